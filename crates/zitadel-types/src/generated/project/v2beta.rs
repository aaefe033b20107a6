// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.project.v2beta`.

use crate::convert::convert;
use crate::json::declare::{message, oneof, open_enum};

/// What `ProjectService::activate_project_grant` takes.
#[derive(Clone, Default)]
pub struct ActivateProjectGrantRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the organization that the project is granted to.
    ///
    /// Required. 1 to 200 characters.
    pub granted_organization_id: String,
}

impl ActivateProjectGrantRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, granted_organization_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            granted_organization_id: granted_organization_id.into(),
        }
    }
}

message! { ActivateProjectGrantRequest {
    project_id,
    granted_organization_id,
} }

/// What `ProjectService::activate_project_grant` answers.
#[derive(Clone, Default)]
pub struct ActivateProjectGrantResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message! { ActivateProjectGrantResponse {
    change_date,
} }

/// What `ProjectService::activate_project` takes.
#[derive(Clone, Default)]
pub struct ActivateProjectRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl ActivateProjectRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { ActivateProjectRequest {
    id,
} }

/// What `ProjectService::activate_project` answers.
#[derive(Clone, Default)]
pub struct ActivateProjectResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message! { ActivateProjectResponse {
    change_date,
} }

/// What `ProjectService::add_project_role` takes.
#[derive(Clone, Default)]
pub struct AddProjectRoleRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Key of the role, as it appears in tokens.
    ///
    /// Required. 1 to 200 characters.
    pub role_key: String,
    /// Name to show to people.
    ///
    /// Required. 1 to 200 characters.
    pub display_name: String,
    /// Group of the role, which only serves to sort roles for people.
    ///
    /// At most 200 characters.
    pub group: Option<String>,
}

impl AddProjectRoleRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        project_id: impl Into<String>,
        role_key: impl Into<String>,
        display_name: impl Into<String>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            role_key: role_key.into(),
            display_name: display_name.into(),
            ..Self::default()
        }
    }
}

message! { AddProjectRoleRequest {
    project_id,
    role_key,
    display_name,
    group,
} }

/// What `ProjectService::add_project_role` answers.
#[derive(Clone, Default)]
pub struct AddProjectRoleResponse {
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
}

message! { AddProjectRoleResponse {
    creation_date,
} }

/// What `ProjectService::create_project_grant` takes.
#[derive(Clone, Default)]
pub struct CreateProjectGrantRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the organization that the project is granted to.
    ///
    /// Required. 1 to 200 characters.
    pub granted_organization_id: String,
    /// Keys of the roles.
    pub role_keys: Vec<String>,
}

impl CreateProjectGrantRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, granted_organization_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            granted_organization_id: granted_organization_id.into(),
            ..Self::default()
        }
    }
}

message! { CreateProjectGrantRequest {
    project_id,
    granted_organization_id,
    role_keys,
} }

/// What `ProjectService::create_project_grant` answers.
#[derive(Clone, Default)]
pub struct CreateProjectGrantResponse {
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
}

message! { CreateProjectGrantResponse {
    creation_date,
} }

/// What `ProjectService::create_project` takes.
#[derive(Clone, Default)]
pub struct CreateProjectRequest {
    /// Id of the organization that will own the project.
    ///
    /// Required. 1 to 200 characters.
    pub organization_id: String,
    /// Id for the new project. The server chooses one when left out.
    ///
    /// 1 to 200 characters.
    pub id: Option<String>,
    /// Name of the project.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Whether the user's roles in the project are put into tokens and userinfo.
    pub project_role_assertion: bool,
    /// Whether a user needs an authorization for the project to sign in to its applications.
    pub authorization_required: bool,
    /// Whether the user's organization must own the project or have it granted, for users to sign
    /// in.
    pub project_access_required: bool,
    /// Whose branding the login shows: the default, the project owner's, or that of the user's
    /// organization.
    pub private_labeling_setting: PrivateLabelingSetting,
}

