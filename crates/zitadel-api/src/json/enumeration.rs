//! Enums that stay open: names and numbers that a newer server sends are kept.

use std::borrow::Cow;

use super::Error;
use super::reader::{Kind, Reader};
use super::scalar::read_integer;
use super::writer::Writer;

/// An enum's value as JSON gives it.
pub(crate) enum EnumValue<'j> {
    Name(Cow<'j, str>),
    Number(i32),
}

pub(crate) fn read_enum<'j>(reader: &mut Reader<'j>) -> Result<EnumValue<'j>, Error> {
    const WHAT: &str = "an enum's name or number";
    if reader.kind()? == Kind::Text {
        let name = reader.text(WHAT)?;
        reader.charge(name.len())?;
        return Ok(EnumValue::Name(name));
    }
    let number = read_integer(reader, WHAT)?;
    let number = number.try_into().map_err(|_| Error::beyond(WHAT))?;
    Ok(EnumValue::Number(number))
}

/// An unknown number is kept as text; names never are numbers, so it goes back as a number.
pub(crate) fn write_enum(name: &str, writer: &mut Writer) {
    match name.parse::<i32>() {
        Ok(number) => writer.plain(number),
        Err(_) => writer.text(name),
    }
}
