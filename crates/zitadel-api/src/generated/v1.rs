// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.v1`.

use crate::json::declare::open_enum;

/// Ways to compare times.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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
