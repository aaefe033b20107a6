//! The JSON of a key file, read and written without a copy of the key that is not overwritten.

use secrecy::SecretString;
use secrecy::zeroize::Zeroizing;
use serde_json::error::Category;
use zitadel_transport::JsonObject;
use zitadel_transport::redaction::KeyText;
use zitadel_transport::secret_text;

use crate::error::AuthError;
use crate::keys::expiration::{self, NoDate};
use crate::keys::key::Key;
use crate::keys::signing_key::SigningKey;

/// Whose key a key file is. Zitadel gives out one kind for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Owner {
    ServiceUser,
    Application,
}

impl Owner {
    /// The field that names the owner.
    fn id_field(self) -> &'static str {
        match self {
            Self::ServiceUser => "userId",
            Self::Application => "clientId",
        }
    }

    fn takes_pem(self) -> &'static str {
        match self {
            Self::ServiceUser => {
                "PrivateKeyJwt::builder takes a bare private key with the id of its user"
            }
            Self::Application => {
                "ApplicationKey::new takes a bare private key with the client id of its application"
            }
        }
    }

    fn takes_path(self) -> &'static str {
        match self {
            Self::ServiceUser => {
                "from_key_file (or ZITADEL_KEY_FILE in the environment) takes the path of a key file"
            }
            Self::Application => "ApplicationKey::from_key_file takes the path of a key file",
        }
    }

    /// Refuses the other one's key file.
    fn check(self, fields: &Fields<'_>, place: &str) -> Result<(), AuthError> {
        let kind = fields.text("type");
        let is = |name: &str| kind.as_ref().is_some_and(|kind| **kind == name);
        let has = |name| fields.text(name).is_some();
        match self {
            Self::ServiceUser if is("application") || (!has("userId") && has("appId")) => {
                Err(AuthError::configuration(format!(
                    "the key file{place} belongs to an application, which cannot sign in: use the key of a service user (\"type\": \"serviceaccount\")"
                )))
            }
            Self::Application if is("serviceaccount") || (!has("clientId") && has("userId")) => {
                Err(AuthError::configuration(format!(
                    "the key file{place} belongs to a service user, and it is an application that asks about tokens: use the key of an API application (\"type\": \"application\")"
                )))
            }
            _ => Ok(()),
        }
    }
}

/// Reads a key file of `owner`: the key, and the text of its private half. `place` is empty, or
/// " at PATH".
pub(crate) fn read(
    owner: Owner,
    bytes: &[u8],
    place: &str,
) -> Result<(Key, Zeroizing<String>), AuthError> {
    const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";
    let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
    let invalid =
        |why: &str| AuthError::configuration(format!("invalid JSON in key file{place}: {why}"));
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(invalid("it is empty"));
    }
    let fields = Fields::parse(owner, bytes).map_err(|why| invalid(&why))?;
    owner.check(&fields, place)?;
    let names = [owner.id_field(), "keyId", "key"];
    let [Some(owner_id), Some(key_id), Some(pem)] = names.map(|name| fields.text(name)) else {
        let [id_field, ..] = names;
        return Err(AuthError::configuration(format!(
            "missing required keys '{id_field}', 'keyId' or 'key' in key file{place}: there is no text under '{}'",
            names
                .into_iter()
                .filter(|name| fields.text(name).is_none())
                .collect::<Vec<_>>()
                .join("', '")
        )));
    };
    let expiration = if fields.has("expirationDate") {
        let date = fields.text("expirationDate").unwrap_or_default();
        expiration::parse(&date).map_err(|NoDate| {
            AuthError::configuration(format!(
                "the 'expirationDate' in key file{place} is no RFC 3339 date"
            ))
        })?
    } else {
        None
    };
    let signing_key = SigningKey::from_pem(&pem).map_err(|error| {
        AuthError::configuration(format!("invalid 'key' in key file{place}: {error}"))
    })?;
    let key = Key::new(&owner_id, Some(&key_id), expiration, signing_key)?;
    Ok((key, pem))
}

/// The fields of the JSON, each as it stands there: nothing of the key is copied.
struct Fields<'a>(JsonObject<'a>);

impl<'a> Fields<'a> {
    fn parse(owner: Owner, json: &'a [u8]) -> Result<Self, String> {
        JsonObject::read(json).map(Self).map_err(|error| {
            let text = String::from_utf8_lossy(json);
            // serde_json's own text can quote the input, so only the position is taken over.
            let position = format!("at line {}, column {}", error.line(), error.column());
            match (error.classify(), KeyText::of(&text)) {
                (_, Some(KeyText::Pem)) => format!("it is damaged, or PEM: {}", owner.takes_pem()),
                (_, Some(KeyText::Base64)) => {
                    "it is damaged, or base64: decode it first".to_owned()
                }
                (Category::Data, _) => format!(
                    "an object with '{}', 'keyId' and 'key' is needed, each once",
                    owner.id_field()
                ),
                (Category::Eof, _) => format!("it is cut short {position}"),
                _ if is_path(&text) => format!("it is damaged, or a path: {}", owner.takes_path()),
                _ => format!("it is damaged, or something else than a key file, {position}"),
            }
        })
    }

    /// Whether `name` has a value.
    fn has(&self, name: &str) -> bool {
        self.0.raw(name).is_some()
    }

    /// The value of `name` where it is a text that is not blank.
    fn text(&self, name: &str) -> Option<Zeroizing<String>> {
        let text = secret_text::unescape_json(self.0.raw(name)?)?;
        (!text.trim().is_empty()).then_some(text)
    }
}

fn is_path(text: &str) -> bool {
    let text = text.trim();
    text.contains(['/', '\\']) && !text.contains(['\n', '{', '<'])
}

/// The text of a service user's key file, as Zitadel writes it.
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
