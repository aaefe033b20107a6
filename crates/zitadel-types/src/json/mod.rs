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
mod kind;
mod limits;
mod list;
mod map;
mod message;
mod name;
mod number;
mod oneof;
mod place;
mod reader;
mod scalar;
mod scan;
mod shape;
mod slot;
#[cfg(test)]
mod tests;
mod time;
#[cfg(feature = "serde")]
mod transcode;
mod writer;

pub use error::{Error, Limit};
pub use field::{Field, is_equal};
pub use limits::{Limits, MAX_DEPTH};
pub use list::List;
pub use message::{from_slice, from_slice_within, to_vec, value_from_slice, value_to_vec};
pub use name::Name;
pub use reader::Reader;
pub use shape::{Declared, EnumValue, OpenEnum, Visitor, VisitorMut};
pub use slot::Slot;
pub use writer::Writer;

pub(crate) use debug::{debug, debug_arm};
pub(crate) use enumeration::{parse_enum, read_enum};
pub(crate) use message::is_same;
pub(crate) use oneof::read_arm;
#[cfg(feature = "serde")]
pub(crate) use transcode::{deserialize, serialize};
