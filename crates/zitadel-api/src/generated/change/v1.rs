// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.change.v1`.

use crate::json::declare::message;

/// Change.
#[derive(Clone, Default)]
pub struct Change {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
    /// Event type.
    pub event_type: Option<crate::v1::LocalizedMessage>,
    /// Number of the last change; it grows with every change.
    pub sequence: u64,
    /// Editor id.
    pub editor_id: String,
    /// Editor display name.
    pub editor_display_name: String,
    /// Resource owner id.
    pub resource_owner_id: String,
    /// Editor preferred login name.
    pub editor_preferred_login_name: String,
    /// Editor avatar url.
    pub editor_avatar_url: String,
}

message! { Change {
    change_date,
    event_type,
    sequence,
    editor_id,
    editor_display_name,
    resource_owner_id,
    editor_preferred_login_name,
    editor_avatar_url,
} }

/// Change query.
#[derive(Clone, Default)]
pub struct ChangeQuery {
    /// Number of the last change; it grows with every change.
    pub sequence: u64,
    /// Most entries to return. Zero means the server's own limit.
    pub limit: u32,
    /// Sorts in ascending order when true, in descending order when false.
    pub asc: bool,
}

message! { ChangeQuery {
    sequence,
    limit,
    asc,
} }
