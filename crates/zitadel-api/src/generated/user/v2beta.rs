// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.user.v2beta`.

use crate::json::Slot;
use crate::json::declare::{message, oneof, open_enum};
use crate::{Call, Client};

/// Beta version of the users API. Prefer the stable version where the server has it.
#[derive(Clone, Debug)]
pub struct UserService {
    client: Client,
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
    /// Operation: `zitadel.user.v2beta.UserService/AddHumanUser`. Permission: `user.write`.
    #[deprecated]
    #[inline]
    pub fn add_human_user(&self, request: AddHumanUserRequest) -> Call<operations::AddHumanUser> {
        Call::new(self.client.clone(), request)
    }

    /// Links a user to an account at an identity provider, so that the user can sign in with it.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/AddIDPLink`. Permission: `user.write`.
    #[deprecated]
    #[inline]
    pub fn add_idp_link(&self, request: AddIdpLinkRequest) -> Call<operations::AddIdpLink> {
        Call::new(self.client.clone(), request)
    }

    /// Adds one-time passwords by email as a second factor. Refused when already set up.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/AddOTPEmail`. Permission:
    /// `user.credential.write`; none for oneself.
    #[deprecated]
    #[inline]
    pub fn add_otp_email(&self, request: AddOtpEmailRequest) -> Call<operations::AddOtpEmail> {
        Call::new(self.client.clone(), request)
    }

    /// Adds one-time passwords by SMS as a second factor. Refused when already set up.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/AddOTPSMS`. Permission: `user.credential.write`;
    /// none for oneself.
    #[deprecated]
    #[inline]
    pub fn add_otp_sms(&self, request: AddOtpSmsRequest) -> Call<operations::AddOtpSms> {
        Call::new(self.client.clone(), request)
    }

    /// Creates a code with which a user registers a passkey. It is sent by email as a link, or
    /// returned.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/CreatePasskeyRegistrationLink`. Permission:
    /// `user.passkey.write`.
    #[deprecated]
    #[inline]
    pub fn create_passkey_registration_link(
        &self,
        request: CreatePasskeyRegistrationLinkRequest,
    ) -> Call<operations::CreatePasskeyRegistrationLink> {
        Call::new(self.client.clone(), request)
    }

    /// Deactivates a user, who cannot sign in until reactivated. Refused when already inactive.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/DeactivateUser`. Permission: `user.write`.
    #[deprecated]
    #[inline]
    pub fn deactivate_user(
        &self,
        request: DeactivateUserRequest,
    ) -> Call<operations::DeactivateUser> {
        Call::new(self.client.clone(), request)
    }

    /// Deletes a user with all credentials, authorizations and metadata. This cannot be undone.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/DeleteUser`. Permission: `user.delete`;
    /// `user.self.delete` for oneself.
    #[deprecated]
    #[inline]
    pub fn delete_user(&self, request: DeleteUserRequest) -> Call<operations::DeleteUser> {
        Call::new(self.client.clone(), request)
    }

    /// Returns one user by id.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/GetUserByID`. Permission: `user.read`; none for
    /// oneself.
    #[deprecated]
    #[inline]
    pub fn get_user_by_id(&self, request: GetUserByIdRequest) -> Call<operations::GetUserById> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the ways in which a user can sign in.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/ListAuthenticationMethodTypes`. Permission:
    /// `user.read`; none for oneself; what the caller may not see is left out.
    #[deprecated]
    #[inline]
    pub fn list_authentication_method_types(
        &self,
        request: ListAuthenticationMethodTypesRequest,
    ) -> Call<operations::ListAuthenticationMethodTypes> {
        Call::new(self.client.clone(), request)
    }

    /// Lists users that match the queries.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/ListUsers`. Permission: `user.read`; none for
    /// oneself; what the caller may not see is left out.
    #[deprecated]
    #[inline]
    pub fn list_users(&self, request: ListUsersRequest) -> Call<operations::ListUsers> {
        Call::new(self.client.clone(), request)
    }

    /// Locks a user, who cannot sign in until unlocked.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/LockUser`. Permission: `user.write`.
    #[deprecated]
    #[inline]
    pub fn lock_user(&self, request: LockUserRequest) -> Call<operations::LockUser> {
        Call::new(self.client.clone(), request)
    }

    /// Starts a password reset. The code to set the new password is sent to the user or returned.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/PasswordReset`. Permission: `user.write`; none
    /// for oneself.
    #[deprecated]
    #[inline]
    pub fn password_reset(&self, request: PasswordResetRequest) -> Call<operations::PasswordReset> {
        Call::new(self.client.clone(), request)
    }

    /// Reactivates a user who was deactivated.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/ReactivateUser`. Permission: `user.write`.
    #[deprecated]
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
    /// Operation: `zitadel.user.v2beta.UserService/RegisterPasskey`. Permission:
    /// `user.credential.write`; none for oneself, or with a code.
    #[deprecated]
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
    /// Operation: `zitadel.user.v2beta.UserService/RegisterTOTP`. Permission:
    /// `user.credential.write`; none for oneself.
    #[deprecated]
    #[inline]
    pub fn register_totp(&self, request: RegisterTotpRequest) -> Call<operations::RegisterTotp> {
        Call::new(self.client.clone(), request)
    }

    /// Starts the registration of a security key as second factor. The answer holds the options for
    /// the browser; verify the registration afterwards.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/RegisterU2F`. Permission:
    /// `user.credential.write`; none for oneself.
    #[deprecated]
    #[inline]
    pub fn register_u2f(&self, request: RegisterU2fRequest) -> Call<operations::RegisterU2f> {
        Call::new(self.client.clone(), request)
    }

    /// Removes one-time passwords by email from a user's second factors.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/RemoveOTPEmail`. Permission: `user.write`; none
    /// for oneself.
    #[deprecated]
    #[inline]
    pub fn remove_otp_email(
        &self,
        request: RemoveOtpEmailRequest,
    ) -> Call<operations::RemoveOtpEmail> {
        Call::new(self.client.clone(), request)
    }

    /// Removes one-time passwords by SMS from a user's second factors.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/RemoveOTPSMS`. Permission: `user.write`; none
    /// for oneself.
    #[deprecated]
    #[inline]
    pub fn remove_otp_sms(&self, request: RemoveOtpSmsRequest) -> Call<operations::RemoveOtpSms> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the phone number of a user.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/RemovePhone`. Permission: `user.write`; none for
    /// oneself.
    #[deprecated]
    #[inline]
    pub fn remove_phone(&self, request: RemovePhoneRequest) -> Call<operations::RemovePhone> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the authenticator app (TOTP) of a user.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/RemoveTOTP`. Permission: `user.write`; none for
    /// oneself.
    #[deprecated]
    #[inline]
    pub fn remove_totp(&self, request: RemoveTotpRequest) -> Call<operations::RemoveTotp> {
        Call::new(self.client.clone(), request)
    }

    /// Creates a new code to verify the user's email address, and sends or returns it.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/ResendEmailCode`. Permission: `user.write`; none
    /// for oneself, unless the code is returned or the value is set as verified.
    #[deprecated]
    #[inline]
    pub fn resend_email_code(
        &self,
        request: ResendEmailCodeRequest,
    ) -> Call<operations::ResendEmailCode> {
        Call::new(self.client.clone(), request)
    }

    /// Creates a new code to verify the user's phone number, and sends or returns it.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/ResendPhoneCode`. Permission: `user.write`; none
    /// for oneself, unless the code is returned or the value is set as verified.
    #[deprecated]
    #[inline]
    pub fn resend_phone_code(
        &self,
        request: ResendPhoneCodeRequest,
    ) -> Call<operations::ResendPhoneCode> {
        Call::new(self.client.clone(), request)
    }

    /// Returns what an identity provider said about a user who signed in there.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/RetrieveIdentityProviderIntent`. Permission: any
    /// valid token.
    #[deprecated]
    #[inline]
    pub fn retrieve_identity_provider_intent(
        &self,
        request: RetrieveIdentityProviderIntentRequest,
    ) -> Call<operations::RetrieveIdentityProviderIntent> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the email address of a user. It is verified by a code, or set as verified at once.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/SetEmail`. Permission: `user.write`; none for
    /// oneself, unless the code is returned or the value is set as verified.
    #[deprecated]
    #[inline]
    pub fn set_email(&self, request: SetEmailRequest) -> Call<operations::SetEmail> {
        Call::new(self.client.clone(), request)
    }

    /// Sets the password of a user. It is checked by the current password, by a code, or by the
    /// caller's permission.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/SetPassword`. Permission: `user.write`; none
    /// with the current password or a code.
    #[deprecated]
    #[inline]
    pub fn set_password(&self, request: SetPasswordRequest) -> Call<operations::SetPassword> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the phone number of a user. It is verified by a code, or set as verified at once.
    /// Refused when the number stays the same.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/SetPhone`. Permission: `user.write`; none for
    /// oneself, unless the code is returned or the value is set as verified.
    #[deprecated]
    #[inline]
    pub fn set_phone(&self, request: SetPhoneRequest) -> Call<operations::SetPhone> {
        Call::new(self.client.clone(), request)
    }

    /// Starts a sign-in at an identity provider. The answer says where to send the user, or what
    /// LDAP answered.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/StartIdentityProviderIntent`. Permission: any
    /// valid token.
    #[deprecated]
    #[inline]
    pub fn start_identity_provider_intent(
        &self,
        request: StartIdentityProviderIntentRequest,
    ) -> Call<operations::StartIdentityProviderIntent> {
        Call::new(self.client.clone(), request)
    }

    /// Unlocks a user who was locked.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/UnlockUser`. Permission: `user.write`.
    #[deprecated]
    #[inline]
    pub fn unlock_user(&self, request: UnlockUserRequest) -> Call<operations::UnlockUser> {
        Call::new(self.client.clone(), request)
    }

    /// Changes a human user; what is left out stays.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/UpdateHumanUser`. Permission: `user.write`; for
    /// oneself, none for some of the changes.
    #[deprecated]
    #[inline]
    pub fn update_human_user(
        &self,
        request: UpdateHumanUserRequest,
    ) -> Call<operations::UpdateHumanUser> {
        Call::new(self.client.clone(), request)
    }

    /// Verifies the user's email address by the code that was sent or returned.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/VerifyEmail`. Permission: any valid token; the
    /// code is what counts.
    #[deprecated]
    #[inline]
    pub fn verify_email(&self, request: VerifyEmailRequest) -> Call<operations::VerifyEmail> {
        Call::new(self.client.clone(), request)
    }

    /// Finishes the registration of a passkey with what the browser returned.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/VerifyPasskeyRegistration`. Permission: any
    /// valid token.
    #[deprecated]
    #[inline]
    pub fn verify_passkey_registration(
        &self,
        request: VerifyPasskeyRegistrationRequest,
    ) -> Call<operations::VerifyPasskeyRegistration> {
        Call::new(self.client.clone(), request)
    }

    /// Verifies the user's phone number by the code that was sent or returned.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/VerifyPhone`. Permission: any valid token; the
    /// code is what counts.
    #[deprecated]
    #[inline]
    pub fn verify_phone(&self, request: VerifyPhoneRequest) -> Call<operations::VerifyPhone> {
        Call::new(self.client.clone(), request)
    }

    /// Finishes the registration of an authenticator app with a code that it shows.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/VerifyTOTPRegistration`. Permission:
    /// `user.credential.write`; none for oneself.
    #[deprecated]
    #[inline]
    pub fn verify_totp_registration(
        &self,
        request: VerifyTotpRegistrationRequest,
    ) -> Call<operations::VerifyTotpRegistration> {
        Call::new(self.client.clone(), request)
    }

    /// Finishes the registration of a security key with what the browser returned.
    ///
    /// Operation: `zitadel.user.v2beta.UserService/VerifyU2FRegistration`. Permission: any valid
    /// token.
    #[deprecated]
    #[inline]
    pub fn verify_u2f_registration(
        &self,
        request: VerifyU2fRegistrationRequest,
    ) -> Call<operations::VerifyU2fRegistration> {
        Call::new(self.client.clone(), request)
    }
}

