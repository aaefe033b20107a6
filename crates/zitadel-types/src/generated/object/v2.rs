// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.object.v2`.

use crate::convert::convert;
use crate::json::declare::{message, oneof, open_enum};

/// When a resource was created and last changed, and who owns it.
#[derive(Clone, Default)]
pub struct Details {
    /// Number of the last change; it grows with every change.
    pub sequence: u64,
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
    /// Id of the organization or instance that owns the resource.
    pub resource_owner: String,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
}

message! { Details {
    sequence,
    change_date,
    resource_owner,
    creation_date,
} }

/// How many entries there are, and how recent the answer is.
#[derive(Clone, Default)]
pub struct ListDetails {
    /// Number of entries that match, on all pages. It can be missing beyond the end, so do not rely
    /// on it to stop.
    pub total_result: u64,
    /// Position in the event log up to which the answer is complete.
    pub processed_sequence: u64,
    /// Time up to which the answer is complete.
    pub timestamp: Option<jiff::Timestamp>,
}

message! { ListDetails {
    total_result,
    processed_sequence,
    timestamp,
} }

/// Which part of a list to return, and in which order.
#[derive(Clone, Default)]
pub struct ListQuery {
    /// Number of entries to skip.
    pub offset: u64,
    /// Most entries to return. Zero means the server's own limit.
    pub limit: u32,
    /// Sorts in ascending order when true, in descending order when false.
    pub asc: bool,
}

message! { ListQuery {
    offset,
    limit,
    asc,
} }

/// Names an organization by its id or its domain.
#[derive(Clone, Default)]
pub struct Organization {
    /// Either `org_id` or `org_domain`.
    pub org: Option<OrganizationOrg>,
}

impl Organization {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(org: OrganizationOrg) -> Self {
        Self { org: Some(org) }
    }
}

message! { Organization {
    org: oneof,
} }

/// Alternatives of `Organization::org`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum OrganizationOrg {
    /// Id of the organization.
    OrgId(String),
    /// Domain of the organization.
    OrgDomain(String),
}

oneof! { OrganizationOrg {
    OrgId,
    OrgDomain,
} }

convert! { Organization.org = OrganizationOrg {} }

/// Level that a request is about: the instance or an organization.
#[derive(Clone, Default)]
pub struct RequestContext {
    /// Either `org_id` or `instance`.
    pub resource_owner: Option<RequestContextResourceOwner>,
}

impl RequestContext {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(resource_owner: RequestContextResourceOwner) -> Self {
        Self {
            resource_owner: Some(resource_owner),
        }
    }
}

message! { RequestContext {
    resource_owner: oneof,
} }

/// Alternatives of `RequestContext::resource_owner`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum RequestContextResourceOwner {
    /// Id of the organization.
    OrgId(String),
    /// The whole instance, when true.
    ///
    /// Must be `true`.
    Instance(bool),
}

oneof! { RequestContextResourceOwner {
    OrgId,
    Instance,
} }

convert! { RequestContext.resource_owner = RequestContextResourceOwner {} }

/// Ways to compare texts.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum TextQueryMethod {
    /// Equal, upper and lower case differ.
    #[default]
    Equals,
    /// Equal, upper or lower case.
    EqualsIgnoreCase,
    /// Starts with the text, upper and lower case differ.
    StartsWith,
    /// Starts with the text, upper or lower case.
    StartsWithIgnoreCase,
    /// Contains the text, upper and lower case differ.
    Contains,
    /// Contains the text, upper or lower case.
    ContainsIgnoreCase,
    /// Ends with the text, upper and lower case differ.
    EndsWith,
    /// Ends with the text, upper or lower case.
    EndsWithIgnoreCase,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { TextQueryMethod {
    0 Equals: "TEXT_QUERY_METHOD_EQUALS",
    1 EqualsIgnoreCase: "TEXT_QUERY_METHOD_EQUALS_IGNORE_CASE",
    2 StartsWith: "TEXT_QUERY_METHOD_STARTS_WITH",
    3 StartsWithIgnoreCase: "TEXT_QUERY_METHOD_STARTS_WITH_IGNORE_CASE",
    4 Contains: "TEXT_QUERY_METHOD_CONTAINS",
    5 ContainsIgnoreCase: "TEXT_QUERY_METHOD_CONTAINS_IGNORE_CASE",
    6 EndsWith: "TEXT_QUERY_METHOD_ENDS_WITH",
    7 EndsWithIgnoreCase: "TEXT_QUERY_METHOD_ENDS_WITH_IGNORE_CASE",
} }
