//! What the engine does with types that no message of today has.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where its ground gives way"
)]
#![allow(unreachable_pub, reason = "the macros are made for public types")]

mod kinds;
mod presence;
