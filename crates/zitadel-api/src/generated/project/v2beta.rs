// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.project.v2beta`.

use crate::json::Slot;
use crate::json::declare::{message, oneof, open_enum};
use crate::{Call, Client};

/// Beta version of the projects API. Prefer the stable version where the server has it.
#[derive(Clone, Debug)]
pub struct ProjectService {
    client: Client,
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
    /// Operation: `zitadel.project.v2beta.ProjectService/ActivateProject`. Permission:
    /// `project.write`.
    #[deprecated]
    #[inline]
    pub fn activate_project(
        &self,
        request: ActivateProjectRequest,
    ) -> Call<operations::ActivateProject> {
        Call::new(self.client.clone(), request)
    }

    /// Activates a project grant that was deactivated.
    ///
    /// Operation: `zitadel.project.v2beta.ProjectService/ActivateProjectGrant`. Permission:
    /// `project.grant.write`.
    #[deprecated]
    #[inline]
    pub fn activate_project_grant(
        &self,
        request: ActivateProjectGrantRequest,
    ) -> Call<operations::ActivateProjectGrant> {
        Call::new(self.client.clone(), request)
    }

    /// Adds a role to a project. Refused when the project has a role of that key.
    ///
    /// Operation: `zitadel.project.v2beta.ProjectService/AddProjectRole`. Permission:
    /// `project.role.write`.
    #[deprecated]
    #[inline]
    pub fn add_project_role(
        &self,
        request: AddProjectRoleRequest,
    ) -> Call<operations::AddProjectRole> {
        Call::new(self.client.clone(), request)
    }

    /// Creates a project in an organization.
    ///
    /// Operation: `zitadel.project.v2beta.ProjectService/CreateProject`. Permission:
    /// `project.create`.
    #[deprecated]
    #[inline]
    pub fn create_project(&self, request: CreateProjectRequest) -> Call<operations::CreateProject> {
        Call::new(self.client.clone(), request)
    }

    /// Grants a project to another organization, which can then give its users the granted roles.
    ///
    /// Operation: `zitadel.project.v2beta.ProjectService/CreateProjectGrant`. Permission:
    /// `project.grant.create`.
    #[deprecated]
    #[inline]
    pub fn create_project_grant(
        &self,
        request: CreateProjectGrantRequest,
    ) -> Call<operations::CreateProjectGrant> {
        Call::new(self.client.clone(), request)
    }

    /// Deactivates a project. Nobody can sign in to its applications until it is activated again.
    ///
    /// Operation: `zitadel.project.v2beta.ProjectService/DeactivateProject`. Permission:
    /// `project.write`.
    #[deprecated]
    #[inline]
    pub fn deactivate_project(
        &self,
        request: DeactivateProjectRequest,
    ) -> Call<operations::DeactivateProject> {
        Call::new(self.client.clone(), request)
    }

    /// Deactivates a project grant. The granted organization cannot use the project for now.
    ///
    /// Operation: `zitadel.project.v2beta.ProjectService/DeactivateProjectGrant`. Permission:
    /// `project.grant.write`.
    #[deprecated]
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
    /// Operation: `zitadel.project.v2beta.ProjectService/DeleteProject`. Permission:
    /// `project.delete`.
    #[deprecated]
    #[inline]
    pub fn delete_project(&self, request: DeleteProjectRequest) -> Call<operations::DeleteProject> {
        Call::new(self.client.clone(), request)
    }

    /// Deletes a project grant, and with it the authorizations given through it.
    ///
    /// Operation: `zitadel.project.v2beta.ProjectService/DeleteProjectGrant`. Permission:
    /// `project.grant.delete`.
    #[deprecated]
    #[inline]
    pub fn delete_project_grant(
        &self,
        request: DeleteProjectGrantRequest,
    ) -> Call<operations::DeleteProjectGrant> {
        Call::new(self.client.clone(), request)
    }

    /// Returns one project by its id.
    ///
    /// Operation: `zitadel.project.v2beta.ProjectService/GetProject`. Permission: `project.read`.
    #[deprecated]
    #[inline]
    pub fn get_project(&self, request: GetProjectRequest) -> Call<operations::GetProject> {
        Call::new(self.client.clone(), request)
    }

    /// Lists project grants.
    ///
    /// Operation: `zitadel.project.v2beta.ProjectService/ListProjectGrants`. Permission:
    /// `project.grant.read`.
    #[deprecated]
    #[inline]
    pub fn list_project_grants(
        &self,
        request: ListProjectGrantsRequest,
    ) -> Call<operations::ListProjectGrants> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the roles of a project.
    ///
    /// Operation: `zitadel.project.v2beta.ProjectService/ListProjectRoles`. Permission:
    /// `project.role.read`.
    #[deprecated]
    #[inline]
    pub fn list_project_roles(
        &self,
        request: ListProjectRolesRequest,
    ) -> Call<operations::ListProjectRoles> {
        Call::new(self.client.clone(), request)
    }

    /// Lists projects that are owned by an organization or granted to it.
    ///
    /// Operation: `zitadel.project.v2beta.ProjectService/ListProjects`. Permission: `project.read`.
    #[deprecated]
    #[inline]
    pub fn list_projects(&self, request: ListProjectsRequest) -> Call<operations::ListProjects> {
        Call::new(self.client.clone(), request)
    }

