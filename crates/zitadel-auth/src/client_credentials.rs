use std::error::Error as StdError;
use std::fmt;
use std::future::Future;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderValue;
use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret, SecretString};

use crate::authenticator::authenticate_with_token_source;
use crate::issuer::{Endpoints, Issuer};
use crate::redaction::Given;
use crate::secret_source::SecretSource;
use crate::token_failure::{Refusal, TokenFailure};
use crate::token_request::{Credentials, TokenRequest};
use crate::token_source::{FetchToken, IssuedToken, TokenSource};
use crate::{AuthError, BoxFuture, Clock, Host, Scopes, Transport, TransportOptions, scopes};

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
            ClientSecret::Fixed(client_secret.into().into()),
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
        let fetch = FetchWithSecret {
            issuer: Issuer::new(
                host.clone(),
                transport.clone(),
                self.token_endpoint.as_deref(),
            )?,
            client_id: self.client_id,
            secret: self.secret,
            client_auth: self.client_auth,
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

struct FetchWithSecret {
    issuer: Issuer,
    client_id: String,
    secret: ClientSecret,
    client_auth: ClientAuth,
    scope: String,
    clock: Clock,
}

impl fmt::Debug for FetchWithSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FetchWithSecret")
            .field("issuer", &self.issuer)
            .field("client_id", &Given(&self.client_id))
            .field("secret", &self.secret)
            .field("client_auth", &self.client_auth)
            .field("scope", &Given(&self.scope))
            .finish_non_exhaustive()
    }
}

impl FetchToken for FetchWithSecret {
    fn fetch(&self) -> BoxFuture<'_, Result<IssuedToken, AuthError>> {
        Box::pin(self.fetch_token())
    }
}

impl FetchWithSecret {
    async fn fetch_token(&self) -> Result<IssuedToken, AuthError> {
        let endpoints = self.issuer.endpoints().await?;
        let secret = self.secret.get().await?;
        let refusal = match self.request(endpoints, &secret).await {
            Ok(token) => return Ok(token),
            Err(TokenFailure::Other(error)) => return Err(error),
            Err(TokenFailure::Refused(refusal)) => refusal,
        };
        let Some(newer) = self.secret.replacement().await? else {
            return Err(self.explain(refusal));
        };
        match self.request(endpoints, &newer).await {
            Ok(token) => Ok(token),
            Err(TokenFailure::Other(error)) => Err(error),
            Err(TokenFailure::Refused(refusal)) => Err(self.explain(refusal)),
        }
    }

    async fn request(
        &self,
        endpoints: &Endpoints,
        secret: &SecretString,
    ) -> Result<IssuedToken, TokenFailure> {
        let secret = secret.expose_secret();
        let mut form = vec![("grant_type", "client_credentials")];
        let basic = match self.client_auth {
            ClientAuth::Post => {
                form.extend([
                    ("client_id", self.client_id.as_str()),
                    ("client_secret", secret),
                ]);
                None
            }
            ClientAuth::Basic => Some(basic_credentials(&self.client_id, secret)),
        };
        form.push(("scope", &self.scope));
        TokenRequest {
            form: &form,
            authorization: basic
                .as_deref()
                .map(|basic| basic_header(basic))
                .transpose()?,
            secrets: &[secret, basic.as_deref().map_or("", String::as_str)],
            credentials: Credentials::ClientSecret,
        }
        .send(&self.issuer, endpoints, &self.clock)
        .await
    }

    fn explain(&self, refusal: Refusal) -> AuthError {
        let id = Given(&self.client_id);
        let host = self.issuer.host();
        let said = |text| refusal.said.contains(text);
        let advice = if said("client not found") {
            format!(
                "{host} knows no client \"{id}\": the client id of a service user is its login name, not its id"
            )
        } else if said("Secret.Invalid") {
            format!(
                "the client secret of \"{id}\" is wrong, or was replaced by a newer one; one that was made just now takes effect a moment later"
            )
        } else if said("NotActive") {
            format!("the service user \"{id}\" is deactivated")
        } else {
            format!("{host} refused to sign in client \"{id}\"")
        };
        refusal.into_error(&advice)
    }
}

/// RFC 6749, section 2.3.1: each half is form-urlencoded before the base64.
fn basic_credentials(client_id: &str, secret: &str) -> Zeroizing<String> {
    let encode =
        |text: &str| -> String { url::form_urlencoded::byte_serialize(text.as_bytes()).collect() };
    let pair = Zeroizing::new(format!("{}:{}", encode(client_id), encode(secret)));
    Zeroizing::new(STANDARD.encode(pair.as_bytes()))
}

fn basic_header(credentials: &str) -> Result<HeaderValue, AuthError> {
    let header = Zeroizing::new(format!("Basic {credentials}"));
    let mut value = HeaderValue::from_str(&header)
        .map_err(|_| AuthError::configuration("the client id and secret fit no header"))?;
    value.set_sensitive(true);
    Ok(value)
}
