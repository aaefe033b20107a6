// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.action.v2`.

use crate::json::Slot;
use crate::json::declare::{message, oneof, open_enum};
use crate::{Call, Client};

/// Calls your HTTP endpoints when something happens in Zitadel. A target is the endpoint; an
/// execution says on which requests, responses, functions and events its targets are called.
#[derive(Clone, Debug)]
pub struct ActionService {
    client: Client,
}

impl ActionService {
    /// Makes a client of the service that calls through `client`.
    #[inline]
    #[must_use]
    pub fn new(client: Client) -> Self {
        Self { client }
    }

    /// Makes a public key of a target the one that its JWE payloads are encrypted with.
    ///
    /// Operation: `zitadel.action.v2.ActionService/ActivatePublicKey`. Permission:
    /// `action.target.write`.
    #[inline]
    pub fn activate_public_key(
        &self,
        request: ActivatePublicKeyRequest,
    ) -> Call<operations::ActivatePublicKey> {
        Call::new(self.client.clone(), request)
    }

    /// Adds a public key to a target, for the encryption of JWE payloads. The key is used once it
    /// is activated.
    ///
    /// Operation: `zitadel.action.v2.ActionService/AddPublicKey`. Permission:
    /// `action.target.write`.
    #[inline]
    pub fn add_public_key(&self, request: AddPublicKeyRequest) -> Call<operations::AddPublicKey> {
        Call::new(self.client.clone(), request)
    }

    /// Creates a target, an HTTP endpoint that executions can call. The answer holds the signing
    /// key with which the endpoint checks that a call comes from Zitadel.
    ///
    /// Operation: `zitadel.action.v2.ActionService/CreateTarget`. Permission:
    /// `action.target.write`.
    #[inline]
    pub fn create_target(&self, request: CreateTargetRequest) -> Call<operations::CreateTarget> {
        Call::new(self.client.clone(), request)
    }

    /// Deactivates a public key of a target, so that payloads are no longer encrypted with it.
    ///
    /// Operation: `zitadel.action.v2.ActionService/DeactivatePublicKey`. Permission:
    /// `action.target.write`.
    #[inline]
    pub fn deactivate_public_key(
        &self,
        request: DeactivatePublicKeyRequest,
    ) -> Call<operations::DeactivatePublicKey> {
        Call::new(self.client.clone(), request)
    }

    /// Deletes a target, so that it is called no more.
    ///
    /// Operation: `zitadel.action.v2.ActionService/DeleteTarget`. Permission:
    /// `action.target.delete`.
    #[inline]
    pub fn delete_target(&self, request: DeleteTargetRequest) -> Call<operations::DeleteTarget> {
        Call::new(self.client.clone(), request)
    }

    /// Returns one target by its id, with its signing key.
    ///
    /// Operation: `zitadel.action.v2.ActionService/GetTarget`. Permission: `action.target.read`.
    #[inline]
    pub fn get_target(&self, request: GetTargetRequest) -> Call<operations::GetTarget> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the functions of Zitadel that an execution can be bound to.
    ///
    /// Operation: `zitadel.action.v2.ActionService/ListExecutionFunctions`. Permission: any valid
    /// token.
    #[inline]
    pub fn list_execution_functions(
        &self,
        request: ListExecutionFunctionsRequest,
    ) -> Call<operations::ListExecutionFunctions> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the API methods that a request or response execution can be bound to.
    ///
    /// Operation: `zitadel.action.v2.ActionService/ListExecutionMethods`. Permission: any valid
    /// token.
    #[inline]
    pub fn list_execution_methods(
        &self,
        request: ListExecutionMethodsRequest,
    ) -> Call<operations::ListExecutionMethods> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the API services that a request or response execution can be bound to.
    ///
    /// Operation: `zitadel.action.v2.ActionService/ListExecutionServices`. Permission: any valid
    /// token.
    #[inline]
    pub fn list_execution_services(
        &self,
        request: ListExecutionServicesRequest,
    ) -> Call<operations::ListExecutionServices> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the executions of the instance: which condition calls which targets.
    ///
    /// Operation: `zitadel.action.v2.ActionService/ListExecutions`. Permission:
    /// `action.execution.read`.
    #[inline]
    pub fn list_executions(
        &self,
        request: ListExecutionsRequest,
    ) -> Call<operations::ListExecutions> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the public keys of a target.
    ///
    /// Operation: `zitadel.action.v2.ActionService/ListPublicKeys`. Permission:
    /// `action.target.read`.
    #[inline]
    pub fn list_public_keys(
        &self,
        request: ListPublicKeysRequest,
    ) -> Call<operations::ListPublicKeys> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the targets of the instance.
    ///
    /// Operation: `zitadel.action.v2.ActionService/ListTargets`. Permission: `action.target.read`.
    #[inline]
    pub fn list_targets(&self, request: ListTargetsRequest) -> Call<operations::ListTargets> {
        Call::new(self.client.clone(), request)
    }

    /// Removes a public key from a target for good.
    ///
    /// Operation: `zitadel.action.v2.ActionService/RemovePublicKey`. Permission:
    /// `action.target.write`.
    #[inline]
    pub fn remove_public_key(
        &self,
        request: RemovePublicKeyRequest,
    ) -> Call<operations::RemovePublicKey> {
        Call::new(self.client.clone(), request)
    }

    /// Sets which targets are called on a condition, in place of those set before. An empty list of
    /// targets removes the execution.
    ///
    /// Operation: `zitadel.action.v2.ActionService/SetExecution`. Permission:
    /// `action.execution.write`.
    #[inline]
    pub fn set_execution(&self, request: SetExecutionRequest) -> Call<operations::SetExecution> {
        Call::new(self.client.clone(), request)
    }

