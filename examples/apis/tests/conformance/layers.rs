//! The layers themselves: tower-http's, and ours around what is not ready or waits for a body.

use std::convert::Infallible;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response, header};
use http_body_util::Full;
use tower::{Layer, Service, ServiceExt};
use tower_http::auth::AsyncRequireAuthorizationLayer;
use zitadel_verify::Guard;
use zitadel_verify::tower::{VerifyLayer, VerifyRequest, claims};

use crate::tokens::{valid, verifier, with_role};

type Answer = Response<Full<Bytes>>;

fn request(token: Option<&str>) -> Request<()> {
    let mut request = Request::get("/");
    if let Some(token) = token {
        request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
    }
    request.body(()).unwrap()
}

async fn who(request: Request<()>) -> Result<Answer, Infallible> {
    let subject = claims(&request).unwrap().subject().to_owned();
    Ok(Response::new(Full::from(subject)))
}

#[tokio::test]
async fn tower_https_layer_takes_the_verifier() {
    let open = AsyncRequireAuthorizationLayer::new(VerifyRequest::new(verifier()));
    let guarded = VerifyRequest::new(verifier())
        .require(Guard::role("reader"))
        .require(Guard::audience("259254020357488867"));
    let guarded = AsyncRequireAuthorizationLayer::new(guarded);
    for (layer, token, status) in [
        (&open, Some(valid()), 200),
        (&open, Some("rubbish".to_owned()), 401),
        (&open, None, 401),
        (&guarded, Some(with_role("reader")), 200),
        (&guarded, Some(valid()), 403),
        (&guarded, None, 401),
    ] {
        let service = layer.layer(tower::service_fn(who));
        let answer = service.oneshot(request(token.as_deref())).await.unwrap();
        assert_eq!(answer.status(), status, "{token:?}");
    }
}

#[tokio::test]
async fn a_guard_closes_what_is_open() {
    for layer in [
        VerifyLayer::new(verifier())
            .optional()
            .require(Guard::role("reader")),
        VerifyLayer::new(verifier())
            .require(Guard::role("reader"))
            .optional(),
    ] {
        let service = layer.layer(tower::service_fn(who));
        let answer = service.oneshot(request(None)).await.unwrap();
        assert_eq!(answer.status(), 401);
    }
}

/// Both guards count, whichever was asked for first.
#[tokio::test]
async fn guards_add_up() {
    let layer = VerifyLayer::new(verifier())
        .require(Guard::role("reader"))
        .require(Guard::role("auditor"));
    let service = layer.layer(tower::service_fn(who));
    let answer = service.oneshot(request(Some(&with_role("auditor")))).await;
    assert_eq!(answer.unwrap().status(), 403);
}

#[tokio::test]
async fn the_service_that_was_ready_is_the_one_that_is_called() {
    /// Its clones are not ready.
    struct Strict {
        is_ready: bool,
    }

    impl Clone for Strict {
        fn clone(&self) -> Self {
            Self { is_ready: false }
        }
    }

    impl Service<Request<()>> for Strict {
        type Response = Answer;
        type Error = Infallible;
        type Future = std::future::Ready<Result<Answer, Infallible>>;

        fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
            self.is_ready = true;
            Poll::Ready(Ok(()))
        }

        fn call(&mut self, _: Request<()>) -> Self::Future {
            assert!(
                std::mem::take(&mut self.is_ready),
                "called before it was ready"
            );
            std::future::ready(Ok(Response::default()))
        }
    }

    let mut service = VerifyLayer::new(verifier()).layer(Strict { is_ready: false });
    for _ in 0..3 {
        let ready = ServiceExt::<Request<()>>::ready(&mut service)
            .await
            .unwrap();
        let answer = ready.call(request(Some(&valid()))).await.unwrap();
        assert_eq!(answer.status(), 200);
    }
}

/// Refused calls of gRPC, and of gRPC on the web, get gRPC's status wherever the layer is.
#[tokio::test]
async fn the_layer_speaks_grpc_to_those_who_do() {
    for (kind, is_grpc) in [
        ("application/grpc", true),
        ("application/grpc+proto", true),
        ("application/grpc-web", true),
        ("application/json", false),
    ] {
        let service = VerifyLayer::new(verifier()).layer(tower::service_fn(who));
        let mut request = request(None);
        let headers = request.headers_mut();
        headers.insert(header::CONTENT_TYPE, kind.parse().unwrap());
        let answer = service.oneshot(request).await.unwrap();
        let code = answer.headers().get("grpc-status");
        assert_eq!(
            code.map(|code| code.to_str().unwrap()),
            is_grpc.then_some("16"),
            "{kind}"
        );
        assert_eq!(answer.status(), if is_grpc { 200 } else { 401 }, "{kind}");
    }
}
