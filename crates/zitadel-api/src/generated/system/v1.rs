// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.system.v1`.

#[doc(inline)]
pub use ::zitadel_types::system::v1::*;

use crate::{Call, Client};

/// Manages the instances of a self-hosted server, with their domains, quotas and limits. For system
/// users only: the token of a user of an instance is refused.
#[derive(Clone, Debug)]
pub struct SystemService {
    pub(crate) client: Client,
}

impl SystemService {
    /// Makes a client of the service that calls through `client`.
    #[inline]
    #[must_use]
    pub fn new(client: Client) -> Self {
        Self { client }
    }

    /// The same service, with calls that are about this organization unless they name another one.
    /// Without it, they are about the organization of whoever calls.
    #[must_use]
    pub fn organization(&self, id: impl ::std::convert::AsRef<str>) -> Self {
        Self {
            client: self.client.organization(id),
        }
    }

    /// Tells whether any instance of the server has a certain domain.
    ///
    /// Use
    /// [`instance::v2::InstanceService::list_custom_domains`](crate::instance::v2::InstanceService::list_custom_domains)
    /// instead.
    ///
    /// Operation: `zitadel.system.v1.SystemService/ExistsDomain`,
    /// `POST /system/v1/domains/{domain}/_exists`. Permission: `system.domain.read`.
    #[deprecated(note = "use `instance::v2::InstanceService::list_custom_domains`")]
    #[inline]
    pub fn exists_domain(&self, request: ExistsDomainRequest) -> Call<operations::ExistsDomain> {
        Call::new(self.client.clone(), request)
    }

    /// Lists events that a view of the server could not process, with the last error.
    ///
    /// Operation: `zitadel.system.v1.SystemService/ListFailedEvents`,
    /// `POST /system/v1/failedevents/_search`. Permission: `system.debug.read`.
    #[inline]
    pub fn list_failed_events(
        &self,
        request: ListFailedEventsRequest,
    ) -> Call<operations::ListFailedEvents> {
        Call::new(self.client.clone(), request)
    }

    /// Removes an entry from the list of failed events. The event itself stays in the event log.
    ///
    /// Operation: `zitadel.system.v1.SystemService/RemoveFailedEvent`,
    /// `DELETE /system/v1/failedevents/{database}/{viewName}/{failedSequence}`. Permission:
    /// `system.debug.delete`.
    #[inline]
    pub fn remove_failed_event(
        &self,
        request: RemoveFailedEventRequest,
    ) -> Call<operations::RemoveFailedEvent> {
        Call::new(self.client.clone(), request)
    }

    /// Meant to answer when the service runs. Servers may answer that it is not implemented.
    ///
    /// Operation: `zitadel.system.v1.SystemService/Healthz`, `GET /system/v1/healthz`.
    #[inline]
    pub fn healthz(&self, request: HealthzRequest) -> Call<operations::Healthz> {
        Call::new(self.client.clone(), request)
    }

    /// Creates an instance with a first organization and a human user who owns it; an older form of
    /// creating an instance.
    ///
    /// Use
    /// [`system::v1::SystemService::create_instance`](crate::system::v1::SystemService::create_instance)
    /// instead.
    ///
    /// Operation: `zitadel.system.v1.SystemService/AddInstance`, `POST /system/v1/instances`.
    /// Permission: `system.instance.write`.
    #[deprecated(note = "use `system::v1::SystemService::create_instance`")]
    #[inline]
    pub fn add_instance(&self, request: AddInstanceRequest) -> Call<operations::AddInstance> {
        Call::new(self.client.clone(), request)
    }

