// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.instance.v2`.

#[doc(inline)]
pub use ::zitadel_types::instance::v2::*;

use crate::{Call, Client};

/// Manages instances, which are the separate Zitadel tenants of a server, with their custom and
/// trusted domains. Some operations are for system users of self-hosted servers only.
#[derive(Clone, Debug)]
pub struct InstanceService {
    pub(crate) client: Client,
}

impl InstanceService {
    /// Makes a client of the service that calls through `client`.
    #[inline]
    #[must_use]
    pub fn new(client: Client) -> Self {
        Self { client }
    }

    /// Adds a custom domain under which the instance is reached. For system users of self-hosted
    /// servers only.
    ///
    /// Operation: `zitadel.instance.v2.InstanceService/AddCustomDomain`. Permission:
    /// `system.domain.write`.
    #[inline]
    pub fn add_custom_domain(
        &self,
        request: AddCustomDomainRequest,
    ) -> Call<operations::AddCustomDomain> {
        Call::new(self.client.clone(), request)
    }

    /// Adds a trusted domain, which the instance then accepts as its public host.
    ///
    /// Operation: `zitadel.instance.v2.InstanceService/AddTrustedDomain`. Permission: `iam.write`
    /// or `system.instance.write`; the latter when the request names an instance.
    #[inline]
    pub fn add_trusted_domain(
        &self,
        request: AddTrustedDomainRequest,
    ) -> Call<operations::AddTrustedDomain> {
        Call::new(self.client.clone(), request)
    }

    /// Deletes an instance with everything in it. For system users of self-hosted servers only.
    ///
    /// Operation: `zitadel.instance.v2.InstanceService/DeleteInstance`. Permission:
    /// `system.instance.delete`.
    #[inline]
    pub fn delete_instance(
        &self,
        request: DeleteInstanceRequest,
    ) -> Call<operations::DeleteInstance> {
        Call::new(self.client.clone(), request)
    }

    /// Returns an instance with its state, version and custom domains.
    ///
    /// Operation: `zitadel.instance.v2.InstanceService/GetInstance`. Permission: `iam.read` or
    /// `system.instance.read`; the latter when the request names an instance.
    #[inline]
    pub fn get_instance(&self, request: GetInstanceRequest) -> Call<operations::GetInstance> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the custom domains of an instance.
    ///
    /// Operation: `zitadel.instance.v2.InstanceService/ListCustomDomains`. Permission: `iam.read`
    /// or `system.instance.read`; the latter when the request names an instance.
    #[inline]
    pub fn list_custom_domains(
        &self,
        request: ListCustomDomainsRequest,
    ) -> Call<operations::ListCustomDomains> {
        Call::new(self.client.clone(), request)
    }

    /// Lists all instances of the server. For system users of self-hosted servers only.
    ///
    /// Operation: `zitadel.instance.v2.InstanceService/ListInstances`. Permission:
    /// `system.instance.read`.
    #[inline]
    pub fn list_instances(&self, request: ListInstancesRequest) -> Call<operations::ListInstances> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the trusted domains of an instance.
    ///
    /// Operation: `zitadel.instance.v2.InstanceService/ListTrustedDomains`. Permission: `iam.read`
    /// or `system.instance.read`; the latter when the request names an instance.
    #[inline]
    pub fn list_trusted_domains(
        &self,
        request: ListTrustedDomainsRequest,
    ) -> Call<operations::ListTrustedDomains> {
        Call::new(self.client.clone(), request)
    }

    /// Removes a custom domain, under which the instance is then no longer reached. For system
    /// users of self-hosted servers only.
    ///
    /// Operation: `zitadel.instance.v2.InstanceService/RemoveCustomDomain`. Permission:
    /// `system.domain.write`.
    #[inline]
    pub fn remove_custom_domain(
        &self,
        request: RemoveCustomDomainRequest,
    ) -> Call<operations::RemoveCustomDomain> {
        Call::new(self.client.clone(), request)
    }

    /// Removes a trusted domain from the instance.
    ///
    /// Operation: `zitadel.instance.v2.InstanceService/RemoveTrustedDomain`. Permission:
    /// `iam.write` or `system.instance.write`; the latter when the request names an instance.
    #[inline]
    pub fn remove_trusted_domain(
        &self,
        request: RemoveTrustedDomainRequest,
    ) -> Call<operations::RemoveTrustedDomain> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the name of an instance.
    ///
    /// Operation: `zitadel.instance.v2.InstanceService/UpdateInstance`. Permission: `iam.write` or
    /// `system.instance.write`; the latter when the request names an instance.
    #[inline]
    pub fn update_instance(
        &self,
        request: UpdateInstanceRequest,
    ) -> Call<operations::UpdateInstance> {
        Call::new(self.client.clone(), request)
    }
}

