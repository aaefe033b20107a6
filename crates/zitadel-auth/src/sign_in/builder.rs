use std::borrow::Borrow;
use std::fmt;
use std::time::Duration;

use zitadel_transport::redaction::Given;
use zitadel_transport::{Host, Transport, TransportOptions};

use crate::error::AuthError;
use crate::sign_in::assertion::{self, MAX_LIFETIME};
use crate::sign_in::engine::{Grant, SignIn};
use crate::sign_in::scopes::{self, Scopes};
use crate::sign_in::token_authenticator::{SignsIn, TokenAuthenticator};
use crate::token_endpoint::issuer::Issuer;
use crate::tokens::refresh::FetchToken;
use zitadel_transport::Clock;

/// Settings of a [`PrivateKeyJwt`](crate::PrivateKeyJwt),
/// [`ClientCredentials`](crate::ClientCredentials) or [`SystemUser`](crate::SystemUser). Everything
/// is checked when it is built.
#[must_use]
pub struct SignInBuilder<A: SignsIn> {
    pub(crate) settings: Settings,
    pub(crate) credentials: A::Credentials,
}

/// Asks a token endpoint for its tokens.
pub trait RequestsTokens: SignsIn {}

/// Signs assertions.
pub trait SignsAssertions: SignsIn {}

/// What they have in common. Not each of them has a use for everything.
pub(crate) struct Settings {
    host: String,
    scopes: Vec<String>,
    token_endpoint: Option<String>,
    token_lifetime: Duration,
    audience: Option<String>,
    transport: TransportOptions,
    clock: Clock,
}

/// Settings that can work.
pub(crate) struct CheckedSettings {
    pub(crate) host: Host,
    scope: String,
    token_endpoint: Option<String>,
    pub(crate) token_lifetime: Duration,
    pub(crate) audience: Option<String>,
    pub(crate) transport: Transport,
    pub(crate) clock: Clock,
}

impl<A: SignsIn> SignInBuilder<A> {
    pub(crate) fn new(host: &str, credentials: A::Credentials) -> Self {
        Self {
            settings: Settings {
                host: host.to_owned(),
                scopes: Scopes::default().into_iter().collect(),
                token_endpoint: None,
                token_lifetime: MAX_LIFETIME,
                audience: None,
                transport: TransportOptions::new(),
                clock: Clock::system(),
            },
            credentials,
        }
    }

    /// How requests travel. Default: [`TransportOptions::new`].
    ///
    /// They share their connections with what else is built from the same options.
    pub fn transport(mut self, options: impl Borrow<TransportOptions>) -> Self {
        self.settings.transport = options.borrow().clone();
        self
    }

    /// Another clock than the system's. Behind the feature `test-util`.
    #[cfg(feature = "test-util")]
    pub fn clock(mut self, clock: Clock) -> Self {
        self.settings.clock = clock;
        self
    }
}

/// Where tokens are requested.
impl<A: RequestsTokens> SignInBuilder<A> {
    /// Replaces the default scopes, `openid` and the audience of Zitadel's API. They are sent in
    /// this order, each once.
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.settings.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// The URL of the token endpoint. Default: discovery finds it.
    pub fn token_endpoint(mut self, url: impl Into<String>) -> Self {
        self.settings.token_endpoint = Some(url.into());
        self
    }
}

/// Where a key signs.
impl<A: SignsAssertions> SignInBuilder<A> {
    /// How long an assertion is good for, which is the token itself for a system user. Default and
    /// most: 3600 s.
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.settings.token_lifetime = lifetime;
        self
    }

    /// Whom the assertion is addressed to. Default: the issuer, as discovery gives it; for a system
    /// user, the host, or the instance that [`TransportOptions::instance_host`] names.
    pub fn audience(mut self, url: impl Into<String>) -> Self {
        self.settings.audience = Some(url.into());
        self
    }
}

impl Settings {
    pub(crate) fn check(self) -> Result<CheckedSettings, AuthError> {
        let host = Host::new(&self.host)?;
        assertion::check_lifetime(self.token_lifetime)?;
        let scope = scopes::join(&self.scopes)?;
        AuthError::refuse_key("the audience", self.audience.as_deref().unwrap_or_default())?;
        let transport = self.transport.build()?;
        transport.require_secure_host(&host)?;
        Ok(CheckedSettings {
            host,
            scope,
            token_endpoint: self.token_endpoint,
            token_lifetime: self.token_lifetime,
            audience: self.audience,
            transport,
            clock: self.clock,
        })
    }
}

impl CheckedSettings {
    /// The instance that the host is asked for.
    pub(crate) fn instance(&self) -> &Host {
        self.transport.instance().unwrap_or(&self.host)
    }

    /// An authenticator that asks the token endpoint.
    pub(crate) fn requesting(self, grant: impl Grant) -> Result<TokenAuthenticator, AuthError> {
        let sign_in = SignIn {
            grant,
            issuer: Issuer::new(
                self.host.clone(),
                self.transport.clone(),
                self.token_endpoint.as_deref(),
                self.clock.clone(),
            )?,
            scope: self.scope.clone(),
            clock: self.clock.clone(),
        };
        let advice = advice_for(&self.scope);
        Ok(self.fetching(sign_in, advice))
    }

    /// `advice` says what to check when the server takes no fresh token.
    pub(crate) fn fetching(self, fetch: impl FetchToken, advice: String) -> TokenAuthenticator {
        let request_limit = self.transport.timeout();
        TokenAuthenticator::new(self.host, request_limit, self.clock, fetch, advice)
    }
}

/// What to check when the API refuses a token that was issued with this scope.
fn advice_for(scope: &str) -> String {
    if scope
        .split(' ')
        .all(|given| given != scopes::ZITADEL_AUDIENCE)
    {
        return format!(
            "the token lacks the scope {}, without which Zitadel's API takes none",
            scopes::ZITADEL_AUDIENCE
        );
    }
    "the token was revoked, or the user was deactivated, or only a system user may call this operation"
        .to_owned()
}

impl<A: SignsIn> fmt::Debug for SignInBuilder<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let settings = &self.settings;
        f.debug_struct("SignInBuilder")
            .field("host", &Given(&settings.host))
            .field("credentials", &self.credentials)
            .field("scopes", &scopes::Shown(&settings.scopes))
            .field("token_lifetime", &settings.token_lifetime)
            .field("audience", &settings.audience.as_deref().map(Given))
            .field("transport", &settings.transport)
            .finish_non_exhaustive()
    }
}