impl CreateProjectRequest {
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

message! { CreateProjectRequest {
    organization_id,
    id,
    name,
    project_role_assertion,
    authorization_required,
    project_access_required,
    private_labeling_setting,
} }

/// What `ProjectService::create_project` answers.
#[derive(Clone, Default)]
pub struct CreateProjectResponse {
    /// Id of the new project.
    pub id: String,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
}

message! { CreateProjectResponse {
    id,
    creation_date,
} }

/// What `ProjectService::deactivate_project_grant` takes.
#[derive(Clone, Default)]
pub struct DeactivateProjectGrantRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the organization that the project is granted to.
    ///
    /// Required. 1 to 200 characters.
    pub granted_organization_id: String,
}

impl DeactivateProjectGrantRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, granted_organization_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            granted_organization_id: granted_organization_id.into(),
        }
    }
}

message! { DeactivateProjectGrantRequest {
    project_id,
    granted_organization_id,
} }

/// What `ProjectService::deactivate_project_grant` answers.
#[derive(Clone, Default)]
pub struct DeactivateProjectGrantResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message! { DeactivateProjectGrantResponse {
    change_date,
} }

/// What `ProjectService::deactivate_project` takes.
#[derive(Clone, Default)]
pub struct DeactivateProjectRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl DeactivateProjectRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { DeactivateProjectRequest {
    id,
} }

/// What `ProjectService::deactivate_project` answers.
#[derive(Clone, Default)]
pub struct DeactivateProjectResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message! { DeactivateProjectResponse {
    change_date,
} }

/// What `ProjectService::delete_project_grant` takes.
#[derive(Clone, Default)]
pub struct DeleteProjectGrantRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the organization that the project is granted to.
    ///
    /// Required. 1 to 200 characters.
    pub granted_organization_id: String,
}

impl DeleteProjectGrantRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, granted_organization_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            granted_organization_id: granted_organization_id.into(),
        }
    }
}

message! { DeleteProjectGrantRequest {
    project_id,
    granted_organization_id,
} }

/// What `ProjectService::delete_project_grant` answers.
#[derive(Clone, Default)]
pub struct DeleteProjectGrantResponse {
    /// Time of the deletion; none where there was nothing to delete.
    pub deletion_date: Option<jiff::Timestamp>,
}

message! { DeleteProjectGrantResponse {
    deletion_date,
} }

/// What `ProjectService::delete_project` takes.
#[derive(Clone, Default)]
pub struct DeleteProjectRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl DeleteProjectRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { DeleteProjectRequest {
    id,
} }

/// What `ProjectService::delete_project` answers.
#[derive(Clone, Default)]
pub struct DeleteProjectResponse {
    /// Time of the deletion; none where there was nothing to delete.
    pub deletion_date: Option<jiff::Timestamp>,
}

message! { DeleteProjectResponse {
    deletion_date,
} }

/// What `ProjectService::get_project` takes.
#[derive(Clone, Default)]
pub struct GetProjectRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl GetProjectRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { GetProjectRequest {
    id,
} }

/// What `ProjectService::get_project` answers.
#[derive(Clone, Default)]
pub struct GetProjectResponse {
    /// The project asked for.
    pub project: Option<Project>,
}

message! { GetProjectResponse {
    project,
} }

/// What `ProjectService::list_project_grants` takes.
#[derive(Clone, Default)]
pub struct ListProjectGrantsRequest {
    /// Which part of the list to return, and in which order.
    pub pagination: Option<crate::filter::v2beta::PaginationRequest>,
    /// Field by which entries are sorted.
    pub sorting_column: Option<ProjectGrantFieldName>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub filters: Vec<ProjectGrantSearchFilter>,
}

impl ListProjectGrantsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListProjectGrantsRequest {
    pagination,
    sorting_column,
    filters,
} }

/// What `ProjectService::list_project_grants` answers.
#[derive(Clone, Default)]
pub struct ListProjectGrantsResponse {
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2beta::PaginationResponse>,
    /// Project grants on this page.
    pub project_grants: Vec<ProjectGrant>,
}