    /// Removes a role from a project, and from all grants and authorizations that hold it.
    ///
    /// Operation: `zitadel.project.v2beta.ProjectService/RemoveProjectRole`. Permission:
    /// `project.role.write`.
    #[deprecated]
    #[inline]
    pub fn remove_project_role(
        &self,
        request: RemoveProjectRoleRequest,
    ) -> Call<operations::RemoveProjectRole> {
        Call::new(self.client.clone(), request)
    }

    /// Changes a project; what is left out stays.
    ///
    /// Operation: `zitadel.project.v2beta.ProjectService/UpdateProject`. Permission:
    /// `project.write`.
    #[deprecated]
    #[inline]
    pub fn update_project(&self, request: UpdateProjectRequest) -> Call<operations::UpdateProject> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the roles of a project grant, in place of those it had.
    ///
    /// Operation: `zitadel.project.v2beta.ProjectService/UpdateProjectGrant`. Permission:
    /// `project.grant.write`.
    #[deprecated]
    #[inline]
    pub fn update_project_grant(
        &self,
        request: UpdateProjectGrantRequest,
    ) -> Call<operations::UpdateProjectGrant> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the display name or the group of a role. The key stays.
    ///
    /// Operation: `zitadel.project.v2beta.ProjectService/UpdateProjectRole`. Permission:
    /// `project.role.write`.
    #[deprecated]
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
    /// Id of the organization that the project is granted to.
    ///
    /// Required. 1 to 200 characters.
    pub granted_organization_id: String,
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
}

impl ActivateProjectGrantRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, granted_organization_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            granted_organization_id: granted_organization_id.into(),
        }
    }
}

message!(ActivateProjectGrantRequest {
    0 granted_organization_id: Slot::Field("grantedOrganizationId", "granted_organization_id"),
    1 project_id: Slot::Field("projectId", "project_id"),
});

/// What `ProjectService::activate_project_grant` answers.
#[derive(Clone, Default)]
pub struct ActivateProjectGrantResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message!(ActivateProjectGrantResponse {
    0 change_date: Slot::Field("changeDate", "change_date"),
});

/// What `ProjectService::activate_project` takes.
#[derive(Clone, Default)]
pub struct ActivateProjectRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl ActivateProjectRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message!(ActivateProjectRequest {
    0 id: Slot::Field("id", "id"),
});

/// What `ProjectService::activate_project` answers.
#[derive(Clone, Default)]
pub struct ActivateProjectResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message!(ActivateProjectResponse {
    0 change_date: Slot::Field("changeDate", "change_date"),
});

/// What `ProjectService::add_project_role` takes.
#[derive(Clone, Default)]
pub struct AddProjectRoleRequest {
    /// Name to show to people.
    ///
    /// Required. 1 to 200 characters.
    pub display_name: String,
    /// Group of the role, which only serves to sort roles for people.
    ///
    /// At most 200 characters.
    pub group: Option<String>,
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Key of the role, as it appears in tokens.
    ///
    /// Required. 1 to 200 characters.
    pub role_key: String,
}

impl AddProjectRoleRequest {
    /// Makes one of what must be set; everything else is left out.
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

message!(AddProjectRoleRequest {
    0 display_name: Slot::Field("displayName", "display_name"),
    1 group: Slot::Field("group", "group"),
    2 project_id: Slot::Field("projectId", "project_id"),
    3 role_key: Slot::Field("roleKey", "role_key"),
});

/// What `ProjectService::add_project_role` answers.
#[derive(Clone, Default)]
pub struct AddProjectRoleResponse {
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
}

message!(AddProjectRoleResponse {
    0 creation_date: Slot::Field("creationDate", "creation_date"),
});

/// What `ProjectService::create_project_grant` takes.
#[derive(Clone, Default)]
pub struct CreateProjectGrantRequest {
    /// Id of the organization that the project is granted to.
    ///
    /// Required. 1 to 200 characters.
    pub granted_organization_id: String,
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Keys of the roles.
    pub role_keys: Vec<String>,
}

impl CreateProjectGrantRequest {
    /// Makes one of what must be set; everything else is left out.
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

message!(CreateProjectGrantRequest {
    0 granted_organization_id: Slot::Field("grantedOrganizationId", "granted_organization_id"),
    1 project_id: Slot::Field("projectId", "project_id"),
    2 role_keys: Slot::Field("roleKeys", "role_keys"),
});

/// What `ProjectService::create_project_grant` answers.
#[derive(Clone, Default)]
pub struct CreateProjectGrantResponse {
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
}

message!(CreateProjectGrantResponse {
    0 creation_date: Slot::Field("creationDate", "creation_date"),
});

/// What `ProjectService::create_project` takes.
#[derive(Clone, Default)]
pub struct CreateProjectRequest {
    /// Whether a user needs an authorization for the project to sign in to its applications.
    pub authorization_required: bool,
    /// Id for the new project. The server chooses one when left out.
    ///
    /// 1 to 200 characters.
    pub id: Option<String>,
    /// Name of the project.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Id of the organization that will own the project.
    ///
    /// Required. 1 to 200 characters.
    pub organization_id: String,
    /// Whose branding the login shows: the default, the project owner's, or that of the user's
    /// organization.
    pub private_labeling_setting: PrivateLabelingSetting,
    /// Whether the user's organization must own the project or have it granted, for users to sign
    /// in.
    pub project_access_required: bool,
    /// Whether the user's roles in the project are put into tokens and userinfo.
    pub project_role_assertion: bool,
}

impl CreateProjectRequest {
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

message!(CreateProjectRequest {
    0 authorization_required: Slot::Field("authorizationRequired", "authorization_required"),
    1 id: Slot::Field("id", "id"),
    2 name: Slot::Field("name", "name"),
    3 organization_id: Slot::Field("organizationId", "organization_id"),
    4 private_labeling_setting: Slot::Field("privateLabelingSetting", "private_labeling_setting"),
    5 project_access_required: Slot::Field("projectAccessRequired", "project_access_required"),
    6 project_role_assertion: Slot::Field("projectRoleAssertion", "project_role_assertion"),
});

/// What `ProjectService::create_project` answers.
#[derive(Clone, Default)]
pub struct CreateProjectResponse {
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Id of the new project.
    pub id: String,
}

message!(CreateProjectResponse {
    0 creation_date: Slot::Field("creationDate", "creation_date"),
    1 id: Slot::Field("id", "id"),
});

/// What `ProjectService::deactivate_project_grant` takes.
#[derive(Clone, Default)]
pub struct DeactivateProjectGrantRequest {
    /// Id of the organization that the project is granted to.
    ///
    /// Required. 1 to 200 characters.
    pub granted_organization_id: String,
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
}

impl DeactivateProjectGrantRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, granted_organization_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            granted_organization_id: granted_organization_id.into(),
        }
    }
}

