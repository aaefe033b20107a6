// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.idp.v1`.

use crate::convert::convert;
use crate::json::declare::{message, oneof, open_enum};

/// Apple config.
#[derive(Clone, Default)]
pub struct AppleConfig {
    /// Client id of the application.
    pub client_id: String,
    /// Id of the team at Apple.
    pub team_id: String,
    /// Id of the key.
    pub key_id: String,
    /// Scopes that are asked of the provider.
    pub scopes: Vec<String>,
}

message! { AppleConfig {
    client_id,
    team_id,
    key_id,
    scopes,
} }

/// Azure ad config.
#[derive(Clone, Default)]
pub struct AzureAdConfig {
    /// Client id of the application.
    pub client_id: String,
    /// Which accounts of Microsoft may sign in.
    pub tenant: Option<AzureAdTenant>,
    /// Whether email addresses from the provider are taken as verified.
    pub email_verified: bool,
    /// Scopes that are asked of the provider.
    pub scopes: Vec<String>,
}

message! { AzureAdConfig {
    client_id,
    tenant,
    email_verified,
    scopes,
} }

/// Azure ad tenant.
#[derive(Clone, Default)]
pub struct AzureAdTenant {
    /// Either `tenant_type` or `tenant_id`.
    pub r#type: Option<AzureAdTenantTypeKind>,
}

impl AzureAdTenant {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(r#type: impl Into<AzureAdTenantTypeKind>) -> Self {
        Self {
            r#type: Some(r#type.into()),
        }
    }
}

message! { AzureAdTenant {
    r#type: oneof,
} }

/// Alternatives of `AzureAdTenant::type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AzureAdTenantTypeKind {
    /// Kind of accounts that may sign in.
    TenantType(AzureAdTenantType),
    /// Id of the tenant whose accounts may sign in.
    TenantId(String),
}

oneof! { AzureAdTenantTypeKind {
    TenantType,
    TenantId,
} }

convert! { AzureAdTenant.r#type = AzureAdTenantTypeKind {
    TenantType(AzureAdTenantType),
} }

/// Generic oidc config.
#[derive(Clone, Default)]
pub struct GenericOidcConfig {
    /// Issuer of the tokens, as a URL.
    pub issuer: String,
    /// Client id of the application.
    pub client_id: String,
    /// Scopes that are asked of the provider.
    pub scopes: Vec<String>,
    /// Whether user data is read from the id token instead of the userinfo endpoint.
    pub is_id_token_mapping: bool,
    /// Use pkce.
    pub use_pkce: bool,
}

message! { GenericOidcConfig {
    issuer,
    client_id,
    scopes,
    is_id_token_mapping,
    use_pkce,
} }

/// Git hub config.
#[derive(Clone, Default)]
pub struct GitHubConfig {
    /// Client id of the application.
    pub client_id: String,
    /// Scopes that are asked of the provider.
    pub scopes: Vec<String>,
}

message! { GitHubConfig {
    client_id,
    scopes,
} }

/// Git hub enterprise server config.
#[derive(Clone, Default)]
pub struct GitHubEnterpriseServerConfig {
    /// Client id of the application.
    pub client_id: String,
    /// URL of the provider to which users are sent to sign in.
    pub authorization_endpoint: String,
    /// URL at which the provider issues tokens.
    pub token_endpoint: String,
    /// URL at which the provider tells about the user.
    pub user_endpoint: String,
    /// Scopes that are asked of the provider.
    pub scopes: Vec<String>,
}

message! { GitHubEnterpriseServerConfig {
    client_id,
    authorization_endpoint,
    token_endpoint,
    user_endpoint,
    scopes,
} }

/// Git lab config.
#[derive(Clone, Default)]
pub struct GitLabConfig {
    /// Client id of the application.
    pub client_id: String,
    /// Scopes that are asked of the provider.
    pub scopes: Vec<String>,
}

message! { GitLabConfig {
    client_id,
    scopes,
} }

/// Git lab self hosted config.
#[derive(Clone, Default)]
pub struct GitLabSelfHostedConfig {
    /// Issuer of the tokens, as a URL.
    pub issuer: String,
    /// Client id of the application.
    pub client_id: String,
    /// Scopes that are asked of the provider.
    pub scopes: Vec<String>,
}

message! { GitLabSelfHostedConfig {
    issuer,
    client_id,
    scopes,
} }

