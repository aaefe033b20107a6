//! The feature tables of the three `Cargo.toml`.

use crate::codegen::code::{Accessor, Group};

/// Features beside the services, which the files define by hand, that are in `full` too, but for
/// that of the types crate.
const BESIDE_SERVICES: &str = r#""assets", "import-export""#;

/// The table of a crate that passes its features on to another one, or of the last one, which does not.
pub(crate) fn feature_table(accessors: &[Accessor], passed_to: Option<&str>) -> String {
    let group = |group: Group| -> Vec<&str> {
        let names = accessors.iter().filter(|one| one.group == group);
        names.map(|one| one.feature.as_str()).collect()
    };
    let [stable, beta, v1] = [Group::Stable, Group::Beta, Group::V1].map(group);
    let list = |names: &[&str]| {
        let lines: String = names
            .iter()
            .map(|name| format!("    \"{name}\",\n"))
            .collect();
        format!("[\n{lines}]")
    };
    let passed = |name: &str| {
        passed_to
            .map(|krate| format!("\"{krate}/{name}\""))
            .unwrap_or_default()
    };
    let beside = passed_to
        .map(|_| format!(", {BESIDE_SERVICES}, {}", passed("full")))
        .unwrap_or_default();
    let mut out = String::new();
    out.push_str(&format!("default = {}\n", list(&stable)));
    out.push_str(&format!("beta = {}\n", list(&beta)));
    out.push_str(&format!("v1 = {}\n", list(&v1)));
    out.push_str(&format!("full = [\"default\", \"beta\", \"v1\"{beside}]\n"));
    for name in stable.iter().chain(&beta).chain(&v1) {
        out.push_str(&format!("{name} = [{}]\n", passed(name)));
    }
    out
}
