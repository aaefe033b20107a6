// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.app.v2beta`.

use crate::json::Slot;
use crate::json::declare::{message, oneof, open_enum};
use crate::{Call, Client};

/// Beta version of the applications API: manages the OIDC, API and SAML applications of a project.
/// The stable version is the application service.
#[derive(Clone, Debug)]
pub struct AppService {
    client: Client,
}

impl AppService {
    /// Makes a client of the service that calls through `client`.
    #[inline]
    #[must_use]
    pub fn new(client: Client) -> Self {
        Self { client }
    }

    /// Creates an OIDC, API or SAML application in a project. A client secret, where there is one,
    /// is shown only in this answer.
    ///
    /// Operation: `zitadel.app.v2beta.AppService/CreateApplication`. Permission:
    /// `project.app.write`.
    #[deprecated]
    #[inline]
    pub fn create_application(
        &self,
        request: CreateApplicationRequest,
    ) -> Call<operations::CreateApplication> {
        Call::new(self.client.clone(), request)
    }

    /// Creates a key for an application, to sign client assertions. The private key is shown only
    /// in this answer.
    ///
    /// Operation: `zitadel.app.v2beta.AppService/CreateApplicationKey`. Permission:
    /// `project.app.write`.
    #[deprecated]
    #[inline]
    pub fn create_application_key(
        &self,
        request: CreateApplicationKeyRequest,
    ) -> Call<operations::CreateApplicationKey> {
        Call::new(self.client.clone(), request)
    }

    /// Deactivates an application, so that nobody can sign in through it until it is reactivated.
    ///
    /// Operation: `zitadel.app.v2beta.AppService/DeactivateApplication`. Permission:
    /// `project.app.write`.
    #[deprecated]
    #[inline]
    pub fn deactivate_application(
        &self,
        request: DeactivateApplicationRequest,
    ) -> Call<operations::DeactivateApplication> {
        Call::new(self.client.clone(), request)
    }

    /// Deletes an application. What uses its client id or keys stops working.
    ///
    /// Operation: `zitadel.app.v2beta.AppService/DeleteApplication`. Permission:
    /// `project.app.delete`.
    #[deprecated]
    #[inline]
    pub fn delete_application(
        &self,
        request: DeleteApplicationRequest,
    ) -> Call<operations::DeleteApplication> {
        Call::new(self.client.clone(), request)
    }

    /// Deletes a key of an application. Assertions signed with it are no longer accepted.
    ///
    /// Operation: `zitadel.app.v2beta.AppService/DeleteApplicationKey`. Permission:
    /// `project.app.write`.
    #[deprecated]
    #[inline]
    pub fn delete_application_key(
        &self,
        request: DeleteApplicationKeyRequest,
    ) -> Call<operations::DeleteApplicationKey> {
        Call::new(self.client.clone(), request)
    }

    /// Returns one application by its id.
    ///
    /// Operation: `zitadel.app.v2beta.AppService/GetApplication`. Permission: `project.app.read`.
    #[deprecated]
    #[inline]
    pub fn get_application(
        &self,
        request: GetApplicationRequest,
    ) -> Call<operations::GetApplication> {
        Call::new(self.client.clone(), request)
    }

    /// Returns one application key by its id, without the private key.
    ///
    /// Operation: `zitadel.app.v2beta.AppService/GetApplicationKey`. Permission:
    /// `project.app.read`.
    #[deprecated]
    #[inline]
    pub fn get_application_key(
        &self,
        request: GetApplicationKeyRequest,
    ) -> Call<operations::GetApplicationKey> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the keys of an application, a project or an organization, without the private keys.
    ///
    /// Operation: `zitadel.app.v2beta.AppService/ListApplicationKeys`. Permission:
    /// `project.app.read`.
    #[deprecated]
    #[inline]
    pub fn list_application_keys(
        &self,
        request: ListApplicationKeysRequest,
    ) -> Call<operations::ListApplicationKeys> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the applications of a project.
    ///
    /// Operation: `zitadel.app.v2beta.AppService/ListApplications`. Permission: `project.app.read`.
    #[deprecated]
    #[inline]
    pub fn list_applications(
        &self,
        request: ListApplicationsRequest,
    ) -> Call<operations::ListApplications> {
        Call::new(self.client.clone(), request)
    }

    /// Reactivates an application that was deactivated.
    ///
    /// Operation: `zitadel.app.v2beta.AppService/ReactivateApplication`. Permission:
    /// `project.app.write`.
    #[deprecated]
    #[inline]
    pub fn reactivate_application(
        &self,
        request: ReactivateApplicationRequest,
    ) -> Call<operations::ReactivateApplication> {
        Call::new(self.client.clone(), request)
    }

    /// Creates a new client secret for an application. The secret is shown only in this answer and
    /// replaces the one before.
    ///
    /// Operation: `zitadel.app.v2beta.AppService/RegenerateClientSecret`. Permission:
    /// `project.app.write`.
    #[deprecated]
    #[inline]
    pub fn regenerate_client_secret(
        &self,
        request: RegenerateClientSecretRequest,
    ) -> Call<operations::RegenerateClientSecret> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the name or the configuration of an application.
    ///
    /// Operation: `zitadel.app.v2beta.AppService/UpdateApplication`. Permission:
    /// `project.app.write`.
    #[deprecated]
    #[inline]
    pub fn update_application(
        &self,
        request: UpdateApplicationRequest,
    ) -> Call<operations::UpdateApplication> {
        Call::new(self.client.clone(), request)
    }
}

/// Configuration of an API, an application that validates tokens.
#[derive(Clone, Default)]
pub struct ApiConfig {
    /// How the client authenticates at the token and introspection endpoints.
    pub auth_method_type: ApiAuthMethodType,
    /// Client id of the application.
    pub client_id: String,
}

message!(ApiConfig {
    0 auth_method_type: Slot::Field("authMethodType", "auth_method_type"),
    1 client_id: Slot::Field("clientId", "client_id"),
});

/// An application of a project: an OpenID Connect client, an API, or a SAML service provider.
#[derive(Clone, Default)]
pub struct Application {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Id of the application.
    pub id: String,
    /// Name of the application.
    pub name: String,
    /// State of the application. Nobody can sign in through an inactive one.
    pub state: AppState,
    /// One of `api_config`, `oidc_config`, `saml_config`.
    pub config: Option<ApplicationConfig>,
}

message!(Application {
    0 change_date: Slot::Field("changeDate", "change_date"),
    1 creation_date: Slot::Field("creationDate", "creation_date"),
    2 id: Slot::Field("id", "id"),
    3 name: Slot::Field("name", "name"),
    4 state: Slot::Field("state", "state"),
    5 config: Slot::Oneof(ApplicationConfig::ARMS),
});

