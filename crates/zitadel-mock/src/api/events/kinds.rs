//! Kinds of events and of what they are about, as the API names them in English.

use serde_json::{Value, json};

/// Those that have a name; for others the server shows the key that it looked for.
const EVENTS: &[(&str, &str)] = &[
    ("instance.added", "Instance added"),
    ("instance.policy.lockout.changed", "Lockout policy changed"),
    ("instance.policy.login.changed", "Login policy changed"),
    (
        "instance.policy.login.idpprovider.added",
        "Identity Provider added to login policy",
    ),
    (
        "instance.policy.login.idpprovider.removed",
        "Identity Provider removed from login policy",
    ),
    (
        "instance.policy.login.multifactor.added",
        "Multifactor added to login policy",
    ),
    (
        "instance.policy.login.multifactor.removed",
        "Multifactor removed from login policy",
    ),
    (
        "instance.policy.login.secondfactor.added",
        "Second factor added to login policy",
    ),
    (
        "instance.policy.login.secondfactor.removed",
        "Second factor removed from login policy",
    ),
    (
        "instance.policy.password.age.changed",
        "Password age policy changed",
    ),
    (
        "instance.policy.password.complexity.changed",
        "Password complexity policy removed",
    ),
    (
        "instance.smtp.config.activated",
        "SMTP configuration activated",
    ),
    ("instance.smtp.config.added", "SMTP configuration added"),
    ("instance.smtp.config.changed", "SMTP configuration changed"),
    (
        "instance.smtp.config.deactivated",
        "SMTP configuration deactivated",
    ),
    (
        "instance.smtp.config.password.changed",
        "Password of SMTP configuration changed",
    ),
    ("instance.smtp.config.removed", "SMTP configuration removed"),
    ("org.added", "Organization added"),
    ("org.changed", "Organization changed"),
    ("org.deactivated", "Organization deactivated"),
    ("org.metadata.removed", "Metadata removed"),
    ("org.metadata.set", "Metadata set"),
    ("org.policy.lockout.added", "Lockout policy added"),
    ("org.policy.lockout.changed", "Lockout policy changed"),
    ("org.policy.lockout.removed", "Lockout policy removed"),
    ("org.policy.login.added", "Login Policy added"),
    ("org.policy.login.changed", "Login Policy changed"),
    (
        "org.policy.login.idpprovider.added",
        "Identity Provider added to Login Policy",
    ),
    (
        "org.policy.login.idpprovider.removed",
        "Identity Provider removed from Login Policy",
    ),
    (
        "org.policy.login.multifactor.added",
        "Multi-factor added to Login Policy",
    ),
    (
        "org.policy.login.multifactor.removed",
        "Multi-factor removed from Login Policy",
    ),
    ("org.policy.login.removed", "Login Policy removed"),
    (
        "org.policy.login.secondfactor.added",
        "Second factor added to Login Policy",
    ),
    (
        "org.policy.login.secondfactor.removed",
        "Second factor removed from Login Policy",
    ),
    ("org.policy.password.age.added", "Password age policy added"),
    (
        "org.policy.password.age.changed",
        "Password age policy changed",
    ),
    (
        "org.policy.password.age.removed",
        "Password age policy removed",
    ),
    (
        "org.policy.password.complexity.added",
        "Password complexity policy added",
    ),
    (
        "org.policy.password.complexity.changed",
        "Password complexity policy changed",
    ),
    (
        "org.policy.password.complexity.removed",
        "Password complexity policy removed",
    ),
    ("org.reactivated", "Organization reactivated"),
    ("org.removed", "Organization removed"),
    ("project.added", "Project added"),
    ("project.application.added", "Application added"),
    ("project.application.changed", "Application changed"),
    (
        "project.application.config.api.added",
        "API Configuration added",
    ),
    (
        "project.application.config.oidc.added",
        "OIDC Configuration added",
    ),
    (
        "project.application.config.saml.added",
        "SAML Configuration added",
    ),
    ("project.application.deactivated", "Application deactivated"),
    (
        "project.application.oidc.key.added",
        "OIDC Application Key added",
    ),
    (
        "project.application.oidc.key.removed",
        "OIDC Application Key removed",
    ),
    ("project.application.reactivated", "Application reactivated"),
    ("project.application.removed", "Application removed"),
    ("project.changed", "Project changed"),
    ("project.deactivated", "Project deactivated"),
    ("project.reactivated", "Project reactivated"),
    ("project.removed", "Project removed"),
    ("project.role.added", "Project role added"),
    ("project.role.changed", "Project role changed"),
    ("project.role.removed", "Project role removed"),
    ("user.deactivated", "User deactivated"),
    ("user.grant.added", "Authorization added"),
    ("user.grant.changed", "Authorization changed"),
    ("user.grant.deactivated", "Authorization deactivated"),
    ("user.grant.reactivated", "Authorization reactivated"),
    ("user.grant.removed", "Authorization removed"),
    ("user.human.added", "Person added"),
    ("user.human.email.changed", "Email address changed"),
    (
        "user.human.email.code.added",
        "Email address verification code generated",
    ),
    ("user.human.email.verified", "Email address verified"),
    ("user.human.password.changed", "Password changed"),
    ("user.human.password.code.added", "Password code generated"),
    ("user.human.phone.changed", "Phone number changed"),
    ("user.human.phone.code.added", "Phone number code generated"),
    ("user.human.phone.removed", "Phone number removed"),
    ("user.human.phone.verified", "Phone number verified"),
    ("user.human.profile.changed", "User profile changed"),
    ("user.locked", "User locked"),
    ("user.machine.added", "Technical user added"),
    ("user.machine.changed", "Technical user changed"),
    ("user.machine.key.added", "Key added"),
    ("user.machine.key.removed", "Key removed"),
    ("user.machine.secret.removed", "Secret removed"),
    ("user.machine.secret.set", "Secret set"),
    ("user.metadata.removed", "User metadata removed"),
    ("user.metadata.set", "User metadata set"),
    ("user.pat.added", "Personal Access Token added"),
    ("user.pat.removed", "Personal Access Token removed"),
    ("user.reactivated", "User reactivated"),
    ("user.removed", "User removed"),
    ("user.unlocked", "User unlocked"),
    ("user.username.changed", "Username changed"),
];

const AGGREGATES: [(&str, &str); 6] = [
    ("instance", "Instance"),
    ("org", "Organization"),
    ("project", "Project"),
    ("session", "Session"),
    ("user", "User"),
    ("usergrant", "User grant"),
];

/// `zitadel.event.v1.EventType`
pub(super) fn event_json(kind: &str) -> Value {
    localized(kind, "EventTypes", EVENTS)
}

/// `zitadel.event.v1.AggregateType`
pub(super) fn aggregate_json(kind: &str) -> Value {
    localized(kind, "AggregateTypes", &AGGREGATES)
}

/// All kinds of aggregates, sorted.
pub(super) fn aggregates() -> impl Iterator<Item = &'static str> {
    AGGREGATES.iter().map(|(kind, _)| *kind)
}

fn localized(kind: &str, group: &str, names: &[(&str, &str)]) -> Value {
    let key = format!("{group}.{kind}");
    let name = names.iter().find(|(known, _)| *known == kind);
    let message = name.map_or(&*key, |(_, name)| name);
    json!({"type": kind, "localized": {"key": key, "localizedMessage": message}})
}
