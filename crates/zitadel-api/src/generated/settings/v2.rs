// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.settings.v2`.

use crate::json::Slot;
use crate::json::declare::{message, oneof, open_enum};
use crate::{Call, Client};

/// Reads the settings of the instance and its organizations (login, passwords, branding, links,
/// languages) and changes some of them.
#[derive(Clone, Debug)]
pub struct SettingsService {
    client: Client,
}

impl SettingsService {
    /// Makes a client of the service that calls through `client`.
    #[inline]
    #[must_use]
    pub fn new(client: Client) -> Self {
        Self { client }
    }

    /// Deletes the settings of an organization, so that those of the instance count again.
    ///
    /// Operation: `zitadel.settings.v2.SettingsService/DeleteOrganizationSettings`. Permission:
    /// `iam.policy.delete`.
    #[inline]
    pub fn delete_organization_settings(
        &self,
        request: DeleteOrganizationSettingsRequest,
    ) -> Call<operations::DeleteOrganizationSettings> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the identity providers that users can sign in with.
    ///
    /// Operation: `zitadel.settings.v2.SettingsService/GetActiveIdentityProviders`. Permission:
    /// `policy.read`.
    #[inline]
    pub fn get_active_identity_providers(
        &self,
        request: GetActiveIdentityProvidersRequest,
    ) -> Call<operations::GetActiveIdentityProviders> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the branding settings: colors, logos and fonts of the login.
    ///
    /// Operation: `zitadel.settings.v2.SettingsService/GetBrandingSettings`. Permission:
    /// `policy.read`.
    #[inline]
    pub fn get_branding_settings(
        &self,
        request: GetBrandingSettingsRequest,
    ) -> Call<operations::GetBrandingSettings> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the domain settings: how login names and domains relate.
    ///
    /// Operation: `zitadel.settings.v2.SettingsService/GetDomainSettings`. Permission:
    /// `policy.read`.
    #[inline]
    pub fn get_domain_settings(
        &self,
        request: GetDomainSettingsRequest,
    ) -> Call<operations::GetDomainSettings> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the settings that count after inheritance. Name the application, project or
    /// organization they are for.
    ///
    /// Operation: `zitadel.settings.v2.SettingsService/GetEffectiveSettings`. Permission:
    /// `iam.policy.read`.
    #[inline]
    pub fn get_effective_settings(
        &self,
        request: GetEffectiveSettingsRequest,
    ) -> Call<operations::GetEffectiveSettings> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the default organization and the languages of the instance. A cheap call to check
    /// that a sign-in works.
    ///
    /// Operation: `zitadel.settings.v2.SettingsService/GetGeneralSettings`. Permission:
    /// `policy.read`.
    #[inline]
    pub fn get_general_settings(
        &self,
        request: GetGeneralSettingsRequest,
    ) -> Call<operations::GetGeneralSettings> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the texts of the hosted login in one language.
    ///
    /// Operation: `zitadel.settings.v2.SettingsService/GetHostedLoginTranslation`. Permission:
    /// `iam.policy.read`.
    #[inline]
    pub fn get_hosted_login_translation(
        &self,
        request: GetHostedLoginTranslationRequest,
    ) -> Call<operations::GetHostedLoginTranslation> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the legal and support settings: links to terms, privacy policy, help and so on.
    ///
    /// Operation: `zitadel.settings.v2.SettingsService/GetLegalAndSupportSettings`. Permission:
    /// `policy.read`.
    #[deprecated]
    #[inline]
    pub fn get_legal_and_support_settings(
        &self,
        request: GetLegalAndSupportSettingsRequest,
    ) -> Call<operations::GetLegalAndSupportSettings> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the links that the login shows, and the level they come from.
    ///
    /// Operation: `zitadel.settings.v2.SettingsService/GetLinkSettings`. Permission:
    /// `iam.policy.read`.
    #[inline]
    pub fn get_link_settings(
        &self,
        request: GetLinkSettingsRequest,
    ) -> Call<operations::GetLinkSettings> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the lockout settings: after how many failed attempts a user is locked.
    ///
    /// Operation: `zitadel.settings.v2.SettingsService/GetLockoutSettings`. Permission:
    /// `policy.read`.
    #[inline]
    pub fn get_lockout_settings(
        &self,
        request: GetLockoutSettingsRequest,
    ) -> Call<operations::GetLockoutSettings> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the login settings: which ways to sign in are allowed and how long checks last.
    ///
    /// Operation: `zitadel.settings.v2.SettingsService/GetLoginSettings`. Permission:
    /// `policy.read`.
    #[inline]
    pub fn get_login_settings(
        &self,
        request: GetLoginSettingsRequest,
    ) -> Call<operations::GetLoginSettings> {
        Call::new(self.client.clone(), request)
    }

    /// Returns what a password must be made of.
    ///
    /// Operation: `zitadel.settings.v2.SettingsService/GetPasswordComplexitySettings`. Permission:
    /// `policy.read`.
    #[inline]
    pub fn get_password_complexity_settings(
        &self,
        request: GetPasswordComplexitySettingsRequest,
    ) -> Call<operations::GetPasswordComplexitySettings> {
        Call::new(self.client.clone(), request)
    }

    /// Returns how long a password lasts before it must be changed.
    ///
    /// Operation: `zitadel.settings.v2.SettingsService/GetPasswordExpirySettings`. Permission:
    /// `policy.read`.
    #[inline]
    pub fn get_password_expiry_settings(
        &self,
        request: GetPasswordExpirySettingsRequest,
    ) -> Call<operations::GetPasswordExpirySettings> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the security settings of the instance.
    ///
    /// Operation: `zitadel.settings.v2.SettingsService/GetSecuritySettings`. Permission:
    /// `iam.policy.read`.
    #[inline]
    pub fn get_security_settings(
        &self,
        request: GetSecuritySettingsRequest,
    ) -> Call<operations::GetSecuritySettings> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the settings that organizations have of their own.
    ///
    /// Operation: `zitadel.settings.v2.SettingsService/ListOrganizationSettings`. Permission:
    /// `iam.policy.read` or `org.policy.read`.
    #[inline]
    pub fn list_organization_settings(
        &self,
        request: ListOrganizationSettingsRequest,
    ) -> Call<operations::ListOrganizationSettings> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the links set on a level, so that the inherited ones count again.
    ///
    /// Operation: `zitadel.settings.v2.SettingsService/ResetLinkSettings`. Permission:
    /// `iam.policy.write`.
    #[inline]
    pub fn reset_link_settings(
        &self,
        request: ResetLinkSettingsRequest,
    ) -> Call<operations::ResetLinkSettings> {
        Call::new(self.client.clone(), request)
    }

    /// Sets texts of the hosted login in one language, for the instance or an organization.
    ///
    /// Operation: `zitadel.settings.v2.SettingsService/SetHostedLoginTranslation`. Permission:
    /// `iam.policy.write`.
    #[inline]
    pub fn set_hosted_login_translation(
        &self,
        request: SetHostedLoginTranslationRequest,
    ) -> Call<operations::SetHostedLoginTranslation> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the links that the login shows.
    ///
    /// Operation: `zitadel.settings.v2.SettingsService/SetLinkSettings`. Permission:
    /// `iam.policy.write`.
    #[inline]
    pub fn set_link_settings(
        &self,
        request: SetLinkSettingsRequest,
    ) -> Call<operations::SetLinkSettings> {
        Call::new(self.client.clone(), request)
    }

