//! What it means when the token endpoint gives no token. Zitadel's releases differ, and so do
//! other servers; the errors here do not.

use bytes::Bytes;
use http::{Response, StatusCode, header};
use jiff::Timestamp;
use serde_json::Value;
use zitadel_transport::JsonObject;
use zitadel_transport::redaction::{self, Given, Secrets};
use zitadel_transport::unexpected::{self, UnexpectedAnswer};

use crate::error::AuthError;
use crate::error::Kind;
use crate::token_endpoint::issuer::{Endpoints, Issuer};

const MAX_CODE: usize = 100;
const MAX_DESCRIPTION: usize = 1000;

/// By what a token request proves who sends it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Proof {
    ClientSecret,
    Assertion,
}

/// Why there is no token.
pub(crate) enum TokenFailure {
    /// These credentials were refused; who sent them knows what could be wrong with them.
    Refused(Refusal),
    /// Nobody who speaks OAuth is where the token endpoint was: it may have moved.
    NotThere(AuthError),
    Other(AuthError),
}

impl TokenFailure {
    /// The refusal, or the error of everything else.
    pub(crate) fn refusal(self) -> Result<Refusal, AuthError> {
        match self {
            Self::Refused(refusal) => Ok(refusal),
            Self::NotThere(error) | Self::Other(error) => Err(error),
        }
    }
}

/// What the server said when it refused.
pub(crate) struct Refusal {
    status: StatusCode,
    /// The code that RFC 6749 has for it, whatever the release answers.
    pub(crate) oauth_error: String,
    pub(crate) reason: Reason,
    /// Word for word, without secrets.
    said: String,
    request_id: Option<String>,
    /// The server's clock.
    pub(crate) date: Option<Timestamp>,
}

/// What Zitadel's own words mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reason {
    UnknownClient,
    WrongSecret,
    Deactivated,
    Unsaid,
}

impl Reason {
    fn of(description: Option<&str>) -> Self {
        let said = |text| description.is_some_and(|description| description.contains(text));
        if said("client not found") {
            Self::UnknownClient
        } else if said("Secret.Invalid") {
            Self::WrongSecret
        } else if said("NotActive") {
            Self::Deactivated
        } else {
            Self::Unsaid
        }
    }
}

impl Refusal {
    /// `advice` says who was refused and what to check.
    pub(crate) fn into_error(self, advice: &str) -> AuthError {
        AuthError::new(
            Kind::Refused,
            format!(
                "{}: {advice}. The server said: {} (status {}{})",
                self.oauth_error,
                self.said,
                self.status.as_u16(),
                unexpected::named_request(self.request_id.as_deref())
            ),
        )
        .with_oauth_error(Some(self.oauth_error))
        .with_request_id(self.request_id)
    }
}

impl From<AuthError> for TokenFailure {
    fn from(error: AuthError) -> Self {
        Self::Other(error)
    }
}

/// RFC 6749, section 5.2, and what others make of it.
#[derive(Default)]
struct ErrorResponse {
    error: Option<Value>,
    error_description: Option<Value>,
    message: Option<Value>,
}

impl ErrorResponse {
    /// Without anything when it is no object.
    fn read(json: &[u8]) -> Self {
        JsonObject::read(json).map_or_else(
            |_| Self::default(),
            |object| Self {
                error: object.get("error"),
                error_description: object.get("error_description"),
                message: object.get("message"),
            },
        )
    }

    fn code(&self) -> Option<String> {
        match self.error.as_ref()? {
            // Some servers nest the code, and some number it.
            Value::Object(nested) => ["code", "error"]
                .iter()
                .find_map(|name| nested.get(*name)?.as_str()),
            code => code.as_str(),
        }
        .filter(|code| !code.is_empty())
        .map(str::to_owned)
    }

    fn description(&self) -> Option<String> {
        let nested = |name: &str| self.error.as_ref()?.get(name);
        [
            self.error_description.as_ref(),
            self.message.as_ref(),
            nested("error_description"),
            nested("message"),
            nested("code"),
        ]
        .into_iter()
        .flatten()
        .find_map(in_words)
        .filter(|text| self.code().as_ref() != Some(text))
    }
}

fn in_words(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
    .filter(|text| !text.is_empty())
}

