//! Lists of events and of changes, which have no offsets, and events read across restarts.

// Clippy spares test functions by itself, not what they share.
#![allow(clippy::panic, clippy::unwrap_used)]

mod broken_servers;
mod changes;
mod cursor;
mod lists;
mod reader;
mod support;
mod whole_lists;
