// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.member.v1`.

use crate::convert::convert;
use crate::json::declare::{message, oneof, open_enum};

/// Keeps members by their email address.
#[derive(Clone, Default)]
pub struct EmailQuery {
    /// Email address, or part of it, to look for.
    ///
    /// At most 200 characters.
    pub email: String,
    /// How to compare.
    pub method: crate::v1::TextQueryMethod,
}

impl EmailQuery {
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

message! { EmailQuery {
    email,
    method,
} }

/// Keeps members by their given name.
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

/// Keeps members by their family name.
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

/// A user who may administer an instance, an organization, a project or a project grant, with the
/// roles held.
#[derive(Clone, Default)]
pub struct Member {
    /// Id of the user.
    pub user_id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Names of the administrator roles, such as `ORG_OWNER`.
    pub roles: Vec<String>,
    /// Login name that is shown first.
    pub preferred_login_name: String,
    /// Email address of the user.
    pub email: String,
    /// Given name of the user.
    pub first_name: String,
    /// Family name of the user.
    pub last_name: String,
    /// Name to show to people.
    pub display_name: String,
    /// URL of the user's picture.
    pub avatar_url: String,
    /// Whether the user is a human or a service user.
    pub user_type: crate::user::v1::Type,
    /// Id of the organization that the user belongs to.
    pub user_resource_owner: String,
}

message! { Member {
    user_id,
    details,
    roles,
    preferred_login_name,
    email,
    first_name,
    last_name,
    display_name,
    avatar_url,
    user_type,
    user_resource_owner,
} }

/// A condition that members must meet.
#[derive(Clone, Default)]
pub struct SearchQuery {
    /// One of `first_name_query`, `last_name_query`, `email_query`, `user_id_query`.
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
    /// Keeps members by their given name.
    FirstNameQuery(FirstNameQuery),
    /// Keeps members by their family name.
    LastNameQuery(LastNameQuery),
    /// Keeps members by their email address.
    EmailQuery(EmailQuery),
    /// Keeps the member with this user id.
    UserIdQuery(UserIdQuery),
}

oneof! { SearchQueryKind {
    FirstNameQuery,
    LastNameQuery,
    EmailQuery,
    UserIdQuery,
} }

convert! { SearchQuery.query = SearchQueryKind {
    FirstNameQuery(FirstNameQuery),
    LastNameQuery(LastNameQuery),
    EmailQuery(EmailQuery),
    UserIdQuery(UserIdQuery),
} }

/// Keeps the member with a certain user id.
#[derive(Clone, Default)]
pub struct UserIdQuery {
    /// Id of the user to look for.
    ///
    /// At most 200 characters.
    pub user_id: String,
}

impl UserIdQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { UserIdQuery {
    user_id,
} }

/// Fields by which members can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum MemberFieldColumnName {
    /// `MEMBER_FIELD_NAME_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `MEMBER_FIELD_NAME_USER_ID`.
    UserId,
    /// `MEMBER_FIELD_NAME_CREATION_DATE`.
    CreationDate,
    /// `MEMBER_FIELD_NAME_CHANGE_DATE`.
    ChangeDate,
    /// The organization that the user belongs to.
    UserResourceOwner,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { MemberFieldColumnName {
    0 Unspecified: "MEMBER_FIELD_NAME_UNSPECIFIED",
    1 UserId: "MEMBER_FIELD_NAME_USER_ID",
    2 CreationDate: "MEMBER_FIELD_NAME_CREATION_DATE",
    3 ChangeDate: "MEMBER_FIELD_NAME_CHANGE_DATE",
    4 UserResourceOwner: "MEMBER_FIELD_NAME_USER_RESOURCE_OWNER",
} }
