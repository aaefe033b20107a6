// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.v1.v1`.

use crate::json::declare::{message, open_enum};

/// Add custom org iam policy request.
#[derive(Clone, Default)]
pub struct AddCustomOrgIamPolicyRequest {
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub org_id: String,
    /// User login must be domain.
    pub user_login_must_be_domain: bool,
}

impl AddCustomOrgIamPolicyRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(org_id: impl Into<String>) -> Self {
        Self {
            org_id: org_id.into(),
            ..Self::default()
        }
    }
}

message! { AddCustomOrgIamPolicyRequest {
    org_id,
    user_login_must_be_domain,
} }

/// Data api application.
#[derive(Clone, Default)]
pub struct DataApiApplication {
    /// Id of the application.
    pub app_id: String,
    /// The application asked for.
    pub app: Option<crate::management::v1::AddApiAppRequest>,
}

impl DataApiApplication {
    /// Takes what is usually set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            ..Self::default()
        }
    }
}

message! { DataApiApplication {
    app_id,
    app,
} }

/// Data action.
#[derive(Clone, Default)]
pub struct DataAction {
    /// Action id.
    pub action_id: String,
    /// Action.
    pub action: Option<crate::management::v1::CreateActionRequest>,
}

impl DataAction {
    /// Takes what is usually set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(action_id: impl Into<String>) -> Self {
        Self {
            action_id: action_id.into(),
            ..Self::default()
        }
    }
}

message! { DataAction {
    action_id,
    action,
} }

/// Data app key.
#[derive(Clone, Default)]
pub struct DataAppKey {
    /// Id of the resource.
    pub id: String,
    /// Id of the project.
    pub project_id: String,
    /// Id of the application.
    pub app_id: String,
    /// Client id of the application.
    pub client_id: String,
    /// Kind of the resource.
    pub r#type: crate::authn::v1::KeyType,
    /// Time after which it is no longer accepted.
    pub expiration_date: Option<jiff::Timestamp>,
    /// Public key, in PEM.
    pub public_key: bytes::Bytes,
}

message! { DataAppKey {
    id,
    project_id,
    app_id,
    client_id,
    r#type,
    expiration_date,
    public_key,
} }

/// Data human user.
#[derive(Clone, Default)]
pub struct DataHumanUser {
    /// Id of the user.
    pub user_id: String,
    /// The user asked for.
    pub user: Option<crate::management::v1::ImportHumanUserRequest>,
    /// State of the resource.
    pub state: crate::user::v1::UserState,
}

message! { DataHumanUser {
    user_id,
    user,
    state,
} }

/// Data jwtidp.
#[derive(Clone, Default)]
pub struct DataJwtidp {
    /// Id of the identity provider.
    pub idp_id: String,
    /// The identity provider asked for.
    pub idp: Option<crate::management::v1::AddOrgJwtidpRequest>,
}

impl DataJwtidp {
    /// Takes what is usually set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(idp_id: impl Into<String>) -> Self {
        Self {
            idp_id: idp_id.into(),
            ..Self::default()
        }
    }
}

message! { DataJwtidp {
    idp_id,
    idp,
} }

/// Data machine key.
#[derive(Clone, Default)]
pub struct DataMachineKey {
    /// Id of the key.
    pub key_id: String,
    /// Id of the user.
    pub user_id: String,
    /// Kind of the resource.
    pub r#type: crate::authn::v1::KeyType,
    /// Time after which it is no longer accepted.
    pub expiration_date: Option<jiff::Timestamp>,
    /// Public key, in PEM.
    pub public_key: bytes::Bytes,
}

message! { DataMachineKey {
    key_id,
    user_id,
    r#type,
    expiration_date,
    public_key,
} }

/// Data machine user.
#[derive(Clone, Default)]
pub struct DataMachineUser {
    /// Id of the user.
    pub user_id: String,
    /// The user asked for.
    pub user: Option<crate::management::v1::AddMachineUserRequest>,
    /// State of the resource.
    pub state: crate::user::v1::UserState,
}

message! { DataMachineUser {
    user_id,
    user,
    state,
} }

/// Data oidc application.
#[derive(Clone, Default)]
pub struct DataOidcApplication {
    /// Id of the application.
    pub app_id: String,
    /// The application asked for.
    pub app: Option<crate::management::v1::AddOidcAppRequest>,
}

