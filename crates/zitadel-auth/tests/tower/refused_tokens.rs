//! A token that the API refuses is renewed once, and the request sent once more where it can be.

use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::Request;
use http_body_util::Full;
use tower::{Layer, Service, ServiceExt};
use zitadel_auth::tower::{AccessTokenLayer, EmptyBody, NoReplay};
use zitadel_auth::{AuthError, Authenticator, PersonalAccessToken};

use crate::support::{Api, Boxed, Issuer, bearer, boxed, hyper, post, reqwest, send};

#[tokio::test]
async fn the_whole_request_is_sent_again_with_a_new_token() {
    let (issuer, api) = (Issuer::start().await, Api::taking("token-2").await);
    let layer = issuer.layer().host(api.url()).build().unwrap();
    let mut client = layer.layer(hyper());
    let mut request = post(format!("{}/invoices", api.url()), "hello");
    *request.method_mut() = http::Method::PUT;
    assert_eq!(send(&mut client, request).await.unwrap().status(), 200);
    let sent = |token| {
        (
            "PUT".into(),
            "/invoices".into(),
            bearer(token),
            "hello".into(),
        )
    };
    assert_eq!(api.received().await, [sent("token-1"), sent("token-2")]);
}

#[tokio::test]
async fn a_second_401_is_the_answer_and_no_storm_follows() {
    let (issuer, api) = (Issuer::start().await, Api::taking("none").await);
    let layer = issuer.layer().host(api.url()).build().unwrap();
    let mut client = layer.layer(hyper());
    let answer = send(&mut client, post(api.url(), "")).await.unwrap();
    assert_eq!(answer.status(), 401);
    assert_eq!(api.tokens().await, [bearer("token-1"), bearer("token-2")]);
    for _ in 0..20 {
        let answer = send(&mut client, post(api.url(), "")).await.unwrap();
        assert_eq!(answer.status(), 401);
    }
    assert_eq!(issuer.token_requests().await, 2);
    assert_eq!(api.tokens().await.len(), 22);
    // Later it is tried again.
    issuer.time.advance(Duration::from_secs(60));
    send(&mut client, post(api.url(), "")).await.unwrap();
    assert_eq!(issuer.token_requests().await, 3);
}

#[tokio::test]
async fn many_requests_whose_token_is_refused_share_the_new_one() {
    let (issuer, api) = (Issuer::start().await, Api::taking("token-2").await);
    let layer = issuer.layer().host(api.url()).build().unwrap();
    let client = layer.layer(hyper());
    let requests = (0..50).map(|_| {
        let mut client = client.clone();
        let request = post(api.url(), "hello");
        tokio::spawn(async move { send(&mut client, request).await.unwrap().status() })
    });
    for request in requests.collect::<Vec<_>>() {
        assert_eq!(request.await.unwrap(), 200);
    }
    assert_eq!(issuer.token_requests().await, 2);
}

#[tokio::test]
async fn a_body_that_cannot_be_sent_again_gets_the_401_and_the_next_request_a_new_token() {
    let (issuer, api) = (Issuer::start().await, Api::taking("token-2").await);
    let builder = issuer.layer().host(api.url());
    let mut client = builder.replay(EmptyBody).build().unwrap().layer(hyper());
    for status in [401, 200] {
        let request = boxed(post(api.url(), "hello"));
        assert_eq!(send(&mut client, request).await.unwrap().status(), status);
    }
    assert_eq!(api.tokens().await, [bearer("token-1"), bearer("token-2")]);
}

#[tokio::test]
async fn a_boxed_request_without_a_body_is_sent_again() {
    let (issuer, api) = (Issuer::start().await, Api::taking("token-2").await);
    let builder = issuer.layer().host(api.url());
    let mut client = builder.replay(EmptyBody).build().unwrap().layer(hyper());
    let request = Request::get(format!("{}/invoices?page=2", api.url()))
        .header("x-request-id", "7")
        .body(Boxed::default())
        .unwrap();
    assert_eq!(send(&mut client, request).await.unwrap().status(), 200);
    let received = api.0.received_requests().await.unwrap();
    assert_eq!(received.len(), 2);
    for request in received {
        assert_eq!(request.method, http::Method::GET);
        assert_eq!(request.url.query(), Some("page=2"));
        assert_eq!(request.headers["x-request-id"], "7");
    }
}

