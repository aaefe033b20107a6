//! The exchange with the token endpoint, and what a good answer means.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Request, StatusCode, header};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use serde_json::Value;

use crate::answer::{self, BODY_LIMIT};
use crate::clock::Clock;
use crate::error::Kind;
use crate::issuer::{Endpoints, Issuer};
use crate::redaction::{self, Secrets};
use crate::token_failure::{self, TokenFailure, asked};
use crate::token_source::IssuedToken;
use crate::{AccessToken, AuthError, SendLimits};

/// Assumed where the server states no lifetime, or none that makes sense.
const UNKNOWN_LIFETIME: Duration = Duration::from_secs(5 * 60);
const LONGEST_LIFETIME: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// What the token endpoint is asked, and with what secrets.
pub(crate) struct TokenRequest<'a> {
    pub(crate) form: &'a [(&'a str, &'a str)],
    pub(crate) authorization: Option<HeaderValue>,
    pub(crate) secrets: &'a [&'a str],
    pub(crate) credentials: Credentials,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Credentials {
    ClientSecret,
    Assertion,
}

/// No `Debug`: it holds the token.
#[derive(Deserialize)]
struct TokenAnswer {
    access_token: Option<Value>,
    token_type: Option<Value>,
    expires_in: Option<Value>,
}

impl TokenRequest<'_> {
    pub(crate) async fn send(
        &self,
        issuer: &Issuer,
        endpoints: &Endpoints,
        clock: &Clock,
    ) -> Result<IssuedToken, TokenFailure> {
        let url = &endpoints.token;
        let body = SecretString::from(
            url::form_urlencoded::Serializer::new(String::new())
                .extend_pairs(self.form)
                .finish(),
        );
        let mut request = Request::post(url.as_str())
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::ACCEPT, "application/json");
        if let Some(authorization) = &self.authorization {
            request = request.header(header::AUTHORIZATION, authorization);
        }
        let body = secrecy::zeroize::Zeroizing::new(body.expose_secret().as_bytes().to_vec());
        let request = request
            .body(Bytes::from_owner(body))
            .map_err(|error| AuthError::configuration(format!("invalid token request: {error}")))?;
        let limits = SendLimits {
            body: BODY_LIMIT,
            ..SendLimits::default()
        };
        let transport = issuer.transport();
        let requested = clock.now();
        let response = match transport.send(request.clone(), limits).await {
            // A proxy or server can end a kept connection just when the request is on its way. A
            // token that was issued to nobody harms nobody, so ask once more.
            Err(error) if error.is_interrupted() => transport.send(request, limits).await,
            sent => sent,
        }
        .map_err(|error| AuthError::transport("failed to refresh token", error))?;
        tracing::debug!(
            status = response.status().as_u16(),
            "token endpoint answered"
        );

        if response.status() != StatusCode::OK {
            return Err(token_failure::read(self, issuer, url, &response));
        }
        let answer: TokenAnswer = serde_json::from_slice(response.body()).map_err(|_| {
            answer::unexpected(&asked(url), issuer, &response, &self.secrets(issuer))
        })?;
        let lifetime = lifetime(answer.expires_in.as_ref());
        let token = answer
            .read(requested.after(lifetime).timestamp())
            .map_err(|why| {
                AuthError::new(Kind::UnexpectedAnswer, format!("{} {why}", asked(url)))
                    .with_request_id(redaction::request_id(
                        response.headers(),
                        &self.secrets(issuer),
                    ))
            })?;
        Ok(IssuedToken {
            token,
            lifetime,
            requested,
        })
    }

    /// What must not show, should the server repeat it.
    pub(crate) fn secrets(&self, issuer: &Issuer) -> Secrets {
        let of_transport = issuer.transport().secrets().clone();
        of_transport.with(self.secrets.iter().copied())
    }
}

impl TokenAnswer {
    /// The token, or what is wrong with it.
    fn read(mut self, expires_at: jiff::Timestamp) -> Result<AccessToken, &'static str> {
        if let Some(Value::String(kind)) = &self.token_type {
            if !kind.eq_ignore_ascii_case("bearer") {
                return Err("issued a token that is no bearer token");
            }
        }
        let Some(Value::String(token)) = self.access_token.take() else {
            return Err("sent no access_token");
        };
        let token = SecretString::from(token);
        AccessToken::with_expiry(token.expose_secret(), Some(expires_at))
            .map_err(|_| "sent an access_token that is empty or that no header can carry")
    }
}

/// Missing, zero, negative and senseless lifetimes are taken as unknown; others lie between one
/// second and a year.
fn lifetime(expires_in: Option<&Value>) -> Duration {
    let seconds = match expires_in {
        Some(Value::Number(number)) => number.as_f64(),
        Some(Value::String(text)) => text.trim().parse().ok(),
        _ => None,
    };
    match seconds {
        Some(seconds) if seconds > 0.0 => {
            Duration::from_secs_f64(seconds.clamp(1.0, LONGEST_LIFETIME.as_secs_f64()))
        }
        _ => UNKNOWN_LIFETIME,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn lifetimes_are_sane_whatever_the_server_says() {
        for (given, seconds) in [
            (json!(43199), 43199),
            (json!("43199"), 43199),
            (json!(" 60 "), 60),
            (json!(59), 59),
            (json!(1), 1),
            (json!(0.2), 1),
            (json!(300.0), 300),
            (json!(0), 300),
            (json!(-1), 300),
            (json!("soon"), 300),
            (json!("NaN"), 300),
            (json!(null), 300),
            (json!([60]), 300),
            (json!(u64::MAX), 31_536_000),
            (json!("1e400"), 31_536_000),
        ] {
            assert_eq!(
                lifetime(Some(&given)),
                Duration::from_secs(seconds),
                "{given}"
            );
        }
        assert_eq!(lifetime(None), UNKNOWN_LIFETIME);
    }
}
