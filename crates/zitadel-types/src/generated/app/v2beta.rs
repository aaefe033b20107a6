// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.app.v2beta`.

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
pub struct Application {
    /// Id of the application.
    pub id: String,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
    /// State of the application. Nobody can sign in through an inactive one.
    pub state: AppState,
    /// Name of the application.
    pub name: String,
    /// One of `oidc_config`, `api_config`, `saml_config`.
    pub config: Option<ApplicationConfig>,
}

message! { Application {
    id,
    creation_date,
    change_date,
    state,
    name,
    config: oneof,
} }

/// Alternatives of `Application::config`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ApplicationConfig {
    /// Configuration of an OpenID Connect client.
    OidcConfig(OidcConfig),
    /// Configuration of an API, an application that validates tokens.
    ApiConfig(ApiConfig),
    /// Configuration of a SAML service provider.
    SamlConfig(SamlConfig),
}

oneof! { ApplicationConfig {
    OidcConfig,
    ApiConfig,
    SamlConfig,
} }

/// A key of an application, with which it signs client assertions. The private key is not in it.
#[derive(Clone, Default)]
pub struct ApplicationKey {
    /// Id of the key.
    pub id: String,
    /// Id of the application.
    pub application_id: String,
    /// Id of the project.
    pub project_id: String,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Id of the organization.
    pub organization_id: String,
    /// Time after which it is no longer accepted.
    pub expiration_date: Option<jiff::Timestamp>,
}

message! { ApplicationKey {
    id,
    application_id,
    project_id,
    creation_date,
    organization_id,
    expiration_date,
} }

/// Keeps applications by their name.
#[derive(Clone, Default)]
pub struct ApplicationNameQuery {
    /// Name, or part of it, to look for.
    ///
    /// At most 200 characters.
    pub name: String,
    /// How to compare.
    pub method: crate::filter::v2::TextFilterMethod,
}

impl ApplicationNameQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, method: crate::filter::v2::TextFilterMethod) -> Self {
        Self {
            name: name.into(),
            method,
        }
    }
}

message! { ApplicationNameQuery {
    name,
    method,
} }

/// A condition that applications must meet.
#[derive(Clone, Default)]
pub struct ApplicationSearchFilter {
    /// One of `name_filter`, `state_filter`, `api_app_only`, `oidc_app_only`, `saml_app_only`.
    ///
    /// Required.
    pub filter: Option<ApplicationSearchFilterKind>,
}

impl ApplicationSearchFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(filter: impl Into<ApplicationSearchFilterKind>) -> Self {
        Self {
            filter: Some(filter.into()),
        }
    }
}

message! { ApplicationSearchFilter {
    filter: oneof,
} }

/// Alternatives of `ApplicationSearchFilter::filter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ApplicationSearchFilterKind {
    /// Keeps entries by their name.
    NameFilter(ApplicationNameQuery),
    /// Keeps entries in this state.
    StateFilter(AppState),
    /// Keeps API applications only, when true.
    ApiAppOnly(bool),
    /// Keeps OpenID Connect applications only, when true.
    OidcAppOnly(bool),
    /// Keeps SAML applications only, when true.
    SamlAppOnly(bool),
}

oneof! { ApplicationSearchFilterKind {
    NameFilter,
    StateFilter,
    ApiAppOnly,
    OidcAppOnly,
    SamlAppOnly,
} }

convert! { ApplicationSearchFilter.filter = ApplicationSearchFilterKind {
    NameFilter(ApplicationNameQuery),
    StateFilter(AppState),
} }

/// What is special about a new API.
#[derive(Clone, Default)]
pub struct CreateApiApplicationRequest {
    /// How the client authenticates at the token and introspection endpoints.
    pub auth_method_type: ApiAuthMethodType,
}

impl CreateApiApplicationRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(auth_method_type: ApiAuthMethodType) -> Self {
        Self { auth_method_type }
    }
}

message! { CreateApiApplicationRequest {
    auth_method_type,
} }

