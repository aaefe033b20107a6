//! A service is called only when it is ready, and only the one that was asked.

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::Full;
use tower::limit::ConcurrencyLimitLayer;
use tower::{BoxError, Layer, Service, ServiceBuilder};

use crate::support::{Api, Issuer, hyper, post, send};

/// Ready when it was asked twice; its clones are not. Refuses the first requests.
struct Strict {
    asked: usize,
    calls: Arc<AtomicUsize>,
    refused: usize,
}

impl Clone for Strict {
    fn clone(&self) -> Self {
        Self {
            asked: 0,
            calls: self.calls.clone(),
            refused: self.refused,
        }
    }
}

impl Service<Request<Full<Bytes>>> for Strict {
    type Response = Response<()>;
    type Error = Infallible;
    type Future = Ready<Result<Response<()>, Infallible>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        self.asked += 1;
        if self.asked >= 2 {
            return Poll::Ready(Ok(()));
        }
        context.waker().wake_by_ref();
        Poll::Pending
    }

    fn call(&mut self, _: Request<Full<Bytes>>) -> Self::Future {
        assert!(self.asked >= 2, "called before it was ready");
        self.asked = 0;
        let number = self.calls.fetch_add(1, Ordering::SeqCst);
        let status = if number < self.refused { 401 } else { 200 };
        ready(Ok(Response::builder().status(status).body(()).unwrap()))
    }
}

#[tokio::test]
async fn each_attempt_waits_until_the_service_is_ready() {
    let issuer = Issuer::start().await;
    let layer = issuer.layer().host("https://api.example").build().unwrap();
    let calls = Arc::new(AtomicUsize::new(0));
    let mut client = layer.layer(Strict {
        asked: 0,
        calls: calls.clone(),
        refused: 1,
    });
    for _ in 0..3 {
        let answer = send(&mut client, post("https://api.example", "")).await;
        assert_eq!(answer.unwrap().status(), 200);
    }
    assert_eq!(calls.load(Ordering::SeqCst), 4);
}

/// Sending again must not take a second place in a queue that its own first attempt holds.
#[tokio::test]
async fn a_limit_of_one_request_at_a_time_is_kept_and_does_not_block() {
    let (issuer, api) = (Issuer::start().await, Api::taking("token-2").await);
    let layer = issuer.layer().host(api.url()).build().unwrap();
    let client = ServiceBuilder::new()
        .layer(layer)
        .layer(ConcurrencyLimitLayer::new(1))
        .service(hyper());
    let requests = (0..10).map(|_| {
        let (mut client, request) = (client.clone(), post(api.url(), "hello"));
        tokio::spawn(async move { send(&mut client, request).await.unwrap().status() })
    });
    for request in requests.collect::<Vec<_>>() {
        assert_eq!(request.await.unwrap(), 200);
    }
}

#[tokio::test]
async fn a_service_that_cannot_become_ready_says_why() {
    #[derive(Clone)]
    struct Broken;
    impl Service<Request<Full<Bytes>>> for Broken {
        type Response = Response<()>;
        type Error = BoxError;
        type Future = Ready<Result<Response<()>, BoxError>>;

        fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
            Poll::Ready(Err("the pool is closed".into()))
        }

        fn call(&mut self, _: Request<Full<Bytes>>) -> Self::Future {
            panic!("it is not ready")
        }
    }
    let issuer = Issuer::start().await;
    let layer = issuer.layer().host("https://api.example").build().unwrap();
    let answer = send(&mut layer.layer(Broken), post("https://api.example", "")).await;
    assert_eq!(answer.unwrap_err().to_string(), "the pool is closed");
}
