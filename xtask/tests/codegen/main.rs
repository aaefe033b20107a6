//! `cargo xtask codegen`, run on workspaces of its own.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where its ground gives way"
)]

mod check;
mod committed;
mod corpus;
mod document;
mod facade;
mod lists;
mod naming;
mod operations;
mod place;
mod refusals;
mod rest;
mod sample;
mod unmatched;
mod words;
mod workspace;
