// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.quota.v1`.

use crate::json::declare::{message, open_enum};

/// A call to make when a part of a quota is used up.
#[derive(Clone, Default)]
pub struct Notification {
    /// Part of the quota, in percent, at which the call is made.
    ///
    /// More than `0`.
    pub percent: u32,
    /// Whether the call is made again at each multiple of the part.
    pub repeat: bool,
    /// URL that is called.
    ///
    /// Required. 1 to 200 characters.
    pub call_url: String,
}

impl Notification {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(call_url: impl Into<String>) -> Self {
        Self {
            call_url: call_url.into(),
            ..Self::default()
        }
    }
}

message! { Notification {
    percent,
    repeat,
    call_url,
} }

/// What a quota counts.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum Unit {
    /// No unit.
    #[default]
    Unimplemented,
    /// Requests that carried a valid token.
    RequestsAllAuthenticated,
    /// Seconds that actions ran.
    ActionsAllRunSeconds,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { Unit {
    0 Unimplemented: "UNIT_UNIMPLEMENTED",
    1 RequestsAllAuthenticated: "UNIT_REQUESTS_ALL_AUTHENTICATED",
    2 ActionsAllRunSeconds: "UNIT_ACTIONS_ALL_RUN_SECONDS",
} }