/// Alternatives of `Application::config`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ApplicationConfig {
    /// Configuration of an API, an application that validates tokens.
    ApiConfig(ApiConfig),
    /// Configuration of an OpenID Connect client.
    OidcConfig(OidcConfig),
    /// Configuration of a SAML service provider.
    SamlConfig(SamlConfig),
}

oneof!(ApplicationConfig {
    0 ApiConfig: Slot::Field("apiConfig", "api_config"),
    1 OidcConfig: Slot::Field("oidcConfig", "oidc_config"),
    2 SamlConfig: Slot::Field("samlConfig", "saml_config"),
});

/// A key of an application, with which it signs client assertions. The private key is not in it.
#[derive(Clone, Default)]
pub struct ApplicationKey {
    /// Id of the application.
    pub application_id: String,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Time after which it is no longer accepted.
    pub expiration_date: Option<jiff::Timestamp>,
    /// Id of the key.
    pub id: String,
    /// Id of the organization.
    pub organization_id: String,
    /// Id of the project.
    pub project_id: String,
}

message!(ApplicationKey {
    0 application_id: Slot::Field("applicationId", "application_id"),
    1 creation_date: Slot::Field("creationDate", "creation_date"),
    2 expiration_date: Slot::Field("expirationDate", "expiration_date"),
    3 id: Slot::Field("id", "id"),
    4 organization_id: Slot::Field("organizationId", "organization_id"),
    5 project_id: Slot::Field("projectId", "project_id"),
});

/// Keeps applications by their name.
#[derive(Clone, Default)]
pub struct ApplicationNameQuery {
    /// How to compare.
    pub method: crate::filter::v2::TextFilterMethod,
    /// Name, or part of it, to look for.
    ///
    /// At most 200 characters.
    pub name: String,
}

message!(ApplicationNameQuery {
    0 method: Slot::Field("method", "method"),
    1 name: Slot::Field("name", "name"),
});

/// A condition that applications must meet.
#[derive(Clone, Default)]
pub struct ApplicationSearchFilter {
    /// One of `api_app_only`, `name_filter`, `oidc_app_only`, `saml_app_only`, `state_filter`.
    ///
    /// Required.
    pub filter: Option<ApplicationSearchFilterFilter>,
}

impl ApplicationSearchFilter {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(filter: ApplicationSearchFilterFilter) -> Self {
        Self {
            filter: Some(filter),
        }
    }
}

message!(ApplicationSearchFilter {
    0 filter: Slot::Oneof(ApplicationSearchFilterFilter::ARMS),
});

/// Alternatives of `ApplicationSearchFilter::filter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ApplicationSearchFilterFilter {
    /// Keeps API applications only, when true.
    ApiAppOnly(bool),
    /// Keeps entries by their name.
    NameFilter(ApplicationNameQuery),
    /// Keeps OpenID Connect applications only, when true.
    OidcAppOnly(bool),
    /// Keeps SAML applications only, when true.
    SamlAppOnly(bool),
    /// Keeps entries in this state.
    StateFilter(AppState),
}

oneof!(ApplicationSearchFilterFilter {
    0 ApiAppOnly: Slot::Field("apiAppOnly", "api_app_only"),
    1 NameFilter: Slot::Field("nameFilter", "name_filter"),
    2 OidcAppOnly: Slot::Field("oidcAppOnly", "oidc_app_only"),
    3 SamlAppOnly: Slot::Field("samlAppOnly", "saml_app_only"),
    4 StateFilter: Slot::Field("stateFilter", "state_filter"),
});

impl From<ApplicationSearchFilterFilter> for ApplicationSearchFilter {
    #[inline]
    fn from(filter: ApplicationSearchFilterFilter) -> Self {
        Self {
            filter: Some(filter),
        }
    }
}

/// What is special about a new API.
#[derive(Clone, Default)]
pub struct CreateApiApplicationRequest {
    /// How the client authenticates at the token and introspection endpoints.
    pub auth_method_type: ApiAuthMethodType,
}

message!(CreateApiApplicationRequest {
    0 auth_method_type: Slot::Field("authMethodType", "auth_method_type"),
});

/// Credentials of a new API. The secret is shown only here.
#[derive(Clone, Default)]
pub struct CreateApiApplicationResponse {
    /// Client id of the application.
    pub client_id: String,
    /// Client secret. It is shown only in this answer, so keep it safe; it is empty when the method
    /// of authentication has none.
    pub client_secret: String,
}

message!(CreateApiApplicationResponse {
    0 client_id: Slot::Field("clientId", "client_id"),
    1 client_secret: Slot::Secret("clientSecret", "client_secret"),
});

/// What `AppService::create_application_key` takes.
#[derive(Clone, Default)]
pub struct CreateApplicationKeyRequest {
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub app_id: String,
    /// Time after which it is no longer accepted.
    pub expiration_date: Option<jiff::Timestamp>,
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
}

impl CreateApplicationKeyRequest {
    /// Makes one of what must be set; everything else is left out.
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

message!(CreateApplicationKeyRequest {
    0 app_id: Slot::Field("appId", "app_id"),
    1 expiration_date: Slot::Field("expirationDate", "expiration_date"),
    2 project_id: Slot::Field("projectId", "project_id"),
});

/// What `AppService::create_application_key` answers.
#[derive(Clone, Default)]
pub struct CreateApplicationKeyResponse {
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Id of the new key.
    pub id: String,
    /// JSON key file with the private key, shown only in this answer.
    pub key_details: bytes::Bytes,
}

message!(CreateApplicationKeyResponse {
    0 creation_date: Slot::Field("creationDate", "creation_date"),
    1 id: Slot::Field("id", "id"),
    2 key_details: Slot::Secret("keyDetails", "key_details"),
});

/// What `AppService::create_application` takes.
#[derive(Clone, Default)]
pub struct CreateApplicationRequest {
    /// Id for the new application. The server chooses one when left out.
    ///
    /// At most 200 characters.
    pub id: String,
    /// Name of the application.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// One of `api_request`, `oidc_request`, `saml_request`.
    ///
    /// Required.
    pub creation_request_type: Option<CreateApplicationRequestCreationRequestType>,
}

impl CreateApplicationRequest {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        project_id: impl Into<String>,
        name: impl Into<String>,
        creation_request_type: CreateApplicationRequestCreationRequestType,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            name: name.into(),
            creation_request_type: Some(creation_request_type),
            ..Self::default()
        }
    }
}

message!(CreateApplicationRequest {
    0 id: Slot::Field("id", "id"),
    1 name: Slot::Field("name", "name"),
    2 project_id: Slot::Field("projectId", "project_id"),
    3 creation_request_type: Slot::Oneof(CreateApplicationRequestCreationRequestType::ARMS),
});