    /// Creates an instance with a first organization and its owner, a human or a service user. The
    /// owner's key and token, when asked for, are shown only in this answer.
    ///
    /// Operation: `zitadel.system.v1.SystemService/CreateInstance`,
    /// `POST /system/v1/instances/_create`. Permission: `system.instance.write`.
    #[inline]
    pub fn create_instance(
        &self,
        request: CreateInstanceRequest,
    ) -> Call<operations::CreateInstance> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the instances of the server with their domains.
    ///
    /// Use
    /// [`instance::v2::InstanceService::list_instances`](crate::instance::v2::InstanceService::list_instances)
    /// instead.
    ///
    /// Operation: `zitadel.system.v1.SystemService/ListInstances`,
    /// `POST /system/v1/instances/_search`. Permission: `system.instance.read`.
    #[deprecated(note = "use `instance::v2::InstanceService::list_instances`")]
    #[inline]
    pub fn list_instances(&self, request: ListInstancesRequest) -> Call<operations::ListInstances> {
        Call::new(self.client.clone(), request)
    }

    /// Sets limits of several instances at once.
    ///
    /// Operation: `zitadel.system.v1.SystemService/BulkSetLimits`,
    /// `PUT /system/v1/instances/limits/_bulk`. Permission: `system.limits.write`.
    #[inline]
    pub fn bulk_set_limits(
        &self,
        request: BulkSetLimitsRequest,
    ) -> Call<operations::BulkSetLimits> {
        Call::new(self.client.clone(), request)
    }

    /// Deletes an instance with everything in it.
    ///
    /// Use
    /// [`instance::v2::InstanceService::delete_instance`](crate::instance::v2::InstanceService::delete_instance)
    /// instead.
    ///
    /// Operation: `zitadel.system.v1.SystemService/RemoveInstance`,
    /// `DELETE /system/v1/instances/{instanceId}`. Permission: `system.instance.delete`.
    #[deprecated(note = "use `instance::v2::InstanceService::delete_instance`")]
    #[inline]
    pub fn remove_instance(
        &self,
        request: RemoveInstanceRequest,
    ) -> Call<operations::RemoveInstance> {
        Call::new(self.client.clone(), request)
    }

    /// Returns an instance with its state, version and domains.
    ///
    /// Use
    /// [`instance::v2::InstanceService::get_instance`](crate::instance::v2::InstanceService::get_instance)
    /// instead.
    ///
    /// Operation: `zitadel.system.v1.SystemService/GetInstance`,
    /// `GET /system/v1/instances/{instanceId}`. Permission: `system.instance.read`.
    #[deprecated(note = "use `instance::v2::InstanceService::get_instance`")]
    #[inline]
    pub fn get_instance(&self, request: GetInstanceRequest) -> Call<operations::GetInstance> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the name of an instance.
    ///
    /// Use
    /// [`instance::v2::InstanceService::update_instance`](crate::instance::v2::InstanceService::update_instance)
    /// instead.
    ///
    /// Operation: `zitadel.system.v1.SystemService/UpdateInstance`,
    /// `PUT /system/v1/instances/{instanceId}`. Permission: `system.instance.write`.
    #[deprecated(note = "use `instance::v2::InstanceService::update_instance`")]
    #[inline]
    pub fn update_instance(
        &self,
        request: UpdateInstanceRequest,
    ) -> Call<operations::UpdateInstance> {
        Call::new(self.client.clone(), request)
    }

    /// Adds a domain under which an instance is reached. Refused when an instance has it already.
    ///
    /// Use
    /// [`instance::v2::InstanceService::add_custom_domain`](crate::instance::v2::InstanceService::add_custom_domain)
    /// instead.
    ///
    /// Operation: `zitadel.system.v1.SystemService/AddDomain`,
    /// `POST /system/v1/instances/{instanceId}/domains`. Permission: `system.domain.write`.
    #[deprecated(note = "use `instance::v2::InstanceService::add_custom_domain`")]
    #[inline]
    pub fn add_domain(&self, request: AddDomainRequest) -> Call<operations::AddDomain> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the domains under which an instance is reached.
    ///
    /// Use
    /// [`instance::v2::InstanceService::list_custom_domains`](crate::instance::v2::InstanceService::list_custom_domains)
    /// instead.
    ///
    /// Operation: `zitadel.system.v1.SystemService/ListDomains`,
    /// `POST /system/v1/instances/{instanceId}/domains/_search`. Permission: `system.domain.read`.
    #[deprecated(note = "use `instance::v2::InstanceService::list_custom_domains`")]
    #[inline]
    pub fn list_domains(&self, request: ListDomainsRequest) -> Call<operations::ListDomains> {
        Call::new(self.client.clone(), request)
    }

