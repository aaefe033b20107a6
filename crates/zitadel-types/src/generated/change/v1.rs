// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.change.v1`.

use crate::json::declare::message;

/// Something that was changed, by whom and when.
#[derive(Clone, Default)]
pub struct Change {
    /// Time of the change.
    pub change_date: Option<jiff::Timestamp>,
    /// What was changed, in the language of the request.
    pub event_type: Option<crate::v1::LocalizedMessage>,
    /// Number of the change among those of the same resource.
    pub sequence: u64,
    /// Id of the user who made the change.
    pub editor_id: String,
    /// Name of the user who made the change.
    pub editor_display_name: String,
    /// Id of the organization or instance that owns what was changed.
    pub resource_owner_id: String,
    /// Login name of the user who made the change.
    pub editor_preferred_login_name: String,
    /// URL of the picture of the user who made the change.
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

/// Where the list of changes begins, how long it is, and in which order.
#[derive(Clone, Default)]
pub struct ChangeQuery {
    /// Number of the change after which (ascending) or before which (descending) the list begins.
    /// Left out, it begins with the oldest or the latest change.
    pub sequence: u64,
    /// Most changes to return. The server decides when left out.
    pub limit: u32,
    /// Lists the oldest changes first when true, the latest first when false.
    pub asc: bool,
}

message! { ChangeQuery {
    sequence,
    limit,
    asc,
} }
