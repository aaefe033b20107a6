//! The HTTP clients of a transport.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use http::HeaderValue;
use tokio::runtime;

use crate::TransportError;
use crate::built_once::BuiltOnce;
use crate::tls::{self, TlsSettings};

/// As many runtimes can send at a time, each over connections that are kept.
const MAX_RUNTIMES: usize = 256;

/// As many connections to one host are kept open while nothing is sent. HTTP/2 needs one.
const MAX_IDLE_CONNECTIONS: usize = 128;

/// What a client is made of, parsed and checked.
pub(crate) struct ClientSettings {
    pub(crate) tls: TlsSettings,
    pub(crate) proxy: Option<reqwest::Proxy>,
    pub(crate) user_agent: HeaderValue,
    pub(crate) connect_timeout: Duration,
}

/// Which proxies count.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Proxies {
    Given,
    GivenOrOfEnvironment,
}

/// One client for each runtime: a connection stands still with the runtime that opened it, and ends
/// with it, whoever's request is on it.
pub(crate) struct HttpClients {
    settings: Arc<ClientSettings>,
    tls: BuiltOnce<rustls::ClientConfig>,
    clients: Mutex<Vec<RuntimeClient>>,
}

struct RuntimeClient {
    runtime: runtime::Id,
    proxies: Proxies,
    client: reqwest::Client,
}

impl HttpClients {
    pub(crate) fn new(settings: ClientSettings) -> Self {
        let settings = Arc::new(settings);
        let parts = settings.clone();
        Self {
            settings,
            // Reads the system's root certificates.
            tls: BuiltOnce::new(move || {
                tls::client_config(&parts.tls)
                    .map_err(|error| TransportError::configuration(error.to_string()))
            }),
            clients: Mutex::default(),
        }
    }

    /// Waits until clients can be made.
    pub(crate) async fn prepare(&self) -> Result<(), TransportError> {
        self.tls.wait().await.map(drop)
    }

    /// The runtime's client. `None`: [`prepare`](Self::prepare) first.
    pub(crate) fn get(
        &self,
        runtime: runtime::Id,
        proxies: Proxies,
    ) -> Option<Result<reqwest::Client, TransportError>> {
        let tls = self.tls.ready()?;
        let mut clients = self.clients.lock().unwrap_or_else(PoisonError::into_inner);
        let known = clients
            .iter()
            .find(|known| known.runtime == runtime && known.proxies == proxies);
        if let Some(known) = known {
            return Some(Ok(known.client.clone()));
        }
        // Most of them have ended. The others open new connections.
        if clients.len() >= MAX_RUNTIMES {
            clients.clear();
        }
        let client = self.settings.client(tls.clone(), proxies);
        if let Ok(client) = &client {
            clients.push(RuntimeClient {
                runtime,
                proxies,
                client: client.clone(),
            });
        }
        Some(client)
    }
}

impl ClientSettings {
    fn client(
        &self,
        tls: rustls::ClientConfig,
        proxies: Proxies,
    ) -> Result<reqwest::Client, TransportError> {
        let mut builder = reqwest::Client::builder()
            .tls_backend_preconfigured(tls)
            .user_agent(self.user_agent.clone())
            .connect_timeout(self.connect_timeout)
            .pool_max_idle_per_host(MAX_IDLE_CONNECTIONS)
            .redirect(reqwest::redirect::Policy::none())
            // Whether a request is sent again is for those to say who know what it does.
            .retry(reqwest::retry::never())
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
