//! Maps from text to fields of one type.

use std::any::Any;
use std::collections::BTreeMap;

use super::field::downcast;
use super::list::read_item;
use super::reader::Reader;
use super::writer::Writer;
use super::{Error, Field};

/// Writes an object of these members.
pub(crate) fn write_entries(
    entries: &mut dyn Iterator<Item = (&String, &dyn Field)>,
    writer: &mut Writer,
) -> Result<(), Error> {
    writer.object(|writer| {
        for (key, value) in entries {
            writer.key(key);
            value.write(writer).map_err(|error| error.in_entry(key))?;
        }
        Ok(())
    })
}

impl<T: Field + Default + 'static> Field for BTreeMap<String, T> {
    fn is_absent(&self) -> bool {
        self.is_empty()
    }

    fn write(&self, writer: &mut Writer) -> Result<(), Error> {
        write_entries(
            &mut self.iter().map(|(key, value)| (key, value as &dyn Field)),
            writer,
        )
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Error> {
        let mut object = reader.object("an object")?;
        while let Some(key) = reader.next_key(&mut object)? {
            let key = key.decode()?;
            reader.charge_entry(size_of::<(String, T)>(), key.len())?;
            let mut entry = T::default();
            read_item(&mut entry, reader).map_err(|error| error.in_entry(&key))?;
            self.insert(key.into_owned(), entry);
        }
        Ok(())
    }

    fn clear(&mut self) {
        BTreeMap::clear(self);
    }

    fn is_same(&self, other: &dyn Field) -> bool {
        let is_same = |((key, value), (other_key, other)): ((&String, &T), (&String, &T))| {
            key == other_key && value.is_same(other)
        };
        downcast::<Self>(other)
            .is_some_and(|other| self.len() == other.len() && self.iter().zip(other).all(is_same))
    }

    fn as_any(&self) -> Option<&dyn Any> {
        Some(self)
    }
}
