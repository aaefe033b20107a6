//! What has no translation is left out of the document and named, with where it stands.

#![allow(
    clippy::unwrap_used,
    reason = "a test stops where its ground gives way"
)]

mod support;

use support::{compile_file, edited, last, notes, property, service, translate, translate_with};

/// The note on `what` of the field of [`service`].
fn note(what: &str) -> String {
    format!("{what} is left out: acme.shop.v1.Request.field")
}

#[test]
fn rules_that_have_no_word() {
    let rules = [
        (
            "string",
            "string.suffix = \"a\"",
            "validate.StringRules.suffix",
        ),
        (
            "string",
            "string.contains = \"a\"",
            "validate.StringRules.contains",
        ),
        (
            "string",
            "string.not_contains = \"a\"",
            "validate.StringRules.not_contains",
        ),
        ("string", "string.ip = true", "validate.StringRules.ip"),
        (
            "string",
            "string.address = true",
            "validate.StringRules.address",
        ),
        (
            "string",
            "string.strict = false",
            "validate.StringRules.strict",
        ),
        (
            "string",
            "string.well_known_regex = HTTP_HEADER_NAME",
            "validate.StringRules.well_known_regex",
        ),
        (
            "bytes",
            "bytes.pattern = \"a\"",
            "validate.BytesRules.pattern",
        ),
        (
            "bytes",
            "bytes.prefix = \"a\"",
            "validate.BytesRules.prefix",
        ),
        ("bytes", "bytes.ipv4 = true", "validate.BytesRules.ipv4"),
        (
            "google.protobuf.Duration",
            "duration.lt = { seconds: 9 }",
            "validate.DurationRules.lt",
        ),
        (
            "google.protobuf.Timestamp",
            "timestamp.lt = { seconds: 9 }",
            "validate.TimestampRules.lt",
        ),
        (
            "google.protobuf.Timestamp",
            "timestamp.lt_now = true",
            "validate.TimestampRules.lt_now",
        ),
        (
            "google.protobuf.Timestamp",
            "timestamp.within = { seconds: 9 }",
            "validate.TimestampRules.within",
        ),
        (
            "map<string, Item>",
            "map.no_sparse = true",
            "validate.MapRules.no_sparse",
        ),
        (
            "map<int32, string>",
            "map.keys.int32.gt = 1",
            "validate.MapRules.keys",
        ),
        ("Item", "message.skip = true", "validate.MessageRules.skip"),
        (
            "google.protobuf.Any",
            "any = { in: [\"a/b\"] }",
            "validate.AnyRules.in",
        ),
        (
            "google.protobuf.Any",
            "any = { not_in: [\"a/b\"] }",
            "validate.AnyRules.not_in",
        ),
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
    ];
    for (field_type, rule, named) in rules {
        let declaration = format!("{field_type} field = 1 [(validate.rules).{rule}];");
        assert_eq!(
            notes(&service(&declaration)),
            [note(&format!("the rule {named}"))]
        );
    }
}

#[test]
fn of_two_rules_for_one_word_the_second() {
    let declaration = "string field = 1 [(validate.rules).string = { email: true, uuid: true }];";
    assert_eq!(
        notes(&service(declaration)),
        [note("the rule validate.StringRules.uuid")]
    );
}

#[test]
fn a_range_to_stay_out_of_but_not_what_stands_beside_it() {
    for (field_type, rules, kind) in [
        ("int32", "int32 = { gt: 9, lt: 1, in: [1] }", "Int32Rules"),
        (
            "google.protobuf.Duration",
            "duration = { gt: { seconds: 9 }, lt: { seconds: 1 }, in: [{}] }",
            "DurationRules",
        ),
    ] {
        let declaration = service(&format!(
            "{field_type} field = 1 [(validate.rules).{rules}];"
        ));
        let bound = |name: &str| {
            note(&format!(
                "the rule validate.{kind}.{name} of a range to stay out of"
            ))
        };
        assert_eq!(notes(&declaration), [bound("gt"), bound("lt")]);
    }
}

