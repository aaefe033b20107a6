//! Formats generated source, by rustfmt.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use tempfile::TempDir;

use crate::Result;

/// The edition of the crates that the source is for.
const EDITION: &str = "2024";

/// Formats whole trees of modules, each by the path of its `mod.rs`. Paths are those in the
/// workspace; the files need not be there.
///
/// # Errors
/// When rustfmt is not there, or does not understand the source.
pub(crate) fn formatted(files: &mut BTreeMap<PathBuf, String>) -> Result<()> {
    let scratch = TempDir::new()?;
    let mut roots = Vec::new();
    for (path, text) in files.iter() {
        let place = scratch.path().join(path);
        if let Some(directory) = place.parent() {
            fs::create_dir_all(directory)?;
        }
        fs::write(&place, text)?;
        if path.file_name().is_some_and(|name| name == "mod.rs") {
            roots.push(place);
        }
    }
    let run = Command::new("rustfmt")
        .args(["--quiet", "--edition", EDITION])
        .args(&roots)
        .output()
        .map_err(|error| {
            format!("unable to run rustfmt: {error}; `rustup component add rustfmt` installs it")
        })?;
    if !run.status.success() {
        let said = String::from_utf8_lossy(&run.stderr);
        return Err(format!("rustfmt refuses the generated code: {}", said.trim()).into());
    }
    for (path, text) in files.iter_mut() {
        *text = fs::read_to_string(scratch.path().join(path))?;
    }
    Ok(())
}
