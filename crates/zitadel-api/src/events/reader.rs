use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use std::vec;

use futures_core::Stream;
use jiff::{SignedDuration, Timestamp};
use tokio::runtime::Handle;
use tokio::time::{Sleep, sleep};

use crate::admin::v1::operations::ListEvents;
use crate::admin::v1::{
    AdminService, ListEventsRequest, ListEventsRequestCreationDateFilter,
    ListEventsRequestCreationDateRange,
};
use crate::error::Error;
use crate::event::v1::Event;
use crate::operation::Operation;
use crate::pages::Pages;

use super::cursor::{EventCursor, EventName};
use super::pauses::Pauses;

const DEFAULT_SETTLE: Duration = Duration::from_secs(5);
/// Servers sort by when events were written, and say when their transaction began. So those behind a
/// cursor can have begun a little earlier.
const OVERLAP: SignedDuration = SignedDuration::from_secs(2);
/// An event is not looked for any more among events that began so much later.
const MAX_DISORDER: SignedDuration = SignedDuration::from_secs(60);

/// The events of an instance, oldest first, each once. From
/// [`AdminService::events`](crate::admin::v1::AdminService::events).
///
/// [`cursor`](Self::cursor) says how far it is. Store that, and a program that is started again goes on
/// from there by [`since`](Self::since), with the same filters. When the server does not know
/// the place (it is one of another instance, or of other filters, or the event is older than what the
/// server keeps), that is an error, and nothing is left out in silence.
///
/// The newest events are held back for a while: see [`settle`](Self::settle). Without
/// [`follow`](Self::follow) the reader ends with the newest that is not.
///
/// After an error, asking again goes on from the same place, after a pause. Where so much happened at
/// one moment that the server cannot show all of it, the error says so, and going on behind it takes a
/// cursor [`at`](EventCursor::at) a later time.
///
/// Take events with [`next`](Self::next), or as a [`Stream`].
///
/// ```no_run
/// use zitadel_api::admin::v1::AdminService;
/// use zitadel_api::events::EventCursor;
///
/// # async fn example(admin: AdminService, stored: &str) -> Result<(), Box<dyn std::error::Error>> {
/// let mut events = admin.events().aggregate_types(["user"]).since(stored.parse()?);
/// while let Some(event) = events.next().await {
///     println!("{:?} until {}", event?.r#type, events.cursor());
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "events are read as they are asked for"]
pub struct EventReader {
    admin: AdminService,
    request: ListEventsRequest,
    settle: SignedDuration,
    follows: bool,
    pauses: Pauses,
    cursor: EventCursor,
    state: State,
}

enum State {
    Beginning,
    Reading(Box<Reading>),
    Failed,
    Pausing(Pin<Box<Sleep>>),
    Done,
}

/// One way through the list, from the cursor to the newest event.
struct Reading {
    pages: Pages<ListEvents>,
    page: vec::IntoIter<Event>,
    /// When events no longer count as new.
    settled: Option<Timestamp>,
    /// The event of the cursor is still to come.
    is_looking: bool,
}

impl AdminService {
    /// Reads the events of the instance, oldest first, from [`since`](EventReader::since) a place that
    /// a program stored, and further as they come if told to [`follow`](EventReader::follow).
    ///
    /// Calls [`list_events`](Self::list_events). Permission: `events.read`.
    pub fn events(&self) -> EventReader {
        EventReader {
            admin: self.clone(),
            request: ListEventsRequest::default(),
            settle: SignedDuration::ZERO,
            follows: false,
            pauses: Pauses::default(),
            cursor: EventCursor::beginning(),
            state: State::Beginning,
        }
        .settle(DEFAULT_SETTLE)
    }
}

impl EventReader {
    /// Where to begin. Default: before all events.
    pub fn since(mut self, cursor: EventCursor) -> Self {
        self.cursor = cursor;
        self
    }

    /// Goes on with what comes, for ever: looks again after a pause, of 1 s at first and longer, up to
    /// 30 s, each time that there is nothing new.
    pub fn follow(mut self) -> Self {
        self.follows = true;
        self
    }

    /// The first pause and the longest, when there is nothing new and after errors.
    pub fn pauses(mut self, shortest: Duration, longest: Duration) -> Self {
        self.pauses = Pauses::between(shortest, longest);
        self
    }

    /// For how long events are held back, by the server's clock. Default: 5 s.
    ///
    /// An event has the time at which its transaction began, and can be seen when that ends, maybe
    /// after later ones. So a reader that takes all that it sees misses events, unless the server itself
    /// waits for open transactions; releases differ in that. With zero, nothing is held back.
    pub fn settle(mut self, time: Duration) -> Self {
        self.settle = SignedDuration::try_from(time).unwrap_or(SignedDuration::MAX);
        self
    }

    /// Events of these kinds of aggregates alone, such as `user`: at most 10 of them.
    pub fn aggregate_types(mut self, types: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.request.aggregate_types = types.into_iter().map(Into::into).collect();
        self
    }

    /// Events of this aggregate alone: a user, an organization, and so on.
    pub fn aggregate_id(mut self, id: impl Into<String>) -> Self {
        self.request.aggregate_id = id.into();
        self
    }

    /// Events of these kinds alone, such as `user.human.added`: at most 30 of them.
    pub fn event_types(mut self, types: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.request.event_types = types.into_iter().map(Into::into).collect();
        self
    }