    /// Changes a target; what is left out stays. It can also replace the signing key, and the new
    /// key is then in the answer.
    ///
    /// Operation: `zitadel.action.v2.ActionService/UpdateTarget`. Permission:
    /// `action.target.write`.
    #[inline]
    pub fn update_target(&self, request: UpdateTargetRequest) -> Call<operations::UpdateTarget> {
        Call::new(self.client.clone(), request)
    }
}

/// What `ActionService::activate_public_key` takes.
#[derive(Clone, Default)]
pub struct ActivatePublicKeyRequest {
    /// Id of the key.
    ///
    /// Required. 1 to 200 characters.
    pub key_id: String,
    /// Id of the target.
    ///
    /// Required. 1 to 200 characters.
    pub target_id: String,
}

impl ActivatePublicKeyRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(target_id: impl Into<String>, key_id: impl Into<String>) -> Self {
        Self {
            target_id: target_id.into(),
            key_id: key_id.into(),
        }
    }
}

message!(ActivatePublicKeyRequest {
    0 key_id: Slot::Field("keyId", "key_id"),
    1 target_id: Slot::Field("targetId", "target_id"),
});

/// What `ActionService::activate_public_key` answers.
#[derive(Clone, Default)]
pub struct ActivatePublicKeyResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message!(ActivatePublicKeyResponse {
    0 change_date: Slot::Field("changeDate", "change_date"),
});

/// What `ActionService::add_public_key` takes.
#[derive(Clone, Default)]
pub struct AddPublicKeyRequest {
    /// Time after which the key is no longer used.
    pub expiration_date: Option<jiff::Timestamp>,
    /// Public key, in PEM.
    ///
    /// Required. 1 to 8192 bytes.
    pub public_key: bytes::Bytes,
    /// Id of the target.
    ///
    /// Required. 1 to 200 characters.
    pub target_id: String,
}

impl AddPublicKeyRequest {
    /// Makes one of what must be set; everything else is left out.
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

message!(AddPublicKeyRequest {
    0 expiration_date: Slot::Field("expirationDate", "expiration_date"),
    1 public_key: Slot::Field("publicKey", "public_key"),
    2 target_id: Slot::Field("targetId", "target_id"),
});

/// What `ActionService::add_public_key` answers.
#[derive(Clone, Default)]
pub struct AddPublicKeyResponse {
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Id of the key.
    pub key_id: String,
}

message!(AddPublicKeyResponse {
    0 creation_date: Slot::Field("creationDate", "creation_date"),
    1 key_id: Slot::Field("keyId", "key_id"),
});

/// What an execution is bound to: requests, responses, a function or events.
#[derive(Clone, Default)]
pub struct Condition {
    /// One of `event`, `function`, `request`, `response`.
    ///
    /// Required.
    pub condition_type: Option<ConditionConditionType>,
}

impl Condition {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(condition_type: ConditionConditionType) -> Self {
        Self {
            condition_type: Some(condition_type),
        }
    }
}

message!(Condition {
    0 condition_type: Slot::Oneof(ConditionConditionType::ARMS),
});

/// Alternatives of `Condition::condition_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ConditionConditionType {
    /// Holds for events, that is for changes after they happened.
    Event(EventExecution),
    /// Holds for a function, a place in a flow of Zitadel such as the making of a token.
    Function(FunctionExecution),
    /// Holds for API requests, before they are processed.
    Request(RequestExecution),
    /// Holds for API responses, before they are sent.
    Response(ResponseExecution),
}

oneof!(ConditionConditionType {
    0 Event: Slot::Field("event", "event"),
    1 Function: Slot::Field("function", "function"),
    2 Request: Slot::Field("request", "request"),
    3 Response: Slot::Field("response", "response"),
});

impl From<ConditionConditionType> for Condition {
    #[inline]
    fn from(condition_type: ConditionConditionType) -> Self {
        Self {
            condition_type: Some(condition_type),
        }
    }
}

/// What `ActionService::create_target` takes.
#[derive(Clone, Default)]
pub struct CreateTargetRequest {
    /// URL that Zitadel calls.
    ///
    /// Required. 1 to 2048 characters.
    pub endpoint: String,
    /// Name of the target.
    ///
    /// Required. 1 to 1000 characters.
    pub name: String,
    /// Form of the payload that the target receives: JSON, signed (JWT) or encrypted (JWE).
    pub payload_type: PayloadType,
    /// Longest time that one call may take.
    ///
    /// At most `270s`. At least `0s`.
    pub timeout: Option<jiff::SignedDuration>,
    /// One of `rest_async`, `rest_call`, `rest_webhook`.
    ///
    /// Required.
    pub target_type: Option<CreateTargetRequestTargetType>,
}

impl CreateTargetRequest {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        endpoint: impl Into<String>,
        target_type: CreateTargetRequestTargetType,
    ) -> Self {
        Self {
            name: name.into(),
            endpoint: endpoint.into(),
            target_type: Some(target_type),
            ..Self::default()
        }
    }
}

message!(CreateTargetRequest {
    0 endpoint: Slot::Field("endpoint", "endpoint"),
    1 name: Slot::Field("name", "name"),
    2 payload_type: Slot::Field("payloadType", "payload_type"),
    3 timeout: Slot::Field("timeout", "timeout"),
    4 target_type: Slot::Oneof(CreateTargetRequestTargetType::ARMS),
});

/// Alternatives of `CreateTargetRequest::target_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateTargetRequestTargetType {
    /// Calls the endpoint and waits for no answer.
    RestAsync(RestAsync),
    /// Calls the endpoint and uses its answer to change the request or response.
    RestCall(RestCall),
    /// Calls the endpoint and looks at the status of its answer only.
    RestWebhook(RestWebhook),
}

oneof!(CreateTargetRequestTargetType {
    0 RestAsync: Slot::Field("restAsync", "rest_async"),
    1 RestCall: Slot::Field("restCall", "rest_call"),
    2 RestWebhook: Slot::Field("restWebhook", "rest_webhook"),
});

