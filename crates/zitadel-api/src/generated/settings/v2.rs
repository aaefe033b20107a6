// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.settings.v2`.

#[doc(inline)]
pub use ::zitadel_types::settings::v2::*;

use crate::{Call, Client};

/// Reads the settings of the instance and its organizations (login, passwords, branding, links,
/// languages) and changes some of them.
#[derive(Clone, Debug)]
pub struct SettingsService {
    pub(crate) client: Client,
}

impl SettingsService {
    /// Makes a client of the service that calls through `client`.
    #[inline]
    #[must_use]
    pub fn new(client: Client) -> Self {
        Self { client }
    }

    /// Deletes the settings of an organization, so that those of the instance count again.
    ///
    /// Operation: `zitadel.settings.v2.SettingsService/DeleteOrganizationSettings`. Permission:
    /// `iam.policy.delete`.
    #[inline]
    pub fn delete_organization_settings(
        &self,
        request: DeleteOrganizationSettingsRequest,
    ) -> Call<operations::DeleteOrganizationSettings> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the identity providers that users can sign in with.
    ///
    /// Operation: `zitadel.settings.v2.SettingsService/GetActiveIdentityProviders`. Permission:
    /// `policy.read`.
    #[inline]
    pub fn get_active_identity_providers(
        &self,
        request: GetActiveIdentityProvidersRequest,
    ) -> Call<operations::GetActiveIdentityProviders> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the branding settings: colors, logos and fonts of the login.
    ///
    /// Operation: `zitadel.settings.v2.SettingsService/GetBrandingSettings`. Permission:
    /// `policy.read`.
    #[inline]
    pub fn get_branding_settings(
        &self,
        request: GetBrandingSettingsRequest,
    ) -> Call<operations::GetBrandingSettings> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the domain settings: how login names and domains relate.
    ///
    /// Operation: `zitadel.settings.v2.SettingsService/GetDomainSettings`. Permission:
    /// `policy.read`.
    #[inline]
    pub fn get_domain_settings(
        &self,
        request: GetDomainSettingsRequest,
    ) -> Call<operations::GetDomainSettings> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the settings that count after inheritance. Name the application, project or
    /// organization they are for.
    ///
    /// Operation: `zitadel.settings.v2.SettingsService/GetEffectiveSettings`. Permission:
    /// `iam.policy.read`.
    #[inline]
    pub fn get_effective_settings(
        &self,
        request: GetEffectiveSettingsRequest,
    ) -> Call<operations::GetEffectiveSettings> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the default organization and the languages of the instance. A cheap call to check
    /// that a sign-in works.
    ///
    /// Operation: `zitadel.settings.v2.SettingsService/GetGeneralSettings`. Permission:
    /// `policy.read`.
    #[inline]
    pub fn get_general_settings(
        &self,
        request: GetGeneralSettingsRequest,
    ) -> Call<operations::GetGeneralSettings> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the texts of the hosted login in one language.
    ///
    /// Operation: `zitadel.settings.v2.SettingsService/GetHostedLoginTranslation`. Permission:
    /// `iam.policy.read`.
    #[inline]
    pub fn get_hosted_login_translation(
        &self,
        request: GetHostedLoginTranslationRequest,
    ) -> Call<operations::GetHostedLoginTranslation> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the legal and support settings: links to terms, privacy policy, help and so on.
    ///
    /// Use
    /// [`settings::v2::SettingsService::get_link_settings`](crate::settings::v2::SettingsService::get_link_settings)
    /// instead.
    ///
    /// Operation: `zitadel.settings.v2.SettingsService/GetLegalAndSupportSettings`. Permission:
    /// `policy.read`.
    #[deprecated(note = "use `settings::v2::SettingsService::get_link_settings`")]
    #[inline]
    pub fn get_legal_and_support_settings(
        &self,
        request: GetLegalAndSupportSettingsRequest,
    ) -> Call<operations::GetLegalAndSupportSettings> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the links that the login shows, and the level they come from.
    ///
    /// Operation: `zitadel.settings.v2.SettingsService/GetLinkSettings`. Permission:
    /// `iam.policy.read`.
    #[inline]
    pub fn get_link_settings(
        &self,
        request: GetLinkSettingsRequest,
    ) -> Call<operations::GetLinkSettings> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the lockout settings: after how many failed attempts a user is locked.
    ///
    /// Operation: `zitadel.settings.v2.SettingsService/GetLockoutSettings`. Permission:
    /// `policy.read`.
    #[inline]
    pub fn get_lockout_settings(
        &self,
        request: GetLockoutSettingsRequest,
    ) -> Call<operations::GetLockoutSettings> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the login settings: which ways to sign in are allowed and how long checks last.
    ///
    /// Operation: `zitadel.settings.v2.SettingsService/GetLoginSettings`. Permission:
    /// `policy.read`.
    #[inline]
    pub fn get_login_settings(
        &self,
        request: GetLoginSettingsRequest,
    ) -> Call<operations::GetLoginSettings> {
        Call::new(self.client.clone(), request)
    }