    /// Sets settings of an organization, in place of those of the instance.
    ///
    /// Operation: `zitadel.settings.v2.SettingsService/SetOrganizationSettings`. Permission:
    /// `iam.policy.write`.
    #[inline]
    pub fn set_organization_settings(
        &self,
        request: SetOrganizationSettingsRequest,
    ) -> Call<operations::SetOrganizationSettings> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the security settings of the instance. Refused when nothing would change.
    ///
    /// Operation: `zitadel.settings.v2.SettingsService/SetSecuritySettings`. Permission:
    /// `iam.policy.write`.
    #[inline]
    pub fn set_security_settings(
        &self,
        request: SetSecuritySettingsRequest,
    ) -> Call<operations::SetSecuritySettings> {
        Call::new(self.client.clone(), request)
    }
}

/// How the login looks.
#[derive(Clone, Default)]
pub struct BrandingSettings {
    /// Colors and logos for dark mode.
    pub dark_theme: Option<Theme>,
    /// Whether the notice that the login is powered by Zitadel is hidden.
    pub disable_watermark: bool,
    /// URL of the font.
    pub font_url: String,
    /// Whether the domain part of login names is hidden in the login.
    pub hide_login_name_suffix: bool,
    /// Colors and logos for light mode.
    pub light_theme: Option<Theme>,
    /// Level on which the settings were made: the instance or the organization.
    pub resource_owner_type: ResourceOwnerType,
    /// Whether the light or the dark theme is used, or what the browser prefers.
    pub theme_mode: ThemeMode,
}

message!(BrandingSettings {
    0 dark_theme: Slot::Field("darkTheme", "dark_theme"),
    1 disable_watermark: Slot::Field("disableWatermark", "disable_watermark"),
    2 font_url: Slot::Field("fontUrl", "font_url"),
    3 hide_login_name_suffix: Slot::Field("hideLoginNameSuffix", "hide_login_name_suffix"),
    4 light_theme: Slot::Field("lightTheme", "light_theme"),
    5 resource_owner_type: Slot::Field("resourceOwnerType", "resource_owner_type"),
    6 theme_mode: Slot::Field("themeMode", "theme_mode"),
});

/// What `SettingsService::delete_organization_settings` takes.
#[derive(Clone, Default)]
pub struct DeleteOrganizationSettingsRequest {
    /// Id of the organization.
    pub organization_id: String,
}

impl DeleteOrganizationSettingsRequest {
    /// Makes an empty one, in which nothing is set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message!(DeleteOrganizationSettingsRequest {
    0 organization_id: Slot::Field("organizationId", "organization_id"),
});

/// What `SettingsService::delete_organization_settings` answers.
#[derive(Clone, Default)]
pub struct DeleteOrganizationSettingsResponse {
    /// Time of the deletion.
    pub deletion_date: Option<jiff::Timestamp>,
}

message!(DeleteOrganizationSettingsResponse {
    0 deletion_date: Slot::Field("deletionDate", "deletion_date"),
});

/// How login names and domains relate.
#[derive(Clone, Default)]
pub struct DomainSettings {
    /// Whether login names end with the domain of the organization.
    pub login_name_includes_domain: bool,
    /// Whether domains of organizations must be verified before they count.
    pub require_org_domain_verification: bool,
    /// Level on which the settings were made: the instance or the organization.
    pub resource_owner_type: ResourceOwnerType,
    /// Whether the sender address of emails must be of a domain of the instance.
    pub smtp_sender_address_matches_instance_domain: bool,
}

message!(DomainSettings {
    0 login_name_includes_domain: Slot::Field("loginNameIncludesDomain", "login_name_includes_domain"),
    1 require_org_domain_verification: Slot::Field("requireOrgDomainVerification", "require_org_domain_verification"),
    2 resource_owner_type: Slot::Field("resourceOwnerType", "resource_owner_type"),
    3 smtp_sender_address_matches_instance_domain: Slot::Field("smtpSenderAddressMatchesInstanceDomain", "smtp_sender_address_matches_instance_domain"),
});

/// Whether and where the login may be shown in an iframe.
#[derive(Clone, Default)]
pub struct EmbeddedIframeSettings {
    /// Origins whose pages may show the login in an iframe.
    pub allowed_origins: Vec<String>,
    /// Whether it is switched on.
    pub enabled: bool,
}

message!(EmbeddedIframeSettings {
    0 allowed_origins: Slot::Field("allowedOrigins", "allowed_origins"),
    1 enabled: Slot::Field("enabled", "enabled"),
});

/// What `SettingsService::get_active_identity_providers` takes.
#[derive(Clone, Default)]
pub struct GetActiveIdentityProvidersRequest {
    /// Keeps identity providers that create users by themselves (true) or do not (false).
    pub auto_creation: Option<bool>,
    /// Keeps identity providers that link users by themselves (true) or do not (false).
    pub auto_linking: Option<bool>,
    /// Keeps identity providers that allow new users to be created (true) or do not (false).
    pub creation_allowed: Option<bool>,
    /// Level whose settings are meant: the instance or an organization.
    pub ctx: Option<crate::object::v2::RequestContext>,
    /// Keeps identity providers that allow accounts to be linked (true) or do not (false).
    pub linking_allowed: Option<bool>,
}

impl GetActiveIdentityProvidersRequest {
    /// Makes an empty one, in which nothing is set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message!(GetActiveIdentityProvidersRequest {
    0 auto_creation: Slot::Field("autoCreation", "auto_creation"),
    1 auto_linking: Slot::Field("autoLinking", "auto_linking"),
    2 creation_allowed: Slot::Field("creationAllowed", "creation_allowed"),
    3 ctx: Slot::Field("ctx", "ctx"),
    4 linking_allowed: Slot::Field("linkingAllowed", "linking_allowed"),
});

/// What `SettingsService::get_active_identity_providers` answers.
#[derive(Clone, Default)]
pub struct GetActiveIdentityProvidersResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::object::v2::ListDetails>,
    /// Identity providers that users can sign in with.
    pub identity_providers: Vec<IdentityProvider>,
}

message!(GetActiveIdentityProvidersResponse {
    0 details: Slot::Field("details", "details"),
    1 identity_providers: Slot::Field("identityProviders", "identity_providers"),
});

/// What `SettingsService::get_branding_settings` takes.
#[derive(Clone, Default)]
pub struct GetBrandingSettingsRequest {
    /// Level whose settings are meant: the instance or an organization.
    pub ctx: Option<crate::object::v2::RequestContext>,
}

impl GetBrandingSettingsRequest {
    /// Makes an empty one, in which nothing is set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message!(GetBrandingSettingsRequest {
    0 ctx: Slot::Field("ctx", "ctx"),
});

/// What `SettingsService::get_branding_settings` answers.
#[derive(Clone, Default)]
pub struct GetBrandingSettingsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
    /// The branding settings.
    pub settings: Option<BrandingSettings>,
}

