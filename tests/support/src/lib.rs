//! What the tests of several crates share.
//!
//! It depends on none of the crates that are tested: the tests inside of those would meet every
//! type twice. What is about one crate's types stays in that crate's tests.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on says so by a panic"
)]

pub mod keys;
pub mod recordings;
