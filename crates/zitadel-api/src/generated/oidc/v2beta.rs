// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.oidc.v2beta`.

#[doc(inline)]
pub use ::zitadel_types::oidc::v2beta::*;

use crate::{Call, Client};

/// Beta version of the API with which a custom login page handles OpenID Connect requests. Prefer
/// the stable version where the server has it.
#[derive(Clone, Debug)]
pub struct OidcService {
    pub(crate) client: Client,
}

impl OidcService {
    /// Makes a client of the service that calls through `client`.
    #[inline]
    #[must_use]
    pub fn new(client: Client) -> Self {
        Self { client }
    }

    /// Finishes an authorization request with a session or an error. Returns the URL to send the
    /// user to; a request can be finished only once.
    ///
    /// Use
    /// [`oidc::v2::OidcService::create_callback`](crate::oidc::v2::OidcService::create_callback)
    /// instead.
    ///
    /// Operation: `zitadel.oidc.v2beta.OIDCService/CreateCallback`. Permission: `session.link`.
    #[deprecated(note = "use `oidc::v2::OidcService::create_callback`")]
    #[inline]
    pub fn create_callback(
        &self,
        request: CreateCallbackRequest,
    ) -> Call<operations::CreateCallback> {
        Call::new(self.client.clone(), request)
    }

    /// Returns an OpenID Connect authorization request, for a login page to act on.
    ///
    /// Use
    /// [`oidc::v2::OidcService::get_auth_request`](crate::oidc::v2::OidcService::get_auth_request)
    /// instead.
    ///
    /// Operation: `zitadel.oidc.v2beta.OIDCService/GetAuthRequest`. Permission: `session.read`;
    /// none for the login client of the request.
    #[deprecated(note = "use `oidc::v2::OidcService::get_auth_request`")]
    #[inline]
    pub fn get_auth_request(
        &self,
        request: GetAuthRequestRequest,
    ) -> Call<operations::GetAuthRequest> {
        Call::new(self.client.clone(), request)
    }
}

/// The operations as types, for code that is generic over them.
pub mod operations {
    use crate::operation::declare::operation;

    operation!(CreateCallback {
        method: "OidcService::create_callback",
        path: "/zitadel.oidc.v2beta.OIDCService/CreateCallback",
        request: super::CreateCallbackRequest,
        response: super::CreateCallbackResponse,
        read_only: false,
        permission: "session.link",
    });

    operation!(GetAuthRequest {
        method: "OidcService::get_auth_request",
        path: "/zitadel.oidc.v2beta.OIDCService/GetAuthRequest",
        request: super::GetAuthRequestRequest,
        response: super::GetAuthRequestResponse,
        read_only: true,
        permission: "session.read; none for the login client of the request",
    });
}
