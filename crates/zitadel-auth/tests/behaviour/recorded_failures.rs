//! Every refusal that two releases of Zitadel were recorded with becomes the same clear error.

use wiremock::ResponseTemplate;
use zitadel_auth::{AuthError, Authenticator, ClientCredentials};
use zitadel_test_support::identity_server::IdentityServer;
use zitadel_test_support::recordings;

use crate::support::SignIn;

/// The errors of all token requests that failed in the recording, by name.
async fn errors(release: &str) -> Vec<(String, AuthError)> {
    let mut errors = Vec::new();
    for exchange in recordings::exchanges(&format!("auth-{release}")) {
        if exchange["request"]["path"] != "/oauth/v2/token" || exchange["status"] == 200 {
            continue;
        }
        let name = exchange["name"].as_str().unwrap().to_owned();
        let status = exchange["status"].as_u64().unwrap() as u16;
        let server = IdentityServer::start().await;
        let answer = ResponseTemplate::new(status)
            .insert_header("x-request-id", "request-1")
            .set_body_json(&exchange["response"]);
        server.answer_token_with(answer).await;
        let error = if name.starts_with("client_credentials") {
            let authenticator = server.client_credentials().build().unwrap();
            authenticator.access_token().await.unwrap_err()
        } else {
            let authenticator = server.private_key().build().unwrap();
            authenticator.access_token().await.unwrap_err()
        };
        assert!(error.is_refused(), "{release}, {name}: {error:?}");
        assert!(!error.is_retryable(), "{release}, {name}");
        assert_eq!(error.request_id(), Some("request-1"), "{release}, {name}");
        let said = exchange["response"]["error"].as_str().unwrap();
        let text = error.to_string();
        assert!(
            text.contains(&format!("The server said: {said}")),
            "{release}, {name}: {text}"
        );
        errors.push((name, error));
    }
    errors
}

#[tokio::test]
async fn every_recorded_refusal_is_told_apart() {
    for release in ["4.13.1", "next"] {
        let errors = errors(release).await;
        assert!(errors.len() >= 20, "{release}: {}", errors.len());
        for (name, error) in errors {
            let (code, part) = match name.as_str() {
                "client_credentials: wrong secret"
                | "client_credentials: wrong secret, basic"
                | "client_credentials: no secret" => {
                    ("invalid_client", "secret of \"billing\" is wrong")
                }
                "client_credentials: unknown client"
                | "client_credentials: user id instead of login name" => {
                    ("invalid_client", "login name, not its id")
                }
                "client_credentials: basic not form-urlencoded" => {
                    ("invalid_client", "refused to sign in client \"bil…\"")
                }
                "client_credentials: no scope" => ("invalid_request", "refused to sign in"),
                "jwt-bearer: no scope" | "jwt-bearer: no assertion" | "GET token" => {
                    ("invalid_request", "refused to sign in user user-1")
                }
                "unknown grant" => ("unsupported_grant_type", "refused to sign in user user-1"),
                "client_credentials: deactivated user" => {
                    ("invalid_request", "\"billing\" is deactivated")
                }
                _ => ("invalid_grant", "refused the assertion of user user-1"),
            };
            assert_eq!(error.oauth_error(), Some(code), "{release}, {name}");
            let text = error.to_string();
            assert!(
                text.starts_with(&format!("failed to refresh token: {code}: ")),
                "{release}, {name}: {text}"
            );
            assert!(text.contains(part), "{release}, {name}: {text}");
            if code == "invalid_grant" {
                for cause in [
                    "key key-1",
                    "was removed",
                    "is not the issuer",
                    "the local clock",
                ] {
                    assert!(text.contains(cause), "{release}, {name}: {text}");
                }
            }
        }
    }
}

/// No server was recorded with this one: the answer is the one to client credentials.
#[tokio::test]
async fn a_deactivated_user_with_a_key_is_told_so() {
    for release in ["4.13.1", "next"] {
        let exchanges = recordings::exchanges(&format!("auth-{release}"));
        let recorded = exchanges
            .iter()
            .find(|exchange| exchange["name"] == "client_credentials: deactivated user")
            .unwrap();
        let status = recorded["status"].as_u64().unwrap() as u16;
        let server = IdentityServer::start().await;
        let answer = ResponseTemplate::new(status).set_body_json(&recorded["response"]);
        server.answer_token_with(answer).await;

        let authenticator = server.private_key().build().unwrap();
        let error = authenticator.access_token().await.unwrap_err();
        assert!(error.is_refused(), "{release}: {error}");
        let text = error.to_string();
        assert!(
            text.contains("the service user user-1 is deactivated"),
            "{release}: {text}"
        );
    }
}

/// As one has them that was read from a file whole.
#[tokio::test]
async fn blanks_around_a_secret_that_was_refused_are_named() {
    let recorded = recordings::exchanges("auth-next")
        .into_iter()
        .find(|exchange| exchange["name"] == "client_credentials: wrong secret")
        .unwrap();
    for (secret, has_blanks) in [
        ("hunter2", false),
        ("hun ter2", false),
        ("hunter2\n", true),
        ("hunter2\r\n", true),
        (" hunter2", true),
    ] {
        let server = IdentityServer::start().await;
        server.answer_token(400, recorded["response"].clone()).await;
        let builder = ClientCredentials::builder(server.host(), "billing", secret);
        let error = builder.build().unwrap().access_token().await.unwrap_err();
        let text = error.to_string();
        let names_them = text.contains("a blank or a line break around it");
        assert_eq!(names_them, has_blanks, "{secret:?}: {text}");
        assert!(!text.contains("ter2"), "{text}");
    }
}

#[tokio::test]
async fn both_releases_give_the_same_error_for_the_same_mistake() {
    let old = errors("4.13.1").await;
    let next = errors("next").await;
    let mut compared = 0;
    for (name, error) in &old {
        let Some((_, other)) = next.iter().find(|(other, _)| other == name) else {
            continue;
        };
        assert_eq!(explanation(error), explanation(other), "{name}");
        compared += 1;
    }
    assert!(compared >= 20, "{compared}");
}

/// The error without the server's own words and address.
fn explanation(error: &AuthError) -> String {
    let text = error.to_string();
    let (explanation, _) = text.split_once("The server said").unwrap();
    let mut words: Vec<&str> = explanation.split(' ').collect();
    words.retain(|word| !word.contains("http://127.0.0.1"));
    words.join(" ")
}
