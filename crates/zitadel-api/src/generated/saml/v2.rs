// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.saml.v2`.

#[doc(inline)]
pub use ::zitadel_types::saml::v2::*;

use crate::{Call, Client};

/// Lets a custom login page handle SAML: reads SAML requests and finishes them with a session or an
/// error.
#[derive(Clone, Debug)]
pub struct SamlService {
    pub(crate) client: Client,
}

impl SamlService {
    /// Makes a client of the service that calls through `client`.
    #[inline]
    #[must_use]
    pub fn new(client: Client) -> Self {
        Self { client }
    }

    /// Finishes a SAML request with a session or an error. Returns how and where to send the user;
    /// a request can be finished only once.
    ///
    /// Operation: `zitadel.saml.v2.SAMLService/CreateResponse`. Permission: `session.link`.
    #[inline]
    pub fn create_response(
        &self,
        request: CreateResponseRequest,
    ) -> Call<operations::CreateResponse> {
        Call::new(self.client.clone(), request)
    }

    /// Returns a SAML request, for a login page to act on.
    ///
    /// Operation: `zitadel.saml.v2.SAMLService/GetSAMLRequest`. Permission: `session.read`.
    #[inline]
    pub fn get_saml_request(
        &self,
        request: GetSamlRequestRequest,
    ) -> Call<operations::GetSamlRequest> {
        Call::new(self.client.clone(), request)
    }
}

/// The operations as types, for code that is generic over them.
pub mod operations {
    use crate::operation::declare::operation;

    operation!(CreateResponse {
        method: "SamlService::create_response",
        path: "/zitadel.saml.v2.SAMLService/CreateResponse",
        request: super::CreateResponseRequest,
        response: super::CreateResponseResponse,
        read_only: false,
        permission: "session.link",
    });

    operation!(GetSamlRequest {
        method: "SamlService::get_saml_request",
        path: "/zitadel.saml.v2.SAMLService/GetSAMLRequest",
        request: super::GetSamlRequestRequest,
        response: super::GetSamlRequestResponse,
        read_only: true,
        permission: "session.read",
    });
}
