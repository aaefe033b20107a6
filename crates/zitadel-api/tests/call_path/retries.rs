//! Which calls are sent again, and when they are not.

use std::time::Duration;

use zitadel_api::{Call, Client, Code, ErrorKind, RetryPolicy};

use crate::support::*;

const UNAVAILABLE: &str = r#"{"code":"unavailable","message":"shutting down"}"#;
const RATE: &str = r#"{"code":"resource_exhausted","message":"too many requests"}"#;
const QUOTA: &str = r#"{"code":"resource_exhausted","message":"Quota is exhausted (QUOTA-h3Ft6)"}"#;

fn retry_after(status: u16, value: &str) -> Step {
    with_headers(status, &[("retry-after", value)], "")
}

#[tokio::test]
async fn reads_are_sent_again_and_writes_only_when_nothing_was_done() {
    for (step, read_again, write_again) in [
        (json(503, UNAVAILABLE), true, false),
        (json(502, ""), true, false),
        (answer(504, "text/html", "<html>"), true, false),
        (Step::Close, true, false),
        (
            Step::Write(b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{".to_vec()),
            true,
            false,
        ),
        (answer(429, "text/plain", "slow down"), true, true),
        (json(429, RATE), true, true),
        (retry_after(429, "0"), true, true),
        (retry_after(503, "0"), true, false),
        (json(429, QUOTA), false, false),
        (
            json(
                500,
                r#"{"code":"internal","message":"Errors.Internal (RECOVER)"}"#,
            ),
            false,
            false,
        ),
        (
            json(400, r#"{"code":"invalid_argument","message":"no"}"#),
            false,
            false,
        ),
        (
            json(404, r#"{"code":"not_found","message":"no"}"#),
            false,
            false,
        ),
        (
            json(409, r#"{"code":"aborted","message":"no"}"#),
            false,
            false,
        ),
        (answer(500, "text/html", "<html>"), false, false),
        (answer(200, "text/html", "<html>"), false, false),
        (json(200, "[]"), false, false),
    ] {
        let script = || vec![step.clone(), json(200, "{}")];
        let server = ScriptedServer::start(script()).await;
        let got = Call::<GetThing>::new(client(&server), thing()).await;
        assert_eq!(got.is_ok(), read_again, "{step:?}");
        assert_eq!(server.count(), 1 + usize::from(read_again), "{step:?}");

        let server = ScriptedServer::start(script()).await;
        let made = Call::<CreateThing>::new(client(&server), thing()).await;
        assert_eq!(made.is_ok(), write_again, "{step:?}");
        assert_eq!(server.count(), 1 + usize::from(write_again), "{step:?}");
    }
}

#[tokio::test]
async fn the_policy_bounds_the_attempts() {
    for (policy, expected) in [
        (hasty(), 3),
        (hasty().max_attempts(5), 5),
        (hasty().max_attempts(0), 1),
        (RetryPolicy::none(), 1),
    ] {
        let server = ScriptedServer::start(vec![json(503, UNAVAILABLE); 9]).await;
        let error = Call::<GetThing>::new(client(&server), thing())
            .retry(policy)
            .await
            .unwrap_err();
        assert_eq!(server.count(), expected);
        assert_eq!(error.code(), Some(Code::Unavailable));
        assert!(error.is_retryable());
        assert_eq!(
            error.to_string().contains("attempts"),
            expected > 1,
            "{error}"
        );
    }
}

#[tokio::test]
async fn the_clients_policy_holds_where_the_call_has_none() {
    let server = ScriptedServer::start(vec![json(503, UNAVAILABLE); 9]).await;
    let client = Client::builder(Counting::new(&server.url, Behaviour::Renews))
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    Call::<GetThing>::new(client, thing()).await.unwrap_err();
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_server_that_is_not_there_is_tried_again_for_writes_too() {
    let (url, _socket) = dead_end();
    let client = Client::builder(Counting::new(&url, Behaviour::Renews))
        .retry(hasty())
        .build()
        .unwrap();
    let error = Call::<CreateThing>::new(client, thing()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection);
    assert!(error.is_retryable());
    let shown = error.to_string();
    assert!(
        shown.contains(&url) && shown.contains("after 3 attempts"),
        "{shown}"
    );
}

#[tokio::test]
async fn a_wait_that_is_too_long_is_not_begun() {
    let server = ScriptedServer::start([retry_after(429, "31"), json(200, "{}")]).await;
    let error = Call::<GetThing>::new(client(&server), thing())
        .await
        .unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(31)));
    assert_eq!(error.code(), Some(Code::Unavailable));
    assert!(error.is_rate_limited());
    assert_eq!(server.count(), 1);

    // Nor one that goes past the call's time limit.
    let server = ScriptedServer::start([retry_after(429, "20"), json(200, "{}")]).await;
    let error = Call::<GetThing>::new(client(&server), thing())
        .timeout(Duration::from_secs(19))
        .await
        .unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(20)));
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_retry_after_date_is_understood() {
    let past = retry_after(503, "Sun, 06 Nov 1994 08:49:37 GMT");
    let server = ScriptedServer::start([past, json(200, "{}")]).await;
    Call::<GetThing>::new(client(&server), thing())
        .await
        .unwrap();

    let future = retry_after(503, "Fri, 31 Dec 2399 23:59:59 GMT");
    let server = ScriptedServer::start([future, json(200, "{}")]).await;
    let error = Call::<GetThing>::new(client(&server), thing())
        .await
        .unwrap_err();
    assert!(error.retry_after() > Some(Duration::from_secs(3600)));
}

#[tokio::test]
async fn the_time_limit_is_not_one_of_each_attempt() {
    let server = ScriptedServer::start(vec![Step::Hang; 9]).await;
    let error = Call::<GetThing>::new(client(&server), thing())
        .timeout(Duration::from_millis(100))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.is_timeout() && error.is_retryable());
    assert!(!error.to_string().contains("attempts"), "{error}");
    assert!(server.count() <= 1);
}

#[tokio::test]
async fn when_the_time_limit_ends_the_retries_the_last_failure_is_told() {
    let unavailable = || {
        let headers = [("content-type", "application/json"), ("x-request-id", "r7")];
        with_headers(503, &headers, UNAVAILABLE)
    };
    let limit = Duration::from_secs(1);
    let endless = hasty().max_attempts(u32::MAX);
    for (script, policy) in [
        // There is no time for the wait.
        (
            vec![unavailable()],
            endless.clone().base_delay(Duration::from_secs(60)),
        ),
        // The wait is over when the time is.
        (vec![unavailable(); 100_000], endless.clone()),
        // The time ends within an attempt.
        (vec![unavailable(), unavailable(), Step::Hang], endless),
    ] {
        let server = ScriptedServer::start(script).await;
        let error = Call::<GetThing>::new(client(&server), thing())
            .timeout(limit)
            .retry(policy.max_delay(Duration::from_secs(60)))
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Api, "{error}");
        assert_eq!(error.code(), Some(Code::Unavailable), "{error}");
        assert_eq!(error.status().unwrap(), 503);
        assert_eq!(error.message(), "shutting down");
        assert_eq!(error.request_id(), Some("r7"));
        assert!(error.is_retryable() && !error.is_timeout());
        let shown = error.to_string();
        assert!(
            shown.contains("shutting down") && shown.contains("time limit of 1s"),
            "{shown}"
        );
        assert!(!shown.contains("before it could be sent"), "{shown}");
    }
}

#[tokio::test]
async fn a_write_that_may_have_arrived_is_not_told_as_the_refusal_before_it() {
    let server = ScriptedServer::start([json(429, RATE), Step::Hang]).await;
    let error = Call::<CreateThing>::new(client(&server), thing())
        .timeout(Duration::from_secs(1))
        .await
        .unwrap_err();
    assert_eq!(server.count(), 2);
    assert!(error.is_timeout() && !error.is_rate_limited());
    assert_eq!((error.code(), error.status()), (None, None));
    let shown = error.to_string();
    for said in [
        "within the call's time limit of 1s",
        "too many requests",
        "429",
    ] {
        assert!(shown.contains(said), "{said} in {shown}");
    }
}

#[tokio::test]
async fn the_time_limit_is_told_as_it_was_set() {
    let server = ScriptedServer::start([Step::Hang]).await;
    let error = Call::<GetThing>::new(client(&server), thing())
        .timeout(Duration::from_millis(70))
        .await
        .unwrap_err();
    assert!(error.is_timeout());
    assert!(error.to_string().contains(" 70ms"), "{error}");
}

#[tokio::test]
async fn when_the_time_limit_ends_the_wait_for_a_new_token_the_refusal_is_told() {
    let server = ScriptedServer::start([answer(401, "text/plain", "who?")]).await;
    let authenticator = Counting::new(&server.url, Behaviour::RenewsNever);
    let error = Call::<GetThing>::new(Client::new(authenticator), thing())
        .timeout(Duration::from_secs(1))
        .await
        .unwrap_err();
    assert!(error.is_unauthenticated(), "{error}");
    assert!(error.to_string().contains("time limit of 1s"), "{error}");
}

#[tokio::test]
async fn the_clients_time_limit_holds_where_the_call_has_none() {
    let server = ScriptedServer::start(vec![Step::Hang; 9]).await;
    let client = Client::builder(Counting::new(&server.url, Behaviour::Renews))
        .timeout(Duration::from_millis(50))
        .build()
        .unwrap();
    let call = || Call::<CreateThing>::new(client.clone(), thing());
    assert!(call().await.unwrap_err().is_timeout());
    let error = call().timeout(Duration::ZERO).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert!(server.count() <= 1);
}
