//! The first request has the HTTP client built. Nobody's future carries that work, and it counts
//! against the time limit.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::process::Command;
use std::sync::mpsc;
use std::task::Poll;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::Request;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};
use zitadel_transport::{SendLimits, Transport, TransportOptions};

fn get(url: &str) -> Request<Bytes> {
    Request::get(url).body(Bytes::new()).unwrap()
}

async fn server() -> MockServer {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(204))
        .mount(&server)
        .await;
    server
}

async fn poll_once(mut future: std::pin::Pin<&mut impl Future>) {
    poll_fn(|cx| {
        let _ = future.as_mut().poll(cx);
        Poll::Ready(())
    })
    .await;
}

fn transport() -> Transport {
    TransportOptions::new().build().unwrap()
}

#[tokio::test]
async fn a_request_that_is_held_after_its_first_poll_holds_up_nobody() {
    let server = server().await;
    let transport = transport();
    let limits = SendLimits {
        timeout: Some(Duration::from_secs(20)),
        ..SendLimits::default()
    };
    let mut held = pin!(transport.send(get(&server.uri()), limits));
    poll_once(held.as_mut()).await;
    for _ in 0..3 {
        let sent = transport.send(get(&server.uri()), limits);
        let answer = tokio::time::timeout(Duration::from_secs(10), sent).await;
        assert_eq!(answer.unwrap().unwrap().status(), 204);
    }
    assert_eq!(held.await.unwrap().status(), 204);
}

#[test]
fn a_runtime_that_goes_away_takes_nothing_with_it() {
    let runtime = || {
        tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap()
    };
    let outlives = runtime();
    let server = outlives.block_on(server());
    for polls in 0..4 {
        let transport = transport();
        let first = runtime();
        first.block_on(async {
            let mut sent = pin!(transport.send(get(&server.uri()), SendLimits::default()));
            for _ in 0..polls {
                poll_once(sent.as_mut()).await;
            }
        });
        drop(first);
        let sent = outlives.block_on(transport.send(get(&server.uri()), SendLimits::default()));
        assert_eq!(sent.unwrap().status(), 204);
    }
}

#[test]
fn a_busy_pool_for_blocking_work_holds_up_nobody() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .max_blocking_threads(1)
        .build()
        .unwrap();
    let (release, released) = mpsc::channel::<()>();
    runtime.block_on(async {
        let server = server().await;
        let busy = tokio::task::spawn_blocking(move || released.recv());
        let transport = transport();
        let sent = transport.send(get(&server.uri()), SendLimits::default());
        let answer = tokio::time::timeout(Duration::from_secs(20), sent).await;
        drop(release);
        assert_eq!(answer.unwrap().unwrap().status(), 204);
        assert!(busy.await.unwrap().is_err());
    });
}

/// Root certificates that never come: a named pipe that nobody writes to.
#[cfg(target_os = "linux")]
#[test]
fn building_counts_against_the_time_limit() {
    let directory = tempfile::tempdir().unwrap();
    let pipe = directory.path().join("roots.pem");
    assert!(
        Command::new("mkfifo")
            .arg(&pipe)
            .status()
            .unwrap()
            .success()
    );
    // An environment belongs to a process: this program again, for the single test below.
    let output = Command::new(std::env::current_exe().unwrap())
        .args([
            "first_request::in_an_environment_without_end",
            "--exact",
            "--ignored",
            "--nocapture",
        ])
        .env("SSL_CERT_FILE", &pipe)
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
}

#[tokio::test]
#[ignore = "the test above runs it in an environment of its own"]
async fn in_an_environment_without_end() {
    let transport = transport();
    let started = Instant::now();
    let limits = SendLimits {
        timeout: Some(Duration::from_millis(100)),
        ..SendLimits::default()
    };
    for _ in 0..3 {
        let error = transport
            .send(get("https://localhost:1"), limits)
            .await
            .unwrap_err();
        assert!(error.is_timeout() && !error.is_connect(), "{error:?}");
        assert!(error.to_string().contains("100ms"), "{error}");
    }
    assert!(started.elapsed() < Duration::from_secs(20));
}
