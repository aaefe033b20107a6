//! The feature tables of the two `Cargo.toml`.

use crate::codegen::Result;
use crate::codegen::plan::ServicePlan;

const BEGIN: &str = "# Written by `cargo xtask codegen`: one feature for each service.\n";
const END: &str = "# End of what `cargo xtask codegen` writes.\n";

/// The table of the API crate says nothing for a feature; that of the facade passes it on.
pub(crate) fn feature_table(services: &[ServicePlan<'_>], passed_to: Option<&str>) -> String {
    let group = |stable: bool| {
        let names = services
            .iter()
            .filter(|service| service.accessor.stable == stable);
        let mut names: Vec<String> = names.map(|service| service.accessor.feature()).collect();
        names.sort();
        names
    };
    let (stable, beta) = (group(true), group(false));
    let list = |names: &[String]| {
        names
            .iter()
            .map(|name| format!("    \"{name}\",\n"))
            .collect::<String>()
    };
    let mut out = String::from("[features]\n");
    out.push_str(&format!("default = [\n{}]\n", list(&stable)));
    out.push_str(&format!("beta = [\n{}]\n", list(&beta)));
    let full = passed_to
        .map(|krate| format!(", \"{krate}/full\""))
        .unwrap_or_default();
    out.push_str(&format!("full = [\"default\", \"beta\"{full}]\n"));
    for name in stable.iter().chain(&beta) {
        let passed = passed_to
            .map(|krate| format!("\"{krate}/{name}\""))
            .unwrap_or_default();
        out.push_str(&format!("{name} = [{passed}]\n"));
    }
    out
}

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
