// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.application.v2`.

use crate::convert::convert;
use crate::json::declare::{message, oneof, open_enum};

/// Configuration of an API, an application that validates tokens.
#[derive(Clone, Default)]
pub struct ApiConfiguration {
    /// Client id of the application.
    pub client_id: String,
    /// How the client authenticates at the token and introspection endpoints.
    pub auth_method_type: ApiAuthMethodType,
}

message! { ApiConfiguration {
    client_id,
    auth_method_type,
} }

/// An application of a project: an OpenID Connect client, an API, or a SAML service provider.
#[derive(Clone, Default)]
pub struct Application {
    /// Id of the application.
    pub application_id: String,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
    /// State of the application. Nobody can sign in through an inactive one.
    pub state: ApplicationState,
    /// Name of the application.
    pub name: String,
    /// One of `oidc_configuration`, `api_configuration`, `saml_configuration`.
    pub configuration: Option<ApplicationConfiguration>,
    /// Id of the project.
    pub project_id: String,
}

message! { Application {
    application_id,
    creation_date,
    change_date,
    state,
    name,
    configuration: oneof,
    project_id,
} }

/// Alternatives of `Application::configuration`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ApplicationConfiguration {
    /// Configuration of an OpenID Connect client.
    OidcConfiguration(OidcConfiguration),
    /// Configuration of an API, an application that validates tokens.
    ApiConfiguration(ApiConfiguration),
    /// Configuration of a SAML service provider.
    SamlConfiguration(SamlConfiguration),
}

oneof! { ApplicationConfiguration {
    OidcConfiguration,
    ApiConfiguration,
    SamlConfiguration,
} }

/// A key of an application, with which it signs client assertions. The private key is not in it.
#[derive(Clone, Default)]
pub struct ApplicationKey {
    /// Id of the key.
    pub key_id: String,
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
    key_id,
    application_id,
    project_id,
    creation_date,
    organization_id,
    expiration_date,
} }

/// Keeps keys of one application.
#[derive(Clone, Default)]
pub struct ApplicationKeyApplicationIdFilter {
    /// Id of the application.
    ///
    /// Required. At most 200 characters.
    pub application_id: String,
}

impl ApplicationKeyApplicationIdFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(application_id: impl Into<String>) -> Self {
        Self {
            application_id: application_id.into(),
        }
    }
}

message! { ApplicationKeyApplicationIdFilter {
    application_id,
} }

/// Keeps keys of applications of one organization.
#[derive(Clone, Default)]
pub struct ApplicationKeyOrganizationIdFilter {
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub organization_id: String,
}

impl ApplicationKeyOrganizationIdFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(organization_id: impl Into<String>) -> Self {
        Self {
            organization_id: organization_id.into(),
        }
    }
}

message! { ApplicationKeyOrganizationIdFilter {
    organization_id,
} }

/// Keeps keys of applications of one project.
#[derive(Clone, Default)]
pub struct ApplicationKeyProjectIdFilter {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
}

impl ApplicationKeyProjectIdFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
        }
    }
}

message! { ApplicationKeyProjectIdFilter {
    project_id,
} }

/// A condition that application keys must meet.
#[derive(Clone, Default)]
pub struct ApplicationKeySearchFilter {
    /// One of `application_id_filter`, `project_id_filter`, `organization_id_filter`.
    ///
    /// Required.
    pub filter: Option<ApplicationKeySearchFilterKind>,
}

impl ApplicationKeySearchFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(filter: impl Into<ApplicationKeySearchFilterKind>) -> Self {
        Self {
            filter: Some(filter.into()),
        }
    }
}

message! { ApplicationKeySearchFilter {
    filter: oneof,
} }

/// Alternatives of `ApplicationKeySearchFilter::filter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ApplicationKeySearchFilterKind {
    /// Keeps keys of this application.
    ApplicationIdFilter(ApplicationKeyApplicationIdFilter),
    /// Keeps entries of this project.
    ProjectIdFilter(ApplicationKeyProjectIdFilter),
    /// Keeps entries of this organization.
    OrganizationIdFilter(ApplicationKeyOrganizationIdFilter),
}

oneof! { ApplicationKeySearchFilterKind {
    ApplicationIdFilter,
    ProjectIdFilter,
    OrganizationIdFilter,
} }