message!(GetBrandingSettingsResponse {
    0 details: Slot::Field("details", "details"),
    1 settings: Slot::Field("settings", "settings"),
});

/// What `SettingsService::get_domain_settings` takes.
#[derive(Clone, Default)]
pub struct GetDomainSettingsRequest {
    /// Level whose settings are meant: the instance or an organization.
    pub ctx: Option<crate::object::v2::RequestContext>,
}

impl GetDomainSettingsRequest {
    /// Makes an empty one, in which nothing is set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message!(GetDomainSettingsRequest {
    0 ctx: Slot::Field("ctx", "ctx"),
});

/// What `SettingsService::get_domain_settings` answers.
#[derive(Clone, Default)]
pub struct GetDomainSettingsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
    /// The domain settings.
    pub settings: Option<DomainSettings>,
}

message!(GetDomainSettingsResponse {
    0 details: Slot::Field("details", "details"),
    1 settings: Slot::Field("settings", "settings"),
});

/// What `SettingsService::get_effective_settings` takes.
#[derive(Clone, Default)]
pub struct GetEffectiveSettingsRequest {
    /// Id of the application.
    pub application_id: Option<String>,
    /// Id of the organization.
    pub organization_id: Option<String>,
    /// Id of the project.
    pub project_id: Option<String>,
    /// Types of settings to return.
    pub types: Vec<SettingsType>,
}

impl GetEffectiveSettingsRequest {
    /// Makes an empty one, in which nothing is set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message!(GetEffectiveSettingsRequest {
    0 application_id: Slot::Field("applicationId", "application_id"),
    1 organization_id: Slot::Field("organizationId", "organization_id"),
    2 project_id: Slot::Field("projectId", "project_id"),
    3 types: Slot::Field("types", "types"),
});

/// What `SettingsService::get_effective_settings` answers.
#[derive(Clone, Default)]
pub struct GetEffectiveSettingsResponse {
    /// Links that count; present when that type was asked for.
    pub links: Option<LinkSettings>,
}

message!(GetEffectiveSettingsResponse {
    0 links: Slot::Field("links", "links"),
});

/// What `SettingsService::get_general_settings` takes.
#[derive(Clone, Default)]
pub struct GetGeneralSettingsRequest {}

impl GetGeneralSettingsRequest {
    /// Makes an empty one, in which nothing is set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message!(GetGeneralSettingsRequest {});

/// What `SettingsService::get_general_settings` answers.
#[derive(Clone, Default)]
pub struct GetGeneralSettingsResponse {
    /// Languages that users may choose, as BCP 47 tags.
    pub allowed_languages: Vec<String>,
    /// Language used where none is asked for, as a BCP 47 tag.
    pub default_language: String,
    /// Id of the organization that is used where none is named.
    pub default_org_id: String,
    /// Id of the organization that is used where none is named.
    pub default_organization_id: String,
    /// Languages that the server has texts for, as BCP 47 tags.
    pub supported_languages: Vec<String>,
}

message!(GetGeneralSettingsResponse {
    0 allowed_languages: Slot::Field("allowedLanguages", "allowed_languages"),
    1 default_language: Slot::Field("defaultLanguage", "default_language"),
    2 default_org_id: Slot::Field("defaultOrgId", "default_org_id"),
    3 default_organization_id: Slot::Field("defaultOrganizationId", "default_organization_id"),
    4 supported_languages: Slot::Field("supportedLanguages", "supported_languages"),
});

/// What `SettingsService::get_hosted_login_translation` takes.
#[derive(Clone, Default)]
pub struct GetHostedLoginTranslationRequest {
    /// Whether only texts set on this very level are returned, without those of the levels above.
    pub ignore_inheritance: bool,
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. At least 2 characters.
    pub locale: String,
    /// One of `instance`, `organization_id`, `system`.
    pub level: Option<GetHostedLoginTranslationRequestLevel>,
}

impl GetHostedLoginTranslationRequest {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(locale: impl Into<String>) -> Self {
        Self {
            locale: locale.into(),
            ..Self::default()
        }
    }
}

message!(GetHostedLoginTranslationRequest {
    0 ignore_inheritance: Slot::Field("ignoreInheritance", "ignore_inheritance"),
    1 locale: Slot::Field("locale", "locale"),
    2 level: Slot::Oneof(GetHostedLoginTranslationRequestLevel::ARMS),
});

/// Alternatives of `GetHostedLoginTranslationRequest::level`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GetHostedLoginTranslationRequestLevel {
    /// The whole instance, when true.
    ///
    /// Must be `true`.
    Instance(bool),
    /// The organization with this id.
    OrganizationId(String),
    /// The texts that come with the server, when true.
    ///
    /// Must be `true`.
    System(bool),
}

oneof!(GetHostedLoginTranslationRequestLevel {
    0 Instance: Slot::Field("instance", "instance"),
    1 OrganizationId: Slot::Field("organizationId", "organization_id"),
    2 System: Slot::Field("system", "system"),
});

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
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(etag: impl Into<String>) -> Self {
        Self {
            etag: etag.into(),
            ..Self::default()
        }
    }
}

message!(GetHostedLoginTranslationResponse {
    0 etag: Slot::Field("etag", "etag"),
    1 translations: Slot::Field("translations", "translations"),
});

/// What `SettingsService::get_legal_and_support_settings` takes.
#[derive(Clone, Default)]
pub struct GetLegalAndSupportSettingsRequest {
    /// Level whose settings are meant: the instance or an organization.
    pub ctx: Option<crate::object::v2::RequestContext>,
}

impl GetLegalAndSupportSettingsRequest {
    /// Makes an empty one, in which nothing is set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message!(GetLegalAndSupportSettingsRequest {
    0 ctx: Slot::Field("ctx", "ctx"),
});

/// What `SettingsService::get_legal_and_support_settings` answers.
#[derive(Clone, Default)]
pub struct GetLegalAndSupportSettingsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
    /// The legal and support settings.
    pub settings: Option<LegalAndSupportSettings>,
}

message!(GetLegalAndSupportSettingsResponse {
    0 details: Slot::Field("details", "details"),
    1 settings: Slot::Field("settings", "settings"),
});

/// What `SettingsService::get_link_settings` takes.
#[derive(Clone, Default)]
pub struct GetLinkSettingsRequest {
    /// Level whose settings are meant: the instance or an organization.
    pub ctx: Option<crate::object::v2::RequestContext>,
}

impl GetLinkSettingsRequest {
    /// Makes an empty one, in which nothing is set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message!(GetLinkSettingsRequest {
    0 ctx: Slot::Field("ctx", "ctx"),
});

/// What `SettingsService::get_link_settings` answers.
#[derive(Clone, Default)]
pub struct GetLinkSettingsResponse {
    /// The links that count on this level.
    pub settings: Option<LinkSettings>,
    /// Level at which the value was set.
    pub source: Source,
}

message!(GetLinkSettingsResponse {
    0 settings: Slot::Field("settings", "settings"),
    1 source: Slot::Field("source", "source"),
});

