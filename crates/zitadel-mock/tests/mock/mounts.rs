//! Answers of a test's own.

use std::sync::Arc;
use std::time::Duration;

use serde_json::json;
use zitadel_mock::wiremock::ResponseTemplate;
use zitadel_mock::wiremock::matchers::{any, path};
use zitadel_mock::{ApiError, Code, Dialect, Endpoint, Fault, ZitadelMock};

use crate::support::{call, client, get, send};

const LIST_GROUPS: &str = "zitadel.group.v2.GroupService/ListGroups";
const GET_GROUP: &str = "zitadel.group.v2.GroupService/GetGroup";

async fn mock_and_token() -> (ZitadelMock, String) {
    let mock = ZitadelMock::start().await;
    let token = mock.service_user("backend").personal_access_token();
    (mock, token)
}

#[tokio::test]
async fn an_operation_that_the_mock_does_not_have_says_how_to_mount_one() {
    let (mock, token) = mock_and_token().await;
    let answer = call(&mock, &token, LIST_GROUPS, json!({})).await;
    assert_eq!(answer.status, 501);
    assert_eq!(
        answer.json(),
        json!({
            "code": "unimplemented",
            "message": "the mock has no ListGroups: mount one with \
                ZitadelMock::mount(\"zitadel.group.v2.GroupService/ListGroups\", …)",
        })
    );
}

#[tokio::test]
async fn a_mounted_operation_gets_the_request_and_answers() {
    let (mock, token) = mock_and_token().await;
    mock.mount(GET_GROUP, |request| {
        if request["id"] == "7" {
            Ok(json!({"group": request}))
        } else {
            Err(ApiError::new(Code::NotFound, "Errors.Group.NotFound").with_id("QUERY-SG4WbR"))
        }
    });
    let answer = call(&mock, &token, GET_GROUP, json!({"id": "7"})).await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.json(), json!({"group": {"id": "7"}}));
    let answer = call(&mock, &token, GET_GROUP, json!({"id": "8"})).await;
    assert_eq!(answer.status, 404);
    assert_eq!(
        answer.text("/message"),
        "Errors.Group.NotFound (QUERY-SG4WbR)"
    );
    assert_eq!(answer.text("/details/0/debug/id"), "QUERY-SG4WbR");

    // The newest counts; a slash before the name does not matter.
    mock.mount(&format!("/{GET_GROUP}"), |_| Ok(json!({})));
    let answer = call(&mock, &token, GET_GROUP, json!({"id": "8"})).await;
    assert_eq!((answer.status, answer.body.as_str()), (200, "{}"));
}

#[tokio::test]
async fn operations_of_the_mock_and_of_newer_releases_can_be_mounted() {
    let (mock, token) = mock_and_token().await;
    let newer = "zitadel.shiny.v3.ShinyService/Shine";
    assert_eq!(call(&mock, &token, newer, json!({})).await.status, 404);
    for operation in [newer, "zitadel.user.v2.UserService/ListUsers"] {
        mock.mount(operation, |_| Ok(json!({"mine": true})));
        let answer = call(&mock, &token, operation, json!({})).await;
        assert_eq!(answer.json(), json!({"mine": true}));
    }
}

#[tokio::test]
async fn mounted_operations_are_treated_as_every_other() {
    let (mock, token) = mock_and_token().await;
    mock.mount(LIST_GROUPS, |_| Ok(json!({"groups": []})));
    let list = || call(&mock, &token, LIST_GROUPS, json!({}));

    mock.fail(Endpoint::Api, 1, Fault::status(503));
    assert_eq!(list().await.status, 503);
    assert_eq!(list().await.status, 200);
    assert_eq!(mock.api_requests(), 2);

    assert_eq!(call(&mock, "x", LIST_GROUPS, json!({})).await.status, 401);
    mock.revoke_tokens();
    assert_eq!(list().await.status, 401);
    let url = format!("{}/{LIST_GROUPS}", mock.url());
    assert_eq!(get(url.clone()).await.status, 405);
    let text = client().post(url).header("content-type", "text/plain");
    assert_eq!(send(text.body("{}")).await.status, 415);
    assert_eq!(mock.api_requests(), 6, "refused ones too");
}