message!(DeactivateProjectGrantRequest {
    0 granted_organization_id: Slot::Field("grantedOrganizationId", "granted_organization_id"),
    1 project_id: Slot::Field("projectId", "project_id"),
});

/// What `ProjectService::deactivate_project_grant` answers.
#[derive(Clone, Default)]
pub struct DeactivateProjectGrantResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message!(DeactivateProjectGrantResponse {
    0 change_date: Slot::Field("changeDate", "change_date"),
});

/// What `ProjectService::deactivate_project` takes.
#[derive(Clone, Default)]
pub struct DeactivateProjectRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl DeactivateProjectRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message!(DeactivateProjectRequest {
    0 id: Slot::Field("id", "id"),
});

/// What `ProjectService::deactivate_project` answers.
#[derive(Clone, Default)]
pub struct DeactivateProjectResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message!(DeactivateProjectResponse {
    0 change_date: Slot::Field("changeDate", "change_date"),
});

/// What `ProjectService::delete_project_grant` takes.
#[derive(Clone, Default)]
pub struct DeleteProjectGrantRequest {
    /// Id of the organization that the project is granted to.
    ///
    /// Required. 1 to 200 characters.
    pub granted_organization_id: String,
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
}

impl DeleteProjectGrantRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, granted_organization_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            granted_organization_id: granted_organization_id.into(),
        }
    }
}

message!(DeleteProjectGrantRequest {
    0 granted_organization_id: Slot::Field("grantedOrganizationId", "granted_organization_id"),
    1 project_id: Slot::Field("projectId", "project_id"),
});

/// What `ProjectService::delete_project_grant` answers.
#[derive(Clone, Default)]
pub struct DeleteProjectGrantResponse {
    /// Time of the deletion.
    pub deletion_date: Option<jiff::Timestamp>,
}

message!(DeleteProjectGrantResponse {
    0 deletion_date: Slot::Field("deletionDate", "deletion_date"),
});

/// What `ProjectService::delete_project` takes.
#[derive(Clone, Default)]
pub struct DeleteProjectRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl DeleteProjectRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message!(DeleteProjectRequest {
    0 id: Slot::Field("id", "id"),
});

/// What `ProjectService::delete_project` answers.
#[derive(Clone, Default)]
pub struct DeleteProjectResponse {
    /// Time of the deletion.
    pub deletion_date: Option<jiff::Timestamp>,
}

message!(DeleteProjectResponse {
    0 deletion_date: Slot::Field("deletionDate", "deletion_date"),
});

/// What `ProjectService::get_project` takes.
#[derive(Clone, Default)]
pub struct GetProjectRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl GetProjectRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message!(GetProjectRequest {
    0 id: Slot::Field("id", "id"),
});

/// What `ProjectService::get_project` answers.
#[derive(Clone, Default)]
pub struct GetProjectResponse {
    /// The project asked for.
    pub project: Option<Project>,
}

message!(GetProjectResponse {
    0 project: Slot::Field("project", "project"),
});

/// What `ProjectService::list_project_grants` takes.
#[derive(Clone, Default)]
pub struct ListProjectGrantsRequest {
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub filters: Vec<ProjectGrantSearchFilter>,
    /// Which part of the list to return, and in which order.
    pub pagination: Option<crate::filter::v2beta::PaginationRequest>,
    /// Field by which entries are sorted.
    pub sorting_column: Option<ProjectGrantFieldName>,
}

impl ListProjectGrantsRequest {
    /// Makes an empty one, in which nothing is set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message!(ListProjectGrantsRequest {
    0 filters: Slot::Field("filters", "filters"),
    1 pagination: Slot::Field("pagination", "pagination"),
    2 sorting_column: Slot::Field("sortingColumn", "sorting_column"),
});

