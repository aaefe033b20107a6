//! JSON of any shape: protobuf's `Value`, `Struct` and `ListValue`.

use serde_json::{Map, Number, Value};

use super::field::comparable;
use super::kind::Kind;
use super::map::write_entries;
use super::reader::Reader;
use super::writer::Writer;
use super::{Error, Field, number};

const NUMBER: &str = "a number that a double can hold";

impl Field for Value {
    fn is_absent(&self) -> bool {
        false
    }

    fn write(&self, writer: &mut Writer) -> Result<(), Error> {
        match self {
            Value::Null => writer.word("null"),
            Value::Bool(value) => writer.bool(*value),
            Value::Number(number) => write_number(number, writer)?,
            Value::String(text) => writer.text(text),
            Value::Array(items) => items.write(writer)?,
            Value::Object(members) => members.write(writer)?,
        }
        Ok(())
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Error> {
        *self = read_value(reader)?;
        Ok(())
    }

    fn clear(&mut self) {
        *self = Value::Null;
    }

    /// `null` is a value like any other here.
    fn set_null(&mut self) -> bool {
        *self = Value::Null;
        true
    }

    comparable!();
}

impl Field for Map<String, Value> {
    fn is_absent(&self) -> bool {
        false
    }

    fn write(&self, writer: &mut Writer) -> Result<(), Error> {
        write_entries(
            &mut self.iter().map(|(key, value)| (key, value as &dyn Field)),
            writer,
        )
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Error> {
        *self = read_members(reader)?;
        Ok(())
    }

    fn clear(&mut self) {
        *self = Self::default();
    }

    comparable!();
}

/// Not every number of serde_json's is one of JSON's: with its feature `arbitrary_precision` it
/// holds `1e400` too.
fn write_number(number: &Number, writer: &mut Writer) -> Result<(), Error> {
    let text = number.to_string();
    if number::double(&text).is_none() {
        return Err(Error::beyond(NUMBER));
    }
    writer.plain(text);
    Ok(())
}

fn read_value(reader: &mut Reader<'_>) -> Result<Value, Error> {
    Ok(match reader.kind()? {
        Kind::Null => {
            reader.null()?;
            Value::Null
        }
        Kind::Bool => Value::Bool(reader.bool()?),
        Kind::Number => Value::Number(read_number(reader.number(NUMBER)?)?),
        Kind::Text => {
            let text = reader.text("a string")?;
            reader.charge(text.len())?;
            Value::String(text.into_owned())
        }
        Kind::List => {
            let mut items: Vec<Value> = Vec::new();
            items.read(reader)?;
            Value::Array(items)
        }
        Kind::Object => Value::Object(read_members(reader)?),
    })
}

fn read_members(reader: &mut Reader<'_>) -> Result<Map<String, Value>, Error> {
    let mut object = reader.object("an object")?;
    let mut members = Map::new();
    while let Some(key) = reader.next_key(&mut object)? {
        let key = key.decode()?;
        reader.charge_entry(size_of::<(String, Value)>(), key.len())?;
        let value = read_value(reader).map_err(|error| error.in_entry(&key))?;
        members.insert(key.into_owned(), value);
    }
    Ok(members)
}

/// Integers that 64 bits hold stay exact, as serde_json has it.
fn read_number(text: &str) -> Result<Number, Error> {
    // A double tells -0 from 0.
    if text != "-0" {
        if let Ok(number) = text.parse::<u64>() {
            return Ok(number.into());
        }
        if let Ok(number) = text.parse::<i64>() {
            return Ok(number.into());
        }
    }
    number::double(text)
        .and_then(Number::from_f64)
        .ok_or_else(|| Error::beyond(NUMBER))
}
