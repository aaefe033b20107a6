// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.user.v2`.

use crate::convert::convert;
use crate::json::declare::{message, oneof, open_enum};

/// What `UserService::add_human_user` takes.
#[derive(Clone, Default)]
pub struct AddHumanUserRequest {
    /// Id for the new user. The server chooses one when left out.
    ///
    /// 1 to 200 characters.
    pub user_id: Option<String>,
    /// User name, unique in the instance or, by a setting, in the organization. The email address
    /// when left out.
    ///
    /// 1 to 200 characters.
    pub username: Option<String>,
    /// Names, language and gender of the user.
    ///
    /// Required.
    pub profile: Option<SetHumanProfile>,
    /// Email address of the user.
    ///
    /// Required.
    pub email: Option<SetHumanEmail>,
    /// Metadata: keys with values of your own.
    pub metadata: Vec<SetMetadataEntry>,
    /// Either `password` or `hashed_password`.
    pub password_type: Option<AddHumanUserRequestPasswordType>,
    /// Accounts at identity providers that the user can sign in with.
    pub idp_links: Vec<IdpLink>,
    /// Phone number of the user, best in the international form such as `+41791234567`.
    pub phone: Option<SetHumanPhone>,
    /// Organization of the new user. The caller's own when left out.
    pub organization: Option<crate::object::v2::Organization>,
    /// Secret of the user's authenticator app, when the user moves over from another system.
    ///
    /// 1 to 200 characters.
    pub totp_secret: Option<String>,
}

impl AddHumanUserRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(profile: SetHumanProfile, email: SetHumanEmail) -> Self {
        Self {
            profile: Some(profile),
            email: Some(email),
            ..Self::default()
        }
    }
}

message! { AddHumanUserRequest {
    user_id,
    username,
    profile,
    email,
    metadata,
    password_type: oneof,
    idp_links,
    phone,
    organization,
    totp_secret: secret,
} }

/// Alternatives of `AddHumanUserRequest::password_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AddHumanUserRequestPasswordType {
    /// Password in plain text, and whether it must be changed.
    Password(Password),
    /// Password that is already hashed, for users who move over from another system.
    HashedPassword(HashedPassword),
}

oneof! { AddHumanUserRequestPasswordType {
    Password,
    HashedPassword,
} }

convert! { AddHumanUserRequestPasswordType {
    Password(Password),
    HashedPassword(HashedPassword),
} }

/// What `UserService::add_human_user` answers.
#[derive(Clone, Default)]
pub struct AddHumanUserResponse {
    /// Id of the user.
    pub user_id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
    /// Code to verify the email address; present when the request asked for it to be returned.
    pub email_code: Option<String>,
    /// Code to verify the phone number; present when the request asked for it to be returned.
    pub phone_code: Option<String>,
}

message! { AddHumanUserResponse {
    user_id,
    details,
    email_code: secret,
    phone_code: secret,
} }

/// What `UserService::add_idp_link` takes.
#[derive(Clone, Default)]
pub struct AddIdpLinkRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Account at an identity provider to link.
    pub idp_link: Option<IdpLink>,
}

impl AddIdpLinkRequest {
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

message! { AddIdpLinkRequest {
    user_id,
    idp_link,
} }

/// What `UserService::add_idp_link` answers.
#[derive(Clone, Default)]
pub struct AddIdpLinkResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
}

message! { AddIdpLinkResponse {
    details,
} }

/// What `UserService::add_key` takes.
#[derive(Clone, Default)]
pub struct AddKeyRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Time after which it is no longer accepted.
    ///
    /// Required.
    pub expiration_date: Option<jiff::Timestamp>,
    /// Your own public key, in PEM, so that the private key never travels. Left out, the server
    /// makes a key pair.
    pub public_key: bytes::Bytes,
}

impl AddKeyRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, expiration_date: jiff::Timestamp) -> Self {
        Self {
            user_id: user_id.into(),
            expiration_date: Some(expiration_date),
            ..Self::default()
        }
    }
}

message! { AddKeyRequest {
    user_id,
    expiration_date,
    public_key,
} }

/// What `UserService::add_key` answers.
#[derive(Clone, Default)]
pub struct AddKeyResponse {
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Id of the key.
    pub key_id: String,
    /// JSON key file with the private key, shown only in this answer. It is empty when the request
    /// held a public key.
    pub key_content: bytes::Bytes,
}

message! { AddKeyResponse {
    creation_date,
    key_id,
    key_content: secret,
} }

/// What `UserService::add_otp_email` takes.
#[derive(Clone, Default)]
pub struct AddOtpEmailRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl AddOtpEmailRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { AddOtpEmailRequest {
    user_id,
} }

/// What `UserService::add_otp_email` answers.
#[derive(Clone, Default)]
pub struct AddOtpEmailResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
}

message! { AddOtpEmailResponse {
    details,
} }

/// What `UserService::add_otp_sms` takes.
#[derive(Clone, Default)]
pub struct AddOtpSmsRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl AddOtpSmsRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { AddOtpSmsRequest {
    user_id,
} }

/// What `UserService::add_otp_sms` answers.
#[derive(Clone, Default)]
pub struct AddOtpSmsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
}

message! { AddOtpSmsResponse {
    details,
} }

/// What `UserService::add_personal_access_token` takes.
#[derive(Clone, Default)]
pub struct AddPersonalAccessTokenRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Time after which it is no longer accepted.
    ///
    /// Required.
    pub expiration_date: Option<jiff::Timestamp>,
}

impl AddPersonalAccessTokenRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, expiration_date: jiff::Timestamp) -> Self {
        Self {
            user_id: user_id.into(),
            expiration_date: Some(expiration_date),
        }
    }
}

message! { AddPersonalAccessTokenRequest {
    user_id,
    expiration_date,
} }

/// What `UserService::add_personal_access_token` answers.
#[derive(Clone, Default)]
pub struct AddPersonalAccessTokenResponse {
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Id of the token.
    pub token_id: String,
    /// The token. It is shown only in this answer.
    pub token: String,
}

message! { AddPersonalAccessTokenResponse {
    creation_date,
    token_id,
    token: secret,
} }

/// What `UserService::add_secret` takes.
#[derive(Clone, Default)]
pub struct AddSecretRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl AddSecretRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { AddSecretRequest {
    user_id,
} }

/// What `UserService::add_secret` answers.
#[derive(Clone, Default)]
pub struct AddSecretResponse {
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Client secret. It is shown only in this answer, so keep it safe.
    pub client_secret: String,
}

message! { AddSecretResponse {
    creation_date,
    client_secret: secret,
} }

/// Conditions that must all hold.
#[derive(Clone, Default)]
pub struct AndQuery {
    /// Conditions that must all hold.
    pub queries: Vec<SearchQuery>,
}

impl AndQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(queries: impl IntoIterator<Item = impl Into<SearchQuery>>) -> Self {
        Self {
            queries: queries.into_iter().map(Into::into).collect(),
        }
    }
}

message! { AndQuery {
    queries,
} }

/// A second factor of a user, and whether it is ready.
#[derive(Clone, Default)]
pub struct AuthFactor {
    /// Whether the registration was finished.
    pub state: AuthFactorState,
    /// One of `otp`, `u2f`, `otp_sms`, `otp_email`.
    pub r#type: Option<AuthFactorType>,
}

message! { AuthFactor {
    state,
    r#type: oneof,
} }

/// Alternatives of `AuthFactor::type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AuthFactorType {
    /// An authenticator app (TOTP).
    Otp(AuthFactorOtp),
    /// A security key (U2F).
    U2f(AuthFactorU2f),
    /// One-time codes by SMS.
    OtpSms(AuthFactorOtpSms),
    /// One-time codes by email.
    OtpEmail(AuthFactorOtpEmail),
}

oneof! { AuthFactorType {
    Otp,
    U2f,
    OtpSms,
    OtpEmail,
} }

/// An authenticator app (TOTP).
#[derive(Clone, Default)]
pub struct AuthFactorOtp {}

message! { AuthFactorOtp {} }

/// One-time codes by email.
#[derive(Clone, Default)]
pub struct AuthFactorOtpEmail {}

message! { AuthFactorOtpEmail {} }

/// One-time codes by SMS.
#[derive(Clone, Default)]
pub struct AuthFactorOtpSms {}

message! { AuthFactorOtpSms {} }

/// A security key.
#[derive(Clone, Default)]
pub struct AuthFactorU2f {
    /// Id of the security key.
    pub id: String,
    /// Name of the security key.
    pub name: String,
}

message! { AuthFactorU2f {
    id,
    name,
} }

/// What `UserService::create_invite_code` takes.
#[derive(Clone, Default)]
pub struct CreateInviteCodeRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Either `send_code` or `return_code`.
    pub verification: Option<CreateInviteCodeRequestVerification>,
}

impl CreateInviteCodeRequest {
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

message! { CreateInviteCodeRequest {
    user_id,
    verification: oneof,
} }

/// Alternatives of `CreateInviteCodeRequest::verification`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateInviteCodeRequestVerification {
    /// Sends the code to the user.
    SendCode(SendInviteCode),
    /// Returns the code in the answer instead of sending it.
    ReturnCode(ReturnInviteCode),
}

oneof! { CreateInviteCodeRequestVerification {
    SendCode,
    ReturnCode,
} }

convert! { CreateInviteCodeRequestVerification {
    SendCode(SendInviteCode),
    ReturnCode(ReturnInviteCode),
} }

/// What `UserService::create_invite_code` answers.
#[derive(Clone, Default)]
pub struct CreateInviteCodeResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
    /// Invite code; present when the request asked for it to be returned.
    pub invite_code: Option<String>,
}

message! { CreateInviteCodeResponse {
    details,
    invite_code: secret,
} }

/// What `UserService::create_passkey_registration_link` takes.
#[derive(Clone, Default)]
pub struct CreatePasskeyRegistrationLinkRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Either `send_link` or `return_code`.
    pub medium: Option<CreatePasskeyRegistrationLinkRequestMedium>,
}

impl CreatePasskeyRegistrationLinkRequest {
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

message! { CreatePasskeyRegistrationLinkRequest {
    user_id,
    medium: oneof,
} }

/// Alternatives of `CreatePasskeyRegistrationLinkRequest::medium`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CreatePasskeyRegistrationLinkRequestMedium {
    /// Sends the user a link with the code.
    SendLink(SendPasskeyRegistrationLink),
    /// Returns the code in the answer instead of sending it.
    ReturnCode(ReturnPasskeyRegistrationCode),
}

oneof! { CreatePasskeyRegistrationLinkRequestMedium {
    SendLink,
    ReturnCode,
} }

convert! { CreatePasskeyRegistrationLinkRequestMedium {
    SendLink(SendPasskeyRegistrationLink),
    ReturnCode(ReturnPasskeyRegistrationCode),
} }

/// What `UserService::create_passkey_registration_link` answers.
#[derive(Clone, Default)]
pub struct CreatePasskeyRegistrationLinkResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
    /// Id and code for registering a passkey; present when the request asked for it.
    pub code: Option<PasskeyRegistrationCode>,
}

message! { CreatePasskeyRegistrationLinkResponse {
    details,
    code,
} }

/// What `UserService::create_user` takes.
#[derive(Clone, Default)]
pub struct CreateUserRequest {
    /// Id of the organization that the new user will belong to.
    ///
    /// Required. 1 to 200 characters.
    pub organization_id: String,
    /// Id for the new user. The server chooses one when left out.
    ///
    /// 1 to 200 characters.
    pub user_id: Option<String>,
    /// User name, unique in the instance or, by a setting, in the organization.
    ///
    /// 1 to 200 characters.
    pub username: Option<String>,
    /// Either `human` or `machine`.
    ///
    /// Required.
    pub user_type: Option<CreateUserRequestType>,
    /// Metadata: keys with values of your own.
    pub metadata: Vec<Metadata>,
}

