//! Calls that are dropped on their way.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;

use bytes::Bytes;
use http::Request;
use zitadel::users::DeleteUserRequest;
use zitadel::{TransportOptions, Zitadel};
use zitadel_transport::SendLimits;

use zitadel_test_support::tls_server::{Fate, TlsServer};

/// Polls `future` that often, each time when something has woken it. `None`: it was not enough.
async fn polled<F: Future>(future: F, times: usize) -> Option<F::Output> {
    let mut future = pin!(future);
    let mut polls = 0;
    poll_fn(|cx| {
        if polls == times {
            return Poll::Ready(None);
        }
        polls += 1;
        future.as_mut().poll(cx).map(Some)
    })
    .await
}

#[tokio::test]
async fn a_call_can_be_dropped_at_any_point() {
    for http2 in [true, false] {
        for polls in 1.. {
            let server = TlsServer::speaking(http2, &[Fate::Answered]).await;
            let zitadel = Zitadel::builder(server.host())
                .client_credentials("billing", "secret")
                .transport(TransportOptions::new().ca_cert_pem(server.authority()))
                .build()
                .unwrap();
            let call = || zitadel.users().delete_user(DeleteUserRequest::new("1"));
            let outcome = polled(call(), polls).await;
            call().await.unwrap();
            // Discovery, the token, the call that was dropped, and this one.
            assert!(server.requests() <= 4, "{polls}: {}", server.requests());
            if let Some(outcome) = outcome {
                outcome.unwrap();
                assert!(polls > 2, "it was polled {polls} times only");
                break;
            }
        }
    }
}

#[tokio::test]
async fn a_request_can_be_dropped_at_any_point() {
    for http2 in [true, false] {
        for polls in 1.. {
            let server = TlsServer::speaking(http2, &[Fate::Answered]).await;
            let options = TransportOptions::new().ca_cert_pem(server.authority());
            let transport = options.build().unwrap();
            let send = || {
                let request = Request::post(server.host()).body(Bytes::from("{}"));
                transport.send(request.unwrap(), SendLimits::default())
            };
            let outcome = polled(send(), polls).await;
            send().await.unwrap();
            assert!(server.requests() <= 2, "{polls}: {}", server.requests());
            if let Some(outcome) = outcome {
                outcome.unwrap();
                assert!(polls > 2, "it was polled {polls} times only");
                break;
            }
        }
    }
}
