// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.user.v1`.

use crate::convert::convert;
use crate::json::declare::{message, oneof, open_enum};

/// And query.
#[derive(Clone, Default)]
pub struct AndQuery {
    /// Conditions that entries must all meet; all entries are returned when empty.
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

/// Auth factor.
#[derive(Clone, Default)]
pub struct AuthFactor {
    /// State of the resource.
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

/// Auth factor otp.
#[derive(Clone, Default)]
pub struct AuthFactorOtp {}

message! { AuthFactorOtp {} }

/// Auth factor otp email.
#[derive(Clone, Default)]
pub struct AuthFactorOtpEmail {}

message! { AuthFactorOtpEmail {} }

/// Auth factor otp sms.
#[derive(Clone, Default)]
pub struct AuthFactorOtpSms {}

message! { AuthFactorOtpSms {} }

/// Auth factor u2f.
#[derive(Clone, Default)]
pub struct AuthFactorU2f {
    /// Id of the resource.
    pub id: String,
    /// Name, for people to read.
    pub name: String,
}

message! { AuthFactorU2f {
    id,
    name,
} }

/// Display name query.
#[derive(Clone, Default)]
pub struct DisplayNameQuery {
    /// Name to show to people.
    ///
    /// At most 200 characters.
    pub display_name: String,
    /// How to compare.
    pub method: crate::v1::TextQueryMethod,
}

impl DisplayNameQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(display_name: impl Into<String>, method: crate::v1::TextQueryMethod) -> Self {
        Self {
            display_name: display_name.into(),
            method,
        }
    }
}

message! { DisplayNameQuery {
    display_name,
    method,
} }

/// Email.
#[derive(Clone, Default)]
pub struct Email {
    /// Email address of the user.
    pub email: String,
    /// Is email verified.
    pub is_email_verified: bool,
}

message! { Email {
    email,
    is_email_verified,
} }

/// Email query.
#[derive(Clone, Default)]
pub struct EmailQuery {
    /// Email address, or part of it, to look for.
    ///
    /// At most 200 characters.
    pub email_address: String,
    /// How to compare.
    pub method: crate::v1::TextQueryMethod,
}

impl EmailQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(email_address: impl Into<String>, method: crate::v1::TextQueryMethod) -> Self {
        Self {
            email_address: email_address.into(),
            method,
        }
    }
}

message! { EmailQuery {
    email_address,
    method,
} }

/// First name query.
#[derive(Clone, Default)]
pub struct FirstNameQuery {
    /// Given name, or part of it, to look for.
    ///
    /// At most 200 characters.
    pub first_name: String,
    /// How to compare.
    pub method: crate::v1::TextQueryMethod,
}

impl FirstNameQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(first_name: impl Into<String>, method: crate::v1::TextQueryMethod) -> Self {
        Self {
            first_name: first_name.into(),
            method,
        }
    }
}

message! { FirstNameQuery {
    first_name,
    method,
} }

/// Human.
#[derive(Clone, Default)]
pub struct Human {
    /// Names, language and gender of the user.
    pub profile: Option<Profile>,
    /// Email address of the user.
    pub email: Option<Email>,
    /// Phone number of the user, best in the international form such as `+41791234567`.
    pub phone: Option<Phone>,
    /// Time at which the password was last changed.
    pub password_changed: Option<jiff::Timestamp>,
}

message! { Human {
    profile,
    email,
    phone,
    password_changed,
} }

/// In user emails query.
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

/// In user id query.
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

/// Last name query.
#[derive(Clone, Default)]
pub struct LastNameQuery {
    /// Family name, or part of it, to look for.
    ///
    /// At most 200 characters.
    pub last_name: String,
    /// How to compare.
    pub method: crate::v1::TextQueryMethod,
}

impl LastNameQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(last_name: impl Into<String>, method: crate::v1::TextQueryMethod) -> Self {
        Self {
            last_name: last_name.into(),
            method,
        }
    }
}

message! { LastNameQuery {
    last_name,
    method,
} }

/// Login name query.
#[derive(Clone, Default)]
pub struct LoginNameQuery {
    /// Login name of the user.
    ///
    /// At most 200 characters.
    pub login_name: String,
    /// How to compare.
    pub method: crate::v1::TextQueryMethod,
}

impl LoginNameQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(login_name: impl Into<String>, method: crate::v1::TextQueryMethod) -> Self {
        Self {
            login_name: login_name.into(),
            method,
        }
    }
}

