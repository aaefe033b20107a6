// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.admin.v1`.

use crate::convert::convert;
use crate::json::declare::{message, oneof};
use crate::{Call, Client};

/// Manages the instance over the v1 API: settings and texts for all of its organizations, identity
/// providers, email and SMS, administrators, events, import and export.
#[derive(Clone, Debug)]
pub struct AdminService {
    client: Client,
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

    /// Lists the kinds of things that events are about, such as `user`.
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

    /// Lists the domains by which the instance is reached.
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

    /// Returns the email provider that is in use.
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

    /// Lists the email providers of the instance.
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

    /// Adds an HTTP endpoint of yours that gets all emails to send. It is used once it is
    /// activated.
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

    /// Changes an HTTP endpoint for emails; it can be given a new signing key.
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

    /// Adds an SMTP server for the emails of the instance. It is used once it is activated.
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

    /// Sends a test email through an SMTP server that need not be added yet.
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

    /// Changes an SMTP server for emails.
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

    /// Sends a test email through an email provider. The servers of today do not have it.
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

    /// Changes the password for an SMTP server.
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

    /// Has the instance send its emails through this provider; the one before is deactivated.
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

    /// Stops sending emails through this provider.
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

    /// Lists events of the instance, the record of all that has happened, by time, sequence, kind
    /// or aggregate. At most 1000 come at once.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ListEvents`, `POST /admin/v1/events/_search`.
    /// Permission: `events.read`.
    #[inline]
    pub fn list_events(&self, request: ListEventsRequest) -> Call<operations::ListEvents> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the kinds of events, such as `user.human.added`.
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

    /// Exports organizations with all that they hold, as JSON or into a file on a storage of yours,
    /// to be imported elsewhere. Takes long: give it a time limit of its own.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ExportData`, `POST /admin/v1/export`. Permission:
    /// `iam.read`.
    #[inline]
    pub fn export_data(&self, request: ExportDataRequest) -> Call<operations::ExportData> {
        Call::new(self.client.clone(), request)
    }

    /// Lists events that could not be applied to a view.
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

    /// Forgets that an event could not be applied to a view, so that it is tried again.
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

    /// Turns on that users of all organizations sign in on the login page of the default
    /// organization.
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

    /// Answers when the service is up.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/Healthz`, `GET /admin/v1/healthz`.
    #[inline]
    pub fn healthz(&self, request: HealthzRequest) -> Call<operations::Healthz> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the identity providers of the instance, in the older form of them.
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

    /// Lets users sign in at Apple: adds it to the identity providers of the instance. The login
    /// policy decides whether it is offered.
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

    /// Changes an identity provider of the instance that is Apple.
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

    /// Lets users sign in at Microsoft Entra ID (Azure AD): adds it to the identity providers of
    /// the instance. The login policy decides whether it is offered.
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

    /// Changes an identity provider of the instance that is Microsoft Entra ID (Azure AD).
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

    /// Lets users sign in at whatever puts a JWT into a header of the requests: adds it to the
    /// identity providers of the instance. The login policy decides whether it is offered.
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

    /// Changes an identity provider of the instance that is whatever puts a JWT into a header of
    /// the requests.
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

    /// Lets users sign in at any OpenID Connect server: adds it to the identity providers of the
    /// instance. The login policy decides whether it is offered.
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

    /// Changes an identity provider of the instance that is any OpenID Connect server.
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

    /// Turns an OpenID Connect provider into one of a kind of its own, such as Google; the links of
    /// users stay.
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

    /// Lets users sign in at GitHub: adds it to the identity providers of the instance. The login
    /// policy decides whether it is offered.
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

    /// Changes an identity provider of the instance that is GitHub.
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

    /// Lets users sign in at a GitHub Enterprise Server: adds it to the identity providers of the
    /// instance. The login policy decides whether it is offered.
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

    /// Changes an identity provider of the instance that is a GitHub Enterprise Server.
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

    /// Lets users sign in at GitLab: adds it to the identity providers of the instance. The login
    /// policy decides whether it is offered.
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

    /// Changes an identity provider of the instance that is GitLab.
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

    /// Lets users sign in at a GitLab of your own: adds it to the identity providers of the
    /// instance. The login policy decides whether it is offered.
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

    /// Changes an identity provider of the instance that is a GitLab of your own.
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

    /// Lets users sign in at Google: adds it to the identity providers of the instance. The login
    /// policy decides whether it is offered.
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

    /// Changes an identity provider of the instance that is Google.
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

    /// Adds an identity provider that hands over a JWT, in the older form of it.
    ///
    /// Use
    /// [`admin::v1::AdminService::add_jwt_provider`](crate::admin::v1::AdminService::add_jwt_provider)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/AddJWTIDP`, `POST /admin/v1/idps/jwt`. Permission:
    /// `iam.idp.write`.
    #[deprecated(note = "use `admin::v1::AdminService::add_jwt_provider`")]
    #[inline]
    pub fn add_jwtidp(&self, request: AddJwtidpRequest) -> Call<operations::AddJwtidp> {
        Call::new(self.client.clone(), request)
    }

    /// Lets users sign in at an LDAP directory: adds it to the identity providers of the instance.
    /// The login policy decides whether it is offered.
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

    /// Changes an identity provider of the instance that is an LDAP directory.
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

    /// Lets users sign in at any OAuth 2.0 server: adds it to the identity providers of the
    /// instance. The login policy decides whether it is offered.
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

    /// Changes an identity provider of the instance that is any OAuth 2.0 server.
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

    /// Adds an OpenID Connect identity provider, in the older form of it.
    ///
    /// Use
    /// [`admin::v1::AdminService::add_generic_oidc_provider`](crate::admin::v1::AdminService::add_generic_oidc_provider)
    /// instead.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/AddOIDCIDP`, `POST /admin/v1/idps/oidc`.
    /// Permission: `iam.idp.write`.
    #[deprecated(note = "use `admin::v1::AdminService::add_generic_oidc_provider`")]
    #[inline]
    pub fn add_oidcidp(&self, request: AddOidcidpRequest) -> Call<operations::AddOidcidp> {
        Call::new(self.client.clone(), request)
    }

    /// Lets users sign in at a SAML identity provider: adds it to the identity providers of the
    /// instance. The login policy decides whether it is offered.
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

    /// Changes an identity provider of the instance that is a SAML identity provider.
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

    /// Makes a new certificate with which Zitadel signs its requests to a SAML identity provider.
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

    /// Lists the identity providers of the instance.
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

    /// Returns one identity provider of the instance by its id.
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

    /// Lets users sign in at another Zitadel: adds it to the identity providers of the instance.
    /// The login policy decides whether it is offered.
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

    /// Changes an identity provider of the instance that is another Zitadel.
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

    /// Takes an identity provider out of use, until it is reactivated.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/DeactivateIDP`,
    /// `POST /admin/v1/idps/{idpId}/_deactivate`. Permission: `iam.idp.write`.
    #[deprecated]
    #[inline]
    pub fn deactivate_idp(&self, request: DeactivateIdpRequest) -> Call<operations::DeactivateIdp> {
        Call::new(self.client.clone(), request)
    }

    /// Takes an identity provider back into use.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ReactivateIDP`,
    /// `POST /admin/v1/idps/{idpId}/_reactivate`. Permission: `iam.idp.write`.
    #[deprecated]
    #[inline]
    pub fn reactivate_idp(&self, request: ReactivateIdpRequest) -> Call<operations::ReactivateIdp> {
        Call::new(self.client.clone(), request)
    }

    /// Changes where the JWT of an identity provider comes from and by whose keys it is checked.
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

    /// Changes issuer, client and scopes of an OpenID Connect identity provider.
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

    /// Removes an identity provider of the instance.
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

    /// Returns one identity provider of the instance by its id, in the older form of it.
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

    /// Changes an identity provider of the instance, in the older form of it.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/UpdateIDP`, `PUT /admin/v1/idps/{idpId}`.
    /// Permission: `iam.idp.write`.
    #[deprecated]
    #[inline]
    pub fn update_idp(&self, request: UpdateIdpRequest) -> Call<operations::UpdateIdp> {
        Call::new(self.client.clone(), request)
    }

    /// Imports organizations with all that they hold, from JSON or from a file on a storage of
    /// yours. Takes long: set `timeout` in the request, and a time limit for the call.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ImportData`, `POST /admin/v1/import`. Permission:
    /// `iam.write`.
    #[inline]
    pub fn import_data(&self, request: ImportDataRequest) -> Call<operations::ImportData> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the instance that is called.
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

    /// Lists the languages that Zitadel has texts in.
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

    /// Lists the languages that users of the instance may choose.
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

    /// Returns the language that counts where a user has none.
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

    /// Sets the language that counts where a user has none.
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

    /// Makes a user an administrator of the instance, with the roles that are named.
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

    /// Lists the administrators of the instance.
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

    /// Lists the roles that administrators of the instance can have.
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

    /// Takes all administrator roles on the instance from a user.
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

    /// Sets the administrator roles that a user has on the instance, in place of those before.
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

    /// Lists what the instance has reached for the first time, such as a first application or
    /// sign-in.
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

    /// Returns the settings by which messages are written to files, for debugging.
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

    /// Returns the settings by which messages are written to the log, for debugging.
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

    /// Says whether the name and domain of an organization are free.
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

    /// Creates an organization and a person who owns it.
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

    /// Returns the default organization, which counts where none is named.
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

    /// Sets the default organization, which counts where none is named.
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

    /// Deletes an organization with all that it holds.
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

    /// Removes the domain policy that an organization has of its own; then the instance's counts
    /// again.
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

    /// Returns the domain policy that one organization has of its own.
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

    /// Gives one organization a domain policy of its own: how its login names and domains are made.
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

    /// Changes the domain policy that an organization has of its own.
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

    /// Removes the domain policy that an organization has of its own, under the older name of it.
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

    /// Returns the domain policy that one organization has of its own, under the older name of it.
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

    /// Gives one organization a domain policy of its own, under the older name of it.
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

    /// Changes the domain policy that an organization has of its own, under the older name of it.
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

    /// Returns the instance's domain policy (how login names and domains of organizations are
    /// made), which counts for organizations without one of their own.
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

    /// Changes the instance's domain policy (how login names and domains of organizations are
    /// made), which counts for organizations without one of their own.
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

    /// Returns the instance's branding (colors, logos, font), which counts for organizations
    /// without one of their own.
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

    /// Changes the instance's branding (colors, logos, font), which counts for organizations
    /// without one of their own.
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

    /// Makes the branding that was prepared the one that users see.
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

    /// Returns the instance's branding that is being prepared and not activated yet.
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

    /// Removes the font from the instance's branding that is being prepared.
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

    /// Removes the icon from the instance's branding that is being prepared.
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

    /// Removes the icon for dark mode from the instance's branding that is being prepared.
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

    /// Removes the logo from the instance's branding that is being prepared.
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

    /// Removes the logo for dark mode from the instance's branding that is being prepared.
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

    /// Returns the instance's lockout policy (after how many failed attempts a user is locked),
    /// which counts for organizations without one of their own.
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

    /// Returns the instance's login policy (how users may sign in), which counts for organizations
    /// without one of their own.
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

    /// Changes the instance's login policy (how users may sign in), which counts for organizations
    /// without one of their own.
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

    /// Offers an identity provider on the instance's login page.
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

    /// Lists the identity providers that the instance's login page offers.
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

    /// No longer offers an identity provider on the instance's login page.
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

    /// Lets users sign in with this factor alone, which is strong enough by itself.
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

    /// Lists the factors that are enough by themselves to sign in.
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

    /// No longer takes this factor as enough by itself.
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

    /// Lets users have this second factor.
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

    /// Lists the second factors that users can have.
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

    /// No longer lets users have this second factor.
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

    /// Returns the instance's notification policy (which changes users are told of), which counts
    /// for organizations without one of their own.
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

    /// Gives the instance a notification policy (which changes users are told of).
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

    /// Changes the instance's notification policy (which changes users are told of), which counts
    /// for organizations without one of their own.
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

    /// Returns the instance's domain policy, under its older name, which counts for organizations
    /// without one of their own.
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

    /// Changes the instance's domain policy, under its older name, which counts for organizations
    /// without one of their own.
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

    /// Returns the instance's password age policy (when passwords expire), which counts for
    /// organizations without one of their own.
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

    /// Changes the instance's password age policy (when passwords expire), which counts for
    /// organizations without one of their own.
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

    /// Returns the instance's password complexity policy (what a password must hold), which counts
    /// for organizations without one of their own.
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

    /// Changes the instance's password complexity policy (what a password must hold), which counts
    /// for organizations without one of their own.
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

    /// Changes the instance's lockout policy (after how many failed attempts a user is locked),
    /// which counts for organizations without one of their own.
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

    /// Returns the instance's links (terms of service, privacy policy, help), which counts for
    /// organizations without one of their own.
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

    /// Changes the instance's links (terms of service, privacy policy, help), which counts for
    /// organizations without one of their own.
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

    /// Returns the security settings: embedding of the login page in frames, and impersonation.
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

    /// Sets the security settings: embedding of the login page in frames, and impersonation.
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

    /// Returns what is restricted on the instance: public registration of organizations, and
    /// languages.
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

    /// Sets what is restricted on the instance; what is left out stays.
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

    /// Lists how secrets of each kind are made.
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

    /// Returns how secrets of one kind are made: their length, letters and lifetime.
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

    /// Changes how secrets of one kind are made.
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

    /// Returns how long the tokens of the instance live.
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

    /// Sets how long the tokens of the instance live, where nothing is set yet.
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

    /// Changes how long the tokens of the instance live.
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

    /// Lists the providers of text messages.
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

    /// Adds an HTTP endpoint of yours that gets all text messages to send. It is used once it is
    /// activated.
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

    /// Changes an HTTP endpoint for text messages; it can be given a new signing key.
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

    /// Adds an account at Twilio for the text messages of the instance. It is used once it is
    /// activated.
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

    /// Changes an account at Twilio, but for its token.
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

    /// Changes the token of an account at Twilio.
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

    /// Removes a provider of text messages.
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

    /// Returns one provider of text messages by its id.
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

    /// Has the instance send its text messages through this provider.
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

    /// Stops sending text messages through this provider.
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

    /// Returns the SMTP server that is in use.
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

    /// Lists the SMTP servers of the instance.
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

    /// Sends a test email through an SMTP server that need not be added yet.
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

    /// Returns one SMTP server by its id.
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

    /// Changes an SMTP server for emails.
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

    /// Has the instance send its emails through this SMTP server.
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

    /// Stops sending emails through this SMTP server.
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

    /// Sends a test email through an SMTP server of the instance.
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

    /// Changes the password for an SMTP server.
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

    /// Returns the texts that Zitadel comes with for the login pages, in one language.
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

    /// Returns the text that Zitadel comes with, in one language, of the message that tells a user
    /// that an organization has claimed the domain of the login name.
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

    /// Returns the text that Zitadel comes with, in one language, of the message with which a new
    /// user finishes the registration.
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

    /// Returns the text that Zitadel comes with, in one language, of the message that invites a
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

    /// Returns the text that Zitadel comes with, in one language, of the message that tells a user
    /// that the password was changed.
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

    /// Returns the text that Zitadel comes with, in one language, of the message with which a user
    /// registers a passkey.
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

    /// Returns the text that Zitadel comes with, in one language, of the message with which a user
    /// resets the password.
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

    /// Returns the text that Zitadel comes with, in one language, of the message that verifies an
    /// email address.
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

    /// Returns the text that Zitadel comes with, in one language, of the message with a one-time
    /// code by email.
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

    /// Returns the text that Zitadel comes with, in one language, of the message that verifies a
    /// phone number.
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

    /// Returns the text that Zitadel comes with, in one language, of the message with a one-time
    /// code by SMS.
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

    /// Removes the instance's texts of the login pages, in one language; then those that Zitadel
    /// comes with count again.
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

    /// Returns the instance's own texts of the login pages, in one language.
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

    /// Sets the instance's texts of the login pages, in one language, in place of those before.
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

    /// Removes the instance's text, in one language, of the message that tells a user that an
    /// organization has claimed the domain of the login name; then the one that Zitadel comes with
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

    /// Returns the instance's own text, in one language, of the message that tells a user that an
    /// organization has claimed the domain of the login name.
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

    /// Sets the instance's text, in one language, of the message that tells a user that an
    /// organization has claimed the domain of the login name. Organizations without one of their
    /// own use it.
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

    /// Removes the instance's text, in one language, of the message with which a new user finishes
    /// the registration; then the one that Zitadel comes with counts again.
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

    /// Returns the instance's own text, in one language, of the message with which a new user
    /// finishes the registration.
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

    /// Sets the instance's text, in one language, of the message with which a new user finishes the
    /// registration. Organizations without one of their own use it.
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

    /// Removes the instance's text, in one language, of the message that invites a user; then the
    /// one that Zitadel comes with counts again.
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

    /// Returns the instance's own text, in one language, of the message that invites a user.
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

    /// Sets the instance's text, in one language, of the message that invites a user. Organizations
    /// without one of their own use it.
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

    /// Removes the instance's text, in one language, of the message that tells a user that the
    /// password was changed; then the one that Zitadel comes with counts again.
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

    /// Returns the instance's own text, in one language, of the message that tells a user that the
    /// password was changed.
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

    /// Sets the instance's text, in one language, of the message that tells a user that the
    /// password was changed. Organizations without one of their own use it.
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

    /// Removes the instance's text, in one language, of the message with which a user registers a
    /// passkey; then the one that Zitadel comes with counts again.
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

    /// Returns the instance's own text, in one language, of the message with which a user registers
    /// a passkey.
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

    /// Sets the instance's text, in one language, of the message with which a user registers a
    /// passkey. Organizations without one of their own use it.
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

    /// Removes the instance's text, in one language, of the message with which a user resets the
    /// password; then the one that Zitadel comes with counts again.
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

    /// Returns the instance's own text, in one language, of the message with which a user resets
    /// the password.
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

    /// Sets the instance's text, in one language, of the message with which a user resets the
    /// password. Organizations without one of their own use it.
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

    /// Removes the instance's text, in one language, of the message that verifies an email address;
    /// then the one that Zitadel comes with counts again.
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

    /// Returns the instance's own text, in one language, of the message that verifies an email
    /// address.
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

    /// Sets the instance's text, in one language, of the message that verifies an email address.
    /// Organizations without one of their own use it.
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

    /// Removes the instance's text, in one language, of the message with a one-time code by email;
    /// then the one that Zitadel comes with counts again.
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

    /// Returns the instance's own text, in one language, of the message with a one-time code by
    /// email.
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

    /// Sets the instance's text, in one language, of the message with a one-time code by email.
    /// Organizations without one of their own use it.
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

    /// Removes the instance's text, in one language, of the message that verifies a phone number;
    /// then the one that Zitadel comes with counts again.
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

    /// Returns the instance's own text, in one language, of the message that verifies a phone
    /// number.
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

    /// Sets the instance's text, in one language, of the message that verifies a phone number.
    /// Organizations without one of their own use it.
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

    /// Removes the instance's text, in one language, of the message with a one-time code by SMS;
    /// then the one that Zitadel comes with counts again.
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

    /// Returns the instance's own text, in one language, of the message with a one-time code by
    /// SMS.
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

    /// Sets the instance's text, in one language, of the message with a one-time code by SMS.
    /// Organizations without one of their own use it.
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

    /// Adds a domain that may stand in links and headers for this instance.
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

    /// Lists the domains that may stand in links and headers for this instance.
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

    /// Removes a trusted domain of the instance.
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

    /// Lists the views that are made of events, and how far each has come.
    ///
    /// Operation: `zitadel.admin.v1.AdminService/ListViews`, `POST /admin/v1/views/_search`.
    /// Permission: `iam.read`.
    #[inline]
    pub fn list_views(&self, request: ListViewsRequest) -> Call<operations::ListViews> {
        Call::new(self.client.clone(), request)
    }
}

/// What `AdminService::activate_email_provider` takes.
#[derive(Clone, Default)]
pub struct ActivateEmailProviderRequest {
    /// Id of the resource.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl ActivateEmailProviderRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { ActivateEmailProviderRequest {
    id,
} }

/// What `AdminService::activate_email_provider` answers.
#[derive(Clone, Default)]
pub struct ActivateEmailProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ActivateEmailProviderResponse {
    details,
} }

/// What `AdminService::activate_feature_login_default_org` takes.
#[derive(Clone, Default)]
pub struct ActivateFeatureLoginDefaultOrgRequest {}

impl ActivateFeatureLoginDefaultOrgRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ActivateFeatureLoginDefaultOrgRequest {} }

/// What `AdminService::activate_feature_login_default_org` answers.
#[derive(Clone, Default)]
pub struct ActivateFeatureLoginDefaultOrgResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ActivateFeatureLoginDefaultOrgResponse {
    details,
} }

/// What `AdminService::activate_label_policy` takes.
#[derive(Clone, Default)]
pub struct ActivateLabelPolicyRequest {}

impl ActivateLabelPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ActivateLabelPolicyRequest {} }

/// What `AdminService::activate_label_policy` answers.
#[derive(Clone, Default)]
pub struct ActivateLabelPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ActivateLabelPolicyResponse {
    details,
} }

/// What `AdminService::activate_sms_provider` takes.
#[derive(Clone, Default)]
pub struct ActivateSmsProviderRequest {
    /// Id of the resource.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl ActivateSmsProviderRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { ActivateSmsProviderRequest {
    id,
} }

/// What `AdminService::activate_sms_provider` answers.
#[derive(Clone, Default)]
pub struct ActivateSmsProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ActivateSmsProviderResponse {
    details,
} }

/// What `AdminService::activate_smtp_config` takes.
#[derive(Clone, Default)]
pub struct ActivateSmtpConfigRequest {
    /// Id of the resource.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl ActivateSmtpConfigRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { ActivateSmtpConfigRequest {
    id,
} }

/// What `AdminService::activate_smtp_config` answers.
#[derive(Clone, Default)]
pub struct ActivateSmtpConfigResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ActivateSmtpConfigResponse {
    details,
} }

/// What `AdminService::add_apple_provider` takes.
#[derive(Clone, Default)]
pub struct AddAppleProviderRequest {
    /// Name, for people to read.
    ///
    /// At most 200 characters.
    pub name: String,
    /// Client id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Id of the team at Apple.
    ///
    /// Required. Exactly 10 characters.
    pub team_id: String,
    /// Id of the key.
    ///
    /// Required. Exactly 10 characters.
    pub key_id: String,
    /// Private key.
    ///
    /// Required. 1 to 5000 bytes.
    pub private_key: bytes::Bytes,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Provider options.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl AddAppleProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        client_id: impl Into<String>,
        team_id: impl Into<String>,
        key_id: impl Into<String>,
        private_key: impl Into<bytes::Bytes>,
    ) -> Self {
        Self {
            client_id: client_id.into(),
            team_id: team_id.into(),
            key_id: key_id.into(),
            private_key: private_key.into(),
            ..Self::default()
        }
    }
}

message! { AddAppleProviderRequest {
    name,
    client_id,
    team_id,
    key_id,
    private_key: secret,
    scopes,
    provider_options,
} }

/// What `AdminService::add_apple_provider` answers.
#[derive(Clone, Default)]
pub struct AddAppleProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the resource.
    pub id: String,
}

message! { AddAppleProviderResponse {
    details,
    id,
} }

/// What `AdminService::add_azure_ad_provider` takes.
#[derive(Clone, Default)]
pub struct AddAzureAdProviderRequest {
    /// Name, for people to read.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Client id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret. It is shown only in this answer, so keep it safe; it is empty when the method
    /// of authentication has none.
    ///
    /// Required. 1 to 200 characters.
    pub client_secret: String,
    /// Which accounts of Microsoft may sign in.
    pub tenant: Option<crate::idp::v1::AzureAdTenant>,
    /// Whether email addresses from the provider are taken as verified.
    pub email_verified: bool,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Provider options.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl AddAzureAdProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            ..Self::default()
        }
    }
}

message! { AddAzureAdProviderRequest {
    name,
    client_id,
    client_secret: secret,
    tenant,
    email_verified,
    scopes,
    provider_options,
} }

/// What `AdminService::add_azure_ad_provider` answers.
#[derive(Clone, Default)]
pub struct AddAzureAdProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the resource.
    pub id: String,
}

message! { AddAzureAdProviderResponse {
    details,
    id,
} }

/// What `AdminService::add_custom_domain_policy` takes.
#[derive(Clone, Default)]
pub struct AddCustomDomainPolicyRequest {
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub org_id: String,
    /// User login must be domain.
    pub user_login_must_be_domain: bool,
    /// Validate org domains.
    pub validate_org_domains: bool,
    /// Whether the sender address of emails must be of a domain of the instance.
    pub smtp_sender_address_matches_instance_domain: bool,
}

impl AddCustomDomainPolicyRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(org_id: impl Into<String>) -> Self {
        Self {
            org_id: org_id.into(),
            ..Self::default()
        }
    }
}

message! { AddCustomDomainPolicyRequest {
    org_id,
    user_login_must_be_domain,
    validate_org_domains,
    smtp_sender_address_matches_instance_domain,
} }

/// What `AdminService::add_custom_domain_policy` answers.
#[derive(Clone, Default)]
pub struct AddCustomDomainPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddCustomDomainPolicyResponse {
    details,
} }

/// What `AdminService::add_custom_org_iam_policy` takes.
#[derive(Clone, Default)]
pub struct AddCustomOrgIamPolicyRequest {
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub org_id: String,
    /// User login must be domain.
    pub user_login_must_be_domain: bool,
}

impl AddCustomOrgIamPolicyRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(org_id: impl Into<String>) -> Self {
        Self {
            org_id: org_id.into(),
            ..Self::default()
        }
    }
}

message! { AddCustomOrgIamPolicyRequest {
    org_id,
    user_login_must_be_domain,
} }

/// What `AdminService::add_custom_org_iam_policy` answers.
#[derive(Clone, Default)]
pub struct AddCustomOrgIamPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddCustomOrgIamPolicyResponse {
    details,
} }

/// What `AdminService::add_email_provider_http` takes.
#[derive(Clone, Default)]
pub struct AddEmailProviderHttpRequest {
    /// URL that Zitadel calls.
    ///
    /// Required. 1 to 2048 characters.
    pub endpoint: String,
    /// Description, for people to read.
    ///
    /// 0 to 200 characters.
    pub description: String,
}

impl AddEmailProviderHttpRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(endpoint: impl Into<String>) -> Self {
        Self {
            endpoint: endpoint.into(),
            ..Self::default()
        }
    }
}

message! { AddEmailProviderHttpRequest {
    endpoint,
    description,
} }

/// What `AdminService::add_email_provider_http` answers.
#[derive(Clone, Default)]
pub struct AddEmailProviderHttpResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the resource.
    pub id: String,
    /// Key with which the endpoint checks that a call comes from Zitadel (HMAC in the header
    /// `Zitadel-Signature`).
    pub signing_key: String,
}