impl CreateUserRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        organization_id: impl Into<String>,
        user_type: impl Into<CreateUserRequestType>,
    ) -> Self {
        Self {
            organization_id: organization_id.into(),
            user_type: Some(user_type.into()),
            ..Self::default()
        }
    }
}

message! { CreateUserRequest {
    organization_id,
    user_id,
    username,
    user_type: oneof,
    metadata,
} }

/// Alternatives of `CreateUserRequest::user_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateUserRequestType {
    /// Creates a human user.
    Human(CreateUserRequestHuman),
    /// Creates a service user.
    Machine(CreateUserRequestMachine),
}

oneof! { CreateUserRequestType {
    Human,
    Machine,
} }

convert! { CreateUserRequestType {
    Human(CreateUserRequestHuman),
    Machine(CreateUserRequestMachine),
} }

/// A human user to create.
#[derive(Clone, Default)]
pub struct CreateUserRequestHuman {
    /// Names, language and gender of the user.
    ///
    /// Required.
    pub profile: Option<SetHumanProfile>,
    /// Email address of the user.
    ///
    /// Required.
    pub email: Option<SetHumanEmail>,
    /// Phone number of the user, best in the international form such as `+41791234567`.
    pub phone: Option<SetHumanPhone>,
    /// Either `password` or `hashed_password`.
    pub password_type: Option<CreateUserRequestHumanPasswordType>,
    /// Accounts at identity providers that the user can sign in with.
    pub idp_links: Vec<IdpLink>,
    /// Secret of the user's authenticator app, when the user moves over from another system.
    ///
    /// 1 to 200 characters.
    pub totp_secret: Option<String>,
    /// Metadata: keys with values of your own.
    #[deprecated]
    pub metadata: Vec<Metadata>,
}

impl CreateUserRequestHuman {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(profile: SetHumanProfile, email: SetHumanEmail) -> Self {
        Self {
            profile: Some(profile),
            email: Some(email),
            ..Self::default()
        }
    }
}

message! { CreateUserRequestHuman {
    profile,
    email,
    phone,
    password_type: oneof,
    idp_links,
    totp_secret: secret,
    metadata,
} }

/// Alternatives of `CreateUserRequestHuman::password_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateUserRequestHumanPasswordType {
    /// Password in plain text, and whether it must be changed.
    Password(Password),
    /// Password that is already hashed, for users who move over from another system.
    HashedPassword(HashedPassword),
}

oneof! { CreateUserRequestHumanPasswordType {
    Password,
    HashedPassword,
} }

convert! { CreateUserRequestHumanPasswordType {
    Password(Password),
    HashedPassword(HashedPassword),
} }

/// A service user to create: an account for a program.
#[derive(Clone, Default)]
pub struct CreateUserRequestMachine {
    /// Name of the service user.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Description, for people to read.
    ///
    /// 1 to 500 characters.
    pub description: Option<String>,
    /// Kind of access tokens issued: opaque (bearer) or JWT.
    pub access_token_type: AccessTokenType,
}

impl CreateUserRequestMachine {
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

message! { CreateUserRequestMachine {
    name,
    description,
    access_token_type,
} }

/// What `UserService::create_user` answers.
#[derive(Clone, Default)]
pub struct CreateUserResponse {
    /// Id of the new user.
    pub id: String,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Code to verify the email address; present when the request asked for it to be returned.
    pub email_code: Option<String>,
    /// Code to verify the phone number; present when the request asked for it to be returned.
    pub phone_code: Option<String>,
}

message! { CreateUserResponse {
    id,
    creation_date,
    email_code: secret,
    phone_code: secret,
} }

/// What `UserService::deactivate_user` takes.
#[derive(Clone, Default)]
pub struct DeactivateUserRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl DeactivateUserRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { DeactivateUserRequest {
    user_id,
} }

/// What `UserService::deactivate_user` answers.
#[derive(Clone, Default)]
pub struct DeactivateUserResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
}

message! { DeactivateUserResponse {
    details,
} }

/// What `UserService::delete_user_metadata` takes.
#[derive(Clone, Default)]
pub struct DeleteUserMetadataRequest {
    /// Id of the user.
    pub user_id: String,
    /// Keys of the metadata to delete.
    ///
    /// Each item: 1 to 200 characters.
    pub keys: Vec<String>,
}

impl DeleteUserMetadataRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { DeleteUserMetadataRequest {
    user_id,
    keys,
} }

/// What `UserService::delete_user_metadata` answers.
#[derive(Clone, Default)]
pub struct DeleteUserMetadataResponse {
    /// Time of the deletion; none where there was nothing to delete.
    pub deletion_date: Option<jiff::Timestamp>,
}

message! { DeleteUserMetadataResponse {
    deletion_date,
} }

/// What `UserService::delete_user` takes.
#[derive(Clone, Default)]
pub struct DeleteUserRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl DeleteUserRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { DeleteUserRequest {
    user_id,
} }

/// What `UserService::delete_user` answers.
#[derive(Clone, Default)]
pub struct DeleteUserResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
}

message! { DeleteUserResponse {
    details,
} }

/// Keeps users by their display name.
#[derive(Clone, Default)]
pub struct DisplayNameQuery {
    /// Display name, or part of it, to look for.
    ///
    /// Required. 1 to 200 characters.
    pub display_name: String,
    /// How to compare.
    pub method: crate::object::v2::TextQueryMethod,
}

impl DisplayNameQuery {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(display_name: impl Into<String>) -> Self {
        Self {
            display_name: display_name.into(),
            ..Self::default()
        }
    }
}

message! { DisplayNameQuery {
    display_name,
    method,
} }

/// Counts only credentials that work on a certain domain.
#[derive(Clone, Default)]
pub struct DomainQuery {
    /// Whether credentials that are bound to no domain are counted too.
    pub include_without_domain: bool,
    /// Domain whose credentials are counted.
    ///
    /// Required. 1 to 200 characters.
    pub domain: String,
}

impl DomainQuery {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            ..Self::default()
        }
    }
}

message! { DomainQuery {
    include_without_domain,
    domain,
} }

/// Keeps users by their email address.
#[derive(Clone, Default)]
pub struct EmailQuery {
    /// Email address, or part of it, to look for.
    ///
    /// Required. At most 200 characters.
    pub email_address: String,
    /// How to compare.
    pub method: crate::object::v2::TextQueryMethod,
}

impl EmailQuery {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(email_address: impl Into<String>) -> Self {
        Self {
            email_address: email_address.into(),
            ..Self::default()
        }
    }
}

message! { EmailQuery {
    email_address,
    method,
} }

/// Keeps users by their given name.
#[derive(Clone, Default)]
pub struct FirstNameQuery {
    /// Given name, or part of it, to look for.
    ///
    /// Required. 1 to 200 characters.
    pub first_name: String,
    /// How to compare.
    pub method: crate::object::v2::TextQueryMethod,
}

impl FirstNameQuery {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(first_name: impl Into<String>) -> Self {
        Self {
            first_name: first_name.into(),
            ..Self::default()
        }
    }
}

message! { FirstNameQuery {
    first_name,
    method,
} }

/// A form for the user's browser to post to the identity provider.
#[derive(Clone, Default)]
pub struct FormData {
    /// URL to post the form to.
    pub url: String,
    /// Names and values of the form's fields.
    pub fields: std::collections::BTreeMap<String, String>,
}

message! { FormData {
    url,
    fields: secret,
} }

/// What `UserService::generate_recovery_codes` takes.
#[derive(Clone, Default)]
pub struct GenerateRecoveryCodesRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Number of recovery codes to create.
    ///
    /// At most `50`. At least `1`.
    pub count: i32,
}

impl GenerateRecoveryCodesRequest {
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

message! { GenerateRecoveryCodesRequest {
    user_id,
    count,
} }

/// What `UserService::generate_recovery_codes` answers.
#[derive(Clone, Default)]
pub struct GenerateRecoveryCodesResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
    /// The recovery codes. They are shown only in this answer.
    pub recovery_codes: Vec<String>,
}

message! { GenerateRecoveryCodesResponse {
    details,
    recovery_codes: secret,
} }

/// What `UserService::get_user_by_id` takes.
#[derive(Clone, Default)]
pub struct GetUserByIdRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl GetUserByIdRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { GetUserByIdRequest {
    user_id,
} }

/// What `UserService::get_user_by_id` answers.
#[derive(Clone, Default)]
pub struct GetUserByIdResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
    /// The user asked for.
    pub user: Option<User>,
}

message! { GetUserByIdResponse {
    details,
    user,
} }

/// A password that is already hashed.
#[derive(Clone, Default)]
pub struct HashedPassword {
    /// Hash of the password in the modular crypt format, made by an algorithm that the server
    /// accepts.
    ///
    /// Required. 1 to 200 characters.
    pub hash: String,
    /// Whether the user must change the password at the next sign-in.
    pub change_required: bool,
}

impl HashedPassword {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(hash: impl Into<String>) -> Self {
        Self {
            hash: hash.into(),
            ..Self::default()
        }
    }
}

message! { HashedPassword {
    hash: secret,
    change_required,
} }

/// A user's email address, and whether it is verified.
#[derive(Clone, Default)]
pub struct HumanEmail {
    /// Email address of the user.
    pub email: String,
    /// Whether it is verified.
    pub is_verified: bool,
}

message! { HumanEmail {
    email,
    is_verified,
} }

/// What `UserService::human_mfa_init_skipped` takes.
#[derive(Clone, Default)]
pub struct HumanMfaInitSkippedRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl HumanMfaInitSkippedRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { HumanMfaInitSkippedRequest {
    user_id,
} }

/// What `UserService::human_mfa_init_skipped` answers.
#[derive(Clone, Default)]
pub struct HumanMfaInitSkippedResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
}

message! { HumanMfaInitSkippedResponse {
    details,
} }

/// A user's phone number, and whether it is verified.
#[derive(Clone, Default)]
pub struct HumanPhone {
    /// Phone number of the user, best in the international form such as `+41791234567`.
    pub phone: String,
    /// Whether it is verified.
    pub is_verified: bool,
}

message! { HumanPhone {
    phone,
    is_verified,
} }

/// A user's names, language, gender and picture.
#[derive(Clone, Default)]
pub struct HumanProfile {
    /// Given name of the user.
    pub given_name: String,
    /// Family name of the user.
    pub family_name: String,
    /// Nickname of the user.
    pub nick_name: Option<String>,
    /// Name to show to people.
    pub display_name: Option<String>,
    /// Language of the user, as a BCP 47 tag.
    pub preferred_language: Option<String>,
    /// Gender of the user.
    pub gender: Option<Gender>,
    /// URL of the user's picture.
    pub avatar_url: String,
}

message! { HumanProfile {
    given_name,
    family_name,
    nick_name,
    display_name,
    preferred_language,
    gender,
    avatar_url,
} }

/// A person who signs in.
#[derive(Clone, Default)]
pub struct HumanUser {
    /// Id of the user.
    pub user_id: String,
    /// State of the user. Only active users can sign in.
    pub state: UserState,
    /// User name, unique in the instance or, by a setting, in the organization.
    pub username: String,
    /// All names with which the user can sign in.
    pub login_names: Vec<String>,
    /// Login name that is shown first.
    pub preferred_login_name: String,
    /// Names, language and gender of the user.
    pub profile: Option<HumanProfile>,
    /// Email address of the user.
    pub email: Option<HumanEmail>,
    /// Phone number of the user, best in the international form such as `+41791234567`.
    pub phone: Option<HumanPhone>,
    /// Whether the user must change the password at the next sign-in.
    pub password_change_required: bool,
    /// Time at which the password was last changed.
    pub password_changed: Option<jiff::Timestamp>,
    /// Time at which the user last skipped setting up a second factor.
    pub mfa_init_skipped: Option<jiff::Timestamp>,
}

