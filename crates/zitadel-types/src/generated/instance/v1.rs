// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.instance.v1`.

use crate::convert::convert;
use crate::json::declare::{message, oneof, open_enum};

/// A domain under which an instance is reached.
#[derive(Clone, Default)]
pub struct Domain {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Name of the domain.
    pub domain: String,
    /// Whether it is the instance's primary domain.
    pub primary: bool,
    /// Whether the server made the domain itself.
    pub generated: bool,
}

message! { Domain {
    details,
    domain,
    primary,
    generated,
} }

/// Keeps domains that the server made itself, or others.
#[derive(Clone, Default)]
pub struct DomainGeneratedQuery {
    /// Keeps domains that the server made itself (true) or others (false).
    pub generated: bool,
}

impl DomainGeneratedQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(generated: bool) -> Self {
        Self { generated }
    }
}

message! { DomainGeneratedQuery {
    generated,
} }

/// Keeps the primary domain, or the others.
#[derive(Clone, Default)]
pub struct DomainPrimaryQuery {
    /// Keeps the primary domain (true) or the others (false).
    pub primary: bool,
}

impl DomainPrimaryQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(primary: bool) -> Self {
        Self { primary }
    }
}

message! { DomainPrimaryQuery {
    primary,
} }

/// Keeps domains by their name.
#[derive(Clone, Default)]
pub struct DomainQuery {
    /// Domain, or part of it, to look for.
    ///
    /// At most 200 characters.
    pub domain: String,
    /// How to compare.
    pub method: crate::v1::TextQueryMethod,
}

impl DomainQuery {
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

message! { DomainQuery {
    domain,
    method,
} }

/// A condition that the domains of an instance must meet.
#[derive(Clone, Default)]
pub struct DomainSearchQuery {
    /// One of `domain_query`, `generated_query`, `primary_query`.
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
    DomainQuery(DomainQuery),
    /// Keeps domains that the server made itself (true) or others (false).
    GeneratedQuery(DomainGeneratedQuery),
    /// Keeps the primary domain (true) or the others (false).
    PrimaryQuery(DomainPrimaryQuery),
}

oneof! { DomainSearchQueryKind {
    DomainQuery,
    GeneratedQuery,
    PrimaryQuery,
} }

convert! { DomainSearchQuery.query = DomainSearchQueryKind {
    DomainQuery(DomainQuery),
    GeneratedQuery(DomainGeneratedQuery),
    PrimaryQuery(DomainPrimaryQuery),
} }

/// Keeps instances that have one of the domains.
#[derive(Clone, Default)]
pub struct DomainsQuery {
    /// Domains to look for; instances with one of them are kept.
    ///
    /// At most 20 items. Each item: 1 to 100 characters.
    pub domains: Vec<String>,
}

impl DomainsQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(domains: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            domains: domains.into_iter().map(Into::into).collect(),
        }
    }
}

message! { DomainsQuery {
    domains,
} }

/// Keeps instances with one of the ids.
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

/// An instance: a separate Zitadel tenant of a server.
#[derive(Clone, Default)]
pub struct Instance {
    /// Id of the instance.
    pub id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// State of the instance.
    pub state: State,
    /// Name of the instance.
    pub name: String,
    /// Version of the server.
    pub version: String,
    /// Domains under which the instance is reached.
    pub domains: Vec<Domain>,
}

message! { Instance {
    id,
    details,
    state,
    name,
    version,
    domains,
} }

/// An instance: a separate Zitadel tenant of a server.
#[derive(Clone, Default)]
pub struct InstanceDetail {
    /// Id of the instance.
    pub id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// State of the instance.
    pub state: State,
    /// Name of the instance.
    pub name: String,
    /// Version of the server.
    pub version: String,
    /// Domains under which the instance is reached.
    pub domains: Vec<Domain>,
}

message! { InstanceDetail {
    id,
    details,
    state,
    name,
    version,
    domains,
} }

