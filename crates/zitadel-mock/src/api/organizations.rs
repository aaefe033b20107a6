//! `OrganizationService`.

use std::cmp::Ordering;

use jiff::Timestamp;
use serde_json::{Value, json};

use super::call::{Call, Outcome, Service};
use super::code::Code;
use super::error::ApiError;
use super::message::Message;
use super::paging::Page;
use super::{filter, metadata, users};
use crate::clock::{NEVER, rfc3339};
use crate::directory::{Directory, Organization};

pub(super) const SERVICE: Service = Service {
    name: "zitadel.org.v2.OrganizationService",
    handlers: &[
        ("ActivateOrganization", activate),
        ("AddOrganization", add),
        ("DeactivateOrganization", deactivate),
        ("DeleteOrganization", delete),
        ("DeleteOrganizationMetadata", delete_metadata),
        ("ListOrganizationMetadata", list_metadata),
        ("ListOrganizations", list),
        ("SetOrganizationMetadata", set_metadata),
        ("UpdateOrganization", update),
    ],
};

fn add(call: &Call<'_>) -> Outcome {
    let name = call
        .request
        .required_text("AddOrganizationRequest", "name")?;
    let requested_id = match call.request.optional_text("organizationId")? {
        Some(id) => Some(id),
        None => call.request.optional_text("orgId")?,
    };
    let admins = call.request.messages("admins")?;
    let mut directory = call.directory();
    let id = match requested_id {
        Some(id) if directory.organizations.contains_key(id) => {
            let error = ApiError::new(Code::AlreadyExists, "Errors.Org.AlreadyExisting");
            return Err(error.with_id("ORG-laho2n"));
        }
        Some(id) => id.to_owned(),
        None => directory.next_id(),
    };
    check_name(&directory, name, &id)?;
    let organization = Organization::new(id.clone(), name, call.now());
    let mut answer = json!({"details": change(&organization), "organizationId": id});
    directory.add_organization(organization);
    let created = admins
        .iter()
        .filter_map(|admin| admin.message("human").transpose())
        .map(|human| {
            let mut added = users::add_human(&mut directory, &human?, &id, call.now())?;
            if let Some(added) = added.as_object_mut() {
                added.remove("details");
            }
            Ok(added)
        })
        .collect::<Result<Vec<_>, _>>();
    match created {
        Ok(created) if created.is_empty() => {}
        Ok(created) => answer["createdAdmins"] = created.into(),
        Err(error) => {
            remove(&mut directory, &id, call.now());
            return Err(error);
        }
    }
    Ok(answer)
}

fn check_name(directory: &Directory, name: &str, id: &str) -> Result<(), ApiError> {
    let taken = directory
        .organizations
        .values()
        .any(|organization| organization.id != id && organization.name.eq_ignore_ascii_case(name));
    if taken {
        let message = "Organisation's name or id already taken";
        return Err(ApiError::new(Code::AlreadyExists, message).with_id("V3-DKcYh"));
    }
    Ok(())
}

fn update(call: &Call<'_>) -> Outcome {
    const REQUEST: &str = "UpdateOrganizationRequest";
    let id = call.request.required_text(REQUEST, "organizationId")?;
    let name = call.request.required_text(REQUEST, "name")?;
    let mut directory = call.directory();
    if find(&mut directory, id, "ORG-1MRds")?.name == name {
        let message = "Organisation not changed";
        return Err(ApiError::new(Code::FailedPrecondition, message).with_id("ORG-4VSdf"));
    }
    check_name(&directory, name, id)?;
    let organization = find(&mut directory, id, "ORG-1MRds")?;
    name.clone_into(&mut organization.name);
    organization.touch(call.now());
    Ok(json!({"changeDate": rfc3339(organization.changed)}))
}

fn activate(call: &Call<'_>) -> Outcome {
    let id = call
        .request
        .required_text("ActivateOrganizationRequest", "organizationId")?;
    set_active(call, id, "", true)
}

fn deactivate(call: &Call<'_>) -> Outcome {
    let id = call
        .request
        .required_text("DeactivateOrganizationRequest", "organizationId")?;
    set_active(call, id, "ORG-oL9nT", false)
}

fn set_active(call: &Call<'_>, id: &str, missing_id: &'static str, active: bool) -> Outcome {
    let mut directory = call.directory();
    let organization = find(&mut directory, id, missing_id)?;
    if organization.is_active == active {
        let state = if active { "active" } else { "inactive" };
        let message = format!("Organisation already {state}");
        return Err(ApiError::new(Code::FailedPrecondition, message).with_id(""));
    }
    organization.is_active = active;
    organization.touch(call.now());
    Ok(json!({"changeDate": rfc3339(organization.changed)}))
}

fn delete(call: &Call<'_>) -> Outcome {
    let id = call
        .request
        .required_text("DeleteOrganizationRequest", "organizationId")?;
    let removed = remove(&mut call.directory(), id, call.now());
    let deleted = if removed {
        rfc3339(call.now())
    } else {
        NEVER.to_owned()
    };
    Ok(json!({"deletionDate": deleted}))
}