message! { HumanUser {
    user_id,
    state,
    username,
    login_names,
    preferred_login_name,
    profile,
    email,
    phone,
    password_change_required,
    password_changed,
    mfa_init_skipped,
} }

/// What an identity provider said about a user who signed in there.
#[derive(Clone, Default)]
pub struct IdpInformation {
    /// One of `oauth`, `ldap`, `saml`.
    pub access: Option<IdpInformationAccess>,
    /// Id of the identity provider.
    pub idp_id: String,
    /// Id of the user at the identity provider.
    pub user_id: String,
    /// User name at the identity provider.
    pub user_name: String,
    /// Everything that the identity provider said about the user, as it came.
    pub raw_information: Option<serde_json::Map<String, serde_json::Value>>,
}

message! { IdpInformation {
    access: oneof,
    idp_id,
    user_id,
    user_name,
    raw_information,
} }

/// Alternatives of `IdpInformation::access`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum IdpInformationAccess {
    /// Tokens of an OAuth or OpenID Connect provider.
    Oauth(IdpOAuthAccessInformation),
    /// What an LDAP directory said.
    Ldap(IdpLdapAccessInformation),
    /// What a SAML identity provider said.
    Saml(IdpSamlAccessInformation),
}

oneof! { IdpInformationAccess {
    Oauth,
    Ldap,
    Saml,
} }

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

message! { IdpIntent {
    idp_intent_id,
    idp_intent_token: secret,
    user_id,
} }

/// What an LDAP directory said about a user.
#[derive(Clone, Default)]
pub struct IdpLdapAccessInformation {
    /// Attributes of the user's LDAP entry.
    pub attributes: Option<serde_json::Map<String, serde_json::Value>>,
}

message! { IdpLdapAccessInformation {
    attributes,
} }

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
    /// Takes all that there is to set.
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

message! { IdpLink {
    idp_id,
    user_id,
    user_name,
} }

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

message! { IdpOAuthAccessInformation {
    access_token: secret,
    id_token: secret,
    refresh_token: secret,
} }

/// The assertion of a SAML identity provider.
#[derive(Clone, Default)]
pub struct IdpSamlAccessInformation {
    /// SAML assertion that the identity provider sent, as XML.
    pub assertion: bytes::Bytes,
}

message! { IdpSamlAccessInformation {
    assertion: secret,
} }

/// Keeps users with one of the email addresses.
#[derive(Clone, Default)]
pub struct InUserEmailsQuery {
    /// Email addresses to look for.
    pub user_emails: Vec<String>,
}

impl InUserEmailsQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_emails: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            user_emails: user_emails.into_iter().map(Into::into).collect(),
        }
    }
}

message! { InUserEmailsQuery {
    user_emails,
} }

/// Keeps users with one of the ids.
#[derive(Clone, Default)]
pub struct InUserIdQuery {
    /// Ids of the users.
    pub user_ids: Vec<String>,
}

impl InUserIdQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            user_ids: user_ids.into_iter().map(Into::into).collect(),
        }
    }
}

message! { InUserIdQuery {
    user_ids,
} }

/// A key of a service user, with which it signs assertions. The private key is not in it.
#[derive(Clone, Default)]
pub struct Key {
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
    /// Id of the key.
    pub id: String,
    /// Id of the user.
    pub user_id: String,
    /// Id of the organization that the user belongs to.
    pub organization_id: String,
    /// Time after which it is no longer accepted.
    pub expiration_date: Option<jiff::Timestamp>,
}

message! { Key {
    creation_date,
    change_date,
    id,
    user_id,
    organization_id,
    expiration_date,
} }

/// A condition that keys must meet.
#[derive(Clone, Default)]
pub struct KeysSearchFilter {
    /// One of `key_id_filter`, `user_id_filter`, `organization_id_filter`, `created_date_filter`,
    /// `expiration_date_filter`.
    ///
    /// Required.
    pub filter: Option<KeysSearchFilterKind>,
}

impl KeysSearchFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(filter: KeysSearchFilterKind) -> Self {
        Self {
            filter: Some(filter),
        }
    }
}

message! { KeysSearchFilter {
    filter: oneof,
} }

/// Alternatives of `KeysSearchFilter::filter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum KeysSearchFilterKind {
    /// Keeps the key with this id.
    KeyIdFilter(crate::filter::v2::IdFilter),
    /// Keeps entries of this user.
    UserIdFilter(crate::filter::v2::IdFilter),
    /// Keeps entries of this organization.
    OrganizationIdFilter(crate::filter::v2::IdFilter),
    /// Keeps entries by their time of creation.
    CreatedDateFilter(crate::filter::v2::TimestampFilter),
    /// Keeps entries by the time at which they expire.
    ExpirationDateFilter(crate::filter::v2::TimestampFilter),
}

oneof! { KeysSearchFilterKind {
    KeyIdFilter,
    UserIdFilter,
    OrganizationIdFilter,
    CreatedDateFilter,
    ExpirationDateFilter,
} }

convert! { KeysSearchFilter.filter = KeysSearchFilterKind {} }

/// User name and password of a user in an LDAP directory.
#[derive(Clone, Default)]
pub struct LdapCredentials {
    /// User name in the directory.
    ///
    /// Required. 1 to 200 characters. A URI, or a path that is relative to one.
    pub username: String,
    /// Password of the user in the directory.
    ///
    /// Required. 1 to 200 characters.
    pub password: String,
}

impl LdapCredentials {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(username: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            username: username.into(),
            password: password.into(),
        }
    }
}

message! { LdapCredentials {
    username,
    password: secret,
} }

/// Keeps users by their family name.
#[derive(Clone, Default)]
pub struct LastNameQuery {
    /// Family name, or part of it, to look for.
    ///
    /// Required. 1 to 200 characters.
    pub last_name: String,
    /// How to compare.
    pub method: crate::object::v2::TextQueryMethod,
}

impl LastNameQuery {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(last_name: impl Into<String>) -> Self {
        Self {
            last_name: last_name.into(),
            ..Self::default()
        }
    }
}

message! { LastNameQuery {
    last_name,
    method,
} }

/// What `UserService::list_authentication_factors` takes.
#[derive(Clone, Default)]
pub struct ListAuthenticationFactorsRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Kinds of factors to list; all when empty.
    pub auth_factors: Vec<AuthFactors>,
    /// States to list; all when empty.
    pub states: Vec<AuthFactorState>,
}

impl ListAuthenticationFactorsRequest {
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

message! { ListAuthenticationFactorsRequest {
    user_id,
    auth_factors,
    states,
} }

/// What `UserService::list_authentication_factors` answers.
#[derive(Clone, Default)]
pub struct ListAuthenticationFactorsResponse {
    /// Second factors of the user.
    pub result: Vec<AuthFactor>,
}

message! { ListAuthenticationFactorsResponse {
    result,
} }

/// What `UserService::list_authentication_method_types` takes.
#[derive(Clone, Default)]
pub struct ListAuthenticationMethodTypesRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Counts only credentials that work on a certain domain.
    pub domain_query: Option<DomainQuery>,
}

impl ListAuthenticationMethodTypesRequest {
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

message! { ListAuthenticationMethodTypesRequest {
    user_id,
    domain_query,
} }

/// What `UserService::list_authentication_method_types` answers.
#[derive(Clone, Default)]
pub struct ListAuthenticationMethodTypesResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::object::v2::ListDetails>,
    /// Ways in which the user can sign in.
    pub auth_method_types: Vec<AuthenticationMethodType>,
}

message! { ListAuthenticationMethodTypesResponse {
    details,
    auth_method_types,
} }

/// What `UserService::list_idp_links` takes.
#[derive(Clone, Default)]
pub struct ListIdpLinksRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::object::v2::ListQuery>,
}

impl ListIdpLinksRequest {
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

message! { ListIdpLinksRequest {
    user_id,
    query,
} }

/// What `UserService::list_idp_links` answers.
#[derive(Clone, Default)]
pub struct ListIdpLinksResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::object::v2::ListDetails>,
    /// Linked accounts on this page.
    pub result: Vec<IdpLink>,
}

message! { ListIdpLinksResponse {
    details,
    result,
} }

/// What `UserService::list_keys` takes.
#[derive(Clone, Default)]
pub struct ListKeysRequest {
    /// Which part of the list to return, and in which order.
    pub pagination: Option<crate::filter::v2::PaginationRequest>,
    /// Field by which entries are sorted.
    pub sorting_column: Option<KeyFieldName>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub filters: Vec<KeysSearchFilter>,
}

impl ListKeysRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListKeysRequest {
    pagination,
    sorting_column,
    filters,
} }

/// What `UserService::list_keys` answers.
#[derive(Clone, Default)]
pub struct ListKeysResponse {
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2::PaginationResponse>,
    /// Keys on this page.
    pub result: Vec<Key>,
}

message! { ListKeysResponse {
    pagination,
    result,
} }

/// What `UserService::list_passkeys` takes.
#[derive(Clone, Default)]
pub struct ListPasskeysRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl ListPasskeysRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { ListPasskeysRequest {
    user_id,
} }

/// What `UserService::list_passkeys` answers.
#[derive(Clone, Default)]
pub struct ListPasskeysResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::object::v2::ListDetails>,
    /// Passkeys of the user.
    pub result: Vec<Passkey>,
}

message! { ListPasskeysResponse {
    details,
    result,
} }

/// What `UserService::list_personal_access_tokens` takes.
#[derive(Clone, Default)]
pub struct ListPersonalAccessTokensRequest {
    /// Which part of the list to return, and in which order.
    pub pagination: Option<crate::filter::v2::PaginationRequest>,
    /// Field by which entries are sorted.
    pub sorting_column: Option<PersonalAccessTokenFieldName>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub filters: Vec<PersonalAccessTokensSearchFilter>,
}

impl ListPersonalAccessTokensRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListPersonalAccessTokensRequest {
    pagination,
    sorting_column,
    filters,
} }

/// What `UserService::list_personal_access_tokens` answers.
#[derive(Clone, Default)]
pub struct ListPersonalAccessTokensResponse {
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2::PaginationResponse>,
    /// Personal access tokens on this page.
    pub result: Vec<PersonalAccessToken>,
}

message! { ListPersonalAccessTokensResponse {
    pagination,
    result,
} }

/// What `UserService::list_user_metadata` takes.
#[derive(Clone, Default)]
pub struct ListUserMetadataRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Which part of the list to return, and in which order.
    pub pagination: Option<crate::filter::v2::PaginationRequest>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub filters: Vec<crate::metadata::v2::MetadataSearchFilter>,
}

impl ListUserMetadataRequest {
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

message! { ListUserMetadataRequest {
    user_id,
    pagination,
    filters,
} }

/// What `UserService::list_user_metadata` answers.
#[derive(Clone, Default)]
pub struct ListUserMetadataResponse {
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2::PaginationResponse>,
    /// Metadata on this page.
    pub metadata: Vec<crate::metadata::v2::Metadata>,
}

message! { ListUserMetadataResponse {
    pagination,
    metadata,
} }

/// What `UserService::list_users` takes.
#[derive(Clone, Default)]
pub struct ListUsersRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::object::v2::ListQuery>,
    /// Field by which entries are sorted.
    pub sorting_column: UserFieldName,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<SearchQuery>,
}

impl ListUsersRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListUsersRequest {
    query,
    sorting_column,
    queries,
} }

/// What `UserService::list_users` answers.
#[derive(Clone, Default)]
pub struct ListUsersResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::object::v2::ListDetails>,
    /// Field by which entries are sorted.
    pub sorting_column: UserFieldName,
    /// Users on this page.
    pub result: Vec<User>,
}

message! { ListUsersResponse {
    details,
    sorting_column,
    result,
} }

