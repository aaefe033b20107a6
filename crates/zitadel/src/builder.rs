use std::borrow::Borrow;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use zitadel_api::{Client, Error, RetryPolicy};
use zitadel_auth::{
    AuthError, Authenticator, ClientCredentials, Host, PersonalAccessToken, PrivateKeyJwt,
    SignInBuilder, TransportOptions,
};
use zitadel_transport::redaction::Given;
use zitadel_transport::secret_text;

use crate::zitadel::Zitadel;

/// Settings of a [`Zitadel`]: one way to sign in, and what else is to differ from the defaults.
///
/// ```no_run
/// use std::time::Duration;
/// use zitadel::{Scopes, TransportOptions, Zitadel};
///
/// let zitadel = Zitadel::builder("acme.zitadel.cloud")
///     .private_key_file("key.json")
///     .scopes(Scopes::default().project_roles())
///     .transport(TransportOptions::new().ca_cert_file("corporate-ca.pem"))
///     .timeout(Duration::from_secs(10))
///     .organization("259241944654282754")
///     .build()?;
/// # Ok::<(), zitadel::Error>(())
/// ```
#[must_use]
pub struct ZitadelBuilder {
    host: String,
    credentials: Vec<Credentials>,
    scopes: Option<Vec<String>>,
    transport: TransportOptions,
    timeout: Option<Duration>,
    memory_limit: Option<usize>,
    retry: Option<RetryPolicy>,
    organization: Option<String>,
}

enum Credentials {
    KeyFile(PathBuf),
    KeyJson(SecretString),
    ClientSecret { id: String, secret: SecretString },
    AccessToken(SecretString),
    Authenticator(Arc<dyn Authenticator>),
}

impl ZitadelBuilder {
    pub(crate) fn new(host: &str) -> Self {
        Self {
            host: host.to_owned(),
            credentials: Vec::new(),
            scopes: None,
            transport: TransportOptions::new(),
            timeout: None,
            memory_limit: None,
            retry: None,
            organization: None,
        }
    }

    /// Signs in with the key file of a service user.
    pub fn private_key_file(self, path: impl AsRef<Path>) -> Self {
        self.credentials(Credentials::KeyFile(path.as_ref().to_owned()))
    }

    /// Signs in with the text of a key file.
    pub fn private_key_json(self, text: impl Into<String>) -> Self {
        self.credentials(Credentials::KeyJson(secret_text::keep(text.into())))
    }

    /// Signs in with a client id, which is the service user's login name, and a client secret.
    pub fn client_credentials(self, id: impl Into<String>, secret: impl Into<String>) -> Self {
        self.credentials(Credentials::ClientSecret {
            id: id.into(),
            secret: secret_text::keep(secret.into()),
        })
    }

    /// Signs in with a personal access token.
    pub fn access_token(self, token: impl Into<String>) -> Self {
        self.credentials(Credentials::AccessToken(secret_text::keep(token.into())))
    }

    /// Signs in by any means. Its host must be the one that the builder was given.
    pub fn authenticator(self, authenticator: impl Authenticator) -> Self {
        self.credentials(Credentials::Authenticator(Arc::new(authenticator)))
    }

    fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials.push(credentials);
        self
    }

    /// Replaces the default scopes, `openid` and the audience of Zitadel's API.
    ///
    /// For a private key and for client credentials; the others have none to choose.
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// How requests travel: certificates, proxies, headers. It carries discovery, token requests
    /// and calls; beside an authenticator of your own, the calls only. Default:
    /// [`TransportOptions::new`].
    pub fn transport(mut self, options: impl Borrow<TransportOptions>) -> Self {
        self.transport = options.borrow().clone();
        self
    }

    /// How long a whole call may take, retries included. Default: no limit for the whole, the
    /// transport's 30 s for each attempt.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = Some(limit);
        self
    }

    /// How many bytes of memory an answer's message may take, about. An answer that would take more
    /// is an error. Default: 256 MiB, far above what a page of 1,000 entries takes.
    pub fn memory_limit(mut self, bytes: usize) -> Self {
        self.memory_limit = Some(bytes);
        self
    }

    /// When a failed call is sent again. Default: [`RetryPolicy::default`].
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// The organization that calls are about when their request names none, sent as
    /// `x-zitadel-orgid`. Default: the service user's own.
    pub fn organization(mut self, id: impl Into<String>) -> Self {
        self.organization = Some(id.into());
        self
    }

    /// Checks the settings. Reads the key file, and does no other I/O.
    ///
    /// # Errors
    /// A configuration error that names what is wrong: the host, no or more than one way to sign
    /// in, the credentials, the scopes, a transport option, or the organization.
    pub fn build(mut self) -> Result<Zitadel, Error> {
        let host = Host::new(&self.host)?;
        let credentials = match (self.credentials.pop(), self.credentials.is_empty()) {
            (Some(credentials), true) => credentials,
            (Some(_), false) => {
                return Err(configuration(
                    "more than one way to sign in is given: keep one",
                ));
            }
            (None, _) => {
                return Err(configuration(
                    "no way to sign in is given: add private_key_file, private_key_json, client_credentials, access_token or authenticator",
                ));
            }
        };
        let authenticator = self.authenticator_from(&host, credentials)?;
        let mut client = Client::builder(authenticator).transport(&self.transport);
        if let Some(limit) = self.timeout {
            client = client.timeout(limit);
        }
        if let Some(bytes) = self.memory_limit {
            client = client.memory_limit(bytes);
        }
        if let Some(policy) = self.retry {
            client = client.retry(policy);
        }
        if let Some(id) = self.organization {
            client = client.organization(id);
        }
        Ok(Zitadel::from_client(client.build()?))
    }

    fn authenticator_from(
        &self,
        host: &Host,
        credentials: Credentials,
    ) -> Result<Arc<dyn Authenticator>, Error> {
        let options = &self.transport;
        Ok(match credentials {
            Credentials::KeyFile(path) => {
                self.private_key(PrivateKeyJwt::builder_with_key_file(host, path))?
            }
            Credentials::KeyJson(text) => self.private_key(
                PrivateKeyJwt::builder_with_key_json(host, text.expose_secret()),
            )?,
            Credentials::ClientSecret { id, secret } => {
                let secret = secret.expose_secret();
                let mut builder = ClientCredentials::builder(host, id, secret).transport(options);
                if let Some(scopes) = &self.scopes {
                    builder = builder.scopes(scopes);
                }
                Arc::new(builder.build()?)
            }
            Credentials::AccessToken(token) => {
                self.refuse_scopes("a personal access token has")?;
                Arc::new(PersonalAccessToken::with_transport(
                    host,
                    token.expose_secret(),
                    options,
                )?)
            }
            Credentials::Authenticator(authenticator) => {
                self.refuse_scopes("your authenticator asks for")?;
                if authenticator.host() != host {
                    return Err(configuration(format!(
                        "the authenticator signs in at {}, but the builder was given {host}: a token goes to its own host only",
                        authenticator.host()
                    )));
                }
                authenticator
            }
        })
    }

    fn private_key(
        &self,
        builder: SignInBuilder<PrivateKeyJwt>,
    ) -> Result<Arc<dyn Authenticator>, Error> {
        let mut builder = builder.transport(&self.transport);
        if let Some(scopes) = &self.scopes {
            builder = builder.scopes(scopes);
        }
        Ok(Arc::new(builder.build()?))
    }

    fn refuse_scopes(&self, whose: &str) -> Result<(), Error> {
        match self.scopes {
            Some(_) => Err(configuration(format!(
                "scopes have no effect here: the ones that {whose} count"
            ))),
            None => Ok(()),
        }
    }
}

pub(crate) fn configuration(message: impl Into<String>) -> Error {
    AuthError::configuration(message).into()
}

impl fmt::Debug for ZitadelBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scopes = self.scopes.as_deref();
        let scopes = scopes.map(|scopes| scopes.iter().map(|scope| Given(scope)));
        let scopes: Option<Vec<Given<'_>>> = scopes.map(Iterator::collect);
        f.debug_struct("ZitadelBuilder")
            .field("host", &Given(&self.host))
            .field("scopes", &scopes)
            .field("transport", &self.transport)
            .field("timeout", &self.timeout)
            .field("memory_limit", &self.memory_limit)
            .field("retry", &self.retry)
            .field("organization", &self.organization.as_deref().map(Given))
            .finish_non_exhaustive()
    }
}
