// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.authorization.v2`.

#[doc(inline)]
pub use ::zitadel_types::authorization::v2::*;

use crate::{Call, Client};

/// Manages authorizations: which roles of a project a user has in an organization. They end up as
/// role claims in the user's tokens.
#[derive(Clone, Debug)]
pub struct AuthorizationService {
    pub(crate) client: Client,
}

impl AuthorizationService {
    /// Makes a client of the service that calls through `client`.
    #[inline]
    #[must_use]
    pub fn new(client: Client) -> Self {
        Self { client }
    }

    /// Activates an authorization that was deactivated.
    ///
    /// Operation: `zitadel.authorization.v2.AuthorizationService/ActivateAuthorization`.
    /// Permission: `user.grant.write`.
    #[inline]
    pub fn activate_authorization(
        &self,
        request: ActivateAuthorizationRequest,
    ) -> Call<operations::ActivateAuthorization> {
        Call::new(self.client.clone(), request)
    }

    /// Gives a user roles of a project. A user has one authorization for a project and
    /// organization; a second one is refused as already existing.
    ///
    /// Operation: `zitadel.authorization.v2.AuthorizationService/CreateAuthorization`. Permission:
    /// `user.grant.write`.
    #[inline]
    pub fn create_authorization(
        &self,
        request: CreateAuthorizationRequest,
    ) -> Call<operations::CreateAuthorization> {
        Call::new(self.client.clone(), request)
    }

    /// Deactivates an authorization, so that its roles do not count until it is activated again.
    ///
    /// Operation: `zitadel.authorization.v2.AuthorizationService/DeactivateAuthorization`.
    /// Permission: `user.grant.write`.
    #[inline]
    pub fn deactivate_authorization(
        &self,
        request: DeactivateAuthorizationRequest,
    ) -> Call<operations::DeactivateAuthorization> {
        Call::new(self.client.clone(), request)
    }

    /// Deletes an authorization, and with it the user's roles in the project.
    ///
    /// Operation: `zitadel.authorization.v2.AuthorizationService/DeleteAuthorization`. Permission:
    /// `user.grant.delete`.
    #[inline]
    pub fn delete_authorization(
        &self,
        request: DeleteAuthorizationRequest,
    ) -> Call<operations::DeleteAuthorization> {
        Call::new(self.client.clone(), request)
    }

    /// Lists authorizations with their users, projects and roles.
    ///
    /// Operation: `zitadel.authorization.v2.AuthorizationService/ListAuthorizations`. Permission:
    /// `user.grant.read`; none for one's own authorizations.
    #[inline]
    pub fn list_authorizations(
        &self,
        request: ListAuthorizationsRequest,
    ) -> Call<operations::ListAuthorizations> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the roles of an authorization, in place of those it had.
    ///
    /// Operation: `zitadel.authorization.v2.AuthorizationService/UpdateAuthorization`. Permission:
    /// `user.grant.write`.
    #[inline]
    pub fn update_authorization(
        &self,
        request: UpdateAuthorizationRequest,
    ) -> Call<operations::UpdateAuthorization> {
        Call::new(self.client.clone(), request)
    }
}

/// The operations as types, for code that is generic over them.
pub mod operations {
    use crate::operation::declare::operation;
    use crate::operation::declare_list::list_operation;

    operation!(ActivateAuthorization {
        method: "AuthorizationService::activate_authorization",
        path: "/zitadel.authorization.v2.AuthorizationService/ActivateAuthorization",
        request: super::ActivateAuthorizationRequest,
        response: super::ActivateAuthorizationResponse,
        read_only: false,
        permission: "user.grant.write",
    });

    operation!(CreateAuthorization {
        method: "AuthorizationService::create_authorization",
        path: "/zitadel.authorization.v2.AuthorizationService/CreateAuthorization",
        request: super::CreateAuthorizationRequest,
        response: super::CreateAuthorizationResponse,
        read_only: false,
        permission: "user.grant.write",
    });

    operation!(DeactivateAuthorization {
        method: "AuthorizationService::deactivate_authorization",
        path: "/zitadel.authorization.v2.AuthorizationService/DeactivateAuthorization",
        request: super::DeactivateAuthorizationRequest,
        response: super::DeactivateAuthorizationResponse,
        read_only: false,
        permission: "user.grant.write",
    });

    operation!(DeleteAuthorization {
        method: "AuthorizationService::delete_authorization",
        path: "/zitadel.authorization.v2.AuthorizationService/DeleteAuthorization",
        request: super::DeleteAuthorizationRequest,
        response: super::DeleteAuthorizationResponse,
        read_only: false,
        permission: "user.grant.delete",
    });

    operation!(ListAuthorizations {
        method: "AuthorizationService::list_authorizations",
        path: "/zitadel.authorization.v2.AuthorizationService/ListAuthorizations",
        request: super::ListAuthorizationsRequest,
        response: super::ListAuthorizationsResponse,
        read_only: true,
        permission: "user.grant.read; none for one's own authorizations",
    });

    operation!(UpdateAuthorization {
        method: "AuthorizationService::update_authorization",
        path: "/zitadel.authorization.v2.AuthorizationService/UpdateAuthorization",
        request: super::UpdateAuthorizationRequest,
        response: super::UpdateAuthorizationResponse,
        read_only: false,
        permission: "user.grant.write",
    });

    list_operation!(ListAuthorizations {
        page: pagination { offset, limit },
        items: authorizations of super::Authorization,
        answer: pagination { total_result, applied_limit },
    });
}
