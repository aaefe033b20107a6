//! Which operations make which events.

use Place::{Answered, Asked};

pub(super) struct Rule {
    /// Without `zitadel.`
    pub(super) operation: &'static str,
    pub(super) event: &'static str,
    /// The id of what the event is about.
    pub(super) aggregate: Place,
    /// A field that the request has to have; empty for none.
    pub(super) when: &'static str,
    /// A list in the request, each entry of which is an event; empty for none.
    pub(super) each: &'static str,
    pub(super) payload: &'static [(&'static str, Place)],
}

/// Where a value is, by a path with dots.
pub(super) enum Place {
    Asked(&'static str),
    Answered(&'static str),
}

const fn rule(operation: &'static str, event: &'static str, aggregate: Place) -> Rule {
    Rule {
        operation,
        event,
        aggregate,
        when: "",
        each: "",
        payload: &[],
    }
}

impl Rule {
    const fn when(mut self, field: &'static str) -> Self {
        self.when = field;
        self
    }

    const fn each(mut self, list: &'static str) -> Self {
        self.each = list;
        self
    }

    const fn with(mut self, payload: &'static [(&'static str, Place)]) -> Self {
        self.payload = payload;
        self
    }
}

const USER: Place = Asked("userId");
const ID: Place = Asked("id");
const PROJECT: Place = Asked("projectId");
const ORGANIZATION: Place = Asked("organizationId");
const NAME: &[(&str, Place)] = &[("name", Asked("name"))];
const ROLE: &[(&str, Place)] = &[
    ("key", Asked("roleKey")),
    ("displayName", Asked("displayName")),
    ("group", Asked("group")),
];
const APPLICATION: &[(&str, Place)] = &[("appId", Asked("applicationId")), ("name", Asked("name"))];
const NEW_APPLICATION: &[(&str, Place)] = &[
    ("appId", Answered("applicationId")),
    ("name", Asked("name")),
];
const ENTRY: &[(&str, Place)] = &[("key", Asked("key")), ("value", Asked("value"))];
const ENTRY_KEY: &[(&str, Place)] = &[("key", Asked(""))];
const GRANT: &[(&str, Place)] = &[
    ("userId", USER),
    ("projectId", PROJECT),
    ("roleKeys", Asked("roleKeys")),
];
const KEY: &[(&str, Place)] = &[("keyId", Asked("keyId"))];
const USERNAME: &[(&str, Place)] = &[("userName", Asked("username"))];
const HUMAN: &[(&str, Place)] = &[
    ("userName", Asked("username")),
    ("firstName", Asked("profile.givenName")),
    ("lastName", Asked("profile.familyName")),
    ("email", Asked("email.email")),
];
const HUMAN_INSIDE: &[(&str, Place)] = &[
    ("userName", Asked("username")),
    ("firstName", Asked("human.profile.givenName")),
    ("lastName", Asked("human.profile.familyName")),
    ("email", Asked("human.email.email")),
];

