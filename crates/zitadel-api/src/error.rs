use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use http::StatusCode;
use zitadel_auth::AuthError;
use zitadel_transport::TransportError;

use crate::code::Code;
use crate::error_detail::ErrorDetail;
use crate::meaning::Meaning;
use crate::operation::Endpoint;
#[cfg(feature = "__streaming")]
use crate::streaming::transfer::TransferError;

/// Why a call failed.
///
/// `Display` is one line: the operation, the code, the server's message with its id, what to check
/// where that is known, and the request id. It holds no secret. Ask the predicates for what a
/// program decides on.
///
/// ```
/// use zitadel_api::Error;
///
/// fn describe(error: &Error) -> &'static str {
///     if error.is_not_found() {
///         "no such user"
///     } else if error.is_retryable() {
///         "try again later"
///     } else {
///         "give up"
///     }
/// }
/// ```
pub struct Error(Box<Inner>);

#[derive(Debug)]
struct Inner {
    operation: Option<Cow<'static, str>>,
    kind: ErrorKind,
    message: String,
    hint: Option<String>,
    attempts: u32,
    /// The call's time limit, when it is the reason that there was no further attempt.
    limit: Option<Duration>,
    answer: ResponseFacts,
    cause: Option<Cause>,
}

/// What another part of this library said. Its words are part of the message.
#[derive(Debug)]
enum Cause {
    Auth(AuthError),
    Transport(TransportError),
}

/// What is known when an answer came.
#[derive(Debug, Default)]
pub(crate) struct ResponseFacts {
    pub(crate) status: Option<StatusCode>,
    pub(crate) code: Option<Code>,
    pub(crate) meaning: Option<Meaning>,
    /// The token was of whoever asked for the call, not of the client.
    pub(crate) is_token_lent: bool,
    pub(crate) id: Option<String>,
    pub(crate) slug: Option<String>,
    pub(crate) details: Vec<ErrorDetail>,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) request_id: Option<String>,
}

/// At which point a call failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The call cannot be sent as it was made: a header, a host, a setting or a value in the request
    /// is wrong.
    Configuration,
    /// There is no access token. [`Error::auth_error`] has the reason.
    Auth,
    /// The server was not reached, or the connection broke.
    Connection,
    /// No complete answer came in time.
    Timeout,
    /// The server, or a proxy before it, refused the call.
    Api,
    /// The server said yes in a way that cannot be read.
    Decode,
    /// A file of this machine could not be read or written, or is none to send.
    File,
}

