//! A token that is there already, with its header, ready to send.

use std::alloc::System;
use std::hint::black_box;
use std::sync::{Arc, Barrier};
use std::thread;
use std::time::{Duration, Instant};

use stats_alloc::Region;
use tokio::runtime::Builder;
use zitadel_auth::{Authenticator, ClientCredentials};

use crate::server::Server;
use crate::{ALLOCATOR, quantile};

const ROUNDS: usize = 50;
const READS: u32 = 100_000;

pub(crate) fn print() {
    let server = Server::start(Duration::ZERO);
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let authenticator = ClientCredentials::builder(server.host(), "billing", "secret")
        .build()
        .unwrap();
    runtime.block_on(authenticator.access_token()).unwrap();

    println!("cached token with its header");
    let read = || {
        black_box(authenticator.cached_token().unwrap().authorization());
    };
    print_line("one thread", measure(read), count_allocations(read));
    let asked = runtime.block_on(async {
        let mut rounds = Vec::with_capacity(ROUNDS);
        let region = Region::new(ALLOCATOR);
        for _ in 0..ROUNDS {
            let start = Instant::now();
            for _ in 0..READS {
                let token = authenticator.access_token().await.unwrap();
                black_box(token.authorization());
            }
            rounds.push(start.elapsed());
        }
        (rounds, allocations(&region) / ROUNDS)
    });
    print_line("access_token().await", asked.0, asked.1);

    let cores = thread::available_parallelism().unwrap().get();
    let authenticator = Arc::new(authenticator);
    let start = Arc::new(Barrier::new(cores + 1));
    let threads: Vec<_> = (0..cores)
        .map(|_| {
            let (authenticator, start) = (authenticator.clone(), start.clone());
            thread::spawn(move || {
                start.wait();
                measure(|| {
                    black_box(authenticator.cached_token().unwrap().authorization());
                })
            })
        })
        .collect();
    let region = Region::new(ALLOCATOR);
    start.wait();
    let all = threads
        .into_iter()
        .flat_map(|thread| thread.join().unwrap())
        .collect();
    let of_all = ROUNDS * cores;
    print_line(
        &format!("all {cores} cores at once"),
        all,
        allocations(&region) / of_all,
    );
}

/// Rounds of so many reads each.
fn measure(work: impl Fn()) -> Vec<Duration> {
    (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            for _ in 0..READS {
                work();
            }
            start.elapsed()
        })
        .collect()
}

fn count_allocations(work: impl Fn()) -> usize {
    let region = Region::new(ALLOCATOR);
    for _ in 0..READS {
        work();
    }
    allocations(&region)
}

/// So far in this region, in all threads.
fn allocations(region: &Region<'_, System>) -> usize {
    let change = region.change();
    change.allocations + change.reallocations
}

fn print_line(what: &str, mut rounds: Vec<Duration>, allocations: usize) {
    let [least, median, p90] = [0.0, 0.5, 0.9]
        .map(|share| quantile(&mut rounds, share).as_nanos() as f64 / f64::from(READS));
    println!(
        "  {what:<24} {median:6.1} ns (least {least:.1}, p90 {p90:.1}), {allocations} allocations in {READS} reads"
    );
}
