// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.user.v2beta`.

#[doc(inline)]
pub use ::zitadel_types::user::v2beta::*;

use crate::{Call, Client};

/// Beta version of the users API. Prefer the stable version where the server has it.
#[derive(Clone, Debug)]
pub struct UserService {
    pub(crate) client: Client,
}

impl UserService {
    /// Makes a client of the service that calls through `client`.
    #[inline]
    #[must_use]
    pub fn new(client: Client) -> Self {
        Self { client }
    }

    /// Creates a human user in an organization. Refused when the user name or id is taken.
    ///
    /// Use [`user::v2::UserService::create_user`](crate::user::v2::UserService::create_user)
    /// instead.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/AddHumanUser`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::create_user`")]
    #[inline]
    pub fn add_human_user(&self, request: AddHumanUserRequest) -> Call<operations::AddHumanUser> {
        Call::new(self.client.clone(), request)
    }

    /// Links a user to an account at an identity provider, so that the user can sign in with it.
    ///
    /// Use [`user::v2::UserService::add_idp_link`](crate::user::v2::UserService::add_idp_link)
    /// instead.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/AddIDPLink`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::add_idp_link`")]
    #[inline]
    pub fn add_idp_link(&self, request: AddIdpLinkRequest) -> Call<operations::AddIdpLink> {
        Call::new(self.client.clone(), request)
    }

    /// Adds one-time passwords by email as a second factor. Refused when already set up.
    ///
    /// Use [`user::v2::UserService::add_otp_email`](crate::user::v2::UserService::add_otp_email)
    /// instead.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/AddOTPEmail`. Permission:
    /// `user.credential.write`; none for oneself.
    #[deprecated(note = "use `user::v2::UserService::add_otp_email`")]
    #[inline]
    pub fn add_otp_email(&self, request: AddOtpEmailRequest) -> Call<operations::AddOtpEmail> {
        Call::new(self.client.clone(), request)
    }

    /// Adds one-time passwords by SMS as a second factor. Refused when already set up.
    ///
    /// Use [`user::v2::UserService::add_otp_sms`](crate::user::v2::UserService::add_otp_sms)
    /// instead.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/AddOTPSMS`. Permission: `user.credential.write`;
    /// none for oneself.
    #[deprecated(note = "use `user::v2::UserService::add_otp_sms`")]
    #[inline]
    pub fn add_otp_sms(&self, request: AddOtpSmsRequest) -> Call<operations::AddOtpSms> {
        Call::new(self.client.clone(), request)
    }

    /// Creates a code with which a user registers a passkey. It is sent by email as a link, or
    /// returned.
    ///
    /// Use
    /// [`user::v2::UserService::create_passkey_registration_link`](crate::user::v2::UserService::create_passkey_registration_link)
    /// instead.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/CreatePasskeyRegistrationLink`. Permission:
    /// `user.passkey.write`.
    #[deprecated(note = "use `user::v2::UserService::create_passkey_registration_link`")]
    #[inline]
    pub fn create_passkey_registration_link(
        &self,
        request: CreatePasskeyRegistrationLinkRequest,
    ) -> Call<operations::CreatePasskeyRegistrationLink> {
        Call::new(self.client.clone(), request)
    }

    /// Deactivates a user, who cannot sign in until reactivated. Refused when already inactive.
    ///
    /// Use
    /// [`user::v2::UserService::deactivate_user`](crate::user::v2::UserService::deactivate_user)
    /// instead.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/DeactivateUser`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::deactivate_user`")]
    #[inline]
    pub fn deactivate_user(
        &self,
        request: DeactivateUserRequest,
    ) -> Call<operations::DeactivateUser> {
        Call::new(self.client.clone(), request)
    }

    /// Deletes a user with all credentials, authorizations and metadata. This cannot be undone.
    ///
    /// Use [`user::v2::UserService::delete_user`](crate::user::v2::UserService::delete_user)
    /// instead.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/DeleteUser`. Permission: `user.delete`;
    /// `user.self.delete` for oneself.
    #[deprecated(note = "use `user::v2::UserService::delete_user`")]
    #[inline]
    pub fn delete_user(&self, request: DeleteUserRequest) -> Call<operations::DeleteUser> {
        Call::new(self.client.clone(), request)
    }

