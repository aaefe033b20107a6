//! One rule in the words of JSON Schema.

use prost_reflect::{Kind, Value as Proto};
use serde_json::{Value, json};

use crate::openapi::json_value;

/// The groups of `validate.FieldRules` that are translated.
const GROUPS: [&str; 22] = [
    "any",
    "bool",
    "bytes",
    "double",
    "duration",
    "enum",
    "fixed32",
    "fixed64",
    "float",
    "int32",
    "int64",
    "map",
    "message",
    "repeated",
    "sfixed32",
    "sfixed64",
    "sint32",
    "sint64",
    "string",
    "timestamp",
    "uint32",
    "uint64",
];

/// Words and what they say; none for a rule that says nothing, as `email: false` does.
type Words = Vec<(&'static str, Value)>;

/// Translates the rule `name` of a group (the field of `validate.FieldRules` that it stands in).
///
/// `None` when there is no translation.
pub(super) fn of(group: &str, name: &str, value: &Proto, kind: &Kind) -> Option<Words> {
    if !GROUPS.contains(&group) {
        return None;
    }
    if let Proto::Bool(switch) = value {
        return flag(group, name, *switch);
    }
    let value = json_value::of(value, kind)?;
    let word = match (group, name) {
        (_, "const") => "const",
        ("any", _) => return None,
        (_, "in") => "enum",
        (_, "not_in") => return Some(vec![("not", json!({ "enum": value }))]),

        ("string", "len") => return Some(vec![("minLength", value.clone()), ("maxLength", value)]),
        ("string", "min_len") => "minLength",
        ("string", "max_len") => "maxLength",
        ("string", "pattern") => "pattern",
        // Base64 has another length than the bytes that it stands for.
        ("string", "len_bytes") | ("bytes", "len") => {
            return Some(vec![
                ("x-zitadel-min-bytes", value.clone()),
                ("x-zitadel-max-bytes", value),
            ]);
        }
        ("string", "min_bytes") | ("bytes", "min_len") => "x-zitadel-min-bytes",
        ("string", "max_bytes") | ("bytes", "max_len") => "x-zitadel-max-bytes",
        ("string", "prefix") => "x-zitadel-prefix",

        ("duration" | "timestamp", "lte") => "x-zitadel-maximum",
        ("duration" | "timestamp", "gt") => "x-zitadel-exclusive-minimum",
        ("duration" | "timestamp", "gte") => "x-zitadel-minimum",

        ("repeated", "min_items") => "minItems",
        ("repeated", "max_items") => "maxItems",
        ("map", "min_pairs") => "minProperties",
        ("map", "max_pairs") => "maxProperties",

        // What is left are the groups of the numbers.
        ("duration" | "timestamp", _) => return None,
        (_, "lt") => "exclusiveMaximum",
        (_, "lte") => "maximum",
        (_, "gt") => "exclusiveMinimum",
        (_, "gte") => "minimum",
        _ => return None,
    };
    Some(vec![(word, value)])
}

/// Translates a rule that is switched on or off.
fn flag(group: &str, name: &str, switch: bool) -> Option<Words> {
    let (word, said) = match (group, name) {
        ("bool", "const") => return Some(vec![("const", switch.into())]),
        // The only switch that is on unless it is mentioned.
        ("string", "strict") if switch => return Some(vec![]),
        ("string", "email") => ("format", "email".into()),
        ("string", "hostname") => ("format", "hostname".into()),
        ("string", "ipv4") => ("format", "ipv4".into()),
        ("string", "ipv6") => ("format", "ipv6".into()),
        ("string", "uri") => ("format", "uri".into()),
        ("string", "uri_ref") => ("format", "uri-reference".into()),
        ("string", "uuid") => ("format", "uuid".into()),
        ("enum", "defined_only") => ("x-zitadel-defined-only", true.into()),
        ("repeated", "unique") => ("uniqueItems", true.into()),
        (_, "ignore_empty") => ("x-zitadel-ignore-empty", true.into()),
        _ => return None,
    };
    Some(if switch { vec![(word, said)] } else { vec![] })
}