    /// Returns what a password must be made of.
    ///
    /// Operation: `zitadel.settings.v2.SettingsService/GetPasswordComplexitySettings`. Permission:
    /// `policy.read`.
    #[inline]
    pub fn get_password_complexity_settings(
        &self,
        request: GetPasswordComplexitySettingsRequest,
    ) -> Call<operations::GetPasswordComplexitySettings> {
        Call::new(self.client.clone(), request)
    }

    /// Returns how long a password lasts before it must be changed.
    ///
    /// Operation: `zitadel.settings.v2.SettingsService/GetPasswordExpirySettings`. Permission:
    /// `policy.read`.
    #[inline]
    pub fn get_password_expiry_settings(
        &self,
        request: GetPasswordExpirySettingsRequest,
    ) -> Call<operations::GetPasswordExpirySettings> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the security settings of the instance.
    ///
    /// Operation: `zitadel.settings.v2.SettingsService/GetSecuritySettings`. Permission:
    /// `iam.policy.read`.
    #[inline]
    pub fn get_security_settings(
        &self,
        request: GetSecuritySettingsRequest,
    ) -> Call<operations::GetSecuritySettings> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the settings that organizations have of their own.
    ///
    /// Operation: `zitadel.settings.v2.SettingsService/ListOrganizationSettings`. Permission:
    /// `iam.policy.read` or `org.policy.read`.
    #[inline]
    pub fn list_organization_settings(
        &self,
        request: ListOrganizationSettingsRequest,
    ) -> Call<operations::ListOrganizationSettings> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the links set on a level, so that the inherited ones count again.
    ///
    /// Operation: `zitadel.settings.v2.SettingsService/ResetLinkSettings`. Permission:
    /// `iam.policy.write`.
    #[inline]
    pub fn reset_link_settings(
        &self,
        request: ResetLinkSettingsRequest,
    ) -> Call<operations::ResetLinkSettings> {
        Call::new(self.client.clone(), request)
    }

    /// Sets texts of the hosted login in one language, for the instance or an organization.
    ///
    /// Operation: `zitadel.settings.v2.SettingsService/SetHostedLoginTranslation`. Permission:
    /// `iam.policy.write`.
    #[inline]
    pub fn set_hosted_login_translation(
        &self,
        request: SetHostedLoginTranslationRequest,
    ) -> Call<operations::SetHostedLoginTranslation> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the links that the login shows.
    ///
    /// Operation: `zitadel.settings.v2.SettingsService/SetLinkSettings`. Permission:
    /// `iam.policy.write`.
    #[inline]
    pub fn set_link_settings(
        &self,
        request: SetLinkSettingsRequest,
    ) -> Call<operations::SetLinkSettings> {
        Call::new(self.client.clone(), request)
    }

