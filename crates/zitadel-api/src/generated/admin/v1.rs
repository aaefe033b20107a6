// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.admin.v1`.

#[doc(inline)]
pub use ::zitadel_types::admin::v1::*;

use crate::{Call, Client};

/// Manages an instance: its default policies and texts, identity providers, email and SMS delivery,
/// secret generators, administrators and organizations; it also reads the event log, and imports
/// and exports organizations. Policies and texts that are set here count for every organization
/// that has none of its own.
#[derive(Clone, Debug)]
pub struct AdminService {
    pub(crate) client: Client,
}

impl AdminService {
    /// Makes a client of the service that calls through `client`.
    #[inline]
    #[must_use]
    pub fn new(client: Client) -> Self {
        Self { client }
    }

    /// The same service, with calls that are about this organization unless they name another one.
    /// Without it, they are about the organization of whoever calls.
    #[must_use]
    pub fn organization(&self, id: impl ::std::convert::AsRef<str>) -> Self {
        Self {
            client: self.client.organization(id),
        }
    }

    /// Lists the types of aggregates, which are the things that events are about, such as `user`
    /// and `project`.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ListAggregateTypes`,
    /// `POST /admin/v1/aggregates/types/_search`. Permission: `events.read`.
    #[inline]
    pub fn list_aggregate_types(
        &self,
        request: ListAggregateTypesRequest,
    ) -> Call<operations::ListAggregateTypes> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the domains under which the instance is reached.
    ///
    /// Use
    /// [`instance::v2::InstanceService::get_instance`](crate::instance::v2::InstanceService::get_instance)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ListInstanceDomains`,
    /// `POST /admin/v1/domains/_search`. Permission: `iam.read`.
    #[deprecated(note = "use `instance::v2::InstanceService::get_instance`")]
    #[inline]
    pub fn list_instance_domains(
        &self,
        request: ListInstanceDomainsRequest,
    ) -> Call<operations::ListInstanceDomains> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the email provider that is active: an SMTP server or an HTTP endpoint. Not found
    /// when none is active.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetEmailProvider`, `GET /admin/v1/email`.
    /// Permission: `iam.read`.
    #[inline]
    pub fn get_email_provider(
        &self,
        request: GetEmailProviderRequest,
    ) -> Call<operations::GetEmailProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the email providers of the instance: SMTP servers and HTTP endpoints.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ListEmailProviders`,
    /// `POST /admin/v1/email/_search`. Permission: `iam.read`.
    #[inline]
    pub fn list_email_providers(
        &self,
        request: ListEmailProvidersRequest,
    ) -> Call<operations::ListEmailProviders> {
        Call::new(self.client.clone(), request)
    }

    /// Adds an HTTP endpoint of yours as an email provider: it receives what is to be sent. It is
    /// used once it is activated.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/AddEmailProviderHTTP`,
    /// `POST /admin/v1/email/http`. Permission: `iam.write`.
    #[inline]
    pub fn add_email_provider_http(
        &self,
        request: AddEmailProviderHttpRequest,
    ) -> Call<operations::AddEmailProviderHttp> {
        Call::new(self.client.clone(), request)
    }

    /// Changes an email provider that is an HTTP endpoint. It can also replace the signing key, and
    /// the new key is then in the answer.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/UpdateEmailProviderHTTP`,
    /// `PUT /admin/v1/email/http/{id}`. Permission: `iam.write`.
    #[inline]
    pub fn update_email_provider_http(
        &self,
        request: UpdateEmailProviderHttpRequest,
    ) -> Call<operations::UpdateEmailProviderHttp> {
        Call::new(self.client.clone(), request)
    }

    /// Adds an SMTP server as an email provider. It is used once it is activated.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/AddEmailProviderSMTP`,
    /// `POST /admin/v1/email/smtp`. Permission: `iam.write`.
    #[inline]
    pub fn add_email_provider_smtp(
        &self,
        request: AddEmailProviderSmtpRequest,
    ) -> Call<operations::AddEmailProviderSmtp> {
        Call::new(self.client.clone(), request)
    }

    /// Sends a test email through an SMTP server whose settings are in the request. Nothing is
    /// stored.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/TestEmailProviderSMTP`,
    /// `POST /admin/v1/email/smtp/_test`. Permission: `iam.write`.
    #[inline]
    pub fn test_email_provider_smtp(
        &self,
        request: TestEmailProviderSmtpRequest,
    ) -> Call<operations::TestEmailProviderSmtp> {
        Call::new(self.client.clone(), request)
    }

    /// Changes an email provider that is an SMTP server; whether it is the active one stays. Send
    /// all settings, since those that are left out can be lost.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/UpdateEmailProviderSMTP`,
    /// `PUT /admin/v1/email/smtp/{id}`. Permission: `iam.write`.
    #[inline]
    pub fn update_email_provider_smtp(
        &self,
        request: UpdateEmailProviderSmtpRequest,
    ) -> Call<operations::UpdateEmailProviderSmtp> {
        Call::new(self.client.clone(), request)
    }

    /// Meant to send a test email through a stored email provider. Servers may answer that it is
    /// not implemented.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/TestEmailProviderSMTPById`,
    /// `POST /admin/v1/email/smtp/{id}/_test`. Permission: `iam.write`.
    #[inline]
    pub fn test_email_provider_smtp_by_id(
        &self,
        request: TestEmailProviderSmtpByIdRequest,
    ) -> Call<operations::TestEmailProviderSmtpById> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the password with which the instance signs in to an SMTP server.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/UpdateEmailProviderSMTPPassword`,
    /// `PUT /admin/v1/email/smtp/{id}/password`. Permission: `iam.write`.
    #[inline]
    pub fn update_email_provider_smtp_password(
        &self,
        request: UpdateEmailProviderSmtpPasswordRequest,
    ) -> Call<operations::UpdateEmailProviderSmtpPassword> {
        Call::new(self.client.clone(), request)
    }

    /// Removes an email provider.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/RemoveEmailProvider`,
    /// `DELETE /admin/v1/email/{id}`. Permission: `iam.write`.
    #[inline]
    pub fn remove_email_provider(
        &self,
        request: RemoveEmailProviderRequest,
    ) -> Call<operations::RemoveEmailProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Returns one email provider by its id.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetEmailProviderById`, `GET /admin/v1/email/{id}`.
    /// Permission: `iam.read`.
    #[inline]
    pub fn get_email_provider_by_id(
        &self,
        request: GetEmailProviderByIdRequest,
    ) -> Call<operations::GetEmailProviderById> {
        Call::new(self.client.clone(), request)
    }

    /// Makes an email provider the one that emails go through. The one that was active becomes
    /// inactive.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ActivateEmailProvider`,
    /// `POST /admin/v1/email/{id}/_activate`. Permission: `iam.write`.
    #[inline]
    pub fn activate_email_provider(
        &self,
        request: ActivateEmailProviderRequest,
    ) -> Call<operations::ActivateEmailProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Deactivates an email provider. No emails are sent until one is active again.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/DeactivateEmailProvider`,
    /// `POST /admin/v1/email/{id}/_deactivate`. Permission: `iam.write`.
    #[inline]
    pub fn deactivate_email_provider(
        &self,
        request: DeactivateEmailProviderRequest,
    ) -> Call<operations::DeactivateEmailProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Lists events of the instance, the latest first unless asked otherwise. An answer holds 1000
    /// at most, also when no limit is given.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ListEvents`, `POST /admin/v1/events/_search`.
    /// Permission: `events.read`.
    #[inline]
    pub fn list_events(&self, request: ListEventsRequest) -> Call<operations::ListEvents> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the types of events that the server knows, such as `user.human.added`.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ListEventTypes`,
    /// `POST /admin/v1/events/types/_search`. Permission: `events.read`.
    #[inline]
    pub fn list_event_types(
        &self,
        request: ListEventTypesRequest,
    ) -> Call<operations::ListEventTypes> {
        Call::new(self.client.clone(), request)
    }

    /// Returns organizations with their users, projects, policies and texts, in the form that can
    /// be imported again, or writes them to a file or a bucket. It takes long: give the call a time
    /// limit of its own.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ExportData`, `POST /admin/v1/export`. Permission:
    /// `iam.read`.
    #[inline]
    pub fn export_data(&self, request: ExportDataRequest) -> Call<operations::ExportData> {
        Call::new(self.client.clone(), request)
    }

    /// Lists events that a view of the server could not process, with the last error.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ListFailedEvents`,
    /// `POST /admin/v1/failedevents/_search`. Permission: `iam.read`.
    #[inline]
    pub fn list_failed_events(
        &self,
        request: ListFailedEventsRequest,
    ) -> Call<operations::ListFailedEvents> {
        Call::new(self.client.clone(), request)
    }

    /// Removes an entry from the list of failed events. The event itself stays in the event log.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/RemoveFailedEvent`,
    /// `DELETE /admin/v1/failedevents/{database}/{viewName}/{failedSequence}`. Permission:
    /// `iam.write`.
    #[inline]
    pub fn remove_failed_event(
        &self,
        request: RemoveFailedEventRequest,
    ) -> Call<operations::RemoveFailedEvent> {
        Call::new(self.client.clone(), request)
    }

    /// Lets the login use the settings of the default organization when no organization is named.
    ///
    /// See also
    /// [`feature::v2::FeatureService::set_instance_features`](crate::feature::v2::FeatureService::set_instance_features).
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ActivateFeatureLoginDefaultOrg`,
    /// `PUT /admin/v1/features/login_default_org`. Permission: `iam.feature.write`.
    #[inline]
    pub fn activate_feature_login_default_org(
        &self,
        request: ActivateFeatureLoginDefaultOrgRequest,
    ) -> Call<operations::ActivateFeatureLoginDefaultOrg> {
        Call::new(self.client.clone(), request)
    }

    /// Answers when the service runs.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/Healthz`, `GET /admin/v1/healthz`.
    #[inline]
    pub fn healthz(&self, request: HealthzRequest) -> Call<operations::Healthz> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the identity providers of the instance that are of the older kind, OpenID Connect and
    /// JWT, without their secrets.
    ///
    /// Use
    /// [`admin::v1::AdminService::list_providers`](crate::admin::v1::AdminService::list_providers)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ListIDPs`, `POST /admin/v1/idps/_search`.
    /// Permission: `iam.idp.read`.
    #[deprecated(note = "use `admin::v1::AdminService::list_providers`")]
    #[inline]
    pub fn list_idps(&self, request: ListIdpsRequest) -> Call<operations::ListIdps> {
        Call::new(self.client.clone(), request)
    }

    /// Adds Apple to the identity providers of the instance. Users can sign in with it once it is
    /// part of a login policy.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/AddAppleProvider`, `POST /admin/v1/idps/apple`.
    /// Permission: `iam.idp.write`.
    #[inline]
    pub fn add_apple_provider(
        &self,
        request: AddAppleProviderRequest,
    ) -> Call<operations::AddAppleProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the configuration of Apple as an identity provider of the instance. The private key
    /// stays when it is left out.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/UpdateAppleProvider`,
    /// `PUT /admin/v1/idps/apple/{id}`. Permission: `iam.idp.write`.
    #[inline]
    pub fn update_apple_provider(
        &self,
        request: UpdateAppleProviderRequest,
    ) -> Call<operations::UpdateAppleProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Adds Microsoft Entra ID (Azure AD) to the identity providers of the instance. Users can sign
    /// in with it once it is part of a login policy.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/AddAzureADProvider`, `POST /admin/v1/idps/azure`.
    /// Permission: `iam.idp.write`.
    #[inline]
    pub fn add_azure_ad_provider(
        &self,
        request: AddAzureAdProviderRequest,
    ) -> Call<operations::AddAzureAdProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the configuration of Microsoft Entra ID (Azure AD) as an identity provider of the
    /// instance. The client secret stays when it is left out.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/UpdateAzureADProvider`,
    /// `PUT /admin/v1/idps/azure/{id}`. Permission: `iam.idp.write`.
    #[inline]
    pub fn update_azure_ad_provider(
        &self,
        request: UpdateAzureAdProviderRequest,
    ) -> Call<operations::UpdateAzureAdProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Adds a provider that issues signed JWTs to the identity providers of the instance. Users can
    /// sign in with it once it is part of a login policy.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/AddJWTProvider`,
    /// `POST /admin/v1/idps/generic_jwt`. Permission: `iam.idp.write`.
    #[inline]
    pub fn add_jwt_provider(
        &self,
        request: AddJwtProviderRequest,
    ) -> Call<operations::AddJwtProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the configuration of a provider of the instance that issues signed JWTs.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/UpdateJWTProvider`,
    /// `PUT /admin/v1/idps/generic_jwt/{id}`. Permission: `iam.idp.write`.
    #[inline]
    pub fn update_jwt_provider(
        &self,
        request: UpdateJwtProviderRequest,
    ) -> Call<operations::UpdateJwtProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Adds an OpenID Connect provider to the identity providers of the instance. Users can sign in
    /// with it once it is part of a login policy.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/AddGenericOIDCProvider`,
    /// `POST /admin/v1/idps/generic_oidc`. Permission: `iam.idp.write`.
    #[inline]
    pub fn add_generic_oidc_provider(
        &self,
        request: AddGenericOidcProviderRequest,
    ) -> Call<operations::AddGenericOidcProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the configuration of an OpenID Connect provider of the instance. The client secret
    /// stays when it is left out.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/UpdateGenericOIDCProvider`,
    /// `PUT /admin/v1/idps/generic_oidc/{id}`. Permission: `iam.idp.write`.
    #[inline]
    pub fn update_generic_oidc_provider(
        &self,
        request: UpdateGenericOidcProviderRequest,
    ) -> Call<operations::UpdateGenericOidcProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Turns an OpenID Connect provider of the instance into one for Google or Microsoft Entra ID
    /// (Azure AD). Its id stays the same.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/MigrateGenericOIDCProvider`,
    /// `POST /admin/v1/idps/generic_oidc/{id}/_migrate`. Permission: `iam.idp.write`.
    #[inline]
    pub fn migrate_generic_oidc_provider(
        &self,
        request: MigrateGenericOidcProviderRequest,
    ) -> Call<operations::MigrateGenericOidcProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Adds GitHub to the identity providers of the instance. Users can sign in with it once it is
    /// part of a login policy.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/AddGitHubProvider`, `POST /admin/v1/idps/github`.
    /// Permission: `iam.idp.write`.
    #[inline]
    pub fn add_git_hub_provider(
        &self,
        request: AddGitHubProviderRequest,
    ) -> Call<operations::AddGitHubProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the configuration of GitHub as an identity provider of the instance. The client
    /// secret stays when it is left out.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/UpdateGitHubProvider`,
    /// `PUT /admin/v1/idps/github/{id}`. Permission: `iam.idp.write`.
    #[inline]
    pub fn update_git_hub_provider(
        &self,
        request: UpdateGitHubProviderRequest,
    ) -> Call<operations::UpdateGitHubProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Adds a GitHub Enterprise Server to the identity providers of the instance. Users can sign in
    /// with it once it is part of a login policy.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/AddGitHubEnterpriseServerProvider`,
    /// `POST /admin/v1/idps/github_es`. Permission: `iam.idp.write`.
    #[inline]
    pub fn add_git_hub_enterprise_server_provider(
        &self,
        request: AddGitHubEnterpriseServerProviderRequest,
    ) -> Call<operations::AddGitHubEnterpriseServerProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the configuration of a GitHub Enterprise Server as an identity provider of the
    /// instance. The client secret stays when it is left out.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/UpdateGitHubEnterpriseServerProvider`,
    /// `PUT /admin/v1/idps/github_es/{id}`. Permission: `iam.idp.write`.
    #[inline]
    pub fn update_git_hub_enterprise_server_provider(
        &self,
        request: UpdateGitHubEnterpriseServerProviderRequest,
    ) -> Call<operations::UpdateGitHubEnterpriseServerProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Adds GitLab to the identity providers of the instance. Users can sign in with it once it is
    /// part of a login policy.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/AddGitLabProvider`, `POST /admin/v1/idps/gitlab`.
    /// Permission: `iam.idp.write`.
    #[inline]
    pub fn add_git_lab_provider(
        &self,
        request: AddGitLabProviderRequest,
    ) -> Call<operations::AddGitLabProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the configuration of GitLab as an identity provider of the instance. The client
    /// secret stays when it is left out.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/UpdateGitLabProvider`,
    /// `POST /admin/v1/idps/gitlab/{id}`. Permission: `iam.idp.write`.
    #[inline]
    pub fn update_git_lab_provider(
        &self,
        request: UpdateGitLabProviderRequest,
    ) -> Call<operations::UpdateGitLabProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Adds a self-hosted GitLab to the identity providers of the instance. Users can sign in with
    /// it once it is part of a login policy.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/AddGitLabSelfHostedProvider`,
    /// `POST /admin/v1/idps/gitlab_self_hosted`. Permission: `iam.idp.write`.
    #[inline]
    pub fn add_git_lab_self_hosted_provider(
        &self,
        request: AddGitLabSelfHostedProviderRequest,
    ) -> Call<operations::AddGitLabSelfHostedProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the configuration of a self-hosted GitLab as an identity provider of the instance.
    /// The client secret stays when it is left out.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/UpdateGitLabSelfHostedProvider`,
    /// `POST /admin/v1/idps/gitlab_self_hosted/{id}`. Permission: `iam.idp.write`.
    #[inline]
    pub fn update_git_lab_self_hosted_provider(
        &self,
        request: UpdateGitLabSelfHostedProviderRequest,
    ) -> Call<operations::UpdateGitLabSelfHostedProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Adds Google to the identity providers of the instance. Users can sign in with it once it is
    /// part of a login policy.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/AddGoogleProvider`, `POST /admin/v1/idps/google`.
    /// Permission: `iam.idp.write`.
    #[inline]
    pub fn add_google_provider(
        &self,
        request: AddGoogleProviderRequest,
    ) -> Call<operations::AddGoogleProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the configuration of Google as an identity provider of the instance. The client
    /// secret stays when it is left out.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/UpdateGoogleProvider`,
    /// `PUT /admin/v1/idps/google/{id}`. Permission: `iam.idp.write`.
    #[inline]
    pub fn update_google_provider(
        &self,
        request: UpdateGoogleProviderRequest,
    ) -> Call<operations::UpdateGoogleProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Adds a provider that issues signed JWTs, of the older kind, to the instance.
    ///
    /// Use
    /// [`admin::v1::AdminService::add_jwt_provider`](crate::admin::v1::AdminService::add_jwt_provider)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/AddJWTIDP`, `POST /admin/v1/idps/jwt`. Permission:
    /// `iam.idp.write`.
    #[deprecated(note = "use `admin::v1::AdminService::add_jwt_provider`")]
    #[inline]
    pub fn add_jwt_idp(&self, request: AddJwtIdpRequest) -> Call<operations::AddJwtIdp> {
        Call::new(self.client.clone(), request)
    }

    /// Adds an LDAP directory to the identity providers of the instance. Users can sign in with it
    /// once it is part of a login policy.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/AddLDAPProvider`, `POST /admin/v1/idps/ldap`.
    /// Permission: `iam.idp.write`.
    #[inline]
    pub fn add_ldap_provider(
        &self,
        request: AddLdapProviderRequest,
    ) -> Call<operations::AddLdapProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the configuration of an LDAP directory as an identity provider of the instance. The
    /// bind password stays when it is left out.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/UpdateLDAPProvider`,
    /// `PUT /admin/v1/idps/ldap/{id}`. Permission: `iam.idp.write`.
    #[inline]
    pub fn update_ldap_provider(
        &self,
        request: UpdateLdapProviderRequest,
    ) -> Call<operations::UpdateLdapProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Adds an OAuth 2.0 provider to the identity providers of the instance. Users can sign in with
    /// it once it is part of a login policy.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/AddGenericOAuthProvider`,
    /// `POST /admin/v1/idps/oauth`. Permission: `iam.idp.write`.
    #[inline]
    pub fn add_generic_o_auth_provider(
        &self,
        request: AddGenericOAuthProviderRequest,
    ) -> Call<operations::AddGenericOAuthProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the configuration of an OAuth 2.0 provider of the instance. The client secret stays
    /// when it is left out.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/UpdateGenericOAuthProvider`,
    /// `PUT /admin/v1/idps/oauth/{id}`. Permission: `iam.idp.write`.
    #[inline]
    pub fn update_generic_o_auth_provider(
        &self,
        request: UpdateGenericOAuthProviderRequest,
    ) -> Call<operations::UpdateGenericOAuthProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Adds an OpenID Connect provider of the older kind to the instance.
    ///
    /// Use
    /// [`admin::v1::AdminService::add_generic_oidc_provider`](crate::admin::v1::AdminService::add_generic_oidc_provider)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/AddOIDCIDP`, `POST /admin/v1/idps/oidc`.
    /// Permission: `iam.idp.write`.
    #[deprecated(note = "use `admin::v1::AdminService::add_generic_oidc_provider`")]
    #[inline]
    pub fn add_oidc_idp(&self, request: AddOidcIdpRequest) -> Call<operations::AddOidcIdp> {
        Call::new(self.client.clone(), request)
    }

    /// Adds a SAML provider, described by its metadata or their URL, to the identity providers of
    /// the instance. Users can sign in with it once it is part of a login policy.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/AddSAMLProvider`, `POST /admin/v1/idps/saml`.
    /// Permission: `iam.idp.write`.
    #[inline]
    pub fn add_saml_provider(
        &self,
        request: AddSamlProviderRequest,
    ) -> Call<operations::AddSamlProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the configuration of a SAML provider of the instance.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/UpdateSAMLProvider`,
    /// `PUT /admin/v1/idps/saml/{id}`. Permission: `iam.idp.write`.
    #[inline]
    pub fn update_saml_provider(
        &self,
        request: UpdateSamlProviderRequest,
    ) -> Call<operations::UpdateSamlProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Creates a new key and certificate with which requests to a SAML provider of the instance are
    /// signed. The provider needs to learn of the new certificate.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/RegenerateSAMLProviderCertificate`,
    /// `POST /admin/v1/idps/saml/{id}/_generate_certificate`. Permission: `iam.idp.write`.
    #[inline]
    pub fn regenerate_saml_provider_certificate(
        &self,
        request: RegenerateSamlProviderCertificateRequest,
    ) -> Call<operations::RegenerateSamlProviderCertificate> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the identity providers of the instance with their configuration, without their
    /// secrets.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ListProviders`,
    /// `POST /admin/v1/idps/templates/_search`. Permission: `iam.idp.read`.
    #[inline]
    pub fn list_providers(&self, request: ListProvidersRequest) -> Call<operations::ListProviders> {
        Call::new(self.client.clone(), request)
    }

    /// Deletes an identity provider of the instance. Users can no longer sign in with it.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/DeleteProvider`,
    /// `DELETE /admin/v1/idps/templates/{id}`. Permission: `iam.idp.write`.
    #[inline]
    pub fn delete_provider(
        &self,
        request: DeleteProviderRequest,
    ) -> Call<operations::DeleteProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Returns one identity provider of the instance with its configuration, without its secrets.
    ///
    /// See also
    /// [`idp::v2::IdentityProviderService::get_idp_by_id`](crate::idp::v2::IdentityProviderService::get_idp_by_id).
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetProviderByID`,
    /// `GET /admin/v1/idps/templates/{id}`. Permission: `iam.idp.read`.
    #[inline]
    pub fn get_provider_by_id(
        &self,
        request: GetProviderByIdRequest,
    ) -> Call<operations::GetProviderById> {
        Call::new(self.client.clone(), request)
    }

    /// Adds another Zitadel to the identity providers of the instance. Users can sign in with it
    /// once it is part of a login policy.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/AddZitadelProvider`,
    /// `POST /admin/v1/idps/zitadel`. Permission: `iam.idp.write`.
    #[inline]
    pub fn add_zitadel_provider(
        &self,
        request: AddZitadelProviderRequest,
    ) -> Call<operations::AddZitadelProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the configuration of another Zitadel as an identity provider of the instance. The
    /// client secret stays when it is left out.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/UpdateZitadelProvider`,
    /// `PUT /admin/v1/idps/zitadel/{id}`. Permission: `iam.idp.write`.
    #[inline]
    pub fn update_zitadel_provider(
        &self,
        request: UpdateZitadelProviderRequest,
    ) -> Call<operations::UpdateZitadelProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Deactivates an identity provider of the instance. Users cannot sign in with it until it is
    /// reactivated.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/DeactivateIDP`,
    /// `POST /admin/v1/idps/{idpId}/_deactivate`. Permission: `iam.idp.write`.
    #[deprecated]
    #[inline]
    pub fn deactivate_idp(&self, request: DeactivateIdpRequest) -> Call<operations::DeactivateIdp> {
        Call::new(self.client.clone(), request)
    }

