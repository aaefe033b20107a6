use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use url::Url;

use crate::cause::{self, root_cause};
use crate::redaction::{KeyText, MAX_MESSAGE, one_line};

/// Why a request brought no answer, or why none can be sent with such settings.
///
/// `Display` is one line with the host, the cause, and what to check. Cloning copies a pointer.
#[derive(Clone)]
pub struct TransportError(Arc<Inner>);

struct Inner {
    kind: Kind,
    message: String,
    cause: Option<Box<dyn StdError + Send + Sync>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Configuration,
    /// The time was over before anything could be sent.
    NotReady,
    Connect,
    ConnectTimeout,
    Timeout,
    TurnedAway,
    Interrupted,
    BodyTooLarge,
    #[cfg(feature = "streaming")]
    RequestBody,
}

impl TransportError {
    fn new(kind: Kind, message: impl AsRef<str>) -> Self {
        Self(Arc::new(Inner {
            kind,
            message: one_line(message.as_ref(), MAX_MESSAGE),
            cause: None,
        }))
    }

    /// An error for settings that cannot work, with a text that says what to do.
    pub fn configuration(message: impl AsRef<str>) -> Self {
        Self::new(Kind::Configuration, message)
    }

    /// Refuses a key in the place of `what`.
    pub(crate) fn refuse_key(what: &str, text: &str) -> Result<(), Self> {
        KeyText::refuse(what, text).map_err(Self::configuration)
    }

    pub(crate) fn body_too_large(url: &Url, limit: usize) -> Self {
        let host = url.origin().ascii_serialization();
        Self::new(
            Kind::BodyTooLarge,
            format!("the answer of {host} is larger than the limit of {limit} bytes"),
        )
    }

    pub(crate) fn not_ready(url: &Url, timeout: Duration) -> Self {
        let host = url.origin().ascii_serialization();
        Self::new(
            Kind::NotReady,
            format!(
                "nothing was sent to {host} within {timeout:?}: reading this machine's root certificates takes longer"
            ),
        )
    }

    /// Says in words what reqwest reports before there is an answer.
    pub(crate) fn before_answer(
        error: reqwest::Error,
        url: &Url,
        timeout: Duration,
        connect_timeout: Duration,
    ) -> Self {
        let error = error.without_url();
        let host = url.origin().ascii_serialization();
        #[cfg(feature = "streaming")]
        if let Some(broken_off) = cause::broken_off_body(&error) {
            return Self::caused(Kind::RequestBody, &broken_off, error);
        }
        let cause = root_cause(&error);
        let (kind, message) = if error.is_timeout() && error.is_connect() {
            (
                Kind::ConnectTimeout,
                format!(
                    "no connection to {host} within {connect_timeout:?}: check the host, the network and the proxy"
                ),
            )
        } else if error.is_timeout() {
            return Self::within_answer(error, url, timeout);
        } else if error.is_connect() {
            let hint = cause::connect_hint(&error);
            (
                Kind::Connect,
                format!("cannot connect to {host}: {cause} ({hint})"),
            )
        } else if error.is_builder() {
            (
                Kind::Configuration,
                format!("the request to {host} cannot be built: {cause}"),
            )
        } else if cause::is_turned_away(&error) {
            (
                Kind::TurnedAway,
                format!("{host} turned the request away before acting on it: {cause}"),
            )
        } else {
            return Self::within_answer(error, url, timeout);
        };
        Self::caused(kind, &message, error)
    }

    /// Says in words what reqwest reports while the answer comes in.
    pub(crate) fn within_answer(error: reqwest::Error, url: &Url, timeout: Duration) -> Self {
        let error = error.without_url();
        let host = url.origin().ascii_serialization();
        if error.is_timeout() {
            let message = format!("no complete answer from {host} within {timeout:?}");
            return Self::caused(Kind::Timeout, &message, error);
        }
        let hint = match cause::wants_client_certificate(&error) {
            true => format!(" ({})", cause::CLIENT_CERTIFICATE),
            false => String::new(),
        };
        let message = format!(
            "the connection to {host} broke before the answer was complete: {}{hint}",
            root_cause(&error)
        );
        Self::caused(Kind::Interrupted, &message, error)
    }

    fn caused(kind: Kind, message: &str, cause: reqwest::Error) -> Self {
        Self(Arc::new(Inner {
            kind,
            message: one_line(message, MAX_MESSAGE),
            cause: Some(Box::new(cause)),
        }))
    }

    /// What the HTTP library reported, with causes of its own, for programs that look inside.
    pub fn cause(&self) -> Option<&(dyn StdError + 'static)> {
        let cause = self.0.cause.as_deref()?;
        Some(cause)
    }

    /// A time limit has passed, for the connection or for the whole exchange.
    pub fn is_timeout(&self) -> bool {
        matches!(
            self.0.kind,
            Kind::NotReady | Kind::ConnectTimeout | Kind::Timeout
        )
    }

    /// No connection came about, so nothing of the request has left this machine.
    pub fn is_connect(&self) -> bool {
        matches!(self.0.kind, Kind::Connect | Kind::ConnectTimeout)
    }

    /// The server has surely not acted on the request, so it can be sent again, even when it writes:
    /// nothing was sent, or the server turned the request away by the means that HTTP/2 has for that
    /// (RFC 9113, 8.7).
    pub fn is_unprocessed(&self) -> bool {
        self.is_connect() || matches!(self.0.kind, Kind::NotReady | Kind::TurnedAway)
    }

    /// The connection ended while the request or its answer was under way.
    pub(crate) fn is_interrupted(&self) -> bool {
        matches!(self.0.kind, Kind::Interrupted | Kind::TurnedAway)
    }

    /// The answer was longer than the limit.
    pub fn is_body_too_large(&self) -> bool {
        self.0.kind == Kind::BodyTooLarge
    }

    /// The request's body broke off on this side, so the server has not got it to its end.
    #[cfg(feature = "streaming")]
    pub fn is_request_body(&self) -> bool {
        self.0.kind == Kind::RequestBody
    }

    /// The request was not sent because its settings cannot work, for example plain `http` to
    /// another machine.
    pub fn is_configuration(&self) -> bool {
        self.0.kind == Kind::Configuration
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

/// `{:?}` is the line that `Display` prints, since it is what a program that ends with the error, or
/// unwraps it, shows; `{:#?}` has all parts.
impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return fmt::Display::fmt(self, f);
        }
        f.debug_struct("TransportError")
            .field("kind", &self.0.kind)
            .field("message", &self.0.message)
            .field("cause", &self.0.cause)
            .finish()
    }
}

/// `Display` has the words of the cause, so there is no [source](StdError::source) that says them
/// again; [`TransportError::cause`] has the cause itself.
impl StdError for TransportError {}
