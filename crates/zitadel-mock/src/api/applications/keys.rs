//! Keys of applications.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::find;
use crate::api::call::{Call, Outcome};
use crate::api::code::Code;
use crate::api::error::ApiError;
use crate::api::expiration;
use crate::api::filter;
use crate::api::message::Message;
use crate::api::paging::Page;
use crate::clock::rfc3339;
use crate::directory::{Application, ApplicationKey};
use crate::keys::PublicKey;

pub(super) fn create(call: &Call<'_>) -> Outcome {
    const REQUEST: &str = "CreateApplicationKeyRequest";
    let expires = expiration::of(call, REQUEST)?;
    let now = call.now();
    let mut directory = call.directory();
    let (key_id, key) = (directory.next_id(), directory.new_rsa_key());
    let application = find::application(call, &mut directory, REQUEST, "").map_err(|_| {
        ApiError::new(Code::FailedPrecondition, "Application not found").with_id("COMMAND-sak25")
    })?;
    let file = json!({
        "type": "application",
        "keyId": key_id,
        "key": key.pem(),
        "appId": application.id,
        "clientId": application.client_id,
    });
    let answer = json!({
        "keyId": key_id,
        "creationDate": rfc3339(now),
        "keyDetails": STANDARD.encode(file.to_string()),
    });
    let key = ApplicationKey {
        public_key: PublicKey::of(key).map_err(|_| ApiError::internal())?,
        created: now,
        expires: Some(expires),
    };
    application.keys.insert(key_id, key);
    Ok(answer)
}

pub(super) fn delete(call: &Call<'_>) -> Outcome {
    const REQUEST: &str = "DeleteApplicationKeyRequest";
    let key_id = call.request.required_text(REQUEST, "keyId")?;
    let mut directory = call.directory();
    let application = find::application(call, &mut directory, REQUEST, "")?;
    let removed = application.keys.remove(key_id);
    removed.ok_or_else(|| missing(""))?;
    Ok(json!({"deletionDate": rfc3339(call.now())}))
}

pub(super) fn get(call: &Call<'_>) -> Outcome {
    let key_id = call
        .request
        .required_text("GetApplicationKeyRequest", "keyId")?;
    let directory = call.directory();
    let mut applications = directory.applications.values();
    let key = applications.find_map(|application| application.keys.get(key_id));
    let key = key.ok_or_else(|| missing("QUERY-Dgr3g"))?;
    let mut answer = json!({"keyId": key_id, "creationDate": rfc3339(key.created)});
    if let Some(expires) = key.expires {
        answer["expirationDate"] = json!(rfc3339(expires));
    }
    Ok(answer)
}

fn missing(id: &'static str) -> ApiError {
    ApiError::new(Code::NotFound, "Errors.AuthNKey.NotFound").with_id(id)
}

/// A key in a list.
struct Listed<'a> {
    id: &'a str,
    key: &'a ApplicationKey,
    application: &'a Application,
    organization_id: &'a str,
}

pub(super) fn list(call: &Call<'_>) -> Outcome {
    let page = Page::of_pagination(&call.request)?;
    let filters = call.request.messages("filters")?;
    let directory = call.directory();
    let mut keys = Vec::new();
    for application in directory.applications.values() {
        let project = directory.projects.get(&application.project_id);
        for (id, key) in &application.keys {
            let listed = Listed {
                id,
                key,
                application,
                organization_id: project.map_or("", |project| &project.organization_id),
            };
            if filter::all(&listed, &filters, matches)? {
                keys.push(listed);
            }
        }
    }
    keys.sort_by_key(|listed| listed.id);
    Ok(page
        .cut(keys)
        .visible(|listed| call.caller.membership.sees(listed.organization_id))
        .with_pagination("keys", json))
}

fn matches(listed: &Listed<'_>, filter: &Message<'_>) -> Result<bool, ApiError> {
    let (name, filter) = filter::open(filter)?;
    match name.as_str() {
        "applicationIdFilter" => Ok(filter.text("applicationId")? == listed.application.id),
        "projectIdFilter" => Ok(filter.text("projectId")? == listed.application.project_id),
        "organizationIdFilter" => Ok(filter.text("organizationId")? == listed.organization_id),
        other => Err(filter::unknown("keys", other)),
    }
}

/// `zitadel.application.v2.ApplicationKey`
fn json(listed: &Listed<'_>) -> Value {
    let mut json = json!({
        "keyId": listed.id,
        "applicationId": listed.application.id,
        "projectId": listed.application.project_id,
        "creationDate": rfc3339(listed.key.created),
        "organizationId": listed.organization_id,
    });
    if let Some(expires) = listed.key.expires {
        json["expirationDate"] = json!(rfc3339(expires));
    }
    json
}
