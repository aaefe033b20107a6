//! Names of an enum's variants: the values' names without what they all begin with.

use super::Result;
use super::model::{Enum, EnumValue};
use super::names::pascal;

/// A variant, with the further names of the same number.
pub(crate) struct Variant<'m> {
    pub(crate) rust: String,
    pub(crate) value: &'m EnumValue,
    pub(crate) aliases: Vec<&'m str>,
}

pub(crate) fn variants<'m>(
    read: &'m Enum,
    type_name: &str,
    words: &[String],
) -> Result<Vec<Variant<'m>>> {
    let prefix = common_prefix(&read.values);
    let mut variants: Vec<Variant<'m>> = Vec::new();
    for value in &read.values {
        let same = |variant: &&mut Variant<'_>| {
            value.number.is_some() && variant.value.number == value.number
        };
        if let Some(variant) = variants.iter_mut().find(same) {
            variant.aliases.push(&value.name);
            continue;
        }
        let own = &value.name[prefix..];
        let rust = match pascal(own, words) {
            // `Unknown` holds what newer servers send.
            name if name == "Unknown" || name == "Self" => format!("{name}Value"),
            name => name,
        };
        if variants.iter().any(|variant| variant.rust == rust) {
            return Err(format!(
                "{}: two values of `{type_name}` would be called `{rust}`",
                read.path
            )
            .into());
        }
        variants.push(Variant {
            rust,
            value,
            aliases: Vec::new(),
        });
    }
    Ok(variants)
}

/// Length of the words that all names begin with, so far as each keeps a name that is one in Rust.
fn common_prefix(values: &[EnumValue]) -> usize {
    let [first, _, ..] = values else {
        return 0;
    };
    let is_usable = |length: usize| {
        let prefix = &first.name[..length];
        values.iter().all(|value| {
            value
                .name
                .strip_prefix(prefix)
                .is_some_and(|own| own.starts_with(|c: char| c.is_ascii_alphabetic()))
        })
    };
    let ends = first.name.rmatch_indices('_').map(|(index, _)| index + 1);
    ends.into_iter()
        .find(|length| is_usable(*length))
        .unwrap_or(0)
}
