//! Each rule of the descriptors reaches the document: as JSON Schema's word, as an extension, or as an error.

#![allow(
    clippy::unwrap_used,
    reason = "a test stops where its ground gives way"
)]

mod support;

use serde_json::{Value, json};
use support::{describe, property, schema, service};

/// Asserts what each rule adds to a field of this type.
fn assert_words(field_type: &str, rules: &[(&str, Value)]) {
    let mut fields = format!("{field_type} bare = 1000;");
    for (index, (rule, _)) in rules.iter().enumerate() {
        let number = index + 1;
        fields += &format!("{field_type} field{index} = {number} [(validate.rules).{rule}];");
    }
    let document = describe(&service(&fields));
    let properties = &schema(&document, "acme.shop.v1.Request")["properties"];
    for (index, (rule, words)) in rules.iter().enumerate() {
        let name = format!("field{index}");
        let mut expected = properties["bare"].clone();
        expected["title"] = json!(name);
        expected["x-zitadel-number"] = json!(index + 1);
        expected
            .as_object_mut()
            .unwrap()
            .extend(words.as_object().unwrap().clone());
        assert_eq!(properties[&name], expected, "{field_type} {rule}");
    }
}

#[test]
fn rules_of_text() {
    let rules = [
        (r#"string.const = "a""#, json!({ "const": "a" })),
        ("string.len = 3", json!({ "minLength": 3, "maxLength": 3 })),
        ("string.min_len = 1", json!({ "minLength": 1 })),
        ("string.max_len = 200", json!({ "maxLength": 200 })),
        (
            "string.len_bytes = 3",
            json!({ "x-zitadel-min-bytes": 3, "x-zitadel-max-bytes": 3 }),
        ),
        ("string.min_bytes = 3", json!({ "x-zitadel-min-bytes": 3 })),
        ("string.max_bytes = 3", json!({ "x-zitadel-max-bytes": 3 })),
        (r#"string.pattern = "^a+$""#, json!({ "pattern": "^a+$" })),
        (r#"string.prefix = "a""#, json!({ "x-zitadel-prefix": "a" })),
        (
            r#"string = { in: ["a", "b"] }"#,
            json!({ "enum": ["a", "b"] }),
        ),
        (
            r#"string = { not_in: ["a"] }"#,
            json!({ "not": { "enum": ["a"] } }),
        ),
        ("string.email = true", json!({ "format": "email" })),
        ("string.email = false", json!({})),
        ("string.hostname = true", json!({ "format": "hostname" })),
        ("string.ipv4 = true", json!({ "format": "ipv4" })),
        ("string.ipv6 = true", json!({ "format": "ipv6" })),
        ("string.uri = true", json!({ "format": "uri" })),
        (
            "string.uri_ref = true",
            json!({ "format": "uri-reference" }),
        ),
        ("string.uuid = true", json!({ "format": "uuid" })),
        ("string.strict = true", json!({})),
        (
            "string.ignore_empty = true",
            json!({ "x-zitadel-ignore-empty": true }),
        ),
        (
            "string = { min_len: 1, max_len: 200, email: true }",
            json!({ "minLength": 1, "maxLength": 200, "format": "email" }),
        ),
    ];
    assert_words("string", &rules);
}

#[test]
fn rules_of_bytes_count_bytes_and_not_base64() {
    let rules = [
        (r#"bytes.const = "\x00\xff""#, json!({ "const": "AP8=" })),
        (
            "bytes.len = 3",
            json!({ "x-zitadel-min-bytes": 3, "x-zitadel-max-bytes": 3 }),
        ),
        ("bytes.min_len = 1", json!({ "x-zitadel-min-bytes": 1 })),
        (
            "bytes.max_len = 8192",
            json!({ "x-zitadel-max-bytes": 8192 }),
        ),
        (r#"bytes = { in: ["a"] }"#, json!({ "enum": ["YQ=="] })),
        (
            r#"bytes = { not_in: ["a"] }"#,
            json!({ "not": { "enum": ["YQ=="] } }),
        ),
        (
            "bytes.ignore_empty = true",
            json!({ "x-zitadel-ignore-empty": true }),
        ),
    ];
    assert_words("bytes", &rules);
}

#[test]
fn rules_of_every_kind_of_number() {
    let kinds = [
        "float", "double", "int32", "int64", "uint32", "uint64", "sint32", "sint64", "fixed32",
        "fixed64", "sfixed32", "sfixed64",
    ];
    for kind in kinds {
        let number = |value: i32| match kind {
            "float" | "double" => json!(f64::from(value)),
            _ => json!(value),
        };
        let rules = [
            ("const: 5", json!({ "const": number(5) })),
            ("gt: 1", json!({ "exclusiveMinimum": number(1) })),
            ("gte: 0", json!({ "minimum": number(0) })),
            ("lt: 9", json!({ "exclusiveMaximum": number(9) })),
            ("lte: 9", json!({ "maximum": number(9) })),
            (
                "gte: 1, lte: 50",
                json!({ "minimum": number(1), "maximum": number(50) }),
            ),
            ("in: [1, 2]", json!({ "enum": [number(1), number(2)] })),
            ("not_in: [1]", json!({ "not": { "enum": [number(1)] } })),
            (
                "ignore_empty: true",
                json!({ "x-zitadel-ignore-empty": true }),
            ),
        ];
        let rules = rules.map(|(rule, words)| (format!("{kind} = {{ {rule} }}"), words));
        let rules: Vec<(&str, Value)> = rules
            .iter()
            .map(|(rule, words)| (rule.as_str(), words.clone()))
            .collect();
        assert_words(kind, &rules);
    }
    assert_words("float", &[("float.lte = 0.1", json!({ "maximum": 0.1 }))]);
    assert_words(
        "uint64",
        &[(
            "uint64.lte = 18446744073709551615",
            json!({ "maximum": u64::MAX }),
        )],
    );
}

#[test]
fn rules_of_bool_and_enum() {
    assert_words(
        "bool",
        &[
            ("bool.const = true", json!({ "const": true })),
            ("bool.const = false", json!({ "const": false })),
        ],
    );
    assert_words(
        "Size",
        &[
            ("enum.const = 1", json!({ "const": "SIZE_SMALL" })),
            (
                "enum.defined_only = true",
                json!({ "x-zitadel-defined-only": true }),
            ),
            (
                "enum = { in: [1, 2] }",
                json!({ "enum": ["SIZE_SMALL", "SIZE_LARGE"] }),
            ),
            (
                "enum = { not_in: [0] }",
                json!({ "not": { "enum": ["SIZE_UNSPECIFIED"] } }),
            ),
        ],
    );
}

#[test]
fn rules_of_time() {
    let duration = "google.protobuf.Duration";
    let rules = [
        ("duration.const = {}", json!({ "const": "0s" })),
        (
            "duration.lte = { seconds: 270 }",
            json!({ "x-zitadel-maximum": "270s" }),
        ),
        (
            "duration.gt = { nanos: 500000000 }",
            json!({ "x-zitadel-exclusive-minimum": "0.500s" }),
        ),
        ("duration.gte = {}", json!({ "x-zitadel-minimum": "0s" })),
        (
            "duration = { in: [{ seconds: 1 }] }",
            json!({ "enum": ["1s"] }),
        ),
        (
            "duration = { not_in: [{ seconds: 1 }] }",
            json!({ "not": { "enum": ["1s"] } }),
        ),
    ];
    assert_words(duration, &rules);

    let timestamp = "google.protobuf.Timestamp";
    let rules = [
        (
            "timestamp.const = {}",
            json!({ "const": "1970-01-01T00:00:00Z" }),
        ),
        (
            "timestamp.lte = {}",
            json!({ "x-zitadel-maximum": "1970-01-01T00:00:00Z" }),
        ),
        (
            "timestamp.gt = {}",
            json!({ "x-zitadel-exclusive-minimum": "1970-01-01T00:00:00Z" }),
        ),
        (
            "timestamp.gte = {}",
            json!({ "x-zitadel-minimum": "1970-01-01T00:00:00Z" }),
        ),
    ];
    assert_words(timestamp, &rules);
}

#[test]
fn rules_of_lists_and_their_items() {
    let rules = [
        ("repeated.min_items = 1", json!({ "minItems": 1 })),
        ("repeated.max_items = 20", json!({ "maxItems": 20 })),
        ("repeated.unique = true", json!({ "uniqueItems": true })),
        (
            "repeated.ignore_empty = true",
            json!({ "x-zitadel-ignore-empty": true }),
        ),
    ];
    assert_words("repeated string", &rules);
    assert_eq!(
        property(
            "repeated string field = 1 [(validate.rules).repeated.items.string = { min_len: 1 }];"
        ),
        json!({ "type": "array", "items": { "type": "string", "minLength": 1 } })
    );
    assert_eq!(
        property(
            "repeated Size field = 1 [(validate.rules).repeated.items.enum = { not_in: [0] }];"
        )["items"],
        json!({
            "$ref": "#/components/schemas/acme.shop.v1.Size",
            "not": { "enum": ["SIZE_UNSPECIFIED"] },
        })
    );
}

#[test]
fn rules_of_maps_their_keys_and_values() {
    let map = "map<string, string>";
    let rules = [
        ("map.min_pairs = 1", json!({ "minProperties": 1 })),
        ("map.max_pairs = 9", json!({ "maxProperties": 9 })),
        (
            "map.ignore_empty = true",
            json!({ "x-zitadel-ignore-empty": true }),
        ),
        (
            "map.keys.string.min_len = 1",
            json!({ "propertyNames": { "minLength": 1 } }),
        ),
    ];
    assert_words(map, &rules);
    assert_eq!(
        property("map<string, bytes> field = 1 [(validate.rules).map.values.bytes.max_len = 9];")["additionalProperties"],
        json!({ "type": "string", "format": "byte", "title": "value", "x-zitadel-max-bytes": 9 })
    );
}
