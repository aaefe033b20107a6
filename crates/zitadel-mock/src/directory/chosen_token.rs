//! Tokens whose claims a test chose.

use jiff::Timestamp;
use serde_json::{Map, Value};

pub(crate) struct ChosenToken {
    pub(crate) claims: Map<String, Value>,
    /// `None`: it does not run out.
    pub(crate) expires: Option<Timestamp>,
}

impl ChosenToken {
    /// Whether one of these is in the claim `aud`, a text or a list.
    pub(crate) fn is_for(&self, ids: &[&str]) -> bool {
        let is_one = |audience: &Value| audience.as_str().is_some_and(|id| ids.contains(&id));
        match self.claims.get("aud") {
            Some(Value::Array(audiences)) => audiences.iter().any(is_one),
            Some(audience) => is_one(audience),
            None => false,
        }
    }
}
