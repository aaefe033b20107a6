//! serde's `Serialize` and `Deserialize` of messages and enums, by way of their JSON text.
//!
//! Calls do not pass here. It is for programs that keep messages in files and the like.

use std::cell::RefCell;
use std::fmt;

use serde_core::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_core::ser::{self, Serialize, SerializeMap, SerializeSeq, Serializer};

use super::kind::Kind;
use super::limits::Limits;
use super::message::read_slice;
use super::reader::Reader;
use super::writer::Writer;
use super::{Error, Field, binary, number};

/// serde_json hands numbers out as an object with this key and their digits, when any crate of a
/// program turns on its feature `arbitrary_precision`.
const NUMBER: &str = "$serde_json::private::Number";

/// Writes a value in any format.
pub(crate) fn serialize<S: Serializer>(
    field: &dyn Field,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut writer = Writer::new();
    field.write(&mut writer).map_err(ser::Error::custom)?;
    let json = writer.finish();
    let limits = Limits {
        memory: usize::MAX,
        ..Limits::default()
    };
    let reader = Reader::new(&json, limits).map_err(ser::Error::custom)?;
    Next(&RefCell::new(reader)).serialize(serializer)
}

/// The value that a reader comes to next.
struct Next<'r, 'j>(&'r RefCell<Reader<'j>>);

impl<'j> Next<'_, 'j> {
    fn read<T, E: ser::Error>(
        &self,
        read: impl FnOnce(&mut Reader<'j>) -> Result<T, Error>,
    ) -> Result<T, E> {
        read(&mut self.0.borrow_mut()).map_err(E::custom)
    }
}

impl Serialize for Next<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.read(Reader::kind)? {
            Kind::Null => {
                self.read(Reader::null)?;
                serializer.serialize_unit()
            }
            Kind::Bool => serializer.serialize_bool(self.read(Reader::bool)?),
            Kind::Number => {
                let text = self.read(|reader| reader.number("a number"))?;
                if let Ok(number) = text.parse() {
                    serializer.serialize_u64(number)
                } else if let Ok(number) = text.parse() {
                    serializer.serialize_i64(number)
                } else {
                    serializer.serialize_f64(text.parse().map_err(ser::Error::custom)?)
                }
            }
            Kind::Text => {
                let text = self.read(|reader| reader.text("a string"))?;
                serializer.serialize_str(&text)
            }
            Kind::List => {
                let mut list = self.read(|reader| reader.list("a list"))?;
                let mut items = serializer.serialize_seq(None)?;
                while self.read(|reader| reader.next_item(&mut list))? {
                    items.serialize_element(self)?;
                }
                items.end()
            }
            Kind::Object => {
                let mut object = self.read(|reader| reader.object("an object"))?;
                let mut members = serializer.serialize_map(None)?;
                while let Some(key) = self.read(|reader| {
                    let key = reader.next_key(&mut object)?;
                    Ok(key.map(|key| key.decode()).transpose()?)
                })? {
                    members.serialize_entry(&key, self)?;
                }
                members.end()
            }
        }
    }
}

/// Reads a value from any format that describes itself.
pub(crate) fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: Field + Default,
    D: Deserializer<'de>,
{
    let mut writer = Writer::new();
    Transcribe(&mut writer).deserialize(deserializer)?;
    let mut value = T::default();
    read_slice(&mut value, &writer.finish(), Limits::default()).map_err(de::Error::custom)?;
    Ok(value)
}

/// Writes what it comes upon as JSON.
struct Transcribe<'w>(&'w mut Writer);

impl<'de> DeserializeSeed<'de> for Transcribe<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Transcribe<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON has")
    }

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        self.0.word("null");
        Ok(())
    }

    fn visit_none<E: de::Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<(), E> {
        self.0.bool(value);
        Ok(())
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<(), E> {
        self.0.plain(number);
        Ok(())
    }

    fn visit_i128<E: de::Error>(self, number: i128) -> Result<(), E> {
        self.0.plain(number);
        Ok(())
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<(), E> {
        self.0.plain(number);
        Ok(())
    }

    fn visit_u128<E: de::Error>(self, number: u128) -> Result<(), E> {
        self.0.plain(number);
        Ok(())
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<(), E> {
        self.0.double(number);
        Ok(())
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<(), E> {
        self.0.text(text);
        Ok(())
    }

    fn visit_bytes<E: de::Error>(self, bytes: &[u8]) -> Result<(), E> {
        self.0.ascii(binary::encode(bytes).as_bytes());
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        self.0.open(b'[').map_err(de::Error::custom)?;
        while let Some(()) = items.next_element_seed(Item(&mut *self.0))? {}
        self.0.close(b']');
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let start = self.0.len();
        let mut is_number = true;
        self.0.open(b'{').map_err(de::Error::custom)?;
        while let Some(key) = members.next_key::<String>()? {
            is_number = is_number && self.0.len() == start + 1 && key == NUMBER;
            self.0.key(&key);
            members.next_value_seed(Transcribe(&mut *self.0))?;
        }
        self.0.close(b'}');
        if is_number && has_arbitrary_precision() {
            self.0.rewrite(start, digits);
        }
        Ok(())
    }
}

/// An item of a list.
struct Item<'w>(&'w mut Writer);

impl<'de> DeserializeSeed<'de> for Item<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.0.item();
        Transcribe(self.0).deserialize(deserializer)
    }
}

/// The digits in an object of one key that stands for a number.
fn digits(object: &str) -> Option<&str> {
    let (_, digits) = object.strip_suffix("\"}")?.rsplit_once("\":\"")?;
    number::is_number(digits).then_some(digits)
}

/// Whether the feature is on: without it, a number has bounds.
fn has_arbitrary_precision() -> bool {
    "1e400".parse::<serde_json::Number>().is_ok()
}
