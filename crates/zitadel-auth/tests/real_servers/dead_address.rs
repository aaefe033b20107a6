//! An address that swallows everything: no refusal, no answer.
#![cfg(target_os = "linux")]

use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use tokio::net::{TcpListener, TcpSocket, TcpStream};
use zitadel_auth::TransportOptions;

use crate::sign_in::{complaint, with_secret};

const LIMIT: Duration = Duration::from_millis(200);

/// A listener that accepts nobody, with its queue full: further connections stay half open.
struct DeadAddress {
    address: SocketAddr,
    _listener: TcpListener,
    _queue: Vec<TcpStream>,
}

impl DeadAddress {
    async fn new() -> Self {
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind((Ipv4Addr::LOCALHOST, 0).into()).unwrap();
        let listener = socket.listen(1).unwrap();
        let address = listener.local_addr().unwrap();
        let mut queue = Vec::new();
        while let Ok(stream) = tokio::time::timeout(LIMIT, TcpStream::connect(address)).await {
            queue.push(stream.unwrap());
        }
        Self {
            address,
            _listener: listener,
            _queue: queue,
        }
    }
}

#[tokio::test]
async fn a_dead_address_is_given_up_after_the_connect_timeout() {
    let dead = DeadAddress::new().await;
    for scheme in ["http", "https"] {
        let host = format!("{scheme}://{}", dead.address);
        let options = TransportOptions::new().connect_timeout(LIMIT);
        let error = with_secret(&host, &options).await.unwrap_err();
        let text = complaint(&error, &host, &[]);
        assert!(text.contains("no connection to"), "{text}");
        assert!(text.contains("within 200ms"), "{text}");
        assert!(error.is_timeout() && error.is_retryable(), "{error:?}");
    }
}

#[tokio::test]
async fn a_total_limit_shorter_than_that_to_connect_holds_too() {
    let dead = DeadAddress::new().await;
    let host = format!("https://{}", dead.address);
    let options = TransportOptions::new().timeout(LIMIT);
    let error = with_secret(&host, &options).await.unwrap_err();
    let text = complaint(&error, &host, &[]);
    assert!(text.contains("200ms"), "{text}");
    assert!(error.is_timeout() && error.is_retryable(), "{error:?}");
}

#[tokio::test]
async fn a_dead_proxy_is_given_up_and_named() {
    let dead = DeadAddress::new().await;
    let options = TransportOptions::new()
        .proxy(format!("http://gate:hunter2@{}", dead.address))
        .connect_timeout(LIMIT);
    // No NO_PROXY of this machine names it.
    let host = "https://zitadel.invalid";
    let error = with_secret(host, &options).await.unwrap_err();
    let text = complaint(&error, host, &["hunter2"]);
    assert!(text.contains("proxy"), "{text}");
    assert!(error.is_timeout() && error.is_retryable(), "{error:?}");
}
