// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.org.v2beta`.

use crate::convert::convert;
use crate::json::declare::{message, oneof, open_enum};

/// What `OrganizationService::activate_organization` takes.
#[derive(Clone, Default)]
pub struct ActivateOrganizationRequest {
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl ActivateOrganizationRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { ActivateOrganizationRequest {
    id,
} }

/// What `OrganizationService::activate_organization` answers.
#[derive(Clone, Default)]
pub struct ActivateOrganizationResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message! { ActivateOrganizationResponse {
    change_date,
} }

/// What `OrganizationService::add_organization_domain` takes.
#[derive(Clone, Default)]
pub struct AddOrganizationDomainRequest {
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub organization_id: String,
    /// Name of the domain.
    ///
    /// Required. 1 to 200 characters.
    pub domain: String,
}

impl AddOrganizationDomainRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(organization_id: impl Into<String>, domain: impl Into<String>) -> Self {
        Self {
            organization_id: organization_id.into(),
            domain: domain.into(),
        }
    }
}

message! { AddOrganizationDomainRequest {
    organization_id,
    domain,
} }

/// What `OrganizationService::add_organization_domain` answers.
#[derive(Clone, Default)]
pub struct AddOrganizationDomainResponse {
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
}

message! { AddOrganizationDomainResponse {
    creation_date,
} }

/// An existing user who became administrator of the new organization.
#[derive(Clone, Default)]
pub struct AssignedAdmin {
    /// Id of the user.
    pub user_id: String,
}

message! { AssignedAdmin {
    user_id,
} }

/// What `OrganizationService::create_organization` takes.
#[derive(Clone, Default)]
pub struct CreateOrganizationRequest {
    /// Name of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Id for the new organization. The server chooses one when left out.
    ///
    /// 1 to 200 characters.
    pub id: Option<String>,
    /// Users who become administrators of the new organization.
    pub admins: Vec<CreateOrganizationRequestAdmin>,
}

impl CreateOrganizationRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}

message! { CreateOrganizationRequest {
    name,
    id,
    admins,
} }

/// A user to make administrator of the new organization: an existing one or a new one.
#[derive(Clone, Default)]
pub struct CreateOrganizationRequestAdmin {
    /// Either `user_id` or `human`.
    pub user_type: Option<CreateOrganizationRequestAdminUserType>,
    /// Names of the administrator roles, such as `ORG_OWNER`.
    pub roles: Vec<String>,
}

impl CreateOrganizationRequestAdmin {
    /// Takes what is usually set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_type: impl Into<CreateOrganizationRequestAdminUserType>) -> Self {
        Self {
            user_type: Some(user_type.into()),
            ..Self::default()
        }
    }
}

message! { CreateOrganizationRequestAdmin {
    user_type: oneof,
    roles,
} }

/// Alternatives of `CreateOrganizationRequestAdmin::user_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateOrganizationRequestAdminUserType {
    /// Id of an existing user to make administrator.
    UserId(String),
    /// A human user to create as administrator.
    Human(crate::user::v2beta::AddHumanUserRequest),
}

oneof! { CreateOrganizationRequestAdminUserType {
    UserId,
    Human,
} }

convert! { CreateOrganizationRequestAdminUserType {
    Human(crate::user::v2beta::AddHumanUserRequest),
} }

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
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }
}

message! { CreateOrganizationResponse {
    creation_date,
    id,
    organization_admins,
} }

/// A new user who became administrator of the new organization.
#[derive(Clone, Default)]
pub struct CreatedAdmin {
    /// Id of the user.
    pub user_id: String,
    /// Code to verify the email address; present when the request asked for it to be returned.
    pub email_code: Option<String>,
    /// Code to verify the phone number; present when the request asked for it to be returned.
    pub phone_code: Option<String>,
}

message! { CreatedAdmin {
    user_id,
    email_code: secret,
    phone_code: secret,
} }

