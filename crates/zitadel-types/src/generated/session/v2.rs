// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.session.v2`.

use crate::convert::convert;
use crate::json::declare::{message, oneof, open_enum};

/// What the user needs to answer the challenges.
#[derive(Clone, Default)]
pub struct Challenges {
    /// What the browser needs to ask for a passkey or security key.
    pub web_auth_n: Option<ChallengesWebAuthN>,
    /// One-time code for the SMS check; present when the request asked for it to be returned.
    pub otp_sms: Option<String>,
    /// One-time code for the email check; present when the request asked for it to be returned.
    pub otp_email: Option<String>,
}

message! { Challenges {
    web_auth_n,
    otp_sms: secret,
    otp_email: secret,
} }

/// Options for the browser to ask for a passkey or security key.
#[derive(Clone, Default)]
pub struct ChallengesWebAuthN {
    /// Options to hand to the browser's WebAuthn call `navigator.credentials.get`.
    pub public_key_credential_request_options: Option<serde_json::Map<String, serde_json::Value>>,
}

message! { ChallengesWebAuthN {
    public_key_credential_request_options,
} }

/// Checks a finished sign-in at an identity provider.
#[derive(Clone, Default)]
pub struct CheckIdpIntent {
    /// Id of the sign-in at the identity provider, as the success URL received it.
    ///
    /// Required. 1 to 200 characters.
    pub idp_intent_id: String,
    /// Token that proves that the sign-in at the identity provider succeeded.
    ///
    /// Required. 1 to 200 characters.
    pub idp_intent_token: String,
}

impl CheckIdpIntent {
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

message! { CheckIdpIntent {
    idp_intent_id,
    idp_intent_token: secret,
} }

/// Checks a one-time code that was sent.
#[derive(Clone, Default)]
pub struct CheckOtp {
    /// Code that the user entered.
    ///
    /// Required. Not empty.
    pub code: String,
}

impl CheckOtp {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into() }
    }
}

message! { CheckOtp {
    code: secret,
} }

/// Checks the user's password.
#[derive(Clone, Default)]
pub struct CheckPassword {
    /// Password that the user entered.
    ///
    /// Required. 1 to 200 characters.
    pub password: String,
}

impl CheckPassword {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(password: impl Into<String>) -> Self {
        Self {
            password: password.into(),
        }
    }
}

message! { CheckPassword {
    password: secret,
} }

/// Checks one of the user's recovery codes.
#[derive(Clone, Default)]
pub struct CheckRecoveryCode {
    /// One of the user's recovery codes. It is used up by this.
    ///
    /// Required. 1 to 200 characters.
    pub code: String,
}

impl CheckRecoveryCode {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into() }
    }
}

message! { CheckRecoveryCode {
    code: secret,
} }

/// Checks a code from an authenticator app.
#[derive(Clone, Default)]
pub struct CheckTotp {
    /// Code that the authenticator app shows.
    ///
    /// Required. Exactly 6 characters.
    pub code: String,
}

impl CheckTotp {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into() }
    }
}

message! { CheckTotp {
    code: secret,
} }

/// Names the user by id or login name.
#[derive(Clone, Default)]
pub struct CheckUser {
    /// Either `user_id` or `login_name`.
    ///
    /// Required.
    pub search: Option<CheckUserSearch>,
}

impl CheckUser {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(search: CheckUserSearch) -> Self {
        Self {
            search: Some(search),
        }
    }
}

message! { CheckUser {
    search: oneof,
} }

/// Alternatives of `CheckUser::search`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CheckUserSearch {
    /// Id of the user.
    ///
    /// 1 to 200 characters.
    UserId(String),
    /// Login name of the user.
    ///
    /// 1 to 200 characters.
    LoginName(String),
}

oneof! { CheckUserSearch {
    UserId,
    LoginName,
} }

convert! { CheckUser.search = CheckUserSearch {} }