/// What `SettingsService::get_lockout_settings` takes.
#[derive(Clone, Default)]
pub struct GetLockoutSettingsRequest {
    /// Level whose settings are meant: the instance or an organization.
    pub ctx: Option<crate::object::v2::RequestContext>,
}

impl GetLockoutSettingsRequest {
    /// Makes an empty one, in which nothing is set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message!(GetLockoutSettingsRequest {
    0 ctx: Slot::Field("ctx", "ctx"),
});

/// What `SettingsService::get_lockout_settings` answers.
#[derive(Clone, Default)]
pub struct GetLockoutSettingsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
    /// The lockout settings.
    pub settings: Option<LockoutSettings>,
}

message!(GetLockoutSettingsResponse {
    0 details: Slot::Field("details", "details"),
    1 settings: Slot::Field("settings", "settings"),
});

/// What `SettingsService::get_login_settings` takes.
#[derive(Clone, Default)]
pub struct GetLoginSettingsRequest {
    /// Level whose settings are meant: the instance or an organization.
    pub ctx: Option<crate::object::v2::RequestContext>,
}

impl GetLoginSettingsRequest {
    /// Makes an empty one, in which nothing is set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message!(GetLoginSettingsRequest {
    0 ctx: Slot::Field("ctx", "ctx"),
});

/// What `SettingsService::get_login_settings` answers.
#[derive(Clone, Default)]
pub struct GetLoginSettingsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
    /// The login settings.
    pub settings: Option<LoginSettings>,
}

message!(GetLoginSettingsResponse {
    0 details: Slot::Field("details", "details"),
    1 settings: Slot::Field("settings", "settings"),
});

/// What `SettingsService::get_password_complexity_settings` takes.
#[derive(Clone, Default)]
pub struct GetPasswordComplexitySettingsRequest {
    /// Level whose settings are meant: the instance or an organization.
    pub ctx: Option<crate::object::v2::RequestContext>,
}

impl GetPasswordComplexitySettingsRequest {
    /// Makes an empty one, in which nothing is set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message!(GetPasswordComplexitySettingsRequest {
    0 ctx: Slot::Field("ctx", "ctx"),
});

/// What `SettingsService::get_password_complexity_settings` answers.
#[derive(Clone, Default)]
pub struct GetPasswordComplexitySettingsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
    /// What a password must be made of.
    pub settings: Option<PasswordComplexitySettings>,
}

message!(GetPasswordComplexitySettingsResponse {
    0 details: Slot::Field("details", "details"),
    1 settings: Slot::Field("settings", "settings"),
});

/// What `SettingsService::get_password_expiry_settings` takes.
#[derive(Clone, Default)]
pub struct GetPasswordExpirySettingsRequest {
    /// Level whose settings are meant: the instance or an organization.
    pub ctx: Option<crate::object::v2::RequestContext>,
}

impl GetPasswordExpirySettingsRequest {
    /// Makes an empty one, in which nothing is set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message!(GetPasswordExpirySettingsRequest {
    0 ctx: Slot::Field("ctx", "ctx"),
});

/// What `SettingsService::get_password_expiry_settings` answers.
#[derive(Clone, Default)]
pub struct GetPasswordExpirySettingsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
    /// How long a password lasts.
    pub settings: Option<PasswordExpirySettings>,
}

message!(GetPasswordExpirySettingsResponse {
    0 details: Slot::Field("details", "details"),
    1 settings: Slot::Field("settings", "settings"),
});

/// What `SettingsService::get_security_settings` takes.
#[derive(Clone, Default)]
pub struct GetSecuritySettingsRequest {}

impl GetSecuritySettingsRequest {
    /// Makes an empty one, in which nothing is set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message!(GetSecuritySettingsRequest {});

/// What `SettingsService::get_security_settings` answers.
#[derive(Clone, Default)]
pub struct GetSecuritySettingsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
    /// The security settings.
    pub settings: Option<SecuritySettings>,
}

message!(GetSecuritySettingsResponse {
    0 details: Slot::Field("details", "details"),
    1 settings: Slot::Field("settings", "settings"),
});

/// An identity provider that users can sign in with, in short.
#[derive(Clone, Default)]
pub struct IdentityProvider {
    /// Id of the identity provider.
    pub id: String,
    /// Name of the identity provider.
    pub name: String,
    /// Whether users may be created, linked and updated from the provider.
    pub options: Option<crate::idp::v2::Options>,
    /// Kind of identity provider.
    pub r#type: IdentityProviderType,
}

message!(IdentityProvider {
    0 id: Slot::Field("id", "id"),
    1 name: Slot::Field("name", "name"),
    2 options: Slot::Field("options", "options"),
    3 r#type: Slot::Field("type", "type"),
});

/// Links to terms, privacy policy, help and the like.
#[derive(Clone, Default)]
pub struct LegalAndSupportSettings {
    /// URL of a further link of your own.
    pub custom_link: String,
    /// Text of the further link.
    pub custom_link_text: String,
    /// URL of the documentation.
    pub docs_link: String,
    /// URL of the help pages.
    pub help_link: String,
    /// URL of the privacy policy.
    pub privacy_policy_link: String,
    /// Level on which the settings were made: the instance or the organization.
    pub resource_owner_type: ResourceOwnerType,
    /// Email address for support.
    ///
    /// At most 320 characters. An email address. May also be left empty.
    pub support_email: String,
    /// URL of the terms of service.
    pub tos_link: String,
}

message!(LegalAndSupportSettings {
    0 custom_link: Slot::Field("customLink", "custom_link"),
    1 custom_link_text: Slot::Field("customLinkText", "custom_link_text"),
    2 docs_link: Slot::Field("docsLink", "docs_link"),
    3 help_link: Slot::Field("helpLink", "help_link"),
    4 privacy_policy_link: Slot::Field("privacyPolicyLink", "privacy_policy_link"),
    5 resource_owner_type: Slot::Field("resourceOwnerType", "resource_owner_type"),
    6 support_email: Slot::Field("supportEmail", "support_email"),
    7 tos_link: Slot::Field("tosLink", "tos_link"),
});

/// A link that the login shows.
#[derive(Clone, Default)]
pub struct Link {
    /// Where the link opens.
    pub target: LinkTarget,
    /// Key of the text that the login shows for the link.
    ///
    /// Not empty. May also be left empty.
    pub translation_key: String,
    /// What the link leads to.
    pub r#type: LinkType,
    /// URL that the link leads to.
    ///
    /// Required. Not empty. Matches the pattern `^(https?://|mailto:).+`.
    pub url: String,
}

impl Link {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            ..Self::default()
        }
    }
}

message!(Link {
    0 target: Slot::Field("target", "target"),
    1 translation_key: Slot::Field("translationKey", "translation_key"),
    2 r#type: Slot::Field("type", "type"),
    3 url: Slot::Field("url", "url"),
});

/// Links that the login shows.
#[derive(Clone, Default)]
pub struct LinkSettings {
    /// Links that the login shows.
    pub links: Vec<Link>,
}

message!(LinkSettings {
    0 links: Slot::Field("links", "links"),
});