/// Google config.
#[derive(Clone, Default)]
pub struct GoogleConfig {
    /// Client id of the application.
    pub client_id: String,
    /// Scopes that are asked of the provider.
    pub scopes: Vec<String>,
}

message! { GoogleConfig {
    client_id,
    scopes,
} }

/// Idp.
#[derive(Clone, Default)]
pub struct Idp {
    /// Id of the resource.
    pub id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// State of the resource.
    pub state: IdpState,
    /// Name, for people to read.
    pub name: String,
    /// Styling type.
    pub styling_type: IdpStylingType,
    /// Owner.
    pub owner: IdpOwnerType,
    /// Either `oidc_config` or `jwt_config`.
    pub config: Option<IdpConfig>,
    /// Auto register.
    pub auto_register: bool,
}

message! { Idp {
    id,
    details,
    state,
    name,
    styling_type,
    owner,
    config: oneof,
    auto_register,
} }

/// Alternatives of `Idp::config`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum IdpConfig {
    /// Configuration of an OpenID Connect client.
    OidcConfig(OidcConfig),
    /// Jwt config.
    JwtConfig(JwtConfig),
}

oneof! { IdpConfig {
    OidcConfig,
    JwtConfig,
} }

/// Idp id query.
#[derive(Clone, Default)]
pub struct IdpIdQuery {
    /// Id of the resource.
    ///
    /// At most 200 characters.
    pub id: String,
}

impl IdpIdQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { IdpIdQuery {
    id,
} }

/// Idp login policy link.
#[derive(Clone, Default)]
pub struct IdpLoginPolicyLink {
    /// Id of the identity provider.
    pub idp_id: String,
    /// Idp name.
    pub idp_name: String,
    /// Idp type.
    pub idp_type: IdpType,
}

message! { IdpLoginPolicyLink {
    idp_id,
    idp_name,
    idp_type,
} }

/// Idp name query.
#[derive(Clone, Default)]
pub struct IdpNameQuery {
    /// Name, for people to read.
    ///
    /// At most 200 characters.
    pub name: String,
    /// How to compare.
    pub method: crate::v1::TextQueryMethod,
}

impl IdpNameQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, method: crate::v1::TextQueryMethod) -> Self {
        Self {
            name: name.into(),
            method,
        }
    }
}

message! { IdpNameQuery {
    name,
    method,
} }

/// Idp owner type query.
#[derive(Clone, Default)]
pub struct IdpOwnerTypeQuery {
    /// Owner type.
    pub owner_type: IdpOwnerType,
}

impl IdpOwnerTypeQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(owner_type: IdpOwnerType) -> Self {
        Self { owner_type }
    }
}

message! { IdpOwnerTypeQuery {
    owner_type,
} }

/// Idp user link.
#[derive(Clone, Default)]
pub struct IdpUserLink {
    /// Id of the user.
    pub user_id: String,
    /// Id of the identity provider.
    pub idp_id: String,
    /// Idp name.
    pub idp_name: String,
    /// Provided user id.
    pub provided_user_id: String,
    /// Provided user name.
    pub provided_user_name: String,
    /// Idp type.
    pub idp_type: IdpType,
}

message! { IdpUserLink {
    user_id,
    idp_id,
    idp_name,
    provided_user_id,
    provided_user_name,
    idp_type,
} }

/// Instance roles info.
#[derive(Clone, Default)]
pub struct InstanceRolesInfo {
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub organization_id: String,
    /// Domain of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub organization_domain: String,
}

impl InstanceRolesInfo {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(organization_id: impl Into<String>, organization_domain: impl Into<String>) -> Self {
        Self {
            organization_id: organization_id.into(),
            organization_domain: organization_domain.into(),
        }
    }
}

message! { InstanceRolesInfo {
    organization_id,
    organization_domain,
} }

/// Jwt config.
#[derive(Clone, Default)]
pub struct JwtConfig {
    /// URL at which the token is obtained.
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
    /// Value that the token's audience must hold.
    ///
    /// At most 200 characters.
    pub audience: String,
}

impl JwtConfig {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        jwt_endpoint: impl Into<String>,
        issuer: impl Into<String>,
        keys_endpoint: impl Into<String>,
        header_name: impl Into<String>,
    ) -> Self {
        Self {
            jwt_endpoint: jwt_endpoint.into(),
            issuer: issuer.into(),
            keys_endpoint: keys_endpoint.into(),
            header_name: header_name.into(),
            ..Self::default()
        }
    }
}

