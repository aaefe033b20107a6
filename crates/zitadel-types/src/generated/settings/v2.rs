// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.settings.v2`.

use crate::convert::convert;
use crate::json::declare::{message, oneof, open_enum};

/// How the login looks.
#[derive(Clone, Default)]
pub struct BrandingSettings {
    /// Colors and logos for light mode.
    pub light_theme: Option<Theme>,
    /// Colors and logos for dark mode.
    pub dark_theme: Option<Theme>,
    /// URL of the font.
    pub font_url: String,
    /// Whether the domain part of login names is hidden in the login.
    pub hide_login_name_suffix: bool,
    /// Whether the notice that the login is powered by Zitadel is hidden.
    pub disable_watermark: bool,
    /// Level on which the settings were made: the instance or the organization.
    pub resource_owner_type: ResourceOwnerType,
    /// Whether the light or the dark theme is used, or what the browser prefers.
    pub theme_mode: ThemeMode,
}

message! { BrandingSettings {
    light_theme,
    dark_theme,
    font_url,
    hide_login_name_suffix,
    disable_watermark,
    resource_owner_type,
    theme_mode,
} }

/// What `SettingsService::delete_organization_settings` takes.
#[derive(Clone, Default)]
pub struct DeleteOrganizationSettingsRequest {
    /// Id of the organization.
    pub organization_id: String,
}

impl DeleteOrganizationSettingsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { DeleteOrganizationSettingsRequest {
    organization_id,
} }

/// What `SettingsService::delete_organization_settings` answers.
#[derive(Clone, Default)]
pub struct DeleteOrganizationSettingsResponse {
    /// Time of the deletion; none where there was nothing to delete.
    pub deletion_date: Option<jiff::Timestamp>,
}

message! { DeleteOrganizationSettingsResponse {
    deletion_date,
} }

/// How login names and domains relate.
#[derive(Clone, Default)]
pub struct DomainSettings {
    /// Whether login names end with the domain of the organization.
    pub login_name_includes_domain: bool,
    /// Whether domains of organizations must be verified before they count.
    pub require_org_domain_verification: bool,
    /// Whether the sender address of emails must be of a domain of the instance.
    pub smtp_sender_address_matches_instance_domain: bool,
    /// Level on which the settings were made: the instance or the organization.
    pub resource_owner_type: ResourceOwnerType,
}

message! { DomainSettings {
    login_name_includes_domain,
    require_org_domain_verification,
    smtp_sender_address_matches_instance_domain,
    resource_owner_type,
} }

/// Whether and where the login may be shown in an iframe.
#[derive(Clone, Default)]
pub struct EmbeddedIframeSettings {
    /// Whether it is switched on.
    pub enabled: bool,
    /// Origins whose pages may show the login in an iframe.
    pub allowed_origins: Vec<String>,
}

impl EmbeddedIframeSettings {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(
        enabled: bool,
        allowed_origins: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            enabled,
            allowed_origins: allowed_origins.into_iter().map(Into::into).collect(),
        }
    }
}

message! { EmbeddedIframeSettings {
    enabled,
    allowed_origins,
} }

/// What `SettingsService::get_active_identity_providers` takes.
#[derive(Clone, Default)]
pub struct GetActiveIdentityProvidersRequest {
    /// Level whose settings are meant: the instance or an organization.
    pub ctx: Option<crate::object::v2::RequestContext>,
    /// Keeps identity providers that allow new users to be created (true) or do not (false).
    pub creation_allowed: Option<bool>,
    /// Keeps identity providers that allow accounts to be linked (true) or do not (false).
    pub linking_allowed: Option<bool>,
    /// Keeps identity providers that create users by themselves (true) or do not (false).
    pub auto_creation: Option<bool>,
    /// Keeps identity providers that link users by themselves (true) or do not (false).
    pub auto_linking: Option<bool>,
}

impl GetActiveIdentityProvidersRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { GetActiveIdentityProvidersRequest {
    ctx,
    creation_allowed,
    linking_allowed,
    auto_creation,
    auto_linking,
} }

/// What `SettingsService::get_active_identity_providers` answers.
#[derive(Clone, Default)]
pub struct GetActiveIdentityProvidersResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::object::v2::ListDetails>,
    /// Identity providers that users can sign in with.
    pub identity_providers: Vec<IdentityProvider>,
}

message! { GetActiveIdentityProvidersResponse {
    details,
    identity_providers,
} }

/// What `SettingsService::get_branding_settings` takes.
#[derive(Clone, Default)]
pub struct GetBrandingSettingsRequest {
    /// Level whose settings are meant: the instance or an organization.
    pub ctx: Option<crate::object::v2::RequestContext>,
}

