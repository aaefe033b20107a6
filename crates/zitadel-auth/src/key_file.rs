use std::fmt;
use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;
use serde_json::{Map, Value};

use crate::AuthError;
use crate::named_file::{self, Content, NamedFile};
use crate::redaction::Given;
use crate::signing_key::SigningKey;

/// A key file of a service account, as Zitadel's console and `AddKey` give it out: JSON with
/// `userId`, `keyId` and a private `key`.
///
/// The key is parsed once, when the file is read. Cloning copies a pointer. `Debug` does not show
/// the key.
#[derive(Clone)]
pub struct KeyFile(Arc<Inner>);

struct Inner {
    user_id: String,
    key_id: Option<String>,
    expiration: Option<Timestamp>,
    key: SigningKey,
}

impl KeyFile {
    /// Reads a key file from disk. Blocks for 5 s at most.
    ///
    /// # Errors
    /// A configuration error that names the path and says what is wrong: the file cannot be read
    /// (it must be a regular one of at most 1 MiB), is no JSON object, lacks a key, belongs to an
    /// application, or its `key` is no private key.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, AuthError> {
        let file = NamedFile::new(named_file::KEY_FILE, path.as_ref());
        Self::from_content(&file, &file.read()?)
    }

    pub(crate) fn from_content(file: &NamedFile, content: &Content) -> Result<Self, AuthError> {
        Self::parse(&content.bytes, &format!(" at {}", file.shown()))
    }

    /// Reads the text of a key file, for example from an environment variable or a secret store.
    ///
    /// # Errors
    /// As for [`from_file`](Self::from_file).
    pub fn from_json(text: impl AsRef<str>) -> Result<Self, AuthError> {
        Self::parse(text.as_ref().as_bytes(), "")
    }

    /// Builds one from its parts.
    pub(crate) fn from_parts(
        user_id: &str,
        key_id: Option<&str>,
        private_key_pem: &str,
    ) -> Result<Self, AuthError> {
        let user_id = user_id.trim();
        if user_id.is_empty() {
            return Err(AuthError::configuration("the user id is empty"));
        }
        AuthError::refuse_key("the user id", user_id)?;
        AuthError::refuse_key("the key id", key_id.unwrap_or_default())?;
        Ok(Self(Arc::new(Inner {
            user_id: user_id.to_owned(),
            key_id: key_id.map(|id| id.trim().to_owned()),
            expiration: None,
            key: SigningKey::from_pem(private_key_pem)?,
        })))
    }

    /// `place` is empty, or " at PATH".
    fn parse(bytes: &[u8], place: &str) -> Result<Self, AuthError> {
        const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";
        let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
        if bytes.iter().all(u8::is_ascii_whitespace) {
            return Err(AuthError::configuration(format!(
                "invalid JSON in key file{place}: it is empty"
            )));
        }
        // serde_json's own text can quote the input, so only the position is taken over.
        let value: Value = serde_json::from_slice(bytes).map_err(|error| {
            AuthError::configuration(format!(
                "invalid JSON in key file{place}: {} at line {}, column {}",
                match error.classify() {
                    serde_json::error::Category::Eof => "it is cut short",
                    _ => "it is damaged, or something else than a key file,",
                },
                error.line(),
                error.column()
            ))
        })?;
        let Value::Object(object) = value else {
            return Err(AuthError::configuration(format!(
                "invalid JSON in key file{place}: an object with 'userId', 'keyId' and 'key' is needed"
            )));
        };
        let object = SecretObject(object);
        if object.text("type") == Some("application")
            || (object.text("userId").is_none() && object.text("appId").is_some())
        {
            return Err(AuthError::configuration(format!(
                "the key file{place} belongs to an application, which cannot sign in: use the key of a service user (\"type\": \"serviceaccount\")"
            )));
        }
        let (Some(user_id), Some(key_id), Some(key)) = (
            object.text("userId"),
            object.text("keyId"),
            object.text("key"),
        ) else {
            return Err(AuthError::configuration(format!(
                "missing required keys 'userId', 'keyId' or 'key' in key file{place}: '{}' is absent or no text",
                ["userId", "keyId", "key"]
                    .into_iter()
                    .filter(|name| object.text(name).is_none())
                    .collect::<Vec<_>>()
                    .join("', '")
            )));
        };
        let expiration = match object.0.get("expirationDate") {
            None | Some(Value::Null) => None,
            Some(date) => Some(
                date.as_str()
                    .and_then(|text| text.parse().ok())
                    .ok_or_else(|| {
                        AuthError::configuration(format!(
                            "the 'expirationDate' in key file{place} is no RFC 3339 date"
                        ))
                    })?,
            ),
        };
        let key = SigningKey::from_pem(key).map_err(|error| {
            AuthError::configuration(format!("invalid 'key' in key file{place}: {error}"))
        })?;
        Ok(Self(Arc::new(Inner {
            user_id: user_id.to_owned(),
            key_id: Some(key_id.to_owned()),
            expiration,
            key,
        })))
    }

    /// Id of the user that the key signs in.
    pub fn user_id(&self) -> &str {
        &self.0.user_id
    }

    /// Id of the key.
    pub fn key_id(&self) -> Option<&str> {
        self.0.key_id.as_deref()
    }

    /// When the key runs out, where the file says so.
    pub fn expiration(&self) -> Option<Timestamp> {
        self.0.expiration
    }

    pub(crate) fn signing_key(&self) -> &SigningKey {
        &self.0.key
    }
}

impl fmt::Debug for KeyFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeyFile")
            .field("user_id", &Given(&self.0.user_id))
            .field("key_id", &self.0.key_id.as_deref().map(Given))
            .field(
                "expiration",
                &self.0.expiration.map(|time| time.to_string()),
            )
            .field("key", &self.0.key)
            .finish()
    }
}

/// Overwrites the private key in the parsed JSON when it is dropped.
struct SecretObject(Map<String, Value>);

impl SecretObject {
    /// The value of `name` where it is a text that is not blank.
    fn text(&self, name: &str) -> Option<&str> {
        let text = self.0.get(name)?.as_str()?.trim();
        (!text.is_empty()).then_some(text)
    }
}

impl Drop for SecretObject {
    fn drop(&mut self) {
        use secrecy::zeroize::Zeroize;
        if let Some(Value::String(key)) = self.0.get_mut("key") {
            key.zeroize();
        }
    }
}
