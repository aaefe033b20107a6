// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.action.v2`.

use crate::convert::convert;
use crate::json::declare::{message, oneof, open_enum};

/// What `ActionService::activate_public_key` takes.
#[derive(Clone, Default)]
pub struct ActivatePublicKeyRequest {
    /// Id of the target.
    ///
    /// Required. 1 to 200 characters.
    pub target_id: String,
    /// Id of the key.
    ///
    /// Required. 1 to 200 characters.
    pub key_id: String,
}

impl ActivatePublicKeyRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(target_id: impl Into<String>, key_id: impl Into<String>) -> Self {
        Self {
            target_id: target_id.into(),
            key_id: key_id.into(),
        }
    }
}

message! { ActivatePublicKeyRequest {
    target_id,
    key_id,
} }

/// What `ActionService::activate_public_key` answers.
#[derive(Clone, Default)]
pub struct ActivatePublicKeyResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message! { ActivatePublicKeyResponse {
    change_date,
} }

/// What `ActionService::add_public_key` takes.
#[derive(Clone, Default)]
pub struct AddPublicKeyRequest {
    /// Id of the target.
    ///
    /// Required. 1 to 200 characters.
    pub target_id: String,
    /// Public key, in PEM.
    ///
    /// Required. 1 to 8192 bytes.
    pub public_key: bytes::Bytes,
    /// Time after which the key is no longer used.
    pub expiration_date: Option<jiff::Timestamp>,
}

impl AddPublicKeyRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(target_id: impl Into<String>, public_key: impl Into<bytes::Bytes>) -> Self {
        Self {
            target_id: target_id.into(),
            public_key: public_key.into(),
            ..Self::default()
        }
    }
}

message! { AddPublicKeyRequest {
    target_id,
    public_key,
    expiration_date,
} }

/// What `ActionService::add_public_key` answers.
#[derive(Clone, Default)]
pub struct AddPublicKeyResponse {
    /// Id of the key.
    pub key_id: String,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
}

message! { AddPublicKeyResponse {
    key_id,
    creation_date,
} }

/// What an execution is bound to: requests, responses, a function or events.
#[derive(Clone, Default)]
pub struct Condition {
    /// One of `request`, `response`, `function`, `event`.
    ///
    /// Required.
    pub condition_type: Option<ConditionType>,
}

impl Condition {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(condition_type: impl Into<ConditionType>) -> Self {
        Self {
            condition_type: Some(condition_type.into()),
        }
    }
}

message! { Condition {
    condition_type: oneof,
} }

/// Alternatives of `Condition::condition_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ConditionType {
    /// Holds for API requests, before they are processed.
    Request(RequestExecution),
    /// Holds for API responses, before they are sent.
    Response(ResponseExecution),
    /// Holds for a function, a place in a flow of Zitadel such as the making of a token.
    Function(FunctionExecution),
    /// Holds for events, that is for changes after they happened.
    Event(EventExecution),
}

oneof! { ConditionType {
    Request,
    Response,
    Function,
    Event,
} }

convert! { Condition.condition_type = ConditionType {
    Request(RequestExecution),
    Response(ResponseExecution),
    Function(FunctionExecution),
    Event(EventExecution),
} }

/// What `ActionService::create_target` takes.
#[derive(Clone, Default)]
pub struct CreateTargetRequest {
    /// Name of the target.
    ///
    /// Required. 1 to 1000 characters.
    pub name: String,
    /// One of `rest_webhook`, `rest_call`, `rest_async`.
    ///
    /// Required.
    pub target_type: Option<CreateTargetRequestType>,
    /// Longest time that one call may take.
    ///
    /// At most `270s`. At least `0s`.
    pub timeout: Option<jiff::SignedDuration>,
    /// URL that Zitadel calls.
    ///
    /// Required. 1 to 2048 characters.
    pub endpoint: String,
    /// Form of the payload that the target receives: JSON, signed (JWT) or encrypted (JWE).
    pub payload_type: PayloadType,
}