impl GetBrandingSettingsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { GetBrandingSettingsRequest {
    ctx,
} }

/// What `SettingsService::get_branding_settings` answers.
#[derive(Clone, Default)]
pub struct GetBrandingSettingsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
    /// The branding settings.
    pub settings: Option<BrandingSettings>,
}

message! { GetBrandingSettingsResponse {
    details,
    settings,
} }

/// What `SettingsService::get_domain_settings` takes.
#[derive(Clone, Default)]
pub struct GetDomainSettingsRequest {
    /// Level whose settings are meant: the instance or an organization.
    pub ctx: Option<crate::object::v2::RequestContext>,
}

impl GetDomainSettingsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { GetDomainSettingsRequest {
    ctx,
} }

/// What `SettingsService::get_domain_settings` answers.
#[derive(Clone, Default)]
pub struct GetDomainSettingsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
    /// The domain settings.
    pub settings: Option<DomainSettings>,
}

message! { GetDomainSettingsResponse {
    details,
    settings,
} }

/// What `SettingsService::get_effective_settings` takes.
#[derive(Clone, Default)]
pub struct GetEffectiveSettingsRequest {
    /// Id of the organization.
    pub organization_id: Option<String>,
    /// Id of the project.
    pub project_id: Option<String>,
    /// Id of the application.
    pub application_id: Option<String>,
    /// Types of settings to return.
    pub types: Vec<SettingsType>,
}

impl GetEffectiveSettingsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { GetEffectiveSettingsRequest {
    organization_id,
    project_id,
    application_id,
    types,
} }

/// What `SettingsService::get_effective_settings` answers.
#[derive(Clone, Default)]
pub struct GetEffectiveSettingsResponse {
    /// Links that count; present when that type was asked for.
    pub links: Option<LinkSettings>,
}

message! { GetEffectiveSettingsResponse {
    links,
} }

/// What `SettingsService::get_general_settings` takes.
#[derive(Clone, Default)]
pub struct GetGeneralSettingsRequest {}

impl GetGeneralSettingsRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetGeneralSettingsRequest {} }

/// What `SettingsService::get_general_settings` answers.
#[derive(Clone, Default)]
pub struct GetGeneralSettingsResponse {
    /// Id of the organization that is used where none is named.
    pub default_org_id: String,
    /// Language used where none is asked for, as a BCP 47 tag.
    pub default_language: String,
    /// Languages that the server has texts for, as BCP 47 tags.
    pub supported_languages: Vec<String>,
    /// Id of the organization that is used where none is named.
    pub default_organization_id: String,
    /// Languages that users may choose, as BCP 47 tags.
    pub allowed_languages: Vec<String>,
}

message! { GetGeneralSettingsResponse {
    default_org_id,
    default_language,
    supported_languages,
    default_organization_id,
    allowed_languages,
} }

/// What `SettingsService::get_hosted_login_translation` takes.
#[derive(Clone, Default)]
pub struct GetHostedLoginTranslationRequest {
    /// One of `system`, `instance`, `organization_id`.
    pub level: Option<GetHostedLoginTranslationRequestLevel>,
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. At least 2 characters.
    pub locale: String,
    /// Whether only texts set on this very level are returned, without those of the levels above.
    pub ignore_inheritance: bool,
}

impl GetHostedLoginTranslationRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(locale: impl Into<String>) -> Self {
        Self {
            locale: locale.into(),
            ..Self::default()
        }
    }
}

message! { GetHostedLoginTranslationRequest {
    level: oneof,
    locale,
    ignore_inheritance,
} }

/// Alternatives of `GetHostedLoginTranslationRequest::level`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GetHostedLoginTranslationRequestLevel {
    /// The texts that come with the server, when true.
    ///
    /// Must be `true`.
    System(bool),
    /// The whole instance, when true.
    ///
    /// Must be `true`.
    Instance(bool),
    /// The organization with this id.
    OrganizationId(String),
}

oneof! { GetHostedLoginTranslationRequestLevel {
    System,
    Instance,
    OrganizationId,
} }

/// What `SettingsService::get_hosted_login_translation` answers.
#[derive(Clone, Default)]
pub struct GetHostedLoginTranslationResponse {
    /// Fingerprint of the translations; it differs when they change.
    ///
    /// Required. Exactly 32 characters.
    pub etag: String,
    /// Texts by their keys, nested as the login nests them.
    pub translations: Option<serde_json::Map<String, serde_json::Value>>,
}

impl GetHostedLoginTranslationResponse {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(etag: impl Into<String>) -> Self {
        Self {
            etag: etag.into(),
            ..Self::default()
        }
    }
}

message! { GetHostedLoginTranslationResponse {
    etag,
    translations,
} }

