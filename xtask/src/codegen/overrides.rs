//! `openapi/overrides.yaml`: what the description cannot say.

mod after;

use std::cell::RefCell;
use std::collections::{BTreeMap, HashSet};

use super::code::Group;
use super::model::Field;
use super::names::{is_keyword, snake};
use crate::Result;
use crate::node::{At, Node};

pub(crate) use after::{After, Bound};

/// The overrides, which remember what was used so that stale entries are found.
#[derive(Debug, Default)]
pub(crate) struct Overrides {
    pub(crate) services: BTreeMap<String, Accessor>,
    pub(crate) words: Vec<String>,
    pub(crate) oneofs: OneofNames,
    /// Messages of requests with at most so many fields have a `new`.
    pub(crate) small: usize,
    /// What `new` takes of messages for which that is said: `message.field`, or `message.oneof`.
    taken_by_new: Vec<String>,
    /// Protobuf names of fields.
    paging: Vec<(Paging, String)>,
    /// How one asks for what comes after an entry, by the message that says after which.
    after: BTreeMap<String, After>,
    /// Operations that look as if they gave lists page by page, and do not.
    unpaged: Vec<String>,
    types: BTreeMap<String, String>,
    /// Names of types in modules where another type has their own.
    elsewhere: BTreeMap<String, String>,
    secrets: Vec<String>,
    not_secret: Vec<String>,
    used: RefCell<HashSet<String>>,
}

/// How a service is reached from the client.
#[derive(Clone, Debug)]
pub(crate) struct Accessor {
    /// Where the entry stands.
    pub(crate) path: String,
    pub(crate) name: String,
    pub(crate) group: Group,
}

impl Accessor {
    /// Name of the service's cargo feature.
    pub(crate) fn feature(&self) -> String {
        self.name.replace('_', "-")
    }
}

/// How the types of oneofs are called.
#[derive(Debug, Default)]
pub(crate) struct OneofNames {
    /// Last words of a message's name that are passed over when the oneof repeats those before.
    pub(crate) aside: Vec<String>,
    /// What a oneof is called whose name says nothing beyond that of its message.
    pub(crate) nothing_left: Option<String>,
}

/// What a field is to the lists that are read page by page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Paging {
    Offset,
    Limit,
    /// Whether the list is in ascending order.
    Ascending,
    Total,
    AppliedLimit,
}

