// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.internal_permission.v2`.

use crate::convert::convert;
use crate::json::declare::{message, oneof, open_enum};

/// A user who may manage a resource, with the roles held.
#[derive(Clone, Default)]
pub struct Administrator {
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
    /// User who is administrator.
    pub user: Option<User>,
    /// One of `instance`, `organization`, `project`, `project_grant`.
    pub resource: Option<AdministratorResource>,
    /// Names of the administrator roles, such as `ORG_OWNER`.
    pub roles: Vec<String>,
}

message! { Administrator {
    creation_date,
    change_date,
    user,
    resource: oneof,
    roles,
} }

/// Alternatives of `Administrator::resource`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AdministratorResource {
    /// The whole instance, when true.
    Instance(bool),
    /// The organization that the user administers.
    Organization(Organization),
    /// The project that the user administers.
    Project(Project),
    /// The grant of a project to an organization.
    ProjectGrant(ProjectGrant),
}

oneof! { AdministratorResource {
    Instance,
    Organization,
    Project,
    ProjectGrant,
} }

/// A condition that administrators must meet.
#[derive(Clone, Default)]
pub struct AdministratorSearchFilter {
    /// One of `creation_date`, `change_date`, `in_user_ids_filter`, `user_organization_id`,
    /// `user_preferred_login_name`, `user_display_name`, `resource`, `role`, `and`, `or`, `not`.
    ///
    /// Required.
    pub filter: Option<AdministratorSearchFilterKind>,
}

impl AdministratorSearchFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(filter: impl Into<AdministratorSearchFilterKind>) -> Self {
        Self {
            filter: Some(filter.into()),
        }
    }
}

message! { AdministratorSearchFilter {
    filter: oneof,
} }

/// Alternatives of `AdministratorSearchFilter::filter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AdministratorSearchFilterKind {
    /// Keeps administrators by their time of creation.
    CreationDate(crate::filter::v2::TimestampFilter),
    /// Keeps administrators by the time of their last change.
    ChangeDate(crate::filter::v2::TimestampFilter),
    /// Keeps administrators who are one of these users.
    InUserIdsFilter(crate::filter::v2::InIdsFilter),
    /// Keeps entries by the organization that their user belongs to.
    UserOrganizationId(crate::filter::v2::IdFilter),
    /// Keeps entries by the preferred login name of their user.
    UserPreferredLoginName(UserPreferredLoginNameFilter),
    /// Keeps entries by the display name of their user.
    UserDisplayName(UserDisplayNameFilter),
    /// Keeps administrators of this resource.
    Resource(ResourceFilter),
    /// Keeps administrators who have this role.
    Role(RoleFilter),
    /// Holds when all of the conditions in it hold.
    And(AndFilter),
    /// Holds when at least one of the conditions in it holds.
    Or(OrFilter),
    /// Holds when the condition in it does not hold.
    Not(Box<NotFilter>),
}

oneof! { AdministratorSearchFilterKind {
    CreationDate,
    ChangeDate,
    InUserIdsFilter,
    UserOrganizationId,
    UserPreferredLoginName,
    UserDisplayName,
    Resource,
    Role,
    And,
    Or,
    Not,
} }

convert! { AdministratorSearchFilter.filter = AdministratorSearchFilterKind {
    InUserIdsFilter(crate::filter::v2::InIdsFilter),
    UserOrganizationId(crate::filter::v2::IdFilter),
    UserPreferredLoginName(UserPreferredLoginNameFilter),
    UserDisplayName(UserDisplayNameFilter),
    Resource(ResourceFilter),
    Role(RoleFilter),
    And(AndFilter),
    Or(OrFilter),
    Not(NotFilter),
} }

/// Conditions that must all hold.
#[derive(Clone, Default)]
pub struct AndFilter {
    /// Conditions that must all hold.
    pub queries: Vec<AdministratorSearchFilter>,
}

impl AndFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(queries: impl IntoIterator<Item = impl Into<AdministratorSearchFilter>>) -> Self {
        Self {
            queries: queries.into_iter().map(Into::into).collect(),
        }
    }
}

message! { AndFilter {
    queries,
} }

/// What `InternalPermissionService::create_administrator` takes.
#[derive(Clone, Default)]
pub struct CreateAdministratorRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Resource that the user administers.
    ///
    /// Required.
    pub resource: Option<ResourceType>,
    /// Names of the administrator roles, such as `ORG_OWNER`.
    ///
    /// Required. Each item: 1 to 200 characters. No item twice.
    pub roles: Vec<String>,
}

impl CreateAdministratorRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(
        user_id: impl Into<String>,
        resource: impl Into<ResourceType>,
        roles: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            resource: Some(resource.into()),
            roles: roles.into_iter().map(Into::into).collect(),
        }
    }
}

message! { CreateAdministratorRequest {
    user_id,
    resource,
    roles,
} }

/// What `InternalPermissionService::create_administrator` answers.
#[derive(Clone, Default)]
pub struct CreateAdministratorResponse {
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
}

message! { CreateAdministratorResponse {
    creation_date,
} }

