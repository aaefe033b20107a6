//! One token for everybody, renewed in time, whatever goes wrong.

use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use jiff::SignedDuration;
use serde_json::json;
use tokio::runtime::Builder;
use wiremock::{Request, Respond, ResponseTemplate};
use zitadel_auth::{
    AccessToken, AuthError, Authenticator, ClientCredentials, PrivateKeyJwt, TestClock,
};
use zitadel_test_support::identity_server::{Counting, IdentityServer, good_token};
use zitadel_test_support::keys::RSA_KEY;
use zitadel_test_support::requests::{decode_jwt, field};
use zitadel_test_support::wait_until;

use crate::support::SignIn;

pub(crate) async fn ask_in_tasks(authenticator: &Arc<ClientCredentials>, count: usize) {
    let tasks: Vec<_> = (0..count)
        .map(|_| {
            let authenticator = authenticator.clone();
            tokio::spawn(async move { authenticator.access_token().await })
        })
        .collect();
    for task in tasks {
        assert_eq!(task.await.unwrap().unwrap().secret(), "token-1");
    }
}

#[test]
fn ten_thousand_tasks_make_one_discovery_and_one_token_request() {
    let servers = Builder::new_multi_thread().enable_all().build().unwrap();
    let runtimes = [1, 2, 4, 16]
        .map(|workers| {
            Builder::new_multi_thread()
                .worker_threads(workers)
                .enable_all()
                .build()
                .unwrap()
        })
        .into_iter()
        .chain([Builder::new_current_thread().enable_all().build().unwrap()]);
    for runtime in runtimes {
        for count in [1_000, 10_000] {
            let answers = Counting::new(3600).delayed(Duration::from_millis(20));
            let server = servers.block_on(IdentityServer::answering(answers));
            let authenticator = Arc::new(server.client_credentials().build().unwrap());
            runtime.block_on(ask_in_tasks(&authenticator, count));
            servers.block_on(async {
                assert_eq!(server.discovery_requests().await, 1);
                assert_eq!(server.token_requests().await.len(), 1);
            });
        }
    }
}

#[tokio::test]
async fn a_token_is_kept_renewed_ahead_and_never_used_past_its_end() {
    let server = IdentityServer::answering(Counting::new(3600)).await;
    let time = TestClock::new();
    let authenticator = server.client_credentials_at(&time);
    assert_eq!(authenticator.cached_token(), None);
    let first = authenticator.access_token().await.unwrap();
    assert_eq!(authenticator.cached_token(), Some(first.clone()));
    assert_eq!(
        first.expires_at().unwrap().duration_since(time.now()),
        SignedDuration::from_secs(3600)
    );

    time.advance(Duration::from_secs(3299));
    assert_eq!(authenticator.access_token().await.unwrap(), first);
    assert_eq!(server.token_requests().await.len(), 1);

    // Advisory: the caller goes on with the token in hand while a new one is fetched.
    time.advance(Duration::from_secs(1));
    assert_eq!(authenticator.access_token().await.unwrap(), first);
    wait_until(async || authenticator.access_token().await.unwrap() != first).await;
    let second = authenticator.access_token().await.unwrap();
    assert_eq!(second.secret(), "token-2");
    assert_eq!(server.token_requests().await.len(), 2);

    // Long past its end: callers wait for the new one.
    time.advance(Duration::from_secs(100_000));
    assert_eq!(authenticator.cached_token(), None);
    let third = authenticator.access_token().await.unwrap();
    assert_eq!(third.secret(), "token-3");
}

#[tokio::test]
async fn nobody_waits_for_a_refresh_in_the_advisory_window() {
    let server = IdentityServer::answering(Counting::new(3600)).await;
    let time = TestClock::new();
    let authenticator = server.client_credentials_at(&time);
    let first = authenticator.access_token().await.unwrap();
    server.reset().await;
    server
        .answer_token_with(Counting::new(3600).delayed(Duration::from_secs(3600)))
        .await;
    time.advance(Duration::from_secs(3400));
    // The answer takes an hour; every caller has a token now.
    for _ in 0..1000 {
        assert_eq!(authenticator.access_token().await.unwrap(), first);
    }
    wait_until(async || server.token_requests().await.len() == 1).await;
    assert_eq!(authenticator.cached_token(), Some(first));
}

