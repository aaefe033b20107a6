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
    match (name, value) {
        (_, Proto::Bool(switch)) => return flag(group, name, *switch),
        ("well_known_regex", Proto::EnumNumber(number)) => return header_format(*number),
        _ => {}
    }
    let value = json_value::of(value, kind)?;
    let word = match (group, name) {
        (_, "const") => "const",
        ("any", "in") => "x-zitadel-any-in",
        ("any", "not_in") => "x-zitadel-any-not-in",
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
        ("bytes", "pattern") => "x-zitadel-pattern",
        ("string" | "bytes", "prefix") => "x-zitadel-prefix",
        ("string" | "bytes", "suffix") => "x-zitadel-suffix",
        ("string" | "bytes", "contains") => "x-zitadel-contains",
        ("string", "not_contains") => "x-zitadel-not-contains",

        ("duration" | "timestamp", "lt") => "x-zitadel-exclusive-maximum",
        ("duration" | "timestamp", "lte") => "x-zitadel-maximum",
        ("duration" | "timestamp", "gt") => "x-zitadel-exclusive-minimum",
        ("duration" | "timestamp", "gte") => "x-zitadel-minimum",
        ("timestamp", "within") => "x-zitadel-within-of-now",

        ("repeated", "min_items") => "minItems",
        ("repeated", "max_items") => "maxItems",
        ("map", "min_pairs") => "minProperties",
        ("map", "max_pairs") => "maxProperties",

        // What is left are the groups of the numbers.
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
        ("string", "strict") => return Some(vec![("x-zitadel-lenient-pattern", true.into())]),
        ("string", "email") => ("format", "email".into()),
        ("string", "hostname") => ("format", "hostname".into()),
        ("string", "ipv4") => ("format", "ipv4".into()),
        ("string", "ipv6") => ("format", "ipv6".into()),
        ("string", "uri") => ("format", "uri".into()),
        ("string", "uri_ref") => ("format", "uri-reference".into()),
        ("string", "uuid") => ("format", "uuid".into()),
        ("string" | "bytes", "ip") => ("x-zitadel-format", "ip".into()),
        ("string", "address") => ("x-zitadel-format", "address".into()),
        ("bytes", "ipv4") => ("x-zitadel-format", "ipv4".into()),
        ("bytes", "ipv6") => ("x-zitadel-format", "ipv6".into()),
        ("enum", "defined_only") => ("x-zitadel-defined-only", true.into()),
        ("repeated", "unique") => ("uniqueItems", true.into()),
        ("map", "no_sparse") => ("x-zitadel-no-sparse", true.into()),
        ("message", "skip") => ("x-zitadel-validation-disabled", true.into()),
        ("timestamp", "lt_now") => ("x-zitadel-before-now", true.into()),
        ("timestamp", "gt_now") => ("x-zitadel-after-now", true.into()),
        (_, "ignore_empty") => ("x-zitadel-ignore-empty", true.into()),
        _ => return None,
    };
    Some(if switch { vec![(word, said)] } else { vec![] })
}

/// The numbers of `validate.KnownRegex`.
fn header_format(number: i32) -> Option<Words> {
    match number {
        0 => Some(vec![]),
        1 => Some(vec![("x-zitadel-format", "http-header-name".into())]),
        2 => Some(vec![("x-zitadel-format", "http-header-value".into())]),
        _ => None,
    }
}