/// What `SettingsService::get_legal_and_support_settings` takes.
#[derive(Clone, Default)]
pub struct GetLegalAndSupportSettingsRequest {
    /// Level whose settings are meant: the instance or an organization.
    pub ctx: Option<crate::object::v2::RequestContext>,
}

impl GetLegalAndSupportSettingsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { GetLegalAndSupportSettingsRequest {
    ctx,
} }

/// What `SettingsService::get_legal_and_support_settings` answers.
#[derive(Clone, Default)]
pub struct GetLegalAndSupportSettingsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
    /// The legal and support settings.
    pub settings: Option<LegalAndSupportSettings>,
}

message! { GetLegalAndSupportSettingsResponse {
    details,
    settings,
} }

/// What `SettingsService::get_link_settings` takes.
#[derive(Clone, Default)]
pub struct GetLinkSettingsRequest {
    /// Level whose settings are meant: the instance or an organization.
    pub ctx: Option<crate::object::v2::RequestContext>,
}

impl GetLinkSettingsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { GetLinkSettingsRequest {
    ctx,
} }

/// What `SettingsService::get_link_settings` answers.
#[derive(Clone, Default)]
pub struct GetLinkSettingsResponse {
    /// The links that count on this level.
    pub settings: Option<LinkSettings>,
    /// Level at which the value was set.
    pub source: Source,
}

message! { GetLinkSettingsResponse {
    settings,
    source,
} }

/// What `SettingsService::get_lockout_settings` takes.
#[derive(Clone, Default)]
pub struct GetLockoutSettingsRequest {
    /// Level whose settings are meant: the instance or an organization.
    pub ctx: Option<crate::object::v2::RequestContext>,
}

impl GetLockoutSettingsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { GetLockoutSettingsRequest {
    ctx,
} }

/// What `SettingsService::get_lockout_settings` answers.
#[derive(Clone, Default)]
pub struct GetLockoutSettingsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
    /// The lockout settings.
    pub settings: Option<LockoutSettings>,
}

message! { GetLockoutSettingsResponse {
    details,
    settings,
} }

/// What `SettingsService::get_login_settings` takes.
#[derive(Clone, Default)]
pub struct GetLoginSettingsRequest {
    /// Level whose settings are meant: the instance or an organization.
    pub ctx: Option<crate::object::v2::RequestContext>,
}

impl GetLoginSettingsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { GetLoginSettingsRequest {
    ctx,
} }

/// What `SettingsService::get_login_settings` answers.
#[derive(Clone, Default)]
pub struct GetLoginSettingsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
    /// The login settings.
    pub settings: Option<LoginSettings>,
}

message! { GetLoginSettingsResponse {
    details,
    settings,
} }

/// What `SettingsService::get_password_complexity_settings` takes.
#[derive(Clone, Default)]
pub struct GetPasswordComplexitySettingsRequest {
    /// Level whose settings are meant: the instance or an organization.
    pub ctx: Option<crate::object::v2::RequestContext>,
}

impl GetPasswordComplexitySettingsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { GetPasswordComplexitySettingsRequest {
    ctx,
} }

/// What `SettingsService::get_password_complexity_settings` answers.
#[derive(Clone, Default)]
pub struct GetPasswordComplexitySettingsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
    /// What a password must be made of.
    pub settings: Option<PasswordComplexitySettings>,
}

message! { GetPasswordComplexitySettingsResponse {
    details,
    settings,
} }

/// What `SettingsService::get_password_expiry_settings` takes.
#[derive(Clone, Default)]
pub struct GetPasswordExpirySettingsRequest {
    /// Level whose settings are meant: the instance or an organization.
    pub ctx: Option<crate::object::v2::RequestContext>,
}

impl GetPasswordExpirySettingsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { GetPasswordExpirySettingsRequest {
    ctx,
} }

/// What `SettingsService::get_password_expiry_settings` answers.
#[derive(Clone, Default)]
pub struct GetPasswordExpirySettingsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
    /// How long a password lasts.
    pub settings: Option<PasswordExpirySettings>,
}

message! { GetPasswordExpirySettingsResponse {
    details,
    settings,
} }

/// What `SettingsService::get_security_settings` takes.
#[derive(Clone, Default)]
pub struct GetSecuritySettingsRequest {}

impl GetSecuritySettingsRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetSecuritySettingsRequest {} }

/// What `SettingsService::get_security_settings` answers.
#[derive(Clone, Default)]
pub struct GetSecuritySettingsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
    /// The security settings.
    pub settings: Option<SecuritySettings>,
}

message! { GetSecuritySettingsResponse {
    details,
    settings,
} }

