//! Which fields are required, who sets them, and which rules are refused.

#![allow(
    clippy::unwrap_used,
    reason = "a test stops where its ground gives way"
)]

mod support;

use serde_json::json;
use support::{describe, property, refusal, schema, service};

/// Whether the request must have the field.
fn is_required(declaration: &str) -> bool {
    let document = describe(&service(declaration));
    schema(&document, "acme.shop.v1.Request")["required"] == json!(["field"])
}

#[test]
fn a_field_is_required_when_it_is_marked_or_its_limits_refuse_its_absence() {
    assert!(is_required(
        "string field = 1 [(google.api.field_behavior) = REQUIRED];"
    ));
    assert!(is_required(
        "optional string field = 1 [(google.api.field_behavior) = REQUIRED];"
    ));
    assert!(is_required(
        "repeated string field = 1 [(google.api.field_behavior) = REQUIRED];"
    ));
    assert!(is_required(
        "Item field = 1 [(validate.rules).message.required = true];"
    ));
    assert!(is_required(
        "google.protobuf.Any field = 1 [(validate.rules).any.required = true];"
    ));
    assert!(is_required(
        "google.protobuf.Duration field = 1 [(validate.rules).duration.required = true];"
    ));
    assert!(is_required(
        "google.protobuf.Timestamp field = 1 [(validate.rules).timestamp.required = true];"
    ));

    assert!(!is_required("string field = 1;"));
    // Left out, a plain field reads as zero, which these limits refuse.
    assert!(is_required(
        "string field = 1 [(validate.rules).string.min_len = 1];"
    ));
    assert!(is_required(
        "bytes field = 1 [(validate.rules).bytes.min_len = 1];"
    ));
    assert!(is_required(
        "repeated string field = 1 [(validate.rules).repeated.min_items = 1];"
    ));
    assert!(!is_required(
        "string field = 1 [(validate.rules).string = {min_len: 1, ignore_empty: true}];"
    ));
    assert!(!is_required(
        "optional string field = 1 [(validate.rules).string.min_len = 1];"
    ));
    assert!(!is_required(
        "string field = 1 [(validate.rules).string.max_len = 1];"
    ));
    assert!(!is_required(
        "string field = 1 [(google.api.field_behavior) = OPTIONAL];"
    ));
    assert!(!is_required(
        "Item field = 1 [(validate.rules).message.required = false];"
    ));
    assert!(!is_required(
        "repeated Item field = 1 [(validate.rules).repeated.items.message.required = true];"
    ));
}

#[test]
fn who_sets_a_field() {
    let behavior = |name: &str| {
        property(&format!(
            "string field = 1 [(google.api.field_behavior) = {name}];"
        ))
    };
    assert_eq!(
        behavior("OUTPUT_ONLY"),
        json!({ "type": "string", "readOnly": true })
    );
    assert_eq!(
        behavior("INPUT_ONLY"),
        json!({ "type": "string", "writeOnly": true })
    );
    assert_eq!(
        behavior("IMMUTABLE"),
        json!({ "type": "string", "x-zitadel-immutable": true })
    );
    assert_eq!(behavior("OPTIONAL"), json!({ "type": "string" }));

    let error = refusal(&service(
        "string field = 1 [(google.api.field_behavior) = UNORDERED_LIST];",
    ));
    assert!(error.contains("acme.shop.v1.Request.field"), "{error}");
    assert!(error.contains("UNORDERED_LIST"), "{error}");
}

#[test]
fn a_rule_without_a_translation_is_an_error_that_names_the_field() {
    let rules = [
        (
            "string",
            "novel.astonish = true",
            "validate.NovelRules.astonish",
        ),
        ("int32", "novel.lt = 1", "validate.NovelRules.lt"),
        (
            "repeated string",
            "repeated.items.novel.astonish = true",
            "validate.NovelRules.astonish",
        ),
        ("Size", "enum = { in: [9] }", "validate.EnumRules.in"),
        ("double", "double.lt = 1e999", "validate.DoubleRules.lt"),
        ("int32", "int32 = { gt: 9, lt: 1 }", "validate.Int32Rules"),
        (
            "google.protobuf.Duration",
            "duration = { gt: { seconds: 9 }, lt: { seconds: 1 } }",
            "validate.DurationRules",
        ),
        ("string", "string = { email: true, uuid: true }", "format"),
    ];
    for (field_type, rule, named) in rules {
        let error = refusal(&service(&format!(
            "{field_type} field = 1 [(validate.rules).{rule}];"
        )));
        assert!(error.contains("acme.shop.v1.Request.field"), "{error}");
        assert!(error.contains(named), "{error}");
    }
}
