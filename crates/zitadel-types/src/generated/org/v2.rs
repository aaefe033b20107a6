// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.org.v2`.

use crate::convert::convert;
use crate::json::declare::{message, oneof, open_enum};

/// What `OrganizationService::activate_organization` takes.
#[derive(Clone, Default)]
pub struct ActivateOrganizationRequest {
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub organization_id: String,
}

impl ActivateOrganizationRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(organization_id: impl Into<String>) -> Self {
        Self {
            organization_id: organization_id.into(),
        }
    }
}

message! { ActivateOrganizationRequest {
    organization_id,
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

/// What `OrganizationService::add_organization` takes.
#[derive(Clone, Default)]
pub struct AddOrganizationRequest {
    /// Name of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// Users who become administrators of the new organization.
    pub admins: Vec<AddOrganizationRequestAdmin>,
    /// Id for the new organization. The server chooses one when left out.
    ///
    /// 1 to 200 characters.
    #[deprecated]
    pub org_id: Option<String>,
    /// Id for the new organization. The server chooses one when left out.
    ///
    /// 1 to 200 characters.
    pub organization_id: Option<String>,
}

impl AddOrganizationRequest {
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

message! { AddOrganizationRequest {
    name,
    admins,
    org_id,
    organization_id,
} }

/// A user to make administrator of the new organization: an existing one or a new one.
#[derive(Clone, Default)]
pub struct AddOrganizationRequestAdmin {
    /// Either `user_id` or `human`.
    pub user_type: Option<AddOrganizationRequestAdminUserType>,
    /// Names of the administrator roles, such as `ORG_OWNER`.
    pub roles: Vec<String>,
}

impl AddOrganizationRequestAdmin {
    /// Takes what is usually set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_type: impl Into<AddOrganizationRequestAdminUserType>) -> Self {
        Self {
            user_type: Some(user_type.into()),
            ..Self::default()
        }
    }
}

message! { AddOrganizationRequestAdmin {
    user_type: oneof,
    roles,
} }

/// Alternatives of `AddOrganizationRequestAdmin::user_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AddOrganizationRequestAdminUserType {
    /// Id of an existing user to make administrator.
    UserId(String),
    /// A human user to create as administrator.
    Human(crate::user::v2::AddHumanUserRequest),
}

oneof! { AddOrganizationRequestAdminUserType {
    UserId,
    Human,
} }

convert! { AddOrganizationRequestAdminUserType {
    Human(crate::user::v2::AddHumanUserRequest),
} }

/// What `OrganizationService::add_organization` answers.
#[derive(Clone, Default)]
pub struct AddOrganizationResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
    /// Id of the organization.
    pub organization_id: String,
    /// New users who became administrators.
    pub created_admins: Vec<AddOrganizationResponseCreatedAdmin>,
}

message! { AddOrganizationResponse {
    details,
    organization_id,
    created_admins,
} }

/// A new user who became administrator of the new organization.
#[derive(Clone, Default)]
pub struct AddOrganizationResponseCreatedAdmin {
    /// Id of the user.
    pub user_id: String,
    /// Code to verify the email address; present when the request asked for it to be returned.
    pub email_code: Option<String>,
    /// Code to verify the phone number; present when the request asked for it to be returned.
    pub phone_code: Option<String>,
}

message! { AddOrganizationResponseCreatedAdmin {
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
    pub organization_id: String,
}

impl DeactivateOrganizationRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(organization_id: impl Into<String>) -> Self {
        Self {
            organization_id: organization_id.into(),
        }
    }
}

message! { DeactivateOrganizationRequest {
    organization_id,
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

/// Keeps the default organization of the instance only.
#[derive(Clone, Default)]
pub struct DefaultOrganizationQuery {}

message! { DefaultOrganizationQuery {} }

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
    pub organization_id: String,
}

impl DeleteOrganizationRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(organization_id: impl Into<String>) -> Self {
        Self {
            organization_id: organization_id.into(),
        }
    }
}

