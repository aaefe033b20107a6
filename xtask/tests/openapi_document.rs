//! What messages, enums and methods become.

#![allow(
    clippy::unwrap_used,
    reason = "a test stops where its ground gives way"
)]

mod support;

use serde_json::json;
use support::{compile, compile_file, describe, edited, refusal, schema, translate};

const SHOP: &str = r#"
    service Shop {
      rpc GetItem(GetItemRequest) returns (Item) {
        option (zitadel.protoc_gen_zitadel.v2.options) = { auth_option: { permission: "item.read", org_field: "owner.org_id" } };
      }
      rpc Getaway(GetItemRequest) returns (google.protobuf.Empty) { option deprecated = true; }
      rpc List(GetItemRequest) returns (Item);
    }
    message GetItemRequest { Owner owner = 1; }
    message Owner { string org_id = 1; }
    message Item { Item parent = 1; }
    message Unreached { string text = 1; }
"#;

#[test]
fn a_method_is_a_post_with_what_its_options_say() {
    let document = describe(SHOP);
    assert_eq!(document["openapi"], "3.1.0");
    assert_eq!(
        document["info"],
        json!({ "title": "Acme API", "version": "v1" })
    );
    assert_eq!(document["tags"], json!([{ "name": "acme.shop.v1.Shop" }]));

    let get = &document["paths"]["/acme.shop.v1.Shop/GetItem"]["post"];
    assert_eq!(get["operationId"], "acme.shop.v1.Shop.GetItem");
    assert_eq!(get["tags"], json!(["acme.shop.v1.Shop"]));
    assert_eq!(get["summary"], "GetItem");
    assert_eq!(get["x-zitadel-read-only"], true);
    assert_eq!(
        get["x-zitadel-permission"],
        json!({ "names": ["item.read"] })
    );
    assert_eq!(get["x-zitadel-organization-field"], "owner.orgId");
    assert_eq!(
        get["requestBody"]["content"]["application/json"]["schema"]["$ref"],
        "#/components/schemas/acme.shop.v1.GetItemRequest"
    );
    assert_eq!(
        get["responses"]["default"]["content"]["application/json"]["schema"]["$ref"],
        "#/components/schemas/connect.error"
    );
    assert!(get.get("deprecated").is_none());

    let getaway = &document["paths"]["/acme.shop.v1.Shop/Getaway"]["post"];
    assert_eq!(getaway["deprecated"], true);
    assert!(
        getaway.get("x-zitadel-read-only").is_none(),
        "`Get` is a word, not a prefix"
    );
    assert!(getaway.get("x-zitadel-permission").is_none());
    assert_eq!(
        document["paths"]["/acme.shop.v1.Shop/List"]["post"]["x-zitadel-read-only"],
        true
    );
}

#[test]
fn only_what_operations_reach_has_a_schema() {
    let document = describe(SHOP);
    let names: Vec<&String> = document["components"]["schemas"]
        .as_object()
        .unwrap()
        .keys()
        .collect();
    assert_eq!(
        names,
        [
            "acme.shop.v1.GetItemRequest",
            "acme.shop.v1.Item",
            "acme.shop.v1.Owner",
            "connect-protocol-version",
            "connect-timeout-header",
            "connect.error",
            "connect.error_details.Any",
            "google.protobuf.Empty",
        ]
    );
}