/// An identity provider that users can sign in with, in short.
#[derive(Clone, Default)]
pub struct IdentityProvider {
    /// Id of the identity provider.
    pub id: String,
    /// Name of the identity provider.
    pub name: String,
    /// Kind of identity provider.
    pub r#type: IdentityProviderType,
    /// Whether users may be created, linked and updated from the provider.
    pub options: Option<crate::idp::v2::Options>,
}

message! { IdentityProvider {
    id,
    name,
    r#type,
    options,
} }

/// Links to terms, privacy policy, help and the like.
#[derive(Clone, Default)]
pub struct LegalAndSupportSettings {
    /// URL of the terms of service. `{{.Lang}}` in it stands for the language.
    pub tos_link: String,
    /// URL of the privacy policy.
    pub privacy_policy_link: String,
    /// URL of the help pages. `{{.Lang}}` in it stands for the language.
    pub help_link: String,
    /// Email address for support.
    ///
    /// At most 320 characters. An email address. May also be left empty.
    pub support_email: String,
    /// Level on which the settings were made: the instance or the organization.
    pub resource_owner_type: ResourceOwnerType,
    /// URL of the documentation.
    pub docs_link: String,
    /// URL of a further link of your own.
    pub custom_link: String,
    /// Text of the further link.
    pub custom_link_text: String,
}

message! { LegalAndSupportSettings {
    tos_link,
    privacy_policy_link,
    help_link,
    support_email,
    resource_owner_type,
    docs_link,
    custom_link,
    custom_link_text,
} }

/// A link that the login shows.
#[derive(Clone, Default)]
pub struct Link {
    /// What the link leads to.
    pub r#type: LinkType,
    /// URL that the link leads to.
    ///
    /// Required. Not empty. Matches the pattern `^(https?://|mailto:).+`.
    pub url: String,
    /// Key of the text that the login shows for the link.
    ///
    /// Not empty. May also be left empty.
    pub translation_key: String,
    /// Where the link opens.
    pub target: LinkTarget,
}

impl Link {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            ..Self::default()
        }
    }
}

message! { Link {
    r#type,
    url,
    translation_key,
    target,
} }

/// Links that the login shows.
#[derive(Clone, Default)]
pub struct LinkSettings {
    /// Links that the login shows.
    pub links: Vec<Link>,
}

message! { LinkSettings {
    links,
} }

/// What `SettingsService::list_organization_settings` takes.
#[derive(Clone, Default)]
pub struct ListOrganizationSettingsRequest {
    /// Which part of the list to return, and in which order.
    pub pagination: Option<crate::filter::v2::PaginationRequest>,
    /// Field by which entries are sorted.
    pub sorting_column: Option<OrganizationSettingsFieldName>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub filters: Vec<OrganizationSettingsSearchFilter>,
}

impl ListOrganizationSettingsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListOrganizationSettingsRequest {
    pagination,
    sorting_column,
    filters,
} }

/// What `SettingsService::list_organization_settings` answers.
#[derive(Clone, Default)]
pub struct ListOrganizationSettingsResponse {
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2::PaginationResponse>,
    /// Settings on this page.
    pub organization_settings: Vec<OrganizationSettings>,
}

message! { ListOrganizationSettingsResponse {
    pagination,
    organization_settings,
} }

/// After how many failed attempts a user is locked.
#[derive(Clone, Default)]
pub struct LockoutSettings {
    /// Failed passwords after which the user is locked. Zero means never.
    pub max_password_attempts: u64,
    /// Level on which the settings were made: the instance or the organization.
    pub resource_owner_type: ResourceOwnerType,
    /// Failed one-time codes after which the user is locked. Zero means never.
    pub max_otp_attempts: u64,
}

message! { LockoutSettings {
    max_password_attempts,
    resource_owner_type,
    max_otp_attempts,
} }

/// Which ways to sign in are allowed, and how long checks last.
#[derive(Clone, Default)]
pub struct LoginSettings {
    /// Whether users may sign in with user name and password.
    #[deprecated]
    pub allow_username_password: bool,
    /// Whether people may register themselves.
    pub allow_register: bool,
    /// Whether users may sign in at an external identity provider.
    pub allow_external_idp: bool,
    /// Whether every user must sign in with a second factor.
    pub force_mfa: bool,
    /// Whether users may sign in with passkeys.
    pub passkeys_type: PasskeysType,
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
    pub second_factors: Vec<SecondFactorType>,
    /// Methods that count as several factors in one.
    pub multi_factors: Vec<MultiFactorType>,
    /// Whether the domain of a login name decides in which organization the user is looked for.
    pub allow_domain_discovery: bool,
    /// Whether signing in with the email address as login name is switched off.
    pub disable_login_with_email: bool,
    /// Whether signing in with the phone number as login name is switched off.
    pub disable_login_with_phone: bool,
    /// Level on which the settings were made: the instance or the organization.
    pub resource_owner_type: ResourceOwnerType,
    /// Whether users may sign in with what Zitadel itself checks, such as a password or passkey.
    pub allow_local_authentication: bool,
    /// Whether users who sign in here, and not at an identity provider, must use a second factor.
    pub force_mfa_local_only: bool,
}

