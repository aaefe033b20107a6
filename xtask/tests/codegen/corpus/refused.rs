//! Descriptions that cannot be said in Rust: the place and the problem.

use serde_json::{Value, json};

use super::description::{Description, one_of, text, titled};
use crate::document::OVERRIDES;

/// What is changed, how, and what the error holds.
type Change = (&'static str, fn(&mut Description), &'static str);

const CHANGES: &[Change] = &[
    (
        "a name twice in `required`",
        |it| {
            it.message("GetThingRequest", json!({ "a": text() }));
            it.request()["required"] = json!(["a", "a"]);
        },
        "GetThingRequest/required/1: `a` is required twice",
    ),
    (
        "a name in `required` at two levels",
        |it| {
            *it.request() = json!({ "allOf": [{ "type": "object", "properties": { "a": text() }, "required": ["a"] }], "required": ["a"] });
        },
        "`a` is required twice",
    ),
    (
        "`required` that names nothing",
        |it| {
            it.message("GetThingRequest", json!({ "a": text() }));
            it.request()["required"] = json!(["b"]);
        },
        "GetThingRequest/required/0: there is no property `b`",
    ),
    (
        "`required` beside `allOf` that names nothing",
        |it| {
            *it.request() = json!({ "allOf": [{ "type": "object", "properties": { "a": text() } }], "required": ["b"] });
        },
        "GetThingRequest/required/0: there is no property `b`",
    ),
    (
        "`required` that names an arm",
        |it| {
            *it.request() = one_of(&[("a", text()), ("b", text())]);
            it.request()["required"] = json!(["b"]);
        },
        "GetThingRequest/required/0: `b` is one of several alternatives",
    ),
    (
        "one arm in two oneofs",
        |it| {
            *it.request() = json!({ "allOf": [one_of(&[("a", text())]), one_of(&[("b", text()), ("a", text())])] });
        },
        "GetThingRequest: the property `a` is there twice",
    ),
    (
        "a field and an arm of one name",
        |it| {
            *it.request() = json!({ "allOf": [{ "type": "object", "properties": { "a": text() } }, one_of(&[("a", text())])] });
        },
        "GetThingRequest: the property `a` is there twice",
    ),
    (
        "two fields of one name in Rust",
        |it| {
            it.message(
                "GetThingRequest",
                json!({ "a": titled("two_words"), "b": titled("twoWords") }),
            );
        },
        "GetThingRequest: two fields would be called `two_words`",
    ),
    (
        "a field called as its oneof",
        |it| {
            *it.request() = json!({ "allOf": [{ "type": "object", "properties": { "choice": text() } }, one_of(&[("a", text())])] });
        },
        "GetThingRequest: two fields would be called `choice`",
    ),
    (
        "two arms of one name in Rust",
        |it| {
            *it.request() = one_of(&[("a", titled("two_words")), ("b", titled("twoWords"))]);
        },
        "GetThingRequest: two arms of `choice` would be called `TwoWords`",
    ),
    (
        "two values of one name in Rust",
        |it| {
            it.schema(
                "State",
                json!({ "type": "string", "enum": ["X_ON", "X_On"] }),
            );
            let state = it.reference("State");
            it.message("GetThingRequest", json!({ "state": state }));
        },
        "State: two values would be called `On`",
    ),
    (
        "a value twice",
        |it| {
            it.schema("State", json!({ "type": "string", "enum": ["ON", "ON"] }));
            let state = it.reference("State");
            it.message("GetThingRequest", json!({ "state": state }));
        },
        "State/enum/1: `ON` is there twice",
    ),
    (
        "two types of one name in Rust",
        |it| {
            it.message("FooBar", json!({}));
            it.message("fooBar", json!({}));
            let properties = json!({ "a": it.reference("FooBar"), "b": it.reference("fooBar") });
            it.message("GetThingRequest", properties);
        },
        "`FooBar` is also the name of `zitadel.thing.v2.FooBar`",
    ),
    (
        "a message called as a service",
        |it| {
            it.message("thingService", json!({}));
            let properties = json!({ "a": it.reference("thingService") });
            it.message("GetThingRequest", properties);
        },
        "`ThingService` is also the name of `zitadel.thing.v2.thingService`",
    ),
    (
        "two methods of one name in Rust",
        |it| {
            it.rpc(
                "ThingService",
                "getThing",
                "GetThingRequest",
                "GetThingResponse",
            );
        },
        "ThingService~1getThing: two operations of `zitadel.thing.v2` would be called `ThingServiceGetThing`",
    ),
    (
        "two packages in one module",
        |it| {
            it.message("other.thing.v2.Other", json!({}));
            let other = it.reference("other.thing.v2.Other");
            it.message("GetThingRequest", json!({ "other": other }));
        },
        "`zitadel.thing.v2` would share its module with `other.thing.v2`",
    ),
    (
        "a service in no package",
        |it| {
            it.document()["paths"] = json!({ "/ThingService/GetThing": it.document()["paths"].as_object().unwrap().values().next() });
        },
        "#/paths/~1ThingService~1GetThing: `ThingService` is in no package",
    ),
    (
        "a message in no package",
        |it| {
            it.document()["components"]["schemas"]["Bare"] = json!({ "type": "object" });
            it.message(
                "GetThingRequest",
                json!({ "bare": { "$ref": "#/components/schemas/Bare" } }),
            );
        },
        "#/components/schemas/Bare: `Bare` is in no package",
    ),
    (
        "a message without a name",
        |it| {
            it.document()["components"]["schemas"][""] = json!({ "type": "object" });
            it.message(
                "GetThingRequest",
                json!({ "none": { "$ref": "#/components/schemas/" } }),
            );
        },
        "\"\" is no name in protobuf",
    ),
    (
        "a path with a query",
        |it| {
            it.document()["paths"] = json!({ "/zitadel.thing.v2.ThingService/GetThing?x=y": it.document()["paths"].as_object().unwrap().values().next() });
        },
        "\"GetThing?x=y\" is no name in protobuf",
    ),
    (
        "a further answer",
        |it| {
            it.operation()["responses"]["201"] = it.operation()["responses"]["200"].clone();
        },
        "post/responses/201: has no Rust form",
    ),
    (
        "a further content type",
        |it| {
            it.operation()["requestBody"]["content"]["application/proto"] = json!({});
        },
        "post/requestBody/content/application~1proto: has no Rust form",
    ),
    (
        "a query parameter",
        |it| {
            it.operation()["parameters"] =
                json!([{ "name": "limit", "in": "query", "schema": text() }]);
        },
        "post/parameters/0: the parameter `limit` has no Rust form",
    ),
    (
        "a header of its own",
        |it| {
            it.operation()["parameters"] =
                json!([{ "name": "x-other", "in": "header", "schema": text() }]);
        },
        "post/parameters/0: the parameter `x-other` has no Rust form",
    ),
    (
        "no answer",
        |it| {
            it.operation().as_object_mut().unwrap().remove("responses");
        },
        "post: `responses` is missing",
    ),
    (
        "an answer that is no message",
        |it| {
            it.operation()["responses"]["200"]["content"]["application/json"]["schema"] = text();
        },
        "application~1json/schema: expected a reference to a message",
    ),
    (
        "callbacks",
        |it| it.operation()["callbacks"] = json!({}),
        "post/callbacks: has no Rust form",
    ),
    (
        "webhooks",
        |it| it.document()["webhooks"] = json!({}),
        "#/webhooks: has no Rust form",
    ),
    (
        "responses to share",
        |it| it.document()["components"]["responses"] = json!({}),
        "#/components/responses: has no Rust form",
    ),
    (
        "an unknown word of the document",
        |it| it.document()["x-zitadel-new"] = json!(1),
        "#/x-zitadel-new: has no Rust form",
    ),
    (
        "an unknown word of the components",
        |it| it.document()["components"]["x-zitadel-new"] = json!(1),
        "#/components/x-zitadel-new: has no Rust form",
    ),
    (
        "an unknown word of an operation",
        |it| it.operation()["x-zitadel-new"] = json!(1),
        "post/x-zitadel-new: has no Rust form",
    ),
    (
        "an unknown word of a body",
        |it| it.operation()["requestBody"]["x-zitadel-new"] = json!(1),
        "post/requestBody/x-zitadel-new: has no Rust form",
    ),
    (
        "an unknown word of a permission",
        |it| it.operation()["x-zitadel-permission"] = json!({ "names": [], "new": 1 }),
        "x-zitadel-permission/new: has no Rust form",
    ),
    (
        "an unknown word of a message",
        |it| it.request()["x-zitadel-new"] = json!(1),
        "GetThingRequest/x-zitadel-new: has no Rust form",
    ),
    (
        "an unknown word of a property",
        |it| {
            it.message(
                "GetThingRequest",
                json!({ "a": { "type": "string", "x-zitadel-new": 1 } }),
            )
        },
        "properties/a/x-zitadel-new: has no Rust form",
    ),
    (
        "an unknown word of a list's items",
        |it| {
            it.message("GetThingRequest", json!({ "a": { "type": "array", "items": { "type": "string", "x-zitadel-new": 1 } } }))
        },
        "properties/a/items/x-zitadel-new: has no Rust form",
    ),
    (
        "an unknown word of an enum",
        |it| {
            it.schema(
                "State",
                json!({ "type": "string", "enum": ["ON"], "x-zitadel-new": 1 }),
            );
            let state = it.reference("State");
            it.message("GetThingRequest", json!({ "state": state }));
        },
        "State/x-zitadel-new: has no Rust form",
    ),
    (
        "an unknown word of a oneof",
        |it| {
            *it.request() = one_of(&[("a", text())]);
            it.request()["x-zitadel-oneof"] = json!({ "name": "a", "new": 1 });
        },
        "GetThingRequest/x-zitadel-oneof/new: has no Rust form",
    ),
    (
        "an unknown word of an alternative",
        |it| {
            *it.request() = one_of(&[("a", text())]);
            it.request()["oneOf"][0]["x-zitadel-new"] = json!(1);
        },
        "oneOf/0/x-zitadel-new: has no Rust form",
    ),
    (
        "a mark of a oneof where there is none",
        |it| {
            it.request()["x-zitadel-oneof"] = json!({ "name": "a" });
        },
        "GetThingRequest/x-zitadel-oneof: has no Rust form",
    ),
    (
        "a oneof without alternatives",
        |it| *it.request() = json!({ "oneOf": [] }),
        "GetThingRequest/oneOf: expected at least one alternative",
    ),
    (
        "an enum without values",
        |it| {
            it.schema("State", json!({ "type": "string", "enum": [] }));
            let state = it.reference("State");
            it.message("GetThingRequest", json!({ "state": state }));
        },
        "State/enum: expected at least one name",
    ),
    (
        "numbers that are more than the names",
        |it| {
            it.schema(
                "State",
                json!({ "type": "string", "enum": ["A"], "x-zitadel-enum-numbers": [0, 1] }),
            );
            let state = it.reference("State");
            it.message("GetThingRequest", json!({ "state": state }));
        },
        "x-zitadel-enum-numbers: expected one number for each name",
    ),
    (
        "a number of more than 32 bits",
        |it| {
            it.schema("State", json!({ "type": "string", "enum": ["A"], "x-zitadel-enum-numbers": [4_294_967_296_i64] }));
            let state = it.reference("State");
            it.message("GetThingRequest", json!({ "state": state }));
        },
        "State: expected enum numbers of 32 bits",
    ),
    (
        "a schema that refers to itself alone",
        |it| {
            let own = it.reference("GetThingRequest");
            *it.request() = own;
        },
        "GetThingRequest/$ref: has no Rust form",
    ),
    (
        "a protobuf type that JSON cannot say here",
        |it| {
            it.message("google.protobuf.Other", json!({}));
            let other = it.reference("google.protobuf.Other");
            it.message("GetThingRequest", json!({ "a": other }));
        },
        "`google.protobuf.Other` has no Rust form",
    ),
];

