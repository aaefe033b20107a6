//! How requests travel, and what is said when they do not arrive.

use std::time::Duration;

use bytes::Bytes;
use http::Request;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};
use zitadel_test_support::scripted_server::{ScriptedServer, Step, answer, dead_end};
use zitadel_transport::{SendLimits, Transport, TransportOptions};

fn get(url: impl AsRef<str>) -> Request<Bytes> {
    Request::get(url.as_ref()).body(Bytes::new()).unwrap()
}

fn transport() -> Transport {
    TransportOptions::new().build().unwrap()
}

#[tokio::test]
async fn nothing_listens() {
    let (host, _socket) = dead_end();
    let error = transport()
        .send(get(&host), SendLimits::default())
        .await
        .unwrap_err();
    assert!(error.is_connect() && !error.is_timeout());
    let text = error.to_string();
    assert!(
        text.starts_with(&format!("cannot connect to {host}: ")),
        "{text}"
    );
    assert!(text.contains("nothing listens there"), "{text}");
}

#[tokio::test]
async fn a_name_that_does_not_exist() {
    let error = transport()
        .send(get("https://zitadel.invalid"), SendLimits::default())
        .await
        .unwrap_err();
    assert!(error.is_connect());
    let text = error.to_string();
    assert!(text.contains("https://zitadel.invalid"), "{text}");
    assert!(text.contains("cannot be resolved"), "{text}");
}

#[tokio::test]
async fn plain_http_where_tls_is_due() {
    let server = ScriptedServer::repeating(answer(400, "text/plain", "")).await;
    let url = server.url.replace("http:", "https:");
    let error = transport()
        .send(get(url), SendLimits::default())
        .await
        .unwrap_err();
    assert!(error.is_connect());
    assert!(error.to_string().contains("does not speak TLS"), "{error}");
}

#[tokio::test]
async fn an_answer_that_breaks_off() {
    let cut = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nshort".to_vec();
    let chunk = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nshort\r\n";
    for step in [
        Step::Write(cut.clone()),
        Step::WriteAndReset(cut),
        Step::Write(chunk.to_vec()),
        Step::Close,
        Step::Write(b"SSH-2.0-OpenSSH_9.6\r\n".to_vec()),
    ] {
        let server = ScriptedServer::repeating(step).await;
        let error = transport()
            .send(get(&server.url), SendLimits::default())
            .await
            .unwrap_err();
        assert!(!error.is_connect() && !error.is_timeout(), "{error:?}");
        let text = error.to_string();
        assert!(
            text.contains(&server.url) && text.contains("broke"),
            "{text}"
        );
    }
}

#[tokio::test]
async fn an_answer_that_does_not_come_or_does_not_end() {
    let limits = SendLimits {
        timeout: Some(Duration::from_millis(50)),
        ..SendLimits::default()
    };
    let cut = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nshort".to_vec();
    for step in [Step::Hang, Step::WriteAndHang(cut)] {
        let server = ScriptedServer::repeating(step).await;
        let error = transport()
            .send(get(&server.url), limits)
            .await
            .unwrap_err();
        assert!(error.is_timeout() && !error.is_connect(), "{error:?}");
        let text = error.to_string();
        assert!(
            text.contains(&server.url) && text.contains("50ms"),
            "{text}"
        );
    }
    let endless = Step::WriteForever(b"HTTP/1.1 200 OK\r\n\r\n".to_vec());
    let server = ScriptedServer::repeating(endless).await;
    let limits = SendLimits {
        body: 1024 * 1024,
        ..SendLimits::default()
    };
    let error = transport()
        .send(get(&server.url), limits)
        .await
        .unwrap_err();
    assert!(error.is_body_too_large(), "{error:?}");
    assert!(error.to_string().contains("1048576 bytes"), "{error}");
}

#[tokio::test]
async fn a_body_up_to_the_limit_is_whole_and_one_beyond_is_refused() {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(200).set_body_bytes(vec![7; 300_000]))
        .mount(&server)
        .await;
    let limits = |body| SendLimits {
        body,
        ..SendLimits::default()
    };
    let answer = transport()
        .send(get(server.uri()), limits(300_000))
        .await
        .unwrap();
    assert_eq!(answer.body().len(), 300_000);
    assert!(answer.body().iter().all(|byte| *byte == 7));
    let error = transport()
        .send(get(server.uri()), limits(299_999))
        .await
        .unwrap_err();
    assert!(error.is_body_too_large());
}

