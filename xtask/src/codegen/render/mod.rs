//! Writes the plan as Rust source.

mod constructor;
mod docs;
mod enums;
mod facade;
mod features;
mod messages;
mod oneofs;
mod operations;
mod package;
mod tree;
mod words;

use std::collections::BTreeMap;

use super::Result;
use super::descriptions::Descriptions;
use super::plan::Plan;

pub(crate) use features::{feature_table, replace_between_marks};

/// Generated files by their path below the directory that they own.
pub(crate) type Files = BTreeMap<String, String>;

/// First line of every generated file.
const NOTICE: &str = "// Written by `cargo xtask codegen` from openapi/; changes here are lost.\n";

/// What everything is written from.
pub(crate) struct Source<'m> {
    pub(crate) plan: &'m Plan<'m>,
    pub(crate) descriptions: &'m Descriptions,
}

/// The files of the API crate.
pub(crate) fn api(source: &Source<'_>) -> Result<Files> {
    let services = source.plan.services()?;
    let mut files = Files::new();
    files.insert("mod.rs".to_owned(), tree::module_tree(source, &services)?);
    files.insert(
        "for_each_operation.rs".to_owned(),
        operations::table(source, &services),
    );
    for package in source.plan.packages() {
        let path = super::field_types::module_path(package)
            .replace("::", "/")
            .replace("r#", "");
        files.insert(
            format!("{path}.rs"),
            package::file(source, package, &services)?,
        );
    }
    Ok(files)
}

/// The files of the facade crate.
pub(crate) fn facade(source: &Source<'_>) -> Result<Files> {
    let services = source.plan.services()?;
    Ok(facade::files(source, &services))
}
