// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.auth.v1`.

#[doc(inline)]
pub use ::zitadel_types::auth::v1::*;

use crate::{Call, Client};

/// Lets users see and change their own account: every call acts on the user whose token it carries.
/// Users who have a second factor are refused until their token stems from a sign-in with it.
#[derive(Clone, Debug)]
pub struct AuthService {
    pub(crate) client: Client,
}

impl AuthService {
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

    /// Lists the organizations in which the user who calls can use the project that the token was
    /// issued for.
    ///
    /// See also
    /// [`org::v2::OrganizationService::list_organizations`](crate::org::v2::OrganizationService::list_organizations),
    /// in part.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/ListMyProjectOrgs`,
    /// `POST /auth/v1/global/projectorgs/_search`. Permission: any valid token.
    #[inline]
    pub fn list_my_project_orgs(
        &self,
        request: ListMyProjectOrgsRequest,
    ) -> Call<operations::ListMyProjectOrgs> {
        Call::new(self.client.clone(), request)
    }

    /// Answers when the service runs.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/Healthz`, `GET /auth/v1/healthz`.
    #[inline]
    pub fn healthz(&self, request: HealthzRequest) -> Call<operations::Healthz> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the languages that the server has texts for.
    ///
    /// Use
    /// [`settings::v2::SettingsService::get_general_settings`](crate::settings::v2::SettingsService::get_general_settings)
    /// instead.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/GetSupportedLanguages`, `GET /auth/v1/languages`.
    /// Permission: any valid token.
    #[deprecated(note = "use `settings::v2::SettingsService::get_general_settings`")]
    #[inline]
    pub fn get_supported_languages(
        &self,
        request: GetSupportedLanguagesRequest,
    ) -> Call<operations::GetSupportedLanguages> {
        Call::new(self.client.clone(), request)
    }

    /// Lists what the user who calls may administer: the instance, organizations, projects and
    /// project grants, with the roles held.
    ///
    /// See also
    /// [`internal_permission::v2::InternalPermissionService::list_administrators`](crate::internal_permission::v2::InternalPermissionService::list_administrators),
    /// with one's own user id.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/ListMyMemberships`,
    /// `POST /auth/v1/memberships/me/_search`. Permission: any valid token.
    #[inline]
    pub fn list_my_memberships(
        &self,
        request: ListMyMembershipsRequest,
    ) -> Call<operations::ListMyMemberships> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the keys of the roles that the user who calls has in the project that the token was
    /// issued for.
    ///
    /// Use
    /// [`authorization::v2::AuthorizationService::list_authorizations`](crate::authorization::v2::AuthorizationService::list_authorizations)
    /// instead.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/ListMyProjectPermissions`,
    /// `POST /auth/v1/permissions/me/_search`. Permission: any valid token.
    #[deprecated(note = "use `authorization::v2::AuthorizationService::list_authorizations`")]
    #[inline]
    pub fn list_my_project_permissions(
        &self,
        request: ListMyProjectPermissionsRequest,
    ) -> Call<operations::ListMyProjectPermissions> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the caller's permissions in Zitadel itself, such as `org.read`.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/ListMyZitadelPermissions`,
    /// `POST /auth/v1/permissions/zitadel/me/_search`. Permission: any valid token.
    #[inline]
    pub fn list_my_zitadel_permissions(
        &self,
        request: ListMyZitadelPermissionsRequest,
    ) -> Call<operations::ListMyZitadelPermissions> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the branding that counts for the user who calls: colors, logos and font of the
    /// login.
    ///
    /// See also
    /// [`settings::v2::SettingsService::get_branding_settings`](crate::settings::v2::SettingsService::get_branding_settings).
    ///
    /// Operation: `zitadel.auth.v1.AuthService/GetMyLabelPolicy`, `GET /auth/v1/policies/label`.
    /// Permission: any valid token.
    #[inline]
    pub fn get_my_label_policy(
        &self,
        request: GetMyLabelPolicyRequest,
    ) -> Call<operations::GetMyLabelPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the login policy that counts for the user who calls: which ways to sign in are
    /// allowed, and how long checks last.
    ///
    /// See also
    /// [`settings::v2::SettingsService::get_login_settings`](crate::settings::v2::SettingsService::get_login_settings).
    ///
    /// Operation: `zitadel.auth.v1.AuthService/GetMyLoginPolicy`, `GET /auth/v1/policies/login`.
    /// Permission: any valid token.
    #[inline]
    pub fn get_my_login_policy(
        &self,
        request: GetMyLoginPolicyRequest,
    ) -> Call<operations::GetMyLoginPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Returns what a password of the user who calls must be made of.
    ///
    /// See also
    /// [`settings::v2::SettingsService::get_password_complexity_settings`](crate::settings::v2::SettingsService::get_password_complexity_settings).
    ///
    /// Operation: `zitadel.auth.v1.AuthService/GetMyPasswordComplexityPolicy`,
    /// `GET /auth/v1/policies/passwords/complexity`. Permission: any valid token.
    #[inline]
    pub fn get_my_password_complexity_policy(
        &self,
        request: GetMyPasswordComplexityPolicyRequest,
    ) -> Call<operations::GetMyPasswordComplexityPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the links to terms, privacy policy, help and the like that count for the user who
    /// calls.
    ///
    /// See also
    /// [`settings::v2::SettingsService::get_link_settings`](crate::settings::v2::SettingsService::get_link_settings).
    ///
    /// Operation: `zitadel.auth.v1.AuthService/GetMyPrivacyPolicy`,
    /// `GET /auth/v1/policies/privacy`. Permission: any valid token.
    #[inline]
    pub fn get_my_privacy_policy(
        &self,
        request: GetMyPrivacyPolicyRequest,
    ) -> Call<operations::GetMyPrivacyPolicy> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the user grants of the user who calls: the roles held in each project.
    ///
    /// Use
    /// [`authorization::v2::AuthorizationService::list_authorizations`](crate::authorization::v2::AuthorizationService::list_authorizations)
    /// instead.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/ListMyUserGrants`,
    /// `POST /auth/v1/usergrants/me/_search`. Permission: any valid token.
    #[deprecated(note = "use `authorization::v2::AuthorizationService::list_authorizations`")]
    #[inline]
    pub fn list_my_user_grants(
        &self,
        request: ListMyUserGrantsRequest,
    ) -> Call<operations::ListMyUserGrants> {
        Call::new(self.client.clone(), request)
    }

