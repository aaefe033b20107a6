// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.metadata.v2`.

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
pub struct MetadataKeyFilter {
    /// Key, or part of it, to look for.
    ///
    /// At most 200 characters.
    pub key: String,
    /// How to compare.
    pub method: crate::filter::v2::TextFilterMethod,
}

impl MetadataKeyFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(key: impl Into<String>, method: crate::filter::v2::TextFilterMethod) -> Self {
        Self {
            key: key.into(),
            method,
        }
    }
}

message! { MetadataKeyFilter {
    key,
    method,
} }

/// A condition that metadata must meet.
#[derive(Clone, Default)]
pub struct MetadataSearchFilter {
    /// May be `key_filter`.
    ///
    /// Required.
    pub filter: Option<MetadataSearchFilterKind>,
}

impl MetadataSearchFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(filter: impl Into<MetadataSearchFilterKind>) -> Self {
        Self {
            filter: Some(filter.into()),
        }
    }
}

message! { MetadataSearchFilter {
    filter: oneof,
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

convert! { MetadataSearchFilter.filter = MetadataSearchFilterKind {
    KeyFilter(MetadataKeyFilter),
} }

/// Compares the value of metadata.
#[derive(Clone, Default)]
pub struct MetadataValueFilter {
    /// Value to look for.
    ///
    /// At most 200 bytes.
    pub value: bytes::Bytes,
    /// How to compare.
    pub method: crate::filter::v2::ByteFilterMethod,
}

impl MetadataValueFilter {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(
        value: impl Into<bytes::Bytes>,
        method: crate::filter::v2::ByteFilterMethod,
    ) -> Self {
        Self {
            value: value.into(),
            method,
        }
    }
}

message! { MetadataValueFilter {
    value,
    method,
} }
