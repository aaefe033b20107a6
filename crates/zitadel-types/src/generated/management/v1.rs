// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.management.v1`.

use crate::convert::convert;
use crate::json::declare::{message, oneof, open_enum};

/// A condition that actions must meet.
#[derive(Clone, Default)]
pub struct ActionQuery {
    /// One of `action_id_query`, `action_name_query`, `action_state_query`.
    ///
    /// Required.
    pub query: Option<ActionQueryKind>,
}

impl ActionQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(query: impl Into<ActionQueryKind>) -> Self {
        Self {
            query: Some(query.into()),
        }
    }
}

message! { ActionQuery {
    query: oneof,
} }

/// Alternatives of `ActionQuery::query`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ActionQueryKind {
    /// Keeps the action with this id.
    ActionIdQuery(crate::action::v1::ActionIdQuery),
    /// Keeps actions by their name.
    ActionNameQuery(crate::action::v1::ActionNameQuery),
    /// Keeps actions in this state.
    ActionStateQuery(crate::action::v1::ActionStateQuery),
}

oneof! { ActionQueryKind {
    ActionIdQuery,
    ActionNameQuery,
    ActionStateQuery,
} }

convert! { ActionQuery.query = ActionQueryKind {
    ActionIdQuery(crate::action::v1::ActionIdQuery),
    ActionNameQuery(crate::action::v1::ActionNameQuery),
    ActionStateQuery(crate::action::v1::ActionStateQuery),
} }

/// What `ManagementService::activate_custom_label_policy` takes.
#[derive(Clone, Default)]
pub struct ActivateCustomLabelPolicyRequest {}

impl ActivateCustomLabelPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ActivateCustomLabelPolicyRequest {} }

/// What `ManagementService::activate_custom_label_policy` answers.
#[derive(Clone, Default)]
pub struct ActivateCustomLabelPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ActivateCustomLabelPolicyResponse {
    details,
} }

/// What `ManagementService::add_api_app` takes.
#[derive(Clone, Default)]
pub struct AddApiAppRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Name of the application.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// How the client authenticates at the token and introspection endpoints.
    pub auth_method_type: crate::app::v1::ApiAuthMethodType,
}

impl AddApiAppRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            name: name.into(),
            ..Self::default()
        }
    }
}

message! { AddApiAppRequest {
    project_id,
    name,
    auth_method_type,
} }

/// What `ManagementService::add_api_app` answers.
#[derive(Clone, Default)]
pub struct AddApiAppResponse {
    /// Id of the new application.
    pub app_id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Client id of the application.
    pub client_id: String,
    /// Client secret. It is shown only in this answer, so keep it safe; it is empty when the method
    /// of authentication has none.
    pub client_secret: String,
}

message! { AddApiAppResponse {
    app_id,
    details,
    client_id,
    client_secret: secret,
} }

/// What `ManagementService::add_app_key` takes.
#[derive(Clone, Default)]
pub struct AddAppKeyRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub app_id: String,
    /// Form in which the key is handed out.
    ///
    /// Not `KEY_TYPE_UNSPECIFIED`.
    pub r#type: crate::authn::v1::KeyType,
    /// Time after which the key is no longer accepted. It does not expire when left out.
    pub expiration_date: Option<jiff::Timestamp>,
}

impl AddAppKeyRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, app_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            app_id: app_id.into(),
            ..Self::default()
        }
    }
}

message! { AddAppKeyRequest {
    project_id,
    app_id,
    r#type,
    expiration_date,
} }

/// What `ManagementService::add_app_key` answers.
#[derive(Clone, Default)]
pub struct AddAppKeyResponse {
    /// Id of the new key.
    pub id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// JSON key file with the private key, shown only in this answer.
    pub key_details: bytes::Bytes,
}

message! { AddAppKeyResponse {
    id,
    details,
    key_details: secret,
} }

/// What `ManagementService::add_apple_provider` takes.
#[derive(Clone, Default)]
pub struct AddAppleProviderRequest {
    /// Name of the identity provider, as the login shows it.
    ///
    /// At most 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Id of the team at Apple.
    ///
    /// Required. Exactly 10 characters.
    pub team_id: String,
    /// Id of the private key at Apple.
    ///
    /// Required. Exactly 10 characters.
    pub key_id: String,
    /// Private key from Apple, as the file that Apple hands out (`.p8`).
    ///
    /// Required. 1 to 5000 bytes.
    pub private_key: bytes::Bytes,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl AddAppleProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        client_id: impl Into<String>,
        team_id: impl Into<String>,
        key_id: impl Into<String>,
        private_key: impl Into<bytes::Bytes>,
    ) -> Self {
        Self {
            client_id: client_id.into(),
            team_id: team_id.into(),
            key_id: key_id.into(),
            private_key: private_key.into(),
            ..Self::default()
        }
    }
}

message! { AddAppleProviderRequest {
    name,
    client_id,
    team_id,
    key_id,
    private_key: secret,
    scopes,
    provider_options,
} }

/// What `ManagementService::add_apple_provider` answers.
#[derive(Clone, Default)]
pub struct AddAppleProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the new identity provider.
    pub id: String,
}

message! { AddAppleProviderResponse {
    details,
    id,
} }

/// What `ManagementService::add_azure_ad_provider` takes.
#[derive(Clone, Default)]
pub struct AddAzureAdProviderRequest {
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_secret: String,
    /// Which accounts of Microsoft may sign in.
    pub tenant: Option<crate::idp::v1::AzureAdTenant>,
    /// Whether email addresses from the provider are taken as verified.
    pub email_verified: bool,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl AddAzureAdProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            ..Self::default()
        }
    }
}

message! { AddAzureAdProviderRequest {
    name,
    client_id,
    client_secret: secret,
    tenant,
    email_verified,
    scopes,
    provider_options,
} }

/// What `ManagementService::add_azure_ad_provider` answers.
#[derive(Clone, Default)]
pub struct AddAzureAdProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the new identity provider.
    pub id: String,
}

message! { AddAzureAdProviderResponse {
    details,
    id,
} }

/// What `ManagementService::add_custom_label_policy` takes.
#[derive(Clone, Default)]
pub struct AddCustomLabelPolicyRequest {
    /// Color of buttons and other highlights, as a hex value such as `#5469d4`.
    ///
    /// At most 50 characters.
    pub primary_color: String,
    /// Whether the domain part of login names is hidden in the login.
    pub hide_login_name_suffix: bool,
    /// Color of warnings and errors, as a hex value such as `#cd3d56`.
    ///
    /// At most 50 characters.
    pub warn_color: String,
    /// Background color, as a hex value such as `#fafafa`.
    ///
    /// At most 50 characters.
    pub background_color: String,
    /// Color of the text, as a hex value such as `#000000`.
    ///
    /// At most 50 characters.
    pub font_color: String,
    /// Color of buttons and other highlights for dark mode, as a hex value such as `#2073c4`.
    ///
    /// At most 50 characters.
    pub primary_color_dark: String,
    /// Background color for dark mode, as a hex value such as `#111827`.
    ///
    /// At most 50 characters.
    pub background_color_dark: String,
    /// Color of warnings and errors for dark mode, as a hex value such as `#ff3b5b`.
    ///
    /// At most 50 characters.
    pub warn_color_dark: String,
    /// Color of the text for dark mode, as a hex value such as `#ffffff`.
    ///
    /// At most 50 characters.
    pub font_color_dark: String,
    /// Whether the notice that the login is powered by Zitadel is hidden.
    pub disable_watermark: bool,
    /// Whether the light or the dark theme is used, or what the browser prefers.
    pub theme_mode: crate::policy::v1::ThemeMode,
}

impl AddCustomLabelPolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { AddCustomLabelPolicyRequest {
    primary_color,
    hide_login_name_suffix,
    warn_color,
    background_color,
    font_color,
    primary_color_dark,
    background_color_dark,
    warn_color_dark,
    font_color_dark,
    disable_watermark,
    theme_mode,
} }

/// What `ManagementService::add_custom_label_policy` answers.
#[derive(Clone, Default)]
pub struct AddCustomLabelPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddCustomLabelPolicyResponse {
    details,
} }

/// What `ManagementService::add_custom_lockout_policy` takes.
#[derive(Clone, Default)]
pub struct AddCustomLockoutPolicyRequest {
    /// Failed passwords after which the user is locked. Zero means never.
    pub max_password_attempts: u32,
    /// Failed one-time codes after which the user is locked. Zero means never.
    pub max_otp_attempts: u32,
}

impl AddCustomLockoutPolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { AddCustomLockoutPolicyRequest {
    max_password_attempts,
    max_otp_attempts,
} }

/// What `ManagementService::add_custom_lockout_policy` answers.
#[derive(Clone, Default)]
pub struct AddCustomLockoutPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddCustomLockoutPolicyResponse {
    details,
} }

/// What `ManagementService::add_custom_login_policy` takes.
#[derive(Clone, Default)]
pub struct AddCustomLoginPolicyRequest {
    /// Whether users may sign in with user name and password.
    pub allow_username_password: bool,
    /// Whether people may register themselves.
    pub allow_register: bool,
    /// Whether users may sign in at an external identity provider.
    pub allow_external_idp: bool,
    /// Whether every user must sign in with a second factor.
    pub force_mfa: bool,
    /// Whether users may sign in with passkeys.
    pub passwordless_type: crate::policy::v1::PasswordlessType,
    /// Whether the link to reset the password is hidden.
    pub hide_password_reset: bool,
    /// Whether the login goes on to the password for unknown users too, so that nobody learns which
    /// users exist.
    pub ignore_unknown_usernames: bool,
    /// URL to send users to after a sign-in that no application started.
    pub default_redirect_uri: String,
    /// Time after which users must enter their password again.
    pub password_check_lifetime: Option<jiff::SignedDuration>,
    /// Time after which users must sign in at the identity provider again.
    pub external_login_check_lifetime: Option<jiff::SignedDuration>,
    /// Time for which users who skip setting up a second factor are not asked again.
    pub mfa_init_skip_lifetime: Option<jiff::SignedDuration>,
    /// Time after which users must use their second factor again.
    pub second_factor_check_lifetime: Option<jiff::SignedDuration>,
    /// Time after which users must use their passkey or other multi-factor method again.
    pub multi_factor_check_lifetime: Option<jiff::SignedDuration>,
    /// Second factors that users may set up.
    pub second_factors: Vec<crate::policy::v1::SecondFactorType>,
    /// Methods that count as several factors in one.
    pub multi_factors: Vec<crate::policy::v1::MultiFactorType>,
    /// Identity providers that the policy offers.
    pub idps: Vec<AddCustomLoginPolicyRequestIdp>,
    /// Whether the domain of a login name decides in which organization the user is looked for.
    pub allow_domain_discovery: bool,
    /// Whether signing in with the email address as login name is switched off.
    pub disable_login_with_email: bool,
    /// Whether signing in with the phone number as login name is switched off.
    pub disable_login_with_phone: bool,
    /// Whether users who sign in here, and not at an identity provider, must use a second factor.
    pub force_mfa_local_only: bool,
}

impl AddCustomLoginPolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { AddCustomLoginPolicyRequest {
    allow_username_password,
    allow_register,
    allow_external_idp,
    force_mfa,
    passwordless_type,
    hide_password_reset,
    ignore_unknown_usernames,
    default_redirect_uri,
    password_check_lifetime,
    external_login_check_lifetime,
    mfa_init_skip_lifetime,
    second_factor_check_lifetime,
    multi_factor_check_lifetime,
    second_factors,
    multi_factors,
    idps,
    allow_domain_discovery,
    disable_login_with_email,
    disable_login_with_phone,
    force_mfa_local_only,
} }

/// An identity provider that the new policy offers.
#[derive(Clone, Default)]
pub struct AddCustomLoginPolicyRequestIdp {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub idp_id: String,
    /// Whether the provider belongs to the instance or the organization.
    ///
    /// Not `IDP_OWNER_TYPE_UNSPECIFIED`.
    pub owner_type: crate::idp::v1::IdpOwnerType,
}

impl AddCustomLoginPolicyRequestIdp {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(idp_id: impl Into<String>) -> Self {
        Self {
            idp_id: idp_id.into(),
            ..Self::default()
        }
    }
}

message! { AddCustomLoginPolicyRequestIdp {
    idp_id,
    owner_type = "ownerType" "ownerType",
} }

/// What `ManagementService::add_custom_login_policy` answers.
#[derive(Clone, Default)]
pub struct AddCustomLoginPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddCustomLoginPolicyResponse {
    details,
} }

/// What `ManagementService::add_custom_notification_policy` takes.
#[derive(Clone, Default)]
pub struct AddCustomNotificationPolicyRequest {
    /// Whether users receive an email when their password was changed.
    pub password_change: bool,
}

impl AddCustomNotificationPolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { AddCustomNotificationPolicyRequest {
    password_change,
} }

/// What `ManagementService::add_custom_notification_policy` answers.
#[derive(Clone, Default)]
pub struct AddCustomNotificationPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddCustomNotificationPolicyResponse {
    details,
} }

/// What `ManagementService::add_custom_password_age_policy` takes.
#[derive(Clone, Default)]
pub struct AddCustomPasswordAgePolicyRequest {
    /// Days after which a password must be changed. Zero means never.
    pub max_age_days: u32,
    /// Days before expiry from which on users are warned.
    pub expire_warn_days: u32,
}

impl AddCustomPasswordAgePolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { AddCustomPasswordAgePolicyRequest {
    max_age_days,
    expire_warn_days,
} }

/// What `ManagementService::add_custom_password_age_policy` answers.
#[derive(Clone, Default)]
pub struct AddCustomPasswordAgePolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddCustomPasswordAgePolicyResponse {
    details,
} }

/// What `ManagementService::add_custom_password_complexity_policy` takes.
#[derive(Clone, Default)]
pub struct AddCustomPasswordComplexityPolicyRequest {
    /// Least number of characters.
    pub min_length: u64,
    /// Whether an upper case letter is needed.
    pub has_uppercase: bool,
    /// Whether a lower case letter is needed.
    pub has_lowercase: bool,
    /// Whether a digit is needed.
    pub has_number: bool,
    /// Whether a symbol or punctuation mark is needed.
    pub has_symbol: bool,
}

impl AddCustomPasswordComplexityPolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { AddCustomPasswordComplexityPolicyRequest {
    min_length,
    has_uppercase,
    has_lowercase,
    has_number,
    has_symbol,
} }

/// What `ManagementService::add_custom_password_complexity_policy` answers.
#[derive(Clone, Default)]
pub struct AddCustomPasswordComplexityPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddCustomPasswordComplexityPolicyResponse {
    details,
} }

/// What `ManagementService::add_custom_privacy_policy` takes.
#[derive(Clone, Default)]
pub struct AddCustomPrivacyPolicyRequest {
    /// URL of the terms of service. `{{.Lang}}` in it stands for the language.
    pub tos_link: String,
    /// URL of the privacy policy. `{{.Lang}}` in it stands for the language.
    pub privacy_link: String,
    /// URL of the help pages. `{{.Lang}}` in it stands for the language.
    pub help_link: String,
    /// Email address for support.
    ///
    /// At most 320 characters. An email address. May also be left empty.
    pub support_email: String,
    /// URL of the documentation.
    pub docs_link: String,
    /// URL of a further link of your own.
    pub custom_link: String,
    /// Text of the further link.
    pub custom_link_text: String,
}

impl AddCustomPrivacyPolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { AddCustomPrivacyPolicyRequest {
    tos_link,
    privacy_link,
    help_link,
    support_email,
    docs_link,
    custom_link,
    custom_link_text,
} }

/// What `ManagementService::add_custom_privacy_policy` answers.
#[derive(Clone, Default)]
pub struct AddCustomPrivacyPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddCustomPrivacyPolicyResponse {
    details,
} }

/// What `ManagementService::add_generic_o_auth_provider` takes.
#[derive(Clone, Default)]
pub struct AddGenericOAuthProviderRequest {
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel.
    ///
    /// Required. 1 to 1000 characters.
    pub client_secret: String,
    /// URL of the provider to which users are sent to sign in.
    ///
    /// Required. 1 to 200 characters.
    pub authorization_endpoint: String,
    /// URL at which the provider issues tokens.
    ///
    /// Required. 1 to 200 characters.
    pub token_endpoint: String,
    /// URL at which the provider tells about the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_endpoint: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Name in the provider's user information that identifies the user.
    ///
    /// Required. 1 to 200 characters.
    pub id_attribute: String,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
    /// Whether the code of the sign-in is protected by PKCE.
    pub use_pkce: bool,
}

impl AddGenericOAuthProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        authorization_endpoint: impl Into<String>,
        token_endpoint: impl Into<String>,
        user_endpoint: impl Into<String>,
        id_attribute: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            authorization_endpoint: authorization_endpoint.into(),
            token_endpoint: token_endpoint.into(),
            user_endpoint: user_endpoint.into(),
            id_attribute: id_attribute.into(),
            ..Self::default()
        }
    }
}

message! { AddGenericOAuthProviderRequest {
    name,
    client_id,
    client_secret: secret,
    authorization_endpoint,
    token_endpoint,
    user_endpoint,
    scopes,
    id_attribute,
    provider_options,
    use_pkce,
} }

/// What `ManagementService::add_generic_o_auth_provider` answers.
#[derive(Clone, Default)]
pub struct AddGenericOAuthProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the new identity provider.
    pub id: String,
}

message! { AddGenericOAuthProviderResponse {
    details,
    id,
} }

/// What `ManagementService::add_generic_oidc_provider` takes.
#[derive(Clone, Default)]
pub struct AddGenericOidcProviderRequest {
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Issuer of the tokens, as a URL.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel.
    ///
    /// Required. 1 to 1000 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
    /// Whether user data is read from the id token instead of the userinfo endpoint.
    pub is_id_token_mapping: bool,
    /// Whether the code of the sign-in is protected by PKCE.
    pub use_pkce: bool,
}

impl AddGenericOidcProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        issuer: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            issuer: issuer.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            ..Self::default()
        }
    }
}

message! { AddGenericOidcProviderRequest {
    name,
    issuer,
    client_id,
    client_secret: secret,
    scopes,
    provider_options,
    is_id_token_mapping,
    use_pkce,
} }

/// What `ManagementService::add_generic_oidc_provider` answers.
#[derive(Clone, Default)]
pub struct AddGenericOidcProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the new identity provider.
    pub id: String,
}

message! { AddGenericOidcProviderResponse {
    details,
    id,
} }

/// What `ManagementService::add_git_hub_enterprise_server_provider` takes.
#[derive(Clone, Default)]
pub struct AddGitHubEnterpriseServerProviderRequest {
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Client secret that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_secret: String,
    /// URL of the provider to which users are sent to sign in.
    ///
    /// Required. 1 to 200 characters.
    pub authorization_endpoint: String,
    /// URL at which the provider issues tokens.
    ///
    /// Required. 1 to 200 characters.
    pub token_endpoint: String,
    /// URL at which the provider tells about the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_endpoint: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl AddGitHubEnterpriseServerProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        client_id: impl Into<String>,
        name: impl Into<String>,
        client_secret: impl Into<String>,
        authorization_endpoint: impl Into<String>,
        token_endpoint: impl Into<String>,
        user_endpoint: impl Into<String>,
    ) -> Self {
        Self {
            client_id: client_id.into(),
            name: name.into(),
            client_secret: client_secret.into(),
            authorization_endpoint: authorization_endpoint.into(),
            token_endpoint: token_endpoint.into(),
            user_endpoint: user_endpoint.into(),
            ..Self::default()
        }
    }
}

message! { AddGitHubEnterpriseServerProviderRequest {
    client_id,
    name,
    client_secret: secret,
    authorization_endpoint,
    token_endpoint,
    user_endpoint,
    scopes,
    provider_options,
} }

/// What `ManagementService::add_git_hub_enterprise_server_provider` answers.
#[derive(Clone, Default)]
pub struct AddGitHubEnterpriseServerProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the new identity provider.
    pub id: String,
}

message! { AddGitHubEnterpriseServerProviderResponse {
    details,
    id,
} }

/// What `ManagementService::add_git_hub_provider` takes.
#[derive(Clone, Default)]
pub struct AddGitHubProviderRequest {
    /// Name of the identity provider, as the login shows it.
    ///
    /// At most 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl AddGitHubProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(client_id: impl Into<String>, client_secret: impl Into<String>) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            ..Self::default()
        }
    }
}

message! { AddGitHubProviderRequest {
    name,
    client_id,
    client_secret: secret,
    scopes,
    provider_options,
} }

/// What `ManagementService::add_git_hub_provider` answers.
#[derive(Clone, Default)]
pub struct AddGitHubProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the new identity provider.
    pub id: String,
}

message! { AddGitHubProviderResponse {
    details,
    id,
} }

/// What `ManagementService::add_git_lab_provider` takes.
#[derive(Clone, Default)]
pub struct AddGitLabProviderRequest {
    /// Name of the identity provider, as the login shows it.
    ///
    /// At most 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl AddGitLabProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(client_id: impl Into<String>, client_secret: impl Into<String>) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            ..Self::default()
        }
    }
}

message! { AddGitLabProviderRequest {
    name,
    client_id,
    client_secret: secret,
    scopes,
    provider_options,
} }

/// What `ManagementService::add_git_lab_provider` answers.
#[derive(Clone, Default)]
pub struct AddGitLabProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the new identity provider.
    pub id: String,
}

message! { AddGitLabProviderResponse {
    details,
    id,
} }

/// What `ManagementService::add_git_lab_self_hosted_provider` takes.
#[derive(Clone, Default)]
pub struct AddGitLabSelfHostedProviderRequest {
    /// URL of the GitLab server, which is its issuer.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl AddGitLabSelfHostedProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        issuer: impl Into<String>,
        name: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
    ) -> Self {
        Self {
            issuer: issuer.into(),
            name: name.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            ..Self::default()
        }
    }
}

message! { AddGitLabSelfHostedProviderRequest {
    issuer,
    name,
    client_id,
    client_secret: secret,
    scopes,
    provider_options,
} }

/// What `ManagementService::add_git_lab_self_hosted_provider` answers.
#[derive(Clone, Default)]
pub struct AddGitLabSelfHostedProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the new identity provider.
    pub id: String,
}

message! { AddGitLabSelfHostedProviderResponse {
    details,
    id,
} }

/// What `ManagementService::add_google_provider` takes.
#[derive(Clone, Default)]
pub struct AddGoogleProviderRequest {
    /// Name of the identity provider, as the login shows it.
    ///
    /// At most 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl AddGoogleProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(client_id: impl Into<String>, client_secret: impl Into<String>) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            ..Self::default()
        }
    }
}

message! { AddGoogleProviderRequest {
    name,
    client_id,
    client_secret: secret,
    scopes,
    provider_options,
} }

/// What `ManagementService::add_google_provider` answers.
#[derive(Clone, Default)]
pub struct AddGoogleProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the new identity provider.
    pub id: String,
}

message! { AddGoogleProviderResponse {
    details,
    id,
} }

/// What `ManagementService::add_human_user` takes.
#[derive(Clone, Default)]
pub struct AddHumanUserRequest {
    /// User name, unique in the instance or, by a setting, in the organization.
    ///
    /// Required. 1 to 200 characters.
    pub user_name: String,
    /// Names, language and gender of the user.
    ///
    /// Required.
    pub profile: Option<AddHumanUserRequestProfile>,
    /// Email address of the user, and whether it is verified.
    ///
    /// Required.
    pub email: Option<AddHumanUserRequestEmail>,
    /// Phone number of the user, and whether it is verified.
    pub phone: Option<AddHumanUserRequestPhone>,
    /// Password in plain text, which the user must change at the first sign-in. Left out, the user
    /// sets one with a code that is sent by email.
    pub initial_password: String,
}

impl AddHumanUserRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        user_name: impl Into<String>,
        profile: AddHumanUserRequestProfile,
        email: AddHumanUserRequestEmail,
    ) -> Self {
        Self {
            user_name: user_name.into(),
            profile: Some(profile),
            email: Some(email),
            ..Self::default()
        }
    }
}

message! { AddHumanUserRequest {
    user_name,
    profile,
    email,
    phone,
    initial_password: secret,
} }

/// Email address of the new user.
#[derive(Clone, Default)]
pub struct AddHumanUserRequestEmail {
    /// Email address of the user.
    ///
    /// Required. 1 to 200 characters.
    pub email: String,
    /// Sets the email address as verified at once, when true: no code is sent.
    pub is_email_verified: bool,
}

impl AddHumanUserRequestEmail {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            ..Self::default()
        }
    }
}

message! { AddHumanUserRequestEmail {
    email,
    is_email_verified,
} }

/// Phone number of the new user.
#[derive(Clone, Default)]
pub struct AddHumanUserRequestPhone {
    /// Phone number of the user, best in the international form such as `+41791234567`.
    ///
    /// Required. 1 to 50 characters. Begins with `+`.
    pub phone: String,
    /// Sets the phone number as verified at once, when true: no code is sent.
    pub is_phone_verified: bool,
}

impl AddHumanUserRequestPhone {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(phone: impl Into<String>) -> Self {
        Self {
            phone: phone.into(),
            ..Self::default()
        }
    }
}

message! { AddHumanUserRequestPhone {
    phone,
    is_phone_verified,
} }

/// Names, language and gender of the new user.
#[derive(Clone, Default)]
pub struct AddHumanUserRequestProfile {
    /// Given name of the user.
    ///
    /// Required. 1 to 200 characters.
    pub first_name: String,
    /// Family name of the user.
    ///
    /// Required. 1 to 200 characters.
    pub last_name: String,
    /// Nickname of the user.
    ///
    /// At most 200 characters.
    pub nick_name: String,
    /// Name to show to people; made of given and family name when left out.
    ///
    /// At most 200 characters.
    pub display_name: String,
    /// Language of the user, as a BCP 47 tag.
    ///
    /// At most 10 characters.
    pub preferred_language: String,
    /// Gender of the user.
    pub gender: crate::user::v1::Gender,
}

impl AddHumanUserRequestProfile {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(first_name: impl Into<String>, last_name: impl Into<String>) -> Self {
        Self {
            first_name: first_name.into(),
            last_name: last_name.into(),
            ..Self::default()
        }
    }
}

message! { AddHumanUserRequestProfile {
    first_name,
    last_name,
    nick_name,
    display_name,
    preferred_language,
    gender,
} }

/// What `ManagementService::add_human_user` answers.
#[derive(Clone, Default)]
pub struct AddHumanUserResponse {
    /// Id of the new user.
    pub user_id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddHumanUserResponse {
    user_id,
    details,
} }

/// What `ManagementService::add_idp_to_login_policy` takes.
#[derive(Clone, Default)]
pub struct AddIdpToLoginPolicyRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub idp_id: String,
    /// Whether the provider belongs to the instance or the organization.
    ///
    /// Not `IDP_OWNER_TYPE_UNSPECIFIED`.
    pub owner_type: crate::idp::v1::IdpOwnerType,
}

impl AddIdpToLoginPolicyRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(idp_id: impl Into<String>) -> Self {
        Self {
            idp_id: idp_id.into(),
            ..Self::default()
        }
    }
}

message! { AddIdpToLoginPolicyRequest {
    idp_id,
    owner_type = "ownerType" "ownerType",
} }

/// What `ManagementService::add_idp_to_login_policy` answers.
#[derive(Clone, Default)]
pub struct AddIdpToLoginPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddIdpToLoginPolicyResponse {
    details,
} }

/// What `ManagementService::add_jwt_provider` takes.
#[derive(Clone, Default)]
pub struct AddJwtProviderRequest {
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Issuer of the tokens, as a URL.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// URL to which users are sent to get a token.
    ///
    /// Required. 1 to 200 characters.
    pub jwt_endpoint: String,
    /// URL of the provider's public keys (JWKS).
    ///
    /// Required. 1 to 200 characters.
    pub keys_endpoint: String,
    /// HTTP header in which the token arrives.
    ///
    /// Required. 1 to 200 characters.
    pub header_name: String,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
    /// Value that the token's audience must hold.
    ///
    /// At most 200 characters.
    pub audience: String,
}

impl AddJwtProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        issuer: impl Into<String>,
        jwt_endpoint: impl Into<String>,
        keys_endpoint: impl Into<String>,
        header_name: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            issuer: issuer.into(),
            jwt_endpoint: jwt_endpoint.into(),
            keys_endpoint: keys_endpoint.into(),
            header_name: header_name.into(),
            ..Self::default()
        }
    }
}

message! { AddJwtProviderRequest {
    name,
    issuer,
    jwt_endpoint,
    keys_endpoint,
    header_name,
    provider_options,
    audience,
} }

/// What `ManagementService::add_jwt_provider` answers.
#[derive(Clone, Default)]
pub struct AddJwtProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the new identity provider.
    pub id: String,
}

message! { AddJwtProviderResponse {
    details,
    id,
} }

/// What `ManagementService::add_ldap_provider` takes.
#[derive(Clone, Default)]
pub struct AddLdapProviderRequest {
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// URLs of the LDAP servers.
    ///
    /// Required. 1 to 20 items. Each item: 1 to 200 characters.
    pub servers: Vec<String>,
    /// Whether the connection is secured by StartTLS.
    pub start_tls: bool,
    /// Distinguished name under which the search starts.
    ///
    /// Required. 1 to 200 characters.
    pub base_dn: String,
    /// Distinguished name with which the server signs in to search.
    ///
    /// Required. 1 to 200 characters.
    pub bind_dn: String,
    /// Password with which the server signs in to search.
    ///
    /// Required. 1 to 200 characters.
    pub bind_password: String,
    /// Distinguished name part under which users are searched.
    ///
    /// Required. 1 to 200 characters.
    pub user_base: String,
    /// LDAP object classes that users have.
    ///
    /// Required. 1 to 20 items. Each item: 1 to 200 characters.
    pub user_object_classes: Vec<String>,
    /// LDAP attributes that the login name is compared with.
    ///
    /// Required. 1 to 20 items. Each item: 1 to 200 characters.
    pub user_filters: Vec<String>,
    /// Longest time to wait for the directory.
    pub timeout: Option<jiff::SignedDuration>,
    /// Names of the LDAP attributes that the user's data is read from.
    pub attributes: Option<crate::idp::v1::LdapAttributes>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
    /// Certificate (PEM) of the authority that signed the directory's certificate.
    ///
    /// At most 12000 bytes.
    pub root_ca: bytes::Bytes,
}

