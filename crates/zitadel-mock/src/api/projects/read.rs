//! `GetProject` and `ListProjects`.

use std::cmp::Ordering;

use serde_json::{Value, json};

use super::find;
use crate::api::call::{Call, Outcome};
use crate::api::code::Code;
use crate::api::error::ApiError;
use crate::api::filter;
use crate::api::message::Message;
use crate::api::paging::Page;
use crate::clock::rfc3339;
use crate::directory::Project;

pub(super) fn get(call: &Call<'_>) -> Outcome {
    let id = call
        .request
        .required_text("GetProjectRequest", "projectId")?;
    let directory = call.directory();
    let project = directory.projects.get(id);
    let project = project.ok_or_else(|| find::missing(Code::NotFound, "QUERY-fk2fs"))?;
    Ok(json!({"project": json(project)}))
}

pub(super) fn list(call: &Call<'_>) -> Outcome {
    let page = Page::of_pagination(&call.request)?;
    let filters = call.request.messages("filters")?;
    let column = call.request.value("sortingColumn").and_then(Value::as_str);
    let directory = call.directory();
    let mut projects = filter::apply(directory.projects.values(), &filters, matches)?;
    projects.sort_by(|left, right| match column {
        Some("PROJECT_FIELD_NAME_NAME") => {
            let name = |project: &Project| project.settings.name.to_lowercase();
            name(left).cmp(&name(right))
        }
        Some("PROJECT_FIELD_NAME_CREATION_DATE") => left.created.cmp(&right.created),
        Some("PROJECT_FIELD_NAME_CHANGE_DATE") => left.changed.cmp(&right.changed),
        _ => Ordering::Equal,
    });
    Ok(page
        .cut(projects)
        .visible(|project| call.caller.membership.sees(&project.organization_id))
        .with_pagination("projects", |project| json(project)))
}

fn matches(project: &Project, filter: &Message<'_>) -> Result<bool, ApiError> {
    let (name, filter) = filter::open(filter)?;
    match name.as_str() {
        "inProjectIdsFilter" => Ok(filter.texts("ids")?.contains(&project.id.as_str())),
        "projectNameFilter" => filter::text(&project.settings.name, &filter, "projectName"),
        "organizationIdFilter" => {
            // No project is granted to another organization.
            let granted_only = filter::is(filter.value("type"), ("GRANTED", 2));
            Ok(!granted_only && filter.text("organizationId")? == project.organization_id)
        }
        other => Err(filter::unknown("projects", other)),
    }
}

/// `zitadel.project.v2.Project`
fn json(project: &Project) -> Value {
    let settings = &project.settings;
    let mut json = json!({
        "projectId": project.id,
        "organizationId": project.organization_id,
        "creationDate": rfc3339(project.created),
        "changeDate": rfc3339(project.changed),
        "name": settings.name,
        "state": if project.is_active {
            "PROJECT_STATE_ACTIVE"
        } else {
            "PROJECT_STATE_INACTIVE"
        },
    });
    for (name, flag) in [
        ("projectRoleAssertion", settings.role_assertion),
        ("authorizationRequired", settings.authorization_required),
        ("projectAccessRequired", settings.access_required),
    ] {
        if flag {
            json[name] = json!(true);
        }
    }
    if !settings.private_labeling.is_empty() {
        json["privateLabelingSetting"] = json!(settings.private_labeling);
    }
    json
}
