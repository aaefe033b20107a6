//! Files that go out and come in: assets, imports and exports.

// Clippy spares test functions by itself, not what they share.
#![allow(clippy::panic, clippy::unwrap_used)]

mod asset_recordings;
mod downloads;
mod exports;
mod imports;
mod public;
mod support;
mod uploads;
