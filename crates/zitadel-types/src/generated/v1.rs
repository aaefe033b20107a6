// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.v1`.

use crate::json::declare::{message, open_enum};

/// How many entries there are, and how recent the answer is.
#[derive(Clone, Default)]
pub struct ListDetails {
    /// Number of entries that match, on all pages. It can be missing beyond the end, so do not rely
    /// on it to stop.
    pub total_result: u64,
    /// Position in the event log up to which the answer is complete.
    pub processed_sequence: u64,
    /// Time up to which the answer is complete.
    pub view_timestamp: Option<jiff::Timestamp>,
}

message! { ListDetails {
    total_result,
    processed_sequence,
    view_timestamp,
} }

/// Which part of the list to return, and in which order.
#[derive(Clone, Default)]
pub struct ListQuery {
    /// Number of entries to skip.
    pub offset: u64,
    /// Most entries to return. Left out, today's servers return all of them, and newer ones may cut
    /// the list.
    pub limit: u32,
    /// Sorts in ascending order when true, in descending order when false.
    pub asc: bool,
}

message! { ListQuery {
    offset,
    limit,
    asc,
} }

/// A message with its key.
#[derive(Clone, Default)]
pub struct LocalizedMessage {
    /// Key of the message, the same in every language.
    pub key: String,
    /// Message in the language of the request.
    pub localized_message: String,
}

message! { LocalizedMessage {
    key,
    localized_message,
} }

/// When a resource was created and last changed, and who owns it.
#[derive(Clone, Default)]
pub struct ObjectDetails {
    /// Number of the last change; it grows with every change.
    pub sequence: u64,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
    /// Id of the organization or instance that owns the resource.
    pub resource_owner: String,
}

message! { ObjectDetails {
    sequence,
    creation_date,
    change_date,
    resource_owner,
} }

/// Ways to compare texts.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum TextQueryMethod {
    /// Equal, upper and lower case differ.
    #[default]
    Equals,
    /// Equal, upper or lower case.
    EqualsIgnoreCase,
    /// Starts with the text, upper and lower case differ.
    StartsWith,
    /// Starts with the text, upper or lower case.
    StartsWithIgnoreCase,
    /// Contains the text, upper and lower case differ.
    Contains,
    /// Contains the text, upper or lower case.
    ContainsIgnoreCase,
    /// Ends with the text, upper and lower case differ.
    EndsWith,
    /// Ends with the text, upper or lower case.
    EndsWithIgnoreCase,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { TextQueryMethod {
    0 Equals: "TEXT_QUERY_METHOD_EQUALS",
    1 EqualsIgnoreCase: "TEXT_QUERY_METHOD_EQUALS_IGNORE_CASE",
    2 StartsWith: "TEXT_QUERY_METHOD_STARTS_WITH",
    3 StartsWithIgnoreCase: "TEXT_QUERY_METHOD_STARTS_WITH_IGNORE_CASE",
    4 Contains: "TEXT_QUERY_METHOD_CONTAINS",
    5 ContainsIgnoreCase: "TEXT_QUERY_METHOD_CONTAINS_IGNORE_CASE",
    6 EndsWith: "TEXT_QUERY_METHOD_ENDS_WITH",
    7 EndsWithIgnoreCase: "TEXT_QUERY_METHOD_ENDS_WITH_IGNORE_CASE",
} }

/// Ways to compare times.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum TimestampQueryMethod {
    /// At the given time.
    #[default]
    Equals,
    /// After the given time.
    Greater,
    /// At or after the given time.
    GreaterOrEquals,
    /// Before the given time.
    Less,
    /// At or before the given time.
    LessOrEquals,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { TimestampQueryMethod {
    0 Equals: "TIMESTAMP_QUERY_METHOD_EQUALS",
    1 Greater: "TIMESTAMP_QUERY_METHOD_GREATER",
    2 GreaterOrEquals: "TIMESTAMP_QUERY_METHOD_GREATER_OR_EQUALS",
    3 Less: "TIMESTAMP_QUERY_METHOD_LESS",
    4 LessOrEquals: "TIMESTAMP_QUERY_METHOD_LESS_OR_EQUALS",
} }

#[cfg(feature = "admin-v1")]
pub mod v1;
