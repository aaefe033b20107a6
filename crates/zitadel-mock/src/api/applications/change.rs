//! Creating, changing and deleting applications.

use serde_json::json;

use super::{configuration, find};
use crate::api::call::{Call, Outcome};
use crate::api::code::Code;
use crate::api::error::ApiError;
use crate::clock::rfc3339;
use crate::directory::{Application, ApplicationKind, Directory};
use crate::random;

pub(super) fn create(call: &Call<'_>) -> Outcome {
    const REQUEST: &str = "CreateApplicationRequest";
    let project_id = call.request.required_text(REQUEST, "projectId")?;
    let name = call.request.required_text(REQUEST, "name")?;
    let requested_id = call.request.text("applicationId")?;
    let (kind, message) = configuration::of(&call.request)?.ok_or_else(|| {
        ApiError::validation(&format!("{REQUEST}.ApplicationType"), "value is required")
    })?;
    let mut directory = call.directory();
    if !directory.projects.contains_key(project_id) {
        let error = ApiError::new(Code::FailedPrecondition, "Project not found");
        return Err(error.with_id("COMMAND-EbFMN"));
    }
    let id = match requested_id {
        "" => directory.next_id(),
        id => id.to_owned(),
    };
    let mut application =
        Application::new(id, project_id.to_owned(), name.to_owned(), kind, call.now());
    configuration::set(&mut application.configuration, kind, &message);
    check_free(&directory, &application)?;
    let mut shown = json!({});
    if kind != ApplicationKind::Saml {
        let client_id = directory.next_id();
        shown["clientId"] = json!(client_id);
        application.client_id = Some(client_id);
    }
    if configuration::has_secret(kind, &application.configuration) {
        let secret = random::text(64);
        shown["clientSecret"] = json!(secret);
        application.secret = Some(secret);
    }
    let answer = json!({
        "applicationId": application.id,
        "creationDate": rfc3339(application.created),
        configuration::name(kind): shown,
    });
    directory.add_application(application);
    Ok(answer)
}

/// An API application with the id of another takes its place.
fn check_free(directory: &Directory, new: &Application) -> Result<(), ApiError> {
    let id_taken = directory.applications.contains_key(&new.id);
    match new.kind {
        ApplicationKind::Oidc if id_taken => {
            let message = "Errors.Project.App.AlreadyExisting";
            Err(ApiError::new(Code::FailedPrecondition, message).with_id("PROJECT-lxowmp"))
        }
        ApplicationKind::Saml if id_taken => {
            // Its metadata name an entity, which is another application's already.
            let message = "Errors.Project.App.SAMLEntityIDAlreadyExists";
            Err(ApiError::new(Code::AlreadyExists, message).with_id("V3-DKcYh"))
        }
        _ => check_name(directory, &new.project_id, &new.name, &new.id),
    }
}

fn check_name(
    directory: &Directory,
    project_id: &str,
    name: &str,
    id: &str,
) -> Result<(), ApiError> {
    let mut applications = directory.applications.values();
    let taken = applications.any(|application| {
        application.id != id && application.project_id == project_id && application.name == name
    });
    if taken {
        let error = ApiError::new(Code::AlreadyExists, "Application already exists");
        return Err(error.with_id("V3-DKcYh"));
    }
    Ok(())
}

pub(super) fn update(call: &Call<'_>) -> Outcome {
    const REQUEST: &str = "UpdateApplicationRequest";
    const MISSING: &str = "COMMAND-28di9";
    let mut directory = call.directory();
    let application = find::application(call, &mut directory, REQUEST, MISSING)?;
    let name = match call.request.text("name")? {
        "" => application.name.clone(),
        name => name.to_owned(),
    };
    let mut changed = application.configuration.clone();
    match configuration::of(&call.request)? {
        Some((kind, message)) if kind == application.kind => {
            configuration::set(&mut changed, kind, &message);
        }
        Some(_) => {
            let error = ApiError::new(Code::NotFound, "Application doesn't exist");
            return Err(error.with_id(MISSING));
        }
        None => {}
    }
    let (project_id, id) = (application.project_id.clone(), application.id.clone());
    check_name(&directory, &project_id, &name, &id)?;
    let application = find::application(call, &mut directory, REQUEST, MISSING)?;
    if application.name != name || application.configuration != changed {
        application.name = name;
        application.configuration = changed;
        application.changed = call.now();
    }
    Ok(json!({"changeDate": rfc3339(application.changed)}))
}

pub(super) fn deactivate(call: &Call<'_>) -> Outcome {
    const REQUEST: &str = "DeactivateApplicationRequest";
    let mut directory = call.directory();
    let application = find::application(call, &mut directory, REQUEST, "COMMAND-ov9d3")?;
    set_active(application, false)?;
    application.changed = call.now();
    Ok(json!({"deactivationDate": rfc3339(application.changed)}))
}

pub(super) fn reactivate(call: &Call<'_>) -> Outcome {
    const REQUEST: &str = "ReactivateApplicationRequest";
    let mut directory = call.directory();
    let application = find::application(call, &mut directory, REQUEST, "")?;
    set_active(application, true)?;
    application.changed = call.now();
    Ok(json!({"reactivationDate": rfc3339(application.changed)}))
}

fn set_active(application: &mut Application, active: bool) -> Result<(), ApiError> {
    if application.is_active == active {
        let state = if active { "inactive" } else { "active" };
        let message = format!("Application is not {state}");
        return Err(ApiError::new(Code::FailedPrecondition, message).with_id(""));
    }
    application.is_active = active;
    Ok(())
}

pub(super) fn delete(call: &Call<'_>) -> Outcome {
    const REQUEST: &str = "DeleteApplicationRequest";
    let mut directory = call.directory();
    let application = find::application(call, &mut directory, REQUEST, "COMMAND-0po9s")?;
    let id = application.id.clone();
    directory.applications.remove(&id);
    Ok(json!({"deletionDate": rfc3339(call.now())}))
}

pub(super) fn generate_client_secret(call: &Call<'_>) -> Outcome {
    const REQUEST: &str = "GenerateClientSecretRequest";
    let mut directory = call.directory();
    let application = find::application(call, &mut directory, REQUEST, "COMMAND-Kd92s")?;
    let secret = random::text(64);
    application.secret = Some(secret.clone());
    Ok(json!({"clientSecret": secret, "creationDate": rfc3339(call.now())}))
}
