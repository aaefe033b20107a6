//! The services as the facade shows them.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::Result;
use crate::codegen::code::Accessor;
use crate::codegen::model::{Service, Slot};
use crate::codegen::names::pascal;
use crate::codegen::taken::Taken;

use super::context::Context;

/// Names of features that stand for several services.
const GROUPS: [&str; 4] = ["default", "beta", "v1", "full"];

/// Group by group, each group in the order of its names.
///
/// # Errors
/// When a service has no accessor, or one whose name something else has already.
pub(super) fn plan(context: &Context<'_>, taken: &Taken) -> Result<Vec<Accessor>> {
    let mut accessors = Vec::new();
    for (full_name, service) in &context.model.services {
        let Some(accessor) = context.overrides.accessor(full_name) else {
            return Err(format!(
                "{}: service `{full_name}` has no accessor; add it to `services` in overrides.yaml",
                service.path
            )
            .into());
        };
        let (name, feature) = (&accessor.name, accessor.feature());
        let holder = if GROUPS.contains(&feature.as_str()) || taken.features.contains(&feature) {
            "a feature"
        } else if taken.accessors.contains(name) {
            "a method of `Zitadel`"
        } else if taken.in_facade.contains(name) {
            "a module of the facade"
        } else {
            accessors.push(Accessor {
                name: name.clone(),
                feature,
                group: accessor.group,
                docs: context.service_docs(full_name),
                module: context.module_path(&service.name.package),
                client: context.types.declared(full_name).to_owned(),
                others: others(context, service),
            });
            continue;
        };
        return Err(format!(
            "service `{full_name}`: {holder} is called `{name}` already; say another accessor at {} of overrides.yaml",
            accessor.path
        )
        .into());
    }
    accessors.sort_by(|one, other| (one.group, &one.name).cmp(&(other.group, &other.name)));
    Ok(accessors)
}

/// The types of other packages that the service's messages hold.
fn others(context: &Context<'_>, service: &Service) -> BTreeMap<String, Vec<(String, String)>> {
    let home = &service.name.package;
    let mut taken = context.types.in_package(home);
    let mut others: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for (package, name, full_name) in reached(context, service) {
        if package == home {
            continue;
        }
        let mut shown = name.to_owned();
        if taken.contains(name) {
            shown = match context.overrides.name_elsewhere(full_name) {
                Some(name) => name.to_owned(),
                None => {
                    let subject = pascal(subject(package), &context.overrides.words);
                    format!("{subject}{name}")
                }
            };
        }
        if taken.insert(shown.clone()) {
            let module = others.entry(context.module_path(package)).or_default();
            module.push((name.to_owned(), shown));
        }
    }
    others
}

/// All types that the service's messages hold: package, name, and full name, which those of oneofs
/// have not.
fn reached<'c>(
    context: &'c Context<'_>,
    service: &'c Service,
) -> BTreeSet<(&'c str, &'c str, &'c str)> {
    let mut types = BTreeSet::new();
    let mut seen = HashSet::new();
    let operations = service.operations.iter();
    let mut pending: Vec<&str> = operations
        .flat_map(|operation| [operation.request.as_str(), operation.response.as_str()])
        .collect();
    while let Some(full_name) = pending.pop() {
        let Some(name) = context.name(full_name) else {
            continue;
        };
        if !seen.insert(full_name) {
            continue;
        }
        let package = name.package.as_str();
        types.insert((package, context.types.declared(full_name), full_name));
        let Some(message) = context.model.messages.get(full_name) else {
            continue;
        };
        pending.extend(message.fields().filter_map(|field| field.kind.named()));
        for slot in &message.slots {
            if let Slot::Oneof(oneof) = slot {
                types.insert((package, context.types.oneof(full_name, oneof), ""));
            }
        }
    }
    types
}

/// What a package is about: the last segment of its name that is no version.
fn subject(package: &str) -> &str {
    let is_version = |segment: &&str| {
        let number = segment.strip_prefix('v').unwrap_or_default();
        number.starts_with(|first: char| first.is_ascii_digit())
    };
    package
        .rsplit('.')
        .find(|segment| !is_version(segment))
        .unwrap_or(package)
}
