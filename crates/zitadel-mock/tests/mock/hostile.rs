//! Requests that no sane client sends. None may stop the server.

use serde_json::{Value, json};
use zitadel_mock::{Dialect, ZitadelMock};

use crate::support::{Answer, call, call_request, client, get, send};

const LIST_USERS: &str = "zitadel.user.v2.UserService/ListUsers";

#[tokio::test]
async fn bodies_that_are_no_json_object_are_refused() {
    let mock = ZitadelMock::start().await;
    let token = mock.service_user("backend").personal_access_token();
    let deep = "[".repeat(100_000);
    for body in [
        "", " ", "{", "nil", "[]", "\"{}\"", "{}{}", "1e999999", "\u{0}", "{\"a\":", &deep,
    ] {
        let answer = send(call_request(&mock, &token, LIST_USERS, body.to_owned())).await;
        let start: String = body.chars().take(20).collect();
        assert_eq!(
            (answer.status, answer.text("/code").as_str()),
            (400, "invalid_argument"),
            "{start}"
        );
    }
    let huge = json!({"queries": vec![json!({}); 100_000], "x": "y".repeat(5_000_000)});
    let answer = call(&mock, &token, LIST_USERS, huge).await;
    assert_eq!(answer.text("/code"), "invalid_argument");
}

#[tokio::test]
async fn mistyped_fields_are_refused_by_name() {
    let mock = ZitadelMock::start().await;
    let token = mock.service_user("backend").personal_access_token();
    for (method, request, field) in [
        ("GetUserByID", json!({"userId": 5}), "userId"),
        ("ListUsers", json!({"query": []}), "query"),
        ("ListUsers", json!({"query": {"limit": -1}}), "limit"),
        ("ListUsers", json!({"query": {"offset": "x"}}), "offset"),
        ("ListUsers", json!({"queries": {}}), "queries"),
        ("ListUsers", json!({"queries": [1]}), "queries"),
        (
            "ListUsers",
            json!({"queries": [{"inUserIdsQuery": {"userIds": [1]}}]}),
            "userIds",
        ),
        ("AddHumanUser", json!({"profile": 1}), "profile"),
        (
            "AddKey",
            json!({"userId": "1", "expirationDate": "tomorrow"}),
            "expirationDate",
        ),
    ] {
        let operation = format!("zitadel.user.v2.UserService/{method}");
        let answer = call(&mock, &token, &operation, request).await;
        assert_eq!(answer.status, 400, "{answer:?}");
        assert!(
            answer.text("/message").contains(&format!("field {field}:")),
            "{answer:?}"
        );
    }
}

#[tokio::test]
async fn numbers_at_the_edge_are_harmless() {
    let mock = ZitadelMock::start().await;
    let token = mock.service_user("backend").personal_access_token();
    let most = u64::MAX.to_string();
    let request = json!({"query": {"offset": most, "limit": u32::MAX}});
    let answer = call(&mock, &token, LIST_USERS, request).await.json();
    assert!(answer.get("result").is_none() && answer["details"].get("totalResult").is_none());

    let operation = "zitadel.session.v2.SessionService/CreateSession";
    for lifetime in ["s", "1", "-1e300s", "1e300s", "NaNs", "infs"] {
        let answer = call(&mock, &token, operation, json!({"lifetime": lifetime})).await;
        assert_eq!(answer.status, 400, "{lifetime}");
    }
    mock.advance(std::time::Duration::MAX);
    mock.advance(std::time::Duration::MAX);
    assert_eq!(call(&mock, &token, LIST_USERS, json!({})).await.status, 401);
}

