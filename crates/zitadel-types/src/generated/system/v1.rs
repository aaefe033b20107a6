// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.system.v1`.

use crate::convert::convert;
use crate::json::declare::{message, oneof};

/// What `SystemService::add_domain` takes.
#[derive(Clone, Default)]
pub struct AddDomainRequest {
    /// Id of the instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_id: String,
    /// Name of the domain.
    ///
    /// Required. 1 to 200 characters.
    pub domain: String,
}

impl AddDomainRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(instance_id: impl Into<String>, domain: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            domain: domain.into(),
        }
    }
}

message! { AddDomainRequest {
    instance_id,
    domain,
} }

/// What `SystemService::add_domain` answers.
#[derive(Clone, Default)]
pub struct AddDomainResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddDomainResponse {
    details,
} }

/// What `SystemService::add_instance` takes.
#[derive(Clone, Default)]
pub struct AddInstanceRequest {
    /// Name of the new instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_name: String,
    /// Name of the first organization of the instance.
    ///
    /// At most 200 characters.
    pub first_org_name: String,
    /// Domain under which the new instance is reached. The server makes one besides.
    ///
    /// At most 200 characters.
    pub custom_domain: String,
    /// User name of the user who will own the instance.
    ///
    /// At most 200 characters.
    pub owner_user_name: String,
    /// Email address of the user who will own the instance.
    ///
    /// Required.
    pub owner_email: Option<AddInstanceRequestEmail>,
    /// Names and language of the user who will own the instance.
    pub owner_profile: Option<AddInstanceRequestProfile>,
    /// Password of the user who will own the instance.
    pub owner_password: Option<AddInstanceRequestPassword>,
    /// Language used where none is asked for, as a BCP 47 tag.
    ///
    /// At most 10 characters.
    pub default_language: String,
}

impl AddInstanceRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(instance_name: impl Into<String>, owner_email: AddInstanceRequestEmail) -> Self {
        Self {
            instance_name: instance_name.into(),
            owner_email: Some(owner_email),
            ..Self::default()
        }
    }
}

message! { AddInstanceRequest {
    instance_name,
    first_org_name,
    custom_domain,
    owner_user_name,
    owner_email,
    owner_profile,
    owner_password,
    default_language,
} }

/// Email address of the new user.
#[derive(Clone, Default)]
pub struct AddInstanceRequestEmail {
    /// Email address of the user.
    ///
    /// Required. 1 to 200 characters.
    pub email: String,
    /// Sets the email address as verified at once, when true: no code is sent.
    pub is_email_verified: bool,
}

impl AddInstanceRequestEmail {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            ..Self::default()
        }
    }
}

message! { AddInstanceRequestEmail {
    email,
    is_email_verified,
} }

/// A password in plain text, and whether it must be changed.
#[derive(Clone, Default)]
pub struct AddInstanceRequestPassword {
    /// Password in plain text. It is hashed by the server.
    ///
    /// At most 200 characters.
    pub password: String,
    /// Whether the user must change the password at the next sign-in.
    pub password_change_required: bool,
}

impl AddInstanceRequestPassword {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(password: impl Into<String>, password_change_required: bool) -> Self {
        Self {
            password: password.into(),
            password_change_required,
        }
    }
}

message! { AddInstanceRequestPassword {
    password: secret,
    password_change_required,
} }

/// Names and language of the new user.
#[derive(Clone, Default)]
pub struct AddInstanceRequestProfile {
    /// Given name of the user.
    ///
    /// At most 200 characters.
    pub first_name: String,
    /// Family name of the user.
    ///
    /// At most 200 characters.
    pub last_name: String,
    /// Language of the user, as a BCP 47 tag.
    ///
    /// At most 10 characters.
    pub preferred_language: String,
}

message! { AddInstanceRequestProfile {
    first_name,
    last_name,
    preferred_language,
} }

/// What `SystemService::add_instance` answers.
#[derive(Clone, Default)]
pub struct AddInstanceResponse {
    /// Id of the new instance.
    pub instance_id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddInstanceResponse {
    instance_id,
    details,
} }