/// What `UserService::add_human_user` takes.
#[derive(Clone, Default)]
pub struct AddHumanUserRequest {
    /// Email address of the user.
    ///
    /// Required.
    pub email: SetHumanEmail,
    /// Accounts at identity providers that the user can sign in with.
    pub idp_links: Vec<IdpLink>,
    /// Metadata: keys with values of your own.
    pub metadata: Vec<SetMetadataEntry>,
    /// Organization of the new user. The caller's own when left out.
    pub organization: Option<crate::object::v2beta::Organization>,
    /// Phone number of the user, best in the international form such as `+41791234567`.
    pub phone: Option<SetHumanPhone>,
    /// Names, language and gender of the user.
    ///
    /// Required.
    pub profile: SetHumanProfile,
    /// Secret of the user's authenticator app, when the user moves over from another system.
    ///
    /// 1 to 200 characters.
    pub totp_secret: Option<String>,
    /// Id for the new user. The server chooses one when left out.
    ///
    /// 1 to 200 characters.
    pub user_id: Option<String>,
    /// User name, unique in the instance or, by a setting, in the organization. The email address
    /// when left out.
    ///
    /// 1 to 200 characters.
    pub username: Option<String>,
    /// Either `hashed_password` or `password`.
    pub password_type: Option<AddHumanUserRequestPasswordType>,
}

impl AddHumanUserRequest {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(profile: SetHumanProfile, email: SetHumanEmail) -> Self {
        Self {
            profile,
            email,
            ..Self::default()
        }
    }
}

message!(AddHumanUserRequest {
    0 email: Slot::Field("email", "email"),
    1 idp_links: Slot::Field("idpLinks", "idp_links"),
    2 metadata: Slot::Field("metadata", "metadata"),
    3 organization: Slot::Field("organization", "organization"),
    4 phone: Slot::Field("phone", "phone"),
    5 profile: Slot::Field("profile", "profile"),
    6 totp_secret: Slot::Secret("totpSecret", "totp_secret"),
    7 user_id: Slot::Field("userId", "user_id"),
    8 username: Slot::Field("username", "username"),
    9 password_type: Slot::Oneof(AddHumanUserRequestPasswordType::ARMS),
});

/// Alternatives of `AddHumanUserRequest::password_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AddHumanUserRequestPasswordType {
    /// Password that is already hashed, for users who move over from another system.
    HashedPassword(HashedPassword),
    /// Password in plain text, and whether it must be changed.
    Password(Password),
}

oneof!(AddHumanUserRequestPasswordType {
    0 HashedPassword: Slot::Field("hashedPassword", "hashed_password"),
    1 Password: Slot::Field("password", "password"),
});

/// What `UserService::add_human_user` answers.
#[derive(Clone, Default)]
pub struct AddHumanUserResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
    /// Code to verify the email address; present when the request asked for it to be returned.
    pub email_code: Option<String>,
    /// Code to verify the phone number; present when the request asked for it to be returned.
    pub phone_code: Option<String>,
    /// Id of the user.
    pub user_id: String,
}

message!(AddHumanUserResponse {
    0 details: Slot::Field("details", "details"),
    1 email_code: Slot::Secret("emailCode", "email_code"),
    2 phone_code: Slot::Secret("phoneCode", "phone_code"),
    3 user_id: Slot::Field("userId", "user_id"),
});

/// What `UserService::add_idp_link` takes.
#[derive(Clone, Default)]
pub struct AddIdpLinkRequest {
    /// Account at an identity provider to link.
    pub idp_link: Option<IdpLink>,
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl AddIdpLinkRequest {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message!(AddIdpLinkRequest {
    0 idp_link: Slot::Field("idpLink", "idp_link"),
    1 user_id: Slot::Field("userId", "user_id"),
});

/// What `UserService::add_idp_link` answers.
#[derive(Clone, Default)]
pub struct AddIdpLinkResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
}

message!(AddIdpLinkResponse {
    0 details: Slot::Field("details", "details"),
});

/// What `UserService::add_otp_email` takes.
#[derive(Clone, Default)]
pub struct AddOtpEmailRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl AddOtpEmailRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message!(AddOtpEmailRequest {
    0 user_id: Slot::Field("userId", "user_id"),
});

/// What `UserService::add_otp_email` answers.
#[derive(Clone, Default)]
pub struct AddOtpEmailResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
}

message!(AddOtpEmailResponse {
    0 details: Slot::Field("details", "details"),
});

/// What `UserService::add_otp_sms` takes.
#[derive(Clone, Default)]
pub struct AddOtpSmsRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl AddOtpSmsRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message!(AddOtpSmsRequest {
    0 user_id: Slot::Field("userId", "user_id"),
});

/// What `UserService::add_otp_sms` answers.
#[derive(Clone, Default)]
pub struct AddOtpSmsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
}

message!(AddOtpSmsResponse {
    0 details: Slot::Field("details", "details"),
});

/// Conditions that must all hold.
#[derive(Clone, Default)]
pub struct AndQuery {
    /// Conditions that must all hold.
    pub queries: Vec<SearchQuery>,
}

message!(AndQuery {
    0 queries: Slot::Field("queries", "queries"),
});

/// What `UserService::create_passkey_registration_link` takes.
#[derive(Clone, Default)]
pub struct CreatePasskeyRegistrationLinkRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Either `return_code` or `send_link`.
    pub medium: Option<CreatePasskeyRegistrationLinkRequestMedium>,
}

impl CreatePasskeyRegistrationLinkRequest {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message!(CreatePasskeyRegistrationLinkRequest {
    0 user_id: Slot::Field("userId", "user_id"),
    1 medium: Slot::Oneof(CreatePasskeyRegistrationLinkRequestMedium::ARMS),
});

/// Alternatives of `CreatePasskeyRegistrationLinkRequest::medium`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CreatePasskeyRegistrationLinkRequestMedium {
    /// Returns the code in the answer instead of sending it.
    ReturnCode(ReturnPasskeyRegistrationCode),
    /// Sends the user a link with the code.
    SendLink(SendPasskeyRegistrationLink),
}

oneof!(CreatePasskeyRegistrationLinkRequestMedium {
    0 ReturnCode: Slot::Field("returnCode", "return_code"),
    1 SendLink: Slot::Field("sendLink", "send_link"),
});

/// What `UserService::create_passkey_registration_link` answers.
#[derive(Clone, Default)]
pub struct CreatePasskeyRegistrationLinkResponse {
    /// Id and code for registering a passkey; present when the request asked for it.
    pub code: Option<PasskeyRegistrationCode>,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
}

message!(CreatePasskeyRegistrationLinkResponse {
    0 code: Slot::Field("code", "code"),
    1 details: Slot::Field("details", "details"),
});

/// What `UserService::deactivate_user` takes.
#[derive(Clone, Default)]
pub struct DeactivateUserRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl DeactivateUserRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message!(DeactivateUserRequest {
    0 user_id: Slot::Field("userId", "user_id"),
});

/// What `UserService::deactivate_user` answers.
#[derive(Clone, Default)]
pub struct DeactivateUserResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
}

message!(DeactivateUserResponse {
    0 details: Slot::Field("details", "details"),
});

/// What `UserService::delete_user` takes.
#[derive(Clone, Default)]
pub struct DeleteUserRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl DeleteUserRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message!(DeleteUserRequest {
    0 user_id: Slot::Field("userId", "user_id"),
});

/// What `UserService::delete_user` answers.
#[derive(Clone, Default)]
pub struct DeleteUserResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
}

message!(DeleteUserResponse {
    0 details: Slot::Field("details", "details"),
});

/// Keeps users by their display name.
#[derive(Clone, Default)]
pub struct DisplayNameQuery {
    /// Display name, or part of it, to look for.
    ///
    /// Required. 1 to 200 characters.
    pub display_name: String,
    /// How to compare.
    pub method: crate::object::v2beta::TextQueryMethod,
}

impl DisplayNameQuery {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(display_name: impl Into<String>) -> Self {
        Self {
            display_name: display_name.into(),
            ..Self::default()
        }
    }
}

message!(DisplayNameQuery {
    0 display_name: Slot::Field("displayName", "display_name"),
    1 method: Slot::Field("method", "method"),
});

/// Keeps users by their email address.
#[derive(Clone, Default)]
pub struct EmailQuery {
    /// Email address, or part of it, to look for.
    ///
    /// Required. At most 200 characters.
    pub email_address: String,
    /// How to compare.
    pub method: crate::object::v2beta::TextQueryMethod,
}

impl EmailQuery {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(email_address: impl Into<String>) -> Self {
        Self {
            email_address: email_address.into(),
            ..Self::default()
        }
    }
}

message!(EmailQuery {
    0 email_address: Slot::Field("emailAddress", "email_address"),
    1 method: Slot::Field("method", "method"),
});

/// Keeps users by their given name.
#[derive(Clone, Default)]
pub struct FirstNameQuery {
    /// Given name, or part of it, to look for.
    ///
    /// Required. 1 to 200 characters.
    pub first_name: String,
    /// How to compare.
    pub method: crate::object::v2beta::TextQueryMethod,
}

impl FirstNameQuery {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(first_name: impl Into<String>) -> Self {
        Self {
            first_name: first_name.into(),
            ..Self::default()
        }
    }
}

message!(FirstNameQuery {
    0 first_name: Slot::Field("firstName", "first_name"),
    1 method: Slot::Field("method", "method"),
});

/// A form for the user's browser to post to the identity provider.
#[derive(Clone, Default)]
pub struct FormData {
    /// Names and values of the form's fields.
    pub fields: std::collections::BTreeMap<String, String>,
    /// URL to post the form to.
    pub url: String,
}

message!(FormData {
    0 fields: Slot::Secret("fields", "fields"),
    1 url: Slot::Field("url", "url"),
});

/// What `UserService::get_user_by_id` takes.
#[derive(Clone, Default)]
pub struct GetUserByIdRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl GetUserByIdRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message!(GetUserByIdRequest {
    0 user_id: Slot::Field("userId", "user_id"),
});

/// What `UserService::get_user_by_id` answers.
#[derive(Clone, Default)]
pub struct GetUserByIdResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
    /// The user asked for.
    pub user: Option<User>,
}

message!(GetUserByIdResponse {
    0 details: Slot::Field("details", "details"),
    1 user: Slot::Field("user", "user"),
});

/// A password that is already hashed.
#[derive(Clone, Default)]
pub struct HashedPassword {
    /// Whether the user must change the password at the next sign-in.
    pub change_required: bool,
    /// Hash of the password in the modular crypt format, made by an algorithm that the server
    /// accepts.
    ///
    /// Required. 1 to 200 characters.
    pub hash: String,
}

impl HashedPassword {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(hash: impl Into<String>) -> Self {
        Self {
            hash: hash.into(),
            ..Self::default()
        }
    }
}

message!(HashedPassword {
    0 change_required: Slot::Field("changeRequired", "change_required"),
    1 hash: Slot::Secret("hash", "hash"),
});

/// A user's email address, and whether it is verified.
#[derive(Clone, Default)]
pub struct HumanEmail {
    /// Email address of the user.
    pub email: String,
    /// Whether it is verified.
    pub is_verified: bool,
}

message!(HumanEmail {
    0 email: Slot::Field("email", "email"),
    1 is_verified: Slot::Field("isVerified", "is_verified"),
});

/// A user's phone number, and whether it is verified.
#[derive(Clone, Default)]
pub struct HumanPhone {
    /// Whether it is verified.
    pub is_verified: bool,
    /// Phone number of the user, best in the international form such as `+41791234567`.
    pub phone: String,
}

message!(HumanPhone {
    0 is_verified: Slot::Field("isVerified", "is_verified"),
    1 phone: Slot::Field("phone", "phone"),
});

/// A user's names, language, gender and picture.
#[derive(Clone, Default)]
pub struct HumanProfile {
    /// URL of the user's picture.
    pub avatar_url: String,
    /// Name to show to people.
    pub display_name: Option<String>,
    /// Family name of the user.
    pub family_name: String,
    /// Gender of the user.
    pub gender: Option<Gender>,
    /// Given name of the user.
    pub given_name: String,
    /// Nickname of the user.
    pub nick_name: Option<String>,
    /// Language of the user, as a BCP 47 tag.
    pub preferred_language: Option<String>,
}

