// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The services: accessors of the client, and a module for each with all that its messages hold.

mod accessors;

/// What [`Zitadel::actions`](crate::Zitadel#method.actions) takes and answers.
///
/// Calls your HTTP endpoints when something happens in Zitadel. A target is the endpoint; an
/// execution says on which requests, responses, functions and events its targets are called.
#[cfg(feature = "actions")]
pub mod actions {
    #[doc(inline)]
    pub use zitadel_api::action::v2::*;
    #[doc(inline)]
    pub use zitadel_api::filter::v2::{
        InIdsFilter, PaginationRequest, PaginationResponse, TextFilterMethod, TimestampFilter,
        TimestampFilterMethod,
    };
}

/// What [`Zitadel::applications`](crate::Zitadel#method.applications) takes and answers.
///
/// Manages the applications of a project: OIDC clients, APIs that validate tokens, and SAML service
/// providers, with their client secrets and keys.
#[cfg(feature = "applications")]
pub mod applications {
    #[doc(inline)]
    pub use zitadel_api::application::v2::*;
    #[doc(inline)]
    pub use zitadel_api::filter::v2::{PaginationRequest, PaginationResponse, TextFilterMethod};
}

/// What [`Zitadel::authorizations`](crate::Zitadel#method.authorizations) takes and answers.
///
/// Manages authorizations: which roles of a project a user has in an organization. They end up as
/// role claims in the user's tokens.
#[cfg(feature = "authorizations")]
pub mod authorizations {
    #[doc(inline)]
    pub use zitadel_api::authorization::v2::*;
    #[doc(inline)]
    pub use zitadel_api::filter::v2::{
        IdFilter, InIdsFilter, PaginationRequest, PaginationResponse, TextFilterMethod,
    };
}

/// What [`Zitadel::features`](crate::Zitadel#method.features) takes and answers.
///
/// Reads and changes feature flags, which switch new behaviour of Zitadel on or off. Each level
/// (system, instance) inherits what it does not set itself.
#[cfg(feature = "features")]
pub mod features {
    #[doc(inline)]
    pub use zitadel_api::feature::v2::*;
    #[doc(inline)]
    pub use zitadel_api::object::v2::Details;
}

/// What [`Zitadel::groups`](crate::Zitadel#method.groups) takes and answers.
///
/// Manages groups of users in an organization, and who belongs to them.
#[cfg(feature = "groups")]
pub mod groups {
    #[doc(inline)]
    pub use zitadel_api::authorization::v2beta::User;
    #[doc(inline)]
    pub use zitadel_api::filter::v2::{
        IdFilter, InIdsFilter, PaginationRequest, PaginationResponse, TextFilterMethod,
    };
    #[doc(inline)]
    pub use zitadel_api::group::v2::*;
}

/// What [`Zitadel::idps`](crate::Zitadel#method.idps) takes and answers.
///
/// Reads the identity providers at which users can sign in instead of with a password of Zitadel.
#[cfg(feature = "idps")]
pub mod idps {
    #[doc(inline)]
    pub use zitadel_api::idp::v2::*;
    #[doc(inline)]
    pub use zitadel_api::object::v2::Details;
}

/// What [`Zitadel::instances`](crate::Zitadel#method.instances) takes and answers.
///
/// Manages instances, which are the separate Zitadel tenants of a server, with their custom and
/// trusted domains. Some operations are for system users of self-hosted servers only.
#[cfg(feature = "instances")]
pub mod instances {
    #[doc(inline)]
    pub use zitadel_api::filter::v2::{InIdsFilter, PaginationRequest, PaginationResponse};
    #[doc(inline)]
    pub use zitadel_api::instance::v2::*;
    #[doc(inline)]
    pub use zitadel_api::object::v2::TextQueryMethod;
}

/// What [`Zitadel::internal_permissions`](crate::Zitadel#method.internal_permissions) takes and
/// answers.
///
/// Manages administrators: users who may manage Zitadel itself, for the whole instance, an
/// organization, a project or a project grant.
#[cfg(feature = "internal-permissions")]
pub mod internal_permissions {
    #[doc(inline)]
    pub use zitadel_api::filter::v2::{
        IdFilter, InIdsFilter, PaginationRequest, PaginationResponse, TextFilterMethod,
        TimestampFilter, TimestampFilterMethod,
    };
    #[doc(inline)]
    pub use zitadel_api::internal_permission::v2::*;
}

/// What [`Zitadel::oidc`](crate::Zitadel#method.oidc) takes and answers.
///
/// Lets a custom login page handle OpenID Connect: reads authorization and device requests, and
/// finishes them with a session or an error.
#[cfg(feature = "oidc")]
pub mod oidc {
    #[doc(inline)]
    pub use zitadel_api::object::v2::Details;
    #[doc(inline)]
    pub use zitadel_api::oidc::v2::*;
}

