//! Many calls at once, and the connections that they cost.

use std::time::Duration;

use zitadel::users::DeleteUserRequest;
use zitadel::{ClientCredentials, TransportOptions, Zitadel, ZitadelBuilder};

use zitadel_test_support::tls_server::{Fate, TlsServer};

fn builder(server: &TlsServer) -> ZitadelBuilder {
    Zitadel::builder(server.host())
        .transport(TransportOptions::new().ca_cert_pem(server.authority()))
}

async fn call_at_once(zitadel: &Zitadel, count: usize) {
    let tasks: Vec<_> = (0..count)
        .map(|_| {
            let call = zitadel.users().delete_user(DeleteUserRequest::new("1"));
            tokio::spawn(call)
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn thousands_share_one_connection() {
    let server = TlsServer::speaking(true, &[Fate::Answered]).await;
    let zitadel = builder(&server)
        .client_credentials("billing", "secret")
        .build()
        .unwrap();
    call_at_once(&zitadel, 5000).await;
    assert_eq!(server.requests(), 5002, "with discovery and the token");
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn an_authenticator_of_ones_own_shares_it_by_the_same_options() {
    let server = TlsServer::speaking(true, &[Fate::Answered]).await;
    let options = TransportOptions::new().ca_cert_pem(server.authority());
    let authenticator = ClientCredentials::builder(server.host(), "billing", "secret")
        .transport(&options)
        .build()
        .unwrap();
    let zitadel = Zitadel::builder(server.host())
        .authenticator(authenticator)
        .transport(&options)
        .build()
        .unwrap();
    call_at_once(&zitadel, 10).await;
    assert_eq!(server.requests(), 12, "with discovery and the token");
    assert_eq!(server.connections(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_rush_over_http1_leaves_a_bounded_number_open() {
    let server = TlsServer::speaking(false, &[Fate::Answered]).await;
    let zitadel = builder(&server).access_token("token").build().unwrap();
    for _ in 0..3 {
        call_at_once(&zitadel, 400).await;
    }
    assert_eq!(server.requests(), 1200);
    while server.open_connections() > 128 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}