message!(HumanProfile {
    0 avatar_url: Slot::Field("avatarUrl", "avatar_url"),
    1 display_name: Slot::Field("displayName", "display_name"),
    2 family_name: Slot::Field("familyName", "family_name"),
    3 gender: Slot::Field("gender", "gender"),
    4 given_name: Slot::Field("givenName", "given_name"),
    5 nick_name: Slot::Field("nickName", "nick_name"),
    6 preferred_language: Slot::Field("preferredLanguage", "preferred_language"),
});

/// A person who signs in.
#[derive(Clone, Default)]
pub struct HumanUser {
    /// Email address of the user.
    pub email: Option<HumanEmail>,
    /// All names with which the user can sign in.
    pub login_names: Vec<String>,
    /// Whether the user must change the password at the next sign-in.
    pub password_change_required: bool,
    /// Time at which the password was last changed.
    pub password_changed: Option<jiff::Timestamp>,
    /// Phone number of the user, best in the international form such as `+41791234567`.
    pub phone: Option<HumanPhone>,
    /// Login name that is shown first.
    pub preferred_login_name: String,
    /// Names, language and gender of the user.
    pub profile: Option<HumanProfile>,
    /// State of the user. Only active users can sign in.
    pub state: UserState,
    /// Id of the user.
    pub user_id: String,
    /// User name, unique in the instance or, by a setting, in the organization.
    pub username: String,
}

message!(HumanUser {
    0 email: Slot::Field("email", "email"),
    1 login_names: Slot::Field("loginNames", "login_names"),
    2 password_change_required: Slot::Field("passwordChangeRequired", "password_change_required"),
    3 password_changed: Slot::Field("passwordChanged", "password_changed"),
    4 phone: Slot::Field("phone", "phone"),
    5 preferred_login_name: Slot::Field("preferredLoginName", "preferred_login_name"),
    6 profile: Slot::Field("profile", "profile"),
    7 state: Slot::Field("state", "state"),
    8 user_id: Slot::Field("userId", "user_id"),
    9 username: Slot::Field("username", "username"),
});

/// What an identity provider said about a user who signed in there.
#[derive(Clone, Default)]
pub struct IdpInformation {
    /// Id of the identity provider.
    pub idp_id: String,
    /// Everything that the identity provider said about the user, as it came.
    pub raw_information: Option<serde_json::Map<String, serde_json::Value>>,
    /// Id of the user at the identity provider.
    pub user_id: String,
    /// User name at the identity provider.
    pub user_name: String,
    /// One of `ldap`, `oauth`, `saml`.
    pub access: Option<IdpInformationAccess>,
}

message!(IdpInformation {
    0 idp_id: Slot::Field("idpId", "idp_id"),
    1 raw_information: Slot::Field("rawInformation", "raw_information"),
    2 user_id: Slot::Field("userId", "user_id"),
    3 user_name: Slot::Field("userName", "user_name"),
    4 access: Slot::Oneof(IdpInformationAccess::ARMS),
});

/// Alternatives of `IdpInformation::access`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum IdpInformationAccess {
    /// What an LDAP directory said.
    Ldap(IdpLdapAccessInformation),
    /// Tokens of an OAuth or OpenID Connect provider.
    Oauth(IdpOAuthAccessInformation),
    /// What a SAML identity provider said.
    Saml(IdpSamlAccessInformation),
}

oneof!(IdpInformationAccess {
    0 Ldap: Slot::Field("ldap", "ldap"),
    1 Oauth: Slot::Field("oauth", "oauth"),
    2 Saml: Slot::Field("saml", "saml"),
});

/// A sign-in at an identity provider that succeeded.
#[derive(Clone, Default)]
pub struct IdpIntent {
    /// Id of the sign-in at the identity provider, as the success URL received it.
    pub idp_intent_id: String,
    /// Token that proves that the sign-in at the identity provider succeeded.
    pub idp_intent_token: String,
    /// Id of the Zitadel user that the account is linked to; empty when it is linked to none.
    pub user_id: String,
}

message!(IdpIntent {
    0 idp_intent_id: Slot::Field("idpIntentId", "idp_intent_id"),
    1 idp_intent_token: Slot::Secret("idpIntentToken", "idp_intent_token"),
    2 user_id: Slot::Field("userId", "user_id"),
});

/// What an LDAP directory said about a user.
#[derive(Clone, Default)]
pub struct IdpLdapAccessInformation {
    /// Attributes of the user's LDAP entry.
    pub attributes: Option<serde_json::Map<String, serde_json::Value>>,
}

message!(IdpLdapAccessInformation {
    0 attributes: Slot::Field("attributes", "attributes"),
});

/// An account at an identity provider that a user can sign in with.
#[derive(Clone, Default)]
pub struct IdpLink {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub idp_id: String,
    /// Id of the user at the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// User name at the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub user_name: String,
}

impl IdpLink {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(
        idp_id: impl Into<String>,
        user_id: impl Into<String>,
        user_name: impl Into<String>,
    ) -> Self {
        Self {
            idp_id: idp_id.into(),
            user_id: user_id.into(),
            user_name: user_name.into(),
        }
    }
}

message!(IdpLink {
    0 idp_id: Slot::Field("idpId", "idp_id"),
    1 user_id: Slot::Field("userId", "user_id"),
    2 user_name: Slot::Field("userName", "user_name"),
});

/// Tokens that an OAuth or OpenID Connect provider issued.
#[derive(Clone, Default)]
pub struct IdpOAuthAccessInformation {
    /// Access token that the identity provider issued.
    pub access_token: String,
    /// Id token that the identity provider issued.
    pub id_token: Option<String>,
    /// Refresh token that the identity provider issued.
    pub refresh_token: Option<String>,
}

message!(IdpOAuthAccessInformation {
    0 access_token: Slot::Secret("accessToken", "access_token"),
    1 id_token: Slot::Secret("idToken", "id_token"),
    2 refresh_token: Slot::Secret("refreshToken", "refresh_token"),
});

/// The assertion of a SAML identity provider.
#[derive(Clone, Default)]
pub struct IdpSamlAccessInformation {
    /// SAML assertion that the identity provider sent, as XML.
    pub assertion: bytes::Bytes,
}

message!(IdpSamlAccessInformation {
    0 assertion: Slot::Secret("assertion", "assertion"),
});

/// Keeps users with one of the email addresses.
#[derive(Clone, Default)]
pub struct InUserEmailsQuery {
    /// Email addresses to look for.
    pub user_emails: Vec<String>,
}

message!(InUserEmailsQuery {
    0 user_emails: Slot::Field("userEmails", "user_emails"),
});

/// Keeps users with one of the ids.
#[derive(Clone, Default)]
pub struct InUserIdQuery {
    /// Ids of the users.
    pub user_ids: Vec<String>,
}

message!(InUserIdQuery {
    0 user_ids: Slot::Field("userIds", "user_ids"),
});

/// User name and password of a user in an LDAP directory.
#[derive(Clone, Default)]
pub struct LdapCredentials {
    /// Password of the user in the directory.
    ///
    /// Required. 1 to 200 characters.
    pub password: String,
    /// User name in the directory.
    ///
    /// Required. 1 to 200 characters. A URI, or a path that is relative to one.
    pub username: String,
}

impl LdapCredentials {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(username: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            username: username.into(),
            password: password.into(),
        }
    }
}

message!(LdapCredentials {
    0 password: Slot::Secret("password", "password"),
    1 username: Slot::Field("username", "username"),
});

/// Keeps users by their family name.
#[derive(Clone, Default)]
pub struct LastNameQuery {
    /// Family name, or part of it, to look for.
    ///
    /// Required. 1 to 200 characters.
    pub last_name: String,
    /// How to compare.
    pub method: crate::object::v2beta::TextQueryMethod,
}

impl LastNameQuery {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(last_name: impl Into<String>) -> Self {
        Self {
            last_name: last_name.into(),
            ..Self::default()
        }
    }
}

message!(LastNameQuery {
    0 last_name: Slot::Field("lastName", "last_name"),
    1 method: Slot::Field("method", "method"),
});

/// What `UserService::list_authentication_method_types` takes.
#[derive(Clone, Default)]
pub struct ListAuthenticationMethodTypesRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl ListAuthenticationMethodTypesRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message!(ListAuthenticationMethodTypesRequest {
    0 user_id: Slot::Field("userId", "user_id"),
});

/// What `UserService::list_authentication_method_types` answers.
#[derive(Clone, Default)]
pub struct ListAuthenticationMethodTypesResponse {
    /// Ways in which the user can sign in.
    pub auth_method_types: Vec<AuthenticationMethodType>,
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::object::v2beta::ListDetails>,
}

message!(ListAuthenticationMethodTypesResponse {
    0 auth_method_types: Slot::Field("authMethodTypes", "auth_method_types"),
    1 details: Slot::Field("details", "details"),
});

/// What `UserService::list_users` takes.
#[derive(Clone, Default)]
pub struct ListUsersRequest {
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<SearchQuery>,
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::object::v2beta::ListQuery>,
    /// Field by which entries are sorted.
    pub sorting_column: UserFieldName,
}

impl ListUsersRequest {
    /// Makes an empty one, in which nothing is set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message!(ListUsersRequest {
    0 queries: Slot::Field("queries", "queries"),
    1 query: Slot::Field("query", "query"),
    2 sorting_column: Slot::Field("sortingColumn", "sorting_column"),
});

/// What `UserService::list_users` answers.
#[derive(Clone, Default)]
pub struct ListUsersResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::object::v2beta::ListDetails>,
    /// Users on this page.
    pub result: Vec<User>,
    /// Field by which entries are sorted.
    pub sorting_column: UserFieldName,
}

message!(ListUsersResponse {
    0 details: Slot::Field("details", "details"),
    1 result: Slot::Field("result", "result"),
    2 sorting_column: Slot::Field("sortingColumn", "sorting_column"),
});

/// What `UserService::lock_user` takes.
#[derive(Clone, Default)]
pub struct LockUserRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl LockUserRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message!(LockUserRequest {
    0 user_id: Slot::Field("userId", "user_id"),
});

/// What `UserService::lock_user` answers.
#[derive(Clone, Default)]
pub struct LockUserResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
}

message!(LockUserResponse {
    0 details: Slot::Field("details", "details"),
});

/// Keeps users by their login names.
#[derive(Clone, Default)]
pub struct LoginNameQuery {
    /// Login name, or part of it, to look for.
    ///
    /// Required. 1 to 200 characters.
    pub login_name: String,
    /// How to compare.
    pub method: crate::object::v2beta::TextQueryMethod,
}

impl LoginNameQuery {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(login_name: impl Into<String>) -> Self {
        Self {
            login_name: login_name.into(),
            ..Self::default()
        }
    }
}

message!(LoginNameQuery {
    0 login_name: Slot::Field("loginName", "login_name"),
    1 method: Slot::Field("method", "method"),
});

/// A service account: a program that signs in.
#[derive(Clone, Default)]
pub struct MachineUser {
    /// Kind of access tokens issued: opaque (bearer) or JWT.
    pub access_token_type: AccessTokenType,
    /// Description, for people to read.
    pub description: String,
    /// Whether the user has a client secret.
    pub has_secret: bool,
    /// Name of the machine user.
    pub name: String,
}

message!(MachineUser {
    0 access_token_type: Slot::Field("accessTokenType", "access_token_type"),
    1 description: Slot::Field("description", "description"),
    2 has_secret: Slot::Field("hasSecret", "has_secret"),
    3 name: Slot::Field("name", "name"),
});

/// Keeps users by their nickname.
#[derive(Clone, Default)]
pub struct NickNameQuery {
    /// How to compare.
    pub method: crate::object::v2beta::TextQueryMethod,
    /// Nickname, or part of it, to look for.
    ///
    /// Required. 1 to 200 characters.
    pub nick_name: String,
}

