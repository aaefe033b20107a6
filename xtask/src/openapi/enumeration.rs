//! An enum as a schema: its names, and beside them what JSON Schema has no word for.

use prost_reflect::{EnumDescriptor, EnumValueDescriptor};
use serde_json::{Value, json};

use super::Result;
use super::options::Options;

/// The schema of an enum's values.
///
/// An alias is a further name for a number that another name has already.
///
/// # Errors
/// When an option of the enum has no translation.
pub(super) fn schema(descriptor: &EnumDescriptor) -> Result<Value> {
    let mut names = Vec::new();
    let mut numbers = Vec::new();
    let mut deprecated = Vec::new();
    for value in declared(descriptor) {
        names.push(value.name().to_owned());
        numbers.push(value.number());
        if Options::new(value.full_name(), value.options())?.is_deprecated() {
            deprecated.push(value.name().to_owned());
        }
    }

    let mut schema = json!({
        "type": "string",
        "title": descriptor.name(),
        "enum": names,
        "x-zitadel-enum-numbers": numbers,
    });
    if !deprecated.is_empty() {
        schema["x-zitadel-enum-deprecated"] = json!(deprecated);
    }
    if Options::new(descriptor.full_name(), descriptor.options())?.is_deprecated() {
        schema["deprecated"] = json!(true);
    }
    Ok(schema)
}

/// The JSON name of a number: of several, the one that is declared first.
pub(super) fn name_of(descriptor: &EnumDescriptor, number: i32) -> Option<String> {
    let value = declared(descriptor)
        .into_iter()
        .find(|value| value.number() == number)?;
    Some(value.name().to_owned())
}

/// Values in the order in which the enum declares them; the descriptor hands them out by number.
fn declared(descriptor: &EnumDescriptor) -> Vec<EnumValueDescriptor> {
    let mut values: Vec<EnumValueDescriptor> = descriptor.values().collect();
    values.sort_by_key(|value| value.path().last().copied());
    values
}