/// Checks what a passkey or security key answered.
#[derive(Clone, Default)]
pub struct CheckWebAuthN {
    /// Assertion that the browser's WebAuthn call (`navigator.credentials.get`) returned, as JSON.
    ///
    /// Required.
    pub credential_assertion_data: Option<serde_json::Map<String, serde_json::Value>>,
}

impl CheckWebAuthN {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(credential_assertion_data: serde_json::Map<String, serde_json::Value>) -> Self {
        Self {
            credential_assertion_data: Some(credential_assertion_data),
        }
    }
}

message! { CheckWebAuthN {
    credential_assertion_data: secret,
} }

/// What to check in a session.
#[derive(Clone, Default)]
pub struct Checks {
    /// Names the user of the session. The other checks need it, now or before.
    pub user: Option<CheckUser>,
    /// Checks the user's password.
    pub password: Option<CheckPassword>,
    /// Checks a passkey or security key.
    pub web_auth_n: Option<CheckWebAuthN>,
    /// Checks that the user signed in at an identity provider.
    pub idp_intent: Option<CheckIdpIntent>,
    /// Checks a code from an authenticator app.
    pub totp: Option<CheckTotp>,
    /// Checks the one-time code that was sent by SMS.
    pub otp_sms: Option<CheckOtp>,
    /// Checks the one-time code that was sent by email.
    pub otp_email: Option<CheckOtp>,
    /// Checks a recovery code, which is used up by this.
    pub recovery_code: Option<CheckRecoveryCode>,
}

message! { Checks {
    user,
    password,
    web_auth_n,
    idp_intent,
    totp,
    otp_sms,
    otp_email,
    recovery_code,
} }

/// What `SessionService::create_session` takes.
#[derive(Clone, Default)]
pub struct CreateSessionRequest {
    /// What to check now; what passes is recorded in the session.
    pub checks: Option<Checks>,
    /// Metadata: keys with values of your own.
    pub metadata: std::collections::BTreeMap<String, bytes::Bytes>,
    /// Challenges to make, such as a one-time code to send or a passkey to ask for.
    pub challenges: Option<RequestChallenges>,
    /// Device or browser that the session belongs to.
    pub user_agent: Option<UserAgent>,
    /// Time from now on after which the session ends; it does not end by itself when left out.
    ///
    /// More than `0s`.
    pub lifetime: Option<jiff::SignedDuration>,
}

impl CreateSessionRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { CreateSessionRequest {
    checks,
    metadata,
    challenges,
    user_agent,
    lifetime,
} }

/// What `SessionService::create_session` answers.
#[derive(Clone, Default)]
pub struct CreateSessionResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
    /// Id of the session.
    pub session_id: String,
    /// Token that proves that the session is the caller's. It is needed to use the session and
    /// changes with every update.
    pub session_token: String,
    /// What the user needs to answer the challenges that were asked for.
    pub challenges: Option<Challenges>,
}

message! { CreateSessionResponse {
    details,
    session_id,
    session_token: secret,
    challenges,
} }

/// Compares the time at which a session was created.
#[derive(Clone, Default)]
pub struct CreationDateQuery {
    /// Time to compare the session's creation with.
    pub creation_date: Option<jiff::Timestamp>,
    /// How to compare.
    pub method: crate::v1::TimestampQueryMethod,
}

impl CreationDateQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(creation_date: jiff::Timestamp, method: crate::v1::TimestampQueryMethod) -> Self {
        Self {
            creation_date: Some(creation_date),
            method,
        }
    }
}

message! { CreationDateQuery {
    creation_date,
    method,
} }

/// Keeps sessions by the user who created them.
#[derive(Clone, Default)]
pub struct CreatorQuery {
    /// Id of the user who created the session. The caller when left out.
    ///
    /// At most 200 characters.
    pub id: Option<String>,
}

message! { CreatorQuery {
    id,
} }

/// What `SessionService::delete_session` takes.
#[derive(Clone, Default)]
pub struct DeleteSessionRequest {
    /// Id of the session.
    ///
    /// Required. 1 to 200 characters.
    pub session_id: String,
    /// Token that proves that the session is the caller's; others need a permission instead.
    pub session_token: Option<String>,
}

