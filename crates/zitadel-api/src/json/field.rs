//! What a field of a message can do, whatever its type.

use std::collections::BTreeMap;
use std::fmt::{self, Debug};

use super::reader::Reader;
use super::writer::Writer;
use super::{Error, List, list};

/// A field of a message: a scalar, an enum, a message, a oneof, or a list, map or option of these.
pub trait Field: Debug {
    /// Whether the field is left out of its message: unset, empty, or a scalar that is zero.
    fn is_absent(&self) -> bool;

    /// Writes the field's value, which is not absent unless it stands in a list or a map.
    ///
    /// # Errors
    /// When the value has no JSON form that protobuf takes.
    fn write(&self, writer: &mut Writer) -> Result<(), Error>;

    /// Reads the field, as yet unset, from a value that is not `null`.
    ///
    /// # Errors
    /// When the value is of another type or does not have the form that the field asks for.
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Error>;

    /// Makes the field unset, empty or zero again, a message with all of its fields.
    fn clear(&mut self);

    /// Makes the field, as yet unset, what `null` stands for. `false` when that is no value of it.
    fn set_null(&mut self) -> bool {
        false
    }

    /// Whether the field, as read, is how servers write a value that was never set.
    fn was_never_set(&self) -> bool {
        false
    }

    /// Shows the field, which is set, so an option or a oneof as what it holds.
    ///
    /// # Errors
    /// Those of `f`.
    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt(f)
    }

    /// For a oneof: which of its arms is set. Meaningless for other fields and when none is set.
    fn arm(&self) -> usize {
        0
    }

    /// Reads the value of a member of an object, for a oneof as its arm number `arm`.
    ///
    /// # Errors
    /// As [`read`](Self::read), and when another arm is set already.
    fn read_member(&mut self, arm: usize, reader: &mut Reader<'_>) -> Result<(), Error> {
        let _ = arm;
        if reader.null()? {
            self.set_null();
            return Ok(());
        }
        self.read(reader)
    }
}

/// Reads what an arm of a oneof holds; `None` when `null` says that it is unset.
pub(crate) fn arm<T: Field + Default>(reader: &mut Reader<'_>) -> Result<Option<T>, Error> {
    let mut value = T::default();
    if reader.null()? {
        return Ok(value.set_null().then_some(value));
    }
    value.read(reader)?;
    Ok(Some(value))
}

/// Sets a oneof to the arm that was read.
pub(crate) fn set_arm<T>(oneof: &mut Option<T>, arm: Option<T>) -> Result<(), Error> {
    if arm.is_none() {
        return Ok(());
    }
    if oneof.is_some() {
        return Err(Error::second_arm());
    }
    *oneof = arm;
    Ok(())
}

impl<T: Field + Default> Field for Option<T> {
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
        let value = self.get_or_insert_default();
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

impl<T: Field + Default> Field for Vec<T> {
    #[inline]
    fn is_absent(&self) -> bool {
        self.is_empty()
    }

    #[inline]
    fn write(&self, writer: &mut Writer) -> Result<(), Error> {
        list::write(self, writer)
    }

    #[inline]
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Error> {
        list::read(self, reader)
    }

    #[inline]
    fn clear(&mut self) {
        Vec::clear(self);
    }
}

impl<T: Field + Default> List for Vec<T> {
    #[inline]
    fn item(&self, index: usize) -> Option<&dyn Field> {
        match self.get(index) {
            Some(item) => Some(item),
            None => None,
        }
    }

    #[inline]
    fn append(&mut self) -> Option<&mut dyn Field> {
        self.push(T::default());
        match self.last_mut() {
            Some(item) => Some(item),
            None => None,
        }
    }
}

impl<T: Field + Default> Field for BTreeMap<String, T> {
    fn is_absent(&self) -> bool {
        self.is_empty()
    }

    fn write(&self, writer: &mut Writer) -> Result<(), Error> {
        writer.object(|writer| {
            for (key, value) in self {
                writer.key(key);
                value.write(writer).map_err(|error| error.in_entry(key))?;
            }
            Ok(())
        })
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Error> {
        let mut object = reader.object("an object")?;
        while let Some(key) = reader.next_key(&mut object)? {
            let key = key.decode()?;
            reader.charge_entry(size_of::<(String, T)>(), key.len())?;
            let mut entry = T::default();
            list::read_item(&mut entry, reader).map_err(|error| error.in_entry(&key))?;
            self.insert(key.into_owned(), entry);
        }
        Ok(())
    }

    fn clear(&mut self) {
        BTreeMap::clear(self);
    }
}
