//! What to say of an answer that is none of what its endpoint could say: an unknown instance, a
//! redirect, a page of a proxy.

use std::fmt;

use bytes::Bytes;
use http::{Response, StatusCode};
use serde_core::de::IgnoredAny;

use crate::Host;
use crate::redaction::{self, Secrets};

/// The largest answer that discovery or a token endpoint may give, in bytes.
pub const MAX_BODY: usize = 1024 * 1024;

/// An answer that is none of what its endpoint could say.
///
/// `Display` goes on where "the token endpoint https://…" ends.
#[derive(Debug)]
pub struct UnexpectedAnswer {
    advice: String,
    status: StatusCode,
    request_id: Option<String>,
}

impl UnexpectedAnswer {
    /// `host` was asked for `instance`; `secrets` are those of the request.
    pub fn new(answer: &Response<Bytes>, host: &Host, instance: &Host, secrets: &Secrets) -> Self {
        Self {
            advice: advice(answer, host, instance, secrets),
            status: answer.status(),
            request_id: redaction::request_id(answer.headers(), secrets),
        }
    }

    /// The server's id for the request.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The same request can succeed later.
    pub fn is_passing(&self) -> bool {
        is_passing(self.status)
    }
}

impl fmt::Display for UnexpectedAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let request = named_request(self.request_id.as_deref());
        write!(
            f,
            "{} (status {}{request})",
            self.advice,
            self.status.as_u16()
        )
    }
}

fn advice(answer: &Response<Bytes>, host: &Host, instance: &Host, secrets: &Secrets) -> String {
    let status = answer.status();
    if status == StatusCode::NOT_FOUND && says(answer, b"nstance not found") {
        format!(
            "knows no instance of the name that was asked for ({instance}): check the host, its spelling and its port; behind a proxy or inside of a cluster, name the instance with TransportOptions::instance_host"
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
    } else {
        let came = what_came(answer, secrets);
        let check_host = format!("check that {host} is the URL of your Zitadel instance");
        match (is_passing(status), status.is_success()) {
            (true, _) => format!(
                "is not available, and {came}: try again later, and see what it, or a proxy in between, logs"
            ),
            (false, true) => format!("{came}: {check_host}, and what a proxy in between does"),
            (false, false) => format!(
                "takes no such request, and {came}: {check_host}, and what a proxy in between does"
            ),
        }
    }
}

/// In words, without repeating any of it.
fn what_came(answer: &Response<Bytes>, secrets: &Secrets) -> String {
    let content_type = redaction::content_type(answer.headers(), secrets);
    let claims_json = content_type
        .as_deref()
        .is_some_and(|text| text.ends_with("json"));
    if answer.body().is_empty() {
        "sent an empty answer".to_owned()
    } else if serde_json::from_slice::<IgnoredAny>(answer.body()).is_ok() {
        match answer.status().is_success() {
            true => "sent JSON of another kind than it should".to_owned(),
            false => "sent JSON that gives no reason".to_owned(),
        }
    } else if claims_json {
        "sent JSON that is damaged or cut short".to_owned()
    } else {
        let content_type = content_type
            .as_deref()
            .unwrap_or("text without a content type");
        format!("answered with {content_type} instead of JSON")
    }
}

/// nginx finishes the handshake with a client that shows no certificate, and complains by a page.
pub fn wants_client_certificate(answer: &Response<Bytes>) -> bool {
    answer.status() == StatusCode::BAD_REQUEST
        && (says(answer, b"No required SSL certificate was sent")
            || says(answer, b"The SSL certificate error"))
}

/// A status that says "later".
pub fn is_passing(status: StatusCode) -> bool {
    status.is_server_error()
        || matches!(
            status,
            StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_EARLY | StatusCode::TOO_MANY_REQUESTS
        )
}

/// ", request id …", where there is one.
pub fn named_request(id: Option<&str>) -> String {
    id.map_or_else(String::new, |id| format!(", request id {id}"))
}

fn says(answer: &Response<Bytes>, text: &[u8]) -> bool {
    answer
        .body()
        .windows(text.len())
        .take(MAX_BODY)
        .any(|window| window == text)
}