convert! { ApplicationKeySearchFilter.filter = ApplicationKeySearchFilterKind {
    ApplicationIdFilter(ApplicationKeyApplicationIdFilter),
    ProjectIdFilter(ApplicationKeyProjectIdFilter),
    OrganizationIdFilter(ApplicationKeyOrganizationIdFilter),
} }

/// Keeps applications by their name.
#[derive(Clone, Default)]
pub struct ApplicationNameFilter {
    /// Name, or part of it, to look for.
    ///
    /// At most 200 characters.
    pub name: String,
    /// How to compare.
    pub method: crate::filter::v2::TextFilterMethod,
}

impl ApplicationNameFilter {
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

message! { ApplicationNameFilter {
    name,
    method,
} }

/// A condition that applications must meet.
#[derive(Clone, Default)]
pub struct ApplicationSearchFilter {
    /// One of `project_id_filter`, `name_filter`, `state_filter`, `type_filter`,
    /// `client_id_filter`, `entity_id_filter`.
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
    /// Keeps entries of this project.
    ProjectIdFilter(ProjectIdFilter),
    /// Keeps entries by their name.
    NameFilter(ApplicationNameFilter),
    /// Keeps entries in this state.
    StateFilter(ApplicationState),
    /// Keeps applications of this kind.
    ///
    /// Not `APPLICATION_TYPE_UNSPECIFIED`.
    TypeFilter(ApplicationType),
    /// Keeps the application with this client id.
    ClientIdFilter(ClientIdFilter),
    /// Keeps the application with this SAML entity id.
    EntityIdFilter(EntityIdFilter),
}

oneof! { ApplicationSearchFilterKind {
    ProjectIdFilter,
    NameFilter,
    StateFilter,
    TypeFilter,
    ClientIdFilter,
    EntityIdFilter,
} }

convert! { ApplicationSearchFilter.filter = ApplicationSearchFilterKind {
    ProjectIdFilter(ProjectIdFilter),
    NameFilter(ApplicationNameFilter),
    StateFilter(ApplicationState),
    TypeFilter(ApplicationType),
    ClientIdFilter(ClientIdFilter),
    EntityIdFilter(EntityIdFilter),
} }

/// Keeps the application with a certain client id.
#[derive(Clone, Default)]
pub struct ClientIdFilter {
    /// Client id of the application to look for.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
}

impl ClientIdFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(client_id: impl Into<String>) -> Self {
        Self {
            client_id: client_id.into(),
        }
    }
}

message! { ClientIdFilter {
    client_id,
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

/// What `ApplicationService::create_application_key` takes.
#[derive(Clone, Default)]
pub struct CreateApplicationKeyRequest {
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub application_id: String,
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
    pub fn new(application_id: impl Into<String>, project_id: impl Into<String>) -> Self {
        Self {
            application_id: application_id.into(),
            project_id: project_id.into(),
            ..Self::default()
        }
    }
}

message! { CreateApplicationKeyRequest {
    application_id,
    project_id,
    expiration_date,
} }

/// What `ApplicationService::create_application_key` answers.
#[derive(Clone, Default)]
pub struct CreateApplicationKeyResponse {
    /// Id of the key.
    pub key_id: String,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// JSON key file with the private key, shown only in this answer.
    pub key_details: bytes::Bytes,
}

message! { CreateApplicationKeyResponse {
    key_id,
    creation_date,
    key_details: secret,
} }

/// What `ApplicationService::create_application` takes.
#[derive(Clone, Default)]
pub struct CreateApplicationRequest {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Id for the new application. The server chooses one when left out.
    ///
    /// At most 200 characters.
    pub application_id: String,
    /// Name of the application.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// One of `oidc_configuration`, `saml_configuration`, `api_configuration`.
    ///
    /// Required.
    pub application_type: Option<CreateApplicationRequestType>,
}

impl CreateApplicationRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        project_id: impl Into<String>,
        name: impl Into<String>,
        application_type: impl Into<CreateApplicationRequestType>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            name: name.into(),
            application_type: Some(application_type.into()),
            ..Self::default()
        }
    }
}

message! { CreateApplicationRequest {
    project_id,
    application_id,
    name,
    application_type: oneof,
} }