/// What `ProjectService::list_project_grants` answers.
#[derive(Clone, Default)]
pub struct ListProjectGrantsResponse {
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2beta::PaginationResponse>,
    /// Project grants on this page.
    pub project_grants: Vec<ProjectGrant>,
}

message!(ListProjectGrantsResponse {
    0 pagination: Slot::Field("pagination", "pagination"),
    1 project_grants: Slot::Field("projectGrants", "project_grants"),
});

/// What `ProjectService::list_project_roles` takes.
#[derive(Clone, Default)]
pub struct ListProjectRolesRequest {
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub filters: Vec<ProjectRoleSearchFilter>,
    /// Which part of the list to return, and in which order.
    pub pagination: Option<crate::filter::v2beta::PaginationRequest>,
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Field by which entries are sorted.
    pub sorting_column: Option<ProjectRoleFieldName>,
}

impl ListProjectRolesRequest {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            ..Self::default()
        }
    }
}

message!(ListProjectRolesRequest {
    0 filters: Slot::Field("filters", "filters"),
    1 pagination: Slot::Field("pagination", "pagination"),
    2 project_id: Slot::Field("projectId", "project_id"),
    3 sorting_column: Slot::Field("sortingColumn", "sorting_column"),
});

/// What `ProjectService::list_project_roles` answers.
#[derive(Clone, Default)]
pub struct ListProjectRolesResponse {
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2beta::PaginationResponse>,
    /// Roles on this page.
    pub project_roles: Vec<ProjectRole>,
}

message!(ListProjectRolesResponse {
    0 pagination: Slot::Field("pagination", "pagination"),
    1 project_roles: Slot::Field("projectRoles", "project_roles"),
});

/// What `ProjectService::list_projects` takes.
#[derive(Clone, Default)]
pub struct ListProjectsRequest {
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub filters: Vec<ProjectSearchFilter>,
    /// Which part of the list to return, and in which order.
    pub pagination: Option<crate::filter::v2beta::PaginationRequest>,
    /// Field by which entries are sorted.
    pub sorting_column: Option<ProjectFieldName>,
}

impl ListProjectsRequest {
    /// Makes an empty one, in which nothing is set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message!(ListProjectsRequest {
    0 filters: Slot::Field("filters", "filters"),
    1 pagination: Slot::Field("pagination", "pagination"),
    2 sorting_column: Slot::Field("sortingColumn", "sorting_column"),
});

/// What `ProjectService::list_projects` answers.
#[derive(Clone, Default)]
pub struct ListProjectsResponse {
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2beta::PaginationResponse>,
    /// Projects on this page.
    pub projects: Vec<Project>,
}

message!(ListProjectsResponse {
    0 pagination: Slot::Field("pagination", "pagination"),
    1 projects: Slot::Field("projects", "projects"),
});

/// A project: it holds applications and defines roles.
#[derive(Clone, Default)]
pub struct Project {
    /// Whether a user needs an authorization for the project to sign in to its applications.
    pub authorization_required: bool,
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Id of the organization that the project is granted to.
    pub granted_organization_id: Option<String>,
    /// Name of the organization that the project is granted to.
    pub granted_organization_name: Option<String>,
    /// State of the grant, for a project that was granted.
    pub granted_state: GrantedProjectState,
    /// Id of the project.
    pub id: String,
    /// Name of the project.
    pub name: String,
    /// Id of the organization that owns the project.
    pub organization_id: String,
    /// Whose branding the login shows: the default, the project owner's, or that of the user's
    /// organization.
    pub private_labeling_setting: PrivateLabelingSetting,
    /// Whether the user's organization must own the project or have it granted, for users to sign
    /// in.
    pub project_access_required: bool,
    /// Whether the user's roles in the project are put into tokens and userinfo.
    pub project_role_assertion: bool,
    /// State of the project. Nobody can sign in to the applications of an inactive one.
    pub state: ProjectState,
}

message!(Project {
    0 authorization_required: Slot::Field("authorizationRequired", "authorization_required"),
    1 change_date: Slot::Field("changeDate", "change_date"),
    2 creation_date: Slot::Field("creationDate", "creation_date"),
    3 granted_organization_id: Slot::Field("grantedOrganizationId", "granted_organization_id"),
    4 granted_organization_name: Slot::Field("grantedOrganizationName", "granted_organization_name"),
    5 granted_state: Slot::Field("grantedState", "granted_state"),
    6 id: Slot::Field("id", "id"),
    7 name: Slot::Field("name", "name"),
    8 organization_id: Slot::Field("organizationId", "organization_id"),
    9 private_labeling_setting: Slot::Field("privateLabelingSetting", "private_labeling_setting"),
    10 project_access_required: Slot::Field("projectAccessRequired", "project_access_required"),
    11 project_role_assertion: Slot::Field("projectRoleAssertion", "project_role_assertion"),
    12 state: Slot::Field("state", "state"),
});

/// A project that another organization may use, with the roles that it may give.
#[derive(Clone, Default)]
pub struct ProjectGrant {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Id of the organization that the project is granted to.
    pub granted_organization_id: String,
    /// Name of the organization that the project is granted to.
    pub granted_organization_name: String,
    /// Keys of the roles that the other organization may give.
    pub granted_role_keys: Vec<String>,
    /// Id of the organization that owns the project.
    pub organization_id: String,
    /// Id of the project.
    pub project_id: String,
    /// Name of the project.
    pub project_name: String,
    /// State of the grant. An inactive one gives nothing.
    pub state: ProjectGrantState,
}