/// What `SystemService::add_quota` takes.
#[derive(Clone, Default)]
pub struct AddQuotaRequest {
    /// Id of the instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_id: String,
    /// What the quota counts.
    ///
    /// Not `UNIT_UNIMPLEMENTED`.
    pub unit: crate::quota::v1::Unit,
    /// Time at which the first interval begins.
    ///
    /// Required.
    pub from: Option<jiff::Timestamp>,
    /// Length of an interval, after which the counting begins anew.
    ///
    /// Required.
    pub reset_interval: Option<jiff::SignedDuration>,
    /// How much of the unit may be used in an interval.
    ///
    /// More than `0`.
    pub amount: u64,
    /// Whether requests are refused when the quota is used up.
    pub limit: bool,
    /// Calls to make when parts of the quota are used up.
    pub notifications: Vec<crate::quota::v1::Notification>,
}

impl AddQuotaRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        from: jiff::Timestamp,
        reset_interval: jiff::SignedDuration,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            from: Some(from),
            reset_interval: Some(reset_interval),
            ..Self::default()
        }
    }
}

message! { AddQuotaRequest {
    instance_id,
    unit,
    from,
    reset_interval,
    amount,
    limit,
    notifications,
} }

/// What `SystemService::add_quota` answers.
#[derive(Clone, Default)]
pub struct AddQuotaResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { AddQuotaResponse {
    details,
} }

/// What `SystemService::bulk_set_limits` takes.
#[derive(Clone, Default)]
pub struct BulkSetLimitsRequest {
    /// Limits to set, by instance.
    pub limits: Vec<SetLimitsRequest>,
}

impl BulkSetLimitsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { BulkSetLimitsRequest {
    limits,
} }

/// What `SystemService::bulk_set_limits` answers.
#[derive(Clone, Default)]
pub struct BulkSetLimitsResponse {
    /// Says nothing for this operation; see the details of each instance.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Details of the limits of each instance, in the order of the request.
    pub target_details: Vec<crate::v1::ObjectDetails>,
}

message! { BulkSetLimitsResponse {
    details,
    target_details,
} }

/// What `SystemService::clear_view` takes.
#[derive(Clone, Default)]
pub struct ClearViewRequest {
    /// Name of the database that holds the view.
    ///
    /// Required. 1 to 200 characters.
    pub database: String,
    /// Name of the view.
    ///
    /// Required. 1 to 200 characters.
    pub view_name: String,
}

impl ClearViewRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(database: impl Into<String>, view_name: impl Into<String>) -> Self {
        Self {
            database: database.into(),
            view_name: view_name.into(),
        }
    }
}

message! { ClearViewRequest {
    database,
    view_name,
} }

/// What `SystemService::clear_view` answers.
#[derive(Clone, Default)]
pub struct ClearViewResponse {}

message! { ClearViewResponse {} }

/// What `SystemService::create_instance` takes.
#[derive(Clone, Default)]
pub struct CreateInstanceRequest {
    /// Name of the new instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_name: String,
    /// Name of the first organization of the instance.
    ///
    /// At most 200 characters.
    pub first_org_name: String,
    /// Domain under which the new instance is reached. The server makes one besides.
    ///
    /// At most 200 characters.
    pub custom_domain: String,
    /// Either `human` or `machine`.
    ///
    /// Required.
    pub owner: Option<CreateInstanceRequestOwner>,
    /// Language used where none is asked for, as a BCP 47 tag.
    ///
    /// At most 10 characters.
    pub default_language: String,
}

impl CreateInstanceRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        instance_name: impl Into<String>,
        owner: impl Into<CreateInstanceRequestOwner>,
    ) -> Self {
        Self {
            instance_name: instance_name.into(),
            owner: Some(owner.into()),
            ..Self::default()
        }
    }
}

message! { CreateInstanceRequest {
    instance_name,
    first_org_name,
    custom_domain,
    owner: oneof,
    default_language,
} }

