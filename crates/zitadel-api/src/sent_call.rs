use http::HeaderMap;
use jiff::Timestamp;
use zitadel_auth::AccessToken;
use zitadel_transport::redaction::Secrets;

use crate::client::Client;
use crate::operation::Endpoint;
use crate::outgoing::Protocol;

/// A call that was sent, as far as it matters for what is said of its answer.
#[derive(Clone)]
pub(crate) struct SentCall {
    pub(crate) client: Client,
    pub(crate) endpoint: Endpoint,
    /// Those that were set for this call.
    pub(crate) headers: HeaderMap,
    /// `None` when it went out as nobody.
    pub(crate) token: Option<AccessToken>,
    /// The token is of whoever asked for the call, not of the client.
    pub(crate) is_token_lent: bool,
    pub(crate) protocol: Protocol,
}

impl SentCall {
    pub(crate) fn host(&self) -> &str {
        self.client.host().as_str()
    }

    /// What to check when the token is refused, as far as its authenticator knows.
    pub(crate) fn token_advice(&self) -> Option<String> {
        if self.is_token_lent {
            return None;
        }
        let authenticator = self.client.authenticator();
        let advice = authenticator.refusal_advice()?;
        let Some(until) = authenticator.renewal_paused_until() else {
            return Some(advice.to_owned());
        };
        // Whole seconds, and not too early.
        let until = Timestamp::from_second(until.as_second().saturating_add(1)).unwrap_or(until);
        Some(format!(
            "{advice}; since fresh tokens are refused too, the next one is not asked for before {until}"
        ))
    }

    /// What the answer may repeat and nobody may see.
    pub(crate) fn secrets(&self) -> Secrets {
        self.client
            .transport_secrets()
            .with(self.token.as_ref().map(AccessToken::secret))
            .with_headers(&self.headers)
    }
}
