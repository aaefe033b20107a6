// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.group.v2`.

use crate::convert::convert;
use crate::json::declare::{message, oneof, open_enum};

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
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            id: id.into(),
            user_ids: user_ids.into_iter().map(Into::into).collect(),
        }
    }
}

message! { AddUsersToGroupRequest {
    id,
    user_ids,
} }

/// What `GroupService::add_users_to_group` answers.
#[derive(Clone, Default)]
pub struct AddUsersToGroupResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message! { AddUsersToGroupResponse {
    change_date,
} }

/// What `GroupService::create_group` takes.
#[derive(Clone, Default)]
pub struct CreateGroupRequest {
    /// Id of the organization that will own the group.
    ///
    /// Required. 1 to 200 characters.
    pub organization_id: String,
    /// Name of the group.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Description, for people to read.
    ///
    /// At most 200 characters.
    pub description: String,
    /// Id for the new group. The server chooses one when left out.
    ///
    /// 1 to 200 characters.
    pub id: Option<String>,
}

impl CreateGroupRequest {
    /// Takes what must be set; all else is left out.
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

message! { CreateGroupRequest {
    organization_id,
    name,
    description,
    id,
} }

/// What `GroupService::create_group` answers.
#[derive(Clone, Default)]
pub struct CreateGroupResponse {
    /// Id of the new group.
    pub id: String,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
}

message! { CreateGroupResponse {
    id,
    creation_date,
} }

/// What `GroupService::delete_group` takes.
#[derive(Clone, Default)]
pub struct DeleteGroupRequest {
    /// Id of the group.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl DeleteGroupRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { DeleteGroupRequest {
    id,
} }

/// What `GroupService::delete_group` answers.
#[derive(Clone, Default)]
pub struct DeleteGroupResponse {
    /// Time of the deletion; none where there was nothing to delete.
    pub deletion_date: Option<jiff::Timestamp>,
}

message! { DeleteGroupResponse {
    deletion_date,
} }

/// What `GroupService::get_group` takes.
#[derive(Clone, Default)]
pub struct GetGroupRequest {
    /// Id of the group.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl GetGroupRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { GetGroupRequest {
    id,
} }

/// What `GroupService::get_group` answers.
#[derive(Clone, Default)]
pub struct GetGroupResponse {
    /// The group asked for.
    pub group: Option<Group>,
}

message! { GetGroupResponse {
    group,
} }

/// A group of users in an organization.
#[derive(Clone, Default)]
pub struct Group {
    /// Id of the group.
    pub id: String,
    /// Name of the group.
    pub name: String,
    /// Description, for people to read.
    pub description: String,
    /// Id of the organization.
    pub organization_id: String,
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
}

message! { Group {
    id,
    name,
    description,
    organization_id,
    change_date,
    creation_date,
} }

/// Keeps groups by their name.
#[derive(Clone, Default)]
pub struct GroupNameFilter {
    /// Name, or part of it, to look for.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// How to compare.
    pub method: crate::filter::v2::TextFilterMethod,
}

impl GroupNameFilter {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}

message! { GroupNameFilter {
    name,
    method,
} }

/// A user's membership in a group.
#[derive(Clone, Default)]
pub struct GroupUser {
    /// Id of the group.
    pub group_id: String,
    /// Id of the organization.
    pub organization_id: String,
    /// User who belongs to the group.
    pub user: Option<crate::authorization::v2beta::User>,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
}

message! { GroupUser {
    group_id,
    organization_id,
    user,
    creation_date,
} }

/// A condition that memberships must meet.
#[derive(Clone, Default)]
pub struct GroupUsersSearchFilter {
    /// Either `user_ids` or `group_ids`.
    ///
    /// Required.
    pub filter: Option<GroupUsersSearchFilterKind>,
}

impl GroupUsersSearchFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(filter: GroupUsersSearchFilterKind) -> Self {
        Self {
            filter: Some(filter),
        }
    }
}

message! { GroupUsersSearchFilter {
    filter: oneof,
} }

/// Alternatives of `GroupUsersSearchFilter::filter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GroupUsersSearchFilterKind {
    /// Keeps memberships of these users.
    UserIds(crate::filter::v2::InIdsFilter),
    /// Keeps entries of one of these groups.
    GroupIds(crate::filter::v2::InIdsFilter),
}