    /// Deletes the user who calls, with all credentials, grants and metadata. This cannot be
    /// undone.
    ///
    /// See also [`user::v2::UserService::delete_user`](crate::user::v2::UserService::delete_user),
    /// with one's own user id.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/RemoveMyUser`, `DELETE /auth/v1/users/me`.
    /// Permission: `user.self.delete`.
    #[inline]
    pub fn remove_my_user(&self, request: RemoveMyUserRequest) -> Call<operations::RemoveMyUser> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the user who calls, a human or a service user, with the time of the last sign-in.
    ///
    /// See also
    /// [`user::v2::UserService::get_user_by_id`](crate::user::v2::UserService::get_user_by_id),
    /// with one's own user id.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/GetMyUser`, `GET /auth/v1/users/me`. Permission: any
    /// valid token.
    #[inline]
    pub fn get_my_user(&self, request: GetMyUserRequest) -> Call<operations::GetMyUser> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the second factors of the user who calls, with their state.
    ///
    /// See also
    /// [`user::v2::UserService::list_authentication_factors`](crate::user::v2::UserService::list_authentication_factors),
    /// with one's own user id.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/ListMyAuthFactors`,
    /// `POST /auth/v1/users/me/auth_factors/_search`. Permission: any valid token.
    #[inline]
    pub fn list_my_auth_factors(
        &self,
        request: ListMyAuthFactorsRequest,
    ) -> Call<operations::ListMyAuthFactors> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the caller's authenticator app (TOTP).
    ///
    /// See also [`user::v2::UserService::remove_totp`](crate::user::v2::UserService::remove_totp),
    /// with one's own user id.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/RemoveMyAuthFactorOTP`,
    /// `DELETE /auth/v1/users/me/auth_factors/otp`. Permission: any valid token.
    #[inline]
    pub fn remove_my_auth_factor_otp(
        &self,
        request: RemoveMyAuthFactorOtpRequest,
    ) -> Call<operations::RemoveMyAuthFactorOtp> {
        Call::new(self.client.clone(), request)
    }

    /// Starts the registration of an authenticator app (TOTP) for the user who calls. The answer
    /// holds the secret; verify the registration afterwards.
    ///
    /// See also
    /// [`user::v2::UserService::register_totp`](crate::user::v2::UserService::register_totp), with
    /// one's own user id.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/AddMyAuthFactorOTP`,
    /// `POST /auth/v1/users/me/auth_factors/otp`. Permission: any valid token.
    #[inline]
    pub fn add_my_auth_factor_otp(
        &self,
        request: AddMyAuthFactorOtpRequest,
    ) -> Call<operations::AddMyAuthFactorOtp> {
        Call::new(self.client.clone(), request)
    }

    /// Finishes the registration of the caller's authenticator app with a code that it shows.
    ///
    /// See also
    /// [`user::v2::UserService::verify_totp_registration`](crate::user::v2::UserService::verify_totp_registration),
    /// with one's own user id.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/VerifyMyAuthFactorOTP`,
    /// `POST /auth/v1/users/me/auth_factors/otp/_verify`. Permission: any valid token.
    #[inline]
    pub fn verify_my_auth_factor_otp(
        &self,
        request: VerifyMyAuthFactorOtpRequest,
    ) -> Call<operations::VerifyMyAuthFactorOtp> {
        Call::new(self.client.clone(), request)
    }

    /// Removes one-time codes by email from the caller's second factors.
    ///
    /// See also
    /// [`user::v2::UserService::remove_otp_email`](crate::user::v2::UserService::remove_otp_email),
    /// with one's own user id.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/RemoveMyAuthFactorOTPEmail`,
    /// `DELETE /auth/v1/users/me/auth_factors/otp_email`. Permission: any valid token.
    #[inline]
    pub fn remove_my_auth_factor_otp_email(
        &self,
        request: RemoveMyAuthFactorOtpEmailRequest,
    ) -> Call<operations::RemoveMyAuthFactorOtpEmail> {
        Call::new(self.client.clone(), request)
    }

    /// Adds one-time codes by email to the caller's second factors.
    ///
    /// See also
    /// [`user::v2::UserService::add_otp_email`](crate::user::v2::UserService::add_otp_email), with
    /// one's own user id.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/AddMyAuthFactorOTPEmail`,
    /// `POST /auth/v1/users/me/auth_factors/otp_email`. Permission: any valid token.
    #[inline]
    pub fn add_my_auth_factor_otp_email(
        &self,
        request: AddMyAuthFactorOtpEmailRequest,
    ) -> Call<operations::AddMyAuthFactorOtpEmail> {
        Call::new(self.client.clone(), request)
    }

    /// Removes one-time codes by SMS from the caller's second factors.
    ///
    /// See also
    /// [`user::v2::UserService::remove_otp_sms`](crate::user::v2::UserService::remove_otp_sms),
    /// with one's own user id.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/RemoveMyAuthFactorOTPSMS`,
    /// `DELETE /auth/v1/users/me/auth_factors/otp_sms`. Permission: any valid token.
    #[inline]
    pub fn remove_my_auth_factor_otp_sms(
        &self,
        request: RemoveMyAuthFactorOtpSmsRequest,
    ) -> Call<operations::RemoveMyAuthFactorOtpSms> {
        Call::new(self.client.clone(), request)
    }

    /// Adds one-time codes by SMS to the caller's second factors.
    ///
    /// See also [`user::v2::UserService::add_otp_sms`](crate::user::v2::UserService::add_otp_sms),
    /// with one's own user id.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/AddMyAuthFactorOTPSMS`,
    /// `POST /auth/v1/users/me/auth_factors/otp_sms`. Permission: any valid token.
    #[inline]
    pub fn add_my_auth_factor_otp_sms(
        &self,
        request: AddMyAuthFactorOtpSmsRequest,
    ) -> Call<operations::AddMyAuthFactorOtpSms> {
        Call::new(self.client.clone(), request)
    }

    /// Starts the registration of a security key (U2F) for the user who calls. The answer holds the
    /// options for the browser; verify the registration afterwards.
    ///
    /// See also
    /// [`user::v2::UserService::register_u2f`](crate::user::v2::UserService::register_u2f), with
    /// one's own user id.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/AddMyAuthFactorU2F`,
    /// `POST /auth/v1/users/me/auth_factors/u2f`. Permission: any valid token.
    #[inline]
    pub fn add_my_auth_factor_u2f(
        &self,
        request: AddMyAuthFactorU2fRequest,
    ) -> Call<operations::AddMyAuthFactorU2f> {
        Call::new(self.client.clone(), request)
    }