impl AddLdapProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        servers: impl IntoIterator<Item = impl Into<String>>,
        base_dn: impl Into<String>,
        bind_dn: impl Into<String>,
        bind_password: impl Into<String>,
        user_base: impl Into<String>,
        user_object_classes: impl IntoIterator<Item = impl Into<String>>,
        user_filters: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            servers: servers.into_iter().map(Into::into).collect(),
            base_dn: base_dn.into(),
            bind_dn: bind_dn.into(),
            bind_password: bind_password.into(),
            user_base: user_base.into(),
            user_object_classes: user_object_classes.into_iter().map(Into::into).collect(),
            user_filters: user_filters.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

message! { AddLdapProviderRequest {
    name,
    servers,
    start_tls,
    base_dn,
    bind_dn,
    bind_password: secret,
    user_base,
    user_object_classes,
    user_filters,
    timeout,
    attributes,
    provider_options,
    root_ca,
} }

/// What `ManagementService::add_ldap_provider` answers.
#[derive(Clone, Default)]
pub struct AddLdapProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the new identity provider.
    pub id: String,
}

message! { AddLdapProviderResponse {
    details,
    id,
} }

/// What `ManagementService::add_machine_key` takes.
#[derive(Clone, Default)]
pub struct AddMachineKeyRequest {
    /// Id of the service user.
    ///
    /// Required. Not empty.
    pub user_id: String,
    /// Form in which the key is handed out.
    ///
    /// Not `KEY_TYPE_UNSPECIFIED`.
    pub r#type: crate::authn::v1::KeyType,
    /// Time after which the key is no longer accepted. It does not expire when left out.
    pub expiration_date: Option<jiff::Timestamp>,
    /// Your own public key, in PEM, so that the private key never travels. Left out, the server
    /// makes a key pair.
    pub public_key: bytes::Bytes,
}

impl AddMachineKeyRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message! { AddMachineKeyRequest {
    user_id,
    r#type,
    expiration_date,
    public_key,
} }

/// What `ManagementService::add_machine_key` answers.
#[derive(Clone, Default)]
pub struct AddMachineKeyResponse {
    /// Id of the new key.
    pub key_id: String,
    /// JSON key file with the private key, shown only in this answer. It is empty when the request
    /// held a public key.
    pub key_details: bytes::Bytes,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddMachineKeyResponse {
    key_id,
    key_details: secret,
    details,
} }

/// What `ManagementService::add_machine_user` takes.
#[derive(Clone, Default)]
pub struct AddMachineUserRequest {
    /// User name, unique in the instance or, by a setting, in the organization.
    ///
    /// Required. 1 to 200 characters.
    pub user_name: String,
    /// Name of the service user.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Description, for people to read.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Kind of access tokens that the service user gets: opaque (bearer) or JWT.
    pub access_token_type: crate::user::v1::AccessTokenType,
    /// Id for the new user. The server chooses one when left out.
    ///
    /// 1 to 200 characters.
    pub user_id: Option<String>,
}

impl AddMachineUserRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_name: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            user_name: user_name.into(),
            name: name.into(),
            ..Self::default()
        }
    }
}

message! { AddMachineUserRequest {
    user_name,
    name,
    description,
    access_token_type,
    user_id,
} }

/// What `ManagementService::add_machine_user` answers.
#[derive(Clone, Default)]
pub struct AddMachineUserResponse {
    /// Id of the new user.
    pub user_id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddMachineUserResponse {
    user_id,
    details,
} }

/// What `ManagementService::add_multi_factor_to_login_policy` takes.
#[derive(Clone, Default)]
pub struct AddMultiFactorToLoginPolicyRequest {
    /// Method that counts as several factors in one.
    ///
    /// Not `MULTI_FACTOR_TYPE_UNSPECIFIED`.
    pub r#type: crate::policy::v1::MultiFactorType,
}

impl AddMultiFactorToLoginPolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { AddMultiFactorToLoginPolicyRequest {
    r#type,
} }

/// What `ManagementService::add_multi_factor_to_login_policy` answers.
#[derive(Clone, Default)]
pub struct AddMultiFactorToLoginPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddMultiFactorToLoginPolicyResponse {
    details,
} }

/// What `ManagementService::add_oidc_app` takes.
#[derive(Clone, Default)]
pub struct AddOidcAppRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Name of the application.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// URLs of the application that users may be sent back to after a sign-in.
    pub redirect_uris: Vec<String>,
    /// OAuth response types that the application may use.
    pub response_types: Vec<crate::app::v1::OidcResponseType>,
    /// OAuth grant types that the application may use.
    pub grant_types: Vec<crate::app::v1::OidcGrantType>,
    /// Whether the client is a web, browser (user agent) or native application.
    pub app_type: crate::app::v1::OidcAppType,
    /// How the client authenticates at the token and introspection endpoints.
    pub auth_method_type: crate::app::v1::OidcAuthMethodType,
    /// URLs that users may be sent to after a logout.
    pub post_logout_redirect_uris: Vec<String>,
    /// Version of OpenID Connect that the application follows.
    pub version: crate::app::v1::OidcVersion,
    /// Whether redirect URIs that OpenID Connect forbids (such as plain HTTP) are accepted, for
    /// development.
    pub dev_mode: bool,
    /// Kind of access tokens issued: opaque (bearer) or JWT.
    pub access_token_type: crate::app::v1::OidcTokenType,
    /// Whether the user's roles are put into access tokens that are JWTs.
    pub access_token_role_assertion: bool,
    /// Whether the user's roles are put into id tokens.
    pub id_token_role_assertion: bool,
    /// Whether profile, email and phone are put into id tokens, besides the userinfo endpoint.
    pub id_token_userinfo_assertion: bool,
    /// Tolerance for clocks that differ, applied to the times in tokens.
    ///
    /// At most `5s`. At least `0s`.
    pub clock_skew: Option<jiff::SignedDuration>,
    /// Further origins that may call the API from a browser (CORS), besides those of the redirect
    /// URIs.
    pub additional_origins: Vec<String>,
    /// Whether native applications go straight back, without a page that says that the sign-in
    /// succeeded.
    pub skip_native_app_success_page: bool,
    /// URL of the application that is told when a user's session ends (OpenID Connect Back-Channel
    /// Logout).
    pub back_channel_logout_uri: String,
    /// Which login the application uses.
    pub login_version: Option<crate::app::v1::LoginVersion>,
}

impl AddOidcAppRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            name: name.into(),
            ..Self::default()
        }
    }
}

message! { AddOidcAppRequest {
    project_id,
    name,
    redirect_uris,
    response_types,
    grant_types,
    app_type,
    auth_method_type,
    post_logout_redirect_uris,
    version,
    dev_mode,
    access_token_type,
    access_token_role_assertion,
    id_token_role_assertion,
    id_token_userinfo_assertion,
    clock_skew,
    additional_origins,
    skip_native_app_success_page,
    back_channel_logout_uri,
    login_version,
} }

/// What `ManagementService::add_oidc_app` answers.
#[derive(Clone, Default)]
pub struct AddOidcAppResponse {
    /// Id of the new application.
    pub app_id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Client id of the application.
    pub client_id: String,
    /// Client secret. It is shown only in this answer, so keep it safe; it is empty when the method
    /// of authentication has none.
    pub client_secret: String,
    /// Whether the configuration is against the OpenID Connect specification.
    pub none_compliant: bool,
    /// What in the configuration is against the OpenID Connect specification.
    pub compliance_problems: Vec<crate::v1::LocalizedMessage>,
}

message! { AddOidcAppResponse {
    app_id,
    details,
    client_id,
    client_secret: secret,
    none_compliant,
    compliance_problems,
} }

/// What `ManagementService::add_org_domain` takes.
#[derive(Clone, Default)]
pub struct AddOrgDomainRequest {
    /// Name of the domain.
    ///
    /// Required. 1 to 200 characters.
    pub domain: String,
}

impl AddOrgDomainRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
        }
    }
}

message! { AddOrgDomainRequest {
    domain,
} }

/// What `ManagementService::add_org_domain` answers.
#[derive(Clone, Default)]
pub struct AddOrgDomainResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddOrgDomainResponse {
    details,
} }

/// What `ManagementService::add_org_jwt_idp` takes.
#[derive(Clone, Default)]
pub struct AddOrgJwtIdpRequest {
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// How the button of the provider looks.
    pub styling_type: crate::idp::v1::IdpStylingType,
    /// URL to which users are sent to get a token.
    ///
    /// Required. 1 to 200 characters.
    pub jwt_endpoint: String,
    /// Issuer of the tokens, as a URL.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// URL of the provider's public keys (JWKS).
    ///
    /// Required. 1 to 200 characters.
    pub keys_endpoint: String,
    /// HTTP header in which the token arrives.
    ///
    /// Required. 1 to 200 characters.
    pub header_name: String,
    /// Whether users are created by themselves at their first sign-in.
    pub auto_register: bool,
}

impl AddOrgJwtIdpRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        jwt_endpoint: impl Into<String>,
        issuer: impl Into<String>,
        keys_endpoint: impl Into<String>,
        header_name: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            jwt_endpoint: jwt_endpoint.into(),
            issuer: issuer.into(),
            keys_endpoint: keys_endpoint.into(),
            header_name: header_name.into(),
            ..Self::default()
        }
    }
}

message! { AddOrgJwtIdpRequest {
    name,
    styling_type,
    jwt_endpoint,
    issuer,
    keys_endpoint,
    header_name,
    auto_register,
} }

/// What `ManagementService::add_org_jwt_idp` answers.
#[derive(Clone, Default)]
pub struct AddOrgJwtIdpResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the new identity provider.
    pub idp_id: String,
}

message! { AddOrgJwtIdpResponse {
    details,
    idp_id,
} }

/// What `ManagementService::add_org_member` takes.
#[derive(Clone, Default)]
pub struct AddOrgMemberRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Names of the administrator roles, such as `ORG_OWNER`.
    pub roles: Vec<String>,
}

impl AddOrgMemberRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message! { AddOrgMemberRequest {
    user_id,
    roles,
} }

/// What `ManagementService::add_org_member` answers.
#[derive(Clone, Default)]
pub struct AddOrgMemberResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddOrgMemberResponse {
    details,
} }

/// What `ManagementService::add_org_oidc_idp` takes.
#[derive(Clone, Default)]
pub struct AddOrgOidcIdpRequest {
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// How the button of the provider looks.
    pub styling_type: crate::idp::v1::IdpStylingType,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_secret: String,
    /// Issuer of the tokens, as a URL.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// Scopes that are asked of the provider.
    pub scopes: Vec<String>,
    /// Claim that the display name is taken from.
    pub display_name_mapping: crate::idp::v1::OidcMappingField,
    /// Claim that the user name is taken from.
    pub username_mapping: crate::idp::v1::OidcMappingField,
    /// Whether users are created by themselves at their first sign-in.
    pub auto_register: bool,
}

impl AddOrgOidcIdpRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        issuer: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            issuer: issuer.into(),
            ..Self::default()
        }
    }
}

message! { AddOrgOidcIdpRequest {
    name,
    styling_type,
    client_id,
    client_secret: secret,
    issuer,
    scopes,
    display_name_mapping,
    username_mapping,
    auto_register,
} }

/// What `ManagementService::add_org_oidc_idp` answers.
#[derive(Clone, Default)]
pub struct AddOrgOidcIdpResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the new identity provider.
    pub idp_id: String,
}

message! { AddOrgOidcIdpResponse {
    details,
    idp_id,
} }

/// What `ManagementService::add_org` takes.
#[derive(Clone, Default)]
pub struct AddOrgRequest {
    /// Name of the new organization.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
}

impl AddOrgRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

message! { AddOrgRequest {
    name,
} }

/// What `ManagementService::add_org` answers.
#[derive(Clone, Default)]
pub struct AddOrgResponse {
    /// Id of the new organization.
    pub id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddOrgResponse {
    id,
    details,
} }

/// What `ManagementService::add_passwordless_registration` takes.
#[derive(Clone, Default)]
pub struct AddPasswordlessRegistrationRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl AddPasswordlessRegistrationRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { AddPasswordlessRegistrationRequest {
    user_id,
} }

/// What `ManagementService::add_passwordless_registration` answers.
#[derive(Clone, Default)]
pub struct AddPasswordlessRegistrationResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Link for the user to open.
    pub link: String,
    /// Time for which the link works.
    pub expiration: Option<jiff::SignedDuration>,
}

message! { AddPasswordlessRegistrationResponse {
    details,
    link: secret,
    expiration,
} }

/// What `ManagementService::add_personal_access_token` takes.
#[derive(Clone, Default)]
pub struct AddPersonalAccessTokenRequest {
    /// Id of the service user.
    ///
    /// Required. Not empty.
    pub user_id: String,
    /// Time after which the token is no longer accepted. It does not expire when left out.
    pub expiration_date: Option<jiff::Timestamp>,
}

impl AddPersonalAccessTokenRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message! { AddPersonalAccessTokenRequest {
    user_id,
    expiration_date,
} }

/// What `ManagementService::add_personal_access_token` answers.
#[derive(Clone, Default)]
pub struct AddPersonalAccessTokenResponse {
    /// Id of the new token.
    pub token_id: String,
    /// The token. It is shown only in this answer.
    pub token: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddPersonalAccessTokenResponse {
    token_id,
    token: secret,
    details,
} }

/// What `ManagementService::add_project_grant_member` takes.
#[derive(Clone, Default)]
pub struct AddProjectGrantMemberRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the project grant.
    ///
    /// Required. 1 to 200 characters.
    pub grant_id: String,
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Names of the administrator roles, such as `PROJECT_GRANT_OWNER`.
    pub roles: Vec<String>,
}

impl AddProjectGrantMemberRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        project_id: impl Into<String>,
        grant_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            grant_id: grant_id.into(),
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message! { AddProjectGrantMemberRequest {
    project_id,
    grant_id,
    user_id,
    roles,
} }

/// What `ManagementService::add_project_grant_member` answers.
#[derive(Clone, Default)]
pub struct AddProjectGrantMemberResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddProjectGrantMemberResponse {
    details,
} }

/// What `ManagementService::add_project_grant` takes.
#[derive(Clone, Default)]
pub struct AddProjectGrantRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the organization that the project is granted to.
    ///
    /// Required. 1 to 200 characters.
    pub granted_org_id: String,
    /// Keys of the roles that the other organization may give.
    pub role_keys: Vec<String>,
}

impl AddProjectGrantRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, granted_org_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            granted_org_id: granted_org_id.into(),
            ..Self::default()
        }
    }
}

message! { AddProjectGrantRequest {
    project_id,
    granted_org_id,
    role_keys,
} }

/// What `ManagementService::add_project_grant` answers.
#[derive(Clone, Default)]
pub struct AddProjectGrantResponse {
    /// Id of the new project grant.
    pub grant_id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddProjectGrantResponse {
    grant_id,
    details,
} }

/// What `ManagementService::add_project_member` takes.
#[derive(Clone, Default)]
pub struct AddProjectMemberRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Names of the administrator roles, such as `PROJECT_OWNER`.
    pub roles: Vec<String>,
}

impl AddProjectMemberRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message! { AddProjectMemberRequest {
    project_id,
    user_id,
    roles,
} }

/// What `ManagementService::add_project_member` answers.
#[derive(Clone, Default)]
pub struct AddProjectMemberResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddProjectMemberResponse {
    details,
} }

/// What `ManagementService::add_project` takes.
#[derive(Clone, Default)]
pub struct AddProjectRequest {
    /// Name of the project.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Whether the user's roles in the project are put into tokens and userinfo.
    pub project_role_assertion: bool,
    /// Whether a user needs a role in the project to sign in to its applications.
    pub project_role_check: bool,
    /// Whether the user's organization must own the project or have it granted, for users to sign
    /// in.
    pub has_project_check: bool,
    /// Whose branding the login shows: the default, the project owner's, or that of the user's
    /// organization.
    pub private_labeling_setting: crate::project::v1::PrivateLabelingSetting,
}

impl AddProjectRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}

message! { AddProjectRequest {
    name,
    project_role_assertion,
    project_role_check,
    has_project_check,
    private_labeling_setting,
} }

/// What `ManagementService::add_project` answers.
#[derive(Clone, Default)]
pub struct AddProjectResponse {
    /// Id of the new project.
    pub id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddProjectResponse {
    id,
    details,
} }

/// What `ManagementService::add_project_role` takes.
#[derive(Clone, Default)]
pub struct AddProjectRoleRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Key of the role, as it appears in tokens.
    ///
    /// Required. 1 to 200 characters.
    pub role_key: String,
    /// Name of the role, to show to people.
    ///
    /// Required. 1 to 200 characters.
    pub display_name: String,
    /// Group of the role, which only serves to sort roles for people.
    ///
    /// At most 200 characters.
    pub group: String,
}

impl AddProjectRoleRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        project_id: impl Into<String>,
        role_key: impl Into<String>,
        display_name: impl Into<String>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            role_key: role_key.into(),
            display_name: display_name.into(),
            ..Self::default()
        }
    }
}

message! { AddProjectRoleRequest {
    project_id,
    role_key,
    display_name,
    group,
} }

/// What `ManagementService::add_project_role` answers.
#[derive(Clone, Default)]
pub struct AddProjectRoleResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddProjectRoleResponse {
    details,
} }

/// What `ManagementService::add_saml_app` takes.
#[derive(Clone, Default)]
pub struct AddSamlAppRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Name of the application.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Either `metadata_xml` or `metadata_url`.
    ///
    /// Required.
    pub metadata: Option<AddSamlAppRequestMetadata>,
    /// Which login the application uses.
    pub login_version: Option<crate::app::v1::LoginVersion>,
}

impl AddSamlAppRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        project_id: impl Into<String>,
        name: impl Into<String>,
        metadata: AddSamlAppRequestMetadata,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            name: name.into(),
            metadata: Some(metadata),
            ..Self::default()
        }
    }
}

message! { AddSamlAppRequest {
    project_id,
    name,
    metadata: oneof,
    login_version,
} }

/// Alternatives of `AddSamlAppRequest::metadata`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AddSamlAppRequestMetadata {
    /// SAML metadata as XML.
    ///
    /// At most 500000 bytes.
    MetadataXml(bytes::Bytes),
    /// URL of the SAML metadata, which the server fetches.
    ///
    /// At most 200 characters.
    MetadataUrl(String),
}

oneof! { AddSamlAppRequestMetadata {
    MetadataXml,
    MetadataUrl,
} }

/// What `ManagementService::add_saml_app` answers.
#[derive(Clone, Default)]
pub struct AddSamlAppResponse {
    /// Id of the new application.
    pub app_id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddSamlAppResponse {
    app_id,
    details,
} }

/// What `ManagementService::add_saml_provider` takes.
#[derive(Clone, Default)]
pub struct AddSamlProviderRequest {
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Either `metadata_xml` or `metadata_url`.
    ///
    /// Required.
    pub metadata: Option<AddSamlProviderRequestMetadata>,
    /// SAML binding: how messages are carried.
    pub binding: crate::idp::v1::SamlBinding,
    /// Whether requests to the provider are signed.
    pub with_signed_request: bool,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
    /// Format of the name id that is asked for.
    pub name_id_format: Option<crate::idp::v1::SamlNameIdFormat>,
    /// Attribute that identifies the user where the name id changes with each sign-in.
    pub transient_mapping_attribute_name: Option<String>,
    /// Whether a logout also ends the session at the identity provider.
    pub federated_logout_enabled: Option<bool>,
    /// Algorithm with which requests to the provider are signed.
    pub signature_algorithm: crate::idp::v1::SamlSignatureAlgorithm,
}

impl AddSamlProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, metadata: AddSamlProviderRequestMetadata) -> Self {
        Self {
            name: name.into(),
            metadata: Some(metadata),
            ..Self::default()
        }
    }
}

message! { AddSamlProviderRequest {
    name,
    metadata: oneof,
    binding,
    with_signed_request,
    provider_options,
    name_id_format,
    transient_mapping_attribute_name,
    federated_logout_enabled,
    signature_algorithm,
} }

/// Alternatives of `AddSamlProviderRequest::metadata`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AddSamlProviderRequestMetadata {
    /// SAML metadata as XML.
    ///
    /// At most 500000 bytes.
    MetadataXml(bytes::Bytes),
    /// URL of the SAML metadata, which the server fetches.
    ///
    /// At most 200 characters.
    MetadataUrl(String),
}

oneof! { AddSamlProviderRequestMetadata {
    MetadataXml,
    MetadataUrl,
} }

/// What `ManagementService::add_saml_provider` answers.
#[derive(Clone, Default)]
pub struct AddSamlProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the new identity provider.
    pub id: String,
}

message! { AddSamlProviderResponse {
    details,
    id,
} }

/// What `ManagementService::add_second_factor_to_login_policy` takes.
#[derive(Clone, Default)]
pub struct AddSecondFactorToLoginPolicyRequest {
    /// Kind of second factor.
    ///
    /// Not `SECOND_FACTOR_TYPE_UNSPECIFIED`.
    pub r#type: crate::policy::v1::SecondFactorType,
}

impl AddSecondFactorToLoginPolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { AddSecondFactorToLoginPolicyRequest {
    r#type,
} }

/// What `ManagementService::add_second_factor_to_login_policy` answers.
#[derive(Clone, Default)]
pub struct AddSecondFactorToLoginPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddSecondFactorToLoginPolicyResponse {
    details,
} }

/// What `ManagementService::add_user_grant` takes.
#[derive(Clone, Default)]
pub struct AddUserGrantRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the project grant, when the project is granted to the organization and not its own.
    ///
    /// At most 200 characters.
    pub project_grant_id: String,
    /// Keys of the roles.
    pub role_keys: Vec<String>,
}

impl AddUserGrantRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, project_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            project_id: project_id.into(),
            ..Self::default()
        }
    }
}

message! { AddUserGrantRequest {
    user_id,
    project_id,
    project_grant_id,
    role_keys,
} }

/// What `ManagementService::add_user_grant` answers.
#[derive(Clone, Default)]
pub struct AddUserGrantResponse {
    /// Id of the new user grant.
    pub user_grant_id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddUserGrantResponse {
    user_grant_id,
    details,
} }

/// What `ManagementService::add_zitadel_provider` takes.
#[derive(Clone, Default)]
pub struct AddZitadelProviderRequest {
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// URL of the other Zitadel, which is its issuer.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel.
    ///
    /// Required. 1 to 1000 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
    /// Organizations in which users of the other Zitadel may hold roles.
    ///
    /// At most 20 items.
    pub instance_roles_info: Vec<crate::idp::v1::InstanceRolesInfo>,
}

impl AddZitadelProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        issuer: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            issuer: issuer.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            ..Self::default()
        }
    }
}

message! { AddZitadelProviderRequest {
    name,
    issuer,
    client_id,
    client_secret: secret,
    scopes,
    provider_options,
    instance_roles_info,
} }

/// What `ManagementService::add_zitadel_provider` answers.
#[derive(Clone, Default)]
pub struct AddZitadelProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the new identity provider.
    pub id: String,
}

message! { AddZitadelProviderResponse {
    details,
    id,
} }

/// What `ManagementService::bulk_add_project_roles` takes.
#[derive(Clone, Default)]
pub struct BulkAddProjectRolesRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Roles to add.
    pub roles: Vec<BulkAddProjectRolesRequestRole>,
}

impl BulkAddProjectRolesRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            ..Self::default()
        }
    }
}

message! { BulkAddProjectRolesRequest {
    project_id,
    roles,
} }

/// A role to add to the project.
#[derive(Clone, Default)]
pub struct BulkAddProjectRolesRequestRole {
    /// Key of the role, as it appears in tokens.
    ///
    /// Required. 1 to 200 characters.
    pub key: String,
    /// Name of the role, to show to people.
    ///
    /// Required. 1 to 200 characters.
    pub display_name: String,
    /// Group of the role, which only serves to sort roles for people.
    ///
    /// At most 200 characters.
    pub group: String,
}

impl BulkAddProjectRolesRequestRole {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(key: impl Into<String>, display_name: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            display_name: display_name.into(),
            ..Self::default()
        }
    }
}

message! { BulkAddProjectRolesRequestRole {
    key,
    display_name,
    group,
} }

/// What `ManagementService::bulk_add_project_roles` answers.
#[derive(Clone, Default)]
pub struct BulkAddProjectRolesResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { BulkAddProjectRolesResponse {
    details,
} }

/// What `ManagementService::bulk_remove_org_metadata` takes.
#[derive(Clone, Default)]
pub struct BulkRemoveOrgMetadataRequest {
    /// Keys of the metadata to remove.
    ///
    /// Each item: 1 to 200 characters.
    pub keys: Vec<String>,
}

impl BulkRemoveOrgMetadataRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { BulkRemoveOrgMetadataRequest {
    keys,
} }

/// What `ManagementService::bulk_remove_org_metadata` answers.
#[derive(Clone, Default)]
pub struct BulkRemoveOrgMetadataResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { BulkRemoveOrgMetadataResponse {
    details,
} }

/// What `ManagementService::bulk_remove_user_grant` takes.
#[derive(Clone, Default)]
pub struct BulkRemoveUserGrantRequest {
    /// Ids of the user grants.
    pub grant_id: Vec<String>,
}

impl BulkRemoveUserGrantRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { BulkRemoveUserGrantRequest {
    grant_id,
} }

/// What `ManagementService::bulk_remove_user_grant` answers.
#[derive(Clone, Default)]
pub struct BulkRemoveUserGrantResponse {}

message! { BulkRemoveUserGrantResponse {} }

/// What `ManagementService::bulk_remove_user_metadata` takes.
#[derive(Clone, Default)]
pub struct BulkRemoveUserMetadataRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Keys of the metadata to remove.
    ///
    /// Required. Each item: 1 to 200 characters.
    pub keys: Vec<String>,
}

impl BulkRemoveUserMetadataRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            id: id.into(),
            keys: keys.into_iter().map(Into::into).collect(),
        }
    }
}

message! { BulkRemoveUserMetadataRequest {
    id,
    keys,
} }

/// What `ManagementService::bulk_remove_user_metadata` answers.
#[derive(Clone, Default)]
pub struct BulkRemoveUserMetadataResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { BulkRemoveUserMetadataResponse {
    details,
} }

/// What `ManagementService::bulk_set_org_metadata` takes.
#[derive(Clone, Default)]
pub struct BulkSetOrgMetadataRequest {
    /// Metadata to set.
    pub metadata: Vec<BulkSetOrgMetadataRequestMetadata>,
}

impl BulkSetOrgMetadataRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { BulkSetOrgMetadataRequest {
    metadata,
} }

/// A key with a value of your own.
#[derive(Clone, Default)]
pub struct BulkSetOrgMetadataRequestMetadata {
    /// Key of the metadata.
    ///
    /// Required. 1 to 200 characters.
    pub key: String,
    /// Value, any bytes.
    ///
    /// Required. 1 to 500000 bytes.
    pub value: bytes::Bytes,
}

impl BulkSetOrgMetadataRequestMetadata {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(key: impl Into<String>, value: impl Into<bytes::Bytes>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

message! { BulkSetOrgMetadataRequestMetadata {
    key,
    value,
} }

/// What `ManagementService::bulk_set_org_metadata` answers.
#[derive(Clone, Default)]
pub struct BulkSetOrgMetadataResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { BulkSetOrgMetadataResponse {
    details,
} }

/// What `ManagementService::bulk_set_user_metadata` takes.
#[derive(Clone, Default)]
pub struct BulkSetUserMetadataRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Metadata to set.
    pub metadata: Vec<BulkSetUserMetadataRequestMetadata>,
}

impl BulkSetUserMetadataRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }
}

message! { BulkSetUserMetadataRequest {
    id,
    metadata,
} }

/// A key with a value of your own.
#[derive(Clone, Default)]
pub struct BulkSetUserMetadataRequestMetadata {
    /// Key of the metadata.
    ///
    /// Required. 1 to 200 characters.
    pub key: String,
    /// Value, any bytes.
    ///
    /// Required. 1 to 500000 bytes.
    pub value: bytes::Bytes,
}

impl BulkSetUserMetadataRequestMetadata {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(key: impl Into<String>, value: impl Into<bytes::Bytes>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

message! { BulkSetUserMetadataRequestMetadata {
    key,
    value,
} }

/// What `ManagementService::bulk_set_user_metadata` answers.
#[derive(Clone, Default)]
pub struct BulkSetUserMetadataResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { BulkSetUserMetadataResponse {
    details,
} }

/// What `ManagementService::clear_flow` takes.
#[derive(Clone, Default)]
pub struct ClearFlowRequest {
    /// Id of the type of flows, such as `2`; the types are listed by `ListFlowTypes`.
    ///
    /// Required.
    pub r#type: String,
}

impl ClearFlowRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
        }
    }
}

message! { ClearFlowRequest {
    r#type,
} }

/// What `ManagementService::clear_flow` answers.
#[derive(Clone, Default)]
pub struct ClearFlowResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ClearFlowResponse {
    details,
} }

/// What `ManagementService::create_action` takes.
#[derive(Clone, Default)]
pub struct CreateActionRequest {
    /// Name of the action. The script has to define a function of that name.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Script in JavaScript.
    ///
    /// Required. Not empty. At most 40000 bytes.
    pub script: String,
    /// Longest time that the script may run.
    ///
    /// At most `20s`. At least `0s`.
    pub timeout: Option<jiff::SignedDuration>,
    /// Whether the flow goes on when the script fails.
    pub allowed_to_fail: bool,
}

impl CreateActionRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, script: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            script: script.into(),
            ..Self::default()
        }
    }
}

message! { CreateActionRequest {
    name,
    script,
    timeout,
    allowed_to_fail,
} }

/// What `ManagementService::create_action` answers.
#[derive(Clone, Default)]
pub struct CreateActionResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the new action.
    pub id: String,
}