    /// Returns one user by id.
    ///
    /// Use [`user::v2::UserService::get_user_by_id`](crate::user::v2::UserService::get_user_by_id)
    /// instead.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/GetUserByID`. Permission: `user.read`; none for
    /// oneself.
    #[deprecated(note = "use `user::v2::UserService::get_user_by_id`")]
    #[inline]
    pub fn get_user_by_id(&self, request: GetUserByIdRequest) -> Call<operations::GetUserById> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the ways in which a user can sign in.
    ///
    /// Use
    /// [`user::v2::UserService::list_authentication_method_types`](crate::user::v2::UserService::list_authentication_method_types)
    /// instead.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/ListAuthenticationMethodTypes`. Permission:
    /// `user.read`; none for oneself; what the caller may not see is left out.
    #[deprecated(note = "use `user::v2::UserService::list_authentication_method_types`")]
    #[inline]
    pub fn list_authentication_method_types(
        &self,
        request: ListAuthenticationMethodTypesRequest,
    ) -> Call<operations::ListAuthenticationMethodTypes> {
        Call::new(self.client.clone(), request)
    }

    /// Lists users that match the queries.
    ///
    /// Use [`user::v2::UserService::list_users`](crate::user::v2::UserService::list_users) instead.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/ListUsers`. Permission: `user.read`; none for
    /// oneself; what the caller may not see is left out.
    #[deprecated(note = "use `user::v2::UserService::list_users`")]
    #[inline]
    pub fn list_users(&self, request: ListUsersRequest) -> Call<operations::ListUsers> {
        Call::new(self.client.clone(), request)
    }

    /// Locks a user, who cannot sign in until unlocked.
    ///
    /// Use [`user::v2::UserService::lock_user`](crate::user::v2::UserService::lock_user) instead.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/LockUser`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::lock_user`")]
    #[inline]
    pub fn lock_user(&self, request: LockUserRequest) -> Call<operations::LockUser> {
        Call::new(self.client.clone(), request)
    }

    /// Starts a password reset. The code to set the new password is sent to the user or returned.
    ///
    /// Use [`user::v2::UserService::password_reset`](crate::user::v2::UserService::password_reset)
    /// instead.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/PasswordReset`. Permission: `user.write`; none
    /// for oneself.
    #[deprecated(note = "use `user::v2::UserService::password_reset`")]
    #[inline]
    pub fn password_reset(&self, request: PasswordResetRequest) -> Call<operations::PasswordReset> {
        Call::new(self.client.clone(), request)
    }

    /// Reactivates a user who was deactivated.
    ///
    /// Use
    /// [`user::v2::UserService::reactivate_user`](crate::user::v2::UserService::reactivate_user)
    /// instead.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/ReactivateUser`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::reactivate_user`")]
    #[inline]
    pub fn reactivate_user(
        &self,
        request: ReactivateUserRequest,
    ) -> Call<operations::ReactivateUser> {
        Call::new(self.client.clone(), request)
    }

    /// Starts the registration of a passkey. The answer holds the options for the browser; verify
    /// the registration afterwards.
    ///
    /// Use
    /// [`user::v2::UserService::register_passkey`](crate::user::v2::UserService::register_passkey)
    /// instead.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/RegisterPasskey`. Permission:
    /// `user.credential.write`; none for oneself, or with a code.
    #[deprecated(note = "use `user::v2::UserService::register_passkey`")]
    #[inline]
    pub fn register_passkey(
        &self,
        request: RegisterPasskeyRequest,
    ) -> Call<operations::RegisterPasskey> {
        Call::new(self.client.clone(), request)
    }

    /// Starts the registration of an authenticator app (TOTP). The answer holds the secret; verify
    /// the registration afterwards.
    ///
    /// Use [`user::v2::UserService::register_totp`](crate::user::v2::UserService::register_totp)
    /// instead.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/RegisterTOTP`. Permission:
    /// `user.credential.write`; none for oneself.
    #[deprecated(note = "use `user::v2::UserService::register_totp`")]
    #[inline]
    pub fn register_totp(&self, request: RegisterTotpRequest) -> Call<operations::RegisterTotp> {
        Call::new(self.client.clone(), request)
    }

