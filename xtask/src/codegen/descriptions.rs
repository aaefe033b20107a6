//! `openapi/zitadel-descriptions.yaml` and `openapi/zitadel-v1-descriptions.yaml`: the words that explain the API.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::Result;
use crate::node::Node;

/// Texts by what they are about, with a note of those that were asked for.
#[derive(Debug, Default)]
pub(crate) struct Descriptions {
    services: Texts,
    operations: Texts,
    messages: Texts,
    fields: Texts,
    enum_values: Texts,
    missing: RefCell<BTreeSet<String>>,
}

#[derive(Debug, Default)]
struct Texts {
    by_name: BTreeMap<String, Text>,
    used: RefCell<HashSet<String>>,
}

#[derive(Debug)]
struct Text {
    /// Empty where the name says it all.
    words: String,
    file: &'static str,
}

impl Texts {
    fn get(&self, name: &str) -> Option<&str> {
        let (name, text) = self.by_name.get_key_value(name)?;
        self.used.borrow_mut().insert(name.clone());
        Some(&text.words)
    }

    /// The text for `name` within `outer`, or else the one for the bare name.
    fn get_within(&self, outer: &str, name: &str) -> Option<&str> {
        let bare = self.get(name);
        self.get(&format!("{outer}.{name}")).or(bare)
    }

    fn unused(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let used = self.used.borrow();
        self.by_name
            .iter()
            .filter(move |(name, _)| !used.contains(*name))
            .map(|(name, text)| (text.file, name.as_str()))
    }
}

impl Descriptions {
    /// # Errors
    /// When `node` is no such file, or says what another one says already.
    pub(crate) fn add(&mut self, file: &'static str, node: &Node) -> Result<()> {
        for (section, texts) in node.at_root().members()? {
            let into = match section {
                "services" => &mut self.services,
                "operations" => &mut self.operations,
                "messages" => &mut self.messages,
                "fields" => &mut self.fields,
                "enum_values" => &mut self.enum_values,
                _ => return texts.error("no such kind of description"),
            };
            for (name, text) in texts.members()? {
                let words = text.text()?.trim().to_owned();
                let added = Text { words, file };
                if let Some(other) = into.by_name.insert(name.to_owned(), added) {
                    return text.error(format_args!("is described in {} too", other.file));
                }
            }
        }
        Ok(())
    }

    pub(crate) fn service(&self, full_name: &str) -> Option<&str> {
        self.expected(self.services.get(full_name), || full_name.to_owned())
    }

    /// `path` is `package.Service/Method`.
    pub(crate) fn operation(&self, path: &str) -> Option<&str> {
        self.expected(self.operations.get(path), || path.to_owned())
    }

    /// For messages and enums.
    pub(crate) fn message(&self, full_name: &str) -> Option<&str> {
        words(self.messages.get(full_name))
    }

    pub(crate) fn field(&self, message: &str, proto: &str) -> Option<&str> {
        self.expected(self.fields.get_within(message, proto), || {
            format!("{message}.{proto}")
        })
    }

    pub(crate) fn enum_value(&self, full_name: &str, value: &str) -> Option<&str> {
        words(self.enum_values.get_within(full_name, value))
    }

    /// Takes note of what has no words, not even none on purpose.
    fn expected<'t>(&self, text: Option<&'t str>, name: impl Fn() -> String) -> Option<&'t str> {
        if text.is_none() {
            self.missing.borrow_mut().insert(name());
        }
        words(text)
    }

    /// Entries that describe nothing in the document, by file, and what lacks words.
    pub(crate) fn notes(&self) -> Vec<String> {
        let unused = [
            &self.services,
            &self.operations,
            &self.messages,
            &self.fields,
            &self.enum_values,
        ]
        .into_iter()
        .flat_map(Texts::unused)
        .map(|(file, name)| format!("{file}: nothing is called {name}"));
        let missing = self.missing.borrow();
        let missing = missing.iter().map(|name| format!("{name}: has no words"));
        unused.chain(missing).collect()
    }
}

fn words(text: Option<&str>) -> Option<&str> {
    text.filter(|words| !words.is_empty())
}
