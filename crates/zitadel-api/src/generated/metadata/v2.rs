// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.metadata.v2`.

use crate::json::Slot;
use crate::json::declare::{message, oneof};

/// A key with a value of your own, and when it was set.
#[derive(Clone, Default)]
pub struct Metadata {
    /// Time of the last change.
    pub change_date: Option<jiff::Timestamp>,
    /// Time of creation.
    pub creation_date: Option<jiff::Timestamp>,
    /// Key that names the entry.
    pub key: String,
    /// Value, any bytes.
    pub value: bytes::Bytes,
}

message!(Metadata {
    0 change_date: Slot::Field("changeDate", "change_date"),
    1 creation_date: Slot::Field("creationDate", "creation_date"),
    2 key: Slot::Field("key", "key"),
    3 value: Slot::Field("value", "value"),
});

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

message!(MetadataKeyFilter {
    0 key: Slot::Field("key", "key"),
    1 method: Slot::Field("method", "method"),
});

/// A condition that metadata must meet.
#[derive(Clone, Default)]
pub struct MetadataSearchFilter {
    /// May be `key_filter`.
    ///
    /// Required.
    pub filter: Option<MetadataSearchFilterFilter>,
}

impl MetadataSearchFilter {
    /// Makes one of what must be set, which is everything.
    #[inline]
    #[must_use]
    pub fn new(filter: MetadataSearchFilterFilter) -> Self {
        Self {
            filter: Some(filter),
        }
    }
}

message!(MetadataSearchFilter {
    0 filter: Slot::Oneof(MetadataSearchFilterFilter::ARMS),
});

/// Alternatives of `MetadataSearchFilter::filter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum MetadataSearchFilterFilter {
    /// Keeps metadata by their key.
    KeyFilter(MetadataKeyFilter),
}

oneof!(MetadataSearchFilterFilter {
    0 KeyFilter: Slot::Field("keyFilter", "key_filter"),
});

impl From<MetadataSearchFilterFilter> for MetadataSearchFilter {
    #[inline]
    fn from(filter: MetadataSearchFilterFilter) -> Self {
        Self {
            filter: Some(filter),
        }
    }
}

/// Compares the value of metadata.
#[derive(Clone, Default)]
pub struct MetadataValueFilter {
    /// How to compare.
    pub method: crate::filter::v2::ByteFilterMethod,
    /// Value to look for.
    ///
    /// At most 200 bytes.
    pub value: bytes::Bytes,
}

message!(MetadataValueFilter {
    0 method: Slot::Field("method", "method"),
    1 value: Slot::Field("value", "value"),
});
