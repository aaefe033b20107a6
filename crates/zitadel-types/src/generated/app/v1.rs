// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.app.v1`.

use crate::convert::convert;
use crate::json::declare::{message, oneof, open_enum};

/// Configuration of an API, an application that validates tokens.
#[derive(Clone, Default)]
pub struct ApiConfig {
    /// Client id of the application.
    pub client_id: String,
    /// How the client authenticates at the token and introspection endpoints.
    pub auth_method_type: ApiAuthMethodType,
}

message! { ApiConfig {
    client_id,
    auth_method_type,
} }

/// An application of a project: an OpenID Connect client, an API, or a SAML service provider.
#[derive(Clone, Default)]
pub struct App {
    /// Id of the application.
    pub id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// State of the application. Nobody can sign in through an inactive one.
    pub state: AppState,
    /// Name of the application.
    pub name: String,
    /// One of `oidc_config`, `api_config`, `saml_config`.
    pub config: Option<AppConfig>,
}

message! { App {
    id,
    details,
    state,
    name,
    config: oneof,
} }

/// Alternatives of `App::config`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AppConfig {
    /// Configuration of an OpenID Connect client.
    OidcConfig(OidcConfig),
    /// Configuration of an API, an application that validates tokens.
    ApiConfig(ApiConfig),
    /// Configuration of a SAML service provider.
    SamlConfig(SamlConfig),
}

oneof! { AppConfig {
    OidcConfig,
    ApiConfig,
    SamlConfig,
} }

/// Keeps applications by their name.
#[derive(Clone, Default)]
pub struct AppNameQuery {
    /// Name, or part of it, to look for.
    ///
    /// At most 200 characters.
    pub name: String,
    /// How to compare.
    pub method: crate::v1::TextQueryMethod,
}

impl AppNameQuery {
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

message! { AppNameQuery {
    name,
    method,
} }

/// A condition that applications must meet.
#[derive(Clone, Default)]
pub struct AppQuery {
    /// May be `name_query`.
    ///
    /// Required.
    pub query: Option<AppQueryKind>,
}

impl AppQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(query: impl Into<AppQueryKind>) -> Self {
        Self {
            query: Some(query.into()),
        }
    }
}

message! { AppQuery {
    query: oneof,
} }

/// Alternatives of `AppQuery::query`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AppQueryKind {
    /// Keeps entries by their name.
    NameQuery(AppNameQuery),
}

oneof! { AppQueryKind {
    NameQuery,
} }

convert! { AppQuery.query = AppQueryKind {
    NameQuery(AppNameQuery),
} }

/// The login that is built into the server.
#[derive(Clone, Default)]
pub struct LoginV1 {}

message! { LoginV1 {} }

/// The login in version 2, a separate application.
#[derive(Clone, Default)]
pub struct LoginV2 {
    /// Base URL of the login application; the built-in one when left out.
    pub base_uri: Option<String>,
}

message! { LoginV2 {
    base_uri,
} }

/// Which login an application uses.
#[derive(Clone, Default)]
pub struct LoginVersion {
    /// Either `login_v1` or `login_v2`.
    pub version: Option<LoginVersionKind>,
}

impl LoginVersion {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(version: impl Into<LoginVersionKind>) -> Self {
        Self {
            version: Some(version.into()),
        }
    }
}

message! { LoginVersion {
    version: oneof,
} }

/// Alternatives of `LoginVersion::version`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum LoginVersionKind {
    /// The login that is built into the server.
    LoginV1(LoginV1),
    /// The login in version 2, a separate application.
    LoginV2(LoginV2),
}

oneof! { LoginVersionKind {
    LoginV1,
    LoginV2,
} }

convert! { LoginVersion.version = LoginVersionKind {
    LoginV1(LoginV1),
    LoginV2(LoginV2),
} }

/// Configuration of an OpenID Connect client.
#[derive(Clone, Default)]
pub struct OidcConfig {
    /// URLs of the application that users may be sent back to after a sign-in.
    pub redirect_uris: Vec<String>,
    /// OAuth response types that the application may use.
    pub response_types: Vec<OidcResponseType>,
    /// OAuth grant types that the application may use.
    pub grant_types: Vec<OidcGrantType>,
    /// Whether the client is a web, browser (user agent) or native application.
    pub app_type: OidcAppType,
    /// Client id of the application.
    pub client_id: String,
    /// How the client authenticates at the token and introspection endpoints.
    pub auth_method_type: OidcAuthMethodType,
    /// URLs that users may be sent to after a logout.
    pub post_logout_redirect_uris: Vec<String>,
    /// Version of OpenID Connect that the application follows.
    pub version: OidcVersion,
    /// Whether the configuration is against the OpenID Connect specification.
    pub none_compliant: bool,
    /// What in the configuration is against the OpenID Connect specification.
    pub compliance_problems: Vec<crate::v1::LocalizedMessage>,
    /// Whether redirect URIs that OpenID Connect forbids (such as plain HTTP) are accepted, for
    /// development.
    pub dev_mode: bool,
    /// Kind of access tokens issued: opaque (bearer) or JWT.
    pub access_token_type: OidcTokenType,
    /// Whether the user's roles are put into access tokens that are JWTs.
    pub access_token_role_assertion: bool,
    /// Whether the user's roles are put into id tokens.
    pub id_token_role_assertion: bool,
    /// Whether profile, email and phone are put into id tokens, besides the userinfo endpoint.
    pub id_token_userinfo_assertion: bool,
    /// Tolerance for clocks that differ, applied to the times in tokens.
    pub clock_skew: Option<jiff::SignedDuration>,
    /// Further origins that may call the API from a browser (CORS), besides those of the redirect
    /// URIs.
    pub additional_origins: Vec<String>,
    /// Origins that may call the API from a browser (CORS).
    pub allowed_origins: Vec<String>,
    /// Whether native applications go straight back, without a page that says that the sign-in
    /// succeeded.
    pub skip_native_app_success_page: bool,
    /// URL of the application that is told when a user's session ends (OpenID Connect Back-Channel
    /// Logout).
    pub back_channel_logout_uri: String,
    /// Which login the application uses.
    pub login_version: Option<LoginVersion>,
}

