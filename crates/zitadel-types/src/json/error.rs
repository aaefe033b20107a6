//! What went wrong while reading or writing JSON, and where.

use std::fmt;

use super::kind::Kind;
use super::limits::MAX_DEPTH;
use super::scan::LoneSurrogate;

/// JSON that does not fit the message it is read as, or a message that has no JSON form.
///
/// Says where (`result[3].human.email`), what was expected there and what kind of value was found.
/// Never holds a value itself, since it may be a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error(Box<Inner>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Inner {
    path: String,
    problem: String,
    limit: Option<Limit>,
}

/// What ran out while reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// The memory that a message may take.
    Memory,
    /// The time until when it must be read.
    Time,
}

impl Error {
    /// An error at the value at hand, with `problem` in words.
    #[must_use]
    pub fn new(problem: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            path: String::new(),
            problem: problem.into(),
            limit: None,
        }))
    }

    /// Path from the outermost message to the value at fault; empty for the message itself.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// What is wrong with the value at [`path`](Self::path).
    #[must_use]
    pub fn problem(&self) -> &str {
        &self.0.problem
    }

    /// The limit that reading came to, where that is what is wrong.
    #[must_use]
    pub fn limit(&self) -> Option<Limit> {
        self.0.limit
    }

    pub(crate) fn expected(what: &str, found: Kind) -> Self {
        let found = match found {
            Kind::Null => "null",
            Kind::Bool => "a boolean",
            Kind::Number => "a number",
            Kind::Text => "a string",
            Kind::List => "a list",
            Kind::Object => "an object",
        };
        Self::new(format!("expected {what}, found {found}"))
    }

    pub(crate) fn malformed(what: &str) -> Self {
        Self::new(format!("expected {what}, found another text"))
    }

    pub(crate) fn another_number(what: &str) -> Self {
        Self::new(format!("expected {what}, found another number"))
    }

    pub(crate) fn beyond(what: &str) -> Self {
        Self::new(format!("expected {what}, found one beyond"))
    }

    pub(crate) fn second_arm() -> Self {
        Self::new("only one of several alternatives may be set, found a second one")
    }

    pub(crate) fn too_deep() -> Self {
        Self::new(format!(
            "lists and objects are nested deeper than {MAX_DEPTH} levels"
        ))
    }

    pub(crate) fn out_of_memory(limit: usize) -> Self {
        let problem = format!("what was read so far takes more than {limit} bytes of memory");
        Self::new(problem).with_limit(Limit::Memory)
    }

    pub(crate) fn out_of_time() -> Self {
        Self::new("there was no time left to read the rest").with_limit(Limit::Time)
    }

    fn with_limit(mut self, limit: Limit) -> Self {
        self.0.limit = Some(limit);
        self
    }

    /// `json` is none, at the byte number `at`.
    pub(crate) fn not_json(json: &[u8], at: usize, expected: &str) -> Self {
        let before = json.get(..at).unwrap_or(json);
        let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
        let column = 1 + before
            .iter()
            .rev()
            .take_while(|byte| **byte != b'\n')
            .count();
        let found = if at < json.len() {
            ""
        } else {
            ", found the end"
        };
        Self::new(format!(
            "not valid JSON at line {line} column {column}: expected {expected}{found}"
        ))
    }

    pub(crate) fn in_field(self, name: &str) -> Self {
        self.prefixed(name)
    }

    pub(crate) fn in_item(self, index: usize) -> Self {
        self.prefixed(&format!("[{index}]"))
    }

    pub(crate) fn in_entry(self, key: &str) -> Self {
        // Keys come from the server, so they are cut and escaped.
        let shown: String = key.chars().take(40).collect();
        self.prefixed(&format!("[{shown:?}]"))
    }

    fn prefixed(mut self, segment: &str) -> Self {
        let path = &mut self.0.path;
        if !path.is_empty() && !path.starts_with('[') {
            path.insert(0, '.');
        }
        path.insert_str(0, segment);
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.path.is_empty() {
            f.write_str(&self.0.problem)
        } else {
            write!(f, "{}: {}", self.0.path, self.0.problem)
        }
    }
}

impl std::error::Error for Error {}

impl From<LoneSurrogate> for Error {
    fn from(_: LoneSurrogate) -> Self {
        Self::new("expected characters, found an escape that names half of one")
    }
}
