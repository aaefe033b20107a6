// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.oidc.v2beta`.

use crate::convert::convert;
use crate::json::declare::{message, oneof, open_enum};

/// A sign-in that an application asks for by OpenID Connect.
#[derive(Clone, Default)]
pub struct AuthRequest {
    /// Id of the authorization request.
    pub id: String,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Client id of the application.
    pub client_id: String,
    /// Scopes that the application asked for.
    pub scope: Vec<String>,
    /// URL of the application that the user returns to.
    pub redirect_uri: String,
    /// What the application asks the login to show, such as the sign-in or the choice of an
    /// account.
    pub prompt: Vec<Prompt>,
    /// Languages that the application prefers, the best first, as BCP 47 tags.
    pub ui_locales: Vec<String>,
    /// Login name that the application suggests.
    pub login_hint: Option<String>,
    /// Longest time since the user's last sign-in that the application accepts.
    pub max_age: Option<jiff::SignedDuration>,
    /// Id of the user whom the application expects to sign in.
    pub hint_user_id: Option<String>,
}

message! { AuthRequest {
    id,
    creation_date,
    client_id,
    scope,
    redirect_uri,
    prompt,
    ui_locales,
    login_hint,
    max_age,
    hint_user_id,
} }

/// An error to send back to the application.
#[derive(Clone, Default)]
pub struct AuthorizationError {
    /// What went wrong.
    pub error: ErrorReason,
    /// Explanation of the error, for developers to read.
    pub error_description: Option<String>,
    /// URL of a page that explains the error.
    pub error_uri: Option<String>,
}

message! { AuthorizationError {
    error,
    error_description,
    error_uri,
} }

/// What `OidcService::create_callback` takes.
#[derive(Clone, Default)]
pub struct CreateCallbackRequest {
    /// Id of the authorization request, as the login page received it.
    ///
    /// Required. 1 to 200 characters.
    pub auth_request_id: String,
    /// Either `session` or `error`.
    ///
    /// Required.
    pub callback_kind: Option<CreateCallbackRequestKind>,
}

impl CreateCallbackRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(
        auth_request_id: impl Into<String>,
        callback_kind: impl Into<CreateCallbackRequestKind>,
    ) -> Self {
        Self {
            auth_request_id: auth_request_id.into(),
            callback_kind: Some(callback_kind.into()),
        }
    }
}

message! { CreateCallbackRequest {
    auth_request_id,
    callback_kind: oneof,
} }

/// Alternatives of `CreateCallbackRequest::callback_kind`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateCallbackRequestKind {
    /// Finishes the request with success, for the user of this session.
    Session(Session),
    /// Finishes the request with an error.
    Error(AuthorizationError),
}

oneof! { CreateCallbackRequestKind {
    Session,
    Error,
} }

convert! { CreateCallbackRequestKind {
    Session(Session),
    Error(AuthorizationError),
} }

/// What `OidcService::create_callback` answers.
#[derive(Clone, Default)]
pub struct CreateCallbackResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
    /// URL to send the user to; it carries the code or the error back to the application.
    pub callback_url: String,
}

message! { CreateCallbackResponse {
    details,
    callback_url: secret,
} }

/// What `OidcService::get_auth_request` takes.
#[derive(Clone, Default)]
pub struct GetAuthRequestRequest {
    /// Id of the authorization request, as the login page received it.
    ///
    /// Required. 1 to 200 characters.
    pub auth_request_id: String,
}

impl GetAuthRequestRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(auth_request_id: impl Into<String>) -> Self {
        Self {
            auth_request_id: auth_request_id.into(),
        }
    }
}

message! { GetAuthRequestRequest {
    auth_request_id,
} }

/// What `OidcService::get_auth_request` answers.
#[derive(Clone, Default)]
pub struct GetAuthRequestResponse {
    /// The authorization request asked for.
    pub auth_request: Option<AuthRequest>,
}

message! { GetAuthRequestResponse {
    auth_request,
} }

/// A session that finishes a request with success, with its token.
#[derive(Clone, Default)]
pub struct Session {
    /// Id of the session.
    ///
    /// Required. 1 to 200 characters.
    pub session_id: String,
    /// Token that proves that the session is the caller's.
    ///
    /// Required. 1 to 500 characters.
    pub session_token: String,
}

