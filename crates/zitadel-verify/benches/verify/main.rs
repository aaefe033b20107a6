//! What verifying costs: `cargo bench -p zitadel-verify`. Prints figures; judges none.
#![allow(clippy::unwrap_used, reason = "a benchmark has nobody to tell")]

mod cached;
mod memory;
mod offline;

use std::alloc::System;
use std::time::{Duration, Instant};

use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use tokio::runtime::Runtime;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() {
    offline::print();
    cached::print();
    memory::print();
}

/// What slows the machine down slows all works of a round.
const ROUNDS: usize = 51;

/// A work that is polled as a server polls it, without entering a runtime each time.
fn measure_async(runtime: &Runtime, times: u32, work: impl AsyncFn()) -> Duration {
    runtime.block_on(async {
        let start = Instant::now();
        for _ in 0..times {
            work().await;
        }
        start.elapsed() / times
    })
}

/// What a short work takes where nothing else comes between: rounds are shorter than the time that a
/// busy machine gives to others.
fn least(runtime: &Runtime, work: impl AsyncFn()) -> Duration {
    let rounds = (0..1000).map(|_| measure_async(runtime, 1000, &work));
    rounds.min().unwrap_or_default()
}

fn measure(times: u32, work: impl Fn()) -> Duration {
    let start = Instant::now();
    for _ in 0..times {
        work();
    }
    start.elapsed() / times
}

fn median(mut values: Vec<Duration>) -> Duration {
    values.sort_unstable();
    values[values.len() / 2]
}

/// Heap allocations each time.
fn allocations(times: usize, work: impl Fn()) -> f64 {
    let region = Region::new(ALLOCATOR);
    for _ in 0..times {
        work();
    }
    let change = region.change();
    (change.allocations + change.reallocations) as f64 / times as f64
}
