//! serde's `Deserialize` of messages and enums.

use serde::de::{Deserializer, Error as _};

use super::Field;
use super::parse::{Failure, parse};

/// Reads a value through any format that describes itself.
pub(crate) fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: Field + Default,
    D: Deserializer<'de>,
{
    let mut value = T::default();
    match parse(deserializer, &mut |input| value.decode(input)) {
        Ok(()) => Ok(value),
        Err(Failure::Parser(error)) => Err(error),
        Err(Failure::Reader(error)) => Err(D::Error::custom(error)),
    }
}
