use std::error::Error as StdError;
use std::fmt;
use std::future::Future;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret, SecretString};
use zitadel_transport::redaction::Given;
use zitadel_transport::secret_text;

use crate::error::AuthError;
use crate::keys::secret_source::SecretSource;
use crate::sign_in::builder::{RequestsTokens, SignInBuilder};
use crate::sign_in::engine::Grant;
use crate::sign_in::token_authenticator::{SignsIn, TokenAuthenticator};
use crate::token_endpoint::failure::{Proof, Reason, Refusal};
use crate::token_endpoint::issuer::{Endpoints, Issuer};
use crate::token_endpoint::request::TokenRequest;

/// Signs in with a client id and a client secret (RFC 6749, section 4.4).
///
/// The client id of a service user is its login name, not its id. Building one does no I/O. The
/// first token is asked for when it is needed, and renewed ahead of its expiry from then on.
///
/// ```no_run
/// use zitadel_auth::{Authenticator, ClientCredentials};
///
/// # async fn example() -> Result<(), zitadel_auth::AuthError> {
/// let authenticator =
///     ClientCredentials::builder("acme.zitadel.cloud", "billing", "secret").build()?;
/// let token = authenticator.access_token().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct ClientCredentials(TokenAuthenticator);

/// How the client id and secret travel to the token endpoint.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ClientAuth {
    /// In the body of the request.
    #[default]
    Post,
    /// In the header, by HTTP Basic, both form-urlencoded first (RFC 6749, section 2.3.1).
    Basic,
}

impl ClientCredentials {
    /// Starts from a host, a client id and a client secret.
    pub fn builder(
        host: impl AsRef<str>,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
    ) -> SignInBuilder<Self> {
        let secret = ClientSecret::Fixed(secret_text::keep(client_secret.into()));
        SignInBuilder::new(host.as_ref(), SecretGrant::new(client_id.into(), secret))
    }

    /// Starts from a function that brings the client secret, for example out of a secret manager.
    /// It is called at the first token request, and again when the server refuses the secret.
    ///
    /// ```
    /// use zitadel_auth::ClientCredentials;
    ///
    /// # async fn read_secret(name: &str) -> Result<String, std::io::Error> { Ok(String::new()) }
    /// let authenticator =
    ///     ClientCredentials::builder_with_secret_source("acme.zitadel.cloud", "billing", || {
    ///         read_secret("zitadel-client-secret")
    ///     })
    ///     .build()?;
    /// # Ok::<(), zitadel_auth::AuthError>(())
    /// ```
    pub fn builder_with_secret_source<F, R, E>(
        host: impl AsRef<str>,
        client_id: impl Into<String>,
        source: F,
    ) -> SignInBuilder<Self>
    where
        F: Fn() -> R + Send + Sync + 'static,
        R: Future<Output = Result<String, E>> + Send + 'static,
        E: Into<Box<dyn StdError + Send + Sync>> + 'static,
    {
        let secret = ClientSecret::Supplied(SecretSource::new(source));
        SignInBuilder::new(host.as_ref(), SecretGrant::new(client_id.into(), secret))
    }
}

impl SignsIn for ClientCredentials {
    type Credentials = SecretGrant;

    fn engine(&self) -> &TokenAuthenticator {
        &self.0
    }
}

impl RequestsTokens for ClientCredentials {}

impl SignInBuilder<ClientCredentials> {
    /// How the id and the secret travel. Default: [`ClientAuth::Post`].
    pub fn client_auth(mut self, client_auth: ClientAuth) -> Self {
        self.credentials.client_auth = client_auth;
        self
    }

    /// Checks everything that can be known without a server.
    ///
    /// # Errors
    /// A configuration error that names what is wrong: the host, an empty client id or secret, the
    /// scopes, the token endpoint, or a transport option.
    pub fn build(self) -> Result<ClientCredentials, AuthError> {
        let settings = self.settings.check()?;
        self.credentials.check()?;
        settings.requesting(self.credentials).map(ClientCredentials)
    }
}

/// The credentials as they were given, and as they prove who asks.
pub struct SecretGrant {
    client_id: String,
    secret: ClientSecret,
    client_auth: ClientAuth,
}