impl Overrides {
    pub(crate) fn read(file: &Node) -> Result<Self> {
        let mut overrides = Self::default();
        for (section, value) in file.at_root().members()? {
            match section {
                "services" => overrides.services = services(&value)?,
                "words" => overrides.words = words(&value)?,
                "oneofs" => overrides.oneofs = oneof_names(&value)?,
                "constructors" => {
                    for (key, value) in value.members()? {
                        match key {
                            "small" => overrides.small = count(&value)?,
                            "take" => overrides.taken_by_new = texts(&value)?,
                            _ => return value.error("expected `small` or `take`"),
                        }
                    }
                }
                "paging" => {
                    for (group, names) in value.members()? {
                        let role = match group {
                            "offset" => Paging::Offset,
                            "limit" => Paging::Limit,
                            "ascending" => Paging::Ascending,
                            "total" => Paging::Total,
                            "applied_limit" => Paging::AppliedLimit,
                            "after" => {
                                overrides.after = after::read(&names)?;
                                continue;
                            }
                            "except" => {
                                overrides.unpaged = texts(&names)?;
                                continue;
                            }
                            _ => {
                                return names
                                    .error("expected a role in paging, `after` or `except`");
                            }
                        };
                        let names = texts(&names)?;
                        overrides
                            .paging
                            .extend(names.into_iter().map(|name| (role, name)));
                    }
                }
                "types" => overrides.types = type_names(&value)?,
                "elsewhere" => overrides.elsewhere = type_names(&value)?,
                "secrets" => {
                    for (group, names) in value.members()? {
                        match group {
                            "fields" => overrides.secrets = texts(&names)?,
                            "except" => overrides.not_secret = texts(&names)?,
                            _ => return names.error("expected `fields` or `except`"),
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

    /// What a type is called where another one has its name.
    pub(crate) fn name_elsewhere(&self, full_name: &str) -> Option<&str> {
        let name = self.elsewhere.get(full_name)?;
        self.mark(&elsewhere(full_name));
        Some(name)
    }

    /// Whether it is said that `new` of the message takes its field or oneof of this name.
    pub(crate) fn is_taken_by_new(&self, message: &str, proto: &str) -> bool {
        let full_name = format!("{message}.{proto}");
        let is_taken = self.taken_by_new.contains(&full_name);
        if is_taken {
            self.mark(&full_name);
        }
        is_taken
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

    /// Whether fields of this name have the role.
    pub(crate) fn is_paging(&self, role: Paging, proto: &str) -> bool {
        let is_named = self
            .paging
            .iter()
            .any(|(own, name)| *own == role && name == proto);
        if is_named {
            self.mark(proto);
        }
        is_named
    }

    /// How one asks for what comes after an entry, where the message says after which.
    pub(crate) fn after(&self, message: &str) -> Option<&After> {
        self.mark(message);
        self.after.get(message)
    }

    /// Whether the operation (`package.Service/Method`) is said not to page.
    pub(crate) fn is_unpaged(&self, operation: &str) -> bool {
        self.mark(operation);
        self.unpaged.iter().any(|name| name == operation)
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
        let elsewhere = self
            .elsewhere
            .keys()
            .filter(|full_name| !used.contains(&elsewhere(full_name)));
        names
            .chain(&self.secrets)
            .chain(&self.not_secret)
            .chain(&self.words)
            .chain(self.paging.iter().map(|(_, name)| name))
            .chain(self.after.keys())
            .chain(&self.unpaged)
            .chain(&self.taken_by_new)
            .filter(|name| !used.contains(*name))
            .chain(elsewhere)
            .map(String::as_str)
            .collect()
    }

    fn mark(&self, name: &str) {
        self.used.borrow_mut().insert(name.to_owned());
    }
}

fn services(groups: &At<'_>) -> Result<BTreeMap<String, Accessor>> {
    let mut accessors: BTreeMap<String, Accessor> = BTreeMap::new();
    for (group, services) in groups.members()? {
        let group = match group {
            "stable" => Group::Stable,
            "beta" => Group::Beta,
            "v1" => Group::V1,
            _ => return services.error("expected `stable`, `beta` or `v1`"),
        };
        for (service, name) in services.members()? {
            let text = name.text()?;
            if !text.starts_with(|first: char| first.is_ascii_lowercase())
                || snake(text, &[]) != text
                || is_keyword(text)
            {
                return name.error(format_args!("{text:?} is no name for a method"));
            }
            if accessors.values().any(|other| other.name == text) {
                return name.error(format_args!("two services have the accessor `{text}`"));
            }
            let accessor = Accessor {
                path: name.path.clone(),
                name: text.to_owned(),
                group,
            };
            if accessors.insert(service.to_owned(), accessor).is_some() {
                return name.error("the service is there twice");
            }
        }
    }
    Ok(accessors)
}

/// Longest first, so that a word does not hide one that begins with it.
fn words(list: &At<'_>) -> Result<Vec<String>> {
    for word in list.items()? {
        if word.text()?.is_empty() || !word.text()?.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return word.error("expected letters and digits");
        }
    }
    let mut words = texts(list)?;
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    Ok(words)
}

fn oneof_names(section: &At<'_>) -> Result<OneofNames> {
    let mut names = OneofNames::default();
    for (key, value) in section.members()? {
        match key {
            "aside" => names.aside = texts(&value)?,
            "nothing_left" => names.nothing_left = Some(type_name(&value)?),
            _ => return value.error("expected `aside` or `nothing_left`"),
        }
    }
    Ok(names)
}

fn count(number: &At<'_>) -> Result<usize> {
    match usize::try_from(number.integer()?) {
        Ok(count) => Ok(count),
        Err(_) => number.error("expected a number that is not negative"),
    }
}

/// A name as Rust writes those of types.
fn type_name(name: &At<'_>) -> Result<String> {
    let text = name.text()?;
    let is_type_name = text.starts_with(|first: char| first.is_ascii_uppercase())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && text != "Self";
    if is_type_name {
        Ok(text.to_owned())
    } else {
        name.error(format_args!("{text:?} is no name for a type"))
    }
}

/// What is marked of a type, whose full name alone is marked for `types`.
fn elsewhere(full_name: &str) -> String {
    format!("elsewhere {full_name}")
}

fn type_names(section: &At<'_>) -> Result<BTreeMap<String, String>> {
    let members = section.members()?.into_iter();
    members
        .map(|(full_name, name)| Ok((full_name.to_owned(), type_name(&name)?)))
        .collect()
}

fn texts(list: &At<'_>) -> Result<Vec<String>> {
    Ok(list.texts()?.into_iter().map(str::to_owned).collect())
}

/// Whether `name` is what `pattern` says, `*` at its beginning standing for any letters.
fn matches(pattern: &str, name: &str) -> bool {
    match pattern.strip_prefix('*') {
        Some(end) => name.ends_with(end),
        None => pattern == name,
    }
}
