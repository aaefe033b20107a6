//! What a field of a message can do, whatever its type.

use std::any::Any;
use std::fmt::{self, Debug};

use super::reader::Reader;
use super::writer::Writer;
use super::{Error, Slot};

/// A field of a message: a scalar, an enum, a message, a oneof, or a list, map or option of these.
///
/// A oneof says which [`arms`](Self::arms) it has, and what is provided here follows from that. All
/// others say for themselves what is provided here for oneofs.
pub trait Field: Debug {
    /// Makes the field unset, empty or zero again, a message with all of its fields.
    fn clear(&mut self);

    /// For a oneof: its arms.
    fn arms(&self) -> &'static [Slot] {
        &[]
    }

    /// For a oneof: the number of the arm that is set, and what it holds.
    fn arm(&self) -> Option<(usize, &dyn Field)> {
        None
    }

    /// For a oneof: reads the arm of this number from the value of a member of an object. For others,
    /// there is but one arm.
    ///
    /// # Errors
    /// As [`read`](Self::read), and when another arm is set already.
    fn read_arm(&mut self, arm: usize, reader: &mut Reader<'_>) -> Result<(), Error> {
        let _ = arm;
        if reader.null()? {
            self.set_null();
            return Ok(());
        }
        self.read(reader)
    }

    /// Whether the field is left out of its message: unset, empty, or a scalar that is zero.
    fn is_absent(&self) -> bool {
        self.arm().is_none()
    }

    /// Writes the field's value, which is not absent unless it stands in a list or a map.
    ///
    /// # Errors
    /// When the value has no JSON form that protobuf takes.
    fn write(&self, writer: &mut Writer) -> Result<(), Error> {
        match self.arm() {
            Some((_, value)) => value.write(writer),
            None => Ok(()),
        }
    }

    /// Reads the field, as yet unset, from a value that is not `null`.
    ///
    /// # Errors
    /// When the value is of another type or does not have the form that the field asks for.
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Error> {
        Err(reader.expected("the name of an arm"))
    }

    /// Makes the field, as yet unset, what `null` stands for. `false` when that is no value of it.
    fn set_null(&mut self) -> bool {
        false
    }

    /// Whether the field, as read, is how servers write a value that was never set.
    fn was_never_set(&self) -> bool {
        false
    }

    /// Shows the field, which is set, so an option as what it holds.
    ///
    /// # Errors
    /// Those of `f`.
    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt(f)
    }

    /// Whether the field is the same as `other`, of another message of the same type.
    fn is_same(&self, other: &dyn Field) -> bool {
        match (self.arm(), other.arm()) {
            (Some((arm, value)), Some((other_arm, other))) => {
                arm == other_arm && value.is_same(other)
            }
            (None, None) => true,
            _ => false,
        }
    }

    /// The field itself, so that it can be compared. `None` for a oneof, of which the arms can be.
    fn as_any(&self) -> Option<&dyn Any> {
        None
    }
}

/// What [`Field`] asks for so that fields can be compared, of a type that is comparable.
macro_rules! comparable {
    () => {
        #[inline]
        fn is_same(&self, other: &dyn $crate::json::Field) -> bool {
            $crate::json::is_equal(self, other)
        }

        #[inline]
        fn as_any(&self) -> ::std::option::Option<&dyn ::std::any::Any> {
            ::std::option::Option::Some(self)
        }
    };
}

pub(crate) use comparable;

/// Whether `other` is of the same type as `field`, and equal.
pub fn is_equal<T: PartialEq + 'static>(field: &T, other: &dyn Field) -> bool {
    downcast(other) == Some(field)
}

/// The field itself, when it is of this type.
pub(crate) fn downcast<T: 'static>(field: &dyn Field) -> Option<&T> {
    field.as_any()?.downcast_ref()
}

impl<T: Field + Default + 'static> Field for Option<T> {
    #[inline]
    fn is_absent(&self) -> bool {
        self.is_none()
    }

    #[inline]
    fn write(&self, writer: &mut Writer) -> Result<(), Error> {
        match self {
            Some(value) => value.write(writer),
            None => Ok(()),
        }
    }

    #[inline]
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Error> {
        let value = self.insert(T::default());
        value.read(reader)?;
        if value.was_never_set() {
            *self = None;
        }
        Ok(())
    }

    #[inline]
    fn clear(&mut self) {
        *self = None;
    }

    #[inline]
    fn is_same(&self, other: &dyn Field) -> bool {
        match (self, downcast::<Self>(other)) {
            (Some(value), Some(Some(other))) => value.is_same(other),
            (None, Some(None)) => true,
            _ => false,
        }
    }

    #[inline]
    fn as_any(&self) -> Option<&dyn Any> {
        Some(self)
    }

    #[inline]
    fn set_null(&mut self) -> bool {
        let mut value = T::default();
        let is_value = value.set_null();
        *self = is_value.then_some(value);
        is_value
    }

    #[inline]
    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Some(value) => value.show(f),
            None => f.write_str("None"),
        }
    }
}