impl Error {
    fn new(endpoint: &Endpoint, kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            operation: endpoint.to_name(),
            kind,
            message: message.into(),
            hint: None,
            attempts: 1,
            limit: None,
            answer: ResponseFacts::default(),
            cause: None,
        }))
    }

    pub(crate) fn configuration(endpoint: &Endpoint, message: impl Into<String>) -> Self {
        Self::new(endpoint, ErrorKind::Configuration, message)
    }

    pub(crate) fn timeout(endpoint: &Endpoint, message: impl Into<String>) -> Self {
        Self::new(endpoint, ErrorKind::Timeout, message)
    }

    pub(crate) fn api(
        endpoint: &Endpoint,
        message: String,
        hint: Option<String>,
        answer: ResponseFacts,
    ) -> Self {
        let mut error = Self::new(endpoint, ErrorKind::Api, message);
        error.0.hint = hint;
        error.0.answer = answer;
        error
    }

    pub(crate) fn decode(endpoint: &Endpoint, message: String, answer: ResponseFacts) -> Self {
        let mut error = Self::new(endpoint, ErrorKind::Decode, message);
        error.0.answer = answer;
        error
    }

    pub(crate) fn auth(endpoint: &Endpoint, cause: AuthError) -> Self {
        let kind = if cause.is_configuration() {
            ErrorKind::Configuration
        } else {
            ErrorKind::Auth
        };
        let mut error = Self::new(endpoint, kind, cause.to_string());
        error.0.answer.request_id = cause.request_id().map(str::to_owned);
        error.0.cause = Some(Cause::Auth(cause));
        error
    }

    #[cfg(feature = "__streaming")]
    pub(crate) fn file(endpoint: &Endpoint, message: impl Into<String>) -> Self {
        Self::new(endpoint, ErrorKind::File, message)
    }

    #[cfg(feature = "__streaming")]
    pub(crate) fn transfer(endpoint: &Endpoint, failure: TransferError) -> Self {
        match failure {
            TransferError::Transport(cause) => Self::transport(endpoint, cause),
            TransferError::File(message) => Self::file(endpoint, message),
            TransferError::FileTimeout(message) => Self::timeout(endpoint, message),
        }
    }

    pub(crate) fn transport(endpoint: &Endpoint, cause: TransportError) -> Self {
        let kind = if cause.is_configuration() {
            ErrorKind::Configuration
        } else if cause.is_timeout() {
            ErrorKind::Timeout
        } else if is_broken_off_body(&cause) {
            ErrorKind::File
        } else if cause.is_body_too_large() {
            ErrorKind::Decode
        } else {
            ErrorKind::Connection
        };
        let mut error = Self::new(endpoint, kind, cause.to_string());
        error.0.cause = Some(Cause::Transport(cause));
        error
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn with_limit(mut self, limit: Option<Duration>) -> Self {
        self.0.limit = limit;
        self
    }

    /// At which point the call failed.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The operation that was called, such as `zitadel.user.v2.UserService/GetUserByID`. `None`
    /// when there was none yet, because signing in was set up wrong.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation.as_deref()
    }

    /// The Connect code of a refused call. Where the answer names none, since a proxy gave it, the
    /// one that fits the HTTP status.
    pub fn code(&self) -> Option<Code> {
        self.0.answer.code
    }

    /// The HTTP status, when an answer came.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.answer.status
    }

    /// Zitadel's id of the place that failed, such as `QUERY-Dfbg2`. Zitadel's support asks for it.
    pub fn id(&self) -> Option<&str> {
        self.0.answer.id.as_deref()
    }

    /// A name for the error that stays the same across releases. Few errors carry one.
    pub fn slug(&self) -> Option<&str> {
        self.0.answer.slug.as_deref()
    }

    /// What went wrong: for a refused call the server's message without the id, on one line.
    ///
    /// It can be in another language, or a key such as `Errors.Token.Invalid`.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// What the server adds for programs to read.
    pub fn details(&self) -> &[ErrorDetail] {
        &self.0.answer.details
    }

    /// How often in a row the check of a password or a code has failed, this time included.
    pub fn failed_attempts(&self) -> Option<u32> {
        self.details().iter().find_map(|detail| match detail {
            ErrorDetail::CredentialsCheck {
                failed_attempts, ..
            } => u32::try_from(*failed_attempts).ok(),
            _ => None,
        })
    }

    /// The status with which an API may answer its own caller when this call, made for that caller,
    /// has failed.
    ///
    /// | status | when |
    /// | --- | --- |
    /// | 400 | the request is wrong, or does not fit the state of things |
    /// | 401 | the caller's own token was refused, in a call on its behalf |
    /// | 403 | the permission is missing |
    /// | 404 | it [does not exist](Self::is_not_found) |
    /// | 409 | it [exists already](Self::is_already_exists), or something came in between |
    /// | 500 | this program is set up wrong: a setting, the host, its credentials |
    /// | 501 | the server does not have the operation |
    /// | 502 | the server cannot be reached, is broken, or cannot be understood |
    /// | 503 | the server is unavailable, or has no room for this program's calls right now; see [`retry_after`](Self::retry_after) |
    /// | 504 | no answer came in time |
    ///
    /// The line that the error prints is for this program's log and tells the caller of its insides;
    /// [`message`](Self::message) is what the server says.
    pub fn http_status(&self) -> StatusCode {
        match self.0.kind {
            ErrorKind::Configuration | ErrorKind::File => StatusCode::INTERNAL_SERVER_ERROR,
            ErrorKind::Auth if self.is_timeout() => StatusCode::GATEWAY_TIMEOUT,
            ErrorKind::Auth if self.is_retryable() => StatusCode::BAD_GATEWAY,
            ErrorKind::Auth => StatusCode::INTERNAL_SERVER_ERROR,
            ErrorKind::Timeout => StatusCode::GATEWAY_TIMEOUT,
            ErrorKind::Connection | ErrorKind::Decode => StatusCode::BAD_GATEWAY,
            ErrorKind::Api => self.refusal_status(),
        }
    }

    fn refusal_status(&self) -> StatusCode {
        if self.is_already_exists() {
            return StatusCode::CONFLICT;
        }
        if self.is_not_found() {
            return StatusCode::NOT_FOUND;
        }
        if self.is_permission_denied() {
            return StatusCode::FORBIDDEN;
        }
        if self.is_unauthenticated() {
            return if self.0.answer.is_token_lent {
                StatusCode::UNAUTHORIZED
            } else {
                StatusCode::INTERNAL_SERVER_ERROR
            };
        }
        if self.0.answer.meaning == Some(Meaning::RequestTooLarge) {
            return StatusCode::BAD_REQUEST;
        }
        if self.is_rate_limited() {
            return StatusCode::SERVICE_UNAVAILABLE;
        }
        match self.code() {
            // The request is too large, as `is_rate_limited` is all else that is exhausted.
            Some(
                Code::InvalidArgument
                | Code::FailedPrecondition
                | Code::OutOfRange
                | Code::ResourceExhausted,
            ) => StatusCode::BAD_REQUEST,
            Some(Code::Aborted) => StatusCode::CONFLICT,
            // The instance, that is, as `is_not_found` is something else.
            Some(Code::NotFound) => StatusCode::INTERNAL_SERVER_ERROR,
            Some(Code::Unimplemented) => StatusCode::NOT_IMPLEMENTED,
            Some(Code::Unavailable) => StatusCode::SERVICE_UNAVAILABLE,
            Some(Code::DeadlineExceeded) => StatusCode::GATEWAY_TIMEOUT,
            _ => StatusCode::BAD_GATEWAY,
        }
    }

    /// How long the server asks to wait before the next attempt.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.answer.retry_after
    }

    /// The server's id for the request. Zitadel's support asks for it.
    pub fn request_id(&self) -> Option<&str> {
        self.0.answer.request_id.as_deref()
    }

    /// The same call can succeed later without anyone changing anything.
    ///
    /// It does not say that the call had no effect: after a timeout a user may have been created.
    pub fn is_retryable(&self) -> bool {
        match self.0.kind {
            ErrorKind::Connection | ErrorKind::Timeout => true,
            ErrorKind::Auth => self.auth_error().is_some_and(AuthError::is_retryable),
            ErrorKind::Api => {
                self.code() == Some(Code::Unavailable)
                    || (self.is_rate_limited() && !self.is_lasting())
            }
            ErrorKind::Configuration | ErrorKind::Decode | ErrorKind::File => false,
        }
    }

    /// What was asked for, or what should be changed or deleted, does not exist. Of users it is said
    /// when they are deleted; deleting an organization, a project and most other things that do not
    /// exist succeeds.
    ///
    /// Three things are told apart, whatever code the server gives them: a parent that is
    /// [missing](Self::is_parent_not_found), a missing [permission](Self::is_permission_denied), and
    /// an instance that the server does not know.
    pub fn is_not_found(&self) -> bool {
        match self.0.answer.meaning {
            Some(Meaning::NotFound) => true,
            Some(
                Meaning::ParentNotFound | Meaning::MissingMembership | Meaning::UnknownInstance,
            ) => false,
            _ => self.code() == Some(Code::NotFound),
        }
    }

    /// What should be made or set belongs to something that does not exist: a user in an
    /// organization, an application or a role in a project, a key of a user, an authorization for a
    /// user.
    ///
    /// Two things differ: a project is made in an organization that does not exist all the same, and
    /// a session for a user, or an execution for a target, that does not exist
    /// [is not found](Self::is_not_found) itself.
    pub fn is_parent_not_found(&self) -> bool {
        self.0.answer.meaning == Some(Meaning::ParentNotFound)
    }

    /// What should be made exists already: its name or its id is taken.
    pub fn is_already_exists(&self) -> bool {
        self.code() == Some(Code::AlreadyExists)
            || self.0.answer.meaning == Some(Meaning::AlreadyExists)
    }

    /// The request is wrong in itself: the message says which field and why.
    pub fn is_invalid_argument(&self) -> bool {
        self.code() == Some(Code::InvalidArgument)
    }

    /// The request does not fit the state of things: no changes, already inactive and the like. Some
    /// of what [exists already](Self::is_already_exists), and a
    /// [parent](Self::is_parent_not_found) that does not exist, count here too.
    pub fn is_failed_precondition(&self) -> bool {
        self.code() == Some(Code::FailedPrecondition)
    }

    /// The server did not accept the access token.
    pub fn is_unauthenticated(&self) -> bool {
        self.code() == Some(Code::Unauthenticated)
            || self.status() == Some(StatusCode::UNAUTHORIZED)
    }

    /// The caller may not do this. Some operations answer so with the code `not_found`, since the
    /// caller is no member of what it asked for.
    pub fn is_permission_denied(&self) -> bool {
        self.code() == Some(Code::PermissionDenied)
            || self.0.answer.meaning == Some(Meaning::MissingMembership)
    }

    /// This server does not have the operation, or what answered is no Zitadel.
    pub fn is_unimplemented(&self) -> bool {
        self.code() == Some(Code::Unimplemented)
    }

    /// Too many requests, a quota is used up, or the instance is blocked.
    pub fn is_rate_limited(&self) -> bool {
        let is_exhausted = self.code() == Some(Code::ResourceExhausted)
            || self.status() == Some(StatusCode::TOO_MANY_REQUESTS);
        is_exhausted && self.0.answer.meaning != Some(Meaning::RequestTooLarge)
    }

    /// No answer, or no token, came in time.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout || self.auth_error().is_some_and(AuthError::is_timeout)
    }

    /// The time was over while the call was under way.
    pub(crate) fn is_cut_off(&self) -> bool {
        self.0.kind == ErrorKind::Timeout && !self.is_unprocessed()
    }

    /// The server has surely not acted on the call.
    pub(crate) fn is_unprocessed(&self) -> bool {
        self.transport_error()
            .is_some_and(TransportError::is_unprocessed)
    }

    /// What happened, without the call that it happened to.
    pub(crate) fn outcome(&self) -> String {
        let message = &self.0.message;
        match (self.code(), self.status()) {
            (Some(code), Some(status)) => format!("{code}: {message} (HTTP {})", status.as_u16()),
            _ => message.clone(),
        }
    }

    /// Waiting does not heal it soon, other than a rate limit.
    pub(crate) fn is_lasting(&self) -> bool {
        matches!(
            self.0.answer.meaning,
            Some(Meaning::QuotaUsedUp | Meaning::InstanceBlocked | Meaning::RequestTooLarge)
        )
    }

    /// Why there is no access token, when that is what failed.
    pub fn auth_error(&self) -> Option<&AuthError> {
        match &self.0.cause {
            Some(Cause::Auth(cause)) => Some(cause),
            _ => None,
        }
    }

    /// Why the server was not reached or its answer did not come, when that is what failed.
    pub fn transport_error(&self) -> Option<&TransportError> {
        match &self.0.cause {
            Some(Cause::Transport(cause)) => Some(cause),
            _ => None,
        }
    }
}

