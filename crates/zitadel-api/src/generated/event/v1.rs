// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.event.v1`.

use crate::json::declare::message;

/// Aggregate.
#[derive(Clone, Default)]
pub struct Aggregate {
    /// Id of the resource.
    pub id: String,
    /// Kind of the resource.
    pub r#type: Option<AggregateType>,
    /// Id of the organization or instance that owns the resource.
    pub resource_owner: String,
}

message! { Aggregate {
    id,
    r#type,
    resource_owner,
} }

/// Aggregate type.
#[derive(Clone, Default)]
pub struct AggregateType {
    /// Kind of the resource.
    pub r#type: String,
    /// Localized.
    pub localized: Option<crate::v1::LocalizedMessage>,
}

message! { AggregateType {
    r#type,
    localized,
} }

/// Editor.
#[derive(Clone, Default)]
pub struct Editor {
    /// Id of the user.
    pub user_id: String,
    /// Name to show to people.
    pub display_name: String,
    /// Name of the API service, such as `zitadel.user.v2.UserService`.
    pub service: String,
}

message! { Editor {
    user_id,
    display_name,
    service,
} }

/// Event.
#[derive(Clone, Default)]
pub struct Event {
    /// Editor.
    pub editor: Option<Editor>,
    /// Aggregate.
    pub aggregate: Option<Aggregate>,
    /// Number of the last change; it grows with every change.
    pub sequence: u64,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Payload.
    pub payload: Option<serde_json::Map<String, serde_json::Value>>,
    /// Kind of the resource.
    pub r#type: Option<EventType>,
}

message! { Event {
    editor,
    aggregate,
    sequence,
    creation_date,
    payload,
    r#type,
} }

/// Event type.
#[derive(Clone, Default)]
pub struct EventType {
    /// Kind of the resource.
    pub r#type: String,
    /// Localized.
    pub localized: Option<crate::v1::LocalizedMessage>,
}

message! { EventType {
    r#type,
    localized,
} }
