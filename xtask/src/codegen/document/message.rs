//! A message's schema.

use std::collections::HashSet;

use super::kind::{kind, without_null};
use super::known::known_extension;
use super::order;
use super::schemas::Schemas;
use crate::Result;
use crate::codegen::limits;
use crate::codegen::model::{Field, Message, Name, Oneof, Slot};
use crate::codegen::names::{is_declarable, snake};
use crate::node::At;

pub(super) fn read(schema: &At<'_>, name: Name, schemas: &mut Schemas<'_>) -> Result<Message> {
    let mut message = Message {
        path: schema.path.clone(),
        name,
        deprecated: schema.flag("deprecated")?,
        slots: Vec::new(),
        required: Vec::new(),
    };
    let mut required = Vec::new();
    part(schema, schemas, &mut message, &mut required)?;
    let mut seen = HashSet::new();
    if let Some(twice) = message.fields().find(|field| !seen.insert(&field.json)) {
        return schema.error(format_args!("the property `{}` is there twice", twice.json));
    }
    for name in required {
        require(&name, &mut message)?;
    }
    order::by_number(schema, &mut message)?;
    Ok(message)
}

/// Reads the properties and oneofs that `schema` holds, at the top or as a part of `allOf`, and
/// the names of those that are required.
fn part<'n>(
    schema: &At<'n>,
    schemas: &mut Schemas<'_>,
    message: &mut Message,
    required: &mut Vec<At<'n>>,
) -> Result<()> {
    for (key, value) in schema.members()? {
        match key {
            "type" if value.text()? == "object" => {}
            "title" | "description" => drop(value.text()?),
            "deprecated" => drop(value.bool()?),
            // Unknown fields are skipped when reading, whatever the schema promises.
            "additionalProperties" | "unevaluatedProperties" => drop(value.bool()?),
            "required" => required.extend(value.items()?),
            "properties" => {
                for (json, property) in value.members()? {
                    let field = field(json, &property, schemas)?;
                    message.slots.push(Slot::Field(field));
                }
            }
            "allOf" => {
                for inner in value.items()? {
                    part(&inner, schemas, message, required)?;
                }
            }
            "oneOf" => {
                let oneof = oneof(schema, &value, schemas)?;
                message.slots.push(Slot::Oneof(oneof));
            }
            "x-zitadel-oneof" if schema.get("oneOf").is_some() => {}
            _ => known_extension(key, &value)?,
        }
    }
    Ok(())
}

fn oneof(schema: &At<'_>, alternatives: &At<'_>, schemas: &mut Schemas<'_>) -> Result<Oneof> {
    let mut oneof = Oneof {
        name: None,
        required: false,
        arms: Vec::new(),
    };
    for (key, value) in schema
        .get("x-zitadel-oneof")
        .iter()
        .flat_map(At::members)
        .flatten()
    {
        match key {
            "name" => oneof.name = Some(declarable(&value)?.to_owned()),
            "required" => oneof.required = value.bool()?,
            _ => return value.error("has no Rust form"),
        }
    }
    for alternative in alternatives.items()? {
        let properties = alternative.need("properties")?;
        let members = properties.members()?;
        let [(json, property)] = members.as_slice() else {
            return properties.error("expected one property in each alternative of a oneof");
        };
        for (key, value) in alternative.members()? {
            match key {
                "type" if value.text()? == "object" => {}
                "title" | "description" => drop(value.text()?),
                "properties" | "required" => {}
                _ => known_extension(key, &value)?,
            }
        }
        if alternative.need("required")?.texts()? != [*json] {
            return alternative.error("expected the alternative's property to be required");
        }
        oneof.arms.push(field(json, property, schemas)?);
    }
    if oneof.arms.is_empty() {
        return alternatives.error("expected at least one alternative");
    }
    Ok(oneof)
}

fn field(json: &str, property: &At<'_>, schemas: &mut Schemas<'_>) -> Result<Field> {
    let (schema, optional) = without_null(property)?;
    let kind = kind(&schema, schemas)?;
    let proto = match property.get("title") {
        Some(title) => declarable(&title)?.to_owned(),
        None => snake(json, &[]),
    };
    if !is_declarable(&proto) {
        return property.error("the name has no Rust form; `title` can say the one in protobuf");
    }
    Ok(Field {
        json: json.to_owned(),
        proto,
        number: match property.get("x-zitadel-number") {
            Some(number) => Some(number.integer()?),
            None => None,
        },
        kind,
        optional,
        required: false,
        deprecated: property.flag("deprecated")?,
        limits: limits::sentences(property)?,
    })
}

/// Marks the field that `name` names.
fn require(name: &At<'_>, message: &mut Message) -> Result<()> {
    let json = name.text()?;
    if message.required.iter().any(|other| other == json) {
        return name.error(format_args!("`{json}` is required twice"));
    }
    let is_known = message.fields().any(|field| field.json == json);
    let field = message.slots.iter_mut().find_map(|slot| match slot {
        Slot::Field(field) if field.json == json => Some(field),
        _ => None,
    });
    match field {
        Some(field) => field.required = true,
        None if is_known => {
            return name.error(format_args!("`{json}` is one of several alternatives"));
        }
        None => return name.error(format_args!("there is no property `{json}`")),
    }
    message.required.push(json.to_owned());
    Ok(())
}

fn declarable<'n>(name: &At<'n>) -> Result<&'n str> {
    let text = name.text()?;
    if is_declarable(text) {
        Ok(text)
    } else {
        name.error(format_args!("{text:?} is no name in protobuf"))
    }
}
