//! The JSON value that a field is read from.

use std::borrow::Cow;
use std::fmt;

use serde_json::{Map, Number, Value};

use super::Error;

/// A JSON value as the parser comes upon it: scalars whole, lists and objects piece by piece.
pub enum Input<'a> {
    /// `null`.
    Null,
    /// A boolean.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string.
    Text(Cow<'a, str>),
    /// A list.
    List(&'a mut dyn ListInput),
    /// An object.
    Object(&'a mut dyn ObjectInput),
}

/// What is done with a value once the parser has come upon it.
pub type Reader<'a> = dyn FnMut(Input<'_>) -> Result<(), Error> + 'a;

/// The items of a list that are still to be read.
pub trait ListInput {
    /// Hands the next item to `reader`. `false` when there is none.
    ///
    /// # Errors
    /// Those of `reader`, and of the parser.
    fn next_item(&mut self, reader: &mut Reader<'_>) -> Result<bool, Error>;
}

/// The members of an object that are still to be read. After each key, its value is to be read.
pub trait ObjectInput {
    /// The next key, `None` at the end.
    ///
    /// # Errors
    /// Those of the parser.
    fn next_key(&mut self) -> Result<Option<&str>, Error>;

    /// Hands the value of the key to `reader`.
    ///
    /// # Errors
    /// Those of `reader`, and of the parser.
    fn value(&mut self, reader: &mut Reader<'_>) -> Result<(), Error>;
}

impl Input<'_> {
    /// The kind of value, with its article.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Input::Null => "null",
            Input::Bool(_) => "a boolean",
            Input::Number(_) => "a number",
            Input::Text(_) => "a string",
            Input::List(_) => "a list",
            Input::Object(_) => "an object",
        }
    }

    /// Reads all of the value, whatever its shape.
    pub(crate) fn into_value(self) -> Result<Value, Error> {
        Ok(match self {
            Input::Null => Value::Null,
            Input::Bool(value) => Value::Bool(value),
            Input::Number(number) => Value::Number(number),
            Input::Text(text) => Value::String(text.into_owned()),
            Input::List(list) => {
                let mut items = Vec::new();
                while list.next_item(&mut |item| {
                    items.push(item.into_value()?);
                    Ok(())
                })? {}
                Value::Array(items)
            }
            Input::Object(object) => Value::Object(members(object)?),
        })
    }
}

/// Goes past a value.
pub(crate) fn skip(input: Input<'_>) -> Result<(), Error> {
    match input {
        Input::List(list) => while list.next_item(&mut skip)? {},
        Input::Object(object) => {
            while object.next_key()?.is_some() {
                object.value(&mut skip)?;
            }
        }
        _ => {}
    }
    Ok(())
}

/// Reads all members of an object, whatever their shape.
pub(crate) fn members(object: &mut dyn ObjectInput) -> Result<Map<String, Value>, Error> {
    let mut members = Map::new();
    while let Some(key) = object.next_key()? {
        let key = key.to_owned();
        let mut value = Value::Null;
        object.value(&mut |input| {
            value = input.into_value()?;
            Ok(())
        })?;
        members.insert(key, value);
    }
    Ok(members)
}

/// Tells the kind only: the value may be a secret.
impl fmt::Debug for Input<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind())
    }
}
