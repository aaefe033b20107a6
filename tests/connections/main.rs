//! What becomes of connections: those that break, that are many, and that are left behind.

// Clippy spares test functions by itself, not what they share.
#![allow(clippy::unwrap_used, clippy::panic)]

mod abandoned;
mod attempts;
mod load;
mod runtimes;
