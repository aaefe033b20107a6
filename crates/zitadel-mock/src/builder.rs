//! Settings for a mock, and its start.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use wiremock::matchers::any;
use wiremock::{Mock, MockServer};

use crate::clock::Clock;
use crate::dialect::Dialect;
use crate::instance::Instance;
use crate::keys::SigningAlgorithm;
use crate::mock::ZitadelMock;
use crate::router::Router;

/// Zitadel's own default lifetime of access tokens.
const TOKEN_LIFETIME: Duration = Duration::from_secs(12 * 60 * 60);

/// Settings for a [`ZitadelMock`].
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
            token_lifetime: TOKEN_LIFETIME,
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

    /// Stops the server's clock at this time; only [`ZitadelMock::advance`] moves it.
    pub fn stop_clock_at(mut self, time: SystemTime) -> Self {
        self.clock = Clock::stopped_at(time);
        self
    }

    /// Starts the mock.
    ///
    /// # Panics
    /// When no port of the loopback interface is free.
    pub async fn start(self) -> ZitadelMock {
        let instance = Arc::new(Instance::new(
            self.dialect,
            self.token_lifetime,
            self.signing_algorithm,
            self.external_url,
            self.clock,
        ));
        // Not a server of wiremock's pool, which would outlive the mock.
        let server = MockServer::builder().start().await;
        Mock::given(any())
            .respond_with(Router::new(Arc::clone(&instance)))
            .with_priority(u8::MAX)
            .mount(&server)
            .await;
        ZitadelMock {
            url: server.uri(),
            instance,
            server,
        }
    }
}
