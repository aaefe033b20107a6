//! Decides how the model looks in Rust: names, boxes, which parameters `new` takes.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::Result;
use super::model::{Enum, Field, Kind, Message, Model, Oneof, Operation, Slot, package_of};
use super::names::{identifier, pascal, snake};
use super::overrides::{Accessor, Overrides};

/// The model with all decisions made.
#[derive(Debug)]
pub(crate) struct Plan<'m> {
    pub(crate) model: &'m Model,
    pub(crate) overrides: &'m Overrides,
    /// Rust names of messages and enums by full name, of oneofs by message and JSON name of an arm.
    types: HashMap<String, String>,
    /// Messages that hold themselves, by the field (`message.proto`) to be boxed.
    boxed: HashSet<String>,
    requests: HashSet<&'m str>,
    /// What a message is for, by full name, where it belongs to one operation.
    roles: HashMap<&'m str, String>,
}

/// A service as the client shows it.
#[derive(Debug)]
pub(crate) struct ServicePlan<'m> {
    pub(crate) full_name: &'m str,
    pub(crate) rust: String,
    pub(crate) accessor: &'m Accessor,
    pub(crate) operations: &'m [Operation],
}

impl<'m> Plan<'m> {
    pub(crate) fn new(model: &'m Model, overrides: &'m Overrides) -> Result<Self> {
        let mut plan = Self {
            model,
            overrides,
            types: HashMap::new(),
            boxed: HashSet::new(),
            requests: HashSet::new(),
            roles: HashMap::new(),
        };
        for (service, operation) in model
            .services
            .iter()
            .flat_map(|(name, service)| service.operations.iter().map(move |one| (name, one)))
        {
            let client = plan.pascal(service.rsplit('.').next().unwrap_or(service));
            let call = format!("`{client}::{}`", plan.method_name(&operation.method));
            plan.requests.insert(&operation.request);
            plan.roles
                .entry(&operation.request)
                .or_insert_with(|| format!("What {call} takes."));
            plan.roles
                .entry(&operation.response)
                .or_insert_with(|| format!("What {call} answers."));
        }
        plan.name_types()?;
        plan.box_recursion();
        Ok(plan)
    }