message! { ListProjectGrantsResponse {
    pagination,
    project_grants,
} }

/// What `ProjectService::list_project_roles` takes.
#[derive(Clone, Default)]
pub struct ListProjectRolesRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Which part of the list to return, and in which order.
    pub pagination: Option<crate::filter::v2beta::PaginationRequest>,
    /// Field by which entries are sorted.
    pub sorting_column: Option<ProjectRoleFieldName>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub filters: Vec<ProjectRoleSearchFilter>,
}

impl ListProjectRolesRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            ..Self::default()
        }
    }
}

message! { ListProjectRolesRequest {
    project_id,
    pagination,
    sorting_column,
    filters,
} }

/// What `ProjectService::list_project_roles` answers.
#[derive(Clone, Default)]
pub struct ListProjectRolesResponse {
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2beta::PaginationResponse>,
    /// Roles on this page.
    pub project_roles: Vec<ProjectRole>,
}

message! { ListProjectRolesResponse {
    pagination,
    project_roles,
} }

/// What `ProjectService::list_projects` takes.
#[derive(Clone, Default)]
pub struct ListProjectsRequest {
    /// Which part of the list to return, and in which order.
    pub pagination: Option<crate::filter::v2beta::PaginationRequest>,
    /// Field by which entries are sorted.
    pub sorting_column: Option<ProjectFieldName>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub filters: Vec<ProjectSearchFilter>,
}

impl ListProjectsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListProjectsRequest {
    pagination,
    sorting_column,
    filters,
} }

/// What `ProjectService::list_projects` answers.
#[derive(Clone, Default)]
pub struct ListProjectsResponse {
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2beta::PaginationResponse>,
    /// Projects on this page.
    pub projects: Vec<Project>,
}

message! { ListProjectsResponse {
    pagination,
    projects,
} }

/// A project: it holds applications and defines roles.
#[derive(Clone, Default)]
pub struct Project {
    /// Id of the project.
    pub id: String,
    /// Id of the organization that owns the project.
    pub organization_id: String,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
    /// Name of the project.
    pub name: String,
    /// State of the project. Nobody can sign in to the applications of an inactive one.
    pub state: ProjectState,
    /// Whether the user's roles in the project are put into tokens and userinfo.
    pub project_role_assertion: bool,
    /// Whether a user needs an authorization for the project to sign in to its applications.
    pub authorization_required: bool,
    /// Whether the user's organization must own the project or have it granted, for users to sign
    /// in.
    pub project_access_required: bool,
    /// Whose branding the login shows: the default, the project owner's, or that of the user's
    /// organization.
    pub private_labeling_setting: PrivateLabelingSetting,
    /// Id of the organization that the project is granted to.
    pub granted_organization_id: Option<String>,
    /// Name of the organization that the project is granted to.
    pub granted_organization_name: Option<String>,
    /// State of the grant, for a project that was granted.
    pub granted_state: GrantedProjectState,
}

message! { Project {
    id,
    organization_id,
    creation_date,
    change_date,
    name,
    state,
    project_role_assertion,
    authorization_required,
    project_access_required,
    private_labeling_setting,
    granted_organization_id,
    granted_organization_name,
    granted_state,
} }

/// A project that another organization may use, with the roles that it may give.
#[derive(Clone, Default)]
pub struct ProjectGrant {
    /// Id of the organization that owns the project.
    pub organization_id: String,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
    /// Id of the organization that the project is granted to.
    pub granted_organization_id: String,
    /// Name of the organization that the project is granted to.
    pub granted_organization_name: String,
    /// Keys of the roles that the other organization may give.
    pub granted_role_keys: Vec<String>,
    /// Id of the project.
    pub project_id: String,
    /// Name of the project.
    pub project_name: String,
    /// State of the grant. An inactive one gives nothing.
    pub state: ProjectGrantState,
}

message! { ProjectGrant {
    organization_id,
    creation_date,
    change_date,
    granted_organization_id,
    granted_organization_name,
    granted_role_keys,
    project_id,
    project_name,
    state,
} }