#[tokio::test]
async fn who_cannot_wait_has_every_valid_token_and_starts_the_refresh() {
    let server = IdentityServer::answering(Counting::new(3600)).await;
    let time = TestClock::new();
    let authenticator = server.client_credentials_at(&time);
    // Never awaits the authenticator: only asks again and again.
    let cached = async |wanted: &str| {
        wait_until(async || {
            authenticator
                .cached_token()
                .is_some_and(|token| token.secret() == wanted)
        })
        .await;
    };
    assert_eq!(authenticator.cached_token(), None);
    cached("token-1").await;
    for (step, token) in [(3299, "token-1"), (1, "token-1")] {
        time.advance(Duration::from_secs(step));
        assert_eq!(authenticator.cached_token().unwrap().secret(), token);
    }
    cached("token-2").await;
    // The mandatory window, up to its last second.
    time.advance(Duration::from_secs(3599));
    assert_eq!(authenticator.cached_token().unwrap().secret(), "token-2");
    cached("token-3").await;
    time.advance(Duration::from_secs(3600));
    assert_eq!(authenticator.cached_token(), None);
    cached("token-4").await;
    assert_eq!(server.token_requests().await.len(), 4);
}

#[test]
fn outside_of_a_runtime_a_valid_token_is_there_to_its_end() {
    let runtime = Builder::new_multi_thread().enable_all().build().unwrap();
    let server = runtime.block_on(IdentityServer::answering(Counting::new(3600)));
    let time = TestClock::new();
    let authenticator = server.client_credentials_at(&time);
    assert_eq!(authenticator.cached_token(), None);
    let token = runtime.block_on(authenticator.access_token()).unwrap();
    for step in [0, 3299, 1, 269, 1, 29] {
        time.advance(Duration::from_secs(step));
        assert_eq!(authenticator.cached_token().as_ref(), Some(&token));
    }
    time.advance(Duration::from_secs(1));
    assert_eq!(authenticator.cached_token(), None);
    assert_eq!(runtime.block_on(server.token_requests()).len(), 1);
}

#[tokio::test]
async fn who_cannot_wait_causes_no_storm_either() {
    let server = IdentityServer::start().await;
    server.answer_token(503, json!({})).await;
    let time = TestClock::new();
    let authenticator = server.client_credentials_at(&time);
    for _ in 0..100 {
        for _ in 0..100 {
            assert_eq!(authenticator.cached_token(), None);
        }
        settle().await;
        time.advance(Duration::from_millis(600));
    }
    let tries = server.token_requests().await.len();
    assert!((3..=9).contains(&tries), "{tries} tries in a minute");
}

#[tokio::test]
async fn a_server_that_is_down_in_the_advisory_window_is_not_noticed() {
    let server = IdentityServer::answering(Counting::new(3600)).await;
    let time = TestClock::new();
    let authenticator = server.client_credentials_at(&time);
    let first = authenticator.access_token().await.unwrap();
    server.reset().await;
    server.answer_token(503, json!({})).await;
    time.advance(Duration::from_secs(3300));
    for second in 0..200 {
        assert_eq!(
            authenticator.access_token().await.unwrap(),
            first,
            "second {second}"
        );
        settle().await;
        time.advance(Duration::from_secs(1));
    }
    let tries = server.token_requests().await.len();
    assert!((3..=12).contains(&tries), "{tries} tries in 200 s");
}

/// Lets a refresh that was begun come to its end.
async fn settle() {
    tokio::time::sleep(Duration::from_millis(3)).await;
}

#[tokio::test]
async fn down_past_expiry_all_get_the_same_error_and_the_server_sees_no_storm() {
    let server = IdentityServer::answering(Counting::new(60)).await;
    let time = TestClock::new();
    let authenticator = Arc::new(server.client_credentials_at(&time));
    authenticator.access_token().await.unwrap();
    server.reset().await;
    server.answer_token(503, json!({})).await;
    time.advance(Duration::from_secs(61));
    let tasks: Vec<_> = (0..1000)
        .map(|_| {
            let authenticator = authenticator.clone();
            tokio::spawn(async move { authenticator.access_token().await.unwrap_err() })
        })
        .collect();
    let mut texts = Vec::new();
    for task in tasks {
        let error = task.await.unwrap();
        assert!(error.is_retryable());
        texts.push(error.to_string());
    }
    texts.dedup();
    assert_eq!(texts.len(), 1);
    assert_eq!(server.token_requests().await.len(), 1, "one for all");

    calls_in_a_minute(&time, 10_000, async || {
        authenticator.access_token().await.unwrap_err();
    })
    .await;
    let tries = server.token_requests().await.len();
    assert!((3..=9).contains(&tries), "{tries} tries in a minute");

    server.reset().await;
    server.answer_token_with(Counting::new(60)).await;
    time.advance(Duration::from_secs(90));
    assert_eq!(
        authenticator.access_token().await.unwrap().secret(),
        "token-1"
    );
}

async fn calls_in_a_minute(time: &TestClock, count: u32, call: impl AsyncFn()) {
    for _ in 0..count {
        call().await;
        time.advance(Duration::from_secs(60) / count);
    }
}

