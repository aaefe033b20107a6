//! `openapi/descriptions.yaml`: the words that explain the API.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashSet};

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
}

#[derive(Debug, Default)]
struct Texts {
    by_name: BTreeMap<String, String>,
    used: RefCell<HashSet<String>>,
}

impl Texts {
    fn get(&self, name: &str) -> Option<&str> {
        let (name, text) = self.by_name.get_key_value(name)?;
        self.used.borrow_mut().insert(name.clone());
        (!text.is_empty()).then_some(text)
    }

    /// The text for `name` within `outer`, or else the one for the bare name.
    fn get_within(&self, outer: &str, name: &str) -> Option<&str> {
        let bare = self.get(name);
        self.get(&format!("{outer}.{name}")).or(bare)
    }

    fn unused(&self) -> impl Iterator<Item = &String> {
        let used = self.used.borrow();
        self.by_name
            .keys()
            .filter(move |name| !used.contains(*name))
    }
}

impl Descriptions {
    pub(crate) fn read(file: &Node) -> Result<Self> {
        let mut descriptions = Self::default();
        for (section, texts) in file.at_root().members()? {
            let into = match section {
                "services" => &mut descriptions.services,
                "operations" => &mut descriptions.operations,
                "messages" => &mut descriptions.messages,
                "fields" => &mut descriptions.fields,
                "enum_values" => &mut descriptions.enum_values,
                _ => return texts.error("no such kind of description"),
            };
            for (name, text) in texts.members()? {
                let text = text.text()?.trim().to_owned();
                into.by_name.insert(name.to_owned(), text);
            }
        }
        Ok(descriptions)
    }

    pub(crate) fn service(&self, full_name: &str) -> Option<&str> {
        self.services.get(full_name)
    }

    /// `path` is `package.Service/Method`.
    pub(crate) fn operation(&self, path: &str) -> Option<&str> {
        self.operations.get(path)
    }

    /// For messages and enums.
    pub(crate) fn message(&self, full_name: &str) -> Option<&str> {
        self.messages.get(full_name)
    }

    pub(crate) fn field(&self, message: &str, proto: &str) -> Option<&str> {
        self.fields.get_within(message, proto)
    }

    pub(crate) fn enum_value(&self, full_name: &str, value: &str) -> Option<&str> {
        self.enum_values.get_within(full_name, value)
    }

    /// Entries that describe nothing in the document.
    pub(crate) fn unused(&self) -> Vec<&str> {
        [
            &self.services,
            &self.operations,
            &self.messages,
            &self.fields,
            &self.enum_values,
        ]
        .into_iter()
        .flat_map(Texts::unused)
        .map(String::as_str)
        .collect()
    }
}