    /// Makes a domain the primary one of its instance.
    ///
    /// Operation: `zitadel.system.v1.SystemService/SetPrimaryDomain`,
    /// `POST /system/v1/instances/{instanceId}/domains/_set_primary`. Permission:
    /// `system.domain.write`.
    #[inline]
    pub fn set_primary_domain(
        &self,
        request: SetPrimaryDomainRequest,
    ) -> Call<operations::SetPrimaryDomain> {
        Call::new(self.client.clone(), request)
    }

    /// Removes a domain, under which the instance is then no longer reached.
    ///
    /// Use
    /// [`instance::v2::InstanceService::remove_custom_domain`](crate::instance::v2::InstanceService::remove_custom_domain)
    /// instead.
    ///
    /// Operation: `zitadel.system.v1.SystemService/RemoveDomain`,
    /// `DELETE /system/v1/instances/{instanceId}/domains/{domain}`. Permission:
    /// `system.domain.delete`.
    #[deprecated(note = "use `instance::v2::InstanceService::remove_custom_domain`")]
    #[inline]
    pub fn remove_domain(&self, request: RemoveDomainRequest) -> Call<operations::RemoveDomain> {
        Call::new(self.client.clone(), request)
    }

    /// Switches a feature of an instance on or off.
    ///
    /// See also
    /// [`feature::v2::FeatureService::set_instance_features`](crate::feature::v2::FeatureService::set_instance_features),
    /// in part.
    ///
    /// Operation: `zitadel.system.v1.SystemService/SetInstanceFeature`,
    /// `PUT /system/v1/instances/{instanceId}/features/{featureId}`. Permission:
    /// `system.feature.write`.
    #[inline]
    pub fn set_instance_feature(
        &self,
        request: SetInstanceFeatureRequest,
    ) -> Call<operations::SetInstanceFeature> {
        Call::new(self.client.clone(), request)
    }

    /// Removes the limits of an instance, so that the defaults of the server count again.
    ///
    /// Operation: `zitadel.system.v1.SystemService/ResetLimits`,
    /// `DELETE /system/v1/instances/{instanceId}/limits`. Permission: `system.limits.delete`.
    #[inline]
    pub fn reset_limits(&self, request: ResetLimitsRequest) -> Call<operations::ResetLimits> {
        Call::new(self.client.clone(), request)
    }

    /// Sets limits of an instance: how far back its events can be read, and whether it is blocked.
    /// What is left out stays.
    ///
    /// Operation: `zitadel.system.v1.SystemService/SetLimits`,
    /// `PUT /system/v1/instances/{instanceId}/limits`. Permission: `system.limits.write`.
    #[inline]
    pub fn set_limits(&self, request: SetLimitsRequest) -> Call<operations::SetLimits> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the members of an instance, who are its administrators, with their roles.
    ///
    /// See also
    /// [`internal_permission::v2::InternalPermissionService::list_administrators`](crate::internal_permission::v2::InternalPermissionService::list_administrators),
    /// in part.
    ///
    /// Operation: `zitadel.system.v1.SystemService/ListIAMMembers`,
    /// `POST /system/v1/instances/{instanceId}/members/_search`. Permission:
    /// `system.iam.member.read`.
    #[inline]
    pub fn list_iam_members(
        &self,
        request: ListIamMembersRequest,
    ) -> Call<operations::ListIamMembers> {
        Call::new(self.client.clone(), request)
    }

