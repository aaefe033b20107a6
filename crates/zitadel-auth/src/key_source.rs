use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use jiff::{SignedDuration, Timestamp};
use secrecy::{ExposeSecret, SecretString};

use crate::secret_source::SecretSource;
use crate::{AuthError, KeyFile};

/// Warned about when a key runs out within this time.
const EXPIRES_SOON: SignedDuration = SignedDuration::from_hours(14 * 24);

/// What the text of a key is.
#[derive(Clone, Debug)]
pub(crate) enum KeyFormat {
    /// A service account's key file.
    KeyFile,
    /// A bare private key of this user.
    Pem { user_id: String },
}

/// Where the signing key comes from, and how a new one replaces it.
#[derive(Debug)]
pub(crate) enum KeySource {
    Fixed(KeyFile),
    /// Read again when the file changes, so that a key is rotated without a restart.
    File(WatchedFile),
    Supplied(SuppliedKey),
}

/// A key's text that the program supplies, and the key that was parsed from it.
#[derive(Debug)]
pub(crate) struct SuppliedKey {
    format: KeyFormat,
    source: SecretSource,
    key: Mutex<Option<KeyFile>>,
}

#[derive(Debug)]
pub(crate) struct WatchedFile {
    format: KeyFormat,
    path: PathBuf,
    state: Mutex<FileState>,
}

#[derive(Clone, Debug)]
struct FileState {
    key: KeyFile,
    stamp: Stamp,
}

/// What changes when the file does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Stamp {
    modified: Option<SystemTime>,
    length: u64,
}

impl KeyFormat {
    fn read(&self, path: &Path) -> Result<KeyFile, AuthError> {
        match self {
            Self::KeyFile => KeyFile::from_file(path),
            Self::Pem { .. } => {
                let shown = path.display();
                let pem = std::fs::read_to_string(path).map_err(|error| {
                    AuthError::configuration(format!(
                        "unable to read private key at {shown}: {error}"
                    ))
                })?;
                self.parse(&SecretString::from(pem)).map_err(|error| {
                    AuthError::configuration(format!("invalid private key at {shown}: {error}"))
                })
            }
        }
    }

    pub(crate) fn parse(&self, text: &SecretString) -> Result<KeyFile, AuthError> {
        match self {
            Self::KeyFile => KeyFile::from_json(text.expose_secret()),
            Self::Pem { user_id } => KeyFile::from_parts(user_id, None, text.expose_secret()),
        }
    }
}

impl KeySource {
    pub(crate) fn file(format: KeyFormat, path: &Path) -> Result<Self, AuthError> {
        let stamp = Stamp::of(path);
        let key = format.read(path)?;
        Ok(Self::File(WatchedFile {
            format,
            path: path.to_owned(),
            state: Mutex::new(FileState { key, stamp }),
        }))
    }

    pub(crate) fn supplied(format: KeyFormat, source: SecretSource) -> Self {
        Self::Supplied(SuppliedKey {
            format,
            source,
            key: Mutex::new(None),
        })
    }

    /// The key that is known without asking anybody.
    pub(crate) fn known(&self) -> Option<KeyFile> {
        match self {
            Self::Fixed(key) => Some(key.clone()),
            Self::File(file) => Some(file.lock().key.clone()),
            Self::Supplied(supplied) => supplied.lock().clone(),
        }
    }

    /// The key to sign with now.
    pub(crate) async fn key(&self) -> Result<KeyFile, AuthError> {
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
    pub(crate) async fn replacement(
        &self,
        refused: &KeyFile,
    ) -> Result<Option<KeyFile>, AuthError> {
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
    pub(crate) async fn newest(&self) -> Result<KeyFile, AuthError> {
        match self {
            Self::Supplied(supplied) => supplied.parse(&supplied.source.ask().await?),
            Self::Fixed(_) | Self::File(_) => self.key().await,
        }
    }
}

impl SuppliedKey {
    fn parse(&self, text: &SecretString) -> Result<KeyFile, AuthError> {
        let key = self.format.parse(text)?;
        *self.lock() = Some(key.clone());
        Ok(key)
    }

    fn lock(&self) -> MutexGuard<'_, Option<KeyFile>> {
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
    async fn key(&self, if_unchanged: IfUnchanged) -> KeyFile {
        let known = self.lock().clone();
        let (format, path) = (self.format.clone(), self.path.clone());
        let known_stamp = known.stamp;
        let read = tokio::task::spawn_blocking(move || {
            let stamp = Stamp::of(&path);
            let is_due = stamp != known_stamp || if_unchanged == IfUnchanged::ReadAgain;
            is_due.then(|| (stamp, format.read(&path)))
        });
        let Ok(Some((stamp, read))) = read.await else {
            return known.key;
        };
        let mut state = self.lock();
        state.stamp = stamp;
        match read {
            Ok(key) => {
                state.key = key.clone();
                drop(state);
                if stamp != known_stamp {
                    let key_id = key.key_id();
                    tracing::info!(key_id, "the key file has changed and was read again");
                }
                key
            }
            Err(error) => {
                drop(state);
                tracing::warn!(%error, "the key file has changed, but cannot be used: going on with the key from before");
                known.key
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, FileState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Stamp {
    fn of(path: &Path) -> Self {
        std::fs::metadata(path).map_or_else(
            |_| Self::default(),
            |metadata| Self {
                modified: metadata.modified().ok(),
                length: metadata.len(),
            },
        )
    }
}

/// Warns ahead: the server says nothing about an expired key but that it refuses it.
pub(crate) fn warn_of_expiry(key: &KeyFile, now: Timestamp) {
    let Some(expiration) = key.expiration() else {
        return;
    };
    let key_id = key.key_id();
    let left = expiration.duration_since(now);
    if left <= SignedDuration::ZERO {
        tracing::warn!(key_id, %expiration, "the key has expired: make a new one");
    } else if left < EXPIRES_SOON {
        tracing::warn!(key_id, %expiration, "the key expires soon: make a new one");
    }
}
