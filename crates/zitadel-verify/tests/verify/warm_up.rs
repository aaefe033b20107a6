//! What is fetched before a token comes.

use std::time::Duration;

use jsonwebtoken::Algorithm;
use serde_json::json;
use wiremock::ResponseTemplate;
use zitadel_test_support::identity_server::{IdentityServer, key_set};
use zitadel_verify::{TestClock, TokenVerifier};

use crate::support::{AUDIENCE, claims_at, offline, pair};

#[tokio::test]
async fn the_first_token_waits_for_nothing() {
    let clock = TestClock::new();
    let pair = pair(Algorithm::ES256);
    let issuer = IdentityServer::with_keys(&[&pair.jwk]).await;
    let verifier = offline(&issuer, &clock).build().unwrap();
    verifier.warm_up().await.unwrap();
    verifier.warm_up().await.unwrap();
    assert_eq!(issuer.discovery_requests().await, 1);
    assert_eq!(issuer.key_requests().await, 1);

    let token = pair.sign(&claims_at(&issuer.host(), &clock));
    verifier.verify(&token).await.unwrap();
    assert_eq!(issuer.discovery_requests().await, 1);
    assert_eq!(issuer.key_requests().await, 1);
}

#[tokio::test]
async fn it_is_waited_for_longer_than_by_a_token() {
    let clock = TestClock::new();
    let pair = pair(Algorithm::ES256);
    let issuer = IdentityServer::start().await;
    let slow = key_set(&[&pair.jwk]).set_delay(Duration::from_millis(200));
    issuer.answer_keys(slow).await;
    let impatient = offline(&issuer, &clock).answer_within(Duration::from_millis(1));
    let verifier = impatient.build().unwrap();
    verifier.warm_up().await.unwrap();
    let token = pair.sign(&claims_at(&issuer.host(), &clock));
    verifier.verify(&token).await.unwrap();
}

#[tokio::test]
async fn an_issuer_that_cannot_be_asked_is_named_and_asked_again() {
    let clock = TestClock::new();
    let pair = pair(Algorithm::ES256);
    let issuer = IdentityServer::start().await;
    issuer.answer_keys(ResponseTemplate::new(502)).await;
    let verifier = offline(&issuer, &clock).build().unwrap();
    let error = verifier.warm_up().await.unwrap_err();
    assert!(error.is_unavailable(), "{error}");
    assert!(error.to_string().contains("/oauth/v2/keys"), "{error}");

    issuer.answer_keys(key_set(&[&pair.jwk])).await;
    clock.advance(Duration::from_secs(30));
    verifier.warm_up().await.unwrap();
}

#[tokio::test]
async fn one_who_is_somebody_else_is_a_mistake_in_the_settings() {
    let clock = TestClock::new();
    let issuer = IdentityServer::start().await;
    let mut document = issuer.discovery_document();
    document["issuer"] = "https://other.example".into();
    let other = ResponseTemplate::new(200).set_body_json(document);
    issuer.answer_discovery(other).await;
    let verifier = offline(&issuer, &clock).build().unwrap();
    let error = verifier.warm_up().await.unwrap_err();
    assert!(!error.is_unavailable(), "{error}");
    assert!(
        error.to_string().contains("https://other.example"),
        "{error}"
    );
}

#[tokio::test]
async fn where_all_is_given_nobody_is_asked() {
    let pair = pair(Algorithm::ES256);
    let verifier = TokenVerifier::builder("http://127.0.0.1:1")
        .audience(AUDIENCE)
        .keys(json!({ "keys": [pair.jwk] }).to_string())
        .build()
        .unwrap();
    verifier.warm_up().await.unwrap();
}
