// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.instance.v2beta`.

use crate::convert::convert;
use crate::json::declare::{message, oneof, open_enum};

/// What `InstanceService::add_custom_domain` takes.
#[derive(Clone, Default)]
pub struct AddCustomDomainRequest {
    /// Id of the instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_id: String,
    /// Name of the domain.
    ///
    /// Required. 1 to 253 characters.
    pub domain: String,
}

impl AddCustomDomainRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(instance_id: impl Into<String>, domain: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            domain: domain.into(),
        }
    }
}

message! { AddCustomDomainRequest {
    instance_id,
    domain,
} }

/// What `InstanceService::add_custom_domain` answers.
#[derive(Clone, Default)]
pub struct AddCustomDomainResponse {
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
}

message! { AddCustomDomainResponse {
    creation_date,
} }

/// What `InstanceService::add_trusted_domain` takes.
#[derive(Clone, Default)]
pub struct AddTrustedDomainRequest {
    /// Id of the instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_id: String,
    /// Name of the domain.
    ///
    /// Required. 1 to 253 characters.
    pub domain: String,
}

impl AddTrustedDomainRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(instance_id: impl Into<String>, domain: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            domain: domain.into(),
        }
    }
}

message! { AddTrustedDomainRequest {
    instance_id,
    domain,
} }

/// What `InstanceService::add_trusted_domain` answers.
#[derive(Clone, Default)]
pub struct AddTrustedDomainResponse {
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
}

message! { AddTrustedDomainResponse {
    creation_date,
} }

/// What `InstanceService::delete_instance` takes.
#[derive(Clone, Default)]
pub struct DeleteInstanceRequest {
    /// Id of the instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_id: String,
}

impl DeleteInstanceRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
        }
    }
}

message! { DeleteInstanceRequest {
    instance_id,
} }

/// What `InstanceService::delete_instance` answers.
#[derive(Clone, Default)]
pub struct DeleteInstanceResponse {
    /// Time of the deletion; none where there was nothing to delete.
    pub deletion_date: Option<jiff::Timestamp>,
}

message! { DeleteInstanceResponse {
    deletion_date,
} }

/// A domain under which an instance is reached.
#[derive(Clone, Default)]
pub struct Domain {
    /// Id of the instance.
    pub instance_id: String,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Name of the domain.
    pub domain: String,
    /// Whether it is the instance's primary domain.
    pub primary: bool,
    /// Whether the server made the domain itself.
    pub generated: bool,
}

message! { Domain {
    instance_id,
    creation_date,
    domain,
    primary,
    generated,
} }

/// Keeps domains that the server made itself, or others.
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

/// Keeps the primary domain, or the others.
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

/// Keeps domains by their name.
#[derive(Clone, Default)]
pub struct DomainQuery {
    /// Domain, or part of it, to look for.
    ///
    /// At most 200 characters.
    pub domain: String,
    /// How to compare.
    pub method: crate::object::v2::TextQueryMethod,
}

impl DomainQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(domain: impl Into<String>, method: crate::object::v2::TextQueryMethod) -> Self {
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

/// A condition that custom domains must meet.
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

/// What `InstanceService::get_instance` takes.
#[derive(Clone, Default)]
pub struct GetInstanceRequest {
    /// Id of the instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_id: String,
}

impl GetInstanceRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
        }
    }
}

message! { GetInstanceRequest {
    instance_id,
} }

/// What `InstanceService::get_instance` answers.
#[derive(Clone, Default)]
pub struct GetInstanceResponse {
    /// The instance asked for.
    pub instance: Option<Instance>,
}

message! { GetInstanceResponse {
    instance,
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
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// State of the instance.
    pub state: State,
    /// Name of the instance.
    pub name: String,
    /// Version of the server.
    pub version: String,
    /// Custom domains of the instance.
    pub domains: Vec<Domain>,
}

message! { Instance {
    id,
    change_date,
    creation_date,
    state,
    name,
    version,
    domains,
} }

/// What `InstanceService::list_custom_domains` takes.
#[derive(Clone, Default)]
pub struct ListCustomDomainsRequest {
    /// Id of the instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_id: String,
    /// Which part of the list to return, and in which order.
    pub pagination: Option<crate::filter::v2beta::PaginationRequest>,
    /// Field by which entries are sorted.
    pub sorting_column: DomainFieldName,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<DomainSearchQuery>,
}

impl ListCustomDomainsRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }
}

message! { ListCustomDomainsRequest {
    instance_id,
    pagination,
    sorting_column,
    queries,
} }

/// What `InstanceService::list_custom_domains` answers.
#[derive(Clone, Default)]
pub struct ListCustomDomainsResponse {
    /// Domains on this page.
    pub domains: Vec<Domain>,
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2beta::PaginationResponse>,
}

message! { ListCustomDomainsResponse {
    domains,
    pagination,
} }

/// What `InstanceService::list_instances` takes.
#[derive(Clone, Default)]
pub struct ListInstancesRequest {
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<Query>,
    /// Which part of the list to return, and in which order.
    pub pagination: Option<crate::filter::v2beta::PaginationRequest>,
    /// Field by which entries are sorted.
    pub sorting_column: Option<FieldName>,
}

