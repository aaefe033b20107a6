//! What the tests of several crates share: one idea a file.
//!
//! It depends on none of the crates that are tested: the tests inside of those would meet every
//! type twice. What is about one crate's types stays in that crate's tests.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on says so by a panic"
)]

pub mod captured_log;
pub mod event_store;
pub mod excerpt;
pub mod identity_server;
pub mod instances;
pub mod keys;
pub mod mutation;
#[cfg(feature = "protobuf")]
pub mod protobuf;
pub mod recordings;
pub mod requests;
pub mod scripted_server;
#[cfg(feature = "tls")]
pub mod tls_server;
mod wait;

pub use wait::wait_until;