/// With its users and projects. Whether it was there.
fn remove(directory: &mut Directory, id: &str, now: Timestamp) -> bool {
    let users = directory.users.values();
    let users: Vec<_> = users
        .filter(|user| user.organization_id == id)
        .map(|user| user.id.clone())
        .collect();
    for user in users {
        directory.remove_user(&user);
    }
    let projects = directory.projects.values();
    let projects: Vec<_> = projects
        .filter(|project| project.organization_id == id)
        .map(|project| project.id.clone())
        .collect();
    for project in projects {
        directory.remove_project(&project, now);
    }
    directory.policies.remove_organization(id);
    let providers = &mut directory.identity_providers;
    providers.retain(|_, provider| provider.organization_id.as_deref() != Some(id));
    directory.organizations.remove(id).is_some()
}

fn list(call: &Call<'_>) -> Outcome {
    let page = Page::of_query(&call.request)?;
    let queries = call.request.messages("queries")?;
    let column = call.request.value("sortingColumn").and_then(Value::as_str);
    let directory = call.directory();
    let first = directory.organization_id.as_str();
    let mut organizations = Vec::new();
    for organization in directory.organizations.values() {
        let is_default = organization.id == first;
        if filter::all(&(organization, is_default), &queries, matches)? {
            organizations.push(organization);
        }
    }
    organizations.sort_by(|left, right| match column {
        Some("ORGANIZATION_FIELD_NAME_NAME") => {
            left.name.to_lowercase().cmp(&right.name.to_lowercase())
        }
        Some("ORGANIZATION_FIELD_NAME_CREATION_DATE") => left.created.cmp(&right.created),
        _ => Ordering::Equal,
    });
    let changes = directory
        .organizations
        .values()
        .map(|organization| organization.changed);
    let read = changes.max().unwrap_or_else(|| call.now());
    Ok(page
        .cut(organizations)
        .visible(|organization| call.caller.membership.sees(&organization.id))
        .with_details("result", read, |organization| json(organization)))
}

fn matches(
    (organization, is_default): &(&Organization, bool),
    query: &Message<'_>,
) -> Result<bool, ApiError> {
    let (name, filter) = filter::open(query)?;
    match name.as_str() {
        "idQuery" => Ok(filter.text("id")? == organization.id),
        "nameQuery" => filter::text(&organization.name, &filter, "name"),
        "domainQuery" => filter::text(&organization.primary_domain(), &filter, "domain"),
        "stateQuery" => Ok(filter::is(filter.value("state"), state(organization))),
        "defaultQuery" => Ok(*is_default),
        other => Err(filter::unknown("organizations", other)),
    }
}

fn set_metadata(call: &Call<'_>) -> Outcome {
    let id = call
        .request
        .required_text("SetOrganizationMetadataRequest", "organizationId")?;
    let mut directory = call.directory();
    let organization = find(&mut directory, id, "")?;
    metadata::set(&mut organization.metadata, &call.request, call.now())?;
    Ok(json!({"setDate": rfc3339(call.now())}))
}

fn delete_metadata(call: &Call<'_>) -> Outcome {
    let id = call
        .request
        .required_text("DeleteOrganizationMetadataRequest", "organizationId")?;
    let mut directory = call.directory();
    let organization = find(&mut directory, id, "")?;
    metadata::remove(&mut organization.metadata, &call.request, "META-2npds")?;
    Ok(json!({"deletionDate": rfc3339(call.now())}))
}

fn list_metadata(call: &Call<'_>) -> Outcome {
    let id = call
        .request
        .required_text("ListOrganizationMetadataRequest", "organizationId")?;
    // Unlike other lists with `pagination`, it has no limit but the one asked for.
    let page = Page::without_limit(&call.request, "pagination")?;
    let mut directory = call.directory();
    let organization = find(&mut directory, id, "")?;
    let entries = metadata::list(&organization.metadata, &call.request)?;
    Ok(page
        .cut(entries)
        .with_pagination("metadata", metadata::json))
}

fn find<'a>(
    directory: &'a mut Directory,
    id: &str,
    missing_id: &'static str,
) -> Result<&'a mut Organization, ApiError> {
    directory
        .organizations
        .get_mut(id)
        .ok_or_else(|| ApiError::new(Code::NotFound, "Organisation not found").with_id(missing_id))
}

/// `zitadel.object.v2.Details` of an organization that was changed.
fn change(organization: &Organization) -> Value {
    json!({
        "sequence": organization.sequence.to_string(),
        "changeDate": rfc3339(organization.changed),
        "resourceOwner": organization.id,
    })
}

/// `zitadel.org.v2.Organization`
fn json(organization: &Organization) -> Value {
    let mut details = change(organization);
    details["creationDate"] = json!(rfc3339(organization.created));
    json!({
        "id": organization.id,
        "details": details,
        "state": state(organization).0,
        "name": organization.name,
        "primaryDomain": organization.primary_domain(),
    })
}

fn state(organization: &Organization) -> (&'static str, u64) {
    if organization.is_active {
        ("ORGANIZATION_STATE_ACTIVE", 1)
    } else {
        ("ORGANIZATION_STATE_INACTIVE", 2)
    }
}
