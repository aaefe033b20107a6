use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue, header};
use zitadel_auth::{AuthError, Authenticator, Host, TransportOptions};
use zitadel_transport::redaction::{Given, Secrets};
use zitadel_transport::{Transport, TransportError};
use zitadel_types::json::Limits;

use crate::error::Error;
use crate::lent_token::LentToken;
use crate::operation::Endpoint;
use crate::options::{self, ORGANIZATION};
use crate::retry::RetryPolicy;

pub(crate) const CONNECT_VERSION: HeaderName = HeaderName::from_static("connect-protocol-version");

/// A connection to the API as one service user. Cloning it copies a pointer.
///
/// The service types of this crate, such as `UserService`, are made from it and do the calls.
///
/// ```no_run
/// use zitadel_api::Client;
/// use zitadel_auth::PersonalAccessToken;
///
/// let client = Client::new(PersonalAccessToken::new("acme.zitadel.cloud", "dEadBeef")?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Client(Arc<Inner>);

#[derive(Clone)]
struct Inner {
    authenticator: Arc<dyn Authenticator>,
    /// The token is of whoever asks for the calls, not of a service user.
    is_token_lent: bool,
    transport: Result<Transport, TransportError>,
    headers: HeaderMap,
    timeout: Option<Duration>,
    memory_limit: usize,
    retry: RetryPolicy,
}

impl Client {
    /// A client with the defaults, for the host of `authenticator`.
    ///
    /// Does no I/O. An authenticator with transport options of its own wants
    /// [`builder`](Self::builder), and the same options there: its own are for signing in alone.
    pub fn new(authenticator: impl Authenticator) -> Self {
        let builder = Self::builder(authenticator);
        builder.into_client(protocol_headers())
    }

    /// A client for the host of `authenticator`, to be shaped.
    pub fn builder(authenticator: impl Authenticator) -> ClientBuilder {
        ClientBuilder {
            authenticator: Arc::new(authenticator),
            transport: TransportOptions::new(),
            timeout: None,
            memory_limit: Limits::DEFAULT_MEMORY,
            retry: RetryPolicy::default(),
            organization: None,
        }
    }

    /// A view of this client that calls with this access token, on behalf of whoever it belongs to,
    /// and never with the rights of the service user. It is not renewed: when the server refuses it,
    /// that is the answer.
    ///
    /// All else is shared, connections too; making one costs an allocation or two. A token that no
    /// header can carry gives a configuration error when a call is sent.
    ///
    /// To do so for one call, see [`Call::access_token`](crate::Call::access_token).
    #[must_use]
    pub fn on_behalf_of(&self, token: impl AsRef<str>) -> Self {
        Self(Arc::new(Inner {
            authenticator: Arc::new(LentToken::new(self.host(), token.as_ref())),
            is_token_lent: true,
            ..Inner::clone(&self.0)
        }))
    }

    /// A view of this client whose calls are about this organization unless they name another one. All
    /// else is shared.
    ///
    /// An id that no header can carry gives a configuration error when a call is sent.
    #[must_use]
    pub fn organization(&self, id: impl AsRef<str>) -> Self {
        let mut inner = Inner::clone(&self.0);
        match options::organization(id.as_ref()) {
            Ok(id) => drop(inner.headers.insert(ORGANIZATION, id)),
            Err(mistake) => inner.transport = Err(TransportError::configuration(mistake)),
        }
        Self(Arc::new(inner))
    }

    /// The host that is called.
    pub fn host(&self) -> &Host {
        self.0.authenticator.host()
    }

    /// What signs in for this client.
    pub fn authenticator(&self) -> &Arc<dyn Authenticator> {
        &self.0.authenticator
    }

    pub(crate) fn is_token_lent(&self) -> bool {
        self.0.is_token_lent
    }

    pub(crate) fn transport(&self, endpoint: &Endpoint) -> Result<&Transport, Error> {
        let transport = self.0.transport.as_ref();
        transport.map_err(|error| Error::configuration(endpoint, error.to_string()))
    }

