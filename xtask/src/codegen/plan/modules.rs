//! The tree of modules, in which each package is compiled only for the services that need it.

use std::collections::{BTreeMap, BTreeSet};

use crate::Result;
use crate::codegen::code::{Module, Package};
use crate::codegen::model::Service;

use super::context::Context;
use super::scope::Scope;
use super::{enums, messages, operations};

pub(super) fn plan(context: &Context<'_>) -> Result<Vec<Module>> {
    let mut root = Module::default();
    for (package, features) in features_by_package(context) {
        let mut module = &mut root;
        for name in &context.modules[package] {
            let place = module.modules.iter().position(|inner| inner.name == *name);
            let place = place.unwrap_or_else(|| {
                module.modules.push(Module {
                    name: name.clone(),
                    ..Module::default()
                });
                module.modules.len() - 1
            });
            module = &mut module.modules[place];
            module.features.extend(features.iter().cloned());
        }
        module.package = Some(Package {
            full_name: package.to_owned(),
            ..Package::default()
        });
    }
    for module in &mut root.modules {
        finish(context, module, &BTreeSet::new())?;
    }
    Ok(root.modules)
}

/// Fills the packages in, and leaves out conditions that hold already further out.
fn finish(context: &Context<'_>, module: &mut Module, outer: &BTreeSet<String>) -> Result<()> {
    let features = module.features.clone();
    for inner in &mut module.modules {
        finish(context, inner, &features)?;
    }
    if let Some(planned) = &mut module.package {
        let inner = module.modules.iter().map(|inner| inner.name.clone());
        *planned = package(context, &planned.full_name, inner.collect())?;
    }
    if *outer == features {
        module.features.clear();
    }
    Ok(())
}

fn package(context: &Context<'_>, full_name: &str, inner: Vec<String>) -> Result<Package> {
    let model = context.model;
    let scope = Scope::of_package(context, full_name, inner.into_iter());
    let services: Vec<(&String, &Service)> = model
        .services
        .iter()
        .filter(|(_, service)| service.name.package == full_name)
        .collect();
    let mut package = Package {
        full_name: full_name.to_owned(),
        clients: operations::plan(&scope, &services)?,
        messages: Vec::new(),
        enums: Vec::new(),
        uses: Vec::new(),
    };
    for (name, message) in &model.messages {
        if message.name.package == full_name {
            package
                .messages
                .push(messages::plan(&scope, name, message)?);
        }
    }
    for (name, read) in &model.enums {
        if read.name.package == full_name {
            package.enums.push(enums::plan(&scope, name, read)?);
        }
    }
    if !package.clients.is_empty() {
        package.uses = ["Call", "Client"]
            .into_iter()
            .filter(|name| scope.runtime(name).1)
            .collect();
    }
    Ok(package)
}

/// The features of all services that need the package, directly or through others.
fn features_by_package<'m>(context: &Context<'m>) -> BTreeMap<&'m str, BTreeSet<String>> {
    let model = context.model;
    let mut needs: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for message in model.messages.values() {
        let named = message.fields().filter_map(|field| field.kind.named());
        let packages = named.filter_map(|name| model.name_of(name));
        needs
            .entry(&message.name.package)
            .or_default()
            .extend(packages.map(|name| name.package.as_str()));
    }
    for service in model.services.values() {
        for operation in &service.operations {
            let bodies = [&operation.request, &operation.response];
            let packages = bodies.into_iter().filter_map(|name| model.name_of(name));
            needs
                .entry(&service.name.package)
                .or_default()
                .extend(packages.map(|name| name.package.as_str()));
        }
    }
    let mut features: BTreeMap<&str, BTreeSet<String>> = context
        .modules
        .keys()
        .map(|package| (*package, BTreeSet::new()))
        .collect();
    for (full_name, service) in &model.services {
        let Some(accessor) = context.overrides.accessor(full_name) else {
            continue;
        };
        let mut pending = vec![service.name.package.as_str()];
        let mut seen = BTreeSet::new();
        while let Some(package) = pending.pop() {
            if !seen.insert(package) {
                continue;
            }
            if let Some(features) = features.get_mut(package) {
                features.insert(accessor.feature());
            }
            pending.extend(needs.get(package).into_iter().flatten());
        }
    }
    features
}
