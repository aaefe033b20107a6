//! An API that takes one token, and an issuer that counts what it issues.

use std::convert::Infallible;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderValue, Request, Response, header};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use serde_json::json;
use tower::{Layer, Service, ServiceExt};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Respond, ResponseTemplate};
use zitadel_auth::tower::{AccessTokenLayer, AccessTokenLayerBuilder, BoxError};
use zitadel_auth::{ClientCredentials, TestClock};
use zitadel_test_support::identity_server::{Counting, IdentityServer};

pub(crate) type HyperClient<B> = Client<HttpConnector, B>;

pub(crate) fn hyper<B>() -> HyperClient<B>
where
    B: http_body::Body + Send,
    B::Data: Send,
{
    Client::builder(TokioExecutor::new()).build_http()
}

pub(crate) fn reqwest() -> reqwest::Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::new()
}

/// Issues token-1, token-2, … until it is told to refuse.
pub(crate) struct Issuer {
    server: IdentityServer,
    pub(crate) time: TestClock,
}

impl Issuer {
    pub(crate) async fn start() -> Self {
        Self {
            server: IdentityServer::answering(Counting::new(3600)).await,
            time: TestClock::new(),
        }
    }

    pub(crate) async fn refuse(&self) {
        let refusal = json!({"error": "invalid_client"});
        self.server.answer_token(400, refusal).await;
    }

    pub(crate) fn authenticator(&self) -> ClientCredentials {
        ClientCredentials::builder(self.server.host(), "billing", "hunter2")
            .clock(self.time.clock())
            .build()
            .unwrap()
    }

    pub(crate) fn layer(&self) -> AccessTokenLayerBuilder {
        AccessTokenLayer::builder(self.authenticator())
    }

    pub(crate) async fn token_requests(&self) -> usize {
        self.server.token_requests().await.len()
    }
}

/// Answers 200 to this token, and 401 to others.
pub(crate) struct Api(pub(crate) MockServer);

impl Api {
    pub(crate) async fn taking(token: &'static str) -> Self {
        Self::answering(move |request: &wiremock::Request| {
            let expected = format!("Bearer {token}");
            match request.headers.get(header::AUTHORIZATION) {
                Some(value) if value == expected.as_str() => ResponseTemplate::new(200),
                _ => ResponseTemplate::new(401),
            }
        })
        .await
    }

    pub(crate) async fn answering(answers: impl Respond + 'static) -> Self {
        let server = MockServer::start().await;
        Mock::given(any())
            .respond_with(answers)
            .mount(&server)
            .await;
        Self(server)
    }

    pub(crate) fn url(&self) -> String {
        self.0.uri()
    }

    /// Method, path, token and body of all requests.
    pub(crate) async fn received(&self) -> Vec<(String, String, Option<String>, String)> {
        let all = self.0.received_requests().await.unwrap();
        all.iter()
            .map(|request| {
                let token = request.headers.get(header::AUTHORIZATION);
                (
                    request.method.to_string(),
                    request.url.path().to_owned(),
                    token.map(|value| value.to_str().unwrap().to_owned()),
                    String::from_utf8(request.body.clone()).unwrap(),
                )
            })
            .collect()
    }

    pub(crate) async fn tokens(&self) -> Vec<Option<String>> {
        let received = self.received().await;
        received.into_iter().map(|(_, _, token, _)| token).collect()
    }
}

pub(crate) fn bearer(token: &str) -> Option<String> {
    Some(format!("Bearer {token}"))
}

pub(crate) fn post(url: impl AsRef<str>, body: &'static str) -> Request<Full<Bytes>> {
    Request::post(url.as_ref()).body(Full::from(body)).unwrap()
}

/// A body that cannot be cloned.
pub(crate) type Boxed = UnsyncBoxBody<Bytes, Infallible>;

pub(crate) fn boxed(request: Request<Full<Bytes>>) -> Request<Boxed> {
    request.map(BodyExt::boxed_unsync)
}

/// Sends when the service is ready, as callers must.
pub(crate) async fn send<S, Q>(service: &mut S, request: Q) -> Result<S::Response, BoxError>
where
    S: Service<Q, Error = BoxError>,
{
    service.ready().await?.call(request).await
}

/// The `Authorization` header as a client below the layer sees it.
pub(crate) async fn header_below(layer: &AccessTokenLayer, url: String) -> HeaderValue {
    let seen = Arc::new(std::sync::Mutex::new(None));
    let below = {
        let seen = seen.clone();
        tower::service_fn(move |request: Request<Full<Bytes>>| {
            *seen.lock().unwrap() = request.headers().get(header::AUTHORIZATION).cloned();
            async { Ok::<_, Infallible>(Response::new(())) }
        })
    };
    send(&mut layer.layer(below), post(url, "")).await.unwrap();
    seen.lock().unwrap().take().unwrap()
}
