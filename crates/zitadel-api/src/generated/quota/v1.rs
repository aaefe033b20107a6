// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.quota.v1`.

use crate::json::declare::{message, open_enum};

/// Notification.
#[derive(Clone, Default)]
pub struct Notification {
    /// Percent.
    ///
    /// More than `0`.
    pub percent: u32,
    /// Repeat.
    pub repeat: bool,
    /// Call url.
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

/// Unit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Unit {
    /// `UNIT_UNIMPLEMENTED`.
    #[default]
    Unimplemented,
    /// `UNIT_REQUESTS_ALL_AUTHENTICATED`.
    RequestsAllAuthenticated,
    /// `UNIT_ACTIONS_ALL_RUN_SECONDS`.
    ActionsAllRunSeconds,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { Unit {
    0 Unimplemented: "UNIT_UNIMPLEMENTED",
    1 RequestsAllAuthenticated: "UNIT_REQUESTS_ALL_AUTHENTICATED",
    2 ActionsAllRunSeconds: "UNIT_ACTIONS_ALL_RUN_SECONDS",
} }
