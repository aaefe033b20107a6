//! Enums that stay open: names and numbers that a newer server sends are kept.

use super::kind::Kind;
use super::reader::Reader;
use super::scalar::read_integer;
use super::shape::{EnumValue, OpenEnum};
use super::writer::Writer;
use super::{Declared, Error};
use crate::unknown_name::UnknownName;

/// Reads a value, whose name is kept when nobody knows it.
pub(crate) fn read_enum<E>(values: OpenEnum<E>, reader: &mut Reader<'_>) -> Result<E, Error> {
    let OpenEnum { known, unknown, .. } = values;
    const WHAT: &str = "an enum's name or number";
    let numbered = |number: i32| {
        known(EnumValue::Number(number)).unwrap_or_else(|| unknown(number.to_string()))
    };
    if reader.kind()? == Kind::Text {
        let name = reader.text(WHAT)?;
        reader.charge(name.len())?;
        let value = known(EnumValue::Name(&name));
        return Ok(value.unwrap_or_else(|| match name.parse() {
            // A number in quotes would be written as the number.
            Ok(number) => numbered(number),
            Err(_) => unknown(name.into_owned()),
        }));
    }
    let number = read_integer(reader, WHAT)?;
    let number = number.try_into().map_err(|_| Error::beyond(WHAT))?;
    Ok(numbered(number))
}

/// An unknown number is kept as text; names never are numbers, so it goes back as a number.
pub(crate) fn write_enum(name: &str, writer: &mut Writer) -> Result<(), Error> {
    let is_number = name.starts_with(|first: char| !first.is_ascii_alphabetic());
    match is_number.then(|| name.parse::<i32>()) {
        Some(Ok(number)) => writer.integer(number.into()),
        _ => writer.text(name),
    }
    Ok(())
}

pub(crate) fn parse_enum<E: Declared>(
    name: &str,
    of: &'static str,
    names: &'static [&'static str],
) -> Result<E, UnknownName> {
    let value = E::ENUM.and_then(|values| (values.known)(EnumValue::Name(name)));
    value.ok_or_else(|| UnknownName::new(of, name, names))
}
