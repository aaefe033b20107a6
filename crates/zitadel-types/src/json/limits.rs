//! What reading a message may cost.

use std::time::Instant;

/// So many lists and objects within each other are read and written; protobuf itself stops at 100
/// messages, each of which is one or two of these. Bounds the stack that a message takes.
pub const MAX_DEPTH: usize = 256;

/// What reading one message may cost.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// How many bytes of memory the message may take, about: with what its lists, maps and texts
    /// hold, and the room that they grow into.
    pub memory: usize,
    /// When reading must be over.
    pub deadline: Option<Instant>,
    /// What tells the time.
    pub clock: fn() -> Instant,
}

impl Limits {
    /// Far above what a page of 1,000 entries takes, far below what stops a program.
    pub const DEFAULT_MEMORY: usize = 256 * 1024 * 1024;
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            memory: Self::DEFAULT_MEMORY,
            deadline: None,
            clock: Instant::now,
        }
    }
}