/// What `UserService::lock_user` takes.
#[derive(Clone, Default)]
pub struct LockUserRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl LockUserRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { LockUserRequest {
    user_id,
} }

/// What `UserService::lock_user` answers.
#[derive(Clone, Default)]
pub struct LockUserResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
}

message! { LockUserResponse {
    details,
} }

/// Keeps users by their login names.
#[derive(Clone, Default)]
pub struct LoginNameQuery {
    /// Login name, or part of it, to look for.
    ///
    /// Required. 1 to 200 characters.
    pub login_name: String,
    /// How to compare.
    pub method: crate::object::v2::TextQueryMethod,
}

impl LoginNameQuery {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(login_name: impl Into<String>) -> Self {
        Self {
            login_name: login_name.into(),
            ..Self::default()
        }
    }
}

message! { LoginNameQuery {
    login_name,
    method,
} }

/// A service user: an account for a program, which signs in by itself.
#[derive(Clone, Default)]
pub struct MachineUser {
    /// Name of the service user.
    pub name: String,
    /// Description, for people to read.
    pub description: String,
    /// Whether the user has a client secret.
    pub has_secret: bool,
    /// Kind of access tokens issued: opaque (bearer) or JWT.
    pub access_token_type: AccessTokenType,
}

message! { MachineUser {
    name,
    description,
    has_secret,
    access_token_type,
} }

/// A key with a value of your own.
#[derive(Clone, Default)]
pub struct Metadata {
    /// Key that names the entry.
    ///
    /// Required. 1 to 200 characters.
    pub key: String,
    /// Value, any bytes.
    ///
    /// At most 500000 bytes.
    pub value: bytes::Bytes,
}

impl Metadata {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(key: impl Into<String>, value: impl Into<bytes::Bytes>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

message! { Metadata {
    key,
    value,
} }

/// Keeps users by their nickname.
#[derive(Clone, Default)]
pub struct NickNameQuery {
    /// Nickname, or part of it, to look for.
    ///
    /// Required. 1 to 200 characters.
    pub nick_name: String,
    /// How to compare.
    pub method: crate::object::v2::TextQueryMethod,
}

impl NickNameQuery {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(nick_name: impl Into<String>) -> Self {
        Self {
            nick_name: nick_name.into(),
            ..Self::default()
        }
    }
}

message! { NickNameQuery {
    nick_name,
    method,
} }

/// A condition that must not hold.
#[derive(Clone, Default)]
pub struct NotQuery {
    /// Condition that must not hold.
    pub query: Option<Box<SearchQuery>>,
}

impl NotQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(query: impl Into<SearchQuery>) -> Self {
        Self {
            query: Some(Box::new(query.into())),
        }
    }
}

message! { NotQuery {
    query,
} }

/// Conditions of which one must hold.
#[derive(Clone, Default)]
pub struct OrQuery {
    /// Conditions of which one must hold.
    pub queries: Vec<SearchQuery>,
}

impl OrQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(queries: impl IntoIterator<Item = impl Into<SearchQuery>>) -> Self {
        Self {
            queries: queries.into_iter().map(Into::into).collect(),
        }
    }
}

message! { OrQuery {
    queries,
} }

/// Keeps users of one organization.
#[derive(Clone, Default)]
pub struct OrganizationIdQuery {
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub organization_id: String,
}

impl OrganizationIdQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(organization_id: impl Into<String>) -> Self {
        Self {
            organization_id: organization_id.into(),
        }
    }
}

message! { OrganizationIdQuery {
    organization_id,
} }

/// A passkey of a user.
#[derive(Clone, Default)]
pub struct Passkey {
    /// Id of the passkey.
    pub id: String,
    /// Whether the registration was finished.
    pub state: AuthFactorState,
    /// Name of the passkey.
    pub name: String,
}

message! { Passkey {
    id,
    state,
    name,
} }

/// Id and code with which a user registers a passkey.
#[derive(Clone, Default)]
pub struct PasskeyRegistrationCode {
    /// Id of the code.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// The code itself.
    ///
    /// Required. 1 to 200 characters.
    pub code: String,
}

impl PasskeyRegistrationCode {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, code: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            code: code.into(),
        }
    }
}

message! { PasskeyRegistrationCode {
    id,
    code: secret,
} }

/// A password in plain text, and whether it must be changed.
#[derive(Clone, Default)]
pub struct Password {
    /// Password in plain text. It is hashed by the server.
    ///
    /// Required. 1 to 200 characters.
    pub password: String,
    /// Whether the user must change the password at the next sign-in.
    pub change_required: bool,
}

impl Password {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(password: impl Into<String>) -> Self {
        Self {
            password: password.into(),
            ..Self::default()
        }
    }
}

message! { Password {
    password: secret,
    change_required,
} }

/// What `UserService::password_reset` takes.
#[derive(Clone, Default)]
pub struct PasswordResetRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Either `send_link` or `return_code`.
    pub medium: Option<PasswordResetRequestMedium>,
}

impl PasswordResetRequest {
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

message! { PasswordResetRequest {
    user_id,
    medium: oneof,
} }

/// Alternatives of `PasswordResetRequest::medium`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PasswordResetRequestMedium {
    /// Sends the user a link with the code.
    SendLink(SendPasswordResetLink),
    /// Returns the code in the answer instead of sending it.
    ReturnCode(ReturnPasswordResetCode),
}

oneof! { PasswordResetRequestMedium {
    SendLink,
    ReturnCode,
} }

convert! { PasswordResetRequestMedium {
    SendLink(SendPasswordResetLink),
    ReturnCode(ReturnPasswordResetCode),
} }

/// What `UserService::password_reset` answers.
#[derive(Clone, Default)]
pub struct PasswordResetResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
    /// Code to set the new password; present when the request asked for it.
    pub verification_code: Option<String>,
}

message! { PasswordResetResponse {
    details,
    verification_code: secret,
} }

/// A personal access token of a service user, without the token itself.
#[derive(Clone, Default)]
pub struct PersonalAccessToken {
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
    /// Id of the token.
    pub id: String,
    /// Id of the user.
    pub user_id: String,
    /// Id of the organization that the user belongs to.
    pub organization_id: String,
    /// Time after which it is no longer accepted.
    pub expiration_date: Option<jiff::Timestamp>,
}

message! { PersonalAccessToken {
    creation_date,
    change_date,
    id,
    user_id,
    organization_id,
    expiration_date,
} }

/// A condition that personal access tokens must meet.
#[derive(Clone, Default)]
pub struct PersonalAccessTokensSearchFilter {
    /// One of `token_id_filter`, `user_id_filter`, `organization_id_filter`, `created_date_filter`,
    /// `expiration_date_filter`.
    ///
    /// Required.
    pub filter: Option<PersonalAccessTokensSearchFilterKind>,
}

impl PersonalAccessTokensSearchFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(filter: PersonalAccessTokensSearchFilterKind) -> Self {
        Self {
            filter: Some(filter),
        }
    }
}

message! { PersonalAccessTokensSearchFilter {
    filter: oneof,
} }

/// Alternatives of `PersonalAccessTokensSearchFilter::filter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PersonalAccessTokensSearchFilterKind {
    /// Keeps the token with this id.
    TokenIdFilter(crate::filter::v2::IdFilter),
    /// Keeps entries of this user.
    UserIdFilter(crate::filter::v2::IdFilter),
    /// Keeps entries of this organization.
    OrganizationIdFilter(crate::filter::v2::IdFilter),
    /// Keeps entries by their time of creation.
    CreatedDateFilter(crate::filter::v2::TimestampFilter),
    /// Keeps entries by the time at which they expire.
    ExpirationDateFilter(crate::filter::v2::TimestampFilter),
}

oneof! { PersonalAccessTokensSearchFilterKind {
    TokenIdFilter,
    UserIdFilter,
    OrganizationIdFilter,
    CreatedDateFilter,
    ExpirationDateFilter,
} }

convert! { PersonalAccessTokensSearchFilter.filter = PersonalAccessTokensSearchFilterKind {} }

/// Keeps users by their phone number.
#[derive(Clone, Default)]
pub struct PhoneQuery {
    /// Phone number, or part of it, to look for.
    ///
    /// Required. At most 20 characters.
    pub number: String,
    /// How to compare.
    pub method: crate::object::v2::TextQueryMethod,
}

impl PhoneQuery {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(number: impl Into<String>) -> Self {
        Self {
            number: number.into(),
            ..Self::default()
        }
    }
}

message! { PhoneQuery {
    number,
    method,
} }

/// What `UserService::reactivate_user` takes.
#[derive(Clone, Default)]
pub struct ReactivateUserRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl ReactivateUserRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { ReactivateUserRequest {
    user_id,
} }

/// What `UserService::reactivate_user` answers.
#[derive(Clone, Default)]
pub struct ReactivateUserResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
}

message! { ReactivateUserResponse {
    details,
} }

/// URLs to which an identity provider's answer brings the user back.
#[derive(Clone, Default)]
pub struct RedirectUrls {
    /// URL to which the user returns after the sign-in; the id and token of the intent are added to
    /// it.
    ///
    /// Required. 1 to 2048 characters. A URI, or a path that is relative to one.
    pub success_url: String,
    /// URL to which the user returns when the sign-in failed.
    ///
    /// Required. 1 to 2048 characters. A URI, or a path that is relative to one.
    pub failure_url: String,
    /// Login name that is suggested to the identity provider.
    ///
    /// At most 200 characters.
    pub login_hint: String,
}

impl RedirectUrls {
    /// Takes what must be set; all else is left out.
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

message! { RedirectUrls {
    success_url,
    failure_url,
    login_hint,
} }

/// What `UserService::register_passkey` takes.
#[derive(Clone, Default)]
pub struct RegisterPasskeyRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Id and code from the registration link, when the user came by one.
    pub code: Option<PasskeyRegistrationCode>,
    /// Kind of authenticator to allow: part of the device, or a separate one.
    pub authenticator: PasskeyAuthenticator,
    /// Domain on which the browser asks for the credential: the relying party id of WebAuthn.
    pub domain: String,
}

impl RegisterPasskeyRequest {
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

message! { RegisterPasskeyRequest {
    user_id,
    code,
    authenticator,
    domain,
} }

/// What `UserService::register_passkey` answers.
#[derive(Clone, Default)]
pub struct RegisterPasskeyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
    /// Id of the passkey.
    pub passkey_id: String,
    /// Options to hand to the browser's WebAuthn call `navigator.credentials.create`.
    pub public_key_credential_creation_options: Option<serde_json::Map<String, serde_json::Value>>,
}

message! { RegisterPasskeyResponse {
    details,
    passkey_id,
    public_key_credential_creation_options,
} }

/// What `UserService::register_totp` takes.
#[derive(Clone, Default)]
pub struct RegisterTotpRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl RegisterTotpRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { RegisterTotpRequest {
    user_id,
} }

/// What `UserService::register_totp` answers.
#[derive(Clone, Default)]
pub struct RegisterTotpResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
    /// URI for the authenticator app (`otpauth:`), to show as a QR code. It holds the secret.
    pub uri: String,
    /// Secret for the authenticator app, shown only in this answer.
    pub secret: String,
}

message! { RegisterTotpResponse {
    details,
    uri: secret,
    secret: secret,
} }

/// What `UserService::register_u2f` takes.
#[derive(Clone, Default)]
pub struct RegisterU2fRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Domain on which the browser asks for the credential: the relying party id of WebAuthn.
    pub domain: String,
}

impl RegisterU2fRequest {
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

message! { RegisterU2fRequest {
    user_id,
    domain,
} }

/// What `UserService::register_u2f` answers.
#[derive(Clone, Default)]
pub struct RegisterU2fResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
    /// Id of the security key.
    pub u2f_id: String,
    /// Options to hand to the browser's WebAuthn call `navigator.credentials.create`.
    pub public_key_credential_creation_options: Option<serde_json::Map<String, serde_json::Value>>,
}