/// What [`Zitadel::organizations`](crate::Zitadel#method.organizations) takes and answers.
///
/// Manages organizations, which hold users, projects and settings, with their domains and metadata.
#[cfg(feature = "organizations")]
pub mod organizations {
    #[doc(inline)]
    pub use zitadel_api::filter::v2::{PaginationRequest, PaginationResponse, TextFilterMethod};
    #[doc(inline)]
    pub use zitadel_api::metadata::v2::{
        Metadata as MetadataEntry, MetadataKeyFilter, MetadataSearchFilter,
        MetadataSearchFilterKind,
    };
    #[doc(inline)]
    pub use zitadel_api::object::v2::{
        Details, ListDetails, ListQuery, Organization as OrganizationReference, OrganizationOrg,
        TextQueryMethod,
    };
    #[doc(inline)]
    pub use zitadel_api::org::v2::*;
    #[doc(inline)]
    pub use zitadel_api::user::v2::{
        AddHumanUserRequest, AddHumanUserRequestPasswordType, Gender, HashedPassword, IdpLink,
        Password, ReturnEmailVerificationCode, ReturnPhoneVerificationCode,
        SendEmailVerificationCode, SendPhoneVerificationCode, SetHumanEmail,
        SetHumanEmailVerification, SetHumanPhone, SetHumanPhoneVerification, SetHumanProfile,
        SetMetadataEntry,
    };
}

/// What [`Zitadel::projects`](crate::Zitadel#method.projects) takes and answers.
///
/// Manages projects, which hold applications and define roles, and the grants that let other
/// organizations use a project.
#[cfg(feature = "projects")]
pub mod projects {
    #[doc(inline)]
    pub use zitadel_api::filter::v2::{
        IdFilter, InIdsFilter, PaginationRequest, PaginationResponse, TextFilterMethod,
    };
    #[doc(inline)]
    pub use zitadel_api::project::v2::*;
}

/// What [`Zitadel::saml`](crate::Zitadel#method.saml) takes and answers.
///
/// Lets a custom login page handle SAML: reads SAML requests and finishes them with a session or an
/// error.
#[cfg(feature = "saml")]
pub mod saml {
    #[doc(inline)]
    pub use zitadel_api::object::v2::Details;
    #[doc(inline)]
    pub use zitadel_api::saml::v2::*;
}

/// What [`Zitadel::sessions`](crate::Zitadel#method.sessions) takes and answers.
///
/// Manages sessions: checks a user's password, passkey, one-time code or other factor, and
/// remembers what was checked and when.
#[cfg(feature = "sessions")]
pub mod sessions {
    #[doc(inline)]
    pub use zitadel_api::object::v2::{Details, ListDetails, ListQuery};
    #[doc(inline)]
    pub use zitadel_api::session::v2::*;
    #[doc(inline)]
    pub use zitadel_api::v1::TimestampQueryMethod;
}

/// What [`Zitadel::settings`](crate::Zitadel#method.settings) takes and answers.
///
/// Reads the settings of the instance and its organizations (login, passwords, branding, links,
/// languages) and changes some of them.
#[cfg(feature = "settings")]
pub mod settings {
    #[doc(inline)]
    pub use zitadel_api::filter::v2::{InIdsFilter, PaginationRequest, PaginationResponse};
    #[doc(inline)]
    pub use zitadel_api::idp::v2::{AutoLinkingOption, Options};
    #[doc(inline)]
    pub use zitadel_api::object::v2::{
        Details, ListDetails, RequestContext, RequestContextResourceOwner,
    };
    #[doc(inline)]
    pub use zitadel_api::settings::v2::*;
}

/// What [`Zitadel::users`](crate::Zitadel#method.users) takes and answers.
///
/// Manages human and service users: their profile, email, phone, password, second factors,
/// passkeys, keys, secrets, tokens, metadata and links to identity providers.
#[cfg(feature = "users")]
pub mod users {
    #[doc(inline)]
    pub use zitadel_api::filter::v2::{
        ByteFilterMethod, IdFilter, PaginationRequest, PaginationResponse, TextFilterMethod,
        TimestampFilter, TimestampFilterMethod,
    };
    #[doc(inline)]
    pub use zitadel_api::metadata::v2::{
        Metadata as MetadataEntry, MetadataKeyFilter, MetadataSearchFilter,
        MetadataSearchFilterKind, MetadataValueFilter,
    };
    #[doc(inline)]
    pub use zitadel_api::object::v2::{
        Details, ListDetails, ListQuery, Organization, OrganizationOrg, TextQueryMethod,
    };
    #[doc(inline)]
    pub use zitadel_api::user::v2::*;
}

