//! What is made of a refusal, whoever it comes from.

use std::collections::BTreeSet;
use std::time::Duration;

use serde_json::{Map, Value, json as value};
use zitadel_api::{Call, Client, Code, Error, ErrorDetail, ErrorKind, RetryPolicy};
use zitadel_test_support::recordings;

use crate::support::*;

async fn refused(step: Step) -> Error {
    all_refused(vec![step]).await.remove(0)
}

/// The errors of calls that are answered by `script`, one after the other.
async fn all_refused(script: Vec<Step>) -> Vec<Error> {
    let calls = script.len();
    let server = ScriptedServer::start(script).await;
    let client = Client::builder(Counting::new(&server.url, Behaviour::Keeps))
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    let mut errors = Vec::new();
    for _ in 0..calls {
        let call = Call::<GetThing>::new(client.clone(), thing());
        let error = call.await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Api, "{error}");
        assert_eq!(error.operation(), Some("test.v1.ThingService/GetThing"));
        let shown = error.to_string();
        assert!(
            shown.starts_with("test.v1.ThingService/GetThing: "),
            "{shown}"
        );
        assert!(
            !shown.contains(['\n', '\r', '\u{1b}']) && shown.len() < 3000,
            "{shown}"
        );
        errors.push(error);
    }
    errors
}

/// An error as Zitadel sends it, with its details.
fn recorded(status: u16, body: Value) -> Step {
    let headers = [
        ("content-type", "application/json"),
        ("x-request-id", "req-42"),
    ];
    with_headers(status, &headers, &body.to_string())
}

fn detail(id: &str, message: &str) -> ErrorDetail {
    ErrorDetail::Error {
        id: id.to_owned(),
        message: message.to_owned(),
    }
}

#[tokio::test]
async fn zitadels_own_errors_are_taken_apart() {
    let error = refused(recorded(
        404,
        value!({
            "code": "not_found",
            "message": "User could not be found (QUERY-Dfbg2)",
            "details": [{
                "type": "zitadel.v1.ErrorDetail",
                "value": "CgtRVUVSWS1EZmJnMhIXVXNlciBjb3VsZCBub3QgYmUgZm91bmQ",
                "debug": {"id": "QUERY-Dfbg2", "message": "User could not be found"}
            }]
        }),
    ))
    .await;
    assert_eq!(error.code(), Some(Code::NotFound));
    assert_eq!(error.status().unwrap(), 404);
    assert_eq!(error.id(), Some("QUERY-Dfbg2"));
    assert_eq!(error.message(), "User could not be found");
    assert_eq!(error.request_id(), Some("req-42"));
    assert_eq!(
        error.details(),
        [detail("QUERY-Dfbg2", "User could not be found")]
    );
    assert_eq!((error.slug(), error.retry_after()), (None, None));
    assert!(error.is_not_found() && !error.is_retryable());
    assert_eq!(
        error.to_string(),
        "test.v1.ThingService/GetThing: not_found: User could not be found (QUERY-Dfbg2), request id req-42"
    );
}

#[tokio::test]
async fn every_recorded_refusal_is_taken_apart() {
    let exchanges = recordings::exchanges("api-next");
    let refusals: Vec<&Value> = exchanges
        .iter()
        .filter(|exchange| exchange["status"] != 200)
        .collect();
    let status = |refusal: &Value| refusal["status"].as_u64().unwrap() as u16;
    let script = refusals
        .iter()
        .map(|refusal| json(status(refusal), &refusal["response"].to_string()))
        .collect();

    let errors = all_refused(script).await;

    assert!(errors.len() > 100);
    for (refusal, error) in refusals.iter().zip(errors) {
        let body = &refusal["response"];
        assert_eq!(error.status().unwrap(), status(refusal));
        let code = body["code"].as_str().unwrap_or("unimplemented");
        assert_eq!(error.code().unwrap().as_str(), code, "{body}");
        // `debug` is the detail once more, in JSON.
        let debug = &body["details"][0]["debug"];
        assert_eq!(error.id(), debug["id"].as_str(), "{body}");
        let message = debug["message"].as_str().or(body["message"].as_str());
        let words: Vec<&str> = message.unwrap().split_whitespace().collect();
        assert_eq!(error.message(), words.join(" "), "{body}");
    }
}