message! { OidcConfig {
    redirect_uris,
    response_types,
    grant_types,
    app_type,
    client_id,
    auth_method_type,
    post_logout_redirect_uris,
    version,
    none_compliant,
    compliance_problems,
    dev_mode,
    access_token_type,
    access_token_role_assertion,
    id_token_role_assertion,
    id_token_userinfo_assertion,
    clock_skew,
    additional_origins,
    allowed_origins,
    skip_native_app_success_page,
    back_channel_logout_uri,
    login_version,
} }

/// Configuration of a SAML service provider.
#[derive(Clone, Default)]
pub struct SamlConfig {
    /// Either `metadata_xml` or `metadata_url`.
    pub metadata: Option<SamlConfigMetadata>,
    /// Which login the application uses.
    pub login_version: Option<LoginVersion>,
}

message! { SamlConfig {
    metadata: oneof,
    login_version,
} }

/// Alternatives of `SamlConfig::metadata`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SamlConfigMetadata {
    /// SAML metadata as XML.
    MetadataXml(bytes::Bytes),
    /// URL of the SAML metadata.
    MetadataUrl(String),
}

oneof! { SamlConfigMetadata {
    MetadataXml,
    MetadataUrl,
} }

/// Ways in which an API authenticates at the introspection endpoint.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApiAuthMethodType {
    /// Client id and secret, by HTTP Basic.
    #[default]
    Basic,
    /// A JWT signed with a key of the application.
    PrivateKeyJwt,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { ApiAuthMethodType {
    0 Basic: "API_AUTH_METHOD_TYPE_BASIC",
    1 PrivateKeyJwt: "API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT",
} }

/// States of an application.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum AppState {
    /// `APP_STATE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `APP_STATE_ACTIVE`.
    Active,
    /// `APP_STATE_INACTIVE`.
    Inactive,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { AppState {
    0 Unspecified: "APP_STATE_UNSPECIFIED",
    1 Active: "APP_STATE_ACTIVE",
    2 Inactive: "APP_STATE_INACTIVE",
} }

/// Kinds of OpenID Connect clients.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum OidcAppType {
    /// A web application with a server.
    #[default]
    Web,
    /// An application that runs in the browser.
    UserAgent,
    /// An application that is installed on a device.
    Native,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { OidcAppType {
    0 Web: "OIDC_APP_TYPE_WEB",
    1 UserAgent: "OIDC_APP_TYPE_USER_AGENT",
    2 Native: "OIDC_APP_TYPE_NATIVE",
} }

/// Ways in which an OpenID Connect client authenticates at the token endpoint.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum OidcAuthMethodType {
    /// Client id and secret, by HTTP Basic.
    #[default]
    Basic,
    /// Client id and secret, in the body of the request.
    Post,
    /// No authentication, for public clients; they use PKCE.
    None,
    /// A JWT signed with a key of the application.
    PrivateKeyJwt,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { OidcAuthMethodType {
    0 Basic: "OIDC_AUTH_METHOD_TYPE_BASIC",
    1 Post: "OIDC_AUTH_METHOD_TYPE_POST",
    2 None: "OIDC_AUTH_METHOD_TYPE_NONE",
    3 PrivateKeyJwt: "OIDC_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT",
} }

/// OAuth grant types.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum OidcGrantType {
    /// Exchange of an authorization code.
    #[default]
    AuthorizationCode,
    /// The implicit flow.
    Implicit,
    /// Refresh tokens.
    RefreshToken,
    /// The device flow, for devices without a browser.
    DeviceCode,
    /// Token exchange (RFC 8693).
    TokenExchange,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { OidcGrantType {
    0 AuthorizationCode: "OIDC_GRANT_TYPE_AUTHORIZATION_CODE",
    1 Implicit: "OIDC_GRANT_TYPE_IMPLICIT",
    2 RefreshToken: "OIDC_GRANT_TYPE_REFRESH_TOKEN",
    3 DeviceCode: "OIDC_GRANT_TYPE_DEVICE_CODE",
    4 TokenExchange: "OIDC_GRANT_TYPE_TOKEN_EXCHANGE",
} }

/// OAuth response types.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum OidcResponseType {
    /// The authorization code flow.
    #[default]
    Code,
    /// The implicit flow with an id token only.
    IdToken,
    /// The implicit flow with an id token and an access token.
    IdTokenToken,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { OidcResponseType {
    0 Code: "OIDC_RESPONSE_TYPE_CODE",
    1 IdToken: "OIDC_RESPONSE_TYPE_ID_TOKEN",
    2 IdTokenToken: "OIDC_RESPONSE_TYPE_ID_TOKEN_TOKEN",
} }

/// Kinds of access tokens.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum OidcTokenType {
    /// An opaque token, to be introspected.
    #[default]
    Bearer,
    /// A signed JWT, which can be validated offline.
    Jwt,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { OidcTokenType {
    0 Bearer: "OIDC_TOKEN_TYPE_BEARER",
    1 Jwt: "OIDC_TOKEN_TYPE_JWT",
} }

/// Versions of OpenID Connect.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum OidcVersion {
    /// OpenID Connect 1.0.
    #[default]
    OidcVersion10,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { OidcVersion {
    0 OidcVersion10: "OIDC_VERSION_1_0",
} }
