//! JSON of tokens and of answers about them: an object in which no name stands twice, kept as its text
//! and a list of its parts. That is a few allocations, whatever is in it, and a third of the memory
//! of a tree.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

/// An object, read once.
pub(crate) struct Object {
    text: String,
    /// Texts that are escaped in `text`, one after the other.
    unescaped: String,
    /// In the order of `text`; what is within a list or an object follows it.
    parts: Box<[Part]>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Part {
    Null,
    Bool(bool),
    Integer(i64),
    Float(f64),
    Text(Span),
    /// With how many parts are within.
    List(u32),
    /// With how many parts are within: names and values take turns.
    Object(u32),
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Span {
    is_unescaped: bool,
    start: u32,
    length: u32,
}

/// One value of an [`Object`].
#[derive(Clone, Copy)]
pub(crate) struct Json<'a> {
    object: &'a Object,
    at: usize,
}

/// A number as far as it is looked at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Number {
    Integer(i64),
    Float(f64),
}

impl Object {
    /// Reads an object. Two readers could take different values of a name that stands twice, so such
    /// a text is refused at any depth (RFC 7515, section 4; RFC 7519, section 4).
    pub(crate) fn read(bytes: &[u8]) -> Option<Self> {
        Self::read_owned(bytes.to_vec())
    }

    /// The same without a copy.
    pub(crate) fn read_owned(bytes: Vec<u8>) -> Option<Self> {
        let text = String::from_utf8(bytes).ok()?;
        u32::try_from(text.len()).ok()?;
        let mut reader = Reader {
            text: &text,
            unescaped: String::new(),
            parts: Vec::with_capacity(text.len() / 16 + 4),
        };
        let mut deserializer = serde_json::Deserializer::from_str(&text);
        reader.read(&mut deserializer).ok()?;
        deserializer.end().ok()?;
        let Reader {
            unescaped, parts, ..
        } = reader;
        matches!(parts.first(), Some(Part::Object(_))).then(|| Self {
            unescaped,
            parts: parts.into(),
            text,
        })
    }

    /// As it was read.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// As serde_json has it.
    pub(crate) fn to_value(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_default()
    }

    pub(crate) fn get(&self, name: &str) -> Option<Json<'_>> {
        self.members()
            .find_map(|(one, value)| (one == name).then_some(value))
    }

    pub(crate) fn members(&self) -> impl Iterator<Item = (&str, Json<'_>)> {
        self.whole().members()
    }

    fn whole(&self) -> Json<'_> {
        Json {
            object: self,
            at: 0,
        }
    }

    fn part(&self, at: usize) -> Part {
        self.parts.get(at).copied().unwrap_or(Part::Null)
    }

    fn slice(&self, span: Span) -> &str {
        slice(&self.text, &self.unescaped, span)
    }
}

fn slice<'a>(text: &'a str, unescaped: &'a str, span: Span) -> &'a str {
    let of = match span.is_unescaped {
        true => unescaped,
        false => text,
    };
    let start = span.start as usize;
    of.get(start..start + span.length as usize)
        .unwrap_or_default()
}

impl Part {
    /// How many parts are within it.
    fn within(self) -> usize {
        match self {
            Self::List(parts) | Self::Object(parts) => parts as usize,
            _ => 0,
        }
    }
}

impl<'a> Json<'a> {
    fn part(self) -> Part {
        self.object.part(self.at)
    }

    pub(crate) fn as_str(self) -> Option<&'a str> {
        match self.part() {
            Part::Text(span) => Some(self.object.slice(span)),
            _ => None,
        }
    }

    pub(crate) fn as_bool(self) -> Option<bool> {
        match self.part() {
            Part::Bool(value) => Some(value),
            _ => None,
        }
    }

    pub(crate) fn as_number(self) -> Option<Number> {
        match self.part() {
            Part::Integer(value) => Some(Number::Integer(value)),
            Part::Float(value) => Some(Number::Float(value)),
            _ => None,
        }
    }

    pub(crate) fn is_list(self) -> bool {
        matches!(self.part(), Part::List(_))
    }

    /// What is in a list; nothing when it is none.
    pub(crate) fn items(self) -> impl Iterator<Item = Json<'a>> {
        let within = match self.part() {
            Part::List(parts) => parts as usize,
            _ => 0,
        };
        self.parts_within(within)
    }

    /// What is in an object; nothing when it is none.
    pub(crate) fn members(self) -> impl Iterator<Item = (&'a str, Json<'a>)> {
        let within = match self.part() {
            Part::Object(parts) => parts as usize,
            _ => 0,
        };
        let mut parts = self.parts_within(within);
        std::iter::from_fn(move || {
            let name = parts.next()?;
            Some((name.as_str()?, parts.next()?))
        })
    }

    /// The ones right within this one.
    fn parts_within(self, within: usize) -> impl Iterator<Item = Json<'a>> {
        let end = self.at + 1 + within;
        let mut at = self.at + 1;
        std::iter::from_fn(move || {
            let part = (at < end).then_some(Json { at, ..self })?;
            at += 1 + part.part().within();
            Some(part)
        })
    }
}

