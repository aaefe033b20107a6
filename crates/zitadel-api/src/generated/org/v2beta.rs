// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.org.v2beta`.

use crate::json::Slot;
use crate::json::declare::{message, oneof, open_enum};
use crate::{Call, Client};

/// Beta version of the organizations API. Prefer the stable version where the server has it.
#[derive(Clone, Debug)]
pub struct OrganizationService {
    client: Client,
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
    /// Operation: `zitadel.org.v2beta.OrganizationService/ActivateOrganization`. Permission:
    /// `org.write`.
    #[deprecated]
    #[inline]
    pub fn activate_organization(
        &self,
        request: ActivateOrganizationRequest,
    ) -> Call<operations::ActivateOrganization> {
        Call::new(self.client.clone(), request)
    }

    /// Adds a domain to an organization. It may have to be verified before it counts.
    ///
    /// Operation: `zitadel.org.v2beta.OrganizationService/AddOrganizationDomain`. Permission:
    /// `org.write`.
    #[deprecated]
    #[inline]
    pub fn add_organization_domain(
        &self,
        request: AddOrganizationDomainRequest,
    ) -> Call<operations::AddOrganizationDomain> {
        Call::new(self.client.clone(), request)
    }

    /// Creates an organization, with administrators when given.
    ///
    /// Operation: `zitadel.org.v2beta.OrganizationService/CreateOrganization`. Permission:
    /// `org.create`.
    #[deprecated]
    #[inline]
    pub fn create_organization(
        &self,
        request: CreateOrganizationRequest,
    ) -> Call<operations::CreateOrganization> {
        Call::new(self.client.clone(), request)
    }

    /// Deactivates an organization, so that its users cannot sign in until it is activated again.
    ///
    /// Operation: `zitadel.org.v2beta.OrganizationService/DeactivateOrganization`. Permission:
    /// `org.write`.
    #[deprecated]
    #[inline]
    pub fn deactivate_organization(
        &self,
        request: DeactivateOrganizationRequest,
    ) -> Call<operations::DeactivateOrganization> {
        Call::new(self.client.clone(), request)
    }

    /// Deletes an organization with all its users, projects and settings.
    ///
    /// Operation: `zitadel.org.v2beta.OrganizationService/DeleteOrganization`. Permission:
    /// `org.delete`.
    #[deprecated]
    #[inline]
    pub fn delete_organization(
        &self,
        request: DeleteOrganizationRequest,
    ) -> Call<operations::DeleteOrganization> {
        Call::new(self.client.clone(), request)
    }

    /// Deletes a domain of an organization.
    ///
    /// Operation: `zitadel.org.v2beta.OrganizationService/DeleteOrganizationDomain`. Permission:
    /// `org.write`.
    #[deprecated]
    #[inline]
    pub fn delete_organization_domain(
        &self,
        request: DeleteOrganizationDomainRequest,
    ) -> Call<operations::DeleteOrganizationDomain> {
        Call::new(self.client.clone(), request)
    }

    /// Deletes metadata of an organization by their keys.
    ///
    /// Operation: `zitadel.org.v2beta.OrganizationService/DeleteOrganizationMetadata`. Permission:
    /// `org.write`.
    #[deprecated]
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
    /// Operation: `zitadel.org.v2beta.OrganizationService/GenerateOrganizationDomainValidation`.
    /// Permission: `org.write`.
    #[deprecated]
    #[inline]
    pub fn generate_organization_domain_validation(
        &self,
        request: GenerateOrganizationDomainValidationRequest,
    ) -> Call<operations::GenerateOrganizationDomainValidation> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the domains of an organization.
    ///
    /// Operation: `zitadel.org.v2beta.OrganizationService/ListOrganizationDomains`. Permission:
    /// `org.read`.
    #[deprecated]
    #[inline]
    pub fn list_organization_domains(
        &self,
        request: ListOrganizationDomainsRequest,
    ) -> Call<operations::ListOrganizationDomains> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the metadata of an organization.
    ///
    /// Operation: `zitadel.org.v2beta.OrganizationService/ListOrganizationMetadata`. Permission:
    /// `org.read`.
    #[deprecated]
    #[inline]
    pub fn list_organization_metadata(
        &self,
        request: ListOrganizationMetadataRequest,
    ) -> Call<operations::ListOrganizationMetadata> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the organizations that the caller may see.
    ///
    /// Operation: `zitadel.org.v2beta.OrganizationService/ListOrganizations`. Permission:
    /// `org.read`.
    #[deprecated]
    #[inline]
    pub fn list_organizations(
        &self,
        request: ListOrganizationsRequest,
    ) -> Call<operations::ListOrganizations> {
        Call::new(self.client.clone(), request)
    }

