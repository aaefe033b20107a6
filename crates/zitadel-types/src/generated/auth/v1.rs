// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.auth.v1`.

use crate::json::declare::message;

/// What `AuthService::add_my_auth_factor_otp_email` takes.
#[derive(Clone, Default)]
pub struct AddMyAuthFactorOtpEmailRequest {}

impl AddMyAuthFactorOtpEmailRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { AddMyAuthFactorOtpEmailRequest {} }

/// What `AuthService::add_my_auth_factor_otp_email` answers.
#[derive(Clone, Default)]
pub struct AddMyAuthFactorOtpEmailResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddMyAuthFactorOtpEmailResponse {
    details,
} }

/// What `AuthService::add_my_auth_factor_otp` takes.
#[derive(Clone, Default)]
pub struct AddMyAuthFactorOtpRequest {}

impl AddMyAuthFactorOtpRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { AddMyAuthFactorOtpRequest {} }

/// What `AuthService::add_my_auth_factor_otp` answers.
#[derive(Clone, Default)]
pub struct AddMyAuthFactorOtpResponse {
    /// URI for the authenticator app (`otpauth:`), to show as a QR code. It holds the secret.
    pub url: String,
    /// Secret for the authenticator app, shown only in this answer.
    pub secret: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddMyAuthFactorOtpResponse {
    url: secret,
    secret: secret,
    details,
} }

/// What `AuthService::add_my_auth_factor_otp_sms` takes.
#[derive(Clone, Default)]
pub struct AddMyAuthFactorOtpSmsRequest {}

impl AddMyAuthFactorOtpSmsRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { AddMyAuthFactorOtpSmsRequest {} }

/// What `AuthService::add_my_auth_factor_otp_sms` answers.
#[derive(Clone, Default)]
pub struct AddMyAuthFactorOtpSmsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddMyAuthFactorOtpSmsResponse {
    details,
} }

/// What `AuthService::add_my_auth_factor_u2f` takes.
#[derive(Clone, Default)]
pub struct AddMyAuthFactorU2fRequest {}

impl AddMyAuthFactorU2fRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { AddMyAuthFactorU2fRequest {} }

/// What `AuthService::add_my_auth_factor_u2f` answers.
#[derive(Clone, Default)]
pub struct AddMyAuthFactorU2fResponse {
    /// Options for the browser to create a passkey or to register a security key.
    pub key: Option<crate::user::v1::WebAuthNKey>,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddMyAuthFactorU2fResponse {
    key,
    details,
} }

/// What `AuthService::add_my_passwordless_link` takes.
#[derive(Clone, Default)]
pub struct AddMyPasswordlessLinkRequest {}

impl AddMyPasswordlessLinkRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { AddMyPasswordlessLinkRequest {} }

/// What `AuthService::add_my_passwordless_link` answers.
#[derive(Clone, Default)]
pub struct AddMyPasswordlessLinkResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Link for the user to open.
    pub link: String,
    /// Time for which the link works.
    pub expiration: Option<jiff::SignedDuration>,
}

message! { AddMyPasswordlessLinkResponse {
    details,
    link: secret,
    expiration,
} }

/// What `AuthService::add_my_passwordless` takes.
#[derive(Clone, Default)]
pub struct AddMyPasswordlessRequest {}

impl AddMyPasswordlessRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { AddMyPasswordlessRequest {} }

/// What `AuthService::add_my_passwordless` answers.
#[derive(Clone, Default)]
pub struct AddMyPasswordlessResponse {
    /// Options for the browser to create a passkey or to register a security key.
    pub key: Option<crate::user::v1::WebAuthNKey>,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddMyPasswordlessResponse {
    key,
    details,
} }

/// What `AuthService::get_my_email` takes.
#[derive(Clone, Default)]
pub struct GetMyEmailRequest {}

impl GetMyEmailRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetMyEmailRequest {} }