    /// Starts the registration of a security key as second factor. The answer holds the options for
    /// the browser; verify the registration afterwards.
    ///
    /// Use [`user::v2::UserService::register_u2f`](crate::user::v2::UserService::register_u2f)
    /// instead.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/RegisterU2F`. Permission:
    /// `user.credential.write`; none for oneself.
    #[deprecated(note = "use `user::v2::UserService::register_u2f`")]
    #[inline]
    pub fn register_u2f(&self, request: RegisterU2fRequest) -> Call<operations::RegisterU2f> {
        Call::new(self.client.clone(), request)
    }

    /// Removes one-time passwords by email from a user's second factors.
    ///
    /// Use
    /// [`user::v2::UserService::remove_otp_email`](crate::user::v2::UserService::remove_otp_email)
    /// instead.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/RemoveOTPEmail`. Permission: `user.write`; none
    /// for oneself.
    #[deprecated(note = "use `user::v2::UserService::remove_otp_email`")]
    #[inline]
    pub fn remove_otp_email(
        &self,
        request: RemoveOtpEmailRequest,
    ) -> Call<operations::RemoveOtpEmail> {
        Call::new(self.client.clone(), request)
    }

    /// Removes one-time passwords by SMS from a user's second factors.
    ///
    /// Use [`user::v2::UserService::remove_otp_sms`](crate::user::v2::UserService::remove_otp_sms)
    /// instead.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/RemoveOTPSMS`. Permission: `user.write`; none
    /// for oneself.
    #[deprecated(note = "use `user::v2::UserService::remove_otp_sms`")]
    #[inline]
    pub fn remove_otp_sms(&self, request: RemoveOtpSmsRequest) -> Call<operations::RemoveOtpSms> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the phone number of a user.
    ///
    /// Use [`user::v2::UserService::update_user`](crate::user::v2::UserService::update_user)
    /// instead.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/RemovePhone`. Permission: `user.write`; none for
    /// oneself.
    #[deprecated(note = "use `user::v2::UserService::update_user`")]
    #[inline]
    pub fn remove_phone(&self, request: RemovePhoneRequest) -> Call<operations::RemovePhone> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the authenticator app (TOTP) of a user.
    ///
    /// Use [`user::v2::UserService::remove_totp`](crate::user::v2::UserService::remove_totp)
    /// instead.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/RemoveTOTP`. Permission: `user.write`; none for
    /// oneself.
    #[deprecated(note = "use `user::v2::UserService::remove_totp`")]
    #[inline]
    pub fn remove_totp(&self, request: RemoveTotpRequest) -> Call<operations::RemoveTotp> {
        Call::new(self.client.clone(), request)
    }

    /// Creates a new code to verify the user's email address, and sends or returns it.
    ///
    /// Use
    /// [`user::v2::UserService::resend_email_code`](crate::user::v2::UserService::resend_email_code)
    /// instead.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/ResendEmailCode`. Permission: `user.write`; none
    /// for oneself, unless the code is returned or the value is set as verified.
    #[deprecated(note = "use `user::v2::UserService::resend_email_code`")]
    #[inline]
    pub fn resend_email_code(
        &self,
        request: ResendEmailCodeRequest,
    ) -> Call<operations::ResendEmailCode> {
        Call::new(self.client.clone(), request)
    }

    /// Creates a new code to verify the user's phone number, and sends or returns it.
    ///
    /// Use
    /// [`user::v2::UserService::resend_phone_code`](crate::user::v2::UserService::resend_phone_code)
    /// instead.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/ResendPhoneCode`. Permission: `user.write`; none
    /// for oneself, unless the code is returned or the value is set as verified.
    #[deprecated(note = "use `user::v2::UserService::resend_phone_code`")]
    #[inline]
    pub fn resend_phone_code(
        &self,
        request: ResendPhoneCodeRequest,
    ) -> Call<operations::ResendPhoneCode> {
        Call::new(self.client.clone(), request)
    }

