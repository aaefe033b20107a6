//! Enums that stay open: names and numbers that a newer server sends are kept.

use super::scalar::integer;
use super::{Error, Input, View};

/// An enum's value as JSON gives it.
pub(crate) enum EnumValue<'i> {
    Name(&'i str),
    Number(i32),
}

pub(crate) fn enum_value<'i>(input: &'i Input<'_>) -> Result<EnumValue<'i>, Error> {
    const WHAT: &str = "an enum's name or number";
    match input {
        Input::Text(name) => Ok(EnumValue::Name(name)),
        _ => integer(input)
            .and_then(|number| i32::try_from(number).ok())
            .map(EnumValue::Number)
            .ok_or_else(|| Error::expected(WHAT, input)),
    }
}

/// An unknown number is kept as text; names never are numbers, so it goes back as a number.
pub(crate) fn enum_view(name: &str) -> View<'_> {
    match name.parse::<i32>() {
        Ok(number) => View::Integer(number.into()),
        Err(_) => View::Text(name.into()),
    }
}