/// Alternatives of `CreateApplicationRequest::creation_request_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateApplicationRequestCreationRequestType {
    /// Creates an API, an application that validates tokens.
    ApiRequest(CreateApiApplicationRequest),
    /// Creates an OpenID Connect client.
    OidcRequest(CreateOidcApplicationRequest),
    /// Creates a SAML service provider.
    SamlRequest(CreateSamlApplicationRequest),
}

oneof!(CreateApplicationRequestCreationRequestType {
    0 ApiRequest: Slot::Field("apiRequest", "api_request"),
    1 OidcRequest: Slot::Field("oidcRequest", "oidc_request"),
    2 SamlRequest: Slot::Field("samlRequest", "saml_request"),
});

/// What `AppService::create_application` answers.
#[derive(Clone, Default)]
pub struct CreateApplicationResponse {
    /// Id of the application.
    pub app_id: String,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// One of `api_response`, `oidc_response`, `saml_response`.
    pub creation_response_type: Option<CreateApplicationResponseCreationResponseType>,
}

message!(CreateApplicationResponse {
    0 app_id: Slot::Field("appId", "app_id"),
    1 creation_date: Slot::Field("creationDate", "creation_date"),
    2 creation_response_type: Slot::Oneof(CreateApplicationResponseCreationResponseType::ARMS),
});

/// Alternatives of `CreateApplicationResponse::creation_response_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateApplicationResponseCreationResponseType {
    /// Client id of the new API, and its client secret when it has one.
    ApiResponse(CreateApiApplicationResponse),
    /// Client id of the new OpenID Connect client, and its client secret when it has one.
    OidcResponse(CreateOidcApplicationResponse),
    /// Result for the new SAML service provider.
    SamlResponse(CreateSamlApplicationResponse),
}

oneof!(CreateApplicationResponseCreationResponseType {
    0 ApiResponse: Slot::Field("apiResponse", "api_response"),
    1 OidcResponse: Slot::Field("oidcResponse", "oidc_response"),
    2 SamlResponse: Slot::Field("samlResponse", "saml_response"),
});

/// What is special about a new OpenID Connect client.
#[derive(Clone, Default)]
pub struct CreateOidcApplicationRequest {
    /// Whether the user's roles are put into access tokens that are JWTs.
    pub access_token_role_assertion: bool,
    /// Kind of access tokens issued: opaque (bearer) or JWT.
    pub access_token_type: OidcTokenType,
    /// Further origins that may call the API from a browser (CORS), besides those of the redirect
    /// URIs.
    pub additional_origins: Vec<String>,
    /// Whether the client is a web, browser (user agent) or native application.
    pub app_type: OidcAppType,
    /// How the client authenticates at the token and introspection endpoints.
    pub auth_method_type: OidcAuthMethodType,
    /// URL of the application that is told when a user's session ends (OpenID Connect Back-Channel
    /// Logout).
    pub back_channel_logout_uri: String,
    /// Tolerance for clocks that differ, applied to the times in tokens.
    ///
    /// At most `5s`. At least `0s`.
    pub clock_skew: Option<jiff::SignedDuration>,
    /// Whether redirect URIs that OpenID Connect forbids (such as plain HTTP) are accepted, for
    /// development.
    pub dev_mode: bool,
    /// OAuth grant types that the application may use.
    pub grant_types: Vec<OidcGrantType>,
    /// Whether the user's roles are put into id tokens.
    pub id_token_role_assertion: bool,
    /// Whether profile, email and phone are put into id tokens, besides the userinfo endpoint.
    pub id_token_userinfo_assertion: bool,
    /// Which login the application uses.
    pub login_version: Option<LoginVersion>,
    /// URLs that users may be sent to after a logout.
    pub post_logout_redirect_uris: Vec<String>,
    /// URLs of the application that users may be sent back to after a sign-in.
    pub redirect_uris: Vec<String>,
    /// OAuth response types that the application may use.
    pub response_types: Vec<OidcResponseType>,
    /// Whether native applications go straight back, without a page that says that the sign-in
    /// succeeded.
    pub skip_native_app_success_page: bool,
    /// Version of OpenID Connect that the application follows.
    pub version: OidcVersion,
}

message!(CreateOidcApplicationRequest {
    0 access_token_role_assertion: Slot::Field("accessTokenRoleAssertion", "access_token_role_assertion"),
    1 access_token_type: Slot::Field("accessTokenType", "access_token_type"),
    2 additional_origins: Slot::Field("additionalOrigins", "additional_origins"),
    3 app_type: Slot::Field("appType", "app_type"),
    4 auth_method_type: Slot::Field("authMethodType", "auth_method_type"),
    5 back_channel_logout_uri: Slot::Field("backChannelLogoutUri", "back_channel_logout_uri"),
    6 clock_skew: Slot::Field("clockSkew", "clock_skew"),
    7 dev_mode: Slot::Field("devMode", "dev_mode"),
    8 grant_types: Slot::Field("grantTypes", "grant_types"),
    9 id_token_role_assertion: Slot::Field("idTokenRoleAssertion", "id_token_role_assertion"),
    10 id_token_userinfo_assertion: Slot::Field("idTokenUserinfoAssertion", "id_token_userinfo_assertion"),
    11 login_version: Slot::Field("loginVersion", "login_version"),
    12 post_logout_redirect_uris: Slot::Field("postLogoutRedirectUris", "post_logout_redirect_uris"),
    13 redirect_uris: Slot::Field("redirectUris", "redirect_uris"),
    14 response_types: Slot::Field("responseTypes", "response_types"),
    15 skip_native_app_success_page: Slot::Field("skipNativeAppSuccessPage", "skip_native_app_success_page"),
    16 version: Slot::Field("version", "version"),
});

/// Credentials of a new OpenID Connect client, and what is wrong with its configuration. The secret
/// is shown only here.
#[derive(Clone, Default)]
pub struct CreateOidcApplicationResponse {
    /// Client id of the application.
    pub client_id: String,
    /// Client secret. It is shown only in this answer, so keep it safe; it is empty when the method
    /// of authentication has none.
    pub client_secret: String,
    /// What in the configuration is against the OpenID Connect specification.
    pub compliance_problems: Vec<OidcLocalizedMessage>,
    /// Whether the configuration is against the OpenID Connect specification.
    pub none_compliant: bool,
}

message!(CreateOidcApplicationResponse {
    0 client_id: Slot::Field("clientId", "client_id"),
    1 client_secret: Slot::Secret("clientSecret", "client_secret"),
    2 compliance_problems: Slot::Field("complianceProblems", "compliance_problems"),
    3 none_compliant: Slot::Field("noneCompliant", "none_compliant"),
});

