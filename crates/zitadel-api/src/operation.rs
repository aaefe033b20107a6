//! What the call path knows of an operation.

pub(crate) mod declare;
pub(crate) mod declare_list;

use std::borrow::Cow;

use zitadel_transport::redaction::Given;
use zitadel_types::json::Field;

use crate::rest::Rest;

pub(crate) const NAMED_LIKE: &str = "one is named like `zitadel.user.v2.UserService/GetUserByID`";

/// One operation of the API: where it lives, what it takes and what it answers.
///
/// Implemented by the types in each package's `operations` module, for code that is generic over
/// them. An operation that this release does not know yet is called by
/// [`Client::call_json`](crate::Client::call_json).
pub trait Operation: Send + Sync + 'static {
    /// The message that the operation takes.
    type Request: Field + Clone + Default + Send + Sync + 'static;
    /// The message that the operation answers with.
    type Response: Field + Default + Send + 'static;

    /// Where the operation lives, and what there is to know of it.
    const ENDPOINT: Endpoint;
}

/// Where an operation lives, and what there is to know of it before it is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    path: Cow<'static, str>,
    is_read_only: bool,
    permission: Option<&'static str>,
    /// How it is called where it is not served over Connect.
    rest: Option<Rest>,
}

impl Endpoint {
    /// An operation at this path below the host.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(
        path: &'static str,
        is_read_only: bool,
        permission: Option<&'static str>,
    ) -> Self {
        Self {
            path: Cow::Borrowed(path),
            is_read_only,
            permission,
            rest: None,
        }
    }

    /// An operation of this name that is called by REST.
    #[doc(hidden)]
    #[must_use]
    pub const fn over_rest(
        path: &'static str,
        is_read_only: bool,
        permission: Option<&'static str>,
        rest: Rest,
    ) -> Self {
        Self {
            path: Cow::Borrowed(path),
            is_read_only,
            permission,
            rest: Some(rest),
        }
    }

    /// A request outside of the API's operations, named by its verb and path. Sending it again does
    /// no harm.
    #[cfg(feature = "assets")]
    pub(crate) fn of_request(name: String, permission: Option<&'static str>) -> Self {
        Self {
            path: Cow::Owned(name),
            is_read_only: true,
            permission,
            rest: None,
        }
    }

    /// Of a call that says by itself which operation it is of, or of none.
    pub(crate) const UNNAMED: Self = Self::new("", true, None);

    /// The operation of this name, which counts as one that changes something.
    ///
    /// # Errors
    /// What is wrong with the name.
    pub(crate) fn named(name: &str) -> Result<Self, String> {
        let name = without_slash(name.trim());
        let endpoint = Self {
            path: Cow::Owned(format!("/{name}")),
            is_read_only: false,
            permission: None,
            rest: None,
        };
        if endpoint.is_method() {
            Ok(endpoint)
        } else {
            Err(format!("{} names no operation: {NAMED_LIKE}", Given(name)))
        }
    }

    pub(crate) fn set_read_only(&mut self) {
        self.is_read_only = true;
    }

    /// The name, such as `zitadel.user.v2.UserService/GetUserByID`.
    #[must_use]
    pub fn name(&self) -> &str {
        without_slash(&self.path)
    }

    /// The path of the operation below the host: its name, after a slash. One that is served over
    /// [`rest`](Self::rest) is not called there.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Whether the operation changes nothing, so that it can be sent again after any failure.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        self.is_read_only
    }

    /// The permission that a caller needs, in words: `user.write; none for oneself`. `None` where
    /// none is known of.
    #[must_use]
    pub fn permission(&self) -> Option<&'static str> {
        self.permission
    }

    /// The path, for keeping.
    pub(crate) fn to_path(&self) -> Cow<'static, str> {
        self.path.clone()
    }

    /// How the operation is called where it is not served over Connect.
    #[must_use]
    pub fn rest(&self) -> Option<Rest> {
        self.rest
    }

    /// The name, for keeping. `None` when there is none.
    pub(crate) fn to_name(&self) -> Option<Cow<'static, str>> {
        let name = match &self.path {
            Cow::Borrowed(path) => Cow::Borrowed(without_slash(path)),
            Cow::Owned(path) => Cow::Owned(without_slash(path).to_owned()),
        };
        Some(name).filter(|name| !name.is_empty())
    }

    /// Whether the path is that of a method, `/package.Service/Method`. Any other could lead
    /// elsewhere, even to another host.
    pub(crate) fn is_method(&self) -> bool {
        let Some(name) = self.path.strip_prefix('/') else {
            return false;
        };
        let is_identifier = |text: &str| {
            !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
        };
        name.split_once('/').is_some_and(|(service, method)| {
            service.contains('.') && service.split('.').all(is_identifier) && is_identifier(method)
        })
    }
}

fn without_slash(path: &str) -> &str {
    path.strip_prefix('/').unwrap_or(path)
}
