//! An issuer that says what a test tells it to.

use std::sync::atomic::{AtomicU8, Ordering};
use std::time::Duration;

use serde_json::{Value, json};
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};
use zitadel_verify::{TestClock, TokenVerifier, TokenVerifierBuilder};

use crate::support::AUDIENCE;

pub(crate) const CLIENT_ID: &str = "400533593983618086";
pub(crate) const SECRET: &str = "hunter2%+:& \u{e4}";

pub(crate) struct Issuer {
    server: MockServer,
    /// What is said later goes first.
    priority: AtomicU8,
}

impl Issuer {
    /// Without anything.
    pub(crate) async fn bare() -> Self {
        Self {
            server: MockServer::start().await,
            priority: AtomicU8::new(u8::MAX),
        }
    }

    /// With discovery, and nothing else.
    pub(crate) async fn start() -> Self {
        let server = Self::bare().await;
        let document = server.discovery_document();
        server
            .answer_discovery(ResponseTemplate::new(200).set_body_json(document))
            .await;
        server
    }

    /// With discovery, and these keys.
    pub(crate) async fn with_keys(keys: &[&Value]) -> Self {
        let server = Self::start().await;
        server.answer_keys(key_set(keys)).await;
        server
    }

    /// With discovery, and this answer about all tokens.
    pub(crate) async fn saying(answer: impl Respond + 'static) -> Self {
        let server = Self::start().await;
        server.answer_introspection(answer).await;
        server
    }

    pub(crate) fn host(&self) -> String {
        self.server.uri()
    }

    pub(crate) fn discovery_document(&self) -> Value {
        let host = self.host();
        json!({
            "issuer": host,
            "token_endpoint": format!("{host}/oauth/v2/token"),
            "introspection_endpoint": format!("{host}/oauth/v2/introspect"),
            "jwks_uri": format!("{host}/oauth/v2/keys"),
        })
    }

    pub(crate) async fn answer_discovery(&self, answer: impl Respond + 'static) {
        self.answer("GET", "/.well-known/openid-configuration", answer)
            .await;
    }

    pub(crate) async fn answer_keys(&self, answer: impl Respond + 'static) {
        self.answer("GET", "/oauth/v2/keys", answer).await;
    }

    pub(crate) async fn answer_introspection(&self, answer: impl Respond + 'static) {
        self.answer("POST", "/oauth/v2/introspect", answer).await;
    }

    /// In place of what it answered there before.
    pub(crate) async fn answer(&self, verb: &str, at: &str, answer: impl Respond + 'static) {
        Mock::given(method(verb))
            .and(path(at))
            .respond_with(answer)
            .with_priority(self.priority.fetch_sub(1, Ordering::Relaxed))
            .mount(&self.server)
            .await;
    }

    /// The requests that came to this path.
    pub(crate) async fn requests(&self, path: &str) -> Vec<Request> {
        let requests = self.server.received_requests().await.unwrap();
        let at_path = |request: &Request| request.url.path() == path;
        requests.into_iter().filter(at_path).collect()
    }

    pub(crate) async fn introspections(&self) -> usize {
        self.requests("/oauth/v2/introspect").await.len()
    }

    pub(crate) async fn key_requests(&self) -> usize {
        self.requests("/oauth/v2/keys").await.len()
    }

    /// A verifier of its tokens, without credentials.
    pub(crate) fn offline(&self, clock: &TestClock) -> TokenVerifierBuilder {
        TokenVerifier::builder(self.host())
            .audience(AUDIENCE)
            // A busy machine is no slow issuer.
            .answer_within(Duration::from_secs(5))
            .clock(clock.clock())
    }

    /// A verifier that asks with a client secret.
    pub(crate) fn introspecting(&self, clock: &TestClock) -> TokenVerifierBuilder {
        self.offline(clock).client_credentials(CLIENT_ID, SECRET)
    }
}

pub(crate) fn key_set(keys: &[&Value]) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(json!({ "keys": keys }))
}