message! { LoginSettings {
    allow_username_password,
    allow_register,
    allow_external_idp,
    force_mfa,
    passkeys_type,
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
    allow_domain_discovery,
    disable_login_with_email,
    disable_login_with_phone,
    resource_owner_type,
    allow_local_authentication,
    force_mfa_local_only,
} }

/// Keeps settings by whether user names are unique within their organization only.
#[derive(Clone, Default)]
pub struct OrganizationScopedUsernamesFilter {
    /// Whether user names need to be unique within their organization only, not in the whole
    /// instance.
    pub organization_scoped_usernames: bool,
}

impl OrganizationScopedUsernamesFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(organization_scoped_usernames: bool) -> Self {
        Self {
            organization_scoped_usernames,
        }
    }
}

message! { OrganizationScopedUsernamesFilter {
    organization_scoped_usernames,
} }

/// Settings that an organization has of its own.
#[derive(Clone, Default)]
pub struct OrganizationSettings {
    /// Id of the organization.
    pub organization_id: String,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
    /// Whether user names need to be unique within their organization only, not in the whole
    /// instance.
    pub organization_scoped_usernames: bool,
}

message! { OrganizationSettings {
    organization_id,
    creation_date,
    change_date,
    organization_scoped_usernames,
} }

/// A condition that organization settings must meet.
#[derive(Clone, Default)]
pub struct OrganizationSettingsSearchFilter {
    /// Either `in_organization_ids_filter` or `organization_scoped_usernames_filter`.
    ///
    /// Required.
    pub filter: Option<OrganizationSettingsSearchFilterKind>,
}

impl OrganizationSettingsSearchFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(filter: impl Into<OrganizationSettingsSearchFilterKind>) -> Self {
        Self {
            filter: Some(filter.into()),
        }
    }
}

message! { OrganizationSettingsSearchFilter {
    filter: oneof,
} }

/// Alternatives of `OrganizationSettingsSearchFilter::filter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum OrganizationSettingsSearchFilterKind {
    /// Keeps settings of these organizations.
    InOrganizationIdsFilter(crate::filter::v2::InIdsFilter),
    /// Keeps settings by whether user names are unique within their organization only.
    OrganizationScopedUsernamesFilter(OrganizationScopedUsernamesFilter),
}

oneof! { OrganizationSettingsSearchFilterKind {
    InOrganizationIdsFilter,
    OrganizationScopedUsernamesFilter,
} }

convert! { OrganizationSettingsSearchFilter.filter = OrganizationSettingsSearchFilterKind {
    InOrganizationIdsFilter(crate::filter::v2::InIdsFilter),
    OrganizationScopedUsernamesFilter(OrganizationScopedUsernamesFilter),
} }

/// What a password must be made of.
#[derive(Clone, Default)]
pub struct PasswordComplexitySettings {
    /// Least number of characters.
    pub min_length: u64,
    /// Whether an upper case letter is needed.
    pub requires_uppercase: bool,
    /// Whether a lower case letter is needed.
    pub requires_lowercase: bool,
    /// Whether a digit is needed.
    pub requires_number: bool,
    /// Whether a symbol or punctuation mark is needed.
    pub requires_symbol: bool,
    /// Level on which the settings were made: the instance or the organization.
    pub resource_owner_type: ResourceOwnerType,
}

message! { PasswordComplexitySettings {
    min_length,
    requires_uppercase,
    requires_lowercase,
    requires_number,
    requires_symbol,
    resource_owner_type,
} }

/// How long a password lasts.
#[derive(Clone, Default)]
pub struct PasswordExpirySettings {
    /// Days after which a password must be changed. Zero means never.
    pub max_age_days: u64,
    /// Days before expiry from which on users are warned.
    pub expire_warn_days: u64,
    /// Level on which the settings were made: the instance or the organization.
    pub resource_owner_type: ResourceOwnerType,
}

message! { PasswordExpirySettings {
    max_age_days,
    expire_warn_days,
    resource_owner_type,
} }

/// What `SettingsService::reset_link_settings` takes.
#[derive(Clone, Default)]
pub struct ResetLinkSettingsRequest {
    /// Level whose settings are meant: the instance or an organization.
    pub ctx: Option<crate::object::v2::RequestContext>,
}

