// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.action.v1`.

use crate::json::declare::{message, open_enum};

/// An action: a script that the server runs at a point of a flow.
#[derive(Clone, Default)]
pub struct Action {
    /// Id of the action.
    pub id: String,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// State of the action. An inactive one does not run.
    pub state: ActionState,
    /// Name of the action. The script has to define a function of that name.
    pub name: String,
    /// Script in JavaScript.
    pub script: String,
    /// Longest time that the script may run.
    pub timeout: Option<jiff::SignedDuration>,
    /// Whether the flow goes on when the script fails.
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

/// Keeps the action with a certain id.
#[derive(Clone, Default)]
pub struct ActionIdQuery {
    /// Id of the action to look for.
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

/// Keeps actions by their name.
#[derive(Clone, Default)]
pub struct ActionNameQuery {
    /// Name, or part of it, to look for.
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

/// Keeps actions in one state.
#[derive(Clone, Default)]
pub struct ActionStateQuery {
    /// State to look for.
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

/// A flow, such as the sign-in at an identity provider, with the actions that run in it.
#[derive(Clone, Default)]
pub struct Flow {
    /// Type of the flow.
    pub r#type: Option<FlowType>,
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::v1::ObjectDetails>,
    /// State of the flow.
    pub state: FlowState,
    /// Actions that are set at the points of the flow.
    pub trigger_actions: Vec<TriggerAction>,
}

message! { Flow {
    r#type,
    details,
    state,
    trigger_actions,
} }

/// A type of flows, such as the making of a token.
#[derive(Clone, Default)]
pub struct FlowType {
    /// Id of the type of flows, such as `2`.
    pub id: String,
    /// Name of the type of flows, in the language of the request.
    pub name: Option<crate::v1::LocalizedMessage>,
}

message! { FlowType {
    id,
    name,
} }

/// The actions that run at one point of a flow.
#[derive(Clone, Default)]
pub struct TriggerAction {
    /// Point of the flow.
    pub trigger_type: Option<TriggerType>,
    /// Actions, in the order in which they run.
    pub actions: Vec<Action>,
}

message! { TriggerAction {
    trigger_type,
    actions,
} }

/// A point of a flow at which actions can run.
#[derive(Clone, Default)]
pub struct TriggerType {
    /// Id of the point of the flow, such as `4`.
    pub id: String,
    /// Name of the point of the flow, in the language of the request.
    pub name: Option<crate::v1::LocalizedMessage>,
}

message! { TriggerType {
    id,
    name,
} }

/// Fields by which actions can be sorted.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
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

/// States of an action.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActionState {
    /// `ACTION_STATE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// Does not run until it is reactivated.
    Inactive,
    /// Runs where it is set.
    Active,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { ActionState {
    0 Unspecified: "ACTION_STATE_UNSPECIFIED",
    1 Inactive: "ACTION_STATE_INACTIVE",
    2 Active: "ACTION_STATE_ACTIVE",
} }

/// States of a flow.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
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