/// What `AuthService::get_my_email` answers.
#[derive(Clone, Default)]
pub struct GetMyEmailResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Email address of the user, and whether it is verified.
    pub email: Option<crate::user::v1::Email>,
}

message! { GetMyEmailResponse {
    details,
    email,
} }

/// What `AuthService::get_my_label_policy` takes.
#[derive(Clone, Default)]
pub struct GetMyLabelPolicyRequest {}

impl GetMyLabelPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetMyLabelPolicyRequest {} }

/// What `AuthService::get_my_label_policy` answers.
#[derive(Clone, Default)]
pub struct GetMyLabelPolicyResponse {
    /// The branding: how the login and emails look.
    pub policy: Option<crate::policy::v1::LabelPolicy>,
}

message! { GetMyLabelPolicyResponse {
    policy,
} }

/// What `AuthService::get_my_login_policy` takes.
#[derive(Clone, Default)]
pub struct GetMyLoginPolicyRequest {}

impl GetMyLoginPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetMyLoginPolicyRequest {} }

/// What `AuthService::get_my_login_policy` answers.
#[derive(Clone, Default)]
pub struct GetMyLoginPolicyResponse {
    /// The login policy: which ways to sign in are allowed, and how long checks last.
    pub policy: Option<crate::policy::v1::LoginPolicy>,
}

message! { GetMyLoginPolicyResponse {
    policy,
} }

/// What `AuthService::get_my_metadata` takes.
#[derive(Clone, Default)]
pub struct GetMyMetadataRequest {
    /// Key of the metadata.
    ///
    /// Required. 1 to 200 characters.
    pub key: String,
}

impl GetMyMetadataRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into() }
    }
}

message! { GetMyMetadataRequest {
    key,
} }

/// What `AuthService::get_my_metadata` answers.
#[derive(Clone, Default)]
pub struct GetMyMetadataResponse {
    /// The metadata asked for.
    pub metadata: Option<crate::metadata::v1::Metadata>,
}

message! { GetMyMetadataResponse {
    metadata,
} }

/// What `AuthService::get_my_password_complexity_policy` takes.
#[derive(Clone, Default)]
pub struct GetMyPasswordComplexityPolicyRequest {}

impl GetMyPasswordComplexityPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetMyPasswordComplexityPolicyRequest {} }

/// What `AuthService::get_my_password_complexity_policy` answers.
#[derive(Clone, Default)]
pub struct GetMyPasswordComplexityPolicyResponse {
    /// The password complexity policy: what a password must be made of.
    pub policy: Option<crate::policy::v1::PasswordComplexityPolicy>,
}

message! { GetMyPasswordComplexityPolicyResponse {
    policy,
} }

/// What `AuthService::get_my_phone` takes.
#[derive(Clone, Default)]
pub struct GetMyPhoneRequest {}

impl GetMyPhoneRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetMyPhoneRequest {} }

/// What `AuthService::get_my_phone` answers.
#[derive(Clone, Default)]
pub struct GetMyPhoneResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Phone number of the user, and whether it is verified.
    pub phone: Option<crate::user::v1::Phone>,
}

message! { GetMyPhoneResponse {
    details,
    phone,
} }

/// What `AuthService::get_my_privacy_policy` takes.
#[derive(Clone, Default)]
pub struct GetMyPrivacyPolicyRequest {}

impl GetMyPrivacyPolicyRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetMyPrivacyPolicyRequest {} }

/// What `AuthService::get_my_privacy_policy` answers.
#[derive(Clone, Default)]
pub struct GetMyPrivacyPolicyResponse {
    /// The privacy policy: links to terms, help and the like.
    pub policy: Option<crate::policy::v1::PrivacyPolicy>,
}

message! { GetMyPrivacyPolicyResponse {
    policy,
} }

/// What `AuthService::get_my_profile` takes.
#[derive(Clone, Default)]
pub struct GetMyProfileRequest {}

impl GetMyProfileRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetMyProfileRequest {} }