/// What `SettingsService::list_organization_settings` takes.
#[derive(Clone, Default)]
pub struct ListOrganizationSettingsRequest {
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub filters: Vec<OrganizationSettingsSearchFilter>,
    /// Which part of the list to return, and in which order.
    pub pagination: Option<crate::filter::v2::PaginationRequest>,
    /// Field by which entries are sorted.
    pub sorting_column: Option<OrganizationSettingsFieldName>,
}

impl ListOrganizationSettingsRequest {
    /// Makes an empty one, in which nothing is set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message!(ListOrganizationSettingsRequest {
    0 filters: Slot::Field("filters", "filters"),
    1 pagination: Slot::Field("pagination", "pagination"),
    2 sorting_column: Slot::Field("sortingColumn", "sorting_column"),
});

/// What `SettingsService::list_organization_settings` answers.
#[derive(Clone, Default)]
pub struct ListOrganizationSettingsResponse {
    /// Settings on this page.
    pub organization_settings: Vec<OrganizationSettings>,
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2::PaginationResponse>,
}

message!(ListOrganizationSettingsResponse {
    0 organization_settings: Slot::Field("organizationSettings", "organization_settings"),
    1 pagination: Slot::Field("pagination", "pagination"),
});

/// After how many failed attempts a user is locked.
#[derive(Clone, Default)]
pub struct LockoutSettings {
    /// Failed one-time codes after which the user is locked. Zero means never.
    pub max_otp_attempts: u64,
    /// Failed passwords after which the user is locked. Zero means never.
    pub max_password_attempts: u64,
    /// Level on which the settings were made: the instance or the organization.
    pub resource_owner_type: ResourceOwnerType,
}

message!(LockoutSettings {
    0 max_otp_attempts: Slot::Field("maxOtpAttempts", "max_otp_attempts"),
    1 max_password_attempts: Slot::Field("maxPasswordAttempts", "max_password_attempts"),
    2 resource_owner_type: Slot::Field("resourceOwnerType", "resource_owner_type"),
});

/// Which ways to sign in are allowed, and how long checks last.
#[derive(Clone, Default)]
pub struct LoginSettings {
    /// Whether the domain of a login name decides in which organization the user is looked for.
    pub allow_domain_discovery: bool,
    /// Whether users may sign in at an external identity provider.
    pub allow_external_idp: bool,
    /// Whether users may sign in with what Zitadel itself checks, such as a password or passkey.
    pub allow_local_authentication: bool,
    /// Whether people may register themselves.
    pub allow_register: bool,
    /// Whether users may sign in with user name and password.
    #[deprecated]
    pub allow_username_password: bool,
    /// URL to send users to after a sign-in that no application started.
    pub default_redirect_uri: String,
    /// Whether signing in with the email address as login name is switched off.
    pub disable_login_with_email: bool,
    /// Whether signing in with the phone number as login name is switched off.
    pub disable_login_with_phone: bool,
    /// Time after which users must sign in at the identity provider again.
    pub external_login_check_lifetime: Option<jiff::SignedDuration>,
    /// Whether every user must sign in with a second factor.
    pub force_mfa: bool,
    /// Whether users who sign in here, and not at an identity provider, must use a second factor.
    pub force_mfa_local_only: bool,
    /// Whether the link to reset the password is hidden.
    pub hide_password_reset: bool,
    /// Whether the login goes on to the password for unknown users too, so that nobody learns which
    /// users exist.
    pub ignore_unknown_usernames: bool,
    /// Time for which users who skip setting up a second factor are not asked again.
    pub mfa_init_skip_lifetime: Option<jiff::SignedDuration>,
    /// Time after which users must use their passkey or other multi-factor method again.
    pub multi_factor_check_lifetime: Option<jiff::SignedDuration>,
    /// Methods that count as several factors in one.
    pub multi_factors: Vec<MultiFactorType>,
    /// Whether users may sign in with passkeys.
    pub passkeys_type: PasskeysType,
    /// Time after which users must enter their password again.
    pub password_check_lifetime: Option<jiff::SignedDuration>,
    /// Level on which the settings were made: the instance or the organization.
    pub resource_owner_type: ResourceOwnerType,
    /// Time after which users must use their second factor again.
    pub second_factor_check_lifetime: Option<jiff::SignedDuration>,
    /// Second factors that users may set up.
    pub second_factors: Vec<SecondFactorType>,
}

message!(LoginSettings {
    0 allow_domain_discovery: Slot::Field("allowDomainDiscovery", "allow_domain_discovery"),
    1 allow_external_idp: Slot::Field("allowExternalIdp", "allow_external_idp"),
    2 allow_local_authentication: Slot::Field("allowLocalAuthentication", "allow_local_authentication"),
    3 allow_register: Slot::Field("allowRegister", "allow_register"),
    4 allow_username_password: Slot::Field("allowUsernamePassword", "allow_username_password"),
    5 default_redirect_uri: Slot::Field("defaultRedirectUri", "default_redirect_uri"),
    6 disable_login_with_email: Slot::Field("disableLoginWithEmail", "disable_login_with_email"),
    7 disable_login_with_phone: Slot::Field("disableLoginWithPhone", "disable_login_with_phone"),
    8 external_login_check_lifetime: Slot::Field("externalLoginCheckLifetime", "external_login_check_lifetime"),
    9 force_mfa: Slot::Field("forceMfa", "force_mfa"),
    10 force_mfa_local_only: Slot::Field("forceMfaLocalOnly", "force_mfa_local_only"),
    11 hide_password_reset: Slot::Field("hidePasswordReset", "hide_password_reset"),
    12 ignore_unknown_usernames: Slot::Field("ignoreUnknownUsernames", "ignore_unknown_usernames"),
    13 mfa_init_skip_lifetime: Slot::Field("mfaInitSkipLifetime", "mfa_init_skip_lifetime"),
    14 multi_factor_check_lifetime: Slot::Field("multiFactorCheckLifetime", "multi_factor_check_lifetime"),
    15 multi_factors: Slot::Field("multiFactors", "multi_factors"),
    16 passkeys_type: Slot::Field("passkeysType", "passkeys_type"),
    17 password_check_lifetime: Slot::Field("passwordCheckLifetime", "password_check_lifetime"),
    18 resource_owner_type: Slot::Field("resourceOwnerType", "resource_owner_type"),
    19 second_factor_check_lifetime: Slot::Field("secondFactorCheckLifetime", "second_factor_check_lifetime"),
    20 second_factors: Slot::Field("secondFactors", "second_factors"),
});

/// Keeps settings by whether user names are unique within their organization only.
#[derive(Clone, Default)]
pub struct OrganizationScopedUsernamesFilter {
    /// Whether user names need to be unique within their organization only, not in the whole
    /// instance.
    pub organization_scoped_usernames: bool,
}

message!(OrganizationScopedUsernamesFilter {
    0 organization_scoped_usernames: Slot::Field("organizationScopedUsernames", "organization_scoped_usernames"),
});

/// Settings that an organization has of its own.
#[derive(Clone, Default)]
pub struct OrganizationSettings {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Id of the organization.
    pub organization_id: String,
    /// Whether user names need to be unique within their organization only, not in the whole
    /// instance.
    pub organization_scoped_usernames: bool,
}