impl NickNameQuery {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(nick_name: impl Into<String>) -> Self {
        Self {
            nick_name: nick_name.into(),
            ..Self::default()
        }
    }
}

message!(NickNameQuery {
    0 method: Slot::Field("method", "method"),
    1 nick_name: Slot::Field("nickName", "nick_name"),
});

/// A condition that must not hold.
#[derive(Clone, Default)]
pub struct NotQuery {
    /// Condition that must not hold.
    pub query: Option<Box<SearchQuery>>,
}

message!(NotQuery {
    0 query: Slot::Field("query", "query"),
});

/// Conditions of which one must hold.
#[derive(Clone, Default)]
pub struct OrQuery {
    /// Conditions of which one must hold.
    pub queries: Vec<SearchQuery>,
}

message!(OrQuery {
    0 queries: Slot::Field("queries", "queries"),
});

/// Keeps users of one organization.
#[derive(Clone, Default)]
pub struct OrganizationIdQuery {
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub organization_id: String,
}

impl OrganizationIdQuery {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(organization_id: impl Into<String>) -> Self {
        Self {
            organization_id: organization_id.into(),
        }
    }
}

message!(OrganizationIdQuery {
    0 organization_id: Slot::Field("organizationId", "organization_id"),
});

/// Id and code with which a user registers a passkey.
#[derive(Clone, Default)]
pub struct PasskeyRegistrationCode {
    /// The code itself.
    ///
    /// Required. 1 to 200 characters.
    pub code: String,
    /// Id of the code.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl PasskeyRegistrationCode {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, code: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            code: code.into(),
        }
    }
}

message!(PasskeyRegistrationCode {
    0 code: Slot::Secret("code", "code"),
    1 id: Slot::Field("id", "id"),
});

/// A password in plain text, and whether it must be changed.
#[derive(Clone, Default)]
pub struct Password {
    /// Whether the user must change the password at the next sign-in.
    pub change_required: bool,
    /// Password in plain text. It is hashed by the server.
    ///
    /// Required. 1 to 200 characters.
    pub password: String,
}

impl Password {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(password: impl Into<String>) -> Self {
        Self {
            password: password.into(),
            ..Self::default()
        }
    }
}

message!(Password {
    0 change_required: Slot::Field("changeRequired", "change_required"),
    1 password: Slot::Secret("password", "password"),
});

/// What `UserService::password_reset` takes.
#[derive(Clone, Default)]
pub struct PasswordResetRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Either `return_code` or `send_link`.
    pub medium: Option<PasswordResetRequestMedium>,
}

impl PasswordResetRequest {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message!(PasswordResetRequest {
    0 user_id: Slot::Field("userId", "user_id"),
    1 medium: Slot::Oneof(PasswordResetRequestMedium::ARMS),
});

/// Alternatives of `PasswordResetRequest::medium`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PasswordResetRequestMedium {
    /// Returns the code in the answer instead of sending it.
    ReturnCode(ReturnPasswordResetCode),
    /// Sends the user a link with the code.
    SendLink(SendPasswordResetLink),
}

oneof!(PasswordResetRequestMedium {
    0 ReturnCode: Slot::Field("returnCode", "return_code"),
    1 SendLink: Slot::Field("sendLink", "send_link"),
});

/// What `UserService::password_reset` answers.
#[derive(Clone, Default)]
pub struct PasswordResetResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
    /// Code to set the new password; present when the request asked for it.
    pub verification_code: Option<String>,
}

message!(PasswordResetResponse {
    0 details: Slot::Field("details", "details"),
    1 verification_code: Slot::Secret("verificationCode", "verification_code"),
});

/// Keeps users by their phone number.
#[derive(Clone, Default)]
pub struct PhoneQuery {
    /// How to compare.
    pub method: crate::object::v2beta::TextQueryMethod,
    /// Phone number, or part of it, to look for.
    ///
    /// Required. At most 20 characters.
    pub number: String,
}

impl PhoneQuery {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(number: impl Into<String>) -> Self {
        Self {
            number: number.into(),
            ..Self::default()
        }
    }
}

message!(PhoneQuery {
    0 method: Slot::Field("method", "method"),
    1 number: Slot::Field("number", "number"),
});

/// What `UserService::reactivate_user` takes.
#[derive(Clone, Default)]
pub struct ReactivateUserRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl ReactivateUserRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message!(ReactivateUserRequest {
    0 user_id: Slot::Field("userId", "user_id"),
});

/// What `UserService::reactivate_user` answers.
#[derive(Clone, Default)]
pub struct ReactivateUserResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
}

message!(ReactivateUserResponse {
    0 details: Slot::Field("details", "details"),
});

/// URLs to which an identity provider's answer brings the user back.
#[derive(Clone, Default)]
pub struct RedirectUrls {
    /// URL to which the user returns when the sign-in failed.
    ///
    /// Required. 1 to 2048 characters. A URI, or a path that is relative to one.
    pub failure_url: String,
    /// Login name that is suggested to the identity provider.
    ///
    /// At most 200 characters.
    pub login_hint: String,
    /// URL to which the user returns after the sign-in; the id and token of the intent are added to
    /// it.
    ///
    /// Required. 1 to 2048 characters. A URI, or a path that is relative to one.
    pub success_url: String,
}

impl RedirectUrls {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(success_url: impl Into<String>, failure_url: impl Into<String>) -> Self {
        Self {
            success_url: success_url.into(),
            failure_url: failure_url.into(),
            ..Self::default()
        }
    }
}

message!(RedirectUrls {
    0 failure_url: Slot::Field("failureUrl", "failure_url"),
    1 login_hint: Slot::Field("loginHint", "login_hint"),
    2 success_url: Slot::Field("successUrl", "success_url"),
});

/// What `UserService::register_passkey` takes.
#[derive(Clone, Default)]
pub struct RegisterPasskeyRequest {
    /// Kind of authenticator to allow: part of the device, or a separate one.
    pub authenticator: PasskeyAuthenticator,
    /// Id and code from the registration link, when the user came by one.
    pub code: Option<PasskeyRegistrationCode>,
    /// Domain on which the browser asks for the credential: the relying party id of WebAuthn.
    pub domain: String,
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl RegisterPasskeyRequest {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message!(RegisterPasskeyRequest {
    0 authenticator: Slot::Field("authenticator", "authenticator"),
    1 code: Slot::Field("code", "code"),
    2 domain: Slot::Field("domain", "domain"),
    3 user_id: Slot::Field("userId", "user_id"),
});

/// What `UserService::register_passkey` answers.
#[derive(Clone, Default)]
pub struct RegisterPasskeyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
    /// Id of the passkey.
    pub passkey_id: String,
    /// Options to hand to the browser's WebAuthn call `navigator.credentials.create`.
    pub public_key_credential_creation_options: Option<serde_json::Map<String, serde_json::Value>>,
}

message!(RegisterPasskeyResponse {
    0 details: Slot::Field("details", "details"),
    1 passkey_id: Slot::Field("passkeyId", "passkey_id"),
    2 public_key_credential_creation_options: Slot::Field("publicKeyCredentialCreationOptions", "public_key_credential_creation_options"),
});

/// What `UserService::register_totp` takes.
#[derive(Clone, Default)]
pub struct RegisterTotpRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl RegisterTotpRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message!(RegisterTotpRequest {
    0 user_id: Slot::Field("userId", "user_id"),
});

/// What `UserService::register_totp` answers.
#[derive(Clone, Default)]
pub struct RegisterTotpResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
    /// Secret for the authenticator app, shown only in this answer.
    pub secret: String,
    /// URI for the authenticator app (`otpauth:`), to show as a QR code. It holds the secret.
    pub uri: String,
}

message!(RegisterTotpResponse {
    0 details: Slot::Field("details", "details"),
    1 secret: Slot::Secret("secret", "secret"),
    2 uri: Slot::Secret("uri", "uri"),
});

/// What `UserService::register_u2f` takes.
#[derive(Clone, Default)]
pub struct RegisterU2fRequest {
    /// Domain on which the browser asks for the credential: the relying party id of WebAuthn.
    pub domain: String,
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl RegisterU2fRequest {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message!(RegisterU2fRequest {
    0 domain: Slot::Field("domain", "domain"),
    1 user_id: Slot::Field("userId", "user_id"),
});

/// What `UserService::register_u2f` answers.
#[derive(Clone, Default)]
pub struct RegisterU2fResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
    /// Options to hand to the browser's WebAuthn call `navigator.credentials.create`.
    pub public_key_credential_creation_options: Option<serde_json::Map<String, serde_json::Value>>,
    /// Id of the security key.
    pub u2f_id: String,
}

message!(RegisterU2fResponse {
    0 details: Slot::Field("details", "details"),
    1 public_key_credential_creation_options: Slot::Field("publicKeyCredentialCreationOptions", "public_key_credential_creation_options"),
    2 u2f_id: Slot::Field("u2fId", "u2f_id"),
});

/// What `UserService::remove_otp_email` takes.
#[derive(Clone, Default)]
pub struct RemoveOtpEmailRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl RemoveOtpEmailRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message!(RemoveOtpEmailRequest {
    0 user_id: Slot::Field("userId", "user_id"),
});

/// What `UserService::remove_otp_email` answers.
#[derive(Clone, Default)]
pub struct RemoveOtpEmailResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
}

message!(RemoveOtpEmailResponse {
    0 details: Slot::Field("details", "details"),
});

/// What `UserService::remove_otp_sms` takes.
#[derive(Clone, Default)]
pub struct RemoveOtpSmsRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl RemoveOtpSmsRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message!(RemoveOtpSmsRequest {
    0 user_id: Slot::Field("userId", "user_id"),
});

/// What `UserService::remove_otp_sms` answers.
#[derive(Clone, Default)]
pub struct RemoveOtpSmsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
}

message!(RemoveOtpSmsResponse {
    0 details: Slot::Field("details", "details"),
});

/// What `UserService::remove_phone` takes.
#[derive(Clone, Default)]
pub struct RemovePhoneRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl RemovePhoneRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message!(RemovePhoneRequest {
    0 user_id: Slot::Field("userId", "user_id"),
});

/// What `UserService::remove_phone` answers.
#[derive(Clone, Default)]
pub struct RemovePhoneResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
}

message!(RemovePhoneResponse {
    0 details: Slot::Field("details", "details"),
});

/// What `UserService::remove_totp` takes.
#[derive(Clone, Default)]
pub struct RemoveTotpRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl RemoveTotpRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message!(RemoveTotpRequest {
    0 user_id: Slot::Field("userId", "user_id"),
});

/// What `UserService::remove_totp` answers.
#[derive(Clone, Default)]
pub struct RemoveTotpResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
}

message!(RemoveTotpResponse {
    0 details: Slot::Field("details", "details"),
});

/// What `UserService::resend_email_code` takes.
#[derive(Clone, Default)]
pub struct ResendEmailCodeRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Either `return_code` or `send_code`.
    pub verification: Option<ResendEmailCodeRequestVerification>,
}

impl ResendEmailCodeRequest {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message!(ResendEmailCodeRequest {
    0 user_id: Slot::Field("userId", "user_id"),
    1 verification: Slot::Oneof(ResendEmailCodeRequestVerification::ARMS),
});

/// Alternatives of `ResendEmailCodeRequest::verification`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ResendEmailCodeRequestVerification {
    /// Returns the code in the answer instead of sending it.
    ReturnCode(ReturnEmailVerificationCode),
    /// Sends the code to the user.
    SendCode(SendEmailVerificationCode),
}

oneof!(ResendEmailCodeRequestVerification {
    0 ReturnCode: Slot::Field("returnCode", "return_code"),
    1 SendCode: Slot::Field("sendCode", "send_code"),
});

/// What `UserService::resend_email_code` answers.
#[derive(Clone, Default)]
pub struct ResendEmailCodeResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
    /// Code to verify the email address; present when the request asked for it.
    pub verification_code: Option<String>,
}