#[tokio::test]
async fn no_redirect_is_followed_and_no_cookie_kept() {
    let elsewhere = MockServer::start().await;
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(
            ResponseTemplate::new(307)
                .insert_header("location", elsewhere.uri())
                .insert_header("set-cookie", "session=1; Path=/"),
        )
        .mount(&server)
        .await;
    let transport = transport();
    for _ in 0..2 {
        let mut request = get(server.uri());
        request
            .headers_mut()
            .insert("authorization", "Bearer t".parse().unwrap());
        let answer = transport
            .send(request, SendLimits::default())
            .await
            .unwrap();
        assert_eq!(answer.status(), 307);
    }
    assert!(elsewhere.received_requests().await.unwrap().is_empty());
    for request in server.received_requests().await.unwrap() {
        assert!(!request.headers.contains_key("cookie"));
    }
}

#[tokio::test]
async fn plain_http_to_other_machines_is_refused_before_anything_is_sent() {
    let error = transport()
        .send(get("http://192.0.2.1/"), SendLimits::default())
        .await
        .unwrap_err();
    assert!(error.is_configuration());
    assert!(error.to_string().contains("allow_http"), "{error}");
}

#[tokio::test]
async fn default_headers_are_added_where_the_request_has_none() {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(200))
        .mount(&server)
        .await;
    let transport = TransportOptions::new()
        .default_header("x-gateway", "one")
        .default_header("accept-language", "de")
        .user_agent("billing/7")
        .build()
        .unwrap();
    let mut request = get(server.uri());
    request
        .headers_mut()
        .insert("accept-language", "fr".parse().unwrap());
    transport
        .send(request, SendLimits::default())
        .await
        .unwrap();
    let requests = server.received_requests().await.unwrap();
    assert_eq!(requests[0].headers["x-gateway"], "one");
    assert_eq!(requests[0].headers["accept-language"], "fr");
    assert_eq!(requests[0].headers["user-agent"], "billing/7");
}

#[tokio::test]
async fn options_that_your_own_client_decides_are_refused_beside_it() {
    let client = reqwest::Client::builder()
        .tls_backend_preconfigured(rustls_config())
        .build()
        .unwrap();
    let options = || TransportOptions::new().client(client.clone());
    options().build().unwrap();
    let error = options().proxy("http://127.0.0.1:1").build().unwrap_err();
    assert!(error.to_string().contains("proxy has no effect"), "{error}");
}

fn rustls_config() -> rustls::ClientConfig {
    rustls::ClientConfig::builder_with_provider(std::sync::Arc::new(
        rustls::crypto::ring::default_provider(),
    ))
    .with_safe_default_protocol_versions()
    .unwrap()
    .with_root_certificates(rustls::RootCertStore::empty())
    .with_no_client_auth()
}

#[tokio::test]
async fn one_transport_can_send_from_many_tasks_at_once() {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(204))
        .mount(&server)
        .await;
    let transport = transport();
    let tasks: Vec<_> = (0..200)
        .map(|_| {
            let (transport, url) = (transport.clone(), server.uri());
            tokio::spawn(async move { transport.send(get(url), SendLimits::default()).await })
        })
        .collect();
    for task in tasks {
        assert_eq!(task.await.unwrap().unwrap().status(), 204);
    }
}

/// 100,000 times the letter x.
const COMPRESSED: [u8; 132] = [
    0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xed, 0xc1, 0x31, 0x01, 0x00, 0x00,
    0x00, 0xc2, 0xa0, 0xda, 0x8b, 0x6f, 0x0d, 0x0f, 0xa0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x80, 0x57, 0x03, 0x71, 0x11, 0x07, 0xfe,
    0xa0, 0x86, 0x01, 0x00,
];

#[tokio::test]
async fn compressed_answers_are_asked_for_where_they_can_be_read() {
    let server = MockServer::start().await;
    Mock::given(wiremock::matchers::header("accept-encoding", "gzip"))
        .respond_with(
            ResponseTemplate::new(200)
                .insert_header("content-encoding", "gzip")
                .set_body_bytes(COMPRESSED),
        )
        .mount(&server)
        .await;
    let limits = SendLimits {
        body: 100_000,
        ..SendLimits::default()
    };
    let answer = transport().send(get(server.uri()), limits).await.unwrap();
    if cfg!(feature = "gzip") {
        assert_eq!(*answer.body(), "x".repeat(100_000));
        // The limit counts what comes out, so that a small answer cannot fill the memory.
        let limits = SendLimits {
            body: 99_999,
            ..SendLimits::default()
        };
        let error = transport()
            .send(get(server.uri()), limits)
            .await
            .unwrap_err();
        assert!(error.is_body_too_large(), "{error:?}");
    } else {
        assert_eq!(answer.status(), 404, "nobody asked for gzip");
    }
}
