//! Where serde's data model becomes [`Input`].
//!
//! All that is generic over the format is here, and nothing here is generic over what is read.

use std::borrow::Cow;
use std::fmt;

use serde::de::value::{I128Deserializer, U128Deserializer};
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error as ParserError, MapAccess, SeqAccess, Visitor,
};
use serde_json::Number;

use super::Error;
use super::input::{Input, ListInput, ObjectInput, Reader};

/// Why a value could not be read.
pub(crate) enum Failure<E> {
    /// The parser stopped.
    Parser(E),
    /// The reader refused what the parser came upon.
    Reader(Error),
}

/// Hands the value that `deserializer` holds to `reader`.
pub(crate) fn parse<'de, D: Deserializer<'de>>(
    deserializer: D,
    reader: &mut Reader<'_>,
) -> Result<(), Failure<D::Error>> {
    parse_with(reader, |visit| visit.deserialize(deserializer))
}

/// Hands the one value that `json` holds to `reader`.
pub(crate) fn parse_slice(json: &[u8], reader: &mut Reader<'_>) -> Result<(), Error> {
    // Once for all, which is cheaper than string by string.
    let json = std::str::from_utf8(json).map_err(|error| not_json(&error))?;
    let mut parser = serde_json::Deserializer::from_str(json);
    parse(&mut parser, reader).map_err(|failure| match failure {
        Failure::Parser(error) => not_json(&error),
        Failure::Reader(error) => error,
    })?;
    parser.end().map_err(|error| not_json(&error))
}

fn not_json(error: &dyn fmt::Display) -> Error {
    Error::new(format!("not valid JSON: {error}"))
}

fn parse_with<T, E>(
    reader: &mut Reader<'_>,
    parse: impl FnOnce(Visit<'_, '_>) -> Result<T, E>,
) -> Result<T, Failure<E>> {
    let mut refusal = None;
    let parsed = parse(Visit {
        reader,
        refusal: &mut refusal,
    });
    parsed.map_err(|error| match refusal {
        Some(refusal) => Failure::Reader(refusal),
        None => Failure::Parser(error),
    })
}

struct Visit<'v, 'r> {
    reader: &'v mut Reader<'r>,
    /// The reader's error on its way past the parser, which would make a text of it.
    refusal: &'v mut Option<Error>,
}

impl Visit<'_, '_> {
    // A dozen copies of it in one function take long to compile and are no faster.
    #[inline(never)]
    fn hand<E: ParserError>(self, input: Input<'_>) -> Result<(), E> {
        let read = (self.reader)(input);
        self.settle(read, None)
    }

    /// A parser's error is what made the reader fail, so it comes first.
    fn settle<E: ParserError>(self, read: Result<(), Error>, parser: Option<E>) -> Result<(), E> {
        if let Some(error) = parser {
            return Err(error);
        }
        read.map_err(|error| {
            *self.refusal = Some(error);
            E::custom("refused")
        })
    }
}

impl<'de> DeserializeSeed<'de> for Visit<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Visit<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON has")
    }

    fn visit_unit<E: ParserError>(self) -> Result<(), E> {
        self.hand(Input::Null)
    }

    fn visit_none<E: ParserError>(self) -> Result<(), E> {
        self.hand(Input::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E: ParserError>(self, value: bool) -> Result<(), E> {
        self.hand(Input::Bool(value))
    }

    fn visit_i64<E: ParserError>(self, number: i64) -> Result<(), E> {
        self.hand(Input::Number(number.into()))
    }

    fn visit_i128<E: ParserError>(self, number: i128) -> Result<(), E> {
        let number = Number::deserialize(I128Deserializer::new(number))?;
        self.hand(Input::Number(number))
    }

    fn visit_u64<E: ParserError>(self, number: u64) -> Result<(), E> {
        self.hand(Input::Number(number.into()))
    }

    fn visit_u128<E: ParserError>(self, number: u128) -> Result<(), E> {
        let number = Number::deserialize(U128Deserializer::new(number))?;
        self.hand(Input::Number(number))
    }

    fn visit_f64<E: ParserError>(self, number: f64) -> Result<(), E> {
        // JSON has no number for the infinities and NaN.
        self.hand(Number::from_f64(number).map_or(Input::Null, Input::Number))
    }

    fn visit_str<E: ParserError>(self, text: &str) -> Result<(), E> {
        self.hand(Input::Text(Cow::Borrowed(text)))
    }

    fn visit_string<E: ParserError>(self, text: String) -> Result<(), E> {
        self.hand(Input::Text(Cow::Owned(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        let mut list = List { items, error: None };
        let read = (self.reader)(Input::List(&mut list));
        self.settle(read, list.error)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        // When any crate of a program turns on serde_json's feature `arbitrary_precision`, numbers
        // come as an object with this key and their digits.
        const NUMBER: &str = "$serde_json::private::Number";
        let key = members.next_key_seed(Text)?;
        if key.as_deref() == Some(NUMBER) {
            return members.next_value_seed(Visit {
                reader: &mut |digits| (self.reader)(number(&digits)?),
                refusal: self.refusal,
            });
        }
        let mut object = Object {
            members,
            key,
            is_ahead: true,
            error: None,
        };
        let read = (self.reader)(Input::Object(&mut object));
        self.settle(read, object.error)
    }
}

fn number(digits: &Input<'_>) -> Result<Input<'static>, Error> {
    const WHAT: &str = "the digits of a number";
    let Input::Text(text) = digits else {
        return Err(Error::expected(WHAT, digits));
    };
    let number = text.parse().map_err(|_| Error::malformed(WHAT))?;
    Ok(Input::Number(number))
}

struct List<A, E> {
    items: A,
    error: Option<E>,
}

impl<'de, A: SeqAccess<'de>> ListInput for List<A, A::Error> {
    fn next_item(&mut self, reader: &mut Reader<'_>) -> Result<bool, Error> {
        let item = parse_with(reader, |visit| self.items.next_element_seed(visit));
        item.map(|item| item.is_some())
            .map_err(|failure| failure.leave(&mut self.error))
    }
}

struct Object<'de, A, E> {
    members: A,
    key: Option<Cow<'de, str>>,
    /// Whether `key` was read before it was asked for.
    is_ahead: bool,
    error: Option<E>,
}

impl<'de, A: MapAccess<'de>> ObjectInput for Object<'de, A, A::Error> {
    fn next_key(&mut self) -> Result<Option<&str>, Error> {
        if self.is_ahead {
            self.is_ahead = false;
        } else {
            let key = self.members.next_key_seed(Text);
            self.key = key.map_err(|error| Failure::Parser(error).leave(&mut self.error))?;
        }
        Ok(self.key.as_deref())
    }

    fn value(&mut self, reader: &mut Reader<'_>) -> Result<(), Error> {
        parse_with(reader, |visit| self.members.next_value_seed(visit))
            .map_err(|failure| failure.leave(&mut self.error))
    }
}

impl<E> Failure<E> {
    /// The error that the reader sees. A parser's own, of which it need only know that there is
    /// one, is left in `place`, from where the visitor returns it as it was.
    fn leave(self, place: &mut Option<E>) -> Error {
        match self {
            Failure::Reader(error) => error,
            Failure::Parser(error) => {
                *place = Some(error);
                Error::new("the parser stopped")
            }
        }
    }
}

/// A string, borrowed from the parser where it can be.
struct Text;

impl<'de> DeserializeSeed<'de> for Text {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Text {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_borrowed_str<E: ParserError>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E: ParserError>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text.to_owned()))
    }

    fn visit_string<E: ParserError>(self, text: String) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text))
    }
}