message!(OrganizationSettings {
    0 change_date: Slot::Field("changeDate", "change_date"),
    1 creation_date: Slot::Field("creationDate", "creation_date"),
    2 organization_id: Slot::Field("organizationId", "organization_id"),
    3 organization_scoped_usernames: Slot::Field("organizationScopedUsernames", "organization_scoped_usernames"),
});

/// A condition that organization settings must meet.
#[derive(Clone, Default)]
pub struct OrganizationSettingsSearchFilter {
    /// Either `in_organization_ids_filter` or `organization_scoped_usernames_filter`.
    ///
    /// Required.
    pub filter: Option<OrganizationSettingsSearchFilterFilter>,
}

impl OrganizationSettingsSearchFilter {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(filter: OrganizationSettingsSearchFilterFilter) -> Self {
        Self {
            filter: Some(filter),
        }
    }
}

message!(OrganizationSettingsSearchFilter {
    0 filter: Slot::Oneof(OrganizationSettingsSearchFilterFilter::ARMS),
});

/// Alternatives of `OrganizationSettingsSearchFilter::filter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum OrganizationSettingsSearchFilterFilter {
    /// Keeps settings of these organizations.
    InOrganizationIdsFilter(crate::filter::v2::InIdsFilter),
    /// Keeps settings by whether user names are unique within their organization only.
    OrganizationScopedUsernamesFilter(OrganizationScopedUsernamesFilter),
}

oneof!(OrganizationSettingsSearchFilterFilter {
    0 InOrganizationIdsFilter: Slot::Field("inOrganizationIdsFilter", "in_organization_ids_filter"),
    1 OrganizationScopedUsernamesFilter: Slot::Field("organizationScopedUsernamesFilter", "organization_scoped_usernames_filter"),
});

impl From<OrganizationSettingsSearchFilterFilter> for OrganizationSettingsSearchFilter {
    #[inline]
    fn from(filter: OrganizationSettingsSearchFilterFilter) -> Self {
        Self {
            filter: Some(filter),
        }
    }
}

/// What a password must be made of.
#[derive(Clone, Default)]
pub struct PasswordComplexitySettings {
    /// Least number of characters.
    pub min_length: u64,
    /// Whether a lower case letter is needed.
    pub requires_lowercase: bool,
    /// Whether a digit is needed.
    pub requires_number: bool,
    /// Whether a symbol or punctuation mark is needed.
    pub requires_symbol: bool,
    /// Whether an upper case letter is needed.
    pub requires_uppercase: bool,
    /// Level on which the settings were made: the instance or the organization.
    pub resource_owner_type: ResourceOwnerType,
}

message!(PasswordComplexitySettings {
    0 min_length: Slot::Field("minLength", "min_length"),
    1 requires_lowercase: Slot::Field("requiresLowercase", "requires_lowercase"),
    2 requires_number: Slot::Field("requiresNumber", "requires_number"),
    3 requires_symbol: Slot::Field("requiresSymbol", "requires_symbol"),
    4 requires_uppercase: Slot::Field("requiresUppercase", "requires_uppercase"),
    5 resource_owner_type: Slot::Field("resourceOwnerType", "resource_owner_type"),
});

/// How long a password lasts.
#[derive(Clone, Default)]
pub struct PasswordExpirySettings {
    /// Days before expiry from which on users are warned.
    pub expire_warn_days: u64,
    /// Days after which a password must be changed.
    pub max_age_days: u64,
    /// Level on which the settings were made: the instance or the organization.
    pub resource_owner_type: ResourceOwnerType,
}

message!(PasswordExpirySettings {
    0 expire_warn_days: Slot::Field("expireWarnDays", "expire_warn_days"),
    1 max_age_days: Slot::Field("maxAgeDays", "max_age_days"),
    2 resource_owner_type: Slot::Field("resourceOwnerType", "resource_owner_type"),
});

/// What `SettingsService::reset_link_settings` takes.
#[derive(Clone, Default)]
pub struct ResetLinkSettingsRequest {
    /// Level whose settings are meant: the instance or an organization.
    pub ctx: Option<crate::object::v2::RequestContext>,
}

impl ResetLinkSettingsRequest {
    /// Makes an empty one, in which nothing is set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message!(ResetLinkSettingsRequest {
    0 ctx: Slot::Field("ctx", "ctx"),
});

/// What `SettingsService::reset_link_settings` answers.
#[derive(Clone, Default)]
pub struct ResetLinkSettingsResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
    /// The links that count now.
    pub settings: Option<LinkSettings>,
}

message!(ResetLinkSettingsResponse {
    0 change_date: Slot::Field("changeDate", "change_date"),
    1 settings: Slot::Field("settings", "settings"),
});

/// Security settings of the instance.
#[derive(Clone, Default)]
pub struct SecuritySettings {
    /// Whether and where the login may be shown in an iframe.
    pub embedded_iframe: Option<EmbeddedIframeSettings>,
    /// Whether users may act as other users (token exchange with an actor).
    pub enable_impersonation: bool,
}

message!(SecuritySettings {
    0 embedded_iframe: Slot::Field("embeddedIframe", "embedded_iframe"),
    1 enable_impersonation: Slot::Field("enableImpersonation", "enable_impersonation"),
});

/// What `SettingsService::set_hosted_login_translation` takes.
#[derive(Clone, Default)]
pub struct SetHostedLoginTranslationRequest {
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. At least 2 characters.
    pub locale: String,
    /// Texts by their keys, nested as the login nests them.
    pub translations: Option<serde_json::Map<String, serde_json::Value>>,
    /// Either `instance` or `organization_id`.
    pub level: Option<SetHostedLoginTranslationRequestLevel>,
}

impl SetHostedLoginTranslationRequest {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(locale: impl Into<String>) -> Self {
        Self {
            locale: locale.into(),
            ..Self::default()
        }
    }
}

message!(SetHostedLoginTranslationRequest {
    0 locale: Slot::Field("locale", "locale"),
    1 translations: Slot::Field("translations", "translations"),
    2 level: Slot::Oneof(SetHostedLoginTranslationRequestLevel::ARMS),
});

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

oneof!(SetHostedLoginTranslationRequestLevel {
    0 Instance: Slot::Field("instance", "instance"),
    1 OrganizationId: Slot::Field("organizationId", "organization_id"),
});

/// What `SettingsService::set_hosted_login_translation` answers.
#[derive(Clone, Default)]
pub struct SetHostedLoginTranslationResponse {
    /// Fingerprint of the translations; it differs when they change.
    ///
    /// Required. Exactly 32 characters.
    pub etag: String,
}

impl SetHostedLoginTranslationResponse {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(etag: impl Into<String>) -> Self {
        Self { etag: etag.into() }
    }
}

message!(SetHostedLoginTranslationResponse {
    0 etag: Slot::Field("etag", "etag"),
});

/// What `SettingsService::set_link_settings` takes.
#[derive(Clone, Default)]
pub struct SetLinkSettingsRequest {
    /// Level whose settings are meant: the instance or an organization.
    pub ctx: Option<crate::object::v2::RequestContext>,
    /// Links that the login shows.
    pub links: Vec<Link>,
}