    /// Reactivates an identity provider of the instance that was deactivated.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ReactivateIDP`,
    /// `POST /admin/v1/idps/{idpId}/_reactivate`. Permission: `iam.idp.write`.
    #[deprecated]
    #[inline]
    pub fn reactivate_idp(&self, request: ReactivateIdpRequest) -> Call<operations::ReactivateIdp> {
        Call::new(self.client.clone(), request)
    }

    /// Changes how an identity provider of the older kind that belongs to the instance is reached
    /// for its JWTs.
    ///
    /// Use
    /// [`admin::v1::AdminService::update_jwt_provider`](crate::admin::v1::AdminService::update_jwt_provider)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/UpdateIDPJWTConfig`,
    /// `PUT /admin/v1/idps/{idpId}/jwt_config`. Permission: `iam.idp.write`.
    #[deprecated(note = "use `admin::v1::AdminService::update_jwt_provider`")]
    #[inline]
    pub fn update_idp_jwt_config(
        &self,
        request: UpdateIdpJwtConfigRequest,
    ) -> Call<operations::UpdateIdpJwtConfig> {
        Call::new(self.client.clone(), request)
    }

    /// Changes how an identity provider of the older kind that belongs to the instance is reached
    /// by OpenID Connect. The client secret stays when it is left out.
    ///
    /// Use
    /// [`admin::v1::AdminService::update_generic_oidc_provider`](crate::admin::v1::AdminService::update_generic_oidc_provider)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/UpdateIDPOIDCConfig`,
    /// `PUT /admin/v1/idps/{idpId}/oidc_config`. Permission: `iam.idp.write`.
    #[deprecated(note = "use `admin::v1::AdminService::update_generic_oidc_provider`")]
    #[inline]
    pub fn update_idp_oidc_config(
        &self,
        request: UpdateIdpOidcConfigRequest,
    ) -> Call<operations::UpdateIdpOidcConfig> {
        Call::new(self.client.clone(), request)
    }

    /// Removes an identity provider of the older kind from the instance. Users can no longer sign
    /// in with it.
    ///
    /// Use
    /// [`admin::v1::AdminService::delete_provider`](crate::admin::v1::AdminService::delete_provider)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/RemoveIDP`, `DELETE /admin/v1/idps/{idpId}`.
    /// Permission: `iam.idp.write`.
    #[deprecated(note = "use `admin::v1::AdminService::delete_provider`")]
    #[inline]
    pub fn remove_idp(&self, request: RemoveIdpRequest) -> Call<operations::RemoveIdp> {
        Call::new(self.client.clone(), request)
    }

    /// Returns one identity provider of the older kind, which knows OpenID Connect and JWT only,
    /// without its secrets.
    ///
    /// Use
    /// [`idp::v2::IdentityProviderService::get_idp_by_id`](crate::idp::v2::IdentityProviderService::get_idp_by_id)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetIDPByID`, `GET /admin/v1/idps/{id}`.
    /// Permission: `iam.idp.read`.
    #[deprecated(note = "use `idp::v2::IdentityProviderService::get_idp_by_id`")]
    #[inline]
    pub fn get_idp_by_id(&self, request: GetIdpByIdRequest) -> Call<operations::GetIdpById> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the name and the look of an identity provider of the older kind that belongs to the
    /// instance, and whether its users are created by themselves.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/UpdateIDP`, `PUT /admin/v1/idps/{idpId}`.
    /// Permission: `iam.idp.write`.
    #[deprecated]
    #[inline]
    pub fn update_idp(&self, request: UpdateIdpRequest) -> Call<operations::UpdateIdp> {
        Call::new(self.client.clone(), request)
    }

    /// Creates organizations with their users, projects, policies and texts from data in the
    /// request, a file or a bucket. What fails is listed in the answer, and the rest is created all
    /// the same. It takes long: set `timeout`, without which servers fail, and give the call a time
    /// limit of its own.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ImportData`, `POST /admin/v1/import`. Permission:
    /// `iam.write`.
    #[inline]
    pub fn import_data(&self, request: ImportDataRequest) -> Call<operations::ImportData> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the instance that the call is made to, with its state, version and domains.
    ///
    /// Use
    /// [`instance::v2::InstanceService::get_instance`](crate::instance::v2::InstanceService::get_instance)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetMyInstance`, `GET /admin/v1/instances/me`.
    /// Permission: `iam.read`.
    #[deprecated(note = "use `instance::v2::InstanceService::get_instance`")]
    #[inline]
    pub fn get_my_instance(
        &self,
        request: GetMyInstanceRequest,
    ) -> Call<operations::GetMyInstance> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the languages that the server has texts for.
    ///
    /// See also
    /// [`settings::v2::SettingsService::get_general_settings`](crate::settings::v2::SettingsService::get_general_settings),
    /// in part.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetSupportedLanguages`, `GET /admin/v1/languages`.
    /// Permission: any valid token.
    #[inline]
    pub fn get_supported_languages(
        &self,
        request: GetSupportedLanguagesRequest,
    ) -> Call<operations::GetSupportedLanguages> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the languages that users may choose: all supported ones, unless the restrictions of
    /// the instance name some.
    ///
    /// See also
    /// [`settings::v2::SettingsService::get_general_settings`](crate::settings::v2::SettingsService::get_general_settings),
    /// in part.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetAllowedLanguages`,
    /// `GET /admin/v1/languages/allowed`. Permission: any valid token.
    #[inline]
    pub fn get_allowed_languages(
        &self,
        request: GetAllowedLanguagesRequest,
    ) -> Call<operations::GetAllowedLanguages> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the language that is used where none is asked for.
    ///
    /// See also
    /// [`settings::v2::SettingsService::get_general_settings`](crate::settings::v2::SettingsService::get_general_settings),
    /// in part.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetDefaultLanguage`,
    /// `GET /admin/v1/languages/default`. Permission: `iam.read`.
    #[inline]
    pub fn get_default_language(
        &self,
        request: GetDefaultLanguageRequest,
    ) -> Call<operations::GetDefaultLanguage> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the language that is used where none is asked for. Refused when the server does not
    /// know it.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/SetDefaultLanguage`,
    /// `PUT /admin/v1/languages/default/{language}`. Permission: `iam.write`.
    #[inline]
    pub fn set_default_language(
        &self,
        request: SetDefaultLanguageRequest,
    ) -> Call<operations::SetDefaultLanguage> {
        Call::new(self.client.clone(), request)
    }