/// What `ActionService::create_target` answers.
#[derive(Clone, Default)]
pub struct CreateTargetResponse {
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Id of the new target.
    pub id: String,
    /// Key with which the endpoint checks that a call comes from Zitadel (HMAC in the header
    /// `Zitadel-Signature`).
    pub signing_key: String,
}

message!(CreateTargetResponse {
    0 creation_date: Slot::Field("creationDate", "creation_date"),
    1 id: Slot::Field("id", "id"),
    2 signing_key: Slot::Secret("signingKey", "signing_key"),
});

/// What `ActionService::deactivate_public_key` takes.
#[derive(Clone, Default)]
pub struct DeactivatePublicKeyRequest {
    /// Id of the key.
    ///
    /// Required. 1 to 200 characters.
    pub key_id: String,
    /// Id of the target.
    ///
    /// Required. 1 to 200 characters.
    pub target_id: String,
}

impl DeactivatePublicKeyRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(target_id: impl Into<String>, key_id: impl Into<String>) -> Self {
        Self {
            target_id: target_id.into(),
            key_id: key_id.into(),
        }
    }
}

message!(DeactivatePublicKeyRequest {
    0 key_id: Slot::Field("keyId", "key_id"),
    1 target_id: Slot::Field("targetId", "target_id"),
});

/// What `ActionService::deactivate_public_key` answers.
#[derive(Clone, Default)]
pub struct DeactivatePublicKeyResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
}

message!(DeactivatePublicKeyResponse {
    0 change_date: Slot::Field("changeDate", "change_date"),
});

/// What `ActionService::delete_target` takes.
#[derive(Clone, Default)]
pub struct DeleteTargetRequest {
    /// Id of the target.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl DeleteTargetRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message!(DeleteTargetRequest {
    0 id: Slot::Field("id", "id"),
});

/// What `ActionService::delete_target` answers.
#[derive(Clone, Default)]
pub struct DeleteTargetResponse {
    /// Time of the deletion.
    pub deletion_date: Option<jiff::Timestamp>,
}

message!(DeleteTargetResponse {
    0 deletion_date: Slot::Field("deletionDate", "deletion_date"),
});

/// Events that call the targets: one type, a group of types, or all.
#[derive(Clone, Default)]
pub struct EventExecution {
    /// One of `all`, `event`, `group`.
    ///
    /// Required.
    pub condition: Option<EventExecutionCondition>,
}

impl EventExecution {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(condition: EventExecutionCondition) -> Self {
        Self {
            condition: Some(condition),
        }
    }
}

message!(EventExecution {
    0 condition: Slot::Oneof(EventExecutionCondition::ARMS),
});

/// Alternatives of `EventExecution::condition`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum EventExecutionCondition {
    /// Holds for everything of this kind, when true.
    ///
    /// Must be `true`.
    All(bool),
    /// Type of the event, such as `user.human.added`.
    ///
    /// 1 to 1000 characters.
    Event(String),
    /// Group of events: all whose type begins with this, such as `user`.
    ///
    /// 1 to 1000 characters.
    Group(String),
}

oneof!(EventExecutionCondition {
    0 All: Slot::Field("all", "all"),
    1 Event: Slot::Field("event", "event"),
    2 Group: Slot::Field("group", "group"),
});

impl From<EventExecutionCondition> for EventExecution {
    #[inline]
    fn from(condition: EventExecutionCondition) -> Self {
        Self {
            condition: Some(condition),
        }
    }
}

/// A condition and the targets that are called on it.
#[derive(Clone, Default)]
pub struct Execution {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
    /// Condition on which the targets are called.
    pub condition: Option<Condition>,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Ids of the targets to call, in this order.
    pub targets: Vec<String>,
}

message!(Execution {
    0 change_date: Slot::Field("changeDate", "change_date"),
    1 condition: Slot::Field("condition", "condition"),
    2 creation_date: Slot::Field("creationDate", "creation_date"),
    3 targets: Slot::Field("targets", "targets"),
});

/// A condition that executions must meet.
#[derive(Clone, Default)]
pub struct ExecutionSearchFilter {
    /// One of `execution_type_filter`, `in_conditions_filter`, `target_filter`.
    ///
    /// Required.
    pub filter: Option<ExecutionSearchFilterFilter>,
}

impl ExecutionSearchFilter {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(filter: ExecutionSearchFilterFilter) -> Self {
        Self {
            filter: Some(filter),
        }
    }
}

message!(ExecutionSearchFilter {
    0 filter: Slot::Oneof(ExecutionSearchFilterFilter::ARMS),
});

/// Alternatives of `ExecutionSearchFilter::filter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ExecutionSearchFilterFilter {
    /// Keeps executions of one kind.
    ExecutionTypeFilter(ExecutionTypeFilter),
    /// Keeps executions with one of these conditions.
    InConditionsFilter(InConditionsFilter),
    /// Keeps executions that call this target.
    TargetFilter(TargetFilter),
}

oneof!(ExecutionSearchFilterFilter {
    0 ExecutionTypeFilter: Slot::Field("executionTypeFilter", "execution_type_filter"),
    1 InConditionsFilter: Slot::Field("inConditionsFilter", "in_conditions_filter"),
    2 TargetFilter: Slot::Field("targetFilter", "target_filter"),
});

impl From<ExecutionSearchFilterFilter> for ExecutionSearchFilter {
    #[inline]
    fn from(filter: ExecutionSearchFilterFilter) -> Self {
        Self {
            filter: Some(filter),
        }
    }
}

/// Keeps executions of one kind.
#[derive(Clone, Default)]
pub struct ExecutionTypeFilter {
    /// Kind of the executions to keep.
    pub execution_type: ExecutionType,
}

