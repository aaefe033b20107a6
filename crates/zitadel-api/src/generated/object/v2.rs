// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.object.v2`.

use crate::json::Slot;
use crate::json::declare::{message, oneof, open_enum};

/// When a resource was created and last changed, and who owns it.
#[derive(Clone, Default)]
pub struct Details {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Id of the organization or instance that owns the resource.
    pub resource_owner: String,
    /// Number of the last change; it grows with every change.
    pub sequence: u64,
}

message!(Details {
    0 change_date: Slot::Field("changeDate", "change_date"),
    1 creation_date: Slot::Field("creationDate", "creation_date"),
    2 resource_owner: Slot::Field("resourceOwner", "resource_owner"),
    3 sequence: Slot::Field("sequence", "sequence"),
});

/// How many entries there are, and how recent the answer is.
#[derive(Clone, Default)]
pub struct ListDetails {
    /// Position in the event log up to which the answer is complete.
    pub processed_sequence: u64,
    /// Time up to which the answer is complete.
    pub timestamp: Option<jiff::Timestamp>,
    /// Number of entries that match, on all pages. It can be missing beyond the end, so do not rely
    /// on it to stop.
    pub total_result: u64,
}

message!(ListDetails {
    0 processed_sequence: Slot::Field("processedSequence", "processed_sequence"),
    1 timestamp: Slot::Field("timestamp", "timestamp"),
    2 total_result: Slot::Field("totalResult", "total_result"),
});

/// Which part of a list to return, and in which order.
#[derive(Clone, Default)]
pub struct ListQuery {
    /// Sorts in ascending order when true, in descending order when false.
    pub asc: bool,
    /// Most entries to return. Zero means the server's own limit.
    pub limit: u32,
    /// Number of entries to skip.
    pub offset: u64,
}

message!(ListQuery {
    0 asc: Slot::Field("asc", "asc"),
    1 limit: Slot::Field("limit", "limit"),
    2 offset: Slot::Field("offset", "offset"),
});

/// Names an organization by its id or its domain.
#[derive(Clone, Default)]
pub struct Organization {
    /// Either `org_domain` or `org_id`.
    pub org: Option<OrganizationOrg>,
}

message!(Organization {
    0 org: Slot::Oneof(OrganizationOrg::ARMS),
});

/// Alternatives of `Organization::org`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum OrganizationOrg {
    /// Domain of the organization.
    OrgDomain(String),
    /// Id of the organization.
    OrgId(String),
}

oneof!(OrganizationOrg {
    0 OrgDomain: Slot::Field("orgDomain", "org_domain"),
    1 OrgId: Slot::Field("orgId", "org_id"),
});

impl From<OrganizationOrg> for Organization {
    #[inline]
    fn from(org: OrganizationOrg) -> Self {
        Self { org: Some(org) }
    }
}

/// Level that a request is about: the instance or an organization.
#[derive(Clone, Default)]
pub struct RequestContext {
    /// Either `instance` or `org_id`.
    pub resource_owner: Option<RequestContextResourceOwner>,
}

message!(RequestContext {
    0 resource_owner: Slot::Oneof(RequestContextResourceOwner::ARMS),
});

/// Alternatives of `RequestContext::resource_owner`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum RequestContextResourceOwner {
    /// The whole instance, when true.
    ///
    /// Must be `true`.
    Instance(bool),
    /// Id of the organization.
    OrgId(String),
}

oneof!(RequestContextResourceOwner {
    0 Instance: Slot::Field("instance", "instance"),
    1 OrgId: Slot::Field("orgId", "org_id"),
});

impl From<RequestContextResourceOwner> for RequestContext {
    #[inline]
    fn from(resource_owner: RequestContextResourceOwner) -> Self {
        Self {
            resource_owner: Some(resource_owner),
        }
    }
}

/// Ways to compare texts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

open_enum!(TextQueryMethod {
    0 Equals: "TEXT_QUERY_METHOD_EQUALS",
    1 EqualsIgnoreCase: "TEXT_QUERY_METHOD_EQUALS_IGNORE_CASE",
    2 StartsWith: "TEXT_QUERY_METHOD_STARTS_WITH",
    3 StartsWithIgnoreCase: "TEXT_QUERY_METHOD_STARTS_WITH_IGNORE_CASE",
    4 Contains: "TEXT_QUERY_METHOD_CONTAINS",
    5 ContainsIgnoreCase: "TEXT_QUERY_METHOD_CONTAINS_IGNORE_CASE",
    6 EndsWith: "TEXT_QUERY_METHOD_ENDS_WITH",
    7 EndsWithIgnoreCase: "TEXT_QUERY_METHOD_ENDS_WITH_IGNORE_CASE",
});