    /// Returns what an identity provider said about a user who signed in there.
    ///
    /// Use
    /// [`user::v2::UserService::retrieve_identity_provider_intent`](crate::user::v2::UserService::retrieve_identity_provider_intent)
    /// instead.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/RetrieveIdentityProviderIntent`. Permission: any
    /// valid token.
    #[deprecated(note = "use `user::v2::UserService::retrieve_identity_provider_intent`")]
    #[inline]
    pub fn retrieve_identity_provider_intent(
        &self,
        request: RetrieveIdentityProviderIntentRequest,
    ) -> Call<operations::RetrieveIdentityProviderIntent> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the email address of a user. It is verified by a code, or set as verified at once.
    ///
    /// Use [`user::v2::UserService::update_user`](crate::user::v2::UserService::update_user)
    /// instead.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/SetEmail`. Permission: `user.write`; none for
    /// oneself, unless the code is returned or the value is set as verified.
    #[deprecated(note = "use `user::v2::UserService::update_user`")]
    #[inline]
    pub fn set_email(&self, request: SetEmailRequest) -> Call<operations::SetEmail> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the password of a user. It is checked by the current password, by a code, or by the
    /// caller's permission.
    ///
    /// Use [`user::v2::UserService::update_user`](crate::user::v2::UserService::update_user)
    /// instead.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/SetPassword`. Permission: `user.write`; none
    /// with the current password or a code.
    #[deprecated(note = "use `user::v2::UserService::update_user`")]
    #[inline]
    pub fn set_password(&self, request: SetPasswordRequest) -> Call<operations::SetPassword> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the phone number of a user. It is verified by a code, or set as verified at once.
    /// Refused when the number stays the same.
    ///
    /// Use [`user::v2::UserService::update_user`](crate::user::v2::UserService::update_user)
    /// instead.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/SetPhone`. Permission: `user.write`; none for
    /// oneself, unless the code is returned or the value is set as verified.
    #[deprecated(note = "use `user::v2::UserService::update_user`")]
    #[inline]
    pub fn set_phone(&self, request: SetPhoneRequest) -> Call<operations::SetPhone> {
        Call::new(self.client.clone(), request)
    }

    /// Starts a sign-in at an identity provider. The answer says where to send the user, or what
    /// LDAP answered.
    ///
    /// Use
    /// [`user::v2::UserService::start_identity_provider_intent`](crate::user::v2::UserService::start_identity_provider_intent)
    /// instead.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/StartIdentityProviderIntent`. Permission: any
    /// valid token.
    #[deprecated(note = "use `user::v2::UserService::start_identity_provider_intent`")]
    #[inline]
    pub fn start_identity_provider_intent(
        &self,
        request: StartIdentityProviderIntentRequest,
    ) -> Call<operations::StartIdentityProviderIntent> {
        Call::new(self.client.clone(), request)
    }

    /// Unlocks a user who was locked.
    ///
    /// Use [`user::v2::UserService::unlock_user`](crate::user::v2::UserService::unlock_user)
    /// instead.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/UnlockUser`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::unlock_user`")]
    #[inline]
    pub fn unlock_user(&self, request: UnlockUserRequest) -> Call<operations::UnlockUser> {
        Call::new(self.client.clone(), request)
    }

    /// Changes a human user; what is left out stays.
    ///
    /// Use [`user::v2::UserService::update_user`](crate::user::v2::UserService::update_user)
    /// instead.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/UpdateHumanUser`. Permission: `user.write`; for
    /// oneself, none for some of the changes.
    #[deprecated(note = "use `user::v2::UserService::update_user`")]
    #[inline]
    pub fn update_human_user(
        &self,
        request: UpdateHumanUserRequest,
    ) -> Call<operations::UpdateHumanUser> {
        Call::new(self.client.clone(), request)
    }

    /// Verifies the user's email address by the code that was sent or returned.
    ///
    /// Use [`user::v2::UserService::verify_email`](crate::user::v2::UserService::verify_email)
    /// instead.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/VerifyEmail`. Permission: any valid token; the
    /// code is what counts.
    #[deprecated(note = "use `user::v2::UserService::verify_email`")]
    #[inline]
    pub fn verify_email(&self, request: VerifyEmailRequest) -> Call<operations::VerifyEmail> {
        Call::new(self.client.clone(), request)
    }

    /// Finishes the registration of a passkey with what the browser returned.
    ///
    /// Use
    /// [`user::v2::UserService::verify_passkey_registration`](crate::user::v2::UserService::verify_passkey_registration)
    /// instead.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/VerifyPasskeyRegistration`. Permission: any
    /// valid token.
    #[deprecated(note = "use `user::v2::UserService::verify_passkey_registration`")]
    #[inline]
    pub fn verify_passkey_registration(
        &self,
        request: VerifyPasskeyRegistrationRequest,
    ) -> Call<operations::VerifyPasskeyRegistration> {
        Call::new(self.client.clone(), request)
    }

