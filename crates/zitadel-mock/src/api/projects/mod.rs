//! `ProjectService`: projects and their roles, without grants to other organizations.

mod change;
mod find;
mod read;
mod roles;

use super::call::Service;

pub(super) const SERVICE: Service = Service {
    name: "zitadel.project.v2.ProjectService",
    handlers: &[
        ("ActivateProject", change::activate),
        ("AddProjectRole", roles::add),
        ("CreateProject", change::create),
        ("DeactivateProject", change::deactivate),
        ("DeleteProject", change::delete),
        ("GetProject", read::get),
        ("ListProjectRoles", roles::list),
        ("ListProjects", read::list),
        ("RemoveProjectRole", roles::remove),
        ("UpdateProject", change::update),
        ("UpdateProjectRole", roles::update),
    ],
};
