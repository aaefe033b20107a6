//! What a message tells of itself, and the engine that reads and writes messages by it.

use std::fmt::Debug;

use serde_json::Value;

use super::limits::Limits;
use super::reader::Reader;
use super::slot::Place;
use super::writer::Writer;
use super::{Error, Field, Slot};

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

    /// How many bytes the message takes beside where it stands.
    fn boxed_size(&self) -> usize {
        0
    }
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

    #[inline]
    fn boxed_size(&self) -> usize {
        size_of::<M>()
    }
}

impl<M: Message> Field for M {
    #[inline]
    fn is_absent(&self) -> bool {
        false
    }

    #[inline]
    fn write(&self, writer: &mut Writer) -> Result<(), Error> {
        write(self, writer)
    }

    #[inline]
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Error> {
        read(self, reader)
    }

    #[inline]
    fn clear(&mut self) {
        clear(self);
    }
}

/// Writes `message` as JSON.
///
/// # Errors
/// When it holds a value that protobuf's JSON form does not have, such as a time before the year 1.
pub fn to_vec(message: &dyn Message) -> Result<Vec<u8>, Error> {
    let mut writer = Writer::new();
    write(message, &mut writer)?;
    Ok(writer.finish())
}

/// Reads a message from JSON.
///
/// Lenient where protobuf's JSON form is: names in lowerCamelCase or `snake_case`, numbers as
/// numbers or strings, unknown fields skipped, `null` as absent, unknown enum names kept. A field
/// that holds the first moment of the year 1 is absent too: Zitadel says so of what never happened.
///
/// # Errors
/// When `json` is not one JSON object, a value in it does not fit its field, or a limit is reached.
pub fn from_slice<M: Message + Default>(json: &[u8]) -> Result<M, Error> {
    from_slice_within(json, Limits::default())
}

/// As [`from_slice`], within limits of one's own.
///
/// # Errors
/// As [`from_slice`].
pub fn from_slice_within<M: Message + Default>(json: &[u8], limits: Limits) -> Result<M, Error> {
    let mut message = M::default();
    read_slice(&mut message, json, limits)?;
    Ok(message)
}

/// Reads JSON of any shape.
///
/// # Errors
/// When `json` is not JSON, or a limit is reached.
pub(crate) fn value_from_slice(json: &[u8], limits: Limits) -> Result<Value, Error> {
    let mut value = Value::Null;
    read_slice(&mut value, json, limits)?;
    Ok(value)
}

/// Reads `field` from the one value that `json` holds.
pub(crate) fn read_slice(field: &mut dyn Field, json: &[u8], limits: Limits) -> Result<(), Error> {
    let mut reader = Reader::new(json, limits)?;
    reader.charge(size_of_val(field))?;
    field.read(&mut reader)?;
    reader.end()
}

fn write(message: &dyn Message, writer: &mut Writer) -> Result<(), Error> {
    writer.object(|writer| {
        for (slot, field) in message.fields_set() {
            let Some(name) = slot.name() else { continue };
            writer.name(name.json());
            field
                .write(writer)
                .map_err(|error| error.in_field(name.json()))?;
        }
        Ok(())
    })
}

/// Reads the fields of `message`, as yet unset, from an object.
fn read(message: &mut dyn Message, reader: &mut Reader<'_>) -> Result<(), Error> {
    let mut object = reader.object("an object")?;
    reader.charge(message.boxed_size())?;
    let slots = message.slots();
    // This slot and those after it were not named yet.
    let mut fresh = 0;
    while let Some(key) = reader.next_key(&mut object)? {
        // A key that says nothing is a key that we do not know.
        let place = key
            .decode()
            .ok()
            .and_then(|key| Slot::find(slots, &key, fresh));
        let Some((Place { slot, arm, name }, field)) =
            place.and_then(|place| Some((place, message.field_mut(place.slot)?)))
        else {
            reader.skip()?;
            continue;
        };
        // When a name comes twice, the last value counts.
        if slot < fresh && field.arm() == arm {
            field.clear();
        }
        fresh = fresh.max(slot + 1);
        field
            .read_member(arm, reader)
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