/// What is special about a new SAML service provider.
#[derive(Clone, Default)]
pub struct CreateSamlApplicationRequest {
    /// Which login the application uses.
    pub login_version: Option<LoginVersion>,
    /// Either `metadata_url` or `metadata_xml`.
    ///
    /// Required.
    pub metadata: Option<CreateSamlApplicationRequestMetadata>,
}

impl CreateSamlApplicationRequest {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(metadata: CreateSamlApplicationRequestMetadata) -> Self {
        Self {
            metadata: Some(metadata),
            ..Self::default()
        }
    }
}

message!(CreateSamlApplicationRequest {
    0 login_version: Slot::Field("loginVersion", "login_version"),
    1 metadata: Slot::Oneof(CreateSamlApplicationRequestMetadata::ARMS),
});

/// Alternatives of `CreateSamlApplicationRequest::metadata`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateSamlApplicationRequestMetadata {
    /// URL of the SAML metadata.
    ///
    /// At most 200 characters.
    MetadataUrl(String),
    /// SAML metadata as XML.
    ///
    /// At most 500000 bytes.
    MetadataXml(bytes::Bytes),
}

oneof!(CreateSamlApplicationRequestMetadata {
    0 MetadataUrl: Slot::Field("metadataUrl", "metadata_url"),
    1 MetadataXml: Slot::Field("metadataXml", "metadata_xml"),
});

/// Says that a SAML service provider was created.
#[derive(Clone, Default)]
pub struct CreateSamlApplicationResponse {}

message!(CreateSamlApplicationResponse {});

/// What `AppService::deactivate_application` takes.
#[derive(Clone, Default)]
pub struct DeactivateApplicationRequest {
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
}

impl DeactivateApplicationRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            id: id.into(),
        }
    }
}

message!(DeactivateApplicationRequest {
    0 id: Slot::Field("id", "id"),
    1 project_id: Slot::Field("projectId", "project_id"),
});

/// What `AppService::deactivate_application` answers.
#[derive(Clone, Default)]
pub struct DeactivateApplicationResponse {
    /// Time of the deactivation.
    pub deactivation_date: Option<jiff::Timestamp>,
}

message!(DeactivateApplicationResponse {
    0 deactivation_date: Slot::Field("deactivationDate", "deactivation_date"),
});

/// What `AppService::delete_application_key` takes.
#[derive(Clone, Default)]
pub struct DeleteApplicationKeyRequest {
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub application_id: String,
    /// Id of the key.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Id of the organization.
    ///
    /// At most 200 characters.
    pub organization_id: String,
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
}

impl DeleteApplicationKeyRequest {
    /// Makes one of what must be set; everything else is left out.
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

message!(DeleteApplicationKeyRequest {
    0 application_id: Slot::Field("applicationId", "application_id"),
    1 id: Slot::Field("id", "id"),
    2 organization_id: Slot::Field("organizationId", "organization_id"),
    3 project_id: Slot::Field("projectId", "project_id"),
});

/// What `AppService::delete_application_key` answers.
#[derive(Clone, Default)]
pub struct DeleteApplicationKeyResponse {
    /// Time of the deletion.
    pub deletion_date: Option<jiff::Timestamp>,
}

message!(DeleteApplicationKeyResponse {
    0 deletion_date: Slot::Field("deletionDate", "deletion_date"),
});

/// What `AppService::delete_application` takes.
#[derive(Clone, Default)]
pub struct DeleteApplicationRequest {
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
}

impl DeleteApplicationRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            id: id.into(),
        }
    }
}

message!(DeleteApplicationRequest {
    0 id: Slot::Field("id", "id"),
    1 project_id: Slot::Field("projectId", "project_id"),
});

/// What `AppService::delete_application` answers.
#[derive(Clone, Default)]
pub struct DeleteApplicationResponse {
    /// Time of the deletion.
    pub deletion_date: Option<jiff::Timestamp>,
}

message!(DeleteApplicationResponse {
    0 deletion_date: Slot::Field("deletionDate", "deletion_date"),
});

/// What `AppService::get_application_key` takes.
#[derive(Clone, Default)]
pub struct GetApplicationKeyRequest {
    /// Id of the application.
    ///
    /// At most 200 characters.
    pub application_id: String,
    /// Id of the key.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Id of the organization.
    ///
    /// At most 200 characters.
    pub organization_id: String,
    /// Id of the project.
    ///
    /// At most 200 characters.
    pub project_id: String,
}

impl GetApplicationKeyRequest {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }
}

message!(GetApplicationKeyRequest {
    0 application_id: Slot::Field("applicationId", "application_id"),
    1 id: Slot::Field("id", "id"),
    2 organization_id: Slot::Field("organizationId", "organization_id"),
    3 project_id: Slot::Field("projectId", "project_id"),
});

/// What `AppService::get_application_key` answers.
#[derive(Clone, Default)]
pub struct GetApplicationKeyResponse {
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Time after which it is no longer accepted.
    pub expiration_date: Option<jiff::Timestamp>,
    /// Id of the key.
    pub id: String,
}

message!(GetApplicationKeyResponse {
    0 creation_date: Slot::Field("creationDate", "creation_date"),
    1 expiration_date: Slot::Field("expirationDate", "expiration_date"),
    2 id: Slot::Field("id", "id"),
});

/// What `AppService::get_application` takes.
#[derive(Clone, Default)]
pub struct GetApplicationRequest {
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl GetApplicationRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message!(GetApplicationRequest {
    0 id: Slot::Field("id", "id"),
});

/// What `AppService::get_application` answers.
#[derive(Clone, Default)]
pub struct GetApplicationResponse {
    /// The application asked for.
    pub app: Option<Application>,
}

message!(GetApplicationResponse {
    0 app: Slot::Field("app", "app"),
});

/// What `AppService::list_application_keys` takes.
#[derive(Clone, Default)]
pub struct ListApplicationKeysRequest {
    /// Which part of the list to return, and in which order.
    pub pagination: Option<crate::filter::v2::PaginationRequest>,
    /// Field by which entries are sorted.
    pub sorting_column: ApplicationKeysSorting,
    /// One of `application_id`, `organization_id`, `project_id`.
    pub resource_id: Option<ListApplicationKeysRequestResourceId>,
}

impl ListApplicationKeysRequest {
    /// Makes an empty one, in which nothing is set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message!(ListApplicationKeysRequest {
    0 pagination: Slot::Field("pagination", "pagination"),
    1 sorting_column: Slot::Field("sortingColumn", "sorting_column"),
    2 resource_id: Slot::Oneof(ListApplicationKeysRequestResourceId::ARMS),
});