/// Reads an answer that is no 200.
pub(crate) fn read(
    proof: Proof,
    secrets: &Secrets,
    issuer: &Issuer,
    endpoints: &Endpoints,
    response: &Response<Bytes>,
) -> TokenFailure {
    let status = response.status();
    let answer = ErrorResponse::read(response.body());
    let code = answer.code();
    let description = answer.description();
    let shown = |text: &str, limit| secrets.one_line(text, limit);
    let said = match (&code, &description) {
        (Some(code), Some(description)) => {
            let description = shown(description, MAX_DESCRIPTION);
            format!("{}, {description}", shown(code, MAX_CODE))
        }
        (Some(code), None) => shown(code, MAX_CODE),
        (None, Some(description)) => shown(description, MAX_DESCRIPTION),
        (None, None) if response.body().is_empty() => "nothing".to_owned(),
        (None, None) => match redaction::content_type(response.headers(), secrets) {
            Some(content_type) => format!("{content_type}, no reason"),
            None => "something without a content type".to_owned(),
        },
    };
    let code = code.map(|code| shown(&code, MAX_CODE));

    if unexpected::wants_client_certificate(response) {
        return unexpected(secrets, issuer, endpoints, response).into();
    }
    let request_id = redaction::request_id(response.headers(), secrets);
    if is_refusal(proof, status, code.as_deref()) {
        let reason = Reason::of(description.as_deref());
        return TokenFailure::Refused(Refusal {
            status,
            oauth_error: oauth_error(proof, code, reason),
            reason,
            said,
            request_id,
            date: date(response),
        });
    }
    if code.is_none() || !unexpected::is_passing(status) {
        let error = unexpected(secrets, issuer, endpoints, response);
        return match is_of_a_move(status) {
            true => TokenFailure::NotThere(error),
            false => TokenFailure::Other(error),
        };
    }
    AuthError::new(
        Kind::Unavailable,
        format!(
            "{} is not available: it said {said} (status {}{})",
            named(endpoints),
            status.as_u16(),
            unexpected::named_request(request_id.as_deref())
        ),
    )
    .with_oauth_error(code)
    .with_request_id(request_id)
    .into()
}

/// The error for an answer that is none of what a token endpoint could say.
pub(crate) fn unexpected(
    secrets: &Secrets,
    issuer: &Issuer,
    endpoints: &Endpoints,
    response: &Response<Bytes>,
) -> AuthError {
    let answer = UnexpectedAnswer::new(response, issuer.host(), issuer.instance(), secrets);
    let kind = match answer.is_passing() {
        true => Kind::Unavailable,
        false => Kind::UnexpectedAnswer,
    };
    AuthError::new(kind, format!("{} {answer}", named(endpoints)))
        .with_request_id(answer.request_id().map(str::to_owned))
}

/// How a complaint about the token endpoint begins.
pub(crate) fn named(endpoints: &Endpoints) -> String {
    // Its query can hold a key.
    format!("the token endpoint {}", Given(endpoints.token.as_str()))
}

/// An endpoint that moved leaves one of these behind.
fn is_of_a_move(status: StatusCode) -> bool {
    status.is_redirection()
        || matches!(
            status,
            StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED | StatusCode::GONE
        )
}

fn is_refusal(proof: Proof, status: StatusCode, code: Option<&str>) -> bool {
    match status {
        // Zitadel 4 answers a bad assertion with this; trying it again would be a storm.
        StatusCode::INTERNAL_SERVER_ERROR => {
            proof == Proof::Assertion && code == Some("server_error")
        }
        // Without a code it is the wrong host, or a proxy.
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED | StatusCode::GONE => code.is_some(),
        StatusCode::PROXY_AUTHENTICATION_REQUIRED => false,
        _ => status.is_client_error() && !unexpected::is_passing(status),
    }
}

/// The code that the RFC has for what the server means.
fn oauth_error(proof: Proof, code: Option<String>, reason: Reason) -> String {
    match (proof, code.as_deref()) {
        (Proof::Assertion, None | Some("server_error")) => "invalid_grant".to_owned(),
        (Proof::ClientSecret, None) => "invalid_client".to_owned(),
        (Proof::ClientSecret, Some("invalid_request")) if reason == Reason::WrongSecret => {
            "invalid_client".to_owned()
        }
        (_, Some(code)) => code.to_owned(),
    }
}

fn date(response: &Response<Bytes>) -> Option<Timestamp> {
    let text = response.headers().get(header::DATE)?.to_str().ok()?;
    jiff::fmt::rfc2822::DateTimeParser::new()
        .parse_timestamp(text)
        .ok()
}
