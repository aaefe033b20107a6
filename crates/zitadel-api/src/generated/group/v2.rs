// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.group.v2`.

#[doc(inline)]
pub use ::zitadel_types::group::v2::*;

use crate::{Call, Client};

/// Manages groups of users in an organization, and who belongs to them.
#[derive(Clone, Debug)]
pub struct GroupService {
    pub(crate) client: Client,
}

impl GroupService {
    /// Makes a client of the service that calls through `client`.
    #[inline]
    #[must_use]
    pub fn new(client: Client) -> Self {
        Self { client }
    }

    /// Adds users to a group.
    ///
    /// Operation: `zitadel.group.v2.GroupService/AddUsersToGroup`. Permission: `group.user.write`.
    #[inline]
    pub fn add_users_to_group(
        &self,
        request: AddUsersToGroupRequest,
    ) -> Call<operations::AddUsersToGroup> {
        Call::new(self.client.clone(), request)
    }

    /// Creates a group in an organization.
    ///
    /// Operation: `zitadel.group.v2.GroupService/CreateGroup`. Permission: `group.create`.
    #[inline]
    pub fn create_group(&self, request: CreateGroupRequest) -> Call<operations::CreateGroup> {
        Call::new(self.client.clone(), request)
    }

    /// Deletes a group. Its users stay.
    ///
    /// Operation: `zitadel.group.v2.GroupService/DeleteGroup`. Permission: `group.delete`.
    #[inline]
    pub fn delete_group(&self, request: DeleteGroupRequest) -> Call<operations::DeleteGroup> {
        Call::new(self.client.clone(), request)
    }

    /// Returns one group by its id.
    ///
    /// Operation: `zitadel.group.v2.GroupService/GetGroup`. Permission: `group.read`.
    #[inline]
    pub fn get_group(&self, request: GetGroupRequest) -> Call<operations::GetGroup> {
        Call::new(self.client.clone(), request)
    }

    /// Lists which users belong to which groups.
    ///
    /// Operation: `zitadel.group.v2.GroupService/ListGroupUsers`. Permission: `group.user.read`.
    #[inline]
    pub fn list_group_users(
        &self,
        request: ListGroupUsersRequest,
    ) -> Call<operations::ListGroupUsers> {
        Call::new(self.client.clone(), request)
    }

    /// Lists groups.
    ///
    /// Operation: `zitadel.group.v2.GroupService/ListGroups`. Permission: `group.read`.
    #[inline]
    pub fn list_groups(&self, request: ListGroupsRequest) -> Call<operations::ListGroups> {
        Call::new(self.client.clone(), request)
    }

    /// Removes users from a group. The users themselves stay.
    ///
    /// Operation: `zitadel.group.v2.GroupService/RemoveUsersFromGroup`. Permission:
    /// `group.user.delete`.
    #[inline]
    pub fn remove_users_from_group(
        &self,
        request: RemoveUsersFromGroupRequest,
    ) -> Call<operations::RemoveUsersFromGroup> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the name or the description of a group; what is left out stays.
    ///
    /// Operation: `zitadel.group.v2.GroupService/UpdateGroup`. Permission: `group.write`.
    #[inline]
    pub fn update_group(&self, request: UpdateGroupRequest) -> Call<operations::UpdateGroup> {
        Call::new(self.client.clone(), request)
    }
}

/// The operations as types, for code that is generic over them.
pub mod operations {
    use crate::operation::declare::operation;
    use crate::operation::declare_list::list_operation;

    operation!(AddUsersToGroup {
        method: "GroupService::add_users_to_group",
        path: "/zitadel.group.v2.GroupService/AddUsersToGroup",
        request: super::AddUsersToGroupRequest,
        response: super::AddUsersToGroupResponse,
        read_only: false,
        permission: "group.user.write",
    });

    operation!(CreateGroup {
        method: "GroupService::create_group",
        path: "/zitadel.group.v2.GroupService/CreateGroup",
        request: super::CreateGroupRequest,
        response: super::CreateGroupResponse,
        read_only: false,
        permission: "group.create",
    });

    operation!(DeleteGroup {
        method: "GroupService::delete_group",
        path: "/zitadel.group.v2.GroupService/DeleteGroup",
        request: super::DeleteGroupRequest,
        response: super::DeleteGroupResponse,
        read_only: false,
        permission: "group.delete",
    });

    operation!(GetGroup {
        method: "GroupService::get_group",
        path: "/zitadel.group.v2.GroupService/GetGroup",
        request: super::GetGroupRequest,
        response: super::GetGroupResponse,
        read_only: true,
        permission: "group.read",
    });

    operation!(ListGroupUsers {
        method: "GroupService::list_group_users",
        path: "/zitadel.group.v2.GroupService/ListGroupUsers",
        request: super::ListGroupUsersRequest,
        response: super::ListGroupUsersResponse,
        read_only: true,
        permission: "group.user.read",
    });

    operation!(ListGroups {
        method: "GroupService::list_groups",
        path: "/zitadel.group.v2.GroupService/ListGroups",
        request: super::ListGroupsRequest,
        response: super::ListGroupsResponse,
        read_only: true,
        permission: "group.read",
    });

    operation!(RemoveUsersFromGroup {
        method: "GroupService::remove_users_from_group",
        path: "/zitadel.group.v2.GroupService/RemoveUsersFromGroup",
        request: super::RemoveUsersFromGroupRequest,
        response: super::RemoveUsersFromGroupResponse,
        read_only: false,
        permission: "group.user.delete",
    });

    operation!(UpdateGroup {
        method: "GroupService::update_group",
        path: "/zitadel.group.v2.GroupService/UpdateGroup",
        request: super::UpdateGroupRequest,
        response: super::UpdateGroupResponse,
        read_only: false,
        permission: "group.write",
    });

    list_operation!(ListGroupUsers {
        page: pagination { offset, limit },
        items: group_users of super::GroupUser,
        answer: pagination { total_result, applied_limit },
    });

    list_operation!(ListGroups {
        page: pagination { offset, limit },
        items: groups of super::Group,
        answer: pagination { total_result, applied_limit },
    });
}