message! { CreateActionResponse {
    details,
    id,
} }

/// What `ManagementService::deactivate_action` takes.
#[derive(Clone, Default)]
pub struct DeactivateActionRequest {
    /// Id of the action.
    ///
    /// Required.
    pub id: String,
}

impl DeactivateActionRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { DeactivateActionRequest {
    id,
} }

/// What `ManagementService::deactivate_action` answers.
#[derive(Clone, Default)]
pub struct DeactivateActionResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { DeactivateActionResponse {
    details,
} }

/// What `ManagementService::deactivate_app` takes.
#[derive(Clone, Default)]
pub struct DeactivateAppRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub app_id: String,
}

impl DeactivateAppRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, app_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            app_id: app_id.into(),
        }
    }
}

message! { DeactivateAppRequest {
    project_id,
    app_id,
} }

/// What `ManagementService::deactivate_app` answers.
#[derive(Clone, Default)]
pub struct DeactivateAppResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { DeactivateAppResponse {
    details,
} }

/// What `ManagementService::deactivate_org_idp` takes.
#[derive(Clone, Default)]
pub struct DeactivateOrgIdpRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub idp_id: String,
}

impl DeactivateOrgIdpRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(idp_id: impl Into<String>) -> Self {
        Self {
            idp_id: idp_id.into(),
        }
    }
}

message! { DeactivateOrgIdpRequest {
    idp_id,
} }

/// What `ManagementService::deactivate_org_idp` answers.
#[derive(Clone, Default)]
pub struct DeactivateOrgIdpResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { DeactivateOrgIdpResponse {
    details,
} }

/// What `ManagementService::deactivate_org` takes.
#[derive(Clone, Default)]
pub struct DeactivateOrgRequest {}

impl DeactivateOrgRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { DeactivateOrgRequest {} }

/// What `ManagementService::deactivate_org` answers.
#[derive(Clone, Default)]
pub struct DeactivateOrgResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { DeactivateOrgResponse {
    details,
} }

/// What `ManagementService::deactivate_project_grant` takes.
#[derive(Clone, Default)]
pub struct DeactivateProjectGrantRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the project grant.
    ///
    /// Required. 1 to 200 characters.
    pub grant_id: String,
}

impl DeactivateProjectGrantRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, grant_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            grant_id: grant_id.into(),
        }
    }
}

message! { DeactivateProjectGrantRequest {
    project_id,
    grant_id,
} }

/// What `ManagementService::deactivate_project_grant` answers.
#[derive(Clone, Default)]
pub struct DeactivateProjectGrantResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { DeactivateProjectGrantResponse {
    details,
} }

/// What `ManagementService::deactivate_project` takes.
#[derive(Clone, Default)]
pub struct DeactivateProjectRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl DeactivateProjectRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { DeactivateProjectRequest {
    id,
} }

/// What `ManagementService::deactivate_project` answers.
#[derive(Clone, Default)]
pub struct DeactivateProjectResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { DeactivateProjectResponse {
    details,
} }

/// What `ManagementService::deactivate_user_grant` takes.
#[derive(Clone, Default)]
pub struct DeactivateUserGrantRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Id of the user grant.
    ///
    /// Required. 1 to 200 characters.
    pub grant_id: String,
}

impl DeactivateUserGrantRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, grant_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            grant_id: grant_id.into(),
        }
    }
}

message! { DeactivateUserGrantRequest {
    user_id,
    grant_id,
} }

/// What `ManagementService::deactivate_user_grant` answers.
#[derive(Clone, Default)]
pub struct DeactivateUserGrantResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { DeactivateUserGrantResponse {
    details,
} }

/// What `ManagementService::deactivate_user` takes.
#[derive(Clone, Default)]
pub struct DeactivateUserRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl DeactivateUserRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { DeactivateUserRequest {
    id,
} }

/// What `ManagementService::deactivate_user` answers.
#[derive(Clone, Default)]
pub struct DeactivateUserResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { DeactivateUserResponse {
    details,
} }

/// What `ManagementService::delete_action` takes.
#[derive(Clone, Default)]
pub struct DeleteActionRequest {
    /// Id of the action.
    ///
    /// Required.
    pub id: String,
}

impl DeleteActionRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { DeleteActionRequest {
    id,
} }

/// What `ManagementService::delete_action` answers.
#[derive(Clone, Default)]
pub struct DeleteActionResponse {}

message! { DeleteActionResponse {} }

/// What `ManagementService::delete_provider` takes.
#[derive(Clone, Default)]
pub struct DeleteProviderRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl DeleteProviderRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { DeleteProviderRequest {
    id,
} }

/// What `ManagementService::delete_provider` answers.
#[derive(Clone, Default)]
pub struct DeleteProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { DeleteProviderResponse {
    details,
} }

/// What `ManagementService::generate_machine_secret` takes.
#[derive(Clone, Default)]
pub struct GenerateMachineSecretRequest {
    /// Id of the service user.
    ///
    /// Required. Not empty.
    pub user_id: String,
}

impl GenerateMachineSecretRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { GenerateMachineSecretRequest {
    user_id,
} }

/// What `ManagementService::generate_machine_secret` answers.
#[derive(Clone, Default)]
pub struct GenerateMachineSecretResponse {
    /// Client id of the service user, which is its login name.
    pub client_id: String,
    /// Client secret. It is shown only in this answer, so keep it safe.
    pub client_secret: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { GenerateMachineSecretResponse {
    client_id,
    client_secret: secret,
    details,
} }

/// What `ManagementService::generate_org_domain_validation` takes.
#[derive(Clone, Default)]
pub struct GenerateOrgDomainValidationRequest {
    /// Name of the domain.
    ///
    /// Required. 1 to 200 characters.
    pub domain: String,
    /// How the domain is to be verified: over HTTP or DNS.
    ///
    /// Not `DOMAIN_VALIDATION_TYPE_UNSPECIFIED`.
    pub r#type: crate::org::v1::DomainValidationType,
}

impl GenerateOrgDomainValidationRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            ..Self::default()
        }
    }
}

message! { GenerateOrgDomainValidationRequest {
    domain,
    r#type,
} }

/// What `ManagementService::generate_org_domain_validation` answers.
#[derive(Clone, Default)]
pub struct GenerateOrgDomainValidationResponse {
    /// Value to publish in DNS or at the URL.
    pub token: String,
    /// Where to publish the token: a name in DNS, or a URL.
    pub url: String,
}

message! { GenerateOrgDomainValidationResponse {
    token,
    url,
} }

/// What `ManagementService::get_action` takes.
#[derive(Clone, Default)]
pub struct GetActionRequest {
    /// Id of the action.
    ///
    /// Required.
    pub id: String,
}

impl GetActionRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { GetActionRequest {
    id,
} }

/// What `ManagementService::get_action` answers.
#[derive(Clone, Default)]
pub struct GetActionResponse {
    /// The action asked for.
    pub action: Option<crate::action::v1::Action>,
}

message! { GetActionResponse {
    action,
} }

/// What `ManagementService::get_app_by_id` takes.
#[derive(Clone, Default)]
pub struct GetAppByIdRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub app_id: String,
}

impl GetAppByIdRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, app_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            app_id: app_id.into(),
        }
    }
}

message! { GetAppByIdRequest {
    project_id,
    app_id,
} }

/// What `ManagementService::get_app_by_id` answers.
#[derive(Clone, Default)]
pub struct GetAppByIdResponse {
    /// The application asked for.
    pub app: Option<crate::app::v1::App>,
}

message! { GetAppByIdResponse {
    app,
} }

/// What `ManagementService::get_app_key` takes.
#[derive(Clone, Default)]
pub struct GetAppKeyRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub app_id: String,
    /// Id of the key.
    ///
    /// Required. 1 to 200 characters.
    pub key_id: String,
}

impl GetAppKeyRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(
        project_id: impl Into<String>,
        app_id: impl Into<String>,
        key_id: impl Into<String>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            app_id: app_id.into(),
            key_id: key_id.into(),
        }
    }
}

message! { GetAppKeyRequest {
    project_id,
    app_id,
    key_id,
} }

/// What `ManagementService::get_app_key` answers.
#[derive(Clone, Default)]
pub struct GetAppKeyResponse {
    /// The key asked for.
    pub key: Option<crate::authn::v1::Key>,
}

message! { GetAppKeyResponse {
    key,
} }

/// What `ManagementService::get_custom_domain_claimed_message_text` takes.
#[derive(Clone, Default)]
pub struct GetCustomDomainClaimedMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetCustomDomainClaimedMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetCustomDomainClaimedMessageTextRequest {
    language,
} }

/// What `ManagementService::get_custom_domain_claimed_message_text` answers.
#[derive(Clone, Default)]
pub struct GetCustomDomainClaimedMessageTextResponse {
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetCustomDomainClaimedMessageTextResponse {
    custom_text,
} }

/// What `ManagementService::get_custom_init_message_text` takes.
#[derive(Clone, Default)]
pub struct GetCustomInitMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetCustomInitMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetCustomInitMessageTextRequest {
    language,
} }

/// What `ManagementService::get_custom_init_message_text` answers.
#[derive(Clone, Default)]
pub struct GetCustomInitMessageTextResponse {
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetCustomInitMessageTextResponse {
    custom_text,
} }

/// What `ManagementService::get_custom_invite_user_message_text` takes.
#[derive(Clone, Default)]
pub struct GetCustomInviteUserMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetCustomInviteUserMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetCustomInviteUserMessageTextRequest {
    language,
} }

/// What `ManagementService::get_custom_invite_user_message_text` answers.
#[derive(Clone, Default)]
pub struct GetCustomInviteUserMessageTextResponse {
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetCustomInviteUserMessageTextResponse {
    custom_text,
} }

/// What `ManagementService::get_custom_login_texts` takes.
#[derive(Clone, Default)]
pub struct GetCustomLoginTextsRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetCustomLoginTextsRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetCustomLoginTextsRequest {
    language,
} }

/// What `ManagementService::get_custom_login_texts` answers.
#[derive(Clone, Default)]
pub struct GetCustomLoginTextsResponse {
    /// Texts of the pages of the login.
    pub custom_text: Option<crate::text::v1::LoginCustomText>,
}

message! { GetCustomLoginTextsResponse {
    custom_text,
} }

/// What `ManagementService::get_custom_password_change_message_text` takes.
#[derive(Clone, Default)]
pub struct GetCustomPasswordChangeMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetCustomPasswordChangeMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetCustomPasswordChangeMessageTextRequest {
    language,
} }

/// What `ManagementService::get_custom_password_change_message_text` answers.
#[derive(Clone, Default)]
pub struct GetCustomPasswordChangeMessageTextResponse {
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetCustomPasswordChangeMessageTextResponse {
    custom_text,
} }

/// What `ManagementService::get_custom_password_reset_message_text` takes.
#[derive(Clone, Default)]
pub struct GetCustomPasswordResetMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetCustomPasswordResetMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetCustomPasswordResetMessageTextRequest {
    language,
} }

/// What `ManagementService::get_custom_password_reset_message_text` answers.
#[derive(Clone, Default)]
pub struct GetCustomPasswordResetMessageTextResponse {
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetCustomPasswordResetMessageTextResponse {
    custom_text,
} }

/// What `ManagementService::get_custom_passwordless_registration_message_text` takes.
#[derive(Clone, Default)]
pub struct GetCustomPasswordlessRegistrationMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetCustomPasswordlessRegistrationMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetCustomPasswordlessRegistrationMessageTextRequest {
    language,
} }

/// What `ManagementService::get_custom_passwordless_registration_message_text` answers.
#[derive(Clone, Default)]
pub struct GetCustomPasswordlessRegistrationMessageTextResponse {
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetCustomPasswordlessRegistrationMessageTextResponse {
    custom_text,
} }

/// What `ManagementService::get_custom_verify_email_message_text` takes.
#[derive(Clone, Default)]
pub struct GetCustomVerifyEmailMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetCustomVerifyEmailMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetCustomVerifyEmailMessageTextRequest {
    language,
} }

/// What `ManagementService::get_custom_verify_email_message_text` answers.
#[derive(Clone, Default)]
pub struct GetCustomVerifyEmailMessageTextResponse {
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetCustomVerifyEmailMessageTextResponse {
    custom_text,
} }

/// What `ManagementService::get_custom_verify_email_otp_message_text` takes.
#[derive(Clone, Default)]
pub struct GetCustomVerifyEmailOtpMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetCustomVerifyEmailOtpMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetCustomVerifyEmailOtpMessageTextRequest {
    language,
} }

/// What `ManagementService::get_custom_verify_email_otp_message_text` answers.
#[derive(Clone, Default)]
pub struct GetCustomVerifyEmailOtpMessageTextResponse {
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetCustomVerifyEmailOtpMessageTextResponse {
    custom_text,
} }

/// What `ManagementService::get_custom_verify_phone_message_text` takes.
#[derive(Clone, Default)]
pub struct GetCustomVerifyPhoneMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetCustomVerifyPhoneMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetCustomVerifyPhoneMessageTextRequest {
    language,
} }

/// What `ManagementService::get_custom_verify_phone_message_text` answers.
#[derive(Clone, Default)]
pub struct GetCustomVerifyPhoneMessageTextResponse {
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetCustomVerifyPhoneMessageTextResponse {
    custom_text,
} }

/// What `ManagementService::get_custom_verify_sms_otp_message_text` takes.
#[derive(Clone, Default)]
pub struct GetCustomVerifySmsOtpMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetCustomVerifySmsOtpMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetCustomVerifySmsOtpMessageTextRequest {
    language,
} }

/// What `ManagementService::get_custom_verify_sms_otp_message_text` answers.
#[derive(Clone, Default)]
pub struct GetCustomVerifySmsOtpMessageTextResponse {
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetCustomVerifySmsOtpMessageTextResponse {
    custom_text,
} }

/// What `ManagementService::get_default_domain_claimed_message_text` takes.
#[derive(Clone, Default)]
pub struct GetDefaultDomainClaimedMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetDefaultDomainClaimedMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetDefaultDomainClaimedMessageTextRequest {
    language,
} }

/// What `ManagementService::get_default_domain_claimed_message_text` answers.
#[derive(Clone, Default)]
pub struct GetDefaultDomainClaimedMessageTextResponse {
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetDefaultDomainClaimedMessageTextResponse {
    custom_text,
} }

/// What `ManagementService::get_default_init_message_text` takes.
#[derive(Clone, Default)]
pub struct GetDefaultInitMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetDefaultInitMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetDefaultInitMessageTextRequest {
    language,
} }

/// What `ManagementService::get_default_init_message_text` answers.
#[derive(Clone, Default)]
pub struct GetDefaultInitMessageTextResponse {
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetDefaultInitMessageTextResponse {
    custom_text,
} }

/// What `ManagementService::get_default_invite_user_message_text` takes.
#[derive(Clone, Default)]
pub struct GetDefaultInviteUserMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetDefaultInviteUserMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetDefaultInviteUserMessageTextRequest {
    language,
} }

/// What `ManagementService::get_default_invite_user_message_text` answers.
#[derive(Clone, Default)]
pub struct GetDefaultInviteUserMessageTextResponse {
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetDefaultInviteUserMessageTextResponse {
    custom_text,
} }

/// What `ManagementService::get_default_label_policy` takes.
#[derive(Clone, Default)]
pub struct GetDefaultLabelPolicyRequest {}

impl GetDefaultLabelPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetDefaultLabelPolicyRequest {} }

/// What `ManagementService::get_default_label_policy` answers.
#[derive(Clone, Default)]
pub struct GetDefaultLabelPolicyResponse {
    /// The branding: how the login and emails look.
    pub policy: Option<crate::policy::v1::LabelPolicy>,
}

message! { GetDefaultLabelPolicyResponse {
    policy,
} }

/// What `ManagementService::get_default_lockout_policy` takes.
#[derive(Clone, Default)]
pub struct GetDefaultLockoutPolicyRequest {}

impl GetDefaultLockoutPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetDefaultLockoutPolicyRequest {} }

/// What `ManagementService::get_default_lockout_policy` answers.
#[derive(Clone, Default)]
pub struct GetDefaultLockoutPolicyResponse {
    /// The lockout policy: after how many failed attempts a user is locked.
    pub policy: Option<crate::policy::v1::LockoutPolicy>,
}

message! { GetDefaultLockoutPolicyResponse {
    policy,
} }

/// What `ManagementService::get_default_login_policy` takes.
#[derive(Clone, Default)]
pub struct GetDefaultLoginPolicyRequest {}

impl GetDefaultLoginPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetDefaultLoginPolicyRequest {} }

/// What `ManagementService::get_default_login_policy` answers.
#[derive(Clone, Default)]
pub struct GetDefaultLoginPolicyResponse {
    /// The login policy: which ways to sign in are allowed, and how long checks last.
    pub policy: Option<crate::policy::v1::LoginPolicy>,
}

message! { GetDefaultLoginPolicyResponse {
    policy,
} }

/// What `ManagementService::get_default_login_texts` takes.
#[derive(Clone, Default)]
pub struct GetDefaultLoginTextsRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetDefaultLoginTextsRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetDefaultLoginTextsRequest {
    language,
} }

/// What `ManagementService::get_default_login_texts` answers.
#[derive(Clone, Default)]
pub struct GetDefaultLoginTextsResponse {
    /// Texts of the pages of the login.
    pub custom_text: Option<crate::text::v1::LoginCustomText>,
}

message! { GetDefaultLoginTextsResponse {
    custom_text,
} }

/// What `ManagementService::get_default_notification_policy` takes.
#[derive(Clone, Default)]
pub struct GetDefaultNotificationPolicyRequest {}

impl GetDefaultNotificationPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetDefaultNotificationPolicyRequest {} }

/// What `ManagementService::get_default_notification_policy` answers.
#[derive(Clone, Default)]
pub struct GetDefaultNotificationPolicyResponse {
    /// The notification policy: what notifications users receive.
    pub policy: Option<crate::policy::v1::NotificationPolicy>,
}

message! { GetDefaultNotificationPolicyResponse {
    policy,
} }

/// What `ManagementService::get_default_password_age_policy` takes.
#[derive(Clone, Default)]
pub struct GetDefaultPasswordAgePolicyRequest {}

impl GetDefaultPasswordAgePolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetDefaultPasswordAgePolicyRequest {} }

/// What `ManagementService::get_default_password_age_policy` answers.
#[derive(Clone, Default)]
pub struct GetDefaultPasswordAgePolicyResponse {
    /// The password age policy: how long a password lasts.
    pub policy: Option<crate::policy::v1::PasswordAgePolicy>,
}

message! { GetDefaultPasswordAgePolicyResponse {
    policy,
} }

/// What `ManagementService::get_default_password_change_message_text` takes.
#[derive(Clone, Default)]
pub struct GetDefaultPasswordChangeMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetDefaultPasswordChangeMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetDefaultPasswordChangeMessageTextRequest {
    language,
} }

/// What `ManagementService::get_default_password_change_message_text` answers.
#[derive(Clone, Default)]
pub struct GetDefaultPasswordChangeMessageTextResponse {
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetDefaultPasswordChangeMessageTextResponse {
    custom_text,
} }

/// What `ManagementService::get_default_password_complexity_policy` takes.
#[derive(Clone, Default)]
pub struct GetDefaultPasswordComplexityPolicyRequest {}

impl GetDefaultPasswordComplexityPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetDefaultPasswordComplexityPolicyRequest {} }

/// What `ManagementService::get_default_password_complexity_policy` answers.
#[derive(Clone, Default)]
pub struct GetDefaultPasswordComplexityPolicyResponse {
    /// The password complexity policy: what a password must be made of.
    pub policy: Option<crate::policy::v1::PasswordComplexityPolicy>,
}

message! { GetDefaultPasswordComplexityPolicyResponse {
    policy,
} }

/// What `ManagementService::get_default_password_reset_message_text` takes.
#[derive(Clone, Default)]
pub struct GetDefaultPasswordResetMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetDefaultPasswordResetMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetDefaultPasswordResetMessageTextRequest {
    language,
} }

/// What `ManagementService::get_default_password_reset_message_text` answers.
#[derive(Clone, Default)]
pub struct GetDefaultPasswordResetMessageTextResponse {
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetDefaultPasswordResetMessageTextResponse {
    custom_text,
} }

/// What `ManagementService::get_default_passwordless_registration_message_text` takes.
#[derive(Clone, Default)]
pub struct GetDefaultPasswordlessRegistrationMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetDefaultPasswordlessRegistrationMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetDefaultPasswordlessRegistrationMessageTextRequest {
    language,
} }

/// What `ManagementService::get_default_passwordless_registration_message_text` answers.
#[derive(Clone, Default)]
pub struct GetDefaultPasswordlessRegistrationMessageTextResponse {
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetDefaultPasswordlessRegistrationMessageTextResponse {
    custom_text,
} }

/// What `ManagementService::get_default_privacy_policy` takes.
#[derive(Clone, Default)]
pub struct GetDefaultPrivacyPolicyRequest {}

impl GetDefaultPrivacyPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetDefaultPrivacyPolicyRequest {} }

/// What `ManagementService::get_default_privacy_policy` answers.
#[derive(Clone, Default)]
pub struct GetDefaultPrivacyPolicyResponse {
    /// The privacy policy: links to terms, help and the like.
    pub policy: Option<crate::policy::v1::PrivacyPolicy>,
}

message! { GetDefaultPrivacyPolicyResponse {
    policy,
} }

/// What `ManagementService::get_default_verify_email_message_text` takes.
#[derive(Clone, Default)]
pub struct GetDefaultVerifyEmailMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetDefaultVerifyEmailMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetDefaultVerifyEmailMessageTextRequest {
    language,
} }

/// What `ManagementService::get_default_verify_email_message_text` answers.
#[derive(Clone, Default)]
pub struct GetDefaultVerifyEmailMessageTextResponse {
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetDefaultVerifyEmailMessageTextResponse {
    custom_text,
} }

/// What `ManagementService::get_default_verify_email_otp_message_text` takes.
#[derive(Clone, Default)]
pub struct GetDefaultVerifyEmailOtpMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetDefaultVerifyEmailOtpMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetDefaultVerifyEmailOtpMessageTextRequest {
    language,
} }

/// What `ManagementService::get_default_verify_email_otp_message_text` answers.
#[derive(Clone, Default)]
pub struct GetDefaultVerifyEmailOtpMessageTextResponse {
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetDefaultVerifyEmailOtpMessageTextResponse {
    custom_text,
} }

/// What `ManagementService::get_default_verify_phone_message_text` takes.
#[derive(Clone, Default)]
pub struct GetDefaultVerifyPhoneMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetDefaultVerifyPhoneMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetDefaultVerifyPhoneMessageTextRequest {
    language,
} }

/// What `ManagementService::get_default_verify_phone_message_text` answers.
#[derive(Clone, Default)]
pub struct GetDefaultVerifyPhoneMessageTextResponse {
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetDefaultVerifyPhoneMessageTextResponse {
    custom_text,
} }

/// What `ManagementService::get_default_verify_sms_otp_message_text` takes.
#[derive(Clone, Default)]
pub struct GetDefaultVerifySmsOtpMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetDefaultVerifySmsOtpMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetDefaultVerifySmsOtpMessageTextRequest {
    language,
} }

/// What `ManagementService::get_default_verify_sms_otp_message_text` answers.
#[derive(Clone, Default)]
pub struct GetDefaultVerifySmsOtpMessageTextResponse {
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetDefaultVerifySmsOtpMessageTextResponse {
    custom_text,
} }

/// What `ManagementService::get_domain_policy` takes.
#[derive(Clone, Default)]
pub struct GetDomainPolicyRequest {}

impl GetDomainPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetDomainPolicyRequest {} }

/// What `ManagementService::get_domain_policy` answers.
#[derive(Clone, Default)]
pub struct GetDomainPolicyResponse {
    /// The domain policy: how login names and domains relate.
    pub policy: Option<crate::policy::v1::DomainPolicy>,
}

message! { GetDomainPolicyResponse {
    policy,
} }

/// What `ManagementService::get_flow` takes.
#[derive(Clone, Default)]
pub struct GetFlowRequest {
    /// Id of the type of flows, such as `2`; the types are listed by `ListFlowTypes`.
    ///
    /// Required.
    pub r#type: String,
}

impl GetFlowRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
        }
    }
}

message! { GetFlowRequest {
    r#type,
} }

/// What `ManagementService::get_flow` answers.
#[derive(Clone, Default)]
pub struct GetFlowResponse {
    /// The flow asked for.
    pub flow: Option<crate::action::v1::Flow>,
}

message! { GetFlowResponse {
    flow,
} }

/// What `ManagementService::get_granted_project_by_id` takes.
#[derive(Clone, Default)]
pub struct GetGrantedProjectByIdRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the project grant.
    ///
    /// Required. 1 to 200 characters.
    pub grant_id: String,
}

impl GetGrantedProjectByIdRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, grant_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            grant_id: grant_id.into(),
        }
    }
}

message! { GetGrantedProjectByIdRequest {
    project_id,
    grant_id,
} }

/// What `ManagementService::get_granted_project_by_id` answers.
#[derive(Clone, Default)]
pub struct GetGrantedProjectByIdResponse {
    /// The granted project asked for.
    pub granted_project: Option<crate::project::v1::GrantedProject>,
}

message! { GetGrantedProjectByIdResponse {
    granted_project,
} }

/// What `ManagementService::get_human_email` takes.
#[derive(Clone, Default)]
pub struct GetHumanEmailRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl GetHumanEmailRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { GetHumanEmailRequest {
    user_id,
} }

/// What `ManagementService::get_human_email` answers.
#[derive(Clone, Default)]
pub struct GetHumanEmailResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Email address of the user, and whether it is verified.
    pub email: Option<crate::user::v1::Email>,
}

message! { GetHumanEmailResponse {
    details,
    email,
} }

/// What `ManagementService::get_human_phone` takes.
#[derive(Clone, Default)]
pub struct GetHumanPhoneRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl GetHumanPhoneRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { GetHumanPhoneRequest {
    user_id,
} }

/// What `ManagementService::get_human_phone` answers.
#[derive(Clone, Default)]
pub struct GetHumanPhoneResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Phone number of the user, and whether it is verified.
    pub phone: Option<crate::user::v1::Phone>,
}

message! { GetHumanPhoneResponse {
    details,
    phone,
} }

/// What `ManagementService::get_human_profile` takes.
#[derive(Clone, Default)]
pub struct GetHumanProfileRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl GetHumanProfileRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { GetHumanProfileRequest {
    user_id,
} }

/// What `ManagementService::get_human_profile` answers.
#[derive(Clone, Default)]
pub struct GetHumanProfileResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Names, language, gender and picture of the user.
    pub profile: Option<crate::user::v1::Profile>,
}

message! { GetHumanProfileResponse {
    details,
    profile,
} }

/// What `ManagementService::get_iam` takes.
#[derive(Clone, Default)]
pub struct GetIamRequest {}

impl GetIamRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetIamRequest {} }

/// What `ManagementService::get_iam` answers.
#[derive(Clone, Default)]
pub struct GetIamResponse {
    /// Id of the default organization, by its older name.
    pub global_org_id: String,
    /// Id of the project that stands for Zitadel itself.
    pub iam_project_id: String,
    /// Id of the organization that is used where none is named.
    pub default_org_id: String,
}

message! { GetIamResponse {
    global_org_id,
    iam_project_id,
    default_org_id,
} }

/// What `ManagementService::get_label_policy` takes.
#[derive(Clone, Default)]
pub struct GetLabelPolicyRequest {}

impl GetLabelPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetLabelPolicyRequest {} }

/// What `ManagementService::get_label_policy` answers.
#[derive(Clone, Default)]
pub struct GetLabelPolicyResponse {
    /// The branding: how the login and emails look.
    pub policy: Option<crate::policy::v1::LabelPolicy>,
    /// Whether this is the default of the instance, and not the organization's own.
    pub is_default: bool,
}

message! { GetLabelPolicyResponse {
    policy,
    is_default,
} }

/// What `ManagementService::get_lockout_policy` takes.
#[derive(Clone, Default)]
pub struct GetLockoutPolicyRequest {}

impl GetLockoutPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetLockoutPolicyRequest {} }

/// What `ManagementService::get_lockout_policy` answers.
#[derive(Clone, Default)]
pub struct GetLockoutPolicyResponse {
    /// The lockout policy: after how many failed attempts a user is locked.
    pub policy: Option<crate::policy::v1::LockoutPolicy>,
    /// Whether this is the default of the instance, and not the organization's own.
    pub is_default: bool,
}

message! { GetLockoutPolicyResponse {
    policy,
    is_default,
} }

/// What `ManagementService::get_login_policy` takes.
#[derive(Clone, Default)]
pub struct GetLoginPolicyRequest {}

impl GetLoginPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetLoginPolicyRequest {} }

/// What `ManagementService::get_login_policy` answers.
#[derive(Clone, Default)]
pub struct GetLoginPolicyResponse {
    /// The login policy: which ways to sign in are allowed, and how long checks last.
    pub policy: Option<crate::policy::v1::LoginPolicy>,
    /// Whether this is the default of the instance, and not the organization's own.
    pub is_default: bool,
}

message! { GetLoginPolicyResponse {
    policy,
    is_default,
} }

/// What `ManagementService::get_machine_key_by_ids` takes.
#[derive(Clone, Default)]
pub struct GetMachineKeyByIdsRequest {
    /// Id of the service user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Id of the key.
    ///
    /// Required. 1 to 200 characters.
    pub key_id: String,
}

impl GetMachineKeyByIdsRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, key_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            key_id: key_id.into(),
        }
    }
}

message! { GetMachineKeyByIdsRequest {
    user_id,
    key_id,
} }

/// What `ManagementService::get_machine_key_by_ids` answers.
#[derive(Clone, Default)]
pub struct GetMachineKeyByIdsResponse {
    /// The key asked for.
    pub key: Option<crate::authn::v1::Key>,
}

message! { GetMachineKeyByIdsResponse {
    key,
} }

/// What `ManagementService::get_my_org` takes.
#[derive(Clone, Default)]
pub struct GetMyOrgRequest {}

