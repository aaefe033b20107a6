// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.admin.v1`.

use crate::convert::convert;
use crate::json::declare::{message, oneof};

/// What `AdminService::activate_email_provider` takes.
#[derive(Clone, Default)]
pub struct ActivateEmailProviderRequest {
    /// Id of the email provider.
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
    /// Id of the SMS provider.
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
    /// Id of the SMTP server.
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
    /// Name of the identity provider, as the login shows it.
    ///
    /// At most 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Id of the team at Apple.
    ///
    /// Required. Exactly 10 characters.
    pub team_id: String,
    /// Id of the private key at Apple.
    ///
    /// Required. Exactly 10 characters.
    pub key_id: String,
    /// Private key from Apple, as the file that Apple hands out (`.p8`).
    ///
    /// Required. 1 to 5000 bytes.
    pub private_key: bytes::Bytes,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
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
    /// Id of the new identity provider.
    pub id: String,
}

message! { AddAppleProviderResponse {
    details,
    id,
} }

/// What `AdminService::add_azure_ad_provider` takes.
#[derive(Clone, Default)]
pub struct AddAzureAdProviderRequest {
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel.
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
    /// Whether users may be created, linked and updated from the provider.
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
    /// Id of the new identity provider.
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
    /// Whether login names end with the domain of the organization.
    pub user_login_must_be_domain: bool,
    /// Whether domains of organizations must be verified before they count.
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
    /// Whether login names end with the domain of the organization.
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
    /// URL that receives what is to be sent.
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
    /// Id of the new email provider.
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
    /// Email address that emails come from.
    ///
    /// Required. 1 to 200 characters.
    pub sender_address: String,
    /// Name that emails come from.
    ///
    /// Required. 1 to 200 characters.
    pub sender_name: String,
    /// Whether the connection is secured by TLS.
    pub tls: bool,
    /// Host and port of the SMTP server, such as `smtp.example.com:587`.
    ///
    /// Required. 1 to 500 characters.
    pub host: String,
    /// User name at the SMTP server.
    pub user: String,
    /// Password at the SMTP server, when it is not given with `plain`.
    pub password: String,
    /// Email address that answers go to.
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
    /// Sends emails without signing in to the SMTP server.
    None(SmtpNoAuth),
    /// Signs in to the SMTP server with user name and password.
    Plain(SmtpPlainAuth),
    /// Signs in to the SMTP server with a token of OAuth 2.0 (XOAUTH2).
    Xoauth2(SmtpXoauth2Auth),
}

oneof! { AddEmailProviderSmtpRequestAuth {
    None,
    Plain,
    Xoauth2,
} }

convert! { AddEmailProviderSmtpRequestAuth {
    None(SmtpNoAuth),
    Plain(SmtpPlainAuth),
    Xoauth2(SmtpXoauth2Auth),
} }

/// What `AdminService::add_email_provider_smtp` answers.
#[derive(Clone, Default)]
pub struct AddEmailProviderSmtpResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the new email provider.
    pub id: String,
}

message! { AddEmailProviderSmtpResponse {
    details,
    id,
} }

/// What `AdminService::add_generic_o_auth_provider` takes.
#[derive(Clone, Default)]
pub struct AddGenericOAuthProviderRequest {
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel.
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
    /// Name in the provider's user information that identifies the user.
    ///
    /// Required. 1 to 200 characters.
    pub id_attribute: String,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
    /// Whether the code of the sign-in is protected by PKCE.
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
    /// Id of the new identity provider.
    pub id: String,
}

message! { AddGenericOAuthProviderResponse {
    details,
    id,
} }

/// What `AdminService::add_generic_oidc_provider` takes.
#[derive(Clone, Default)]
pub struct AddGenericOidcProviderRequest {
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Issuer of the tokens, as a URL.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel.
    ///
    /// Required. 1 to 1000 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
    /// Whether user data is read from the id token instead of the userinfo endpoint.
    pub is_id_token_mapping: bool,
    /// Whether the code of the sign-in is protected by PKCE.
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
    /// Id of the new identity provider.
    pub id: String,
}

message! { AddGenericOidcProviderResponse {
    details,
    id,
} }

/// What `AdminService::add_git_hub_enterprise_server_provider` takes.
#[derive(Clone, Default)]
pub struct AddGitHubEnterpriseServerProviderRequest {
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Client secret that the provider gave to Zitadel.
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
    /// Whether users may be created, linked and updated from the provider.
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
    /// Id of the new identity provider.
    pub id: String,
}

message! { AddGitHubEnterpriseServerProviderResponse {
    details,
    id,
} }

/// What `AdminService::add_git_hub_provider` takes.
#[derive(Clone, Default)]
pub struct AddGitHubProviderRequest {
    /// Name of the identity provider, as the login shows it.
    ///
    /// At most 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
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
    /// Id of the new identity provider.
    pub id: String,
}

message! { AddGitHubProviderResponse {
    details,
    id,
} }

/// What `AdminService::add_git_lab_provider` takes.
#[derive(Clone, Default)]
pub struct AddGitLabProviderRequest {
    /// Name of the identity provider, as the login shows it.
    ///
    /// At most 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
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
    /// Id of the new identity provider.
    pub id: String,
}

message! { AddGitLabProviderResponse {
    details,
    id,
} }

/// What `AdminService::add_git_lab_self_hosted_provider` takes.
#[derive(Clone, Default)]
pub struct AddGitLabSelfHostedProviderRequest {
    /// URL of the GitLab server, which is its issuer.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
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
    /// Id of the new identity provider.
    pub id: String,
}

message! { AddGitLabSelfHostedProviderResponse {
    details,
    id,
} }

