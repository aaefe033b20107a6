//! How names are written in a module that has names of its own.

use std::collections::HashSet;

use crate::codegen::model::Oneof;

use super::context::Context;

/// A module of generated code: that of a package, or the one of its operations.
pub(super) struct Scope<'c, 'm> {
    pub(super) context: &'c Context<'m>,
    package: &'c str,
    /// What stands before the names of the package's own types.
    home: &'static str,
    /// What the module declares itself, and what would be shadowed by that.
    names: HashSet<String>,
}

impl<'c, 'm> Scope<'c, 'm> {
    pub(super) fn of_package(
        context: &'c Context<'m>,
        package: &'c str,
        inner_modules: impl Iterator<Item = String>,
    ) -> Self {
        let types = context.types.in_package(package);
        Self {
            context,
            package,
            home: "",
            names: types.into_iter().chain(inner_modules).collect(),
        }
    }

    pub(super) fn of_operations(
        context: &'c Context<'m>,
        package: &'c str,
        markers: impl Iterator<Item = String>,
    ) -> Self {
        Self {
            context,
            package,
            home: "super::",
            names: markers.collect(),
        }
    }

    pub(super) fn package(&self) -> &'c str {
        self.package
    }

    /// A name of the standard library, in full where the module has one that is spelled like it.
    pub(super) fn std(&self, path: &str) -> String {
        let name = path.rsplit("::").next().unwrap_or(path);
        if self.names.contains(name) {
            path.to_owned()
        } else {
            name.to_owned()
        }
    }

    /// A path that begins with the name of a crate.
    pub(super) fn extern_path(&self, path: &str) -> String {
        let name = path.split("::").next().unwrap_or(path);
        if self.names.contains(name) {
            format!("::{path}")
        } else {
            path.to_owned()
        }
    }

    /// A name of the API crate's root, and whether it is to be brought in.
    pub(super) fn runtime(&self, name: &str) -> (String, bool) {
        if self.names.contains(name) {
            (format!("crate::{name}"), false)
        } else {
            (name.to_owned(), true)
        }
    }

    /// A message or enum.
    pub(super) fn declared(&self, full_name: &str) -> String {
        self.within(full_name, self.context.types.declared(full_name))
    }

    /// The type of a oneof of the message.
    pub(super) fn oneof_type(&self, message: &str, oneof: &Oneof) -> String {
        self.within(message, self.context.types.oneof(message, oneof))
    }

    /// A name that is declared where the message or enum is.
    fn within(&self, full_name: &str, name: &str) -> String {
        match self.context.name(full_name) {
            Some(home) if home.package != self.package => {
                format!("crate::{}::{name}", self.context.module_path(&home.package))
            }
            _ => format!("{}{name}", self.home),
        }
    }
}