/// Alternatives of `ListApplicationKeysRequest::resource_id`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ListApplicationKeysRequestResourceId {
    /// Id of the application.
    ///
    /// 1 to 200 characters.
    ApplicationId(String),
    /// Id of the organization.
    ///
    /// 1 to 200 characters.
    OrganizationId(String),
    /// Id of the project.
    ///
    /// 1 to 200 characters.
    ProjectId(String),
}

oneof!(ListApplicationKeysRequestResourceId {
    0 ApplicationId: Slot::Field("applicationId", "application_id"),
    1 OrganizationId: Slot::Field("organizationId", "organization_id"),
    2 ProjectId: Slot::Field("projectId", "project_id"),
});

/// What `AppService::list_application_keys` answers.
#[derive(Clone, Default)]
pub struct ListApplicationKeysResponse {
    /// Keys on this page.
    pub keys: Vec<ApplicationKey>,
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2::PaginationResponse>,
}

message!(ListApplicationKeysResponse {
    0 keys: Slot::Field("keys", "keys"),
    1 pagination: Slot::Field("pagination", "pagination"),
});

/// What `AppService::list_applications` takes.
#[derive(Clone, Default)]
pub struct ListApplicationsRequest {
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub filters: Vec<ApplicationSearchFilter>,
    /// Which part of the list to return, and in which order.
    pub pagination: Option<crate::filter::v2::PaginationRequest>,
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Field by which entries are sorted.
    pub sorting_column: AppSorting,
}

impl ListApplicationsRequest {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            ..Self::default()
        }
    }
}

message!(ListApplicationsRequest {
    0 filters: Slot::Field("filters", "filters"),
    1 pagination: Slot::Field("pagination", "pagination"),
    2 project_id: Slot::Field("projectId", "project_id"),
    3 sorting_column: Slot::Field("sortingColumn", "sorting_column"),
});

/// What `AppService::list_applications` answers.
#[derive(Clone, Default)]
pub struct ListApplicationsResponse {
    /// Applications on this page.
    pub applications: Vec<Application>,
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2::PaginationResponse>,
}

message!(ListApplicationsResponse {
    0 applications: Slot::Field("applications", "applications"),
    1 pagination: Slot::Field("pagination", "pagination"),
});

/// The login that is built into the server.
#[derive(Clone, Default)]
pub struct LoginV1 {}

message!(LoginV1 {});

/// The login in version 2, a separate application.
#[derive(Clone, Default)]
pub struct LoginV2 {
    /// Base URL of the login application; the built-in one when left out.
    pub base_uri: Option<String>,
}

message!(LoginV2 {
    0 base_uri: Slot::Field("baseUri", "base_uri"),
});

/// Which login an application uses.
#[derive(Clone, Default)]
pub struct LoginVersion {
    /// Either `login_v1` or `login_v2`.
    pub version: Option<LoginVersionVersion>,
}

message!(LoginVersion {
    0 version: Slot::Oneof(LoginVersionVersion::ARMS),
});

/// Alternatives of `LoginVersion::version`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum LoginVersionVersion {
    /// The login that is built into the server.
    LoginV1(LoginV1),
    /// The login in version 2, a separate application.
    LoginV2(LoginV2),
}

oneof!(LoginVersionVersion {
    0 LoginV1: Slot::Field("loginV1", "login_v1"),
    1 LoginV2: Slot::Field("loginV2", "login_v2"),
});

impl From<LoginVersionVersion> for LoginVersion {
    #[inline]
    fn from(version: LoginVersionVersion) -> Self {
        Self {
            version: Some(version),
        }
    }
}

/// Configuration of an OpenID Connect client.
#[derive(Clone, Default)]
pub struct OidcConfig {
    /// Whether the user's roles are put into access tokens that are JWTs.
    pub access_token_role_assertion: bool,
    /// Kind of access tokens issued: opaque (bearer) or JWT.
    pub access_token_type: OidcTokenType,
    /// Further origins that may call the API from a browser (CORS), besides those of the redirect
    /// URIs.
    pub additional_origins: Vec<String>,
    /// Origins that may call the API from a browser (CORS).
    pub allowed_origins: Vec<String>,
    /// Whether the client is a web, browser (user agent) or native application.
    pub app_type: OidcAppType,
    /// How the client authenticates at the token and introspection endpoints.
    pub auth_method_type: OidcAuthMethodType,
    /// URL of the application that is told when a user's session ends (OpenID Connect Back-Channel
    /// Logout).
    pub back_channel_logout_uri: String,
    /// Client id of the application.
    pub client_id: String,
    /// Tolerance for clocks that differ, applied to the times in tokens.
    pub clock_skew: Option<jiff::SignedDuration>,
    /// What in the configuration is against the OpenID Connect specification.
    pub compliance_problems: Vec<OidcLocalizedMessage>,
    /// Whether redirect URIs that OpenID Connect forbids (such as plain HTTP) are accepted, for
    /// development.
    pub dev_mode: bool,
    /// OAuth grant types that the application may use.
    pub grant_types: Vec<OidcGrantType>,
    /// Whether the user's roles are put into id tokens.
    pub id_token_role_assertion: bool,
    /// Whether profile, email and phone are put into id tokens, besides the userinfo endpoint.
    pub id_token_userinfo_assertion: bool,
    /// Which login the application uses.
    pub login_version: Option<LoginVersion>,
    /// Whether the configuration is against the OpenID Connect specification.
    pub none_compliant: bool,
    /// URLs that users may be sent to after a logout.
    pub post_logout_redirect_uris: Vec<String>,
    /// URLs of the application that users may be sent back to after a sign-in.
    pub redirect_uris: Vec<String>,
    /// OAuth response types that the application may use.
    pub response_types: Vec<OidcResponseType>,
    /// Whether native applications go straight back, without a page that says that the sign-in
    /// succeeded.
    pub skip_native_app_success_page: bool,
    /// Version of OpenID Connect that the application follows.
    pub version: OidcVersion,
}