message!(ExecutionTypeFilter {
    0 execution_type: Slot::Field("executionType", "execution_type"),
});

/// A function of Zitadel that calls the targets.
#[derive(Clone, Default)]
pub struct FunctionExecution {
    /// Name of the function, such as `preaccesstoken`.
    ///
    /// Required. 1 to 1000 characters.
    pub name: String,
}

impl FunctionExecution {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

message!(FunctionExecution {
    0 name: Slot::Field("name", "name"),
});

/// What `ActionService::get_target` takes.
#[derive(Clone, Default)]
pub struct GetTargetRequest {
    /// Id of the target.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
}

impl GetTargetRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message!(GetTargetRequest {
    0 id: Slot::Field("id", "id"),
});

/// What `ActionService::get_target` answers.
#[derive(Clone, Default)]
pub struct GetTargetResponse {
    /// The target asked for.
    pub target: Option<Target>,
}

message!(GetTargetResponse {
    0 target: Slot::Field("target", "target"),
});

/// Keeps executions that have one of the conditions.
#[derive(Clone, Default)]
pub struct InConditionsFilter {
    /// Conditions to look for; executions with one of them are kept.
    pub conditions: Vec<Condition>,
}

message!(InConditionsFilter {
    0 conditions: Slot::Field("conditions", "conditions"),
});

/// Keeps targets with one of the ids.
#[derive(Clone, Default)]
pub struct InTargetIdsFilter {
    /// Ids of the targets to look for.
    pub target_ids: Vec<String>,
}

message!(InTargetIdsFilter {
    0 target_ids: Slot::Field("targetIds", "target_ids"),
});

/// What `ActionService::list_execution_functions` takes.
#[derive(Clone, Default)]
pub struct ListExecutionFunctionsRequest {}

impl ListExecutionFunctionsRequest {
    /// Makes an empty one, in which nothing is set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message!(ListExecutionFunctionsRequest {});

/// What `ActionService::list_execution_functions` answers.
#[derive(Clone, Default)]
pub struct ListExecutionFunctionsResponse {
    /// Names of the functions.
    pub functions: Vec<String>,
}

message!(ListExecutionFunctionsResponse {
    0 functions: Slot::Field("functions", "functions"),
});

/// What `ActionService::list_execution_methods` takes.
#[derive(Clone, Default)]
pub struct ListExecutionMethodsRequest {}

impl ListExecutionMethodsRequest {
    /// Makes an empty one, in which nothing is set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message!(ListExecutionMethodsRequest {});

/// What `ActionService::list_execution_methods` answers.
#[derive(Clone, Default)]
pub struct ListExecutionMethodsResponse {
    /// Paths of the API methods.
    pub methods: Vec<String>,
}

message!(ListExecutionMethodsResponse {
    0 methods: Slot::Field("methods", "methods"),
});

/// What `ActionService::list_execution_services` takes.
#[derive(Clone, Default)]
pub struct ListExecutionServicesRequest {}

impl ListExecutionServicesRequest {
    /// Makes an empty one, in which nothing is set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message!(ListExecutionServicesRequest {});

/// What `ActionService::list_execution_services` answers.
#[derive(Clone, Default)]
pub struct ListExecutionServicesResponse {
    /// Names of the API services.
    pub services: Vec<String>,
}

message!(ListExecutionServicesResponse {
    0 services: Slot::Field("services", "services"),
});

/// What `ActionService::list_executions` takes.
#[derive(Clone, Default)]
pub struct ListExecutionsRequest {
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub filters: Vec<ExecutionSearchFilter>,
    /// Which part of the list to return, and in which order.
    pub pagination: Option<crate::filter::v2::PaginationRequest>,
    /// Field by which entries are sorted.
    pub sorting_column: Option<ExecutionFieldName>,
}

impl ListExecutionsRequest {
    /// Makes an empty one, in which nothing is set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message!(ListExecutionsRequest {
    0 filters: Slot::Field("filters", "filters"),
    1 pagination: Slot::Field("pagination", "pagination"),
    2 sorting_column: Slot::Field("sortingColumn", "sorting_column"),
});

/// What `ActionService::list_executions` answers.
#[derive(Clone, Default)]
pub struct ListExecutionsResponse {
    /// Executions on this page.
    pub executions: Vec<Execution>,
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2::PaginationResponse>,
}

message!(ListExecutionsResponse {
    0 executions: Slot::Field("executions", "executions"),
    1 pagination: Slot::Field("pagination", "pagination"),
});

/// What `ActionService::list_public_keys` takes.
#[derive(Clone, Default)]
pub struct ListPublicKeysRequest {
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub filters: Vec<PublicKeySearchFilter>,
    /// Which part of the list to return, and in which order.
    pub pagination: Option<crate::filter::v2::PaginationRequest>,
    /// Field by which entries are sorted.
    pub sorting_column: PublicKeyFieldName,
    /// Id of the target.
    ///
    /// Required. 1 to 200 characters.
    pub target_id: String,
}

impl ListPublicKeysRequest {
    /// Makes one of what must be set; everything else is left out.
    #[inline]
    #[must_use]
    pub fn new(target_id: impl Into<String>) -> Self {
        Self {
            target_id: target_id.into(),
            ..Self::default()
        }
    }
}

message!(ListPublicKeysRequest {
    0 filters: Slot::Field("filters", "filters"),
    1 pagination: Slot::Field("pagination", "pagination"),
    2 sorting_column: Slot::Field("sortingColumn", "sorting_column"),
    3 target_id: Slot::Field("targetId", "target_id"),
});

/// What `ActionService::list_public_keys` answers.
#[derive(Clone, Default)]
pub struct ListPublicKeysResponse {
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2::PaginationResponse>,
    /// Public keys on this page.
    pub public_keys: Vec<PublicKey>,
}

message!(ListPublicKeysResponse {
    0 pagination: Slot::Field("pagination", "pagination"),
    1 public_keys: Slot::Field("publicKeys", "public_keys"),
});

/// What `ActionService::list_targets` takes.
#[derive(Clone, Default)]
pub struct ListTargetsRequest {
    /// Conditions that entries must all meet; all entries are returned when empty.
    pub filters: Vec<TargetSearchFilter>,
    /// Which part of the list to return, and in which order.
    pub pagination: Option<crate::filter::v2::PaginationRequest>,
    /// Field by which entries are sorted.
    pub sorting_column: Option<TargetFieldName>,
}

impl ListTargetsRequest {
    /// Makes an empty one, in which nothing is set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message!(ListTargetsRequest {
    0 filters: Slot::Field("filters", "filters"),
    1 pagination: Slot::Field("pagination", "pagination"),
    2 sorting_column: Slot::Field("sortingColumn", "sorting_column"),
});

/// What `ActionService::list_targets` answers.
#[derive(Clone, Default)]
pub struct ListTargetsResponse {
    /// How many entries match, and the page size that was used.
    pub pagination: Option<crate::filter::v2::PaginationResponse>,
    /// Targets on this page.
    pub targets: Vec<Target>,
}

message!(ListTargetsResponse {
    0 pagination: Slot::Field("pagination", "pagination"),
    1 targets: Slot::Field("targets", "targets"),
});

/// A public key of a target, for encrypting payloads.
#[derive(Clone, Default)]
pub struct PublicKey {
    /// Whether payloads are encrypted with this key.
    pub active: bool,
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Time after which the key is no longer used.
    pub expiration_date: Option<jiff::Timestamp>,
    /// Fingerprint of the public key, such as `SHA256:` with the hash in base64.
    pub fingerprint: String,
    /// Id of the key.
    pub key_id: String,
    /// Public key, in PEM.
    pub public_key: bytes::Bytes,
}

message!(PublicKey {
    0 active: Slot::Field("active", "active"),
    1 change_date: Slot::Field("changeDate", "change_date"),
    2 creation_date: Slot::Field("creationDate", "creation_date"),
    3 expiration_date: Slot::Field("expirationDate", "expiration_date"),
    4 fingerprint: Slot::Field("fingerprint", "fingerprint"),
    5 key_id: Slot::Field("keyId", "key_id"),
    6 public_key: Slot::Field("publicKey", "public_key"),
});

/// A condition that public keys must meet.
#[derive(Clone, Default)]
pub struct PublicKeySearchFilter {
    /// One of `active_filter`, `expiration_date_filter`, `key_ids_filter`.
    pub filter: Option<PublicKeySearchFilterFilter>,
}

message!(PublicKeySearchFilter {
    0 filter: Slot::Oneof(PublicKeySearchFilterFilter::ARMS),
});

/// Alternatives of `PublicKeySearchFilter::filter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PublicKeySearchFilterFilter {
    /// Keeps keys that are active (true) or not active (false).
    ActiveFilter(bool),
    /// Keeps entries by the time at which they expire.
    ExpirationDateFilter(crate::filter::v2::TimestampFilter),
    /// Keeps keys with one of these ids.
    KeyIdsFilter(crate::filter::v2::InIdsFilter),
}

oneof!(PublicKeySearchFilterFilter {
    0 ActiveFilter: Slot::Field("activeFilter", "active_filter"),
    1 ExpirationDateFilter: Slot::Field("expirationDateFilter", "expiration_date_filter"),
    2 KeyIdsFilter: Slot::Field("keyIdsFilter", "key_ids_filter"),
});

impl From<PublicKeySearchFilterFilter> for PublicKeySearchFilter {
    #[inline]
    fn from(filter: PublicKeySearchFilterFilter) -> Self {
        Self {
            filter: Some(filter),
        }
    }
}

/// Calls the endpoint and waits for no answer.
#[derive(Clone, Default)]
pub struct RestAsync {}

message!(RestAsync {});

/// Calls the endpoint and uses its answer to change the request or response.
#[derive(Clone, Default)]
pub struct RestCall {
    /// Whether the flow is stopped when the call fails.
    pub interrupt_on_error: bool,
}

message!(RestCall {
    0 interrupt_on_error: Slot::Field("interruptOnError", "interrupt_on_error"),
});

/// Calls the endpoint and looks at the status of its answer only.
#[derive(Clone, Default)]
pub struct RestWebhook {
    /// Whether the flow is stopped when the call fails.
    pub interrupt_on_error: bool,
}

message!(RestWebhook {
    0 interrupt_on_error: Slot::Field("interruptOnError", "interrupt_on_error"),
});

/// What `ActionService::remove_public_key` takes.
#[derive(Clone, Default)]
pub struct RemovePublicKeyRequest {
    /// Id of the key.
    ///
    /// Required. 1 to 200 characters.
    pub key_id: String,
    /// Id of the target.
    ///
    /// Required. 1 to 200 characters.
    pub target_id: String,
}

impl RemovePublicKeyRequest {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(target_id: impl Into<String>, key_id: impl Into<String>) -> Self {
        Self {
            target_id: target_id.into(),
            key_id: key_id.into(),
        }
    }
}

message!(RemovePublicKeyRequest {
    0 key_id: Slot::Field("keyId", "key_id"),
    1 target_id: Slot::Field("targetId", "target_id"),
});

/// What `ActionService::remove_public_key` answers.
#[derive(Clone, Default)]
pub struct RemovePublicKeyResponse {
    /// Time of the deletion.
    pub deletion_date: Option<jiff::Timestamp>,
}

message!(RemovePublicKeyResponse {
    0 deletion_date: Slot::Field("deletionDate", "deletion_date"),
});

/// API requests that call the targets: one method, one service, or all.
#[derive(Clone, Default)]
pub struct RequestExecution {
    /// One of `all`, `method`, `service`.
    ///
    /// Required.
    pub condition: Option<RequestExecutionCondition>,
}

impl RequestExecution {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(condition: RequestExecutionCondition) -> Self {
        Self {
            condition: Some(condition),
        }
    }
}

message!(RequestExecution {
    0 condition: Slot::Oneof(RequestExecutionCondition::ARMS),
});

/// Alternatives of `RequestExecution::condition`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum RequestExecutionCondition {
    /// Holds for everything of this kind, when true.
    ///
    /// Must be `true`.
    All(bool),
    /// Path of the API method, such as `/zitadel.user.v2.UserService/AddHumanUser`.
    ///
    /// 1 to 1000 characters.
    Method(String),
    /// Name of the API service, such as `zitadel.user.v2.UserService`.
    ///
    /// 1 to 1000 characters.
    Service(String),
}

