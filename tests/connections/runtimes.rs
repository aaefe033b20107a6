//! One client in programs with more than one runtime.

use std::time::Duration;

use tokio::runtime::{Builder, Runtime};
use zitadel::users::DeleteUserRequest;
use zitadel::{RetryPolicy, TransportOptions, Zitadel};

use zitadel_test_support::tls_server::{Fate, TlsServer};

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// A server with a thread of its own.
fn server(http2: bool) -> TlsServer {
    let runtime = runtime();
    let server = runtime.block_on(TlsServer::speaking(http2, &[Fate::Answered]));
    std::thread::spawn(move || runtime.block_on(std::future::pending::<()>()));
    server
}

fn zitadel(server: &TlsServer) -> Zitadel {
    Zitadel::builder(server.host())
        .client_credentials("billing", "secret")
        .transport(TransportOptions::new().ca_cert_pem(server.authority()))
        .timeout(Duration::from_secs(20))
        .retry(RetryPolicy::none())
        .build()
        .unwrap()
}

async fn call(zitadel: &Zitadel) {
    let call = zitadel.users().delete_user(DeleteUserRequest::new("1"));
    call.await.unwrap();
}

#[test]
fn each_uses_it_while_the_other_stands_still() {
    for http2 in [true, false] {
        let server = server(http2);
        let zitadel = zitadel(&server);
        let runtimes = [runtime(), runtime(), runtime()];
        for _ in 0..3 {
            for runtime in &runtimes {
                runtime.block_on(call(&zitadel));
            }
        }
    }
}

#[test]
fn one_after_the_other() {
    for http2 in [true, false] {
        let server = server(http2);
        let zitadel = zitadel(&server);
        for _ in 0..20 {
            runtime().block_on(call(&zitadel));
        }
    }
}

#[test]
fn at_the_same_time() {
    for http2 in [true, false] {
        let server = server(http2);
        let zitadel = zitadel(&server);
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    runtime().block_on(async {
                        for _ in 0..50 {
                            call(&zitadel).await;
                        }
                    });
                });
            }
        });
    }
}
