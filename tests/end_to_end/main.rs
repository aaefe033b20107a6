//! Across the crates: every operation on the wire, and programs as a user runs them.

// Clippy spares test functions by itself, not what they share.
#![allow(clippy::unwrap_used, clippy::panic)]

mod accessors;
mod every_operation;
mod examples;
mod forked;
#[allow(dead_code, reason = "shared with the tests of zitadel-api")]
#[path = "../../crates/zitadel-api/tests/json/instances.rs"]
mod instances;
mod loopback;
mod missing_features;
mod mock;
mod operations;