    /// Makes a user a member of the instance, who may administer it, with the given roles. Refused
    /// when the user is one already.
    ///
    /// Use
    /// [`internal_permission::v2::InternalPermissionService::create_administrator`](crate::internal_permission::v2::InternalPermissionService::create_administrator)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/AddIAMMember`, `POST /admin/v1/members`.
    /// Permission: `iam.member.write`.
    #[deprecated(
        note = "use `internal_permission::v2::InternalPermissionService::create_administrator`"
    )]
    #[inline]
    pub fn add_iam_member(&self, request: AddIamMemberRequest) -> Call<operations::AddIamMember> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the members of the instance, who are its administrators, with their roles.
    ///
    /// Use
    /// [`internal_permission::v2::InternalPermissionService::list_administrators`](crate::internal_permission::v2::InternalPermissionService::list_administrators)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ListIAMMembers`, `POST /admin/v1/members/_search`.
    /// Permission: `iam.member.read`.
    #[deprecated(
        note = "use `internal_permission::v2::InternalPermissionService::list_administrators`"
    )]
    #[inline]
    pub fn list_iam_members(
        &self,
        request: ListIamMembersRequest,
    ) -> Call<operations::ListIamMembers> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the names of the roles that administrators of the instance can have, such as
    /// `IAM_OWNER`.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ListIAMMemberRoles`,
    /// `POST /admin/v1/members/roles/_search`. Permission: `iam.member.read`.
    #[inline]
    pub fn list_iam_member_roles(
        &self,
        request: ListIamMemberRolesRequest,
    ) -> Call<operations::ListIamMemberRoles> {
        Call::new(self.client.clone(), request)
    }

    /// Takes all roles on the instance away from a user. The user stays.
    ///
    /// Use
    /// [`internal_permission::v2::InternalPermissionService::delete_administrator`](crate::internal_permission::v2::InternalPermissionService::delete_administrator)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/RemoveIAMMember`,
    /// `DELETE /admin/v1/members/{userId}`. Permission: `iam.member.delete`.
    #[deprecated(
        note = "use `internal_permission::v2::InternalPermissionService::delete_administrator`"
    )]
    #[inline]
    pub fn remove_iam_member(
        &self,
        request: RemoveIamMemberRequest,
    ) -> Call<operations::RemoveIamMember> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the roles of a member of the instance, in place of those held before.
    ///
    /// Use
    /// [`internal_permission::v2::InternalPermissionService::update_administrator`](crate::internal_permission::v2::InternalPermissionService::update_administrator)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/UpdateIAMMember`,
    /// `PUT /admin/v1/members/{userId}`. Permission: `iam.member.write`.
    #[deprecated(
        note = "use `internal_permission::v2::InternalPermissionService::update_administrator`"
    )]
    #[inline]
    pub fn update_iam_member(
        &self,
        request: UpdateIamMemberRequest,
    ) -> Call<operations::UpdateIamMember> {
        Call::new(self.client.clone(), request)
    }

    /// Lists milestones of the instance, such as the first project or the first sign-in, and when
    /// each was reached.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ListMilestones`,
    /// `POST /admin/v1/milestones/_search`. Permission: `milestones.read`.
    #[inline]
    pub fn list_milestones(
        &self,
        request: ListMilestonesRequest,
    ) -> Call<operations::ListMilestones> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the provider that writes notifications into files, for tests. Not found when the
    /// server has none configured.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetFileSystemNotificationProvider`,
    /// `GET /admin/v1/notification/provider/file`. Permission: `iam.read`.
    #[inline]
    pub fn get_file_system_notification_provider(
        &self,
        request: GetFileSystemNotificationProviderRequest,
    ) -> Call<operations::GetFileSystemNotificationProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the provider that writes notifications into the server's log, for tests. Not found
    /// when the server has none configured.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetLogNotificationProvider`,
    /// `GET /admin/v1/notification/provider/log`. Permission: `iam.read`.
    #[inline]
    pub fn get_log_notification_provider(
        &self,
        request: GetLogNotificationProviderRequest,
    ) -> Call<operations::GetLogNotificationProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Tells whether the name and the domain of an organization are still free.
    ///
    /// Use
    /// [`org::v2::OrganizationService::list_organizations`](crate::org::v2::OrganizationService::list_organizations)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/IsOrgUnique`, `GET /admin/v1/orgs/_is_unique`.
    /// Permission: `iam.read`.
    #[deprecated(note = "use `org::v2::OrganizationService::list_organizations`")]
    #[inline]
    pub fn is_org_unique(&self, request: IsOrgUniqueRequest) -> Call<operations::IsOrgUnique> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the organizations of the instance.
    ///
    /// Use
    /// [`org::v2::OrganizationService::list_organizations`](crate::org::v2::OrganizationService::list_organizations)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ListOrgs`, `POST /admin/v1/orgs/_search`.
    /// Permission: `iam.read`.
    #[deprecated(note = "use `org::v2::OrganizationService::list_organizations`")]
    #[inline]
    pub fn list_orgs(&self, request: ListOrgsRequest) -> Call<operations::ListOrgs> {
        Call::new(self.client.clone(), request)
    }

    /// Creates an organization together with a first human user, who becomes one of its
    /// administrators.
    ///
    /// Use
    /// [`org::v2::OrganizationService::add_organization`](crate::org::v2::OrganizationService::add_organization)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/SetUpOrg`, `POST /admin/v1/orgs/_setup`.
    /// Permission: `iam.write`.
    #[deprecated(note = "use `org::v2::OrganizationService::add_organization`")]
    #[inline]
    pub fn set_up_org(&self, request: SetUpOrgRequest) -> Call<operations::SetUpOrg> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the organization that is used where none is named.
    ///
    /// Use
    /// [`org::v2::OrganizationService::list_organizations`](crate::org::v2::OrganizationService::list_organizations)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetDefaultOrg`, `GET /admin/v1/orgs/default`.
    /// Permission: `iam.read`.
    #[deprecated(note = "use `org::v2::OrganizationService::list_organizations`")]
    #[inline]
    pub fn get_default_org(
        &self,
        request: GetDefaultOrgRequest,
    ) -> Call<operations::GetDefaultOrg> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the organization that is used where none is named.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/SetDefaultOrg`,
    /// `PUT /admin/v1/orgs/default/{orgId}`. Permission: `iam.write`.
    #[inline]
    pub fn set_default_org(
        &self,
        request: SetDefaultOrgRequest,
    ) -> Call<operations::SetDefaultOrg> {
        Call::new(self.client.clone(), request)
    }

    /// Deletes an organization with all its users, projects and settings.
    ///
    /// Use
    /// [`org::v2::OrganizationService::delete_organization`](crate::org::v2::OrganizationService::delete_organization)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/RemoveOrg`, `DELETE /admin/v1/orgs/{orgId}`.
    /// Permission: `iam.write`.
    #[deprecated(note = "use `org::v2::OrganizationService::delete_organization`")]
    #[inline]
    pub fn remove_org(&self, request: RemoveOrgRequest) -> Call<operations::RemoveOrg> {
        Call::new(self.client.clone(), request)
    }

    /// Returns one organization by its id.
    ///
    /// Use
    /// [`org::v2::OrganizationService::list_organizations`](crate::org::v2::OrganizationService::list_organizations)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetOrgByID`, `GET /admin/v1/orgs/{id}`.
    /// Permission: `iam.read`.
    #[deprecated(note = "use `org::v2::OrganizationService::list_organizations`")]
    #[inline]
    pub fn get_org_by_id(&self, request: GetOrgByIdRequest) -> Call<operations::GetOrgById> {
        Call::new(self.client.clone(), request)
    }

    /// Removes an organization's own domain policy, so that the one of the instance counts again.
    /// It can change the login names of its users.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ResetCustomDomainPolicyToDefault`,
    /// `DELETE /admin/v1/orgs/{orgId}/policies/domain`. Permission: `iam.policy.delete`.
    #[inline]
    pub fn reset_custom_domain_policy_to_default(
        &self,
        request: ResetCustomDomainPolicyToDefaultRequest,
    ) -> Call<operations::ResetCustomDomainPolicyToDefault> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the domain policy that counts for an organization, which says how login names and
    /// domains relate: its own, or else the default of the instance.
    ///
    /// See also
    /// [`settings::v2::SettingsService::get_domain_settings`](crate::settings::v2::SettingsService::get_domain_settings),
    /// with the organization in the request.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetCustomDomainPolicy`,
    /// `GET /admin/v1/orgs/{orgId}/policies/domain`. Permission: `iam.policy.read`.
    #[inline]
    pub fn get_custom_domain_policy(
        &self,
        request: GetCustomDomainPolicyRequest,
    ) -> Call<operations::GetCustomDomainPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Gives an organization a domain policy of its own, which says how login names and domains
    /// relate. It can change the login names of its users.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/AddCustomDomainPolicy`,
    /// `POST /admin/v1/orgs/{orgId}/policies/domain`. Permission: `iam.policy.write`.
    #[inline]
    pub fn add_custom_domain_policy(
        &self,
        request: AddCustomDomainPolicyRequest,
    ) -> Call<operations::AddCustomDomainPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Changes an organization's own domain policy, which says how login names and domains relate.
    /// It can change the login names of its users.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/UpdateCustomDomainPolicy`,
    /// `PUT /admin/v1/orgs/{orgId}/policies/domain`. Permission: `iam.policy.write`.
    #[inline]
    pub fn update_custom_domain_policy(
        &self,
        request: UpdateCustomDomainPolicyRequest,
    ) -> Call<operations::UpdateCustomDomainPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Removes an organization's own domain policy, so that the one of the instance counts again;
    /// an older form of that operation.
    ///
    /// Use
    /// [`admin::v1::AdminService::reset_custom_domain_policy_to_default`](crate::admin::v1::AdminService::reset_custom_domain_policy_to_default)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ResetCustomOrgIAMPolicyToDefault`,
    /// `DELETE /admin/v1/orgs/{orgId}/policies/orgiam`. Permission: `iam.policy.delete`.
    #[deprecated(note = "use `admin::v1::AdminService::reset_custom_domain_policy_to_default`")]
    #[inline]
    pub fn reset_custom_org_iam_policy_to_default(
        &self,
        request: ResetCustomOrgIamPolicyToDefaultRequest,
    ) -> Call<operations::ResetCustomOrgIamPolicyToDefault> {
        Call::new(self.client.clone(), request)
    }

    /// Returns whether login names end with the domain of an organization; an older form of its
    /// domain policy.
    ///
    /// Use
    /// [`settings::v2::SettingsService::get_domain_settings`](crate::settings::v2::SettingsService::get_domain_settings)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetCustomOrgIAMPolicy`,
    /// `GET /admin/v1/orgs/{orgId}/policies/orgiam`. Permission: `iam.policy.read`.
    #[deprecated(note = "use `settings::v2::SettingsService::get_domain_settings`")]
    #[inline]
    pub fn get_custom_org_iam_policy(
        &self,
        request: GetCustomOrgIamPolicyRequest,
    ) -> Call<operations::GetCustomOrgIamPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Gives an organization a domain policy of its own, in an older form that knows only whether
    /// login names end with the domain.
    ///
    /// Use
    /// [`admin::v1::AdminService::add_custom_domain_policy`](crate::admin::v1::AdminService::add_custom_domain_policy)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/AddCustomOrgIAMPolicy`,
    /// `POST /admin/v1/orgs/{orgId}/policies/orgiam`. Permission: `iam.policy.write`.
    #[deprecated(note = "use `admin::v1::AdminService::add_custom_domain_policy`")]
    #[inline]
    pub fn add_custom_org_iam_policy(
        &self,
        request: AddCustomOrgIamPolicyRequest,
    ) -> Call<operations::AddCustomOrgIamPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Changes an organization's own domain policy, in an older form that knows only whether login
    /// names end with the domain.
    ///
    /// Use
    /// [`admin::v1::AdminService::update_custom_domain_policy`](crate::admin::v1::AdminService::update_custom_domain_policy)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/UpdateCustomOrgIAMPolicy`,
    /// `PUT /admin/v1/orgs/{orgId}/policies/orgiam`. Permission: `iam.policy.write`.
    #[deprecated(note = "use `admin::v1::AdminService::update_custom_domain_policy`")]
    #[inline]
    pub fn update_custom_org_iam_policy(
        &self,
        request: UpdateCustomOrgIamPolicyRequest,
    ) -> Call<operations::UpdateCustomOrgIamPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the default domain policy of the instance: how login names and domains relate.
    ///
    /// See also
    /// [`settings::v2::SettingsService::get_domain_settings`](crate::settings::v2::SettingsService::get_domain_settings).
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetDomainPolicy`, `GET /admin/v1/policies/domain`.
    /// Permission: `iam.policy.read`.
    #[inline]
    pub fn get_domain_policy(
        &self,
        request: GetDomainPolicyRequest,
    ) -> Call<operations::GetDomainPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the default domain policy of the instance: how login names and domains relate. It
    /// can change the login names of users, and is refused when nothing would change.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/UpdateDomainPolicy`,
    /// `PUT /admin/v1/policies/domain`. Permission: `iam.policy.write`.
    #[inline]
    pub fn update_domain_policy(
        &self,
        request: UpdateDomainPolicyRequest,
    ) -> Call<operations::UpdateDomainPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the default branding that is in use: colors, logos and font of the login and of
    /// emails.
    ///
    /// See also
    /// [`settings::v2::SettingsService::get_branding_settings`](crate::settings::v2::SettingsService::get_branding_settings).
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetLabelPolicy`, `GET /admin/v1/policies/label`.
    /// Permission: `iam.policy.read`.
    #[inline]
    pub fn get_label_policy(
        &self,
        request: GetLabelPolicyRequest,
    ) -> Call<operations::GetLabelPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the preview of the default branding. The change is in use once the preview is
    /// activated.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/UpdateLabelPolicy`,
    /// `PUT /admin/v1/policies/label`. Permission: `iam.policy.write`.
    #[inline]
    pub fn update_label_policy(
        &self,
        request: UpdateLabelPolicyRequest,
    ) -> Call<operations::UpdateLabelPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Puts the preview of the default branding in use.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ActivateLabelPolicy`,
    /// `POST /admin/v1/policies/label/_activate`. Permission: `iam.policy.write`.
    #[inline]
    pub fn activate_label_policy(
        &self,
        request: ActivateLabelPolicyRequest,
    ) -> Call<operations::ActivateLabelPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the preview of the default branding: with the changes that are not in use before
    /// they are activated.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetPreviewLabelPolicy`,
    /// `GET /admin/v1/policies/label/_preview`. Permission: `iam.policy.read`.
    #[inline]
    pub fn get_preview_label_policy(
        &self,
        request: GetPreviewLabelPolicyRequest,
    ) -> Call<operations::GetPreviewLabelPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the font from the preview of the default branding. It stays in use until the preview
    /// is activated.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/RemoveLabelPolicyFont`,
    /// `DELETE /admin/v1/policies/label/font`. Permission: `iam.policy.write`.
    #[inline]
    pub fn remove_label_policy_font(
        &self,
        request: RemoveLabelPolicyFontRequest,
    ) -> Call<operations::RemoveLabelPolicyFont> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the icon from the preview of the default branding. It stays in use until the preview
    /// is activated.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/RemoveLabelPolicyIcon`,
    /// `DELETE /admin/v1/policies/label/icon`. Permission: `iam.policy.write`.
    #[inline]
    pub fn remove_label_policy_icon(
        &self,
        request: RemoveLabelPolicyIconRequest,
    ) -> Call<operations::RemoveLabelPolicyIcon> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the icon for dark mode from the preview of the default branding. It stays in use
    /// until the preview is activated.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/RemoveLabelPolicyIconDark`,
    /// `DELETE /admin/v1/policies/label/icon_dark`. Permission: `iam.policy.write`.
    #[inline]
    pub fn remove_label_policy_icon_dark(
        &self,
        request: RemoveLabelPolicyIconDarkRequest,
    ) -> Call<operations::RemoveLabelPolicyIconDark> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the logo from the preview of the default branding. It stays in use until the preview
    /// is activated.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/RemoveLabelPolicyLogo`,
    /// `DELETE /admin/v1/policies/label/logo`. Permission: `iam.policy.write`.
    #[inline]
    pub fn remove_label_policy_logo(
        &self,
        request: RemoveLabelPolicyLogoRequest,
    ) -> Call<operations::RemoveLabelPolicyLogo> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the logo for dark mode from the preview of the default branding. It stays in use
    /// until the preview is activated.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/RemoveLabelPolicyLogoDark`,
    /// `DELETE /admin/v1/policies/label/logo_dark`. Permission: `iam.policy.write`.
    #[inline]
    pub fn remove_label_policy_logo_dark(
        &self,
        request: RemoveLabelPolicyLogoDarkRequest,
    ) -> Call<operations::RemoveLabelPolicyLogoDark> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the default lockout policy of the instance: after how many failed attempts a user is
    /// locked.
    ///
    /// See also
    /// [`settings::v2::SettingsService::get_lockout_settings`](crate::settings::v2::SettingsService::get_lockout_settings).
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetLockoutPolicy`,
    /// `GET /admin/v1/policies/lockout`. Permission: `iam.policy.read`.
    #[inline]
    pub fn get_lockout_policy(
        &self,
        request: GetLockoutPolicyRequest,
    ) -> Call<operations::GetLockoutPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the default login policy of the instance: which ways to sign in are allowed, and how
    /// long checks last.
    ///
    /// See also
    /// [`settings::v2::SettingsService::get_login_settings`](crate::settings::v2::SettingsService::get_login_settings).
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetLoginPolicy`, `GET /admin/v1/policies/login`.
    /// Permission: `iam.policy.read`.
    #[inline]
    pub fn get_login_policy(
        &self,
        request: GetLoginPolicyRequest,
    ) -> Call<operations::GetLoginPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the default login policy of the instance. Settings that are left out become false or
    /// zero; factors and identity providers have operations of their own.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/UpdateLoginPolicy`,
    /// `PUT /admin/v1/policies/login`. Permission: `iam.policy.write`.
    #[inline]
    pub fn update_login_policy(
        &self,
        request: UpdateLoginPolicyRequest,
    ) -> Call<operations::UpdateLoginPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Adds an identity provider to the default login policy, so that users can sign in with it.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/AddIDPToLoginPolicy`,
    /// `POST /admin/v1/policies/login/idps`. Permission: `iam.policy.write`.
    #[inline]
    pub fn add_idp_to_login_policy(
        &self,
        request: AddIdpToLoginPolicyRequest,
    ) -> Call<operations::AddIdpToLoginPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the identity providers that the default login policy offers.
    ///
    /// See also
    /// [`settings::v2::SettingsService::get_active_identity_providers`](crate::settings::v2::SettingsService::get_active_identity_providers),
    /// in part.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ListLoginPolicyIDPs`,
    /// `POST /admin/v1/policies/login/idps/_search`. Permission: `iam.policy.read`.
    #[inline]
    pub fn list_login_policy_idps(
        &self,
        request: ListLoginPolicyIdpsRequest,
    ) -> Call<operations::ListLoginPolicyIdps> {
        Call::new(self.client.clone(), request)
    }

    /// Takes an identity provider out of the default login policy. Users can no longer sign in with
    /// it.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/RemoveIDPFromLoginPolicy`,
    /// `DELETE /admin/v1/policies/login/idps/{idpId}`. Permission: `iam.policy.write`.
    #[inline]
    pub fn remove_idp_from_login_policy(
        &self,
        request: RemoveIdpFromLoginPolicyRequest,
    ) -> Call<operations::RemoveIdpFromLoginPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Allows, in the default login policy, a method that counts as several factors in one. Refused
    /// when it is allowed already.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/AddMultiFactorToLoginPolicy`,
    /// `POST /admin/v1/policies/login/multi_factors`. Permission: `iam.policy.write`.
    #[inline]
    pub fn add_multi_factor_to_login_policy(
        &self,
        request: AddMultiFactorToLoginPolicyRequest,
    ) -> Call<operations::AddMultiFactorToLoginPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the methods that count as several factors in one and that the default login policy
    /// allows.
    ///
    /// See also
    /// [`settings::v2::SettingsService::get_login_settings`](crate::settings::v2::SettingsService::get_login_settings),
    /// in part.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ListLoginPolicyMultiFactors`,
    /// `POST /admin/v1/policies/login/multi_factors/_search`. Permission: `iam.policy.read`.
    #[inline]
    pub fn list_login_policy_multi_factors(
        &self,
        request: ListLoginPolicyMultiFactorsRequest,
    ) -> Call<operations::ListLoginPolicyMultiFactors> {
        Call::new(self.client.clone(), request)
    }

    /// Takes a method that counts as several factors in one out of the default login policy.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/RemoveMultiFactorFromLoginPolicy`,
    /// `DELETE /admin/v1/policies/login/multi_factors/{type}`. Permission: `iam.policy.write`.
    #[inline]
    pub fn remove_multi_factor_from_login_policy(
        &self,
        request: RemoveMultiFactorFromLoginPolicyRequest,
    ) -> Call<operations::RemoveMultiFactorFromLoginPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Allows a further second factor in the default login policy. Refused when it is allowed
    /// already.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/AddSecondFactorToLoginPolicy`,
    /// `POST /admin/v1/policies/login/second_factors`. Permission: `iam.policy.write`.
    #[inline]
    pub fn add_second_factor_to_login_policy(
        &self,
        request: AddSecondFactorToLoginPolicyRequest,
    ) -> Call<operations::AddSecondFactorToLoginPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the second factors that the default login policy allows.
    ///
    /// See also
    /// [`settings::v2::SettingsService::get_login_settings`](crate::settings::v2::SettingsService::get_login_settings),
    /// in part.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ListLoginPolicySecondFactors`,
    /// `POST /admin/v1/policies/login/second_factors/_search`. Permission: `iam.policy.read`.
    #[inline]
    pub fn list_login_policy_second_factors(
        &self,
        request: ListLoginPolicySecondFactorsRequest,
    ) -> Call<operations::ListLoginPolicySecondFactors> {
        Call::new(self.client.clone(), request)
    }

    /// Takes a second factor out of the default login policy.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/RemoveSecondFactorFromLoginPolicy`,
    /// `DELETE /admin/v1/policies/login/second_factors/{type}`. Permission: `iam.policy.write`.
    #[inline]
    pub fn remove_second_factor_from_login_policy(
        &self,
        request: RemoveSecondFactorFromLoginPolicyRequest,
    ) -> Call<operations::RemoveSecondFactorFromLoginPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the default notification policy of the instance: what notifications users receive.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetNotificationPolicy`,
    /// `GET /admin/v1/policies/notification`. Permission: `iam.policy.read`.
    #[inline]
    pub fn get_notification_policy(
        &self,
        request: GetNotificationPolicyRequest,
    ) -> Call<operations::GetNotificationPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Creates the default notification policy of the instance, which says what notifications users
    /// receive. Refused when there is one already, as in a new instance.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/AddNotificationPolicy`,
    /// `POST /admin/v1/policies/notification`. Permission: `iam.policy.write`.
    #[inline]
    pub fn add_notification_policy(
        &self,
        request: AddNotificationPolicyRequest,
    ) -> Call<operations::AddNotificationPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the default notification policy of the instance: what notifications users receive.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/UpdateNotificationPolicy`,
    /// `PUT /admin/v1/policies/notification`. Permission: `iam.policy.write`.
    #[inline]
    pub fn update_notification_policy(
        &self,
        request: UpdateNotificationPolicyRequest,
    ) -> Call<operations::UpdateNotificationPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Returns whether login names end with the domain of the organization by default; an older
    /// form of the default domain policy.
    ///
    /// Use
    /// [`settings::v2::SettingsService::get_domain_settings`](crate::settings::v2::SettingsService::get_domain_settings)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetOrgIAMPolicy`, `GET /admin/v1/policies/orgiam`.
    /// Permission: `iam.policy.read`.
    #[deprecated(note = "use `settings::v2::SettingsService::get_domain_settings`")]
    #[inline]
    pub fn get_org_iam_policy(
        &self,
        request: GetOrgIamPolicyRequest,
    ) -> Call<operations::GetOrgIamPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Sets whether login names end with the domain of the organization by default; an older form
    /// of changing the default domain policy.
    ///
    /// Use
    /// [`admin::v1::AdminService::update_domain_policy`](crate::admin::v1::AdminService::update_domain_policy)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/UpdateOrgIAMPolicy`,
    /// `PUT /admin/v1/policies/orgiam`. Permission: `iam.policy.write`.
    #[deprecated(note = "use `admin::v1::AdminService::update_domain_policy`")]
    #[inline]
    pub fn update_org_iam_policy(
        &self,
        request: UpdateOrgIamPolicyRequest,
    ) -> Call<operations::UpdateOrgIamPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the default password age policy of the instance: how long a password lasts.
    ///
    /// See also
    /// [`settings::v2::SettingsService::get_password_expiry_settings`](crate::settings::v2::SettingsService::get_password_expiry_settings).
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetPasswordAgePolicy`,
    /// `GET /admin/v1/policies/password/age`. Permission: `iam.policy.read`.
    #[inline]
    pub fn get_password_age_policy(
        &self,
        request: GetPasswordAgePolicyRequest,
    ) -> Call<operations::GetPasswordAgePolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the default password age policy of the instance: how long a password lasts. Numbers
    /// that are left out become zero.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/UpdatePasswordAgePolicy`,
    /// `PUT /admin/v1/policies/password/age`. Permission: `iam.policy.write`.
    #[inline]
    pub fn update_password_age_policy(
        &self,
        request: UpdatePasswordAgePolicyRequest,
    ) -> Call<operations::UpdatePasswordAgePolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the default password complexity policy of the instance: what a password must be made
    /// of.
    ///
    /// See also
    /// [`settings::v2::SettingsService::get_password_complexity_settings`](crate::settings::v2::SettingsService::get_password_complexity_settings).
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetPasswordComplexityPolicy`,
    /// `GET /admin/v1/policies/password/complexity`. Permission: `iam.policy.read`.
    #[inline]
    pub fn get_password_complexity_policy(
        &self,
        request: GetPasswordComplexityPolicyRequest,
    ) -> Call<operations::GetPasswordComplexityPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the default password complexity policy of the instance: what a password must be made
    /// of. Requirements that are left out are dropped.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/UpdatePasswordComplexityPolicy`,
    /// `PUT /admin/v1/policies/password/complexity`. Permission: `iam.policy.write`.
    #[inline]
    pub fn update_password_complexity_policy(
        &self,
        request: UpdatePasswordComplexityPolicyRequest,
    ) -> Call<operations::UpdatePasswordComplexityPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the default lockout policy of the instance: after how many failed attempts a user is
    /// locked. Numbers that are left out become zero, which means never.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/UpdateLockoutPolicy`,
    /// `PUT /admin/v1/policies/password/lockout`. Permission: `iam.policy.write`.
    #[inline]
    pub fn update_lockout_policy(
        &self,
        request: UpdateLockoutPolicyRequest,
    ) -> Call<operations::UpdateLockoutPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the default links to terms, privacy policy, help and the like, for organizations
    /// that have none of their own.
    ///
    /// See also
    /// [`settings::v2::SettingsService::get_link_settings`](crate::settings::v2::SettingsService::get_link_settings).
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetPrivacyPolicy`,
    /// `GET /admin/v1/policies/privacy`. Permission: `iam.policy.read`.
    #[inline]
    pub fn get_privacy_policy(
        &self,
        request: GetPrivacyPolicyRequest,
    ) -> Call<operations::GetPrivacyPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the default links to terms, privacy policy, help and the like. Links that are left out
    /// are no longer shown.
    ///
    /// See also
    /// [`settings::v2::SettingsService::set_link_settings`](crate::settings::v2::SettingsService::set_link_settings),
    /// in part.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/UpdatePrivacyPolicy`,
    /// `PUT /admin/v1/policies/privacy`. Permission: `iam.policy.write`.
    #[inline]
    pub fn update_privacy_policy(
        &self,
        request: UpdatePrivacyPolicyRequest,
    ) -> Call<operations::UpdatePrivacyPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the security settings of the instance: whether the login may be shown in an iframe,
    /// and whether users may act as others.
    ///
    /// See also
    /// [`settings::v2::SettingsService::get_security_settings`](crate::settings::v2::SettingsService::get_security_settings).
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetSecurityPolicy`,
    /// `GET /admin/v1/policies/security`. Permission: `iam.policy.read`.
    #[inline]
    pub fn get_security_policy(
        &self,
        request: GetSecurityPolicyRequest,
    ) -> Call<operations::GetSecurityPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the security settings of the instance: whether the login may be shown in an iframe, and
    /// whether users may act as others.
    ///
    /// See also
    /// [`settings::v2::SettingsService::set_security_settings`](crate::settings::v2::SettingsService::set_security_settings).
    ///
    /// Operation: `zitadel.admin.v1.AdminService/SetSecurityPolicy`,
    /// `PUT /admin/v1/policies/security`. Permission: `iam.policy.write`.
    #[inline]
    pub fn set_security_policy(
        &self,
        request: SetSecurityPolicyRequest,
    ) -> Call<operations::SetSecurityPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Returns what the instance restricts: the languages that users may choose, and whether people
    /// may register an organization.
    ///
    /// See also
    /// [`settings::v2::SettingsService::get_general_settings`](crate::settings::v2::SettingsService::get_general_settings),
    /// in part.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetRestrictions`, `GET /admin/v1/restrictions`.
    /// Permission: `iam.restrictions.read`.
    #[inline]
    pub fn get_restrictions(
        &self,
        request: GetRestrictionsRequest,
    ) -> Call<operations::GetRestrictions> {
        Call::new(self.client.clone(), request)
    }

    /// Sets what the instance restricts. What is left out stays; an empty list of languages allows
    /// all of them again.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/SetRestrictions`, `PUT /admin/v1/restrictions`.
    /// Permission: `iam.restrictions.write`.
    #[inline]
    pub fn set_restrictions(
        &self,
        request: SetRestrictionsRequest,
    ) -> Call<operations::SetRestrictions> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the secret generators of the instance: how long codes and secrets are, what they are
    /// made of, and how long they last.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ListSecretGenerators`,
    /// `POST /admin/v1/secretgenerators/_search`. Permission: `iam.read`.
    #[inline]
    pub fn list_secret_generators(
        &self,
        request: ListSecretGeneratorsRequest,
    ) -> Call<operations::ListSecretGenerators> {
        Call::new(self.client.clone(), request)
    }

    /// Returns how codes or secrets of one kind are made, and how long they last.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetSecretGenerator`,
    /// `GET /admin/v1/secretgenerators/{generatorType}`. Permission: `iam.read`.
    #[inline]
    pub fn get_secret_generator(
        &self,
        request: GetSecretGeneratorRequest,
    ) -> Call<operations::GetSecretGenerator> {
        Call::new(self.client.clone(), request)
    }

    /// Sets how codes or secrets of one kind are made, and how long they last. It counts for those
    /// made from now on.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/UpdateSecretGenerator`,
    /// `PUT /admin/v1/secretgenerators/{generatorType}`. Permission: `iam.write`.
    #[inline]
    pub fn update_secret_generator(
        &self,
        request: UpdateSecretGeneratorRequest,
    ) -> Call<operations::UpdateSecretGenerator> {
        Call::new(self.client.clone(), request)
    }

    /// Returns how long the tokens of OpenID Connect last.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetOIDCSettings`, `GET /admin/v1/settings/oidc`.
    /// Permission: `iam.read`.
    #[inline]
    pub fn get_oidc_settings(
        &self,
        request: GetOidcSettingsRequest,
    ) -> Call<operations::GetOidcSettings> {
        Call::new(self.client.clone(), request)
    }

    /// Creates the settings for how long the tokens of OpenID Connect last. Refused when there are
    /// some already, as in a new instance.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/AddOIDCSettings`, `POST /admin/v1/settings/oidc`.
    /// Permission: `iam.write`.
    #[inline]
    pub fn add_oidc_settings(
        &self,
        request: AddOidcSettingsRequest,
    ) -> Call<operations::AddOidcSettings> {
        Call::new(self.client.clone(), request)
    }

    /// Sets how long the tokens of OpenID Connect last.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/UpdateOIDCSettings`,
    /// `PUT /admin/v1/settings/oidc`. Permission: `iam.write`.
    #[inline]
    pub fn update_oidc_settings(
        &self,
        request: UpdateOidcSettingsRequest,
    ) -> Call<operations::UpdateOidcSettings> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the SMS providers of the instance: Twilio accounts and HTTP endpoints.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ListSMSProviders`, `POST /admin/v1/sms/_search`.
    /// Permission: `iam.read`.
    #[inline]
    pub fn list_sms_providers(
        &self,
        request: ListSmsProvidersRequest,
    ) -> Call<operations::ListSmsProviders> {
        Call::new(self.client.clone(), request)
    }

    /// Adds an HTTP endpoint of yours as an SMS provider: it receives what is to be sent. It is
    /// used once it is activated.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/AddSMSProviderHTTP`, `POST /admin/v1/sms/http`.
    /// Permission: `iam.write`.
    #[inline]
    pub fn add_sms_provider_http(
        &self,
        request: AddSmsProviderHttpRequest,
    ) -> Call<operations::AddSmsProviderHttp> {
        Call::new(self.client.clone(), request)
    }

    /// Changes an SMS provider that is an HTTP endpoint. It can also replace the signing key, and
    /// the new key is then in the answer.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/UpdateSMSProviderHTTP`,
    /// `PUT /admin/v1/sms/http/{id}`. Permission: `iam.write`.
    #[inline]
    pub fn update_sms_provider_http(
        &self,
        request: UpdateSmsProviderHttpRequest,
    ) -> Call<operations::UpdateSmsProviderHttp> {
        Call::new(self.client.clone(), request)
    }

    /// Adds a Twilio account as an SMS provider. It is used once it is activated.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/AddSMSProviderTwilio`,
    /// `POST /admin/v1/sms/twilio`. Permission: `iam.write`.
    #[inline]
    pub fn add_sms_provider_twilio(
        &self,
        request: AddSmsProviderTwilioRequest,
    ) -> Call<operations::AddSmsProviderTwilio> {
        Call::new(self.client.clone(), request)
    }

    /// Changes an SMS provider that is a Twilio account. What is left out is emptied; the token has
    /// an operation of its own.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/UpdateSMSProviderTwilio`,
    /// `PUT /admin/v1/sms/twilio/{id}`. Permission: `iam.write`.
    #[inline]
    pub fn update_sms_provider_twilio(
        &self,
        request: UpdateSmsProviderTwilioRequest,
    ) -> Call<operations::UpdateSmsProviderTwilio> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the token with which the instance signs in to Twilio.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/UpdateSMSProviderTwilioToken`,
    /// `PUT /admin/v1/sms/twilio/{id}/token`. Permission: `iam.write`.
    #[inline]
    pub fn update_sms_provider_twilio_token(
        &self,
        request: UpdateSmsProviderTwilioTokenRequest,
    ) -> Call<operations::UpdateSmsProviderTwilioToken> {
        Call::new(self.client.clone(), request)
    }

    /// Removes an SMS provider.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/RemoveSMSProvider`, `DELETE /admin/v1/sms/{id}`.
    /// Permission: `iam.write`.
    #[inline]
    pub fn remove_sms_provider(
        &self,
        request: RemoveSmsProviderRequest,
    ) -> Call<operations::RemoveSmsProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Returns one SMS provider by its id.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetSMSProvider`, `GET /admin/v1/sms/{id}`.
    /// Permission: `iam.read`.
    #[inline]
    pub fn get_sms_provider(
        &self,
        request: GetSmsProviderRequest,
    ) -> Call<operations::GetSmsProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Makes an SMS provider the one that text messages go through. The one that was active becomes
    /// inactive.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ActivateSMSProvider`,
    /// `POST /admin/v1/sms/{id}/_activate`. Permission: `iam.write`.
    #[inline]
    pub fn activate_sms_provider(
        &self,
        request: ActivateSmsProviderRequest,
    ) -> Call<operations::ActivateSmsProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Deactivates an SMS provider. No text messages are sent until one is active again.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/DeactivateSMSProvider`,
    /// `POST /admin/v1/sms/{id}/_deactivate`. Permission: `iam.write`.
    #[inline]
    pub fn deactivate_sms_provider(
        &self,
        request: DeactivateSmsProviderRequest,
    ) -> Call<operations::DeactivateSmsProvider> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the SMTP server that is active, without its password.
    ///
    /// Use
    /// [`admin::v1::AdminService::get_email_provider`](crate::admin::v1::AdminService::get_email_provider)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetSMTPConfig`, `GET /admin/v1/smtp`. Permission:
    /// `iam.read`.
    #[deprecated(note = "use `admin::v1::AdminService::get_email_provider`")]
    #[inline]
    pub fn get_smtp_config(
        &self,
        request: GetSmtpConfigRequest,
    ) -> Call<operations::GetSmtpConfig> {
        Call::new(self.client.clone(), request)
    }

    /// Adds an SMTP server for the emails of the instance. It is used once it is activated.
    ///
    /// Use
    /// [`admin::v1::AdminService::add_email_provider_smtp`](crate::admin::v1::AdminService::add_email_provider_smtp)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/AddSMTPConfig`, `POST /admin/v1/smtp`. Permission:
    /// `iam.write`.
    #[deprecated(note = "use `admin::v1::AdminService::add_email_provider_smtp`")]
    #[inline]
    pub fn add_smtp_config(
        &self,
        request: AddSmtpConfigRequest,
    ) -> Call<operations::AddSmtpConfig> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the SMTP servers of the instance, without their passwords.
    ///
    /// Use
    /// [`admin::v1::AdminService::list_email_providers`](crate::admin::v1::AdminService::list_email_providers)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ListSMTPConfigs`, `POST /admin/v1/smtp/_search`.
    /// Permission: `iam.read`.
    #[deprecated(note = "use `admin::v1::AdminService::list_email_providers`")]
    #[inline]
    pub fn list_smtp_configs(
        &self,
        request: ListSmtpConfigsRequest,
    ) -> Call<operations::ListSmtpConfigs> {
        Call::new(self.client.clone(), request)
    }

    /// Sends a test email through an SMTP server whose settings are in the request. Nothing is
    /// stored.
    ///
    /// Use
    /// [`admin::v1::AdminService::test_email_provider_smtp`](crate::admin::v1::AdminService::test_email_provider_smtp)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/TestSMTPConfig`, `POST /admin/v1/smtp/_test`.
    /// Permission: `iam.write`.
    #[deprecated(note = "use `admin::v1::AdminService::test_email_provider_smtp`")]
    #[inline]
    pub fn test_smtp_config(
        &self,
        request: TestSmtpConfigRequest,
    ) -> Call<operations::TestSmtpConfig> {
        Call::new(self.client.clone(), request)
    }

    /// Removes an SMTP server.
    ///
    /// Use
    /// [`admin::v1::AdminService::remove_email_provider`](crate::admin::v1::AdminService::remove_email_provider)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/RemoveSMTPConfig`, `DELETE /admin/v1/smtp/{id}`.
    /// Permission: `iam.write`.
    #[deprecated(note = "use `admin::v1::AdminService::remove_email_provider`")]
    #[inline]
    pub fn remove_smtp_config(
        &self,
        request: RemoveSmtpConfigRequest,
    ) -> Call<operations::RemoveSmtpConfig> {
        Call::new(self.client.clone(), request)
    }

    /// Returns one SMTP server by its id, without its password.
    ///
    /// Use
    /// [`admin::v1::AdminService::get_email_provider_by_id`](crate::admin::v1::AdminService::get_email_provider_by_id)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetSMTPConfigById`, `GET /admin/v1/smtp/{id}`.
    /// Permission: `iam.read`.
    #[deprecated(note = "use `admin::v1::AdminService::get_email_provider_by_id`")]
    #[inline]
    pub fn get_smtp_config_by_id(
        &self,
        request: GetSmtpConfigByIdRequest,
    ) -> Call<operations::GetSmtpConfigById> {
        Call::new(self.client.clone(), request)
    }

    /// Changes an SMTP server; whether it is the active one stays. Send all settings, since those
    /// that are left out can be lost.
    ///
    /// Use
    /// [`admin::v1::AdminService::update_email_provider_smtp`](crate::admin::v1::AdminService::update_email_provider_smtp)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/UpdateSMTPConfig`, `PUT /admin/v1/smtp/{id}`.
    /// Permission: `iam.write`.
    #[deprecated(note = "use `admin::v1::AdminService::update_email_provider_smtp`")]
    #[inline]
    pub fn update_smtp_config(
        &self,
        request: UpdateSmtpConfigRequest,
    ) -> Call<operations::UpdateSmtpConfig> {
        Call::new(self.client.clone(), request)
    }

    /// Makes an SMTP server the one that emails go through. The one that was active becomes
    /// inactive.
    ///
    /// Use
    /// [`admin::v1::AdminService::activate_email_provider`](crate::admin::v1::AdminService::activate_email_provider)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ActivateSMTPConfig`,
    /// `POST /admin/v1/smtp/{id}/_activate`. Permission: `iam.write`.
    #[deprecated(note = "use `admin::v1::AdminService::activate_email_provider`")]
    #[inline]
    pub fn activate_smtp_config(
        &self,
        request: ActivateSmtpConfigRequest,
    ) -> Call<operations::ActivateSmtpConfig> {
        Call::new(self.client.clone(), request)
    }

    /// Deactivates an SMTP server. No emails are sent until one is active again.
    ///
    /// Use
    /// [`admin::v1::AdminService::deactivate_email_provider`](crate::admin::v1::AdminService::deactivate_email_provider)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/DeactivateSMTPConfig`,
    /// `POST /admin/v1/smtp/{id}/_deactivate`. Permission: `iam.write`.
    #[deprecated(note = "use `admin::v1::AdminService::deactivate_email_provider`")]
    #[inline]
    pub fn deactivate_smtp_config(
        &self,
        request: DeactivateSmtpConfigRequest,
    ) -> Call<operations::DeactivateSmtpConfig> {
        Call::new(self.client.clone(), request)
    }

    /// Sends a test email through a stored SMTP server.
    ///
    /// Use
    /// [`admin::v1::AdminService::test_email_provider_smtp_by_id`](crate::admin::v1::AdminService::test_email_provider_smtp_by_id)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/TestSMTPConfigById`,
    /// `POST /admin/v1/smtp/{id}/_test`. Permission: `iam.write`.
    #[deprecated(note = "use `admin::v1::AdminService::test_email_provider_smtp_by_id`")]
    #[inline]
    pub fn test_smtp_config_by_id(
        &self,
        request: TestSmtpConfigByIdRequest,
    ) -> Call<operations::TestSmtpConfigById> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the password with which the instance signs in to an SMTP server.
    ///
    /// Use
    /// [`admin::v1::AdminService::update_email_provider_smtp_password`](crate::admin::v1::AdminService::update_email_provider_smtp_password)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/UpdateSMTPConfigPassword`,
    /// `PUT /admin/v1/smtp/{id}/password`. Permission: `iam.write`.
    #[deprecated(note = "use `admin::v1::AdminService::update_email_provider_smtp_password`")]
    #[inline]
    pub fn update_smtp_config_password(
        &self,
        request: UpdateSmtpConfigPasswordRequest,
    ) -> Call<operations::UpdateSmtpConfigPassword> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the texts that come with the server, in one language, for the pages of the built-in
    /// login.
    ///
    /// See also
    /// [`settings::v2::SettingsService::get_hosted_login_translation`](crate::settings::v2::SettingsService::get_hosted_login_translation),
    /// for the login of version 2.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetDefaultLoginTexts`,
    /// `GET /admin/v1/text/default/login/{language}`. Permission: `iam.policy.read`.
    #[inline]
    pub fn get_default_login_texts(
        &self,
        request: GetDefaultLoginTextsRequest,
    ) -> Call<operations::GetDefaultLoginTexts> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the text that comes with the server, in one language, for the email that tells users
    /// that an organization claimed the domain of their user name.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetDefaultDomainClaimedMessageText`,
    /// `GET /admin/v1/text/default/message/domainclaimed/{language}`. Permission:
    /// `iam.policy.read`.
    #[inline]
    pub fn get_default_domain_claimed_message_text(
        &self,
        request: GetDefaultDomainClaimedMessageTextRequest,
    ) -> Call<operations::GetDefaultDomainClaimedMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the text that comes with the server, in one language, for the email with which new
    /// users set up their account.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetDefaultInitMessageText`,
    /// `GET /admin/v1/text/default/message/init/{language}`. Permission: `iam.policy.read`.
    #[inline]
    pub fn get_default_init_message_text(
        &self,
        request: GetDefaultInitMessageTextRequest,
    ) -> Call<operations::GetDefaultInitMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the text that comes with the server, in one language, for the email that invites a
    /// user.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetDefaultInviteUserMessageText`,
    /// `GET /admin/v1/text/default/message/invite_user/{language}`. Permission: `iam.policy.read`.
    #[inline]
    pub fn get_default_invite_user_message_text(
        &self,
        request: GetDefaultInviteUserMessageTextRequest,
    ) -> Call<operations::GetDefaultInviteUserMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the text that comes with the server, in one language, for the email that tells users
    /// that their password was changed.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetDefaultPasswordChangeMessageText`,
    /// `GET /admin/v1/text/default/message/password_change/{language}`. Permission:
    /// `iam.policy.read`.
    #[inline]
    pub fn get_default_password_change_message_text(
        &self,
        request: GetDefaultPasswordChangeMessageTextRequest,
    ) -> Call<operations::GetDefaultPasswordChangeMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the text that comes with the server, in one language, for the email with the link to
    /// register a passkey.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetDefaultPasswordlessRegistrationMessageText`,
    /// `GET /admin/v1/text/default/message/passwordless_registration/{language}`. Permission:
    /// `iam.policy.read`.
    #[inline]
    pub fn get_default_passwordless_registration_message_text(
        &self,
        request: GetDefaultPasswordlessRegistrationMessageTextRequest,
    ) -> Call<operations::GetDefaultPasswordlessRegistrationMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the text that comes with the server, in one language, for the message with the code
    /// to reset a password.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetDefaultPasswordResetMessageText`,
    /// `GET /admin/v1/text/default/message/passwordreset/{language}`. Permission:
    /// `iam.policy.read`.
    #[inline]
    pub fn get_default_password_reset_message_text(
        &self,
        request: GetDefaultPasswordResetMessageTextRequest,
    ) -> Call<operations::GetDefaultPasswordResetMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the text that comes with the server, in one language, for the email with the code to
    /// verify an email address.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetDefaultVerifyEmailMessageText`,
    /// `GET /admin/v1/text/default/message/verifyemail/{language}`. Permission: `iam.policy.read`.
    #[inline]
    pub fn get_default_verify_email_message_text(
        &self,
        request: GetDefaultVerifyEmailMessageTextRequest,
    ) -> Call<operations::GetDefaultVerifyEmailMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the text that comes with the server, in one language, for the email with a one-time
    /// code.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetDefaultVerifyEmailOTPMessageText`,
    /// `GET /admin/v1/text/default/message/verifyemailotp/{language}`. Permission:
    /// `iam.policy.read`.
    #[inline]
    pub fn get_default_verify_email_otp_message_text(
        &self,
        request: GetDefaultVerifyEmailOtpMessageTextRequest,
    ) -> Call<operations::GetDefaultVerifyEmailOtpMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the text that comes with the server, in one language, for the message with the code
    /// to verify a phone number.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetDefaultVerifyPhoneMessageText`,
    /// `GET /admin/v1/text/default/message/verifyphone/{language}`. Permission: `iam.policy.read`.
    #[inline]
    pub fn get_default_verify_phone_message_text(
        &self,
        request: GetDefaultVerifyPhoneMessageTextRequest,
    ) -> Call<operations::GetDefaultVerifyPhoneMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the text that comes with the server, in one language, for the SMS with a one-time
    /// code.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetDefaultVerifySMSOTPMessageText`,
    /// `GET /admin/v1/text/default/message/verifysmsotp/{language}`. Permission: `iam.policy.read`.
    #[inline]
    pub fn get_default_verify_sms_otp_message_text(
        &self,
        request: GetDefaultVerifySmsOtpMessageTextRequest,
    ) -> Call<operations::GetDefaultVerifySmsOtpMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the instance's own texts in one language for the pages of the built-in login. Those
    /// that come with the server count again.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ResetCustomLoginTextToDefault`,
    /// `DELETE /admin/v1/text/login/{language}`. Permission: `iam.policy.delete`.
    #[inline]
    pub fn reset_custom_login_text_to_default(
        &self,
        request: ResetCustomLoginTextsToDefaultRequest,
    ) -> Call<operations::ResetCustomLoginTextToDefault> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the instance's own texts in one language for the pages of the built-in login. Texts
    /// that it did not set are empty.
    ///
    /// See also
    /// [`settings::v2::SettingsService::get_hosted_login_translation`](crate::settings::v2::SettingsService::get_hosted_login_translation),
    /// for the login of version 2.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetCustomLoginTexts`,
    /// `GET /admin/v1/text/login/{language}`. Permission: `iam.policy.read`.
    #[inline]
    pub fn get_custom_login_texts(
        &self,
        request: GetCustomLoginTextsRequest,
    ) -> Call<operations::GetCustomLoginTexts> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the instance's own texts in one language for the pages of the built-in login. They
    /// count for organizations that have none of their own.
    ///
    /// See also
    /// [`settings::v2::SettingsService::set_hosted_login_translation`](crate::settings::v2::SettingsService::set_hosted_login_translation),
    /// for the login of version 2.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/SetCustomLoginText`,
    /// `PUT /admin/v1/text/login/{language}`. Permission: `iam.policy.write`.
    #[inline]
    pub fn set_custom_login_text(
        &self,
        request: SetCustomLoginTextsRequest,
    ) -> Call<operations::SetCustomLoginText> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the instance's own text in one language for the email that tells users that an
    /// organization claimed the domain of their user name. The one that comes with the server
    /// counts again.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ResetCustomDomainClaimedMessageTextToDefault`,
    /// `DELETE /admin/v1/text/message/domainclaimed/{language}`. Permission: `iam.policy.delete`.
    #[inline]
    pub fn reset_custom_domain_claimed_message_text_to_default(
        &self,
        request: ResetCustomDomainClaimedMessageTextToDefaultRequest,
    ) -> Call<operations::ResetCustomDomainClaimedMessageTextToDefault> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the text in one language that the instance uses for the email that tells users that
    /// an organization claimed the domain of their user name: its own, or else the one that comes
    /// with the server.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetCustomDomainClaimedMessageText`,
    /// `GET /admin/v1/text/message/domainclaimed/{language}`. Permission: `iam.policy.read`.
    #[inline]
    pub fn get_custom_domain_claimed_message_text(
        &self,
        request: GetCustomDomainClaimedMessageTextRequest,
    ) -> Call<operations::GetCustomDomainClaimedMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the text in one language that the instance uses for the email that tells users that an
    /// organization claimed the domain of their user name. It counts for organizations that have
    /// none of their own.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/SetDefaultDomainClaimedMessageText`,
    /// `PUT /admin/v1/text/message/domainclaimed/{language}`. Permission: `iam.policy.write`.
    #[inline]
    pub fn set_default_domain_claimed_message_text(
        &self,
        request: SetDefaultDomainClaimedMessageTextRequest,
    ) -> Call<operations::SetDefaultDomainClaimedMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the instance's own text in one language for the email with which new users set up
    /// their account. The one that comes with the server counts again.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ResetCustomInitMessageTextToDefault`,
    /// `DELETE /admin/v1/text/message/init/{language}`. Permission: `iam.policy.delete`.
    #[inline]
    pub fn reset_custom_init_message_text_to_default(
        &self,
        request: ResetCustomInitMessageTextToDefaultRequest,
    ) -> Call<operations::ResetCustomInitMessageTextToDefault> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the text in one language that the instance uses for the email with which new users
    /// set up their account: its own, or else the one that comes with the server.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetCustomInitMessageText`,
    /// `GET /admin/v1/text/message/init/{language}`. Permission: `iam.policy.read`.
    #[inline]
    pub fn get_custom_init_message_text(
        &self,
        request: GetCustomInitMessageTextRequest,
    ) -> Call<operations::GetCustomInitMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the text in one language that the instance uses for the email with which new users set
    /// up their account. It counts for organizations that have none of their own.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/SetDefaultInitMessageText`,
    /// `PUT /admin/v1/text/message/init/{language}`. Permission: `iam.policy.write`.
    #[inline]
    pub fn set_default_init_message_text(
        &self,
        request: SetDefaultInitMessageTextRequest,
    ) -> Call<operations::SetDefaultInitMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the instance's own text in one language for the email that invites a user. The one
    /// that comes with the server counts again.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ResetCustomInviteUserMessageTextToDefault`,
    /// `DELETE /admin/v1/text/message/invite_user/{language}`. Permission: `iam.policy.delete`.
    #[inline]
    pub fn reset_custom_invite_user_message_text_to_default(
        &self,
        request: ResetCustomInviteUserMessageTextToDefaultRequest,
    ) -> Call<operations::ResetCustomInviteUserMessageTextToDefault> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the text in one language that the instance uses for the email that invites a user:
    /// its own, or else the one that comes with the server.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetCustomInviteUserMessageText`,
    /// `GET /admin/v1/text/message/invite_user/{language}`. Permission: `iam.policy.read`.
    #[inline]
    pub fn get_custom_invite_user_message_text(
        &self,
        request: GetCustomInviteUserMessageTextRequest,
    ) -> Call<operations::GetCustomInviteUserMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the text in one language that the instance uses for the email that invites a user. It
    /// counts for organizations that have none of their own.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/SetDefaultInviteUserMessageText`,
    /// `PUT /admin/v1/text/message/invite_user/{language}`. Permission: `iam.policy.write`.
    #[inline]
    pub fn set_default_invite_user_message_text(
        &self,
        request: SetDefaultInviteUserMessageTextRequest,
    ) -> Call<operations::SetDefaultInviteUserMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the instance's own text in one language for the email that tells users that their
    /// password was changed. The one that comes with the server counts again.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ResetCustomPasswordChangeMessageTextToDefault`,
    /// `DELETE /admin/v1/text/message/password_change/{language}`. Permission: `iam.policy.delete`.
    #[inline]
    pub fn reset_custom_password_change_message_text_to_default(
        &self,
        request: ResetCustomPasswordChangeMessageTextToDefaultRequest,
    ) -> Call<operations::ResetCustomPasswordChangeMessageTextToDefault> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the text in one language that the instance uses for the email that tells users that
    /// their password was changed: its own, or else the one that comes with the server.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetCustomPasswordChangeMessageText`,
    /// `GET /admin/v1/text/message/password_change/{language}`. Permission: `iam.policy.read`.
    #[inline]
    pub fn get_custom_password_change_message_text(
        &self,
        request: GetCustomPasswordChangeMessageTextRequest,
    ) -> Call<operations::GetCustomPasswordChangeMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the text in one language that the instance uses for the email that tells users that
    /// their password was changed. It counts for organizations that have none of their own.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/SetDefaultPasswordChangeMessageText`,
    /// `PUT /admin/v1/text/message/password_change/{language}`. Permission: `iam.policy.write`.
    #[inline]
    pub fn set_default_password_change_message_text(
        &self,
        request: SetDefaultPasswordChangeMessageTextRequest,
    ) -> Call<operations::SetDefaultPasswordChangeMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the instance's own text in one language for the email with the link to register a
    /// passkey. The one that comes with the server counts again.
    ///
    /// Operation:
    /// `zitadel.admin.v1.AdminService/ResetCustomPasswordlessRegistrationMessageTextToDefault`,
    /// `DELETE /admin/v1/text/message/passwordless_registration/{language}`. Permission:
    /// `iam.policy.delete`.
    #[inline]
    pub fn reset_custom_passwordless_registration_message_text_to_default(
        &self,
        request: ResetCustomPasswordlessRegistrationMessageTextToDefaultRequest,
    ) -> Call<operations::ResetCustomPasswordlessRegistrationMessageTextToDefault> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the text in one language that the instance uses for the email with the link to
    /// register a passkey: its own, or else the one that comes with the server.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetCustomPasswordlessRegistrationMessageText`,
    /// `GET /admin/v1/text/message/passwordless_registration/{language}`. Permission:
    /// `iam.policy.read`.
    #[inline]
    pub fn get_custom_passwordless_registration_message_text(
        &self,
        request: GetCustomPasswordlessRegistrationMessageTextRequest,
    ) -> Call<operations::GetCustomPasswordlessRegistrationMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the text in one language that the instance uses for the email with the link to register
    /// a passkey. It counts for organizations that have none of their own.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/SetDefaultPasswordlessRegistrationMessageText`,
    /// `PUT /admin/v1/text/message/passwordless_registration/{language}`. Permission:
    /// `iam.policy.write`.
    #[inline]
    pub fn set_default_passwordless_registration_message_text(
        &self,
        request: SetDefaultPasswordlessRegistrationMessageTextRequest,
    ) -> Call<operations::SetDefaultPasswordlessRegistrationMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the instance's own text in one language for the message with the code to reset a
    /// password. The one that comes with the server counts again.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ResetCustomPasswordResetMessageTextToDefault`,
    /// `DELETE /admin/v1/text/message/passwordreset/{language}`. Permission: `iam.policy.delete`.
    #[inline]
    pub fn reset_custom_password_reset_message_text_to_default(
        &self,
        request: ResetCustomPasswordResetMessageTextToDefaultRequest,
    ) -> Call<operations::ResetCustomPasswordResetMessageTextToDefault> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the text in one language that the instance uses for the message with the code to
    /// reset a password: its own, or else the one that comes with the server.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetCustomPasswordResetMessageText`,
    /// `GET /admin/v1/text/message/passwordreset/{language}`. Permission: `iam.policy.read`.
    #[inline]
    pub fn get_custom_password_reset_message_text(
        &self,
        request: GetCustomPasswordResetMessageTextRequest,
    ) -> Call<operations::GetCustomPasswordResetMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the text in one language that the instance uses for the message with the code to reset
    /// a password. It counts for organizations that have none of their own.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/SetDefaultPasswordResetMessageText`,
    /// `PUT /admin/v1/text/message/passwordreset/{language}`. Permission: `iam.policy.write`.
    #[inline]
    pub fn set_default_password_reset_message_text(
        &self,
        request: SetDefaultPasswordResetMessageTextRequest,
    ) -> Call<operations::SetDefaultPasswordResetMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the instance's own text in one language for the email with the code to verify an
    /// email address. The one that comes with the server counts again.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ResetCustomVerifyEmailMessageTextToDefault`,
    /// `DELETE /admin/v1/text/message/verifyemail/{language}`. Permission: `iam.policy.delete`.
    #[inline]
    pub fn reset_custom_verify_email_message_text_to_default(
        &self,
        request: ResetCustomVerifyEmailMessageTextToDefaultRequest,
    ) -> Call<operations::ResetCustomVerifyEmailMessageTextToDefault> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the text in one language that the instance uses for the email with the code to
    /// verify an email address: its own, or else the one that comes with the server.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetCustomVerifyEmailMessageText`,
    /// `GET /admin/v1/text/message/verifyemail/{language}`. Permission: `iam.policy.read`.
    #[inline]
    pub fn get_custom_verify_email_message_text(
        &self,
        request: GetCustomVerifyEmailMessageTextRequest,
    ) -> Call<operations::GetCustomVerifyEmailMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the text in one language that the instance uses for the email with the code to verify
    /// an email address. It counts for organizations that have none of their own.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/SetDefaultVerifyEmailMessageText`,
    /// `PUT /admin/v1/text/message/verifyemail/{language}`. Permission: `iam.policy.write`.
    #[inline]
    pub fn set_default_verify_email_message_text(
        &self,
        request: SetDefaultVerifyEmailMessageTextRequest,
    ) -> Call<operations::SetDefaultVerifyEmailMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the instance's own text in one language for the email with a one-time code. The one
    /// that comes with the server counts again.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ResetCustomVerifyEmailOTPMessageTextToDefault`,
    /// `DELETE /admin/v1/text/message/verifyemailotp/{language}`. Permission: `iam.policy.delete`.
    #[inline]
    pub fn reset_custom_verify_email_otp_message_text_to_default(
        &self,
        request: ResetCustomVerifyEmailOtpMessageTextToDefaultRequest,
    ) -> Call<operations::ResetCustomVerifyEmailOtpMessageTextToDefault> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the text in one language that the instance uses for the email with a one-time code:
    /// its own, or else the one that comes with the server.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetCustomVerifyEmailOTPMessageText`,
    /// `GET /admin/v1/text/message/verifyemailotp/{language}`. Permission: `iam.policy.read`.
    #[inline]
    pub fn get_custom_verify_email_otp_message_text(
        &self,
        request: GetCustomVerifyEmailOtpMessageTextRequest,
    ) -> Call<operations::GetCustomVerifyEmailOtpMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the text in one language that the instance uses for the email with a one-time code. It
    /// counts for organizations that have none of their own.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/SetDefaultVerifyEmailOTPMessageText`,
    /// `PUT /admin/v1/text/message/verifyemailotp/{language}`. Permission: `iam.policy.write`.
    #[inline]
    pub fn set_default_verify_email_otp_message_text(
        &self,
        request: SetDefaultVerifyEmailOtpMessageTextRequest,
    ) -> Call<operations::SetDefaultVerifyEmailOtpMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the instance's own text in one language for the message with the code to verify a
    /// phone number. The one that comes with the server counts again.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ResetCustomVerifyPhoneMessageTextToDefault`,
    /// `DELETE /admin/v1/text/message/verifyphone/{language}`. Permission: `iam.policy.delete`.
    #[inline]
    pub fn reset_custom_verify_phone_message_text_to_default(
        &self,
        request: ResetCustomVerifyPhoneMessageTextToDefaultRequest,
    ) -> Call<operations::ResetCustomVerifyPhoneMessageTextToDefault> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the text in one language that the instance uses for the message with the code to
    /// verify a phone number: its own, or else the one that comes with the server.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetCustomVerifyPhoneMessageText`,
    /// `GET /admin/v1/text/message/verifyphone/{language}`. Permission: `iam.policy.read`.
    #[inline]
    pub fn get_custom_verify_phone_message_text(
        &self,
        request: GetCustomVerifyPhoneMessageTextRequest,
    ) -> Call<operations::GetCustomVerifyPhoneMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the text in one language that the instance uses for the message with the code to verify
    /// a phone number. It counts for organizations that have none of their own.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/SetDefaultVerifyPhoneMessageText`,
    /// `PUT /admin/v1/text/message/verifyphone/{language}`. Permission: `iam.policy.write`.
    #[inline]
    pub fn set_default_verify_phone_message_text(
        &self,
        request: SetDefaultVerifyPhoneMessageTextRequest,
    ) -> Call<operations::SetDefaultVerifyPhoneMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the instance's own text in one language for the SMS with a one-time code. The one
    /// that comes with the server counts again.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ResetCustomVerifySMSOTPMessageTextToDefault`,
    /// `DELETE /admin/v1/text/message/verifysmsotp/{language}`. Permission: `iam.policy.delete`.
    #[inline]
    pub fn reset_custom_verify_sms_otp_message_text_to_default(
        &self,
        request: ResetCustomVerifySmsOtpMessageTextToDefaultRequest,
    ) -> Call<operations::ResetCustomVerifySmsOtpMessageTextToDefault> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the text in one language that the instance uses for the SMS with a one-time code:
    /// its own, or else the one that comes with the server.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/GetCustomVerifySMSOTPMessageText`,
    /// `GET /admin/v1/text/message/verifysmsotp/{language}`. Permission: `iam.policy.read`.
    #[inline]
    pub fn get_custom_verify_sms_otp_message_text(
        &self,
        request: GetCustomVerifySmsOtpMessageTextRequest,
    ) -> Call<operations::GetCustomVerifySmsOtpMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the text in one language that the instance uses for the SMS with a one-time code. It
    /// counts for organizations that have none of their own.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/SetDefaultVerifySMSOTPMessageText`,
    /// `PUT /admin/v1/text/message/verifysmsotp/{language}`. Permission: `iam.policy.write`.
    #[inline]
    pub fn set_default_verify_sms_otp_message_text(
        &self,
        request: SetDefaultVerifySmsOtpMessageTextRequest,
    ) -> Call<operations::SetDefaultVerifySmsOtpMessageText> {
        Call::new(self.client.clone(), request)
    }

    /// Adds a trusted domain, which the instance then accepts as its public host.
    ///
    /// Use
    /// [`instance::v2::InstanceService::add_trusted_domain`](crate::instance::v2::InstanceService::add_trusted_domain)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/AddInstanceTrustedDomain`,
    /// `POST /admin/v1/trusted_domains`. Permission: `iam.write`.
    #[deprecated(note = "use `instance::v2::InstanceService::add_trusted_domain`")]
    #[inline]
    pub fn add_instance_trusted_domain(
        &self,
        request: AddInstanceTrustedDomainRequest,
    ) -> Call<operations::AddInstanceTrustedDomain> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the trusted domains of the instance, which it accepts as its public host.
    ///
    /// Use
    /// [`instance::v2::InstanceService::list_trusted_domains`](crate::instance::v2::InstanceService::list_trusted_domains)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ListInstanceTrustedDomains`,
    /// `POST /admin/v1/trusted_domains/_search`. Permission: `iam.read`.
    #[deprecated(note = "use `instance::v2::InstanceService::list_trusted_domains`")]
    #[inline]
    pub fn list_instance_trusted_domains(
        &self,
        request: ListInstanceTrustedDomainsRequest,
    ) -> Call<operations::ListInstanceTrustedDomains> {
        Call::new(self.client.clone(), request)
    }

    /// Removes a trusted domain from the instance.
    ///
    /// Use
    /// [`instance::v2::InstanceService::remove_trusted_domain`](crate::instance::v2::InstanceService::remove_trusted_domain)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/RemoveInstanceTrustedDomain`,
    /// `DELETE /admin/v1/trusted_domains/{domain}`. Permission: `iam.write`.
    #[deprecated(note = "use `instance::v2::InstanceService::remove_trusted_domain`")]
    #[inline]
    pub fn remove_instance_trusted_domain(
        &self,
        request: RemoveInstanceTrustedDomainRequest,
    ) -> Call<operations::RemoveInstanceTrustedDomain> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the views of the instance, which the server reads its answers from, and how far each
    /// has followed the event log.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ListViews`, `POST /admin/v1/views/_search`.
    /// Permission: `iam.read`.
    #[inline]
    pub fn list_views(&self, request: ListViewsRequest) -> Call<operations::ListViews> {
        Call::new(self.client.clone(), request)
    }
}