#[test]
fn fields_of_every_shape() {
    let document = describe(
        r#"
        service Shop { rpc Order(Request) returns (Request); }
        message Request {
          bool flag = 1;
          int32 signed = 2;
          uint32 unsigned = 3;
          sint64 wide = 4;
          fixed64 wide_unsigned = 5;
          float single = 6;
          double double_precision = 7;
          string text = 8 [deprecated = true];
          bytes raw = 9;
          Size size = 10;
          Inner inner = 11;
          repeated string texts = 12;
          repeated Inner inners = 13;
          map<string, Inner> by_name = 14;
          map<int64, bytes> by_number = 15;
          optional string maybe_text = 16;
          optional uint64 maybe_wide = 17;
          optional Inner maybe_inner = 18;
          optional Size maybe_size = 19;
          string renamed = 20 [json_name = "otherName"];
          message Inner { Request outer = 1; }
        }
        enum Size { option allow_alias = true; S = 0; M = 1; MEDIUM = 1; L = -1; }
        "#,
    );
    let inner = "#/components/schemas/acme.shop.v1.Request.Inner";
    let size = "#/components/schemas/acme.shop.v1.Size";
    assert_eq!(
        *schema(&document, "acme.shop.v1.Request"),
        json!({
            "type": "object",
            "title": "Request",
            "additionalProperties": false,
            "properties": {
                "flag": { "title": "flag", "x-zitadel-number": 1, "type": "boolean" },
                "signed": { "title": "signed", "x-zitadel-number": 2, "type": "integer", "format": "int32" },
                "unsigned": { "title": "unsigned", "x-zitadel-number": 3, "type": "integer", "format": "int32", "x-zitadel-unsigned": true },
                "wide": { "title": "wide", "x-zitadel-number": 4, "type": ["integer", "string"], "format": "int64" },
                "wideUnsigned": {
                    "title": "wide_unsigned", "x-zitadel-number": 5, "type": ["integer", "string"], "format": "int64",
                    "x-zitadel-unsigned": true,
                },
                "single": { "title": "single", "x-zitadel-number": 6, "type": "number", "format": "float" },
                "doublePrecision": { "title": "double_precision", "x-zitadel-number": 7, "type": "number", "format": "double" },
                "text": { "title": "text", "x-zitadel-number": 8, "type": "string", "deprecated": true },
                "raw": { "title": "raw", "x-zitadel-number": 9, "type": "string", "format": "byte" },
                "size": { "title": "size", "x-zitadel-number": 10, "$ref": size },
                "inner": { "title": "inner", "x-zitadel-number": 11, "$ref": inner },
                "texts": { "title": "texts", "x-zitadel-number": 12, "type": "array", "items": { "type": "string" } },
                "inners": { "title": "inners", "x-zitadel-number": 13, "type": "array", "items": { "$ref": inner } },
                "byName": {
                    "title": "by_name", "x-zitadel-number": 14, "type": "object",
                    "additionalProperties": { "title": "value", "$ref": inner },
                },
                "byNumber": {
                    "title": "by_number", "x-zitadel-number": 15, "type": "object",
                    "additionalProperties": { "title": "value", "type": "string", "format": "byte" },
                },
                "maybeText": { "title": "maybe_text", "x-zitadel-number": 16, "type": ["string", "null"] },
                "maybeWide": {
                    "title": "maybe_wide", "x-zitadel-number": 17, "type": ["integer", "string", "null"], "format": "int64",
                    "x-zitadel-unsigned": true,
                },
                "maybeInner": { "title": "maybe_inner", "x-zitadel-number": 18, "oneOf": [{ "$ref": inner }, { "type": "null" }] },
                "maybeSize": { "title": "maybe_size", "x-zitadel-number": 19, "oneOf": [{ "$ref": size }, { "type": "null" }] },
                "otherName": { "title": "renamed", "x-zitadel-number": 20, "type": "string" },
            },
        })
    );
    assert_eq!(
        *schema(&document, "acme.shop.v1.Size"),
        json!({
            "type": "string",
            "title": "Size",
            "enum": ["S", "M", "MEDIUM", "L"],
            "x-zitadel-enum-numbers": [0, 1, 1, -1],
        })
    );
}

#[test]
fn oneofs_alone_and_beside_other_fields() {
    let document = describe(
        r#"
        service Shop { rpc Order(Alone) returns (Beside); rpc Return(Two) returns (Alone); }
        message Alone {
          option deprecated = true;
          oneof choice { option (validate.required) = true; string b = 1; Beside a_side = 2; }
        }
        message Beside {
          string z_last = 9 [(google.api.field_behavior) = REQUIRED];
          oneof choice { string one = 1; }
          string a_first = 3 [(google.api.field_behavior) = REQUIRED];
        }
        message Two { oneof left { string a = 1; } oneof right { string b = 2; } }
        "#,
    );
    let alternative = |title: &str, name: &str, property: serde_json::Value| json!({ "type": "object", "title": title, "properties": { name: property }, "required": [name] });
    let text = |name: &str, number: i32| json!({ "type": "string", "title": name, "x-zitadel-number": number });
    let arm = |name: &str, number: i32| alternative(name, name, text(name, number));
    let beside = json!({
        "title": "a_side", "$ref": "#/components/schemas/acme.shop.v1.Beside", "x-zitadel-number": 2,
    });
    assert_eq!(
        *schema(&document, "acme.shop.v1.Alone"),
        json!({
            "type": "object",
            "title": "Alone",
            "deprecated": true,
            "unevaluatedProperties": false,
            "oneOf": [alternative("a_side", "aSide", beside), arm("b", 1)],
            "x-zitadel-oneof": { "name": "choice", "required": true },
        })
    );
    assert_eq!(
        *schema(&document, "acme.shop.v1.Beside"),
        json!({
            "type": "object",
            "title": "Beside",
            "unevaluatedProperties": false,
            "allOf": [
                {
                    "type": "object",
                    "properties": {
                        "aFirst": text("a_first", 3),
                        "zLast": text("z_last", 9),
                    },
                    "required": ["zLast", "aFirst"],
                },
                { "oneOf": [arm("one", 1)], "x-zitadel-oneof": { "name": "choice", "required": false } },
            ],
        })
    );
    assert_eq!(
        schema(&document, "acme.shop.v1.Two")["allOf"],
        json!([
            { "oneOf": [arm("a", 1)], "x-zitadel-oneof": { "name": "left", "required": false } },
            { "oneOf": [arm("b", 2)], "x-zitadel-oneof": { "name": "right", "required": false } },
        ])
    );
}

