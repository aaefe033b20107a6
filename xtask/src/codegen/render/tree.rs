//! The module tree, in which each package is compiled only for the services that need it.

use std::collections::{BTreeMap, BTreeSet};

use super::{NOTICE, Source};
use crate::codegen::Result;
use crate::codegen::field_types::module_path;
use crate::codegen::model::package_of;
use crate::codegen::plan::ServicePlan;

/// # Errors
/// When a package would need the module that holds another package.
pub(super) fn module_tree(source: &Source<'_>, services: &[ServicePlan<'_>]) -> Result<String> {
    let mut root = Module::default();
    for (package, features) in features_by_package(source, services) {
        let mut module = &mut root;
        for name in module_path(package).split("::") {
            module = module.inner.entry(name.to_owned()).or_default();
            module.features.extend(features.iter().cloned());
        }
        if module.package.replace(package).is_some() || !module.inner.is_empty() {
            return Err(no_module(package));
        }
    }
    let mut out = String::from(NOTICE);
    out.push_str(HEAD);
    for (name, module) in &root.inner {
        out.push('\n');
        module.write(name, None, 0, &mut out)?;
    }
    Ok(out)
}

const HEAD: &str = "
//! The protobuf packages, each compiled for the services that need it.

#![allow(
    deprecated,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::too_many_arguments
)]

#[cfg(feature = \"full\")]
mod for_each_operation;
";

/// A module for a package, or for the packages below it.
#[derive(Default)]
struct Module<'m> {
    package: Option<&'m str>,
    inner: BTreeMap<String, Module<'m>>,
    features: BTreeSet<String>,
}

impl Module<'_> {
    fn write(
        &self,
        name: &str,
        outer: Option<&BTreeSet<String>>,
        indent: usize,
        out: &mut String,
    ) -> Result<()> {
        let space = " ".repeat(indent);
        let condition = match outer {
            Some(outer) if *outer == self.features => String::new(),
            _ => condition(indent, &self.features),
        };
        match self.package {
            Some(package) if !self.inner.is_empty() => return Err(no_module(package)),
            Some(_) => out.push_str(&format!("{condition}{space}pub mod {name};\n")),
            None => {
                out.push_str(&format!(
                    "{space}/// The protobuf packages below `{name}`.\n"
                ));
                out.push_str(&format!("{condition}{space}pub mod {name} {{\n"));
                for (name, module) in &self.inner {
                    module.write(name, Some(&self.features), indent + 4, out)?;
                }
                out.push_str(&format!("{space}}}\n"));
            }
        }
        Ok(())
    }
}

fn no_module(package: &str) -> Box<dyn std::error::Error> {
    format!("#/components/schemas: package `{package}` shares its module with another package")
        .into()
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
