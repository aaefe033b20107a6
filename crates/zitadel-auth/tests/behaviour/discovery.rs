//! Discovery: at first use, kept, and asked again when the token endpoint seems to have moved.

use std::time::Duration;

use serde_json::json;
use wiremock::ResponseTemplate;
use zitadel_auth::{Authenticator, PrivateKeyJwt, TestClock};
use zitadel_test_support::identity_server::{Counting, IdentityServer, good_token};
use zitadel_test_support::keys::P256_KEY;
use zitadel_test_support::scripted_server::{ScriptedServer, answer, dead_end};

use crate::support::SignIn;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const HOUR: Duration = Duration::from_secs(60 * 60);

/// From now on discovery names this token endpoint, and nothing else answers.
async fn discovery_names(server: &IdentityServer, token_endpoint: &str) {
    server.reset().await;
    let document = json!({"issuer": server.host(), "token_endpoint": token_endpoint});
    server
        .answer_discovery(ResponseTemplate::new(200).set_body_json(document))
        .await;
}

fn issues(token: &str) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(good_token(token))
}

fn both(server: &IdentityServer, time: &TestClock) -> [Box<dyn Authenticator>; 2] {
    let (secret, key) = (server.client_credentials(), server.private_key());
    [
        Box::new(secret.clock(time.clock()).build().unwrap()),
        Box::new(key.clock(time.clock()).build().unwrap()),
    ]
}

#[tokio::test]
async fn asked_again_after_a_failure_and_kept_after_a_success() {
    let server = IdentityServer::bare().await;
    server.answer_discovery(ResponseTemplate::new(503)).await;
    let time = TestClock::new();
    let authenticator = PrivateKeyJwt::builder(server.host(), "user-1", "key-1", P256_KEY)
        .clock(time.clock())
        .build()
        .unwrap();
    authenticator.access_token().await.unwrap_err();
    assert_eq!(server.discovery_requests().await, 1);

    server.reset().await;
    server.answer_good_discovery().await;
    server.answer_token_with(Counting::new(60)).await;
    for _ in 0..3 {
        time.advance(Duration::from_secs(61));
        authenticator.access_token().await.unwrap();
    }
    assert_eq!(server.discovery_requests().await, 1);
    assert_eq!(server.token_requests().await.len(), 3);
}

#[tokio::test]
async fn a_token_endpoint_that_moved_is_found_again_without_an_error() {
    let moves = [
        ResponseTemplate::new(404).set_body_raw("404 page not found", "text/plain"),
        ResponseTemplate::new(405),
        ResponseTemplate::new(410),
        ResponseTemplate::new(301).insert_header("location", "/new"),
        ResponseTemplate::new(308).insert_header("location", "/new"),
    ];
    for answer in moves {
        let server = IdentityServer::bare().await;
        let time = TestClock::new();
        let (old, new) = (
            format!("{}/old", server.host()),
            format!("{}/new", server.host()),
        );
        for authenticator in both(&server, &time) {
            discovery_names(&server, &old).await;
            server.answer("POST", "/old", issues("token-1")).await;
            authenticator.access_token().await.unwrap();

            discovery_names(&server, &new).await;
            server.answer("POST", "/old", answer.clone()).await;
            server.answer("POST", "/new", issues("token-2")).await;
            time.advance(DAY / 2);
            let token = authenticator.access_token().await.unwrap();
            assert_eq!(token.secret(), "token-2");
            assert_eq!(server.discovery_requests().await, 1);
            assert_eq!(server.requests("/old").await.len(), 1);

            // Kept, as the one before was.
            time.advance(DAY / 2);
            authenticator.access_token().await.unwrap();
            assert_eq!(server.discovery_requests().await, 1);
            assert_eq!(server.requests("/old").await.len(), 1);
        }
    }
}

#[tokio::test]
async fn a_token_endpoint_that_left_its_address_is_found_again() {
    // Nobody answers, nobody speaks TLS, and the name is unknown.
    let (closed, _socket) = dead_end();
    let plain = ScriptedServer::repeating(answer(400, "text/plain", "")).await;
    for nothing in [
        format!("{closed}/token"),
        format!("{}/token", plain.url.replace("http:", "https:")),
        "https://zitadel.invalid/token".to_owned(),
    ] {
        let server = IdentityServer::bare().await;
        let time = TestClock::new();
        for authenticator in both(&server, &time) {
            discovery_names(&server, &nothing).await;
            let error = authenticator.access_token().await.unwrap_err();
            assert!(error.is_retryable(), "{error}");
            assert_eq!(server.discovery_requests().await, 1);

            discovery_names(&server, &format!("{}/new", server.host())).await;
            server.answer("POST", "/new", issues("token-1")).await;
            time.advance(Duration::from_secs(2));
            authenticator.access_token().await.unwrap();
        }
    }
}