message! { LoginNameQuery {
    login_name,
    method,
} }

/// Machine.
#[derive(Clone, Default)]
pub struct Machine {
    /// Name, for people to read.
    pub name: String,
    /// Description, for people to read.
    pub description: String,
    /// Whether the user has a client secret.
    pub has_secret: bool,
    /// Kind of access tokens issued: opaque (bearer) or JWT.
    pub access_token_type: AccessTokenType,
}

message! { Machine {
    name,
    description,
    has_secret,
    access_token_type,
} }

/// Membership.
#[derive(Clone, Default)]
pub struct Membership {
    /// Id of the user.
    pub user_id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Names of the administrator roles, such as `ORG_OWNER`.
    pub roles: Vec<String>,
    /// Name to show to people.
    pub display_name: String,
    /// One of `iam`, `org_id`, `project_id`, `project_grant_id`.
    pub r#type: Option<MembershipType>,
}

message! { Membership {
    user_id,
    details,
    roles,
    display_name,
    r#type: oneof,
} }

/// Alternatives of `Membership::type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum MembershipType {
    /// Iam.
    Iam(bool),
    /// Id of the organization.
    OrgId(String),
    /// Id of the project.
    ProjectId(String),
    /// Id of the project grant.
    ProjectGrantId(String),
}

oneof! { MembershipType {
    Iam,
    OrgId,
    ProjectId,
    ProjectGrantId,
} }

/// Membership iam query.
#[derive(Clone, Default)]
pub struct MembershipIamQuery {
    /// Iam.
    pub iam: bool,
}

impl MembershipIamQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(iam: bool) -> Self {
        Self { iam }
    }
}

message! { MembershipIamQuery {
    iam,
} }

/// Membership org query.
#[derive(Clone, Default)]
pub struct MembershipOrgQuery {
    /// Id of the organization.
    ///
    /// At most 200 characters.
    pub org_id: String,
}

impl MembershipOrgQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(org_id: impl Into<String>) -> Self {
        Self {
            org_id: org_id.into(),
        }
    }
}

message! { MembershipOrgQuery {
    org_id,
} }

/// Membership project grant query.
#[derive(Clone, Default)]
pub struct MembershipProjectGrantQuery {
    /// Id of the project grant.
    ///
    /// At most 200 characters.
    pub project_grant_id: String,
}

impl MembershipProjectGrantQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_grant_id: impl Into<String>) -> Self {
        Self {
            project_grant_id: project_grant_id.into(),
        }
    }
}

message! { MembershipProjectGrantQuery {
    project_grant_id,
} }

/// Membership project query.
#[derive(Clone, Default)]
pub struct MembershipProjectQuery {
    /// Id of the project.
    ///
    /// At most 200 characters.
    pub project_id: String,
}

impl MembershipProjectQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
        }
    }
}

message! { MembershipProjectQuery {
    project_id,
} }

/// Membership query.
#[derive(Clone, Default)]
pub struct MembershipQuery {
    /// One of `org_query`, `project_query`, `project_grant_query`, `iam_query`.
    ///
    /// Required.
    pub query: Option<MembershipQueryKind>,
}

impl MembershipQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(query: impl Into<MembershipQueryKind>) -> Self {
        Self {
            query: Some(query.into()),
        }
    }
}

message! { MembershipQuery {
    query: oneof,
} }

/// Alternatives of `MembershipQuery::query`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum MembershipQueryKind {
    /// Org query.
    OrgQuery(MembershipOrgQuery),
    /// Project query.
    ProjectQuery(MembershipProjectQuery),
    /// Project grant query.
    ProjectGrantQuery(MembershipProjectGrantQuery),
    /// Iam query.
    IamQuery(MembershipIamQuery),
}

oneof! { MembershipQueryKind {
    OrgQuery,
    ProjectQuery,
    ProjectGrantQuery,
    IamQuery,
} }

convert! { MembershipQuery.query = MembershipQueryKind {
    OrgQuery(MembershipOrgQuery),
    ProjectQuery(MembershipProjectQuery),
    ProjectGrantQuery(MembershipProjectGrantQuery),
    IamQuery(MembershipIamQuery),
} }