message!(ResendEmailCodeResponse {
    0 details: Slot::Field("details", "details"),
    1 verification_code: Slot::Secret("verificationCode", "verification_code"),
});

/// What `UserService::resend_phone_code` takes.
#[derive(Clone, Default)]
pub struct ResendPhoneCodeRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Either `return_code` or `send_code`.
    pub verification: Option<ResendPhoneCodeRequestVerification>,
}

impl ResendPhoneCodeRequest {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message!(ResendPhoneCodeRequest {
    0 user_id: Slot::Field("userId", "user_id"),
    1 verification: Slot::Oneof(ResendPhoneCodeRequestVerification::ARMS),
});

/// Alternatives of `ResendPhoneCodeRequest::verification`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ResendPhoneCodeRequestVerification {
    /// Returns the code in the answer instead of sending it.
    ReturnCode(ReturnPhoneVerificationCode),
    /// Sends the code to the user.
    SendCode(SendPhoneVerificationCode),
}

oneof!(ResendPhoneCodeRequestVerification {
    0 ReturnCode: Slot::Field("returnCode", "return_code"),
    1 SendCode: Slot::Field("sendCode", "send_code"),
});

/// What `UserService::resend_phone_code` answers.
#[derive(Clone, Default)]
pub struct ResendPhoneCodeResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
    /// Code to verify the phone number; present when the request asked for it.
    pub verification_code: Option<String>,
}

message!(ResendPhoneCodeResponse {
    0 details: Slot::Field("details", "details"),
    1 verification_code: Slot::Secret("verificationCode", "verification_code"),
});

/// What `UserService::retrieve_identity_provider_intent` takes.
#[derive(Clone, Default)]
pub struct RetrieveIdentityProviderIntentRequest {
    /// Id of the sign-in at the identity provider, as the success URL received it.
    ///
    /// Required. 1 to 200 characters.
    pub idp_intent_id: String,
    /// Token that proves that the sign-in at the identity provider succeeded.
    ///
    /// Required. 1 to 200 characters.
    pub idp_intent_token: String,
}

impl RetrieveIdentityProviderIntentRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(idp_intent_id: impl Into<String>, idp_intent_token: impl Into<String>) -> Self {
        Self {
            idp_intent_id: idp_intent_id.into(),
            idp_intent_token: idp_intent_token.into(),
        }
    }
}

message!(RetrieveIdentityProviderIntentRequest {
    0 idp_intent_id: Slot::Field("idpIntentId", "idp_intent_id"),
    1 idp_intent_token: Slot::Secret("idpIntentToken", "idp_intent_token"),
});

/// What `UserService::retrieve_identity_provider_intent` answers.
#[derive(Clone, Default)]
pub struct RetrieveIdentityProviderIntentResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
    /// What the identity provider said about the user.
    pub idp_information: Option<IdpInformation>,
    /// Id of the Zitadel user that the account is linked to; empty when it is linked to none.
    pub user_id: String,
}

message!(RetrieveIdentityProviderIntentResponse {
    0 details: Slot::Field("details", "details"),
    1 idp_information: Slot::Field("idpInformation", "idp_information"),
    2 user_id: Slot::Field("userId", "user_id"),
});

/// Returns the code in the answer instead of sending it.
#[derive(Clone, Default)]
pub struct ReturnEmailVerificationCode {}

message!(ReturnEmailVerificationCode {});

/// Returns the code in the answer instead of sending it.
#[derive(Clone, Default)]
pub struct ReturnPasskeyRegistrationCode {}

message!(ReturnPasskeyRegistrationCode {});

/// Returns the code in the answer instead of sending it.
#[derive(Clone, Default)]
pub struct ReturnPasswordResetCode {}

message!(ReturnPasswordResetCode {});

/// Returns the code in the answer instead of sending it.
#[derive(Clone, Default)]
pub struct ReturnPhoneVerificationCode {}

message!(ReturnPhoneVerificationCode {});

/// A condition that users must meet.
#[derive(Clone, Default)]
pub struct SearchQuery {
    /// One of `and_query`, `display_name_query`, `email_query`, `first_name_query`,
    /// `in_user_emails_query`, `in_user_ids_query`, `last_name_query`, `login_name_query`,
    /// `nick_name_query`, `not_query`, `or_query`, `organization_id_query`, `phone_query`,
    /// `state_query`, `type_query`, `user_name_query`.
    ///
    /// Required.
    pub query: Option<SearchQueryQuery>,
}

impl SearchQuery {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(query: SearchQueryQuery) -> Self {
        Self { query: Some(query) }
    }
}

message!(SearchQuery {
    0 query: Slot::Oneof(SearchQueryQuery::ARMS),
});

/// Alternatives of `SearchQuery::query`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SearchQueryQuery {
    /// Holds when all of the conditions in it hold.
    AndQuery(AndQuery),
    /// Keeps users by their display name.
    DisplayNameQuery(DisplayNameQuery),
    /// Keeps users by their email address.
    EmailQuery(EmailQuery),
    /// Keeps users by their given name.
    FirstNameQuery(FirstNameQuery),
    /// Keeps users with one of these email addresses.
    InUserEmailsQuery(InUserEmailsQuery),
    /// Keeps users with one of these ids.
    InUserIdsQuery(InUserIdQuery),
    /// Keeps users by their family name.
    LastNameQuery(LastNameQuery),
    /// Keeps users by their login names.
    LoginNameQuery(LoginNameQuery),
    /// Keeps users by their nickname.
    NickNameQuery(NickNameQuery),
    /// Holds when the condition in it does not hold.
    NotQuery(Box<NotQuery>),
    /// Holds when at least one of the conditions in it holds.
    OrQuery(OrQuery),
    /// Keeps entries of this organization.
    OrganizationIdQuery(OrganizationIdQuery),
    /// Keeps users by their phone number.
    PhoneQuery(PhoneQuery),
    /// Keeps entries in this state.
    StateQuery(StateQuery),
    /// Keeps human or machine users only.
    TypeQuery(TypeQuery),
    /// Keeps users by their user name.
    UserNameQuery(UserNameQuery),
}

oneof!(SearchQueryQuery {
    0 AndQuery: Slot::Field("andQuery", "and_query"),
    1 DisplayNameQuery: Slot::Field("displayNameQuery", "display_name_query"),
    2 EmailQuery: Slot::Field("emailQuery", "email_query"),
    3 FirstNameQuery: Slot::Field("firstNameQuery", "first_name_query"),
    4 InUserEmailsQuery: Slot::Field("inUserEmailsQuery", "in_user_emails_query"),
    5 InUserIdsQuery: Slot::Field("inUserIdsQuery", "in_user_ids_query"),
    6 LastNameQuery: Slot::Field("lastNameQuery", "last_name_query"),
    7 LoginNameQuery: Slot::Field("loginNameQuery", "login_name_query"),
    8 NickNameQuery: Slot::Field("nickNameQuery", "nick_name_query"),
    9 NotQuery: Slot::Field("notQuery", "not_query"),
    10 OrQuery: Slot::Field("orQuery", "or_query"),
    11 OrganizationIdQuery: Slot::Field("organizationIdQuery", "organization_id_query"),
    12 PhoneQuery: Slot::Field("phoneQuery", "phone_query"),
    13 StateQuery: Slot::Field("stateQuery", "state_query"),
    14 TypeQuery: Slot::Field("typeQuery", "type_query"),
    15 UserNameQuery: Slot::Field("userNameQuery", "user_name_query"),
});

impl From<SearchQueryQuery> for SearchQuery {
    #[inline]
    fn from(query: SearchQueryQuery) -> Self {
        Self { query: Some(query) }
    }
}

/// Sends the code by email.
#[derive(Clone, Default)]
pub struct SendEmailVerificationCode {
    /// Template of the link in the message, with placeholders for code and user. The server's own
    /// login when left out.
    ///
    /// 1 to 200 characters.
    pub url_template: Option<String>,
}

message!(SendEmailVerificationCode {
    0 url_template: Slot::Field("urlTemplate", "url_template"),
});

/// Sends the link by email.
#[derive(Clone, Default)]
pub struct SendPasskeyRegistrationLink {
    /// Template of the link in the message, with placeholders for code and user. The server's own
    /// login when left out.
    ///
    /// 1 to 200 characters.
    pub url_template: Option<String>,
}

message!(SendPasskeyRegistrationLink {
    0 url_template: Slot::Field("urlTemplate", "url_template"),
});

/// Sends the link by email or SMS.
#[derive(Clone, Default)]
pub struct SendPasswordResetLink {
    /// Whether the link is sent by email or SMS.
    pub notification_type: NotificationType,
    /// Template of the link in the message, with placeholders for code and user. The server's own
    /// login when left out.
    ///
    /// 1 to 200 characters.
    pub url_template: Option<String>,
}

message!(SendPasswordResetLink {
    0 notification_type: Slot::Field("notificationType", "notification_type"),
    1 url_template: Slot::Field("urlTemplate", "url_template"),
});

/// Sends the code by SMS.
#[derive(Clone, Default)]
pub struct SendPhoneVerificationCode {}

message!(SendPhoneVerificationCode {});

/// What `UserService::set_email` takes.
#[derive(Clone, Default)]
pub struct SetEmailRequest {
    /// New email address.
    ///
    /// Required. 1 to 200 characters. An email address.
    pub email: String,
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// One of `is_verified`, `return_code`, `send_code`.
    pub verification: Option<SetEmailRequestVerification>,
}

impl SetEmailRequest {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            email: email.into(),
            ..Self::default()
        }
    }
}

message!(SetEmailRequest {
    0 email: Slot::Field("email", "email"),
    1 user_id: Slot::Field("userId", "user_id"),
    2 verification: Slot::Oneof(SetEmailRequestVerification::ARMS),
});

/// Alternatives of `SetEmailRequest::verification`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SetEmailRequestVerification {
    /// Sets it as verified at once, when true: no code is sent.
    ///
    /// Must be `true`.
    IsVerified(bool),
    /// Returns the code in the answer instead of sending it.
    ReturnCode(ReturnEmailVerificationCode),
    /// Sends the code to the user.
    SendCode(SendEmailVerificationCode),
}

oneof!(SetEmailRequestVerification {
    0 IsVerified: Slot::Field("isVerified", "is_verified"),
    1 ReturnCode: Slot::Field("returnCode", "return_code"),
    2 SendCode: Slot::Field("sendCode", "send_code"),
});

/// What `UserService::set_email` answers.
#[derive(Clone, Default)]
pub struct SetEmailResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
    /// Code to verify the email address; present when the request asked for it.
    pub verification_code: Option<String>,
}

message!(SetEmailResponse {
    0 details: Slot::Field("details", "details"),
    1 verification_code: Slot::Secret("verificationCode", "verification_code"),
});

/// A new email address, and how it is verified.
#[derive(Clone, Default)]
pub struct SetHumanEmail {
    /// New email address.
    ///
    /// Required. 1 to 200 characters. An email address.
    pub email: String,
    /// One of `is_verified`, `return_code`, `send_code`.
    pub verification: Option<SetHumanEmailVerification>,
}

impl SetHumanEmail {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            ..Self::default()
        }
    }
}

message!(SetHumanEmail {
    0 email: Slot::Field("email", "email"),
    1 verification: Slot::Oneof(SetHumanEmailVerification::ARMS),
});

/// Alternatives of `SetHumanEmail::verification`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SetHumanEmailVerification {
    /// Sets it as verified at once, when true: no code is sent.
    ///
    /// Must be `true`.
    IsVerified(bool),
    /// Returns the code in the answer instead of sending it.
    ReturnCode(ReturnEmailVerificationCode),
    /// Sends the code to the user.
    SendCode(SendEmailVerificationCode),
}

oneof!(SetHumanEmailVerification {
    0 IsVerified: Slot::Field("isVerified", "is_verified"),
    1 ReturnCode: Slot::Field("returnCode", "return_code"),
    2 SendCode: Slot::Field("sendCode", "send_code"),
});

