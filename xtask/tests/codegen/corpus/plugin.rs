//! The real description as the official plugin would write it: without what it has no word for.

use serde_json::Value;

/// Words that our own tool adds, beside those that begin with `x-zitadel-`.
const ADDED: [&str; 14] = [
    "minLength",
    "maxLength",
    "pattern",
    "minimum",
    "maximum",
    "minItems",
    "maxItems",
    "uniqueItems",
    "const",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "not",
    "default",
    "deprecated",
];

/// Leaves out names of oneofs, required marks, limits, 32-bit formats, unsignedness.
fn as_the_plugin_writes(value: &mut Value, is_alternative: bool) {
    match value {
        Value::Object(members) => {
            members.retain(|name, value| {
                let is_limit = ADDED.contains(&name.as_str()) && !value.is_object();
                let is_required_mark = name == "required" && value.is_array() && !is_alternative;
                let is_narrow = name == "format" && *value == "int32";
                !(name.starts_with("x-zitadel-") || is_limit || is_required_mark || is_narrow)
            });
            for (name, value) in members {
                as_the_plugin_writes(value, name == "oneOf");
            }
        }
        Value::Array(items) => {
            for item in items {
                as_the_plugin_writes(item, is_alternative);
            }
        }
        _ => {}
    }
}

#[test]
fn all_lists_are_still_read_page_by_page() {
    let document = include_str!("../../../../openapi/zitadel.json");
    let mut document: Value = serde_json::from_str(document).unwrap();
    as_the_plugin_writes(&mut document, false);
    let overrides = include_str!("../../../../openapi/overrides.yaml");
    let sources = xtask::sources(&document.to_string(), overrides, "{}").unwrap();
    let lists: usize = sources
        .values()
        .map(|text| text.matches("list_operation!(").count())
        .sum();
    assert_eq!(lists, 43);
}
