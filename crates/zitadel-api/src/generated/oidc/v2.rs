// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.oidc.v2`.

#[doc(inline)]
pub use ::zitadel_types::oidc::v2::*;

use crate::{Call, Client};

/// Lets a custom login page handle OpenID Connect: reads authorization and device requests, and
/// finishes them with a session or an error.
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

    /// Decides a device authorization: allows it with a user's session, or denies it.
    ///
    /// Operation: `zitadel.oidc.v2.OIDCService/AuthorizeOrDenyDeviceAuthorization`. Permission:
    /// `session.link`.
    #[inline]
    pub fn authorize_or_deny_device_authorization(
        &self,
        request: AuthorizeOrDenyDeviceAuthorizationRequest,
    ) -> Call<operations::AuthorizeOrDenyDeviceAuthorization> {
        Call::new(self.client.clone(), request)
    }

    /// Finishes an authorization request with a session or an error. Returns the URL to send the
    /// user to; a request can be finished only once.
    ///
    /// Operation: `zitadel.oidc.v2.OIDCService/CreateCallback`. Permission: `session.link`.
    #[inline]
    pub fn create_callback(
        &self,
        request: CreateCallbackRequest,
    ) -> Call<operations::CreateCallback> {
        Call::new(self.client.clone(), request)
    }

    /// Returns an OpenID Connect authorization request, for a login page to act on.
    ///
    /// Operation: `zitadel.oidc.v2.OIDCService/GetAuthRequest`. Permission: `session.read`.
    #[inline]
    pub fn get_auth_request(
        &self,
        request: GetAuthRequestRequest,
    ) -> Call<operations::GetAuthRequest> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the device authorization request that belongs to a user code.
    ///
    /// Operation: `zitadel.oidc.v2.OIDCService/GetDeviceAuthorizationRequest`. Permission:
    /// `session.read`.
    #[inline]
    pub fn get_device_authorization_request(
        &self,
        request: GetDeviceAuthorizationRequestRequest,
    ) -> Call<operations::GetDeviceAuthorizationRequest> {
        Call::new(self.client.clone(), request)
    }
}

/// The operations as types, for code that is generic over them.
pub mod operations {
    use crate::operation::declare::operation;

    operation!(AuthorizeOrDenyDeviceAuthorization {
        method: "OidcService::authorize_or_deny_device_authorization",
        path: "/zitadel.oidc.v2.OIDCService/AuthorizeOrDenyDeviceAuthorization",
        request: super::AuthorizeOrDenyDeviceAuthorizationRequest,
        response: super::AuthorizeOrDenyDeviceAuthorizationResponse,
        read_only: false,
        permission: "session.link",
    });

    operation!(CreateCallback {
        method: "OidcService::create_callback",
        path: "/zitadel.oidc.v2.OIDCService/CreateCallback",
        request: super::CreateCallbackRequest,
        response: super::CreateCallbackResponse,
        read_only: false,
        permission: "session.link",
    });

    operation!(GetAuthRequest {
        method: "OidcService::get_auth_request",
        path: "/zitadel.oidc.v2.OIDCService/GetAuthRequest",
        request: super::GetAuthRequestRequest,
        response: super::GetAuthRequestResponse,
        read_only: true,
        permission: "session.read",
    });

    operation!(GetDeviceAuthorizationRequest {
        method: "OidcService::get_device_authorization_request",
        path: "/zitadel.oidc.v2.OIDCService/GetDeviceAuthorizationRequest",
        request: super::GetDeviceAuthorizationRequestRequest,
        response: super::GetDeviceAuthorizationRequestResponse,
        read_only: true,
        permission: "session.read",
    });
}
