//! A Redis that says what a test tells it to.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use zitadel_test_support::identity_server::IdentityServer;
use zitadel_verify::{MemoryCache, RedisCache, TestClock, TokenVerifier};

use crate::{TOKEN, asked, cache, issuer, verifier};

type Entries = HashMap<Vec<u8>, Vec<u8>>;

/// As much of the protocol as the verifier uses.
#[derive(Clone, Default)]
struct FakeRedis {
    entries: Arc<Mutex<Entries>>,
    /// What it answers to a `GET` instead.
    instead: Arc<Mutex<Option<&'static [u8]>>>,
    gets: Arc<Mutex<usize>>,
}

impl FakeRedis {
    async fn start(&self) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let redis = self.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(redis.clone().serve(stream));
            }
        });
        address
    }

    async fn serve(self, stream: TcpStream) {
        let mut stream = BufReader::new(stream);
        while let Some(command) = read_command(&mut stream).await {
            let answer = self.answer(&command);
            if stream.get_mut().write_all(&answer).await.is_err() {
                return;
            }
        }
    }

    fn answer(&self, command: &[Vec<u8>]) -> Vec<u8> {
        match command[0].to_ascii_uppercase().as_slice() {
            b"GET" => {
                *self.gets.lock().unwrap() += 1;
                if let Some(instead) = *self.instead.lock().unwrap() {
                    return instead.to_vec();
                }
                match self.entries.lock().unwrap().get(&command[1]) {
                    Some(value) => bulk(value),
                    None => b"$-1\r\n".to_vec(),
                }
            }
            b"SET" => {
                let mut entries = self.entries.lock().unwrap();
                entries.insert(command[1].clone(), command[2].clone());
                b"+OK\r\n".to_vec()
            }
            _ => b"+OK\r\n".to_vec(),
        }
    }

    fn gets(&self) -> usize {
        *self.gets.lock().unwrap()
    }
}

/// Instances of an API, their issuer, and the Redis that they share.
struct Fleet {
    clock: TestClock,
    issuer: IdentityServer,
    redis: FakeRedis,
    address: String,
}

impl Fleet {
    async fn start() -> Self {
        let clock = TestClock::new();
        let issuer = issuer(&clock).await;
        let redis = FakeRedis::default();
        let address = redis.start().await;
        Self {
            clock,
            issuer,
            redis,
            address,
        }
    }

    fn instance(&self) -> TokenVerifier {
        self.instance_with(self.cache(1))
    }

    fn instance_with(&self, cache: RedisCache) -> TokenVerifier {
        verifier(&self.issuer, &self.clock, cache)
    }

    fn cache(&self, secret: u8) -> RedisCache {
        cache(&self.address, secret)
    }

    async fn asked(&self) -> usize {
        asked(&self.issuer).await
    }
}

fn bulk(value: &[u8]) -> Vec<u8> {
    let head = format!("${}\r\n", value.len());
    [head.as_bytes(), value, b"\r\n"].concat()
}

async fn read_command(stream: &mut BufReader<TcpStream>) -> Option<Vec<Vec<u8>>> {
    let parts = read_number(stream).await?;
    let mut command = Vec::new();
    for _ in 0..parts {
        let length = read_number(stream).await?;
        let mut part = vec![0; length + 2];
        stream.read_exact(&mut part).await.ok()?;
        part.truncate(length);
        command.push(part);
    }
    Some(command)
}

async fn read_number(stream: &mut BufReader<TcpStream>) -> Option<usize> {
    let mut line = String::new();
    stream.read_line(&mut line).await.ok()?;
    line.trim_start_matches(['*', '$']).trim().parse().ok()
}

#[tokio::test]
async fn what_one_instance_was_told_another_one_knows() {
    let fleet = Fleet::start().await;
    let second = fleet.instance();
    fleet.instance().verify(TOKEN).await.unwrap();
    let claims = second.verify(TOKEN).await.unwrap();
    assert_eq!(claims.subject(), "259242039378444290");
    assert_eq!(fleet.asked().await, 1);

    // Another secret, or another token, and it is of no use.
    let stranger = fleet.instance_with(fleet.cache(2));
    stranger.verify(TOKEN).await.unwrap();
    assert_eq!(fleet.asked().await, 2);

    // Past its time it is not used, whatever lies there.
    fleet.clock.advance(Duration::from_secs(60));
    second.verify(TOKEN).await.unwrap();
    assert_eq!(fleet.asked().await, 3);
}

