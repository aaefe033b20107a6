//! The JSON of all operations: recordings, the description, messages at random.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where its ground gives way"
)]

mod codecs;
mod description;
mod random_messages;
mod recordings;
