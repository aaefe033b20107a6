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
    /// `package.Service/Method`
    pub(crate) operation: &'a str,
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
    pub(crate) fn method(&self) -> &str {
        let (_, method) = self.operation.split_once('/').unwrap_or_default();
        method
    }

    /// Whether it is an operation of the admin API, which is about the instance.
    pub(crate) fn is_about_the_instance(&self) -> bool {
        self.operation.starts_with("zitadel.admin.v1.AdminService/")
    }

    /// The name of the request's message.
    pub(crate) fn request_name(&self) -> String {
        format!("{}Request", self.method())
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.instance.clock.now()
    }

    /// What the server knows, locked.
    pub(crate) fn directory(&self) -> MutexGuard<'_, Directory> {
        self.instance.directory()
    }
}
