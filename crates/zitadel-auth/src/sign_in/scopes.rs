use std::fmt;

use zitadel_transport::redaction::Given;

use crate::error::AuthError;

pub(crate) const ZITADEL_AUDIENCE: &str = "urn:zitadel:iam:org:project:id:zitadel:aud";

/// The scopes of a token, with Zitadel's reserved ones spelled for you.
///
/// `openid` comes first, always; the order of the others is kept and none is sent twice. Any
/// iterator of strings is as good an argument to the builders' `scopes`, which then takes it as it
/// is.
///
/// ```
/// use zitadel_auth::Scopes;
///
/// let scopes = Scopes::openid()
///     .zitadel_audience()
///     .project_audience("298357")
///     .project_roles();
/// assert_eq!(
///     scopes.to_string(),
///     "openid urn:zitadel:iam:org:project:id:zitadel:aud \
///      urn:zitadel:iam:org:project:id:298357:aud urn:zitadel:iam:org:projects:roles",
/// );
/// ```
///
/// The names are those of Zitadel's reserved scopes:
/// <https://zitadel.com/docs/apis/openidoauth/scopes>.
#[derive(Clone, PartialEq, Eq)]
pub struct Scopes(Vec<String>);

impl Scopes {
    /// `openid` alone, less than [the default](Self::default): without
    /// [`zitadel_audience`](Self::zitadel_audience), Zitadel's own API refuses the token.
    pub fn openid() -> Self {
        Self(vec!["openid".into()])
    }

    /// Lets the token call Zitadel's own API.
    #[must_use]
    pub fn zitadel_audience(self) -> Self {
        self.scope(ZITADEL_AUDIENCE)
    }

    /// Puts a project into the token's audience, so that its APIs accept the token.
    #[must_use]
    pub fn project_audience(self, project_id: impl AsRef<str>) -> Self {
        self.reserved("org:project:id", project_id, ":aud")
    }

    /// Asks for one role, where the user has it.
    #[must_use]
    pub fn role(self, key: impl AsRef<str>) -> Self {
        self.reserved("org:project:role", key, "")
    }

    /// Asks for the roles in all projects of the token's audience.
    #[must_use]
    pub fn project_roles(self) -> Self {
        self.scope("urn:zitadel:iam:org:projects:roles")
    }

    /// Narrows the roles to those that this organization has granted. Can be given several times.
    #[must_use]
    pub fn roles_of_organization(self, organization_id: impl AsRef<str>) -> Self {
        self.reserved("org:roles:id", organization_id, "")
    }

    /// Requires the user to belong to this organization.
    #[must_use]
    pub fn organization(self, organization_id: impl AsRef<str>) -> Self {
        self.reserved("org:id", organization_id, "")
    }

    /// Requires the user to belong to the organization with this primary domain.
    #[must_use]
    pub fn organization_domain(self, domain: impl AsRef<str>) -> Self {
        self.reserved("org:domain:primary", domain, "")
    }

    /// Names the identity provider to sign in with.
    #[must_use]
    pub fn identity_provider(self, id: impl AsRef<str>) -> Self {
        self.reserved("org:idp:id", id, "")
    }

    /// Asks for the user's metadata.
    #[must_use]
    pub fn user_metadata(self) -> Self {
        self.scope("urn:zitadel:iam:user:metadata")
    }

    /// Asks for the organization that the user belongs to.
    #[must_use]
    pub fn resource_owner(self) -> Self {
        self.scope("urn:zitadel:iam:user:resourceowner")
    }

    /// Any other scope.
    #[must_use]
    pub fn scope(mut self, scope: impl AsRef<str>) -> Self {
        let scope = scope.as_ref();
        if !self.0.iter().any(|known| known == scope) {
            self.0.push(scope.to_owned());
        }
        self
    }

    fn reserved(self, name: &str, value: impl AsRef<str>, end: &str) -> Self {
        self.scope(format!("urn:zitadel:iam:{name}:{}{end}", value.as_ref()))
    }
}

/// What a builder asks for unless told otherwise: `openid`, and the audience of Zitadel's own API.
impl Default for Scopes {
    fn default() -> Self {
        Self::openid().zitadel_audience()
    }
}

impl fmt::Debug for Scopes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Scopes").field(&Shown(&self.0)).finish()
    }
}

/// Scopes that a user gave, as `Debug` may show them.
pub(crate) struct Shown<'a>(pub(crate) &'a [String]);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scopes = self.0.iter().map(|scope| Given(scope));
        f.debug_list().entries(scopes).finish()
    }
}

impl fmt::Display for Scopes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join(" "))
    }
}

impl IntoIterator for Scopes {
    type Item = String;
    type IntoIter = std::vec::IntoIter<String>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

/// Joins scopes for the wire: in the order given, each once, with one space between.
pub(crate) fn join(scopes: &[String]) -> Result<String, AuthError> {
    for given in scopes {
        AuthError::refuse_key("a scope", given)?;
    }
    let mut names: Vec<&str> = Vec::new();
    for scope in scopes.iter().flat_map(|given| given.split_whitespace()) {
        if scope.chars().any(char::is_control) {
            return Err(AuthError::configuration(
                "a scope holds control characters: scopes are plain words such as openid",
            ));
        }
        if !names.contains(&scope) {
            names.push(scope);
        }
    }
    if names.is_empty() {
        return Err(AuthError::configuration(format!(
            "no scope is given, and a token request without one is refused: leave the scopes out for the defaults (openid {ZITADEL_AUDIENCE}), or name at least one"
        )));
    }
    Ok(names.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reserved_scope_has_its_method() {
        let scopes: Vec<String> = Scopes::openid()
            .project_audience("1")
            .zitadel_audience()
            .role("admin")
            .project_roles()
            .roles_of_organization("2")
            .organization("3")
            .organization_domain("acme.example")
            .identity_provider("4")
            .user_metadata()
            .resource_owner()
            .scope("profile")
            .into_iter()
            .collect();
        assert_eq!(
            scopes,
            [
                "openid",
                "urn:zitadel:iam:org:project:id:1:aud",
                "urn:zitadel:iam:org:project:id:zitadel:aud",
                "urn:zitadel:iam:org:project:role:admin",
                "urn:zitadel:iam:org:projects:roles",
                "urn:zitadel:iam:org:roles:id:2",
                "urn:zitadel:iam:org:id:3",
                "urn:zitadel:iam:org:domain:primary:acme.example",
                "urn:zitadel:iam:org:idp:id:4",
                "urn:zitadel:iam:user:metadata",
                "urn:zitadel:iam:user:resourceowner",
                "profile",
            ]
        );
    }

    #[test]
    fn joining_keeps_the_order_and_drops_what_is_there() {
        let given = ["openid", "b a", " a ", "openid", "c"].map(String::from);
        assert_eq!(join(&given).unwrap(), "openid b a c");
        assert_eq!(
            Scopes::default().scope("openid").to_string(),
            format!("openid {ZITADEL_AUDIENCE}")
        );
    }

    #[test]
    fn no_scope_at_all_is_an_error() {
        for given in [vec![], vec![String::new()], vec!["  ".to_owned()]] {
            assert!(join(&given).unwrap_err().is_configuration());
        }
        assert!(join(&["a\0b".to_owned()]).unwrap_err().is_configuration());
    }
}