/// What [`Zitadel::webkeys`](crate::Zitadel#method.webkeys) takes and answers.
///
/// Manages the web keys with which the instance signs its tokens, and which it publishes for
/// validating them.
#[cfg(feature = "webkeys")]
pub mod webkeys {
    #[doc(inline)]
    pub use zitadel_api::webkey::v2::*;
}

/// What [`Zitadel::beta_actions`](crate::Zitadel#method.beta_actions) takes and answers.
///
/// Beta version of the actions API: manages targets (your HTTP endpoints) and the executions that
/// call them. Prefer the stable version where the server has it.
#[cfg(feature = "beta-actions")]
pub mod beta_actions {
    #[doc(inline)]
    pub use zitadel_api::action::v2beta::*;
    #[doc(inline)]
    pub use zitadel_api::filter::v2beta::{
        PaginationRequest, PaginationResponse, TextFilterMethod,
    };
}

/// What [`Zitadel::beta_apps`](crate::Zitadel#method.beta_apps) takes and answers.
///
/// Beta version of the applications API: manages the OIDC, API and SAML applications of a project.
/// The stable version is the application service.
#[cfg(feature = "beta-apps")]
pub mod beta_apps {
    #[doc(inline)]
    pub use zitadel_api::app::v2beta::*;
    #[doc(inline)]
    pub use zitadel_api::filter::v2::{PaginationRequest, PaginationResponse, TextFilterMethod};
}

/// What [`Zitadel::beta_authorizations`](crate::Zitadel#method.beta_authorizations) takes and
/// answers.
///
/// Beta version of the authorizations API: manages which roles of a project a user has. Prefer the
/// stable version where the server has it.
#[cfg(feature = "beta-authorizations")]
pub mod beta_authorizations {
    #[doc(inline)]
    pub use zitadel_api::authorization::v2beta::*;
    #[doc(inline)]
    pub use zitadel_api::filter::v2beta::{
        IdFilter, InIdsFilter, PaginationRequest, PaginationResponse, TextFilterMethod,
    };
}

/// What [`Zitadel::beta_features`](crate::Zitadel#method.beta_features) takes and answers.
///
/// Beta version of the feature flags API. Prefer the stable version where the server has it.
#[cfg(feature = "beta-features")]
pub mod beta_features {
    #[doc(inline)]
    pub use zitadel_api::feature::v2beta::*;
    #[doc(inline)]
    pub use zitadel_api::object::v2beta::Details;
}

/// What [`Zitadel::beta_instance`](crate::Zitadel#method.beta_instance) takes and answers.
///
/// Beta version of the instances API. Prefer the stable version where the server has it.
#[cfg(feature = "beta-instance")]
pub mod beta_instance {
    #[doc(inline)]
    pub use zitadel_api::filter::v2beta::{PaginationRequest, PaginationResponse};
    #[doc(inline)]
    pub use zitadel_api::instance::v2beta::*;
    #[doc(inline)]
    pub use zitadel_api::object::v2::TextQueryMethod;
}

/// What [`Zitadel::beta_oidc`](crate::Zitadel#method.beta_oidc) takes and answers.
///
/// Beta version of the API with which a custom login page handles OpenID Connect requests. Prefer
/// the stable version where the server has it.
#[cfg(feature = "beta-oidc")]
pub mod beta_oidc {
    #[doc(inline)]
    pub use zitadel_api::object::v2beta::Details;
    #[doc(inline)]
    pub use zitadel_api::oidc::v2beta::*;
}

/// What [`Zitadel::beta_organizations`](crate::Zitadel#method.beta_organizations) takes and
/// answers.
///
/// Beta version of the organizations API. Prefer the stable version where the server has it.
#[cfg(feature = "beta-organizations")]
pub mod beta_organizations {
    #[doc(inline)]
    pub use zitadel_api::filter::v2beta::{PaginationRequest, PaginationResponse};
    #[doc(inline)]
    pub use zitadel_api::metadata::v2beta::{
        Metadata as MetadataEntry, MetadataKeyQuery, MetadataQuery, MetadataQueryKind,
    };
    #[doc(inline)]
    pub use zitadel_api::object::v2beta::{
        Organization as OrganizationReference, OrganizationOrg, TextQueryMethod,
    };
    #[doc(inline)]
    pub use zitadel_api::org::v2beta::*;
    #[doc(inline)]
    pub use zitadel_api::user::v2beta::{
        AddHumanUserRequest, AddHumanUserRequestPasswordType, Gender, HashedPassword, IdpLink,
        Password, ReturnEmailVerificationCode, ReturnPhoneVerificationCode,
        SendEmailVerificationCode, SendPhoneVerificationCode, SetHumanEmail,
        SetHumanEmailVerification, SetHumanPhone, SetHumanPhoneVerification, SetHumanProfile,
        SetMetadataEntry,
    };
}

