use std::fmt::Debug;
use std::sync::Arc;

use jiff::Timestamp;
use zitadel_transport::{BoxFuture, Host};

use crate::error::AuthError;
use crate::tokens::access_token::AccessToken;

/// Something that signs in as one service user and hands out its access token.
///
/// The types of this crate implement it. Implement it yourself to sign in by other means, for
/// example with a token that a sidecar writes.
///
/// A caller asks for [`access_token`](Self::access_token) before each request, which almost always
/// has one at hand. When the server refuses it with 401, the caller calls
/// [`invalidate`](Self::invalidate) and asks once more.
pub trait Authenticator: Send + Sync + Debug + 'static {
    /// The host that issues the tokens and accepts them. Send them nowhere else.
    fn host(&self) -> &Host;

    /// A token that is valid now, without waiting: for callers that cannot wait, such as an
    /// interceptor.
    ///
    /// When it is due for renewal, or there is none, the refresh is started where a tokio runtime is
    /// at hand, and a later call finds the new token.
    fn cached_token(&self) -> Option<AccessToken>;

    /// A token that can be sent now, from the cache or from the server.
    ///
    /// # Errors
    /// When there is no valid token and none can be had.
    fn access_token(&self) -> BoxFuture<'_, Result<AccessToken, AuthError>>;

    /// Tells that the server has refused `rejected`, so that the next token is a new one.
    ///
    /// A newer token survives. A token that is refused again and again is not replaced each time:
    /// what no fresh token can heal must not become a storm of token requests.
    fn invalidate(&self, rejected: &AccessToken);

    /// Until when a token that is refused now is kept all the same, by the local clock. `None`
    /// says that it is replaced at once.
    fn renewal_paused_until(&self) -> Option<Timestamp> {
        None
    }

    /// What to check when the server refuses a token of this authenticator though it is fresh, in
    /// words for an error message.
    fn refusal_advice(&self) -> Option<&str> {
        None
    }
}

impl<A: Authenticator + ?Sized> Authenticator for Arc<A> {
    fn host(&self) -> &Host {
        (**self).host()
    }

    fn cached_token(&self) -> Option<AccessToken> {
        (**self).cached_token()
    }

    fn access_token(&self) -> BoxFuture<'_, Result<AccessToken, AuthError>> {
        (**self).access_token()
    }

    fn invalidate(&self, rejected: &AccessToken) {
        (**self).invalidate(rejected);
    }

    fn renewal_paused_until(&self) -> Option<Timestamp> {
        (**self).renewal_paused_until()
    }

    fn refusal_advice(&self) -> Option<&str> {
        (**self).refusal_advice()
    }
}
