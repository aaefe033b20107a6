use std::fmt;

use zitadel_transport::redaction::Given;

use crate::error::VerifyError;
use crate::token::claims::{Claims, Way};

/// What a token must have to pass: a scope, a role, an audience, or several of them.
///
/// ```
/// use zitadel_verify::{Guard, Role};
///
/// let guard = Guard::role(Role::new("admin").of_project("259254020357488867"))
///     .or(Guard::scope("ops"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guard(Rule);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Rule {
    Scope(Wanted),
    Role(Role),
    Audience(Wanted),
    All(Box<[Rule; 2]>),
    Any(Box<[Rule; 2]>),
}

/// A role, of any project and in any organization unless it says which.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    key: Wanted,
    project: Option<Wanted>,
    organization: Option<Wanted>,
}

/// A name that a token must have. What is no name, as a secret in its place, is not shown.
#[derive(Clone, PartialEq, Eq)]
struct Wanted(String);

impl fmt::Display for Wanted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&Given(&self.0), f)
    }
}

impl fmt::Debug for Wanted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&Given(&self.0), f)
    }
}

impl Role {
    /// The role with this key.
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: Wanted(key.into()),
            project: None,
            organization: None,
        }
    }

    /// Only as a role of this project. Roles of other projects can have the same key.
    #[must_use]
    pub fn of_project(mut self, id: impl Into<String>) -> Self {
        self.project = Some(Wanted(id.into()));
        self
    }

    /// Only as granted by this organization, or in this group where cidaas is the issuer.
    #[must_use]
    pub fn in_organization(mut self, id: impl Into<String>) -> Self {
        self.organization = Some(Wanted(id.into()));
        self
    }

    fn is_granted(&self, claims: &Claims) -> bool {
        let fits = |wanted: &Option<Wanted>, given: Option<&str>| {
            let wanted = wanted.as_ref();
            wanted.is_none_or(|wanted| given == Some(wanted.0.as_str()))
        };
        claims.roles().any(|grant| {
            grant.role == self.key.0
                && fits(&self.project, grant.project)
                && fits(&self.organization, grant.organization)
        })
    }
}

impl<T: Into<String>> From<T> for Role {
    fn from(key: T) -> Self {
        Self::new(key)
    }
}

impl From<Role> for Guard {
    fn from(role: Role) -> Self {
        Self(Rule::Role(role))
    }
}

impl Guard {
    /// This scope, which only introspection tells: Zitadel writes no scopes into JWT access
    /// tokens.
    pub fn scope(scope: impl Into<String>) -> Self {
        Self(Rule::Scope(Wanted(scope.into())))
    }

    /// This role: of any project and in any organization when it is a text, or as a [`Role`] says.
    pub fn role(role: impl Into<Role>) -> Self {
        role.into().into()
    }

    /// This audience too: the id of a project or of a client.
    pub fn audience(audience: impl Into<String>) -> Self {
        Self(Rule::Audience(Wanted(audience.into())))
    }

    /// Both.
    #[must_use]
    pub fn and(self, other: impl Into<Self>) -> Self {
        Self(Rule::All(Box::new([self.0, other.into().0])))
    }

    /// One of both, or both.
    #[must_use]
    pub fn or(self, other: impl Into<Self>) -> Self {
        Self(Rule::Any(Box::new([self.0, other.into().0])))
    }

    /// # Errors
    /// When `claims` do not fulfil it, or cannot tell.
    pub(crate) fn check(&self, claims: &Claims) -> Result<(), VerifyError> {
        match self.0.verdict(claims) {
            Verdict::Fulfilled => Ok(()),
            Verdict::Missing => Err(VerifyError::insufficient(
                format!("it needs {}", self.0.describe()),
                self.0.scopes(),
            )),
            Verdict::Untold => Err(VerifyError::configuration(
                "a scope is required of a JWT access token, and Zitadel writes none into those: introspect JWTs as well (TokenVerifierBuilder::introspect_jwts), or require a role",
            )),
        }
    }
}