/// What [`Zitadel::beta_permissions`](crate::Zitadel#method.beta_permissions) takes and answers.
///
/// Beta version of the administrators API. Prefer the stable version where the server has it.
#[cfg(feature = "beta-permissions")]
pub mod beta_permissions {
    #[doc(inline)]
    pub use zitadel_api::filter::v2beta::{
        IdFilter, InIdsFilter, PaginationRequest, PaginationResponse, TextFilterMethod,
        TimestampFilter, TimestampFilterMethod,
    };
    #[doc(inline)]
    pub use zitadel_api::internal_permission::v2beta::*;
}

/// What [`Zitadel::beta_projects`](crate::Zitadel#method.beta_projects) takes and answers.
///
/// Beta version of the projects API. Prefer the stable version where the server has it.
#[cfg(feature = "beta-projects")]
pub mod beta_projects {
    #[doc(inline)]
    pub use zitadel_api::filter::v2beta::{
        IdFilter, InIdsFilter, PaginationRequest, PaginationResponse, TextFilterMethod,
    };
    #[doc(inline)]
    pub use zitadel_api::project::v2beta::*;
}

/// What [`Zitadel::beta_sessions`](crate::Zitadel#method.beta_sessions) takes and answers.
///
/// Beta version of the sessions API. Prefer the stable version where the server has it.
#[cfg(feature = "beta-sessions")]
pub mod beta_sessions {
    #[doc(inline)]
    pub use zitadel_api::object::v2beta::{Details, ListDetails, ListQuery};
    #[doc(inline)]
    pub use zitadel_api::session::v2beta::*;
    #[doc(inline)]
    pub use zitadel_api::v1::TimestampQueryMethod;
}

/// What [`Zitadel::beta_settings`](crate::Zitadel#method.beta_settings) takes and answers.
///
/// Beta version of the settings API. Prefer the stable version where the server has it.
#[cfg(feature = "beta-settings")]
pub mod beta_settings {
    #[doc(inline)]
    pub use zitadel_api::filter::v2beta::{InIdsFilter, PaginationRequest, PaginationResponse};
    #[doc(inline)]
    pub use zitadel_api::object::v2beta::{
        Details, ListDetails, RequestContext, RequestContextResourceOwner,
    };
    #[doc(inline)]
    pub use zitadel_api::settings::v2beta::*;
}

/// What [`Zitadel::beta_telemetry`](crate::Zitadel#method.beta_telemetry) takes and answers.
///
/// Takes usage reports from self-hosted Zitadel servers. Servers send them by themselves; most
/// servers do not offer this service and answer that it is not found.
#[cfg(feature = "beta-telemetry")]
pub mod beta_telemetry {
    #[doc(inline)]
    pub use zitadel_api::analytics::v2beta::*;
}

/// What [`Zitadel::beta_users`](crate::Zitadel#method.beta_users) takes and answers.
///
/// Beta version of the users API. Prefer the stable version where the server has it.
#[cfg(feature = "beta-users")]
pub mod beta_users {
    #[doc(inline)]
    pub use zitadel_api::object::v2beta::{
        Details, ListDetails, ListQuery, Organization, OrganizationOrg, TextQueryMethod,
    };
    #[doc(inline)]
    pub use zitadel_api::user::v2beta::*;
}

/// What [`Zitadel::beta_webkeys`](crate::Zitadel#method.beta_webkeys) takes and answers.
///
/// Beta version of the web keys API. Prefer the stable version where the server has it.
#[cfg(feature = "beta-webkeys")]
pub mod beta_webkeys {
    #[doc(inline)]
    pub use zitadel_api::webkey::v2beta::*;
}

