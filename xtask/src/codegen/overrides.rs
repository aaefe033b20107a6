//! `openapi/overrides.yaml`: what the description cannot say.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashSet};

use super::Result;
use super::model::Field;
use super::node::Node;

/// The overrides, which remember what was used so that stale entries are found.
#[derive(Debug, Default)]
pub(crate) struct Overrides {
    pub(crate) services: BTreeMap<String, Accessor>,
    pub(crate) words: Vec<String>,
    types: BTreeMap<String, String>,
    secrets: Vec<String>,
    not_secret: Vec<String>,
    used: RefCell<HashSet<String>>,
}

/// How a service is reached from the client.
#[derive(Clone, Debug)]
pub(crate) struct Accessor {
    pub(crate) name: String,
    pub(crate) stable: bool,
}

impl Accessor {
    /// Name of the service's cargo feature.
    pub(crate) fn feature(&self) -> String {
        self.name.replace('_', "-")
    }
}

impl Overrides {
    pub(crate) fn read(file: &Node) -> Result<Self> {
        let mut overrides = Self::default();
        for (section, value) in file.at_root().members()? {
            match section {
                "services" => {
                    for (group, services) in value.members()? {
                        let stable = match group {
                            "stable" => true,
                            "beta" => false,
                            _ => return services.error("expected `stable` or `beta`"),
                        };
                        for (service, name) in services.members()? {
                            let name = name.text()?.to_owned();
                            overrides
                                .services
                                .insert(service.to_owned(), Accessor { name, stable });
                        }
                    }
                }
                "words" => {
                    overrides.words = value.texts()?.into_iter().map(str::to_owned).collect();
                    overrides
                        .words
                        .sort_by_key(|word| std::cmp::Reverse(word.len()));
                }
                "types" => {
                    for (name, rust) in value.members()? {
                        overrides
                            .types
                            .insert(name.to_owned(), rust.text()?.to_owned());
                    }
                }
                "secrets" => {
                    for (group, names) in value.members()? {
                        let names = names.texts()?.into_iter().map(str::to_owned).collect();
                        match group {
                            "fields" => overrides.secrets = names,
                            "except" => overrides.not_secret = names,
                            _ => return value.error("expected `fields` and `except`"),
                        }
                    }
                }
                _ => return value.error("no such kind of override"),
            }
        }
        Ok(overrides)
    }

    pub(crate) fn accessor(&self, service: &str) -> Option<&Accessor> {
        self.mark(service);
        self.services.get(service)
    }

    pub(crate) fn type_name(&self, full_name: &str) -> Option<&str> {
        self.mark(full_name);
        self.types.get(full_name).map(String::as_str)
    }

    /// Whether `Debug` must not show the field of `message`.
    pub(crate) fn is_secret(&self, message: &str, field: &Field) -> bool {
        let full_name = format!("{message}.{}", field.proto);
        let named = |patterns: &[String]| {
            let matching = patterns
                .iter()
                .filter(|pattern| matches(pattern, &field.proto) || **pattern == full_name);
            matching.inspect(|pattern| self.mark(pattern)).count() > 0
        };
        field.kind.can_be_secret() && named(&self.secrets) && !named(&self.not_secret)
    }

    /// Takes note of a name that the words may be in.
    pub(crate) fn note_words(&self, name: &str) {
        for word in self
            .words
            .iter()
            .filter(|word| name.contains(word.as_str()))
        {
            self.mark(word);
        }
    }

    /// Entries that matched nothing in the description.
    pub(crate) fn unused(&self) -> Vec<&str> {
        let used = self.used.borrow();
        let names = self.services.keys().chain(self.types.keys());
        names
            .chain(&self.secrets)
            .chain(&self.not_secret)
            .chain(&self.words)
            .filter(|name| !used.contains(*name))
            .map(String::as_str)
            .collect()
    }

    fn mark(&self, name: &str) {
        self.used.borrow_mut().insert(name.to_owned());
    }
}

/// Whether `name` is what `pattern` says, `*` at its beginning standing for any letters.
fn matches(pattern: &str, name: &str) -> bool {
    match pattern.strip_prefix('*') {
        Some(end) => name.ends_with(end),
        None => pattern == name,
    }
}
