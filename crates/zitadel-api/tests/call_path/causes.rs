//! Errors printed with all their causes, as `anyhow` and the like do it.

use std::time::Duration;

use zitadel_api::{Call, Client, Error, ErrorKind, RetryPolicy};
use zitadel_auth::{Authenticator, ClientCredentials, PersonalAccessToken};

use crate::support::*;

async fn fail(authenticator: impl Authenticator) -> Error {
    let client = Client::builder(authenticator)
        .retry(RetryPolicy::none())
        .timeout(Duration::from_secs(5))
        .build()
        .unwrap();
    Call::<GetThing>::new(client, thing()).await.unwrap_err()
}

async fn answered(step: Step) -> Error {
    let server = ScriptedServer::start([step]).await;
    fail(Counting::new(&server.url, Behaviour::Keeps)).await
}

async fn errors() -> Vec<(Error, ErrorKind)> {
    let (nowhere, _socket) = dead_end();
    let refused = json(
        404,
        r#"{"code":"not_found","message":"no such thing (QUERY-1)"}"#,
    );
    let server =
        ScriptedServer::start(vec![answer(500, "text/html", "<title>down</title>"); 9]).await;
    let credentials =
        |host: &str| ClientCredentials::builder(host, "id", "a secret of some length");
    vec![
        (answered(refused).await, ErrorKind::Api),
        (answered(json(200, r#"{"id":7}"#)).await, ErrorKind::Decode),
        (answered(Step::Close).await, ErrorKind::Connection),
        (
            fail(Counting::new(&nowhere, Behaviour::Keeps)).await,
            ErrorKind::Connection,
        ),
        (
            fail(credentials(&nowhere).build().unwrap()).await,
            ErrorKind::Auth,
        ),
        (
            fail(credentials(&server.url).build().unwrap()).await,
            ErrorKind::Auth,
        ),
        (
            fail(Counting::new(&nowhere, Behaviour::Fails)).await,
            ErrorKind::Auth,
        ),
        (
            fail(Counting::new(&nowhere, Behaviour::Hangs)).await,
            ErrorKind::Timeout,
        ),
        (
            PersonalAccessToken::new("", "token").unwrap_err().into(),
            ErrorKind::Configuration,
        ),
    ]
}

#[tokio::test]
async fn nothing_is_said_twice() {
    for (error, kind) in errors().await {
        assert_eq!(error.kind(), kind, "{error}");
        let message = error.to_string();
        let error = anyhow::Error::from(error);
        let links: Vec<String> = error.chain().map(ToString::to_string).collect();
        for (place, link) in links.iter().enumerate() {
            for (other_place, other) in links.iter().enumerate() {
                let is_repeated = place != other_place && link.contains(other.as_str());
                assert!(!is_repeated, "{link:?} repeats {other:?}");
            }
        }
        // The line alone says what happened.
        assert!(format!("{error:#}").starts_with(&message));
        assert!(format!("{error:?}").starts_with(&message));
    }
}

#[tokio::test]
async fn the_cause_of_an_unknown_kind_is_kept() {
    let error = fail(Counting::new("acme.zitadel.cloud", Behaviour::Fails)).await;
    let error = anyhow::Error::from(error);
    assert_eq!(
        format!("{error:#}"),
        "test.v1.ThingService/GetThing: the vault is sealed: 503"
    );
}

#[tokio::test]
async fn the_parts_are_there_for_programs() {
    let (nowhere, _socket) = dead_end();
    let error = fail(Counting::new(&nowhere, Behaviour::Keeps)).await;
    assert!(error.transport_error().unwrap().is_connect());
    assert!(error.auth_error().is_none());
    let error = fail(Counting::new(&nowhere, Behaviour::Fails)).await;
    assert!(error.auth_error().unwrap().is_retryable());
    assert!(error.transport_error().is_none());
}