/// Nick name query.
#[derive(Clone, Default)]
pub struct NickNameQuery {
    /// Nickname of the user.
    ///
    /// At most 200 characters.
    pub nick_name: String,
    /// How to compare.
    pub method: crate::v1::TextQueryMethod,
}

impl NickNameQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(nick_name: impl Into<String>, method: crate::v1::TextQueryMethod) -> Self {
        Self {
            nick_name: nick_name.into(),
            method,
        }
    }
}

message! { NickNameQuery {
    nick_name,
    method,
} }

/// Not query.
#[derive(Clone, Default)]
pub struct NotQuery {
    /// Which part of the list to return, and in which order.
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

/// Or query.
#[derive(Clone, Default)]
pub struct OrQuery {
    /// Conditions that entries must all meet; all entries are returned when empty.
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

/// Personal access token.
#[derive(Clone, Default)]
pub struct PersonalAccessToken {
    /// Id of the resource.
    pub id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Time after which it is no longer accepted.
    pub expiration_date: Option<jiff::Timestamp>,
    /// Scopes that are asked of the provider.
    pub scopes: Vec<String>,
}

message! { PersonalAccessToken {
    id,
    details,
    expiration_date,
    scopes,
} }

/// Phone.
#[derive(Clone, Default)]
pub struct Phone {
    /// Phone number of the user, best in the international form such as `+41791234567`.
    pub phone: String,
    /// Is phone verified.
    pub is_phone_verified: bool,
}

message! { Phone {
    phone,
    is_phone_verified,
} }

/// Profile.
#[derive(Clone, Default)]
pub struct Profile {
    /// Given name, or part of it, to look for.
    pub first_name: String,
    /// Family name, or part of it, to look for.
    pub last_name: String,
    /// Nickname of the user.
    pub nick_name: String,
    /// Name to show to people.
    pub display_name: String,
    /// Language of the user, as a BCP 47 tag.
    pub preferred_language: String,
    /// Gender of the user.
    pub gender: Gender,
    /// URL of the user's picture.
    pub avatar_url: String,
}

message! { Profile {
    first_name,
    last_name,
    nick_name,
    display_name,
    preferred_language,
    gender,
    avatar_url,
} }

/// Refresh token.
#[derive(Clone, Default)]
pub struct RefreshToken {
    /// Id of the resource.
    pub id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Client id of the application.
    pub client_id: String,
    /// Auth time.
    pub auth_time: Option<jiff::Timestamp>,
    /// Idle expiration.
    pub idle_expiration: Option<jiff::Timestamp>,
    /// Expiration.
    pub expiration: Option<jiff::Timestamp>,
    /// Scopes that are asked of the provider.
    pub scopes: Vec<String>,
    /// Value that the token's audience must hold.
    pub audience: Vec<String>,
}

message! { RefreshToken {
    id,
    details,
    client_id,
    auth_time,
    idle_expiration,
    expiration,
    scopes,
    audience,
} }

/// Search query.
#[derive(Clone, Default)]
pub struct SearchQuery {
    /// One of `user_name_query`, `first_name_query`, `last_name_query`, `nick_name_query`,
    /// `display_name_query`, `email_query`, `state_query`, `type_query`, `login_name_query`,
    /// `in_user_ids_query`, `or_query`, `and_query`, `not_query`, `in_user_emails_query`.
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
} }

/// Session.
#[derive(Clone, Default)]
pub struct Session {
    /// Id of the session.
    pub session_id: String,
    /// Agent id.
    pub agent_id: String,
    /// Auth state.
    pub auth_state: SessionState,
    /// Id of the user.
    pub user_id: String,
    /// User name at the identity provider.
    pub user_name: String,
    /// Login name of the user.
    pub login_name: String,
    /// Name to show to people.
    pub display_name: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// URL of the user's picture.
    pub avatar_url: String,
}

message! { Session {
    session_id,
    agent_id,
    auth_state,
    user_id,
    user_name,
    login_name,
    display_name,
    details,
    avatar_url,
} }

/// State query.
#[derive(Clone, Default)]
pub struct StateQuery {
    /// State of the resource.
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

/// Type query.
#[derive(Clone, Default)]
pub struct TypeQuery {
    /// Kind of the resource.
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

/// User.
#[derive(Clone, Default)]
pub struct User {
    /// Id of the resource.
    pub id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// State of the resource.
    pub state: UserState,
    /// User name at the identity provider.
    pub user_name: String,
    /// All names with which the user can sign in.
    pub login_names: Vec<String>,
    /// Login name that is shown first.
    pub preferred_login_name: String,
    /// Either `human` or `machine`.
    pub r#type: Option<UserType>,
}

message! { User {
    id,
    details,
    state,
    user_name,
    login_names,
    preferred_login_name,
    r#type: oneof,
} }

/// Alternatives of `User::type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum UserType {
    /// A human user.
    Human(Human),
    /// A service user: an account for a program.
    Machine(Machine),
}

oneof! { UserType {
    Human,
    Machine,
} }

/// User grant.
#[derive(Clone, Default)]
pub struct UserGrant {
    /// Id of the resource.
    pub id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Keys of the roles.
    pub role_keys: Vec<String>,
    /// State of the resource.
    pub state: UserGrantState,
    /// Id of the user.
    pub user_id: String,
    /// User name at the identity provider.
    pub user_name: String,
    /// Given name, or part of it, to look for.
    pub first_name: String,
    /// Family name, or part of it, to look for.
    pub last_name: String,
    /// Email address of the user.
    ///
    /// An email address.
    pub email: String,
    /// Name to show to people.
    ///
    /// At most 200 characters.
    pub display_name: String,
    /// Id of the organization.
    pub org_id: String,
    /// Org name.
    pub org_name: String,
    /// Domain of the organization.
    pub org_domain: String,
    /// Id of the project.
    pub project_id: String,
    /// Name of the project.
    pub project_name: String,
    /// Id of the project grant.
    pub project_grant_id: String,
    /// URL of the user's picture.
    pub avatar_url: String,
    /// Login name that is shown first.
    pub preferred_login_name: String,
    /// User type.
    pub user_type: Type,
    /// Granted org id.
    pub granted_org_id: String,
    /// Granted org name.
    pub granted_org_name: String,
    /// Granted org domain.
    pub granted_org_domain: String,
}

message! { UserGrant {
    id,
    details,
    role_keys,
    state,
    user_id,
    user_name,
    first_name,
    last_name,
    email,
    display_name,
    org_id,
    org_name,
    org_domain,
    project_id,
    project_name,
    project_grant_id,
    avatar_url,
    preferred_login_name,
    user_type,
    granted_org_id,
    granted_org_name,
    granted_org_domain,
} }

/// User grant display name query.
#[derive(Clone, Default)]
pub struct UserGrantDisplayNameQuery {
    /// Name to show to people.
    pub display_name: String,
    /// How to compare.
    pub method: crate::v1::TextQueryMethod,
}

impl UserGrantDisplayNameQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(display_name: impl Into<String>, method: crate::v1::TextQueryMethod) -> Self {
        Self {
            display_name: display_name.into(),
            method,
        }
    }
}

message! { UserGrantDisplayNameQuery {
    display_name,
    method,
} }

/// User grant email query.
#[derive(Clone, Default)]
pub struct UserGrantEmailQuery {
    /// Email address of the user.
    ///
    /// At most 200 characters.
    pub email: String,
    /// How to compare.
    pub method: crate::v1::TextQueryMethod,
}

impl UserGrantEmailQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(email: impl Into<String>, method: crate::v1::TextQueryMethod) -> Self {
        Self {
            email: email.into(),
            method,
        }
    }
}

