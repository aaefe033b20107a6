//! `google.api.field_behavior`: who sets a field, and whether it must be set.

use prost_reflect::{FieldDescriptor, Kind, Value as Proto};
use serde_json::json;

use super::options::Options;
use super::{Object, Result};

const FIELD_BEHAVIOR: &str = "google.api.field_behavior";

/// Adds the words for the field's behaviors to its schema, and tells whether it is required.
///
/// # Errors
/// When a behavior is not known here.
pub(super) fn apply(
    field: &FieldDescriptor,
    options: &Options,
    schema: &mut Object,
) -> Result<bool> {
    let Some(Proto::List(behaviors)) = options.custom(FIELD_BEHAVIOR) else {
        return Ok(false);
    };
    let mut required = false;
    for behavior in behaviors {
        match name(&behavior, field).as_deref() {
            Some("REQUIRED") => required = true,
            // What every field is that is not marked REQUIRED.
            Some("OPTIONAL") => {}
            Some("OUTPUT_ONLY") => add(schema, "readOnly"),
            Some("INPUT_ONLY") => add(schema, "writeOnly"),
            Some("IMMUTABLE") => add(schema, "x-zitadel-immutable"),
            _ => {
                let behavior = name(&behavior, field).unwrap_or_else(|| format!("{behavior:?}"));
                return Err(format!(
                    "{}: {FIELD_BEHAVIOR} {behavior} has no translation",
                    field.full_name()
                )
                .into());
            }
        }
    }
    Ok(required)
}

fn add(schema: &mut Object, word: &str) {
    schema.insert(word.to_owned(), json!(true));
}

fn name(behavior: &Proto, field: &FieldDescriptor) -> Option<String> {
    let option = field.parent_pool().get_extension_by_name(FIELD_BEHAVIOR)?;
    match option.kind() {
        Kind::Enum(behaviors) => Some(
            behaviors
                .get_value(behavior.as_enum_number()?)?
                .name()
                .to_owned(),
        ),
        _ => None,
    }
}
