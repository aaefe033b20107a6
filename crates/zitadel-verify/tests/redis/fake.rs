//! A Redis that says what a test tells it to.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use zitadel_verify::TestClock;

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
    let clock = TestClock::new();
    let issuer = issuer(&clock).await;
    let redis = FakeRedis::default();
    let address = redis.start().await;
    let first = verifier(&issuer, &clock, cache(&address, 1));
    let second = verifier(&issuer, &clock, cache(&address, 1));
    first.verify(TOKEN).await.unwrap();
    let claims = second.verify(TOKEN).await.unwrap();
    assert_eq!(claims.subject(), "259242039378444290");
    assert_eq!(asked(&issuer).await, 1);

    // Another secret, or another token, and it is of no use.
    let stranger = verifier(&issuer, &clock, cache(&address, 2));
    stranger.verify(TOKEN).await.unwrap();
    assert_eq!(asked(&issuer).await, 2);

    // Past its time it is not used, whatever lies there.
    clock.advance(Duration::from_secs(60));
    second.verify(TOKEN).await.unwrap();
    assert_eq!(asked(&issuer).await, 3);
}

#[tokio::test]
async fn what_lies_there_gives_nothing_away() {
    let clock = TestClock::new();
    let issuer = issuer(&clock).await;
    let redis = FakeRedis::default();
    let address = redis.start().await;
    let verifier = verifier(&issuer, &clock, cache(&address, 1));
    verifier.verify(TOKEN).await.unwrap();
    let entries = redis.entries.lock().unwrap();
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
    let clock = TestClock::new();
    let issuer = issuer(&clock).await;
    let redis = FakeRedis::default();
    let address = redis.start().await;
    let verifier = verifier(&issuer, &clock, cache(&address, 1));
    verifier.verify(TOKEN).await.unwrap();
    let good = redis.entries.lock().unwrap().values().next().cloned();
    verifier.verify("another").await.unwrap();
    assert_eq!(asked(&issuer).await, 2);

    // The answer about one token in the place of another's, rubbish, and a forged one.
    let forged = br#"{"claims":{"sub":"admin"},"asked_at":4000000000000}"#.to_vec();
    for value in [
        good.unwrap(),
        forged,
        Vec::new(),
        vec![1; 12],
        vec![1; 1_000_000],
    ] {
        let before = asked(&issuer).await;
        for entry in redis.entries.lock().unwrap().values_mut() {
            entry.clone_from(&value);
        }
        let claims = verifier.verify("another").await.unwrap();
        assert_eq!(claims.subject(), "259242039378444290");
        assert_eq!(asked(&issuer).await, before + 1, "{} bytes", value.len());
    }
}

#[tokio::test]
async fn a_redis_that_talks_rubbish_or_fails_means_that_the_issuer_is_asked() {
    let clock = TestClock::new();
    let issuer = issuer(&clock).await;
    for (number, instead) in [
        &b"-ERR no\r\n"[..],
        b"-NOAUTH Authentication required.\r\n",
        b":7\r\n",
        b"*1\r\n$1\r\na\r\n",
        b"HTTP/1.1 400 Bad Request\r\n\r\n",
        b"\0\0\0\0\r\n",
    ]
    .into_iter()
    .enumerate()
    {
        let redis = FakeRedis::default();
        *redis.instead.lock().unwrap() = Some(instead);
        let address = redis.start().await;
        let verifier = verifier(&issuer, &clock, cache(&address, 1));
        verifier.verify(&format!("token{number}")).await.unwrap();
        assert_eq!(asked(&issuer).await, number + 1);
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
    let clock = TestClock::new();
    let issuer = issuer(&clock).await;
    let redis = FakeRedis::default();
    let address = redis.start().await;
    let with_memory = || cache(&address, 1).memory(zitadel_verify::MemoryCache::new());
    let first = verifier(&issuer, &clock, with_memory());
    first.verify(TOKEN).await.unwrap();
    let before = redis.gets();
    for _ in 0..100 {
        first.verify(TOKEN).await.unwrap();
    }
    assert_eq!(redis.gets(), before);

    let second = verifier(&issuer, &clock, with_memory());
    for _ in 0..100 {
        second.verify(TOKEN).await.unwrap();
    }
    assert_eq!(redis.gets(), before + 1);
    assert_eq!(asked(&issuer).await, 1);
}
