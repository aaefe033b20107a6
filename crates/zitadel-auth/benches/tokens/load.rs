//! Many tasks that all want the first token, and callers while it is renewed.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use tokio::runtime::{Builder, Runtime};
use tokio::time::MissedTickBehavior;
use zitadel_auth::{Authenticator, ClientCredentials, TestClock};

use crate::quantile;
use crate::server::Server;

const TOKEN_DELAY: Duration = Duration::from_millis(50);
const SLOW_REFRESH: Duration = Duration::from_secs(2);
const CALLERS: usize = 16;

pub(crate) fn print() {
    println!("first token for many tasks at once; the token endpoint takes {TOKEN_DELAY:?}");
    for tasks in [1_000, 10_000] {
        for workers in [1, 2, 4, 16] {
            let name = format!("{workers} workers");
            print_load(&name, vec![multi_thread(workers)], tasks);
        }
        let current = Builder::new_current_thread().enable_all().build().unwrap();
        print_load("current-thread", vec![current], tasks);
        let several = (0..4).map(|_| multi_thread(2)).collect();
        print_load("4 runtimes of 2", several, tasks);
    }
    print_slow_refresh();
}

fn multi_thread(workers: usize) -> Runtime {
    Builder::new_multi_thread()
        .worker_threads(workers)
        .enable_all()
        .build()
        .unwrap()
}

fn print_load(name: &str, runtimes: Vec<Runtime>, tasks: usize) {
    let server = Server::start(TOKEN_DELAY);
    let authenticator = Arc::new(
        ClientCredentials::builder(server.host(), "billing", "secret")
            .build()
            .unwrap(),
    );
    let share = tasks / runtimes.len();
    let start = Instant::now();
    let threads: Vec<_> = runtimes
        .into_iter()
        .map(|runtime| {
            let authenticator = authenticator.clone();
            thread::spawn(move || {
                let lateness = runtime.block_on(ask_in_tasks(authenticator, share));
                // Kept to the end of all: it may carry the refresh for the others.
                (runtime, lateness)
            })
        })
        .collect();
    let ended: Vec<_> = threads
        .into_iter()
        .map(|thread| thread.join().unwrap())
        .collect();
    let took = start.elapsed();
    let lateness = ended.iter().map(|(_, lateness)| *lateness).max().unwrap();
    let (discoveries, tokens) = server.requests();
    println!(
        "  {tasks:>6} tasks, {name:<16} {discoveries} discovery, {tokens} token requests, {took:6.1?}, 1 ms timer late by at most {lateness:.1?}"
    );
}

/// All tasks ask while a timer ticks beside them. Returns by how much it was late at worst.
async fn ask_in_tasks(authenticator: Arc<ClientCredentials>, tasks: usize) -> Duration {
    let done = Arc::new(AtomicBool::new(false));
    let timer = tokio::spawn(worst_lateness(done.clone()));
    let mut asking = Vec::with_capacity(tasks);
    for task in 0..tasks {
        let authenticator = authenticator.clone();
        asking.push(tokio::spawn(async move {
            authenticator.access_token().await.unwrap()
        }));
        // So that what the timer shows is not the time to spawn them all.
        if task % 500 == 0 {
            tokio::task::yield_now().await;
        }
    }
    for task in asking {
        task.await.unwrap();
    }
    done.store(true, Ordering::Relaxed);
    timer.await.unwrap()
}

async fn worst_lateness(done: Arc<AtomicBool>) -> Duration {
    const TICK: Duration = Duration::from_millis(1);
    let mut ticks = tokio::time::interval(TICK);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut worst = Duration::ZERO;
    while !done.load(Ordering::Relaxed) {
        let due = ticks.tick().await;
        worst = worst.max(due.elapsed());
    }
    worst
}

fn print_slow_refresh() {
    let server = Server::start(Duration::ZERO);
    let runtime = multi_thread(2);
    let time = TestClock::new();
    let authenticator = Arc::new(
        ClientCredentials::builder(server.host(), "billing", "secret")
            .clock(time.clock())
            .build()
            .unwrap(),
    );
    runtime.block_on(authenticator.access_token()).unwrap();
    server.answer_after(SLOW_REFRESH);
    time.advance(Duration::from_secs(3400));

    let end = Instant::now() + SLOW_REFRESH - Duration::from_millis(100);
    let callers: Vec<_> = (0..CALLERS)
        .map(|_| runtime.spawn(call_until(end, authenticator.clone())))
        .collect();
    let mut waits: Vec<_> = callers
        .into_iter()
        .flat_map(|caller| runtime.block_on(caller).unwrap())
        .collect();
    let count = waits.len();
    let [median, p99, longest] = [0.5, 0.99, 1.0].map(|share| quantile(&mut waits, share));
    println!("access_token() while a refresh of {SLOW_REFRESH:?} runs in the advisory window");
    println!(
        "  {count} calls of {CALLERS} tasks: median {median:.1?}, p99 {p99:.1?}, longest {longest:.1?}"
    );
}

async fn call_until(end: Instant, authenticator: Arc<ClientCredentials>) -> Vec<Duration> {
    let mut waits = Vec::new();
    loop {
        let start = Instant::now();
        if start >= end {
            return waits;
        }
        authenticator.access_token().await.unwrap();
        waits.push(start.elapsed());
        tokio::task::yield_now().await;
    }
}