    /// Gives an instance a quota: how much of a unit it may use in an interval. Refused when it has
    /// one for that unit.
    ///
    /// See also
    /// [`system::v1::SystemService::set_quota`](crate::system::v1::SystemService::set_quota).
    ///
    /// Operation: `zitadel.system.v1.SystemService/AddQuota`,
    /// `POST /system/v1/instances/{instanceId}/quotas`. Permission: `system.quota.write`.
    #[inline]
    pub fn add_quota(&self, request: AddQuotaRequest) -> Call<operations::AddQuota> {
        Call::new(self.client.clone(), request)
    }

    /// Sets a quota of an instance, in place of the one it may have for that unit.
    ///
    /// Operation: `zitadel.system.v1.SystemService/SetQuota`,
    /// `PUT /system/v1/instances/{instanceId}/quotas`. Permission: `system.quota.write`.
    #[inline]
    pub fn set_quota(&self, request: SetQuotaRequest) -> Call<operations::SetQuota> {
        Call::new(self.client.clone(), request)
    }

    /// Removes a quota of an instance, which may then use as much of the unit as it likes.
    ///
    /// Operation: `zitadel.system.v1.SystemService/RemoveQuota`,
    /// `DELETE /system/v1/instances/{instanceId}/quotas/{unit}`. Permission: `system.quota.delete`.
    #[inline]
    pub fn remove_quota(&self, request: RemoveQuotaRequest) -> Call<operations::RemoveQuota> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the views of the server, which it reads its answers from, and how far each has
    /// followed the event log.
    ///
    /// Operation: `zitadel.system.v1.SystemService/ListViews`, `POST /system/v1/views/_search`.
    /// Permission: `system.debug.read`.
    #[inline]
    pub fn list_views(&self, request: ListViewsRequest) -> Call<operations::ListViews> {
        Call::new(self.client.clone(), request)
    }

    /// Meant to empty a view, so that the server builds it anew. Servers may answer with an error
    /// whatever view is named.
    ///
    /// Operation: `zitadel.system.v1.SystemService/ClearView`,
    /// `POST /system/v1/views/{database}/{viewName}`. Permission: `system.debug.write`.
    #[inline]
    pub fn clear_view(&self, request: ClearViewRequest) -> Call<operations::ClearView> {
        Call::new(self.client.clone(), request)
    }
}

/// The operations as types, for code that is generic over them.
pub mod operations {
    use crate::Rest;
    use crate::operation::declare::operation;
    use crate::operation::declare_list::{list_operation, whole_list};

    operation!(ExistsDomain {
        method: "SystemService::exists_domain",
        path: "/zitadel.system.v1.SystemService/ExistsDomain",
        request: super::ExistsDomainRequest,
        response: super::ExistsDomainResponse,
        read_only: true,
        permission: "system.domain.read",
        rest: Rest::post("/system/v1/domains/{domain}/_exists").with_body(),
    });

    operation!(ListFailedEvents {
        method: "SystemService::list_failed_events",
        path: "/zitadel.system.v1.SystemService/ListFailedEvents",
        request: super::ListFailedEventsRequest,
        response: super::ListFailedEventsResponse,
        read_only: true,
        permission: "system.debug.read",
        rest: Rest::post("/system/v1/failedevents/_search").with_body(),
    });

    operation!(RemoveFailedEvent {
        method: "SystemService::remove_failed_event",
        path: "/zitadel.system.v1.SystemService/RemoveFailedEvent",
        request: super::RemoveFailedEventRequest,
        response: super::RemoveFailedEventResponse,
        read_only: false,
        permission: "system.debug.delete",
        rest: Rest::delete("/system/v1/failedevents/{database}/{viewName}/{failedSequence}"),
    });

    operation!(Healthz {
        method: "SystemService::healthz",
        path: "/zitadel.system.v1.SystemService/Healthz",
        request: super::HealthzRequest,
        response: super::HealthzResponse,
        read_only: true,
        rest: Rest::get("/system/v1/healthz"),
    });