/// What `OrganizationService::deactivate_organization` takes.
#[derive(Clone, Default)]
pub struct DeactivateOrganizationRequest {
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl DeactivateOrganizationRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { DeactivateOrganizationRequest {
    id,
} }

/// What `OrganizationService::deactivate_organization` answers.
#[derive(Clone, Default)]
pub struct DeactivateOrganizationResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message! { DeactivateOrganizationResponse {
    change_date,
} }

/// What `OrganizationService::delete_organization_domain` takes.
#[derive(Clone, Default)]
pub struct DeleteOrganizationDomainRequest {
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub organization_id: String,
    /// Name of the domain.
    ///
    /// Required. 1 to 200 characters.
    pub domain: String,
}

impl DeleteOrganizationDomainRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(organization_id: impl Into<String>, domain: impl Into<String>) -> Self {
        Self {
            organization_id: organization_id.into(),
            domain: domain.into(),
        }
    }
}

message! { DeleteOrganizationDomainRequest {
    organization_id,
    domain,
} }

/// What `OrganizationService::delete_organization_domain` answers.
#[derive(Clone, Default)]
pub struct DeleteOrganizationDomainResponse {
    /// Time of the deletion; none where there was nothing to delete.
    pub deletion_date: Option<jiff::Timestamp>,
}

message! { DeleteOrganizationDomainResponse {
    deletion_date,
} }

/// What `OrganizationService::delete_organization_metadata` takes.
#[derive(Clone, Default)]
pub struct DeleteOrganizationMetadataRequest {
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub organization_id: String,
    /// Keys of the metadata to delete.
    ///
    /// Each item: 1 to 200 characters.
    pub keys: Vec<String>,
}

impl DeleteOrganizationMetadataRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(organization_id: impl Into<String>) -> Self {
        Self {
            organization_id: organization_id.into(),
            ..Self::default()
        }
    }
}

message! { DeleteOrganizationMetadataRequest {
    organization_id,
    keys,
} }

/// What `OrganizationService::delete_organization_metadata` answers.
#[derive(Clone, Default)]
pub struct DeleteOrganizationMetadataResponse {
    /// Time of the deletion; none where there was nothing to delete.
    pub deletion_date: Option<jiff::Timestamp>,
}

message! { DeleteOrganizationMetadataResponse {
    deletion_date,
} }

/// What `OrganizationService::delete_organization` takes.
#[derive(Clone, Default)]
pub struct DeleteOrganizationRequest {
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl DeleteOrganizationRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { DeleteOrganizationRequest {
    id,
} }

/// What `OrganizationService::delete_organization` answers.
#[derive(Clone, Default)]
pub struct DeleteOrganizationResponse {
    /// Time of the deletion; none where there was nothing to delete.
    pub deletion_date: Option<jiff::Timestamp>,
}

message! { DeleteOrganizationResponse {
    deletion_date,
} }

/// A domain of an organization.
#[derive(Clone, Default)]
pub struct Domain {
    /// Id of the organization.
    pub organization_id: String,
    /// Name of the domain.
    pub domain_name: String,
    /// Whether it is verified.
    pub is_verified: bool,
    /// Whether it is the organization's primary domain.
    pub is_primary: bool,
    /// How the domain is verified.
    pub validation_type: DomainValidationType,
}

message! { Domain {
    organization_id,
    domain_name,
    is_verified,
    is_primary,
    validation_type,
} }

/// Keeps domains by their name.
#[derive(Clone, Default)]
pub struct DomainNameFilter {
    /// Name, or part of it, to look for.
    ///
    /// At most 200 characters.
    pub name: String,
    /// How to compare.
    pub method: crate::object::v2beta::TextQueryMethod,
}

impl DomainNameFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, method: crate::object::v2beta::TextQueryMethod) -> Self {
        Self {
            name: name.into(),
            method,
        }
    }
}

message! { DomainNameFilter {
    name,
    method,
} }

/// A condition that domains must meet.
#[derive(Clone, Default)]
pub struct DomainSearchFilter {
    /// May be `domain_name_filter`.
    ///
    /// Required.
    pub filter: Option<DomainSearchFilterKind>,
}