impl DeleteSessionRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(session_id: impl Into<String>) -> Self {
        Self {
            session_id: session_id.into(),
            ..Self::default()
        }
    }
}

message! { DeleteSessionRequest {
    session_id,
    session_token: secret,
} }

/// What `SessionService::delete_session` answers.
#[derive(Clone, Default)]
pub struct DeleteSessionResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
}

message! { DeleteSessionResponse {
    details,
} }

/// Compares the time at which a session ends.
#[derive(Clone, Default)]
pub struct ExpirationDateQuery {
    /// Time to compare the session's expiry with.
    pub expiration_date: Option<jiff::Timestamp>,
    /// How to compare.
    pub method: crate::v1::TimestampQueryMethod,
}

impl ExpirationDateQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(expiration_date: jiff::Timestamp, method: crate::v1::TimestampQueryMethod) -> Self {
        Self {
            expiration_date: Some(expiration_date),
            method,
        }
    }
}

message! { ExpirationDateQuery {
    expiration_date,
    method,
} }

/// What was checked in a session, and when.
#[derive(Clone, Default)]
pub struct Factors {
    /// The user of the session.
    pub user: Option<UserFactor>,
    /// Check of the password.
    pub password: Option<PasswordFactor>,
    /// Check of a passkey or security key.
    pub web_auth_n: Option<WebAuthNFactor>,
    /// Sign-in at an identity provider that was checked.
    pub intent: Option<IntentFactor>,
    /// Check of a code from an authenticator app.
    pub totp: Option<TotpFactor>,
    /// Check of a one-time code sent by SMS.
    pub otp_sms: Option<OtpFactor>,
    /// Check of a one-time code sent by email.
    pub otp_email: Option<OtpFactor>,
    /// Check of a recovery code.
    pub recovery_code: Option<RecoveryCodeFactor>,
}

message! { Factors {
    user,
    password,
    web_auth_n,
    intent,
    totp,
    otp_sms,
    otp_email,
    recovery_code,
} }

/// What `SessionService::get_session` takes.
#[derive(Clone, Default)]
pub struct GetSessionRequest {
    /// Id of the session.
    ///
    /// Required. 1 to 200 characters.
    pub session_id: String,
    /// Token that proves that the session is the caller's; others need a permission instead.
    ///
    /// 1 to 500 characters.
    pub session_token: Option<String>,
}

impl GetSessionRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(session_id: impl Into<String>) -> Self {
        Self {
            session_id: session_id.into(),
            ..Self::default()
        }
    }
}

message! { GetSessionRequest {
    session_id,
    session_token: secret,
} }

/// What `SessionService::get_session` answers.
#[derive(Clone, Default)]
pub struct GetSessionResponse {
    /// The session asked for.
    pub session: Option<Session>,
}

message! { GetSessionResponse {
    session,
} }

/// Keeps sessions with one of the ids.
#[derive(Clone, Default)]
pub struct IdsQuery {
    /// Ids to look for.
    pub ids: Vec<String>,
}

impl IdsQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
        }
    }
}

message! { IdsQuery {
    ids,
} }

/// When a sign-in at an identity provider was checked.
#[derive(Clone, Default)]
pub struct IntentFactor {
    /// Time at which it was last checked.
    pub verified_at: Option<jiff::Timestamp>,
}

message! { IntentFactor {
    verified_at,
} }

/// What `SessionService::list_sessions` takes.
#[derive(Clone, Default)]
pub struct ListSessionsRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::object::v2::ListQuery>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<SearchQuery>,
    /// Field by which entries are sorted.
    pub sorting_column: SessionFieldName,
}

impl ListSessionsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListSessionsRequest {
    query,
    queries,
    sorting_column,
} }

/// What `SessionService::list_sessions` answers.
#[derive(Clone, Default)]
pub struct ListSessionsResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::object::v2::ListDetails>,
    /// Sessions on this page.
    pub sessions: Vec<Session>,
}

message! { ListSessionsResponse {
    details,
    sessions,
} }

