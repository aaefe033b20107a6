// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.analytics.v2beta`.

use crate::json::declare::{message, open_enum};

/// An instance in a usage report.
#[derive(Clone, Default)]
pub struct InstanceInformation {
    /// Id of the instance.
    pub id: String,
    /// Names of the domains.
    pub domains: Vec<String>,
    /// Time of creation.
    pub created_at: Option<jiff::Timestamp>,
}

message! { InstanceInformation {
    id,
    domains,
    created_at,
} }

/// What `TelemetryService::report_base_information` takes.
#[derive(Clone, Default)]
pub struct ReportBaseInformationRequest {
    /// Id of the server that reports.
    pub system_id: String,
    /// Version of the server.
    pub version: String,
    /// Instances of the server.
    pub instances: Vec<InstanceInformation>,
}

impl ReportBaseInformationRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ReportBaseInformationRequest {
    system_id,
    version,
    instances,
} }

/// What `TelemetryService::report_base_information` answers.
#[derive(Clone, Default)]
pub struct ReportBaseInformationResponse {
    /// Id of the report. Reports that came in several parts have the same.
    pub report_id: String,
}

message! { ReportBaseInformationResponse {
    report_id,
} }

/// What `TelemetryService::report_resource_counts` takes.
#[derive(Clone, Default)]
pub struct ReportResourceCountsRequest {
    /// Id of the server that reports.
    pub system_id: String,
    /// Id of the report. Reports that came in several parts have the same.
    pub report_id: Option<String>,
    /// Counted resources.
    pub resource_counts: Vec<ResourceCount>,
}

impl ReportResourceCountsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ReportResourceCountsRequest {
    system_id,
    report_id,
    resource_counts,
} }

/// What `TelemetryService::report_resource_counts` answers.
#[derive(Clone, Default)]
pub struct ReportResourceCountsResponse {
    /// Id of the report. Reports that came in several parts have the same.
    pub report_id: String,
}

message! { ReportResourceCountsResponse {
    report_id,
} }

/// How many resources of one kind there are.
#[derive(Clone, Default)]
pub struct ResourceCount {
    /// Id of the instance.
    pub instance_id: String,
    /// Kind of the resource that the counted ones belong to.
    pub parent_type: CountParentType,
    /// Id of the instance or organization that the resources belong to.
    pub parent_id: String,
    /// Kind of the resources counted.
    pub resource_name: String,
    /// Database table that was counted.
    pub table_name: String,
    /// Time of the count.
    pub updated_at: Option<jiff::Timestamp>,
    /// Number of resources counted.
    pub amount: u32,
}

message! { ResourceCount {
    instance_id,
    parent_type,
    parent_id,
    resource_name,
    table_name,
    updated_at,
    amount,
} }

/// Kinds of resources that counted ones can belong to.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum CountParentType {
    /// `COUNT_PARENT_TYPE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `COUNT_PARENT_TYPE_INSTANCE`.
    Instance,
    /// `COUNT_PARENT_TYPE_ORGANIZATION`.
    Organization,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { CountParentType {
    0 Unspecified: "COUNT_PARENT_TYPE_UNSPECIFIED",
    1 Instance: "COUNT_PARENT_TYPE_INSTANCE",
    2 Organization: "COUNT_PARENT_TYPE_ORGANIZATION",
} }
