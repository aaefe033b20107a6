// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.action.v1`.

use crate::json::declare::{message, open_enum};

/// Action.
#[derive(Clone, Default)]
pub struct Action {
    /// Id of the resource.
    pub id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// State of the resource.
    pub state: ActionState,
    /// Name, for people to read.
    pub name: String,
    /// Script.
    pub script: String,
    /// Longest time that one call may take.
    pub timeout: Option<jiff::SignedDuration>,
    /// Allowed to fail.
    pub allowed_to_fail: bool,
}

message! { Action {
    id,
    details,
    state,
    name,
    script,
    timeout,
    allowed_to_fail,
} }

/// Action id query.
#[derive(Clone, Default)]
pub struct ActionIdQuery {
    /// Id of the resource.
    ///
    /// At most 200 characters.
    pub id: String,
}

impl ActionIdQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { ActionIdQuery {
    id,
} }

/// Action name query.
#[derive(Clone, Default)]
pub struct ActionNameQuery {
    /// Name, for people to read.
    ///
    /// At most 200 characters.
    pub name: String,
    /// How to compare.
    pub method: crate::v1::TextQueryMethod,
}

impl ActionNameQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, method: crate::v1::TextQueryMethod) -> Self {
        Self {
            name: name.into(),
            method,
        }
    }
}

message! { ActionNameQuery {
    name,
    method,
} }

/// Action state query.
#[derive(Clone, Default)]
pub struct ActionStateQuery {
    /// State of the resource.
    pub state: ActionState,
}

impl ActionStateQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(state: ActionState) -> Self {
        Self { state }
    }
}

message! { ActionStateQuery {
    state,
} }

/// Flow.
#[derive(Clone, Default)]
pub struct Flow {
    /// Kind of the resource.
    pub r#type: Option<FlowType>,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// State of the resource.
    pub state: FlowState,
    /// Trigger actions.
    pub trigger_actions: Vec<TriggerAction>,
}

message! { Flow {
    r#type,
    details,
    state,
    trigger_actions,
} }

/// Flow type.
#[derive(Clone, Default)]
pub struct FlowType {
    /// Id of the resource.
    pub id: String,
    /// Name, for people to read.
    pub name: Option<crate::v1::LocalizedMessage>,
}

message! { FlowType {
    id,
    name,
} }

/// Trigger action.
#[derive(Clone, Default)]
pub struct TriggerAction {
    /// Trigger type.
    pub trigger_type: Option<TriggerType>,
    /// Actions.
    pub actions: Vec<Action>,
}

message! { TriggerAction {
    trigger_type,
    actions,
} }

/// Trigger type.
#[derive(Clone, Default)]
pub struct TriggerType {
    /// Id of the resource.
    pub id: String,
    /// Name, for people to read.
    pub name: Option<crate::v1::LocalizedMessage>,
}

message! { TriggerType {
    id,
    name,
} }

/// Action field name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActionFieldName {
    /// `ACTION_FIELD_NAME_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `ACTION_FIELD_NAME_NAME`.
    Name,
    /// `ACTION_FIELD_NAME_ID`.
    Id,
    /// `ACTION_FIELD_NAME_STATE`.
    State,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { ActionFieldName {
    0 Unspecified: "ACTION_FIELD_NAME_UNSPECIFIED",
    1 Name: "ACTION_FIELD_NAME_NAME",
    2 Id: "ACTION_FIELD_NAME_ID",
    3 State: "ACTION_FIELD_NAME_STATE",
} }

/// Action state.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActionState {
    /// `ACTION_STATE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `ACTION_STATE_INACTIVE`.
    Inactive,
    /// `ACTION_STATE_ACTIVE`.
    Active,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { ActionState {
    0 Unspecified: "ACTION_STATE_UNSPECIFIED",
    1 Inactive: "ACTION_STATE_INACTIVE",
    2 Active: "ACTION_STATE_ACTIVE",
} }

/// Flow state.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlowState {
    /// `FLOW_STATE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `FLOW_STATE_INACTIVE`.
    Inactive,
    /// `FLOW_STATE_ACTIVE`.
    Active,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { FlowState {
    0 Unspecified: "FLOW_STATE_UNSPECIFIED",
    1 Inactive: "FLOW_STATE_INACTIVE",
    2 Active: "FLOW_STATE_ACTIVE",
} }