impl CreateTargetRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        endpoint: impl Into<String>,
        target_type: impl Into<CreateTargetRequestType>,
    ) -> Self {
        Self {
            name: name.into(),
            endpoint: endpoint.into(),
            target_type: Some(target_type.into()),
            ..Self::default()
        }
    }
}

message! { CreateTargetRequest {
    name,
    target_type: oneof,
    timeout,
    endpoint,
    payload_type,
} }

/// Alternatives of `CreateTargetRequest::target_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateTargetRequestType {
    /// Calls the endpoint and looks at the status of its answer only.
    RestWebhook(RestWebhook),
    /// Calls the endpoint and uses its answer to change the request or response.
    RestCall(RestCall),
    /// Calls the endpoint and waits for no answer.
    RestAsync(RestAsync),
}

oneof! { CreateTargetRequestType {
    RestWebhook,
    RestCall,
    RestAsync,
} }

convert! { CreateTargetRequestType {
    RestWebhook(RestWebhook),
    RestCall(RestCall),
    RestAsync(RestAsync),
} }

/// What `ActionService::create_target` answers.
#[derive(Clone, Default)]
pub struct CreateTargetResponse {
    /// Id of the new target.
    pub id: String,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Key with which the endpoint checks that a call comes from Zitadel (HMAC in the header
    /// `Zitadel-Signature`).
    pub signing_key: String,
}

message! { CreateTargetResponse {
    id,
    creation_date,
    signing_key: secret,
} }

/// What `ActionService::deactivate_public_key` takes.
#[derive(Clone, Default)]
pub struct DeactivatePublicKeyRequest {
    /// Id of the target.
    ///
    /// Required. 1 to 200 characters.
    pub target_id: String,
    /// Id of the key.
    ///
    /// Required. 1 to 200 characters.
    pub key_id: String,
}

impl DeactivatePublicKeyRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(target_id: impl Into<String>, key_id: impl Into<String>) -> Self {
        Self {
            target_id: target_id.into(),
            key_id: key_id.into(),
        }
    }
}

message! { DeactivatePublicKeyRequest {
    target_id,
    key_id,
} }

/// What `ActionService::deactivate_public_key` answers.
#[derive(Clone, Default)]
pub struct DeactivatePublicKeyResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message! { DeactivatePublicKeyResponse {
    change_date,
} }

/// What `ActionService::delete_target` takes.
#[derive(Clone, Default)]
pub struct DeleteTargetRequest {
    /// Id of the target.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl DeleteTargetRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { DeleteTargetRequest {
    id,
} }

/// What `ActionService::delete_target` answers.
#[derive(Clone, Default)]
pub struct DeleteTargetResponse {
    /// Time of the deletion; none where there was nothing to delete.
    pub deletion_date: Option<jiff::Timestamp>,
}

message! { DeleteTargetResponse {
    deletion_date,
} }

/// Events that call the targets: one type, a group of types, or all.
#[derive(Clone, Default)]
pub struct EventExecution {
    /// One of `event`, `group`, `all`.
    ///
    /// Required.
    pub condition: Option<EventExecutionCondition>,
}

impl EventExecution {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(condition: EventExecutionCondition) -> Self {
        Self {
            condition: Some(condition),
        }
    }
}

message! { EventExecution {
    condition: oneof,
} }

/// Alternatives of `EventExecution::condition`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum EventExecutionCondition {
    /// Type of the event, such as `user.human.added`.
    ///
    /// 1 to 1000 characters.
    Event(String),
    /// Group of events: all whose type begins with this, such as `user`.
    ///
    /// 1 to 1000 characters.
    Group(String),
    /// Holds for everything of this kind, when true.
    ///
    /// Must be `true`.
    All(bool),
}

oneof! { EventExecutionCondition {
    Event,
    Group,
    All,
} }

convert! { EventExecution.condition = EventExecutionCondition {} }

/// A condition and the targets that are called on it.
#[derive(Clone, Default)]
pub struct Execution {
    /// Condition on which the targets are called.
    pub condition: Option<Condition>,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
    /// Ids of the targets to call, in this order.
    pub targets: Vec<String>,
}

