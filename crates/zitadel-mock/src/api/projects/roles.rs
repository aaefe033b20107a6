//! The roles of a project.

use serde_json::{Value, json};

use super::find;
use crate::api::call::{Call, Outcome};
use crate::api::code::Code;
use crate::api::error::ApiError;
use crate::api::filter;
use crate::api::message::Message;
use crate::api::paging::Page;
use crate::clock::rfc3339;
use crate::dialect::Dialect;
use crate::directory::Role;

pub(super) fn add(call: &Call<'_>) -> Outcome {
    const REQUEST: &str = "AddProjectRoleRequest";
    let project_id = call.request.required_text(REQUEST, "projectId")?;
    let key = call.request.required_text(REQUEST, "roleKey")?;
    let display_name = call.request.required_text(REQUEST, "displayName")?;
    let now = call.now();
    let role = Role {
        display_name: display_name.to_owned(),
        group: call.request.text("group")?.to_owned(),
        created: now,
        changed: now,
    };
    let mut directory = call.directory();
    let project = find::parent(&mut directory, project_id)?;
    if project.roles.contains_key(key) {
        let error = ApiError::new(Code::AlreadyExists, "Role already exists");
        return Err(error.with_id("V3-DKcYh"));
    }
    project.roles.insert(key.to_owned(), role);
    Ok(json!({"creationDate": rfc3339(now)}))
}

pub(super) fn update(call: &Call<'_>) -> Outcome {
    const REQUEST: &str = "UpdateProjectRoleRequest";
    let project_id = call.request.required_text(REQUEST, "projectId")?;
    let key = call.request.required_text(REQUEST, "roleKey")?;
    let display_name = call.request.optional_text("displayName")?;
    let group = call.request.optional_text("group")?;
    let mut directory = call.directory();
    let project = find::parent(&mut directory, project_id)?;
    let role = project.roles.get_mut(key).ok_or_else(|| {
        ApiError::new(Code::NotFound, "Role doesn't exist").with_id("COMMAND-vv8M9")
    })?;
    let before = (role.display_name.clone(), role.group.clone());
    role.display_name = display_name.unwrap_or(&before.0).to_owned();
    // A group that is not in the request is taken away.
    role.group = group.unwrap_or_default().to_owned();
    if before != (role.display_name.clone(), role.group.clone()) {
        role.changed = call.now();
    }
    Ok(json!({"changeDate": rfc3339(role.changed)}))
}

pub(super) fn remove(call: &Call<'_>) -> Outcome {
    const REQUEST: &str = "RemoveProjectRoleRequest";
    let project_id = call.request.required_text(REQUEST, "projectId")?;
    let key = call.request.required_text(REQUEST, "roleKey")?;
    let now = call.now();
    let mut directory = call.directory();
    let Some(project) = directory.projects.get_mut(project_id) else {
        return Ok(json!({}));
    };
    let removed = match (project.roles.remove(key), call.instance.dialect) {
        (Some(_), _) => now,
        // The time at which the project itself was changed.
        (None, Dialect::Next) => project.changed,
        (None, Dialect::V4_13) => return Ok(json!({})),
    };
    for authorization in directory.authorizations.values_mut() {
        if authorization.project_id == project_id && authorization.role_keys.remove(key) {
            authorization.changed = now;
        }
    }
    Ok(json!({"removalDate": rfc3339(removed)}))
}

pub(super) fn list(call: &Call<'_>) -> Outcome {
    let project_id = call
        .request
        .required_text("ListProjectRolesRequest", "projectId")?;
    let page = Page::of_pagination(&call.request)?;
    let filters = call.request.messages("filters")?;
    let directory = call.directory();
    let project = directory.projects.get(project_id);
    let mut roles = Vec::new();
    for entry in project.iter().flat_map(|project| &project.roles) {
        if filter::all(&entry, &filters, matches)? {
            roles.push(entry);
        }
    }
    let column = call.request.value("sortingColumn").and_then(Value::as_str);
    if column != Some("PROJECT_ROLE_FIELD_NAME_KEY") {
        roles.sort_by_key(|(_, role)| role.created);
    }
    let visible =
        project.is_some_and(|project| call.caller.membership.sees(&project.organization_id));
    Ok(page
        .cut(roles)
        .visible(|_| visible)
        .with_pagination("projectRoles", |(key, role)| json(project_id, key, role)))
}

fn matches((key, role): &(&String, &Role), filter: &Message<'_>) -> Result<bool, ApiError> {
    let (name, filter) = filter::open(filter)?;
    match name.as_str() {
        "roleKeyFilter" => filter::text(key, &filter, "key"),
        "displayNameFilter" => filter::text(&role.display_name, &filter, "displayName"),
        other => Err(filter::unknown("roles", other)),
    }
}

/// `zitadel.project.v2.ProjectRole`
fn json(project_id: &str, key: &str, role: &Role) -> Value {
    let mut json = json!({
        "projectId": project_id,
        "key": key,
        "creationDate": rfc3339(role.created),
        "changeDate": rfc3339(role.changed),
        "displayName": role.display_name,
    });
    if !role.group.is_empty() {
        json["group"] = json!(role.group);
    }
    json
}
