//! Standard issuers that look different: cidaas has other paths, an issuer with a trailing slash,
//! and errors of another style.

use serde_json::{Value, json};
use wiremock::{Request, ResponseTemplate};
use zitadel_auth::{Authenticator, ClientCredentials};
use zitadel_test_support::identity_server::IdentityServer;
use zitadel_test_support::keys::RSA_KEY;
use zitadel_test_support::requests::field;

use crate::sign_in::{complaint, with_key};

async fn cidaas(answer: ResponseTemplate) -> IdentityServer {
    let server = IdentityServer::cidaas().await;
    server
        .answer("POST", "/token-srv/token", move |request: &Request| {
            assert!(!field(request, "grant_type").is_empty());
            answer.clone()
        })
        .await;
    server
}

fn client(server: &IdentityServer) -> ClientCredentials {
    ClientCredentials::builder(server.host(), "billing", "hunter2")
        .scopes(["cidaas:users_read"])
        .build()
        .unwrap()
}

#[tokio::test]
async fn other_paths_and_a_trailing_slash() {
    let server = cidaas(ResponseTemplate::new(200).set_body_json(json!({
        "token_type": "bearer",
        "access_token": "token-1",
        "expires_in": 86400,
        "sub": "ANONYMOUS",
        "identity_id": null,
        "groups": [],
    })))
    .await;
    let token = client(&server).access_token().await.unwrap();
    assert_eq!(token.secret(), "token-1");
    let token = with_key(&server.host(), "user-1", "key-1", RSA_KEY)
        .await
        .unwrap();
    assert_eq!(token.secret(), "token-1");
}

#[tokio::test]
async fn refusals_in_every_style_are_read() {
    let nested = |error: Value| json!({"success": false, "status": 401, "error": error});
    for (status, body, code, said) in [
        (
            401,
            json!({"error": "unauthorized_client", "error_description": "client is locked"}),
            "unauthorized_client",
            "client is locked",
        ),
        (
            401,
            nested(json!({"code": "invalid_client", "message": "no such secret"})),
            "invalid_client",
            "no such secret",
        ),
        (
            400,
            nested(json!({"code": 10001, "type": "Unauthorized", "error": "invalid_client"})),
            "invalid_client",
            "invalid_client",
        ),
        (
            400,
            nested(json!({"error": "invalid_scope", "error_description": "cidaas:nothing"})),
            "invalid_scope",
            "cidaas:nothing",
        ),
        (
            401,
            nested(json!({"code": 10001, "moreInfo": "", "status": 401})),
            "invalid_client",
            "10001",
        ),
        (
            401,
            json!({"error": "invalid_client", "error_description": 42}),
            "invalid_client",
            "42",
        ),
        (
            403,
            json!({"message": "this address is blocked"}),
            "invalid_client",
            "this address is blocked",
        ),
        (
            401,
            json!(["invalid_client"]),
            "invalid_client",
            "no reason",
        ),
    ] {
        let server = cidaas(ResponseTemplate::new(status).set_body_json(&body)).await;
        let error = client(&server).access_token().await.unwrap_err();
        let text = complaint(&error, &server.host(), &["hunter2"]);
        assert!(error.is_refused(), "{body}: {error:?}");
        assert_eq!(error.oauth_error(), Some(code), "{body}");
        assert!(text.contains(said), "{body}: {text}");
        assert!(text.contains(&format!("status {status}")), "{text}");
    }
}

#[tokio::test]
async fn a_server_that_is_down_is_no_refusal() {
    for (status, body) in [
        (
            503,
            json!({"success": false, "status": 503, "error": {"code": 503}}),
        ),
        (500, json!({"error": "server_error"})),
        (
            429,
            json!({"error": "slow_down", "error_description": "too many"}),
        ),
    ] {
        let server = cidaas(ResponseTemplate::new(status).set_body_json(&body)).await;
        let error = client(&server).access_token().await.unwrap_err();
        assert!(!error.is_refused() && error.is_retryable(), "{error:?}");
        let text = complaint(&error, &server.host(), &[]);
        assert!(text.contains(&format!("status {status}")), "{text}");
    }
}
