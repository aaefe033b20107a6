// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.metadata.v2beta`.

use crate::json::declare::{message, oneof};

/// A key with a value of your own, and when it was set.
#[derive(Clone, Default, PartialEq)]
pub struct Metadata {
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
    /// Key that names the entry.
    pub key: String,
    /// Value, any bytes.
    pub value: bytes::Bytes,
}

message! { Metadata {
    creation_date,
    change_date,
    key,
    value,
} }

/// Compares the key of metadata.
#[derive(Clone, Default, PartialEq)]
pub struct MetadataKeyQuery {
    /// Key, or part of it, to look for.
    ///
    /// At most 200 characters.
    pub key: String,
    /// How to compare.
    pub method: crate::object::v2beta::TextQueryMethod,
}

message! { MetadataKeyQuery {
    key,
    method,
} }

/// A condition that metadata must meet.
#[derive(Clone, Default, PartialEq)]
pub struct MetadataQuery {
    /// May be `key_query`.
    ///
    /// Required.
    pub query: Option<MetadataQueryKind>,
}

impl MetadataQuery {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(query: MetadataQueryKind) -> Self {
        Self { query: Some(query) }
    }
}

message! { MetadataQuery {
    query: oneof MetadataQueryKind,
} }

/// Alternatives of `MetadataQuery::query`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum MetadataQueryKind {
    /// Keeps metadata by their key.
    KeyQuery(MetadataKeyQuery),
}

oneof! { MetadataQueryKind {
    KeyQuery,
} }

impl From<MetadataQueryKind> for MetadataQuery {
    #[inline]
    fn from(query: MetadataQueryKind) -> Self {
        Self { query: Some(query) }
    }
}
