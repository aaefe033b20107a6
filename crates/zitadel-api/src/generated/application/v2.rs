// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.application.v2`.

#[doc(inline)]
pub use ::zitadel_types::application::v2::*;

use crate::{Call, Client};

/// Manages the applications of a project: OIDC clients, APIs that validate tokens, and SAML service
/// providers, with their client secrets and keys.
#[derive(Clone, Debug)]
pub struct ApplicationService {
    pub(crate) client: Client,
}

impl ApplicationService {
    /// Makes a client of the service that calls through `client`.
    #[inline]
    #[must_use]
    pub fn new(client: Client) -> Self {
        Self { client }
    }

    /// Creates an OIDC, API or SAML application in a project. A client secret, where there is one,
    /// is shown only in this answer.
    ///
    /// Operation: `zitadel.application.v2.ApplicationService/CreateApplication`. Permission:
    /// `project.app.write`.
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
    /// Operation: `zitadel.application.v2.ApplicationService/CreateApplicationKey`. Permission:
    /// `project.app.write`.
    #[inline]
    pub fn create_application_key(
        &self,
        request: CreateApplicationKeyRequest,
    ) -> Call<operations::CreateApplicationKey> {
        Call::new(self.client.clone(), request)
    }

    /// Deactivates an application, so that nobody can sign in through it until it is reactivated.
    ///
    /// Operation: `zitadel.application.v2.ApplicationService/DeactivateApplication`. Permission:
    /// `project.app.write`.
    #[inline]
    pub fn deactivate_application(
        &self,
        request: DeactivateApplicationRequest,
    ) -> Call<operations::DeactivateApplication> {
        Call::new(self.client.clone(), request)
    }

    /// Deletes an application. What uses its client id or keys stops working.
    ///
    /// Operation: `zitadel.application.v2.ApplicationService/DeleteApplication`. Permission:
    /// `project.app.delete`.
    #[inline]
    pub fn delete_application(
        &self,
        request: DeleteApplicationRequest,
    ) -> Call<operations::DeleteApplication> {
        Call::new(self.client.clone(), request)
    }

    /// Deletes a key of an application. Assertions signed with it are no longer accepted.
    ///
    /// Operation: `zitadel.application.v2.ApplicationService/DeleteApplicationKey`. Permission:
    /// `project.app.write`.
    #[inline]
    pub fn delete_application_key(
        &self,
        request: DeleteApplicationKeyRequest,
    ) -> Call<operations::DeleteApplicationKey> {
        Call::new(self.client.clone(), request)
    }

    /// Creates a new client secret for an application. The secret is shown only in this answer and
    /// replaces the one before.
    ///
    /// Operation: `zitadel.application.v2.ApplicationService/GenerateClientSecret`. Permission:
    /// `project.app.write`.
    #[inline]
    pub fn generate_client_secret(
        &self,
        request: GenerateClientSecretRequest,
    ) -> Call<operations::GenerateClientSecret> {
        Call::new(self.client.clone(), request)
    }

    /// Returns one application by its id.
    ///
    /// Operation: `zitadel.application.v2.ApplicationService/GetApplication`. Permission:
    /// `project.app.read`.
    #[inline]
    pub fn get_application(
        &self,
        request: GetApplicationRequest,
    ) -> Call<operations::GetApplication> {
        Call::new(self.client.clone(), request)
    }

    /// Returns one application key by its id, without the private key.
    ///
    /// Operation: `zitadel.application.v2.ApplicationService/GetApplicationKey`. Permission:
    /// `project.app.read`.
    #[inline]
    pub fn get_application_key(
        &self,
        request: GetApplicationKeyRequest,
    ) -> Call<operations::GetApplicationKey> {
        Call::new(self.client.clone(), request)
    }

    /// Lists application keys, without the private keys.
    ///
    /// Operation: `zitadel.application.v2.ApplicationService/ListApplicationKeys`. Permission:
    /// `project.app.read`.
    #[inline]
    pub fn list_application_keys(
        &self,
        request: ListApplicationKeysRequest,
    ) -> Call<operations::ListApplicationKeys> {
        Call::new(self.client.clone(), request)
    }