/// What `AuthService::get_my_profile` answers.
#[derive(Clone, Default)]
pub struct GetMyProfileResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Names, language, gender and picture of the user.
    pub profile: Option<crate::user::v1::Profile>,
}

message! { GetMyProfileResponse {
    details,
    profile,
} }

/// What `AuthService::get_my_user` takes.
#[derive(Clone, Default)]
pub struct GetMyUserRequest {}

impl GetMyUserRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetMyUserRequest {} }

/// What `AuthService::get_my_user` answers.
#[derive(Clone, Default)]
pub struct GetMyUserResponse {
    /// The user who calls.
    pub user: Option<crate::user::v1::User>,
    /// Time of the last sign-in.
    pub last_login: Option<jiff::Timestamp>,
}

message! { GetMyUserResponse {
    user,
    last_login,
} }

/// What `AuthService::get_supported_languages` takes.
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

/// What `AuthService::get_supported_languages` answers.
#[derive(Clone, Default)]
pub struct GetSupportedLanguagesResponse {
    /// Languages as BCP 47 tags.
    pub languages: Vec<String>,
}

message! { GetSupportedLanguagesResponse {
    languages,
} }

/// What `AuthService::healthz` takes.
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

/// What `AuthService::healthz` answers.
#[derive(Clone, Default)]
pub struct HealthzResponse {}

message! { HealthzResponse {} }

/// What `AuthService::list_my_auth_factors` takes.
#[derive(Clone, Default)]
pub struct ListMyAuthFactorsRequest {}

impl ListMyAuthFactorsRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ListMyAuthFactorsRequest {} }

/// What `AuthService::list_my_auth_factors` answers.
#[derive(Clone, Default)]
pub struct ListMyAuthFactorsResponse {
    /// Second factors of the user.
    pub result: Vec<crate::user::v1::AuthFactor>,
}

message! { ListMyAuthFactorsResponse {
    result,
} }

/// What `AuthService::list_my_linked_idps` takes.
#[derive(Clone, Default)]
pub struct ListMyLinkedIdpsRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
}

impl ListMyLinkedIdpsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListMyLinkedIdpsRequest {
    query,
} }

/// What `AuthService::list_my_linked_idps` answers.
#[derive(Clone, Default)]
pub struct ListMyLinkedIdpsResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Linked accounts on this page.
    pub result: Vec<crate::idp::v1::IdpUserLink>,
}

message! { ListMyLinkedIdpsResponse {
    details,
    result,
} }

/// What `AuthService::list_my_memberships` takes.
#[derive(Clone, Default)]
pub struct ListMyMembershipsRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::user::v1::MembershipQuery>,
}

impl ListMyMembershipsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListMyMembershipsRequest {
    query,
    queries,
} }

/// What `AuthService::list_my_memberships` answers.
#[derive(Clone, Default)]
pub struct ListMyMembershipsResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Memberships on this page.
    pub result: Vec<crate::user::v1::Membership>,
}

message! { ListMyMembershipsResponse {
    details,
    result,
} }

/// What `AuthService::list_my_metadata` takes.
#[derive(Clone, Default)]
pub struct ListMyMetadataRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::metadata::v1::MetadataQuery>,
}

impl ListMyMetadataRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListMyMetadataRequest {
    query,
    queries,
} }

/// What `AuthService::list_my_metadata` answers.
#[derive(Clone, Default)]
pub struct ListMyMetadataResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Metadata on this page.
    pub result: Vec<crate::metadata::v1::Metadata>,
}

message! { ListMyMetadataResponse {
    details,
    result,
} }

/// What `AuthService::list_my_passwordless` takes.
#[derive(Clone, Default)]
pub struct ListMyPasswordlessRequest {}

impl ListMyPasswordlessRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ListMyPasswordlessRequest {} }

/// What `AuthService::list_my_passwordless` answers.
#[derive(Clone, Default)]
pub struct ListMyPasswordlessResponse {
    /// Passkeys of the user.
    pub result: Vec<crate::user::v1::WebAuthNToken>,
}

