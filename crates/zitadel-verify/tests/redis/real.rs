//! A real Redis server, in a process of its own.

use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::task::JoinSet;
use zitadel_verify::{MemoryCache, RedisCache, TestClock};

use crate::{TOKEN, asked, cache, issuer, sealing, verifier};

/// Ends with the test.
struct Redis {
    process: Child,
    port: u16,
    cluster: bool,
}

/// `None` where no real servers are wanted.
fn program() -> Option<PathBuf> {
    if std::env::var_os("ZITADEL_TEST_REAL_SERVERS").is_none() {
        println!("skipped: ZITADEL_TEST_REAL_SERVERS is not set");
        return None;
    }
    let setup = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../zitadel-auth/tests/real_servers/setup.sh"
    );
    let directory = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("real-servers");
    let program = directory.join("bin/redis-server");
    // Tests run at the same time.
    static SETTING_UP: Mutex<()> = Mutex::new(());
    let _alone = SETTING_UP.lock().unwrap_or_else(PoisonError::into_inner);
    if !program.exists() {
        let status = Command::new("bash")
            .arg(setup)
            .arg(&directory)
            .arg("redis")
            .status()
            .unwrap();
        assert!(status.success(), "{setup} failed");
    }
    Some(program)
}

fn free_port() -> u16 {
    // A cluster's nodes talk on a port that is 10,000 higher.
    loop {
        let port = TcpListener::bind("127.0.0.1:0")
            .unwrap()
            .local_addr()
            .unwrap()
            .port();
        if port < 50_000 {
            return port;
        }
    }
}

impl Redis {
    async fn start(port: u16, cluster: bool) -> Option<Self> {
        let program = program()?;
        let directory = tempfile::tempdir().unwrap().keep();
        let mut command = Command::new(program);
        command
            .args(["--port", &port.to_string(), "--bind", "127.0.0.1"])
            .args(["--save", "", "--appendonly", "no", "--daemonize", "no"])
            .arg("--dir")
            .arg(directory);
        if cluster {
            command.args(["--cluster-enabled", "yes"]);
            command.args(["--cluster-require-full-coverage", "no"]);
        }
        let process = command.stdout(Stdio::null()).spawn().unwrap();
        let redis = Self {
            process,
            port,
            cluster,
        };
        redis.wait_until_ready().await;
        Some(redis)
    }

    async fn wait_until_ready(&self) {
        for _ in 0..500 {
            if let Ok(client) = redis::Client::open(format!("redis://{}", self.address())) {
                if let Ok(mut connection) = client.get_multiplexed_async_connection().await {
                    if self.cluster {
                        redis::cmd("CLUSTER")
                            .arg("ADDSLOTSRANGE")
                            .arg(0)
                            .arg(16_383)
                            .exec_async(&mut connection)
                            .await
                            .unwrap();
                        wait_for_slots(&mut connection).await;
                    }
                    return;
                }
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("redis-server does not come up");
    }

    fn address(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }
}

async fn wait_for_slots(connection: &mut redis::aio::MultiplexedConnection) {
    for _ in 0..500 {
        let info: String = redis::cmd("CLUSTER")
            .arg("INFO")
            .query_async(connection)
            .await
            .unwrap();
        if info.contains("cluster_state:ok") {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("the cluster does not come up");
}

impl Drop for Redis {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[tokio::test]
async fn a_real_server_keeps_what_it_was_given_for_its_time() {
    let Some(redis) = Redis::start(free_port(), false).await else {
        return;
    };
    let clock = TestClock::new();
    let issuer = issuer(&clock).await;
    let first = verifier(&issuer, &clock, cache(&redis.address(), 1));
    let second = verifier(&issuer, &clock, cache(&redis.address(), 1));
    first.verify(TOKEN).await.unwrap();
    second.verify(TOKEN).await.unwrap();
    assert_eq!(asked(&issuer).await, 1);

    let client = redis::Client::open(format!("redis://{}", redis.address())).unwrap();
    let mut connection = client.get_multiplexed_async_connection().await.unwrap();
    let names: Vec<String> = redis::cmd("KEYS")
        .arg("zitadel-verify:*")
        .query_async(&mut connection)
        .await
        .unwrap();
    assert_eq!(names.len(), 1);
    let milliseconds: i64 = redis::cmd("PTTL")
        .arg(&names[0])
        .query_async(&mut connection)
        .await
        .unwrap();
    assert!((1..=60_000).contains(&milliseconds), "{milliseconds} ms");
}

#[tokio::test]
async fn a_real_cluster_does_too() {
    let Some(redis) = Redis::start(free_port(), true).await else {
        return;
    };
    let clock = TestClock::new();
    let issuer = issuer(&clock).await;
    let cluster = || {
        RedisCache::cluster([format!("redis://{}", redis.address())], sealing(1))
            .unwrap()
            .memory(None)
            .limit(Duration::from_secs(5))
    };
    let first = verifier(&issuer, &clock, cluster());
    let second = verifier(&issuer, &clock, cluster());
    for number in 0..20 {
        let token = format!("{TOKEN}{number}");
        first.verify(&token).await.unwrap();
        second.verify(&token).await.unwrap();
    }
    assert_eq!(asked(&issuer).await, 20);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_and_started_again_in_mid_load_it_lets_everybody_in_who_may() {
    let port = free_port();
    let Some(redis) = Redis::start(port, false).await else {
        return;
    };
    let address = redis.address();
    let clock = TestClock::new();
    let issuer = issuer(&clock).await;
    let cache = || {
        cache(&address, 1)
            .limit(Duration::from_millis(200))
            .memory(MemoryCache::new())
    };
    let verifier = verifier(&issuer, &clock, cache());
    let load = async |from: usize| {
        let mut tasks = JoinSet::new();
        for number in from..from + 200 {
            let verifier = verifier.clone();
            tasks.spawn(async move {
                let token = format!("{TOKEN}{number}");
                verifier.verify(&token).await.unwrap();
            });
        }
        tasks.join_all().await;
    };
    load(0).await;
    assert_eq!(asked(&issuer).await, 200);
    drop(redis);
    // What is in memory needs neither Redis nor the issuer.
    load(0).await;
    assert_eq!(asked(&issuer).await, 200);
    load(1000).await;
    assert_eq!(asked(&issuer).await, 400);

    let redis = Redis::start(port, false).await.unwrap();
    let client = redis::Client::open(format!("redis://{}", redis.address())).unwrap();
    let mut connection = client.get_multiplexed_async_connection().await.unwrap();
    // It is asked again when it has been left alone for long enough.
    let mut kept: usize = 0;
    for round in 2..200 {
        load(round * 1000).await;
        kept = redis::cmd("DBSIZE")
            .query_async(&mut connection)
            .await
            .unwrap();
        if kept > 0 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert!(kept > 0, "nothing is kept any more");
}