message!(ProjectGrant {
    0 change_date: Slot::Field("changeDate", "change_date"),
    1 creation_date: Slot::Field("creationDate", "creation_date"),
    2 granted_organization_id: Slot::Field("grantedOrganizationId", "granted_organization_id"),
    3 granted_organization_name: Slot::Field("grantedOrganizationName", "granted_organization_name"),
    4 granted_role_keys: Slot::Field("grantedRoleKeys", "granted_role_keys"),
    5 organization_id: Slot::Field("organizationId", "organization_id"),
    6 project_id: Slot::Field("projectId", "project_id"),
    7 project_name: Slot::Field("projectName", "project_name"),
    8 state: Slot::Field("state", "state"),
});

/// A condition that project grants must meet.
#[derive(Clone, Default)]
pub struct ProjectGrantSearchFilter {
    /// One of `in_project_ids_filter`, `project_grant_resource_owner_filter`,
    /// `project_name_filter`, `project_resource_owner_filter`, `role_key_filter`.
    ///
    /// Required.
    pub filter: Option<ProjectGrantSearchFilterFilter>,
}

impl ProjectGrantSearchFilter {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(filter: ProjectGrantSearchFilterFilter) -> Self {
        Self {
            filter: Some(filter),
        }
    }
}

message!(ProjectGrantSearchFilter {
    0 filter: Slot::Oneof(ProjectGrantSearchFilterFilter::ARMS),
});

/// Alternatives of `ProjectGrantSearchFilter::filter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ProjectGrantSearchFilterFilter {
    /// Keeps entries of these projects.
    InProjectIdsFilter(crate::filter::v2beta::InIdsFilter),
    /// Keeps entries by the organization that the project is granted to.
    ProjectGrantResourceOwnerFilter(crate::filter::v2beta::IdFilter),
    /// Keeps entries by the name of the project.
    ProjectNameFilter(ProjectNameFilter),
    /// Keeps entries by the organization that owns the project.
    ProjectResourceOwnerFilter(crate::filter::v2beta::IdFilter),
    /// Keeps entries by the key of a role.
    RoleKeyFilter(ProjectRoleKeyFilter),
}

oneof!(ProjectGrantSearchFilterFilter {
    0 InProjectIdsFilter: Slot::Field("inProjectIdsFilter", "in_project_ids_filter"),
    1 ProjectGrantResourceOwnerFilter: Slot::Field("projectGrantResourceOwnerFilter", "project_grant_resource_owner_filter"),
    2 ProjectNameFilter: Slot::Field("projectNameFilter", "project_name_filter"),
    3 ProjectResourceOwnerFilter: Slot::Field("projectResourceOwnerFilter", "project_resource_owner_filter"),
    4 RoleKeyFilter: Slot::Field("roleKeyFilter", "role_key_filter"),
});

impl From<ProjectGrantSearchFilterFilter> for ProjectGrantSearchFilter {
    #[inline]
    fn from(filter: ProjectGrantSearchFilterFilter) -> Self {
        Self {
            filter: Some(filter),
        }
    }
}

/// Compares the name of a project.
#[derive(Clone, Default)]
pub struct ProjectNameFilter {
    /// How to compare.
    pub method: crate::filter::v2beta::TextFilterMethod,
    /// Name of the project, or part of it, to look for.
    ///
    /// At most 200 characters.
    pub project_name: String,
}

message!(ProjectNameFilter {
    0 method: Slot::Field("method", "method"),
    1 project_name: Slot::Field("projectName", "project_name"),
});

/// A role of a project.
#[derive(Clone, Default)]
pub struct ProjectRole {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Name to show to people.
    pub display_name: String,
    /// Group of the role, which only serves to sort roles for people.
    pub group: String,
    /// Key of the role, as it appears in tokens.
    pub key: String,
    /// Id of the project.
    pub project_id: String,
}

message!(ProjectRole {
    0 change_date: Slot::Field("changeDate", "change_date"),
    1 creation_date: Slot::Field("creationDate", "creation_date"),
    2 display_name: Slot::Field("displayName", "display_name"),
    3 group: Slot::Field("group", "group"),
    4 key: Slot::Field("key", "key"),
    5 project_id: Slot::Field("projectId", "project_id"),
});

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

message!(ProjectRoleDisplayNameFilter {
    0 display_name: Slot::Field("displayName", "display_name"),
    1 method: Slot::Field("method", "method"),
});

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

message!(ProjectRoleKeyFilter {
    0 key: Slot::Field("key", "key"),
    1 method: Slot::Field("method", "method"),
});

/// A condition that roles must meet.
#[derive(Clone, Default)]
pub struct ProjectRoleSearchFilter {
    /// Either `display_name_filter` or `role_key_filter`.
    ///
    /// Required.
    pub filter: Option<ProjectRoleSearchFilterFilter>,
}

impl ProjectRoleSearchFilter {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(filter: ProjectRoleSearchFilterFilter) -> Self {
        Self {
            filter: Some(filter),
        }
    }
}

message!(ProjectRoleSearchFilter {
    0 filter: Slot::Oneof(ProjectRoleSearchFilterFilter::ARMS),
});

