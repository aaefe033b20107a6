//! The fields by which pages are asked for and told of.

use crate::codegen::model::{Field, Kind, Message, Slot};

/// The integer of this name.
pub(super) fn count(message: &Message, is_named: impl Fn(&Field) -> bool) -> Option<&Field> {
    plain_fields(message).find(|field| {
        is_named(field)
            && !field.optional
            && matches!(field.kind, Kind::I32 | Kind::U32 | Kind::I64 | Kind::U64)
    })
}

pub(super) fn plain_fields(message: &Message) -> impl Iterator<Item = &Field> {
    message.slots.iter().filter_map(|slot| match slot {
        Slot::Field(field) => Some(field),
        Slot::Oneof(_) => None,
    })
}
