// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.project.v2beta`.

use crate::convert::convert;
use crate::json::declare::{message, oneof, open_enum};
use crate::{Call, Client};

/// Beta version of the projects API. Prefer the stable version where the server has it.
#[derive(Clone, Debug)]
pub struct ProjectService {
    pub(crate) client: Client,
}

impl ProjectService {
    /// Makes a client of the service that calls through `client`.
    #[inline]
    #[must_use]
    pub fn new(client: Client) -> Self {
        Self { client }
    }

    /// Activates a project that was deactivated.
    ///
    /// Use
    /// [`project::v2::ProjectService::activate_project`](crate::project::v2::ProjectService::activate_project)
    /// instead.
    ///
    /// Operation: `zitadel.project.v2beta.ProjectService/ActivateProject`. Permission:
    /// `project.write`.
    #[deprecated(note = "use `project::v2::ProjectService::activate_project`")]
    #[inline]
    pub fn activate_project(
        &self,
        request: ActivateProjectRequest,
    ) -> Call<operations::ActivateProject> {
        Call::new(self.client.clone(), request)
    }

    /// Activates a project grant that was deactivated.
    ///
    /// Use
    /// [`project::v2::ProjectService::activate_project_grant`](crate::project::v2::ProjectService::activate_project_grant)
    /// instead.
    ///
    /// Operation: `zitadel.project.v2beta.ProjectService/ActivateProjectGrant`. Permission:
    /// `project.grant.write`.
    #[deprecated(note = "use `project::v2::ProjectService::activate_project_grant`")]
    #[inline]
    pub fn activate_project_grant(
        &self,
        request: ActivateProjectGrantRequest,
    ) -> Call<operations::ActivateProjectGrant> {
        Call::new(self.client.clone(), request)
    }

    /// Adds a role to a project. Refused when the project has a role of that key.
    ///
    /// Use
    /// [`project::v2::ProjectService::add_project_role`](crate::project::v2::ProjectService::add_project_role)
    /// instead.
    ///
    /// Operation: `zitadel.project.v2beta.ProjectService/AddProjectRole`. Permission:
    /// `project.role.write`.
    #[deprecated(note = "use `project::v2::ProjectService::add_project_role`")]
    #[inline]
    pub fn add_project_role(
        &self,
        request: AddProjectRoleRequest,
    ) -> Call<operations::AddProjectRole> {
        Call::new(self.client.clone(), request)
    }

    /// Creates a project in an organization.
    ///
    /// Use
    /// [`project::v2::ProjectService::create_project`](crate::project::v2::ProjectService::create_project)
    /// instead.
    ///
    /// Operation: `zitadel.project.v2beta.ProjectService/CreateProject`. Permission:
    /// `project.create`.
    #[deprecated(note = "use `project::v2::ProjectService::create_project`")]
    #[inline]
    pub fn create_project(&self, request: CreateProjectRequest) -> Call<operations::CreateProject> {
        Call::new(self.client.clone(), request)
    }

    /// Grants a project to another organization, which can then give its users the granted roles.
    ///
    /// Use
    /// [`project::v2::ProjectService::create_project_grant`](crate::project::v2::ProjectService::create_project_grant)
    /// instead.
    ///
    /// Operation: `zitadel.project.v2beta.ProjectService/CreateProjectGrant`. Permission:
    /// `project.grant.create`.
    #[deprecated(note = "use `project::v2::ProjectService::create_project_grant`")]
    #[inline]
    pub fn create_project_grant(
        &self,
        request: CreateProjectGrantRequest,
    ) -> Call<operations::CreateProjectGrant> {
        Call::new(self.client.clone(), request)
    }

    /// Deactivates a project. Nobody can sign in to its applications until it is activated again.
    ///
    /// Use
    /// [`project::v2::ProjectService::deactivate_project`](crate::project::v2::ProjectService::deactivate_project)
    /// instead.
    ///
    /// Operation: `zitadel.project.v2beta.ProjectService/DeactivateProject`. Permission:
    /// `project.write`.
    #[deprecated(note = "use `project::v2::ProjectService::deactivate_project`")]
    #[inline]
    pub fn deactivate_project(
        &self,
        request: DeactivateProjectRequest,
    ) -> Call<operations::DeactivateProject> {
        Call::new(self.client.clone(), request)
    }

