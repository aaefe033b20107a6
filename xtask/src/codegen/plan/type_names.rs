//! Rust names of messages, enums, oneofs and services, each once in its package.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::Result;
use crate::codegen::model::{Message, Model, Name, Oneof, Slot};
use crate::codegen::names::{nameless, pascal, type_identifier, words};
use crate::codegen::overrides::Overrides;

/// Names by what they are of.
pub(super) struct TypeNames {
    /// By full name; of oneofs, by their message's and the first of their arms.
    names: HashMap<String, String>,
    /// What has a name, by package and name.
    taken: BTreeMap<(String, String), String>,
}

impl TypeNames {
    /// # Errors
    /// When two things in one package would have one name.
    pub(super) fn of(model: &Model, overrides: &Overrides) -> Result<Self> {
        let mut naming = Naming {
            overrides,
            names: Self {
                names: HashMap::new(),
                taken: BTreeMap::new(),
            },
        };
        for (full_name, message) in &model.messages {
            naming.declared(full_name, &message.name, &message.path)?;
        }
        for (full_name, read) in &model.enums {
            naming.declared(full_name, &read.name, &read.path)?;
        }
        for (full_name, service) in &model.services {
            naming.declared(full_name, &service.name, &service.path)?;
        }
        // Last, since JSON does not show the names of oneofs, so that they can give way.
        for (full_name, message) in &model.messages {
            for slot in &message.slots {
                if let Slot::Oneof(oneof) = slot {
                    naming.oneof(full_name, message, oneof)?;
                }
            }
        }
        Ok(naming.names)
    }

    /// The name of a message, enum or service, without its module.
    pub(super) fn declared(&self, full_name: &str) -> &str {
        self.names.get(full_name).map_or("", String::as_str)
    }

    pub(super) fn oneof(&self, message: &str, oneof: &Oneof) -> &str {
        self.declared(&oneof_key(message, oneof))
    }

    pub(super) fn in_package(&self, package: &str) -> HashSet<String> {
        let places = self.taken.keys().filter(|(home, _)| home == package);
        places.map(|(_, name)| name.clone()).collect()
    }
}

/// Name of the struct's field that holds the oneof, in protobuf's spelling.
pub(super) fn oneof_field(message: &Message, oneof: &Oneof) -> String {
    if let Some(name) = &oneof.name {
        return name.clone();
    }
    let unnamed = message.slots.iter().filter_map(|slot| match slot {
        Slot::Oneof(other) if other.name.is_none() => Some(other),
        _ => None,
    });
    match unnamed
        .take_while(|other| !std::ptr::eq(*other, oneof))
        .count()
    {
        0 => "choice".to_owned(),
        before => format!("choice_{}", before + 1),
    }
}

struct Naming<'m> {
    overrides: &'m Overrides,
    names: TypeNames,
}

impl Naming<'_> {
    fn declared(&mut self, full_name: &str, name: &Name, path: &str) -> Result<()> {
        self.overrides.note_words(full_name);
        let rust = match self.overrides.type_name(full_name) {
            Some(rust) => rust.to_owned(),
            None => type_identifier(&name.own, &self.overrides.words)
                .ok_or_else(|| nameless(path, &name.own))?,
        };
        self.take(path, &name.package, full_name, rust)
    }

    fn oneof(&mut self, full_name: &str, message: &Message, oneof: &Oneof) -> Result<()> {
        let field = oneof_field(message, oneof);
        let renamed = self.overrides.type_name(&format!("{full_name}.{field}"));
        let rust = match renamed {
            Some(rust) => rust.to_owned(),
            None => self.oneof_name(full_name, message, &field)?,
        };
        let key = oneof_key(full_name, oneof);
        self.take(&message.path, &message.name.package, &key, rust)
    }

    /// The message's name and the oneof's own, without what would be said twice: `user_type` in
    /// `CreateUserRequest` is `CreateUserRequestType`.
    fn oneof_name(&self, full_name: &str, message: &Message, field: &str) -> Result<String> {
        let holder = self.names.declared(full_name);
        let is_free = |name: &String| {
            let place = (message.name.package.clone(), name.clone());
            !self.names.taken.contains_key(&place)
        };
        let own = words(field, &self.overrides.words);
        let said = self.said_before(holder, &own);
        let left = pascal(&own[said..].join("_"), &[]);
        if own.is_empty() {
            return Err(nameless(&message.path, field));
        }
        let nothing_left = self.overrides.oneofs.nothing_left.as_deref().unwrap_or("");
        let short = if left.is_empty() {
            format!("{holder}{nothing_left}")
        } else {
            format!("{holder}{left}")
        };
        let whole = format!("{holder}{}", pascal(field, &self.overrides.words));
        let last = format!("{whole}{nothing_left}");
        Ok([short, whole].into_iter().find(is_free).unwrap_or(last))
    }

    /// How many of the words that `own` begins with the name `holder` ends with.
    fn said_before(&self, holder: &str, own: &[String]) -> usize {
        let mut holder = words(holder, &[]);
        let aside = &self.overrides.oneofs.aside;
        if holder
            .last()
            .is_some_and(|last| aside.iter().any(|word| word.eq_ignore_ascii_case(last)))
        {
            holder.pop();
        }
        (1..=own.len())
            .rev()
            .find(|count| holder.ends_with(&own[..*count]))
            .unwrap_or(0)
    }

    fn take(&mut self, path: &str, package: &str, key: &str, rust: String) -> Result<()> {
        let place = (package.to_owned(), rust.clone());
        if let Some(other) = self.names.taken.insert(place, key.to_owned()) {
            return Err(format!(
                "{path}: `{rust}` is also the name of `{other}`; name one of them in `types` of overrides.yaml"
            )
            .into());
        }
        self.names.names.insert(key.to_owned(), rust);
        Ok(())
    }
}

fn oneof_key(message: &str, oneof: &Oneof) -> String {
    let first = oneof.arms.first().map_or("", |arm| arm.json.as_str());
    format!("{message}/{first}")
}
