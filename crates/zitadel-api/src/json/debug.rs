//! `Debug` of messages: what is set, secrets left out.

use std::fmt::{self, Debug};

use super::{Field, Message, Slot};

/// `Debug` of a message called `name`.
pub(crate) fn debug(name: &str, message: &dyn Message, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut shown = f.debug_struct(name);
    for (slot, field) in message.fields_set() {
        let Some(name) = slot.name() else { continue };
        if slot.is_secret() {
            shown.field(&name.proto(), &Redacted);
        } else {
            shown.field(&name.proto(), &Shown(field));
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
        shown.field(&Shown(value));
    }
    shown.finish()
}

struct Redacted;

impl Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

struct Shown<'a>(&'a dyn Field);

impl Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.show(f)
    }
}