/// Generates without writing anything; the error says which file.
#[track_caller]
fn refused(document: &Value, overrides: &str) -> String {
    let error = xtask::sources(&document.to_string(), overrides, "{}")
        .unwrap_err()
        .to_string();
    assert_eq!(error.lines().count(), 1, "{error}");
    error
}

#[test]
fn with_the_place() {
    for (what, change, problem) in CHANGES {
        let mut description = Description::new("zitadel.thing.v2");
        change(&mut description);
        let error = refused(description.document(), OVERRIDES);
        assert!(
            error.starts_with("openapi/zitadel.json: #/"),
            "{what}: {error}"
        );
        assert!(error.contains(problem), "{what}: {error}");
    }
}

const NO_NAMES: [&str; 14] = [
    "",
    " ",
    "1st",
    "a b",
    "a-b",
    "a.b",
    "a$",
    "$",
    "@type",
    "\u{1f600}",
    "\u{e9}t\u{e9}",
    "a\n",
    "{}",
    "a/b",
];

#[test]
fn names_that_protobuf_cannot_declare() {
    for name in NO_NAMES {
        let problem = format!("{name:?} is no name in protobuf");
        let mut field = Description::new("zitadel.thing.v2");
        field.message("GetThingRequest", json!({ "a": titled(name) }));
        let mut arm = Description::new("zitadel.thing.v2");
        *arm.request() = one_of(&[("a", titled(name)), ("b", text())]);
        let mut oneof = Description::new("zitadel.thing.v2");
        *oneof.request() = one_of(&[("a", text())]);
        oneof.request()["x-zitadel-oneof"] = json!({ "name": name });
        let mut value = Description::new("zitadel.thing.v2");
        value.schema("State", json!({ "type": "string", "enum": ["A", name] }));
        let state = value.reference("State");
        value.message("GetThingRequest", json!({ "state": state }));
        for mut description in [field, arm, oneof, value] {
            let error = refused(description.document(), OVERRIDES);
            assert!(
                error.contains("GetThingRequest") || error.contains("State"),
                "{error}"
            );
            assert!(error.contains(&problem), "{error}");
        }
        if name.contains(['.', '/']) {
            continue;
        }
        let mut message = Description::new("zitadel.thing.v2");
        message.message(&format!("zitadel.thing.v2.{name}"), json!({}));
        let reference = message.reference(&format!("zitadel.thing.v2.{name}"));
        message.message("GetThingRequest", json!({ "a": reference }));
        let mut package = Description::new("zitadel.thing.v2");
        package.message(&format!("zitadel.{name}.v1.Message"), json!({}));
        let reference = package.reference(&format!("zitadel.{name}.v1.Message"));
        package.message("GetThingRequest", json!({ "a": reference }));
        let mut method = Description::new("zitadel.thing.v2");
        method.rpc("ThingService", name, "GetThingRequest", "GetThingResponse");
        for mut description in [message, package, method] {
            let error = refused(description.document(), OVERRIDES);
            assert!(error.contains(&problem), "{error}");
        }
    }
}