message!(OidcConfig {
    0 access_token_role_assertion: Slot::Field("accessTokenRoleAssertion", "access_token_role_assertion"),
    1 access_token_type: Slot::Field("accessTokenType", "access_token_type"),
    2 additional_origins: Slot::Field("additionalOrigins", "additional_origins"),
    3 allowed_origins: Slot::Field("allowedOrigins", "allowed_origins"),
    4 app_type: Slot::Field("appType", "app_type"),
    5 auth_method_type: Slot::Field("authMethodType", "auth_method_type"),
    6 back_channel_logout_uri: Slot::Field("backChannelLogoutUri", "back_channel_logout_uri"),
    7 client_id: Slot::Field("clientId", "client_id"),
    8 clock_skew: Slot::Field("clockSkew", "clock_skew"),
    9 compliance_problems: Slot::Field("complianceProblems", "compliance_problems"),
    10 dev_mode: Slot::Field("devMode", "dev_mode"),
    11 grant_types: Slot::Field("grantTypes", "grant_types"),
    12 id_token_role_assertion: Slot::Field("idTokenRoleAssertion", "id_token_role_assertion"),
    13 id_token_userinfo_assertion: Slot::Field("idTokenUserinfoAssertion", "id_token_userinfo_assertion"),
    14 login_version: Slot::Field("loginVersion", "login_version"),
    15 none_compliant: Slot::Field("noneCompliant", "none_compliant"),
    16 post_logout_redirect_uris: Slot::Field("postLogoutRedirectUris", "post_logout_redirect_uris"),
    17 redirect_uris: Slot::Field("redirectUris", "redirect_uris"),
    18 response_types: Slot::Field("responseTypes", "response_types"),
    19 skip_native_app_success_page: Slot::Field("skipNativeAppSuccessPage", "skip_native_app_success_page"),
    20 version: Slot::Field("version", "version"),
});

/// A message with its key.
#[derive(Clone, Default)]
pub struct OidcLocalizedMessage {
    /// Key of the message, the same in every language.
    pub key: String,
    /// Message in the language of the request.
    pub localized_message: String,
}

message!(OidcLocalizedMessage {
    0 key: Slot::Field("key", "key"),
    1 localized_message: Slot::Field("localizedMessage", "localized_message"),
});

/// What `AppService::reactivate_application` takes.
#[derive(Clone, Default)]
pub struct ReactivateApplicationRequest {
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
}

impl ReactivateApplicationRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            id: id.into(),
        }
    }
}

message!(ReactivateApplicationRequest {
    0 id: Slot::Field("id", "id"),
    1 project_id: Slot::Field("projectId", "project_id"),
});

/// What `AppService::reactivate_application` answers.
#[derive(Clone, Default)]
pub struct ReactivateApplicationResponse {
    /// Time of the reactivation.
    pub reactivation_date: Option<jiff::Timestamp>,
}

message!(ReactivateApplicationResponse {
    0 reactivation_date: Slot::Field("reactivationDate", "reactivation_date"),
});

/// What `AppService::regenerate_client_secret` takes.
#[derive(Clone, Default)]
pub struct RegenerateClientSecretRequest {
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub application_id: String,
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// Either `is_api` or `is_oidc`.
    ///
    /// Required.
    pub app_type: Option<RegenerateClientSecretRequestAppType>,
}

impl RegenerateClientSecretRequest {
    /// Makes one of what must be set, which is everything.
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

message!(RegenerateClientSecretRequest {
    0 application_id: Slot::Field("applicationId", "application_id"),
    1 project_id: Slot::Field("projectId", "project_id"),
    2 app_type: Slot::Oneof(RegenerateClientSecretRequestAppType::ARMS),
});

/// Alternatives of `RegenerateClientSecretRequest::app_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum RegenerateClientSecretRequestAppType {
    /// The application is an API, when true.
    IsApi(bool),
    /// The application is an OpenID Connect client, when true.
    IsOidc(bool),
}

oneof!(RegenerateClientSecretRequestAppType {
    0 IsApi: Slot::Field("isApi", "is_api"),
    1 IsOidc: Slot::Field("isOidc", "is_oidc"),
});

/// What `AppService::regenerate_client_secret` answers.
#[derive(Clone, Default)]
pub struct RegenerateClientSecretResponse {
    /// Client secret. It is shown only in this answer, so keep it safe.
    pub client_secret: String,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
}

message!(RegenerateClientSecretResponse {
    0 client_secret: Slot::Secret("clientSecret", "client_secret"),
    1 creation_date: Slot::Field("creationDate", "creation_date"),
});

/// Configuration of a SAML service provider.
#[derive(Clone, Default)]
pub struct SamlConfig {
    /// Which login the application uses.
    pub login_version: Option<LoginVersion>,
    /// Either `metadata_url` or `metadata_xml`.
    pub metadata: Option<SamlConfigMetadata>,
}

message!(SamlConfig {
    0 login_version: Slot::Field("loginVersion", "login_version"),
    1 metadata: Slot::Oneof(SamlConfigMetadata::ARMS),
});

/// Alternatives of `SamlConfig::metadata`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SamlConfigMetadata {
    /// URL of the SAML metadata.
    MetadataUrl(String),
    /// SAML metadata as XML.
    MetadataXml(bytes::Bytes),
}

oneof!(SamlConfigMetadata {
    0 MetadataUrl: Slot::Field("metadataUrl", "metadata_url"),
    1 MetadataXml: Slot::Field("metadataXml", "metadata_xml"),
});

/// New configuration of an API.
#[derive(Clone, Default)]
pub struct UpdateApiApplicationConfigurationRequest {
    /// How the client authenticates at the token and introspection endpoints.
    pub auth_method_type: ApiAuthMethodType,
}

message!(UpdateApiApplicationConfigurationRequest {
    0 auth_method_type: Slot::Field("authMethodType", "auth_method_type"),
});

/// What `AppService::update_application` takes.
#[derive(Clone, Default)]
pub struct UpdateApplicationRequest {
    /// Id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the application.
    ///
    /// At most 200 characters.
    pub name: String,
    /// Id of the project.
    ///
    /// Required. 1 to 200 characters.
    pub project_id: String,
    /// One of `api_configuration_request`, `oidc_configuration_request`,
    /// `saml_configuration_request`.
    pub update_request_type: Option<UpdateApplicationRequestUpdateRequestType>,
}

impl UpdateApplicationRequest {
    /// Makes one of what must be set; everything else is left out.
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

message!(UpdateApplicationRequest {
    0 id: Slot::Field("id", "id"),
    1 name: Slot::Field("name", "name"),
    2 project_id: Slot::Field("projectId", "project_id"),
    3 update_request_type: Slot::Oneof(UpdateApplicationRequestUpdateRequestType::ARMS),
});

/// Alternatives of `UpdateApplicationRequest::update_request_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateApplicationRequestUpdateRequestType {
    /// New configuration of the API.
    ApiConfigurationRequest(UpdateApiApplicationConfigurationRequest),
    /// New configuration of the OpenID Connect client.
    OidcConfigurationRequest(UpdateOidcApplicationConfigurationRequest),
    /// New configuration of the SAML service provider.
    SamlConfigurationRequest(UpdateSamlApplicationConfigurationRequest),
}

oneof!(UpdateApplicationRequestUpdateRequestType {
    0 ApiConfigurationRequest: Slot::Field("apiConfigurationRequest", "api_configuration_request"),
    1 OidcConfigurationRequest: Slot::Field("oidcConfigurationRequest", "oidc_configuration_request"),
    2 SamlConfigurationRequest: Slot::Field("samlConfigurationRequest", "saml_configuration_request"),
});