    /// Full names of the packages that hold something.
    pub(crate) fn packages(&self) -> BTreeSet<&'m str> {
        let types = self.model.messages.keys().chain(self.model.enums.keys());
        types
            .chain(self.model.services.keys())
            .map(|name| package_of(name))
            .collect()
    }

    pub(crate) fn messages_of(
        &self,
        package: &str,
    ) -> impl Iterator<Item = (&'m str, &'m Message)> {
        let of_package = move |(name, _): &(&'m String, &'m Message)| package_of(name) == package;
        self.model
            .messages
            .iter()
            .filter(of_package)
            .map(|(name, message)| (name.as_str(), message))
    }

    pub(crate) fn enums_of(&self, package: &str) -> impl Iterator<Item = (&'m str, &'m Enum)> {
        let of_package = move |(name, _): &(&'m String, &'m Enum)| package_of(name) == package;
        self.model
            .enums
            .iter()
            .filter(of_package)
            .map(|(name, read)| (name.as_str(), read))
    }

    /// All services, each with its accessor.
    pub(crate) fn services(&self) -> Result<Vec<ServicePlan<'m>>> {
        let mut services = Vec::new();
        for (full_name, service) in &self.model.services {
            let Some(accessor) = self.overrides.accessor(full_name) else {
                return Err(format!(
                    "#/paths: service `{full_name}` has no accessor; add it to `services` in overrides.yaml"
                )
                .into());
            };
            let own = full_name.rsplit('.').next().unwrap_or(full_name);
            let rust = self.pascal(own);
            services.push(ServicePlan {
                full_name,
                rust,
                accessor,
                operations: &service.operations,
            });
        }
        Ok(services)
    }

    pub(crate) fn is_request(&self, message: &str) -> bool {
        self.requests.contains(message)
    }

    /// A sentence on what the message is for, when it is what an operation takes or answers.
    pub(crate) fn role(&self, message: &str) -> Option<String> {
        self.roles.get(message).cloned()
    }

    pub(crate) fn method_name(&self, method: &str) -> String {
        identifier(&snake(method, &self.overrides.words))
    }

    pub(crate) fn pascal(&self, name: &str) -> String {
        pascal(name, &self.overrides.words)
    }

    /// Rust name of a message or enum, without its module.
    pub(crate) fn type_name(&self, full_name: &str) -> &str {
        self.types.get(full_name).map_or("", String::as_str)
    }

    pub(crate) fn oneof_type(&self, message: &str, oneof: &Oneof) -> &str {
        self.types
            .get(&oneof_key(message, oneof))
            .map_or("", String::as_str)
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

    pub(crate) fn variant(&self, arm: &Field) -> String {
        match self.pascal(&arm.proto) {
            name if name == "Self" => "Self_".to_owned(),
            name => name,
        }
    }

    /// The type of a field, as seen from `package`.
    pub(crate) fn field_type(&self, package: &str, message: &str, field: &Field) -> String {
        let bare = self.arm_type(package, message, field);
        if self.is_option(message, field) {
            format!("Option<{bare}>")
        } else {
            bare
        }
    }

    /// The type of a field where it is set.
    pub(crate) fn arm_type(&self, package: &str, message: &str, field: &Field) -> String {
        let bare = self.kind_type(package, &field.kind);
        if self.is_boxed(message, field) {
            format!("Box<{bare}>")
        } else {
            bare
        }
    }

    /// Whether the field is an `Option`. Required messages are not, but for those that hold
    /// themselves.
    pub(crate) fn is_option(&self, message: &str, field: &Field) -> bool {
        if field.kind.has_own_absence() {
            return false;
        }
        field.optional
            || (field.kind.is_message() && !field.required)
            || self.is_boxed(message, field)
    }

    fn is_boxed(&self, message: &str, field: &Field) -> bool {
        self.boxed.contains(&format!("{message}.{}", field.proto))
    }

    pub(crate) fn kind_type(&self, package: &str, kind: &Kind) -> String {
        match kind {
            Kind::Bool => "bool".to_owned(),
            Kind::String => "String".to_owned(),
            Kind::I32 => "i32".to_owned(),
            Kind::U32 => "u32".to_owned(),
            Kind::I64 => "i64".to_owned(),
            Kind::U64 => "u64".to_owned(),
            Kind::F64 => "f64".to_owned(),
            Kind::Bytes => "bytes::Bytes".to_owned(),
            Kind::Timestamp => "jiff::Timestamp".to_owned(),
            Kind::Duration => "jiff::SignedDuration".to_owned(),
            Kind::Struct => "serde_json::Map<String, serde_json::Value>".to_owned(),
            Kind::Value => "serde_json::Value".to_owned(),
            Kind::Message(name) | Kind::Enum(name) => self.path_from(package, name),
            Kind::List(inner) => format!("Vec<{}>", self.kind_type(package, inner)),
            Kind::Map(inner) => {
                format!(
                    "std::collections::BTreeMap<String, {}>",
                    self.kind_type(package, inner)
                )
            }
        }
    }

    /// A type's name as seen from `package`: bare at home, with its module elsewhere.
    fn path_from(&self, package: &str, full_name: &str) -> String {
        let home = package_of(full_name);
        let name = self.type_name(full_name);
        if home == package {
            name.to_owned()
        } else {
            format!("crate::{}::{name}", module_path(home))
        }
    }

    /// Names every type; declared types first, since oneofs are not named in JSON and can give way.
    fn name_types(&mut self) -> Result<()> {
        let mut taken: BTreeMap<(&str, String), &str> = BTreeMap::new();
        let messages = self
            .model
            .messages
            .iter()
            .map(|(name, message)| (name, &message.path));
        let enums = self
            .model
            .enums
            .iter()
            .map(|(name, read)| (name, &read.path));
        for (full_name, path) in messages.chain(enums) {
            let rust = match self.overrides.type_name(full_name) {
                Some(rust) => rust.to_owned(),
                None => full_name[package_of(full_name).len()..]
                    .split('.')
                    .map(|name| self.pascal(name))
                    .collect(),
            };
            if let Some(other) = taken.insert((package_of(full_name), rust.clone()), full_name) {
                return Err(clash(path, &rust, other));
            }
            self.types.insert(full_name.clone(), rust);
        }
        for full_name in self.model.services.keys() {
            let rust = self.pascal(full_name.rsplit('.').next().unwrap_or(full_name));
            if let Some(other) = taken.insert((package_of(full_name), rust.clone()), full_name) {
                return Err(clash("#/paths", &rust, other));
            }
        }
        for (full_name, message) in &self.model.messages {
            for slot in &message.slots {
                let Slot::Oneof(oneof) = slot else { continue };
                let field = Self::oneof_field(message, oneof);
                let proto_name = format!("{full_name}.{}", oneof.name.as_ref().unwrap_or(&field));
                let derived = format!("{}{}", self.type_name(full_name), self.pascal(&field));
                let package = package_of(full_name);
                let rust = match self.overrides.type_name(&proto_name) {
                    Some(rust) => rust.to_owned(),
                    None if taken.contains_key(&(package, derived.clone())) => {
                        format!("{derived}Kind")
                    }
                    None => derived,
                };
                if let Some(other) = taken.insert((package, rust.clone()), full_name) {
                    return Err(clash(&message.path, &rust, other));
                }
                self.types.insert(oneof_key(full_name, oneof), rust);
            }
        }
        Ok(())
    }

    /// Boxes the fields through which a message holds itself; lists and maps need none.
    fn box_recursion(&mut self) {
        for (name, message) in &self.model.messages {
            for field in message.fields() {
                let Kind::Message(inner) = &field.kind else {
                    continue;
                };
                if self.reaches(inner, name) {
                    self.boxed.insert(format!("{name}.{}", field.proto));
                }
            }
        }
    }

    fn reaches(&self, from: &'m str, to: &str) -> bool {
        let mut seen = HashSet::new();
        let mut pending = vec![from];
        while let Some(name) = pending.pop() {
            if name == to {
                return true;
            }
            if !seen.insert(name) {
                continue;
            }
            if let Some(message) = self.model.messages.get(name) {
                pending.extend(message.fields().filter_map(|field| match &field.kind {
                    Kind::Message(inner) => Some(inner.as_str()),
                    _ => None,
                }));
            }
        }
        false
    }
}

fn oneof_key(message: &str, oneof: &Oneof) -> String {
    let first = oneof.arms.first().map_or("", |arm| arm.json.as_str());
    format!("{message}/{first}")
}

fn clash(path: &str, rust: &str, other: &str) -> Box<dyn std::error::Error> {
    format!("{path}: `{rust}` is also the name of `{other}`; name one of them in `types` of overrides.yaml").into()
}

/// The modules of a package: all its segments but the first, which is the same for all.
pub(crate) fn module_path(package: &str) -> String {
    let inner = package.split_once('.').map_or(package, |(_, rest)| rest);
    inner
        .split('.')
        .map(identifier)
        .collect::<Vec<_>>()
        .join("::")
}