message! { AddEmailProviderHttpResponse {
    details,
    id,
    signing_key: secret,
} }

/// What `AdminService::add_email_provider_smtp` takes.
#[derive(Clone, Default)]
pub struct AddEmailProviderSmtpRequest {
    /// Sender address.
    ///
    /// Required. 1 to 200 characters.
    pub sender_address: String,
    /// Sender name.
    ///
    /// Required. 1 to 200 characters.
    pub sender_name: String,
    /// Tls.
    pub tls: bool,
    /// Host.
    ///
    /// Required. 1 to 500 characters.
    pub host: String,
    /// The user asked for.
    pub user: String,
    /// Password in plain text. It is hashed by the server.
    pub password: String,
    /// Reply to address.
    ///
    /// 0 to 200 characters.
    pub reply_to_address: String,
    /// Description, for people to read.
    ///
    /// 0 to 200 characters.
    pub description: String,
    /// One of `none`, `plain`, `xoauth2`.
    pub auth: Option<AddEmailProviderSmtpRequestAuth>,
}

impl AddEmailProviderSmtpRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        sender_address: impl Into<String>,
        sender_name: impl Into<String>,
        host: impl Into<String>,
    ) -> Self {
        Self {
            sender_address: sender_address.into(),
            sender_name: sender_name.into(),
            host: host.into(),
            ..Self::default()
        }
    }
}

message! { AddEmailProviderSmtpRequest {
    sender_address,
    sender_name,
    tls,
    host,
    user,
    password: secret,
    reply_to_address,
    description,
    auth: oneof,
} }

/// Alternatives of `AddEmailProviderSmtpRequest::auth`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AddEmailProviderSmtpRequestAuth {
    /// None.
    None(SmtpNoAuth),
    /// Plain.
    Plain(SmtpPlainAuth),
    /// Xoauth2.
    Xoauth2(SmtpxoAuth2Auth),
}

oneof! { AddEmailProviderSmtpRequestAuth {
    None,
    Plain,
    Xoauth2,
} }

convert! { AddEmailProviderSmtpRequestAuth {
    None(SmtpNoAuth),
    Plain(SmtpPlainAuth),
    Xoauth2(SmtpxoAuth2Auth),
} }

/// What `AdminService::add_email_provider_smtp` answers.
#[derive(Clone, Default)]
pub struct AddEmailProviderSmtpResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the resource.
    pub id: String,
}

message! { AddEmailProviderSmtpResponse {
    details,
    id,
} }

/// What `AdminService::add_generic_o_auth_provider` takes.
#[derive(Clone, Default)]
pub struct AddGenericOAuthProviderRequest {
    /// Name, for people to read.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Client id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret. It is shown only in this answer, so keep it safe; it is empty when the method
    /// of authentication has none.
    ///
    /// Required. 1 to 1000 characters.
    pub client_secret: String,
    /// URL of the provider to which users are sent to sign in.
    ///
    /// Required. 1 to 200 characters.
    pub authorization_endpoint: String,
    /// URL at which the provider issues tokens.
    ///
    /// Required. 1 to 200 characters.
    pub token_endpoint: String,
    /// URL at which the provider tells about the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_endpoint: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// LDAP attribute that identifies the user.
    ///
    /// Required. 1 to 200 characters.
    pub id_attribute: String,
    /// Provider options.
    pub provider_options: Option<crate::idp::v1::Options>,
    /// Use pkce.
    pub use_pkce: bool,
}

impl AddGenericOAuthProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        authorization_endpoint: impl Into<String>,
        token_endpoint: impl Into<String>,
        user_endpoint: impl Into<String>,
        id_attribute: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            authorization_endpoint: authorization_endpoint.into(),
            token_endpoint: token_endpoint.into(),
            user_endpoint: user_endpoint.into(),
            id_attribute: id_attribute.into(),
            ..Self::default()
        }
    }
}

message! { AddGenericOAuthProviderRequest {
    name,
    client_id,
    client_secret: secret,
    authorization_endpoint,
    token_endpoint,
    user_endpoint,
    scopes,
    id_attribute,
    provider_options,
    use_pkce,
} }

/// What `AdminService::add_generic_o_auth_provider` answers.
#[derive(Clone, Default)]
pub struct AddGenericOAuthProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the resource.
    pub id: String,
}

message! { AddGenericOAuthProviderResponse {
    details,
    id,
} }

/// What `AdminService::add_generic_oidc_provider` takes.
#[derive(Clone, Default)]
pub struct AddGenericOidcProviderRequest {
    /// Name, for people to read.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Issuer of the tokens, as a URL.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// Client id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret. It is shown only in this answer, so keep it safe; it is empty when the method
    /// of authentication has none.
    ///
    /// Required. 1 to 1000 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Provider options.
    pub provider_options: Option<crate::idp::v1::Options>,
    /// Whether user data is read from the id token instead of the userinfo endpoint.
    pub is_id_token_mapping: bool,
    /// Use pkce.
    pub use_pkce: bool,
}

impl AddGenericOidcProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        issuer: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            issuer: issuer.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            ..Self::default()
        }
    }
}

message! { AddGenericOidcProviderRequest {
    name,
    issuer,
    client_id,
    client_secret: secret,
    scopes,
    provider_options,
    is_id_token_mapping,
    use_pkce,
} }

/// What `AdminService::add_generic_oidc_provider` answers.
#[derive(Clone, Default)]
pub struct AddGenericOidcProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the resource.
    pub id: String,
}

message! { AddGenericOidcProviderResponse {
    details,
    id,
} }

/// What `AdminService::add_git_hub_enterprise_server_provider` takes.
#[derive(Clone, Default)]
pub struct AddGitHubEnterpriseServerProviderRequest {
    /// Client id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Name, for people to read.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Client secret. It is shown only in this answer, so keep it safe; it is empty when the method
    /// of authentication has none.
    ///
    /// Required. 1 to 200 characters.
    pub client_secret: String,
    /// URL of the provider to which users are sent to sign in.
    ///
    /// Required. 1 to 200 characters.
    pub authorization_endpoint: String,
    /// URL at which the provider issues tokens.
    ///
    /// Required. 1 to 200 characters.
    pub token_endpoint: String,
    /// URL at which the provider tells about the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_endpoint: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Provider options.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl AddGitHubEnterpriseServerProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        client_id: impl Into<String>,
        name: impl Into<String>,
        client_secret: impl Into<String>,
        authorization_endpoint: impl Into<String>,
        token_endpoint: impl Into<String>,
        user_endpoint: impl Into<String>,
    ) -> Self {
        Self {
            client_id: client_id.into(),
            name: name.into(),
            client_secret: client_secret.into(),
            authorization_endpoint: authorization_endpoint.into(),
            token_endpoint: token_endpoint.into(),
            user_endpoint: user_endpoint.into(),
            ..Self::default()
        }
    }
}

message! { AddGitHubEnterpriseServerProviderRequest {
    client_id,
    name,
    client_secret: secret,
    authorization_endpoint,
    token_endpoint,
    user_endpoint,
    scopes,
    provider_options,
} }

/// What `AdminService::add_git_hub_enterprise_server_provider` answers.
#[derive(Clone, Default)]
pub struct AddGitHubEnterpriseServerProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the resource.
    pub id: String,
}

message! { AddGitHubEnterpriseServerProviderResponse {
    details,
    id,
} }

/// What `AdminService::add_git_hub_provider` takes.
#[derive(Clone, Default)]
pub struct AddGitHubProviderRequest {
    /// Name, for people to read.
    ///
    /// At most 200 characters.
    pub name: String,
    /// Client id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret. It is shown only in this answer, so keep it safe; it is empty when the method
    /// of authentication has none.
    ///
    /// Required. 1 to 200 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Provider options.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl AddGitHubProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(client_id: impl Into<String>, client_secret: impl Into<String>) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            ..Self::default()
        }
    }
}

message! { AddGitHubProviderRequest {
    name,
    client_id,
    client_secret: secret,
    scopes,
    provider_options,
} }

/// What `AdminService::add_git_hub_provider` answers.
#[derive(Clone, Default)]
pub struct AddGitHubProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the resource.
    pub id: String,
}

message! { AddGitHubProviderResponse {
    details,
    id,
} }

/// What `AdminService::add_git_lab_provider` takes.
#[derive(Clone, Default)]
pub struct AddGitLabProviderRequest {
    /// Name, for people to read.
    ///
    /// At most 200 characters.
    pub name: String,
    /// Client id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret. It is shown only in this answer, so keep it safe; it is empty when the method
    /// of authentication has none.
    ///
    /// Required. 1 to 200 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Provider options.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl AddGitLabProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(client_id: impl Into<String>, client_secret: impl Into<String>) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            ..Self::default()
        }
    }
}

message! { AddGitLabProviderRequest {
    name,
    client_id,
    client_secret: secret,
    scopes,
    provider_options,
} }

/// What `AdminService::add_git_lab_provider` answers.
#[derive(Clone, Default)]
pub struct AddGitLabProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the resource.
    pub id: String,
}

message! { AddGitLabProviderResponse {
    details,
    id,
} }

/// What `AdminService::add_git_lab_self_hosted_provider` takes.
#[derive(Clone, Default)]
pub struct AddGitLabSelfHostedProviderRequest {
    /// Issuer of the tokens, as a URL.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// Name, for people to read.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Client id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret. It is shown only in this answer, so keep it safe; it is empty when the method
    /// of authentication has none.
    ///
    /// Required. 1 to 200 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Provider options.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl AddGitLabSelfHostedProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        issuer: impl Into<String>,
        name: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
    ) -> Self {
        Self {
            issuer: issuer.into(),
            name: name.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            ..Self::default()
        }
    }
}

message! { AddGitLabSelfHostedProviderRequest {
    issuer,
    name,
    client_id,
    client_secret: secret,
    scopes,
    provider_options,
} }

/// What `AdminService::add_git_lab_self_hosted_provider` answers.
#[derive(Clone, Default)]
pub struct AddGitLabSelfHostedProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the resource.
    pub id: String,
}

message! { AddGitLabSelfHostedProviderResponse {
    details,
    id,
} }

/// What `AdminService::add_google_provider` takes.
#[derive(Clone, Default)]
pub struct AddGoogleProviderRequest {
    /// Name, for people to read.
    ///
    /// At most 200 characters.
    pub name: String,
    /// Client id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret. It is shown only in this answer, so keep it safe; it is empty when the method
    /// of authentication has none.
    ///
    /// Required. 1 to 200 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Provider options.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl AddGoogleProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(client_id: impl Into<String>, client_secret: impl Into<String>) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            ..Self::default()
        }
    }
}

message! { AddGoogleProviderRequest {
    name,
    client_id,
    client_secret: secret,
    scopes,
    provider_options,
} }

/// What `AdminService::add_google_provider` answers.
#[derive(Clone, Default)]
pub struct AddGoogleProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the resource.
    pub id: String,
}

message! { AddGoogleProviderResponse {
    details,
    id,
} }

/// What `AdminService::add_iam_member` takes.
#[derive(Clone, Default)]
pub struct AddIamMemberRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Names of the administrator roles, such as `ORG_OWNER`.
    pub roles: Vec<String>,
}

impl AddIamMemberRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message! { AddIamMemberRequest {
    user_id,
    roles,
} }

/// What `AdminService::add_iam_member` answers.
#[derive(Clone, Default)]
pub struct AddIamMemberResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddIamMemberResponse {
    details,
} }

/// What `AdminService::add_idp_to_login_policy` takes.
#[derive(Clone, Default)]
pub struct AddIdpToLoginPolicyRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub idp_id: String,
}

impl AddIdpToLoginPolicyRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(idp_id: impl Into<String>) -> Self {
        Self {
            idp_id: idp_id.into(),
        }
    }
}

message! { AddIdpToLoginPolicyRequest {
    idp_id,
} }

/// What `AdminService::add_idp_to_login_policy` answers.
#[derive(Clone, Default)]
pub struct AddIdpToLoginPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddIdpToLoginPolicyResponse {
    details,
} }

/// What `AdminService::add_instance_trusted_domain` takes.
#[derive(Clone, Default)]
pub struct AddInstanceTrustedDomainRequest {
    /// Name of the domain.
    ///
    /// Required. 1 to 253 characters.
    pub domain: String,
}

impl AddInstanceTrustedDomainRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
        }
    }
}

message! { AddInstanceTrustedDomainRequest {
    domain,
} }

/// What `AdminService::add_instance_trusted_domain` answers.
#[derive(Clone, Default)]
pub struct AddInstanceTrustedDomainResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddInstanceTrustedDomainResponse {
    details,
} }

/// What `AdminService::add_jwtidp` takes.
#[derive(Clone, Default)]
pub struct AddJwtidpRequest {
    /// Name, for people to read.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Styling type.
    pub styling_type: crate::idp::v1::IdpStylingType,
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
    /// Auto register.
    pub auto_register: bool,
}

impl AddJwtidpRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        jwt_endpoint: impl Into<String>,
        issuer: impl Into<String>,
        keys_endpoint: impl Into<String>,
        header_name: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            jwt_endpoint: jwt_endpoint.into(),
            issuer: issuer.into(),
            keys_endpoint: keys_endpoint.into(),
            header_name: header_name.into(),
            ..Self::default()
        }
    }
}

message! { AddJwtidpRequest {
    name,
    styling_type,
    jwt_endpoint,
    issuer,
    keys_endpoint,
    header_name,
    auto_register,
} }

/// What `AdminService::add_jwtidp` answers.
#[derive(Clone, Default)]
pub struct AddJwtidpResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the identity provider.
    pub idp_id: String,
}

message! { AddJwtidpResponse {
    details,
    idp_id,
} }

/// What `AdminService::add_jwt_provider` takes.
#[derive(Clone, Default)]
pub struct AddJwtProviderRequest {
    /// Name, for people to read.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
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
    /// HTTP header in which the token arrives.
    ///
    /// Required. 1 to 200 characters.
    pub header_name: String,
    /// Provider options.
    pub provider_options: Option<crate::idp::v1::Options>,
    /// Value that the token's audience must hold.
    ///
    /// At most 200 characters.
    pub audience: String,
}

impl AddJwtProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        issuer: impl Into<String>,
        jwt_endpoint: impl Into<String>,
        keys_endpoint: impl Into<String>,
        header_name: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            issuer: issuer.into(),
            jwt_endpoint: jwt_endpoint.into(),
            keys_endpoint: keys_endpoint.into(),
            header_name: header_name.into(),
            ..Self::default()
        }
    }
}

message! { AddJwtProviderRequest {
    name,
    issuer,
    jwt_endpoint,
    keys_endpoint,
    header_name,
    provider_options,
    audience,
} }

/// What `AdminService::add_jwt_provider` answers.
#[derive(Clone, Default)]
pub struct AddJwtProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the resource.
    pub id: String,
}

message! { AddJwtProviderResponse {
    details,
    id,
} }

/// What `AdminService::add_ldap_provider` takes.
#[derive(Clone, Default)]
pub struct AddLdapProviderRequest {
    /// Name, for people to read.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// URLs of the LDAP servers.
    ///
    /// Required. 1 to 20 items. Each item: 1 to 200 characters.
    pub servers: Vec<String>,
    /// Whether the connection is secured by StartTLS.
    pub start_tls: bool,
    /// Distinguished name under which the search starts.
    ///
    /// Required. 1 to 200 characters.
    pub base_dn: String,
    /// Distinguished name with which the server signs in to search.
    ///
    /// Required. 1 to 200 characters.
    pub bind_dn: String,
    /// Bind password.
    ///
    /// Required. 1 to 200 characters.
    pub bind_password: String,
    /// Distinguished name part under which users are searched.
    ///
    /// Required. 1 to 200 characters.
    pub user_base: String,
    /// LDAP object classes that users have.
    ///
    /// Required. 1 to 20 items. Each item: 1 to 200 characters.
    pub user_object_classes: Vec<String>,
    /// LDAP attributes that the login name is compared with.
    ///
    /// Required. 1 to 20 items. Each item: 1 to 200 characters.
    pub user_filters: Vec<String>,
    /// Longest time that one call may take.
    pub timeout: Option<jiff::SignedDuration>,
    /// Attributes of the user's LDAP entry.
    pub attributes: Option<crate::idp::v1::LdapAttributes>,
    /// Provider options.
    pub provider_options: Option<crate::idp::v1::Options>,
    /// Certificate (PEM) of the authority that signed the directory's certificate.
    ///
    /// At most 12000 bytes.
    pub root_ca: bytes::Bytes,
}

impl AddLdapProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        servers: impl IntoIterator<Item = impl Into<String>>,
        base_dn: impl Into<String>,
        bind_dn: impl Into<String>,
        bind_password: impl Into<String>,
        user_base: impl Into<String>,
        user_object_classes: impl IntoIterator<Item = impl Into<String>>,
        user_filters: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            servers: servers.into_iter().map(Into::into).collect(),
            base_dn: base_dn.into(),
            bind_dn: bind_dn.into(),
            bind_password: bind_password.into(),
            user_base: user_base.into(),
            user_object_classes: user_object_classes.into_iter().map(Into::into).collect(),
            user_filters: user_filters.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

message! { AddLdapProviderRequest {
    name,
    servers,
    start_tls,
    base_dn,
    bind_dn,
    bind_password: secret,
    user_base,
    user_object_classes,
    user_filters,
    timeout,
    attributes,
    provider_options,
    root_ca,
} }

/// What `AdminService::add_ldap_provider` answers.
#[derive(Clone, Default)]
pub struct AddLdapProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the resource.
    pub id: String,
}

message! { AddLdapProviderResponse {
    details,
    id,
} }

/// What `AdminService::add_multi_factor_to_login_policy` takes.
#[derive(Clone, Default)]
pub struct AddMultiFactorToLoginPolicyRequest {
    /// Kind of the resource.
    ///
    /// Required. Not `MULTI_FACTOR_TYPE_UNSPECIFIED`.
    pub r#type: crate::policy::v1::MultiFactorType,
}

impl AddMultiFactorToLoginPolicyRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(r#type: crate::policy::v1::MultiFactorType) -> Self {
        Self { r#type }
    }
}

message! { AddMultiFactorToLoginPolicyRequest {
    r#type,
} }

/// What `AdminService::add_multi_factor_to_login_policy` answers.
#[derive(Clone, Default)]
pub struct AddMultiFactorToLoginPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddMultiFactorToLoginPolicyResponse {
    details,
} }

/// What `AdminService::add_notification_policy` takes.
#[derive(Clone, Default)]
pub struct AddNotificationPolicyRequest {
    /// Password change.
    pub password_change: bool,
}

impl AddNotificationPolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { AddNotificationPolicyRequest {
    password_change,
} }

/// What `AdminService::add_notification_policy` answers.
#[derive(Clone, Default)]
pub struct AddNotificationPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddNotificationPolicyResponse {
    details,
} }

/// What `AdminService::add_oidcidp` takes.
#[derive(Clone, Default)]
pub struct AddOidcidpRequest {
    /// Name, for people to read.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Styling type.
    pub styling_type: crate::idp::v1::IdpStylingType,
    /// Client id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret. It is shown only in this answer, so keep it safe; it is empty when the method
    /// of authentication has none.
    ///
    /// Required. 1 to 200 characters.
    pub client_secret: String,
    /// Issuer of the tokens, as a URL.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// Scopes that are asked of the provider.
    pub scopes: Vec<String>,
    /// Display name mapping.
    pub display_name_mapping: crate::idp::v1::OidcMappingField,
    /// Username mapping.
    pub username_mapping: crate::idp::v1::OidcMappingField,
    /// Auto register.
    pub auto_register: bool,
}

impl AddOidcidpRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        issuer: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            issuer: issuer.into(),
            ..Self::default()
        }
    }
}

message! { AddOidcidpRequest {
    name,
    styling_type,
    client_id,
    client_secret: secret,
    issuer,
    scopes,
    display_name_mapping,
    username_mapping,
    auto_register,
} }

/// What `AdminService::add_oidcidp` answers.
#[derive(Clone, Default)]
pub struct AddOidcidpResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the identity provider.
    pub idp_id: String,
}

message! { AddOidcidpResponse {
    details,
    idp_id,
} }

/// What `AdminService::add_oidc_settings` takes.
#[derive(Clone, Default)]
pub struct AddOidcSettingsRequest {
    /// Access token lifetime.
    pub access_token_lifetime: Option<jiff::SignedDuration>,
    /// Id token lifetime.
    pub id_token_lifetime: Option<jiff::SignedDuration>,
    /// Refresh token idle expiration.
    pub refresh_token_idle_expiration: Option<jiff::SignedDuration>,
    /// Refresh token expiration.
    pub refresh_token_expiration: Option<jiff::SignedDuration>,
}

impl AddOidcSettingsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { AddOidcSettingsRequest {
    access_token_lifetime,
    id_token_lifetime,
    refresh_token_idle_expiration,
    refresh_token_expiration,
} }

/// What `AdminService::add_oidc_settings` answers.
#[derive(Clone, Default)]
pub struct AddOidcSettingsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddOidcSettingsResponse {
    details,
} }

/// What `AdminService::add_saml_provider` takes.
#[derive(Clone, Default)]
pub struct AddSamlProviderRequest {
    /// Name, for people to read.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Either `metadata_xml` or `metadata_url`.
    ///
    /// Required.
    pub metadata: Option<AddSamlProviderRequestMetadata>,
    /// SAML binding: how messages are carried.
    pub binding: crate::idp::v1::SamlBinding,
    /// Whether requests to the provider are signed.
    pub with_signed_request: bool,
    /// Provider options.
    pub provider_options: Option<crate::idp::v1::Options>,
    /// Format of the name id that is asked for.
    pub name_id_format: Option<crate::idp::v1::SamlNameIdFormat>,
    /// Attribute that identifies the user where the name id changes with each sign-in.
    pub transient_mapping_attribute_name: Option<String>,
    /// Whether a logout also ends the session at the identity provider.
    pub federated_logout_enabled: Option<bool>,
    /// Algorithm with which requests to the provider are signed.
    pub signature_algorithm: crate::idp::v1::SamlSignatureAlgorithm,
}

impl AddSamlProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, metadata: AddSamlProviderRequestMetadata) -> Self {
        Self {
            name: name.into(),
            metadata: Some(metadata),
            ..Self::default()
        }
    }
}

message! { AddSamlProviderRequest {
    name,
    metadata: oneof,
    binding,
    with_signed_request,
    provider_options,
    name_id_format,
    transient_mapping_attribute_name,
    federated_logout_enabled,
    signature_algorithm,
} }

/// Alternatives of `AddSamlProviderRequest::metadata`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AddSamlProviderRequestMetadata {
    /// SAML metadata as XML.
    ///
    /// At most 500000 bytes.
    MetadataXml(bytes::Bytes),
    /// URL of the SAML metadata.
    ///
    /// At most 200 characters.
    MetadataUrl(String),
}

oneof! { AddSamlProviderRequestMetadata {
    MetadataXml,
    MetadataUrl,
} }

/// What `AdminService::add_saml_provider` answers.
#[derive(Clone, Default)]
pub struct AddSamlProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the resource.
    pub id: String,
}

message! { AddSamlProviderResponse {
    details,
    id,
} }

/// What `AdminService::add_sms_provider_http` takes.
#[derive(Clone, Default)]
pub struct AddSmsProviderHttpRequest {
    /// URL that Zitadel calls.
    ///
    /// Required. 1 to 2048 characters.
    pub endpoint: String,
    /// Description, for people to read.
    ///
    /// 0 to 200 characters.
    pub description: String,
}

impl AddSmsProviderHttpRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(endpoint: impl Into<String>) -> Self {
        Self {
            endpoint: endpoint.into(),
            ..Self::default()
        }
    }
}

message! { AddSmsProviderHttpRequest {
    endpoint,
    description,
} }

/// What `AdminService::add_sms_provider_http` answers.
#[derive(Clone, Default)]
pub struct AddSmsProviderHttpResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the resource.
    pub id: String,
    /// Key with which the endpoint checks that a call comes from Zitadel (HMAC in the header
    /// `Zitadel-Signature`).
    pub signing_key: String,
}

message! { AddSmsProviderHttpResponse {
    details,
    id,
    signing_key: secret,
} }

/// What `AdminService::add_sms_provider_twilio` takes.
#[derive(Clone, Default)]
pub struct AddSmsProviderTwilioRequest {
    /// Sid.
    ///
    /// Required. 1 to 200 characters.
    pub sid: String,
    /// The token. It is shown only in this answer.
    ///
    /// Required. 1 to 200 characters.
    pub token: String,
    /// Sender number.
    ///
    /// 0 to 200 characters.
    pub sender_number: String,
    /// Description, for people to read.
    ///
    /// 0 to 200 characters.
    pub description: String,
    /// Verify service sid.
    ///
    /// 0 to 200 characters.
    pub verify_service_sid: String,
}

impl AddSmsProviderTwilioRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(sid: impl Into<String>, token: impl Into<String>) -> Self {
        Self {
            sid: sid.into(),
            token: token.into(),
            ..Self::default()
        }
    }
}

message! { AddSmsProviderTwilioRequest {
    sid,
    token: secret,
    sender_number,
    description,
    verify_service_sid,
} }

/// What `AdminService::add_sms_provider_twilio` answers.
#[derive(Clone, Default)]
pub struct AddSmsProviderTwilioResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the resource.
    pub id: String,
}

message! { AddSmsProviderTwilioResponse {
    details,
    id,
} }

/// What `AdminService::add_smtp_config` takes.
#[derive(Clone, Default)]
pub struct AddSmtpConfigRequest {
    /// Sender address.
    ///
    /// Required. 1 to 200 characters.
    pub sender_address: String,
    /// Sender name.
    ///
    /// Required. 1 to 200 characters.
    pub sender_name: String,
    /// Tls.
    pub tls: bool,
    /// Host.
    ///
    /// Required. 1 to 500 characters.
    pub host: String,
    /// The user asked for.
    pub user: String,
    /// Password in plain text. It is hashed by the server.
    pub password: String,
    /// Reply to address.
    ///
    /// 0 to 200 characters.
    pub reply_to_address: String,
    /// Description, for people to read.
    ///
    /// 0 to 200 characters.
    pub description: String,
}

impl AddSmtpConfigRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        sender_address: impl Into<String>,
        sender_name: impl Into<String>,
        host: impl Into<String>,
    ) -> Self {
        Self {
            sender_address: sender_address.into(),
            sender_name: sender_name.into(),
            host: host.into(),
            ..Self::default()
        }
    }
}

message! { AddSmtpConfigRequest {
    sender_address,
    sender_name,
    tls,
    host,
    user,
    password: secret,
    reply_to_address,
    description,
} }

/// What `AdminService::add_smtp_config` answers.
#[derive(Clone, Default)]
pub struct AddSmtpConfigResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the resource.
    pub id: String,
}

message! { AddSmtpConfigResponse {
    details,
    id,
} }