/// What a token says may be personal.
impl fmt::Debug for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Object({} bytes)", self.text.len())
    }
}

/// Takes a text apart.
struct Reader<'t> {
    text: &'t str,
    unescaped: String,
    parts: Vec<Part>,
}

/// From how many names on they are looked up instead of compared one by one.
const MANY: usize = 32;

/// How serde_json hands numbers over when some crate of the program asks for its
/// `arbitrary_precision`.
const NUMBER_AS_TEXT: &str = "$serde_json::private::Number";

impl<'t> Reader<'t> {
    fn read<D: Deserializer<'t>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    /// serde_json lends out pieces of the text that it reads, where nothing in them is escaped.
    fn lent(&mut self, part: &'t str) -> Span {
        let start = (part.as_ptr() as usize).checked_sub(self.text.as_ptr() as usize);
        match start.filter(|start| start + part.len() <= self.text.len()) {
            Some(start) => Span {
                is_unescaped: false,
                start: start as u32,
                length: part.len() as u32,
            },
            // Or a constant of its own.
            None => self.copied(part),
        }
    }

    fn copied(&mut self, part: &str) -> Span {
        let start = self.unescaped.len() as u32;
        self.unescaped.push_str(part);
        Span {
            is_unescaped: true,
            start,
            length: part.len() as u32,
        }
    }

    fn slice(&self, span: Span) -> &str {
        slice(self.text, &self.unescaped, span)
    }

    /// Whether one of the names of the object that begins at `start` is this one.
    fn has_name(&self, start: usize, name: Span) -> bool {
        let mut at = start + 1;
        while let (Some(Part::Text(one)), Some(value)) =
            (self.parts.get(at), self.parts.get(at + 1))
        {
            if self.slice(*one) == self.slice(name) {
                return true;
            }
            at += 2 + value.within();
        }
        false
    }

    /// What was begun at `start` is complete.
    fn close(&mut self, start: usize, part: fn(u32) -> Part) {
        let within = self.parts.len() - start - 1;
        if let Some(begun) = self.parts.get_mut(start) {
            *begun = part(within as u32);
        }
    }

    fn number<E: de::Error>(&mut self, digits: &str) -> Result<(), E> {
        let part = match (digits.parse(), digits.parse()) {
            (Ok(integer), _) => Part::Integer(integer),
            (_, Ok(float)) => Part::Float(float),
            _ => return Err(E::custom("no number")),
        };
        self.parts.push(part);
        Ok(())
    }
}

struct Name<'r, 't>(&'r mut Reader<'t>);

impl<'t> DeserializeSeed<'t> for Name<'_, 't> {
    type Value = Span;

    fn deserialize<D: Deserializer<'t>>(self, deserializer: D) -> Result<Span, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'t> Visitor<'t> for Name<'_, 't> {
    type Value = Span;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_borrowed_str<E>(self, name: &'t str) -> Result<Span, E> {
        Ok(self.0.lent(name))
    }

    fn visit_str<E>(self, name: &str) -> Result<Span, E> {
        Ok(self.0.copied(name))
    }
}

impl<'t> DeserializeSeed<'t> for &mut Reader<'t> {
    type Value = ();

    fn deserialize<D: Deserializer<'t>>(self, deserializer: D) -> Result<(), D::Error> {
        self.read(deserializer)
    }
}

impl<'t> Visitor<'t> for &mut Reader<'t> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.parts.push(Part::Null);
        Ok(())
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.parts.push(Part::Bool(value));
        Ok(())
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.parts.push(Part::Integer(value));
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        let part = i64::try_from(value).map_or(Part::Float(value as f64), Part::Integer);
        self.parts.push(part);
        Ok(())
    }

    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        self.parts.push(Part::Float(value));
        Ok(())
    }

    fn visit_borrowed_str<E>(self, text: &'t str) -> Result<(), E> {
        let span = self.lent(text);
        self.parts.push(Part::Text(span));
        Ok(())
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        let span = self.copied(text);
        self.parts.push(Part::Text(span));
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'t>>(self, mut items: A) -> Result<(), A::Error> {
        let start = self.parts.len();
        self.parts.push(Part::Null);
        while items.next_element_seed(&mut *self)?.is_some() {}
        self.close(start, Part::List);
        Ok(())
    }

    fn visit_map<A: MapAccess<'t>>(self, mut members: A) -> Result<(), A::Error> {
        let start = self.parts.len();
        self.parts.push(Part::Null);
        let mut known = Names::default();
        while let Some(name) = members.next_key_seed(Name(&mut *self))? {
            if known.count == 0 && self.slice(name) == NUMBER_AS_TEXT {
                let digits: Cow<'_, str> = members.next_value()?;
                self.parts.pop();
                if name.is_unescaped {
                    self.unescaped.truncate(name.start as usize);
                }
                return self.number(&digits);
            }
            if known.has(self, start, name) {
                return Err(de::Error::custom("a name stands twice"));
            }
            self.parts.push(Part::Text(name));
            members.next_value_seed(&mut *self)?;
        }
        self.close(start, Part::Object);
        Ok(())
    }
}