    /// Verifies the user's phone number by the code that was sent or returned.
    ///
    /// Use [`user::v2::UserService::verify_phone`](crate::user::v2::UserService::verify_phone)
    /// instead.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/VerifyPhone`. Permission: any valid token; the
    /// code is what counts.
    #[deprecated(note = "use `user::v2::UserService::verify_phone`")]
    #[inline]
    pub fn verify_phone(&self, request: VerifyPhoneRequest) -> Call<operations::VerifyPhone> {
        Call::new(self.client.clone(), request)
    }

    /// Finishes the registration of an authenticator app with a code that it shows.
    ///
    /// Use
    /// [`user::v2::UserService::verify_totp_registration`](crate::user::v2::UserService::verify_totp_registration)
    /// instead.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/VerifyTOTPRegistration`. Permission:
    /// `user.credential.write`; none for oneself.
    #[deprecated(note = "use `user::v2::UserService::verify_totp_registration`")]
    #[inline]
    pub fn verify_totp_registration(
        &self,
        request: VerifyTotpRegistrationRequest,
    ) -> Call<operations::VerifyTotpRegistration> {
        Call::new(self.client.clone(), request)
    }

    /// Finishes the registration of a security key with what the browser returned.
    ///
    /// Use
    /// [`user::v2::UserService::verify_u2f_registration`](crate::user::v2::UserService::verify_u2f_registration)
    /// instead.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/VerifyU2FRegistration`. Permission: any valid
    /// token.
    #[deprecated(note = "use `user::v2::UserService::verify_u2f_registration`")]
    #[inline]
    pub fn verify_u2f_registration(
        &self,
        request: VerifyU2fRegistrationRequest,
    ) -> Call<operations::VerifyU2fRegistration> {
        Call::new(self.client.clone(), request)
    }
}

/// The operations as types, for code that is generic over them.
pub mod operations {
    use crate::operation::declare::operation;
    use crate::operation::declare_list::{list_operation, whole_list};

    operation!(AddHumanUser {
        method: "UserService::add_human_user",
        path: "/zitadel.user.v2beta.UserService/AddHumanUser",
        request: super::AddHumanUserRequest,
        response: super::AddHumanUserResponse,
        read_only: false,
        permission: "user.write",
    });

    operation!(AddIdpLink {
        method: "UserService::add_idp_link",
        path: "/zitadel.user.v2beta.UserService/AddIDPLink",
        request: super::AddIdpLinkRequest,
        response: super::AddIdpLinkResponse,
        read_only: false,
        permission: "user.write",
    });

    operation!(AddOtpEmail {
        method: "UserService::add_otp_email",
        path: "/zitadel.user.v2beta.UserService/AddOTPEmail",
        request: super::AddOtpEmailRequest,
        response: super::AddOtpEmailResponse,
        read_only: false,
        permission: "user.credential.write; none for oneself",
    });

    operation!(AddOtpSms {
        method: "UserService::add_otp_sms",
        path: "/zitadel.user.v2beta.UserService/AddOTPSMS",
        request: super::AddOtpSmsRequest,
        response: super::AddOtpSmsResponse,
        read_only: false,
        permission: "user.credential.write; none for oneself",
    });

    operation!(CreatePasskeyRegistrationLink {
        method: "UserService::create_passkey_registration_link",
        path: "/zitadel.user.v2beta.UserService/CreatePasskeyRegistrationLink",
        request: super::CreatePasskeyRegistrationLinkRequest,
        response: super::CreatePasskeyRegistrationLinkResponse,
        read_only: false,
        permission: "user.passkey.write",
    });

    operation!(DeactivateUser {
        method: "UserService::deactivate_user",
        path: "/zitadel.user.v2beta.UserService/DeactivateUser",
        request: super::DeactivateUserRequest,
        response: super::DeactivateUserResponse,
        read_only: false,
        permission: "user.write",
    });

    operation!(DeleteUser {
        method: "UserService::delete_user",
        path: "/zitadel.user.v2beta.UserService/DeleteUser",
        request: super::DeleteUserRequest,
        response: super::DeleteUserResponse,
        read_only: false,
        permission: "user.delete; user.self.delete for oneself",
    });

    operation!(GetUserById {
        method: "UserService::get_user_by_id",
        path: "/zitadel.user.v2beta.UserService/GetUserByID",
        request: super::GetUserByIdRequest,
        response: super::GetUserByIdResponse,
        read_only: true,
        permission: "user.read; none for oneself",
    });