impl GetMyOrgRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetMyOrgRequest {} }

/// What `ManagementService::get_my_org` answers.
#[derive(Clone, Default)]
pub struct GetMyOrgResponse {
    /// The organization asked for.
    pub org: Option<crate::org::v1::Org>,
}

message! { GetMyOrgResponse {
    org,
} }

/// What `ManagementService::get_notification_policy` takes.
#[derive(Clone, Default)]
pub struct GetNotificationPolicyRequest {}

impl GetNotificationPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetNotificationPolicyRequest {} }

/// What `ManagementService::get_notification_policy` answers.
#[derive(Clone, Default)]
pub struct GetNotificationPolicyResponse {
    /// The notification policy: what notifications users receive.
    pub policy: Option<crate::policy::v1::NotificationPolicy>,
}

message! { GetNotificationPolicyResponse {
    policy,
} }

/// What `ManagementService::get_oidc_information` takes.
#[derive(Clone, Default)]
pub struct GetOidcInformationRequest {}

impl GetOidcInformationRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetOidcInformationRequest {} }

/// What `ManagementService::get_oidc_information` answers.
#[derive(Clone, Default)]
pub struct GetOidcInformationResponse {
    /// Issuer of the instance, as a URL.
    pub issuer: String,
    /// URL of the OpenID Connect configuration of the instance.
    pub discovery_endpoint: String,
}

message! { GetOidcInformationResponse {
    issuer,
    discovery_endpoint,
} }

/// What `ManagementService::get_org_by_domain_global` takes.
#[derive(Clone, Default)]
pub struct GetOrgByDomainGlobalRequest {
    /// Primary domain of the organization to look for.
    ///
    /// Required. 1 to 200 characters.
    pub domain: String,
}

impl GetOrgByDomainGlobalRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
        }
    }
}

message! { GetOrgByDomainGlobalRequest {
    domain,
} }

/// What `ManagementService::get_org_by_domain_global` answers.
#[derive(Clone, Default)]
pub struct GetOrgByDomainGlobalResponse {
    /// The organization asked for.
    pub org: Option<crate::org::v1::Org>,
}

message! { GetOrgByDomainGlobalResponse {
    org,
} }

/// What `ManagementService::get_org_iam_policy` takes.
#[derive(Clone, Default)]
pub struct GetOrgIamPolicyRequest {}

impl GetOrgIamPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetOrgIamPolicyRequest {} }

/// What `ManagementService::get_org_iam_policy` answers.
#[derive(Clone, Default)]
pub struct GetOrgIamPolicyResponse {
    /// The domain policy in its older form: whether login names end with a domain.
    pub policy: Option<crate::policy::v1::OrgIamPolicy>,
}

message! { GetOrgIamPolicyResponse {
    policy,
} }

/// What `ManagementService::get_org_idp_by_id` takes.
#[derive(Clone, Default)]
pub struct GetOrgIdpByIdRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl GetOrgIdpByIdRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { GetOrgIdpByIdRequest {
    id,
} }

/// What `ManagementService::get_org_idp_by_id` answers.
#[derive(Clone, Default)]
pub struct GetOrgIdpByIdResponse {
    /// The identity provider asked for.
    pub idp: Option<crate::idp::v1::Idp>,
}

message! { GetOrgIdpByIdResponse {
    idp,
} }

/// What `ManagementService::get_org_metadata` takes.
#[derive(Clone, Default)]
pub struct GetOrgMetadataRequest {
    /// Key of the metadata.
    ///
    /// Required. 1 to 200 characters.
    pub key: String,
}

impl GetOrgMetadataRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into() }
    }
}

message! { GetOrgMetadataRequest {
    key,
} }

/// What `ManagementService::get_org_metadata` answers.
#[derive(Clone, Default)]
pub struct GetOrgMetadataResponse {
    /// The metadata asked for.
    pub metadata: Option<crate::metadata::v1::Metadata>,
}

message! { GetOrgMetadataResponse {
    metadata,
} }

/// What `ManagementService::get_password_age_policy` takes.
#[derive(Clone, Default)]
pub struct GetPasswordAgePolicyRequest {}

impl GetPasswordAgePolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetPasswordAgePolicyRequest {} }

/// What `ManagementService::get_password_age_policy` answers.
#[derive(Clone, Default)]
pub struct GetPasswordAgePolicyResponse {
    /// The password age policy: how long a password lasts.
    pub policy: Option<crate::policy::v1::PasswordAgePolicy>,
    /// Whether this is the default of the instance, and not the organization's own.
    pub is_default: bool,
}

message! { GetPasswordAgePolicyResponse {
    policy,
    is_default,
} }

/// What `ManagementService::get_password_complexity_policy` takes.
#[derive(Clone, Default)]
pub struct GetPasswordComplexityPolicyRequest {}

impl GetPasswordComplexityPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetPasswordComplexityPolicyRequest {} }

/// What `ManagementService::get_password_complexity_policy` answers.
#[derive(Clone, Default)]
pub struct GetPasswordComplexityPolicyResponse {
    /// The password complexity policy: what a password must be made of.
    pub policy: Option<crate::policy::v1::PasswordComplexityPolicy>,
    /// Whether this is the default of the instance, and not the organization's own.
    pub is_default: bool,
}

message! { GetPasswordComplexityPolicyResponse {
    policy,
    is_default,
} }

/// What `ManagementService::get_personal_access_token_by_ids` takes.
#[derive(Clone, Default)]
pub struct GetPersonalAccessTokenByIdsRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Id of the token.
    ///
    /// Required. 1 to 200 characters.
    pub token_id: String,
}

impl GetPersonalAccessTokenByIdsRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, token_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            token_id: token_id.into(),
        }
    }
}

message! { GetPersonalAccessTokenByIdsRequest {
    user_id,
    token_id,
} }

/// What `ManagementService::get_personal_access_token_by_ids` answers.
#[derive(Clone, Default)]
pub struct GetPersonalAccessTokenByIdsResponse {
    /// The personal access token asked for, without the token itself.
    pub token: Option<crate::user::v1::PersonalAccessToken>,
}

message! { GetPersonalAccessTokenByIdsResponse {
    token,
} }

/// What `ManagementService::get_preview_label_policy` takes.
#[derive(Clone, Default)]
pub struct GetPreviewLabelPolicyRequest {}

impl GetPreviewLabelPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetPreviewLabelPolicyRequest {} }

/// What `ManagementService::get_preview_label_policy` answers.
#[derive(Clone, Default)]
pub struct GetPreviewLabelPolicyResponse {
    /// The branding: how the login and emails look.
    pub policy: Option<crate::policy::v1::LabelPolicy>,
    /// Whether this is the default of the instance, and not the organization's own.
    pub is_default: bool,
}

message! { GetPreviewLabelPolicyResponse {
    policy,
    is_default,
} }

/// What `ManagementService::get_privacy_policy` takes.
#[derive(Clone, Default)]
pub struct GetPrivacyPolicyRequest {}

impl GetPrivacyPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetPrivacyPolicyRequest {} }

/// What `ManagementService::get_privacy_policy` answers.
#[derive(Clone, Default)]
pub struct GetPrivacyPolicyResponse {
    /// The privacy policy: links to terms, help and the like.
    pub policy: Option<crate::policy::v1::PrivacyPolicy>,
}

message! { GetPrivacyPolicyResponse {
    policy,
} }

/// What `ManagementService::get_project_by_id` takes.
#[derive(Clone, Default)]
pub struct GetProjectByIdRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl GetProjectByIdRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { GetProjectByIdRequest {
    id,
} }

/// What `ManagementService::get_project_by_id` answers.
#[derive(Clone, Default)]
pub struct GetProjectByIdResponse {
    /// The project asked for.
    pub project: Option<crate::project::v1::Project>,
}

message! { GetProjectByIdResponse {
    project,
} }

/// What `ManagementService::get_project_grant_by_id` takes.
#[derive(Clone, Default)]
pub struct GetProjectGrantByIdRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the project grant.
    ///
    /// Required. 1 to 200 characters.
    pub grant_id: String,
}

impl GetProjectGrantByIdRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, grant_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            grant_id: grant_id.into(),
        }
    }
}

message! { GetProjectGrantByIdRequest {
    project_id,
    grant_id,
} }

/// What `ManagementService::get_project_grant_by_id` answers.
#[derive(Clone, Default)]
pub struct GetProjectGrantByIdResponse {
    /// The project grant asked for.
    pub project_grant: Option<crate::project::v1::GrantedProject>,
}

message! { GetProjectGrantByIdResponse {
    project_grant,
} }

/// What `ManagementService::get_provider_by_id` takes.
#[derive(Clone, Default)]
pub struct GetProviderByIdRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl GetProviderByIdRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { GetProviderByIdRequest {
    id,
} }

/// What `ManagementService::get_provider_by_id` answers.
#[derive(Clone, Default)]
pub struct GetProviderByIdResponse {
    /// The identity provider asked for.
    pub idp: Option<crate::idp::v1::Provider>,
}

message! { GetProviderByIdResponse {
    idp,
} }

/// What `ManagementService::get_supported_languages` takes.
#[derive(Clone, Default)]
pub struct GetSupportedLanguagesRequest {}

impl GetSupportedLanguagesRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetSupportedLanguagesRequest {} }

/// What `ManagementService::get_supported_languages` answers.
#[derive(Clone, Default)]
pub struct GetSupportedLanguagesResponse {
    /// Languages as BCP 47 tags.
    pub languages: Vec<String>,
}

message! { GetSupportedLanguagesResponse {
    languages,
} }

/// What `ManagementService::get_user_by_id` takes.
#[derive(Clone, Default)]
pub struct GetUserByIdRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl GetUserByIdRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { GetUserByIdRequest {
    id,
} }

/// What `ManagementService::get_user_by_id` answers.
#[derive(Clone, Default)]
pub struct GetUserByIdResponse {
    /// The user asked for.
    pub user: Option<crate::user::v1::User>,
}

message! { GetUserByIdResponse {
    user,
} }

/// What `ManagementService::get_user_by_login_name_global` takes.
#[derive(Clone, Default)]
pub struct GetUserByLoginNameGlobalRequest {
    /// Login name of the user, whole and as the user enters it.
    ///
    /// Required. 1 to 200 characters.
    pub login_name: String,
}

impl GetUserByLoginNameGlobalRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(login_name: impl Into<String>) -> Self {
        Self {
            login_name: login_name.into(),
        }
    }
}

message! { GetUserByLoginNameGlobalRequest {
    login_name,
} }

/// What `ManagementService::get_user_by_login_name_global` answers.
#[derive(Clone, Default)]
pub struct GetUserByLoginNameGlobalResponse {
    /// The user asked for.
    pub user: Option<crate::user::v1::User>,
}

message! { GetUserByLoginNameGlobalResponse {
    user,
} }

/// What `ManagementService::get_user_grant_by_id` takes.
#[derive(Clone, Default)]
pub struct GetUserGrantByIdRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Id of the user grant.
    ///
    /// Required. 1 to 200 characters.
    pub grant_id: String,
}

impl GetUserGrantByIdRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, grant_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            grant_id: grant_id.into(),
        }
    }
}

message! { GetUserGrantByIdRequest {
    user_id,
    grant_id,
} }

/// What `ManagementService::get_user_grant_by_id` answers.
#[derive(Clone, Default)]
pub struct GetUserGrantByIdResponse {
    /// The user grant asked for.
    pub user_grant: Option<crate::user::v1::UserGrant>,
}

message! { GetUserGrantByIdResponse {
    user_grant,
} }

/// What `ManagementService::get_user_metadata` takes.
#[derive(Clone, Default)]
pub struct GetUserMetadataRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Key of the metadata.
    ///
    /// Required. 1 to 200 characters.
    pub key: String,
}

impl GetUserMetadataRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, key: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            key: key.into(),
        }
    }
}

message! { GetUserMetadataRequest {
    id,
    key,
} }

/// What `ManagementService::get_user_metadata` answers.
#[derive(Clone, Default)]
pub struct GetUserMetadataResponse {
    /// The metadata asked for.
    pub metadata: Option<crate::metadata::v1::Metadata>,
}

message! { GetUserMetadataResponse {
    metadata,
} }

/// What `ManagementService::healthz` takes.
#[derive(Clone, Default)]
pub struct HealthzRequest {}

impl HealthzRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { HealthzRequest {} }

/// What `ManagementService::healthz` answers.
#[derive(Clone, Default)]
pub struct HealthzResponse {}

message! { HealthzResponse {} }

/// A condition that identity providers must meet.
#[derive(Clone, Default)]
pub struct IdpQuery {
    /// One of `idp_id_query`, `idp_name_query`, `owner_type_query`.
    ///
    /// Required.
    pub query: Option<IdpQueryKind>,
}

impl IdpQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(query: impl Into<IdpQueryKind>) -> Self {
        Self {
            query: Some(query.into()),
        }
    }
}

message! { IdpQuery {
    query: oneof,
} }

/// Alternatives of `IdpQuery::query`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum IdpQueryKind {
    /// Keeps the identity provider with this id.
    IdpIdQuery(crate::idp::v1::IdpIdQuery),
    /// Keeps identity providers by their name.
    IdpNameQuery(crate::idp::v1::IdpNameQuery),
    /// Keeps identity providers of the instance or of the organization only.
    OwnerTypeQuery(crate::idp::v1::IdpOwnerTypeQuery),
}

oneof! { IdpQueryKind {
    IdpIdQuery,
    IdpNameQuery,
    OwnerTypeQuery,
} }

convert! { IdpQuery.query = IdpQueryKind {
    IdpIdQuery(crate::idp::v1::IdpIdQuery),
    IdpNameQuery(crate::idp::v1::IdpNameQuery),
    OwnerTypeQuery(crate::idp::v1::IdpOwnerTypeQuery),
} }

/// What `ManagementService::import_human_user` takes.
#[derive(Clone, Default)]
pub struct ImportHumanUserRequest {
    /// User name, unique in the instance or, by a setting, in the organization.
    ///
    /// Required. 1 to 200 characters.
    pub user_name: String,
    /// Names, language and gender of the user.
    ///
    /// Required.
    pub profile: Option<ImportHumanUserRequestProfile>,
    /// Email address of the user, and whether it is verified.
    ///
    /// Required.
    pub email: Option<ImportHumanUserRequestEmail>,
    /// Phone number of the user, and whether it is verified.
    pub phone: Option<ImportHumanUserRequestPhone>,
    /// Password in plain text. It is hashed by the server.
    pub password: String,
    /// Password that is already hashed, for users who move over from another system.
    pub hashed_password: Option<ImportHumanUserRequestHashedPassword>,
    /// Whether the user must change the password at the next sign-in.
    pub password_change_required: bool,
    /// Whether a link is returned with which the user registers a passkey.
    pub request_passwordless_registration: bool,
    /// Secret of the user's authenticator app (TOTP), when the user moves over from another system.
    pub otp_code: String,
    /// Accounts at identity providers that the user is linked to.
    pub idps: Vec<ImportHumanUserRequestIdp>,
    /// Recovery codes that the user has already, when the user moves over from another system.
    pub recovery_codes: Vec<ImportHumanUserRequestRecoveryCode>,
}

impl ImportHumanUserRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        user_name: impl Into<String>,
        profile: ImportHumanUserRequestProfile,
        email: ImportHumanUserRequestEmail,
    ) -> Self {
        Self {
            user_name: user_name.into(),
            profile: Some(profile),
            email: Some(email),
            ..Self::default()
        }
    }
}

message! { ImportHumanUserRequest {
    user_name,
    profile,
    email,
    phone,
    password: secret,
    hashed_password,
    password_change_required,
    request_passwordless_registration,
    otp_code: secret,
    idps,
    recovery_codes,
} }

/// Email address of the new user.
#[derive(Clone, Default)]
pub struct ImportHumanUserRequestEmail {
    /// Email address of the user.
    ///
    /// Required. 1 to 200 characters.
    pub email: String,
    /// Sets the email address as verified at once, when true: no code is sent.
    pub is_email_verified: bool,
}

impl ImportHumanUserRequestEmail {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            ..Self::default()
        }
    }
}

message! { ImportHumanUserRequestEmail {
    email,
    is_email_verified,
} }

/// A password that is already hashed.
#[derive(Clone, Default)]
pub struct ImportHumanUserRequestHashedPassword {
    /// Hash of the password in the modular crypt format, made by an algorithm that the server
    /// accepts.
    pub value: String,
}

impl ImportHumanUserRequestHashedPassword {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: value.into(),
        }
    }
}

message! { ImportHumanUserRequestHashedPassword {
    value: secret,
} }

/// An account at an identity provider to link the new user to.
#[derive(Clone, Default)]
pub struct ImportHumanUserRequestIdp {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub config_id: String,
    /// Id of the user at the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub external_user_id: String,
    /// Name of the account at the identity provider.
    ///
    /// At most 200 characters.
    pub display_name: String,
}

impl ImportHumanUserRequestIdp {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(config_id: impl Into<String>, external_user_id: impl Into<String>) -> Self {
        Self {
            config_id: config_id.into(),
            external_user_id: external_user_id.into(),
            ..Self::default()
        }
    }
}

message! { ImportHumanUserRequestIdp {
    config_id,
    external_user_id,
    display_name,
} }

/// Phone number of the new user.
#[derive(Clone, Default)]
pub struct ImportHumanUserRequestPhone {
    /// Phone number of the user, best in the international form such as `+41791234567`.
    ///
    /// Required. 1 to 50 characters. Begins with `+`.
    pub phone: String,
    /// Sets the phone number as verified at once, when true: no code is sent.
    pub is_phone_verified: bool,
}

impl ImportHumanUserRequestPhone {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(phone: impl Into<String>) -> Self {
        Self {
            phone: phone.into(),
            ..Self::default()
        }
    }
}

message! { ImportHumanUserRequestPhone {
    phone,
    is_phone_verified,
} }

/// Names, language and gender of the new user.
#[derive(Clone, Default)]
pub struct ImportHumanUserRequestProfile {
    /// Given name of the user.
    ///
    /// Required. 1 to 200 characters.
    pub first_name: String,
    /// Family name of the user.
    ///
    /// Required. 1 to 200 characters.
    pub last_name: String,
    /// Nickname of the user.
    ///
    /// At most 200 characters.
    pub nick_name: String,
    /// Name to show to people; made of given and family name when left out.
    ///
    /// At most 200 characters.
    pub display_name: String,
    /// Language of the user, as a BCP 47 tag.
    ///
    /// At most 10 characters.
    pub preferred_language: String,
    /// Gender of the user.
    pub gender: crate::user::v1::Gender,
}

impl ImportHumanUserRequestProfile {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(first_name: impl Into<String>, last_name: impl Into<String>) -> Self {
        Self {
            first_name: first_name.into(),
            last_name: last_name.into(),
            ..Self::default()
        }
    }
}

message! { ImportHumanUserRequestProfile {
    first_name,
    last_name,
    nick_name,
    display_name,
    preferred_language,
    gender,
} }

/// A recovery code, in plain text or already hashed.
#[derive(Clone, Default)]
pub struct ImportHumanUserRequestRecoveryCode {
    /// Either `raw` or `hash`.
    pub code_type: Option<ImportHumanUserRequestRecoveryCodeType>,
}

impl ImportHumanUserRequestRecoveryCode {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(code_type: ImportHumanUserRequestRecoveryCodeType) -> Self {
        Self {
            code_type: Some(code_type),
        }
    }
}

message! { ImportHumanUserRequestRecoveryCode {
    code_type: oneof,
} }

/// Alternatives of `ImportHumanUserRequestRecoveryCode::code_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ImportHumanUserRequestRecoveryCodeType {
    /// The recovery code in plain text.
    ///
    /// 1 to 200 characters.
    Raw(String),
    /// Hash of the recovery code in the modular crypt format, made by an algorithm that the server
    /// accepts.
    ///
    /// 1 to 200 characters.
    Hash(String),
}

oneof! { ImportHumanUserRequestRecoveryCodeType {
    Raw: secret,
    Hash: secret,
} }

convert! { ImportHumanUserRequestRecoveryCode.code_type = ImportHumanUserRequestRecoveryCodeType {} }

/// What `ManagementService::import_human_user` answers.
#[derive(Clone, Default)]
pub struct ImportHumanUserResponse {
    /// Id of the new user.
    pub user_id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Link with which the user registers a passkey; present when the request asked for it.
    pub passwordless_registration: Option<ImportHumanUserResponsePasswordlessRegistration>,
}

message! { ImportHumanUserResponse {
    user_id,
    details,
    passwordless_registration,
} }

/// A link with which the new user registers a passkey.
#[derive(Clone, Default)]
pub struct ImportHumanUserResponsePasswordlessRegistration {
    /// Link for the user to open.
    pub link: String,
    /// Time for which the link works.
    pub lifetime: Option<jiff::SignedDuration>,
    /// Time for which the link works.
    pub expiration: Option<jiff::SignedDuration>,
}

message! { ImportHumanUserResponsePasswordlessRegistration {
    link: secret,
    lifetime,
    expiration,
} }

/// What `ManagementService::is_user_unique` takes.
#[derive(Clone, Default)]
pub struct IsUserUniqueRequest {
    /// User name to look for.
    ///
    /// At most 200 characters.
    pub user_name: String,
    /// Email address to look for.
    ///
    /// At most 200 characters.
    pub email: String,
}

impl IsUserUniqueRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { IsUserUniqueRequest {
    user_name,
    email,
} }

/// What `ManagementService::is_user_unique` answers.
#[derive(Clone, Default)]
pub struct IsUserUniqueResponse {
    /// Whether both are still free.
    pub is_unique: bool,
}

message! { IsUserUniqueResponse {
    is_unique,
} }

/// What `ManagementService::list_actions` takes.
#[derive(Clone, Default)]
pub struct ListActionsRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Field by which entries are sorted.
    pub sorting_column: crate::action::v1::ActionFieldName,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<ActionQuery>,
}

impl ListActionsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListActionsRequest {
    query,
    sorting_column,
    queries,
} }

/// What `ManagementService::list_actions` answers.
#[derive(Clone, Default)]
pub struct ListActionsResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Field by which entries are sorted.
    pub sorting_column: crate::action::v1::ActionFieldName,
    /// Actions on this page.
    pub result: Vec<crate::action::v1::Action>,
}

message! { ListActionsResponse {
    details,
    sorting_column,
    result,
} }

/// What `ManagementService::list_all_project_grants` takes.
#[derive(Clone, Default)]
pub struct ListAllProjectGrantsRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::project::v1::AllProjectGrantQuery>,
}

impl ListAllProjectGrantsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListAllProjectGrantsRequest {
    query,
    queries,
} }

/// What `ManagementService::list_all_project_grants` answers.
#[derive(Clone, Default)]
pub struct ListAllProjectGrantsResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Project grants on this page.
    pub result: Vec<crate::project::v1::GrantedProject>,
}

message! { ListAllProjectGrantsResponse {
    details,
    result,
} }

/// What `ManagementService::list_app_changes` takes.
#[derive(Clone, Default)]
pub struct ListAppChangesRequest {
    /// Where the list begins, how long it is, and in which order. The latest changes when left out.
    pub query: Option<crate::change::v1::ChangeQuery>,
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub app_id: String,
}

impl ListAppChangesRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, app_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            app_id: app_id.into(),
            ..Self::default()
        }
    }
}

message! { ListAppChangesRequest {
    query,
    project_id,
    app_id,
} }

/// What `ManagementService::list_app_changes` answers.
#[derive(Clone, Default)]
pub struct ListAppChangesResponse {
    /// Changes on this page.
    pub result: Vec<crate::change::v1::Change>,
}

message! { ListAppChangesResponse {
    result,
} }

/// What `ManagementService::list_app_keys` takes.
#[derive(Clone, Default)]
pub struct ListAppKeysRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub app_id: String,
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
}

impl ListAppKeysRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(app_id: impl Into<String>, project_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            project_id: project_id.into(),
            ..Self::default()
        }
    }
}

message! { ListAppKeysRequest {
    query,
    app_id,
    project_id,
} }

/// What `ManagementService::list_app_keys` answers.
#[derive(Clone, Default)]
pub struct ListAppKeysResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Keys on this page.
    pub result: Vec<crate::authn::v1::Key>,
}

message! { ListAppKeysResponse {
    details,
    result,
} }

/// What `ManagementService::list_apps` takes.
#[derive(Clone, Default)]
pub struct ListAppsRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::app::v1::AppQuery>,
}

impl ListAppsRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            ..Self::default()
        }
    }
}

message! { ListAppsRequest {
    project_id,
    query,
    queries,
} }

/// What `ManagementService::list_apps` answers.
#[derive(Clone, Default)]
pub struct ListAppsResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Applications on this page.
    pub result: Vec<crate::app::v1::App>,
}

message! { ListAppsResponse {
    details,
    result,
} }

/// What `ManagementService::list_flow_trigger_types` takes.
#[derive(Clone, Default)]
pub struct ListFlowTriggerTypesRequest {
    /// Id of the type of flows, such as `2`; the types are listed by `ListFlowTypes`.
    ///
    /// Required.
    pub r#type: String,
}

impl ListFlowTriggerTypesRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
        }
    }
}

message! { ListFlowTriggerTypesRequest {
    r#type,
} }

/// What `ManagementService::list_flow_trigger_types` answers.
#[derive(Clone, Default)]
pub struct ListFlowTriggerTypesResponse {
    /// Points of the flow.
    pub result: Vec<crate::action::v1::TriggerType>,
}

message! { ListFlowTriggerTypesResponse {
    result,
} }

/// What `ManagementService::list_flow_types` takes.
#[derive(Clone, Default)]
pub struct ListFlowTypesRequest {}

impl ListFlowTypesRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ListFlowTypesRequest {} }

/// What `ManagementService::list_flow_types` answers.
#[derive(Clone, Default)]
pub struct ListFlowTypesResponse {
    /// Types of flows.
    pub result: Vec<crate::action::v1::FlowType>,
}

message! { ListFlowTypesResponse {
    result,
} }

/// What `ManagementService::list_granted_project_roles` takes.
#[derive(Clone, Default)]
pub struct ListGrantedProjectRolesRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the project grant.
    ///
    /// Required. 1 to 200 characters.
    pub grant_id: String,
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::project::v1::RoleQuery>,
}

impl ListGrantedProjectRolesRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, grant_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            grant_id: grant_id.into(),
            ..Self::default()
        }
    }
}

message! { ListGrantedProjectRolesRequest {
    project_id,
    grant_id,
    query,
    queries,
} }

/// What `ManagementService::list_granted_project_roles` answers.
#[derive(Clone, Default)]
pub struct ListGrantedProjectRolesResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Roles on this page.
    pub result: Vec<crate::project::v1::Role>,
}

message! { ListGrantedProjectRolesResponse {
    details,
    result,
} }

/// What `ManagementService::list_granted_projects` takes.
#[derive(Clone, Default)]
pub struct ListGrantedProjectsRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::project::v1::ProjectQuery>,
}

impl ListGrantedProjectsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListGrantedProjectsRequest {
    query,
    queries,
} }

/// What `ManagementService::list_granted_projects` answers.
#[derive(Clone, Default)]
pub struct ListGrantedProjectsResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Granted projects on this page.
    pub result: Vec<crate::project::v1::GrantedProject>,
}

message! { ListGrantedProjectsResponse {
    details,
    result,
} }

/// What `ManagementService::list_human_auth_factors` takes.
#[derive(Clone, Default)]
pub struct ListHumanAuthFactorsRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl ListHumanAuthFactorsRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { ListHumanAuthFactorsRequest {
    user_id,
} }

/// What `ManagementService::list_human_auth_factors` answers.
#[derive(Clone, Default)]
pub struct ListHumanAuthFactorsResponse {
    /// Second factors of the user.
    pub result: Vec<crate::user::v1::AuthFactor>,
}

message! { ListHumanAuthFactorsResponse {
    result,
} }

/// What `ManagementService::list_human_linked_idps` takes.
#[derive(Clone, Default)]
pub struct ListHumanLinkedIdpsRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
}

impl ListHumanLinkedIdpsRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message! { ListHumanLinkedIdpsRequest {
    user_id,
    query,
} }

/// What `ManagementService::list_human_linked_idps` answers.
#[derive(Clone, Default)]
pub struct ListHumanLinkedIdpsResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Linked accounts on this page.
    pub result: Vec<crate::idp::v1::IdpUserLink>,
}

message! { ListHumanLinkedIdpsResponse {
    details,
    result,
} }

/// What `ManagementService::list_human_passwordless` takes.
#[derive(Clone, Default)]
pub struct ListHumanPasswordlessRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl ListHumanPasswordlessRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { ListHumanPasswordlessRequest {
    user_id,
} }

/// What `ManagementService::list_human_passwordless` answers.
#[derive(Clone, Default)]
pub struct ListHumanPasswordlessResponse {
    /// Passkeys of the user.
    pub result: Vec<crate::user::v1::WebAuthNToken>,
}

message! { ListHumanPasswordlessResponse {
    result,
} }

/// What `ManagementService::list_login_policy_idps` takes.
#[derive(Clone, Default)]
pub struct ListLoginPolicyIdpsRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
}

impl ListLoginPolicyIdpsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListLoginPolicyIdpsRequest {
    query,
} }

/// What `ManagementService::list_login_policy_idps` answers.
#[derive(Clone, Default)]
pub struct ListLoginPolicyIdpsResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Identity providers on this page.
    pub result: Vec<crate::idp::v1::IdpLoginPolicyLink>,
}

message! { ListLoginPolicyIdpsResponse {
    details,
    result,
} }

/// What `ManagementService::list_login_policy_multi_factors` takes.
#[derive(Clone, Default)]
pub struct ListLoginPolicyMultiFactorsRequest {}

impl ListLoginPolicyMultiFactorsRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ListLoginPolicyMultiFactorsRequest {} }

/// What `ManagementService::list_login_policy_multi_factors` answers.
#[derive(Clone, Default)]
pub struct ListLoginPolicyMultiFactorsResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Methods that are allowed.
    pub result: Vec<crate::policy::v1::MultiFactorType>,
}

message! { ListLoginPolicyMultiFactorsResponse {
    details,
    result,
} }

