//! What a program gets from the facade, through its public API and against the mock.

// Clippy spares test functions by itself, not what they share.
#![allow(clippy::unwrap_used, clippy::panic)]
// Operations that Zitadel has deprecated work like any other.
#![allow(deprecated)]

mod bounds;
mod builder;
mod calls;
mod lists;
mod mistakes;
mod requests;
mod rotation;
mod services;
mod signing_in;
mod support;
mod tokens;