impl SetLinkSettingsRequest {
    /// Makes an empty one, in which nothing is set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message!(SetLinkSettingsRequest {
    0 ctx: Slot::Field("ctx", "ctx"),
    1 links: Slot::Field("links", "links"),
});

/// What `SettingsService::set_link_settings` answers.
#[derive(Clone, Default)]
pub struct SetLinkSettingsResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
    /// The links that count now.
    pub settings: Option<LinkSettings>,
}

message!(SetLinkSettingsResponse {
    0 change_date: Slot::Field("changeDate", "change_date"),
    1 settings: Slot::Field("settings", "settings"),
});

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
    /// Makes an empty one, in which nothing is set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message!(SetOrganizationSettingsRequest {
    0 organization_id: Slot::Field("organizationId", "organization_id"),
    1 organization_scoped_usernames: Slot::Field("organizationScopedUsernames", "organization_scoped_usernames"),
});

/// What `SettingsService::set_organization_settings` answers.
#[derive(Clone, Default)]
pub struct SetOrganizationSettingsResponse {
    /// Time at which it was set.
    pub set_date: Option<jiff::Timestamp>,
}

message!(SetOrganizationSettingsResponse {
    0 set_date: Slot::Field("setDate", "set_date"),
});

/// What `SettingsService::set_security_settings` takes.
#[derive(Clone, Default)]
pub struct SetSecuritySettingsRequest {
    /// Whether and where the login may be shown in an iframe.
    pub embedded_iframe: Option<EmbeddedIframeSettings>,
    /// Whether users may act as other users (token exchange with an actor).
    pub enable_impersonation: bool,
}

impl SetSecuritySettingsRequest {
    /// Makes an empty one, in which nothing is set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message!(SetSecuritySettingsRequest {
    0 embedded_iframe: Slot::Field("embeddedIframe", "embedded_iframe"),
    1 enable_impersonation: Slot::Field("enableImpersonation", "enable_impersonation"),
});

/// What `SettingsService::set_security_settings` answers.
#[derive(Clone, Default)]
pub struct SetSecuritySettingsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
}

message!(SetSecuritySettingsResponse {
    0 details: Slot::Field("details", "details"),
});

/// Colors and logos of the login.
#[derive(Clone, Default)]
pub struct Theme {
    /// Background color, as a hex value such as `#fafafa`.
    pub background_color: String,
    /// Color of the text, as a hex value such as `#000000`.
    pub font_color: String,
    /// URL of the icon.
    pub icon_url: String,
    /// URL of the logo.
    pub logo_url: String,
    /// Color of buttons and other highlights, as a hex value such as `#5469d4`.
    pub primary_color: String,
    /// Color of warnings and errors, as a hex value such as `#cd3d56`.
    pub warn_color: String,
}

message!(Theme {
    0 background_color: Slot::Field("backgroundColor", "background_color"),
    1 font_color: Slot::Field("fontColor", "font_color"),
    2 icon_url: Slot::Field("iconUrl", "icon_url"),
    3 logo_url: Slot::Field("logoUrl", "logo_url"),
    4 primary_color: Slot::Field("primaryColor", "primary_color"),
    5 warn_color: Slot::Field("warnColor", "warn_color"),
});

/// Kinds of identity providers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

open_enum!(IdentityProviderType {
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
});

/// Where a link opens.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

open_enum!(LinkTarget {
    0 Unspecified: "LINK_TARGET_UNSPECIFIED",
    1 SelfValue: "LINK_TARGET_SELF",
    2 Blank: "LINK_TARGET_BLANK",
});

/// What a link leads to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

open_enum!(LinkType {
    0 Unspecified: "LINK_TYPE_UNSPECIFIED",
    1 TermsOfService: "LINK_TYPE_TERMS_OF_SERVICE",
    2 PrivacyPolicy: "LINK_TYPE_PRIVACY_POLICY",
    3 Help: "LINK_TYPE_HELP",
    4 Support: "LINK_TYPE_SUPPORT",
    5 Docs: "LINK_TYPE_DOCS",
    6 Custom: "LINK_TYPE_CUSTOM",
});

/// Methods that count as several factors in one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

open_enum!(MultiFactorType {
    0 Unspecified: "MULTI_FACTOR_TYPE_UNSPECIFIED",
    1 U2fWithVerification: "MULTI_FACTOR_TYPE_U2F_WITH_VERIFICATION",
});

/// Fields by which organization settings can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

open_enum!(OrganizationSettingsFieldName {
    0 Unspecified: "ORGANIZATION_SETTINGS_FIELD_NAME_UNSPECIFIED",
    1 OrganizationId: "ORGANIZATION_SETTINGS_FIELD_NAME_ORGANIZATION_ID",
    2 CreationDate: "ORGANIZATION_SETTINGS_FIELD_NAME_CREATION_DATE",
    3 ChangeDate: "ORGANIZATION_SETTINGS_FIELD_NAME_CHANGE_DATE",
});

/// Whether users may sign in with passkeys.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

open_enum!(PasskeysType {
    0 NotAllowed: "PASSKEYS_TYPE_NOT_ALLOWED",
    1 Allowed: "PASSKEYS_TYPE_ALLOWED",
});

/// Levels on which settings can be made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

open_enum!(ResourceOwnerType {
    0 Unspecified: "RESOURCE_OWNER_TYPE_UNSPECIFIED",
    1 Instance: "RESOURCE_OWNER_TYPE_INSTANCE",
    2 Org: "RESOURCE_OWNER_TYPE_ORG",
});

/// Second factors that users can set up.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecondFactorType {
    /// `SECOND_FACTOR_TYPE_UNSPECIFIED`.
    #[default]
    Unspecified,
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

open_enum!(SecondFactorType {
    0 Unspecified: "SECOND_FACTOR_TYPE_UNSPECIFIED",
    1 Otp: "SECOND_FACTOR_TYPE_OTP" | "SECOND_FACTOR_TYPE_TOTP",
    2 U2f: "SECOND_FACTOR_TYPE_U2F",
    3 OtpEmail: "SECOND_FACTOR_TYPE_OTP_EMAIL",
    4 OtpSms: "SECOND_FACTOR_TYPE_OTP_SMS",
    5 RecoveryCodes: "SECOND_FACTOR_TYPE_RECOVERY_CODES",
});

/// Types of settings that can be asked for together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

open_enum!(SettingsType {
    0 Unspecified: "SETTINGS_TYPE_UNSPECIFIED",
    1 LinkSettings: "SETTINGS_TYPE_LINK_SETTINGS",
});

/// Levels that settings can come from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

open_enum!(Source {
    0 Unspecified: "SOURCE_UNSPECIFIED",
    1 System: "SOURCE_SYSTEM",
    2 Instance: "SOURCE_INSTANCE",
    3 Organization: "SOURCE_ORGANIZATION",
    4 Project: "SOURCE_PROJECT",
    5 Application: "SOURCE_APPLICATION",
});

/// Whether the light or the dark theme is used.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

