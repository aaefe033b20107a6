//! Fuzz targets for everything that reads bytes: hosts, key files, private keys, what a server
//! answers to discovery and token requests and to calls, and what is shown of all that.
//!
//! ```text
//! cargo install cargo-fuzz --locked
//! cargo +nightly fuzz run token_answer fuzz/corpus/token_answer \
//!     crates/zitadel-auth/tests/corpus/token_answer -- -max_total_time=600
//! ```
//!
//! The target `answer` has its corpus in `crates/zitadel-api/tests/corpus/answer`.
//!
//! What is found worth keeping goes into the second folder, where every test run checks it again.
//! The checks live there, too.

#[path = "../../crates/zitadel-api/tests/corpus/checks.rs"]
mod api_checks;
#[path = "../../crates/zitadel-auth/tests/corpus/checks.rs"]
mod checks;
#[path = "../../crates/zitadel-auth/tests/corpus/loopback.rs"]
mod loopback;

/// One function an input; it panics where something does not hold.
macro_rules! targets {
    ($($target:ident of $checks:ident),+) => {
        $(pub fn $target(data: &[u8]) {
            $checks::$target(data);
        })+
    };
}

targets!(
    answer of api_checks,
    discovery_answer of checks,
    host of checks,
    key_file of checks,
    pem of checks,
    redaction of checks,
    token_answer of checks
);
