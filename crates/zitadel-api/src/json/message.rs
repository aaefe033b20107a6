//! What a message tells of itself, and the engine that reads and writes messages by it.

use std::fmt::Debug;

use serde_json::Value;

use super::{Error, Field, Slot, View};

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
    fn decode(&mut self, value: Value) -> Result<(), Error> {
        merge(self, value)
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
    merge(&mut message, parse(json)?)?;
    Ok(message)
}

fn parse(json: &[u8]) -> Result<Value, Error> {
    serde_json::from_slice(json).map_err(|error| Error::new(format!("not valid JSON: {error}")))
}

/// Reads the fields of `message` from the object `value`.
fn merge(message: &mut dyn Message, value: Value) -> Result<(), Error> {
    let Value::Object(entries) = value else {
        return Err(Error::expected("an object", &value));
    };
    let slots = message.slots();
    for (key, value) in entries {
        if value.is_null() {
            continue;
        }
        let found = slots.iter().enumerate().find_map(|(index, slot)| {
            let arm = slot.arm_named(&key)?;
            Some((index, arm))
        });
        let Some((index, arm)) = found else {
            continue;
        };
        if let Some(field) = message.field_mut(index) {
            let read = field.decode_arm(arm, value);
            read.map_err(|error| error.in_field(&key))?;
        }
    }
    Ok(())
}
