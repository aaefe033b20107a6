//! What a message tells of itself, and the engine that reads and writes messages by it.

use std::fmt::{self, Debug};

use serde::de::{Deserialize, Deserializer, Error as _};
use serde_json::Value;

use super::field::decoded;
use super::{Error, Field, View};

/// A protobuf message in its JSON form.
///
/// Implemented by every generated message. [`slots`](Self::slots) names the fields, in the order
/// in which [`field`](Self::field) and [`field_mut`](Self::field_mut) number them.
pub trait Message: Debug + Send + Sync + 'static {
    /// The fields that the message has.
    fn slots(&self) -> &'static [Slot];
    /// The field of slot number `index`, `None` past the end.
    fn field(&self, index: usize) -> Option<&dyn Field>;
    /// As [`field`](Self::field), to be changed.
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Field>;
}

/// A place in a message: a field, or a oneof, which is a single place under several names.
#[derive(Clone, Copy, Debug)]
pub enum Slot {
    /// A field.
    Field(Name),
    /// A oneof: at most one of its arms is set.
    Oneof {
        /// The oneof's own name, which JSON does not show.
        name: &'static str,
        /// The names under which the arms appear in JSON.
        arms: &'static [Name],
    },
}

impl Slot {
    /// A field called `json` in JSON and `proto` in the protobuf definition.
    #[must_use]
    pub const fn field(json: &'static str, proto: &'static str) -> Self {
        Self::Field(Name::new(json, proto))
    }

    /// As [`field`](Self::field), for a value that `Debug` must not show.
    #[must_use]
    pub const fn secret(json: &'static str, proto: &'static str) -> Self {
        Self::Field(Name::secret(json, proto))
    }

    /// A oneof called `name`.
    #[must_use]
    pub const fn oneof(name: &'static str, arms: &'static [Name]) -> Self {
        Self::Oneof { name, arms }
    }

    /// Which arm `key` names, 0 for a plain field; `None` when it names nothing here.
    fn arm_named(&self, key: &str) -> Option<usize> {
        match self {
            Slot::Field(name) => name.is(key).then_some(0),
            Slot::Oneof { arms, .. } => arms.iter().position(|name| name.is(key)),
        }
    }
}

/// The names of a field.
#[derive(Clone, Copy, Debug)]
pub struct Name {
    /// Name in JSON, lowerCamelCase.
    pub json: &'static str,
    /// Name in the protobuf definition, `snake_case`.
    pub proto: &'static str,
    /// Whether `Debug` leaves the value out.
    pub secret: bool,
}

impl Name {
    /// A field called `json` in JSON and `proto` in the protobuf definition.
    #[must_use]
    pub const fn new(json: &'static str, proto: &'static str) -> Self {
        Self {
            json,
            proto,
            secret: false,
        }
    }

    /// As [`new`](Self::new), for a value that `Debug` must not show.
    #[must_use]
    pub const fn secret(json: &'static str, proto: &'static str) -> Self {
        Self {
            json,
            proto,
            secret: true,
        }
    }

    fn is(&self, key: &str) -> bool {
        self.json == key || self.proto == key
    }
}

/// Writes `message` as JSON.
#[must_use]
pub fn to_vec(message: &dyn Message) -> Vec<u8> {
    // Writing text-keyed objects into memory cannot fail; an empty body would be refused anyway.
    serde_json::to_vec(&View::Message(message)).unwrap_or_default()
}

/// Reads a message from JSON.
///
/// Lenient where protobuf's JSON form is: names in lowerCamelCase or `snake_case`, numbers as
/// numbers or strings, unknown fields skipped, `null` as absent, unknown enum names kept.
///
/// # Errors
/// When `json` is not one JSON object, or a value in it does not fit its field.
pub fn from_slice<M: Message + Default>(json: &[u8]) -> Result<M, Error> {
    let mut message = M::default();
    merge(&mut message, parse(json)?)?;
    Ok(message)
}

fn parse(json: &[u8]) -> Result<Value, Error> {
    serde_json::from_slice(json).map_err(|error| Error::new(format!("not valid JSON: {error}")))
}

/// Reads the fields of `message` from the object `value`.
pub(crate) fn merge(message: &mut dyn Message, value: Value) -> Result<(), Error> {
    let Value::Object(entries) = value else {
        return Err(Error::expected("an object", &value));
    };
    let slots = message.slots();
    for (key, value) in entries {
        if value.is_null() {
            continue;
        }
        let found = slots.iter().enumerate().find_map(|(index, slot)| {
            let arm = slot.arm_named(&key)?;
            Some((index, arm))
        });
        let Some((index, arm)) = found else { continue };
        if let Some(field) = message.field_mut(index) {
            field
                .decode_arm(arm, value)
                .map_err(|error| error.in_field(&key))?;
        }
    }
    Ok(())
}

/// `Deserialize` of a message or enum, through any format that describes itself.
pub(crate) fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: Field + Default,
    D: Deserializer<'de>,
{
    decoded(Value::deserialize(deserializer)?).map_err(D::Error::custom)
}

/// `Debug` of a message: its fields that are set, secrets left out.
pub(crate) fn debug(name: &str, message: &dyn Message, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut shown = f.debug_struct(name);
    for (index, slot) in message.slots().iter().enumerate() {
        let Some(field) = message.field(index) else {
            continue;
        };
        if field.is_absent() {
            continue;
        }
        match slot {
            Slot::Field(name) if name.secret => shown.field(name.proto, &Redacted),
            Slot::Field(name) => shown.field(name.proto, &field),
            Slot::Oneof { name, .. } => shown.field(name, &field),
        };
    }
    shown.finish()
}

/// `Debug` of a oneof's arm, a secret left out.
pub(crate) fn debug_arm(
    variant: &str,
    name: &Name,
    value: &dyn Field,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let mut shown = f.debug_tuple(variant);
    if name.secret {
        shown.field(&Redacted);
    } else {
        shown.field(&value);
    }
    shown.finish()
}

struct Redacted;

impl Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}