/// What `AdminService::add_second_factor_to_login_policy` takes.
#[derive(Clone, Default)]
pub struct AddSecondFactorToLoginPolicyRequest {
    /// Kind of the resource.
    ///
    /// Required. Not `SECOND_FACTOR_TYPE_UNSPECIFIED`.
    pub r#type: crate::policy::v1::SecondFactorType,
}

impl AddSecondFactorToLoginPolicyRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(r#type: crate::policy::v1::SecondFactorType) -> Self {
        Self { r#type }
    }
}

message! { AddSecondFactorToLoginPolicyRequest {
    r#type,
} }

/// What `AdminService::add_second_factor_to_login_policy` answers.
#[derive(Clone, Default)]
pub struct AddSecondFactorToLoginPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddSecondFactorToLoginPolicyResponse {
    details,
} }

/// What `AdminService::add_zitadel_provider` takes.
#[derive(Clone, Default)]
pub struct AddZitadelProviderRequest {
    /// Name, for people to read.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Issuer of the tokens, as a URL.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// Client id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret. It is shown only in this answer, so keep it safe; it is empty when the method
    /// of authentication has none.
    ///
    /// Required. 1 to 1000 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Provider options.
    pub provider_options: Option<crate::idp::v1::Options>,
    /// Organizations in which users of the other Zitadel may hold roles.
    ///
    /// At most 20 items.
    pub instance_roles_info: Vec<crate::idp::v1::InstanceRolesInfo>,
}

impl AddZitadelProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        issuer: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            issuer: issuer.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            ..Self::default()
        }
    }
}

message! { AddZitadelProviderRequest {
    name,
    issuer,
    client_id,
    client_secret: secret,
    scopes,
    provider_options,
    instance_roles_info,
} }

/// What `AdminService::add_zitadel_provider` answers.
#[derive(Clone, Default)]
pub struct AddZitadelProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the resource.
    pub id: String,
}

message! { AddZitadelProviderResponse {
    details,
    id,
} }

/// Data org.
#[derive(Clone, Default)]
pub struct DataOrg {
    /// Id of the organization.
    pub org_id: String,
    /// Org.
    pub org: Option<crate::management::v1::AddOrgRequest>,
    /// Domain policy.
    pub domain_policy: Option<AddCustomDomainPolicyRequest>,
    /// Label policy.
    pub label_policy: Option<crate::management::v1::AddCustomLabelPolicyRequest>,
    /// Lockout policy.
    pub lockout_policy: Option<crate::management::v1::AddCustomLockoutPolicyRequest>,
    /// Login policy.
    pub login_policy: Option<crate::management::v1::AddCustomLoginPolicyRequest>,
    /// Password complexity policy.
    pub password_complexity_policy:
        Option<crate::management::v1::AddCustomPasswordComplexityPolicyRequest>,
    /// Privacy policy.
    pub privacy_policy: Option<crate::management::v1::AddCustomPrivacyPolicyRequest>,
    /// Projects on this page.
    pub projects: Vec<crate::v1::v1::DataProject>,
    /// Roles on this page.
    pub project_roles: Vec<crate::management::v1::AddProjectRoleRequest>,
    /// Api apps.
    pub api_apps: Vec<crate::v1::v1::DataApiApplication>,
    /// Oidc apps.
    pub oidc_apps: Vec<crate::v1::v1::DataOidcApplication>,
    /// Human users.
    pub human_users: Vec<crate::v1::v1::DataHumanUser>,
    /// Machine users.
    pub machine_users: Vec<crate::v1::v1::DataMachineUser>,
    /// Trigger actions.
    pub trigger_actions: Vec<crate::management::v1::SetTriggerActionsRequest>,
    /// Actions.
    pub actions: Vec<crate::v1::v1::DataAction>,
    /// Project grants on this page.
    pub project_grants: Vec<crate::v1::v1::DataProjectGrant>,
    /// User grants.
    pub user_grants: Vec<crate::management::v1::AddUserGrantRequest>,
    /// Org members.
    pub org_members: Vec<crate::management::v1::AddOrgMemberRequest>,
    /// Project members.
    pub project_members: Vec<crate::management::v1::AddProjectMemberRequest>,
    /// Project grant members.
    pub project_grant_members: Vec<crate::management::v1::AddProjectGrantMemberRequest>,
    /// User metadata.
    pub user_metadata: Vec<crate::management::v1::SetUserMetadataRequest>,
    /// Login texts.
    pub login_texts: Vec<crate::management::v1::SetCustomLoginTextsRequest>,
    /// Init messages.
    pub init_messages: Vec<crate::management::v1::SetCustomInitMessageTextRequest>,
    /// Password reset messages.
    pub password_reset_messages:
        Vec<crate::management::v1::SetCustomPasswordResetMessageTextRequest>,
    /// Verify email messages.
    pub verify_email_messages: Vec<crate::management::v1::SetCustomVerifyEmailMessageTextRequest>,
    /// Verify phone messages.
    pub verify_phone_messages: Vec<crate::management::v1::SetCustomVerifyPhoneMessageTextRequest>,
    /// Domain claimed messages.
    pub domain_claimed_messages:
        Vec<crate::management::v1::SetCustomDomainClaimedMessageTextRequest>,
    /// Passwordless registration messages.
    pub passwordless_registration_messages:
        Vec<crate::management::v1::SetCustomPasswordlessRegistrationMessageTextRequest>,
    /// Oidc idps.
    pub oidc_idps: Vec<crate::v1::v1::DataOidcidp>,
    /// Jwt idps.
    pub jwt_idps: Vec<crate::v1::v1::DataJwtidp>,
    /// User links.
    pub user_links: Vec<crate::idp::v1::IdpUserLink>,
    /// Names of the domains.
    pub domains: Vec<crate::org::v1::Domain>,
    /// App keys.
    pub app_keys: Vec<crate::v1::v1::DataAppKey>,
    /// Machine keys.
    pub machine_keys: Vec<crate::v1::v1::DataMachineKey>,
    /// Verify sms otp messages.
    pub verify_sms_otp_messages:
        Vec<crate::management::v1::SetCustomVerifySmsOtpMessageTextRequest>,
    /// Verify email otp messages.
    pub verify_email_otp_messages:
        Vec<crate::management::v1::SetCustomVerifyEmailOtpMessageTextRequest>,
    /// Invite user messages.
    pub invite_user_messages: Vec<crate::management::v1::SetCustomInviteUserMessageTextRequest>,
    /// Org state.
    pub org_state: crate::org::v1::OrgState,
}

message! { DataOrg {
    org_id,
    org,
    domain_policy,
    label_policy,
    lockout_policy,
    login_policy,
    password_complexity_policy,
    privacy_policy,
    projects,
    project_roles,
    api_apps,
    oidc_apps,
    human_users,
    machine_users,
    trigger_actions,
    actions,
    project_grants,
    user_grants,
    org_members,
    project_members,
    project_grant_members,
    user_metadata,
    login_texts,
    init_messages,
    password_reset_messages,
    verify_email_messages,
    verify_phone_messages,
    domain_claimed_messages,
    passwordless_registration_messages,
    oidc_idps,
    jwt_idps,
    user_links,
    domains,
    app_keys,
    machine_keys,
    verify_sms_otp_messages,
    verify_email_otp_messages,
    invite_user_messages,
    org_state,
} }

/// What `AdminService::deactivate_email_provider` takes.
#[derive(Clone, Default)]
pub struct DeactivateEmailProviderRequest {
    /// Id of the resource.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl DeactivateEmailProviderRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { DeactivateEmailProviderRequest {
    id,
} }

/// What `AdminService::deactivate_email_provider` answers.
#[derive(Clone, Default)]
pub struct DeactivateEmailProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { DeactivateEmailProviderResponse {
    details,
} }

/// What `AdminService::deactivate_idp` takes.
#[derive(Clone, Default)]
pub struct DeactivateIdpRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub idp_id: String,
}

impl DeactivateIdpRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(idp_id: impl Into<String>) -> Self {
        Self {
            idp_id: idp_id.into(),
        }
    }
}

message! { DeactivateIdpRequest {
    idp_id,
} }

/// What `AdminService::deactivate_idp` answers.
#[derive(Clone, Default)]
pub struct DeactivateIdpResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { DeactivateIdpResponse {
    details,
} }

/// What `AdminService::deactivate_sms_provider` takes.
#[derive(Clone, Default)]
pub struct DeactivateSmsProviderRequest {
    /// Id of the resource.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl DeactivateSmsProviderRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { DeactivateSmsProviderRequest {
    id,
} }

/// What `AdminService::deactivate_sms_provider` answers.
#[derive(Clone, Default)]
pub struct DeactivateSmsProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { DeactivateSmsProviderResponse {
    details,
} }

/// What `AdminService::deactivate_smtp_config` takes.
#[derive(Clone, Default)]
pub struct DeactivateSmtpConfigRequest {
    /// Id of the resource.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl DeactivateSmtpConfigRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { DeactivateSmtpConfigRequest {
    id,
} }

/// What `AdminService::deactivate_smtp_config` answers.
#[derive(Clone, Default)]
pub struct DeactivateSmtpConfigResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { DeactivateSmtpConfigResponse {
    details,
} }

/// What `AdminService::delete_provider` takes.
#[derive(Clone, Default)]
pub struct DeleteProviderRequest {
    /// Id of the resource.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl DeleteProviderRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { DeleteProviderRequest {
    id,
} }

/// What `AdminService::delete_provider` answers.
#[derive(Clone, Default)]
pub struct DeleteProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { DeleteProviderResponse {
    details,
} }

/// What `AdminService::export_data` takes.
#[derive(Clone, Default)]
pub struct ExportDataRequest {
    /// Org ids.
    pub org_ids: Vec<String>,
    /// Excluded org ids.
    pub excluded_org_ids: Vec<String>,
    /// With passwords.
    pub with_passwords: bool,
    /// With otp.
    pub with_otp: bool,
    /// Response output.
    pub response_output: bool,
    /// Local output.
    pub local_output: Option<ExportDataRequestLocalOutput>,
    /// S3 output.
    pub s3_output: Option<ExportDataRequestS3Output>,
    /// Gcs output.
    pub gcs_output: Option<ExportDataRequestGcsOutput>,
    /// Longest time that one call may take.
    pub timeout: String,
}

impl ExportDataRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ExportDataRequest {
    org_ids,
    excluded_org_ids,
    with_passwords,
    with_otp,
    response_output,
    local_output,
    s3_output,
    gcs_output,
    timeout,
} }

/// Gcs output.
#[derive(Clone, Default)]
pub struct ExportDataRequestGcsOutput {
    /// Bucket.
    pub bucket: String,
    /// Serviceaccount json.
    pub serviceaccount_json: String,
    /// Path.
    pub path: String,
}

message! { ExportDataRequestGcsOutput {
    bucket,
    serviceaccount_json,
    path,
} }

/// Local output.
#[derive(Clone, Default)]
pub struct ExportDataRequestLocalOutput {
    /// Path.
    pub path: String,
}

impl ExportDataRequestLocalOutput {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

message! { ExportDataRequestLocalOutput {
    path,
} }

/// S3 output.
#[derive(Clone, Default)]
pub struct ExportDataRequestS3Output {
    /// Path.
    pub path: String,
    /// URL that Zitadel calls.
    pub endpoint: String,
    /// Access key id.
    pub access_key_id: String,
    /// Secret access key.
    pub secret_access_key: String,
    /// Ssl.
    pub ssl: bool,
    /// Bucket.
    pub bucket: String,
}

message! { ExportDataRequestS3Output {
    path,
    endpoint,
    access_key_id,
    secret_access_key: secret,
    ssl,
    bucket,
} }

/// What `AdminService::export_data` answers.
#[derive(Clone, Default)]
pub struct ExportDataResponse {
    /// Orgs.
    pub orgs: Vec<DataOrg>,
}

message! { ExportDataResponse {
    orgs,
} }

/// Failed event.
#[derive(Clone, Default)]
pub struct FailedEvent {
    /// Database.
    pub database: String,
    /// View name.
    pub view_name: String,
    /// Failed sequence.
    pub failed_sequence: u64,
    /// Failure count.
    pub failure_count: u64,
    /// Error message.
    pub error_message: String,
    /// Last failed.
    pub last_failed: Option<jiff::Timestamp>,
}

message! { FailedEvent {
    database,
    view_name,
    failed_sequence,
    failure_count,
    error_message,
    last_failed,
} }

/// What `AdminService::get_allowed_languages` takes.
#[derive(Clone, Default)]
pub struct GetAllowedLanguagesRequest {}

impl GetAllowedLanguagesRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetAllowedLanguagesRequest {} }

/// What `AdminService::get_allowed_languages` answers.
#[derive(Clone, Default)]
pub struct GetAllowedLanguagesResponse {
    /// Languages.
    pub languages: Vec<String>,
}

message! { GetAllowedLanguagesResponse {
    languages,
} }

/// What `AdminService::get_custom_domain_claimed_message_text` takes.
#[derive(Clone, Default)]
pub struct GetCustomDomainClaimedMessageTextRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetCustomDomainClaimedMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetCustomDomainClaimedMessageTextRequest {
    language,
} }

/// What `AdminService::get_custom_domain_claimed_message_text` answers.
#[derive(Clone, Default)]
pub struct GetCustomDomainClaimedMessageTextResponse {
    /// Custom text.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetCustomDomainClaimedMessageTextResponse {
    custom_text,
} }

/// What `AdminService::get_custom_domain_policy` takes.
#[derive(Clone, Default)]
pub struct GetCustomDomainPolicyRequest {
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub org_id: String,
}

impl GetCustomDomainPolicyRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(org_id: impl Into<String>) -> Self {
        Self {
            org_id: org_id.into(),
        }
    }
}

message! { GetCustomDomainPolicyRequest {
    org_id,
} }

/// What `AdminService::get_custom_domain_policy` answers.
#[derive(Clone, Default)]
pub struct GetCustomDomainPolicyResponse {
    /// Policy.
    pub policy: Option<crate::policy::v1::DomainPolicy>,
    /// Is default.
    pub is_default: bool,
}

message! { GetCustomDomainPolicyResponse {
    policy,
    is_default,
} }

/// What `AdminService::get_custom_init_message_text` takes.
#[derive(Clone, Default)]
pub struct GetCustomInitMessageTextRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetCustomInitMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetCustomInitMessageTextRequest {
    language,
} }

/// What `AdminService::get_custom_init_message_text` answers.
#[derive(Clone, Default)]
pub struct GetCustomInitMessageTextResponse {
    /// Custom text.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetCustomInitMessageTextResponse {
    custom_text,
} }

/// What `AdminService::get_custom_invite_user_message_text` takes.
#[derive(Clone, Default)]
pub struct GetCustomInviteUserMessageTextRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetCustomInviteUserMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetCustomInviteUserMessageTextRequest {
    language,
} }

/// What `AdminService::get_custom_invite_user_message_text` answers.
#[derive(Clone, Default)]
pub struct GetCustomInviteUserMessageTextResponse {
    /// Custom text.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetCustomInviteUserMessageTextResponse {
    custom_text,
} }

/// What `AdminService::get_custom_login_texts` takes.
#[derive(Clone, Default)]
pub struct GetCustomLoginTextsRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetCustomLoginTextsRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetCustomLoginTextsRequest {
    language,
} }

/// What `AdminService::get_custom_login_texts` answers.
#[derive(Clone, Default)]
pub struct GetCustomLoginTextsResponse {
    /// Custom text.
    pub custom_text: Option<crate::text::v1::LoginCustomText>,
}

message! { GetCustomLoginTextsResponse {
    custom_text,
} }

/// What `AdminService::get_custom_org_iam_policy` takes.
#[derive(Clone, Default)]
pub struct GetCustomOrgIamPolicyRequest {
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub org_id: String,
}

impl GetCustomOrgIamPolicyRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(org_id: impl Into<String>) -> Self {
        Self {
            org_id: org_id.into(),
        }
    }
}

message! { GetCustomOrgIamPolicyRequest {
    org_id,
} }

/// What `AdminService::get_custom_org_iam_policy` answers.
#[derive(Clone, Default)]
pub struct GetCustomOrgIamPolicyResponse {
    /// Policy.
    pub policy: Option<crate::policy::v1::OrgIamPolicy>,
    /// Is default.
    pub is_default: bool,
}

message! { GetCustomOrgIamPolicyResponse {
    policy,
    is_default,
} }

/// What `AdminService::get_custom_password_change_message_text` takes.
#[derive(Clone, Default)]
pub struct GetCustomPasswordChangeMessageTextRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetCustomPasswordChangeMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetCustomPasswordChangeMessageTextRequest {
    language,
} }

/// What `AdminService::get_custom_password_change_message_text` answers.
#[derive(Clone, Default)]
pub struct GetCustomPasswordChangeMessageTextResponse {
    /// Custom text.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetCustomPasswordChangeMessageTextResponse {
    custom_text,
} }

/// What `AdminService::get_custom_password_reset_message_text` takes.
#[derive(Clone, Default)]
pub struct GetCustomPasswordResetMessageTextRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetCustomPasswordResetMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetCustomPasswordResetMessageTextRequest {
    language,
} }

/// What `AdminService::get_custom_password_reset_message_text` answers.
#[derive(Clone, Default)]
pub struct GetCustomPasswordResetMessageTextResponse {
    /// Custom text.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetCustomPasswordResetMessageTextResponse {
    custom_text,
} }

/// What `AdminService::get_custom_passwordless_registration_message_text` takes.
#[derive(Clone, Default)]
pub struct GetCustomPasswordlessRegistrationMessageTextRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetCustomPasswordlessRegistrationMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetCustomPasswordlessRegistrationMessageTextRequest {
    language,
} }

/// What `AdminService::get_custom_passwordless_registration_message_text` answers.
#[derive(Clone, Default)]
pub struct GetCustomPasswordlessRegistrationMessageTextResponse {
    /// Custom text.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetCustomPasswordlessRegistrationMessageTextResponse {
    custom_text,
} }

/// What `AdminService::get_custom_verify_email_message_text` takes.
#[derive(Clone, Default)]
pub struct GetCustomVerifyEmailMessageTextRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetCustomVerifyEmailMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetCustomVerifyEmailMessageTextRequest {
    language,
} }

/// What `AdminService::get_custom_verify_email_message_text` answers.
#[derive(Clone, Default)]
pub struct GetCustomVerifyEmailMessageTextResponse {
    /// Custom text.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetCustomVerifyEmailMessageTextResponse {
    custom_text,
} }

/// What `AdminService::get_custom_verify_email_otp_message_text` takes.
#[derive(Clone, Default)]
pub struct GetCustomVerifyEmailOtpMessageTextRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetCustomVerifyEmailOtpMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetCustomVerifyEmailOtpMessageTextRequest {
    language,
} }

/// What `AdminService::get_custom_verify_email_otp_message_text` answers.
#[derive(Clone, Default)]
pub struct GetCustomVerifyEmailOtpMessageTextResponse {
    /// Custom text.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetCustomVerifyEmailOtpMessageTextResponse {
    custom_text,
} }

/// What `AdminService::get_custom_verify_phone_message_text` takes.
#[derive(Clone, Default)]
pub struct GetCustomVerifyPhoneMessageTextRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetCustomVerifyPhoneMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetCustomVerifyPhoneMessageTextRequest {
    language,
} }

/// What `AdminService::get_custom_verify_phone_message_text` answers.
#[derive(Clone, Default)]
pub struct GetCustomVerifyPhoneMessageTextResponse {
    /// Custom text.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetCustomVerifyPhoneMessageTextResponse {
    custom_text,
} }

/// What `AdminService::get_custom_verify_sms_otp_message_text` takes.
#[derive(Clone, Default)]
pub struct GetCustomVerifySmsOtpMessageTextRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetCustomVerifySmsOtpMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetCustomVerifySmsOtpMessageTextRequest {
    language,
} }

/// What `AdminService::get_custom_verify_sms_otp_message_text` answers.
#[derive(Clone, Default)]
pub struct GetCustomVerifySmsOtpMessageTextResponse {
    /// Custom text.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetCustomVerifySmsOtpMessageTextResponse {
    custom_text,
} }

/// What `AdminService::get_default_domain_claimed_message_text` takes.
#[derive(Clone, Default)]
pub struct GetDefaultDomainClaimedMessageTextRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetDefaultDomainClaimedMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetDefaultDomainClaimedMessageTextRequest {
    language,
} }

/// What `AdminService::get_default_domain_claimed_message_text` answers.
#[derive(Clone, Default)]
pub struct GetDefaultDomainClaimedMessageTextResponse {
    /// Custom text.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetDefaultDomainClaimedMessageTextResponse {
    custom_text,
} }

/// What `AdminService::get_default_init_message_text` takes.
#[derive(Clone, Default)]
pub struct GetDefaultInitMessageTextRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetDefaultInitMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetDefaultInitMessageTextRequest {
    language,
} }

/// What `AdminService::get_default_init_message_text` answers.
#[derive(Clone, Default)]
pub struct GetDefaultInitMessageTextResponse {
    /// Custom text.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetDefaultInitMessageTextResponse {
    custom_text,
} }

/// What `AdminService::get_default_invite_user_message_text` takes.
#[derive(Clone, Default)]
pub struct GetDefaultInviteUserMessageTextRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetDefaultInviteUserMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetDefaultInviteUserMessageTextRequest {
    language,
} }

/// What `AdminService::get_default_invite_user_message_text` answers.
#[derive(Clone, Default)]
pub struct GetDefaultInviteUserMessageTextResponse {
    /// Custom text.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetDefaultInviteUserMessageTextResponse {
    custom_text,
} }

/// What `AdminService::get_default_language` takes.
#[derive(Clone, Default)]
pub struct GetDefaultLanguageRequest {}

impl GetDefaultLanguageRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetDefaultLanguageRequest {} }

/// What `AdminService::get_default_language` answers.
#[derive(Clone, Default)]
pub struct GetDefaultLanguageResponse {
    /// Language.
    pub language: String,
}

message! { GetDefaultLanguageResponse {
    language,
} }

/// What `AdminService::get_default_login_texts` takes.
#[derive(Clone, Default)]
pub struct GetDefaultLoginTextsRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetDefaultLoginTextsRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetDefaultLoginTextsRequest {
    language,
} }

/// What `AdminService::get_default_login_texts` answers.
#[derive(Clone, Default)]
pub struct GetDefaultLoginTextsResponse {
    /// Custom text.
    pub custom_text: Option<crate::text::v1::LoginCustomText>,
}

message! { GetDefaultLoginTextsResponse {
    custom_text,
} }

/// What `AdminService::get_default_org` takes.
#[derive(Clone, Default)]
pub struct GetDefaultOrgRequest {}

impl GetDefaultOrgRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetDefaultOrgRequest {} }

/// What `AdminService::get_default_org` answers.
#[derive(Clone, Default)]
pub struct GetDefaultOrgResponse {
    /// Org.
    pub org: Option<crate::org::v1::Org>,
}

message! { GetDefaultOrgResponse {
    org,
} }

/// What `AdminService::get_default_password_change_message_text` takes.
#[derive(Clone, Default)]
pub struct GetDefaultPasswordChangeMessageTextRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetDefaultPasswordChangeMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetDefaultPasswordChangeMessageTextRequest {
    language,
} }

/// What `AdminService::get_default_password_change_message_text` answers.
#[derive(Clone, Default)]
pub struct GetDefaultPasswordChangeMessageTextResponse {
    /// Custom text.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetDefaultPasswordChangeMessageTextResponse {
    custom_text,
} }

/// What `AdminService::get_default_password_reset_message_text` takes.
#[derive(Clone, Default)]
pub struct GetDefaultPasswordResetMessageTextRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetDefaultPasswordResetMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetDefaultPasswordResetMessageTextRequest {
    language,
} }

/// What `AdminService::get_default_password_reset_message_text` answers.
#[derive(Clone, Default)]
pub struct GetDefaultPasswordResetMessageTextResponse {
    /// Custom text.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetDefaultPasswordResetMessageTextResponse {
    custom_text,
} }

/// What `AdminService::get_default_passwordless_registration_message_text` takes.
#[derive(Clone, Default)]
pub struct GetDefaultPasswordlessRegistrationMessageTextRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetDefaultPasswordlessRegistrationMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetDefaultPasswordlessRegistrationMessageTextRequest {
    language,
} }

/// What `AdminService::get_default_passwordless_registration_message_text` answers.
#[derive(Clone, Default)]
pub struct GetDefaultPasswordlessRegistrationMessageTextResponse {
    /// Custom text.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetDefaultPasswordlessRegistrationMessageTextResponse {
    custom_text,
} }

/// What `AdminService::get_default_verify_email_message_text` takes.
#[derive(Clone, Default)]
pub struct GetDefaultVerifyEmailMessageTextRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetDefaultVerifyEmailMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetDefaultVerifyEmailMessageTextRequest {
    language,
} }

/// What `AdminService::get_default_verify_email_message_text` answers.
#[derive(Clone, Default)]
pub struct GetDefaultVerifyEmailMessageTextResponse {
    /// Custom text.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetDefaultVerifyEmailMessageTextResponse {
    custom_text,
} }

/// What `AdminService::get_default_verify_email_otp_message_text` takes.
#[derive(Clone, Default)]
pub struct GetDefaultVerifyEmailOtpMessageTextRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetDefaultVerifyEmailOtpMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetDefaultVerifyEmailOtpMessageTextRequest {
    language,
} }

/// What `AdminService::get_default_verify_email_otp_message_text` answers.
#[derive(Clone, Default)]
pub struct GetDefaultVerifyEmailOtpMessageTextResponse {
    /// Custom text.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetDefaultVerifyEmailOtpMessageTextResponse {
    custom_text,
} }

/// What `AdminService::get_default_verify_phone_message_text` takes.
#[derive(Clone, Default)]
pub struct GetDefaultVerifyPhoneMessageTextRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetDefaultVerifyPhoneMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetDefaultVerifyPhoneMessageTextRequest {
    language,
} }

/// What `AdminService::get_default_verify_phone_message_text` answers.
#[derive(Clone, Default)]
pub struct GetDefaultVerifyPhoneMessageTextResponse {
    /// Custom text.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetDefaultVerifyPhoneMessageTextResponse {
    custom_text,
} }

/// What `AdminService::get_default_verify_sms_otp_message_text` takes.
#[derive(Clone, Default)]
pub struct GetDefaultVerifySmsOtpMessageTextRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl GetDefaultVerifySmsOtpMessageTextRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { GetDefaultVerifySmsOtpMessageTextRequest {
    language,
} }

/// What `AdminService::get_default_verify_sms_otp_message_text` answers.
#[derive(Clone, Default)]
pub struct GetDefaultVerifySmsOtpMessageTextResponse {
    /// Custom text.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetDefaultVerifySmsOtpMessageTextResponse {
    custom_text,
} }

/// What `AdminService::get_domain_policy` takes.
#[derive(Clone, Default)]
pub struct GetDomainPolicyRequest {}

impl GetDomainPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetDomainPolicyRequest {} }

