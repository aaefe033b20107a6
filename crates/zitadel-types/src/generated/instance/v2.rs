// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.instance.v2`.

use crate::convert::convert;
use crate::json::declare::{message, oneof, open_enum};

/// What `InstanceService::add_custom_domain` takes.
#[derive(Clone, Default)]
pub struct AddCustomDomainRequest {
    /// Id of the instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_id: String,
    /// Domain under which the instance is reached.
    ///
    /// Required. 1 to 253 characters.
    pub custom_domain: String,
}

impl AddCustomDomainRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(instance_id: impl Into<String>, custom_domain: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            custom_domain: custom_domain.into(),
        }
    }
}

message! { AddCustomDomainRequest {
    instance_id,
    custom_domain,
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
    pub instance_id: String,
    /// Name of the trusted domain.
    ///
    /// Required. 1 to 253 characters.
    pub trusted_domain: String,
}

impl AddTrustedDomainRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(trusted_domain: impl Into<String>) -> Self {
        Self {
            trusted_domain: trusted_domain.into(),
            ..Self::default()
        }
    }
}

message! { AddTrustedDomainRequest {
    instance_id,
    trusted_domain,
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

/// A domain under which an instance is reached.
#[derive(Clone, Default)]
pub struct CustomDomain {
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

message! { CustomDomain {
    instance_id,
    creation_date,
    domain,
    primary,
    generated,
} }

/// A condition that custom domains must meet.
#[derive(Clone, Default)]
pub struct CustomDomainFilter {
    /// One of `domain_filter`, `generated_filter`, `primary_filter`.
    ///
    /// Required.
    pub filter: Option<CustomDomainFilterKind>,
}

impl CustomDomainFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(filter: impl Into<CustomDomainFilterKind>) -> Self {
        Self {
            filter: Some(filter.into()),
        }
    }
}

message! { CustomDomainFilter {
    filter: oneof,
} }

/// Alternatives of `CustomDomainFilter::filter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CustomDomainFilterKind {
    /// Keeps entries by a domain.
    DomainFilter(DomainFilter),
    /// Keeps domains that the server made itself (true) or others (false).
    GeneratedFilter(bool),
    /// Keeps the primary domain (true) or the others (false).
    PrimaryFilter(bool),
}

oneof! { CustomDomainFilterKind {
    DomainFilter,
    GeneratedFilter,
    PrimaryFilter,
} }

convert! { CustomDomainFilter.filter = CustomDomainFilterKind {
    DomainFilter(DomainFilter),
} }

/// Keeps instances that have one of the domains.
#[derive(Clone, Default)]
pub struct CustomDomainsFilter {
    /// Domains to look for; instances with one of them are kept.
    ///
    /// At most 20 items. Each item: 1 to 253 characters.
    pub domains: Vec<String>,
}

impl CustomDomainsFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(domains: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            domains: domains.into_iter().map(Into::into).collect(),
        }
    }
}

message! { CustomDomainsFilter {
    domains,
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

/// Keeps domains by their name.
#[derive(Clone, Default)]
pub struct DomainFilter {
    /// Domain, or part of it, to look for.
    ///
    /// At most 253 characters.
    pub domain: String,
    /// How to compare.
    pub method: crate::object::v2::TextQueryMethod,
}

impl DomainFilter {
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

message! { DomainFilter {
    domain,
    method,
} }

/// A condition that instances must meet.
#[derive(Clone, Default)]
pub struct Filter {
    /// Either `in_ids_filter` or `custom_domains_filter`.
    ///
    /// Required.
    pub filter: Option<FilterKind>,
}

impl Filter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(filter: impl Into<FilterKind>) -> Self {
        Self {
            filter: Some(filter.into()),
        }
    }
}

message! { Filter {
    filter: oneof,
} }

/// Alternatives of `Filter::filter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum FilterKind {
    /// Keeps entries with one of these ids.
    InIdsFilter(crate::filter::v2::InIdsFilter),
    /// Keeps instances that have one of these custom domains.
    CustomDomainsFilter(CustomDomainsFilter),
}

oneof! { FilterKind {
    InIdsFilter,
    CustomDomainsFilter,
} }

convert! { Filter.filter = FilterKind {
    InIdsFilter(crate::filter::v2::InIdsFilter),
    CustomDomainsFilter(CustomDomainsFilter),
} }

/// What `InstanceService::get_instance` takes.
#[derive(Clone, Default)]
pub struct GetInstanceRequest {
    /// Id of the instance; the one that is asked when left out.
    pub instance_id: String,
}

impl GetInstanceRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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
    pub custom_domains: Vec<CustomDomain>,
}

message! { Instance {
    id,
    change_date,
    creation_date,
    state,
    name,
    version,
    custom_domains,
} }