/// What `AppService::update_application` answers.
#[derive(Clone, Default)]
pub struct UpdateApplicationResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message!(UpdateApplicationResponse {
    0 change_date: Slot::Field("changeDate", "change_date"),
});

/// New configuration of an OpenID Connect client.
#[derive(Clone, Default)]
pub struct UpdateOidcApplicationConfigurationRequest {
    /// Whether the user's roles are put into access tokens that are JWTs.
    pub access_token_role_assertion: Option<bool>,
    /// Kind of access tokens issued: opaque (bearer) or JWT.
    pub access_token_type: Option<OidcTokenType>,
    /// Further origins that may call the API from a browser (CORS), besides those of the redirect
    /// URIs.
    pub additional_origins: Vec<String>,
    /// Whether the client is a web, browser (user agent) or native application.
    pub app_type: Option<OidcAppType>,
    /// How the client authenticates at the token and introspection endpoints.
    pub auth_method_type: Option<OidcAuthMethodType>,
    /// URL of the application that is told when a user's session ends (OpenID Connect Back-Channel
    /// Logout).
    pub back_channel_logout_uri: Option<String>,
    /// Tolerance for clocks that differ, applied to the times in tokens.
    ///
    /// At most `5s`. At least `0s`.
    pub clock_skew: Option<jiff::SignedDuration>,
    /// Whether redirect URIs that OpenID Connect forbids (such as plain HTTP) are accepted, for
    /// development.
    pub dev_mode: Option<bool>,
    /// OAuth grant types that the application may use.
    pub grant_types: Vec<OidcGrantType>,
    /// Whether the user's roles are put into id tokens.
    pub id_token_role_assertion: Option<bool>,
    /// Whether profile, email and phone are put into id tokens, besides the userinfo endpoint.
    pub id_token_userinfo_assertion: Option<bool>,
    /// Which login the application uses.
    pub login_version: Option<LoginVersion>,
    /// URLs that users may be sent to after a logout.
    pub post_logout_redirect_uris: Vec<String>,
    /// URLs of the application that users may be sent back to after a sign-in.
    pub redirect_uris: Vec<String>,
    /// OAuth response types that the application may use.
    pub response_types: Vec<OidcResponseType>,
    /// Whether native applications go straight back, without a page that says that the sign-in
    /// succeeded.
    pub skip_native_app_success_page: Option<bool>,
    /// Version of OpenID Connect that the application follows.
    pub version: Option<OidcVersion>,
}

message!(UpdateOidcApplicationConfigurationRequest {
    0 access_token_role_assertion: Slot::Field("accessTokenRoleAssertion", "access_token_role_assertion"),
    1 access_token_type: Slot::Field("accessTokenType", "access_token_type"),
    2 additional_origins: Slot::Field("additionalOrigins", "additional_origins"),
    3 app_type: Slot::Field("appType", "app_type"),
    4 auth_method_type: Slot::Field("authMethodType", "auth_method_type"),
    5 back_channel_logout_uri: Slot::Field("backChannelLogoutUri", "back_channel_logout_uri"),
    6 clock_skew: Slot::Field("clockSkew", "clock_skew"),
    7 dev_mode: Slot::Field("devMode", "dev_mode"),
    8 grant_types: Slot::Field("grantTypes", "grant_types"),
    9 id_token_role_assertion: Slot::Field("idTokenRoleAssertion", "id_token_role_assertion"),
    10 id_token_userinfo_assertion: Slot::Field("idTokenUserinfoAssertion", "id_token_userinfo_assertion"),
    11 login_version: Slot::Field("loginVersion", "login_version"),
    12 post_logout_redirect_uris: Slot::Field("postLogoutRedirectUris", "post_logout_redirect_uris"),
    13 redirect_uris: Slot::Field("redirectUris", "redirect_uris"),
    14 response_types: Slot::Field("responseTypes", "response_types"),
    15 skip_native_app_success_page: Slot::Field("skipNativeAppSuccessPage", "skip_native_app_success_page"),
    16 version: Slot::Field("version", "version"),
});

/// New configuration of a SAML service provider.
#[derive(Clone, Default)]
pub struct UpdateSamlApplicationConfigurationRequest {
    /// Which login the application uses.
    pub login_version: Option<LoginVersion>,
    /// Either `metadata_url` or `metadata_xml`.
    ///
    /// Required.
    pub metadata: Option<UpdateSamlApplicationConfigurationRequestMetadata>,
}

impl UpdateSamlApplicationConfigurationRequest {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(metadata: UpdateSamlApplicationConfigurationRequestMetadata) -> Self {
        Self {
            metadata: Some(metadata),
            ..Self::default()
        }
    }
}

message!(UpdateSamlApplicationConfigurationRequest {
    0 login_version: Slot::Field("loginVersion", "login_version"),
    1 metadata: Slot::Oneof(UpdateSamlApplicationConfigurationRequestMetadata::ARMS),
});

/// Alternatives of `UpdateSamlApplicationConfigurationRequest::metadata`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateSamlApplicationConfigurationRequestMetadata {
    /// URL of the SAML metadata.
    ///
    /// At most 200 characters.
    MetadataUrl(String),
    /// SAML metadata as XML.
    ///
    /// At most 500000 bytes.
    MetadataXml(bytes::Bytes),
}

oneof!(UpdateSamlApplicationConfigurationRequestMetadata {
    0 MetadataUrl: Slot::Field("metadataUrl", "metadata_url"),
    1 MetadataXml: Slot::Field("metadataXml", "metadata_xml"),
});

/// Ways in which an API authenticates at the introspection endpoint.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

open_enum!(ApiAuthMethodType {
    0 Basic: "API_AUTH_METHOD_TYPE_BASIC",
    1 PrivateKeyJwt: "API_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT",
});

/// Fields by which applications can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

open_enum!(AppSorting {
    0 Id: "APP_SORT_BY_ID",
    1 Name: "APP_SORT_BY_NAME",
    2 State: "APP_SORT_BY_STATE",
    3 CreationDate: "APP_SORT_BY_CREATION_DATE",
    4 ChangeDate: "APP_SORT_BY_CHANGE_DATE",
});

/// States of an application.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

open_enum!(AppState {
    0 Unspecified: "APP_STATE_UNSPECIFIED",
    1 Active: "APP_STATE_ACTIVE",
    2 Inactive: "APP_STATE_INACTIVE",
    3 Removed: "APP_STATE_REMOVED",
});

/// Fields by which application keys can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