open_enum!(ThemeMode {
    0 Unspecified: "THEME_MODE_UNSPECIFIED",
    1 Auto: "THEME_MODE_AUTO",
    2 Light: "THEME_MODE_LIGHT",
    3 Dark: "THEME_MODE_DARK",
});

/// The operations as types, for code that is generic over them.
pub mod operations {
    use super::*;
    use crate::operation::declare::{list_operation, operation};

    operation!(DeleteOrganizationSettings {
        method: "SettingsService::delete_organization_settings",
        path: "/zitadel.settings.v2.SettingsService/DeleteOrganizationSettings",
        request: DeleteOrganizationSettingsRequest,
        response: DeleteOrganizationSettingsResponse,
        read_only: false,
        permission: "iam.policy.delete",
    });

    operation!(GetActiveIdentityProviders {
        method: "SettingsService::get_active_identity_providers",
        path: "/zitadel.settings.v2.SettingsService/GetActiveIdentityProviders",
        request: GetActiveIdentityProvidersRequest,
        response: GetActiveIdentityProvidersResponse,
        read_only: true,
        permission: "policy.read",
    });

    operation!(GetBrandingSettings {
        method: "SettingsService::get_branding_settings",
        path: "/zitadel.settings.v2.SettingsService/GetBrandingSettings",
        request: GetBrandingSettingsRequest,
        response: GetBrandingSettingsResponse,
        read_only: true,
        permission: "policy.read",
    });

    operation!(GetDomainSettings {
        method: "SettingsService::get_domain_settings",
        path: "/zitadel.settings.v2.SettingsService/GetDomainSettings",
        request: GetDomainSettingsRequest,
        response: GetDomainSettingsResponse,
        read_only: true,
        permission: "policy.read",
    });

    operation!(GetEffectiveSettings {
        method: "SettingsService::get_effective_settings",
        path: "/zitadel.settings.v2.SettingsService/GetEffectiveSettings",
        request: GetEffectiveSettingsRequest,
        response: GetEffectiveSettingsResponse,
        read_only: true,
        permission: "iam.policy.read",
    });

    operation!(GetGeneralSettings {
        method: "SettingsService::get_general_settings",
        path: "/zitadel.settings.v2.SettingsService/GetGeneralSettings",
        request: GetGeneralSettingsRequest,
        response: GetGeneralSettingsResponse,
        read_only: true,
        permission: "policy.read",
    });

    operation!(GetHostedLoginTranslation {
        method: "SettingsService::get_hosted_login_translation",
        path: "/zitadel.settings.v2.SettingsService/GetHostedLoginTranslation",
        request: GetHostedLoginTranslationRequest,
        response: GetHostedLoginTranslationResponse,
        read_only: true,
        permission: "iam.policy.read",
    });

    operation!(GetLegalAndSupportSettings {
        method: "SettingsService::get_legal_and_support_settings",
        path: "/zitadel.settings.v2.SettingsService/GetLegalAndSupportSettings",
        request: GetLegalAndSupportSettingsRequest,
        response: GetLegalAndSupportSettingsResponse,
        read_only: true,
        permission: "policy.read",
    });

    operation!(GetLinkSettings {
        method: "SettingsService::get_link_settings",
        path: "/zitadel.settings.v2.SettingsService/GetLinkSettings",
        request: GetLinkSettingsRequest,
        response: GetLinkSettingsResponse,
        read_only: true,
        permission: "iam.policy.read",
    });

    operation!(GetLockoutSettings {
        method: "SettingsService::get_lockout_settings",
        path: "/zitadel.settings.v2.SettingsService/GetLockoutSettings",
        request: GetLockoutSettingsRequest,
        response: GetLockoutSettingsResponse,
        read_only: true,
        permission: "policy.read",
    });

    operation!(GetLoginSettings {
        method: "SettingsService::get_login_settings",
        path: "/zitadel.settings.v2.SettingsService/GetLoginSettings",
        request: GetLoginSettingsRequest,
        response: GetLoginSettingsResponse,
        read_only: true,
        permission: "policy.read",
    });

    operation!(GetPasswordComplexitySettings {
        method: "SettingsService::get_password_complexity_settings",
        path: "/zitadel.settings.v2.SettingsService/GetPasswordComplexitySettings",
        request: GetPasswordComplexitySettingsRequest,
        response: GetPasswordComplexitySettingsResponse,
        read_only: true,
        permission: "policy.read",
    });

    operation!(GetPasswordExpirySettings {
        method: "SettingsService::get_password_expiry_settings",
        path: "/zitadel.settings.v2.SettingsService/GetPasswordExpirySettings",
        request: GetPasswordExpirySettingsRequest,
        response: GetPasswordExpirySettingsResponse,
        read_only: true,
        permission: "policy.read",
    });

    operation!(GetSecuritySettings {
        method: "SettingsService::get_security_settings",
        path: "/zitadel.settings.v2.SettingsService/GetSecuritySettings",
        request: GetSecuritySettingsRequest,
        response: GetSecuritySettingsResponse,
        read_only: true,
        permission: "iam.policy.read",
    });

    operation!(ListOrganizationSettings {
        method: "SettingsService::list_organization_settings",
        path: "/zitadel.settings.v2.SettingsService/ListOrganizationSettings",
        request: ListOrganizationSettingsRequest,
        response: ListOrganizationSettingsResponse,
        read_only: true,
        permission: "iam.policy.read or org.policy.read",
    });

    operation!(ResetLinkSettings {
        method: "SettingsService::reset_link_settings",
        path: "/zitadel.settings.v2.SettingsService/ResetLinkSettings",
        request: ResetLinkSettingsRequest,
        response: ResetLinkSettingsResponse,
        read_only: false,
        permission: "iam.policy.write",
    });

    operation!(SetHostedLoginTranslation {
        method: "SettingsService::set_hosted_login_translation",
        path: "/zitadel.settings.v2.SettingsService/SetHostedLoginTranslation",
        request: SetHostedLoginTranslationRequest,
        response: SetHostedLoginTranslationResponse,
        read_only: false,
        permission: "iam.policy.write",
    });

    operation!(SetLinkSettings {
        method: "SettingsService::set_link_settings",
        path: "/zitadel.settings.v2.SettingsService/SetLinkSettings",
        request: SetLinkSettingsRequest,
        response: SetLinkSettingsResponse,
        read_only: false,
        permission: "iam.policy.write",
    });

    operation!(SetOrganizationSettings {
        method: "SettingsService::set_organization_settings",
        path: "/zitadel.settings.v2.SettingsService/SetOrganizationSettings",
        request: SetOrganizationSettingsRequest,
        response: SetOrganizationSettingsResponse,
        read_only: false,
        permission: "iam.policy.write",
    });

    operation!(SetSecuritySettings {
        method: "SettingsService::set_security_settings",
        path: "/zitadel.settings.v2.SettingsService/SetSecuritySettings",
        request: SetSecuritySettingsRequest,
        response: SetSecuritySettingsResponse,
        read_only: false,
        permission: "iam.policy.write",
    });

    list_operation!(ListOrganizationSettings {
        page: pagination,
        items: organization_settings of OrganizationSettings,
        answer: pagination { total_result, applied_limit },
    });
}
