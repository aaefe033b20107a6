// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.group.v2`.

use crate::json::Slot;
use crate::json::declare::{message, oneof, open_enum};
use crate::{Call, Client};

/// Manages groups of users in an organization, and who belongs to them.
#[derive(Clone, Debug)]
pub struct GroupService {
    client: Client,
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

/// What `GroupService::add_users_to_group` takes.
#[derive(Clone, Default)]
pub struct AddUsersToGroupRequest {
    /// Id of the group.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Ids of the users.
    ///
    /// Required. Not empty. Each item: 1 to 200 characters.
    pub user_ids: Vec<String>,
}

impl AddUsersToGroupRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, user_ids: Vec<String>) -> Self {
        Self {
            id: id.into(),
            user_ids,
        }
    }
}

message!(AddUsersToGroupRequest {
    0 id: Slot::Field("id", "id"),
    1 user_ids: Slot::Field("userIds", "user_ids"),
});

/// What `GroupService::add_users_to_group` answers.
#[derive(Clone, Default)]
pub struct AddUsersToGroupResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message!(AddUsersToGroupResponse {
    0 change_date: Slot::Field("changeDate", "change_date"),
});

/// What `GroupService::create_group` takes.
#[derive(Clone, Default)]
pub struct CreateGroupRequest {
    /// Description, for people to read.
    ///
    /// At most 200 characters.
    pub description: String,
    /// Id for the new group. The server chooses one when left out.
    ///
    /// 1 to 200 characters.
    pub id: Option<String>,
    /// Name of the group.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Id of the organization that will own the group.
    ///
    /// Required. 1 to 200 characters.
    pub organization_id: String,
}

impl CreateGroupRequest {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(organization_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            organization_id: organization_id.into(),
            name: name.into(),
            ..Self::default()
        }
    }
}

message!(CreateGroupRequest {
    0 description: Slot::Field("description", "description"),
    1 id: Slot::Field("id", "id"),
    2 name: Slot::Field("name", "name"),
    3 organization_id: Slot::Field("organizationId", "organization_id"),
});

/// What `GroupService::create_group` answers.
#[derive(Clone, Default)]
pub struct CreateGroupResponse {
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Id of the new group.
    pub id: String,
}

message!(CreateGroupResponse {
    0 creation_date: Slot::Field("creationDate", "creation_date"),
    1 id: Slot::Field("id", "id"),
});

/// What `GroupService::delete_group` takes.
#[derive(Clone, Default)]
pub struct DeleteGroupRequest {
    /// Id of the group.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl DeleteGroupRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message!(DeleteGroupRequest {
    0 id: Slot::Field("id", "id"),
});

/// What `GroupService::delete_group` answers.
#[derive(Clone, Default)]
pub struct DeleteGroupResponse {
    /// Time of the deletion.
    pub deletion_date: Option<jiff::Timestamp>,
}

message!(DeleteGroupResponse {
    0 deletion_date: Slot::Field("deletionDate", "deletion_date"),
});

/// What `GroupService::get_group` takes.
#[derive(Clone, Default)]
pub struct GetGroupRequest {
    /// Id of the group.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl GetGroupRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message!(GetGroupRequest {
    0 id: Slot::Field("id", "id"),
});

/// What `GroupService::get_group` answers.
#[derive(Clone, Default)]
pub struct GetGroupResponse {
    /// The group asked for.
    pub group: Option<Group>,
}

message!(GetGroupResponse {
    0 group: Slot::Field("group", "group"),
});

/// A group of users in an organization.
#[derive(Clone, Default)]
pub struct Group {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Description, for people to read.
    pub description: String,
    /// Id of the group.
    pub id: String,
    /// Name of the group.
    pub name: String,
    /// Id of the organization.
    pub organization_id: String,
}

message!(Group {
    0 change_date: Slot::Field("changeDate", "change_date"),
    1 creation_date: Slot::Field("creationDate", "creation_date"),
    2 description: Slot::Field("description", "description"),
    3 id: Slot::Field("id", "id"),
    4 name: Slot::Field("name", "name"),
    5 organization_id: Slot::Field("organizationId", "organization_id"),
});

