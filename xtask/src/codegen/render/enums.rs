//! An enum that stays open.

use super::docs::comment;
use super::messages::{deprecated, listed};
use crate::codegen::code::Enum;

pub(super) fn write(read: &Enum, out: &mut String) {
    let name = &read.name;
    out.push('\n');
    comment(out, 0, &read.docs);
    out.push_str(deprecated(read.deprecated));
    out.push_str("#[derive(Clone, Debug, Default, PartialEq, Hash)]\n#[non_exhaustive]\n");
    out.push_str(&format!("pub enum {name} {{\n"));
    for variant in &read.variants {
        comment(out, 4, &variant.docs);
        if variant.is_default {
            out.push_str("#[default]\n");
        }
        out.push_str(&format!("{},\n", variant.name));
    }
    out.push_str("/// A name, or a number as text, that this release does not know.\n");
    out.push_str(&format!("Unknown({}),\n}}\n", read.text));

    let entries = read.variants.iter().map(|variant| {
        let number = variant.number.map(|number| format!("{number} "));
        let values: Vec<String> = variant
            .values
            .iter()
            .map(|value| format!("{value:?}"))
            .collect();
        format!(
            "{}{}: {}",
            number.unwrap_or_default(),
            variant.name,
            values.join(" | ")
        )
    });
    listed("open_enum", name, entries, out);
}