message! { ListMyPasswordlessResponse {
    result,
} }

/// What `AuthService::list_my_project_orgs` takes.
#[derive(Clone, Default)]
pub struct ListMyProjectOrgsRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::org::v1::OrgQuery>,
    /// Field by which entries are sorted.
    pub sorting_column: crate::org::v1::OrgFieldName,
}

impl ListMyProjectOrgsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListMyProjectOrgsRequest {
    query,
    queries,
    sorting_column,
} }

/// What `AuthService::list_my_project_orgs` answers.
#[derive(Clone, Default)]
pub struct ListMyProjectOrgsResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Organizations on this page.
    pub result: Vec<crate::org::v1::Org>,
}

message! { ListMyProjectOrgsResponse {
    details,
    result,
} }

/// What `AuthService::list_my_project_permissions` takes.
#[derive(Clone, Default)]
pub struct ListMyProjectPermissionsRequest {}

impl ListMyProjectPermissionsRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ListMyProjectPermissionsRequest {} }

/// What `AuthService::list_my_project_permissions` answers.
#[derive(Clone, Default)]
pub struct ListMyProjectPermissionsResponse {
    /// Keys of the roles.
    pub result: Vec<String>,
}

message! { ListMyProjectPermissionsResponse {
    result,
} }

/// What `AuthService::list_my_refresh_tokens` takes.
#[derive(Clone, Default)]
pub struct ListMyRefreshTokensRequest {}

impl ListMyRefreshTokensRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ListMyRefreshTokensRequest {} }

/// What `AuthService::list_my_refresh_tokens` answers.
#[derive(Clone, Default)]
pub struct ListMyRefreshTokensResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Refresh tokens of the user.
    pub result: Vec<crate::user::v1::RefreshToken>,
}

message! { ListMyRefreshTokensResponse {
    details,
    result,
} }

/// What `AuthService::list_my_user_changes` takes.
#[derive(Clone, Default)]
pub struct ListMyUserChangesRequest {
    /// Where the list begins, how long it is, and in which order. The latest changes when left out.
    pub query: Option<crate::change::v1::ChangeQuery>,
}

impl ListMyUserChangesRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListMyUserChangesRequest {
    query,
} }

/// What `AuthService::list_my_user_changes` answers.
#[derive(Clone, Default)]
pub struct ListMyUserChangesResponse {
    /// Changes on this page.
    pub result: Vec<crate::change::v1::Change>,
}

message! { ListMyUserChangesResponse {
    result,
} }

/// What `AuthService::list_my_user_grants` takes.
#[derive(Clone, Default)]
pub struct ListMyUserGrantsRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
}

impl ListMyUserGrantsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListMyUserGrantsRequest {
    query,
} }

/// What `AuthService::list_my_user_grants` answers.
#[derive(Clone, Default)]
pub struct ListMyUserGrantsResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// User grants on this page.
    pub result: Vec<UserGrant>,
}

message! { ListMyUserGrantsResponse {
    details,
    result,
} }

/// What `AuthService::list_my_user_sessions` takes.
#[derive(Clone, Default)]
pub struct ListMyUserSessionsRequest {}

impl ListMyUserSessionsRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ListMyUserSessionsRequest {} }

/// What `AuthService::list_my_user_sessions` answers.
#[derive(Clone, Default)]
pub struct ListMyUserSessionsResponse {
    /// Sessions in the browser.
    pub result: Vec<crate::user::v1::Session>,
}

message! { ListMyUserSessionsResponse {
    result,
} }

/// What `AuthService::list_my_zitadel_permissions` takes.
#[derive(Clone, Default)]
pub struct ListMyZitadelPermissionsRequest {}

impl ListMyZitadelPermissionsRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ListMyZitadelPermissionsRequest {} }

/// What `AuthService::list_my_zitadel_permissions` answers.
#[derive(Clone, Default)]
pub struct ListMyZitadelPermissionsResponse {
    /// Names of the permissions, such as `org.read`.
    pub result: Vec<String>,
}

