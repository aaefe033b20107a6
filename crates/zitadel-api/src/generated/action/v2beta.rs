// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.action.v2beta`.

#[doc(inline)]
pub use ::zitadel_types::action::v2beta::*;

use crate::{Call, Client};

/// Beta version of the actions API: manages targets (your HTTP endpoints) and the executions that
/// call them. Prefer the stable version where the server has it.
#[derive(Clone, Debug)]
pub struct ActionService {
    pub(crate) client: Client,
}

impl ActionService {
    /// Makes a client of the service that calls through `client`.
    #[inline]
    #[must_use]
    pub fn new(client: Client) -> Self {
        Self { client }
    }

    /// Creates a target, an HTTP endpoint that executions can call. The answer holds the signing
    /// key with which the endpoint checks that a call comes from Zitadel.
    ///
    /// Use
    /// [`action::v2::ActionService::create_target`](crate::action::v2::ActionService::create_target)
    /// instead.
    ///
    /// Operation: `zitadel.action.v2beta.ActionService/CreateTarget`. Permission:
    /// `action.target.write`.
    #[deprecated(note = "use `action::v2::ActionService::create_target`")]
    #[inline]
    pub fn create_target(&self, request: CreateTargetRequest) -> Call<operations::CreateTarget> {
        Call::new(self.client.clone(), request)
    }

    /// Deletes a target, so that it is called no more.
    ///
    /// Use
    /// [`action::v2::ActionService::delete_target`](crate::action::v2::ActionService::delete_target)
    /// instead.
    ///
    /// Operation: `zitadel.action.v2beta.ActionService/DeleteTarget`. Permission:
    /// `action.target.delete`.
    #[deprecated(note = "use `action::v2::ActionService::delete_target`")]
    #[inline]
    pub fn delete_target(&self, request: DeleteTargetRequest) -> Call<operations::DeleteTarget> {
        Call::new(self.client.clone(), request)
    }

    /// Returns one target by its id, with its signing key.
    ///
    /// Use [`action::v2::ActionService::get_target`](crate::action::v2::ActionService::get_target)
    /// instead.
    ///
    /// Operation: `zitadel.action.v2beta.ActionService/GetTarget`. Permission:
    /// `action.target.read`.
    #[deprecated(note = "use `action::v2::ActionService::get_target`")]
    #[inline]
    pub fn get_target(&self, request: GetTargetRequest) -> Call<operations::GetTarget> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the functions of Zitadel that an execution can be bound to.
    ///
    /// Use
    /// [`action::v2::ActionService::list_execution_functions`](crate::action::v2::ActionService::list_execution_functions)
    /// instead.
    ///
    /// Operation: `zitadel.action.v2beta.ActionService/ListExecutionFunctions`. Permission: any
    /// valid token.
    #[deprecated(note = "use `action::v2::ActionService::list_execution_functions`")]
    #[inline]
    pub fn list_execution_functions(
        &self,
        request: ListExecutionFunctionsRequest,
    ) -> Call<operations::ListExecutionFunctions> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the API methods that a request or response execution can be bound to.
    ///
    /// Use
    /// [`action::v2::ActionService::list_execution_methods`](crate::action::v2::ActionService::list_execution_methods)
    /// instead.
    ///
    /// Operation: `zitadel.action.v2beta.ActionService/ListExecutionMethods`. Permission: any valid
    /// token.
    #[deprecated(note = "use `action::v2::ActionService::list_execution_methods`")]
    #[inline]
    pub fn list_execution_methods(
        &self,
        request: ListExecutionMethodsRequest,
    ) -> Call<operations::ListExecutionMethods> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the API services that a request or response execution can be bound to.
    ///
    /// Use
    /// [`action::v2::ActionService::list_execution_services`](crate::action::v2::ActionService::list_execution_services)
    /// instead.
    ///
    /// Operation: `zitadel.action.v2beta.ActionService/ListExecutionServices`. Permission: any
    /// valid token.
    #[deprecated(note = "use `action::v2::ActionService::list_execution_services`")]
    #[inline]
    pub fn list_execution_services(
        &self,
        request: ListExecutionServicesRequest,
    ) -> Call<operations::ListExecutionServices> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the executions of the instance: which condition calls which targets.
    ///
    /// Use
    /// [`action::v2::ActionService::list_executions`](crate::action::v2::ActionService::list_executions)
    /// instead.
    ///
    /// Operation: `zitadel.action.v2beta.ActionService/ListExecutions`. Permission:
    /// `action.execution.read`.
    #[deprecated(note = "use `action::v2::ActionService::list_executions`")]
    #[inline]
    pub fn list_executions(
        &self,
        request: ListExecutionsRequest,
    ) -> Call<operations::ListExecutions> {
        Call::new(self.client.clone(), request)
    }

    /// Lists the targets of the instance.
    ///
    /// Use
    /// [`action::v2::ActionService::list_targets`](crate::action::v2::ActionService::list_targets)
    /// instead.
    ///
    /// Operation: `zitadel.action.v2beta.ActionService/ListTargets`. Permission:
    /// `action.target.read`.
    #[deprecated(note = "use `action::v2::ActionService::list_targets`")]
    #[inline]
    pub fn list_targets(&self, request: ListTargetsRequest) -> Call<operations::ListTargets> {
        Call::new(self.client.clone(), request)
    }

