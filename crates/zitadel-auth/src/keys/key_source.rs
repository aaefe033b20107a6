use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::{SignedDuration, Timestamp};
use secrecy::{ExposeSecret, SecretString};
use zitadel_transport::named_file::{Content, NamedFile, Purpose, Stamp};
use zitadel_transport::redaction::Given;

use crate::error::AuthError;
use crate::keys::key::Key;
use crate::keys::key_file::{KEY_FILE, KeyFile};
use crate::keys::key_json::{self, Owner};
use crate::keys::secret_source::SecretSource;
use crate::keys::signing_key::SigningKey;

const PRIVATE_KEY: Purpose = Purpose {
    name: "private key",
    max_bytes: 1024 * 1024,
    instead: "builder takes the text of a private key",
};

const APPLICATION_KEY_FILE: Purpose = Purpose {
    instead: "ApplicationKey::from_key_json takes the text of a key file",
    ..KEY_FILE
};

/// Warned about when a key runs out within this time.
const EXPIRES_SOON: SignedDuration = SignedDuration::from_hours(14 * 24);

/// What the text of a key is.
#[derive(Clone)]
pub(crate) enum KeyFormat {
    /// A service user's key file.
    KeyFile,
    /// An application's key file.
    ApplicationKeyFile,
    /// A bare private key of this user.
    Pem {
        user_id: String,
        key_id: Option<String>,
    },
}

/// A key as the program gives it, not read yet.
#[derive(Debug)]
pub struct GivenKey {
    format: KeyFormat,
    origin: KeyOrigin,
}

enum KeyOrigin {
    Text(SecretString),
    File(PathBuf),
    Source(SecretSource),
}

/// Where the signing key comes from, and how a new one replaces it.
#[derive(Debug)]
pub(crate) enum KeySource {
    Fixed(Key),
    /// Read again when the file changes, so that a key is rotated without a restart.
    File(WatchedFile),
    Supplied(SuppliedKey),
}

/// A key's text that the program supplies, and the key that was parsed from it.
#[derive(Debug)]
pub(crate) struct SuppliedKey {
    format: KeyFormat,
    source: SecretSource,
    key: Mutex<Option<Key>>,
}

#[derive(Debug)]
pub(crate) struct WatchedFile {
    format: KeyFormat,
    file: Arc<NamedFile>,
    state: Mutex<FileState>,
}

#[derive(Clone, Debug)]
struct FileState {
    key: Key,
    /// Of the file as it was last looked at, whether it could be used or not.
    stamp: Stamp,
}

impl fmt::Debug for KeyFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::KeyFile => f.write_str("KeyFile"),
            Self::ApplicationKeyFile => f.write_str("ApplicationKeyFile"),
            Self::Pem { user_id, .. } => write!(f, "Pem({:?})", Given(user_id)),
        }
    }
}

impl KeyFormat {
    fn file(&self, path: &Path) -> NamedFile {
        let purpose = match self {
            Self::KeyFile => KEY_FILE,
            Self::ApplicationKeyFile => APPLICATION_KEY_FILE,
            Self::Pem { .. } => PRIVATE_KEY,
        };
        NamedFile::new(purpose, path)
    }

    fn parse_content(&self, file: &NamedFile, content: &Content) -> Result<Key, AuthError> {
        match self {
            Self::KeyFile => Ok(KeyFile::from_content(file, content)?.key()),
            Self::ApplicationKeyFile => {
                let place = format!(" at {}", file.shown());
                Ok(key_json::read(Owner::Application, &content.bytes, &place)?.0)
            }
            Self::Pem { user_id, key_id } => {
                // What is no text is no PEM either.
                let pem = std::str::from_utf8(&content.bytes).unwrap_or("\u{fffd}");
                bare_key(user_id, key_id.as_deref(), pem).map_err(|error| {
                    let shown = file.shown();
                    AuthError::configuration(format!("invalid private key at {shown}: {error}"))
                })
            }
        }
    }

    pub(crate) fn parse(&self, text: &SecretString) -> Result<Key, AuthError> {
        match self {
            Self::KeyFile => Ok(KeyFile::from_json(text.expose_secret())?.key()),
            Self::ApplicationKeyFile => {
                let text = text.expose_secret().as_bytes();
                Ok(key_json::read(Owner::Application, text, "")?.0)
            }
            Self::Pem { user_id, key_id } => {
                bare_key(user_id, key_id.as_deref(), text.expose_secret())
            }
        }
    }
}

impl GivenKey {
    pub(crate) fn text(format: KeyFormat, text: SecretString) -> Self {
        let origin = KeyOrigin::Text(text);
        Self { format, origin }
    }

    pub(crate) fn file(format: KeyFormat, path: &Path) -> Self {
        let origin = KeyOrigin::File(path.to_owned());
        Self { format, origin }
    }

    pub(crate) fn source(format: KeyFormat, source: SecretSource) -> Self {
        let origin = KeyOrigin::Source(source);
        Self { format, origin }
    }

    /// Whose key it is, where that does not stand in the key file.
    pub(crate) fn user_id(&self) -> Option<&str> {
        match &self.format {
            KeyFormat::KeyFile | KeyFormat::ApplicationKeyFile => None,
            KeyFormat::Pem { user_id, .. } => Some(user_id),
        }
    }

