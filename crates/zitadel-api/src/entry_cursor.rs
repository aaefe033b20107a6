//! How a list is walked of which one asks for what comes after an entry. No request is made here.
//!
//! The entry's place (a time, or a sequence number) may be shared: by all that one transaction wrote,
//! which can be more than a page holds. So each page begins before the end of the last one, and what
//! came already is left out. Where one place fills a page, the same place is read from its other end
//! too. And since the server sorts by when a write took place, and shows when it began, the places of
//! a page can be a little out of order.
//!
//! All of it is `#[inline]`: compiled in programs that read lists, and not in all others.

use std::collections::{HashMap, HashSet};

use crate::list_operation::{EntryPlace, Scale, Stretch};

const DEFAULT_LIMIT: u32 = 100;
/// Servers give no more events at once.
const MAX_LIMIT: u32 = 1000;
/// How far before its end a page is read again, in nanoseconds, if that is no more than a quarter of it.
const TIME_OVERLAP: i128 = 1_000_000_000;
/// Servers keep times to the microsecond.
const TIME_STEP: i128 = 1_000;
/// A server that gives as many pages in a row without going on never does.
const MAX_PAGES_IN_PLACE: u32 = 100;

/// A place in a list.
#[derive(Debug)]
pub(crate) struct EntryCursor {
    requested: Stretch,
    page_size: u32,
    limit: u32,
    /// Behind this entries are asked for, once there were some. All that follow are as far as they
    /// would be in an ascending list: see `Self::progress`.
    behind: Option<i128>,
    /// Of the entry that stands furthest.
    furthest: Option<i128>,
    /// Entries behind `behind` that came already, and where they stand.
    known: HashMap<String, i128>,
    /// The place at `furthest` is being read from its other end.
    is_turned: bool,
    is_first: bool,
    pages_in_place: u32,
}

/// What to do with a page, and after it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// These of its entries belong to the list, in this order, and more may follow.
    Page(Vec<usize>),
    /// All of it belongs to the list and ends it.
    LastPage,
    /// It lies behind the end.
    End,
    /// It has nothing new: ask again.
    Again,
}

impl EntryCursor {
    #[inline]
    pub(crate) fn new(requested: Stretch) -> Self {
        let page_size = match (requested.limit, requested.scale) {
            (0, Scale::Sequence) => DEFAULT_LIMIT,
            (0, Scale::Time) => MAX_LIMIT,
            (limit, _) => limit.min(MAX_LIMIT),
        };
        Self {
            requested,
            page_size,
            limit: page_size,
            behind: None,
            furthest: None,
            known: HashMap::new(),
            is_turned: false,
            is_first: true,
            pages_in_place: 0,
        }
    }

    /// What to ask for.
    #[inline]
    pub(crate) fn stretch(&self) -> Stretch {
        let Stretch {
            ascending,
            after,
            before,
            ..
        } = self.requested;
        let mut stretch = Stretch {
            limit: self.limit,
            ..self.requested
        };
        if self.is_turned {
            stretch.ascending = !ascending;
        }
        let beyond = self.furthest.filter(|_| self.is_turned);
        let beyond = beyond.map(|place| self.progress(place + self.step()));
        let behind = self.behind.map(|place| self.progress(place));
        if ascending {
            stretch.after = behind.or(after);
            stretch.before = beyond.or(before);
        } else {
            stretch.before = behind.or(before);
            stretch.after = beyond.or(after);
        }
        stretch
    }