/// Credentials of a new API. The secret is shown only here.
#[derive(Clone, Default)]
pub struct CreateApiApplicationResponse {
    /// Client id of the application.
    pub client_id: String,
    /// Client secret. It is shown only in this answer, so keep it safe; it is empty when the method
    /// of authentication has none.
    pub client_secret: String,
}

message! { CreateApiApplicationResponse {
    client_id,
    client_secret: secret,
} }

/// What `AppService::create_application_key` takes.
#[derive(Clone, Default)]
pub struct CreateApplicationKeyRequest {
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub app_id: String,
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Time after which it is no longer accepted.
    pub expiration_date: Option<jiff::Timestamp>,
}

impl CreateApplicationKeyRequest {
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

message! { CreateApplicationKeyRequest {
    app_id,
    project_id,
    expiration_date,
} }

/// What `AppService::create_application_key` answers.
#[derive(Clone, Default)]
pub struct CreateApplicationKeyResponse {
    /// Id of the new key.
    pub id: String,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// JSON key file with the private key, shown only in this answer.
    pub key_details: bytes::Bytes,
}

message! { CreateApplicationKeyResponse {
    id,
    creation_date,
    key_details: secret,
} }

/// What `AppService::create_application` takes.
#[derive(Clone, Default)]
pub struct CreateApplicationRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id for the new application. The server chooses one when left out.
    ///
    /// At most 200 characters.
    pub id: String,
    /// Name of the application.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// One of `oidc_request`, `saml_request`, `api_request`.
    ///
    /// Required.
    pub creation_request_type: Option<CreateApplicationRequestCreationRequestType>,
}

impl CreateApplicationRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        project_id: impl Into<String>,
        name: impl Into<String>,
        creation_request_type: impl Into<CreateApplicationRequestCreationRequestType>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            name: name.into(),
            creation_request_type: Some(creation_request_type.into()),
            ..Self::default()
        }
    }
}

message! { CreateApplicationRequest {
    project_id,
    id,
    name,
    creation_request_type: oneof,
} }

/// Alternatives of `CreateApplicationRequest::creation_request_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateApplicationRequestCreationRequestType {
    /// Creates an OpenID Connect client.
    OidcRequest(CreateOidcApplicationRequest),
    /// Creates a SAML service provider.
    SamlRequest(CreateSamlApplicationRequest),
    /// Creates an API, an application that validates tokens.
    ApiRequest(CreateApiApplicationRequest),
}

oneof! { CreateApplicationRequestCreationRequestType {
    OidcRequest,
    SamlRequest,
    ApiRequest,
} }

convert! { CreateApplicationRequestCreationRequestType {
    OidcRequest(CreateOidcApplicationRequest),
    SamlRequest(CreateSamlApplicationRequest),
    ApiRequest(CreateApiApplicationRequest),
} }

/// What `AppService::create_application` answers.
#[derive(Clone, Default)]
pub struct CreateApplicationResponse {
    /// Id of the application.
    pub app_id: String,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// One of `oidc_response`, `saml_response`, `api_response`.
    pub creation_response_type: Option<CreateApplicationResponseCreationResponseType>,
}

message! { CreateApplicationResponse {
    app_id,
    creation_date,
    creation_response_type: oneof,
} }

/// Alternatives of `CreateApplicationResponse::creation_response_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateApplicationResponseCreationResponseType {
    /// Client id of the new OpenID Connect client, and its client secret when it has one.
    OidcResponse(CreateOidcApplicationResponse),
    /// Result for the new SAML service provider.
    SamlResponse(CreateSamlApplicationResponse),
    /// Client id of the new API, and its client secret when it has one.
    ApiResponse(CreateApiApplicationResponse),
}

oneof! { CreateApplicationResponseCreationResponseType {
    OidcResponse,
    SamlResponse,
    ApiResponse,
} }

