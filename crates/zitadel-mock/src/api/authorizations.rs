//! `AuthorizationService`: the roles that users have in projects.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::call::{Call, Outcome, Service};
use super::code::Code;
use super::error::ApiError;
use super::filter;
use super::message::Message;
use super::paging::Page;
use crate::clock::{NEVER, rfc3339};
use crate::directory::{Authorization, Directory, Project};

pub(super) const SERVICE: Service = Service {
    name: "zitadel.authorization.v2.AuthorizationService",
    handlers: &[
        ("ActivateAuthorization", activate),
        ("CreateAuthorization", create),
        ("DeactivateAuthorization", deactivate),
        ("DeleteAuthorization", delete),
        ("ListAuthorizations", list),
        ("UpdateAuthorization", update),
    ],
};

fn create(call: &Call<'_>) -> Outcome {
    const REQUEST: &str = "CreateAuthorizationRequest";
    let user_id = call.request.required_text(REQUEST, "userId")?;
    let project_id = call.request.required_text(REQUEST, "projectId")?;
    let organization_id = call.request.required_text(REQUEST, "organizationId")?;
    let mut directory = call.directory();
    if !directory.users.contains_key(user_id) {
        let error = ApiError::new(Code::FailedPrecondition, "User could not be found");
        return Err(error.with_id("COMMAND-4f8sg"));
    }
    let project = directory.projects.get(project_id).ok_or_else(|| {
        ApiError::new(Code::FailedPrecondition, "Project not found").with_id("COMMAND-EbFMN")
    })?;
    let role_keys = role_keys(call, project, "COMMAND-mm9F4")?;
    let taken = directory.authorizations.values().any(|authorization| {
        authorization.user_id == user_id
            && authorization.project_id == project_id
            && authorization.organization_id == organization_id
    });
    if taken {
        let error = ApiError::new(Code::AlreadyExists, "User grant already exists");
        return Err(error.with_id("V3-DKcYh"));
    }
    let now = call.now();
    let authorization = Authorization {
        id: directory.next_id(),
        user_id: user_id.to_owned(),
        project_id: project_id.to_owned(),
        organization_id: organization_id.to_owned(),
        role_keys,
        is_active: true,
        created: now,
        changed: now,
    };
    let answer = json!({"id": authorization.id, "creationDate": rfc3339(now)});
    directory.add_authorization(authorization);
    Ok(answer)
}

/// The roles of the request, which have to be the project's.
fn role_keys(
    call: &Call<'_>,
    project: &Project,
    missing_id: &'static str,
) -> Result<BTreeSet<String>, ApiError> {
    let keys = call.request.texts("roleKeys")?;
    if !keys.iter().all(|key| project.roles.contains_key(*key)) {
        let error = ApiError::new(Code::FailedPrecondition, "Errors.Project.Role.NotFound");
        return Err(error.with_id(missing_id));
    }
    Ok(keys.into_iter().map(str::to_owned).collect())
}

fn update(call: &Call<'_>) -> Outcome {
    let id = call
        .request
        .required_text("UpdateAuthorizationRequest", "id")?;
    let mut directory = call.directory();
    let project_id = find(&mut directory, id)?.project_id.clone();
    let role_keys = match directory.projects.get(&project_id) {
        Some(project) => role_keys(call, project, "COMMAND-mm9F4")?,
        None => BTreeSet::new(),
    };
    let authorization = find(&mut directory, id)?;
    if authorization.role_keys != role_keys {
        authorization.role_keys = role_keys;
        authorization.changed = call.now();
    }
    Ok(json!({"changeDate": rfc3339(authorization.changed)}))
}

fn activate(call: &Call<'_>) -> Outcome {
    let id = call
        .request
        .required_text("ActivateAuthorizationRequest", "id")?;
    set_active(call, id, true)
}

fn deactivate(call: &Call<'_>) -> Outcome {
    let id = call
        .request
        .required_text("DeactivateAuthorizationRequest", "id")?;
    set_active(call, id, false)
}