/// Whether the body came from a file that gave none of it.
fn is_broken_off_body(cause: &TransportError) -> bool {
    #[cfg(feature = "__streaming")]
    return cause.is_request_body();
    #[cfg(not(feature = "__streaming"))]
    {
        let _ = cause;
        false
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        if let Some(operation) = &inner.operation {
            write!(f, "{operation}: ")?;
        }
        match (inner.kind, inner.answer.code) {
            (ErrorKind::Api, Some(code)) => write!(f, "{code}: {}", inner.message)?,
            _ => f.write_str(&inner.message)?,
        }
        if let Some(id) = &inner.answer.id {
            write!(f, " ({id})")?;
        }
        if let Some(hint) = &inner.hint {
            write!(f, ": {hint}")?;
        }
        if inner.attempts > 1 {
            write!(f, ", after {} attempts", inner.attempts)?;
        }
        if let Some(limit) = inner.limit {
            write!(
                f,
                ", and the call's time limit of {limit:?} left no time to try again"
            )?;
        }
        match &inner.answer.request_id {
            // The cause has said it already.
            Some(_) if inner.kind == ErrorKind::Auth => Ok(()),
            Some(id) => write!(f, ", request id {id}"),
            None => Ok(()),
        }
    }
}

/// `{:?}` is the line that `Display` prints, since it is what a program that ends with the error, or
/// unwraps it, shows; `{:#?}` has all parts.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.alternate() {
            self.0.fmt(f)
        } else {
            fmt::Display::fmt(self, f)
        }
    }
}

/// For a program that signs in and calls under one error type. Such an error has no operation.
impl From<TransportError> for Error {
    fn from(cause: TransportError) -> Self {
        AuthError::from(cause).into()
    }
}

impl From<AuthError> for Error {
    fn from(cause: AuthError) -> Self {
        Self::auth(&Endpoint::UNNAMED, cause)
    }
}

/// The [source](StdError::source) is what `Display` does not say already, so that a program that
/// prints the whole chain says nothing twice. [`Error::auth_error`] and [`Error::transport_error`]
/// have the parts.
impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        let source = self.auth_error()?.source()?;
        (!source.is::<TransportError>()).then_some(source)
    }
}
