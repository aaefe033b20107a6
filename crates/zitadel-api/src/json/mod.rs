//! Protobuf's JSON form, driven by the shape that each message tells of itself.
//!
//! Nothing here is generic over the message: a message hands out its fields as `dyn Field`, and one
//! copy of the engine reads and writes them all. This keeps a thousand messages cheap to compile.

pub(crate) mod declare;
mod enumeration;
mod error;
mod field;
mod message;
mod scalar;
mod text;
mod view;

pub use error::Error;
pub use field::Field;
pub use message::{Message, Name, Slot, from_slice, to_vec};
pub use view::View;

pub(crate) use enumeration::{EnumValue, enum_value, enum_view};
pub(crate) use field::decoded;
pub(crate) use message::{debug, debug_arm, deserialize, merge};
