//! Lists, whatever they are lists of.

use super::reader::{Kind, Reader};
use super::writer::Writer;
use super::{Error, Field};

/// A list of fields of one type.
pub trait List {
    /// The item number `index`, `None` past the end.
    fn item(&self, index: usize) -> Option<&dyn Field>;
    /// A new item at the end, to be filled.
    fn append(&mut self) -> Option<&mut dyn Field>;
}

pub(crate) fn write(list: &dyn List, writer: &mut Writer) -> Result<(), Error> {
    writer.list(|writer| {
        let items = (0..).map_while(|index| Some((index, list.item(index)?)));
        for (index, item) in items {
            writer.item();
            item.write(writer).map_err(|error| error.in_item(index))?;
        }
        Ok(())
    })
}

pub(crate) fn read(list: &mut dyn List, reader: &mut Reader<'_>) -> Result<(), Error> {
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