/// A condition that project grants must meet.
#[derive(Clone, Default)]
pub struct ProjectGrantSearchFilter {
    /// One of `project_name_filter`, `role_key_filter`, `in_project_ids_filter`,
    /// `project_resource_owner_filter`, `project_grant_resource_owner_filter`.
    ///
    /// Required.
    pub filter: Option<ProjectGrantSearchFilterKind>,
}

impl ProjectGrantSearchFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(filter: impl Into<ProjectGrantSearchFilterKind>) -> Self {
        Self {
            filter: Some(filter.into()),
        }
    }
}

message! { ProjectGrantSearchFilter {
    filter: oneof,
} }

/// Alternatives of `ProjectGrantSearchFilter::filter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ProjectGrantSearchFilterKind {
    /// Keeps entries by the name of the project.
    ProjectNameFilter(ProjectNameFilter),
    /// Keeps entries by the key of a role.
    RoleKeyFilter(ProjectRoleKeyFilter),
    /// Keeps entries of these projects.
    InProjectIdsFilter(crate::filter::v2beta::InIdsFilter),
    /// Keeps entries by the organization that owns the project.
    ProjectResourceOwnerFilter(crate::filter::v2beta::IdFilter),
    /// Keeps entries by the organization that the project is granted to.
    ProjectGrantResourceOwnerFilter(crate::filter::v2beta::IdFilter),
}

oneof! { ProjectGrantSearchFilterKind {
    ProjectNameFilter,
    RoleKeyFilter,
    InProjectIdsFilter,
    ProjectResourceOwnerFilter,
    ProjectGrantResourceOwnerFilter,
} }

convert! { ProjectGrantSearchFilter.filter = ProjectGrantSearchFilterKind {
    ProjectNameFilter(ProjectNameFilter),
    RoleKeyFilter(ProjectRoleKeyFilter),
    InProjectIdsFilter(crate::filter::v2beta::InIdsFilter),
} }

/// Compares the name of a project.
#[derive(Clone, Default)]
pub struct ProjectNameFilter {
    /// Name of the project, or part of it, to look for.
    ///
    /// At most 200 characters.
    pub project_name: String,
    /// How to compare.
    pub method: crate::filter::v2beta::TextFilterMethod,
}

impl ProjectNameFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(
        project_name: impl Into<String>,
        method: crate::filter::v2beta::TextFilterMethod,
    ) -> Self {
        Self {
            project_name: project_name.into(),
            method,
        }
    }
}

message! { ProjectNameFilter {
    project_name,
    method,
} }

/// A role of a project.
#[derive(Clone, Default)]
pub struct ProjectRole {
    /// Id of the project.
    pub project_id: String,
    /// Key of the role, as it appears in tokens.
    pub key: String,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
    /// Name to show to people.
    pub display_name: String,
    /// Group of the role, which only serves to sort roles for people.
    pub group: String,
}

message! { ProjectRole {
    project_id,
    key,
    creation_date,
    change_date,
    display_name,
    group,
} }

/// Keeps roles by their display name.
#[derive(Clone, Default)]
pub struct ProjectRoleDisplayNameFilter {
    /// Display name, or part of it, to look for.
    ///
    /// At most 200 characters.
    pub display_name: String,
    /// How to compare.
    pub method: crate::filter::v2beta::TextFilterMethod,
}

impl ProjectRoleDisplayNameFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(
        display_name: impl Into<String>,
        method: crate::filter::v2beta::TextFilterMethod,
    ) -> Self {
        Self {
            display_name: display_name.into(),
            method,
        }
    }
}

message! { ProjectRoleDisplayNameFilter {
    display_name,
    method,
} }

/// Compares the key of a role.
#[derive(Clone, Default)]
pub struct ProjectRoleKeyFilter {
    /// Key of the role, or part of it, to look for.
    ///
    /// At most 200 characters.
    pub key: String,
    /// How to compare.
    pub method: crate::filter::v2beta::TextFilterMethod,
}