impl DomainSearchFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(filter: impl Into<DomainSearchFilterKind>) -> Self {
        Self {
            filter: Some(filter.into()),
        }
    }
}

message! { DomainSearchFilter {
    filter: oneof,
} }

/// Alternatives of `DomainSearchFilter::filter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DomainSearchFilterKind {
    /// Keeps domains by their name.
    DomainNameFilter(DomainNameFilter),
}

oneof! { DomainSearchFilterKind {
    DomainNameFilter,
} }

convert! { DomainSearchFilter.filter = DomainSearchFilterKind {
    DomainNameFilter(DomainNameFilter),
} }

/// What `OrganizationService::generate_organization_domain_validation` takes.
#[derive(Clone, Default)]
pub struct GenerateOrganizationDomainValidationRequest {
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub organization_id: String,
    /// Name of the domain.
    ///
    /// Required. 1 to 200 characters.
    pub domain: String,
    /// How the domain is to be verified: over HTTP or DNS.
    ///
    /// Not `DOMAIN_VALIDATION_TYPE_UNSPECIFIED`.
    pub r#type: DomainValidationType,
}

impl GenerateOrganizationDomainValidationRequest {
    /// Takes what must be set; all else is left out.
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

message! { GenerateOrganizationDomainValidationRequest {
    organization_id,
    domain,
    r#type,
} }

/// What `OrganizationService::generate_organization_domain_validation` answers.
#[derive(Clone, Default)]
pub struct GenerateOrganizationDomainValidationResponse {
    /// Value to publish in DNS or at the URL.
    pub token: String,
    /// Where to publish the token: a name in DNS, or a URL.
    pub url: String,
}

message! { GenerateOrganizationDomainValidationResponse {
    token,
    url,
} }

/// What `OrganizationService::list_organization_domains` takes.
#[derive(Clone, Default)]
pub struct ListOrganizationDomainsRequest {
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub organization_id: String,
    /// Which part of the list to return, and in which order.
    pub pagination: Option<crate::filter::v2beta::PaginationRequest>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub filters: Vec<DomainSearchFilter>,
}

impl ListOrganizationDomainsRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(organization_id: impl Into<String>) -> Self {
        Self {
            organization_id: organization_id.into(),
            ..Self::default()
        }
    }
}

message! { ListOrganizationDomainsRequest {
    organization_id,
    pagination,
    filters,
} }

/// What `OrganizationService::list_organization_domains` answers.
#[derive(Clone, Default)]
pub struct ListOrganizationDomainsResponse {
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2beta::PaginationResponse>,
    /// Domains on this page.
    pub domains: Vec<Domain>,
}

message! { ListOrganizationDomainsResponse {
    pagination,
    domains,
} }

/// What `OrganizationService::list_organization_metadata` takes.
#[derive(Clone, Default)]
pub struct ListOrganizationMetadataRequest {
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub organization_id: String,
    /// Which part of the list to return, and in which order.
    pub pagination: Option<crate::filter::v2beta::PaginationRequest>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub filter: Vec<crate::metadata::v2beta::MetadataQuery>,
}

impl ListOrganizationMetadataRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(organization_id: impl Into<String>) -> Self {
        Self {
            organization_id: organization_id.into(),
            ..Self::default()
        }
    }
}

message! { ListOrganizationMetadataRequest {
    organization_id,
    pagination,
    filter,
} }

/// What `OrganizationService::list_organization_metadata` answers.
#[derive(Clone, Default)]
pub struct ListOrganizationMetadataResponse {
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2beta::PaginationResponse>,
    /// Metadata on this page.
    pub metadata: Vec<crate::metadata::v2beta::Metadata>,
}

message! { ListOrganizationMetadataResponse {
    pagination,
    metadata,
} }

