//! The workspace that a task is run in.

use std::path::PathBuf;

/// Its root: of the working directory and those above it, the first that holds the description.
///
/// Asked when the task runs, since checkouts can share a target directory, and so this program.
///
/// # Errors
/// When there is none.
pub(crate) fn root() -> Result<PathBuf, Box<dyn std::error::Error>> {
    let here = std::env::current_dir()
        .map_err(|error| format!("there is no working directory: {error}"))?;
    let root = here.ancestors().find(|directory| {
        directory.join("Cargo.toml").is_file() && directory.join("openapi").is_dir()
    });
    root.map(PathBuf::from)
        .ok_or_else(|| format!("{} is in no workspace with an openapi/", here.display()).into())
}
