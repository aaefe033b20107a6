//! One call, as the function that answers it gets it.

use std::sync::MutexGuard;

use jiff::Timestamp;
use serde_json::Value;

use super::code::Code;
use super::error::ApiError;
use super::message::Message;
use crate::directory::{Directory, Membership};
use crate::instance::Instance;

/// What an operation answers.
pub(crate) type Outcome = Result<Value, ApiError>;

/// A function that answers an operation.
pub(crate) type Handler = fn(&Call<'_>) -> Outcome;

/// The operations of one service that the mock has, by method.
pub(crate) struct Service {
    pub(crate) name: &'static str,
    pub(crate) handlers: &'static [(&'static str, Handler)],
}

pub(crate) struct Call<'a> {
    pub(crate) instance: &'a Instance,
    pub(crate) caller: Caller,
    pub(crate) request: Message<'a>,
}

/// The user who calls, and the organization that the call is about unless its body says so.
pub(crate) struct Caller {
    /// Empty when nobody is known.
    pub(crate) user_id: String,
    pub(crate) organization_id: String,
    pub(crate) membership: Membership,
}

impl Caller {
    /// Refuses an organization that the header names and nobody has.
    pub(crate) fn check_organization(&self, directory: &Directory) -> Result<(), ApiError> {
        if directory.organizations.contains_key(&self.organization_id) {
            return Ok(());
        }
        let error = ApiError::new(Code::PermissionDenied, "Organisation doesn't exist");
        Err(error.with_id("AUTH-Bs7Ds"))
    }
}

impl Call<'_> {
    pub(crate) fn now(&self) -> Timestamp {
        self.instance.clock.now()
    }

    /// What the server knows, locked.
    pub(crate) fn directory(&self) -> MutexGuard<'_, Directory> {
        self.instance.directory()
    }
}