message! { JwtConfig {
    jwt_endpoint,
    issuer,
    keys_endpoint,
    header_name,
    audience,
} }

/// Ldap attributes.
#[derive(Clone, Default)]
pub struct LdapAttributes {
    /// LDAP attribute that identifies the user.
    ///
    /// At most 200 characters.
    pub id_attribute: String,
    /// LDAP attribute for the given name.
    ///
    /// At most 200 characters.
    pub first_name_attribute: String,
    /// LDAP attribute for the family name.
    ///
    /// At most 200 characters.
    pub last_name_attribute: String,
    /// LDAP attribute for the display name.
    ///
    /// At most 200 characters.
    pub display_name_attribute: String,
    /// LDAP attribute for the nickname.
    ///
    /// At most 200 characters.
    pub nick_name_attribute: String,
    /// LDAP attribute for the user name.
    ///
    /// At most 200 characters.
    pub preferred_username_attribute: String,
    /// LDAP attribute for the email address.
    ///
    /// At most 200 characters.
    pub email_attribute: String,
    /// LDAP attribute that tells whether the email address is verified.
    ///
    /// At most 200 characters.
    pub email_verified_attribute: String,
    /// LDAP attribute for the phone number.
    ///
    /// At most 200 characters.
    pub phone_attribute: String,
    /// LDAP attribute that tells whether the phone number is verified.
    ///
    /// At most 200 characters.
    pub phone_verified_attribute: String,
    /// LDAP attribute for the language.
    ///
    /// At most 200 characters.
    pub preferred_language_attribute: String,
    /// LDAP attribute for the URL of the user's picture.
    ///
    /// At most 200 characters.
    pub avatar_url_attribute: String,
    /// LDAP attribute for the user's profile page.
    ///
    /// At most 200 characters.
    pub profile_attribute: String,
}

message! { LdapAttributes {
    id_attribute,
    first_name_attribute,
    last_name_attribute,
    display_name_attribute,
    nick_name_attribute,
    preferred_username_attribute,
    email_attribute,
    email_verified_attribute,
    phone_attribute,
    phone_verified_attribute,
    preferred_language_attribute,
    avatar_url_attribute,
    profile_attribute,
} }

/// Ldap config.
#[derive(Clone, Default)]
pub struct LdapConfig {
    /// URLs of the LDAP servers.
    pub servers: Vec<String>,
    /// Whether the connection is secured by StartTLS.
    pub start_tls: bool,
    /// Distinguished name under which the search starts.
    pub base_dn: String,
    /// Distinguished name with which the server signs in to search.
    pub bind_dn: String,
    /// Distinguished name part under which users are searched.
    pub user_base: String,
    /// LDAP object classes that users have.
    pub user_object_classes: Vec<String>,
    /// LDAP attributes that the login name is compared with.
    pub user_filters: Vec<String>,
    /// Longest time that one call may take.
    pub timeout: Option<jiff::SignedDuration>,
    /// Attributes of the user's LDAP entry.
    pub attributes: Option<LdapAttributes>,
    /// Certificate (PEM) of the authority that signed the directory's certificate.
    pub root_ca: bytes::Bytes,
}

message! { LdapConfig {
    servers,
    start_tls,
    base_dn,
    bind_dn,
    user_base,
    user_object_classes,
    user_filters,
    timeout,
    attributes,
    root_ca,
} }

/// O auth config.
#[derive(Clone, Default)]
pub struct OAuthConfig {
    /// Client id of the application.
    pub client_id: String,
    /// URL of the provider to which users are sent to sign in.
    pub authorization_endpoint: String,
    /// URL at which the provider issues tokens.
    pub token_endpoint: String,
    /// URL at which the provider tells about the user.
    pub user_endpoint: String,
    /// Scopes that are asked of the provider.
    pub scopes: Vec<String>,
    /// LDAP attribute that identifies the user.
    pub id_attribute: String,
    /// Use pkce.
    pub use_pkce: bool,
}

message! { OAuthConfig {
    client_id,
    authorization_endpoint,
    token_endpoint,
    user_endpoint,
    scopes,
    id_attribute,
    use_pkce,
} }

