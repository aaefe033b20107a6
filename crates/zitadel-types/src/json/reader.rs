//! Reads JSON value by value, each when it is asked for, within limits.

use std::borrow::Cow;
use std::fmt;

use super::Error;
use super::kind::Kind;
use super::limits::{Limits, MAX_DEPTH};
use super::scan::{self, RawText};

/// How far to read between two looks at the clock.
const CLOCK_INTERVAL: usize = 16 * 1024;

/// A place in a JSON text, before a value that is to be read.
pub struct Reader<'j> {
    json: &'j str,
    at: usize,
    /// How many more lists and objects may be opened within those that are open.
    depth: usize,
    limits: Limits,
    /// What is left of the memory that may be taken.
    memory: usize,
    /// Where to look at the clock again.
    clock_at: usize,
}

/// Tells the place only: what is read may be a secret.
impl fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader")
            .field("at", &self.at)
            .finish_non_exhaustive()
    }
}

/// A list or an object that is being read.
#[derive(Debug)]
pub(crate) struct Opened {
    is_fresh: bool,
}

impl<'j> Reader<'j> {
    /// # Errors
    /// When `json` is not UTF-8.
    pub(crate) fn new(json: &'j [u8], limits: Limits) -> Result<Self, Error> {
        let json = std::str::from_utf8(json)
            .map_err(|error| Error::not_json(json, error.valid_up_to(), "UTF-8"))?;
        Ok(Self {
            json,
            at: 0,
            depth: MAX_DEPTH,
            limits,
            memory: limits.memory,
            clock_at: CLOCK_INTERVAL,
        })
    }

    /// The kind of the value that is next.
    pub(crate) fn kind(&mut self) -> Result<Kind, Error> {
        Ok(match self.next_byte() {
            Some(b'{') => Kind::Object,
            Some(b'[') => Kind::List,
            Some(b'"') => Kind::Text,
            Some(b'-' | b'0'..=b'9') => Kind::Number,
            Some(b't' | b'f') => Kind::Bool,
            Some(b'n') => Kind::Null,
            _ => return Err(self.not_json("a value")),
        })
    }

    /// Goes past `null` if that is next.
    pub(crate) fn null(&mut self) -> Result<bool, Error> {
        if self.next_byte() != Some(b'n') {
            return Ok(false);
        }
        self.word("null")?;
        Ok(true)
    }

    pub(crate) fn bool(&mut self) -> Result<bool, Error> {
        match self.next_byte() {
            Some(b't') => self.word("true").map(|()| true),
            Some(b'f') => self.word("false").map(|()| false),
            _ => Err(self.expected("a boolean")),
        }
    }