#[tokio::test]
async fn what_lies_there_gives_nothing_away() {
    let fleet = Fleet::start().await;
    fleet.instance().verify(TOKEN).await.unwrap();
    let entries = fleet.redis.entries.lock().unwrap();
    assert_eq!(entries.len(), 1);
    for (name, value) in entries.iter() {
        assert!(name.starts_with(b"zitadel-verify:"));
        let all = [name.as_slice(), value].concat();
        for secret in [TOKEN, "259242039378444290", "claims"] {
            let found = all
                .windows(secret.len())
                .any(|window| window == secret.as_bytes());
            assert!(!found, "{secret} shows");
        }
    }
}

#[tokio::test]
async fn who_writes_there_lets_nobody_in() {
    let fleet = Fleet::start().await;
    let verifier = fleet.instance();
    verifier.verify(TOKEN).await.unwrap();
    let good = fleet.redis.entries.lock().unwrap().values().next().cloned();
    verifier.verify("another").await.unwrap();
    assert_eq!(fleet.asked().await, 2);

    // The answer about one token in the place of another's, rubbish, and a forged one.
    let forged = br#"{"claims":{"sub":"admin"},"asked_at":4000000000000}"#.to_vec();
    for value in [
        good.unwrap(),
        forged,
        Vec::new(),
        vec![1; 12],
        vec![1; 1_000_000],
    ] {
        let before = fleet.asked().await;
        for entry in fleet.redis.entries.lock().unwrap().values_mut() {
            entry.clone_from(&value);
        }
        let claims = verifier.verify("another").await.unwrap();
        assert_eq!(claims.subject(), "259242039378444290");
        assert_eq!(fleet.asked().await, before + 1, "{} bytes", value.len());
    }
}

#[tokio::test]
async fn a_redis_that_talks_rubbish_or_fails_means_that_the_issuer_is_asked() {
    for instead in [
        &b"-ERR no\r\n"[..],
        b"-NOAUTH Authentication required.\r\n",
        b":7\r\n",
        b"*1\r\n$1\r\na\r\n",
        b"HTTP/1.1 400 Bad Request\r\n\r\n",
        b"\0\0\0\0\r\n",
    ] {
        let fleet = Fleet::start().await;
        *fleet.redis.instead.lock().unwrap() = Some(instead);
        fleet.instance().verify(TOKEN).await.unwrap();
        assert_eq!(fleet.asked().await, 1);
        assert!(fleet.redis.gets() > 0, "it was never asked: {instead:?}");
    }
}

#[tokio::test]
async fn a_redis_that_is_down_or_slow_is_left_alone_for_a_while() {
    let clock = TestClock::new();
    let issuer = issuer(&clock).await;
    // Nobody listens there.
    let down = verifier(&issuer, &clock, cache("127.0.0.1:9", 1));
    down.verify(TOKEN).await.unwrap();

    // It takes the connection and says nothing.
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = silent.local_addr().unwrap().to_string();
    let slow = cache(&address, 1).limit(Duration::from_millis(50));
    let slow = verifier(&issuer, &clock, slow);
    let started = tokio::time::Instant::now();
    for number in 0..20 {
        slow.verify(&format!("token{number}")).await.unwrap();
    }
    // It was waited for once or twice, not twenty times over: 20 × 3 × 50 ms.
    assert!(started.elapsed() < Duration::from_secs(2));
    assert_eq!(asked(&issuer).await, 21);
}

#[tokio::test]
async fn busy_tokens_are_kept_in_memory_before_it() {
    let fleet = Fleet::start().await;
    let with_memory = || fleet.instance_with(fleet.cache(1).memory(MemoryCache::new()));
    let first = with_memory();
    first.verify(TOKEN).await.unwrap();
    let before = fleet.redis.gets();
    for _ in 0..100 {
        first.verify(TOKEN).await.unwrap();
    }
    assert_eq!(fleet.redis.gets(), before);

    let second = with_memory();
    for _ in 0..100 {
        second.verify(TOKEN).await.unwrap();
    }
    assert_eq!(fleet.redis.gets(), before + 1);
    assert_eq!(fleet.asked().await, 1);
}
