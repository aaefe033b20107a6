//! The trees of modules, one of types and one of services: a file for each package that has some, and one
//! that lists them.

use std::collections::BTreeSet;

use super::{Files, NOTICE, package};
use crate::codegen::code::{Module, Package};

const TYPES_HEAD: &str = "
//! The protobuf packages, each compiled for the services that need it.

#![allow(
    deprecated,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::too_many_arguments
)]
";

const SERVICES_HEAD: &str = "
//! The protobuf packages, each with its services and with the types that the crate `zitadel-types` has
//! of it.

#![allow(deprecated, clippy::module_inception)]

#[cfg(feature = \"__operations\")]
mod for_each_operation;
";

/// Whose tree it is.
#[derive(Clone, Copy)]
pub(super) enum Tree {
    Types,
    Services,
}

impl Tree {
    pub(super) fn files(self, modules: &[Module]) -> Files {
        let mut files = Files::new();
        let head = match self {
            Self::Types => TYPES_HEAD,
            Self::Services => SERVICES_HEAD,
        };
        let mut root = format!("{NOTICE}{head}");
        self.declare(modules, &[], &mut root, &mut files);
        files.insert("mod.rs".to_owned(), root);
        files
    }

    /// What the root of the crate says of its packages: a module that is left out there is one that
    /// rustc can name, with the features that it takes.
    pub(super) fn root(self, modules: &[Module]) -> String {
        let is_there = |module: &&Module| match self {
            Self::Types => holds(module, &has_types),
            Self::Services => true,
        };
        let used = |module: &Module| {
            let Module { name, features, .. } = module;
            format!("{}pub use generated::{name};\n", condition(features))
        };
        modules.iter().filter(is_there).map(used).collect()
    }

    /// Declares `modules` in `out`, and puts the files of those that are packages to the others.
    fn declare(self, modules: &[Module], outer: &[&str], out: &mut String, files: &mut Files) {
        for module in modules {
            let name = module.name.as_str();
            let path = [outer, &[name]].concat();
            let condition = condition(&module.features);
            let types =
                holds(module, &has_types).then(|| format!("::zitadel_types::{}", path.join("::")));
            match (self, &types) {
                (Self::Types, None) => continue,
                (Self::Services, Some(types)) if !holds(module, &has_services) => {
                    out.push_str(&format!("\n{condition}#[doc(inline)]\npub use {types};\n"));
                    continue;
                }
                _ => {}
            }
            let path_in_files: Vec<&str> = path
                .iter()
                .map(|name| name.trim_start_matches("r#"))
                .collect();
            if let Some(package) = &module.package {
                out.push_str(&format!("\n{condition}pub mod {name};\n"));
                let mut text = match self {
                    Self::Types => package::types(package),
                    Self::Services => package::services(package, types.as_deref()),
                };
                self.declare(&module.modules, &path, &mut text, files);
                files.insert(format!("{}.rs", path_in_files.join("/")), text);
            } else {
                out.push_str(&format!(
                    "\n/// The protobuf packages below `{}`.\n{condition}pub mod {name} {{\n",
                    path_in_files.join(".")
                ));
                self.declare(&module.modules, &path, out, files);
                out.push_str("}\n");
            }
        }
    }
}

/// Whether the package of the module, or of one within it, is such a one.
fn holds(module: &Module, is_such: &dyn Fn(&Package) -> bool) -> bool {
    let inner = || module.modules.iter().any(|inner| holds(inner, is_such));
    module.package.as_ref().is_some_and(is_such) || inner()
}

fn has_types(package: &Package) -> bool {
    !package.messages.is_empty() || !package.enums.is_empty()
}

fn has_services(package: &Package) -> bool {
    !package.clients.is_empty()
}

/// The `cfg` attribute for any of the features; nothing for none.
fn condition(features: &BTreeSet<String>) -> String {
    let list: Vec<String> = features
        .iter()
        .map(|feature| format!("feature = \"{feature}\""))
        .collect();
    match list.as_slice() {
        [] => String::new(),
        [only] => format!("#[cfg({only})]\n"),
        _ => format!("#[cfg(any({}))]\n", list.join(", ")),
    }
}
