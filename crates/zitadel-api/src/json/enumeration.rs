//! Enums that stay open: names and numbers that a newer server sends are kept.

use std::borrow::Cow;

use super::Error;
use super::reader::{Kind, Reader};
use super::scalar::read_integer;
use super::writer::Writer;
use crate::unknown_name::UnknownName;

/// What generated enums say of their names and numbers.
pub trait OpenEnum: Sized {
    /// The value of this name in the protobuf definition.
    fn named(name: &str) -> Option<Self>;
    /// The value of this number there.
    fn numbered(number: i32) -> Option<Self>;
    /// What stands for a name that is not known here.
    fn unknown(name: String) -> Self;
}

pub(crate) fn read_enum<E: OpenEnum>(value: &mut E, reader: &mut Reader<'_>) -> Result<(), Error> {
    let name = match read_name(reader)? {
        EnumName::Name(name) => E::named(&name).ok_or(name.into_owned()),
        EnumName::Number(number) => E::numbered(number).ok_or_else(|| number.to_string()),
    };
    *value = name.unwrap_or_else(E::unknown);
    Ok(())
}

/// An enum's value as JSON gives it.
enum EnumName<'j> {
    Name(Cow<'j, str>),
    Number(i32),
}

fn read_name<'j>(reader: &mut Reader<'j>) -> Result<EnumName<'j>, Error> {
    const WHAT: &str = "an enum's name or number";
    if reader.kind()? == Kind::Text {
        let name = reader.text(WHAT)?;
        reader.charge(name.len())?;
        return Ok(EnumName::Name(name));
    }
    let number = read_integer(reader, WHAT)?;
    let number = number.try_into().map_err(|_| Error::beyond(WHAT))?;
    Ok(EnumName::Number(number))
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

pub(crate) fn parse_enum<E: OpenEnum>(
    name: &str,
    of: &'static str,
    known: &'static [&'static str],
) -> Result<E, UnknownName> {
    E::named(name).ok_or_else(|| UnknownName::new(of, name, known))
}
