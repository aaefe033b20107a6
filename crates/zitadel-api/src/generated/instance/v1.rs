// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.instance.v1`.

use crate::convert::convert;
use crate::json::declare::{message, oneof, open_enum};

/// Domain.
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

/// Domain generated query.
#[derive(Clone, Default)]
pub struct DomainGeneratedQuery {
    /// Whether the server made the domain itself.
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

/// Domain primary query.
#[derive(Clone, Default)]
pub struct DomainPrimaryQuery {
    /// Whether it is the instance's primary domain.
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

/// Domain query.
#[derive(Clone, Default)]
pub struct DomainQuery {
    /// Name of the domain.
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

/// Domain search query.
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
    /// Keeps entries by a domain.
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

/// Domains query.
#[derive(Clone, Default)]
pub struct DomainsQuery {
    /// Names of the domains.
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

/// Ids query.
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

/// Instance.
#[derive(Clone, Default)]
pub struct Instance {
    /// Id of the resource.
    pub id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// State of the resource.
    pub state: State,
    /// Name, for people to read.
    pub name: String,
    /// Version of OpenID Connect that the application follows.
    pub version: String,
    /// Names of the domains.
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

/// Instance detail.
#[derive(Clone, Default)]
pub struct InstanceDetail {
    /// Id of the resource.
    pub id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// State of the resource.
    pub state: State,
    /// Name, for people to read.
    pub name: String,
    /// Version of OpenID Connect that the application follows.
    pub version: String,
    /// Names of the domains.
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

/// Query.
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
    /// Keeps the entry with this id.
    IdQuery(IdsQuery),
    /// Keeps entries by a domain.
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

/// Trusted domain.
#[derive(Clone, Default)]
pub struct TrustedDomain {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Name of the domain.
    pub domain: String,
}

message! { TrustedDomain {
    details,
    domain,
} }

/// Trusted domain search query.
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
    /// Keeps entries by a domain.
    DomainQuery(DomainQuery),
}

oneof! { TrustedDomainSearchQueryKind {
    DomainQuery,
} }

convert! { TrustedDomainSearchQuery.query = TrustedDomainSearchQueryKind {
    DomainQuery(DomainQuery),
} }

/// Domain field name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

/// Field name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

/// State.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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