message! { ListMyZitadelPermissionsResponse {
    result,
} }

/// What `AuthService::remove_my_auth_factor_otp_email` takes.
#[derive(Clone, Default)]
pub struct RemoveMyAuthFactorOtpEmailRequest {}

impl RemoveMyAuthFactorOtpEmailRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { RemoveMyAuthFactorOtpEmailRequest {} }

/// What `AuthService::remove_my_auth_factor_otp_email` answers.
#[derive(Clone, Default)]
pub struct RemoveMyAuthFactorOtpEmailResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveMyAuthFactorOtpEmailResponse {
    details,
} }

/// What `AuthService::remove_my_auth_factor_otp` takes.
#[derive(Clone, Default)]
pub struct RemoveMyAuthFactorOtpRequest {}

impl RemoveMyAuthFactorOtpRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { RemoveMyAuthFactorOtpRequest {} }

/// What `AuthService::remove_my_auth_factor_otp` answers.
#[derive(Clone, Default)]
pub struct RemoveMyAuthFactorOtpResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveMyAuthFactorOtpResponse {
    details,
} }

/// What `AuthService::remove_my_auth_factor_otp_sms` takes.
#[derive(Clone, Default)]
pub struct RemoveMyAuthFactorOtpSmsRequest {}

impl RemoveMyAuthFactorOtpSmsRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { RemoveMyAuthFactorOtpSmsRequest {} }

/// What `AuthService::remove_my_auth_factor_otp_sms` answers.
#[derive(Clone, Default)]
pub struct RemoveMyAuthFactorOtpSmsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveMyAuthFactorOtpSmsResponse {
    details,
} }

/// What `AuthService::remove_my_auth_factor_u2f` takes.
#[derive(Clone, Default)]
pub struct RemoveMyAuthFactorU2fRequest {
    /// Id of the security key.
    ///
    /// Required. 1 to 200 characters.
    pub token_id: String,
}

impl RemoveMyAuthFactorU2fRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(token_id: impl Into<String>) -> Self {
        Self {
            token_id: token_id.into(),
        }
    }
}

message! { RemoveMyAuthFactorU2fRequest {
    token_id,
} }

/// What `AuthService::remove_my_auth_factor_u2f` answers.
#[derive(Clone, Default)]
pub struct RemoveMyAuthFactorU2fResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveMyAuthFactorU2fResponse {
    details,
} }

/// What `AuthService::remove_my_avatar` takes.
#[derive(Clone, Default)]
pub struct RemoveMyAvatarRequest {}

impl RemoveMyAvatarRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { RemoveMyAvatarRequest {} }

/// What `AuthService::remove_my_avatar` answers.
#[derive(Clone, Default)]
pub struct RemoveMyAvatarResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveMyAvatarResponse {
    details,
} }

/// What `AuthService::remove_my_linked_idp` takes.
#[derive(Clone, Default)]
pub struct RemoveMyLinkedIdpRequest {
    /// Id of the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub idp_id: String,
    /// Id of the user at the identity provider.
    ///
    /// Required. 1 to 200 characters.
    pub linked_user_id: String,
}

impl RemoveMyLinkedIdpRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(idp_id: impl Into<String>, linked_user_id: impl Into<String>) -> Self {
        Self {
            idp_id: idp_id.into(),
            linked_user_id: linked_user_id.into(),
        }
    }
}

message! { RemoveMyLinkedIdpRequest {
    idp_id,
    linked_user_id,
} }

/// What `AuthService::remove_my_linked_idp` answers.
#[derive(Clone, Default)]
pub struct RemoveMyLinkedIdpResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveMyLinkedIdpResponse {
    details,
} }

/// What `AuthService::remove_my_passwordless` takes.
#[derive(Clone, Default)]
pub struct RemoveMyPasswordlessRequest {
    /// Id of the passkey.
    ///
    /// Required. 1 to 200 characters.
    pub token_id: String,
}

impl RemoveMyPasswordlessRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(token_id: impl Into<String>) -> Self {
        Self {
            token_id: token_id.into(),
        }
    }
}

message! { RemoveMyPasswordlessRequest {
    token_id,
} }

/// What `AuthService::remove_my_passwordless` answers.
#[derive(Clone, Default)]
pub struct RemoveMyPasswordlessResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveMyPasswordlessResponse {
    details,
} }

/// What `AuthService::remove_my_phone` takes.
#[derive(Clone, Default)]
pub struct RemoveMyPhoneRequest {}

impl RemoveMyPhoneRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { RemoveMyPhoneRequest {} }

/// What `AuthService::remove_my_phone` answers.
#[derive(Clone, Default)]
pub struct RemoveMyPhoneResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveMyPhoneResponse {
    details,
} }

/// What `AuthService::remove_my_user` takes.
#[derive(Clone, Default)]
pub struct RemoveMyUserRequest {}

impl RemoveMyUserRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { RemoveMyUserRequest {} }

/// What `AuthService::remove_my_user` answers.
#[derive(Clone, Default)]
pub struct RemoveMyUserResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveMyUserResponse {
    details,
} }

/// What `AuthService::resend_my_email_verification` takes.
#[derive(Clone, Default)]
pub struct ResendMyEmailVerificationRequest {}

impl ResendMyEmailVerificationRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ResendMyEmailVerificationRequest {} }

/// What `AuthService::resend_my_email_verification` answers.
#[derive(Clone, Default)]
pub struct ResendMyEmailVerificationResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResendMyEmailVerificationResponse {
    details,
} }

/// What `AuthService::resend_my_phone_verification` takes.
#[derive(Clone, Default)]
pub struct ResendMyPhoneVerificationRequest {}

impl ResendMyPhoneVerificationRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ResendMyPhoneVerificationRequest {} }

/// What `AuthService::resend_my_phone_verification` answers.
#[derive(Clone, Default)]
pub struct ResendMyPhoneVerificationResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResendMyPhoneVerificationResponse {
    details,
} }

/// What `AuthService::revoke_all_my_refresh_tokens` takes.
#[derive(Clone, Default)]
pub struct RevokeAllMyRefreshTokensRequest {}

impl RevokeAllMyRefreshTokensRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { RevokeAllMyRefreshTokensRequest {} }

/// What `AuthService::revoke_all_my_refresh_tokens` answers.
#[derive(Clone, Default)]
pub struct RevokeAllMyRefreshTokensResponse {}

message! { RevokeAllMyRefreshTokensResponse {} }

/// What `AuthService::revoke_my_refresh_token` takes.
#[derive(Clone, Default)]
pub struct RevokeMyRefreshTokenRequest {
    /// Id of the refresh token.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl RevokeMyRefreshTokenRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { RevokeMyRefreshTokenRequest {
    id,
} }

/// What `AuthService::revoke_my_refresh_token` answers.
#[derive(Clone, Default)]
pub struct RevokeMyRefreshTokenResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RevokeMyRefreshTokenResponse {
    details,
} }

/// What `AuthService::send_my_passwordless_link` takes.
#[derive(Clone, Default)]
pub struct SendMyPasswordlessLinkRequest {}

impl SendMyPasswordlessLinkRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { SendMyPasswordlessLinkRequest {} }

/// What `AuthService::send_my_passwordless_link` answers.
#[derive(Clone, Default)]
pub struct SendMyPasswordlessLinkResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SendMyPasswordlessLinkResponse {
    details,
} }

/// What `AuthService::set_my_email` takes.
#[derive(Clone, Default)]
pub struct SetMyEmailRequest {
    /// New email address.
    ///
    /// Required. An email address.
    pub email: String,
}

impl SetMyEmailRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
        }
    }
}

message! { SetMyEmailRequest {
    email,
} }