message! { UserGrantEmailQuery {
    email,
    method,
} }

/// User grant first name query.
#[derive(Clone, Default)]
pub struct UserGrantFirstNameQuery {
    /// Given name, or part of it, to look for.
    ///
    /// At most 200 characters.
    pub first_name: String,
    /// How to compare.
    pub method: crate::v1::TextQueryMethod,
}

impl UserGrantFirstNameQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(first_name: impl Into<String>, method: crate::v1::TextQueryMethod) -> Self {
        Self {
            first_name: first_name.into(),
            method,
        }
    }
}

message! { UserGrantFirstNameQuery {
    first_name,
    method,
} }

/// User grant in user ids query.
#[derive(Clone, Default)]
pub struct UserGrantInUserIdsQuery {
    /// Keeps authorizations of these users.
    pub in_user_ids: Vec<String>,
}

impl UserGrantInUserIdsQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(in_user_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            in_user_ids: in_user_ids.into_iter().map(Into::into).collect(),
        }
    }
}

message! { UserGrantInUserIdsQuery {
    in_user_ids,
} }

/// User grant last name query.
#[derive(Clone, Default)]
pub struct UserGrantLastNameQuery {
    /// Family name, or part of it, to look for.
    ///
    /// At most 200 characters.
    pub last_name: String,
    /// How to compare.
    pub method: crate::v1::TextQueryMethod,
}