/// The operations as types, for code that is generic over them.
pub mod operations {
    use crate::operation::declare::operation;
    use crate::operation::declare_list::list_operation;

    operation!(AddCustomDomain {
        method: "InstanceService::add_custom_domain",
        path: "/zitadel.instance.v2.InstanceService/AddCustomDomain",
        request: super::AddCustomDomainRequest,
        response: super::AddCustomDomainResponse,
        read_only: false,
        permission: "system.domain.write",
    });

    operation!(AddTrustedDomain {
        method: "InstanceService::add_trusted_domain",
        path: "/zitadel.instance.v2.InstanceService/AddTrustedDomain",
        request: super::AddTrustedDomainRequest,
        response: super::AddTrustedDomainResponse,
        read_only: false,
        permission: "iam.write or system.instance.write; the latter when the request names an instance",
    });

    operation!(DeleteInstance {
        method: "InstanceService::delete_instance",
        path: "/zitadel.instance.v2.InstanceService/DeleteInstance",
        request: super::DeleteInstanceRequest,
        response: super::DeleteInstanceResponse,
        read_only: false,
        permission: "system.instance.delete",
    });

    operation!(GetInstance {
        method: "InstanceService::get_instance",
        path: "/zitadel.instance.v2.InstanceService/GetInstance",
        request: super::GetInstanceRequest,
        response: super::GetInstanceResponse,
        read_only: true,
        permission: "iam.read or system.instance.read; the latter when the request names an instance",
    });

    operation!(ListCustomDomains {
        method: "InstanceService::list_custom_domains",
        path: "/zitadel.instance.v2.InstanceService/ListCustomDomains",
        request: super::ListCustomDomainsRequest,
        response: super::ListCustomDomainsResponse,
        read_only: true,
        permission: "iam.read or system.instance.read; the latter when the request names an instance",
    });

    operation!(ListInstances {
        method: "InstanceService::list_instances",
        path: "/zitadel.instance.v2.InstanceService/ListInstances",
        request: super::ListInstancesRequest,
        response: super::ListInstancesResponse,
        read_only: true,
        permission: "system.instance.read",
    });

    operation!(ListTrustedDomains {
        method: "InstanceService::list_trusted_domains",
        path: "/zitadel.instance.v2.InstanceService/ListTrustedDomains",
        request: super::ListTrustedDomainsRequest,
        response: super::ListTrustedDomainsResponse,
        read_only: true,
        permission: "iam.read or system.instance.read; the latter when the request names an instance",
    });

    operation!(RemoveCustomDomain {
        method: "InstanceService::remove_custom_domain",
        path: "/zitadel.instance.v2.InstanceService/RemoveCustomDomain",
        request: super::RemoveCustomDomainRequest,
        response: super::RemoveCustomDomainResponse,
        read_only: false,
        permission: "system.domain.write",
    });

    operation!(RemoveTrustedDomain {
        method: "InstanceService::remove_trusted_domain",
        path: "/zitadel.instance.v2.InstanceService/RemoveTrustedDomain",
        request: super::RemoveTrustedDomainRequest,
        response: super::RemoveTrustedDomainResponse,
        read_only: false,
        permission: "iam.write or system.instance.write; the latter when the request names an instance",
    });

    operation!(UpdateInstance {
        method: "InstanceService::update_instance",
        path: "/zitadel.instance.v2.InstanceService/UpdateInstance",
        request: super::UpdateInstanceRequest,
        response: super::UpdateInstanceResponse,
        read_only: false,
        permission: "iam.write or system.instance.write; the latter when the request names an instance",
    });

    list_operation!(ListCustomDomains {
        page: pagination { offset, limit },
        items: domains of super::CustomDomain,
        answer: pagination { total_result, applied_limit },
    });

    list_operation!(ListInstances {
        page: pagination { offset, limit },
        items: instances of super::Instance,
        answer: pagination { total_result, applied_limit },
    });

    list_operation!(ListTrustedDomains {
        page: pagination { offset, limit },
        items: trusted_domain of super::TrustedDomain,
        answer: pagination { total_result, applied_limit },
    });
}
