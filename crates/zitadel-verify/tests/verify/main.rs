//! What the verifier takes and refuses.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on says so by a panic"
)]

mod authorization;
mod bad_tokens;
mod cidaas;
mod introspection;
mod offline;
mod oracle;
mod recorded;
mod support;
mod warm_up;