    /// Finishes the registration of the caller's security key with what the browser returned.
    ///
    /// See also
    /// [`user::v2::UserService::verify_u2f_registration`](crate::user::v2::UserService::verify_u2f_registration),
    /// with one's own user id.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/VerifyMyAuthFactorU2F`,
    /// `POST /auth/v1/users/me/auth_factors/u2f/_verify`. Permission: any valid token.
    #[inline]
    pub fn verify_my_auth_factor_u2f(
        &self,
        request: VerifyMyAuthFactorU2fRequest,
    ) -> Call<operations::VerifyMyAuthFactorU2f> {
        Call::new(self.client.clone(), request)
    }

    /// Removes a security key (U2F) of the user who calls.
    ///
    /// See also [`user::v2::UserService::remove_u2f`](crate::user::v2::UserService::remove_u2f),
    /// with one's own user id.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/RemoveMyAuthFactorU2F`,
    /// `DELETE /auth/v1/users/me/auth_factors/u2f/{tokenId}`. Permission: any valid token.
    #[inline]
    pub fn remove_my_auth_factor_u2f(
        &self,
        request: RemoveMyAuthFactorU2fRequest,
    ) -> Call<operations::RemoveMyAuthFactorU2f> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the picture of the user who calls.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/RemoveMyAvatar`, `DELETE /auth/v1/users/me/avatar`.
    /// Permission: any valid token.
    #[inline]
    pub fn remove_my_avatar(
        &self,
        request: RemoveMyAvatarRequest,
    ) -> Call<operations::RemoveMyAvatar> {
        Call::new(self.client.clone(), request)
    }

    /// Lists what was changed of the user who calls, by whom and when, the latest first unless
    /// asked otherwise.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/ListMyUserChanges`,
    /// `POST /auth/v1/users/me/changes/_search`. Permission: any valid token.
    #[inline]
    pub fn list_my_user_changes(
        &self,
        request: ListMyUserChangesRequest,
    ) -> Call<operations::ListMyUserChanges> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the caller's email address, and whether it is verified.
    ///
    /// See also
    /// [`user::v2::UserService::get_user_by_id`](crate::user::v2::UserService::get_user_by_id),
    /// with one's own user id.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/GetMyEmail`, `GET /auth/v1/users/me/email`.
    /// Permission: any valid token.
    #[inline]
    pub fn get_my_email(&self, request: GetMyEmailRequest) -> Call<operations::GetMyEmail> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the caller's email address. A code to verify it is sent there.
    ///
    /// See also [`user::v2::UserService::update_user`](crate::user::v2::UserService::update_user),
    /// with one's own user id.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/SetMyEmail`, `PUT /auth/v1/users/me/email`.
    /// Permission: any valid token.
    #[inline]
    pub fn set_my_email(&self, request: SetMyEmailRequest) -> Call<operations::SetMyEmail> {
        Call::new(self.client.clone(), request)
    }

    /// Sends the user who calls a new code to verify the email address.
    ///
    /// See also
    /// [`user::v2::UserService::resend_email_code`](crate::user::v2::UserService::resend_email_code),
    /// with one's own user id.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/ResendMyEmailVerification`,
    /// `POST /auth/v1/users/me/email/_resend_verification`. Permission: any valid token.
    #[inline]
    pub fn resend_my_email_verification(
        &self,
        request: ResendMyEmailVerificationRequest,
    ) -> Call<operations::ResendMyEmailVerification> {
        Call::new(self.client.clone(), request)
    }

    /// Verifies the caller's email address by the code that was sent.
    ///
    /// See also
    /// [`user::v2::UserService::verify_email`](crate::user::v2::UserService::verify_email), with
    /// one's own user id.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/VerifyMyEmail`,
    /// `POST /auth/v1/users/me/email/_verify`. Permission: any valid token.
    #[inline]
    pub fn verify_my_email(
        &self,
        request: VerifyMyEmailRequest,
    ) -> Call<operations::VerifyMyEmail> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the accounts at identity providers that the user who calls is linked to.
    ///
    /// See also
    /// [`user::v2::UserService::list_idp_links`](crate::user::v2::UserService::list_idp_links),
    /// with one's own user id.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/ListMyLinkedIDPs`,
    /// `POST /auth/v1/users/me/idps/_search`. Permission: any valid token.
    #[inline]
    pub fn list_my_linked_idps(
        &self,
        request: ListMyLinkedIdpsRequest,
    ) -> Call<operations::ListMyLinkedIdps> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the link between the user who calls and an account at an identity provider.
    ///
    /// See also
    /// [`user::v2::UserService::remove_idp_link`](crate::user::v2::UserService::remove_idp_link),
    /// with one's own user id.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/RemoveMyLinkedIDP`,
    /// `DELETE /auth/v1/users/me/idps/{idpId}/{linkedUserId}`. Permission: any valid token.
    #[inline]
    pub fn remove_my_linked_idp(
        &self,
        request: RemoveMyLinkedIdpRequest,
    ) -> Call<operations::RemoveMyLinkedIdp> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the metadata of the user who calls.
    ///
    /// See also
    /// [`user::v2::UserService::list_user_metadata`](crate::user::v2::UserService::list_user_metadata),
    /// with one's own user id.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/ListMyMetadata`,
    /// `POST /auth/v1/users/me/metadata/_search`. Permission: any valid token.
    #[inline]
    pub fn list_my_metadata(
        &self,
        request: ListMyMetadataRequest,
    ) -> Call<operations::ListMyMetadata> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the caller's metadata under one key.
    ///
    /// See also
    /// [`user::v2::UserService::list_user_metadata`](crate::user::v2::UserService::list_user_metadata),
    /// with one's own user id.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/GetMyMetadata`,
    /// `GET /auth/v1/users/me/metadata/{key}`. Permission: any valid token.
    #[inline]
    pub fn get_my_metadata(
        &self,
        request: GetMyMetadataRequest,
    ) -> Call<operations::GetMyMetadata> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the caller's password. The old one must be given too.
    ///
    /// See also [`user::v2::UserService::update_user`](crate::user::v2::UserService::update_user),
    /// with one's own user id.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/UpdateMyPassword`, `PUT /auth/v1/users/me/password`.
    /// Permission: any valid token.
    #[inline]
    pub fn update_my_password(
        &self,
        request: UpdateMyPasswordRequest,
    ) -> Call<operations::UpdateMyPassword> {
        Call::new(self.client.clone(), request)
    }

