//! OpenID Connect Discovery 1.0: where an issuer says that its endpoints are, and the check that it
//! is the issuer asked for.

use std::error::Error as StdError;
use std::fmt;

use bytes::Bytes;
use http::{Request, Response, StatusCode, header};
use serde_json::Value;
use url::Url;

use crate::redaction;
use crate::unexpected::{MAX_BODY, UnexpectedAnswer};
use crate::{BoxFuture, Host, JsonObject, SendLimits, Transport, TransportError};

const PATH: &str = "/.well-known/openid-configuration";
/// As much of another issuer is shown.
const MAX_ISSUER: usize = 300;

/// What an issuer says of itself.
#[derive(Debug)]
pub struct Document {
    /// As the server writes it, to the letter: it is what an assertion is addressed to.
    pub issuer: String,
    /// Where tokens are asked for.
    pub token_endpoint: Url,
    /// Where an API asks about tokens (RFC 7662). `None` where the issuer names none that can be
    /// asked.
    pub introspection_endpoint: Option<Url>,
    /// Where the keys are that tokens are signed with (RFC 7517). `None` where the issuer names none
    /// that can be asked.
    pub jwks_uri: Option<Url>,
}

/// Why there is no document, or why it is of no use.
///
/// `Display` says what to check; it does not begin a sentence.
#[derive(Debug)]
pub struct DiscoveryError(Failure);

#[derive(Debug)]
enum Failure {
    NoAnswer(TransportError),
    NoDocument {
        url: String,
        answer: UnexpectedAnswer,
    },
    Unusable {
        url: String,
        why: String,
        request_id: Option<String>,
    },
}

impl DiscoveryError {
    /// Why no answer came, when none did.
    pub fn transport_error(&self) -> Option<&TransportError> {
        match &self.0 {
            Failure::NoAnswer(error) => Some(error),
            _ => None,
        }
    }

    /// An answer came that says to try later.
    pub fn is_passing(&self) -> bool {
        matches!(&self.0, Failure::NoDocument { answer, .. } if answer.is_passing())
    }

    /// The document came, and is of no use: it is another issuer's, or lacks what it must have.
    pub fn is_unusable_document(&self) -> bool {
        matches!(self.0, Failure::Unusable { .. })
    }

    /// The server's id for the request.
    pub fn request_id(&self) -> Option<&str> {
        match &self.0 {
            Failure::NoAnswer(_) => None,
            Failure::NoDocument { answer, .. } => answer.request_id(),
            Failure::Unusable { request_id, .. } => request_id.as_deref(),
        }
    }
}

struct Metadata {
    issuer: Option<String>,
    token_endpoint: Option<String>,
    introspection_endpoint: Option<Value>,
    jwks_uri: Option<Value>,
}

impl Document {
    /// Asks `host` for the document, and checks it.
    ///
    /// # Errors
    /// When none came, when it is of another issuer, or when it lacks the token endpoint.
    pub fn fetch<'t>(
        host: &'t Host,
        transport: &'t Transport,
    ) -> BoxFuture<'t, Result<Self, DiscoveryError>> {
        Box::pin(async move {
            let document = Self::ask(host, transport).await;
            document.map_err(DiscoveryError)
        })
    }

    async fn ask(host: &Host, transport: &Transport) -> Result<Self, Failure> {
        let url = format!("{host}{PATH}");
        tracing::debug!(%url, "discovery");
        let request = Request::get(&url)
            .header(header::ACCEPT, "application/json")
            .body(Bytes::new())
            .map_err(|error| Failure::Unusable {
                url: url.clone(),
                why: format!("cannot be asked for: {error}"),
                request_id: None,
            })?;
        let limits = SendLimits {
            body: MAX_BODY,
            ..SendLimits::default()
        };
        let answer = transport
            .send_repeatable(request, limits)
            .await
            .map_err(Failure::NoAnswer)?;
        Self::read(url, &answer, host, transport)
    }

    fn read(
        url: String,
        answer: &Response<Bytes>,
        host: &Host,
        transport: &Transport,
    ) -> Result<Self, Failure> {
        let metadata = (answer.status() == StatusCode::OK)
            .then(|| Metadata::read(answer.body()))
            .flatten();
        let Some(metadata) = metadata else {
            let instance = transport.instance().unwrap_or(host);
            let answer = UnexpectedAnswer::new(answer, host, instance, transport.secrets());
            return Err(Failure::NoDocument { url, answer });
        };
        metadata
            .check(host, transport)
            .map_err(|why| Failure::Unusable {
                url,
                why,
                request_id: redaction::request_id(answer.headers(), transport.secrets()),
            })
    }
}

