//! Fuzz targets for everything below the API client that reads bytes: hosts, key files, private keys,
//! what a server answers to discovery and token requests, and what is shown of all that.
//!
//! ```text
//! cargo install cargo-fuzz --locked
//! cargo +nightly fuzz run token_answer fuzz/corpus/token_answer \
//!     crates/zitadel-auth/tests/corpus/token_answer -- -max_total_time=600
//! ```
//!
//! What is found worth keeping goes into the second folder, where every test run checks it again.
//! The checks live there, too.

#[path = "../../crates/zitadel-auth/tests/corpus/checks.rs"]
mod checks;
#[path = "../../crates/zitadel-auth/tests/corpus/loopback.rs"]
mod loopback;

/// One function an input; it panics where something does not hold.
macro_rules! targets {
    ($($target:ident),+) => {
        $(pub fn $target(data: &[u8]) {
            checks::$target(data);
        })+
    };
}

targets!(
    discovery_answer,
    host,
    key_file,
    pem,
    redaction,
    token_answer
);