/// A new phone number, and how it is verified.
#[derive(Clone, Default)]
pub struct SetHumanPhone {
    /// New phone number, best in the international form such as `+41791234567`.
    ///
    /// 0 to 200 characters.
    pub phone: String,
    /// One of `is_verified`, `return_code`, `send_code`.
    pub verification: Option<SetHumanPhoneVerification>,
}

message!(SetHumanPhone {
    0 phone: Slot::Field("phone", "phone"),
    1 verification: Slot::Oneof(SetHumanPhoneVerification::ARMS),
});

/// Alternatives of `SetHumanPhone::verification`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SetHumanPhoneVerification {
    /// Sets it as verified at once, when true: no code is sent.
    ///
    /// Must be `true`.
    IsVerified(bool),
    /// Returns the code in the answer instead of sending it.
    ReturnCode(ReturnPhoneVerificationCode),
    /// Sends the code to the user.
    SendCode(SendPhoneVerificationCode),
}

oneof!(SetHumanPhoneVerification {
    0 IsVerified: Slot::Field("isVerified", "is_verified"),
    1 ReturnCode: Slot::Field("returnCode", "return_code"),
    2 SendCode: Slot::Field("sendCode", "send_code"),
});

/// Names, language and gender to set.
#[derive(Clone, Default)]
pub struct SetHumanProfile {
    /// Name to show to people; made of given and family name when left out.
    ///
    /// At most 200 characters.
    pub display_name: Option<String>,
    /// Family name of the user.
    ///
    /// Required. 1 to 200 characters.
    pub family_name: String,
    /// Gender of the user.
    pub gender: Option<Gender>,
    /// Given name of the user.
    ///
    /// Required. 1 to 200 characters.
    pub given_name: String,
    /// Nickname of the user.
    ///
    /// At most 200 characters.
    pub nick_name: Option<String>,
    /// Language of the user, as a BCP 47 tag.
    ///
    /// At most 10 characters.
    pub preferred_language: Option<String>,
}

impl SetHumanProfile {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(given_name: impl Into<String>, family_name: impl Into<String>) -> Self {
        Self {
            given_name: given_name.into(),
            family_name: family_name.into(),
            ..Self::default()
        }
    }
}

message!(SetHumanProfile {
    0 display_name: Slot::Field("displayName", "display_name"),
    1 family_name: Slot::Field("familyName", "family_name"),
    2 gender: Slot::Field("gender", "gender"),
    3 given_name: Slot::Field("givenName", "given_name"),
    4 nick_name: Slot::Field("nickName", "nick_name"),
    5 preferred_language: Slot::Field("preferredLanguage", "preferred_language"),
});

/// A key with a value of your own.
#[derive(Clone, Default)]
pub struct SetMetadataEntry {
    /// Key that names the entry.
    ///
    /// Required. 1 to 200 characters.
    pub key: String,
    /// Value, any bytes.
    ///
    /// Required. 1 to 500000 bytes.
    pub value: bytes::Bytes,
}

impl SetMetadataEntry {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(key: impl Into<String>, value: impl Into<bytes::Bytes>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

message!(SetMetadataEntry {
    0 key: Slot::Field("key", "key"),
    1 value: Slot::Field("value", "value"),
});

/// A new password, and what proves that it may be set.
#[derive(Clone, Default)]
pub struct SetPassword {
    /// Either `hashed_password` or `password`.
    pub password_type: Option<SetPasswordPasswordType>,
    /// Either `current_password` or `verification_code`.
    pub verification: Option<SetPasswordVerification>,
}

message!(SetPassword {
    0 password_type: Slot::Oneof(SetPasswordPasswordType::ARMS),
    1 verification: Slot::Oneof(SetPasswordVerification::ARMS),
});

/// Alternatives of `SetPassword::password_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SetPasswordPasswordType {
    /// Password that is already hashed, for users who move over from another system.
    HashedPassword(HashedPassword),
    /// Password in plain text, and whether it must be changed.
    Password(Password),
}

oneof!(SetPasswordPasswordType {
    0 HashedPassword: Slot::Field("hashedPassword", "hashed_password"),
    1 Password: Slot::Field("password", "password"),
});

/// Alternatives of `SetPassword::verification`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SetPasswordVerification {
    /// Password that the user has now, to prove that the caller is the user.
    ///
    /// 1 to 200 characters.
    CurrentPassword(String),
    /// Code that was sent to the user or returned.
    ///
    /// 1 to 20 characters.
    VerificationCode(String),
}

oneof!(SetPasswordVerification {
    0 CurrentPassword: Slot::Secret("currentPassword", "current_password"),
    1 VerificationCode: Slot::Secret("verificationCode", "verification_code"),
});

/// What `UserService::set_password` takes.
#[derive(Clone, Default)]
pub struct SetPasswordRequest {
    /// Password to set.
    pub new_password: Option<Password>,
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Either `current_password` or `verification_code`.
    pub verification: Option<SetPasswordRequestVerification>,
}

impl SetPasswordRequest {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message!(SetPasswordRequest {
    0 new_password: Slot::Field("newPassword", "new_password"),
    1 user_id: Slot::Field("userId", "user_id"),
    2 verification: Slot::Oneof(SetPasswordRequestVerification::ARMS),
});

/// Alternatives of `SetPasswordRequest::verification`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SetPasswordRequestVerification {
    /// Password that the user has now, to prove that the caller is the user.
    ///
    /// 1 to 200 characters.
    CurrentPassword(String),
    /// Code that was sent to the user or returned.
    ///
    /// 1 to 20 characters.
    VerificationCode(String),
}

oneof!(SetPasswordRequestVerification {
    0 CurrentPassword: Slot::Secret("currentPassword", "current_password"),
    1 VerificationCode: Slot::Secret("verificationCode", "verification_code"),
});

/// What `UserService::set_password` answers.
#[derive(Clone, Default)]
pub struct SetPasswordResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
}

message!(SetPasswordResponse {
    0 details: Slot::Field("details", "details"),
});

/// What `UserService::set_phone` takes.
#[derive(Clone, Default)]
pub struct SetPhoneRequest {
    /// New phone number, best in the international form such as `+41791234567`.
    ///
    /// Required. 1 to 200 characters.
    pub phone: String,
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// One of `is_verified`, `return_code`, `send_code`.
    pub verification: Option<SetPhoneRequestVerification>,
}

impl SetPhoneRequest {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, phone: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            phone: phone.into(),
            ..Self::default()
        }
    }
}

message!(SetPhoneRequest {
    0 phone: Slot::Field("phone", "phone"),
    1 user_id: Slot::Field("userId", "user_id"),
    2 verification: Slot::Oneof(SetPhoneRequestVerification::ARMS),
});

/// Alternatives of `SetPhoneRequest::verification`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SetPhoneRequestVerification {
    /// Sets it as verified at once, when true: no code is sent.
    ///
    /// Must be `true`.
    IsVerified(bool),
    /// Returns the code in the answer instead of sending it.
    ReturnCode(ReturnPhoneVerificationCode),
    /// Sends the code to the user.
    SendCode(SendPhoneVerificationCode),
}

oneof!(SetPhoneRequestVerification {
    0 IsVerified: Slot::Field("isVerified", "is_verified"),
    1 ReturnCode: Slot::Field("returnCode", "return_code"),
    2 SendCode: Slot::Field("sendCode", "send_code"),
});

/// What `UserService::set_phone` answers.
#[derive(Clone, Default)]
pub struct SetPhoneResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
    /// Code to verify the phone number; present when the request asked for it.
    pub verification_code: Option<String>,
}

message!(SetPhoneResponse {
    0 details: Slot::Field("details", "details"),
    1 verification_code: Slot::Secret("verificationCode", "verification_code"),
});

/// What `UserService::start_identity_provider_intent` takes.
#[derive(Clone, Default)]
pub struct StartIdentityProviderIntentRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub idp_id: String,
    /// Either `ldap` or `urls`.
    pub content: Option<StartIdentityProviderIntentRequestContent>,
}

impl StartIdentityProviderIntentRequest {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(idp_id: impl Into<String>) -> Self {
        Self {
            idp_id: idp_id.into(),
            ..Self::default()
        }
    }
}

message!(StartIdentityProviderIntentRequest {
    0 idp_id: Slot::Field("idpId", "idp_id"),
    1 content: Slot::Oneof(StartIdentityProviderIntentRequestContent::ARMS),
});

/// Alternatives of `StartIdentityProviderIntentRequest::content`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum StartIdentityProviderIntentRequestContent {
    /// User name and password, for an LDAP directory.
    Ldap(LdapCredentials),
    /// URLs to which the identity provider's answer brings the user back.
    Urls(RedirectUrls),
}

oneof!(StartIdentityProviderIntentRequestContent {
    0 Ldap: Slot::Field("ldap", "ldap"),
    1 Urls: Slot::Field("urls", "urls"),
});

/// What `UserService::start_identity_provider_intent` answers.
#[derive(Clone, Default)]
pub struct StartIdentityProviderIntentResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
    /// One of `auth_url`, `form_data`, `idp_intent`, `post_form`.
    pub next_step: Option<StartIdentityProviderIntentResponseNextStep>,
}

message!(StartIdentityProviderIntentResponse {
    0 details: Slot::Field("details", "details"),
    1 next_step: Slot::Oneof(StartIdentityProviderIntentResponseNextStep::ARMS),
});

/// Alternatives of `StartIdentityProviderIntentResponse::next_step`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum StartIdentityProviderIntentResponseNextStep {
    /// URL of the identity provider to send the user to.
    AuthUrl(String),
    /// Form to post to the identity provider from the user's browser.
    FormData(FormData),
    /// Finished sign-in at an identity provider.
    IdpIntent(IdpIntent),
    /// Form, as HTML, that sends the user's browser to the identity provider.
    PostForm(bytes::Bytes),
}

oneof!(StartIdentityProviderIntentResponseNextStep {
    0 AuthUrl: Slot::Field("authUrl", "auth_url"),
    1 FormData: Slot::Field("formData", "form_data"),
    2 IdpIntent: Slot::Field("idpIntent", "idp_intent"),
    3 PostForm: Slot::Field("postForm", "post_form"),
});

/// Keeps users in one state.
#[derive(Clone, Default)]
pub struct StateQuery {
    /// State to look for.
    ///
    /// Required.
    pub state: UserState,
}

impl StateQuery {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(state: UserState) -> Self {
        Self { state }
    }
}

message!(StateQuery {
    0 state: Slot::Field("state", "state"),
});

/// Keeps human or machine users only.
#[derive(Clone, Default)]
pub struct TypeQuery {
    /// Kind of users to keep.
    ///
    /// Required.
    pub r#type: Type,
}

impl TypeQuery {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(r#type: Type) -> Self {
        Self { r#type }
    }
}

message!(TypeQuery {
    0 r#type: Slot::Field("type", "type"),
});

/// What `UserService::unlock_user` takes.
#[derive(Clone, Default)]
pub struct UnlockUserRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl UnlockUserRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message!(UnlockUserRequest {
    0 user_id: Slot::Field("userId", "user_id"),
});

/// What `UserService::unlock_user` answers.
#[derive(Clone, Default)]
pub struct UnlockUserResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
}

message!(UnlockUserResponse {
    0 details: Slot::Field("details", "details"),
});

/// What `UserService::update_human_user` takes.
#[derive(Clone, Default)]
pub struct UpdateHumanUserRequest {
    /// Email address of the user.
    pub email: Option<SetHumanEmail>,
    /// New password, and what proves that it may be set.
    pub password: Option<SetPassword>,
    /// Phone number of the user, best in the international form such as `+41791234567`.
    pub phone: Option<SetHumanPhone>,
    /// Names, language and gender of the user.
    pub profile: Option<SetHumanProfile>,
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// User name, unique in the instance or, by a setting, in the organization.
    ///
    /// 1 to 200 characters.
    pub username: Option<String>,
}

