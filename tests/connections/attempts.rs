//! How often a server sees a call. One layer sends again, the retry policy, and it knows which
//! requests may have been carried out.

use std::time::Duration;

use bytes::Bytes;
use http::Request;
use zitadel::users::{DeleteUserRequest, GetUserByIdRequest};
use zitadel::{ErrorKind, RetryPolicy, TransportOptions, Zitadel};
use zitadel_transport::SendLimits;

use zitadel_test_support::tls_server::{Fate, TlsServer};

const REFUSED_STREAM: u32 = 7;
const INTERNAL_ERROR: u32 = 2;
const CANCEL: u32 = 8;
const NO_ERROR: u32 = 0;

/// After each of these the server has read a whole request. Whether it can have acted on it, RFC
/// 9113 says in 6.8 and 8.7; whoever sends a TLS alert can have done anything before.
const FATES: [(Fate, MayHaveActed); 14] = [
    (Fate::Alert(40), MayHaveActed(true)),
    (Fate::Alert(42), MayHaveActed(true)),
    (Fate::Alert(46), MayHaveActed(true)),
    (Fate::Alert(49), MayHaveActed(true)),
    (Fate::Alert(80), MayHaveActed(true)),
    (Fate::Alert(116), MayHaveActed(true)),
    (Fate::Closed, MayHaveActed(true)),
    (Fate::Reset(CANCEL), MayHaveActed(true)),
    (Fate::Reset(INTERNAL_ERROR), MayHaveActed(true)),
    (
        Fate::GoAway {
            processed: true,
            reason: NO_ERROR,
        },
        MayHaveActed(true),
    ),
    (
        Fate::GoAway {
            processed: false,
            reason: INTERNAL_ERROR,
        },
        MayHaveActed(true),
    ),
    (Fate::HalfAnswered, MayHaveActed(true)),
    (Fate::Reset(REFUSED_STREAM), MayHaveActed(false)),
    (
        Fate::GoAway {
            processed: false,
            reason: NO_ERROR,
        },
        MayHaveActed(false),
    ),
];

#[derive(Clone, Copy, Debug)]
struct MayHaveActed(bool);

fn zitadel(server: &TlsServer) -> Zitadel {
    Zitadel::builder(server.host())
        .access_token("token")
        .transport(options(server))
        .retry(RetryPolicy::new().base_delay(Duration::ZERO))
        .build()
        .unwrap()
}

fn options(server: &TlsServer) -> TransportOptions {
    TransportOptions::new().ca_cert_pem(server.authority())
}

#[tokio::test]
async fn a_write_that_may_have_been_carried_out_is_sent_once() {
    for (fate, MayHaveActed(acted)) in FATES {
        let server = TlsServer::start(&[fate]).await;
        let error = zitadel(&server)
            .users()
            .delete_user(DeleteUserRequest::new("1"))
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Connection, "{fate:?}: {error}");
        assert!(error.is_retryable(), "{fate:?}: {error}");
        assert_eq!(
            server.requests(),
            if acted { 1 } else { 3 },
            "{fate:?}: {error}"
        );
    }
}

#[tokio::test]
async fn a_read_is_sent_as_often_as_the_policy_says() {
    for (fate, _) in FATES {
        let server = TlsServer::start(&[fate]).await;
        let error = zitadel(&server)
            .users()
            .get_user_by_id(GetUserByIdRequest::new("1"))
            .await
            .unwrap_err();
        assert_eq!(server.requests(), 3, "{fate:?}: {error}");
        assert!(error.to_string().contains("after 3 attempts"), "{error}");
    }
}

#[tokio::test]
async fn without_retries_there_is_one_request() {
    for (fate, _) in FATES {
        let server = TlsServer::start(&[fate]).await;
        let zitadel = zitadel(&server);
        let read = zitadel
            .users()
            .get_user_by_id(GetUserByIdRequest::new("1"))
            .retry(RetryPolicy::none());
        read.await.unwrap_err();
        assert_eq!(server.requests(), 1, "{fate:?}");
        let write = zitadel
            .users()
            .delete_user(DeleteUserRequest::new("1"))
            .retry(RetryPolicy::none());
        write.await.unwrap_err();
        assert_eq!(server.requests(), 2, "{fate:?}");
    }
}

#[tokio::test]
async fn a_write_that_was_turned_away_is_sent_again() {
    for fate in [
        Fate::Reset(REFUSED_STREAM),
        Fate::GoAway {
            processed: false,
            reason: NO_ERROR,
        },
    ] {
        let server = TlsServer::start(&[fate, Fate::Answered]).await;
        zitadel(&server)
            .users()
            .delete_user(DeleteUserRequest::new("1"))
            .await
            .unwrap();
        assert_eq!(server.requests(), 2, "{fate:?}");
    }
}

#[tokio::test]
async fn only_what_never_left_counts_as_no_connection() {
    for (fate, MayHaveActed(acted)) in FATES {
        let server = TlsServer::start(&[fate]).await;
        let transport = options(&server).build().unwrap();
        let request = Request::post(server.host())
            .body(Bytes::from("{}"))
            .unwrap();
        let error = transport
            .send(request, SendLimits::default())
            .await
            .unwrap_err();
        assert!(!error.is_connect(), "{fate:?}: {error}");
        assert_eq!(error.is_unprocessed(), !acted, "{fate:?}: {error}");
        let text = error.to_string();
        assert!(!text.contains("cannot connect"), "{fate:?}: {text}");
        assert!(text.contains(&server.host()), "{fate:?}: {text}");
        // Of the alerts, 80 alone is about something else than a certificate.
        assert_eq!(
            text.contains("client_identity_pem"),
            matches!(fate, Fate::Alert(number) if number != 80),
            "{fate:?}: {text}"
        );
        assert_eq!(server.requests(), 1, "{fate:?}");
    }
}

#[tokio::test]
async fn a_kept_connection_that_has_ended_costs_no_request() {
    let server = TlsServer::start(&[Fate::AnsweredAndClosed]).await;
    let zitadel = zitadel(&server);
    for number in 1..=5 {
        zitadel
            .users()
            .delete_user(DeleteUserRequest::new("1"))
            .await
            .unwrap();
        assert_eq!(server.requests(), number);
    }
}
