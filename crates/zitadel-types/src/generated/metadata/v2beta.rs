// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.metadata.v2beta`.

use crate::convert::convert;
use crate::json::declare::{message, oneof};

/// A key with a value of your own, and when it was set.
#[derive(Clone, Default)]
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
#[derive(Clone, Default)]
pub struct MetadataKeyQuery {
    /// Key, or part of it, to look for.
    ///
    /// At most 200 characters.
    pub key: String,
    /// How to compare.
    pub method: crate::object::v2beta::TextQueryMethod,
}

impl MetadataKeyQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(key: impl Into<String>, method: crate::object::v2beta::TextQueryMethod) -> Self {
        Self {
            key: key.into(),
            method,
        }
    }
}

message! { MetadataKeyQuery {
    key,
    method,
} }

/// A condition that metadata must meet.
#[derive(Clone, Default)]
pub struct MetadataQuery {
    /// May be `key_query`.
    ///
    /// Required.
    pub query: Option<MetadataQueryKind>,
}

impl MetadataQuery {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(query: impl Into<MetadataQueryKind>) -> Self {
        Self {
            query: Some(query.into()),
        }
    }
}

message! { MetadataQuery {
    query: oneof,
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

convert! { MetadataQuery.query = MetadataQueryKind {
    KeyQuery(MetadataKeyQuery),
} }