#[tokio::test]
async fn nothing_is_sent_again_without_replay() {
    let (issuer, api) = (Issuer::start().await, Api::taking("token-2").await);
    let builder = issuer.layer().host(api.url());
    let mut client = builder.replay(NoReplay).build().unwrap().layer(hyper());
    for status in [401, 200] {
        let answer = send(&mut client, post(api.url(), "")).await.unwrap();
        assert_eq!(answer.status(), status);
    }
    assert_eq!(api.tokens().await, [bearer("token-1"), bearer("token-2")]);
}

#[tokio::test]
async fn a_stream_through_reqwest_is_sent_once() {
    let (issuer, api) = (Issuer::start().await, Api::taking("token-2").await);
    let layer = issuer.layer().host(api.url()).build().unwrap();
    let reqwest = reqwest();
    let mut client = layer.layer(reqwest.clone());
    let body = reqwest::Body::wrap(Full::<Bytes>::from("hello"));
    let request = reqwest.post(api.url()).body(body).build().unwrap();
    let answer = client.ready().await.unwrap().call(request).await.unwrap();
    assert_eq!(answer.status(), 401);
    assert_eq!(api.tokens().await, [bearer("token-1")]);
}

#[tokio::test]
async fn a_personal_access_token_is_tried_once() {
    let api = Api::taking("another").await;
    let authenticator = PersonalAccessToken::new("acme.zitadel.cloud", "dEadBeef").unwrap();
    let layer = AccessTokenLayer::builder(authenticator).host(api.url());
    let mut client = layer.build().unwrap().layer(hyper());
    let answer = send(&mut client, post(api.url(), "")).await.unwrap();
    assert_eq!(answer.status(), 401);
    assert_eq!(api.tokens().await, [bearer("dEadBeef")]);
}

#[tokio::test]
async fn without_a_token_nothing_is_sent() {
    let (issuer, api) = (Issuer::start().await, Api::taking("token-1").await);
    issuer.refuse().await;
    let layer = issuer.layer().host(api.url()).build().unwrap();
    let mut client = layer.layer(hyper());
    let error = send(&mut client, post(api.url(), "")).await.unwrap_err();
    let text = error.to_string();
    assert!(
        text.starts_with("failed to refresh token: invalid_client: "),
        "{text}"
    );
    assert!(error.downcast_ref::<AuthError>().unwrap().is_refused());
    assert_eq!(api.tokens().await, []);
}

#[tokio::test]
async fn when_no_new_token_can_be_had_the_error_says_so() {
    let (issuer, api) = (Issuer::start().await, Api::taking("token-2").await);
    let authenticator = Arc::new(issuer.authenticator());
    let layer = AccessTokenLayer::builder(authenticator.clone()).host(api.url());
    let layer = layer.build().unwrap();
    let mut client = layer.layer(hyper());
    authenticator.access_token().await.unwrap();
    issuer.refuse().await;
    let error = send(&mut client, post(api.url(), "")).await.unwrap_err();
    assert!(
        error.to_string().starts_with("failed to refresh token: "),
        "{error}"
    );
}

#[tokio::test]
async fn an_error_of_the_client_passes_as_it_is() {
    let issuer = Issuer::start().await;
    // Nobody listens there.
    let gone = "http://127.0.0.1:1";
    let layer = issuer.layer().host(gone).build().unwrap();
    let mut client = layer.layer(hyper());
    let error = send(&mut client, post(gone, "")).await.unwrap_err();
    let error = error
        .downcast::<hyper_util::client::legacy::Error>()
        .unwrap();
    assert!(error.is_connect() && error.source().is_some(), "{error}");
}
