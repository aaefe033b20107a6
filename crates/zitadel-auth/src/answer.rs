//! What answers of an identity server have in common, whether they are what was asked for or not.

use bytes::Bytes;
use http::{Response, StatusCode};

use crate::AuthError;
use crate::error::Kind;
use crate::issuer::Issuer;
use crate::redaction::{self, Secrets};

/// The largest answer that discovery or a token endpoint may give.
pub(crate) const BODY_LIMIT: usize = 1024 * 1024;

/// The error for an answer that is none of what the endpoint could say: an unknown instance, a
/// redirect, a page of a proxy. `what` reads like "failed to refresh token: the token endpoint
/// https://…". `secrets` are those of the request.
pub(crate) fn unexpected(
    what: &str,
    issuer: &Issuer,
    answer: &Response<Bytes>,
    secrets: &Secrets,
) -> AuthError {
    let host = issuer.host();
    let status = answer.status();
    let request_id = redaction::request_id(answer.headers(), secrets);
    let advice = if status == StatusCode::NOT_FOUND && says(answer, b"nstance not found") {
        format!(
            "knows no instance of the name that was asked for ({}): check the host, its spelling and its port; behind a proxy or inside of a cluster, name the instance with TransportOptions::instance_host",
            issuer.instance()
        )
    } else if status == StatusCode::NOT_FOUND {
        format!("was not found: check that {host} is the URL of your Zitadel instance")
    } else if status.is_redirection() {
        let target = redaction::redirect_origin(answer.headers(), secrets);
        let target = target.as_deref().unwrap_or("another path");
        format!(
            "redirects to {target}, and no redirect is followed with credentials: use the host it leads to"
        )
    } else if status == StatusCode::PROXY_AUTHENTICATION_REQUIRED {
        "is behind a proxy that asks for credentials: put user and password into the proxy's URL"
            .to_owned()
    } else if wants_client_certificate(answer) {
        "wants a client certificate that it accepts: give one with TransportOptions::client_identity_pem"
            .to_owned()
    } else if says(answer, b"plain HTTP request was sent to HTTPS port") {
        "is asked by plain http on a port that speaks TLS: write https:// before the host"
            .to_owned()
    } else if status == StatusCode::UNAUTHORIZED {
        format!(
            "asks for credentials, which Zitadel does not here: check that {host} is the URL of your Zitadel instance, and user and password in the URL of a proxy in between"
        )
    } else if answer.body().is_empty() {
        format!("sent an empty answer: check that {host} is the URL of your Zitadel instance")
    } else {
        format!(
            "answered with {} instead of JSON: check that {host} is the URL of your Zitadel instance, and what a proxy in between does",
            content_type(answer, secrets)
        )
    };
    let kind = if is_passing(status) {
        Kind::Unavailable
    } else {
        Kind::UnexpectedAnswer
    };
    AuthError::new(
        kind,
        format!(
            "{what} {advice} (status {}{})",
            status.as_u16(),
            named_request(request_id.as_deref())
        ),
    )
    .with_request_id(request_id)
}

/// "text/html", or words for what has no content type.
pub(crate) fn content_type(answer: &Response<Bytes>, secrets: &Secrets) -> String {
    redaction::content_type(answer.headers(), secrets)
        .unwrap_or_else(|| "no content type".to_owned())
}

/// nginx finishes the handshake with a client that shows no certificate, and complains by a page.
pub(crate) fn wants_client_certificate(answer: &Response<Bytes>) -> bool {
    answer.status() == StatusCode::BAD_REQUEST
        && (says(answer, b"No required SSL certificate was sent")
            || says(answer, b"The SSL certificate error"))
}

/// A status that says "later".
pub(crate) fn is_passing(status: StatusCode) -> bool {
    status.is_server_error()
        || matches!(
            status,
            StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_EARLY | StatusCode::TOO_MANY_REQUESTS
        )
}

/// ", request id …", where there is one.
pub(crate) fn named_request(id: Option<&str>) -> String {
    id.map_or_else(String::new, |id| format!(", request id {id}"))
}

fn says(answer: &Response<Bytes>, text: &[u8]) -> bool {
    answer
        .body()
        .windows(text.len())
        .take(BODY_LIMIT)
        .any(|window| window == text)
}
