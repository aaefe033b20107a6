//! An identity server that says what a test tells it to.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::{Value, json};
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};
use zitadel_auth::{ClientCredentials, PrivateKeyJwt, SignInBuilder};
use zitadel_test_support::keys::RSA_KEY;

pub(crate) const SECRET: &str = "hunter2%+:& \u{e4}";

pub(crate) struct Server(pub(crate) MockServer);

impl Server {
    /// With discovery, and nothing else.
    pub(crate) async fn start() -> Self {
        let server = Self(MockServer::start().await);
        let document = server.discovery_document();
        server
            .answer_discovery(ResponseTemplate::new(200).set_body_json(document))
            .await;
        server
    }

    /// Without anything.
    pub(crate) async fn bare() -> Self {
        Self(MockServer::start().await)
    }

    /// With discovery, and a token endpoint that issues `token`.
    pub(crate) async fn issuing(token: &str) -> Self {
        let server = Self::start().await;
        server.answer_token(200, good(token)).await;
        server
    }

    /// With discovery, and a token endpoint that answers so.
    pub(crate) async fn answering(answers: impl Respond + 'static) -> Self {
        let server = Self::start().await;
        server.answer_token_with(answers).await;
        server
    }

    pub(crate) fn host(&self) -> String {
        self.0.uri()
    }

    pub(crate) fn discovery_document(&self) -> Value {
        json!({
            "issuer": self.0.uri(),
            "token_endpoint": format!("{}/oauth/v2/token", self.0.uri()),
        })
    }

    pub(crate) async fn answer_discovery(&self, answer: ResponseTemplate) {
        Mock::given(method("GET"))
            .and(path("/.well-known/openid-configuration"))
            .respond_with(answer)
            .mount(&self.0)
            .await;
    }

    pub(crate) async fn answer_token(&self, status: u16, body: Value) {
        self.answer_token_with(ResponseTemplate::new(status).set_body_json(body))
            .await;
    }

    pub(crate) async fn answer_token_with(&self, answer: impl Respond + 'static) {
        Mock::given(method("POST"))
            .and(path("/oauth/v2/token"))
            .respond_with(answer)
            .mount(&self.0)
            .await;
    }

    pub(crate) fn client_credentials(&self) -> SignInBuilder<ClientCredentials> {
        ClientCredentials::builder(self.host(), "billing", SECRET)
    }

    pub(crate) fn private_key(&self) -> SignInBuilder<PrivateKeyJwt> {
        PrivateKeyJwt::builder(self.host(), "user-1", "key-1", RSA_KEY)
    }

    pub(crate) async fn token_requests(&self) -> Vec<Request> {
        self.requests("/oauth/v2/token").await
    }

    pub(crate) async fn discovery_requests(&self) -> usize {
        self.requests("/.well-known/openid-configuration")
            .await
            .len()
    }

    pub(crate) async fn requests(&self, path: &str) -> Vec<Request> {
        let all = self.0.received_requests().await.unwrap();
        all.into_iter()
            .filter(|request| request.url.path() == path)
            .collect()
    }
}

pub(crate) fn good(token: &str) -> Value {
    json!({"access_token": token, "token_type": "Bearer", "expires_in": 43199})
}

/// The fields of a form, in their order.
pub(crate) fn form(request: &Request) -> Vec<(String, String)> {
    url::form_urlencoded::parse(&request.body)
        .into_owned()
        .collect()
}

pub(crate) fn field(request: &Request, name: &str) -> String {
    form(request)
        .into_iter()
        .find(|(key, _)| key == name)
        .map(|(_, value)| value)
        .unwrap_or_else(|| panic!("no {name} in the form"))
}

/// Header and claims of a JWT.
pub(crate) fn decode_jwt(jwt: &str) -> (Value, Value) {
    let parts: Vec<&str> = jwt.split('.').collect();
    assert_eq!(parts.len(), 3, "three parts");
    let decode = |part: &str| {
        use base64::Engine;
        let bytes = base64::engine::general_purpose::URL_SAFE_NO_PAD
            .decode(part)
            .unwrap();
        serde_json::from_slice(&bytes).unwrap()
    };
    (decode(parts[0]), decode(parts[1]))
}

/// Issues token-1, token-2, … with this lifetime.
pub(crate) struct Counting {
    pub(crate) issued: AtomicUsize,
    pub(crate) expires_in: Value,
    pub(crate) delay: Duration,
}

impl Counting {
    pub(crate) fn new(expires_in: u64) -> Self {
        Self {
            issued: AtomicUsize::new(0),
            expires_in: json!(expires_in),
            delay: Duration::ZERO,
        }
    }

    pub(crate) fn delayed(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }
}

impl Respond for Counting {
    fn respond(&self, _: &Request) -> ResponseTemplate {
        let number = self.issued.fetch_add(1, Ordering::SeqCst) + 1;
        ResponseTemplate::new(200)
            .set_body_json(json!({
                "access_token": format!("token-{number}"),
                "token_type": "Bearer",
                "expires_in": self.expires_in,
            }))
            .set_delay(self.delay)
    }
}

/// Yields to other tasks until the condition holds.
pub(crate) async fn wait_until(condition: impl AsyncFn() -> bool) {
    for _ in 0..100_000 {
        if condition().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    panic!("it never happened");
}
