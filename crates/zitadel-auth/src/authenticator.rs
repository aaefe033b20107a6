use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use crate::{AccessToken, AuthError, Host, Transport};

/// A boxed future that can move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Something that signs in as one service user and hands out its access token.
///
/// The types of this crate implement it. Implement it yourself to sign in by other means, for
/// example with a token that a sidecar writes.
///
/// A caller that sends many requests first asks [`cached_token`](Self::cached_token), which never
/// waits, and only when that has nothing goes on to [`access_token`](Self::access_token). When the
/// server refuses a token with 401, it calls [`invalidate`](Self::invalidate) and asks once more.
pub trait Authenticator: Send + Sync + Debug + 'static {
    /// The host that issues the tokens and accepts them. Send them nowhere else.
    fn host(&self) -> &Host;

    /// A token that can be sent now, without waiting. `None` says: ask
    /// [`access_token`](Self::access_token), since there is none or it is due for renewal.
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

    /// The transport that this authenticator was built with, so that API calls can share it.
    fn transport(&self) -> Option<&Transport> {
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

    fn transport(&self) -> Option<&Transport> {
        (**self).transport()
    }
}

/// The authenticator of a type with the fields `host`, `transport` and `tokens`, whose token is
/// renewed by a [`TokenSource`](crate::token_source::TokenSource).
macro_rules! authenticate_with_token_source {
    ($authenticator:ty) => {
        impl $crate::Authenticator for $authenticator {
            fn host(&self) -> &$crate::Host {
                &self.host
            }

            fn cached_token(&self) -> Option<$crate::AccessToken> {
                self.tokens.cached_token()
            }

            fn access_token(
                &self,
            ) -> $crate::BoxFuture<'_, Result<$crate::AccessToken, $crate::AuthError>> {
                Box::pin(self.tokens.access_token())
            }

            fn invalidate(&self, rejected: &$crate::AccessToken) {
                self.tokens.invalidate(rejected);
            }

            fn transport(&self) -> Option<&$crate::Transport> {
                Some(&self.transport)
            }
        }
    };
}
pub(crate) use authenticate_with_token_source;