#[tokio::test]
async fn filters_may_nest_deeply() {
    let mock = ZitadelMock::start().await;
    let token = mock.service_user("backend").personal_access_token();
    let mut query = json!({"userNameQuery": {"userName": "backend"}});
    for _ in 0..40 {
        query = json!({"notQuery": {"query": query}});
    }
    let answer = call(&mock, &token, LIST_USERS, json!({"queries": [query]})).await;
    assert_eq!(answer.json()["details"]["totalResult"], "1");
    for bad in [
        json!({}),
        json!({"notQuery": {}}),
        json!({"orQuery": 1}),
        json!({"a": {}, "b": {}}),
    ] {
        let answer = call(&mock, &token, LIST_USERS, json!({"queries": [bad]})).await;
        assert_eq!(answer.text("/code"), "invalid_argument");
    }
}

#[tokio::test]
async fn paths_methods_and_content_types_are_told_apart() {
    let mock = ZitadelMock::start().await;
    let url = |path: &str| format!("{}/{path}", mock.url());
    for path in [
        "",
        "nothing",
        "a/b/c",
        "zitadel.nothing.v2.NothingService/Get",
        "%2e%2e/%00",
    ] {
        let answer = get(url(path)).await;
        assert_eq!(answer.status, 404, "{path}");
        assert_eq!(answer.json(), json!({"code": 5, "message": "Not Found"}));
    }
    for path in [
        "zitadel.user.v2.UserService/",
        "zitadel.user.v2.UserService/listUsers",
    ] {
        let answer = get(url(path)).await;
        assert_eq!(
            (answer.status, answer.content_type()),
            (404, "text/plain; charset=utf-8")
        );
    }
    assert_eq!(get(url(LIST_USERS)).await.status, 405);
    for content_type in [
        "text/plain",
        "",
        "application/jsonx",
        "application/x-www-form-urlencoded",
    ] {
        let request = client()
            .post(url(LIST_USERS))
            .header("content-type", content_type);
        let answer = send(request.body("{}")).await;
        assert_eq!(
            (answer.status, answer.body.as_str()),
            (415, ""),
            "{content_type}"
        );
    }
    let request = client()
        .post(url(LIST_USERS))
        .header("content-type", "Application/JSON; charset=utf-8");
    assert_eq!(send(request.body("{}")).await.status, 401);
    for path in [
        ".well-known/openid-configuration",
        "oauth/v2/keys",
        "oidc/v1/userinfo",
    ] {
        assert_eq!(send(client().put(url(path))).await.status, 405);
    }
}

#[tokio::test]
async fn the_token_endpoint_survives_every_form() {
    let mock = ZitadelMock::start().await;
    let post = |content_type: &'static str, body: Vec<u8>| {
        let request = client().post(format!("{}/oauth/v2/token", mock.url()));
        send(request.header("content-type", content_type).body(body))
    };
    const FORM: &str = "application/x-www-form-urlencoded";
    let error = |answer: &Answer| answer.text("/error");
    assert_eq!(error(&post(FORM, Vec::new()).await), "invalid_request");
    assert_eq!(
        error(&post(FORM, vec![0xff; 1000]).await),
        "invalid_request"
    );
    assert_eq!(
        error(&post(FORM, vec![b'&'; 5_000_000]).await),
        "invalid_request"
    );
    assert_eq!(
        error(&post(FORM, b"grant_type=%ff%00".to_vec()).await),
        "unsupported_grant_type"
    );
    let json = br#"{"grant_type": "client_credentials"}"#.to_vec();
    assert_eq!(
        post("application/json", json)
            .await
            .text("/error_description"),
        "grant_type missing"
    );
    let nobody = b"grant_type=client_credentials&scope=openid".to_vec();
    assert_eq!(error(&post(FORM, nobody).await), "invalid_client");
}

#[tokio::test]
async fn release_4_13_puts_blanks_into_its_json() {
    let mock = ZitadelMock::builder().dialect(Dialect::V4_13).start().await;
    let token = mock.service_user("backend").personal_access_token();
    let answer = call(&mock, &token, LIST_USERS, json!({})).await;
    let value: Value = answer.json();
    assert_ne!(answer.body, value.to_string());
    assert_eq!(value["result"][0]["username"], "backend");
}
