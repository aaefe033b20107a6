//! What a schema's values are in Rust.

use super::schemas::Schemas;
use crate::Result;
use crate::codegen::model::Kind;
use crate::node::{At, Node};

const SCHEMA_PREFIX: &str = "#/components/schemas/";

pub(super) fn kind(schema: &At<'_>, schemas: &mut Schemas<'_>) -> Result<Kind> {
    if let Some(reference) = schema.get("$ref") {
        return referred(&reference, schemas);
    }
    let types = types(schema)?;
    let format = schema
        .get("format")
        .map(|format| format.text())
        .transpose()?;
    let unsigned = schema.flag("x-zitadel-unsigned")?;
    Ok(match (types.as_slice(), format) {
        (["boolean"], None) => Kind::Bool,
        (["string"], Some("byte")) => Kind::Bytes,
        (["string"], Some("date-time")) => Kind::Timestamp,
        (["string"], Some("duration")) => Kind::Duration,
        // All other formats are limits of a text.
        (["string"], _) => Kind::String,
        (["integer"], None | Some("int32")) => {
            if unsigned {
                Kind::U32
            } else {
                Kind::I32
            }
        }
        (["integer"], Some("uint32")) => Kind::U32,
        (["integer", "string"] | ["string", "integer"], None | Some("int64")) => {
            if unsigned {
                Kind::U64
            } else {
                Kind::I64
            }
        }
        (["integer", "string"] | ["string", "integer"], Some("uint64")) => Kind::U64,
        (["number"], None | Some("double" | "float")) => Kind::F64,
        (["array"], None) => Kind::List(Box::new(kind(&schema.need("items")?, schemas)?)),
        (["object"], None) => {
            let values = schema.need("additionalProperties")?;
            match values.node {
                Node::Bool(true) => Kind::Struct,
                Node::Object(_) => Kind::Map(Box::new(kind(&values, schemas)?)),
                _ => return values.error("expected the schema of a map's values"),
            }
        }
        _ => {
            let format = format
                .map(|format| format!(" with format `{format}`"))
                .unwrap_or_default();
            return schema.error(format_args!(
                "type `{}`{format} has no Rust form",
                types.join("|")
            ));
        }
    })
}

fn referred(reference: &At<'_>, schemas: &mut Schemas<'_>) -> Result<Kind> {
    let text = reference.text()?;
    let Some(name) = text.strip_prefix(SCHEMA_PREFIX) else {
        return reference.error(format_args!("expected {SCHEMA_PREFIX}…, found {text}"));
    };
    let Some(schema) = schemas.get(name) else {
        return reference.error(format_args!("there is no schema `{name}`"));
    };
    Ok(match name {
        "google.protobuf.Timestamp" => Kind::Timestamp,
        "google.protobuf.Duration" => Kind::Duration,
        "google.protobuf.FieldMask" => Kind::FieldMask,
        "google.protobuf.Struct" | "google.protobuf.Any" => Kind::Struct,
        "google.protobuf.Value" | "google.protobuf.NullValue" => Kind::Value,
        "google.protobuf.ListValue" => Kind::Values,
        _ if name.starts_with("google.protobuf.") && name != "google.protobuf.Empty" => {
            return reference.error(format_args!("`{name}` has no Rust form"));
        }
        _ => {
            let is_enum = schema.get("enum").is_some();
            schemas.refer_to(name);
            if is_enum {
                Kind::Enum(name.to_owned())
            } else {
                Kind::Message(name.to_owned())
            }
        }
    })
}

/// The types of a schema other than null.
fn types<'n>(schema: &At<'n>) -> Result<Vec<&'n str>> {
    let kind = schema.need("type")?;
    let types = match kind.node {
        Node::Text(_) => vec![kind.text()?],
        _ => kind.texts()?,
    };
    Ok(types.into_iter().filter(|name| *name != "null").collect())
}

/// The schema that says what a property is when it is not null, and whether it may be null.
pub(super) fn without_null<'n>(property: &At<'n>) -> Result<(At<'n>, bool)> {
    if let Some(choice) = property.get("oneOf") {
        let alternatives = choice.items()?;
        let is_null = |at: &At<'_>| matches!(at.get("type").map(|t| t.node), Some(Node::Text(t)) if t == "null");
        return match alternatives.as_slice() {
            [schema, null] | [null, schema] if is_null(null) => Ok((schema.clone(), true)),
            _ => choice.error("expected a schema and null; other choices have no Rust form here"),
        };
    }
    let nullable = match property.get("type") {
        Some(types) => matches!(types.node, Node::List(_)) && types.texts()?.contains(&"null"),
        None => false,
    };
    Ok((property.clone(), nullable))
}
