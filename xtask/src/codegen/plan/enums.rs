//! Enums, whose variants are called after the values, without what all of them begin with.

use std::collections::HashSet;

use crate::Result;
use crate::codegen::code::{Enum, Variant};
use crate::codegen::model::{self, EnumValue};

use super::docs::paragraphs;
use super::scope::Scope;

pub(super) fn plan(scope: &Scope<'_, '_>, full_name: &str, read: &model::Enum) -> Result<Enum> {
    let context = scope.context;
    Ok(Enum {
        name: context.types.declared(full_name).to_owned(),
        docs: context.enum_docs(full_name),
        deprecated: read.deprecated,
        variants: variants(scope, full_name, read)?,
        text: scope.std("::std::string::String"),
    })
}

fn variants(scope: &Scope<'_, '_>, full_name: &str, read: &model::Enum) -> Result<Vec<Variant>> {
    let context = scope.context;
    let prefix = common_prefix(&read.values);
    let mut variants: Vec<Variant> = Vec::new();
    for value in &read.values {
        let documented = context.descriptions.enum_value(full_name, &value.name);
        let same =
            |variant: &&mut Variant| value.number.is_some() && variant.number == value.number;
        if let Some(variant) = variants.iter_mut().find(same) {
            variant.values.push(value.name.clone());
            variant
                .docs
                .extend(documented.map(paragraphs).unwrap_or_default());
            continue;
        }
        let name = match context.variant(&read.path, &value.name[prefix..])? {
            // `Unknown` holds what newer servers send.
            name if name == "Unknown" => "UnknownValue".to_owned(),
            name if name == "Self_" => "SelfValue".to_owned(),
            name => name,
        };
        variants.push(Variant {
            name,
            docs: documented.map(paragraphs).unwrap_or_default(),
            is_default: false,
            number: value.number,
            values: vec![value.name.clone()],
        });
    }
    // Protobuf's zero value, which is the first unless the numbers say otherwise.
    let zero = variants
        .iter()
        .position(|variant| variant.number == Some(0))
        .unwrap_or(0);
    let mut seen = HashSet::new();
    for (index, variant) in variants.iter_mut().enumerate() {
        variant.is_default = index == zero;
        if variant.docs.is_empty() {
            variant.docs.push(format!("`{}`.", variant.values[0]));
        }
        if !seen.insert(variant.name.clone()) {
            return Err(format!(
                "{}: two values would be called `{}`",
                read.path, variant.name
            )
            .into());
        }
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
