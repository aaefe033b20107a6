// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.org.v1`.

use crate::convert::convert;
use crate::json::declare::{message, oneof, open_enum};

/// Domain.
#[derive(Clone, Default)]
pub struct Domain {
    /// Id of the organization.
    pub org_id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Name of the domain.
    pub domain_name: String,
    /// Whether it is verified.
    pub is_verified: bool,
    /// Whether it is the organization's primary domain.
    pub is_primary: bool,
    /// How the domain is verified.
    pub validation_type: DomainValidationType,
}

message! { Domain {
    org_id,
    details,
    domain_name,
    is_verified,
    is_primary,
    validation_type,
} }

/// Domain name query.
#[derive(Clone, Default)]
pub struct DomainNameQuery {
    /// Name, for people to read.
    ///
    /// At most 200 characters.
    pub name: String,
    /// How to compare.
    pub method: crate::v1::TextQueryMethod,
}

impl DomainNameQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, method: crate::v1::TextQueryMethod) -> Self {
        Self {
            name: name.into(),
            method,
        }
    }
}

message! { DomainNameQuery {
    name,
    method,
} }

/// Domain search query.
#[derive(Clone, Default)]
pub struct DomainSearchQuery {
    /// May be `domain_name_query`.
    ///
    /// Required.
    pub query: Option<DomainSearchQueryKind>,
}

impl DomainSearchQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(query: impl Into<DomainSearchQueryKind>) -> Self {
        Self {
            query: Some(query.into()),
        }
    }
}

message! { DomainSearchQuery {
    query: oneof,
} }

/// Alternatives of `DomainSearchQuery::query`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DomainSearchQueryKind {
    /// Domain name query.
    DomainNameQuery(DomainNameQuery),
}

oneof! { DomainSearchQueryKind {
    DomainNameQuery,
} }

convert! { DomainSearchQuery.query = DomainSearchQueryKind {
    DomainNameQuery(DomainNameQuery),
} }

/// Org.
#[derive(Clone, Default)]
pub struct Org {
    /// Id of the resource.
    pub id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// State of the resource.
    pub state: OrgState,
    /// Name, for people to read.
    pub name: String,
    /// Primary domain of the organization.
    pub primary_domain: String,
}

message! { Org {
    id,
    details,
    state,
    name,
    primary_domain,
} }

/// Org domain query.
#[derive(Clone, Default)]
pub struct OrgDomainQuery {
    /// Name of the domain.
    ///
    /// At most 200 characters.
    pub domain: String,
    /// How to compare.
    pub method: crate::v1::TextQueryMethod,
}

impl OrgDomainQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(domain: impl Into<String>, method: crate::v1::TextQueryMethod) -> Self {
        Self {
            domain: domain.into(),
            method,
        }
    }
}

message! { OrgDomainQuery {
    domain,
    method,
} }

/// Org id query.
#[derive(Clone, Default)]
pub struct OrgIdQuery {
    /// Id of the resource.
    ///
    /// At most 200 characters.
    pub id: String,
}

impl OrgIdQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { OrgIdQuery {
    id,
} }

/// Org name query.
#[derive(Clone, Default)]
pub struct OrgNameQuery {
    /// Name, for people to read.
    ///
    /// At most 200 characters.
    pub name: String,
    /// How to compare.
    pub method: crate::v1::TextQueryMethod,
}

impl OrgNameQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, method: crate::v1::TextQueryMethod) -> Self {
        Self {
            name: name.into(),
            method,
        }
    }
}

message! { OrgNameQuery {
    name,
    method,
} }

/// Org query.
#[derive(Clone, Default)]
pub struct OrgQuery {
    /// One of `name_query`, `domain_query`, `state_query`, `id_query`.
    ///
    /// Required.
    pub query: Option<OrgQueryKind>,
}

impl OrgQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(query: impl Into<OrgQueryKind>) -> Self {
        Self {
            query: Some(query.into()),
        }
    }
}

message! { OrgQuery {
    query: oneof,
} }

/// Alternatives of `OrgQuery::query`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum OrgQueryKind {
    /// Keeps entries by their name.
    NameQuery(OrgNameQuery),
    /// Keeps entries by a domain.
    DomainQuery(OrgDomainQuery),
    /// Keeps entries in this state.
    StateQuery(OrgStateQuery),
    /// Keeps the entry with this id.
    IdQuery(OrgIdQuery),
}

oneof! { OrgQueryKind {
    NameQuery,
    DomainQuery,
    StateQuery,
    IdQuery,
} }

convert! { OrgQuery.query = OrgQueryKind {
    NameQuery(OrgNameQuery),
    DomainQuery(OrgDomainQuery),
    StateQuery(OrgStateQuery),
    IdQuery(OrgIdQuery),
} }

/// Org state query.
#[derive(Clone, Default)]
pub struct OrgStateQuery {
    /// State of the resource.
    pub state: OrgState,
}

impl OrgStateQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(state: OrgState) -> Self {
        Self { state }
    }
}

message! { OrgStateQuery {
    state,
} }

/// Domain validation type.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DomainValidationType {
    /// `DOMAIN_VALIDATION_TYPE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// By a file that the domain's web server delivers.
    Http,
    /// By a TXT record in DNS.
    Dns,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { DomainValidationType {
    0 Unspecified: "DOMAIN_VALIDATION_TYPE_UNSPECIFIED",
    1 Http: "DOMAIN_VALIDATION_TYPE_HTTP",
    2 Dns: "DOMAIN_VALIDATION_TYPE_DNS",
} }

/// Org field name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrgFieldName {
    /// `ORG_FIELD_NAME_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `ORG_FIELD_NAME_NAME`.
    Name,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { OrgFieldName {
    0 Unspecified: "ORG_FIELD_NAME_UNSPECIFIED",
    1 Name: "ORG_FIELD_NAME_NAME",
} }

/// Org state.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrgState {
    /// `ORG_STATE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `ORG_STATE_ACTIVE`.
    Active,
    /// `ORG_STATE_INACTIVE`.
    Inactive,
    /// `ORG_STATE_REMOVED`.
    Removed,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { OrgState {
    0 Unspecified: "ORG_STATE_UNSPECIFIED",
    1 Active: "ORG_STATE_ACTIVE",
    2 Inactive: "ORG_STATE_INACTIVE",
    3 Removed: "ORG_STATE_REMOVED",
} }
