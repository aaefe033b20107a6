//! The module tree, in which each package is compiled only for the services that need it.

use std::collections::{BTreeMap, BTreeSet};

use super::{NOTICE, Source};
use crate::codegen::model::package_of;
use crate::codegen::plan::{ServicePlan, module_path};

pub(super) fn module_tree(source: &Source<'_>, services: &[ServicePlan<'_>]) -> String {
    let features = features_by_package(source, services);
    let mut roots: BTreeMap<String, Vec<(String, &BTreeSet<String>)>> = BTreeMap::new();
    for (package, features) in &features {
        let path = module_path(package);
        let (root, leaf) = path.split_once("::").unwrap_or((path.as_str(), ""));
        roots
            .entry(root.to_owned())
            .or_default()
            .push((leaf.to_owned(), features));
    }
    let mut out = String::from(NOTICE);
    out.push_str(
        "\n//! The protobuf packages, each compiled for the services that need it.\n\n\
         #![allow(\n    deprecated,\n    clippy::enum_variant_names,\n    clippy::large_enum_variant,\n    clippy::too_many_arguments\n)]\n\n\
         #[cfg(feature = \"full\")]\nmod for_each_operation;\n",
    );
    for (root, leaves) in roots {
        out.push('\n');
        if let [(leaf, features)] = leaves.as_slice() {
            if leaf.is_empty() {
                out.push_str(&format!("{}pub mod {root};\n", condition(0, features)));
                continue;
            }
        }
        let all: BTreeSet<String> = leaves
            .iter()
            .flat_map(|(_, features)| features.iter().cloned())
            .collect();
        out.push_str(&format!(
            "/// The protobuf packages below `{root}`.\n{}pub mod {root} {{\n",
            condition(0, &all)
        ));
        for (leaf, features) in &leaves {
            let condition = if **features == all {
                String::new()
            } else {
                condition(4, features)
            };
            out.push_str(&format!("{condition}    pub mod {leaf};\n"));
        }
        out.push_str("}\n");
    }
    out
}

/// The features of all services that need the package, directly or through others.
fn features_by_package<'m>(
    source: &Source<'m>,
    services: &[ServicePlan<'_>],
) -> BTreeMap<&'m str, BTreeSet<String>> {
    let plan = source.plan;
    let mut needs: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (name, message) in &plan.model.messages {
        let named = message.fields().filter_map(|field| field.kind.named());
        needs
            .entry(package_of(name))
            .or_default()
            .extend(named.map(package_of));
    }
    for service in services {
        for operation in service.operations {
            let needed = needs.entry(package_of(service.full_name)).or_default();
            needed.extend([
                package_of(&operation.request),
                package_of(&operation.response),
            ]);
        }
    }
    let mut features: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for package in plan.packages() {
        features.insert(package, BTreeSet::new());
    }
    for service in services {
        let mut pending = vec![package_of(service.full_name)];
        let mut seen = BTreeSet::new();
        while let Some(package) = pending.pop() {
            if !seen.insert(package) {
                continue;
            }
            if let Some(features) = features.get_mut(package) {
                features.insert(service.accessor.feature());
            }
            pending.extend(needs.get(package).into_iter().flatten());
        }
    }
    features
}

/// The `cfg` attribute for any of the features.
fn condition(indent: usize, features: &BTreeSet<String>) -> String {
    let space = " ".repeat(indent);
    let list: Vec<String> = features
        .iter()
        .map(|feature| format!("feature = \"{feature}\""))
        .collect();
    match list.as_slice() {
        [only] => format!("{space}#[cfg({only})]\n"),
        // rustfmt's `attr_fn_like_width`.
        _ if list.join(", ").len() <= 70 => format!("{space}#[cfg(any({}))]\n", list.join(", ")),
        _ => {
            let lines: String = list
                .iter()
                .map(|feature| format!("{space}    {feature},\n"))
                .collect();
            format!(
                "{space}#[cfg(any(\n{}{space}))]\n",
                lines.trim_end_matches(",\n").to_owned() + "\n"
            )
        }
    }
}
