// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.org.v2`.

#[doc(inline)]
pub use ::zitadel_types::org::v2::*;

use crate::{Call, Client};

/// Manages organizations, which hold users, projects and settings, with their domains and metadata.
#[derive(Clone, Debug)]
pub struct OrganizationService {
    pub(crate) client: Client,
}

impl OrganizationService {
    /// Makes a client of the service that calls through `client`.
    #[inline]
    #[must_use]
    pub fn new(client: Client) -> Self {
        Self { client }
    }

    /// Activates an organization that was deactivated.
    ///
    /// Operation: `zitadel.org.v2.OrganizationService/ActivateOrganization`. Permission:
    /// `org.write`.
    #[inline]
    pub fn activate_organization(
        &self,
        request: ActivateOrganizationRequest,
    ) -> Call<operations::ActivateOrganization> {
        Call::new(self.client.clone(), request)
    }

    /// Creates an organization, with administrators when given. Refused when the name or id is
    /// taken.
    ///
    /// Operation: `zitadel.org.v2.OrganizationService/AddOrganization`. Permission: `org.create`.
    #[inline]
    pub fn add_organization(
        &self,
        request: AddOrganizationRequest,
    ) -> Call<operations::AddOrganization> {
        Call::new(self.client.clone(), request)
    }

    /// Adds a domain to an organization. It may have to be verified before it counts.
    ///
    /// Operation: `zitadel.org.v2.OrganizationService/AddOrganizationDomain`. Permission:
    /// `org.write`.
    #[inline]
    pub fn add_organization_domain(
        &self,
        request: AddOrganizationDomainRequest,
    ) -> Call<operations::AddOrganizationDomain> {
        Call::new(self.client.clone(), request)
    }

    /// Deactivates an organization, so that its users cannot sign in until it is activated again.
    ///
    /// Operation: `zitadel.org.v2.OrganizationService/DeactivateOrganization`. Permission:
    /// `org.write`.
    #[inline]
    pub fn deactivate_organization(
        &self,
        request: DeactivateOrganizationRequest,
    ) -> Call<operations::DeactivateOrganization> {
        Call::new(self.client.clone(), request)
    }

    /// Deletes an organization with all its users, projects and settings.
    ///
    /// Operation: `zitadel.org.v2.OrganizationService/DeleteOrganization`. Permission:
    /// `org.delete`.
    #[inline]
    pub fn delete_organization(
        &self,
        request: DeleteOrganizationRequest,
    ) -> Call<operations::DeleteOrganization> {
        Call::new(self.client.clone(), request)
    }

    /// Deletes a domain of an organization.
    ///
    /// Operation: `zitadel.org.v2.OrganizationService/DeleteOrganizationDomain`. Permission:
    /// `org.write`.
    #[inline]
    pub fn delete_organization_domain(
        &self,
        request: DeleteOrganizationDomainRequest,
    ) -> Call<operations::DeleteOrganizationDomain> {
        Call::new(self.client.clone(), request)
    }

    /// Deletes metadata of an organization by their keys.
    ///
    /// Operation: `zitadel.org.v2.OrganizationService/DeleteOrganizationMetadata`. Permission:
    /// `org.write`.
    #[inline]
    pub fn delete_organization_metadata(
        &self,
        request: DeleteOrganizationMetadataRequest,
    ) -> Call<operations::DeleteOrganizationMetadata> {
        Call::new(self.client.clone(), request)
    }

    /// Returns a token, and where to publish it, to prove that a domain is yours. Verify the domain
    /// afterwards.
    ///
    /// Operation: `zitadel.org.v2.OrganizationService/GenerateOrganizationDomainValidation`.
    /// Permission: `org.write`.
    #[inline]
    pub fn generate_organization_domain_validation(
        &self,
        request: GenerateOrganizationDomainValidationRequest,
    ) -> Call<operations::GenerateOrganizationDomainValidation> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the domains of an organization.
    ///
    /// Operation: `zitadel.org.v2.OrganizationService/ListOrganizationDomains`. Permission:
    /// `org.read`.
    #[inline]
    pub fn list_organization_domains(
        &self,
        request: ListOrganizationDomainsRequest,
    ) -> Call<operations::ListOrganizationDomains> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the metadata of an organization.
    ///
    /// Operation: `zitadel.org.v2.OrganizationService/ListOrganizationMetadata`. Permission:
    /// `org.read`.
    #[inline]
    pub fn list_organization_metadata(
        &self,
        request: ListOrganizationMetadataRequest,
    ) -> Call<operations::ListOrganizationMetadata> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the organizations that the caller may see.
    ///
    /// Operation: `zitadel.org.v2.OrganizationService/ListOrganizations`. Permission: `org.read`.
    #[inline]
    pub fn list_organizations(
        &self,
        request: ListOrganizationsRequest,
    ) -> Call<operations::ListOrganizations> {
        Call::new(self.client.clone(), request)
    }

    /// Sets metadata of an organization. Existing keys get the new value, other keys stay.
    ///
    /// Operation: `zitadel.org.v2.OrganizationService/SetOrganizationMetadata`. Permission:
    /// `org.write`.
    #[inline]
    pub fn set_organization_metadata(
        &self,
        request: SetOrganizationMetadataRequest,
    ) -> Call<operations::SetOrganizationMetadata> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the name of an organization.
    ///
    /// Operation: `zitadel.org.v2.OrganizationService/UpdateOrganization`. Permission: `org.write`.
    #[inline]
    pub fn update_organization(
        &self,
        request: UpdateOrganizationRequest,
    ) -> Call<operations::UpdateOrganization> {
        Call::new(self.client.clone(), request)
    }