impl ResetLinkSettingsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ResetLinkSettingsRequest {
    ctx,
} }

/// What `SettingsService::reset_link_settings` answers.
#[derive(Clone, Default)]
pub struct ResetLinkSettingsResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
    /// The links that count now.
    pub settings: Option<LinkSettings>,
}

message! { ResetLinkSettingsResponse {
    change_date,
    settings,
} }

/// Security settings of the instance.
#[derive(Clone, Default)]
pub struct SecuritySettings {
    /// Whether and where the login may be shown in an iframe.
    pub embedded_iframe: Option<EmbeddedIframeSettings>,
    /// Whether users may act as other users (token exchange with an actor).
    pub enable_impersonation: bool,
}

message! { SecuritySettings {
    embedded_iframe,
    enable_impersonation,
} }

/// What `SettingsService::set_hosted_login_translation` takes.
#[derive(Clone, Default)]
pub struct SetHostedLoginTranslationRequest {
    /// Either `instance` or `organization_id`.
    pub level: Option<SetHostedLoginTranslationRequestLevel>,
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. At least 2 characters.
    pub locale: String,
    /// Texts by their keys, nested as the login nests them.
    pub translations: Option<serde_json::Map<String, serde_json::Value>>,
}

impl SetHostedLoginTranslationRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(locale: impl Into<String>) -> Self {
        Self {
            locale: locale.into(),
            ..Self::default()
        }
    }
}

message! { SetHostedLoginTranslationRequest {
    level: oneof,
    locale,
    translations,
} }

/// Alternatives of `SetHostedLoginTranslationRequest::level`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SetHostedLoginTranslationRequestLevel {
    /// The whole instance, when true.
    ///
    /// Must be `true`.
    Instance(bool),
    /// The organization with this id.
    OrganizationId(String),
}

oneof! { SetHostedLoginTranslationRequestLevel {
    Instance,
    OrganizationId,
} }

/// What `SettingsService::set_hosted_login_translation` answers.
#[derive(Clone, Default)]
pub struct SetHostedLoginTranslationResponse {
    /// Fingerprint of the translations; it differs when they change.
    ///
    /// Required. Exactly 32 characters.
    pub etag: String,
}

impl SetHostedLoginTranslationResponse {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(etag: impl Into<String>) -> Self {
        Self { etag: etag.into() }
    }
}

message! { SetHostedLoginTranslationResponse {
    etag,
} }

/// What `SettingsService::set_link_settings` takes.
#[derive(Clone, Default)]
pub struct SetLinkSettingsRequest {
    /// Level whose settings are meant: the instance or an organization.
    pub ctx: Option<crate::object::v2::RequestContext>,
    /// Links that the login shows.
    pub links: Vec<Link>,
}

impl SetLinkSettingsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { SetLinkSettingsRequest {
    ctx,
    links,
} }

/// What `SettingsService::set_link_settings` answers.
#[derive(Clone, Default)]
pub struct SetLinkSettingsResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
    /// The links that count now.
    pub settings: Option<LinkSettings>,
}

message! { SetLinkSettingsResponse {
    change_date,
    settings,
} }

/// What `SettingsService::set_organization_settings` takes.
#[derive(Clone, Default)]
pub struct SetOrganizationSettingsRequest {
    /// Id of the organization.
    pub organization_id: String,
    /// Whether user names need to be unique within their organization only, not in the whole
    /// instance.
    pub organization_scoped_usernames: Option<bool>,
}

impl SetOrganizationSettingsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { SetOrganizationSettingsRequest {
    organization_id,
    organization_scoped_usernames,
} }

/// What `SettingsService::set_organization_settings` answers.
#[derive(Clone, Default)]
pub struct SetOrganizationSettingsResponse {
    /// Time at which it was set.
    pub set_date: Option<jiff::Timestamp>,
}

message! { SetOrganizationSettingsResponse {
    set_date,
} }

/// What `SettingsService::set_security_settings` takes.
#[derive(Clone, Default)]
pub struct SetSecuritySettingsRequest {
    /// Whether and where the login may be shown in an iframe.
    pub embedded_iframe: Option<EmbeddedIframeSettings>,
    /// Whether users may act as other users (token exchange with an actor).
    pub enable_impersonation: bool,
}

impl SetSecuritySettingsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { SetSecuritySettingsRequest {
    embedded_iframe,
    enable_impersonation,
} }

/// What `SettingsService::set_security_settings` answers.
#[derive(Clone, Default)]
pub struct SetSecuritySettingsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
}

message! { SetSecuritySettingsResponse {
    details,
} }

