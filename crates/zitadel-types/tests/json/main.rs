//! The JSON of messages: what it is, what is let pass, what is refused.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where its ground gives way"
)]

mod conformance;
mod debug;
mod equality;
mod foreign;
mod hostile;
mod leniency;
