//! Enums that stay open: names and numbers that a newer server sends are kept.

use serde_json::Value;

use super::scalar::integer;
use super::{Error, View};

/// An enum's value as JSON gives it.
pub(crate) enum EnumValue<'v> {
    Name(&'v str),
    Number(i32),
}

pub(crate) fn enum_value(value: &Value) -> Result<EnumValue<'_>, Error> {
    const WHAT: &str = "an enum's name or number";
    match value {
        Value::String(name) => Ok(EnumValue::Name(name)),
        _ => integer(value)
            .and_then(|number| i32::try_from(number).ok())
            .map(EnumValue::Number)
            .ok_or_else(|| Error::expected(WHAT, value)),
    }
}

/// An unknown number is kept as text; names never are numbers, so it goes back as a number.
pub(crate) fn enum_view(name: &str) -> View<'_> {
    match name.parse::<i32>() {
        Ok(number) => View::Integer(number.into()),
        Err(_) => View::Text(name.into()),
    }
}
