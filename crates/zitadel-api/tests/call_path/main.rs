//! A call's journey, from the outside: what goes out, what may come back, and what is made of it.

// Clippy spares test functions by itself, not what they share.
#![allow(clippy::panic, clippy::unwrap_used)]

mod answers;
mod causes;
mod existence;
mod futures;
mod json_call;
mod limits;
mod logging;
mod no_runtime;
mod on_behalf;
mod operations;
mod pages;
mod permissions;
mod recorded_lists;
mod redaction;
mod refusals;
mod request;
mod rest;
mod rest_answers;
mod retries;
mod statuses;
mod support;
mod token;