message! { DeleteOrganizationRequest {
    organization_id,
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
    pub domain: String,
    /// Whether it is verified.
    pub is_verified: bool,
    /// Whether it is the organization's primary domain.
    pub is_primary: bool,
    /// How the domain is verified.
    pub validation_type: DomainValidationType,
}

message! { Domain {
    organization_id,
    domain,
    is_verified,
    is_primary,
    validation_type,
} }

/// A condition that domains must meet.
#[derive(Clone, Default)]
pub struct DomainSearchFilter {
    /// May be `domain_filter`.
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
    /// Keeps entries by a domain.
    DomainFilter(OrganizationDomainQuery),
}

oneof! { DomainSearchFilterKind {
    DomainFilter,
} }

convert! { DomainSearchFilter.filter = DomainSearchFilterKind {
    DomainFilter(OrganizationDomainQuery),
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
    pub pagination: Option<crate::filter::v2::PaginationRequest>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub filters: Vec<DomainSearchFilter>,
    /// Field by which entries are sorted.
    pub sorting_column: DomainFieldName,
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
    sorting_column,
} }

/// What `OrganizationService::list_organization_domains` answers.
#[derive(Clone, Default)]
pub struct ListOrganizationDomainsResponse {
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2::PaginationResponse>,
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
    pub pagination: Option<crate::filter::v2::PaginationRequest>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub filters: Vec<crate::metadata::v2::MetadataSearchFilter>,
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
    filters,
} }

/// What `OrganizationService::list_organization_metadata` answers.
#[derive(Clone, Default)]
pub struct ListOrganizationMetadataResponse {
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2::PaginationResponse>,
    /// Metadata on this page.
    pub metadata: Vec<crate::metadata::v2::Metadata>,
}

message! { ListOrganizationMetadataResponse {
    pagination,
    metadata,
} }

/// What `OrganizationService::list_organizations` takes.
#[derive(Clone, Default)]
pub struct ListOrganizationsRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::object::v2::ListQuery>,
    /// Field by which entries are sorted.
    pub sorting_column: OrganizationFieldName,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<SearchQuery>,
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
    query,
    sorting_column,
    queries,
} }

/// What `OrganizationService::list_organizations` answers.
#[derive(Clone, Default)]
pub struct ListOrganizationsResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::object::v2::ListDetails>,
    /// Field by which entries are sorted.
    pub sorting_column: OrganizationFieldName,
    /// Organizations on this page.
    pub result: Vec<Organization>,
}

message! { ListOrganizationsResponse {
    details,
    sorting_column,
    result,
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
    /// At most 500000 bytes.
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

/// An organization: it holds users, projects and settings.
#[derive(Clone, Default)]
pub struct Organization {
    /// Id of the organization.
    pub id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2::Details>,
    /// State of the organization. Users of an inactive one cannot sign in.
    pub state: OrganizationState,
    /// Name of the organization.
    pub name: String,
    /// Primary domain of the organization.
    pub primary_domain: String,
}

message! { Organization {
    id,
    details,
    state,
    name,
    primary_domain,
} }

/// Compares the name of a domain.
#[derive(Clone, Default)]
pub struct OrganizationDomainQuery {
    /// Domain, or part of it, to look for.
    ///
    /// Required. 1 to 200 characters.
    pub domain: String,
    /// How to compare.
    pub method: crate::object::v2::TextQueryMethod,
}

impl OrganizationDomainQuery {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            ..Self::default()
        }
    }
}

message! { OrganizationDomainQuery {
    domain,
    method,
} }

/// Keeps the organization with a certain id.
#[derive(Clone, Default)]
pub struct OrganizationIdQuery {
    /// Id of the organization to look for.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl OrganizationIdQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { OrganizationIdQuery {
    id,
} }

/// Keeps organizations by their name.
#[derive(Clone, Default)]
pub struct OrganizationNameQuery {
    /// Name, or part of it, to look for.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
    /// How to compare.
    pub method: crate::object::v2::TextQueryMethod,
}

