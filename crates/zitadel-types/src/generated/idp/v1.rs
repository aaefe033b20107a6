// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.idp.v1`.

use crate::convert::convert;
use crate::json::declare::{message, oneof, open_enum};

/// Configuration of the sign-in with Apple.
#[derive(Clone, Default)]
pub struct AppleConfig {
    /// Client id that the provider gave to Zitadel.
    pub client_id: String,
    /// Id of the team at Apple.
    pub team_id: String,
    /// Id of the private key at Apple.
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

/// Configuration of the sign-in with Microsoft Entra ID (Azure AD).
#[derive(Clone, Default)]
pub struct AzureAdConfig {
    /// Client id that the provider gave to Zitadel.
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

/// Which accounts of Microsoft may sign in.
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

/// Configuration of an OpenID Connect provider.
#[derive(Clone, Default)]
pub struct GenericOidcConfig {
    /// Issuer of the tokens, as a URL.
    pub issuer: String,
    /// Client id that the provider gave to Zitadel.
    pub client_id: String,
    /// Scopes that are asked of the provider.
    pub scopes: Vec<String>,
    /// Whether user data is read from the id token instead of the userinfo endpoint.
    pub is_id_token_mapping: bool,
    /// Whether the code of the sign-in is protected by PKCE.
    pub use_pkce: bool,
}

message! { GenericOidcConfig {
    issuer,
    client_id,
    scopes,
    is_id_token_mapping,
    use_pkce,
} }

/// Configuration of the sign-in with GitHub.
#[derive(Clone, Default)]
pub struct GitHubConfig {
    /// Client id that the provider gave to Zitadel.
    pub client_id: String,
    /// Scopes that are asked of the provider.
    pub scopes: Vec<String>,
}

message! { GitHubConfig {
    client_id,
    scopes,
} }

/// Configuration of the sign-in with a GitHub Enterprise Server.
#[derive(Clone, Default)]
pub struct GitHubEnterpriseServerConfig {
    /// Client id that the provider gave to Zitadel.
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

/// Configuration of the sign-in with GitLab.
#[derive(Clone, Default)]
pub struct GitLabConfig {
    /// Client id that the provider gave to Zitadel.
    pub client_id: String,
    /// Scopes that are asked of the provider.
    pub scopes: Vec<String>,
}

message! { GitLabConfig {
    client_id,
    scopes,
} }

/// Configuration of the sign-in with a self-hosted GitLab.
#[derive(Clone, Default)]
pub struct GitLabSelfHostedConfig {
    /// URL of the GitLab server, which is its issuer.
    pub issuer: String,
    /// Client id that the provider gave to Zitadel.
    pub client_id: String,
    /// Scopes that are asked of the provider.
    pub scopes: Vec<String>,
}

message! { GitLabSelfHostedConfig {
    issuer,
    client_id,
    scopes,
} }

/// Configuration of the sign-in with Google.
#[derive(Clone, Default)]
pub struct GoogleConfig {
    /// Client id that the provider gave to Zitadel.
    pub client_id: String,
    /// Scopes that are asked of the provider.
    pub scopes: Vec<String>,
}

message! { GoogleConfig {
    client_id,
    scopes,
} }

/// An identity provider of the older kind, which knows OpenID Connect and JWT only.
#[derive(Clone, Default)]
pub struct Idp {
    /// Id of the identity provider.
    pub id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// State of the identity provider.
    pub state: IdpState,
    /// Name of the identity provider, as the login shows it.
    pub name: String,
    /// How the button of the provider looks.
    pub styling_type: IdpStylingType,
    /// Whether the provider belongs to the instance or the organization.
    pub owner: IdpOwnerType,
    /// Either `oidc_config` or `jwt_config`.
    pub config: Option<IdpConfig>,
    /// Whether users are created by themselves at their first sign-in.
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
    /// How an OpenID Connect provider is reached.
    OidcConfig(OidcConfig),
    /// How a provider that issues signed JWTs is reached.
    JwtConfig(JwtConfig),
}

oneof! { IdpConfig {
    OidcConfig,
    JwtConfig,
} }

/// Keeps the identity provider with a certain id.
#[derive(Clone, Default)]
pub struct IdpIdQuery {
    /// Id of the identity provider to look for.
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

/// An identity provider that a login policy offers.
#[derive(Clone, Default)]
pub struct IdpLoginPolicyLink {
    /// Id of the identity provider.
    pub idp_id: String,
    /// Name of the identity provider.
    pub idp_name: String,
    /// Protocol of the identity provider, for those of the older kind.
    pub idp_type: IdpType,
}

message! { IdpLoginPolicyLink {
    idp_id,
    idp_name,
    idp_type,
} }

/// Keeps identity providers by their name.
#[derive(Clone, Default)]
pub struct IdpNameQuery {
    /// Name, or part of it, to look for.
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

/// Keeps identity providers of one level.
#[derive(Clone, Default)]
pub struct IdpOwnerTypeQuery {
    /// Level to look for.
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

/// An account at an identity provider that a user can sign in with.
#[derive(Clone, Default)]
pub struct IdpUserLink {
    /// Id of the user.
    pub user_id: String,
    /// Id of the identity provider.
    pub idp_id: String,
    /// Name of the identity provider.
    pub idp_name: String,
    /// Id of the user at the identity provider.
    pub provided_user_id: String,
    /// Name of the user at the identity provider.
    pub provided_user_name: String,
    /// Protocol of the identity provider, for those of the older kind.
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

/// An organization in which users of the other Zitadel may hold roles.
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

/// Configuration of a provider that issues signed JWTs.
#[derive(Clone, Default)]
pub struct JwtConfig {
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

/// Names of the LDAP attributes that a user's data is read from.
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

/// Configuration of an LDAP directory.
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
    /// Longest time to wait for the directory.
    pub timeout: Option<jiff::SignedDuration>,
    /// Names of the LDAP attributes that the user's data is read from.
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

/// Configuration of an OAuth 2.0 provider.
#[derive(Clone, Default)]
pub struct OAuthConfig {
    /// Client id that the provider gave to Zitadel.
    pub client_id: String,
    /// URL of the provider to which users are sent to sign in.
    pub authorization_endpoint: String,
    /// URL at which the provider issues tokens.
    pub token_endpoint: String,
    /// URL at which the provider tells about the user.
    pub user_endpoint: String,
    /// Scopes that are asked of the provider.
    pub scopes: Vec<String>,
    /// Name in the provider's user information that identifies the user.
    pub id_attribute: String,
    /// Whether the code of the sign-in is protected by PKCE.
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

/// Configuration of an OpenID Connect provider of the older kind.
#[derive(Clone, Default)]
pub struct OidcConfig {
    /// Client id that the provider gave to Zitadel.
    pub client_id: String,
    /// Issuer of the tokens, as a URL.
    pub issuer: String,
    /// Scopes that are asked of the provider.
    pub scopes: Vec<String>,
    /// Claim that the display name is taken from.
    pub display_name_mapping: OidcMappingField,
    /// Claim that the user name is taken from.
    pub username_mapping: OidcMappingField,
}

message! { OidcConfig {
    client_id,
    issuer,
    scopes,
    display_name_mapping,
    username_mapping,
} }

/// Whether users may be created, linked and updated from a provider.
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

/// An identity provider at which users can sign in.
#[derive(Clone, Default)]
pub struct Provider {
    /// Id of the identity provider.
    pub id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// State of the identity provider.
    pub state: IdpState,
    /// Name of the identity provider, as the login shows it.
    pub name: String,
    /// Whether the provider belongs to the instance or the organization.
    pub owner: IdpOwnerType,
    /// Kind of identity provider.
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

/// Configuration of an identity provider, without its secrets.
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

/// Configuration of a SAML identity provider.
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

/// Configuration of the sign-in with another Zitadel.
#[derive(Clone, Default)]
pub struct ZitadelConfig {
    /// URL of the other Zitadel, which is its issuer.
    pub issuer: String,
    /// Client id that the provider gave to Zitadel.
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

/// By what an account is linked to an existing user without being asked for.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
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

/// Kinds of Microsoft accounts.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
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

/// Fields by which identity providers can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
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

/// Levels that an identity provider can belong to.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum IdpOwnerType {
    /// `IDP_OWNER_TYPE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// The instance.
    System,
    /// The organization.
    Org,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { IdpOwnerType {
    0 Unspecified: "IDP_OWNER_TYPE_UNSPECIFIED",
    1 System: "IDP_OWNER_TYPE_SYSTEM",
    2 Org: "IDP_OWNER_TYPE_ORG",
} }

/// States of an identity provider.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
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

/// Looks of the button for an identity provider.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum IdpStylingType {
    /// In the look of the login.
    #[default]
    Unspecified,
    /// In the look that Google asks for.
    Google,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { IdpStylingType {
    0 Unspecified: "STYLING_TYPE_UNSPECIFIED",
    1 Google: "STYLING_TYPE_GOOGLE",
} }

/// Protocols of identity providers of the older kind.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
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

/// Claims of the provider that a name can be taken from.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum OidcMappingField {
    /// `OIDC_MAPPING_FIELD_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// The claim `preferred_username`.
    PreferredUsername,
    /// The claim `email`.
    Email,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { OidcMappingField {
    0 Unspecified: "OIDC_MAPPING_FIELD_UNSPECIFIED",
    1 PreferredUsername: "OIDC_MAPPING_FIELD_PREFERRED_USERNAME",
    2 Email: "OIDC_MAPPING_FIELD_EMAIL",
} }

/// Kinds of identity providers.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum ProviderType {
    /// `PROVIDER_TYPE_UNSPECIFIED`.
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
    /// `PROVIDER_TYPE_GITHUB`.
    Github,
    /// GitHub Enterprise Server.
    GithubEs,
    /// `PROVIDER_TYPE_GITLAB`.
    Gitlab,
    /// `PROVIDER_TYPE_GITLAB_SELF_HOSTED`.
    GitlabSelfHosted,
    /// `PROVIDER_TYPE_GOOGLE`.
    Google,
    /// `PROVIDER_TYPE_APPLE`.
    Apple,
    /// A SAML identity provider.
    Saml,
    /// Another Zitadel.
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

/// SAML bindings: how messages are carried.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum SamlBinding {
    /// `SAML_BINDING_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// By a form that the user's browser posts.
    Post,
    /// In the URL of a redirect of the user's browser.
    Redirect,
    /// By a reference, which the receiver resolves at the sender.
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

/// Formats of a SAML name id.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum SamlNameIdFormat {
    /// `SAML_NAME_ID_FORMAT_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// The email address of the user.
    EmailAddress,
    /// An id that stays the same at each sign-in.
    Persistent,
    /// An id that changes with each sign-in.
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

/// Algorithms that sign SAML requests.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
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
