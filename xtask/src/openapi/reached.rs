//! The messages and enums that the operations reach.

use std::collections::BTreeSet;

use prost_reflect::{EnumDescriptor, MessageDescriptor};

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

/// Types to describe: each is handed out once, however often it is referred to.
#[derive(Default)]
pub(super) struct Reached {
    names: BTreeSet<String>,
    pending: Vec<Descriptor>,
}

impl Reached {
    /// Makes sure that `descriptor` gets a schema, and returns a reference to it.
    pub(super) fn refer_to(&mut self, descriptor: Descriptor) -> Object {
        let name = descriptor.full_name().to_owned();
        let reference = format!("#/components/schemas/{name}");
        if self.names.insert(name) {
            self.pending.push(descriptor);
        }
        Object::from_iter([("$ref".to_owned(), reference.into())])
    }

    /// The next type that has no schema yet.
    pub(super) fn next(&mut self) -> Option<Descriptor> {
        self.pending.pop()
    }
}