    /// Sets settings of an organization, in place of those of the instance.
    ///
    /// Operation: `zitadel.settings.v2.SettingsService/SetOrganizationSettings`. Permission:
    /// `iam.policy.write`.
    #[inline]
    pub fn set_organization_settings(
        &self,
        request: SetOrganizationSettingsRequest,
    ) -> Call<operations::SetOrganizationSettings> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the security settings of the instance. Refused when nothing would change.
    ///
    /// Operation: `zitadel.settings.v2.SettingsService/SetSecuritySettings`. Permission:
    /// `iam.policy.write`.
    #[inline]
    pub fn set_security_settings(
        &self,
        request: SetSecuritySettingsRequest,
    ) -> Call<operations::SetSecuritySettings> {
        Call::new(self.client.clone(), request)
    }
}

/// The operations as types, for code that is generic over them.
pub mod operations {
    use crate::operation::declare::operation;
    use crate::operation::declare_list::{list_operation, whole_list};

    operation!(DeleteOrganizationSettings {
        method: "SettingsService::delete_organization_settings",
        path: "/zitadel.settings.v2.SettingsService/DeleteOrganizationSettings",
        request: super::DeleteOrganizationSettingsRequest,
        response: super::DeleteOrganizationSettingsResponse,
        read_only: false,
        permission: "iam.policy.delete",
    });

    operation!(GetActiveIdentityProviders {
        method: "SettingsService::get_active_identity_providers",
        path: "/zitadel.settings.v2.SettingsService/GetActiveIdentityProviders",
        request: super::GetActiveIdentityProvidersRequest,
        response: super::GetActiveIdentityProvidersResponse,
        read_only: true,
        permission: "policy.read",
    });

    operation!(GetBrandingSettings {
        method: "SettingsService::get_branding_settings",
        path: "/zitadel.settings.v2.SettingsService/GetBrandingSettings",
        request: super::GetBrandingSettingsRequest,
        response: super::GetBrandingSettingsResponse,
        read_only: true,
        permission: "policy.read",
    });

    operation!(GetDomainSettings {
        method: "SettingsService::get_domain_settings",
        path: "/zitadel.settings.v2.SettingsService/GetDomainSettings",
        request: super::GetDomainSettingsRequest,
        response: super::GetDomainSettingsResponse,
        read_only: true,
        permission: "policy.read",
    });

    operation!(GetEffectiveSettings {
        method: "SettingsService::get_effective_settings",
        path: "/zitadel.settings.v2.SettingsService/GetEffectiveSettings",
        request: super::GetEffectiveSettingsRequest,
        response: super::GetEffectiveSettingsResponse,
        read_only: true,
        permission: "iam.policy.read",
    });

    operation!(GetGeneralSettings {
        method: "SettingsService::get_general_settings",
        path: "/zitadel.settings.v2.SettingsService/GetGeneralSettings",
        request: super::GetGeneralSettingsRequest,
        response: super::GetGeneralSettingsResponse,
        read_only: true,
        permission: "policy.read",
    });

    operation!(GetHostedLoginTranslation {
        method: "SettingsService::get_hosted_login_translation",
        path: "/zitadel.settings.v2.SettingsService/GetHostedLoginTranslation",
        request: super::GetHostedLoginTranslationRequest,
        response: super::GetHostedLoginTranslationResponse,
        read_only: true,
        permission: "iam.policy.read",
    });

    operation!(GetLegalAndSupportSettings {
        method: "SettingsService::get_legal_and_support_settings",
        path: "/zitadel.settings.v2.SettingsService/GetLegalAndSupportSettings",
        request: super::GetLegalAndSupportSettingsRequest,
        response: super::GetLegalAndSupportSettingsResponse,
        read_only: true,
        permission: "policy.read",
    });

    operation!(GetLinkSettings {
        method: "SettingsService::get_link_settings",
        path: "/zitadel.settings.v2.SettingsService/GetLinkSettings",
        request: super::GetLinkSettingsRequest,
        response: super::GetLinkSettingsResponse,
        read_only: true,
        permission: "iam.policy.read",
    });

