//! `Debug` of messages: what is set, secrets left out.

use std::fmt::{self, Debug};

use super::{Field, Message, Slot, View, list};

/// `Debug` of a message called `name`.
pub(crate) fn debug(name: &str, message: &dyn Message, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut shown = f.debug_struct(name);
    for (slot, field) in message.fields_set() {
        let Some(name) = slot.name() else { continue };
        if slot.is_secret() {
            shown.field(&name.proto(), &Redacted);
        } else {
            shown.field(&name.proto(), &field.view());
        }
    }
    shown.finish()
}

/// `Debug` of a oneof's arm.
pub(crate) fn debug_arm(
    variant: &str,
    arm: &Slot,
    value: &dyn Field,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let mut shown = f.debug_tuple(variant);
    if arm.is_secret() {
        shown.field(&Redacted);
    } else {
        shown.field(&value.view());
    }
    shown.finish()
}

struct Redacted;

impl Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl Debug for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            View::Null => f.write_str("None"),
            View::Bool(value) => value.fmt(f),
            View::Integer(value) => value.fmt(f),
            View::Float(value) => value.fmt(f),
            View::Text(value) => value.fmt(f),
            View::List(items) => f.debug_list().entries(list::views(*items)).finish(),
            View::Map(entries) => {
                let entries = entries.iter().map(|(key, value)| (key, value));
                f.debug_map().entries(entries).finish()
            }
            View::Message(message) => message.fmt(f),
            View::Json(value) => value.fmt(f),
            View::Object(map) => map.fmt(f),
        }
    }
}
