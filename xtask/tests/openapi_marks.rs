//! Which fields are required, and who sets them.

#![allow(
    clippy::unwrap_used,
    reason = "a test stops where its ground gives way"
)]

mod support;

use serde_json::json;
use support::{describe, property, schema, service};

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
    assert_eq!(behavior("OPTIONAL"), json!({ "type": "string" }));
}