    /// Deactivates a project grant. The granted organization cannot use the project for now.
    ///
    /// Use
    /// [`project::v2::ProjectService::deactivate_project_grant`](crate::project::v2::ProjectService::deactivate_project_grant)
    /// instead.
    ///
    /// Operation: `zitadel.project.v2beta.ProjectService/DeactivateProjectGrant`. Permission:
    /// `project.grant.write`.
    #[deprecated(note = "use `project::v2::ProjectService::deactivate_project_grant`")]
    #[inline]
    pub fn deactivate_project_grant(
        &self,
        request: DeactivateProjectGrantRequest,
    ) -> Call<operations::DeactivateProjectGrant> {
        Call::new(self.client.clone(), request)
    }

    /// Deletes a project with its applications, roles, grants and authorizations. Deleting it again
    /// succeeds too.
    ///
    /// Use
    /// [`project::v2::ProjectService::delete_project`](crate::project::v2::ProjectService::delete_project)
    /// instead.
    ///
    /// Operation: `zitadel.project.v2beta.ProjectService/DeleteProject`. Permission:
    /// `project.delete`.
    #[deprecated(note = "use `project::v2::ProjectService::delete_project`")]
    #[inline]
    pub fn delete_project(&self, request: DeleteProjectRequest) -> Call<operations::DeleteProject> {
        Call::new(self.client.clone(), request)
    }

    /// Deletes a project grant, and with it the authorizations given through it.
    ///
    /// Use
    /// [`project::v2::ProjectService::delete_project_grant`](crate::project::v2::ProjectService::delete_project_grant)
    /// instead.
    ///
    /// Operation: `zitadel.project.v2beta.ProjectService/DeleteProjectGrant`. Permission:
    /// `project.grant.delete`.
    #[deprecated(note = "use `project::v2::ProjectService::delete_project_grant`")]
    #[inline]
    pub fn delete_project_grant(
        &self,
        request: DeleteProjectGrantRequest,
    ) -> Call<operations::DeleteProjectGrant> {
        Call::new(self.client.clone(), request)
    }

    /// Returns one project by its id.
    ///
    /// Use
    /// [`project::v2::ProjectService::get_project`](crate::project::v2::ProjectService::get_project)
    /// instead.
    ///
    /// Operation: `zitadel.project.v2beta.ProjectService/GetProject`. Permission: `project.read`.
    #[deprecated(note = "use `project::v2::ProjectService::get_project`")]
    #[inline]
    pub fn get_project(&self, request: GetProjectRequest) -> Call<operations::GetProject> {
        Call::new(self.client.clone(), request)
    }

    /// Lists project grants.
    ///
    /// Use
    /// [`project::v2::ProjectService::list_project_grants`](crate::project::v2::ProjectService::list_project_grants)
    /// instead.
    ///
    /// Operation: `zitadel.project.v2beta.ProjectService/ListProjectGrants`. Permission:
    /// `project.grant.read`.
    #[deprecated(note = "use `project::v2::ProjectService::list_project_grants`")]
    #[inline]
    pub fn list_project_grants(
        &self,
        request: ListProjectGrantsRequest,
    ) -> Call<operations::ListProjectGrants> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the roles of a project.
    ///
    /// Use
    /// [`project::v2::ProjectService::list_project_roles`](crate::project::v2::ProjectService::list_project_roles)
    /// instead.
    ///
    /// Operation: `zitadel.project.v2beta.ProjectService/ListProjectRoles`. Permission:
    /// `project.role.read`.
    #[deprecated(note = "use `project::v2::ProjectService::list_project_roles`")]
    #[inline]
    pub fn list_project_roles(
        &self,
        request: ListProjectRolesRequest,
    ) -> Call<operations::ListProjectRoles> {
        Call::new(self.client.clone(), request)
    }

    /// Lists projects that are owned by an organization or granted to it.
    ///
    /// Use
    /// [`project::v2::ProjectService::list_projects`](crate::project::v2::ProjectService::list_projects)
    /// instead.
    ///
    /// Operation: `zitadel.project.v2beta.ProjectService/ListProjects`. Permission: `project.read`.
    #[deprecated(note = "use `project::v2::ProjectService::list_projects`")]
    #[inline]
    pub fn list_projects(&self, request: ListProjectsRequest) -> Call<operations::ListProjects> {
        Call::new(self.client.clone(), request)
    }