oneof!(RequestExecutionCondition {
    0 All: Slot::Field("all", "all"),
    1 Method: Slot::Field("method", "method"),
    2 Service: Slot::Field("service", "service"),
});

impl From<RequestExecutionCondition> for RequestExecution {
    #[inline]
    fn from(condition: RequestExecutionCondition) -> Self {
        Self {
            condition: Some(condition),
        }
    }
}

/// API responses that call the targets: one method, one service, or all.
#[derive(Clone, Default)]
pub struct ResponseExecution {
    /// One of `all`, `method`, `service`.
    ///
    /// Required.
    pub condition: Option<ResponseExecutionCondition>,
}

impl ResponseExecution {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(condition: ResponseExecutionCondition) -> Self {
        Self {
            condition: Some(condition),
        }
    }
}

message!(ResponseExecution {
    0 condition: Slot::Oneof(ResponseExecutionCondition::ARMS),
});

/// Alternatives of `ResponseExecution::condition`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ResponseExecutionCondition {
    /// Holds for everything of this kind, when true.
    ///
    /// Must be `true`.
    All(bool),
    /// Path of the API method, such as `/zitadel.user.v2.UserService/AddHumanUser`.
    ///
    /// 1 to 1000 characters.
    Method(String),
    /// Name of the API service, such as `zitadel.user.v2.UserService`.
    ///
    /// 1 to 1000 characters.
    Service(String),
}