oneof! { GroupUsersSearchFilterKind {
    UserIds,
    GroupIds,
} }

convert! { GroupUsersSearchFilter.filter = GroupUsersSearchFilterKind {} }

/// A condition that groups must meet.
#[derive(Clone, Default)]
pub struct GroupsSearchFilter {
    /// One of `group_ids`, `name_filter`, `organization_id`.
    ///
    /// Required.
    pub filter: Option<GroupsSearchFilterKind>,
}

impl GroupsSearchFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(filter: impl Into<GroupsSearchFilterKind>) -> Self {
        Self {
            filter: Some(filter.into()),
        }
    }
}

message! { GroupsSearchFilter {
    filter: oneof,
} }

/// Alternatives of `GroupsSearchFilter::filter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GroupsSearchFilterKind {
    /// Keeps entries of one of these groups.
    GroupIds(crate::filter::v2::InIdsFilter),
    /// Keeps entries by their name.
    NameFilter(GroupNameFilter),
    /// Keeps groups of this organization.
    OrganizationId(crate::filter::v2::IdFilter),
}

oneof! { GroupsSearchFilterKind {
    GroupIds,
    NameFilter,
    OrganizationId,
} }

convert! { GroupsSearchFilter.filter = GroupsSearchFilterKind {
    GroupIds(crate::filter::v2::InIdsFilter),
    NameFilter(GroupNameFilter),
    OrganizationId(crate::filter::v2::IdFilter),
} }

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
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListGroupUsersRequest {
    filters,
    pagination,
    sorting_column,
} }

/// What `GroupService::list_group_users` answers.
#[derive(Clone, Default)]
pub struct ListGroupUsersResponse {
    /// Memberships on this page.
    pub group_users: Vec<GroupUser>,
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2::PaginationResponse>,
}

message! { ListGroupUsersResponse {
    group_users,
    pagination,
} }

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
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListGroupsRequest {
    filters,
    pagination,
    sorting_column,
} }

/// What `GroupService::list_groups` answers.
#[derive(Clone, Default)]
pub struct ListGroupsResponse {
    /// Groups on this page.
    pub groups: Vec<Group>,
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2::PaginationResponse>,
}

message! { ListGroupsResponse {
    groups,
    pagination,
} }

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
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            id: id.into(),
            user_ids: user_ids.into_iter().map(Into::into).collect(),
        }
    }
}

message! { RemoveUsersFromGroupRequest {
    id,
    user_ids,
} }

/// What `GroupService::remove_users_from_group` answers.
#[derive(Clone, Default)]
pub struct RemoveUsersFromGroupResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message! { RemoveUsersFromGroupResponse {
    change_date,
} }

/// What `GroupService::update_group` takes.
#[derive(Clone, Default)]
pub struct UpdateGroupRequest {
    /// Id of the group.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the group.
    ///
    /// 1 to 200 characters.
    pub name: Option<String>,
    /// Description, for people to read.
    ///
    /// 1 to 200 characters.
    pub description: Option<String>,
}

impl UpdateGroupRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateGroupRequest {
    id,
    name,
    description,
} }

/// What `GroupService::update_group` answers.
#[derive(Clone, Default)]
pub struct UpdateGroupResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message! { UpdateGroupResponse {
    change_date,
} }

/// Fields by which groups can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
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

open_enum! { FieldName {
    0 Unspecified: "FIELD_NAME_UNSPECIFIED",
    1 Id: "FIELD_NAME_ID",
    2 Name: "FIELD_NAME_NAME",
    3 CreationDate: "FIELD_NAME_CREATION_DATE",
    4 ChangeDate: "FIELD_NAME_CHANGE_DATE",
} }

/// Fields by which memberships can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
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

open_enum! { GroupUserFieldName {
    0 Unspecified: "GROUP_USER_FIELD_NAME_UNSPECIFIED",
    1 UserId: "GROUP_USER_FIELD_NAME_USER_ID",
    2 GroupId: "GROUP_USER_FIELD_NAME_GROUP_ID",
    3 CreationDate: "GROUP_USER_FIELD_NAME_CREATION_DATE",
} }
