//! Requests a second through the layer against the same route without it, over real HTTP on loopback:
//! `cargo bench -p zitadel-example-apis`. Prints figures; judges none.
#![allow(clippy::unwrap_used, reason = "a benchmark has nobody to tell")]

#[allow(dead_code, reason = "the tests use the rest")]
#[path = "../tests/conformance/tokens.rs"]
mod tokens;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::routing::get;
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Builder;
use zitadel_verify::tower::VerifyLayer;

const CONNECTIONS: usize = 16;
const REQUESTS: usize = 40_000;
const ROUNDS: usize = 9;

fn main() {
    let servers = Builder::new_multi_thread()
        .enable_all()
        .worker_threads(1)
        .build()
        .unwrap();
    let verifier = tokens::verifier();
    let router = Router::new()
        .route("/layer", get(async || "ok"))
        .route_layer(VerifyLayer::new(verifier.clone()))
        .route("/plain", get(async || "ok"));
    let listener = servers.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
    let address = listener.local_addr().unwrap();
    servers.spawn(async { axum::serve(listener, router).await });

    let clients = Builder::new_current_thread().enable_all().build().unwrap();
    let one: Arc<[String]> = [tokens::valid()].into();
    let mut plain = Vec::new();
    let mut remembered = Vec::new();
    let mut new = Vec::new();
    for round in 0..ROUNDS {
        plain.push(clients.block_on(load(address, "/plain", one.clone())));
        remembered.push(clients.block_on(load(address, "/layer", one.clone())));
        let different =
            (0..REQUESTS).map(|id| tokens::token(json!({"jti": format!("{round}-{id}")})));
        new.push(clients.block_on(load(address, "/layer", different.collect())));
    }
    let (plain, remembered, new) = (median(plain), median(remembered), median(new));
    println!(
        "the route alone               {:>8.0} requests/s",
        per_second(plain)
    );
    println!(
        "with a token that is known    {:>8.0} requests/s, {:.3} of it",
        per_second(remembered),
        plain.as_secs_f64() / remembered.as_secs_f64()
    );
    let check = clients.block_on(verification());
    println!(
        "with a new token each time    {:>8.0} requests/s; the route and one verification of {check:?} allow {:.0}",
        per_second(new),
        per_second(plain + check)
    );
}

fn per_second(each: Duration) -> f64 {
    1.0 / each.as_secs_f64()
}

fn median(mut values: Vec<Duration>) -> Duration {
    values.sort_unstable();
    values[values.len() / 2]
}

/// One verification of a token that is not known.
async fn verification() -> Duration {
    const TIMES: u32 = 10_000;
    let verifier = tokens::verifier();
    let all: Vec<String> = (0..TIMES)
        .map(|id| tokens::token(json!({"jti": id.to_string()})))
        .collect();
    let start = Instant::now();
    for token in &all {
        verifier.verify(token).await.unwrap();
    }
    start.elapsed() / TIMES
}

/// How long each request takes, of `REQUESTS` on some connections at once.
async fn load(address: SocketAddr, path: &'static str, tokens: Arc<[String]>) -> Duration {
    let start = Instant::now();
    let connections = (0..CONNECTIONS).map(|connection| {
        let tokens = tokens.clone();
        tokio::spawn(async move {
            let mut stream = TcpStream::connect(address).await.unwrap();
            stream.set_nodelay(true).unwrap();
            let mut answer = [0; 1024];
            for number in 0..REQUESTS / CONNECTIONS {
                let token = &tokens[(connection + number * CONNECTIONS) % tokens.len()];
                let request = format!(
                    "GET {path} HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer {token}\r\n\r\n"
                );
                stream.write_all(request.as_bytes()).await.unwrap();
                // It is short enough to come in one piece.
                let length = stream.read(&mut answer).await.unwrap();
                assert!(answer[..length].starts_with(b"HTTP/1.1 200"));
                assert!(answer[..length].ends_with(b"ok"));
            }
        })
    });
    for connection in connections.collect::<Vec<_>>() {
        connection.await.unwrap();
    }
    start.elapsed() / u32::try_from(REQUESTS).unwrap()
}
