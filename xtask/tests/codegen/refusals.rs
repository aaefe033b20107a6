//! What has no Rust form is an error that names the place in the document.

use serde_json::{Value, json};

use crate::document::{OVERRIDES, document, message, operation, reference};
use crate::workspace::Workspace;

/// Generates from a description that must be refused; returns the error, which is one line.
#[track_caller]
fn refused(document: &Value, overrides: &str) -> String {
    let workspace = Workspace::new(document, overrides);
    let before = workspace.files();
    let error = workspace.generate().unwrap_err();
    assert_eq!(workspace.files(), before, "nothing is written");
    assert_eq!(error.trim_end().lines().count(), 1, "{error}");
    error
}

const FOO: &str = "#/components/schemas/zitadel.thing.v2.GetThingRequest/properties/foo";

#[test]
fn properties_without_a_form() {
    let cases = [
        (
            json!({ "type": "decimal" }),
            "type `decimal` has no Rust form",
        ),
        (
            json!({ "type": ["string", "boolean"] }),
            "type `string|boolean` has no Rust form",
        ),
        (
            json!({ "type": "number", "format": "roman" }),
            "with format `roman` has no Rust form",
        ),
        (
            json!({ "type": "string", "format": "roman" }),
            "format `roman` is not known",
        ),
        (json!({}), "`type` is missing"),
        (json!({ "type": "array" }), "`items` is missing"),
        (
            json!({ "type": "object" }),
            "`additionalProperties` is missing",
        ),
        (
            json!({ "type": "string", "if": {} }),
            "/if: has no Rust form",
        ),
        (
            json!({ "type": "string", "x-zitadel-new": 1 }),
            "/x-zitadel-new: has no Rust form",
        ),
        (
            json!({ "oneOf": [{ "type": "string" }, { "type": "boolean" }] }),
            "/oneOf: expected a schema and null",
        ),
        (
            json!({ "$ref": "other.json#/Foo" }),
            "/$ref: expected #/components/schemas/",
        ),
        (
            reference("Missing"),
            "there is no schema `zitadel.thing.v2.Missing`",
        ),
        (
            json!({ "$ref": "#/components/schemas/google.protobuf.Timestamp" }),
            "there is no schema `google.protobuf.Timestamp`",
        ),
        (json!(7), "expected an object"),
    ];
    for (property, problem) in cases {
        let request = message(&json!({ "foo": property }));
        let error = refused(&document(&request, &json!({})), OVERRIDES);
        assert!(error.contains(FOO), "{error}");
        assert!(error.contains(problem), "{problem} is not in {error}");
    }
}

#[test]
fn extensions_of_others_are_ignored() {
    let request = message(&json!({ "foo": { "type": "string", "x-order": 3 } }));
    Workspace::new(&document(&request, &json!({})), OVERRIDES)
        .generate()
        .unwrap();
}

#[test]
fn messages_without_a_form() {
    let two = json!({ "properties": { "a": { "type": "string" }, "b": { "type": "string" } }, "required": ["a"] });
    let cases = [
        (
            json!({ "type": "object", "oneOf": [two] }),
            "/oneOf/0/properties: expected one property",
        ),
        (
            json!({ "type": "object", "oneOf": [] }),
            "/oneOf: expected at least one alternative",
        ),
        (
            json!({ "type": "object", "anyOf": [] }),
            "/anyOf: has no Rust form",
        ),
        (json!({ "type": "string" }), "/type: has no Rust form"),
        (
            json!({ "type": "object", "properties": [] }),
            "/properties: expected an object",
        ),
    ];
    for (request, problem) in cases {
        let error = refused(&document(&request, &json!({})), OVERRIDES);
        assert!(
            error.contains("#/components/schemas/zitadel.thing.v2.GetThingRequest"),
            "{error}"
        );
        assert!(error.contains(problem), "{problem} is not in {error}");
    }
}

#[test]
fn enums_without_a_form() {
    let cases = [
        (
            json!({ "type": "string", "enum": [] }),
            "/enum: expected at least one name",
        ),
        (
            json!({ "type": "string", "enum": [1] }),
            "/enum/0: expected a string",
        ),
        (
            json!({ "type": "integer", "enum": ["A"] }),
            "/type: has no Rust form",
        ),
        (
            json!({ "type": "string", "enum": ["A"], "x-zitadel-enum-numbers": [] }),
            "one number for each name",
        ),
        (
            json!({ "type": "string", "enum": ["A_B", "A_b"] }),
            "would be called `B`",
        ),
    ];
    for (state, problem) in cases {
        let request = message(&json!({ "state": reference("State") }));
        let described = document(&request, &json!({ "zitadel.thing.v2.State": state }));
        let error = refused(&described, OVERRIDES);
        assert!(
            error.contains("#/components/schemas/zitadel.thing.v2.State"),
            "{error}"
        );
        assert!(error.contains(problem), "{problem} is not in {error}");
    }
}