/// What is special about a new OpenID Connect client.
#[derive(Clone, Default)]
pub struct CreateOidcApplicationRequest {
    /// URLs of the application that users may be sent back to after a sign-in.
    pub redirect_uris: Vec<String>,
    /// OAuth response types that the application may use.
    pub response_types: Vec<OidcResponseType>,
    /// OAuth grant types that the application may use.
    pub grant_types: Vec<OidcGrantType>,
    /// Whether the client is a web, browser (user agent) or native application.
    pub app_type: OidcAppType,
    /// How the client authenticates at the token and introspection endpoints.
    pub auth_method_type: OidcAuthMethodType,
    /// URLs that users may be sent to after a logout.
    pub post_logout_redirect_uris: Vec<String>,
    /// Version of OpenID Connect that the application follows.
    pub version: OidcVersion,
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
    pub login_version: Option<LoginVersion>,
}

message! { CreateOidcApplicationRequest {
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

/// Credentials of a new OpenID Connect client, and what is wrong with its configuration. The secret
/// is shown only here.
#[derive(Clone, Default)]
pub struct CreateOidcApplicationResponse {
    /// Client id of the application.
    pub client_id: String,
    /// Client secret. It is shown only in this answer, so keep it safe; it is empty when the method
    /// of authentication has none.
    pub client_secret: String,
    /// Whether the configuration is against the OpenID Connect specification.
    pub none_compliant: bool,
    /// What in the configuration is against the OpenID Connect specification.
    pub compliance_problems: Vec<OidcLocalizedMessage>,
}

message! { CreateOidcApplicationResponse {
    client_id,
    client_secret: secret,
    none_compliant,
    compliance_problems,
} }

/// What is special about a new SAML service provider.
#[derive(Clone, Default)]
pub struct CreateSamlApplicationRequest {
    /// Either `metadata_xml` or `metadata_url`.
    ///
    /// Required.
    pub metadata: Option<CreateSamlApplicationRequestMetadata>,
    /// Which login the application uses.
    pub login_version: Option<LoginVersion>,
}

impl CreateSamlApplicationRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(metadata: CreateSamlApplicationRequestMetadata) -> Self {
        Self {
            metadata: Some(metadata),
            ..Self::default()
        }
    }
}

message! { CreateSamlApplicationRequest {
    metadata: oneof,
    login_version,
} }

/// Alternatives of `CreateSamlApplicationRequest::metadata`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateSamlApplicationRequestMetadata {
    /// SAML metadata as XML.
    ///
    /// At most 500000 bytes.
    MetadataXml(bytes::Bytes),
    /// URL of the SAML metadata.
    ///
    /// At most 200 characters.
    MetadataUrl(String),
}

oneof! { CreateSamlApplicationRequestMetadata {
    MetadataXml,
    MetadataUrl,
} }

/// Says that a SAML service provider was created.
#[derive(Clone, Default)]
pub struct CreateSamlApplicationResponse {}

message! { CreateSamlApplicationResponse {} }

/// What `AppService::deactivate_application` takes.
#[derive(Clone, Default)]
pub struct DeactivateApplicationRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl DeactivateApplicationRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            id: id.into(),
        }
    }
}

message! { DeactivateApplicationRequest {
    project_id,
    id,
} }

/// What `AppService::deactivate_application` answers.
#[derive(Clone, Default)]
pub struct DeactivateApplicationResponse {
    /// Time of the deactivation.
    pub deactivation_date: Option<jiff::Timestamp>,
}

message! { DeactivateApplicationResponse {
    deactivation_date,
} }

/// What `AppService::delete_application_key` takes.
#[derive(Clone, Default)]
pub struct DeleteApplicationKeyRequest {
    /// Id of the key.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub application_id: String,
    /// Id of the organization.
    ///
    /// At most 200 characters.
    pub organization_id: String,
}

impl DeleteApplicationKeyRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        project_id: impl Into<String>,
        application_id: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            project_id: project_id.into(),
            application_id: application_id.into(),
            ..Self::default()
        }
    }
}

