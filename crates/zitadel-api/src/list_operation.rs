//! What is to be known of an operation that answers with a list, or with a part of one.

use std::fmt;

use jiff::Timestamp;

use crate::operation::Operation;

/// An operation that answers with a list: with all of it, or with one page.
pub trait ListOperation: Operation {
    /// One entry of the list.
    type Item: Send + 'static;

    /// The part that `request` asks for. Unless said otherwise, the list comes at once.
    fn part(request: &Self::Request) -> ListPart {
        let _ = request;
        ListPart::Whole
    }
    /// Makes `request` ask for this part, and leaves all else in it as it is.
    fn set_part(request: &mut Self::Request, part: &ListPart) {
        let _ = (request, part);
    }
    /// The entries that `response` holds.
    fn items(response: &mut Self::Response) -> &mut Vec<Self::Item>;
    /// The length of the whole list, where `response` says so.
    fn total(response: &Self::Response) -> Option<u64> {
        let _ = response;
        None
    }
    /// The page size that the server went by, where `response` says so.
    fn applied_limit(response: &Self::Response) -> Option<u64> {
        let _ = response;
        None
    }
    /// Where an entry stands in a list of which one asks for [`Stretch`]es; `None` when it does not
    /// say it.
    fn place(item: &Self::Item) -> Option<EntryPlace> {
        let _ = item;
        None
    }
}

/// How much of a list a request asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListPart {
    /// All of it: the operation has no pages.
    Whole,
    /// What comes after so many entries.
    Page(PageWindow),
    /// What comes after an entry, by where that stands.
    Stretch(Stretch),
}

/// Which part of a list is asked for, by a number of entries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PageWindow {
    /// Number of entries before the page.
    pub offset: u64,
    /// Most entries on the page; 0 leaves the choice to the server.
    pub limit: u32,
}

/// Which part of a list is asked for, by where its entries stand. Places are sequence numbers, or
/// nanoseconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// What places are.
    pub scale: Scale,
    /// Most entries on the page; 0 leaves the choice to the server.
    pub limit: u32,
    /// Whether the entry that stands first comes first.
    pub ascending: bool,
    /// Entries stand after this place.
    pub after: Option<i128>,
    /// Entries stand before this place.
    pub before: Option<i128>,
    /// Whether the same entries come in the other order when `ascending` is changed.
    pub can_turn: bool,
}

/// What the places of entries are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// Numbers that are counted up.
    Sequence,
    /// Times, which the server knows to the microsecond.
    Time,
}

/// Where an entry stands in its list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryPlace {
    /// A sequence number, or nanoseconds since 1970. Several entries can share it.
    pub place: i128,
    /// Tells the entry from all others of the list.
    pub identity: String,
}

/// An integer of a page, of whatever type the description makes it. Negative ones are zero.
#[cfg_attr(not(feature = "full"), allow(dead_code))]
pub(crate) trait Count: Copy {
    fn to_u64(self) -> u64;
    fn to_u32(self) -> u32 {
        u32::try_from(self.to_u64()).unwrap_or(u32::MAX)
    }
    fn from_u64(number: u64) -> Self;
}

macro_rules! count {
    ($($type:ty)*) => {$(
        impl Count for $type {
            #[inline]
            fn to_u64(self) -> u64 {
                u64::try_from(self).unwrap_or_default()
            }

            #[inline]
            fn from_u64(number: u64) -> Self {
                Self::try_from(number).unwrap_or(Self::MAX)
            }
        }
    )*};
}

count!(i32 u32 i64 u64);

/// Zero is what is left out.
#[cfg_attr(not(feature = "full"), allow(dead_code))]
pub(crate) fn positive(count: impl Count) -> Option<u64> {
    Some(count.to_u64()).filter(|count| *count > 0)
}

/// A sequence number of a request that bounds its list; zero bounds nothing.
#[allow(dead_code, reason = "not every description has such lists")]
pub(crate) fn sequence_place(sequence: impl Count) -> Option<i128> {
    positive(sequence).map(i128::from)
}

/// What to set a sequence number to. One below the first bounds nothing, as does zero.
#[allow(dead_code, reason = "not every description has such lists")]
pub(crate) fn sequence_at<C: Count>(place: Option<i128>) -> C {
    let place = place.unwrap_or_default().max(0);
    C::from_u64(u64::try_from(place).unwrap_or(u64::MAX))
}

#[allow(dead_code, reason = "not every description has such lists")]
pub(crate) fn time_place(time: Option<Timestamp>) -> Option<i128> {
    time.map(Timestamp::as_nanosecond)
}

/// A place beyond all times bounds nothing.
#[allow(dead_code, reason = "not every description has such lists")]
pub(crate) fn time_at(place: Option<i128>) -> Option<Timestamp> {
    Timestamp::from_nanosecond(place?).ok()
}

/// What tells an entry from others, as one text.
#[allow(dead_code, reason = "not every description has such lists")]
pub(crate) fn identity(parts: &[&dyn fmt::Debug]) -> String {
    format!("{parts:?}")
}