/// Alternatives of `CreateInstanceRequest::owner`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateInstanceRequestOwner {
    /// Creates a human user as the owner of the instance.
    Human(CreateInstanceRequestHuman),
    /// Creates a service user as the owner of the instance.
    Machine(CreateInstanceRequestMachine),
}

oneof! { CreateInstanceRequestOwner {
    Human,
    Machine,
} }

convert! { CreateInstanceRequestOwner {
    Human(CreateInstanceRequestHuman),
    Machine(CreateInstanceRequestMachine),
} }

/// Email address of the new user.
#[derive(Clone, Default)]
pub struct CreateInstanceRequestEmail {
    /// Email address of the user.
    ///
    /// Required. 1 to 200 characters. An email address.
    pub email: String,
    /// Sets the email address as verified at once, when true: no code is sent.
    pub is_email_verified: bool,
}

impl CreateInstanceRequestEmail {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            ..Self::default()
        }
    }
}

message! { CreateInstanceRequestEmail {
    email,
    is_email_verified,
} }

/// A human user to create as the owner of the instance.
#[derive(Clone, Default)]
pub struct CreateInstanceRequestHuman {
    /// User name, unique in the instance or, by a setting, in the organization.
    ///
    /// At most 200 characters.
    pub user_name: String,
    /// Email address of the user, and whether it is verified.
    ///
    /// Required.
    pub email: Option<CreateInstanceRequestEmail>,
    /// Names and language of the user.
    pub profile: Option<CreateInstanceRequestProfile>,
    /// Password in plain text, and whether it must be changed.
    pub password: Option<CreateInstanceRequestPassword>,
}

impl CreateInstanceRequestHuman {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(email: CreateInstanceRequestEmail) -> Self {
        Self {
            email: Some(email),
            ..Self::default()
        }
    }
}

message! { CreateInstanceRequestHuman {
    user_name,
    email,
    profile,
    password,
} }

/// A service user to create as the owner of the instance.
#[derive(Clone, Default)]
pub struct CreateInstanceRequestMachine {
    /// User name, unique in the instance or, by a setting, in the organization.
    ///
    /// At most 200 characters.
    pub user_name: String,
    /// Name of the service user.
    ///
    /// At most 200 characters.
    pub name: String,
    /// Personal access token to create for the service user; none when left out.
    pub personal_access_token: Option<CreateInstanceRequestPersonalAccessToken>,
    /// Key to create for the service user; none when left out.
    pub machine_key: Option<CreateInstanceRequestMachineKey>,
}

message! { CreateInstanceRequestMachine {
    user_name,
    name,
    personal_access_token,
    machine_key,
} }

/// A key to create for the service user.
#[derive(Clone, Default)]
pub struct CreateInstanceRequestMachineKey {
    /// Form in which the key is handed out.
    ///
    /// Not `KEY_TYPE_UNSPECIFIED`.
    pub r#type: crate::authn::v1::KeyType,
    /// Time after which the key is no longer accepted. It does not expire when left out.
    pub expiration_date: Option<jiff::Timestamp>,
}

impl CreateInstanceRequestMachineKey {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(r#type: crate::authn::v1::KeyType, expiration_date: jiff::Timestamp) -> Self {
        Self {
            r#type,
            expiration_date: Some(expiration_date),
        }
    }
}

message! { CreateInstanceRequestMachineKey {
    r#type,
    expiration_date,
} }

/// A password in plain text, and whether it must be changed.
#[derive(Clone, Default)]
pub struct CreateInstanceRequestPassword {
    /// Password in plain text. It is hashed by the server.
    ///
    /// At most 200 characters.
    pub password: String,
    /// Whether the user must change the password at the next sign-in.
    pub password_change_required: bool,
}

impl CreateInstanceRequestPassword {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(password: impl Into<String>, password_change_required: bool) -> Self {
        Self {
            password: password.into(),
            password_change_required,
        }
    }
}

message! { CreateInstanceRequestPassword {
    password: secret,
    password_change_required,
} }

