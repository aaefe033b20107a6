//! Formats generated source, by rustfmt.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

use crate::Result;

/// The edition of the crates that the source is for.
const EDITION: &str = "2024";

/// Formats one file, and leaves those alone that its modules are in.
///
/// # Errors
/// When rustfmt is not there, or does not understand the source.
pub(crate) fn formatted_file(text: &str) -> Result<String> {
    let mut run = rustfmt()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| not_there(&error))?;
    if let Some(mut input) = run.stdin.take() {
        input.write_all(text.as_bytes())?;
    }
    let output = run.wait_with_output()?;
    understood(&output)?;
    Ok(String::from_utf8(output.stdout)?)
}

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
    let run = rustfmt().args(&roots).output();
    understood(&run.map_err(|error| not_there(&error))?)?;
    for (path, text) in files.iter_mut() {
        *text = fs::read_to_string(scratch.path().join(path))?;
    }
    Ok(())
}

fn rustfmt() -> Command {
    let mut command = Command::new("rustfmt");
    command.args(["--quiet", "--edition", EDITION]);
    command
}

fn not_there(error: &io::Error) -> Box<dyn Error> {
    format!("unable to run rustfmt: {error}; `rustup component add rustfmt` installs it").into()
}

fn understood(run: &Output) -> Result<()> {
    if run.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&run.stderr);
    Err(format!("rustfmt refuses the generated code: {}", said.trim()).into())
}