/// Colors and logos of the login.
#[derive(Clone, Default)]
pub struct Theme {
    /// Color of buttons and other highlights, as a hex value such as `#5469d4`.
    pub primary_color: String,
    /// Background color, as a hex value such as `#fafafa`.
    pub background_color: String,
    /// Color of warnings and errors, as a hex value such as `#cd3d56`.
    pub warn_color: String,
    /// Color of the text, as a hex value such as `#000000`.
    pub font_color: String,
    /// URL of the logo.
    pub logo_url: String,
    /// URL of the icon.
    pub icon_url: String,
}

message! { Theme {
    primary_color,
    background_color,
    warn_color,
    font_color,
    logo_url,
    icon_url,
} }

/// Kinds of identity providers.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum IdentityProviderType {
    /// `IDENTITY_PROVIDER_TYPE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// Any OpenID Connect provider.
    Oidc,
    /// A provider that issues signed JWTs.
    Jwt,
    /// An LDAP directory.
    Ldap,
    /// Any OAuth 2.0 provider.
    Oauth,
    /// Microsoft Entra ID (Azure AD).
    AzureAd,
    /// `IDENTITY_PROVIDER_TYPE_GITHUB`.
    Github,
    /// GitHub Enterprise Server.
    GithubEs,
    /// `IDENTITY_PROVIDER_TYPE_GITLAB`.
    Gitlab,
    /// `IDENTITY_PROVIDER_TYPE_GITLAB_SELF_HOSTED`.
    GitlabSelfHosted,
    /// `IDENTITY_PROVIDER_TYPE_GOOGLE`.
    Google,
    /// A SAML identity provider.
    Saml,
    /// `IDENTITY_PROVIDER_TYPE_APPLE`.
    Apple,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { IdentityProviderType {
    0 Unspecified: "IDENTITY_PROVIDER_TYPE_UNSPECIFIED",
    1 Oidc: "IDENTITY_PROVIDER_TYPE_OIDC",
    2 Jwt: "IDENTITY_PROVIDER_TYPE_JWT",
    3 Ldap: "IDENTITY_PROVIDER_TYPE_LDAP",
    4 Oauth: "IDENTITY_PROVIDER_TYPE_OAUTH",
    5 AzureAd: "IDENTITY_PROVIDER_TYPE_AZURE_AD",
    6 Github: "IDENTITY_PROVIDER_TYPE_GITHUB",
    7 GithubEs: "IDENTITY_PROVIDER_TYPE_GITHUB_ES",
    8 Gitlab: "IDENTITY_PROVIDER_TYPE_GITLAB",
    9 GitlabSelfHosted: "IDENTITY_PROVIDER_TYPE_GITLAB_SELF_HOSTED",
    10 Google: "IDENTITY_PROVIDER_TYPE_GOOGLE",
    11 Saml: "IDENTITY_PROVIDER_TYPE_SAML",
    12 Apple: "IDENTITY_PROVIDER_TYPE_APPLE",
} }

/// Where a link opens.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum LinkTarget {
    /// `LINK_TARGET_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// In the same tab.
    SelfValue,
    /// In a new tab.
    Blank,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { LinkTarget {
    0 Unspecified: "LINK_TARGET_UNSPECIFIED",
    1 SelfValue: "LINK_TARGET_SELF",
    2 Blank: "LINK_TARGET_BLANK",
} }

/// What a link leads to.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum LinkType {
    /// `LINK_TYPE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `LINK_TYPE_TERMS_OF_SERVICE`.
    TermsOfService,
    /// `LINK_TYPE_PRIVACY_POLICY`.
    PrivacyPolicy,
    /// `LINK_TYPE_HELP`.
    Help,
    /// `LINK_TYPE_SUPPORT`.
    Support,
    /// `LINK_TYPE_DOCS`.
    Docs,
    /// `LINK_TYPE_CUSTOM`.
    Custom,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { LinkType {
    0 Unspecified: "LINK_TYPE_UNSPECIFIED",
    1 TermsOfService: "LINK_TYPE_TERMS_OF_SERVICE",
    2 PrivacyPolicy: "LINK_TYPE_PRIVACY_POLICY",
    3 Help: "LINK_TYPE_HELP",
    4 Support: "LINK_TYPE_SUPPORT",
    5 Docs: "LINK_TYPE_DOCS",
    6 Custom: "LINK_TYPE_CUSTOM",
} }

/// Methods that count as several factors in one.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum MultiFactorType {
    /// `MULTI_FACTOR_TYPE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// A passkey or security key that checks who the user is.
    U2fWithVerification,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { MultiFactorType {
    0 Unspecified: "MULTI_FACTOR_TYPE_UNSPECIFIED",
    1 U2fWithVerification: "MULTI_FACTOR_TYPE_U2F_WITH_VERIFICATION",
} }