impl UserGrantLastNameQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(last_name: impl Into<String>, method: crate::v1::TextQueryMethod) -> Self {
        Self {
            last_name: last_name.into(),
            method,
        }
    }
}

message! { UserGrantLastNameQuery {
    last_name,
    method,
} }

/// User grant org domain query.
#[derive(Clone, Default)]
pub struct UserGrantOrgDomainQuery {
    /// Domain of the organization.
    ///
    /// At most 200 characters.
    pub org_domain: String,
    /// How to compare.
    pub method: crate::v1::TextQueryMethod,
}

impl UserGrantOrgDomainQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(org_domain: impl Into<String>, method: crate::v1::TextQueryMethod) -> Self {
        Self {
            org_domain: org_domain.into(),
            method,
        }
    }
}

message! { UserGrantOrgDomainQuery {
    org_domain,
    method,
} }

/// User grant org name query.
#[derive(Clone, Default)]
pub struct UserGrantOrgNameQuery {
    /// Org name.
    ///
    /// At most 200 characters.
    pub org_name: String,
    /// How to compare.
    pub method: crate::v1::TextQueryMethod,
}

impl UserGrantOrgNameQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(org_name: impl Into<String>, method: crate::v1::TextQueryMethod) -> Self {
        Self {
            org_name: org_name.into(),
            method,
        }
    }
}

message! { UserGrantOrgNameQuery {
    org_name,
    method,
} }

/// User grant project grant id query.
#[derive(Clone, Default)]
pub struct UserGrantProjectGrantIdQuery {
    /// Id of the project grant.
    ///
    /// At most 200 characters.
    pub project_grant_id: String,
}

impl UserGrantProjectGrantIdQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_grant_id: impl Into<String>) -> Self {
        Self {
            project_grant_id: project_grant_id.into(),
        }
    }
}

message! { UserGrantProjectGrantIdQuery {
    project_grant_id,
} }

/// User grant project id query.
#[derive(Clone, Default)]
pub struct UserGrantProjectIdQuery {
    /// Id of the project.
    ///
    /// At most 200 characters.
    pub project_id: String,
}

impl UserGrantProjectIdQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
        }
    }
}

message! { UserGrantProjectIdQuery {
    project_id,
} }

/// User grant project name query.
#[derive(Clone, Default)]
pub struct UserGrantProjectNameQuery {
    /// Name of the project.
    ///
    /// At most 200 characters.
    pub project_name: String,
    /// How to compare.
    pub method: crate::v1::TextQueryMethod,
}

impl UserGrantProjectNameQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(project_name: impl Into<String>, method: crate::v1::TextQueryMethod) -> Self {
        Self {
            project_name: project_name.into(),
            method,
        }
    }
}

message! { UserGrantProjectNameQuery {
    project_name,
    method,
} }

/// User grant query.
#[derive(Clone, Default)]
pub struct UserGrantQuery {
    /// One of `project_id_query`, `user_id_query`, `with_granted_query`, `role_key_query`,
    /// `project_grant_id_query`, `user_name_query`, `first_name_query`, `last_name_query`,
    /// `email_query`, `org_name_query`, `org_domain_query`, `project_name_query`,
    /// `display_name_query`, `user_type_query`, `in_user_ids_query`.
    ///
    /// Required.
    pub query: Option<UserGrantQueryKind>,
}

impl UserGrantQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(query: impl Into<UserGrantQueryKind>) -> Self {
        Self {
            query: Some(query.into()),
        }
    }
}

message! { UserGrantQuery {
    query: oneof,
} }