message! { DeleteApplicationKeyRequest {
    id,
    project_id,
    application_id,
    organization_id,
} }

/// What `AppService::delete_application_key` answers.
#[derive(Clone, Default)]
pub struct DeleteApplicationKeyResponse {
    /// Time of the deletion; none where there was nothing to delete.
    pub deletion_date: Option<jiff::Timestamp>,
}

message! { DeleteApplicationKeyResponse {
    deletion_date,
} }

/// What `AppService::delete_application` takes.
#[derive(Clone, Default)]
pub struct DeleteApplicationRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl DeleteApplicationRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            id: id.into(),
        }
    }
}

message! { DeleteApplicationRequest {
    project_id,
    id,
} }

/// What `AppService::delete_application` answers.
#[derive(Clone, Default)]
pub struct DeleteApplicationResponse {
    /// Time of the deletion; none where there was nothing to delete.
    pub deletion_date: Option<jiff::Timestamp>,
}

message! { DeleteApplicationResponse {
    deletion_date,
} }

/// What `AppService::get_application_key` takes.
#[derive(Clone, Default)]
pub struct GetApplicationKeyRequest {
    /// Id of the key.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Id of the project.
    ///
    /// At most 200 characters.
    pub project_id: String,
    /// Id of the application.
    ///
    /// At most 200 characters.
    pub application_id: String,
    /// Id of the organization.
    ///
    /// At most 200 characters.
    pub organization_id: String,
}

impl GetApplicationKeyRequest {
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

message! { GetApplicationKeyRequest {
    id,
    project_id,
    application_id,
    organization_id,
} }

/// What `AppService::get_application_key` answers.
#[derive(Clone, Default)]
pub struct GetApplicationKeyResponse {
    /// Id of the key.
    pub id: String,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Time after which it is no longer accepted.
    pub expiration_date: Option<jiff::Timestamp>,
}

message! { GetApplicationKeyResponse {
    id,
    creation_date,
    expiration_date,
} }

/// What `AppService::get_application` takes.
#[derive(Clone, Default)]
pub struct GetApplicationRequest {
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl GetApplicationRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { GetApplicationRequest {
    id,
} }

/// What `AppService::get_application` answers.
#[derive(Clone, Default)]
pub struct GetApplicationResponse {
    /// The application asked for.
    pub app: Option<Application>,
}

message! { GetApplicationResponse {
    app,
} }

/// What `AppService::list_application_keys` takes.
#[derive(Clone, Default)]
pub struct ListApplicationKeysRequest {
    /// Which part of the list to return, and in which order.
    pub pagination: Option<crate::filter::v2::PaginationRequest>,
    /// Field by which entries are sorted.
    pub sorting_column: ApplicationKeysSorting,
    /// One of `application_id`, `project_id`, `organization_id`.
    pub resource_id: Option<ListApplicationKeysRequestResourceId>,
}

impl ListApplicationKeysRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListApplicationKeysRequest {
    pagination,
    sorting_column,
    resource_id: oneof,
} }

/// Alternatives of `ListApplicationKeysRequest::resource_id`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ListApplicationKeysRequestResourceId {
    /// Id of the application.
    ///
    /// 1 to 200 characters.
    ApplicationId(String),
    /// Id of the project.
    ///
    /// 1 to 200 characters.
    ProjectId(String),
    /// Id of the organization.
    ///
    /// 1 to 200 characters.
    OrganizationId(String),
}

oneof! { ListApplicationKeysRequestResourceId {
    ApplicationId,
    ProjectId,
    OrganizationId,
} }

/// What `AppService::list_application_keys` answers.
#[derive(Clone, Default)]
pub struct ListApplicationKeysResponse {
    /// Keys on this page.
    pub keys: Vec<ApplicationKey>,
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2::PaginationResponse>,
}

message! { ListApplicationKeysResponse {
    keys,
    pagination,
} }