    operation!(GetLockoutSettings {
        method: "SettingsService::get_lockout_settings",
        path: "/zitadel.settings.v2.SettingsService/GetLockoutSettings",
        request: super::GetLockoutSettingsRequest,
        response: super::GetLockoutSettingsResponse,
        read_only: true,
        permission: "policy.read",
    });

    operation!(GetLoginSettings {
        method: "SettingsService::get_login_settings",
        path: "/zitadel.settings.v2.SettingsService/GetLoginSettings",
        request: super::GetLoginSettingsRequest,
        response: super::GetLoginSettingsResponse,
        read_only: true,
        permission: "policy.read",
    });

    operation!(GetPasswordComplexitySettings {
        method: "SettingsService::get_password_complexity_settings",
        path: "/zitadel.settings.v2.SettingsService/GetPasswordComplexitySettings",
        request: super::GetPasswordComplexitySettingsRequest,
        response: super::GetPasswordComplexitySettingsResponse,
        read_only: true,
        permission: "policy.read",
    });

    operation!(GetPasswordExpirySettings {
        method: "SettingsService::get_password_expiry_settings",
        path: "/zitadel.settings.v2.SettingsService/GetPasswordExpirySettings",
        request: super::GetPasswordExpirySettingsRequest,
        response: super::GetPasswordExpirySettingsResponse,
        read_only: true,
        permission: "policy.read",
    });

    operation!(GetSecuritySettings {
        method: "SettingsService::get_security_settings",
        path: "/zitadel.settings.v2.SettingsService/GetSecuritySettings",
        request: super::GetSecuritySettingsRequest,
        response: super::GetSecuritySettingsResponse,
        read_only: true,
        permission: "iam.policy.read",
    });

    operation!(ListOrganizationSettings {
        method: "SettingsService::list_organization_settings",
        path: "/zitadel.settings.v2.SettingsService/ListOrganizationSettings",
        request: super::ListOrganizationSettingsRequest,
        response: super::ListOrganizationSettingsResponse,
        read_only: true,
        permission: "iam.policy.read or org.policy.read",
    });

    operation!(ResetLinkSettings {
        method: "SettingsService::reset_link_settings",
        path: "/zitadel.settings.v2.SettingsService/ResetLinkSettings",
        request: super::ResetLinkSettingsRequest,
        response: super::ResetLinkSettingsResponse,
        read_only: false,
        permission: "iam.policy.write",
    });

    operation!(SetHostedLoginTranslation {
        method: "SettingsService::set_hosted_login_translation",
        path: "/zitadel.settings.v2.SettingsService/SetHostedLoginTranslation",
        request: super::SetHostedLoginTranslationRequest,
        response: super::SetHostedLoginTranslationResponse,
        read_only: false,
        permission: "iam.policy.write",
    });

    operation!(SetLinkSettings {
        method: "SettingsService::set_link_settings",
        path: "/zitadel.settings.v2.SettingsService/SetLinkSettings",
        request: super::SetLinkSettingsRequest,
        response: super::SetLinkSettingsResponse,
        read_only: false,
        permission: "iam.policy.write",
    });

    operation!(SetOrganizationSettings {
        method: "SettingsService::set_organization_settings",
        path: "/zitadel.settings.v2.SettingsService/SetOrganizationSettings",
        request: super::SetOrganizationSettingsRequest,
        response: super::SetOrganizationSettingsResponse,
        read_only: false,
        permission: "iam.policy.write",
    });

    operation!(SetSecuritySettings {
        method: "SettingsService::set_security_settings",
        path: "/zitadel.settings.v2.SettingsService/SetSecuritySettings",
        request: super::SetSecuritySettingsRequest,
        response: super::SetSecuritySettingsResponse,
        read_only: false,
        permission: "iam.policy.write",
    });

    whole_list!(GetActiveIdentityProviders {
        items: identity_providers of super::IdentityProvider,
    });

    list_operation!(ListOrganizationSettings {
        page: pagination { offset, limit },
        items: organization_settings of super::OrganizationSettings,
        answer: pagination { total_result, applied_limit },
    });
}
