// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.saml.v2`.

use crate::convert::convert;
use crate::json::declare::{message, oneof, open_enum};

/// An error to send back to the service provider.
#[derive(Clone, Default)]
pub struct AuthorizationError {
    /// What went wrong.
    pub error: ErrorReason,
    /// Explanation of the error, for developers to read.
    pub error_description: Option<String>,
}

impl AuthorizationError {
    /// Takes what is usually set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(error: ErrorReason) -> Self {
        Self {
            error,
            ..Self::default()
        }
    }
}

message! { AuthorizationError {
    error,
    error_description,
} }

/// What `SamlService::create_response` takes.
#[derive(Clone, Default)]
pub struct CreateResponseRequest {
    /// Id of the SAML request, as the login page received it.
    ///
    /// Required. 1 to 200 characters.
    pub saml_request_id: String,
    /// Either `session` or `error`.
    ///
    /// Required.
    pub response_kind: Option<CreateResponseRequestKind>,
}

impl CreateResponseRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(
        saml_request_id: impl Into<String>,
        response_kind: impl Into<CreateResponseRequestKind>,
    ) -> Self {
        Self {
            saml_request_id: saml_request_id.into(),
            response_kind: Some(response_kind.into()),
        }
    }
}

message! { CreateResponseRequest {
    saml_request_id,
    response_kind: oneof,
} }

/// Alternatives of `CreateResponseRequest::response_kind`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateResponseRequestKind {
    /// Finishes the request with success, for the user of this session.
    Session(Session),
    /// Finishes the request with an error.
    Error(AuthorizationError),
}

oneof! { CreateResponseRequestKind {
    Session,
    Error,
} }

convert! { CreateResponseRequestKind {
    Session(Session),
    Error(AuthorizationError),
} }

/// What `SamlService::create_response` answers.
#[derive(Clone, Default)]
pub struct CreateResponseResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
    /// URL of the service provider that the response goes to.
    pub url: String,
    /// Either `redirect` or `post`.
    pub binding: Option<CreateResponseResponseBinding>,
}

message! { CreateResponseResponse {
    details,
    url: secret,
    binding: oneof,
} }

/// Alternatives of `CreateResponseResponse::binding`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateResponseResponseBinding {
    /// The response goes to the service provider by a redirect of the user's browser.
    Redirect(RedirectResponse),
    /// The response goes to the service provider by a form post of the user's browser.
    Post(PostResponse),
}

oneof! { CreateResponseResponseBinding {
    Redirect,
    Post,
} }

/// What `SamlService::get_saml_request` takes.
#[derive(Clone, Default)]
pub struct GetSamlRequestRequest {
    /// Id of the SAML request, as the login page received it.
    ///
    /// Required. 1 to 200 characters.
    pub saml_request_id: String,
}

impl GetSamlRequestRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(saml_request_id: impl Into<String>) -> Self {
        Self {
            saml_request_id: saml_request_id.into(),
        }
    }
}

message! { GetSamlRequestRequest {
    saml_request_id,
} }

/// What `SamlService::get_saml_request` answers.
#[derive(Clone, Default)]
pub struct GetSamlRequestResponse {
    /// The SAML request asked for.
    pub saml_request: Option<SamlRequest>,
}

message! { GetSamlRequestResponse {
    saml_request,
} }

/// A SAML response that the user's browser posts to the service provider.
#[derive(Clone, Default)]
pub struct PostResponse {
    /// State of the service provider, handed back to it as it came.
    pub relay_state: String,
    /// SAML response for the service provider, in base64.
    pub saml_response: String,
}

message! { PostResponse {
    relay_state,
    saml_response: secret,
} }

/// A SAML response that is part of the URL to redirect to.
#[derive(Clone, Default)]
pub struct RedirectResponse {}

message! { RedirectResponse {} }

/// A sign-in that a service provider asks for by SAML.
#[derive(Clone, Default)]
pub struct SamlRequest {
    /// Id of the SAML request.
    pub id: String,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Entity id of the service provider that asks.
    pub issuer: String,
    /// URL of the service provider to which the response goes.
    pub assertion_consumer_service: String,
    /// State of the service provider, handed back to it as it came.
    pub relay_state: String,
    /// SAML binding with which the service provider wants the response.
    pub binding: String,
}

message! { SamlRequest {
    id,
    creation_date,
    issuer,
    assertion_consumer_service,
    relay_state,
    binding,
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

/// Errors that SAML knows, to send back to the service provider.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum ErrorReason {
    /// `ERROR_REASON_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// The SAML version of the request is not supported.
    VersionMissmatch,
    /// The user could not sign in.
    AuthNFailed,
    /// `ERROR_REASON_INVALID_ATTR_NAME_OR_VALUE`.
    InvalidAttrNameOrValue,
    /// `ERROR_REASON_INVALID_NAMEID_POLICY`.
    InvalidNameidPolicy,
    /// The request was understood and refused.
    RequestDenied,
    /// `ERROR_REASON_REQUEST_UNSUPPORTED`.
    RequestUnsupported,
    /// `ERROR_REASON_UNSUPPORTED_BINDING`.
    UnsupportedBinding,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { ErrorReason {
    0 Unspecified: "ERROR_REASON_UNSPECIFIED",
    1 VersionMissmatch: "ERROR_REASON_VERSION_MISSMATCH",
    2 AuthNFailed: "ERROR_REASON_AUTH_N_FAILED",
    3 InvalidAttrNameOrValue: "ERROR_REASON_INVALID_ATTR_NAME_OR_VALUE",
    4 InvalidNameidPolicy: "ERROR_REASON_INVALID_NAMEID_POLICY",
    5 RequestDenied: "ERROR_REASON_REQUEST_DENIED",
    6 RequestUnsupported: "ERROR_REASON_REQUEST_UNSUPPORTED",
    7 UnsupportedBinding: "ERROR_REASON_UNSUPPORTED_BINDING",
} }