/// What `AppService::list_applications` takes.
#[derive(Clone, Default)]
pub struct ListApplicationsRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Which part of the list to return, and in which order.
    pub pagination: Option<crate::filter::v2::PaginationRequest>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub filters: Vec<ApplicationSearchFilter>,
    /// Field by which entries are sorted.
    pub sorting_column: AppSorting,
}

impl ListApplicationsRequest {
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

message! { ListApplicationsRequest {
    project_id,
    pagination,
    filters,
    sorting_column,
} }

/// What `AppService::list_applications` answers.
#[derive(Clone, Default)]
pub struct ListApplicationsResponse {
    /// Applications on this page.
    pub applications: Vec<Application>,
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2::PaginationResponse>,
}

message! { ListApplicationsResponse {
    applications,
    pagination,
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
    pub compliance_problems: Vec<OidcLocalizedMessage>,
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

/// A message with its key.
#[derive(Clone, Default)]
pub struct OidcLocalizedMessage {
    /// Key of the message, the same in every language.
    pub key: String,
    /// Message in the language of the request.
    pub localized_message: String,
}

message! { OidcLocalizedMessage {
    key,
    localized_message,
} }

/// What `AppService::reactivate_application` takes.
#[derive(Clone, Default)]
pub struct ReactivateApplicationRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl ReactivateApplicationRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            id: id.into(),
        }
    }
}

message! { ReactivateApplicationRequest {
    project_id,
    id,
} }

/// What `AppService::reactivate_application` answers.
#[derive(Clone, Default)]
pub struct ReactivateApplicationResponse {
    /// Time of the reactivation.
    pub reactivation_date: Option<jiff::Timestamp>,
}

message! { ReactivateApplicationResponse {
    reactivation_date,
} }

/// What `AppService::regenerate_client_secret` takes.
#[derive(Clone, Default)]
pub struct RegenerateClientSecretRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub application_id: String,
    /// Either `is_oidc` or `is_api`.
    ///
    /// Required.
    pub app_type: Option<RegenerateClientSecretRequestAppType>,
}

impl RegenerateClientSecretRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(
        project_id: impl Into<String>,
        application_id: impl Into<String>,
        app_type: RegenerateClientSecretRequestAppType,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            application_id: application_id.into(),
            app_type: Some(app_type),
        }
    }
}

message! { RegenerateClientSecretRequest {
    project_id,
    application_id,
    app_type: oneof,
} }

/// Alternatives of `RegenerateClientSecretRequest::app_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum RegenerateClientSecretRequestAppType {
    /// The application is an OpenID Connect client, when true.
    IsOidc(bool),
    /// The application is an API, when true.
    IsApi(bool),
}

oneof! { RegenerateClientSecretRequestAppType {
    IsOidc,
    IsApi,
} }

/// What `AppService::regenerate_client_secret` answers.
#[derive(Clone, Default)]
pub struct RegenerateClientSecretResponse {
    /// Client secret. It is shown only in this answer, so keep it safe.
    pub client_secret: String,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
}

message! { RegenerateClientSecretResponse {
    client_secret: secret,
    creation_date,
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

/// New configuration of an API.
#[derive(Clone, Default)]
pub struct UpdateApiApplicationConfigurationRequest {
    /// How the client authenticates at the token and introspection endpoints.
    pub auth_method_type: ApiAuthMethodType,
}

impl UpdateApiApplicationConfigurationRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(auth_method_type: ApiAuthMethodType) -> Self {
        Self { auth_method_type }
    }
}

message! { UpdateApiApplicationConfigurationRequest {
    auth_method_type,
} }

/// What `AppService::update_application` takes.
#[derive(Clone, Default)]
pub struct UpdateApplicationRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the application.
    ///
    /// At most 200 characters.
    pub name: String,
    /// One of `saml_configuration_request`, `oidc_configuration_request`,
    /// `api_configuration_request`.
    pub update_request_type: Option<UpdateApplicationRequestUpdateRequestType>,
}

impl UpdateApplicationRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            id: id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateApplicationRequest {
    project_id,
    id,
    name,
    update_request_type: oneof,
} }

