use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;
use secrecy::zeroize::Zeroizing;
use serde_json::error::Category;
use serde_json::value::RawValue;
use zitadel_transport::named_file::{Content, NamedFile, Purpose};
use zitadel_transport::redaction::{Given, KeyText};
use zitadel_transport::secret_text;

use crate::AuthError;
use crate::expiration::{self, NoDate};
use crate::signing_key::SigningKey;

pub(crate) const KEY_FILE: Purpose = Purpose {
    name: "key file",
    max_bytes: 1024 * 1024,
    instead: "from_key_json (or ZITADEL_KEY_JSON in the environment) takes the text of a key file",
};

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
        let file = NamedFile::new(KEY_FILE, path.as_ref());
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
        if let Some(key_id) = key_id {
            if key_id.trim().is_empty() {
                return Err(AuthError::configuration(
                    "the key id is empty: Zitadel finds the public key by it (`keyId` in the key file, or in the answer of AddKey)",
                ));
            }
            AuthError::refuse_key("the key id", key_id)?;
        }
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
        let invalid =
            |why: &str| AuthError::configuration(format!("invalid JSON in key file{place}: {why}"));
        if bytes.iter().all(u8::is_ascii_whitespace) {
            return Err(invalid("it is empty"));
        }
        let fields = Fields::parse(bytes).map_err(|why| invalid(&why))?;
        if fields
            .text("type")
            .is_some_and(|kind| *kind == "application")
            || (fields.text("userId").is_none() && fields.text("appId").is_some())
        {
            return Err(AuthError::configuration(format!(
                "the key file{place} belongs to an application, which cannot sign in: use the key of a service user (\"type\": \"serviceaccount\")"
            )));
        }
        let (Some(user_id), Some(key_id), Some(key)) = (
            fields.text("userId"),
            fields.text("keyId"),
            fields.text("key"),
        ) else {
            return Err(AuthError::configuration(format!(
                "missing required keys 'userId', 'keyId' or 'key' in key file{place}: '{}' is absent or no text",
                ["userId", "keyId", "key"]
                    .into_iter()
                    .filter(|name| fields.text(name).is_none())
                    .collect::<Vec<_>>()
                    .join("', '")
            )));
        };
        let expiration = match fields.0.get("expirationDate").map(|raw| raw.get()) {
            None | Some("null") => None,
            Some(_) => {
                let date = fields.text("expirationDate").unwrap_or_default();
                expiration::parse(&date).map_err(|NoDate| {
                    AuthError::configuration(format!(
                        "the 'expirationDate' in key file{place} is no RFC 3339 date"
                    ))
                })?
            }
        };
        let key = SigningKey::from_pem(&key).map_err(|error| {
            AuthError::configuration(format!("invalid 'key' in key file{place}: {error}"))
        })?;
        Ok(Self(Arc::new(Inner {
            user_id: user_id.trim().to_owned(),
            key_id: Some(key_id.trim().to_owned()),
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
    ///
    /// Zitadel writes the end of the year 9999 for a key that never runs out. That, and whatever
    /// else lies past it, is [`Timestamp::MAX`].
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

/// The fields of the JSON, each as it stands there: nothing of the key is copied.
struct Fields<'a>(BTreeMap<String, &'a RawValue>);

impl<'a> Fields<'a> {
    fn parse(json: &'a [u8]) -> Result<Self, String> {
        serde_json::from_slice(json).map(Self).map_err(|error| {
            let text = String::from_utf8_lossy(json);
            // serde_json's own text can quote the input, so only the position is taken over.
            let position = format!("at line {}, column {}", error.line(), error.column());
            match (error.classify(), KeyText::of(&text)) {
                (_, Some(KeyText::Pem)) => "it is damaged, or PEM: PrivateKeyJwt::builder takes a bare private key with the id of its user".to_owned(),
                (_, Some(KeyText::Base64)) => "it is damaged, or base64: decode it first".to_owned(),
                (Category::Data, _) => "an object with 'userId', 'keyId' and 'key' is needed".to_owned(),
                (Category::Eof, _) => format!("it is cut short {position}"),
                _ if is_path(&text) => "it is damaged, or a path: from_key_file (or ZITADEL_KEY_FILE in the environment) takes the path of a key file".to_owned(),
                _ => format!("it is damaged, or something else than a key file, {position}"),
            }
        })
    }

    /// The value of `name` where it is a text that is not blank.
    fn text(&self, name: &str) -> Option<Zeroizing<String>> {
        let text = secret_text::unescape_json(self.0.get(name)?.get())?;
        (!text.trim().is_empty()).then_some(text)
    }
}

fn is_path(text: &str) -> bool {
    let text = text.trim();
    text.contains(['/', '\\']) && !text.contains(['\n', '{', '<'])
}