    /// Events of what this organization or instance owns alone.
    pub fn resource_owner(mut self, id: impl Into<String>) -> Self {
        self.request.resource_owner = id.into();
        self
    }

    /// Events that this user caused alone.
    pub fn editor_user_id(mut self, id: impl Into<String>) -> Self {
        self.request.editor_user_id = id.into();
        self
    }

    /// The place behind the event that was given last.
    pub fn cursor(&self) -> &EventCursor {
        &self.cursor
    }

    /// Whether the next event can be had at once, without a request.
    ///
    /// When it cannot, it is a good time to write down what came, and how far that is.
    pub fn has_ready_event(&self) -> bool {
        match &self.state {
            State::Reading(reading) => reading.is_ready(),
            _ => false,
        }
    }

    /// The next event; `None` after the last one, unless it follows.
    ///
    /// # Errors
    /// When the list cannot be read, or has no such place as the cursor's.
    pub async fn next(&mut self) -> Option<Result<Event, Error>> {
        poll_fn(|cx| self.poll_event(cx)).await
    }

    fn poll_event(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Event, Error>>> {
        loop {
            let outcome = match &mut self.state {
                State::Done => return Poll::Ready(None),
                State::Beginning => {
                    self.state = State::Reading(Box::new(self.reading()));
                    continue;
                }
                State::Failed => {
                    self.pause();
                    continue;
                }
                State::Pausing(sleep) => {
                    ready!(sleep.as_mut().poll(cx));
                    self.state = State::Beginning;
                    continue;
                }
                State::Reading(reading) => {
                    ready!(reading.poll_event(cx, &self.cursor, self.settle))
                }
            };
            match outcome {
                Ok(Some((name, event))) => {
                    self.pauses.reset();
                    self.cursor = EventCursor::behind(name);
                    return Poll::Ready(Some(Ok(event)));
                }
                Ok(None) if self.follows => self.pause(),
                Ok(None) => self.state = State::Done,
                Err(error) => {
                    self.state = State::Failed;
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }

    fn reading(&self) -> Reading {
        let mut request = self.request.clone();
        request.asc = true;
        let since = self.cursor.ask_behind(OVERLAP);
        request.creation_date_filter = since.map(|since| {
            ListEventsRequestCreationDateFilter::Range(ListEventsRequestCreationDateRange {
                since: Some(since),
                until: None,
            })
        });
        Reading {
            pages: self.admin.list_events(request).pages(),
            page: Vec::new().into_iter(),
            settled: None,
            is_looking: self.cursor.event().is_some(),
        }
    }

    fn pause(&mut self) {
        // Without a runtime, timers panic; the next request says so in words.
        self.state = match Handle::try_current() {
            Ok(_) => State::Pausing(Box::pin(sleep(self.pauses.next()))),
            Err(_) => State::Beginning,
        };
    }
}

impl Reading {
    /// The next event behind the cursor; `None` when there is none yet.
    fn poll_event(
        &mut self,
        cx: &mut Context<'_>,
        cursor: &EventCursor,
        settle: SignedDuration,
    ) -> Poll<Result<Option<(EventName, Event)>, Error>> {
        loop {
            let Some(event) = self.page.next() else {
                match ready!(self.pages.poll_page(cx)) {
                    Some(Ok(page)) => self.take(page.events, settle),
                    Some(Err(error)) => return Poll::Ready(Err(error)),
                    None if self.is_looking => return Poll::Ready(Err(lost(cursor))),
                    None => return Poll::Ready(Ok(None)),
                }
                continue;
            };
            let Some(name) = EventName::of(&event) else {
                // The pages have found where it stands.
                continue;
            };
            match cursor.event().filter(|_| self.is_looking) {
                Some(wanted) if name == *wanted => self.is_looking = false,
                Some(wanted) if name.time.duration_since(wanted.time) > MAX_DISORDER => {
                    return Poll::Ready(Err(lost(cursor)));
                }
                Some(_) => {}
                None if self.is_new(name.time) => return Poll::Ready(Ok(None)),
                None => return Poll::Ready(Ok(Some((name, event)))),
            }
        }
    }

    fn is_ready(&self) -> bool {
        let next = self.page.as_slice().first();
        let time = next.and_then(|event| event.creation_date);
        !self.is_looking && time.is_some_and(|time| !self.is_new(time))
    }

    /// Whether an event of this time is held back.
    fn is_new(&self, time: Timestamp) -> bool {
        self.settled.is_some_and(|settled| time > settled)
    }

    fn take(&mut self, events: Vec<Event>, settle: SignedDuration) {
        self.page = events.into_iter();
        // Without a clock of the server's, the own one has to do.
        let now = self.pages.answered_at().unwrap_or_else(Timestamp::now);
        self.settled =
            (!settle.is_zero()).then(|| now.checked_sub(settle).unwrap_or(Timestamp::MIN));
    }
}

fn lost(cursor: &EventCursor) -> Error {
    let message = format!(
        "the place {cursor} is not among the events: it is one of another instance, or was stored by a reader with other filters, or the server no longer keeps events of that time; to go on all the same, begin at a time"
    );
    Error::configuration(&ListEvents::ENDPOINT, message)
}

impl Unpin for EventReader {}

impl Stream for EventReader {
    type Item = Result<Event, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_event(cx)
    }
}

impl fmt::Debug for EventReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventReader")
            .field("cursor", &self.cursor)
            .field("follows", &self.follows)
            .finish_non_exhaustive()
    }
}