    /// Reads what is there; a source is asked when the key is needed.
    pub(crate) fn read(self) -> Result<KeySource, AuthError> {
        match self.origin {
            KeyOrigin::Text(text) => self.format.parse(&text).map(KeySource::Fixed),
            KeyOrigin::File(path) => KeySource::file(self.format, &path),
            KeyOrigin::Source(source) => Ok(KeySource::supplied(self.format, source)),
        }
    }
}

impl fmt::Debug for KeyOrigin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Text(_) => "Text([redacted])",
            Self::File(_) => "File",
            Self::Source(_) => "Source",
        })
    }
}

fn bare_key(user_id: &str, key_id: Option<&str>, pem: &str) -> Result<Key, AuthError> {
    Key::new(user_id, key_id, None, SigningKey::from_pem(pem)?)
}

impl KeySource {
    fn file(format: KeyFormat, path: &Path) -> Result<Self, AuthError> {
        let file = format.file(path);
        let content = file.read()?;
        let key = format.parse_content(&file, &content)?;
        Ok(Self::File(WatchedFile {
            format,
            file: Arc::new(file),
            state: Mutex::new(FileState {
                key,
                stamp: content.stamp,
            }),
        }))
    }

    fn supplied(format: KeyFormat, source: SecretSource) -> Self {
        Self::Supplied(SuppliedKey {
            format,
            source,
            key: Mutex::new(None),
        })
    }

    /// The key that is known without asking anybody.
    pub(crate) fn known(&self) -> Option<Key> {
        match self {
            Self::Fixed(key) => Some(key.clone()),
            Self::File(file) => Some(file.lock().key.clone()),
            Self::Supplied(supplied) => supplied.lock().clone(),
        }
    }

    /// The key to sign with now.
    pub(crate) async fn key(&self) -> Result<Key, AuthError> {
        match self {
            Self::Fixed(key) => Ok(key.clone()),
            Self::File(file) => Ok(file.key(IfUnchanged::Keep).await),
            Self::Supplied(supplied) => {
                let known = supplied.lock().clone();
                match known {
                    Some(key) => Ok(key),
                    None => supplied.parse(&supplied.source.ask().await?),
                }
            }
        }
    }

    /// Another key than the refused one, if there is one by now.
    pub(crate) async fn replacement(&self, refused: &Key) -> Result<Option<Key>, AuthError> {
        match self {
            Self::Fixed(_) => Ok(None),
            Self::File(file) => {
                let key = file.key(IfUnchanged::ReadAgain).await;
                let is_same =
                    key.key_id() == refused.key_id() && key.user_id() == refused.user_id();
                Ok((!is_same).then_some(key))
            }
            Self::Supplied(supplied) => match supplied.source.replacement().await? {
                Some(text) => supplied.parse(&text).map(Some),
                None => Ok(None),
            },
        }
    }

    /// The key to sign with now, where no server ever tells that one is refused: asks a source
    /// each time.
    pub(crate) async fn newest(&self) -> Result<Key, AuthError> {
        match self {
            Self::Supplied(supplied) => supplied.parse(&supplied.source.ask().await?),
            Self::Fixed(_) | Self::File(_) => self.key().await,
        }
    }
}

impl SuppliedKey {
    fn parse(&self, text: &SecretString) -> Result<Key, AuthError> {
        let key = self.format.parse(text)?;
        *self.lock() = Some(key.clone());
        Ok(key)
    }

    fn lock(&self) -> MutexGuard<'_, Option<Key>> {
        self.key.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What to do about a file that looks as it did.
#[derive(Clone, Copy, PartialEq, Eq)]
enum IfUnchanged {
    Keep,
    ReadAgain,
}

impl WatchedFile {
    async fn key(&self, if_unchanged: IfUnchanged) -> Key {
        let before = self.lock().clone();
        let known = (if_unchanged == IfUnchanged::Keep).then_some(before.stamp);
        let (format, file) = (self.format.clone(), self.file.clone());
        // Parsing a key takes a while, too.
        let read = tokio::task::spawn_blocking(move || {
            let content = file.read_unless(known)?;
            Ok(content.map(|content| (content.stamp, format.parse_content(&file, &content))))
        });
        let (stamp, parsed) = match read.await {
            Ok(Ok(Some(read))) => read,
            Ok(Ok(None)) | Err(_) => return before.key,
            Ok(Err(error)) => return going_on_with(before.key, &error),
        };
        let mut state = self.lock();
        state.stamp = stamp;
        match parsed {
            Ok(key) => {
                state.key = key.clone();
                drop(state);
                if stamp != before.stamp {
                    let key_id = key.key_id().map(Given).map(tracing::field::display);
                    tracing::info!(key_id, "the key file has changed and was read again");
                }
                key
            }
            Err(error) => {
                drop(state);
                going_on_with(before.key, &error)
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, FileState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn going_on_with(key: Key, error: &AuthError) -> Key {
    tracing::warn!(%error, "the key file cannot be used as it is now: going on with the key from before");
    key
}

/// Warns ahead: the server says nothing about an expired key but that it refuses it.
pub(crate) fn warn_of_expiry(key: &Key, now: Timestamp) {
    let Some(expiration) = key.expiration() else {
        return;
    };
    let key_id = key.key_id().map(Given).map(tracing::field::display);
    let left = expiration.duration_since(now);
    if left <= SignedDuration::ZERO {
        tracing::warn!(key_id, %expiration, "the key has expired: make a new one");
    } else if left < EXPIRES_SOON {
        tracing::warn!(key_id, %expiration, "the key expires soon: make a new one");
    }
}