/// What `AdminService::add_google_provider` takes.
#[derive(Clone, Default)]
pub struct AddGoogleProviderRequest {
    /// Name of the identity provider, as the login shows it.
    ///
    /// At most 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
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
    /// Id of the new identity provider.
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
    /// Names of the administrator roles, such as `IAM_OWNER`.
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
    /// Name of the trusted domain.
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

/// What `AdminService::add_jwt_idp` takes.
#[derive(Clone, Default)]
pub struct AddJwtIdpRequest {
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// How the button of the provider looks.
    pub styling_type: crate::idp::v1::IdpStylingType,
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
    /// Whether users are created by themselves at their first sign-in.
    pub auto_register: bool,
}

impl AddJwtIdpRequest {
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

message! { AddJwtIdpRequest {
    name,
    styling_type,
    jwt_endpoint,
    issuer,
    keys_endpoint,
    header_name,
    auto_register,
} }

/// What `AdminService::add_jwt_idp` answers.
#[derive(Clone, Default)]
pub struct AddJwtIdpResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the new identity provider.
    pub idp_id: String,
}

message! { AddJwtIdpResponse {
    details,
    idp_id,
} }

/// What `AdminService::add_jwt_provider` takes.
#[derive(Clone, Default)]
pub struct AddJwtProviderRequest {
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Issuer of the tokens, as a URL.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// URL to which users are sent to get a token.
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
    /// Whether users may be created, linked and updated from the provider.
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
    /// Id of the new identity provider.
    pub id: String,
}

message! { AddJwtProviderResponse {
    details,
    id,
} }

/// What `AdminService::add_ldap_provider` takes.
#[derive(Clone, Default)]
pub struct AddLdapProviderRequest {
    /// Name of the identity provider, as the login shows it.
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
    /// Password with which the server signs in to search.
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
    /// Longest time to wait for the directory.
    pub timeout: Option<jiff::SignedDuration>,
    /// Names of the LDAP attributes that the user's data is read from.
    pub attributes: Option<crate::idp::v1::LdapAttributes>,
    /// Whether users may be created, linked and updated from the provider.
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
    /// Id of the new identity provider.
    pub id: String,
}

message! { AddLdapProviderResponse {
    details,
    id,
} }

/// What `AdminService::add_multi_factor_to_login_policy` takes.
#[derive(Clone, Default)]
pub struct AddMultiFactorToLoginPolicyRequest {
    /// Method that counts as several factors in one.
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
    /// Whether users receive an email when their password was changed.
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

/// What `AdminService::add_oidc_idp` takes.
#[derive(Clone, Default)]
pub struct AddOidcIdpRequest {
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// How the button of the provider looks.
    pub styling_type: crate::idp::v1::IdpStylingType,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_secret: String,
    /// Issuer of the tokens, as a URL.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// Scopes that are asked of the provider.
    pub scopes: Vec<String>,
    /// Claim that the display name is taken from.
    pub display_name_mapping: crate::idp::v1::OidcMappingField,
    /// Claim that the user name is taken from.
    pub username_mapping: crate::idp::v1::OidcMappingField,
    /// Whether users are created by themselves at their first sign-in.
    pub auto_register: bool,
}

impl AddOidcIdpRequest {
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

message! { AddOidcIdpRequest {
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

/// What `AdminService::add_oidc_idp` answers.
#[derive(Clone, Default)]
pub struct AddOidcIdpResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Id of the new identity provider.
    pub idp_id: String,
}

message! { AddOidcIdpResponse {
    details,
    idp_id,
} }

/// What `AdminService::add_oidc_settings` takes.
#[derive(Clone, Default)]
pub struct AddOidcSettingsRequest {
    /// Time for which access tokens last.
    pub access_token_lifetime: Option<jiff::SignedDuration>,
    /// Time for which id tokens last.
    pub id_token_lifetime: Option<jiff::SignedDuration>,
    /// Time after which a refresh token expires unless it is used.
    pub refresh_token_idle_expiration: Option<jiff::SignedDuration>,
    /// Time after which a refresh token expires, however much it is used.
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
    /// Name of the identity provider, as the login shows it.
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
    /// Whether users may be created, linked and updated from the provider.
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
    /// URL of the SAML metadata, which the server fetches.
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
    /// Id of the new identity provider.
    pub id: String,
}

message! { AddSamlProviderResponse {
    details,
    id,
} }

/// What `AdminService::add_sms_provider_http` takes.
#[derive(Clone, Default)]
pub struct AddSmsProviderHttpRequest {
    /// URL that receives what is to be sent.
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
    /// Id of the new SMS provider.
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
    /// Account SID at Twilio.
    ///
    /// Required. 1 to 200 characters.
    pub sid: String,
    /// Auth token at Twilio.
    ///
    /// Required. 1 to 200 characters.
    pub token: String,
    /// Phone number that text messages come from.
    ///
    /// 0 to 200 characters.
    pub sender_number: String,
    /// Description, for people to read.
    ///
    /// 0 to 200 characters.
    pub description: String,
    /// SID of a Verify service at Twilio, which then makes and checks the codes.
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
    /// Id of the new SMS provider.
    pub id: String,
}

message! { AddSmsProviderTwilioResponse {
    details,
    id,
} }

/// What `AdminService::add_smtp_config` takes.
#[derive(Clone, Default)]
pub struct AddSmtpConfigRequest {
    /// Email address that emails come from.
    ///
    /// Required. 1 to 200 characters.
    pub sender_address: String,
    /// Name that emails come from.
    ///
    /// Required. 1 to 200 characters.
    pub sender_name: String,
    /// Whether the connection is secured by TLS.
    pub tls: bool,
    /// Host and port of the SMTP server, such as `smtp.example.com:587`.
    ///
    /// Required. 1 to 500 characters.
    pub host: String,
    /// User name at the SMTP server.
    pub user: String,
    /// Password at the SMTP server.
    pub password: String,
    /// Email address that answers go to.
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
    /// Id of the new SMTP server.
    pub id: String,
}

message! { AddSmtpConfigResponse {
    details,
    id,
} }

/// What `AdminService::add_second_factor_to_login_policy` takes.
#[derive(Clone, Default)]
pub struct AddSecondFactorToLoginPolicyRequest {
    /// Kind of second factor.
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
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// URL of the other Zitadel, which is its issuer.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel.
    ///
    /// Required. 1 to 1000 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
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
    /// Id of the new identity provider.
    pub id: String,
}

message! { AddZitadelProviderResponse {
    details,
    id,
} }

/// An organization with its users, projects, policies and texts, for export and import.
#[derive(Clone, Default)]
pub struct DataOrg {
    /// Id of the organization. An import keeps it.
    pub org_id: String,
    /// The organization itself.
    pub org: Option<crate::management::v1::AddOrgRequest>,
    /// The organization's own domain policy.
    pub domain_policy: Option<AddCustomDomainPolicyRequest>,
    /// The organization's own branding.
    pub label_policy: Option<crate::management::v1::AddCustomLabelPolicyRequest>,
    /// The organization's own lockout policy.
    pub lockout_policy: Option<crate::management::v1::AddCustomLockoutPolicyRequest>,
    /// The organization's own login policy.
    pub login_policy: Option<crate::management::v1::AddCustomLoginPolicyRequest>,
    /// The organization's own password complexity policy.
    pub password_complexity_policy:
        Option<crate::management::v1::AddCustomPasswordComplexityPolicyRequest>,
    /// The organization's own links to terms, privacy policy, help and the like.
    pub privacy_policy: Option<crate::management::v1::AddCustomPrivacyPolicyRequest>,
    /// Projects of the organization.
    pub projects: Vec<crate::v1::v1::DataProject>,
    /// Roles of the projects.
    pub project_roles: Vec<crate::management::v1::AddProjectRoleRequest>,
    /// APIs of the projects.
    pub api_apps: Vec<crate::v1::v1::DataApiApplication>,
    /// OpenID Connect clients of the projects.
    pub oidc_apps: Vec<crate::v1::v1::DataOidcApplication>,
    /// Human users of the organization.
    pub human_users: Vec<crate::v1::v1::DataHumanUser>,
    /// Service users of the organization.
    pub machine_users: Vec<crate::v1::v1::DataMachineUser>,
    /// Which actions run at which points of flows.
    pub trigger_actions: Vec<crate::management::v1::SetTriggerActionsRequest>,
    /// Actions of the organization.
    pub actions: Vec<crate::v1::v1::DataAction>,
    /// Grants of the projects to other organizations.
    pub project_grants: Vec<crate::v1::v1::DataProjectGrant>,
    /// Roles that users have in projects.
    pub user_grants: Vec<crate::management::v1::AddUserGrantRequest>,
    /// Members of the organization, who are its administrators.
    pub org_members: Vec<crate::management::v1::AddOrgMemberRequest>,
    /// Members of the projects, who are their administrators.
    pub project_members: Vec<crate::management::v1::AddProjectMemberRequest>,
    /// Members of the project grants, who are their administrators.
    pub project_grant_members: Vec<crate::management::v1::AddProjectGrantMemberRequest>,
    /// Metadata of users.
    pub user_metadata: Vec<crate::management::v1::SetUserMetadataRequest>,
    /// The organization's own texts for the pages of the built-in login, by language.
    pub login_texts: Vec<crate::management::v1::SetCustomLoginTextsRequest>,
    /// The organization's own texts for the email with which new users set up their account, by
    /// language.
    pub init_messages: Vec<crate::management::v1::SetCustomInitMessageTextRequest>,
    /// The organization's own texts for the message with the code to reset a password, by language.
    pub password_reset_messages:
        Vec<crate::management::v1::SetCustomPasswordResetMessageTextRequest>,
    /// The organization's own texts for the email with the code to verify an email address, by
    /// language.
    pub verify_email_messages: Vec<crate::management::v1::SetCustomVerifyEmailMessageTextRequest>,
    /// The organization's own texts for the message with the code to verify a phone number, by
    /// language.
    pub verify_phone_messages: Vec<crate::management::v1::SetCustomVerifyPhoneMessageTextRequest>,
    /// The organization's own texts for the email that tells users that an organization claimed the
    /// domain of their user name, by language.
    pub domain_claimed_messages:
        Vec<crate::management::v1::SetCustomDomainClaimedMessageTextRequest>,
    /// The organization's own texts for the email with the link to register a passkey, by language.
    pub passwordless_registration_messages:
        Vec<crate::management::v1::SetCustomPasswordlessRegistrationMessageTextRequest>,
    /// OpenID Connect providers of the older kind that the organization has.
    pub oidc_idps: Vec<crate::v1::v1::DataOidcIdp>,
    /// Providers of the older kind that issue JWTs and that the organization has.
    pub jwt_idps: Vec<crate::v1::v1::DataJwtIdp>,
    /// Links of users to accounts at identity providers.
    pub user_links: Vec<crate::idp::v1::IdpUserLink>,
    /// Domains of the organization.
    pub domains: Vec<crate::org::v1::Domain>,
    /// Keys of applications.
    pub app_keys: Vec<crate::v1::v1::DataAppKey>,
    /// Keys of service users.
    pub machine_keys: Vec<crate::v1::v1::DataMachineKey>,
    /// The organization's own texts for the SMS with a one-time code, by language.
    pub verify_sms_otp_messages:
        Vec<crate::management::v1::SetCustomVerifySmsOtpMessageTextRequest>,
    /// The organization's own texts for the email with a one-time code, by language.
    pub verify_email_otp_messages:
        Vec<crate::management::v1::SetCustomVerifyEmailOtpMessageTextRequest>,
    /// The organization's own texts for the email that invites a user, by language.
    pub invite_user_messages: Vec<crate::management::v1::SetCustomInviteUserMessageTextRequest>,
    /// State of the organization.
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
    /// Id of the email provider.
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
    /// Id of the SMS provider.
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
    /// Id of the SMTP server.
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
    /// Id of the identity provider.
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
    /// Ids of the organizations to export; all when empty.
    pub org_ids: Vec<String>,
    /// Ids of organizations to leave out.
    pub excluded_org_ids: Vec<String>,
    /// Whether the hashes of passwords are exported.
    pub with_passwords: bool,
    /// Whether the secrets of authenticator apps are exported.
    pub with_otp: bool,
    /// Whether the data is returned in the answer. Today's servers return it in any case.
    pub response_output: bool,
    /// File of the server to write to.
    pub local_output: Option<ExportDataRequestLocalOutput>,
    /// Object in a storage that speaks S3, to write to.
    pub s3_output: Option<ExportDataRequestS3Output>,
    /// Object in Google Cloud Storage to write to.
    pub gcs_output: Option<ExportDataRequestGcsOutput>,
    /// Longest time that the export may take, as number and unit such as `30s` or `10m`.
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

/// An object in Google Cloud Storage to write to.
#[derive(Clone, Default)]
pub struct ExportDataRequestGcsOutput {
    /// Name of the bucket.
    pub bucket: String,
    /// Service account of Google Cloud, as its JSON file.
    pub serviceaccount_json: String,
    /// Path of the file or object.
    pub path: String,
}

message! { ExportDataRequestGcsOutput {
    bucket,
    serviceaccount_json: secret,
    path,
} }

/// A file of the server to write to.
#[derive(Clone, Default)]
pub struct ExportDataRequestLocalOutput {
    /// Path of the file or object.
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

/// An object in a storage that speaks S3, to write to.
#[derive(Clone, Default)]
pub struct ExportDataRequestS3Output {
    /// Path of the file or object.
    pub path: String,
    /// URL of the storage.
    pub endpoint: String,
    /// Id of the access key for the storage.
    pub access_key_id: String,
    /// Secret of the access key for the storage.
    pub secret_access_key: String,
    /// Whether the connection is secured by TLS.
    pub ssl: bool,
    /// Name of the bucket.
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
    /// Organizations that were exported.
    pub orgs: Vec<DataOrg>,
}

message! { ExportDataResponse {
    orgs,
} }

/// An event that a view could not process.
#[derive(Clone, Default)]
pub struct FailedEvent {
    /// Name of the database that holds the view.
    pub database: String,
    /// Name of the view.
    pub view_name: String,
    /// Number of the event that failed.
    pub failed_sequence: u64,
    /// How often the event failed.
    pub failure_count: u64,
    /// Error of the last attempt.
    pub error_message: String,
    /// Time of the last attempt.
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
    /// Languages as BCP 47 tags.
    pub languages: Vec<String>,
}

message! { GetAllowedLanguagesResponse {
    languages,
} }

/// What `AdminService::get_custom_domain_claimed_message_text` takes.
#[derive(Clone, Default)]
pub struct GetCustomDomainClaimedMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
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
    /// Texts of the message.
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
    /// The domain policy: how login names and domains relate.
    pub policy: Option<crate::policy::v1::DomainPolicy>,
    /// Whether this is the default of the instance, and not the organization's own.
    pub is_default: bool,
}

message! { GetCustomDomainPolicyResponse {
    policy,
    is_default,
} }

/// What `AdminService::get_custom_init_message_text` takes.
#[derive(Clone, Default)]
pub struct GetCustomInitMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
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
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetCustomInitMessageTextResponse {
    custom_text,
} }

/// What `AdminService::get_custom_invite_user_message_text` takes.
#[derive(Clone, Default)]
pub struct GetCustomInviteUserMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
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
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetCustomInviteUserMessageTextResponse {
    custom_text,
} }

/// What `AdminService::get_custom_login_texts` takes.
#[derive(Clone, Default)]
pub struct GetCustomLoginTextsRequest {
    /// Language of the texts, as a BCP 47 tag.
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
    /// Texts of the pages of the login.
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
    /// The domain policy in its older form: whether login names end with a domain.
    pub policy: Option<crate::policy::v1::OrgIamPolicy>,
    /// Whether this is the default of the instance, and not the organization's own.
    pub is_default: bool,
}

message! { GetCustomOrgIamPolicyResponse {
    policy,
    is_default,
} }

/// What `AdminService::get_custom_password_change_message_text` takes.
#[derive(Clone, Default)]
pub struct GetCustomPasswordChangeMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
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
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetCustomPasswordChangeMessageTextResponse {
    custom_text,
} }

/// What `AdminService::get_custom_password_reset_message_text` takes.
#[derive(Clone, Default)]
pub struct GetCustomPasswordResetMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
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
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetCustomPasswordResetMessageTextResponse {
    custom_text,
} }

/// What `AdminService::get_custom_passwordless_registration_message_text` takes.
#[derive(Clone, Default)]
pub struct GetCustomPasswordlessRegistrationMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
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
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetCustomPasswordlessRegistrationMessageTextResponse {
    custom_text,
} }