/// What [`Zitadel::admin_v1`](crate::Zitadel#method.admin_v1) takes and answers.
///
/// Manages an instance: its default policies and texts, identity providers, email and SMS delivery,
/// secret generators, administrators and organizations; it also reads the event log, and imports
/// and exports organizations. Policies and texts that are set here count for every organization
/// that has none of its own.
#[cfg(feature = "admin-v1")]
pub mod admin_v1 {
    #[doc(inline)]
    pub use zitadel_api::admin::v1::*;
    #[doc(inline)]
    pub use zitadel_api::app::v1::{
        ApiAuthMethodType, LoginV1, LoginV2, LoginVersion, LoginVersionKind, OidcAppType,
        OidcAuthMethodType, OidcGrantType, OidcResponseType, OidcTokenType, OidcVersion,
    };
    #[doc(inline)]
    pub use zitadel_api::authn::v1::KeyType;
    #[doc(inline)]
    pub use zitadel_api::event::v1::{Aggregate, AggregateType, Editor, Event, EventType};
    #[doc(inline)]
    pub use zitadel_api::idp::v1::{
        AppleConfig, AutoLinkingOption, AzureAdConfig, AzureAdTenant, AzureAdTenantType,
        AzureAdTenantTypeKind, GenericOidcConfig, GitHubConfig, GitHubEnterpriseServerConfig,
        GitLabConfig, GitLabSelfHostedConfig, GoogleConfig, Idp, IdpConfig, IdpFieldName,
        IdpIdQuery, IdpLoginPolicyLink, IdpNameQuery, IdpOwnerType, IdpState, IdpStylingType,
        IdpType, IdpUserLink, InstanceRolesInfo, JwtConfig, LdapAttributes, LdapConfig,
        OAuthConfig, OidcConfig, OidcMappingField, Options, Provider, ProviderConfig,
        ProviderConfigKind, ProviderType, SamlBinding, SamlConfig, SamlNameIdFormat,
        SamlSignatureAlgorithm, ZitadelConfig,
    };
    #[doc(inline)]
    pub use zitadel_api::instance::v1::{
        Domain, DomainFieldName, DomainGeneratedQuery, DomainPrimaryQuery, DomainQuery,
        DomainSearchQuery, DomainSearchQueryKind, InstanceDetail, State, TrustedDomain,
        TrustedDomainSearchQuery, TrustedDomainSearchQueryKind,
    };
    #[doc(inline)]
    pub use zitadel_api::management::v1::{
        AddApiAppRequest, AddCustomLabelPolicyRequest, AddCustomLockoutPolicyRequest,
        AddCustomLoginPolicyRequest, AddCustomLoginPolicyRequestIdp,
        AddCustomPasswordComplexityPolicyRequest, AddCustomPrivacyPolicyRequest,
        AddIdpToLoginPolicyRequest as ManagementAddIdpToLoginPolicyRequest, AddMachineUserRequest,
        AddMultiFactorToLoginPolicyRequest as ManagementAddMultiFactorToLoginPolicyRequest,
        AddOidcAppRequest, AddOrgJwtIdpRequest, AddOrgMemberRequest, AddOrgOidcIdpRequest,
        AddOrgRequest, AddProjectGrantMemberRequest, AddProjectGrantRequest,
        AddProjectMemberRequest, AddProjectRequest, AddProjectRoleRequest,
        AddSecondFactorToLoginPolicyRequest as ManagementAddSecondFactorToLoginPolicyRequest,
        AddUserGrantRequest, CreateActionRequest, ImportHumanUserRequest,
        ImportHumanUserRequestEmail, ImportHumanUserRequestHashedPassword,
        ImportHumanUserRequestIdp, ImportHumanUserRequestPhone, ImportHumanUserRequestProfile,
        ImportHumanUserRequestRecoveryCode, ImportHumanUserRequestRecoveryCodeType,
        SetCustomDomainClaimedMessageTextRequest, SetCustomInitMessageTextRequest,
        SetCustomInviteUserMessageTextRequest,
        SetCustomLoginTextsRequest as ManagementSetCustomLoginTextsRequest,
        SetCustomPasswordResetMessageTextRequest,
        SetCustomPasswordlessRegistrationMessageTextRequest,
        SetCustomVerifyEmailMessageTextRequest, SetCustomVerifyEmailOtpMessageTextRequest,
        SetCustomVerifyPhoneMessageTextRequest, SetCustomVerifySmsOtpMessageTextRequest,
        SetTriggerActionsRequest, SetUserMetadataRequest,
    };
    #[doc(inline)]
    pub use zitadel_api::member::v1::{
        EmailQuery, FirstNameQuery, LastNameQuery, Member, MemberFieldColumnName, SearchQuery,
        SearchQueryKind, UserIdQuery,
    };
    #[doc(inline)]
    pub use zitadel_api::milestone::v1::{
        IsReachedQuery, Milestone, MilestoneFieldName, MilestoneQuery, MilestoneQueryKind,
        MilestoneType,
    };
    #[doc(inline)]
    pub use zitadel_api::org::v1::{
        Domain as OrgDomain, DomainValidationType, Org, OrgDomainQuery, OrgFieldName, OrgIdQuery,
        OrgNameQuery, OrgQuery, OrgQueryKind, OrgState, OrgStateQuery,
    };
    #[doc(inline)]
    pub use zitadel_api::policy::v1::{
        DomainPolicy, LabelPolicy, LockoutPolicy, LoginPolicy, MultiFactorType, NotificationPolicy,
        OrgIamPolicy, PasswordAgePolicy, PasswordComplexityPolicy, PasswordlessType, PrivacyPolicy,
        SecondFactorType, ThemeMode,
    };
    #[doc(inline)]
    pub use zitadel_api::project::v1::PrivateLabelingSetting;
    #[doc(inline)]
    pub use zitadel_api::settings::v1::{
        DebugNotificationProvider, EmailProvider, EmailProviderConfig, EmailProviderHttp,
        EmailProviderSmtp, EmailProviderSmtpAuth, EmailProviderState, HttpConfig, OidcSettings,
        SecretGenerator, SecretGeneratorQuery, SecretGeneratorQueryKind, SecretGeneratorType,
        SecretGeneratorTypeQuery, SecurityPolicy, SmsProvider, SmsProviderConfig,
        SmsProviderConfigState, SmtpConfig, SmtpConfigState, SmtpNoAuth as SettingsSmtpNoAuth,
        SmtpPlainAuth as SettingsSmtpPlainAuth, SmtpXoauth2Auth as SettingsSmtpXoauth2Auth,
        SmtpXoauth2AuthClientCredentials as SettingsSmtpXoauth2AuthClientCredentials,
        SmtpXoauth2AuthOAuth2Type as SettingsSmtpXoauth2AuthOAuth2Type, TwilioConfig,
    };
    #[doc(inline)]
    pub use zitadel_api::text::v1::{
        EmailVerificationDoneScreenText, EmailVerificationScreenText,
        ExternalRegistrationUserOverviewScreenText, ExternalUserNotFoundScreenText, FooterText,
        InitMfaDoneScreenText, InitMfaOtpScreenText, InitMfaPromptScreenText, InitMfaU2fScreenText,
        InitPasswordDoneScreenText, InitPasswordScreenText, InitializeUserDoneScreenText,
        InitializeUserScreenText, LinkingUserDoneScreenText, LinkingUserPromptScreenText,
        LoginCustomText, LoginScreenText, LogoutDoneScreenText, MessageCustomText,
        MfaProvidersText, PasswordChangeDoneScreenText, PasswordChangeScreenText,
        PasswordResetDoneScreenText, PasswordScreenText, PasswordlessPromptScreenText,
        PasswordlessRegistrationDoneScreenText, PasswordlessRegistrationScreenText,
        PasswordlessScreenText, RegistrationOptionScreenText, RegistrationOrgScreenText,
        RegistrationUserScreenText, SelectAccountScreenText, SuccessLoginScreenText,
        UsernameChangeDoneScreenText, UsernameChangeScreenText, VerifyMfaOtpScreenText,
        VerifyMfaU2fScreenText,
    };
    #[doc(inline)]
    pub use zitadel_api::user::v1::{AccessTokenType, Gender, Type, UserState};
    #[doc(inline)]
    pub use zitadel_api::v1::v1::{
        AddCustomOrgIamPolicyRequest as FormerAddCustomOrgIamPolicyRequest, DataAction,
        DataApiApplication, DataAppKey, DataHumanUser, DataJwtIdp, DataMachineKey, DataMachineUser,
        DataOidcApplication, DataOidcIdp, DataOrg as FormerDataOrg, DataProject, DataProjectGrant,
        FlowType, ImportDataOrg as FormerImportDataOrg,
        SetTriggerActionsRequest as FormerSetTriggerActionsRequest, TriggerType,
    };
    #[doc(inline)]
    pub use zitadel_api::v1::{
        ListDetails, ListQuery, LocalizedMessage, ObjectDetails, TextQueryMethod,
    };
}