#[test]
fn names_without_letters() {
    for name in ["_", "__"] {
        let mut field = Description::new("zitadel.thing.v2");
        field.message("GetThingRequest", json!({ "a": titled(name) }));
        let mut message = Description::new("zitadel.thing.v2");
        message.message(name, json!({}));
        let reference = message.reference(name);
        message.message("GetThingRequest", json!({ "a": reference }));
        let mut method = Description::new("zitadel.thing.v2");
        method.rpc("ThingService", name, "GetThingRequest", "GetThingResponse");
        let mut oneof = Description::new("zitadel.thing.v2");
        *oneof.request() = one_of(&[("a", text())]);
        oneof.request()["x-zitadel-oneof"] = json!({ "name": name });
        for mut description in [field, message, method, oneof] {
            let error = refused(description.document(), OVERRIDES);
            assert!(
                error.contains(&format!("the name `{name}` has no letters")),
                "{error}"
            );
        }
    }
}

#[test]
fn a_name_in_json_that_gives_none_in_rust() {
    for name in ["", "@type", "$ref", "1st", "\u{1f600}"] {
        let mut description = Description::new("zitadel.thing.v2");
        description.message("GetThingRequest", json!({ name: text() }));
        let error = refused(description.document(), OVERRIDES);
        assert!(
            error.contains("`title` can say the one in protobuf"),
            "{error}"
        );
    }
}