/// The names of an object so far.
#[derive(Default)]
struct Names {
    count: usize,
    /// When there are many.
    set: BTreeSet<String>,
}

impl Names {
    /// Whether it is there already. Now it is.
    fn has(&mut self, reader: &Reader<'_>, start: usize, name: Span) -> bool {
        self.count += 1;
        if self.count < MANY {
            return reader.has_name(start, name);
        }
        if self.count == MANY {
            let mut at = start + 1;
            while let (Some(Part::Text(one)), Some(value)) =
                (reader.parts.get(at), reader.parts.get(at + 1))
            {
                self.set.insert(reader.slice(*one).to_owned());
                at += 2 + value.within();
            }
        }
        !self.set.insert(reader.slice(name).to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn object(text: &str) -> Option<Object> {
        Object::read(text.as_bytes())
    }

    /// Built of the parts alone.
    fn rebuilt(json: Json<'_>) -> Value {
        match json.part() {
            Part::Null => Value::Null,
            Part::Bool(value) => value.into(),
            Part::Integer(value) => value.into(),
            Part::Float(value) => value.into(),
            Part::Text(_) => json.as_str().unwrap().into(),
            Part::List(_) => json.items().map(rebuilt).collect(),
            Part::Object(_) => json
                .members()
                .map(|(name, value)| (name.to_owned(), rebuilt(value)))
                .collect(),
        }
    }

    #[test]
    fn a_name_that_stands_twice_is_refused_at_any_depth() {
        let many: Vec<String> = (0..100).map(|number| format!("\"n{number}\":1")).collect();
        let many = many.join(",");
        for text in [
            r#"{"a":1,"a":1}"#,
            r#"{"a":{"b":1,"b":2}}"#,
            r#"{"a":[{"b":1,"b":2}]}"#,
            r#"{"a":1,"\u0061":2}"#,
            r#"{"\u0061":1,"a":2}"#,
            r#"{"a":{"x":{"y":[1,2,{}]}},"b":[],"a":2}"#,
            &format!("{{{many},\"n0\":1}}"),
            &format!("{{{many},\"n99\":1}}"),
            &format!("{{{many},\"\\u006e50\":1}}"),
        ] {
            assert!(object(text).is_none(), "{text}");
        }
        assert!(object(r#"{"a":{"b":1},"b":1,"c":[{"b":1},{"b":1}]}"#).is_some());
        assert!(object(&format!("{{{many},\"n100\":{{{many}}}}}")).is_some());
    }

    #[test]
    fn only_a_whole_object_is_one() {
        let deep = format!("{{\"a\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000));
        for text in [
            "",
            "{",
            "{}x",
            "{}{}",
            "[]",
            "null",
            "1",
            "\u{feff}{}",
            "{'a':1}",
            "{\"a\":01}",
            &deep,
        ] {
            assert!(object(text).is_none(), "{text:.20}");
        }
        assert!(Object::read(b"{\"a\":\"\xff\"}").is_none());
    }

    #[test]
    fn what_is_read_is_what_was_written() {
        for value in [
            json!({}),
            json!({"a": null, "b": [true, false, -1, 0.5, "x", [], {}, [[]]], "c": {"d": {"e": "f"}}}),
            json!({"\"\\\n\u{1f600}é": "\u{0}\t\"", "é": "plain é"}),
            json!({"a": i64::MIN, "b": i64::MAX}),
        ] {
            for text in [value.to_string(), format!("{value:#}")] {
                let object = object(&text).unwrap();
                assert_eq!(rebuilt(object.whole()), value, "{text}");
                assert_eq!(object.to_value(), value);
                assert_eq!(object.text(), text);
            }
        }
        let object = object(r#"{"a":18446744073709551615,"b":"\u00e9"}"#).unwrap();
        assert_eq!(
            object.get("a").unwrap().as_number(),
            Some(Number::Float(18_446_744_073_709_551_615.0))
        );
        assert_eq!(object.get("b").unwrap().as_str(), Some("é"));
        assert!(object.get("c").is_none());
    }
}
