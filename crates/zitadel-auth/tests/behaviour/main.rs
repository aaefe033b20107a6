//! How `zitadel-auth` behaves, seen from outside, over real HTTP on loopback.
#![allow(clippy::unwrap_used, clippy::panic, reason = "these are tests")]

mod bad_input;
mod clock_skew;
mod discovery;
mod endless_files;
mod error_chain;
mod hostile_answers;
mod own_key_files;
mod recorded_failures;
mod redaction;
mod renewal;
mod runtimes;
mod support;
mod token_requests;
mod transport;