/// What `AdminService::get_domain_policy` answers.
#[derive(Clone, Default)]
pub struct GetDomainPolicyResponse {
    /// Policy.
    pub policy: Option<crate::policy::v1::DomainPolicy>,
}

message! { GetDomainPolicyResponse {
    policy,
} }

/// What `AdminService::get_email_provider_by_id` takes.
#[derive(Clone, Default)]
pub struct GetEmailProviderByIdRequest {
    /// Id of the resource.
    ///
    /// Required. 1 to 100 characters.
    pub id: String,
}

impl GetEmailProviderByIdRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { GetEmailProviderByIdRequest {
    id,
} }

/// What `AdminService::get_email_provider_by_id` answers.
#[derive(Clone, Default)]
pub struct GetEmailProviderByIdResponse {
    /// Configuration of the identity provider.
    pub config: Option<crate::settings::v1::EmailProvider>,
}

message! { GetEmailProviderByIdResponse {
    config,
} }

/// What `AdminService::get_email_provider` takes.
#[derive(Clone, Default)]
pub struct GetEmailProviderRequest {}

impl GetEmailProviderRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetEmailProviderRequest {} }

/// What `AdminService::get_email_provider` answers.
#[derive(Clone, Default)]
pub struct GetEmailProviderResponse {
    /// Configuration of the identity provider.
    pub config: Option<crate::settings::v1::EmailProvider>,
}

message! { GetEmailProviderResponse {
    config,
} }

/// What `AdminService::get_file_system_notification_provider` takes.
#[derive(Clone, Default)]
pub struct GetFileSystemNotificationProviderRequest {}

impl GetFileSystemNotificationProviderRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetFileSystemNotificationProviderRequest {} }

/// What `AdminService::get_file_system_notification_provider` answers.
#[derive(Clone, Default)]
pub struct GetFileSystemNotificationProviderResponse {
    /// Provider.
    pub provider: Option<crate::settings::v1::DebugNotificationProvider>,
}

message! { GetFileSystemNotificationProviderResponse {
    provider,
} }

/// What `AdminService::get_idp_by_id` takes.
#[derive(Clone, Default)]
pub struct GetIdpByIdRequest {
    /// Id of the resource.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl GetIdpByIdRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { GetIdpByIdRequest {
    id,
} }

/// What `AdminService::get_idp_by_id` answers.
#[derive(Clone, Default)]
pub struct GetIdpByIdResponse {
    /// The identity provider asked for.
    pub idp: Option<crate::idp::v1::Idp>,
}

message! { GetIdpByIdResponse {
    idp,
} }

/// What `AdminService::get_label_policy` takes.
#[derive(Clone, Default)]
pub struct GetLabelPolicyRequest {}

impl GetLabelPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetLabelPolicyRequest {} }

/// What `AdminService::get_label_policy` answers.
#[derive(Clone, Default)]
pub struct GetLabelPolicyResponse {
    /// Policy.
    pub policy: Option<crate::policy::v1::LabelPolicy>,
}

message! { GetLabelPolicyResponse {
    policy,
} }

/// What `AdminService::get_lockout_policy` takes.
#[derive(Clone, Default)]
pub struct GetLockoutPolicyRequest {}

impl GetLockoutPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetLockoutPolicyRequest {} }

/// What `AdminService::get_lockout_policy` answers.
#[derive(Clone, Default)]
pub struct GetLockoutPolicyResponse {
    /// Policy.
    pub policy: Option<crate::policy::v1::LockoutPolicy>,
}

message! { GetLockoutPolicyResponse {
    policy,
} }

/// What `AdminService::get_log_notification_provider` takes.
#[derive(Clone, Default)]
pub struct GetLogNotificationProviderRequest {}

impl GetLogNotificationProviderRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetLogNotificationProviderRequest {} }

/// What `AdminService::get_log_notification_provider` answers.
#[derive(Clone, Default)]
pub struct GetLogNotificationProviderResponse {
    /// Provider.
    pub provider: Option<crate::settings::v1::DebugNotificationProvider>,
}

message! { GetLogNotificationProviderResponse {
    provider,
} }

/// What `AdminService::get_login_policy` takes.
#[derive(Clone, Default)]
pub struct GetLoginPolicyRequest {}

impl GetLoginPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetLoginPolicyRequest {} }

/// What `AdminService::get_login_policy` answers.
#[derive(Clone, Default)]
pub struct GetLoginPolicyResponse {
    /// Policy.
    pub policy: Option<crate::policy::v1::LoginPolicy>,
}

message! { GetLoginPolicyResponse {
    policy,
} }

/// What `AdminService::get_my_instance` takes.
#[derive(Clone, Default)]
pub struct GetMyInstanceRequest {}

impl GetMyInstanceRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetMyInstanceRequest {} }

/// What `AdminService::get_my_instance` answers.
#[derive(Clone, Default)]
pub struct GetMyInstanceResponse {
    /// The whole instance, when true.
    pub instance: Option<crate::instance::v1::InstanceDetail>,
}

message! { GetMyInstanceResponse {
    instance,
} }

/// What `AdminService::get_notification_policy` takes.
#[derive(Clone, Default)]
pub struct GetNotificationPolicyRequest {}

impl GetNotificationPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetNotificationPolicyRequest {} }

/// What `AdminService::get_notification_policy` answers.
#[derive(Clone, Default)]
pub struct GetNotificationPolicyResponse {
    /// Policy.
    pub policy: Option<crate::policy::v1::NotificationPolicy>,
}

message! { GetNotificationPolicyResponse {
    policy,
} }

/// What `AdminService::get_oidc_settings` takes.
#[derive(Clone, Default)]
pub struct GetOidcSettingsRequest {}

impl GetOidcSettingsRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetOidcSettingsRequest {} }

/// What `AdminService::get_oidc_settings` answers.
#[derive(Clone, Default)]
pub struct GetOidcSettingsResponse {
    /// Settings of the kind that the message is about.
    pub settings: Option<crate::settings::v1::OidcSettings>,
}

message! { GetOidcSettingsResponse {
    settings,
} }

/// What `AdminService::get_org_by_id` takes.
#[derive(Clone, Default)]
pub struct GetOrgByIdRequest {
    /// Id of the resource.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl GetOrgByIdRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { GetOrgByIdRequest {
    id,
} }

/// What `AdminService::get_org_by_id` answers.
#[derive(Clone, Default)]
pub struct GetOrgByIdResponse {
    /// Org.
    pub org: Option<crate::org::v1::Org>,
}

message! { GetOrgByIdResponse {
    org,
} }

/// What `AdminService::get_org_iam_policy` takes.
#[derive(Clone, Default)]
pub struct GetOrgIamPolicyRequest {}

impl GetOrgIamPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetOrgIamPolicyRequest {} }

/// What `AdminService::get_org_iam_policy` answers.
#[derive(Clone, Default)]
pub struct GetOrgIamPolicyResponse {
    /// Policy.
    pub policy: Option<crate::policy::v1::OrgIamPolicy>,
}

message! { GetOrgIamPolicyResponse {
    policy,
} }

/// What `AdminService::get_password_age_policy` takes.
#[derive(Clone, Default)]
pub struct GetPasswordAgePolicyRequest {}

impl GetPasswordAgePolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetPasswordAgePolicyRequest {} }

/// What `AdminService::get_password_age_policy` answers.
#[derive(Clone, Default)]
pub struct GetPasswordAgePolicyResponse {
    /// Policy.
    pub policy: Option<crate::policy::v1::PasswordAgePolicy>,
}

message! { GetPasswordAgePolicyResponse {
    policy,
} }

/// What `AdminService::get_password_complexity_policy` takes.
#[derive(Clone, Default)]
pub struct GetPasswordComplexityPolicyRequest {}

impl GetPasswordComplexityPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetPasswordComplexityPolicyRequest {} }

/// What `AdminService::get_password_complexity_policy` answers.
#[derive(Clone, Default)]
pub struct GetPasswordComplexityPolicyResponse {
    /// Policy.
    pub policy: Option<crate::policy::v1::PasswordComplexityPolicy>,
}

message! { GetPasswordComplexityPolicyResponse {
    policy,
} }

/// What `AdminService::get_preview_label_policy` takes.
#[derive(Clone, Default)]
pub struct GetPreviewLabelPolicyRequest {}

impl GetPreviewLabelPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetPreviewLabelPolicyRequest {} }

/// What `AdminService::get_preview_label_policy` answers.
#[derive(Clone, Default)]
pub struct GetPreviewLabelPolicyResponse {
    /// Policy.
    pub policy: Option<crate::policy::v1::LabelPolicy>,
}

message! { GetPreviewLabelPolicyResponse {
    policy,
} }

/// What `AdminService::get_privacy_policy` takes.
#[derive(Clone, Default)]
pub struct GetPrivacyPolicyRequest {}

impl GetPrivacyPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetPrivacyPolicyRequest {} }

/// What `AdminService::get_privacy_policy` answers.
#[derive(Clone, Default)]
pub struct GetPrivacyPolicyResponse {
    /// Policy.
    pub policy: Option<crate::policy::v1::PrivacyPolicy>,
}

message! { GetPrivacyPolicyResponse {
    policy,
} }

/// What `AdminService::get_provider_by_id` takes.
#[derive(Clone, Default)]
pub struct GetProviderByIdRequest {
    /// Id of the resource.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl GetProviderByIdRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { GetProviderByIdRequest {
    id,
} }

/// What `AdminService::get_provider_by_id` answers.
#[derive(Clone, Default)]
pub struct GetProviderByIdResponse {
    /// The identity provider asked for.
    pub idp: Option<crate::idp::v1::Provider>,
}

message! { GetProviderByIdResponse {
    idp,
} }

/// What `AdminService::get_restrictions` takes.
#[derive(Clone, Default)]
pub struct GetRestrictionsRequest {}

impl GetRestrictionsRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetRestrictionsRequest {} }

/// What `AdminService::get_restrictions` answers.
#[derive(Clone, Default)]
pub struct GetRestrictionsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Disallow public org registration.
    pub disallow_public_org_registration: bool,
    /// Languages that users may choose, as BCP 47 tags.
    pub allowed_languages: Vec<String>,
}

message! { GetRestrictionsResponse {
    details,
    disallow_public_org_registration,
    allowed_languages,
} }

/// What `AdminService::get_sms_provider` takes.
#[derive(Clone, Default)]
pub struct GetSmsProviderRequest {
    /// Id of the resource.
    ///
    /// Required. 1 to 100 characters.
    pub id: String,
}

impl GetSmsProviderRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { GetSmsProviderRequest {
    id,
} }

/// What `AdminService::get_sms_provider` answers.
#[derive(Clone, Default)]
pub struct GetSmsProviderResponse {
    /// Configuration of the identity provider.
    pub config: Option<crate::settings::v1::SmsProvider>,
}

message! { GetSmsProviderResponse {
    config,
} }

/// What `AdminService::get_smtp_config_by_id` takes.
#[derive(Clone, Default)]
pub struct GetSmtpConfigByIdRequest {
    /// Id of the resource.
    ///
    /// Required. 1 to 100 characters.
    pub id: String,
}

impl GetSmtpConfigByIdRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { GetSmtpConfigByIdRequest {
    id,
} }

/// What `AdminService::get_smtp_config_by_id` answers.
#[derive(Clone, Default)]
pub struct GetSmtpConfigByIdResponse {
    /// Smtp config.
    pub smtp_config: Option<crate::settings::v1::SmtpConfig>,
}

message! { GetSmtpConfigByIdResponse {
    smtp_config,
} }

/// What `AdminService::get_smtp_config` takes.
#[derive(Clone, Default)]
pub struct GetSmtpConfigRequest {}

impl GetSmtpConfigRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetSmtpConfigRequest {} }

/// What `AdminService::get_smtp_config` answers.
#[derive(Clone, Default)]
pub struct GetSmtpConfigResponse {
    /// Smtp config.
    pub smtp_config: Option<crate::settings::v1::SmtpConfig>,
}

message! { GetSmtpConfigResponse {
    smtp_config,
} }

/// What `AdminService::get_secret_generator` takes.
#[derive(Clone, Default)]
pub struct GetSecretGeneratorRequest {
    /// Generator type.
    ///
    /// Not `SECRET_GENERATOR_TYPE_UNSPECIFIED`.
    pub generator_type: crate::settings::v1::SecretGeneratorType,
}

impl GetSecretGeneratorRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { GetSecretGeneratorRequest {
    generator_type,
} }

/// What `AdminService::get_secret_generator` answers.
#[derive(Clone, Default)]
pub struct GetSecretGeneratorResponse {
    /// Secret generator.
    pub secret_generator: Option<crate::settings::v1::SecretGenerator>,
}

message! { GetSecretGeneratorResponse {
    secret_generator,
} }

/// What `AdminService::get_security_policy` takes.
#[derive(Clone, Default)]
pub struct GetSecurityPolicyRequest {}

impl GetSecurityPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetSecurityPolicyRequest {} }

/// What `AdminService::get_security_policy` answers.
#[derive(Clone, Default)]
pub struct GetSecurityPolicyResponse {
    /// Policy.
    pub policy: Option<crate::settings::v1::SecurityPolicy>,
}

message! { GetSecurityPolicyResponse {
    policy,
} }

/// What `AdminService::get_supported_languages` takes.
#[derive(Clone, Default)]
pub struct GetSupportedLanguagesRequest {}

impl GetSupportedLanguagesRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetSupportedLanguagesRequest {} }

/// What `AdminService::get_supported_languages` answers.
#[derive(Clone, Default)]
pub struct GetSupportedLanguagesResponse {
    /// Languages.
    pub languages: Vec<String>,
}

message! { GetSupportedLanguagesResponse {
    languages,
} }

/// What `AdminService::healthz` takes.
#[derive(Clone, Default)]
pub struct HealthzRequest {}

impl HealthzRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { HealthzRequest {} }

/// What `AdminService::healthz` answers.
#[derive(Clone, Default)]
pub struct HealthzResponse {}

message! { HealthzResponse {} }

/// Idp query.
#[derive(Clone, Default)]
pub struct IdpQuery {
    /// Either `idp_id_query` or `idp_name_query`.
    pub query: Option<IdpQueryKind>,
}

impl IdpQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(query: impl Into<IdpQueryKind>) -> Self {
        Self {
            query: Some(query.into()),
        }
    }
}

message! { IdpQuery {
    query: oneof,
} }

/// Alternatives of `IdpQuery::query`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum IdpQueryKind {
    /// Idp id query.
    IdpIdQuery(crate::idp::v1::IdpIdQuery),
    /// Idp name query.
    IdpNameQuery(crate::idp::v1::IdpNameQuery),
}

oneof! { IdpQueryKind {
    IdpIdQuery,
    IdpNameQuery,
} }

convert! { IdpQuery.query = IdpQueryKind {
    IdpIdQuery(crate::idp::v1::IdpIdQuery),
    IdpNameQuery(crate::idp::v1::IdpNameQuery),
} }

/// Import data error.
#[derive(Clone, Default)]
pub struct ImportDataError {
    /// Kind of the resource.
    pub r#type: String,
    /// Id of the resource.
    pub id: String,
    /// Message.
    pub message: String,
}

message! { ImportDataError {
    r#type,
    id,
    message,
} }

/// Import data org.
#[derive(Clone, Default)]
pub struct ImportDataOrg {
    /// Orgs.
    pub orgs: Vec<DataOrg>,
}

impl ImportDataOrg {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(orgs: impl IntoIterator<Item = DataOrg>) -> Self {
        Self {
            orgs: orgs.into_iter().collect(),
        }
    }
}

message! { ImportDataOrg {
    orgs,
} }

/// What `AdminService::import_data` takes.
#[derive(Clone, Default)]
pub struct ImportDataRequest {
    /// One of `data_orgs`, `data_orgsv1`, `data_orgs_local`, `data_orgsv1_local`, `data_orgs_s3`,
    /// `data_orgsv1_s3`, `data_orgs_gcs`, `data_orgsv1_gcs`.
    pub data: Option<ImportDataRequestKind>,
    /// Longest time that one call may take.
    pub timeout: String,
}

impl ImportDataRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ImportDataRequest {
    data: oneof,
    timeout,
} }

/// Alternatives of `ImportDataRequest::data`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ImportDataRequestKind {
    /// Data orgs.
    DataOrgs(ImportDataOrg),
    /// Data orgsv1.
    DataOrgsv1(crate::v1::v1::ImportDataOrg),
    /// Data orgs local.
    DataOrgsLocal(ImportDataRequestLocalInput),
    /// Data orgsv1 local.
    DataOrgsv1Local(ImportDataRequestLocalInput),
    /// Data orgs s3.
    DataOrgsS3(ImportDataRequestS3Input),
    /// Data orgsv1 s3.
    DataOrgsv1S3(ImportDataRequestS3Input),
    /// Data orgs gcs.
    DataOrgsGcs(ImportDataRequestGcsInput),
    /// Data orgsv1 gcs.
    DataOrgsv1Gcs(ImportDataRequestGcsInput),
}

oneof! { ImportDataRequestKind {
    DataOrgs,
    DataOrgsv1,
    DataOrgsLocal,
    DataOrgsv1Local,
    DataOrgsS3,
    DataOrgsv1S3,
    DataOrgsGcs,
    DataOrgsv1Gcs,
} }

convert! { ImportDataRequestKind {
    DataOrgs(ImportDataOrg),
    DataOrgsv1(crate::v1::v1::ImportDataOrg),
} }

/// Gcs input.
#[derive(Clone, Default)]
pub struct ImportDataRequestGcsInput {
    /// Bucket.
    pub bucket: String,
    /// Serviceaccount json.
    pub serviceaccount_json: String,
    /// Path.
    pub path: String,
}

message! { ImportDataRequestGcsInput {
    bucket,
    serviceaccount_json,
    path,
} }

/// Local input.
#[derive(Clone, Default)]
pub struct ImportDataRequestLocalInput {
    /// Path.
    pub path: String,
}

impl ImportDataRequestLocalInput {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

message! { ImportDataRequestLocalInput {
    path,
} }

/// S3 input.
#[derive(Clone, Default)]
pub struct ImportDataRequestS3Input {
    /// Path.
    pub path: String,
    /// URL that Zitadel calls.
    pub endpoint: String,
    /// Access key id.
    pub access_key_id: String,
    /// Secret access key.
    pub secret_access_key: String,
    /// Ssl.
    pub ssl: bool,
    /// Bucket.
    pub bucket: String,
}

message! { ImportDataRequestS3Input {
    path,
    endpoint,
    access_key_id,
    secret_access_key: secret,
    ssl,
    bucket,
} }

/// What `AdminService::import_data` answers.
#[derive(Clone, Default)]
pub struct ImportDataResponse {
    /// Errors.
    pub errors: Vec<ImportDataError>,
    /// Success.
    pub success: Option<ImportDataSuccess>,
}

message! { ImportDataResponse {
    errors,
    success,
} }

/// Import data success.
#[derive(Clone, Default)]
pub struct ImportDataSuccess {
    /// Orgs.
    pub orgs: Vec<ImportDataSuccessOrg>,
}

message! { ImportDataSuccess {
    orgs,
} }

/// Import data success org.
#[derive(Clone, Default)]
pub struct ImportDataSuccessOrg {
    /// Id of the organization.
    pub org_id: String,
    /// Project ids.
    pub project_ids: Vec<String>,
    /// Roles on this page.
    pub project_roles: Vec<String>,
    /// Oidc app ids.
    pub oidc_app_ids: Vec<String>,
    /// Api app ids.
    pub api_app_ids: Vec<String>,
    /// Human user ids.
    pub human_user_ids: Vec<String>,
    /// Machine user ids.
    pub machine_user_ids: Vec<String>,
    /// Action ids.
    pub action_ids: Vec<String>,
    /// Trigger actions.
    pub trigger_actions: Vec<crate::management::v1::SetTriggerActionsRequest>,
    /// Project grants on this page.
    pub project_grants: Vec<ImportDataSuccessProjectGrant>,
    /// User grants.
    pub user_grants: Vec<ImportDataSuccessUserGrant>,
    /// Org members.
    pub org_members: Vec<String>,
    /// Project members.
    pub project_members: Vec<ImportDataSuccessProjectMember>,
    /// Project grant members.
    pub project_grant_members: Vec<ImportDataSuccessProjectGrantMember>,
    /// Oidc ipds.
    pub oidc_ipds: Vec<String>,
    /// Jwt idps.
    pub jwt_idps: Vec<String>,
    /// Accounts at identity providers that the user can sign in with.
    pub idp_links: Vec<String>,
    /// User links.
    pub user_links: Vec<ImportDataSuccessUserLinks>,
    /// User metadata.
    pub user_metadata: Vec<ImportDataSuccessUserMetadata>,
    /// Names of the domains.
    pub domains: Vec<String>,
    /// App keys.
    pub app_keys: Vec<String>,
    /// Machine keys.
    pub machine_keys: Vec<String>,
}

message! { ImportDataSuccessOrg {
    org_id,
    project_ids,
    project_roles,
    oidc_app_ids,
    api_app_ids,
    human_user_ids,
    machine_user_ids,
    action_ids,
    trigger_actions,
    project_grants,
    user_grants,
    org_members,
    project_members,
    project_grant_members,
    oidc_ipds,
    jwt_idps,
    idp_links,
    user_links,
    user_metadata,
    domains,
    app_keys,
    machine_keys,
} }

/// Import data success project grant.
#[derive(Clone, Default)]
pub struct ImportDataSuccessProjectGrant {
    /// Grant id.
    pub grant_id: String,
    /// Id of the project.
    pub project_id: String,
    /// Id of the organization.
    pub org_id: String,
}

message! { ImportDataSuccessProjectGrant {
    grant_id,
    project_id,
    org_id,
} }

/// Import data success project grant member.
#[derive(Clone, Default)]
pub struct ImportDataSuccessProjectGrantMember {
    /// Id of the project.
    pub project_id: String,
    /// Grant id.
    pub grant_id: String,
    /// Id of the user.
    pub user_id: String,
}

message! { ImportDataSuccessProjectGrantMember {
    project_id,
    grant_id,
    user_id,
} }

/// Import data success project member.
#[derive(Clone, Default)]
pub struct ImportDataSuccessProjectMember {
    /// Id of the project.
    pub project_id: String,
    /// Id of the user.
    pub user_id: String,
}

message! { ImportDataSuccessProjectMember {
    project_id,
    user_id,
} }

/// Import data success user grant.
#[derive(Clone, Default)]
pub struct ImportDataSuccessUserGrant {
    /// Id of the project.
    pub project_id: String,
    /// Id of the user.
    pub user_id: String,
}

message! { ImportDataSuccessUserGrant {
    project_id,
    user_id,
} }

/// Import data success user links.
#[derive(Clone, Default)]
pub struct ImportDataSuccessUserLinks {
    /// Id of the user.
    pub user_id: String,
    /// External user id.
    pub external_user_id: String,
    /// Name to show to people.
    pub display_name: String,
    /// Id of the identity provider.
    pub idp_id: String,
}

message! { ImportDataSuccessUserLinks {
    user_id,
    external_user_id,
    display_name,
    idp_id,
} }

/// Import data success user metadata.
#[derive(Clone, Default)]
pub struct ImportDataSuccessUserMetadata {
    /// Id of the user.
    pub user_id: String,
    /// Key that names the entry.
    pub key: String,
}

message! { ImportDataSuccessUserMetadata {
    user_id,
    key,
} }

/// What `AdminService::is_org_unique` takes.
#[derive(Clone, Default)]
pub struct IsOrgUniqueRequest {
    /// Name, for people to read.
    ///
    /// Required. At most 200 characters.
    pub name: String,
    /// Name of the domain.
    ///
    /// Required. At most 200 characters.
    pub domain: String,
}

impl IsOrgUniqueRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, domain: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            domain: domain.into(),
        }
    }
}

message! { IsOrgUniqueRequest {
    name,
    domain,
} }

/// What `AdminService::is_org_unique` answers.
#[derive(Clone, Default)]
pub struct IsOrgUniqueResponse {
    /// Is unique.
    pub is_unique: bool,
}

message! { IsOrgUniqueResponse {
    is_unique,
} }

/// What `AdminService::list_aggregate_types` takes.
#[derive(Clone, Default)]
pub struct ListAggregateTypesRequest {}

impl ListAggregateTypesRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ListAggregateTypesRequest {} }

/// What `AdminService::list_aggregate_types` answers.
#[derive(Clone, Default)]
pub struct ListAggregateTypesResponse {
    /// Aggregate types.
    pub aggregate_types: Vec<crate::event::v1::AggregateType>,
}

message! { ListAggregateTypesResponse {
    aggregate_types,
} }

/// What `AdminService::list_email_providers` takes.
#[derive(Clone, Default)]
pub struct ListEmailProvidersRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
}

impl ListEmailProvidersRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListEmailProvidersRequest {
    query,
} }

/// What `AdminService::list_email_providers` answers.
#[derive(Clone, Default)]
pub struct ListEmailProvidersResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ListDetails>,
    /// Entries on this page.
    pub result: Vec<crate::settings::v1::EmailProvider>,
}

message! { ListEmailProvidersResponse {
    details,
    result,
} }

/// What `AdminService::list_event_types` takes.
#[derive(Clone, Default)]
pub struct ListEventTypesRequest {}

impl ListEventTypesRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ListEventTypesRequest {} }

/// What `AdminService::list_event_types` answers.
#[derive(Clone, Default)]
pub struct ListEventTypesResponse {
    /// Event types.
    pub event_types: Vec<crate::event::v1::EventType>,
}

message! { ListEventTypesResponse {
    event_types,
} }

/// What `AdminService::list_events` takes.
#[derive(Clone, Default)]
pub struct ListEventsRequest {
    /// Number of the last change; it grows with every change.
    pub sequence: u64,
    /// Most entries to return. Zero means the server's own limit.
    pub limit: u32,
    /// Sorts in ascending order when true, in descending order when false.
    pub asc: bool,
    /// Editor user id.
    ///
    /// 0 to 200 characters.
    pub editor_user_id: String,
    /// Event types.
    ///
    /// At most 30 items.
    pub event_types: Vec<String>,
    /// Aggregate id.
    ///
    /// 0 to 200 characters.
    pub aggregate_id: String,
    /// Aggregate types.
    ///
    /// At most 10 items.
    pub aggregate_types: Vec<String>,
    /// Id of the organization or instance that owns the resource.
    ///
    /// 0 to 200 characters.
    pub resource_owner: String,
    /// Time of creation.
    #[deprecated]
    pub creation_date: Option<jiff::Timestamp>,
    /// Either `range` or `from`.
    pub creation_date_filter: Option<ListEventsRequestCreationDateFilter>,
}

impl ListEventsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListEventsRequest {
    sequence,
    limit,
    asc,
    editor_user_id,
    event_types,
    aggregate_id,
    aggregate_types,
    resource_owner,
    creation_date,
    creation_date_filter: oneof,
} }