message! { Execution {
    condition,
    creation_date,
    change_date,
    targets,
} }

/// A condition that executions must meet.
#[derive(Clone, Default)]
pub struct ExecutionSearchFilter {
    /// One of `in_conditions_filter`, `execution_type_filter`, `target_filter`.
    ///
    /// Required.
    pub filter: Option<ExecutionSearchFilterKind>,
}

impl ExecutionSearchFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(filter: impl Into<ExecutionSearchFilterKind>) -> Self {
        Self {
            filter: Some(filter.into()),
        }
    }
}

message! { ExecutionSearchFilter {
    filter: oneof,
} }

/// Alternatives of `ExecutionSearchFilter::filter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ExecutionSearchFilterKind {
    /// Keeps executions with one of these conditions.
    InConditionsFilter(InConditionsFilter),
    /// Keeps executions of one kind.
    ExecutionTypeFilter(ExecutionTypeFilter),
    /// Keeps executions that call this target.
    TargetFilter(TargetFilter),
}

oneof! { ExecutionSearchFilterKind {
    InConditionsFilter,
    ExecutionTypeFilter,
    TargetFilter,
} }

convert! { ExecutionSearchFilter.filter = ExecutionSearchFilterKind {
    InConditionsFilter(InConditionsFilter),
    ExecutionTypeFilter(ExecutionTypeFilter),
    TargetFilter(TargetFilter),
} }

/// Keeps executions of one kind.
#[derive(Clone, Default)]
pub struct ExecutionTypeFilter {
    /// Kind of the executions to keep.
    pub execution_type: ExecutionType,
}

impl ExecutionTypeFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(execution_type: ExecutionType) -> Self {
        Self { execution_type }
    }
}

message! { ExecutionTypeFilter {
    execution_type,
} }

/// A function of Zitadel that calls the targets.
#[derive(Clone, Default)]
pub struct FunctionExecution {
    /// Name of the function, such as `preaccesstoken`.
    ///
    /// Required. 1 to 1000 characters.
    pub name: String,
}

impl FunctionExecution {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

message! { FunctionExecution {
    name,
} }

/// What `ActionService::get_target` takes.
#[derive(Clone, Default)]
pub struct GetTargetRequest {
    /// Id of the target.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl GetTargetRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { GetTargetRequest {
    id,
} }

/// What `ActionService::get_target` answers.
#[derive(Clone, Default)]
pub struct GetTargetResponse {
    /// The target asked for.
    pub target: Option<Target>,
}

message! { GetTargetResponse {
    target,
} }

/// Keeps executions that have one of the conditions.
#[derive(Clone, Default)]
pub struct InConditionsFilter {
    /// Conditions to look for; executions with one of them are kept.
    pub conditions: Vec<Condition>,
}

impl InConditionsFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(conditions: impl IntoIterator<Item = impl Into<Condition>>) -> Self {
        Self {
            conditions: conditions.into_iter().map(Into::into).collect(),
        }
    }
}

message! { InConditionsFilter {
    conditions,
} }

/// Keeps targets with one of the ids.
#[derive(Clone, Default)]
pub struct InTargetIdsFilter {
    /// Ids of the targets to look for.
    pub target_ids: Vec<String>,
}

impl InTargetIdsFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(target_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            target_ids: target_ids.into_iter().map(Into::into).collect(),
        }
    }
}

message! { InTargetIdsFilter {
    target_ids,
} }

/// What `ActionService::list_execution_functions` takes.
#[derive(Clone, Default)]
pub struct ListExecutionFunctionsRequest {}

impl ListExecutionFunctionsRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ListExecutionFunctionsRequest {} }

/// What `ActionService::list_execution_functions` answers.
#[derive(Clone, Default)]
pub struct ListExecutionFunctionsResponse {
    /// Names of the functions.
    pub functions: Vec<String>,
}

message! { ListExecutionFunctionsResponse {
    functions,
} }

/// What `ActionService::list_execution_methods` takes.
#[derive(Clone, Default)]
pub struct ListExecutionMethodsRequest {}

