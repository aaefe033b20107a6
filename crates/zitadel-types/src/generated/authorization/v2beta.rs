// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.authorization.v2beta`.

use crate::convert::convert;
use crate::json::declare::{message, oneof, open_enum};

/// What `AuthorizationService::activate_authorization` takes.
#[derive(Clone, Default)]
pub struct ActivateAuthorizationRequest {
    /// Id of the authorization.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl ActivateAuthorizationRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { ActivateAuthorizationRequest {
    id,
} }

/// What `AuthorizationService::activate_authorization` answers.
#[derive(Clone, Default)]
pub struct ActivateAuthorizationResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message! { ActivateAuthorizationResponse {
    change_date,
} }

/// The roles that a user has in a project.
#[derive(Clone, Default)]
pub struct Authorization {
    /// Id of the authorization.
    pub id: String,
    /// Id of the project.
    pub project_id: String,
    /// Name of the project.
    pub project_name: String,
    /// Id of the organization that owns the project.
    pub project_organization_id: String,
    /// Id of the project grant.
    pub project_grant_id: Option<String>,
    /// Id of the organization that the project is granted to.
    pub granted_organization_id: Option<String>,
    /// Id of the organization.
    pub organization_id: String,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
    /// State of the authorization. The roles of an inactive one do not count.
    pub state: State,
    /// User who has the roles.
    pub user: Option<User>,
    /// Keys of the roles that the user has.
    pub roles: Vec<String>,
}

message! { Authorization {
    id,
    project_id,
    project_name,
    project_organization_id,
    project_grant_id,
    granted_organization_id,
    organization_id,
    creation_date,
    change_date,
    state,
    user,
    roles,
} }

/// A condition that authorizations must meet.
#[derive(Clone, Default)]
pub struct AuthorizationsSearchFilter {
    /// One of `authorization_ids`, `organization_id`, `state`, `user_id`, `user_organization_id`,
    /// `user_preferred_login_name`, `user_display_name`, `project_id`, `project_name`, `role_key`,
    /// `project_grant_id`, `in_user_ids`.
    ///
    /// Required.
    pub filter: Option<AuthorizationsSearchFilterKind>,
}

impl AuthorizationsSearchFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(filter: impl Into<AuthorizationsSearchFilterKind>) -> Self {
        Self {
            filter: Some(filter.into()),
        }
    }
}

message! { AuthorizationsSearchFilter {
    filter: oneof,
} }

/// Alternatives of `AuthorizationsSearchFilter::filter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AuthorizationsSearchFilterKind {
    /// Keeps authorizations with one of these ids.
    AuthorizationIds(crate::filter::v2beta::InIdsFilter),
    /// Keeps authorizations for this organization.
    OrganizationId(crate::filter::v2beta::IdFilter),
    /// Keeps authorizations in this state.
    State(StateQuery),
    /// Keeps authorizations of this user.
    UserId(crate::filter::v2beta::IdFilter),
    /// Keeps entries by the organization that their user belongs to.
    UserOrganizationId(crate::filter::v2beta::IdFilter),
    /// Keeps entries by the preferred login name of their user.
    UserPreferredLoginName(UserPreferredLoginNameQuery),
    /// Keeps entries by the display name of their user.
    UserDisplayName(UserDisplayNameQuery),
    /// Keeps authorizations for this project.
    ProjectId(crate::filter::v2beta::IdFilter),
    /// Keeps authorizations by the name of their project.
    ProjectName(ProjectNameQuery),
    /// Keeps authorizations that hold this role.
    RoleKey(RoleKeyQuery),
    /// Keeps authorizations given through this project grant.
    ProjectGrantId(crate::filter::v2beta::IdFilter),
    /// Keeps authorizations of these users.
    InUserIds(crate::filter::v2beta::InIdsFilter),
}

oneof! { AuthorizationsSearchFilterKind {
    AuthorizationIds,
    OrganizationId,
    State,
    UserId,
    UserOrganizationId,
    UserPreferredLoginName,
    UserDisplayName,
    ProjectId,
    ProjectName,
    RoleKey,
    ProjectGrantId,
    InUserIds,
} }

convert! { AuthorizationsSearchFilter.filter = AuthorizationsSearchFilterKind {
    State(StateQuery),
    UserPreferredLoginName(UserPreferredLoginNameQuery),
    UserDisplayName(UserDisplayNameQuery),
    ProjectName(ProjectNameQuery),
    RoleKey(RoleKeyQuery),
} }