/// When a one-time code that was sent was checked.
#[derive(Clone, Default)]
pub struct OtpFactor {
    /// Time at which it was last checked.
    pub verified_at: Option<jiff::Timestamp>,
}

message! { OtpFactor {
    verified_at,
} }

/// When the password was checked.
#[derive(Clone, Default)]
pub struct PasswordFactor {
    /// Time at which it was last checked.
    pub verified_at: Option<jiff::Timestamp>,
}

message! { PasswordFactor {
    verified_at,
} }

/// When a recovery code was checked.
#[derive(Clone, Default)]
pub struct RecoveryCodeFactor {
    /// Time at which it was last checked.
    pub verified_at: Option<jiff::Timestamp>,
}

message! { RecoveryCodeFactor {
    verified_at,
} }

/// Challenges to make in a session.
#[derive(Clone, Default)]
pub struct RequestChallenges {
    /// Asks for a passkey or security key.
    pub web_auth_n: Option<RequestChallengesWebAuthN>,
    /// Creates a one-time code, to send by SMS or to return.
    pub otp_sms: Option<RequestChallengesOtpSms>,
    /// Creates a one-time code, to send by email or to return.
    pub otp_email: Option<RequestChallengesOtpEmail>,
}

message! { RequestChallenges {
    web_auth_n,
    otp_sms,
    otp_email,
} }

/// Creates a one-time code, to send by email or to return.
#[derive(Clone, Default)]
pub struct RequestChallengesOtpEmail {
    /// Either `send_code` or `return_code`.
    pub delivery_type: Option<RequestChallengesOtpEmailDeliveryType>,
}

impl RequestChallengesOtpEmail {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(delivery_type: impl Into<RequestChallengesOtpEmailDeliveryType>) -> Self {
        Self {
            delivery_type: Some(delivery_type.into()),
        }
    }
}

message! { RequestChallengesOtpEmail {
    delivery_type: oneof,
} }

/// Alternatives of `RequestChallengesOtpEmail::delivery_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum RequestChallengesOtpEmailDeliveryType {
    /// Sends the code to the user.
    SendCode(RequestChallengesOtpEmailSendCode),
    /// Returns the code in the answer instead of sending it.
    ReturnCode(RequestChallengesOtpEmailReturnCode),
}

oneof! { RequestChallengesOtpEmailDeliveryType {
    SendCode,
    ReturnCode,
} }

convert! { RequestChallengesOtpEmail.delivery_type = RequestChallengesOtpEmailDeliveryType {
    SendCode(RequestChallengesOtpEmailSendCode),
    ReturnCode(RequestChallengesOtpEmailReturnCode),
} }

/// Returns the code in the answer instead of sending it.
#[derive(Clone, Default)]
pub struct RequestChallengesOtpEmailReturnCode {}

message! { RequestChallengesOtpEmailReturnCode {} }

/// Sends the code by email.
#[derive(Clone, Default)]
pub struct RequestChallengesOtpEmailSendCode {
    /// Template of the link in the message, with placeholders for code and user. The server's own
    /// login when left out.
    ///
    /// 1 to 200 characters.
    pub url_template: Option<String>,
}

message! { RequestChallengesOtpEmailSendCode {
    url_template,
} }

/// Creates a one-time code, to send by SMS or to return.
#[derive(Clone, Default)]
pub struct RequestChallengesOtpSms {
    /// Whether the code is returned in the answer instead of being sent.
    pub return_code: bool,
}

impl RequestChallengesOtpSms {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(return_code: bool) -> Self {
        Self { return_code }
    }
}

message! { RequestChallengesOtpSms {
    return_code,
} }

/// Asks for a passkey or security key.
#[derive(Clone, Default)]
pub struct RequestChallengesWebAuthN {
    /// Domain on which the browser asks for the credential: the relying party id of WebAuthn.
    ///
    /// Required. 1 to 200 characters.
    pub domain: String,
    /// Whether the authenticator must check who the user is, by PIN or biometrics.
    ///
    /// Required. Not `USER_VERIFICATION_REQUIREMENT_UNSPECIFIED`.
    pub user_verification_requirement: UserVerificationRequirement,
}

