//! What a translation gathers on its way: types that operations reach, and what is left out.

use std::collections::{BTreeMap, BTreeSet};

use prost_reflect::{EnumDescriptor, FieldDescriptor, MessageDescriptor};

use super::Object;

/// A type that becomes a schema of its own.
pub(super) enum Descriptor {
    Message(MessageDescriptor),
    Enum(EnumDescriptor),
}

impl Descriptor {
    pub(super) fn full_name(&self) -> &str {
        match self {
            Self::Message(message) => message.full_name(),
            Self::Enum(enumeration) => enumeration.full_name(),
        }
    }
}

#[derive(Default)]
pub(super) struct Translation {
    names: BTreeSet<String>,
    pending: Vec<Descriptor>,
    /// Full names of fields without which a request has no path.
    in_path: BTreeSet<String>,
    left_out: BTreeMap<String, Vec<String>>,
}

impl Translation {
    /// Makes sure that `descriptor` gets a schema, and returns a reference to it.
    pub(super) fn refer_to(&mut self, descriptor: Descriptor) -> Object {
        let name = descriptor.full_name().to_owned();
        let reference = format!("#/components/schemas/{name}");
        if self.names.insert(name) {
            self.pending.push(descriptor);
        }
        Object::from_iter([("$ref".to_owned(), reference.into())])
    }

    /// The next type that has no schema yet. Each is handed out once, however often it is referred to.
    pub(super) fn next(&mut self) -> Option<Descriptor> {
        self.pending.pop()
    }

    /// Takes note that the field stands in the path of the operation that takes its message.
    pub(super) fn put_in_path(&mut self, field: &FieldDescriptor) {
        self.in_path.insert(field.full_name().to_owned());
    }

    pub(super) fn is_in_path(&self, field: &FieldDescriptor) -> bool {
        self.in_path.contains(field.full_name())
    }

    /// Takes note that `what`, which `owner` says, is not in the document.
    pub(super) fn leave_out(&mut self, what: String, owner: &str) {
        self.left_out
            .entry(what)
            .or_default()
            .push(owner.to_owned());
    }

    /// What was left out, and where: one line for each kind.
    pub(super) fn notes(&self) -> impl Iterator<Item = String> {
        self.left_out.iter().map(|(what, owners)| {
            let first = owners.first().map_or("", String::as_str);
            match owners.len() {
                0 | 1 => format!("{what} is left out: {first}"),
                all => format!("{what} is left out: {first}, and {} more", all - 1),
            }
        })
    }
}
