//! `cargo xtask codegen`, run on workspaces of its own.

mod check;
mod document;
mod naming;
mod refusals;
mod sample;
mod workspace;