    operation!(AddInstance {
        method: "SystemService::add_instance",
        path: "/zitadel.system.v1.SystemService/AddInstance",
        request: super::AddInstanceRequest,
        response: super::AddInstanceResponse,
        read_only: false,
        permission: "system.instance.write",
        rest: Rest::post("/system/v1/instances").with_body(),
    });

    operation!(CreateInstance {
        method: "SystemService::create_instance",
        path: "/zitadel.system.v1.SystemService/CreateInstance",
        request: super::CreateInstanceRequest,
        response: super::CreateInstanceResponse,
        read_only: false,
        permission: "system.instance.write",
        rest: Rest::post("/system/v1/instances/_create").with_body(),
    });

    operation!(ListInstances {
        method: "SystemService::list_instances",
        path: "/zitadel.system.v1.SystemService/ListInstances",
        request: super::ListInstancesRequest,
        response: super::ListInstancesResponse,
        read_only: true,
        permission: "system.instance.read",
        rest: Rest::post("/system/v1/instances/_search").with_body(),
    });

    operation!(BulkSetLimits {
        method: "SystemService::bulk_set_limits",
        path: "/zitadel.system.v1.SystemService/BulkSetLimits",
        request: super::BulkSetLimitsRequest,
        response: super::BulkSetLimitsResponse,
        read_only: false,
        permission: "system.limits.write",
        rest: Rest::put("/system/v1/instances/limits/_bulk").with_body(),
    });

    operation!(RemoveInstance {
        method: "SystemService::remove_instance",
        path: "/zitadel.system.v1.SystemService/RemoveInstance",
        request: super::RemoveInstanceRequest,
        response: super::RemoveInstanceResponse,
        read_only: false,
        permission: "system.instance.delete",
        rest: Rest::delete("/system/v1/instances/{instanceId}"),
    });

    operation!(GetInstance {
        method: "SystemService::get_instance",
        path: "/zitadel.system.v1.SystemService/GetInstance",
        request: super::GetInstanceRequest,
        response: super::GetInstanceResponse,
        read_only: true,
        permission: "system.instance.read",
        rest: Rest::get("/system/v1/instances/{instanceId}"),
    });

    operation!(UpdateInstance {
        method: "SystemService::update_instance",
        path: "/zitadel.system.v1.SystemService/UpdateInstance",
        request: super::UpdateInstanceRequest,
        response: super::UpdateInstanceResponse,
        read_only: false,
        permission: "system.instance.write",
        rest: Rest::put("/system/v1/instances/{instanceId}").with_body(),
    });

    operation!(AddDomain {
        method: "SystemService::add_domain",
        path: "/zitadel.system.v1.SystemService/AddDomain",
        request: super::AddDomainRequest,
        response: super::AddDomainResponse,
        read_only: false,
        permission: "system.domain.write",
        rest: Rest::post("/system/v1/instances/{instanceId}/domains").with_body(),
    });

    operation!(ListDomains {
        method: "SystemService::list_domains",
        path: "/zitadel.system.v1.SystemService/ListDomains",
        request: super::ListDomainsRequest,
        response: super::ListDomainsResponse,
        read_only: true,
        permission: "system.domain.read",
        rest: Rest::post("/system/v1/instances/{instanceId}/domains/_search").with_body(),
    });

    operation!(SetPrimaryDomain {
        method: "SystemService::set_primary_domain",
        path: "/zitadel.system.v1.SystemService/SetPrimaryDomain",
        request: super::SetPrimaryDomainRequest,
        response: super::SetPrimaryDomainResponse,
        read_only: false,
        permission: "system.domain.write",
        rest: Rest::post("/system/v1/instances/{instanceId}/domains/_set_primary").with_body(),
    });

    operation!(RemoveDomain {
        method: "SystemService::remove_domain",
        path: "/zitadel.system.v1.SystemService/RemoveDomain",
        request: super::RemoveDomainRequest,
        response: super::RemoveDomainResponse,
        read_only: false,
        permission: "system.domain.delete",
        rest: Rest::delete("/system/v1/instances/{instanceId}/domains/{domain}"),
    });

