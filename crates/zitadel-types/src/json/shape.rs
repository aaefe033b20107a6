//! What messages and enums tell of their shape.

use std::fmt::Debug;

use super::{Error, Field, Reader, Slot};

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

    /// Hands out the fields of a message, in the order of their slots; none, where it has none.
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

/// An enum's value as JSON gives it: by its name or its number in the protobuf definition.
#[derive(Clone, Copy, Debug)]
pub enum EnumValue<'j> {
    /// By name.
    Name(&'j str),
    /// By number.
    Number(i32),
}

/// What an enum says of its names and numbers.
#[derive(Debug)]
pub struct OpenEnum<E> {
    /// The name of a value in the protobuf definition.
    pub name: fn(&E) -> &str,
    /// The value of a name or a number there.
    pub known: fn(EnumValue<'_>) -> Option<E>,
    /// What stands for a name that is not known here.
    pub unknown: fn(String) -> E,
    /// Reads a value. Only called through here, it is compiled for enums and not for messages.
    pub read: fn(&Self, &mut Reader<'_>) -> Result<E, Error>,
}

/// To whom a message hands out its fields. Every closure of such a signature is one; a message that
/// names the closure's own trait takes a third longer to compile.
pub trait Visitor {
    /// Is given the fields.
    fn visit(&mut self, fields: &[&dyn Field]);
}

impl<F: FnMut(&[&dyn Field])> Visitor for F {
    fn visit(&mut self, fields: &[&dyn Field]) {
        self(fields);
    }
}

/// As [`Visitor`], for fields that are to be changed.
pub trait VisitorMut {
    /// Is given the fields.
    fn visit(&mut self, fields: &mut [&mut dyn Field]);
}

impl<F: FnMut(&mut [&mut dyn Field])> VisitorMut for F {
    fn visit(&mut self, fields: &mut [&mut dyn Field]) {
        self(fields);
    }
}
