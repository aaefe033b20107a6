//! What goes out on the wire for a call.

use std::sync::Arc;

use zitadel_api::{Call, Client, Endpoint, ErrorKind, ListOperation, Operation, Response};
use zitadel_auth::{PersonalAccessToken, TransportOptions};

use crate::support::*;

fn sorted_head(request: &Received) -> Vec<String> {
    let mut lines: Vec<String> = request.head.lines().map(str::to_owned).collect();
    lines[1..].sort();
    lines
}

#[tokio::test]
async fn the_request_is_what_the_protocol_says_and_nothing_more() {
    let server = ScriptedServer::start([json(200, r#"{"id": "1", "displayName": "One"}"#)]).await;
    let client = Client::builder(Counting::new(&server.url, Behaviour::Renews))
        .transport(TransportOptions::new().user_agent("test/1"))
        .build()
        .unwrap();

    let answer = Call::<GetThing>::new(client, thing()).await.unwrap();

    assert_eq!(answer.display_name, "One");
    let request = &server.received()[0];
    let host = server.url.strip_prefix("http://").unwrap();
    assert_eq!(
        sorted_head(request),
        [
            "POST /test.v1.ThingService/GetThing HTTP/1.1",
            "accept: application/json",
            "authorization: Bearer token-1",
            "connect-protocol-version: 1",
            "content-length: 10",
            "content-type: application/json",
            &format!("host: {host}"),
            "user-agent: test/1",
        ]
    );
    assert_eq!(request.body, r#"{"id":"1"}"#);
}

#[tokio::test]
async fn an_empty_request_is_an_empty_object() {
    let server = ScriptedServer::start([json(200, "{}")]).await;
    Call::<GetThing>::new(client(&server), Thing::default())
        .await
        .unwrap();
    assert_eq!(server.received()[0].body, "{}");
}

#[tokio::test]
async fn no_cookie_is_kept() {
    let cookie = ("set-cookie", "session=abc; Path=/");
    let server = ScriptedServer::start([
        with_headers(200, &[("content-type", "application/json"), cookie], "{}"),
        json(200, "{}"),
    ])
    .await;
    let client = client(&server);
    for _ in 0..2 {
        Call::<GetThing>::new(client.clone(), thing())
            .await
            .unwrap();
    }
    assert_eq!(server.received()[1].header("cookie"), None);
}

#[tokio::test]
async fn organization_and_headers_are_added_and_the_last_one_counts() {
    let server = ScriptedServer::start(vec![json(200, "{}"); 3]).await;
    let client = Client::builder(Counting::new(&server.url, Behaviour::Renews))
        .organization("100")
        .build()
        .unwrap();

    Call::<GetThing>::new(client.clone(), thing())
        .await
        .unwrap();
    Call::<GetThing>::new(client.clone(), thing())
        .organization("200")
        .header("Accept-Language", "de")
        .header("accept-language", "fr")
        .await
        .unwrap();
    Call::<GetThing>::new(client, thing())
        .header("x-zitadel-orgid", "300")
        .await
        .unwrap();

    let received = server.received();
    let organizations: Vec<_> = received
        .iter()
        .map(|request| request.header("x-zitadel-orgid"))
        .collect();
    assert_eq!(organizations, [Some("100"), Some("200"), Some("300")]);
    assert_eq!(received[1].head.matches("x-zitadel-orgid").count(), 1);
    assert_eq!(received[1].head.matches("accept-language").count(), 1);
    assert_eq!(received[1].header("accept-language"), Some("fr"));
    assert_eq!(received[0].header("accept-language"), None);
}

#[tokio::test]
async fn headers_that_cannot_be_sent_fail_before_anything_is_sent() {
    let server = ScriptedServer::start([]).await;
    let authenticator = Arc::new(Counting::new(&server.url, Behaviour::Renews));
    let client = Client::new(authenticator.clone());
    for (name, value, reason) in [
        ("x-team", "hush\r\nx-admin: 1", "x-team"),
        ("x-team", "hush\0", "x-team"),
        ("x team hush", "1", "name"),
        ("x-hush\r\nx-admin", "1", "name"),
        ("", "hush", "name"),
        ("Authorization", "hush", "access_token"),
        ("Content-Type", "hush", "content-type"),
        ("content-length", "0", "content-length"),
        ("host", "hush.example", "host"),
        ("cookie", "hush", "cookie"),
        ("Connect-Timeout-Ms", "1", "connect-timeout-ms"),
        ("connect-protocol-version", "2", "connect-protocol-version"),
        ("accept", "*/*", "accept"),
    ] {
        let call = Call::<GetThing>::new(client.clone(), thing()).header(name, value);
        let shown = format!("{call:?}");
        assert!(!shown.contains("hush"), "{shown}");
        let error = call.await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration, "{name:?}");
        assert_eq!(error.operation(), Some("test.v1.ThingService/GetThing"));
        assert!(error.to_string().contains(reason), "{error}");
        assert!(!format!("{error} {error:#?}").contains("hush"), "{error:?}");
    }
    for id in ["", "  ", "1\n2"] {
        let error = Call::<GetThing>::new(client.clone(), thing())
            .organization(id)
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration, "{id:?}");
        assert!(
            Client::builder(Counting::new(&server.url, Behaviour::Renews))
                .organization(id)
                .build()
                .unwrap_err()
                .is_configuration()
        );
    }
    let error = Call::<GetThing>::new(client, thing())
        .access_token("Bearer hush")
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(!error.to_string().contains("hush"), "{error}");
    assert_eq!((server.count(), authenticator.asked()), (0, 0));
}

#[tokio::test]
async fn a_path_cannot_lead_to_another_host() {
    struct Hostile;
    impl Operation for Hostile {
        type Request = Thing;
        type Response = Thing;
        const ENDPOINT: Endpoint = Endpoint::new(".evil.example/steal", true, None);
    }
    let server = ScriptedServer::start([]).await;
    let error = Call::<Hostile>::new(client(&server), thing())
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
}

#[tokio::test]
async fn nothing_happens_before_a_call_is_awaited() {
    let server = ScriptedServer::start([]).await;
    let authenticator = Arc::new(Counting::new(&server.url, Behaviour::Renews));
    let client = Client::new(authenticator.clone());
    drop(Call::<GetThing>::new(client.clone(), thing()));
    drop(Call::<GetThing>::new(client.clone(), thing()).send());
    drop(Call::<ListThings>::new(client, ListThingsRequest::default()).items());
    assert_eq!((server.count(), authenticator.asked()), (0, 0));
}

#[tokio::test]
async fn send_gives_what_came_around_the_message() {
    let headers = [
        ("content-type", "application/json; charset=utf-8"),
        ("x-request-id", "req-7"),
        ("set-cookie", "hush=1"),
    ];
    let server = ScriptedServer::start([with_headers(200, &headers, r#"{"id": "7"}"#)]).await;
    let response: Response<Thing> = Call::<GetThing>::new(client(&server), thing())
        .send()
        .await
        .unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(response.request_id(), Some("req-7"));
    assert_eq!(
        response.headers()["content-type"],
        "application/json; charset=utf-8"
    );
    assert_eq!(response.message().id, "7");
    assert!(!format!("{response:?}").contains("hush"));
    assert_eq!(response.into_inner().id, "7");
}

#[tokio::test]
async fn calls_travel_by_the_options_of_the_client() {
    let server = ScriptedServer::start([json(200, "{}")]).await;
    let options = TransportOptions::new().default_header("x-from", "client");
    let client = Client::builder(Counting::new(&server.url, Behaviour::Keeps))
        .transport(&options)
        .build()
        .unwrap();
    Call::<GetThing>::new(client, thing()).await.unwrap();
    assert_eq!(server.received()[0].header("x-from"), Some("client"));
}

#[test]
fn a_client_is_made_without_a_runtime_and_keeps_its_secrets() {
    let token = PersonalAccessToken::new("acme.zitadel.cloud", "hush-hush").unwrap();
    let client = Client::new(token);
    assert_eq!(client.host().as_str(), "https://acme.zitadel.cloud");
    assert!(!format!("{client:?}").contains("hush"), "{client:?}");
}

#[test]
fn everything_can_move_between_threads() {
    fn moves<T: Send + 'static>(_: &T) {}
    fn is_shared<T: Send + Sync + Clone + 'static>() {}
    fn is_error<T: std::error::Error + Send + Sync + 'static>() {}
    fn check<O: ListOperation>(client: Client, request: O::Request) {
        let call = || Call::<O>::new(client.clone(), request.clone());
        moves(&call());
        moves(&call().send());
        moves(&call().items());
        moves(&call().pages());
        moves(&call().items().collect_all());
    }
    is_shared::<Client>();
    is_error::<zitadel_api::Error>();
    let token = PersonalAccessToken::new("acme.zitadel.cloud", "t").unwrap();
    check::<ListThings>(Client::new(token), ListThingsRequest::default());
}
