//! Files of which a part is generated, between two marks.

use crate::Result;

const BEGIN: &str = "Written by `cargo xtask codegen`";
const END: &str = "End of what `cargo xtask codegen` writes.";

/// Puts `text` between the lines with the marks in `file`, which stay where they are.
///
/// # Errors
/// When the marks are not there.
pub(crate) fn replace(file: &str, text: &str) -> Result<String> {
    let (before, _, after) = parts(file)?;
    Ok(format!("{before}{text}{after}"))
}

/// The file without what is generated.
///
/// # Errors
/// When the marks are not there.
pub(crate) fn by_hand(file: &str) -> Result<String> {
    let (before, _, after) = parts(file)?;
    Ok(format!("{before}{after}"))
}

/// What stands before, between and after the marks.
fn parts(file: &str) -> Result<(&str, &str, &str)> {
    let marks = || {
        let begin = file.find(BEGIN)?;
        let begin = begin + file[begin..].find('\n')? + 1;
        let end = file[..file.find(END)?].rfind('\n')? + 1;
        (begin <= end).then_some((begin, end))
    };
    let Some((begin, end)) = marks() else {
        return Err(format!("the lines with {BEGIN:?} and {END:?} are not there").into());
    };
    Ok((&file[..begin], &file[begin..end], &file[end..]))
}