/// Alternatives of `UpdateApplicationRequest::update_request_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateApplicationRequestUpdateRequestType {
    /// New configuration of the SAML service provider.
    SamlConfigurationRequest(UpdateSamlApplicationConfigurationRequest),
    /// New configuration of the OpenID Connect client.
    OidcConfigurationRequest(UpdateOidcApplicationConfigurationRequest),
    /// New configuration of the API.
    ApiConfigurationRequest(UpdateApiApplicationConfigurationRequest),
}

oneof! { UpdateApplicationRequestUpdateRequestType {
    SamlConfigurationRequest,
    OidcConfigurationRequest,
    ApiConfigurationRequest,
} }

convert! { UpdateApplicationRequestUpdateRequestType {
    SamlConfigurationRequest(UpdateSamlApplicationConfigurationRequest),
    OidcConfigurationRequest(UpdateOidcApplicationConfigurationRequest),
    ApiConfigurationRequest(UpdateApiApplicationConfigurationRequest),
} }

/// What `AppService::update_application` answers.
#[derive(Clone, Default)]
pub struct UpdateApplicationResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message! { UpdateApplicationResponse {
    change_date,
} }

/// New configuration of an OpenID Connect client.
#[derive(Clone, Default)]
pub struct UpdateOidcApplicationConfigurationRequest {
    /// URLs of the application that users may be sent back to after a sign-in.
    pub redirect_uris: Vec<String>,
    /// OAuth response types that the application may use.
    pub response_types: Vec<OidcResponseType>,
    /// OAuth grant types that the application may use.
    pub grant_types: Vec<OidcGrantType>,
    /// Whether the client is a web, browser (user agent) or native application.
    pub app_type: Option<OidcAppType>,
    /// How the client authenticates at the token and introspection endpoints.
    pub auth_method_type: Option<OidcAuthMethodType>,
    /// URLs that users may be sent to after a logout.
    pub post_logout_redirect_uris: Vec<String>,
    /// Version of OpenID Connect that the application follows.
    pub version: Option<OidcVersion>,
    /// Whether redirect URIs that OpenID Connect forbids (such as plain HTTP) are accepted, for
    /// development.
    pub dev_mode: Option<bool>,
    /// Kind of access tokens issued: opaque (bearer) or JWT.
    pub access_token_type: Option<OidcTokenType>,
    /// Whether the user's roles are put into access tokens that are JWTs.
    pub access_token_role_assertion: Option<bool>,
    /// Whether the user's roles are put into id tokens.
    pub id_token_role_assertion: Option<bool>,
    /// Whether profile, email and phone are put into id tokens, besides the userinfo endpoint.
    pub id_token_userinfo_assertion: Option<bool>,
    /// Tolerance for clocks that differ, applied to the times in tokens.
    ///
    /// At most `5s`. At least `0s`.
    pub clock_skew: Option<jiff::SignedDuration>,
    /// Further origins that may call the API from a browser (CORS), besides those of the redirect
    /// URIs.
    pub additional_origins: Vec<String>,
    /// Whether native applications go straight back, without a page that says that the sign-in
    /// succeeded.
    pub skip_native_app_success_page: Option<bool>,
    /// URL of the application that is told when a user's session ends (OpenID Connect Back-Channel
    /// Logout).
    pub back_channel_logout_uri: Option<String>,
    /// Which login the application uses.
    pub login_version: Option<LoginVersion>,
}

