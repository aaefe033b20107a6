//! Answers that are cut, huge, of another kind, or lead elsewhere.

use zitadel_api::{Call, Code, Error, ErrorKind, RetryPolicy};

use crate::support;
use crate::support::{
    CreateThing, GetThing, ListThings, ListThingsRequest, ScriptedServer, Step, Thing, answer,
    client, thing, with_headers,
};

async fn get(step: Step) -> Result<Thing, Error> {
    let server = ScriptedServer::start([step]).await;
    Call::<GetThing>::new(client(&server), thing())
        .retry(RetryPolicy::none())
        .await
}

#[tokio::test]
async fn a_200_without_json_is_an_error_that_shows_nothing_of_the_body() {
    for (content_type, body, said) in [
        ("text/html", "<html>hush</html>", "17 bytes of text/html"),
        ("application/grpc", "hush", "4 bytes of application/grpc"),
        ("", "hush", "an unnamed type"),
        ("application/json", "", "0 bytes of application/json"),
        ("text/html; x=y", "h", "1 byte of text/html"),
    ] {
        let error = get(answer(200, content_type, body)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{content_type}");
        assert_eq!(error.status().unwrap(), 200);
        assert_eq!(error.code(), None);
        let shown = error.to_string();
        assert!(
            shown.contains(said) && shown.contains("http://127.0.0.1"),
            "{shown}"
        );
        assert!(!format!("{error} {error:#?}").contains("hush"), "{error:?}");
    }
}

#[tokio::test]
async fn the_content_type_may_have_parameters_and_any_case() {
    for content_type in ["application/json;charset=utf-8", "Application/JSON ; x=y"] {
        get(answer(200, content_type, "{}")).await.unwrap();
    }
}

#[tokio::test]
async fn json_that_is_not_the_answer_says_where() {
    for (body, said) in [
        ("{", "not valid JSON"),
        ("{}{}", "not valid JSON"),
        ("[]", "expected an object"),
        (r#"{"id": ["hush"]}"#, "id: expected"),
        ("<html>", "not valid JSON"),
    ] {
        let error = get(support::json(200, body)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{body}");
        assert!(!error.is_retryable());
        assert!(error.to_string().contains(said), "{error}");
        assert!(!format!("{error} {error:#?}").contains("hush"), "{error:?}");
    }
    let server =
        ScriptedServer::start([support::json(200, r#"{"things":[{"id":"1"},{"id":7}]}"#)]).await;
    let error = Call::<ListThings>::new(client(&server), ListThingsRequest::default())
        .await
        .unwrap_err();
    assert!(error.to_string().contains("things[1].id"), "{error}");
}

#[tokio::test]
async fn a_huge_answer_is_refused_before_it_is_read() {
    let head =
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 99999999999\r\n\r\n{";
    let error = get(Step::Write(head.into())).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(
        error.to_string().contains("larger than the limit"),
        "{error}"
    );
}

#[tokio::test]
async fn a_broken_connection_is_told_as_such() {
    for step in [
        Step::Close,
        Step::Write(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 50\r\n\r\n{\"id\"".to_vec()),
        Step::Write(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{\"id".to_vec()),
        Step::Write(b"SSH-2.0-OpenSSH_9.6\r\n".to_vec()),
        Step::Write(vec![0; 64]),
    ] {
        let error = get(step.clone()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Connection, "{step:?}: {error}");
        assert!(error.is_retryable() && error.code().is_none());
        let shown = error.to_string();
        assert!(shown.starts_with("test.v1.ThingService/GetThing: ") && !shown.contains('\n'), "{shown}");
    }
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    for status in [301, 302, 303, 307, 308] {
        let elsewhere = ScriptedServer::start([]).await;
        let location = format!("{}/login?secret=hush", elsewhere.url);
        let error = get(with_headers(status, &[("location", &location)], ""))
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Api);
        assert_eq!(error.code(), Some(Code::Unknown));
        assert_eq!(error.status().unwrap(), status);
        assert!(
            error
                .to_string()
                .contains(&format!("if {} is your instance", elsewhere.url)),
            "{error}"
        );
        assert!(!format!("{error} {error:#?}").contains("hush"), "{error:?}");
        assert_eq!(elsewhere.count(), 0);
    }
    for location in ["/login", "", "\u{fe}"] {
        let error = get(with_headers(302, &[("location", location)], ""))
            .await
            .unwrap_err();
        assert!(
            error.to_string().contains("redirects are not followed"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn only_200_is_a_success() {
    for status in [201, 202, 204, 206] {
        let step = match status {
            204 => Step::Write(b"HTTP/1.1 204 X\r\nconnection: close\r\n\r\n".to_vec()),
            _ => support::json(status, "{}"),
        };
        let server = ScriptedServer::start([step]).await;
        let error = Call::<CreateThing>::new(client(&server), thing())
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Api, "{status}");
        assert_eq!(error.code(), Some(Code::Unknown));
    }
}