/// All of them. Several of the same operation make several events.
pub(super) const RULES: &[Rule] = &[
    rule(
        "org.v2.OrganizationService/AddOrganization",
        "org.added",
        Answered("organizationId"),
    )
    .with(NAME),
    rule(
        "org.v2.OrganizationService/UpdateOrganization",
        "org.changed",
        ORGANIZATION,
    )
    .with(NAME),
    rule(
        "org.v2.OrganizationService/ActivateOrganization",
        "org.reactivated",
        ORGANIZATION,
    ),
    rule(
        "org.v2.OrganizationService/DeactivateOrganization",
        "org.deactivated",
        ORGANIZATION,
    ),
    rule(
        "org.v2.OrganizationService/DeleteOrganization",
        "org.removed",
        ORGANIZATION,
    ),
    rule(
        "org.v2.OrganizationService/SetOrganizationMetadata",
        "org.metadata.set",
        ORGANIZATION,
    )
    .each("metadata")
    .with(ENTRY),
    rule(
        "org.v2.OrganizationService/DeleteOrganizationMetadata",
        "org.metadata.removed",
        ORGANIZATION,
    )
    .each("keys")
    .with(ENTRY_KEY),
    rule(
        "project.v2.ProjectService/CreateProject",
        "project.added",
        Answered("projectId"),
    )
    .with(NAME),
    rule(
        "project.v2.ProjectService/UpdateProject",
        "project.changed",
        PROJECT,
    )
    .with(NAME),
    rule(
        "project.v2.ProjectService/ActivateProject",
        "project.reactivated",
        PROJECT,
    ),
    rule(
        "project.v2.ProjectService/DeactivateProject",
        "project.deactivated",
        PROJECT,
    ),
    rule(
        "project.v2.ProjectService/DeleteProject",
        "project.removed",
        PROJECT,
    ),
    rule(
        "project.v2.ProjectService/AddProjectRole",
        "project.role.added",
        PROJECT,
    )
    .with(ROLE),
    rule(
        "project.v2.ProjectService/UpdateProjectRole",
        "project.role.changed",
        PROJECT,
    )
    .with(ROLE),
    rule(
        "project.v2.ProjectService/RemoveProjectRole",
        "project.role.removed",
        PROJECT,
    )
    .with(&[("key", Asked("roleKey"))]),
    rule(
        "application.v2.ApplicationService/CreateApplication",
        "project.application.added",
        PROJECT,
    )
    .with(NEW_APPLICATION),
    rule(
        "application.v2.ApplicationService/CreateApplication",
        "project.application.config.api.added",
        PROJECT,
    )
    .when("apiConfiguration")
    .with(&[
        ("appId", Answered("applicationId")),
        ("clientId", Answered("apiConfiguration.clientId")),
    ]),
    rule(
        "application.v2.ApplicationService/CreateApplication",
        "project.application.config.oidc.added",
        PROJECT,
    )
    .when("oidcConfiguration")
    .with(&[
        ("appId", Answered("applicationId")),
        ("clientId", Answered("oidcConfiguration.clientId")),
    ]),
    rule(
        "application.v2.ApplicationService/CreateApplication",
        "project.application.config.saml.added",
        PROJECT,
    )
    .when("samlConfiguration")
    .with(&[("appId", Answered("applicationId"))]),
    rule(
        "application.v2.ApplicationService/UpdateApplication",
        "project.application.changed",
        PROJECT,
    )
    .with(APPLICATION),
    rule(
        "application.v2.ApplicationService/DeactivateApplication",
        "project.application.deactivated",
        PROJECT,
    )
    .with(APPLICATION),
    rule(
        "application.v2.ApplicationService/ReactivateApplication",
        "project.application.reactivated",
        PROJECT,
    )
    .with(APPLICATION),
    rule(
        "application.v2.ApplicationService/DeleteApplication",
        "project.application.removed",
        PROJECT,
    )
    .with(APPLICATION),
    rule(
        "application.v2.ApplicationService/CreateApplicationKey",
        "project.application.oidc.key.added",
        PROJECT,
    )
    .with(&[
        ("applicationId", Asked("applicationId")),
        ("keyId", Answered("keyId")),
    ]),
    rule(
        "application.v2.ApplicationService/DeleteApplicationKey",
        "project.application.oidc.key.removed",
        PROJECT,
    )
    .with(KEY),
    rule(
        "authorization.v2.AuthorizationService/CreateAuthorization",
        "user.grant.added",
        Answered("id"),
    )
    .with(GRANT),
    rule(
        "authorization.v2.AuthorizationService/UpdateAuthorization",
        "user.grant.changed",
        ID,
    )
    .with(GRANT),
    rule(
        "authorization.v2.AuthorizationService/ActivateAuthorization",
        "user.grant.reactivated",
        ID,
    ),
    rule(
        "authorization.v2.AuthorizationService/DeactivateAuthorization",
        "user.grant.deactivated",
        ID,
    ),
    rule(
        "authorization.v2.AuthorizationService/DeleteAuthorization",
        "user.grant.removed",
        ID,
    ),
    rule(
        "session.v2.SessionService/CreateSession",
        "session.added",
        Answered("sessionId"),
    ),
    rule(
        "session.v2.SessionService/DeleteSession",
        "session.terminated",
        Asked("sessionId"),
    ),
    rule(
        "user.v2.UserService/AddHumanUser",
        "user.human.added",
        Answered("userId"),
    )
    .with(HUMAN),
    rule(
        "user.v2.UserService/CreateUser",
        "user.human.added",
        Answered("id"),
    )
    .when("human")
    .with(HUMAN_INSIDE),
    rule(
        "user.v2.UserService/CreateUser",
        "user.machine.added",
        Answered("id"),
    )
    .when("machine")
    .with(&[
        ("userName", Asked("username")),
        ("name", Asked("machine.name")),
    ]),
    rule(
        "user.v2.UserService/UpdateUser",
        "user.username.changed",
        USER,
    )
    .when("username")
    .with(USERNAME),
    rule(
        "user.v2.UserService/UpdateUser",
        "user.machine.changed",
        USER,
    )
    .when("machine")
    .with(&[("name", Asked("machine.name"))]),
    rule(
        "user.v2.UserService/UpdateUser",
        "user.human.profile.changed",
        USER,
    )
    .when("human.profile"),
    rule(
        "user.v2.UserService/UpdateUser",
        "user.human.email.changed",
        USER,
    )
    .when("human.email")
    .with(&[("email", Asked("human.email.email"))]),
    rule(
        "user.v2.UserService/UpdateUser",
        "user.human.phone.changed",
        USER,
    )
    .when("human.phone")
    .with(&[("phone", Asked("human.phone.phone"))]),
    rule(
        "user.v2.UserService/UpdateUser",
        "user.human.password.changed",
        USER,
    )
    .when("human.password"),
    rule(
        "user.v2.UserService/UpdateHumanUser",
        "user.username.changed",
        USER,
    )
    .when("username")
    .with(USERNAME),
    rule(
        "user.v2.UserService/UpdateHumanUser",
        "user.human.profile.changed",
        USER,
    )
    .when("profile"),
    rule(
        "user.v2.UserService/UpdateHumanUser",
        "user.human.email.changed",
        USER,
    )
    .when("email")
    .with(&[("email", Asked("email.email"))]),
    rule(
        "user.v2.UserService/UpdateHumanUser",
        "user.human.phone.changed",
        USER,
    )
    .when("phone")
    .with(&[("phone", Asked("phone.phone"))]),
    rule(
        "user.v2.UserService/UpdateHumanUser",
        "user.human.password.changed",
        USER,
    )
    .when("password"),
    rule(
        "user.v2.UserService/SetEmail",
        "user.human.email.changed",
        USER,
    )
    .with(&[("email", Asked("email"))]),
    rule(
        "user.v2.UserService/SendEmailCode",
        "user.human.email.code.added",
        USER,
    ),
    rule(
        "user.v2.UserService/ResendEmailCode",
        "user.human.email.code.added",
        USER,
    ),
    rule(
        "user.v2.UserService/VerifyEmail",
        "user.human.email.verified",
        USER,
    ),
    rule(
        "user.v2.UserService/SetPhone",
        "user.human.phone.changed",
        USER,
    )
    .with(&[("phone", Asked("phone"))]),
    rule(
        "user.v2.UserService/ResendPhoneCode",
        "user.human.phone.code.added",
        USER,
    ),
    rule(
        "user.v2.UserService/VerifyPhone",
        "user.human.phone.verified",
        USER,
    ),
    rule(
        "user.v2.UserService/RemovePhone",
        "user.human.phone.removed",
        USER,
    ),
    rule(
        "user.v2.UserService/PasswordReset",
        "user.human.password.code.added",
        USER,
    ),
    rule(
        "user.v2.UserService/SetPassword",
        "user.human.password.changed",
        USER,
    ),
    rule(
        "user.v2.UserService/DeactivateUser",
        "user.deactivated",
        USER,
    ),
    rule(
        "user.v2.UserService/ReactivateUser",
        "user.reactivated",
        USER,
    ),
    rule("user.v2.UserService/LockUser", "user.locked", USER),
    rule("user.v2.UserService/UnlockUser", "user.unlocked", USER),
    rule("user.v2.UserService/DeleteUser", "user.removed", USER),
    rule(
        "user.v2.UserService/SetUserMetadata",
        "user.metadata.set",
        USER,
    )
    .each("metadata")
    .with(ENTRY),
    rule(
        "user.v2.UserService/DeleteUserMetadata",
        "user.metadata.removed",
        USER,
    )
    .each("keys")
    .with(ENTRY_KEY),
    rule("user.v2.UserService/AddKey", "user.machine.key.added", USER)
        .with(&[("keyId", Answered("keyId"))]),
    rule(
        "user.v2.UserService/RemoveKey",
        "user.machine.key.removed",
        USER,
    )
    .with(KEY),
    rule(
        "user.v2.UserService/AddSecret",
        "user.machine.secret.set",
        USER,
    ),
    rule(
        "user.v2.UserService/RemoveSecret",
        "user.machine.secret.removed",
        USER,
    ),
    rule(
        "user.v2.UserService/AddPersonalAccessToken",
        "user.pat.added",
        USER,
    )
    .with(&[("tokenId", Answered("tokenId"))]),
    rule(
        "user.v2.UserService/RemovePersonalAccessToken",
        "user.pat.removed",
        USER,
    )
    .with(&[("tokenId", Asked("tokenId"))]),
];
