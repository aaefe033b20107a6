use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderValue, Response, StatusCode, header};
use zitadel_transport::redaction::{self, MAX_MESSAGE};

/// When to come back, where the issuer does not say.
pub(crate) const RETRY_AFTER: Duration = Duration::from_secs(1);

const NOT_VALID: &str = "the access token is not valid: ";

/// Why a request is not let in.
///
/// `Display` is one line for your log. It holds no token, but details that are not for whoever
/// sent the request: answer with [`status`](Self::status), [`challenge`](Self::challenge) and
/// [`retry_after`](Self::retry_after) (RFC 6750, section 3), as the adapters do. Cloning copies a
/// pointer.
#[derive(Clone)]
pub struct VerifyError(Arc<Inner>);

struct Inner {
    kind: Kind,
    message: String,
    cause: Option<Box<dyn StdError + Send + Sync>>,
}

#[derive(Debug)]
enum Kind {
    /// The request brings no token.
    NoToken,
    /// The request brings a token in a way that RFC 6750 does not know.
    MalformedRequest,
    InvalidToken,
    InsufficientScope {
        scopes: HelpfulScopes,
    },
    /// The issuer cannot be asked.
    Unavailable {
        retry_after: Duration,
    },
    /// The verifier is set up wrong.
    Configuration,
}

/// The scopes that would help, as far as known. They are for whoever sent the request, and stand in
/// the message already.
struct HelpfulScopes(Vec<String>);

impl fmt::Debug for HelpfulScopes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of them", self.0.len())
    }
}

impl VerifyError {
    fn new(kind: Kind, message: impl Into<String>) -> Self {
        Self(Arc::new(Inner {
            kind,
            message: redaction::one_line(&message.into(), MAX_MESSAGE),
            cause: None,
        }))
    }

    pub(crate) fn no_token() -> Self {
        Self::new(Kind::NoToken, "the request brings no access token")
    }

    pub(crate) fn malformed_request(why: impl fmt::Display) -> Self {
        Self::new(
            Kind::MalformedRequest,
            format!("the request brings its access token in a wrong way: {why}"),
        )
    }

    pub(crate) fn invalid_token(why: impl fmt::Display) -> Self {
        Self::new(Kind::InvalidToken, format!("{NOT_VALID}{why}"))
    }

    /// Why the token is not valid.
    pub(crate) fn reason(&self) -> &str {
        let message = &self.0.message;
        message.strip_prefix(NOT_VALID).unwrap_or(message)
    }

    pub(crate) fn insufficient(why: impl fmt::Display, scopes: Vec<&str>) -> Self {
        let scopes = scopes.into_iter().map(str::to_owned).collect();
        Self::new(
            Kind::InsufficientScope {
                scopes: HelpfulScopes(scopes),
            },
            format!("the access token is valid, but does not suffice: {why}"),
        )
    }