message! { UpdateOidcApplicationConfigurationRequest {
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

/// New configuration of a SAML service provider.
#[derive(Clone, Default)]
pub struct UpdateSamlApplicationConfigurationRequest {
    /// Either `metadata_xml` or `metadata_url`.
    ///
    /// Required.
    pub metadata: Option<UpdateSamlApplicationConfigurationRequestMetadata>,
    /// Which login the application uses.
    pub login_version: Option<LoginVersion>,
}

impl UpdateSamlApplicationConfigurationRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(metadata: UpdateSamlApplicationConfigurationRequestMetadata) -> Self {
        Self {
            metadata: Some(metadata),
            ..Self::default()
        }
    }
}

message! { UpdateSamlApplicationConfigurationRequest {
    metadata: oneof,
    login_version,
} }

/// Alternatives of `UpdateSamlApplicationConfigurationRequest::metadata`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateSamlApplicationConfigurationRequestMetadata {
    /// SAML metadata as XML.
    ///
    /// At most 500000 bytes.
    MetadataXml(bytes::Bytes),
    /// URL of the SAML metadata.
    ///
    /// At most 200 characters.
    MetadataUrl(String),
}

oneof! { UpdateSamlApplicationConfigurationRequestMetadata {
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

/// Fields by which applications can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum AppSorting {
    /// `APP_SORT_BY_ID`.
    #[default]
    Id,
    /// `APP_SORT_BY_NAME`.
    Name,
    /// `APP_SORT_BY_STATE`.
    State,
    /// `APP_SORT_BY_CREATION_DATE`.
    CreationDate,
    /// `APP_SORT_BY_CHANGE_DATE`.
    ChangeDate,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { AppSorting {
    0 Id: "APP_SORT_BY_ID",
    1 Name: "APP_SORT_BY_NAME",
    2 State: "APP_SORT_BY_STATE",
    3 CreationDate: "APP_SORT_BY_CREATION_DATE",
    4 ChangeDate: "APP_SORT_BY_CHANGE_DATE",
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
    /// `APP_STATE_REMOVED`.
    Removed,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { AppState {
    0 Unspecified: "APP_STATE_UNSPECIFIED",
    1 Active: "APP_STATE_ACTIVE",
    2 Inactive: "APP_STATE_INACTIVE",
    3 Removed: "APP_STATE_REMOVED",
} }

/// Fields by which application keys can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApplicationKeysSorting {
    /// `APPLICATION_KEYS_SORT_BY_ID`.
    #[default]
    Id,
    /// `APPLICATION_KEYS_SORT_BY_PROJECT_ID`.
    ProjectId,
    /// `APPLICATION_KEYS_SORT_BY_APPLICATION_ID`.
    ApplicationId,
    /// `APPLICATION_KEYS_SORT_BY_CREATION_DATE`.
    CreationDate,
    /// `APPLICATION_KEYS_SORT_BY_ORGANIZATION_ID`.
    OrganizationId,
    /// `APPLICATION_KEYS_SORT_BY_EXPIRATION`.
    Expiration,
    /// `APPLICATION_KEYS_SORT_BY_TYPE`.
    Type,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { ApplicationKeysSorting {
    0 Id: "APPLICATION_KEYS_SORT_BY_ID",
    1 ProjectId: "APPLICATION_KEYS_SORT_BY_PROJECT_ID",
    2 ApplicationId: "APPLICATION_KEYS_SORT_BY_APPLICATION_ID",
    3 CreationDate: "APPLICATION_KEYS_SORT_BY_CREATION_DATE",
    4 OrganizationId: "APPLICATION_KEYS_SORT_BY_ORGANIZATION_ID",
    5 Expiration: "APPLICATION_KEYS_SORT_BY_EXPIRATION",
    6 Type: "APPLICATION_KEYS_SORT_BY_TYPE",
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
    /// `OIDC_RESPONSE_TYPE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// The authorization code flow.
    Code,
    /// The implicit flow with an id token only.
    IdToken,
    /// The implicit flow with an id token and an access token.
    IdTokenToken,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { OidcResponseType {
    0 Unspecified: "OIDC_RESPONSE_TYPE_UNSPECIFIED",
    1 Code: "OIDC_RESPONSE_TYPE_CODE",
    2 IdToken: "OIDC_RESPONSE_TYPE_ID_TOKEN",
    3 IdTokenToken: "OIDC_RESPONSE_TYPE_ID_TOKEN_TOKEN",
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
