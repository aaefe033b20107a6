//! An enum that stays open.

use super::Source;
use super::docs::{comment, sentence_from};
use crate::codegen::Result;
use crate::codegen::model::Enum;
use crate::codegen::variants::variants;

pub(super) fn write(
    source: &Source<'_>,
    full_name: &str,
    read: &Enum,
    out: &mut String,
) -> Result<()> {
    let plan = source.plan;
    let name = plan.types.declared(full_name);
    let variants = variants(read, name, &plan.overrides.words)?;
    // Protobuf's zero value, which is the first unless the numbers say otherwise.
    let zero = variants
        .iter()
        .position(|variant| variant.value.number == Some(0))
        .unwrap_or(0);

    out.push('\n');
    let words = match source.descriptions.message(full_name) {
        Some(words) => words.to_owned(),
        None => sentence_from(
            full_name.rsplit('.').next().unwrap_or(full_name),
            &plan.overrides.words,
        ),
    };
    comment(out, 0, &words);
    if read.deprecated {
        out.push_str("#[deprecated]\n");
    }
    out.push_str("#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]\n#[non_exhaustive]\n");
    out.push_str(&format!("pub enum {name} {{\n"));
    for (index, variant) in variants.iter().enumerate() {
        let value = &variant.value.name;
        let names = std::iter::once(value.as_str()).chain(variant.aliases.iter().copied());
        let words: Vec<&str> = names
            .filter_map(|name| source.descriptions.enum_value(full_name, name))
            .collect();
        match words.first() {
            Some(words) => comment(out, 4, words),
            None => comment(out, 4, &format!("`{value}`.")),
        }
        if index == zero {
            out.push_str("    #[default]\n");
        }
        out.push_str(&format!("    {},\n", variant.rust));
    }
    out.push_str("    /// A name, or a number as text, that this release does not know.\n");
    out.push_str("    Unknown(String),\n}\n");

    out.push_str(&format!("\nopen_enum!({name} {{\n"));
    for variant in &variants {
        let number = variant.value.number.map(|number| format!("{number} "));
        let number = number.unwrap_or_default();
        let aliases: String = variant
            .aliases
            .iter()
            .map(|alias| format!(" | {alias:?}"))
            .collect();
        out.push_str(&format!(
            "    {number}{}: {:?}{aliases},\n",
            variant.rust, variant.value.name
        ));
    }
    out.push_str("});\n");
    Ok(())
}
