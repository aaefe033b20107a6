//! Requests a second through the layer against the same route without it, over real HTTP on loopback:
//! `cargo bench -p zitadel-example-apis`. Prints figures; judges none.
//!
//! Client and server wake each other up, and a server that takes longer does so more often. So what the
//! server's thread takes for a request is printed too, where the system tells (Linux).
#![allow(clippy::unwrap_used, reason = "a benchmark has nobody to tell")]

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use axum::Router;
use axum::extract::Request;
use axum::routing::get;
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use ring::rand::SystemRandom;
use ring::rsa::PublicKeyComponents;
use ring::signature::{
    self, Ed25519KeyPair, KeyPair, RSA_PKCS1_2048_8192_SHA256, RsaKeyPair, UnparsedPublicKey,
};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinSet;
use zitadel_test_support::keys;
use zitadel_verify::TokenVerifier;
use zitadel_verify::tower::VerifyLayer;

const ISSUER: &str = "https://acme.zitadel.cloud";
const AUDIENCE: &str = "259254020357488867";

const SERVER: &str = "the-server";
const CONNECTIONS: usize = 64;
/// What slows the machine down slows all works of a round, since a round is short.
const ROUNDS: usize = 61;
const REQUESTS: usize = 1600;
/// Of tokens that are new: as many as take as long.
const NEW: usize = 320;

fn main() {
    for signer in [Signer::rs256(), Signer::ed_dsa()] {
        print(&signer);
    }
}

fn print(signer: &Signer) {
    let servers = Builder::new_multi_thread()
        .enable_all()
        .worker_threads(1)
        .thread_name(SERVER)
        .build()
        .unwrap();
    let clients = Builder::new_current_thread().enable_all().build().unwrap();
    let listener = servers.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
    let address = listener.local_addr().unwrap();
    let router = signer.router();
    servers.spawn(async { axum::serve(listener, router).await });
    let connect = async || {
        let stream = TcpStream::connect(address).await.unwrap();
        stream.set_nodelay(true).unwrap();
        stream
    };
    let mut connections = Vec::new();
    for _ in 0..CONNECTIONS {
        connections.push(clients.block_on(connect()));
    }

    let known = vec![signer.token("known"); REQUESTS];
    let mut took = [const { Vec::new() }; 5];
    for round in 0..ROUNDS {
        let new: Vec<String> = (0..NEW)
            .map(|id| signer.token(&format!("{round}-{id}")))
            .collect();
        let mut turns = [
            (0, "/plain", &known),
            (1, "/layer", &known),
            // The same again, for what the machine alone makes of it.
            (2, "/plain", &known),
            (3, "/check", &new),
            (4, "/layer", &new),
        ];
        turns.rotate_left(round % 5);
        for (work, path, tokens) in turns {
            let requests = tokens.iter().map(|token| request(path, token)).collect();
            took[work].push(load(&clients, &mut connections, requests));
        }
    }
    let length = known[0].len();
    println!("{}, tokens of {length} bytes", signer.name);
    let [plain, layer, again, check, new] = &took;
    line("the route alone", plain, None);
    line("again", again, Some(plain));
    line("with a token that is known", layer, Some(plain));
    line("the route and a bare check", check, None);
    line("with a token that is new", new, Some(check));
}

/// For one request.
#[derive(Clone, Copy)]
struct Took {
    all: Duration,
    /// The server's thread alone.
    server: Option<Duration>,
}

fn line(name: &str, took: &[Took], against: Option<&[Took]>) {
    let all = |took: &Took| Some(took.all);
    let server = |took: &Took| took.server;
    let per_second = 1.0 / median(took, all).unwrap_or_default().as_secs_f64();
    print!("  {name:<28} {per_second:>7.0} requests/s");
    if let Some(took) = median(took, server) {
        print!(", {:>5.2} µs of the server's", took.as_secs_f64() * 1e6);
    }
    if let Some(against) = against {
        print!(": {:.3}", ratio(took, against, all).unwrap_or_default());
        if let Some(ratio) = ratio(took, against, server) {
            print!(" of it, by the server's time {ratio:.3}");
        }
    }
    println!();
}

fn median(took: &[Took], part: impl Fn(&Took) -> Option<Duration>) -> Option<Duration> {
    let mut sorted: Vec<Duration> = took.iter().map(part).collect::<Option<_>>()?;
    sorted.sort_unstable();
    sorted.get(sorted.len() / 2).copied()
}

/// The median of the ratios of the rounds.
fn ratio(took: &[Took], against: &[Took], part: impl Fn(&Took) -> Option<Duration>) -> Option<f64> {
    let pairs = took.iter().zip(against);
    let ratios = pairs.map(|(own, other)| {
        let (own, other) = (part(own)?, part(other)?);
        Some(other.as_secs_f64() / own.as_secs_f64())
    });
    let mut sorted: Vec<f64> = ratios.collect::<Option<_>>()?;
    sorted.sort_unstable_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied()
}

/// How long the server's thread has run.
fn server_time() -> Option<Duration> {
    let threads = std::fs::read_dir("/proc/self/task").ok()?;
    let mut paths = threads.filter_map(|thread| Some(thread.ok()?.path()));
    let is_server = |path: &PathBuf| {
        let name = std::fs::read_to_string(path.join("comm"));
        name.is_ok_and(|name| name.trim() == SERVER)
    };
    let spent = std::fs::read_to_string(paths.find(is_server)?.join("schedstat")).ok()?;
    let nanos = spent.split(' ').next()?.parse().ok()?;
    Some(Duration::from_nanos(nanos))
}