message! { RegisterU2fResponse {
    details,
    u2f_id,
    public_key_credential_creation_options,
} }

/// What `UserService::remove_idp_link` takes.
#[derive(Clone, Default)]
pub struct RemoveIdpLinkRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub idp_id: String,
    /// Id of the user at the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub linked_user_id: String,
}

impl RemoveIdpLinkRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(
        user_id: impl Into<String>,
        idp_id: impl Into<String>,
        linked_user_id: impl Into<String>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            idp_id: idp_id.into(),
            linked_user_id: linked_user_id.into(),
        }
    }
}

message! { RemoveIdpLinkRequest {
    user_id,
    idp_id,
    linked_user_id,
} }

/// What `UserService::remove_idp_link` answers.
#[derive(Clone, Default)]
pub struct RemoveIdpLinkResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
}

message! { RemoveIdpLinkResponse {
    details,
} }

/// What `UserService::remove_key` takes.
#[derive(Clone, Default)]
pub struct RemoveKeyRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Id of the key.
    ///
    /// Required. 1 to 200 characters.
    pub key_id: String,
}

impl RemoveKeyRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, key_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            key_id: key_id.into(),
        }
    }
}

message! { RemoveKeyRequest {
    user_id,
    key_id,
} }

/// What `UserService::remove_key` answers.
#[derive(Clone, Default)]
pub struct RemoveKeyResponse {
    /// Time of the deletion; none where there was nothing to delete.
    pub deletion_date: Option<jiff::Timestamp>,
}

message! { RemoveKeyResponse {
    deletion_date,
} }

/// What `UserService::remove_otp_email` takes.
#[derive(Clone, Default)]
pub struct RemoveOtpEmailRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl RemoveOtpEmailRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { RemoveOtpEmailRequest {
    user_id,
} }

/// What `UserService::remove_otp_email` answers.
#[derive(Clone, Default)]
pub struct RemoveOtpEmailResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
}

message! { RemoveOtpEmailResponse {
    details,
} }

/// What `UserService::remove_otp_sms` takes.
#[derive(Clone, Default)]
pub struct RemoveOtpSmsRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl RemoveOtpSmsRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { RemoveOtpSmsRequest {
    user_id,
} }

/// What `UserService::remove_otp_sms` answers.
#[derive(Clone, Default)]
pub struct RemoveOtpSmsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
}

message! { RemoveOtpSmsResponse {
    details,
} }

/// What `UserService::remove_passkey` takes.
#[derive(Clone, Default)]
pub struct RemovePasskeyRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Id of the passkey.
    ///
    /// Required. 1 to 200 characters.
    pub passkey_id: String,
}

impl RemovePasskeyRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, passkey_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            passkey_id: passkey_id.into(),
        }
    }
}

message! { RemovePasskeyRequest {
    user_id,
    passkey_id,
} }

/// What `UserService::remove_passkey` answers.
#[derive(Clone, Default)]
pub struct RemovePasskeyResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
}

message! { RemovePasskeyResponse {
    details,
} }

/// What `UserService::remove_personal_access_token` takes.
#[derive(Clone, Default)]
pub struct RemovePersonalAccessTokenRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Id of the token.
    ///
    /// Required. 1 to 200 characters.
    pub token_id: String,
}

impl RemovePersonalAccessTokenRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, token_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            token_id: token_id.into(),
        }
    }
}

message! { RemovePersonalAccessTokenRequest {
    user_id,
    token_id,
} }

/// What `UserService::remove_personal_access_token` answers.
#[derive(Clone, Default)]
pub struct RemovePersonalAccessTokenResponse {
    /// Time of the deletion; none where there was nothing to delete.
    pub deletion_date: Option<jiff::Timestamp>,
}

message! { RemovePersonalAccessTokenResponse {
    deletion_date,
} }

/// What `UserService::remove_phone` takes.
#[derive(Clone, Default)]
pub struct RemovePhoneRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl RemovePhoneRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { RemovePhoneRequest {
    user_id,
} }

/// What `UserService::remove_phone` answers.
#[derive(Clone, Default)]
pub struct RemovePhoneResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
}

message! { RemovePhoneResponse {
    details,
} }

/// What `UserService::remove_recovery_codes` takes.
#[derive(Clone, Default)]
pub struct RemoveRecoveryCodesRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl RemoveRecoveryCodesRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { RemoveRecoveryCodesRequest {
    user_id,
} }

/// What `UserService::remove_recovery_codes` answers.
#[derive(Clone, Default)]
pub struct RemoveRecoveryCodesResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
}

message! { RemoveRecoveryCodesResponse {
    details,
} }

/// What `UserService::remove_secret` takes.
#[derive(Clone, Default)]
pub struct RemoveSecretRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl RemoveSecretRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { RemoveSecretRequest {
    user_id,
} }

/// What `UserService::remove_secret` answers.
#[derive(Clone, Default)]
pub struct RemoveSecretResponse {
    /// Time of the deletion; none where there was nothing to delete.
    pub deletion_date: Option<jiff::Timestamp>,
}

message! { RemoveSecretResponse {
    deletion_date,
} }

/// What `UserService::remove_totp` takes.
#[derive(Clone, Default)]
pub struct RemoveTotpRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl RemoveTotpRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { RemoveTotpRequest {
    user_id,
} }

/// What `UserService::remove_totp` answers.
#[derive(Clone, Default)]
pub struct RemoveTotpResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
}

message! { RemoveTotpResponse {
    details,
} }

/// What `UserService::remove_u2f` takes.
#[derive(Clone, Default)]
pub struct RemoveU2fRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Id of the security key.
    ///
    /// Required. 1 to 200 characters.
    pub u2f_id: String,
}

impl RemoveU2fRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, u2f_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            u2f_id: u2f_id.into(),
        }
    }
}

message! { RemoveU2fRequest {
    user_id,
    u2f_id,
} }

/// What `UserService::remove_u2f` answers.
#[derive(Clone, Default)]
pub struct RemoveU2fResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
}

message! { RemoveU2fResponse {
    details,
} }

/// What `UserService::resend_email_code` takes.
#[derive(Clone, Default)]
pub struct ResendEmailCodeRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Either `send_code` or `return_code`.
    pub verification: Option<ResendEmailCodeRequestVerification>,
}

impl ResendEmailCodeRequest {
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

message! { ResendEmailCodeRequest {
    user_id,
    verification: oneof,
} }

/// Alternatives of `ResendEmailCodeRequest::verification`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ResendEmailCodeRequestVerification {
    /// Sends the code to the user.
    SendCode(SendEmailVerificationCode),
    /// Returns the code in the answer instead of sending it.
    ReturnCode(ReturnEmailVerificationCode),
}

oneof! { ResendEmailCodeRequestVerification {
    SendCode,
    ReturnCode,
} }

convert! { ResendEmailCodeRequestVerification {
    SendCode(SendEmailVerificationCode),
    ReturnCode(ReturnEmailVerificationCode),
} }

/// What `UserService::resend_email_code` answers.
#[derive(Clone, Default)]
pub struct ResendEmailCodeResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
    /// Code to verify the email address; present when the request asked for it.
    pub verification_code: Option<String>,
}

message! { ResendEmailCodeResponse {
    details,
    verification_code: secret,
} }

/// What `UserService::resend_invite_code` takes.
#[derive(Clone, Default)]
pub struct ResendInviteCodeRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl ResendInviteCodeRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { ResendInviteCodeRequest {
    user_id,
} }

/// What `UserService::resend_invite_code` answers.
#[derive(Clone, Default)]
pub struct ResendInviteCodeResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
}

message! { ResendInviteCodeResponse {
    details,
} }

/// What `UserService::resend_phone_code` takes.
#[derive(Clone, Default)]
pub struct ResendPhoneCodeRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Either `send_code` or `return_code`.
    pub verification: Option<ResendPhoneCodeRequestVerification>,
}

impl ResendPhoneCodeRequest {
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

message! { ResendPhoneCodeRequest {
    user_id,
    verification: oneof,
} }

/// Alternatives of `ResendPhoneCodeRequest::verification`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ResendPhoneCodeRequestVerification {
    /// Sends the code to the user.
    SendCode(SendPhoneVerificationCode),
    /// Returns the code in the answer instead of sending it.
    ReturnCode(ReturnPhoneVerificationCode),
}

oneof! { ResendPhoneCodeRequestVerification {
    SendCode,
    ReturnCode,
} }

convert! { ResendPhoneCodeRequestVerification {
    SendCode(SendPhoneVerificationCode),
    ReturnCode(ReturnPhoneVerificationCode),
} }

/// What `UserService::resend_phone_code` answers.
#[derive(Clone, Default)]
pub struct ResendPhoneCodeResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
    /// Code to verify the phone number; present when the request asked for it.
    pub verification_code: Option<String>,
}

message! { ResendPhoneCodeResponse {
    details,
    verification_code: secret,
} }

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
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(idp_intent_id: impl Into<String>, idp_intent_token: impl Into<String>) -> Self {
        Self {
            idp_intent_id: idp_intent_id.into(),
            idp_intent_token: idp_intent_token.into(),
        }
    }
}

message! { RetrieveIdentityProviderIntentRequest {
    idp_intent_id,
    idp_intent_token: secret,
} }

/// What `UserService::retrieve_identity_provider_intent` answers.
#[derive(Clone, Default)]
pub struct RetrieveIdentityProviderIntentResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
    /// What the identity provider said about the user.
    pub idp_information: Option<IdpInformation>,
    /// Id of the Zitadel user that the account is linked to; empty when it is linked to none.
    pub user_id: String,
    /// Request with which the user could be created, filled from what the identity provider said.
    #[deprecated]
    pub add_human_user: Option<AddHumanUserRequest>,
    /// Request with which the linked user could be updated, filled from what the identity provider
    /// said.
    #[deprecated]
    pub update_human_user: Option<UpdateHumanUserRequest>,
    /// Either `create_user` or `update_user`.
    pub user_action: Option<RetrieveIdentityProviderIntentResponseUserAction>,
}

message! { RetrieveIdentityProviderIntentResponse {
    details,
    idp_information,
    user_id,
    add_human_user,
    update_human_user,
    user_action: oneof,
} }

/// Alternatives of `RetrieveIdentityProviderIntentResponse::user_action`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum RetrieveIdentityProviderIntentResponseUserAction {
    /// Request with which the user could be created, filled from what the identity provider said.
    CreateUser(CreateUserRequest),
    /// Request with which the linked user could be updated, filled from what the identity provider
    /// said.
    UpdateUser(UpdateUserRequest),
}

oneof! { RetrieveIdentityProviderIntentResponseUserAction {
    CreateUser,
    UpdateUser,
} }

/// Returns the code in the answer instead of sending it.
#[derive(Clone, Default)]
pub struct ReturnEmailVerificationCode {}

message! { ReturnEmailVerificationCode {} }

/// Returns the code in the answer instead of sending it.
#[derive(Clone, Default)]
pub struct ReturnInviteCode {}

message! { ReturnInviteCode {} }

/// Returns the code in the answer instead of sending it.
#[derive(Clone, Default)]
pub struct ReturnPasskeyRegistrationCode {}

message! { ReturnPasskeyRegistrationCode {} }

/// Returns the code in the answer instead of sending it.
#[derive(Clone, Default)]
pub struct ReturnPasswordResetCode {}

message! { ReturnPasswordResetCode {} }

/// Returns the code in the answer instead of sending it.
#[derive(Clone, Default)]
pub struct ReturnPhoneVerificationCode {}

message! { ReturnPhoneVerificationCode {} }

