// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.idp.v2`.

use crate::json::Slot;
use crate::json::declare::{message, oneof, open_enum};
use crate::{Call, Client};

/// Reads the identity providers at which users can sign in instead of with a password of Zitadel.
#[derive(Clone, Debug)]
pub struct IdentityProviderService {
    client: Client,
}

impl IdentityProviderService {
    /// Makes a client of the service that calls through `client`.
    #[inline]
    #[must_use]
    pub fn new(client: Client) -> Self {
        Self { client }
    }

    /// Returns one identity provider with its configuration, without its secrets.
    ///
    /// Operation: `zitadel.idp.v2.IdentityProviderService/GetIDPByID`. Permission: `iam.idp.read`
    /// or `org.idp.read`; by the level of the provider: instance or organization.
    #[inline]
    pub fn get_idp_by_id(&self, request: GetIdpByIdRequest) -> Call<operations::GetIdpById> {
        Call::new(self.client.clone(), request)
    }
}

/// Configuration of the sign-in with Apple.
#[derive(Clone, Default)]
pub struct AppleConfig {
    /// Client id that the provider gave to Zitadel.
    pub client_id: String,
    /// Id of the key.
    pub key_id: String,
    /// Scopes that are asked of the provider.
    pub scopes: Vec<String>,
    /// Id of the team at Apple.
    pub team_id: String,
}

message!(AppleConfig {
    0 client_id: Slot::Field("clientId", "client_id"),
    1 key_id: Slot::Field("keyId", "key_id"),
    2 scopes: Slot::Field("scopes", "scopes"),
    3 team_id: Slot::Field("teamId", "team_id"),
});

/// Configuration of the sign-in with Microsoft Entra ID (Azure AD).
#[derive(Clone, Default)]
pub struct AzureAdConfig {
    /// Client id that the provider gave to Zitadel.
    pub client_id: String,
    /// Whether email addresses from the provider are taken as verified.
    pub email_verified: bool,
    /// Scopes that are asked of the provider.
    pub scopes: Vec<String>,
    /// Which accounts of Microsoft may sign in.
    pub tenant: Option<AzureAdTenant>,
}

message!(AzureAdConfig {
    0 client_id: Slot::Field("clientId", "client_id"),
    1 email_verified: Slot::Field("emailVerified", "email_verified"),
    2 scopes: Slot::Field("scopes", "scopes"),
    3 tenant: Slot::Field("tenant", "tenant"),
});

/// Which accounts of Microsoft may sign in.
#[derive(Clone, Default)]
pub struct AzureAdTenant {
    /// Either `tenant_id` or `tenant_type`.
    pub r#type: Option<AzureAdTenantTypeKind>,
}

message!(AzureAdTenant {
    0 r#type: Slot::Oneof(AzureAdTenantTypeKind::ARMS),
});

/// Alternatives of `AzureAdTenant::type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AzureAdTenantTypeKind {
    /// Id of the tenant whose accounts may sign in.
    TenantId(String),
    /// Kind of accounts that may sign in.
    TenantType(AzureAdTenantType),
}

oneof!(AzureAdTenantTypeKind {
    0 TenantId: Slot::Field("tenantId", "tenant_id"),
    1 TenantType: Slot::Field("tenantType", "tenant_type"),
});

impl From<AzureAdTenantTypeKind> for AzureAdTenant {
    #[inline]
    fn from(r#type: AzureAdTenantTypeKind) -> Self {
        Self {
            r#type: Some(r#type),
        }
    }
}

/// Configuration of an OpenID Connect provider.
#[derive(Clone, Default)]
pub struct GenericOidcConfig {
    /// Client id that the provider gave to Zitadel.
    pub client_id: String,
    /// Whether user data is read from the id token instead of the userinfo endpoint.
    pub is_id_token_mapping: bool,
    /// Issuer of the tokens, as a URL.
    pub issuer: String,
    /// Scopes that are asked of the provider.
    pub scopes: Vec<String>,
}

message!(GenericOidcConfig {
    0 client_id: Slot::Field("clientId", "client_id"),
    1 is_id_token_mapping: Slot::Field("isIdTokenMapping", "is_id_token_mapping"),
    2 issuer: Slot::Field("issuer", "issuer"),
    3 scopes: Slot::Field("scopes", "scopes"),
});

/// What `IdentityProviderService::get_idp_by_id` takes.
#[derive(Clone, Default)]
pub struct GetIdpByIdRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl GetIdpByIdRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message!(GetIdpByIdRequest {
    0 id: Slot::Field("id", "id"),
});

