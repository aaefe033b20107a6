//! Each client of its own kind, with the same outcome.

use bytes::Bytes;
use http_body_util::Full;
use tower::{Layer, ServiceBuilder, ServiceExt};
use zitadel_auth::tower::EmptyBody;

use crate::support::{Api, Issuer, bearer, boxed, header_below, hyper, post, reqwest, send};

#[tokio::test]
async fn hypers_client_sends_the_token_on_every_request() {
    let (issuer, api) = (Issuer::start().await, Api::taking("token-1").await);
    let layer = issuer.layer().host(api.url()).build().unwrap();
    let mut client = layer.layer(hyper::<Full<Bytes>>());
    for _ in 0..3 {
        let answer = send(&mut client, post(api.url(), "hello")).await.unwrap();
        assert_eq!(answer.status(), 200);
    }
    assert_eq!(api.tokens().await, vec![bearer("token-1"); 3]);
    assert_eq!(issuer.token_requests().await, 1);
}

#[tokio::test]
async fn reqwests_client_sends_its_own_requests_through_the_layer() {
    let (issuer, api) = (Issuer::start().await, Api::taking("token-2").await);
    let layer = issuer.layer().host(api.url()).build().unwrap();
    let reqwest = reqwest();
    let mut client = ServiceBuilder::new().layer(layer).service(reqwest.clone());
    let request = reqwest.post(api.url()).body("hello").build().unwrap();
    let answer = client.ready().await.unwrap();
    let answer = tower::Service::call(answer, request).await.unwrap();
    assert_eq!(answer.status(), 200);
    let received = api.received().await;
    assert_eq!(received.len(), 2);
    assert!(
        received
            .iter()
            .all(|(method, _, _, body)| method == "POST" && body == "hello")
    );
    assert_eq!(api.tokens().await, [bearer("token-1"), bearer("token-2")]);
}

#[tokio::test]
async fn the_header_is_marked_sensitive() {
    let (issuer, api) = (Issuer::start().await, Api::taking("token-1").await);
    let layer = issuer.layer().host(api.url()).build().unwrap();
    let header = header_below(&layer, api.url()).await;
    assert_eq!(header, "Bearer token-1");
    assert!(header.is_sensitive());
    assert!(!format!("{layer:?}").contains("token-1"), "{layer:?}");
    assert!(!format!("{layer:?}").contains("hunter2"), "{layer:?}");
}

#[tokio::test]
async fn all_clients_of_a_layer_share_the_token() {
    let (issuer, api) = (Issuer::start().await, Api::taking("token-1").await);
    let layer = issuer.layer().host(api.url()).build().unwrap();
    for _ in 0..3 {
        let mut client = layer.clone().layer(hyper());
        let answer = send(&mut client, post(api.url(), "")).await.unwrap();
        assert_eq!(answer.status(), 200);
    }
    assert_eq!(issuer.token_requests().await, 1);
}

#[tokio::test]
async fn a_boxed_body_passes() {
    let (issuer, api) = (Issuer::start().await, Api::taking("token-1").await);
    let builder = issuer.layer().host(api.url());
    let layer = builder.replay(EmptyBody).build().unwrap();
    let mut client = layer.layer(hyper());
    let request = boxed(post(api.url(), "hello"));
    assert_eq!(send(&mut client, request).await.unwrap().status(), 200);
    assert_eq!(api.received().await[0].3, "hello");
}

/// A request that brings somebody's token is sent by that person's rights alone.
#[tokio::test]
async fn an_authorization_that_the_caller_set_is_kept() {
    let (issuer, api) = (Issuer::start().await, Api::taking("theirs").await);
    let layer = issuer.layer().host(api.url()).build().unwrap();
    let mut client = layer.layer(hyper());
    for (token, status) in [("Bearer theirs", 200), ("Bearer stale", 401)] {
        let mut request = post(api.url(), "");
        let value = http::HeaderValue::from_static(token);
        request.headers_mut().insert("authorization", value);
        let answer = send(&mut client, request).await.unwrap();
        assert_eq!(answer.status(), status);
    }
    assert_eq!(api.tokens().await, [bearer("theirs"), bearer("stale")]);
    assert_eq!(issuer.token_requests().await, 0);
}