/// Keeps groups by their name.
#[derive(Clone, Default)]
pub struct GroupNameFilter {
    /// How to compare.
    pub method: crate::filter::v2::TextFilterMethod,
    /// Name, or part of it, to look for.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
}

impl GroupNameFilter {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}

message!(GroupNameFilter {
    0 method: Slot::Field("method", "method"),
    1 name: Slot::Field("name", "name"),
});

/// A user's membership in a group.
#[derive(Clone, Default)]
pub struct GroupUser {
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Id of the group.
    pub group_id: String,
    /// Id of the organization.
    pub organization_id: String,
    /// User who belongs to the group.
    pub user: Option<crate::authorization::v2beta::User>,
}

message!(GroupUser {
    0 creation_date: Slot::Field("creationDate", "creation_date"),
    1 group_id: Slot::Field("groupId", "group_id"),
    2 organization_id: Slot::Field("organizationId", "organization_id"),
    3 user: Slot::Field("user", "user"),
});

/// A condition that memberships must meet.
#[derive(Clone, Default)]
pub struct GroupUsersSearchFilter {
    /// Either `group_ids` or `user_ids`.
    ///
    /// Required.
    pub filter: Option<GroupUsersSearchFilterFilter>,
}

impl GroupUsersSearchFilter {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(filter: GroupUsersSearchFilterFilter) -> Self {
        Self {
            filter: Some(filter),
        }
    }
}

message!(GroupUsersSearchFilter {
    0 filter: Slot::Oneof(GroupUsersSearchFilterFilter::ARMS),
});

/// Alternatives of `GroupUsersSearchFilter::filter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GroupUsersSearchFilterFilter {
    /// Keeps entries of one of these groups.
    GroupIds(crate::filter::v2::InIdsFilter),
    /// Keeps memberships of these users.
    UserIds(crate::filter::v2::InIdsFilter),
}

oneof!(GroupUsersSearchFilterFilter {
    0 GroupIds: Slot::Field("groupIds", "group_ids"),
    1 UserIds: Slot::Field("userIds", "user_ids"),
});

impl From<GroupUsersSearchFilterFilter> for GroupUsersSearchFilter {
    #[inline]
    fn from(filter: GroupUsersSearchFilterFilter) -> Self {
        Self {
            filter: Some(filter),
        }
    }
}

/// A condition that groups must meet.
#[derive(Clone, Default)]
pub struct GroupsSearchFilter {
    /// One of `group_ids`, `name_filter`, `organization_id`.
    ///
    /// Required.
    pub filter: Option<GroupsSearchFilterFilter>,
}

impl GroupsSearchFilter {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(filter: GroupsSearchFilterFilter) -> Self {
        Self {
            filter: Some(filter),
        }
    }
}

message!(GroupsSearchFilter {
    0 filter: Slot::Oneof(GroupsSearchFilterFilter::ARMS),
});

/// Alternatives of `GroupsSearchFilter::filter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GroupsSearchFilterFilter {
    /// Keeps entries of one of these groups.
    GroupIds(crate::filter::v2::InIdsFilter),
    /// Keeps entries by their name.
    NameFilter(GroupNameFilter),
    /// Keeps groups of this organization.
    OrganizationId(crate::filter::v2::IdFilter),
}

oneof!(GroupsSearchFilterFilter {
    0 GroupIds: Slot::Field("groupIds", "group_ids"),
    1 NameFilter: Slot::Field("nameFilter", "name_filter"),
    2 OrganizationId: Slot::Field("organizationId", "organization_id"),
});

impl From<GroupsSearchFilterFilter> for GroupsSearchFilter {
    #[inline]
    fn from(filter: GroupsSearchFilterFilter) -> Self {
        Self {
            filter: Some(filter),
        }
    }
}