    /// Sets metadata of an organization. Existing keys get the new value, other keys stay.
    ///
    /// Operation: `zitadel.org.v2beta.OrganizationService/SetOrganizationMetadata`. Permission:
    /// `org.write`.
    #[deprecated]
    #[inline]
    pub fn set_organization_metadata(
        &self,
        request: SetOrganizationMetadataRequest,
    ) -> Call<operations::SetOrganizationMetadata> {
        Call::new(self.client.clone(), request)
    }

    /// Changes the name of an organization.
    ///
    /// Operation: `zitadel.org.v2beta.OrganizationService/UpdateOrganization`. Permission:
    /// `org.write`.
    #[deprecated]
    #[inline]
    pub fn update_organization(
        &self,
        request: UpdateOrganizationRequest,
    ) -> Call<operations::UpdateOrganization> {
        Call::new(self.client.clone(), request)
    }

    /// Verifies a domain of an organization by looking for the published validation token.
    ///
    /// Operation: `zitadel.org.v2beta.OrganizationService/VerifyOrganizationDomain`. Permission:
    /// `org.write`.
    #[deprecated]
    #[inline]
    pub fn verify_organization_domain(
        &self,
        request: VerifyOrganizationDomainRequest,
    ) -> Call<operations::VerifyOrganizationDomain> {
        Call::new(self.client.clone(), request)
    }
}

/// What `OrganizationService::activate_organization` takes.
#[derive(Clone, Default)]
pub struct ActivateOrganizationRequest {
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl ActivateOrganizationRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message!(ActivateOrganizationRequest {
    0 id: Slot::Field("id", "id"),
});

/// What `OrganizationService::activate_organization` answers.
#[derive(Clone, Default)]
pub struct ActivateOrganizationResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message!(ActivateOrganizationResponse {
    0 change_date: Slot::Field("changeDate", "change_date"),
});

/// What `OrganizationService::add_organization_domain` takes.
#[derive(Clone, Default)]
pub struct AddOrganizationDomainRequest {
    /// Name of the domain.
    ///
    /// Required. 1 to 200 characters.
    pub domain: String,
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub organization_id: String,
}

impl AddOrganizationDomainRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(organization_id: impl Into<String>, domain: impl Into<String>) -> Self {
        Self {
            organization_id: organization_id.into(),
            domain: domain.into(),
        }
    }
}

message!(AddOrganizationDomainRequest {
    0 domain: Slot::Field("domain", "domain"),
    1 organization_id: Slot::Field("organizationId", "organization_id"),
});

/// What `OrganizationService::add_organization_domain` answers.
#[derive(Clone, Default)]
pub struct AddOrganizationDomainResponse {
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
}

message!(AddOrganizationDomainResponse {
    0 creation_date: Slot::Field("creationDate", "creation_date"),
});

/// An existing user who became administrator of the new organization.
#[derive(Clone, Default)]
pub struct AssignedAdmin {
    /// Id of the user.
    pub user_id: String,
}

message!(AssignedAdmin {
    0 user_id: Slot::Field("userId", "user_id"),
});

/// What `OrganizationService::create_organization` takes.
#[derive(Clone, Default)]
pub struct CreateOrganizationRequest {
    /// Users who become administrators of the new organization.
    pub admins: Vec<CreateOrganizationRequestAdmin>,
    /// Id for the new organization. The server chooses one when left out.
    ///
    /// 1 to 200 characters.
    pub id: Option<String>,
    /// Name of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
}

impl CreateOrganizationRequest {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}

message!(CreateOrganizationRequest {
    0 admins: Slot::Field("admins", "admins"),
    1 id: Slot::Field("id", "id"),
    2 name: Slot::Field("name", "name"),
});

/// A user to make administrator of the new organization: an existing one or a new one.
#[derive(Clone, Default)]
pub struct CreateOrganizationRequestAdmin {
    /// Names of the administrator roles, such as `ORG_OWNER`.
    pub roles: Vec<String>,
    /// Either `human` or `user_id`.
    pub user_type: Option<CreateOrganizationRequestAdminUserType>,
}

message!(CreateOrganizationRequestAdmin {
    0 roles: Slot::Field("roles", "roles"),
    1 user_type: Slot::Oneof(CreateOrganizationRequestAdminUserType::ARMS),
});

