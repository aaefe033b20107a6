//! What a message tells of itself, and the engine that reads and writes messages by it.

use std::fmt::Debug;

use serde_json::Value;

use super::input::skip;
use super::parse::parse_slice;
use super::slot::Place;
use super::{Error, Field, Input, Slot, View};

/// A protobuf message in its JSON form.
///
/// Implemented by every generated message. [`slots`](Self::slots) names the fields, in the order
/// in which [`field`](Self::field) and [`field_mut`](Self::field_mut) number them.
pub trait Message: Debug + Send + Sync + 'static {
    /// The fields that the message has.
    fn slots(&self) -> &'static [Slot];
    /// The field of slot number `index`, `None` past the end.
    fn field(&self, index: usize) -> Option<&dyn Field>;
    /// As [`field`](Self::field), to be changed.
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Field>;
}

impl dyn Message {
    /// The fields that are not left out, of a oneof the arm that is set.
    pub(crate) fn fields_set(&self) -> impl Iterator<Item = (&'static Slot, &dyn Field)> {
        self.slots().iter().enumerate().filter_map(|(index, slot)| {
            let field = self.field(index)?;
            if field.is_absent() {
                return None;
            }
            Some((slot.arm(field.arm())?, field))
        })
    }
}

/// So that a message can hold itself.
impl<M: Message> Message for Box<M> {
    #[inline]
    fn slots(&self) -> &'static [Slot] {
        (**self).slots()
    }

    #[inline]
    fn field(&self, index: usize) -> Option<&dyn Field> {
        (**self).field(index)
    }

    #[inline]
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
        (**self).field_mut(index)
    }
}

impl<M: Message> Field for M {
    #[inline]
    fn is_absent(&self) -> bool {
        false
    }

    #[inline]
    fn view(&self) -> View<'_> {
        View::Message(self)
    }

    #[inline]
    fn clear(&mut self) {
        clear(self);
    }

    #[inline]
    fn decode(&mut self, input: Input<'_>) -> Result<(), Error> {
        read(self, input)
    }
}

/// Writes `message` as JSON.
#[must_use]
pub fn to_vec(message: &dyn Message) -> Vec<u8> {
    // Writing text-keyed objects into memory cannot fail; an empty body would be refused anyway.
    serde_json::to_vec(&View::Message(message)).unwrap_or_default()
}

/// Reads a message from JSON.
///
/// Lenient where protobuf's JSON form is: names in lowerCamelCase or `snake_case`, numbers as
/// numbers or strings, unknown fields skipped, `null` as absent, unknown enum names kept.
///
/// # Errors
/// When `json` is not one JSON object, or a value in it does not fit its field.
pub fn from_slice<M: Message + Default>(json: &[u8]) -> Result<M, Error> {
    let mut message = M::default();
    read_slice(&mut message, json)?;
    Ok(message)
}

fn read_slice(message: &mut dyn Message, json: &[u8]) -> Result<(), Error> {
    parse_slice(json, &mut |input| read(message, input))
}

/// Reads JSON of any shape.
///
/// # Errors
/// When `json` is not JSON.
pub(crate) fn value_from_slice(json: &[u8]) -> Result<Value, Error> {
    let mut value = Value::Null;
    parse_slice(json, &mut |input| value.decode(input))?;
    Ok(value)
}

/// Reads the fields of `message`, as yet unset, from an object.
fn read(message: &mut dyn Message, input: Input<'_>) -> Result<(), Error> {
    let Input::Object(object) = input else {
        return Err(Error::expected("an object", &input));
    };
    let slots = message.slots();
    // This slot and those after it were not named yet.
    let mut fresh = 0;
    while let Some(key) = object.next_key()? {
        let place = Slot::find(slots, key);
        let Some((Place { slot, arm, name }, field)) =
            place.and_then(|place| Some((place, message.field_mut(place.slot)?)))
        else {
            object.value(&mut skip)?;
            continue;
        };
        // When a name comes twice, the last value counts.
        if slot < fresh && field.arm() == arm {
            field.clear();
        }
        fresh = fresh.max(slot + 1);
        object
            .value(&mut |input| match input {
                Input::Null => Ok(()),
                input => field.decode_arm(arm, input),
            })
            .map_err(|error| error.in_field(name))?;
    }
    Ok(())
}

fn clear(message: &mut dyn Message) {
    for index in 0..message.slots().len() {
        if let Some(field) = message.field_mut(index) {
            field.clear();
        }
    }
}