impl DataOidcApplication {
    /// Takes what is usually set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            ..Self::default()
        }
    }
}

message! { DataOidcApplication {
    app_id,
    app,
} }

/// Data oidcidp.
#[derive(Clone, Default)]
pub struct DataOidcidp {
    /// Id of the identity provider.
    pub idp_id: String,
    /// The identity provider asked for.
    pub idp: Option<crate::management::v1::AddOrgOidcidpRequest>,
}

impl DataOidcidp {
    /// Takes what is usually set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(idp_id: impl Into<String>) -> Self {
        Self {
            idp_id: idp_id.into(),
            ..Self::default()
        }
    }
}

message! { DataOidcidp {
    idp_id,
    idp,
} }

/// Data org.
#[derive(Clone, Default)]
pub struct DataOrg {
    /// Id of the organization.
    pub org_id: String,
    /// Org.
    pub org: Option<crate::management::v1::AddOrgRequest>,
    /// Iam policy.
    pub iam_policy: Option<AddCustomOrgIamPolicyRequest>,
    /// Label policy.
    pub label_policy: Option<crate::management::v1::AddCustomLabelPolicyRequest>,
    /// Lockout policy.
    pub lockout_policy: Option<crate::management::v1::AddCustomLockoutPolicyRequest>,
    /// Login policy.
    pub login_policy: Option<crate::management::v1::AddCustomLoginPolicyRequest>,
    /// Password complexity policy.
    pub password_complexity_policy:
        Option<crate::management::v1::AddCustomPasswordComplexityPolicyRequest>,
    /// Privacy policy.
    pub privacy_policy: Option<crate::management::v1::AddCustomPrivacyPolicyRequest>,
    /// Projects on this page.
    pub projects: Vec<DataProject>,
    /// Roles on this page.
    pub project_roles: Vec<crate::management::v1::AddProjectRoleRequest>,
    /// Api apps.
    pub api_apps: Vec<DataApiApplication>,
    /// Oidc apps.
    pub oidc_apps: Vec<DataOidcApplication>,
    /// Human users.
    pub human_users: Vec<DataHumanUser>,
    /// Machine users.
    pub machine_users: Vec<DataMachineUser>,
    /// Trigger actions.
    pub trigger_actions: Vec<SetTriggerActionsRequest>,
    /// Actions.
    pub actions: Vec<DataAction>,
    /// Project grants on this page.
    pub project_grants: Vec<DataProjectGrant>,
    /// User grants.
    pub user_grants: Vec<crate::management::v1::AddUserGrantRequest>,
    /// Org members.
    pub org_members: Vec<crate::management::v1::AddOrgMemberRequest>,
    /// Project members.
    pub project_members: Vec<crate::management::v1::AddProjectMemberRequest>,
    /// Project grant members.
    pub project_grant_members: Vec<crate::management::v1::AddProjectGrantMemberRequest>,
    /// User metadata.
    pub user_metadata: Vec<crate::management::v1::SetUserMetadataRequest>,
    /// Login texts.
    pub login_texts: Vec<crate::management::v1::SetCustomLoginTextsRequest>,
    /// Init messages.
    pub init_messages: Vec<crate::management::v1::SetCustomInitMessageTextRequest>,
    /// Password reset messages.
    pub password_reset_messages:
        Vec<crate::management::v1::SetCustomPasswordResetMessageTextRequest>,
    /// Verify email messages.
    pub verify_email_messages: Vec<crate::management::v1::SetCustomVerifyEmailMessageTextRequest>,
    /// Verify phone messages.
    pub verify_phone_messages: Vec<crate::management::v1::SetCustomVerifyPhoneMessageTextRequest>,
    /// Domain claimed messages.
    pub domain_claimed_messages:
        Vec<crate::management::v1::SetCustomDomainClaimedMessageTextRequest>,
    /// Passwordless registration messages.
    pub passwordless_registration_messages:
        Vec<crate::management::v1::SetCustomPasswordlessRegistrationMessageTextRequest>,
    /// Oidc idps.
    pub oidc_idps: Vec<DataOidcidp>,
    /// Jwt idps.
    pub jwt_idps: Vec<DataJwtidp>,
    /// Second factors that users may set up.
    pub second_factors: Vec<crate::management::v1::AddSecondFactorToLoginPolicyRequest>,
    /// Methods that count as several factors in one.
    pub multi_factors: Vec<crate::management::v1::AddMultiFactorToLoginPolicyRequest>,
    /// Idps.
    pub idps: Vec<crate::management::v1::AddIdpToLoginPolicyRequest>,
    /// User links.
    pub user_links: Vec<crate::idp::v1::IdpUserLink>,
    /// Names of the domains.
    pub domains: Vec<crate::org::v1::Domain>,
    /// App keys.
    pub app_keys: Vec<DataAppKey>,
    /// Machine keys.
    pub machine_keys: Vec<DataMachineKey>,
    /// Invite user messages.
    pub invite_user_messages: Vec<crate::management::v1::SetCustomInviteUserMessageTextRequest>,
}