oneof!(ResponseExecutionCondition {
    0 All: Slot::Field("all", "all"),
    1 Method: Slot::Field("method", "method"),
    2 Service: Slot::Field("service", "service"),
});

impl From<ResponseExecutionCondition> for ResponseExecution {
    #[inline]
    fn from(condition: ResponseExecutionCondition) -> Self {
        Self {
            condition: Some(condition),
        }
    }
}

/// What `ActionService::set_execution` takes.
#[derive(Clone, Default)]
pub struct SetExecutionRequest {
    /// Condition on which the targets are called.
    pub condition: Option<Condition>,
    /// Ids of the targets to call, in this order.
    pub targets: Vec<String>,
}

impl SetExecutionRequest {
    /// Makes an empty one, in which nothing is set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message!(SetExecutionRequest {
    0 condition: Slot::Field("condition", "condition"),
    1 targets: Slot::Field("targets", "targets"),
});

/// What `ActionService::set_execution` answers.
#[derive(Clone, Default)]
pub struct SetExecutionResponse {
    /// Time at which it was set.
    pub set_date: Option<jiff::Timestamp>,
}

message!(SetExecutionResponse {
    0 set_date: Slot::Field("setDate", "set_date"),
});

/// An HTTP endpoint of yours that Zitadel calls.
#[derive(Clone, Default)]
pub struct Target {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// URL that Zitadel calls.
    pub endpoint: String,
    /// Id of the target.
    pub id: String,
    /// Name of the target.
    pub name: String,
    /// Form of the payload that the target receives: JSON, signed (JWT) or encrypted (JWE).
    pub payload_type: PayloadType,
    /// Key with which the endpoint checks that a call comes from Zitadel (HMAC in the header
    /// `Zitadel-Signature`).
    pub signing_key: String,
    /// Longest time that one call may take.
    pub timeout: Option<jiff::SignedDuration>,
    /// One of `rest_async`, `rest_call`, `rest_webhook`.
    pub target_type: Option<TargetTargetType>,
}

message!(Target {
    0 change_date: Slot::Field("changeDate", "change_date"),
    1 creation_date: Slot::Field("creationDate", "creation_date"),
    2 endpoint: Slot::Field("endpoint", "endpoint"),
    3 id: Slot::Field("id", "id"),
    4 name: Slot::Field("name", "name"),
    5 payload_type: Slot::Field("payloadType", "payload_type"),
    6 signing_key: Slot::Secret("signingKey", "signing_key"),
    7 timeout: Slot::Field("timeout", "timeout"),
    8 target_type: Slot::Oneof(TargetTargetType::ARMS),
});

/// Alternatives of `Target::target_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum TargetTargetType {
    /// Calls the endpoint and waits for no answer.
    RestAsync(RestAsync),
    /// Calls the endpoint and uses its answer to change the request or response.
    RestCall(RestCall),
    /// Calls the endpoint and looks at the status of its answer only.
    RestWebhook(RestWebhook),
}

oneof!(TargetTargetType {
    0 RestAsync: Slot::Field("restAsync", "rest_async"),
    1 RestCall: Slot::Field("restCall", "rest_call"),
    2 RestWebhook: Slot::Field("restWebhook", "rest_webhook"),
});

/// Keeps executions that call a certain target.
#[derive(Clone, Default)]
pub struct TargetFilter {
    /// Id of the target.
    pub target_id: String,
}

message!(TargetFilter {
    0 target_id: Slot::Field("targetId", "target_id"),
});

