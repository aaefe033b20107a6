//! Messages that hold themselves.

use std::collections::HashSet;

use crate::codegen::model::{Kind, Model};

/// The fields (`message.field`) through which a message holds itself, and which must be boxed.
/// Lists and maps need no box.
pub(super) fn recursive_fields(model: &Model) -> HashSet<String> {
    let mut recursive = HashSet::new();
    for (name, message) in &model.messages {
        for field in message.fields() {
            if let Kind::Message(inner) = &field.kind {
                if reaches(model, inner, name) {
                    recursive.insert(format!("{name}.{}", field.proto));
                }
            }
        }
    }
    recursive
}

fn reaches(model: &Model, from: &str, to: &str) -> bool {
    let mut seen = HashSet::new();
    let mut pending = vec![from];
    while let Some(name) = pending.pop() {
        if name == to {
            return true;
        }
        if !seen.insert(name) {
            continue;
        }
        if let Some(message) = model.messages.get(name) {
            pending.extend(message.fields().filter_map(|field| match &field.kind {
                Kind::Message(inner) => Some(inner.as_str()),
                _ => None,
            }));
        }
    }
    false
}