/// What `ManagementService::list_login_policy_second_factors` takes.
#[derive(Clone, Default)]
pub struct ListLoginPolicySecondFactorsRequest {}

impl ListLoginPolicySecondFactorsRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ListLoginPolicySecondFactorsRequest {} }

/// What `ManagementService::list_login_policy_second_factors` answers.
#[derive(Clone, Default)]
pub struct ListLoginPolicySecondFactorsResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Second factors that are allowed.
    pub result: Vec<crate::policy::v1::SecondFactorType>,
}

message! { ListLoginPolicySecondFactorsResponse {
    details,
    result,
} }

/// What `ManagementService::list_machine_keys` takes.
#[derive(Clone, Default)]
pub struct ListMachineKeysRequest {
    /// Id of the service user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
}

impl ListMachineKeysRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message! { ListMachineKeysRequest {
    user_id,
    query,
} }

/// What `ManagementService::list_machine_keys` answers.
#[derive(Clone, Default)]
pub struct ListMachineKeysResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Keys on this page.
    pub result: Vec<crate::authn::v1::Key>,
}

message! { ListMachineKeysResponse {
    details,
    result,
} }

/// What `ManagementService::list_org_changes` takes.
#[derive(Clone, Default)]
pub struct ListOrgChangesRequest {
    /// Where the list begins, how long it is, and in which order. The latest changes when left out.
    pub query: Option<crate::change::v1::ChangeQuery>,
}

impl ListOrgChangesRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListOrgChangesRequest {
    query,
} }

/// What `ManagementService::list_org_changes` answers.
#[derive(Clone, Default)]
pub struct ListOrgChangesResponse {
    /// Changes on this page.
    pub result: Vec<crate::change::v1::Change>,
}

message! { ListOrgChangesResponse {
    result,
} }

/// What `ManagementService::list_org_domains` takes.
#[derive(Clone, Default)]
pub struct ListOrgDomainsRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::org::v1::DomainSearchQuery>,
}

impl ListOrgDomainsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListOrgDomainsRequest {
    query,
    queries,
} }

/// What `ManagementService::list_org_domains` answers.
#[derive(Clone, Default)]
pub struct ListOrgDomainsResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Domains on this page.
    pub result: Vec<crate::org::v1::Domain>,
}

message! { ListOrgDomainsResponse {
    details,
    result,
} }

/// What `ManagementService::list_org_idps` takes.
#[derive(Clone, Default)]
pub struct ListOrgIdpsRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Field by which entries are sorted.
    pub sorting_column: crate::idp::v1::IdpFieldName,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<IdpQuery>,
}

impl ListOrgIdpsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListOrgIdpsRequest {
    query,
    sorting_column,
    queries,
} }

/// What `ManagementService::list_org_idps` answers.
#[derive(Clone, Default)]
pub struct ListOrgIdpsResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Field by which entries are sorted.
    pub sorting_column: crate::idp::v1::IdpFieldName,
    /// Identity providers on this page.
    pub result: Vec<crate::idp::v1::Idp>,
}

message! { ListOrgIdpsResponse {
    details,
    sorting_column,
    result,
} }

/// What `ManagementService::list_org_member_roles` takes.
#[derive(Clone, Default)]
pub struct ListOrgMemberRolesRequest {}

impl ListOrgMemberRolesRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ListOrgMemberRolesRequest {} }

/// What `ManagementService::list_org_member_roles` answers.
#[derive(Clone, Default)]
pub struct ListOrgMemberRolesResponse {
    /// Names of the roles.
    pub result: Vec<String>,
}

message! { ListOrgMemberRolesResponse {
    result,
} }

/// What `ManagementService::list_org_members` takes.
#[derive(Clone, Default)]
pub struct ListOrgMembersRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::member::v1::SearchQuery>,
}

impl ListOrgMembersRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListOrgMembersRequest {
    query,
    queries,
} }

/// What `ManagementService::list_org_members` answers.
#[derive(Clone, Default)]
pub struct ListOrgMembersResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Members on this page.
    pub result: Vec<crate::member::v1::Member>,
}

message! { ListOrgMembersResponse {
    details,
    result,
} }

/// What `ManagementService::list_org_metadata` takes.
#[derive(Clone, Default)]
pub struct ListOrgMetadataRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::metadata::v1::MetadataQuery>,
}

impl ListOrgMetadataRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListOrgMetadataRequest {
    query,
    queries,
} }

/// What `ManagementService::list_org_metadata` answers.
#[derive(Clone, Default)]
pub struct ListOrgMetadataResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Metadata on this page.
    pub result: Vec<crate::metadata::v1::Metadata>,
}

message! { ListOrgMetadataResponse {
    details,
    result,
} }

/// What `ManagementService::list_personal_access_tokens` takes.
#[derive(Clone, Default)]
pub struct ListPersonalAccessTokensRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
}

impl ListPersonalAccessTokensRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message! { ListPersonalAccessTokensRequest {
    user_id,
    query,
} }

/// What `ManagementService::list_personal_access_tokens` answers.
#[derive(Clone, Default)]
pub struct ListPersonalAccessTokensResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Personal access tokens on this page.
    pub result: Vec<crate::user::v1::PersonalAccessToken>,
}

message! { ListPersonalAccessTokensResponse {
    details,
    result,
} }

/// What `ManagementService::list_project_changes` takes.
#[derive(Clone, Default)]
pub struct ListProjectChangesRequest {
    /// Where the list begins, how long it is, and in which order. The latest changes when left out.
    pub query: Option<crate::change::v1::ChangeQuery>,
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
}

impl ListProjectChangesRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            ..Self::default()
        }
    }
}

message! { ListProjectChangesRequest {
    query,
    project_id,
} }

/// What `ManagementService::list_project_changes` answers.
#[derive(Clone, Default)]
pub struct ListProjectChangesResponse {
    /// Changes on this page.
    pub result: Vec<crate::change::v1::Change>,
}

message! { ListProjectChangesResponse {
    result,
} }

/// What `ManagementService::list_project_grant_changes` takes.
#[derive(Clone, Default)]
pub struct ListProjectGrantChangesRequest {
    /// Where the list begins, how long it is, and in which order. The latest changes when left out.
    pub query: Option<crate::change::v1::ChangeQuery>,
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the project grant.
    ///
    /// Required. 1 to 200 characters.
    pub grant_id: String,
}

impl ListProjectGrantChangesRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, grant_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            grant_id: grant_id.into(),
            ..Self::default()
        }
    }
}

message! { ListProjectGrantChangesRequest {
    query,
    project_id,
    grant_id,
} }

/// What `ManagementService::list_project_grant_changes` answers.
#[derive(Clone, Default)]
pub struct ListProjectGrantChangesResponse {
    /// Changes on this page.
    pub result: Vec<crate::change::v1::Change>,
}

message! { ListProjectGrantChangesResponse {
    result,
} }

/// What `ManagementService::list_project_grant_member_roles` takes.
#[derive(Clone, Default)]
pub struct ListProjectGrantMemberRolesRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Has no meaning in the request.
    pub result: Vec<String>,
}

impl ListProjectGrantMemberRolesRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListProjectGrantMemberRolesRequest {
    query,
    result,
} }

/// What `ManagementService::list_project_grant_member_roles` answers.
#[derive(Clone, Default)]
pub struct ListProjectGrantMemberRolesResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Names of the roles.
    pub result: Vec<String>,
}

message! { ListProjectGrantMemberRolesResponse {
    details,
    result,
} }

/// What `ManagementService::list_project_grant_members` takes.
#[derive(Clone, Default)]
pub struct ListProjectGrantMembersRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the project grant.
    ///
    /// Required. 1 to 200 characters.
    pub grant_id: String,
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::member::v1::SearchQuery>,
}

impl ListProjectGrantMembersRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, grant_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            grant_id: grant_id.into(),
            ..Self::default()
        }
    }
}

message! { ListProjectGrantMembersRequest {
    project_id,
    grant_id,
    query,
    queries,
} }

/// What `ManagementService::list_project_grant_members` answers.
#[derive(Clone, Default)]
pub struct ListProjectGrantMembersResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Members on this page.
    pub result: Vec<crate::member::v1::Member>,
}

message! { ListProjectGrantMembersResponse {
    details,
    result,
} }

/// What `ManagementService::list_project_grants` takes.
#[derive(Clone, Default)]
pub struct ListProjectGrantsRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::project::v1::ProjectGrantQuery>,
}

impl ListProjectGrantsRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            ..Self::default()
        }
    }
}

message! { ListProjectGrantsRequest {
    project_id,
    query,
    queries,
} }

/// What `ManagementService::list_project_grants` answers.
#[derive(Clone, Default)]
pub struct ListProjectGrantsResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Project grants on this page.
    pub result: Vec<crate::project::v1::GrantedProject>,
}

message! { ListProjectGrantsResponse {
    details,
    result,
} }

/// What `ManagementService::list_project_member_roles` takes.
#[derive(Clone, Default)]
pub struct ListProjectMemberRolesRequest {}

impl ListProjectMemberRolesRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ListProjectMemberRolesRequest {} }

/// What `ManagementService::list_project_member_roles` answers.
#[derive(Clone, Default)]
pub struct ListProjectMemberRolesResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Names of the roles.
    pub result: Vec<String>,
}

message! { ListProjectMemberRolesResponse {
    details,
    result,
} }

/// What `ManagementService::list_project_members` takes.
#[derive(Clone, Default)]
pub struct ListProjectMembersRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::member::v1::SearchQuery>,
}

impl ListProjectMembersRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            ..Self::default()
        }
    }
}

message! { ListProjectMembersRequest {
    project_id,
    query,
    queries,
} }

/// What `ManagementService::list_project_members` answers.
#[derive(Clone, Default)]
pub struct ListProjectMembersResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Members on this page.
    pub result: Vec<crate::member::v1::Member>,
}

message! { ListProjectMembersResponse {
    details,
    result,
} }

/// What `ManagementService::list_project_roles` takes.
#[derive(Clone, Default)]
pub struct ListProjectRolesRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::project::v1::RoleQuery>,
}

impl ListProjectRolesRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            ..Self::default()
        }
    }
}

message! { ListProjectRolesRequest {
    project_id,
    query,
    queries,
} }

/// What `ManagementService::list_project_roles` answers.
#[derive(Clone, Default)]
pub struct ListProjectRolesResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Roles on this page.
    pub result: Vec<crate::project::v1::Role>,
}

message! { ListProjectRolesResponse {
    details,
    result,
} }

/// What `ManagementService::list_projects` takes.
#[derive(Clone, Default)]
pub struct ListProjectsRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::project::v1::ProjectQuery>,
}

impl ListProjectsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListProjectsRequest {
    query,
    queries,
} }

/// What `ManagementService::list_projects` answers.
#[derive(Clone, Default)]
pub struct ListProjectsResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Projects on this page.
    pub result: Vec<crate::project::v1::Project>,
}

message! { ListProjectsResponse {
    details,
    result,
} }

/// What `ManagementService::list_providers` takes.
#[derive(Clone, Default)]
pub struct ListProvidersRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<ProviderQuery>,
}

impl ListProvidersRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListProvidersRequest {
    query,
    queries,
} }

/// What `ManagementService::list_providers` answers.
#[derive(Clone, Default)]
pub struct ListProvidersResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Identity providers on this page.
    pub result: Vec<crate::idp::v1::Provider>,
}

message! { ListProvidersResponse {
    details,
    result,
} }

/// What `ManagementService::list_user_changes` takes.
#[derive(Clone, Default)]
pub struct ListUserChangesRequest {
    /// Where the list begins, how long it is, and in which order. The latest changes when left out.
    pub query: Option<crate::change::v1::ChangeQuery>,
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl ListUserChangesRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message! { ListUserChangesRequest {
    query,
    user_id,
} }

/// What `ManagementService::list_user_changes` answers.
#[derive(Clone, Default)]
pub struct ListUserChangesResponse {
    /// Changes on this page.
    pub result: Vec<crate::change::v1::Change>,
}

message! { ListUserChangesResponse {
    result,
} }

/// What `ManagementService::list_user_grants` takes.
#[derive(Clone, Default)]
pub struct ListUserGrantRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Conditions that user grants must all meet; all are returned when empty.
    pub queries: Vec<crate::user::v1::UserGrantQuery>,
}

impl ListUserGrantRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListUserGrantRequest {
    query,
    queries,
} }

/// What `ManagementService::list_user_grants` answers.
#[derive(Clone, Default)]
pub struct ListUserGrantResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// User grants on this page.
    pub result: Vec<crate::user::v1::UserGrant>,
}

message! { ListUserGrantResponse {
    details,
    result,
} }

/// What `ManagementService::list_user_memberships` takes.
#[derive(Clone, Default)]
pub struct ListUserMembershipsRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::user::v1::MembershipQuery>,
}

impl ListUserMembershipsRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message! { ListUserMembershipsRequest {
    user_id,
    query,
    queries,
} }

/// What `ManagementService::list_user_memberships` answers.
#[derive(Clone, Default)]
pub struct ListUserMembershipsResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Memberships on this page.
    pub result: Vec<crate::user::v1::Membership>,
}

message! { ListUserMembershipsResponse {
    details,
    result,
} }

/// What `ManagementService::list_user_metadata` takes.
#[derive(Clone, Default)]
pub struct ListUserMetadataRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::metadata::v1::MetadataQuery>,
}

impl ListUserMetadataRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }
}

message! { ListUserMetadataRequest {
    id,
    query,
    queries,
} }

/// What `ManagementService::list_user_metadata` answers.
#[derive(Clone, Default)]
pub struct ListUserMetadataResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Metadata on this page.
    pub result: Vec<crate::metadata::v1::Metadata>,
}

message! { ListUserMetadataResponse {
    details,
    result,
} }

/// What `ManagementService::list_users` takes.
#[derive(Clone, Default)]
pub struct ListUsersRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Field by which entries are sorted.
    pub sorting_column: crate::user::v1::UserFieldName,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::user::v1::SearchQuery>,
}

impl ListUsersRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListUsersRequest {
    query,
    sorting_column,
    queries,
} }

/// What `ManagementService::list_users` answers.
#[derive(Clone, Default)]
pub struct ListUsersResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Field by which entries are sorted.
    pub sorting_column: crate::user::v1::UserFieldName,
    /// Users on this page.
    pub result: Vec<crate::user::v1::User>,
}

message! { ListUsersResponse {
    details,
    sorting_column,
    result,
} }

/// What `ManagementService::lock_user` takes.
#[derive(Clone, Default)]
pub struct LockUserRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl LockUserRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { LockUserRequest {
    id,
} }

/// What `ManagementService::lock_user` answers.
#[derive(Clone, Default)]
pub struct LockUserResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { LockUserResponse {
    details,
} }

/// What `ManagementService::migrate_generic_oidc_provider` takes.
#[derive(Clone, Default)]
pub struct MigrateGenericOidcProviderRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Either `azure` or `google`.
    pub template: Option<MigrateGenericOidcProviderRequestTemplate>,
}

impl MigrateGenericOidcProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }
}

message! { MigrateGenericOidcProviderRequest {
    id,
    template: oneof,
} }

/// Alternatives of `MigrateGenericOidcProviderRequest::template`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum MigrateGenericOidcProviderRequestTemplate {
    /// Configuration as a provider of the kind Microsoft Entra ID (Azure AD).
    Azure(AddAzureAdProviderRequest),
    /// Configuration as a provider of the kind Google.
    Google(AddGoogleProviderRequest),
}

oneof! { MigrateGenericOidcProviderRequestTemplate {
    Azure,
    Google,
} }

convert! { MigrateGenericOidcProviderRequestTemplate {
    Azure(AddAzureAdProviderRequest),
    Google(AddGoogleProviderRequest),
} }

/// What `ManagementService::migrate_generic_oidc_provider` answers.
#[derive(Clone, Default)]
pub struct MigrateGenericOidcProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { MigrateGenericOidcProviderResponse {
    details,
} }

/// A condition that identity providers must meet.
#[derive(Clone, Default)]
pub struct ProviderQuery {
    /// One of `idp_id_query`, `idp_name_query`, `owner_type_query`.
    pub query: Option<ProviderQueryKind>,
}

impl ProviderQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(query: impl Into<ProviderQueryKind>) -> Self {
        Self {
            query: Some(query.into()),
        }
    }
}

message! { ProviderQuery {
    query: oneof,
} }

/// Alternatives of `ProviderQuery::query`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ProviderQueryKind {
    /// Keeps the identity provider with this id.
    IdpIdQuery(crate::idp::v1::IdpIdQuery),
    /// Keeps identity providers by their name.
    IdpNameQuery(crate::idp::v1::IdpNameQuery),
    /// Keeps identity providers of the instance or of the organization only.
    OwnerTypeQuery(crate::idp::v1::IdpOwnerTypeQuery),
}

oneof! { ProviderQueryKind {
    IdpIdQuery,
    IdpNameQuery,
    OwnerTypeQuery,
} }

convert! { ProviderQuery.query = ProviderQueryKind {
    IdpIdQuery(crate::idp::v1::IdpIdQuery),
    IdpNameQuery(crate::idp::v1::IdpNameQuery),
    OwnerTypeQuery(crate::idp::v1::IdpOwnerTypeQuery),
} }

/// What `ManagementService::reactivate_action` takes.
#[derive(Clone, Default)]
pub struct ReactivateActionRequest {
    /// Id of the action.
    ///
    /// Required.
    pub id: String,
}

impl ReactivateActionRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { ReactivateActionRequest {
    id,
} }

/// What `ManagementService::reactivate_action` answers.
#[derive(Clone, Default)]
pub struct ReactivateActionResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ReactivateActionResponse {
    details,
} }

/// What `ManagementService::reactivate_app` takes.
#[derive(Clone, Default)]
pub struct ReactivateAppRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub app_id: String,
}

impl ReactivateAppRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, app_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            app_id: app_id.into(),
        }
    }
}

message! { ReactivateAppRequest {
    project_id,
    app_id,
} }

/// What `ManagementService::reactivate_app` answers.
#[derive(Clone, Default)]
pub struct ReactivateAppResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ReactivateAppResponse {
    details,
} }

/// What `ManagementService::reactivate_org_idp` takes.
#[derive(Clone, Default)]
pub struct ReactivateOrgIdpRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub idp_id: String,
}

impl ReactivateOrgIdpRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(idp_id: impl Into<String>) -> Self {
        Self {
            idp_id: idp_id.into(),
        }
    }
}

message! { ReactivateOrgIdpRequest {
    idp_id,
} }

/// What `ManagementService::reactivate_org_idp` answers.
#[derive(Clone, Default)]
pub struct ReactivateOrgIdpResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ReactivateOrgIdpResponse {
    details,
} }

/// What `ManagementService::reactivate_org` takes.
#[derive(Clone, Default)]
pub struct ReactivateOrgRequest {}

impl ReactivateOrgRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ReactivateOrgRequest {} }

/// What `ManagementService::reactivate_org` answers.
#[derive(Clone, Default)]
pub struct ReactivateOrgResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ReactivateOrgResponse {
    details,
} }

/// What `ManagementService::reactivate_project_grant` takes.
#[derive(Clone, Default)]
pub struct ReactivateProjectGrantRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the project grant.
    ///
    /// Required. 1 to 200 characters.
    pub grant_id: String,
}

impl ReactivateProjectGrantRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, grant_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            grant_id: grant_id.into(),
        }
    }
}

message! { ReactivateProjectGrantRequest {
    project_id,
    grant_id,
} }

/// What `ManagementService::reactivate_project_grant` answers.
#[derive(Clone, Default)]
pub struct ReactivateProjectGrantResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ReactivateProjectGrantResponse {
    details,
} }

/// What `ManagementService::reactivate_project` takes.
#[derive(Clone, Default)]
pub struct ReactivateProjectRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl ReactivateProjectRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { ReactivateProjectRequest {
    id,
} }

/// What `ManagementService::reactivate_project` answers.
#[derive(Clone, Default)]
pub struct ReactivateProjectResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ReactivateProjectResponse {
    details,
} }

/// What `ManagementService::reactivate_user_grant` takes.
#[derive(Clone, Default)]
pub struct ReactivateUserGrantRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Id of the user grant.
    ///
    /// Required. 1 to 200 characters.
    pub grant_id: String,
}

impl ReactivateUserGrantRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, grant_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            grant_id: grant_id.into(),
        }
    }
}

message! { ReactivateUserGrantRequest {
    user_id,
    grant_id,
} }

/// What `ManagementService::reactivate_user_grant` answers.
#[derive(Clone, Default)]
pub struct ReactivateUserGrantResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ReactivateUserGrantResponse {
    details,
} }

/// What `ManagementService::reactivate_user` takes.
#[derive(Clone, Default)]
pub struct ReactivateUserRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl ReactivateUserRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { ReactivateUserRequest {
    id,
} }

/// What `ManagementService::reactivate_user` answers.
#[derive(Clone, Default)]
pub struct ReactivateUserResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ReactivateUserResponse {
    details,
} }

/// What `ManagementService::regenerate_api_client_secret` takes.
#[derive(Clone, Default)]
pub struct RegenerateApiClientSecretRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub app_id: String,
}

impl RegenerateApiClientSecretRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, app_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            app_id: app_id.into(),
        }
    }
}

message! { RegenerateApiClientSecretRequest {
    project_id,
    app_id,
} }

/// What `ManagementService::regenerate_api_client_secret` answers.
#[derive(Clone, Default)]
pub struct RegenerateApiClientSecretResponse {
    /// Client secret. It is shown only in this answer, so keep it safe.
    pub client_secret: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RegenerateApiClientSecretResponse {
    client_secret: secret,
    details,
} }

/// What `ManagementService::regenerate_oidc_client_secret` takes.
#[derive(Clone, Default)]
pub struct RegenerateOidcClientSecretRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub app_id: String,
}

impl RegenerateOidcClientSecretRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, app_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            app_id: app_id.into(),
        }
    }
}

message! { RegenerateOidcClientSecretRequest {
    project_id,
    app_id,
} }

/// What `ManagementService::regenerate_oidc_client_secret` answers.
#[derive(Clone, Default)]
pub struct RegenerateOidcClientSecretResponse {
    /// Client secret. It is shown only in this answer, so keep it safe.
    pub client_secret: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RegenerateOidcClientSecretResponse {
    client_secret: secret,
    details,
} }

/// What `ManagementService::regenerate_saml_provider_certificate` takes.
#[derive(Clone, Default)]
pub struct RegenerateSamlProviderCertificateRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl RegenerateSamlProviderCertificateRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { RegenerateSamlProviderCertificateRequest {
    id,
} }

/// What `ManagementService::regenerate_saml_provider_certificate` answers.
#[derive(Clone, Default)]
pub struct RegenerateSamlProviderCertificateResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RegenerateSamlProviderCertificateResponse {
    details,
} }

/// What `ManagementService::remove_app_key` takes.
#[derive(Clone, Default)]
pub struct RemoveAppKeyRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub app_id: String,
    /// Id of the key.
    ///
    /// Required. 1 to 200 characters.
    pub key_id: String,
}

impl RemoveAppKeyRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(
        project_id: impl Into<String>,
        app_id: impl Into<String>,
        key_id: impl Into<String>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            app_id: app_id.into(),
            key_id: key_id.into(),
        }
    }
}

message! { RemoveAppKeyRequest {
    project_id,
    app_id,
    key_id,
} }

/// What `ManagementService::remove_app_key` answers.
#[derive(Clone, Default)]
pub struct RemoveAppKeyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveAppKeyResponse {
    details,
} }

/// What `ManagementService::remove_app` takes.
#[derive(Clone, Default)]
pub struct RemoveAppRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub app_id: String,
}

impl RemoveAppRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, app_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            app_id: app_id.into(),
        }
    }
}

message! { RemoveAppRequest {
    project_id,
    app_id,
} }

/// What `ManagementService::remove_app` answers.
#[derive(Clone, Default)]
pub struct RemoveAppResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveAppResponse {
    details,
} }

/// What `ManagementService::remove_custom_label_policy_font` takes.
#[derive(Clone, Default)]
pub struct RemoveCustomLabelPolicyFontRequest {}

impl RemoveCustomLabelPolicyFontRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { RemoveCustomLabelPolicyFontRequest {} }

/// What `ManagementService::remove_custom_label_policy_font` answers.
#[derive(Clone, Default)]
pub struct RemoveCustomLabelPolicyFontResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveCustomLabelPolicyFontResponse {
    details,
} }

/// What `ManagementService::remove_custom_label_policy_icon_dark` takes.
#[derive(Clone, Default)]
pub struct RemoveCustomLabelPolicyIconDarkRequest {}

impl RemoveCustomLabelPolicyIconDarkRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { RemoveCustomLabelPolicyIconDarkRequest {} }

/// What `ManagementService::remove_custom_label_policy_icon_dark` answers.
#[derive(Clone, Default)]
pub struct RemoveCustomLabelPolicyIconDarkResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveCustomLabelPolicyIconDarkResponse {
    details,
} }

/// What `ManagementService::remove_custom_label_policy_icon` takes.
#[derive(Clone, Default)]
pub struct RemoveCustomLabelPolicyIconRequest {}

impl RemoveCustomLabelPolicyIconRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { RemoveCustomLabelPolicyIconRequest {} }

/// What `ManagementService::remove_custom_label_policy_icon` answers.
#[derive(Clone, Default)]
pub struct RemoveCustomLabelPolicyIconResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveCustomLabelPolicyIconResponse {
    details,
} }

/// What `ManagementService::remove_custom_label_policy_logo_dark` takes.
#[derive(Clone, Default)]
pub struct RemoveCustomLabelPolicyLogoDarkRequest {}

impl RemoveCustomLabelPolicyLogoDarkRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { RemoveCustomLabelPolicyLogoDarkRequest {} }

/// What `ManagementService::remove_custom_label_policy_logo_dark` answers.
#[derive(Clone, Default)]
pub struct RemoveCustomLabelPolicyLogoDarkResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveCustomLabelPolicyLogoDarkResponse {
    details,
} }

/// What `ManagementService::remove_custom_label_policy_logo` takes.
#[derive(Clone, Default)]
pub struct RemoveCustomLabelPolicyLogoRequest {}

impl RemoveCustomLabelPolicyLogoRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { RemoveCustomLabelPolicyLogoRequest {} }

/// What `ManagementService::remove_custom_label_policy_logo` answers.
#[derive(Clone, Default)]
pub struct RemoveCustomLabelPolicyLogoResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveCustomLabelPolicyLogoResponse {
    details,
} }

/// What `ManagementService::remove_human_auth_factor_otp_email` takes.
#[derive(Clone, Default)]
pub struct RemoveHumanAuthFactorOtpEmailRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl RemoveHumanAuthFactorOtpEmailRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { RemoveHumanAuthFactorOtpEmailRequest {
    user_id,
} }

/// What `ManagementService::remove_human_auth_factor_otp_email` answers.
#[derive(Clone, Default)]
pub struct RemoveHumanAuthFactorOtpEmailResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveHumanAuthFactorOtpEmailResponse {
    details,
} }

/// What `ManagementService::remove_human_auth_factor_otp` takes.
#[derive(Clone, Default)]
pub struct RemoveHumanAuthFactorOtpRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl RemoveHumanAuthFactorOtpRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { RemoveHumanAuthFactorOtpRequest {
    user_id,
} }

/// What `ManagementService::remove_human_auth_factor_otp` answers.
#[derive(Clone, Default)]
pub struct RemoveHumanAuthFactorOtpResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveHumanAuthFactorOtpResponse {
    details,
} }

/// What `ManagementService::remove_human_auth_factor_otp_sms` takes.
#[derive(Clone, Default)]
pub struct RemoveHumanAuthFactorOtpSmsRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl RemoveHumanAuthFactorOtpSmsRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { RemoveHumanAuthFactorOtpSmsRequest {
    user_id,
} }

/// What `ManagementService::remove_human_auth_factor_otp_sms` answers.
#[derive(Clone, Default)]
pub struct RemoveHumanAuthFactorOtpSmsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveHumanAuthFactorOtpSmsResponse {
    details,
} }

/// What `ManagementService::remove_human_auth_factor_u2f` takes.
#[derive(Clone, Default)]
pub struct RemoveHumanAuthFactorU2fRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Id of the security key.
    ///
    /// Required. 1 to 200 characters.
    pub token_id: String,
}

impl RemoveHumanAuthFactorU2fRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, token_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            token_id: token_id.into(),
        }
    }
}

message! { RemoveHumanAuthFactorU2fRequest {
    user_id,
    token_id,
} }

/// What `ManagementService::remove_human_auth_factor_u2f` answers.
#[derive(Clone, Default)]
pub struct RemoveHumanAuthFactorU2fResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveHumanAuthFactorU2fResponse {
    details,
} }

/// What `ManagementService::remove_human_avatar` takes.
#[derive(Clone, Default)]
pub struct RemoveHumanAvatarRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl RemoveHumanAvatarRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { RemoveHumanAvatarRequest {
    user_id,
} }

/// What `ManagementService::remove_human_avatar` answers.
#[derive(Clone, Default)]
pub struct RemoveHumanAvatarResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveHumanAvatarResponse {
    details,
} }

/// What `ManagementService::remove_human_linked_idp` takes.
#[derive(Clone, Default)]
pub struct RemoveHumanLinkedIdpRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub idp_id: String,
    /// Id of the user at the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub linked_user_id: String,
}

impl RemoveHumanLinkedIdpRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(
        user_id: impl Into<String>,
        idp_id: impl Into<String>,
        linked_user_id: impl Into<String>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            idp_id: idp_id.into(),
            linked_user_id: linked_user_id.into(),
        }
    }
}

message! { RemoveHumanLinkedIdpRequest {
    user_id,
    idp_id,
    linked_user_id,
} }

/// What `ManagementService::remove_human_linked_idp` answers.
#[derive(Clone, Default)]
pub struct RemoveHumanLinkedIdpResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveHumanLinkedIdpResponse {
    details,
} }