/// Alternatives of `ListEventsRequest::creation_date_filter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ListEventsRequestCreationDateFilter {
    /// Range.
    Range(ListEventsRequestCreationDateRange),
    /// From.
    From(jiff::Timestamp),
}

oneof! { ListEventsRequestCreationDateFilter {
    Range,
    From,
} }

convert! { ListEventsRequestCreationDateFilter {
    Range(ListEventsRequestCreationDateRange),
} }

/// Creation date range.
#[derive(Clone, Default)]
pub struct ListEventsRequestCreationDateRange {
    /// Since.
    pub since: Option<jiff::Timestamp>,
    /// Until.
    pub until: Option<jiff::Timestamp>,
}

impl ListEventsRequestCreationDateRange {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(since: jiff::Timestamp, until: jiff::Timestamp) -> Self {
        Self {
            since: Some(since),
            until: Some(until),
        }
    }
}

message! { ListEventsRequestCreationDateRange {
    since,
    until,
} }

/// What `AdminService::list_events` answers.
#[derive(Clone, Default)]
pub struct ListEventsResponse {
    /// Events.
    pub events: Vec<crate::event::v1::Event>,
}

message! { ListEventsResponse {
    events,
} }

/// What `AdminService::list_failed_events` takes.
#[derive(Clone, Default)]
pub struct ListFailedEventsRequest {}

impl ListFailedEventsRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ListFailedEventsRequest {} }

/// What `AdminService::list_failed_events` answers.
#[derive(Clone, Default)]
pub struct ListFailedEventsResponse {
    /// Entries on this page.
    pub result: Vec<FailedEvent>,
}

message! { ListFailedEventsResponse {
    result,
} }

/// What `AdminService::list_iam_member_roles` takes.
#[derive(Clone, Default)]
pub struct ListIamMemberRolesRequest {}

impl ListIamMemberRolesRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ListIamMemberRolesRequest {} }

/// What `AdminService::list_iam_member_roles` answers.
#[derive(Clone, Default)]
pub struct ListIamMemberRolesResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ListDetails>,
    /// Names of the administrator roles, such as `ORG_OWNER`.
    pub roles: Vec<String>,
}

message! { ListIamMemberRolesResponse {
    details,
    roles,
} }

/// What `AdminService::list_iam_members` takes.
#[derive(Clone, Default)]
pub struct ListIamMembersRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::member::v1::SearchQuery>,
    /// Field by which entries are sorted.
    pub sorting_column: crate::member::v1::MemberFieldColumnName,
}

impl ListIamMembersRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListIamMembersRequest {
    query,
    queries,
    sorting_column,
} }

/// What `AdminService::list_iam_members` answers.
#[derive(Clone, Default)]
pub struct ListIamMembersResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ListDetails>,
    /// Entries on this page.
    pub result: Vec<crate::member::v1::Member>,
}

message! { ListIamMembersResponse {
    details,
    result,
} }

/// What `AdminService::list_idps` takes.
#[derive(Clone, Default)]
pub struct ListIdpsRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Field by which entries are sorted.
    pub sorting_column: crate::idp::v1::IdpFieldName,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<IdpQuery>,
}

impl ListIdpsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListIdpsRequest {
    query,
    sorting_column,
    queries,
} }

/// What `AdminService::list_idps` answers.
#[derive(Clone, Default)]
pub struct ListIdpsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ListDetails>,
    /// Field by which entries are sorted.
    pub sorting_column: crate::idp::v1::IdpFieldName,
    /// Entries on this page.
    pub result: Vec<crate::idp::v1::Idp>,
}

message! { ListIdpsResponse {
    details,
    sorting_column,
    result,
} }

/// What `AdminService::list_instance_domains` takes.
#[derive(Clone, Default)]
pub struct ListInstanceDomainsRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Field by which entries are sorted.
    pub sorting_column: crate::instance::v1::DomainFieldName,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::instance::v1::DomainSearchQuery>,
}

impl ListInstanceDomainsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListInstanceDomainsRequest {
    query,
    sorting_column,
    queries,
} }

/// What `AdminService::list_instance_domains` answers.
#[derive(Clone, Default)]
pub struct ListInstanceDomainsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ListDetails>,
    /// Field by which entries are sorted.
    pub sorting_column: crate::instance::v1::DomainFieldName,
    /// Entries on this page.
    pub result: Vec<crate::instance::v1::Domain>,
}

message! { ListInstanceDomainsResponse {
    details,
    sorting_column,
    result,
} }

/// What `AdminService::list_instance_trusted_domains` takes.
#[derive(Clone, Default)]
pub struct ListInstanceTrustedDomainsRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Field by which entries are sorted.
    pub sorting_column: crate::instance::v1::DomainFieldName,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::instance::v1::TrustedDomainSearchQuery>,
}

impl ListInstanceTrustedDomainsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListInstanceTrustedDomainsRequest {
    query,
    sorting_column,
    queries,
} }

/// What `AdminService::list_instance_trusted_domains` answers.
#[derive(Clone, Default)]
pub struct ListInstanceTrustedDomainsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ListDetails>,
    /// Field by which entries are sorted.
    pub sorting_column: crate::instance::v1::DomainFieldName,
    /// Entries on this page.
    pub result: Vec<crate::instance::v1::TrustedDomain>,
}

message! { ListInstanceTrustedDomainsResponse {
    details,
    sorting_column,
    result,
} }

/// What `AdminService::list_login_policy_idps` takes.
#[derive(Clone, Default)]
pub struct ListLoginPolicyIdpsRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
}

impl ListLoginPolicyIdpsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListLoginPolicyIdpsRequest {
    query,
} }

/// What `AdminService::list_login_policy_idps` answers.
#[derive(Clone, Default)]
pub struct ListLoginPolicyIdpsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ListDetails>,
    /// Entries on this page.
    pub result: Vec<crate::idp::v1::IdpLoginPolicyLink>,
}

message! { ListLoginPolicyIdpsResponse {
    details,
    result,
} }

/// What `AdminService::list_login_policy_multi_factors` takes.
#[derive(Clone, Default)]
pub struct ListLoginPolicyMultiFactorsRequest {}

impl ListLoginPolicyMultiFactorsRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ListLoginPolicyMultiFactorsRequest {} }

/// What `AdminService::list_login_policy_multi_factors` answers.
#[derive(Clone, Default)]
pub struct ListLoginPolicyMultiFactorsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ListDetails>,
    /// Entries on this page.
    pub result: Vec<crate::policy::v1::MultiFactorType>,
}

message! { ListLoginPolicyMultiFactorsResponse {
    details,
    result,
} }

/// What `AdminService::list_login_policy_second_factors` takes.
#[derive(Clone, Default)]
pub struct ListLoginPolicySecondFactorsRequest {}

impl ListLoginPolicySecondFactorsRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ListLoginPolicySecondFactorsRequest {} }

/// What `AdminService::list_login_policy_second_factors` answers.
#[derive(Clone, Default)]
pub struct ListLoginPolicySecondFactorsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ListDetails>,
    /// Entries on this page.
    pub result: Vec<crate::policy::v1::SecondFactorType>,
}

message! { ListLoginPolicySecondFactorsResponse {
    details,
    result,
} }

/// What `AdminService::list_milestones` takes.
#[derive(Clone, Default)]
pub struct ListMilestonesRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Field by which entries are sorted.
    pub sorting_column: crate::milestone::v1::MilestoneFieldName,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::milestone::v1::MilestoneQuery>,
}

impl ListMilestonesRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListMilestonesRequest {
    query,
    sorting_column,
    queries,
} }

/// What `AdminService::list_milestones` answers.
#[derive(Clone, Default)]
pub struct ListMilestonesResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ListDetails>,
    /// Entries on this page.
    pub result: Vec<crate::milestone::v1::Milestone>,
}

message! { ListMilestonesResponse {
    details,
    result,
} }

/// What `AdminService::list_orgs` takes.
#[derive(Clone, Default)]
pub struct ListOrgsRequest {
    /// Which part of the list to return, and in which order.
    ///
    /// Required.
    pub query: Option<crate::v1::ListQuery>,
    /// Field by which entries are sorted.
    pub sorting_column: crate::org::v1::OrgFieldName,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::org::v1::OrgQuery>,
}

impl ListOrgsRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(query: crate::v1::ListQuery) -> Self {
        Self {
            query: Some(query),
            ..Self::default()
        }
    }
}

message! { ListOrgsRequest {
    query,
    sorting_column,
    queries,
} }

/// What `AdminService::list_orgs` answers.
#[derive(Clone, Default)]
pub struct ListOrgsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ListDetails>,
    /// Field by which entries are sorted.
    pub sorting_column: crate::org::v1::OrgFieldName,
    /// Entries on this page.
    pub result: Vec<crate::org::v1::Org>,
}

message! { ListOrgsResponse {
    details,
    sorting_column,
    result,
} }

/// What `AdminService::list_providers` takes.
#[derive(Clone, Default)]
pub struct ListProvidersRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<ProviderQuery>,
}

impl ListProvidersRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListProvidersRequest {
    query,
    queries,
} }

/// What `AdminService::list_providers` answers.
#[derive(Clone, Default)]
pub struct ListProvidersResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ListDetails>,
    /// Entries on this page.
    pub result: Vec<crate::idp::v1::Provider>,
}

message! { ListProvidersResponse {
    details,
    result,
} }

/// What `AdminService::list_sms_providers` takes.
#[derive(Clone, Default)]
pub struct ListSmsProvidersRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
}

impl ListSmsProvidersRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListSmsProvidersRequest {
    query,
} }

/// What `AdminService::list_sms_providers` answers.
#[derive(Clone, Default)]
pub struct ListSmsProvidersResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ListDetails>,
    /// Entries on this page.
    pub result: Vec<crate::settings::v1::SmsProvider>,
}

message! { ListSmsProvidersResponse {
    details,
    result,
} }

/// What `AdminService::list_smtp_configs` takes.
#[derive(Clone, Default)]
pub struct ListSmtpConfigsRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
}

impl ListSmtpConfigsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListSmtpConfigsRequest {
    query,
} }

/// What `AdminService::list_smtp_configs` answers.
#[derive(Clone, Default)]
pub struct ListSmtpConfigsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ListDetails>,
    /// Entries on this page.
    pub result: Vec<crate::settings::v1::SmtpConfig>,
}

message! { ListSmtpConfigsResponse {
    details,
    result,
} }

/// What `AdminService::list_secret_generators` takes.
#[derive(Clone, Default)]
pub struct ListSecretGeneratorsRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::settings::v1::SecretGeneratorQuery>,
}

impl ListSecretGeneratorsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListSecretGeneratorsRequest {
    query,
    queries,
} }

/// What `AdminService::list_secret_generators` answers.
#[derive(Clone, Default)]
pub struct ListSecretGeneratorsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ListDetails>,
    /// Entries on this page.
    pub result: Vec<crate::settings::v1::SecretGenerator>,
}

message! { ListSecretGeneratorsResponse {
    details,
    result,
} }

/// What `AdminService::list_views` takes.
#[derive(Clone, Default)]
pub struct ListViewsRequest {}

impl ListViewsRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ListViewsRequest {} }

/// What `AdminService::list_views` answers.
#[derive(Clone, Default)]
pub struct ListViewsResponse {
    /// Entries on this page.
    pub result: Vec<View>,
}

message! { ListViewsResponse {
    result,
} }

/// What `AdminService::migrate_generic_oidc_provider` takes.
#[derive(Clone, Default)]
pub struct MigrateGenericOidcProviderRequest {
    /// Id of the resource.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Either `azure` or `google`.
    pub template: Option<MigrateGenericOidcProviderRequestTemplate>,
}

impl MigrateGenericOidcProviderRequest {
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

message! { MigrateGenericOidcProviderRequest {
    id,
    template: oneof,
} }

/// Alternatives of `MigrateGenericOidcProviderRequest::template`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum MigrateGenericOidcProviderRequestTemplate {
    /// Azure.
    Azure(AddAzureAdProviderRequest),
    /// Sign-in with Google.
    Google(AddGoogleProviderRequest),
}

oneof! { MigrateGenericOidcProviderRequestTemplate {
    Azure,
    Google,
} }

convert! { MigrateGenericOidcProviderRequestTemplate {
    Azure(AddAzureAdProviderRequest),
    Google(AddGoogleProviderRequest),
} }

/// What `AdminService::migrate_generic_oidc_provider` answers.
#[derive(Clone, Default)]
pub struct MigrateGenericOidcProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { MigrateGenericOidcProviderResponse {
    details,
} }

/// Provider query.
#[derive(Clone, Default)]
pub struct ProviderQuery {
    /// Either `idp_id_query` or `idp_name_query`.
    pub query: Option<ProviderQueryKind>,
}

impl ProviderQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(query: impl Into<ProviderQueryKind>) -> Self {
        Self {
            query: Some(query.into()),
        }
    }
}

message! { ProviderQuery {
    query: oneof,
} }

/// Alternatives of `ProviderQuery::query`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ProviderQueryKind {
    /// Idp id query.
    IdpIdQuery(crate::idp::v1::IdpIdQuery),
    /// Idp name query.
    IdpNameQuery(crate::idp::v1::IdpNameQuery),
}

oneof! { ProviderQueryKind {
    IdpIdQuery,
    IdpNameQuery,
} }

convert! { ProviderQuery.query = ProviderQueryKind {
    IdpIdQuery(crate::idp::v1::IdpIdQuery),
    IdpNameQuery(crate::idp::v1::IdpNameQuery),
} }

/// What `AdminService::reactivate_idp` takes.
#[derive(Clone, Default)]
pub struct ReactivateIdpRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub idp_id: String,
}

impl ReactivateIdpRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(idp_id: impl Into<String>) -> Self {
        Self {
            idp_id: idp_id.into(),
        }
    }
}

message! { ReactivateIdpRequest {
    idp_id,
} }

/// What `AdminService::reactivate_idp` answers.
#[derive(Clone, Default)]
pub struct ReactivateIdpResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ReactivateIdpResponse {
    details,
} }

/// What `AdminService::regenerate_saml_provider_certificate` takes.
#[derive(Clone, Default)]
pub struct RegenerateSamlProviderCertificateRequest {
    /// Id of the resource.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl RegenerateSamlProviderCertificateRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { RegenerateSamlProviderCertificateRequest {
    id,
} }

/// What `AdminService::regenerate_saml_provider_certificate` answers.
#[derive(Clone, Default)]
pub struct RegenerateSamlProviderCertificateResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RegenerateSamlProviderCertificateResponse {
    details,
} }

/// What `AdminService::remove_email_provider` takes.
#[derive(Clone, Default)]
pub struct RemoveEmailProviderRequest {
    /// Id of the resource.
    ///
    /// Required. 1 to 100 characters.
    pub id: String,
}

impl RemoveEmailProviderRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { RemoveEmailProviderRequest {
    id,
} }

/// What `AdminService::remove_email_provider` answers.
#[derive(Clone, Default)]
pub struct RemoveEmailProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveEmailProviderResponse {
    details,
} }

/// What `AdminService::remove_failed_event` takes.
#[derive(Clone, Default)]
pub struct RemoveFailedEventRequest {
    /// Database.
    ///
    /// Required. 1 to 200 characters.
    pub database: String,
    /// View name.
    ///
    /// Required. 1 to 200 characters.
    pub view_name: String,
    /// Failed sequence.
    ///
    /// Required.
    pub failed_sequence: u64,
}

impl RemoveFailedEventRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(
        database: impl Into<String>,
        view_name: impl Into<String>,
        failed_sequence: u64,
    ) -> Self {
        Self {
            database: database.into(),
            view_name: view_name.into(),
            failed_sequence,
        }
    }
}

message! { RemoveFailedEventRequest {
    database,
    view_name,
    failed_sequence,
} }

/// What `AdminService::remove_failed_event` answers.
#[derive(Clone, Default)]
pub struct RemoveFailedEventResponse {}

message! { RemoveFailedEventResponse {} }

/// What `AdminService::remove_iam_member` takes.
#[derive(Clone, Default)]
pub struct RemoveIamMemberRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl RemoveIamMemberRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { RemoveIamMemberRequest {
    user_id,
} }

/// What `AdminService::remove_iam_member` answers.
#[derive(Clone, Default)]
pub struct RemoveIamMemberResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveIamMemberResponse {
    details,
} }

/// What `AdminService::remove_idp_from_login_policy` takes.
#[derive(Clone, Default)]
pub struct RemoveIdpFromLoginPolicyRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub idp_id: String,
}

impl RemoveIdpFromLoginPolicyRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(idp_id: impl Into<String>) -> Self {
        Self {
            idp_id: idp_id.into(),
        }
    }
}

message! { RemoveIdpFromLoginPolicyRequest {
    idp_id,
} }

/// What `AdminService::remove_idp_from_login_policy` answers.
#[derive(Clone, Default)]
pub struct RemoveIdpFromLoginPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveIdpFromLoginPolicyResponse {
    details,
} }

/// What `AdminService::remove_idp` takes.
#[derive(Clone, Default)]
pub struct RemoveIdpRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub idp_id: String,
}

impl RemoveIdpRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(idp_id: impl Into<String>) -> Self {
        Self {
            idp_id: idp_id.into(),
        }
    }
}

message! { RemoveIdpRequest {
    idp_id,
} }

/// What `AdminService::remove_idp` answers.
#[derive(Clone, Default)]
pub struct RemoveIdpResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveIdpResponse {
    details,
} }

/// What `AdminService::remove_instance_trusted_domain` takes.
#[derive(Clone, Default)]
pub struct RemoveInstanceTrustedDomainRequest {
    /// Name of the domain.
    ///
    /// Required. 1 to 253 characters.
    pub domain: String,
}

impl RemoveInstanceTrustedDomainRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
        }
    }
}

message! { RemoveInstanceTrustedDomainRequest {
    domain,
} }

/// What `AdminService::remove_instance_trusted_domain` answers.
#[derive(Clone, Default)]
pub struct RemoveInstanceTrustedDomainResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveInstanceTrustedDomainResponse {
    details,
} }

/// What `AdminService::remove_label_policy_font` takes.
#[derive(Clone, Default)]
pub struct RemoveLabelPolicyFontRequest {}

impl RemoveLabelPolicyFontRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { RemoveLabelPolicyFontRequest {} }

/// What `AdminService::remove_label_policy_font` answers.
#[derive(Clone, Default)]
pub struct RemoveLabelPolicyFontResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveLabelPolicyFontResponse {
    details,
} }

/// What `AdminService::remove_label_policy_icon_dark` takes.
#[derive(Clone, Default)]
pub struct RemoveLabelPolicyIconDarkRequest {}

impl RemoveLabelPolicyIconDarkRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { RemoveLabelPolicyIconDarkRequest {} }

/// What `AdminService::remove_label_policy_icon_dark` answers.
#[derive(Clone, Default)]
pub struct RemoveLabelPolicyIconDarkResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveLabelPolicyIconDarkResponse {
    details,
} }

/// What `AdminService::remove_label_policy_icon` takes.
#[derive(Clone, Default)]
pub struct RemoveLabelPolicyIconRequest {}

impl RemoveLabelPolicyIconRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { RemoveLabelPolicyIconRequest {} }

/// What `AdminService::remove_label_policy_icon` answers.
#[derive(Clone, Default)]
pub struct RemoveLabelPolicyIconResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveLabelPolicyIconResponse {
    details,
} }

/// What `AdminService::remove_label_policy_logo_dark` takes.
#[derive(Clone, Default)]
pub struct RemoveLabelPolicyLogoDarkRequest {}

impl RemoveLabelPolicyLogoDarkRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { RemoveLabelPolicyLogoDarkRequest {} }

/// What `AdminService::remove_label_policy_logo_dark` answers.
#[derive(Clone, Default)]
pub struct RemoveLabelPolicyLogoDarkResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveLabelPolicyLogoDarkResponse {
    details,
} }

/// What `AdminService::remove_label_policy_logo` takes.
#[derive(Clone, Default)]
pub struct RemoveLabelPolicyLogoRequest {}

impl RemoveLabelPolicyLogoRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { RemoveLabelPolicyLogoRequest {} }

/// What `AdminService::remove_label_policy_logo` answers.
#[derive(Clone, Default)]
pub struct RemoveLabelPolicyLogoResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveLabelPolicyLogoResponse {
    details,
} }

/// What `AdminService::remove_multi_factor_from_login_policy` takes.
#[derive(Clone, Default)]
pub struct RemoveMultiFactorFromLoginPolicyRequest {
    /// Kind of the resource.
    ///
    /// Required. Not `MULTI_FACTOR_TYPE_UNSPECIFIED`.
    pub r#type: crate::policy::v1::MultiFactorType,
}

impl RemoveMultiFactorFromLoginPolicyRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(r#type: crate::policy::v1::MultiFactorType) -> Self {
        Self { r#type }
    }
}

message! { RemoveMultiFactorFromLoginPolicyRequest {
    r#type,
} }

/// What `AdminService::remove_multi_factor_from_login_policy` answers.
#[derive(Clone, Default)]
pub struct RemoveMultiFactorFromLoginPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveMultiFactorFromLoginPolicyResponse {
    details,
} }

/// What `AdminService::remove_org` takes.
#[derive(Clone, Default)]
pub struct RemoveOrgRequest {
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub org_id: String,
}

impl RemoveOrgRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(org_id: impl Into<String>) -> Self {
        Self {
            org_id: org_id.into(),
        }
    }
}

message! { RemoveOrgRequest {
    org_id,
} }

/// What `AdminService::remove_org` answers.
#[derive(Clone, Default)]
pub struct RemoveOrgResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveOrgResponse {
    details,
} }

/// What `AdminService::remove_sms_provider` takes.
#[derive(Clone, Default)]
pub struct RemoveSmsProviderRequest {
    /// Id of the resource.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl RemoveSmsProviderRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { RemoveSmsProviderRequest {
    id,
} }

/// What `AdminService::remove_sms_provider` answers.
#[derive(Clone, Default)]
pub struct RemoveSmsProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveSmsProviderResponse {
    details,
} }

/// What `AdminService::remove_smtp_config` takes.
#[derive(Clone, Default)]
pub struct RemoveSmtpConfigRequest {
    /// Id of the resource.
    ///
    /// Required. 1 to 100 characters.
    pub id: String,
}

impl RemoveSmtpConfigRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { RemoveSmtpConfigRequest {
    id,
} }

/// What `AdminService::remove_smtp_config` answers.
#[derive(Clone, Default)]
pub struct RemoveSmtpConfigResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveSmtpConfigResponse {
    details,
} }

/// What `AdminService::remove_second_factor_from_login_policy` takes.
#[derive(Clone, Default)]
pub struct RemoveSecondFactorFromLoginPolicyRequest {
    /// Kind of the resource.
    ///
    /// Required. Not `SECOND_FACTOR_TYPE_UNSPECIFIED`.
    pub r#type: crate::policy::v1::SecondFactorType,
}

impl RemoveSecondFactorFromLoginPolicyRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(r#type: crate::policy::v1::SecondFactorType) -> Self {
        Self { r#type }
    }
}

message! { RemoveSecondFactorFromLoginPolicyRequest {
    r#type,
} }

/// What `AdminService::remove_second_factor_from_login_policy` answers.
#[derive(Clone, Default)]
pub struct RemoveSecondFactorFromLoginPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveSecondFactorFromLoginPolicyResponse {
    details,
} }

/// What `AdminService::reset_custom_domain_claimed_message_text_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetCustomDomainClaimedMessageTextToDefaultRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl ResetCustomDomainClaimedMessageTextToDefaultRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { ResetCustomDomainClaimedMessageTextToDefaultRequest {
    language,
} }

/// What `AdminService::reset_custom_domain_claimed_message_text_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetCustomDomainClaimedMessageTextToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetCustomDomainClaimedMessageTextToDefaultResponse {
    details,
} }

/// What `AdminService::reset_custom_domain_policy_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetCustomDomainPolicyToDefaultRequest {
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub org_id: String,
}

impl ResetCustomDomainPolicyToDefaultRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(org_id: impl Into<String>) -> Self {
        Self {
            org_id: org_id.into(),
        }
    }
}

message! { ResetCustomDomainPolicyToDefaultRequest {
    org_id,
} }

/// What `AdminService::reset_custom_domain_policy_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetCustomDomainPolicyToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetCustomDomainPolicyToDefaultResponse {
    details,
} }

/// What `AdminService::reset_custom_init_message_text_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetCustomInitMessageTextToDefaultRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl ResetCustomInitMessageTextToDefaultRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { ResetCustomInitMessageTextToDefaultRequest {
    language,
} }

/// What `AdminService::reset_custom_init_message_text_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetCustomInitMessageTextToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetCustomInitMessageTextToDefaultResponse {
    details,
} }

/// What `AdminService::reset_custom_invite_user_message_text_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetCustomInviteUserMessageTextToDefaultRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl ResetCustomInviteUserMessageTextToDefaultRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { ResetCustomInviteUserMessageTextToDefaultRequest {
    language,
} }

/// What `AdminService::reset_custom_invite_user_message_text_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetCustomInviteUserMessageTextToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetCustomInviteUserMessageTextToDefaultResponse {
    details,
} }

/// What `AdminService::reset_custom_login_text_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetCustomLoginTextsToDefaultRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl ResetCustomLoginTextsToDefaultRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { ResetCustomLoginTextsToDefaultRequest {
    language,
} }

/// What `AdminService::reset_custom_login_text_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetCustomLoginTextsToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetCustomLoginTextsToDefaultResponse {
    details,
} }

/// What `AdminService::reset_custom_org_iam_policy_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetCustomOrgIamPolicyToDefaultRequest {
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub org_id: String,
}

impl ResetCustomOrgIamPolicyToDefaultRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(org_id: impl Into<String>) -> Self {
        Self {
            org_id: org_id.into(),
        }
    }
}

message! { ResetCustomOrgIamPolicyToDefaultRequest {
    org_id,
} }

/// What `AdminService::reset_custom_org_iam_policy_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetCustomOrgIamPolicyToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetCustomOrgIamPolicyToDefaultResponse {
    details,
} }

/// What `AdminService::reset_custom_password_change_message_text_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetCustomPasswordChangeMessageTextToDefaultRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl ResetCustomPasswordChangeMessageTextToDefaultRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { ResetCustomPasswordChangeMessageTextToDefaultRequest {
    language,
} }

/// What `AdminService::reset_custom_password_change_message_text_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetCustomPasswordChangeMessageTextToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetCustomPasswordChangeMessageTextToDefaultResponse {
    details,
} }

/// What `AdminService::reset_custom_password_reset_message_text_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetCustomPasswordResetMessageTextToDefaultRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl ResetCustomPasswordResetMessageTextToDefaultRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { ResetCustomPasswordResetMessageTextToDefaultRequest {
    language,
} }

/// What `AdminService::reset_custom_password_reset_message_text_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetCustomPasswordResetMessageTextToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetCustomPasswordResetMessageTextToDefaultResponse {
    details,
} }

