//! Descriptors as they stand in the file, before the descriptor library has looked at them.

use prost_reflect::DynamicMessage;

use super::Result;

/// The text in a field; empty when there is none.
pub(super) fn text(message: &DynamicMessage, field: &str) -> String {
    let value = message.get_field_by_name(field);
    value
        .and_then(|value| value.as_str().map(str::to_owned))
        .unwrap_or_default()
}

/// Refuses a `FileDescriptorProto` with names that no compiler lets through, and that could not be
/// told apart in the document or would break it; and map entries that are none.
///
/// # Errors
/// Names the descriptor.
pub(super) fn check(file: &DynamicMessage) -> Result<()> {
    let package = text(file, "package");
    let name = text(file, "name");
    if !package.is_empty() && !package.split('.').all(is_identifier) {
        return Err(format!("{name:?}: the package {package:?} is no name").into());
    }
    check_parts(file, &package)
}

fn check_parts(owner: &DynamicMessage, scope: &str) -> Result<()> {
    for kind in [
        "message_type",
        "nested_type",
        "field",
        "oneof_decl",
        "enum_type",
        "value",
        "extension",
        "service",
        "method",
    ] {
        for part in parts(owner, kind) {
            let name = text(&part, "name");
            if !is_identifier(&name) {
                return Err(format!("{scope}: a {kind} is called {name:?}").into());
            }
            let full_name = if scope.is_empty() {
                name
            } else {
                format!("{scope}.{name}")
            };
            if is_map_entry(&part) && !has_key_and_value(&part) {
                return Err(format!("{full_name}: a map entry has a key and a value").into());
            }
            check_parts(&part, &full_name)?;
        }
    }
    Ok(())
}

fn parts(owner: &DynamicMessage, kind: &str) -> Vec<DynamicMessage> {
    let list = owner.get_field_by_name(kind);
    let list = list.as_deref().and_then(|list| list.as_list());
    let parts = list.unwrap_or_default().iter();
    parts
        .filter_map(|part| part.as_message().cloned())
        .collect()
}

fn is_identifier(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && name
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}

fn is_map_entry(message: &DynamicMessage) -> bool {
    let options = message.get_field_by_name("options");
    let options = options.as_deref().and_then(|options| options.as_message());
    options
        .and_then(|options| options.get_field_by_name("map_entry")?.as_bool())
        .unwrap_or(false)
}

/// What the protobuf compiler makes of `map<K, V>`; the value is no list.
fn has_key_and_value(entry: &DynamicMessage) -> bool {
    const REPEATED: i32 = 3;
    let fields = parts(entry, "field");
    let is = |field: &DynamicMessage, name: &str, number: i32| {
        let of = |name: &str| field.get_field_by_name(name);
        text(field, "name") == name
            && of("number").and_then(|value| value.as_i32()) == Some(number)
            && of("label").and_then(|value| value.as_enum_number()) != Some(REPEATED)
    };
    matches!(fields.as_slice(), [key, value] if is(key, "key", 1) && is(value, "value", 2))
}
