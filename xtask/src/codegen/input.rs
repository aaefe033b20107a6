//! Reads files, with errors that name them.

use std::fs;
use std::path::Path;

use crate::Result;

pub(crate) fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path)
        .map_err(|error| format!("unable to read {}: {error}", path.display()).into())
}
