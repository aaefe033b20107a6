//! What the verifier tells of its work: events, and with the feature `metrics`, numbers.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on says so by a panic"
)]

mod events;
#[cfg(feature = "metrics")]
mod numbers;

use serde_json::{Value, json};
use wiremock::matchers::{body_string_contains, method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};
use zitadel_verify::{TestClock, TokenVerifier, TokenVerifierBuilder};

/// One test, since what is logged is logged for the whole process.
#[test]
fn the_verifier_tells_of_its_work() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(events::each_token_is_one_event_and_no_secret_shows());
    #[cfg(feature = "metrics")]
    numbers::what_happens_is_counted_under_the_documented_names(&runtime);
}

const ACTIVE: &str = "Opaque2Opaque2Opaque2Opaque2";
const INACTIVE: &str = "Revoked3Revoked3Revoked3Revoked3";
const FAILING: &str = "Failing4Failing4Failing4Failing4";
const JWT_OF_ANOTHER: &str = "eyJhbGciOiJFUzI1NiIsImtpZCI6IjEifQ.eyJpc3MiOiJodHRwczovL290aGVyLmV4YW1wbGUifQ.U2lnbmF0dXJlLVNpZ25hdHVyZS1TaWduYXR1cmU";
const CLIENT_SECRET: &str = "Hunter2Hunter2Hunter2Hunter2";

/// An issuer that knows these tokens.
async fn issuer(clock: &TestClock) -> MockServer {
    let server = MockServer::start().await;
    let host = server.uri();
    let answer = |verb: &str, at: &str, answer: Value| {
        Mock::given(method(verb))
            .and(path(at))
            .respond_with(ResponseTemplate::new(200).set_body_json(answer))
    };
    let discovery = json!({
        "issuer": host, "token_endpoint": format!("{host}/token"),
        "introspection_endpoint": format!("{host}/introspect"), "jwks_uri": format!("{host}/keys"),
    });
    answer("GET", "/.well-known/openid-configuration", discovery)
        .mount(&server)
        .await;
    let keys = json!({"keys": [{"kty": "oct", "k": "c2VjcmV0LXNlY3JldC1zZWNyZXQ"}]});
    answer("GET", "/keys", keys).mount(&server).await;
    let active = json!({
        "active": true, "sub": "259242039378444290", "email": "private@acme.example",
        "exp": clock.now().as_second() + 3600,
    });
    for (token, said) in [(ACTIVE, active), (INACTIVE, json!({"active": false}))] {
        Mock::given(method("POST"))
            .and(path("/introspect"))
            .and(body_string_contains(token))
            .respond_with(ResponseTemplate::new(200).set_body_json(said))
            .mount(&server)
            .await;
    }
    // It repeats what it was sent.
    let echo = |request: &wiremock::Request| {
        let mut echoed = request.body.clone();
        echoed.extend(format!("{:?}", request.headers).into_bytes());
        ResponseTemplate::new(503).set_body_bytes(echoed)
    };
    Mock::given(method("POST"))
        .respond_with(echo)
        .mount(&server)
        .await;
    server
}

fn verifier(issuer: &MockServer, clock: &TestClock) -> TokenVerifierBuilder {
    TokenVerifier::builder(issuer.uri())
        .any_audience()
        .client_credentials("billing", CLIENT_SECRET)
        .clock(clock.clone().clock())
}