    /// Lists applications, across projects when no filter names one.
    ///
    /// Operation: `zitadel.application.v2.ApplicationService/ListApplications`. Permission:
    /// `project.app.read`.
    #[inline]
    pub fn list_applications(
        &self,
        request: ListApplicationsRequest,
    ) -> Call<operations::ListApplications> {
        Call::new(self.client.clone(), request)
    }

    /// Reactivates an application that was deactivated.
    ///
    /// Operation: `zitadel.application.v2.ApplicationService/ReactivateApplication`. Permission:
    /// `project.app.write`.
    #[inline]
    pub fn reactivate_application(
        &self,
        request: ReactivateApplicationRequest,
    ) -> Call<operations::ReactivateApplication> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the name or the configuration of an application.
    ///
    /// Operation: `zitadel.application.v2.ApplicationService/UpdateApplication`. Permission:
    /// `project.app.write`.
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
        method: "ApplicationService::create_application",
        path: "/zitadel.application.v2.ApplicationService/CreateApplication",
        request: super::CreateApplicationRequest,
        response: super::CreateApplicationResponse,
        read_only: false,
        permission: "project.app.write",
    });

    operation!(CreateApplicationKey {
        method: "ApplicationService::create_application_key",
        path: "/zitadel.application.v2.ApplicationService/CreateApplicationKey",
        request: super::CreateApplicationKeyRequest,
        response: super::CreateApplicationKeyResponse,
        read_only: false,
        permission: "project.app.write",
    });

    operation!(DeactivateApplication {
        method: "ApplicationService::deactivate_application",
        path: "/zitadel.application.v2.ApplicationService/DeactivateApplication",
        request: super::DeactivateApplicationRequest,
        response: super::DeactivateApplicationResponse,
        read_only: false,
        permission: "project.app.write",
    });

    operation!(DeleteApplication {
        method: "ApplicationService::delete_application",
        path: "/zitadel.application.v2.ApplicationService/DeleteApplication",
        request: super::DeleteApplicationRequest,
        response: super::DeleteApplicationResponse,
        read_only: false,
        permission: "project.app.delete",
    });

    operation!(DeleteApplicationKey {
        method: "ApplicationService::delete_application_key",
        path: "/zitadel.application.v2.ApplicationService/DeleteApplicationKey",
        request: super::DeleteApplicationKeyRequest,
        response: super::DeleteApplicationKeyResponse,
        read_only: false,
        permission: "project.app.write",
    });

    operation!(GenerateClientSecret {
        method: "ApplicationService::generate_client_secret",
        path: "/zitadel.application.v2.ApplicationService/GenerateClientSecret",
        request: super::GenerateClientSecretRequest,
        response: super::GenerateClientSecretResponse,
        read_only: false,
        permission: "project.app.write",
    });

    operation!(GetApplication {
        method: "ApplicationService::get_application",
        path: "/zitadel.application.v2.ApplicationService/GetApplication",
        request: super::GetApplicationRequest,
        response: super::GetApplicationResponse,
        read_only: true,
        permission: "project.app.read",
    });

    operation!(GetApplicationKey {
        method: "ApplicationService::get_application_key",
        path: "/zitadel.application.v2.ApplicationService/GetApplicationKey",
        request: super::GetApplicationKeyRequest,
        response: super::GetApplicationKeyResponse,
        read_only: true,
        permission: "project.app.read",
    });

    operation!(ListApplicationKeys {
        method: "ApplicationService::list_application_keys",
        path: "/zitadel.application.v2.ApplicationService/ListApplicationKeys",
        request: super::ListApplicationKeysRequest,
        response: super::ListApplicationKeysResponse,
        read_only: true,
        permission: "project.app.read",
    });

    operation!(ListApplications {
        method: "ApplicationService::list_applications",
        path: "/zitadel.application.v2.ApplicationService/ListApplications",
        request: super::ListApplicationsRequest,
        response: super::ListApplicationsResponse,
        read_only: true,
        permission: "project.app.read",
    });

    operation!(ReactivateApplication {
        method: "ApplicationService::reactivate_application",
        path: "/zitadel.application.v2.ApplicationService/ReactivateApplication",
        request: super::ReactivateApplicationRequest,
        response: super::ReactivateApplicationResponse,
        read_only: false,
        permission: "project.app.write",
    });

    operation!(UpdateApplication {
        method: "ApplicationService::update_application",
        path: "/zitadel.application.v2.ApplicationService/UpdateApplication",
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