/// What `AdminService::reset_custom_passwordless_registration_message_text_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetCustomPasswordlessRegistrationMessageTextToDefaultRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl ResetCustomPasswordlessRegistrationMessageTextToDefaultRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { ResetCustomPasswordlessRegistrationMessageTextToDefaultRequest {
    language,
} }

/// What `AdminService::reset_custom_passwordless_registration_message_text_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetCustomPasswordlessRegistrationMessageTextToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetCustomPasswordlessRegistrationMessageTextToDefaultResponse {
    details,
} }

/// What `AdminService::reset_custom_verify_email_message_text_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetCustomVerifyEmailMessageTextToDefaultRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl ResetCustomVerifyEmailMessageTextToDefaultRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { ResetCustomVerifyEmailMessageTextToDefaultRequest {
    language,
} }

/// What `AdminService::reset_custom_verify_email_message_text_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetCustomVerifyEmailMessageTextToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetCustomVerifyEmailMessageTextToDefaultResponse {
    details,
} }

/// What `AdminService::reset_custom_verify_email_otp_message_text_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetCustomVerifyEmailOtpMessageTextToDefaultRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl ResetCustomVerifyEmailOtpMessageTextToDefaultRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { ResetCustomVerifyEmailOtpMessageTextToDefaultRequest {
    language,
} }

/// What `AdminService::reset_custom_verify_email_otp_message_text_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetCustomVerifyEmailOtpMessageTextToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetCustomVerifyEmailOtpMessageTextToDefaultResponse {
    details,
} }

/// What `AdminService::reset_custom_verify_phone_message_text_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetCustomVerifyPhoneMessageTextToDefaultRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl ResetCustomVerifyPhoneMessageTextToDefaultRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { ResetCustomVerifyPhoneMessageTextToDefaultRequest {
    language,
} }

/// What `AdminService::reset_custom_verify_phone_message_text_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetCustomVerifyPhoneMessageTextToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetCustomVerifyPhoneMessageTextToDefaultResponse {
    details,
} }

/// What `AdminService::reset_custom_verify_sms_otp_message_text_to_default` takes.
#[derive(Clone, Default)]
pub struct ResetCustomVerifySmsOtpMessageTextToDefaultRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
}

impl ResetCustomVerifySmsOtpMessageTextToDefaultRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { ResetCustomVerifySmsOtpMessageTextToDefaultRequest {
    language,
} }

/// What `AdminService::reset_custom_verify_sms_otp_message_text_to_default` answers.
#[derive(Clone, Default)]
pub struct ResetCustomVerifySmsOtpMessageTextToDefaultResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetCustomVerifySmsOtpMessageTextToDefaultResponse {
    details,
} }

/// Smtp no auth.
#[derive(Clone, Default)]
pub struct SmtpNoAuth {}

message! { SmtpNoAuth {} }

/// Smtp plain auth.
#[derive(Clone, Default)]
pub struct SmtpPlainAuth {
    /// Password in plain text. It is hashed by the server.
    ///
    /// Required. 0 to 200 characters.
    pub password: String,
}

impl SmtpPlainAuth {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(password: impl Into<String>) -> Self {
        Self {
            password: password.into(),
        }
    }
}

message! { SmtpPlainAuth {
    password: secret,
} }

/// Smtpxo auth2 auth.
#[derive(Clone, Default)]
pub struct SmtpxoAuth2Auth {
    /// URL at which the provider issues tokens.
    ///
    /// Required. 0 to 200 characters.
    pub token_endpoint: String,
    /// Scopes that are asked of the provider.
    ///
    /// Required. At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// May be `client_credentials`.
    pub o_auth2_type: Option<SmtpxoAuth2AuthOAuth2Type>,
}

impl SmtpxoAuth2Auth {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        token_endpoint: impl Into<String>,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            token_endpoint: token_endpoint.into(),
            scopes: scopes.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

message! { SmtpxoAuth2Auth {
    token_endpoint,
    scopes,
    o_auth2_type: oneof,
} }

/// Alternatives of `SmtpxoAuth2Auth::o_auth2_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SmtpxoAuth2AuthOAuth2Type {
    /// Client credentials.
    ClientCredentials(SmtpxoAuth2AuthClientCredentials),
}

oneof! { SmtpxoAuth2AuthOAuth2Type {
    ClientCredentials,
} }

convert! { SmtpxoAuth2AuthOAuth2Type {
    ClientCredentials(SmtpxoAuth2AuthClientCredentials),
} }

/// Client credentials.
#[derive(Clone, Default)]
pub struct SmtpxoAuth2AuthClientCredentials {
    /// Client id of the application.
    ///
    /// Required. 0 to 200 characters.
    pub client_id: String,
    /// Client secret. It is shown only in this answer, so keep it safe; it is empty when the method
    /// of authentication has none.
    ///
    /// Required. 0 to 200 characters.
    pub client_secret: String,
}

impl SmtpxoAuth2AuthClientCredentials {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(client_id: impl Into<String>, client_secret: impl Into<String>) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
        }
    }
}

message! { SmtpxoAuth2AuthClientCredentials {
    client_id,
    client_secret: secret,
} }

/// Select languages.
#[derive(Clone, Default)]
pub struct SelectLanguages {
    /// List.
    pub list: Vec<String>,
}

impl SelectLanguages {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            list: list.into_iter().map(Into::into).collect(),
        }
    }
}

message! { SelectLanguages {
    list,
} }

/// What `AdminService::set_custom_login_text` takes.
#[derive(Clone, Default)]
pub struct SetCustomLoginTextsRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Select account text.
    pub select_account_text: Option<crate::text::v1::SelectAccountScreenText>,
    /// Login text.
    pub login_text: Option<crate::text::v1::LoginScreenText>,
    /// Password text.
    pub password_text: Option<crate::text::v1::PasswordScreenText>,
    /// Username change text.
    pub username_change_text: Option<crate::text::v1::UsernameChangeScreenText>,
    /// Username change done text.
    pub username_change_done_text: Option<crate::text::v1::UsernameChangeDoneScreenText>,
    /// Init password text.
    pub init_password_text: Option<crate::text::v1::InitPasswordScreenText>,
    /// Init password done text.
    pub init_password_done_text: Option<crate::text::v1::InitPasswordDoneScreenText>,
    /// Email verification text.
    pub email_verification_text: Option<crate::text::v1::EmailVerificationScreenText>,
    /// Email verification done text.
    pub email_verification_done_text: Option<crate::text::v1::EmailVerificationDoneScreenText>,
    /// Initialize user text.
    pub initialize_user_text: Option<crate::text::v1::InitializeUserScreenText>,
    /// Initialize done text.
    pub initialize_done_text: Option<crate::text::v1::InitializeUserDoneScreenText>,
    /// Init mfa prompt text.
    pub init_mfa_prompt_text: Option<crate::text::v1::InitMfaPromptScreenText>,
    /// Init mfa otp text.
    pub init_mfa_otp_text: Option<crate::text::v1::InitMfaotpScreenText>,
    /// Init mfa u2f text.
    pub init_mfa_u2f_text: Option<crate::text::v1::InitMfau2FScreenText>,
    /// Init mfa done text.
    pub init_mfa_done_text: Option<crate::text::v1::InitMfaDoneScreenText>,
    /// Mfa providers text.
    pub mfa_providers_text: Option<crate::text::v1::MfaProvidersText>,
    /// Verify mfa otp text.
    pub verify_mfa_otp_text: Option<crate::text::v1::VerifyMfaotpScreenText>,
    /// Verify mfa u2f text.
    pub verify_mfa_u2f_text: Option<crate::text::v1::VerifyMfau2FScreenText>,
    /// Passwordless text.
    pub passwordless_text: Option<crate::text::v1::PasswordlessScreenText>,
    /// Password change text.
    pub password_change_text: Option<crate::text::v1::PasswordChangeScreenText>,
    /// Password change done text.
    pub password_change_done_text: Option<crate::text::v1::PasswordChangeDoneScreenText>,
    /// Password reset done text.
    pub password_reset_done_text: Option<crate::text::v1::PasswordResetDoneScreenText>,
    /// Registration option text.
    pub registration_option_text: Option<crate::text::v1::RegistrationOptionScreenText>,
    /// Registration user text.
    pub registration_user_text: Option<crate::text::v1::RegistrationUserScreenText>,
    /// Registration org text.
    pub registration_org_text: Option<crate::text::v1::RegistrationOrgScreenText>,
    /// Linking user done text.
    pub linking_user_done_text: Option<crate::text::v1::LinkingUserDoneScreenText>,
    /// External user not found text.
    pub external_user_not_found_text: Option<crate::text::v1::ExternalUserNotFoundScreenText>,
    /// Success login text.
    pub success_login_text: Option<crate::text::v1::SuccessLoginScreenText>,
    /// Logout text.
    pub logout_text: Option<crate::text::v1::LogoutDoneScreenText>,
    /// Footer text.
    pub footer_text: Option<crate::text::v1::FooterText>,
    /// Passwordless prompt text.
    pub passwordless_prompt_text: Option<crate::text::v1::PasswordlessPromptScreenText>,
    /// Passwordless registration text.
    pub passwordless_registration_text: Option<crate::text::v1::PasswordlessRegistrationScreenText>,
    /// Passwordless registration done text.
    pub passwordless_registration_done_text:
        Option<crate::text::v1::PasswordlessRegistrationDoneScreenText>,
    /// External registration user overview text.
    pub external_registration_user_overview_text:
        Option<crate::text::v1::ExternalRegistrationUserOverviewScreenText>,
    /// Linking user prompt text.
    #[deprecated]
    pub linking_user_prompt_text: Option<crate::text::v1::LinkingUserPromptScreenText>,
}

impl SetCustomLoginTextsRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
            ..Self::default()
        }
    }
}

message! { SetCustomLoginTextsRequest {
    language,
    select_account_text,
    login_text,
    password_text,
    username_change_text,
    username_change_done_text,
    init_password_text,
    init_password_done_text,
    email_verification_text,
    email_verification_done_text,
    initialize_user_text,
    initialize_done_text,
    init_mfa_prompt_text,
    init_mfa_otp_text,
    init_mfa_u2f_text,
    init_mfa_done_text,
    mfa_providers_text,
    verify_mfa_otp_text,
    verify_mfa_u2f_text,
    passwordless_text,
    password_change_text,
    password_change_done_text,
    password_reset_done_text,
    registration_option_text,
    registration_user_text,
    registration_org_text,
    linking_user_done_text,
    external_user_not_found_text,
    success_login_text,
    logout_text,
    footer_text,
    passwordless_prompt_text,
    passwordless_registration_text,
    passwordless_registration_done_text,
    external_registration_user_overview_text,
    linking_user_prompt_text,
} }

/// What `AdminService::set_custom_login_text` answers.
#[derive(Clone, Default)]
pub struct SetCustomLoginTextsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetCustomLoginTextsResponse {
    details,
} }

/// What `AdminService::set_default_domain_claimed_message_text` takes.
#[derive(Clone, Default)]
pub struct SetDefaultDomainClaimedMessageTextRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Title.
    ///
    /// At most 2000 bytes.
    pub title: String,
    /// Pre header.
    ///
    /// At most 2000 bytes.
    pub pre_header: String,
    /// Subject.
    ///
    /// At most 2000 bytes.
    pub subject: String,
    /// Greeting.
    ///
    /// At most 4000 bytes.
    pub greeting: String,
    /// Text.
    ///
    /// At most 40000 bytes.
    pub text: String,
    /// Button text.
    ///
    /// At most 4000 bytes.
    pub button_text: String,
    /// Footer text.
    ///
    /// At most 8000 bytes.
    pub footer_text: String,
}

impl SetDefaultDomainClaimedMessageTextRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
            ..Self::default()
        }
    }
}

message! { SetDefaultDomainClaimedMessageTextRequest {
    language,
    title,
    pre_header,
    subject,
    greeting,
    text,
    button_text,
    footer_text,
} }

/// What `AdminService::set_default_domain_claimed_message_text` answers.
#[derive(Clone, Default)]
pub struct SetDefaultDomainClaimedMessageTextResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetDefaultDomainClaimedMessageTextResponse {
    details,
} }

/// What `AdminService::set_default_init_message_text` takes.
#[derive(Clone, Default)]
pub struct SetDefaultInitMessageTextRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Title.
    ///
    /// At most 2000 bytes.
    pub title: String,
    /// Pre header.
    ///
    /// At most 2000 bytes.
    pub pre_header: String,
    /// Subject.
    ///
    /// At most 2000 bytes.
    pub subject: String,
    /// Greeting.
    ///
    /// At most 4000 bytes.
    pub greeting: String,
    /// Text.
    ///
    /// At most 40000 bytes.
    pub text: String,
    /// Button text.
    ///
    /// At most 4000 bytes.
    pub button_text: String,
    /// Footer text.
    ///
    /// At most 8000 bytes.
    pub footer_text: String,
}

impl SetDefaultInitMessageTextRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
            ..Self::default()
        }
    }
}

message! { SetDefaultInitMessageTextRequest {
    language,
    title,
    pre_header,
    subject,
    greeting,
    text,
    button_text,
    footer_text,
} }

/// What `AdminService::set_default_init_message_text` answers.
#[derive(Clone, Default)]
pub struct SetDefaultInitMessageTextResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetDefaultInitMessageTextResponse {
    details,
} }

/// What `AdminService::set_default_invite_user_message_text` takes.
#[derive(Clone, Default)]
pub struct SetDefaultInviteUserMessageTextRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Title.
    ///
    /// At most 2000 bytes.
    pub title: String,
    /// Pre header.
    ///
    /// At most 2000 bytes.
    pub pre_header: String,
    /// Subject.
    ///
    /// At most 2000 bytes.
    pub subject: String,
    /// Greeting.
    ///
    /// At most 4000 bytes.
    pub greeting: String,
    /// Text.
    ///
    /// At most 40000 bytes.
    pub text: String,
    /// Button text.
    ///
    /// At most 4000 bytes.
    pub button_text: String,
    /// Footer text.
    ///
    /// At most 8000 characters.
    pub footer_text: String,
}

impl SetDefaultInviteUserMessageTextRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
            ..Self::default()
        }
    }
}

message! { SetDefaultInviteUserMessageTextRequest {
    language,
    title,
    pre_header,
    subject,
    greeting,
    text,
    button_text,
    footer_text,
} }

/// What `AdminService::set_default_invite_user_message_text` answers.
#[derive(Clone, Default)]
pub struct SetDefaultInviteUserMessageTextResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetDefaultInviteUserMessageTextResponse {
    details,
} }

/// What `AdminService::set_default_language` takes.
#[derive(Clone, Default)]
pub struct SetDefaultLanguageRequest {
    /// Language.
    ///
    /// Required. 1 to 10 characters.
    pub language: String,
}

impl SetDefaultLanguageRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
        }
    }
}

message! { SetDefaultLanguageRequest {
    language,
} }

/// What `AdminService::set_default_language` answers.
#[derive(Clone, Default)]
pub struct SetDefaultLanguageResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetDefaultLanguageResponse {
    details,
} }

/// What `AdminService::set_default_org` takes.
#[derive(Clone, Default)]
pub struct SetDefaultOrgRequest {
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub org_id: String,
}

impl SetDefaultOrgRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(org_id: impl Into<String>) -> Self {
        Self {
            org_id: org_id.into(),
        }
    }
}

message! { SetDefaultOrgRequest {
    org_id,
} }

/// What `AdminService::set_default_org` answers.
#[derive(Clone, Default)]
pub struct SetDefaultOrgResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetDefaultOrgResponse {
    details,
} }

/// What `AdminService::set_default_password_change_message_text` takes.
#[derive(Clone, Default)]
pub struct SetDefaultPasswordChangeMessageTextRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Title.
    ///
    /// At most 2000 bytes.
    pub title: String,
    /// Pre header.
    ///
    /// At most 2000 bytes.
    pub pre_header: String,
    /// Subject.
    ///
    /// At most 2000 bytes.
    pub subject: String,
    /// Greeting.
    ///
    /// At most 4000 bytes.
    pub greeting: String,
    /// Text.
    ///
    /// At most 40000 bytes.
    pub text: String,
    /// Button text.
    ///
    /// At most 4000 bytes.
    pub button_text: String,
    /// Footer text.
    ///
    /// At most 8000 characters.
    pub footer_text: String,
}

impl SetDefaultPasswordChangeMessageTextRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
            ..Self::default()
        }
    }
}

message! { SetDefaultPasswordChangeMessageTextRequest {
    language,
    title,
    pre_header,
    subject,
    greeting,
    text,
    button_text,
    footer_text,
} }

/// What `AdminService::set_default_password_change_message_text` answers.
#[derive(Clone, Default)]
pub struct SetDefaultPasswordChangeMessageTextResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetDefaultPasswordChangeMessageTextResponse {
    details,
} }

/// What `AdminService::set_default_password_reset_message_text` takes.
#[derive(Clone, Default)]
pub struct SetDefaultPasswordResetMessageTextRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Title.
    ///
    /// At most 2000 bytes.
    pub title: String,
    /// Pre header.
    ///
    /// At most 2000 bytes.
    pub pre_header: String,
    /// Subject.
    ///
    /// At most 2000 bytes.
    pub subject: String,
    /// Greeting.
    ///
    /// At most 4000 bytes.
    pub greeting: String,
    /// Text.
    ///
    /// At most 40000 bytes.
    pub text: String,
    /// Button text.
    ///
    /// At most 4000 bytes.
    pub button_text: String,
    /// Footer text.
    ///
    /// At most 8000 bytes.
    pub footer_text: String,
}

impl SetDefaultPasswordResetMessageTextRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
            ..Self::default()
        }
    }
}

message! { SetDefaultPasswordResetMessageTextRequest {
    language,
    title,
    pre_header,
    subject,
    greeting,
    text,
    button_text,
    footer_text,
} }

/// What `AdminService::set_default_password_reset_message_text` answers.
#[derive(Clone, Default)]
pub struct SetDefaultPasswordResetMessageTextResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetDefaultPasswordResetMessageTextResponse {
    details,
} }

/// What `AdminService::set_default_passwordless_registration_message_text` takes.
#[derive(Clone, Default)]
pub struct SetDefaultPasswordlessRegistrationMessageTextRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Title.
    ///
    /// At most 2000 bytes.
    pub title: String,
    /// Pre header.
    ///
    /// At most 2000 bytes.
    pub pre_header: String,
    /// Subject.
    ///
    /// At most 2000 bytes.
    pub subject: String,
    /// Greeting.
    ///
    /// At most 4000 bytes.
    pub greeting: String,
    /// Text.
    ///
    /// At most 40000 bytes.
    pub text: String,
    /// Button text.
    ///
    /// At most 4000 bytes.
    pub button_text: String,
    /// Footer text.
    ///
    /// At most 8000 bytes.
    pub footer_text: String,
}

impl SetDefaultPasswordlessRegistrationMessageTextRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
            ..Self::default()
        }
    }
}

message! { SetDefaultPasswordlessRegistrationMessageTextRequest {
    language,
    title,
    pre_header,
    subject,
    greeting,
    text,
    button_text,
    footer_text,
} }

/// What `AdminService::set_default_passwordless_registration_message_text` answers.
#[derive(Clone, Default)]
pub struct SetDefaultPasswordlessRegistrationMessageTextResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetDefaultPasswordlessRegistrationMessageTextResponse {
    details,
} }

/// What `AdminService::set_default_verify_email_message_text` takes.
#[derive(Clone, Default)]
pub struct SetDefaultVerifyEmailMessageTextRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Title.
    ///
    /// At most 2000 bytes.
    pub title: String,
    /// Pre header.
    ///
    /// At most 2000 bytes.
    pub pre_header: String,
    /// Subject.
    ///
    /// At most 2000 bytes.
    pub subject: String,
    /// Greeting.
    ///
    /// At most 4000 bytes.
    pub greeting: String,
    /// Text.
    ///
    /// At most 40000 bytes.
    pub text: String,
    /// Button text.
    ///
    /// At most 4000 bytes.
    pub button_text: String,
    /// Footer text.
    ///
    /// At most 8000 bytes.
    pub footer_text: String,
}

impl SetDefaultVerifyEmailMessageTextRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
            ..Self::default()
        }
    }
}

message! { SetDefaultVerifyEmailMessageTextRequest {
    language,
    title,
    pre_header,
    subject,
    greeting,
    text,
    button_text,
    footer_text,
} }

/// What `AdminService::set_default_verify_email_message_text` answers.
#[derive(Clone, Default)]
pub struct SetDefaultVerifyEmailMessageTextResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetDefaultVerifyEmailMessageTextResponse {
    details,
} }

/// What `AdminService::set_default_verify_email_otp_message_text` takes.
#[derive(Clone, Default)]
pub struct SetDefaultVerifyEmailOtpMessageTextRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Title.
    ///
    /// At most 2000 bytes.
    pub title: String,
    /// Pre header.
    ///
    /// At most 2000 bytes.
    pub pre_header: String,
    /// Subject.
    ///
    /// At most 2000 bytes.
    pub subject: String,
    /// Greeting.
    ///
    /// At most 4000 bytes.
    pub greeting: String,
    /// Text.
    ///
    /// At most 40000 bytes.
    pub text: String,
    /// Button text.
    ///
    /// At most 4000 bytes.
    pub button_text: String,
    /// Footer text.
    ///
    /// At most 8000 bytes.
    pub footer_text: String,
}

impl SetDefaultVerifyEmailOtpMessageTextRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
            ..Self::default()
        }
    }
}

message! { SetDefaultVerifyEmailOtpMessageTextRequest {
    language,
    title,
    pre_header,
    subject,
    greeting,
    text,
    button_text,
    footer_text,
} }

/// What `AdminService::set_default_verify_email_otp_message_text` answers.
#[derive(Clone, Default)]
pub struct SetDefaultVerifyEmailOtpMessageTextResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetDefaultVerifyEmailOtpMessageTextResponse {
    details,
} }

/// What `AdminService::set_default_verify_phone_message_text` takes.
#[derive(Clone, Default)]
pub struct SetDefaultVerifyPhoneMessageTextRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Title.
    ///
    /// At most 2000 bytes.
    pub title: String,
    /// Pre header.
    ///
    /// At most 2000 bytes.
    pub pre_header: String,
    /// Subject.
    ///
    /// At most 2000 bytes.
    pub subject: String,
    /// Greeting.
    ///
    /// At most 4000 bytes.
    pub greeting: String,
    /// Text.
    ///
    /// At most 800 characters.
    pub text: String,
    /// Button text.
    ///
    /// At most 4000 bytes.
    pub button_text: String,
    /// Footer text.
    ///
    /// At most 8000 bytes.
    pub footer_text: String,
}

impl SetDefaultVerifyPhoneMessageTextRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
            ..Self::default()
        }
    }
}

message! { SetDefaultVerifyPhoneMessageTextRequest {
    language,
    title,
    pre_header,
    subject,
    greeting,
    text,
    button_text,
    footer_text,
} }

/// What `AdminService::set_default_verify_phone_message_text` answers.
#[derive(Clone, Default)]
pub struct SetDefaultVerifyPhoneMessageTextResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetDefaultVerifyPhoneMessageTextResponse {
    details,
} }

/// What `AdminService::set_default_verify_sms_otp_message_text` takes.
#[derive(Clone, Default)]
pub struct SetDefaultVerifySmsOtpMessageTextRequest {
    /// Language.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Text.
    ///
    /// At most 800 characters.
    pub text: String,
}

impl SetDefaultVerifySmsOtpMessageTextRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
            ..Self::default()
        }
    }
}

message! { SetDefaultVerifySmsOtpMessageTextRequest {
    language,
    text,
} }

/// What `AdminService::set_default_verify_sms_otp_message_text` answers.
#[derive(Clone, Default)]
pub struct SetDefaultVerifySmsOtpMessageTextResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetDefaultVerifySmsOtpMessageTextResponse {
    details,
} }

/// What `AdminService::set_restrictions` takes.
#[derive(Clone, Default)]
pub struct SetRestrictionsRequest {
    /// Disallow public org registration.
    pub disallow_public_org_registration: Option<bool>,
    /// Languages that users may choose, as BCP 47 tags.
    pub allowed_languages: Option<SelectLanguages>,
}

impl SetRestrictionsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { SetRestrictionsRequest {
    disallow_public_org_registration,
    allowed_languages,
} }

/// What `AdminService::set_restrictions` answers.
#[derive(Clone, Default)]
pub struct SetRestrictionsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetRestrictionsResponse {
    details,
} }

/// What `AdminService::set_security_policy` takes.
#[derive(Clone, Default)]
pub struct SetSecurityPolicyRequest {
    /// Enable iframe embedding.
    pub enable_iframe_embedding: bool,
    /// Origins that are allowed.
    pub allowed_origins: Vec<String>,
    /// Whether users may act as other users (token exchange with an actor).
    pub enable_impersonation: bool,
}

impl SetSecurityPolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { SetSecurityPolicyRequest {
    enable_iframe_embedding,
    allowed_origins,
    enable_impersonation,
} }

/// What `AdminService::set_security_policy` answers.
#[derive(Clone, Default)]
pub struct SetSecurityPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetSecurityPolicyResponse {
    details,
} }

/// What `AdminService::set_up_org` takes.
#[derive(Clone, Default)]
pub struct SetUpOrgRequest {
    /// Org.
    ///
    /// Required.
    pub org: Option<SetUpOrgRequestOrg>,
    /// May be `human`.
    ///
    /// Required.
    pub user: Option<SetUpOrgRequestUser>,
    /// Names of the administrator roles, such as `ORG_OWNER`.
    pub roles: Vec<String>,
}

impl SetUpOrgRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(org: SetUpOrgRequestOrg, user: impl Into<SetUpOrgRequestUser>) -> Self {
        Self {
            org: Some(org),
            user: Some(user.into()),
            ..Self::default()
        }
    }
}

message! { SetUpOrgRequest {
    org,
    user: oneof,
    roles,
} }

/// Alternatives of `SetUpOrgRequest::user`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SetUpOrgRequestUser {
    /// A human user.
    Human(SetUpOrgRequestHuman),
}

oneof! { SetUpOrgRequestUser {
    Human,
} }

convert! { SetUpOrgRequestUser {
    Human(SetUpOrgRequestHuman),
} }

/// Human.
#[derive(Clone, Default)]
pub struct SetUpOrgRequestHuman {
    /// User name at the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub user_name: String,
    /// Names, language and gender of the user.
    ///
    /// Required.
    pub profile: Option<SetUpOrgRequestHumanProfile>,
    /// Email address of the user.
    ///
    /// Required.
    pub email: Option<SetUpOrgRequestHumanEmail>,
    /// Phone number of the user, best in the international form such as `+41791234567`.
    pub phone: Option<SetUpOrgRequestHumanPhone>,
    /// Password in plain text. It is hashed by the server.
    ///
    /// Required.
    pub password: String,
}