    operation!(ListAuthenticationMethodTypes {
        method: "UserService::list_authentication_method_types",
        path: "/zitadel.user.v2beta.UserService/ListAuthenticationMethodTypes",
        request: super::ListAuthenticationMethodTypesRequest,
        response: super::ListAuthenticationMethodTypesResponse,
        read_only: true,
        permission: "user.read; none for oneself; what the caller may not see is left out",
    });

    operation!(ListUsers {
        method: "UserService::list_users",
        path: "/zitadel.user.v2beta.UserService/ListUsers",
        request: super::ListUsersRequest,
        response: super::ListUsersResponse,
        read_only: true,
        permission: "user.read; none for oneself; what the caller may not see is left out",
    });

    operation!(LockUser {
        method: "UserService::lock_user",
        path: "/zitadel.user.v2beta.UserService/LockUser",
        request: super::LockUserRequest,
        response: super::LockUserResponse,
        read_only: false,
        permission: "user.write",
    });

    operation!(PasswordReset {
        method: "UserService::password_reset",
        path: "/zitadel.user.v2beta.UserService/PasswordReset",
        request: super::PasswordResetRequest,
        response: super::PasswordResetResponse,
        read_only: false,
        permission: "user.write; none for oneself",
    });

    operation!(ReactivateUser {
        method: "UserService::reactivate_user",
        path: "/zitadel.user.v2beta.UserService/ReactivateUser",
        request: super::ReactivateUserRequest,
        response: super::ReactivateUserResponse,
        read_only: false,
        permission: "user.write",
    });

    operation!(RegisterPasskey {
        method: "UserService::register_passkey",
        path: "/zitadel.user.v2beta.UserService/RegisterPasskey",
        request: super::RegisterPasskeyRequest,
        response: super::RegisterPasskeyResponse,
        read_only: false,
        permission: "user.credential.write; none for oneself, or with a code",
    });

    operation!(RegisterTotp {
        method: "UserService::register_totp",
        path: "/zitadel.user.v2beta.UserService/RegisterTOTP",
        request: super::RegisterTotpRequest,
        response: super::RegisterTotpResponse,
        read_only: false,
        permission: "user.credential.write; none for oneself",
    });

    operation!(RegisterU2f {
        method: "UserService::register_u2f",
        path: "/zitadel.user.v2beta.UserService/RegisterU2F",
        request: super::RegisterU2fRequest,
        response: super::RegisterU2fResponse,
        read_only: false,
        permission: "user.credential.write; none for oneself",
    });

    operation!(RemoveOtpEmail {
        method: "UserService::remove_otp_email",
        path: "/zitadel.user.v2beta.UserService/RemoveOTPEmail",
        request: super::RemoveOtpEmailRequest,
        response: super::RemoveOtpEmailResponse,
        read_only: false,
        permission: "user.write; none for oneself",
    });

    operation!(RemoveOtpSms {
        method: "UserService::remove_otp_sms",
        path: "/zitadel.user.v2beta.UserService/RemoveOTPSMS",
        request: super::RemoveOtpSmsRequest,
        response: super::RemoveOtpSmsResponse,
        read_only: false,
        permission: "user.write; none for oneself",
    });

    operation!(RemovePhone {
        method: "UserService::remove_phone",
        path: "/zitadel.user.v2beta.UserService/RemovePhone",
        request: super::RemovePhoneRequest,
        response: super::RemovePhoneResponse,
        read_only: false,
        permission: "user.write; none for oneself",
    });

    operation!(RemoveTotp {
        method: "UserService::remove_totp",
        path: "/zitadel.user.v2beta.UserService/RemoveTOTP",
        request: super::RemoveTotpRequest,
        response: super::RemoveTotpResponse,
        read_only: false,
        permission: "user.write; none for oneself",
    });

    operation!(ResendEmailCode {
        method: "UserService::resend_email_code",
        path: "/zitadel.user.v2beta.UserService/ResendEmailCode",
        request: super::ResendEmailCodeRequest,
        response: super::ResendEmailCodeResponse,
        read_only: false,
        permission: "user.write; none for oneself, unless the code is returned or the value is set as verified",
    });