    /// Starts the registration of a passkey for the user who calls. The answer holds the options
    /// for the browser; verify the registration afterwards.
    ///
    /// See also
    /// [`user::v2::UserService::register_passkey`](crate::user::v2::UserService::register_passkey),
    /// with one's own user id.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/AddMyPasswordless`,
    /// `POST /auth/v1/users/me/passwordless`. Permission: any valid token.
    #[inline]
    pub fn add_my_passwordless(
        &self,
        request: AddMyPasswordlessRequest,
    ) -> Call<operations::AddMyPasswordless> {
        Call::new(self.client.clone(), request)
    }

    /// Creates a link with which the user who calls registers a passkey, on another device for
    /// example. The answer holds the link; nothing is sent.
    ///
    /// See also
    /// [`user::v2::UserService::create_passkey_registration_link`](crate::user::v2::UserService::create_passkey_registration_link),
    /// with one's own user id.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/AddMyPasswordlessLink`,
    /// `POST /auth/v1/users/me/passwordless/_link`. Permission: any valid token.
    #[inline]
    pub fn add_my_passwordless_link(
        &self,
        request: AddMyPasswordlessLinkRequest,
    ) -> Call<operations::AddMyPasswordlessLink> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the passkeys of the user who calls.
    ///
    /// See also
    /// [`user::v2::UserService::list_passkeys`](crate::user::v2::UserService::list_passkeys), with
    /// one's own user id.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/ListMyPasswordless`,
    /// `POST /auth/v1/users/me/passwordless/_search`. Permission: any valid token.
    #[inline]
    pub fn list_my_passwordless(
        &self,
        request: ListMyPasswordlessRequest,
    ) -> Call<operations::ListMyPasswordless> {
        Call::new(self.client.clone(), request)
    }

    /// Sends the user who calls an email with a link to register a passkey.
    ///
    /// See also
    /// [`user::v2::UserService::create_passkey_registration_link`](crate::user::v2::UserService::create_passkey_registration_link),
    /// with one's own user id.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/SendMyPasswordlessLink`,
    /// `POST /auth/v1/users/me/passwordless/_send_link`. Permission: any valid token.
    #[inline]
    pub fn send_my_passwordless_link(
        &self,
        request: SendMyPasswordlessLinkRequest,
    ) -> Call<operations::SendMyPasswordlessLink> {
        Call::new(self.client.clone(), request)
    }

    /// Finishes the registration of the caller's passkey with what the browser returned.
    ///
    /// See also
    /// [`user::v2::UserService::verify_passkey_registration`](crate::user::v2::UserService::verify_passkey_registration),
    /// with one's own user id.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/VerifyMyPasswordless`,
    /// `POST /auth/v1/users/me/passwordless/_verify`. Permission: any valid token.
    #[inline]
    pub fn verify_my_passwordless(
        &self,
        request: VerifyMyPasswordlessRequest,
    ) -> Call<operations::VerifyMyPasswordless> {
        Call::new(self.client.clone(), request)
    }

    /// Removes a passkey of the user who calls.
    ///
    /// See also
    /// [`user::v2::UserService::remove_passkey`](crate::user::v2::UserService::remove_passkey),
    /// with one's own user id.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/RemoveMyPasswordless`,
    /// `DELETE /auth/v1/users/me/passwordless/{tokenId}`. Permission: any valid token.
    #[inline]
    pub fn remove_my_passwordless(
        &self,
        request: RemoveMyPasswordlessRequest,
    ) -> Call<operations::RemoveMyPasswordless> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the caller's phone number.
    ///
    /// See also [`user::v2::UserService::update_user`](crate::user::v2::UserService::update_user),
    /// with one's own user id.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/RemoveMyPhone`, `DELETE /auth/v1/users/me/phone`.
    /// Permission: any valid token.
    #[inline]
    pub fn remove_my_phone(
        &self,
        request: RemoveMyPhoneRequest,
    ) -> Call<operations::RemoveMyPhone> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the caller's phone number, and whether it is verified.
    ///
    /// See also
    /// [`user::v2::UserService::get_user_by_id`](crate::user::v2::UserService::get_user_by_id),
    /// with one's own user id.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/GetMyPhone`, `GET /auth/v1/users/me/phone`.
    /// Permission: any valid token.
    #[inline]
    pub fn get_my_phone(&self, request: GetMyPhoneRequest) -> Call<operations::GetMyPhone> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the caller's phone number. A code to verify it is sent there.
    ///
    /// See also [`user::v2::UserService::update_user`](crate::user::v2::UserService::update_user),
    /// with one's own user id.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/SetMyPhone`, `PUT /auth/v1/users/me/phone`.
    /// Permission: any valid token.
    #[inline]
    pub fn set_my_phone(&self, request: SetMyPhoneRequest) -> Call<operations::SetMyPhone> {
        Call::new(self.client.clone(), request)
    }

    /// Sends the user who calls a new code to verify the phone number.
    ///
    /// See also
    /// [`user::v2::UserService::resend_phone_code`](crate::user::v2::UserService::resend_phone_code),
    /// with one's own user id.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/ResendMyPhoneVerification`,
    /// `POST /auth/v1/users/me/phone/_resend_verification`. Permission: any valid token.
    #[inline]
    pub fn resend_my_phone_verification(
        &self,
        request: ResendMyPhoneVerificationRequest,
    ) -> Call<operations::ResendMyPhoneVerification> {
        Call::new(self.client.clone(), request)
    }

    /// Verifies the caller's phone number by the code that was sent.
    ///
    /// See also
    /// [`user::v2::UserService::verify_phone`](crate::user::v2::UserService::verify_phone), with
    /// one's own user id.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/VerifyMyPhone`,
    /// `POST /auth/v1/users/me/phone/_verify`. Permission: any valid token.
    #[inline]
    pub fn verify_my_phone(
        &self,
        request: VerifyMyPhoneRequest,
    ) -> Call<operations::VerifyMyPhone> {
        Call::new(self.client.clone(), request)
    }