impl SetUpOrgRequestHuman {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        user_name: impl Into<String>,
        profile: SetUpOrgRequestHumanProfile,
        email: SetUpOrgRequestHumanEmail,
        password: impl Into<String>,
    ) -> Self {
        Self {
            user_name: user_name.into(),
            profile: Some(profile),
            email: Some(email),
            password: password.into(),
            ..Self::default()
        }
    }
}

message! { SetUpOrgRequestHuman {
    user_name,
    profile,
    email,
    phone,
    password: secret,
} }

/// Email.
#[derive(Clone, Default)]
pub struct SetUpOrgRequestHumanEmail {
    /// Email address of the user.
    ///
    /// Required. An email address.
    pub email: String,
    /// Is email verified.
    pub is_email_verified: bool,
}

impl SetUpOrgRequestHumanEmail {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            ..Self::default()
        }
    }
}

message! { SetUpOrgRequestHumanEmail {
    email,
    is_email_verified,
} }

/// Phone.
#[derive(Clone, Default)]
pub struct SetUpOrgRequestHumanPhone {
    /// Phone number of the user, best in the international form such as `+41791234567`.
    ///
    /// Required. 1 to 50 characters. Begins with `+`.
    pub phone: String,
    /// Is phone verified.
    pub is_phone_verified: bool,
}

impl SetUpOrgRequestHumanPhone {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(phone: impl Into<String>) -> Self {
        Self {
            phone: phone.into(),
            ..Self::default()
        }
    }
}

message! { SetUpOrgRequestHumanPhone {
    phone,
    is_phone_verified,
} }

/// Profile.
#[derive(Clone, Default)]
pub struct SetUpOrgRequestHumanProfile {
    /// Given name, or part of it, to look for.
    ///
    /// Required. 1 to 200 characters.
    pub first_name: String,
    /// Family name, or part of it, to look for.
    ///
    /// Required. 1 to 200 characters.
    pub last_name: String,
    /// Nickname of the user.
    ///
    /// At most 200 characters.
    pub nick_name: String,
    /// Name to show to people.
    ///
    /// At most 200 characters.
    pub display_name: String,
    /// Language of the user, as a BCP 47 tag.
    ///
    /// At most 10 characters.
    pub preferred_language: String,
    /// Gender of the user.
    pub gender: crate::user::v1::Gender,
}

impl SetUpOrgRequestHumanProfile {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(first_name: impl Into<String>, last_name: impl Into<String>) -> Self {
        Self {
            first_name: first_name.into(),
            last_name: last_name.into(),
            ..Self::default()
        }
    }
}

message! { SetUpOrgRequestHumanProfile {
    first_name,
    last_name,
    nick_name,
    display_name,
    preferred_language,
    gender,
} }

/// Org.
#[derive(Clone, Default)]
pub struct SetUpOrgRequestOrg {
    /// Name, for people to read.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Name of the domain.
    ///
    /// At most 200 characters.
    pub domain: String,
}

impl SetUpOrgRequestOrg {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}

message! { SetUpOrgRequestOrg {
    name,
    domain,
} }

/// What `AdminService::set_up_org` answers.
#[derive(Clone, Default)]
pub struct SetUpOrgResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the organization.
    pub org_id: String,
    /// Id of the user.
    pub user_id: String,
}

message! { SetUpOrgResponse {
    details,
    org_id,
    user_id,
} }

/// What `AdminService::test_email_provider_smtp_by_id` takes.
#[derive(Clone, Default)]
pub struct TestEmailProviderSmtpByIdRequest {
    /// Id of the resource.
    ///
    /// Required. 1 to 100 characters.
    pub id: String,
    /// Receiver address.
    ///
    /// Required. 1 to 200 characters. An email address.
    pub receiver_address: String,
}

impl TestEmailProviderSmtpByIdRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, receiver_address: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            receiver_address: receiver_address.into(),
        }
    }
}

message! { TestEmailProviderSmtpByIdRequest {
    id,
    receiver_address,
} }

/// What `AdminService::test_email_provider_smtp_by_id` answers.
#[derive(Clone, Default)]
pub struct TestEmailProviderSmtpByIdResponse {}

message! { TestEmailProviderSmtpByIdResponse {} }

/// What `AdminService::test_email_provider_smtp` takes.
#[derive(Clone, Default)]
pub struct TestEmailProviderSmtpRequest {
    /// Sender address.
    ///
    /// Required. 1 to 200 characters.
    pub sender_address: String,
    /// Sender name.
    ///
    /// Required. 1 to 200 characters.
    pub sender_name: String,
    /// Tls.
    pub tls: bool,
    /// Host.
    ///
    /// Required. 1 to 500 characters.
    pub host: String,
    /// The user asked for.
    pub user: String,
    /// Password in plain text. It is hashed by the server.
    pub password: String,
    /// Receiver address.
    ///
    /// Required. 1 to 200 characters. An email address.
    pub receiver_address: String,
    /// Id of the resource.
    pub id: String,
    /// One of `none`, `plain`, `xoauth2`.
    pub auth: Option<TestEmailProviderSmtpRequestAuth>,
}

impl TestEmailProviderSmtpRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        sender_address: impl Into<String>,
        sender_name: impl Into<String>,
        host: impl Into<String>,
        receiver_address: impl Into<String>,
    ) -> Self {
        Self {
            sender_address: sender_address.into(),
            sender_name: sender_name.into(),
            host: host.into(),
            receiver_address: receiver_address.into(),
            ..Self::default()
        }
    }
}

message! { TestEmailProviderSmtpRequest {
    sender_address,
    sender_name,
    tls,
    host,
    user,
    password: secret,
    receiver_address,
    id,
    auth: oneof,
} }

/// Alternatives of `TestEmailProviderSmtpRequest::auth`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum TestEmailProviderSmtpRequestAuth {
    /// None.
    None(SmtpNoAuth),
    /// Plain.
    Plain(SmtpPlainAuth),
    /// Xoauth2.
    Xoauth2(SmtpxoAuth2Auth),
}

oneof! { TestEmailProviderSmtpRequestAuth {
    None,
    Plain,
    Xoauth2,
} }

convert! { TestEmailProviderSmtpRequestAuth {
    None(SmtpNoAuth),
    Plain(SmtpPlainAuth),
    Xoauth2(SmtpxoAuth2Auth),
} }

/// What `AdminService::test_email_provider_smtp` answers.
#[derive(Clone, Default)]
pub struct TestEmailProviderSmtpResponse {}

message! { TestEmailProviderSmtpResponse {} }

/// What `AdminService::test_smtp_config_by_id` takes.
#[derive(Clone, Default)]
pub struct TestSmtpConfigByIdRequest {
    /// Id of the resource.
    ///
    /// Required. 1 to 100 characters.
    pub id: String,
    /// Receiver address.
    ///
    /// Required. 1 to 200 characters. An email address.
    pub receiver_address: String,
}

impl TestSmtpConfigByIdRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, receiver_address: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            receiver_address: receiver_address.into(),
        }
    }
}

message! { TestSmtpConfigByIdRequest {
    id,
    receiver_address,
} }

/// What `AdminService::test_smtp_config_by_id` answers.
#[derive(Clone, Default)]
pub struct TestSmtpConfigByIdResponse {}

message! { TestSmtpConfigByIdResponse {} }

/// What `AdminService::test_smtp_config` takes.
#[derive(Clone, Default)]
pub struct TestSmtpConfigRequest {
    /// Sender address.
    ///
    /// Required. 1 to 200 characters.
    pub sender_address: String,
    /// Sender name.
    ///
    /// Required. 1 to 200 characters.
    pub sender_name: String,
    /// Tls.
    pub tls: bool,
    /// Host.
    ///
    /// Required. 1 to 500 characters.
    pub host: String,
    /// The user asked for.
    pub user: String,
    /// Password in plain text. It is hashed by the server.
    pub password: String,
    /// Receiver address.
    ///
    /// Required. 1 to 200 characters. An email address.
    pub receiver_address: String,
    /// Id of the resource.
    pub id: String,
}

impl TestSmtpConfigRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        sender_address: impl Into<String>,
        sender_name: impl Into<String>,
        host: impl Into<String>,
        receiver_address: impl Into<String>,
    ) -> Self {
        Self {
            sender_address: sender_address.into(),
            sender_name: sender_name.into(),
            host: host.into(),
            receiver_address: receiver_address.into(),
            ..Self::default()
        }
    }
}

message! { TestSmtpConfigRequest {
    sender_address,
    sender_name,
    tls,
    host,
    user,
    password: secret,
    receiver_address,
    id,
} }

/// What `AdminService::test_smtp_config` answers.
#[derive(Clone, Default)]
pub struct TestSmtpConfigResponse {}

message! { TestSmtpConfigResponse {} }

/// What `AdminService::update_apple_provider` takes.
#[derive(Clone, Default)]
pub struct UpdateAppleProviderRequest {
    /// Id of the resource.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name, for people to read.
    ///
    /// At most 200 characters.
    pub name: String,
    /// Client id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Id of the team at Apple.
    ///
    /// Required. Exactly 10 characters.
    pub team_id: String,
    /// Id of the key.
    ///
    /// Required. Exactly 10 characters.
    pub key_id: String,
    /// Private key.
    ///
    /// At most 5000 bytes.
    pub private_key: bytes::Bytes,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Provider options.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl UpdateAppleProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        client_id: impl Into<String>,
        team_id: impl Into<String>,
        key_id: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            client_id: client_id.into(),
            team_id: team_id.into(),
            key_id: key_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateAppleProviderRequest {
    id,
    name,
    client_id,
    team_id,
    key_id,
    private_key: secret,
    scopes,
    provider_options,
} }

/// What `AdminService::update_apple_provider` answers.
#[derive(Clone, Default)]
pub struct UpdateAppleProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateAppleProviderResponse {
    details,
} }

/// What `AdminService::update_azure_ad_provider` takes.
#[derive(Clone, Default)]
pub struct UpdateAzureAdProviderRequest {
    /// Id of the resource.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name, for people to read.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Client id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret. It is shown only in this answer, so keep it safe; it is empty when the method
    /// of authentication has none.
    ///
    /// At most 200 characters.
    pub client_secret: String,
    /// Which accounts of Microsoft may sign in.
    pub tenant: Option<crate::idp::v1::AzureAdTenant>,
    /// Whether email addresses from the provider are taken as verified.
    pub email_verified: bool,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Provider options.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl UpdateAzureAdProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        client_id: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            client_id: client_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateAzureAdProviderRequest {
    id,
    name,
    client_id,
    client_secret: secret,
    tenant,
    email_verified,
    scopes,
    provider_options,
} }

/// What `AdminService::update_azure_ad_provider` answers.
#[derive(Clone, Default)]
pub struct UpdateAzureAdProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateAzureAdProviderResponse {
    details,
} }

/// What `AdminService::update_custom_domain_policy` takes.
#[derive(Clone, Default)]
pub struct UpdateCustomDomainPolicyRequest {
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub org_id: String,
    /// User login must be domain.
    pub user_login_must_be_domain: bool,
    /// Validate org domains.
    pub validate_org_domains: bool,
    /// Whether the sender address of emails must be of a domain of the instance.
    pub smtp_sender_address_matches_instance_domain: bool,
}

impl UpdateCustomDomainPolicyRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(org_id: impl Into<String>) -> Self {
        Self {
            org_id: org_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateCustomDomainPolicyRequest {
    org_id,
    user_login_must_be_domain,
    validate_org_domains,
    smtp_sender_address_matches_instance_domain,
} }

/// What `AdminService::update_custom_domain_policy` answers.
#[derive(Clone, Default)]
pub struct UpdateCustomDomainPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateCustomDomainPolicyResponse {
    details,
} }

/// What `AdminService::update_custom_org_iam_policy` takes.
#[derive(Clone, Default)]
pub struct UpdateCustomOrgIamPolicyRequest {
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub org_id: String,
    /// User login must be domain.
    pub user_login_must_be_domain: bool,
}

impl UpdateCustomOrgIamPolicyRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(org_id: impl Into<String>) -> Self {
        Self {
            org_id: org_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateCustomOrgIamPolicyRequest {
    org_id,
    user_login_must_be_domain,
} }

/// What `AdminService::update_custom_org_iam_policy` answers.
#[derive(Clone, Default)]
pub struct UpdateCustomOrgIamPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateCustomOrgIamPolicyResponse {
    details,
} }

/// What `AdminService::update_domain_policy` takes.
#[derive(Clone, Default)]
pub struct UpdateDomainPolicyRequest {
    /// User login must be domain.
    pub user_login_must_be_domain: bool,
    /// Validate org domains.
    pub validate_org_domains: bool,
    /// Whether the sender address of emails must be of a domain of the instance.
    pub smtp_sender_address_matches_instance_domain: bool,
}

impl UpdateDomainPolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { UpdateDomainPolicyRequest {
    user_login_must_be_domain,
    validate_org_domains,
    smtp_sender_address_matches_instance_domain,
} }

/// What `AdminService::update_domain_policy` answers.
#[derive(Clone, Default)]
pub struct UpdateDomainPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateDomainPolicyResponse {
    details,
} }

/// What `AdminService::update_email_provider_http` takes.
#[derive(Clone, Default)]
pub struct UpdateEmailProviderHttpRequest {
    /// Id of the resource.
    ///
    /// Required. 1 to 100 characters.
    pub id: String,
    /// URL that Zitadel calls.
    ///
    /// Required. 1 to 2048 characters.
    pub endpoint: String,
    /// Description, for people to read.
    ///
    /// 0 to 200 characters.
    pub description: String,
    /// Replaces the signing key; the old one stays valid for this long. Zero ends it at once.
    ///
    /// Must be `0s`.
    pub expiration_signing_key: Option<jiff::SignedDuration>,
}

impl UpdateEmailProviderHttpRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, endpoint: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            endpoint: endpoint.into(),
            ..Self::default()
        }
    }
}

message! { UpdateEmailProviderHttpRequest {
    id,
    endpoint,
    description,
    expiration_signing_key,
} }

/// What `AdminService::update_email_provider_http` answers.
#[derive(Clone, Default)]
pub struct UpdateEmailProviderHttpResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Key with which the endpoint checks that a call comes from Zitadel (HMAC in the header
    /// `Zitadel-Signature`).
    pub signing_key: Option<String>,
}

message! { UpdateEmailProviderHttpResponse {
    details,
    signing_key: secret,
} }

/// What `AdminService::update_email_provider_smtp_password` takes.
#[derive(Clone, Default)]
pub struct UpdateEmailProviderSmtpPasswordRequest {
    /// Password in plain text. It is hashed by the server.
    pub password: String,
    /// Id of the resource.
    ///
    /// Required. 1 to 100 characters.
    pub id: String,
}

impl UpdateEmailProviderSmtpPasswordRequest {
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

message! { UpdateEmailProviderSmtpPasswordRequest {
    password: secret,
    id,
} }

/// What `AdminService::update_email_provider_smtp_password` answers.
#[derive(Clone, Default)]
pub struct UpdateEmailProviderSmtpPasswordResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateEmailProviderSmtpPasswordResponse {
    details,
} }

/// What `AdminService::update_email_provider_smtp` takes.
#[derive(Clone, Default)]
pub struct UpdateEmailProviderSmtpRequest {
    /// Sender address.
    ///
    /// Required. 1 to 200 characters.
    pub sender_address: String,
    /// Sender name.
    ///
    /// Required. 1 to 200 characters.
    pub sender_name: String,
    /// Tls.
    pub tls: bool,
    /// Host.
    ///
    /// Required. 1 to 500 characters.
    pub host: String,
    /// The user asked for.
    pub user: String,
    /// Reply to address.
    ///
    /// 0 to 200 characters.
    pub reply_to_address: String,
    /// Password in plain text. It is hashed by the server.
    pub password: String,
    /// Description, for people to read.
    ///
    /// 0 to 200 characters.
    pub description: String,
    /// Id of the resource.
    ///
    /// Required. 1 to 100 characters.
    pub id: String,
    /// One of `none`, `plain`, `xoauth2`.
    pub auth: Option<UpdateEmailProviderSmtpRequestAuth>,
}

impl UpdateEmailProviderSmtpRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        sender_address: impl Into<String>,
        sender_name: impl Into<String>,
        host: impl Into<String>,
        id: impl Into<String>,
    ) -> Self {
        Self {
            sender_address: sender_address.into(),
            sender_name: sender_name.into(),
            host: host.into(),
            id: id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateEmailProviderSmtpRequest {
    sender_address,
    sender_name,
    tls,
    host,
    user,
    reply_to_address,
    password: secret,
    description,
    id,
    auth: oneof,
} }

/// Alternatives of `UpdateEmailProviderSmtpRequest::auth`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateEmailProviderSmtpRequestAuth {
    /// None.
    None(SmtpNoAuth),
    /// Plain.
    Plain(SmtpPlainAuth),
    /// Xoauth2.
    Xoauth2(SmtpxoAuth2Auth),
}

oneof! { UpdateEmailProviderSmtpRequestAuth {
    None,
    Plain,
    Xoauth2,
} }

convert! { UpdateEmailProviderSmtpRequestAuth {
    None(SmtpNoAuth),
    Plain(SmtpPlainAuth),
    Xoauth2(SmtpxoAuth2Auth),
} }

/// What `AdminService::update_email_provider_smtp` answers.
#[derive(Clone, Default)]
pub struct UpdateEmailProviderSmtpResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateEmailProviderSmtpResponse {
    details,
} }

/// What `AdminService::update_generic_o_auth_provider` takes.
#[derive(Clone, Default)]
pub struct UpdateGenericOAuthProviderRequest {
    /// Id of the resource.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name, for people to read.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Client id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret. It is shown only in this answer, so keep it safe; it is empty when the method
    /// of authentication has none.
    ///
    /// At most 1000 characters.
    pub client_secret: String,
    /// URL of the provider to which users are sent to sign in.
    ///
    /// Required. 1 to 200 characters.
    pub authorization_endpoint: String,
    /// URL at which the provider issues tokens.
    ///
    /// Required. 1 to 200 characters.
    pub token_endpoint: String,
    /// URL at which the provider tells about the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_endpoint: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// LDAP attribute that identifies the user.
    ///
    /// Required. 1 to 200 characters.
    pub id_attribute: String,
    /// Provider options.
    pub provider_options: Option<crate::idp::v1::Options>,
    /// Use pkce.
    pub use_pkce: bool,
}

impl UpdateGenericOAuthProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        client_id: impl Into<String>,
        authorization_endpoint: impl Into<String>,
        token_endpoint: impl Into<String>,
        user_endpoint: impl Into<String>,
        id_attribute: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            client_id: client_id.into(),
            authorization_endpoint: authorization_endpoint.into(),
            token_endpoint: token_endpoint.into(),
            user_endpoint: user_endpoint.into(),
            id_attribute: id_attribute.into(),
            ..Self::default()
        }
    }
}

message! { UpdateGenericOAuthProviderRequest {
    id,
    name,
    client_id,
    client_secret: secret,
    authorization_endpoint,
    token_endpoint,
    user_endpoint,
    scopes,
    id_attribute,
    provider_options,
    use_pkce,
} }

/// What `AdminService::update_generic_o_auth_provider` answers.
#[derive(Clone, Default)]
pub struct UpdateGenericOAuthProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateGenericOAuthProviderResponse {
    details,
} }

/// What `AdminService::update_generic_oidc_provider` takes.
#[derive(Clone, Default)]
pub struct UpdateGenericOidcProviderRequest {
    /// Id of the resource.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name, for people to read.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Issuer of the tokens, as a URL.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// Client id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret. It is shown only in this answer, so keep it safe; it is empty when the method
    /// of authentication has none.
    ///
    /// At most 1000 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Provider options.
    pub provider_options: Option<crate::idp::v1::Options>,
    /// Whether user data is read from the id token instead of the userinfo endpoint.
    pub is_id_token_mapping: bool,
    /// Use pkce.
    pub use_pkce: bool,
}

impl UpdateGenericOidcProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        issuer: impl Into<String>,
        client_id: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            issuer: issuer.into(),
            client_id: client_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateGenericOidcProviderRequest {
    id,
    name,
    issuer,
    client_id,
    client_secret: secret,
    scopes,
    provider_options,
    is_id_token_mapping,
    use_pkce,
} }

/// What `AdminService::update_generic_oidc_provider` answers.
#[derive(Clone, Default)]
pub struct UpdateGenericOidcProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateGenericOidcProviderResponse {
    details,
} }

/// What `AdminService::update_git_hub_enterprise_server_provider` takes.
#[derive(Clone, Default)]
pub struct UpdateGitHubEnterpriseServerProviderRequest {
    /// Id of the resource.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name, for people to read.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Client id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret. It is shown only in this answer, so keep it safe; it is empty when the method
    /// of authentication has none.
    ///
    /// At most 200 characters.
    pub client_secret: String,
    /// URL of the provider to which users are sent to sign in.
    ///
    /// Required. 1 to 200 characters.
    pub authorization_endpoint: String,
    /// URL at which the provider issues tokens.
    ///
    /// Required. 1 to 200 characters.
    pub token_endpoint: String,
    /// URL at which the provider tells about the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_endpoint: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Provider options.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl UpdateGitHubEnterpriseServerProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        client_id: impl Into<String>,
        authorization_endpoint: impl Into<String>,
        token_endpoint: impl Into<String>,
        user_endpoint: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            client_id: client_id.into(),
            authorization_endpoint: authorization_endpoint.into(),
            token_endpoint: token_endpoint.into(),
            user_endpoint: user_endpoint.into(),
            ..Self::default()
        }
    }
}

message! { UpdateGitHubEnterpriseServerProviderRequest {
    id,
    name,
    client_id,
    client_secret: secret,
    authorization_endpoint,
    token_endpoint,
    user_endpoint,
    scopes,
    provider_options,
} }

/// What `AdminService::update_git_hub_enterprise_server_provider` answers.
#[derive(Clone, Default)]
pub struct UpdateGitHubEnterpriseServerProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateGitHubEnterpriseServerProviderResponse {
    details,
} }

/// What `AdminService::update_git_hub_provider` takes.
#[derive(Clone, Default)]
pub struct UpdateGitHubProviderRequest {
    /// Id of the resource.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name, for people to read.
    ///
    /// At most 200 characters.
    pub name: String,
    /// Client id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret. It is shown only in this answer, so keep it safe; it is empty when the method
    /// of authentication has none.
    ///
    /// At most 200 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Provider options.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl UpdateGitHubProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, client_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            client_id: client_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateGitHubProviderRequest {
    id,
    name,
    client_id,
    client_secret: secret,
    scopes,
    provider_options,
} }

/// What `AdminService::update_git_hub_provider` answers.
#[derive(Clone, Default)]
pub struct UpdateGitHubProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateGitHubProviderResponse {
    details,
} }

/// What `AdminService::update_git_lab_provider` takes.
#[derive(Clone, Default)]
pub struct UpdateGitLabProviderRequest {
    /// Id of the resource.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name, for people to read.
    ///
    /// At most 200 characters.
    pub name: String,
    /// Client id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret. It is shown only in this answer, so keep it safe; it is empty when the method
    /// of authentication has none.
    ///
    /// At most 200 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Provider options.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl UpdateGitLabProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, client_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            client_id: client_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateGitLabProviderRequest {
    id,
    name,
    client_id,
    client_secret: secret,
    scopes,
    provider_options,
} }

/// What `AdminService::update_git_lab_provider` answers.
#[derive(Clone, Default)]
pub struct UpdateGitLabProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateGitLabProviderResponse {
    details,
} }

/// What `AdminService::update_git_lab_self_hosted_provider` takes.
#[derive(Clone, Default)]
pub struct UpdateGitLabSelfHostedProviderRequest {
    /// Id of the resource.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Issuer of the tokens, as a URL.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// Name, for people to read.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Client id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret. It is shown only in this answer, so keep it safe; it is empty when the method
    /// of authentication has none.
    ///
    /// At most 200 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Provider options.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl UpdateGitLabSelfHostedProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        issuer: impl Into<String>,
        name: impl Into<String>,
        client_id: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            issuer: issuer.into(),
            name: name.into(),
            client_id: client_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateGitLabSelfHostedProviderRequest {
    id,
    issuer,
    name,
    client_id,
    client_secret: secret,
    scopes,
    provider_options,
} }

/// What `AdminService::update_git_lab_self_hosted_provider` answers.
#[derive(Clone, Default)]
pub struct UpdateGitLabSelfHostedProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateGitLabSelfHostedProviderResponse {
    details,
} }

/// What `AdminService::update_google_provider` takes.
#[derive(Clone, Default)]
pub struct UpdateGoogleProviderRequest {
    /// Id of the resource.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name, for people to read.
    ///
    /// At most 200 characters.
    pub name: String,
    /// Client id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret. It is shown only in this answer, so keep it safe; it is empty when the method
    /// of authentication has none.
    ///
    /// At most 200 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Provider options.
    pub provider_options: Option<crate::idp::v1::Options>,
}

impl UpdateGoogleProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, client_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            client_id: client_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateGoogleProviderRequest {
    id,
    name,
    client_id,
    client_secret: secret,
    scopes,
    provider_options,
} }

/// What `AdminService::update_google_provider` answers.
#[derive(Clone, Default)]
pub struct UpdateGoogleProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateGoogleProviderResponse {
    details,
} }

/// What `AdminService::update_iam_member` takes.
#[derive(Clone, Default)]
pub struct UpdateIamMemberRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Names of the administrator roles, such as `ORG_OWNER`.
    pub roles: Vec<String>,
}

impl UpdateIamMemberRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateIamMemberRequest {
    user_id,
    roles,
} }

/// What `AdminService::update_iam_member` answers.
#[derive(Clone, Default)]
pub struct UpdateIamMemberResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateIamMemberResponse {
    details,
} }

/// What `AdminService::update_idp_jwt_config` takes.
#[derive(Clone, Default)]
pub struct UpdateIdpJwtConfigRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub idp_id: String,
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
}

impl UpdateIdpJwtConfigRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(
        idp_id: impl Into<String>,
        jwt_endpoint: impl Into<String>,
        issuer: impl Into<String>,
        keys_endpoint: impl Into<String>,
        header_name: impl Into<String>,
    ) -> Self {
        Self {
            idp_id: idp_id.into(),
            jwt_endpoint: jwt_endpoint.into(),
            issuer: issuer.into(),
            keys_endpoint: keys_endpoint.into(),
            header_name: header_name.into(),
        }
    }
}

message! { UpdateIdpJwtConfigRequest {
    idp_id,
    jwt_endpoint,
    issuer,
    keys_endpoint,
    header_name,
} }

/// What `AdminService::update_idp_jwt_config` answers.
#[derive(Clone, Default)]
pub struct UpdateIdpJwtConfigResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateIdpJwtConfigResponse {
    details,
} }

