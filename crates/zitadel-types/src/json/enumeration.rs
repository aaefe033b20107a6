//! Enums that stay open: names and numbers that a newer server sends are kept.

use std::borrow::Cow;

use super::kind::Kind;
use super::reader::Reader;
use super::scalar::read_integer;
use super::shape::{EnumValue, OpenEnum};
use super::writer::Writer;
use super::{Declared, Error};
use crate::unknown_name::UnknownName;

/// Reads a value, whose name is kept when nobody knows it.
pub(crate) fn read_enum<E>(values: &OpenEnum<E>, reader: &mut Reader<'_>) -> Result<E, Error> {
    let (name, number) = read_name(reader)?;
    let value = (values.known)(number.map_or(EnumValue::Name(&name), EnumValue::Number));
    Ok(value.unwrap_or_else(|| (values.unknown)(name.into_owned())))
}

/// What is kept when nobody knows the value, and its number if it has come as one. A number in quotes
/// would be written as the number.
fn read_name<'j>(reader: &mut Reader<'j>) -> Result<(Cow<'j, str>, Option<i32>), Error> {
    const WHAT: &str = "an enum's name or number";
    let number: i32 = if reader.kind()? == Kind::Text {
        let name = reader.text(WHAT)?;
        reader.charge(name.len())?;
        match name.parse() {
            Ok(number) => number,
            Err(_) => return Ok((name, None)),
        }
    } else {
        let number = read_integer(reader, WHAT)?;
        number.try_into().map_err(|_| Error::beyond(WHAT))?
    };
    Ok((number.to_string().into(), Some(number)))
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
