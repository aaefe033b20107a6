//! Lists, whatever they are lists of.

use std::any::Any;

use super::field::downcast;
use super::kind::Kind;
use super::reader::Reader;
use super::writer::Writer;
use super::{Error, Field};

/// A list of fields of one type.
pub trait List {
    /// The item number `index`, `None` past the end.
    fn item(&self, index: usize) -> Option<&dyn Field>;
    /// A new item at the end, to be filled.
    fn append(&mut self) -> Option<&mut dyn Field>;
}

impl<T: Field + Default + 'static> Field for Vec<T> {
    #[inline]
    fn is_absent(&self) -> bool {
        self.is_empty()
    }

    #[inline]
    fn write(&self, writer: &mut Writer) -> Result<(), Error> {
        write(self, writer)
    }

    #[inline]
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), Error> {
        read(self, reader)
    }

    #[inline]
    fn clear(&mut self) {
        Vec::clear(self);
    }

    #[inline]
    fn is_same(&self, other: &dyn Field) -> bool {
        downcast::<Self>(other).is_some_and(|other| {
            self.len() == other.len() && self.iter().zip(other).all(|(a, b)| a.is_same(b))
        })
    }

    #[inline]
    fn as_any(&self) -> Option<&dyn Any> {
        Some(self)
    }
}

impl<T: Field + Default + 'static> List for Vec<T> {
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

fn write(list: &dyn List, writer: &mut Writer) -> Result<(), Error> {
    writer.list(|writer| {
        let items = (0..).map_while(|index| Some((index, list.item(index)?)));
        for (index, item) in items {
            writer.item();
            item.write(writer).map_err(|error| error.in_item(index))?;
        }
        Ok(())
    })
}

fn read(list: &mut dyn List, reader: &mut Reader<'_>) -> Result<(), Error> {
    let mut opened = reader.list("a list")?;
    let mut index = 0;
    while reader.next_item(&mut opened)? {
        if let Some(item) = list.append() {
            reader
                .charge_entry(size_of_val(item), 0)
                .and_then(|()| read_item(item, reader))
                .map_err(|error| error.in_item(index))?;
        }
        index += 1;
    }
    Ok(())
}

/// Reads an item of a list or the value of a map's entry, which `null` does not leave out.
pub(crate) fn read_item(item: &mut dyn Field, reader: &mut Reader<'_>) -> Result<(), Error> {
    if reader.kind()? == Kind::Null && item.set_null() {
        reader.null()?;
        return Ok(());
    }
    item.read(reader)
}
