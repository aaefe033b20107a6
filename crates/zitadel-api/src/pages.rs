//! Lists, read to their end.

use std::fmt;
use std::future::poll_fn;
use std::mem;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use bytes::Bytes;
use futures_core::Stream;
use http::header;
use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimeParser;
use zitadel_auth::BoxFuture;

use crate::client::Client;
use crate::entry_cursor::{EntryCursor, Step};
use crate::error::Error;
use crate::exchange::Exchange;
use crate::list_cursor::{ListCursor, PageFacts, Turn};
use crate::list_operation::{ListOperation, ListPart};
use crate::options::CallOptions;
use crate::reply::{Outcome, Reply};

/// The pages of a list, one request each, made as they are asked for. From
/// [`Call::pages`](crate::Call::pages).
///
/// It starts at the offset of the request; the request's limit is the page size (default 100, of
/// events 1000; at most 1000). The list ends where the server's total says, and where it says none,
/// with an empty page. An operation that gives its list at once has one page.
///
/// Events and changes have no offsets: a page begins after a time or a sequence number, which several
/// of them can share. So pages overlap a little on the wire, and what came already is left out here.
/// Where more share one place than a page holds, larger pages are asked for, and the same place from
/// its other end; where that is not enough, the list ends with an error that says so.
///
/// A page can be short, or empty, in the middle of the list: Zitadel cuts a page out of all
/// entries, and then takes out what the caller may not see; the total counts that too. After ten
/// empty pages in a row it asks for larger ones, up to 1000 entries, until entries come again.
///
/// Entries that others add or remove meanwhile can be missed or come twice. After an error there
/// is nothing more.
///
/// The settings of the call, its timeout too, hold for each page.
///
/// Take pages with [`next`](Self::next), or as a [`Stream`].
#[must_use = "pages are read as they are asked for"]
pub struct Pages<O: ListOperation> {
    client: Client,
    options: CallOptions,
    request: O::Request,
    walk: Walk,
    answered_at: Option<Timestamp>,
    state: State,
}

/// How the list is walked.
enum Walk {
    Whole,
    ByOffset {
        cursor: ListCursor,
        /// The last page that had entries.
        previous: Bytes,
    },
    ByEntry(EntryCursor),
}

enum State {
    Idle,
    Asking(BoxFuture<'static, Outcome>),
    Done,
}

impl<O: ListOperation> Pages<O> {
    pub(crate) fn new(client: Client, request: O::Request, options: CallOptions) -> Self {
        Self {
            client,
            options,
            walk: Walk::new(O::part(&request)),
            answered_at: None,
            request,
            state: State::Idle,
        }
    }

    /// The next page; `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<O::Response, Error>> {
        poll_fn(|cx| self.poll_page(cx)).await
    }

    /// The server's time when it gave the last page, to the second.
    #[allow(dead_code, reason = "for what is written by hand about some services")]
    pub(crate) fn answered_at(&self) -> Option<Timestamp> {
        self.answered_at
    }

    fn ask(&mut self) -> BoxFuture<'static, Outcome> {
        O::set_part(&mut self.request, &self.walk.part());
        let options = self.options.clone();
        Exchange::new(self.client.clone(), O::ENDPOINT, &self.request, options).start()
    }

    pub(crate) fn poll_page(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<O::Response, Error>>> {
        loop {
            match &mut self.state {
                State::Done => return Poll::Ready(None),
                State::Idle => self.state = State::Asking(self.ask()),
                State::Asking(exchange) => {
                    let outcome = ready!(exchange.as_mut().poll(cx));
                    self.state = State::Done;
                    if let Some(page) = self.read(outcome).transpose() {
                        return Poll::Ready(Some(page));
                    }
                }
            }
        }
    }

    /// Reads what came. `None` for what is no page of the list; the state says how to go on.
    fn read(&mut self, outcome: Outcome) -> Result<Option<O::Response>, Error> {
        let reply = match outcome {
            Err(error) if error.is_invalid_argument() && self.walk.shrink() => {
                self.state = State::Idle;
                return Ok(None);
            }
            outcome => outcome?,
        };
        let mut page = reply.message::<O>()?;
        match &mut self.walk {
            Walk::Whole => Ok(Some(page)),
            Walk::ByOffset { cursor, previous } => {
                let turn = read_by_offset::<O>(cursor, previous, reply, &mut page)?;
                if matches!(turn, Turn::Page | Turn::Again) {
                    self.state = State::Idle;
                }
                Ok(matches!(turn, Turn::Page | Turn::LastPage).then_some(page))
            }
            Walk::ByEntry(cursor) => {
                self.answered_at = date(&reply);
                let step = read_by_entry::<O>(cursor, &reply, &mut page)?;
                if matches!(step, Step::Page(_) | Step::Again) {
                    self.state = State::Idle;
                }
                Ok(matches!(step, Step::Page(_) | Step::LastPage).then_some(page))
            }
        }
    }
}

