//! The v1 API: what its gateway, an older one, or a proxy before it answers.

use zitadel_api::admin::v1::{AdminService, GetSmtpConfigByIdRequest, GetSmtpConfigByIdResponse};
use zitadel_api::management::v1::{DeactivateUserRequest, ManagementService};
use zitadel_api::settings::v1::SmtpConfigState;
use zitadel_api::{Code, Error, ErrorDetail, ErrorKind, RetryPolicy};

use crate::support::*;

#[allow(deprecated)]
async fn deactivated(step: Step) -> Result<(), Error> {
    let server = ScriptedServer::repeating(step).await;
    let request = DeactivateUserRequest::new("7");
    let answer = ManagementService::new(client(&server))
        .deactivate_user(request)
        .await;
    assert_eq!(server.count(), 1, "a change is sent once");
    answer.map(|_| ())
}

async fn refused(status: u16, body: &str) -> Error {
    deactivated(json(status, body)).await.unwrap_err()
}

#[tokio::test]
async fn errors_of_the_gateway_say_what_those_of_connect_do() {
    let error = refused(
        404,
        r#"{"code":5,"message":"User could not be found (QUERY-Dfbg2)","details":[{"@type":"type.googleapis.com/zitadel.v1.ErrorDetail","id":"QUERY-Dfbg2","message":"User could not be found"}]}"#,
    )
    .await;
    assert!(error.is_not_found(), "{error}");
    assert_eq!(error.id(), Some("QUERY-Dfbg2"));
    assert_eq!(error.message(), "User could not be found");
    assert!(matches!(error.details(), [ErrorDetail::Error { .. }]));

    let error = refused(
        400,
        r#"{"code":3,"message":"Password is invalid (COMMAND-3M0fs)","details":[{"@type":"type.googleapis.com/zitadel.v1.CredentialsCheckError","id":"COMMAND-3M0fs","message":"Password is invalid","failedAttempts":2}]}"#,
    )
    .await;
    assert_eq!(error.code(), Some(Code::InvalidArgument));
    assert_eq!(error.failed_attempts(), Some(2));

    let error = refused(
        403,
        r#"{"code":7,"message":"No matching permissions found (AUTH-5mWD2)"}"#,
    )
    .await;
    assert!(error.is_permission_denied());
    assert!(error.to_string().contains("user.write"), "{error}");
}

