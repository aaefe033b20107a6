//! The schemas of the document, and those among them that are still to be read.

use crate::Result;
use crate::node::At;

pub(super) struct Schemas<'n> {
    all: At<'n>,
    /// Those that are referred to; names can come again.
    pending: Vec<String>,
}

impl<'n> Schemas<'n> {
    pub(super) fn new(all: At<'n>) -> Self {
        Self {
            all,
            pending: Vec::new(),
        }
    }

    pub(super) fn get(&self, name: &str) -> Option<At<'n>> {
        self.all.get(name)
    }

    pub(super) fn refer_to(&mut self, name: &str) {
        self.pending.push(name.to_owned());
    }

    /// The next schema that was referred to.
    pub(super) fn next(&mut self) -> Result<Option<(String, At<'n>)>> {
        let Some(name) = self.pending.pop() else {
            return Ok(None);
        };
        let schema = self.all.need(&name)?;
        Ok(Some((name, schema)))
    }
}