#[test]
fn overrides_that_would_break_what_reads_them() {
    let cases = [
        ("words: ['']", "#/words/0: expected letters and digits"),
        ("words: ['a b']", "#/words/0: expected letters and digits"),
        (
            "words: ['\u{e9}']",
            "#/words/0: expected letters and digits",
        ),
        ("words: x", "#/words: expected a list, found a string"),
        (
            "types: { zitadel.thing.v2.GetThingRequest: 'a b' }",
            "\"a b\" is no name for a type",
        ),
        (
            "types: { zitadel.thing.v2.GetThingRequest: Self }",
            "\"Self\" is no name for a type",
        ),
        (
            "types: { zitadel.thing.v2.GetThingRequest: '' }",
            "\"\" is no name for a type",
        ),
        (
            "types: { zitadel.thing.v2.GetThingRequest: 1 }",
            "expected a string, found a number",
        ),
        (
            "types: { zitadel.thing.v2.GetThingRequest: ThingService }",
            "`ThingService` is also the name of",
        ),
        (
            "oneofs: { nothing_left: 'x y' }",
            "\"x y\" is no name for a type",
        ),
        ("oneofs: { new: 1 }", "#/oneofs/new: expected"),
        ("paging: { new: [] }", "#/paging/new: expected"),
        ("paging: { offset: x }", "#/paging/offset: expected a list"),
        (
            "paging: { after: [] }",
            "#/paging/after: expected an object",
        ),
        (
            "paging: { after: { a: { new: 1 } } }",
            "#/paging/after/a/new: expected one of sequence",
        ),
        (
            "paging: { after: { a: { sequence: x, place: x, identity: [] } } }",
            "#/paging/after/a/identity: expected what tells",
        ),
        (
            "paging: { after: { a: { range: x, place: x, identity: [x] } } }",
            "since",
        ),
        ("secrets: { new: [] }", "#/secrets/new: expected"),
        ("new: 1", "#/new: no such kind of override"),
    ];
    let mut description = Description::new("zitadel.thing.v2");
    for (overrides, problem) in cases {
        let error = refused(description.document(), &format!("{OVERRIDES}{overrides}\n"));
        assert!(error.contains(problem), "{overrides}: {error}");
    }
}