/// What `InternalPermissionService::delete_administrator` takes.
#[derive(Clone, Default)]
pub struct DeleteAdministratorRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Resource that the user administers.
    ///
    /// Required.
    pub resource: Option<ResourceType>,
}

impl DeleteAdministratorRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, resource: impl Into<ResourceType>) -> Self {
        Self {
            user_id: user_id.into(),
            resource: Some(resource.into()),
        }
    }
}

message! { DeleteAdministratorRequest {
    user_id,
    resource,
} }

/// What `InternalPermissionService::delete_administrator` answers.
#[derive(Clone, Default)]
pub struct DeleteAdministratorResponse {
    /// Time of the deletion; none where there was nothing to delete.
    pub deletion_date: Option<jiff::Timestamp>,
}

message! { DeleteAdministratorResponse {
    deletion_date,
} }

/// What `InternalPermissionService::list_administrators` takes.
#[derive(Clone, Default)]
pub struct ListAdministratorsRequest {
    /// Which part of the list to return, and in which order.
    pub pagination: Option<crate::filter::v2::PaginationRequest>,
    /// Field by which entries are sorted.
    pub sorting_column: AdministratorFieldName,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub filters: Vec<AdministratorSearchFilter>,
}

impl ListAdministratorsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListAdministratorsRequest {
    pagination,
    sorting_column,
    filters,
} }

/// What `InternalPermissionService::list_administrators` answers.
#[derive(Clone, Default)]
pub struct ListAdministratorsResponse {
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2::PaginationResponse>,
    /// Administrators on this page.
    pub administrators: Vec<Administrator>,
}

message! { ListAdministratorsResponse {
    pagination,
    administrators,
} }

/// A condition that must not hold.
#[derive(Clone, Default)]
pub struct NotFilter {
    /// Condition that must not hold.
    pub query: Option<Box<AdministratorSearchFilter>>,
}

impl NotFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(query: impl Into<AdministratorSearchFilter>) -> Self {
        Self {
            query: Some(Box::new(query.into())),
        }
    }
}

message! { NotFilter {
    query,
} }

/// Conditions of which one must hold.
#[derive(Clone, Default)]
pub struct OrFilter {
    /// Conditions of which one must hold.
    pub queries: Vec<AdministratorSearchFilter>,
}

impl OrFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(queries: impl IntoIterator<Item = impl Into<AdministratorSearchFilter>>) -> Self {
        Self {
            queries: queries.into_iter().map(Into::into).collect(),
        }
    }
}

message! { OrFilter {
    queries,
} }

/// An organization, in short.
#[derive(Clone, Default)]
pub struct Organization {
    /// Id of the organization.
    pub id: String,
    /// Name of the organization.
    pub name: String,
}

message! { Organization {
    id,
    name,
} }

/// A project, in short.
#[derive(Clone, Default)]
pub struct Project {
    /// Id of the project.
    pub id: String,
    /// Name of the project.
    pub name: String,
    /// Id of the organization that owns the project.
    pub organization_id: String,
}

message! { Project {
    id,
    name,
    organization_id,
} }

/// A project grant, in short.
#[derive(Clone, Default)]
pub struct ProjectGrant {
    /// Id of the project grant.
    pub id: String,
    /// Id of the project.
    pub project_id: String,
    /// Name of the project.
    pub project_name: String,
    /// Id of the organization that owns the project.
    pub organization_id: String,
    /// Id of the organization that the project is granted to.
    pub granted_organization_id: String,
}

message! { ProjectGrant {
    id,
    project_id,
    project_name,
    organization_id,
    granted_organization_id,
} }

/// Keeps administrators of one resource.
#[derive(Clone, Default)]
pub struct ResourceFilter {
    /// One of `instance`, `organization_id`, `project_id`, `project_grant`.
    ///
    /// Required.
    pub resource: Option<ResourceFilterResource>,
}

impl ResourceFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(resource: impl Into<ResourceFilterResource>) -> Self {
        Self {
            resource: Some(resource.into()),
        }
    }
}

message! { ResourceFilter {
    resource: oneof,
} }

/// Alternatives of `ResourceFilter::resource`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ResourceFilterResource {
    /// The whole instance, when true.
    ///
    /// Must be `true`.
    Instance(bool),
    /// The organization with this id.
    OrganizationId(String),
    /// The project with this id.
    ProjectId(String),
    /// The grant of a project to an organization.
    ProjectGrant(ResourceFilterProjectGrant),
}

oneof! { ResourceFilterResource {
    Instance,
    OrganizationId,
    ProjectId,
    ProjectGrant,
} }

convert! { ResourceFilter.resource = ResourceFilterResource {
    ProjectGrant(ResourceFilterProjectGrant),
} }

/// Names a project grant by its project and the organization it is granted to.
#[derive(Clone, Default)]
pub struct ResourceFilterProjectGrant {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the organization that the project is granted to.
    ///
    /// Required. 1 to 200 characters.
    pub organization_id: String,
}

impl ResourceFilterProjectGrant {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, organization_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            organization_id: organization_id.into(),
        }
    }
}

message! { ResourceFilterProjectGrant {
    project_id,
    organization_id,
} }