    /// The number that is next, as it is written; `what` it should be is told when it is none.
    pub(crate) fn number(&mut self, what: &str) -> Result<&'j str, Error> {
        match self.next_byte() {
            Some(b'-' | b'0'..=b'9') => {
                let end = scan::number_end(self.json.as_bytes(), self.at);
                self.take(end, "a number")
            }
            _ => Err(self.expected(what)),
        }
    }

    /// The string that is next; `what` it should be is told when it is none.
    pub(crate) fn text(&mut self, what: &str) -> Result<Cow<'j, str>, Error> {
        match self.next_byte() {
            Some(b'"') => Ok(self.raw_text()?.decode()?),
            _ => Err(self.expected(what)),
        }
    }

    /// Goes into a list; `what` it should be is told when it is none.
    pub(crate) fn list(&mut self, what: &str) -> Result<Opened, Error> {
        self.open(b'[', what)
    }

    /// Goes to the next item of a list. `false` past the last one, with the list behind.
    pub(crate) fn next_item(&mut self, list: &mut Opened) -> Result<bool, Error> {
        self.next_of(list, b']', "a comma or the end of the list")
    }

    /// Goes into an object; `what` it should be is told when it is none.
    pub(crate) fn object(&mut self, what: &str) -> Result<Opened, Error> {
        self.open(b'{', what)
    }

    /// Goes to the next value of an object and gives its key. `None` past the last one, with the
    /// object behind.
    pub(crate) fn next_key(&mut self, object: &mut Opened) -> Result<Option<RawText<'j>>, Error> {
        if !self.next_of(object, b'}', "a comma or the end of the object")? {
            return Ok(None);
        }
        if self.next_byte() != Some(b'"') {
            return Err(self.not_json("a key"));
        }
        let key = self.raw_text()?;
        if self.next_byte() != Some(b':') {
            return Err(self.not_json("a colon"));
        }
        self.at += 1;
        Ok(Some(key))
    }

    /// Goes past a value, whatever it is.
    pub(crate) fn skip(&mut self) -> Result<(), Error> {
        match self.kind()? {
            Kind::Null => self.word("null"),
            Kind::Bool => self.bool().map(drop),
            Kind::Number => self.number("a number").map(drop),
            Kind::Text => self.raw_text().map(drop),
            Kind::List => {
                let mut list = self.list("a list")?;
                while self.next_item(&mut list)? {
                    self.skip()?;
                }
                Ok(())
            }
            Kind::Object => {
                let mut object = self.object("an object")?;
                while self.next_key(&mut object)?.is_some() {
                    self.skip()?;
                }
                Ok(())
            }
        }
    }

    /// Nothing but blanks may be left.
    pub(crate) fn end(&mut self) -> Result<(), Error> {
        match self.next_byte() {
            None => Ok(()),
            Some(_) => Err(self.not_json("the end")),
        }
    }

    /// Takes so many bytes of the memory that the message may have.
    pub(crate) fn charge(&mut self, bytes: usize) -> Result<(), Error> {
        match self.memory.checked_sub(bytes) {
            Some(left) => {
                self.memory = left;
                Ok(())
            }
            None => Err(Error::out_of_memory(self.limits.memory)),
        }
    }

    /// As [`charge`](Self::charge), for an item of a list or an entry of a map and its `key`. Lists
    /// and maps take up to twice the size of what is in them.
    pub(crate) fn charge_entry(&mut self, size: usize, key: usize) -> Result<(), Error> {
        self.charge(2 * size + key)
    }

    /// The value that is next is not `what` it should be.
    pub(crate) fn expected(&mut self, what: &str) -> Error {
        match self.kind() {
            Ok(found) => Error::expected(what, found),
            Err(error) => error,
        }
    }

    fn next_byte(&mut self) -> Option<u8> {
        let json = self.json.as_bytes();
        // Most values follow their comma or colon at once.
        if matches!(json.get(self.at), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at = scan::blanks_end(json, self.at);
        }
        json.get(self.at).copied()
    }

    fn word(&mut self, word: &'static str) -> Result<(), Error> {
        let rest = self.json.as_bytes().get(self.at..).unwrap_or_default();
        if !rest.starts_with(word.as_bytes()) {
            return Err(self.not_json("a value"));
        }
        self.at += word.len();
        Ok(())
    }

    /// The string whose quote is next.
    fn raw_text(&mut self) -> Result<RawText<'j>, Error> {
        self.at += 1;
        let (end, is_escaped) = match scan::string_end(self.json.as_bytes(), self.at) {
            Ok((end, is_escaped)) => (Ok(end), is_escaped),
            Err(at) => (Err(at), false),
        };
        let text = self.take(end, "the rest of a string")?;
        self.at += 1;
        Ok(RawText { text, is_escaped })
    }

    /// Goes to the end of a token and gives its text.
    fn take(&mut self, end: Result<usize, usize>, what: &str) -> Result<&'j str, Error> {
        let start = self.at;
        let end = end.map_err(|at| {
            self.at = at;
            self.not_json(what)
        })?;
        self.at = end;
        self.json.get(start..end).ok_or_else(|| self.not_json(what))
    }

    fn open(&mut self, bracket: u8, what: &str) -> Result<Opened, Error> {
        if self.next_byte() != Some(bracket) {
            return Err(self.expected(what));
        }
        self.depth = self.depth.checked_sub(1).ok_or_else(Error::too_deep)?;
        self.at += 1;
        Ok(Opened { is_fresh: true })
    }

    fn next_of(&mut self, opened: &mut Opened, end: u8, what: &str) -> Result<bool, Error> {
        let next = self.next_byte();
        if next == Some(end) {
            self.at += 1;
            self.depth += 1;
            return Ok(false);
        }
        if !std::mem::take(&mut opened.is_fresh) {
            if next != Some(b',') {
                return Err(self.not_json(what));
            }
            self.at += 1;
        }
        if self.at >= self.clock_at {
            self.look_at_clock()?;
        }
        Ok(true)
    }

    #[cold]
    fn look_at_clock(&mut self) -> Result<(), Error> {
        self.clock_at = self.at + CLOCK_INTERVAL;
        match self.limits.deadline {
            Some(deadline) if (self.limits.clock)() >= deadline => Err(Error::out_of_time()),
            _ => Ok(()),
        }
    }

    #[cold]
    fn not_json(&self, expected: &str) -> Error {
        Error::not_json(self.json.as_bytes(), self.at, expected)
    }
}
