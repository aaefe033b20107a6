//! What opens the API, for how long, and how credentials are rotated over the API.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use zitadel_mock::{Dialect, ServiceUser, ZitadelMock};

use crate::support::assertion::{Signer, good_parts};
use crate::support::{
    Answer, DEFAULT_SCOPES, basic, call, call_request, client, client_credentials, form,
    jwt_bearer, send, users,
};

const LIST_USERS: &str = "zitadel.user.v2.UserService/ListUsers";

async fn list_users(mock: &ZitadelMock, token: &str) -> Answer {
    call(mock, token, LIST_USERS, json!({})).await
}

async fn access_token(mock: &ZitadelMock, service_user: &ServiceUser) -> String {
    client_credentials(mock, service_user, DEFAULT_SCOPES)
        .await
        .text("/access_token")
}

fn assert_invalid(answer: &Answer) {
    assert_eq!(answer.status, 401);
    assert_eq!(answer.text("/message"), "Errors.Token.Invalid (AUTH-7fs1e)");
}

#[tokio::test]
async fn tokens_expire() {
    let lifetime = Duration::from_secs(60);
    for dialect in [Dialect::V4_13, Dialect::Next] {
        let mock = ZitadelMock::builder()
            .dialect(dialect)
            .token_lifetime(lifetime)
            .stop_clock_at(std::time::UNIX_EPOCH + Duration::from_secs(1_800_000_000))
            .start()
            .await;
        let service_user = mock.service_user("backend");
        let answer = client_credentials(&mock, &service_user, DEFAULT_SCOPES).await;
        assert_eq!(answer.json()["expires_in"], 59);
        let token = answer.text("/access_token");

        mock.advance(lifetime - Duration::from_secs(1));
        assert_eq!(list_users(&mock, &token).await.status, 200);
        mock.advance(Duration::from_secs(1));
        assert_invalid(&list_users(&mock, &token).await);
    }
}

#[tokio::test]
async fn access_tokens_can_be_expired_and_all_tokens_revoked() {
    let mock = ZitadelMock::start().await;
    let service_user = mock.service_user("backend");
    let other = mock.service_user("other");
    let personal = service_user.personal_access_token();
    let (token, of_other) = (
        access_token(&mock, &service_user).await,
        access_token(&mock, &other).await,
    );

    service_user.revoke_tokens();
    assert_invalid(&list_users(&mock, &token).await);
    assert_invalid(&list_users(&mock, &personal).await);
    assert_eq!(list_users(&mock, &of_other).await.status, 200);

    let personal = service_user.personal_access_token();
    mock.expire_tokens();
    assert_invalid(&list_users(&mock, &of_other).await);
    assert_eq!(list_users(&mock, &personal).await.status, 200);
    mock.revoke_tokens();
    assert_invalid(&list_users(&mock, &personal).await);
}

#[tokio::test]
async fn only_tokens_for_zitadel_open_the_api() {
    let mock = ZitadelMock::start().await;
    let service_user = mock.service_user("backend");
    for scope in [
        "openid",
        "profile urn:zitadel:iam:org:project:id:123:aud",
        "urn:zitadel:iam:org:project:id::aud",
    ] {
        let token = client_credentials(&mock, &service_user, scope)
            .await
            .text("/access_token");
        assert_invalid(&list_users(&mock, &token).await);
    }
    service_user.use_jwt_access_tokens();
    let token = access_token(&mock, &service_user).await;
    assert_eq!(token.split('.').count(), 3);
    assert_eq!(list_users(&mock, &token).await.status, 200);
}

#[tokio::test]
async fn the_header_has_to_be_right() {
    let mock = ZitadelMock::start().await;
    let token = mock.service_user("backend").personal_access_token();
    let with = |authorization: Option<String>| {
        let request = client()
            .post(format!("{}/{LIST_USERS}", mock.url()))
            .header("content-type", "application/json")
            .body("{}");
        send(match authorization {
            Some(authorization) => request.header("authorization", authorization),
            None => request,
        })
    };
    for missing in [None, Some(String::new())] {
        let answer = with(missing).await;
        let expected = json!({"code": "unauthenticated", "message": "auth header missing"});
        assert_eq!((answer.status, answer.json()), (401, expected));
    }
    for wrong in [
        token.clone(),
        format!("bearer {token}"),
        format!("Bearer  {token}"),
        "Bearer ".into(),
    ] {
        assert_invalid(&with(Some(wrong)).await);
    }
    assert_eq!(with(Some(format!("Bearer {token}"))).await.status, 200);
    let twice = call_request(&mock, &token, LIST_USERS, "{}".to_owned());
    let twice = twice.header("authorization", format!("Bearer {token}"));
    assert_invalid(&send(twice).await);
}

#[tokio::test]
async fn basic_credentials_are_form_urlencoded_first() {
    let mock = ZitadelMock::start().await;
    let service_user = mock.service_user("back end");
    service_user.set_client_secret("%+:& =");
    let post = |header: String| {
        let body = form(&[("grant_type", "client_credentials"), ("scope", "openid")]);
        let request = client().post(format!("{}/oauth/v2/token", mock.url()));
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        send(request.header("authorization", header).body(body))
    };
    let answer = post(basic("back+end", "%25%2B%3A%26+%3D")).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    // RFC 9110, section 11.1: the scheme's case does not matter.
    let answer = post(basic("back+end", "%25%2B%3A%26+%3D").replacen('B', "b", 1)).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    // As they are: the blank survives by luck, the percent sign does not.
    let answer = post(basic("back end", "%+:& =")).await;
    assert_eq!(
        answer.text("/error_description"),
        "invalid basic auth header"
    );
    // Another scheme, or no base64: as if there was no header.
    for header in ["Bearer abc", "Basic ???", "Basic YWJj"] {
        assert_eq!(
            post(header.to_owned()).await.text("/error"),
            "invalid_client"
        );
    }
}