    /// Returns the names, language, gender and picture of the user who calls.
    ///
    /// See also
    /// [`user::v2::UserService::get_user_by_id`](crate::user::v2::UserService::get_user_by_id),
    /// with one's own user id.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/GetMyProfile`, `GET /auth/v1/users/me/profile`.
    /// Permission: any valid token.
    #[inline]
    pub fn get_my_profile(&self, request: GetMyProfileRequest) -> Call<operations::GetMyProfile> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the names, language and gender of the user who calls. What is left out is emptied or
    /// reset.
    ///
    /// See also [`user::v2::UserService::update_user`](crate::user::v2::UserService::update_user),
    /// with one's own user id.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/UpdateMyProfile`, `PUT /auth/v1/users/me/profile`.
    /// Permission: any valid token.
    #[inline]
    pub fn update_my_profile(
        &self,
        request: UpdateMyProfileRequest,
    ) -> Call<operations::UpdateMyProfile> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the sessions in the browser that the caller signed in with: whose they are, and
    /// whether they still last.
    ///
    /// See also
    /// [`session::v2::SessionService::list_sessions`](crate::session::v2::SessionService::list_sessions),
    /// which works in another way.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/ListMyUserSessions`,
    /// `POST /auth/v1/users/me/sessions/_search`. Permission: any valid token.
    #[inline]
    pub fn list_my_user_sessions(
        &self,
        request: ListMyUserSessionsRequest,
    ) -> Call<operations::ListMyUserSessions> {
        Call::new(self.client.clone(), request)
    }

    /// Revokes all refresh tokens of the user who calls. Refused when there are none.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/RevokeAllMyRefreshTokens`,
    /// `POST /auth/v1/users/me/tokens/refresh/_revoke_all`. Permission: any valid token.
    #[inline]
    pub fn revoke_all_my_refresh_tokens(
        &self,
        request: RevokeAllMyRefreshTokensRequest,
    ) -> Call<operations::RevokeAllMyRefreshTokens> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the refresh tokens that were issued for the user who calls, without the tokens
    /// themselves.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/ListMyRefreshTokens`,
    /// `POST /auth/v1/users/me/tokens/refresh/_search`. Permission: any valid token.
    #[inline]
    pub fn list_my_refresh_tokens(
        &self,
        request: ListMyRefreshTokensRequest,
    ) -> Call<operations::ListMyRefreshTokens> {
        Call::new(self.client.clone(), request)
    }

    /// Revokes one refresh token of the user who calls.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/RevokeMyRefreshToken`,
    /// `DELETE /auth/v1/users/me/tokens/refresh/{id}`. Permission: any valid token.
    #[inline]
    pub fn revoke_my_refresh_token(
        &self,
        request: RevokeMyRefreshTokenRequest,
    ) -> Call<operations::RevokeMyRefreshToken> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the caller's user name, and thereby the login names.
    ///
    /// See also [`user::v2::UserService::update_user`](crate::user::v2::UserService::update_user),
    /// with one's own user id.
    ///
    /// Operation: `zitadel.auth.v1.AuthService/UpdateMyUserName`, `PUT /auth/v1/users/me/username`.
    /// Permission: any valid token.
    #[inline]
    pub fn update_my_user_name(
        &self,
        request: UpdateMyUserNameRequest,
    ) -> Call<operations::UpdateMyUserName> {
        Call::new(self.client.clone(), request)
    }
}

/// The operations as types, for code that is generic over them.
pub mod operations {
    use crate::Rest;
    use crate::operation::declare::operation;
    use crate::operation::declare_list::{list_by_sequence, list_operation, whole_list};

    operation!(ListMyProjectOrgs {
        method: "AuthService::list_my_project_orgs",
        path: "/zitadel.auth.v1.AuthService/ListMyProjectOrgs",
        request: super::ListMyProjectOrgsRequest,
        response: super::ListMyProjectOrgsResponse,
        read_only: true,
        rest: Rest::post("/auth/v1/global/projectorgs/_search").with_body(),
    });

    operation!(Healthz {
        method: "AuthService::healthz",
        path: "/zitadel.auth.v1.AuthService/Healthz",
        request: super::HealthzRequest,
        response: super::HealthzResponse,
        read_only: true,
        rest: Rest::get("/auth/v1/healthz"),
    });

    operation!(GetSupportedLanguages {
        method: "AuthService::get_supported_languages",
        path: "/zitadel.auth.v1.AuthService/GetSupportedLanguages",
        request: super::GetSupportedLanguagesRequest,
        response: super::GetSupportedLanguagesResponse,
        read_only: true,
        rest: Rest::get("/auth/v1/languages"),
    });

    operation!(ListMyMemberships {
        method: "AuthService::list_my_memberships",
        path: "/zitadel.auth.v1.AuthService/ListMyMemberships",
        request: super::ListMyMembershipsRequest,
        response: super::ListMyMembershipsResponse,
        read_only: true,
        rest: Rest::post("/auth/v1/memberships/me/_search").with_body(),
    });

    operation!(ListMyProjectPermissions {
        method: "AuthService::list_my_project_permissions",
        path: "/zitadel.auth.v1.AuthService/ListMyProjectPermissions",
        request: super::ListMyProjectPermissionsRequest,
        response: super::ListMyProjectPermissionsResponse,
        read_only: true,
        rest: Rest::post("/auth/v1/permissions/me/_search"),
    });

    operation!(ListMyZitadelPermissions {
        method: "AuthService::list_my_zitadel_permissions",
        path: "/zitadel.auth.v1.AuthService/ListMyZitadelPermissions",
        request: super::ListMyZitadelPermissionsRequest,
        response: super::ListMyZitadelPermissionsResponse,
        read_only: true,
        rest: Rest::post("/auth/v1/permissions/zitadel/me/_search"),
    });

    operation!(GetMyLabelPolicy {
        method: "AuthService::get_my_label_policy",
        path: "/zitadel.auth.v1.AuthService/GetMyLabelPolicy",
        request: super::GetMyLabelPolicyRequest,
        response: super::GetMyLabelPolicyResponse,
        read_only: true,
        rest: Rest::get("/auth/v1/policies/label"),
    });

    operation!(GetMyLoginPolicy {
        method: "AuthService::get_my_login_policy",
        path: "/zitadel.auth.v1.AuthService/GetMyLoginPolicy",
        request: super::GetMyLoginPolicyRequest,
        response: super::GetMyLoginPolicyResponse,
        read_only: true,
        rest: Rest::get("/auth/v1/policies/login"),
    });

    operation!(GetMyPasswordComplexityPolicy {
        method: "AuthService::get_my_password_complexity_policy",
        path: "/zitadel.auth.v1.AuthService/GetMyPasswordComplexityPolicy",
        request: super::GetMyPasswordComplexityPolicyRequest,
        response: super::GetMyPasswordComplexityPolicyResponse,
        read_only: true,
        rest: Rest::get("/auth/v1/policies/passwords/complexity"),
    });

