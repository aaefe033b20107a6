use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::path::Path;
use std::time::Duration;

use secrecy::ExposeSecret;
use zitadel_transport::redaction::Given;
use zitadel_transport::secret_text;
use zitadel_transport::{BoxFuture, Clock};

use crate::error::AuthError;
use crate::keys::key_source::{GivenKey, KeyFormat, KeySource};
use crate::keys::secret_source::SecretSource;
use crate::sign_in::assertion;
use crate::sign_in::builder::{SignInBuilder, SignsAssertions};
use crate::sign_in::token_authenticator::{SignsIn, TokenAuthenticator};
use crate::tokens::access_token::AccessToken;
use crate::tokens::refresh::{FetchToken, IssuedToken};

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
pub struct SystemUser(TokenAuthenticator);

impl SystemUser {
    /// Starts from the user's name and its private key in PEM (PKCS#1, PKCS#8 or SEC1; RSA from
    /// 2048 bits, or P-256).
    pub fn builder(
        host: impl AsRef<str>,
        name: impl Into<String>,
        private_key_pem: impl Into<String>,
    ) -> SignInBuilder<Self> {
        let pem = secret_text::keep(private_key_pem.into());
        SignInBuilder::new(host.as_ref(), GivenKey::text(key_of(name), pem))
    }

    /// Starts from the user's name and a file with its private key in PEM. When the file changes
    /// on disk, the next token is signed with the new key.
    pub fn builder_with_key_file(
        host: impl AsRef<str>,
        name: impl Into<String>,
        path: impl AsRef<Path>,
    ) -> SignInBuilder<Self> {
        let key = GivenKey::file(key_of(name), path.as_ref());
        SignInBuilder::new(host.as_ref(), key)
    }

    /// Starts from the user's name and a function that brings its private key in PEM, for example
    /// out of a secret manager. It is called for each token.
    pub fn builder_with_key_source<F, R, E>(
        host: impl AsRef<str>,
        name: impl Into<String>,
        source: F,
    ) -> SignInBuilder<Self>
    where
        F: Fn() -> R + Send + Sync + 'static,
        R: Future<Output = Result<String, E>> + Send + 'static,
        E: Into<Box<dyn StdError + Send + Sync>> + 'static,
    {
        let key = GivenKey::source(key_of(name), SecretSource::new(source));
        SignInBuilder::new(host.as_ref(), key)
    }
}

fn key_of(name: impl Into<String>) -> KeyFormat {
    KeyFormat::Pem {
        user_id: name.into(),
        key_id: None,
    }
}

impl SignsIn for SystemUser {
    type Credentials = GivenKey;

    fn engine(&self) -> &TokenAuthenticator {
        &self.0
    }
}

impl SignsAssertions for SystemUser {}

impl SignInBuilder<SystemUser> {
    /// Checks everything and reads the key.
    ///
    /// # Errors
    /// A configuration error that names what is wrong: the host, an empty name, the key, the
    /// lifetime, or a transport option.
    pub fn build(self) -> Result<SystemUser, AuthError> {
        let settings = self.settings.check()?;
        let name = self.credentials.user_id().unwrap_or_default().to_owned();
        if name.trim().is_empty() {
            return Err(AuthError::configuration(
                "the name of the system user is empty: it is the key under SystemAPIUsers in the server's configuration",
            ));
        }
        AuthError::refuse_key("the name of the system user", &name)?;
        let audience = match &settings.audience {
            Some(audience) => audience.clone(),
            None => settings.instance().to_string(),
        };
        let advice = format!(
            "the server's configuration has no system user \"{}\" with this key (under SystemAPIUsers), or the server is not {}, or the local clock is wrong",
            Given(&name),
            Given(&audience),
        );
        let fetch = SignToken {
            keys: self.credentials.read()?,
            audience,
            lifetime: settings.token_lifetime,
            clock: settings.clock.clone(),
        };
        Ok(SystemUser(settings.fetching(fetch, advice)))
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
        let assertion = assertion::sign(&key, &self.audience, requested.wall, self.lifetime, None)?;
        let lifetime = assertion::left_of(self.lifetime);
        let expires_at = requested.after(lifetime).timestamp();
        Ok(IssuedToken {
            token: AccessToken::with_expiry(assertion.expose_secret(), Some(expires_at))?,
            lifetime,
            requested,
        })
    }
}