/// Keeps targets by their name.
#[derive(Clone, Default)]
pub struct TargetNameFilter {
    /// How to compare.
    pub method: crate::filter::v2::TextFilterMethod,
    /// Name of the target, or part of it, to look for.
    ///
    /// At most 200 characters.
    pub target_name: String,
}

message!(TargetNameFilter {
    0 method: Slot::Field("method", "method"),
    1 target_name: Slot::Field("targetName", "target_name"),
});

/// A condition that targets must meet.
#[derive(Clone, Default)]
pub struct TargetSearchFilter {
    /// Either `in_target_ids_filter` or `target_name_filter`.
    ///
    /// Required.
    pub filter: Option<TargetSearchFilterFilter>,
}

impl TargetSearchFilter {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(filter: TargetSearchFilterFilter) -> Self {
        Self {
            filter: Some(filter),
        }
    }
}

message!(TargetSearchFilter {
    0 filter: Slot::Oneof(TargetSearchFilterFilter::ARMS),
});

/// Alternatives of `TargetSearchFilter::filter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum TargetSearchFilterFilter {
    /// Keeps targets with one of these ids.
    InTargetIdsFilter(InTargetIdsFilter),
    /// Keeps targets by their name.
    TargetNameFilter(TargetNameFilter),
}

oneof!(TargetSearchFilterFilter {
    0 InTargetIdsFilter: Slot::Field("inTargetIdsFilter", "in_target_ids_filter"),
    1 TargetNameFilter: Slot::Field("targetNameFilter", "target_name_filter"),
});

impl From<TargetSearchFilterFilter> for TargetSearchFilter {
    #[inline]
    fn from(filter: TargetSearchFilterFilter) -> Self {
        Self {
            filter: Some(filter),
        }
    }
}

/// What `ActionService::update_target` takes.
#[derive(Clone, Default)]
pub struct UpdateTargetRequest {
    /// URL that Zitadel calls.
    ///
    /// 1 to 2048 characters.
    pub endpoint: Option<String>,
    /// Replaces the signing key; the old one stays valid for this long. Zero ends it at once.
    ///
    /// Must be `0s`.
    pub expiration_signing_key: Option<jiff::SignedDuration>,
    /// Id of the target.
    ///
    /// Required. 1 to 200 characters.
    pub id: String,
    /// Name of the target.
    ///
    /// 1 to 1000 characters.
    pub name: Option<String>,
    /// Form of the payload that the target receives: JSON, signed (JWT) or encrypted (JWE).
    pub payload_type: PayloadType,
    /// Longest time that one call may take.
    ///
    /// At most `270s`. At least `0s`.
    pub timeout: Option<jiff::SignedDuration>,
    /// One of `rest_async`, `rest_call`, `rest_webhook`.
    pub target_type: Option<UpdateTargetRequestTargetType>,
}

impl UpdateTargetRequest {
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

message!(UpdateTargetRequest {
    0 endpoint: Slot::Field("endpoint", "endpoint"),
    1 expiration_signing_key: Slot::Field("expirationSigningKey", "expiration_signing_key"),
    2 id: Slot::Field("id", "id"),
    3 name: Slot::Field("name", "name"),
    4 payload_type: Slot::Field("payloadType", "payload_type"),
    5 timeout: Slot::Field("timeout", "timeout"),
    6 target_type: Slot::Oneof(UpdateTargetRequestTargetType::ARMS),
});

/// Alternatives of `UpdateTargetRequest::target_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateTargetRequestTargetType {
    /// Calls the endpoint and waits for no answer.
    RestAsync(RestAsync),
    /// Calls the endpoint and uses its answer to change the request or response.
    RestCall(RestCall),
    /// Calls the endpoint and looks at the status of its answer only.
    RestWebhook(RestWebhook),
}

oneof!(UpdateTargetRequestTargetType {
    0 RestAsync: Slot::Field("restAsync", "rest_async"),
    1 RestCall: Slot::Field("restCall", "rest_call"),
    2 RestWebhook: Slot::Field("restWebhook", "rest_webhook"),
});

/// What `ActionService::update_target` answers.
#[derive(Clone, Default)]
pub struct UpdateTargetResponse {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
    /// New signing key; present when the request replaced it.
    pub signing_key: Option<String>,
}

message!(UpdateTargetResponse {
    0 change_date: Slot::Field("changeDate", "change_date"),
    1 signing_key: Slot::Secret("signingKey", "signing_key"),
});

/// Fields by which executions can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

open_enum!(ExecutionFieldName {
    0 Unspecified: "EXECUTION_FIELD_NAME_UNSPECIFIED",
    1 Id: "EXECUTION_FIELD_NAME_ID",
    2 CreatedDate: "EXECUTION_FIELD_NAME_CREATED_DATE",
    3 ChangedDate: "EXECUTION_FIELD_NAME_CHANGED_DATE",
});

/// Kinds of conditions that executions are bound to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

open_enum!(ExecutionType {
    0 Unspecified: "EXECUTION_TYPE_UNSPECIFIED",
    1 Request: "EXECUTION_TYPE_REQUEST",
    2 Response: "EXECUTION_TYPE_RESPONSE",
    3 Event: "EXECUTION_TYPE_EVENT",
    4 Function: "EXECUTION_TYPE_FUNCTION",
});

/// Forms in which a target receives its payload.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

open_enum!(PayloadType {
    0 Unspecified: "PAYLOAD_TYPE_UNSPECIFIED",
    1 Json: "PAYLOAD_TYPE_JSON",
    2 Jwt: "PAYLOAD_TYPE_JWT",
    3 Jwe: "PAYLOAD_TYPE_JWE",
});

/// Fields by which public keys can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

open_enum!(PublicKeyFieldName {
    0 Unspecified: "PUBLIC_KEY_FIELD_NAME_UNSPECIFIED",
    1 CreationDate: "PUBLIC_KEY_FIELD_NAME_CREATION_DATE",
    2 ChangeDate: "PUBLIC_KEY_FIELD_NAME_CHANGE_DATE",
    3 ExpirationDate: "PUBLIC_KEY_FIELD_NAME_EXPIRATION_DATE",
});

