//! Names that code written by hand has taken, which generated code must keep clear of.

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::path::Path;

use syn::{ImplItem, Item, Type, UseTree};

use super::input::read;
use super::marked;
use crate::Result;

#[derive(Debug, Default)]
pub(crate) struct Taken {
    /// Names at the root of the API crate or of the types crate, where packages are modules.
    pub(crate) beside_packages: BTreeSet<String>,
    /// Names at the root of the facade, where stable services are modules.
    pub(crate) in_facade: BTreeSet<String>,
    /// Methods of the facade's client.
    pub(crate) accessors: BTreeSet<String>,
    /// Features of any of the crates.
    pub(crate) features: BTreeSet<String>,
}

impl Taken {
    /// Looks through the sources of the crates.
    pub(crate) fn read(types: &Path, api: &Path, facade: &Path) -> Result<Self> {
        let mut taken = Self {
            // The one module of generated code that is no package.
            beside_packages: BTreeSet::from(["for_each_operation".to_owned()]),
            ..Self::default()
        };
        for crate_root in [types, api, facade] {
            let manifest = read(&crate_root.join("Cargo.toml"))?;
            let by_hand = marked::by_hand(&manifest)
                .map_err(|error| in_file(&crate_root.join("Cargo.toml"), &*error))?;
            taken.features.extend(features(&by_hand));
        }
        for crate_root in [types, api] {
            taken.beside_packages.extend(root_names(crate_root)?);
        }
        taken.in_facade.extend(root_names(facade)?);
        taken
            .accessors
            .extend(methods_of(&facade.join("src"), "Zitadel")?);
        Ok(taken)
    }
}

/// The features of a manifest.
fn features(manifest: &str) -> Vec<String> {
    let sections = manifest.split("\n[");
    let own = sections.filter(|section| section.starts_with("features]"));
    let lines = own.flat_map(|section| section.lines().skip(1));
    lines
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| Some(line.split_once('=')?.0.trim().to_owned()))
        .collect()
}

/// The modules of a crate, and what it brings in by name.
fn root_names(crate_root: &Path) -> Result<BTreeSet<String>> {
    let path = crate_root.join("src/lib.rs");
    let mut names = BTreeSet::new();
    let text = marked::by_hand(&read(&path)?).map_err(|error| in_file(&path, &*error))?;
    for item in parse(&path, &text)?.items {
        match item {
            Item::Mod(module) => drop(names.insert(module.ident.to_string())),
            Item::Use(used) => leaves(&used.tree, &mut names),
            _ => {}
        }
    }
    Ok(names)
}

fn leaves(tree: &UseTree, names: &mut BTreeSet<String>) {
    match tree {
        UseTree::Path(path) => leaves(&path.tree, names),
        UseTree::Name(name) => drop(names.insert(name.ident.to_string())),
        UseTree::Rename(renamed) => drop(names.insert(renamed.rename.to_string())),
        UseTree::Group(group) => group.items.iter().for_each(|tree| leaves(tree, names)),
        UseTree::Glob(_) => {}
    }
}

/// The methods that the files below `directory` give to a type, but for those that are generated.
fn methods_of(directory: &Path, type_name: &str) -> Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    let Ok(files) = fs::read_dir(directory) else {
        return Ok(names);
    };
    for file in files {
        let path = file?.path();
        if path.is_dir() && !path.ends_with("generated") {
            names.extend(methods_of(&path, type_name)?);
        }
        if path.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        for item in parse(&path, &read(&path)?)?.items {
            let Item::Impl(block) = item else { continue };
            let is_for_type =
                matches!(&*block.self_ty, Type::Path(own) if own.path.is_ident(type_name));
            if is_for_type && block.trait_.is_none() {
                names.extend(block.items.into_iter().filter_map(|item| match item {
                    ImplItem::Fn(function) => Some(function.sig.ident.to_string()),
                    _ => None,
                }));
            }
        }
    }
    Ok(names)
}

fn parse(path: &Path, text: &str) -> Result<syn::File> {
    syn::parse_file(text).map_err(|error| in_file(path, &error))
}

fn in_file(path: &Path, error: &dyn Error) -> Box<dyn Error> {
    format!("{}: {error}", path.display()).into()
}
