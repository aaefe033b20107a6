use std::error::Error as StdError;
use std::fmt;
use std::future::Future;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret, SecretString};

use crate::authenticator::authenticate_with_token_source;
use crate::issuer::{Endpoints, Issuer};
use crate::redaction::Given;
use crate::secret_source::SecretSource;
use crate::sign_in::{Grant, SignIn};
use crate::token_failure::{Proof, Reason, Refusal};
use crate::token_request::TokenRequest;
use crate::token_source::TokenSource;
use crate::{AuthError, Clock, Host, Scopes, Transport, TransportOptions, scopes, secret_text};

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
pub struct ClientCredentials {
    host: Host,
    transport: Transport,
    tokens: TokenSource,
}

/// How the client id and secret travel to the token endpoint.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
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
    ) -> ClientCredentialsBuilder {
        ClientCredentialsBuilder::new(
            host.as_ref(),
            client_id.into(),
            ClientSecret::Fixed(secret_text::keep(client_secret.into())),
        )
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
    ) -> ClientCredentialsBuilder
    where
        F: Fn() -> R + Send + Sync + 'static,
        R: Future<Output = Result<String, E>> + Send + 'static,
        E: Into<Box<dyn StdError + Send + Sync>> + 'static,
    {
        ClientCredentialsBuilder::new(
            host.as_ref(),
            client_id.into(),
            ClientSecret::Supplied(SecretSource::new(source)),
        )
    }
}

authenticate_with_token_source!(ClientCredentials);

/// Settings of [`ClientCredentials`]. Everything is checked in [`build`](Self::build).
#[must_use]
pub struct ClientCredentialsBuilder {
    host: String,
    client_id: String,
    secret: ClientSecret,
    scopes: Vec<String>,
    client_auth: ClientAuth,
    token_endpoint: Option<String>,
    transport: TransportOptions,
    clock: Clock,
}

impl ClientCredentialsBuilder {
    fn new(host: &str, client_id: String, secret: ClientSecret) -> Self {
        Self {
            host: host.to_owned(),
            client_id,
            secret,
            scopes: Scopes::default().into_iter().collect(),
            client_auth: ClientAuth::default(),
            token_endpoint: None,
            transport: TransportOptions::new(),
            clock: Clock::system(),
        }
    }

    /// Replaces the default scopes, `openid` and the audience of Zitadel's API. They are sent in
    /// this order, each once.
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// How the id and the secret travel. Default: [`ClientAuth::Post`].
    pub fn client_auth(mut self, client_auth: ClientAuth) -> Self {
        self.client_auth = client_auth;
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

    /// Checks everything that can be known without a server.
    ///
    /// # Errors
    /// A configuration error that names what is wrong: the host, an empty client id or secret, the
    /// scopes, the token endpoint, or a transport option.
    pub fn build(self) -> Result<ClientCredentials, AuthError> {
        let host = Host::new(&self.host)?;
        if self.client_id.trim().is_empty() {
            return Err(AuthError::configuration(
                "the client id is empty: for a service user it is the login name",
            ));
        }
        AuthError::refuse_key("the client id", &self.client_id)?;
        if let ClientSecret::Fixed(secret) = &self.secret {
            if secret.expose_secret().trim().is_empty() {
                return Err(AuthError::configuration("the client secret is empty"));
            }
        }
        let scope = scopes::join(&self.scopes)?;
        let transport = self.transport.build()?;
        let request_limit = transport.timeout();
        let fetch = SignIn {
            grant: SecretGrant {
                client_id: self.client_id,
                secret: self.secret,
                client_auth: self.client_auth,
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
        Ok(ClientCredentials {
            host,
            transport,
            tokens: TokenSource::new(fetch, self.clock, request_limit),
        })
    }
}

impl fmt::Debug for ClientCredentialsBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientCredentialsBuilder")
            .field("host", &Given(&self.host))
            .field("client_id", &Given(&self.client_id))
            .field("scopes", &scopes::Shown(&self.scopes))
            .field("client_auth", &self.client_auth)
            .finish_non_exhaustive()
    }
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

struct SecretGrant {
    client_id: String,
    secret: ClientSecret,
    client_auth: ClientAuth,
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
        _secret: &SecretString,
        issuer: &Issuer,
        _endpoints: &Endpoints,
        refusal: &Refusal,
    ) -> String {
        let id = Given(&self.client_id);
        let unknown_id = start_of(&self.client_id);
        let host = issuer.host();
        match refusal.reason {
            Reason::UnknownClient => format!(
                "{host} knows no client \"{unknown_id}\": the client id of a service user is its login name, not its id"
            ),
            Reason::WrongSecret => format!(
                "the client secret of \"{id}\" is wrong, or was replaced by a newer one; one that was made just now takes effect a moment later"
            ),
            Reason::Deactivated => format!("the service user \"{id}\" is deactivated"),
            Reason::Unsaid => format!("{host} refused to sign in client \"{unknown_id}\""),
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
