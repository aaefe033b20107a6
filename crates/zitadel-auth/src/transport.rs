use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, HeaderValue};
use tokio::sync::OnceCell;
use url::Url;

use crate::host::is_loopback;
use crate::redaction::Secrets;
use crate::tls::{self, TlsSettings};
use crate::{AuthError, Host, TransportError};

const DEFAULT_BODY_LIMIT: usize = 64 * 1024 * 1024;

/// Sends requests, built from [`TransportOptions`](crate::TransportOptions). Cloning it copies a pointer; all clones share
/// one connection pool.
///
/// The pool belongs to the async runtime that used it first, so give each runtime a transport of
/// its own where there are several.
#[derive(Clone)]
pub struct Transport(Arc<Inner>);

struct Inner {
    client: OnceCell<reqwest::Client>,
    /// For this machine, past the proxies of the environment: plain http is allowed there, so a
    /// proxy would see the secrets.
    loopback_client: OnceCell<reqwest::Client>,
    source: Arc<ClientSource>,
    headers: HeaderMap,
    secrets: Secrets,
    instance: Option<Host>,
    connect_timeout: Duration,
    timeout: Duration,
    allow_http: bool,
}

pub(crate) enum ClientSource {
    Given(reqwest::Client),
    Built(Box<ClientSettings>),
}

pub(crate) struct ClientSettings {
    pub(crate) tls: TlsSettings,
    pub(crate) proxy: Option<reqwest::Proxy>,
    pub(crate) user_agent: HeaderValue,
    pub(crate) connect_timeout: Duration,
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
        source: ClientSource,
        headers: HeaderMap,
        instance: Option<Host>,
        connect_timeout: Duration,
        timeout: Duration,
        allow_http: bool,
    ) -> Self {
        Self(Arc::new(Inner {
            client: OnceCell::new(),
            loopback_client: OnceCell::new(),
            source: Arc::new(source),
            secrets: Secrets::default().with_headers(&headers),
            headers,
            instance,
            connect_timeout,
            timeout,
            allow_http,
        }))
    }

    /// Sends one request and reads its whole answer, whatever its status. Follows no redirect
    /// (unless your own client does) and keeps no cookie.
    ///
    /// # Errors
    /// When no complete answer came within the limits, or when the request would carry
    /// credentials over plain `http` to another machine.
    pub async fn send(
        &self,
        request: http::Request<Bytes>,
        limits: SendLimits,
    ) -> Result<http::Response<Bytes>, TransportError> {
        if tokio::runtime::Handle::try_current().is_err() {
            return Err(TransportError::configuration(
                "there is no tokio runtime here: send from within one",
            ));
        }
        let mut request = reqwest::Request::try_from(request)
            .map_err(|error| TransportError::configuration(error.without_url().to_string()))?;
        self.require_secure(request.url())?;
        let url = request.url().clone();
        let timeout = limits.timeout.unwrap_or(self.0.timeout);
        *request.timeout_mut() = Some(timeout);
        for (name, value) in &self.0.headers {
            request
                .headers_mut()
                .entry(name)
                .or_insert_with(|| value.clone());
        }

        let explain =
            |error| TransportError::from_reqwest(error, &url, timeout, self.0.connect_timeout);
        let mut response = self
            .client(&url)
            .await?
            .execute(request)
            .await
            .map_err(explain)?;
        let too_large = || TransportError::body_too_large(&url, limits.body);
        let announced = response.content_length().unwrap_or(0);
        if usize::try_from(announced).map_or(true, |length| length > limits.body) {
            return Err(too_large());
        }
        // Most answers come in one piece, which is then the body without a copy.
        let mut body = response.chunk().await.map_err(explain)?.unwrap_or_default();
        if body.len() > limits.body {
            return Err(too_large());
        }
        if let Some(second) = response.chunk().await.map_err(explain)? {
            let mut whole = BytesMut::from(body);
            let mut next = Some(second);
            while let Some(chunk) = next {
                if whole.len() + chunk.len() > limits.body {
                    return Err(too_large());
                }
                whole.extend_from_slice(&chunk);
                next = response.chunk().await.map_err(explain)?;
            }
            body = whole.freeze();
        }

        let mut answer = http::Response::new(body);
        *answer.status_mut() = response.status();
        *answer.version_mut() = response.version();
        *answer.headers_mut() = std::mem::take(response.headers_mut());
        Ok(answer)
    }

    /// What a transport adds to every request and nobody may repeat.
    #[doc(hidden)]
    pub fn secrets(&self) -> &Secrets {
        &self.0.secrets
    }

    /// How long one request may take.
    pub(crate) fn timeout(&self) -> Duration {
        self.0.timeout
    }

    /// The instance that `instance_host` names.
    pub(crate) fn instance(&self) -> Option<&Host> {
        self.0.instance.as_ref()
    }

    pub(crate) fn require_secure(&self, url: &Url) -> Result<(), TransportError> {
        if url.scheme() == "https" || self.0.allow_http || is_loopback(url) {
            return Ok(());
        }
        Err(TransportError::configuration(format!(
            "{} is plain http, which would send credentials in the clear: use https, or allow it with TransportOptions::allow_http(true)",
            url.origin().ascii_serialization()
        )))
    }

    /// Refuses a host at the time of building that [`send`](Self::send) would refuse later.
    pub(crate) fn require_secure_host(&self, host: &Host) -> Result<Url, AuthError> {
        let url = Url::parse(host.as_str())
            .map_err(|error| AuthError::configuration(format!("invalid host {host}: {error}")))?;
        self.require_secure(&url)
            .map_err(|error| AuthError::configuration(error.to_string()))?;
        Ok(url)
    }

    async fn client(&self, url: &Url) -> Result<&reqwest::Client, TransportError> {
        let (client, proxies) = if is_loopback(url) {
            (&self.0.loopback_client, Proxies::Given)
        } else {
            (&self.0.client, Proxies::GivenOrOfEnvironment)
        };
        client
            .get_or_try_init(|| async {
                let source = self.0.source.clone();
                if let ClientSource::Given(client) = &*source {
                    return Ok(client.clone());
                }
                // Reading the system's root certificates blocks, so not on a runtime thread.
                tokio::task::spawn_blocking(move || source.build(proxies))
                    .await
                    .map_err(|error| TransportError::configuration(error.to_string()))?
            })
            .await
    }
}

/// Which proxies count.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Proxies {
    Given,
    GivenOrOfEnvironment,
}

impl ClientSource {
    fn build(&self, proxies: Proxies) -> Result<reqwest::Client, TransportError> {
        match self {
            Self::Given(client) => Ok(client.clone()),
            Self::Built(settings) => settings.build(proxies),
        }
    }
}

impl ClientSettings {
    fn build(&self, proxies: Proxies) -> Result<reqwest::Client, TransportError> {
        let tls = tls::client_config(&self.tls)
            .map_err(|error| TransportError::configuration(error.to_string()))?;
        let mut builder = reqwest::Client::builder()
            .tls_backend_preconfigured(tls)
            .user_agent(self.user_agent.clone())
            .connect_timeout(self.connect_timeout)
            .redirect(reqwest::redirect::Policy::none())
            .referer(false);
        if let Some(proxy) = &self.proxy {
            builder = builder.proxy(proxy.clone());
        } else if proxies == Proxies::Given {
            builder = builder.no_proxy();
        }
        builder
            .build()
            .map_err(|error| TransportError::configuration(error.without_url().to_string()))
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
