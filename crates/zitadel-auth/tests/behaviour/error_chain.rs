//! A program that prints an error with all its causes says nothing twice.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use serde_json::json;
use tokio::net::TcpListener;
use wiremock::ResponseTemplate;
use zitadel_auth::{AuthError, Authenticator, ClientCredentials, TransportOptions};

use crate::support::Server;

/// No cause repeats what was printed before it.
#[track_caller]
fn assert_says_nothing_twice<E: StdError + Clone + Send + Sync + 'static>(error: &E) {
    let mut printed = error.to_string();
    for cause in anyhow::Error::new(error.clone()).chain().skip(1) {
        let cause = cause.to_string();
        assert!(!printed.contains(&cause), "{cause:?} again in: {printed}");
        printed.push_str(&cause);
    }
    assert!(format!("{:#}", anyhow::Error::new(error.clone())).starts_with(&error.to_string()));
}

async fn refused_by(host: String) -> AuthError {
    let options = TransportOptions::new().timeout(Duration::from_secs(2));
    let authenticator = ClientCredentials::builder(host, "billing", "secret")
        .transport(&options)
        .build()
        .unwrap();
    authenticator.access_token().await.unwrap_err()
}

/// Nobody listens, nobody speaks TLS, a name is unknown, the connection breaks, or nothing comes.
async fn hosts_that_do_not_answer() -> Vec<String> {
    let closed = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let closed = closed.local_addr().unwrap();
    let breaking = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let breaks = breaking.local_addr().unwrap();
    tokio::spawn(async move { while breaking.accept().await.is_ok() {} });
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let says_nothing = silent.local_addr().unwrap();
    tokio::spawn(async move {
        let mut kept = Vec::new();
        while let Ok((stream, _)) = silent.accept().await {
            kept.push(stream);
        }
    });
    vec![
        format!("http://{closed}"),
        format!("https://{breaks}"),
        format!("http://{breaks}"),
        "https://zitadel.invalid".to_owned(),
        format!("http://{says_nothing}"),
    ]
}

#[tokio::test]
async fn of_a_server_that_cannot_be_reached() {
    for host in hosts_that_do_not_answer().await {
        let error = refused_by(host).await;
        assert_says_nothing_twice(&error);
        let transport = error.transport_error().unwrap();
        assert_says_nothing_twice(transport);
        let reported = transport.cause().unwrap();
        assert!(!reported.to_string().is_empty(), "for who looks inside");
    }
}

#[tokio::test]
async fn of_a_server_that_answers_otherwise() {
    for answer in [
        ResponseTemplate::new(503),
        ResponseTemplate::new(400).set_body_json(json!({"error": "invalid_client"})),
        ResponseTemplate::new(200).set_body_raw("<html>", "text/html"),
    ] {
        let server = Server::answering(answer).await;
        let error = refused_by(server.host()).await;
        assert_says_nothing_twice(&error);
        assert!(error.transport_error().is_none());
    }
    assert_says_nothing_twice(&refused_by(Server::bare().await.host()).await);
}

#[derive(Clone, Debug)]
struct VaultError;

impl fmt::Display for VaultError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the vault is sealed")
    }
}

impl StdError for VaultError {}

#[tokio::test]
async fn of_a_source_of_credentials_whose_own_error_is_still_at_hand() {
    let authenticator =
        ClientCredentials::builder_with_secret_source("acme.example", "billing", || async {
            Err::<String, _>(VaultError)
        })
        .token_endpoint("https://acme.example/token")
        .build()
        .unwrap();
    let error = authenticator.access_token().await.unwrap_err();
    assert!(error.to_string().contains("the vault is sealed"), "{error}");
    assert_says_nothing_twice(&error);
    assert!(error.cause().is_some_and(|cause| cause.is::<VaultError>()));

    // What the message does not say stays in the chain.
    let error = AuthError::unavailable("no token from the sidecar", VaultError);
    assert_says_nothing_twice(&error);
    assert!(error.source().is_some_and(|cause| cause.is::<VaultError>()));
}
