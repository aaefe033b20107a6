// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.app.v2beta`.

#[doc(inline)]
pub use ::zitadel_types::app::v2beta::*;

use crate::{Call, Client};

/// Beta version of the applications API: manages the OIDC, API and SAML applications of a project.
/// The stable version is the application service.
#[derive(Clone, Debug)]
pub struct AppService {
    pub(crate) client: Client,
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
    /// Use
    /// [`application::v2::ApplicationService::create_application`](crate::application::v2::ApplicationService::create_application)
    /// instead.
    ///
    /// Operation: `zitadel.app.v2beta.AppService/CreateApplication`. Permission:
    /// `project.app.write`.
    #[deprecated(note = "use `application::v2::ApplicationService::create_application`")]
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
    /// Use
    /// [`application::v2::ApplicationService::create_application_key`](crate::application::v2::ApplicationService::create_application_key)
    /// instead.
    ///
    /// Operation: `zitadel.app.v2beta.AppService/CreateApplicationKey`. Permission:
    /// `project.app.write`.
    #[deprecated(note = "use `application::v2::ApplicationService::create_application_key`")]
    #[inline]
    pub fn create_application_key(
        &self,
        request: CreateApplicationKeyRequest,
    ) -> Call<operations::CreateApplicationKey> {
        Call::new(self.client.clone(), request)
    }

    /// Deactivates an application, so that nobody can sign in through it until it is reactivated.
    ///
    /// Use
    /// [`application::v2::ApplicationService::deactivate_application`](crate::application::v2::ApplicationService::deactivate_application)
    /// instead.
    ///
    /// Operation: `zitadel.app.v2beta.AppService/DeactivateApplication`. Permission:
    /// `project.app.write`.
    #[deprecated(note = "use `application::v2::ApplicationService::deactivate_application`")]
    #[inline]
    pub fn deactivate_application(
        &self,
        request: DeactivateApplicationRequest,
    ) -> Call<operations::DeactivateApplication> {
        Call::new(self.client.clone(), request)
    }

    /// Deletes an application. What uses its client id or keys stops working.
    ///
    /// Use
    /// [`application::v2::ApplicationService::delete_application`](crate::application::v2::ApplicationService::delete_application)
    /// instead.
    ///
    /// Operation: `zitadel.app.v2beta.AppService/DeleteApplication`. Permission:
    /// `project.app.delete`.
    #[deprecated(note = "use `application::v2::ApplicationService::delete_application`")]
    #[inline]
    pub fn delete_application(
        &self,
        request: DeleteApplicationRequest,
    ) -> Call<operations::DeleteApplication> {
        Call::new(self.client.clone(), request)
    }

    /// Deletes a key of an application. Assertions signed with it are no longer accepted.
    ///
    /// Use
    /// [`application::v2::ApplicationService::delete_application_key`](crate::application::v2::ApplicationService::delete_application_key)
    /// instead.
    ///
    /// Operation: `zitadel.app.v2beta.AppService/DeleteApplicationKey`. Permission:
    /// `project.app.write`.
    #[deprecated(note = "use `application::v2::ApplicationService::delete_application_key`")]
    #[inline]
    pub fn delete_application_key(
        &self,
        request: DeleteApplicationKeyRequest,
    ) -> Call<operations::DeleteApplicationKey> {
        Call::new(self.client.clone(), request)
    }

    /// Returns one application by its id.
    ///
    /// Use
    /// [`application::v2::ApplicationService::get_application`](crate::application::v2::ApplicationService::get_application)
    /// instead.
    ///
    /// Operation: `zitadel.app.v2beta.AppService/GetApplication`. Permission: `project.app.read`.
    #[deprecated(note = "use `application::v2::ApplicationService::get_application`")]
    #[inline]
    pub fn get_application(
        &self,
        request: GetApplicationRequest,
    ) -> Call<operations::GetApplication> {
        Call::new(self.client.clone(), request)
    }

    /// Returns one application key by its id, without the private key.
    ///
    /// Use
    /// [`application::v2::ApplicationService::get_application_key`](crate::application::v2::ApplicationService::get_application_key)
    /// instead.
    ///
    /// Operation: `zitadel.app.v2beta.AppService/GetApplicationKey`. Permission:
    /// `project.app.read`.
    #[deprecated(note = "use `application::v2::ApplicationService::get_application_key`")]
    #[inline]
    pub fn get_application_key(
        &self,
        request: GetApplicationKeyRequest,
    ) -> Call<operations::GetApplicationKey> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the keys of an application, a project or an organization, without the private keys.
    ///
    /// Use
    /// [`application::v2::ApplicationService::list_application_keys`](crate::application::v2::ApplicationService::list_application_keys)
    /// instead.
    ///
    /// Operation: `zitadel.app.v2beta.AppService/ListApplicationKeys`. Permission:
    /// `project.app.read`.
    #[deprecated(note = "use `application::v2::ApplicationService::list_application_keys`")]
    #[inline]
    pub fn list_application_keys(
        &self,
        request: ListApplicationKeysRequest,
    ) -> Call<operations::ListApplicationKeys> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the applications of a project.
    ///
    /// Use
    /// [`application::v2::ApplicationService::list_applications`](crate::application::v2::ApplicationService::list_applications)
    /// instead.
    ///
    /// Operation: `zitadel.app.v2beta.AppService/ListApplications`. Permission: `project.app.read`.
    #[deprecated(note = "use `application::v2::ApplicationService::list_applications`")]
    #[inline]
    pub fn list_applications(
        &self,
        request: ListApplicationsRequest,
    ) -> Call<operations::ListApplications> {
        Call::new(self.client.clone(), request)
    }

