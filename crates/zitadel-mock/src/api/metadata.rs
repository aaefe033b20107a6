//! Metadata in requests and answers of several services.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use serde_json::{Value, json};

use super::code::Code;
use super::error::ApiError;
use super::filter;
use super::message::Message;
use crate::clock::rfc3339;
use crate::directory::Metadata;
use crate::directory::metadata::{self, MetadataEntry};

/// Sets the entries of the request's field `metadata`: all of them or, when one is refused,
/// none.
pub(super) fn set(
    kept: &mut Metadata,
    request: &Message<'_>,
    now: Timestamp,
) -> Result<(), ApiError> {
    let mut entries = Vec::new();
    for entry in request.messages("metadata")? {
        entries.push((
            entry.required_text("Metadata", "key")?,
            entry.bytes("value")?,
        ));
    }
    for (key, value) in entries {
        metadata::set(kept, key, value, now);
    }
    Ok(())
}

/// Removes the entries of the request's field `keys`, all or none. Which error id says that one
/// is missing depends on the service.
pub(super) fn remove(
    kept: &mut Metadata,
    request: &Message<'_>,
    missing_id: &'static str,
) -> Result<(), ApiError> {
    let keys = request.texts("keys")?;
    if !keys.iter().all(|key| kept.contains_key(*key)) {
        let message = "One or more keys do not exist";
        return Err(ApiError::new(Code::NotFound, message).with_id(missing_id));
    }
    kept.retain(|key, _| !keys.contains(&key.as_str()));
    Ok(())
}

/// The entries that pass the request's filters.
pub(super) fn list<'a>(
    kept: &'a Metadata,
    request: &Message<'_>,
) -> Result<Vec<(&'a String, &'a MetadataEntry)>, ApiError> {
    let filters = request.messages("filters")?;
    let mut passed = Vec::new();
    for (key, entry) in kept {
        if filter::all(key.as_str(), &filters, matches)? {
            passed.push((key, entry));
        }
    }
    Ok(passed)
}

fn matches(key: &str, filter: &Message<'_>) -> Result<bool, ApiError> {
    let (name, filter) = filter::open(filter)?;
    match name.as_str() {
        "keyFilter" => filter::text(key, &filter, "key"),
        other => Err(filter::unknown("metadata", other)),
    }
}

/// `zitadel.metadata.v2.Metadata`
pub(super) fn json((key, entry): &(&String, &MetadataEntry)) -> Value {
    json!({
        "creationDate": rfc3339(entry.created),
        "changeDate": rfc3339(entry.changed),
        "key": key,
        "value": STANDARD.encode(&entry.value),
    })
}
