//! The JSON of messages: recordings, the description, bad input.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where its ground gives way"
)]

mod codecs;
mod debug;
mod description;
mod equality;
mod hostile;
mod instances;
mod leniency;
mod recordings;
