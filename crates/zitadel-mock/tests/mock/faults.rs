//! Making the mock fail, wait and lie.

use std::sync::Arc;
use std::time::Duration;

use serde_json::json;
use zitadel_mock::{Endpoint, Fault, ZitadelMock};

use crate::support::{DEFAULT_SCOPES, call, client, client_credentials, get};

#[tokio::test]
async fn faults_come_in_turn_and_are_counted() {
    let mock = ZitadelMock::start().await;
    let service_user = mock.service_user("backend");
    mock.fail_token_requests(2, Fault::status(503).header("Retry-After", "7"));
    mock.fail_token_requests(1, Fault::html(502, "<h1>Bad Gateway</h1>"));
    mock.fail_token_requests(0, Fault::status(500));
    mock.fail_token_requests(1, Fault::json(401, &json!({"error": "invalid_client"})));
    mock.fail_token_requests(1, Fault::broken_json(200, "{\"access_"));
    mock.fail_token_requests(1, Fault::status(1).header("bad name", "bad\nvalue"));

    let mut answers = Vec::new();
    for _ in 0..7 {
        answers.push(client_credentials(&mock, &service_user, DEFAULT_SCOPES).await);
    }
    let statuses: Vec<_> = answers.iter().map(|answer| answer.status).collect();
    assert_eq!(statuses, [503, 503, 502, 401, 200, 500, 200]);
    assert_eq!(answers[0].header("retry-after"), "7");
    assert_eq!(answers[2].content_type(), "text/html; charset=utf-8");
    assert_eq!(answers[4].body, "{\"access_");
    assert!(
        answers
            .iter()
            .all(|answer| !answer.header("x-request-id").is_empty())
    );

    assert_eq!(mock.token_requests(), 7);
    assert_eq!(mock.discovery_requests() + mock.api_requests(), 0);
    let received = mock.received_requests().await;
    assert_eq!(received.len(), 7);
    assert_eq!(received[0].url.path(), "/oauth/v2/token");
}

#[tokio::test]
async fn answers_can_be_edited_until_told_to_behave() {
    let mock = ZitadelMock::start().await;
    let discovery = format!("{}/.well-known/openid-configuration", mock.url());
    mock.edit_responses(Endpoint::Discovery, |answer| {
        answer["issuer"] = json!("https://another.example");
        answer.as_object_mut().unwrap().remove("token_endpoint");
    });
    mock.fail(Endpoint::Discovery, 5, Fault::status(500));
    assert_eq!(get(discovery.clone()).await.status, 500);
    mock.behave();
    assert_eq!(get(discovery.clone()).await.text("/issuer"), mock.url());

    mock.edit_responses(Endpoint::Token, |answer| {
        answer["expires_in"] = json!("3600")
    });
    let service_user = mock.service_user("backend");
    let answer = client_credentials(&mock, &service_user, DEFAULT_SCOPES).await;
    assert_eq!(answer.json()["expires_in"], "3600");
    let token = answer.text("/access_token");
    assert_eq!(
        call(
            &mock,
            &token,
            "zitadel.user.v2.UserService/ListUsers",
            json!({})
        )
        .await
        .status,
        200
    );
}

#[tokio::test]
async fn answers_can_be_delayed() {
    let mock = Arc::new(ZitadelMock::start().await);
    let service_user = mock.service_user("backend");
    let long = Duration::from_secs(3600);
    mock.delay(Endpoint::Token, long);
    mock.fail(Endpoint::Discovery, 1, Fault::status(500).after(long));

    let discovery = format!("{}/.well-known/openid-configuration", mock.url());
    let fault = tokio::spawn(get(discovery));
    let (server, client) = (Arc::clone(&mock), service_user.clone());
    let delayed =
        tokio::spawn(async move { client_credentials(&server, &client, DEFAULT_SCOPES).await });
    while mock.token_requests() == 0 || mock.discovery_requests() == 0 {
        tokio::task::yield_now().await;
    }

    // Delayed answers keep nobody else waiting.
    mock.behave();
    let answer = client_credentials(&mock, &service_user, DEFAULT_SCOPES).await;
    assert_eq!(answer.status, 200);
    assert!(!fault.is_finished() && !delayed.is_finished());
}

#[tokio::test]
async fn a_server_that_is_down_answers_nobody_until_it_comes_back() {
    let mock = ZitadelMock::start().await;
    let service_user = mock.service_user("backend");
    let token = service_user.personal_access_token();
    let keys = format!("{}/oauth/v2/keys", mock.url());
    assert_eq!(get(keys.clone()).await.status, 200);
    mock.mount("zitadel.group.v2.GroupService/ListGroups", |_| {
        Ok(json!({}))
    });

    mock.go_down();
    for path in [
        ".well-known/openid-configuration",
        "oauth/v2/keys",
        "oauth/v2/token",
        "zitadel.group.v2.GroupService/ListGroups",
    ] {
        let url = format!("{}/{path}", mock.url());
        let error = client().post(url).send().await.unwrap_err();
        assert!(error.is_request() && error.status().is_none(), "{error:?}");
    }
    let counted = [
        Endpoint::Discovery,
        Endpoint::Keys,
        Endpoint::Token,
        Endpoint::Api,
    ];
    assert_eq!(
        counted.map(|endpoint| mock.requests(endpoint)),
        [1, 2, 1, 1]
    );

    mock.come_back();
    assert_eq!(get(keys.clone()).await.status, 200);
    let operation = "zitadel.user.v2.UserService/ListUsers";
    assert_eq!(call(&mock, &token, operation, json!({})).await.status, 200);
    mock.go_down();
    mock.behave();
    assert_eq!(get(keys).await.status, 200);
}

#[tokio::test]
async fn a_dropped_mock_is_gone() {
    let mock = ZitadelMock::start().await;
    let address = mock.url().trim_start_matches("http://").to_owned();
    drop(mock);
    // The server's thread needs a moment to close the port.
    while tokio::net::TcpStream::connect(&address).await.is_ok() {
        tokio::task::yield_now().await;
    }
}