#[tokio::test]
async fn each_code_has_its_predicate() {
    let error = refused(recorded(
        409,
        value!({"code": "already_exists", "message": "User already exists (V3-DKcYh)"}),
    ))
    .await;
    assert!(error.is_already_exists() && !error.is_not_found());
    let error = refused(recorded(
        400,
        value!({
            "code": "failed_precondition",
            "message": "User already inactive (COMMAND-5gunjw0cd7)"
        }),
    ))
    .await;
    assert!(error.is_failed_precondition());
    assert_eq!(error.id(), Some("COMMAND-5gunjw0cd7"));
    let error = refused(recorded(
        400,
        value!({
            "code": "invalid_argument",
            "message": "invalid AddHumanUserRequest.Profile: value is required"
        }),
    ))
    .await;
    assert!(error.is_invalid_argument());
    assert_eq!(error.id(), None);
    assert_eq!(
        error.message(),
        "invalid AddHumanUserRequest.Profile: value is required"
    );
}

#[tokio::test]
async fn a_wrong_password_tells_how_often() {
    let error = refused(recorded(400, value!({
        "code": "invalid_argument",
        "message": "Password is invalid (COMMAND-3M0fs)",
        "details": [{
            "type": "zitadel.v1.CredentialsCheckError",
            "value": "Cg1DT01NQU5ELTNNMGZzEhNQYXNzd29yZCBpcyBpbnZhbGlkGAE",
            "debug": {"id": "COMMAND-3M0fs", "message": "Password is invalid", "failedAttempts": 1}
        }]
    })))
    .await;
    assert_eq!(error.id(), Some("COMMAND-3M0fs"));
    assert_eq!(
        error.details(),
        [ErrorDetail::CredentialsCheck {
            id: "COMMAND-3M0fs".to_owned(),
            message: "Password is invalid".to_owned(),
            failed_attempts: 1,
        }]
    );
}

#[tokio::test]
async fn a_detail_with_a_slug_is_read_with_all_it_holds() {
    // slug "user.locked", message "locked", details {"tries": 3}
    let bytes = b"\x0a\x0buser.locked\x12\x06locked\x1a\x14\x0a\x12\x0a\x05tries\x12\x09\x11\x00\x00\x00\x00\x00\x00\x08\x40";
    for text in [
        base64(bytes),
        base64(bytes).trim_end_matches('=').to_owned(),
    ] {
        let error = refused(recorded(400, value!({
            "code": "failed_precondition",
            "message": "locked",
            "details": [{"type": "type.googleapis.com/zitadel.error.v2.ErrorDetail", "value": text}]
        })))
        .await;
        assert_eq!(error.slug(), Some("user.locked"));
        assert_eq!(
            error.details(),
            [ErrorDetail::Slug {
                slug: "user.locked".to_owned(),
                message: "locked".to_owned(),
                details: Map::from_iter([("tries".to_owned(), value!(3.0))]),
            }]
        );
    }
}

#[tokio::test]
async fn an_empty_id_is_none() {
    let error = refused(recorded(
        501,
        value!({
            "code": "unimplemented",
            "message": "method GetOrganizationFeatures not implemented ()",
            "details": [{
                "type": "zitadel.v1.ErrorDetail",
                "value": "Ei5tZXRob2QgR2V0T3JnYW5pemF0aW9uRmVhdHVyZXMgbm90IGltcGxlbWVudGVk",
                "debug": {"message": "method GetOrganizationFeatures not implemented"}
            }]
        }),
    ))
    .await;
    assert_eq!(error.id(), None);
    assert_eq!(
        error.message(),
        "method GetOrganizationFeatures not implemented"
    );
    assert_eq!(
        error.details(),
        [detail("", "method GetOrganizationFeatures not implemented")]
    );
    assert!(error.is_unimplemented());
    assert!(
        error.to_string().contains("does not have the operation"),
        "{error}"
    );
}

#[tokio::test]
async fn an_unknown_instance_says_which_host_was_asked() {
    let said = "unable to set instance using origin &{wrong.example http} (ExternalDomain is localhost): ID=QUERY-1kIjX Message=Instance not found. Make sure you got the domain right.";
    for step in [
        recorded(404, value!({"code": "not_found", "message": said})),
        answer(404, "text/plain", said),
    ] {
        let error = refused(step).await;
        assert!(!error.is_not_found());
        let shown = error.to_string();
        assert!(
            shown.contains("http://127.0.0.1:") && shown.contains("instance_host"),
            "{shown}"
        );
    }
}

