//! `GetApplication` and `ListApplications`.

use std::cmp::Ordering;

use serde_json::{Value, json};

use super::configuration;
use crate::api::call::{Call, Outcome};
use crate::api::code::Code;
use crate::api::error::ApiError;
use crate::api::filter;
use crate::api::message::Message;
use crate::api::paging::Page;
use crate::clock::rfc3339;
use crate::directory::{Application, ApplicationKind};

pub(super) fn get(call: &Call<'_>) -> Outcome {
    let id = call
        .request
        .required_text("GetApplicationRequest", "applicationId")?;
    let directory = call.directory();
    let application = directory.applications.get(id).ok_or_else(|| {
        ApiError::new(Code::NotFound, "Errors.App.NotExisting").with_id("QUERY-pCP8P")
    })?;
    Ok(json!({"application": json(application)}))
}

pub(super) fn list(call: &Call<'_>) -> Outcome {
    let page = Page::of_pagination(&call.request)?;
    let filters = call.request.messages("filters")?;
    let column = call.request.value("sortingColumn").and_then(Value::as_str);
    let directory = call.directory();
    let mut applications = filter::apply(directory.applications.values(), &filters, matches)?;
    applications.sort_by(|left, right| match column {
        Some("APPLICATION_SORT_BY_NAME") => {
            left.name.to_lowercase().cmp(&right.name.to_lowercase())
        }
        Some("APPLICATION_SORT_BY_CREATION_DATE") => left.created.cmp(&right.created),
        Some("APPLICATION_SORT_BY_CHANGE_DATE") => left.changed.cmp(&right.changed),
        _ => Ordering::Equal,
    });
    Ok(page
        .cut(applications)
        .visible(|application| {
            let project = directory.projects.get(&application.project_id);
            project.is_some_and(|project| call.caller.membership.sees(&project.organization_id))
        })
        .with_pagination("applications", |application| json(application)))
}

fn matches(application: &Application, filter: &Message<'_>) -> Result<bool, ApiError> {
    // Two of them are no messages.
    match filter.only_field() {
        Some((name, value)) if name == "stateFilter" => {
            return Ok(filter::is(Some(value), state(application)));
        }
        Some((name, value)) if name == "typeFilter" => {
            return Ok(filter::is(Some(value), kind(application)));
        }
        _ => {}
    }
    let (name, filter) = filter::open(filter)?;
    match name.as_str() {
        "projectIdFilter" => Ok(filter.text("projectId")? == application.project_id),
        "nameFilter" => filter::text(&application.name, &filter, "name"),
        "clientIdFilter" => {
            let client_id = filter.text("clientId")?;
            Ok(application.client_id.as_deref() == Some(client_id))
        }
        other => Err(filter::unknown("applications", other)),
    }
}

/// `zitadel.application.v2.Application`
fn json(application: &Application) -> Value {
    let configuration = configuration::json(
        application.kind,
        &application.configuration,
        application.client_id.as_deref(),
    );
    json!({
        "applicationId": application.id,
        "creationDate": rfc3339(application.created),
        "changeDate": rfc3339(application.changed),
        "state": state(application).0,
        "name": application.name,
        configuration::name(application.kind): configuration,
        "projectId": application.project_id,
    })
}

fn state(application: &Application) -> (&'static str, u64) {
    if application.is_active {
        ("APPLICATION_STATE_ACTIVE", 1)
    } else {
        ("APPLICATION_STATE_INACTIVE", 2)
    }
}

fn kind(application: &Application) -> (&'static str, u64) {
    match application.kind {
        ApplicationKind::Oidc => ("APPLICATION_TYPE_OIDC", 1),
        ApplicationKind::Api => ("APPLICATION_TYPE_API", 2),
        ApplicationKind::Saml => ("APPLICATION_TYPE_SAML", 3),
    }
}