impl ProjectRoleKeyFilter {
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

message! { ProjectRoleKeyFilter {
    key,
    method,
} }

/// A condition that roles must meet.
#[derive(Clone, Default)]
pub struct ProjectRoleSearchFilter {
    /// Either `role_key_filter` or `display_name_filter`.
    ///
    /// Required.
    pub filter: Option<ProjectRoleSearchFilterKind>,
}

impl ProjectRoleSearchFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(filter: impl Into<ProjectRoleSearchFilterKind>) -> Self {
        Self {
            filter: Some(filter.into()),
        }
    }
}

message! { ProjectRoleSearchFilter {
    filter: oneof,
} }

/// Alternatives of `ProjectRoleSearchFilter::filter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ProjectRoleSearchFilterKind {
    /// Keeps entries by the key of a role.
    RoleKeyFilter(ProjectRoleKeyFilter),
    /// Keeps roles by their display name.
    DisplayNameFilter(ProjectRoleDisplayNameFilter),
}

oneof! { ProjectRoleSearchFilterKind {
    RoleKeyFilter,
    DisplayNameFilter,
} }

convert! { ProjectRoleSearchFilter.filter = ProjectRoleSearchFilterKind {
    RoleKeyFilter(ProjectRoleKeyFilter),
    DisplayNameFilter(ProjectRoleDisplayNameFilter),
} }

/// A condition that projects must meet.
#[derive(Clone, Default)]
pub struct ProjectSearchFilter {
    /// One of `project_name_filter`, `in_project_ids_filter`, `project_resource_owner_filter`,
    /// `project_grant_resource_owner_filter`, `project_organization_id_filter`.
    ///
    /// Required.
    pub filter: Option<ProjectSearchFilterKind>,
}

impl ProjectSearchFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(filter: impl Into<ProjectSearchFilterKind>) -> Self {
        Self {
            filter: Some(filter.into()),
        }
    }
}

message! { ProjectSearchFilter {
    filter: oneof,
} }

/// Alternatives of `ProjectSearchFilter::filter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ProjectSearchFilterKind {
    /// Keeps entries by the name of the project.
    ProjectNameFilter(ProjectNameFilter),
    /// Keeps entries of these projects.
    InProjectIdsFilter(crate::filter::v2beta::InIdsFilter),
    /// Keeps entries by the organization that owns the project.
    ProjectResourceOwnerFilter(crate::filter::v2beta::IdFilter),
    /// Keeps entries by the organization that the project is granted to.
    ProjectGrantResourceOwnerFilter(crate::filter::v2beta::IdFilter),
    /// Keeps projects of this organization.
    ProjectOrganizationIdFilter(crate::filter::v2beta::IdFilter),
}

oneof! { ProjectSearchFilterKind {
    ProjectNameFilter,
    InProjectIdsFilter,
    ProjectResourceOwnerFilter,
    ProjectGrantResourceOwnerFilter,
    ProjectOrganizationIdFilter,
} }

convert! { ProjectSearchFilter.filter = ProjectSearchFilterKind {
    ProjectNameFilter(ProjectNameFilter),
    InProjectIdsFilter(crate::filter::v2beta::InIdsFilter),
} }

/// What `ProjectService::remove_project_role` takes.
#[derive(Clone, Default)]
pub struct RemoveProjectRoleRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Key of the role, as it appears in tokens.
    ///
    /// Required. 1 to 200 characters.
    pub role_key: String,
}

impl RemoveProjectRoleRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, role_key: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            role_key: role_key.into(),
        }
    }
}

message! { RemoveProjectRoleRequest {
    project_id,
    role_key,
} }

/// What `ProjectService::remove_project_role` answers.
#[derive(Clone, Default)]
pub struct RemoveProjectRoleResponse {
    /// Time of the removal.
    pub removal_date: Option<jiff::Timestamp>,
}

message! { RemoveProjectRoleResponse {
    removal_date,
} }

