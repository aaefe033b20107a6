// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.org.v1`.

use crate::convert::convert;
use crate::json::declare::{message, oneof, open_enum};

/// A domain of an organization.
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

/// Keeps domains by their name.
#[derive(Clone, Default)]
pub struct DomainNameQuery {
    /// Name, or part of it, to look for.
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

/// A condition that domains must meet.
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
    /// Keeps domains by their name.
    DomainNameQuery(DomainNameQuery),
}

oneof! { DomainSearchQueryKind {
    DomainNameQuery,
} }

convert! { DomainSearchQuery.query = DomainSearchQueryKind {
    DomainNameQuery(DomainNameQuery),
} }

/// An organization: it holds users, projects and settings.
#[derive(Clone, Default)]
pub struct Org {
    /// Id of the organization.
    pub id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// State of the organization. Users of an inactive one cannot sign in.
    pub state: OrgState,
    /// Name of the organization.
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

/// Keeps organizations by their domains.
#[derive(Clone, Default)]
pub struct OrgDomainQuery {
    /// Domain, or part of it, to look for.
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

/// Keeps the organization with a certain id.
#[derive(Clone, Default)]
pub struct OrgIdQuery {
    /// Id of the organization to look for.
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

/// Keeps organizations by their name.
#[derive(Clone, Default)]
pub struct OrgNameQuery {
    /// Name, or part of it, to look for.
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

/// A condition that organizations must meet.
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
    /// Keeps organizations by their domains.
    DomainQuery(OrgDomainQuery),
    /// Keeps entries in this state.
    StateQuery(OrgStateQuery),
    /// Keeps the organization with this id.
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

/// Keeps organizations in one state.
#[derive(Clone, Default)]
pub struct OrgStateQuery {
    /// State to look for.
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

/// Ways to verify a domain.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
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

/// Fields by which organizations can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
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

/// States of an organization.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum OrgState {
    /// `ORG_STATE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `ORG_STATE_ACTIVE`.
    Active,
    /// Deactivated; its users cannot sign in until it is reactivated.
    Inactive,
    /// Deleted.
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
