//! What the server does and the descriptors do not say, from the file beside the document.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use super::Result;
use crate::node::{At, Node};

/// Facts by operation, `package.Service/Method`. What is taken is gone, so that the rest shows.
#[derive(Default)]
pub(super) struct Facts {
    permissions: BTreeMap<String, Permission>,
    replacements: BTreeMap<String, String>,
}

/// Who may call an operation.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Permission {
    /// One of these is needed; none: any valid token will do.
    pub(super) names: Vec<String>,
    /// When it is another one, or none.
    pub(super) remark: Option<String>,
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
            for (operation, entry) in entries.members()? {
                let operation = operation.to_owned();
                match section {
                    "permissions" => {
                        facts.permissions.insert(operation, permission(&entry)?);
                    }
                    "replacements" => {
                        let replacement = entry.text()?.to_owned();
                        facts.replacements.insert(operation, replacement);
                    }
                    _ => return entries.error("no such kind of fact"),
                }
            }
        }
        Ok(facts)
    }

    /// Who may call the operation, where its option does not say.
    pub(super) fn take_permission(&mut self, operation: &str) -> Option<Permission> {
        self.permissions.remove(operation)
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

    /// What was not taken: it is about an operation that is not there, or one that says it itself.
    pub(super) fn left(&self) -> impl Iterator<Item = String> {
        let permissions = self.permissions.keys().map(|name| ("permissions", name));
        let replacements = self.replacements.keys().map(|name| ("replacements", name));
        let entries = permissions.chain(replacements);
        entries.map(|(section, name)| format!("{section}: no use for {name}"))
    }
}

fn permission(entry: &At<'_>) -> Result<Permission> {
    let mut permission = Permission::default();
    for (word, said) in entry.members()? {
        match word {
            "names" => permission.names = said.texts()?.into_iter().map(str::to_owned).collect(),
            "remark" => permission.remark = Some(said.text()?.to_owned()),
            _ => return said.error("expected `names` or `remark`"),
        }
    }
    Ok(permission)
}
