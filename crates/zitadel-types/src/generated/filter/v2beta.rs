// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.filter.v2beta`.

use crate::json::declare::{message, open_enum};

/// Compares an id.
#[derive(Clone, Default)]
pub struct IdFilter {
    /// Id to look for.
    ///
    /// At most 200 characters.
    pub id: String,
}

impl IdFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

message! { IdFilter {
    id,
} }

/// Looks for one of several ids.
#[derive(Clone, Default)]
pub struct InIdsFilter {
    /// Ids to look for.
    ///
    /// Each item: 1 to 200 characters. No item twice.
    pub ids: Vec<String>,
}

impl InIdsFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
        }
    }
}

message! { InIdsFilter {
    ids,
} }

/// Which part of a list to return, and in which order.
#[derive(Clone, Default)]
pub struct PaginationRequest {
    /// Number of entries to skip.
    pub offset: u64,
    /// Most entries to return. Zero means the server's own limit.
    pub limit: u32,
    /// Sorts in ascending order when true, in descending order when false.
    pub asc: bool,
}

message! { PaginationRequest {
    offset,
    limit,
    asc,
} }

/// How many entries match, and the page size that was used.
#[derive(Clone, Default)]
pub struct PaginationResponse {
    /// Number of entries that match, on all pages. It can be missing beyond the end, so do not rely
    /// on it to stop.
    pub total_result: u64,
    /// Page size that the server used.
    pub applied_limit: u64,
}

message! { PaginationResponse {
    total_result,
    applied_limit,
} }

/// Compares a time.
#[derive(Clone, Default)]
pub struct TimestampFilter {
    /// Time to compare with.
    pub timestamp: Option<jiff::Timestamp>,
    /// How to compare.
    pub method: TimestampFilterMethod,
}

impl TimestampFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(timestamp: jiff::Timestamp, method: TimestampFilterMethod) -> Self {
        Self {
            timestamp: Some(timestamp),
            method,
        }
    }
}

message! { TimestampFilter {
    timestamp,
    method,
} }

/// Ways to compare texts.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum TextFilterMethod {
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

open_enum! { TextFilterMethod {
    0 Equals: "TEXT_FILTER_METHOD_EQUALS",
    1 EqualsIgnoreCase: "TEXT_FILTER_METHOD_EQUALS_IGNORE_CASE",
    2 StartsWith: "TEXT_FILTER_METHOD_STARTS_WITH",
    3 StartsWithIgnoreCase: "TEXT_FILTER_METHOD_STARTS_WITH_IGNORE_CASE",
    4 Contains: "TEXT_FILTER_METHOD_CONTAINS",
    5 ContainsIgnoreCase: "TEXT_FILTER_METHOD_CONTAINS_IGNORE_CASE",
    6 EndsWith: "TEXT_FILTER_METHOD_ENDS_WITH",
    7 EndsWithIgnoreCase: "TEXT_FILTER_METHOD_ENDS_WITH_IGNORE_CASE",
} }

/// Ways to compare times.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum TimestampFilterMethod {
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

open_enum! { TimestampFilterMethod {
    0 Equals: "TIMESTAMP_FILTER_METHOD_EQUALS",
    1 Greater: "TIMESTAMP_FILTER_METHOD_GREATER",
    2 GreaterOrEquals: "TIMESTAMP_FILTER_METHOD_GREATER_OR_EQUALS",
    3 Less: "TIMESTAMP_FILTER_METHOD_LESS",
    4 LessOrEquals: "TIMESTAMP_FILTER_METHOD_LESS_OR_EQUALS",
} }
