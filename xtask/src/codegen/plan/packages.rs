//! The modules that packages become.

use std::collections::{BTreeMap, BTreeSet};

use crate::Result;
use crate::codegen::model::Model;
use crate::codegen::names::{identifier, nameless};
use crate::codegen::taken::Taken;

/// The module of the types that stand for operations.
pub(super) const OPERATIONS: &str = "operations";

/// The modules of each package: all segments of its name but the first, which is the same for all.
///
/// # Errors
/// When two packages would share a module.
pub(super) fn paths<'m>(model: &'m Model, taken: &Taken) -> Result<BTreeMap<&'m str, Vec<String>>> {
    let with_services: BTreeSet<&str> = model
        .services
        .values()
        .map(|service| service.name.package.as_str())
        .collect();
    let mut paths: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (package, path) in packages(model) {
        let segments: Vec<&str> = match package.split_once('.') {
            Some((_, inner)) => inner.split('.').collect(),
            None => vec![package],
        };
        let mut modules = Vec::new();
        for (depth, segment) in segments.iter().enumerate() {
            let Some(mut name) = identifier(segment, &[]) else {
                return Err(nameless(path, segment));
            };
            let outer = &package[..package.len() - segments[depth..].join(".").len()];
            let is_taken = |name: &str| match depth {
                0 => taken.beside_packages.contains(name),
                _ => name == OPERATIONS && with_services.contains(outer.trim_end_matches('.')),
            };
            while is_taken(&name) {
                name.push('_');
            }
            modules.push(name);
        }
        if let Some((other, _)) = paths.iter().find(|(_, taken)| **taken == modules) {
            return Err(format!(
                "{path}: the package `{package}` would share its module with `{other}`"
            )
            .into());
        }
        paths.insert(package, modules);
    }
    Ok(paths)
}

/// The packages that hold something, each with the place of one such thing.
fn packages(model: &Model) -> BTreeMap<&str, &str> {
    let messages = model.messages.values().map(|one| (&one.name, &one.path));
    let enums = model.enums.values().map(|one| (&one.name, &one.path));
    let services = model.services.values().map(|one| (&one.name, &one.path));
    messages
        .chain(enums)
        .chain(services)
        .map(|(name, path)| (name.package.as_str(), path.as_str()))
        .collect()
}