impl ListExecutionMethodsRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ListExecutionMethodsRequest {} }

/// What `ActionService::list_execution_methods` answers.
#[derive(Clone, Default)]
pub struct ListExecutionMethodsResponse {
    /// Paths of the API methods.
    pub methods: Vec<String>,
}

message! { ListExecutionMethodsResponse {
    methods,
} }

/// What `ActionService::list_execution_services` takes.
#[derive(Clone, Default)]
pub struct ListExecutionServicesRequest {}

impl ListExecutionServicesRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ListExecutionServicesRequest {} }

/// What `ActionService::list_execution_services` answers.
#[derive(Clone, Default)]
pub struct ListExecutionServicesResponse {
    /// Names of the API services.
    pub services: Vec<String>,
}

message! { ListExecutionServicesResponse {
    services,
} }

/// What `ActionService::list_executions` takes.
#[derive(Clone, Default)]
pub struct ListExecutionsRequest {
    /// Which part of the list to return, and in which order.
    pub pagination: Option<crate::filter::v2::PaginationRequest>,
    /// Field by which entries are sorted.
    pub sorting_column: Option<ExecutionFieldName>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub filters: Vec<ExecutionSearchFilter>,
}

impl ListExecutionsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListExecutionsRequest {
    pagination,
    sorting_column,
    filters,
} }

/// What `ActionService::list_executions` answers.
#[derive(Clone, Default)]
pub struct ListExecutionsResponse {
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2::PaginationResponse>,
    /// Executions on this page.
    pub executions: Vec<Execution>,
}

message! { ListExecutionsResponse {
    pagination,
    executions,
} }

/// What `ActionService::list_public_keys` takes.
#[derive(Clone, Default)]
pub struct ListPublicKeysRequest {
    /// Id of the target.
    ///
    /// Required. 1 to 200 characters.
    pub target_id: String,
    /// Which part of the list to return, and in which order.
    pub pagination: Option<crate::filter::v2::PaginationRequest>,
    /// Field by which entries are sorted.
    pub sorting_column: PublicKeyFieldName,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub filters: Vec<PublicKeySearchFilter>,
}

impl ListPublicKeysRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(target_id: impl Into<String>) -> Self {
        Self {
            target_id: target_id.into(),
            ..Self::default()
        }
    }
}

message! { ListPublicKeysRequest {
    target_id,
    pagination,
    sorting_column,
    filters,
} }

/// What `ActionService::list_public_keys` answers.
#[derive(Clone, Default)]
pub struct ListPublicKeysResponse {
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2::PaginationResponse>,
    /// Public keys on this page.
    pub public_keys: Vec<PublicKey>,
}

message! { ListPublicKeysResponse {
    pagination,
    public_keys,
} }

/// What `ActionService::list_targets` takes.
#[derive(Clone, Default)]
pub struct ListTargetsRequest {
    /// Which part of the list to return, and in which order.
    pub pagination: Option<crate::filter::v2::PaginationRequest>,
    /// Field by which entries are sorted.
    pub sorting_column: Option<TargetFieldName>,
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub filters: Vec<TargetSearchFilter>,
}

impl ListTargetsRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { ListTargetsRequest {
    pagination,
    sorting_column,
    filters,
} }

/// What `ActionService::list_targets` answers.
#[derive(Clone, Default)]
pub struct ListTargetsResponse {
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2::PaginationResponse>,
    /// Targets on this page.
    pub targets: Vec<Target>,
}

message! { ListTargetsResponse {
    pagination,
    targets,
} }

/// A public key of a target, for encrypting payloads.
#[derive(Clone, Default)]
pub struct PublicKey {
    /// Id of the key.
    pub key_id: String,
    /// Whether payloads are encrypted with this key.
    pub active: bool,
    /// Public key, in PEM.
    pub public_key: bytes::Bytes,
    /// Fingerprint of the public key, such as `SHA256:` with the hash in base64.
    pub fingerprint: String,
    /// Time after which the key is no longer used.
    pub expiration_date: Option<jiff::Timestamp>,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message! { PublicKey {
    key_id,
    active,
    public_key,
    fingerprint,
    expiration_date,
    creation_date,
    change_date,
} }

/// A condition that public keys must meet.
#[derive(Clone, Default)]
pub struct PublicKeySearchFilter {
    /// One of `key_ids_filter`, `active_filter`, `expiration_date_filter`.
    pub filter: Option<PublicKeySearchFilterKind>,
}

impl PublicKeySearchFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(filter: impl Into<PublicKeySearchFilterKind>) -> Self {
        Self {
            filter: Some(filter.into()),
        }
    }
}