fn set_active(call: &Call<'_>, id: &str, active: bool) -> Outcome {
    let mut directory = call.directory();
    let authorization = find(&mut directory, id)?;
    if authorization.is_active != active {
        authorization.is_active = active;
        authorization.changed = call.now();
    }
    Ok(json!({"changeDate": rfc3339(authorization.changed)}))
}

fn delete(call: &Call<'_>) -> Outcome {
    let id = call
        .request
        .required_text("DeleteAuthorizationRequest", "id")?;
    let removed = call.directory().authorizations.remove(id);
    let deleted = match removed {
        Some(_) => rfc3339(call.now()),
        None => NEVER.to_owned(),
    };
    Ok(json!({"deletionDate": deleted}))
}

fn find<'a>(directory: &'a mut Directory, id: &str) -> Result<&'a mut Authorization, ApiError> {
    directory.authorizations.get_mut(id).ok_or_else(|| {
        ApiError::new(Code::NotFound, "User grant not found").with_id("COMMAND-3M9sd")
    })
}

fn list(call: &Call<'_>) -> Outcome {
    let page = Page::of_pagination(&call.request)?;
    let filters = call.request.messages("filters")?;
    let directory = call.directory();
    let authorizations = filter::apply(directory.authorizations.values(), &filters, matches)?;
    Ok(page
        .cut(authorizations)
        .visible(|authorization| call.caller.membership.sees(&authorization.organization_id))
        .with_pagination("authorizations", |authorization| {
            json(&directory, authorization)
        }))
}

fn matches(authorization: &Authorization, filter: &Message<'_>) -> Result<bool, ApiError> {
    let (name, filter) = filter::open(filter)?;
    let is_among = |id: &str| Ok(filter.texts("ids")?.contains(&id));
    match name.as_str() {
        "authorizationIds" => is_among(&authorization.id),
        "inUserIds" => is_among(&authorization.user_id),
        "organizationId" => Ok(filter.text("id")? == authorization.organization_id),
        "projectId" => Ok(filter.text("id")? == authorization.project_id),
        "roleKey" => {
            for key in &authorization.role_keys {
                if filter::text(key, &filter, "key")? {
                    return Ok(true);
                }
            }
            Ok(false)
        }
        "state" => Ok(filter::is(filter.value("state"), state(authorization))),
        other => Err(filter::unknown("authorizations", other)),
    }
}

/// `zitadel.authorization.v2.Authorization`
fn json(directory: &Directory, authorization: &Authorization) -> Value {
    let project = directory.projects.get(&authorization.project_id);
    let organization = directory.organizations.get(&authorization.organization_id);
    let user = directory.users.get(&authorization.user_id);
    let roles: Vec<_> = authorization
        .role_keys
        .iter()
        .filter_map(|key| Some((key, project?.roles.get(key)?)))
        .map(|(key, role)| {
            let mut json = json!({"key": key, "displayName": role.display_name});
            if !role.group.is_empty() {
                json["group"] = json!(role.group);
            }
            json
        })
        .collect();
    let mut json = json!({
        "id": authorization.id,
        "creationDate": rfc3339(authorization.created),
        "changeDate": rfc3339(authorization.changed),
        "project": {"id": authorization.project_id},
        "organization": {"id": authorization.organization_id},
        "user": {"id": authorization.user_id},
        "state": state(authorization).0,
    });
    if let Some(project) = project {
        json["project"]["name"] = json!(project.settings.name);
        json["project"]["organizationId"] = json!(project.organization_id);
    }
    if let Some(organization) = organization {
        json["organization"]["name"] = json!(organization.name);
    }
    if let Some(user) = user {
        json["user"]["preferredLoginName"] = json!(user.username);
        json["user"]["organizationId"] = json!(user.organization_id);
        if user.human().is_some() {
            json["user"]["displayName"] = json!(user.display_name());
        }
    }
    if !roles.is_empty() {
        json["roles"] = roles.into();
    }
    json
}

fn state(authorization: &Authorization) -> (&'static str, u64) {
    if authorization.is_active {
        ("STATE_ACTIVE", 1)
    } else {
        ("STATE_INACTIVE", 2)
    }
}