/// Alternatives of `ProjectRoleSearchFilter::filter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ProjectRoleSearchFilterFilter {
    /// Keeps roles by their display name.
    DisplayNameFilter(ProjectRoleDisplayNameFilter),
    /// Keeps entries by the key of a role.
    RoleKeyFilter(ProjectRoleKeyFilter),
}

oneof!(ProjectRoleSearchFilterFilter {
    0 DisplayNameFilter: Slot::Field("displayNameFilter", "display_name_filter"),
    1 RoleKeyFilter: Slot::Field("roleKeyFilter", "role_key_filter"),
});

impl From<ProjectRoleSearchFilterFilter> for ProjectRoleSearchFilter {
    #[inline]
    fn from(filter: ProjectRoleSearchFilterFilter) -> Self {
        Self {
            filter: Some(filter),
        }
    }
}

/// A condition that projects must meet.
#[derive(Clone, Default)]
pub struct ProjectSearchFilter {
    /// One of `in_project_ids_filter`, `project_grant_resource_owner_filter`,
    /// `project_name_filter`, `project_organization_id_filter`, `project_resource_owner_filter`.
    ///
    /// Required.
    pub filter: Option<ProjectSearchFilterFilter>,
}

impl ProjectSearchFilter {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(filter: ProjectSearchFilterFilter) -> Self {
        Self {
            filter: Some(filter),
        }
    }
}

message!(ProjectSearchFilter {
    0 filter: Slot::Oneof(ProjectSearchFilterFilter::ARMS),
});

/// Alternatives of `ProjectSearchFilter::filter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ProjectSearchFilterFilter {
    /// Keeps entries of these projects.
    InProjectIdsFilter(crate::filter::v2beta::InIdsFilter),
    /// Keeps entries by the organization that the project is granted to.
    ProjectGrantResourceOwnerFilter(crate::filter::v2beta::IdFilter),
    /// Keeps entries by the name of the project.
    ProjectNameFilter(ProjectNameFilter),
    /// Keeps projects of this organization.
    ProjectOrganizationIdFilter(crate::filter::v2beta::IdFilter),
    /// Keeps entries by the organization that owns the project.
    ProjectResourceOwnerFilter(crate::filter::v2beta::IdFilter),
}

oneof!(ProjectSearchFilterFilter {
    0 InProjectIdsFilter: Slot::Field("inProjectIdsFilter", "in_project_ids_filter"),
    1 ProjectGrantResourceOwnerFilter: Slot::Field("projectGrantResourceOwnerFilter", "project_grant_resource_owner_filter"),
    2 ProjectNameFilter: Slot::Field("projectNameFilter", "project_name_filter"),
    3 ProjectOrganizationIdFilter: Slot::Field("projectOrganizationIdFilter", "project_organization_id_filter"),
    4 ProjectResourceOwnerFilter: Slot::Field("projectResourceOwnerFilter", "project_resource_owner_filter"),
});

impl From<ProjectSearchFilterFilter> for ProjectSearchFilter {
    #[inline]
    fn from(filter: ProjectSearchFilterFilter) -> Self {
        Self {
            filter: Some(filter),
        }
    }
}

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
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, role_key: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            role_key: role_key.into(),
        }
    }
}

message!(RemoveProjectRoleRequest {
    0 project_id: Slot::Field("projectId", "project_id"),
    1 role_key: Slot::Field("roleKey", "role_key"),
});

/// What `ProjectService::remove_project_role` answers.
#[derive(Clone, Default)]
pub struct RemoveProjectRoleResponse {
    /// Time of the removal.
    pub removal_date: Option<jiff::Timestamp>,
}

message!(RemoveProjectRoleResponse {
    0 removal_date: Slot::Field("removalDate", "removal_date"),
});

/// What `ProjectService::update_project_grant` takes.
#[derive(Clone, Default)]
pub struct UpdateProjectGrantRequest {
    /// Id of the organization that the project is granted to.
    ///
    /// Required. 1 to 200 characters.
    pub granted_organization_id: String,
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Keys of the roles, in place of those before.
    pub role_keys: Vec<String>,
}

