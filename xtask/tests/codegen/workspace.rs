//! A workspace in a temporary directory, as far as codegen looks at one.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use serde_json::{Value, json};
use tempfile::TempDir;

const MANIFEST: &str = "\
[package]
name = \"a-crate\"

[features]
# Written by `cargo xtask codegen`: one feature for each service.
# End of what `cargo xtask codegen` writes.
";

const ROOT: &str = "\
mod generated;

// Written by `cargo xtask codegen`.
// End of what `cargo xtask codegen` writes.
";

pub(crate) struct Workspace(TempDir);

impl Workspace {
    /// A workspace with this description; `overrides` is YAML.
    pub(crate) fn new(document: &Value, overrides: &str) -> Self {
        let workspace = Self(TempDir::new().unwrap());
        workspace.describe("zitadel", document);
        workspace.put("openapi/overrides.yaml", overrides);
        for krate in ["zitadel-types", "zitadel-api", "zitadel"] {
            workspace.put(&format!("crates/{krate}/Cargo.toml"), MANIFEST);
            workspace.put(&format!("crates/{krate}/src/lib.rs"), ROOT);
        }
        workspace
    }

    /// Puts a description there, with no words yet.
    pub(crate) fn describe(&self, name: &str, document: &Value) {
        self.put(&format!("openapi/{name}.json"), &document.to_string());
        let words = format!("openapi/{name}-descriptions.yaml");
        self.put(&words, "services: {}\n");
    }

    /// Says of all names that lack words that they say it all.
    pub(crate) fn leave_without_words(&self) {
        let said = self.generate().unwrap();
        let mut words = json!({ "services": {}, "operations": {}, "fields": {} });
        for line in said.lines() {
            let line = line.trim_start_matches("warning: ");
            let Some(name) = line.strip_suffix(": has no words") else {
                continue;
            };
            let kind = match name.rsplit('.').next().unwrap() {
                own if own.contains('/') => "operations",
                own if own.ends_with("Service") => "services",
                _ => "fields",
            };
            words[kind][name] = json!("");
        }
        self.put("openapi/zitadel-descriptions.yaml", &words.to_string());
    }

    pub(crate) fn put(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    /// The text of a generated file of the types crate.
    pub(crate) fn types(&self, name: &str) -> String {
        self.read(&format!("crates/zitadel-types/src/generated/{name}"))
    }

    /// The text of a generated file of the API crate.
    pub(crate) fn services(&self, name: &str) -> String {
        self.read(&format!("crates/zitadel-api/src/generated/{name}"))
    }

    /// All files and their texts, in order.
    pub(crate) fn files(&self) -> Vec<(PathBuf, String)> {
        let mut files = Vec::new();
        let mut pending = vec![self.0.path().to_owned()];
        while let Some(directory) = pending.pop() {
            for entry in fs::read_dir(directory).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    pending.push(path);
                } else {
                    let text = fs::read_to_string(&path).unwrap();
                    files.push((path, text));
                }
            }
        }
        files.sort();
        files
    }

    /// Generates; gives what was said on the way, or the error.
    pub(crate) fn generate(&self) -> Result<String, String> {
        self.codegen(&[])
    }

    pub(crate) fn check(&self) -> Result<String, String> {
        self.codegen(&["--check"])
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn codegen(&self, arguments: &[&str]) -> Result<String, String> {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command
            .args(["codegen", "--root"])
            .arg(self.0.path())
            .args(arguments);
        printed(command)
    }
}

/// Runs the program; gives what it said to people, as an error where it failed.
pub(crate) fn printed(mut command: Command) -> Result<String, String> {
    let output = command.output().unwrap();
    let printed = String::from_utf8(output.stderr).unwrap();
    if output.status.success() {
        Ok(printed)
    } else {
        Err(printed)
    }
}