#[tokio::test]
async fn an_older_release_is_told_by_its_own_ways() {
    // A route that is not there, and a verb that is not.
    for (status, body) in [
        (404, r#"{"code":5,"message":"Not Found","details":[]}"#),
        (405, r#"{"code":12,"message":"Method Not Allowed"}"#),
    ] {
        let error = refused(status, body).await;
        assert!(error.is_unimplemented() && !error.is_not_found(), "{error}");
        assert!(error.to_string().contains("does not have"), "{error}");
    }
    // Release 4.13.1 answers 500, with the true code in its text.
    let error = refused(
        500,
        r#"{"code":2,"message":"rpc error: code = InvalidArgument desc = invalid DeactivateUserRequest.Id: value length must be between 1 and 200 runes, inclusive"}"#,
    )
    .await;
    assert_eq!(error.code(), Some(Code::InvalidArgument));
    assert!(
        error
            .message()
            .starts_with("invalid DeactivateUserRequest.Id"),
        "{error}"
    );
    let wrapped = r#"{"code":2,"message":"rpc error: code = Unimplemented desc = method DeactivateUser not implemented"}"#;
    for error in [
        refused(
            501,
            r#"{"code":12,"message":"method DeactivateUser not implemented"}"#,
        )
        .await,
        refused(500, wrapped).await,
    ] {
        assert!(error.is_unimplemented(), "{error}");
        assert!(error.to_string().contains("does not have"), "{error}");
    }
    // What is wrapped in words that mean nothing stays as it is.
    for message in [
        "rpc error: code = Nonsense desc = x",
        "rpc error: code = ",
        "rpc error: x",
    ] {
        let body = serde_json::json!({ "code": 2, "message": message });
        let error = refused(500, &body.to_string()).await;
        assert_eq!(
            (error.code(), error.message()),
            (Some(Code::Unknown), message.trim_end())
        );
    }
}

#[tokio::test]
async fn a_refusal_says_what_to_check() {
    // An organization that is not of this instance.
    let error = refused(
        403,
        r#"{"code":7,"message":"Organisation doesn't exist (AUTH-Bs7Ds)"}"#,
    )
    .await;
    assert!(error.is_permission_denied());
    assert!(
        error.to_string().contains("no organization of that id"),
        "{error}"
    );

    // Waiting does not heal these, so they are not sent again.
    let error = refused(
        429,
        r#"{"code":8,"message":"Errors.Limits.Instance.Blocked (LIMITS-molsj)"}"#,
    )
    .await;
    assert!(error.is_rate_limited() && !error.is_retryable());
    assert_eq!(error.http_status(), 503);
    let error = refused(
        429,
        r#"{"code":8,"message":"grpc: received message larger than max (5000009 vs. 4194304)"}"#,
    )
    .await;
    assert!(!error.is_rate_limited() && !error.is_retryable());
    assert_eq!(error.http_status(), 400);

    // An instance that is asked for by its id is another matter than a host that names none.
    let missing = |of: &str| {
        format!(
            r#"{{"code":5,"message":"unable to set instance using {of}: ID=QUERY-1kIjX Message=Instance not found. Make sure"}}"#
        )
    };
    let error = refused(404, &missing("id 7")).await;
    assert!(
        error.is_not_found() && !error.to_string().contains("check the host"),
        "{error}"
    );
    let error = refused(404, &missing("origin &{x  http}")).await;
    assert!(
        !error.is_not_found() && error.to_string().contains("check the host"),
        "{error}"
    );
}

#[tokio::test]
async fn what_a_proxy_answers_is_told_from_the_gateways_own() {
    let page = "<html><title>hush</title></html>";
    for (status, code, said) in [
        (200, None, "where JSON is due"),
        (302, Some(Code::Unknown), "redirects are not followed"),
        (401, Some(Code::Unauthenticated), "not Zitadel's own"),
        (403, Some(Code::PermissionDenied), "not Zitadel's own"),
        (
            404,
            Some(Code::Unimplemented),
            "does not have the operation",
        ),
        (405, Some(Code::Unknown), "not Zitadel's own"),
        (502, Some(Code::Unavailable), "behind its proxy"),
    ] {
        let server = ScriptedServer::repeating(answer(status, "text/html", page)).await;
        let request = DeactivateUserRequest::new("7");
        #[allow(deprecated)]
        let error = ManagementService::new(client(&server))
            .deactivate_user(request)
            .await
            .unwrap_err();
        assert_eq!(error.code(), code, "{error}");
        assert_eq!(error.status().unwrap(), status);
        assert!(error.to_string().contains(said), "{error}");
    }
    for body in [
        "",
        "null",
        "[]",
        "{",
        "{}",
        r#"{"code":"5"}"#,
        r#"{"code":5.5,"message":7}"#,
        r#"{"code":99}"#,
        r#"{"code":-1}"#,
    ] {
        let error = refused(503, body).await;
        assert_eq!(error.code(), Some(Code::Unavailable), "{body}: {error}");
    }
}

async fn read(step: Step) -> Result<GetSmtpConfigByIdResponse, Error> {
    let server = ScriptedServer::repeating(step).await;
    let request = GetSmtpConfigByIdRequest::new("7");
    #[allow(deprecated)]
    let call = AdminService::new(client(&server)).get_smtp_config_by_id(request);
    call.retry(RetryPolicy::none()).await
}

#[tokio::test]
async fn an_answer_that_is_none_says_where() {
    for (body, said) in [
        (r#"{"smtpConfig":"hush"}"#, "smtpConfig: expected"),
        (r#"{"smtpConfig":[]}"#, "smtpConfig: expected"),
        (
            r#"{"smtpConfig":{"details":7}}"#,
            "smtpConfig.details: expected",
        ),
        (
            r#"{"smtpConfig":{"details":{"sequence":"hush"}}}"#,
            "smtpConfig.details.sequence: expected",
        ),
        (
            r#"{"smtpConfig":{"state":{}}}"#,
            "smtpConfig.state: expected",
        ),
        (r#"{"smtpConfig":{"details":{"#, "not valid JSON"),
        (r#"{"smtpConfig":{}"#, "not valid JSON"),
        ("7", "expected an object"),
    ] {
        let error = read(json(200, body)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
        let shown = format!("{error} {error:#?}");
        assert!(shown.contains(said) && !shown.contains("hush"), "{shown}");
    }
    // The connection ends before the answer does.
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n";
    let cut = Step::Write(format!("{head}{{\"smtpConfig\":{{").into_bytes());
    assert_eq!(read(cut).await.unwrap_err().kind(), ErrorKind::Connection);
    let error = deactivated(Step::Write(head.into())).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection);
}

#[tokio::test]
async fn a_number_outside_of_its_enum_is_kept() {
    for (number, kept) in [
        ("3", "3"),
        ("-1", "-1"),
        (r#""SMTP_CONFIG_NEW""#, "SMTP_CONFIG_NEW"),
    ] {
        let body = format!(r#"{{"smtpConfig":{{"state":{number},"user":"u"}}}}"#);
        let config = read(json(200, &body)).await.unwrap().smtp_config.unwrap();
        assert_eq!(config.state, SmtpConfigState::Unknown(kept.to_owned()));
        assert_eq!(config.user, "u");
    }
}
