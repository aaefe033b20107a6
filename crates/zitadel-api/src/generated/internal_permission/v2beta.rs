// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.internal_permission.v2beta`.

#[doc(inline)]
pub use ::zitadel_types::internal_permission::v2beta::*;

use crate::{Call, Client};

/// Beta version of the administrators API. Prefer the stable version where the server has it.
#[derive(Clone, Debug)]
pub struct InternalPermissionService {
    pub(crate) client: Client,
}

impl InternalPermissionService {
    /// Makes a client of the service that calls through `client`.
    #[inline]
    #[must_use]
    pub fn new(client: Client) -> Self {
        Self { client }
    }

    /// Makes a user an administrator of a resource, with the given roles. Refused when the user is
    /// one already.
    ///
    /// Use
    /// [`internal_permission::v2::InternalPermissionService::create_administrator`](crate::internal_permission::v2::InternalPermissionService::create_administrator)
    /// instead.
    ///
    /// Operation:
    /// `zitadel.internal_permission.v2beta.InternalPermissionService/CreateAdministrator`.
    /// Permission: `iam.member.write`, `org.member.write`, `project.member.write` or
    /// `project.grant.member.write`; by the level: instance, organization, project or project
    /// grant.
    #[deprecated(
        note = "use `internal_permission::v2::InternalPermissionService::create_administrator`"
    )]
    #[inline]
    pub fn create_administrator(
        &self,
        request: CreateAdministratorRequest,
    ) -> Call<operations::CreateAdministrator> {
        Call::new(self.client.clone(), request)
    }

    /// Takes all administrator roles on a resource away from a user. The user stays.
    ///
    /// Use
    /// [`internal_permission::v2::InternalPermissionService::delete_administrator`](crate::internal_permission::v2::InternalPermissionService::delete_administrator)
    /// instead.
    ///
    /// Operation:
    /// `zitadel.internal_permission.v2beta.InternalPermissionService/DeleteAdministrator`.
    /// Permission: `iam.member.delete`, `org.member.delete`, `project.member.delete` or
    /// `project.grant.member.delete`; by the level: instance, organization, project or project
    /// grant.
    #[deprecated(
        note = "use `internal_permission::v2::InternalPermissionService::delete_administrator`"
    )]
    #[inline]
    pub fn delete_administrator(
        &self,
        request: DeleteAdministratorRequest,
    ) -> Call<operations::DeleteAdministrator> {
        Call::new(self.client.clone(), request)
    }

    /// Lists administrators with their resources and roles.
    ///
    /// Use
    /// [`internal_permission::v2::InternalPermissionService::list_administrators`](crate::internal_permission::v2::InternalPermissionService::list_administrators)
    /// instead.
    ///
    /// Operation:
    /// `zitadel.internal_permission.v2beta.InternalPermissionService/ListAdministrators`.
    /// Permission: `iam.member.read`, `org.member.read`, `project.member.read` or
    /// `project.grant.member.read`; by the level: instance, organization, project or project grant;
    /// none for one's own roles.
    #[deprecated(
        note = "use `internal_permission::v2::InternalPermissionService::list_administrators`"
    )]
    #[inline]
    pub fn list_administrators(
        &self,
        request: ListAdministratorsRequest,
    ) -> Call<operations::ListAdministrators> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the roles of an administrator on a resource, in place of those held before.
    ///
    /// Use
    /// [`internal_permission::v2::InternalPermissionService::update_administrator`](crate::internal_permission::v2::InternalPermissionService::update_administrator)
    /// instead.
    ///
    /// Operation:
    /// `zitadel.internal_permission.v2beta.InternalPermissionService/UpdateAdministrator`.
    /// Permission: `iam.member.write`, `org.member.write`, `project.member.write` or
    /// `project.grant.member.write`; by the level: instance, organization, project or project
    /// grant.
    #[deprecated(
        note = "use `internal_permission::v2::InternalPermissionService::update_administrator`"
    )]
    #[inline]
    pub fn update_administrator(
        &self,
        request: UpdateAdministratorRequest,
    ) -> Call<operations::UpdateAdministrator> {
        Call::new(self.client.clone(), request)
    }
}

/// The operations as types, for code that is generic over them.
pub mod operations {
    use crate::operation::declare::operation;
    use crate::operation::declare_list::list_operation;

    operation!(CreateAdministrator {
        method: "InternalPermissionService::create_administrator",
        path: "/zitadel.internal_permission.v2beta.InternalPermissionService/CreateAdministrator",
        request: super::CreateAdministratorRequest,
        response: super::CreateAdministratorResponse,
        read_only: false,
        permission: "iam.member.write, org.member.write, project.member.write or project.grant.member.write; by the level: instance, organization, project or project grant",
    });

    operation!(DeleteAdministrator {
        method: "InternalPermissionService::delete_administrator",
        path: "/zitadel.internal_permission.v2beta.InternalPermissionService/DeleteAdministrator",
        request: super::DeleteAdministratorRequest,
        response: super::DeleteAdministratorResponse,
        read_only: false,
        permission: "iam.member.delete, org.member.delete, project.member.delete or project.grant.member.delete; by the level: instance, organization, project or project grant",
    });

    operation!(ListAdministrators {
        method: "InternalPermissionService::list_administrators",
        path: "/zitadel.internal_permission.v2beta.InternalPermissionService/ListAdministrators",
        request: super::ListAdministratorsRequest,
        response: super::ListAdministratorsResponse,
        read_only: true,
        permission: "iam.member.read, org.member.read, project.member.read or project.grant.member.read; by the level: instance, organization, project or project grant; none for one's own roles",
    });

    operation!(UpdateAdministrator {
        method: "InternalPermissionService::update_administrator",
        path: "/zitadel.internal_permission.v2beta.InternalPermissionService/UpdateAdministrator",
        request: super::UpdateAdministratorRequest,
        response: super::UpdateAdministratorResponse,
        read_only: false,
        permission: "iam.member.write, org.member.write, project.member.write or project.grant.member.write; by the level: instance, organization, project or project grant",
    });

    list_operation!(ListAdministrators {
        page: pagination { offset, limit },
        items: administrators of super::Administrator,
        answer: pagination { total_result, applied_limit },
    });
}