/// What `AuthService::set_my_email` answers.
#[derive(Clone, Default)]
pub struct SetMyEmailResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetMyEmailResponse {
    details,
} }

/// What `AuthService::set_my_phone` takes.
#[derive(Clone, Default)]
pub struct SetMyPhoneRequest {
    /// New phone number, best in the international form such as `+41791234567`.
    ///
    /// Required. 1 to 50 characters. Begins with `+`.
    pub phone: String,
}

impl SetMyPhoneRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(phone: impl Into<String>) -> Self {
        Self {
            phone: phone.into(),
        }
    }
}

message! { SetMyPhoneRequest {
    phone,
} }

/// What `AuthService::set_my_phone` answers.
#[derive(Clone, Default)]
pub struct SetMyPhoneResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetMyPhoneResponse {
    details,
} }

/// What `AuthService::update_my_password` takes.
#[derive(Clone, Default)]
pub struct UpdateMyPasswordRequest {
    /// Password that the user has now, to prove that the caller is the user.
    ///
    /// Required. Not empty. At most 70 bytes.
    pub old_password: String,
    /// Password to set.
    ///
    /// Required. Not empty. At most 70 bytes.
    pub new_password: String,
}

impl UpdateMyPasswordRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(old_password: impl Into<String>, new_password: impl Into<String>) -> Self {
        Self {
            old_password: old_password.into(),
            new_password: new_password.into(),
        }
    }
}

message! { UpdateMyPasswordRequest {
    old_password: secret,
    new_password: secret,
} }

/// What `AuthService::update_my_password` answers.
#[derive(Clone, Default)]
pub struct UpdateMyPasswordResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateMyPasswordResponse {
    details,
} }

/// What `AuthService::update_my_profile` takes.
#[derive(Clone, Default)]
pub struct UpdateMyProfileRequest {
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
    /// Name to show to people.
    ///
    /// Required. 1 to 200 characters.
    pub display_name: String,
    /// Language of the user, as a BCP 47 tag.
    ///
    /// At most 10 characters.
    pub preferred_language: String,
    /// Gender of the user.
    pub gender: crate::user::v1::Gender,
}

impl UpdateMyProfileRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        display_name: impl Into<String>,
    ) -> Self {
        Self {
            first_name: first_name.into(),
            last_name: last_name.into(),
            display_name: display_name.into(),
            ..Self::default()
        }
    }
}

message! { UpdateMyProfileRequest {
    first_name,
    last_name,
    nick_name,
    display_name,
    preferred_language,
    gender,
} }

/// What `AuthService::update_my_profile` answers.
#[derive(Clone, Default)]
pub struct UpdateMyProfileResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateMyProfileResponse {
    details,
} }

/// What `AuthService::update_my_user_name` takes.
#[derive(Clone, Default)]
pub struct UpdateMyUserNameRequest {
    /// New user name.
    ///
    /// Required. 1 to 200 characters.
    pub user_name: String,
}

impl UpdateMyUserNameRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_name: impl Into<String>) -> Self {
        Self {
            user_name: user_name.into(),
        }
    }
}

message! { UpdateMyUserNameRequest {
    user_name,
} }

/// What `AuthService::update_my_user_name` answers.
#[derive(Clone, Default)]
pub struct UpdateMyUserNameResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateMyUserNameResponse {
    details,
} }

/// The roles that the caller has in a project.
#[derive(Clone, Default)]
pub struct UserGrant {
    /// Id of the organization that the user grant belongs to.
    pub org_id: String,
    /// Id of the project.
    pub project_id: String,
    /// Id of the user.
    pub user_id: String,
    /// Keys of the roles, the same as in the field of the role keys.
    pub roles: Vec<String>,
    /// Name of the organization that the user grant belongs to.
    pub org_name: String,
    /// Id of the user grant.
    pub grant_id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Primary domain of the organization that the user grant belongs to.
    pub org_domain: String,
    /// Name of the project.
    pub project_name: String,
    /// Id of the project grant through which the roles were given; empty when the organization owns
    /// the project.
    pub project_grant_id: String,
    /// Keys of the roles.
    pub role_keys: Vec<String>,
    /// Whether the user is a human or a service user.
    pub user_type: crate::user::v1::Type,
    /// State of the user grant. The roles of an inactive one do not count.
    pub state: crate::user::v1::UserGrantState,
}

