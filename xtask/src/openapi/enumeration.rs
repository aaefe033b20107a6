//! An enum as a schema: its names, and beside them what JSON Schema has no word for.

use prost_reflect::{EnumDescriptor, EnumValueDescriptor};
use serde_json::{Value, json};

use super::Result;
use super::options::Options;
use super::translation::Translation;

/// The schema of an enum's values.
///
/// An alias is a further name for a number that another name has already.
///
/// # Errors
/// When an option of the enum is not declared.
pub(super) fn schema(descriptor: &EnumDescriptor, translation: &mut Translation) -> Result<Value> {
    let mut names = Vec::new();
    let mut numbers = Vec::new();
    for value in declared(descriptor) {
        names.push(value.name().to_owned());
        numbers.push(value.number());
        let options = Options::new(value.full_name(), value.options(), translation)?;
        if options.is_deprecated() {
            translation.leave_out(
                "the mark of a deprecated value".to_owned(),
                value.full_name(),
            );
        }
    }

    let mut schema = json!({
        "type": "string",
        "title": descriptor.name(),
        "enum": names,
        "x-zitadel-enum-numbers": numbers,
    });
    let options = Options::new(descriptor.full_name(), descriptor.options(), translation)?;
    if options.is_deprecated() {
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