    /// Reactivates an application that was deactivated.
    ///
    /// Use
    /// [`application::v2::ApplicationService::reactivate_application`](crate::application::v2::ApplicationService::reactivate_application)
    /// instead.
    ///
    /// Operation: `zitadel.app.v2beta.AppService/ReactivateApplication`. Permission:
    /// `project.app.write`.
    #[deprecated(note = "use `application::v2::ApplicationService::reactivate_application`")]
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
    /// Use
    /// [`application::v2::ApplicationService::generate_client_secret`](crate::application::v2::ApplicationService::generate_client_secret)
    /// instead.
    ///
    /// Operation: `zitadel.app.v2beta.AppService/RegenerateClientSecret`. Permission:
    /// `project.app.write`.
    #[deprecated(note = "use `application::v2::ApplicationService::generate_client_secret`")]
    #[inline]
    pub fn regenerate_client_secret(
        &self,
        request: RegenerateClientSecretRequest,
    ) -> Call<operations::RegenerateClientSecret> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the name or the configuration of an application.
    ///
    /// Use
    /// [`application::v2::ApplicationService::update_application`](crate::application::v2::ApplicationService::update_application)
    /// instead.
    ///
    /// Operation: `zitadel.app.v2beta.AppService/UpdateApplication`. Permission:
    /// `project.app.write`.
    #[deprecated(note = "use `application::v2::ApplicationService::update_application`")]
    #[inline]
    pub fn update_application(
        &self,
        request: UpdateApplicationRequest,
    ) -> Call<operations::UpdateApplication> {
        Call::new(self.client.clone(), request)
    }
}

/// The operations as types, for code that is generic over them.
pub mod operations {
    use crate::operation::declare::operation;
    use crate::operation::declare_list::list_operation;

    operation!(CreateApplication {
        method: "AppService::create_application",
        path: "/zitadel.app.v2beta.AppService/CreateApplication",
        request: super::CreateApplicationRequest,
        response: super::CreateApplicationResponse,
        read_only: false,
        permission: "project.app.write",
    });

    operation!(CreateApplicationKey {
        method: "AppService::create_application_key",
        path: "/zitadel.app.v2beta.AppService/CreateApplicationKey",
        request: super::CreateApplicationKeyRequest,
        response: super::CreateApplicationKeyResponse,
        read_only: false,
        permission: "project.app.write",
    });

    operation!(DeactivateApplication {
        method: "AppService::deactivate_application",
        path: "/zitadel.app.v2beta.AppService/DeactivateApplication",
        request: super::DeactivateApplicationRequest,
        response: super::DeactivateApplicationResponse,
        read_only: false,
        permission: "project.app.write",
    });

    operation!(DeleteApplication {
        method: "AppService::delete_application",
        path: "/zitadel.app.v2beta.AppService/DeleteApplication",
        request: super::DeleteApplicationRequest,
        response: super::DeleteApplicationResponse,
        read_only: false,
        permission: "project.app.delete",
    });

    operation!(DeleteApplicationKey {
        method: "AppService::delete_application_key",
        path: "/zitadel.app.v2beta.AppService/DeleteApplicationKey",
        request: super::DeleteApplicationKeyRequest,
        response: super::DeleteApplicationKeyResponse,
        read_only: false,
        permission: "project.app.write",
    });

    operation!(GetApplication {
        method: "AppService::get_application",
        path: "/zitadel.app.v2beta.AppService/GetApplication",
        request: super::GetApplicationRequest,
        response: super::GetApplicationResponse,
        read_only: true,
        permission: "project.app.read",
    });

    operation!(GetApplicationKey {
        method: "AppService::get_application_key",
        path: "/zitadel.app.v2beta.AppService/GetApplicationKey",
        request: super::GetApplicationKeyRequest,
        response: super::GetApplicationKeyResponse,
        read_only: true,
        permission: "project.app.read",
    });

    operation!(ListApplicationKeys {
        method: "AppService::list_application_keys",
        path: "/zitadel.app.v2beta.AppService/ListApplicationKeys",
        request: super::ListApplicationKeysRequest,
        response: super::ListApplicationKeysResponse,
        read_only: true,
        permission: "project.app.read",
    });

    operation!(ListApplications {
        method: "AppService::list_applications",
        path: "/zitadel.app.v2beta.AppService/ListApplications",
        request: super::ListApplicationsRequest,
        response: super::ListApplicationsResponse,
        read_only: true,
        permission: "project.app.read",
    });

    operation!(ReactivateApplication {
        method: "AppService::reactivate_application",
        path: "/zitadel.app.v2beta.AppService/ReactivateApplication",
        request: super::ReactivateApplicationRequest,
        response: super::ReactivateApplicationResponse,
        read_only: false,
        permission: "project.app.write",
    });

    operation!(RegenerateClientSecret {
        method: "AppService::regenerate_client_secret",
        path: "/zitadel.app.v2beta.AppService/RegenerateClientSecret",
        request: super::RegenerateClientSecretRequest,
        response: super::RegenerateClientSecretResponse,
        read_only: false,
        permission: "project.app.write",
    });

    operation!(UpdateApplication {
        method: "AppService::update_application",
        path: "/zitadel.app.v2beta.AppService/UpdateApplication",
        request: super::UpdateApplicationRequest,
        response: super::UpdateApplicationResponse,
        read_only: false,
        permission: "project.app.write",
    });

    list_operation!(ListApplicationKeys {
        page: pagination { offset, limit },
        items: keys of super::ApplicationKey,
        answer: pagination { total_result, applied_limit },
    });

    list_operation!(ListApplications {
        page: pagination { offset, limit },
        items: applications of super::Application,
        answer: pagination { total_result, applied_limit },
    });
}