    operation!(GetMyPrivacyPolicy {
        method: "AuthService::get_my_privacy_policy",
        path: "/zitadel.auth.v1.AuthService/GetMyPrivacyPolicy",
        request: super::GetMyPrivacyPolicyRequest,
        response: super::GetMyPrivacyPolicyResponse,
        read_only: true,
        rest: Rest::get("/auth/v1/policies/privacy"),
    });

    operation!(ListMyUserGrants {
        method: "AuthService::list_my_user_grants",
        path: "/zitadel.auth.v1.AuthService/ListMyUserGrants",
        request: super::ListMyUserGrantsRequest,
        response: super::ListMyUserGrantsResponse,
        read_only: true,
        rest: Rest::post("/auth/v1/usergrants/me/_search").with_body(),
    });

    operation!(RemoveMyUser {
        method: "AuthService::remove_my_user",
        path: "/zitadel.auth.v1.AuthService/RemoveMyUser",
        request: super::RemoveMyUserRequest,
        response: super::RemoveMyUserResponse,
        read_only: false,
        permission: "user.self.delete",
        rest: Rest::delete("/auth/v1/users/me"),
    });

    operation!(GetMyUser {
        method: "AuthService::get_my_user",
        path: "/zitadel.auth.v1.AuthService/GetMyUser",
        request: super::GetMyUserRequest,
        response: super::GetMyUserResponse,
        read_only: true,
        rest: Rest::get("/auth/v1/users/me"),
    });

    operation!(ListMyAuthFactors {
        method: "AuthService::list_my_auth_factors",
        path: "/zitadel.auth.v1.AuthService/ListMyAuthFactors",
        request: super::ListMyAuthFactorsRequest,
        response: super::ListMyAuthFactorsResponse,
        read_only: true,
        rest: Rest::post("/auth/v1/users/me/auth_factors/_search"),
    });

    operation!(RemoveMyAuthFactorOtp {
        method: "AuthService::remove_my_auth_factor_otp",
        path: "/zitadel.auth.v1.AuthService/RemoveMyAuthFactorOTP",
        request: super::RemoveMyAuthFactorOtpRequest,
        response: super::RemoveMyAuthFactorOtpResponse,
        read_only: false,
        rest: Rest::delete("/auth/v1/users/me/auth_factors/otp"),
    });

    operation!(AddMyAuthFactorOtp {
        method: "AuthService::add_my_auth_factor_otp",
        path: "/zitadel.auth.v1.AuthService/AddMyAuthFactorOTP",
        request: super::AddMyAuthFactorOtpRequest,
        response: super::AddMyAuthFactorOtpResponse,
        read_only: false,
        rest: Rest::post("/auth/v1/users/me/auth_factors/otp").with_body(),
    });

    operation!(VerifyMyAuthFactorOtp {
        method: "AuthService::verify_my_auth_factor_otp",
        path: "/zitadel.auth.v1.AuthService/VerifyMyAuthFactorOTP",
        request: super::VerifyMyAuthFactorOtpRequest,
        response: super::VerifyMyAuthFactorOtpResponse,
        read_only: false,
        rest: Rest::post("/auth/v1/users/me/auth_factors/otp/_verify").with_body(),
    });

    operation!(RemoveMyAuthFactorOtpEmail {
        method: "AuthService::remove_my_auth_factor_otp_email",
        path: "/zitadel.auth.v1.AuthService/RemoveMyAuthFactorOTPEmail",
        request: super::RemoveMyAuthFactorOtpEmailRequest,
        response: super::RemoveMyAuthFactorOtpEmailResponse,
        read_only: false,
        rest: Rest::delete("/auth/v1/users/me/auth_factors/otp_email"),
    });

    operation!(AddMyAuthFactorOtpEmail {
        method: "AuthService::add_my_auth_factor_otp_email",
        path: "/zitadel.auth.v1.AuthService/AddMyAuthFactorOTPEmail",
        request: super::AddMyAuthFactorOtpEmailRequest,
        response: super::AddMyAuthFactorOtpEmailResponse,
        read_only: false,
        rest: Rest::post("/auth/v1/users/me/auth_factors/otp_email").with_body(),
    });

    operation!(RemoveMyAuthFactorOtpSms {
        method: "AuthService::remove_my_auth_factor_otp_sms",
        path: "/zitadel.auth.v1.AuthService/RemoveMyAuthFactorOTPSMS",
        request: super::RemoveMyAuthFactorOtpSmsRequest,
        response: super::RemoveMyAuthFactorOtpSmsResponse,
        read_only: false,
        rest: Rest::delete("/auth/v1/users/me/auth_factors/otp_sms"),
    });

    operation!(AddMyAuthFactorOtpSms {
        method: "AuthService::add_my_auth_factor_otp_sms",
        path: "/zitadel.auth.v1.AuthService/AddMyAuthFactorOTPSMS",
        request: super::AddMyAuthFactorOtpSmsRequest,
        response: super::AddMyAuthFactorOtpSmsResponse,
        read_only: false,
        rest: Rest::post("/auth/v1/users/me/auth_factors/otp_sms").with_body(),
    });

    operation!(AddMyAuthFactorU2f {
        method: "AuthService::add_my_auth_factor_u2f",
        path: "/zitadel.auth.v1.AuthService/AddMyAuthFactorU2F",
        request: super::AddMyAuthFactorU2fRequest,
        response: super::AddMyAuthFactorU2fResponse,
        read_only: false,
        rest: Rest::post("/auth/v1/users/me/auth_factors/u2f").with_body(),
    });

    operation!(VerifyMyAuthFactorU2f {
        method: "AuthService::verify_my_auth_factor_u2f",
        path: "/zitadel.auth.v1.AuthService/VerifyMyAuthFactorU2F",
        request: super::VerifyMyAuthFactorU2fRequest,
        response: super::VerifyMyAuthFactorU2fResponse,
        read_only: false,
        rest: Rest::post("/auth/v1/users/me/auth_factors/u2f/_verify").with_body(),
    });

    operation!(RemoveMyAuthFactorU2f {
        method: "AuthService::remove_my_auth_factor_u2f",
        path: "/zitadel.auth.v1.AuthService/RemoveMyAuthFactorU2F",
        request: super::RemoveMyAuthFactorU2fRequest,
        response: super::RemoveMyAuthFactorU2fResponse,
        read_only: false,
        rest: Rest::delete("/auth/v1/users/me/auth_factors/u2f/{tokenId}"),
    });