/// A personal access token to create for the service user.
#[derive(Clone, Default)]
pub struct CreateInstanceRequestPersonalAccessToken {
    /// Time after which the token is no longer accepted. It does not expire when left out.
    pub expiration_date: Option<jiff::Timestamp>,
}

impl CreateInstanceRequestPersonalAccessToken {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(expiration_date: jiff::Timestamp) -> Self {
        Self {
            expiration_date: Some(expiration_date),
        }
    }
}

message! { CreateInstanceRequestPersonalAccessToken {
    expiration_date,
} }

/// Names and language of the new user.
#[derive(Clone, Default)]
pub struct CreateInstanceRequestProfile {
    /// Given name of the user.
    ///
    /// At most 200 characters.
    pub first_name: String,
    /// Family name of the user.
    ///
    /// At most 200 characters.
    pub last_name: String,
    /// Language of the user, as a BCP 47 tag.
    ///
    /// At most 10 characters.
    pub preferred_language: String,
}

message! { CreateInstanceRequestProfile {
    first_name,
    last_name,
    preferred_language,
} }

/// What `SystemService::create_instance` answers.
#[derive(Clone, Default)]
pub struct CreateInstanceResponse {
    /// Id of the new instance.
    pub instance_id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// Personal access token of the service user, shown only in this answer; present when the
    /// request asked for it.
    pub pat: String,
    /// JSON key file of the service user, with the private key, shown only in this answer; present
    /// when the request asked for it.
    pub machine_key: bytes::Bytes,
}

message! { CreateInstanceResponse {
    instance_id,
    details,
    pat: secret,
    machine_key: secret,
} }

/// What `SystemService::exists_domain` takes.
#[derive(Clone, Default)]
pub struct ExistsDomainRequest {
    /// Domain to look for.
    ///
    /// Required. 1 to 200 characters.
    pub domain: String,
}

impl ExistsDomainRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
        }
    }
}

message! { ExistsDomainRequest {
    domain,
} }

/// What `SystemService::exists_domain` answers.
#[derive(Clone, Default)]
pub struct ExistsDomainResponse {
    /// Whether an instance has the domain.
    pub exists: bool,
}

message! { ExistsDomainResponse {
    exists,
} }

/// An event that a view could not process.
#[derive(Clone, Default)]
pub struct FailedEvent {
    /// Name of the database that holds the view.
    pub database: String,
    /// Name of the view.
    pub view_name: String,
    /// Number of the event that failed.
    pub failed_sequence: u64,
    /// How often the event failed.
    pub failure_count: u64,
    /// Error of the last attempt.
    pub error_message: String,
    /// Time of the last attempt.
    pub last_failed: Option<jiff::Timestamp>,
}

message! { FailedEvent {
    database,
    view_name,
    failed_sequence,
    failure_count,
    error_message,
    last_failed,
} }

/// What `SystemService::get_instance` takes.
#[derive(Clone, Default)]
pub struct GetInstanceRequest {
    /// Id of the instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_id: String,
}

impl GetInstanceRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
        }
    }
}

message! { GetInstanceRequest {
    instance_id,
} }

/// What `SystemService::get_instance` answers.
#[derive(Clone, Default)]
pub struct GetInstanceResponse {
    /// The instance asked for.
    pub instance: Option<crate::instance::v1::InstanceDetail>,
}

message! { GetInstanceResponse {
    instance,
} }

/// What `SystemService::healthz` takes.
#[derive(Clone, Default)]
pub struct HealthzRequest {}

impl HealthzRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { HealthzRequest {} }

/// What `SystemService::healthz` answers.
#[derive(Clone, Default)]
pub struct HealthzResponse {}

message! { HealthzResponse {} }

/// What `SystemService::list_domains` takes.
#[derive(Clone, Default)]
pub struct ListDomainsRequest {
    /// Id of the instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_id: String,
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Field by which entries are sorted.
    pub sorting_column: crate::instance::v1::DomainFieldName,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::instance::v1::DomainSearchQuery>,
}

impl ListDomainsRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }
}

message! { ListDomainsRequest {
    instance_id,
    query,
    sorting_column,
    queries,
} }

