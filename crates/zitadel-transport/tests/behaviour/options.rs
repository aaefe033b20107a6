//! Options, and what is built from them.

use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::Request;
use rcgen::CertifiedKey;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use zitadel_transport::{SendLimits, TransportOptions};

#[test]
fn what_cannot_work_names_the_option() {
    let folder = tempfile::tempdir().unwrap();
    let empty = folder.path().join("ca.pem");
    fs::write(&empty, "").unwrap();
    let CertifiedKey { cert, signing_key } =
        rcgen::generate_simple_self_signed(["billing".to_owned()]).unwrap();
    let other_key = rcgen::KeyPair::generate().unwrap();
    let options = TransportOptions::new;
    for (options, parts) in [
        (
            options().ca_cert_file("/nowhere/ca.pem"),
            vec!["unable to read CA", "/nowhere/ca.pem"],
        ),
        (
            options().ca_cert_file(&empty),
            vec!["no certificate", "ca.pem"],
        ),
        (
            options().ca_cert_pem("hunter2"),
            vec!["no certificate", "ca_cert_pem"],
        ),
        (
            options().ca_cert_pem("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----"),
            vec!["certificate 1", "ca_cert_pem"],
        ),
        (
            options().client_identity_pem(signing_key.serialize_pem()),
            vec!["client identity", "no certificate"],
        ),
        (
            options().client_identity_pem(cert.pem()),
            vec!["client identity", "no private key"],
        ),
        (
            options().client_identity_pem(format!("{}{}", cert.pem(), other_key.serialize_pem())),
            vec!["client identity", "do not fit"],
        ),
        (options().proxy("hunter2"), vec!["proxy"]),
        (
            options().proxy("socks5://user:hunter2@proxy"),
            vec!["proxy", "http://"],
        ),
        (
            options().default_header("Authorization", "hunter2"),
            vec!["authorization", "protocol"],
        ),
        (
            options().default_header("content-type", "hunter2"),
            vec!["content-type", "protocol"],
        ),
        (
            options().default_header("x-a", "hunter2\r\nx-b: c"),
            vec!["x-a", "line breaks"],
        ),
        (
            options().default_header("x-a hunter2", "hunter2"),
            vec!["name of a default header", "characters"],
        ),
        (options().user_agent("a\nb"), vec!["user agent"]),
        (options().timeout(Duration::ZERO), vec!["time limit of 0"]),
        (
            options().instance_host("https://acme.example/path"),
            vec!["path"],
        ),
    ] {
        let error = options.build().expect_err(parts[0]);
        assert!(error.is_configuration(), "{error:?}");
        let text = error.to_string();
        assert!(!text.contains('\n'), "{text}");
        for part in parts {
            assert!(text.contains(part), "{part:?} is missing in: {text}");
        }
        let shown = format!("{error} {error:#?} {options:?}");
        assert!(!shown.contains("hunter2"), "{shown}");
    }
}

/// A server that counts the connections it has.
async fn counting() -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let host = format!("http://{}", listener.local_addr().unwrap());
    let connections = Arc::new(AtomicUsize::new(0));
    let count = connections.clone();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            count.fetch_add(1, Ordering::SeqCst);
            tokio::spawn(async move {
                while stream.read(&mut [0; 4096]).await.is_ok_and(|read| read > 0) {
                    let answer = b"HTTP/1.1 204 No Content\r\n\r\n";
                    stream.write_all(answer).await.unwrap();
                }
            });
        }
    });
    (host, connections)
}

#[tokio::test]
async fn what_is_built_from_the_same_options_shares_its_connections() {
    let (host, connections) = counting().await;
    let send = async |options: &TransportOptions| {
        let request = Request::get(&host).body(Bytes::new()).unwrap();
        let transport = options.build().unwrap();
        let answer = transport.send(request, SendLimits::default()).await;
        assert_eq!(answer.unwrap().status(), 204);
    };
    let options = TransportOptions::new().user_agent("billing/7");
    let copy = options.clone();
    for _ in 0..3 {
        send(&options).await;
        send(&copy).await;
    }
    assert_eq!(connections.load(Ordering::SeqCst), 1);

    // What is changed is another one.
    send(&copy.user_agent("billing/8")).await;
    assert_eq!(connections.load(Ordering::SeqCst), 2);
    send(&options).await;
    assert_eq!(connections.load(Ordering::SeqCst), 2);
}