    operation!(RemoveMyAvatar {
        method: "AuthService::remove_my_avatar",
        path: "/zitadel.auth.v1.AuthService/RemoveMyAvatar",
        request: super::RemoveMyAvatarRequest,
        response: super::RemoveMyAvatarResponse,
        read_only: false,
        rest: Rest::delete("/auth/v1/users/me/avatar"),
    });

    operation!(ListMyUserChanges {
        method: "AuthService::list_my_user_changes",
        path: "/zitadel.auth.v1.AuthService/ListMyUserChanges",
        request: super::ListMyUserChangesRequest,
        response: super::ListMyUserChangesResponse,
        read_only: true,
        rest: Rest::post("/auth/v1/users/me/changes/_search").with_body(),
    });

    operation!(GetMyEmail {
        method: "AuthService::get_my_email",
        path: "/zitadel.auth.v1.AuthService/GetMyEmail",
        request: super::GetMyEmailRequest,
        response: super::GetMyEmailResponse,
        read_only: true,
        rest: Rest::get("/auth/v1/users/me/email"),
    });

    operation!(SetMyEmail {
        method: "AuthService::set_my_email",
        path: "/zitadel.auth.v1.AuthService/SetMyEmail",
        request: super::SetMyEmailRequest,
        response: super::SetMyEmailResponse,
        read_only: false,
        rest: Rest::put("/auth/v1/users/me/email").with_body(),
    });

    operation!(ResendMyEmailVerification {
        method: "AuthService::resend_my_email_verification",
        path: "/zitadel.auth.v1.AuthService/ResendMyEmailVerification",
        request: super::ResendMyEmailVerificationRequest,
        response: super::ResendMyEmailVerificationResponse,
        read_only: false,
        rest: Rest::post("/auth/v1/users/me/email/_resend_verification").with_body(),
    });

    operation!(VerifyMyEmail {
        method: "AuthService::verify_my_email",
        path: "/zitadel.auth.v1.AuthService/VerifyMyEmail",
        request: super::VerifyMyEmailRequest,
        response: super::VerifyMyEmailResponse,
        read_only: false,
        rest: Rest::post("/auth/v1/users/me/email/_verify").with_body(),
    });

    operation!(ListMyLinkedIdps {
        method: "AuthService::list_my_linked_idps",
        path: "/zitadel.auth.v1.AuthService/ListMyLinkedIDPs",
        request: super::ListMyLinkedIdpsRequest,
        response: super::ListMyLinkedIdpsResponse,
        read_only: true,
        rest: Rest::post("/auth/v1/users/me/idps/_search").with_body(),
    });

    operation!(RemoveMyLinkedIdp {
        method: "AuthService::remove_my_linked_idp",
        path: "/zitadel.auth.v1.AuthService/RemoveMyLinkedIDP",
        request: super::RemoveMyLinkedIdpRequest,
        response: super::RemoveMyLinkedIdpResponse,
        read_only: false,
        rest: Rest::delete("/auth/v1/users/me/idps/{idpId}/{linkedUserId}"),
    });

    operation!(ListMyMetadata {
        method: "AuthService::list_my_metadata",
        path: "/zitadel.auth.v1.AuthService/ListMyMetadata",
        request: super::ListMyMetadataRequest,
        response: super::ListMyMetadataResponse,
        read_only: true,
        rest: Rest::post("/auth/v1/users/me/metadata/_search").with_body(),
    });

    operation!(GetMyMetadata {
        method: "AuthService::get_my_metadata",
        path: "/zitadel.auth.v1.AuthService/GetMyMetadata",
        request: super::GetMyMetadataRequest,
        response: super::GetMyMetadataResponse,
        read_only: true,
        rest: Rest::get("/auth/v1/users/me/metadata/{key}"),
    });

    operation!(UpdateMyPassword {
        method: "AuthService::update_my_password",
        path: "/zitadel.auth.v1.AuthService/UpdateMyPassword",
        request: super::UpdateMyPasswordRequest,
        response: super::UpdateMyPasswordResponse,
        read_only: false,
        rest: Rest::put("/auth/v1/users/me/password").with_body(),
    });

    operation!(AddMyPasswordless {
        method: "AuthService::add_my_passwordless",
        path: "/zitadel.auth.v1.AuthService/AddMyPasswordless",
        request: super::AddMyPasswordlessRequest,
        response: super::AddMyPasswordlessResponse,
        read_only: false,
        rest: Rest::post("/auth/v1/users/me/passwordless").with_body(),
    });

    operation!(AddMyPasswordlessLink {
        method: "AuthService::add_my_passwordless_link",
        path: "/zitadel.auth.v1.AuthService/AddMyPasswordlessLink",
        request: super::AddMyPasswordlessLinkRequest,
        response: super::AddMyPasswordlessLinkResponse,
        read_only: false,
        rest: Rest::post("/auth/v1/users/me/passwordless/_link").with_body(),
    });

    operation!(ListMyPasswordless {
        method: "AuthService::list_my_passwordless",
        path: "/zitadel.auth.v1.AuthService/ListMyPasswordless",
        request: super::ListMyPasswordlessRequest,
        response: super::ListMyPasswordlessResponse,
        read_only: true,
        rest: Rest::post("/auth/v1/users/me/passwordless/_search"),
    });

    operation!(SendMyPasswordlessLink {
        method: "AuthService::send_my_passwordless_link",
        path: "/zitadel.auth.v1.AuthService/SendMyPasswordlessLink",
        request: super::SendMyPasswordlessLinkRequest,
        response: super::SendMyPasswordlessLinkResponse,
        read_only: false,
        rest: Rest::post("/auth/v1/users/me/passwordless/_send_link").with_body(),
    });

    operation!(VerifyMyPasswordless {
        method: "AuthService::verify_my_passwordless",
        path: "/zitadel.auth.v1.AuthService/VerifyMyPasswordless",
        request: super::VerifyMyPasswordlessRequest,
        response: super::VerifyMyPasswordlessResponse,
        read_only: false,
        rest: Rest::post("/auth/v1/users/me/passwordless/_verify").with_body(),
    });

    operation!(RemoveMyPasswordless {
        method: "AuthService::remove_my_passwordless",
        path: "/zitadel.auth.v1.AuthService/RemoveMyPasswordless",
        request: super::RemoveMyPasswordlessRequest,
        response: super::RemoveMyPasswordlessResponse,
        read_only: false,
        rest: Rest::delete("/auth/v1/users/me/passwordless/{tokenId}"),
    });

