use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::path::{Path, PathBuf};
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};

use crate::assertion::{self, LONGEST_LIFETIME};
use crate::authenticator::authenticate_with_token_source;
use crate::clock_skew::{self, ClockSkew, Correction};
use crate::issuer::{Endpoints, Issuer};
use crate::key_source::{self, KeyFormat, KeySource};
use crate::redaction::Given;
use crate::secret_source::SecretSource;
use crate::sign_in::{Grant, SignIn};
use crate::token_failure::{Proof, Reason, Refusal};
use crate::token_request::TokenRequest;
use crate::token_source::TokenSource;
use crate::{AuthError, Clock, Host, KeyFile, Scopes, Transport, TransportOptions, scopes};

const GRANT_TYPE: &str = "urn:ietf:params:oauth:grant-type:jwt-bearer";

/// Signs in with a private key: each token is asked for with a short-lived assertion that the key
/// signs (RFC 7523), so that no secret ever leaves the machine. The way to prefer.
///
/// Building one reads the key, and does no other I/O. The first token is asked for when it is
/// needed, and renewed ahead of its expiry from then on.
///
/// ```no_run
/// use zitadel_auth::{Authenticator, PrivateKeyJwt};
///
/// # async fn example() -> Result<(), zitadel_auth::AuthError> {
/// let authenticator = PrivateKeyJwt::from_key_file("acme.zitadel.cloud", "key.json")?;
/// let token = authenticator.access_token().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct PrivateKeyJwt {
    host: Host,
    transport: Transport,
    tokens: TokenSource,
}

impl PrivateKeyJwt {
    /// Signs in with the key file of a service account, with the default scopes and transport.
    ///
    /// When the file changes on disk, the next token is asked for with the new key.
    ///
    /// # Errors
    /// A configuration error for a bad host, and for a key file that cannot be read or used.
    pub fn from_key_file(host: impl AsRef<str>, path: impl AsRef<Path>) -> Result<Self, AuthError> {
        Self::builder_with_key_file(host, path).build()
    }

    /// Signs in with the text of a key file, with the default scopes and transport.
    ///
    /// # Errors
    /// A configuration error for a bad host, and for a text that is no usable key file.
    pub fn from_key_json(host: impl AsRef<str>, text: impl AsRef<str>) -> Result<Self, AuthError> {
        Self::builder_with_key_json(host, text).build()
    }

    /// Starts from a user id and its private key in PEM (PKCS#1, PKCS#8 or SEC1; RSA from 2048
    /// bits, or P-256).
    pub fn builder(
        host: impl AsRef<str>,
        user_id: impl AsRef<str>,
        private_key_pem: impl AsRef<str>,
    ) -> PrivateKeyJwtBuilder {
        PrivateKeyJwtBuilder::new(
            host.as_ref(),
            KeyOrigin::Pem {
                user_id: user_id.as_ref().to_owned(),
                pem: private_key_pem.as_ref().to_owned().into(),
            },
        )
    }

    /// Starts from the key file of a service account.
    pub fn builder_with_key_file(
        host: impl AsRef<str>,
        path: impl AsRef<Path>,
    ) -> PrivateKeyJwtBuilder {
        PrivateKeyJwtBuilder::new(host.as_ref(), KeyOrigin::File(path.as_ref().to_owned()))
    }

    /// Starts from the text of a key file.
    pub fn builder_with_key_json(
        host: impl AsRef<str>,
        text: impl AsRef<str>,
    ) -> PrivateKeyJwtBuilder {
        PrivateKeyJwtBuilder::new(
            host.as_ref(),
            KeyOrigin::Json(text.as_ref().to_owned().into()),
        )
    }

    /// Starts from a function that brings the text of a key file, for example out of a secret
    /// manager. It is called at the first token request, and again when the server refuses the
    /// key.
    ///
    /// ```
    /// use zitadel_auth::PrivateKeyJwt;
    ///
    /// # async fn read_secret(name: &str) -> Result<String, std::io::Error> { Ok(String::new()) }
    /// let authenticator = PrivateKeyJwt::builder_with_key_source("acme.zitadel.cloud", || {
    ///     read_secret("zitadel-key")
    /// })
    /// .build()?;
    /// # Ok::<(), zitadel_auth::AuthError>(())
    /// ```
    pub fn builder_with_key_source<F, R, E>(
        host: impl AsRef<str>,
        source: F,
    ) -> PrivateKeyJwtBuilder
    where
        F: Fn() -> R + Send + Sync + 'static,
        R: Future<Output = Result<String, E>> + Send + 'static,
        E: Into<Box<dyn StdError + Send + Sync>> + 'static,
    {
        PrivateKeyJwtBuilder::new(host.as_ref(), KeyOrigin::Source(SecretSource::new(source)))
    }
}

