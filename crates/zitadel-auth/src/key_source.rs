use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use jiff::{SignedDuration, Timestamp};
use secrecy::{ExposeSecret, SecretString};

use crate::secret_source::SecretSource;
use crate::{AuthError, KeyFile};

/// Warned about when a key runs out within this time.
const EXPIRES_SOON: SignedDuration = SignedDuration::from_hours(14 * 24);

/// Where the signing key comes from, and how a new one replaces it.
#[derive(Debug)]
pub(crate) enum KeySource {
    Fixed(KeyFile),
    /// Read again when the file changes, so that a key is rotated without a restart.
    File(WatchedFile),
    Supplied(SuppliedKey),
}

/// A key file's text that the program supplies, and the key that was parsed from it.
#[derive(Debug)]
pub(crate) struct SuppliedKey {
    source: SecretSource,
    key: Mutex<Option<KeyFile>>,
}

#[derive(Debug)]
pub(crate) struct WatchedFile {
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

impl KeySource {
    pub(crate) fn file(path: &Path) -> Result<Self, AuthError> {
        let stamp = Stamp::of(path);
        let key = KeyFile::from_file(path)?;
        Ok(Self::File(WatchedFile {
            path: path.to_owned(),
            state: Mutex::new(FileState { key, stamp }),
        }))
    }

    pub(crate) fn supplied(source: SecretSource) -> Self {
        Self::Supplied(SuppliedKey {
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
            Self::File(file) => Ok(file.key().await),
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
                let key = file.key().await;
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
}

impl SuppliedKey {
    fn parse(&self, text: &SecretString) -> Result<KeyFile, AuthError> {
        let key = KeyFile::from_json(text.expose_secret())?;
        *self.lock() = Some(key.clone());
        Ok(key)
    }

    fn lock(&self) -> MutexGuard<'_, Option<KeyFile>> {
        self.key.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl WatchedFile {
    async fn key(&self) -> KeyFile {
        let known = self.lock().clone();
        let path = self.path.clone();
        let known_stamp = known.stamp;
        let read = tokio::task::spawn_blocking(move || {
            let stamp = Stamp::of(&path);
            (stamp != known_stamp).then(|| (stamp, KeyFile::from_file(&path)))
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
                tracing::info!(
                    key_id = key.key_id(),
                    "the key file has changed and was read again"
                );
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