/// What [`Zitadel::auth_v1`](crate::Zitadel#method.auth_v1) takes and answers.
///
/// Lets users see and change their own account: every call acts on the user whose token it carries.
/// Users who have a second factor are refused until their token stems from a sign-in with it.
#[cfg(feature = "auth-v1")]
pub mod auth_v1 {
    #[doc(inline)]
    pub use zitadel_api::auth::v1::*;
    #[doc(inline)]
    pub use zitadel_api::change::v1::{Change, ChangeQuery};
    #[doc(inline)]
    pub use zitadel_api::idp::v1::{IdpLoginPolicyLink, IdpType, IdpUserLink};
    #[doc(inline)]
    pub use zitadel_api::metadata::v1::{
        Metadata, MetadataKeyQuery, MetadataQuery, MetadataQueryKind,
    };
    #[doc(inline)]
    pub use zitadel_api::org::v1::{
        Org, OrgDomainQuery, OrgFieldName, OrgIdQuery, OrgNameQuery, OrgQuery, OrgQueryKind,
        OrgState, OrgStateQuery,
    };
    #[doc(inline)]
    pub use zitadel_api::policy::v1::{
        LabelPolicy, LoginPolicy, MultiFactorType, PasswordComplexityPolicy, PasswordlessType,
        PrivacyPolicy, SecondFactorType, ThemeMode,
    };
    #[doc(inline)]
    pub use zitadel_api::user::v1::{
        AccessTokenType, AuthFactor, AuthFactorOtp, AuthFactorOtpEmail, AuthFactorOtpSms,
        AuthFactorState, AuthFactorType, AuthFactorU2f, Email, Gender, Human, Machine, Membership,
        MembershipIamQuery, MembershipOrgQuery, MembershipProjectGrantQuery,
        MembershipProjectQuery, MembershipQuery, MembershipQueryKind, MembershipType, Phone,
        Profile, RefreshToken, Session, SessionState, Type, User, UserGrantState, UserState,
        UserType, WebAuthNKey, WebAuthNToken, WebAuthNVerification,
    };
    #[doc(inline)]
    pub use zitadel_api::v1::{
        ListDetails, ListQuery, LocalizedMessage, ObjectDetails, TextQueryMethod,
    };
}

