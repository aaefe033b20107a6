//! Protobuf values, as they stand in descriptors, as JSON.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use prost_reflect::{Kind, Value as Proto};
use serde_json::{Number, Value};

use super::enumeration;

/// The JSON of `value` in a field of this kind.
///
/// `None` when it has none: a number that is not finite, an enum number without a name.
pub(super) fn of(value: &Proto, kind: &Kind) -> Option<Value> {
    Some(match value {
        Proto::Bool(value) => (*value).into(),
        // Rules speak of enum values by number.
        Proto::I32(number) | Proto::EnumNumber(number) if kind.as_enum().is_some() => {
            enumeration::name_of(kind.as_enum()?, *number)?.into()
        }
        Proto::I32(value) => (*value).into(),
        Proto::I64(value) => (*value).into(),
        Proto::U32(value) => (*value).into(),
        Proto::U64(value) => (*value).into(),
        // By way of text: 0.1 stays 0.1, and does not become the nearest double to the nearest float.
        Proto::F32(value) => Number::from_f64(value.to_string().parse().ok()?)?.into(),
        Proto::F64(value) => Number::from_f64(*value)?.into(),
        Proto::String(value) => value.as_str().into(),
        Proto::Bytes(value) => STANDARD.encode(value).into(),
        Proto::Message(value) => serde_json::to_value(value).ok()?,
        Proto::List(values) => values
            .iter()
            .map(|value| of(value, kind))
            .collect::<Option<Vec<_>>>()?
            .into(),
        Proto::EnumNumber(_) | Proto::Map(_) => return None,
    })
}
