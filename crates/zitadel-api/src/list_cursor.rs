//! How a list is walked: which page comes after which, and when it ends. No request is made here.
//!
//! A server takes out of a page what the caller may not see after it has cut the page out of the
//! list. So a page says nothing by how many entries it has, except that it has none or too many.
//!
//! All of it is `#[inline]`: compiled in programs that read lists, and not in all others.

use crate::list_operation::PageWindow;

/// What servers give when nobody says how much.
const DEFAULT_LIMIT: u32 = 100;
/// Zitadel refuses to give more at once.
const MAX_LIMIT: u32 = 1000;
/// After as many empty pages in a row, each further one is twice as large.
const EMPTY_PAGES_BEFORE_GROWTH: u32 = 10;
/// A server that promises more entries after so many empty pages never gives them.
const MAX_EMPTY_PAGES: u32 = 10_000;

/// A place in a list.
#[derive(Debug)]
pub(crate) struct ListCursor {
    window: PageWindow,
    page_size: u32,
    may_grow: bool,
    empty_pages: u32,
    is_first: bool,
}

/// What a page tells of its list.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct PageFacts {
    pub(crate) count: u64,
    pub(crate) total: Option<u64>,
    pub(crate) applied_limit: Option<u64>,
    /// The page is, byte for byte, the last one that had entries.
    pub(crate) is_repeated: bool,
}

/// What to do with a page, and after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Turn {
    /// It belongs to the list, and more may follow.
    Page,
    /// It belongs to the list and ends it.
    LastPage,
    /// It lies behind the end.
    End,
    /// It may be cut: forget it and ask again.
    Again,
}

impl ListCursor {
    #[inline]
    pub(crate) fn new(requested: PageWindow) -> Self {
        let page_size = match requested.limit {
            0 => DEFAULT_LIMIT,
            limit => limit.min(MAX_LIMIT),
        };
        Self {
            window: PageWindow {
                limit: page_size,
                ..requested
            },
            page_size,
            may_grow: true,
            empty_pages: 0,
            is_first: true,
        }
    }

    /// The page to ask for.
    #[inline]
    pub(crate) fn window(&self) -> PageWindow {
        self.window
    }

    /// Takes back what the caller did not ask for: a page larger than its own, which the server
    /// refused. `false` when the page was the caller's own.
    #[inline]
    pub(crate) fn shrink(&mut self) -> bool {
        let is_grown = self.window.limit > self.page_size;
        self.may_grow = false;
        self.window.limit = self.page_size;
        is_grown
    }

    /// Moves behind the page that came.
    ///
    /// # Errors
    /// When the server does not go on in its list, so that reading would never end.
    #[inline]
    pub(crate) fn advance(&mut self, page: PageFacts) -> Result<Turn, String> {
        let PageWindow { offset, limit } = self.window;
        let requested = u64::from(limit);
        let is_first = std::mem::replace(&mut self.is_first, false);

        if page.count == 0 && page.total.is_none_or(|total| total <= offset) {
            return Ok(if is_first { Turn::LastPage } else { Turn::End });
        }
        if page.is_repeated && pages_not(page, offset, requested) {
            return Ok(Turn::End);
        }
        let is_past_end = |total: u64| offset >= total.saturating_add(requested);
        if page.count > 0 && (page.is_repeated || page.total.is_some_and(is_past_end)) {
            return Err(format!(
                "the page at offset {offset} is no new one: the server does not go on in this list"
            ));
        }

        // A total that the page itself exceeds is none.
        let total = page
            .total
            .filter(|total| *total >= offset.saturating_add(page.count));
        let applied = page.applied_limit.filter(|limit| *limit > 0);
        let is_all = total == Some(offset.saturating_add(page.count));
        if applied.is_none()
            && !is_all
            && limit > DEFAULT_LIMIT
            && page.count == u64::from(DEFAULT_LIMIT)
        {
            // Cut at the default without a word, as it seems: where it was cut, nobody knows.
            self.page_size = self.page_size.min(DEFAULT_LIMIT);
            self.shrink();
            return Ok(Turn::Again);
        }

        // A page can be shorter than the part of the list that it was cut out of, never longer.
        let step = applied.unwrap_or(requested).min(requested).max(page.count);
        let next = offset.checked_add(step);
        let is_last = match total {
            Some(total) => next.is_none_or(|next| next >= total),
            // More than was asked for: the server does not page, this is all.
            None => page.count > requested,
        };
        let Some(next) = next.filter(|_| !is_last) else {
            return Ok(Turn::LastPage);
        };

        self.empty_pages = match page.count {
            0 => self.empty_pages + 1,
            _ => 0,
        };
        if self.empty_pages >= MAX_EMPTY_PAGES {
            return Err(format!(
                "{MAX_EMPTY_PAGES} pages in a row up to offset {next} are empty, and the list still promises more: narrow the request"
            ));
        }
        self.window = PageWindow {
            offset: next,
            limit: self.next_limit(),
        };
        Ok(Turn::Page)
    }