impl UpdateProjectGrantRequest {
    /// Makes one of what must be set; everything else is left out.
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

message!(UpdateProjectGrantRequest {
    0 granted_organization_id: Slot::Field("grantedOrganizationId", "granted_organization_id"),
    1 project_id: Slot::Field("projectId", "project_id"),
    2 role_keys: Slot::Field("roleKeys", "role_keys"),
});

/// What `ProjectService::update_project_grant` answers.
#[derive(Clone, Default)]
pub struct UpdateProjectGrantResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message!(UpdateProjectGrantResponse {
    0 change_date: Slot::Field("changeDate", "change_date"),
});

/// What `ProjectService::update_project` takes.
#[derive(Clone, Default)]
pub struct UpdateProjectRequest {
    /// Whether the user's organization must own the project or have it granted, for users to sign
    /// in.
    pub has_project_check: Option<bool>,
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the project.
    ///
    /// 1 to 200 characters.
    pub name: Option<String>,
    /// Whose branding the login shows: the default, the project owner's, or that of the user's
    /// organization.
    pub private_labeling_setting: Option<PrivateLabelingSetting>,
    /// Whether the user's roles in the project are put into tokens and userinfo.
    pub project_role_assertion: Option<bool>,
    /// Whether a user needs a role in the project to sign in to its applications.
    pub project_role_check: Option<bool>,
}

impl UpdateProjectRequest {
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

message!(UpdateProjectRequest {
    0 has_project_check: Slot::Field("hasProjectCheck", "has_project_check"),
    1 id: Slot::Field("id", "id"),
    2 name: Slot::Field("name", "name"),
    3 private_labeling_setting: Slot::Field("privateLabelingSetting", "private_labeling_setting"),
    4 project_role_assertion: Slot::Field("projectRoleAssertion", "project_role_assertion"),
    5 project_role_check: Slot::Field("projectRoleCheck", "project_role_check"),
});

/// What `ProjectService::update_project` answers.
#[derive(Clone, Default)]
pub struct UpdateProjectResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message!(UpdateProjectResponse {
    0 change_date: Slot::Field("changeDate", "change_date"),
});

/// What `ProjectService::update_project_role` takes.
#[derive(Clone, Default)]
pub struct UpdateProjectRoleRequest {
    /// Name to show to people.
    ///
    /// Required. 1 to 200 characters.
    pub display_name: Option<String>,
    /// Group of the role, which only serves to sort roles for people.
    ///
    /// At most 200 characters.
    pub group: Option<String>,
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Key of the role, as it appears in tokens.
    ///
    /// Required. 1 to 200 characters.
    pub role_key: String,
}

impl UpdateProjectRoleRequest {
    /// Makes one of what must be set; everything else is left out.
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

message!(UpdateProjectRoleRequest {
    0 display_name: Slot::Field("displayName", "display_name"),
    1 group: Slot::Field("group", "group"),
    2 project_id: Slot::Field("projectId", "project_id"),
    3 role_key: Slot::Field("roleKey", "role_key"),
});

/// What `ProjectService::update_project_role` answers.
#[derive(Clone, Default)]
pub struct UpdateProjectRoleResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message!(UpdateProjectRoleResponse {
    0 change_date: Slot::Field("changeDate", "change_date"),
});

/// States of a project for the organization that it is granted to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

open_enum!(GrantedProjectState {
    0 Unspecified: "GRANTED_PROJECT_STATE_UNSPECIFIED",
    1 Active: "GRANTED_PROJECT_STATE_ACTIVE",
    2 Inactive: "GRANTED_PROJECT_STATE_INACTIVE",
});

/// Whose branding the login shows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

open_enum!(PrivateLabelingSetting {
    0 Unspecified: "PRIVATE_LABELING_SETTING_UNSPECIFIED",
    1 EnforceProjectResourceOwnerPolicy: "PRIVATE_LABELING_SETTING_ENFORCE_PROJECT_RESOURCE_OWNER_POLICY",
    2 AllowLoginUserResourceOwnerPolicy: "PRIVATE_LABELING_SETTING_ALLOW_LOGIN_USER_RESOURCE_OWNER_POLICY",
});

/// Fields by which projects can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

open_enum!(ProjectFieldName {
    0 Unspecified: "PROJECT_FIELD_NAME_UNSPECIFIED",
    1 Id: "PROJECT_FIELD_NAME_ID",
    2 CreationDate: "PROJECT_FIELD_NAME_CREATION_DATE",
    3 ChangeDate: "PROJECT_FIELD_NAME_CHANGE_DATE",
    4 Name: "PROJECT_FIELD_NAME_NAME",
});

/// Fields by which project grants can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

open_enum!(ProjectGrantFieldName {
    0 Unspecified: "PROJECT_GRANT_FIELD_NAME_UNSPECIFIED",
    1 ProjectId: "PROJECT_GRANT_FIELD_NAME_PROJECT_ID",
    2 CreationDate: "PROJECT_GRANT_FIELD_NAME_CREATION_DATE",
    3 ChangeDate: "PROJECT_GRANT_FIELD_NAME_CHANGE_DATE",
});

/// States of a project grant.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

open_enum!(ProjectGrantState {
    0 Unspecified: "PROJECT_GRANT_STATE_UNSPECIFIED",
    1 Active: "PROJECT_GRANT_STATE_ACTIVE",
    2 Inactive: "PROJECT_GRANT_STATE_INACTIVE",
});

/// Fields by which roles can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

open_enum!(ProjectRoleFieldName {
    0 Unspecified: "PROJECT_ROLE_FIELD_NAME_UNSPECIFIED",
    1 Key: "PROJECT_ROLE_FIELD_NAME_KEY",
    2 CreationDate: "PROJECT_ROLE_FIELD_NAME_CREATION_DATE",
    3 ChangeDate: "PROJECT_ROLE_FIELD_NAME_CHANGE_DATE",
});

/// States of a project.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

open_enum!(ProjectState {
    0 Unspecified: "PROJECT_STATE_UNSPECIFIED",
    1 Active: "PROJECT_STATE_ACTIVE",
    2 Inactive: "PROJECT_STATE_INACTIVE",
});

/// The operations as types, for code that is generic over them.
pub mod operations {
    use super::*;
    use crate::operation::declare::{list_operation, operation};

    operation!(ActivateProject {
        method: "ProjectService::activate_project",
        path: "/zitadel.project.v2beta.ProjectService/ActivateProject",
        request: ActivateProjectRequest,
        response: ActivateProjectResponse,
        read_only: false,
        permission: "project.write",
    });