/// Alternatives of `CreateOrganizationRequestAdmin::user_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateOrganizationRequestAdminUserType {
    /// A human user to create as administrator.
    Human(crate::user::v2beta::AddHumanUserRequest),
    /// Id of an existing user to make administrator.
    UserId(String),
}

oneof!(CreateOrganizationRequestAdminUserType {
    0 Human: Slot::Field("human", "human"),
    1 UserId: Slot::Field("userId", "user_id"),
});

/// What `OrganizationService::create_organization` answers.
#[derive(Clone, Default)]
pub struct CreateOrganizationResponse {
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Id of the new organization.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Users who became administrators of the new organization.
    pub organization_admins: Vec<OrganizationAdmin>,
}

impl CreateOrganizationResponse {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }
}

message!(CreateOrganizationResponse {
    0 creation_date: Slot::Field("creationDate", "creation_date"),
    1 id: Slot::Field("id", "id"),
    2 organization_admins: Slot::Field("organizationAdmins", "organization_admins"),
});

/// A new user who became administrator of the new organization.
#[derive(Clone, Default)]
pub struct CreatedAdmin {
    /// Code to verify the email address; present when the request asked for it to be returned.
    pub email_code: Option<String>,
    /// Code to verify the phone number; present when the request asked for it to be returned.
    pub phone_code: Option<String>,
    /// Id of the user.
    pub user_id: String,
}

message!(CreatedAdmin {
    0 email_code: Slot::Secret("emailCode", "email_code"),
    1 phone_code: Slot::Secret("phoneCode", "phone_code"),
    2 user_id: Slot::Field("userId", "user_id"),
});

/// What `OrganizationService::deactivate_organization` takes.
#[derive(Clone, Default)]
pub struct DeactivateOrganizationRequest {
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl DeactivateOrganizationRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message!(DeactivateOrganizationRequest {
    0 id: Slot::Field("id", "id"),
});

/// What `OrganizationService::deactivate_organization` answers.
#[derive(Clone, Default)]
pub struct DeactivateOrganizationResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message!(DeactivateOrganizationResponse {
    0 change_date: Slot::Field("changeDate", "change_date"),
});

/// What `OrganizationService::delete_organization_domain` takes.
#[derive(Clone, Default)]
pub struct DeleteOrganizationDomainRequest {
    /// Name of the domain.
    ///
    /// Required. 1 to 200 characters.
    pub domain: String,
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub organization_id: String,
}

impl DeleteOrganizationDomainRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(organization_id: impl Into<String>, domain: impl Into<String>) -> Self {
        Self {
            organization_id: organization_id.into(),
            domain: domain.into(),
        }
    }
}

message!(DeleteOrganizationDomainRequest {
    0 domain: Slot::Field("domain", "domain"),
    1 organization_id: Slot::Field("organizationId", "organization_id"),
});

/// What `OrganizationService::delete_organization_domain` answers.
#[derive(Clone, Default)]
pub struct DeleteOrganizationDomainResponse {
    /// Time of the deletion.
    pub deletion_date: Option<jiff::Timestamp>,
}

message!(DeleteOrganizationDomainResponse {
    0 deletion_date: Slot::Field("deletionDate", "deletion_date"),
});

/// What `OrganizationService::delete_organization_metadata` takes.
#[derive(Clone, Default)]
pub struct DeleteOrganizationMetadataRequest {
    /// Keys of the metadata to delete.
    ///
    /// Each item: 1 to 200 characters.
    pub keys: Vec<String>,
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub organization_id: String,
}

impl DeleteOrganizationMetadataRequest {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(organization_id: impl Into<String>) -> Self {
        Self {
            organization_id: organization_id.into(),
            ..Self::default()
        }
    }
}

message!(DeleteOrganizationMetadataRequest {
    0 keys: Slot::Field("keys", "keys"),
    1 organization_id: Slot::Field("organizationId", "organization_id"),
});

/// What `OrganizationService::delete_organization_metadata` answers.
#[derive(Clone, Default)]
pub struct DeleteOrganizationMetadataResponse {
    /// Time of the deletion.
    pub deletion_date: Option<jiff::Timestamp>,
}

message!(DeleteOrganizationMetadataResponse {
    0 deletion_date: Slot::Field("deletionDate", "deletion_date"),
});

