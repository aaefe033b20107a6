//! Comparing an answer with a recorded one, and asking for it in the mock's own ids.
//!
//! Ids, times, counters and random strings differ from run to run; everything else has to be
//! the same: names, types, fixed texts, lengths of tokens.

use std::collections::HashMap;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Map, Value, json};

/// Values of these fields are random: only their length counts.
const RANDOM: [&str; 9] = [
    "signingKey",
    "x",
    "y",
    "at_hash",
    "emailCode",
    "phoneCode",
    "verificationCode",
    "otpSms",
    "otpEmail",
];
/// Values of these fields are counters.
const COUNTERS: [&str; 2] = ["sequence", "totalResult"];

/// Where the answer differs from the recorded one, if it does.
pub(crate) fn difference(recorded: &Value, actual: &Value) -> Option<String> {
    compare(&normal("", recorded), &normal("", actual)).err()
}

fn compare(recorded: &Value, actual: &Value) -> Result<(), String> {
    match (recorded, actual) {
        (Value::Object(recorded), Value::Object(actual)) => {
            let names = |object: &Map<String, Value>| object.keys().cloned().collect::<Vec<_>>();
            if names(recorded) != names(actual) {
                return Err(format!(
                    ": recorded fields {:?}, got {:?}",
                    names(recorded),
                    names(actual)
                ));
            }
            recorded.iter().try_for_each(|(name, recorded)| {
                compare(recorded, &actual[name]).map_err(|error| format!(".{name}{error}"))
            })
        }
        (Value::Array(recorded), Value::Array(actual)) if recorded.iter().any(Value::is_object) => {
            if actual.is_empty() {
                return Err(": recorded entries, got none".to_owned());
            }
            actual.iter().enumerate().try_for_each(|(index, actual)| {
                let errors: Vec<_> = recorded
                    .iter()
                    .map_while(|recorded| compare(recorded, actual).err())
                    .collect();
                // `map_while` stopped at an entry that is alike.
                if errors.len() < recorded.len() {
                    return Ok(());
                }
                Err(format!(
                    "[{index}] is like no recorded entry, e.g. {}",
                    errors[0]
                ))
            })
        }
        (recorded, actual) if recorded == actual => Ok(()),
        (recorded, actual) => Err(format!(": recorded {recorded}, got {actual}")),
    }
}

fn normal(name: &str, value: &Value) -> Value {
    match value {
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| (without_ids(name), normal(name, value)))
            .collect::<Map<_, _>>()
            .into(),
        Value::Array(items) => items.iter().map(|item| normal(name, item)).collect(),
        Value::Number(number) if number.as_u64() > Some(1_000_000_000) => json!("<seconds>"),
        Value::String(text) => normal_text(name, text),
        other => other.clone(),
    }
}

fn normal_text(name: &str, text: &str) -> Value {
    // The modulus of an RSA key: the mock's keys have 2048 bits, the recorded ones up to 4096.
    if name == "n" {
        return json!("<modulus>");
    }
    if RANDOM.contains(&name) {
        return json!(format!("<random, {} characters>", text.len()));
    }
    if COUNTERS.contains(&name) && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return json!("<counter>");
    }
    if matches!(name, "keyContent" | "keyDetails") {
        let file = STANDARD.decode(text).unwrap();
        return normal("", &serde_json::from_slice(&file).unwrap());
    }
    if is_time(text) {
        return json!("<time>");
    }
    let segments: Vec<_> = text.split('.').collect();
    match (name, segments.as_slice()) {
        (_, [header, _, _, _, _]) if header.starts_with("eyJ") => {
            json!(format!("<JWE, {} characters>", text.len()))
        }
        (_, [header, claims, _]) if header.starts_with("eyJ") => {
            let part = |part: &str| -> Value {
                serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap()
            };
            normal(
                "",
                &json!({"jwt_header": part(header), "jwt_claims": part(claims)}),
            )
        }
        ("access_token", [opaque]) if !opaque.starts_with('<') => {
            json!(format!("<opaque, {} characters>", opaque.len()))
        }
        // Another recording says no more than its length.
        ("clientSecret", ["<64>"]) => json!("<secret, 64 characters>"),
        ("clientSecret", [secret]) if !secret.starts_with('<') => {
            json!(format!("<secret, {} characters>", secret.len()))
        }
        ("key", [pem]) if pem.starts_with("-----BEGIN RSA PRIVATE KEY-----") => json!("<PEM>"),
        _ => json!(without_ids(text)),
    }
}

/// A time that is not the same in every run; "0001-01-01T00:00:00Z" stands for none.
fn is_time(text: &str) -> bool {
    text.len() >= 20
        && text.ends_with('Z')
        && !text.starts_with("0001")
        && text.parse::<jiff::Timestamp>().is_ok()
}

/// Runs of digits as long as ids, wherever they are.
fn without_ids(text: &str) -> String {
    let mut out = String::new();
    let mut digits = String::new();
    for character in text.chars().chain(['\0']) {
        if character.is_ascii_digit() {
            digits.push(character);
            continue;
        }
        out.push_str(if digits.len() >= 15 { "<id>" } else { &digits });
        digits.clear();
        out.push(character);
    }
    out.pop();
    out
}

/// The mock's value for each recorded id and token.
#[derive(Default)]
pub(crate) struct Known {
    values: HashMap<String, String>,
}

impl Known {
    pub(crate) fn insert(&mut self, recorded: &str, ours: &str) {
        self.values.insert(recorded.to_owned(), ours.to_owned());
    }

    /// Lists are left out: what is in them was made by a call before.
    pub(crate) fn learn(&mut self, recorded: &Value, actual: &Value) {
        let (Value::Object(recorded), Value::Object(actual)) = (recorded, actual) else {
            return;
        };
        for (name, recorded) in recorded {
            match (recorded, &actual[name]) {
                (Value::String(recorded), Value::String(actual)) => {
                    let is_id =
                        recorded.len() > 15 && recorded.bytes().all(|byte| byte.is_ascii_digit());
                    let is_secret = recorded.starts_with("<JWE") || name.ends_with("Code");
                    if is_id || is_secret {
                        let known = self.values.entry(recorded.clone());
                        known.or_insert_with(|| actual.clone());
                    }
                }
                (recorded, actual) => self.learn(recorded, actual),
            }
        }
    }

    pub(crate) fn with_our_values(&self, value: &Value) -> Value {
        match value {
            Value::Object(fields) => fields
                .iter()
                .map(|(name, value)| (name.clone(), self.with_our_values(value)))
                .collect(),
            Value::Array(items) => items
                .iter()
                .map(|item| self.with_our_values(item))
                .collect(),
            Value::String(text) => self.values.get(text).unwrap_or(text).clone().into(),
            other => other.clone(),
        }
    }
}
