//! Protobuf's well-known types, whose JSON is not that of their fields.

use prost_reflect::MessageDescriptor;
use serde_json::{Value, json};

use super::field;
use super::translation::Translation;

const WRAPPERS: [&str; 9] = [
    "google.protobuf.BoolValue",
    "google.protobuf.BytesValue",
    "google.protobuf.DoubleValue",
    "google.protobuf.FloatValue",
    "google.protobuf.Int32Value",
    "google.protobuf.Int64Value",
    "google.protobuf.StringValue",
    "google.protobuf.UInt32Value",
    "google.protobuf.UInt64Value",
];

/// Whether the JSON of the message is a single value, as a query can say it.
pub(super) fn is_single(message: &MessageDescriptor) -> bool {
    let name = message.full_name();
    WRAPPERS.contains(&name)
        || [
            "google.protobuf.Duration",
            "google.protobuf.FieldMask",
            "google.protobuf.Timestamp",
        ]
        .contains(&name)
}

/// Whether the JSON of the message is anything at all.
pub(super) fn is_any(message: &MessageDescriptor) -> bool {
    [
        "google.protobuf.Any",
        "google.protobuf.ListValue",
        "google.protobuf.Struct",
        "google.protobuf.Value",
    ]
    .contains(&message.full_name())
}

/// The schema of a well-known type; `None` for all other messages.
pub(super) fn schema(message: &MessageDescriptor, translation: &mut Translation) -> Option<Value> {
    let schema = match message.full_name() {
        "google.protobuf.Timestamp" => json!({ "type": "string", "format": "date-time" }),
        "google.protobuf.Duration" => json!({ "type": "string", "format": "duration" }),
        "google.protobuf.FieldMask" => json!({ "type": "string" }),
        // Any JSON at all. It names no other schema, so what it nests stays unsaid.
        "google.protobuf.Value" => json!({ "oneOf": [
            { "type": "null" },
            { "type": "number" },
            { "type": "string" },
            { "type": "boolean" },
            { "type": "array" },
            { "type": "object", "additionalProperties": true },
        ] }),
        "google.protobuf.ListValue" => json!({ "type": "array" }),
        "google.protobuf.Struct" => {
            let member = member(message, translation).unwrap_or(Value::Bool(true));
            json!({ "type": "object", "additionalProperties": member })
        }
        "google.protobuf.Any" => json!({
            "type": "object",
            "properties": { "@type": { "type": "string" } },
            "required": ["@type"],
            "additionalProperties": true,
        }),
        name if WRAPPERS.contains(&name) => wrapped(message, translation)?,
        _ => return None,
    };
    Some(schema)
}

/// What a `Struct` maps names to.
fn member(structure: &MessageDescriptor, translation: &mut Translation) -> Option<Value> {
    let members = structure.get_field_by_name("fields")?;
    let entry = members
        .kind()
        .as_message()
        .filter(|entry| entry.is_map_entry())?
        .clone();
    Some(field::single(&entry.map_entry_value_field().kind(), translation).into())
}

/// What a wrapper wraps: its JSON is the bare value, or `null`.
fn wrapped(wrapper: &MessageDescriptor, translation: &mut Translation) -> Option<Value> {
    let value = wrapper.get_field_by_name("value")?;
    Some(field::nullable(field::single(&value.kind(), translation)).into())
}
