//! What no good server writes by the rules of HTTP. None of them may hang, panic, fill the memory, or harm what
//! is sent after it.

use std::sync::Mutex;
use std::time::Duration;

use bytes::Bytes;
use http::Request;
use zitadel_test_support::scripted_server::{ScriptedServer, Step};
use zitadel_transport::{SendLimits, Transport, TransportError, TransportOptions};

const GOOD: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\ngood";

/// A server that gives this answer to the first request, and a good one to all others, on
/// connections of their own.
async fn server(answer: Vec<u8>) -> ScriptedServer {
    let first = Mutex::new(Some(answer));
    ScriptedServer::answering(move |_| {
        let answer = first.lock().unwrap().take();
        Step::Write(answer.unwrap_or_else(|| GOOD.to_vec()))
    })
    .await
}

/// Status and body, or an error.
type Expected = Option<(u16, &'static str)>;

async fn send(transport: &Transport, host: &str) -> Result<(u16, Bytes), TransportError> {
    let request = Request::post(host).body(Bytes::from("{}")).unwrap();
    let limits = SendLimits {
        timeout: Some(Duration::from_secs(20)),
        body: 1000,
    };
    let answer = transport.send(request, limits).await?;
    Ok((answer.status().as_u16(), answer.into_body()))
}

fn headers(text: &str) -> Vec<u8> {
    format!("HTTP/1.1 200 OK\r\n{text}\r\n\r\ngood").into_bytes()
}

fn chunked(chunks: &str) -> Vec<u8> {
    headers("transfer-encoding: chunked\r\n\r\n")
        .split_last_chunk::<8>()
        .map(|(head, _)| [head, chunks.as_bytes()].concat())
        .unwrap()
}

#[tokio::test]
async fn each_is_an_error_or_an_answer_and_the_next_request_goes_well() {
    let good = Some((200, "good"));
    let gzip = if cfg!(feature = "gzip") { None } else { good };
    let table: Vec<(&str, Vec<u8>, Expected)> = vec![
        ("nothing", Vec::new(), None),
        ("zeros", vec![0; 4096], None),
        ("TLS", b"\x15\x03\x03\x00\x02\x02\x28".to_vec(), None),
        ("HTTP/2", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_vec(), None),
        ("HTTP/0.9", b"good".to_vec(), None),
        ("HTTP/3.0", b"HTTP/3.0 200 OK\r\n\r\n".to_vec(), None),
        ("no status", b"HTTP/1.1\r\n\r\n".to_vec(), None),
        ("status 99", b"HTTP/1.1 99 Low\r\n\r\n".to_vec(), None),
        ("status 1000", b"HTTP/1.1 1000 High\r\n\r\n".to_vec(), None),
        ("status abc", b"HTTP/1.1 abc Word\r\n\r\n".to_vec(), None),
        (
            "reason of a megabyte",
            [&b"HTTP/1.1 200 "[..], &[b'x'; 1 << 20], b"\r\n\r\n"].concat(),
            None,
        ),
        (
            "continue, again and again",
            b"HTTP/1.1 100 Continue\r\n\r\n".repeat(1000),
            None,
        ),
        (
            "switching protocols",
            b"HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\n\r\n".to_vec(),
            Some((101, "")),
        ),
        ("10,000 headers", headers(&"a: b\r\n".repeat(10_000)), None),
        (
            "a header of a megabyte",
            headers(&format!("a: {}", "b".repeat(1 << 20))),
            None,
        ),
        ("no header name", headers(": b"), None),
        ("no colon", headers("a b"), None),
        ("folded header", headers("a: b\r\n c"), None),
        ("zero in a header", headers("a: \0"), None),
        (
            "bytes in a header",
            [&b"HTTP/1.1 200 OK\r\na: \xff\xfe\r\ncontent-length: 4\r\n\r\ngood"[..]].concat(),
            good,
        ),
        (
            "line feeds alone",
            b"HTTP/1.1 200 OK\ncontent-length: 4\n\ngood".to_vec(),
            good,
        ),
        (
            "two lengths",
            headers("content-length: 4\r\ncontent-length: 5"),
            None,
        ),
        ("length of -1", headers("content-length: -1"), None),
        ("length of +4", headers("content-length: +4"), None),
        ("length of 0x4", headers("content-length: 0x4"), None),
        (
            "length of 2^64-1",
            headers("content-length: 18446744073709551615"),
            None,
        ),
        (
            "length of 2^65",
            headers("content-length: 36893488147419103232"),
            None,
        ),
        (
            "length beside chunks",
            headers("content-length: 4\r\ntransfer-encoding: chunked"),
            None,
        ),
        (
            "unknown encoding",
            headers("transfer-encoding: rot13"),
            good,
        ),
        ("chunk without end", chunked("4\r\ngood"), None),
        ("chunk of 2^64", chunked("10000000000000000\r\ngood"), None),
        ("chunk of -1", chunked("-1\r\ngood\r\n0\r\n\r\n"), None),
        (
            "chunk of no number",
            chunked("four\r\ngood\r\n0\r\n\r\n"),
            None,
        ),
        (
            "chunk that is longer",
            chunked("3\r\ngood\r\n0\r\n\r\n"),
            None,
        ),
        (
            "extension of a megabyte",
            chunked(&format!("4;{}\r\ngood\r\n0\r\n\r\n", "x".repeat(1 << 20))),
            None,
        ),
        (
            "trailers of a megabyte",
            chunked(&format!(
                "4\r\ngood\r\n0\r\n{}\r\n",
                "a: b\r\n".repeat(200_000)
            )),
            None,
        ),
        (
            "body past the limit",
            headers(&format!("content-length: 4000\r\n\r\n{}", "x".repeat(4000))),
            None,
        ),
        (
            "body past the limit, in chunks",
            chunked(&"1\r\nx\r\n".repeat(4000)),
            None,
        ),
        (
            "body past the limit, without end",
            [&b"HTTP/1.1 200 OK\r\n\r\n"[..], &[b'x'; 4000]].concat(),
            None,
        ),
        (
            "bad gzip",
            headers("content-encoding: gzip\r\ncontent-length: 4"),
            gzip,
        ),
        (
            "unknown coding",
            headers("content-encoding: rot13\r\ncontent-length: 4"),
            good,
        ),
        (
            "two answers",
            [GOOD, b"HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nevil"].concat(),
            good,
        ),
        (
            "body where none may be",
            b"HTTP/1.1 204 No Content\r\ncontent-length: 4\r\n\r\nevil".to_vec(),
            Some((204, "")),
        ),
    ];
    for (name, answer, expected) in table {
        let server = server(answer).await;
        let transport = TransportOptions::new().build().unwrap();
        match (send(&transport, &server.url).await, expected) {
            (Ok(answer), Some((status, body))) => {
                assert_eq!(answer, (status, Bytes::from(body)), "{name}");
            }
            (Err(error), None) => {
                assert!(
                    !error.is_connect() && !error.is_timeout(),
                    "{name}: {error}"
                );
                assert_eq!(error.is_body_too_large(), name.contains("past the limit"));
                let text = error.to_string();
                assert!(
                    text.contains(&server.url) && text.len() < 300,
                    "{name}: {text}"
                );
            }
            (sent, _) => panic!("{name}: {sent:?}"),
        }
        for _ in 0..2 {
            assert_eq!(
                send(&transport, &server.url).await.unwrap(),
                (200, Bytes::from("good")),
                "{name}"
            );
        }
    }
}
