// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.org.v2beta`.

#[doc(inline)]
pub use ::zitadel_types::org::v2beta::*;

use crate::{Call, Client};

/// Beta version of the organizations API. Prefer the stable version where the server has it.
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
    /// Use
    /// [`org::v2::OrganizationService::activate_organization`](crate::org::v2::OrganizationService::activate_organization)
    /// instead.
    ///
    /// Operation: `zitadel.org.v2beta.OrganizationService/ActivateOrganization`. Permission:
    /// `org.write`.
    #[deprecated(note = "use `org::v2::OrganizationService::activate_organization`")]
    #[inline]
    pub fn activate_organization(
        &self,
        request: ActivateOrganizationRequest,
    ) -> Call<operations::ActivateOrganization> {
        Call::new(self.client.clone(), request)
    }

    /// Adds a domain to an organization. It may have to be verified before it counts.
    ///
    /// Use
    /// [`org::v2::OrganizationService::add_organization_domain`](crate::org::v2::OrganizationService::add_organization_domain)
    /// instead.
    ///
    /// Operation: `zitadel.org.v2beta.OrganizationService/AddOrganizationDomain`. Permission:
    /// `org.write`.
    #[deprecated(note = "use `org::v2::OrganizationService::add_organization_domain`")]
    #[inline]
    pub fn add_organization_domain(
        &self,
        request: AddOrganizationDomainRequest,
    ) -> Call<operations::AddOrganizationDomain> {
        Call::new(self.client.clone(), request)
    }

    /// Creates an organization, with administrators when given.
    ///
    /// Use
    /// [`org::v2::OrganizationService::add_organization`](crate::org::v2::OrganizationService::add_organization)
    /// instead.
    ///
    /// Operation: `zitadel.org.v2beta.OrganizationService/CreateOrganization`. Permission:
    /// `org.create`.
    #[deprecated(note = "use `org::v2::OrganizationService::add_organization`")]
    #[inline]
    pub fn create_organization(
        &self,
        request: CreateOrganizationRequest,
    ) -> Call<operations::CreateOrganization> {
        Call::new(self.client.clone(), request)
    }

    /// Deactivates an organization, so that its users cannot sign in until it is activated again.
    ///
    /// Use
    /// [`org::v2::OrganizationService::deactivate_organization`](crate::org::v2::OrganizationService::deactivate_organization)
    /// instead.
    ///
    /// Operation: `zitadel.org.v2beta.OrganizationService/DeactivateOrganization`. Permission:
    /// `org.write`.
    #[deprecated(note = "use `org::v2::OrganizationService::deactivate_organization`")]
    #[inline]
    pub fn deactivate_organization(
        &self,
        request: DeactivateOrganizationRequest,
    ) -> Call<operations::DeactivateOrganization> {
        Call::new(self.client.clone(), request)
    }

    /// Deletes an organization with all its users, projects and settings.
    ///
    /// Use
    /// [`org::v2::OrganizationService::delete_organization`](crate::org::v2::OrganizationService::delete_organization)
    /// instead.
    ///
    /// Operation: `zitadel.org.v2beta.OrganizationService/DeleteOrganization`. Permission:
    /// `org.delete`.
    #[deprecated(note = "use `org::v2::OrganizationService::delete_organization`")]
    #[inline]
    pub fn delete_organization(
        &self,
        request: DeleteOrganizationRequest,
    ) -> Call<operations::DeleteOrganization> {
        Call::new(self.client.clone(), request)
    }

    /// Deletes a domain of an organization.
    ///
    /// Use
    /// [`org::v2::OrganizationService::delete_organization_domain`](crate::org::v2::OrganizationService::delete_organization_domain)
    /// instead.
    ///
    /// Operation: `zitadel.org.v2beta.OrganizationService/DeleteOrganizationDomain`. Permission:
    /// `org.write`.
    #[deprecated(note = "use `org::v2::OrganizationService::delete_organization_domain`")]
    #[inline]
    pub fn delete_organization_domain(
        &self,
        request: DeleteOrganizationDomainRequest,
    ) -> Call<operations::DeleteOrganizationDomain> {
        Call::new(self.client.clone(), request)
    }

    /// Deletes metadata of an organization by their keys.
    ///
    /// Use
    /// [`org::v2::OrganizationService::delete_organization_metadata`](crate::org::v2::OrganizationService::delete_organization_metadata)
    /// instead.
    ///
    /// Operation: `zitadel.org.v2beta.OrganizationService/DeleteOrganizationMetadata`. Permission:
    /// `org.write`.
    #[deprecated(note = "use `org::v2::OrganizationService::delete_organization_metadata`")]
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
    /// Use
    /// [`org::v2::OrganizationService::generate_organization_domain_validation`](crate::org::v2::OrganizationService::generate_organization_domain_validation)
    /// instead.
    ///
    /// Operation: `zitadel.org.v2beta.OrganizationService/GenerateOrganizationDomainValidation`.
    /// Permission: `org.write`.
    #[deprecated(
        note = "use `org::v2::OrganizationService::generate_organization_domain_validation`"
    )]
    #[inline]
    pub fn generate_organization_domain_validation(
        &self,
        request: GenerateOrganizationDomainValidationRequest,
    ) -> Call<operations::GenerateOrganizationDomainValidation> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the domains of an organization.
    ///
    /// Use
    /// [`org::v2::OrganizationService::list_organization_domains`](crate::org::v2::OrganizationService::list_organization_domains)
    /// instead.
    ///
    /// Operation: `zitadel.org.v2beta.OrganizationService/ListOrganizationDomains`. Permission:
    /// `org.read`.
    #[deprecated(note = "use `org::v2::OrganizationService::list_organization_domains`")]
    #[inline]
    pub fn list_organization_domains(
        &self,
        request: ListOrganizationDomainsRequest,
    ) -> Call<operations::ListOrganizationDomains> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the metadata of an organization.
    ///
    /// Use
    /// [`org::v2::OrganizationService::list_organization_metadata`](crate::org::v2::OrganizationService::list_organization_metadata)
    /// instead.
    ///
    /// Operation: `zitadel.org.v2beta.OrganizationService/ListOrganizationMetadata`. Permission:
    /// `org.read`.
    #[deprecated(note = "use `org::v2::OrganizationService::list_organization_metadata`")]
    #[inline]
    pub fn list_organization_metadata(
        &self,
        request: ListOrganizationMetadataRequest,
    ) -> Call<operations::ListOrganizationMetadata> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the organizations that the caller may see.
    ///
    /// Use
    /// [`org::v2::OrganizationService::list_organizations`](crate::org::v2::OrganizationService::list_organizations)
    /// instead.
    ///
    /// Operation: `zitadel.org.v2beta.OrganizationService/ListOrganizations`. Permission:
    /// `org.read`.
    #[deprecated(note = "use `org::v2::OrganizationService::list_organizations`")]
    #[inline]
    pub fn list_organizations(
        &self,
        request: ListOrganizationsRequest,
    ) -> Call<operations::ListOrganizations> {
        Call::new(self.client.clone(), request)
    }

    /// Sets metadata of an organization. Existing keys get the new value, other keys stay.
    ///
    /// Use
    /// [`org::v2::OrganizationService::set_organization_metadata`](crate::org::v2::OrganizationService::set_organization_metadata)
    /// instead.
    ///
    /// Operation: `zitadel.org.v2beta.OrganizationService/SetOrganizationMetadata`. Permission:
    /// `org.write`.
    #[deprecated(note = "use `org::v2::OrganizationService::set_organization_metadata`")]
    #[inline]
    pub fn set_organization_metadata(
        &self,
        request: SetOrganizationMetadataRequest,
    ) -> Call<operations::SetOrganizationMetadata> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the name of an organization.
    ///
    /// Use
    /// [`org::v2::OrganizationService::update_organization`](crate::org::v2::OrganizationService::update_organization)
    /// instead.
    ///
    /// Operation: `zitadel.org.v2beta.OrganizationService/UpdateOrganization`. Permission:
    /// `org.write`.
    #[deprecated(note = "use `org::v2::OrganizationService::update_organization`")]
    #[inline]
    pub fn update_organization(
        &self,
        request: UpdateOrganizationRequest,
    ) -> Call<operations::UpdateOrganization> {
        Call::new(self.client.clone(), request)
    }

    /// Verifies a domain of an organization by looking for the published validation token.
    ///
    /// Use
    /// [`org::v2::OrganizationService::verify_organization_domain`](crate::org::v2::OrganizationService::verify_organization_domain)
    /// instead.
    ///
    /// Operation: `zitadel.org.v2beta.OrganizationService/VerifyOrganizationDomain`. Permission:
    /// `org.write`.
    #[deprecated(note = "use `org::v2::OrganizationService::verify_organization_domain`")]
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
        path: "/zitadel.org.v2beta.OrganizationService/ActivateOrganization",
        request: super::ActivateOrganizationRequest,
        response: super::ActivateOrganizationResponse,
        read_only: false,
        permission: "org.write",
    });

    operation!(AddOrganizationDomain {
        method: "OrganizationService::add_organization_domain",
        path: "/zitadel.org.v2beta.OrganizationService/AddOrganizationDomain",
        request: super::AddOrganizationDomainRequest,
        response: super::AddOrganizationDomainResponse,
        read_only: false,
        permission: "org.write",
    });

    operation!(CreateOrganization {
        method: "OrganizationService::create_organization",
        path: "/zitadel.org.v2beta.OrganizationService/CreateOrganization",
        request: super::CreateOrganizationRequest,
        response: super::CreateOrganizationResponse,
        read_only: false,
        permission: "org.create",
    });

    operation!(DeactivateOrganization {
        method: "OrganizationService::deactivate_organization",
        path: "/zitadel.org.v2beta.OrganizationService/DeactivateOrganization",
        request: super::DeactivateOrganizationRequest,
        response: super::DeactivateOrganizationResponse,
        read_only: false,
        permission: "org.write",
    });

    operation!(DeleteOrganization {
        method: "OrganizationService::delete_organization",
        path: "/zitadel.org.v2beta.OrganizationService/DeleteOrganization",
        request: super::DeleteOrganizationRequest,
        response: super::DeleteOrganizationResponse,
        read_only: false,
        permission: "org.delete",
    });

    operation!(DeleteOrganizationDomain {
        method: "OrganizationService::delete_organization_domain",
        path: "/zitadel.org.v2beta.OrganizationService/DeleteOrganizationDomain",
        request: super::DeleteOrganizationDomainRequest,
        response: super::DeleteOrganizationDomainResponse,
        read_only: false,
        permission: "org.write",
    });

    operation!(DeleteOrganizationMetadata {
        method: "OrganizationService::delete_organization_metadata",
        path: "/zitadel.org.v2beta.OrganizationService/DeleteOrganizationMetadata",
        request: super::DeleteOrganizationMetadataRequest,
        response: super::DeleteOrganizationMetadataResponse,
        read_only: false,
        permission: "org.write",
    });

    operation!(GenerateOrganizationDomainValidation {
        method: "OrganizationService::generate_organization_domain_validation",
        path: "/zitadel.org.v2beta.OrganizationService/GenerateOrganizationDomainValidation",
        request: super::GenerateOrganizationDomainValidationRequest,
        response: super::GenerateOrganizationDomainValidationResponse,
        read_only: false,
        permission: "org.write",
    });

    operation!(ListOrganizationDomains {
        method: "OrganizationService::list_organization_domains",
        path: "/zitadel.org.v2beta.OrganizationService/ListOrganizationDomains",
        request: super::ListOrganizationDomainsRequest,
        response: super::ListOrganizationDomainsResponse,
        read_only: true,
        permission: "org.read",
    });

    operation!(ListOrganizationMetadata {
        method: "OrganizationService::list_organization_metadata",
        path: "/zitadel.org.v2beta.OrganizationService/ListOrganizationMetadata",
        request: super::ListOrganizationMetadataRequest,
        response: super::ListOrganizationMetadataResponse,
        read_only: true,
        permission: "org.read",
    });

    operation!(ListOrganizations {
        method: "OrganizationService::list_organizations",
        path: "/zitadel.org.v2beta.OrganizationService/ListOrganizations",
        request: super::ListOrganizationsRequest,
        response: super::ListOrganizationsResponse,
        read_only: true,
        permission: "org.read",
    });

    operation!(SetOrganizationMetadata {
        method: "OrganizationService::set_organization_metadata",
        path: "/zitadel.org.v2beta.OrganizationService/SetOrganizationMetadata",
        request: super::SetOrganizationMetadataRequest,
        response: super::SetOrganizationMetadataResponse,
        read_only: false,
        permission: "org.write",
    });

    operation!(UpdateOrganization {
        method: "OrganizationService::update_organization",
        path: "/zitadel.org.v2beta.OrganizationService/UpdateOrganization",
        request: super::UpdateOrganizationRequest,
        response: super::UpdateOrganizationResponse,
        read_only: false,
        permission: "org.write",
    });

    operation!(VerifyOrganizationDomain {
        method: "OrganizationService::verify_organization_domain",
        path: "/zitadel.org.v2beta.OrganizationService/VerifyOrganizationDomain",
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
        items: metadata of crate::metadata::v2beta::Metadata,
        answer: pagination { total_result, applied_limit },
    });

    list_operation!(ListOrganizations {
        page: pagination { offset, limit },
        items: organizations of super::Organization,
        answer: pagination { total_result, applied_limit },
    });
}