/// Fields by which organization settings can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum OrganizationSettingsFieldName {
    /// `ORGANIZATION_SETTINGS_FIELD_NAME_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `ORGANIZATION_SETTINGS_FIELD_NAME_ORGANIZATION_ID`.
    OrganizationId,
    /// `ORGANIZATION_SETTINGS_FIELD_NAME_CREATION_DATE`.
    CreationDate,
    /// `ORGANIZATION_SETTINGS_FIELD_NAME_CHANGE_DATE`.
    ChangeDate,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { OrganizationSettingsFieldName {
    0 Unspecified: "ORGANIZATION_SETTINGS_FIELD_NAME_UNSPECIFIED",
    1 OrganizationId: "ORGANIZATION_SETTINGS_FIELD_NAME_ORGANIZATION_ID",
    2 CreationDate: "ORGANIZATION_SETTINGS_FIELD_NAME_CREATION_DATE",
    3 ChangeDate: "ORGANIZATION_SETTINGS_FIELD_NAME_CHANGE_DATE",
} }

/// Whether users may sign in with passkeys.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum PasskeysType {
    /// Users cannot sign in with passkeys.
    #[default]
    NotAllowed,
    /// Users can sign in with passkeys.
    Allowed,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { PasskeysType {
    0 NotAllowed: "PASSKEYS_TYPE_NOT_ALLOWED",
    1 Allowed: "PASSKEYS_TYPE_ALLOWED",
} }

/// Levels on which settings can be made.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum ResourceOwnerType {
    /// `RESOURCE_OWNER_TYPE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// The settings of the instance.
    Instance,
    /// Settings of the organization's own.
    Org,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { ResourceOwnerType {
    0 Unspecified: "RESOURCE_OWNER_TYPE_UNSPECIFIED",
    1 Instance: "RESOURCE_OWNER_TYPE_INSTANCE",
    2 Org: "RESOURCE_OWNER_TYPE_ORG",
} }

/// Second factors that users can set up.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum SecondFactorType {
    /// `SECOND_FACTOR_TYPE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// Codes from an authenticator app.
    ///
    /// Codes from an authenticator app.
    Otp,
    /// A security key.
    U2f,
    /// One-time codes by email.
    OtpEmail,
    /// One-time codes by SMS.
    OtpSms,
    /// Recovery codes, each of which works once.
    RecoveryCodes,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { SecondFactorType {
    0 Unspecified: "SECOND_FACTOR_TYPE_UNSPECIFIED",
    1 Otp: "SECOND_FACTOR_TYPE_OTP" | "SECOND_FACTOR_TYPE_TOTP",
    2 U2f: "SECOND_FACTOR_TYPE_U2F",
    3 OtpEmail: "SECOND_FACTOR_TYPE_OTP_EMAIL",
    4 OtpSms: "SECOND_FACTOR_TYPE_OTP_SMS",
    5 RecoveryCodes: "SECOND_FACTOR_TYPE_RECOVERY_CODES",
} }

/// Types of settings that can be asked for together.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum SettingsType {
    /// `SETTINGS_TYPE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `SETTINGS_TYPE_LINK_SETTINGS`.
    LinkSettings,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { SettingsType {
    0 Unspecified: "SETTINGS_TYPE_UNSPECIFIED",
    1 LinkSettings: "SETTINGS_TYPE_LINK_SETTINGS",
} }

/// Levels that settings can come from.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum Source {
    /// `SOURCE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `SOURCE_SYSTEM`.
    System,
    /// `SOURCE_INSTANCE`.
    Instance,
    /// `SOURCE_ORGANIZATION`.
    Organization,
    /// `SOURCE_PROJECT`.
    Project,
    /// `SOURCE_APPLICATION`.
    Application,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { Source {
    0 Unspecified: "SOURCE_UNSPECIFIED",
    1 System: "SOURCE_SYSTEM",
    2 Instance: "SOURCE_INSTANCE",
    3 Organization: "SOURCE_ORGANIZATION",
    4 Project: "SOURCE_PROJECT",
    5 Application: "SOURCE_APPLICATION",
} }

/// Whether the light or the dark theme is used.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum ThemeMode {
    /// `THEME_MODE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// What the browser prefers.
    Auto,
    /// `THEME_MODE_LIGHT`.
    Light,
    /// `THEME_MODE_DARK`.
    Dark,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { ThemeMode {
    0 Unspecified: "THEME_MODE_UNSPECIFIED",
    1 Auto: "THEME_MODE_AUTO",
    2 Light: "THEME_MODE_LIGHT",
    3 Dark: "THEME_MODE_DARK",
} }
