//! The part of a `Cargo.toml` that is generated: a table of features, between two marks.

use crate::Result;

const BEGIN: &str = "# Written by `cargo xtask codegen`: one feature for each service.\n";
const END: &str = "# End of what `cargo xtask codegen` writes.\n";

/// Puts `table` between the marks in `manifest`, which stay where they are.
///
/// # Errors
/// When the marks are not there.
pub(crate) fn replace_between_marks(manifest: &str, table: &str) -> Result<String> {
    let (Some(begin), Some(end)) = (manifest.find(BEGIN), manifest.find(END)) else {
        return Err(format!("the lines {BEGIN:?} and {END:?} are not there").into());
    };
    let before = &manifest[..begin + BEGIN.len()];
    Ok(format!("{before}{table}{}", &manifest[end..]))
}

/// The features behind the marks, which are written by hand.
pub(crate) fn features_by_hand(manifest: &str) -> Vec<String> {
    let Some(end) = manifest.find(END) else {
        return Vec::new();
    };
    manifest[end + END.len()..]
        .lines()
        .take_while(|line| !line.starts_with('['))
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| Some(line.split_once('=')?.0.trim().to_owned()))
        .collect()
}
