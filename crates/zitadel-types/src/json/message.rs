//! The engine that reads and writes messages by what they tell of their shape.

use serde_json::Value;

use super::enumeration::write_enum;
use super::field::comparable;
use super::limits::Limits;
use super::place::{Place, filled};
use super::reader::{Opened, Reader};
use super::shape::DynMessage;
use super::writer::Writer;
use super::{Declared, Error, Field, Slot};

/// Writes a message as JSON.
///
/// # Errors
/// When it holds a value that protobuf's JSON form does not have, such as a time before the year 1.
pub fn to_vec(message: &dyn Field) -> Result<Vec<u8>, Error> {
    let mut writer = Writer::new();
    message.write(&mut writer)?;
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
pub fn from_slice<M: Field + Default>(json: &[u8]) -> Result<M, Error> {
    from_slice_within(json, Limits::default())
}

/// As [`from_slice`], within limits of one's own.
///
/// # Errors
/// As [`from_slice`].
pub fn from_slice_within<M: Field + Default>(json: &[u8], limits: Limits) -> Result<M, Error> {
    let mut message = M::default();
    read_slice(&mut message, json, limits)?;
    Ok(message)
}

/// Reads JSON of any shape.
///
/// # Errors
/// When `json` is not JSON, or a limit is reached.
pub fn value_from_slice(json: &[u8], limits: Limits) -> Result<Value, Error> {
    let mut value = Value::Null;
    read_slice(&mut value, json, limits)?;
    Ok(value)
}

/// Writes JSON of any shape.
///
/// # Errors
/// When it holds a number that no double can hold.
pub fn value_to_vec(value: &Value) -> Result<Vec<u8>, Error> {
    let mut writer = Writer::new();
    value.write(&mut writer)?;
    Ok(writer.finish())
}

/// Reads `field` from the one value that `json` holds.
pub(crate) fn read_slice(field: &mut dyn Field, json: &[u8], limits: Limits) -> Result<(), Error> {
    let mut reader = Reader::new(json, limits)?;
    reader.charge(size_of_val(field))?;
    field.read(&mut reader)?;
    reader.end()
}

pub(crate) fn write(message: &dyn DynMessage, writer: &mut Writer) -> Result<(), Error> {
    writer.object(|writer| {
        let mut outcome = Ok(());
        message.fields(&mut |fields: &[&dyn Field]| {
            outcome = write_fields(message.slots(), fields, writer)
        });
        outcome
    })
}

fn write_fields(
    slots: &'static [Slot],
    fields: &[&dyn Field],
    writer: &mut Writer,
) -> Result<(), Error> {
    for (slot, field) in slots.iter().zip(fields) {
        let Some((slot, field)) = filled(slot, *field) else {
            continue;
        };
        writer.name(slot.name().json_bytes());
        field
            .write(writer)
            .map_err(|error| error.in_field(slot.name().json()))?;
    }
    Ok(())
}

/// Reads the fields of `message`, as yet unset, from an object.
pub(crate) fn read(message: &mut dyn DynMessage, reader: &mut Reader<'_>) -> Result<(), Error> {
    let object = reader.object("an object")?;
    reader.charge(message.boxed_size())?;
    let slots = message.slots();
    let mut rest = Some((object, reader));
    let mut outcome = Ok(());
    message.fields_mut(&mut |fields: &mut [&mut dyn Field]| {
        if let Some((object, reader)) = rest.take() {
            outcome = read_fields(slots, fields, object, reader);
        }
    });
    outcome
}

fn read_fields(
    slots: &'static [Slot],
    fields: &mut [&mut dyn Field],
    mut object: Opened,
    reader: &mut Reader<'_>,
) -> Result<(), Error> {
    // This slot and those after it were not named yet.
    let mut fresh = 0;
    let mut next = 0;
    while let Some(key) = reader.next_key(&mut object)? {
        // A key that says nothing is a key that we do not know.
        let place = key
            .decode()
            .ok()
            .and_then(|key| Place::find(slots, fields, &key, next));
        let Some((Place { slot, arm, name }, field)) =
            place.and_then(|place| Some((place, fields.get_mut(place.slot)?)))
        else {
            reader.skip()?;
            continue;
        };
        // When a name comes twice, the last value counts.
        if slot < fresh && field.arm().is_none_or(|(set, _)| set == arm) {
            field.clear();
        }
        next = slot + 1;
        fresh = fresh.max(next);
        field
            .read_arm(arm, reader)
            .map_err(|error| error.in_field(name.json()))?;
    }
    Ok(())
}

pub(crate) fn clear(message: &mut dyn DynMessage) {
    message.fields_mut(&mut |fields: &mut [&mut dyn Field]| {
        for field in fields {
            field.clear();
        }
    });
}

/// Whether all fields of two messages of one type are the same.
#[inline]
pub(crate) fn is_same<M: Declared>(message: &M, other: &M) -> bool {
    are_same(message, other)
}

fn are_same(message: &dyn DynMessage, other: &dyn DynMessage) -> bool {
    let mut is_same = true;
    message.fields(&mut |fields: &[&dyn Field]| {
        other.fields(&mut |others: &[&dyn Field]| {
            is_same = fields.iter().zip(others).all(|(a, b)| a.is_same(*b));
        });
    });
    is_same
}

impl<T: Declared> Field for T {
    #[inline]
    fn is_absent(&self) -> bool {
        T::ENUM.is_some() && *self == T::default()
    }

    #[inline]
    fn write(&self, writer: &mut Writer) -> Result<(), Error> {
        match T::ENUM {
            Some(values) => write_enum((values.name)(self), writer),
            None => write(self, writer),
        }
    }

    #[inline]
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Error> {
        match T::ENUM {
            Some(values) => *self = (values.read)(&values, reader)?,
            None => read(self, reader)?,
        }
        Ok(())
    }

    #[inline]
    fn clear(&mut self) {
        match T::ENUM {
            Some(_) => *self = T::default(),
            None => clear(self),
        }
    }

    comparable!();
}