/// The operations as types, for code that is generic over them.
pub mod operations {
    use crate::Rest;
    use crate::operation::declare::operation;
    use crate::operation::declare_list::{list_by_time, list_operation, whole_list};

    operation!(ListAggregateTypes {
        method: "AdminService::list_aggregate_types",
        path: "/zitadel.admin.v1.AdminService/ListAggregateTypes",
        request: super::ListAggregateTypesRequest,
        response: super::ListAggregateTypesResponse,
        read_only: true,
        permission: "events.read",
        rest: Rest::post("/admin/v1/aggregates/types/_search").with_body(),
    });

    operation!(ListInstanceDomains {
        method: "AdminService::list_instance_domains",
        path: "/zitadel.admin.v1.AdminService/ListInstanceDomains",
        request: super::ListInstanceDomainsRequest,
        response: super::ListInstanceDomainsResponse,
        read_only: true,
        permission: "iam.read",
        rest: Rest::post("/admin/v1/domains/_search"),
    });

    operation!(GetEmailProvider {
        method: "AdminService::get_email_provider",
        path: "/zitadel.admin.v1.AdminService/GetEmailProvider",
        request: super::GetEmailProviderRequest,
        response: super::GetEmailProviderResponse,
        read_only: true,
        permission: "iam.read",
        rest: Rest::get("/admin/v1/email"),
    });

