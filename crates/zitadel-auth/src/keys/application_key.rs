use std::fmt;
use std::path::Path;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::rand::{SecureRandom, SystemRandom};
use secrecy::SecretString;
use zitadel_transport::redaction::Given;
use zitadel_transport::{Clock, secret_text};

use crate::error::AuthError;
use crate::keys::key::Key;
use crate::keys::key_source::{self, GivenKey, KeyFormat, KeySource};
use crate::keys::signing_key::SigningKey;
use crate::sign_in::assertion;

/// How long an assertion is good for: for one request, and clocks that differ.
const LIFETIME: Duration = Duration::from_secs(5 * 60);

/// The private key of an API application, by which the application proves who it is where it asks
/// about tokens (RFC 7523, section 2.2). Zitadel's console gives it out as a key file with
/// `"type": "application"`.
///
/// An application cannot sign in with it and gets no access tokens:
/// [`PrivateKeyJwt`](crate::PrivateKeyJwt) does that, with the key of a service user.
pub struct ApplicationKey {
    keys: KeySource,
    clock: Clock,
}

impl ApplicationKey {
    /// Reads a key file from disk. Blocks for 5 s at most. When the file changes, the next
    /// assertion is signed with the new key.
    ///
    /// # Errors
    /// A configuration error that names the path and says what is wrong: the file cannot be read
    /// (it must be a regular one of at most 1 MiB), is no JSON object, lacks a key, belongs to a
    /// service user, or its `key` is no private key.
    pub fn from_key_file(path: impl AsRef<Path>) -> Result<Self, AuthError> {
        Self::of(GivenKey::file(KeyFormat::ApplicationKeyFile, path.as_ref()))
    }

    /// Reads the text of a key file, for example from an environment variable or a secret store.
    ///
    /// # Errors
    /// As for [`from_key_file`](Self::from_key_file).
    pub fn from_key_json(text: impl Into<String>) -> Result<Self, AuthError> {
        let text = secret_text::keep(text.into());
        Self::of(GivenKey::text(KeyFormat::ApplicationKeyFile, text))
    }

    /// Makes one of the application's client id, the id of its key, and the private key in PEM
    /// (PKCS#1, PKCS#8 or SEC1; RSA from 2048 bits, or P-256).
    ///
    /// # Errors
    /// A configuration error for an empty id, and for a private key that cannot be used.
    pub fn new(
        client_id: impl AsRef<str>,
        key_id: impl AsRef<str>,
        private_key_pem: impl AsRef<str>,
    ) -> Result<Self, AuthError> {
        let client_id = client_id.as_ref();
        if client_id.trim().is_empty() {
            return Err(AuthError::configuration("the client id is empty"));
        }
        AuthError::refuse_key("the client id", client_id)?;
        let signing_key = SigningKey::from_pem(private_key_pem.as_ref())?;
        let key = Key::new(client_id, Some(key_id.as_ref()), None, signing_key)?;
        Ok(Self {
            keys: KeySource::Fixed(key),
            clock: Clock::system(),
        })
    }

    fn of(given: GivenKey) -> Result<Self, AuthError> {
        let keys = given.read()?;
        let clock = Clock::system();
        if let Some(key) = keys.known() {
            key_source::warn_of_expiry(&key, clock.now().timestamp());
        }
        Ok(Self { keys, clock })
    }

    /// Dates assertions by another clock than the system's, as whoever asks with them does.
    #[must_use]
    pub fn with_clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// The application's client id, of the key that was read last.
    pub fn client_id(&self) -> String {
        let key = self.keys.known();
        key.map_or_else(String::new, |key| key.user_id().to_owned())
    }

    /// Signs an assertion for `audience`, the issuer, good for 5 minutes and one request: each has
    /// an id of its own (`jti`), since servers may take none twice. It goes into a request as
    /// `client_assertion`, with
    /// `client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer` beside it.
    ///
    /// # Errors
    /// When the key cannot sign.
    pub async fn client_assertion(&self, audience: &str) -> Result<SecretString, AuthError> {
        let key = self.keys.key().await?;
        let id = random_id()?;
        assertion::sign(&key, audience, self.clock.now().wall, LIFETIME, Some(&id))
    }
}

fn random_id() -> Result<String, AuthError> {
    let mut bytes = [0; 16];
    SystemRandom::new()
        .fill(&mut bytes)
        .map_err(|_| AuthError::configuration("the system gives no random numbers"))?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}

impl fmt::Debug for ApplicationKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApplicationKey")
            .field("client_id", &Given(&self.client_id()))
            .finish_non_exhaustive()
    }
}
