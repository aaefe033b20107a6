//! `openapi/descriptions.yaml`: the words that explain the API.

use std::collections::BTreeMap;

use super::Result;
use super::node::Node;

/// Texts by what they are about.
#[derive(Debug, Default)]
pub(crate) struct Descriptions {
    services: BTreeMap<String, String>,
    operations: BTreeMap<String, String>,
    messages: BTreeMap<String, String>,
    fields: BTreeMap<String, String>,
    enum_values: BTreeMap<String, String>,
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
                into.insert(name.to_owned(), text.text()?.trim().to_owned());
            }
        }
        Ok(descriptions)
    }

    pub(crate) fn service(&self, full_name: &str) -> Option<&str> {
        self.services.get(full_name).map(String::as_str)
    }

    /// `path` is `package.Service/Method`.
    pub(crate) fn operation(&self, path: &str) -> Option<&str> {
        self.operations.get(path).map(String::as_str)
    }

    /// For messages and enums.
    pub(crate) fn message(&self, full_name: &str) -> Option<&str> {
        self.messages.get(full_name).map(String::as_str)
    }

    pub(crate) fn field(&self, message: &str, proto: &str) -> Option<&str> {
        let own = self.fields.get(&format!("{message}.{proto}"));
        own.or_else(|| self.fields.get(proto)).map(String::as_str)
    }

    pub(crate) fn enum_value(&self, full_name: &str, value: &str) -> Option<&str> {
        let own = self.enum_values.get(&format!("{full_name}.{value}"));
        own.or_else(|| self.enum_values.get(value))
            .map(String::as_str)
    }
}