/// What `AdminService::get_custom_verify_email_message_text` takes.
#[derive(Clone, Default)]
pub struct GetCustomVerifyEmailMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
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
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetCustomVerifyEmailMessageTextResponse {
    custom_text,
} }

/// What `AdminService::get_custom_verify_email_otp_message_text` takes.
#[derive(Clone, Default)]
pub struct GetCustomVerifyEmailOtpMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
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
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetCustomVerifyEmailOtpMessageTextResponse {
    custom_text,
} }

/// What `AdminService::get_custom_verify_phone_message_text` takes.
#[derive(Clone, Default)]
pub struct GetCustomVerifyPhoneMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
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
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetCustomVerifyPhoneMessageTextResponse {
    custom_text,
} }

/// What `AdminService::get_custom_verify_sms_otp_message_text` takes.
#[derive(Clone, Default)]
pub struct GetCustomVerifySmsOtpMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
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
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetCustomVerifySmsOtpMessageTextResponse {
    custom_text,
} }

/// What `AdminService::get_default_domain_claimed_message_text` takes.
#[derive(Clone, Default)]
pub struct GetDefaultDomainClaimedMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
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
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetDefaultDomainClaimedMessageTextResponse {
    custom_text,
} }

/// What `AdminService::get_default_init_message_text` takes.
#[derive(Clone, Default)]
pub struct GetDefaultInitMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
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
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetDefaultInitMessageTextResponse {
    custom_text,
} }

/// What `AdminService::get_default_invite_user_message_text` takes.
#[derive(Clone, Default)]
pub struct GetDefaultInviteUserMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
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
    /// Texts of the message.
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
    /// Language that is used where none is asked for, as a BCP 47 tag.
    pub language: String,
}

message! { GetDefaultLanguageResponse {
    language,
} }

/// What `AdminService::get_default_login_texts` takes.
#[derive(Clone, Default)]
pub struct GetDefaultLoginTextsRequest {
    /// Language of the texts, as a BCP 47 tag.
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
    /// Texts of the pages of the login.
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
    /// The organization asked for.
    pub org: Option<crate::org::v1::Org>,
}

message! { GetDefaultOrgResponse {
    org,
} }

/// What `AdminService::get_default_password_change_message_text` takes.
#[derive(Clone, Default)]
pub struct GetDefaultPasswordChangeMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
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
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetDefaultPasswordChangeMessageTextResponse {
    custom_text,
} }

/// What `AdminService::get_default_password_reset_message_text` takes.
#[derive(Clone, Default)]
pub struct GetDefaultPasswordResetMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
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
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetDefaultPasswordResetMessageTextResponse {
    custom_text,
} }

/// What `AdminService::get_default_passwordless_registration_message_text` takes.
#[derive(Clone, Default)]
pub struct GetDefaultPasswordlessRegistrationMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
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
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetDefaultPasswordlessRegistrationMessageTextResponse {
    custom_text,
} }

/// What `AdminService::get_default_verify_email_message_text` takes.
#[derive(Clone, Default)]
pub struct GetDefaultVerifyEmailMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
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
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetDefaultVerifyEmailMessageTextResponse {
    custom_text,
} }

/// What `AdminService::get_default_verify_email_otp_message_text` takes.
#[derive(Clone, Default)]
pub struct GetDefaultVerifyEmailOtpMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
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
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetDefaultVerifyEmailOtpMessageTextResponse {
    custom_text,
} }

/// What `AdminService::get_default_verify_phone_message_text` takes.
#[derive(Clone, Default)]
pub struct GetDefaultVerifyPhoneMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
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
    /// Texts of the message.
    pub custom_text: Option<crate::text::v1::MessageCustomText>,
}

message! { GetDefaultVerifyPhoneMessageTextResponse {
    custom_text,
} }

/// What `AdminService::get_default_verify_sms_otp_message_text` takes.
#[derive(Clone, Default)]
pub struct GetDefaultVerifySmsOtpMessageTextRequest {
    /// Language of the texts, as a BCP 47 tag.
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
    /// Texts of the message.
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
    /// The domain policy: how login names and domains relate.
    pub policy: Option<crate::policy::v1::DomainPolicy>,
}

message! { GetDomainPolicyResponse {
    policy,
} }

/// What `AdminService::get_email_provider_by_id` takes.
#[derive(Clone, Default)]
pub struct GetEmailProviderByIdRequest {
    /// Id of the email provider.
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
    /// The email provider asked for.
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
    /// The email provider that is active.
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
    /// The provider asked for.
    pub provider: Option<crate::settings::v1::DebugNotificationProvider>,
}

message! { GetFileSystemNotificationProviderResponse {
    provider,
} }

