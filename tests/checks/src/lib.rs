//! What must hold for any bytes whatever, one function an input. A check panics where something
//! does not hold.
//!
//! The fuzz targets in `fuzz/` call these with bytes that they make up; `tests/corpus.rs` calls them
//! in every test run with the inputs that were worth keeping, in `tests/corpus/` of the workspace.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a check fails by a panic"
)]

mod answer;
mod generator;
mod loopback;
mod sign_in;
mod verification;

pub use answer::answer;
pub use generator::generator;
pub use sign_in::{discovery_answer, host, key_file, pem, redaction, token_answer};
pub use verification::{introspection_answer, key_set, received_token};
