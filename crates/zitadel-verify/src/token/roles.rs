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
    /// Id of the organization that granted the role.
    pub organization: &'a str,
    /// Primary domain of that organization.
    pub primary_domain: Option<&'a str>,
}

/// All grants, of all claims: `…:project:roles` and `…:project:{id}:roles`, each an object
/// `{role: {organization: domain}}` or a list of such objects.
pub(crate) fn grants(claims: &Object) -> impl Iterator<Item = RoleGrant<'_>> {
    claims.members().flat_map(|(name, value)| {
        let project = project_of(name);
        members(project.and(Some(value))).flat_map(move |(role, organizations)| {
            members(Some(organizations)).map(move |(organization, domain)| RoleGrant {
                role,
                project: project.flatten(),
                organization,
                primary_domain: domain.as_str(),
            })
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

    fn told(claims: Value) -> Vec<(String, Option<String>, String)> {
        grants(&Object::read(claims.to_string().as_bytes()).unwrap())
            .map(|grant| {
                (
                    grant.role.to_owned(),
                    grant.project.map(str::to_owned),
                    grant.organization.to_owned(),
                )
            })
            .collect()
    }

    #[test]
    fn roles_are_read_from_every_claim_and_shape() {
        let grant = |role: &str, project: Option<&str>, organization: &str| {
            (
                role.to_owned(),
                project.map(str::to_owned),
                organization.to_owned(),
            )
        };
        assert_eq!(
            told(json!({
                "urn:zitadel:iam:org:project:7:roles": {"writer": {"1": "a.example", "2": "b.example"}},
                "urn:zitadel:iam:org:project:roles": [{"reader": {"1": "a.example"}}, {"admin": {"2": "b.example"}}],
            })),
            [
                grant("writer", Some("7"), "1"),
                grant("writer", Some("7"), "2"),
                grant("reader", None, "1"),
                grant("admin", None, "2"),
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
            })),
            []
        );
    }
}
