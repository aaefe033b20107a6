//! Where tokens come from: the issuer and its token endpoint, found by OpenID Connect Discovery at
//! first use, or given by the user.

use std::fmt;

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use serde::Deserialize;
use tokio::sync::OnceCell;
use url::Url;

use crate::answer::{self, BODY_LIMIT};
use crate::error::Kind;
use crate::redaction::{self, Given};
use crate::{AuthError, Host, SendLimits, Transport};

const DISCOVERY_PATH: &str = "/.well-known/openid-configuration";
/// As much of another issuer is shown.
const MAX_ISSUER: usize = 300;

/// The identity server that signs the service user in.
#[derive(Debug)]
pub(crate) struct Issuer {
    host: Host,
    transport: Transport,
    endpoints: OnceCell<Endpoints>,
}

#[derive(Clone)]
pub(crate) struct Endpoints {
    /// As the server writes it, to the letter: it is what an assertion is addressed to.
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

#[derive(Deserialize)]
struct Document {
    issuer: Option<String>,
    token_endpoint: Option<String>,
}

impl Issuer {
    /// `token_endpoint` replaces discovery.
    pub(crate) fn new(
        host: Host,
        transport: Transport,
        token_endpoint: Option<&str>,
    ) -> Result<Self, AuthError> {
        transport.require_secure_host(&host)?;
        let endpoints = OnceCell::new();
        if let Some(text) = token_endpoint {
            AuthError::refuse_key("the token endpoint", text)?;
            let token = Url::parse(text.trim())
                .ok()
                .filter(is_endpoint)
                .ok_or_else(|| {
                    AuthError::configuration(
                        "the token endpoint is no URL, or holds a user name or password: write it whole, such as https://acme.example/oauth/v2/token",
                    )
                })?;
            transport
                .require_secure(&token)
                .map_err(|error| AuthError::configuration(error.to_string()))?;
            let issuer = transport.instance().unwrap_or(&host).to_string();
            endpoints
                .set(Endpoints { issuer, token })
                .map_err(|_| AuthError::configuration("the token endpoint was given twice"))?;
        }
        Ok(Self {
            host,
            transport,
            endpoints,
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

    /// Asks the server once; tries again after a failure.
    pub(crate) async fn endpoints(&self) -> Result<&Endpoints, AuthError> {
        self.endpoints.get_or_try_init(|| self.discover()).await
    }

    async fn discover(&self) -> Result<Endpoints, AuthError> {
        let url = format!("{}{DISCOVERY_PATH}", self.host);
        tracing::debug!(%url, "discovery");
        let what = format!("failed to refresh token: the discovery document {url}");
        let request = Request::get(&url)
            .header("accept", "application/json")
            .body(Bytes::new())
            .map_err(|error| AuthError::configuration(format!("{what}: {error}")))?;
        let limits = SendLimits {
            body: BODY_LIMIT,
            ..SendLimits::default()
        };
        let response = self
            .transport
            .send(request, limits)
            .await
            .map_err(|error| AuthError::transport("failed to refresh token: discovery", error))?;
        let endpoints = self.read(&what, &response)?;
        tracing::debug!(issuer = endpoints.issuer, token_endpoint = %Given(endpoints.token.as_str()), "discovered");
        Ok(endpoints)
    }

    fn read(&self, what: &str, response: &Response<Bytes>) -> Result<Endpoints, AuthError> {
        let secrets = self.transport.secrets();
        let document = (response.status() == StatusCode::OK)
            .then(|| serde_json::from_slice::<Document>(response.body()).ok())
            .flatten()
            .ok_or_else(|| answer::unexpected(what, self, response, secrets))?;
        let unusable = |why: String| {
            AuthError::new(Kind::UnexpectedAnswer, format!("{what} {why}"))
                .with_request_id(redaction::request_id(response.headers(), secrets))
        };
        let issuer = document
            .issuer
            .ok_or_else(|| unusable("names no issuer".into()))?;
        self.check_issuer(&issuer)
            .map_err(|expected| {
                let issuer = secrets.one_line(&issuer, MAX_ISSUER);
                unusable(format!(
                    "is of another issuer: asked for {expected}, but the server says {issuer}; use that one as the host, or, if it is right to dial {}, name the instance with TransportOptions::instance_host",
                    self.host
                ))
            })?;
        let token_endpoint = document
            .token_endpoint
            .ok_or_else(|| unusable("names no token_endpoint".into()))?;
        let mut token = Url::parse(&token_endpoint)
            .ok()
            .filter(is_endpoint)
            .ok_or_else(|| unusable("names a token_endpoint that is no URL".into()))?;
        if self.transport.instance().is_some() {
            self.dial_own_address(&mut token, &issuer);
        }
        if token.scheme() == "http" && self.host.as_str().starts_with("https:") {
            return Err(unusable(
                "names a token_endpoint on plain http, which would send credentials in the clear"
                    .into(),
            ));
        }
        Ok(Endpoints { issuer, token })
    }

    /// OpenID Connect Discovery 1.0, section 4.3. When an instance is named, only its name is
    /// compared: the scheme that is dialled inside of a cluster is not the public one.
    fn check_issuer(&self, issuer: &str) -> Result<(), String> {
        let Some(instance) = self.transport.instance() else {
            return match self.host.is_issuer(issuer) {
                true => Ok(()),
                false => Err(self.host.to_string()),
            };
        };
        let named = Host::new(issuer).map_err(|_| instance.to_string())?;
        let name = |host: &Host| {
            host.as_str()
                .split_once("://")
                .map(|(_, name)| name.to_owned())
        };
        match name(&named) == name(instance) {
            true => Ok(()),
            false => Err(instance.to_string()),
        }
    }

    /// The document speaks of the instance's public address; we reach it by another.
    fn dial_own_address(&self, token: &mut Url, issuer: &str) {
        let is_of_issuer = Url::parse(issuer).is_ok_and(|url| url.origin() == token.origin());
        if let (true, Ok(mut dialled)) = (is_of_issuer, Url::parse(self.host.as_str())) {
            dialled.set_path(token.path());
            dialled.set_query(token.query());
            *token = dialled;
        }
    }
}

/// A user name and password in it would go along as a header that nobody asked for.
fn is_endpoint(url: &Url) -> bool {
    url.has_host()
        && matches!(url.scheme(), "http" | "https")
        && url.username().is_empty()
        && url.password().is_none()
}