/// What `ManagementService::remove_human_passwordless` takes.
#[derive(Clone, Default)]
pub struct RemoveHumanPasswordlessRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Id of the passkey.
    ///
    /// Required. 1 to 200 characters.
    pub token_id: String,
}

impl RemoveHumanPasswordlessRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, token_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            token_id: token_id.into(),
        }
    }
}

message! { RemoveHumanPasswordlessRequest {
    user_id,
    token_id,
} }

/// What `ManagementService::remove_human_passwordless` answers.
#[derive(Clone, Default)]
pub struct RemoveHumanPasswordlessResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveHumanPasswordlessResponse {
    details,
} }

/// What `ManagementService::remove_human_phone` takes.
#[derive(Clone, Default)]
pub struct RemoveHumanPhoneRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl RemoveHumanPhoneRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { RemoveHumanPhoneRequest {
    user_id,
} }

/// What `ManagementService::remove_human_phone` answers.
#[derive(Clone, Default)]
pub struct RemoveHumanPhoneResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveHumanPhoneResponse {
    details,
} }

/// What `ManagementService::remove_idp_from_login_policy` takes.
#[derive(Clone, Default)]
pub struct RemoveIdpFromLoginPolicyRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub idp_id: String,
}

impl RemoveIdpFromLoginPolicyRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(idp_id: impl Into<String>) -> Self {
        Self {
            idp_id: idp_id.into(),
        }
    }
}

message! { RemoveIdpFromLoginPolicyRequest {
    idp_id,
} }

/// What `ManagementService::remove_idp_from_login_policy` answers.
#[derive(Clone, Default)]
pub struct RemoveIdpFromLoginPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveIdpFromLoginPolicyResponse {
    details,
} }

/// What `ManagementService::remove_machine_key` takes.
#[derive(Clone, Default)]
pub struct RemoveMachineKeyRequest {
    /// Id of the service user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Id of the key.
    ///
    /// Required. 1 to 200 characters.
    pub key_id: String,
}

impl RemoveMachineKeyRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, key_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            key_id: key_id.into(),
        }
    }
}

message! { RemoveMachineKeyRequest {
    user_id,
    key_id,
} }

/// What `ManagementService::remove_machine_key` answers.
#[derive(Clone, Default)]
pub struct RemoveMachineKeyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveMachineKeyResponse {
    details,
} }

/// What `ManagementService::remove_machine_secret` takes.
#[derive(Clone, Default)]
pub struct RemoveMachineSecretRequest {
    /// Id of the service user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl RemoveMachineSecretRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { RemoveMachineSecretRequest {
    user_id,
} }

/// What `ManagementService::remove_machine_secret` answers.
#[derive(Clone, Default)]
pub struct RemoveMachineSecretResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveMachineSecretResponse {
    details,
} }

/// What `ManagementService::remove_multi_factor_from_login_policy` takes.
#[derive(Clone, Default)]
pub struct RemoveMultiFactorFromLoginPolicyRequest {
    /// Method that counts as several factors in one.
    ///
    /// Required. Not `MULTI_FACTOR_TYPE_UNSPECIFIED`.
    pub r#type: crate::policy::v1::MultiFactorType,
}

impl RemoveMultiFactorFromLoginPolicyRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(r#type: crate::policy::v1::MultiFactorType) -> Self {
        Self { r#type }
    }
}

message! { RemoveMultiFactorFromLoginPolicyRequest {
    r#type,
} }

/// What `ManagementService::remove_multi_factor_from_login_policy` answers.
#[derive(Clone, Default)]
pub struct RemoveMultiFactorFromLoginPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveMultiFactorFromLoginPolicyResponse {
    details,
} }

/// What `ManagementService::remove_org_domain` takes.
#[derive(Clone, Default)]
pub struct RemoveOrgDomainRequest {
    /// Name of the domain.
    ///
    /// Required. 1 to 200 characters.
    pub domain: String,
}

impl RemoveOrgDomainRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
        }
    }
}

message! { RemoveOrgDomainRequest {
    domain,
} }

/// What `ManagementService::remove_org_domain` answers.
#[derive(Clone, Default)]
pub struct RemoveOrgDomainResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveOrgDomainResponse {
    details,
} }

/// What `ManagementService::remove_org_idp` takes.
#[derive(Clone, Default)]
pub struct RemoveOrgIdpRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub idp_id: String,
}

impl RemoveOrgIdpRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(idp_id: impl Into<String>) -> Self {
        Self {
            idp_id: idp_id.into(),
        }
    }
}

message! { RemoveOrgIdpRequest {
    idp_id,
} }

/// What `ManagementService::remove_org_idp` answers.
#[derive(Clone, Default)]
pub struct RemoveOrgIdpResponse {}

message! { RemoveOrgIdpResponse {} }

/// What `ManagementService::remove_org_member` takes.
#[derive(Clone, Default)]
pub struct RemoveOrgMemberRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl RemoveOrgMemberRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { RemoveOrgMemberRequest {
    user_id,
} }

/// What `ManagementService::remove_org_member` answers.
#[derive(Clone, Default)]
pub struct RemoveOrgMemberResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveOrgMemberResponse {
    details,
} }

/// What `ManagementService::remove_org_metadata` takes.
#[derive(Clone, Default)]
pub struct RemoveOrgMetadataRequest {
    /// Key of the metadata.
    ///
    /// Required. 1 to 200 characters.
    pub key: String,
}

impl RemoveOrgMetadataRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into() }
    }
}

message! { RemoveOrgMetadataRequest {
    key,
} }

/// What `ManagementService::remove_org_metadata` answers.
#[derive(Clone, Default)]
pub struct RemoveOrgMetadataResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveOrgMetadataResponse {
    details,
} }

/// What `ManagementService::remove_org` takes.
#[derive(Clone, Default)]
pub struct RemoveOrgRequest {}

impl RemoveOrgRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { RemoveOrgRequest {} }

/// What `ManagementService::remove_org` answers.
#[derive(Clone, Default)]
pub struct RemoveOrgResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveOrgResponse {
    details,
} }

/// What `ManagementService::remove_personal_access_token` takes.
#[derive(Clone, Default)]
pub struct RemovePersonalAccessTokenRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Id of the token.
    ///
    /// Required. 1 to 200 characters.
    pub token_id: String,
}

impl RemovePersonalAccessTokenRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, token_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            token_id: token_id.into(),
        }
    }
}

message! { RemovePersonalAccessTokenRequest {
    user_id,
    token_id,
} }

/// What `ManagementService::remove_personal_access_token` answers.
#[derive(Clone, Default)]
pub struct RemovePersonalAccessTokenResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemovePersonalAccessTokenResponse {
    details,
} }

/// What `ManagementService::remove_project_grant_member` takes.
#[derive(Clone, Default)]
pub struct RemoveProjectGrantMemberRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the project grant.
    ///
    /// Required. 1 to 200 characters.
    pub grant_id: String,
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl RemoveProjectGrantMemberRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(
        project_id: impl Into<String>,
        grant_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            grant_id: grant_id.into(),
            user_id: user_id.into(),
        }
    }
}

message! { RemoveProjectGrantMemberRequest {
    project_id,
    grant_id,
    user_id,
} }

/// What `ManagementService::remove_project_grant_member` answers.
#[derive(Clone, Default)]
pub struct RemoveProjectGrantMemberResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveProjectGrantMemberResponse {
    details,
} }

/// What `ManagementService::remove_project_grant` takes.
#[derive(Clone, Default)]
pub struct RemoveProjectGrantRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the project grant.
    ///
    /// Required. 1 to 200 characters.
    pub grant_id: String,
}

impl RemoveProjectGrantRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, grant_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            grant_id: grant_id.into(),
        }
    }
}

message! { RemoveProjectGrantRequest {
    project_id,
    grant_id,
} }

/// What `ManagementService::remove_project_grant` answers.
#[derive(Clone, Default)]
pub struct RemoveProjectGrantResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveProjectGrantResponse {
    details,
} }

/// What `ManagementService::remove_project_member` takes.
#[derive(Clone, Default)]
pub struct RemoveProjectMemberRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl RemoveProjectMemberRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            user_id: user_id.into(),
        }
    }
}

message! { RemoveProjectMemberRequest {
    project_id,
    user_id,
} }

/// What `ManagementService::remove_project_member` answers.
#[derive(Clone, Default)]
pub struct RemoveProjectMemberResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveProjectMemberResponse {
    details,
} }

/// What `ManagementService::remove_project` takes.
#[derive(Clone, Default)]
pub struct RemoveProjectRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl RemoveProjectRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { RemoveProjectRequest {
    id,
} }

/// What `ManagementService::remove_project` answers.
#[derive(Clone, Default)]
pub struct RemoveProjectResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveProjectResponse {
    details,
} }

/// What `ManagementService::remove_project_role` takes.
#[derive(Clone, Default)]
pub struct RemoveProjectRoleRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Key of the role, as it appears in tokens.
    ///
    /// Required. 1 to 200 characters.
    pub role_key: String,
}

impl RemoveProjectRoleRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, role_key: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            role_key: role_key.into(),
        }
    }
}

message! { RemoveProjectRoleRequest {
    project_id,
    role_key,
} }

/// What `ManagementService::remove_project_role` answers.
#[derive(Clone, Default)]
pub struct RemoveProjectRoleResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveProjectRoleResponse {
    details,
} }

/// What `ManagementService::remove_second_factor_from_login_policy` takes.
#[derive(Clone, Default)]
pub struct RemoveSecondFactorFromLoginPolicyRequest {
    /// Kind of second factor.
    ///
    /// Required. Not `SECOND_FACTOR_TYPE_UNSPECIFIED`.
    pub r#type: crate::policy::v1::SecondFactorType,
}

impl RemoveSecondFactorFromLoginPolicyRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(r#type: crate::policy::v1::SecondFactorType) -> Self {
        Self { r#type }
    }
}

message! { RemoveSecondFactorFromLoginPolicyRequest {
    r#type,
} }

/// What `ManagementService::remove_second_factor_from_login_policy` answers.
#[derive(Clone, Default)]
pub struct RemoveSecondFactorFromLoginPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveSecondFactorFromLoginPolicyResponse {
    details,
} }

/// What `ManagementService::remove_user_grant` takes.
#[derive(Clone, Default)]
pub struct RemoveUserGrantRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Id of the user grant.
    ///
    /// Required. 1 to 200 characters.
    pub grant_id: String,
}

impl RemoveUserGrantRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, grant_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            grant_id: grant_id.into(),
        }
    }
}

message! { RemoveUserGrantRequest {
    user_id,
    grant_id,
} }

/// What `ManagementService::remove_user_grant` answers.
#[derive(Clone, Default)]
pub struct RemoveUserGrantResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveUserGrantResponse {
    details,
} }

/// What `ManagementService::remove_user_metadata` takes.
#[derive(Clone, Default)]
pub struct RemoveUserMetadataRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Key of the metadata.
    ///
    /// Required. 1 to 200 characters.
    pub key: String,
}

impl RemoveUserMetadataRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, key: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            key: key.into(),
        }
    }
}

message! { RemoveUserMetadataRequest {
    id,
    key,
} }

/// What `ManagementService::remove_user_metadata` answers.
#[derive(Clone, Default)]
pub struct RemoveUserMetadataResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveUserMetadataResponse {
    details,
} }

/// What `ManagementService::remove_user` takes.
#[derive(Clone, Default)]
pub struct RemoveUserRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl RemoveUserRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { RemoveUserRequest {
    id,
} }

/// What `ManagementService::remove_user` answers.
#[derive(Clone, Default)]
pub struct RemoveUserResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveUserResponse {
    details,
} }

/// What `ManagementService::resend_human_email_verification` takes.
#[derive(Clone, Default)]
pub struct ResendHumanEmailVerificationRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl ResendHumanEmailVerificationRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { ResendHumanEmailVerificationRequest {
    user_id,
} }

/// What `ManagementService::resend_human_email_verification` answers.
#[derive(Clone, Default)]
pub struct ResendHumanEmailVerificationResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResendHumanEmailVerificationResponse {
    details,
} }

/// What `ManagementService::resend_human_initialization` takes.
#[derive(Clone, Default)]
pub struct ResendHumanInitializationRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// New email address of the user. The message goes to the known address when left out.
    ///
    /// 1 to 200 characters. May also be left empty.
    pub email: String,
}

impl ResendHumanInitializationRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message! { ResendHumanInitializationRequest {
    user_id,
    email,
} }

/// What `ManagementService::resend_human_initialization` answers.
#[derive(Clone, Default)]
pub struct ResendHumanInitializationResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResendHumanInitializationResponse {
    details,
} }

/// What `ManagementService::resend_human_phone_verification` takes.
#[derive(Clone, Default)]
pub struct ResendHumanPhoneVerificationRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl ResendHumanPhoneVerificationRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { ResendHumanPhoneVerificationRequest {
    user_id,
} }

/// What `ManagementService::resend_human_phone_verification` answers.
#[derive(Clone, Default)]
pub struct ResendHumanPhoneVerificationResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResendHumanPhoneVerificationResponse {
    details,
} }

/// What `ManagementService::reset_custom_domain_claimed_message_text_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetCustomDomainClaimedMessageTextToDefaultRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl ResetCustomDomainClaimedMessageTextToDefaultRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { ResetCustomDomainClaimedMessageTextToDefaultRequest {
    language,
} }

/// What `ManagementService::reset_custom_domain_claimed_message_text_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetCustomDomainClaimedMessageTextToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetCustomDomainClaimedMessageTextToDefaultResponse {
    details,
} }

/// What `ManagementService::reset_custom_init_message_text_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetCustomInitMessageTextToDefaultRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl ResetCustomInitMessageTextToDefaultRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { ResetCustomInitMessageTextToDefaultRequest {
    language,
} }

/// What `ManagementService::reset_custom_init_message_text_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetCustomInitMessageTextToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetCustomInitMessageTextToDefaultResponse {
    details,
} }

/// What `ManagementService::reset_custom_invite_user_message_text_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetCustomInviteUserMessageTextToDefaultRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl ResetCustomInviteUserMessageTextToDefaultRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { ResetCustomInviteUserMessageTextToDefaultRequest {
    language,
} }

/// What `ManagementService::reset_custom_invite_user_message_text_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetCustomInviteUserMessageTextToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetCustomInviteUserMessageTextToDefaultResponse {
    details,
} }

/// What `ManagementService::reset_custom_login_text_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetCustomLoginTextsToDefaultRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl ResetCustomLoginTextsToDefaultRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { ResetCustomLoginTextsToDefaultRequest {
    language,
} }

/// What `ManagementService::reset_custom_login_text_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetCustomLoginTextsToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetCustomLoginTextsToDefaultResponse {
    details,
} }

/// What `ManagementService::reset_custom_password_change_message_text_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetCustomPasswordChangeMessageTextToDefaultRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl ResetCustomPasswordChangeMessageTextToDefaultRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { ResetCustomPasswordChangeMessageTextToDefaultRequest {
    language,
} }

/// What `ManagementService::reset_custom_password_change_message_text_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetCustomPasswordChangeMessageTextToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetCustomPasswordChangeMessageTextToDefaultResponse {
    details,
} }

/// What `ManagementService::reset_custom_password_reset_message_text_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetCustomPasswordResetMessageTextToDefaultRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl ResetCustomPasswordResetMessageTextToDefaultRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { ResetCustomPasswordResetMessageTextToDefaultRequest {
    language,
} }

/// What `ManagementService::reset_custom_password_reset_message_text_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetCustomPasswordResetMessageTextToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetCustomPasswordResetMessageTextToDefaultResponse {
    details,
} }

/// What `ManagementService::reset_custom_passwordless_registration_message_text_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetCustomPasswordlessRegistrationMessageTextToDefaultRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl ResetCustomPasswordlessRegistrationMessageTextToDefaultRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { ResetCustomPasswordlessRegistrationMessageTextToDefaultRequest {
    language,
} }

/// What `ManagementService::reset_custom_passwordless_registration_message_text_to_default`
/// answers.
#[derive(Clone, Default)]
pub struct ResetCustomPasswordlessRegistrationMessageTextToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetCustomPasswordlessRegistrationMessageTextToDefaultResponse {
    details,
} }

/// What `ManagementService::reset_custom_verify_email_message_text_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetCustomVerifyEmailMessageTextToDefaultRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl ResetCustomVerifyEmailMessageTextToDefaultRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { ResetCustomVerifyEmailMessageTextToDefaultRequest {
    language,
} }

/// What `ManagementService::reset_custom_verify_email_message_text_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetCustomVerifyEmailMessageTextToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetCustomVerifyEmailMessageTextToDefaultResponse {
    details,
} }

/// What `ManagementService::reset_custom_verify_email_otp_message_text_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetCustomVerifyEmailOtpMessageTextToDefaultRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl ResetCustomVerifyEmailOtpMessageTextToDefaultRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { ResetCustomVerifyEmailOtpMessageTextToDefaultRequest {
    language,
} }

/// What `ManagementService::reset_custom_verify_email_otp_message_text_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetCustomVerifyEmailOtpMessageTextToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetCustomVerifyEmailOtpMessageTextToDefaultResponse {
    details,
} }

/// What `ManagementService::reset_custom_verify_phone_message_text_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetCustomVerifyPhoneMessageTextToDefaultRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl ResetCustomVerifyPhoneMessageTextToDefaultRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { ResetCustomVerifyPhoneMessageTextToDefaultRequest {
    language,
} }

/// What `ManagementService::reset_custom_verify_phone_message_text_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetCustomVerifyPhoneMessageTextToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetCustomVerifyPhoneMessageTextToDefaultResponse {
    details,
} }

/// What `ManagementService::reset_custom_verify_sms_otp_message_text_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetCustomVerifySmsOtpMessageTextToDefaultRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl ResetCustomVerifySmsOtpMessageTextToDefaultRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { ResetCustomVerifySmsOtpMessageTextToDefaultRequest {
    language,
} }

/// What `ManagementService::reset_custom_verify_sms_otp_message_text_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetCustomVerifySmsOtpMessageTextToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetCustomVerifySmsOtpMessageTextToDefaultResponse {
    details,
} }

/// What `ManagementService::reset_label_policy_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetLabelPolicyToDefaultRequest {}

impl ResetLabelPolicyToDefaultRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ResetLabelPolicyToDefaultRequest {} }

/// What `ManagementService::reset_label_policy_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetLabelPolicyToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetLabelPolicyToDefaultResponse {
    details,
} }

/// What `ManagementService::reset_lockout_policy_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetLockoutPolicyToDefaultRequest {}

impl ResetLockoutPolicyToDefaultRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ResetLockoutPolicyToDefaultRequest {} }

/// What `ManagementService::reset_lockout_policy_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetLockoutPolicyToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetLockoutPolicyToDefaultResponse {
    details,
} }

/// What `ManagementService::reset_login_policy_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetLoginPolicyToDefaultRequest {}

impl ResetLoginPolicyToDefaultRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ResetLoginPolicyToDefaultRequest {} }

/// What `ManagementService::reset_login_policy_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetLoginPolicyToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetLoginPolicyToDefaultResponse {
    details,
} }

/// What `ManagementService::reset_notification_policy_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetNotificationPolicyToDefaultRequest {}

impl ResetNotificationPolicyToDefaultRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ResetNotificationPolicyToDefaultRequest {} }

/// What `ManagementService::reset_notification_policy_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetNotificationPolicyToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetNotificationPolicyToDefaultResponse {
    details,
} }

/// What `ManagementService::reset_password_age_policy_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetPasswordAgePolicyToDefaultRequest {}

impl ResetPasswordAgePolicyToDefaultRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ResetPasswordAgePolicyToDefaultRequest {} }

/// What `ManagementService::reset_password_age_policy_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetPasswordAgePolicyToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetPasswordAgePolicyToDefaultResponse {
    details,
} }

/// What `ManagementService::reset_password_complexity_policy_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetPasswordComplexityPolicyToDefaultRequest {}

impl ResetPasswordComplexityPolicyToDefaultRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ResetPasswordComplexityPolicyToDefaultRequest {} }

/// What `ManagementService::reset_password_complexity_policy_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetPasswordComplexityPolicyToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetPasswordComplexityPolicyToDefaultResponse {
    details,
} }

/// What `ManagementService::reset_privacy_policy_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetPrivacyPolicyToDefaultRequest {}

impl ResetPrivacyPolicyToDefaultRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ResetPrivacyPolicyToDefaultRequest {} }

/// What `ManagementService::reset_privacy_policy_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetPrivacyPolicyToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetPrivacyPolicyToDefaultResponse {
    details,
} }

/// What `ManagementService::send_human_reset_password_notification` takes.
#[derive(Clone, Default)]
pub struct SendHumanResetPasswordNotificationRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Whether the code is sent by email or SMS.
    pub r#type: SendHumanResetPasswordNotificationRequestType,
}

impl SendHumanResetPasswordNotificationRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message! { SendHumanResetPasswordNotificationRequest {
    user_id,
    r#type,
} }

/// What `ManagementService::send_human_reset_password_notification` answers.
#[derive(Clone, Default)]
pub struct SendHumanResetPasswordNotificationResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SendHumanResetPasswordNotificationResponse {
    details,
} }

/// What `ManagementService::send_passwordless_registration` takes.
#[derive(Clone, Default)]
pub struct SendPasswordlessRegistrationRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl SendPasswordlessRegistrationRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { SendPasswordlessRegistrationRequest {
    user_id,
} }

/// What `ManagementService::send_passwordless_registration` answers.
#[derive(Clone, Default)]
pub struct SendPasswordlessRegistrationResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SendPasswordlessRegistrationResponse {
    details,
} }

/// What `ManagementService::set_custom_domain_claimed_message_custom_text` takes.
#[derive(Clone, Default)]
pub struct SetCustomDomainClaimedMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Title of the message.
    ///
    /// At most 2000 bytes.
    pub title: String,
    /// Preview of the message, which mail programs show beside the subject.
    ///
    /// At most 2000 bytes.
    pub pre_header: String,
    /// Subject of the message.
    ///
    /// At most 2000 bytes.
    pub subject: String,
    /// Line that greets the user.
    ///
    /// At most 4000 bytes.
    pub greeting: String,
    /// Text of the message.
    ///
    /// At most 40000 bytes.
    pub text: String,
    /// Text of the button in the message.
    ///
    /// At most 4000 bytes.
    pub button_text: String,
    /// Text at the foot of the message.
    ///
    /// At most 8000 bytes.
    pub footer_text: String,
}

impl SetCustomDomainClaimedMessageTextRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
            ..Self::default()
        }
    }
}

message! { SetCustomDomainClaimedMessageTextRequest {
    language,
    title,
    pre_header,
    subject,
    greeting,
    text,
    button_text,
    footer_text,
} }

/// What `ManagementService::set_custom_domain_claimed_message_custom_text` answers.
#[derive(Clone, Default)]
pub struct SetCustomDomainClaimedMessageTextResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetCustomDomainClaimedMessageTextResponse {
    details,
} }

/// What `ManagementService::set_custom_init_message_text` takes.
#[derive(Clone, Default)]
pub struct SetCustomInitMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Title of the message.
    ///
    /// At most 2000 bytes.
    pub title: String,
    /// Preview of the message, which mail programs show beside the subject.
    ///
    /// At most 2000 bytes.
    pub pre_header: String,
    /// Subject of the message.
    ///
    /// At most 2000 bytes.
    pub subject: String,
    /// Line that greets the user.
    ///
    /// At most 4000 bytes.
    pub greeting: String,
    /// Text of the message.
    ///
    /// At most 40000 bytes.
    pub text: String,
    /// Text of the button in the message.
    ///
    /// At most 4000 bytes.
    pub button_text: String,
    /// Text at the foot of the message.
    ///
    /// At most 8000 bytes.
    pub footer_text: String,
}

impl SetCustomInitMessageTextRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
            ..Self::default()
        }
    }
}

message! { SetCustomInitMessageTextRequest {
    language,
    title,
    pre_header,
    subject,
    greeting,
    text,
    button_text,
    footer_text,
} }

/// What `ManagementService::set_custom_init_message_text` answers.
#[derive(Clone, Default)]
pub struct SetCustomInitMessageTextResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetCustomInitMessageTextResponse {
    details,
} }

/// What `ManagementService::set_custom_invite_user_message_custom_text` takes.
#[derive(Clone, Default)]
pub struct SetCustomInviteUserMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Title of the message.
    ///
    /// At most 2000 bytes.
    pub title: String,
    /// Preview of the message, which mail programs show beside the subject.
    ///
    /// At most 2000 bytes.
    pub pre_header: String,
    /// Subject of the message.
    ///
    /// At most 2000 bytes.
    pub subject: String,
    /// Line that greets the user.
    ///
    /// At most 4000 bytes.
    pub greeting: String,
    /// Text of the message.
    ///
    /// At most 40000 bytes.
    pub text: String,
    /// Text of the button in the message.
    ///
    /// At most 4000 bytes.
    pub button_text: String,
    /// Text at the foot of the message.
    ///
    /// At most 8000 bytes.
    pub footer_text: String,
}

impl SetCustomInviteUserMessageTextRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
            ..Self::default()
        }
    }
}

message! { SetCustomInviteUserMessageTextRequest {
    language,
    title,
    pre_header,
    subject,
    greeting,
    text,
    button_text,
    footer_text,
} }

/// What `ManagementService::set_custom_invite_user_message_custom_text` answers.
#[derive(Clone, Default)]
pub struct SetCustomInviteUserMessageTextResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetCustomInviteUserMessageTextResponse {
    details,
} }

/// What `ManagementService::set_custom_login_text` takes.
#[derive(Clone, Default)]
pub struct SetCustomLoginTextsRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Texts of the page on which users choose one of their accounts.
    pub select_account_text: Option<crate::text::v1::SelectAccountScreenText>,
    /// Texts of the page that asks for the login name.
    pub login_text: Option<crate::text::v1::LoginScreenText>,
    /// Texts of the page that asks for the password.
    pub password_text: Option<crate::text::v1::PasswordScreenText>,
    /// Texts of the page on which users change their user name.
    pub username_change_text: Option<crate::text::v1::UsernameChangeScreenText>,
    /// Texts of the page that says that the user name was changed.
    pub username_change_done_text: Option<crate::text::v1::UsernameChangeDoneScreenText>,
    /// Texts of the page on which users set a password with a code that they received.
    pub init_password_text: Option<crate::text::v1::InitPasswordScreenText>,
    /// Texts of the page that says that the password is set.
    pub init_password_done_text: Option<crate::text::v1::InitPasswordDoneScreenText>,
    /// Texts of the page that asks for the code to verify an email address.
    pub email_verification_text: Option<crate::text::v1::EmailVerificationScreenText>,
    /// Texts of the page that says that the email address is verified.
    pub email_verification_done_text: Option<crate::text::v1::EmailVerificationDoneScreenText>,
    /// Texts of the page on which new users set up their account with a code that they received.
    pub initialize_user_text: Option<crate::text::v1::InitializeUserScreenText>,
    /// Texts of the page that says that the account is set up.
    pub initialize_done_text: Option<crate::text::v1::InitializeUserDoneScreenText>,
    /// Texts of the page that offers to set up a second factor.
    pub init_mfa_prompt_text: Option<crate::text::v1::InitMfaPromptScreenText>,
    /// Texts of the page on which users set up an authenticator app.
    pub init_mfa_otp_text: Option<crate::text::v1::InitMfaOtpScreenText>,
    /// Texts of the page on which users set up a security key.
    pub init_mfa_u2f_text: Option<crate::text::v1::InitMfaU2fScreenText>,
    /// Texts of the page that says that a second factor is set up.
    pub init_mfa_done_text: Option<crate::text::v1::InitMfaDoneScreenText>,
    /// Names of the second factors to choose from.
    pub mfa_providers_text: Option<crate::text::v1::MfaProvidersText>,
    /// Texts of the page that asks for a one-time code.
    pub verify_mfa_otp_text: Option<crate::text::v1::VerifyMfaOtpScreenText>,
    /// Texts of the page that asks for the security key.
    pub verify_mfa_u2f_text: Option<crate::text::v1::VerifyMfaU2fScreenText>,
    /// Texts of the page on which users sign in with a passkey.
    pub passwordless_text: Option<crate::text::v1::PasswordlessScreenText>,
    /// Texts of the page on which users change their password.
    pub password_change_text: Option<crate::text::v1::PasswordChangeScreenText>,
    /// Texts of the page that says that the password was changed.
    pub password_change_done_text: Option<crate::text::v1::PasswordChangeDoneScreenText>,
    /// Texts of the page that says that the message to reset the password was sent.
    pub password_reset_done_text: Option<crate::text::v1::PasswordResetDoneScreenText>,
    /// Texts of the page on which people choose how to register.
    pub registration_option_text: Option<crate::text::v1::RegistrationOptionScreenText>,
    /// Texts of the page on which people register themselves.
    pub registration_user_text: Option<crate::text::v1::RegistrationUserScreenText>,
    /// Texts of the page on which people register an organization.
    pub registration_org_text: Option<crate::text::v1::RegistrationOrgScreenText>,
    /// Texts of the page that says that an account at an identity provider is linked.
    pub linking_user_done_text: Option<crate::text::v1::LinkingUserDoneScreenText>,
    /// Texts of the page that is shown when an account at an identity provider belongs to no user
    /// yet.
    pub external_user_not_found_text: Option<crate::text::v1::ExternalUserNotFoundScreenText>,
    /// Texts of the page that says that the sign-in succeeded.
    pub success_login_text: Option<crate::text::v1::SuccessLoginScreenText>,
    /// Texts of the page that says that the user is signed out.
    pub logout_text: Option<crate::text::v1::LogoutDoneScreenText>,
    /// Texts of the links at the foot of each page.
    pub footer_text: Option<crate::text::v1::FooterText>,
    /// Texts of the page that offers to register a passkey.
    pub passwordless_prompt_text: Option<crate::text::v1::PasswordlessPromptScreenText>,
    /// Texts of the page on which users register a passkey.
    pub passwordless_registration_text: Option<crate::text::v1::PasswordlessRegistrationScreenText>,
    /// Texts of the page that says that the passkey is registered.
    pub passwordless_registration_done_text:
        Option<crate::text::v1::PasswordlessRegistrationDoneScreenText>,
    /// Texts of the page on which users from an identity provider check their data before they
    /// register.
    pub external_registration_user_overview_text:
        Option<crate::text::v1::ExternalRegistrationUserOverviewScreenText>,
    /// Texts of the page that asks whether to link an account at an identity provider to a user
    /// found.
    #[deprecated]
    pub linking_user_prompt_text: Option<crate::text::v1::LinkingUserPromptScreenText>,
}