/// What `IdentityProviderService::get_idp_by_id` answers.
#[derive(Clone, Default)]
pub struct GetIdpByIdResponse {
    /// The identity provider asked for.
    pub idp: Option<Idp>,
}

message!(GetIdpByIdResponse {
    0 idp: Slot::Field("idp", "idp"),
});

/// Configuration of the sign-in with GitHub.
#[derive(Clone, Default)]
pub struct GitHubConfig {
    /// Client id that the provider gave to Zitadel.
    pub client_id: String,
    /// Scopes that are asked of the provider.
    pub scopes: Vec<String>,
}

message!(GitHubConfig {
    0 client_id: Slot::Field("clientId", "client_id"),
    1 scopes: Slot::Field("scopes", "scopes"),
});

/// Configuration of the sign-in with a GitHub Enterprise Server.
#[derive(Clone, Default)]
pub struct GitHubEnterpriseServerConfig {
    /// URL of the provider to which users are sent to sign in.
    pub authorization_endpoint: String,
    /// Client id that the provider gave to Zitadel.
    pub client_id: String,
    /// Scopes that are asked of the provider.
    pub scopes: Vec<String>,
    /// URL at which the provider issues tokens.
    pub token_endpoint: String,
    /// URL at which the provider tells about the user.
    pub user_endpoint: String,
}

message!(GitHubEnterpriseServerConfig {
    0 authorization_endpoint: Slot::Field("authorizationEndpoint", "authorization_endpoint"),
    1 client_id: Slot::Field("clientId", "client_id"),
    2 scopes: Slot::Field("scopes", "scopes"),
    3 token_endpoint: Slot::Field("tokenEndpoint", "token_endpoint"),
    4 user_endpoint: Slot::Field("userEndpoint", "user_endpoint"),
});

/// Configuration of the sign-in with GitLab.
#[derive(Clone, Default)]
pub struct GitLabConfig {
    /// Client id that the provider gave to Zitadel.
    pub client_id: String,
    /// Scopes that are asked of the provider.
    pub scopes: Vec<String>,
}

message!(GitLabConfig {
    0 client_id: Slot::Field("clientId", "client_id"),
    1 scopes: Slot::Field("scopes", "scopes"),
});

/// Configuration of the sign-in with a self-hosted GitLab.
#[derive(Clone, Default)]
pub struct GitLabSelfHostedConfig {
    /// Client id that the provider gave to Zitadel.
    pub client_id: String,
    /// Issuer of the tokens, as a URL.
    pub issuer: String,
    /// Scopes that are asked of the provider.
    pub scopes: Vec<String>,
}

message!(GitLabSelfHostedConfig {
    0 client_id: Slot::Field("clientId", "client_id"),
    1 issuer: Slot::Field("issuer", "issuer"),
    2 scopes: Slot::Field("scopes", "scopes"),
});

/// Configuration of the sign-in with Google.
#[derive(Clone, Default)]
pub struct GoogleConfig {
    /// Client id that the provider gave to Zitadel.
    pub client_id: String,
    /// Scopes that are asked of the provider.
    pub scopes: Vec<String>,
}

message!(GoogleConfig {
    0 client_id: Slot::Field("clientId", "client_id"),
    1 scopes: Slot::Field("scopes", "scopes"),
});

/// An identity provider at which users can sign in.
#[derive(Clone, Default)]
pub struct Idp {
    /// Configuration of the identity provider.
    pub config: Option<IdpConfig>,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
    /// Id of the identity provider.
    pub id: String,
    /// Name of the identity provider.
    pub name: String,
    /// State of the identity provider.
    pub state: IdpState,
    /// Kind of identity provider.
    pub r#type: IdpType,
}

message!(Idp {
    0 config: Slot::Field("config", "config"),
    1 details: Slot::Field("details", "details"),
    2 id: Slot::Field("id", "id"),
    3 name: Slot::Field("name", "name"),
    4 state: Slot::Field("state", "state"),
    5 r#type: Slot::Field("type", "type"),
});

/// Configuration of an identity provider, without its secrets.
#[derive(Clone, Default)]
pub struct IdpConfig {
    /// Whether users may be created, linked and updated from the provider.
    pub options: Option<Options>,
    /// One of `apple`, `azure_ad`, `github`, `github_es`, `gitlab`, `gitlab_self_hosted`, `google`,
    /// `jwt`, `ldap`, `oauth`, `oidc`, `saml`, `zitadel`.
    pub config: Option<IdpConfigConfig>,
}

