//! Where the issuer is asked: as the user says, or as discovery does.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use url::Url;
use zitadel_auth::BoxFuture;
use zitadel_transport::discovery::Document;
use zitadel_transport::{Host, SendLimits, Transport, TransportError};

use crate::documents::document_source::{DocumentSource, FetchDocument, FetchedDocument};
use crate::error::{RETRY_AFTER, VerifyError};
use crate::issuer::outage::Tells;

/// Who issues the tokens, and where it is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Endpoints {
    /// As the issuer writes its own name, to the letter.
    pub(crate) issuer: String,
    pub(crate) introspection: Option<Url>,
    pub(crate) keys: Option<Url>,
}

/// The server that issues the tokens.
#[derive(Debug)]
pub(crate) struct Issuer {
    pub(crate) server: Arc<Server>,
    endpoints: DocumentSource<Endpoints>,
}

/// How the issuer is reached.
#[derive(Debug)]
pub(crate) struct Server {
    pub(crate) host: Host,
    pub(crate) transport: Transport,
    /// How long one request may take.
    pub(crate) timeout: Duration,
}

/// What the user says of the issuer, which goes before what discovery says.
#[derive(Clone, Debug, Default)]
pub(crate) struct GivenEndpoints {
    pub(crate) issuer: Option<String>,
    pub(crate) introspection: Option<Url>,
    pub(crate) keys: Option<Url>,
}

/// Why the issuer did not tell.
#[derive(Debug)]
pub(crate) struct Unanswered {
    pub(crate) error: VerifyError,
    /// There is nobody at the endpoint who knows what was asked.
    pub(crate) is_not_there: bool,
    pub(crate) tells: Tells,
}

/// Nothing that another endpoint or another question would change.
impl From<VerifyError> for Unanswered {
    fn from(error: VerifyError) -> Self {
        Self {
            error,
            is_not_there: false,
            tells: Tells::Outage,
        }
    }
}

impl Issuer {
    pub(crate) fn new(server: Arc<Server>, endpoints: DocumentSource<Endpoints>) -> Self {
        Self { server, endpoints }
    }

    pub(crate) async fn endpoints(&self) -> Result<Arc<Endpoints>, VerifyError> {
        self.endpoints.get().await
    }

    /// Other endpoints than those where nobody is, if discovery has some by now.
    pub(crate) async fn endpoints_instead_of(
        &self,
        gone: &Arc<Endpoints>,
    ) -> Option<Arc<Endpoints>> {
        let found = self.endpoints.newer_than(gone).await.ok()?;
        (found != *gone).then_some(found)
    }
}

impl Server {
    /// The instance that the host is asked for, by another name than its own perhaps.
    pub(crate) fn instance(&self) -> &Host {
        self.transport.instance().unwrap_or(&self.host)
    }

    /// Asks something that does no harm when it is asked twice.
    pub(crate) async fn ask(
        &self,
        what: &str,
        request: Request<Bytes>,
        max_body: usize,
    ) -> Result<Response<Bytes>, Unanswered> {
        let limits = SendLimits {
            timeout: Some(self.timeout),
            body: max_body,
        };
        let sent = self.transport.send_repeatable(request, limits).await;
        sent.map_err(|error| {
            let is_not_there = error.is_connect();
            let message = format!("{what}: {error}");
            let error = match error.is_configuration() {
                true => VerifyError::configuration(message),
                false => VerifyError::unavailable(message, RETRY_AFTER).with_cause(error),
            };
            Unanswered {
                is_not_there,
                ..Unanswered::from(error)
            }
        })
    }
}

impl GivenEndpoints {
    /// All that is known without asking.
    pub(crate) fn alone(self, instance: &Host) -> Endpoints {
        Endpoints {
            issuer: self.issuer.unwrap_or_else(|| instance.to_string()),
            introspection: self.introspection,
            keys: self.keys,
        }
    }

    fn before(&self, document: Document) -> Endpoints {
        let given = self.clone();
        Endpoints {
            issuer: given.issuer.unwrap_or(document.issuer),
            introspection: given.introspection.or(document.introspection_endpoint),
            keys: given.keys.or(document.jwks_uri),
        }
    }
}

/// Asks the issuer where it is to be asked.
#[derive(Debug)]
pub(crate) struct Discovery {
    pub(crate) server: Arc<Server>,
    pub(crate) given: GivenEndpoints,
}

impl FetchDocument<Endpoints> for Discovery {
    fn fetch(&self) -> BoxFuture<'_, Result<FetchedDocument<Endpoints>, VerifyError>> {
        Box::pin(async {
            let Server {
                host,
                transport,
                timeout,
            } = &*self.server;
            let document = tokio::time::timeout(*timeout, Document::fetch(host, transport))
                .await
                .map_err(|_| {
                    let message = format!("no discovery document of {host} within {timeout:?}");
                    VerifyError::unavailable(message, RETRY_AFTER)
                })?;
            let document = document.map_err(|error| {
                let is_refused_here = error
                    .transport_error()
                    .is_some_and(TransportError::is_configuration);
                match is_refused_here || error.is_unusable_document() {
                    true => VerifyError::configuration(error.to_string()),
                    false => VerifyError::unavailable(error.to_string(), RETRY_AFTER),
                }
            })?;
            Ok(FetchedDocument {
                document: Arc::new(self.given.before(document)),
                lifetime: None,
            })
        })
    }
}
