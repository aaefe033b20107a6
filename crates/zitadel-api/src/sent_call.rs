use http::HeaderMap;
use zitadel_auth::AccessToken;
use zitadel_auth::redaction::Secrets;

use crate::client::Client;

/// A call that was sent, as far as it matters for what is said of its answer.
#[derive(Clone)]
pub(crate) struct SentCall {
    pub(crate) client: Client,
    pub(crate) operation: &'static str,
    /// The permission that the operation needs, where it is known.
    pub(crate) permission: Option<&'static str>,
    /// Those that were set for this call.
    pub(crate) headers: HeaderMap,
    pub(crate) token: AccessToken,
}

impl SentCall {
    pub(crate) fn host(&self) -> &str {
        self.client.host().as_str()
    }

    /// What the answer may repeat and nobody may see.
    pub(crate) fn secrets(&self) -> Secrets {
        self.client
            .transport_secrets()
            .with([self.token.secret()])
            .with_headers(&self.headers)
    }
}