impl Session {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(session_id: impl Into<String>, session_token: impl Into<String>) -> Self {
        Self {
            session_id: session_id.into(),
            session_token: session_token.into(),
        }
    }
}

message! { Session {
    session_id,
    session_token: secret,
} }

/// Errors that OpenID Connect knows, to send back to the application.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum ErrorReason {
    /// `ERROR_REASON_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `ERROR_REASON_INVALID_REQUEST`.
    InvalidRequest,
    /// `ERROR_REASON_UNAUTHORIZED_CLIENT`.
    UnauthorizedClient,
    /// The user or the login refused the request.
    AccessDenied,
    /// `ERROR_REASON_UNSUPPORTED_RESPONSE_TYPE`.
    UnsupportedResponseType,
    /// `ERROR_REASON_INVALID_SCOPE`.
    InvalidScope,
    /// `ERROR_REASON_SERVER_ERROR`.
    ServerError,
    /// `ERROR_REASON_TEMPORARY_UNAVAILABLE`.
    TemporaryUnavailable,
    /// The user would have to do something, which the request forbids.
    InteractionRequired,
    /// The user would have to sign in, which the request forbids.
    LoginRequired,
    /// The user would have to choose an account, which the request forbids.
    AccountSelectionRequired,
    /// The user would have to consent, which the request forbids.
    ConsentRequired,
    /// `ERROR_REASON_INVALID_REQUEST_URI`.
    InvalidRequestUri,
    /// `ERROR_REASON_INVALID_REQUEST_OBJECT`.
    InvalidRequestObject,
    /// `ERROR_REASON_REQUEST_NOT_SUPPORTED`.
    RequestNotSupported,
    /// `ERROR_REASON_REQUEST_URI_NOT_SUPPORTED`.
    RequestUriNotSupported,
    /// `ERROR_REASON_REGISTRATION_NOT_SUPPORTED`.
    RegistrationNotSupported,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { ErrorReason {
    0 Unspecified: "ERROR_REASON_UNSPECIFIED",
    1 InvalidRequest: "ERROR_REASON_INVALID_REQUEST",
    2 UnauthorizedClient: "ERROR_REASON_UNAUTHORIZED_CLIENT",
    3 AccessDenied: "ERROR_REASON_ACCESS_DENIED",
    4 UnsupportedResponseType: "ERROR_REASON_UNSUPPORTED_RESPONSE_TYPE",
    5 InvalidScope: "ERROR_REASON_INVALID_SCOPE",
    6 ServerError: "ERROR_REASON_SERVER_ERROR",
    7 TemporaryUnavailable: "ERROR_REASON_TEMPORARY_UNAVAILABLE",
    8 InteractionRequired: "ERROR_REASON_INTERACTION_REQUIRED",
    9 LoginRequired: "ERROR_REASON_LOGIN_REQUIRED",
    10 AccountSelectionRequired: "ERROR_REASON_ACCOUNT_SELECTION_REQUIRED",
    11 ConsentRequired: "ERROR_REASON_CONSENT_REQUIRED",
    12 InvalidRequestUri: "ERROR_REASON_INVALID_REQUEST_URI",
    13 InvalidRequestObject: "ERROR_REASON_INVALID_REQUEST_OBJECT",
    14 RequestNotSupported: "ERROR_REASON_REQUEST_NOT_SUPPORTED",
    15 RequestUriNotSupported: "ERROR_REASON_REQUEST_URI_NOT_SUPPORTED",
    16 RegistrationNotSupported: "ERROR_REASON_REGISTRATION_NOT_SUPPORTED",
} }

/// What an application can ask the login to show.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum Prompt {
    /// `PROMPT_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// Shows nothing; the request fails if the user would have to do something.
    None,
    /// Asks the user to sign in again.
    Login,
    /// Asks for consent.
    Consent,
    /// Lets the user choose an account.
    SelectAccount,
    /// Offers to register a new user.
    Create,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { Prompt {
    0 Unspecified: "PROMPT_UNSPECIFIED",
    1 None: "PROMPT_NONE",
    2 Login: "PROMPT_LOGIN",
    3 Consent: "PROMPT_CONSENT",
    4 SelectAccount: "PROMPT_SELECT_ACCOUNT",
    5 Create: "PROMPT_CREATE",
} }
