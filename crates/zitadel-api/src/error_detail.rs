use base64::Engine;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use serde_json::{Map, Value};
use zitadel_transport::redaction::Secrets;

use crate::protobuf::{Malformed, each_field, json_object};

const MAX_TEXT: usize = 1000;
/// A longer value of a detail that nobody knows is not kept.
const MAX_VALUE: usize = 64 * 1024;

/// Padded or not, as servers please.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// What a server adds to an error for programs to read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ErrorDetail {
    /// `zitadel.v1.ErrorDetail`: what nearly every error of Zitadel carries.
    Error {
        /// Zitadel's id of the place that failed, such as `QUERY-Dfbg2`. Can be empty.
        id: String,
        /// The message, without the id.
        message: String,
    },
    /// `zitadel.v1.CredentialsCheckError`: a password or code was wrong.
    CredentialsCheck {
        /// Zitadel's id of the place that failed.
        id: String,
        /// The message, without the id.
        message: String,
        /// How often in a row the check has failed, this time included.
        failed_attempts: i32,
    },
    /// `zitadel.error.v2.ErrorDetail`: an error with a name that stays the same across releases.
    Slug {
        /// The name.
        slug: String,
        /// The message.
        message: String,
        /// More, by the kind of error.
        details: Map<String, Value>,
    },
    /// A detail of another type, or one that cannot be read as its type.
    Other {
        /// Full name of its protobuf message.
        type_name: String,
        /// The message in protobuf's binary form; empty when it repeats a secret of the call.
        value: Vec<u8>,
    },
}

impl ErrorDetail {
    /// Reads an entry of an error's `details`, as Connect or as the REST gateway writes them. `None`
    /// when it is no such entry. The secrets of the call, should the server repeat them, are left out.
    pub(crate) fn from_json(entry: &Value, secrets: &Secrets) -> Option<Self> {
        if let Some(url) = entry.get("@type") {
            let type_name = url.as_str()?.rsplit('/').next()?;
            let mut detail = of_gateway(type_name, entry, secrets)?;
            detail.redact(secrets);
            return Some(detail);
        }
        let type_name = secrets.one_line(entry.get("type")?.as_str()?, MAX_TEXT);
        // Some servers name the type by URL.
        let type_name = type_name.rsplit('/').next().unwrap_or(&type_name);
        let value = match entry.get("value") {
            Some(Value::String(text)) => BASE64
                .decode(text.replace('-', "+").replace('_', "/"))
                .ok()?,
            // An empty message can be left out.
            None => Vec::new(),
            Some(_) => return None,
        };
        let known = match type_name {
            "zitadel.v1.ErrorDetail" => error(&value),
            "zitadel.v1.CredentialsCheckError" => credentials_check(&value),
            "zitadel.error.v2.ErrorDetail" => slug(&value),
            _ => Err(Malformed),
        };
        let mut detail = known.unwrap_or_else(|Malformed| Self::Other {
            type_name: type_name.to_owned(),
            value,
        });
        detail.redact(secrets);
        Some(detail)
    }

    fn redact(&mut self, secrets: &Secrets) {
        let clean = |text: &mut String| *text = secrets.one_line(text, MAX_TEXT);
        match self {
            Self::Error { id, message } | Self::CredentialsCheck { id, message, .. } => {
                clean(id);
                clean(message);
            }
            Self::Slug {
                slug,
                message,
                details,
            } => {
                clean(slug);
                clean(message);
                redact_object(details, secrets);
            }
            Self::Other { value, .. } => {
                let is_bare =
                    value.len() <= MAX_VALUE && !secrets.are_in(&String::from_utf8_lossy(value));
                if !is_bare {
                    value.clear();
                }
            }
        }
    }

    pub(crate) fn id(&self) -> Option<&str> {
        match self {
            Self::Error { id, .. } | Self::CredentialsCheck { id, .. } => {
                Some(id.as_str()).filter(|id| !id.is_empty())
            }
            Self::Slug { .. } | Self::Other { .. } => None,
        }
    }

    pub(crate) fn slug(&self) -> Option<&str> {
        match self {
            Self::Slug { slug, .. } => Some(slug.as_str()).filter(|slug| !slug.is_empty()),
            _ => None,
        }
    }
}

/// A detail in JSON. `None` for a type that the v1 API does not have.
fn of_gateway(type_name: &str, entry: &Value, secrets: &Secrets) -> Option<ErrorDetail> {
    let text = |name: &str| {
        let text = entry.get(name).and_then(Value::as_str).unwrap_or_default();
        secrets.one_line(text, MAX_TEXT)
    };
    let (id, message) = (text("id"), text("message"));
    match type_name {
        "zitadel.v1.ErrorDetail" => Some(ErrorDetail::Error { id, message }),
        "zitadel.v1.CredentialsCheckError" => {
            let failed_attempts = entry.get("failedAttempts").and_then(Value::as_i64);
            Some(ErrorDetail::CredentialsCheck {
                id,
                message,
                failed_attempts: failed_attempts
                    .and_then(|attempts| i32::try_from(attempts).ok())
                    .unwrap_or_default(),
            })
        }
        _ => None,
    }
}

fn redact_object(object: &mut Map<String, Value>, secrets: &Secrets) {
    for (key, mut value) in std::mem::take(object) {
        if !secrets.are_in(&key) {
            redact_json(&mut value, secrets);
            object.insert(key, value);
        }
    }
}

fn redact_json(value: &mut Value, secrets: &Secrets) {
    match value {
        Value::String(text) if secrets.are_in(text) => *text = secrets.one_line(text, MAX_TEXT),
        Value::Array(items) => items.iter_mut().for_each(|item| redact_json(item, secrets)),
        Value::Object(object) => redact_object(object, secrets),
        _ => {}
    }
}

fn error(bytes: &[u8]) -> Result<ErrorDetail, Malformed> {
    let (mut id, mut message) = (String::new(), String::new());
    each_field(bytes, &mut |number, value| {
        match number {
            1 => id = value.text()?,
            2 => message = value.text()?,
            _ => {}
        }
        Ok(())
    })?;
    Ok(ErrorDetail::Error { id, message })
}

fn credentials_check(bytes: &[u8]) -> Result<ErrorDetail, Malformed> {
    let (mut id, mut message, mut failed_attempts) = (String::new(), String::new(), 0);
    each_field(bytes, &mut |number, value| {
        match number {
            1 => id = value.text()?,
            2 => message = value.text()?,
            // An int32: negative ones are ten bytes on the wire, of which the low four count.
            3 => failed_attempts = value.varint()? as i32,
            _ => {}
        }
        Ok(())
    })?;
    Ok(ErrorDetail::CredentialsCheck {
        id,
        message,
        failed_attempts,
    })
}

fn slug(bytes: &[u8]) -> Result<ErrorDetail, Malformed> {
    let (mut slug, mut message, mut details) = (String::new(), String::new(), Map::new());
    each_field(bytes, &mut |number, value| {
        match number {
            1 => slug = value.text()?,
            2 => message = value.text()?,
            3 => details = json_object(value.bytes()?)?,
            _ => {}
        }
        Ok(())
    })?;
    Ok(ErrorDetail::Slug {
        slug,
        message,
        details,
    })
}
