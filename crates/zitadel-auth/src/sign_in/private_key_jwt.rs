use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::path::Path;
use std::time::Duration;

use secrecy::ExposeSecret;
use zitadel_transport::redaction::Given;
use zitadel_transport::secret_text;

use crate::error::AuthError;
use crate::keys::key::Key;
use crate::keys::key_source::{self, GivenKey, KeyFormat, KeySource};
use crate::keys::secret_source::SecretSource;
use crate::sign_in::assertion;
use crate::sign_in::builder::{RequestsTokens, SignInBuilder, SignsAssertions};
use crate::sign_in::clock_skew::{self, ClockSkew, Correction};
use crate::sign_in::engine::Grant;
use crate::sign_in::token_authenticator::{SignsIn, TokenAuthenticator};
use crate::token_endpoint::failure::{Proof, Reason, Refusal};
use crate::token_endpoint::issuer::{Endpoints, Issuer};
use crate::token_endpoint::request::TokenRequest;
use zitadel_transport::Clock;

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
pub struct PrivateKeyJwt(TokenAuthenticator);

impl PrivateKeyJwt {
    /// Signs in with the key file of a service user, with the default scopes and transport.
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
    pub fn from_key_json(
        host: impl AsRef<str>,
        text: impl Into<String>,
    ) -> Result<Self, AuthError> {
        Self::builder_with_key_json(host, text).build()
    }

    /// Starts from a user id, the id of its key, and the private key in PEM (PKCS#1, PKCS#8 or
    /// SEC1; RSA from 2048 bits, or P-256).
    pub fn builder(
        host: impl AsRef<str>,
        user_id: impl Into<String>,
        key_id: impl Into<String>,
        private_key_pem: impl Into<String>,
    ) -> SignInBuilder<Self> {
        let format = KeyFormat::Pem {
            user_id: user_id.into(),
            key_id: Some(key_id.into()),
        };
        let pem = secret_text::keep(private_key_pem.into());
        SignInBuilder::new(host.as_ref(), GivenKey::text(format, pem))
    }

    /// Starts from the key file of a service user.
    pub fn builder_with_key_file(
        host: impl AsRef<str>,
        path: impl AsRef<Path>,
    ) -> SignInBuilder<Self> {
        let key = GivenKey::file(KeyFormat::KeyFile, path.as_ref());
        SignInBuilder::new(host.as_ref(), key)
    }

    /// Starts from the text of a key file.
    pub fn builder_with_key_json(
        host: impl AsRef<str>,
        text: impl Into<String>,
    ) -> SignInBuilder<Self> {
        let text = secret_text::keep(text.into());
        SignInBuilder::new(host.as_ref(), GivenKey::text(KeyFormat::KeyFile, text))
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
    pub fn builder_with_key_source<F, R, E>(host: impl AsRef<str>, source: F) -> SignInBuilder<Self>
    where
        F: Fn() -> R + Send + Sync + 'static,
        R: Future<Output = Result<String, E>> + Send + 'static,
        E: Into<Box<dyn StdError + Send + Sync>> + 'static,
    {
        let key = GivenKey::source(KeyFormat::KeyFile, SecretSource::new(source));
        SignInBuilder::new(host.as_ref(), key)
    }
}

impl SignsIn for PrivateKeyJwt {
    type Credentials = GivenKey;

    fn engine(&self) -> &TokenAuthenticator {
        &self.0
    }
}

impl RequestsTokens for PrivateKeyJwt {}

impl SignsAssertions for PrivateKeyJwt {}

impl SignInBuilder<PrivateKeyJwt> {
    /// Checks everything that can be known without a server, and reads the key.
    ///
    /// # Errors
    /// A configuration error that names what is wrong: the host, the key, its file, the lifetime,
    /// the scopes, the token endpoint, or a transport option.
    pub fn build(self) -> Result<PrivateKeyJwt, AuthError> {
        let settings = self.settings.check()?;
        let keys = self.credentials.read()?;
        if let Some(key) = keys.known() {
            key_source::warn_of_expiry(&key, settings.clock.now().timestamp());
        }
        let grant = AssertionGrant {
            keys,
            audience: settings.audience.clone(),
            token_lifetime: settings.token_lifetime,
            clock: settings.clock.clone(),
            skew: ClockSkew::default(),
        };
        settings.requesting(grant).map(PrivateKeyJwt)
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
    key: Key,
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
            None,
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
