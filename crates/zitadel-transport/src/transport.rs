use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use tokio::runtime;
use tokio::time::Instant;
use url::Url;

use crate::host::is_loopback;
use crate::http_clients::{HttpClients, Proxies};
use crate::open_answer::OpenAnswer;
use crate::redaction::Secrets;
use crate::{Host, TransportError};

/// A boxed future that can move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

const DEFAULT_BODY_LIMIT: usize = 64 * 1024 * 1024;

/// Sends requests, built from [`TransportOptions`](crate::TransportOptions). Cloning it copies a
/// pointer; all clones share one connection pool. Where a program has several tokio runtimes, each
/// has a pool of its own: a connection lives and moves with the runtime that opened it.
#[derive(Clone)]
pub struct Transport(Arc<Inner>);

struct Inner {
    clients: Clients,
    headers: HeaderMap,
    secrets: Secrets,
    instance: Option<Host>,
    connect_timeout: Duration,
    timeout: Duration,
    allow_http: bool,
}

pub(crate) enum Clients {
    Given(reqwest::Client),
    Ours(HttpClients),
}

/// How long one request may take, and how long its answer may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SendLimits {
    /// From start to the last byte of the answer. `None`: the transport's own limit.
    pub timeout: Option<Duration>,
    /// The largest answer body in bytes, after decompression. Default: 64 MiB.
    pub body: usize,
}

impl Default for SendLimits {
    fn default() -> Self {
        Self {
            timeout: None,
            body: DEFAULT_BODY_LIMIT,
        }
    }
}

impl Transport {
    pub(crate) fn new(
        clients: Clients,
        headers: HeaderMap,
        instance: Option<Host>,
        connect_timeout: Duration,
        timeout: Duration,
        allow_http: bool,
    ) -> Self {
        Self(Arc::new(Inner {
            secrets: Secrets::default().with_headers(&headers),
            clients,
            headers,
            instance,
            connect_timeout,
            timeout,
            allow_http,
        }))
    }

    /// Sends one request, once, and reads its whole answer, whatever its status. Follows no
    /// redirect, keeps no cookie, and sends nothing again (unless your own client does).
    ///
    /// # Errors
    /// When no complete answer came within the limits, or when the request would carry
    /// credentials over plain `http` to another machine.
    pub fn send(
        &self,
        request: http::Request<Bytes>,
        limits: SendLimits,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        // Boxed, its machine code stands once in a program, not once in each crate that sends.
        Box::pin(async move {
            self.open(request, limits.timeout)
                .await?
                .collect(limits.body)
                .await
        })
    }

    /// Sends one request, once, and comes back when the head of its answer is there, else as
    /// [`send`](Self::send).
    ///
    /// # Errors
    /// As for [`send`](Self::send).
    pub async fn open(
        &self,
        request: http::Request<Bytes>,
        timeout: Option<Duration>,
    ) -> Result<OpenAnswer, TransportError> {
        self.execute(
            reqwest::Request::try_from(request),
            timeout,
            &self.0.headers,
        )
        .await
    }

    /// The same for a request whose body comes piece by piece.
    ///
    /// # Errors
    /// As for [`open`](Self::open), and when the body breaks off.
    #[cfg(feature = "streaming")]
    pub async fn open_streamed(
        &self,
        request: http::Request<crate::StreamedBody>,
        timeout: Option<Duration>,
    ) -> Result<OpenAnswer, TransportError> {
        let request = request.map(reqwest::Body::wrap);
        self.execute(
            reqwest::Request::try_from(request),
            timeout,
            &self.0.headers,
        )
        .await
    }

    /// The same for a request to another host than the one that the transport is for: it carries
    /// none of the default headers, which may be secrets.
    ///
    /// # Errors
    /// As for [`open`](Self::open).
    #[cfg(feature = "streaming")]
    pub async fn open_elsewhere(
        &self,
        request: http::Request<Bytes>,
        timeout: Option<Duration>,
    ) -> Result<OpenAnswer, TransportError> {
        self.execute(
            reqwest::Request::try_from(request),
            timeout,
            &HeaderMap::new(),
        )
        .await
    }