/// A condition that users must meet.
#[derive(Clone, Default)]
pub struct SearchQuery {
    /// One of `user_name_query`, `first_name_query`, `last_name_query`, `nick_name_query`,
    /// `display_name_query`, `email_query`, `state_query`, `type_query`, `login_name_query`,
    /// `in_user_ids_query`, `or_query`, `and_query`, `not_query`, `in_user_emails_query`,
    /// `organization_id_query`, `phone_query`, `metadata_key_filter`, `metadata_value_filter`.
    ///
    /// Required.
    pub query: Option<SearchQueryKind>,
}

impl SearchQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(query: impl Into<SearchQueryKind>) -> Self {
        Self {
            query: Some(query.into()),
        }
    }
}

message! { SearchQuery {
    query: oneof,
} }

/// Alternatives of `SearchQuery::query`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SearchQueryKind {
    /// Keeps users by their user name.
    UserNameQuery(UserNameQuery),
    /// Keeps users by their given name.
    FirstNameQuery(FirstNameQuery),
    /// Keeps users by their family name.
    LastNameQuery(LastNameQuery),
    /// Keeps users by their nickname.
    NickNameQuery(NickNameQuery),
    /// Keeps users by their display name.
    DisplayNameQuery(DisplayNameQuery),
    /// Keeps users by their email address.
    EmailQuery(EmailQuery),
    /// Keeps entries in this state.
    StateQuery(StateQuery),
    /// Keeps human or service users only.
    TypeQuery(TypeQuery),
    /// Keeps users by their login names.
    LoginNameQuery(LoginNameQuery),
    /// Keeps users with one of these ids.
    InUserIdsQuery(InUserIdQuery),
    /// Holds when at least one of the conditions in it holds.
    OrQuery(OrQuery),
    /// Holds when all of the conditions in it hold.
    AndQuery(AndQuery),
    /// Holds when the condition in it does not hold.
    NotQuery(Box<NotQuery>),
    /// Keeps users with one of these email addresses.
    InUserEmailsQuery(InUserEmailsQuery),
    /// Keeps entries of this organization.
    OrganizationIdQuery(OrganizationIdQuery),
    /// Keeps users by their phone number.
    PhoneQuery(PhoneQuery),
    /// Keeps users who have metadata of such a key.
    MetadataKeyFilter(crate::metadata::v2::MetadataKeyFilter),
    /// Keeps users who have metadata of such a value.
    MetadataValueFilter(crate::metadata::v2::MetadataValueFilter),
}

oneof! { SearchQueryKind {
    UserNameQuery,
    FirstNameQuery,
    LastNameQuery,
    NickNameQuery,
    DisplayNameQuery,
    EmailQuery,
    StateQuery,
    TypeQuery,
    LoginNameQuery,
    InUserIdsQuery,
    OrQuery,
    AndQuery,
    NotQuery,
    InUserEmailsQuery,
    OrganizationIdQuery,
    PhoneQuery,
    MetadataKeyFilter,
    MetadataValueFilter,
} }

convert! { SearchQuery.query = SearchQueryKind {
    UserNameQuery(UserNameQuery),
    FirstNameQuery(FirstNameQuery),
    LastNameQuery(LastNameQuery),
    NickNameQuery(NickNameQuery),
    DisplayNameQuery(DisplayNameQuery),
    EmailQuery(EmailQuery),
    StateQuery(StateQuery),
    TypeQuery(TypeQuery),
    LoginNameQuery(LoginNameQuery),
    InUserIdsQuery(InUserIdQuery),
    OrQuery(OrQuery),
    AndQuery(AndQuery),
    NotQuery(NotQuery),
    InUserEmailsQuery(InUserEmailsQuery),
    OrganizationIdQuery(OrganizationIdQuery),
    PhoneQuery(PhoneQuery),
    MetadataKeyFilter(crate::metadata::v2::MetadataKeyFilter),
    MetadataValueFilter(crate::metadata::v2::MetadataValueFilter),
} }

/// What `UserService::send_email_code` takes.
#[derive(Clone, Default)]
pub struct SendEmailCodeRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Either `send_code` or `return_code`.
    pub verification: Option<SendEmailCodeRequestVerification>,
}

impl SendEmailCodeRequest {
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

message! { SendEmailCodeRequest {
    user_id,
    verification: oneof,
} }

/// Alternatives of `SendEmailCodeRequest::verification`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SendEmailCodeRequestVerification {
    /// Sends the code to the user.
    SendCode(SendEmailVerificationCode),
    /// Returns the code in the answer instead of sending it.
    ReturnCode(ReturnEmailVerificationCode),
}

oneof! { SendEmailCodeRequestVerification {
    SendCode,
    ReturnCode,
} }

convert! { SendEmailCodeRequestVerification {
    SendCode(SendEmailVerificationCode),
    ReturnCode(ReturnEmailVerificationCode),
} }

/// What `UserService::send_email_code` answers.
#[derive(Clone, Default)]
pub struct SendEmailCodeResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
    /// Code to verify the email address; present when the request asked for it.
    pub verification_code: Option<String>,
}

message! { SendEmailCodeResponse {
    details,
    verification_code: secret,
} }

/// Sends the code by email.
#[derive(Clone, Default)]
pub struct SendEmailVerificationCode {
    /// Template of the link in the message, with placeholders for code and user. The server's own
    /// login when left out.
    ///
    /// 1 to 200 characters.
    pub url_template: Option<String>,
}

message! { SendEmailVerificationCode {
    url_template,
} }

/// Sends the invitation by email.
#[derive(Clone, Default)]
pub struct SendInviteCode {
    /// Template of the link in the message, with placeholders for code and user. The server's own
    /// login when left out.
    ///
    /// 1 to 200 characters.
    pub url_template: Option<String>,
    /// Name of the application that the email speaks of.
    ///
    /// 1 to 200 characters.
    pub application_name: Option<String>,
}

message! { SendInviteCode {
    url_template,
    application_name,
} }

/// Sends the link by email.
#[derive(Clone, Default)]
pub struct SendPasskeyRegistrationLink {
    /// Template of the link in the message, with placeholders for code and user. The server's own
    /// login when left out.
    ///
    /// 1 to 200 characters.
    pub url_template: Option<String>,
}

message! { SendPasskeyRegistrationLink {
    url_template,
} }

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

impl SendPasswordResetLink {
    /// Takes what is usually set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(notification_type: NotificationType) -> Self {
        Self {
            notification_type,
            ..Self::default()
        }
    }
}

message! { SendPasswordResetLink {
    notification_type,
    url_template,
} }

/// Sends the code by SMS.
#[derive(Clone, Default)]
pub struct SendPhoneVerificationCode {}

message! { SendPhoneVerificationCode {} }

/// What `UserService::set_email` takes.
#[derive(Clone, Default)]
pub struct SetEmailRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// New email address.
    ///
    /// Required. 1 to 200 characters. An email address.
    pub email: String,
    /// One of `send_code`, `return_code`, `is_verified`.
    pub verification: Option<SetEmailRequestVerification>,
}

impl SetEmailRequest {
    /// Takes what must be set; all else is left out.
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

message! { SetEmailRequest {
    user_id,
    email,
    verification: oneof,
} }

/// Alternatives of `SetEmailRequest::verification`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SetEmailRequestVerification {
    /// Sends the code to the user.
    SendCode(SendEmailVerificationCode),
    /// Returns the code in the answer instead of sending it.
    ReturnCode(ReturnEmailVerificationCode),
    /// Sets it as verified at once, when true: no code is sent.
    ///
    /// Must be `true`.
    IsVerified(bool),
}

oneof! { SetEmailRequestVerification {
    SendCode,
    ReturnCode,
    IsVerified,
} }

convert! { SetEmailRequestVerification {
    SendCode(SendEmailVerificationCode),
    ReturnCode(ReturnEmailVerificationCode),
} }

/// What `UserService::set_email` answers.
#[derive(Clone, Default)]
pub struct SetEmailResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
    /// Code to verify the email address; present when the request asked for it.
    pub verification_code: Option<String>,
}

message! { SetEmailResponse {
    details,
    verification_code: secret,
} }

/// A new email address, and how it is verified.
#[derive(Clone, Default)]
pub struct SetHumanEmail {
    /// New email address.
    ///
    /// Required. 1 to 200 characters. An email address.
    pub email: String,
    /// One of `send_code`, `return_code`, `is_verified`.
    pub verification: Option<SetHumanEmailVerification>,
}

impl SetHumanEmail {
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

message! { SetHumanEmail {
    email,
    verification: oneof,
} }

/// Alternatives of `SetHumanEmail::verification`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SetHumanEmailVerification {
    /// Sends the code to the user.
    SendCode(SendEmailVerificationCode),
    /// Returns the code in the answer instead of sending it.
    ReturnCode(ReturnEmailVerificationCode),
    /// Sets it as verified at once, when true: no code is sent.
    IsVerified(bool),
}

oneof! { SetHumanEmailVerification {
    SendCode,
    ReturnCode,
    IsVerified,
} }

convert! { SetHumanEmailVerification {
    SendCode(SendEmailVerificationCode),
    ReturnCode(ReturnEmailVerificationCode),
} }

/// A new phone number, and how it is verified.
#[derive(Clone, Default)]
pub struct SetHumanPhone {
    /// New phone number, best in the international form such as `+41791234567`.
    ///
    /// 0 to 200 characters.
    pub phone: String,
    /// One of `send_code`, `return_code`, `is_verified`.
    pub verification: Option<SetHumanPhoneVerification>,
}

impl SetHumanPhone {
    /// Takes what is usually set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(phone: impl Into<String>) -> Self {
        Self {
            phone: phone.into(),
            ..Self::default()
        }
    }
}

message! { SetHumanPhone {
    phone,
    verification: oneof,
} }

/// Alternatives of `SetHumanPhone::verification`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SetHumanPhoneVerification {
    /// Sends the code to the user.
    SendCode(SendPhoneVerificationCode),
    /// Returns the code in the answer instead of sending it.
    ReturnCode(ReturnPhoneVerificationCode),
    /// Sets it as verified at once, when true: no code is sent.
    ///
    /// Must be `true`.
    IsVerified(bool),
}

oneof! { SetHumanPhoneVerification {
    SendCode,
    ReturnCode,
    IsVerified,
} }

convert! { SetHumanPhoneVerification {
    SendCode(SendPhoneVerificationCode),
    ReturnCode(ReturnPhoneVerificationCode),
} }

/// Names, language and gender to set.
#[derive(Clone, Default)]
pub struct SetHumanProfile {
    /// Given name of the user.
    ///
    /// Required. 1 to 200 characters.
    pub given_name: String,
    /// Family name of the user.
    ///
    /// Required. 1 to 200 characters.
    pub family_name: String,
    /// Nickname of the user.
    ///
    /// At most 200 characters.
    pub nick_name: Option<String>,
    /// Name to show to people; made of given and family name when left out.
    ///
    /// At most 200 characters.
    pub display_name: Option<String>,
    /// Language of the user, as a BCP 47 tag.
    ///
    /// At most 10 characters.
    pub preferred_language: Option<String>,
    /// Gender of the user.
    pub gender: Option<Gender>,
}

impl SetHumanProfile {
    /// Takes what must be set; all else is left out.
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

message! { SetHumanProfile {
    given_name,
    family_name,
    nick_name,
    display_name,
    preferred_language,
    gender,
} }

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
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(key: impl Into<String>, value: impl Into<bytes::Bytes>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

message! { SetMetadataEntry {
    key,
    value,
} }

/// A new password, and what proves that it may be set.
#[derive(Clone, Default)]
pub struct SetPassword {
    /// Either `password` or `hashed_password`.
    pub password_type: Option<SetPasswordType>,
    /// Either `current_password` or `verification_code`.
    pub verification: Option<SetPasswordVerification>,
}

impl SetPassword {
    /// Takes what is usually set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(password_type: impl Into<SetPasswordType>) -> Self {
        Self {
            password_type: Some(password_type.into()),
            ..Self::default()
        }
    }
}

message! { SetPassword {
    password_type: oneof,
    verification: oneof,
} }

/// Alternatives of `SetPassword::password_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SetPasswordType {
    /// Password in plain text, and whether it must be changed.
    Password(Password),
    /// Password that is already hashed, for users who move over from another system.
    HashedPassword(HashedPassword),
}