/// What `OrganizationService::delete_organization` takes.
#[derive(Clone, Default)]
pub struct DeleteOrganizationRequest {
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl DeleteOrganizationRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message!(DeleteOrganizationRequest {
    0 id: Slot::Field("id", "id"),
});

/// What `OrganizationService::delete_organization` answers.
#[derive(Clone, Default)]
pub struct DeleteOrganizationResponse {
    /// Time of the deletion.
    pub deletion_date: Option<jiff::Timestamp>,
}

message!(DeleteOrganizationResponse {
    0 deletion_date: Slot::Field("deletionDate", "deletion_date"),
});

/// A domain of an organization.
#[derive(Clone, Default)]
pub struct Domain {
    /// Name of the domain.
    pub domain_name: String,
    /// Whether it is the organization's primary domain.
    pub is_primary: bool,
    /// Whether it is verified.
    pub is_verified: bool,
    /// Id of the organization.
    pub organization_id: String,
    /// How the domain is verified.
    pub validation_type: DomainValidationType,
}

message!(Domain {
    0 domain_name: Slot::Field("domainName", "domain_name"),
    1 is_primary: Slot::Field("isPrimary", "is_primary"),
    2 is_verified: Slot::Field("isVerified", "is_verified"),
    3 organization_id: Slot::Field("organizationId", "organization_id"),
    4 validation_type: Slot::Field("validationType", "validation_type"),
});

/// Keeps domains by their name.
#[derive(Clone, Default)]
pub struct DomainNameFilter {
    /// How to compare.
    pub method: crate::object::v2beta::TextQueryMethod,
    /// Name, or part of it, to look for.
    ///
    /// At most 200 characters.
    pub name: String,
}

message!(DomainNameFilter {
    0 method: Slot::Field("method", "method"),
    1 name: Slot::Field("name", "name"),
});

/// A condition that domains must meet.
#[derive(Clone, Default)]
pub struct DomainSearchFilter {
    /// May be `domain_name_filter`.
    ///
    /// Required.
    pub filter: Option<DomainSearchFilterFilter>,
}

impl DomainSearchFilter {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(filter: DomainSearchFilterFilter) -> Self {
        Self {
            filter: Some(filter),
        }
    }
}

message!(DomainSearchFilter {
    0 filter: Slot::Oneof(DomainSearchFilterFilter::ARMS),
});

/// Alternatives of `DomainSearchFilter::filter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DomainSearchFilterFilter {
    /// Keeps domains by their name.
    DomainNameFilter(DomainNameFilter),
}

oneof!(DomainSearchFilterFilter {
    0 DomainNameFilter: Slot::Field("domainNameFilter", "domain_name_filter"),
});

impl From<DomainSearchFilterFilter> for DomainSearchFilter {
    #[inline]
    fn from(filter: DomainSearchFilterFilter) -> Self {
        Self {
            filter: Some(filter),
        }
    }
}

/// What `OrganizationService::generate_organization_domain_validation` takes.
#[derive(Clone, Default)]
pub struct GenerateOrganizationDomainValidationRequest {
    /// Name of the domain.
    ///
    /// Required. 1 to 200 characters.
    pub domain: String,
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub organization_id: String,
    /// How the domain is to be verified: over HTTP or DNS.
    ///
    /// Not `DOMAIN_VALIDATION_TYPE_UNSPECIFIED`.
    pub r#type: DomainValidationType,
}

impl GenerateOrganizationDomainValidationRequest {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(organization_id: impl Into<String>, domain: impl Into<String>) -> Self {
        Self {
            organization_id: organization_id.into(),
            domain: domain.into(),
            ..Self::default()
        }
    }
}

message!(GenerateOrganizationDomainValidationRequest {
    0 domain: Slot::Field("domain", "domain"),
    1 organization_id: Slot::Field("organizationId", "organization_id"),
    2 r#type: Slot::Field("type", "type"),
});

/// What `OrganizationService::generate_organization_domain_validation` answers.
#[derive(Clone, Default)]
pub struct GenerateOrganizationDomainValidationResponse {
    /// Value to publish in DNS or at the URL.
    pub token: String,
    /// Where to publish the token: a name in DNS, or a URL.
    pub url: String,
}

message!(GenerateOrganizationDomainValidationResponse {
    0 token: Slot::Field("token", "token"),
    1 url: Slot::Field("url", "url"),
});

/// What `OrganizationService::list_organization_domains` takes.
#[derive(Clone, Default)]
pub struct ListOrganizationDomainsRequest {
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub filters: Vec<DomainSearchFilter>,
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub organization_id: String,
    /// Which part of the list to return, and in which order.
    pub pagination: Option<crate::filter::v2beta::PaginationRequest>,
}

impl ListOrganizationDomainsRequest {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(organization_id: impl Into<String>) -> Self {
        Self {
            organization_id: organization_id.into(),
            ..Self::default()
        }
    }
}