#[test]
fn paths_without_a_form() {
    let with_path = |path: &str, item: Value| {
        let mut described = document(&message(&json!({})), &json!({}));
        described["paths"] = json!({ path: item });
        described
    };
    let error = refused(&with_path("/thing", operation("GetThing")), OVERRIDES);
    assert!(
        error.contains("#/paths/~1thing: expected a path"),
        "{error}"
    );
    let error = refused(
        &with_path(
            "/zitadel.thing.v2.ThingService/GetThing",
            json!({ "get": {} }),
        ),
        OVERRIDES,
    );
    assert!(error.contains("GetThing/get: only `post`"), "{error}");
    let error = refused(
        &with_path(
            "/zitadel.thing.v2.ThingService/GetThing",
            json!({ "post": {} }),
        ),
        OVERRIDES,
    );
    assert!(error.contains("`requestBody` is missing"), "{error}");
}

#[test]
fn a_service_without_an_accessor() {
    let error = refused(
        &document(&message(&json!({})), &json!({})),
        "services: {}\n",
    );
    assert!(
        error.contains("`zitadel.thing.v2.ThingService` has no accessor"),
        "{error}"
    );
}

#[test]
fn two_types_of_one_name() {
    let request = message(&json!({ "a": reference("A.B"), "b": reference("AB") }));
    let others = json!({ "zitadel.thing.v2.A.B": message(&json!({})), "zitadel.thing.v2.AB": message(&json!({})) });
    // `AB` is one word, so only the second pair clashes.
    Workspace::new(&document(&request, &others), OVERRIDES)
        .generate()
        .unwrap();
    let request = message(&json!({ "a": reference("Foo.Bar"), "b": reference("FooBar") }));
    let others = json!({ "zitadel.thing.v2.Foo.Bar": message(&json!({})), "zitadel.thing.v2.FooBar": message(&json!({})) });
    let error = refused(&document(&request, &others), OVERRIDES);
    assert!(
        error.contains("`FooBar` is also the name of `zitadel.thing.v2.Foo.Bar`"),
        "{error}"
    );
}

#[test]
fn files_that_cannot_be_read() {
    let described = document(&message(&json!({})), &json!({}));
    let broken = [
        ("openapi/zitadel.json", ""),
        ("openapi/zitadel.json", "{"),
        ("openapi/overrides.yaml", "a: ["),
        ("openapi/zitadel.json", r#"{"a":1,"a":2}"#),
    ];
    for (path, text) in broken {
        let workspace = Workspace::new(&described, OVERRIDES);
        workspace.put(path, text);
        let error = workspace.generate().unwrap_err();
        assert!(error.contains(path), "{error}");
    }
    let workspace = Workspace::new(&described, OVERRIDES);
    std::fs::remove_file(workspace.path("openapi/overrides.yaml")).unwrap();
    assert!(workspace.generate().unwrap_err().contains("unable to read"));
    let workspace = Workspace::new(&described, OVERRIDES);
    workspace.put("crates/zitadel/Cargo.toml", "[package]\n");
    assert!(
        workspace
            .generate()
            .unwrap_err()
            .contains("crates/zitadel/Cargo.toml: the lines")
    );
}

#[test]
fn two_packages_in_one_module() {
    let other = "other.thing.v2.Foo";
    let foo = json!({ "$ref": format!("#/components/schemas/{other}") });
    let request = message(&json!({ "foo": foo }));
    let error = refused(
        &document(&request, &json!({ other: message(&json!({})) })),
        OVERRIDES,
    );
    let problem = "`zitadel.thing.v2` would share its module with `other.thing.v2`";
    assert!(error.contains(problem), "{error}");
}

#[test]
fn numbers_that_give_no_order() {
    let field = |number: i64| json!({ "type": "string", "x-zitadel-number": number });
    let cases = [
        (
            json!({ "a": field(1), "b": field(1) }),
            "GetThingRequest: two properties have the number 1",
        ),
        (
            json!({ "a": field(1), "b": { "type": "string" } }),
            "GetThingRequest: expected `x-zitadel-number` on every property or on none",
        ),
        (
            json!({ "a": { "type": "string", "x-zitadel-number": "1" } }),
            "/a/x-zitadel-number: expected an integer, found a string",
        ),
    ];
    for (properties, problem) in cases {
        let error = refused(&document(&message(&properties), &json!({})), OVERRIDES);
        assert!(error.contains(problem), "{error}");
    }
}

#[test]
fn two_fields_or_arms_of_one_name() {
    let arm = |json: &str, proto: &str| {
        let property = json!({ "type": "string", "title": proto });
        json!({ "properties": { json: property }, "required": [json] })
    };
    let cases = [
        (
            json!({ "properties": { "choice": { "type": "string" } }, "oneOf": [arm("a", "a")] }),
            "two fields would be called `choice`",
        ),
        (
            json!({ "oneOf": [arm("fooBar", "foo_bar"), arm("foobar", "fooBar")] }),
            "two arms of `choice` would be called `FooBar`",
        ),
    ];
    for (request, problem) in cases {
        let error = refused(&document(&request, &json!({})), OVERRIDES);
        assert!(
            error.contains("#/components/schemas/zitadel.thing.v2.GetThingRequest"),
            "{error}"
        );
        assert!(error.contains(problem), "{error}");
    }
}