impl UpdateHumanUserRequest {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message!(UpdateHumanUserRequest {
    0 email: Slot::Field("email", "email"),
    1 password: Slot::Field("password", "password"),
    2 phone: Slot::Field("phone", "phone"),
    3 profile: Slot::Field("profile", "profile"),
    4 user_id: Slot::Field("userId", "user_id"),
    5 username: Slot::Field("username", "username"),
});

/// What `UserService::update_human_user` answers.
#[derive(Clone, Default)]
pub struct UpdateHumanUserResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
    /// Code to verify the email address; present when the request asked for it to be returned.
    pub email_code: Option<String>,
    /// Code to verify the phone number; present when the request asked for it to be returned.
    pub phone_code: Option<String>,
}

message!(UpdateHumanUserResponse {
    0 details: Slot::Field("details", "details"),
    1 email_code: Slot::Secret("emailCode", "email_code"),
    2 phone_code: Slot::Secret("phoneCode", "phone_code"),
});

/// A user: a person or a service account.
#[derive(Clone, Default)]
pub struct User {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
    /// All names with which the user can sign in.
    pub login_names: Vec<String>,
    /// Login name that is shown first.
    pub preferred_login_name: String,
    /// State of the user. Only active users can sign in.
    pub state: UserState,
    /// Id of the user.
    pub user_id: String,
    /// User name, unique in the instance or, by a setting, in the organization.
    pub username: String,
    /// Either `human` or `machine`.
    pub r#type: Option<UserType>,
}

message!(User {
    0 details: Slot::Field("details", "details"),
    1 login_names: Slot::Field("loginNames", "login_names"),
    2 preferred_login_name: Slot::Field("preferredLoginName", "preferred_login_name"),
    3 state: Slot::Field("state", "state"),
    4 user_id: Slot::Field("userId", "user_id"),
    5 username: Slot::Field("username", "username"),
    6 r#type: Slot::Oneof(UserType::ARMS),
});

/// Alternatives of `User::type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum UserType {
    /// A human user.
    Human(HumanUser),
    /// A machine user, that is a service account.
    Machine(MachineUser),
}

oneof!(UserType {
    0 Human: Slot::Field("human", "human"),
    1 Machine: Slot::Field("machine", "machine"),
});

/// Keeps users by their user name.
#[derive(Clone, Default)]
pub struct UserNameQuery {
    /// How to compare.
    pub method: crate::object::v2beta::TextQueryMethod,
    /// User name, or part of it, to look for.
    ///
    /// Required. 1 to 200 characters.
    pub user_name: String,
}

impl UserNameQuery {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_name: impl Into<String>) -> Self {
        Self {
            user_name: user_name.into(),
            ..Self::default()
        }
    }
}

message!(UserNameQuery {
    0 method: Slot::Field("method", "method"),
    1 user_name: Slot::Field("userName", "user_name"),
});

/// What `UserService::verify_email` takes.
#[derive(Clone, Default)]
pub struct VerifyEmailRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Code that was sent to the user or returned.
    ///
    /// Required. 1 to 20 characters.
    pub verification_code: String,
}

impl VerifyEmailRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, verification_code: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            verification_code: verification_code.into(),
        }
    }
}

message!(VerifyEmailRequest {
    0 user_id: Slot::Field("userId", "user_id"),
    1 verification_code: Slot::Secret("verificationCode", "verification_code"),
});

/// What `UserService::verify_email` answers.
#[derive(Clone, Default)]
pub struct VerifyEmailResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
}

message!(VerifyEmailResponse {
    0 details: Slot::Field("details", "details"),
});

/// What `UserService::verify_passkey_registration` takes.
#[derive(Clone, Default)]
pub struct VerifyPasskeyRegistrationRequest {
    /// Id of the passkey.
    ///
    /// Required. 1 to 200 characters.
    pub passkey_id: String,
    /// Name of the passkey, for the user to tell it from others.
    ///
    /// Required. 1 to 200 characters.
    pub passkey_name: String,
    /// Credential that the browser's WebAuthn call (`navigator.credentials.create`) returned, as
    /// JSON.
    ///
    /// Required.
    pub public_key_credential: serde_json::Map<String, serde_json::Value>,
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl VerifyPasskeyRegistrationRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(
        user_id: impl Into<String>,
        passkey_id: impl Into<String>,
        public_key_credential: serde_json::Map<String, serde_json::Value>,
        passkey_name: impl Into<String>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            passkey_id: passkey_id.into(),
            public_key_credential,
            passkey_name: passkey_name.into(),
        }
    }
}

message!(VerifyPasskeyRegistrationRequest {
    0 passkey_id: Slot::Field("passkeyId", "passkey_id"),
    1 passkey_name: Slot::Field("passkeyName", "passkey_name"),
    2 public_key_credential: Slot::Field("publicKeyCredential", "public_key_credential"),
    3 user_id: Slot::Field("userId", "user_id"),
});

/// What `UserService::verify_passkey_registration` answers.
#[derive(Clone, Default)]
pub struct VerifyPasskeyRegistrationResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
}

message!(VerifyPasskeyRegistrationResponse {
    0 details: Slot::Field("details", "details"),
});

/// What `UserService::verify_phone` takes.
#[derive(Clone, Default)]
pub struct VerifyPhoneRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Code that was sent to the user or returned.
    ///
    /// Required. 1 to 20 characters.
    pub verification_code: String,
}

impl VerifyPhoneRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, verification_code: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            verification_code: verification_code.into(),
        }
    }
}

message!(VerifyPhoneRequest {
    0 user_id: Slot::Field("userId", "user_id"),
    1 verification_code: Slot::Secret("verificationCode", "verification_code"),
});

/// What `UserService::verify_phone` answers.
#[derive(Clone, Default)]
pub struct VerifyPhoneResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
}

message!(VerifyPhoneResponse {
    0 details: Slot::Field("details", "details"),
});

/// What `UserService::verify_totp_registration` takes.
#[derive(Clone, Default)]
pub struct VerifyTotpRegistrationRequest {
    /// Code that the authenticator app shows.
    ///
    /// Required. 1 to 200 characters.
    pub code: String,
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl VerifyTotpRegistrationRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, code: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            code: code.into(),
        }
    }
}

message!(VerifyTotpRegistrationRequest {
    0 code: Slot::Secret("code", "code"),
    1 user_id: Slot::Field("userId", "user_id"),
});

/// What `UserService::verify_totp_registration` answers.
#[derive(Clone, Default)]
pub struct VerifyTotpRegistrationResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
}

message!(VerifyTotpRegistrationResponse {
    0 details: Slot::Field("details", "details"),
});

/// What `UserService::verify_u2f_registration` takes.
#[derive(Clone, Default)]
pub struct VerifyU2fRegistrationRequest {
    /// Credential that the browser's WebAuthn call (`navigator.credentials.create`) returned, as
    /// JSON.
    ///
    /// Required.
    pub public_key_credential: serde_json::Map<String, serde_json::Value>,
    /// Name of the security key, for the user to tell it from others.
    ///
    /// Required. 1 to 200 characters.
    pub token_name: String,
    /// Id of the security key.
    ///
    /// Required. 1 to 200 characters.
    pub u2f_id: String,
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl VerifyU2fRegistrationRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(
        user_id: impl Into<String>,
        u2f_id: impl Into<String>,
        public_key_credential: serde_json::Map<String, serde_json::Value>,
        token_name: impl Into<String>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            u2f_id: u2f_id.into(),
            public_key_credential,
            token_name: token_name.into(),
        }
    }
}

message!(VerifyU2fRegistrationRequest {
    0 public_key_credential: Slot::Field("publicKeyCredential", "public_key_credential"),
    1 token_name: Slot::Field("tokenName", "token_name"),
    2 u2f_id: Slot::Field("u2fId", "u2f_id"),
    3 user_id: Slot::Field("userId", "user_id"),
});

/// What `UserService::verify_u2f_registration` answers.
#[derive(Clone, Default)]
pub struct VerifyU2fRegistrationResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
}

message!(VerifyU2fRegistrationResponse {
    0 details: Slot::Field("details", "details"),
});

/// Kinds of access tokens that a machine user can get.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessTokenType {
    /// An opaque token, to be introspected.
    #[default]
    Bearer,
    /// A signed JWT, which can be validated offline.
    Jwt,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum!(AccessTokenType {
    0 Bearer: "ACCESS_TOKEN_TYPE_BEARER",
    1 Jwt: "ACCESS_TOKEN_TYPE_JWT",
});

/// Ways in which a user can sign in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthenticationMethodType {
    /// `AUTHENTICATION_METHOD_TYPE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `AUTHENTICATION_METHOD_TYPE_PASSWORD`.
    Password,
    /// `AUTHENTICATION_METHOD_TYPE_PASSKEY`.
    Passkey,
    /// An account at an identity provider.
    Idp,
    /// Codes from an authenticator app.
    Totp,
    /// A security key as second factor.
    U2f,
    /// One-time codes by SMS.
    OtpSms,
    /// One-time codes by email.
    OtpEmail,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum!(AuthenticationMethodType {
    0 Unspecified: "AUTHENTICATION_METHOD_TYPE_UNSPECIFIED",
    1 Password: "AUTHENTICATION_METHOD_TYPE_PASSWORD",
    2 Passkey: "AUTHENTICATION_METHOD_TYPE_PASSKEY",
    3 Idp: "AUTHENTICATION_METHOD_TYPE_IDP",
    4 Totp: "AUTHENTICATION_METHOD_TYPE_TOTP",
    5 U2f: "AUTHENTICATION_METHOD_TYPE_U2F",
    6 OtpSms: "AUTHENTICATION_METHOD_TYPE_OTP_SMS",
    7 OtpEmail: "AUTHENTICATION_METHOD_TYPE_OTP_EMAIL",
});

/// Genders that a profile can hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Gender {
    /// `GENDER_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `GENDER_FEMALE`.
    Female,
    /// `GENDER_MALE`.
    Male,
    /// `GENDER_DIVERSE`.
    Diverse,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum!(Gender {
    0 Unspecified: "GENDER_UNSPECIFIED",
    1 Female: "GENDER_FEMALE",
    2 Male: "GENDER_MALE",
    3 Diverse: "GENDER_DIVERSE",
});

/// Ways to send a message to a user.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationType {
    /// `NOTIFICATION_TYPE_Unspecified`.
    #[default]
    Unspecified,
    /// `NOTIFICATION_TYPE_Email`.
    Email,
    /// `NOTIFICATION_TYPE_SMS`.
    Sms,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum!(NotificationType {
    0 Unspecified: "NOTIFICATION_TYPE_Unspecified",
    1 Email: "NOTIFICATION_TYPE_Email",
    2 Sms: "NOTIFICATION_TYPE_SMS",
});

/// Kinds of authenticators that hold passkeys.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PasskeyAuthenticator {
    /// `PASSKEY_AUTHENTICATOR_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// Part of the device, such as a fingerprint reader.
    Platform,
    /// Separate from the device, such as a security key.
    CrossPlatform,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum!(PasskeyAuthenticator {
    0 Unspecified: "PASSKEY_AUTHENTICATOR_UNSPECIFIED",
    1 Platform: "PASSKEY_AUTHENTICATOR_PLATFORM",
    2 CrossPlatform: "PASSKEY_AUTHENTICATOR_CROSS_PLATFORM",
});

/// Kinds of users.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `TYPE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// A person.
    Human,
    /// A service account.
    Machine,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum!(Type {
    0 Unspecified: "TYPE_UNSPECIFIED",
    1 Human: "TYPE_HUMAN",
    2 Machine: "TYPE_MACHINE",
});