/// What a token says of a requirement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Fulfilled,
    Missing,
    /// The token does not tell.
    Untold,
}

impl Rule {
    fn verdict(&self, claims: &Claims) -> Verdict {
        let told = |is_fulfilled: bool| match is_fulfilled {
            true => Verdict::Fulfilled,
            false => Verdict::Missing,
        };
        match self {
            Self::Scope(wanted) => match claims.scopes() {
                Some(mut scopes) => told(scopes.any(|scope| scope == wanted.0)),
                None if claims.way() == Way::Offline => Verdict::Untold,
                None => Verdict::Missing,
            },
            Self::Role(role) => told(role.is_granted(claims)),
            Self::Audience(wanted) => told(claims.audience().any(|one| one == wanted.0)),
            Self::All(rules) => {
                let verdicts = rules.each_ref().map(|rule| rule.verdict(claims));
                // What is missing decides, whatever the other part would say.
                first_of(&[Verdict::Missing, Verdict::Untold], &verdicts)
                    .unwrap_or(Verdict::Fulfilled)
            }
            Self::Any(rules) => {
                let verdicts = rules.each_ref().map(|rule| rule.verdict(claims));
                first_of(&[Verdict::Fulfilled, Verdict::Untold], &verdicts)
                    .unwrap_or(Verdict::Missing)
            }
        }
    }

    fn describe(&self) -> String {
        match self {
            Self::Scope(scope) => format!("the scope {scope}"),
            Self::Role(role) => {
                let mut text = format!("the role {}", role.key);
                if let Some(project) = &role.project {
                    text.push_str(&format!(" of project {project}"));
                }
                if let Some(organization) = &role.organization {
                    text.push_str(&format!(" in organization {organization}"));
                }
                text
            }
            Self::Audience(audience) => format!("the audience {audience}"),
            Self::All(rules) => rules.each_ref().map(Self::describe_part).join(" and "),
            Self::Any(rules) => rules.each_ref().map(Self::describe_part).join(" or "),
        }
    }

    fn describe_part(&self) -> String {
        match self {
            Self::All(_) | Self::Any(_) => format!("({})", self.describe()),
            _ => self.describe(),
        }
    }

    /// All scopes that it names, for the `scope` of a challenge (RFC 6750, section 3).
    fn scopes(&self) -> Vec<&str> {
        match self {
            Self::Scope(scope) => vec![&scope.0],
            Self::Role(_) | Self::Audience(_) => Vec::new(),
            Self::All(rules) | Self::Any(rules) => rules.iter().flat_map(Self::scopes).collect(),
        }
    }
}

/// The first of `candidates` that is among `verdicts`.
fn first_of(candidates: &[Verdict], verdicts: &[Verdict]) -> Option<Verdict> {
    candidates
        .iter()
        .copied()
        .find(|candidate| verdicts.contains(candidate))
}

impl Claims {
    /// That the token passes this guard.
    ///
    /// # Errors
    /// One that answers the request with 403 when it does not; one of set-up when the token cannot
    /// tell, as with scopes in a JWT access token.
    pub fn require(&self, guard: impl Into<Guard>) -> Result<(), VerifyError> {
        guard.into().check(self)
    }

    /// That the token has this scope. See [`require`](Self::require).
    ///
    /// # Errors
    /// As for [`require`](Self::require).
    pub fn require_scope(&self, scope: &str) -> Result<(), VerifyError> {
        self.require(Guard::scope(scope))
    }

    /// That the account has this role: of any project and in any organization when it is a text,
    /// or as a [`Role`] says. See [`require`](Self::require).
    ///
    /// # Errors
    /// As for [`require`](Self::require).
    pub fn require_role(&self, role: impl Into<Role>) -> Result<(), VerifyError> {
        self.require(role.into())
    }

    /// That the token is for this audience too. See [`require`](Self::require).
    ///
    /// # Errors
    /// As for [`require`](Self::require).
    pub fn require_audience(&self, audience: &str) -> Result<(), VerifyError> {
        self.require(Guard::audience(audience))
    }
}
