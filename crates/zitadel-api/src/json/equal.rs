//! Equality of messages: they are equal when they say the same in JSON.

use super::{Message, View, list};

pub(crate) fn equal(one: &dyn Message, other: &dyn Message) -> bool {
    one.fields_set()
        .map(Member::of)
        .eq(other.fields_set().map(Member::of))
}

/// A field that is set, by its name.
#[derive(PartialEq)]
struct Member<'a>(&'static str, View<'a>);

impl<'a> Member<'a> {
    fn of((slot, field): (&'static super::Slot, &'a dyn super::Field)) -> Self {
        Self(slot.json_name(), field.view())
    }
}

impl PartialEq for View<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (View::Null, View::Null) => true,
            (View::Bool(one), View::Bool(other)) => one == other,
            (View::Integer(one), View::Integer(other)) => one == other,
            (View::Float(one), View::Float(other)) => one == other,
            (View::Text(one), View::Text(other)) => one == other,
            (View::List(one), View::List(other)) => list::views(*one).eq(list::views(*other)),
            (View::Map(one), View::Map(other)) => one == other,
            (View::Message(one), View::Message(other)) => equal(*one, *other),
            (View::Json(one), View::Json(other)) => one == other,
            (View::Object(one), View::Object(other)) => one == other,
            _ => false,
        }
    }
}
