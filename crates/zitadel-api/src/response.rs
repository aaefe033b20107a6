use std::fmt;

use http::response::Parts;
use http::{HeaderMap, StatusCode};

/// An answer with what came around it, from [`Call::send`](crate::Call::send).
#[derive(Clone, PartialEq)]
pub struct Response<T> {
    status: StatusCode,
    headers: HeaderMap,
    request_id: Option<String>,
    message: T,
}

impl<T> Response<T> {
    pub(crate) fn new(parts: Parts, request_id: Option<String>, message: T) -> Self {
        Self {
            status: parts.status,
            headers: parts.headers,
            request_id,
            message,
        }
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The HTTP headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The server's id for the request. Zitadel's support asks for it.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The message itself.
    pub fn message(&self) -> &T {
        &self.message
    }

    /// The message itself, the rest dropped.
    pub fn into_inner(self) -> T {
        self.message
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Headers are left out: the server's cookies are among them.
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("message", &self.message)
            .finish_non_exhaustive()
    }
}
