//! What the verifier tells of its work: events, and with the feature `metrics`, numbers.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on says so by a panic"
)]

mod events;
#[cfg(feature = "metrics")]
mod numbers;

use serde_json::json;
use wiremock::{Request, ResponseTemplate};
use zitadel_test_support::identity_server::{IdentityServer, key_set};
use zitadel_test_support::requests::field;
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
async fn issuer(clock: &TestClock) -> IdentityServer {
    let server = IdentityServer::start().await;
    let keys = json!({"kty": "oct", "k": "c2VjcmV0LXNlY3JldC1zZWNyZXQ"});
    server.answer_keys(key_set(&[&keys])).await;
    let active = json!({
        "active": true, "sub": "259242039378444290", "email": "private@acme.example",
        "exp": clock.now().as_second() + 3600,
    });
    server
        .answer_introspection(move |request: &Request| {
            let answer = ResponseTemplate::new(200);
            match field(request, "token").as_str() {
                ACTIVE => answer.set_body_json(&active),
                INACTIVE => answer.set_body_json(json!({"active": false})),
                _ => repeating(request),
            }
        })
        .await;
    server
}

/// A failure that repeats what was sent.
fn repeating(request: &Request) -> ResponseTemplate {
    let mut repeated = request.body.clone();
    repeated.extend(format!("{:?}", request.headers).into_bytes());
    ResponseTemplate::new(503).set_body_bytes(repeated)
}

fn verifier(issuer: &IdentityServer, clock: &TestClock) -> TokenVerifierBuilder {
    TokenVerifier::builder(issuer.host())
        .any_audience()
        .client_credentials("billing", CLIENT_SECRET)
        .clock(clock.clone().clock())
}