/// Fields by which targets can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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

open_enum!(TargetFieldName {
    0 Unspecified: "TARGET_FIELD_NAME_UNSPECIFIED",
    1 Id: "TARGET_FIELD_NAME_ID",
    2 CreatedDate: "TARGET_FIELD_NAME_CREATED_DATE",
    3 ChangedDate: "TARGET_FIELD_NAME_CHANGED_DATE",
    4 Name: "TARGET_FIELD_NAME_NAME",
    5 TargetType: "TARGET_FIELD_NAME_TARGET_TYPE",
    6 Url: "TARGET_FIELD_NAME_URL",
    7 Timeout: "TARGET_FIELD_NAME_TIMEOUT",
    8 InterruptOnError: "TARGET_FIELD_NAME_INTERRUPT_ON_ERROR",
});

/// The operations as types, for code that is generic over them.
pub mod operations {
    use super::*;
    use crate::operation::declare::{list_operation, operation};

    operation!(ActivatePublicKey {
        method: "ActionService::activate_public_key",
        path: "/zitadel.action.v2.ActionService/ActivatePublicKey",
        request: ActivatePublicKeyRequest,
        response: ActivatePublicKeyResponse,
        read_only: false,
        permission: "action.target.write",
    });

    operation!(AddPublicKey {
        method: "ActionService::add_public_key",
        path: "/zitadel.action.v2.ActionService/AddPublicKey",
        request: AddPublicKeyRequest,
        response: AddPublicKeyResponse,
        read_only: false,
        permission: "action.target.write",
    });

    operation!(CreateTarget {
        method: "ActionService::create_target",
        path: "/zitadel.action.v2.ActionService/CreateTarget",
        request: CreateTargetRequest,
        response: CreateTargetResponse,
        read_only: false,
        permission: "action.target.write",
    });

    operation!(DeactivatePublicKey {
        method: "ActionService::deactivate_public_key",
        path: "/zitadel.action.v2.ActionService/DeactivatePublicKey",
        request: DeactivatePublicKeyRequest,
        response: DeactivatePublicKeyResponse,
        read_only: false,
        permission: "action.target.write",
    });

    operation!(DeleteTarget {
        method: "ActionService::delete_target",
        path: "/zitadel.action.v2.ActionService/DeleteTarget",
        request: DeleteTargetRequest,
        response: DeleteTargetResponse,
        read_only: false,
        permission: "action.target.delete",
    });

    operation!(GetTarget {
        method: "ActionService::get_target",
        path: "/zitadel.action.v2.ActionService/GetTarget",
        request: GetTargetRequest,
        response: GetTargetResponse,
        read_only: true,
        permission: "action.target.read",
    });

    operation!(ListExecutionFunctions {
        method: "ActionService::list_execution_functions",
        path: "/zitadel.action.v2.ActionService/ListExecutionFunctions",
        request: ListExecutionFunctionsRequest,
        response: ListExecutionFunctionsResponse,
        read_only: true,
    });

    operation!(ListExecutionMethods {
        method: "ActionService::list_execution_methods",
        path: "/zitadel.action.v2.ActionService/ListExecutionMethods",
        request: ListExecutionMethodsRequest,
        response: ListExecutionMethodsResponse,
        read_only: true,
    });

    operation!(ListExecutionServices {
        method: "ActionService::list_execution_services",
        path: "/zitadel.action.v2.ActionService/ListExecutionServices",
        request: ListExecutionServicesRequest,
        response: ListExecutionServicesResponse,
        read_only: true,
    });

    operation!(ListExecutions {
        method: "ActionService::list_executions",
        path: "/zitadel.action.v2.ActionService/ListExecutions",
        request: ListExecutionsRequest,
        response: ListExecutionsResponse,
        read_only: true,
        permission: "action.execution.read",
    });

    operation!(ListPublicKeys {
        method: "ActionService::list_public_keys",
        path: "/zitadel.action.v2.ActionService/ListPublicKeys",
        request: ListPublicKeysRequest,
        response: ListPublicKeysResponse,
        read_only: true,
        permission: "action.target.read",
    });

    operation!(ListTargets {
        method: "ActionService::list_targets",
        path: "/zitadel.action.v2.ActionService/ListTargets",
        request: ListTargetsRequest,
        response: ListTargetsResponse,
        read_only: true,
        permission: "action.target.read",
    });

    operation!(RemovePublicKey {
        method: "ActionService::remove_public_key",
        path: "/zitadel.action.v2.ActionService/RemovePublicKey",
        request: RemovePublicKeyRequest,
        response: RemovePublicKeyResponse,
        read_only: false,
        permission: "action.target.write",
    });

    operation!(SetExecution {
        method: "ActionService::set_execution",
        path: "/zitadel.action.v2.ActionService/SetExecution",
        request: SetExecutionRequest,
        response: SetExecutionResponse,
        read_only: false,
        permission: "action.execution.write",
    });

    operation!(UpdateTarget {
        method: "ActionService::update_target",
        path: "/zitadel.action.v2.ActionService/UpdateTarget",
        request: UpdateTargetRequest,
        response: UpdateTargetResponse,
        read_only: false,
        permission: "action.target.write",
    });

    list_operation!(ListExecutions {
        page: pagination,
        items: executions of Execution,
        answer: pagination { total_result, applied_limit },
    });

    list_operation!(ListPublicKeys {
        page: pagination,
        items: public_keys of PublicKey,
        answer: pagination { total_result, applied_limit },
    });

    list_operation!(ListTargets {
        page: pagination,
        items: targets of Target,
        answer: pagination { total_result, applied_limit },
    });
}
