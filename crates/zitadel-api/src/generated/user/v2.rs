// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.user.v2`.

#[doc(inline)]
pub use ::zitadel_types::user::v2::*;

use crate::{Call, Client};

/// Manages human and service users: their profile, email, phone, password, second factors,
/// passkeys, keys, secrets, tokens, metadata and links to identity providers.
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
    /// Operation: `zitadel.user.v2.UserService/AddHumanUser`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::create_user`")]
    #[inline]
    pub fn add_human_user(&self, request: AddHumanUserRequest) -> Call<operations::AddHumanUser> {
        Call::new(self.client.clone(), request)
    }

    /// Links a user to an account at an identity provider, so that the user can sign in with it.
    ///
    /// Operation: `zitadel.user.v2.UserService/AddIDPLink`. Permission: `user.write`.
    #[inline]
    pub fn add_idp_link(&self, request: AddIdpLinkRequest) -> Call<operations::AddIdpLink> {
        Call::new(self.client.clone(), request)
    }

    /// Adds a key to a service user, for signing in with a signed JWT. Without a public key of
    /// yours, Zitadel makes the pair and shows the private key only in this answer.
    ///
    /// Operation: `zitadel.user.v2.UserService/AddKey`. Permission: `user.write`.
    #[inline]
    pub fn add_key(&self, request: AddKeyRequest) -> Call<operations::AddKey> {
        Call::new(self.client.clone(), request)
    }

    /// Adds one-time passwords by email as a second factor. Refused when already set up.
    ///
    /// Operation: `zitadel.user.v2.UserService/AddOTPEmail`. Permission: `user.credential.write`;
    /// none for oneself.
    #[inline]
    pub fn add_otp_email(&self, request: AddOtpEmailRequest) -> Call<operations::AddOtpEmail> {
        Call::new(self.client.clone(), request)
    }

    /// Adds one-time passwords by SMS as a second factor. Refused when already set up.
    ///
    /// Operation: `zitadel.user.v2.UserService/AddOTPSMS`. Permission: `user.credential.write`;
    /// none for oneself.
    #[inline]
    pub fn add_otp_sms(&self, request: AddOtpSmsRequest) -> Call<operations::AddOtpSms> {
        Call::new(self.client.clone(), request)
    }

    /// Creates a personal access token for a service user. The token is shown only in this answer.
    ///
    /// Operation: `zitadel.user.v2.UserService/AddPersonalAccessToken`. Permission: `user.write`.
    #[inline]
    pub fn add_personal_access_token(
        &self,
        request: AddPersonalAccessTokenRequest,
    ) -> Call<operations::AddPersonalAccessToken> {
        Call::new(self.client.clone(), request)
    }

    /// Creates a client secret for a service user, in place of the one before. The secret is shown
    /// only in this answer.
    ///
    /// Operation: `zitadel.user.v2.UserService/AddSecret`. Permission: `user.write`.
    #[inline]
    pub fn add_secret(&self, request: AddSecretRequest) -> Call<operations::AddSecret> {
        Call::new(self.client.clone(), request)
    }

    /// Creates an invite code, with which a user sets up a first way to sign in. It is sent by
    /// email or returned.
    ///
    /// Operation: `zitadel.user.v2.UserService/CreateInviteCode`. Permission: `user.write`.
    #[inline]
    pub fn create_invite_code(
        &self,
        request: CreateInviteCodeRequest,
    ) -> Call<operations::CreateInviteCode> {
        Call::new(self.client.clone(), request)
    }

    /// Creates a code with which a user registers a passkey. It is sent by email as a link, or
    /// returned.
    ///
    /// Operation: `zitadel.user.v2.UserService/CreatePasskeyRegistrationLink`. Permission:
    /// `user.passkey.write`.
    #[inline]
    pub fn create_passkey_registration_link(
        &self,
        request: CreatePasskeyRegistrationLinkRequest,
    ) -> Call<operations::CreatePasskeyRegistrationLink> {
        Call::new(self.client.clone(), request)
    }

    /// Creates a human or service user in an organization.
    ///
    /// Operation: `zitadel.user.v2.UserService/CreateUser`. Permission: `user.write`.
    #[inline]
    pub fn create_user(&self, request: CreateUserRequest) -> Call<operations::CreateUser> {
        Call::new(self.client.clone(), request)
    }

    /// Deactivates a user, who cannot sign in until reactivated. Refused when already inactive.
    ///
    /// Operation: `zitadel.user.v2.UserService/DeactivateUser`. Permission: `user.write`.
    #[inline]
    pub fn deactivate_user(
        &self,
        request: DeactivateUserRequest,
    ) -> Call<operations::DeactivateUser> {
        Call::new(self.client.clone(), request)
    }

    /// Deletes a user with all credentials, authorizations and metadata. This cannot be undone.
    ///
    /// Operation: `zitadel.user.v2.UserService/DeleteUser`. Permission: `user.delete`;
    /// `user.self.delete` for oneself.
    #[inline]
    pub fn delete_user(&self, request: DeleteUserRequest) -> Call<operations::DeleteUser> {
        Call::new(self.client.clone(), request)
    }

    /// Deletes metadata of a user by their keys.
    ///
    /// Operation: `zitadel.user.v2.UserService/DeleteUserMetadata`. Permission: `user.write`.
    #[inline]
    pub fn delete_user_metadata(
        &self,
        request: DeleteUserMetadataRequest,
    ) -> Call<operations::DeleteUserMetadata> {
        Call::new(self.client.clone(), request)
    }

    /// Creates recovery codes, each of which replaces a second factor once. They are shown only in
    /// this answer.
    ///
    /// Operation: `zitadel.user.v2.UserService/GenerateRecoveryCodes`. Permission:
    /// `user.credential.write`; none for oneself.
    #[inline]
    pub fn generate_recovery_codes(
        &self,
        request: GenerateRecoveryCodesRequest,
    ) -> Call<operations::GenerateRecoveryCodes> {
        Call::new(self.client.clone(), request)
    }

    /// Returns one user by id.
    ///
    /// Operation: `zitadel.user.v2.UserService/GetUserByID`. Permission: `user.read`; none for
    /// oneself.
    #[inline]
    pub fn get_user_by_id(&self, request: GetUserByIdRequest) -> Call<operations::GetUserById> {
        Call::new(self.client.clone(), request)
    }

    /// Remembers that the user skipped setting up a second factor. The login then does not ask
    /// again at once.
    ///
    /// Operation: `zitadel.user.v2.UserService/HumanMFAInitSkipped`. Permission: `user.write`; none
    /// for oneself.
    #[inline]
    pub fn human_mfa_init_skipped(
        &self,
        request: HumanMfaInitSkippedRequest,
    ) -> Call<operations::HumanMfaInitSkipped> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the second factors of a user with their state.
    ///
    /// Operation: `zitadel.user.v2.UserService/ListAuthenticationFactors`. Permission: `user.read`;
    /// none for oneself; what the caller may not see is left out.
    #[inline]
    pub fn list_authentication_factors(
        &self,
        request: ListAuthenticationFactorsRequest,
    ) -> Call<operations::ListAuthenticationFactors> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the ways in which a user can sign in.
    ///
    /// Operation: `zitadel.user.v2.UserService/ListAuthenticationMethodTypes`. Permission:
    /// `user.read`; none for oneself; what the caller may not see is left out.
    #[inline]
    pub fn list_authentication_method_types(
        &self,
        request: ListAuthenticationMethodTypesRequest,
    ) -> Call<operations::ListAuthenticationMethodTypes> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the accounts at identity providers that a user is linked to.
    ///
    /// Operation: `zitadel.user.v2.UserService/ListIDPLinks`. Permission: `user.read`; none for
    /// oneself; what the caller may not see is left out.
    #[inline]
    pub fn list_idp_links(&self, request: ListIdpLinksRequest) -> Call<operations::ListIdpLinks> {
        Call::new(self.client.clone(), request)
    }

    /// Lists keys of service users, without the keys themselves.
    ///
    /// Operation: `zitadel.user.v2.UserService/ListKeys`. Permission: `user.read`.
    #[inline]
    pub fn list_keys(&self, request: ListKeysRequest) -> Call<operations::ListKeys> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the passkeys of a user.
    ///
    /// Operation: `zitadel.user.v2.UserService/ListPasskeys`. Permission: `user.read`; none for
    /// oneself; what the caller may not see is left out.
    #[inline]
    pub fn list_passkeys(&self, request: ListPasskeysRequest) -> Call<operations::ListPasskeys> {
        Call::new(self.client.clone(), request)
    }

    /// Lists personal access tokens of service users, without the tokens themselves.
    ///
    /// Operation: `zitadel.user.v2.UserService/ListPersonalAccessTokens`. Permission: `user.read`.
    #[inline]
    pub fn list_personal_access_tokens(
        &self,
        request: ListPersonalAccessTokensRequest,
    ) -> Call<operations::ListPersonalAccessTokens> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the metadata of a user.
    ///
    /// Operation: `zitadel.user.v2.UserService/ListUserMetadata`. Permission: `user.read`.
    #[inline]
    pub fn list_user_metadata(
        &self,
        request: ListUserMetadataRequest,
    ) -> Call<operations::ListUserMetadata> {
        Call::new(self.client.clone(), request)
    }

    /// Lists users that match the queries.
    ///
    /// Operation: `zitadel.user.v2.UserService/ListUsers`. Permission: `user.read`; none for
    /// oneself; what the caller may not see is left out.
    #[inline]
    pub fn list_users(&self, request: ListUsersRequest) -> Call<operations::ListUsers> {
        Call::new(self.client.clone(), request)
    }

    /// Locks a user, who cannot sign in until unlocked.
    ///
    /// Operation: `zitadel.user.v2.UserService/LockUser`. Permission: `user.write`.
    #[inline]
    pub fn lock_user(&self, request: LockUserRequest) -> Call<operations::LockUser> {
        Call::new(self.client.clone(), request)
    }

    /// Starts a password reset. The code to set the new password is sent to the user or returned.
    ///
    /// Operation: `zitadel.user.v2.UserService/PasswordReset`. Permission: `user.write`; none for
    /// oneself.
    #[inline]
    pub fn password_reset(&self, request: PasswordResetRequest) -> Call<operations::PasswordReset> {
        Call::new(self.client.clone(), request)
    }

    /// Reactivates a user who was deactivated.
    ///
    /// Operation: `zitadel.user.v2.UserService/ReactivateUser`. Permission: `user.write`.
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
    /// Operation: `zitadel.user.v2.UserService/RegisterPasskey`. Permission:
    /// `user.credential.write`; none for oneself, or with a code.
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
    /// Operation: `zitadel.user.v2.UserService/RegisterTOTP`. Permission: `user.credential.write`;
    /// none for oneself.
    #[inline]
    pub fn register_totp(&self, request: RegisterTotpRequest) -> Call<operations::RegisterTotp> {
        Call::new(self.client.clone(), request)
    }

    /// Starts the registration of a security key as second factor. The answer holds the options for
    /// the browser; verify the registration afterwards.
    ///
    /// Operation: `zitadel.user.v2.UserService/RegisterU2F`. Permission: `user.credential.write`;
    /// none for oneself.
    #[inline]
    pub fn register_u2f(&self, request: RegisterU2fRequest) -> Call<operations::RegisterU2f> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the link between a user and an account at an identity provider.
    ///
    /// Operation: `zitadel.user.v2.UserService/RemoveIDPLink`. Permission: `user.write`; none for
    /// oneself.
    #[inline]
    pub fn remove_idp_link(
        &self,
        request: RemoveIdpLinkRequest,
    ) -> Call<operations::RemoveIdpLink> {
        Call::new(self.client.clone(), request)
    }

    /// Removes a key of a service user. Assertions signed with it are no longer accepted.
    ///
    /// Operation: `zitadel.user.v2.UserService/RemoveKey`. Permission: `user.write`.
    #[inline]
    pub fn remove_key(&self, request: RemoveKeyRequest) -> Call<operations::RemoveKey> {
        Call::new(self.client.clone(), request)
    }

    /// Removes one-time passwords by email from a user's second factors.
    ///
    /// Operation: `zitadel.user.v2.UserService/RemoveOTPEmail`. Permission: `user.write`; none for
    /// oneself.
    #[inline]
    pub fn remove_otp_email(
        &self,
        request: RemoveOtpEmailRequest,
    ) -> Call<operations::RemoveOtpEmail> {
        Call::new(self.client.clone(), request)
    }

    /// Removes one-time passwords by SMS from a user's second factors.
    ///
    /// Operation: `zitadel.user.v2.UserService/RemoveOTPSMS`. Permission: `user.write`; none for
    /// oneself.
    #[inline]
    pub fn remove_otp_sms(&self, request: RemoveOtpSmsRequest) -> Call<operations::RemoveOtpSms> {
        Call::new(self.client.clone(), request)
    }

    /// Removes a passkey of a user.
    ///
    /// Operation: `zitadel.user.v2.UserService/RemovePasskey`. Permission: `user.write`; none for
    /// oneself.
    #[inline]
    pub fn remove_passkey(&self, request: RemovePasskeyRequest) -> Call<operations::RemovePasskey> {
        Call::new(self.client.clone(), request)
    }

    /// Removes a personal access token, which is then no longer accepted.
    ///
    /// Operation: `zitadel.user.v2.UserService/RemovePersonalAccessToken`. Permission:
    /// `user.write`.
    #[inline]
    pub fn remove_personal_access_token(
        &self,
        request: RemovePersonalAccessTokenRequest,
    ) -> Call<operations::RemovePersonalAccessToken> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the phone number of a user.
    ///
    /// Use [`user::v2::UserService::update_user`](crate::user::v2::UserService::update_user)
    /// instead.
    ///
    /// Operation: `zitadel.user.v2.UserService/RemovePhone`. Permission: `user.write`; none for
    /// oneself.
    #[deprecated(note = "use `user::v2::UserService::update_user`")]
    #[inline]
    pub fn remove_phone(&self, request: RemovePhoneRequest) -> Call<operations::RemovePhone> {
        Call::new(self.client.clone(), request)
    }

    /// Removes all recovery codes of a user.
    ///
    /// Operation: `zitadel.user.v2.UserService/RemoveRecoveryCodes`. Permission:
    /// `user.credential.write`; none for oneself.
    #[inline]
    pub fn remove_recovery_codes(
        &self,
        request: RemoveRecoveryCodesRequest,
    ) -> Call<operations::RemoveRecoveryCodes> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the client secret of a service user.
    ///
    /// Operation: `zitadel.user.v2.UserService/RemoveSecret`. Permission: `user.write`.
    #[inline]
    pub fn remove_secret(&self, request: RemoveSecretRequest) -> Call<operations::RemoveSecret> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the authenticator app (TOTP) of a user.
    ///
    /// Operation: `zitadel.user.v2.UserService/RemoveTOTP`. Permission: `user.write`; none for
    /// oneself.
    #[inline]
    pub fn remove_totp(&self, request: RemoveTotpRequest) -> Call<operations::RemoveTotp> {
        Call::new(self.client.clone(), request)
    }

    /// Removes a security key (U2F) of a user.
    ///
    /// Operation: `zitadel.user.v2.UserService/RemoveU2F`. Permission: `user.write`; none for
    /// oneself.
    #[inline]
    pub fn remove_u2f(&self, request: RemoveU2fRequest) -> Call<operations::RemoveU2f> {
        Call::new(self.client.clone(), request)
    }

    /// Creates a new code to verify the user's email address, and sends or returns it.
    ///
    /// Operation: `zitadel.user.v2.UserService/ResendEmailCode`. Permission: `user.write`; none for
    /// oneself, unless the code is returned or the value is set as verified.
    #[inline]
    pub fn resend_email_code(
        &self,
        request: ResendEmailCodeRequest,
    ) -> Call<operations::ResendEmailCode> {
        Call::new(self.client.clone(), request)
    }

    /// Sends a new invite code by email. Refused when no invite code was created before.
    ///
    /// Use
    /// [`user::v2::UserService::create_invite_code`](crate::user::v2::UserService::create_invite_code)
    /// instead.
    ///
    /// Operation: `zitadel.user.v2.UserService/ResendInviteCode`. Permission: `user.write`.
    #[deprecated(note = "use `user::v2::UserService::create_invite_code`")]
    #[inline]
    pub fn resend_invite_code(
        &self,
        request: ResendInviteCodeRequest,
    ) -> Call<operations::ResendInviteCode> {
        Call::new(self.client.clone(), request)
    }

    /// Creates a new code to verify the user's phone number, and sends or returns it.
    ///
    /// Operation: `zitadel.user.v2.UserService/ResendPhoneCode`. Permission: `user.write`; none for
    /// oneself, unless the code is returned or the value is set as verified.
    #[inline]
    pub fn resend_phone_code(
        &self,
        request: ResendPhoneCodeRequest,
    ) -> Call<operations::ResendPhoneCode> {
        Call::new(self.client.clone(), request)
    }

    /// Returns what an identity provider said about a user who signed in there.
    ///
    /// Operation: `zitadel.user.v2.UserService/RetrieveIdentityProviderIntent`. Permission: any
    /// valid token.
    #[inline]
    pub fn retrieve_identity_provider_intent(
        &self,
        request: RetrieveIdentityProviderIntentRequest,
    ) -> Call<operations::RetrieveIdentityProviderIntent> {
        Call::new(self.client.clone(), request)
    }

    /// Creates a code to verify the user's email address, and sends or returns it.
    ///
    /// Operation: `zitadel.user.v2.UserService/SendEmailCode`. Permission: `user.write`; none for
    /// oneself, unless the code is returned or the value is set as verified.
    #[inline]
    pub fn send_email_code(
        &self,
        request: SendEmailCodeRequest,
    ) -> Call<operations::SendEmailCode> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the email address of a user. It is verified by a code, or set as verified at once.
    ///
    /// Use [`user::v2::UserService::update_user`](crate::user::v2::UserService::update_user)
    /// instead.
    ///
    /// Operation: `zitadel.user.v2.UserService/SetEmail`. Permission: `user.write`; none for
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
    /// Operation: `zitadel.user.v2.UserService/SetPassword`. Permission: `user.write`; none with
    /// the current password or a code.
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
    /// Operation: `zitadel.user.v2.UserService/SetPhone`. Permission: `user.write`; none for
    /// oneself, unless the code is returned or the value is set as verified.
    #[deprecated(note = "use `user::v2::UserService::update_user`")]
    #[inline]
    pub fn set_phone(&self, request: SetPhoneRequest) -> Call<operations::SetPhone> {
        Call::new(self.client.clone(), request)
    }

    /// Sets metadata of a user. Existing keys get the new value, other keys stay.
    ///
    /// Operation: `zitadel.user.v2.UserService/SetUserMetadata`. Permission: `user.write`.
    #[inline]
    pub fn set_user_metadata(
        &self,
        request: SetUserMetadataRequest,
    ) -> Call<operations::SetUserMetadata> {
        Call::new(self.client.clone(), request)
    }

    /// Starts a sign-in at an identity provider. The answer says where to send the user, or what
    /// LDAP answered.
    ///
    /// Operation: `zitadel.user.v2.UserService/StartIdentityProviderIntent`. Permission: any valid
    /// token.
    #[inline]
    pub fn start_identity_provider_intent(
        &self,
        request: StartIdentityProviderIntentRequest,
    ) -> Call<operations::StartIdentityProviderIntent> {
        Call::new(self.client.clone(), request)
    }

    /// Unlocks a user who was locked.
    ///
    /// Operation: `zitadel.user.v2.UserService/UnlockUser`. Permission: `user.write`.
    #[inline]
    pub fn unlock_user(&self, request: UnlockUserRequest) -> Call<operations::UnlockUser> {
        Call::new(self.client.clone(), request)
    }

    /// Changes a human user; what is left out stays.
    ///
    /// Use [`user::v2::UserService::update_user`](crate::user::v2::UserService::update_user)
    /// instead.
    ///
    /// Operation: `zitadel.user.v2.UserService/UpdateHumanUser`. Permission: `user.write`; for
    /// oneself, none for some of the changes.
    #[deprecated(note = "use `user::v2::UserService::update_user`")]
    #[inline]
    pub fn update_human_user(
        &self,
        request: UpdateHumanUserRequest,
    ) -> Call<operations::UpdateHumanUser> {
        Call::new(self.client.clone(), request)
    }

    /// Changes a human or service user; what is left out stays.
    ///
    /// Operation: `zitadel.user.v2.UserService/UpdateUser`. Permission: `user.write`.
    #[inline]
    pub fn update_user(&self, request: UpdateUserRequest) -> Call<operations::UpdateUser> {
        Call::new(self.client.clone(), request)
    }

    /// Verifies the user's email address by the code that was sent or returned.
    ///
    /// Operation: `zitadel.user.v2.UserService/VerifyEmail`. Permission: any valid token; the code
    /// is what counts.
    #[inline]
    pub fn verify_email(&self, request: VerifyEmailRequest) -> Call<operations::VerifyEmail> {
        Call::new(self.client.clone(), request)
    }

    /// Verifies an invite code, which shows that the user received it.
    ///
    /// Operation: `zitadel.user.v2.UserService/VerifyInviteCode`. Permission: any valid token; the
    /// code is what counts.
    #[inline]
    pub fn verify_invite_code(
        &self,
        request: VerifyInviteCodeRequest,
    ) -> Call<operations::VerifyInviteCode> {
        Call::new(self.client.clone(), request)
    }

    /// Finishes the registration of a passkey with what the browser returned.
    ///
    /// Operation: `zitadel.user.v2.UserService/VerifyPasskeyRegistration`. Permission: any valid
    /// token.
    #[inline]
    pub fn verify_passkey_registration(
        &self,
        request: VerifyPasskeyRegistrationRequest,
    ) -> Call<operations::VerifyPasskeyRegistration> {
        Call::new(self.client.clone(), request)
    }

    /// Verifies the user's phone number by the code that was sent or returned.
    ///
    /// Operation: `zitadel.user.v2.UserService/VerifyPhone`. Permission: any valid token; the code
    /// is what counts.
    #[inline]
    pub fn verify_phone(&self, request: VerifyPhoneRequest) -> Call<operations::VerifyPhone> {
        Call::new(self.client.clone(), request)
    }

    /// Finishes the registration of an authenticator app with a code that it shows.
    ///
    /// Operation: `zitadel.user.v2.UserService/VerifyTOTPRegistration`. Permission:
    /// `user.credential.write`; none for oneself.
    #[inline]
    pub fn verify_totp_registration(
        &self,
        request: VerifyTotpRegistrationRequest,
    ) -> Call<operations::VerifyTotpRegistration> {
        Call::new(self.client.clone(), request)
    }

    /// Finishes the registration of a security key with what the browser returned.
    ///
    /// Operation: `zitadel.user.v2.UserService/VerifyU2FRegistration`. Permission: any valid token.
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
        path: "/zitadel.user.v2.UserService/AddHumanUser",
        request: super::AddHumanUserRequest,
        response: super::AddHumanUserResponse,
        read_only: false,
        permission: "user.write",
    });

    operation!(AddIdpLink {
        method: "UserService::add_idp_link",
        path: "/zitadel.user.v2.UserService/AddIDPLink",
        request: super::AddIdpLinkRequest,
        response: super::AddIdpLinkResponse,
        read_only: false,
        permission: "user.write",
    });

    operation!(AddKey {
        method: "UserService::add_key",
        path: "/zitadel.user.v2.UserService/AddKey",
        request: super::AddKeyRequest,
        response: super::AddKeyResponse,
        read_only: false,
        permission: "user.write",
    });

    operation!(AddOtpEmail {
        method: "UserService::add_otp_email",
        path: "/zitadel.user.v2.UserService/AddOTPEmail",
        request: super::AddOtpEmailRequest,
        response: super::AddOtpEmailResponse,
        read_only: false,
        permission: "user.credential.write; none for oneself",
    });

    operation!(AddOtpSms {
        method: "UserService::add_otp_sms",
        path: "/zitadel.user.v2.UserService/AddOTPSMS",
        request: super::AddOtpSmsRequest,
        response: super::AddOtpSmsResponse,
        read_only: false,
        permission: "user.credential.write; none for oneself",
    });

    operation!(AddPersonalAccessToken {
        method: "UserService::add_personal_access_token",
        path: "/zitadel.user.v2.UserService/AddPersonalAccessToken",
        request: super::AddPersonalAccessTokenRequest,
        response: super::AddPersonalAccessTokenResponse,
        read_only: false,
        permission: "user.write",
    });

    operation!(AddSecret {
        method: "UserService::add_secret",
        path: "/zitadel.user.v2.UserService/AddSecret",
        request: super::AddSecretRequest,
        response: super::AddSecretResponse,
        read_only: false,
        permission: "user.write",
    });

    operation!(CreateInviteCode {
        method: "UserService::create_invite_code",
        path: "/zitadel.user.v2.UserService/CreateInviteCode",
        request: super::CreateInviteCodeRequest,
        response: super::CreateInviteCodeResponse,
        read_only: false,
        permission: "user.write",
    });

    operation!(CreatePasskeyRegistrationLink {
        method: "UserService::create_passkey_registration_link",
        path: "/zitadel.user.v2.UserService/CreatePasskeyRegistrationLink",
        request: super::CreatePasskeyRegistrationLinkRequest,
        response: super::CreatePasskeyRegistrationLinkResponse,
        read_only: false,
        permission: "user.passkey.write",
    });

    operation!(CreateUser {
        method: "UserService::create_user",
        path: "/zitadel.user.v2.UserService/CreateUser",
        request: super::CreateUserRequest,
        response: super::CreateUserResponse,
        read_only: false,
        permission: "user.write",
    });

    operation!(DeactivateUser {
        method: "UserService::deactivate_user",
        path: "/zitadel.user.v2.UserService/DeactivateUser",
        request: super::DeactivateUserRequest,
        response: super::DeactivateUserResponse,
        read_only: false,
        permission: "user.write",
    });

    operation!(DeleteUser {
        method: "UserService::delete_user",
        path: "/zitadel.user.v2.UserService/DeleteUser",
        request: super::DeleteUserRequest,
        response: super::DeleteUserResponse,
        read_only: false,
        permission: "user.delete; user.self.delete for oneself",
    });

    operation!(DeleteUserMetadata {
        method: "UserService::delete_user_metadata",
        path: "/zitadel.user.v2.UserService/DeleteUserMetadata",
        request: super::DeleteUserMetadataRequest,
        response: super::DeleteUserMetadataResponse,
        read_only: false,
        permission: "user.write",
    });

    operation!(GenerateRecoveryCodes {
        method: "UserService::generate_recovery_codes",
        path: "/zitadel.user.v2.UserService/GenerateRecoveryCodes",
        request: super::GenerateRecoveryCodesRequest,
        response: super::GenerateRecoveryCodesResponse,
        read_only: false,
        permission: "user.credential.write; none for oneself",
    });

    operation!(GetUserById {
        method: "UserService::get_user_by_id",
        path: "/zitadel.user.v2.UserService/GetUserByID",
        request: super::GetUserByIdRequest,
        response: super::GetUserByIdResponse,
        read_only: true,
        permission: "user.read; none for oneself",
    });

    operation!(HumanMfaInitSkipped {
        method: "UserService::human_mfa_init_skipped",
        path: "/zitadel.user.v2.UserService/HumanMFAInitSkipped",
        request: super::HumanMfaInitSkippedRequest,
        response: super::HumanMfaInitSkippedResponse,
        read_only: false,
        permission: "user.write; none for oneself",
    });

    operation!(ListAuthenticationFactors {
        method: "UserService::list_authentication_factors",
        path: "/zitadel.user.v2.UserService/ListAuthenticationFactors",
        request: super::ListAuthenticationFactorsRequest,
        response: super::ListAuthenticationFactorsResponse,
        read_only: true,
        permission: "user.read; none for oneself; what the caller may not see is left out",
    });

    operation!(ListAuthenticationMethodTypes {
        method: "UserService::list_authentication_method_types",
        path: "/zitadel.user.v2.UserService/ListAuthenticationMethodTypes",
        request: super::ListAuthenticationMethodTypesRequest,
        response: super::ListAuthenticationMethodTypesResponse,
        read_only: true,
        permission: "user.read; none for oneself; what the caller may not see is left out",
    });

    operation!(ListIdpLinks {
        method: "UserService::list_idp_links",
        path: "/zitadel.user.v2.UserService/ListIDPLinks",
        request: super::ListIdpLinksRequest,
        response: super::ListIdpLinksResponse,
        read_only: true,
        permission: "user.read; none for oneself; what the caller may not see is left out",
    });

    operation!(ListKeys {
        method: "UserService::list_keys",
        path: "/zitadel.user.v2.UserService/ListKeys",
        request: super::ListKeysRequest,
        response: super::ListKeysResponse,
        read_only: true,
        permission: "user.read",
    });

    operation!(ListPasskeys {
        method: "UserService::list_passkeys",
        path: "/zitadel.user.v2.UserService/ListPasskeys",
        request: super::ListPasskeysRequest,
        response: super::ListPasskeysResponse,
        read_only: true,
        permission: "user.read; none for oneself; what the caller may not see is left out",
    });

    operation!(ListPersonalAccessTokens {
        method: "UserService::list_personal_access_tokens",
        path: "/zitadel.user.v2.UserService/ListPersonalAccessTokens",
        request: super::ListPersonalAccessTokensRequest,
        response: super::ListPersonalAccessTokensResponse,
        read_only: true,
        permission: "user.read",
    });

    operation!(ListUserMetadata {
        method: "UserService::list_user_metadata",
        path: "/zitadel.user.v2.UserService/ListUserMetadata",
        request: super::ListUserMetadataRequest,
        response: super::ListUserMetadataResponse,
        read_only: true,
        permission: "user.read",
    });

    operation!(ListUsers {
        method: "UserService::list_users",
        path: "/zitadel.user.v2.UserService/ListUsers",
        request: super::ListUsersRequest,
        response: super::ListUsersResponse,
        read_only: true,
        permission: "user.read; none for oneself; what the caller may not see is left out",
    });

    operation!(LockUser {
        method: "UserService::lock_user",
        path: "/zitadel.user.v2.UserService/LockUser",
        request: super::LockUserRequest,
        response: super::LockUserResponse,
        read_only: false,
        permission: "user.write",
    });

    operation!(PasswordReset {
        method: "UserService::password_reset",
        path: "/zitadel.user.v2.UserService/PasswordReset",
        request: super::PasswordResetRequest,
        response: super::PasswordResetResponse,
        read_only: false,
        permission: "user.write; none for oneself",
    });

    operation!(ReactivateUser {
        method: "UserService::reactivate_user",
        path: "/zitadel.user.v2.UserService/ReactivateUser",
        request: super::ReactivateUserRequest,
        response: super::ReactivateUserResponse,
        read_only: false,
        permission: "user.write",
    });

    operation!(RegisterPasskey {
        method: "UserService::register_passkey",
        path: "/zitadel.user.v2.UserService/RegisterPasskey",
        request: super::RegisterPasskeyRequest,
        response: super::RegisterPasskeyResponse,
        read_only: false,
        permission: "user.credential.write; none for oneself, or with a code",
    });

    operation!(RegisterTotp {
        method: "UserService::register_totp",
        path: "/zitadel.user.v2.UserService/RegisterTOTP",
        request: super::RegisterTotpRequest,
        response: super::RegisterTotpResponse,
        read_only: false,
        permission: "user.credential.write; none for oneself",
    });

    operation!(RegisterU2f {
        method: "UserService::register_u2f",
        path: "/zitadel.user.v2.UserService/RegisterU2F",
        request: super::RegisterU2fRequest,
        response: super::RegisterU2fResponse,
        read_only: false,
        permission: "user.credential.write; none for oneself",
    });

    operation!(RemoveIdpLink {
        method: "UserService::remove_idp_link",
        path: "/zitadel.user.v2.UserService/RemoveIDPLink",
        request: super::RemoveIdpLinkRequest,
        response: super::RemoveIdpLinkResponse,
        read_only: false,
        permission: "user.write; none for oneself",
    });

    operation!(RemoveKey {
        method: "UserService::remove_key",
        path: "/zitadel.user.v2.UserService/RemoveKey",
        request: super::RemoveKeyRequest,
        response: super::RemoveKeyResponse,
        read_only: false,
        permission: "user.write",
    });

    operation!(RemoveOtpEmail {
        method: "UserService::remove_otp_email",
        path: "/zitadel.user.v2.UserService/RemoveOTPEmail",
        request: super::RemoveOtpEmailRequest,
        response: super::RemoveOtpEmailResponse,
        read_only: false,
        permission: "user.write; none for oneself",
    });

    operation!(RemoveOtpSms {
        method: "UserService::remove_otp_sms",
        path: "/zitadel.user.v2.UserService/RemoveOTPSMS",
        request: super::RemoveOtpSmsRequest,
        response: super::RemoveOtpSmsResponse,
        read_only: false,
        permission: "user.write; none for oneself",
    });

    operation!(RemovePasskey {
        method: "UserService::remove_passkey",
        path: "/zitadel.user.v2.UserService/RemovePasskey",
        request: super::RemovePasskeyRequest,
        response: super::RemovePasskeyResponse,
        read_only: false,
        permission: "user.write; none for oneself",
    });

    operation!(RemovePersonalAccessToken {
        method: "UserService::remove_personal_access_token",
        path: "/zitadel.user.v2.UserService/RemovePersonalAccessToken",
        request: super::RemovePersonalAccessTokenRequest,
        response: super::RemovePersonalAccessTokenResponse,
        read_only: false,
        permission: "user.write",
    });

    operation!(RemovePhone {
        method: "UserService::remove_phone",
        path: "/zitadel.user.v2.UserService/RemovePhone",
        request: super::RemovePhoneRequest,
        response: super::RemovePhoneResponse,
        read_only: false,
        permission: "user.write; none for oneself",
    });

    operation!(RemoveRecoveryCodes {
        method: "UserService::remove_recovery_codes",
        path: "/zitadel.user.v2.UserService/RemoveRecoveryCodes",
        request: super::RemoveRecoveryCodesRequest,
        response: super::RemoveRecoveryCodesResponse,
        read_only: false,
        permission: "user.credential.write; none for oneself",
    });

    operation!(RemoveSecret {
        method: "UserService::remove_secret",
        path: "/zitadel.user.v2.UserService/RemoveSecret",
        request: super::RemoveSecretRequest,
        response: super::RemoveSecretResponse,
        read_only: false,
        permission: "user.write",
    });

    operation!(RemoveTotp {
        method: "UserService::remove_totp",
        path: "/zitadel.user.v2.UserService/RemoveTOTP",
        request: super::RemoveTotpRequest,
        response: super::RemoveTotpResponse,
        read_only: false,
        permission: "user.write; none for oneself",
    });

    operation!(RemoveU2f {
        method: "UserService::remove_u2f",
        path: "/zitadel.user.v2.UserService/RemoveU2F",
        request: super::RemoveU2fRequest,
        response: super::RemoveU2fResponse,
        read_only: false,
        permission: "user.write; none for oneself",
    });

    operation!(ResendEmailCode {
        method: "UserService::resend_email_code",
        path: "/zitadel.user.v2.UserService/ResendEmailCode",
        request: super::ResendEmailCodeRequest,
        response: super::ResendEmailCodeResponse,
        read_only: false,
        permission: "user.write; none for oneself, unless the code is returned or the value is set as verified",
    });

    operation!(ResendInviteCode {
        method: "UserService::resend_invite_code",
        path: "/zitadel.user.v2.UserService/ResendInviteCode",
        request: super::ResendInviteCodeRequest,
        response: super::ResendInviteCodeResponse,
        read_only: false,
        permission: "user.write",
    });

    operation!(ResendPhoneCode {
        method: "UserService::resend_phone_code",
        path: "/zitadel.user.v2.UserService/ResendPhoneCode",
        request: super::ResendPhoneCodeRequest,
        response: super::ResendPhoneCodeResponse,
        read_only: false,
        permission: "user.write; none for oneself, unless the code is returned or the value is set as verified",
    });

    operation!(RetrieveIdentityProviderIntent {
        method: "UserService::retrieve_identity_provider_intent",
        path: "/zitadel.user.v2.UserService/RetrieveIdentityProviderIntent",
        request: super::RetrieveIdentityProviderIntentRequest,
        response: super::RetrieveIdentityProviderIntentResponse,
        read_only: false,
    });

    operation!(SendEmailCode {
        method: "UserService::send_email_code",
        path: "/zitadel.user.v2.UserService/SendEmailCode",
        request: super::SendEmailCodeRequest,
        response: super::SendEmailCodeResponse,
        read_only: false,
        permission: "user.write; none for oneself, unless the code is returned or the value is set as verified",
    });

    operation!(SetEmail {
        method: "UserService::set_email",
        path: "/zitadel.user.v2.UserService/SetEmail",
        request: super::SetEmailRequest,
        response: super::SetEmailResponse,
        read_only: false,
        permission: "user.write; none for oneself, unless the code is returned or the value is set as verified",
    });

    operation!(SetPassword {
        method: "UserService::set_password",
        path: "/zitadel.user.v2.UserService/SetPassword",
        request: super::SetPasswordRequest,
        response: super::SetPasswordResponse,
        read_only: false,
        permission: "user.write; none with the current password or a code",
    });

    operation!(SetPhone {
        method: "UserService::set_phone",
        path: "/zitadel.user.v2.UserService/SetPhone",
        request: super::SetPhoneRequest,
        response: super::SetPhoneResponse,
        read_only: false,
        permission: "user.write; none for oneself, unless the code is returned or the value is set as verified",
    });

    operation!(SetUserMetadata {
        method: "UserService::set_user_metadata",
        path: "/zitadel.user.v2.UserService/SetUserMetadata",
        request: super::SetUserMetadataRequest,
        response: super::SetUserMetadataResponse,
        read_only: false,
        permission: "user.write",
    });

    operation!(StartIdentityProviderIntent {
        method: "UserService::start_identity_provider_intent",
        path: "/zitadel.user.v2.UserService/StartIdentityProviderIntent",
        request: super::StartIdentityProviderIntentRequest,
        response: super::StartIdentityProviderIntentResponse,
        read_only: false,
    });

    operation!(UnlockUser {
        method: "UserService::unlock_user",
        path: "/zitadel.user.v2.UserService/UnlockUser",
        request: super::UnlockUserRequest,
        response: super::UnlockUserResponse,
        read_only: false,
        permission: "user.write",
    });

    operation!(UpdateHumanUser {
        method: "UserService::update_human_user",
        path: "/zitadel.user.v2.UserService/UpdateHumanUser",
        request: super::UpdateHumanUserRequest,
        response: super::UpdateHumanUserResponse,
        read_only: false,
        permission: "user.write; for oneself, none for some of the changes",
    });

    operation!(UpdateUser {
        method: "UserService::update_user",
        path: "/zitadel.user.v2.UserService/UpdateUser",
        request: super::UpdateUserRequest,
        response: super::UpdateUserResponse,
        read_only: false,
        permission: "user.write",
    });

    operation!(VerifyEmail {
        method: "UserService::verify_email",
        path: "/zitadel.user.v2.UserService/VerifyEmail",
        request: super::VerifyEmailRequest,
        response: super::VerifyEmailResponse,
        read_only: false,
    });

    operation!(VerifyInviteCode {
        method: "UserService::verify_invite_code",
        path: "/zitadel.user.v2.UserService/VerifyInviteCode",
        request: super::VerifyInviteCodeRequest,
        response: super::VerifyInviteCodeResponse,
        read_only: false,
    });

    operation!(VerifyPasskeyRegistration {
        method: "UserService::verify_passkey_registration",
        path: "/zitadel.user.v2.UserService/VerifyPasskeyRegistration",
        request: super::VerifyPasskeyRegistrationRequest,
        response: super::VerifyPasskeyRegistrationResponse,
        read_only: false,
    });

    operation!(VerifyPhone {
        method: "UserService::verify_phone",
        path: "/zitadel.user.v2.UserService/VerifyPhone",
        request: super::VerifyPhoneRequest,
        response: super::VerifyPhoneResponse,
        read_only: false,
    });

    operation!(VerifyTotpRegistration {
        method: "UserService::verify_totp_registration",
        path: "/zitadel.user.v2.UserService/VerifyTOTPRegistration",
        request: super::VerifyTotpRegistrationRequest,
        response: super::VerifyTotpRegistrationResponse,
        read_only: false,
        permission: "user.credential.write; none for oneself",
    });

    operation!(VerifyU2fRegistration {
        method: "UserService::verify_u2f_registration",
        path: "/zitadel.user.v2.UserService/VerifyU2FRegistration",
        request: super::VerifyU2fRegistrationRequest,
        response: super::VerifyU2fRegistrationResponse,
        read_only: false,
    });

    whole_list!(ListAuthenticationFactors {
        items: result of super::AuthFactor,
    });

    whole_list!(ListAuthenticationMethodTypes {
        items: auth_method_types of super::AuthenticationMethodType,
    });

    list_operation!(ListIdpLinks {
        page: query { offset, limit },
        items: result of super::IdpLink,
        answer: details { total_result },
    });

    list_operation!(ListKeys {
        page: pagination { offset, limit },
        items: result of super::Key,
        answer: pagination { total_result, applied_limit },
    });

    whole_list!(ListPasskeys {
        items: result of super::Passkey,
    });

    list_operation!(ListPersonalAccessTokens {
        page: pagination { offset, limit },
        items: result of super::PersonalAccessToken,
        answer: pagination { total_result, applied_limit },
    });

    list_operation!(ListUserMetadata {
        page: pagination { offset, limit },
        items: metadata of crate::metadata::v2::Metadata,
        answer: pagination { total_result, applied_limit },
    });

    list_operation!(ListUsers {
        page: query { offset, limit },
        items: result of super::User,
        answer: details { total_result },
    });
}
