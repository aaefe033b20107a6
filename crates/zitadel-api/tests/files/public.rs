//! What anybody may read: without the token, wherever the URL leads.

use std::time::Duration;

use zitadel_api::assets::Assets;
use zitadel_api::{Client, ErrorKind};
use zitadel_auth::{PersonalAccessToken, TransportOptions};

use crate::support::*;

const PATH: &str = "/assets/v1/400578226646158374/policy/label/logo-400578288503753766";
const SECRET: &str = "the-key-of-the-gateway-before-us";

fn picture_answer() -> Step {
    answer(200, "image/png", "p")
}

/// A client with all that must not get elsewhere.
fn guarded(url: &str, options: TransportOptions) -> Client {
    Client::builder(PersonalAccessToken::new(url, TOKEN).unwrap())
        .transport(options.default_header("x-gateway-key", SECRET))
        .organization("259241944654282754")
        .build()
        .unwrap()
}

#[tokio::test]
async fn this_host_is_asked_without_the_token() {
    let server = ScriptedServer::repeating(picture_answer()).await;
    let assets = Assets::new(guarded(&server.url, TransportOptions::new()));
    for wanted in [
        PATH.to_owned(),
        format!("{}{PATH}", server.url),
        format!("{}{PATH}", server.url.to_uppercase()),
        format!(" {}{PATH}#part ", server.url),
    ] {
        let asset = assets.fetch(&wanted).await.unwrap();
        assert_eq!(asset.bytes().await.unwrap(), "p");
        let received = server.take_received();
        assert_eq!(
            request_line(&received[0]),
            format!("GET {PATH} HTTP/1.1"),
            "{wanted}"
        );
        assert_eq!(received[0].header("authorization"), None);
        assert_eq!(received[0].header("x-zitadel-orgid"), None);
        // It is for this host, and may be needed to get there.
        assert_eq!(received[0].header("x-gateway-key"), Some(SECRET));
    }
}

#[tokio::test]
async fn another_host_gets_nothing_that_it_is_not_for() {
    let here = ScriptedServer::repeating(picture_answer()).await;
    let there = ScriptedServer::repeating(picture_answer()).await;
    let options = TransportOptions::new().instance_host("acme.example");
    let assets = Assets::new(guarded(&here.url, options));
    let url = format!("{}{PATH}?v=1", there.url);
    assets.fetch(&url).if_none_match("\"a\"").await.unwrap();
    assert_eq!(here.count(), 0);
    let received = there.take_received();
    assert_eq!(
        request_line(&received[0]),
        format!("GET {PATH}?v=1 HTTP/1.1")
    );
    assert_eq!(received[0].header("if-none-match"), Some("\"a\""));
    let head = &received[0].head;
    for private in [
        TOKEN,
        SECRET,
        "259241944654282754",
        "acme.example",
        "connect-protocol",
    ] {
        assert!(!head.contains(private), "{head}");
    }

    // The name of the instance leads to this host, by the address that is dialled.
    assets
        .fetch(format!("https://acme.example{PATH}"))
        .await
        .unwrap();
    let received = here.take_received();
    assert_eq!(request_line(&received[0]), format!("GET {PATH} HTTP/1.1"));
    assert_eq!(
        received[0].header("x-zitadel-instance-host"),
        Some("acme.example")
    );
}

#[tokio::test]
async fn an_answer_of_another_host_costs_no_token() {
    let refusal = answer(401, "text/plain", "who are you?");
    let there = ScriptedServer::repeating(refusal).await;
    let assets = Assets::new(client("http://127.0.0.1:9"));
    let error = assets
        .fetch(format!("{}{PATH}", there.url))
        .await
        .unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 401);
    assert!(
        error
            .to_string()
            .starts_with(&format!("GET {}: ", there.url)),
        "{error}"
    );
    assert_eq!(there.count(), 1);
}

#[tokio::test]
async fn another_host_that_hangs_is_named() {
    let there = ScriptedServer::repeating(Step::Hang).await;
    let assets = Assets::new(client("http://127.0.0.1:9"));
    let fetch = assets.fetch(format!("{}{PATH}", there.url));
    let error = fetch.timeout(Duration::from_millis(50)).await.unwrap_err();
    let host = there.url.strip_prefix("http://").unwrap();
    assert!(
        error.is_timeout() && error.to_string().contains(host),
        "{error}"
    );
    assert!(!error.to_string().contains("127.0.0.1:9 "), "{error}");
}

#[tokio::test]
async fn what_is_no_url_is_not_asked_for() {
    let server = ScriptedServer::repeating(picture_answer()).await;
    let assets = assets(&server);
    for (wanted, problem) in [
        ("", "no URL"),
        ("assets/v1/1/logo", "no URL"),
        ("@evil.example/logo", "no URL"),
        ("ftp://evil.example/logo", "scheme"),
        (
            "https://user:password@evil.example/logo",
            "user name or password",
        ),
        ("https:///logo", "invalid host"),
        ("https://evil.example/lo go", "no URL"),
        ("http://evil.example/logo", "plain http"),
        ("javascript:alert(1)", "no URL"),
    ] {
        let error = assets.fetch(wanted).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration, "{wanted}: {error}");
        assert!(error.to_string().contains(problem), "{wanted}: {error}");
        assert!(!error.to_string().contains("password@"), "{error}");
    }
    let lent = assets
        .fetch(PATH)
        .access_token("somebody")
        .await
        .unwrap_err();
    assert!(
        lent.to_string().contains("without an access token"),
        "{lent}"
    );
    assert_eq!(server.count(), 0);

    // It stays on this host, whatever it looks like.
    assets.fetch("//evil.example/logo").await.unwrap();
    assert_eq!(server.count(), 1);
}