impl SetCustomLoginTextsRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
            ..Self::default()
        }
    }
}

message! { SetCustomLoginTextsRequest {
    language,
    select_account_text,
    login_text,
    password_text,
    username_change_text,
    username_change_done_text,
    init_password_text,
    init_password_done_text,
    email_verification_text,
    email_verification_done_text,
    initialize_user_text,
    initialize_done_text,
    init_mfa_prompt_text,
    init_mfa_otp_text,
    init_mfa_u2f_text,
    init_mfa_done_text,
    mfa_providers_text,
    verify_mfa_otp_text,
    verify_mfa_u2f_text,
    passwordless_text,
    password_change_text,
    password_change_done_text,
    password_reset_done_text,
    registration_option_text,
    registration_user_text,
    registration_org_text,
    linking_user_done_text,
    external_user_not_found_text,
    success_login_text,
    logout_text,
    footer_text,
    passwordless_prompt_text,
    passwordless_registration_text,
    passwordless_registration_done_text,
    external_registration_user_overview_text,
    linking_user_prompt_text,
} }

/// What `ManagementService::set_custom_login_text` answers.
#[derive(Clone, Default)]
pub struct SetCustomLoginTextsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetCustomLoginTextsResponse {
    details,
} }

/// What `ManagementService::set_custom_password_change_message_custom_text` takes.
#[derive(Clone, Default)]
pub struct SetCustomPasswordChangeMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Title of the message.
    ///
    /// At most 2000 bytes.
    pub title: String,
    /// Preview of the message, which mail programs show beside the subject.
    ///
    /// At most 2000 bytes.
    pub pre_header: String,
    /// Subject of the message.
    ///
    /// At most 2000 bytes.
    pub subject: String,
    /// Line that greets the user.
    ///
    /// At most 4000 bytes.
    pub greeting: String,
    /// Text of the message.
    ///
    /// At most 40000 bytes.
    pub text: String,
    /// Text of the button in the message.
    ///
    /// At most 4000 bytes.
    pub button_text: String,
    /// Text at the foot of the message.
    ///
    /// At most 8000 bytes.
    pub footer_text: String,
}

impl SetCustomPasswordChangeMessageTextRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
            ..Self::default()
        }
    }
}

message! { SetCustomPasswordChangeMessageTextRequest {
    language,
    title,
    pre_header,
    subject,
    greeting,
    text,
    button_text,
    footer_text,
} }

/// What `ManagementService::set_custom_password_change_message_custom_text` answers.
#[derive(Clone, Default)]
pub struct SetCustomPasswordChangeMessageTextResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetCustomPasswordChangeMessageTextResponse {
    details,
} }

/// What `ManagementService::set_custom_password_reset_message_text` takes.
#[derive(Clone, Default)]
pub struct SetCustomPasswordResetMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Title of the message.
    ///
    /// At most 2000 bytes.
    pub title: String,
    /// Preview of the message, which mail programs show beside the subject.
    ///
    /// At most 2000 bytes.
    pub pre_header: String,
    /// Subject of the message.
    ///
    /// At most 2000 bytes.
    pub subject: String,
    /// Line that greets the user.
    ///
    /// At most 4000 bytes.
    pub greeting: String,
    /// Text of the message.
    ///
    /// At most 40000 bytes.
    pub text: String,
    /// Text of the button in the message.
    ///
    /// At most 4000 bytes.
    pub button_text: String,
    /// Text at the foot of the message.
    ///
    /// At most 8000 bytes.
    pub footer_text: String,
}

impl SetCustomPasswordResetMessageTextRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
            ..Self::default()
        }
    }
}

message! { SetCustomPasswordResetMessageTextRequest {
    language,
    title,
    pre_header,
    subject,
    greeting,
    text,
    button_text,
    footer_text,
} }

/// What `ManagementService::set_custom_password_reset_message_text` answers.
#[derive(Clone, Default)]
pub struct SetCustomPasswordResetMessageTextResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetCustomPasswordResetMessageTextResponse {
    details,
} }

/// What `ManagementService::set_custom_passwordless_registration_message_custom_text` takes.
#[derive(Clone, Default)]
pub struct SetCustomPasswordlessRegistrationMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Title of the message.
    ///
    /// At most 2000 bytes.
    pub title: String,
    /// Preview of the message, which mail programs show beside the subject.
    ///
    /// At most 2000 bytes.
    pub pre_header: String,
    /// Subject of the message.
    ///
    /// At most 2000 bytes.
    pub subject: String,
    /// Line that greets the user.
    ///
    /// At most 4000 bytes.
    pub greeting: String,
    /// Text of the message.
    ///
    /// At most 40000 bytes.
    pub text: String,
    /// Text of the button in the message.
    ///
    /// At most 4000 bytes.
    pub button_text: String,
    /// Text at the foot of the message.
    ///
    /// At most 8000 bytes.
    pub footer_text: String,
}

impl SetCustomPasswordlessRegistrationMessageTextRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
            ..Self::default()
        }
    }
}

message! { SetCustomPasswordlessRegistrationMessageTextRequest {
    language,
    title,
    pre_header,
    subject,
    greeting,
    text,
    button_text,
    footer_text,
} }

/// What `ManagementService::set_custom_passwordless_registration_message_custom_text` answers.
#[derive(Clone, Default)]
pub struct SetCustomPasswordlessRegistrationMessageTextResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetCustomPasswordlessRegistrationMessageTextResponse {
    details,
} }

/// What `ManagementService::set_custom_verify_email_message_text` takes.
#[derive(Clone, Default)]
pub struct SetCustomVerifyEmailMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Title of the message.
    ///
    /// At most 2000 bytes.
    pub title: String,
    /// Preview of the message, which mail programs show beside the subject.
    ///
    /// At most 2000 bytes.
    pub pre_header: String,
    /// Subject of the message.
    ///
    /// At most 2000 bytes.
    pub subject: String,
    /// Line that greets the user.
    ///
    /// At most 4000 bytes.
    pub greeting: String,
    /// Text of the message.
    ///
    /// At most 40000 bytes.
    pub text: String,
    /// Text of the button in the message.
    ///
    /// At most 4000 bytes.
    pub button_text: String,
    /// Text at the foot of the message.
    ///
    /// At most 8000 bytes.
    pub footer_text: String,
}

impl SetCustomVerifyEmailMessageTextRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
            ..Self::default()
        }
    }
}

message! { SetCustomVerifyEmailMessageTextRequest {
    language,
    title,
    pre_header,
    subject,
    greeting,
    text,
    button_text,
    footer_text,
} }

/// What `ManagementService::set_custom_verify_email_message_text` answers.
#[derive(Clone, Default)]
pub struct SetCustomVerifyEmailMessageTextResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetCustomVerifyEmailMessageTextResponse {
    details,
} }

/// What `ManagementService::set_custom_verify_email_otp_message_text` takes.
#[derive(Clone, Default)]
pub struct SetCustomVerifyEmailOtpMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Title of the message.
    ///
    /// At most 2000 bytes.
    pub title: String,
    /// Preview of the message, which mail programs show beside the subject.
    ///
    /// At most 2000 bytes.
    pub pre_header: String,
    /// Subject of the message.
    ///
    /// At most 2000 bytes.
    pub subject: String,
    /// Line that greets the user.
    ///
    /// At most 4000 bytes.
    pub greeting: String,
    /// Text of the message.
    ///
    /// At most 40000 bytes.
    pub text: String,
    /// Text of the button in the message.
    ///
    /// At most 4000 bytes.
    pub button_text: String,
    /// Text at the foot of the message.
    ///
    /// At most 8000 bytes.
    pub footer_text: String,
}

impl SetCustomVerifyEmailOtpMessageTextRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
            ..Self::default()
        }
    }
}

message! { SetCustomVerifyEmailOtpMessageTextRequest {
    language,
    title,
    pre_header,
    subject,
    greeting,
    text,
    button_text,
    footer_text,
} }

/// What `ManagementService::set_custom_verify_email_otp_message_text` answers.
#[derive(Clone, Default)]
pub struct SetCustomVerifyEmailOtpMessageTextResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetCustomVerifyEmailOtpMessageTextResponse {
    details,
} }

/// What `ManagementService::set_custom_verify_phone_message_text` takes.
#[derive(Clone, Default)]
pub struct SetCustomVerifyPhoneMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Title of the message.
    ///
    /// At most 2000 bytes.
    pub title: String,
    /// Preview of the message, which mail programs show beside the subject.
    ///
    /// At most 2000 bytes.
    pub pre_header: String,
    /// Subject of the message.
    ///
    /// At most 2000 bytes.
    pub subject: String,
    /// Line that greets the user.
    ///
    /// At most 4000 bytes.
    pub greeting: String,
    /// Text of the message.
    ///
    /// At most 800 characters.
    pub text: String,
    /// Text of the button in the message.
    ///
    /// At most 4000 bytes.
    pub button_text: String,
    /// Text at the foot of the message.
    ///
    /// At most 8000 bytes.
    pub footer_text: String,
}

impl SetCustomVerifyPhoneMessageTextRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
            ..Self::default()
        }
    }
}

message! { SetCustomVerifyPhoneMessageTextRequest {
    language,
    title,
    pre_header,
    subject,
    greeting,
    text,
    button_text,
    footer_text,
} }

/// What `ManagementService::set_custom_verify_phone_message_text` answers.
#[derive(Clone, Default)]
pub struct SetCustomVerifyPhoneMessageTextResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetCustomVerifyPhoneMessageTextResponse {
    details,
} }

/// What `ManagementService::set_custom_verify_sms_otp_message_text` takes.
#[derive(Clone, Default)]
pub struct SetCustomVerifySmsOtpMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Text of the message.
    ///
    /// At most 800 characters.
    pub text: String,
}

impl SetCustomVerifySmsOtpMessageTextRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
            ..Self::default()
        }
    }
}

message! { SetCustomVerifySmsOtpMessageTextRequest {
    language,
    text,
} }

/// What `ManagementService::set_custom_verify_sms_otp_message_text` answers.
#[derive(Clone, Default)]
pub struct SetCustomVerifySmsOtpMessageTextResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetCustomVerifySmsOtpMessageTextResponse {
    details,
} }

/// What `ManagementService::set_human_initial_password` takes.
#[derive(Clone, Default)]
pub struct SetHumanInitialPasswordRequest {
    /// Id of the user.
    ///
    /// Required. Not empty.
    pub user_id: String,
    /// New password in plain text. It is hashed by the server.
    ///
    /// Required. 1 to 72 characters.
    pub password: String,
}

impl SetHumanInitialPasswordRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            password: password.into(),
        }
    }
}

message! { SetHumanInitialPasswordRequest {
    user_id,
    password: secret,
} }

/// What `ManagementService::set_human_initial_password` answers.
#[derive(Clone, Default)]
pub struct SetHumanInitialPasswordResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetHumanInitialPasswordResponse {
    details,
} }

/// What `ManagementService::set_human_password` takes.
#[derive(Clone, Default)]
pub struct SetHumanPasswordRequest {
    /// Id of the user.
    ///
    /// Required. Not empty.
    pub user_id: String,
    /// New password in plain text. It is hashed by the server.
    ///
    /// Required. 1 to 72 characters.
    pub password: String,
    /// Lets the user keep the password, when true. Otherwise the user must change it at the next
    /// sign-in.
    pub no_change_required: bool,
}

impl SetHumanPasswordRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            password: password.into(),
            ..Self::default()
        }
    }
}

message! { SetHumanPasswordRequest {
    user_id,
    password: secret,
    no_change_required,
} }

/// What `ManagementService::set_human_password` answers.
#[derive(Clone, Default)]
pub struct SetHumanPasswordResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetHumanPasswordResponse {
    details,
} }

/// What `ManagementService::set_org_metadata` takes.
#[derive(Clone, Default)]
pub struct SetOrgMetadataRequest {
    /// Key of the metadata.
    ///
    /// Required. 1 to 200 characters.
    pub key: String,
    /// Value, any bytes.
    ///
    /// Required. 1 to 500000 bytes.
    pub value: bytes::Bytes,
}

impl SetOrgMetadataRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(key: impl Into<String>, value: impl Into<bytes::Bytes>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

message! { SetOrgMetadataRequest {
    key,
    value,
} }

/// What `ManagementService::set_org_metadata` answers.
#[derive(Clone, Default)]
pub struct SetOrgMetadataResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetOrgMetadataResponse {
    details,
} }

/// What `ManagementService::set_primary_org_domain` takes.
#[derive(Clone, Default)]
pub struct SetPrimaryOrgDomainRequest {
    /// Name of the domain.
    ///
    /// Required. 1 to 200 characters.
    pub domain: String,
}

impl SetPrimaryOrgDomainRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
        }
    }
}

message! { SetPrimaryOrgDomainRequest {
    domain,
} }

/// What `ManagementService::set_primary_org_domain` answers.
#[derive(Clone, Default)]
pub struct SetPrimaryOrgDomainResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetPrimaryOrgDomainResponse {
    details,
} }

/// What `ManagementService::set_trigger_actions` takes.
#[derive(Clone, Default)]
pub struct SetTriggerActionsRequest {
    /// Id of the type of flows, such as `2`; the types are listed by `ListFlowTypes`.
    ///
    /// Required.
    pub flow_type: String,
    /// Id of the point of the flow, such as `4`; the points are listed by `ListFlowTriggerTypes`.
    ///
    /// Required.
    pub trigger_type: String,
    /// Ids of the actions, in the order in which they run. An empty list removes all.
    pub action_ids: Vec<String>,
}

impl SetTriggerActionsRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(flow_type: impl Into<String>, trigger_type: impl Into<String>) -> Self {
        Self {
            flow_type: flow_type.into(),
            trigger_type: trigger_type.into(),
            ..Self::default()
        }
    }
}

message! { SetTriggerActionsRequest {
    flow_type,
    trigger_type,
    action_ids,
} }

/// What `ManagementService::set_trigger_actions` answers.
#[derive(Clone, Default)]
pub struct SetTriggerActionsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetTriggerActionsResponse {
    details,
} }

/// What `ManagementService::set_user_metadata` takes.
#[derive(Clone, Default)]
pub struct SetUserMetadataRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Key of the metadata.
    ///
    /// Required. 1 to 200 characters.
    pub key: String,
    /// Value, any bytes.
    ///
    /// Required. 1 to 500000 bytes.
    pub value: bytes::Bytes,
}

impl SetUserMetadataRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        key: impl Into<String>,
        value: impl Into<bytes::Bytes>,
    ) -> Self {
        Self {
            id: id.into(),
            key: key.into(),
            value: value.into(),
        }
    }
}

message! { SetUserMetadataRequest {
    id,
    key,
    value,
} }

/// What `ManagementService::set_user_metadata` answers.
#[derive(Clone, Default)]
pub struct SetUserMetadataResponse {
    /// Id of the user.
    pub id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetUserMetadataResponse {
    id,
    details,
} }

/// What `ManagementService::unlock_user` takes.
#[derive(Clone, Default)]
pub struct UnlockUserRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl UnlockUserRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { UnlockUserRequest {
    id,
} }

/// What `ManagementService::unlock_user` answers.
#[derive(Clone, Default)]
pub struct UnlockUserResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UnlockUserResponse {
    details,
} }

/// What `ManagementService::update_api_app_config` takes.
#[derive(Clone, Default)]
pub struct UpdateApiAppConfigRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub app_id: String,
    /// How the client authenticates at the token and introspection endpoints.
    pub auth_method_type: crate::app::v1::ApiAuthMethodType,
}

impl UpdateApiAppConfigRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, app_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            app_id: app_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateApiAppConfigRequest {
    project_id,
    app_id,
    auth_method_type,
} }

/// What `ManagementService::update_api_app_config` answers.
#[derive(Clone, Default)]
pub struct UpdateApiAppConfigResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateApiAppConfigResponse {
    details,
} }

/// What `ManagementService::update_action` takes.
#[derive(Clone, Default)]
pub struct UpdateActionRequest {
    /// Id of the action.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the action. The script has to define a function of that name.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Script in JavaScript.
    ///
    /// Required. Not empty. At most 40000 bytes.
    pub script: String,
    /// Longest time that the script may run.
    ///
    /// At most `20s`. At least `0s`.
    pub timeout: Option<jiff::SignedDuration>,
    /// Whether the flow goes on when the script fails.
    pub allowed_to_fail: bool,
}

impl UpdateActionRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, name: impl Into<String>, script: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            script: script.into(),
            ..Self::default()
        }
    }
}

message! { UpdateActionRequest {
    id,
    name,
    script,
    timeout,
    allowed_to_fail,
} }

/// What `ManagementService::update_action` answers.
#[derive(Clone, Default)]
pub struct UpdateActionResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateActionResponse {
    details,
} }

/// What `ManagementService::update_app` takes.
#[derive(Clone, Default)]
pub struct UpdateAppRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub app_id: String,
    /// New name of the application.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
}

impl UpdateAppRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(
        project_id: impl Into<String>,
        app_id: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            app_id: app_id.into(),
            name: name.into(),
        }
    }
}

message! { UpdateAppRequest {
    project_id,
    app_id,
    name,
} }

/// What `ManagementService::update_app` answers.
#[derive(Clone, Default)]
pub struct UpdateAppResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateAppResponse {
    details,
} }

/// What `ManagementService::update_apple_provider` takes.
#[derive(Clone, Default)]
pub struct UpdateAppleProviderRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// At most 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Id of the team at Apple.
    ///
    /// Required. Exactly 10 characters.
    pub team_id: String,
    /// Id of the private key at Apple.
    ///
    /// Required. Exactly 10 characters.
    pub key_id: String,
    /// Private key from Apple, as the file that Apple hands out (`.p8`). The one before stays when
    /// it is left out.
    ///
    /// At most 5000 bytes.
    pub private_key: bytes::Bytes,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl UpdateAppleProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        client_id: impl Into<String>,
        team_id: impl Into<String>,
        key_id: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            client_id: client_id.into(),
            team_id: team_id.into(),
            key_id: key_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateAppleProviderRequest {
    id,
    name,
    client_id,
    team_id,
    key_id,
    private_key: secret,
    scopes,
    provider_options,
} }

/// What `ManagementService::update_apple_provider` answers.
#[derive(Clone, Default)]
pub struct UpdateAppleProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateAppleProviderResponse {
    details,
} }

/// What `ManagementService::update_azure_ad_provider` takes.
#[derive(Clone, Default)]
pub struct UpdateAzureAdProviderRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel. The one before stays when it is left out.
    ///
    /// At most 200 characters.
    pub client_secret: String,
    /// Which accounts of Microsoft may sign in.
    pub tenant: Option<crate::idp::v1::AzureAdTenant>,
    /// Whether email addresses from the provider are taken as verified.
    pub email_verified: bool,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl UpdateAzureAdProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        client_id: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            client_id: client_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateAzureAdProviderRequest {
    id,
    name,
    client_id,
    client_secret: secret,
    tenant,
    email_verified,
    scopes,
    provider_options,
} }

/// What `ManagementService::update_azure_ad_provider` answers.
#[derive(Clone, Default)]
pub struct UpdateAzureAdProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateAzureAdProviderResponse {
    details,
} }

/// What `ManagementService::update_custom_label_policy` takes.
#[derive(Clone, Default)]
pub struct UpdateCustomLabelPolicyRequest {
    /// Color of buttons and other highlights, as a hex value such as `#5469d4`.
    ///
    /// At most 50 characters.
    pub primary_color: String,
    /// Whether the domain part of login names is hidden in the login.
    pub hide_login_name_suffix: bool,
    /// Color of warnings and errors, as a hex value such as `#cd3d56`.
    ///
    /// At most 50 characters.
    pub warn_color: String,
    /// Background color, as a hex value such as `#fafafa`.
    ///
    /// At most 50 characters.
    pub background_color: String,
    /// Color of the text, as a hex value such as `#000000`.
    ///
    /// At most 50 characters.
    pub font_color: String,
    /// Color of buttons and other highlights for dark mode, as a hex value such as `#2073c4`.
    ///
    /// At most 50 characters.
    pub primary_color_dark: String,
    /// Background color for dark mode, as a hex value such as `#111827`.
    ///
    /// At most 50 characters.
    pub background_color_dark: String,
    /// Color of warnings and errors for dark mode, as a hex value such as `#ff3b5b`.
    ///
    /// At most 50 characters.
    pub warn_color_dark: String,
    /// Color of the text for dark mode, as a hex value such as `#ffffff`.
    ///
    /// At most 50 characters.
    pub font_color_dark: String,
    /// Whether the notice that the login is powered by Zitadel is hidden.
    pub disable_watermark: bool,
    /// Whether the light or the dark theme is used, or what the browser prefers.
    pub theme_mode: crate::policy::v1::ThemeMode,
}

impl UpdateCustomLabelPolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { UpdateCustomLabelPolicyRequest {
    primary_color,
    hide_login_name_suffix,
    warn_color,
    background_color,
    font_color,
    primary_color_dark,
    background_color_dark,
    warn_color_dark,
    font_color_dark,
    disable_watermark,
    theme_mode,
} }

/// What `ManagementService::update_custom_label_policy` answers.
#[derive(Clone, Default)]
pub struct UpdateCustomLabelPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateCustomLabelPolicyResponse {
    details,
} }

/// What `ManagementService::update_custom_lockout_policy` takes.
#[derive(Clone, Default)]
pub struct UpdateCustomLockoutPolicyRequest {
    /// Failed passwords after which the user is locked. Zero means never.
    pub max_password_attempts: u32,
    /// Failed one-time codes after which the user is locked. Zero means never.
    pub max_otp_attempts: u32,
}

impl UpdateCustomLockoutPolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { UpdateCustomLockoutPolicyRequest {
    max_password_attempts,
    max_otp_attempts,
} }

/// What `ManagementService::update_custom_lockout_policy` answers.
#[derive(Clone, Default)]
pub struct UpdateCustomLockoutPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateCustomLockoutPolicyResponse {
    details,
} }

/// What `ManagementService::update_custom_login_policy` takes.
#[derive(Clone, Default)]
pub struct UpdateCustomLoginPolicyRequest {
    /// Whether users may sign in with user name and password.
    pub allow_username_password: bool,
    /// Whether people may register themselves.
    pub allow_register: bool,
    /// Whether users may sign in at an external identity provider.
    pub allow_external_idp: bool,
    /// Whether every user must sign in with a second factor.
    pub force_mfa: bool,
    /// Whether users may sign in with passkeys.
    pub passwordless_type: crate::policy::v1::PasswordlessType,
    /// Whether the link to reset the password is hidden.
    pub hide_password_reset: bool,
    /// Whether the login goes on to the password for unknown users too, so that nobody learns which
    /// users exist.
    pub ignore_unknown_usernames: bool,
    /// URL to send users to after a sign-in that no application started.
    pub default_redirect_uri: String,
    /// Time after which users must enter their password again.
    pub password_check_lifetime: Option<jiff::SignedDuration>,
    /// Time after which users must sign in at the identity provider again.
    pub external_login_check_lifetime: Option<jiff::SignedDuration>,
    /// Time for which users who skip setting up a second factor are not asked again.
    pub mfa_init_skip_lifetime: Option<jiff::SignedDuration>,
    /// Time after which users must use their second factor again.
    pub second_factor_check_lifetime: Option<jiff::SignedDuration>,
    /// Time after which users must use their passkey or other multi-factor method again.
    pub multi_factor_check_lifetime: Option<jiff::SignedDuration>,
    /// Whether the domain of a login name decides in which organization the user is looked for.
    pub allow_domain_discovery: bool,
    /// Whether signing in with the email address as login name is switched off.
    pub disable_login_with_email: bool,
    /// Whether signing in with the phone number as login name is switched off.
    pub disable_login_with_phone: bool,
    /// Whether users who sign in here, and not at an identity provider, must use a second factor.
    pub force_mfa_local_only: bool,
}

impl UpdateCustomLoginPolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { UpdateCustomLoginPolicyRequest {
    allow_username_password,
    allow_register,
    allow_external_idp,
    force_mfa,
    passwordless_type,
    hide_password_reset,
    ignore_unknown_usernames,
    default_redirect_uri,
    password_check_lifetime,
    external_login_check_lifetime,
    mfa_init_skip_lifetime,
    second_factor_check_lifetime,
    multi_factor_check_lifetime,
    allow_domain_discovery,
    disable_login_with_email,
    disable_login_with_phone,
    force_mfa_local_only,
} }

/// What `ManagementService::update_custom_login_policy` answers.
#[derive(Clone, Default)]
pub struct UpdateCustomLoginPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateCustomLoginPolicyResponse {
    details,
} }

/// What `ManagementService::update_custom_notification_policy` takes.
#[derive(Clone, Default)]
pub struct UpdateCustomNotificationPolicyRequest {
    /// Whether users receive an email when their password was changed.
    pub password_change: bool,
}

impl UpdateCustomNotificationPolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { UpdateCustomNotificationPolicyRequest {
    password_change,
} }

/// What `ManagementService::update_custom_notification_policy` answers.
#[derive(Clone, Default)]
pub struct UpdateCustomNotificationPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateCustomNotificationPolicyResponse {
    details,
} }

/// What `ManagementService::update_custom_password_age_policy` takes.
#[derive(Clone, Default)]
pub struct UpdateCustomPasswordAgePolicyRequest {
    /// Days after which a password must be changed. Zero means never.
    pub max_age_days: u32,
    /// Days before expiry from which on users are warned.
    pub expire_warn_days: u32,
}

impl UpdateCustomPasswordAgePolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { UpdateCustomPasswordAgePolicyRequest {
    max_age_days,
    expire_warn_days,
} }

/// What `ManagementService::update_custom_password_age_policy` answers.
#[derive(Clone, Default)]
pub struct UpdateCustomPasswordAgePolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateCustomPasswordAgePolicyResponse {
    details,
} }

/// What `ManagementService::update_custom_password_complexity_policy` takes.
#[derive(Clone, Default)]
pub struct UpdateCustomPasswordComplexityPolicyRequest {
    /// Least number of characters.
    pub min_length: u64,
    /// Whether an upper case letter is needed.
    pub has_uppercase: bool,
    /// Whether a lower case letter is needed.
    pub has_lowercase: bool,
    /// Whether a digit is needed.
    pub has_number: bool,
    /// Whether a symbol or punctuation mark is needed.
    pub has_symbol: bool,
}

impl UpdateCustomPasswordComplexityPolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { UpdateCustomPasswordComplexityPolicyRequest {
    min_length,
    has_uppercase,
    has_lowercase,
    has_number,
    has_symbol,
} }

/// What `ManagementService::update_custom_password_complexity_policy` answers.
#[derive(Clone, Default)]
pub struct UpdateCustomPasswordComplexityPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateCustomPasswordComplexityPolicyResponse {
    details,
} }

/// What `ManagementService::update_custom_privacy_policy` takes.
#[derive(Clone, Default)]
pub struct UpdateCustomPrivacyPolicyRequest {
    /// URL of the terms of service. `{{.Lang}}` in it stands for the language.
    pub tos_link: String,
    /// URL of the privacy policy. `{{.Lang}}` in it stands for the language.
    pub privacy_link: String,
    /// URL of the help pages. `{{.Lang}}` in it stands for the language.
    pub help_link: String,
    /// Email address for support.
    ///
    /// At most 320 characters. An email address. May also be left empty.
    pub support_email: String,
    /// URL of the documentation.
    pub docs_link: String,
    /// URL of a further link of your own.
    pub custom_link: String,
    /// Text of the further link.
    pub custom_link_text: String,
}

impl UpdateCustomPrivacyPolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { UpdateCustomPrivacyPolicyRequest {
    tos_link,
    privacy_link,
    help_link,
    support_email,
    docs_link,
    custom_link,
    custom_link_text,
} }

/// What `ManagementService::update_custom_privacy_policy` answers.
#[derive(Clone, Default)]
pub struct UpdateCustomPrivacyPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateCustomPrivacyPolicyResponse {
    details,
} }

/// What `ManagementService::update_generic_o_auth_provider` takes.
#[derive(Clone, Default)]
pub struct UpdateGenericOAuthProviderRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel. The one before stays when it is left out.
    ///
    /// At most 1000 characters.
    pub client_secret: String,
    /// URL of the provider to which users are sent to sign in.
    ///
    /// Required. 1 to 200 characters.
    pub authorization_endpoint: String,
    /// URL at which the provider issues tokens.
    ///
    /// Required. 1 to 200 characters.
    pub token_endpoint: String,
    /// URL at which the provider tells about the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_endpoint: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Name in the provider's user information that identifies the user.
    ///
    /// Required. 1 to 200 characters.
    pub id_attribute: String,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
    /// Whether the code of the sign-in is protected by PKCE.
    pub use_pkce: bool,
}

impl UpdateGenericOAuthProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        client_id: impl Into<String>,
        authorization_endpoint: impl Into<String>,
        token_endpoint: impl Into<String>,
        user_endpoint: impl Into<String>,
        id_attribute: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            client_id: client_id.into(),
            authorization_endpoint: authorization_endpoint.into(),
            token_endpoint: token_endpoint.into(),
            user_endpoint: user_endpoint.into(),
            id_attribute: id_attribute.into(),
            ..Self::default()
        }
    }
}

message! { UpdateGenericOAuthProviderRequest {
    id,
    name,
    client_id,
    client_secret: secret,
    authorization_endpoint,
    token_endpoint,
    user_endpoint,
    scopes,
    id_attribute,
    provider_options,
    use_pkce,
} }