    operation!(ListEmailProviders {
        method: "AdminService::list_email_providers",
        path: "/zitadel.admin.v1.AdminService/ListEmailProviders",
        request: super::ListEmailProvidersRequest,
        response: super::ListEmailProvidersResponse,
        read_only: true,
        permission: "iam.read",
        rest: Rest::post("/admin/v1/email/_search").with_body(),
    });

    operation!(AddEmailProviderHttp {
        method: "AdminService::add_email_provider_http",
        path: "/zitadel.admin.v1.AdminService/AddEmailProviderHTTP",
        request: super::AddEmailProviderHttpRequest,
        response: super::AddEmailProviderHttpResponse,
        read_only: false,
        permission: "iam.write",
        rest: Rest::post("/admin/v1/email/http").with_body(),
    });

    operation!(UpdateEmailProviderHttp {
        method: "AdminService::update_email_provider_http",
        path: "/zitadel.admin.v1.AdminService/UpdateEmailProviderHTTP",
        request: super::UpdateEmailProviderHttpRequest,
        response: super::UpdateEmailProviderHttpResponse,
        read_only: false,
        permission: "iam.write",
        rest: Rest::put("/admin/v1/email/http/{id}").with_body(),
    });

    operation!(AddEmailProviderSmtp {
        method: "AdminService::add_email_provider_smtp",
        path: "/zitadel.admin.v1.AdminService/AddEmailProviderSMTP",
        request: super::AddEmailProviderSmtpRequest,
        response: super::AddEmailProviderSmtpResponse,
        read_only: false,
        permission: "iam.write",
        rest: Rest::post("/admin/v1/email/smtp").with_body(),
    });

    operation!(TestEmailProviderSmtp {
        method: "AdminService::test_email_provider_smtp",
        path: "/zitadel.admin.v1.AdminService/TestEmailProviderSMTP",
        request: super::TestEmailProviderSmtpRequest,
        response: super::TestEmailProviderSmtpResponse,
        read_only: false,
        permission: "iam.write",
        rest: Rest::post("/admin/v1/email/smtp/_test").with_body(),
    });

    operation!(UpdateEmailProviderSmtp {
        method: "AdminService::update_email_provider_smtp",
        path: "/zitadel.admin.v1.AdminService/UpdateEmailProviderSMTP",
        request: super::UpdateEmailProviderSmtpRequest,
        response: super::UpdateEmailProviderSmtpResponse,
        read_only: false,
        permission: "iam.write",
        rest: Rest::put("/admin/v1/email/smtp/{id}").with_body(),
    });

    operation!(TestEmailProviderSmtpById {
        method: "AdminService::test_email_provider_smtp_by_id",
        path: "/zitadel.admin.v1.AdminService/TestEmailProviderSMTPById",
        request: super::TestEmailProviderSmtpByIdRequest,
        response: super::TestEmailProviderSmtpByIdResponse,
        read_only: false,
        permission: "iam.write",
        rest: Rest::post("/admin/v1/email/smtp/{id}/_test").with_body(),
    });

    operation!(UpdateEmailProviderSmtpPassword {
        method: "AdminService::update_email_provider_smtp_password",
        path: "/zitadel.admin.v1.AdminService/UpdateEmailProviderSMTPPassword",
        request: super::UpdateEmailProviderSmtpPasswordRequest,
        response: super::UpdateEmailProviderSmtpPasswordResponse,
        read_only: false,
        permission: "iam.write",
        rest: Rest::put("/admin/v1/email/smtp/{id}/password").with_body(),
    });

    operation!(RemoveEmailProvider {
        method: "AdminService::remove_email_provider",
        path: "/zitadel.admin.v1.AdminService/RemoveEmailProvider",
        request: super::RemoveEmailProviderRequest,
        response: super::RemoveEmailProviderResponse,
        read_only: false,
        permission: "iam.write",
        rest: Rest::delete("/admin/v1/email/{id}"),
    });

    operation!(GetEmailProviderById {
        method: "AdminService::get_email_provider_by_id",
        path: "/zitadel.admin.v1.AdminService/GetEmailProviderById",
        request: super::GetEmailProviderByIdRequest,
        response: super::GetEmailProviderByIdResponse,
        read_only: true,
        permission: "iam.read",
        rest: Rest::get("/admin/v1/email/{id}"),
    });

    operation!(ActivateEmailProvider {
        method: "AdminService::activate_email_provider",
        path: "/zitadel.admin.v1.AdminService/ActivateEmailProvider",
        request: super::ActivateEmailProviderRequest,
        response: super::ActivateEmailProviderResponse,
        read_only: false,
        permission: "iam.write",
        rest: Rest::post("/admin/v1/email/{id}/_activate").with_body(),
    });

    operation!(DeactivateEmailProvider {
        method: "AdminService::deactivate_email_provider",
        path: "/zitadel.admin.v1.AdminService/DeactivateEmailProvider",
        request: super::DeactivateEmailProviderRequest,
        response: super::DeactivateEmailProviderResponse,
        read_only: false,
        permission: "iam.write",
        rest: Rest::post("/admin/v1/email/{id}/_deactivate").with_body(),
    });

    operation!(ListEvents {
        method: "AdminService::list_events",
        path: "/zitadel.admin.v1.AdminService/ListEvents",
        request: super::ListEventsRequest,
        response: super::ListEventsResponse,
        read_only: true,
        permission: "events.read",
        rest: Rest::post("/admin/v1/events/_search").with_body(),
    });

    operation!(ListEventTypes {
        method: "AdminService::list_event_types",
        path: "/zitadel.admin.v1.AdminService/ListEventTypes",
        request: super::ListEventTypesRequest,
        response: super::ListEventTypesResponse,
        read_only: true,
        permission: "events.read",
        rest: Rest::post("/admin/v1/events/types/_search").with_body(),
    });

    operation!(ExportData {
        method: "AdminService::export_data",
        path: "/zitadel.admin.v1.AdminService/ExportData",
        request: super::ExportDataRequest,
        response: super::ExportDataResponse,
        read_only: true,
        permission: "iam.read",
        rest: Rest::post("/admin/v1/export").with_body(),
    });

    operation!(ListFailedEvents {
        method: "AdminService::list_failed_events",
        path: "/zitadel.admin.v1.AdminService/ListFailedEvents",
        request: super::ListFailedEventsRequest,
        response: super::ListFailedEventsResponse,
        read_only: true,
        permission: "iam.read",
        rest: Rest::post("/admin/v1/failedevents/_search"),
    });

    operation!(RemoveFailedEvent {
        method: "AdminService::remove_failed_event",
        path: "/zitadel.admin.v1.AdminService/RemoveFailedEvent",
        request: super::RemoveFailedEventRequest,
        response: super::RemoveFailedEventResponse,
        read_only: false,
        permission: "iam.write",
        rest: Rest::delete("/admin/v1/failedevents/{database}/{viewName}/{failedSequence}"),
    });

    operation!(ActivateFeatureLoginDefaultOrg {
        method: "AdminService::activate_feature_login_default_org",
        path: "/zitadel.admin.v1.AdminService/ActivateFeatureLoginDefaultOrg",
        request: super::ActivateFeatureLoginDefaultOrgRequest,
        response: super::ActivateFeatureLoginDefaultOrgResponse,
        read_only: false,
        permission: "iam.feature.write",
        rest: Rest::put("/admin/v1/features/login_default_org"),
    });

    operation!(Healthz {
        method: "AdminService::healthz",
        path: "/zitadel.admin.v1.AdminService/Healthz",
        request: super::HealthzRequest,
        response: super::HealthzResponse,
        read_only: true,
        rest: Rest::get("/admin/v1/healthz"),
    });

    operation!(ListIdps {
        method: "AdminService::list_idps",
        path: "/zitadel.admin.v1.AdminService/ListIDPs",
        request: super::ListIdpsRequest,
        response: super::ListIdpsResponse,
        read_only: true,
        permission: "iam.idp.read",
        rest: Rest::post("/admin/v1/idps/_search").with_body(),
    });

    operation!(AddAppleProvider {
        method: "AdminService::add_apple_provider",
        path: "/zitadel.admin.v1.AdminService/AddAppleProvider",
        request: super::AddAppleProviderRequest,
        response: super::AddAppleProviderResponse,
        read_only: false,
        permission: "iam.idp.write",
        rest: Rest::post("/admin/v1/idps/apple").with_body(),
    });

    operation!(UpdateAppleProvider {
        method: "AdminService::update_apple_provider",
        path: "/zitadel.admin.v1.AdminService/UpdateAppleProvider",
        request: super::UpdateAppleProviderRequest,
        response: super::UpdateAppleProviderResponse,
        read_only: false,
        permission: "iam.idp.write",
        rest: Rest::put("/admin/v1/idps/apple/{id}")
            .with_body()
            .reserving(&[("id", "jwt_config"), ("id", "oidc_config")]),
    });

    operation!(AddAzureAdProvider {
        method: "AdminService::add_azure_ad_provider",
        path: "/zitadel.admin.v1.AdminService/AddAzureADProvider",
        request: super::AddAzureAdProviderRequest,
        response: super::AddAzureAdProviderResponse,
        read_only: false,
        permission: "iam.idp.write",
        rest: Rest::post("/admin/v1/idps/azure").with_body(),
    });

    operation!(UpdateAzureAdProvider {
        method: "AdminService::update_azure_ad_provider",
        path: "/zitadel.admin.v1.AdminService/UpdateAzureADProvider",
        request: super::UpdateAzureAdProviderRequest,
        response: super::UpdateAzureAdProviderResponse,
        read_only: false,
        permission: "iam.idp.write",
        rest: Rest::put("/admin/v1/idps/azure/{id}")
            .with_body()
            .reserving(&[("id", "jwt_config"), ("id", "oidc_config")]),
    });

    operation!(AddJwtProvider {
        method: "AdminService::add_jwt_provider",
        path: "/zitadel.admin.v1.AdminService/AddJWTProvider",
        request: super::AddJwtProviderRequest,
        response: super::AddJwtProviderResponse,
        read_only: false,
        permission: "iam.idp.write",
        rest: Rest::post("/admin/v1/idps/generic_jwt").with_body(),
    });

    operation!(UpdateJwtProvider {
        method: "AdminService::update_jwt_provider",
        path: "/zitadel.admin.v1.AdminService/UpdateJWTProvider",
        request: super::UpdateJwtProviderRequest,
        response: super::UpdateJwtProviderResponse,
        read_only: false,
        permission: "iam.idp.write",
        rest: Rest::put("/admin/v1/idps/generic_jwt/{id}")
            .with_body()
            .reserving(&[("id", "jwt_config"), ("id", "oidc_config")]),
    });

    operation!(AddGenericOidcProvider {
        method: "AdminService::add_generic_oidc_provider",
        path: "/zitadel.admin.v1.AdminService/AddGenericOIDCProvider",
        request: super::AddGenericOidcProviderRequest,
        response: super::AddGenericOidcProviderResponse,
        read_only: false,
        permission: "iam.idp.write",
        rest: Rest::post("/admin/v1/idps/generic_oidc").with_body(),
    });

    operation!(UpdateGenericOidcProvider {
        method: "AdminService::update_generic_oidc_provider",
        path: "/zitadel.admin.v1.AdminService/UpdateGenericOIDCProvider",
        request: super::UpdateGenericOidcProviderRequest,
        response: super::UpdateGenericOidcProviderResponse,
        read_only: false,
        permission: "iam.idp.write",
        rest: Rest::put("/admin/v1/idps/generic_oidc/{id}")
            .with_body()
            .reserving(&[("id", "jwt_config"), ("id", "oidc_config")]),
    });

    operation!(MigrateGenericOidcProvider {
        method: "AdminService::migrate_generic_oidc_provider",
        path: "/zitadel.admin.v1.AdminService/MigrateGenericOIDCProvider",
        request: super::MigrateGenericOidcProviderRequest,
        response: super::MigrateGenericOidcProviderResponse,
        read_only: false,
        permission: "iam.idp.write",
        rest: Rest::post("/admin/v1/idps/generic_oidc/{id}/_migrate").with_body(),
    });

    operation!(AddGitHubProvider {
        method: "AdminService::add_git_hub_provider",
        path: "/zitadel.admin.v1.AdminService/AddGitHubProvider",
        request: super::AddGitHubProviderRequest,
        response: super::AddGitHubProviderResponse,
        read_only: false,
        permission: "iam.idp.write",
        rest: Rest::post("/admin/v1/idps/github").with_body(),
    });

    operation!(UpdateGitHubProvider {
        method: "AdminService::update_git_hub_provider",
        path: "/zitadel.admin.v1.AdminService/UpdateGitHubProvider",
        request: super::UpdateGitHubProviderRequest,
        response: super::UpdateGitHubProviderResponse,
        read_only: false,
        permission: "iam.idp.write",
        rest: Rest::put("/admin/v1/idps/github/{id}")
            .with_body()
            .reserving(&[("id", "jwt_config"), ("id", "oidc_config")]),
    });

    operation!(AddGitHubEnterpriseServerProvider {
        method: "AdminService::add_git_hub_enterprise_server_provider",
        path: "/zitadel.admin.v1.AdminService/AddGitHubEnterpriseServerProvider",
        request: super::AddGitHubEnterpriseServerProviderRequest,
        response: super::AddGitHubEnterpriseServerProviderResponse,
        read_only: false,
        permission: "iam.idp.write",
        rest: Rest::post("/admin/v1/idps/github_es").with_body(),
    });

    operation!(UpdateGitHubEnterpriseServerProvider {
        method: "AdminService::update_git_hub_enterprise_server_provider",
        path: "/zitadel.admin.v1.AdminService/UpdateGitHubEnterpriseServerProvider",
        request: super::UpdateGitHubEnterpriseServerProviderRequest,
        response: super::UpdateGitHubEnterpriseServerProviderResponse,
        read_only: false,
        permission: "iam.idp.write",
        rest: Rest::put("/admin/v1/idps/github_es/{id}")
            .with_body()
            .reserving(&[("id", "jwt_config"), ("id", "oidc_config")]),
    });

    operation!(AddGitLabProvider {
        method: "AdminService::add_git_lab_provider",
        path: "/zitadel.admin.v1.AdminService/AddGitLabProvider",
        request: super::AddGitLabProviderRequest,
        response: super::AddGitLabProviderResponse,
        read_only: false,
        permission: "iam.idp.write",
        rest: Rest::post("/admin/v1/idps/gitlab").with_body(),
    });

    operation!(UpdateGitLabProvider {
        method: "AdminService::update_git_lab_provider",
        path: "/zitadel.admin.v1.AdminService/UpdateGitLabProvider",
        request: super::UpdateGitLabProviderRequest,
        response: super::UpdateGitLabProviderResponse,
        read_only: false,
        permission: "iam.idp.write",
        rest: Rest::post("/admin/v1/idps/gitlab/{id}")
            .with_body()
            .reserving(&[("id", "_deactivate"), ("id", "_reactivate")]),
    });

    operation!(AddGitLabSelfHostedProvider {
        method: "AdminService::add_git_lab_self_hosted_provider",
        path: "/zitadel.admin.v1.AdminService/AddGitLabSelfHostedProvider",
        request: super::AddGitLabSelfHostedProviderRequest,
        response: super::AddGitLabSelfHostedProviderResponse,
        read_only: false,
        permission: "iam.idp.write",
        rest: Rest::post("/admin/v1/idps/gitlab_self_hosted").with_body(),
    });

    operation!(UpdateGitLabSelfHostedProvider {
        method: "AdminService::update_git_lab_self_hosted_provider",
        path: "/zitadel.admin.v1.AdminService/UpdateGitLabSelfHostedProvider",
        request: super::UpdateGitLabSelfHostedProviderRequest,
        response: super::UpdateGitLabSelfHostedProviderResponse,
        read_only: false,
        permission: "iam.idp.write",
        rest: Rest::post("/admin/v1/idps/gitlab_self_hosted/{id}")
            .with_body()
            .reserving(&[("id", "_deactivate"), ("id", "_reactivate")]),
    });

    operation!(AddGoogleProvider {
        method: "AdminService::add_google_provider",
        path: "/zitadel.admin.v1.AdminService/AddGoogleProvider",
        request: super::AddGoogleProviderRequest,
        response: super::AddGoogleProviderResponse,
        read_only: false,
        permission: "iam.idp.write",
        rest: Rest::post("/admin/v1/idps/google").with_body(),
    });

    operation!(UpdateGoogleProvider {
        method: "AdminService::update_google_provider",
        path: "/zitadel.admin.v1.AdminService/UpdateGoogleProvider",
        request: super::UpdateGoogleProviderRequest,
        response: super::UpdateGoogleProviderResponse,
        read_only: false,
        permission: "iam.idp.write",
        rest: Rest::put("/admin/v1/idps/google/{id}")
            .with_body()
            .reserving(&[("id", "jwt_config"), ("id", "oidc_config")]),
    });

    operation!(AddJwtIdp {
        method: "AdminService::add_jwt_idp",
        path: "/zitadel.admin.v1.AdminService/AddJWTIDP",
        request: super::AddJwtIdpRequest,
        response: super::AddJwtIdpResponse,
        read_only: false,
        permission: "iam.idp.write",
        rest: Rest::post("/admin/v1/idps/jwt").with_body(),
    });

    operation!(AddLdapProvider {
        method: "AdminService::add_ldap_provider",
        path: "/zitadel.admin.v1.AdminService/AddLDAPProvider",
        request: super::AddLdapProviderRequest,
        response: super::AddLdapProviderResponse,
        read_only: false,
        permission: "iam.idp.write",
        rest: Rest::post("/admin/v1/idps/ldap").with_body(),
    });

    operation!(UpdateLdapProvider {
        method: "AdminService::update_ldap_provider",
        path: "/zitadel.admin.v1.AdminService/UpdateLDAPProvider",
        request: super::UpdateLdapProviderRequest,
        response: super::UpdateLdapProviderResponse,
        read_only: false,
        permission: "iam.idp.write",
        rest: Rest::put("/admin/v1/idps/ldap/{id}")
            .with_body()
            .reserving(&[("id", "jwt_config"), ("id", "oidc_config")]),
    });

    operation!(AddGenericOAuthProvider {
        method: "AdminService::add_generic_o_auth_provider",
        path: "/zitadel.admin.v1.AdminService/AddGenericOAuthProvider",
        request: super::AddGenericOAuthProviderRequest,
        response: super::AddGenericOAuthProviderResponse,
        read_only: false,
        permission: "iam.idp.write",
        rest: Rest::post("/admin/v1/idps/oauth").with_body(),
    });

    operation!(UpdateGenericOAuthProvider {
        method: "AdminService::update_generic_o_auth_provider",
        path: "/zitadel.admin.v1.AdminService/UpdateGenericOAuthProvider",
        request: super::UpdateGenericOAuthProviderRequest,
        response: super::UpdateGenericOAuthProviderResponse,
        read_only: false,
        permission: "iam.idp.write",
        rest: Rest::put("/admin/v1/idps/oauth/{id}")
            .with_body()
            .reserving(&[("id", "jwt_config"), ("id", "oidc_config")]),
    });

    operation!(AddOidcIdp {
        method: "AdminService::add_oidc_idp",
        path: "/zitadel.admin.v1.AdminService/AddOIDCIDP",
        request: super::AddOidcIdpRequest,
        response: super::AddOidcIdpResponse,
        read_only: false,
        permission: "iam.idp.write",
        rest: Rest::post("/admin/v1/idps/oidc").with_body(),
    });

    operation!(AddSamlProvider {
        method: "AdminService::add_saml_provider",
        path: "/zitadel.admin.v1.AdminService/AddSAMLProvider",
        request: super::AddSamlProviderRequest,
        response: super::AddSamlProviderResponse,
        read_only: false,
        permission: "iam.idp.write",
        rest: Rest::post("/admin/v1/idps/saml").with_body(),
    });

    operation!(UpdateSamlProvider {
        method: "AdminService::update_saml_provider",
        path: "/zitadel.admin.v1.AdminService/UpdateSAMLProvider",
        request: super::UpdateSamlProviderRequest,
        response: super::UpdateSamlProviderResponse,
        read_only: false,
        permission: "iam.idp.write",
        rest: Rest::put("/admin/v1/idps/saml/{id}")
            .with_body()
            .reserving(&[("id", "jwt_config"), ("id", "oidc_config")]),
    });

    operation!(RegenerateSamlProviderCertificate {
        method: "AdminService::regenerate_saml_provider_certificate",
        path: "/zitadel.admin.v1.AdminService/RegenerateSAMLProviderCertificate",
        request: super::RegenerateSamlProviderCertificateRequest,
        response: super::RegenerateSamlProviderCertificateResponse,
        read_only: false,
        permission: "iam.idp.write",
        rest: Rest::post("/admin/v1/idps/saml/{id}/_generate_certificate").with_body(),
    });