/// Fields by which users can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserFieldName {
    /// `USER_FIELD_NAME_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `USER_FIELD_NAME_USER_NAME`.
    UserName,
    /// `USER_FIELD_NAME_FIRST_NAME`.
    FirstName,
    /// `USER_FIELD_NAME_LAST_NAME`.
    LastName,
    /// `USER_FIELD_NAME_NICK_NAME`.
    NickName,
    /// `USER_FIELD_NAME_DISPLAY_NAME`.
    DisplayName,
    /// `USER_FIELD_NAME_EMAIL`.
    Email,
    /// `USER_FIELD_NAME_STATE`.
    State,
    /// `USER_FIELD_NAME_TYPE`.
    Type,
    /// `USER_FIELD_NAME_CREATION_DATE`.
    CreationDate,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum!(UserFieldName {
    0 Unspecified: "USER_FIELD_NAME_UNSPECIFIED",
    1 UserName: "USER_FIELD_NAME_USER_NAME",
    2 FirstName: "USER_FIELD_NAME_FIRST_NAME",
    3 LastName: "USER_FIELD_NAME_LAST_NAME",
    4 NickName: "USER_FIELD_NAME_NICK_NAME",
    5 DisplayName: "USER_FIELD_NAME_DISPLAY_NAME",
    6 Email: "USER_FIELD_NAME_EMAIL",
    7 State: "USER_FIELD_NAME_STATE",
    8 Type: "USER_FIELD_NAME_TYPE",
    9 CreationDate: "USER_FIELD_NAME_CREATION_DATE",
});

/// States of a user.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserState {
    /// `USER_STATE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `USER_STATE_ACTIVE`.
    Active,
    /// Deactivated; cannot sign in until reactivated.
    Inactive,
    /// `USER_STATE_DELETED`.
    Deleted,
    /// Locked, by an administrator or after too many failed attempts; cannot sign in until
    /// unlocked.
    Locked,
    /// Created, with a first sign-in still to be set up.
    Initial,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum!(UserState {
    0 Unspecified: "USER_STATE_UNSPECIFIED",
    1 Active: "USER_STATE_ACTIVE",
    2 Inactive: "USER_STATE_INACTIVE",
    3 Deleted: "USER_STATE_DELETED",
    4 Locked: "USER_STATE_LOCKED",
    5 Initial: "USER_STATE_INITIAL",
});

/// The operations as types, for code that is generic over them.
pub mod operations {
    use super::*;
    use crate::operation::declare::{list_operation, operation};

    operation!(AddHumanUser {
        method: "UserService::add_human_user",
        path: "/zitadel.user.v2beta.UserService/AddHumanUser",
        request: AddHumanUserRequest,
        response: AddHumanUserResponse,
        read_only: false,
        permission: "user.write",
    });

    operation!(AddIdpLink {
        method: "UserService::add_idp_link",
        path: "/zitadel.user.v2beta.UserService/AddIDPLink",
        request: AddIdpLinkRequest,
        response: AddIdpLinkResponse,
        read_only: false,
        permission: "user.write",
    });

    operation!(AddOtpEmail {
        method: "UserService::add_otp_email",
        path: "/zitadel.user.v2beta.UserService/AddOTPEmail",
        request: AddOtpEmailRequest,
        response: AddOtpEmailResponse,
        read_only: false,
        permission: "user.credential.write; none for oneself",
    });

    operation!(AddOtpSms {
        method: "UserService::add_otp_sms",
        path: "/zitadel.user.v2beta.UserService/AddOTPSMS",
        request: AddOtpSmsRequest,
        response: AddOtpSmsResponse,
        read_only: false,
        permission: "user.credential.write; none for oneself",
    });

    operation!(CreatePasskeyRegistrationLink {
        method: "UserService::create_passkey_registration_link",
        path: "/zitadel.user.v2beta.UserService/CreatePasskeyRegistrationLink",
        request: CreatePasskeyRegistrationLinkRequest,
        response: CreatePasskeyRegistrationLinkResponse,
        read_only: false,
        permission: "user.passkey.write",
    });

    operation!(DeactivateUser {
        method: "UserService::deactivate_user",
        path: "/zitadel.user.v2beta.UserService/DeactivateUser",
        request: DeactivateUserRequest,
        response: DeactivateUserResponse,
        read_only: false,
        permission: "user.write",
    });

    operation!(DeleteUser {
        method: "UserService::delete_user",
        path: "/zitadel.user.v2beta.UserService/DeleteUser",
        request: DeleteUserRequest,
        response: DeleteUserResponse,
        read_only: false,
        permission: "user.delete; user.self.delete for oneself",
    });

    operation!(GetUserById {
        method: "UserService::get_user_by_id",
        path: "/zitadel.user.v2beta.UserService/GetUserByID",
        request: GetUserByIdRequest,
        response: GetUserByIdResponse,
        read_only: true,
        permission: "user.read; none for oneself",
    });

    operation!(ListAuthenticationMethodTypes {
        method: "UserService::list_authentication_method_types",
        path: "/zitadel.user.v2beta.UserService/ListAuthenticationMethodTypes",
        request: ListAuthenticationMethodTypesRequest,
        response: ListAuthenticationMethodTypesResponse,
        read_only: true,
        permission: "user.read; none for oneself; what the caller may not see is left out",
    });

    operation!(ListUsers {
        method: "UserService::list_users",
        path: "/zitadel.user.v2beta.UserService/ListUsers",
        request: ListUsersRequest,
        response: ListUsersResponse,
        read_only: true,
        permission: "user.read; none for oneself; what the caller may not see is left out",
    });

    operation!(LockUser {
        method: "UserService::lock_user",
        path: "/zitadel.user.v2beta.UserService/LockUser",
        request: LockUserRequest,
        response: LockUserResponse,
        read_only: false,
        permission: "user.write",
    });

    operation!(PasswordReset {
        method: "UserService::password_reset",
        path: "/zitadel.user.v2beta.UserService/PasswordReset",
        request: PasswordResetRequest,
        response: PasswordResetResponse,
        read_only: false,
        permission: "user.write; none for oneself",
    });

    operation!(ReactivateUser {
        method: "UserService::reactivate_user",
        path: "/zitadel.user.v2beta.UserService/ReactivateUser",
        request: ReactivateUserRequest,
        response: ReactivateUserResponse,
        read_only: false,
        permission: "user.write",
    });

    operation!(RegisterPasskey {
        method: "UserService::register_passkey",
        path: "/zitadel.user.v2beta.UserService/RegisterPasskey",
        request: RegisterPasskeyRequest,
        response: RegisterPasskeyResponse,
        read_only: false,
        permission: "user.credential.write; none for oneself, or with a code",
    });

    operation!(RegisterTotp {
        method: "UserService::register_totp",
        path: "/zitadel.user.v2beta.UserService/RegisterTOTP",
        request: RegisterTotpRequest,
        response: RegisterTotpResponse,
        read_only: false,
        permission: "user.credential.write; none for oneself",
    });

    operation!(RegisterU2f {
        method: "UserService::register_u2f",
        path: "/zitadel.user.v2beta.UserService/RegisterU2F",
        request: RegisterU2fRequest,
        response: RegisterU2fResponse,
        read_only: false,
        permission: "user.credential.write; none for oneself",
    });

    operation!(RemoveOtpEmail {
        method: "UserService::remove_otp_email",
        path: "/zitadel.user.v2beta.UserService/RemoveOTPEmail",
        request: RemoveOtpEmailRequest,
        response: RemoveOtpEmailResponse,
        read_only: false,
        permission: "user.write; none for oneself",
    });

    operation!(RemoveOtpSms {
        method: "UserService::remove_otp_sms",
        path: "/zitadel.user.v2beta.UserService/RemoveOTPSMS",
        request: RemoveOtpSmsRequest,
        response: RemoveOtpSmsResponse,
        read_only: false,
        permission: "user.write; none for oneself",
    });

    operation!(RemovePhone {
        method: "UserService::remove_phone",
        path: "/zitadel.user.v2beta.UserService/RemovePhone",
        request: RemovePhoneRequest,
        response: RemovePhoneResponse,
        read_only: false,
        permission: "user.write; none for oneself",
    });

    operation!(RemoveTotp {
        method: "UserService::remove_totp",
        path: "/zitadel.user.v2beta.UserService/RemoveTOTP",
        request: RemoveTotpRequest,
        response: RemoveTotpResponse,
        read_only: false,
        permission: "user.write; none for oneself",
    });

    operation!(ResendEmailCode {
        method: "UserService::resend_email_code",
        path: "/zitadel.user.v2beta.UserService/ResendEmailCode",
        request: ResendEmailCodeRequest,
        response: ResendEmailCodeResponse,
        read_only: false,
        permission: "user.write; none for oneself, unless the code is returned or the value is set as verified",
    });

    operation!(ResendPhoneCode {
        method: "UserService::resend_phone_code",
        path: "/zitadel.user.v2beta.UserService/ResendPhoneCode",
        request: ResendPhoneCodeRequest,
        response: ResendPhoneCodeResponse,
        read_only: false,
        permission: "user.write; none for oneself, unless the code is returned or the value is set as verified",
    });

    operation!(RetrieveIdentityProviderIntent {
        method: "UserService::retrieve_identity_provider_intent",
        path: "/zitadel.user.v2beta.UserService/RetrieveIdentityProviderIntent",
        request: RetrieveIdentityProviderIntentRequest,
        response: RetrieveIdentityProviderIntentResponse,
        read_only: false,
    });

    operation!(SetEmail {
        method: "UserService::set_email",
        path: "/zitadel.user.v2beta.UserService/SetEmail",
        request: SetEmailRequest,
        response: SetEmailResponse,
        read_only: false,
        permission: "user.write; none for oneself, unless the code is returned or the value is set as verified",
    });

    operation!(SetPassword {
        method: "UserService::set_password",
        path: "/zitadel.user.v2beta.UserService/SetPassword",
        request: SetPasswordRequest,
        response: SetPasswordResponse,
        read_only: false,
        permission: "user.write; none with the current password or a code",
    });

    operation!(SetPhone {
        method: "UserService::set_phone",
        path: "/zitadel.user.v2beta.UserService/SetPhone",
        request: SetPhoneRequest,
        response: SetPhoneResponse,
        read_only: false,
        permission: "user.write; none for oneself, unless the code is returned or the value is set as verified",
    });

    operation!(StartIdentityProviderIntent {
        method: "UserService::start_identity_provider_intent",
        path: "/zitadel.user.v2beta.UserService/StartIdentityProviderIntent",
        request: StartIdentityProviderIntentRequest,
        response: StartIdentityProviderIntentResponse,
        read_only: false,
    });

    operation!(UnlockUser {
        method: "UserService::unlock_user",
        path: "/zitadel.user.v2beta.UserService/UnlockUser",
        request: UnlockUserRequest,
        response: UnlockUserResponse,
        read_only: false,
        permission: "user.write",
    });

    operation!(UpdateHumanUser {
        method: "UserService::update_human_user",
        path: "/zitadel.user.v2beta.UserService/UpdateHumanUser",
        request: UpdateHumanUserRequest,
        response: UpdateHumanUserResponse,
        read_only: false,
        permission: "user.write; for oneself, none for some of the changes",
    });

    operation!(VerifyEmail {
        method: "UserService::verify_email",
        path: "/zitadel.user.v2beta.UserService/VerifyEmail",
        request: VerifyEmailRequest,
        response: VerifyEmailResponse,
        read_only: false,
    });

    operation!(VerifyPasskeyRegistration {
        method: "UserService::verify_passkey_registration",
        path: "/zitadel.user.v2beta.UserService/VerifyPasskeyRegistration",
        request: VerifyPasskeyRegistrationRequest,
        response: VerifyPasskeyRegistrationResponse,
        read_only: false,
    });

    operation!(VerifyPhone {
        method: "UserService::verify_phone",
        path: "/zitadel.user.v2beta.UserService/VerifyPhone",
        request: VerifyPhoneRequest,
        response: VerifyPhoneResponse,
        read_only: false,
    });

    operation!(VerifyTotpRegistration {
        method: "UserService::verify_totp_registration",
        path: "/zitadel.user.v2beta.UserService/VerifyTOTPRegistration",
        request: VerifyTotpRegistrationRequest,
        response: VerifyTotpRegistrationResponse,
        read_only: false,
        permission: "user.credential.write; none for oneself",
    });

    operation!(VerifyU2fRegistration {
        method: "UserService::verify_u2f_registration",
        path: "/zitadel.user.v2beta.UserService/VerifyU2FRegistration",
        request: VerifyU2fRegistrationRequest,
        response: VerifyU2fRegistrationResponse,
        read_only: false,
    });

    list_operation!(ListUsers {
        page: query,
        items: result of User,
        answer: details { total_result },
    });
}
