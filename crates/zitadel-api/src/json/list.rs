//! Lists, whatever they are lists of.

use serde_json::Value;

use super::{Error, Field, View};

/// A list of fields of one type.
pub trait List {
    /// The item number `index`, `None` past the end.
    fn item(&self, index: usize) -> Option<&dyn Field>;
    /// A new item at the end, to be filled.
    fn append(&mut self) -> Option<&mut dyn Field>;
}

/// The items of a list in JSON terms.
pub(crate) fn views(list: &dyn List) -> impl Iterator<Item = View<'_>> {
    (0..).map_while(|index| list.item(index)).map(Field::view)
}

pub(crate) fn decode(list: &mut dyn List, value: Value) -> Result<(), Error> {
    let Value::Array(items) = value else {
        return Err(Error::expected("a list", &value));
    };
    for (index, item) in items.into_iter().enumerate() {
        if let Some(field) = list.append() {
            field.decode(item).map_err(|error| error.in_item(index))?;
        }
    }
    Ok(())
}