impl RequestChallengesWebAuthN {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(
        domain: impl Into<String>,
        user_verification_requirement: UserVerificationRequirement,
    ) -> Self {
        Self {
            domain: domain.into(),
            user_verification_requirement,
        }
    }
}

message! { RequestChallengesWebAuthN {
    domain,
    user_verification_requirement,
} }

/// A condition that sessions must meet.
#[derive(Clone, Default)]
pub struct SearchQuery {
    /// One of `ids_query`, `user_id_query`, `creation_date_query`, `creator_query`,
    /// `user_agent_query`, `expiration_date_query`.
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
    /// Keeps entries with one of these ids.
    IdsQuery(IdsQuery),
    /// Keeps entries of this user.
    UserIdQuery(UserIdQuery),
    /// Keeps sessions by their time of creation.
    CreationDateQuery(CreationDateQuery),
    /// Keeps sessions by the user who created them.
    CreatorQuery(CreatorQuery),
    /// Keeps sessions by their device or browser.
    UserAgentQuery(UserAgentQuery),
    /// Keeps entries by the time at which they expire.
    ExpirationDateQuery(ExpirationDateQuery),
}

oneof! { SearchQueryKind {
    IdsQuery,
    UserIdQuery,
    CreationDateQuery,
    CreatorQuery,
    UserAgentQuery,
    ExpirationDateQuery,
} }

convert! { SearchQuery.query = SearchQueryKind {
    IdsQuery(IdsQuery),
    UserIdQuery(UserIdQuery),
    CreationDateQuery(CreationDateQuery),
    CreatorQuery(CreatorQuery),
    UserAgentQuery(UserAgentQuery),
    ExpirationDateQuery(ExpirationDateQuery),
} }

/// A session: a user on a device, with what was checked and when.
#[derive(Clone, Default)]
pub struct Session {
    /// Id of the session.
    pub id: String,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
    /// Number of the last change; it grows with every change.
    pub sequence: u64,
    /// Factors that were checked, with the time of each check.
    pub factors: Option<Factors>,
    /// Metadata: keys with values of your own.
    pub metadata: std::collections::BTreeMap<String, bytes::Bytes>,
    /// Device or browser that the session belongs to.
    pub user_agent: Option<UserAgent>,
    /// Time at which the session ends; it does not end by itself when left out.
    pub expiration_date: Option<jiff::Timestamp>,
}

message! { Session {
    id,
    creation_date,
    change_date,
    sequence,
    factors,
    metadata,
    user_agent,
    expiration_date,
} }

/// What `SessionService::set_session` takes.
#[derive(Clone, Default)]
pub struct SetSessionRequest {
    /// Id of the session.
    ///
    /// Required. 1 to 200 characters.
    pub session_id: String,
    /// Token that proves that the session is the caller's; others need a permission instead.
    #[deprecated]
    pub session_token: String,
    /// What to check now; what passes is recorded in the session.
    pub checks: Option<Checks>,
    /// Metadata to set: keys with values of your own.
    pub metadata: std::collections::BTreeMap<String, bytes::Bytes>,
    /// Challenges to make, such as a one-time code to send or a passkey to ask for.
    pub challenges: Option<RequestChallenges>,
    /// Time from now on after which the session ends. Left out, the end stays as it is.
    ///
    /// More than `0s`.
    pub lifetime: Option<jiff::SignedDuration>,
}

impl SetSessionRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(session_id: impl Into<String>) -> Self {
        Self {
            session_id: session_id.into(),
            ..Self::default()
        }
    }
}

message! { SetSessionRequest {
    session_id,
    session_token: secret,
    checks,
    metadata,
    challenges,
    lifetime,
} }

/// What `SessionService::set_session` answers.
#[derive(Clone, Default)]
pub struct SetSessionResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
    /// New token of the session. The one before is no longer accepted.
    pub session_token: String,
    /// What the user needs to answer the challenges that were asked for.
    pub challenges: Option<Challenges>,
}