#[tokio::test]
async fn a_missing_permission_is_told_in_both_of_its_forms() {
    let error = refused(recorded(
        403,
        value!({
            "code": "permission_denied",
            "message": "No matching permissions found (AUTH-5mWD2)"
        }),
    ))
    .await;
    assert!(error.is_permission_denied());
    assert!(error.to_string().contains("system users"), "{error}");

    let error = refused(recorded(
        404,
        value!({
            "code": "not_found",
            "message": "membership not found (AUTHZ-cdgFk)",
            "details": [{
                "type": "zitadel.v1.ErrorDetail",
                "value": "CgtBVVRIWi1jZGdGaxIUbWVtYmVyc2hpcCBub3QgZm91bmQ"
            }]
        }),
    ))
    .await;
    assert_eq!(error.code(), Some(Code::NotFound));
    assert!(error.is_permission_denied() && !error.is_not_found());
    assert!(
        error.to_string().contains("may lack the permission"),
        "{error}"
    );
}

#[tokio::test]
async fn what_the_server_does_not_have_is_told_apart_from_what_does_not_exist() {
    for (step, said) in [
        (
            json(404, r#"{"code":5,"message":"Not Found"}"#),
            "does not have the service",
        ),
        (
            answer(404, "text/plain; charset=utf-8", "404 page not found\n"),
            "404 page not found",
        ),
        (
            answer(404, "text/html", "<title>Not Found</title>"),
            "not Zitadel",
        ),
    ] {
        let error = refused(step).await;
        assert_eq!(error.code(), Some(Code::Unimplemented));
        assert!(error.is_unimplemented() && !error.is_not_found());
        assert!(error.to_string().contains(said), "{error}");
    }
}

#[tokio::test]
async fn hints_say_what_to_check() {
    for (status, body, said) in [
        (
            401,
            r#"{"code":"unauthenticated","message":"auth header missing"}"#,
            "taken the Authorization header out",
        ),
        (
            400,
            r#"{"code":"invalid_argument","message":"Limit exceeded (QUERY-4M0fs)"}"#,
            "1000",
        ),
        (
            500,
            r#"{"code":"internal","message":"Errors.Internal (RECOVER)"}"#,
            "crashed",
        ),
        (
            429,
            r#"{"code":"resource_exhausted","message":"Quota is exhausted (QUOTA-h3Ft6)"}"#,
            "quota",
        ),
        (
            429,
            r#"{"code":"resource_exhausted","message":"slow"}"#,
            "too many requests",
        ),
        (429, "", "too many requests"),
        (415, "", "content type"),
        (401, "", "asks for credentials"),
        (503, "", "down or restarting"),
        (403, "", "not Zitadel's own"),
    ] {
        let error = refused(json(status, body)).await;
        assert!(error.to_string().contains(said), "{error}");
    }
    let quota = refused(json(
        429,
        r#"{"code":"resource_exhausted","message":"x (QUOTA-h3Ft6)"}"#,
    ))
    .await;
    assert!(quota.is_rate_limited() && !quota.is_retryable());
}

#[tokio::test]
async fn a_proxys_answer_gets_the_code_of_its_status() {
    for (status, code) in [
        (400, Code::Internal),
        (401, Code::Unauthenticated),
        (403, Code::PermissionDenied),
        (404, Code::Unimplemented),
        (429, Code::Unavailable),
        (502, Code::Unavailable),
        (503, Code::Unavailable),
        (504, Code::Unavailable),
        (405, Code::Unknown),
        (409, Code::Unknown),
        (418, Code::Unknown),
        (500, Code::Unknown),
        (501, Code::Unknown),
    ] {
        let script = [
            (
                "text/html",
                "<html>\n<head><title>Oh\nno</title></head></html>",
            ),
            ("text/plain", "upstream connect error"),
            ("application/json", r#"{"message":"no Route matched"}"#),
            ("application/json", "{\"code\""),
            ("application/json", ""),
            ("", "\u{0}\u{1b}[31m"),
        ]
        .map(|(content_type, body)| answer(status, content_type, body));
        for error in all_refused(script.to_vec()).await {
            assert_eq!(error.code(), Some(code), "{error}");
            assert_eq!(error.status().unwrap(), status);
        }
    }
    let error = refused(answer(
        502,
        "text/html",
        "<html>\n<title>502 Bad\nGateway</title>",
    ))
    .await;
    assert_eq!(
        error.message(),
        "HTTP 502 Bad Gateway with 37 bytes of text/html: 502 Bad Gateway"
    );
}

#[tokio::test]
async fn a_code_that_connect_does_not_have_is_shown() {
    let error = refused(json(503, r#"{"code":"on_holiday","message":"back soon"}"#)).await;
    assert_eq!(error.code(), Some(Code::Unavailable));
    assert_eq!(error.message(), "on_holiday: back soon");
}

#[tokio::test]
async fn hostile_bodies_give_plain_errors() {
    let long = "x".repeat(100_000);
    let many = format!("[{}]", vec![r#"{"type":"a.B"}"#; 5000].join(","));
    for body in [
        "[]".to_owned(),
        "null".to_owned(),
        "{".repeat(100_000),
        r#"{"code":["not_found"],"message":{"a":1}}"#.to_owned(),
        r#"{"code":"","message":""}"#.to_owned(),
        format!(r#"{{"code":"not_found","message":"{long}"}}"#),
        format!(r#"{{"code":"{long}","message":"{long}"}}"#),
        r#"{"code":"not_found","message":"a\r\nb\u001b[31m\u0000c"}"#.to_owned(),
        r#"{"code":"not_found","details":{"type":"x"}}"#.to_owned(),
        r#"{"code":"not_found","details":[1,null,"x",{},{"type":7},{"type":"a","value":7},{"type":"a","value":"!"}]}"#.to_owned(),
        format!(r#"{{"code":"not_found","message":"m","details":{many}}}"#),
        format!(r#"{{"code":"not_found","message":"m ({})"}}"#, "A".repeat(5000)),
    ] {
        let error = refused(json(404, &body)).await;
        assert!(error.details().len() <= 32);
        assert!(error.id().is_none_or(|id| id.len() < 200));
    }
}

#[tokio::test]
async fn details_that_cannot_be_read_are_kept_as_they_are() {
    let error = refused(json(400, &value!({
        "code": "internal",
        "message": "m",
        "details": [
            {"type": "zitadel.v1.ErrorDetail", "value": base64(b"\x0a\xff")},
            {"type": "google.rpc.RetryInfo", "value": base64(&[0xfb, 0xff]).replace('+', "-").replace('/', "_")},
            {"type": "zitadel.v1.ErrorDetail"},
            {"type": "zitadel.v1.ErrorDetail", "value": base64(b"\x0a\x02\xff\xfe\x12\x02ok")},
        ]
    }).to_string()))
    .await;
    assert_eq!(
        error.details(),
        [
            ErrorDetail::Other {
                type_name: "zitadel.v1.ErrorDetail".to_owned(),
                value: vec![0x0a, 0xff]
            },
            ErrorDetail::Other {
                type_name: "google.rpc.RetryInfo".to_owned(),
                value: vec![0xfb, 0xff]
            },
            detail("", ""),
            detail("\u{fffd}\u{fffd}", "ok"),
        ]
    );
}

#[tokio::test]
async fn a_request_id_that_is_no_id_is_left_out() {
    for id in ["", &"x".repeat(500), "\u{fe}"] {
        let error = refused(with_headers(503, &[("x-request-id", id)], "")).await;
        assert_eq!(error.request_id(), None);
    }
}

#[tokio::test]
async fn retry_after_is_told() {
    let error = refused(with_headers(429, &[("retry-after", "7")], "")).await;
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    assert!(error.is_rate_limited() && error.is_retryable());
}

#[test]
fn every_code_has_its_own_name() {
    let codes = [
        Code::Canceled,
        Code::Unknown,
        Code::InvalidArgument,
        Code::DeadlineExceeded,
        Code::NotFound,
        Code::AlreadyExists,
        Code::PermissionDenied,
        Code::ResourceExhausted,
        Code::FailedPrecondition,
        Code::Aborted,
        Code::OutOfRange,
        Code::Unimplemented,
        Code::Internal,
        Code::Unavailable,
        Code::DataLoss,
        Code::Unauthenticated,
    ];
    let names: BTreeSet<String> = codes.iter().map(ToString::to_string).collect();
    assert_eq!(names.len(), codes.len());
    assert_eq!(Code::DataLoss.as_str(), "data_loss");
}

fn base64(bytes: &[u8]) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}
