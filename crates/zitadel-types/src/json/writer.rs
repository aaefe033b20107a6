//! Writes JSON piece by piece, as protobuf's form of it has it.

use std::fmt;
use std::io::Write as _;

use super::limits::MAX_DEPTH;
use super::{Error, scan};

/// JSON that is being written. Each value is written whole, or an error is returned; then the text
/// is of no use.
pub struct Writer {
    json: Vec<u8>,
    /// How many more lists and objects may be opened within those that are open.
    depth: usize,
}

/// Tells the length only: what is written may be a secret.
impl fmt::Debug for Writer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Writer")
            .field("length", &self.json.len())
            .finish_non_exhaustive()
    }
}

impl Writer {
    pub(crate) fn new() -> Self {
        Self {
            // Most requests fit in.
            json: Vec::with_capacity(512),
            depth: MAX_DEPTH,
        }
    }

    pub(crate) fn finish(self) -> Vec<u8> {
        self.json
    }

    pub(crate) fn word(&mut self, word: &'static str) {
        self.json.extend_from_slice(word.as_bytes());
    }

    pub(crate) fn bool(&mut self, value: bool) {
        self.word(if value { "true" } else { "false" });
    }

    /// A number.
    pub(crate) fn plain(&mut self, value: impl fmt::Display) {
        // Writing into memory cannot fail.
        let _ = write!(self.json, "{value}");
    }

    /// An integer of 64 bits, with a sign or without.
    pub(crate) fn integer(&mut self, value: i128) {
        let Ok(mut rest) = u64::try_from(value.unsigned_abs()) else {
            return self.plain(value);
        };
        if value < 0 {
            self.json.push(b'-');
        }
        let mut digits = [b'0'; 20];
        let mut first = digits.len();
        for (at, digit) in digits.iter_mut().enumerate().rev() {
            *digit += (rest % 10) as u8;
            rest /= 10;
            if rest == 0 {
                first = at;
                break;
            }
        }
        self.json
            .extend_from_slice(digits.get(first..).unwrap_or_default());
    }

    /// As [`integer`](Self::integer), in a string.
    pub(crate) fn quoted_integer(&mut self, value: i128) {
        self.json.push(b'"');
        self.integer(value);
        self.json.push(b'"');
    }

    pub(crate) fn double(&mut self, value: f64) {
        if value.is_nan() {
            self.ascii(b"NaN");
        } else if value.is_infinite() {
            self.ascii(if value > 0.0 {
                b"Infinity"
            } else {
                b"-Infinity"
            });
        } else {
            // The fewest digits that name this double, with an exponent where that is shorter.
            self.plain(format_args!("{value:?}"));
        }
    }

    pub(crate) fn text(&mut self, text: &str) {
        self.json.push(b'"');
        let bytes = text.as_bytes();
        let mut start = 0;
        loop {
            let end = scan::plain_end(bytes, start);
            self.json
                .extend_from_slice(bytes.get(start..end).unwrap_or_default());
            let Some(&byte) = bytes.get(end) else { break };
            self.escape(byte);
            start = end + 1;
        }
        self.json.push(b'"');
    }

    /// A string in which nothing needs an escape.
    pub(crate) fn ascii(&mut self, text: &[u8]) {
        self.json.push(b'"');
        self.json.extend_from_slice(text);
        self.json.push(b'"');
    }

    pub(crate) fn list(
        &mut self,
        write: impl FnOnce(&mut Self) -> Result<(), Error>,
    ) -> Result<(), Error> {
        self.open(b'[')?;
        write(self)?;
        self.close(b']');
        Ok(())
    }

    pub(crate) fn object(
        &mut self,
        write: impl FnOnce(&mut Self) -> Result<(), Error>,
    ) -> Result<(), Error> {
        self.open(b'{')?;
        write(self)?;
        self.close(b'}');
        Ok(())
    }

    /// How much is written.
    #[cfg(feature = "serde")]
    pub(crate) fn len(&self) -> usize {
        self.json.len()
    }

    /// Replaces what was written since `start` by the part of it that `part` picks, if any.
    #[cfg(feature = "serde")]
    pub(crate) fn rewrite(&mut self, start: usize, part: fn(&str) -> Option<&str>) {
        let written = self.json.get(start..).map(std::str::from_utf8);
        if let Some(Some(part)) = written.and_then(Result::ok).map(part) {
            let part = part.to_owned();
            self.json.truncate(start);
            self.json.extend_from_slice(part.as_bytes());
        }
    }

    /// What stands before an item of a list.
    pub(crate) fn item(&mut self) {
        // No value ends like this, so the list has just begun.
        if !self.json.ends_with(b"[") {
            self.json.push(b',');
        }
    }

    /// What stands before the value of an object's `key`.
    pub(crate) fn key(&mut self, key: &str) {
        self.comma();
        self.text(key);
        self.json.push(b':');
    }

    /// As [`key`](Self::key), for a name of ours, in which nothing needs an escape.
    pub(crate) fn name(&mut self, name: &[u8]) {
        self.comma();
        self.json.push(b'"');
        self.json.extend_from_slice(name);
        self.json.extend_from_slice(b"\":");
    }

    fn comma(&mut self) {
        if !self.json.ends_with(b"{") {
            self.json.push(b',');
        }
    }

    pub(crate) fn open(&mut self, bracket: u8) -> Result<(), Error> {
        self.depth = self.depth.checked_sub(1).ok_or_else(Error::too_deep)?;
        self.json.push(bracket);
        Ok(())
    }

    pub(crate) fn close(&mut self, bracket: u8) {
        self.depth += 1;
        self.json.push(bracket);
    }

    fn escape(&mut self, byte: u8) {
        let short = match byte {
            b'"' | b'\\' => byte,
            b'\n' => b'n',
            b'\r' => b'r',
            b'\t' => b't',
            _ => {
                self.plain(format_args!("\\u{byte:04x}"));
                return;
            }
        };
        self.json.extend_from_slice(&[b'\\', short]);
    }
}
