use std::fmt::{self, Write as _};
use std::str::FromStr;

use jiff::{SignedDuration, Timestamp};
use zitadel_transport::redaction::Given;

use crate::event::v1::Event;

const BEGINNING: &str = "beginning";
/// Stands before a time, so that what is left of a longer text is not taken for one.
const AT: &str = "at";
/// Servers keep times to the microsecond.
const TIME_STEP: SignedDuration = SignedDuration::from_micros(1);

/// A place among the events of an instance: behind one of them, at a time, or before all.
///
/// It is written as a short text, such as `2026-11-21T11:08:38.089141Z/user/3/259242039378444290`
/// (time, kind of aggregate, sequence and id of an event), `at/2026-11-21T11:08:38Z` or `beginning`, and
/// read back from that. Store it after the
/// events up to it are where they belong, and go on from there by
/// [`EventReader::since`](crate::events::EventReader::since).
///
/// ```
/// use zitadel_api::events::EventCursor;
///
/// let stored = "2026-11-21T11:08:38.089141Z/user/3/259242039378444290";
/// let cursor: EventCursor = stored.parse()?;
/// assert_eq!(cursor.to_string(), stored);
/// # Ok::<(), zitadel_api::events::InvalidEventCursor>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EventCursor(Place);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
enum Place {
    #[default]
    Beginning,
    At(Timestamp),
    Behind(Box<EventName>),
}

/// What tells an event from all others, and when it was made.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct EventName {
    pub(super) time: Timestamp,
    aggregate_type: String,
    aggregate_id: String,
    /// Counted in each aggregate.
    sequence: u64,
}

impl EventCursor {
    /// Before all events. The default.
    pub fn beginning() -> Self {
        Self::default()
    }

    /// Before the events of this time, and behind all earlier ones.
    ///
    /// Such a cursor names no event by which another instance would be noticed.
    pub fn at(time: Timestamp) -> Self {
        Self(Place::At(time))
    }

    pub(super) fn behind(event: EventName) -> Self {
        Self(Place::Behind(Box::new(event)))
    }

    /// The event that it is behind.
    pub(super) fn event(&self) -> Option<&EventName> {
        match &self.0 {
            Place::Behind(event) => Some(event),
            Place::Beginning | Place::At(_) => None,
        }
    }

    /// The time behind which to ask for events, when places are found with this overlap. `None` for
    /// all.
    pub(super) fn ask_behind(&self, overlap: SignedDuration) -> Option<Timestamp> {
        match &self.0 {
            Place::Beginning => None,
            Place::At(time) => time.checked_sub(TIME_STEP).ok(),
            Place::Behind(event) => event.time.checked_sub(overlap).ok(),
        }
    }
}

impl EventName {
    /// `None` when the event does not say it all.
    pub(super) fn of(event: &Event) -> Option<Self> {
        let aggregate = event.aggregate.as_ref()?;
        Some(Self {
            time: event.creation_date?,
            aggregate_type: aggregate.r#type.as_ref()?.r#type.clone(),
            aggregate_id: aggregate.id.clone(),
            sequence: event.sequence,
        })
    }
}

impl fmt::Display for EventCursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Place::Beginning => f.write_str(BEGINNING),
            Place::At(time) => write!(f, "{AT}/{time}"),
            Place::Behind(event) => event.fmt(f),
        }
    }
}

impl fmt::Display for EventName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            time,
            aggregate_type,
            aggregate_id,
            sequence,
        } = self;
        let (aggregate_type, aggregate_id) = (Escaped(aggregate_type), Escaped(aggregate_id));
        write!(f, "{time}/{aggregate_type}/{sequence}/{aggregate_id}")
    }
}

/// A text without what would end it: slashes, and what no line should hold.
struct Escaped<'t>(&'t str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for letter in self.0.chars() {
            if letter.is_control() || letter == '%' || letter == '/' {
                write!(f, "%{:04x}", u32::from(letter))?;
            } else {
                f.write_char(letter)?;
            }
        }
        Ok(())
    }
}

fn unescaped(text: &str) -> Option<String> {
    let mut parts = text.split('%');
    let mut out = parts.next()?.to_owned();
    for part in parts {
        let (code, rest) = part.split_at_checked(4)?;
        out.push(char::from_u32(u32::from_str_radix(code, 16).ok()?)?);
        out.push_str(rest);
    }
    let is_whole =
        !out.is_empty() && !text.contains(|letter: char| letter.is_control() || letter == '/');
    is_whole.then_some(out)
}

impl FromStr for EventCursor {
    type Err = InvalidEventCursor;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        read(text.trim_matches(['\r', '\n'])).ok_or_else(|| InvalidEventCursor {
            message: format!(
                "{} is no place among events: one is written like `2026-11-21T11:08:38.089141Z/user/3/259242039378444290`",
                Given(text)
            ),
        })
    }
}

fn read(text: &str) -> Option<EventCursor> {
    if text == BEGINNING {
        return Some(EventCursor::beginning());
    }
    if let Some((AT, time)) = text.split_once('/') {
        return Some(EventCursor::at(time.parse().ok()?));
    }
    let mut parts = text.split('/');
    let time = parts.next()?.parse().ok()?;
    let aggregate_type = unescaped(parts.next()?)?;
    let sequence = parts.next()?.parse().ok()?;
    let aggregate_id = unescaped(parts.next()?)?;
    if parts.next().is_some() {
        return None;
    }
    Some(EventCursor::behind(EventName {
        time,
        aggregate_type,
        aggregate_id,
        sequence,
    }))
}

/// A text is no [`EventCursor`].
#[derive(Clone, Debug)]
pub struct InvalidEventCursor {
    message: String,
}

impl fmt::Display for InvalidEventCursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for InvalidEventCursor {}
