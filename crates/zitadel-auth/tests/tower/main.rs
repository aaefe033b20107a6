//! The layer for tower HTTP clients, around those that people use, over real HTTP on loopback.
#![allow(clippy::unwrap_used, clippy::panic, reason = "these are tests")]

mod clients;
mod hosts;
mod readiness;
mod refused_tokens;
mod support;
mod tonic_channel;
