//! Lists, whatever they are lists of.

use super::{Error, Field, Input, View};

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

pub(crate) fn decode(list: &mut dyn List, input: Input<'_>) -> Result<(), Error> {
    let Input::List(items) = input else {
        return Err(Error::expected("a list", &input));
    };
    let mut index = 0;
    while items
        .next_item(&mut |item| match list.append() {
            Some(field) => field.decode(item),
            None => Ok(()),
        })
        .map_err(|error| error.in_item(index))?
    {
        index += 1;
    }
    Ok(())
}