message!(ListOrganizationDomainsRequest {
    0 filters: Slot::Field("filters", "filters"),
    1 organization_id: Slot::Field("organizationId", "organization_id"),
    2 pagination: Slot::Field("pagination", "pagination"),
});

/// What `OrganizationService::list_organization_domains` answers.
#[derive(Clone, Default)]
pub struct ListOrganizationDomainsResponse {
    /// Domains on this page.
    pub domains: Vec<Domain>,
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2beta::PaginationResponse>,
}

message!(ListOrganizationDomainsResponse {
    0 domains: Slot::Field("domains", "domains"),
    1 pagination: Slot::Field("pagination", "pagination"),
});

/// What `OrganizationService::list_organization_metadata` takes.
#[derive(Clone, Default)]
pub struct ListOrganizationMetadataRequest {
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub filter: Vec<crate::metadata::v2beta::MetadataQuery>,
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub organization_id: String,
    /// Which part of the list to return, and in which order.
    pub pagination: Option<crate::filter::v2beta::PaginationRequest>,
}

impl ListOrganizationMetadataRequest {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(organization_id: impl Into<String>) -> Self {
        Self {
            organization_id: organization_id.into(),
            ..Self::default()
        }
    }
}

message!(ListOrganizationMetadataRequest {
    0 filter: Slot::Field("filter", "filter"),
    1 organization_id: Slot::Field("organizationId", "organization_id"),
    2 pagination: Slot::Field("pagination", "pagination"),
});

/// What `OrganizationService::list_organization_metadata` answers.
#[derive(Clone, Default)]
pub struct ListOrganizationMetadataResponse {
    /// Metadata on this page.
    pub metadata: Vec<crate::metadata::v2beta::Metadata>,
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2beta::PaginationResponse>,
}

message!(ListOrganizationMetadataResponse {
    0 metadata: Slot::Field("metadata", "metadata"),
    1 pagination: Slot::Field("pagination", "pagination"),
});

/// What `OrganizationService::list_organizations` takes.
#[derive(Clone, Default)]
pub struct ListOrganizationsRequest {
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub filter: Vec<OrganizationSearchFilter>,
    /// Which part of the list to return, and in which order.
    pub pagination: Option<crate::filter::v2beta::PaginationRequest>,
    /// Field by which entries are sorted.
    pub sorting_column: OrgFieldName,
}

impl ListOrganizationsRequest {
    /// Makes an empty one, in which nothing is set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message!(ListOrganizationsRequest {
    0 filter: Slot::Field("filter", "filter"),
    1 pagination: Slot::Field("pagination", "pagination"),
    2 sorting_column: Slot::Field("sortingColumn", "sorting_column"),
});

/// What `OrganizationService::list_organizations` answers.
#[derive(Clone, Default)]
pub struct ListOrganizationsResponse {
    /// Organizations on this page.
    pub organizations: Vec<Organization>,
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2beta::PaginationResponse>,
}

message!(ListOrganizationsResponse {
    0 organizations: Slot::Field("organizations", "organizations"),
    1 pagination: Slot::Field("pagination", "pagination"),
});

/// A key with a value of your own.
#[derive(Clone, Default)]
pub struct Metadata {
    /// Key that names the entry.
    ///
    /// Required. 1 to 200 characters.
    pub key: String,
    /// Value, any bytes.
    ///
    /// Required. 1 to 500000 bytes.
    pub value: bytes::Bytes,
}

