use std::borrow::Borrow;
use std::fmt;

use zitadel_transport::{BoxFuture, Host, TransportOptions};

use crate::authenticator::Authenticator;
use crate::error::AuthError;
use crate::tokens::access_token::AccessToken;

/// Signs in with a personal access token: one that was made beforehand, and is sent as it is.
///
/// It is never renewed; when it has run out or was removed, the server answers 401 until the
/// program gets another.
///
/// ```
/// use zitadel_auth::{Authenticator, PersonalAccessToken};
///
/// let authenticator = PersonalAccessToken::new("acme.zitadel.cloud", "dEadBeef")?;
/// assert!(authenticator.cached_token().is_some());
/// # Ok::<(), zitadel_auth::AuthError>(())
/// ```
pub struct PersonalAccessToken {
    host: Host,
    token: AccessToken,
}

impl PersonalAccessToken {
    /// Signs in with `token` at `host`, where it will travel by the default transport options.
    ///
    /// # Errors
    /// A configuration error for a bad host, and for a token that is empty or that no HTTP header
    /// can carry.
    pub fn new(host: impl AsRef<str>, token: impl AsRef<str>) -> Result<Self, AuthError> {
        Self::with_transport(host, token, TransportOptions::new())
    }

    /// The same, where the token will travel by other options, such as `allow_http`.
    ///
    /// # Errors
    /// As for [`new`](Self::new), and for transport options that cannot work.
    pub fn with_transport(
        host: impl AsRef<str>,
        token: impl AsRef<str>,
        options: impl Borrow<TransportOptions>,
    ) -> Result<Self, AuthError> {
        let host = Host::new(host)?;
        options.borrow().build()?.require_secure_host(&host)?;
        Ok(Self {
            host,
            token: AccessToken::new(token)?,
        })
    }
}

impl Authenticator for PersonalAccessToken {
    fn host(&self) -> &Host {
        &self.host
    }

    fn cached_token(&self) -> Option<AccessToken> {
        Some(self.token.clone())
    }

    fn access_token(&self) -> BoxFuture<'_, Result<AccessToken, AuthError>> {
        Box::pin(std::future::ready(Ok(self.token.clone())))
    }

    /// Does nothing: there is no other token to replace it with.
    fn invalidate(&self, _rejected: &AccessToken) {}

    fn refusal_advice(&self) -> Option<&str> {
        Some(
            "the personal access token was removed or has run out, or its user was deactivated, or only a system user may call this operation",
        )
    }
}

impl fmt::Debug for PersonalAccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PersonalAccessToken")
            .field("host", &self.host)
            .finish_non_exhaustive()
    }
}
