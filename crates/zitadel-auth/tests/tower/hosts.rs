//! The token goes to the hosts that it is for.

use bytes::Bytes;
use http::Request;
use http_body_util::Full;
use tower::{Layer, Service, ServiceExt};
use wiremock::ResponseTemplate;
use zitadel_auth::AuthError;
use zitadel_auth::tower::{AccessTokenLayer, BoxError};

use crate::support::{Api, Issuer, bearer, hyper, post, reqwest, send};

async fn refused(layer: &AccessTokenLayer, url: &str) -> String {
    let below = tower::service_fn(
        async |_: Request<Full<Bytes>>| -> Result<http::Response<()>, BoxError> {
            panic!("nothing is sent")
        },
    );
    let error = send(&mut layer.layer(below), post(url, ""))
        .await
        .unwrap_err();
    let error = error.downcast::<AuthError>().unwrap();
    assert!(error.is_configuration(), "{error}");
    error.to_string()
}

#[tokio::test]
async fn a_request_to_another_host_port_or_scheme_is_not_sent() {
    let (issuer, api) = (Issuer::start().await, Api::taking("token-1").await);
    let other = Api::taking("token-1").await;
    let layer = issuer.layer().host(api.url()).build().unwrap();
    let by_name = api.url().replace("127.0.0.1", "localhost");
    let by_tls = api.url().replace("http:", "https:");
    for url in [
        other.url(),
        by_name,
        by_tls,
        format!("{}@evil.example/", api.url()),
        api.url().replace("127.0.0.1", "127.0.0.1.evil.example"),
    ] {
        let error = refused(&layer, &url).await;
        let host = url
            .split(['/', '@'])
            .rfind(|part| part.contains('.') || part.contains("localhost"));
        assert!(error.contains(host.unwrap()), "{error}");
        assert!(error.contains("AccessTokenLayerBuilder::host"), "{error}");
    }
    assert_eq!(other.tokens().await, []);
    // No token is asked for in vain.
    assert_eq!(issuer.token_requests().await, 0);
}

#[tokio::test]
async fn the_issuer_gets_the_token_only_when_it_is_named() {
    let issuer = Issuer::start().await;
    let authenticator = issuer.authenticator();
    let host = zitadel_auth::Authenticator::host(&authenticator).clone();
    let layer = issuer.layer().host("https://api.example").build().unwrap();
    let error = refused(&layer, host.as_str()).await;
    assert!(error.contains(host.as_str()), "{error}");
}

#[tokio::test]
async fn several_hosts_can_be_named() {
    let issuer = Issuer::start().await;
    let apis = [Api::taking("token-1").await, Api::taking("token-1").await];
    let builder = issuer.layer().host(apis[0].url()).host(apis[1].url());
    let mut client = builder.build().unwrap().layer(hyper());
    for api in &apis {
        let answer = send(&mut client, post(api.url(), "")).await.unwrap();
        assert_eq!(answer.status(), 200);
    }
}

#[tokio::test]
async fn elsewhere_a_request_can_go_without_the_token() {
    let (issuer, api) = (Issuer::start().await, Api::taking("token-1").await);
    let other = Api::taking("token-1").await;
    let builder = issuer.layer().host(api.url());
    let layer = builder.elsewhere_without_token(true).build().unwrap();
    let mut client = layer.layer(hyper());
    for (to, status) in [(&other, 401), (&api, 200)] {
        let answer = send(&mut client, post(to.url(), "")).await.unwrap();
        assert_eq!(answer.status(), status);
    }
    assert_eq!(other.tokens().await, [None]);
    assert_eq!(issuer.token_requests().await, 1);
}

/// reqwest follows redirects below the layer, and takes the header off where the host changes.
#[tokio::test]
async fn a_redirect_to_another_host_takes_no_token_along() {
    let issuer = Issuer::start().await;
    let elsewhere = Api::taking("token-1").await;
    let target = elsewhere.url();
    let api = Api::answering(move |_: &wiremock::Request| {
        ResponseTemplate::new(307).insert_header("location", target.as_str())
    })
    .await;
    let layer = issuer.layer().host(api.url()).build().unwrap();
    let reqwest = reqwest();
    let mut client = layer.layer(reqwest.clone());
    for _ in 0..2 {
        let request = reqwest.get(api.url()).build().unwrap();
        let answer = client.ready().await.unwrap().call(request).await.unwrap();
        assert_eq!(answer.status(), 401);
    }
    assert_eq!(elsewhere.tokens().await, [None, None]);
    // What the other host says is not about the token.
    assert_eq!(api.tokens().await, vec![bearer("token-1"); 2]);
    assert_eq!(issuer.token_requests().await, 1);
}

#[tokio::test]
async fn a_request_without_a_host_needs_a_default() {
    let (issuer, api) = (Issuer::start().await, Api::taking("token-1").await);
    let layer = issuer.layer().host(api.url()).build().unwrap();
    let error = refused(&layer, "/package.Service/Method").await;
    assert!(error.contains("default_host"), "{error}");

    let layer = issuer.layer().default_host(api.url()).build().unwrap();
    let below = tower::service_fn(async |request: Request<Full<Bytes>>| {
        assert_eq!(request.headers()["authorization"], "Bearer token-1");
        Ok::<_, BoxError>(http::Response::new(()))
    });
    let mut client = layer.layer(below);
    send(&mut client, post("/package.Service/Method", ""))
        .await
        .unwrap();
    send(&mut client, post(api.url(), "")).await.unwrap();
    refused(&layer, "http://localhost:1").await;
}

#[tokio::test]
async fn settings_that_cannot_work_are_refused() {
    let issuer = Issuer::start().await;
    for (builder, reason) in [
        (issuer.layer(), "which hosts"),
        (issuer.layer().host(""), "the host is empty"),
        (issuer.layer().host("https://api.example/v1"), "path"),
        (
            issuer.layer().host("http://api.example"),
            "allow_http(true)",
        ),
        (
            issuer
                .layer()
                .host("https://a.example")
                .default_host("http://10.0.0.1"),
            "in the clear",
        ),
    ] {
        let error = builder.build().unwrap_err();
        assert!(error.is_configuration(), "{error}");
        assert!(error.to_string().contains(reason), "{error}");
    }
    let builder = issuer.layer().host("http://api.internal").allow_http(true);
    builder.build().unwrap();
}