oneof! { SetPasswordType {
    Password,
    HashedPassword,
} }

convert! { SetPasswordType {
    Password(Password),
    HashedPassword(HashedPassword),
} }

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

oneof! { SetPasswordVerification {
    CurrentPassword: secret,
    VerificationCode: secret,
} }

/// What `UserService::set_password` takes.
#[derive(Clone, Default)]
pub struct SetPasswordRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Password to set.
    pub new_password: Option<Password>,
    /// Either `current_password` or `verification_code`.
    pub verification: Option<SetPasswordRequestVerification>,
}

impl SetPasswordRequest {
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

message! { SetPasswordRequest {
    user_id,
    new_password,
    verification: oneof,
} }

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

oneof! { SetPasswordRequestVerification {
    CurrentPassword: secret,
    VerificationCode: secret,
} }

/// What `UserService::set_password` answers.
#[derive(Clone, Default)]
pub struct SetPasswordResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
}

message! { SetPasswordResponse {
    details,
} }

/// What `UserService::set_phone` takes.
#[derive(Clone, Default)]
pub struct SetPhoneRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// New phone number, best in the international form such as `+41791234567`.
    ///
    /// Required. 1 to 200 characters.
    pub phone: String,
    /// One of `send_code`, `return_code`, `is_verified`.
    pub verification: Option<SetPhoneRequestVerification>,
}

impl SetPhoneRequest {
    /// Takes what must be set; all else is left out.
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

message! { SetPhoneRequest {
    user_id,
    phone,
    verification: oneof,
} }

/// Alternatives of `SetPhoneRequest::verification`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SetPhoneRequestVerification {
    /// Sends the code to the user.
    SendCode(SendPhoneVerificationCode),
    /// Returns the code in the answer instead of sending it.
    ReturnCode(ReturnPhoneVerificationCode),
    /// Sets it as verified at once, when true: no code is sent.
    ///
    /// Must be `true`.
    IsVerified(bool),
}

oneof! { SetPhoneRequestVerification {
    SendCode,
    ReturnCode,
    IsVerified,
} }

convert! { SetPhoneRequestVerification {
    SendCode(SendPhoneVerificationCode),
    ReturnCode(ReturnPhoneVerificationCode),
} }

/// What `UserService::set_phone` answers.
#[derive(Clone, Default)]
pub struct SetPhoneResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
    /// Code to verify the phone number; present when the request asked for it.
    pub verification_code: Option<String>,
}

message! { SetPhoneResponse {
    details,
    verification_code: secret,
} }

/// What `UserService::set_user_metadata` takes.
#[derive(Clone, Default)]
pub struct SetUserMetadataRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Metadata: keys with values of your own.
    pub metadata: Vec<Metadata>,
}

impl SetUserMetadataRequest {
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

message! { SetUserMetadataRequest {
    user_id,
    metadata,
} }

/// What `UserService::set_user_metadata` answers.
#[derive(Clone, Default)]
pub struct SetUserMetadataResponse {
    /// Time at which it was set.
    pub set_date: Option<jiff::Timestamp>,
}

message! { SetUserMetadataResponse {
    set_date,
} }

/// What `UserService::start_identity_provider_intent` takes.
#[derive(Clone, Default)]
pub struct StartIdentityProviderIntentRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub idp_id: String,
    /// Either `urls` or `ldap`.
    pub content: Option<StartIdentityProviderIntentRequestContent>,
}

impl StartIdentityProviderIntentRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(idp_id: impl Into<String>) -> Self {
        Self {
            idp_id: idp_id.into(),
            ..Self::default()
        }
    }
}

message! { StartIdentityProviderIntentRequest {
    idp_id,
    content: oneof,
} }

/// Alternatives of `StartIdentityProviderIntentRequest::content`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum StartIdentityProviderIntentRequestContent {
    /// URLs to which the identity provider's answer brings the user back.
    Urls(RedirectUrls),
    /// User name and password, for an LDAP directory.
    Ldap(LdapCredentials),
}

oneof! { StartIdentityProviderIntentRequestContent {
    Urls,
    Ldap,
} }

convert! { StartIdentityProviderIntentRequestContent {
    Urls(RedirectUrls),
    Ldap(LdapCredentials),
} }

/// What `UserService::start_identity_provider_intent` answers.
#[derive(Clone, Default)]
pub struct StartIdentityProviderIntentResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
    /// One of `auth_url`, `idp_intent`, `post_form`, `form_data`.
    pub next_step: Option<StartIdentityProviderIntentResponseNextStep>,
}

message! { StartIdentityProviderIntentResponse {
    details,
    next_step: oneof,
} }

/// Alternatives of `StartIdentityProviderIntentResponse::next_step`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum StartIdentityProviderIntentResponseNextStep {
    /// URL of the identity provider to send the user to.
    AuthUrl(String),
    /// Finished sign-in at an identity provider.
    IdpIntent(IdpIntent),
    /// Form, as HTML, that sends the user's browser to the identity provider.
    PostForm(bytes::Bytes),
    /// Form to post to the identity provider from the user's browser.
    FormData(FormData),
}

oneof! { StartIdentityProviderIntentResponseNextStep {
    AuthUrl: secret,
    IdpIntent,
    PostForm,
    FormData,
} }

/// Keeps users in one state.
#[derive(Clone, Default)]
pub struct StateQuery {
    /// State to look for.
    ///
    /// Required.
    pub state: UserState,
}

impl StateQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(state: UserState) -> Self {
        Self { state }
    }
}

message! { StateQuery {
    state,
} }

/// Keeps human or service users only.
#[derive(Clone, Default)]
pub struct TypeQuery {
    /// Kind of users to keep.
    ///
    /// Required.
    pub r#type: Type,
}

impl TypeQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(r#type: Type) -> Self {
        Self { r#type }
    }
}

message! { TypeQuery {
    r#type,
} }

/// What `UserService::unlock_user` takes.
#[derive(Clone, Default)]
pub struct UnlockUserRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl UnlockUserRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { UnlockUserRequest {
    user_id,
} }

/// What `UserService::unlock_user` answers.
#[derive(Clone, Default)]
pub struct UnlockUserResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
}

message! { UnlockUserResponse {
    details,
} }

/// What `UserService::update_human_user` takes.
#[derive(Clone, Default)]
pub struct UpdateHumanUserRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// User name, unique in the instance or, by a setting, in the organization.
    ///
    /// 1 to 200 characters.
    pub username: Option<String>,
    /// Names, language and gender of the user.
    pub profile: Option<SetHumanProfile>,
    /// Email address of the user.
    pub email: Option<SetHumanEmail>,
    /// Phone number of the user, best in the international form such as `+41791234567`.
    pub phone: Option<SetHumanPhone>,
    /// New password, and what proves that it may be set.
    pub password: Option<SetPassword>,
}

impl UpdateHumanUserRequest {
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

message! { UpdateHumanUserRequest {
    user_id,
    username,
    profile,
    email,
    phone,
    password,
} }

/// What `UserService::update_human_user` answers.
#[derive(Clone, Default)]
pub struct UpdateHumanUserResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
    /// Code to verify the email address; present when the request asked for it to be returned.
    pub email_code: Option<String>,
    /// Code to verify the phone number; present when the request asked for it to be returned.
    pub phone_code: Option<String>,
}

message! { UpdateHumanUserResponse {
    details,
    email_code: secret,
    phone_code: secret,
} }

/// What `UserService::update_user` takes.
#[derive(Clone, Default)]
pub struct UpdateUserRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// User name, unique in the instance or, by a setting, in the organization.
    ///
    /// 1 to 200 characters.
    pub username: Option<String>,
    /// Either `human` or `machine`.
    pub user_type: Option<UpdateUserRequestType>,
    /// Metadata: keys with values of your own.
    pub metadata: Vec<Metadata>,
}

impl UpdateUserRequest {
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

message! { UpdateUserRequest {
    user_id,
    username,
    user_type: oneof,
    metadata,
} }

/// Alternatives of `UpdateUserRequest::user_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateUserRequestType {
    /// Changes a human user.
    Human(UpdateUserRequestHuman),
    /// Changes a service user.
    Machine(UpdateUserRequestMachine),
}

oneof! { UpdateUserRequestType {
    Human,
    Machine,
} }

convert! { UpdateUserRequestType {
    Human(UpdateUserRequestHuman),
    Machine(UpdateUserRequestMachine),
} }

/// What to change of a human user; what is left out stays.
#[derive(Clone, Default)]
pub struct UpdateUserRequestHuman {
    /// Names, language and gender of the user.
    pub profile: Option<UpdateUserRequestHumanProfile>,
    /// Email address of the user.
    pub email: Option<SetHumanEmail>,
    /// Phone number of the user, best in the international form such as `+41791234567`.
    pub phone: Option<SetHumanPhone>,
    /// New password, and what proves that it may be set.
    pub password: Option<SetPassword>,
}

message! { UpdateUserRequestHuman {
    profile,
    email,
    phone,
    password,
} }

/// What to change of a profile; what is left out stays.
#[derive(Clone, Default)]
pub struct UpdateUserRequestHumanProfile {
    /// Given name of the user.
    ///
    /// 1 to 200 characters.
    pub given_name: Option<String>,
    /// Family name of the user.
    ///
    /// 1 to 200 characters.
    pub family_name: Option<String>,
    /// Nickname of the user.
    ///
    /// 1 to 200 characters.
    pub nick_name: Option<String>,
    /// Name to show to people.
    ///
    /// 1 to 200 characters.
    pub display_name: Option<String>,
    /// Language of the user, as a BCP 47 tag.
    ///
    /// 1 to 10 characters.
    pub preferred_language: Option<String>,
    /// Gender of the user.
    pub gender: Option<Gender>,
}

message! { UpdateUserRequestHumanProfile {
    given_name,
    family_name,
    nick_name,
    display_name,
    preferred_language,
    gender,
} }

/// What to change of a service user; what is left out stays.
#[derive(Clone, Default)]
pub struct UpdateUserRequestMachine {
    /// Name of the service user.
    ///
    /// At most 200 characters.
    pub name: Option<String>,
    /// Description, for people to read.
    ///
    /// At most 500 characters.
    pub description: Option<String>,
    /// Kind of access tokens issued: opaque (bearer) or JWT.
    pub access_token_type: Option<AccessTokenType>,
}

message! { UpdateUserRequestMachine {
    name,
    description,
    access_token_type,
} }

/// What `UserService::update_user` answers.
#[derive(Clone, Default)]
pub struct UpdateUserResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
    /// Code to verify the email address; present when the request asked for it to be returned.
    pub email_code: Option<String>,
    /// Code to verify the phone number; present when the request asked for it to be returned.
    pub phone_code: Option<String>,
}

message! { UpdateUserResponse {
    change_date,
    email_code: secret,
    phone_code: secret,
} }

/// A user: a person or a service user.
#[derive(Clone, Default)]
pub struct User {
    /// Id of the user.
    pub user_id: String,
    /// State of the user. Only active users can sign in.
    pub state: UserState,
    /// User name, unique in the instance or, by a setting, in the organization.
    pub username: String,
    /// All names with which the user can sign in.
    pub login_names: Vec<String>,
    /// Login name that is shown first.
    pub preferred_login_name: String,
    /// Either `human` or `machine`.
    pub r#type: Option<UserType>,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
}

message! { User {
    user_id,
    state,
    username,
    login_names,
    preferred_login_name,
    r#type: oneof,
    details,
} }

/// Alternatives of `User::type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum UserType {
    /// A human user.
    Human(HumanUser),
    /// A service user: an account for a program.
    Machine(MachineUser),
}

