// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.project.v2beta`.

#[doc(inline)]
pub use ::zitadel_types::project::v2beta::*;

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
