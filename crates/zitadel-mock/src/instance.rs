//! One running instance: its settings, its time and what it knows.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::Value;
use wiremock::Request;

use crate::clock::Clock;
use crate::dialect::Dialect;
use crate::directory::Directory;
use crate::faults::Faults;
use crate::keys::{KeyError, SigningAlgorithm, SigningKeys};
use crate::mounts::Mounts;

/// The languages of Zitadel's own texts.
pub(crate) const LANGUAGES: [&str; 22] = [
    "ar", "bg", "cs", "de", "en", "es", "fr", "hu", "id", "it", "ja", "ko", "mk", "nl", "pl", "pt",
    "ro", "ru", "sv", "tr", "uk", "zh",
];

pub(crate) struct Instance {
    pub(crate) dialect: Dialect,
    pub(crate) token_lifetime: Duration,
    pub(crate) clock: Clock,
    signing_algorithm: SigningAlgorithm,
    external_url: Option<String>,
    faults: Mutex<Faults>,
    mounts: Mutex<Mounts>,
    is_down: AtomicBool,
    directory: Mutex<Directory>,
    signing_keys: Mutex<SigningKeys>,
}

/// Without what it knows: there are secrets in it.
impl std::fmt::Debug for Instance {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Instance")
            .field("dialect", &self.dialect)
            .field("external_url", &self.external_url)
            .field("clock", &self.clock)
            .field("faults", &self.faults)
            .field("mounts", &self.mounts)
            .finish_non_exhaustive()
    }
}

impl Instance {
    pub(crate) fn new(
        dialect: Dialect,
        token_lifetime: Duration,
        signing_algorithm: SigningAlgorithm,
        external_url: Option<String>,
        clock: Clock,
    ) -> Self {
        let directory = Directory::new(clock.now());
        Self {
            dialect,
            token_lifetime,
            signing_algorithm,
            external_url,
            clock,
            faults: Mutex::default(),
            mounts: Mutex::default(),
            is_down: AtomicBool::new(false),
            directory: Mutex::new(directory),
            signing_keys: Mutex::default(),
        }
    }

    pub(crate) fn directory(&self) -> MutexGuard<'_, Directory> {
        lock(&self.directory)
    }

    pub(crate) fn faults(&self) -> MutexGuard<'_, Faults> {
        lock(&self.faults)
    }

    pub(crate) fn mounts(&self) -> MutexGuard<'_, Mounts> {
        lock(&self.mounts)
    }

    pub(crate) fn set_down(&self, down: bool) {
        self.is_down.store(down, Ordering::Relaxed);
    }

    pub(crate) fn is_down(&self) -> bool {
        self.is_down.load(Ordering::Relaxed)
    }

    /// The name that the instance is known by, from outside if it has such a one.
    pub(crate) fn public_url<'a>(&'a self, own: &'a str) -> &'a str {
        self.external_url.as_deref().unwrap_or(own)
    }

    /// The issuer that a request asks for by its host, if there is such an instance.
    pub(crate) fn issuer(&self, request: &Request) -> Result<String, UnknownHost> {
        let named = ["x-zitadel-public-host", "x-zitadel-instance-host", "host"]
            .iter()
            .find_map(|name| request.headers.get(*name)?.to_str().ok())
            .map(str::to_owned)
            // HTTP/2 sends no `Host` but an authority.
            .unwrap_or_else(|| request.url.authority().to_owned());
        if let Some(url) = &self.external_url {
            if authority(url).eq_ignore_ascii_case(&named) {
                return Ok(url.clone());
            }
        }
        let host = named
            .rsplit_once(':')
            .map_or(named.as_str(), |(host, _)| host);
        if matches!(host, "127.0.0.1" | "localhost" | "[::1]") {
            return Ok(format!("http://{named}"));
        }
        Err(UnknownHost(named))
    }

    /// Uses the signing keys, which are made when they are first needed: a real instance has
    /// an RSA key and a newer one, and the newer one signs.
    pub(crate) fn with_signing_keys<T>(
        &self,
        read: impl FnOnce(&SigningKeys) -> Result<T, KeyError>,
    ) -> Result<T, KeyError> {
        let mut keys = lock(&self.signing_keys);
        if keys.is_empty() {
            self.add_signing_key(&mut keys, SigningAlgorithm::Rs256)?;
            self.add_signing_key(&mut keys, self.signing_algorithm)?;
        }
        read(&keys)
    }

    pub(crate) fn rotate_signing_key(&self, algorithm: SigningAlgorithm) -> Result<(), KeyError> {
        self.with_signing_keys(|_| Ok(()))?;
        self.add_signing_key(&mut lock(&self.signing_keys), algorithm)
    }

    pub(crate) fn retire_signing_keys(&self) {
        lock(&self.signing_keys).retire_old();
    }

    fn add_signing_key(
        &self,
        keys: &mut SigningKeys,
        algorithm: SigningAlgorithm,
    ) -> Result<(), KeyError> {
        let id = self.directory().next_id();
        keys.add(id, algorithm, || self.directory().new_rsa_key())
    }

    pub(crate) fn sign(&self, claims: &Value) -> Result<String, KeyError> {
        self.with_signing_keys(|keys| keys.sign(claims))
    }
}

/// No instance answers to this host.
pub(crate) struct UnknownHost(String);

impl UnknownHost {
    pub(crate) fn message(&self) -> String {
        format!(
            "unable to set instance using origin &{{{}  http}} (ExternalDomain is localhost): \
             ID=QUERY-1kIjX Message=Instance not found. Make sure you got the domain right. \
             Check out https://zitadel.com/docs/apis/introduction#domains",
            self.0
        )
    }
}

fn authority(url: &str) -> &str {
    url.split_once("://")
        .map_or(url, |(_, authority)| authority)
}

/// A test that panicked while it held the lock is not a reason for the server to stop.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