impl Metadata {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(key: impl Into<String>, value: impl Into<bytes::Bytes>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

message!(Metadata {
    0 key: Slot::Field("key", "key"),
    1 value: Slot::Field("value", "value"),
});

/// Keeps organizations by their domains.
#[derive(Clone, Default)]
pub struct OrgDomainFilter {
    /// Domain, or part of it, to look for.
    ///
    /// At most 200 characters.
    pub domain: String,
    /// How to compare.
    pub method: crate::object::v2beta::TextQueryMethod,
}

message!(OrgDomainFilter {
    0 domain: Slot::Field("domain", "domain"),
    1 method: Slot::Field("method", "method"),
});

/// Keeps the organization with a certain id.
#[derive(Clone, Default)]
pub struct OrgIdFilter {
    /// Id of the organization to look for.
    ///
    /// At most 200 characters.
    pub id: String,
}

message!(OrgIdFilter {
    0 id: Slot::Field("id", "id"),
});

/// Keeps organizations by their name.
#[derive(Clone, Default)]
pub struct OrgNameFilter {
    /// How to compare.
    pub method: crate::object::v2beta::TextQueryMethod,
    /// Name, or part of it, to look for.
    ///
    /// At most 200 characters.
    pub name: String,
}

message!(OrgNameFilter {
    0 method: Slot::Field("method", "method"),
    1 name: Slot::Field("name", "name"),
});

/// Keeps organizations in one state.
#[derive(Clone, Default)]
pub struct OrgStateFilter {
    /// State to look for.
    pub state: OrgState,
}

message!(OrgStateFilter {
    0 state: Slot::Field("state", "state"),
});

/// An organization: it holds users, projects and settings.
#[derive(Clone, Default)]
pub struct Organization {
    /// Time of the last change.
    pub changed_date: Option<jiff::Timestamp>,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Id of the organization.
    pub id: String,
    /// Name of the organization.
    pub name: String,
    /// Primary domain of the organization.
    pub primary_domain: String,
    /// State of the organization. Users of an inactive one cannot sign in.
    pub state: OrgState,
}

message!(Organization {
    0 changed_date: Slot::Field("changedDate", "changed_date"),
    1 creation_date: Slot::Field("creationDate", "creation_date"),
    2 id: Slot::Field("id", "id"),
    3 name: Slot::Field("name", "name"),
    4 primary_domain: Slot::Field("primaryDomain", "primary_domain"),
    5 state: Slot::Field("state", "state"),
});

/// A user who became administrator of the new organization.
#[derive(Clone, Default)]
pub struct OrganizationAdmin {
    /// Either `assigned_admin` or `created_admin`.
    pub organization_admin: Option<OrganizationAdminOrganizationAdmin>,
}

message!(OrganizationAdmin {
    0 organization_admin: Slot::Oneof(OrganizationAdminOrganizationAdmin::ARMS),
});

/// Alternatives of `OrganizationAdmin::organization_admin`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum OrganizationAdminOrganizationAdmin {
    /// An existing user who became administrator.
    AssignedAdmin(AssignedAdmin),
    /// A new user who became administrator.
    CreatedAdmin(CreatedAdmin),
}

oneof!(OrganizationAdminOrganizationAdmin {
    0 AssignedAdmin: Slot::Field("assignedAdmin", "assigned_admin"),
    1 CreatedAdmin: Slot::Field("createdAdmin", "created_admin"),
});

impl From<OrganizationAdminOrganizationAdmin> for OrganizationAdmin {
    #[inline]
    fn from(organization_admin: OrganizationAdminOrganizationAdmin) -> Self {
        Self {
            organization_admin: Some(organization_admin),
        }
    }
}

/// A condition that organizations must meet.
#[derive(Clone, Default)]
pub struct OrganizationSearchFilter {
    /// One of `domain_filter`, `id_filter`, `name_filter`, `state_filter`.
    ///
    /// Required.
    pub filter: Option<OrganizationSearchFilterFilter>,
}

impl OrganizationSearchFilter {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(filter: OrganizationSearchFilterFilter) -> Self {
        Self {
            filter: Some(filter),
        }
    }
}

message!(OrganizationSearchFilter {
    0 filter: Slot::Oneof(OrganizationSearchFilterFilter::ARMS),
});

/// Alternatives of `OrganizationSearchFilter::filter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum OrganizationSearchFilterFilter {
    /// Keeps entries by a domain.
    DomainFilter(OrgDomainFilter),
    /// Keeps the entry with this id.
    IdFilter(OrgIdFilter),
    /// Keeps entries by their name.
    NameFilter(OrgNameFilter),
    /// Keeps entries in this state.
    StateFilter(OrgStateFilter),
}

oneof!(OrganizationSearchFilterFilter {
    0 DomainFilter: Slot::Field("domainFilter", "domain_filter"),
    1 IdFilter: Slot::Field("idFilter", "id_filter"),
    2 NameFilter: Slot::Field("nameFilter", "name_filter"),
    3 StateFilter: Slot::Field("stateFilter", "state_filter"),
});

impl From<OrganizationSearchFilterFilter> for OrganizationSearchFilter {
    #[inline]
    fn from(filter: OrganizationSearchFilterFilter) -> Self {
        Self {
            filter: Some(filter),
        }
    }
}

/// What `OrganizationService::set_organization_metadata` takes.
#[derive(Clone, Default)]
pub struct SetOrganizationMetadataRequest {
    /// Metadata: keys with values of your own.
    pub metadata: Vec<Metadata>,
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub organization_id: String,
}

