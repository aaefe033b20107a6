//! The JSON of a key file, read and written without a copy of the key that is not overwritten.

use std::collections::BTreeMap;

use secrecy::SecretString;
use secrecy::zeroize::Zeroizing;
use serde_json::error::Category;
use serde_json::value::RawValue;
use zitadel_transport::redaction::KeyText;
use zitadel_transport::secret_text;

use crate::keys::expiration;
use crate::keys::key::Key;

/// The fields of the JSON, each as it stands there: nothing of the key is copied.
pub(crate) struct Fields<'a>(BTreeMap<String, &'a RawValue>);

impl<'a> Fields<'a> {
    pub(crate) fn parse(json: &'a [u8]) -> Result<Self, String> {
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

    /// Whether `name` has a value.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.0.get(name).is_some_and(|raw| raw.get() != "null")
    }

    /// The value of `name` where it is a text that is not blank.
    pub(crate) fn text(&self, name: &str) -> Option<Zeroizing<String>> {
        let text = secret_text::unescape_json(self.0.get(name)?.get())?;
        (!text.trim().is_empty()).then_some(text)
    }
}

fn is_path(text: &str) -> bool {
    let text = text.trim();
    text.contains(['/', '\\']) && !text.contains(['\n', '{', '<'])
}

/// The text of a service account's key file, as Zitadel writes it.
pub(crate) fn write(key: &Key, pem: &str) -> SecretString {
    let mut json = Zeroizing::new(String::with_capacity(6 * pem.len() + 1024));
    json.push_str(r#"{"type":"serviceaccount","keyId":"#);
    push_text(&mut json, key.key_id().unwrap_or_default());
    json.push_str(r#","key":"#);
    push_text(&mut json, pem);
    json.push_str(r#","userId":"#);
    push_text(&mut json, key.user_id());
    if let Some(time) = key.expiration() {
        json.push_str(r#","expirationDate":"#);
        push_text(&mut json, &expiration::write(time));
    }
    json.push('}');
    SecretString::from(json.as_str())
}

fn push_text(json: &mut String, text: &str) {
    json.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => json.extend(['\\', c]),
            '\n' => json.push_str("\\n"),
            c if c.is_control() => json.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => json.push(c),
        }
    }
    json.push('"');
}
