//! What went wrong while reading JSON, and where.

use std::fmt;

use super::Input;

/// JSON that does not fit the message it was read as.
///
/// Says where (`result[3].human.email`), what was expected there and what kind of value was found.
/// Never holds a value itself, since it may be a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error(Box<Inner>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Inner {
    path: String,
    problem: String,
}

impl Error {
    /// An error at the value being read, with `problem` in words.
    #[must_use]
    pub fn new(problem: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            path: String::new(),
            problem: problem.into(),
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

    pub(crate) fn expected(what: &str, found: &Input<'_>) -> Self {
        Self::new(format!("expected {what}, found {}", found.kind()))
    }

    pub(crate) fn malformed(what: &str) -> Self {
        Self::new(format!("expected {what}, found another text"))
    }

    pub(crate) fn second_arm() -> Self {
        Self::new("only one of several alternatives may be set, found a second one")
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
