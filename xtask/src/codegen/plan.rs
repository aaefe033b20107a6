//! The model, and the decisions on how it looks in Rust.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::Result;
use super::field_types::module_path;
use super::model::{Enum, Field, Message, Model, Operation, package_of};
use super::names::{identifier, pascal, snake};
use super::overrides::{Accessor, Overrides};
use super::recursion::recursive_fields;
use super::type_names::TypeNames;

/// The model with all decisions made.
#[derive(Debug)]
pub(crate) struct Plan<'m> {
    pub(crate) model: &'m Model,
    pub(crate) overrides: &'m Overrides,
    pub(crate) types: TypeNames,
    /// Fields (`message.field`) through which a message holds itself.
    pub(crate) boxed: HashSet<String>,
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
            types: TypeNames::of(model, overrides)?,
            boxed: recursive_fields(model),
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
            overrides.note_words(&operation.method);
            plan.requests.insert(&operation.request);
            plan.roles
                .entry(&operation.request)
                .or_insert_with(|| format!("What {call} takes."));
            plan.roles
                .entry(&operation.response)
                .or_insert_with(|| format!("What {call} answers."));
        }
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

    /// The method of an operation (`package.Service/Method`), as a path in the crate; `None` when
    /// there is no such operation.
    pub(crate) fn method_path(&self, operation: &str) -> Option<String> {
        let (service, method) = operation.split_once('/')?;
        let operations = &self.model.services.get(service)?.operations;
        let operation = operations.iter().find(|one| one.method == method)?;
        let client = self.pascal(service.rsplit('.').next()?);
        let module = module_path(package_of(service));
        let method = self.method_name(&operation.method);
        Some(format!("{module}::{client}::{method}"))
    }

    pub(crate) fn pascal(&self, name: &str) -> String {
        pascal(name, &self.overrides.words)
    }

    pub(crate) fn variant(&self, arm: &Field) -> String {
        match self.pascal(&arm.proto) {
            name if name == "Self" => "Self_".to_owned(),
            name => name,
        }
    }
}