    operation!(ListProviders {
        method: "AdminService::list_providers",
        path: "/zitadel.admin.v1.AdminService/ListProviders",
        request: super::ListProvidersRequest,
        response: super::ListProvidersResponse,
        read_only: true,
        permission: "iam.idp.read",
        rest: Rest::post("/admin/v1/idps/templates/_search").with_body(),
    });

    operation!(DeleteProvider {
        method: "AdminService::delete_provider",
        path: "/zitadel.admin.v1.AdminService/DeleteProvider",
        request: super::DeleteProviderRequest,
        response: super::DeleteProviderResponse,
        read_only: false,
        permission: "iam.idp.write",
        rest: Rest::delete("/admin/v1/idps/templates/{id}"),
    });

    operation!(GetProviderById {
        method: "AdminService::get_provider_by_id",
        path: "/zitadel.admin.v1.AdminService/GetProviderByID",
        request: super::GetProviderByIdRequest,
        response: super::GetProviderByIdResponse,
        read_only: true,
        permission: "iam.idp.read",
        rest: Rest::get("/admin/v1/idps/templates/{id}"),
    });

    operation!(AddZitadelProvider {
        method: "AdminService::add_zitadel_provider",
        path: "/zitadel.admin.v1.AdminService/AddZitadelProvider",
        request: super::AddZitadelProviderRequest,
        response: super::AddZitadelProviderResponse,
        read_only: false,
        permission: "iam.idp.write",
        rest: Rest::post("/admin/v1/idps/zitadel").with_body(),
    });

    operation!(UpdateZitadelProvider {
        method: "AdminService::update_zitadel_provider",
        path: "/zitadel.admin.v1.AdminService/UpdateZitadelProvider",
        request: super::UpdateZitadelProviderRequest,
        response: super::UpdateZitadelProviderResponse,
        read_only: false,
        permission: "iam.idp.write",
        rest: Rest::put("/admin/v1/idps/zitadel/{id}")
            .with_body()
            .reserving(&[("id", "jwt_config"), ("id", "oidc_config")]),
    });

    operation!(DeactivateIdp {
        method: "AdminService::deactivate_idp",
        path: "/zitadel.admin.v1.AdminService/DeactivateIDP",
        request: super::DeactivateIdpRequest,
        response: super::DeactivateIdpResponse,
        read_only: false,
        permission: "iam.idp.write",
        rest: Rest::post("/admin/v1/idps/{idpId}/_deactivate")
            .reserving(&[("idpId", "gitlab"), ("idpId", "gitlab_self_hosted")]),
    });

    operation!(ReactivateIdp {
        method: "AdminService::reactivate_idp",
        path: "/zitadel.admin.v1.AdminService/ReactivateIDP",
        request: super::ReactivateIdpRequest,
        response: super::ReactivateIdpResponse,
        read_only: false,
        permission: "iam.idp.write",
        rest: Rest::post("/admin/v1/idps/{idpId}/_reactivate")
            .reserving(&[("idpId", "gitlab"), ("idpId", "gitlab_self_hosted")]),
    });

    operation!(UpdateIdpJwtConfig {
        method: "AdminService::update_idp_jwt_config",
        path: "/zitadel.admin.v1.AdminService/UpdateIDPJWTConfig",
        request: super::UpdateIdpJwtConfigRequest,
        response: super::UpdateIdpJwtConfigResponse,
        read_only: false,
        permission: "iam.idp.write",
        rest: Rest::put("/admin/v1/idps/{idpId}/jwt_config")
            .with_body()
            .reserving(&[
                ("idpId", "apple"),
                ("idpId", "azure"),
                ("idpId", "generic_jwt"),
                ("idpId", "generic_oidc"),
                ("idpId", "github"),
                ("idpId", "github_es"),
                ("idpId", "google"),
                ("idpId", "ldap"),
                ("idpId", "oauth"),
                ("idpId", "saml"),
                ("idpId", "zitadel")
            ]),
    });

    operation!(UpdateIdpOidcConfig {
        method: "AdminService::update_idp_oidc_config",
        path: "/zitadel.admin.v1.AdminService/UpdateIDPOIDCConfig",
        request: super::UpdateIdpOidcConfigRequest,
        response: super::UpdateIdpOidcConfigResponse,
        read_only: false,
        permission: "iam.idp.write",
        rest: Rest::put("/admin/v1/idps/{idpId}/oidc_config")
            .with_body()
            .reserving(&[
                ("idpId", "apple"),
                ("idpId", "azure"),
                ("idpId", "generic_jwt"),
                ("idpId", "generic_oidc"),
                ("idpId", "github"),
                ("idpId", "github_es"),
                ("idpId", "google"),
                ("idpId", "ldap"),
                ("idpId", "oauth"),
                ("idpId", "saml"),
                ("idpId", "zitadel")
            ]),
    });

    operation!(RemoveIdp {
        method: "AdminService::remove_idp",
        path: "/zitadel.admin.v1.AdminService/RemoveIDP",
        request: super::RemoveIdpRequest,
        response: super::RemoveIdpResponse,
        read_only: false,
        permission: "iam.idp.write",
        rest: Rest::delete("/admin/v1/idps/{idpId}"),
    });

    operation!(GetIdpById {
        method: "AdminService::get_idp_by_id",
        path: "/zitadel.admin.v1.AdminService/GetIDPByID",
        request: super::GetIdpByIdRequest,
        response: super::GetIdpByIdResponse,
        read_only: true,
        permission: "iam.idp.read",
        rest: Rest::get("/admin/v1/idps/{id}"),
    });

    operation!(UpdateIdp {
        method: "AdminService::update_idp",
        path: "/zitadel.admin.v1.AdminService/UpdateIDP",
        request: super::UpdateIdpRequest,
        response: super::UpdateIdpResponse,
        read_only: false,
        permission: "iam.idp.write",
        rest: Rest::put("/admin/v1/idps/{idpId}").with_body(),
    });

    operation!(ImportData {
        method: "AdminService::import_data",
        path: "/zitadel.admin.v1.AdminService/ImportData",
        request: super::ImportDataRequest,
        response: super::ImportDataResponse,
        read_only: false,
        permission: "iam.write",
        rest: Rest::post("/admin/v1/import").with_body(),
    });

    operation!(GetMyInstance {
        method: "AdminService::get_my_instance",
        path: "/zitadel.admin.v1.AdminService/GetMyInstance",
        request: super::GetMyInstanceRequest,
        response: super::GetMyInstanceResponse,
        read_only: true,
        permission: "iam.read",
        rest: Rest::get("/admin/v1/instances/me"),
    });

    operation!(GetSupportedLanguages {
        method: "AdminService::get_supported_languages",
        path: "/zitadel.admin.v1.AdminService/GetSupportedLanguages",
        request: super::GetSupportedLanguagesRequest,
        response: super::GetSupportedLanguagesResponse,
        read_only: true,
        rest: Rest::get("/admin/v1/languages"),
    });

    operation!(GetAllowedLanguages {
        method: "AdminService::get_allowed_languages",
        path: "/zitadel.admin.v1.AdminService/GetAllowedLanguages",
        request: super::GetAllowedLanguagesRequest,
        response: super::GetAllowedLanguagesResponse,
        read_only: true,
        rest: Rest::get("/admin/v1/languages/allowed"),
    });

    operation!(GetDefaultLanguage {
        method: "AdminService::get_default_language",
        path: "/zitadel.admin.v1.AdminService/GetDefaultLanguage",
        request: super::GetDefaultLanguageRequest,
        response: super::GetDefaultLanguageResponse,
        read_only: true,
        permission: "iam.read",
        rest: Rest::get("/admin/v1/languages/default"),
    });

    operation!(SetDefaultLanguage {
        method: "AdminService::set_default_language",
        path: "/zitadel.admin.v1.AdminService/SetDefaultLanguage",
        request: super::SetDefaultLanguageRequest,
        response: super::SetDefaultLanguageResponse,
        read_only: false,
        permission: "iam.write",
        rest: Rest::put("/admin/v1/languages/default/{language}"),
    });

    operation!(AddIamMember {
        method: "AdminService::add_iam_member",
        path: "/zitadel.admin.v1.AdminService/AddIAMMember",
        request: super::AddIamMemberRequest,
        response: super::AddIamMemberResponse,
        read_only: false,
        permission: "iam.member.write",
        rest: Rest::post("/admin/v1/members").with_body(),
    });

    operation!(ListIamMembers {
        method: "AdminService::list_iam_members",
        path: "/zitadel.admin.v1.AdminService/ListIAMMembers",
        request: super::ListIamMembersRequest,
        response: super::ListIamMembersResponse,
        read_only: true,
        permission: "iam.member.read",
        rest: Rest::post("/admin/v1/members/_search").with_body(),
    });

    operation!(ListIamMemberRoles {
        method: "AdminService::list_iam_member_roles",
        path: "/zitadel.admin.v1.AdminService/ListIAMMemberRoles",
        request: super::ListIamMemberRolesRequest,
        response: super::ListIamMemberRolesResponse,
        read_only: true,
        permission: "iam.member.read",
        rest: Rest::post("/admin/v1/members/roles/_search"),
    });

    operation!(RemoveIamMember {
        method: "AdminService::remove_iam_member",
        path: "/zitadel.admin.v1.AdminService/RemoveIAMMember",
        request: super::RemoveIamMemberRequest,
        response: super::RemoveIamMemberResponse,
        read_only: false,
        permission: "iam.member.delete",
        rest: Rest::delete("/admin/v1/members/{userId}"),
    });

    operation!(UpdateIamMember {
        method: "AdminService::update_iam_member",
        path: "/zitadel.admin.v1.AdminService/UpdateIAMMember",
        request: super::UpdateIamMemberRequest,
        response: super::UpdateIamMemberResponse,
        read_only: false,
        permission: "iam.member.write",
        rest: Rest::put("/admin/v1/members/{userId}").with_body(),
    });

    operation!(ListMilestones {
        method: "AdminService::list_milestones",
        path: "/zitadel.admin.v1.AdminService/ListMilestones",
        request: super::ListMilestonesRequest,
        response: super::ListMilestonesResponse,
        read_only: true,
        permission: "milestones.read",
        rest: Rest::post("/admin/v1/milestones/_search").with_body(),
    });

    operation!(GetFileSystemNotificationProvider {
        method: "AdminService::get_file_system_notification_provider",
        path: "/zitadel.admin.v1.AdminService/GetFileSystemNotificationProvider",
        request: super::GetFileSystemNotificationProviderRequest,
        response: super::GetFileSystemNotificationProviderResponse,
        read_only: true,
        permission: "iam.read",
        rest: Rest::get("/admin/v1/notification/provider/file"),
    });

    operation!(GetLogNotificationProvider {
        method: "AdminService::get_log_notification_provider",
        path: "/zitadel.admin.v1.AdminService/GetLogNotificationProvider",
        request: super::GetLogNotificationProviderRequest,
        response: super::GetLogNotificationProviderResponse,
        read_only: true,
        permission: "iam.read",
        rest: Rest::get("/admin/v1/notification/provider/log"),
    });

    operation!(IsOrgUnique {
        method: "AdminService::is_org_unique",
        path: "/zitadel.admin.v1.AdminService/IsOrgUnique",
        request: super::IsOrgUniqueRequest,
        response: super::IsOrgUniqueResponse,
        read_only: true,
        permission: "iam.read",
        rest: Rest::get("/admin/v1/orgs/_is_unique"),
    });

    operation!(ListOrgs {
        method: "AdminService::list_orgs",
        path: "/zitadel.admin.v1.AdminService/ListOrgs",
        request: super::ListOrgsRequest,
        response: super::ListOrgsResponse,
        read_only: true,
        permission: "iam.read",
        rest: Rest::post("/admin/v1/orgs/_search").with_body(),
    });

    operation!(SetUpOrg {
        method: "AdminService::set_up_org",
        path: "/zitadel.admin.v1.AdminService/SetUpOrg",
        request: super::SetUpOrgRequest,
        response: super::SetUpOrgResponse,
        read_only: false,
        permission: "iam.write",
        rest: Rest::post("/admin/v1/orgs/_setup").with_body(),
    });

    operation!(GetDefaultOrg {
        method: "AdminService::get_default_org",
        path: "/zitadel.admin.v1.AdminService/GetDefaultOrg",
        request: super::GetDefaultOrgRequest,
        response: super::GetDefaultOrgResponse,
        read_only: true,
        permission: "iam.read",
        rest: Rest::get("/admin/v1/orgs/default"),
    });

    operation!(SetDefaultOrg {
        method: "AdminService::set_default_org",
        path: "/zitadel.admin.v1.AdminService/SetDefaultOrg",
        request: super::SetDefaultOrgRequest,
        response: super::SetDefaultOrgResponse,
        read_only: false,
        permission: "iam.write",
        rest: Rest::put("/admin/v1/orgs/default/{orgId}"),
    });

    operation!(RemoveOrg {
        method: "AdminService::remove_org",
        path: "/zitadel.admin.v1.AdminService/RemoveOrg",
        request: super::RemoveOrgRequest,
        response: super::RemoveOrgResponse,
        read_only: false,
        permission: "iam.write",
        rest: Rest::delete("/admin/v1/orgs/{orgId}"),
    });

    operation!(GetOrgById {
        method: "AdminService::get_org_by_id",
        path: "/zitadel.admin.v1.AdminService/GetOrgByID",
        request: super::GetOrgByIdRequest,
        response: super::GetOrgByIdResponse,
        read_only: true,
        permission: "iam.read",
        rest: Rest::get("/admin/v1/orgs/{id}")
            .reserving(&[("id", "_is_unique"), ("id", "default")]),
    });

    operation!(ResetCustomDomainPolicyToDefault {
        method: "AdminService::reset_custom_domain_policy_to_default",
        path: "/zitadel.admin.v1.AdminService/ResetCustomDomainPolicyToDefault",
        request: super::ResetCustomDomainPolicyToDefaultRequest,
        response: super::ResetCustomDomainPolicyToDefaultResponse,
        read_only: false,
        permission: "iam.policy.delete",
        rest: Rest::delete("/admin/v1/orgs/{orgId}/policies/domain"),
    });

    operation!(GetCustomDomainPolicy {
        method: "AdminService::get_custom_domain_policy",
        path: "/zitadel.admin.v1.AdminService/GetCustomDomainPolicy",
        request: super::GetCustomDomainPolicyRequest,
        response: super::GetCustomDomainPolicyResponse,
        read_only: true,
        permission: "iam.policy.read",
        rest: Rest::get("/admin/v1/orgs/{orgId}/policies/domain"),
    });

    operation!(AddCustomDomainPolicy {
        method: "AdminService::add_custom_domain_policy",
        path: "/zitadel.admin.v1.AdminService/AddCustomDomainPolicy",
        request: super::AddCustomDomainPolicyRequest,
        response: super::AddCustomDomainPolicyResponse,
        read_only: false,
        permission: "iam.policy.write",
        rest: Rest::post("/admin/v1/orgs/{orgId}/policies/domain").with_body(),
    });

    operation!(UpdateCustomDomainPolicy {
        method: "AdminService::update_custom_domain_policy",
        path: "/zitadel.admin.v1.AdminService/UpdateCustomDomainPolicy",
        request: super::UpdateCustomDomainPolicyRequest,
        response: super::UpdateCustomDomainPolicyResponse,
        read_only: false,
        permission: "iam.policy.write",
        rest: Rest::put("/admin/v1/orgs/{orgId}/policies/domain").with_body(),
    });

    operation!(ResetCustomOrgIamPolicyToDefault {
        method: "AdminService::reset_custom_org_iam_policy_to_default",
        path: "/zitadel.admin.v1.AdminService/ResetCustomOrgIAMPolicyToDefault",
        request: super::ResetCustomOrgIamPolicyToDefaultRequest,
        response: super::ResetCustomOrgIamPolicyToDefaultResponse,
        read_only: false,
        permission: "iam.policy.delete",
        rest: Rest::delete("/admin/v1/orgs/{orgId}/policies/orgiam"),
    });

    operation!(GetCustomOrgIamPolicy {
        method: "AdminService::get_custom_org_iam_policy",
        path: "/zitadel.admin.v1.AdminService/GetCustomOrgIAMPolicy",
        request: super::GetCustomOrgIamPolicyRequest,
        response: super::GetCustomOrgIamPolicyResponse,
        read_only: true,
        permission: "iam.policy.read",
        rest: Rest::get("/admin/v1/orgs/{orgId}/policies/orgiam"),
    });

    operation!(AddCustomOrgIamPolicy {
        method: "AdminService::add_custom_org_iam_policy",
        path: "/zitadel.admin.v1.AdminService/AddCustomOrgIAMPolicy",
        request: super::AddCustomOrgIamPolicyRequest,
        response: super::AddCustomOrgIamPolicyResponse,
        read_only: false,
        permission: "iam.policy.write",
        rest: Rest::post("/admin/v1/orgs/{orgId}/policies/orgiam").with_body(),
    });

    operation!(UpdateCustomOrgIamPolicy {
        method: "AdminService::update_custom_org_iam_policy",
        path: "/zitadel.admin.v1.AdminService/UpdateCustomOrgIAMPolicy",
        request: super::UpdateCustomOrgIamPolicyRequest,
        response: super::UpdateCustomOrgIamPolicyResponse,
        read_only: false,
        permission: "iam.policy.write",
        rest: Rest::put("/admin/v1/orgs/{orgId}/policies/orgiam").with_body(),
    });

    operation!(GetDomainPolicy {
        method: "AdminService::get_domain_policy",
        path: "/zitadel.admin.v1.AdminService/GetDomainPolicy",
        request: super::GetDomainPolicyRequest,
        response: super::GetDomainPolicyResponse,
        read_only: true,
        permission: "iam.policy.read",
        rest: Rest::get("/admin/v1/policies/domain"),
    });

    operation!(UpdateDomainPolicy {
        method: "AdminService::update_domain_policy",
        path: "/zitadel.admin.v1.AdminService/UpdateDomainPolicy",
        request: super::UpdateDomainPolicyRequest,
        response: super::UpdateDomainPolicyResponse,
        read_only: false,
        permission: "iam.policy.write",
        rest: Rest::put("/admin/v1/policies/domain").with_body(),
    });

    operation!(GetLabelPolicy {
        method: "AdminService::get_label_policy",
        path: "/zitadel.admin.v1.AdminService/GetLabelPolicy",
        request: super::GetLabelPolicyRequest,
        response: super::GetLabelPolicyResponse,
        read_only: true,
        permission: "iam.policy.read",
        rest: Rest::get("/admin/v1/policies/label"),
    });

    operation!(UpdateLabelPolicy {
        method: "AdminService::update_label_policy",
        path: "/zitadel.admin.v1.AdminService/UpdateLabelPolicy",
        request: super::UpdateLabelPolicyRequest,
        response: super::UpdateLabelPolicyResponse,
        read_only: false,
        permission: "iam.policy.write",
        rest: Rest::put("/admin/v1/policies/label").with_body(),
    });

    operation!(ActivateLabelPolicy {
        method: "AdminService::activate_label_policy",
        path: "/zitadel.admin.v1.AdminService/ActivateLabelPolicy",
        request: super::ActivateLabelPolicyRequest,
        response: super::ActivateLabelPolicyResponse,
        read_only: false,
        permission: "iam.policy.write",
        rest: Rest::post("/admin/v1/policies/label/_activate").with_body(),
    });

    operation!(GetPreviewLabelPolicy {
        method: "AdminService::get_preview_label_policy",
        path: "/zitadel.admin.v1.AdminService/GetPreviewLabelPolicy",
        request: super::GetPreviewLabelPolicyRequest,
        response: super::GetPreviewLabelPolicyResponse,
        read_only: true,
        permission: "iam.policy.read",
        rest: Rest::get("/admin/v1/policies/label/_preview"),
    });

    operation!(RemoveLabelPolicyFont {
        method: "AdminService::remove_label_policy_font",
        path: "/zitadel.admin.v1.AdminService/RemoveLabelPolicyFont",
        request: super::RemoveLabelPolicyFontRequest,
        response: super::RemoveLabelPolicyFontResponse,
        read_only: false,
        permission: "iam.policy.write",
        rest: Rest::delete("/admin/v1/policies/label/font"),
    });

    operation!(RemoveLabelPolicyIcon {
        method: "AdminService::remove_label_policy_icon",
        path: "/zitadel.admin.v1.AdminService/RemoveLabelPolicyIcon",
        request: super::RemoveLabelPolicyIconRequest,
        response: super::RemoveLabelPolicyIconResponse,
        read_only: false,
        permission: "iam.policy.write",
        rest: Rest::delete("/admin/v1/policies/label/icon"),
    });

    operation!(RemoveLabelPolicyIconDark {
        method: "AdminService::remove_label_policy_icon_dark",
        path: "/zitadel.admin.v1.AdminService/RemoveLabelPolicyIconDark",
        request: super::RemoveLabelPolicyIconDarkRequest,
        response: super::RemoveLabelPolicyIconDarkResponse,
        read_only: false,
        permission: "iam.policy.write",
        rest: Rest::delete("/admin/v1/policies/label/icon_dark"),
    });

    operation!(RemoveLabelPolicyLogo {
        method: "AdminService::remove_label_policy_logo",
        path: "/zitadel.admin.v1.AdminService/RemoveLabelPolicyLogo",
        request: super::RemoveLabelPolicyLogoRequest,
        response: super::RemoveLabelPolicyLogoResponse,
        read_only: false,
        permission: "iam.policy.write",
        rest: Rest::delete("/admin/v1/policies/label/logo"),
    });

    operation!(RemoveLabelPolicyLogoDark {
        method: "AdminService::remove_label_policy_logo_dark",
        path: "/zitadel.admin.v1.AdminService/RemoveLabelPolicyLogoDark",
        request: super::RemoveLabelPolicyLogoDarkRequest,
        response: super::RemoveLabelPolicyLogoDarkResponse,
        read_only: false,
        permission: "iam.policy.write",
        rest: Rest::delete("/admin/v1/policies/label/logo_dark"),
    });

    operation!(GetLockoutPolicy {
        method: "AdminService::get_lockout_policy",
        path: "/zitadel.admin.v1.AdminService/GetLockoutPolicy",
        request: super::GetLockoutPolicyRequest,
        response: super::GetLockoutPolicyResponse,
        read_only: true,
        permission: "iam.policy.read",
        rest: Rest::get("/admin/v1/policies/lockout"),
    });

    operation!(GetLoginPolicy {
        method: "AdminService::get_login_policy",
        path: "/zitadel.admin.v1.AdminService/GetLoginPolicy",
        request: super::GetLoginPolicyRequest,
        response: super::GetLoginPolicyResponse,
        read_only: true,
        permission: "iam.policy.read",
        rest: Rest::get("/admin/v1/policies/login"),
    });

    operation!(UpdateLoginPolicy {
        method: "AdminService::update_login_policy",
        path: "/zitadel.admin.v1.AdminService/UpdateLoginPolicy",
        request: super::UpdateLoginPolicyRequest,
        response: super::UpdateLoginPolicyResponse,
        read_only: false,
        permission: "iam.policy.write",
        rest: Rest::put("/admin/v1/policies/login").with_body(),
    });

    operation!(AddIdpToLoginPolicy {
        method: "AdminService::add_idp_to_login_policy",
        path: "/zitadel.admin.v1.AdminService/AddIDPToLoginPolicy",
        request: super::AddIdpToLoginPolicyRequest,
        response: super::AddIdpToLoginPolicyResponse,
        read_only: false,
        permission: "iam.policy.write",
        rest: Rest::post("/admin/v1/policies/login/idps").with_body(),
    });

    operation!(ListLoginPolicyIdps {
        method: "AdminService::list_login_policy_idps",
        path: "/zitadel.admin.v1.AdminService/ListLoginPolicyIDPs",
        request: super::ListLoginPolicyIdpsRequest,
        response: super::ListLoginPolicyIdpsResponse,
        read_only: true,
        permission: "iam.policy.read",
        rest: Rest::post("/admin/v1/policies/login/idps/_search").with_body(),
    });

