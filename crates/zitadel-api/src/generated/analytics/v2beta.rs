// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.analytics.v2beta`.

#[doc(inline)]
pub use ::zitadel_types::analytics::v2beta::*;

use crate::{Call, Client};

/// Takes usage reports from self-hosted Zitadel servers. Servers send them by themselves; most
/// servers do not offer this service and answer that it is not found.
#[derive(Clone, Debug)]
pub struct TelemetryService {
    pub(crate) client: Client,
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

/// The operations as types, for code that is generic over them.
pub mod operations {
    use crate::operation::declare::operation;

    operation!(ReportBaseInformation {
        method: "TelemetryService::report_base_information",
        path: "/zitadel.analytics.v2beta.TelemetryService/ReportBaseInformation",
        request: super::ReportBaseInformationRequest,
        response: super::ReportBaseInformationResponse,
        read_only: false,
    });

    operation!(ReportResourceCounts {
        method: "TelemetryService::report_resource_counts",
        path: "/zitadel.analytics.v2beta.TelemetryService/ReportResourceCounts",
        request: super::ReportResourceCountsRequest,
        response: super::ReportResourceCountsResponse,
        read_only: false,
    });
}