impl Metadata {
    /// `None` when it is none at all.
    fn read(json: &[u8]) -> Option<Self> {
        let object = JsonObject::read(json).ok()?;
        let text = |name| match object.get(name) {
            None => Some(None),
            Some(Value::String(text)) => Some(Some(text)),
            Some(_) => None,
        };
        Some(Self {
            issuer: text("issuer")?,
            token_endpoint: text("token_endpoint")?,
            introspection_endpoint: object.get("introspection_endpoint"),
            jwks_uri: object.get("jwks_uri"),
        })
    }

    /// What is of use, or what is wrong.
    fn check(self, host: &Host, transport: &Transport) -> Result<Document, String> {
        let instance = transport.instance();
        let issuer = self.issuer.ok_or("names no issuer")?;
        if !is_issuer(&issuer, host, instance) {
            let expected = instance.unwrap_or(host);
            let issuer = transport.secrets().one_line(&issuer, MAX_ISSUER);
            return Err(format!(
                "is of another issuer: asked for {expected}, but the server says {issuer}; use that one as the host, or, if it is right to dial {host}, name the instance with TransportOptions::instance_host"
            ));
        }
        let dialled = |text: &str| {
            let mut endpoint = parse_endpoint(text)?;
            if instance.is_some() {
                dial_host(host, &mut endpoint, &issuer);
            }
            Some(endpoint)
        };
        let is_in_the_clear =
            |url: &Url| url.scheme() == "http" && host.as_str().starts_with("https:");
        let token_endpoint = self.token_endpoint.ok_or("names no token_endpoint")?;
        let token_endpoint =
            dialled(&token_endpoint).ok_or("names a token_endpoint that is no URL")?;
        if is_in_the_clear(&token_endpoint) {
            return Err(
                "names a token_endpoint on plain http, which would send credentials in the clear"
                    .to_owned(),
            );
        }
        // Signing in needs neither of these, so it does not fail for them.
        let usable = |endpoint: Option<Value>| {
            let endpoint = dialled(endpoint?.as_str()?)?;
            (!is_in_the_clear(&endpoint)).then_some(endpoint)
        };
        Ok(Document {
            introspection_endpoint: usable(self.introspection_endpoint),
            jwks_uri: usable(self.jwks_uri),
            token_endpoint,
            issuer,
        })
    }
}

/// A user name and password in it would go along as a header that nobody asked for.
pub fn parse_endpoint(text: &str) -> Option<Url> {
    Url::parse(text.trim()).ok().filter(|url| {
        url.has_host()
            && matches!(url.scheme(), "http" | "https")
            && url.username().is_empty()
            && url.password().is_none()
    })
}

/// Section 4.3. When an instance is named, only its name is compared: the scheme that is dialled
/// inside of a cluster is not the public one.
fn is_issuer(issuer: &str, host: &Host, instance: Option<&Host>) -> bool {
    let Some(instance) = instance else {
        return host.is_issuer(issuer);
    };
    let name = |host: &Host| {
        let (_, name) = host.as_str().split_once("://")?;
        Some(name.to_owned())
    };
    Host::new(issuer).is_ok_and(|issuer| name(&issuer) == name(instance))
}

/// The document speaks of the instance's public address; we reach it by another.
fn dial_host(host: &Host, endpoint: &mut Url, issuer: &str) {
    let is_of_issuer = Url::parse(issuer).is_ok_and(|url| url.origin() == endpoint.origin());
    if let (true, Ok(mut dialled)) = (is_of_issuer, Url::parse(host.as_str())) {
        dialled.set_path(endpoint.path());
        dialled.set_query(endpoint.query());
        *endpoint = dialled;
    }
}

impl fmt::Display for DiscoveryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Failure::NoAnswer(error) => write!(f, "discovery: {error}"),
            Failure::NoDocument { url, answer } => {
                write!(f, "the discovery document {url} {answer}")
            }
            Failure::Unusable { url, why, .. } => write!(f, "the discovery document {url} {why}"),
        }
    }
}

impl StdError for DiscoveryError {}
