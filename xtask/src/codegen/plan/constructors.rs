//! `new`: which fields it takes, and how each is given to it.

use crate::Result;
use crate::codegen::code::Constructor;
use crate::codegen::model::{Field, Kind, Message, Oneof, Slot};

use super::scope::Scope;
use super::type_names::oneof_field;

/// Requests have a `new` always; other messages when something in them must be set, and small ones
/// that requests hold.
///
/// # Errors
/// When a name cannot be one in Rust.
pub(super) fn plan(
    scope: &Scope<'_, '_>,
    full_name: &str,
    message: &Message,
) -> Result<Option<Constructor>> {
    let (slots, rest) = match taken(scope, full_name, message) {
        None => return Ok(None),
        Some(Taken::Required(slots)) => (slots, "Takes what must be set; all else is left out."),
        Some(Taken::Usual(slots)) => (slots, "Takes what is usually set; all else is left out."),
    };
    let docs = match (slots.len(), message.slots.len()) {
        (0, 0) => "There is nothing to set.",
        (0, _) => "Leaves all out; nothing of it must be set.",
        (set, all) if set == all => "Takes all that there is to set.",
        _ => rest,
    };
    let mut parameters = Vec::new();
    let mut values = Vec::new();
    for slot in &slots {
        let (name, parameter) = match slot {
            Slot::Field(field) => (
                scope.context.field(&message.path, &field.proto)?,
                scope.parameter(full_name, field),
            ),
            Slot::Oneof(oneof) => (
                scope
                    .context
                    .field(&message.path, &oneof_field(message, oneof))?,
                scope.oneof_parameter(full_name, oneof),
            ),
        };
        values.push((name.clone(), parameter.value(&name)));
        parameters.push((name, parameter.kind));
    }
    Ok(Some(Constructor {
        docs: vec![docs.to_owned()],
        parameters,
        is_partial: values.len() < message.slots.len(),
        values,
    }))
}

enum Taken<'m> {
    Required(Vec<&'m Slot>),
    Usual(Vec<&'m Slot>),
}

fn taken<'m>(scope: &Scope<'_, '_>, full_name: &str, message: &'m Message) -> Option<Taken<'m>> {
    let context = scope.context;
    let is_named = |slot: &&Slot| {
        let proto = proto_name(message, slot);
        context.overrides.is_taken_by_new(full_name, &proto)
    };
    let named: Vec<&Slot> = message.slots.iter().filter(is_named).collect();
    if !named.is_empty() {
        return Some(Taken::Usual(named));
    }
    let required = required(message);
    if !required.is_empty() || context.is_request(full_name) {
        return Some(Taken::Required(required));
    }
    if !context.is_in_request(full_name) || message.slots.len() > context.overrides.small {
        return None;
    }
    let usual: Vec<&Slot> = match message.slots.as_slice() {
        [Slot::Field(field)] if field.optional => Vec::new(),
        [only] => vec![only],
        several => several.iter().filter(|slot| is_plain(slot)).collect(),
    };
    (!usual.is_empty()).then_some(Taken::Usual(usual))
}

/// What must be set: fields in the order in which the description names them, which is that of the
/// declaration, then oneofs.
fn required(message: &Message) -> Vec<&Slot> {
    let fields = message.required.iter().filter_map(|json| {
        let is_named = |slot: &&Slot| matches!(slot, Slot::Field(field) if field.json == *json);
        message.slots.iter().find(is_named)
    });
    let is_required = |slot: &&Slot| matches!(slot, Slot::Oneof(oneof) if oneof.required);
    fields
        .chain(message.slots.iter().filter(is_required))
        .collect()
}

/// Whether it is a field that reads as its zero value when it is left out, or a time.
fn is_plain(slot: &Slot) -> bool {
    match slot {
        Slot::Field(field) => !field.optional && !matches!(field.kind, Kind::Message(_)),
        Slot::Oneof(_) => false,
    }
}

fn proto_name(message: &Message, slot: &Slot) -> String {
    match slot {
        Slot::Field(field) => field.proto.clone(),
        Slot::Oneof(oneof) => oneof_field(message, oneof),
    }
}

/// How a value is given to `new`.
struct Parameter {
    kind: String,
    /// What makes the field's value of the parameter, `{}`.
    conversion: String,
    is_option: bool,
}

impl Parameter {
    fn value(&self, name: &str) -> String {
        let value = self.conversion.replace("{}", name);
        if self.is_option {
            format!("Some({value})")
        } else {
            value
        }
    }
}

impl Scope<'_, '_> {
    fn parameter(&self, message: &str, field: &Field) -> Parameter {
        let (kind, conversion) = match &field.kind {
            Kind::List(inner) => {
                let iterable = self.std("::std::iter::IntoIterator");
                let (item, convert) = match self.converted(inner) {
                    (item, true) => (item, ".map(Into::into)"),
                    (item, false) => (item, ""),
                };
                let convert = convert.replace("Into", &self.std("::std::convert::Into"));
                (
                    format!("impl {iterable}<Item = {item}>"),
                    format!("{{}}.into_iter(){convert}.collect()"),
                )
            }
            kind => match self.converted(kind) {
                (kind, true) => (kind, "{}.into()".to_owned()),
                (kind, false) => (kind, "{}".to_owned()),
            },
        };
        let conversion = if self.context.is_boxed(message, &field.proto) {
            format!("{}::new({conversion})", self.std("::std::boxed::Box"))
        } else {
            conversion
        };
        Parameter {
            kind,
            conversion,
            is_option: self.is_option(field),
        }
    }

    fn oneof_parameter(&self, message: &str, oneof: &Oneof) -> Parameter {
        let name = self.context.types.oneof(message, oneof).to_owned();
        let is_converted = !self.context.converting_arms(message, oneof).is_empty();
        let (kind, conversion) = if is_converted {
            (self.into(&name), "{}.into()")
        } else {
            (name, "{}")
        };
        Parameter {
            kind,
            conversion: conversion.to_owned(),
            is_option: true,
        }
    }

    /// The type of a parameter for a value of this kind, and whether it is to be converted.
    fn converted(&self, kind: &Kind) -> (String, bool) {
        let bare = self.kind_type(kind);
        let is_converted = match kind {
            Kind::String | Kind::FieldMask | Kind::Bytes => true,
            Kind::Message(name) => self.context.is_wrapper(name),
            _ => false,
        };
        if is_converted {
            (self.into(&bare), true)
        } else {
            (bare, false)
        }
    }

    fn into(&self, kind: &str) -> String {
        format!("impl {}<{kind}>", self.std("::std::convert::Into"))
    }
}