/// What `OrganizationService::list_organizations` takes.
#[derive(Clone, Default)]
pub struct ListOrganizationsRequest {
    /// Which part of the list to return, and in which order.
    pub pagination: Option<crate::filter::v2beta::PaginationRequest>,
    /// Field by which entries are sorted.
    pub sorting_column: OrgFieldName,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub filter: Vec<OrganizationSearchFilter>,
}

impl ListOrganizationsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListOrganizationsRequest {
    pagination,
    sorting_column,
    filter,
} }

/// What `OrganizationService::list_organizations` answers.
#[derive(Clone, Default)]
pub struct ListOrganizationsResponse {
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2beta::PaginationResponse>,
    /// Organizations on this page.
    pub organizations: Vec<Organization>,
}

message! { ListOrganizationsResponse {
    pagination,
    organizations,
} }

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
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(key: impl Into<String>, value: impl Into<bytes::Bytes>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

message! { Metadata {
    key,
    value,
} }

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

impl OrgDomainFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(domain: impl Into<String>, method: crate::object::v2beta::TextQueryMethod) -> Self {
        Self {
            domain: domain.into(),
            method,
        }
    }
}

message! { OrgDomainFilter {
    domain,
    method,
} }

/// Keeps the organization with a certain id.
#[derive(Clone, Default)]
pub struct OrgIdFilter {
    /// Id of the organization to look for.
    ///
    /// At most 200 characters.
    pub id: String,
}

impl OrgIdFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { OrgIdFilter {
    id,
} }

/// Keeps organizations by their name.
#[derive(Clone, Default)]
pub struct OrgNameFilter {
    /// Name, or part of it, to look for.
    ///
    /// At most 200 characters.
    pub name: String,
    /// How to compare.
    pub method: crate::object::v2beta::TextQueryMethod,
}

impl OrgNameFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, method: crate::object::v2beta::TextQueryMethod) -> Self {
        Self {
            name: name.into(),
            method,
        }
    }
}

message! { OrgNameFilter {
    name,
    method,
} }

/// Keeps organizations in one state.
#[derive(Clone, Default)]
pub struct OrgStateFilter {
    /// State to look for.
    pub state: OrgState,
}

impl OrgStateFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(state: OrgState) -> Self {
        Self { state }
    }
}

message! { OrgStateFilter {
    state,
} }

/// An organization: it holds users, projects and settings.
#[derive(Clone, Default)]
pub struct Organization {
    /// Id of the organization.
    pub id: String,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Time of the last change.
    pub changed_date: Option<jiff::Timestamp>,
    /// State of the organization. Users of an inactive one cannot sign in.
    pub state: OrgState,
    /// Name of the organization.
    pub name: String,
    /// Primary domain of the organization.
    pub primary_domain: String,
}

message! { Organization {
    id,
    creation_date,
    changed_date,
    state,
    name,
    primary_domain,
} }

/// A user who became administrator of the new organization.
#[derive(Clone, Default)]
pub struct OrganizationAdmin {
    /// Either `created_admin` or `assigned_admin`.
    pub organization_admin: Option<OrganizationAdminKind>,
}

message! { OrganizationAdmin {
    organization_admin: oneof,
} }

/// Alternatives of `OrganizationAdmin::organization_admin`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum OrganizationAdminKind {
    /// A new user who became administrator.
    CreatedAdmin(CreatedAdmin),
    /// An existing user who became administrator.
    AssignedAdmin(AssignedAdmin),
}

oneof! { OrganizationAdminKind {
    CreatedAdmin,
    AssignedAdmin,
} }

convert! { OrganizationAdmin.organization_admin = OrganizationAdminKind {} }

/// A condition that organizations must meet.
#[derive(Clone, Default)]
pub struct OrganizationSearchFilter {
    /// One of `name_filter`, `domain_filter`, `state_filter`, `id_filter`.
    ///
    /// Required.
    pub filter: Option<OrganizationSearchFilterKind>,
}

impl OrganizationSearchFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(filter: impl Into<OrganizationSearchFilterKind>) -> Self {
        Self {
            filter: Some(filter.into()),
        }
    }
}

message! { OrganizationSearchFilter {
    filter: oneof,
} }

