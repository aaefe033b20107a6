//! A field as a property.

use prost_reflect::{FieldDescriptor, Kind};
use serde_json::{Value, json};

use super::options::Options;
use super::presence::{self, Presence};
use super::translation::{Descriptor, Translation};
use super::{Object, Result, field_behavior, json_value, rules};

/// A property, and whether its message must have it.
pub(super) struct Property {
    pub(super) schema: Object,
    pub(super) required: bool,
}

/// Describes one field with all that its options say about it.
///
/// # Errors
/// When an option of the field is not declared.
pub(super) fn property(field: &FieldDescriptor, translation: &mut Translation) -> Result<Property> {
    let mut schema = shape(field, translation)?;
    schema.insert("title".to_owned(), json!(field.name()));
    let options = Options::new(field.full_name(), field.options(), translation)?;
    if options.is_deprecated() {
        schema.insert("deprecated".to_owned(), json!(true));
    }
    if field.field_descriptor_proto().default_value.is_some() {
        match json_value::of(&field.default_value(), &field.kind()) {
            Some(default) => {
                schema.insert("default".to_owned(), default);
            }
            None => translation.leave_out("the default".to_owned(), field.full_name()),
        }
    }
    let must_be_set = rules::apply(field, &options, &mut schema, translation);
    let marked = field_behavior::apply(field, &options, &mut schema, translation);
    Ok(Property {
        required: marked
            || must_be_set
            || presence::of(field) == Presence::Required
            || refuses_absence(field, &schema),
        schema,
    })
}

/// Whether the field reads as its zero value when it is left out, and its limits refuse that.
fn refuses_absence(field: &FieldDescriptor, schema: &Object) -> bool {
    let is_least_above_zero = |word: &&str| schema.get(*word).and_then(Value::as_u64) > Some(0);
    presence::of(field) == Presence::Implicit
        && !schema.contains_key("x-zitadel-ignore-empty")
        && [
            "minLength",
            "x-zitadel-min-bytes",
            "minItems",
            "minProperties",
        ]
        .iter()
        .any(is_least_above_zero)
}

/// The JSON shape of the field's values, before any option.
fn shape(field: &FieldDescriptor, translation: &mut Translation) -> Result<Object> {
    if field.is_map() {
        return map(field, translation);
    }
    let single = single(&field.kind(), translation);
    if field.is_list() {
        return Ok(Object::from_iter([
            ("type".to_owned(), json!("array")),
            ("items".to_owned(), single.into()),
        ]));
    }
    Ok(if presence::is_declared_optional(field) {
        nullable(single)
    } else {
        single
    })
}

/// An object whose members are the map's values.
pub(super) fn map(field: &FieldDescriptor, translation: &mut Translation) -> Result<Object> {
    let mut schema = Object::from_iter([("type".to_owned(), json!("object"))]);
    if let Some(entry) = field.kind().as_message() {
        let values = property(&entry.map_entry_value_field(), translation)?;
        schema.insert("additionalProperties".to_owned(), values.schema.into());
    }
    Ok(schema)
}

pub(super) fn single(kind: &Kind, translation: &mut Translation) -> Object {
    match kind {
        Kind::Bool => scalar(json!("boolean"), None),
        Kind::String => scalar(json!("string"), None),
        Kind::Bytes => scalar(json!("string"), Some("byte")),
        Kind::Float => scalar(json!("number"), Some("float")),
        Kind::Double => scalar(json!("number"), Some("double")),
        Kind::Int32 | Kind::Sint32 | Kind::Sfixed32 => scalar(json!("integer"), Some("int32")),
        Kind::Uint32 | Kind::Fixed32 => unsigned(scalar(json!("integer"), Some("int32"))),
        Kind::Int64 | Kind::Sint64 | Kind::Sfixed64 => {
            scalar(json!(["integer", "string"]), Some("int64"))
        }
        Kind::Uint64 | Kind::Fixed64 => {
            unsigned(scalar(json!(["integer", "string"]), Some("int64")))
        }
        Kind::Message(message) => translation.refer_to(Descriptor::Message(message.clone())),
        Kind::Enum(enumeration) => translation.refer_to(Descriptor::Enum(enumeration.clone())),
    }
}

fn scalar(types: Value, format: Option<&str>) -> Object {
    let mut schema = Object::from_iter([("type".to_owned(), types)]);
    if let Some(format) = format {
        schema.insert("format".to_owned(), json!(format));
    }
    schema
}

fn unsigned(mut schema: Object) -> Object {
    schema.insert("x-zitadel-unsigned".to_owned(), json!(true));
    schema
}

/// Lets the schema take `null`, the JSON of an unset optional field.
pub(super) fn nullable(mut schema: Object) -> Object {
    match schema.get_mut("type") {
        Some(Value::Array(types)) => types.push(json!("null")),
        Some(single) => *single = json!([single.take(), "null"]),
        None => {
            return Object::from_iter([("oneOf".to_owned(), json!([schema, { "type": "null" }]))]);
        }
    }
    schema
}