    operation!(ResendPhoneCode {
        method: "UserService::resend_phone_code",
        path: "/zitadel.user.v2beta.UserService/ResendPhoneCode",
        request: super::ResendPhoneCodeRequest,
        response: super::ResendPhoneCodeResponse,
        read_only: false,
        permission: "user.write; none for oneself, unless the code is returned or the value is set as verified",
    });

    operation!(RetrieveIdentityProviderIntent {
        method: "UserService::retrieve_identity_provider_intent",
        path: "/zitadel.user.v2beta.UserService/RetrieveIdentityProviderIntent",
        request: super::RetrieveIdentityProviderIntentRequest,
        response: super::RetrieveIdentityProviderIntentResponse,
        read_only: false,
    });

    operation!(SetEmail {
        method: "UserService::set_email",
        path: "/zitadel.user.v2beta.UserService/SetEmail",
        request: super::SetEmailRequest,
        response: super::SetEmailResponse,
        read_only: false,
        permission: "user.write; none for oneself, unless the code is returned or the value is set as verified",
    });

    operation!(SetPassword {
        method: "UserService::set_password",
        path: "/zitadel.user.v2beta.UserService/SetPassword",
        request: super::SetPasswordRequest,
        response: super::SetPasswordResponse,
        read_only: false,
        permission: "user.write; none with the current password or a code",
    });

    operation!(SetPhone {
        method: "UserService::set_phone",
        path: "/zitadel.user.v2beta.UserService/SetPhone",
        request: super::SetPhoneRequest,
        response: super::SetPhoneResponse,
        read_only: false,
        permission: "user.write; none for oneself, unless the code is returned or the value is set as verified",
    });

    operation!(StartIdentityProviderIntent {
        method: "UserService::start_identity_provider_intent",
        path: "/zitadel.user.v2beta.UserService/StartIdentityProviderIntent",
        request: super::StartIdentityProviderIntentRequest,
        response: super::StartIdentityProviderIntentResponse,
        read_only: false,
    });

    operation!(UnlockUser {
        method: "UserService::unlock_user",
        path: "/zitadel.user.v2beta.UserService/UnlockUser",
        request: super::UnlockUserRequest,
        response: super::UnlockUserResponse,
        read_only: false,
        permission: "user.write",
    });

    operation!(UpdateHumanUser {
        method: "UserService::update_human_user",
        path: "/zitadel.user.v2beta.UserService/UpdateHumanUser",
        request: super::UpdateHumanUserRequest,
        response: super::UpdateHumanUserResponse,
        read_only: false,
        permission: "user.write; for oneself, none for some of the changes",
    });

    operation!(VerifyEmail {
        method: "UserService::verify_email",
        path: "/zitadel.user.v2beta.UserService/VerifyEmail",
        request: super::VerifyEmailRequest,
        response: super::VerifyEmailResponse,
        read_only: false,
    });

    operation!(VerifyPasskeyRegistration {
        method: "UserService::verify_passkey_registration",
        path: "/zitadel.user.v2beta.UserService/VerifyPasskeyRegistration",
        request: super::VerifyPasskeyRegistrationRequest,
        response: super::VerifyPasskeyRegistrationResponse,
        read_only: false,
    });

    operation!(VerifyPhone {
        method: "UserService::verify_phone",
        path: "/zitadel.user.v2beta.UserService/VerifyPhone",
        request: super::VerifyPhoneRequest,
        response: super::VerifyPhoneResponse,
        read_only: false,
    });

    operation!(VerifyTotpRegistration {
        method: "UserService::verify_totp_registration",
        path: "/zitadel.user.v2beta.UserService/VerifyTOTPRegistration",
        request: super::VerifyTotpRegistrationRequest,
        response: super::VerifyTotpRegistrationResponse,
        read_only: false,
        permission: "user.credential.write; none for oneself",
    });

    operation!(VerifyU2fRegistration {
        method: "UserService::verify_u2f_registration",
        path: "/zitadel.user.v2beta.UserService/VerifyU2FRegistration",
        request: super::VerifyU2fRegistrationRequest,
        response: super::VerifyU2fRegistrationResponse,
        read_only: false,
    });

    whole_list!(ListAuthenticationMethodTypes {
        items: auth_method_types of super::AuthenticationMethodType,
    });

    list_operation!(ListUsers {
        page: query { offset, limit },
        items: result of super::User,
        answer: details { total_result },
    });
}