    operation!(RemoveMyPhone {
        method: "AuthService::remove_my_phone",
        path: "/zitadel.auth.v1.AuthService/RemoveMyPhone",
        request: super::RemoveMyPhoneRequest,
        response: super::RemoveMyPhoneResponse,
        read_only: false,
        rest: Rest::delete("/auth/v1/users/me/phone"),
    });

    operation!(GetMyPhone {
        method: "AuthService::get_my_phone",
        path: "/zitadel.auth.v1.AuthService/GetMyPhone",
        request: super::GetMyPhoneRequest,
        response: super::GetMyPhoneResponse,
        read_only: true,
        rest: Rest::get("/auth/v1/users/me/phone"),
    });

    operation!(SetMyPhone {
        method: "AuthService::set_my_phone",
        path: "/zitadel.auth.v1.AuthService/SetMyPhone",
        request: super::SetMyPhoneRequest,
        response: super::SetMyPhoneResponse,
        read_only: false,
        rest: Rest::put("/auth/v1/users/me/phone").with_body(),
    });

    operation!(ResendMyPhoneVerification {
        method: "AuthService::resend_my_phone_verification",
        path: "/zitadel.auth.v1.AuthService/ResendMyPhoneVerification",
        request: super::ResendMyPhoneVerificationRequest,
        response: super::ResendMyPhoneVerificationResponse,
        read_only: false,
        rest: Rest::post("/auth/v1/users/me/phone/_resend_verification").with_body(),
    });

    operation!(VerifyMyPhone {
        method: "AuthService::verify_my_phone",
        path: "/zitadel.auth.v1.AuthService/VerifyMyPhone",
        request: super::VerifyMyPhoneRequest,
        response: super::VerifyMyPhoneResponse,
        read_only: false,
        rest: Rest::post("/auth/v1/users/me/phone/_verify").with_body(),
    });

    operation!(GetMyProfile {
        method: "AuthService::get_my_profile",
        path: "/zitadel.auth.v1.AuthService/GetMyProfile",
        request: super::GetMyProfileRequest,
        response: super::GetMyProfileResponse,
        read_only: true,
        rest: Rest::get("/auth/v1/users/me/profile"),
    });

    operation!(UpdateMyProfile {
        method: "AuthService::update_my_profile",
        path: "/zitadel.auth.v1.AuthService/UpdateMyProfile",
        request: super::UpdateMyProfileRequest,
        response: super::UpdateMyProfileResponse,
        read_only: false,
        rest: Rest::put("/auth/v1/users/me/profile").with_body(),
    });

    operation!(ListMyUserSessions {
        method: "AuthService::list_my_user_sessions",
        path: "/zitadel.auth.v1.AuthService/ListMyUserSessions",
        request: super::ListMyUserSessionsRequest,
        response: super::ListMyUserSessionsResponse,
        read_only: true,
        rest: Rest::post("/auth/v1/users/me/sessions/_search").with_body(),
    });

    operation!(RevokeAllMyRefreshTokens {
        method: "AuthService::revoke_all_my_refresh_tokens",
        path: "/zitadel.auth.v1.AuthService/RevokeAllMyRefreshTokens",
        request: super::RevokeAllMyRefreshTokensRequest,
        response: super::RevokeAllMyRefreshTokensResponse,
        read_only: false,
        rest: Rest::post("/auth/v1/users/me/tokens/refresh/_revoke_all").with_body(),
    });

    operation!(ListMyRefreshTokens {
        method: "AuthService::list_my_refresh_tokens",
        path: "/zitadel.auth.v1.AuthService/ListMyRefreshTokens",
        request: super::ListMyRefreshTokensRequest,
        response: super::ListMyRefreshTokensResponse,
        read_only: true,
        rest: Rest::post("/auth/v1/users/me/tokens/refresh/_search").with_body(),
    });

    operation!(RevokeMyRefreshToken {
        method: "AuthService::revoke_my_refresh_token",
        path: "/zitadel.auth.v1.AuthService/RevokeMyRefreshToken",
        request: super::RevokeMyRefreshTokenRequest,
        response: super::RevokeMyRefreshTokenResponse,
        read_only: false,
        rest: Rest::delete("/auth/v1/users/me/tokens/refresh/{id}"),
    });

    operation!(UpdateMyUserName {
        method: "AuthService::update_my_user_name",
        path: "/zitadel.auth.v1.AuthService/UpdateMyUserName",
        request: super::UpdateMyUserNameRequest,
        response: super::UpdateMyUserNameResponse,
        read_only: false,
        rest: Rest::put("/auth/v1/users/me/username").with_body(),
    });

    list_operation!(ListMyProjectOrgs {
        page: query { offset, limit },
        items: result of crate::org::v1::Org,
        answer: details { total_result },
    });

    whole_list!(GetSupportedLanguages {
        items: languages of String,
    });

    list_operation!(ListMyMemberships {
        page: query { offset, limit },
        items: result of crate::user::v1::Membership,
        answer: details { total_result },
    });

    whole_list!(ListMyProjectPermissions {
        items: result of String,
    });

    whole_list!(ListMyZitadelPermissions {
        items: result of String,
    });

    list_operation!(ListMyUserGrants {
        page: query { offset, limit },
        items: result of super::UserGrant,
        answer: details { total_result },
    });

    whole_list!(ListMyAuthFactors {
        items: result of crate::user::v1::AuthFactor,
    });

    list_by_sequence!(ListMyUserChanges {
        page: query { sequence, limit, asc },
        items: result of crate::change::v1::Change,
        place: |entry| entry.sequence,
        identity: [entry.sequence, entry.event_type.as_ref()?.key, entry.change_date],
    });

    list_operation!(ListMyLinkedIdps {
        page: query { offset, limit },
        items: result of crate::idp::v1::IdpUserLink,
        answer: details { total_result },
    });

    list_operation!(ListMyMetadata {
        page: query { offset, limit },
        items: result of crate::metadata::v1::Metadata,
        answer: details { total_result },
    });

    whole_list!(ListMyPasswordless {
        items: result of crate::user::v1::WebAuthNToken,
    });

    whole_list!(ListMyUserSessions {
        items: result of crate::user::v1::Session,
    });

    whole_list!(ListMyRefreshTokens {
        items: result of crate::user::v1::RefreshToken,
    });
}