/// What [`Zitadel::management_v1`](crate::Zitadel#method.management_v1) takes and answers.
///
/// Manages one organization: its users, projects, applications, roles, grants, members, domains,
/// metadata, actions and identity providers, and the policies and texts that it has in place of
/// those of the instance. Every call acts on the organization that `organization` names (it sets
/// the header `x-zitadel-orgid`), or else on the caller's own.
#[cfg(feature = "management-v1")]
pub mod management_v1 {
    #[doc(inline)]
    pub use zitadel_api::action::v1::{
        Action, ActionFieldName, ActionIdQuery, ActionNameQuery, ActionState, ActionStateQuery,
        Flow, FlowState, FlowType, TriggerAction, TriggerType,
    };
    #[doc(inline)]
    pub use zitadel_api::app::v1::{
        ApiAuthMethodType, ApiConfig, App, AppConfig, AppNameQuery, AppQuery, AppQueryKind,
        AppState, LoginV1, LoginV2, LoginVersion, LoginVersionKind, OidcAppType,
        OidcAuthMethodType, OidcConfig, OidcGrantType, OidcResponseType, OidcTokenType,
        OidcVersion, SamlConfig, SamlConfigMetadata,
    };
    #[doc(inline)]
    pub use zitadel_api::authn::v1::{Key, KeyType};
    #[doc(inline)]
    pub use zitadel_api::change::v1::{Change, ChangeQuery};
    #[doc(inline)]
    pub use zitadel_api::idp::v1::{
        AppleConfig, AutoLinkingOption, AzureAdConfig, AzureAdTenant, AzureAdTenantType,
        AzureAdTenantTypeKind, GenericOidcConfig, GitHubConfig, GitHubEnterpriseServerConfig,
        GitLabConfig, GitLabSelfHostedConfig, GoogleConfig, Idp, IdpConfig, IdpFieldName,
        IdpIdQuery, IdpLoginPolicyLink, IdpNameQuery, IdpOwnerType, IdpOwnerTypeQuery, IdpState,
        IdpStylingType, IdpType, IdpUserLink, InstanceRolesInfo, JwtConfig, LdapAttributes,
        LdapConfig, OAuthConfig, OidcConfig as IdpOidcConfig, OidcMappingField, Options, Provider,
        ProviderConfig, ProviderConfigKind, ProviderType, SamlBinding, SamlConfig as IdpSamlConfig,
        SamlNameIdFormat, SamlSignatureAlgorithm, ZitadelConfig,
    };
    #[doc(inline)]
    pub use zitadel_api::management::v1::*;
    #[doc(inline)]
    pub use zitadel_api::member::v1::{
        EmailQuery, FirstNameQuery, LastNameQuery, Member, SearchQuery, SearchQueryKind,
        UserIdQuery,
    };
    #[doc(inline)]
    pub use zitadel_api::metadata::v1::{
        Metadata, MetadataKeyQuery, MetadataQuery, MetadataQueryKind,
    };
    #[doc(inline)]
    pub use zitadel_api::org::v1::{
        Domain, DomainNameQuery, DomainSearchQuery, DomainSearchQueryKind, DomainValidationType,
        Org, OrgState,
    };
    #[doc(inline)]
    pub use zitadel_api::policy::v1::{
        DomainPolicy, LabelPolicy, LockoutPolicy, LoginPolicy, MultiFactorType, NotificationPolicy,
        OrgIamPolicy, PasswordAgePolicy, PasswordComplexityPolicy, PasswordlessType, PrivacyPolicy,
        SecondFactorType, ThemeMode,
    };
    #[doc(inline)]
    pub use zitadel_api::project::v1::{
        AllProjectGrantQuery, AllProjectGrantQueryKind, GrantProjectNameQuery, GrantRoleKeyQuery,
        GrantedOrgIdQuery, GrantedProject, PrivateLabelingSetting, Project, ProjectGrantQuery,
        ProjectGrantQueryKind, ProjectGrantState, ProjectIdQuery, ProjectNameQuery, ProjectQuery,
        ProjectQueryKind, ProjectResourceOwnerQuery, ProjectState, Role, RoleDisplayNameQuery,
        RoleKeyQuery, RoleQuery, RoleQueryKind,
    };
    #[doc(inline)]
    pub use zitadel_api::text::v1::{
        EmailVerificationDoneScreenText, EmailVerificationScreenText,
        ExternalRegistrationUserOverviewScreenText, ExternalUserNotFoundScreenText, FooterText,
        InitMfaDoneScreenText, InitMfaOtpScreenText, InitMfaPromptScreenText, InitMfaU2fScreenText,
        InitPasswordDoneScreenText, InitPasswordScreenText, InitializeUserDoneScreenText,
        InitializeUserScreenText, LinkingUserDoneScreenText, LinkingUserPromptScreenText,
        LoginCustomText, LoginScreenText, LogoutDoneScreenText, MessageCustomText,
        MfaProvidersText, PasswordChangeDoneScreenText, PasswordChangeScreenText,
        PasswordResetDoneScreenText, PasswordScreenText, PasswordlessPromptScreenText,
        PasswordlessRegistrationDoneScreenText, PasswordlessRegistrationScreenText,
        PasswordlessScreenText, RegistrationOptionScreenText, RegistrationOrgScreenText,
        RegistrationUserScreenText, SelectAccountScreenText, SuccessLoginScreenText,
        UsernameChangeDoneScreenText, UsernameChangeScreenText, VerifyMfaOtpScreenText,
        VerifyMfaU2fScreenText,
    };
    #[doc(inline)]
    pub use zitadel_api::user::v1::{
        AccessTokenType, AndQuery, AuthFactor, AuthFactorOtp, AuthFactorOtpEmail, AuthFactorOtpSms,
        AuthFactorState, AuthFactorType, AuthFactorU2f, DisplayNameQuery, Email,
        EmailQuery as UserEmailQuery, FirstNameQuery as UserFirstNameQuery, Gender, Human,
        InUserEmailsQuery, InUserIdQuery, LastNameQuery as UserLastNameQuery, LoginNameQuery,
        Machine, Membership, MembershipIamQuery, MembershipOrgQuery, MembershipProjectGrantQuery,
        MembershipProjectQuery, MembershipQuery, MembershipQueryKind, MembershipType,
        NickNameQuery, NotQuery, OrQuery, PersonalAccessToken, Phone, Profile,
        SearchQuery as UserSearchQuery, SearchQueryKind as UserSearchQueryKind, StateQuery, Type,
        TypeQuery, User, UserFieldName, UserGrant, UserGrantDisplayNameQuery, UserGrantEmailQuery,
        UserGrantFirstNameQuery, UserGrantInUserIdsQuery, UserGrantLastNameQuery,
        UserGrantOrgDomainQuery, UserGrantOrgNameQuery, UserGrantProjectGrantIdQuery,
        UserGrantProjectIdQuery, UserGrantProjectNameQuery, UserGrantQuery, UserGrantQueryKind,
        UserGrantRoleKeyQuery, UserGrantState, UserGrantUserIdQuery, UserGrantUserNameQuery,
        UserGrantUserTypeQuery, UserGrantWithGrantedQuery, UserNameQuery, UserState, UserType,
        WebAuthNToken,
    };
    #[doc(inline)]
    pub use zitadel_api::v1::{
        ListDetails, ListQuery, LocalizedMessage, ObjectDetails, TextQueryMethod,
    };
}