impl SetOrganizationMetadataRequest {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(organization_id: impl Into<String>) -> Self {
        Self {
            organization_id: organization_id.into(),
            ..Self::default()
        }
    }
}

message!(SetOrganizationMetadataRequest {
    0 metadata: Slot::Field("metadata", "metadata"),
    1 organization_id: Slot::Field("organizationId", "organization_id"),
});

/// What `OrganizationService::set_organization_metadata` answers.
#[derive(Clone, Default)]
pub struct SetOrganizationMetadataResponse {
    /// Time at which it was set.
    pub set_date: Option<jiff::Timestamp>,
}

message!(SetOrganizationMetadataResponse {
    0 set_date: Slot::Field("setDate", "set_date"),
});

/// What `OrganizationService::update_organization` takes.
#[derive(Clone, Default)]
pub struct UpdateOrganizationRequest {
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// New name of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
}

impl UpdateOrganizationRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
        }
    }
}

message!(UpdateOrganizationRequest {
    0 id: Slot::Field("id", "id"),
    1 name: Slot::Field("name", "name"),
});

/// What `OrganizationService::update_organization` answers.
#[derive(Clone, Default)]
pub struct UpdateOrganizationResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message!(UpdateOrganizationResponse {
    0 change_date: Slot::Field("changeDate", "change_date"),
});

/// What `OrganizationService::verify_organization_domain` takes.
#[derive(Clone, Default)]
pub struct VerifyOrganizationDomainRequest {
    /// Name of the domain.
    ///
    /// Required. 1 to 200 characters.
    pub domain: String,
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub organization_id: String,
}

impl VerifyOrganizationDomainRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(organization_id: impl Into<String>, domain: impl Into<String>) -> Self {
        Self {
            organization_id: organization_id.into(),
            domain: domain.into(),
        }
    }
}

message!(VerifyOrganizationDomainRequest {
    0 domain: Slot::Field("domain", "domain"),
    1 organization_id: Slot::Field("organizationId", "organization_id"),
});

/// What `OrganizationService::verify_organization_domain` answers.
#[derive(Clone, Default)]
pub struct VerifyOrganizationDomainResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message!(VerifyOrganizationDomainResponse {
    0 change_date: Slot::Field("changeDate", "change_date"),
});

/// Ways to verify a domain.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DomainValidationType {
    /// `DOMAIN_VALIDATION_TYPE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// By a file that the domain's web server delivers.
    Http,
    /// By a TXT record in DNS.
    Dns,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum!(DomainValidationType {
    0 Unspecified: "DOMAIN_VALIDATION_TYPE_UNSPECIFIED",
    1 Http: "DOMAIN_VALIDATION_TYPE_HTTP",
    2 Dns: "DOMAIN_VALIDATION_TYPE_DNS",
});

/// Fields by which organizations can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrgFieldName {
    /// `ORG_FIELD_NAME_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `ORG_FIELD_NAME_NAME`.
    Name,
    /// `ORG_FIELD_NAME_CREATION_DATE`.
    CreationDate,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum!(OrgFieldName {
    0 Unspecified: "ORG_FIELD_NAME_UNSPECIFIED",
    1 Name: "ORG_FIELD_NAME_NAME",
    2 CreationDate: "ORG_FIELD_NAME_CREATION_DATE",
});

/// States of an organization.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrgState {
    /// `ORG_STATE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `ORG_STATE_ACTIVE`.
    Active,
    /// `ORG_STATE_INACTIVE`.
    Inactive,
    /// `ORG_STATE_REMOVED`.
    Removed,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum!(OrgState {
    0 Unspecified: "ORG_STATE_UNSPECIFIED",
    1 Active: "ORG_STATE_ACTIVE",
    2 Inactive: "ORG_STATE_INACTIVE",
    3 Removed: "ORG_STATE_REMOVED",
});

/// The operations as types, for code that is generic over them.
pub mod operations {
    use super::*;
    use crate::operation::declare::{list_operation, operation};

    operation!(ActivateOrganization {
        method: "OrganizationService::activate_organization",
        path: "/zitadel.org.v2beta.OrganizationService/ActivateOrganization",
        request: ActivateOrganizationRequest,
        response: ActivateOrganizationResponse,
        read_only: false,
        permission: "org.write",
    });

    operation!(AddOrganizationDomain {
        method: "OrganizationService::add_organization_domain",
        path: "/zitadel.org.v2beta.OrganizationService/AddOrganizationDomain",
        request: AddOrganizationDomainRequest,
        response: AddOrganizationDomainResponse,
        read_only: false,
        permission: "org.write",
    });

