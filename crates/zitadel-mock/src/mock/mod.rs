//! The server, as a test holds it.

mod control;
mod tokens;

use std::io;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request};

use crate::application::Application;
use crate::builder::ZitadelMockBuilder;
use crate::endpoint::Endpoint;
use crate::instance::Instance;
use crate::router::Router;
use crate::service_user::ServiceUser;
use crate::system_user::SystemUser;

/// A Zitadel in this process, on a free port of the loopback interface.
///
/// It begins with one organization, with Zitadel's own project in it, and has no users but the
/// service users that a test makes. Each mock is an instance of its own, and dropping it
/// stops it.
///
/// ```
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let _ = rustls::crypto::ring::default_provider().install_default();
/// use zitadel_mock::ZitadelMock;
///
/// let zitadel = ZitadelMock::start().await;
/// let user = zitadel.service_user("backend");
///
/// // Any client will do. This one signs in with the client secret …
/// let form = url::form_urlencoded::Serializer::new(String::new())
///     .append_pair("grant_type", "client_credentials")
///     .append_pair("client_id", user.client_id())
///     .append_pair("client_secret", &user.client_secret())
///     .append_pair("scope", "openid urn:zitadel:iam:org:project:id:zitadel:aud")
///     .finish();
/// let client = reqwest::Client::new();
/// let answer = client
///     .post(format!("{}/oauth/v2/token", zitadel.url()))
///     .header("Content-Type", "application/x-www-form-urlencoded")
///     .body(form)
///     .send()
///     .await?;
/// let answer: serde_json::Value = serde_json::from_slice(&answer.bytes().await?)?;
/// let token = answer["access_token"].as_str().ok_or("no token")?;
///
/// // … and asks for the users: the service user is the only one.
/// let answer = client
///     .post(format!("{}/zitadel.user.v2.UserService/ListUsers", zitadel.url()))
///     .header("Authorization", format!("Bearer {token}"))
///     .header("Content-Type", "application/json")
///     .body("{}")
///     .send()
///     .await?;
/// let answer: serde_json::Value = serde_json::from_slice(&answer.bytes().await?)?;
/// assert_eq!(answer["result"][0]["userId"], user.user_id());
/// assert_eq!(zitadel.token_requests(), 1);
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct ZitadelMock {
    instance: Arc<Instance>,
    server: MockServer,
    url: String,
}

impl ZitadelMockBuilder {
    /// Starts the mock.
    ///
    /// # Panics
    /// When no port of the loopback interface is free.
    pub async fn start(self) -> ZitadelMock {
        let instance = Arc::new(self.build());
        // Not a server of wiremock's pool, which would outlive the mock.
        let server = MockServer::builder().start().await;
        let down = Arc::clone(&instance);
        let counted = Arc::clone(&instance);
        Mock::given(move |_: &Request| down.is_down())
            .respond_with_err(move |request: &Request| {
                let endpoint = Endpoint::of_path(request.url.path());
                counted.faults().count(endpoint);
                io::Error::from(io::ErrorKind::ConnectionReset)
            })
            .with_priority(1)
            .mount(&server)
            .await;
        Mock::given(any())
            .respond_with(Router::new(Arc::clone(&instance)))
            .mount(&server)
            .await;
        ZitadelMock {
            url: server.uri(),
            instance,
            server,
        }
    }
}

impl ZitadelMock {
    /// Starts a mock with the default settings of [`builder`](Self::builder).
    ///
    /// # Panics
    /// When no port of the loopback interface is free.
    pub async fn start() -> Self {
        Self::builder().start().await
    }

    /// Settings for a mock: the newest dialect, access tokens that live twelve hours, ES256
    /// signatures, a clock that follows the system's.
    pub fn builder() -> ZitadelMockBuilder {
        ZitadelMockBuilder::new()
    }

    /// The base URL, without a slash at the end: `http://127.0.0.1:<port>`.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The same as [`url`](Self::url): what a client takes as Zitadel's host.
    pub fn host(&self) -> &str {
        &self.url
    }

    /// Makes a service user with this login name.
    pub fn service_user(&self, name: &str) -> ServiceUser {
        ServiceUser::create(Arc::clone(&self.instance), name)
    }

    /// Makes a system user of this name, with a key of its own.
    pub fn system_user(&self, name: &str) -> SystemUser {
        SystemUser::create(&self.instance, name)
    }

    /// Makes an API application in a project of its own.
    pub fn application(&self) -> Application {
        Application::create(&self.instance)
    }

    /// The key file of an application, to see what a program does with the wrong kind.
    pub fn application_key_json(&self) -> String {
        self.application().key_json().to_owned()
    }

    /// The id of the first organization, in which service users are.
    pub fn organization_id(&self) -> String {
        self.instance.directory().organization_id.clone()
    }

    /// The server's time.
    pub fn now(&self) -> SystemTime {
        self.instance.clock.now().into()
    }

    /// Moves the server's time. Tokens and keys expire by it, and assertions are judged by it:
    /// a client whose clock stays behind by more than an hour is refused, as by a real server.
    /// To let only tokens expire, use [`expire_tokens`](Self::expire_tokens).
    pub fn advance(&self, duration: Duration) {
        self.instance.clock.advance(duration);
    }
}