message! { PublicKeySearchFilter {
    filter: oneof,
} }

/// Alternatives of `PublicKeySearchFilter::filter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PublicKeySearchFilterKind {
    /// Keeps keys with one of these ids.
    KeyIdsFilter(crate::filter::v2::InIdsFilter),
    /// Keeps keys that are active (true) or not active (false).
    ActiveFilter(bool),
    /// Keeps entries by the time at which they expire.
    ExpirationDateFilter(crate::filter::v2::TimestampFilter),
}

oneof! { PublicKeySearchFilterKind {
    KeyIdsFilter,
    ActiveFilter,
    ExpirationDateFilter,
} }

convert! { PublicKeySearchFilter.filter = PublicKeySearchFilterKind {
    KeyIdsFilter(crate::filter::v2::InIdsFilter),
    ExpirationDateFilter(crate::filter::v2::TimestampFilter),
} }

/// Calls the endpoint and waits for no answer.
#[derive(Clone, Default)]
pub struct RestAsync {}

message! { RestAsync {} }

/// Calls the endpoint and uses its answer to change the request or response.
#[derive(Clone, Default)]
pub struct RestCall {
    /// Whether the flow is stopped when the call fails.
    pub interrupt_on_error: bool,
}

impl RestCall {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(interrupt_on_error: bool) -> Self {
        Self { interrupt_on_error }
    }
}

message! { RestCall {
    interrupt_on_error,
} }

/// Calls the endpoint and looks at the status of its answer only.
#[derive(Clone, Default)]
pub struct RestWebhook {
    /// Whether the flow is stopped when the call fails.
    pub interrupt_on_error: bool,
}

impl RestWebhook {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(interrupt_on_error: bool) -> Self {
        Self { interrupt_on_error }
    }
}

message! { RestWebhook {
    interrupt_on_error,
} }

/// What `ActionService::remove_public_key` takes.
#[derive(Clone, Default)]
pub struct RemovePublicKeyRequest {
    /// Id of the target.
    ///
    /// Required. 1 to 200 characters.
    pub target_id: String,
    /// Id of the key.
    ///
    /// Required. 1 to 200 characters.
    pub key_id: String,
}

impl RemovePublicKeyRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(target_id: impl Into<String>, key_id: impl Into<String>) -> Self {
        Self {
            target_id: target_id.into(),
            key_id: key_id.into(),
        }
    }
}

message! { RemovePublicKeyRequest {
    target_id,
    key_id,
} }

/// What `ActionService::remove_public_key` answers.
#[derive(Clone, Default)]
pub struct RemovePublicKeyResponse {
    /// Time of the deletion; none where there was nothing to delete.
    pub deletion_date: Option<jiff::Timestamp>,
}

message! { RemovePublicKeyResponse {
    deletion_date,
} }

/// API requests that call the targets: one method, one service, or all.
#[derive(Clone, Default)]
pub struct RequestExecution {
    /// One of `method`, `service`, `all`.
    ///
    /// Required.
    pub condition: Option<RequestExecutionCondition>,
}

impl RequestExecution {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(condition: RequestExecutionCondition) -> Self {
        Self {
            condition: Some(condition),
        }
    }
}

message! { RequestExecution {
    condition: oneof,
} }

/// Alternatives of `RequestExecution::condition`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum RequestExecutionCondition {
    /// Path of the API method, such as `/zitadel.user.v2.UserService/AddHumanUser`.
    ///
    /// 1 to 1000 characters.
    Method(String),
    /// Name of the API service, such as `zitadel.user.v2.UserService`.
    ///
    /// 1 to 1000 characters.
    Service(String),
    /// Holds for everything of this kind, when true.
    ///
    /// Must be `true`.
    All(bool),
}

