//! An identity server that says what a test tells it to.

use std::sync::atomic::{AtomicU8, AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::{Value, json};
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

const DISCOVERY: &str = "/.well-known/openid-configuration";
const TOKEN: &str = "/oauth/v2/token";
const INTROSPECTION: &str = "/oauth/v2/introspect";
const KEYS: &str = "/oauth/v2/keys";

/// Discovery, a token endpoint, introspection and keys, where a test puts them. An answer takes the
/// place of the one that was there before.
#[derive(Debug)]
pub struct IdentityServer {
    server: MockServer,
    /// The lowest goes first.
    priority: AtomicU8,
}

impl IdentityServer {
    /// With discovery, and nothing else.
    pub async fn start() -> Self {
        let server = Self::bare().await;
        server.answer_good_discovery().await;
        server
    }

    /// Without anything.
    pub async fn bare() -> Self {
        Self {
            server: MockServer::start().await,
            priority: AtomicU8::new(u8::MAX),
        }
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

    /// With discovery, and these keys.
    pub async fn with_keys(keys: &[&Value]) -> Self {
        let server = Self::start().await;
        server.answer_keys(key_set(keys)).await;
        server
    }

    /// With discovery, and this answer about all tokens.
    pub async fn introspecting(answers: impl Respond + 'static) -> Self {
        let server = Self::start().await;
        server.answer_introspection(answers).await;
        server
    }

    /// Another maker's server, cidaas: its paths, and an issuer that ends with a slash.
    pub async fn cidaas() -> Self {
        let server = Self::bare().await;
        let host = server.host();
        let document = json!({
            "issuer": format!("{host}/"),
            "token_endpoint": format!("{host}/token-srv/token"),
            "introspection_endpoint": format!("{host}/token-srv/introspect"),
            "jwks_uri": format!("{host}/.well-known/jwks.json"),
        });
        let answer = ResponseTemplate::new(200).set_body_json(document);
        server.answer_discovery(answer).await;
        server
    }

    /// Its address, which is its issuer unless discovery says otherwise.
    #[must_use]
    pub fn host(&self) -> String {
        self.server.uri()
    }

    /// What its discovery says unless it is told otherwise.
    #[must_use]
    pub fn discovery_document(&self) -> Value {
        let host = self.host();
        json!({
            "issuer": host,
            "token_endpoint": format!("{host}{TOKEN}"),
            "introspection_endpoint": format!("{host}{INTROSPECTION}"),
            "jwks_uri": format!("{host}{KEYS}"),
        })
    }

    /// Answers to discovery as a server does that is well.
    pub async fn answer_good_discovery(&self) {
        let document = self.discovery_document();
        self.answer_discovery(ResponseTemplate::new(200).set_body_json(document))
            .await;
    }

    /// Answers to discovery.
    pub async fn answer_discovery(&self, answer: impl Respond + 'static) {
        self.answer("GET", DISCOVERY, answer).await;
    }

    /// Answers to token requests in JSON.
    pub async fn answer_token(&self, status: u16, body: Value) {
        self.answer_token_with(ResponseTemplate::new(status).set_body_json(body))
            .await;
    }

    /// Answers to token requests.
    pub async fn answer_token_with(&self, answer: impl Respond + 'static) {
        self.answer("POST", TOKEN, answer).await;
    }

    /// Answers to those who ask about a token.
    pub async fn answer_introspection(&self, answer: impl Respond + 'static) {
        self.answer("POST", INTROSPECTION, answer).await;
    }

    /// Answers to those who ask for its keys.
    pub async fn answer_keys(&self, answer: impl Respond + 'static) {
        self.answer("GET", KEYS, answer).await;
    }

    /// Answers at any path.
    pub async fn answer(&self, verb: &str, at: &str, answer: impl Respond + 'static) {
        Mock::given(method(verb))
            .and(path(at))
            .respond_with(answer)
            .with_priority(self.priority.fetch_sub(1, Ordering::Relaxed))
            .mount(&self.server)
            .await;
    }

    /// Forgets what it was asked and how it answered.
    pub async fn reset(&self) {
        self.server.reset().await;
        self.priority.store(u8::MAX, Ordering::Relaxed);
    }

    /// Token requests since the start or the last reset.
    pub async fn token_requests(&self) -> Vec<Request> {
        self.requests(TOKEN).await
    }

    /// Requests about tokens since the start or the last reset.
    pub async fn introspections(&self) -> Vec<Request> {
        self.requests(INTROSPECTION).await
    }

    /// How many requests for its keys there were since the start or the last reset.
    pub async fn key_requests(&self) -> usize {
        self.requests(KEYS).await.len()
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
        self.server.received_requests().await.unwrap()
    }
}

/// A token answer of Zitadel's.
#[must_use]
pub fn good_token(token: &str) -> Value {
    json!({"access_token": token, "token_type": "Bearer", "expires_in": 43199})
}

/// An answer that publishes these keys.
#[must_use]
pub fn key_set(keys: &[&Value]) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(json!({ "keys": keys }))
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
