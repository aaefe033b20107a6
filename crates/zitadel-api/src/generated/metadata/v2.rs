// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.metadata.v2`.

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
pub struct MetadataKeyFilter {
    /// Key, or part of it, to look for.
    ///
    /// At most 200 characters.
    pub key: String,
    /// How to compare.
    pub method: crate::filter::v2::TextFilterMethod,
}

message! { MetadataKeyFilter {
    key,
    method,
} }

/// A condition that metadata must meet.
#[derive(Clone, Default, PartialEq)]
pub struct MetadataSearchFilter {
    /// May be `key_filter`.
    ///
    /// Required.
    pub filter: Option<MetadataSearchFilterKind>,
}

impl MetadataSearchFilter {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(filter: MetadataSearchFilterKind) -> Self {
        Self {
            filter: Some(filter),
        }
    }
}

message! { MetadataSearchFilter {
    filter: oneof MetadataSearchFilterKind,
} }

/// Alternatives of `MetadataSearchFilter::filter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum MetadataSearchFilterKind {
    /// Keeps metadata by their key.
    KeyFilter(MetadataKeyFilter),
}

oneof! { MetadataSearchFilterKind {
    KeyFilter,
} }

impl From<MetadataSearchFilterKind> for MetadataSearchFilter {
    #[inline]
    fn from(filter: MetadataSearchFilterKind) -> Self {
        Self {
            filter: Some(filter),
        }
    }
}

/// Compares the value of metadata.
#[derive(Clone, Default, PartialEq)]
pub struct MetadataValueFilter {
    /// Value to look for.
    ///
    /// At most 200 bytes.
    pub value: bytes::Bytes,
    /// How to compare.
    pub method: crate::filter::v2::ByteFilterMethod,
}

message! { MetadataValueFilter {
    value,
    method,
} }