oneof! { RequestExecutionCondition {
    Method,
    Service,
    All,
} }

convert! { RequestExecution.condition = RequestExecutionCondition {} }

/// API responses that call the targets: one method, one service, or all.
#[derive(Clone, Default)]
pub struct ResponseExecution {
    /// One of `method`, `service`, `all`.
    ///
    /// Required.
    pub condition: Option<ResponseExecutionCondition>,
}

impl ResponseExecution {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(condition: ResponseExecutionCondition) -> Self {
        Self {
            condition: Some(condition),
        }
    }
}

message! { ResponseExecution {
    condition: oneof,
} }

/// Alternatives of `ResponseExecution::condition`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ResponseExecutionCondition {
    /// Path of the API method, such as `/zitadel.user.v2.UserService/AddHumanUser`.
    ///
    /// 1 to 1000 characters.
    Method(String),
    /// Name of the API service, such as `zitadel.user.v2.UserService`.
    ///
    /// 1 to 1000 characters.
    Service(String),
    /// Holds for everything of this kind, when true.
    ///
    /// Must be `true`.
    All(bool),
}

oneof! { ResponseExecutionCondition {
    Method,
    Service,
    All,
} }

convert! { ResponseExecution.condition = ResponseExecutionCondition {} }

/// What `ActionService::set_execution` takes.
#[derive(Clone, Default)]
pub struct SetExecutionRequest {
    /// Condition on which the targets are called.
    pub condition: Option<Condition>,
    /// Ids of the targets to call, in this order.
    pub targets: Vec<String>,
}

impl SetExecutionRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { SetExecutionRequest {
    condition,
    targets,
} }

/// What `ActionService::set_execution` answers.
#[derive(Clone, Default)]
pub struct SetExecutionResponse {
    /// Time at which it was set.
    pub set_date: Option<jiff::Timestamp>,
}

message! { SetExecutionResponse {
    set_date,
} }

/// An HTTP endpoint of yours that Zitadel calls.
#[derive(Clone, Default)]
pub struct Target {
    /// Id of the target.
    pub id: String,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
    /// Name of the target.
    pub name: String,
    /// One of `rest_webhook`, `rest_call`, `rest_async`.
    pub target_type: Option<TargetType>,
    /// Longest time that one call may take.
    pub timeout: Option<jiff::SignedDuration>,
    /// URL that Zitadel calls.
    pub endpoint: String,
    /// Key with which the endpoint checks that a call comes from Zitadel (HMAC in the header
    /// `Zitadel-Signature`).
    pub signing_key: String,
    /// Form of the payload that the target receives: JSON, signed (JWT) or encrypted (JWE).
    pub payload_type: PayloadType,
}

message! { Target {
    id,
    creation_date,
    change_date,
    name,
    target_type: oneof,
    timeout,
    endpoint,
    signing_key: secret,
    payload_type,
} }

/// Alternatives of `Target::target_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum TargetType {
    /// Calls the endpoint and looks at the status of its answer only.
    RestWebhook(RestWebhook),
    /// Calls the endpoint and uses its answer to change the request or response.
    RestCall(RestCall),
    /// Calls the endpoint and waits for no answer.
    RestAsync(RestAsync),
}

oneof! { TargetType {
    RestWebhook,
    RestCall,
    RestAsync,
} }

/// Keeps executions that call a certain target.
#[derive(Clone, Default)]
pub struct TargetFilter {
    /// Id of the target.
    pub target_id: String,
}

impl TargetFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(target_id: impl Into<String>) -> Self {
        Self {
            target_id: target_id.into(),
        }
    }
}

message! { TargetFilter {
    target_id,
} }

/// Keeps targets by their name.
#[derive(Clone, Default)]
pub struct TargetNameFilter {
    /// Name of the target, or part of it, to look for.
    ///
    /// At most 200 characters.
    pub target_name: String,
    /// How to compare.
    pub method: crate::filter::v2::TextFilterMethod,
}

