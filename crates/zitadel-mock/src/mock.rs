//! The server, as a test holds it.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde_json::Value;
use wiremock::matchers::any;
use wiremock::{Match, Mock, MockServer, Request, Respond};

use crate::api::ApiError;
use crate::application::Application;
use crate::builder::ZitadelMockBuilder;
use crate::directory::Grant;
use crate::endpoint::Endpoint;
use crate::faults::Fault;
use crate::instance::Instance;
use crate::keys::SigningAlgorithm;
use crate::router::Router;
use crate::service_user::ServiceUser;

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

    /// Lets every access token expire now. Personal access tokens stay.
    pub fn expire_tokens(&self) {
        let now = self.instance.clock.now();
        let mut directory = self.instance.directory();
        let tokens = directory.tokens.values_mut();
        for token in tokens.filter(|token| token.grant != Grant::PersonalAccessToken) {
            token.expires = token.expires.min(now);
        }
    }

    /// Revokes every token, personal access tokens too.
    pub fn revoke_tokens(&self) {
        self.instance.directory().tokens.clear();
    }

    /// Signs with a new key from now on. The old ones stay in the JSON Web Key Set until
    /// [`retire_signing_keys`](Self::retire_signing_keys).
    pub fn rotate_signing_key(&self, algorithm: SigningAlgorithm) {
        // It fails only when the system has no random numbers; then the old key goes on signing.
        let _ = self.instance.rotate_signing_key(algorithm);
    }

    /// Takes all signing keys but the newest out of the JSON Web Key Set.
    pub fn retire_signing_keys(&self) {
        self.instance.retire_signing_keys();
    }

    /// How many requests the token endpoint received, failed ones too.
    pub fn token_requests(&self) -> u64 {
        self.requests(Endpoint::Token)
    }

    /// How often discovery was asked for.
    pub fn discovery_requests(&self) -> u64 {
        self.requests(Endpoint::Discovery)
    }

    /// How many API calls came, refused ones too.
    pub fn api_requests(&self) -> u64 {
        self.requests(Endpoint::Api)
    }

    /// How many requests a part of the server received.
    pub fn requests(&self, endpoint: Endpoint) -> u64 {
        self.instance.faults().requests(endpoint)
    }

    /// Every request so far, oldest first, to look at headers and bodies.
    pub async fn received_requests(&self) -> Vec<Request> {
        self.server.received_requests().await.unwrap_or_default()
    }

    /// Gives this fault to the next `times` requests of a part of the server. Faults queue up.
    pub fn fail(&self, endpoint: Endpoint, times: u64, fault: Fault) {
        self.instance.faults().fail(endpoint, times, fault);
    }

    /// Gives this fault to the next `times` token requests.
    pub fn fail_token_requests(&self, times: u64, fault: Fault) {
        self.fail(Endpoint::Token, times, fault);
    }

    /// Delays every answer of a part of the server from now on.
    pub fn delay(&self, endpoint: Endpoint, delay: Duration) {
        self.instance.faults().delay(endpoint, delay);
    }

    /// Changes every JSON answer of a part of the server before it is sent, good or bad:
    ///
    /// ```
    /// # async fn example(zitadel: zitadel_mock::ZitadelMock) {
    /// use zitadel_mock::Endpoint;
    ///
    /// zitadel.edit_responses(Endpoint::Token, |answer| answer["expires_in"] = "3600".into());
    /// zitadel.edit_responses(Endpoint::Discovery, |answer| {
    ///     answer["issuer"] = "https://another.example".into();
    /// });
    /// # }
    /// ```
    pub fn edit_responses(
        &self,
        endpoint: Endpoint,
        edit: impl Fn(&mut Value) + Send + Sync + 'static,
    ) {
        self.instance.faults().edit(endpoint, Arc::new(edit));
    }

    /// Takes back every fault, delay and edit.
    pub fn behave(&self) {
        self.instance.faults().clear();
    }

    /// Answers an operation that the mock does not have, or answers it in another way. The
    /// newest answer counts.
    ///
    /// The call is treated as every other: it needs a valid token, it is counted in
    /// [`api_requests`](Self::api_requests), and [`fail`](Self::fail), [`delay`](Self::delay)
    /// and [`edit_responses`](Self::edit_responses) reach it. The function gets the request and
    /// gives the answer, both in proto3 JSON. It must not wait.
    ///
    /// ```
    /// # use zitadel_mock::ZitadelMock;
    /// # async fn example(zitadel: ZitadelMock) {
    /// use serde_json::json;
    /// use zitadel_mock::{ApiError, Code};
    ///
    /// zitadel.mount("zitadel.group.v2.GroupService/GetGroup", |request| {
    ///     if request["id"] == "7" {
    ///         Ok(json!({"group": {"id": "7", "name": "developers"}}))
    ///     } else {
    ///         Err(ApiError::new(Code::NotFound, "Errors.Group.NotFound").with_id("QUERY-SG4WbR"))
    ///     }
    /// });
    /// # }
    /// ```
    pub fn mount(
        &self,
        operation: &str,
        answer: impl Fn(&Value) -> Result<Value, ApiError> + Send + Sync + 'static,
    ) {
        let answer = Arc::new(answer);
        self.instance.mounts().add_operation(operation, answer);
    }

    /// Answers any request that matches, whatever its path, instead of the mock. No token is
    /// asked for. The request is counted, and [`fail`](Self::fail) and [`delay`](Self::delay)
    /// reach it: those of [`Endpoint::Api`], unless the path is that of another endpoint. Of
    /// several that match, the newest answers.
    ///
    /// ```
    /// # use zitadel_mock::ZitadelMock;
    /// # async fn example(zitadel: ZitadelMock) {
    /// use zitadel_mock::wiremock::{ResponseTemplate, matchers::path};
    ///
    /// let logo = ResponseTemplate::new(200).set_body_raw("<svg/>", "image/svg+xml");
    /// zitadel.mount_response(path("/assets/v1/logo"), logo);
    /// # }
    /// ```
    pub fn mount_response(&self, matcher: impl Match + 'static, response: impl Respond + 'static) {
        let (matcher, response) = (Arc::new(matcher), Arc::new(response));
        self.instance.mounts().add_response(matcher, response);
    }
}
