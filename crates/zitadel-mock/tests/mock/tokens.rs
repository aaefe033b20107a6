//! Tokens with chosen claims, for those who test an API of their own.

use std::time::Duration;

use serde_json::{Value, json};
use zitadel_mock::{Application, Dialect, SigningAlgorithm, ZitadelMock};

use crate::support::{basic, call, claims, form_request, send};

async fn introspect(mock: &ZitadelMock, application: &Application, token: &str) -> Value {
    let url = format!("{}/oauth/v2/introspect", mock.url());
    let caller = basic(application.client_id(), application.client_secret());
    let request = form_request(url, &[("token", token)]).header("authorization", caller);
    send(request).await.json()
}

#[tokio::test]
async fn a_token_says_what_was_chosen_and_what_every_token_says() {
    let mock = ZitadelMock::builder()
        .stop_clock_at(std::time::UNIX_EPOCH + Duration::from_secs(1_800_000_000))
        .token_lifetime(Duration::from_secs(60))
        .start()
        .await;
    let said = claims(&mock.token_for(json!({"aud": ["api"], "custom": {"a": [1]}})));
    assert_eq!(said["iss"], mock.url());
    assert_eq!(
        (&said["aud"], &said["custom"]),
        (&json!(["api"]), &json!({"a": [1]}))
    );
    assert_eq!(
        (&said["iat"], &said["nbf"]),
        (&json!(1_800_000_000), &json!(1_800_000_000))
    );
    assert_eq!(said["exp"], 1_800_000_060);
    assert!(said["sub"].is_string() && said["jti"].is_string(), "{said}");

    let chosen = json!({"iss": "https://other.example", "sub": 7, "exp": "soon", "nbf": null});
    let said = claims(&mock.token_for(chosen));
    assert_eq!(said["iss"], "https://other.example");
    assert_eq!((&said["sub"], &said["exp"]), (&json!(7), &json!("soon")));
    assert!(
        said.get("nbf").is_none() && said.get("aud").is_none(),
        "{said}"
    );
    assert_ne!(mock.token_for(json!({})), mock.token_for(json!({})));

    let mock = ZitadelMock::builder()
        .external_url("https://acme.example")
        .start()
        .await;
    assert_eq!(
        claims(&mock.token_for(json!({})))["iss"],
        "https://acme.example"
    );
}

#[tokio::test]
async fn introspection_knows_both_kinds() {
    for dialect in [Dialect::V4_13, Dialect::Next] {
        let mock = ZitadelMock::builder().dialect(dialect).start().await;
        let (application, other) = (mock.application(), mock.application());
        for audience in [
            json!(application.project_id()),
            json!([application.client_id(), "other"]),
        ] {
            let chosen = json!({"aud": audience, "sub": "ada", "scope": "read write"});
            let opaque = mock.opaque_token_for(chosen.clone());
            assert_ne!(opaque.split('.').count(), 3, "{opaque}");
            for token in [opaque, mock.token_for(chosen)] {
                let said = introspect(&mock, &application, &token).await;
                assert_eq!(said["active"], true);
                assert_eq!(
                    (&said["sub"], &said["scope"]),
                    (&json!("ada"), &json!("read write"))
                );
                assert_eq!(
                    (&said["aud"], &said["iss"]),
                    (&audience, &json!(mock.url()))
                );
                assert_eq!(said["token_type"], "Bearer");
                let said = introspect(&mock, &other, &token).await;
                assert_eq!(said, json!({"active": false}));
            }
        }
        let for_nobody = mock.token_for(json!({"sub": "ada"}));
        let said = introspect(&mock, &application, &for_nobody).await;
        assert_eq!(said, json!({"active": false}));
    }
}

#[tokio::test]
async fn chosen_tokens_run_out_and_are_revoked() {
    let mock = ZitadelMock::start().await;
    let application = mock.application();
    let aud = json!(application.project_id());
    let new = || mock.opaque_token_for(json!({"aud": aud}));
    let is_active = |token: String| {
        let (mock, application) = (&mock, &application);
        async move { introspect(mock, application, &token).await["active"].clone() }
    };
    let expired = mock.token_for(json!({"aud": aud, "exp": 1_000_000_000}));
    assert_eq!(is_active(expired).await, false);
    let endless = mock.token_for(json!({"aud": aud, "exp": null}));
    let (first, second, third) = (new(), new(), new());
    mock.revoke_token(&first);
    assert_eq!(is_active(first).await, false);
    assert_eq!(is_active(second.clone()).await, true);
    mock.advance(Duration::from_secs(13 * 60 * 60));
    assert_eq!(is_active(second).await, false);
    assert_eq!(is_active(endless.clone()).await, true);
    let fourth = new();
    mock.expire_tokens();
    assert_eq!(is_active(fourth).await, false);
    assert_eq!(is_active(endless).await, false);
    mock.revoke_tokens();
    assert_eq!(is_active(third).await, false);
    assert_eq!(is_active(new()).await, true);
}

#[tokio::test]
async fn one_token_of_a_user_is_revoked_and_the_others_stay() {
    let mock = ZitadelMock::start().await;
    let service_user = mock.service_user("backend");
    let (first, second) = (
        service_user.personal_access_token(),
        service_user.personal_access_token(),
    );
    mock.revoke_token(&first);
    let operation = "zitadel.user.v2.UserService/ListUsers";
    assert_eq!(call(&mock, &first, operation, json!({})).await.status, 401);
    assert_eq!(call(&mock, &second, operation, json!({})).await.status, 200);
}

#[tokio::test]
async fn zitadels_own_api_takes_no_chosen_token() {
    let mock = ZitadelMock::start().await;
    let service_user = mock.service_user("backend");
    mock.rotate_signing_key(SigningAlgorithm::EdDsa);
    let token = mock.token_for(json!({"sub": service_user.user_id()}));
    let operation = "zitadel.user.v2.UserService/ListUsers";
    assert_eq!(call(&mock, &token, operation, json!({})).await.status, 401);
}

#[tokio::test]
#[should_panic(expected = "claims are a JSON object, not [1]")]
async fn claims_are_an_object() {
    ZitadelMock::start().await.token_for(json!([1]));
}