/// What `AdminService::update_idp_oidc_config` takes.
#[derive(Clone, Default)]
pub struct UpdateIdpOidcConfigRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub idp_id: String,
    /// Issuer of the tokens, as a URL.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// Client id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret. It is shown only in this answer, so keep it safe; it is empty when the method
    /// of authentication has none.
    ///
    /// At most 200 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    pub scopes: Vec<String>,
    /// Display name mapping.
    pub display_name_mapping: crate::idp::v1::OidcMappingField,
    /// Username mapping.
    pub username_mapping: crate::idp::v1::OidcMappingField,
}

impl UpdateIdpOidcConfigRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        idp_id: impl Into<String>,
        issuer: impl Into<String>,
        client_id: impl Into<String>,
    ) -> Self {
        Self {
            idp_id: idp_id.into(),
            issuer: issuer.into(),
            client_id: client_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateIdpOidcConfigRequest {
    idp_id,
    issuer,
    client_id,
    client_secret: secret,
    scopes,
    display_name_mapping,
    username_mapping,
} }

/// What `AdminService::update_idp_oidc_config` answers.
#[derive(Clone, Default)]
pub struct UpdateIdpOidcConfigResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateIdpOidcConfigResponse {
    details,
} }

/// What `AdminService::update_idp` takes.
#[derive(Clone, Default)]
pub struct UpdateIdpRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub idp_id: String,
    /// Name, for people to read.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Styling type.
    pub styling_type: crate::idp::v1::IdpStylingType,
    /// Auto register.
    pub auto_register: bool,
}

impl UpdateIdpRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(idp_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            idp_id: idp_id.into(),
            name: name.into(),
            ..Self::default()
        }
    }
}

message! { UpdateIdpRequest {
    idp_id,
    name,
    styling_type,
    auto_register,
} }

/// What `AdminService::update_idp` answers.
#[derive(Clone, Default)]
pub struct UpdateIdpResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateIdpResponse {
    details,
} }

/// What `AdminService::update_jwt_provider` takes.
#[derive(Clone, Default)]
pub struct UpdateJwtProviderRequest {
    /// Id of the resource.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name, for people to read.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
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
    /// At most 200 characters.
    pub keys_endpoint: String,
    /// HTTP header in which the token arrives.
    ///
    /// Required. 1 to 200 characters.
    pub header_name: String,
    /// Provider options.
    pub provider_options: Option<crate::idp::v1::Options>,
    /// Value that the token's audience must hold.
    ///
    /// At most 200 characters.
    pub audience: String,
}

impl UpdateJwtProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        issuer: impl Into<String>,
        jwt_endpoint: impl Into<String>,
        header_name: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            issuer: issuer.into(),
            jwt_endpoint: jwt_endpoint.into(),
            header_name: header_name.into(),
            ..Self::default()
        }
    }
}

message! { UpdateJwtProviderRequest {
    id,
    name,
    issuer,
    jwt_endpoint,
    keys_endpoint,
    header_name,
    provider_options,
    audience,
} }

/// What `AdminService::update_jwt_provider` answers.
#[derive(Clone, Default)]
pub struct UpdateJwtProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateJwtProviderResponse {
    details,
} }

/// What `AdminService::update_ldap_provider` takes.
#[derive(Clone, Default)]
pub struct UpdateLdapProviderRequest {
    /// Id of the resource.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name, for people to read.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// URLs of the LDAP servers.
    ///
    /// Required. 1 to 20 items. Each item: 1 to 200 characters.
    pub servers: Vec<String>,
    /// Whether the connection is secured by StartTLS.
    pub start_tls: bool,
    /// Distinguished name under which the search starts.
    ///
    /// Required. 1 to 200 characters.
    pub base_dn: String,
    /// Distinguished name with which the server signs in to search.
    ///
    /// Required. 1 to 200 characters.
    pub bind_dn: String,
    /// Bind password.
    ///
    /// At most 200 characters.
    pub bind_password: String,
    /// Distinguished name part under which users are searched.
    ///
    /// Required. 1 to 200 characters.
    pub user_base: String,
    /// LDAP object classes that users have.
    ///
    /// Required. 1 to 20 items. Each item: 1 to 200 characters.
    pub user_object_classes: Vec<String>,
    /// LDAP attributes that the login name is compared with.
    ///
    /// Required. 1 to 20 items. Each item: 1 to 200 characters.
    pub user_filters: Vec<String>,
    /// Longest time that one call may take.
    pub timeout: Option<jiff::SignedDuration>,
    /// Attributes of the user's LDAP entry.
    pub attributes: Option<crate::idp::v1::LdapAttributes>,
    /// Provider options.
    pub provider_options: Option<crate::idp::v1::Options>,
    /// Certificate (PEM) of the authority that signed the directory's certificate.
    ///
    /// At most 12000 bytes.
    pub root_ca: bytes::Bytes,
}

impl UpdateLdapProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        servers: impl IntoIterator<Item = impl Into<String>>,
        base_dn: impl Into<String>,
        bind_dn: impl Into<String>,
        user_base: impl Into<String>,
        user_object_classes: impl IntoIterator<Item = impl Into<String>>,
        user_filters: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            servers: servers.into_iter().map(Into::into).collect(),
            base_dn: base_dn.into(),
            bind_dn: bind_dn.into(),
            user_base: user_base.into(),
            user_object_classes: user_object_classes.into_iter().map(Into::into).collect(),
            user_filters: user_filters.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

message! { UpdateLdapProviderRequest {
    id,
    name,
    servers,
    start_tls,
    base_dn,
    bind_dn,
    bind_password: secret,
    user_base,
    user_object_classes,
    user_filters,
    timeout,
    attributes,
    provider_options,
    root_ca,
} }

/// What `AdminService::update_ldap_provider` answers.
#[derive(Clone, Default)]
pub struct UpdateLdapProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateLdapProviderResponse {
    details,
} }

/// What `AdminService::update_label_policy` takes.
#[derive(Clone, Default)]
pub struct UpdateLabelPolicyRequest {
    /// Color of buttons and other highlights, as a hex value such as `#5469d4`.
    ///
    /// At most 50 characters.
    pub primary_color: String,
    /// Whether the domain part of login names is hidden in the login.
    pub hide_login_name_suffix: bool,
    /// Color of warnings and errors, as a hex value such as `#cd3d56`.
    ///
    /// At most 50 characters.
    pub warn_color: String,
    /// Background color, as a hex value such as `#fafafa`.
    ///
    /// At most 50 characters.
    pub background_color: String,
    /// Color of the text, as a hex value such as `#000000`.
    ///
    /// At most 50 characters.
    pub font_color: String,
    /// Primary color dark.
    ///
    /// At most 50 characters.
    pub primary_color_dark: String,
    /// Background color dark.
    ///
    /// At most 50 characters.
    pub background_color_dark: String,
    /// Warn color dark.
    ///
    /// At most 50 characters.
    pub warn_color_dark: String,
    /// Font color dark.
    ///
    /// At most 50 characters.
    pub font_color_dark: String,
    /// Whether the notice that the login is powered by Zitadel is hidden.
    pub disable_watermark: bool,
    /// Whether the light or the dark theme is used, or what the browser prefers.
    pub theme_mode: crate::policy::v1::ThemeMode,
}

impl UpdateLabelPolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { UpdateLabelPolicyRequest {
    primary_color,
    hide_login_name_suffix,
    warn_color,
    background_color,
    font_color,
    primary_color_dark,
    background_color_dark,
    warn_color_dark,
    font_color_dark,
    disable_watermark,
    theme_mode,
} }

/// What `AdminService::update_label_policy` answers.
#[derive(Clone, Default)]
pub struct UpdateLabelPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateLabelPolicyResponse {
    details,
} }

/// What `AdminService::update_lockout_policy` takes.
#[derive(Clone, Default)]
pub struct UpdateLockoutPolicyRequest {
    /// Failed passwords after which the user is locked. Zero means never.
    pub max_password_attempts: u32,
    /// Failed one-time codes after which the user is locked. Zero means never.
    pub max_otp_attempts: u32,
}

impl UpdateLockoutPolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { UpdateLockoutPolicyRequest {
    max_password_attempts,
    max_otp_attempts,
} }

/// What `AdminService::update_lockout_policy` answers.
#[derive(Clone, Default)]
pub struct UpdateLockoutPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateLockoutPolicyResponse {
    details,
} }

/// What `AdminService::update_login_policy` takes.
#[derive(Clone, Default)]
pub struct UpdateLoginPolicyRequest {
    /// Whether users may sign in with user name and password.
    pub allow_username_password: bool,
    /// Whether people may register themselves.
    pub allow_register: bool,
    /// Whether users may sign in at an external identity provider.
    pub allow_external_idp: bool,
    /// Whether every user must sign in with a second factor.
    pub force_mfa: bool,
    /// Passwordless type.
    pub passwordless_type: crate::policy::v1::PasswordlessType,
    /// Whether the link to reset the password is hidden.
    pub hide_password_reset: bool,
    /// Whether the login goes on to the password for unknown users too, so that nobody learns which
    /// users exist.
    pub ignore_unknown_usernames: bool,
    /// URL to send users to after a sign-in that no application started.
    pub default_redirect_uri: String,
    /// Time after which users must enter their password again.
    pub password_check_lifetime: Option<jiff::SignedDuration>,
    /// Time after which users must sign in at the identity provider again.
    pub external_login_check_lifetime: Option<jiff::SignedDuration>,
    /// Time for which users who skip setting up a second factor are not asked again.
    pub mfa_init_skip_lifetime: Option<jiff::SignedDuration>,
    /// Time after which users must use their second factor again.
    pub second_factor_check_lifetime: Option<jiff::SignedDuration>,
    /// Time after which users must use their passkey or other multi-factor method again.
    pub multi_factor_check_lifetime: Option<jiff::SignedDuration>,
    /// Whether the domain of a login name decides in which organization the user is looked for.
    pub allow_domain_discovery: bool,
    /// Whether signing in with the email address as login name is switched off.
    pub disable_login_with_email: bool,
    /// Whether signing in with the phone number as login name is switched off.
    pub disable_login_with_phone: bool,
    /// Whether users who sign in here, and not at an identity provider, must use a second factor.
    pub force_mfa_local_only: bool,
}

impl UpdateLoginPolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { UpdateLoginPolicyRequest {
    allow_username_password,
    allow_register,
    allow_external_idp,
    force_mfa,
    passwordless_type,
    hide_password_reset,
    ignore_unknown_usernames,
    default_redirect_uri,
    password_check_lifetime,
    external_login_check_lifetime,
    mfa_init_skip_lifetime,
    second_factor_check_lifetime,
    multi_factor_check_lifetime,
    allow_domain_discovery,
    disable_login_with_email,
    disable_login_with_phone,
    force_mfa_local_only,
} }

/// What `AdminService::update_login_policy` answers.
#[derive(Clone, Default)]
pub struct UpdateLoginPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateLoginPolicyResponse {
    details,
} }

/// What `AdminService::update_notification_policy` takes.
#[derive(Clone, Default)]
pub struct UpdateNotificationPolicyRequest {
    /// Password change.
    pub password_change: bool,
}

impl UpdateNotificationPolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { UpdateNotificationPolicyRequest {
    password_change,
} }

/// What `AdminService::update_notification_policy` answers.
#[derive(Clone, Default)]
pub struct UpdateNotificationPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateNotificationPolicyResponse {
    details,
} }

/// What `AdminService::update_oidc_settings` takes.
#[derive(Clone, Default)]
pub struct UpdateOidcSettingsRequest {
    /// Access token lifetime.
    pub access_token_lifetime: Option<jiff::SignedDuration>,
    /// Id token lifetime.
    pub id_token_lifetime: Option<jiff::SignedDuration>,
    /// Refresh token idle expiration.
    pub refresh_token_idle_expiration: Option<jiff::SignedDuration>,
    /// Refresh token expiration.
    pub refresh_token_expiration: Option<jiff::SignedDuration>,
}

impl UpdateOidcSettingsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { UpdateOidcSettingsRequest {
    access_token_lifetime,
    id_token_lifetime,
    refresh_token_idle_expiration,
    refresh_token_expiration,
} }

/// What `AdminService::update_oidc_settings` answers.
#[derive(Clone, Default)]
pub struct UpdateOidcSettingsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateOidcSettingsResponse {
    details,
} }

/// What `AdminService::update_org_iam_policy` takes.
#[derive(Clone, Default)]
pub struct UpdateOrgIamPolicyRequest {
    /// User login must be domain.
    pub user_login_must_be_domain: bool,
}

impl UpdateOrgIamPolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { UpdateOrgIamPolicyRequest {
    user_login_must_be_domain,
} }

/// What `AdminService::update_org_iam_policy` answers.
#[derive(Clone, Default)]
pub struct UpdateOrgIamPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateOrgIamPolicyResponse {
    details,
} }

/// What `AdminService::update_password_age_policy` takes.
#[derive(Clone, Default)]
pub struct UpdatePasswordAgePolicyRequest {
    /// Days after which a password must be changed.
    pub max_age_days: u32,
    /// Days before expiry from which on users are warned.
    pub expire_warn_days: u32,
}

impl UpdatePasswordAgePolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { UpdatePasswordAgePolicyRequest {
    max_age_days,
    expire_warn_days,
} }

/// What `AdminService::update_password_age_policy` answers.
#[derive(Clone, Default)]
pub struct UpdatePasswordAgePolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdatePasswordAgePolicyResponse {
    details,
} }

/// What `AdminService::update_password_complexity_policy` takes.
#[derive(Clone, Default)]
pub struct UpdatePasswordComplexityPolicyRequest {
    /// Least number of characters.
    pub min_length: u32,
    /// Has uppercase.
    pub has_uppercase: bool,
    /// Has lowercase.
    pub has_lowercase: bool,
    /// Has number.
    pub has_number: bool,
    /// Has symbol.
    pub has_symbol: bool,
}

impl UpdatePasswordComplexityPolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { UpdatePasswordComplexityPolicyRequest {
    min_length,
    has_uppercase,
    has_lowercase,
    has_number,
    has_symbol,
} }

/// What `AdminService::update_password_complexity_policy` answers.
#[derive(Clone, Default)]
pub struct UpdatePasswordComplexityPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdatePasswordComplexityPolicyResponse {
    details,
} }

/// What `AdminService::update_privacy_policy` takes.
#[derive(Clone, Default)]
pub struct UpdatePrivacyPolicyRequest {
    /// URL of the terms of service.
    pub tos_link: String,
    /// Privacy link.
    pub privacy_link: String,
    /// URL of the help pages.
    pub help_link: String,
    /// Email address for support.
    ///
    /// At most 320 characters. An email address. May also be left empty.
    pub support_email: String,
    /// URL of the documentation.
    pub docs_link: String,
    /// URL of a further link of your own.
    pub custom_link: String,
    /// Text of the further link.
    pub custom_link_text: String,
}

impl UpdatePrivacyPolicyRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { UpdatePrivacyPolicyRequest {
    tos_link,
    privacy_link,
    help_link,
    support_email,
    docs_link,
    custom_link,
    custom_link_text,
} }

/// What `AdminService::update_privacy_policy` answers.
#[derive(Clone, Default)]
pub struct UpdatePrivacyPolicyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdatePrivacyPolicyResponse {
    details,
} }

/// What `AdminService::update_saml_provider` takes.
#[derive(Clone, Default)]
pub struct UpdateSamlProviderRequest {
    /// Id of the resource.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name, for people to read.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Either `metadata_xml` or `metadata_url`.
    ///
    /// Required.
    pub metadata: Option<UpdateSamlProviderRequestMetadata>,
    /// SAML binding: how messages are carried.
    pub binding: crate::idp::v1::SamlBinding,
    /// Whether requests to the provider are signed.
    pub with_signed_request: bool,
    /// Provider options.
    pub provider_options: Option<crate::idp::v1::Options>,
    /// Format of the name id that is asked for.
    pub name_id_format: Option<crate::idp::v1::SamlNameIdFormat>,
    /// Attribute that identifies the user where the name id changes with each sign-in.
    pub transient_mapping_attribute_name: Option<String>,
    /// Whether a logout also ends the session at the identity provider.
    pub federated_logout_enabled: Option<bool>,
    /// Algorithm with which requests to the provider are signed.
    pub signature_algorithm: crate::idp::v1::SamlSignatureAlgorithm,
}

impl UpdateSamlProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        metadata: UpdateSamlProviderRequestMetadata,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            metadata: Some(metadata),
            ..Self::default()
        }
    }
}

message! { UpdateSamlProviderRequest {
    id,
    name,
    metadata: oneof,
    binding,
    with_signed_request,
    provider_options,
    name_id_format,
    transient_mapping_attribute_name,
    federated_logout_enabled,
    signature_algorithm,
} }

/// Alternatives of `UpdateSamlProviderRequest::metadata`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateSamlProviderRequestMetadata {
    /// SAML metadata as XML.
    ///
    /// At most 500000 bytes.
    MetadataXml(bytes::Bytes),
    /// URL of the SAML metadata.
    ///
    /// At most 200 characters.
    MetadataUrl(String),
}

oneof! { UpdateSamlProviderRequestMetadata {
    MetadataXml,
    MetadataUrl,
} }

/// What `AdminService::update_saml_provider` answers.
#[derive(Clone, Default)]
pub struct UpdateSamlProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateSamlProviderResponse {
    details,
} }

/// What `AdminService::update_sms_provider_http` takes.
#[derive(Clone, Default)]
pub struct UpdateSmsProviderHttpRequest {
    /// Id of the resource.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// URL that Zitadel calls.
    ///
    /// Required. 1 to 2048 characters.
    pub endpoint: String,
    /// Description, for people to read.
    ///
    /// 0 to 200 characters.
    pub description: String,
    /// Replaces the signing key; the old one stays valid for this long. Zero ends it at once.
    ///
    /// Must be `0s`.
    pub expiration_signing_key: Option<jiff::SignedDuration>,
}

impl UpdateSmsProviderHttpRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, endpoint: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            endpoint: endpoint.into(),
            ..Self::default()
        }
    }
}

message! { UpdateSmsProviderHttpRequest {
    id,
    endpoint,
    description,
    expiration_signing_key,
} }

/// What `AdminService::update_sms_provider_http` answers.
#[derive(Clone, Default)]
pub struct UpdateSmsProviderHttpResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Key with which the endpoint checks that a call comes from Zitadel (HMAC in the header
    /// `Zitadel-Signature`).
    pub signing_key: Option<String>,
}

message! { UpdateSmsProviderHttpResponse {
    details,
    signing_key: secret,
} }

/// What `AdminService::update_sms_provider_twilio` takes.
#[derive(Clone, Default)]
pub struct UpdateSmsProviderTwilioRequest {
    /// Id of the resource.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Sid.
    ///
    /// Required. 1 to 200 characters.
    pub sid: String,
    /// Sender number.
    ///
    /// 0 to 200 characters.
    pub sender_number: String,
    /// Description, for people to read.
    ///
    /// 0 to 200 characters.
    pub description: String,
    /// Verify service sid.
    ///
    /// 0 to 200 characters.
    pub verify_service_sid: String,
}

impl UpdateSmsProviderTwilioRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, sid: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            sid: sid.into(),
            ..Self::default()
        }
    }
}

message! { UpdateSmsProviderTwilioRequest {
    id,
    sid,
    sender_number,
    description,
    verify_service_sid,
} }

/// What `AdminService::update_sms_provider_twilio` answers.
#[derive(Clone, Default)]
pub struct UpdateSmsProviderTwilioResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateSmsProviderTwilioResponse {
    details,
} }

/// What `AdminService::update_sms_provider_twilio_token` takes.
#[derive(Clone, Default)]
pub struct UpdateSmsProviderTwilioTokenRequest {
    /// Id of the resource.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// The token. It is shown only in this answer.
    ///
    /// Required. 1 to 200 characters.
    pub token: String,
}

impl UpdateSmsProviderTwilioTokenRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, token: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            token: token.into(),
        }
    }
}

message! { UpdateSmsProviderTwilioTokenRequest {
    id,
    token: secret,
} }

/// What `AdminService::update_sms_provider_twilio_token` answers.
#[derive(Clone, Default)]
pub struct UpdateSmsProviderTwilioTokenResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateSmsProviderTwilioTokenResponse {
    details,
} }

/// What `AdminService::update_smtp_config_password` takes.
#[derive(Clone, Default)]
pub struct UpdateSmtpConfigPasswordRequest {
    /// Password in plain text. It is hashed by the server.
    pub password: String,
    /// Id of the resource.
    ///
    /// Required. 1 to 100 characters.
    pub id: String,
}

impl UpdateSmtpConfigPasswordRequest {
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

message! { UpdateSmtpConfigPasswordRequest {
    password: secret,
    id,
} }

/// What `AdminService::update_smtp_config_password` answers.
#[derive(Clone, Default)]
pub struct UpdateSmtpConfigPasswordResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateSmtpConfigPasswordResponse {
    details,
} }

/// What `AdminService::update_smtp_config` takes.
#[derive(Clone, Default)]
pub struct UpdateSmtpConfigRequest {
    /// Sender address.
    ///
    /// Required. 1 to 200 characters.
    pub sender_address: String,
    /// Sender name.
    ///
    /// Required. 1 to 200 characters.
    pub sender_name: String,
    /// Tls.
    pub tls: bool,
    /// Host.
    ///
    /// Required. 1 to 500 characters.
    pub host: String,
    /// The user asked for.
    pub user: String,
    /// Reply to address.
    ///
    /// 0 to 200 characters.
    pub reply_to_address: String,
    /// Password in plain text. It is hashed by the server.
    pub password: String,
    /// Description, for people to read.
    ///
    /// 0 to 200 characters.
    pub description: String,
    /// Id of the resource.
    ///
    /// Required. 1 to 100 characters.
    pub id: String,
}

impl UpdateSmtpConfigRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        sender_address: impl Into<String>,
        sender_name: impl Into<String>,
        host: impl Into<String>,
        id: impl Into<String>,
    ) -> Self {
        Self {
            sender_address: sender_address.into(),
            sender_name: sender_name.into(),
            host: host.into(),
            id: id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateSmtpConfigRequest {
    sender_address,
    sender_name,
    tls,
    host,
    user,
    reply_to_address,
    password: secret,
    description,
    id,
} }

/// What `AdminService::update_smtp_config` answers.
#[derive(Clone, Default)]
pub struct UpdateSmtpConfigResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateSmtpConfigResponse {
    details,
} }

/// What `AdminService::update_secret_generator` takes.
#[derive(Clone, Default)]
pub struct UpdateSecretGeneratorRequest {
    /// Generator type.
    ///
    /// Not `SECRET_GENERATOR_TYPE_UNSPECIFIED`.
    pub generator_type: crate::settings::v1::SecretGeneratorType,
    /// Length.
    pub length: u32,
    /// Expiry.
    pub expiry: Option<jiff::SignedDuration>,
    /// Include lower letters.
    pub include_lower_letters: bool,
    /// Include upper letters.
    pub include_upper_letters: bool,
    /// Include digits.
    pub include_digits: bool,
    /// Include symbols.
    pub include_symbols: bool,
}

impl UpdateSecretGeneratorRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { UpdateSecretGeneratorRequest {
    generator_type,
    length,
    expiry,
    include_lower_letters,
    include_upper_letters,
    include_digits,
    include_symbols,
} }

/// What `AdminService::update_secret_generator` answers.
#[derive(Clone, Default)]
pub struct UpdateSecretGeneratorResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateSecretGeneratorResponse {
    details,
} }

/// What `AdminService::update_zitadel_provider` takes.
#[derive(Clone, Default)]
pub struct UpdateZitadelProviderRequest {
    /// Id of the resource.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name, for people to read.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Issuer of the tokens, as a URL.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// Client id of the application.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret. It is shown only in this answer, so keep it safe; it is empty when the method
    /// of authentication has none.
    ///
    /// At most 1000 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Provider options.
    pub provider_options: Option<crate::idp::v1::Options>,
    /// Organizations in which users of the other Zitadel may hold roles.
    ///
    /// At most 20 items.
    pub instance_roles_info: Vec<crate::idp::v1::InstanceRolesInfo>,
}

impl UpdateZitadelProviderRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        issuer: impl Into<String>,
        client_id: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            issuer: issuer.into(),
            client_id: client_id.into(),
            ..Self::default()
        }
    }
}

message! { UpdateZitadelProviderRequest {
    id,
    name,
    issuer,
    client_id,
    client_secret: secret,
    scopes,
    provider_options,
    instance_roles_info,
} }

/// What `AdminService::update_zitadel_provider` answers.
#[derive(Clone, Default)]
pub struct UpdateZitadelProviderResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateZitadelProviderResponse {
    details,
} }

/// View.
#[derive(Clone, Default)]
pub struct View {
    /// Database.
    pub database: String,
    /// View name.
    pub view_name: String,
    /// Position in the event log up to which the answer is complete.
    pub processed_sequence: u64,
    /// Event timestamp.
    pub event_timestamp: Option<jiff::Timestamp>,
    /// Last successful spooler run.
    pub last_successful_spooler_run: Option<jiff::Timestamp>,
}

message! { View {
    database,
    view_name,
    processed_sequence,
    event_timestamp,
    last_successful_spooler_run,
} }

/// The operations as types, for code that is generic over them.
pub mod operations {
    use crate::Rest;
    use crate::operation::declare::{list_operation, operation};

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

    operation!(AddJwtidp {
        method: "AdminService::add_jwtidp",
        path: "/zitadel.admin.v1.AdminService/AddJWTIDP",
        request: super::AddJwtidpRequest,
        response: super::AddJwtidpResponse,
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

    operation!(AddOidcidp {
        method: "AdminService::add_oidcidp",
        path: "/zitadel.admin.v1.AdminService/AddOIDCIDP",
        request: super::AddOidcidpRequest,
        response: super::AddOidcidpResponse,
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
        rest: Rest::delete("/admin/v1/policies/login/multi_factors/{type}")
            .reserving(&[("type", "MULTI_FACTOR_TYPE_UNSPECIFIED")]),
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
        rest: Rest::delete("/admin/v1/policies/login/second_factors/{type}")
            .reserving(&[("type", "SECOND_FACTOR_TYPE_UNSPECIFIED")]),
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
        rest: Rest::get("/admin/v1/secretgenerators/{generatorType}")
            .reserving(&[("generatorType", "SECRET_GENERATOR_TYPE_UNSPECIFIED")]),
    });

    operation!(UpdateSecretGenerator {
        method: "AdminService::update_secret_generator",
        path: "/zitadel.admin.v1.AdminService/UpdateSecretGenerator",
        request: super::UpdateSecretGeneratorRequest,
        response: super::UpdateSecretGeneratorResponse,
        read_only: false,
        permission: "iam.write",
        rest: Rest::put("/admin/v1/secretgenerators/{generatorType}")
            .with_body()
            .reserving(&[("generatorType", "SECRET_GENERATOR_TYPE_UNSPECIFIED")]),
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

    list_operation!(ListIamMembers {
        page: query { offset, limit },
        items: result of crate::member::v1::Member,
        answer: details { total_result },
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
}