#[tokio::test]
async fn secrets_are_rotated_over_the_api() {
    let mock = ZitadelMock::start().await;
    let service_user = mock.service_user("backend");
    let old = service_user.client_secret();
    let token = service_user.personal_access_token();
    let user = json!({"userId": service_user.user_id()});

    let new = users(&mock, &token, "AddSecret", user.clone()).await;
    assert_eq!(new["clientSecret"], service_user.client_secret().as_str());
    assert_ne!(service_user.client_secret(), old);
    service_user.set_client_secret(&old);

    users(&mock, &token, "RemoveSecret", user.clone()).await;
    let shown = users(&mock, &token, "GetUserByID", user).await;
    assert!(shown["user"]["machine"].get("hasSecret").is_none());
}

#[tokio::test]
async fn keys_are_rotated_over_the_api() {
    let mock = ZitadelMock::start().await;
    let service_user = mock.service_user("backend");
    let token = service_user.personal_access_token();
    let request = |more: Value| {
        let mut request =
            json!({"userId": service_user.user_id(), "expirationDate": "2100-01-01T00:00:00Z"});
        request
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        request
    };

    let made = users(&mock, &token, "AddKey", request(json!({}))).await;
    let file = STANDARD
        .decode(made["keyContent"].as_str().unwrap())
        .unwrap();
    let file: Value = serde_json::from_slice(&file).unwrap();
    assert_eq!(file["keyId"], made["keyId"]);
    let (mut header, claims) = good_parts(&mock, &service_user);
    header["kid"] = made["keyId"].clone();
    let assertion = Signer::from_key_file(&file.to_string()).sign(&header, &claims);
    assert_eq!(jwt_bearer(&mock, &assertion).await.status, 200);

    let own = Signer::new_p256();
    let public_key = STANDARD.encode(own.public_pem());
    let supplied = users(
        &mock,
        &token,
        "AddKey",
        request(json!({"publicKey": public_key})),
    )
    .await;
    assert!(supplied.get("keyContent").is_none());
    header["kid"] = supplied["keyId"].clone();
    header["alg"] = json!("ES256");
    assert_eq!(
        jwt_bearer(&mock, &own.sign(&header, &claims)).await.status,
        200
    );

    let mine = json!({"filters": [{"userIdFilter": {"id": service_user.user_id()}}]});
    let list = users(&mock, &token, "ListKeys", mine.clone()).await;
    // The third is the service_user's first key, which has no expiration date.
    assert_eq!(
        list["pagination"],
        json!({"totalResult": "3", "appliedLimit": "100"})
    );
    assert_eq!(list["result"][0]["id"], supplied["keyId"]);

    let remove = json!({"userId": service_user.user_id(), "keyId": made["keyId"]});
    users(&mock, &token, "RemoveKey", remove).await;
    assert_eq!(
        jwt_bearer(&mock, &assertion).await.text("/error"),
        "invalid_grant"
    );

    for bad in ["aGVsbG8=", "%%%"] {
        let operation = "zitadel.user.v2.UserService/AddKey";
        let answer = call(&mock, &token, operation, request(json!({"publicKey": bad}))).await;
        assert_eq!(answer.text("/code"), "invalid_argument");
    }
}

#[tokio::test]
async fn personal_access_tokens_are_made_listed_and_removed_over_the_api() {
    let mock = ZitadelMock::builder()
        .stop_clock_at(std::time::UNIX_EPOCH + Duration::from_secs(1_800_000_000))
        .start()
        .await;
    let service_user = mock.service_user("backend");
    let admin = mock.service_user("admin").personal_access_token();
    let request =
        json!({"userId": service_user.user_id(), "expirationDate": "2027-01-15T09:00:00Z"});
    let first = users(&mock, &admin, "AddPersonalAccessToken", request.clone()).await;
    let second = users(&mock, &admin, "AddPersonalAccessToken", request).await;

    let operation = "zitadel.user.v2.UserService/ListPersonalAccessTokens";
    let unknown = json!({"filters": [{"createdDateFilter": {}}]});
    let answer = call(&mock, &admin, operation, unknown).await;
    assert_eq!(answer.text("/code"), "unimplemented", "not ignored");
    let mine = json!({
        "filters": [{"user_id_filter": {"id": service_user.user_id()}}],
        "pagination": {"limit": 1, "asc": true},
    });
    let list = users(&mock, &admin, "ListPersonalAccessTokens", mine).await;
    assert_eq!(
        list["pagination"],
        json!({"totalResult": "2", "appliedLimit": "1"})
    );
    assert_eq!(list["result"][0]["id"], first["tokenId"]);

    let token = |made: &Value| made["token"].as_str().unwrap().to_owned();
    let remove = json!({"userId": service_user.user_id(), "tokenId": first["tokenId"]});
    users(&mock, &admin, "RemovePersonalAccessToken", remove.clone()).await;
    assert_invalid(&list_users(&mock, &token(&first)).await);
    assert_eq!(list_users(&mock, &token(&second)).await.status, 200);
    let again = call(
        &mock,
        &admin,
        "zitadel.user.v2.UserService/RemovePersonalAccessToken",
        remove,
    )
    .await;
    assert_eq!(again.status, 404);

    // 2027-01-15T08:00:00Z is the stopped time.
    mock.advance(Duration::from_secs(3600));
    assert_invalid(&list_users(&mock, &token(&second)).await);
}
