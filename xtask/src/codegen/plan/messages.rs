//! Messages as structs, and their oneofs as enums, so that two arms at once cannot be said.

use std::collections::HashSet;

use crate::Result;
use crate::codegen::code::{Arm, Constructor, Conversion, Entry, Field, Message, Oneof};
use crate::codegen::model::{self, Kind, Slot};

use super::docs::oneof_docs;
use super::scope::Scope;
use super::type_names::oneof_field;

pub(super) fn plan(
    scope: &Scope<'_, '_>,
    full_name: &str,
    read: &model::Message,
) -> Result<Message> {
    let context = scope.context;
    let mut message = Message {
        name: context.types.declared(full_name).to_owned(),
        docs: context.message_docs(full_name),
        deprecated: read.deprecated,
        fields: Vec::new(),
        new: constructor(scope, full_name, read)?,
        conversions: Vec::new(),
        oneofs: Vec::new(),
    };
    for slot in &read.slots {
        match slot {
            Slot::Field(slot) => message.fields.push(field(scope, full_name, read, slot)?),
            Slot::Oneof(slot) => {
                let oneof = oneof(scope, full_name, read, slot)?;
                let name = context.field(&read.path, &oneof_field(read, slot))?;
                let option = scope.std("::std::option::Option");
                if read.slots.len() == 1 {
                    message.conversions.push(Conversion {
                        from: scope.std("::std::convert::From"),
                        parameter: name.clone(),
                        source: oneof.name.clone(),
                        values: vec![(name.clone(), format!("Some({name})"))],
                    });
                }
                message.fields.push(Field {
                    name,
                    docs: oneof_docs(slot),
                    deprecated: false,
                    kind: format!("{option}<{}>", oneof.name),
                    entry: Entry::Oneof(oneof.name.clone()),
                });
                message.oneofs.push(oneof);
            }
        }
    }
    let mut seen = HashSet::new();
    if let Some(twice) = message
        .fields
        .iter()
        .find(|field| !seen.insert(&field.name))
    {
        return Err(format!("{}: two fields would be called `{}`", read.path, twice.name).into());
    }
    Ok(message)
}

fn field(
    scope: &Scope<'_, '_>,
    full_name: &str,
    message: &model::Message,
    read: &model::Field,
) -> Result<Field> {
    let name = scope.context.field(&message.path, &read.proto)?;
    Ok(Field {
        docs: scope.context.field_docs(full_name, read),
        deprecated: read.deprecated,
        kind: scope.field_type(full_name, read),
        entry: scope.entry(full_name, read, &name),
        name,
    })
}

fn oneof(
    scope: &Scope<'_, '_>,
    full_name: &str,
    message: &model::Message,
    read: &model::Oneof,
) -> Result<Oneof> {
    let context = scope.context;
    let field = context.field(&message.path, &oneof_field(message, read))?;
    let holder = context.types.declared(full_name);
    let mut oneof = Oneof {
        name: context.types.oneof(full_name, read).to_owned(),
        docs: vec![format!(
            "Alternatives of `{holder}::{}`.",
            field.trim_start_matches("r#")
        )],
        arms: Vec::new(),
    };
    for arm in &read.arms {
        let name = context.variant(&message.path, &arm.proto)?;
        if oneof.arms.iter().any(|other| other.name == name) {
            return Err(format!(
                "{}: two arms of `{field}` would be called `{name}`",
                message.path
            )
            .into());
        }
        oneof.arms.push(Arm {
            docs: context.field_docs(full_name, arm),
            deprecated: arm.deprecated,
            kind: scope.arm_type(full_name, arm),
            entry: scope.entry(full_name, arm, &name),
            name,
        });
    }
    Ok(oneof)
}

/// Requests have a `new` always, other messages when something in them must be set.
fn constructor(
    scope: &Scope<'_, '_>,
    full_name: &str,
    message: &model::Message,
) -> Result<Option<Constructor>> {
    let mut parameters = Vec::new();
    let mut values = Vec::new();
    for field in required_fields(message) {
        let name = scope.context.field(&message.path, &field.proto)?;
        let (kind, value) = parameter(scope, full_name, field, &name);
        parameters.push((name.clone(), kind));
        values.push((name, value));
    }
    for slot in &message.slots {
        let Slot::Oneof(oneof) = slot else { continue };
        if oneof.required {
            let name = scope
                .context
                .field(&message.path, &oneof_field(message, oneof))?;
            let kind = scope.context.types.oneof(full_name, oneof).to_owned();
            parameters.push((name.clone(), kind));
            values.push((name.clone(), format!("Some({name})")));
        }
    }
    if parameters.is_empty() && !scope.context.is_request(full_name) {
        return Ok(None);
    }
    let docs = match (values.len(), message.slots.len()) {
        (0, _) => "Makes an empty one, in which nothing is set.",
        (set, all) if set == all => "Makes one of what must be set, which is everything.",
        _ => "Makes one of what must be set; everything else is left out.",
    };
    Ok(Some(Constructor {
        docs: vec![docs.to_owned()],
        parameters,
        is_partial: values.len() < message.slots.len(),
        values,
    }))
}

/// In the order in which the description names them, which is that of the declaration.
fn required_fields(message: &model::Message) -> impl Iterator<Item = &model::Field> {
    message.required.iter().filter_map(|json| {
        message
            .fields()
            .find(|field| field.required && field.json == *json)
    })
}

/// The type of the parameter `name`, and the value of the field.
fn parameter(
    scope: &Scope<'_, '_>,
    full_name: &str,
    field: &model::Field,
    name: &str,
) -> (String, String) {
    let bare = scope.arm_type(full_name, field);
    let (kind, value) = match field.kind {
        Kind::String | Kind::Bytes => {
            let into = scope.std("::std::convert::Into");
            (format!("impl {into}<{bare}>"), format!("{name}.into()"))
        }
        _ => (bare, name.to_owned()),
    };
    if scope.is_option(field) {
        (kind, format!("Some({value})"))
    } else {
        (kind, value)
    }
}