impl TargetNameFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(
        target_name: impl Into<String>,
        method: crate::filter::v2::TextFilterMethod,
    ) -> Self {
        Self {
            target_name: target_name.into(),
            method,
        }
    }
}

message! { TargetNameFilter {
    target_name,
    method,
} }

/// A condition that targets must meet.
#[derive(Clone, Default)]
pub struct TargetSearchFilter {
    /// Either `target_name_filter` or `in_target_ids_filter`.
    ///
    /// Required.
    pub filter: Option<TargetSearchFilterKind>,
}

impl TargetSearchFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(filter: impl Into<TargetSearchFilterKind>) -> Self {
        Self {
            filter: Some(filter.into()),
        }
    }
}

message! { TargetSearchFilter {
    filter: oneof,
} }

/// Alternatives of `TargetSearchFilter::filter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum TargetSearchFilterKind {
    /// Keeps targets by their name.
    TargetNameFilter(TargetNameFilter),
    /// Keeps targets with one of these ids.
    InTargetIdsFilter(InTargetIdsFilter),
}

oneof! { TargetSearchFilterKind {
    TargetNameFilter,
    InTargetIdsFilter,
} }

convert! { TargetSearchFilter.filter = TargetSearchFilterKind {
    TargetNameFilter(TargetNameFilter),
    InTargetIdsFilter(InTargetIdsFilter),
} }

/// What `ActionService::update_target` takes.
#[derive(Clone, Default)]
pub struct UpdateTargetRequest {
    /// Id of the target.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the target.
    ///
    /// 1 to 1000 characters.
    pub name: Option<String>,
    /// One of `rest_webhook`, `rest_call`, `rest_async`.
    pub target_type: Option<UpdateTargetRequestType>,
    /// Longest time that one call may take.
    ///
    /// At most `270s`. At least `0s`.
    pub timeout: Option<jiff::SignedDuration>,
    /// URL that Zitadel calls.
    ///
    /// 1 to 2048 characters.
    pub endpoint: Option<String>,
    /// Replaces the signing key; the old one stays valid for this long. Zero ends it at once.
    ///
    /// Must be `0s`.
    pub expiration_signing_key: Option<jiff::SignedDuration>,
    /// Form of the payload that the target receives: JSON, signed (JWT) or encrypted (JWE).
    pub payload_type: PayloadType,
}

impl UpdateTargetRequest {
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

message! { UpdateTargetRequest {
    id,
    name,
    target_type: oneof,
    timeout,
    endpoint,
    expiration_signing_key,
    payload_type,
} }

/// Alternatives of `UpdateTargetRequest::target_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateTargetRequestType {
    /// Calls the endpoint and looks at the status of its answer only.
    RestWebhook(RestWebhook),
    /// Calls the endpoint and uses its answer to change the request or response.
    RestCall(RestCall),
    /// Calls the endpoint and waits for no answer.
    RestAsync(RestAsync),
}

oneof! { UpdateTargetRequestType {
    RestWebhook,
    RestCall,
    RestAsync,
} }

convert! { UpdateTargetRequestType {
    RestWebhook(RestWebhook),
    RestCall(RestCall),
    RestAsync(RestAsync),
} }

/// What `ActionService::update_target` answers.
#[derive(Clone, Default)]
pub struct UpdateTargetResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
    /// New signing key; present when the request replaced it.
    pub signing_key: Option<String>,
}

message! { UpdateTargetResponse {
    change_date,
    signing_key: secret,
} }

/// Fields by which executions can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExecutionFieldName {
    /// `EXECUTION_FIELD_NAME_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `EXECUTION_FIELD_NAME_ID`.
    Id,
    /// `EXECUTION_FIELD_NAME_CREATED_DATE`.
    CreatedDate,
    /// `EXECUTION_FIELD_NAME_CHANGED_DATE`.
    ChangedDate,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { ExecutionFieldName {
    0 Unspecified: "EXECUTION_FIELD_NAME_UNSPECIFIED",
    1 Id: "EXECUTION_FIELD_NAME_ID",
    2 CreatedDate: "EXECUTION_FIELD_NAME_CREATED_DATE",
    3 ChangedDate: "EXECUTION_FIELD_NAME_CHANGED_DATE",
} }

