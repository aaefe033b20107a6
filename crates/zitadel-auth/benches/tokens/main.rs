//! What tokens cost: `cargo bench -p zitadel-auth`. Prints figures; judges none.
#![allow(clippy::unwrap_used, reason = "a benchmark has nobody to tell")]

mod cached;
mod load;
mod server;
mod sign_in;

use std::alloc::System;
use std::time::Duration;

use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() {
    cached::print();
    sign_in::print();
    load::print();
}

/// The value below which this share of all lies. Sorts them.
fn quantile(values: &mut [Duration], share: f64) -> Duration {
    values.sort_unstable();
    let last = values.len() - 1;
    values[(last as f64 * share).round() as usize]
}
