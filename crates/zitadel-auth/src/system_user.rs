use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::assertion::{self, LONGEST_LIFETIME};
use crate::authenticator::authenticate_with_token_source;
use crate::key_source::{KeyFormat, KeySource};
use crate::redaction::Given;
use crate::secret_source::SecretSource;
use crate::token_source::{FetchToken, IssuedToken, TokenSource};
use crate::{
    AccessToken, AuthError, BoxFuture, Clock, Host, Transport, TransportOptions, secret_text,
};
use secrecy::{ExposeSecret, SecretString};

/// Signs in as a system user of a self-hosted Zitadel: one that stands in the server's
/// configuration, under `SystemAPIUsers`, with its public key.
///
/// There is no token request: the assertion that the key signs is the token itself, and a new one
/// is signed ahead of its expiry.
///
/// ```no_run
/// use zitadel_auth::{Authenticator, SystemUser};
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let key = std::fs::read_to_string("system-user.pem")?;
/// let authenticator = SystemUser::builder("acme.example", "provisioner", key).build()?;
/// let token = authenticator.access_token().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct SystemUser {
    host: Host,
    transport: Transport,
    tokens: TokenSource,
}

impl SystemUser {
    /// Starts from the user's name and its private key in PEM (PKCS#1, PKCS#8 or SEC1; RSA from
    /// 2048 bits, or P-256).
    pub fn builder(
        host: impl AsRef<str>,
        name: impl Into<String>,
        private_key_pem: impl Into<String>,
    ) -> SystemUserBuilder {
        let pem = secret_text::keep(private_key_pem.into());
        SystemUserBuilder::new(host.as_ref(), name.into(), KeyOrigin::Pem(pem))
    }

    /// Starts from the user's name and a file with its private key in PEM. When the file changes
    /// on disk, the next token is signed with the new key.
    pub fn builder_with_key_file(
        host: impl AsRef<str>,
        name: impl Into<String>,
        path: impl AsRef<Path>,
    ) -> SystemUserBuilder {
        let path = path.as_ref().to_owned();
        SystemUserBuilder::new(host.as_ref(), name.into(), KeyOrigin::File(path))
    }

    /// Starts from the user's name and a function that brings its private key in PEM, for example
    /// out of a secret manager. It is called for each token.
    pub fn builder_with_key_source<F, R, E>(
        host: impl AsRef<str>,
        name: impl Into<String>,
        source: F,
    ) -> SystemUserBuilder
    where
        F: Fn() -> R + Send + Sync + 'static,
        R: Future<Output = Result<String, E>> + Send + 'static,
        E: Into<Box<dyn StdError + Send + Sync>> + 'static,
    {
        let source = KeyOrigin::Source(SecretSource::new(source));
        SystemUserBuilder::new(host.as_ref(), name.into(), source)
    }
}

authenticate_with_token_source!(SystemUser);

/// Settings of a [`SystemUser`]. Everything is checked in [`build`](Self::build).
#[must_use]
pub struct SystemUserBuilder {
    host: String,
    name: String,
    key: KeyOrigin,
    token_lifetime: Duration,
    audience: Option<String>,
    transport: TransportOptions,
    clock: Clock,
}

enum KeyOrigin {
    Pem(SecretString),
    File(PathBuf),
    Source(SecretSource),
}

impl SystemUserBuilder {
    fn new(host: &str, name: String, key: KeyOrigin) -> Self {
        Self {
            host: host.to_owned(),
            name,
            key,
            token_lifetime: LONGEST_LIFETIME,
            audience: None,
            transport: TransportOptions::new(),
            clock: Clock::system(),
        }
    }

    /// How long a token is good for. Default and most: 3600 s.
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.token_lifetime = lifetime;
        self
    }

    /// Whom the token is addressed to. Default: the issuer, which is the host, or the instance
    /// that [`TransportOptions::instance_host`] names.
    pub fn audience(mut self, url: impl Into<String>) -> Self {
        self.audience = Some(url.into());
        self
    }

    /// How API calls travel. Default: [`TransportOptions::new`].
    pub fn transport(mut self, options: &TransportOptions) -> Self {
        self.transport = options.clone();
        self
    }

    /// Another clock than the system's, for tests.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Checks everything and parses the key.
    ///
    /// # Errors
    /// A configuration error that names what is wrong: the host, an empty name, the key, the
    /// lifetime, or a transport option.
    pub fn build(self) -> Result<SystemUser, AuthError> {
        let host = Host::new(&self.host)?;
        assertion::check_lifetime(self.token_lifetime)?;
        if self.name.trim().is_empty() {
            return Err(AuthError::configuration(
                "the name of the system user is empty: it is the key under SystemAPIUsers in the server's configuration",
            ));
        }
        AuthError::refuse_key("the name of the system user", &self.name)?;
        AuthError::refuse_key("the audience", self.audience.as_deref().unwrap_or_default())?;
        let format = KeyFormat::Pem { user_id: self.name };
        let keys = match self.key {
            KeyOrigin::Pem(pem) => KeySource::Fixed(format.parse(&pem)?),
            KeyOrigin::File(path) => KeySource::file(format, &path)?,
            KeyOrigin::Source(source) => KeySource::supplied(format, source),
        };
        let transport = self.transport.build()?;
        let request_limit = transport.timeout();
        transport.require_secure_host(&host)?;
        let audience = self
            .audience
            .unwrap_or_else(|| transport.instance().unwrap_or(&host).to_string());
        let fetch = SignToken {
            keys,
            audience,
            lifetime: self.token_lifetime,
            clock: self.clock.clone(),
        };
        Ok(SystemUser {
            host,
            transport,
            tokens: TokenSource::new(fetch, self.clock, request_limit),
        })
    }
}

impl fmt::Debug for SystemUserBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SystemUserBuilder")
            .field("host", &Given(&self.host))
            .field("name", &Given(&self.name))
            .finish_non_exhaustive()
    }
}

struct SignToken {
    keys: KeySource,
    audience: String,
    lifetime: Duration,
    clock: Clock,
}

impl fmt::Debug for SignToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignToken")
            .field("keys", &self.keys)
            .field("audience", &Given(&self.audience))
            .field("lifetime", &self.lifetime)
            .finish_non_exhaustive()
    }
}

impl FetchToken for SignToken {
    fn fetch(&self) -> BoxFuture<'_, Result<IssuedToken, AuthError>> {
        Box::pin(self.sign())
    }
}

impl SignToken {
    async fn sign(&self) -> Result<IssuedToken, AuthError> {
        let key = self.keys.newest().await?;
        let requested = self.clock.now();
        let assertion = assertion::sign(&key, &self.audience, requested.wall, self.lifetime)?;
        let lifetime = assertion::left_of(self.lifetime);
        let expires_at = requested.after(lifetime).timestamp();
        Ok(IssuedToken {
            token: AccessToken::with_expiry(assertion.expose_secret(), Some(expires_at))?,
            lifetime,
            requested,
        })
    }
}
