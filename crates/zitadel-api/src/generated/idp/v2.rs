// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.idp.v2`.

#[doc(inline)]
pub use ::zitadel_types::idp::v2::*;

use crate::{Call, Client};

/// Reads the identity providers at which users can sign in instead of with a password of Zitadel.
#[derive(Clone, Debug)]
pub struct IdentityProviderService {
    pub(crate) client: Client,
}

impl IdentityProviderService {
    /// Makes a client of the service that calls through `client`.
    #[inline]
    #[must_use]
    pub fn new(client: Client) -> Self {
        Self { client }
    }

    /// Returns one identity provider with its configuration, without its secrets.
    ///
    /// Operation: `zitadel.idp.v2.IdentityProviderService/GetIDPByID`. Permission: `iam.idp.read`
    /// or `org.idp.read`; by the level of the provider: instance or organization.
    #[inline]
    pub fn get_idp_by_id(&self, request: GetIdpByIdRequest) -> Call<operations::GetIdpById> {
        Call::new(self.client.clone(), request)
    }
}

/// The operations as types, for code that is generic over them.
pub mod operations {
    use crate::operation::declare::operation;

    operation!(GetIdpById {
        method: "IdentityProviderService::get_idp_by_id",
        path: "/zitadel.idp.v2.IdentityProviderService/GetIDPByID",
        request: super::GetIdpByIdRequest,
        response: super::GetIdpByIdResponse,
        read_only: true,
        permission: "iam.idp.read or org.idp.read; by the level of the provider: instance or organization",
    });
}
