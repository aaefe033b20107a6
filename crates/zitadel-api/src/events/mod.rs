//! The events of an instance, each once and in order, across restarts of the program.

mod cursor;
mod pauses;
mod reader;

pub use cursor::{EventCursor, InvalidEventCursor};
pub use reader::EventReader;
