//! The exchange with the token endpoint, and what a good answer means.

use bytes::Bytes;
use http::{HeaderValue, Request, StatusCode, header};
use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use url::form_urlencoded::byte_serialize;
use zitadel_transport::redaction::{self, Secrets};
use zitadel_transport::unexpected::MAX_BODY;
use zitadel_transport::{JsonObject, SendLimits};

use crate::error::AuthError;
use crate::error::Kind;
use crate::token_endpoint::failure::{self, Proof, TokenFailure, named};
use crate::token_endpoint::issuer::{Endpoints, Issuer};
use crate::token_endpoint::lifetime;
use crate::tokens::access_token::AccessToken;
use crate::tokens::refresh::IssuedToken;
use zitadel_transport::Clock;

/// What the token endpoint is asked, and with what secrets.
pub(crate) struct TokenRequest {
    proof: Proof,
    form: Zeroizing<String>,
    authorization: Option<HeaderValue>,
    /// What must not show, should the server repeat it.
    secrets: Vec<SecretString>,
}

/// No `Debug`: it holds the token.
struct TokenResponse {
    access_token: Option<Value>,
    token_type: Option<Value>,
    expires_in: Option<Value>,
}

impl TokenRequest {
    pub(crate) fn new(proof: Proof, grant_type: &str) -> Self {
        Self {
            proof,
            form: Zeroizing::default(),
            authorization: None,
            secrets: Vec::new(),
        }
        .field("grant_type", grant_type)
    }

    pub(crate) fn field(mut self, name: &str, value: &str) -> Self {
        if !self.form.is_empty() {
            self.form.push('&');
        }
        self.form.push_str(name);
        self.form.push('=');
        self.form.extend(byte_serialize(value.as_bytes()));
        self
    }

    pub(crate) fn secret_field(self, name: &str, value: &str) -> Self {
        self.field(name, value).hiding(value)
    }

    /// HTTP Basic, with what comes after the scheme.
    pub(crate) fn basic(mut self, credentials: &str) -> Result<Self, AuthError> {
        let header = Zeroizing::new(format!("Basic {credentials}"));
        let mut value = HeaderValue::from_str(&header)
            .map_err(|_| AuthError::configuration("the client id and secret fit no header"))?;
        value.set_sensitive(true);
        self.authorization = Some(value);
        Ok(self.hiding(credentials))
    }

    /// And this must not show either.
    pub(crate) fn hiding(mut self, secret: &str) -> Self {
        self.secrets.push(secret.into());
        self
    }

    pub(crate) async fn send(
        self,
        issuer: &Issuer,
        endpoints: &Endpoints,
        clock: &Clock,
    ) -> Result<IssuedToken, TokenFailure> {
        let mut request = Request::post(endpoints.token.as_str())
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::ACCEPT, "application/json");
        if let Some(authorization) = &self.authorization {
            request = request.header(header::AUTHORIZATION, authorization);
        }
        let body = Zeroizing::new(self.form.as_bytes().to_vec());
        let request = request
            .body(Bytes::from_owner(body))
            .map_err(|error| AuthError::configuration(format!("invalid token request: {error}")))?;
        let limits = SendLimits {
            body: MAX_BODY,
            ..SendLimits::default()
        };
        let requested = clock.now();
        // A token that was issued to nobody harms nobody.
        let transport = issuer.transport();
        let sent = transport.send_repeatable(request, limits).await;
        let response = sent.map_err(|error| {
            // Discovery would not get through to the same address either.
            let may_have_moved = error.is_connect() && issuer.is_elsewhere(&endpoints.token);
            let error = AuthError::from(error);
            match may_have_moved {
                true => TokenFailure::NotThere(error),
                false => TokenFailure::Other(error),
            }
        })?;
        tracing::debug!(
            status = response.status().as_u16(),
            "token endpoint answered"
        );

        let secrets = || self.hidden(transport.secrets());
        if response.status() != StatusCode::OK {
            let secrets = secrets();
            let failure = failure::read(self.proof, &secrets, issuer, endpoints, &response);
            return Err(failure);
        }
        let answer = JsonObject::read(response.body())
            .map_err(|_| failure::unexpected(&secrets(), issuer, endpoints, &response))?;
        let answer = TokenResponse::of(&answer);
        let lifetime = lifetime::of(answer.expires_in.as_ref());
        let token = answer
            .read(requested.after(lifetime).timestamp())
            .map_err(|why| {
                let request_id = redaction::request_id(response.headers(), &secrets());
                AuthError::new(
                    Kind::UnexpectedAnswer,
                    format!("{} {why}", named(endpoints)),
                )
                .with_request_id(request_id)
            })?;
        Ok(IssuedToken {
            token,
            lifetime,
            requested,
        })
    }

    fn hidden(&self, of_transport: &Secrets) -> Secrets {
        let secrets = self.secrets.iter().map(ExposeSecret::expose_secret);
        of_transport.clone().with(secrets)
    }
}

impl TokenResponse {
    fn of(object: &JsonObject<'_>) -> Self {
        Self {
            access_token: object.get("access_token"),
            token_type: object.get("token_type"),
            expires_in: object.get("expires_in"),
        }
    }

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