message! { SetSessionResponse {
    details,
    session_token: secret,
    challenges,
} }

/// When a code from an authenticator app was checked.
#[derive(Clone, Default)]
pub struct TotpFactor {
    /// Time at which it was last checked.
    pub verified_at: Option<jiff::Timestamp>,
}

message! { TotpFactor {
    verified_at,
} }

/// The device or browser that a session belongs to.
#[derive(Clone, Default)]
pub struct UserAgent {
    /// Id of your choice that tells one device or browser from another.
    pub fingerprint_id: Option<String>,
    /// IP address of the device or browser.
    pub ip: Option<String>,
    /// Description of the device or browser, for people to read.
    pub description: Option<String>,
    /// Names and values of the HTTP headers that the browser sent.
    pub header: std::collections::BTreeMap<String, UserAgentHeaderValues>,
}

message! { UserAgent {
    fingerprint_id,
    ip,
    description,
    header,
} }

/// Values of one HTTP header.
#[derive(Clone, Default)]
pub struct UserAgentHeaderValues {
    /// Values of the header.
    pub values: Vec<String>,
}

impl UserAgentHeaderValues {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            values: values.into_iter().map(Into::into).collect(),
        }
    }
}

message! { UserAgentHeaderValues {
    values: secret,
} }

/// Keeps sessions by their device or browser.
#[derive(Clone, Default)]
pub struct UserAgentQuery {
    /// Id of your choice that tells one device or browser from another.
    ///
    /// At most 200 characters.
    pub fingerprint_id: Option<String>,
}

message! { UserAgentQuery {
    fingerprint_id,
} }

/// The user of a session, and when the user was checked.
#[derive(Clone, Default)]
pub struct UserFactor {
    /// Time at which it was last checked.
    pub verified_at: Option<jiff::Timestamp>,
    /// Id of the user.
    pub id: String,
    /// Login name of the user.
    pub login_name: String,
    /// Name to show to people.
    pub display_name: String,
    /// Id of the organization that the user belongs to.
    pub organization_id: String,
}

message! { UserFactor {
    verified_at,
    id,
    login_name,
    display_name,
    organization_id,
} }

/// Keeps sessions of one user.
#[derive(Clone, Default)]
pub struct UserIdQuery {
    /// Id of the user to look for.
    pub id: String,
}

impl UserIdQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { UserIdQuery {
    id,
} }

/// When a passkey or security key was checked.
#[derive(Clone, Default)]
pub struct WebAuthNFactor {
    /// Time at which it was last checked.
    pub verified_at: Option<jiff::Timestamp>,
    /// Whether the authenticator checked who the user is, by PIN or biometrics.
    pub user_verified: bool,
}

message! { WebAuthNFactor {
    verified_at,
    user_verified,
} }

/// Fields by which sessions can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum SessionFieldName {
    /// `SESSION_FIELD_NAME_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `SESSION_FIELD_NAME_CREATION_DATE`.
    CreationDate,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { SessionFieldName {
    0 Unspecified: "SESSION_FIELD_NAME_UNSPECIFIED",
    1 CreationDate: "SESSION_FIELD_NAME_CREATION_DATE",
} }

/// Whether an authenticator must check who the user is, by PIN or biometrics.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum UserVerificationRequirement {
    /// `USER_VERIFICATION_REQUIREMENT_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// The authenticator must check who the user is.
    Required,
    /// The authenticator checks who the user is, if it can.
    Preferred,
    /// The authenticator does not need to check who the user is.
    Discouraged,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { UserVerificationRequirement {
    0 Unspecified: "USER_VERIFICATION_REQUIREMENT_UNSPECIFIED",
    1 Required: "USER_VERIFICATION_REQUIREMENT_REQUIRED",
    2 Preferred: "USER_VERIFICATION_REQUIREMENT_PREFERRED",
    3 Discouraged: "USER_VERIFICATION_REQUIREMENT_DISCOURAGED",
} }