#[tokio::test]
async fn refused_credentials_cost_a_handful_of_requests_a_minute() {
    for (status, error) in [
        (400, "invalid_request"),
        (400, "invalid_client"),
        (400, "invalid_grant"),
        (401, "invalid_client"),
        (500, "server_error"),
    ] {
        let server = IdentityServer::start().await;
        server.answer_token(status, json!({"error": error})).await;
        let time = TestClock::new();
        for authenticator in [
            Box::new(server.client_credentials_at(&time)) as Box<dyn Authenticator>,
            Box::new(server.private_key().clock(time.clock()).build().unwrap()),
        ] {
            let before = server.token_requests().await.len();
            calls_in_a_minute(&time, 10_000, async || {
                authenticator.access_token().await.unwrap_err();
            })
            .await;
            let requests = server.token_requests().await.len() - before;
            // The server's clock stands still beside the test's: three more, at most, to try it.
            assert!((3..=12).contains(&requests), "{status} {error}: {requests}");
        }
    }
}

#[tokio::test]
async fn a_fresh_token_that_the_api_refuses_is_not_replaced_for_every_call() {
    let server = IdentityServer::answering(Counting::new(43199)).await;
    let time = TestClock::new();
    let authenticator = server.client_credentials_at(&time);
    calls_in_a_minute(&time, 10_000, async || {
        let token = authenticator.access_token().await.unwrap();
        authenticator.invalidate(&token);
    })
    .await;
    let requests = server.token_requests().await.len();
    assert!((5..=9).contains(&requests), "{requests}");
}

#[tokio::test]
async fn a_refused_token_is_replaced_once_and_a_newer_one_survives() {
    let server = IdentityServer::answering(Counting::new(43199)).await;
    let authenticator = server.client_credentials().build().unwrap();
    let first = authenticator.access_token().await.unwrap();
    authenticator.invalidate(&first);
    assert_eq!(authenticator.cached_token(), None);
    assert!(authenticator.renewal_paused_until().is_none());
    let second = authenticator.access_token().await.unwrap();
    assert_ne!(first, second);
    for _ in 0..100 {
        authenticator.invalidate(&first);
        authenticator.invalidate(&AccessToken::new("foreign").unwrap());
    }
    assert_eq!(authenticator.access_token().await.unwrap(), second);
    assert_eq!(server.token_requests().await.len(), 2);
}

#[tokio::test]
async fn no_lifetime_means_a_request_for_every_call() {
    for expires_in in [
        json!(null),
        json!("43199"),
        json!(300.5),
        json!(0),
        json!(-5),
        json!(1),
        json!(59),
        json!(43199),
        json!(u64::MAX),
    ] {
        let server = IdentityServer::start().await;
        let answers = Counting::saying(expires_in.clone());
        server.answer_token_with(answers).await;
        let time = TestClock::new();
        let authenticator = server.client_credentials_at(&time);
        for _ in 0..100 {
            authenticator.access_token().await.unwrap();
        }
        assert_eq!(server.token_requests().await.len(), 1, "{expires_in}");
    }
}

#[tokio::test]
async fn a_clock_that_jumps_causes_one_request_and_no_stale_token() {
    let server = IdentityServer::answering(Counting::new(3600)).await;
    let time = TestClock::new();
    let authenticator = server.client_credentials_at(&time);
    authenticator.access_token().await.unwrap();
    time.shift_wall_clock(SignedDuration::from_hours(5));
    assert_eq!(authenticator.cached_token(), None, "suspended for 5 hours");
    for _ in 0..100 {
        let token = authenticator.access_token().await.unwrap();
        assert_eq!(token.secret(), "token-2");
    }
    time.shift_wall_clock(SignedDuration::from_hours(-100));
    for _ in 0..100 {
        let token = authenticator.access_token().await.unwrap();
        assert_eq!(token.secret(), "token-2");
    }
    time.advance(Duration::from_secs(3600));
    assert_eq!(authenticator.cached_token(), None);
    assert_eq!(server.token_requests().await.len(), 2);
}

#[tokio::test]
async fn a_panic_in_the_source_of_the_key_is_an_error_for_those_who_wait() {
    let server = IdentityServer::answering(Counting::new(3600)).await;
    let calls = Arc::new(AtomicUsize::new(0));
    let counter = calls.clone();
    let time = TestClock::new();
    let authenticator = PrivateKeyJwt::builder_with_key_source(server.host(), move || {
        let call = counter.fetch_add(1, Ordering::SeqCst);
        async move {
            assert!(call > 0, "the first call panics");
            Ok::<_, AuthError>(key_file("key-1"))
        }
    })
    .clock(time.clock())
    .build()
    .unwrap();
    let error = authenticator.access_token().await.unwrap_err();
    assert!(error.to_string().contains("panicked"), "{error}");
    assert!(error.is_retryable());
    time.advance(Duration::from_secs(2));
    authenticator.access_token().await.unwrap();
}