impl OrganizationNameQuery {
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

message! { OrganizationNameQuery {
    name,
    method,
} }

/// Keeps organizations in one state.
#[derive(Clone, Default)]
pub struct OrganizationStateQuery {
    /// State to look for.
    pub state: OrganizationState,
}

impl OrganizationStateQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(state: OrganizationState) -> Self {
        Self { state }
    }
}

message! { OrganizationStateQuery {
    state,
} }

/// A condition that organizations must meet.
#[derive(Clone, Default)]
pub struct SearchQuery {
    /// One of `name_query`, `domain_query`, `state_query`, `id_query`, `default_query`.
    ///
    /// Required.
    pub query: Option<SearchQueryKind>,
}

impl SearchQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(query: impl Into<SearchQueryKind>) -> Self {
        Self {
            query: Some(query.into()),
        }
    }
}

message! { SearchQuery {
    query: oneof,
} }

/// Alternatives of `SearchQuery::query`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SearchQueryKind {
    /// Keeps entries by their name.
    NameQuery(OrganizationNameQuery),
    /// Keeps entries by a domain.
    DomainQuery(OrganizationDomainQuery),
    /// Keeps entries in this state.
    StateQuery(OrganizationStateQuery),
    /// Keeps the entry with this id.
    IdQuery(OrganizationIdQuery),
    /// Keeps the default organization of the instance only.
    DefaultQuery(DefaultOrganizationQuery),
}

oneof! { SearchQueryKind {
    NameQuery,
    DomainQuery,
    StateQuery,
    IdQuery,
    DefaultQuery,
} }

convert! { SearchQuery.query = SearchQueryKind {
    NameQuery(OrganizationNameQuery),
    DomainQuery(OrganizationDomainQuery),
    StateQuery(OrganizationStateQuery),
    IdQuery(OrganizationIdQuery),
    DefaultQuery(DefaultOrganizationQuery),
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
    pub organization_id: String,
    /// New name of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub name: String,
}

impl UpdateOrganizationRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(organization_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            organization_id: organization_id.into(),
            name: name.into(),
        }
    }
}

message! { UpdateOrganizationRequest {
    organization_id,
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
    /// Required. 1 to 253 characters.
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

/// Fields by which domains can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum DomainFieldName {
    /// `DOMAIN_FIELD_NAME_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `DOMAIN_FIELD_NAME_NAME`.
    Name,
    /// `DOMAIN_FIELD_NAME_CREATION_DATE`.
    CreationDate,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { DomainFieldName {
    0 Unspecified: "DOMAIN_FIELD_NAME_UNSPECIFIED",
    1 Name: "DOMAIN_FIELD_NAME_NAME",
    2 CreationDate: "DOMAIN_FIELD_NAME_CREATION_DATE",
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
pub enum OrganizationFieldName {
    /// `ORGANIZATION_FIELD_NAME_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `ORGANIZATION_FIELD_NAME_NAME`.
    Name,
    /// `ORGANIZATION_FIELD_NAME_CREATION_DATE`.
    CreationDate,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { OrganizationFieldName {
    0 Unspecified: "ORGANIZATION_FIELD_NAME_UNSPECIFIED",
    1 Name: "ORGANIZATION_FIELD_NAME_NAME",
    2 CreationDate: "ORGANIZATION_FIELD_NAME_CREATION_DATE",
} }

/// States of an organization.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum OrganizationState {
    /// `ORGANIZATION_STATE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `ORGANIZATION_STATE_ACTIVE`.
    Active,
    /// `ORGANIZATION_STATE_INACTIVE`.
    Inactive,
    /// `ORGANIZATION_STATE_REMOVED`.
    Removed,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { OrganizationState {
    0 Unspecified: "ORGANIZATION_STATE_UNSPECIFIED",
    1 Active: "ORGANIZATION_STATE_ACTIVE",
    2 Inactive: "ORGANIZATION_STATE_INACTIVE",
    3 Removed: "ORGANIZATION_STATE_REMOVED",
} }
