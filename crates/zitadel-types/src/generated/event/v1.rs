// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.event.v1`.

use crate::json::declare::message;

/// What an event is about, such as a user or a project.
#[derive(Clone, Default)]
pub struct Aggregate {
    /// Id of what the event is about, such as that of a user.
    pub id: String,
    /// Type of the aggregate.
    pub r#type: Option<AggregateType>,
    /// Id of the organization or instance that owns it.
    pub resource_owner: String,
}

message! { Aggregate {
    id,
    r#type,
    resource_owner,
} }

/// A type of aggregates.
#[derive(Clone, Default)]
pub struct AggregateType {
    /// Name of the type, such as `user`.
    pub r#type: String,
    /// Name of the type in the language of the request.
    pub localized: Option<crate::v1::LocalizedMessage>,
}

message! { AggregateType {
    r#type,
    localized,
} }

/// Who caused an event.
#[derive(Clone, Default)]
pub struct Editor {
    /// Id of the user who caused the event; empty when the server itself did.
    pub user_id: String,
    /// Name of the user who caused the event.
    pub display_name: String,
    /// Name of the service that wrote the event.
    pub service: String,
}

message! { Editor {
    user_id,
    display_name,
    service,
} }

/// An event: something that happened and changed what the server stores.
#[derive(Clone, Default)]
pub struct Event {
    /// Who caused the event.
    pub editor: Option<Editor>,
    /// What the event is about.
    pub aggregate: Option<Aggregate>,
    /// Number of the event among those of its aggregate, beginning with 1.
    pub sequence: u64,
    /// Time at which the event happened.
    pub creation_date: Option<jiff::Timestamp>,
    /// What the event says. Its fields depend on the type; hashes of passwords and encrypted
    /// secrets can be among them.
    pub payload: Option<serde_json::Map<String, serde_json::Value>>,
    /// Type of the event.
    pub r#type: Option<EventType>,
}

message! { Event {
    editor,
    aggregate,
    sequence,
    creation_date,
    payload: secret,
    r#type,
} }

/// A type of events.
#[derive(Clone, Default)]
pub struct EventType {
    /// Name of the type, such as `user.human.added`.
    pub r#type: String,
    /// Name of the type in the language of the request.
    pub localized: Option<crate::v1::LocalizedMessage>,
}

message! { EventType {
    r#type,
    localized,
} }