/// Alternatives of `UserGrantQuery::query`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum UserGrantQueryKind {
    /// Project id query.
    ProjectIdQuery(UserGrantProjectIdQuery),
    /// Keeps entries of this user.
    UserIdQuery(UserGrantUserIdQuery),
    /// With granted query.
    WithGrantedQuery(UserGrantWithGrantedQuery),
    /// Role key query.
    RoleKeyQuery(UserGrantRoleKeyQuery),
    /// Project grant id query.
    ProjectGrantIdQuery(UserGrantProjectGrantIdQuery),
    /// Keeps users by their user name.
    UserNameQuery(UserGrantUserNameQuery),
    /// Keeps users by their given name.
    FirstNameQuery(UserGrantFirstNameQuery),
    /// Keeps users by their family name.
    LastNameQuery(UserGrantLastNameQuery),
    /// Keeps users by their email address.
    EmailQuery(UserGrantEmailQuery),
    /// Org name query.
    OrgNameQuery(UserGrantOrgNameQuery),
    /// Org domain query.
    OrgDomainQuery(UserGrantOrgDomainQuery),
    /// Project name query.
    ProjectNameQuery(UserGrantProjectNameQuery),
    /// Keeps users by their display name.
    DisplayNameQuery(UserGrantDisplayNameQuery),
    /// User type query.
    UserTypeQuery(UserGrantUserTypeQuery),
    /// Keeps users with one of these ids.
    InUserIdsQuery(UserGrantInUserIdsQuery),
}

oneof! { UserGrantQueryKind {
    ProjectIdQuery,
    UserIdQuery,
    WithGrantedQuery,
    RoleKeyQuery,
    ProjectGrantIdQuery,
    UserNameQuery,
    FirstNameQuery,
    LastNameQuery,
    EmailQuery,
    OrgNameQuery,
    OrgDomainQuery,
    ProjectNameQuery,
    DisplayNameQuery,
    UserTypeQuery,
    InUserIdsQuery,
} }

convert! { UserGrantQuery.query = UserGrantQueryKind {
    ProjectIdQuery(UserGrantProjectIdQuery),
    UserIdQuery(UserGrantUserIdQuery),
    WithGrantedQuery(UserGrantWithGrantedQuery),
    RoleKeyQuery(UserGrantRoleKeyQuery),
    ProjectGrantIdQuery(UserGrantProjectGrantIdQuery),
    UserNameQuery(UserGrantUserNameQuery),
    FirstNameQuery(UserGrantFirstNameQuery),
    LastNameQuery(UserGrantLastNameQuery),
    EmailQuery(UserGrantEmailQuery),
    OrgNameQuery(UserGrantOrgNameQuery),
    OrgDomainQuery(UserGrantOrgDomainQuery),
    ProjectNameQuery(UserGrantProjectNameQuery),
    DisplayNameQuery(UserGrantDisplayNameQuery),
    UserTypeQuery(UserGrantUserTypeQuery),
    InUserIdsQuery(UserGrantInUserIdsQuery),
} }

/// User grant role key query.
#[derive(Clone, Default)]
pub struct UserGrantRoleKeyQuery {
    /// Key of the role, as it appears in tokens.
    ///
    /// At most 200 characters.
    pub role_key: String,
    /// How to compare.
    pub method: crate::v1::TextQueryMethod,
}

impl UserGrantRoleKeyQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(role_key: impl Into<String>, method: crate::v1::TextQueryMethod) -> Self {
        Self {
            role_key: role_key.into(),
            method,
        }
    }
}

message! { UserGrantRoleKeyQuery {
    role_key,
    method,
} }

/// User grant user id query.
#[derive(Clone, Default)]
pub struct UserGrantUserIdQuery {
    /// Id of the user.
    ///
    /// At most 200 characters.
    pub user_id: String,
}

impl UserGrantUserIdQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { UserGrantUserIdQuery {
    user_id,
} }

/// User grant user name query.
#[derive(Clone, Default)]
pub struct UserGrantUserNameQuery {
    /// User name at the identity provider.
    ///
    /// At most 200 characters.
    pub user_name: String,
    /// How to compare.
    pub method: crate::v1::TextQueryMethod,
}

impl UserGrantUserNameQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_name: impl Into<String>, method: crate::v1::TextQueryMethod) -> Self {
        Self {
            user_name: user_name.into(),
            method,
        }
    }
}

message! { UserGrantUserNameQuery {
    user_name,
    method,
} }

/// User grant user type query.
#[derive(Clone, Default)]
pub struct UserGrantUserTypeQuery {
    /// Kind of the resource.
    pub r#type: Type,
}

impl UserGrantUserTypeQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(r#type: Type) -> Self {
        Self { r#type }
    }
}

message! { UserGrantUserTypeQuery {
    r#type,
} }

/// User grant with granted query.
#[derive(Clone, Default)]
pub struct UserGrantWithGrantedQuery {
    /// With granted.
    pub with_granted: bool,
}