#[derive(Debug)]
enum ClientSecret {
    Fixed(SecretString),
    Supplied(SecretSource),
}

impl ClientSecret {
    async fn get(&self) -> Result<SecretString, AuthError> {
        match self {
            Self::Fixed(secret) => Ok(secret.clone()),
            Self::Supplied(source) => source.get().await,
        }
    }

    async fn replacement(&self) -> Result<Option<SecretString>, AuthError> {
        match self {
            Self::Fixed(_) => Ok(None),
            Self::Supplied(source) => source.replacement().await,
        }
    }
}

impl SecretGrant {
    fn new(client_id: String, secret: ClientSecret) -> Self {
        Self {
            client_id,
            secret,
            client_auth: ClientAuth::default(),
        }
    }

    fn check(&self) -> Result<(), AuthError> {
        if self.client_id.trim().is_empty() {
            return Err(AuthError::configuration(
                "the client id is empty: for a service user it is the login name",
            ));
        }
        AuthError::refuse_key("the client id", &self.client_id)?;
        match &self.secret {
            ClientSecret::Fixed(secret) if secret.expose_secret().trim().is_empty() => {
                Err(AuthError::configuration("the client secret is empty"))
            }
            _ => Ok(()),
        }
    }
}

impl fmt::Debug for SecretGrant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SecretGrant")
            .field("client_id", &Given(&self.client_id))
            .field("secret", &self.secret)
            .field("client_auth", &self.client_auth)
            .finish()
    }
}

impl Grant for SecretGrant {
    type Credential = SecretString;

    async fn credential(&self) -> Result<SecretString, AuthError> {
        self.secret.get().await
    }

    async fn instead_of(
        &self,
        _refused: &SecretString,
        _refusal: &Refusal,
    ) -> Result<Option<SecretString>, AuthError> {
        self.secret.replacement().await
    }

    fn request(&self, secret: &SecretString, _issuer: &str) -> Result<TokenRequest, AuthError> {
        let (id, secret) = (&self.client_id, secret.expose_secret());
        let request = TokenRequest::new(Proof::ClientSecret, "client_credentials");
        match self.client_auth {
            // Who swaps the two sends the secret as the id.
            ClientAuth::Post => Ok(request
                .secret_field("client_id", id)
                .secret_field("client_secret", secret)),
            ClientAuth::Basic => request
                .hiding(id)
                .hiding(secret)
                .basic(&basic_credentials(id, secret)),
        }
    }

    fn explain(
        &self,
        secret: &SecretString,
        issuer: &Issuer,
        _endpoints: &Endpoints,
        refusal: &Refusal,
    ) -> String {
        let id = Given(&self.client_id);
        let unknown_id = start_of(&self.client_id);
        let host = issuer.host();
        let blanks = secret_text::blanks_around(secret);
        match refusal.reason {
            Reason::UnknownClient => format!(
                "{host} knows no client \"{unknown_id}\": the client id of a service user is its login name, not its id"
            ),
            Reason::WrongSecret => format!(
                "the client secret of \"{id}\" is wrong, or was replaced by a newer one; one that was made just now takes effect a moment later{blanks}"
            ),
            Reason::Deactivated => format!("the service user \"{id}\" is deactivated"),
            Reason::Unsaid => format!("{host} refused to sign in client \"{unknown_id}\"{blanks}"),
        }
    }
}

/// An id that the server does not know may be the secret.
fn start_of(client_id: &str) -> String {
    const MAX_SHOWN: usize = 4;
    let shown = MAX_SHOWN.min(client_id.chars().count() / 2);
    let start: String = client_id.chars().take(shown).collect();
    format!("{}…", Given(&start))
}

/// RFC 6749, section 2.3.1: each half is form-urlencoded before the base64.
fn basic_credentials(client_id: &str, secret: &str) -> Zeroizing<String> {
    let encode =
        |text: &str| -> String { url::form_urlencoded::byte_serialize(text.as_bytes()).collect() };
    let pair = Zeroizing::new(format!("{}:{}", encode(client_id), encode(secret)));
    Zeroizing::new(STANDARD.encode(pair.as_bytes()))
}