/// What `SystemService::list_domains` answers.
#[derive(Clone, Default)]
pub struct ListDomainsResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Field by which entries are sorted.
    pub sorting_column: crate::instance::v1::DomainFieldName,
    /// Domains on this page.
    pub result: Vec<crate::instance::v1::Domain>,
}

message! { ListDomainsResponse {
    details,
    sorting_column,
    result,
} }

/// What `SystemService::list_failed_events` takes.
#[derive(Clone, Default)]
pub struct ListFailedEventsRequest {}

impl ListFailedEventsRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ListFailedEventsRequest {} }

/// What `SystemService::list_failed_events` answers.
#[derive(Clone, Default)]
pub struct ListFailedEventsResponse {
    /// Events that could not be processed.
    pub result: Vec<FailedEvent>,
}

message! { ListFailedEventsResponse {
    result,
} }

/// What `SystemService::list_iam_members` takes.
#[derive(Clone, Default)]
pub struct ListIamMembersRequest {
    /// Which part of the list to return, and in which order.
    pub query: Option<crate::v1::ListQuery>,
    /// Id of the instance.
    ///
    /// Required.
    pub instance_id: String,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::member::v1::SearchQuery>,
    /// Field by which entries are sorted.
    pub sorting_column: crate::member::v1::MemberFieldColumnName,
}

impl ListIamMembersRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }
}

message! { ListIamMembersRequest {
    query,
    instance_id,
    queries,
    sorting_column,
} }

/// What `SystemService::list_iam_members` answers.
#[derive(Clone, Default)]
pub struct ListIamMembersResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Members on this page.
    pub result: Vec<crate::member::v1::Member>,
}

message! { ListIamMembersResponse {
    details,
    result,
} }

/// What `SystemService::list_instances` takes.
#[derive(Clone, Default)]
pub struct ListInstancesRequest {
    /// Which part of the list to return, and in which order.
    ///
    /// Required.
    pub query: Option<crate::v1::ListQuery>,
    /// Field by which entries are sorted.
    pub sorting_column: crate::instance::v1::FieldName,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub queries: Vec<crate::instance::v1::Query>,
}

impl ListInstancesRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(query: crate::v1::ListQuery) -> Self {
        Self {
            query: Some(query),
            ..Self::default()
        }
    }
}

message! { ListInstancesRequest {
    query,
    sorting_column,
    queries,
} }

/// What `SystemService::list_instances` answers.
#[derive(Clone, Default)]
pub struct ListInstancesResponse {
    /// How many entries there are, and how recent the answer is.
    pub details: Option<crate::v1::ListDetails>,
    /// Field by which entries are sorted.
    pub sorting_column: crate::instance::v1::FieldName,
    /// Instances on this page.
    pub result: Vec<crate::instance::v1::Instance>,
}

message! { ListInstancesResponse {
    details,
    sorting_column,
    result,
} }

/// What `SystemService::list_views` takes.
#[derive(Clone, Default)]
pub struct ListViewsRequest {}

impl ListViewsRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ListViewsRequest {} }

/// What `SystemService::list_views` answers.
#[derive(Clone, Default)]
pub struct ListViewsResponse {
    /// Views of the server.
    pub result: Vec<View>,
}

message! { ListViewsResponse {
    result,
} }

/// What `SystemService::remove_domain` takes.
#[derive(Clone, Default)]
pub struct RemoveDomainRequest {
    /// Id of the instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_id: String,
    /// Name of the domain.
    ///
    /// Required. 1 to 200 characters.
    pub domain: String,
}

impl RemoveDomainRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(instance_id: impl Into<String>, domain: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            domain: domain.into(),
        }
    }
}

message! { RemoveDomainRequest {
    instance_id,
    domain,
} }

/// What `SystemService::remove_domain` answers.
#[derive(Clone, Default)]
pub struct RemoveDomainResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveDomainResponse {
    details,
} }