/// Alternatives of `CreateApplicationRequest::application_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateApplicationRequestType {
    /// Configuration of an OpenID Connect client.
    OidcConfiguration(CreateOidcApplicationRequest),
    /// Configuration of a SAML service provider.
    SamlConfiguration(CreateSamlApplicationRequest),
    /// Configuration of an API, an application that validates tokens.
    ApiConfiguration(CreateApiApplicationRequest),
}

oneof! { CreateApplicationRequestType {
    OidcConfiguration,
    SamlConfiguration,
    ApiConfiguration,
} }

convert! { CreateApplicationRequestType {
    OidcConfiguration(CreateOidcApplicationRequest),
    SamlConfiguration(CreateSamlApplicationRequest),
    ApiConfiguration(CreateApiApplicationRequest),
} }

/// What `ApplicationService::create_application` answers.
#[derive(Clone, Default)]
pub struct CreateApplicationResponse {
    /// Id of the application.
    pub application_id: String,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// One of `oidc_configuration`, `saml_configuration`, `api_configuration`.
    pub application_type: Option<CreateApplicationResponseType>,
}

message! { CreateApplicationResponse {
    application_id,
    creation_date,
    application_type: oneof,
} }

/// Alternatives of `CreateApplicationResponse::application_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateApplicationResponseType {
    /// Client id of the new OpenID Connect client, and its client secret when it has one.
    OidcConfiguration(CreateOidcApplicationResponse),
    /// Result for the new SAML service provider.
    SamlConfiguration(CreateSamlApplicationResponse),
    /// Client id of the new API, and its client secret when it has one.
    ApiConfiguration(CreateApiApplicationResponse),
}

oneof! { CreateApplicationResponseType {
    OidcConfiguration,
    SamlConfiguration,
    ApiConfiguration,
} }

/// What is special about a new OpenID Connect client.
#[derive(Clone, Default)]
pub struct CreateOidcApplicationRequest {
    /// URLs of the application that users may be sent back to after a sign-in.
    pub redirect_uris: Vec<String>,
    /// OAuth response types that the application may use.
    ///
    /// Each item: not `OIDC_RESPONSE_TYPE_UNSPECIFIED`.
    pub response_types: Vec<OidcResponseType>,
    /// OAuth grant types that the application may use.
    pub grant_types: Vec<OidcGrantType>,
    /// Whether the client is a web, browser (user agent) or native application.
    pub application_type: OidcApplicationType,
    /// How the client authenticates at the token and introspection endpoints.
    pub auth_method_type: OidcAuthMethodType,
    /// URLs that users may be sent to after a logout.
    pub post_logout_redirect_uris: Vec<String>,
    /// Version of OpenID Connect that the application follows.
    pub version: OidcVersion,
    /// Whether redirect URIs that OpenID Connect forbids (such as plain HTTP) are accepted, for
    /// development.
    pub development_mode: bool,
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
    application_type,
    auth_method_type,
    post_logout_redirect_uris,
    version,
    development_mode,
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
    pub non_compliant: bool,
    /// What in the configuration is against the OpenID Connect specification.
    pub compliance_problems: Vec<OidcLocalizedMessage>,
}

message! { CreateOidcApplicationResponse {
    client_id,
    client_secret: secret,
    non_compliant,
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
    /// At most 2048 characters. A URI, or a path that is relative to one.
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

/// What `ApplicationService::deactivate_application` takes.
#[derive(Clone, Default)]
pub struct DeactivateApplicationRequest {
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub application_id: String,
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
}

impl DeactivateApplicationRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(application_id: impl Into<String>, project_id: impl Into<String>) -> Self {
        Self {
            application_id: application_id.into(),
            project_id: project_id.into(),
        }
    }
}

message! { DeactivateApplicationRequest {
    application_id,
    project_id,
} }

/// What `ApplicationService::deactivate_application` answers.
#[derive(Clone, Default)]
pub struct DeactivateApplicationResponse {
    /// Time of the deactivation.
    pub deactivation_date: Option<jiff::Timestamp>,
}

message! { DeactivateApplicationResponse {
    deactivation_date,
} }

/// What `ApplicationService::delete_application_key` takes.
#[derive(Clone, Default)]
pub struct DeleteApplicationKeyRequest {
    /// Id of the key.
    ///
    /// Required. 1 to 200 characters.
    pub key_id: String,
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub application_id: String,
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
}

impl DeleteApplicationKeyRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(
        key_id: impl Into<String>,
        application_id: impl Into<String>,
        project_id: impl Into<String>,
    ) -> Self {
        Self {
            key_id: key_id.into(),
            application_id: application_id.into(),
            project_id: project_id.into(),
        }
    }
}