authenticate_with_token_source!(PrivateKeyJwt);

/// Settings of a [`PrivateKeyJwt`]. Everything is checked in [`build`](Self::build).
#[must_use]
pub struct PrivateKeyJwtBuilder {
    host: String,
    key: KeyOrigin,
    key_id: Option<String>,
    token_lifetime: Duration,
    scopes: Vec<String>,
    audience: Option<String>,
    token_endpoint: Option<String>,
    transport: TransportOptions,
    clock: Clock,
}

enum KeyOrigin {
    Pem { user_id: String, pem: SecretString },
    File(PathBuf),
    Json(SecretString),
    Source(SecretSource),
}

impl PrivateKeyJwtBuilder {
    fn new(host: &str, key: KeyOrigin) -> Self {
        Self {
            host: host.to_owned(),
            key,
            key_id: None,
            token_lifetime: LONGEST_LIFETIME,
            scopes: Scopes::default().into_iter().collect(),
            audience: None,
            token_endpoint: None,
            transport: TransportOptions::new(),
            clock: Clock::system(),
        }
    }

    /// Id of the key, where the private key was given as PEM: Zitadel wants it. A key file brings
    /// its own.
    pub fn key_id(mut self, id: impl Into<String>) -> Self {
        self.key_id = Some(id.into());
        self
    }

    /// How long an assertion is good for. Default and most: 3600 s.
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.token_lifetime = lifetime;
        self
    }

    /// Replaces the default scopes, `openid` and the audience of Zitadel's API. They are sent in
    /// this order, each once.
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// Whom the assertion is addressed to. Default: the issuer, as discovery gives it.
    pub fn audience(mut self, url: impl Into<String>) -> Self {
        self.audience = Some(url.into());
        self
    }

    /// The URL of the token endpoint. Default: discovery finds it.
    pub fn token_endpoint(mut self, url: impl Into<String>) -> Self {
        self.token_endpoint = Some(url.into());
        self
    }

    /// How requests travel. Default: [`TransportOptions::new`].
    pub fn transport(mut self, options: &TransportOptions) -> Self {
        self.transport = options.clone();
        self
    }

    /// Another clock than the system's, for tests.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Checks everything that can be known without a server, and reads the key.
    ///
    /// # Errors
    /// A configuration error that names what is wrong: the host, the key, its file, the lifetime,
    /// the scopes, the token endpoint, or a transport option.
    pub fn build(self) -> Result<PrivateKeyJwt, AuthError> {
        let host = Host::new(&self.host)?;
        assertion::check_lifetime(self.token_lifetime)?;
        let scope = scopes::join(&self.scopes)?;
        AuthError::refuse_key("the audience", self.audience.as_deref().unwrap_or_default())?;
        if self.key_id.is_some() && !matches!(self.key, KeyOrigin::Pem { .. }) {
            return Err(AuthError::configuration(
                "key_id goes with a PEM key: a key file has its own",
            ));
        }
        let keys = match self.key {
            KeyOrigin::Pem { user_id, pem } => KeySource::Fixed(KeyFile::from_parts(
                &user_id,
                self.key_id.as_deref(),
                pem.expose_secret(),
            )?),
            KeyOrigin::File(path) => KeySource::file(KeyFormat::KeyFile, &path)?,
            KeyOrigin::Json(text) => KeySource::Fixed(KeyFile::from_json(text.expose_secret())?),
            KeyOrigin::Source(source) => KeySource::supplied(KeyFormat::KeyFile, source),
        };
        if let Some(key) = keys.known() {
            key_source::warn_of_expiry(&key, self.clock.now().timestamp());
        }
        let transport = self.transport.build()?;
        let request_limit = transport.timeout();
        let fetch = SignIn {
            grant: AssertionGrant {
                keys,
                audience: self.audience,
                token_lifetime: self.token_lifetime,
                clock: self.clock.clone(),
                skew: ClockSkew::default(),
            },
            issuer: Issuer::new(
                host.clone(),
                transport.clone(),
                self.token_endpoint.as_deref(),
                self.clock.clone(),
            )?,
            scope,
            clock: self.clock.clone(),
        };
        Ok(PrivateKeyJwt {
            host,
            transport,
            tokens: TokenSource::new(fetch, self.clock, request_limit),
        })
    }
}

