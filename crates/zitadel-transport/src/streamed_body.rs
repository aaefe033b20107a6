use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;

use bytes::Bytes;

/// A request's body that comes piece by piece. One that knows its length is sent with it.
pub type StreamedBody =
    Pin<Box<dyn http_body::Body<Data = Bytes, Error = BodyError> + Send + Sync>>;

/// Why a body broke off: the request is not sent to its end, so the server does not act on it.
#[derive(Clone, Debug)]
pub struct BodyError(String);

impl BodyError {
    /// In words that can be shown.
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl fmt::Display for BodyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl StdError for BodyError {}
