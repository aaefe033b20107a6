// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.analytics.v2beta`.

use crate::json::Slot;
use crate::json::declare::{message, open_enum};
use crate::{Call, Client};

/// Takes usage reports from self-hosted Zitadel servers. Servers send them by themselves; most
/// servers do not offer this service and answer that it is not found.
#[derive(Clone, Debug)]
pub struct TelemetryService {
    client: Client,
}

impl TelemetryService {
    /// Makes a client of the service that calls through `client`.
    #[inline]
    #[must_use]
    pub fn new(client: Client) -> Self {
        Self { client }
    }

    /// Reports the version of a server and its instances.
    ///
    /// Operation: `zitadel.analytics.v2beta.TelemetryService/ReportBaseInformation`.
    #[inline]
    pub fn report_base_information(
        &self,
        request: ReportBaseInformationRequest,
    ) -> Call<operations::ReportBaseInformation> {
        Call::new(self.client.clone(), request)
    }

    /// Reports how many resources of each kind a server holds.
    ///
    /// Operation: `zitadel.analytics.v2beta.TelemetryService/ReportResourceCounts`.
    #[inline]
    pub fn report_resource_counts(
        &self,
        request: ReportResourceCountsRequest,
    ) -> Call<operations::ReportResourceCounts> {
        Call::new(self.client.clone(), request)
    }
}

/// An instance in a usage report.
#[derive(Clone, Default)]
pub struct InstanceInformation {
    /// Time of creation.
    pub created_at: Option<jiff::Timestamp>,
    /// Names of the domains.
    pub domains: Vec<String>,
    /// Id of the instance.
    pub id: String,
}

message!(InstanceInformation {
    0 created_at: Slot::Field("createdAt", "created_at"),
    1 domains: Slot::Field("domains", "domains"),
    2 id: Slot::Field("id", "id"),
});

/// What `TelemetryService::report_base_information` takes.
#[derive(Clone, Default)]
pub struct ReportBaseInformationRequest {
    /// Instances of the server.
    pub instances: Vec<InstanceInformation>,
    /// Id of the server that reports.
    pub system_id: String,
    /// Version of the server.
    pub version: String,
}

impl ReportBaseInformationRequest {
    /// Makes an empty one, in which nothing is set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message!(ReportBaseInformationRequest {
    0 instances: Slot::Field("instances", "instances"),
    1 system_id: Slot::Field("systemId", "system_id"),
    2 version: Slot::Field("version", "version"),
});

/// What `TelemetryService::report_base_information` answers.
#[derive(Clone, Default)]
pub struct ReportBaseInformationResponse {
    /// Id of the report. Reports that came in several parts have the same.
    pub report_id: String,
}

message!(ReportBaseInformationResponse {
    0 report_id: Slot::Field("reportId", "report_id"),
});

/// What `TelemetryService::report_resource_counts` takes.
#[derive(Clone, Default)]
pub struct ReportResourceCountsRequest {
    /// Id of the report. Reports that came in several parts have the same.
    pub report_id: Option<String>,
    /// Counted resources.
    pub resource_counts: Vec<ResourceCount>,
    /// Id of the server that reports.
    pub system_id: String,
}

impl ReportResourceCountsRequest {
    /// Makes an empty one, in which nothing is set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message!(ReportResourceCountsRequest {
    0 report_id: Slot::Field("reportId", "report_id"),
    1 resource_counts: Slot::Field("resourceCounts", "resource_counts"),
    2 system_id: Slot::Field("systemId", "system_id"),
});

/// What `TelemetryService::report_resource_counts` answers.
#[derive(Clone, Default)]
pub struct ReportResourceCountsResponse {
    /// Id of the report. Reports that came in several parts have the same.
    pub report_id: String,
}

message!(ReportResourceCountsResponse {
    0 report_id: Slot::Field("reportId", "report_id"),
});

/// How many resources of one kind there are.
#[derive(Clone, Default)]
pub struct ResourceCount {
    /// Number of resources counted.
    pub amount: u32,
    /// Id of the instance.
    pub instance_id: String,
    /// Id of the instance or organization that the resources belong to.
    pub parent_id: String,
    /// Kind of the resource that the counted ones belong to.
    pub parent_type: CountParentType,
    /// Kind of the resources counted.
    pub resource_name: String,
    /// Database table that was counted.
    pub table_name: String,
    /// Time of the count.
    pub updated_at: Option<jiff::Timestamp>,
}

message!(ResourceCount {
    0 amount: Slot::Field("amount", "amount"),
    1 instance_id: Slot::Field("instanceId", "instance_id"),
    2 parent_id: Slot::Field("parentId", "parent_id"),
    3 parent_type: Slot::Field("parentType", "parent_type"),
    4 resource_name: Slot::Field("resourceName", "resource_name"),
    5 table_name: Slot::Field("tableName", "table_name"),
    6 updated_at: Slot::Field("updatedAt", "updated_at"),
});

/// Kinds of resources that counted ones can belong to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

open_enum!(CountParentType {
    0 Unspecified: "COUNT_PARENT_TYPE_UNSPECIFIED",
    1 Instance: "COUNT_PARENT_TYPE_INSTANCE",
    2 Organization: "COUNT_PARENT_TYPE_ORGANIZATION",
});

/// The operations as types, for code that is generic over them.
pub mod operations {
    use super::*;
    use crate::operation::declare::operation;

    operation!(ReportBaseInformation {
        method: "TelemetryService::report_base_information",
        path: "/zitadel.analytics.v2beta.TelemetryService/ReportBaseInformation",
        request: ReportBaseInformationRequest,
        response: ReportBaseInformationResponse,
        read_only: false,
    });

    operation!(ReportResourceCounts {
        method: "TelemetryService::report_resource_counts",
        path: "/zitadel.analytics.v2beta.TelemetryService/ReportResourceCounts",
        request: ReportResourceCountsRequest,
        response: ReportResourceCountsResponse,
        read_only: false,
    });
}