#[tokio::test]
async fn mounted_operations_are_edited_delayed_and_written_in_the_dialect() {
    let mock = ZitadelMock::builder().dialect(Dialect::V4_13).start().await;
    let token = mock.service_user("backend").personal_access_token();
    let groups = json!({"groups": [{"id": "1", "name": "a"}]});
    let answer = groups.clone();
    mock.mount(LIST_GROUPS, move |_| Ok(answer.clone()));
    let answer = call(&mock, &token, LIST_GROUPS, json!({})).await;
    assert_eq!(answer.json(), groups);
    assert_ne!(answer.body, groups.to_string(), "4.13 puts blanks between");

    mock.edit_responses(Endpoint::Api, |answer| answer["groups"] = json!([]));
    let answer = call(&mock, &token, LIST_GROUPS, json!({})).await;
    assert_eq!(answer.json(), json!({"groups": []}));

    mock.behave();
    mock.delay(Endpoint::Api, Duration::from_secs(3600));
    let mock = Arc::new(mock);
    let delayed = {
        let (mock, token) = (Arc::clone(&mock), token.clone());
        tokio::spawn(async move { call(&mock, &token, LIST_GROUPS, json!({})).await })
    };
    while mock.api_requests() < 3 {
        tokio::task::yield_now().await;
    }
    mock.behave();
    let answer = call(&mock, &token, LIST_GROUPS, json!({})).await;
    assert_eq!(answer.status, 200);
    assert!(!delayed.is_finished());
}

#[tokio::test]
async fn any_request_can_be_answered() {
    let (mock, token) = mock_and_token().await;
    let logo = || send(client().get(format!("{}/assets/v1/logo", mock.url())));
    assert_eq!(logo().await.status, 404);
    mock.mount_response(
        path("/assets/v1/logo"),
        ResponseTemplate::new(200).set_body_raw("{}", "application/json"),
    );
    assert_eq!(logo().await.status, 200, "without a token");
    mock.fail(Endpoint::Api, 1, Fault::status(502));
    assert_eq!(logo().await.status, 502);
    assert_eq!(mock.api_requests(), 3);

    // The newest that matches answers, before the mock's own, in the endpoint's name.
    mock.mount_response(any(), ResponseTemplate::new(418));
    assert_eq!(logo().await.status, 418);
    assert_eq!(
        call(&mock, &token, LIST_GROUPS, json!({})).await.status,
        418
    );
    assert_eq!(
        get(format!("{}/oauth/v2/keys", mock.url())).await.status,
        418
    );
    assert_eq!((mock.api_requests(), mock.requests(Endpoint::Keys)), (5, 1));
    let elsewhere = client().get(mock.url()).header("host", "nobody.example");
    assert_eq!(send(elsewhere).await.status, 404, "not of this instance");
}

#[tokio::test]
async fn a_mounted_answer_may_use_the_mock() {
    let (mock, token) = mock_and_token().await;
    let mock = Arc::new(mock);
    let inner = Arc::downgrade(&mock);
    mock.mount(LIST_GROUPS, move |_| {
        let mock = inner
            .upgrade()
            .ok_or(ApiError::new(Code::Internal, "gone"))?;
        mock.mount(GET_GROUP, |_| Ok(json!({})));
        Ok(json!({"requests": mock.api_requests()}))
    });
    let answer = call(&mock, &token, LIST_GROUPS, json!({})).await;
    assert_eq!(answer.json(), json!({"requests": 1}));
    assert_eq!(call(&mock, &token, GET_GROUP, json!({})).await.status, 200);
}
