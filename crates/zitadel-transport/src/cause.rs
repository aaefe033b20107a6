//! What lies behind a request without an answer, and what to do about it.

use std::error::Error as StdError;
use std::io;

use rustls::AlertDescription as Alert;
use rustls::CertificateError;

pub(crate) const CLIENT_CERTIFICATE: &str = "the server probably wants a client certificate that it accepts: give one with TransportOptions::client_identity_pem";

/// What to check when no connection came about.
pub(crate) fn connect_hint(error: &reqwest::Error) -> &'static str {
    let causes: Vec<String> = chain(error).map(ToString::to_string).collect();
    let any = |text: &str| causes.iter().any(|cause| cause.contains(text));
    if any("tunnel error: failed to create underlying connection") {
        return "the proxy cannot be reached: check that it runs and its URL is right";
    }
    if wants_client_certificate(error) {
        return CLIENT_CERTIFICATE;
    }
    match tls_error(error) {
        Some(rustls::Error::InvalidCertificate(reason)) => certificate_hint(reason),
        Some(rustls::Error::InvalidMessage(_)) => {
            "the server does not speak TLS on this port: for plain http on this machine, write http:// before the host"
        }
        Some(_) => "the TLS handshake failed",
        None if any("dns error") || any("failed to lookup address") => {
            "the name cannot be resolved: check its spelling, and that of a proxy in between"
        }
        None if any("proxy authorization required") => {
            "the proxy asks for credentials: put user and password into its URL"
        }
        None if any("tunnel error: unsuccessful") => {
            "the proxy refuses to connect there: check user and password in its URL, and which hosts and ports it allows"
        }
        None if any("tunnel error") => "the proxy broke off the connection",
        None if chain(error).any(is_refused) => {
            "nothing listens there: check that the server runs and the port is right, and the same for a proxy in between"
        }
        None => "check the host, the network and the proxy",
    }
}

/// Such alerts, when a server sends them, are about our certificate or the lack of one. By TLS 1.3
/// they come after our half of the handshake: the request may have arrived before.
pub(crate) fn wants_client_certificate(error: &reqwest::Error) -> bool {
    matches!(
        tls_error(error),
        Some(rustls::Error::AlertReceived(
            Alert::CertificateRequired
                | Alert::HandshakeFailure
                | Alert::NoCertificate
                | Alert::BadCertificate
                | Alert::UnsupportedCertificate
                | Alert::CertificateRevoked
                | Alert::CertificateExpired
                | Alert::CertificateUnknown
                | Alert::UnknownCA
                | Alert::AccessDenied
        ))
    )
}

/// The server says that it has done nothing with the request: it refused the stream, or is about to
/// end the connection and has told up to which stream it went (RFC 9113, 6.8 and 8.7).
///
/// Only good before an answer. What comes in the middle of one belies itself.
pub(crate) fn is_turned_away(error: &reqwest::Error) -> bool {
    chain(error)
        .find_map(|cause| cause.downcast_ref::<h2::Error>())
        .is_some_and(|error| {
            let reason = error.reason();
            error.is_remote()
                && ((error.is_reset() && reason == Some(h2::Reason::REFUSED_STREAM))
                    || (error.is_go_away() && reason == Some(h2::Reason::NO_ERROR)))
        })
}

/// What the request's body said as it broke off.
#[cfg(feature = "streaming")]
pub(crate) fn broken_off_body(error: &reqwest::Error) -> Option<String> {
    chain(error)
        .find_map(|cause| cause.downcast_ref::<crate::BodyError>())
        .map(ToString::to_string)
}

pub(crate) fn root_cause(error: &reqwest::Error) -> String {
    chain(error)
        .last()
        .map_or_else(String::new, ToString::to_string)
}

fn certificate_hint(reason: &CertificateError) -> &'static str {
    use CertificateError as Reason;
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
        Reason::BadSignature => {
            "the server's certificate comes from an authority that bears the name of a trusted one, but has another key: give the current one to TransportOptions::ca_cert_file"
        }
        // rustls passes on what webpki says, without a kind of its own for it.
        Reason::Other(other) if other.to_string().contains("CaUsedAsEndEntity") => {
            "the server's certificate is marked as an authority (CA:TRUE), which no server's may be: make another one for the server"
        }
        _ => "the server's certificate is not accepted",
    }
}

fn tls_error(error: &reqwest::Error) -> Option<&rustls::Error> {
    chain(error).find_map(|cause| cause.downcast_ref())
}

fn is_refused(cause: &(dyn StdError + 'static)) -> bool {
    cause
        .downcast_ref::<io::Error>()
        .is_some_and(|error| error.kind() == io::ErrorKind::ConnectionRefused)
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
