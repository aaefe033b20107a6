//! What the server does and the descriptors do not say, from the file beside the document.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::Result;
use crate::node::{At, Node};

/// Facts by operation, `package.Service/Method`. What is taken is gone, so that the rest shows.
#[derive(Default)]
pub(super) struct Facts {
    /// Services that are served as REST, and the prefix of their paths.
    pub(super) rest: BTreeMap<String, String>,
    /// Of operations with several paths, the one to call.
    paths: BTreeMap<String, String>,
    permissions: BTreeMap<String, Permission>,
    reads: BTreeSet<String>,
    replacements: BTreeMap<String, String>,
    counterparts: BTreeMap<String, Value>,
}

/// Who may call an operation.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Permission {
    /// One of these is needed; none: any valid token will do.
    pub(super) names: Vec<String>,
    /// When it is another one, or none.
    pub(super) remark: Option<String>,
}

/// Where the facts for a document are: `zitadel-facts.yaml` beside `zitadel.json`.
pub(super) fn beside(document: &Path) -> PathBuf {
    let name = document.file_stem().unwrap_or_default().to_string_lossy();
    document.with_file_name(format!("{name}-facts.yaml"))
}

impl Facts {
    /// Reads the file; there need not be one.
    ///
    /// # Errors
    /// When it cannot be read, or holds something else than facts.
    pub(super) fn read(path: &Path) -> Result<Self> {
        let name = path.display();
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Self::default()),
            Err(error) => return Err(format!("unable to read {name}: {error}").into()),
        };
        let file: Node =
            serde_yaml_ng::from_str(&text).map_err(|error| format!("{name}: {error}"))?;
        Self::of(&file).map_err(|error| format!("{name}: {error}").into())
    }

    fn of(file: &Node) -> Result<Self> {
        let mut facts = Self::default();
        for (section, entries) in file.at_root().members()? {
            match section {
                "rest" => facts.rest = map(&entries, text)?,
                "paths" => facts.paths = map(&entries, text)?,
                "permissions" => facts.permissions = map(&entries, permission)?,
                "reads" => facts.reads = entries.texts()?.into_iter().map(str::to_owned).collect(),
                "replacements" => facts.replacements = map(&entries, text)?,
                "counterparts" => facts.counterparts = map(&entries, counterpart)?,
                _ => return entries.error("no such kind of fact"),
            }
        }
        Ok(facts)
    }

    /// The path to call, of an operation that has several.
    pub(super) fn take_path(&mut self, operation: &str) -> Option<String> {
        self.paths.remove(operation)
    }

    /// Who may call the operation, where its option does not say.
    pub(super) fn take_permission(&mut self, operation: &str) -> Option<Permission> {
        self.permissions.remove(operation)
    }

    /// Whether the operation changes nothing, though its name does not show it.
    pub(super) fn take_read(&mut self, operation: &str) -> bool {
        self.reads.remove(operation)
    }

    /// What to call in place of the operation, if that `is_there`: an older release may lack it.
    pub(super) fn take_replacement(
        &mut self,
        operation: &str,
        is_there: impl Fn(&str) -> bool,
    ) -> Option<String> {
        let replacement = self.replacements.get(operation)?;
        if is_there(replacement) {
            self.replacements.remove(operation)
        } else {
            None
        }
    }

    /// What does the same in a newer API.
    pub(super) fn take_counterpart(&mut self, operation: &str) -> Option<Value> {
        self.counterparts.remove(operation)
    }

    /// What was not taken: it is about what is not there, or what says it itself.
    pub(super) fn left(&self, has_service: impl Fn(&str) -> bool) -> impl Iterator<Item = String> {
        let mut services: Vec<&String> = self.rest.keys().collect();
        services.retain(|name| !has_service(name));
        let sections: [(&str, Vec<&String>); 6] = [
            ("rest", services),
            ("paths", self.paths.keys().collect()),
            ("permissions", self.permissions.keys().collect()),
            ("reads", self.reads.iter().collect()),
            ("replacements", self.replacements.keys().collect()),
            ("counterparts", self.counterparts.keys().collect()),
        ];
        sections.into_iter().flat_map(|(section, names)| {
            let notes = names
                .into_iter()
                .map(move |name| format!("{section}: no use for {name}"));
            notes.collect::<Vec<_>>()
        })
    }
}

fn map<T>(entries: &At<'_>, read: fn(&At<'_>) -> Result<T>) -> Result<BTreeMap<String, T>> {
    let entries = entries.members()?.into_iter();
    entries
        .map(|(name, entry)| Ok((name.to_owned(), read(&entry)?)))
        .collect()
}

fn text(entry: &At<'_>) -> Result<String> {
    Ok(entry.text()?.to_owned())
}

fn permission(entry: &At<'_>) -> Result<Permission> {
    let mut permission = Permission::default();
    for (word, said) in entry.members()? {
        match word {
            "names" => permission.names = said.texts()?.into_iter().map(str::to_owned).collect(),
            "remark" => permission.remark = Some(text(&said)?),
            _ => return said.error("expected `names` or `remark`"),
        }
    }
    Ok(permission)
}

/// The other operation alone, or with a remark.
fn counterpart(entry: &At<'_>) -> Result<Value> {
    if matches!(entry.node, Node::Text(_)) {
        return Ok(json!({ "operation": entry.text()? }));
    }
    let mut counterpart = json!({ "operation": entry.need("operation")?.text()? });
    for (word, said) in entry.members()? {
        match word {
            "operation" => {}
            "remark" => counterpart["remark"] = json!(said.text()?),
            _ => return said.error("expected `operation` or `remark`"),
        }
    }
    Ok(counterpart)
}
