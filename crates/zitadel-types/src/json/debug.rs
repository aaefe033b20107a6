//! `Debug` of messages: what is set, secrets left out.

use std::fmt::{self, Debug};

use super::place::filled;
use super::shape::DynMessage;
use super::{Declared, Field};

/// `Debug` of a message called `name`.
#[inline]
pub(crate) fn debug<M: Declared>(
    name: &str,
    message: &M,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    debug_fields(name, message, f)
}

fn debug_fields(name: &str, message: &dyn DynMessage, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut shown = f.debug_struct(name);
    message.fields(&mut |fields: &[&dyn Field]| {
        for (slot, field) in message.slots().iter().zip(fields) {
            if let Some((slot, value)) = filled(slot, *field) {
                let is_secret = slot.is_secret();
                shown.field(&slot.name().proto(), &Shown { value, is_secret });
            }
        }
    });
    shown.finish()
}

/// `Debug` of a oneof's arm, as [`oneof!`](super::declare) declares it, which holds `value`.
pub(crate) fn debug_arm(
    declared: &str,
    value: &dyn Field,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let (variant, mark) = declared.split_once(' ').unwrap_or((declared, ""));
    let is_secret = mark == "secret";
    f.debug_tuple(variant)
        .field(&Shown { value, is_secret })
        .finish()
}

struct Shown<'a> {
    value: &'a dyn Field,
    is_secret: bool,
}

impl Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_secret {
            f.write_str("[redacted]")
        } else {
            self.value.show(f)
        }
    }
}
