//! What a refusal means, where its code does not say it: by Zitadel's id of the place that failed,
//! by the key that stands for a message, or by the words of the message.

use crate::code::Code;

/// What a refusal means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    AlreadyExists,
    Crash,
    InstanceBlocked,
    MissingMembership,
    MissingPermission,
    MissingTypeOfUser,
    NotFound,
    PageTooLarge,
    ParentNotFound,
    QuotaUsedUp,
    RejectedToken,
    RequestTooLarge,
    UnknownInstance,
    UnknownOrganization,
}

use Meaning::{
    AlreadyExists, Crash, InstanceBlocked, MissingMembership, MissingPermission, MissingTypeOfUser,
    NotFound, PageTooLarge, ParentNotFound, QuotaUsedUp, RejectedToken, RequestTooLarge,
    UnknownInstance, UnknownOrganization,
};

/// As recorded. An id is missing where the code says as much.
const BY_ID: &[(&str, Meaning)] = &[
    ("AUTH-5mWD2", MissingPermission),
    ("AUTH-7fs1e", RejectedToken),
    ("AUTHZ-cdgFk", MissingMembership),
    ("AUTH-Bs7Ds", UnknownOrganization),
    ("LIMITS-molsj", InstanceBlocked),
    ("QUERY-4M0fs", PageTooLarge),
    ("RECOVER", Crash),
    // An id that a user or an application has already.
    ("COMMAND-7yiox1isql", AlreadyExists),
    ("COMMAND-k2una", AlreadyExists),
    ("PROJECT-lxowmp", AlreadyExists),
    // A phone number and a secret that should be removed.
    ("COMMAND-ieJ2e", NotFound),
    ("COMMAND-coi82n", NotFound),
    // A user.
    ("COMMAND-4f8sg", ParentNotFound),
    ("COMMAND-Dggw2", ParentNotFound),
    ("COMMAND-G8dh3", ParentNotFound),
    ("COMMAND-bnipwm1", ParentNotFound),
    ("COMMAND-uXHNj", ParentNotFound),
    ("COMMAND-x7s802", ParentNotFound),
    ("COMMAND-x8910n", ParentNotFound),
    ("ORG-GoXOn", ParentNotFound),
    // An organization.
    ("COMMAND-3m9gg", ParentNotFound),
    ("COMMAND-QXPGs", ParentNotFound),
    // A project, a role of it, an application.
    ("COMMAND-EbFMN", ParentNotFound),
    ("COMMAND-6m9gd", ParentNotFound),
    ("COMMAND-mm9F4", ParentNotFound),
    ("COMMAND-sak25", ParentNotFound),
    // An identity provider.
    ("COMMAND-39nf2", ParentNotFound),
];

impl Meaning {
    pub(crate) fn of(code: Option<Code>, id: Option<&str>, message: &str) -> Option<Self> {
        by_words(code, message)
            .or_else(|| by_id(id?))
            .or_else(|| by_key(code, message))
    }

    /// What to check, in words that hold for every call.
    pub(crate) fn hint(self) -> Option<&'static str> {
        Some(match self {
            RejectedToken => {
                "the token was revoked or has run out, or it lacks the scope urn:zitadel:iam:org:project:id:zitadel:aud, or the user was deactivated, or only a system user may call this operation"
            }
            MissingPermission => {
                "grant the user a role with this permission; some operations are for system users only"
            }
            MissingMembership => {
                "the user is no member there, so it may lack the permission for this operation"
            }
            MissingTypeOfUser => "the request must say what kind of user it changes: set user_type",
            PageTooLarge => "ask for at most 1000 entries a page",
            Crash => "the server crashed over this request",
            QuotaUsedUp => "a quota of the instance is used up, which waiting does not heal soon",
            InstanceBlocked => "the instance is blocked, which its operator alone can change",
            RequestTooLarge => {
                "the request is larger than the server takes, 4 MiB by default: send less at once"
            }
            UnknownOrganization => {
                "this instance has no organization of that id: check what the call or the client is given as `organization`"
            }
            AlreadyExists | NotFound | ParentNotFound | UnknownInstance => return None,
        })
    }
}

fn by_words(code: Option<Code>, message: &str) -> Option<Meaning> {
    // Of an instance that is asked for by its id, the server says the same.
    let is_by_id = message.contains("unable to set instance using id");
    if message.contains("unable to set instance") || message.contains("Instance not found") {
        return (!is_by_id).then_some(UnknownInstance);
    }
    if code == Some(Code::ResourceExhausted) && message.contains("larger than max") {
        return Some(RequestTooLarge);
    }
    let is_type_missing = code == Some(Code::Unimplemented) && message.contains("user type is not");
    is_type_missing.then_some(MissingTypeOfUser)
}

fn by_id(id: &str) -> Option<Meaning> {
    if id.starts_with("QUOTA-") {
        return Some(QuotaUsedUp);
    }
    let known = BY_ID.iter().find(|(known, _)| *known == id);
    known.map(|(_, meaning)| *meaning)
}

/// `Errors.User.NotExisting`: a message that the server has no words for. The codes for a thing that
/// exists or does not say it themselves; another code is given where a condition is not met.
fn by_key(code: Option<Code>, message: &str) -> Option<Meaning> {
    let key = message.strip_prefix("Errors.")?;
    if code != Some(Code::FailedPrecondition) || key.contains(char::is_whitespace) {
        return None;
    }
    let ends_with = |endings: &[&str]| endings.iter().any(|ending| key.ends_with(ending));
    if ends_with(&["AlreadyExisting", "AlreadyExists"]) {
        Some(AlreadyExists)
    } else if ends_with(&["NotExisting", "NotFound"]) {
        Some(ParentNotFound)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_has_one_meaning() {
        let mut ids: Vec<_> = BY_ID.iter().map(|(id, _)| id).collect();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), BY_ID.len());
    }

    #[test]
    fn a_key_counts_where_a_condition_is_not_met() {
        let condition = Some(Code::FailedPrecondition);
        for (code, message, meaning) in [
            (condition, "Errors.Group.AlreadyExists", Some(AlreadyExists)),
            (
                condition,
                "Errors.User.AlreadyExisting",
                Some(AlreadyExists),
            ),
            (condition, "Errors.User.NotExisting", Some(ParentNotFound)),
            (
                condition,
                "Errors.Project.Role.NotFound",
                Some(ParentNotFound),
            ),
            (condition, "Errors.User.NotActive", None),
            (condition, "Errors.User. NotFound", None),
            (condition, "User NotFound", None),
            (Some(Code::InvalidArgument), "Errors.User.NotFound", None),
            (Some(Code::Internal), "Errors.User.AlreadyExists", None),
            (None, "Errors.User.NotFound", None),
        ] {
            assert_eq!(
                Meaning::of(code, Some("NEW-1"), message),
                meaning,
                "{message}"
            );
        }
    }
}