/// What `ManagementService::update_generic_o_auth_provider` answers.
#[derive(Clone, Default)]
pub struct UpdateGenericOAuthProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateGenericOAuthProviderResponse {
    details,
} }

/// What `ManagementService::update_generic_oidc_provider` takes.
#[derive(Clone, Default)]
pub struct UpdateGenericOidcProviderRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Issuer of the tokens, as a URL.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel. The one before stays when it is left out.
    ///
    /// At most 1000 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
    /// Whether user data is read from the id token instead of the userinfo endpoint.
    pub is_id_token_mapping: bool,
    /// Whether the code of the sign-in is protected by PKCE.
    pub use_pkce: bool,
}

impl UpdateGenericOidcProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        issuer: impl Into<String>,
        client_id: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            issuer: issuer.into(),
            client_id: client_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateGenericOidcProviderRequest {
    id,
    name,
    issuer,
    client_id,
    client_secret: secret,
    scopes,
    provider_options,
    is_id_token_mapping,
    use_pkce,
} }

/// What `ManagementService::update_generic_oidc_provider` answers.
#[derive(Clone, Default)]
pub struct UpdateGenericOidcProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateGenericOidcProviderResponse {
    details,
} }

/// What `ManagementService::update_git_hub_enterprise_server_provider` takes.
#[derive(Clone, Default)]
pub struct UpdateGitHubEnterpriseServerProviderRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel. The one before stays when it is left out.
    ///
    /// At most 200 characters.
    pub client_secret: String,
    /// URL of the provider to which users are sent to sign in.
    ///
    /// Required. 1 to 200 characters.
    pub authorization_endpoint: String,
    /// URL at which the provider issues tokens.
    ///
    /// Required. 1 to 200 characters.
    pub token_endpoint: String,
    /// URL at which the provider tells about the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_endpoint: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl UpdateGitHubEnterpriseServerProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        client_id: impl Into<String>,
        authorization_endpoint: impl Into<String>,
        token_endpoint: impl Into<String>,
        user_endpoint: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            client_id: client_id.into(),
            authorization_endpoint: authorization_endpoint.into(),
            token_endpoint: token_endpoint.into(),
            user_endpoint: user_endpoint.into(),
            ..Self::default()
        }
    }
}

message! { UpdateGitHubEnterpriseServerProviderRequest {
    id,
    name,
    client_id,
    client_secret: secret,
    authorization_endpoint,
    token_endpoint,
    user_endpoint,
    scopes,
    provider_options,
} }

/// What `ManagementService::update_git_hub_enterprise_server_provider` answers.
#[derive(Clone, Default)]
pub struct UpdateGitHubEnterpriseServerProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateGitHubEnterpriseServerProviderResponse {
    details,
} }

/// What `ManagementService::update_git_hub_provider` takes.
#[derive(Clone, Default)]
pub struct UpdateGitHubProviderRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// At most 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel. The one before stays when it is left out.
    ///
    /// At most 200 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl UpdateGitHubProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, client_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            client_id: client_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateGitHubProviderRequest {
    id,
    name,
    client_id,
    client_secret: secret,
    scopes,
    provider_options,
} }

/// What `ManagementService::update_git_hub_provider` answers.
#[derive(Clone, Default)]
pub struct UpdateGitHubProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateGitHubProviderResponse {
    details,
} }

/// What `ManagementService::update_git_lab_provider` takes.
#[derive(Clone, Default)]
pub struct UpdateGitLabProviderRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// At most 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel. The one before stays when it is left out.
    ///
    /// At most 200 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl UpdateGitLabProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, client_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            client_id: client_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateGitLabProviderRequest {
    id,
    name,
    client_id,
    client_secret: secret,
    scopes,
    provider_options,
} }

/// What `ManagementService::update_git_lab_provider` answers.
#[derive(Clone, Default)]
pub struct UpdateGitLabProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateGitLabProviderResponse {
    details,
} }

/// What `ManagementService::update_git_lab_self_hosted_provider` takes.
#[derive(Clone, Default)]
pub struct UpdateGitLabSelfHostedProviderRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// URL of the GitLab server, which is its issuer.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel. The one before stays when it is left out.
    ///
    /// At most 200 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl UpdateGitLabSelfHostedProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        issuer: impl Into<String>,
        name: impl Into<String>,
        client_id: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            issuer: issuer.into(),
            name: name.into(),
            client_id: client_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateGitLabSelfHostedProviderRequest {
    id,
    issuer,
    name,
    client_id,
    client_secret: secret,
    scopes,
    provider_options,
} }

/// What `ManagementService::update_git_lab_self_hosted_provider` answers.
#[derive(Clone, Default)]
pub struct UpdateGitLabSelfHostedProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateGitLabSelfHostedProviderResponse {
    details,
} }

/// What `ManagementService::update_google_provider` takes.
#[derive(Clone, Default)]
pub struct UpdateGoogleProviderRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// At most 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel. The one before stays when it is left out.
    ///
    /// At most 200 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl UpdateGoogleProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, client_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            client_id: client_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateGoogleProviderRequest {
    id,
    name,
    client_id,
    client_secret: secret,
    scopes,
    provider_options,
} }

/// What `ManagementService::update_google_provider` answers.
#[derive(Clone, Default)]
pub struct UpdateGoogleProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateGoogleProviderResponse {
    details,
} }

/// What `ManagementService::update_human_email` takes.
#[derive(Clone, Default)]
pub struct UpdateHumanEmailRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// New email address.
    ///
    /// Required. 1 to 200 characters.
    pub email: String,
    /// Sets the email address as verified at once, when true: no code is sent.
    pub is_email_verified: bool,
}

impl UpdateHumanEmailRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            email: email.into(),
            ..Self::default()
        }
    }
}

message! { UpdateHumanEmailRequest {
    user_id,
    email,
    is_email_verified,
} }

/// What `ManagementService::update_human_email` answers.
#[derive(Clone, Default)]
pub struct UpdateHumanEmailResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateHumanEmailResponse {
    details,
} }

/// What `ManagementService::update_human_phone` takes.
#[derive(Clone, Default)]
pub struct UpdateHumanPhoneRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// New phone number, best in the international form such as `+41791234567`.
    ///
    /// Required. 1 to 50 characters. Begins with `+`.
    pub phone: String,
    /// Sets the phone number as verified at once, when true: no code is sent.
    pub is_phone_verified: bool,
}

impl UpdateHumanPhoneRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, phone: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            phone: phone.into(),
            ..Self::default()
        }
    }
}

message! { UpdateHumanPhoneRequest {
    user_id,
    phone,
    is_phone_verified,
} }

/// What `ManagementService::update_human_phone` answers.
#[derive(Clone, Default)]
pub struct UpdateHumanPhoneResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateHumanPhoneResponse {
    details,
} }

/// What `ManagementService::update_human_profile` takes.
#[derive(Clone, Default)]
pub struct UpdateHumanProfileRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Given name of the user.
    ///
    /// Required. 1 to 200 characters.
    pub first_name: String,
    /// Family name of the user.
    ///
    /// Required. 1 to 200 characters.
    pub last_name: String,
    /// Nickname of the user.
    ///
    /// At most 200 characters.
    pub nick_name: String,
    /// Name to show to people.
    ///
    /// Required. 1 to 200 characters.
    pub display_name: String,
    /// Language of the user, as a BCP 47 tag.
    ///
    /// At most 10 characters.
    pub preferred_language: String,
    /// Gender of the user.
    pub gender: crate::user::v1::Gender,
}

impl UpdateHumanProfileRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        user_id: impl Into<String>,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        display_name: impl Into<String>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            first_name: first_name.into(),
            last_name: last_name.into(),
            display_name: display_name.into(),
            ..Self::default()
        }
    }
}

message! { UpdateHumanProfileRequest {
    user_id,
    first_name,
    last_name,
    nick_name,
    display_name,
    preferred_language,
    gender,
} }

/// What `ManagementService::update_human_profile` answers.
#[derive(Clone, Default)]
pub struct UpdateHumanProfileResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateHumanProfileResponse {
    details,
} }

/// What `ManagementService::update_jwt_provider` takes.
#[derive(Clone, Default)]
pub struct UpdateJwtProviderRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Issuer of the tokens, as a URL.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// URL to which users are sent to get a token.
    ///
    /// Required. 1 to 200 characters.
    pub jwt_endpoint: String,
    /// URL of the provider's public keys (JWKS).
    ///
    /// At most 200 characters.
    pub keys_endpoint: String,
    /// HTTP header in which the token arrives.
    ///
    /// Required. 1 to 200 characters.
    pub header_name: String,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
    /// Value that the token's audience must hold.
    ///
    /// At most 200 characters.
    pub audience: String,
}

impl UpdateJwtProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        issuer: impl Into<String>,
        jwt_endpoint: impl Into<String>,
        header_name: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            issuer: issuer.into(),
            jwt_endpoint: jwt_endpoint.into(),
            header_name: header_name.into(),
            ..Self::default()
        }
    }
}

message! { UpdateJwtProviderRequest {
    id,
    name,
    issuer,
    jwt_endpoint,
    keys_endpoint,
    header_name,
    provider_options,
    audience,
} }

/// What `ManagementService::update_jwt_provider` answers.
#[derive(Clone, Default)]
pub struct UpdateJwtProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateJwtProviderResponse {
    details,
} }

/// What `ManagementService::update_ldap_provider` takes.
#[derive(Clone, Default)]
pub struct UpdateLdapProviderRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// URLs of the LDAP servers.
    ///
    /// Required. 1 to 20 items. Each item: 1 to 200 characters.
    pub servers: Vec<String>,
    /// Whether the connection is secured by StartTLS.
    pub start_tls: bool,
    /// Distinguished name under which the search starts.
    ///
    /// Required. 1 to 200 characters.
    pub base_dn: String,
    /// Distinguished name with which the server signs in to search.
    ///
    /// Required. 1 to 200 characters.
    pub bind_dn: String,
    /// Password with which the server signs in to search. The one before stays when it is left out.
    ///
    /// At most 200 characters.
    pub bind_password: String,
    /// Distinguished name part under which users are searched.
    ///
    /// Required. 1 to 200 characters.
    pub user_base: String,
    /// LDAP object classes that users have.
    ///
    /// Required. 1 to 20 items. Each item: 1 to 200 characters.
    pub user_object_classes: Vec<String>,
    /// LDAP attributes that the login name is compared with.
    ///
    /// Required. 1 to 20 items. Each item: 1 to 200 characters.
    pub user_filters: Vec<String>,
    /// Longest time to wait for the directory.
    pub timeout: Option<jiff::SignedDuration>,
    /// Names of the LDAP attributes that the user's data is read from.
    pub attributes: Option<crate::idp::v1::LdapAttributes>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
    /// Certificate (PEM) of the authority that signed the directory's certificate.
    ///
    /// At most 12000 bytes.
    pub root_ca: bytes::Bytes,
}

impl UpdateLdapProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        servers: impl IntoIterator<Item = impl Into<String>>,
        base_dn: impl Into<String>,
        bind_dn: impl Into<String>,
        user_base: impl Into<String>,
        user_object_classes: impl IntoIterator<Item = impl Into<String>>,
        user_filters: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            servers: servers.into_iter().map(Into::into).collect(),
            base_dn: base_dn.into(),
            bind_dn: bind_dn.into(),
            user_base: user_base.into(),
            user_object_classes: user_object_classes.into_iter().map(Into::into).collect(),
            user_filters: user_filters.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

message! { UpdateLdapProviderRequest {
    id,
    name,
    servers,
    start_tls,
    base_dn,
    bind_dn,
    bind_password: secret,
    user_base,
    user_object_classes,
    user_filters,
    timeout,
    attributes,
    provider_options,
    root_ca,
} }

/// What `ManagementService::update_ldap_provider` answers.
#[derive(Clone, Default)]
pub struct UpdateLdapProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateLdapProviderResponse {
    details,
} }

/// What `ManagementService::update_machine` takes.
#[derive(Clone, Default)]
pub struct UpdateMachineRequest {
    /// Id of the service user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Description, for people to read.
    ///
    /// At most 500 characters.
    pub description: String,
    /// Name of the service user.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Kind of access tokens that the service user gets: opaque (bearer) or JWT.
    pub access_token_type: crate::user::v1::AccessTokenType,
}

impl UpdateMachineRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            name: name.into(),
            ..Self::default()
        }
    }
}

message! { UpdateMachineRequest {
    user_id,
    description,
    name,
    access_token_type,
} }

/// What `ManagementService::update_machine` answers.
#[derive(Clone, Default)]
pub struct UpdateMachineResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateMachineResponse {
    details,
} }

/// What `ManagementService::update_oidc_app_config` takes.
#[derive(Clone, Default)]
pub struct UpdateOidcAppConfigRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub app_id: String,
    /// URLs of the application that users may be sent back to after a sign-in.
    pub redirect_uris: Vec<String>,
    /// OAuth response types that the application may use.
    pub response_types: Vec<crate::app::v1::OidcResponseType>,
    /// OAuth grant types that the application may use.
    pub grant_types: Vec<crate::app::v1::OidcGrantType>,
    /// Whether the client is a web, browser (user agent) or native application.
    pub app_type: crate::app::v1::OidcAppType,
    /// How the client authenticates at the token and introspection endpoints.
    pub auth_method_type: crate::app::v1::OidcAuthMethodType,
    /// URLs that users may be sent to after a logout.
    pub post_logout_redirect_uris: Vec<String>,
    /// Whether redirect URIs that OpenID Connect forbids (such as plain HTTP) are accepted, for
    /// development.
    pub dev_mode: bool,
    /// Kind of access tokens issued: opaque (bearer) or JWT.
    pub access_token_type: crate::app::v1::OidcTokenType,
    /// Whether the user's roles are put into access tokens that are JWTs.
    pub access_token_role_assertion: bool,
    /// Whether the user's roles are put into id tokens.
    pub id_token_role_assertion: bool,
    /// Whether profile, email and phone are put into id tokens, besides the userinfo endpoint.
    pub id_token_userinfo_assertion: bool,
    /// Tolerance for clocks that differ, applied to the times in tokens.
    ///
    /// At most `5s`. At least `0s`.
    pub clock_skew: Option<jiff::SignedDuration>,
    /// Further origins that may call the API from a browser (CORS), besides those of the redirect
    /// URIs.
    pub additional_origins: Vec<String>,
    /// Whether native applications go straight back, without a page that says that the sign-in
    /// succeeded.
    pub skip_native_app_success_page: bool,
    /// URL of the application that is told when a user's session ends (OpenID Connect Back-Channel
    /// Logout).
    pub back_channel_logout_uri: String,
    /// Which login the application uses.
    pub login_version: Option<crate::app::v1::LoginVersion>,
}

impl UpdateOidcAppConfigRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, app_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            app_id: app_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateOidcAppConfigRequest {
    project_id,
    app_id,
    redirect_uris,
    response_types,
    grant_types,
    app_type,
    auth_method_type,
    post_logout_redirect_uris,
    dev_mode,
    access_token_type,
    access_token_role_assertion,
    id_token_role_assertion,
    id_token_userinfo_assertion,
    clock_skew,
    additional_origins,
    skip_native_app_success_page,
    back_channel_logout_uri,
    login_version,
} }

/// What `ManagementService::update_oidc_app_config` answers.
#[derive(Clone, Default)]
pub struct UpdateOidcAppConfigResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateOidcAppConfigResponse {
    details,
} }

/// What `ManagementService::update_org_idp_jwt_config` takes.
#[derive(Clone, Default)]
pub struct UpdateOrgIdpJwtConfigRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub idp_id: String,
    /// URL to which users are sent to get a token.
    ///
    /// Required. 1 to 200 characters.
    pub jwt_endpoint: String,
    /// Issuer of the tokens, as a URL.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// URL of the provider's public keys (JWKS).
    ///
    /// Required. 1 to 200 characters.
    pub keys_endpoint: String,
    /// HTTP header in which the token arrives.
    ///
    /// Required. 1 to 200 characters.
    pub header_name: String,
}

impl UpdateOrgIdpJwtConfigRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(
        idp_id: impl Into<String>,
        jwt_endpoint: impl Into<String>,
        issuer: impl Into<String>,
        keys_endpoint: impl Into<String>,
        header_name: impl Into<String>,
    ) -> Self {
        Self {
            idp_id: idp_id.into(),
            jwt_endpoint: jwt_endpoint.into(),
            issuer: issuer.into(),
            keys_endpoint: keys_endpoint.into(),
            header_name: header_name.into(),
        }
    }
}

message! { UpdateOrgIdpJwtConfigRequest {
    idp_id,
    jwt_endpoint,
    issuer,
    keys_endpoint,
    header_name,
} }

/// What `ManagementService::update_org_idp_jwt_config` answers.
#[derive(Clone, Default)]
pub struct UpdateOrgIdpJwtConfigResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateOrgIdpJwtConfigResponse {
    details,
} }

/// What `ManagementService::update_org_idp_oidc_config` takes.
#[derive(Clone, Default)]
pub struct UpdateOrgIdpOidcConfigRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub idp_id: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel. The one before stays when it is left out.
    ///
    /// At most 200 characters.
    pub client_secret: String,
    /// Issuer of the tokens, as a URL.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// Scopes that are asked of the provider.
    pub scopes: Vec<String>,
    /// Claim that the display name is taken from.
    pub display_name_mapping: crate::idp::v1::OidcMappingField,
    /// Claim that the user name is taken from.
    pub username_mapping: crate::idp::v1::OidcMappingField,
}

impl UpdateOrgIdpOidcConfigRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        idp_id: impl Into<String>,
        client_id: impl Into<String>,
        issuer: impl Into<String>,
    ) -> Self {
        Self {
            idp_id: idp_id.into(),
            client_id: client_id.into(),
            issuer: issuer.into(),
            ..Self::default()
        }
    }
}

message! { UpdateOrgIdpOidcConfigRequest {
    idp_id,
    client_id,
    client_secret: secret,
    issuer,
    scopes,
    display_name_mapping,
    username_mapping,
} }

/// What `ManagementService::update_org_idp_oidc_config` answers.
#[derive(Clone, Default)]
pub struct UpdateOrgIdpOidcConfigResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateOrgIdpOidcConfigResponse {
    details,
} }

/// What `ManagementService::update_org_idp` takes.
#[derive(Clone, Default)]
pub struct UpdateOrgIdpRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub idp_id: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// How the button of the provider looks.
    pub styling_type: crate::idp::v1::IdpStylingType,
    /// Whether users are created by themselves at their first sign-in.
    pub auto_register: bool,
}

impl UpdateOrgIdpRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(idp_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            idp_id: idp_id.into(),
            name: name.into(),
            ..Self::default()
        }
    }
}

message! { UpdateOrgIdpRequest {
    idp_id,
    name,
    styling_type,
    auto_register,
} }

/// What `ManagementService::update_org_idp` answers.
#[derive(Clone, Default)]
pub struct UpdateOrgIdpResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateOrgIdpResponse {
    details,
} }

/// What `ManagementService::update_org_member` takes.
#[derive(Clone, Default)]
pub struct UpdateOrgMemberRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Names of the administrator roles, such as `ORG_OWNER`, in place of those before.
    pub roles: Vec<String>,
}

impl UpdateOrgMemberRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateOrgMemberRequest {
    user_id,
    roles,
} }

/// What `ManagementService::update_org_member` answers.
#[derive(Clone, Default)]
pub struct UpdateOrgMemberResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateOrgMemberResponse {
    details,
} }

/// What `ManagementService::update_org` takes.
#[derive(Clone, Default)]
pub struct UpdateOrgRequest {
    /// New name of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
}

impl UpdateOrgRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

message! { UpdateOrgRequest {
    name,
} }

/// What `ManagementService::update_org` answers.
#[derive(Clone, Default)]
pub struct UpdateOrgResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateOrgResponse {
    details,
} }

/// What `ManagementService::update_project_grant_member` takes.
#[derive(Clone, Default)]
pub struct UpdateProjectGrantMemberRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the project grant.
    ///
    /// Required. 1 to 200 characters.
    pub grant_id: String,
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Names of the administrator roles, such as `PROJECT_GRANT_OWNER`, in place of those before.
    pub roles: Vec<String>,
}

impl UpdateProjectGrantMemberRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        project_id: impl Into<String>,
        grant_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            grant_id: grant_id.into(),
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateProjectGrantMemberRequest {
    project_id,
    grant_id,
    user_id,
    roles,
} }

/// What `ManagementService::update_project_grant_member` answers.
#[derive(Clone, Default)]
pub struct UpdateProjectGrantMemberResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateProjectGrantMemberResponse {
    details,
} }

/// What `ManagementService::update_project_grant` takes.
#[derive(Clone, Default)]
pub struct UpdateProjectGrantRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the project grant.
    ///
    /// Required. 1 to 200 characters.
    pub grant_id: String,
    /// Keys of the roles, in place of those before.
    pub role_keys: Vec<String>,
}

impl UpdateProjectGrantRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, grant_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            grant_id: grant_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateProjectGrantRequest {
    project_id,
    grant_id,
    role_keys,
} }

/// What `ManagementService::update_project_grant` answers.
#[derive(Clone, Default)]
pub struct UpdateProjectGrantResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateProjectGrantResponse {
    details,
} }

/// What `ManagementService::update_project_member` takes.
#[derive(Clone, Default)]
pub struct UpdateProjectMemberRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Names of the administrator roles, such as `PROJECT_OWNER`, in place of those before.
    pub roles: Vec<String>,
}

impl UpdateProjectMemberRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateProjectMemberRequest {
    project_id,
    user_id,
    roles,
} }

/// What `ManagementService::update_project_member` answers.
#[derive(Clone, Default)]
pub struct UpdateProjectMemberResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateProjectMemberResponse {
    details,
} }

/// What `ManagementService::update_project` takes.
#[derive(Clone, Default)]
pub struct UpdateProjectRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the project.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Whether the user's roles in the project are put into tokens and userinfo.
    pub project_role_assertion: bool,
    /// Whether a user needs a role in the project to sign in to its applications.
    pub project_role_check: bool,
    /// Whether the user's organization must own the project or have it granted, for users to sign
    /// in.
    pub has_project_check: bool,
    /// Whose branding the login shows: the default, the project owner's, or that of the user's
    /// organization.
    pub private_labeling_setting: crate::project::v1::PrivateLabelingSetting,
}

impl UpdateProjectRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            ..Self::default()
        }
    }
}

message! { UpdateProjectRequest {
    id,
    name,
    project_role_assertion,
    project_role_check,
    has_project_check,
    private_labeling_setting,
} }

/// What `ManagementService::update_project` answers.
#[derive(Clone, Default)]
pub struct UpdateProjectResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateProjectResponse {
    details,
} }

/// What `ManagementService::update_project_role` takes.
#[derive(Clone, Default)]
pub struct UpdateProjectRoleRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Key of the role, as it appears in tokens.
    ///
    /// Required. 1 to 200 characters.
    pub role_key: String,
    /// Name of the role, to show to people.
    ///
    /// Required. 1 to 200 characters.
    pub display_name: String,
    /// Group of the role, which only serves to sort roles for people. It is removed when left out.
    ///
    /// At most 200 characters.
    pub group: String,
}

impl UpdateProjectRoleRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        project_id: impl Into<String>,
        role_key: impl Into<String>,
        display_name: impl Into<String>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            role_key: role_key.into(),
            display_name: display_name.into(),
            ..Self::default()
        }
    }
}

message! { UpdateProjectRoleRequest {
    project_id,
    role_key,
    display_name,
    group,
} }

/// What `ManagementService::update_project_role` answers.
#[derive(Clone, Default)]
pub struct UpdateProjectRoleResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateProjectRoleResponse {
    details,
} }

/// What `ManagementService::update_saml_app_config` takes.
#[derive(Clone, Default)]
pub struct UpdateSamlAppConfigRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub app_id: String,
    /// Either `metadata_xml` or `metadata_url`.
    ///
    /// Required.
    pub metadata: Option<UpdateSamlAppConfigRequestMetadata>,
    /// Which login the application uses.
    pub login_version: Option<crate::app::v1::LoginVersion>,
}

impl UpdateSamlAppConfigRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        project_id: impl Into<String>,
        app_id: impl Into<String>,
        metadata: UpdateSamlAppConfigRequestMetadata,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            app_id: app_id.into(),
            metadata: Some(metadata),
            ..Self::default()
        }
    }
}

message! { UpdateSamlAppConfigRequest {
    project_id,
    app_id,
    metadata: oneof,
    login_version,
} }

/// Alternatives of `UpdateSamlAppConfigRequest::metadata`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateSamlAppConfigRequestMetadata {
    /// SAML metadata as XML.
    ///
    /// At most 500000 bytes.
    MetadataXml(bytes::Bytes),
    /// URL of the SAML metadata, which the server fetches.
    ///
    /// At most 200 characters.
    MetadataUrl(String),
}

oneof! { UpdateSamlAppConfigRequestMetadata {
    MetadataXml,
    MetadataUrl,
} }

/// What `ManagementService::update_saml_app_config` answers.
#[derive(Clone, Default)]
pub struct UpdateSamlAppConfigResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateSamlAppConfigResponse {
    details,
} }

/// What `ManagementService::update_saml_provider` takes.
#[derive(Clone, Default)]
pub struct UpdateSamlProviderRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Either `metadata_xml` or `metadata_url`.
    ///
    /// Required.
    pub metadata: Option<UpdateSamlProviderRequestMetadata>,
    /// SAML binding: how messages are carried.
    pub binding: crate::idp::v1::SamlBinding,
    /// Whether requests to the provider are signed.
    pub with_signed_request: bool,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
    /// Format of the name id that is asked for.
    pub name_id_format: Option<crate::idp::v1::SamlNameIdFormat>,
    /// Attribute that identifies the user where the name id changes with each sign-in.
    pub transient_mapping_attribute_name: Option<String>,
    /// Whether a logout also ends the session at the identity provider.
    pub federated_logout_enabled: Option<bool>,
    /// Algorithm with which requests to the provider are signed.
    pub signature_algorithm: crate::idp::v1::SamlSignatureAlgorithm,
}

impl UpdateSamlProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        metadata: UpdateSamlProviderRequestMetadata,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            metadata: Some(metadata),
            ..Self::default()
        }
    }
}

message! { UpdateSamlProviderRequest {
    id,
    name,
    metadata: oneof,
    binding,
    with_signed_request,
    provider_options,
    name_id_format,
    transient_mapping_attribute_name,
    federated_logout_enabled,
    signature_algorithm,
} }

/// Alternatives of `UpdateSamlProviderRequest::metadata`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateSamlProviderRequestMetadata {
    /// SAML metadata as XML.
    ///
    /// At most 500000 bytes.
    MetadataXml(bytes::Bytes),
    /// URL of the SAML metadata, which the server fetches.
    ///
    /// At most 200 characters.
    MetadataUrl(String),
}

oneof! { UpdateSamlProviderRequestMetadata {
    MetadataXml,
    MetadataUrl,
} }

/// What `ManagementService::update_saml_provider` answers.
#[derive(Clone, Default)]
pub struct UpdateSamlProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateSamlProviderResponse {
    details,
} }

/// What `ManagementService::update_user_grant` takes.
#[derive(Clone, Default)]
pub struct UpdateUserGrantRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Id of the user grant.
    ///
    /// Required. 1 to 200 characters.
    pub grant_id: String,
    /// Keys of the roles, in place of those before.
    pub role_keys: Vec<String>,
}

impl UpdateUserGrantRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, grant_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            grant_id: grant_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateUserGrantRequest {
    user_id,
    grant_id,
    role_keys,
} }

/// What `ManagementService::update_user_grant` answers.
#[derive(Clone, Default)]
pub struct UpdateUserGrantResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateUserGrantResponse {
    details,
} }

/// What `ManagementService::update_user_name` takes.
#[derive(Clone, Default)]
pub struct UpdateUserNameRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// New user name.
    ///
    /// Required. 1 to 200 characters.
    pub user_name: String,
}

impl UpdateUserNameRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, user_name: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            user_name: user_name.into(),
        }
    }
}

message! { UpdateUserNameRequest {
    user_id,
    user_name,
} }

/// What `ManagementService::update_user_name` answers.
#[derive(Clone, Default)]
pub struct UpdateUserNameResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateUserNameResponse {
    details,
} }

/// What `ManagementService::update_zitadel_provider` takes.
#[derive(Clone, Default)]
pub struct UpdateZitadelProviderRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// URL of the other Zitadel, which is its issuer.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel. The one before stays when it is left out.
    ///
    /// At most 1000 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
    /// Organizations in which users of the other Zitadel may hold roles.
    ///
    /// At most 20 items.
    pub instance_roles_info: Vec<crate::idp::v1::InstanceRolesInfo>,
}

impl UpdateZitadelProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        issuer: impl Into<String>,
        client_id: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            issuer: issuer.into(),
            client_id: client_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateZitadelProviderRequest {
    id,
    name,
    issuer,
    client_id,
    client_secret: secret,
    scopes,
    provider_options,
    instance_roles_info,
} }

/// What `ManagementService::update_zitadel_provider` answers.
#[derive(Clone, Default)]
pub struct UpdateZitadelProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateZitadelProviderResponse {
    details,
} }

/// What `ManagementService::validate_org_domain` takes.
#[derive(Clone, Default)]
pub struct ValidateOrgDomainRequest {
    /// Name of the domain.
    ///
    /// Required. 1 to 200 characters.
    pub domain: String,
}

impl ValidateOrgDomainRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
        }
    }
}

message! { ValidateOrgDomainRequest {
    domain,
} }

/// What `ManagementService::validate_org_domain` answers.
#[derive(Clone, Default)]
pub struct ValidateOrgDomainResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ValidateOrgDomainResponse {
    details,
} }

/// Ways to send the code.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum SendHumanResetPasswordNotificationRequestType {
    /// By email.
    #[default]
    Email,
    /// By SMS.
    Sms,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { SendHumanResetPasswordNotificationRequestType {
    0 Email: "TYPE_EMAIL",
    1 Sms: "TYPE_SMS",
} }