/// A condition that instances must meet.
#[derive(Clone, Default)]
pub struct Query {
    /// Either `id_query` or `domain_query`.
    ///
    /// Required.
    pub query: Option<QueryKind>,
}

impl Query {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(query: impl Into<QueryKind>) -> Self {
        Self {
            query: Some(query.into()),
        }
    }
}

message! { Query {
    query: oneof,
} }

/// Alternatives of `Query::query`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum QueryKind {
    /// Keeps instances with one of these ids.
    IdQuery(IdsQuery),
    /// Keeps instances that have one of these domains.
    DomainQuery(DomainsQuery),
}

oneof! { QueryKind {
    IdQuery,
    DomainQuery,
} }

convert! { Query.query = QueryKind {
    IdQuery(IdsQuery),
    DomainQuery(DomainsQuery),
} }

/// A domain that an instance accepts as its public host.
#[derive(Clone, Default)]
pub struct TrustedDomain {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Name of the trusted domain.
    pub domain: String,
}

message! { TrustedDomain {
    details,
    domain,
} }

/// A condition that trusted domains must meet.
#[derive(Clone, Default)]
pub struct TrustedDomainSearchQuery {
    /// May be `domain_query`.
    ///
    /// Required.
    pub query: Option<TrustedDomainSearchQueryKind>,
}

impl TrustedDomainSearchQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(query: impl Into<TrustedDomainSearchQueryKind>) -> Self {
        Self {
            query: Some(query.into()),
        }
    }
}

message! { TrustedDomainSearchQuery {
    query: oneof,
} }

/// Alternatives of `TrustedDomainSearchQuery::query`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum TrustedDomainSearchQueryKind {
    /// Keeps domains by their name.
    DomainQuery(DomainQuery),
}

oneof! { TrustedDomainSearchQueryKind {
    DomainQuery,
} }

convert! { TrustedDomainSearchQuery.query = TrustedDomainSearchQueryKind {
    DomainQuery(DomainQuery),
} }

/// Fields by which the domains of an instance can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum DomainFieldName {
    /// `DOMAIN_FIELD_NAME_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `DOMAIN_FIELD_NAME_DOMAIN`.
    Domain,
    /// `DOMAIN_FIELD_NAME_PRIMARY`.
    Primary,
    /// `DOMAIN_FIELD_NAME_GENERATED`.
    Generated,
    /// `DOMAIN_FIELD_NAME_CREATION_DATE`.
    CreationDate,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { DomainFieldName {
    0 Unspecified: "DOMAIN_FIELD_NAME_UNSPECIFIED",
    1 Domain: "DOMAIN_FIELD_NAME_DOMAIN",
    2 Primary: "DOMAIN_FIELD_NAME_PRIMARY",
    3 Generated: "DOMAIN_FIELD_NAME_GENERATED",
    4 CreationDate: "DOMAIN_FIELD_NAME_CREATION_DATE",
} }

/// Fields by which instances can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum FieldName {
    /// `FIELD_NAME_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `FIELD_NAME_ID`.
    Id,
    /// `FIELD_NAME_NAME`.
    Name,
    /// `FIELD_NAME_CREATION_DATE`.
    CreationDate,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { FieldName {
    0 Unspecified: "FIELD_NAME_UNSPECIFIED",
    1 Id: "FIELD_NAME_ID",
    2 Name: "FIELD_NAME_NAME",
    3 CreationDate: "FIELD_NAME_CREATION_DATE",
} }

/// States of an instance.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum State {
    /// `STATE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `STATE_CREATING`.
    Creating,
    /// `STATE_RUNNING`.
    Running,
    /// `STATE_STOPPING`.
    Stopping,
    /// `STATE_STOPPED`.
    Stopped,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { State {
    0 Unspecified: "STATE_UNSPECIFIED",
    1 Creating: "STATE_CREATING",
    2 Running: "STATE_RUNNING",
    3 Stopping: "STATE_STOPPING",
    4 Stopped: "STATE_STOPPED",
} }