    /// Verifies a domain of an organization by looking for the published validation token.
    ///
    /// Operation: `zitadel.org.v2.OrganizationService/VerifyOrganizationDomain`. Permission:
    /// `org.write`.
    #[inline]
    pub fn verify_organization_domain(
        &self,
        request: VerifyOrganizationDomainRequest,
    ) -> Call<operations::VerifyOrganizationDomain> {
        Call::new(self.client.clone(), request)
    }
}

/// The operations as types, for code that is generic over them.
pub mod operations {
    use crate::operation::declare::operation;
    use crate::operation::declare_list::list_operation;

    operation!(ActivateOrganization {
        method: "OrganizationService::activate_organization",
        path: "/zitadel.org.v2.OrganizationService/ActivateOrganization",
        request: super::ActivateOrganizationRequest,
        response: super::ActivateOrganizationResponse,
        read_only: false,
        permission: "org.write",
    });

    operation!(AddOrganization {
        method: "OrganizationService::add_organization",
        path: "/zitadel.org.v2.OrganizationService/AddOrganization",
        request: super::AddOrganizationRequest,
        response: super::AddOrganizationResponse,
        read_only: false,
        permission: "org.create",
    });

    operation!(AddOrganizationDomain {
        method: "OrganizationService::add_organization_domain",
        path: "/zitadel.org.v2.OrganizationService/AddOrganizationDomain",
        request: super::AddOrganizationDomainRequest,
        response: super::AddOrganizationDomainResponse,
        read_only: false,
        permission: "org.write",
    });

    operation!(DeactivateOrganization {
        method: "OrganizationService::deactivate_organization",
        path: "/zitadel.org.v2.OrganizationService/DeactivateOrganization",
        request: super::DeactivateOrganizationRequest,
        response: super::DeactivateOrganizationResponse,
        read_only: false,
        permission: "org.write",
    });

    operation!(DeleteOrganization {
        method: "OrganizationService::delete_organization",
        path: "/zitadel.org.v2.OrganizationService/DeleteOrganization",
        request: super::DeleteOrganizationRequest,
        response: super::DeleteOrganizationResponse,
        read_only: false,
        permission: "org.delete",
    });

    operation!(DeleteOrganizationDomain {
        method: "OrganizationService::delete_organization_domain",
        path: "/zitadel.org.v2.OrganizationService/DeleteOrganizationDomain",
        request: super::DeleteOrganizationDomainRequest,
        response: super::DeleteOrganizationDomainResponse,
        read_only: false,
        permission: "org.write",
    });

    operation!(DeleteOrganizationMetadata {
        method: "OrganizationService::delete_organization_metadata",
        path: "/zitadel.org.v2.OrganizationService/DeleteOrganizationMetadata",
        request: super::DeleteOrganizationMetadataRequest,
        response: super::DeleteOrganizationMetadataResponse,
        read_only: false,
        permission: "org.write",
    });

    operation!(GenerateOrganizationDomainValidation {
        method: "OrganizationService::generate_organization_domain_validation",
        path: "/zitadel.org.v2.OrganizationService/GenerateOrganizationDomainValidation",
        request: super::GenerateOrganizationDomainValidationRequest,
        response: super::GenerateOrganizationDomainValidationResponse,
        read_only: false,
        permission: "org.write",
    });

    operation!(ListOrganizationDomains {
        method: "OrganizationService::list_organization_domains",
        path: "/zitadel.org.v2.OrganizationService/ListOrganizationDomains",
        request: super::ListOrganizationDomainsRequest,
        response: super::ListOrganizationDomainsResponse,
        read_only: true,
        permission: "org.read",
    });

    operation!(ListOrganizationMetadata {
        method: "OrganizationService::list_organization_metadata",
        path: "/zitadel.org.v2.OrganizationService/ListOrganizationMetadata",
        request: super::ListOrganizationMetadataRequest,
        response: super::ListOrganizationMetadataResponse,
        read_only: true,
        permission: "org.read",
    });

    operation!(ListOrganizations {
        method: "OrganizationService::list_organizations",
        path: "/zitadel.org.v2.OrganizationService/ListOrganizations",
        request: super::ListOrganizationsRequest,
        response: super::ListOrganizationsResponse,
        read_only: true,
        permission: "org.read",
    });

    operation!(SetOrganizationMetadata {
        method: "OrganizationService::set_organization_metadata",
        path: "/zitadel.org.v2.OrganizationService/SetOrganizationMetadata",
        request: super::SetOrganizationMetadataRequest,
        response: super::SetOrganizationMetadataResponse,
        read_only: false,
        permission: "org.write",
    });

    operation!(UpdateOrganization {
        method: "OrganizationService::update_organization",
        path: "/zitadel.org.v2.OrganizationService/UpdateOrganization",
        request: super::UpdateOrganizationRequest,
        response: super::UpdateOrganizationResponse,
        read_only: false,
        permission: "org.write",
    });

    operation!(VerifyOrganizationDomain {
        method: "OrganizationService::verify_organization_domain",
        path: "/zitadel.org.v2.OrganizationService/VerifyOrganizationDomain",
        request: super::VerifyOrganizationDomainRequest,
        response: super::VerifyOrganizationDomainResponse,
        read_only: false,
        permission: "org.write",
    });

    list_operation!(ListOrganizationDomains {
        page: pagination { offset, limit },
        items: domains of super::Domain,
        answer: pagination { total_result, applied_limit },
    });

    list_operation!(ListOrganizationMetadata {
        page: pagination { offset, limit },
        items: metadata of crate::metadata::v2::Metadata,
        answer: pagination { total_result, applied_limit },
    });

    list_operation!(ListOrganizations {
        page: query { offset, limit },
        items: result of super::Organization,
        answer: details { total_result },
    });
}
