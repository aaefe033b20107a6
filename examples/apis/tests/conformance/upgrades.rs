//! WebSockets.

use std::net::SocketAddr;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::frameworks::Framework;
use crate::tokens::{valid, verifier};

/// What comes back to the request for an upgrade, until `end`.
async fn upgrade(address: SocketAddr, authorization: &str, end: &[u8]) -> Vec<u8> {
    let mut connection = TcpStream::connect(address).await.unwrap();
    let request = format!(
        "GET /live HTTP/1.1\r\nHost: {address}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\
         Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n{authorization}\r\n"
    );
    connection.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    let mut buffer = [0; 1024];
    while !answer.windows(end.len()).any(|part| part == end) {
        let length = connection.read(&mut buffer).await.unwrap();
        assert!(length > 0, "{}", String::from_utf8_lossy(&answer));
        answer.extend_from_slice(&buffer[..length]);
    }
    answer
}

#[tokio::test]
async fn a_websocket_opens_for_a_valid_token_alone() {
    let address = Framework::Axum.start(verifier()).await;
    let authorization = format!("Authorization: Bearer {}\r\n", valid());
    let answer = upgrade(address, &authorization, b"hello, ada").await;
    let answer = String::from_utf8_lossy(&answer);
    assert!(answer.starts_with("HTTP/1.1 101 "), "{answer}");
    // RFC 6455, section 1.3, has this pair.
    assert!(answer.contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="), "{answer}");

    for (authorization, challenge) in [
        ("", "www-authenticate: Bearer\r\n"),
        (
            "Authorization: Bearer rubbish\r\n",
            "www-authenticate: Bearer error=\"invalid_token\"\r\n",
        ),
    ] {
        let answer = upgrade(address, authorization, b"\r\n\r\n").await;
        let answer = String::from_utf8_lossy(&answer);
        assert!(answer.starts_with("HTTP/1.1 401 "), "{answer}");
        assert!(answer.contains(challenge), "{answer}");
    }
}
