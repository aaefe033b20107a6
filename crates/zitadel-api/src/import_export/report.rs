use std::fmt;

use crate::admin::v1::{ImportDataError, ImportDataResponse, ImportDataSuccessOrg};
use crate::plain_error;

/// What came of an import: what is there now, and what was not taken.
///
/// Made of what [`import_data`](crate::admin::v1::AdminService::import_data) answers, too: an answer
/// without an error may tell of things that were not taken.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportReport {
    failures: Vec<ImportFailure>,
    organizations: Vec<ImportDataSuccessOrg>,
}

impl ImportReport {
    /// What was not taken, in the server's order. Things that exist already are among it.
    pub fn failures(&self) -> &[ImportFailure] {
        &self.failures
    }

    /// The ids of what is new, for each organization.
    pub fn organizations(&self) -> &[ImportDataSuccessOrg] {
        &self.organizations
    }

    /// Whether everything is there now: it was taken, or existed already.
    pub fn is_complete(&self) -> bool {
        self.failures.iter().all(ImportFailure::is_already_exists)
    }
}

impl From<ImportDataResponse> for ImportReport {
    fn from(response: ImportDataResponse) -> Self {
        Self {
            failures: response.errors.into_iter().map(ImportFailure).collect(),
            organizations: response.success.unwrap_or_default().orgs,
        }
    }
}

/// A thing that an import did not take, and why.
///
/// `Display` is one line: `human_user 259242039378444290: Errors.User.AlreadyExisting
/// (COMMAND-ziuna)`.
#[derive(Clone, Debug, PartialEq)]
pub struct ImportFailure(ImportDataError);

impl ImportFailure {
    /// What it is.
    pub fn kind(&self) -> ImportedKind {
        match self.0.r#type.as_str() {
            "org" => ImportedKind::Organization,
            "human_user" => ImportedKind::HumanUser,
            "project" => ImportedKind::Project,
            "project_role" => ImportedKind::ProjectRole,
            "user_grant" => ImportedKind::UserGrant,
            other => ImportedKind::Other(other.to_owned()),
        }
    }

    /// Its id. Those of roles and grants are made of several, joined by `_`.
    pub fn id(&self) -> &str {
        &self.0.id
    }

    /// What the server says, such as `Errors.User.AlreadyExisting`.
    pub fn message(&self) -> &str {
        plain_error::id_and_message(&self.0.message).map_or(&self.0.message, |(_, message)| message)
    }

    /// Zitadel's id of the place that failed, such as `COMMAND-ziuna`.
    pub fn error_id(&self) -> Option<&str> {
        let (id, _) = plain_error::id_and_message(&self.0.message)?;
        (!id.is_empty()).then_some(id)
    }

    /// It is there already, from an earlier import for example. Whether it is the same is not said.
    pub fn is_already_exists(&self) -> bool {
        let key = self.message().split_whitespace().next().unwrap_or_default();
        key.starts_with("Errors.")
            && (key.ends_with("AlreadyExisting") || key.ends_with("AlreadyExists"))
    }
}

impl fmt::Display for ImportFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.0.r#type, self.id(), self.message())?;
        match self.error_id() {
            Some(id) => write!(f, " ({id})"),
            None => Ok(()),
        }
    }
}

/// What an import takes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImportedKind {
    /// An organization.
    Organization,
    /// A person.
    HumanUser,
    /// A project.
    Project,
    /// A role of a project.
    ProjectRole,
    /// Roles of a project that a user has.
    UserGrant,
    /// Something else, by the server's name.
    Other(String),
}
