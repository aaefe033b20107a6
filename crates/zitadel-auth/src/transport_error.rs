use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use url::Url;

use crate::error::one_line;

/// Why a request brought no answer.
///
/// `Display` is one line with the host, the cause, and what to check.
#[derive(Clone)]
pub struct TransportError(Arc<Inner>);

struct Inner {
    kind: Kind,
    message: String,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Configuration,
    Connect,
    ConnectTimeout,
    Timeout,
    Interrupted,
    BodyTooLarge,
}

impl TransportError {
    fn new(kind: Kind, message: impl AsRef<str>) -> Self {
        Self(Arc::new(Inner {
            kind,
            message: one_line(message.as_ref()),
            source: None,
        }))
    }

    pub(crate) fn configuration(message: impl AsRef<str>) -> Self {
        Self::new(Kind::Configuration, message)
    }

    pub(crate) fn body_too_large(url: &Url, limit: usize) -> Self {
        let host = url.origin().ascii_serialization();
        Self::new(
            Kind::BodyTooLarge,
            format!("the answer of {host} is larger than the limit of {limit} bytes"),
        )
    }

    /// Says in words what reqwest reports.
    pub(crate) fn from_reqwest(
        error: reqwest::Error,
        url: &Url,
        timeout: Duration,
        connect_timeout: Duration,
    ) -> Self {
        let error = error.without_url();
        let host = url.origin().ascii_serialization();
        let (kind, message) = if error.is_timeout() && error.is_connect() {
            (
                Kind::ConnectTimeout,
                format!(
                    "no connection to {host} within {connect_timeout:?}: check the host, the network and the proxy"
                ),
            )
        } else if error.is_timeout() {
            (
                Kind::Timeout,
                format!("no complete answer from {host} within {timeout:?}"),
            )
        } else if error.is_connect() {
            (
                Kind::Connect,
                format!("cannot connect to {host}: {}", connect_cause(&error)),
            )
        } else if error.is_builder() {
            (
                Kind::Configuration,
                format!(
                    "the request to {host} cannot be built: {}",
                    root_cause(&error)
                ),
            )
        } else {
            (
                Kind::Interrupted,
                format!(
                    "the connection to {host} broke before the answer was complete: {}",
                    root_cause(&error)
                ),
            )
        };
        Self(Arc::new(Inner {
            kind,
            message: one_line(&message),
            source: Some(Box::new(error)),
        }))
    }

    /// A time limit has passed, for the connection or for the whole exchange.
    pub fn is_timeout(&self) -> bool {
        matches!(self.0.kind, Kind::Timeout | Kind::ConnectTimeout)
    }

    /// No connection came about, so the server has seen nothing of the request and it can be sent
    /// again safely.
    pub fn is_connect(&self) -> bool {
        matches!(self.0.kind, Kind::Connect | Kind::ConnectTimeout)
    }

    /// The answer was longer than the limit.
    pub fn is_body_too_large(&self) -> bool {
        self.0.kind == Kind::BodyTooLarge
    }

    /// The request was not sent because its settings cannot work, for example plain `http` to
    /// another machine.
    pub fn is_configuration(&self) -> bool {
        self.0.kind == Kind::Configuration
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportError")
            .field("kind", &self.0.kind)
            .field("message", &self.0.message)
            .field("source", &self.0.source)
            .finish()
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        let source = self.0.source.as_deref()?;
        Some(source)
    }
}

fn connect_cause(error: &reqwest::Error) -> String {
    let causes: Vec<String> = chain(error).map(ToString::to_string).collect();
    let any = |text: &str| causes.iter().any(|cause| cause.contains(text));
    let tls = chain(error).find_map(|cause| cause.downcast_ref::<rustls::Error>());
    let hint = match tls {
        Some(rustls::Error::InvalidCertificate(reason)) => certificate_hint(reason),
        Some(rustls::Error::InvalidMessage(_)) => {
            "the server does not speak TLS on this port: for plain http on this machine, write http:// before the host"
        }
        Some(rustls::Error::AlertReceived(
            rustls::AlertDescription::CertificateRequired
            | rustls::AlertDescription::HandshakeFailure,
        )) => {
            "the server may ask for a client certificate: give one with TransportOptions::client_identity_pem"
        }
        Some(_) => "the TLS handshake failed",
        None if any("dns error") || any("failed to lookup address") => {
            "the name cannot be resolved: check its spelling"
        }
        None if any("407") || any("proxy authentication required") => {
            "the proxy asks for credentials: put user and password into its URL"
        }
        None if any("tunnel error") || any("unsuccessful tunnel") => {
            "the proxy refuses to connect there"
        }
        None if chain(error).any(is_refused) => {
            "nothing listens there: check that the server runs and the port is right"
        }
        None => "check the host, the network and the proxy",
    };
    format!("{} ({hint})", root_cause(error))
}

fn certificate_hint(reason: &rustls::CertificateError) -> &'static str {
    use rustls::CertificateError as Reason;
    match reason {
        Reason::Expired | Reason::ExpiredContext { .. } => {
            "the server's certificate has expired, or the local clock is wrong"
        }
        Reason::NotValidYet | Reason::NotValidYetContext { .. } => {
            "the server's certificate is not valid yet, or the local clock is wrong"
        }
        Reason::NotValidForName | Reason::NotValidForNameContext { .. } => {
            "the server's certificate is for another name: check the host"
        }
        Reason::UnknownIssuer => {
            "the server's certificate comes from an authority that this machine does not trust: add it with TransportOptions::ca_cert_file"
        }
        _ => "the server's certificate is not accepted",
    }
}

fn is_refused(cause: &(dyn StdError + 'static)) -> bool {
    cause
        .downcast_ref::<io::Error>()
        .is_some_and(|error| error.kind() == io::ErrorKind::ConnectionRefused)
}

fn root_cause(error: &reqwest::Error) -> String {
    chain(error)
        .last()
        .map_or_else(String::new, ToString::to_string)
}

/// The error and its causes. `io::Error` skips what it wraps in `source`, so look inside.
fn chain<'a>(
    error: &'a (dyn StdError + 'static),
) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |&cause| {
        match cause
            .downcast_ref::<io::Error>()
            .and_then(io::Error::get_ref)
        {
            Some(inner) => Some(inner as &(dyn StdError + 'static)),
            None => cause.source(),
        }
    })
}