message! { UserGrant {
    org_id,
    project_id,
    user_id,
    roles,
    org_name,
    grant_id,
    details,
    org_domain,
    project_name,
    project_grant_id,
    role_keys,
    user_type,
    state,
} }

/// What `AuthService::verify_my_auth_factor_otp` takes.
#[derive(Clone, Default)]
pub struct VerifyMyAuthFactorOtpRequest {
    /// Code that the authenticator app shows.
    ///
    /// Required. 1 to 200 characters.
    pub code: String,
}

impl VerifyMyAuthFactorOtpRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into() }
    }
}

message! { VerifyMyAuthFactorOtpRequest {
    code: secret,
} }

/// What `AuthService::verify_my_auth_factor_otp` answers.
#[derive(Clone, Default)]
pub struct VerifyMyAuthFactorOtpResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { VerifyMyAuthFactorOtpResponse {
    details,
} }

/// What `AuthService::verify_my_auth_factor_u2f` takes.
#[derive(Clone, Default)]
pub struct VerifyMyAuthFactorU2fRequest {
    /// What the browser returned.
    ///
    /// Required.
    pub verification: Option<crate::user::v1::WebAuthNVerification>,
}

impl VerifyMyAuthFactorU2fRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(verification: crate::user::v1::WebAuthNVerification) -> Self {
        Self {
            verification: Some(verification),
        }
    }
}

message! { VerifyMyAuthFactorU2fRequest {
    verification,
} }

/// What `AuthService::verify_my_auth_factor_u2f` answers.
#[derive(Clone, Default)]
pub struct VerifyMyAuthFactorU2fResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { VerifyMyAuthFactorU2fResponse {
    details,
} }

/// What `AuthService::verify_my_email` takes.
#[derive(Clone, Default)]
pub struct VerifyMyEmailRequest {
    /// Code that was sent to the user.
    ///
    /// Required. 1 to 200 characters.
    pub code: String,
}

impl VerifyMyEmailRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into() }
    }
}

message! { VerifyMyEmailRequest {
    code: secret,
} }

/// What `AuthService::verify_my_email` answers.
#[derive(Clone, Default)]
pub struct VerifyMyEmailResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { VerifyMyEmailResponse {
    details,
} }

/// What `AuthService::verify_my_passwordless` takes.
#[derive(Clone, Default)]
pub struct VerifyMyPasswordlessRequest {
    /// What the browser returned.
    ///
    /// Required.
    pub verification: Option<crate::user::v1::WebAuthNVerification>,
}

impl VerifyMyPasswordlessRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(verification: crate::user::v1::WebAuthNVerification) -> Self {
        Self {
            verification: Some(verification),
        }
    }
}

message! { VerifyMyPasswordlessRequest {
    verification,
} }

/// What `AuthService::verify_my_passwordless` answers.
#[derive(Clone, Default)]
pub struct VerifyMyPasswordlessResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { VerifyMyPasswordlessResponse {
    details,
} }

/// What `AuthService::verify_my_phone` takes.
#[derive(Clone, Default)]
pub struct VerifyMyPhoneRequest {
    /// Code that was sent to the user.
    ///
    /// Required. 1 to 200 characters.
    pub code: String,
}

impl VerifyMyPhoneRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into() }
    }
}

message! { VerifyMyPhoneRequest {
    code: secret,
} }

/// What `AuthService::verify_my_phone` answers.
#[derive(Clone, Default)]
pub struct VerifyMyPhoneResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { VerifyMyPhoneResponse {
    details,
} }
