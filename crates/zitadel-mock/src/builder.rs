//! Settings for a mock.

use std::time::{Duration, SystemTime};

use crate::clock::Clock;
use crate::dialect::Dialect;
use crate::instance::Instance;
use crate::keys::SigningAlgorithm;

/// Zitadel's own default lifetime of access tokens.
const DEFAULT_TOKEN_LIFETIME: Duration = Duration::from_secs(12 * 60 * 60);

/// Settings for a [`ZitadelMock`](crate::ZitadelMock).
#[derive(Debug)]
#[must_use]
pub struct ZitadelMockBuilder {
    dialect: Dialect,
    token_lifetime: Duration,
    signing_algorithm: SigningAlgorithm,
    external_url: Option<String>,
    clock: Clock,
}

impl ZitadelMockBuilder {
    pub(crate) fn new() -> Self {
        Self {
            dialect: Dialect::default(),
            token_lifetime: DEFAULT_TOKEN_LIFETIME,
            signing_algorithm: SigningAlgorithm::default(),
            external_url: None,
            clock: Clock::following_the_system(),
        }
    }

    /// Which release the mock answers as. Default: [`Dialect::Next`].
    pub fn dialect(mut self, dialect: Dialect) -> Self {
        self.dialect = dialect;
        self
    }

    /// How long access tokens live. `expires_in` says one second less, as a real server does.
    /// Default: twelve hours.
    pub fn token_lifetime(mut self, lifetime: Duration) -> Self {
        self.token_lifetime = lifetime;
        self
    }

    /// How the server signs ID tokens and JWT access tokens. Default:
    /// [`SigningAlgorithm::Es256`].
    pub fn signing_algorithm(mut self, algorithm: SigningAlgorithm) -> Self {
        self.signing_algorithm = algorithm;
        self
    }

    /// A name that the instance is known by elsewhere, as `https://acme.example`. Requests
    /// that name it in `Host`, `x-zitadel-instance-host` or `x-zitadel-public-host` get it as
    /// the issuer. The loopback address always works, and any other name is answered with 404,
    /// "Instance not found".
    pub fn external_url(mut self, url: &str) -> Self {
        self.external_url = Some(url.trim_end_matches('/').to_owned());
        self
    }

    /// Stops the server's clock at this time; only
    /// [`ZitadelMock::advance`](crate::ZitadelMock::advance) moves it.
    pub fn stop_clock_at(mut self, time: SystemTime) -> Self {
        self.clock = Clock::stopped_at(time);
        self
    }

    pub(crate) fn build(self) -> Instance {
        Instance::new(
            self.dialect,
            self.token_lifetime,
            self.signing_algorithm,
            self.external_url,
            self.clock,
        )
    }
}