/// What `GroupService::list_group_users` takes.
#[derive(Clone, Default)]
pub struct ListGroupUsersRequest {
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub filters: Vec<GroupUsersSearchFilter>,
    /// Which part of the list to return, and in which order.
    pub pagination: Option<crate::filter::v2::PaginationRequest>,
    /// Field by which entries are sorted.
    pub sorting_column: Option<GroupUserFieldName>,
}

impl ListGroupUsersRequest {
    /// Makes an empty one, in which nothing is set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message!(ListGroupUsersRequest {
    0 filters: Slot::Field("filters", "filters"),
    1 pagination: Slot::Field("pagination", "pagination"),
    2 sorting_column: Slot::Field("sortingColumn", "sorting_column"),
});

/// What `GroupService::list_group_users` answers.
#[derive(Clone, Default)]
pub struct ListGroupUsersResponse {
    /// Memberships on this page.
    pub group_users: Vec<GroupUser>,
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2::PaginationResponse>,
}

message!(ListGroupUsersResponse {
    0 group_users: Slot::Field("groupUsers", "group_users"),
    1 pagination: Slot::Field("pagination", "pagination"),
});

/// What `GroupService::list_groups` takes.
#[derive(Clone, Default)]
pub struct ListGroupsRequest {
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub filters: Vec<GroupsSearchFilter>,
    /// Which part of the list to return, and in which order.
    pub pagination: Option<crate::filter::v2::PaginationRequest>,
    /// Field by which entries are sorted.
    pub sorting_column: Option<FieldName>,
}

impl ListGroupsRequest {
    /// Makes an empty one, in which nothing is set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message!(ListGroupsRequest {
    0 filters: Slot::Field("filters", "filters"),
    1 pagination: Slot::Field("pagination", "pagination"),
    2 sorting_column: Slot::Field("sortingColumn", "sorting_column"),
});

/// What `GroupService::list_groups` answers.
#[derive(Clone, Default)]
pub struct ListGroupsResponse {
    /// Groups on this page.
    pub groups: Vec<Group>,
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2::PaginationResponse>,
}

message!(ListGroupsResponse {
    0 groups: Slot::Field("groups", "groups"),
    1 pagination: Slot::Field("pagination", "pagination"),
});

/// What `GroupService::remove_users_from_group` takes.
#[derive(Clone, Default)]
pub struct RemoveUsersFromGroupRequest {
    /// Id of the group.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Ids of the users.
    ///
    /// Required. Not empty. Each item: 1 to 200 characters.
    pub user_ids: Vec<String>,
}

impl RemoveUsersFromGroupRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, user_ids: Vec<String>) -> Self {
        Self {
            id: id.into(),
            user_ids,
        }
    }
}

message!(RemoveUsersFromGroupRequest {
    0 id: Slot::Field("id", "id"),
    1 user_ids: Slot::Field("userIds", "user_ids"),
});

/// What `GroupService::remove_users_from_group` answers.
#[derive(Clone, Default)]
pub struct RemoveUsersFromGroupResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message!(RemoveUsersFromGroupResponse {
    0 change_date: Slot::Field("changeDate", "change_date"),
});

/// What `GroupService::update_group` takes.
#[derive(Clone, Default)]
pub struct UpdateGroupRequest {
    /// Description, for people to read.
    ///
    /// 1 to 200 characters.
    pub description: Option<String>,
    /// Id of the group.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the group.
    ///
    /// 1 to 200 characters.
    pub name: Option<String>,
}

impl UpdateGroupRequest {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }
}

message!(UpdateGroupRequest {
    0 description: Slot::Field("description", "description"),
    1 id: Slot::Field("id", "id"),
    2 name: Slot::Field("name", "name"),
});

/// What `GroupService::update_group` answers.
#[derive(Clone, Default)]
pub struct UpdateGroupResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message!(UpdateGroupResponse {
    0 change_date: Slot::Field("changeDate", "change_date"),
});