/// What `SystemService::remove_failed_event` takes.
#[derive(Clone, Default)]
pub struct RemoveFailedEventRequest {
    /// Name of the database that holds the view.
    ///
    /// Required. 1 to 200 characters.
    pub database: String,
    /// Name of the view.
    ///
    /// Required. 1 to 200 characters.
    pub view_name: String,
    /// Number of the event that failed.
    ///
    /// Required.
    pub failed_sequence: u64,
    /// Id of the instance.
    pub instance_id: String,
}

impl RemoveFailedEventRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        database: impl Into<String>,
        view_name: impl Into<String>,
        failed_sequence: u64,
    ) -> Self {
        Self {
            database: database.into(),
            view_name: view_name.into(),
            failed_sequence,
            ..Self::default()
        }
    }
}

message! { RemoveFailedEventRequest {
    database,
    view_name,
    failed_sequence,
    instance_id,
} }

/// What `SystemService::remove_failed_event` answers.
#[derive(Clone, Default)]
pub struct RemoveFailedEventResponse {}

message! { RemoveFailedEventResponse {} }

/// What `SystemService::remove_instance` takes.
#[derive(Clone, Default)]
pub struct RemoveInstanceRequest {
    /// Id of the instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_id: String,
}

impl RemoveInstanceRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
        }
    }
}

message! { RemoveInstanceRequest {
    instance_id,
} }

/// What `SystemService::remove_instance` answers.
#[derive(Clone, Default)]
pub struct RemoveInstanceResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveInstanceResponse {
    details,
} }

/// What `SystemService::remove_quota` takes.
#[derive(Clone, Default)]
pub struct RemoveQuotaRequest {
    /// Id of the instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_id: String,
    /// What the quota counts.
    ///
    /// Required.
    pub unit: crate::quota::v1::Unit,
}

impl RemoveQuotaRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(instance_id: impl Into<String>, unit: crate::quota::v1::Unit) -> Self {
        Self {
            instance_id: instance_id.into(),
            unit,
        }
    }
}

message! { RemoveQuotaRequest {
    instance_id,
    unit,
} }

/// What `SystemService::remove_quota` answers.
#[derive(Clone, Default)]
pub struct RemoveQuotaResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { RemoveQuotaResponse {
    details,
} }

/// What `SystemService::reset_limits` takes.
#[derive(Clone, Default)]
pub struct ResetLimitsRequest {
    /// Id of the instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_id: String,
}

impl ResetLimitsRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
        }
    }
}

message! { ResetLimitsRequest {
    instance_id,
} }

/// What `SystemService::reset_limits` answers.
#[derive(Clone, Default)]
pub struct ResetLimitsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { ResetLimitsResponse {
    details,
} }

/// What `SystemService::set_instance_feature` takes.
#[derive(Clone, Default)]
pub struct SetInstanceFeatureRequest {
    /// Id of the instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_id: String,
    /// Feature to switch.
    ///
    /// Required. Not `INSTANCE_FEATURE_UNSPECIFIED`.
    pub feature_id: crate::feature::v1::InstanceFeature,
    /// May be `bool`.
    ///
    /// Required.
    pub value: Option<SetInstanceFeatureRequestValue>,
}

impl SetInstanceFeatureRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        feature_id: crate::feature::v1::InstanceFeature,
        value: SetInstanceFeatureRequestValue,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            feature_id,
            value: Some(value),
        }
    }
}

message! { SetInstanceFeatureRequest {
    instance_id,
    feature_id,
    value: oneof,
} }

/// Alternatives of `SetInstanceFeatureRequest::value`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SetInstanceFeatureRequestValue {
    /// Whether the feature is on.
    Bool(bool),
}

oneof! { SetInstanceFeatureRequestValue {
    Bool,
} }

/// What `SystemService::set_instance_feature` answers.
#[derive(Clone, Default)]
pub struct SetInstanceFeatureResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetInstanceFeatureResponse {
    details,
} }