/// What `AdminService::get_idp_by_id` takes.
#[derive(Clone, Default)]
pub struct GetIdpByIdRequest {
    /// Id of the identity provider.
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
    /// The branding: how the login and emails look.
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
    /// The lockout policy: after how many failed attempts a user is locked.
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
    /// The provider asked for.
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
    /// The login policy: which ways to sign in are allowed, and how long checks last.
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
    /// The instance asked for.
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
    /// The notification policy: what notifications users receive.
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
    /// How long the tokens of OpenID Connect last.
    pub settings: Option<crate::settings::v1::OidcSettings>,
}

message! { GetOidcSettingsResponse {
    settings,
} }

/// What `AdminService::get_org_by_id` takes.
#[derive(Clone, Default)]
pub struct GetOrgByIdRequest {
    /// Id of the organization.
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
    /// The organization asked for.
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
    /// The domain policy in its older form: whether login names end with a domain.
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
    /// The password age policy: how long a password lasts.
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
    /// The password complexity policy: what a password must be made of.
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
    /// The branding: how the login and emails look.
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
    /// The privacy policy: links to terms, help and the like.
    pub policy: Option<crate::policy::v1::PrivacyPolicy>,
}

message! { GetPrivacyPolicyResponse {
    policy,
} }

/// What `AdminService::get_provider_by_id` takes.
#[derive(Clone, Default)]
pub struct GetProviderByIdRequest {
    /// Id of the identity provider.
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
    /// Whether people are kept from registering an organization of their own.
    pub disallow_public_org_registration: bool,
    /// Languages that users may choose, as BCP 47 tags; all that the server supports when empty.
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
    /// Id of the SMS provider.
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
    /// The SMS provider asked for.
    pub config: Option<crate::settings::v1::SmsProvider>,
}

message! { GetSmsProviderResponse {
    config,
} }

/// What `AdminService::get_smtp_config_by_id` takes.
#[derive(Clone, Default)]
pub struct GetSmtpConfigByIdRequest {
    /// Id of the SMTP server.
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
    /// The SMTP server asked for.
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
    /// The SMTP server asked for.
    pub smtp_config: Option<crate::settings::v1::SmtpConfig>,
}

message! { GetSmtpConfigResponse {
    smtp_config,
} }

/// What `AdminService::get_secret_generator` takes.
#[derive(Clone, Default)]
pub struct GetSecretGeneratorRequest {
    /// Kind of codes or secrets.
    ///
    /// Required. Not `SECRET_GENERATOR_TYPE_UNSPECIFIED`.
    pub generator_type: crate::settings::v1::SecretGeneratorType,
}

impl GetSecretGeneratorRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(generator_type: crate::settings::v1::SecretGeneratorType) -> Self {
        Self { generator_type }
    }
}

message! { GetSecretGeneratorRequest {
    generator_type,
} }

