//! Writes the code as Rust source. What it looks like on the page is left to rustfmt.

mod docs;
mod enums;
mod facade;
mod features;
mod lists;
mod messages;
mod operations;
mod package;
mod tree;

use std::collections::BTreeMap;

use super::code::Code;
use tree::Tree;

pub(crate) use features::feature_table;

/// Generated files by their path below the directory that they own.
pub(crate) type Files = BTreeMap<String, String>;

/// First line of every generated file.
const NOTICE: &str = "// Written by `cargo xtask codegen` from openapi/; changes here are lost.\n";

/// The part of a crate's `lib.rs` that is generated, for the types crate.
pub(crate) fn types_root(code: &Code) -> String {
    Tree::Types.root(&code.modules)
}

/// As [`types_root`], for the API crate.
pub(crate) fn api_root(code: &Code) -> String {
    Tree::Services.root(&code.modules)
}

/// As [`types_root`], for the facade.
pub(crate) fn facade_root(code: &Code) -> String {
    facade::root(&code.accessors)
}

/// The files of the types crate.
pub(crate) fn types(code: &Code) -> Files {
    Tree::Types.files(&code.modules)
}

/// The files of the API crate.
pub(crate) fn api(code: &Code) -> Files {
    let mut files = Tree::Services.files(&code.modules);
    files.insert(
        "for_each_operation.rs".to_owned(),
        operations::table(&code.modules),
    );
    files
}

/// The files of the facade crate.
pub(crate) fn facade(code: &Code) -> Files {
    facade::files(&code.accessors)
}
