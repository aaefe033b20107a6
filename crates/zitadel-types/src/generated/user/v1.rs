// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.user.v1`.

use crate::convert::convert;
use crate::json::declare::{message, oneof, open_enum};

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

/// Keeps users by their display name.
#[derive(Clone, Default)]
pub struct DisplayNameQuery {
    /// Display name, or part of it, to look for.
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

/// An email address, and whether it is verified.
#[derive(Clone, Default)]
pub struct Email {
    /// Email address of the user.
    pub email: String,
    /// Whether the email address is verified.
    pub is_email_verified: bool,
}

message! { Email {
    email,
    is_email_verified,
} }

/// Keeps users by their email address.
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

/// Keeps users by their given name.
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

/// A person who signs in.
#[derive(Clone, Default)]
pub struct Human {
    /// Names, language, gender and picture of the user.
    pub profile: Option<Profile>,
    /// Email address of the user, and whether it is verified.
    pub email: Option<Email>,
    /// Phone number of the user, and whether it is verified.
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
    /// Ids of the users to look for.
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

/// Keeps users by their family name.
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

/// Keeps users by their login names.
#[derive(Clone, Default)]
pub struct LoginNameQuery {
    /// Login name, or part of it, to look for.
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

/// A service user: a program that signs in.
#[derive(Clone, Default)]
pub struct Machine {
    /// Name of the service user.
    pub name: String,
    /// Description, for people to read.
    pub description: String,
    /// Whether the service user has a client secret.
    pub has_secret: bool,
    /// Kind of access tokens that the service user gets: opaque (bearer) or JWT.
    pub access_token_type: AccessTokenType,
}

message! { Machine {
    name,
    description,
    has_secret,
    access_token_type,
} }

/// What a user may administer, with the roles held.
#[derive(Clone, Default)]
pub struct Membership {
    /// Id of the user.
    pub user_id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Names of the administrator roles, such as `ORG_OWNER`.
    pub roles: Vec<String>,
    /// Name of what the user may administer.
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
    /// The user may administer the instance, when true.
    Iam(bool),
    /// The user may administer the organization with this id.
    OrgId(String),
    /// The user may administer the project with this id.
    ProjectId(String),
    /// The user may administer the project grant with this id.
    ProjectGrantId(String),
}

oneof! { MembershipType {
    Iam,
    OrgId,
    ProjectId,
    ProjectGrantId,
} }

/// Keeps memberships of the instance.
#[derive(Clone, Default)]
pub struct MembershipIamQuery {
    /// Keeps memberships of the instance, when true.
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

/// Keeps memberships of one organization.
#[derive(Clone, Default)]
pub struct MembershipOrgQuery {
    /// Id of the organization to look for.
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

/// Keeps memberships of one project grant.
#[derive(Clone, Default)]
pub struct MembershipProjectGrantQuery {
    /// Id of the project grant to look for.
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

/// Keeps memberships of one project.
#[derive(Clone, Default)]
pub struct MembershipProjectQuery {
    /// Id of the project to look for.
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

/// A condition that memberships must meet.
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
    /// Keeps memberships of this organization.
    OrgQuery(MembershipOrgQuery),
    /// Keeps memberships of this project.
    ProjectQuery(MembershipProjectQuery),
    /// Keeps memberships of this project grant.
    ProjectGrantQuery(MembershipProjectGrantQuery),
    /// Keeps memberships of the instance.
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

/// Keeps users by their nickname.
#[derive(Clone, Default)]
pub struct NickNameQuery {
    /// Nickname, or part of it, to look for.
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

/// A personal access token, without the token itself.
#[derive(Clone, Default)]
pub struct PersonalAccessToken {
    /// Id of the token.
    pub id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Time after which the token is no longer accepted.
    pub expiration_date: Option<jiff::Timestamp>,
    /// Scopes that the token has.
    pub scopes: Vec<String>,
}

message! { PersonalAccessToken {
    id,
    details,
    expiration_date,
    scopes,
} }

/// A phone number, and whether it is verified.
#[derive(Clone, Default)]
pub struct Phone {
    /// Phone number of the user, best in the international form such as `+41791234567`.
    pub phone: String,
    /// Whether the phone number is verified.
    pub is_phone_verified: bool,
}

message! { Phone {
    phone,
    is_phone_verified,
} }

/// A user's names, language, gender and picture.
#[derive(Clone, Default)]
pub struct Profile {
    /// Given name of the user.
    pub first_name: String,
    /// Family name of the user.
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

/// A refresh token that was issued for a user, without the token itself.
#[derive(Clone, Default)]
pub struct RefreshToken {
    /// Id of the refresh token.
    pub id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Client id of the application that the token was issued to.
    pub client_id: String,
    /// Time at which the user signed in.
    pub auth_time: Option<jiff::Timestamp>,
    /// Time at which the token expires unless it is used before.
    pub idle_expiration: Option<jiff::Timestamp>,
    /// Time at which the token expires, however much it is used.
    pub expiration: Option<jiff::Timestamp>,
    /// Scopes that the token has.
    pub scopes: Vec<String>,
    /// Whom the tokens are for: ids of applications and projects.
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

/// A condition that users must meet.
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

/// A user who signed in with a browser, and whether the sign-in still lasts.
#[derive(Clone, Default)]
pub struct Session {
    /// Id of the session.
    pub session_id: String,
    /// Id of the browser that the session belongs to.
    pub agent_id: String,
    /// Whether the sign-in still lasts.
    pub auth_state: SessionState,
    /// Id of the user.
    pub user_id: String,
    /// User name, unique in the instance or, by a setting, in the organization.
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

/// Keeps users in one state.
#[derive(Clone, Default)]
pub struct StateQuery {
    /// State to look for.
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

/// A user: a person or a service user.
#[derive(Clone, Default)]
pub struct User {
    /// Id of the user.
    pub id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// State of the user. Only active users can sign in.
    pub state: UserState,
    /// User name, unique in the instance or, by a setting, in the organization.
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
    /// A service user.
    Machine(Machine),
}

oneof! { UserType {
    Human,
    Machine,
} }

/// The roles that a user has in a project, with the names of the user, the project and the
/// organizations.
#[derive(Clone, Default)]
pub struct UserGrant {
    /// Id of the user grant.
    pub id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Keys of the roles.
    pub role_keys: Vec<String>,
    /// State of the user grant. The roles of an inactive one do not count.
    pub state: UserGrantState,
    /// Id of the user.
    pub user_id: String,
    /// User name, unique in the instance or, by a setting, in the organization.
    pub user_name: String,
    /// Given name of the user.
    pub first_name: String,
    /// Family name of the user.
    pub last_name: String,
    /// Email address of the user.
    ///
    /// An email address.
    pub email: String,
    /// Name to show to people.
    ///
    /// At most 200 characters.
    pub display_name: String,
    /// Id of the organization that the user grant belongs to.
    pub org_id: String,
    /// Name of the organization that the user grant belongs to.
    pub org_name: String,
    /// Primary domain of the organization that the user grant belongs to.
    pub org_domain: String,
    /// Id of the project.
    pub project_id: String,
    /// Name of the project.
    pub project_name: String,
    /// Id of the project grant through which the roles were given; empty when the organization owns
    /// the project.
    pub project_grant_id: String,
    /// URL of the user's picture.
    pub avatar_url: String,
    /// Login name that is shown first.
    pub preferred_login_name: String,
    /// Whether the user is a human or a service user.
    pub user_type: Type,
    /// Id of the organization that uses the project: the one it is granted to, or its owner.
    pub granted_org_id: String,
    /// Name of the organization that uses the project.
    pub granted_org_name: String,
    /// Primary domain of the organization that uses the project.
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

/// Keeps user grants by the display name of their user.
#[derive(Clone, Default)]
pub struct UserGrantDisplayNameQuery {
    /// Display name, or part of it, to look for.
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

/// Keeps user grants by the email address of their user.
#[derive(Clone, Default)]
pub struct UserGrantEmailQuery {
    /// Email address, or part of it, to look for.
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

/// Keeps user grants by the given name of their user.
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

/// Keeps user grants of several users.
#[derive(Clone, Default)]
pub struct UserGrantInUserIdsQuery {
    /// Ids of the users to look for.
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

/// Keeps user grants by the family name of their user.
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

/// Keeps user grants by the domain of their organization.
#[derive(Clone, Default)]
pub struct UserGrantOrgDomainQuery {
    /// Domain, or part of it, to look for.
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

/// Keeps user grants by the name of their organization.
#[derive(Clone, Default)]
pub struct UserGrantOrgNameQuery {
    /// Name, or part of it, to look for.
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

/// Keeps user grants that were given through a certain project grant.
#[derive(Clone, Default)]
pub struct UserGrantProjectGrantIdQuery {
    /// Id of the project grant to look for.
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

/// Keeps user grants for a certain project.
#[derive(Clone, Default)]
pub struct UserGrantProjectIdQuery {
    /// Id of the project to look for.
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

/// Keeps user grants by the name of their project.
#[derive(Clone, Default)]
pub struct UserGrantProjectNameQuery {
    /// Name, or part of it, to look for.
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

/// A condition that user grants must meet.
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
    /// Keeps user grants for this project.
    ProjectIdQuery(UserGrantProjectIdQuery),
    /// Keeps user grants of this user.
    UserIdQuery(UserGrantUserIdQuery),
    /// Says whether user grants for granted projects are listed too.
    WithGrantedQuery(UserGrantWithGrantedQuery),
    /// Keeps user grants by the keys of their roles.
    RoleKeyQuery(UserGrantRoleKeyQuery),
    /// Keeps user grants that were given through this project grant.
    ProjectGrantIdQuery(UserGrantProjectGrantIdQuery),
    /// Keeps user grants by the user name of their user.
    UserNameQuery(UserGrantUserNameQuery),
    /// Keeps user grants by the given name of their user.
    FirstNameQuery(UserGrantFirstNameQuery),
    /// Keeps user grants by the family name of their user.
    LastNameQuery(UserGrantLastNameQuery),
    /// Keeps user grants by the email address of their user.
    EmailQuery(UserGrantEmailQuery),
    /// Keeps user grants by the name of their organization.
    OrgNameQuery(UserGrantOrgNameQuery),
    /// Keeps user grants by the domain of their organization.
    OrgDomainQuery(UserGrantOrgDomainQuery),
    /// Keeps user grants by the name of their project.
    ProjectNameQuery(UserGrantProjectNameQuery),
    /// Keeps user grants by the display name of their user.
    DisplayNameQuery(UserGrantDisplayNameQuery),
    /// Keeps user grants of human or of service users only.
    UserTypeQuery(UserGrantUserTypeQuery),
    /// Keeps user grants of these users.
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

/// Keeps user grants by the keys of their roles.
#[derive(Clone, Default)]
pub struct UserGrantRoleKeyQuery {
    /// Key of the role, or part of it, to look for.
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

/// Keeps user grants of one user.
#[derive(Clone, Default)]
pub struct UserGrantUserIdQuery {
    /// Id of the user to look for.
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

/// Keeps user grants by the user name of their user.
#[derive(Clone, Default)]
pub struct UserGrantUserNameQuery {
    /// User name, or part of it, to look for.
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

/// Keeps user grants of human or of service users only.
#[derive(Clone, Default)]
pub struct UserGrantUserTypeQuery {
    /// Kind of users to keep.
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

/// Says whether user grants for granted projects are listed too.
#[derive(Clone, Default)]
pub struct UserGrantWithGrantedQuery {
    /// Whether user grants for granted projects are listed too.
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

/// Keeps users by their user name.
#[derive(Clone, Default)]
pub struct UserNameQuery {
    /// User name, or part of it, to look for.
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

/// Options for the browser to create a passkey or to register a security key.
#[derive(Clone, Default)]
pub struct WebAuthNKey {
    /// Options to hand to the browser's WebAuthn call `navigator.credentials.create`, as JSON.
    pub public_key: bytes::Bytes,
}

message! { WebAuthNKey {
    public_key,
} }

/// A passkey of a user.
#[derive(Clone, Default)]
pub struct WebAuthNToken {
    /// Id of the passkey.
    pub id: String,
    /// Whether the registration was finished.
    pub state: AuthFactorState,
    /// Name of the passkey.
    pub name: String,
}

message! { WebAuthNToken {
    id,
    state,
    name,
} }

/// What the browser returned for a passkey or a security key.
#[derive(Clone, Default)]
pub struct WebAuthNVerification {
    /// Credential that the browser's WebAuthn call (`navigator.credentials.create`) returned, as
    /// JSON.
    ///
    /// Required. At least 55 bytes.
    pub public_key_credential: bytes::Bytes,
    /// Name of the passkey or security key, for the user to tell it from others.
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

/// States of a session.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum SessionState {
    /// `SESSION_STATE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// The user is signed in.
    Active,
    /// The user is signed out.
    Terminated,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { SessionState {
    0 Unspecified: "SESSION_STATE_UNSPECIFIED",
    1 Active: "SESSION_STATE_ACTIVE",
    2 Terminated: "SESSION_STATE_TERMINATED",
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

/// States of a user grant.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum UserGrantState {
    /// `USER_GRANT_STATE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `USER_GRANT_STATE_ACTIVE`.
    Active,
    /// Deactivated; its roles do not count until it is reactivated.
    Inactive,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { UserGrantState {
    0 Unspecified: "USER_GRANT_STATE_UNSPECIFIED",
    1 Active: "USER_GRANT_STATE_ACTIVE",
    2 Inactive: "USER_GRANT_STATE_INACTIVE",
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