    /// Removes a role from a project, and from all grants and authorizations that hold it.
    ///
    /// Use
    /// [`project::v2::ProjectService::remove_project_role`](crate::project::v2::ProjectService::remove_project_role)
    /// instead.
    ///
    /// Operation: `zitadel.project.v2beta.ProjectService/RemoveProjectRole`. Permission:
    /// `project.role.write`.
    #[deprecated(note = "use `project::v2::ProjectService::remove_project_role`")]
    #[inline]
    pub fn remove_project_role(
        &self,
        request: RemoveProjectRoleRequest,
    ) -> Call<operations::RemoveProjectRole> {
        Call::new(self.client.clone(), request)
    }

    /// Changes a project; what is left out stays.
    ///
    /// Use
    /// [`project::v2::ProjectService::update_project`](crate::project::v2::ProjectService::update_project)
    /// instead.
    ///
    /// Operation: `zitadel.project.v2beta.ProjectService/UpdateProject`. Permission:
    /// `project.write`.
    #[deprecated(note = "use `project::v2::ProjectService::update_project`")]
    #[inline]
    pub fn update_project(&self, request: UpdateProjectRequest) -> Call<operations::UpdateProject> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the roles of a project grant, in place of those it had.
    ///
    /// Use
    /// [`project::v2::ProjectService::update_project_grant`](crate::project::v2::ProjectService::update_project_grant)
    /// instead.
    ///
    /// Operation: `zitadel.project.v2beta.ProjectService/UpdateProjectGrant`. Permission:
    /// `project.grant.write`.
    #[deprecated(note = "use `project::v2::ProjectService::update_project_grant`")]
    #[inline]
    pub fn update_project_grant(
        &self,
        request: UpdateProjectGrantRequest,
    ) -> Call<operations::UpdateProjectGrant> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the display name or the group of a role. The key stays.
    ///
    /// Use
    /// [`project::v2::ProjectService::update_project_role`](crate::project::v2::ProjectService::update_project_role)
    /// instead.
    ///
    /// Operation: `zitadel.project.v2beta.ProjectService/UpdateProjectRole`. Permission:
    /// `project.role.write`.
    #[deprecated(note = "use `project::v2::ProjectService::update_project_role`")]
    #[inline]
    pub fn update_project_role(
        &self,
        request: UpdateProjectRoleRequest,
    ) -> Call<operations::UpdateProjectRole> {
        Call::new(self.client.clone(), request)
    }
}

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

/// The operations as types, for code that is generic over them.
pub mod operations {
    use crate::operation::declare::operation;
    use crate::operation::declare_list::list_operation;

    operation!(ActivateProject {
        method: "ProjectService::activate_project",
        path: "/zitadel.project.v2beta.ProjectService/ActivateProject",
        request: super::ActivateProjectRequest,
        response: super::ActivateProjectResponse,
        read_only: false,
        permission: "project.write",
    });

    operation!(ActivateProjectGrant {
        method: "ProjectService::activate_project_grant",
        path: "/zitadel.project.v2beta.ProjectService/ActivateProjectGrant",
        request: super::ActivateProjectGrantRequest,
        response: super::ActivateProjectGrantResponse,
        read_only: false,
        permission: "project.grant.write",
    });

    operation!(AddProjectRole {
        method: "ProjectService::add_project_role",
        path: "/zitadel.project.v2beta.ProjectService/AddProjectRole",
        request: super::AddProjectRoleRequest,
        response: super::AddProjectRoleResponse,
        read_only: false,
        permission: "project.role.write",
    });

    operation!(CreateProject {
        method: "ProjectService::create_project",
        path: "/zitadel.project.v2beta.ProjectService/CreateProject",
        request: super::CreateProjectRequest,
        response: super::CreateProjectResponse,
        read_only: false,
        permission: "project.create",
    });

    operation!(CreateProjectGrant {
        method: "ProjectService::create_project_grant",
        path: "/zitadel.project.v2beta.ProjectService/CreateProjectGrant",
        request: super::CreateProjectGrantRequest,
        response: super::CreateProjectGrantResponse,
        read_only: false,
        permission: "project.grant.create",
    });