/// What `AuthorizationService::create_authorization` takes.
#[derive(Clone, Default)]
pub struct CreateAuthorizationRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the organization.
    ///
    /// At most 200 characters.
    pub organization_id: Option<String>,
    /// Keys of the roles.
    ///
    /// Each item: 1 to 200 characters. No item twice.
    pub role_keys: Vec<String>,
}

impl CreateAuthorizationRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, project_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            project_id: project_id.into(),
            ..Self::default()
        }
    }
}

message! { CreateAuthorizationRequest {
    user_id,
    project_id,
    organization_id,
    role_keys,
} }

/// What `AuthorizationService::create_authorization` answers.
#[derive(Clone, Default)]
pub struct CreateAuthorizationResponse {
    /// Id of the new authorization.
    pub id: String,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
}

message! { CreateAuthorizationResponse {
    id,
    creation_date,
} }

/// What `AuthorizationService::deactivate_authorization` takes.
#[derive(Clone, Default)]
pub struct DeactivateAuthorizationRequest {
    /// Id of the authorization.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl DeactivateAuthorizationRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { DeactivateAuthorizationRequest {
    id,
} }

/// What `AuthorizationService::deactivate_authorization` answers.
#[derive(Clone, Default)]
pub struct DeactivateAuthorizationResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message! { DeactivateAuthorizationResponse {
    change_date,
} }

/// What `AuthorizationService::delete_authorization` takes.
#[derive(Clone, Default)]
pub struct DeleteAuthorizationRequest {
    /// Id of the authorization.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl DeleteAuthorizationRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { DeleteAuthorizationRequest {
    id,
} }

/// What `AuthorizationService::delete_authorization` answers.
#[derive(Clone, Default)]
pub struct DeleteAuthorizationResponse {
    /// Time of the deletion; none where there was nothing to delete.
    pub deletion_date: Option<jiff::Timestamp>,
}

message! { DeleteAuthorizationResponse {
    deletion_date,
} }

/// What `AuthorizationService::list_authorizations` takes.
#[derive(Clone, Default)]
pub struct ListAuthorizationsRequest {
    /// Which part of the list to return, and in which order.
    pub pagination: Option<crate::filter::v2beta::PaginationRequest>,
    /// Field by which entries are sorted.
    pub sorting_column: Option<AuthorizationFieldName>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub filters: Vec<AuthorizationsSearchFilter>,
}

impl ListAuthorizationsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListAuthorizationsRequest {
    pagination,
    sorting_column,
    filters,
} }

/// What `AuthorizationService::list_authorizations` answers.
#[derive(Clone, Default)]
pub struct ListAuthorizationsResponse {
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2beta::PaginationResponse>,
    /// Authorizations on this page.
    pub authorizations: Vec<Authorization>,
}

message! { ListAuthorizationsResponse {
    pagination,
    authorizations,
} }

/// Keeps authorizations by the name of their project.
#[derive(Clone, Default)]
pub struct ProjectNameQuery {
    /// Name, or part of it, to look for.
    ///
    /// At most 200 characters.
    pub name: String,
    /// How to compare.
    pub method: crate::filter::v2beta::TextFilterMethod,
}

impl ProjectNameQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, method: crate::filter::v2beta::TextFilterMethod) -> Self {
        Self {
            name: name.into(),
            method,
        }
    }
}

message! { ProjectNameQuery {
    name,
    method,
} }

/// Keeps authorizations by the keys of their roles.
#[derive(Clone, Default)]
pub struct RoleKeyQuery {
    /// Key of the role, or part of it, to look for.
    ///
    /// At most 200 characters.
    pub key: String,
    /// How to compare.
    pub method: crate::filter::v2beta::TextFilterMethod,
}

impl RoleKeyQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(key: impl Into<String>, method: crate::filter::v2beta::TextFilterMethod) -> Self {
        Self {
            key: key.into(),
            method,
        }
    }
}

message! { RoleKeyQuery {
    key,
    method,
} }

/// Keeps authorizations in one state.
#[derive(Clone, Default)]
pub struct StateQuery {
    /// State to look for.
    ///
    /// Not `STATE_UNSPECIFIED`.
    pub state: State,
}

impl StateQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(state: State) -> Self {
        Self { state }
    }
}

message! { StateQuery {
    state,
} }