/// Oidc config.
#[derive(Clone, Default)]
pub struct OidcConfig {
    /// Client id of the application.
    pub client_id: String,
    /// Issuer of the tokens, as a URL.
    pub issuer: String,
    /// Scopes that are asked of the provider.
    pub scopes: Vec<String>,
    /// Display name mapping.
    pub display_name_mapping: OidcMappingField,
    /// Username mapping.
    pub username_mapping: OidcMappingField,
}

message! { OidcConfig {
    client_id,
    issuer,
    scopes,
    display_name_mapping,
    username_mapping,
} }

/// Options.
#[derive(Clone, Default)]
pub struct Options {
    /// Whether users may link an account at the provider to an existing user.
    pub is_linking_allowed: bool,
    /// Whether users may be created from an account at the provider.
    pub is_creation_allowed: bool,
    /// Whether users are created by themselves at their first sign-in.
    pub is_auto_creation: bool,
    /// Whether users are updated from the provider's data at each sign-in.
    pub is_auto_update: bool,
    /// By what an account at the provider is linked to an existing user without being asked for.
    pub auto_linking: AutoLinkingOption,
}

message! { Options {
    is_linking_allowed,
    is_creation_allowed,
    is_auto_creation,
    is_auto_update,
    auto_linking,
} }

/// Provider.
#[derive(Clone, Default)]
pub struct Provider {
    /// Id of the resource.
    pub id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// State of the resource.
    pub state: IdpState,
    /// Name, for people to read.
    pub name: String,
    /// Owner.
    pub owner: IdpOwnerType,
    /// Kind of the resource.
    pub r#type: ProviderType,
    /// Configuration of the identity provider.
    pub config: Option<ProviderConfig>,
}

message! { Provider {
    id,
    details,
    state,
    name,
    owner,
    r#type,
    config,
} }

/// Provider config.
#[derive(Clone, Default)]
pub struct ProviderConfig {
    /// Whether users may be created, linked and updated from the provider.
    pub options: Option<Options>,
    /// One of `ldap`, `google`, `oauth`, `oidc`, `jwt`, `github`, `github_es`, `gitlab`,
    /// `gitlab_self_hosted`, `azure_ad`, `apple`, `saml`, `zitadel`.
    pub config: Option<ProviderConfigKind>,
}

message! { ProviderConfig {
    options,
    config: oneof,
} }

/// Alternatives of `ProviderConfig::config`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ProviderConfigKind {
    /// Sign-in against an LDAP directory.
    Ldap(LdapConfig),
    /// Sign-in with Google.
    Google(GoogleConfig),
    /// Sign-in with an OAuth 2.0 provider.
    Oauth(OAuthConfig),
    /// Sign-in with an OpenID Connect provider.
    Oidc(GenericOidcConfig),
    /// Sign-in with a signed JWT.
    Jwt(JwtConfig),
    /// Sign-in with GitHub.
    Github(GitHubConfig),
    /// Sign-in with GitHub Enterprise Server.
    GithubEs(GitHubEnterpriseServerConfig),
    /// Sign-in with GitLab.
    Gitlab(GitLabConfig),
    /// Sign-in with a self-hosted GitLab.
    GitlabSelfHosted(GitLabSelfHostedConfig),
    /// Sign-in with Microsoft Entra ID (Azure AD).
    AzureAd(AzureAdConfig),
    /// Sign-in with Apple.
    Apple(AppleConfig),
    /// Sign-in with a SAML identity provider.
    Saml(SamlConfig),
    /// Sign-in with another Zitadel.
    Zitadel(ZitadelConfig),
}

oneof! { ProviderConfigKind {
    Ldap,
    Google,
    Oauth,
    Oidc,
    Jwt,
    Github,
    GithubEs,
    Gitlab,
    GitlabSelfHosted,
    AzureAd,
    Apple,
    Saml,
    Zitadel,
} }

/// Saml config.
#[derive(Clone, Default)]
pub struct SamlConfig {
    /// SAML metadata as XML.
    pub metadata_xml: bytes::Bytes,
    /// SAML binding: how messages are carried.
    pub binding: SamlBinding,
    /// Whether requests to the provider are signed.
    pub with_signed_request: bool,
    /// Format of the name id that is asked for.
    pub name_id_format: SamlNameIdFormat,
    /// Attribute that identifies the user where the name id changes with each sign-in.
    pub transient_mapping_attribute_name: Option<String>,
    /// Whether a logout also ends the session at the identity provider.
    pub federated_logout_enabled: Option<bool>,
    /// Algorithm with which requests to the provider are signed.
    pub signature_algorithm: Option<SamlSignatureAlgorithm>,
}

