//! The words and facts that document a message and its fields.

use super::Source;
use super::docs::sentence_from;
use crate::codegen::model::{Field, Oneof};

/// What a message is: in our words, by the operation that it belongs to, or by its name.
pub(super) fn message_doc(source: &Source<'_>, full_name: &str) -> String {
    if let Some(words) = source.descriptions.message(full_name) {
        return words.to_owned();
    }
    if let Some(role) = source.plan.role(full_name) {
        return role;
    }
    sentence_from(
        full_name.rsplit('.').next().unwrap_or(full_name),
        &source.plan.overrides.words,
    )
}

pub(super) fn field_doc(source: &Source<'_>, message: &str, field: &Field) -> String {
    let words = match source.descriptions.field(message, &field.proto) {
        Some(words) => words.to_owned(),
        None => sentence_from(&field.proto, &source.plan.overrides.words),
    };
    let mut facts = Vec::new();
    if field.required {
        facts.push("Required.");
    }
    facts.extend(field.limits.iter().map(String::as_str));
    if facts.is_empty() {
        words
    } else {
        format!("{words}\n{}", facts.join(" "))
    }
}

pub(super) fn oneof_doc(oneof: &Oneof) -> String {
    let names: Vec<String> = oneof
        .arms
        .iter()
        .map(|arm| format!("`{}`", arm.proto))
        .collect();
    let choice = match names.as_slice() {
        [only] => format!("May be {only}."),
        [first, second] => format!("Either {first} or {second}."),
        _ => format!("One of {}.", names.join(", ")),
    };
    if oneof.required {
        format!("{choice}\nRequired.")
    } else {
        choice
    }
}
