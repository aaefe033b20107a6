//! What can be set for one call, and what comes with its answer.

use std::time::Duration;

use serde_json::json;
use zitadel::settings::GetGeneralSettingsRequest;
use zitadel::users::DeactivateUserRequest;
use zitadel::{ErrorKind, RetryPolicy, Zitadel};
use zitadel_mock::{Endpoint, Fault, ZitadelMock};

use crate::support::{Way, assert_says, call};

/// So long that a test would never end if it were waited for.
const FOREVER: Duration = Duration::from_secs(3600);
const A_MOMENT: Duration = Duration::from_millis(50);

async fn signed_in() -> (ZitadelMock, Zitadel) {
    let mock = ZitadelMock::start().await;
    let zitadel = Way::PrivateKey.sign_in(&mock, &mock.service_user("backend"));
    (mock, zitadel)
}

/// The header of the last request, empty when it had none.
async fn sent(mock: &ZitadelMock, name: &str) -> String {
    let requests = mock.received_requests().await;
    let value = requests.last().unwrap().headers.get(name);
    value.map_or("", |value| value.to_str().unwrap()).to_owned()
}

#[tokio::test]
async fn an_answer_takes_the_memory_that_the_builder_or_the_call_allows() {
    let mock = ZitadelMock::start().await;
    let account = mock.service_user("backend");
    let limited = |bytes| {
        let builder = Way::PersonalAccessToken.builder(&mock, &account);
        builder.memory_limit(bytes).build().unwrap()
    };
    let error = call(&limited(10)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_says(&error, &["10 bytes of memory"]);
    call(&limited(10_000)).await.unwrap();

    let settings = limited(10).settings();
    let request = GetGeneralSettingsRequest::default();
    let roomy = settings.get_general_settings(request).memory_limit(10_000);
    roomy.await.unwrap();
}

#[tokio::test]
async fn an_operation_can_be_called_by_its_name() {
    let (mock, zitadel) = signed_in().await;
    let name = "zitadel.settings.v2.SettingsService/GetGeneralSettings";
    let answer = zitadel.call_json(name, json!({})).await.unwrap();
    assert_eq!(answer["defaultOrgId"], call(&zitadel).await.unwrap());

    let unknown = "zitadel.user.v9.UserService/GetUserByID";
    let request = json!({ "userId": "1" });
    let error = zitadel.call_json(unknown, request).await.unwrap_err();
    assert!(error.is_unimplemented(), "{error}");
    assert_eq!(error.operation(), Some(unknown));
    assert_eq!(
        mock.received_requests().await.last().unwrap().url.path(),
        format!("/{unknown}")
    );
}

#[tokio::test]
async fn the_organization_is_the_calls_or_else_the_clients_or_none() {
    let (mock, zitadel) = signed_in().await;
    call(&zitadel).await.unwrap();
    assert_eq!(sent(&mock, "x-zitadel-orgid").await, "");

    let zitadel = Way::PersonalAccessToken
        .builder(&mock, &mock.service_user("other"))
        .organization("100")
        .build()
        .unwrap();
    call(&zitadel).await.unwrap();
    assert_eq!(sent(&mock, "x-zitadel-orgid").await, "100");

    let request = GetGeneralSettingsRequest::default();
    let other = zitadel.settings().get_general_settings(request);
    other.organization("200").await.unwrap();
    assert_eq!(sent(&mock, "x-zitadel-orgid").await, "200");

    call(&zitadel).await.unwrap();
    assert_eq!(sent(&mock, "x-zitadel-orgid").await, "100");
}

#[tokio::test]
async fn a_header_goes_with_its_call_only() {
    let (mock, zitadel) = signed_in().await;
    let request = GetGeneralSettingsRequest::default();
    let with_header = zitadel
        .settings()
        .get_general_settings(request)
        .header("Accept-Language", "de");
    with_header.await.unwrap();
    assert_eq!(sent(&mock, "accept-language").await, "de");
    call(&zitadel).await.unwrap();
    assert_eq!(sent(&mock, "accept-language").await, "");
}

#[tokio::test]
async fn what_no_header_can_hold_is_told_and_not_sent() {
    let (mock, zitadel) = signed_in().await;
    let settings = zitadel.settings();
    let new_call = || settings.get_general_settings(GetGeneralSettingsRequest::default());
    for (mistaken, says) in [
        (new_call().header("x-custom", "a\r\nb"), "x-custom"),
        (new_call().header("x custom", "a"), "name"),
        (
            new_call().header("Authorization", "Bearer x"),
            "access_token",
        ),
        (new_call().organization("1\n2"), "organization"),
        (new_call().access_token(""), "token"),
        (new_call().access_token("a\r\nb"), "token"),
    ] {
        let error = mistaken.await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration, "{error}");
        assert_says(&error, &["SettingsService/GetGeneralSettings", says]);
    }
    assert!(mock.received_requests().await.is_empty());
}

