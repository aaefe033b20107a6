use std::fmt::Debug;
use std::time::Duration;

use jiff::Timestamp;

use crate::authenticator::Authenticator;
use crate::error::AuthError;
use crate::tokens::access_token::AccessToken;
use crate::tokens::refresh::FetchToken;
use crate::tokens::source::TokenSource;
use zitadel_transport::Clock;
use zitadel_transport::{BoxFuture, Host};

/// What the authenticators are that fetch their tokens and renew them.
#[derive(Debug)]
pub struct TokenAuthenticator {
    host: Host,
    tokens: TokenSource,
    refusal_advice: String,
}

/// Signs in with some credentials; the rest is the same for all.
pub trait SignsIn: Debug + Send + Sync + 'static {
    /// As they were given.
    type Credentials: Debug;

    /// What does the work.
    fn engine(&self) -> &TokenAuthenticator;
}

impl TokenAuthenticator {
    /// `request_limit` is how long one request may take; `refusal_advice` is what to check when the
    /// server takes no fresh token.
    pub(crate) fn new(
        host: Host,
        request_limit: Duration,
        clock: Clock,
        fetch: impl FetchToken,
        refusal_advice: String,
    ) -> Self {
        Self {
            host,
            tokens: TokenSource::new(fetch, clock, request_limit),
            refusal_advice,
        }
    }
}

impl<A: SignsIn> Authenticator for A {
    fn host(&self) -> &Host {
        &self.engine().host
    }

    fn cached_token(&self) -> Option<AccessToken> {
        self.engine().tokens.cached_token()
    }

    fn access_token(&self) -> BoxFuture<'_, Result<AccessToken, AuthError>> {
        Box::pin(self.engine().tokens.access_token())
    }

    fn invalidate(&self, rejected: &AccessToken) {
        self.engine().tokens.invalidate(rejected);
    }

    fn renewal_paused_until(&self) -> Option<Timestamp> {
        self.engine().tokens.renewal_paused_until()
    }

    fn refusal_advice(&self) -> Option<&str> {
        Some(&self.engine().refusal_advice)
    }
}
