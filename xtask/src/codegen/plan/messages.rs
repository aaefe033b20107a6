//! Messages as structs, and their oneofs as enums, so that two arms at once cannot be said.

use std::collections::HashSet;

use crate::Result;
use crate::codegen::code::{Arm, Entry, Field, Message, Oneof};
use crate::codegen::model::{self, Slot};

use super::constructors;
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
        new: constructors::plan(scope, full_name, read)?,
        oneofs: Vec::new(),
    };
    for slot in &read.slots {
        match slot {
            Slot::Field(slot) => message.fields.push(field(scope, full_name, read, slot)?),
            Slot::Oneof(slot) => {
                let oneof = oneof(scope, full_name, read, slot)?;
                let name = context.field(&read.path, &oneof_field(read, slot))?;
                let option = scope.std("::std::option::Option");
                message.fields.push(Field {
                    name,
                    docs: oneof_docs(slot),
                    deprecated: false,
                    kind: format!("{option}<{}>", oneof.name),
                    entry: Entry::Oneof,
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
        // Where there is nothing beside it, what makes the oneof makes the message.
        wrapper: (message.slots.len() == 1).then(|| (holder.to_owned(), field.clone())),
        sources: Vec::new(),
    };
    let converting = context.converting_arms(full_name, read);
    for arm in &read.arms {
        let name = context.variant(&message.path, &arm.proto)?;
        if converting.iter().any(|other| other.json == arm.json) {
            oneof
                .sources
                .push((name.clone(), scope.kind_type(&arm.kind)));
        }
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