fn key_file(key_id: &str) -> String {
    json!({"type": "serviceaccount", "keyId": key_id, "key": RSA_KEY, "userId": "user-1"})
        .to_string()
}

/// Takes assertions of one key only.
struct Takes(&'static str);

impl Respond for Takes {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let (header, _) = decode_jwt(&field(request, "assertion"));
        if header["kid"] == self.0 {
            ResponseTemplate::new(200).set_body_json(good_token("token"))
        } else {
            ResponseTemplate::new(400).set_body_json(json!({"error": "invalid_grant"}))
        }
    }
}

#[tokio::test]
async fn a_key_file_that_changes_is_read_again_and_a_broken_one_is_not_used() {
    let server = IdentityServer::answering(Counting::new(60)).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("zitadel.json");
    fs::write(&path, key_file("key-1")).unwrap();
    let time = TestClock::new();
    let authenticator = PrivateKeyJwt::builder_with_key_file(server.host(), &path)
        .clock(time.clock())
        .build()
        .unwrap();
    let mut key_ids = Vec::new();
    for content in [
        None,
        Some(key_file("key-22")),
        Some("{ broken".to_owned()),
        Some(key_file("key-333")),
    ] {
        if let Some(content) = content {
            fs::write(&path, content).unwrap();
        }
        time.advance(Duration::from_secs(61));
        authenticator.access_token().await.unwrap();
        let requests = server.token_requests().await;
        let assertion = field(requests.last().unwrap(), "assertion");
        key_ids.push(decode_jwt(&assertion).0["kid"].clone());
    }
    fs::remove_file(&path).unwrap();
    time.advance(Duration::from_secs(61));
    authenticator.access_token().await.unwrap();
    assert_eq!(key_ids, ["key-1", "key-22", "key-22", "key-333"]);
}

#[tokio::test]
async fn a_refused_key_is_asked_for_again_at_its_source() {
    let server = IdentityServer::answering(Takes("key-2")).await;
    let calls = Arc::new(AtomicUsize::new(0));
    let counter = calls.clone();
    let authenticator = PrivateKeyJwt::builder_with_key_source(server.host(), move || {
        let call = counter.fetch_add(1, Ordering::SeqCst) + 1;
        async move { Ok::<_, AuthError>(key_file(&format!("key-{call}"))) }
    })
    .build()
    .unwrap();
    assert_eq!(calls.load(Ordering::SeqCst), 0, "building asks nobody");
    authenticator.access_token().await.unwrap();
    assert_eq!(calls.load(Ordering::SeqCst), 2);
    assert_eq!(server.token_requests().await.len(), 2);
}

#[tokio::test]
async fn a_refused_secret_is_asked_for_again_and_the_same_one_is_not_sent_twice() {
    struct TakesSecret;
    impl Respond for TakesSecret {
        fn respond(&self, request: &Request) -> ResponseTemplate {
            if field(request, "client_secret") == "secret-2" {
                ResponseTemplate::new(200).set_body_json(good_token("token"))
            } else {
                ResponseTemplate::new(401).set_body_json(json!({"error": "invalid_client"}))
            }
        }
    }
    let server = IdentityServer::answering(TakesSecret).await;
    let calls = Arc::new(AtomicUsize::new(0));
    let counter = calls.clone();
    let time = TestClock::new();
    let authenticator =
        ClientCredentials::builder_with_secret_source(server.host(), "billing", move || {
            let call = counter.fetch_add(1, Ordering::SeqCst);
            let secret = if call < 2 { "secret-1" } else { "secret-2" };
            async move { Ok::<_, AuthError>(secret.to_owned()) }
        })
        .clock(time.clock())
        .build()
        .unwrap();
    assert!(authenticator.access_token().await.unwrap_err().is_refused());
    assert_eq!(server.token_requests().await.len(), 1);
    time.advance(Duration::from_secs(2));
    authenticator.access_token().await.unwrap();
    assert_eq!(server.token_requests().await.len(), 3);
}

#[tokio::test]
async fn a_source_that_fails_or_gives_nothing_is_an_error_with_its_cause() {
    let server = IdentityServer::answering(Counting::new(60)).await;
    let authenticator =
        ClientCredentials::builder_with_secret_source(server.host(), "billing", || async {
            Err::<String, _>("the vault is sealed")
        })
        .build()
        .unwrap();
    let error = authenticator.access_token().await.unwrap_err();
    assert!(error.to_string().contains("the vault is sealed"), "{error}");
    assert!(error.is_retryable());

    let authenticator =
        ClientCredentials::builder_with_secret_source(server.host(), "billing", || async {
            Ok::<_, AuthError>(" ".to_owned())
        })
        .build()
        .unwrap();
    let error = authenticator.access_token().await.unwrap_err();
    assert!(error.to_string().contains("empty text"), "{error}");
}
