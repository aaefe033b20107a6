//! Across the crates: every operation on the wire, and programs as a user runs them.

// Clippy spares test functions by itself, not what they share.
#![allow(clippy::unwrap_used, clippy::panic)]

mod accessors;
mod every_operation;
mod every_rest_operation;
mod examples;
mod export_events;
mod forked;
mod missing_features;
mod mock;
mod mock_v1;
mod operations;
mod packages;
mod recorded_rest;
mod rest_request;
