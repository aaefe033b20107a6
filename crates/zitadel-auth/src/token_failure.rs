//! What it means when the token endpoint gives no token. Zitadel's releases differ, and so do
//! other servers; the errors here do not.

use bytes::Bytes;
use http::{Response, StatusCode, header};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;
use url::Url;

use crate::AuthError;
use crate::answer;
use crate::error::Kind;
use crate::issuer::Issuer;
use crate::redaction::{self, Given};
use crate::token_request::{Credentials, TokenRequest};

const MAX_CODE: usize = 100;
const MAX_DESCRIPTION: usize = 1000;

/// Why there is no token.
pub(crate) enum TokenFailure {
    /// These credentials were refused; the caller knows what could be wrong with them.
    Refused(Refusal),
    Other(AuthError),
}

/// What the server said when it refused.
pub(crate) struct Refusal {
    status: StatusCode,
    /// The code that RFC 6749 has for it, whatever the release answers.
    pub(crate) oauth_error: String,
    /// Word for word, without secrets.
    pub(crate) said: String,
    request_id: Option<String>,
    /// The server's clock.
    pub(crate) date: Option<Timestamp>,
}

impl Refusal {
    /// `advice` says who was refused and what to check.
    pub(crate) fn into_error(self, advice: &str) -> AuthError {
        AuthError::new(
            Kind::Refused,
            format!(
                "failed to refresh token: {}: {advice}. The server said: {} (status {}{})",
                self.oauth_error,
                self.said,
                self.status.as_u16(),
                answer::named_request(self.request_id.as_deref())
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
#[derive(Default, Deserialize)]
struct ErrorAnswer {
    error: Option<Value>,
    error_description: Option<Value>,
    message: Option<Value>,
}

impl ErrorAnswer {
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
    request: &TokenRequest<'_>,
    issuer: &Issuer,
    url: &Url,
    response: &Response<Bytes>,
) -> TokenFailure {
    let status = response.status();
    let answer: ErrorAnswer = serde_json::from_slice(response.body()).unwrap_or_default();
    let secrets = request.secrets(issuer);
    let code = answer.code();
    let code = code.map(|code| secrets.one_line(&code, MAX_CODE));
    let description = answer.description();
    let description = description.map(|text| secrets.one_line(&text, MAX_DESCRIPTION));
    let said = match (&code, &description) {
        (Some(code), Some(description)) => format!("{code}, {description}"),
        (Some(text), None) | (None, Some(text)) => text.clone(),
        (None, None) if response.body().is_empty() => "nothing".to_owned(),
        (None, None) => format!("{}, no reason", answer::content_type(response, &secrets)),
    };
    let request_id = redaction::request_id(response.headers(), &secrets);

    if answer::wants_client_certificate(response) {
        return answer::unexpected(&asked(url), issuer, response, &secrets).into();
    }
    if is_refusal(request.credentials, status, code.as_deref()) {
        return TokenFailure::Refused(Refusal {
            status,
            oauth_error: oauth_error(request.credentials, code, description.as_deref()),
            said,
            request_id,
            date: date(response),
        });
    }
    if code.is_none() || !answer::is_passing(status) {
        return answer::unexpected(&asked(url), issuer, response, &secrets).into();
    }
    AuthError::new(
        Kind::Unavailable,
        format!(
            "{} is not available: it said {said} (status {}{})",
            asked(url),
            status.as_u16(),
            answer::named_request(request_id.as_deref())
        ),
    )
    .with_oauth_error(code)
    .with_request_id(request_id)
    .into()
}

/// How a complaint about the token endpoint begins.
pub(crate) fn asked(url: &Url) -> String {
    // Its query can hold a key.
    format!(
        "failed to refresh token: the token endpoint {}",
        Given(url.as_str())
    )
}

fn is_refusal(credentials: Credentials, status: StatusCode, code: Option<&str>) -> bool {
    match status {
        // Zitadel 4 answers a bad assertion with this; trying it again would be a storm.
        StatusCode::INTERNAL_SERVER_ERROR => {
            credentials == Credentials::Assertion && code == Some("server_error")
        }
        // Without a code it is the wrong host, or a proxy.
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => code.is_some(),
        StatusCode::PROXY_AUTHENTICATION_REQUIRED => false,
        _ => status.is_client_error() && !answer::is_passing(status),
    }
}

/// The code that the RFC has for what the server means.
fn oauth_error(
    credentials: Credentials,
    code: Option<String>,
    description: Option<&str>,
) -> String {
    match (credentials, code) {
        (Credentials::Assertion, None) => "invalid_grant".to_owned(),
        (Credentials::Assertion, Some(code)) if code == "server_error" => {
            "invalid_grant".to_owned()
        }
        (Credentials::ClientSecret, None) => "invalid_client".to_owned(),
        (Credentials::ClientSecret, Some(code))
            if code == "invalid_request"
                && description.is_some_and(|text| text.contains("Secret.Invalid")) =>
        {
            "invalid_client".to_owned()
        }
        (_, Some(code)) => code,
    }
}

fn date(response: &Response<Bytes>) -> Option<Timestamp> {
    let text = response.headers().get(header::DATE)?.to_str().ok()?;
    jiff::fmt::rfc2822::DateTimeParser::new()
        .parse_timestamp(text)
        .ok()
}