fn request(path: &str, token: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer {token}\r\n\r\n").into_bytes()
}

/// How long each of these requests takes, on all connections at once.
fn load(clients: &Runtime, connections: &mut Vec<TcpStream>, requests: Vec<Vec<u8>>) -> Took {
    let count = u32::try_from(requests.len()).unwrap();
    let mut shares = [const { Vec::new() }; CONNECTIONS];
    for (number, request) in requests.into_iter().enumerate() {
        shares[number % CONNECTIONS].push(request);
    }
    clients.block_on(async {
        let mut tasks = JoinSet::new();
        let (start, before) = (Instant::now(), server_time());
        for (mut stream, requests) in connections.drain(..).zip(shares) {
            tasks.spawn(async move {
                let mut answer = [0; 1024];
                for request in requests {
                    stream.write_all(&request).await.unwrap();
                    // It is short enough to come in one piece.
                    let length = stream.read(&mut answer).await.unwrap();
                    assert!(answer[..length].starts_with(b"HTTP/1.1 200"));
                    assert!(answer[..length].ends_with(b"ok"));
                }
                stream
            });
        }
        connections.extend(tasks.join_all().await);
        Took {
            all: start.elapsed() / count,
            server: before
                .zip(server_time())
                .map(|(before, after)| (after - before) / count),
        }
    })
}

/// Who issues the tokens.
struct Signer {
    name: &'static str,
    jwk: Value,
    sign: Sign,
    /// Of a message and its signature, by the library that the verifier checks with.
    check: Check,
}

type Sign = Box<dyn Fn(&[u8]) -> Vec<u8>>;
type Check = Arc<dyn Fn(&[u8], &[u8]) -> bool + Send + Sync>;

impl Signer {
    fn rs256() -> Self {
        let pem: String = keys::RSA_KEY_PKCS8
            .lines()
            .filter(|line| !line.starts_with('-'))
            .collect();
        let key = RsaKeyPair::from_pkcs8(&STANDARD.decode(pem).unwrap()).unwrap();
        let public = PublicKeyComponents::<Vec<u8>>::from(key.public());
        Self {
            name: "RS256",
            jwk: json!({"kty": "RSA", "n": base64(&public.n), "e": base64(&public.e)}),
            sign: Box::new(move |message| {
                let mut signature = vec![0; key.public().modulus_len()];
                let random = SystemRandom::new();
                key.sign(
                    &signature::RSA_PKCS1_SHA256,
                    &random,
                    message,
                    &mut signature,
                )
                .unwrap();
                signature
            }),
            check: Arc::new(move |message, signature| {
                public
                    .verify(&RSA_PKCS1_2048_8192_SHA256, message, signature)
                    .is_ok()
            }),
        }
    }

    fn ed_dsa() -> Self {
        let document = Ed25519KeyPair::generate_pkcs8(&SystemRandom::new()).unwrap();
        let key = Ed25519KeyPair::from_pkcs8(document.as_ref()).unwrap();
        let public = key.public_key().as_ref().to_vec();
        Self {
            name: "EdDSA",
            jwk: json!({"kty": "OKP", "crv": "Ed25519", "x": base64(&public)}),
            sign: Box::new(move |message| key.sign(message).as_ref().to_vec()),
            check: Arc::new(move |message, signature| {
                UnparsedPublicKey::new(&signature::ED25519, &public)
                    .verify(message, signature)
                    .is_ok()
            }),
        }
    }

    fn router(&self) -> Router {
        let mut jwk = self.jwk.clone();
        jwk["kid"] = "400533053975301158".into();
        let verifier = TokenVerifier::builder(ISSUER)
            .audience(AUDIENCE)
            .keys(json!({ "keys": [jwk] }).to_string())
            .build()
            .unwrap();
        let check = self.check.clone();
        Router::new()
            .route("/layer", get(async || "ok"))
            .route_layer(VerifyLayer::new(verifier))
            .route("/plain", get(async || "ok"))
            .route(
                "/check",
                get(async move |request: Request| {
                    let header = request.headers()["authorization"].to_str().unwrap();
                    let token = header.strip_prefix("Bearer ").unwrap();
                    let (message, encoded) = token.rsplit_once('.').unwrap();
                    let mut buffer = [0; 520];
                    let length = URL_SAFE_NO_PAD.decode_slice(encoded, &mut buffer).unwrap();
                    assert!(check(message.as_bytes(), &buffer[..length]));
                    "ok"
                }),
            )
    }

    /// Of the size that Zitadel's have.
    fn token(&self, id: &str) -> String {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
        let now = now.as_secs();
        let header = json!({"alg": self.name, "kid": "400533053975301158", "typ": "JWT"});
        let claims = json!({
            "iss": ISSUER, "sub": "400533583363574822", "aud": [AUDIENCE], "client_id": "billing",
            "iat": now, "nbf": now, "exp": now + 43_200, "jti": id,
            "urn:zitadel:iam:org:project:259254020357488867:roles": {
                "reader": {"400532634863733798": "acme.zitadel.cloud"},
            },
        });
        let signed = format!(
            "{}.{}",
            base64(header.to_string()),
            base64(claims.to_string())
        );
        let signature = (self.sign)(signed.as_bytes());
        format!("{signed}.{}", base64(signature))
    }
}

fn base64(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}