/// What `AuthorizationService::update_authorization` takes.
#[derive(Clone, Default)]
pub struct UpdateAuthorizationRequest {
    /// Id of the authorization.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Keys of the roles, in place of those before.
    ///
    /// Each item: 1 to 200 characters. No item twice.
    pub role_keys: Vec<String>,
}

impl UpdateAuthorizationRequest {
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

message! { UpdateAuthorizationRequest {
    id,
    role_keys,
} }

/// What `AuthorizationService::update_authorization` answers.
#[derive(Clone, Default)]
pub struct UpdateAuthorizationResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message! { UpdateAuthorizationResponse {
    change_date,
} }

/// A user, in short.
#[derive(Clone, Default)]
pub struct User {
    /// Id of the user.
    pub id: String,
    /// Login name that is shown first.
    pub preferred_login_name: String,
    /// Name to show to people.
    pub display_name: String,
    /// URL of the user's picture.
    pub avatar_url: String,
    /// Id of the organization that the user belongs to.
    pub organization_id: String,
}

message! { User {
    id,
    preferred_login_name,
    display_name,
    avatar_url,
    organization_id,
} }

/// Keeps authorizations by the display name of their user.
#[derive(Clone, Default)]
pub struct UserDisplayNameQuery {
    /// Display name, or part of it, to look for.
    ///
    /// Required. 1 to 200 characters.
    pub display_name: String,
    /// How to compare.
    pub method: crate::filter::v2beta::TextFilterMethod,
}

impl UserDisplayNameQuery {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(display_name: impl Into<String>) -> Self {
        Self {
            display_name: display_name.into(),
            ..Self::default()
        }
    }
}

message! { UserDisplayNameQuery {
    display_name,
    method,
} }

/// Keeps authorizations by the preferred login name of their user.
#[derive(Clone, Default)]
pub struct UserPreferredLoginNameQuery {
    /// Login name, or part of it, to look for.
    ///
    /// Required. 1 to 200 characters.
    pub login_name: String,
    /// How to compare.
    pub method: crate::filter::v2beta::TextFilterMethod,
}

impl UserPreferredLoginNameQuery {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(login_name: impl Into<String>) -> Self {
        Self {
            login_name: login_name.into(),
            ..Self::default()
        }
    }
}

message! { UserPreferredLoginNameQuery {
    login_name,
    method,
} }

/// Fields by which authorizations can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum AuthorizationFieldName {
    /// `AUTHORIZATION_FIELD_NAME_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `AUTHORIZATION_FIELD_NAME_CREATED_DATE`.
    CreatedDate,
    /// `AUTHORIZATION_FIELD_NAME_CHANGED_DATE`.
    ChangedDate,
    /// `AUTHORIZATION_FIELD_NAME_ID`.
    Id,
    /// `AUTHORIZATION_FIELD_NAME_USER_ID`.
    UserId,
    /// `AUTHORIZATION_FIELD_NAME_PROJECT_ID`.
    ProjectId,
    /// `AUTHORIZATION_FIELD_NAME_ORGANIZATION_ID`.
    OrganizationId,
    /// `AUTHORIZATION_FIELD_NAME_USER_ORGANIZATION_ID`.
    UserOrganizationId,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { AuthorizationFieldName {
    0 Unspecified: "AUTHORIZATION_FIELD_NAME_UNSPECIFIED",
    1 CreatedDate: "AUTHORIZATION_FIELD_NAME_CREATED_DATE",
    2 ChangedDate: "AUTHORIZATION_FIELD_NAME_CHANGED_DATE",
    3 Id: "AUTHORIZATION_FIELD_NAME_ID",
    4 UserId: "AUTHORIZATION_FIELD_NAME_USER_ID",
    5 ProjectId: "AUTHORIZATION_FIELD_NAME_PROJECT_ID",
    6 OrganizationId: "AUTHORIZATION_FIELD_NAME_ORGANIZATION_ID",
    7 UserOrganizationId: "AUTHORIZATION_FIELD_NAME_USER_ORGANIZATION_ID",
} }

/// States of an authorization.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum State {
    /// `STATE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `STATE_ACTIVE`.
    Active,
    /// `STATE_INACTIVE`.
    Inactive,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { State {
    0 Unspecified: "STATE_UNSPECIFIED",
    1 Active: "STATE_ACTIVE",
    2 Inactive: "STATE_INACTIVE",
} }