/// The resource to administer: the instance, an organization, a project or a project grant.
#[derive(Clone, Default)]
pub struct ResourceType {
    /// One of `instance`, `organization_id`, `project_id`, `project_grant`.
    ///
    /// Required.
    pub resource: Option<ResourceTypeResource>,
}

impl ResourceType {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(resource: impl Into<ResourceTypeResource>) -> Self {
        Self {
            resource: Some(resource.into()),
        }
    }
}

message! { ResourceType {
    resource: oneof,
} }

/// Alternatives of `ResourceType::resource`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ResourceTypeResource {
    /// The whole instance, when true.
    ///
    /// Must be `true`.
    Instance(bool),
    /// The organization with this id.
    OrganizationId(String),
    /// The project with this id.
    ProjectId(String),
    /// The grant of a project to an organization.
    ProjectGrant(ResourceTypeProjectGrant),
}

oneof! { ResourceTypeResource {
    Instance,
    OrganizationId,
    ProjectId,
    ProjectGrant,
} }

convert! { ResourceType.resource = ResourceTypeResource {
    ProjectGrant(ResourceTypeProjectGrant),
} }

/// Names a project grant by its project and the organization it is granted to.
#[derive(Clone, Default)]
pub struct ResourceTypeProjectGrant {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the organization that the project is granted to.
    ///
    /// Required. 1 to 200 characters.
    pub organization_id: String,
}

impl ResourceTypeProjectGrant {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, organization_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            organization_id: organization_id.into(),
        }
    }
}

message! { ResourceTypeProjectGrant {
    project_id,
    organization_id,
} }

/// Keeps administrators who have a certain role.
#[derive(Clone, Default)]
pub struct RoleFilter {
    /// Name of the administrator role, such as `ORG_OWNER`.
    ///
    /// Required. 1 to 200 characters.
    pub role_key: String,
}

impl RoleFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(role_key: impl Into<String>) -> Self {
        Self {
            role_key: role_key.into(),
        }
    }
}

message! { RoleFilter {
    role_key,
} }

/// What `InternalPermissionService::update_administrator` takes.
#[derive(Clone, Default)]
pub struct UpdateAdministratorRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Resource that the user administers.
    ///
    /// Required.
    pub resource: Option<ResourceType>,
    /// Names of the administrator roles, such as `ORG_OWNER`, in place of those before.
    ///
    /// Each item: 1 to 200 characters. No item twice.
    pub roles: Vec<String>,
}

impl UpdateAdministratorRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, resource: impl Into<ResourceType>) -> Self {
        Self {
            user_id: user_id.into(),
            resource: Some(resource.into()),
            ..Self::default()
        }
    }
}

message! { UpdateAdministratorRequest {
    user_id,
    resource,
    roles,
} }

/// What `InternalPermissionService::update_administrator` answers.
#[derive(Clone, Default)]
pub struct UpdateAdministratorResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message! { UpdateAdministratorResponse {
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
    /// Id of the organization that the user belongs to.
    pub organization_id: String,
}

message! { User {
    id,
    preferred_login_name,
    display_name,
    organization_id,
} }

/// Keeps administrators by their display name.
#[derive(Clone, Default)]
pub struct UserDisplayNameFilter {
    /// Display name, or part of it, to look for.
    ///
    /// Required. 1 to 200 characters.
    pub display_name: String,
    /// How to compare.
    pub method: crate::filter::v2::TextFilterMethod,
}

impl UserDisplayNameFilter {
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

message! { UserDisplayNameFilter {
    display_name,
    method,
} }

/// Keeps administrators by their preferred login name.
#[derive(Clone, Default)]
pub struct UserPreferredLoginNameFilter {
    /// Preferred login name, or part of it, to look for.
    ///
    /// Required. 1 to 200 characters.
    pub preferred_login_name: String,
    /// How to compare.
    pub method: crate::filter::v2::TextFilterMethod,
}

impl UserPreferredLoginNameFilter {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(preferred_login_name: impl Into<String>) -> Self {
        Self {
            preferred_login_name: preferred_login_name.into(),
            ..Self::default()
        }
    }
}

message! { UserPreferredLoginNameFilter {
    preferred_login_name,
    method,
} }

/// Fields by which administrators can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum AdministratorFieldName {
    /// `ADMINISTRATOR_FIELD_NAME_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `ADMINISTRATOR_FIELD_NAME_USER_ID`.
    UserId,
    /// `ADMINISTRATOR_FIELD_NAME_CREATION_DATE`.
    CreationDate,
    /// `ADMINISTRATOR_FIELD_NAME_CHANGE_DATE`.
    ChangeDate,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { AdministratorFieldName {
    0 Unspecified: "ADMINISTRATOR_FIELD_NAME_UNSPECIFIED",
    1 UserId: "ADMINISTRATOR_FIELD_NAME_USER_ID",
    2 CreationDate: "ADMINISTRATOR_FIELD_NAME_CREATION_DATE",
    3 ChangeDate: "ADMINISTRATOR_FIELD_NAME_CHANGE_DATE",
} }