/// What `InstanceService::list_custom_domains` takes.
#[derive(Clone, Default)]
pub struct ListCustomDomainsRequest {
    /// Id of the instance.
    pub instance_id: String,
    /// Which part of the list to return, and in which order.
    pub pagination: Option<crate::filter::v2::PaginationRequest>,
    /// Field by which entries are sorted.
    pub sorting_column: DomainFieldName,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub filters: Vec<CustomDomainFilter>,
}

impl ListCustomDomainsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListCustomDomainsRequest {
    instance_id,
    pagination,
    sorting_column,
    filters,
} }

/// What `InstanceService::list_custom_domains` answers.
#[derive(Clone, Default)]
pub struct ListCustomDomainsResponse {
    /// Domains on this page.
    pub domains: Vec<CustomDomain>,
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2::PaginationResponse>,
}

message! { ListCustomDomainsResponse {
    domains,
    pagination,
} }

/// What `InstanceService::list_instances` takes.
#[derive(Clone, Default)]
pub struct ListInstancesRequest {
    /// Which part of the list to return, and in which order.
    pub pagination: Option<crate::filter::v2::PaginationRequest>,
    /// Field by which entries are sorted.
    pub sorting_column: FieldName,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub filters: Vec<Filter>,
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
    pagination,
    sorting_column,
    filters,
} }

/// What `InstanceService::list_instances` answers.
#[derive(Clone, Default)]
pub struct ListInstancesResponse {
    /// Instances on this page.
    pub instances: Vec<Instance>,
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2::PaginationResponse>,
}

message! { ListInstancesResponse {
    instances,
    pagination,
} }

/// What `InstanceService::list_trusted_domains` takes.
#[derive(Clone, Default)]
pub struct ListTrustedDomainsRequest {
    /// Id of the instance.
    pub instance_id: String,
    /// Which part of the list to return, and in which order.
    pub pagination: Option<crate::filter::v2::PaginationRequest>,
    /// Field by which entries are sorted.
    pub sorting_column: TrustedDomainFieldName,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub filters: Vec<TrustedDomainFilter>,
}

impl ListTrustedDomainsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListTrustedDomainsRequest {
    instance_id,
    pagination,
    sorting_column,
    filters,
} }

/// What `InstanceService::list_trusted_domains` answers.
#[derive(Clone, Default)]
pub struct ListTrustedDomainsResponse {
    /// Trusted domains on this page.
    pub trusted_domain: Vec<TrustedDomain>,
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2::PaginationResponse>,
}

message! { ListTrustedDomainsResponse {
    trusted_domain,
    pagination,
} }

/// What `InstanceService::remove_custom_domain` takes.
#[derive(Clone, Default)]
pub struct RemoveCustomDomainRequest {
    /// Id of the instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_id: String,
    /// Domain under which the instance is reached.
    ///
    /// Required. 1 to 253 characters.
    pub custom_domain: String,
}

impl RemoveCustomDomainRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(instance_id: impl Into<String>, custom_domain: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            custom_domain: custom_domain.into(),
        }
    }
}

message! { RemoveCustomDomainRequest {
    instance_id,
    custom_domain,
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
    pub instance_id: String,
    /// Name of the trusted domain.
    ///
    /// Required. 1 to 253 characters.
    pub trusted_domain: String,
}

impl RemoveTrustedDomainRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(trusted_domain: impl Into<String>) -> Self {
        Self {
            trusted_domain: trusted_domain.into(),
            ..Self::default()
        }
    }
}

message! { RemoveTrustedDomainRequest {
    instance_id,
    trusted_domain,
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
pub struct TrustedDomainFilter {
    /// May be `domain_filter`.
    ///
    /// Required.
    pub filter: Option<TrustedDomainFilterKind>,
}

impl TrustedDomainFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(filter: impl Into<TrustedDomainFilterKind>) -> Self {
        Self {
            filter: Some(filter.into()),
        }
    }
}

message! { TrustedDomainFilter {
    filter: oneof,
} }

/// Alternatives of `TrustedDomainFilter::filter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum TrustedDomainFilterKind {
    /// Keeps entries by a domain.
    DomainFilter(DomainFilter),
}

oneof! { TrustedDomainFilterKind {
    DomainFilter,
} }

convert! { TrustedDomainFilter.filter = TrustedDomainFilterKind {
    DomainFilter(DomainFilter),
} }

/// What `InstanceService::update_instance` takes.
#[derive(Clone, Default)]
pub struct UpdateInstanceRequest {
    /// Id of the instance.
    pub instance_id: String,
    /// New name of the instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_name: String,
}

impl UpdateInstanceRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(instance_name: impl Into<String>) -> Self {
        Self {
            instance_name: instance_name.into(),
            ..Self::default()
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
