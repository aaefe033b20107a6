//! What a field of a message can do, whatever its type.

use std::collections::BTreeMap;

use super::{Error, Input, List, View, list};

/// A field of a message: a scalar, an enum, a message, a oneof, or a list, map or option of these.
pub trait Field {
    /// Whether the field is left out of its message: unset, empty, or a scalar that is zero.
    fn is_absent(&self) -> bool;

    /// The field's value in JSON terms.
    fn view(&self) -> View<'_>;

    /// Makes the field unset, empty or zero again, a message with all of its fields.
    fn clear(&mut self);

    /// Reads the field, as yet unset, from `input`, which is not `null` unless it stands in a list
    /// or a map.
    ///
    /// # Errors
    /// When `input` is of another type or does not have the form that the field asks for.
    fn decode(&mut self, input: Input<'_>) -> Result<(), Error>;

    /// For a oneof: which of its arms is set. Meaningless for other fields and when none is set.
    fn arm(&self) -> usize {
        0
    }

    /// For a oneof: reads `input` as its arm number `arm`. Same as [`decode`](Self::decode) for
    /// other fields.
    ///
    /// # Errors
    /// As [`decode`](Self::decode), and when another arm is set already.
    fn decode_arm(&mut self, arm: usize, input: Input<'_>) -> Result<(), Error> {
        let _ = arm;
        self.decode(input)
    }
}

/// Reads a value of type `T`.
pub(crate) fn decoded<T: Field + Default>(input: Input<'_>) -> Result<T, Error> {
    let mut field = T::default();
    field.decode(input)?;
    Ok(field)
}

impl<T: Field + Default> Field for Option<T> {
    #[inline]
    fn is_absent(&self) -> bool {
        self.is_none()
    }

    #[inline]
    fn view(&self) -> View<'_> {
        match self {
            Some(value) => value.view(),
            None => View::Null,
        }
    }

    #[inline]
    fn clear(&mut self) {
        *self = None;
    }

    #[inline]
    fn decode(&mut self, input: Input<'_>) -> Result<(), Error> {
        self.get_or_insert_default().decode(input)
    }
}

impl<T: Field + Default> Field for Vec<T> {
    #[inline]
    fn is_absent(&self) -> bool {
        self.is_empty()
    }

    #[inline]
    fn view(&self) -> View<'_> {
        View::List(self)
    }

    #[inline]
    fn clear(&mut self) {
        Vec::clear(self);
    }

    #[inline]
    fn decode(&mut self, input: Input<'_>) -> Result<(), Error> {
        list::decode(self, input)
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

    fn view(&self) -> View<'_> {
        View::Map(
            self.iter()
                .map(|(key, value)| (key.as_str(), value.view()))
                .collect(),
        )
    }

    fn clear(&mut self) {
        BTreeMap::clear(self);
    }

    fn decode(&mut self, input: Input<'_>) -> Result<(), Error> {
        let Input::Object(object) = input else {
            return Err(Error::expected("an object", &input));
        };
        while let Some(key) = object.next_key()? {
            let key = key.to_owned();
            let mut entry = T::default();
            object
                .value(&mut |input| entry.decode(input))
                .map_err(|error| error.in_entry(&key))?;
            self.insert(key, entry);
        }
        Ok(())
    }
}
