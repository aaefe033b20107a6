//! Writes the generated files, or compares them with those in the tree.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use similar::TextDiff;

use crate::Result;

/// The tree as it should be: whole directories, and files that are generated in part.
#[derive(Debug, Default)]
pub(crate) struct Output {
    /// Directories that hold nothing else than generated files.
    pub(crate) owned: Vec<PathBuf>,
    pub(crate) files: BTreeMap<PathBuf, String>,
}

impl Output {
    /// Brings the tree up to date; returns how many files changed.
    pub(crate) fn write(&self, root: &Path) -> Result<usize> {
        let mut changed = 0;
        for path in self.extra(root)? {
            fs::remove_file(root.join(&path)).map_err(|error| at(&path, &error))?;
            changed += 1;
        }
        for (path, text) in &self.files {
            if current(root, path)?.as_deref() == Some(text) {
                continue;
            }
            let target = root.join(path);
            if let Some(directory) = target.parent() {
                fs::create_dir_all(directory).map_err(|error| at(path, &error))?;
            }
            fs::write(&target, text).map_err(|error| at(path, &error))?;
            changed += 1;
        }
        Ok(changed)
    }

    /// What differs in the tree, as a readable diff; empty when nothing does.
    pub(crate) fn difference(&self, root: &Path) -> Result<String> {
        let mut shown = String::new();
        for path in self.extra(root)? {
            shown.push_str(&format!("{}: is not generated any more\n", path.display()));
        }
        for (path, text) in &self.files {
            match current(root, path)? {
                None => shown.push_str(&format!("{}: is missing\n", path.display())),
                Some(old) if old == *text => {}
                Some(old) => {
                    let name = path.display().to_string();
                    let diff = TextDiff::from_lines(old.as_str(), text.as_str());
                    let mut unified = diff.unified_diff();
                    shown.push_str(
                        &unified
                            .context_radius(2)
                            .header(&name, "generated")
                            .to_string(),
                    );
                }
            }
        }
        Ok(shown)
    }

    /// Files in the owned directories that are not to be there.
    fn extra(&self, root: &Path) -> Result<Vec<PathBuf>> {
        let mut found = Vec::new();
        for directory in &self.owned {
            list(root, directory, &mut found)?;
        }
        found.retain(|path| !self.files.contains_key(path));
        found.sort();
        Ok(found)
    }
}

fn current(root: &Path, path: &Path) -> Result<Option<String>> {
    match fs::read_to_string(root.join(path)) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(at(path, &error)),
    }
}

fn list(root: &Path, directory: &Path, found: &mut Vec<PathBuf>) -> Result<()> {
    let entries = match fs::read_dir(root.join(directory)) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(at(directory, &error)),
    };
    for entry in entries {
        let entry = entry.map_err(|error| at(directory, &error))?;
        let path = directory.join(entry.file_name());
        if entry.path().is_dir() {
            list(root, &path, found)?;
        } else {
            found.push(path);
        }
    }
    Ok(())
}

fn at(path: &Path, error: &std::io::Error) -> Box<dyn std::error::Error> {
    format!("{}: {error}", path.display()).into()
}