    operation!(SetInstanceFeature {
        method: "SystemService::set_instance_feature",
        path: "/zitadel.system.v1.SystemService/SetInstanceFeature",
        request: super::SetInstanceFeatureRequest,
        response: super::SetInstanceFeatureResponse,
        read_only: false,
        permission: "system.feature.write",
        rest: Rest::put("/system/v1/instances/{instanceId}/features/{featureId}").with_body(),
    });

    operation!(ResetLimits {
        method: "SystemService::reset_limits",
        path: "/zitadel.system.v1.SystemService/ResetLimits",
        request: super::ResetLimitsRequest,
        response: super::ResetLimitsResponse,
        read_only: false,
        permission: "system.limits.delete",
        rest: Rest::delete("/system/v1/instances/{instanceId}/limits"),
    });

    operation!(SetLimits {
        method: "SystemService::set_limits",
        path: "/zitadel.system.v1.SystemService/SetLimits",
        request: super::SetLimitsRequest,
        response: super::SetLimitsResponse,
        read_only: false,
        permission: "system.limits.write",
        rest: Rest::put("/system/v1/instances/{instanceId}/limits").with_body(),
    });

    operation!(ListIamMembers {
        method: "SystemService::list_iam_members",
        path: "/zitadel.system.v1.SystemService/ListIAMMembers",
        request: super::ListIamMembersRequest,
        response: super::ListIamMembersResponse,
        read_only: true,
        permission: "system.iam.member.read",
        rest: Rest::post("/system/v1/instances/{instanceId}/members/_search").with_body(),
    });

    operation!(AddQuota {
        method: "SystemService::add_quota",
        path: "/zitadel.system.v1.SystemService/AddQuota",
        request: super::AddQuotaRequest,
        response: super::AddQuotaResponse,
        read_only: false,
        permission: "system.quota.write",
        rest: Rest::post("/system/v1/instances/{instanceId}/quotas").with_body(),
    });

    operation!(SetQuota {
        method: "SystemService::set_quota",
        path: "/zitadel.system.v1.SystemService/SetQuota",
        request: super::SetQuotaRequest,
        response: super::SetQuotaResponse,
        read_only: false,
        permission: "system.quota.write",
        rest: Rest::put("/system/v1/instances/{instanceId}/quotas").with_body(),
    });

    operation!(RemoveQuota {
        method: "SystemService::remove_quota",
        path: "/zitadel.system.v1.SystemService/RemoveQuota",
        request: super::RemoveQuotaRequest,
        response: super::RemoveQuotaResponse,
        read_only: false,
        permission: "system.quota.delete",
        rest: Rest::delete("/system/v1/instances/{instanceId}/quotas/{unit}"),
    });

    operation!(ListViews {
        method: "SystemService::list_views",
        path: "/zitadel.system.v1.SystemService/ListViews",
        request: super::ListViewsRequest,
        response: super::ListViewsResponse,
        read_only: true,
        permission: "system.debug.read",
        rest: Rest::post("/system/v1/views/_search").with_body(),
    });

    operation!(ClearView {
        method: "SystemService::clear_view",
        path: "/zitadel.system.v1.SystemService/ClearView",
        request: super::ClearViewRequest,
        response: super::ClearViewResponse,
        read_only: false,
        permission: "system.debug.write",
        rest: Rest::post("/system/v1/views/{database}/{viewName}"),
    });

    whole_list!(ListFailedEvents {
        items: result of super::FailedEvent,
    });

    list_operation!(ListInstances {
        page: query { offset, limit },
        items: result of crate::instance::v1::Instance,
        answer: details { total_result },
    });

    list_operation!(ListDomains {
        page: query { offset, limit },
        items: result of crate::instance::v1::Domain,
        answer: details { total_result },
    });

    list_operation!(ListIamMembers {
        page: query { offset, limit },
        items: result of crate::member::v1::Member,
        answer: details { total_result },
    });

    whole_list!(ListViews {
        items: result of super::View,
    });
}