oneof! { UserType {
    Human,
    Machine,
} }

/// Keeps users by their user name.
#[derive(Clone, Default)]
pub struct UserNameQuery {
    /// User name, or part of it, to look for.
    ///
    /// Required. 1 to 200 characters.
    pub user_name: String,
    /// How to compare.
    pub method: crate::object::v2::TextQueryMethod,
}

impl UserNameQuery {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_name: impl Into<String>) -> Self {
        Self {
            user_name: user_name.into(),
            ..Self::default()
        }
    }
}

message! { UserNameQuery {
    user_name,
    method,
} }

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
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, verification_code: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            verification_code: verification_code.into(),
        }
    }
}

message! { VerifyEmailRequest {
    user_id,
    verification_code: secret,
} }

/// What `UserService::verify_email` answers.
#[derive(Clone, Default)]
pub struct VerifyEmailResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
}

message! { VerifyEmailResponse {
    details,
} }

/// What `UserService::verify_invite_code` takes.
#[derive(Clone, Default)]
pub struct VerifyInviteCodeRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Code that was sent to the user or returned.
    ///
    /// Required. 1 to 20 characters.
    pub verification_code: String,
}

impl VerifyInviteCodeRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, verification_code: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            verification_code: verification_code.into(),
        }
    }
}

message! { VerifyInviteCodeRequest {
    user_id,
    verification_code: secret,
} }

/// What `UserService::verify_invite_code` answers.
#[derive(Clone, Default)]
pub struct VerifyInviteCodeResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
}

message! { VerifyInviteCodeResponse {
    details,
} }

/// What `UserService::verify_passkey_registration` takes.
#[derive(Clone, Default)]
pub struct VerifyPasskeyRegistrationRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Id of the passkey.
    ///
    /// Required. 1 to 200 characters.
    pub passkey_id: String,
    /// Credential that the browser's WebAuthn call (`navigator.credentials.create`) returned, as
    /// JSON.
    ///
    /// Required.
    pub public_key_credential: Option<serde_json::Map<String, serde_json::Value>>,
    /// Name of the passkey, for the user to tell it from others.
    ///
    /// Required. 1 to 200 characters.
    pub passkey_name: String,
}

impl VerifyPasskeyRegistrationRequest {
    /// Takes all that there is to set.
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
            public_key_credential: Some(public_key_credential),
            passkey_name: passkey_name.into(),
        }
    }
}

message! { VerifyPasskeyRegistrationRequest {
    user_id,
    passkey_id,
    public_key_credential: secret,
    passkey_name,
} }

/// What `UserService::verify_passkey_registration` answers.
#[derive(Clone, Default)]
pub struct VerifyPasskeyRegistrationResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
}

message! { VerifyPasskeyRegistrationResponse {
    details,
} }

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
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, verification_code: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            verification_code: verification_code.into(),
        }
    }
}

message! { VerifyPhoneRequest {
    user_id,
    verification_code: secret,
} }

/// What `UserService::verify_phone` answers.
#[derive(Clone, Default)]
pub struct VerifyPhoneResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
}

message! { VerifyPhoneResponse {
    details,
} }

/// What `UserService::verify_totp_registration` takes.
#[derive(Clone, Default)]
pub struct VerifyTotpRegistrationRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Code that the authenticator app shows.
    ///
    /// Required. 1 to 200 characters.
    pub code: String,
}

impl VerifyTotpRegistrationRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>, code: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            code: code.into(),
        }
    }
}

message! { VerifyTotpRegistrationRequest {
    user_id,
    code: secret,
} }

/// What `UserService::verify_totp_registration` answers.
#[derive(Clone, Default)]
pub struct VerifyTotpRegistrationResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
}

message! { VerifyTotpRegistrationResponse {
    details,
} }

/// What `UserService::verify_u2f_registration` takes.
#[derive(Clone, Default)]
pub struct VerifyU2fRegistrationRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Id of the security key.
    ///
    /// Required. 1 to 200 characters.
    pub u2f_id: String,
    /// Credential that the browser's WebAuthn call (`navigator.credentials.create`) returned, as
    /// JSON.
    ///
    /// Required.
    pub public_key_credential: Option<serde_json::Map<String, serde_json::Value>>,
    /// Name of the security key, for the user to tell it from others.
    ///
    /// Required. 1 to 200 characters.
    pub token_name: String,
}

impl VerifyU2fRegistrationRequest {
    /// Takes all that there is to set.
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
            public_key_credential: Some(public_key_credential),
            token_name: token_name.into(),
        }
    }
}

message! { VerifyU2fRegistrationRequest {
    user_id,
    u2f_id,
    public_key_credential: secret,
    token_name,
} }

/// What `UserService::verify_u2f_registration` answers.
#[derive(Clone, Default)]
pub struct VerifyU2fRegistrationResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
}

message! { VerifyU2fRegistrationResponse {
    details,
} }

/// Kinds of access tokens that a service user can get.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
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

open_enum! { AccessTokenType {
    0 Bearer: "ACCESS_TOKEN_TYPE_BEARER",
    1 Jwt: "ACCESS_TOKEN_TYPE_JWT",
} }

/// Whether the registration of a factor was finished.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum AuthFactorState {
    /// `AUTH_FACTOR_STATE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// The registration was begun and not finished.
    NotReady,
    /// Registered and usable.
    Ready,
    /// Removed.
    Removed,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { AuthFactorState {
    0 Unspecified: "AUTH_FACTOR_STATE_UNSPECIFIED",
    1 NotReady: "AUTH_FACTOR_STATE_NOT_READY",
    2 Ready: "AUTH_FACTOR_STATE_READY",
    3 Removed: "AUTH_FACTOR_STATE_REMOVED",
} }

/// Kinds of second factors.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum AuthFactors {
    /// An authenticator app (TOTP).
    #[default]
    Otp,
    /// One-time codes by SMS.
    OtpSms,
    /// One-time codes by email.
    OtpEmail,
    /// A security key.
    U2f,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { AuthFactors {
    0 Otp: "OTP",
    1 OtpSms: "OTP_SMS",
    2 OtpEmail: "OTP_EMAIL",
    3 U2f: "U2F",
} }

/// Ways in which a user can sign in.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
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
    /// Recovery codes, each of which works once.
    RecoveryCode,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { AuthenticationMethodType {
    0 Unspecified: "AUTHENTICATION_METHOD_TYPE_UNSPECIFIED",
    1 Password: "AUTHENTICATION_METHOD_TYPE_PASSWORD",
    2 Passkey: "AUTHENTICATION_METHOD_TYPE_PASSKEY",
    3 Idp: "AUTHENTICATION_METHOD_TYPE_IDP",
    4 Totp: "AUTHENTICATION_METHOD_TYPE_TOTP",
    5 U2f: "AUTHENTICATION_METHOD_TYPE_U2F",
    6 OtpSms: "AUTHENTICATION_METHOD_TYPE_OTP_SMS",
    7 OtpEmail: "AUTHENTICATION_METHOD_TYPE_OTP_EMAIL",
    8 RecoveryCode: "AUTHENTICATION_METHOD_TYPE_RECOVERY_CODE",
} }

/// Genders that a profile can hold.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
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

open_enum! { Gender {
    0 Unspecified: "GENDER_UNSPECIFIED",
    1 Female: "GENDER_FEMALE",
    2 Male: "GENDER_MALE",
    3 Diverse: "GENDER_DIVERSE",
} }

/// Fields by which keys can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum KeyFieldName {
    /// `KEY_FIELD_NAME_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `KEY_FIELD_NAME_CREATED_DATE`.
    CreatedDate,
    /// `KEY_FIELD_NAME_ID`.
    Id,
    /// `KEY_FIELD_NAME_USER_ID`.
    UserId,
    /// `KEY_FIELD_NAME_ORGANIZATION_ID`.
    OrganizationId,
    /// `KEY_FIELD_NAME_KEY_EXPIRATION_DATE`.
    KeyExpirationDate,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { KeyFieldName {
    0 Unspecified: "KEY_FIELD_NAME_UNSPECIFIED",
    1 CreatedDate: "KEY_FIELD_NAME_CREATED_DATE",
    2 Id: "KEY_FIELD_NAME_ID",
    3 UserId: "KEY_FIELD_NAME_USER_ID",
    4 OrganizationId: "KEY_FIELD_NAME_ORGANIZATION_ID",
    5 KeyExpirationDate: "KEY_FIELD_NAME_KEY_EXPIRATION_DATE",
} }

/// Ways to send a message to a user.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
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

open_enum! { NotificationType {
    0 Unspecified: "NOTIFICATION_TYPE_Unspecified",
    1 Email: "NOTIFICATION_TYPE_Email",
    2 Sms: "NOTIFICATION_TYPE_SMS",
} }

/// Kinds of authenticators that hold passkeys.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
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

open_enum! { PasskeyAuthenticator {
    0 Unspecified: "PASSKEY_AUTHENTICATOR_UNSPECIFIED",
    1 Platform: "PASSKEY_AUTHENTICATOR_PLATFORM",
    2 CrossPlatform: "PASSKEY_AUTHENTICATOR_CROSS_PLATFORM",
} }

/// Fields by which personal access tokens can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum PersonalAccessTokenFieldName {
    /// `PERSONAL_ACCESS_TOKEN_FIELD_NAME_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `PERSONAL_ACCESS_TOKEN_FIELD_NAME_CREATED_DATE`.
    CreatedDate,
    /// `PERSONAL_ACCESS_TOKEN_FIELD_NAME_ID`.
    Id,
    /// `PERSONAL_ACCESS_TOKEN_FIELD_NAME_USER_ID`.
    UserId,
    /// `PERSONAL_ACCESS_TOKEN_FIELD_NAME_ORGANIZATION_ID`.
    OrganizationId,
    /// `PERSONAL_ACCESS_TOKEN_FIELD_NAME_EXPIRATION_DATE`.
    ExpirationDate,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { PersonalAccessTokenFieldName {
    0 Unspecified: "PERSONAL_ACCESS_TOKEN_FIELD_NAME_UNSPECIFIED",
    1 CreatedDate: "PERSONAL_ACCESS_TOKEN_FIELD_NAME_CREATED_DATE",
    2 Id: "PERSONAL_ACCESS_TOKEN_FIELD_NAME_ID",
    3 UserId: "PERSONAL_ACCESS_TOKEN_FIELD_NAME_USER_ID",
    4 OrganizationId: "PERSONAL_ACCESS_TOKEN_FIELD_NAME_ORGANIZATION_ID",
    5 ExpirationDate: "PERSONAL_ACCESS_TOKEN_FIELD_NAME_EXPIRATION_DATE",
} }

/// Kinds of users.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `TYPE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// A person.
    Human,
    /// A service user.
    Machine,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { Type {
    0 Unspecified: "TYPE_UNSPECIFIED",
    1 Human: "TYPE_HUMAN",
    2 Machine: "TYPE_MACHINE",
} }

/// Fields by which users can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
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

open_enum! { UserFieldName {
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
} }

/// States of a user.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum UserState {
    /// `USER_STATE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `USER_STATE_ACTIVE`.
    Active,
    /// Deactivated; cannot sign in until reactivated.
    Inactive,
    /// Deleted.
    Deleted,
    /// Locked, by an administrator or after too many failed attempts; cannot sign in until
    /// unlocked.
    Locked,
    /// Created, with a first sign-in still to be set up.
    Initial,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { UserState {
    0 Unspecified: "USER_STATE_UNSPECIFIED",
    1 Active: "USER_STATE_ACTIVE",
    2 Inactive: "USER_STATE_INACTIVE",
    3 Deleted: "USER_STATE_DELETED",
    4 Locked: "USER_STATE_LOCKED",
    5 Initial: "USER_STATE_INITIAL",
} }
