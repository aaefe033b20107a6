//! serde's `Deserialize` of messages and enums.

use serde::de::{Deserialize, Deserializer, Error as _};
use serde_json::Value;

use super::{Field, decoded};

/// Reads a value through any format that describes itself.
pub(crate) fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: Field + Default,
    D: Deserializer<'de>,
{
    decoded(Value::deserialize(deserializer)?).map_err(D::Error::custom)
}