message! { SamlConfig {
    metadata_xml,
    binding,
    with_signed_request,
    name_id_format,
    transient_mapping_attribute_name,
    federated_logout_enabled,
    signature_algorithm,
} }

/// Zitadel config.
#[derive(Clone, Default)]
pub struct ZitadelConfig {
    /// Issuer of the tokens, as a URL.
    pub issuer: String,
    /// Client id of the application.
    pub client_id: String,
    /// Scopes that are asked of the provider.
    pub scopes: Vec<String>,
    /// Organizations in which users of the other Zitadel may hold roles.
    pub instance_roles_info: Vec<InstanceRolesInfo>,
}

message! { ZitadelConfig {
    issuer,
    client_id,
    scopes,
    instance_roles_info,
} }

/// Auto linking option.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutoLinkingOption {
    /// Accounts are not linked by themselves.
    #[default]
    Unspecified,
    /// By the user name.
    Username,
    /// By the email address.
    Email,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { AutoLinkingOption {
    0 Unspecified: "AUTO_LINKING_OPTION_UNSPECIFIED",
    1 Username: "AUTO_LINKING_OPTION_USERNAME",
    2 Email: "AUTO_LINKING_OPTION_EMAIL",
} }

/// Azure ad tenant type.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AzureAdTenantType {
    /// Work, school and personal accounts.
    #[default]
    Common,
    /// Work and school accounts.
    Organisations,
    /// Personal accounts.
    Consumers,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { AzureAdTenantType {
    0 Common: "AZURE_AD_TENANT_TYPE_COMMON",
    1 Organisations: "AZURE_AD_TENANT_TYPE_ORGANISATIONS",
    2 Consumers: "AZURE_AD_TENANT_TYPE_CONSUMERS",
} }

/// Idp field name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdpFieldName {
    /// `IDP_FIELD_NAME_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `IDP_FIELD_NAME_NAME`.
    Name,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { IdpFieldName {
    0 Unspecified: "IDP_FIELD_NAME_UNSPECIFIED",
    1 Name: "IDP_FIELD_NAME_NAME",
} }

/// Idp owner type.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdpOwnerType {
    /// `IDP_OWNER_TYPE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `IDP_OWNER_TYPE_SYSTEM`.
    System,
    /// `IDP_OWNER_TYPE_ORG`.
    Org,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { IdpOwnerType {
    0 Unspecified: "IDP_OWNER_TYPE_UNSPECIFIED",
    1 System: "IDP_OWNER_TYPE_SYSTEM",
    2 Org: "IDP_OWNER_TYPE_ORG",
} }

/// Idp state.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdpState {
    /// `IDP_STATE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `IDP_STATE_ACTIVE`.
    Active,
    /// `IDP_STATE_INACTIVE`.
    Inactive,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { IdpState {
    0 Unspecified: "IDP_STATE_UNSPECIFIED",
    1 Active: "IDP_STATE_ACTIVE",
    2 Inactive: "IDP_STATE_INACTIVE",
} }

/// Idp styling type.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdpStylingType {
    /// `STYLING_TYPE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `STYLING_TYPE_GOOGLE`.
    Google,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { IdpStylingType {
    0 Unspecified: "STYLING_TYPE_UNSPECIFIED",
    1 Google: "STYLING_TYPE_GOOGLE",
} }

/// Idp type.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdpType {
    /// `IDP_TYPE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// Any OpenID Connect provider.
    Oidc,
    /// A provider that issues signed JWTs.
    Jwt,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { IdpType {
    0 Unspecified: "IDP_TYPE_UNSPECIFIED",
    1 Oidc: "IDP_TYPE_OIDC",
    3 Jwt: "IDP_TYPE_JWT",
} }

/// Oidc mapping field.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OidcMappingField {
    /// `OIDC_MAPPING_FIELD_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `OIDC_MAPPING_FIELD_PREFERRED_USERNAME`.
    PreferredUsername,
    /// `OIDC_MAPPING_FIELD_EMAIL`.
    Email,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { OidcMappingField {
    0 Unspecified: "OIDC_MAPPING_FIELD_UNSPECIFIED",
    1 PreferredUsername: "OIDC_MAPPING_FIELD_PREFERRED_USERNAME",
    2 Email: "OIDC_MAPPING_FIELD_EMAIL",
} }