    async fn execute(
        &self,
        request: reqwest::Result<reqwest::Request>,
        timeout: Option<Duration>,
        default_headers: &HeaderMap,
    ) -> Result<OpenAnswer, TransportError> {
        let runtime = runtime::Handle::try_current().map_err(|_| {
            TransportError::configuration("there is no tokio runtime here: send from within one")
        })?;
        let mut request = request
            .map_err(|error| TransportError::configuration(error.without_url().to_string()))?;
        self.require_secure(request.url())?;
        let url = request.url().clone();
        let timeout = timeout.unwrap_or(self.0.timeout);
        let started = Instant::now();
        let client = self.client(runtime.id(), &url, timeout).await?;
        *request.timeout_mut() = Some(timeout.saturating_sub(started.elapsed()));
        for (name, value) in default_headers {
            request
                .headers_mut()
                .entry(name)
                .or_insert_with(|| value.clone());
        }

        let response = client.execute(request).await.map_err(|error| {
            TransportError::before_answer(error, &url, timeout, self.0.connect_timeout)
        })?;
        Ok(OpenAnswer::new(response, url, timeout))
    }

    /// What the transport adds to every request and errors must not repeat: the default headers.
    pub fn secrets(&self) -> &Secrets {
        &self.0.secrets
    }

    /// How long one request may take.
    pub fn timeout(&self) -> Duration {
        self.0.timeout
    }

    /// Sends a request that does no harm when it is carried out twice: once more, when the
    /// connection ends while it is on its way. A server or a proxy can end a kept one at any time.
    ///
    /// # Errors
    /// As for [`send`](Self::send).
    pub async fn send_repeatable(
        &self,
        request: http::Request<Bytes>,
        limits: SendLimits,
    ) -> Result<http::Response<Bytes>, TransportError> {
        match self.send(request.clone(), limits).await {
            Err(error) if error.is_interrupted() => self.send(request, limits).await,
            sent => sent,
        }
    }

    /// The instance that `instance_host` names.
    pub fn instance(&self) -> Option<&Host> {
        self.0.instance.as_ref()
    }

    /// Refuses a URL that [`send`](Self::send) would refuse: plain `http` to another machine.
    ///
    /// # Errors
    /// A configuration error that names the way out.
    pub fn require_secure(&self, url: &Url) -> Result<(), TransportError> {
        if url.scheme() == "https" || self.0.allow_http || is_loopback(url) {
            return Ok(());
        }
        Err(TransportError::configuration(format!(
            "{} is plain http, which would send credentials in the clear: use https, or allow it with TransportOptions::allow_http(true)",
            url.origin().ascii_serialization()
        )))
    }

    /// The same for a host, at the time of building.
    ///
    /// # Errors
    /// As for [`require_secure`](Self::require_secure).
    pub fn require_secure_host(&self, host: &Host) -> Result<Url, TransportError> {
        let url = Url::parse(host.as_str()).map_err(|error| {
            TransportError::configuration(format!("invalid host {host}: {error}"))
        })?;
        self.require_secure(&url)?;
        Ok(url)
    }

    /// The client that `runtime` sends to `url` with, within `timeout`.
    async fn client(
        &self,
        runtime: runtime::Id,
        url: &Url,
        timeout: Duration,
    ) -> Result<reqwest::Client, TransportError> {
        let clients = match &self.0.clients {
            Clients::Given(client) => return Ok(client.clone()),
            Clients::Ours(clients) => clients,
        };
        // Plain http is allowed to this machine, and a proxy would see the secrets.
        let proxies = match is_loopback(url) {
            true => Proxies::Given,
            false => Proxies::GivenOrOfEnvironment,
        };
        let not_ready = || TransportError::not_ready(url, timeout);
        if let Some(client) = clients.get(runtime, proxies) {
            return client;
        }
        tokio::time::timeout(timeout, clients.prepare())
            .await
            .map_err(|_| not_ready())??;
        clients.get(runtime, proxies).ok_or_else(not_ready)?
    }
}

impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Transport")
            .field("instance", &self.0.instance)
            .field("connect_timeout", &self.0.connect_timeout)
            .field("timeout", &self.0.timeout)
            .field("allow_http", &self.0.allow_http)
            .finish_non_exhaustive()
    }
}