/// Fields by which groups can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FieldName {
    /// `FIELD_NAME_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `FIELD_NAME_ID`.
    Id,
    /// `FIELD_NAME_NAME`.
    Name,
    /// `FIELD_NAME_CREATION_DATE`.
    CreationDate,
    /// `FIELD_NAME_CHANGE_DATE`.
    ChangeDate,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum!(FieldName {
    0 Unspecified: "FIELD_NAME_UNSPECIFIED",
    1 Id: "FIELD_NAME_ID",
    2 Name: "FIELD_NAME_NAME",
    3 CreationDate: "FIELD_NAME_CREATION_DATE",
    4 ChangeDate: "FIELD_NAME_CHANGE_DATE",
});

/// Fields by which memberships can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupUserFieldName {
    /// `GROUP_USER_FIELD_NAME_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `GROUP_USER_FIELD_NAME_USER_ID`.
    UserId,
    /// `GROUP_USER_FIELD_NAME_GROUP_ID`.
    GroupId,
    /// `GROUP_USER_FIELD_NAME_CREATION_DATE`.
    CreationDate,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum!(GroupUserFieldName {
    0 Unspecified: "GROUP_USER_FIELD_NAME_UNSPECIFIED",
    1 UserId: "GROUP_USER_FIELD_NAME_USER_ID",
    2 GroupId: "GROUP_USER_FIELD_NAME_GROUP_ID",
    3 CreationDate: "GROUP_USER_FIELD_NAME_CREATION_DATE",
});

/// The operations as types, for code that is generic over them.
pub mod operations {
    use super::*;
    use crate::operation::declare::{list_operation, operation};

    operation!(AddUsersToGroup {
        method: "GroupService::add_users_to_group",
        path: "/zitadel.group.v2.GroupService/AddUsersToGroup",
        request: AddUsersToGroupRequest,
        response: AddUsersToGroupResponse,
        read_only: false,
        permission: "group.user.write",
    });

    operation!(CreateGroup {
        method: "GroupService::create_group",
        path: "/zitadel.group.v2.GroupService/CreateGroup",
        request: CreateGroupRequest,
        response: CreateGroupResponse,
        read_only: false,
        permission: "group.create",
    });

    operation!(DeleteGroup {
        method: "GroupService::delete_group",
        path: "/zitadel.group.v2.GroupService/DeleteGroup",
        request: DeleteGroupRequest,
        response: DeleteGroupResponse,
        read_only: false,
        permission: "group.delete",
    });

    operation!(GetGroup {
        method: "GroupService::get_group",
        path: "/zitadel.group.v2.GroupService/GetGroup",
        request: GetGroupRequest,
        response: GetGroupResponse,
        read_only: true,
        permission: "group.read",
    });

    operation!(ListGroupUsers {
        method: "GroupService::list_group_users",
        path: "/zitadel.group.v2.GroupService/ListGroupUsers",
        request: ListGroupUsersRequest,
        response: ListGroupUsersResponse,
        read_only: true,
        permission: "group.user.read",
    });

    operation!(ListGroups {
        method: "GroupService::list_groups",
        path: "/zitadel.group.v2.GroupService/ListGroups",
        request: ListGroupsRequest,
        response: ListGroupsResponse,
        read_only: true,
        permission: "group.read",
    });

    operation!(RemoveUsersFromGroup {
        method: "GroupService::remove_users_from_group",
        path: "/zitadel.group.v2.GroupService/RemoveUsersFromGroup",
        request: RemoveUsersFromGroupRequest,
        response: RemoveUsersFromGroupResponse,
        read_only: false,
        permission: "group.user.delete",
    });

    operation!(UpdateGroup {
        method: "GroupService::update_group",
        path: "/zitadel.group.v2.GroupService/UpdateGroup",
        request: UpdateGroupRequest,
        response: UpdateGroupResponse,
        read_only: false,
        permission: "group.write",
    });

    list_operation!(ListGroupUsers {
        page: pagination,
        items: group_users of GroupUser,
        answer: pagination { total_result, applied_limit },
    });

    list_operation!(ListGroups {
        page: pagination,
        items: groups of Group,
        answer: pagination { total_result, applied_limit },
    });
}