/// Kinds of conditions that executions are bound to.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExecutionType {
    /// `EXECUTION_TYPE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// API requests, before they are processed.
    Request,
    /// API responses, before they are sent.
    Response,
    /// Events, after they happened.
    Event,
    /// Functions, which are places in a flow of Zitadel.
    Function,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { ExecutionType {
    0 Unspecified: "EXECUTION_TYPE_UNSPECIFIED",
    1 Request: "EXECUTION_TYPE_REQUEST",
    2 Response: "EXECUTION_TYPE_RESPONSE",
    3 Event: "EXECUTION_TYPE_EVENT",
    4 Function: "EXECUTION_TYPE_FUNCTION",
} }

/// Forms in which a target receives its payload.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum PayloadType {
    /// `PAYLOAD_TYPE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// Plain JSON, signed in a header.
    Json,
    /// A JWT signed with a web key of the instance.
    Jwt,
    /// A signed JWT, encrypted for the active public key of the target.
    Jwe,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { PayloadType {
    0 Unspecified: "PAYLOAD_TYPE_UNSPECIFIED",
    1 Json: "PAYLOAD_TYPE_JSON",
    2 Jwt: "PAYLOAD_TYPE_JWT",
    3 Jwe: "PAYLOAD_TYPE_JWE",
} }

/// Fields by which public keys can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum PublicKeyFieldName {
    /// `PUBLIC_KEY_FIELD_NAME_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `PUBLIC_KEY_FIELD_NAME_CREATION_DATE`.
    CreationDate,
    /// `PUBLIC_KEY_FIELD_NAME_CHANGE_DATE`.
    ChangeDate,
    /// `PUBLIC_KEY_FIELD_NAME_EXPIRATION_DATE`.
    ExpirationDate,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { PublicKeyFieldName {
    0 Unspecified: "PUBLIC_KEY_FIELD_NAME_UNSPECIFIED",
    1 CreationDate: "PUBLIC_KEY_FIELD_NAME_CREATION_DATE",
    2 ChangeDate: "PUBLIC_KEY_FIELD_NAME_CHANGE_DATE",
    3 ExpirationDate: "PUBLIC_KEY_FIELD_NAME_EXPIRATION_DATE",
} }

/// Fields by which targets can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum TargetFieldName {
    /// `TARGET_FIELD_NAME_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `TARGET_FIELD_NAME_ID`.
    Id,
    /// `TARGET_FIELD_NAME_CREATED_DATE`.
    CreatedDate,
    /// `TARGET_FIELD_NAME_CHANGED_DATE`.
    ChangedDate,
    /// `TARGET_FIELD_NAME_NAME`.
    Name,
    /// `TARGET_FIELD_NAME_TARGET_TYPE`.
    TargetType,
    /// `TARGET_FIELD_NAME_URL`.
    Url,
    /// `TARGET_FIELD_NAME_TIMEOUT`.
    Timeout,
    /// `TARGET_FIELD_NAME_INTERRUPT_ON_ERROR`.
    InterruptOnError,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { TargetFieldName {
    0 Unspecified: "TARGET_FIELD_NAME_UNSPECIFIED",
    1 Id: "TARGET_FIELD_NAME_ID",
    2 CreatedDate: "TARGET_FIELD_NAME_CREATED_DATE",
    3 ChangedDate: "TARGET_FIELD_NAME_CHANGED_DATE",
    4 Name: "TARGET_FIELD_NAME_NAME",
    5 TargetType: "TARGET_FIELD_NAME_TARGET_TYPE",
    6 Url: "TARGET_FIELD_NAME_URL",
    7 Timeout: "TARGET_FIELD_NAME_TIMEOUT",
    8 InterruptOnError: "TARGET_FIELD_NAME_INTERRUPT_ON_ERROR",
} }