impl Walk {
    fn new(part: ListPart) -> Self {
        match part {
            ListPart::Whole => Self::Whole,
            ListPart::Page(window) => Self::ByOffset {
                cursor: ListCursor::new(window),
                previous: Bytes::new(),
            },
            ListPart::Stretch(stretch) => Self::ByEntry(EntryCursor::new(stretch)),
        }
    }

    /// What to ask for.
    fn part(&self) -> ListPart {
        match self {
            Self::Whole => ListPart::Whole,
            Self::ByOffset { cursor, .. } => ListPart::Page(cursor.window()),
            Self::ByEntry(cursor) => ListPart::Stretch(cursor.stretch()),
        }
    }

    /// Takes back what the caller did not ask for, if there is such.
    fn shrink(&mut self) -> bool {
        match self {
            Self::ByOffset { cursor, .. } => cursor.shrink(),
            Self::Whole | Self::ByEntry(_) => false,
        }
    }
}

/// The time that an answer says it was made at: RFC 9110, 6.6.1.
fn date(reply: &Reply) -> Option<Timestamp> {
    let text = reply.answer.headers().get(header::DATE)?.to_str().ok()?;
    DateTimeParser::new().parse_timestamp(text).ok()
}

fn read_by_offset<O: ListOperation>(
    cursor: &mut ListCursor,
    previous: &mut Bytes,
    reply: Reply,
    page: &mut O::Response,
) -> Result<Turn, Error> {
    let facts = PageFacts {
        count: O::items(page).len() as u64,
        total: O::total(page),
        applied_limit: O::applied_limit(page),
        is_repeated: reply.answer.body() == previous,
    };
    let turn = cursor
        .advance(facts)
        .map_err(|message| reply.unusable(message))?;
    if facts.count > 0 && turn == Turn::Page {
        *previous = reply.answer.into_body();
    }
    Ok(turn)
}

fn read_by_entry<O: ListOperation>(
    cursor: &mut EntryCursor,
    reply: &Reply,
    page: &mut O::Response,
) -> Result<Step, Error> {
    let items = O::items(page);
    let places: Option<Vec<_>> = items.iter().map(O::place).collect();
    let step = match places {
        Some(places) => cursor.advance(places),
        None => Err("an entry does not say where it stands in its list".to_owned()),
    };
    let step = step.map_err(|message| reply.unusable(message))?;
    if let Step::Page(chosen) = &step {
        let mut all: Vec<_> = mem::take(items).into_iter().map(Some).collect();
        items.extend(
            chosen
                .iter()
                .filter_map(|index| all.get_mut(*index)?.take()),
        );
    }
    Ok(step)
}

impl<O: ListOperation> Unpin for Pages<O> {}

impl<O: ListOperation> Stream for Pages<O> {
    type Item = Result<O::Response, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(cx)
    }
}

impl<O: ListOperation> fmt::Debug for Pages<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("operation", &O::ENDPOINT.name())
            .field("part", &self.walk.part())
            .finish_non_exhaustive()
    }
}

/// The entries of a list. From [`Call::items`](crate::Call::items).
///
/// Reads the list as [`Pages`] does, which says where it starts and ends. Take entries with
/// [`next`](Self::next), all at once with [`collect_all`](Self::collect_all), or as a [`Stream`].
#[must_use = "entries are read as they are asked for"]
pub struct Items<O: ListOperation> {
    pages: Pages<O>,
    page: vec::IntoIter<O::Item>,
}

impl<O: ListOperation> Items<O> {
    pub(crate) fn new(pages: Pages<O>) -> Self {
        Self {
            pages,
            page: Vec::new().into_iter(),
        }
    }

    /// The next entry; `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<O::Item, Error>> {
        poll_fn(|cx| self.poll_item(cx)).await
    }

    /// All entries that are left, in memory.
    ///
    /// # Errors
    /// When a page cannot be read; the entries before it are lost then.
    pub async fn collect_all(mut self) -> Result<Vec<O::Item>, Error> {
        let mut items = Vec::new();
        while let Some(item) = self.next().await {
            items.push(item?);
        }
        Ok(items)
    }

    fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<O::Item, Error>>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_page(cx)) {
                Some(Ok(mut page)) => self.page = std::mem::take(O::items(&mut page)).into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<O: ListOperation> Unpin for Items<O> {}

impl<O: ListOperation> Stream for Items<O> {
    type Item = Result<O::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(cx)
    }
}

impl<O: ListOperation> fmt::Debug for Items<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("pages", &self.pages)
            .field("buffered", &self.page.len())
            .finish_non_exhaustive()
    }
}