message! { DeleteApplicationKeyRequest {
    key_id,
    application_id,
    project_id,
} }

/// What `ApplicationService::delete_application_key` answers.
#[derive(Clone, Default)]
pub struct DeleteApplicationKeyResponse {
    /// Time of the deletion; none where there was nothing to delete.
    pub deletion_date: Option<jiff::Timestamp>,
}

message! { DeleteApplicationKeyResponse {
    deletion_date,
} }

/// What `ApplicationService::delete_application` takes.
#[derive(Clone, Default)]
pub struct DeleteApplicationRequest {
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub application_id: String,
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
}

impl DeleteApplicationRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(application_id: impl Into<String>, project_id: impl Into<String>) -> Self {
        Self {
            application_id: application_id.into(),
            project_id: project_id.into(),
        }
    }
}

message! { DeleteApplicationRequest {
    application_id,
    project_id,
} }

/// What `ApplicationService::delete_application` answers.
#[derive(Clone, Default)]
pub struct DeleteApplicationResponse {
    /// Time of the deletion; none where there was nothing to delete.
    pub deletion_date: Option<jiff::Timestamp>,
}

message! { DeleteApplicationResponse {
    deletion_date,
} }

/// Keeps the application with a certain SAML entity id.
#[derive(Clone, Default)]
pub struct EntityIdFilter {
    /// Entity id of the SAML service provider, from its metadata.
    ///
    /// Required. 1 to 200 characters.
    pub entity_id: String,
}

impl EntityIdFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(entity_id: impl Into<String>) -> Self {
        Self {
            entity_id: entity_id.into(),
        }
    }
}

message! { EntityIdFilter {
    entity_id,
} }

/// What `ApplicationService::generate_client_secret` takes.
#[derive(Clone, Default)]
pub struct GenerateClientSecretRequest {
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub application_id: String,
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
}

impl GenerateClientSecretRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(application_id: impl Into<String>, project_id: impl Into<String>) -> Self {
        Self {
            application_id: application_id.into(),
            project_id: project_id.into(),
        }
    }
}

message! { GenerateClientSecretRequest {
    application_id,
    project_id,
} }

/// What `ApplicationService::generate_client_secret` answers.
#[derive(Clone, Default)]
pub struct GenerateClientSecretResponse {
    /// Client secret. It is shown only in this answer, so keep it safe.
    pub client_secret: String,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
}

message! { GenerateClientSecretResponse {
    client_secret: secret,
    creation_date,
} }

/// What `ApplicationService::get_application_key` takes.
#[derive(Clone, Default)]
pub struct GetApplicationKeyRequest {
    /// Id of the key.
    ///
    /// Required. 1 to 200 characters.
    pub key_id: String,
}

impl GetApplicationKeyRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(key_id: impl Into<String>) -> Self {
        Self {
            key_id: key_id.into(),
        }
    }
}

message! { GetApplicationKeyRequest {
    key_id,
} }

/// What `ApplicationService::get_application_key` answers.
#[derive(Clone, Default)]
pub struct GetApplicationKeyResponse {
    /// Id of the key.
    pub key_id: String,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Time after which it is no longer accepted.
    pub expiration_date: Option<jiff::Timestamp>,
}

message! { GetApplicationKeyResponse {
    key_id,
    creation_date,
    expiration_date,
} }

/// What `ApplicationService::get_application` takes.
#[derive(Clone, Default)]
pub struct GetApplicationRequest {
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub application_id: String,
}

impl GetApplicationRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(application_id: impl Into<String>) -> Self {
        Self {
            application_id: application_id.into(),
        }
    }
}

message! { GetApplicationRequest {
    application_id,
} }

/// What `ApplicationService::get_application` answers.
#[derive(Clone, Default)]
pub struct GetApplicationResponse {
    /// The application asked for.
    pub application: Option<Application>,
}

message! { GetApplicationResponse {
    application,
} }

