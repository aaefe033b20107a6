//! Protobuf's JSON form, driven by the shape that each message tells of itself.
//!
//! Nothing here is generic over the message: a message hands out its fields as `dyn Field`, and one
//! copy of the engine reads and writes them all. This keeps a thousand messages cheap to compile.

// Which of the macros' helpers are used depends on the cargo features.
#![cfg_attr(not(feature = "full"), allow(dead_code, unused_imports))]

mod any;
mod binary;
mod debug;
pub(crate) mod declare;
mod enumeration;
mod error;
mod field;
mod limits;
mod list;
mod message;
mod name;
mod number;
mod reader;
mod scalar;
mod scan;
mod slot;
#[cfg(test)]
mod tests;
mod time;
#[cfg(feature = "serde")]
mod transcode;
mod writer;

pub use error::Error;
pub use field::Field;
pub use limits::{Limits, MAX_DEPTH};
pub use list::List;
pub use message::{Message, from_slice, from_slice_within, to_vec};
pub use name::Name;
pub use reader::Reader;
pub use slot::Slot;
pub use writer::Writer;

pub(crate) use debug::{debug, debug_arm};
pub(crate) use enumeration::{EnumValue, read_enum, write_enum};
pub(crate) use error::Limit;
pub(crate) use field::{arm, set_arm};
pub(crate) use message::value_from_slice;
#[cfg(feature = "serde")]
pub(crate) use transcode::{deserialize, serialize};
