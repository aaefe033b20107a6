//! Without a tokio runtime a call is an error that says so.

use std::future::{Future, IntoFuture};
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use zitadel_api::{Call, Client, Error, ErrorKind, RetryPolicy};
use zitadel_auth::{Authenticator, ClientCredentials, PersonalAccessToken};

use crate::support::*;

const HOST: &str = "http://127.0.0.1:1";

/// The error of a future that needs nothing to be ready.
fn error<T>(future: impl Future<Output = Result<T, Error>>) -> Error {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(future).poll(&mut context) {
        Poll::Ready(Err(error)) => error,
        Poll::Ready(Ok(_)) => panic!("it cannot have been sent"),
        Poll::Pending => panic!("nothing will wake it"),
    }
}

fn check(authenticator: impl Authenticator) {
    let client = Client::new(authenticator);
    let calls: [fn(Call<ListThings>) -> Call<ListThings>; 3] = [
        |call| call,
        |call| call.timeout(Duration::from_secs(1)),
        |call| call.retry(RetryPolicy::none()),
    ];
    for shape in calls {
        let call = || shape(Call::new(client.clone(), ListThingsRequest::default()));
        let mut pages = call().pages();
        let mut items = call().items();
        for error in [
            error(call().into_future()),
            error(call().send()),
            error(async { pages.next().await.unwrap() }),
            error(async { items.next().await.unwrap() }),
        ] {
            assert_eq!(error.kind(), ErrorKind::Configuration, "{error}");
            assert!(error.to_string().contains("no tokio runtime"), "{error}");
            assert!(!error.is_retryable(), "{error}");
        }
    }
}

#[test]
fn whatever_signs_in() {
    check(PersonalAccessToken::new(HOST, "token").unwrap());
    check(
        ClientCredentials::builder(HOST, "billing", "secret")
            .build()
            .unwrap(),
    );
    for behaviour in [Behaviour::Renews, Behaviour::Fails, Behaviour::Hangs] {
        check(Counting::new(HOST, behaviour));
    }
}