impl ListInstancesRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListInstancesRequest {
    queries,
    pagination,
    sorting_column,
} }

/// What `InstanceService::list_instances` answers.
#[derive(Clone, Default)]
pub struct ListInstancesResponse {
    /// Instances on this page.
    pub instances: Vec<Instance>,
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2beta::PaginationResponse>,
}

message! { ListInstancesResponse {
    instances,
    pagination,
} }

/// What `InstanceService::list_trusted_domains` takes.
#[derive(Clone, Default)]
pub struct ListTrustedDomainsRequest {
    /// Id of the instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_id: String,
    /// Which part of the list to return, and in which order.
    pub pagination: Option<crate::filter::v2beta::PaginationRequest>,
    /// Field by which entries are sorted.
    pub sorting_column: TrustedDomainFieldName,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<TrustedDomainSearchQuery>,
}

impl ListTrustedDomainsRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }
}

message! { ListTrustedDomainsRequest {
    instance_id,
    pagination,
    sorting_column,
    queries,
} }

/// What `InstanceService::list_trusted_domains` answers.
#[derive(Clone, Default)]
pub struct ListTrustedDomainsResponse {
    /// Trusted domains on this page.
    pub trusted_domain: Vec<TrustedDomain>,
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2beta::PaginationResponse>,
}

message! { ListTrustedDomainsResponse {
    trusted_domain,
    pagination,
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

/// What `InstanceService::remove_custom_domain` takes.
#[derive(Clone, Default)]
pub struct RemoveCustomDomainRequest {
    /// Id of the instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_id: String,
    /// Name of the domain.
    ///
    /// Required. 1 to 253 characters.
    pub domain: String,
}

impl RemoveCustomDomainRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(instance_id: impl Into<String>, domain: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            domain: domain.into(),
        }
    }
}

message! { RemoveCustomDomainRequest {
    instance_id,
    domain,
} }

/// What `InstanceService::remove_custom_domain` answers.
#[derive(Clone, Default)]
pub struct RemoveCustomDomainResponse {
    /// Time of the deletion; none where there was nothing to delete.
    pub deletion_date: Option<jiff::Timestamp>,
}

message! { RemoveCustomDomainResponse {
    deletion_date,
} }

/// What `InstanceService::remove_trusted_domain` takes.
#[derive(Clone, Default)]
pub struct RemoveTrustedDomainRequest {
    /// Id of the instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_id: String,
    /// Name of the domain.
    ///
    /// Required. 1 to 253 characters.
    pub domain: String,
}

impl RemoveTrustedDomainRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(instance_id: impl Into<String>, domain: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            domain: domain.into(),
        }
    }
}

message! { RemoveTrustedDomainRequest {
    instance_id,
    domain,
} }

/// What `InstanceService::remove_trusted_domain` answers.
#[derive(Clone, Default)]
pub struct RemoveTrustedDomainResponse {
    /// Time of the deletion; none where there was nothing to delete.
    pub deletion_date: Option<jiff::Timestamp>,
}

message! { RemoveTrustedDomainResponse {
    deletion_date,
} }

/// A domain that an instance accepts as its public host.
#[derive(Clone, Default)]
pub struct TrustedDomain {
    /// Id of the instance.
    pub instance_id: String,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Name of the domain.
    pub domain: String,
}

message! { TrustedDomain {
    instance_id,
    creation_date,
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
    /// Keeps entries by a domain.
    DomainQuery(DomainQuery),
}

oneof! { TrustedDomainSearchQueryKind {
    DomainQuery,
} }

convert! { TrustedDomainSearchQuery.query = TrustedDomainSearchQueryKind {
    DomainQuery(DomainQuery),
} }

/// What `InstanceService::update_instance` takes.
#[derive(Clone, Default)]
pub struct UpdateInstanceRequest {
    /// Id of the instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_id: String,
    /// New name of the instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_name: String,
}

impl UpdateInstanceRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(instance_id: impl Into<String>, instance_name: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            instance_name: instance_name.into(),
        }
    }
}

message! { UpdateInstanceRequest {
    instance_id,
    instance_name,
} }

/// What `InstanceService::update_instance` answers.
#[derive(Clone, Default)]
pub struct UpdateInstanceResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message! { UpdateInstanceResponse {
    change_date,
} }

/// Fields by which custom domains can be sorted.
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

/// Fields by which trusted domains can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum TrustedDomainFieldName {
    /// `TRUSTED_DOMAIN_FIELD_NAME_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `TRUSTED_DOMAIN_FIELD_NAME_DOMAIN`.
    Domain,
    /// `TRUSTED_DOMAIN_FIELD_NAME_CREATION_DATE`.
    CreationDate,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { TrustedDomainFieldName {
    0 Unspecified: "TRUSTED_DOMAIN_FIELD_NAME_UNSPECIFIED",
    1 Domain: "TRUSTED_DOMAIN_FIELD_NAME_DOMAIN",
    2 CreationDate: "TRUSTED_DOMAIN_FIELD_NAME_CREATION_DATE",
} }
