//! The borrowed JSON value that a field turns into.

use std::borrow::Cow;

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use super::{List, Message, list};

/// A field's value in JSON terms, borrowed from the field.
pub enum View<'a> {
    /// `null`.
    Null,
    /// A boolean.
    Bool(bool),
    /// An integer of at most 32 bits; wider ones are [`Text`](Self::Text) in protobuf's JSON form.
    Integer(i64),
    /// A finite floating-point number.
    Float(f64),
    /// A string.
    Text(Cow<'a, str>),
    /// A list.
    List(&'a dyn List),
    /// A map, in the order to be written.
    Map(Vec<(&'a str, View<'a>)>),
    /// A message.
    Message(&'a dyn Message),
    /// JSON of any shape.
    Json(&'a Value),
    /// A JSON object of any shape.
    Object(&'a serde_json::Map<String, Value>),
}

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            View::Null => serializer.serialize_unit(),
            View::Bool(value) => serializer.serialize_bool(*value),
            View::Integer(value) => serializer.serialize_i64(*value),
            View::Float(value) => serializer.serialize_f64(*value),
            View::Text(value) => serializer.serialize_str(value),
            View::List(items) => serializer.collect_seq(list::views(*items)),
            View::Map(entries) => {
                serializer.collect_map(entries.iter().map(|(key, value)| (key, value)))
            }
            View::Message(message) => {
                let mut object = serializer.serialize_map(None)?;
                for (slot, field) in message.fields_set() {
                    if let Some(name) = slot.name() {
                        object.serialize_entry(name.json(), &field.view())?;
                    }
                }
                object.end()
            }
            View::Json(value) => value.serialize(serializer),
            View::Object(map) => map.serialize(serializer),
        }
    }
}
