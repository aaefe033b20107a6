//! The JSON of messages: recordings, the description, bad input.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where its ground gives way"
)]

mod codecs;
mod conformance;
mod debug;
mod description;
mod equality;
mod foreign;
mod hostile;
mod leniency;
mod recordings;