    /// Sets which targets are called on a condition, in place of those set before. An empty list of
    /// targets removes the execution.
    ///
    /// Use
    /// [`action::v2::ActionService::set_execution`](crate::action::v2::ActionService::set_execution)
    /// instead.
    ///
    /// Operation: `zitadel.action.v2beta.ActionService/SetExecution`. Permission:
    /// `action.execution.write`.
    #[deprecated(note = "use `action::v2::ActionService::set_execution`")]
    #[inline]
    pub fn set_execution(&self, request: SetExecutionRequest) -> Call<operations::SetExecution> {
        Call::new(self.client.clone(), request)
    }

    /// Changes a target; what is left out stays. It can also replace the signing key, and the new
    /// key is then in the answer.
    ///
    /// Use
    /// [`action::v2::ActionService::update_target`](crate::action::v2::ActionService::update_target)
    /// instead.
    ///
    /// Operation: `zitadel.action.v2beta.ActionService/UpdateTarget`. Permission:
    /// `action.target.write`.
    #[deprecated(note = "use `action::v2::ActionService::update_target`")]
    #[inline]
    pub fn update_target(&self, request: UpdateTargetRequest) -> Call<operations::UpdateTarget> {
        Call::new(self.client.clone(), request)
    }
}

/// The operations as types, for code that is generic over them.
pub mod operations {
    use crate::operation::declare::operation;
    use crate::operation::declare_list::{list_operation, whole_list};

    operation!(CreateTarget {
        method: "ActionService::create_target",
        path: "/zitadel.action.v2beta.ActionService/CreateTarget",
        request: super::CreateTargetRequest,
        response: super::CreateTargetResponse,
        read_only: false,
        permission: "action.target.write",
    });

    operation!(DeleteTarget {
        method: "ActionService::delete_target",
        path: "/zitadel.action.v2beta.ActionService/DeleteTarget",
        request: super::DeleteTargetRequest,
        response: super::DeleteTargetResponse,
        read_only: false,
        permission: "action.target.delete",
    });

    operation!(GetTarget {
        method: "ActionService::get_target",
        path: "/zitadel.action.v2beta.ActionService/GetTarget",
        request: super::GetTargetRequest,
        response: super::GetTargetResponse,
        read_only: true,
        permission: "action.target.read",
    });

    operation!(ListExecutionFunctions {
        method: "ActionService::list_execution_functions",
        path: "/zitadel.action.v2beta.ActionService/ListExecutionFunctions",
        request: super::ListExecutionFunctionsRequest,
        response: super::ListExecutionFunctionsResponse,
        read_only: true,
    });

    operation!(ListExecutionMethods {
        method: "ActionService::list_execution_methods",
        path: "/zitadel.action.v2beta.ActionService/ListExecutionMethods",
        request: super::ListExecutionMethodsRequest,
        response: super::ListExecutionMethodsResponse,
        read_only: true,
    });

    operation!(ListExecutionServices {
        method: "ActionService::list_execution_services",
        path: "/zitadel.action.v2beta.ActionService/ListExecutionServices",
        request: super::ListExecutionServicesRequest,
        response: super::ListExecutionServicesResponse,
        read_only: true,
    });

    operation!(ListExecutions {
        method: "ActionService::list_executions",
        path: "/zitadel.action.v2beta.ActionService/ListExecutions",
        request: super::ListExecutionsRequest,
        response: super::ListExecutionsResponse,
        read_only: true,
        permission: "action.execution.read",
    });

    operation!(ListTargets {
        method: "ActionService::list_targets",
        path: "/zitadel.action.v2beta.ActionService/ListTargets",
        request: super::ListTargetsRequest,
        response: super::ListTargetsResponse,
        read_only: true,
        permission: "action.target.read",
    });

    operation!(SetExecution {
        method: "ActionService::set_execution",
        path: "/zitadel.action.v2beta.ActionService/SetExecution",
        request: super::SetExecutionRequest,
        response: super::SetExecutionResponse,
        read_only: false,
        permission: "action.execution.write",
    });

    operation!(UpdateTarget {
        method: "ActionService::update_target",
        path: "/zitadel.action.v2beta.ActionService/UpdateTarget",
        request: super::UpdateTargetRequest,
        response: super::UpdateTargetResponse,
        read_only: false,
        permission: "action.target.write",
    });

    whole_list!(ListExecutionFunctions {
        items: functions of String,
    });

    whole_list!(ListExecutionMethods {
        items: methods of String,
    });

    whole_list!(ListExecutionServices {
        items: services of String,
    });

    list_operation!(ListExecutions {
        page: pagination { offset, limit },
        items: executions of super::Execution,
        answer: pagination { total_result, applied_limit },
    });

    list_operation!(ListTargets {
        page: pagination { offset, limit },
        items: targets of super::Target,
        answer: pagination { total_result, applied_limit },
    });
}