message! { DataOrg {
    org_id,
    org,
    iam_policy,
    label_policy,
    lockout_policy,
    login_policy,
    password_complexity_policy,
    privacy_policy,
    projects,
    project_roles,
    api_apps,
    oidc_apps,
    human_users,
    machine_users,
    trigger_actions,
    actions,
    project_grants,
    user_grants,
    org_members,
    project_members,
    project_grant_members,
    user_metadata,
    login_texts,
    init_messages,
    password_reset_messages,
    verify_email_messages,
    verify_phone_messages,
    domain_claimed_messages,
    passwordless_registration_messages,
    oidc_idps,
    jwt_idps,
    second_factors,
    multi_factors,
    idps,
    user_links,
    domains,
    app_keys,
    machine_keys,
    invite_user_messages,
} }

/// Data project.
#[derive(Clone, Default)]
pub struct DataProject {
    /// Id of the project.
    pub project_id: String,
    /// The project asked for.
    pub project: Option<crate::management::v1::AddProjectRequest>,
}

impl DataProject {
    /// Takes what is usually set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            ..Self::default()
        }
    }
}

message! { DataProject {
    project_id,
    project,
} }

/// Data project grant.
#[derive(Clone, Default)]
pub struct DataProjectGrant {
    /// Grant id.
    pub grant_id: String,
    /// The grant of a project to an organization.
    pub project_grant: Option<crate::management::v1::AddProjectGrantRequest>,
}

impl DataProjectGrant {
    /// Takes what is usually set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(grant_id: impl Into<String>) -> Self {
        Self {
            grant_id: grant_id.into(),
            ..Self::default()
        }
    }
}

message! { DataProjectGrant {
    grant_id,
    project_grant,
} }

/// Import data org.
#[derive(Clone, Default)]
pub struct ImportDataOrg {
    /// Orgs.
    pub orgs: Vec<DataOrg>,
}

impl ImportDataOrg {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(orgs: impl IntoIterator<Item = DataOrg>) -> Self {
        Self {
            orgs: orgs.into_iter().collect(),
        }
    }
}

message! { ImportDataOrg {
    orgs,
} }

/// Set trigger actions request.
#[derive(Clone, Default)]
pub struct SetTriggerActionsRequest {
    /// Flow type.
    pub flow_type: FlowType,
    /// Trigger type.
    pub trigger_type: TriggerType,
    /// Action ids.
    pub action_ids: Vec<String>,
}

message! { SetTriggerActionsRequest {
    flow_type,
    trigger_type,
    action_ids,
} }

/// Flow type.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlowType {
    /// `FLOW_TYPE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `FLOW_TYPE_EXTERNAL_AUTHENTICATION`.
    ExternalAuthentication,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { FlowType {
    0 Unspecified: "FLOW_TYPE_UNSPECIFIED",
    1 ExternalAuthentication: "FLOW_TYPE_EXTERNAL_AUTHENTICATION",
} }

/// Trigger type.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TriggerType {
    /// `TRIGGER_TYPE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `TRIGGER_TYPE_POST_AUTHENTICATION`.
    PostAuthentication,
    /// `TRIGGER_TYPE_PRE_CREATION`.
    PreCreation,
    /// `TRIGGER_TYPE_POST_CREATION`.
    PostCreation,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { TriggerType {
    0 Unspecified: "TRIGGER_TYPE_UNSPECIFIED",
    1 PostAuthentication: "TRIGGER_TYPE_POST_AUTHENTICATION",
    2 PreCreation: "TRIGGER_TYPE_PRE_CREATION",
    3 PostCreation: "TRIGGER_TYPE_POST_CREATION",
} }