#[test]
fn accessors_that_cannot_be() {
    let cases = [
        ("''", "\"\" is no name for a method"),
        ("1st", "\"1st\" is no name for a method"),
        ("a-b", "\"a-b\" is no name for a method"),
        ("Things", "\"Things\" is no name for a method"),
        ("_things", "\"_things\" is no name for a method"),
        ("things_", "\"things_\" is no name for a method"),
        ("a__b", "\"a__b\" is no name for a method"),
        ("type", "\"type\" is no name for a method"),
        ("self", "\"self\" is no name for a method"),
        ("default", "a feature is called `default` already"),
        ("beta", "a feature is called `beta` already"),
        ("full", "a feature is called `full` already"),
        ("[]", "expected a string, found a list"),
        ("others", "two services have the accessor `others`"),
    ];
    let mut description = Description::new("zitadel.thing.v2");
    description.rpc("OtherService", "Get", "GetThingRequest", "GetThingResponse");
    for (accessor, problem) in cases {
        let overrides = format!(
            "services:\n  beta: {{ zitadel.thing.v2.OtherService: others }}\n  stable: {{ zitadel.thing.v2.ThingService: {accessor} }}\n"
        );
        let error = refused(description.document(), &overrides);
        assert!(error.contains(problem), "{accessor}: {error}");
    }
}