#[test]
fn well_known_types_have_the_json_of_their_own() {
    let document = describe(
        r#"
        service Shop { rpc Order(Request) returns (google.protobuf.Empty); }
        message Request {
          google.protobuf.Any any = 1;
          google.protobuf.Duration duration = 2;
          google.protobuf.ListValue list = 3;
          google.protobuf.Struct structure = 4;
          google.protobuf.Timestamp timestamp = 5;
          google.protobuf.UInt64Value wrapped = 6;
        }
        "#,
    );
    let known = |name: &str| schema(&document, &format!("google.protobuf.{name}")).clone();
    assert_eq!(
        known("Duration"),
        json!({ "type": "string", "format": "duration" })
    );
    assert_eq!(
        known("Timestamp"),
        json!({ "type": "string", "format": "date-time" })
    );
    assert_eq!(known("ListValue"), json!({ "type": "array" }));
    assert_eq!(
        known("Empty"),
        json!({ "type": "object", "title": "Empty", "additionalProperties": false })
    );
    assert_eq!(
        known("Struct"),
        json!({ "type": "object", "additionalProperties": { "$ref": "#/components/schemas/google.protobuf.Value" } })
    );
    assert_eq!(known("Value")["oneOf"].as_array().unwrap().len(), 6);
    assert_eq!(known("Any")["required"], json!(["@type"]));
    assert_eq!(
        known("UInt64Value"),
        json!({ "type": ["integer", "string", "null"], "format": "int64", "x-zitadel-unsigned": true })
    );
}

#[test]
fn proto2_says_required_and_default_and_has_groups() {
    let set = compile_file(
        r#"
        syntax = "proto2";
        package acme.shop.v1;
        service Shop { rpc Order(Request) returns (Request); }
        message Request {
          required string name = 1;
          optional int32 count = 2 [default = 3];
          optional Size size = 3 [default = LARGE];
          optional group Maker = 4 { optional string city = 1; }
        }
        enum Size { SMALL = 0; LARGE = 1; }
        "#,
    );
    let document: serde_json::Value = serde_json::from_str(&translate(&set).unwrap()).unwrap();
    let request = schema(&document, "acme.shop.v1.Request");
    assert_eq!(request["required"], json!(["name"]));
    assert_eq!(request["properties"]["name"]["type"], "string");
    assert_eq!(request["properties"]["count"]["default"], 3);
    assert_eq!(
        request["properties"]["count"]["type"],
        json!(["integer", "null"])
    );
    assert_eq!(request["properties"]["size"]["default"], "LARGE");
    assert_eq!(
        request["properties"]["maker"]["oneOf"][0]["$ref"],
        "#/components/schemas/acme.shop.v1.Request.Maker"
    );
}

#[test]
fn the_same_set_gives_the_same_bytes_in_any_order_of_files() {
    let set = compile(SHOP);
    let once = translate(&set).unwrap();
    assert_eq!(once, translate(&set).unwrap());
    assert!(once.ends_with("}\n") && !once.ends_with("\n\n"));

    let reversed = edited(&set, |files| {
        let files = files.get_field_by_name_mut("file").unwrap();
        files.as_list_mut().unwrap().reverse();
    });
    assert_eq!(once, translate(&reversed).unwrap());
}

#[test]
fn streaming_methods_are_refused_by_name() {
    for signature in [
        "(stream Item) returns (Item)",
        "(Item) returns (stream Item)",
    ] {
        let error = refusal(&format!(
            "service Shop {{ rpc Watch{signature}; }} message Item {{}}"
        ));
        assert!(error.contains("acme.shop.v1.Shop.Watch streams"), "{error}");
    }
}

#[test]
fn an_organization_field_that_the_request_lacks_is_refused() {
    let error = refusal(
        r#"
        service Shop {
          rpc Order(Item) returns (Item) {
            option (zitadel.protoc_gen_zitadel.v2.options) = { auth_option: { org_field: "owner" } };
          }
        }
        message Item {}
        "#,
    );
    assert!(
        error.contains("acme.shop.v1.Shop.Order: org_field `owner`"),
        "{error}"
    );
}

#[test]
fn a_package_without_a_version_and_no_package_at_all() {
    let info = |package: &str| {
        let set = compile_file(&format!(
            "syntax = \"proto3\"; {package} service Shop {{ rpc Order(Item) returns (Item); }} message Item {{}}"
        ));
        let document: serde_json::Value = serde_json::from_str(&translate(&set).unwrap()).unwrap();
        document["info"].clone()
    };
    assert_eq!(
        info("package acme.vault;"),
        json!({ "title": "Acme API", "version": "unversioned" })
    );
    assert_eq!(
        info(""),
        json!({ "title": "API", "version": "unversioned" })
    );
}
