//! How requests travel, seen from outside, against real servers on loopback.
#![allow(clippy::unwrap_used, clippy::panic, reason = "these are tests")]

mod first_request;
mod hostile_answers;
mod options;
mod sending;