/// What `ApplicationService::list_application_keys` takes.
#[derive(Clone, Default)]
pub struct ListApplicationKeysRequest {
    /// Which part of the list to return, and in which order.
    pub pagination: Option<crate::filter::v2::PaginationRequest>,
    /// Field by which entries are sorted.
    pub sorting_column: ApplicationKeysSorting,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub filters: Vec<ApplicationKeySearchFilter>,
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
    filters,
} }

/// What `ApplicationService::list_application_keys` answers.
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

/// What `ApplicationService::list_applications` takes.
#[derive(Clone, Default)]
pub struct ListApplicationsRequest {
    /// Which part of the list to return, and in which order.
    pub pagination: Option<crate::filter::v2::PaginationRequest>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub filters: Vec<ApplicationSearchFilter>,
    /// Field by which entries are sorted.
    pub sorting_column: ApplicationSorting,
}

impl ListApplicationsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListApplicationsRequest {
    pagination,
    filters,
    sorting_column,
} }

/// What `ApplicationService::list_applications` answers.
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
pub struct OidcConfiguration {
    /// URLs of the application that users may be sent back to after a sign-in.
    pub redirect_uris: Vec<String>,
    /// OAuth response types that the application may use.
    pub response_types: Vec<OidcResponseType>,
    /// OAuth grant types that the application may use.
    pub grant_types: Vec<OidcGrantType>,
    /// Whether the client is a web, browser (user agent) or native application.
    pub application_type: OidcApplicationType,
    /// Client id of the application.
    pub client_id: String,
    /// How the client authenticates at the token and introspection endpoints.
    pub auth_method_type: OidcAuthMethodType,
    /// URLs that users may be sent to after a logout.
    pub post_logout_redirect_uris: Vec<String>,
    /// Version of OpenID Connect that the application follows.
    pub version: OidcVersion,
    /// Whether the configuration is against the OpenID Connect specification.
    pub non_compliant: bool,
    /// What in the configuration is against the OpenID Connect specification.
    pub compliance_problems: Vec<OidcLocalizedMessage>,
    /// Whether redirect URIs that OpenID Connect forbids (such as plain HTTP) are accepted, for
    /// development.
    pub development_mode: bool,
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

message! { OidcConfiguration {
    redirect_uris,
    response_types,
    grant_types,
    application_type,
    client_id,
    auth_method_type,
    post_logout_redirect_uris,
    version,
    non_compliant,
    compliance_problems,
    development_mode,
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

/// Keeps applications of one project.
#[derive(Clone, Default)]
pub struct ProjectIdFilter {
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
}

impl ProjectIdFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
        }
    }
}

message! { ProjectIdFilter {
    project_id,
} }

/// What `ApplicationService::reactivate_application` takes.
#[derive(Clone, Default)]
pub struct ReactivateApplicationRequest {
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub application_id: String,
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
}

impl ReactivateApplicationRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(application_id: impl Into<String>, project_id: impl Into<String>) -> Self {
        Self {
            application_id: application_id.into(),
            project_id: project_id.into(),
        }
    }
}

message! { ReactivateApplicationRequest {
    application_id,
    project_id,
} }

/// What `ApplicationService::reactivate_application` answers.
#[derive(Clone, Default)]
pub struct ReactivateApplicationResponse {
    /// Time of the reactivation.
    pub reactivation_date: Option<jiff::Timestamp>,
}

message! { ReactivateApplicationResponse {
    reactivation_date,
} }

/// Configuration of a SAML service provider.
#[derive(Clone, Default)]
pub struct SamlConfiguration {
    /// SAML metadata as XML.
    pub metadata_xml: bytes::Bytes,
    /// URL of the SAML metadata.
    pub metadata_url: String,
    /// Which login the application uses.
    pub login_version: Option<LoginVersion>,
}

