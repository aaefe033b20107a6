//! Another server than Zitadel, with paths, claims and refusals of its own.

use std::sync::Arc;

use serde_json::{Value, json};
use wiremock::ResponseTemplate;
use zitadel_auth::PersonalAccessToken;
use zitadel_test_support::identity_server::IdentityServer;
use zitadel_test_support::requests::field;
use zitadel_verify::{Claims, Role, TestClock, TokenVerifierBuilder, VerifyError};

use crate::support::{AUDIENCE, CLIENT_ID, SECRET, introspecting, offline};

const INTROSPECT: &str = "/token-srv/introspect";
const TOKEN: &str = "zLNLkaW9F6GQ";

fn active(issuer: &IdentityServer) -> Value {
    json!({
        "active": true,
        "iss": format!("{}/", issuer.host()),
        "sub": "ANONYMOUS",
        "aud": AUDIENCE,
        "scopes": ["cidaas:users_read", "openid"],
        "roles": ["USER"],
        "groups": [{"groupId": "CIDAAS_ADMINS", "roles": ["ADMIN", "AUDITOR"]}],
    })
}

async fn verify(
    issuer: &IdentityServer,
    verifier: TokenVerifierBuilder,
) -> Result<Claims, VerifyError> {
    let verified = verifier.build().unwrap().verify(TOKEN).await;
    assert_eq!(issuer.requests(INTROSPECT).await.len(), 1);
    verified
}

#[tokio::test]
async fn its_scopes_roles_and_groups_are_those_of_the_token() {
    let clock = TestClock::new();
    let issuer = IdentityServer::cidaas().await;
    let answer = ResponseTemplate::new(200).set_body_json(active(&issuer));
    issuer.answer("POST", INTROSPECT, answer).await;
    let claims = verify(&issuer, introspecting(&issuer, &clock))
        .await
        .unwrap();
    assert_eq!(claims.subject(), "ANONYMOUS");
    assert_eq!(claims.audience().collect::<Vec<_>>(), [AUDIENCE]);
    assert_eq!(
        claims.scopes().unwrap().collect::<Vec<_>>(),
        ["cidaas:users_read", "openid"]
    );
    claims.require_scope("cidaas:users_read").unwrap();
    assert!(
        claims
            .require_scope("cidaas")
            .unwrap_err()
            .is_insufficient()
    );
    for (role, is_granted) in [
        (Role::new("USER"), true),
        (Role::new("USER").in_organization("CIDAAS_ADMINS"), false),
        (Role::new("USER").of_project("7"), false),
        (Role::new("ADMIN"), true),
        (Role::new("ADMIN").in_organization("CIDAAS_ADMINS"), true),
        (Role::new("ADMIN").in_organization("CIDAAS_USERS"), false),
        (Role::new("CIDAAS_ADMINS"), false),
    ] {
        let required = claims.require_role(role.clone());
        assert_eq!(required.is_ok(), is_granted, "{role:?}");
    }
}

#[tokio::test]
async fn a_service_asks_it_with_its_own_token() {
    let clock = TestClock::new();
    let issuer = IdentityServer::cidaas().await;
    let answer = ResponseTemplate::new(200).set_body_json(active(&issuer));
    issuer.answer("POST", INTROSPECT, answer).await;
    let user = PersonalAccessToken::new(issuer.host(), "the-apis-own-token").unwrap();
    let verifier = offline(&issuer, &clock).authenticator(Arc::new(user));
    verify(&issuer, verifier).await.unwrap();
    let request = &issuer.requests(INTROSPECT).await[0];
    assert_eq!(
        request.headers["authorization"],
        "Bearer the-apis-own-token"
    );
    assert_eq!(field(request, "token"), TOKEN);
}

#[tokio::test]
async fn what_does_not_fit_is_refused() {
    let clock = TestClock::new();
    for (name, value, expected) in [
        (
            "scopes",
            json!({"openid": true}),
            "'scopes' is of a wrong type",
        ),
        (
            "scopes",
            json!(["openid", 7]),
            "'scopes' is of a wrong type",
        ),
        ("aud", json!("somebody else"), "it is for others"),
        (
            "iss",
            json!("https://other.example"),
            "https://other.example",
        ),
    ] {
        let issuer = IdentityServer::cidaas().await;
        let mut answer = active(&issuer);
        answer[name] = value;
        let answer = ResponseTemplate::new(200).set_body_json(answer);
        issuer.answer("POST", INTROSPECT, answer).await;
        let error = verify(&issuer, introspecting(&issuer, &clock)).await;
        let error = error.unwrap_err();
        assert!(error.is_invalid_token(), "{name}: {error}");
        assert!(error.to_string().contains(expected), "{name}: {error}");
    }
}

#[tokio::test]
async fn a_caller_whom_it_refuses_is_a_mistake_of_set_up() {
    let clock = TestClock::new();
    let nested = |error: Value| json!({"success": false, "status": 401, "error": error});
    for (status, body, code) in [
        (401, json!({"error": "invalid_client"}), "invalid_client"),
        (
            401,
            nested(json!({"code": 10001, "moreInfo": ""})),
            "without a reason",
        ),
        (
            400,
            nested(json!({"code": 10001, "error": "invalid_client"})),
            "invalid_client",
        ),
        (
            400,
            nested(json!({"code": "unauthorized_client"})),
            "unauthorized_client",
        ),
    ] {
        let issuer = IdentityServer::cidaas().await;
        let answer = ResponseTemplate::new(status).set_body_json(&body);
        issuer.answer("POST", INTROSPECT, answer).await;
        let error = verify(&issuer, introspecting(&issuer, &clock)).await;
        let error = error.unwrap_err();
        assert!(error.is_configuration(), "{body}: {error}");
        let text = error.to_string();
        assert!(text.contains(code) && text.contains(CLIENT_ID), "{text}");
        assert!(!text.contains(SECRET) && !text.contains(TOKEN), "{text}");
    }
}
