//! What all parts of the plan need to know of the whole.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, HashSet};

use crate::Result;
use crate::codegen::descriptions::Descriptions;
use crate::codegen::model::{Field, Kind, Model, Name, Oneof, Operation, Slot};
use crate::codegen::names::{identifier, nameless, type_identifier, words};
use crate::codegen::overrides::Overrides;
use crate::codegen::taken::Taken;

use super::packages;
use super::recursion::recursive_fields;
use super::type_names::TypeNames;

pub(super) struct Context<'m> {
    pub(super) model: &'m Model,
    pub(super) overrides: &'m Overrides,
    pub(super) descriptions: &'m Descriptions,
    pub(super) types: TypeNames,
    /// The modules of each package, from the crate's root.
    pub(super) modules: BTreeMap<&'m str, Vec<String>>,
    /// Fields (`message.field`) through which a message holds itself.
    boxed: HashSet<String>,
    requests: HashSet<&'m str>,
    /// Messages that requests hold, and requests themselves.
    in_requests: HashSet<&'m str>,
    /// What a message is for, by full name, where an operation takes or answers it.
    roles: HashMap<&'m str, String>,
    notes: RefCell<Vec<String>>,
}

impl<'m> Context<'m> {
    pub(super) fn new(
        model: &'m Model,
        overrides: &'m Overrides,
        descriptions: &'m Descriptions,
        taken: &Taken,
    ) -> Result<Self> {
        let mut context = Self {
            model,
            overrides,
            descriptions,
            types: TypeNames::of(model, overrides)?,
            modules: packages::paths(model, taken)?,
            boxed: recursive_fields(model),
            requests: HashSet::new(),
            in_requests: HashSet::new(),
            roles: HashMap::new(),
            notes: RefCell::default(),
        };
        for (full_name, service) in &model.services {
            for operation in &service.operations {
                let client = context.types.declared(full_name);
                let call = format!("`{client}::{}`", context.method(operation)?);
                overrides.note_words(&operation.method);
                context.requests.insert(&operation.request);
                for (message, verb) in [
                    (&operation.request, "takes"),
                    (&operation.response, "answers"),
                ] {
                    let role = || format!("What {call} {verb}.");
                    context.roles.entry(message).or_insert_with(role);
                }
            }
        }
        let mut pending: Vec<&str> = context.requests.iter().copied().collect();
        while let Some(name) = pending.pop() {
            let Some(message) = model.messages.get(name) else {
                continue;
            };
            if context.in_requests.insert(name) {
                pending.extend(message.fields().filter_map(|field| field.kind.named()));
            }
        }
        Ok(context)
    }

    /// Takes note of a list that is not read page by page, unless that is said to be right.
    pub(super) fn note_unpaged(&self, operation: &Operation, problem: &str) {
        let name = operation.url.trim_start_matches('/');
        if !self.overrides.is_unpaged(name) {
            let note = format!(
                "{}: is not read page by page: {problem}; if that is right, say so in `paging.except` of overrides.yaml",
                operation.path
            );
            self.notes.borrow_mut().push(note);
        }
    }

    pub(super) fn notes(&self) -> Vec<String> {
        self.notes.borrow().clone()
    }

    pub(super) fn is_request(&self, message: &str) -> bool {
        self.requests.contains(message)
    }

    pub(super) fn is_in_request(&self, message: &str) -> bool {
        self.in_requests.contains(message)
    }

    /// The arms of a oneof in a request that can be told by the types of their values: messages and
    /// enums that no other arm holds.
    pub(super) fn converting_arms<'o>(&self, message: &str, oneof: &'o Oneof) -> Vec<&'o Field> {
        if !self.is_in_request(message) {
            return Vec::new();
        }
        let is_told = |arm: &&Field| match &arm.kind {
            Kind::Message(name) | Kind::Enum(name) => {
                let same = oneof.arms.iter().filter(|other| other.kind == arm.kind);
                name != message && same.count() == 1
            }
            _ => false,
        };
        oneof.arms.iter().filter(is_told).collect()
    }

    /// Whether the message holds nothing but a oneof, so that what converts into that converts into
    /// the message.
    pub(super) fn is_wrapper(&self, message: &str) -> bool {
        match self
            .model
            .messages
            .get(message)
            .map(|read| read.slots.as_slice())
        {
            Some([Slot::Oneof(_)]) => self.is_in_request(message),
            _ => false,
        }
    }

    pub(super) fn is_boxed(&self, message: &str, proto: &str) -> bool {
        self.boxed.contains(&format!("{message}.{proto}"))
    }

    /// A sentence on what the message is for, when it is what an operation takes or answers.
    pub(super) fn role(&self, message: &str) -> Option<&str> {
        self.roles.get(message).map(String::as_str)
    }

    /// The path of a package's module.
    pub(super) fn module_path(&self, package: &str) -> String {
        self.modules
            .get(package)
            .map(|names| names.join("::"))
            .unwrap_or_default()
    }

    /// The name of an operation's method.
    ///
    /// # Errors
    /// When it has no letters.
    pub(super) fn method(&self, operation: &Operation) -> Result<String> {
        match identifier(&operation.method, &self.overrides.words) {
            // The function that makes a client.
            Some(name) if name == "new" => Ok("new_".to_owned()),
            Some(name) => Ok(name),
            None => Err(nameless(&operation.path, &operation.method)),
        }
    }

    /// The name of a field in Rust.
    pub(super) fn field(&self, path: &str, proto: &str) -> Result<String> {
        identifier(proto, &[]).ok_or_else(|| nameless(path, proto))
    }

    /// The name of a variant in Rust.
    pub(super) fn variant(&self, path: &str, name: &str) -> Result<String> {
        type_identifier(name, &self.overrides.words).ok_or_else(|| nameless(path, name))
    }

    /// A sentence that says no more than the name: `HumanProfile` → "Human profile."
    pub(super) fn sentence(&self, name: &str) -> String {
        let text = words(name, &self.overrides.words).join(" ");
        let mut letters = text.chars();
        let first: String = letters
            .next()
            .into_iter()
            .flat_map(char::to_uppercase)
            .collect();
        format!("{first}{}.", letters.as_str())
    }

    /// The package that a type or service is in.
    pub(super) fn name(&self, full_name: &str) -> Option<&'m Name> {
        let service = self
            .model
            .services
            .get(full_name)
            .map(|service| &service.name);
        service.or_else(|| self.model.name_of(full_name))
    }
}