/// What `AdminService::get_secret_generator` answers.
#[derive(Clone, Default)]
pub struct GetSecretGeneratorResponse {
    /// The secret generator asked for.
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
    /// The security settings of the instance.
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
    /// Languages as BCP 47 tags.
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

/// A condition that identity providers must meet.
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
    /// Keeps the identity provider with this id.
    IdpIdQuery(crate::idp::v1::IdpIdQuery),
    /// Keeps identity providers by their name.
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

/// Something that could not be imported.
#[derive(Clone, Default)]
pub struct ImportDataError {
    /// Kind of what could not be imported, such as `human_user`.
    pub r#type: String,
    /// Id of what could not be imported; several ids are joined by an underscore.
    pub id: String,
    /// What went wrong.
    pub message: String,
}

message! { ImportDataError {
    r#type,
    id,
    message,
} }

/// Organizations to import.
#[derive(Clone, Default)]
pub struct ImportDataOrg {
    /// Organizations to import.
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
    /// Longest time that the import may take, as number and unit such as `30s` or `10m`. The server
    /// fails without it.
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
    /// Organizations to import, in the request itself.
    DataOrgs(ImportDataOrg),
    /// Organizations to import, in the request itself, in the first form of the import.
    DataOrgsv1(crate::v1::v1::ImportDataOrg),
    /// File of the server with the organizations to import.
    DataOrgsLocal(ImportDataRequestLocalInput),
    /// File of the server with the organizations to import, in the first form of the import.
    DataOrgsv1Local(ImportDataRequestLocalInput),
    /// Object in a storage that speaks S3, with the organizations to import.
    DataOrgsS3(ImportDataRequestS3Input),
    /// Object in a storage that speaks S3, with the organizations to import, in the first form of
    /// the import.
    DataOrgsv1S3(ImportDataRequestS3Input),
    /// Object in Google Cloud Storage with the organizations to import.
    DataOrgsGcs(ImportDataRequestGcsInput),
    /// Object in Google Cloud Storage with the organizations to import, in the first form of the
    /// import.
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

/// An object in Google Cloud Storage to read from.
#[derive(Clone, Default)]
pub struct ImportDataRequestGcsInput {
    /// Name of the bucket.
    pub bucket: String,
    /// Service account of Google Cloud, as its JSON file.
    pub serviceaccount_json: String,
    /// Path of the file or object.
    pub path: String,
}

message! { ImportDataRequestGcsInput {
    bucket,
    serviceaccount_json: secret,
    path,
} }

/// A file of the server to read from.
#[derive(Clone, Default)]
pub struct ImportDataRequestLocalInput {
    /// Path of the file or object.
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

/// An object in a storage that speaks S3, to read from.
#[derive(Clone, Default)]
pub struct ImportDataRequestS3Input {
    /// Path of the file or object.
    pub path: String,
    /// URL of the storage.
    pub endpoint: String,
    /// Id of the access key for the storage.
    pub access_key_id: String,
    /// Secret of the access key for the storage.
    pub secret_access_key: String,
    /// Whether the connection is secured by TLS.
    pub ssl: bool,
    /// Name of the bucket.
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
    /// What could not be imported.
    pub errors: Vec<ImportDataError>,
    /// What was imported.
    pub success: Option<ImportDataSuccess>,
}

message! { ImportDataResponse {
    errors,
    success,
} }

/// What was imported.
#[derive(Clone, Default)]
pub struct ImportDataSuccess {
    /// What was imported, by organization.
    pub orgs: Vec<ImportDataSuccessOrg>,
}

message! { ImportDataSuccess {
    orgs,
} }

/// What was imported of one organization.
#[derive(Clone, Default)]
pub struct ImportDataSuccessOrg {
    /// Id of the organization.
    pub org_id: String,
    /// Ids of the projects that were imported.
    pub project_ids: Vec<String>,
    /// Roles that were imported: the ids of their projects and their keys, joined by an underscore.
    pub project_roles: Vec<String>,
    /// Ids of the OpenID Connect clients that were imported.
    pub oidc_app_ids: Vec<String>,
    /// Ids of the APIs that were imported.
    pub api_app_ids: Vec<String>,
    /// Ids of the human users that were imported.
    pub human_user_ids: Vec<String>,
    /// Ids of the service users that were imported.
    pub machine_user_ids: Vec<String>,
    /// Ids of the actions that were imported.
    pub action_ids: Vec<String>,
    /// Which actions were set at which points of flows.
    pub trigger_actions: Vec<crate::management::v1::SetTriggerActionsRequest>,
    /// Project grants that were imported.
    pub project_grants: Vec<ImportDataSuccessProjectGrant>,
    /// User grants that were imported.
    pub user_grants: Vec<ImportDataSuccessUserGrant>,
    /// Ids of the members of the organization that were imported.
    pub org_members: Vec<String>,
    /// Members of projects that were imported.
    pub project_members: Vec<ImportDataSuccessProjectMember>,
    /// Members of project grants that were imported.
    pub project_grant_members: Vec<ImportDataSuccessProjectGrantMember>,
    /// Ids of the OpenID Connect providers that were imported.
    pub oidc_ipds: Vec<String>,
    /// Ids of the providers that issue JWTs and that were imported.
    pub jwt_idps: Vec<String>,
    /// Identity providers that were added to the login policy.
    pub idp_links: Vec<String>,
    /// Links to accounts at identity providers that were imported.
    pub user_links: Vec<ImportDataSuccessUserLinks>,
    /// Metadata of users that were imported.
    pub user_metadata: Vec<ImportDataSuccessUserMetadata>,
    /// Names of the domains that were imported.
    pub domains: Vec<String>,
    /// Keys of applications that were imported.
    pub app_keys: Vec<String>,
    /// Keys of service users that were imported.
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

/// A project grant that was imported.
#[derive(Clone, Default)]
pub struct ImportDataSuccessProjectGrant {
    /// Id of the project grant.
    pub grant_id: String,
    /// Id of the project.
    pub project_id: String,
    /// Id of the organization that the project is granted to.
    pub org_id: String,
}

message! { ImportDataSuccessProjectGrant {
    grant_id,
    project_id,
    org_id,
} }

/// A member of a project grant that was imported.
#[derive(Clone, Default)]
pub struct ImportDataSuccessProjectGrantMember {
    /// Id of the project.
    pub project_id: String,
    /// Id of the project grant.
    pub grant_id: String,
    /// Id of the user.
    pub user_id: String,
}

message! { ImportDataSuccessProjectGrantMember {
    project_id,
    grant_id,
    user_id,
} }

/// A member of a project that was imported.
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

/// A user grant that was imported.
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

/// A link to an account at an identity provider that was imported.
#[derive(Clone, Default)]
pub struct ImportDataSuccessUserLinks {
    /// Id of the user.
    pub user_id: String,
    /// Id of the user at the identity provider.
    pub external_user_id: String,
    /// Name of the account at the identity provider.
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

/// Metadata of a user that were imported.
#[derive(Clone, Default)]
pub struct ImportDataSuccessUserMetadata {
    /// Id of the user.
    pub user_id: String,
    /// Key of the metadata.
    pub key: String,
}

message! { ImportDataSuccessUserMetadata {
    user_id,
    key,
} }

/// What `AdminService::is_org_unique` takes.
#[derive(Clone, Default)]
pub struct IsOrgUniqueRequest {
    /// Name to look for.
    ///
    /// Required. At most 200 characters.
    pub name: String,
    /// Domain to look for.
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
    /// Whether both are still free.
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
    /// Types of aggregates.
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
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Email providers on this page.
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
    /// Types of events.
    pub event_types: Vec<crate::event::v1::EventType>,
}

message! { ListEventTypesResponse {
    event_types,
} }

/// What `AdminService::list_events` takes.
#[derive(Clone, Default)]
pub struct ListEventsRequest {
    /// Number after which events are listed in ascending order, or before which in descending
    /// order. Each aggregate counts its events on its own.
    pub sequence: u64,
    /// Most events to return. More than 1000 are never returned.
    pub limit: u32,
    /// Lists the oldest events first when true, the latest first when false.
    pub asc: bool,
    /// Keeps events that this user caused; all when left out.
    ///
    /// 0 to 200 characters.
    pub editor_user_id: String,
    /// Keeps events of these types, such as `user.human.added`; all when left out.
    ///
    /// At most 30 items.
    pub event_types: Vec<String>,
    /// Keeps events about this thing, such as a user by the id; all when left out.
    ///
    /// 0 to 200 characters.
    pub aggregate_id: String,
    /// Keeps events about things of these types, such as `user`; all when left out.
    ///
    /// At most 10 items.
    pub aggregate_types: Vec<String>,
    /// Keeps events of what this organization or instance owns; all when left out.
    ///
    /// 0 to 200 characters.
    pub resource_owner: String,
    /// Time from which on events are listed in ascending order, or back from which in descending
    /// order; an older form of `from`.
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
    /// Keeps events of this span of time.
    Range(ListEventsRequestCreationDateRange),
    /// Time from which on events are listed in ascending order, or back from which in descending
    /// order.
    From(jiff::Timestamp),
}

oneof! { ListEventsRequestCreationDateFilter {
    Range,
    From,
} }

convert! { ListEventsRequestCreationDateFilter {
    Range(ListEventsRequestCreationDateRange),
} }

/// A span of time.
#[derive(Clone, Default)]
pub struct ListEventsRequestCreationDateRange {
    /// Time from which on events are kept.
    pub since: Option<jiff::Timestamp>,
    /// Time up to which events are kept.
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
    /// Events, in the order asked for.
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
    /// Events that could not be processed.
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
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Names of the roles.
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
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Members on this page.
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
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Field by which entries are sorted.
    pub sorting_column: crate::idp::v1::IdpFieldName,
    /// Identity providers on this page.
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
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Field by which entries are sorted.
    pub sorting_column: crate::instance::v1::DomainFieldName,
    /// Domains on this page.
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
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Field by which entries are sorted.
    pub sorting_column: crate::instance::v1::DomainFieldName,
    /// Trusted domains on this page.
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
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Identity providers on this page.
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
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Methods that are allowed.
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
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Second factors that are allowed.
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
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Milestones on this page.
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
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Field by which entries are sorted.
    pub sorting_column: crate::org::v1::OrgFieldName,
    /// Organizations on this page.
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
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Identity providers on this page.
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
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// SMS providers on this page.
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
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// SMTP servers on this page.
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
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Secret generators on this page.
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
    /// Views of the instance.
    pub result: Vec<View>,
}

message! { ListViewsResponse {
    result,
} }

/// What `AdminService::migrate_generic_oidc_provider` takes.
#[derive(Clone, Default)]
pub struct MigrateGenericOidcProviderRequest {
    /// Id of the identity provider.
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
    /// Configuration as a provider of the kind Microsoft Entra ID (Azure AD).
    Azure(AddAzureAdProviderRequest),
    /// Configuration as a provider of the kind Google.
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

/// A condition that identity providers must meet.
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
    /// Keeps the identity provider with this id.
    IdpIdQuery(crate::idp::v1::IdpIdQuery),
    /// Keeps identity providers by their name.
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
    /// Id of the identity provider.
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
    /// Id of the email provider.
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
    /// Name of the database that holds the view.
    ///
    /// Required. 1 to 200 characters.
    pub database: String,
    /// Name of the view.
    ///
    /// Required. 1 to 200 characters.
    pub view_name: String,
    /// Number of the event that failed.
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
    /// Name of the trusted domain.
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
    /// Method that counts as several factors in one.
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
    /// Id of the SMS provider.
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
    /// Id of the SMTP server.
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
    /// Kind of second factor.
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
    /// Language of the texts, as a BCP 47 tag.
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
    /// Language of the texts, as a BCP 47 tag.
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
    /// Language of the texts, as a BCP 47 tag.
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
    /// Language of the texts, as a BCP 47 tag.
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
    /// Language of the texts, as a BCP 47 tag.
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
    /// Language of the texts, as a BCP 47 tag.
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
    /// Language of the texts, as a BCP 47 tag.
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
    /// Language of the texts, as a BCP 47 tag.
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
    /// Language of the texts, as a BCP 47 tag.
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
    /// Language of the texts, as a BCP 47 tag.
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
    /// Language of the texts, as a BCP 47 tag.
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

/// Sends emails without signing in to the SMTP server.
#[derive(Clone, Default)]
pub struct SmtpNoAuth {}

message! { SmtpNoAuth {} }

/// Signs in to the SMTP server with user name and password.
#[derive(Clone, Default)]
pub struct SmtpPlainAuth {
    /// Password at the SMTP server.
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

/// Signs in to the SMTP server with a token of OAuth 2.0 (XOAUTH2).
#[derive(Clone, Default)]
pub struct SmtpXoauth2Auth {
    /// URL at which the token is obtained.
    ///
    /// Required. 0 to 200 characters.
    pub token_endpoint: String,
    /// Scopes that are asked for with the token.
    ///
    /// Required. At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// May be `client_credentials`.
    pub o_auth2_type: Option<SmtpXoauth2AuthOAuth2Type>,
}

impl SmtpXoauth2Auth {
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

message! { SmtpXoauth2Auth {
    token_endpoint,
    scopes,
    o_auth2_type: oneof,
} }

/// Alternatives of `SmtpXoauth2Auth::o_auth2_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SmtpXoauth2AuthOAuth2Type {
    /// Obtains the token with a client id and secret.
    ClientCredentials(SmtpXoauth2AuthClientCredentials),
}

oneof! { SmtpXoauth2AuthOAuth2Type {
    ClientCredentials,
} }

convert! { SmtpXoauth2AuthOAuth2Type {
    ClientCredentials(SmtpXoauth2AuthClientCredentials),
} }

/// The client id and secret with which the token is obtained.
#[derive(Clone, Default)]
pub struct SmtpXoauth2AuthClientCredentials {
    /// Client id with which the token is obtained.
    ///
    /// Required. 0 to 200 characters.
    pub client_id: String,
    /// Client secret with which the token is obtained.
    ///
    /// Required. 0 to 200 characters.
    pub client_secret: String,
}

impl SmtpXoauth2AuthClientCredentials {
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

message! { SmtpXoauth2AuthClientCredentials {
    client_id,
    client_secret: secret,
} }

/// A list of languages; an empty one allows all.
#[derive(Clone, Default)]
pub struct SelectLanguages {
    /// Languages as BCP 47 tags; all are allowed when empty.
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
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Texts of the page on which users choose one of their accounts.
    pub select_account_text: Option<crate::text::v1::SelectAccountScreenText>,
    /// Texts of the page that asks for the login name.
    pub login_text: Option<crate::text::v1::LoginScreenText>,
    /// Texts of the page that asks for the password.
    pub password_text: Option<crate::text::v1::PasswordScreenText>,
    /// Texts of the page on which users change their user name.
    pub username_change_text: Option<crate::text::v1::UsernameChangeScreenText>,
    /// Texts of the page that says that the user name was changed.
    pub username_change_done_text: Option<crate::text::v1::UsernameChangeDoneScreenText>,
    /// Texts of the page on which users set a password with a code that they received.
    pub init_password_text: Option<crate::text::v1::InitPasswordScreenText>,
    /// Texts of the page that says that the password is set.
    pub init_password_done_text: Option<crate::text::v1::InitPasswordDoneScreenText>,
    /// Texts of the page that asks for the code to verify an email address.
    pub email_verification_text: Option<crate::text::v1::EmailVerificationScreenText>,
    /// Texts of the page that says that the email address is verified.
    pub email_verification_done_text: Option<crate::text::v1::EmailVerificationDoneScreenText>,
    /// Texts of the page on which new users set up their account with a code that they received.
    pub initialize_user_text: Option<crate::text::v1::InitializeUserScreenText>,
    /// Texts of the page that says that the account is set up.
    pub initialize_done_text: Option<crate::text::v1::InitializeUserDoneScreenText>,
    /// Texts of the page that offers to set up a second factor.
    pub init_mfa_prompt_text: Option<crate::text::v1::InitMfaPromptScreenText>,
    /// Texts of the page on which users set up an authenticator app.
    pub init_mfa_otp_text: Option<crate::text::v1::InitMfaOtpScreenText>,
    /// Texts of the page on which users set up a security key.
    pub init_mfa_u2f_text: Option<crate::text::v1::InitMfaU2fScreenText>,
    /// Texts of the page that says that a second factor is set up.
    pub init_mfa_done_text: Option<crate::text::v1::InitMfaDoneScreenText>,
    /// Names of the second factors to choose from.
    pub mfa_providers_text: Option<crate::text::v1::MfaProvidersText>,
    /// Texts of the page that asks for a one-time code.
    pub verify_mfa_otp_text: Option<crate::text::v1::VerifyMfaOtpScreenText>,
    /// Texts of the page that asks for the security key.
    pub verify_mfa_u2f_text: Option<crate::text::v1::VerifyMfaU2fScreenText>,
    /// Texts of the page on which users sign in with a passkey.
    pub passwordless_text: Option<crate::text::v1::PasswordlessScreenText>,
    /// Texts of the page on which users change their password.
    pub password_change_text: Option<crate::text::v1::PasswordChangeScreenText>,
    /// Texts of the page that says that the password was changed.
    pub password_change_done_text: Option<crate::text::v1::PasswordChangeDoneScreenText>,
    /// Texts of the page that says that the message to reset the password was sent.
    pub password_reset_done_text: Option<crate::text::v1::PasswordResetDoneScreenText>,
    /// Texts of the page on which people choose how to register.
    pub registration_option_text: Option<crate::text::v1::RegistrationOptionScreenText>,
    /// Texts of the page on which people register themselves.
    pub registration_user_text: Option<crate::text::v1::RegistrationUserScreenText>,
    /// Texts of the page on which people register an organization.
    pub registration_org_text: Option<crate::text::v1::RegistrationOrgScreenText>,
    /// Texts of the page that says that an account at an identity provider is linked.
    pub linking_user_done_text: Option<crate::text::v1::LinkingUserDoneScreenText>,
    /// Texts of the page that is shown when an account at an identity provider belongs to no user
    /// yet.
    pub external_user_not_found_text: Option<crate::text::v1::ExternalUserNotFoundScreenText>,
    /// Texts of the page that says that the sign-in succeeded.
    pub success_login_text: Option<crate::text::v1::SuccessLoginScreenText>,
    /// Texts of the page that says that the user is signed out.
    pub logout_text: Option<crate::text::v1::LogoutDoneScreenText>,
    /// Texts of the links at the foot of each page.
    pub footer_text: Option<crate::text::v1::FooterText>,
    /// Texts of the page that offers to register a passkey.
    pub passwordless_prompt_text: Option<crate::text::v1::PasswordlessPromptScreenText>,
    /// Texts of the page on which users register a passkey.
    pub passwordless_registration_text: Option<crate::text::v1::PasswordlessRegistrationScreenText>,
    /// Texts of the page that says that the passkey is registered.
    pub passwordless_registration_done_text:
        Option<crate::text::v1::PasswordlessRegistrationDoneScreenText>,
    /// Texts of the page on which users from an identity provider check their data before they
    /// register.
    pub external_registration_user_overview_text:
        Option<crate::text::v1::ExternalRegistrationUserOverviewScreenText>,
    /// Texts of the page that asks whether to link an account at an identity provider to a user
    /// found.
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
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Title of the message.
    ///
    /// At most 2000 bytes.
    pub title: String,
    /// Preview of the message, which mail programs show beside the subject.
    ///
    /// At most 2000 bytes.
    pub pre_header: String,
    /// Subject of the message.
    ///
    /// At most 2000 bytes.
    pub subject: String,
    /// Line that greets the user.
    ///
    /// At most 4000 bytes.
    pub greeting: String,
    /// Text of the message.
    ///
    /// At most 40000 bytes.
    pub text: String,
    /// Text of the button in the message.
    ///
    /// At most 4000 bytes.
    pub button_text: String,
    /// Text at the foot of the message.
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
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Title of the message.
    ///
    /// At most 2000 bytes.
    pub title: String,
    /// Preview of the message, which mail programs show beside the subject.
    ///
    /// At most 2000 bytes.
    pub pre_header: String,
    /// Subject of the message.
    ///
    /// At most 2000 bytes.
    pub subject: String,
    /// Line that greets the user.
    ///
    /// At most 4000 bytes.
    pub greeting: String,
    /// Text of the message.
    ///
    /// At most 40000 bytes.
    pub text: String,
    /// Text of the button in the message.
    ///
    /// At most 4000 bytes.
    pub button_text: String,
    /// Text at the foot of the message.
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
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Title of the message.
    ///
    /// At most 2000 bytes.
    pub title: String,
    /// Preview of the message, which mail programs show beside the subject.
    ///
    /// At most 2000 bytes.
    pub pre_header: String,
    /// Subject of the message.
    ///
    /// At most 2000 bytes.
    pub subject: String,
    /// Line that greets the user.
    ///
    /// At most 4000 bytes.
    pub greeting: String,
    /// Text of the message.
    ///
    /// At most 40000 bytes.
    pub text: String,
    /// Text of the button in the message.
    ///
    /// At most 4000 bytes.
    pub button_text: String,
    /// Text at the foot of the message.
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
    /// Language that is used where none is asked for, as a BCP 47 tag.
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
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Title of the message.
    ///
    /// At most 2000 bytes.
    pub title: String,
    /// Preview of the message, which mail programs show beside the subject.
    ///
    /// At most 2000 bytes.
    pub pre_header: String,
    /// Subject of the message.
    ///
    /// At most 2000 bytes.
    pub subject: String,
    /// Line that greets the user.
    ///
    /// At most 4000 bytes.
    pub greeting: String,
    /// Text of the message.
    ///
    /// At most 40000 bytes.
    pub text: String,
    /// Text of the button in the message.
    ///
    /// At most 4000 bytes.
    pub button_text: String,
    /// Text at the foot of the message.
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
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Title of the message.
    ///
    /// At most 2000 bytes.
    pub title: String,
    /// Preview of the message, which mail programs show beside the subject.
    ///
    /// At most 2000 bytes.
    pub pre_header: String,
    /// Subject of the message.
    ///
    /// At most 2000 bytes.
    pub subject: String,
    /// Line that greets the user.
    ///
    /// At most 4000 bytes.
    pub greeting: String,
    /// Text of the message.
    ///
    /// At most 40000 bytes.
    pub text: String,
    /// Text of the button in the message.
    ///
    /// At most 4000 bytes.
    pub button_text: String,
    /// Text at the foot of the message.
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
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Title of the message.
    ///
    /// At most 2000 bytes.
    pub title: String,
    /// Preview of the message, which mail programs show beside the subject.
    ///
    /// At most 2000 bytes.
    pub pre_header: String,
    /// Subject of the message.
    ///
    /// At most 2000 bytes.
    pub subject: String,
    /// Line that greets the user.
    ///
    /// At most 4000 bytes.
    pub greeting: String,
    /// Text of the message.
    ///
    /// At most 40000 bytes.
    pub text: String,
    /// Text of the button in the message.
    ///
    /// At most 4000 bytes.
    pub button_text: String,
    /// Text at the foot of the message.
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
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Title of the message.
    ///
    /// At most 2000 bytes.
    pub title: String,
    /// Preview of the message, which mail programs show beside the subject.
    ///
    /// At most 2000 bytes.
    pub pre_header: String,
    /// Subject of the message.
    ///
    /// At most 2000 bytes.
    pub subject: String,
    /// Line that greets the user.
    ///
    /// At most 4000 bytes.
    pub greeting: String,
    /// Text of the message.
    ///
    /// At most 40000 bytes.
    pub text: String,
    /// Text of the button in the message.
    ///
    /// At most 4000 bytes.
    pub button_text: String,
    /// Text at the foot of the message.
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
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Title of the message.
    ///
    /// At most 2000 bytes.
    pub title: String,
    /// Preview of the message, which mail programs show beside the subject.
    ///
    /// At most 2000 bytes.
    pub pre_header: String,
    /// Subject of the message.
    ///
    /// At most 2000 bytes.
    pub subject: String,
    /// Line that greets the user.
    ///
    /// At most 4000 bytes.
    pub greeting: String,
    /// Text of the message.
    ///
    /// At most 40000 bytes.
    pub text: String,
    /// Text of the button in the message.
    ///
    /// At most 4000 bytes.
    pub button_text: String,
    /// Text at the foot of the message.
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
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Title of the message.
    ///
    /// At most 2000 bytes.
    pub title: String,
    /// Preview of the message, which mail programs show beside the subject.
    ///
    /// At most 2000 bytes.
    pub pre_header: String,
    /// Subject of the message.
    ///
    /// At most 2000 bytes.
    pub subject: String,
    /// Line that greets the user.
    ///
    /// At most 4000 bytes.
    pub greeting: String,
    /// Text of the message.
    ///
    /// At most 800 characters.
    pub text: String,
    /// Text of the button in the message.
    ///
    /// At most 4000 bytes.
    pub button_text: String,
    /// Text at the foot of the message.
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
    /// Language of the texts, as a BCP 47 tag.
    ///
    /// Required. 1 to 200 characters.
    pub language: String,
    /// Text of the message.
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
    /// Whether people are kept from registering an organization of their own.
    pub disallow_public_org_registration: Option<bool>,
    /// Languages that users may choose. They stay as they are when left out.
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
    /// Whether pages of the allowed origins may show the login in an iframe.
    pub enable_iframe_embedding: bool,
    /// Origins whose pages may show the login in an iframe.
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
    /// Organization to create.
    ///
    /// Required.
    pub org: Option<SetUpOrgRequestOrg>,
    /// May be `human`.
    ///
    /// Required.
    pub user: Option<SetUpOrgRequestUser>,
    /// Names of the administrator roles that the user gets on the organization, such as
    /// `ORG_OWNER`.
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
    /// Creates a human user as the first user of the organization.
    Human(SetUpOrgRequestHuman),
}

oneof! { SetUpOrgRequestUser {
    Human,
} }

convert! { SetUpOrgRequestUser {
    Human(SetUpOrgRequestHuman),
} }

/// A human user to create with the organization.
#[derive(Clone, Default)]
pub struct SetUpOrgRequestHuman {
    /// User name, unique in the instance or, by a setting, in the organization.
    ///
    /// Required. 1 to 200 characters.
    pub user_name: String,
    /// Names, language and gender of the user.
    ///
    /// Required.
    pub profile: Option<SetUpOrgRequestHumanProfile>,
    /// Email address of the user, and whether it is verified.
    ///
    /// Required.
    pub email: Option<SetUpOrgRequestHumanEmail>,
    /// Phone number of the user, and whether it is verified.
    pub phone: Option<SetUpOrgRequestHumanPhone>,
    /// Password of the user in plain text. It is hashed by the server.
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

/// Email address of the new user.
#[derive(Clone, Default)]
pub struct SetUpOrgRequestHumanEmail {
    /// Email address of the user.
    ///
    /// Required. An email address.
    pub email: String,
    /// Sets the email address as verified at once, when true: no code is sent.
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

/// Phone number of the new user.
#[derive(Clone, Default)]
pub struct SetUpOrgRequestHumanPhone {
    /// Phone number of the user, best in the international form such as `+41791234567`.
    ///
    /// Required. 1 to 50 characters. Begins with `+`.
    pub phone: String,
    /// Sets the phone number as verified at once, when true: no code is sent.
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

/// Names, language and gender of the new user.
#[derive(Clone, Default)]
pub struct SetUpOrgRequestHumanProfile {
    /// Given name of the user.
    ///
    /// Required. 1 to 200 characters.
    pub first_name: String,
    /// Family name of the user.
    ///
    /// Required. 1 to 200 characters.
    pub last_name: String,
    /// Nickname of the user.
    ///
    /// At most 200 characters.
    pub nick_name: String,
    /// Name to show to people; made of given and family name when left out.
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

/// An organization to create.
#[derive(Clone, Default)]
pub struct SetUpOrgRequestOrg {
    /// Name of the new organization.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Domain to add to the new organization, besides the one that the server makes from the name.
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
    /// Id of the new organization.
    pub org_id: String,
    /// Id of the new user.
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
    /// Id of the email provider.
    ///
    /// Required. 1 to 100 characters.
    pub id: String,
    /// Email address that the test email goes to.
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
    /// Email address that emails come from.
    ///
    /// Required. 1 to 200 characters.
    pub sender_address: String,
    /// Name that emails come from.
    ///
    /// Required. 1 to 200 characters.
    pub sender_name: String,
    /// Whether the connection is secured by TLS.
    pub tls: bool,
    /// Host and port of the SMTP server, such as `smtp.example.com:587`.
    ///
    /// Required. 1 to 500 characters.
    pub host: String,
    /// User name at the SMTP server.
    pub user: String,
    /// Password at the SMTP server, when it is not given with `plain`.
    pub password: String,
    /// Email address that the test email goes to.
    ///
    /// Required. 1 to 200 characters. An email address.
    pub receiver_address: String,
    /// Id of a stored email provider, whose password is used when the request has none.
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
    /// Sends emails without signing in to the SMTP server.
    None(SmtpNoAuth),
    /// Signs in to the SMTP server with user name and password.
    Plain(SmtpPlainAuth),
    /// Signs in to the SMTP server with a token of OAuth 2.0 (XOAUTH2).
    Xoauth2(SmtpXoauth2Auth),
}

oneof! { TestEmailProviderSmtpRequestAuth {
    None,
    Plain,
    Xoauth2,
} }

convert! { TestEmailProviderSmtpRequestAuth {
    None(SmtpNoAuth),
    Plain(SmtpPlainAuth),
    Xoauth2(SmtpXoauth2Auth),
} }

/// What `AdminService::test_email_provider_smtp` answers.
#[derive(Clone, Default)]
pub struct TestEmailProviderSmtpResponse {}

message! { TestEmailProviderSmtpResponse {} }

/// What `AdminService::test_smtp_config_by_id` takes.
#[derive(Clone, Default)]
pub struct TestSmtpConfigByIdRequest {
    /// Id of the SMTP server.
    ///
    /// Required. 1 to 100 characters.
    pub id: String,
    /// Email address that the test email goes to.
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
    /// Email address that emails come from.
    ///
    /// Required. 1 to 200 characters.
    pub sender_address: String,
    /// Name that emails come from.
    ///
    /// Required. 1 to 200 characters.
    pub sender_name: String,
    /// Whether the connection is secured by TLS.
    pub tls: bool,
    /// Host and port of the SMTP server, such as `smtp.example.com:587`.
    ///
    /// Required. 1 to 500 characters.
    pub host: String,
    /// User name at the SMTP server.
    pub user: String,
    /// Password at the SMTP server.
    pub password: String,
    /// Email address that the test email goes to.
    ///
    /// Required. 1 to 200 characters. An email address.
    pub receiver_address: String,
    /// Id of a stored SMTP server, whose password is used when the request has none.
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
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// At most 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Id of the team at Apple.
    ///
    /// Required. Exactly 10 characters.
    pub team_id: String,
    /// Id of the private key at Apple.
    ///
    /// Required. Exactly 10 characters.
    pub key_id: String,
    /// Private key from Apple, as the file that Apple hands out (`.p8`). The one before stays when
    /// it is left out.
    ///
    /// At most 5000 bytes.
    pub private_key: bytes::Bytes,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
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
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel. The one before stays when it is left out.
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
    /// Whether users may be created, linked and updated from the provider.
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
    /// Whether login names end with the domain of the organization.
    pub user_login_must_be_domain: bool,
    /// Whether domains of organizations must be verified before they count.
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
    /// Whether login names end with the domain of the organization.
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
    /// Whether login names end with the domain of the organization.
    pub user_login_must_be_domain: bool,
    /// Whether domains of organizations must be verified before they count.
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
    /// Id of the email provider.
    ///
    /// Required. 1 to 100 characters.
    pub id: String,
    /// URL that receives what is to be sent.
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
    /// New signing key; present when the request replaced it.
    pub signing_key: Option<String>,
}

message! { UpdateEmailProviderHttpResponse {
    details,
    signing_key: secret,
} }

/// What `AdminService::update_email_provider_smtp_password` takes.
#[derive(Clone, Default)]
pub struct UpdateEmailProviderSmtpPasswordRequest {
    /// Password at the SMTP server.
    pub password: String,
    /// Id of the email provider.
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
    /// Email address that emails come from.
    ///
    /// Required. 1 to 200 characters.
    pub sender_address: String,
    /// Name that emails come from.
    ///
    /// Required. 1 to 200 characters.
    pub sender_name: String,
    /// Whether the connection is secured by TLS.
    pub tls: bool,
    /// Host and port of the SMTP server, such as `smtp.example.com:587`.
    ///
    /// Required. 1 to 500 characters.
    pub host: String,
    /// User name at the SMTP server.
    pub user: String,
    /// Email address that answers go to.
    ///
    /// 0 to 200 characters.
    pub reply_to_address: String,
    /// Password at the SMTP server, when it is not given with `plain`.
    pub password: String,
    /// Description, for people to read.
    ///
    /// 0 to 200 characters.
    pub description: String,
    /// Id of the email provider.
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
    /// Sends emails without signing in to the SMTP server.
    None(SmtpNoAuth),
    /// Signs in to the SMTP server with user name and password.
    Plain(SmtpPlainAuth),
    /// Signs in to the SMTP server with a token of OAuth 2.0 (XOAUTH2).
    Xoauth2(SmtpXoauth2Auth),
}

oneof! { UpdateEmailProviderSmtpRequestAuth {
    None,
    Plain,
    Xoauth2,
} }

convert! { UpdateEmailProviderSmtpRequestAuth {
    None(SmtpNoAuth),
    Plain(SmtpPlainAuth),
    Xoauth2(SmtpXoauth2Auth),
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
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel. The one before stays when it is left out.
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
    /// Name in the provider's user information that identifies the user.
    ///
    /// Required. 1 to 200 characters.
    pub id_attribute: String,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
    /// Whether the code of the sign-in is protected by PKCE.
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
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Issuer of the tokens, as a URL.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel. The one before stays when it is left out.
    ///
    /// At most 1000 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
    pub provider_options: Option<crate::idp::v1::Options>,
    /// Whether user data is read from the id token instead of the userinfo endpoint.
    pub is_id_token_mapping: bool,
    /// Whether the code of the sign-in is protected by PKCE.
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
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel. The one before stays when it is left out.
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
    /// Whether users may be created, linked and updated from the provider.
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
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// At most 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel. The one before stays when it is left out.
    ///
    /// At most 200 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
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
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// At most 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel. The one before stays when it is left out.
    ///
    /// At most 200 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
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
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// URL of the GitLab server, which is its issuer.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel. The one before stays when it is left out.
    ///
    /// At most 200 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
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
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// At most 200 characters.
    pub name: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel. The one before stays when it is left out.
    ///
    /// At most 200 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
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
    /// Names of the administrator roles, such as `IAM_OWNER`, in place of those before.
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
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel. The one before stays when it is left out.
    ///
    /// At most 200 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    pub scopes: Vec<String>,
    /// Claim that the display name is taken from.
    pub display_name_mapping: crate::idp::v1::OidcMappingField,
    /// Claim that the user name is taken from.
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
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// How the button of the provider looks.
    pub styling_type: crate::idp::v1::IdpStylingType,
    /// Whether users are created by themselves at their first sign-in.
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
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Issuer of the tokens, as a URL.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// URL to which users are sent to get a token.
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
    /// Whether users may be created, linked and updated from the provider.
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
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the identity provider, as the login shows it.
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
    /// Password with which the server signs in to search. The one before stays when it is left out.
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
    /// Longest time to wait for the directory.
    pub timeout: Option<jiff::SignedDuration>,
    /// Names of the LDAP attributes that the user's data is read from.
    pub attributes: Option<crate::idp::v1::LdapAttributes>,
    /// Whether users may be created, linked and updated from the provider.
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
    /// Color of buttons and other highlights for dark mode, as a hex value such as `#2073c4`.
    ///
    /// At most 50 characters.
    pub primary_color_dark: String,
    /// Background color for dark mode, as a hex value such as `#111827`.
    ///
    /// At most 50 characters.
    pub background_color_dark: String,
    /// Color of warnings and errors for dark mode, as a hex value such as `#ff3b5b`.
    ///
    /// At most 50 characters.
    pub warn_color_dark: String,
    /// Color of the text for dark mode, as a hex value such as `#ffffff`.
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
    /// Whether users may sign in with passkeys.
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
    /// Whether users receive an email when their password was changed.
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
    /// Time for which access tokens last.
    pub access_token_lifetime: Option<jiff::SignedDuration>,
    /// Time for which id tokens last.
    pub id_token_lifetime: Option<jiff::SignedDuration>,
    /// Time after which a refresh token expires unless it is used.
    pub refresh_token_idle_expiration: Option<jiff::SignedDuration>,
    /// Time after which a refresh token expires, however much it is used.
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
    /// Whether login names end with the domain of the organization.
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
    /// Days after which a password must be changed. Zero means never.
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
    /// Whether an upper case letter is needed.
    pub has_uppercase: bool,
    /// Whether a lower case letter is needed.
    pub has_lowercase: bool,
    /// Whether a digit is needed.
    pub has_number: bool,
    /// Whether a symbol or punctuation mark is needed.
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
    /// URL of the terms of service. `{{.Lang}}` in it stands for the language.
    pub tos_link: String,
    /// URL of the privacy policy. `{{.Lang}}` in it stands for the language.
    pub privacy_link: String,
    /// URL of the help pages. `{{.Lang}}` in it stands for the language.
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
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the identity provider, as the login shows it.
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
    /// Whether users may be created, linked and updated from the provider.
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
    /// URL of the SAML metadata, which the server fetches.
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
    /// Id of the SMS provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// URL that receives what is to be sent.
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
    /// New signing key; present when the request replaced it.
    pub signing_key: Option<String>,
}

message! { UpdateSmsProviderHttpResponse {
    details,
    signing_key: secret,
} }

/// What `AdminService::update_sms_provider_twilio` takes.
#[derive(Clone, Default)]
pub struct UpdateSmsProviderTwilioRequest {
    /// Id of the SMS provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Account SID at Twilio.
    ///
    /// Required. 1 to 200 characters.
    pub sid: String,
    /// Phone number that text messages come from.
    ///
    /// 0 to 200 characters.
    pub sender_number: String,
    /// Description, for people to read.
    ///
    /// 0 to 200 characters.
    pub description: String,
    /// SID of a Verify service at Twilio, which then makes and checks the codes.
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
    /// Id of the SMS provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Auth token at Twilio.
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
    /// Password at the SMTP server.
    pub password: String,
    /// Id of the SMTP server.
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
    /// Email address that emails come from.
    ///
    /// Required. 1 to 200 characters.
    pub sender_address: String,
    /// Name that emails come from.
    ///
    /// Required. 1 to 200 characters.
    pub sender_name: String,
    /// Whether the connection is secured by TLS.
    pub tls: bool,
    /// Host and port of the SMTP server, such as `smtp.example.com:587`.
    ///
    /// Required. 1 to 500 characters.
    pub host: String,
    /// User name at the SMTP server.
    pub user: String,
    /// Email address that answers go to.
    ///
    /// 0 to 200 characters.
    pub reply_to_address: String,
    /// Password at the SMTP server.
    pub password: String,
    /// Description, for people to read.
    ///
    /// 0 to 200 characters.
    pub description: String,
    /// Id of the SMTP server.
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
    /// Kind of codes or secrets.
    ///
    /// Required. Not `SECRET_GENERATOR_TYPE_UNSPECIFIED`.
    pub generator_type: crate::settings::v1::SecretGeneratorType,
    /// Number of characters.
    pub length: u32,
    /// Time for which a code works. Zero means that it does not run out, as client secrets do not.
    pub expiry: Option<jiff::SignedDuration>,
    /// Whether lower case letters occur.
    pub include_lower_letters: bool,
    /// Whether upper case letters occur.
    pub include_upper_letters: bool,
    /// Whether digits occur.
    pub include_digits: bool,
    /// Whether symbols occur.
    pub include_symbols: bool,
}

impl UpdateSecretGeneratorRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(generator_type: crate::settings::v1::SecretGeneratorType) -> Self {
        Self {
            generator_type,
            ..Self::default()
        }
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
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the identity provider, as the login shows it.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// URL of the other Zitadel, which is its issuer.
    ///
    /// Required. 1 to 200 characters.
    pub issuer: String,
    /// Client id that the provider gave to Zitadel.
    ///
    /// Required. 1 to 200 characters.
    pub client_id: String,
    /// Client secret that the provider gave to Zitadel. The one before stays when it is left out.
    ///
    /// At most 1000 characters.
    pub client_secret: String,
    /// Scopes that are asked of the provider.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub scopes: Vec<String>,
    /// Whether users may be created, linked and updated from the provider.
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

/// A view, which the server reads its answers from, and how far it has followed the event log.
#[derive(Clone, Default)]
pub struct View {
    /// Name of the database that holds the view.
    pub database: String,
    /// Name of the view.
    pub view_name: String,
    /// Number of the last event that the view processed.
    pub processed_sequence: u64,
    /// Time of the last event that the view processed.
    pub event_timestamp: Option<jiff::Timestamp>,
    /// Time at which the view was last brought up to date.
    pub last_successful_spooler_run: Option<jiff::Timestamp>,
}

message! { View {
    database,
    view_name,
    processed_sequence,
    event_timestamp,
    last_successful_spooler_run,
} }