    #[inline]
    fn next_limit(&self) -> u32 {
        let doublings = self
            .empty_pages
            .saturating_sub(EMPTY_PAGES_BEFORE_GROWTH - 1);
        if self.may_grow {
            let grown = self
                .page_size
                .saturating_mul(2u32.saturating_pow(doublings));
            grown.min(MAX_LIMIT)
        } else {
            self.page_size
        }
    }
}

/// Whether a page that repeats the one before shows a server that gives all it has at any offset.
#[inline]
fn pages_not(page: PageFacts, offset: u64, requested: u64) -> bool {
    let is_whole = match page.total {
        Some(total) => total <= offset,
        None => page.count < requested,
    };
    is_whole || page.count > requested
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cursor(offset: u64, limit: u32) -> ListCursor {
        ListCursor::new(PageWindow { offset, limit })
    }

    fn page(count: u64, total: u64) -> PageFacts {
        PageFacts {
            count,
            total: Some(total),
            ..PageFacts::default()
        }
    }

    #[test]
    fn a_list_that_only_promises_ends_with_an_error() {
        for total in [u64::MAX, u64::MAX - 5] {
            let mut cursor = cursor(0, 0);
            let mut pages = 1;
            while cursor.advance(page(0, total)).is_ok() {
                pages += 1;
            }
            assert_eq!(pages, MAX_EMPTY_PAGES);
        }
    }

    #[test]
    fn an_offset_never_wraps() {
        for (facts, expected) in [
            (page(0, u64::MAX), Turn::LastPage),
            (page(5, u64::MAX), Turn::LastPage),
            (
                PageFacts {
                    count: u64::MAX,
                    ..PageFacts::default()
                },
                Turn::LastPage,
            ),
        ] {
            let mut cursor = cursor(u64::MAX - 5, 10);
            assert_eq!(cursor.advance(facts), Ok(expected), "{facts:?}");
        }
    }

    #[test]
    fn pages_grow_after_many_empty_ones_and_shrink_with_the_first_entry() {
        let mut cursor = cursor(0, 0);
        let mut limits = vec![];
        for _ in 0..15 {
            limits.push(cursor.window().limit);
            assert_eq!(cursor.advance(page(0, 99_999)), Ok(Turn::Page));
        }
        let expected = [[100; 10].as_slice(), &[200, 400, 800, 1000, 1000]].concat();
        assert_eq!(limits, expected);
        assert_eq!(cursor.window().offset, 1000 + 1400 + 2000);
        assert_eq!(cursor.advance(page(1, 99_999)), Ok(Turn::Page));
        assert_eq!(cursor.window().limit, 100);
    }

    #[test]
    fn an_empty_page_behind_the_total_is_the_end() {
        for total in [0, 20, 30] {
            let mut cursor = cursor(20, 10);
            assert_eq!(cursor.advance(page(0, total)), Ok(Turn::LastPage));
        }
        let mut cursor = cursor(0, 10);
        assert_eq!(cursor.advance(page(10, 9)), Ok(Turn::Page));
        assert_eq!(cursor.advance(page(0, 9)), Ok(Turn::End));
    }

    #[test]
    fn a_page_of_ones_own_size_is_not_shrunk() {
        let mut cursor = cursor(0, 5000);
        assert_eq!(cursor.window().limit, MAX_LIMIT);
        assert!(!cursor.shrink());
        assert_eq!(cursor.window().limit, MAX_LIMIT);
    }

    #[test]
    fn an_applied_limit_moves_by_itself_and_never_by_more_than_was_asked() {
        for (applied_limit, expected) in [(Some(4), 4), (Some(0), 10), (Some(99), 10), (None, 10)] {
            let mut cursor = cursor(20, 10);
            let facts = PageFacts {
                applied_limit,
                ..page(2, 500)
            };
            assert_eq!(cursor.advance(facts), Ok(Turn::Page));
            assert_eq!(cursor.window().offset, 20 + expected, "{applied_limit:?}");
        }
    }
}