#[tokio::test]
async fn an_endpoint_that_is_gone_for_good_costs_one_discovery_for_each_try() {
    let server = IdentityServer::start().await;
    let time = TestClock::new();
    let authenticator = server.client_credentials_at(&time);
    for _ in 0..10_000 {
        let text = authenticator.access_token().await.unwrap_err().to_string();
        assert!(text.contains("was not found"), "{text}");
        time.advance(Duration::from_millis(6));
    }
    let tries = server.token_requests().await.len();
    assert!((3..=9).contains(&tries), "{tries}");
    assert_eq!(server.discovery_requests().await, tries);
}

#[tokio::test]
async fn what_no_move_explains_does_not_repeat_discovery() {
    for answer in [
        ResponseTemplate::new(400).set_body_json(json!({"error": "invalid_request"})),
        ResponseTemplate::new(404).set_body_json(json!({"error": "invalid_request"})),
        ResponseTemplate::new(503),
        ResponseTemplate::new(200).set_body_raw("<html>", "text/html"),
    ] {
        let server = IdentityServer::start().await;
        server.answer_token_with(answer).await;
        let time = TestClock::new();
        for authenticator in both(&server, &time) {
            for _ in 0..5 {
                authenticator.access_token().await.unwrap_err();
                time.advance(Duration::from_secs(120));
            }
        }
        assert_eq!(server.discovery_requests().await, 2);
    }
}

#[tokio::test]
async fn asked_again_once_a_day() {
    let server = IdentityServer::bare().await;
    let time = TestClock::new();
    let authenticator = server.client_credentials_at(&time);
    // Asks every eight hours, for so many days.
    let pass = async |days: u32| {
        for _ in 0..3 * days {
            authenticator.access_token().await.unwrap();
            time.advance(8 * HOUR);
        }
    };
    discovery_names(&server, &format!("{}/old", server.host())).await;
    server.answer("POST", "/old", Counting::new(60)).await;
    pass(3).await;
    assert_eq!(server.discovery_requests().await, 3);
    assert_eq!(server.requests("/old").await.len(), 9);

    discovery_names(&server, &format!("{}/new", server.host())).await;
    server.answer("POST", "/old", Counting::new(60)).await;
    server.answer("POST", "/new", Counting::new(60)).await;
    pass(2).await;
    assert_eq!(server.discovery_requests().await, 2);
    assert_eq!(server.requests("/old").await.len(), 0);
    assert_eq!(server.requests("/new").await.len(), 6);
}

#[tokio::test]
async fn a_repeated_discovery_that_fails_leaves_a_working_endpoint_in_place() {
    for answer in [
        ResponseTemplate::new(503),
        ResponseTemplate::new(200).set_body_raw("<html>", "text/html"),
        ResponseTemplate::new(200).set_body_json(json!({
            "issuer": "https://other.example",
            "token_endpoint": "https://other.example/token",
        })),
        ResponseTemplate::new(200).set_body_json(json!({})),
    ] {
        let server = IdentityServer::start().await;
        server.answer_token_with(Counting::new(60)).await;
        let time = TestClock::new();
        let authenticator = server.client_credentials_at(&time);
        authenticator.access_token().await.unwrap();
        server.reset().await;
        server.answer_discovery(answer).await;
        server.answer_token_with(Counting::new(60)).await;
        time.advance(DAY);
        // Every ten minutes for two hours.
        for _ in 0..12 {
            authenticator.access_token().await.unwrap();
            time.advance(HOUR / 6);
        }
        assert_eq!(server.discovery_requests().await, 2, "one an hour");
        assert_eq!(server.token_requests().await.len(), 12);
    }
}

#[tokio::test]
async fn an_endpoint_that_was_given_is_never_looked_for() {
    let server = IdentityServer::start().await;
    let time = TestClock::new();
    let authenticator = server
        .client_credentials()
        .token_endpoint(format!("{}/given", server.host()))
        .clock(time.clock())
        .build()
        .unwrap();
    for _ in 0..3 {
        authenticator.access_token().await.unwrap_err();
        time.advance(DAY);
    }
    assert_eq!(server.discovery_requests().await, 0);
    assert_eq!(server.requests("/given").await.len(), 3);
}