/// Alternatives of `OrganizationSearchFilter::filter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum OrganizationSearchFilterKind {
    /// Keeps entries by their name.
    NameFilter(OrgNameFilter),
    /// Keeps entries by a domain.
    DomainFilter(OrgDomainFilter),
    /// Keeps entries in this state.
    StateFilter(OrgStateFilter),
    /// Keeps the entry with this id.
    IdFilter(OrgIdFilter),
}

oneof! { OrganizationSearchFilterKind {
    NameFilter,
    DomainFilter,
    StateFilter,
    IdFilter,
} }

convert! { OrganizationSearchFilter.filter = OrganizationSearchFilterKind {
    NameFilter(OrgNameFilter),
    DomainFilter(OrgDomainFilter),
    StateFilter(OrgStateFilter),
    IdFilter(OrgIdFilter),
} }

/// What `OrganizationService::set_organization_metadata` takes.
#[derive(Clone, Default)]
pub struct SetOrganizationMetadataRequest {
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub organization_id: String,
    /// Metadata: keys with values of your own.
    pub metadata: Vec<Metadata>,
}

impl SetOrganizationMetadataRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(organization_id: impl Into<String>) -> Self {
        Self {
            organization_id: organization_id.into(),
            ..Self::default()
        }
    }
}

message! { SetOrganizationMetadataRequest {
    organization_id,
    metadata,
} }

/// What `OrganizationService::set_organization_metadata` answers.
#[derive(Clone, Default)]
pub struct SetOrganizationMetadataResponse {
    /// Time at which it was set.
    pub set_date: Option<jiff::Timestamp>,
}

message! { SetOrganizationMetadataResponse {
    set_date,
} }

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
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
        }
    }
}

message! { UpdateOrganizationRequest {
    id,
    name,
} }

/// What `OrganizationService::update_organization` answers.
#[derive(Clone, Default)]
pub struct UpdateOrganizationResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message! { UpdateOrganizationResponse {
    change_date,
} }

/// What `OrganizationService::verify_organization_domain` takes.
#[derive(Clone, Default)]
pub struct VerifyOrganizationDomainRequest {
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub organization_id: String,
    /// Name of the domain.
    ///
    /// Required. 1 to 200 characters.
    pub domain: String,
}

impl VerifyOrganizationDomainRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(organization_id: impl Into<String>, domain: impl Into<String>) -> Self {
        Self {
            organization_id: organization_id.into(),
            domain: domain.into(),
        }
    }
}

message! { VerifyOrganizationDomainRequest {
    organization_id,
    domain,
} }

/// What `OrganizationService::verify_organization_domain` answers.
#[derive(Clone, Default)]
pub struct VerifyOrganizationDomainResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message! { VerifyOrganizationDomainResponse {
    change_date,
} }

/// Ways to verify a domain.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
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

open_enum! { DomainValidationType {
    0 Unspecified: "DOMAIN_VALIDATION_TYPE_UNSPECIFIED",
    1 Http: "DOMAIN_VALIDATION_TYPE_HTTP",
    2 Dns: "DOMAIN_VALIDATION_TYPE_DNS",
} }

/// Fields by which organizations can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
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

open_enum! { OrgFieldName {
    0 Unspecified: "ORG_FIELD_NAME_UNSPECIFIED",
    1 Name: "ORG_FIELD_NAME_NAME",
    2 CreationDate: "ORG_FIELD_NAME_CREATION_DATE",
} }

/// States of an organization.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum OrgState {
    /// `ORG_STATE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `ORG_STATE_ACTIVE`.
    Active,
    /// Deactivated; its users cannot sign in until it is reactivated.
    Inactive,
    /// Deleted.
    Removed,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { OrgState {
    0 Unspecified: "ORG_STATE_UNSPECIFIED",
    1 Active: "ORG_STATE_ACTIVE",
    2 Inactive: "ORG_STATE_INACTIVE",
    3 Removed: "ORG_STATE_REMOVED",
} }
