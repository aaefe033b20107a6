//! Answers that all instances of an API share in a Redis. With `ZITADEL_TEST_REAL_SERVERS` set, a
//! real one is started; without it, one that says what a test tells it to is enough.
#![cfg(feature = "redis")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on says so by a panic"
)]

mod fake;
mod real;

use std::time::Duration;

use serde_json::json;
use wiremock::ResponseTemplate;
use zitadel_test_support::identity_server::IdentityServer;
use zitadel_verify::{RedisCache, SealingKey, TestClock, TokenVerifier};

const TOKEN: &str = "V2_400533595778780198-at_400533595778845734";

/// An issuer to which every token is active. It says nothing of itself.
async fn issuer(clock: &TestClock) -> IdentityServer {
    let server = IdentityServer::bare().await;
    let answer = json!({
        "active": true, "sub": "259242039378444290", "exp": clock.now().as_second() + 3600,
    });
    server
        .answer_introspection(ResponseTemplate::new(200).set_body_json(answer))
        .await;
    server
}

async fn asked(issuer: &IdentityServer) -> usize {
    issuer.all_requests().await.len()
}

fn sealing(secret: u8) -> SealingKey {
    SealingKey::new([secret; 32]).unwrap()
}

/// Of one server, with nothing before it.
fn cache(address: &str, secret: u8) -> RedisCache {
    RedisCache::single(format!("redis://{address}"), sealing(secret))
        .unwrap()
        .memory(None)
        // A busy machine is no slow Redis.
        .limit(Duration::from_secs(5))
}

fn verifier(issuer: &IdentityServer, clock: &TestClock, cache: RedisCache) -> TokenVerifier {
    TokenVerifier::builder(issuer.host())
        .any_audience()
        .client_credentials("billing", "secret")
        .introspection_endpoint(format!("{}/oauth/v2/introspect", issuer.host()))
        .keys(r#"{"keys":[]}"#)
        .cache(cache)
        // A busy machine is no slow issuer.
        .answer_within(Duration::from_secs(5))
        .clock(clock.clock())
        .build()
        .unwrap()
}

#[test]
fn a_url_that_is_none_is_refused_without_repeating_it() {
    for url in [
        "",
        "cache",
        "http://cache",
        "redis://user:hunter2@",
        "rediss://user:hunter2@cache",
    ] {
        let error = RedisCache::single(url, sealing(1)).unwrap_err();
        assert!(error.is_configuration(), "{url}: {error}");
        assert!(!format!("{error:#?}").contains("hunter2"), "{error}");
    }
    let none: [&str; 0] = [];
    assert!(RedisCache::cluster(none, sealing(1)).is_err());
}
