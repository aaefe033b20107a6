//! What a call costs beside the same request by bare reqwest, over loopback.
//!
//! ```sh
//! cargo bench -p zitadel --bench call_overhead
//! ```
//!
//! The two take turns, so that what else the machine does falls on both. It prints medians and
//! their ratio.

use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use zitadel::Zitadel;
use zitadel::users::GetUserByIdRequest;

const ROUNDS: usize = 20_000;
const WARM_UP: usize = 1_000;
const USER: &str = r#"{"details":{"sequence":"2","changeDate":"2026-01-02T03:04:05.678901Z","resourceOwner":"259241944654282754","creationDate":"2026-01-02T03:04:05.678901Z"},"user":{"userId":"259242039378444290","state":"USER_STATE_ACTIVE","username":"ada","loginNames":["ada@acme.example"],"preferredLoginName":"ada@acme.example","human":{"profile":{"givenName":"Ada","familyName":"Lovelace","displayName":"Ada Lovelace","preferredLanguage":"en"},"email":{"email":"ada@acme.example","isVerified":true},"phone":{}}}}"#;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let servers = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()?;
    let listener = servers.block_on(TcpListener::bind("127.0.0.1:0"))?;
    let host = format!("http://{}", listener.local_addr()?);
    servers.spawn(serve(listener));

    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?
        .block_on(measure(&host))
}

async fn measure(host: &str) -> Result<(), Box<dyn std::error::Error>> {
    let zitadel = Zitadel::with_access_token(host, "dEadBeef")?;
    // The workspace's reqwest has no default TLS provider; plain http needs none to be right.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = reqwest::Client::builder()
        .timeout(Duration::from_secs(30))
        .build()?;
    let url = format!("{host}/zitadel.user.v2.UserService/GetUserByID");

    let mut bare = Vec::with_capacity(ROUNDS);
    let mut called = Vec::with_capacity(ROUNDS);
    for round in 0..WARM_UP + ROUNDS {
        let start = Instant::now();
        let answer = client
            .post(&url)
            .header("content-type", "application/json")
            .header("accept", "application/json")
            .header("connect-protocol-version", "1")
            .header("authorization", "Bearer dEadBeef")
            .body(r#"{"userId":"259242039378444290"}"#)
            .send()
            .await?;
        let value: serde_json::Value = serde_json::from_slice(&answer.bytes().await?)?;
        let bare_took = start.elapsed();
        std::hint::black_box(value);

        let start = Instant::now();
        let found = zitadel
            .users()
            .get_user_by_id(GetUserByIdRequest::new("259242039378444290"))
            .await?;
        let called_took = start.elapsed();
        std::hint::black_box(found);

        if round >= WARM_UP {
            bare.push(bare_took);
            called.push(called_took);
        }
    }
    let (bare, called) = (median(bare), median(called));
    println!("bare reqwest, parsed as JSON: {bare:?}");
    println!("the same as a call:           {called:?}");
    println!(
        "ratio:                        {:.3}",
        called.as_secs_f64() / bare.as_secs_f64()
    );
    Ok(())
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

/// As little server as possible: whatever is asked, the same answer.
async fn serve(listener: TcpListener) {
    let answer = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{USER}",
        USER.len()
    );
    while let Ok((stream, _)) = listener.accept().await {
        let _ = stream.set_nodelay(true);
        tokio::spawn(converse(stream, answer.clone()));
    }
}

async fn converse(mut stream: TcpStream, answer: String) {
    let mut request = Vec::new();
    let mut buffer = [0; 4096];
    while let Ok(length @ 1..) = stream.read(&mut buffer).await {
        request.extend_from_slice(&buffer[..length]);
        // Each of the two requests ends in this byte, and has it nowhere else.
        if request.last() == Some(&b'}') {
            request.clear();
            if stream.write_all(answer.as_bytes()).await.is_err() {
                return;
            }
        }
    }
}