    operation!(ActivateProjectGrant {
        method: "ProjectService::activate_project_grant",
        path: "/zitadel.project.v2beta.ProjectService/ActivateProjectGrant",
        request: ActivateProjectGrantRequest,
        response: ActivateProjectGrantResponse,
        read_only: false,
        permission: "project.grant.write",
    });

    operation!(AddProjectRole {
        method: "ProjectService::add_project_role",
        path: "/zitadel.project.v2beta.ProjectService/AddProjectRole",
        request: AddProjectRoleRequest,
        response: AddProjectRoleResponse,
        read_only: false,
        permission: "project.role.write",
    });

    operation!(CreateProject {
        method: "ProjectService::create_project",
        path: "/zitadel.project.v2beta.ProjectService/CreateProject",
        request: CreateProjectRequest,
        response: CreateProjectResponse,
        read_only: false,
        permission: "project.create",
    });

    operation!(CreateProjectGrant {
        method: "ProjectService::create_project_grant",
        path: "/zitadel.project.v2beta.ProjectService/CreateProjectGrant",
        request: CreateProjectGrantRequest,
        response: CreateProjectGrantResponse,
        read_only: false,
        permission: "project.grant.create",
    });

    operation!(DeactivateProject {
        method: "ProjectService::deactivate_project",
        path: "/zitadel.project.v2beta.ProjectService/DeactivateProject",
        request: DeactivateProjectRequest,
        response: DeactivateProjectResponse,
        read_only: false,
        permission: "project.write",
    });

    operation!(DeactivateProjectGrant {
        method: "ProjectService::deactivate_project_grant",
        path: "/zitadel.project.v2beta.ProjectService/DeactivateProjectGrant",
        request: DeactivateProjectGrantRequest,
        response: DeactivateProjectGrantResponse,
        read_only: false,
        permission: "project.grant.write",
    });

    operation!(DeleteProject {
        method: "ProjectService::delete_project",
        path: "/zitadel.project.v2beta.ProjectService/DeleteProject",
        request: DeleteProjectRequest,
        response: DeleteProjectResponse,
        read_only: false,
        permission: "project.delete",
    });

    operation!(DeleteProjectGrant {
        method: "ProjectService::delete_project_grant",
        path: "/zitadel.project.v2beta.ProjectService/DeleteProjectGrant",
        request: DeleteProjectGrantRequest,
        response: DeleteProjectGrantResponse,
        read_only: false,
        permission: "project.grant.delete",
    });

    operation!(GetProject {
        method: "ProjectService::get_project",
        path: "/zitadel.project.v2beta.ProjectService/GetProject",
        request: GetProjectRequest,
        response: GetProjectResponse,
        read_only: true,
        permission: "project.read",
    });

    operation!(ListProjectGrants {
        method: "ProjectService::list_project_grants",
        path: "/zitadel.project.v2beta.ProjectService/ListProjectGrants",
        request: ListProjectGrantsRequest,
        response: ListProjectGrantsResponse,
        read_only: true,
        permission: "project.grant.read",
    });

    operation!(ListProjectRoles {
        method: "ProjectService::list_project_roles",
        path: "/zitadel.project.v2beta.ProjectService/ListProjectRoles",
        request: ListProjectRolesRequest,
        response: ListProjectRolesResponse,
        read_only: true,
        permission: "project.role.read",
    });

    operation!(ListProjects {
        method: "ProjectService::list_projects",
        path: "/zitadel.project.v2beta.ProjectService/ListProjects",
        request: ListProjectsRequest,
        response: ListProjectsResponse,
        read_only: true,
        permission: "project.read",
    });

    operation!(RemoveProjectRole {
        method: "ProjectService::remove_project_role",
        path: "/zitadel.project.v2beta.ProjectService/RemoveProjectRole",
        request: RemoveProjectRoleRequest,
        response: RemoveProjectRoleResponse,
        read_only: false,
        permission: "project.role.write",
    });

    operation!(UpdateProject {
        method: "ProjectService::update_project",
        path: "/zitadel.project.v2beta.ProjectService/UpdateProject",
        request: UpdateProjectRequest,
        response: UpdateProjectResponse,
        read_only: false,
        permission: "project.write",
    });

    operation!(UpdateProjectGrant {
        method: "ProjectService::update_project_grant",
        path: "/zitadel.project.v2beta.ProjectService/UpdateProjectGrant",
        request: UpdateProjectGrantRequest,
        response: UpdateProjectGrantResponse,
        read_only: false,
        permission: "project.grant.write",
    });

    operation!(UpdateProjectRole {
        method: "ProjectService::update_project_role",
        path: "/zitadel.project.v2beta.ProjectService/UpdateProjectRole",
        request: UpdateProjectRoleRequest,
        response: UpdateProjectRoleResponse,
        read_only: false,
        permission: "project.role.write",
    });

    list_operation!(ListProjectGrants {
        page: pagination,
        items: project_grants of ProjectGrant,
        answer: pagination { total_result, applied_limit },
    });

    list_operation!(ListProjectRoles {
        page: pagination,
        items: project_roles of ProjectRole,
        answer: pagination { total_result, applied_limit },
    });

    list_operation!(ListProjects {
        page: pagination,
        items: projects of Project,
        answer: pagination { total_result, applied_limit },
    });
}