impl fmt::Debug for PrivateKeyJwtBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PrivateKeyJwtBuilder")
            .field("host", &Given(&self.host))
            .field("key_id", &self.key_id.as_deref().map(Given))
            .field("scopes", &scopes::Shown(&self.scopes))
            .finish_non_exhaustive()
    }
}

struct AssertionGrant {
    keys: KeySource,
    audience: Option<String>,
    token_lifetime: Duration,
    clock: Clock,
    skew: ClockSkew,
}

/// The key that signs, and the clock that dates.
struct Signer {
    key: KeyFile,
    correction: Correction,
}

impl fmt::Debug for AssertionGrant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AssertionGrant")
            .field("keys", &self.keys)
            .field("audience", &self.audience.as_deref().map(Given))
            .field("token_lifetime", &self.token_lifetime)
            .finish_non_exhaustive()
    }
}

impl Grant for AssertionGrant {
    type Credential = Signer;

    async fn credential(&self) -> Result<Signer, AuthError> {
        let key = self.keys.key().await?;
        key_source::warn_of_expiry(&key, self.clock.now().timestamp());
        Ok(Signer {
            key,
            correction: self.skew.correction(),
        })
    }

    async fn instead_of(
        &self,
        refused: &Signer,
        refusal: &Refusal,
    ) -> Result<Option<Signer>, AuthError> {
        let key = self.keys.replacement(&refused.key).await?;
        let correction = self.skew.other(refusal.date, self.clock.now());
        if key.is_none() && correction.is_none() {
            return Ok(None);
        }
        Ok(Some(Signer {
            key: key.unwrap_or_else(|| refused.key.clone()),
            correction: correction.unwrap_or(refused.correction),
        }))
    }

    fn request(&self, signer: &Signer, issuer: &str) -> Result<TokenRequest, AuthError> {
        let assertion = assertion::sign(
            &signer.key,
            self.audience(issuer),
            signer.correction.apply(self.clock.now().wall),
            self.token_lifetime,
        )?;
        let request = TokenRequest::new(Proof::Assertion, GRANT_TYPE);
        Ok(request.secret_field("assertion", assertion.expose_secret()))
    }

    fn accepted(&self, signer: &Signer) {
        self.skew.keep(signer.correction);
    }

    /// The server does not say what is wrong with an assertion, so say what can be, with what is
    /// known of each.
    fn explain(
        &self,
        signer: &Signer,
        issuer: &Issuer,
        endpoints: &Endpoints,
        refusal: &Refusal,
    ) -> String {
        let key = &signer.key;
        let user = Given(key.user_id());
        let host = issuer.host();
        if refusal.reason == Reason::Deactivated {
            return format!("the service user {user} is deactivated");
        }
        if !matches!(
            refusal.oauth_error.as_str(),
            "invalid_grant" | "invalid_client" | "unauthorized_client"
        ) {
            return format!("{host} refused to sign in user {user}");
        }
        let now = self.clock.now().timestamp();
        let name = key.key_id().map_or_else(
            || "the key, which has no id".to_owned(),
            |id| format!("key {}", Given(id)),
        );
        let fate = match key.expiration() {
            Some(expiration) if expiration <= now => {
                return format!(
                    "{name} of user {user} has expired on {expiration}: make a new key for the user and use its key file"
                );
            }
            Some(expiration) => format!("was removed (by its file it is good until {expiration})"),
            None => "was removed or has expired".to_owned(),
        };
        let algorithm = match key.signing_key().algorithm() {
            "ES256" => "; an ES256 key, which Zitadel 4.13 does not take",
            _ => "",
        };
        format!(
            "{host} refused the assertion of user {user}, signed with {name}. Likely causes: the key {fate}, or belongs to another user; the user is deactivated; {audience} is not the issuer; {clock}{algorithm}",
            audience = Given(self.audience(&endpoints.issuer)),
            clock = clock_skew::describe(refusal.date, now),
        )
    }
}

impl AssertionGrant {
    fn audience<'a>(&'a self, issuer: &'a str) -> &'a str {
        self.audience.as_deref().unwrap_or(issuer)
    }
}