/// What `ProjectService::update_project_grant` takes.
#[derive(Clone, Default)]
pub struct UpdateProjectGrantRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the organization that the project is granted to.
    ///
    /// Required. 1 to 200 characters.
    pub granted_organization_id: String,
    /// Keys of the roles, in place of those before.
    pub role_keys: Vec<String>,
}

impl UpdateProjectGrantRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, granted_organization_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            granted_organization_id: granted_organization_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateProjectGrantRequest {
    project_id,
    granted_organization_id,
    role_keys,
} }

/// What `ProjectService::update_project_grant` answers.
#[derive(Clone, Default)]
pub struct UpdateProjectGrantResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message! { UpdateProjectGrantResponse {
    change_date,
} }

/// What `ProjectService::update_project` takes.
#[derive(Clone, Default)]
pub struct UpdateProjectRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the project.
    ///
    /// 1 to 200 characters.
    pub name: Option<String>,
    /// Whether the user's roles in the project are put into tokens and userinfo.
    pub project_role_assertion: Option<bool>,
    /// Whether a user needs a role in the project to sign in to its applications.
    pub project_role_check: Option<bool>,
    /// Whether the user's organization must own the project or have it granted, for users to sign
    /// in.
    pub has_project_check: Option<bool>,
    /// Whose branding the login shows: the default, the project owner's, or that of the user's
    /// organization.
    pub private_labeling_setting: Option<PrivateLabelingSetting>,
}

impl UpdateProjectRequest {
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

message! { UpdateProjectRequest {
    id,
    name,
    project_role_assertion,
    project_role_check,
    has_project_check,
    private_labeling_setting,
} }

/// What `ProjectService::update_project` answers.
#[derive(Clone, Default)]
pub struct UpdateProjectResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message! { UpdateProjectResponse {
    change_date,
} }

/// What `ProjectService::update_project_role` takes.
#[derive(Clone, Default)]
pub struct UpdateProjectRoleRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Key of the role, as it appears in tokens.
    ///
    /// Required. 1 to 200 characters.
    pub role_key: String,
    /// Name to show to people.
    ///
    /// Required. 1 to 200 characters.
    pub display_name: Option<String>,
    /// Group of the role, which only serves to sort roles for people.
    ///
    /// At most 200 characters.
    pub group: Option<String>,
}

impl UpdateProjectRoleRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        project_id: impl Into<String>,
        role_key: impl Into<String>,
        display_name: impl Into<String>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            role_key: role_key.into(),
            display_name: Some(display_name.into()),
            ..Self::default()
        }
    }
}

message! { UpdateProjectRoleRequest {
    project_id,
    role_key,
    display_name,
    group,
} }

/// What `ProjectService::update_project_role` answers.
#[derive(Clone, Default)]
pub struct UpdateProjectRoleResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message! { UpdateProjectRoleResponse {
    change_date,
} }

/// States of a project for the organization that it is granted to.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum GrantedProjectState {
    /// `GRANTED_PROJECT_STATE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `GRANTED_PROJECT_STATE_ACTIVE`.
    Active,
    /// `GRANTED_PROJECT_STATE_INACTIVE`.
    Inactive,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { GrantedProjectState {
    0 Unspecified: "GRANTED_PROJECT_STATE_UNSPECIFIED",
    1 Active: "GRANTED_PROJECT_STATE_ACTIVE",
    2 Inactive: "GRANTED_PROJECT_STATE_INACTIVE",
} }

/// Whose branding the login shows.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum PrivateLabelingSetting {
    /// The branding of the instance.
    #[default]
    Unspecified,
    /// The branding of the organization that owns the project.
    EnforceProjectResourceOwnerPolicy,
    /// That of the organization that owns the project, until the user is known; then that of the
    /// user's organization.
    AllowLoginUserResourceOwnerPolicy,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { PrivateLabelingSetting {
    0 Unspecified: "PRIVATE_LABELING_SETTING_UNSPECIFIED",
    1 EnforceProjectResourceOwnerPolicy: "PRIVATE_LABELING_SETTING_ENFORCE_PROJECT_RESOURCE_OWNER_POLICY",
    2 AllowLoginUserResourceOwnerPolicy: "PRIVATE_LABELING_SETTING_ALLOW_LOGIN_USER_RESOURCE_OWNER_POLICY",
} }

