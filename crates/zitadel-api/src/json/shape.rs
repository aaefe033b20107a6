//! What messages and enums tell of their shape.

use std::fmt::Debug;

use super::enumeration::{OpenEnum, read_enum, write_enum};
use super::field::comparable;
use super::reader::Reader;
use super::writer::Writer;
use super::{Error, Field, Slot, Visitor, VisitorMut, message};

/// A type that protobuf's definition declares: a message, or an enum. It says no more than a list of
/// its fields or names, so that it costs little to compile; the engine follows from that.
///
/// `Late` means nothing. The compiler works out the constants of an impl that has a parameter only
/// where they are used, and all others for each type that there is, which is dear.
pub trait Declared<Late = ()>: Debug + Default + PartialEq + 'static {
    /// The fields of a message.
    const SLOTS: &'static [Slot] = &[];
    /// The values of an enum. `None` for a message.
    const ENUM: Option<OpenEnum<Self>> = None;
    /// How many bytes a value takes beside where it stands.
    const BOXED_SIZE: usize = 0;

    /// Hands out the fields of a message, in the order of their slots.
    fn fields(&self, visitor: &mut dyn Visitor) {
        let _ = visitor;
    }

    /// As [`fields`](Self::fields), to be changed.
    fn fields_mut(&mut self, visitor: &mut dyn VisitorMut) {
        let _ = visitor;
    }
}

/// So that a message can hold itself.
impl<Late, T: Declared<Late>> Declared<Late> for Box<T> {
    const SLOTS: &'static [Slot] = T::SLOTS;
    const BOXED_SIZE: usize = size_of::<T>();

    #[inline]
    fn fields(&self, visitor: &mut dyn Visitor) {
        T::fields(self, visitor);
    }

    #[inline]
    fn fields_mut(&mut self, visitor: &mut dyn VisitorMut) {
        T::fields_mut(self, visitor);
    }
}

/// A message of whatever type.
pub(crate) trait DynMessage {
    fn slots(&self) -> &'static [Slot];
    fn boxed_size(&self) -> usize;
    fn fields(&self, visitor: &mut dyn Visitor);
    fn fields_mut(&mut self, visitor: &mut dyn VisitorMut);
}

impl<T: Declared> DynMessage for T {
    #[inline]
    fn slots(&self) -> &'static [Slot] {
        T::SLOTS
    }

    #[inline]
    fn boxed_size(&self) -> usize {
        T::BOXED_SIZE
    }

    #[inline]
    fn fields(&self, visitor: &mut dyn Visitor) {
        Declared::fields(self, visitor);
    }

    #[inline]
    fn fields_mut(&mut self, visitor: &mut dyn VisitorMut) {
        Declared::fields_mut(self, visitor);
    }
}

impl<T: Declared> Field for T {
    #[inline]
    fn is_absent(&self) -> bool {
        T::ENUM.is_some() && *self == T::default()
    }

    #[inline]
    fn write(&self, writer: &mut Writer) -> Result<(), Error> {
        match T::ENUM {
            Some(values) => write_enum((values.name)(self), writer),
            None => message::write(self, writer),
        }
    }

    #[inline]
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Error> {
        match T::ENUM {
            Some(values) => *self = read_enum(values, reader)?,
            None => message::read(self, reader)?,
        }
        Ok(())
    }

    #[inline]
    fn clear(&mut self) {
        match T::ENUM {
            Some(_) => *self = T::default(),
            None => message::clear(self),
        }
    }

    comparable!();
}
