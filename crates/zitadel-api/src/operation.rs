//! What the call path knows of an operation.

pub(crate) mod declare;

use crate::json::Message;

/// One operation of the API: where it lives, what it takes and what it answers.
///
/// Implemented by the generated marker types in each package's `operations` module. Implement it
/// yourself to call an operation that this release does not know yet.
pub trait Operation: Send + Sync + 'static {
    /// The message that the operation takes.
    type Request: Message + Clone + Default;
    /// The message that the operation answers with.
    type Response: Message + Default;

    /// Path of the operation below the host, such as `/zitadel.user.v2.UserService/GetUserByID`.
    const PATH: &'static str;
    /// Whether the operation changes nothing, so that it can be sent again after any failure.
    const READ_ONLY: bool;
    /// The permission that a caller needs, in words: `user.write; none for oneself`. `None` where
    /// none is known of.
    const PERMISSION: Option<&'static str> = None;
}

/// `zitadel.user.v2.UserService/GetUserByID`, from the path.
pub(crate) fn operation_name<O: Operation>() -> &'static str {
    O::PATH.strip_prefix('/').unwrap_or(O::PATH)
}

/// An operation that answers with one page of a longer list.
pub trait ListOperation: Operation {
    /// One entry of the list.
    type Item: Send + 'static;

    /// The page that `request` asks for.
    fn window(request: &Self::Request) -> PageWindow;
    /// Makes `request` ask for the page `window`, and leaves all else in it as it is.
    fn set_window(request: &mut Self::Request, window: PageWindow);
    /// The entries on the page that `response` holds.
    fn items(response: &mut Self::Response) -> &mut Vec<Self::Item>;
    /// The length of the whole list, where `response` says so.
    fn total(response: &Self::Response) -> Option<u64>;
    /// The page size that the server went by, where `response` says so.
    fn applied_limit(response: &Self::Response) -> Option<u64> {
        let _ = response;
        None
    }
}

/// Which part of a list is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PageWindow {
    /// Number of entries before the page.
    pub offset: u64,
    /// Most entries on the page; 0 leaves the choice to the server.
    pub limit: u32,
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
