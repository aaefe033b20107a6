//! What tokens and their descriptions say about a user, by the scopes that were asked for.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};

use crate::directory::{Directory, Organization, User};

pub(crate) const PROJECTS_ROLES: &str = "urn:zitadel:iam:org:projects:roles";
pub(crate) const ROLE_PREFIX: &str = "urn:zitadel:iam:org:project:role:";
pub(crate) const USER_METADATA: &str = "urn:zitadel:iam:user:metadata";
pub(crate) const RESOURCE_OWNER: &str = "urn:zitadel:iam:user:resourceowner";

/// The projects that scopes put into the audience of a token, each once.
pub(crate) fn audience(scopes: &[String], zitadel_project_id: &str) -> Vec<String> {
    let mut audience = Vec::new();
    for scope in scopes {
        let project = scope
            .strip_prefix("urn:zitadel:iam:org:project:id:")
            .and_then(|rest| rest.strip_suffix(":aud"));
        let project = match project {
            None | Some("") => continue,
            Some("zitadel") => zitadel_project_id,
            Some(id) => id,
        };
        if !audience.iter().any(|known| known == project) {
            audience.push(project.to_owned());
        }
    }
    audience
}

/// Roles, metadata and resource owner: the same in ID tokens, JWT access tokens, userinfo
/// and introspection.
pub(crate) fn granted(
    directory: &Directory,
    user: &User,
    scopes: &[String],
    projects: &[String],
) -> Map<String, Value> {
    let requested = |scope: &str| scopes.iter().any(|requested| requested == scope);
    let mut claims = Map::new();
    for project in projects {
        if let Some(roles) = roles(directory, user, scopes, project) {
            claims.insert(
                format!("urn:zitadel:iam:org:project:{project}:roles"),
                roles,
            );
        }
    }
    if requested(USER_METADATA) && !user.metadata.is_empty() {
        let metadata: Map<_, _> = user
            .metadata
            .iter()
            .map(|(key, entry)| (key.clone(), json!(STANDARD.encode(&entry.value))))
            .collect();
        claims.insert(USER_METADATA.to_owned(), metadata.into());
    }
    let owner = directory.organizations.get(&user.organization_id);
    if let Some(owner) = owner.filter(|_| requested(RESOURCE_OWNER)) {
        claims.insert(format!("{RESOURCE_OWNER}:id"), json!(owner.id));
        claims.insert(format!("{RESOURCE_OWNER}:name"), json!(owner.name));
        let domain = owner.primary_domain();
        claims.insert(format!("{RESOURCE_OWNER}:primary_domain"), json!(domain));
    }
    claims
}

/// The user's roles in a project, as far as they were asked for.
pub(crate) fn roles(
    directory: &Directory,
    user: &User,
    scopes: &[String],
    project: &str,
) -> Option<Value> {
    let all = scopes.iter().any(|scope| scope == PROJECTS_ROLES);
    let requested = |role: &str| {
        let requested = |scope: &String| scope.strip_prefix(ROLE_PREFIX) == Some(role);
        all || scopes.iter().any(requested)
    };
    let mut roles = Map::new();
    for authorization in directory.active_authorizations(&user.id) {
        if authorization.project_id != project {
            continue;
        }
        let organization = directory.organizations.get(&authorization.organization_id);
        let domain = organization.map(Organization::primary_domain);
        for role in authorization
            .role_keys
            .iter()
            .filter(|role| requested(role))
        {
            let organizations = roles.entry(role.clone()).or_insert_with(|| json!({}));
            organizations[&authorization.organization_id] = json!(domain);
        }
    }
    (!roles.is_empty()).then(|| roles.into())
}

/// What the scope `profile` adds to userinfo and introspection.
pub(crate) fn profile(user: &User, scopes: &[String]) -> Map<String, Value> {
    let mut claims = Map::new();
    if scopes.iter().any(|scope| scope == "profile") {
        claims.insert("name".to_owned(), json!(user.display_name()));
        claims.insert("preferred_username".to_owned(), json!(user.username));
        claims.insert("updated_at".to_owned(), json!(user.changed.as_second()));
    }
    claims
}
