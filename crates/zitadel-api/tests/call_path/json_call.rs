//! Calls with JSON at both ends.

use std::time::Duration;

use serde_json::{Value, json};
use zitadel_api::{Code, ErrorKind};

use crate::support::{json as answer_json, *};

const GET: &str = "zitadel.user.v9.UserService/GetUserByID";

#[tokio::test]
async fn an_operation_that_this_release_does_not_know_is_called_by_its_name() {
    let answer = r#"{"user":{"userId":"1","total":18446744073709551615,"tags":[null,{"a":1.5}]}}"#;
    let server = ScriptedServer::start([answer_json(200, answer), answer_json(200, "{}")]).await;
    let client = client(&server);

    let request = json!({ "userId": "1", "filter": { "all": [true, null] } });
    let call = client.call_json(GET, request.clone());
    let response = call
        .organization("100")
        .header("accept-language", "de")
        .timeout(Duration::from_secs(20))
        .send()
        .await
        .unwrap();
    assert_eq!(response.status(), 200);
    let expected: Value = serde_json::from_str(answer).unwrap();
    assert_eq!(response.into_inner(), expected);
    // A slash before the name is no mistake.
    let call = client.call_json(format!("/{GET}"), json!({}));
    assert_eq!(call.await.unwrap(), json!({}));

    let received = server.received();
    for request in &received {
        let line = "POST /zitadel.user.v9.UserService/GetUserByID HTTP/1.1\r\n";
        assert!(request.head.starts_with(line), "{}", request.head);
        assert_eq!(request.header("authorization"), Some("Bearer token-1"));
    }
    assert_eq!(
        serde_json::from_str::<Value>(&received[0].body).unwrap(),
        request
    );
    assert_eq!(received[0].header("x-zitadel-orgid"), Some("100"));
    assert_eq!(received[0].header("accept-language"), Some("de"));
    assert_eq!(received[1].body, "{}");
}

#[tokio::test]
async fn it_is_refused_as_any_other() {
    let refusal = r#"{"code":"not_found","message":"User could not be found (QUERY-Dfbg2)"}"#;
    let server = ScriptedServer::start([
        answer_json(404, refusal),
        answer_json(
            401,
            r#"{"code":"unauthenticated","message":"no (AUTH-7fs1e)"}"#,
        ),
        answer_json(200, r#"{"a":1}"#),
        answer_json(200, "{"),
    ])
    .await;
    let client = client(&server);

    let error = client.call_json(GET, json!({})).await.unwrap_err();
    assert_eq!(error.code(), Some(Code::NotFound));
    assert_eq!(error.operation(), Some(GET));
    assert!(error.to_string().starts_with(GET), "{error}");

    // A refused token is replaced once.
    let answer = client.call_json(GET, json!({})).await.unwrap();
    assert_eq!(answer["a"], 1);
    assert_eq!(
        server.received()[2].header("authorization"),
        Some("Bearer token-2")
    );

    let error = client.call_json(GET, json!({})).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.operation(), Some(GET));
}

#[tokio::test]
async fn it_counts_as_a_write_unless_it_is_said_to_be_a_read() {
    let busy = r#"{"code":"unavailable","message":"shutting down"}"#;
    let server = ScriptedServer::start([
        answer_json(503, busy),
        answer_json(503, busy),
        answer_json(200, "{}"),
    ])
    .await;
    let client = client(&server);

    let write = client.call_json(GET, json!({})).retry(hasty());
    let error = write.await.unwrap_err();
    assert_eq!((error.code(), server.count()), (Some(Code::Unavailable), 1));

    let read = client.call_json(GET, json!({})).retry(hasty()).read_only();
    read.await.unwrap();
    assert_eq!(server.count(), 3);
}

#[tokio::test]
async fn what_is_no_operation_and_what_is_no_message_is_refused_before_it_is_sent() {
    let server = ScriptedServer::start([]).await;
    let client = client(&server);
    for name in [
        "",
        "/",
        "GetUserByID",
        "UserService/GetUserByID",
        "zitadel.user.v2.UserService",
        "zitadel.user.v2.UserService/",
        "/zitadel.user.v2.UserService/Get/User",
        "//evil.example/GetUserByID",
        "zitadel..v2.UserService/GetUserByID",
        ".evil.example/steal",
        "zitadel.user.v2.UserService/../../oauth/v2/token",
        "zitadel.user.v2.UserService/Get%55ser",
        "zitadel.user.v2.UserService/GetUserByID?connect=v1",
        "zitadel.user.v2.UserService/GetUserByID#a",
        "zitadel.user.v2.UserService/Get User",
        "zitadel.user.v2.UserService/GetUser\r\nx: y",
        "zitadel.user.v2.UserSérvice/GetUserByID",
        "https://acme.example/zitadel.user.v2.UserService/GetUserByID",
        "user@evil.example/GetUserByID",
    ] {
        let call = client.call_json(name, json!({})).read_only();
        let error = call.await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration, "{name}");
        assert_eq!(error.operation(), None, "{name}");
        let text = error.to_string();
        let like = "one is named like `zitadel.user.v2.UserService/GetUserByID`";
        assert!(
            text.contains("names no operation") && text.contains(like),
            "{text}"
        );
        assert!(!text.contains('\n'), "{text}");
    }
    for request in [json!(null), json!([]), json!("{}"), json!(1), json!(true)] {
        let error = client.call_json(GET, request).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert_eq!(
            error.to_string(),
            format!("{GET}: the request cannot be sent: it is no JSON object")
        );
    }
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn it_shows_nothing_of_its_request() {
    let server = ScriptedServer::start([]).await;
    let call = client(&server).call_json(GET, json!({ "password": "hush" }));
    let shown = format!("{call:?} {call:#?}");
    assert!(shown.contains(GET) && !shown.contains("hush"), "{shown}");
}
