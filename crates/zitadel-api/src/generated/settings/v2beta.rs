// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.settings.v2beta`.

#[doc(inline)]
pub use ::zitadel_types::settings::v2beta::*;

use crate::{Call, Client};

/// Beta version of the settings API. Prefer the stable version where the server has it.
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
    /// Use
    /// [`settings::v2::SettingsService::delete_organization_settings`](crate::settings::v2::SettingsService::delete_organization_settings)
    /// instead.
    ///
    /// Operation: `zitadel.settings.v2beta.SettingsService/DeleteOrganizationSettings`. Permission:
    /// `iam.policy.delete`.
    #[deprecated(note = "use `settings::v2::SettingsService::delete_organization_settings`")]
    #[inline]
    pub fn delete_organization_settings(
        &self,
        request: DeleteOrganizationSettingsRequest,
    ) -> Call<operations::DeleteOrganizationSettings> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the identity providers that users can sign in with.
    ///
    /// Use
    /// [`settings::v2::SettingsService::get_active_identity_providers`](crate::settings::v2::SettingsService::get_active_identity_providers)
    /// instead.
    ///
    /// Operation: `zitadel.settings.v2beta.SettingsService/GetActiveIdentityProviders`. Permission:
    /// `policy.read`.
    #[deprecated(note = "use `settings::v2::SettingsService::get_active_identity_providers`")]
    #[inline]
    pub fn get_active_identity_providers(
        &self,
        request: GetActiveIdentityProvidersRequest,
    ) -> Call<operations::GetActiveIdentityProviders> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the branding settings: colors, logos and fonts of the login.
    ///
    /// Use
    /// [`settings::v2::SettingsService::get_branding_settings`](crate::settings::v2::SettingsService::get_branding_settings)
    /// instead.
    ///
    /// Operation: `zitadel.settings.v2beta.SettingsService/GetBrandingSettings`. Permission:
    /// `policy.read`.
    #[deprecated(note = "use `settings::v2::SettingsService::get_branding_settings`")]
    #[inline]
    pub fn get_branding_settings(
        &self,
        request: GetBrandingSettingsRequest,
    ) -> Call<operations::GetBrandingSettings> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the domain settings: how login names and domains relate.
    ///
    /// Use
    /// [`settings::v2::SettingsService::get_domain_settings`](crate::settings::v2::SettingsService::get_domain_settings)
    /// instead.
    ///
    /// Operation: `zitadel.settings.v2beta.SettingsService/GetDomainSettings`. Permission:
    /// `policy.read`.
    #[deprecated(note = "use `settings::v2::SettingsService::get_domain_settings`")]
    #[inline]
    pub fn get_domain_settings(
        &self,
        request: GetDomainSettingsRequest,
    ) -> Call<operations::GetDomainSettings> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the default organization and the languages of the instance. A cheap call to check
    /// that a sign-in works.
    ///
    /// Use
    /// [`settings::v2::SettingsService::get_general_settings`](crate::settings::v2::SettingsService::get_general_settings)
    /// instead.
    ///
    /// Operation: `zitadel.settings.v2beta.SettingsService/GetGeneralSettings`. Permission:
    /// `policy.read`.
    #[deprecated(note = "use `settings::v2::SettingsService::get_general_settings`")]
    #[inline]
    pub fn get_general_settings(
        &self,
        request: GetGeneralSettingsRequest,
    ) -> Call<operations::GetGeneralSettings> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the legal and support settings: links to terms, privacy policy, help and so on.
    ///
    /// Use
    /// [`settings::v2::SettingsService::get_link_settings`](crate::settings::v2::SettingsService::get_link_settings)
    /// instead.
    ///
    /// Operation: `zitadel.settings.v2beta.SettingsService/GetLegalAndSupportSettings`. Permission:
    /// `policy.read`.
    #[deprecated(note = "use `settings::v2::SettingsService::get_link_settings`")]
    #[inline]
    pub fn get_legal_and_support_settings(
        &self,
        request: GetLegalAndSupportSettingsRequest,
    ) -> Call<operations::GetLegalAndSupportSettings> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the lockout settings: after how many failed attempts a user is locked.
    ///
    /// Use
    /// [`settings::v2::SettingsService::get_lockout_settings`](crate::settings::v2::SettingsService::get_lockout_settings)
    /// instead.
    ///
    /// Operation: `zitadel.settings.v2beta.SettingsService/GetLockoutSettings`. Permission:
    /// `policy.read`.
    #[deprecated(note = "use `settings::v2::SettingsService::get_lockout_settings`")]
    #[inline]
    pub fn get_lockout_settings(
        &self,
        request: GetLockoutSettingsRequest,
    ) -> Call<operations::GetLockoutSettings> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the login settings: which ways to sign in are allowed and how long checks last.
    ///
    /// Use
    /// [`settings::v2::SettingsService::get_login_settings`](crate::settings::v2::SettingsService::get_login_settings)
    /// instead.
    ///
    /// Operation: `zitadel.settings.v2beta.SettingsService/GetLoginSettings`. Permission:
    /// `policy.read`.
    #[deprecated(note = "use `settings::v2::SettingsService::get_login_settings`")]
    #[inline]
    pub fn get_login_settings(
        &self,
        request: GetLoginSettingsRequest,
    ) -> Call<operations::GetLoginSettings> {
        Call::new(self.client.clone(), request)
    }

    /// Returns what a password must be made of.
    ///
    /// Use
    /// [`settings::v2::SettingsService::get_password_complexity_settings`](crate::settings::v2::SettingsService::get_password_complexity_settings)
    /// instead.
    ///
    /// Operation: `zitadel.settings.v2beta.SettingsService/GetPasswordComplexitySettings`.
    /// Permission: `policy.read`.
    #[deprecated(note = "use `settings::v2::SettingsService::get_password_complexity_settings`")]
    #[inline]
    pub fn get_password_complexity_settings(
        &self,
        request: GetPasswordComplexitySettingsRequest,
    ) -> Call<operations::GetPasswordComplexitySettings> {
        Call::new(self.client.clone(), request)
    }

    /// Returns how long a password lasts before it must be changed.
    ///
    /// Use
    /// [`settings::v2::SettingsService::get_password_expiry_settings`](crate::settings::v2::SettingsService::get_password_expiry_settings)
    /// instead.
    ///
    /// Operation: `zitadel.settings.v2beta.SettingsService/GetPasswordExpirySettings`. Permission:
    /// `policy.read`.
    #[deprecated(note = "use `settings::v2::SettingsService::get_password_expiry_settings`")]
    #[inline]
    pub fn get_password_expiry_settings(
        &self,
        request: GetPasswordExpirySettingsRequest,
    ) -> Call<operations::GetPasswordExpirySettings> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the security settings of the instance.
    ///
    /// Use
    /// [`settings::v2::SettingsService::get_security_settings`](crate::settings::v2::SettingsService::get_security_settings)
    /// instead.
    ///
    /// Operation: `zitadel.settings.v2beta.SettingsService/GetSecuritySettings`. Permission:
    /// `iam.policy.read`.
    #[deprecated(note = "use `settings::v2::SettingsService::get_security_settings`")]
    #[inline]
    pub fn get_security_settings(
        &self,
        request: GetSecuritySettingsRequest,
    ) -> Call<operations::GetSecuritySettings> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the settings that organizations have of their own.
    ///
    /// Use
    /// [`settings::v2::SettingsService::list_organization_settings`](crate::settings::v2::SettingsService::list_organization_settings)
    /// instead.
    ///
    /// Operation: `zitadel.settings.v2beta.SettingsService/ListOrganizationSettings`. Permission:
    /// `iam.policy.read` or `org.policy.read`.
    #[deprecated(note = "use `settings::v2::SettingsService::list_organization_settings`")]
    #[inline]
    pub fn list_organization_settings(
        &self,
        request: ListOrganizationSettingsRequest,
    ) -> Call<operations::ListOrganizationSettings> {
        Call::new(self.client.clone(), request)
    }

    /// Sets settings of an organization, in place of those of the instance.
    ///
    /// Use
    /// [`settings::v2::SettingsService::set_organization_settings`](crate::settings::v2::SettingsService::set_organization_settings)
    /// instead.
    ///
    /// Operation: `zitadel.settings.v2beta.SettingsService/SetOrganizationSettings`. Permission:
    /// `iam.policy.write`.
    #[deprecated(note = "use `settings::v2::SettingsService::set_organization_settings`")]
    #[inline]
    pub fn set_organization_settings(
        &self,
        request: SetOrganizationSettingsRequest,
    ) -> Call<operations::SetOrganizationSettings> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the security settings of the instance. Refused when nothing would change.
    ///
    /// Use
    /// [`settings::v2::SettingsService::set_security_settings`](crate::settings::v2::SettingsService::set_security_settings)
    /// instead.
    ///
    /// Operation: `zitadel.settings.v2beta.SettingsService/SetSecuritySettings`. Permission:
    /// `iam.policy.write`.
    #[deprecated(note = "use `settings::v2::SettingsService::set_security_settings`")]
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
        path: "/zitadel.settings.v2beta.SettingsService/DeleteOrganizationSettings",
        request: super::DeleteOrganizationSettingsRequest,
        response: super::DeleteOrganizationSettingsResponse,
        read_only: false,
        permission: "iam.policy.delete",
    });

    operation!(GetActiveIdentityProviders {
        method: "SettingsService::get_active_identity_providers",
        path: "/zitadel.settings.v2beta.SettingsService/GetActiveIdentityProviders",
        request: super::GetActiveIdentityProvidersRequest,
        response: super::GetActiveIdentityProvidersResponse,
        read_only: true,
        permission: "policy.read",
    });

    operation!(GetBrandingSettings {
        method: "SettingsService::get_branding_settings",
        path: "/zitadel.settings.v2beta.SettingsService/GetBrandingSettings",
        request: super::GetBrandingSettingsRequest,
        response: super::GetBrandingSettingsResponse,
        read_only: true,
        permission: "policy.read",
    });

    operation!(GetDomainSettings {
        method: "SettingsService::get_domain_settings",
        path: "/zitadel.settings.v2beta.SettingsService/GetDomainSettings",
        request: super::GetDomainSettingsRequest,
        response: super::GetDomainSettingsResponse,
        read_only: true,
        permission: "policy.read",
    });

    operation!(GetGeneralSettings {
        method: "SettingsService::get_general_settings",
        path: "/zitadel.settings.v2beta.SettingsService/GetGeneralSettings",
        request: super::GetGeneralSettingsRequest,
        response: super::GetGeneralSettingsResponse,
        read_only: true,
        permission: "policy.read",
    });

    operation!(GetLegalAndSupportSettings {
        method: "SettingsService::get_legal_and_support_settings",
        path: "/zitadel.settings.v2beta.SettingsService/GetLegalAndSupportSettings",
        request: super::GetLegalAndSupportSettingsRequest,
        response: super::GetLegalAndSupportSettingsResponse,
        read_only: true,
        permission: "policy.read",
    });

    operation!(GetLockoutSettings {
        method: "SettingsService::get_lockout_settings",
        path: "/zitadel.settings.v2beta.SettingsService/GetLockoutSettings",
        request: super::GetLockoutSettingsRequest,
        response: super::GetLockoutSettingsResponse,
        read_only: true,
        permission: "policy.read",
    });

    operation!(GetLoginSettings {
        method: "SettingsService::get_login_settings",
        path: "/zitadel.settings.v2beta.SettingsService/GetLoginSettings",
        request: super::GetLoginSettingsRequest,
        response: super::GetLoginSettingsResponse,
        read_only: true,
        permission: "policy.read",
    });

    operation!(GetPasswordComplexitySettings {
        method: "SettingsService::get_password_complexity_settings",
        path: "/zitadel.settings.v2beta.SettingsService/GetPasswordComplexitySettings",
        request: super::GetPasswordComplexitySettingsRequest,
        response: super::GetPasswordComplexitySettingsResponse,
        read_only: true,
        permission: "policy.read",
    });

    operation!(GetPasswordExpirySettings {
        method: "SettingsService::get_password_expiry_settings",
        path: "/zitadel.settings.v2beta.SettingsService/GetPasswordExpirySettings",
        request: super::GetPasswordExpirySettingsRequest,
        response: super::GetPasswordExpirySettingsResponse,
        read_only: true,
        permission: "policy.read",
    });

    operation!(GetSecuritySettings {
        method: "SettingsService::get_security_settings",
        path: "/zitadel.settings.v2beta.SettingsService/GetSecuritySettings",
        request: super::GetSecuritySettingsRequest,
        response: super::GetSecuritySettingsResponse,
        read_only: true,
        permission: "iam.policy.read",
    });

    operation!(ListOrganizationSettings {
        method: "SettingsService::list_organization_settings",
        path: "/zitadel.settings.v2beta.SettingsService/ListOrganizationSettings",
        request: super::ListOrganizationSettingsRequest,
        response: super::ListOrganizationSettingsResponse,
        read_only: true,
        permission: "iam.policy.read or org.policy.read",
    });

    operation!(SetOrganizationSettings {
        method: "SettingsService::set_organization_settings",
        path: "/zitadel.settings.v2beta.SettingsService/SetOrganizationSettings",
        request: super::SetOrganizationSettingsRequest,
        response: super::SetOrganizationSettingsResponse,
        read_only: false,
        permission: "iam.policy.write",
    });

    operation!(SetSecuritySettings {
        method: "SettingsService::set_security_settings",
        path: "/zitadel.settings.v2beta.SettingsService/SetSecuritySettings",
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
