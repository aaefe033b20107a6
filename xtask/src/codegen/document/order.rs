//! The order of a message's fields, which is that of their numbers where the document says them.

use std::collections::BTreeSet;

use crate::Result;
use crate::codegen::model::{Field, Message, Slot};
use crate::node::At;

/// A oneof stands where the first of its arms does.
pub(super) fn by_number(schema: &At<'_>, message: &mut Message) -> Result<()> {
    let numbers: Vec<i64> = message.fields().filter_map(|field| field.number).collect();
    if numbers.is_empty() {
        return Ok(());
    }
    if numbers.len() < message.fields().count() {
        return schema.error("expected `x-zitadel-number` on every property or on none");
    }
    let mut seen = BTreeSet::new();
    if let Some(number) = numbers.into_iter().find(|number| !seen.insert(*number)) {
        return schema.error(format_args!("two properties have the number {number}"));
    }
    for slot in &mut message.slots {
        if let Slot::Oneof(oneof) = slot {
            oneof.arms.sort_by_key(|arm| arm.number);
        }
    }
    message.slots.sort_by_key(|slot| first(slot).number);
    Ok(())
}

fn first(slot: &Slot) -> &Field {
    match slot {
        Slot::Field(field) => field,
        Slot::Oneof(oneof) => &oneof.arms[0],
    }
}