impl UserGrantWithGrantedQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(with_granted: bool) -> Self {
        Self { with_granted }
    }
}

message! { UserGrantWithGrantedQuery {
    with_granted,
} }

/// User name query.
#[derive(Clone, Default)]
pub struct UserNameQuery {
    /// User name at the identity provider.
    ///
    /// At most 200 characters.
    pub user_name: String,
    /// How to compare.
    pub method: crate::v1::TextQueryMethod,
}

impl UserNameQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_name: impl Into<String>, method: crate::v1::TextQueryMethod) -> Self {
        Self {
            user_name: user_name.into(),
            method,
        }
    }
}

message! { UserNameQuery {
    user_name,
    method,
} }

/// Web auth n key.
#[derive(Clone, Default)]
pub struct WebAuthNKey {
    /// Public key, in PEM.
    pub public_key: bytes::Bytes,
}

message! { WebAuthNKey {
    public_key,
} }

/// Web auth n token.
#[derive(Clone, Default)]
pub struct WebAuthNToken {
    /// Id of the resource.
    pub id: String,
    /// State of the resource.
    pub state: AuthFactorState,
    /// Name, for people to read.
    pub name: String,
}

message! { WebAuthNToken {
    id,
    state,
    name,
} }

/// Web auth n verification.
#[derive(Clone, Default)]
pub struct WebAuthNVerification {
    /// Credential that the browser's WebAuthn call (`navigator.credentials.create`) returned, as
    /// JSON.
    ///
    /// Required. At least 55 bytes.
    pub public_key_credential: bytes::Bytes,
    /// Name of the security key, for the user to tell it from others.
    ///
    /// Required. 1 to 200 characters.
    pub token_name: String,
}

impl WebAuthNVerification {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(
        public_key_credential: impl Into<bytes::Bytes>,
        token_name: impl Into<String>,
    ) -> Self {
        Self {
            public_key_credential: public_key_credential.into(),
            token_name: token_name.into(),
        }
    }
}

message! { WebAuthNVerification {
    public_key_credential: secret,
    token_name,
} }

/// Access token type.
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

open_enum! { AccessTokenType {
    0 Bearer: "ACCESS_TOKEN_TYPE_BEARER",
    1 Jwt: "ACCESS_TOKEN_TYPE_JWT",
} }

/// Auth factor state.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthFactorState {
    /// `AUTH_FACTOR_STATE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// The registration was begun and not finished.
    NotReady,
    /// Registered and usable.
    Ready,
    /// `AUTH_FACTOR_STATE_REMOVED`.
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

/// Gender.
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

open_enum! { Gender {
    0 Unspecified: "GENDER_UNSPECIFIED",
    1 Female: "GENDER_FEMALE",
    2 Male: "GENDER_MALE",
    3 Diverse: "GENDER_DIVERSE",
} }

/// Session state.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SessionState {
    /// `SESSION_STATE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `SESSION_STATE_ACTIVE`.
    Active,
    /// `SESSION_STATE_TERMINATED`.
    Terminated,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { SessionState {
    0 Unspecified: "SESSION_STATE_UNSPECIFIED",
    1 Active: "SESSION_STATE_ACTIVE",
    2 Terminated: "SESSION_STATE_TERMINATED",
} }

/// Type.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `TYPE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `TYPE_HUMAN`.
    Human,
    /// `TYPE_MACHINE`.
    Machine,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { Type {
    0 Unspecified: "TYPE_UNSPECIFIED",
    1 Human: "TYPE_HUMAN",
    2 Machine: "TYPE_MACHINE",
} }

/// User field name.
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

/// User grant state.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserGrantState {
    /// `USER_GRANT_STATE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `USER_GRANT_STATE_ACTIVE`.
    Active,
    /// `USER_GRANT_STATE_INACTIVE`.
    Inactive,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { UserGrantState {
    0 Unspecified: "USER_GRANT_STATE_UNSPECIFIED",
    1 Active: "USER_GRANT_STATE_ACTIVE",
    2 Inactive: "USER_GRANT_STATE_INACTIVE",
} }

/// User state.
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
    /// `USER_STATE_SUSPEND`.
    Suspend,
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
    5 Suspend: "USER_STATE_SUSPEND",
    6 Initial: "USER_STATE_INITIAL",
} }