    /// Moves behind the page that came.
    ///
    /// # Errors
    /// When the server does not go on in its list, so that reading would never end, or when entries
    /// would be lost.
    #[inline]
    pub(crate) fn advance(&mut self, entries: Vec<EntryPlace>) -> Result<Step, String> {
        let is_first = std::mem::replace(&mut self.is_first, false);
        if self.is_turned {
            return self.turn_back(&entries);
        }
        if entries.is_empty() {
            return Ok(if is_first { Step::LastPage } else { Step::End });
        }
        let places: Vec<i128> = entries
            .iter()
            .map(|entry| self.progress(entry.place))
            .collect();
        let is_full = entries.len() as u64 >= u64::from(self.limit);
        if is_full && places.last() < places.first() {
            return Err(format!(
                "the page {} is in the wrong order, so nobody knows where the next one begins",
                self.described()
            ));
        }

        let is_behind = |place: &i128| self.behind.is_none_or(|behind| *place > behind);
        let mut fresh = Vec::new();
        let mut seen = HashSet::new();
        for (index, entry) in entries.iter().enumerate() {
            if is_behind(&places[index])
                && !self.known.contains_key(&entry.identity)
                && seen.insert(&entry.identity)
            {
                fresh.push(index);
            }
        }
        if fresh.is_empty() {
            if !is_full {
                return Ok(Step::End);
            }
            if !places.iter().all(is_behind) {
                return Err(self.stands_still());
            }
            return self.look_closer();
        }

        let before = self.furthest;
        let reached = fresh.iter().map(|index| places[*index]).max();
        self.furthest = self.furthest.max(reached);
        self.pages_in_place = match self.furthest == before {
            true => self.pages_in_place + 1,
            false => 0,
        };
        if self.pages_in_place >= MAX_PAGES_IN_PLACE {
            return Err(self.stands_still());
        }
        self.limit = self.page_size;
        self.go_behind(&places);
        let identities = entries.into_iter().map(|entry| entry.identity);
        self.known.extend(identities.zip(places));
        let behind = self.behind;
        self.known.retain(|_, place| Some(*place) > behind);
        Ok(Step::Page(fresh))
    }

    /// Sets where the next page begins, after one whose entries stand there.
    #[inline]
    fn go_behind(&mut self, places: &[i128]) {
        let (Some(furthest), false) = (self.furthest, places.is_empty()) else {
            return;
        };
        let begin = match self.requested.scale {
            Scale::Sequence => furthest,
            Scale::Time => {
                let again = (places.len() / 4).max(1);
                let late_in_page = places[places.len().saturating_sub(again)];
                (furthest - TIME_OVERLAP).max(late_in_page)
            }
        };
        let behind = begin.min(furthest) - self.step();
        self.behind = self.behind.max(Some(behind));
    }

    /// A full page has nothing new: what came already fills it.
    #[inline]
    fn look_closer(&mut self) -> Result<Step, String> {
        let Some(furthest) = self.furthest else {
            return Err(self.stands_still());
        };
        let at_furthest = furthest - self.step();
        if self.limit < MAX_LIMIT {
            self.limit = MAX_LIMIT;
        } else if self.behind < Some(at_furthest) {
            self.behind = Some(at_furthest);
        } else if self.requested.can_turn {
            self.is_turned = true;
        } else {
            return Err(self.too_many());
        }
        Ok(Step::Again)
    }

    /// Reads the page that shows the other end of one place.
    #[inline]
    fn turn_back(&mut self, entries: &[EntryPlace]) -> Result<Step, String> {
        let (Some(furthest), true) = (self.furthest, self.is_turned) else {
            return Err(self.stands_still());
        };
        let here = |entry: &EntryPlace| self.progress(entry.place) == furthest;
        let is_known = |entry: &EntryPlace| self.known.contains_key(&entry.identity);
        let meets = entries.iter().any(|entry| here(entry) && is_known(entry));
        if !meets {
            return Err(self.too_many());
        }
        let fresh: Vec<usize> = (0..entries.len())
            .rev()
            .filter(|index| here(&entries[*index]) && !is_known(&entries[*index]))
            .collect();
        self.is_turned = false;
        self.limit = self.page_size;
        // All of this place is known now.
        self.behind = Some(furthest);
        self.known.clear();
        Ok(if fresh.is_empty() {
            Step::Again
        } else {
            Step::Page(fresh)
        })
    }

    /// How far a place is from where the list begins, and back again.
    #[inline]
    fn progress(&self, place: i128) -> i128 {
        if self.requested.ascending {
            place
        } else {
            -place
        }
    }

    #[inline]
    fn step(&self) -> i128 {
        match self.requested.scale {
            Scale::Sequence => 1,
            Scale::Time => TIME_STEP,
        }
    }

    #[inline]
    fn stands_still(&self) -> String {
        format!(
            "the page {} is no new one: the server does not go on in this list",
            self.described()
        )
    }

    #[inline]
    fn too_many(&self) -> String {
        format!(
            "more entries stand at one place than the server shows, {}: narrow the request, or begin after that place",
            self.described()
        )
    }

    /// Which page it is, in words.
    #[inline]
    fn described(&self) -> String {
        let Some(furthest) = self.furthest else {
            return "at the beginning".to_owned();
        };
        let place = self.progress(furthest);
        match self.requested.scale {
            Scale::Sequence => format!("at sequence {place}"),
            Scale::Time => match jiff::Timestamp::from_nanosecond(place) {
                Ok(time) => format!("at {time}"),
                Err(_) => "at the end of time".to_owned(),
            },
        }
    }
}