open_enum!(ApplicationKeysSorting {
    0 Id: "APPLICATION_KEYS_SORT_BY_ID",
    1 ProjectId: "APPLICATION_KEYS_SORT_BY_PROJECT_ID",
    2 ApplicationId: "APPLICATION_KEYS_SORT_BY_APPLICATION_ID",
    3 CreationDate: "APPLICATION_KEYS_SORT_BY_CREATION_DATE",
    4 OrganizationId: "APPLICATION_KEYS_SORT_BY_ORGANIZATION_ID",
    5 Expiration: "APPLICATION_KEYS_SORT_BY_EXPIRATION",
    6 Type: "APPLICATION_KEYS_SORT_BY_TYPE",
});

/// Kinds of OpenID Connect clients.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

open_enum!(OidcAppType {
    0 Web: "OIDC_APP_TYPE_WEB",
    1 UserAgent: "OIDC_APP_TYPE_USER_AGENT",
    2 Native: "OIDC_APP_TYPE_NATIVE",
});

/// Ways in which an OpenID Connect client authenticates at the token endpoint.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

open_enum!(OidcAuthMethodType {
    0 Basic: "OIDC_AUTH_METHOD_TYPE_BASIC",
    1 Post: "OIDC_AUTH_METHOD_TYPE_POST",
    2 None: "OIDC_AUTH_METHOD_TYPE_NONE",
    3 PrivateKeyJwt: "OIDC_AUTH_METHOD_TYPE_PRIVATE_KEY_JWT",
});

/// OAuth grant types.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

open_enum!(OidcGrantType {
    0 AuthorizationCode: "OIDC_GRANT_TYPE_AUTHORIZATION_CODE",
    1 Implicit: "OIDC_GRANT_TYPE_IMPLICIT",
    2 RefreshToken: "OIDC_GRANT_TYPE_REFRESH_TOKEN",
    3 DeviceCode: "OIDC_GRANT_TYPE_DEVICE_CODE",
    4 TokenExchange: "OIDC_GRANT_TYPE_TOKEN_EXCHANGE",
});

/// OAuth response types.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

open_enum!(OidcResponseType {
    0 Unspecified: "OIDC_RESPONSE_TYPE_UNSPECIFIED",
    1 Code: "OIDC_RESPONSE_TYPE_CODE",
    2 IdToken: "OIDC_RESPONSE_TYPE_ID_TOKEN",
    3 IdTokenToken: "OIDC_RESPONSE_TYPE_ID_TOKEN_TOKEN",
});

/// Kinds of access tokens.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

open_enum!(OidcTokenType {
    0 Bearer: "OIDC_TOKEN_TYPE_BEARER",
    1 Jwt: "OIDC_TOKEN_TYPE_JWT",
});

/// Versions of OpenID Connect.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OidcVersion {
    /// OpenID Connect 1.0.
    #[default]
    OidcVersion10,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum!(OidcVersion {
    0 OidcVersion10: "OIDC_VERSION_1_0",
});

/// The operations as types, for code that is generic over them.
pub mod operations {
    use super::*;
    use crate::operation::declare::{list_operation, operation};

    operation!(CreateApplication {
        method: "AppService::create_application",
        path: "/zitadel.app.v2beta.AppService/CreateApplication",
        request: CreateApplicationRequest,
        response: CreateApplicationResponse,
        read_only: false,
        permission: "project.app.write",
    });

    operation!(CreateApplicationKey {
        method: "AppService::create_application_key",
        path: "/zitadel.app.v2beta.AppService/CreateApplicationKey",
        request: CreateApplicationKeyRequest,
        response: CreateApplicationKeyResponse,
        read_only: false,
        permission: "project.app.write",
    });

    operation!(DeactivateApplication {
        method: "AppService::deactivate_application",
        path: "/zitadel.app.v2beta.AppService/DeactivateApplication",
        request: DeactivateApplicationRequest,
        response: DeactivateApplicationResponse,
        read_only: false,
        permission: "project.app.write",
    });

    operation!(DeleteApplication {
        method: "AppService::delete_application",
        path: "/zitadel.app.v2beta.AppService/DeleteApplication",
        request: DeleteApplicationRequest,
        response: DeleteApplicationResponse,
        read_only: false,
        permission: "project.app.delete",
    });

    operation!(DeleteApplicationKey {
        method: "AppService::delete_application_key",
        path: "/zitadel.app.v2beta.AppService/DeleteApplicationKey",
        request: DeleteApplicationKeyRequest,
        response: DeleteApplicationKeyResponse,
        read_only: false,
        permission: "project.app.write",
    });

    operation!(GetApplication {
        method: "AppService::get_application",
        path: "/zitadel.app.v2beta.AppService/GetApplication",
        request: GetApplicationRequest,
        response: GetApplicationResponse,
        read_only: true,
        permission: "project.app.read",
    });

    operation!(GetApplicationKey {
        method: "AppService::get_application_key",
        path: "/zitadel.app.v2beta.AppService/GetApplicationKey",
        request: GetApplicationKeyRequest,
        response: GetApplicationKeyResponse,
        read_only: true,
        permission: "project.app.read",
    });

    operation!(ListApplicationKeys {
        method: "AppService::list_application_keys",
        path: "/zitadel.app.v2beta.AppService/ListApplicationKeys",
        request: ListApplicationKeysRequest,
        response: ListApplicationKeysResponse,
        read_only: true,
        permission: "project.app.read",
    });

    operation!(ListApplications {
        method: "AppService::list_applications",
        path: "/zitadel.app.v2beta.AppService/ListApplications",
        request: ListApplicationsRequest,
        response: ListApplicationsResponse,
        read_only: true,
        permission: "project.app.read",
    });

    operation!(ReactivateApplication {
        method: "AppService::reactivate_application",
        path: "/zitadel.app.v2beta.AppService/ReactivateApplication",
        request: ReactivateApplicationRequest,
        response: ReactivateApplicationResponse,
        read_only: false,
        permission: "project.app.write",
    });

    operation!(RegenerateClientSecret {
        method: "AppService::regenerate_client_secret",
        path: "/zitadel.app.v2beta.AppService/RegenerateClientSecret",
        request: RegenerateClientSecretRequest,
        response: RegenerateClientSecretResponse,
        read_only: false,
        permission: "project.app.write",
    });

    operation!(UpdateApplication {
        method: "AppService::update_application",
        path: "/zitadel.app.v2beta.AppService/UpdateApplication",
        request: UpdateApplicationRequest,
        response: UpdateApplicationResponse,
        read_only: false,
        permission: "project.app.write",
    });

    list_operation!(ListApplicationKeys {
        page: pagination,
        items: keys of ApplicationKey,
        answer: pagination { total_result, applied_limit },
    });

    list_operation!(ListApplications {
        page: pagination,
        items: applications of Application,
        answer: pagination { total_result, applied_limit },
    });
}
