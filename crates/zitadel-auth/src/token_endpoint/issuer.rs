//! Where tokens come from: the issuer and its token endpoint, found by discovery, or given by the
//! user.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use url::Url;
use zitadel_transport::discovery::{self, DiscoveryError, Document};
use zitadel_transport::redaction::Given;
use zitadel_transport::{Host, Transport};

use crate::error::AuthError;
use crate::error::Kind;
use zitadel_transport::{Clock, Moment};

/// What discovery said holds for so long.
const MAX_AGE: Duration = Duration::from_secs(24 * 60 * 60);
/// How long what was known goes on to hold when discovery could not be repeated.
const GRACE: Duration = Duration::from_secs(60 * 60);

/// The identity server that signs the service user in.
#[derive(Debug)]
pub(crate) struct Issuer {
    host: Host,
    transport: Transport,
    clock: Clock,
    known: Mutex<Option<Known>>,
}

#[derive(PartialEq, Eq)]
pub(crate) struct Endpoints {
    /// Whom an assertion is addressed to.
    pub(crate) issuer: String,
    pub(crate) token: Url,
}

impl fmt::Debug for Endpoints {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Endpoints")
            .field("issuer", &self.issuer)
            .field("token", &Given(self.token.as_str()))
            .finish()
    }
}

pub(crate) struct Found {
    pub(crate) endpoints: Arc<Endpoints>,
    /// Discovery has named them just now.
    pub(crate) is_new: bool,
}

impl Found {
    fn new(endpoints: Arc<Endpoints>) -> Self {
        Self {
            endpoints,
            is_new: true,
        }
    }

    fn kept(endpoints: Arc<Endpoints>) -> Self {
        Self {
            endpoints,
            is_new: false,
        }
    }
}

#[derive(Clone, Debug)]
struct Known {
    endpoints: Arc<Endpoints>,
    /// `None` where the user gave them.
    until: Option<Moment>,
}

impl Issuer {
    /// `token_endpoint` replaces discovery.
    pub(crate) fn new(
        host: Host,
        transport: Transport,
        token_endpoint: Option<&str>,
        clock: Clock,
    ) -> Result<Self, AuthError> {
        transport.require_secure_host(&host)?;
        let known = match token_endpoint {
            None => None,
            Some(text) => {
                let token = parse_token_endpoint(text)?;
                transport.require_secure(&token)?;
                let issuer = transport.instance().unwrap_or(&host).to_string();
                Some(Known {
                    endpoints: Arc::new(Endpoints { issuer, token }),
                    until: None,
                })
            }
        };
        Ok(Self {
            host,
            transport,
            clock,
            known: Mutex::new(known),
        })
    }

    pub(crate) fn host(&self) -> &Host {
        &self.host
    }

    /// The instance that the host is asked for, by another name than its own perhaps.
    pub(crate) fn instance(&self) -> &Host {
        self.transport.instance().unwrap_or(&self.host)
    }

    pub(crate) fn transport(&self) -> &Transport {
        &self.transport
    }

    /// Asks the server at first use, and again once a day; what is known survives a failure.
    pub(crate) async fn endpoints(&self) -> Result<Found, AuthError> {
        let known = self.lock().clone();
        let Some(known) = known else {
            return self.discover().await.map(Found::new);
        };
        let is_due = known
            .until
            .is_some_and(|until| self.clock.now().has_reached(until));
        if !is_due {
            return Ok(Found::kept(known.endpoints));
        }
        match self.discover().await {
            Ok(endpoints) => Ok(Found::new(endpoints)),
            Err(error) => {
                tracing::warn!(%error, "discovery cannot be repeated: going on with what it said before");
                self.keep(&known.endpoints, GRACE);
                Ok(Found::kept(known.endpoints))
            }
        }
    }

    /// Other endpoints than those that seem to have moved, if discovery has some by now.
    pub(crate) async fn endpoints_instead_of(&self, gone: &Endpoints) -> Option<Arc<Endpoints>> {
        let is_given = self
            .lock()
            .as_ref()
            .is_some_and(|known| known.until.is_none());
        if is_given {
            return None;
        }
        match self.discover().await {
            Ok(endpoints) => (*endpoints != *gone).then_some(endpoints),
            Err(error) => {
                tracing::debug!(%error, "discovery cannot be repeated");
                None
            }
        }
    }

    /// Whether discovery would not reach the same server anyway.
    pub(crate) fn is_elsewhere(&self, endpoint: &Url) -> bool {
        Url::parse(self.host.as_str()).is_ok_and(|host| host.origin() != endpoint.origin())
    }

    async fn discover(&self) -> Result<Arc<Endpoints>, AuthError> {
        let document = Document::fetch(&self.host, &self.transport).await?;
        let endpoints = Arc::new(Endpoints {
            issuer: document.issuer,
            token: document.token_endpoint,
        });
        let token_endpoint = Given(endpoints.token.as_str());
        tracing::debug!(issuer = endpoints.issuer, %token_endpoint, "discovered");
        self.keep(&endpoints, MAX_AGE);
        Ok(endpoints)
    }

    fn keep(&self, endpoints: &Arc<Endpoints>, time: Duration) {
        *self.lock() = Some(Known {
            endpoints: endpoints.clone(),
            until: Some(self.clock.now().after(time)),
        });
    }

    fn lock(&self) -> MutexGuard<'_, Option<Known>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn parse_token_endpoint(text: &str) -> Result<Url, AuthError> {
    AuthError::refuse_key("the token endpoint", text)?;
    discovery::parse_endpoint(text).ok_or_else(|| {
        AuthError::configuration(
            "the token endpoint is no URL, or holds a user name or password: write it whole, such as https://acme.example/oauth/v2/token",
        )
    })
}

impl From<DiscoveryError> for AuthError {
    fn from(error: DiscoveryError) -> Self {
        let message = error.to_string();
        if let Some(cause) = error.transport_error() {
            return Self::transport(message, cause.clone());
        }
        let kind = match error.is_passing() {
            true => Kind::Unavailable,
            false => Kind::UnexpectedAnswer,
        };
        Self::new(kind, message).with_request_id(error.request_id().map(str::to_owned))
    }
}
