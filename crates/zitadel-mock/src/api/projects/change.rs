//! Creating, changing and deleting projects.

use serde_json::{Value, json};

use super::find;
use crate::api::call::{Call, Outcome};
use crate::api::code::Code;
use crate::api::error::ApiError;
use crate::api::message::Message;
use crate::clock::rfc3339;
use crate::directory::{Directory, Project, ProjectSettings};

/// `PrivateLabelingSetting`, each at its number.
const PRIVATE_LABELING: [&str; 3] = [
    "",
    "PRIVATE_LABELING_SETTING_ENFORCE_PROJECT_RESOURCE_OWNER_POLICY",
    "PRIVATE_LABELING_SETTING_ALLOW_LOGIN_USER_RESOURCE_OWNER_POLICY",
];

pub(super) fn create(call: &Call<'_>) -> Outcome {
    const REQUEST: &str = "CreateProjectRequest";
    // A real server makes the project even if there is no such organization.
    let organization_id = call.request.required_text(REQUEST, "organizationId")?;
    call.request.required_text(REQUEST, "name")?;
    let requested_id = call.request.optional_text("projectId")?;
    let mut settings = ProjectSettings::default();
    set(&mut settings, &call.request)?;
    let mut directory = call.directory();
    let id = match requested_id {
        Some(id) if directory.projects.contains_key(id) => {
            let error = ApiError::new(Code::AlreadyExists, "Errors.Project.AlreadyExisting");
            return Err(error.with_id("COMMAND-opamwu"));
        }
        Some(id) => id.to_owned(),
        None => directory.next_id(),
    };
    check_name(&directory, organization_id, &settings.name, &id)?;
    let project = Project::new(id.clone(), organization_id, settings, call.now());
    let created = rfc3339(project.created);
    directory.projects.insert(id.clone(), project);
    Ok(json!({"projectId": id, "creationDate": created}))
}

fn check_name(
    directory: &Directory,
    organization_id: &str,
    name: &str,
    id: &str,
) -> Result<(), ApiError> {
    let mut projects = directory.projects.values();
    let taken = projects.any(|project| {
        project.id != id
            && project.organization_id == organization_id
            && project.settings.name == name
    });
    if taken {
        let message = "Project already exists on organization";
        return Err(ApiError::new(Code::AlreadyExists, message).with_id("V3-DKcYh"));
    }
    Ok(())
}

pub(super) fn update(call: &Call<'_>) -> Outcome {
    let id = call
        .request
        .required_text("UpdateProjectRequest", "projectId")?;
    let mut directory = call.directory();
    let project = find::project(&mut directory, id, "COMMAND-3M9sd")?;
    let mut settings = project.settings.clone();
    set(&mut settings, &call.request)?;
    let organization_id = project.organization_id.clone();
    check_name(&directory, &organization_id, &settings.name, id)?;
    let project = find::project(&mut directory, id, "COMMAND-3M9sd")?;
    if project.settings != settings {
        project.settings = settings;
        project.changed = call.now();
    }
    Ok(json!({"changeDate": rfc3339(project.changed)}))
}

/// What is not in the request stays as it is.
fn set(settings: &mut ProjectSettings, request: &Message<'_>) -> Result<(), ApiError> {
    if let Some(name) = request.optional_text("name")? {
        name.clone_into(&mut settings.name);
    }
    for (field, kept) in [
        ("projectRoleAssertion", &mut settings.role_assertion),
        (
            "authorizationRequired",
            &mut settings.authorization_required,
        ),
        ("projectAccessRequired", &mut settings.access_required),
    ] {
        if request.has(field) {
            *kept = request.flag(field)?;
        }
    }
    // Names that the server does not know are dropped, as in every enum.
    let known = match request.value("privateLabelingSetting") {
        Some(Value::String(name)) => PRIVATE_LABELING.iter().find(|known| *known == name),
        Some(number) => number
            .as_u64()
            .and_then(|number| PRIVATE_LABELING.get(usize::try_from(number).ok()?)),
        None => None,
    };
    if let Some(known) = known {
        (*known).clone_into(&mut settings.private_labeling);
    }
    Ok(())
}

pub(super) fn activate(call: &Call<'_>) -> Outcome {
    let id = call
        .request
        .required_text("ActivateProjectRequest", "projectId")?;
    set_active(call, id, "COMMAND-3M9sd", true)
}

pub(super) fn deactivate(call: &Call<'_>) -> Outcome {
    let id = call
        .request
        .required_text("DeactivateProjectRequest", "projectId")?;
    set_active(call, id, "COMMAND-112M9", false)
}

fn set_active(call: &Call<'_>, id: &str, missing_id: &'static str, active: bool) -> Outcome {
    let mut directory = call.directory();
    let project = find::project(&mut directory, id, missing_id)?;
    if project.is_active == active {
        let state = if active { "inactive" } else { "active" };
        let message = format!("Project is not {state}");
        return Err(ApiError::new(Code::FailedPrecondition, message).with_id(""));
    }
    project.is_active = active;
    project.changed = call.now();
    Ok(json!({"changeDate": rfc3339(project.changed)}))
}

/// Deleting twice gives the time of the first, deleting what never was gives none.
pub(super) fn delete(call: &Call<'_>) -> Outcome {
    let id = call
        .request
        .required_text("DeleteProjectRequest", "projectId")?;
    let mut directory = call.directory();
    directory.remove_project(id, call.now());
    Ok(match directory.deleted_projects.get(id) {
        Some(deleted) => json!({"deletionDate": rfc3339(*deleted)}),
        None => json!({}),
    })
}