/// What [`Zitadel::system_v1`](crate::Zitadel#method.system_v1) takes and answers.
///
/// Manages the instances of a self-hosted server, with their domains, quotas and limits. For system
/// users only: the token of a user of an instance is refused.
#[cfg(feature = "system-v1")]
pub mod system_v1 {
    #[doc(inline)]
    pub use zitadel_api::authn::v1::KeyType;
    #[doc(inline)]
    pub use zitadel_api::feature::v1::InstanceFeature;
    #[doc(inline)]
    pub use zitadel_api::instance::v1::{
        Domain, DomainFieldName, DomainGeneratedQuery, DomainPrimaryQuery, DomainQuery,
        DomainSearchQuery, DomainSearchQueryKind, DomainsQuery, FieldName, IdsQuery, Instance,
        InstanceDetail, Query, QueryKind, State,
    };
    #[doc(inline)]
    pub use zitadel_api::member::v1::{
        EmailQuery, FirstNameQuery, LastNameQuery, Member, MemberFieldColumnName, SearchQuery,
        SearchQueryKind, UserIdQuery,
    };
    #[doc(inline)]
    pub use zitadel_api::quota::v1::{Notification, Unit};
    #[doc(inline)]
    pub use zitadel_api::system::v1::*;
    #[doc(inline)]
    pub use zitadel_api::user::v1::Type;
    #[doc(inline)]
    pub use zitadel_api::v1::{ListDetails, ListQuery, ObjectDetails, TextQueryMethod};
}