    operation!(RemoveIdpFromLoginPolicy {
        method: "AdminService::remove_idp_from_login_policy",
        path: "/zitadel.admin.v1.AdminService/RemoveIDPFromLoginPolicy",
        request: super::RemoveIdpFromLoginPolicyRequest,
        response: super::RemoveIdpFromLoginPolicyResponse,
        read_only: false,
        permission: "iam.policy.write",
        rest: Rest::delete("/admin/v1/policies/login/idps/{idpId}"),
    });

    operation!(AddMultiFactorToLoginPolicy {
        method: "AdminService::add_multi_factor_to_login_policy",
        path: "/zitadel.admin.v1.AdminService/AddMultiFactorToLoginPolicy",
        request: super::AddMultiFactorToLoginPolicyRequest,
        response: super::AddMultiFactorToLoginPolicyResponse,
        read_only: false,
        permission: "iam.policy.write",
        rest: Rest::post("/admin/v1/policies/login/multi_factors").with_body(),
    });

    operation!(ListLoginPolicyMultiFactors {
        method: "AdminService::list_login_policy_multi_factors",
        path: "/zitadel.admin.v1.AdminService/ListLoginPolicyMultiFactors",
        request: super::ListLoginPolicyMultiFactorsRequest,
        response: super::ListLoginPolicyMultiFactorsResponse,
        read_only: true,
        permission: "iam.policy.read",
        rest: Rest::post("/admin/v1/policies/login/multi_factors/_search"),
    });

    operation!(RemoveMultiFactorFromLoginPolicy {
        method: "AdminService::remove_multi_factor_from_login_policy",
        path: "/zitadel.admin.v1.AdminService/RemoveMultiFactorFromLoginPolicy",
        request: super::RemoveMultiFactorFromLoginPolicyRequest,
        response: super::RemoveMultiFactorFromLoginPolicyResponse,
        read_only: false,
        permission: "iam.policy.write",
        rest: Rest::delete("/admin/v1/policies/login/multi_factors/{type}"),
    });

    operation!(AddSecondFactorToLoginPolicy {
        method: "AdminService::add_second_factor_to_login_policy",
        path: "/zitadel.admin.v1.AdminService/AddSecondFactorToLoginPolicy",
        request: super::AddSecondFactorToLoginPolicyRequest,
        response: super::AddSecondFactorToLoginPolicyResponse,
        read_only: false,
        permission: "iam.policy.write",
        rest: Rest::post("/admin/v1/policies/login/second_factors").with_body(),
    });

    operation!(ListLoginPolicySecondFactors {
        method: "AdminService::list_login_policy_second_factors",
        path: "/zitadel.admin.v1.AdminService/ListLoginPolicySecondFactors",
        request: super::ListLoginPolicySecondFactorsRequest,
        response: super::ListLoginPolicySecondFactorsResponse,
        read_only: true,
        permission: "iam.policy.read",
        rest: Rest::post("/admin/v1/policies/login/second_factors/_search"),
    });

    operation!(RemoveSecondFactorFromLoginPolicy {
        method: "AdminService::remove_second_factor_from_login_policy",
        path: "/zitadel.admin.v1.AdminService/RemoveSecondFactorFromLoginPolicy",
        request: super::RemoveSecondFactorFromLoginPolicyRequest,
        response: super::RemoveSecondFactorFromLoginPolicyResponse,
        read_only: false,
        permission: "iam.policy.write",
        rest: Rest::delete("/admin/v1/policies/login/second_factors/{type}"),
    });

    operation!(GetNotificationPolicy {
        method: "AdminService::get_notification_policy",
        path: "/zitadel.admin.v1.AdminService/GetNotificationPolicy",
        request: super::GetNotificationPolicyRequest,
        response: super::GetNotificationPolicyResponse,
        read_only: true,
        permission: "iam.policy.read",
        rest: Rest::get("/admin/v1/policies/notification"),
    });

    operation!(AddNotificationPolicy {
        method: "AdminService::add_notification_policy",
        path: "/zitadel.admin.v1.AdminService/AddNotificationPolicy",
        request: super::AddNotificationPolicyRequest,
        response: super::AddNotificationPolicyResponse,
        read_only: false,
        permission: "iam.policy.write",
        rest: Rest::post("/admin/v1/policies/notification").with_body(),
    });

    operation!(UpdateNotificationPolicy {
        method: "AdminService::update_notification_policy",
        path: "/zitadel.admin.v1.AdminService/UpdateNotificationPolicy",
        request: super::UpdateNotificationPolicyRequest,
        response: super::UpdateNotificationPolicyResponse,
        read_only: false,
        permission: "iam.policy.write",
        rest: Rest::put("/admin/v1/policies/notification").with_body(),
    });

    operation!(GetOrgIamPolicy {
        method: "AdminService::get_org_iam_policy",
        path: "/zitadel.admin.v1.AdminService/GetOrgIAMPolicy",
        request: super::GetOrgIamPolicyRequest,
        response: super::GetOrgIamPolicyResponse,
        read_only: true,
        permission: "iam.policy.read",
        rest: Rest::get("/admin/v1/policies/orgiam"),
    });

    operation!(UpdateOrgIamPolicy {
        method: "AdminService::update_org_iam_policy",
        path: "/zitadel.admin.v1.AdminService/UpdateOrgIAMPolicy",
        request: super::UpdateOrgIamPolicyRequest,
        response: super::UpdateOrgIamPolicyResponse,
        read_only: false,
        permission: "iam.policy.write",
        rest: Rest::put("/admin/v1/policies/orgiam").with_body(),
    });

    operation!(GetPasswordAgePolicy {
        method: "AdminService::get_password_age_policy",
        path: "/zitadel.admin.v1.AdminService/GetPasswordAgePolicy",
        request: super::GetPasswordAgePolicyRequest,
        response: super::GetPasswordAgePolicyResponse,
        read_only: true,
        permission: "iam.policy.read",
        rest: Rest::get("/admin/v1/policies/password/age"),
    });

    operation!(UpdatePasswordAgePolicy {
        method: "AdminService::update_password_age_policy",
        path: "/zitadel.admin.v1.AdminService/UpdatePasswordAgePolicy",
        request: super::UpdatePasswordAgePolicyRequest,
        response: super::UpdatePasswordAgePolicyResponse,
        read_only: false,
        permission: "iam.policy.write",
        rest: Rest::put("/admin/v1/policies/password/age").with_body(),
    });

    operation!(GetPasswordComplexityPolicy {
        method: "AdminService::get_password_complexity_policy",
        path: "/zitadel.admin.v1.AdminService/GetPasswordComplexityPolicy",
        request: super::GetPasswordComplexityPolicyRequest,
        response: super::GetPasswordComplexityPolicyResponse,
        read_only: true,
        permission: "iam.policy.read",
        rest: Rest::get("/admin/v1/policies/password/complexity"),
    });

    operation!(UpdatePasswordComplexityPolicy {
        method: "AdminService::update_password_complexity_policy",
        path: "/zitadel.admin.v1.AdminService/UpdatePasswordComplexityPolicy",
        request: super::UpdatePasswordComplexityPolicyRequest,
        response: super::UpdatePasswordComplexityPolicyResponse,
        read_only: false,
        permission: "iam.policy.write",
        rest: Rest::put("/admin/v1/policies/password/complexity").with_body(),
    });

    operation!(UpdateLockoutPolicy {
        method: "AdminService::update_lockout_policy",
        path: "/zitadel.admin.v1.AdminService/UpdateLockoutPolicy",
        request: super::UpdateLockoutPolicyRequest,
        response: super::UpdateLockoutPolicyResponse,
        read_only: false,
        permission: "iam.policy.write",
        rest: Rest::put("/admin/v1/policies/password/lockout").with_body(),
    });

    operation!(GetPrivacyPolicy {
        method: "AdminService::get_privacy_policy",
        path: "/zitadel.admin.v1.AdminService/GetPrivacyPolicy",
        request: super::GetPrivacyPolicyRequest,
        response: super::GetPrivacyPolicyResponse,
        read_only: true,
        permission: "iam.policy.read",
        rest: Rest::get("/admin/v1/policies/privacy"),
    });

    operation!(UpdatePrivacyPolicy {
        method: "AdminService::update_privacy_policy",
        path: "/zitadel.admin.v1.AdminService/UpdatePrivacyPolicy",
        request: super::UpdatePrivacyPolicyRequest,
        response: super::UpdatePrivacyPolicyResponse,
        read_only: false,
        permission: "iam.policy.write",
        rest: Rest::put("/admin/v1/policies/privacy").with_body(),
    });

    operation!(GetSecurityPolicy {
        method: "AdminService::get_security_policy",
        path: "/zitadel.admin.v1.AdminService/GetSecurityPolicy",
        request: super::GetSecurityPolicyRequest,
        response: super::GetSecurityPolicyResponse,
        read_only: true,
        permission: "iam.policy.read",
        rest: Rest::get("/admin/v1/policies/security"),
    });

    operation!(SetSecurityPolicy {
        method: "AdminService::set_security_policy",
        path: "/zitadel.admin.v1.AdminService/SetSecurityPolicy",
        request: super::SetSecurityPolicyRequest,
        response: super::SetSecurityPolicyResponse,
        read_only: false,
        permission: "iam.policy.write",
        rest: Rest::put("/admin/v1/policies/security").with_body(),
    });

    operation!(GetRestrictions {
        method: "AdminService::get_restrictions",
        path: "/zitadel.admin.v1.AdminService/GetRestrictions",
        request: super::GetRestrictionsRequest,
        response: super::GetRestrictionsResponse,
        read_only: true,
        permission: "iam.restrictions.read",
        rest: Rest::get("/admin/v1/restrictions"),
    });

    operation!(SetRestrictions {
        method: "AdminService::set_restrictions",
        path: "/zitadel.admin.v1.AdminService/SetRestrictions",
        request: super::SetRestrictionsRequest,
        response: super::SetRestrictionsResponse,
        read_only: false,
        permission: "iam.restrictions.write",
        rest: Rest::put("/admin/v1/restrictions").with_body(),
    });

    operation!(ListSecretGenerators {
        method: "AdminService::list_secret_generators",
        path: "/zitadel.admin.v1.AdminService/ListSecretGenerators",
        request: super::ListSecretGeneratorsRequest,
        response: super::ListSecretGeneratorsResponse,
        read_only: true,
        permission: "iam.read",
        rest: Rest::post("/admin/v1/secretgenerators/_search").with_body(),
    });

    operation!(GetSecretGenerator {
        method: "AdminService::get_secret_generator",
        path: "/zitadel.admin.v1.AdminService/GetSecretGenerator",
        request: super::GetSecretGeneratorRequest,
        response: super::GetSecretGeneratorResponse,
        read_only: true,
        permission: "iam.read",
        rest: Rest::get("/admin/v1/secretgenerators/{generatorType}"),
    });

    operation!(UpdateSecretGenerator {
        method: "AdminService::update_secret_generator",
        path: "/zitadel.admin.v1.AdminService/UpdateSecretGenerator",
        request: super::UpdateSecretGeneratorRequest,
        response: super::UpdateSecretGeneratorResponse,
        read_only: false,
        permission: "iam.write",
        rest: Rest::put("/admin/v1/secretgenerators/{generatorType}").with_body(),
    });

    operation!(GetOidcSettings {
        method: "AdminService::get_oidc_settings",
        path: "/zitadel.admin.v1.AdminService/GetOIDCSettings",
        request: super::GetOidcSettingsRequest,
        response: super::GetOidcSettingsResponse,
        read_only: true,
        permission: "iam.read",
        rest: Rest::get("/admin/v1/settings/oidc"),
    });

    operation!(AddOidcSettings {
        method: "AdminService::add_oidc_settings",
        path: "/zitadel.admin.v1.AdminService/AddOIDCSettings",
        request: super::AddOidcSettingsRequest,
        response: super::AddOidcSettingsResponse,
        read_only: false,
        permission: "iam.write",
        rest: Rest::post("/admin/v1/settings/oidc").with_body(),
    });

    operation!(UpdateOidcSettings {
        method: "AdminService::update_oidc_settings",
        path: "/zitadel.admin.v1.AdminService/UpdateOIDCSettings",
        request: super::UpdateOidcSettingsRequest,
        response: super::UpdateOidcSettingsResponse,
        read_only: false,
        permission: "iam.write",
        rest: Rest::put("/admin/v1/settings/oidc").with_body(),
    });

    operation!(ListSmsProviders {
        method: "AdminService::list_sms_providers",
        path: "/zitadel.admin.v1.AdminService/ListSMSProviders",
        request: super::ListSmsProvidersRequest,
        response: super::ListSmsProvidersResponse,
        read_only: true,
        permission: "iam.read",
        rest: Rest::post("/admin/v1/sms/_search").with_body(),
    });

    operation!(AddSmsProviderHttp {
        method: "AdminService::add_sms_provider_http",
        path: "/zitadel.admin.v1.AdminService/AddSMSProviderHTTP",
        request: super::AddSmsProviderHttpRequest,
        response: super::AddSmsProviderHttpResponse,
        read_only: false,
        permission: "iam.write",
        rest: Rest::post("/admin/v1/sms/http").with_body(),
    });

    operation!(UpdateSmsProviderHttp {
        method: "AdminService::update_sms_provider_http",
        path: "/zitadel.admin.v1.AdminService/UpdateSMSProviderHTTP",
        request: super::UpdateSmsProviderHttpRequest,
        response: super::UpdateSmsProviderHttpResponse,
        read_only: false,
        permission: "iam.write",
        rest: Rest::put("/admin/v1/sms/http/{id}").with_body(),
    });

    operation!(AddSmsProviderTwilio {
        method: "AdminService::add_sms_provider_twilio",
        path: "/zitadel.admin.v1.AdminService/AddSMSProviderTwilio",
        request: super::AddSmsProviderTwilioRequest,
        response: super::AddSmsProviderTwilioResponse,
        read_only: false,
        permission: "iam.write",
        rest: Rest::post("/admin/v1/sms/twilio").with_body(),
    });

    operation!(UpdateSmsProviderTwilio {
        method: "AdminService::update_sms_provider_twilio",
        path: "/zitadel.admin.v1.AdminService/UpdateSMSProviderTwilio",
        request: super::UpdateSmsProviderTwilioRequest,
        response: super::UpdateSmsProviderTwilioResponse,
        read_only: false,
        permission: "iam.write",
        rest: Rest::put("/admin/v1/sms/twilio/{id}").with_body(),
    });

    operation!(UpdateSmsProviderTwilioToken {
        method: "AdminService::update_sms_provider_twilio_token",
        path: "/zitadel.admin.v1.AdminService/UpdateSMSProviderTwilioToken",
        request: super::UpdateSmsProviderTwilioTokenRequest,
        response: super::UpdateSmsProviderTwilioTokenResponse,
        read_only: false,
        permission: "iam.write",
        rest: Rest::put("/admin/v1/sms/twilio/{id}/token").with_body(),
    });

    operation!(RemoveSmsProvider {
        method: "AdminService::remove_sms_provider",
        path: "/zitadel.admin.v1.AdminService/RemoveSMSProvider",
        request: super::RemoveSmsProviderRequest,
        response: super::RemoveSmsProviderResponse,
        read_only: false,
        permission: "iam.write",
        rest: Rest::delete("/admin/v1/sms/{id}"),
    });

    operation!(GetSmsProvider {
        method: "AdminService::get_sms_provider",
        path: "/zitadel.admin.v1.AdminService/GetSMSProvider",
        request: super::GetSmsProviderRequest,
        response: super::GetSmsProviderResponse,
        read_only: true,
        permission: "iam.read",
        rest: Rest::get("/admin/v1/sms/{id}"),
    });

    operation!(ActivateSmsProvider {
        method: "AdminService::activate_sms_provider",
        path: "/zitadel.admin.v1.AdminService/ActivateSMSProvider",
        request: super::ActivateSmsProviderRequest,
        response: super::ActivateSmsProviderResponse,
        read_only: false,
        permission: "iam.write",
        rest: Rest::post("/admin/v1/sms/{id}/_activate").with_body(),
    });

    operation!(DeactivateSmsProvider {
        method: "AdminService::deactivate_sms_provider",
        path: "/zitadel.admin.v1.AdminService/DeactivateSMSProvider",
        request: super::DeactivateSmsProviderRequest,
        response: super::DeactivateSmsProviderResponse,
        read_only: false,
        permission: "iam.write",
        rest: Rest::post("/admin/v1/sms/{id}/_deactivate").with_body(),
    });

    operation!(GetSmtpConfig {
        method: "AdminService::get_smtp_config",
        path: "/zitadel.admin.v1.AdminService/GetSMTPConfig",
        request: super::GetSmtpConfigRequest,
        response: super::GetSmtpConfigResponse,
        read_only: true,
        permission: "iam.read",
        rest: Rest::get("/admin/v1/smtp"),
    });

    operation!(AddSmtpConfig {
        method: "AdminService::add_smtp_config",
        path: "/zitadel.admin.v1.AdminService/AddSMTPConfig",
        request: super::AddSmtpConfigRequest,
        response: super::AddSmtpConfigResponse,
        read_only: false,
        permission: "iam.write",
        rest: Rest::post("/admin/v1/smtp").with_body(),
    });

    operation!(ListSmtpConfigs {
        method: "AdminService::list_smtp_configs",
        path: "/zitadel.admin.v1.AdminService/ListSMTPConfigs",
        request: super::ListSmtpConfigsRequest,
        response: super::ListSmtpConfigsResponse,
        read_only: true,
        permission: "iam.read",
        rest: Rest::post("/admin/v1/smtp/_search").with_body(),
    });

    operation!(TestSmtpConfig {
        method: "AdminService::test_smtp_config",
        path: "/zitadel.admin.v1.AdminService/TestSMTPConfig",
        request: super::TestSmtpConfigRequest,
        response: super::TestSmtpConfigResponse,
        read_only: false,
        permission: "iam.write",
        rest: Rest::post("/admin/v1/smtp/_test").with_body(),
    });

    operation!(RemoveSmtpConfig {
        method: "AdminService::remove_smtp_config",
        path: "/zitadel.admin.v1.AdminService/RemoveSMTPConfig",
        request: super::RemoveSmtpConfigRequest,
        response: super::RemoveSmtpConfigResponse,
        read_only: false,
        permission: "iam.write",
        rest: Rest::delete("/admin/v1/smtp/{id}"),
    });

    operation!(GetSmtpConfigById {
        method: "AdminService::get_smtp_config_by_id",
        path: "/zitadel.admin.v1.AdminService/GetSMTPConfigById",
        request: super::GetSmtpConfigByIdRequest,
        response: super::GetSmtpConfigByIdResponse,
        read_only: true,
        permission: "iam.read",
        rest: Rest::get("/admin/v1/smtp/{id}"),
    });

    operation!(UpdateSmtpConfig {
        method: "AdminService::update_smtp_config",
        path: "/zitadel.admin.v1.AdminService/UpdateSMTPConfig",
        request: super::UpdateSmtpConfigRequest,
        response: super::UpdateSmtpConfigResponse,
        read_only: false,
        permission: "iam.write",
        rest: Rest::put("/admin/v1/smtp/{id}").with_body(),
    });

    operation!(ActivateSmtpConfig {
        method: "AdminService::activate_smtp_config",
        path: "/zitadel.admin.v1.AdminService/ActivateSMTPConfig",
        request: super::ActivateSmtpConfigRequest,
        response: super::ActivateSmtpConfigResponse,
        read_only: false,
        permission: "iam.write",
        rest: Rest::post("/admin/v1/smtp/{id}/_activate").with_body(),
    });

    operation!(DeactivateSmtpConfig {
        method: "AdminService::deactivate_smtp_config",
        path: "/zitadel.admin.v1.AdminService/DeactivateSMTPConfig",
        request: super::DeactivateSmtpConfigRequest,
        response: super::DeactivateSmtpConfigResponse,
        read_only: false,
        permission: "iam.write",
        rest: Rest::post("/admin/v1/smtp/{id}/_deactivate").with_body(),
    });

    operation!(TestSmtpConfigById {
        method: "AdminService::test_smtp_config_by_id",
        path: "/zitadel.admin.v1.AdminService/TestSMTPConfigById",
        request: super::TestSmtpConfigByIdRequest,
        response: super::TestSmtpConfigByIdResponse,
        read_only: false,
        permission: "iam.write",
        rest: Rest::post("/admin/v1/smtp/{id}/_test").with_body(),
    });

    operation!(UpdateSmtpConfigPassword {
        method: "AdminService::update_smtp_config_password",
        path: "/zitadel.admin.v1.AdminService/UpdateSMTPConfigPassword",
        request: super::UpdateSmtpConfigPasswordRequest,
        response: super::UpdateSmtpConfigPasswordResponse,
        read_only: false,
        permission: "iam.write",
        rest: Rest::put("/admin/v1/smtp/{id}/password").with_body(),
    });

    operation!(GetDefaultLoginTexts {
        method: "AdminService::get_default_login_texts",
        path: "/zitadel.admin.v1.AdminService/GetDefaultLoginTexts",
        request: super::GetDefaultLoginTextsRequest,
        response: super::GetDefaultLoginTextsResponse,
        read_only: true,
        permission: "iam.policy.read",
        rest: Rest::get("/admin/v1/text/default/login/{language}"),
    });

    operation!(GetDefaultDomainClaimedMessageText {
        method: "AdminService::get_default_domain_claimed_message_text",
        path: "/zitadel.admin.v1.AdminService/GetDefaultDomainClaimedMessageText",
        request: super::GetDefaultDomainClaimedMessageTextRequest,
        response: super::GetDefaultDomainClaimedMessageTextResponse,
        read_only: true,
        permission: "iam.policy.read",
        rest: Rest::get("/admin/v1/text/default/message/domainclaimed/{language}"),
    });

    operation!(GetDefaultInitMessageText {
        method: "AdminService::get_default_init_message_text",
        path: "/zitadel.admin.v1.AdminService/GetDefaultInitMessageText",
        request: super::GetDefaultInitMessageTextRequest,
        response: super::GetDefaultInitMessageTextResponse,
        read_only: true,
        permission: "iam.policy.read",
        rest: Rest::get("/admin/v1/text/default/message/init/{language}"),
    });

    operation!(GetDefaultInviteUserMessageText {
        method: "AdminService::get_default_invite_user_message_text",
        path: "/zitadel.admin.v1.AdminService/GetDefaultInviteUserMessageText",
        request: super::GetDefaultInviteUserMessageTextRequest,
        response: super::GetDefaultInviteUserMessageTextResponse,
        read_only: true,
        permission: "iam.policy.read",
        rest: Rest::get("/admin/v1/text/default/message/invite_user/{language}"),
    });

    operation!(GetDefaultPasswordChangeMessageText {
        method: "AdminService::get_default_password_change_message_text",
        path: "/zitadel.admin.v1.AdminService/GetDefaultPasswordChangeMessageText",
        request: super::GetDefaultPasswordChangeMessageTextRequest,
        response: super::GetDefaultPasswordChangeMessageTextResponse,
        read_only: true,
        permission: "iam.policy.read",
        rest: Rest::get("/admin/v1/text/default/message/password_change/{language}"),
    });

    operation!(GetDefaultPasswordlessRegistrationMessageText {
        method: "AdminService::get_default_passwordless_registration_message_text",
        path: "/zitadel.admin.v1.AdminService/GetDefaultPasswordlessRegistrationMessageText",
        request: super::GetDefaultPasswordlessRegistrationMessageTextRequest,
        response: super::GetDefaultPasswordlessRegistrationMessageTextResponse,
        read_only: true,
        permission: "iam.policy.read",
        rest: Rest::get("/admin/v1/text/default/message/passwordless_registration/{language}"),
    });

    operation!(GetDefaultPasswordResetMessageText {
        method: "AdminService::get_default_password_reset_message_text",
        path: "/zitadel.admin.v1.AdminService/GetDefaultPasswordResetMessageText",
        request: super::GetDefaultPasswordResetMessageTextRequest,
        response: super::GetDefaultPasswordResetMessageTextResponse,
        read_only: true,
        permission: "iam.policy.read",
        rest: Rest::get("/admin/v1/text/default/message/passwordreset/{language}"),
    });

