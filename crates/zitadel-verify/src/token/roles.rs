//! The claims that tell of roles.

use crate::token::json::{Json, Object};

const PREFIX: &str = "urn:zitadel:iam:org:project:";
const SUFFIX: &str = "roles";

/// A role that an account was granted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RoleGrant<'a> {
    /// Key of the role.
    pub role: &'a str,
    /// Id of the project that has the role. `None` where the claim does not name it: it is the
    /// project of the application then that verifies the token.
    pub project: Option<&'a str>,
    /// Id of the organization that granted the role, or of the group where cidaas is the issuer.
    /// `None` where the claim names neither.
    pub organization: Option<&'a str>,
    /// Primary domain of that organization.
    pub primary_domain: Option<&'a str>,
}

impl<'a> RoleGrant<'a> {
    fn new(role: &'a str) -> Self {
        Self {
            role,
            project: None,
            organization: None,
            primary_domain: None,
        }
    }
}

/// All grants, of all claims, in Zitadel's form and in cidaas's.
pub(crate) fn grants(claims: &Object) -> impl Iterator<Item = RoleGrant<'_>> {
    claims.members().flat_map(|(name, value)| {
        of_projects(name, value)
            .chain(listed(name, value))
            .chain(of_groups(name, value))
    })
}

/// `…:project:roles` and `…:project:{id}:roles`, each an object `{role: {organization: domain}}` or a
/// list of such objects.
fn of_projects<'a>(name: &'a str, value: Json<'a>) -> impl Iterator<Item = RoleGrant<'a>> {
    let project = project_of(name);
    members(project.and(Some(value))).flat_map(move |(role, organizations)| {
        members(Some(organizations)).map(move |(organization, domain)| RoleGrant {
            project: project.flatten(),
            organization: Some(organization),
            primary_domain: domain.as_str(),
            ..RoleGrant::new(role)
        })
    })
}

/// `roles: [role]`.
fn listed<'a>(name: &str, value: Json<'a>) -> impl Iterator<Item = RoleGrant<'a>> {
    let roles = (name == "roles").then_some(value);
    let roles = roles.into_iter().flat_map(Json::items);
    roles.filter_map(Json::as_str).map(RoleGrant::new)
}

/// `groups: [{groupId, roles: [role]}]`.
fn of_groups<'a>(name: &str, value: Json<'a>) -> impl Iterator<Item = RoleGrant<'a>> {
    let groups = (name == "groups").then_some(value);
    groups.into_iter().flat_map(Json::items).flat_map(|group| {
        let member = move |wanted: &str| {
            let mut members = group.members();
            members.find_map(|(name, value)| (name == wanted).then_some(value))
        };
        let id = member("groupId").and_then(Json::as_str);
        let roles = id.and(member("roles"));
        let roles = roles.into_iter().flat_map(Json::items);
        roles.filter_map(Json::as_str).map(move |role| RoleGrant {
            organization: id,
            ..RoleGrant::new(role)
        })
    })
}

/// Whether a claim of this name tells of roles, and of which project.
fn project_of(name: &str) -> Option<Option<&str>> {
    let rest = name.strip_prefix(PREFIX)?;
    if rest == SUFFIX {
        return Some(None);
    }
    match rest.split_once(':')? {
        (project, SUFFIX) if !project.is_empty() => Some(Some(project)),
        _ => None,
    }
}

/// The members of an object, or of all objects of a list.
fn members<'a>(value: Option<Json<'a>>) -> impl Iterator<Item = (&'a str, Json<'a>)> {
    let listed = value.into_iter().flat_map(Json::items);
    value.into_iter().chain(listed).flat_map(Json::members)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn told(claims: Value) -> Vec<(String, Option<String>, Option<String>)> {
        grants(&Object::read(claims.to_string().as_bytes()).unwrap())
            .map(|grant| {
                (
                    grant.role.to_owned(),
                    grant.project.map(str::to_owned),
                    grant.organization.map(str::to_owned),
                )
            })
            .collect()
    }

    fn grant(
        role: &str,
        project: Option<&str>,
        organization: Option<&str>,
    ) -> (String, Option<String>, Option<String>) {
        (
            role.to_owned(),
            project.map(str::to_owned),
            organization.map(str::to_owned),
        )
    }

    #[test]
    fn roles_are_read_from_every_claim_and_shape() {
        assert_eq!(
            told(json!({
                "urn:zitadel:iam:org:project:7:roles": {"writer": {"1": "a.example", "2": "b.example"}},
                "urn:zitadel:iam:org:project:roles": [{"reader": {"1": "a.example"}}, {"admin": {"2": "b.example"}}],
            })),
            [
                grant("writer", Some("7"), Some("1")),
                grant("writer", Some("7"), Some("2")),
                grant("reader", None, Some("1")),
                grant("admin", None, Some("2")),
            ]
        );
    }

    #[test]
    fn roles_of_cidaas_are_of_a_group_or_of_none() {
        assert_eq!(
            told(json!({
                "groups": [
                    {"groupId": "g1", "roles": ["reader", "writer", null]},
                    {"groupId": "g2", "roles": []},
                    {"groupId": "g3"},
                    {"groupId": 4, "roles": ["lost"]},
                    {"roles": ["lost"]},
                    "g5",
                ],
                "roles": ["USER", "ADMIN", 7, {"role": "x"}],
            })),
            [
                grant("reader", None, Some("g1")),
                grant("writer", None, Some("g1")),
                grant("USER", None, None),
                grant("ADMIN", None, None),
            ]
        );
    }

    #[test]
    fn what_only_looks_like_roles_grants_nothing() {
        assert_eq!(
            told(json!({
                "urn:zitadel:iam:org:project::roles": {"a": {"1": ""}},
                "urn:zitadel:iam:org:project:7:x:roles": {"a": {"1": ""}},
                "urn:zitadel:iam:org:project:7:roles2": {"a": {"1": ""}},
                "urn:zitadel:iam:org:projects:roles": {"a": {"1": ""}},
                "urn:zitadel:iam:org:project:8:roles": ["a", 1, null],
                "urn:zitadel:iam:org:project:9:roles": {"a": "1", "b": {}, "c": null},
                "roles": {"a": {"1": ""}},
                "groups": {"groupId": "1", "roles": ["a"]},
            })),
            []
        );
    }
}
