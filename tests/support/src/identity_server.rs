//! An identity server that says what a test tells it to.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::{Value, json};
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

const DISCOVERY: &str = "/.well-known/openid-configuration";
const TOKEN: &str = "/oauth/v2/token";

/// Discovery and a token endpoint, where a test puts them.
#[derive(Debug)]
pub struct IdentityServer(MockServer);

impl IdentityServer {
    /// With discovery, and nothing else.
    pub async fn start() -> Self {
        let server = Self::bare().await;
        server.answer_good_discovery().await;
        server
    }

    /// Without anything.
    pub async fn bare() -> Self {
        Self(MockServer::start().await)
    }

    /// With discovery, and a token endpoint that issues `token`.
    pub async fn issuing(token: &str) -> Self {
        Self::answering(ResponseTemplate::new(200).set_body_json(good_token(token))).await
    }

    /// With discovery, and a token endpoint that answers so.
    pub async fn answering(answers: impl Respond + 'static) -> Self {
        let server = Self::start().await;
        server.answer_token_with(answers).await;
        server
    }

    /// Its address, which is its issuer.
    #[must_use]
    pub fn host(&self) -> String {
        self.0.uri()
    }

    /// What its discovery says unless it is told otherwise.
    #[must_use]
    pub fn discovery_document(&self) -> Value {
        json!({
            "issuer": self.host(),
            "token_endpoint": format!("{}{TOKEN}", self.host()),
        })
    }

    /// Answers to discovery as a server does that is well.
    pub async fn answer_good_discovery(&self) {
        let document = self.discovery_document();
        self.answer_discovery(ResponseTemplate::new(200).set_body_json(document))
            .await;
    }

    /// Answers to discovery.
    pub async fn answer_discovery(&self, answer: ResponseTemplate) {
        let asked = Mock::given(method("GET")).and(path(DISCOVERY));
        asked.respond_with(answer).mount(&self.0).await;
    }

    /// Answers to token requests in JSON.
    pub async fn answer_token(&self, status: u16, body: Value) {
        self.answer_token_with(ResponseTemplate::new(status).set_body_json(body))
            .await;
    }

    /// Answers to token requests.
    pub async fn answer_token_with(&self, answer: impl Respond + 'static) {
        self.answer_at(TOKEN, answer).await;
    }

    /// Answers to POST at another path.
    pub async fn answer_at(&self, at: &str, answer: impl Respond + 'static) {
        let asked = Mock::given(method("POST")).and(path(at));
        asked.respond_with(answer).mount(&self.0).await;
    }

    /// Forgets what it was asked and how it answered.
    pub async fn reset(&self) {
        self.0.reset().await;
    }

    /// Token requests since the start or the last reset.
    pub async fn token_requests(&self) -> Vec<Request> {
        self.requests(TOKEN).await
    }

    /// How many discovery requests there were since the start or the last reset.
    pub async fn discovery_requests(&self) -> usize {
        self.requests(DISCOVERY).await.len()
    }

    /// Requests at a path since the start or the last reset.
    pub async fn requests(&self, path: &str) -> Vec<Request> {
        let mut requests = self.all_requests().await;
        requests.retain(|request| request.url.path() == path);
        requests
    }

    /// All requests since the start or the last reset.
    pub async fn all_requests(&self) -> Vec<Request> {
        self.0.received_requests().await.unwrap()
    }
}

/// A token answer of Zitadel's.
#[must_use]
pub fn good_token(token: &str) -> Value {
    json!({"access_token": token, "token_type": "Bearer", "expires_in": 43199})
}

/// Issues token-1, token-2, … with this lifetime.
#[derive(Debug)]
pub struct Counting {
    issued: AtomicUsize,
    expires_in: Value,
    delay: Duration,
}

impl Counting {
    /// With a lifetime of so many seconds.
    #[must_use]
    pub fn new(expires_in: u64) -> Self {
        Self::saying(json!(expires_in))
    }

    /// With anything in place of the lifetime.
    #[must_use]
    pub fn saying(expires_in: Value) -> Self {
        Self {
            issued: AtomicUsize::new(0),
            expires_in,
            delay: Duration::ZERO,
        }
    }

    /// Each answer comes so much later.
    #[must_use]
    pub fn delayed(self, delay: Duration) -> Self {
        Self { delay, ..self }
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