    operation!(CreateOrganization {
        method: "OrganizationService::create_organization",
        path: "/zitadel.org.v2beta.OrganizationService/CreateOrganization",
        request: CreateOrganizationRequest,
        response: CreateOrganizationResponse,
        read_only: false,
        permission: "org.create",
    });

    operation!(DeactivateOrganization {
        method: "OrganizationService::deactivate_organization",
        path: "/zitadel.org.v2beta.OrganizationService/DeactivateOrganization",
        request: DeactivateOrganizationRequest,
        response: DeactivateOrganizationResponse,
        read_only: false,
        permission: "org.write",
    });

    operation!(DeleteOrganization {
        method: "OrganizationService::delete_organization",
        path: "/zitadel.org.v2beta.OrganizationService/DeleteOrganization",
        request: DeleteOrganizationRequest,
        response: DeleteOrganizationResponse,
        read_only: false,
        permission: "org.delete",
    });

    operation!(DeleteOrganizationDomain {
        method: "OrganizationService::delete_organization_domain",
        path: "/zitadel.org.v2beta.OrganizationService/DeleteOrganizationDomain",
        request: DeleteOrganizationDomainRequest,
        response: DeleteOrganizationDomainResponse,
        read_only: false,
        permission: "org.write",
    });

    operation!(DeleteOrganizationMetadata {
        method: "OrganizationService::delete_organization_metadata",
        path: "/zitadel.org.v2beta.OrganizationService/DeleteOrganizationMetadata",
        request: DeleteOrganizationMetadataRequest,
        response: DeleteOrganizationMetadataResponse,
        read_only: false,
        permission: "org.write",
    });

    operation!(GenerateOrganizationDomainValidation {
        method: "OrganizationService::generate_organization_domain_validation",
        path: "/zitadel.org.v2beta.OrganizationService/GenerateOrganizationDomainValidation",
        request: GenerateOrganizationDomainValidationRequest,
        response: GenerateOrganizationDomainValidationResponse,
        read_only: false,
        permission: "org.write",
    });

    operation!(ListOrganizationDomains {
        method: "OrganizationService::list_organization_domains",
        path: "/zitadel.org.v2beta.OrganizationService/ListOrganizationDomains",
        request: ListOrganizationDomainsRequest,
        response: ListOrganizationDomainsResponse,
        read_only: true,
        permission: "org.read",
    });

    operation!(ListOrganizationMetadata {
        method: "OrganizationService::list_organization_metadata",
        path: "/zitadel.org.v2beta.OrganizationService/ListOrganizationMetadata",
        request: ListOrganizationMetadataRequest,
        response: ListOrganizationMetadataResponse,
        read_only: true,
        permission: "org.read",
    });

    operation!(ListOrganizations {
        method: "OrganizationService::list_organizations",
        path: "/zitadel.org.v2beta.OrganizationService/ListOrganizations",
        request: ListOrganizationsRequest,
        response: ListOrganizationsResponse,
        read_only: true,
        permission: "org.read",
    });

    operation!(SetOrganizationMetadata {
        method: "OrganizationService::set_organization_metadata",
        path: "/zitadel.org.v2beta.OrganizationService/SetOrganizationMetadata",
        request: SetOrganizationMetadataRequest,
        response: SetOrganizationMetadataResponse,
        read_only: false,
        permission: "org.write",
    });

    operation!(UpdateOrganization {
        method: "OrganizationService::update_organization",
        path: "/zitadel.org.v2beta.OrganizationService/UpdateOrganization",
        request: UpdateOrganizationRequest,
        response: UpdateOrganizationResponse,
        read_only: false,
        permission: "org.write",
    });

    operation!(VerifyOrganizationDomain {
        method: "OrganizationService::verify_organization_domain",
        path: "/zitadel.org.v2beta.OrganizationService/VerifyOrganizationDomain",
        request: VerifyOrganizationDomainRequest,
        response: VerifyOrganizationDomainResponse,
        read_only: false,
        permission: "org.write",
    });

    list_operation!(ListOrganizationDomains {
        page: pagination,
        items: domains of Domain,
        answer: pagination { total_result, applied_limit },
    });

    list_operation!(ListOrganizationMetadata {
        page: pagination,
        items: metadata of crate::metadata::v2beta::Metadata,
        answer: pagination { total_result, applied_limit },
    });

    list_operation!(ListOrganizations {
        page: pagination,
        items: organizations of Organization,
        answer: pagination { total_result, applied_limit },
    });
}
