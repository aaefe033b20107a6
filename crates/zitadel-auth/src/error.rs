use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use zitadel_transport::redaction::{self, KeyText, MAX_MESSAGE};

use zitadel_transport::TransportError;

/// Why there is no token.
///
/// `Display` is one line that says what happened and what to check; it holds no secret. Ask the
/// predicates rather than the text. Cloning copies a pointer: all who waited for the same token
/// get the same error.
#[derive(Clone)]
pub struct AuthError(Arc<Inner>);

struct Inner {
    kind: Kind,
    message: String,
    oauth_error: Option<String>,
    request_id: Option<String>,
    cause: Option<Box<dyn StdError + Send + Sync>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The program or its settings are wrong; known without asking a server.
    Configuration,
    /// The server has refused these credentials.
    Refused,
    /// No complete answer came.
    Transport,
    /// An answer came that says to try later.
    Unavailable,
    /// An answer came that means nothing here.
    UnexpectedAnswer,
}

impl AuthError {
    pub(crate) fn new(kind: Kind, message: impl Into<String>) -> Self {
        Self(Arc::new(Inner {
            kind,
            message: redaction::one_line(&message.into(), MAX_MESSAGE),
            oauth_error: None,
            request_id: None,
            cause: None,
        }))
    }

    /// An error for settings that cannot work, with a text that says what to do.
    ///
    /// For implementations of [`Authenticator`](crate::Authenticator) outside of this crate.
    pub fn configuration(message: impl Into<String>) -> Self {
        Self::new(Kind::Configuration, message)
    }

    /// Refuses a key in the place of `what`.
    pub(crate) fn refuse_key(what: &str, text: &str) -> Result<(), Self> {
        KeyText::refuse(what, text).map_err(Self::configuration)
    }

    /// An error for credentials that cannot be had right now, keeping its cause.
    ///
    /// For implementations of [`Authenticator`](crate::Authenticator) outside of this crate. It
    /// counts as [retryable](Self::is_retryable).
    pub fn unavailable(
        message: impl Into<String>,
        cause: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self::new(Kind::Unavailable, message).with_cause(cause)
    }

    pub(crate) fn transport(message: impl Into<String>, cause: TransportError) -> Self {
        let kind = if cause.is_configuration() {
            Kind::Configuration
        } else {
            Kind::Transport
        };
        Self::new(kind, message).with_cause(cause)
    }

    /// Says what failed, before why.
    pub(crate) fn in_refresh(mut self) -> Self {
        if let Some(inner) = Arc::get_mut(&mut self.0) {
            inner.message.insert_str(0, "failed to refresh token: ");
        }
        self
    }

    pub(crate) fn with_cause(mut self, cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        if let Some(inner) = Arc::get_mut(&mut self.0) {
            inner.cause = Some(cause.into());
        }
        self
    }

    pub(crate) fn with_oauth_error(mut self, code: Option<String>) -> Self {
        if let Some(inner) = Arc::get_mut(&mut self.0) {
            inner.oauth_error = code;
        }
        self
    }

    pub(crate) fn with_request_id(mut self, id: Option<String>) -> Self {
        if let Some(inner) = Arc::get_mut(&mut self.0) {
            inner.request_id = id;
        }
        self
    }

    /// The server has refused the credentials: asking again with the same ones will not help.
    pub fn is_refused(&self) -> bool {
        self.0.kind == Kind::Refused
    }

    /// The settings cannot work: a host, key file, secret or option is wrong in itself.
    pub fn is_configuration(&self) -> bool {
        self.0.kind == Kind::Configuration
    }

    /// No answer came in time.
    pub fn is_timeout(&self) -> bool {
        self.transport_error()
            .is_some_and(TransportError::is_timeout)
    }

    /// The same request can succeed later without anyone changing anything.
    pub fn is_retryable(&self) -> bool {
        matches!(self.0.kind, Kind::Transport | Kind::Unavailable)
    }

    /// The OAuth error code, such as `invalid_client`, word for word as the server gave it.
    pub fn oauth_error(&self) -> Option<&str> {
        self.0.oauth_error.as_deref()
    }

    /// The server's id for the failed request. Zitadel's support asks for it.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// Why no answer came, when that is what failed.
    pub fn transport_error(&self) -> Option<&TransportError> {
        self.0.cause.as_deref()?.downcast_ref()
    }

    /// What brought it about: the error of a source of credentials, or the one that
    /// [`unavailable`](Self::unavailable) was given.
    pub fn cause(&self) -> Option<&(dyn StdError + 'static)> {
        let cause = self.0.cause.as_deref()?;
        Some(cause)
    }
}

impl From<TransportError> for AuthError {
    fn from(cause: TransportError) -> Self {
        match cause.is_configuration() {
            // It has said all there is.
            true => Self::configuration(cause.to_string()),
            false => Self::transport(cause.to_string(), cause),
        }
    }
}

impl fmt::Display for AuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

/// `{:?}` is the line that `Display` prints, since it is what a program that ends with the error, or
/// unwraps it, shows; `{:#?}` has all parts.
impl fmt::Debug for AuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return fmt::Display::fmt(self, f);
        }
        f.debug_struct("AuthError")
            .field("kind", &self.0.kind)
            .field("message", &self.0.message)
            .field("oauth_error", &self.0.oauth_error)
            .field("request_id", &self.0.request_id)
            .field("cause", &self.0.cause)
            .finish()
    }
}

/// The [source](StdError::source) is the first of the causes that `Display` has not said already, so
/// that a program that prints the whole chain says nothing twice. [`AuthError::transport_error`] and
/// [`AuthError::cause`] have the causes themselves.
impl StdError for AuthError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        std::iter::successors(self.cause(), |&cause| cause.source())
            .find(|cause| !self.0.message.contains(&cause.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_one_line_whatever_the_server_said() {
        let error = AuthError::configuration("first\r\nsecond\u{0}\t third");
        assert_eq!(error.to_string(), "first second third");
        let long = AuthError::configuration("ä".repeat(5000)).to_string();
        assert!(long.len() < 2100 && long.ends_with('…'));
    }

    #[test]
    fn debug_is_readable_where_a_program_ends_with_it() {
        let error = AuthError::configuration("the client secret is empty");
        assert_eq!(format!("{error:?}"), "the client secret is empty");
        assert!(format!("{error:#?}").contains("kind: Configuration"));
    }

    #[test]
    fn clones_share_everything() {
        let error = AuthError::unavailable("vault is sealed", "403").clone();
        assert!(error.is_retryable() && !error.is_refused() && !error.is_timeout());
        assert_eq!(error.source().unwrap().to_string(), "403");
    }
}
