//! A program that prints an error with all its causes says nothing twice.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use serde_json::json;
use wiremock::ResponseTemplate;
use zitadel_auth::{AuthError, Authenticator, ClientCredentials, TransportOptions};
use zitadel_test_support::identity_server::IdentityServer;
use zitadel_test_support::scripted_server::{ScriptedServer, Step, dead_end};

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

#[tokio::test]
async fn of_a_server_that_cannot_be_reached() {
    // Nobody listens, nobody speaks TLS, the connection breaks, a name is unknown, nothing comes.
    let (closed, _socket) = dead_end();
    let breaking = ScriptedServer::repeating(Step::Close).await;
    let silent = ScriptedServer::repeating(Step::Hang).await;
    for host in [
        closed,
        breaking.url.replace("http:", "https:"),
        breaking.url.clone(),
        "https://zitadel.invalid".to_owned(),
        silent.url.clone(),
    ] {
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
        let server = IdentityServer::answering(answer).await;
        let error = refused_by(server.host()).await;
        assert_says_nothing_twice(&error);
        assert!(error.transport_error().is_none());
    }
    assert_says_nothing_twice(&refused_by(IdentityServer::bare().await.host()).await);
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
