//! The tree of modules: a file for each package, and one that lists them.

use std::collections::BTreeSet;

use super::{Files, NOTICE, package};
use crate::codegen::code::Module;

const HEAD: &str = "
//! The protobuf packages, each compiled for the services that need it.

#![allow(
    deprecated,
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::too_many_arguments
)]

#[cfg(feature = \"__operations\")]
mod for_each_operation;
";

pub(super) fn files(modules: &[Module]) -> Files {
    let mut files = Files::new();
    let mut root = format!("{NOTICE}{HEAD}");
    declare(modules, &[], &mut root, &mut files);
    files.insert("mod.rs".to_owned(), root);
    files
}

/// Declares `modules` in `out`, and puts the files of those that are packages to the others.
fn declare(modules: &[Module], outer: &[&str], out: &mut String, files: &mut Files) {
    for module in modules {
        let name = &module.name;
        let mut path = outer.to_vec();
        path.push(name.trim_start_matches("r#"));
        out.push('\n');
        if let Some(package) = &module.package {
            out.push_str(&format!("{}pub mod {name};\n", condition(&module.features)));
            let mut text = package::text(package);
            declare(&module.modules, &path, &mut text, files);
            files.insert(format!("{}.rs", path.join("/")), text);
        } else {
            out.push_str(&format!(
                "/// The protobuf packages below `{}`.\n",
                path.join(".")
            ));
            out.push_str(&format!(
                "{}pub mod {name} {{\n",
                condition(&module.features)
            ));
            declare(&module.modules, &path, out, files);
            out.push_str("}\n");
        }
    }
}

/// What the root of the API crate says of its packages: a module that is left out there is one that
/// rustc can name, with the features that it takes.
pub(super) fn root(modules: &[Module]) -> String {
    let used = |module: &Module| {
        format!(
            "{}pub use generated::{};\n",
            condition(&module.features),
            module.name
        )
    };
    modules.iter().map(used).collect()
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