message! { SamlConfiguration {
    metadata_xml,
    metadata_url,
    login_version,
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

/// What `ApplicationService::update_application` takes.
#[derive(Clone, Default)]
pub struct UpdateApplicationRequest {
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub application_id: String,
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Name of the application.
    ///
    /// At most 200 characters.
    pub name: String,
    /// One of `saml_configuration`, `oidc_configuration`, `api_configuration`.
    pub application_type: Option<UpdateApplicationRequestType>,
}

impl UpdateApplicationRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(application_id: impl Into<String>, project_id: impl Into<String>) -> Self {
        Self {
            application_id: application_id.into(),
            project_id: project_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateApplicationRequest {
    application_id,
    project_id,
    name,
    application_type: oneof,
} }

/// Alternatives of `UpdateApplicationRequest::application_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateApplicationRequestType {
    /// New configuration of the SAML service provider.
    SamlConfiguration(UpdateSamlApplicationConfigurationRequest),
    /// New configuration of the OpenID Connect client.
    OidcConfiguration(UpdateOidcApplicationConfigurationRequest),
    /// New configuration of the API.
    ApiConfiguration(UpdateApiApplicationConfigurationRequest),
}

oneof! { UpdateApplicationRequestType {
    SamlConfiguration,
    OidcConfiguration,
    ApiConfiguration,
} }

convert! { UpdateApplicationRequestType {
    SamlConfiguration(UpdateSamlApplicationConfigurationRequest),
    OidcConfiguration(UpdateOidcApplicationConfigurationRequest),
    ApiConfiguration(UpdateApiApplicationConfigurationRequest),
} }

/// What `ApplicationService::update_application` answers.
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
    pub application_type: Option<OidcApplicationType>,
    /// How the client authenticates at the token and introspection endpoints.
    pub auth_method_type: Option<OidcAuthMethodType>,
    /// URLs that users may be sent to after a logout.
    pub post_logout_redirect_uris: Vec<String>,
    /// Version of OpenID Connect that the application follows.
    pub version: Option<OidcVersion>,
    /// Whether redirect URIs that OpenID Connect forbids (such as plain HTTP) are accepted, for
    /// development.
    pub development_mode: Option<bool>,
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
    application_type,
    auth_method_type,
    post_logout_redirect_uris,
    version,
    development_mode,
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
    pub metadata: Option<UpdateSamlApplicationConfigurationRequestMetadata>,
    /// Which login the application uses.
    pub login_version: Option<LoginVersion>,
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

/// Fields by which applications can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApplicationSorting {
    /// `APPLICATION_SORT_BY_ID`.
    #[default]
    Id,
    /// `APPLICATION_SORT_BY_NAME`.
    Name,
    /// `APPLICATION_SORT_BY_STATE`.
    State,
    /// `APPLICATION_SORT_BY_CREATION_DATE`.
    CreationDate,
    /// `APPLICATION_SORT_BY_CHANGE_DATE`.
    ChangeDate,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { ApplicationSorting {
    0 Id: "APPLICATION_SORT_BY_ID",
    1 Name: "APPLICATION_SORT_BY_NAME",
    2 State: "APPLICATION_SORT_BY_STATE",
    3 CreationDate: "APPLICATION_SORT_BY_CREATION_DATE",
    4 ChangeDate: "APPLICATION_SORT_BY_CHANGE_DATE",
} }

/// States of an application.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApplicationState {
    /// `APPLICATION_STATE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `APPLICATION_STATE_ACTIVE`.
    Active,
    /// `APPLICATION_STATE_INACTIVE`.
    Inactive,
    /// `APPLICATION_STATE_REMOVED`.
    Removed,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { ApplicationState {
    0 Unspecified: "APPLICATION_STATE_UNSPECIFIED",
    1 Active: "APPLICATION_STATE_ACTIVE",
    2 Inactive: "APPLICATION_STATE_INACTIVE",
    3 Removed: "APPLICATION_STATE_REMOVED",
} }

/// Kinds of applications.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum ApplicationType {
    /// `APPLICATION_TYPE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `APPLICATION_TYPE_OIDC`.
    Oidc,
    /// `APPLICATION_TYPE_API`.
    Api,
    /// `APPLICATION_TYPE_SAML`.
    Saml,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { ApplicationType {
    0 Unspecified: "APPLICATION_TYPE_UNSPECIFIED",
    1 Oidc: "APPLICATION_TYPE_OIDC",
    2 Api: "APPLICATION_TYPE_API",
    3 Saml: "APPLICATION_TYPE_SAML",
} }

/// Kinds of OpenID Connect clients.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum OidcApplicationType {
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

open_enum! { OidcApplicationType {
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
