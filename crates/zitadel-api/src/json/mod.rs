//! Protobuf's JSON form, driven by the shape that each message tells of itself.
//!
//! Nothing here is generic over the message: a message hands out its fields as `dyn Field`, and one
//! copy of the engine reads and writes them all. This keeps a thousand messages cheap to compile.

// Which of the macros' helpers are used depends on the cargo features.
#![cfg_attr(not(feature = "full"), allow(dead_code, unused_imports))]

mod debug;
pub(crate) mod declare;
#[cfg(feature = "serde")]
mod deserialize;
mod enumeration;
mod error;
mod field;
mod input;
mod list;
mod message;
mod name;
mod parse;
mod scalar;
mod slot;
mod text;
mod view;

pub use error::Error;
pub use field::Field;
pub use input::{Input, ListInput, ObjectInput, Reader};
pub use list::List;
pub use message::{Message, from_slice, to_vec};
pub use name::Name;
pub use slot::Slot;
pub use view::View;

pub(crate) use debug::{debug, debug_arm};
#[cfg(feature = "serde")]
pub(crate) use deserialize::deserialize;
pub(crate) use enumeration::{EnumValue, enum_value, enum_view};
pub(crate) use field::decoded;
pub(crate) use message::value_from_slice;
