use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

/// A JSON object that a server sent, of which a few members are of interest. What is in the others is
/// not judged.
pub struct JsonObject<'j>(BTreeMap<String, &'j RawValue>);

impl<'j> JsonObject<'j> {
    /// `None` when it is no object, or has a name twice, so that nobody knows what it says.
    pub fn read(json: &'j [u8]) -> Option<Self> {
        serde_json::from_slice(json).ok()
    }

    /// The member of this name; `None` when it is absent or `null`.
    pub fn get(&self, name: &str) -> Option<Value> {
        let value = serde_json::from_str(self.0.get(name)?.get()).ok()?;
        Some(value).filter(|value: &Value| !value.is_null())
    }
}

impl<'j> Deserialize<'j> for JsonObject<'j> {
    fn deserialize<D: Deserializer<'j>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Members)
    }
}

struct Members;

impl<'j> Visitor<'j> for Members {
    type Value = JsonObject<'j>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'j>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let mut object = BTreeMap::new();
        while let Some((name, value)) = members.next_entry()? {
            if object.insert(name, value).is_some() {
                return Err(A::Error::custom("a name stands there twice"));
            }
        }
        Ok(JsonObject(object))
    }
}

/// Shows nothing of what is in it, which may be a token.
impl fmt::Debug for JsonObject<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "JsonObject({} members)", self.0.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_nobody_asks_for_is_not_judged() {
        let deep = "[".repeat(1000) + &"]".repeat(1000);
        let json = format!(
            r#"{{"a": "text", "b": 1e999, "c": "\ud800", "d": {deep}, "e": null, "f": [1], "a2": {{}}}}"#
        );
        let object = JsonObject::read(json.as_bytes()).unwrap();
        assert_eq!(object.get("a"), Some(json!("text")));
        assert_eq!(object.get("f"), Some(json!([1])));
        assert_eq!(object.get("a2"), Some(json!({})));
        for name in ["b", "c", "d", "e", "g"] {
            assert_eq!(object.get(name), None, "{name}");
        }
    }

    #[test]
    fn what_is_no_object_is_none() {
        for json in [
            "",
            "[]",
            "null",
            "7",
            "\"a\"",
            "{",
            "{\"a\":1",
            "{\"a\":1}x",
            "{a:1}",
            r#"{"a": 1, "a": 1}"#,
        ] {
            assert!(JsonObject::read(json.as_bytes()).is_none(), "{json}");
        }
    }
}