    pub(crate) fn unavailable(message: impl Into<String>, retry_after: Duration) -> Self {
        Self::new(Kind::Unavailable { retry_after }, message)
    }

    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::new(Kind::Configuration, message)
    }

    pub(crate) fn with_cause(mut self, cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        if let Some(inner) = Arc::get_mut(&mut self.0) {
            inner.cause = Some(cause.into());
        }
        self
    }

    /// The status to answer with: 400 for a request that brings its token in a wrong way, 401 for
    /// no token or one that is not valid, 403 for one that does not suffice, 503 when the issuer
    /// cannot be asked, 500 for a mistake in your own set-up.
    pub fn status(&self) -> StatusCode {
        match self.0.kind {
            Kind::MalformedRequest => StatusCode::BAD_REQUEST,
            Kind::NoToken | Kind::InvalidToken => StatusCode::UNAUTHORIZED,
            Kind::InsufficientScope { .. } => StatusCode::FORBIDDEN,
            Kind::Unavailable { .. } => StatusCode::SERVICE_UNAVAILABLE,
            Kind::Configuration => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The value of `WWW-Authenticate` to answer with (RFC 6750, section 3). `None` for 500 and 503.
    pub fn challenge(&self) -> Option<HeaderValue> {
        Some(match &self.0.kind {
            Kind::NoToken => HeaderValue::from_static("Bearer"),
            Kind::MalformedRequest => HeaderValue::from_static("Bearer error=\"invalid_request\""),
            Kind::InvalidToken => HeaderValue::from_static("Bearer error=\"invalid_token\""),
            Kind::InsufficientScope { scopes } => insufficient_scope(&scopes.0),
            Kind::Unavailable { .. } | Kind::Configuration => return None,
        })
    }

    /// What to answer in `Retry-After`, when the issuer cannot be asked.
    pub fn retry_after(&self) -> Option<Duration> {
        match self.0.kind {
            Kind::Unavailable { retry_after } => Some(retry_after),
            _ => None,
        }
    }

    /// The answer to the request, with the three of them and without a body.
    pub fn to_response(&self) -> Response<()> {
        let mut response = Response::new(());
        *response.status_mut() = self.status();
        let headers = response.headers_mut();
        if let Some(challenge) = self.challenge() {
            headers.insert(header::WWW_AUTHENTICATE, challenge);
        }
        if let Some(retry_after) = self.retry_after() {
            // Whole seconds, and not too early.
            let seconds = retry_after.as_secs() + u64::from(retry_after.subsec_nanos() > 0);
            headers.insert(header::RETRY_AFTER, seconds.into());
        }
        response
    }

    /// What brought it about, for programs that look inside: the error of a request, or of signing
    /// in.
    pub fn cause(&self) -> Option<&(dyn StdError + 'static)> {
        let cause = self.0.cause.as_deref()?;
        Some(cause)
    }

    /// The request brings no access token.
    pub fn is_no_token(&self) -> bool {
        matches!(self.0.kind, Kind::NoToken)
    }

    /// The token is not valid, or not for this API.
    pub fn is_invalid_token(&self) -> bool {
        matches!(self.0.kind, Kind::InvalidToken)
    }

    /// The token is valid, but lacks a scope, a role or an audience.
    pub fn is_insufficient(&self) -> bool {
        matches!(self.0.kind, Kind::InsufficientScope { .. })
    }

    /// The issuer could not be asked, so nobody knows whether the token is valid.
    pub fn is_unavailable(&self) -> bool {
        matches!(self.0.kind, Kind::Unavailable { .. })
    }

    /// The verifier is set up wrong: no token would pass.
    pub fn is_configuration(&self) -> bool {
        matches!(self.0.kind, Kind::Configuration)
    }
}

/// A scope in a challenge stands between quotes, so only what a scope may hold (RFC 6749, section
/// 3.3) goes in.
fn insufficient_scope(scopes: &[String]) -> HeaderValue {
    const BARE: HeaderValue = HeaderValue::from_static("Bearer error=\"insufficient_scope\"");
    let is_plain = |scope: &String| {
        let is_allowed = |byte: u8| matches!(byte, 0x21 | 0x23..=0x5b | 0x5d..=0x7e);
        !scope.is_empty() && scope.bytes().all(is_allowed)
    };
    if scopes.is_empty() || !scopes.iter().all(is_plain) {
        return BARE;
    }
    let text = format!(
        "Bearer error=\"insufficient_scope\", scope=\"{}\"",
        scopes.join(" ")
    );
    HeaderValue::try_from(text).unwrap_or(BARE)
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

/// `{:?}` is the line that `Display` prints; `{:#?}` has all parts.
impl fmt::Debug for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return fmt::Display::fmt(self, f);
        }
        f.debug_struct("VerifyError")
            .field("kind", &self.0.kind)
            .field("message", &self.0.message)
            .field("cause", &self.0.cause)
            .finish()
    }
}

/// `Display` has the words of its cause, so there is no [source](StdError::source) that says them
/// again; [`VerifyError::cause`] has the cause itself.
impl StdError for VerifyError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_seconds_are_not_too_early() {
        for (milliseconds, expected) in [(0, "0"), (1, "1"), (1000, "1"), (1001, "2")] {
            let error = VerifyError::unavailable("down", Duration::from_millis(milliseconds));
            assert_eq!(error.to_response().headers()["retry-after"], expected);
        }
    }
}