/// Provider type.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProviderType {
    /// `PROVIDER_TYPE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `PROVIDER_TYPE_OIDC`.
    Oidc,
    /// `PROVIDER_TYPE_JWT`.
    Jwt,
    /// `PROVIDER_TYPE_LDAP`.
    Ldap,
    /// `PROVIDER_TYPE_OAUTH`.
    Oauth,
    /// `PROVIDER_TYPE_AZURE_AD`.
    AzureAd,
    /// `PROVIDER_TYPE_GITHUB`.
    Github,
    /// `PROVIDER_TYPE_GITHUB_ES`.
    GithubEs,
    /// `PROVIDER_TYPE_GITLAB`.
    Gitlab,
    /// `PROVIDER_TYPE_GITLAB_SELF_HOSTED`.
    GitlabSelfHosted,
    /// `PROVIDER_TYPE_GOOGLE`.
    Google,
    /// `PROVIDER_TYPE_APPLE`.
    Apple,
    /// `PROVIDER_TYPE_SAML`.
    Saml,
    /// `PROVIDER_TYPE_ZITADEL`.
    Zitadel,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { ProviderType {
    0 Unspecified: "PROVIDER_TYPE_UNSPECIFIED",
    1 Oidc: "PROVIDER_TYPE_OIDC",
    2 Jwt: "PROVIDER_TYPE_JWT",
    3 Ldap: "PROVIDER_TYPE_LDAP",
    4 Oauth: "PROVIDER_TYPE_OAUTH",
    5 AzureAd: "PROVIDER_TYPE_AZURE_AD",
    6 Github: "PROVIDER_TYPE_GITHUB",
    7 GithubEs: "PROVIDER_TYPE_GITHUB_ES",
    8 Gitlab: "PROVIDER_TYPE_GITLAB",
    9 GitlabSelfHosted: "PROVIDER_TYPE_GITLAB_SELF_HOSTED",
    10 Google: "PROVIDER_TYPE_GOOGLE",
    11 Apple: "PROVIDER_TYPE_APPLE",
    12 Saml: "PROVIDER_TYPE_SAML",
    13 Zitadel: "PROVIDER_TYPE_ZITADEL",
} }

/// Saml binding.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SamlBinding {
    /// `SAML_BINDING_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `SAML_BINDING_POST`.
    Post,
    /// `SAML_BINDING_REDIRECT`.
    Redirect,
    /// `SAML_BINDING_ARTIFACT`.
    Artifact,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { SamlBinding {
    0 Unspecified: "SAML_BINDING_UNSPECIFIED",
    1 Post: "SAML_BINDING_POST",
    2 Redirect: "SAML_BINDING_REDIRECT",
    3 Artifact: "SAML_BINDING_ARTIFACT",
} }

/// Saml name id format.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SamlNameIdFormat {
    /// `SAML_NAME_ID_FORMAT_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `SAML_NAME_ID_FORMAT_EMAIL_ADDRESS`.
    EmailAddress,
    /// `SAML_NAME_ID_FORMAT_PERSISTENT`.
    Persistent,
    /// `SAML_NAME_ID_FORMAT_TRANSIENT`.
    Transient,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { SamlNameIdFormat {
    0 Unspecified: "SAML_NAME_ID_FORMAT_UNSPECIFIED",
    1 EmailAddress: "SAML_NAME_ID_FORMAT_EMAIL_ADDRESS",
    2 Persistent: "SAML_NAME_ID_FORMAT_PERSISTENT",
    3 Transient: "SAML_NAME_ID_FORMAT_TRANSIENT",
} }

/// Saml signature algorithm.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SamlSignatureAlgorithm {
    /// `SAML_SIGNATURE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `SAML_SIGNATURE_RSA_SHA1`.
    RsaSha1,
    /// `SAML_SIGNATURE_RSA_SHA256`.
    RsaSha256,
    /// `SAML_SIGNATURE_RSA_SHA512`.
    RsaSha512,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { SamlSignatureAlgorithm {
    0 Unspecified: "SAML_SIGNATURE_UNSPECIFIED",
    1 RsaSha1: "SAML_SIGNATURE_RSA_SHA1",
    2 RsaSha256: "SAML_SIGNATURE_RSA_SHA256",
    3 RsaSha512: "SAML_SIGNATURE_RSA_SHA512",
} }