#[tokio::test]
async fn a_call_ends_with_its_time_limit() {
    let (mock, zitadel) = signed_in().await;
    let request = GetGeneralSettingsRequest::default;

    mock.delay(Endpoint::Token, FOREVER);
    let impatient = zitadel.settings().get_general_settings(request());
    let error = impatient.timeout(A_MOMENT).await.unwrap_err();
    assert!(error.is_timeout() && error.is_retryable(), "{error}");
    assert_says(&error, &["no access token", "50ms"]);

    mock.behave();
    mock.delay(Endpoint::Api, FOREVER);
    let account = mock.service_user("other");
    let zitadel = Way::PersonalAccessToken
        .builder(&mock, &account)
        .timeout(A_MOMENT)
        .build()
        .unwrap();
    let error = call(&zitadel).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
}

#[tokio::test]
async fn the_transports_time_limit_holds_for_each_attempt() {
    let mock = ZitadelMock::start().await;
    mock.delay(Endpoint::Api, FOREVER);
    let zitadel = Way::PersonalAccessToken
        .builder(&mock, &mock.service_user("backend"))
        .transport(zitadel::TransportOptions::new().timeout(A_MOMENT))
        .retry(
            RetryPolicy::new()
                .max_attempts(2)
                .base_delay(Duration::ZERO),
        )
        .build()
        .unwrap();
    let error = call(&zitadel).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_says(&error, &["after 2 attempts"]);
}

#[tokio::test]
async fn a_call_on_behalf_of_another_uses_that_token_and_never_renews_it() {
    let (mock, zitadel) = signed_in().await;
    let other = mock.service_user("other");
    let token = other.personal_access_token();
    let (own, view) = (zitadel.settings(), zitadel.on_behalf_of(&token).settings());
    let request = GetGeneralSettingsRequest::default;
    let on_behalf = || own.get_general_settings(request()).access_token(&token);
    let of_view = || view.get_general_settings(request());

    for call in [on_behalf(), of_view()] {
        call.await.unwrap();
        assert_eq!(
            sent(&mock, "authorization").await,
            format!("Bearer {token}")
        );
    }
    assert_eq!(mock.token_requests(), 0, "the own token is not needed");

    other.revoke_tokens();
    for call in [on_behalf(), of_view()] {
        let error = call.await.unwrap_err();
        assert!(error.is_unauthenticated(), "{error}");
        assert_eq!(error.http_status(), 401);
        assert!(!format!("{error} {error:#?}").contains(&token), "{error:?}");
    }
    assert_eq!((mock.api_requests(), mock.token_requests()), (4, 0));

    call(&zitadel).await.unwrap();
}

#[tokio::test]
async fn reads_are_sent_again_and_writes_are_not() {
    let (mock, zitadel) = signed_in().await;
    let at_once = RetryPolicy::new().base_delay(Duration::ZERO);
    let read = || {
        zitadel
            .settings()
            .get_general_settings(GetGeneralSettingsRequest::default())
    };

    mock.fail(Endpoint::Api, 2, Fault::status(503));
    read().retry(at_once.clone()).await.unwrap();
    assert_eq!(mock.api_requests(), 3);

    mock.fail(Endpoint::Api, 1, Fault::status(503));
    let error = read().retry(RetryPolicy::none()).await.unwrap_err();
    assert!(error.is_retryable(), "{error}");
    assert_eq!(mock.api_requests(), 4);

    mock.fail(Endpoint::Api, 1, Fault::status(503));
    let write = zitadel
        .users()
        .deactivate_user(DeactivateUserRequest::new("1"));
    let error = write.retry(at_once).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 503, "{error}");
    assert_eq!(mock.api_requests(), 5);
}

#[tokio::test]
async fn an_answer_comes_with_status_headers_and_request_id() {
    let (mock, zitadel) = signed_in().await;
    let request = GetGeneralSettingsRequest::default();
    let response = zitadel
        .settings()
        .get_general_settings(request)
        .send()
        .await
        .unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["content-type"], "application/json");
    assert!(response.request_id().is_some());
    assert_eq!(response.message().default_org_id, mock.organization_id());
    assert_eq!(response.into_inner().default_language, "en");
}