/// What `SystemService::set_limits` takes.
#[derive(Clone, Default)]
pub struct SetLimitsRequest {
    /// Id of the instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_id: String,
    /// How far back events can be read. It stays when left out.
    pub audit_log_retention: Option<jiff::SignedDuration>,
    /// Whether the instance is blocked: all requests to it are refused. It stays when left out.
    pub block: Option<bool>,
}

impl SetLimitsRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }
}

message! { SetLimitsRequest {
    instance_id,
    audit_log_retention,
    block,
} }

/// What `SystemService::set_limits` answers.
#[derive(Clone, Default)]
pub struct SetLimitsResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetLimitsResponse {
    details,
} }

/// What `SystemService::set_primary_domain` takes.
#[derive(Clone, Default)]
pub struct SetPrimaryDomainRequest {
    /// Id of the instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_id: String,
    /// Name of the domain.
    ///
    /// Required. 1 to 200 characters.
    pub domain: String,
}

impl SetPrimaryDomainRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(instance_id: impl Into<String>, domain: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            domain: domain.into(),
        }
    }
}

message! { SetPrimaryDomainRequest {
    instance_id,
    domain,
} }

/// What `SystemService::set_primary_domain` answers.
#[derive(Clone, Default)]
pub struct SetPrimaryDomainResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetPrimaryDomainResponse {
    details,
} }

/// What `SystemService::set_quota` takes.
#[derive(Clone, Default)]
pub struct SetQuotaRequest {
    /// Id of the instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_id: String,
    /// What the quota counts.
    ///
    /// Not `UNIT_UNIMPLEMENTED`.
    pub unit: crate::quota::v1::Unit,
    /// Time at which the first interval begins.
    ///
    /// Required.
    pub from: Option<jiff::Timestamp>,
    /// Length of an interval, after which the counting begins anew.
    ///
    /// Required.
    pub reset_interval: Option<jiff::SignedDuration>,
    /// How much of the unit may be used in an interval.
    pub amount: u64,
    /// Whether requests are refused when the quota is used up.
    pub limit: bool,
    /// Calls to make when parts of the quota are used up.
    pub notifications: Vec<crate::quota::v1::Notification>,
}

impl SetQuotaRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        from: jiff::Timestamp,
        reset_interval: jiff::SignedDuration,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            from: Some(from),
            reset_interval: Some(reset_interval),
            ..Self::default()
        }
    }
}

message! { SetQuotaRequest {
    instance_id,
    unit,
    from,
    reset_interval,
    amount,
    limit,
    notifications,
} }

/// What `SystemService::set_quota` answers.
#[derive(Clone, Default)]
pub struct SetQuotaResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { SetQuotaResponse {
    details,
} }

/// What `SystemService::update_instance` takes.
#[derive(Clone, Default)]
pub struct UpdateInstanceRequest {
    /// Id of the instance.
    ///
    /// Required.
    pub instance_id: String,
    /// New name of the instance.
    ///
    /// Required. 1 to 200 characters.
    pub instance_name: String,
}

impl UpdateInstanceRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(instance_id: impl Into<String>, instance_name: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            instance_name: instance_name.into(),
        }
    }
}

message! { UpdateInstanceRequest {
    instance_id,
    instance_name,
} }

/// What `SystemService::update_instance` answers.
#[derive(Clone, Default)]
pub struct UpdateInstanceResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
}

message! { UpdateInstanceResponse {
    details,
} }

/// A view, which the server reads its answers from, and how far it has followed the event log.
#[derive(Clone, Default)]
pub struct View {
    /// Name of the database that holds the view.
    pub database: String,
    /// Name of the view.
    pub view_name: String,
    /// Number of the last event that the view processed.
    pub processed_sequence: u64,
    /// Time of the last event that the view processed.
    pub event_timestamp: Option<jiff::Timestamp>,
    /// Time at which the view was last brought up to date.
    pub last_successful_spooler_run: Option<jiff::Timestamp>,
    /// Id of the instance that the view belongs to. It can be empty.
    pub instance: String,
}

message! { View {
    database,
    view_name,
    processed_sequence,
    event_timestamp,
    last_successful_spooler_run,
    instance,
} }