message!(IdpConfig {
    0 options: Slot::Field("options", "options"),
    1 config: Slot::Oneof(IdpConfigConfig::ARMS),
});

/// Alternatives of `IdpConfig::config`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum IdpConfigConfig {
    /// Sign-in with Apple.
    Apple(AppleConfig),
    /// Sign-in with Microsoft Entra ID (Azure AD).
    AzureAd(AzureAdConfig),
    /// Sign-in with GitHub.
    Github(GitHubConfig),
    /// Sign-in with GitHub Enterprise Server.
    GithubEs(GitHubEnterpriseServerConfig),
    /// Sign-in with GitLab.
    Gitlab(GitLabConfig),
    /// Sign-in with a self-hosted GitLab.
    GitlabSelfHosted(GitLabSelfHostedConfig),
    /// Sign-in with Google.
    Google(GoogleConfig),
    /// Sign-in with a signed JWT.
    Jwt(JwtConfig),
    /// Sign-in against an LDAP directory.
    Ldap(LdapConfig),
    /// Sign-in with an OAuth 2.0 provider.
    Oauth(OAuthConfig),
    /// Sign-in with an OpenID Connect provider.
    Oidc(GenericOidcConfig),
    /// Sign-in with a SAML identity provider.
    Saml(SamlConfig),
    /// Sign-in with another Zitadel.
    Zitadel(ZitadelConfig),
}

oneof!(IdpConfigConfig {
    0 Apple: Slot::Field("apple", "apple"),
    1 AzureAd: Slot::Field("azureAd", "azure_ad"),
    2 Github: Slot::Field("github", "github"),
    3 GithubEs: Slot::Field("githubEs", "github_es"),
    4 Gitlab: Slot::Field("gitlab", "gitlab"),
    5 GitlabSelfHosted: Slot::Field("gitlabSelfHosted", "gitlab_self_hosted"),
    6 Google: Slot::Field("google", "google"),
    7 Jwt: Slot::Field("jwt", "jwt"),
    8 Ldap: Slot::Field("ldap", "ldap"),
    9 Oauth: Slot::Field("oauth", "oauth"),
    10 Oidc: Slot::Field("oidc", "oidc"),
    11 Saml: Slot::Field("saml", "saml"),
    12 Zitadel: Slot::Field("zitadel", "zitadel"),
});

/// An organization in which users of the other Zitadel may hold roles.
#[derive(Clone, Default)]
pub struct InstanceRolesInfo {
    /// Domain of the organization.
    pub organization_domain: String,
    /// Id of the organization.
    pub organization_id: String,
}

message!(InstanceRolesInfo {
    0 organization_domain: Slot::Field("organizationDomain", "organization_domain"),
    1 organization_id: Slot::Field("organizationId", "organization_id"),
});

/// Configuration of a provider that issues signed JWTs.
#[derive(Clone, Default)]
pub struct JwtConfig {
    /// Value that the token's audience must hold.
    ///
    /// At most 200 characters.
    pub audience: String,
    /// HTTP header in which the token arrives.
    ///
    /// Required. 1 to 200 characters.
    pub header_name: String,
    /// Issuer of the tokens, as a URL.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// URL at which the token is obtained.
    ///
    /// Required. 1 to 200 characters.
    pub jwt_endpoint: String,
    /// URL of the provider's public keys (JWKS).
    ///
    /// Required. 1 to 200 characters.
    pub keys_endpoint: String,
}