/// Fields by which projects can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum ProjectFieldName {
    /// `PROJECT_FIELD_NAME_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `PROJECT_FIELD_NAME_ID`.
    Id,
    /// `PROJECT_FIELD_NAME_CREATION_DATE`.
    CreationDate,
    /// `PROJECT_FIELD_NAME_CHANGE_DATE`.
    ChangeDate,
    /// `PROJECT_FIELD_NAME_NAME`.
    Name,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { ProjectFieldName {
    0 Unspecified: "PROJECT_FIELD_NAME_UNSPECIFIED",
    1 Id: "PROJECT_FIELD_NAME_ID",
    2 CreationDate: "PROJECT_FIELD_NAME_CREATION_DATE",
    3 ChangeDate: "PROJECT_FIELD_NAME_CHANGE_DATE",
    4 Name: "PROJECT_FIELD_NAME_NAME",
} }

/// Fields by which project grants can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum ProjectGrantFieldName {
    /// `PROJECT_GRANT_FIELD_NAME_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `PROJECT_GRANT_FIELD_NAME_PROJECT_ID`.
    ProjectId,
    /// `PROJECT_GRANT_FIELD_NAME_CREATION_DATE`.
    CreationDate,
    /// `PROJECT_GRANT_FIELD_NAME_CHANGE_DATE`.
    ChangeDate,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { ProjectGrantFieldName {
    0 Unspecified: "PROJECT_GRANT_FIELD_NAME_UNSPECIFIED",
    1 ProjectId: "PROJECT_GRANT_FIELD_NAME_PROJECT_ID",
    2 CreationDate: "PROJECT_GRANT_FIELD_NAME_CREATION_DATE",
    3 ChangeDate: "PROJECT_GRANT_FIELD_NAME_CHANGE_DATE",
} }

/// States of a project grant.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum ProjectGrantState {
    /// `PROJECT_GRANT_STATE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `PROJECT_GRANT_STATE_ACTIVE`.
    Active,
    /// `PROJECT_GRANT_STATE_INACTIVE`.
    Inactive,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { ProjectGrantState {
    0 Unspecified: "PROJECT_GRANT_STATE_UNSPECIFIED",
    1 Active: "PROJECT_GRANT_STATE_ACTIVE",
    2 Inactive: "PROJECT_GRANT_STATE_INACTIVE",
} }

/// Fields by which roles can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum ProjectRoleFieldName {
    /// `PROJECT_ROLE_FIELD_NAME_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `PROJECT_ROLE_FIELD_NAME_KEY`.
    Key,
    /// `PROJECT_ROLE_FIELD_NAME_CREATION_DATE`.
    CreationDate,
    /// `PROJECT_ROLE_FIELD_NAME_CHANGE_DATE`.
    ChangeDate,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { ProjectRoleFieldName {
    0 Unspecified: "PROJECT_ROLE_FIELD_NAME_UNSPECIFIED",
    1 Key: "PROJECT_ROLE_FIELD_NAME_KEY",
    2 CreationDate: "PROJECT_ROLE_FIELD_NAME_CREATION_DATE",
    3 ChangeDate: "PROJECT_ROLE_FIELD_NAME_CHANGE_DATE",
} }

/// States of a project.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum ProjectState {
    /// `PROJECT_STATE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `PROJECT_STATE_ACTIVE`.
    Active,
    /// `PROJECT_STATE_INACTIVE`.
    Inactive,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { ProjectState {
    0 Unspecified: "PROJECT_STATE_UNSPECIFIED",
    1 Active: "PROJECT_STATE_ACTIVE",
    2 Inactive: "PROJECT_STATE_INACTIVE",
} }
