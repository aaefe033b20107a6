//! Reading proto3 JSON: names in either casing, `null` for absent, numbers as strings.

use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value};

use super::case::{camel_case, pascal_case, snake_case};
use super::error::ApiError;

const ANY_PADDING: GeneralPurposeConfig =
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
const BASE64: GeneralPurpose = GeneralPurpose::new(&alphabet::STANDARD, ANY_PADDING);
const BASE64_URL: GeneralPurpose = GeneralPurpose::new(&alphabet::URL_SAFE, ANY_PADDING);

type Read<T> = Result<T, ApiError>;

/// One message of a request.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Message<'a> {
    fields: &'a Map<String, Value>,
}

impl<'a> Message<'a> {
    pub(crate) fn of(value: &'a Value) -> Option<Self> {
        Some(Self {
            fields: value.as_object()?,
        })
    }

    /// The field by its lowerCamelCase name, or by the name in the protobuf file.
    pub(crate) fn value(&self, name: &str) -> Option<&'a Value> {
        self.fields
            .get(name)
            .or_else(|| self.fields.get(&snake_case(name)))
            .filter(|value| !value.is_null())
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.value(name).is_some()
    }

    pub(crate) fn optional_text(&self, name: &str) -> Read<Option<&'a str>> {
        self.value(name)
            .map(|value| {
                value
                    .as_str()
                    .ok_or_else(|| mistyped("string", name, value))
            })
            .transpose()
    }

    /// Empty when it is absent.
    pub(crate) fn text(&self, name: &str) -> Read<&'a str> {
        Ok(self.optional_text(name)?.unwrap_or_default())
    }

    pub(crate) fn flag(&self, name: &str) -> Read<bool> {
        self.value(name).map_or(Ok(false), |value| {
            value.as_bool().ok_or_else(|| mistyped("bool", name, value))
        })
    }

    /// Zero when it is absent.
    pub(crate) fn number(&self, name: &str) -> Read<u64> {
        self.value(name).map_or(Ok(0), |value| {
            match value {
                Value::String(digits) => digits.parse().ok(),
                other => other.as_u64(),
            }
            .ok_or_else(|| mistyped("uint64", name, value))
        })
    }

    /// Empty when it is absent.
    pub(crate) fn bytes(&self, name: &str) -> Read<Vec<u8>> {
        self.value(name).map_or(Ok(Vec::new()), |value| {
            let text = value.as_str().unwrap_or("?");
            BASE64
                .decode(text)
                .or_else(|_| BASE64_URL.decode(text))
                .map_err(|_| mistyped("bytes", name, value))
        })
    }

    pub(crate) fn timestamp(&self, name: &str) -> Read<Option<Timestamp>> {
        self.value(name)
            .map(|value| {
                value
                    .as_str()
                    .and_then(|text| text.parse().ok())
                    .ok_or_else(|| mistyped("google.protobuf.Timestamp", name, value))
            })
            .transpose()
    }

    pub(crate) fn duration(&self, name: &str) -> Read<Option<SignedDuration>> {
        self.value(name)
            .map(|value| {
                let seconds = value.as_str().and_then(duration);
                seconds.ok_or_else(|| mistyped("google.protobuf.Duration", name, value))
            })
            .transpose()
    }

    pub(crate) fn message(&self, name: &str) -> Read<Option<Message<'a>>> {
        self.value(name)
            .map(|value| Message::of(value).ok_or_else(|| mistyped("message", name, value)))
            .transpose()
    }

    pub(crate) fn messages(&self, name: &str) -> Read<Vec<Message<'a>>> {
        self.list(name)?
            .iter()
            .map(|value| Message::of(value).ok_or_else(|| mistyped("message", name, value)))
            .collect()
    }

    pub(crate) fn texts(&self, name: &str) -> Read<Vec<&'a str>> {
        self.list(name)?
            .iter()
            .map(|value| {
                value
                    .as_str()
                    .ok_or_else(|| mistyped("string", name, value))
            })
            .collect()
    }

    fn list(&self, name: &str) -> Read<&'a [Value]> {
        self.value(name).map_or(Ok(&[]), |value| {
            value
                .as_array()
                .map(Vec::as_slice)
                .ok_or_else(|| mistyped("repeated", name, value))
        })
    }

    /// The only field, for messages that are one oneof, with its lowerCamelCase name.
    pub(crate) fn only_field(&self) -> Option<(String, &'a Value)> {
        let mut fields = self.fields.iter().filter(|(_, value)| !value.is_null());
        let (name, value) = fields.next()?;
        fields.next().is_none().then(|| (camel_case(name), value))
    }

    /// A text of 1 to 200 characters, as ids and names have to be.
    pub(crate) fn required_text(&self, request: &str, name: &str) -> Read<&'a str> {
        let text = self.text(name)?;
        if (1..=200).contains(&text.chars().count()) {
            return Ok(text);
        }
        Err(ApiError::validation(
            &format!("{request}.{}", pascal_case(name)),
            "value length must be between 1 and 200 runes, inclusive",
        ))
    }
}

/// Seconds, perhaps with a fraction, and an `s`: at most 10,000 years, in protobuf.
fn duration(text: &str) -> Option<SignedDuration> {
    const MAX: SignedDuration = SignedDuration::from_secs(315_576_000_000);
    let seconds: f64 = text.strip_suffix('s')?.parse().ok()?;
    let duration = SignedDuration::try_from_secs_f64(seconds).ok()?;
    (duration.abs() <= MAX).then_some(duration)
}

fn mistyped(kind: &str, name: &str, value: &Value) -> ApiError {
    let mut shown = value.to_string();
    if shown.chars().count() > 50 {
        shown = shown.chars().take(50).chain(['…']).collect();
    }
    ApiError::unreadable(format!(
        "proto: invalid value for {kind} field {name}: {shown}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn both_casings_null_and_numbers_as_text_are_read() {
        let value = json!({"user_id": "1", "limit": "7", "offset": 8, "asc": null});
        let message = Message::of(&value).unwrap();
        assert_eq!(message.text("userId").unwrap(), "1");
        assert_eq!(message.number("limit").unwrap(), 7);
        assert_eq!(message.number("offset").unwrap(), 8);
        assert!(!message.flag("asc").unwrap());
    }

    #[test]
    fn a_oneof_has_one_field() {
        let field = |value: Value| {
            let message = Message::of(&value).unwrap();
            message.only_field().map(|(name, _)| name)
        };
        assert_eq!(
            field(json!({"in_user_ids_query": {}})).unwrap(),
            "inUserIdsQuery"
        );
        assert_eq!(
            field(json!({"inUserIdsQuery": {}})).unwrap(),
            "inUserIdsQuery"
        );
        assert_eq!(field(json!({"a": {}, "b": null})).unwrap(), "a");
        assert_eq!(field(json!({"a": {}, "b": {}})), None);
        assert_eq!(field(json!({})), None);
    }

    #[test]
    fn mistyped_values_are_refused() {
        let value = json!({"a": {}, "b": -1, "c": "yes", "d": "x".repeat(1000)});
        let message = Message::of(&value).unwrap();
        assert!(message.text("a").is_err());
        assert!(message.number("b").is_err());
        assert!(message.flag("c").is_err());
        assert!(message.timestamp("d").is_err());
        assert!(message.bytes("a").is_err());
        assert!(message.messages("a").is_err());
    }
}