    operation!(DeactivateProject {
        method: "ProjectService::deactivate_project",
        path: "/zitadel.project.v2beta.ProjectService/DeactivateProject",
        request: super::DeactivateProjectRequest,
        response: super::DeactivateProjectResponse,
        read_only: false,
        permission: "project.write",
    });

    operation!(DeactivateProjectGrant {
        method: "ProjectService::deactivate_project_grant",
        path: "/zitadel.project.v2beta.ProjectService/DeactivateProjectGrant",
        request: super::DeactivateProjectGrantRequest,
        response: super::DeactivateProjectGrantResponse,
        read_only: false,
        permission: "project.grant.write",
    });

    operation!(DeleteProject {
        method: "ProjectService::delete_project",
        path: "/zitadel.project.v2beta.ProjectService/DeleteProject",
        request: super::DeleteProjectRequest,
        response: super::DeleteProjectResponse,
        read_only: false,
        permission: "project.delete",
    });

    operation!(DeleteProjectGrant {
        method: "ProjectService::delete_project_grant",
        path: "/zitadel.project.v2beta.ProjectService/DeleteProjectGrant",
        request: super::DeleteProjectGrantRequest,
        response: super::DeleteProjectGrantResponse,
        read_only: false,
        permission: "project.grant.delete",
    });

    operation!(GetProject {
        method: "ProjectService::get_project",
        path: "/zitadel.project.v2beta.ProjectService/GetProject",
        request: super::GetProjectRequest,
        response: super::GetProjectResponse,
        read_only: true,
        permission: "project.read",
    });

    operation!(ListProjectGrants {
        method: "ProjectService::list_project_grants",
        path: "/zitadel.project.v2beta.ProjectService/ListProjectGrants",
        request: super::ListProjectGrantsRequest,
        response: super::ListProjectGrantsResponse,
        read_only: true,
        permission: "project.grant.read",
    });

    operation!(ListProjectRoles {
        method: "ProjectService::list_project_roles",
        path: "/zitadel.project.v2beta.ProjectService/ListProjectRoles",
        request: super::ListProjectRolesRequest,
        response: super::ListProjectRolesResponse,
        read_only: true,
        permission: "project.role.read",
    });

    operation!(ListProjects {
        method: "ProjectService::list_projects",
        path: "/zitadel.project.v2beta.ProjectService/ListProjects",
        request: super::ListProjectsRequest,
        response: super::ListProjectsResponse,
        read_only: true,
        permission: "project.read",
    });

    operation!(RemoveProjectRole {
        method: "ProjectService::remove_project_role",
        path: "/zitadel.project.v2beta.ProjectService/RemoveProjectRole",
        request: super::RemoveProjectRoleRequest,
        response: super::RemoveProjectRoleResponse,
        read_only: false,
        permission: "project.role.write",
    });

    operation!(UpdateProject {
        method: "ProjectService::update_project",
        path: "/zitadel.project.v2beta.ProjectService/UpdateProject",
        request: super::UpdateProjectRequest,
        response: super::UpdateProjectResponse,
        read_only: false,
        permission: "project.write",
    });

    operation!(UpdateProjectGrant {
        method: "ProjectService::update_project_grant",
        path: "/zitadel.project.v2beta.ProjectService/UpdateProjectGrant",
        request: super::UpdateProjectGrantRequest,
        response: super::UpdateProjectGrantResponse,
        read_only: false,
        permission: "project.grant.write",
    });

    operation!(UpdateProjectRole {
        method: "ProjectService::update_project_role",
        path: "/zitadel.project.v2beta.ProjectService/UpdateProjectRole",
        request: super::UpdateProjectRoleRequest,
        response: super::UpdateProjectRoleResponse,
        read_only: false,
        permission: "project.role.write",
    });

    list_operation!(ListProjectGrants {
        page: pagination { offset, limit },
        items: project_grants of super::ProjectGrant,
        answer: pagination { total_result, applied_limit },
    });

    list_operation!(ListProjectRoles {
        page: pagination { offset, limit },
        items: project_roles of super::ProjectRole,
        answer: pagination { total_result, applied_limit },
    });

    list_operation!(ListProjects {
        page: pagination { offset, limit },
        items: projects of super::Project,
        answer: pagination { total_result, applied_limit },
    });
}
