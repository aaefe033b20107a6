//! Rust names of messages, enums, oneofs and services, each once in its package.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::Result;
use super::model::{Message, Model, Oneof, Slot, package_of};
use super::names::{pascal, snake};
use super::overrides::Overrides;

/// Names by what they are of.
#[derive(Debug)]
pub(crate) struct TypeNames(HashMap<String, String>);

impl TypeNames {
    /// # Errors
    /// When two things in one package would have one name.
    pub(crate) fn of(model: &Model, overrides: &Overrides) -> Result<Self> {
        let mut naming = Naming {
            overrides,
            taken: BTreeMap::new(),
            names: HashMap::new(),
        };
        naming.declared(model)?;
        naming.services(model)?;
        // Last, since JSON does not show the names of oneofs, so that they can give way.
        naming.oneofs(model)?;
        Ok(Self(naming.names))
    }

    /// The name of a message or enum, without its module.
    pub(crate) fn declared(&self, full_name: &str) -> &str {
        self.0.get(full_name).map_or("", String::as_str)
    }

    pub(crate) fn oneof(&self, message: &str, oneof: &Oneof) -> &str {
        self.0
            .get(&oneof_key(message, oneof))
            .map_or("", String::as_str)
    }
}

/// Name of the struct's field that holds the oneof.
pub(crate) fn oneof_field(message: &Message, oneof: &Oneof) -> String {
    if let Some(name) = &oneof.name {
        return snake(name, &[]);
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
    /// What has a name already, by package and name.
    taken: BTreeMap<(&'m str, String), &'m str>,
    names: HashMap<String, String>,
}

impl<'m> Naming<'m> {
    fn declared(&mut self, model: &'m Model) -> Result<()> {
        let messages = model
            .messages
            .iter()
            .map(|(name, message)| (name, &message.path));
        let enums = model.enums.iter().map(|(name, read)| (name, &read.path));
        for (full_name, path) in messages.chain(enums) {
            self.overrides.note_words(full_name);
            let rust = match self.overrides.type_name(full_name) {
                Some(rust) => rust.to_owned(),
                None => full_name[package_of(full_name).len()..]
                    .split('.')
                    .map(|name| pascal(name, &self.overrides.words))
                    .collect(),
            };
            self.take(path, full_name, &rust)?;
            self.names.insert(full_name.clone(), rust);
        }
        Ok(())
    }

    fn services(&mut self, model: &'m Model) -> Result<()> {
        for full_name in model.services.keys() {
            let own = full_name.rsplit('.').next().unwrap_or(full_name);
            self.take("#/paths", full_name, &pascal(own, &self.overrides.words))?;
        }
        Ok(())
    }

    fn oneofs(&mut self, model: &'m Model) -> Result<()> {
        for (full_name, message) in &model.messages {
            let mut fields = HashSet::new();
            for slot in &message.slots {
                let field = match slot {
                    Slot::Field(field) => field.proto.clone(),
                    Slot::Oneof(oneof) => {
                        let field = oneof_field(message, oneof);
                        self.oneof(full_name, message, oneof, &field)?;
                        field
                    }
                };
                if !fields.insert(field.clone()) {
                    return Err(
                        format!("{}: two fields would be called `{field}`", message.path).into(),
                    );
                }
            }
        }
        Ok(())
    }

    fn oneof(
        &mut self,
        full_name: &'m str,
        message: &Message,
        oneof: &Oneof,
        field: &str,
    ) -> Result<()> {
        let holder = self.names.get(full_name).map_or("", String::as_str);
        let derived = format!("{holder}{}", pascal(field, &self.overrides.words));
        let rust = match self.overrides.type_name(&format!("{full_name}.{field}")) {
            Some(rust) => rust.to_owned(),
            None if self
                .taken
                .contains_key(&(package_of(full_name), derived.clone())) =>
            {
                format!("{derived}Kind")
            }
            None => derived,
        };
        self.take(&message.path, full_name, &rust)?;
        self.names.insert(oneof_key(full_name, oneof), rust);
        let mut variants = HashSet::new();
        for arm in &oneof.arms {
            let variant = pascal(&arm.proto, &self.overrides.words);
            if !variants.insert(variant.clone()) {
                return Err(format!(
                    "{}: two arms of `{field}` would be called `{variant}`",
                    message.path
                )
                .into());
            }
        }
        Ok(())
    }

    fn take(&mut self, path: &str, full_name: &'m str, rust: &str) -> Result<()> {
        let place = (package_of(full_name), rust.to_owned());
        match self.taken.insert(place, full_name) {
            None => Ok(()),
            Some(other) => Err(format!(
                "{path}: `{rust}` is also the name of `{other}`; name one of them in `types` of overrides.yaml"
            )
            .into()),
        }
    }
}

fn oneof_key(message: &str, oneof: &Oneof) -> String {
    let first = oneof.arms.first().map_or("", |arm| arm.json.as_str());
    format!("{message}/{first}")
}