impl JwtConfig {
    /// Makes one of what must be set; everything else is left out.
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

message!(JwtConfig {
    0 audience: Slot::Field("audience", "audience"),
    1 header_name: Slot::Field("headerName", "header_name"),
    2 issuer: Slot::Field("issuer", "issuer"),
    3 jwt_endpoint: Slot::Field("jwtEndpoint", "jwt_endpoint"),
    4 keys_endpoint: Slot::Field("keysEndpoint", "keys_endpoint"),
});

/// Names of the LDAP attributes that a user's data is read from.
#[derive(Clone, Default)]
pub struct LdapAttributes {
    /// LDAP attribute for the URL of the user's picture.
    ///
    /// At most 200 characters.
    pub avatar_url_attribute: String,
    /// LDAP attribute for the display name.
    ///
    /// At most 200 characters.
    pub display_name_attribute: String,
    /// LDAP attribute for the email address.
    ///
    /// At most 200 characters.
    pub email_attribute: String,
    /// LDAP attribute that tells whether the email address is verified.
    ///
    /// At most 200 characters.
    pub email_verified_attribute: String,
    /// LDAP attribute for the given name.
    ///
    /// At most 200 characters.
    pub first_name_attribute: String,
    /// LDAP attribute that identifies the user.
    ///
    /// At most 200 characters.
    pub id_attribute: String,
    /// LDAP attribute for the family name.
    ///
    /// At most 200 characters.
    pub last_name_attribute: String,
    /// LDAP attribute for the nickname.
    ///
    /// At most 200 characters.
    pub nick_name_attribute: String,
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
    /// LDAP attribute for the user name.
    ///
    /// At most 200 characters.
    pub preferred_username_attribute: String,
    /// LDAP attribute for the user's profile page.
    ///
    /// At most 200 characters.
    pub profile_attribute: String,
    /// Certificate of the authority that signed the directory's certificate.
    pub root_ca: String,
}

message!(LdapAttributes {
    0 avatar_url_attribute: Slot::Field("avatarUrlAttribute", "avatar_url_attribute"),
    1 display_name_attribute: Slot::Field("displayNameAttribute", "display_name_attribute"),
    2 email_attribute: Slot::Field("emailAttribute", "email_attribute"),
    3 email_verified_attribute: Slot::Field("emailVerifiedAttribute", "email_verified_attribute"),
    4 first_name_attribute: Slot::Field("firstNameAttribute", "first_name_attribute"),
    5 id_attribute: Slot::Field("idAttribute", "id_attribute"),
    6 last_name_attribute: Slot::Field("lastNameAttribute", "last_name_attribute"),
    7 nick_name_attribute: Slot::Field("nickNameAttribute", "nick_name_attribute"),
    8 phone_attribute: Slot::Field("phoneAttribute", "phone_attribute"),
    9 phone_verified_attribute: Slot::Field("phoneVerifiedAttribute", "phone_verified_attribute"),
    10 preferred_language_attribute: Slot::Field("preferredLanguageAttribute", "preferred_language_attribute"),
    11 preferred_username_attribute: Slot::Field("preferredUsernameAttribute", "preferred_username_attribute"),
    12 profile_attribute: Slot::Field("profileAttribute", "profile_attribute"),
    13 root_ca: Slot::Field("rootCa", "root_ca"),
});

/// Configuration of an LDAP directory.
#[derive(Clone, Default)]
pub struct LdapConfig {
    /// Names of the LDAP attributes that the user's data is read from.
    pub attributes: Option<LdapAttributes>,
    /// Distinguished name under which the search starts.
    pub base_dn: String,
    /// Distinguished name with which the server signs in to search.
    pub bind_dn: String,
    /// Certificate (PEM) of the authority that signed the directory's certificate.
    pub root_ca: bytes::Bytes,
    /// URLs of the LDAP servers.
    pub servers: Vec<String>,
    /// Whether the connection is secured by StartTLS.
    pub start_tls: bool,
    /// Longest time to wait for the directory.
    pub timeout: Option<jiff::SignedDuration>,
    /// Distinguished name part under which users are searched.
    pub user_base: String,
    /// LDAP attributes that the login name is compared with.
    pub user_filters: Vec<String>,
    /// LDAP object classes that users have.
    pub user_object_classes: Vec<String>,
}

message!(LdapConfig {
    0 attributes: Slot::Field("attributes", "attributes"),
    1 base_dn: Slot::Field("baseDn", "base_dn"),
    2 bind_dn: Slot::Field("bindDn", "bind_dn"),
    3 root_ca: Slot::Field("rootCa", "root_ca"),
    4 servers: Slot::Field("servers", "servers"),
    5 start_tls: Slot::Field("startTls", "start_tls"),
    6 timeout: Slot::Field("timeout", "timeout"),
    7 user_base: Slot::Field("userBase", "user_base"),
    8 user_filters: Slot::Field("userFilters", "user_filters"),
    9 user_object_classes: Slot::Field("userObjectClasses", "user_object_classes"),
});

/// Configuration of an OAuth 2.0 provider.
#[derive(Clone, Default)]
pub struct OAuthConfig {
    /// URL of the provider to which users are sent to sign in.
    pub authorization_endpoint: String,
    /// Client id that the provider gave to Zitadel.
    pub client_id: String,
    /// Name in the provider's user information that identifies the user.
    pub id_attribute: String,
    /// Scopes that are asked of the provider.
    pub scopes: Vec<String>,
    /// URL at which the provider issues tokens.
    pub token_endpoint: String,
    /// URL at which the provider tells about the user.
    pub user_endpoint: String,
}

message!(OAuthConfig {
    0 authorization_endpoint: Slot::Field("authorizationEndpoint", "authorization_endpoint"),
    1 client_id: Slot::Field("clientId", "client_id"),
    2 id_attribute: Slot::Field("idAttribute", "id_attribute"),
    3 scopes: Slot::Field("scopes", "scopes"),
    4 token_endpoint: Slot::Field("tokenEndpoint", "token_endpoint"),
    5 user_endpoint: Slot::Field("userEndpoint", "user_endpoint"),
});

/// Whether users may be created, linked and updated from a provider.
#[derive(Clone, Default)]
pub struct Options {
    /// By what an account at the provider is linked to an existing user without being asked for.
    pub auto_linking: AutoLinkingOption,
    /// Whether users are created by themselves at their first sign-in.
    pub is_auto_creation: bool,
    /// Whether users are updated from the provider's data at each sign-in.
    pub is_auto_update: bool,
    /// Whether users may be created from an account at the provider.
    pub is_creation_allowed: bool,
    /// Whether users may link an account at the provider to an existing user.
    pub is_linking_allowed: bool,
}

message!(Options {
    0 auto_linking: Slot::Field("autoLinking", "auto_linking"),
    1 is_auto_creation: Slot::Field("isAutoCreation", "is_auto_creation"),
    2 is_auto_update: Slot::Field("isAutoUpdate", "is_auto_update"),
    3 is_creation_allowed: Slot::Field("isCreationAllowed", "is_creation_allowed"),
    4 is_linking_allowed: Slot::Field("isLinkingAllowed", "is_linking_allowed"),
});

/// Configuration of a SAML identity provider.
#[derive(Clone, Default)]
pub struct SamlConfig {
    /// SAML binding: how messages are carried.
    pub binding: SamlBinding,
    /// Whether a logout also ends the session at the identity provider.
    pub federated_logout_enabled: Option<bool>,
    /// SAML metadata as XML.
    pub metadata_xml: bytes::Bytes,
    /// Format of the name id that is asked for.
    pub name_id_format: SamlNameIdFormat,
    /// Algorithm with which requests to the provider are signed.
    pub signature_algorithm: SamlSignatureAlgorithm,
    /// Attribute that identifies the user where the name id changes with each sign-in.
    pub transient_mapping_attribute_name: Option<String>,
    /// Whether requests to the provider are signed.
    pub with_signed_request: bool,
}

message!(SamlConfig {
    0 binding: Slot::Field("binding", "binding"),
    1 federated_logout_enabled: Slot::Field("federatedLogoutEnabled", "federated_logout_enabled"),
    2 metadata_xml: Slot::Field("metadataXml", "metadata_xml"),
    3 name_id_format: Slot::Field("nameIdFormat", "name_id_format"),
    4 signature_algorithm: Slot::Field("signatureAlgorithm", "signature_algorithm"),
    5 transient_mapping_attribute_name: Slot::Field("transientMappingAttributeName", "transient_mapping_attribute_name"),
    6 with_signed_request: Slot::Field("withSignedRequest", "with_signed_request"),
});

/// Configuration of the sign-in with another Zitadel.
#[derive(Clone, Default)]
pub struct ZitadelConfig {
    /// Client id that the provider gave to Zitadel.
    pub client_id: String,
    /// Organizations in which users of the other Zitadel may hold roles.
    pub instance_roles_info: Vec<InstanceRolesInfo>,
    /// Issuer of the tokens, as a URL.
    pub issuer: String,
    /// Scopes that are asked of the provider.
    pub scopes: Vec<String>,
}

message!(ZitadelConfig {
    0 client_id: Slot::Field("clientId", "client_id"),
    1 instance_roles_info: Slot::Field("instanceRolesInfo", "instance_roles_info"),
    2 issuer: Slot::Field("issuer", "issuer"),
    3 scopes: Slot::Field("scopes", "scopes"),
});

/// By what an account is linked to an existing user without being asked for.
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

open_enum!(AutoLinkingOption {
    0 Unspecified: "AUTO_LINKING_OPTION_UNSPECIFIED",
    1 Username: "AUTO_LINKING_OPTION_USERNAME",
    2 Email: "AUTO_LINKING_OPTION_EMAIL",
});

/// Kinds of Microsoft accounts.
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

open_enum!(AzureAdTenantType {
    0 Common: "AZURE_AD_TENANT_TYPE_COMMON",
    1 Organisations: "AZURE_AD_TENANT_TYPE_ORGANISATIONS",
    2 Consumers: "AZURE_AD_TENANT_TYPE_CONSUMERS",
});

/// States of an identity provider.
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
    /// `IDP_STATE_REMOVED`.
    Removed,
    /// `IDP_STATE_MIGRATED`.
    Migrated,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum!(IdpState {
    0 Unspecified: "IDP_STATE_UNSPECIFIED",
    1 Active: "IDP_STATE_ACTIVE",
    2 Inactive: "IDP_STATE_INACTIVE",
    3 Removed: "IDP_STATE_REMOVED",
    4 Migrated: "IDP_STATE_MIGRATED",
});

/// Kinds of identity providers.
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
    /// An LDAP directory.
    Ldap,
    /// Any OAuth 2.0 provider.
    Oauth,
    /// Microsoft Entra ID (Azure AD).
    AzureAd,
    /// `IDP_TYPE_GITHUB`.
    Github,
    /// GitHub Enterprise Server.
    GithubEs,
    /// `IDP_TYPE_GITLAB`.
    Gitlab,
    /// `IDP_TYPE_GITLAB_SELF_HOSTED`.
    GitlabSelfHosted,
    /// `IDP_TYPE_GOOGLE`.
    Google,
    /// `IDP_TYPE_APPLE`.
    Apple,
    /// A SAML identity provider.
    Saml,
    /// Another Zitadel.
    Zitadel,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum!(IdpType {
    0 Unspecified: "IDP_TYPE_UNSPECIFIED",
    1 Oidc: "IDP_TYPE_OIDC",
    2 Jwt: "IDP_TYPE_JWT",
    3 Ldap: "IDP_TYPE_LDAP",
    4 Oauth: "IDP_TYPE_OAUTH",
    5 AzureAd: "IDP_TYPE_AZURE_AD",
    6 Github: "IDP_TYPE_GITHUB",
    7 GithubEs: "IDP_TYPE_GITHUB_ES",
    8 Gitlab: "IDP_TYPE_GITLAB",
    9 GitlabSelfHosted: "IDP_TYPE_GITLAB_SELF_HOSTED",
    10 Google: "IDP_TYPE_GOOGLE",
    11 Apple: "IDP_TYPE_APPLE",
    12 Saml: "IDP_TYPE_SAML",
    13 Zitadel: "IDP_TYPE_ZITADEL",
});

/// SAML bindings: how messages are carried.
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

open_enum!(SamlBinding {
    0 Unspecified: "SAML_BINDING_UNSPECIFIED",
    1 Post: "SAML_BINDING_POST",
    2 Redirect: "SAML_BINDING_REDIRECT",
    3 Artifact: "SAML_BINDING_ARTIFACT",
});

/// Formats of a SAML name id.
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

open_enum!(SamlNameIdFormat {
    0 Unspecified: "SAML_NAME_ID_FORMAT_UNSPECIFIED",
    1 EmailAddress: "SAML_NAME_ID_FORMAT_EMAIL_ADDRESS",
    2 Persistent: "SAML_NAME_ID_FORMAT_PERSISTENT",
    3 Transient: "SAML_NAME_ID_FORMAT_TRANSIENT",
});

/// Algorithms that sign SAML requests.
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

open_enum!(SamlSignatureAlgorithm {
    0 Unspecified: "SAML_SIGNATURE_UNSPECIFIED",
    1 RsaSha1: "SAML_SIGNATURE_RSA_SHA1",
    2 RsaSha256: "SAML_SIGNATURE_RSA_SHA256",
    3 RsaSha512: "SAML_SIGNATURE_RSA_SHA512",
});

/// The operations as types, for code that is generic over them.
pub mod operations {
    use super::*;
    use crate::operation::declare::operation;

    operation!(GetIdpById {
        method: "IdentityProviderService::get_idp_by_id",
        path: "/zitadel.idp.v2.IdentityProviderService/GetIDPByID",
        request: GetIdpByIdRequest,
        response: GetIdpByIdResponse,
        read_only: true,
        permission: "iam.idp.read or org.idp.read; by the level of the provider: instance or organization",
    });
}
