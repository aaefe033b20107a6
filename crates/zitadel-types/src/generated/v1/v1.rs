// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.v1.v1`.

use crate::json::declare::{message, open_enum};

/// The domain policy of an organization to import, in its older form.
#[derive(Clone, Default)]
pub struct AddCustomOrgIamPolicyRequest {
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub org_id: String,
    /// Whether login names end with the domain of the organization.
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

/// An API with its id, for export and import.
#[derive(Clone, Default)]
pub struct DataApiApplication {
    /// Id of the application.
    pub app_id: String,
    /// The application itself.
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

/// An action with its id, for export and import.
#[derive(Clone, Default)]
pub struct DataAction {
    /// Id of the action.
    pub action_id: String,
    /// The action itself.
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

/// A key of an application, for export and import. Only the public key is in it.
#[derive(Clone, Default)]
pub struct DataAppKey {
    /// Id of the key.
    pub id: String,
    /// Id of the project.
    pub project_id: String,
    /// Id of the application.
    pub app_id: String,
    /// Client id of the application.
    pub client_id: String,
    /// Form in which the key is handed out.
    pub r#type: crate::authn::v1::KeyType,
    /// Time after which the key is no longer accepted.
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

/// A human user with id and state, for export and import.
#[derive(Clone, Default)]
pub struct DataHumanUser {
    /// Id of the user.
    pub user_id: String,
    /// The user itself.
    pub user: Option<crate::management::v1::ImportHumanUserRequest>,
    /// State of the user.
    pub state: crate::user::v1::UserState,
}

message! { DataHumanUser {
    user_id,
    user,
    state,
} }

/// An identity provider of the older kind that issues JWTs, with its id, for export and import.
#[derive(Clone, Default)]
pub struct DataJwtIdp {
    /// Id of the identity provider.
    pub idp_id: String,
    /// The identity provider itself.
    pub idp: Option<crate::management::v1::AddOrgJwtIdpRequest>,
}

impl DataJwtIdp {
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

message! { DataJwtIdp {
    idp_id,
    idp,
} }

/// A key of a service user, for export and import. Only the public key is in it.
#[derive(Clone, Default)]
pub struct DataMachineKey {
    /// Id of the key.
    pub key_id: String,
    /// Id of the service user.
    pub user_id: String,
    /// Form in which the key is handed out.
    pub r#type: crate::authn::v1::KeyType,
    /// Time after which the key is no longer accepted.
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

/// A service user with id and state, for export and import.
#[derive(Clone, Default)]
pub struct DataMachineUser {
    /// Id of the service user.
    pub user_id: String,
    /// The user itself.
    pub user: Option<crate::management::v1::AddMachineUserRequest>,
    /// State of the user.
    pub state: crate::user::v1::UserState,
}

message! { DataMachineUser {
    user_id,
    user,
    state,
} }

/// An OpenID Connect client with its id, for export and import.
#[derive(Clone, Default)]
pub struct DataOidcApplication {
    /// Id of the application.
    pub app_id: String,
    /// The application itself.
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

/// An OpenID Connect provider of the older kind with its id, for export and import.
#[derive(Clone, Default)]
pub struct DataOidcIdp {
    /// Id of the identity provider.
    pub idp_id: String,
    /// The identity provider itself.
    pub idp: Option<crate::management::v1::AddOrgOidcIdpRequest>,
}

impl DataOidcIdp {
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

message! { DataOidcIdp {
    idp_id,
    idp,
} }

/// An organization with its users, projects, policies and texts, in the first form of the import.
#[derive(Clone, Default)]
pub struct DataOrg {
    /// Id of the organization. An import keeps it.
    pub org_id: String,
    /// The organization itself.
    pub org: Option<crate::management::v1::AddOrgRequest>,
    /// The organization's own domain policy, in its older form.
    pub iam_policy: Option<AddCustomOrgIamPolicyRequest>,
    /// The organization's own branding.
    pub label_policy: Option<crate::management::v1::AddCustomLabelPolicyRequest>,
    /// The organization's own lockout policy.
    pub lockout_policy: Option<crate::management::v1::AddCustomLockoutPolicyRequest>,
    /// The organization's own login policy.
    pub login_policy: Option<crate::management::v1::AddCustomLoginPolicyRequest>,
    /// The organization's own password complexity policy.
    pub password_complexity_policy:
        Option<crate::management::v1::AddCustomPasswordComplexityPolicyRequest>,
    /// The organization's own links to terms, privacy policy, help and the like.
    pub privacy_policy: Option<crate::management::v1::AddCustomPrivacyPolicyRequest>,
    /// Projects of the organization.
    pub projects: Vec<DataProject>,
    /// Roles of the projects.
    pub project_roles: Vec<crate::management::v1::AddProjectRoleRequest>,
    /// APIs of the projects.
    pub api_apps: Vec<DataApiApplication>,
    /// OpenID Connect clients of the projects.
    pub oidc_apps: Vec<DataOidcApplication>,
    /// Human users of the organization.
    pub human_users: Vec<DataHumanUser>,
    /// Service users of the organization.
    pub machine_users: Vec<DataMachineUser>,
    /// Which actions run at which points of flows.
    pub trigger_actions: Vec<SetTriggerActionsRequest>,
    /// Actions of the organization.
    pub actions: Vec<DataAction>,
    /// Grants of the projects to other organizations.
    pub project_grants: Vec<DataProjectGrant>,
    /// Roles that users have in projects.
    pub user_grants: Vec<crate::management::v1::AddUserGrantRequest>,
    /// Members of the organization, who are its administrators.
    pub org_members: Vec<crate::management::v1::AddOrgMemberRequest>,
    /// Members of the projects, who are their administrators.
    pub project_members: Vec<crate::management::v1::AddProjectMemberRequest>,
    /// Members of the project grants, who are their administrators.
    pub project_grant_members: Vec<crate::management::v1::AddProjectGrantMemberRequest>,
    /// Metadata of users.
    pub user_metadata: Vec<crate::management::v1::SetUserMetadataRequest>,
    /// The organization's own texts for the pages of the built-in login, by language.
    pub login_texts: Vec<crate::management::v1::SetCustomLoginTextsRequest>,
    /// The organization's own texts for the email with which new users set up their account, by
    /// language.
    pub init_messages: Vec<crate::management::v1::SetCustomInitMessageTextRequest>,
    /// The organization's own texts for the message with the code to reset a password, by language.
    pub password_reset_messages:
        Vec<crate::management::v1::SetCustomPasswordResetMessageTextRequest>,
    /// The organization's own texts for the email with the code to verify an email address, by
    /// language.
    pub verify_email_messages: Vec<crate::management::v1::SetCustomVerifyEmailMessageTextRequest>,
    /// The organization's own texts for the message with the code to verify a phone number, by
    /// language.
    pub verify_phone_messages: Vec<crate::management::v1::SetCustomVerifyPhoneMessageTextRequest>,
    /// The organization's own texts for the email that tells users that an organization claimed the
    /// domain of their user name, by language.
    pub domain_claimed_messages:
        Vec<crate::management::v1::SetCustomDomainClaimedMessageTextRequest>,
    /// The organization's own texts for the email with the link to register a passkey, by language.
    pub passwordless_registration_messages:
        Vec<crate::management::v1::SetCustomPasswordlessRegistrationMessageTextRequest>,
    /// OpenID Connect providers of the older kind that the organization has.
    pub oidc_idps: Vec<DataOidcIdp>,
    /// Providers of the older kind that issue JWTs and that the organization has.
    pub jwt_idps: Vec<DataJwtIdp>,
    /// Second factors that the organization's own login policy allows.
    pub second_factors: Vec<crate::management::v1::AddSecondFactorToLoginPolicyRequest>,
    /// Methods that count as several factors in one and that the organization's own login policy
    /// allows.
    pub multi_factors: Vec<crate::management::v1::AddMultiFactorToLoginPolicyRequest>,
    /// Identity providers that the organization's own login policy offers.
    pub idps: Vec<crate::management::v1::AddIdpToLoginPolicyRequest>,
    /// Links of users to accounts at identity providers.
    pub user_links: Vec<crate::idp::v1::IdpUserLink>,
    /// Domains of the organization.
    pub domains: Vec<crate::org::v1::Domain>,
    /// Keys of applications.
    pub app_keys: Vec<DataAppKey>,
    /// Keys of service users.
    pub machine_keys: Vec<DataMachineKey>,
    /// The organization's own texts for the email that invites a user, by language.
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

/// A project with its id, for export and import.
#[derive(Clone, Default)]
pub struct DataProject {
    /// Id of the project.
    pub project_id: String,
    /// The project itself.
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

/// A project grant with its id, for export and import.
#[derive(Clone, Default)]
pub struct DataProjectGrant {
    /// Id of the project grant.
    pub grant_id: String,
    /// The project grant itself.
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

/// Organizations to import, in the first form of the import.
#[derive(Clone, Default)]
pub struct ImportDataOrg {
    /// Organizations to import.
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

/// Which actions run at a point of a flow, in the first form of the import.
#[derive(Clone, Default)]
pub struct SetTriggerActionsRequest {
    /// Type of the flow.
    pub flow_type: FlowType,
    /// Point of the flow.
    pub trigger_type: TriggerType,
    /// Ids of the actions, in the order in which they run. An empty list removes all.
    pub action_ids: Vec<String>,
}

message! { SetTriggerActionsRequest {
    flow_type,
    trigger_type,
    action_ids,
} }

/// Types of flows in the first form of the import.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum FlowType {
    /// `FLOW_TYPE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// The sign-in at an identity provider.
    ExternalAuthentication,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { FlowType {
    0 Unspecified: "FLOW_TYPE_UNSPECIFIED",
    1 ExternalAuthentication: "FLOW_TYPE_EXTERNAL_AUTHENTICATION",
} }

/// Points of a flow in the first form of the import.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum TriggerType {
    /// `TRIGGER_TYPE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// After the user signed in at the identity provider.
    PostAuthentication,
    /// Before a user is created.
    PreCreation,
    /// After a user was created.
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
