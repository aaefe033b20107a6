//! `google.api.field_behavior`: who sets a field, and whether it must be set.

use prost_reflect::{FieldDescriptor, Kind, Value as Proto};
use serde_json::json;

use super::Object;
use super::options::Options;
use super::translation::Translation;

const FIELD_BEHAVIOR: &str = "google.api.field_behavior";

/// Adds the words for the field's behaviors to its schema, and tells whether it is required.
pub(super) fn apply(
    field: &FieldDescriptor,
    options: &Options,
    schema: &mut Object,
    translation: &mut Translation,
) -> bool {
    let Some(Proto::List(behaviors)) = options.custom(FIELD_BEHAVIOR) else {
        return false;
    };
    let mut required = false;
    for behavior in behaviors {
        let name = name(&behavior, field).unwrap_or_else(|| format!("{behavior:?}"));
        match name.as_str() {
            "REQUIRED" => required = true,
            // What every field is that is not marked REQUIRED.
            "OPTIONAL" => {}
            "OUTPUT_ONLY" => add(schema, "readOnly"),
            "INPUT_ONLY" => add(schema, "writeOnly"),
            _ => translation.leave_out(format!("{FIELD_BEHAVIOR} {name}"), field.full_name()),
        }
    }
    required
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
