use std::future::ready;

use zitadel_auth::{AccessToken, AuthError, Authenticator, BoxFuture, Host};

/// The token of somebody on whose behalf calls are made: it is sent as it is, and never renewed.
#[derive(Debug)]
pub(crate) struct LentToken {
    host: Host,
    token: Result<AccessToken, AuthError>,
}

impl LentToken {
    /// A token that cannot be sent is told of when it should be.
    pub(crate) fn new(host: &Host, token: &str) -> Self {
        Self {
            host: host.clone(),
            token: AccessToken::new(token),
        }
    }
}

impl Authenticator for LentToken {
    fn host(&self) -> &Host {
        &self.host
    }

    fn cached_token(&self) -> Option<AccessToken> {
        self.token.clone().ok()
    }

    fn access_token(&self) -> BoxFuture<'_, Result<AccessToken, AuthError>> {
        Box::pin(ready(self.token.clone()))
    }

    /// Does nothing: there is no other token to replace it with.
    fn invalidate(&self, _rejected: &AccessToken) {}
}
