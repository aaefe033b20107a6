//! Metadata of users and organizations.

use std::collections::BTreeMap;

use jiff::Timestamp;

/// By key.
pub(crate) type Metadata = BTreeMap<String, MetadataEntry>;

pub(crate) struct MetadataEntry {
    pub(crate) value: Vec<u8>,
    pub(crate) created: Timestamp,
    pub(crate) changed: Timestamp,
}

/// An entry that was there keeps the time at which it was made.
pub(crate) fn set(metadata: &mut Metadata, key: &str, value: Vec<u8>, now: Timestamp) {
    let created = metadata.get(key).map_or(now, |known| known.created);
    let entry = MetadataEntry {
        value,
        created,
        changed: now,
    };
    metadata.insert(key.to_owned(), entry);
}
