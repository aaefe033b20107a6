//! Reads files, with errors that name them.

use std::fs;
use std::path::Path;

use crate::Result;
use crate::node::Node;

pub(crate) fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path)
        .map_err(|error| format!("unable to read {}: {error}", path.display()).into())
}

pub(crate) fn read_json(path: &Path) -> Result<Node> {
    serde_json::from_str(&read(path)?)
        .map_err(|error| format!("{}: {error}", path.display()).into())
}

pub(crate) fn read_yaml(path: &Path) -> Result<Node> {
    serde_yaml_ng::from_str(&read(path)?)
        .map_err(|error| format!("{}: {error}", path.display()).into())
}
