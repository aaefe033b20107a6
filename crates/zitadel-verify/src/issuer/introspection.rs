//! Asking the issuer about a token (RFC 7662).

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Request, Response, StatusCode, header};
use secrecy::ExposeSecret;
use secrecy::zeroize::Zeroizing;
use url::Url;
use url::form_urlencoded::byte_serialize;
use zitadel_auth::BoxFuture;
use zitadel_transport::redaction::Secrets;
use zitadel_transport::unexpected::{MAX_BODY, UnexpectedAnswer};

use crate::error::{RETRY_AFTER, VerifyError};
use crate::issuer::ask::{Ask, Introspected, Told};
use crate::issuer::caller::{Caller, Credentials};
use crate::issuer::endpoints::{Endpoints, Issuer, Unanswered};
use crate::issuer::outage::Tells;
use crate::token::json::{Json, Object};

const MAX_RETRY_AFTER: Duration = Duration::from_secs(60 * 60);
/// As much of an error code of the issuer's is shown.
const MAX_ERROR_CODE: usize = 64;

/// Asks the issuer about tokens, as this caller.
#[derive(Debug)]
pub(crate) struct IntrospectionEndpoint {
    pub(crate) issuer: Arc<Issuer>,
    pub(crate) caller: Caller,
}

impl Ask for IntrospectionEndpoint {
    fn ask<'a>(&'a self, token: &'a str) -> BoxFuture<'a, Result<Told, Unanswered>> {
        Box::pin(async {
            let endpoints = self.issuer.endpoints().await?;
            let unanswered = match self.ask_at(&endpoints, token).await {
                Ok(told) => return Ok(told),
                Err(unanswered) => unanswered,
            };
            if unanswered.is_not_there {
                if let Some(endpoints) = self.issuer.endpoints_instead_of(&endpoints).await {
                    return self.ask_at(&endpoints, token).await;
                }
            }
            Err(unanswered)
        })
    }
}

impl IntrospectionEndpoint {
    async fn ask_at(&self, endpoints: &Endpoints, token: &str) -> Result<Told, Unanswered> {
        let endpoint = endpoints.introspection.as_ref().ok_or_else(|| {
            VerifyError::configuration(
                "the issuer names no introspection_endpoint that can be asked: give it with TokenVerifierBuilder::introspection_endpoint",
            )
        })?;
        let credentials = self.caller.credentials(&endpoints.issuer).await?;
        let request = request(endpoint, &credentials, token)?;
        let what = "the issuer could not be asked about a token";
        let answer = self.issuer.server.ask(what, request, MAX_BODY).await?;
        let introspected = self.read(&answer, &credentials, token);
        let introspected = introspected.map_err(|(error, tells)| Unanswered {
            error,
            is_not_there: is_not_there(answer.status()),
            tells,
        })?;
        Ok(Told {
            issuer: endpoints.issuer.clone(),
            introspected,
        })
    }

    fn read(
        &self,
        answer: &Response<Bytes>,
        credentials: &Credentials,
        token: &str,
    ) -> Result<Introspected, (VerifyError, Tells)> {
        let unusable = |why: &str| {
            let message = format!("the introspection endpoint {why}");
            let retry_after = retry_after(answer.headers()).unwrap_or(RETRY_AFTER);
            // Whoever stands before the issuer, or has too much to do, says these.
            let is_overloaded = matches!(answer.status().as_u16(), 429 | 502 | 503 | 504);
            let tells = match is_overloaded || is_not_there(answer.status()) {
                true => Tells::Outage,
                false => Tells::Doubt,
            };
            Err((VerifyError::unavailable(message, retry_after), tells))
        };
        let said = Object::read(answer.body());
        let status = answer.status();
        if status == StatusCode::OK {
            let Some(said) = said else {
                return unusable(&self.unexpected(answer, credentials, token));
            };
            return match said.get("active").map(Json::as_bool) {
                Some(Some(true)) => Ok(Introspected::Active(said)),
                Some(Some(false)) => Ok(Introspected::Inactive),
                Some(None) => unusable("says 'active', but neither true nor false"),
                None => unusable("does not say whether the token is active"),
            };
        }
        let refusal = said.as_ref().and_then(error_code);
        // Zitadel says 400 where RFC 6749 has 401.
        let is_refusal = matches!(status.as_u16(), 400 | 401 | 403)
            && matches!(
                refusal,
                Some(
                    "unauthorized_client" | "invalid_client" | "invalid_request" | "access_denied"
                )
            );
        if is_refusal || status == StatusCode::UNAUTHORIZED {
            self.caller.refused(credentials);
            let secrets = self.secrets(credentials, token);
            let reason = refusal.map(|code| secrets.one_line(code, MAX_ERROR_CODE));
            // That may be for a token that the issuer cannot read.
            let tells = match refusal {
                Some("invalid_request") => Tells::Doubt,
                _ => Tells::Outage,
            };
            let error = VerifyError::configuration(format!(
                "the issuer refused to tell this API about tokens ({} {}): {}",
                status.as_u16(),
                reason.as_deref().unwrap_or("without a reason"),
                self.caller.cure()
            ));
            return Err((error, tells));
        }
        unusable(&self.unexpected(answer, credentials, token))
    }

    /// What to say of an answer that is none about a token.
    fn unexpected(
        &self,
        answer: &Response<Bytes>,
        credentials: &Credentials,
        token: &str,
    ) -> String {
        let server = &self.issuer.server;
        let secrets = self.secrets(credentials, token);
        UnexpectedAnswer::new(answer, &server.host, server.instance(), &secrets).to_string()
    }

    fn secrets(&self, credentials: &Credentials, token: &str) -> Secrets {
        let hidden = credentials.secrets.iter().map(ExposeSecret::expose_secret);
        let transport = &self.issuer.server.transport;
        transport.secrets().clone().with(hidden).with([token])
    }
}

fn request(
    endpoint: &Url,
    credentials: &Credentials,
    token: &str,
) -> Result<Request<Bytes>, VerifyError> {
    let mut form = Zeroizing::new(String::from("token="));
    form.extend(byte_serialize(token.as_bytes()));
    form.push_str("&token_type_hint=access_token");
    for (name, value) in &credentials.form {
        form.push('&');
        form.push_str(name);
        form.push('=');
        form.extend(byte_serialize(value.expose_secret().as_bytes()));
    }
    let body = Zeroizing::new(form.as_bytes().to_vec());
    let mut request = Request::post(endpoint.as_str())
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(header::ACCEPT, "application/json");
    if let Some(authorization) = &credentials.authorization {
        request = request.header(header::AUTHORIZATION, authorization);
    }
    request
        .body(Bytes::from_owner(body))
        .map_err(|error| VerifyError::configuration(format!("{endpoint} cannot be asked: {error}")))
}

fn is_not_there(status: StatusCode) -> bool {
    matches!(status, StatusCode::NOT_FOUND | StatusCode::GONE)
}

/// The code of an OAuth error (RFC 6749, section 5.2), which cidaas writes into an object.
fn error_code(said: &Object) -> Option<&str> {
    let error = said.get("error")?;
    let within = ["error", "code"].into_iter().find_map(|wanted| {
        let mut members = error.members();
        let (_, value) = members.find(|(name, _)| *name == wanted)?;
        value.as_str()
    });
    error.as_str().or(within)
}

fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let seconds = headers.get(header::RETRY_AFTER)?.to_str().ok()?;
    let wanted = Duration::from_secs(seconds.trim().parse().ok()?);
    Some(wanted.min(MAX_RETRY_AFTER))
}
