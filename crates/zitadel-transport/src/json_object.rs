use std::fmt;

use serde_core::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

/// So many members no object has that is sent to a client or kept in a file.
const MAX_MEMBERS: usize = 1000;

/// A JSON object of which a few members are of interest. What is in the others is not judged, and
/// no value is copied.
pub struct JsonObject<'j>(Vec<(String, &'j RawValue)>);

impl<'j> JsonObject<'j> {
    /// # Errors
    /// It is no object, has a name twice, so that nobody knows what it says, or more than 1,000
    /// members. The error can quote the JSON.
    pub fn read(json: &'j [u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(json)
    }

    /// The text of the member of this name; `None` when it is absent or `null`.
    pub fn raw(&self, name: &str) -> Option<&'j str> {
        let (_, value) = self.0.iter().find(|(known, _)| known == name)?;
        Some(value.get()).filter(|value| *value != "null")
    }

    /// The member of this name; `None` when it is absent or `null`.
    pub fn get(&self, name: &str) -> Option<Value> {
        serde_json::from_str(self.raw(name)?).ok()
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
        let mut object: Vec<(String, _)> = Vec::new();
        while let Some((name, value)) = members.next_entry()? {
            if object.len() == MAX_MEMBERS {
                return Err(A::Error::custom("it has too many members"));
            }
            if object.iter().any(|(known, _)| *known == name) {
                return Err(A::Error::custom("a name stands there twice"));
            }
            object.push((name, value));
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
    fn an_object_has_members_within_reason() {
        let object = |count: usize| {
            let members: Vec<_> = (0..count)
                .map(|name| format!("\"{name}\":{name}"))
                .collect();
            format!("{{{}}}", members.join(","))
        };
        let json = object(MAX_MEMBERS);
        assert_eq!(
            JsonObject::read(json.as_bytes()).unwrap().get("999"),
            Some(json!(999))
        );
        assert!(JsonObject::read(object(MAX_MEMBERS + 1).as_bytes()).is_err());
    }

    #[test]
    fn what_is_no_object_is_refused() {
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
            assert!(JsonObject::read(json.as_bytes()).is_err(), "{json}");
        }
    }
}