    /// What the transport adds to each request and no one may see.
    pub(crate) fn transport_secrets(&self) -> Secrets {
        let transport = self.0.transport.as_ref();
        transport.map_or_else(
            |_| Secrets::default(),
            |transport| transport.secrets().clone(),
        )
    }

    /// The headers that every call of this client carries, `Authorization` aside.
    pub(crate) fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    pub(crate) fn timeout(&self) -> Option<Duration> {
        self.0.timeout
    }

    pub(crate) fn memory_limit(&self) -> usize {
        self.0.memory_limit
    }

    pub(crate) fn retry(&self) -> &RetryPolicy {
        &self.0.retry
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("host", self.host())
            .field("authenticator", &self.0.authenticator)
            .field("timeout", &self.0.timeout)
            .field("memory_limit", &self.0.memory_limit)
            .field("retry", &self.0.retry)
            .finish_non_exhaustive()
    }
}

/// Shapes a [`Client`]. Made by [`Client::builder`].
#[derive(Clone)]
#[must_use]
pub struct ClientBuilder {
    authenticator: Arc<dyn Authenticator>,
    transport: TransportOptions,
    timeout: Option<Duration>,
    memory_limit: usize,
    retry: RetryPolicy,
    organization: Option<String>,
}

impl ClientBuilder {
    /// How calls travel: certificates, proxies, headers. Default: [`TransportOptions::new`].
    ///
    /// With the options that the authenticator was built with, calls and token requests share their
    /// connections.
    pub fn transport(mut self, options: impl Borrow<TransportOptions>) -> Self {
        self.transport = options.borrow().clone();
        self
    }

    /// How long a whole call may take: getting a token, all attempts and the waits between them, and
    /// reading the answer.
    ///
    /// It takes the place of the transport's limit, so one attempt may use all of it.
    ///
    /// Default: no limit for the whole, the transport's limit (30 s) for each attempt.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = Some(limit);
        self
    }

    /// How many bytes of memory an answer's message may take, about. An answer that would take more
    /// is an error. Default: 256 MiB, far above what a page of 1,000 entries takes.
    ///
    /// What an answer takes in memory can be a multiple of its length: an entry of a list is `{}` in
    /// JSON when nothing is set in it, and many hundred bytes in memory.
    pub fn memory_limit(mut self, bytes: usize) -> Self {
        self.memory_limit = bytes;
        self
    }

    /// When a failed call is sent again. Default: [`RetryPolicy::default`].
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// The organization that calls are about when their request names none, sent as
    /// `x-zitadel-orgid`. Default: none, which means the service user's own.
    pub fn organization(mut self, id: impl Into<String>) -> Self {
        self.organization = Some(id.into());
        self
    }

    /// Makes the client. Does no I/O.
    ///
    /// # Errors
    /// A configuration error when the organization id is empty or fits no header, or when a
    /// transport option cannot work.
    pub fn build(self) -> Result<Client, AuthError> {
        let mut headers = protocol_headers();
        if let Some(id) = &self.organization {
            let id = options::organization(id).map_err(AuthError::configuration)?;
            headers.insert(ORGANIZATION, id);
        }
        let client = self.into_client(headers);
        match &client.0.transport {
            Ok(_) => Ok(client),
            Err(error) => Err(error.clone().into()),
        }
    }

    fn into_client(self, headers: HeaderMap) -> Client {
        Client(Arc::new(Inner {
            transport: self.transport.build(),
            authenticator: self.authenticator,
            is_token_lent: false,
            headers,
            timeout: self.timeout,
            memory_limit: self.memory_limit,
            retry: self.retry,
        }))
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("authenticator", &self.authenticator)
            .field("transport", &self.transport)
            .field("timeout", &self.timeout)
            .field("memory_limit", &self.memory_limit)
            .field("retry", &self.retry)
            .field("organization", &self.organization.as_deref().map(Given))
            .finish()
    }
}

fn protocol_headers() -> HeaderMap {
    let json = HeaderValue::from_static("application/json");
    HeaderMap::from_iter([
        (header::CONTENT_TYPE, json.clone()),
        (header::ACCEPT, json),
        (CONNECT_VERSION, HeaderValue::from_static("1")),
    ])
}
