//! A message as a schema: properties, required names, oneofs.

use prost_reflect::{FieldDescriptor, MessageDescriptor, OneofDescriptor};
use serde_json::{Value, json};

use super::field::{self, Property};
use super::options::Options;
use super::translation::Translation;
use super::{Object, Result, well_known};

/// The schema of a message's JSON.
///
/// # Errors
/// When an option is not declared.
pub(super) fn schema(message: &MessageDescriptor, translation: &mut Translation) -> Result<Value> {
    if let Some(schema) = well_known::schema(message, translation) {
        return Ok(schema);
    }
    for extension in message.extensions() {
        let extension = format!("the extension {}", extension.full_name());
        translation.leave_out(extension, message.full_name());
    }
    schema_without(message, &[], translation)
}

/// The schema of a message's JSON in which the fields `elsewhere` (names of protobuf) do not stand.
///
/// # Errors
/// When an option is not declared.
pub(super) fn schema_without(
    message: &MessageDescriptor,
    elsewhere: &[&str],
    translation: &mut Translation,
) -> Result<Value> {
    let is_here = |field: &FieldDescriptor| !elsewhere.contains(&field.name());
    let mut schema = properties(message, is_here, translation)?;
    let mut oneofs = Vec::new();
    for oneof in message.oneofs().filter(|oneof| !oneof.is_synthetic()) {
        if oneof.fields().any(|field| is_here(&field)) {
            oneofs.push(one_of(&oneof, is_here, translation)?);
        }
    }

    // `additionalProperties` sees only the properties beside it, `unevaluatedProperties` those of subschemas too.
    let closed = if oneofs.is_empty() {
        "additionalProperties"
    } else {
        "unevaluatedProperties"
    };
    if oneofs.len() == 1 && schema.is_empty() {
        schema.extend(oneofs.remove(0));
    } else if !oneofs.is_empty() {
        let parts = std::iter::once(schema)
            .filter(|part| !part.is_empty())
            .chain(oneofs);
        let parts: Vec<Value> = parts.map(Value::from).collect();
        schema = Object::from_iter([("allOf".to_owned(), json!(parts))]);
    }

    schema.insert("type".to_owned(), json!("object"));
    schema.insert("title".to_owned(), json!(message.name()));
    schema.insert(closed.to_owned(), json!(false));
    let options = Options::new(message.full_name(), message.options(), translation)?;
    if options.is_deprecated() {
        schema.insert("deprecated".to_owned(), json!(true));
    }
    Ok(schema.into())
}

/// The fields outside of oneofs; an empty object when there are none.
fn properties(
    message: &MessageDescriptor,
    is_here: impl Fn(&FieldDescriptor) -> bool,
    translation: &mut Translation,
) -> Result<Object> {
    let mut properties = Object::new();
    let mut required = Vec::new();
    let fields = declared(message.fields()).filter(|field| oneof_of(field).is_none());
    for field in fields.filter(is_here) {
        let property = numbered(&field, translation)?;
        if property.required || translation.is_in_path(&field) {
            required.push(field.json_name().to_owned());
        }
        properties.insert(field.json_name().to_owned(), property.schema.into());
    }

    let mut part = Object::new();
    if !properties.is_empty() {
        part.insert("type".to_owned(), json!("object"));
        part.insert("properties".to_owned(), properties.into());
    }
    if !required.is_empty() {
        part.insert("required".to_owned(), json!(required));
    }
    Ok(part)
}

/// The alternatives of a oneof, each an object with that one property.
fn one_of(
    oneof: &OneofDescriptor,
    is_here: impl Fn(&FieldDescriptor) -> bool,
    translation: &mut Translation,
) -> Result<Object> {
    let mut fields: Vec<FieldDescriptor> = oneof.fields().filter(is_here).collect();
    fields.sort_by(|one, other| one.name().cmp(other.name()));
    let mut alternatives = Vec::new();
    for field in fields {
        let property = numbered(&field, translation)?;
        alternatives.push(json!({
            "type": "object",
            "title": field.name(),
            "properties": { field.json_name(): property.schema },
            "required": [field.json_name()],
        }));
    }
    let options = Options::new(oneof.full_name(), oneof.options(), translation)?;
    let mark = json!({ "name": oneof.name(), "required": options.is_set("validate.required") });
    Ok(Object::from_iter([
        ("oneOf".to_owned(), json!(alternatives)),
        ("x-zitadel-oneof".to_owned(), mark),
    ]))
}

/// The property with the number of its field: members of JSON objects have no order of their own.
fn numbered(field: &FieldDescriptor, translation: &mut Translation) -> Result<Property> {
    let mut property = field::property(field, translation)?;
    let number = json!(field.number());
    property
        .schema
        .insert("x-zitadel-number".to_owned(), number);
    Ok(property)
}

/// Fields in the order in which the message declares them; the descriptor hands them out by number.
fn declared(
    fields: impl Iterator<Item = FieldDescriptor>,
) -> impl Iterator<Item = FieldDescriptor> {
    let mut fields: Vec<FieldDescriptor> = fields.collect();
    fields.sort_by_key(|field| field.path().last().copied());
    fields.into_iter()
}

/// The oneof that the field is an alternative of; proto3 `optional` is not one.
fn oneof_of(field: &FieldDescriptor) -> Option<OneofDescriptor> {
    field
        .containing_oneof()
        .filter(|oneof| !oneof.is_synthetic())
}
