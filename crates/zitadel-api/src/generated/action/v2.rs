// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.action.v2`.

#[doc(inline)]
pub use ::zitadel_types::action::v2::*;

use crate::{Call, Client};

/// Calls your HTTP endpoints when something happens in Zitadel. A target is the endpoint; an
/// execution says on which requests, responses, functions and events its targets are called.
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

/// The operations as types, for code that is generic over them.
pub mod operations {
    use crate::operation::declare::operation;
    use crate::operation::declare_list::{list_operation, whole_list};

    operation!(ActivatePublicKey {
        method: "ActionService::activate_public_key",
        path: "/zitadel.action.v2.ActionService/ActivatePublicKey",
        request: super::ActivatePublicKeyRequest,
        response: super::ActivatePublicKeyResponse,
        read_only: false,
        permission: "action.target.write",
    });

    operation!(AddPublicKey {
        method: "ActionService::add_public_key",
        path: "/zitadel.action.v2.ActionService/AddPublicKey",
        request: super::AddPublicKeyRequest,
        response: super::AddPublicKeyResponse,
        read_only: false,
        permission: "action.target.write",
    });

    operation!(CreateTarget {
        method: "ActionService::create_target",
        path: "/zitadel.action.v2.ActionService/CreateTarget",
        request: super::CreateTargetRequest,
        response: super::CreateTargetResponse,
        read_only: false,
        permission: "action.target.write",
    });

    operation!(DeactivatePublicKey {
        method: "ActionService::deactivate_public_key",
        path: "/zitadel.action.v2.ActionService/DeactivatePublicKey",
        request: super::DeactivatePublicKeyRequest,
        response: super::DeactivatePublicKeyResponse,
        read_only: false,
        permission: "action.target.write",
    });

    operation!(DeleteTarget {
        method: "ActionService::delete_target",
        path: "/zitadel.action.v2.ActionService/DeleteTarget",
        request: super::DeleteTargetRequest,
        response: super::DeleteTargetResponse,
        read_only: false,
        permission: "action.target.delete",
    });

    operation!(GetTarget {
        method: "ActionService::get_target",
        path: "/zitadel.action.v2.ActionService/GetTarget",
        request: super::GetTargetRequest,
        response: super::GetTargetResponse,
        read_only: true,
        permission: "action.target.read",
    });

    operation!(ListExecutionFunctions {
        method: "ActionService::list_execution_functions",
        path: "/zitadel.action.v2.ActionService/ListExecutionFunctions",
        request: super::ListExecutionFunctionsRequest,
        response: super::ListExecutionFunctionsResponse,
        read_only: true,
    });

    operation!(ListExecutionMethods {
        method: "ActionService::list_execution_methods",
        path: "/zitadel.action.v2.ActionService/ListExecutionMethods",
        request: super::ListExecutionMethodsRequest,
        response: super::ListExecutionMethodsResponse,
        read_only: true,
    });

    operation!(ListExecutionServices {
        method: "ActionService::list_execution_services",
        path: "/zitadel.action.v2.ActionService/ListExecutionServices",
        request: super::ListExecutionServicesRequest,
        response: super::ListExecutionServicesResponse,
        read_only: true,
    });

    operation!(ListExecutions {
        method: "ActionService::list_executions",
        path: "/zitadel.action.v2.ActionService/ListExecutions",
        request: super::ListExecutionsRequest,
        response: super::ListExecutionsResponse,
        read_only: true,
        permission: "action.execution.read",
    });

    operation!(ListPublicKeys {
        method: "ActionService::list_public_keys",
        path: "/zitadel.action.v2.ActionService/ListPublicKeys",
        request: super::ListPublicKeysRequest,
        response: super::ListPublicKeysResponse,
        read_only: true,
        permission: "action.target.read",
    });

    operation!(ListTargets {
        method: "ActionService::list_targets",
        path: "/zitadel.action.v2.ActionService/ListTargets",
        request: super::ListTargetsRequest,
        response: super::ListTargetsResponse,
        read_only: true,
        permission: "action.target.read",
    });

    operation!(RemovePublicKey {
        method: "ActionService::remove_public_key",
        path: "/zitadel.action.v2.ActionService/RemovePublicKey",
        request: super::RemovePublicKeyRequest,
        response: super::RemovePublicKeyResponse,
        read_only: false,
        permission: "action.target.write",
    });

    operation!(SetExecution {
        method: "ActionService::set_execution",
        path: "/zitadel.action.v2.ActionService/SetExecution",
        request: super::SetExecutionRequest,
        response: super::SetExecutionResponse,
        read_only: false,
        permission: "action.execution.write",
    });

    operation!(UpdateTarget {
        method: "ActionService::update_target",
        path: "/zitadel.action.v2.ActionService/UpdateTarget",
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

    list_operation!(ListPublicKeys {
        page: pagination { offset, limit },
        items: public_keys of super::PublicKey,
        answer: pagination { total_result, applied_limit },
    });

    list_operation!(ListTargets {
        page: pagination { offset, limit },
        items: targets of super::Target,
        answer: pagination { total_result, applied_limit },
    });
}