    operation!(GetDefaultVerifyEmailMessageText {
        method: "AdminService::get_default_verify_email_message_text",
        path: "/zitadel.admin.v1.AdminService/GetDefaultVerifyEmailMessageText",
        request: super::GetDefaultVerifyEmailMessageTextRequest,
        response: super::GetDefaultVerifyEmailMessageTextResponse,
        read_only: true,
        permission: "iam.policy.read",
        rest: Rest::get("/admin/v1/text/default/message/verifyemail/{language}"),
    });

    operation!(GetDefaultVerifyEmailOtpMessageText {
        method: "AdminService::get_default_verify_email_otp_message_text",
        path: "/zitadel.admin.v1.AdminService/GetDefaultVerifyEmailOTPMessageText",
        request: super::GetDefaultVerifyEmailOtpMessageTextRequest,
        response: super::GetDefaultVerifyEmailOtpMessageTextResponse,
        read_only: true,
        permission: "iam.policy.read",
        rest: Rest::get("/admin/v1/text/default/message/verifyemailotp/{language}"),
    });

    operation!(GetDefaultVerifyPhoneMessageText {
        method: "AdminService::get_default_verify_phone_message_text",
        path: "/zitadel.admin.v1.AdminService/GetDefaultVerifyPhoneMessageText",
        request: super::GetDefaultVerifyPhoneMessageTextRequest,
        response: super::GetDefaultVerifyPhoneMessageTextResponse,
        read_only: true,
        permission: "iam.policy.read",
        rest: Rest::get("/admin/v1/text/default/message/verifyphone/{language}"),
    });

    operation!(GetDefaultVerifySmsOtpMessageText {
        method: "AdminService::get_default_verify_sms_otp_message_text",
        path: "/zitadel.admin.v1.AdminService/GetDefaultVerifySMSOTPMessageText",
        request: super::GetDefaultVerifySmsOtpMessageTextRequest,
        response: super::GetDefaultVerifySmsOtpMessageTextResponse,
        read_only: true,
        permission: "iam.policy.read",
        rest: Rest::get("/admin/v1/text/default/message/verifysmsotp/{language}"),
    });

    operation!(ResetCustomLoginTextToDefault {
        method: "AdminService::reset_custom_login_text_to_default",
        path: "/zitadel.admin.v1.AdminService/ResetCustomLoginTextToDefault",
        request: super::ResetCustomLoginTextsToDefaultRequest,
        response: super::ResetCustomLoginTextsToDefaultResponse,
        read_only: false,
        permission: "iam.policy.delete",
        rest: Rest::delete("/admin/v1/text/login/{language}"),
    });

    operation!(GetCustomLoginTexts {
        method: "AdminService::get_custom_login_texts",
        path: "/zitadel.admin.v1.AdminService/GetCustomLoginTexts",
        request: super::GetCustomLoginTextsRequest,
        response: super::GetCustomLoginTextsResponse,
        read_only: true,
        permission: "iam.policy.read",
        rest: Rest::get("/admin/v1/text/login/{language}"),
    });

    operation!(SetCustomLoginText {
        method: "AdminService::set_custom_login_text",
        path: "/zitadel.admin.v1.AdminService/SetCustomLoginText",
        request: super::SetCustomLoginTextsRequest,
        response: super::SetCustomLoginTextsResponse,
        read_only: false,
        permission: "iam.policy.write",
        rest: Rest::put("/admin/v1/text/login/{language}").with_body(),
    });

    operation!(ResetCustomDomainClaimedMessageTextToDefault {
        method: "AdminService::reset_custom_domain_claimed_message_text_to_default",
        path: "/zitadel.admin.v1.AdminService/ResetCustomDomainClaimedMessageTextToDefault",
        request: super::ResetCustomDomainClaimedMessageTextToDefaultRequest,
        response: super::ResetCustomDomainClaimedMessageTextToDefaultResponse,
        read_only: false,
        permission: "iam.policy.delete",
        rest: Rest::delete("/admin/v1/text/message/domainclaimed/{language}"),
    });

    operation!(GetCustomDomainClaimedMessageText {
        method: "AdminService::get_custom_domain_claimed_message_text",
        path: "/zitadel.admin.v1.AdminService/GetCustomDomainClaimedMessageText",
        request: super::GetCustomDomainClaimedMessageTextRequest,
        response: super::GetCustomDomainClaimedMessageTextResponse,
        read_only: true,
        permission: "iam.policy.read",
        rest: Rest::get("/admin/v1/text/message/domainclaimed/{language}"),
    });

    operation!(SetDefaultDomainClaimedMessageText {
        method: "AdminService::set_default_domain_claimed_message_text",
        path: "/zitadel.admin.v1.AdminService/SetDefaultDomainClaimedMessageText",
        request: super::SetDefaultDomainClaimedMessageTextRequest,
        response: super::SetDefaultDomainClaimedMessageTextResponse,
        read_only: false,
        permission: "iam.policy.write",
        rest: Rest::put("/admin/v1/text/message/domainclaimed/{language}").with_body(),
    });

    operation!(ResetCustomInitMessageTextToDefault {
        method: "AdminService::reset_custom_init_message_text_to_default",
        path: "/zitadel.admin.v1.AdminService/ResetCustomInitMessageTextToDefault",
        request: super::ResetCustomInitMessageTextToDefaultRequest,
        response: super::ResetCustomInitMessageTextToDefaultResponse,
        read_only: false,
        permission: "iam.policy.delete",
        rest: Rest::delete("/admin/v1/text/message/init/{language}"),
    });

    operation!(GetCustomInitMessageText {
        method: "AdminService::get_custom_init_message_text",
        path: "/zitadel.admin.v1.AdminService/GetCustomInitMessageText",
        request: super::GetCustomInitMessageTextRequest,
        response: super::GetCustomInitMessageTextResponse,
        read_only: true,
        permission: "iam.policy.read",
        rest: Rest::get("/admin/v1/text/message/init/{language}"),
    });

    operation!(SetDefaultInitMessageText {
        method: "AdminService::set_default_init_message_text",
        path: "/zitadel.admin.v1.AdminService/SetDefaultInitMessageText",
        request: super::SetDefaultInitMessageTextRequest,
        response: super::SetDefaultInitMessageTextResponse,
        read_only: false,
        permission: "iam.policy.write",
        rest: Rest::put("/admin/v1/text/message/init/{language}").with_body(),
    });

    operation!(ResetCustomInviteUserMessageTextToDefault {
        method: "AdminService::reset_custom_invite_user_message_text_to_default",
        path: "/zitadel.admin.v1.AdminService/ResetCustomInviteUserMessageTextToDefault",
        request: super::ResetCustomInviteUserMessageTextToDefaultRequest,
        response: super::ResetCustomInviteUserMessageTextToDefaultResponse,
        read_only: false,
        permission: "iam.policy.delete",
        rest: Rest::delete("/admin/v1/text/message/invite_user/{language}"),
    });

    operation!(GetCustomInviteUserMessageText {
        method: "AdminService::get_custom_invite_user_message_text",
        path: "/zitadel.admin.v1.AdminService/GetCustomInviteUserMessageText",
        request: super::GetCustomInviteUserMessageTextRequest,
        response: super::GetCustomInviteUserMessageTextResponse,
        read_only: true,
        permission: "iam.policy.read",
        rest: Rest::get("/admin/v1/text/message/invite_user/{language}"),
    });

    operation!(SetDefaultInviteUserMessageText {
        method: "AdminService::set_default_invite_user_message_text",
        path: "/zitadel.admin.v1.AdminService/SetDefaultInviteUserMessageText",
        request: super::SetDefaultInviteUserMessageTextRequest,
        response: super::SetDefaultInviteUserMessageTextResponse,
        read_only: false,
        permission: "iam.policy.write",
        rest: Rest::put("/admin/v1/text/message/invite_user/{language}").with_body(),
    });

    operation!(ResetCustomPasswordChangeMessageTextToDefault {
        method: "AdminService::reset_custom_password_change_message_text_to_default",
        path: "/zitadel.admin.v1.AdminService/ResetCustomPasswordChangeMessageTextToDefault",
        request: super::ResetCustomPasswordChangeMessageTextToDefaultRequest,
        response: super::ResetCustomPasswordChangeMessageTextToDefaultResponse,
        read_only: false,
        permission: "iam.policy.delete",
        rest: Rest::delete("/admin/v1/text/message/password_change/{language}"),
    });

    operation!(GetCustomPasswordChangeMessageText {
        method: "AdminService::get_custom_password_change_message_text",
        path: "/zitadel.admin.v1.AdminService/GetCustomPasswordChangeMessageText",
        request: super::GetCustomPasswordChangeMessageTextRequest,
        response: super::GetCustomPasswordChangeMessageTextResponse,
        read_only: true,
        permission: "iam.policy.read",
        rest: Rest::get("/admin/v1/text/message/password_change/{language}"),
    });

    operation!(SetDefaultPasswordChangeMessageText {
        method: "AdminService::set_default_password_change_message_text",
        path: "/zitadel.admin.v1.AdminService/SetDefaultPasswordChangeMessageText",
        request: super::SetDefaultPasswordChangeMessageTextRequest,
        response: super::SetDefaultPasswordChangeMessageTextResponse,
        read_only: false,
        permission: "iam.policy.write",
        rest: Rest::put("/admin/v1/text/message/password_change/{language}").with_body(),
    });

    operation!(ResetCustomPasswordlessRegistrationMessageTextToDefault {
        method: "AdminService::reset_custom_passwordless_registration_message_text_to_default",
        path: "/zitadel.admin.v1.AdminService/ResetCustomPasswordlessRegistrationMessageTextToDefault",
        request: super::ResetCustomPasswordlessRegistrationMessageTextToDefaultRequest,
        response: super::ResetCustomPasswordlessRegistrationMessageTextToDefaultResponse,
        read_only: false,
        permission: "iam.policy.delete",
        rest: Rest::delete("/admin/v1/text/message/passwordless_registration/{language}"),
    });

    operation!(GetCustomPasswordlessRegistrationMessageText {
        method: "AdminService::get_custom_passwordless_registration_message_text",
        path: "/zitadel.admin.v1.AdminService/GetCustomPasswordlessRegistrationMessageText",
        request: super::GetCustomPasswordlessRegistrationMessageTextRequest,
        response: super::GetCustomPasswordlessRegistrationMessageTextResponse,
        read_only: true,
        permission: "iam.policy.read",
        rest: Rest::get("/admin/v1/text/message/passwordless_registration/{language}"),
    });

    operation!(SetDefaultPasswordlessRegistrationMessageText {
        method: "AdminService::set_default_passwordless_registration_message_text",
        path: "/zitadel.admin.v1.AdminService/SetDefaultPasswordlessRegistrationMessageText",
        request: super::SetDefaultPasswordlessRegistrationMessageTextRequest,
        response: super::SetDefaultPasswordlessRegistrationMessageTextResponse,
        read_only: false,
        permission: "iam.policy.write",
        rest: Rest::put("/admin/v1/text/message/passwordless_registration/{language}").with_body(),
    });

    operation!(ResetCustomPasswordResetMessageTextToDefault {
        method: "AdminService::reset_custom_password_reset_message_text_to_default",
        path: "/zitadel.admin.v1.AdminService/ResetCustomPasswordResetMessageTextToDefault",
        request: super::ResetCustomPasswordResetMessageTextToDefaultRequest,
        response: super::ResetCustomPasswordResetMessageTextToDefaultResponse,
        read_only: false,
        permission: "iam.policy.delete",
        rest: Rest::delete("/admin/v1/text/message/passwordreset/{language}"),
    });

    operation!(GetCustomPasswordResetMessageText {
        method: "AdminService::get_custom_password_reset_message_text",
        path: "/zitadel.admin.v1.AdminService/GetCustomPasswordResetMessageText",
        request: super::GetCustomPasswordResetMessageTextRequest,
        response: super::GetCustomPasswordResetMessageTextResponse,
        read_only: true,
        permission: "iam.policy.read",
        rest: Rest::get("/admin/v1/text/message/passwordreset/{language}"),
    });

    operation!(SetDefaultPasswordResetMessageText {
        method: "AdminService::set_default_password_reset_message_text",
        path: "/zitadel.admin.v1.AdminService/SetDefaultPasswordResetMessageText",
        request: super::SetDefaultPasswordResetMessageTextRequest,
        response: super::SetDefaultPasswordResetMessageTextResponse,
        read_only: false,
        permission: "iam.policy.write",
        rest: Rest::put("/admin/v1/text/message/passwordreset/{language}").with_body(),
    });

    operation!(ResetCustomVerifyEmailMessageTextToDefault {
        method: "AdminService::reset_custom_verify_email_message_text_to_default",
        path: "/zitadel.admin.v1.AdminService/ResetCustomVerifyEmailMessageTextToDefault",
        request: super::ResetCustomVerifyEmailMessageTextToDefaultRequest,
        response: super::ResetCustomVerifyEmailMessageTextToDefaultResponse,
        read_only: false,
        permission: "iam.policy.delete",
        rest: Rest::delete("/admin/v1/text/message/verifyemail/{language}"),
    });

    operation!(GetCustomVerifyEmailMessageText {
        method: "AdminService::get_custom_verify_email_message_text",
        path: "/zitadel.admin.v1.AdminService/GetCustomVerifyEmailMessageText",
        request: super::GetCustomVerifyEmailMessageTextRequest,
        response: super::GetCustomVerifyEmailMessageTextResponse,
        read_only: true,
        permission: "iam.policy.read",
        rest: Rest::get("/admin/v1/text/message/verifyemail/{language}"),
    });

    operation!(SetDefaultVerifyEmailMessageText {
        method: "AdminService::set_default_verify_email_message_text",
        path: "/zitadel.admin.v1.AdminService/SetDefaultVerifyEmailMessageText",
        request: super::SetDefaultVerifyEmailMessageTextRequest,
        response: super::SetDefaultVerifyEmailMessageTextResponse,
        read_only: false,
        permission: "iam.policy.write",
        rest: Rest::put("/admin/v1/text/message/verifyemail/{language}").with_body(),
    });

    operation!(ResetCustomVerifyEmailOtpMessageTextToDefault {
        method: "AdminService::reset_custom_verify_email_otp_message_text_to_default",
        path: "/zitadel.admin.v1.AdminService/ResetCustomVerifyEmailOTPMessageTextToDefault",
        request: super::ResetCustomVerifyEmailOtpMessageTextToDefaultRequest,
        response: super::ResetCustomVerifyEmailOtpMessageTextToDefaultResponse,
        read_only: false,
        permission: "iam.policy.delete",
        rest: Rest::delete("/admin/v1/text/message/verifyemailotp/{language}"),
    });

    operation!(GetCustomVerifyEmailOtpMessageText {
        method: "AdminService::get_custom_verify_email_otp_message_text",
        path: "/zitadel.admin.v1.AdminService/GetCustomVerifyEmailOTPMessageText",
        request: super::GetCustomVerifyEmailOtpMessageTextRequest,
        response: super::GetCustomVerifyEmailOtpMessageTextResponse,
        read_only: true,
        permission: "iam.policy.read",
        rest: Rest::get("/admin/v1/text/message/verifyemailotp/{language}"),
    });

    operation!(SetDefaultVerifyEmailOtpMessageText {
        method: "AdminService::set_default_verify_email_otp_message_text",
        path: "/zitadel.admin.v1.AdminService/SetDefaultVerifyEmailOTPMessageText",
        request: super::SetDefaultVerifyEmailOtpMessageTextRequest,
        response: super::SetDefaultVerifyEmailOtpMessageTextResponse,
        read_only: false,
        permission: "iam.policy.write",
        rest: Rest::put("/admin/v1/text/message/verifyemailotp/{language}").with_body(),
    });

    operation!(ResetCustomVerifyPhoneMessageTextToDefault {
        method: "AdminService::reset_custom_verify_phone_message_text_to_default",
        path: "/zitadel.admin.v1.AdminService/ResetCustomVerifyPhoneMessageTextToDefault",
        request: super::ResetCustomVerifyPhoneMessageTextToDefaultRequest,
        response: super::ResetCustomVerifyPhoneMessageTextToDefaultResponse,
        read_only: false,
        permission: "iam.policy.delete",
        rest: Rest::delete("/admin/v1/text/message/verifyphone/{language}"),
    });

    operation!(GetCustomVerifyPhoneMessageText {
        method: "AdminService::get_custom_verify_phone_message_text",
        path: "/zitadel.admin.v1.AdminService/GetCustomVerifyPhoneMessageText",
        request: super::GetCustomVerifyPhoneMessageTextRequest,
        response: super::GetCustomVerifyPhoneMessageTextResponse,
        read_only: true,
        permission: "iam.policy.read",
        rest: Rest::get("/admin/v1/text/message/verifyphone/{language}"),
    });

    operation!(SetDefaultVerifyPhoneMessageText {
        method: "AdminService::set_default_verify_phone_message_text",
        path: "/zitadel.admin.v1.AdminService/SetDefaultVerifyPhoneMessageText",
        request: super::SetDefaultVerifyPhoneMessageTextRequest,
        response: super::SetDefaultVerifyPhoneMessageTextResponse,
        read_only: false,
        permission: "iam.policy.write",
        rest: Rest::put("/admin/v1/text/message/verifyphone/{language}").with_body(),
    });

    operation!(ResetCustomVerifySmsOtpMessageTextToDefault {
        method: "AdminService::reset_custom_verify_sms_otp_message_text_to_default",
        path: "/zitadel.admin.v1.AdminService/ResetCustomVerifySMSOTPMessageTextToDefault",
        request: super::ResetCustomVerifySmsOtpMessageTextToDefaultRequest,
        response: super::ResetCustomVerifySmsOtpMessageTextToDefaultResponse,
        read_only: false,
        permission: "iam.policy.delete",
        rest: Rest::delete("/admin/v1/text/message/verifysmsotp/{language}"),
    });

    operation!(GetCustomVerifySmsOtpMessageText {
        method: "AdminService::get_custom_verify_sms_otp_message_text",
        path: "/zitadel.admin.v1.AdminService/GetCustomVerifySMSOTPMessageText",
        request: super::GetCustomVerifySmsOtpMessageTextRequest,
        response: super::GetCustomVerifySmsOtpMessageTextResponse,
        read_only: true,
        permission: "iam.policy.read",
        rest: Rest::get("/admin/v1/text/message/verifysmsotp/{language}"),
    });

    operation!(SetDefaultVerifySmsOtpMessageText {
        method: "AdminService::set_default_verify_sms_otp_message_text",
        path: "/zitadel.admin.v1.AdminService/SetDefaultVerifySMSOTPMessageText",
        request: super::SetDefaultVerifySmsOtpMessageTextRequest,
        response: super::SetDefaultVerifySmsOtpMessageTextResponse,
        read_only: false,
        permission: "iam.policy.write",
        rest: Rest::put("/admin/v1/text/message/verifysmsotp/{language}").with_body(),
    });

    operation!(AddInstanceTrustedDomain {
        method: "AdminService::add_instance_trusted_domain",
        path: "/zitadel.admin.v1.AdminService/AddInstanceTrustedDomain",
        request: super::AddInstanceTrustedDomainRequest,
        response: super::AddInstanceTrustedDomainResponse,
        read_only: false,
        permission: "iam.write",
        rest: Rest::post("/admin/v1/trusted_domains").with_body(),
    });

    operation!(ListInstanceTrustedDomains {
        method: "AdminService::list_instance_trusted_domains",
        path: "/zitadel.admin.v1.AdminService/ListInstanceTrustedDomains",
        request: super::ListInstanceTrustedDomainsRequest,
        response: super::ListInstanceTrustedDomainsResponse,
        read_only: true,
        permission: "iam.read",
        rest: Rest::post("/admin/v1/trusted_domains/_search"),
    });

    operation!(RemoveInstanceTrustedDomain {
        method: "AdminService::remove_instance_trusted_domain",
        path: "/zitadel.admin.v1.AdminService/RemoveInstanceTrustedDomain",
        request: super::RemoveInstanceTrustedDomainRequest,
        response: super::RemoveInstanceTrustedDomainResponse,
        read_only: false,
        permission: "iam.write",
        rest: Rest::delete("/admin/v1/trusted_domains/{domain}"),
    });

    operation!(ListViews {
        method: "AdminService::list_views",
        path: "/zitadel.admin.v1.AdminService/ListViews",
        request: super::ListViewsRequest,
        response: super::ListViewsResponse,
        read_only: true,
        permission: "iam.read",
        rest: Rest::post("/admin/v1/views/_search"),
    });

    whole_list!(ListAggregateTypes {
        items: aggregate_types of crate::event::v1::AggregateType,
    });

    list_operation!(ListInstanceDomains {
        page: query { offset, limit },
        items: result of crate::instance::v1::Domain,
        answer: details { total_result },
    });

    list_operation!(ListEmailProviders {
        page: query { offset, limit },
        items: result of crate::settings::v1::EmailProvider,
        answer: details { total_result },
    });

    list_by_time!(ListEvents {
        page: { limit, asc },
        between: creation_date_filter as super::ListEventsRequestCreationDateFilter::Range { since, until },
        from: |request| [match request.creation_date_filter { Some(super::ListEventsRequestCreationDateFilter::From(from)) => Some(from), _ => None }, request.creation_date],
        one_way: sequence,
        items: events of crate::event::v1::Event,
        place: |entry| entry.creation_date,
        identity: [entry.aggregate.as_ref()?.r#type.as_ref()?.r#type, entry.aggregate.as_ref()?.id, entry.sequence],
    });

    whole_list!(ListEventTypes {
        items: event_types of crate::event::v1::EventType,
    });

    whole_list!(ExportData {
        items: orgs of super::DataOrg,
    });

    whole_list!(ListFailedEvents {
        items: result of super::FailedEvent,
    });

    list_operation!(ListIdps {
        page: query { offset, limit },
        items: result of crate::idp::v1::Idp,
        answer: details { total_result },
    });

    list_operation!(ListProviders {
        page: query { offset, limit },
        items: result of crate::idp::v1::Provider,
        answer: details { total_result },
    });

    whole_list!(GetSupportedLanguages {
        items: languages of String,
    });

    whole_list!(GetAllowedLanguages {
        items: languages of String,
    });

    list_operation!(ListIamMembers {
        page: query { offset, limit },
        items: result of crate::member::v1::Member,
        answer: details { total_result },
    });

    whole_list!(ListIamMemberRoles {
        items: roles of String,
    });

    list_operation!(ListMilestones {
        page: query { offset, limit },
        items: result of crate::milestone::v1::Milestone,
        answer: details { total_result },
    });

    list_operation!(ListOrgs {
        page: query { offset, limit },
        items: result of crate::org::v1::Org,
        answer: details { total_result },
    });

    list_operation!(ListLoginPolicyIdps {
        page: query { offset, limit },
        items: result of crate::idp::v1::IdpLoginPolicyLink,
        answer: details { total_result },
    });

    whole_list!(ListLoginPolicyMultiFactors {
        items: result of crate::policy::v1::MultiFactorType,
    });

    whole_list!(ListLoginPolicySecondFactors {
        items: result of crate::policy::v1::SecondFactorType,
    });

    list_operation!(ListSecretGenerators {
        page: query { offset, limit },
        items: result of crate::settings::v1::SecretGenerator,
        answer: details { total_result },
    });

    list_operation!(ListSmsProviders {
        page: query { offset, limit },
        items: result of crate::settings::v1::SmsProvider,
        answer: details { total_result },
    });

    list_operation!(ListSmtpConfigs {
        page: query { offset, limit },
        items: result of crate::settings::v1::SmtpConfig,
        answer: details { total_result },
    });

    list_operation!(ListInstanceTrustedDomains {
        page: query { offset, limit },
        items: result of crate::instance::v1::TrustedDomain,
        answer: details { total_result },
    });

    whole_list!(ListViews {
        items: result of super::View,
    });
}