#[test]
fn a_rule_that_the_set_does_not_declare() {
    let set = compile_file(
        r#"
        syntax = "proto2";
        package validate;
        import "google/protobuf/descriptor.proto";
        extend google.protobuf.FieldOptions { optional FieldRules rules = 1071; }
        service Shop { rpc Order(Item) returns (Item); }
        message Item { optional string name = 1 [(validate.rules).string.newer = 1]; }
        message FieldRules { optional StringRules string = 14; }
        message StringRules { optional uint64 newer = 99; }
        "#,
    );
    let older = edited(&set, |files| {
        last(last(files, "file"), "message_type").clear_field_by_name("field");
    });
    let (_, notes) = translate_with("", &older).unwrap();
    assert_eq!(
        notes,
        "note: the rule 99 of validate.StringRules is left out: validate.Item.name\n"
    );
}

#[test]
fn what_a_field_is_beside_required() {
    for behavior in ["IMMUTABLE", "UNORDERED_LIST"] {
        let declaration = format!("string field = 1 [(google.api.field_behavior) = {behavior}];");
        assert_eq!(
            notes(&service(&declaration)),
            [note(&format!("google.api.field_behavior {behavior}"))]
        );
    }
    assert_eq!(
        property("string field = 1 [(google.api.field_behavior) = OPTIONAL];"),
        serde_json::json!({ "type": "string" })
    );
}

#[test]
fn that_a_message_is_not_validated() {
    for option in ["disabled", "ignored"] {
        assert_eq!(
            notes(&service(&format!(
                "option (validate.{option}) = true; string field = 1;"
            ))),
            [format!(
                "the option validate.{option} is left out: acme.shop.v1.Request"
            )]
        );
    }
}

#[test]
fn that_an_enum_value_is_deprecated() {
    let source = "service Shop { rpc Order(Item) returns (Item); }
        message Item { Size size = 1; }
        enum Size { SIZE_UNSPECIFIED = 0; SIZE_SMALL = 1 [deprecated = true]; }";
    assert_eq!(
        notes(source),
        ["the mark of a deprecated value is left out: acme.shop.v1.SIZE_SMALL"]
    );
}

#[test]
fn options_of_others_are_named_once_each() {
    let set = compile_file(
        r#"
        syntax = "proto3";
        package acme.shop.v1;
        import "google/protobuf/descriptor.proto";
        extend google.protobuf.FieldOptions { string colour = 50001; }
        extend google.protobuf.MethodOptions { string flavour = 50002; }
        service Shop { rpc Order(Item) returns (Item) { option (flavour) = "sweet"; } }
        message Item {
          string name = 1 [(colour) = "red"];
          string maker = 2 [(colour) = "green"];
          oneof size { string small = 3 [(colour) = "blue"]; }
        }
        "#,
    );
    let (_, notes) = translate_with("", &set).unwrap();
    assert_eq!(
        notes,
        "note: the option acme.shop.v1.colour is left out: acme.shop.v1.Item.name, and 2 more\n\
         note: the option acme.shop.v1.flavour is left out: acme.shop.v1.Shop.Order\n"
    );
}

#[test]
fn what_only_proto2_has() {
    let set = compile_file(
        r#"
        syntax = "proto2";
        package acme.shop.v1;
        service Shop { rpc Order(Item) returns (Item); }
        message Item {
          optional double limit = 1 [default = inf];
          extensions 100 to 199;
        }
        extend Item { optional string colour = 100; optional string flavour = 101; }
        "#,
    );
    let (_, notes) = translate_with("", &set).unwrap();
    assert_eq!(
        notes,
        "note: the default is left out: acme.shop.v1.Item.limit\n\
         note: the extension acme.shop.v1.colour is left out: acme.shop.v1.Item\n\
         note: the extension acme.shop.v1.flavour is left out: acme.shop.v1.Item\n"
    );
}

#[test]
fn nothing_of_what_says_nothing_about_the_json() {
    let set = compile_file(
        r#"
        syntax = "proto3";
        package acme.shop.v1;
        option java_package = "acme";
        service Shop { rpc Order(Item) returns (Item); }
        message Item { repeated int32 numbers = 1 [packed = false]; int64 wide = 2 [jstype = JS_NUMBER]; }
        "#,
    );
    translate(&set).unwrap();
}
