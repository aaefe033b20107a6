//! What verifying costs: `cargo bench -p zitadel-verify`. Prints figures; judges none.
#![allow(clippy::unwrap_used, reason = "a benchmark has nobody to tell")]

mod cached;
mod memory;
mod offline;

use std::alloc::System;
use std::time::{Duration, Instant};

use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() {
    offline::print();
    cached::print();
    memory::print();
}

const ROUNDS: usize = 31;

/// The medians of what two works take, each time, in rounds that take turns: what slows the machine
/// down slows both.
fn compare(times: u32, mut first: impl FnMut(), mut second: impl FnMut()) -> (Duration, Duration) {
    let mut rounds = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        rounds.0.push(measure(times, &mut first));
        rounds.1.push(measure(times, &mut second));
    }
    (median(rounds.0), median(rounds.1))
}

fn measure(times: u32, mut work: impl FnMut()) -> Duration {
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
fn allocations(times: usize, mut work: impl FnMut()) -> f64 {
    let region = Region::new(ALLOCATOR);
    for _ in 0..times {
        work();
    }
    let change = region.change();
    (change.allocations + change.reallocations) as f64 / times as f64
}
