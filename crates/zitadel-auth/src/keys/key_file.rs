use std::fmt;
use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;
use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret, SecretString};
use zitadel_transport::named_file::{Content, NamedFile, Purpose};
use zitadel_transport::pem;
use zitadel_transport::redaction::Given;

use crate::error::AuthError;
use crate::keys::key::Key;
use crate::keys::key_json::{self, Owner};
use crate::keys::signing_key::SigningKey;

pub(crate) const KEY_FILE: Purpose = Purpose {
    name: "key file",
    max_bytes: 1024 * 1024,
    instead: "from_key_json (or ZITADEL_KEY_JSON in the environment) takes the text of a key file",
};

/// A key file of a service user, as Zitadel's console and `AddKey` give it out: JSON with
/// `userId`, `keyId` and a private `key`.
///
/// Cloning it copies a pointer. `Debug` does not show the key, and its memory is overwritten when the
/// last copy is dropped.
///
/// # A key pair of your own
///
/// With `AddKey` and a public key, the private key never travels, and Zitadel gives out no key file.
/// Make one of what you have:
///
/// ```no_run
/// use zitadel_auth::KeyFile;
///
/// let key_id = "268384512345678901"; // from the answer of `AddKey`
/// let private_key = std::fs::read_to_string("private.pem")?;
/// KeyFile::new("259242039378444290", key_id, private_key)?.write("key.json")?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct KeyFile(Arc<Inner>);

struct Inner {
    key: Key,
    pem: Zeroizing<String>,
}

impl KeyFile {
    /// Makes one of a user's id, the id that Zitadel gave to the public key, and the private key in
    /// PEM (PKCS#1, PKCS#8 or SEC1; RSA from 2048 bits, or P-256).
    ///
    /// # Errors
    /// A configuration error for an empty id, and for a private key that cannot be used.
    pub fn new(
        user_id: impl AsRef<str>,
        key_id: impl AsRef<str>,
        private_key_pem: impl AsRef<str>,
    ) -> Result<Self, AuthError> {
        let pem = private_key_pem.as_ref();
        let signing_key = SigningKey::from_pem(pem)?;
        let key = Key::new(user_id.as_ref(), Some(key_id.as_ref()), None, signing_key)?;
        let pem = pem::rewrite(pem);
        Ok(Self(Arc::new(Inner { key, pem })))
    }

    /// Says when the key runs out, which is what `AddKey` was told, so that who uses the file is
    /// warned ahead.
    #[must_use]
    pub fn with_expiration(self, time: Timestamp) -> Self {
        Self(Arc::new(Inner {
            key: self.0.key.with_expiration(time),
            pem: self.0.pem.clone(),
        }))
    }

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

    /// Reads the text of a key file, for example from an environment variable or a secret store.
    ///
    /// # Errors
    /// As for [`from_file`](Self::from_file).
    pub fn from_json(text: impl AsRef<str>) -> Result<Self, AuthError> {
        Self::parse(text.as_ref().as_bytes(), "")
    }

    pub(crate) fn from_content(file: &NamedFile, content: &Content) -> Result<Self, AuthError> {
        Self::parse(&content.bytes, &format!(" at {}", file.shown()))
    }

    /// `place` is empty, or " at PATH".
    fn parse(bytes: &[u8], place: &str) -> Result<Self, AuthError> {
        let (key, pem) = key_json::read(Owner::ServiceUser, bytes, place)?;
        Ok(Self(Arc::new(Inner { key, pem })))
    }

    /// The text of the key file, with the private key in it.
    pub fn to_json(&self) -> SecretString {
        key_json::write(&self.0.key, &self.0.pem)
    }

    /// Writes the key file to disk, where only the owner may read it (mode 0600; on Windows, what
    /// the folder allows). What is there is replaced in one step, so that nobody reads a half. Blocks.
    ///
    /// # Errors
    /// A configuration error that names the path when the file cannot be written.
    pub fn write(&self, path: impl AsRef<Path>) -> Result<(), AuthError> {
        let json = self.to_json();
        let file = NamedFile::new(KEY_FILE, path.as_ref());
        Ok(file.write(json.expose_secret().as_bytes())?)
    }

    /// Id of the user that the key signs in.
    pub fn user_id(&self) -> &str {
        self.0.key.user_id()
    }

    /// Id of the key.
    pub fn key_id(&self) -> Option<&str> {
        self.0.key.key_id()
    }

    /// When the key runs out, where the file says so.
    ///
    /// Zitadel writes the end of the year 9999 for a key that never runs out. That, and whatever
    /// else lies past it, is [`Timestamp::MAX`].
    pub fn expiration(&self) -> Option<Timestamp> {
        self.0.key.expiration()
    }

    /// What signs, without the text that it was read from.
    pub(crate) fn key(&self) -> Key {
        self.0.key.clone()
    }
}

impl fmt::Debug for KeyFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeyFile")
            .field("user_id", &Given(self.user_id()))
            .field("key_id", &self.key_id().map(Given))
            .field(
                "expiration",
                &self.expiration().map(|time| time.to_string()),
            )
            .field("key", self.0.key.signing_key())
            .finish()
    }
}
