//! Descriptions at the edge of what can be said, which all give code that compiles.

use serde_json::{Value, json};

use super::description::{Description, one_of, text, titled};

/// What is changed, and how.
pub(crate) type Change = (&'static str, fn(&mut Description));

/// Names that code in Rust uses for something else.
const NAMES_OF_OTHERS: [&str; 49] = [
    "Arc",
    "BTreeMap",
    "Bool",
    "Box",
    "Bytes",
    "Call",
    "Client",
    "Clone",
    "Const",
    "Copy",
    "Count",
    "D",
    "Debug",
    "Default",
    "Deserialize",
    "Deserializer",
    "Display",
    "Err",
    "Error",
    "Eq",
    "Field",
    "Fn",
    "Formatter",
    "From",
    "FromStr",
    "Hash",
    "Into",
    "Iterator",
    "List",
    "Map",
    "Message",
    "Name",
    "None",
    "Ok",
    "Operation",
    "Option",
    "Ord",
    "PartialEq",
    "Reader",
    "Result",
    "S",
    "Self",
    "Send",
    "Serialize",
    "Slot",
    "Some",
    "String",
    "Value",
    "Vec",
];

pub(crate) const CHANGES: &[Change] = &[
    ("nothing", |_| {}),
    ("messages called as types of others", |it| {
        let mut properties = json!({});
        for name in NAMES_OF_OTHERS {
            it.message(name, every_kind());
            properties[name.to_lowercase()] = it.reference(name);
        }
        it.message("GetThingRequest", properties);
        *it.request() = json!({ "allOf": [it.request(), one_of(&[("text", text()), ("one", it.reference("Option"))])] });
    }),
    ("enums called as types of others", |it| {
        let mut properties = every_kind();
        for name in NAMES_OF_OTHERS {
            it.schema(
                name,
                json!({ "type": "string", "enum": ["A", "B"], "x-zitadel-enum-numbers": [0, -1] }),
            );
            properties[name.to_lowercase()] = it.reference(name);
        }
        it.message("GetThingRequest", properties);
    }),
    ("methods called as types of others", |it| {
        for name in NAMES_OF_OTHERS {
            it.rpc("ThingService", name, "GetThingRequest", "GetThingResponse");
        }
    }),
    ("services called as types of others", |it| {
        for name in NAMES_OF_OTHERS {
            it.rpc(
                name,
                &format!("Get{name}"),
                "GetThingRequest",
                "GetThingResponse",
            );
        }
    }),
    ("oneofs and arms called as types of others", |it| {
        for name in NAMES_OF_OTHERS {
            let mut oneof = one_of(&[(name, text()), ("number", json!({ "type": "integer" }))]);
            oneof["x-zitadel-oneof"] = json!({ "name": name, "required": true });
            it.schema(&format!("With{name}"), oneof);
            it.rpc(
                "ThingService",
                &format!("Get{name}"),
                &format!("With{name}"),
                "GetThingResponse",
            );
        }
    }),
    ("values called as types of others", |it| {
        let mut names: Vec<&str> = NAMES_OF_OTHERS.to_vec();
        names.extend(["UNKNOWN", "_1", "new", "type"]);
        it.schema("State", json!({ "type": "string", "enum": names }));
        let state = it.reference("State");
        it.message("GetThingRequest", json!({ "state": state }));
    }),
    (
        "a method called as the function that makes a client",
        |it| {
            it.rpc("ThingService", "New", "GetThingRequest", "GetThingResponse");
        },
    ),
    ("methods called as what every type has", |it| {
        for method in [
            "Clone",
            "Fmt",
            "Into",
            "Drop",
            "Operations",
            "Type",
            "Self",
            "Super",
            "Match",
            "Async",
        ] {
            it.rpc(
                "ThingService",
                method,
                "GetThingRequest",
                "GetThingResponse",
            );
        }
    }),
    ("a method called as its messages", |it| {
        it.rpc("ThingService", "Thing", "Thing", "Thing");
        it.rpc("ThingService", "Operation", "Operation", "Call");
    }),
    ("methods of one name in two services", |it| {
        it.rpc("ThingService", "Get", "GetThingRequest", "GetThingResponse");
        it.rpc("OtherService", "Get", "GetThingRequest", "GetThingResponse");
        it.rpc("OtherService", "Set", "GetThingRequest", "GetThingResponse");
    }),
    ("an empty message of protobuf's own everywhere", |it| {
        it.message("google.protobuf.Empty", json!({}));
        let empty = it.reference("google.protobuf.Empty");
        it.rpc(
            "ThingService",
            "Ping",
            "google.protobuf.Empty",
            "google.protobuf.Empty",
        );
        *it.request() = json!({ "allOf": [
            { "type": "object", "properties": { "one": empty, "all": { "type": "array", "items": empty } } },
            one_of(&[("arm", empty.clone()), ("other", text())]),
        ] });
    }),
    (
        "packages called as modules of ours, as crates and as keywords",
        |it| {
            let mut properties = json!({});
            for (index, package) in [
                "zitadel.client",
                "zitadel.client.v1",
                "zitadel.json.v1",
                "zitadel.operation.v2",
                "zitadel.text.v1",
                "zitadel.error.v1",
                "zitadel.generated.v1",
                "zitadel.call.v1",
                "zitadel.pages",
                "zitadel.bytes.v1",
                "zitadel.jiff.v1",
                "zitadel.std.v1",
                "zitadel.core.v1",
                "zitadel.serde_json",
                "zitadel.protobuf.v1",
                "zitadel.crate.v1",
                "zitadel.self.v1",
                "zitadel.super",
                "zitadel.type.v1",
                "zitadel.r.v1",
                "zitadel.for_each_operation.v1",
                "zitadel.message.v1",
                "zitadel.operations.v1",
                "alone",
            ]
            .into_iter()
            .enumerate()
            {
                let name = format!("{package}.Inner");
                it.message(&name, every_kind());
                properties[format!("inner{index}")] = it.reference(&name);
            }
            it.message("GetThingRequest", properties);
        },
    ),
    ("packages within packages", |it| {
        let mut properties = json!({});
        for (index, package) in [
            "sub",
            "sub.v1",
            "sub.v1.deep",
            "operations",
            "operations.operations",
            "bytes",
            "jiff",
            "std",
            "serde_json",
            "client",
        ]
        .into_iter()
        .enumerate()
        {
            let name = it
                .full_name("Inner")
                .replace("Inner", &format!("{package}.Inner"));
            it.message(&name, every_kind());
            properties[format!("inner{index}")] = it.reference(&name);
        }
        for (json, kind) in every_kind().as_object().unwrap() {
            properties[json] = kind.clone();
        }
        it.message("GetThingRequest", properties);
    }),
    ("messages in lower case, and within each other", |it| {
        let name = it.full_name("thing");
        it.message("thing", json!({ "a": text() }));
        it.message(&format!("{name}.inner"), json!({ "a": text() }));
        it.message(&format!("{name}.inner.Deep"), json!({ "a": text() }));
        let properties = json!({ "a": it.reference(&name), "b": it.reference(&format!("{name}.inner")), "c": it.reference(&format!("{name}.inner.Deep")) });
        it.message("GetThingRequest", properties);
    }),
    ("fields called as keywords", |it| {
        let mut properties = json!({});
        for name in [
            "type", "self", "super", "crate", "Self", "fn", "async", "gen", "try", "match", "ref",
            "mut", "box", "yield", "union", "dyn", "str", "u32", "bool", "new", "default",
        ] {
            properties[format!("{name}x")] = titled(name);
        }
        it.message("GetThingRequest", properties);
        let required: Vec<String> = it.request()["properties"]
            .as_object()
            .unwrap()
            .keys()
            .cloned()
            .collect();
        // `self` and `Self` are one name in Rust.
        it.request()["properties"]
            .as_object_mut()
            .unwrap()
            .remove("Selfx");
        it.request()["required"] = required
            .into_iter()
            .filter(|name| name != "Selfx")
            .collect();
    }),
    ("names with underscores and digits in odd places", |it| {
        it.message("GetThingRequest", json!({
            "a": titled("_first"), "b": titled("last_"), "c": titled("two__words"), "d": titled("_1"),
            "e": titled("line_1"), "f": titled("x509Cert"), "g": titled("UPPER_CASE"), "h": titled("ownerType"),
            "i": titled("a_name_that_is_a_good_deal_longer_than_one_that_the_macro_would_derive_by_itself"),
        }));
    }),
    ("names in JSON that are no names in Rust", |it| {
        let mut properties = json!({ "": titled("empty") });
        for (index, name) in [
            "@type",
            "$ref",
            "a b",
            "1st",
            "\"quoted\"",
            "back\\slash",
            "new\nline",
            "\u{1f600}",
            "{}",
            "\u{202e}",
            "*/",
            "//",
            "$serde_json::private::Number",
        ]
        .into_iter()
        .enumerate()
        {
            properties[name] = titled(&format!("field_{index}"));
        }
        it.message("GetThingRequest", properties.clone());
        let arms: Vec<(&str, Value)> = properties
            .as_object()
            .unwrap()
            .iter()
            .map(|(json, property)| (json.as_str(), property.clone()))
            .collect();
        it.schema("GetThingResponse", one_of(&arms));
    }),
    ("texts of any kind in limits and facts", |it| {
        let mut properties = json!({});
        for (index, text) in HOSTILE_TEXTS.iter().enumerate() {
            properties[format!("field{index}")] = json!({
                "type": "string", "pattern": text, "default": text, "const": text, "enum": [text, text],
                "description": text,
            });
        }
        it.message("GetThingRequest", properties);
        it.operation()["x-zitadel-permission"] =
            json!({ "names": HOSTILE_TEXTS, "remark": HOSTILE_TEXTS.concat() });
        it.operation()["deprecated"] = json!(true);
        it.operation()["x-zitadel-replacement"] = json!(HOSTILE_TEXTS.concat());
        it.operation()["summary"] = json!(HOSTILE_TEXTS.concat());
    }),
    ("messages that hold themselves", |it| {
        let own = it.reference("Own");
        it.message("Own", json!({ "own": own, "all": { "type": "array", "items": own }, "by_name": { "type": "object", "additionalProperties": own } }));
        it.get("Own")["required"] = json!(["own"]);
        let (one, other) = (it.reference("One"), it.reference("Other"));
        it.schema("One", one_of(&[("other", other), ("text", text())]));
        it.schema("Other", one_of(&[("one", one.clone())]));
        it.message("GetThingRequest", json!({ "own": own, "one": one }));
        it.request()["required"] = json!(["own", "one"]);
    }),
    ("oneofs without names, several in a message", |it| {
        *it.request() = json!({ "allOf": [
            one_of(&[("a", text()), ("b", text())]), one_of(&[("c", text())]), one_of(&[("d", text())]),
            { "type": "object", "properties": { "e": text() }, "required": ["e"] },
        ] });
    }),
    ("a name in `required` beside `allOf`", |it| {
        *it.request() = json!({ "allOf": [{ "type": "object", "properties": { "a": text() } }, one_of(&[("b", text())])], "required": ["a"] });
    }),
    (
        "enums without numbers, with aliases, with one value",
        |it| {
            it.schema("Plain", json!({ "type": "string", "enum": ["B", "A"] }));
            it.schema("Alias", json!({ "type": "string", "enum": ["X_A", "X_B", "X_C"], "x-zitadel-enum-numbers": [2_147_483_647, 2_147_483_647, -2_147_483_648_i64] }));
            it.schema(
                "Single",
                json!({ "type": "string", "enum": ["SINGLE_ONLY"], "x-zitadel-enum-numbers": [7] }),
            );
            let properties = json!({ "a": it.reference("Plain"), "b": it.reference("Alias"), "c": it.reference("Single"), "d": { "type": "array", "items": it.reference("Alias") }, "e": { "oneOf": [it.reference("Plain"), { "type": "null" }] } });
            it.message("GetThingRequest", properties);
        },
    ),
    ("everything deprecated", |it| {
        it.operation()["deprecated"] = json!(true);
        it.schema(
            "Old",
            json!({ "type": "string", "enum": ["A"], "deprecated": true }),
        );
        let old = it.reference("Old");
        *it.request() = json!({ "deprecated": true, "allOf": [
            { "type": "object", "properties": { "a": { "type": "string", "deprecated": true }, "b": old }, "required": ["a"] },
            one_of(&[("c", json!({ "type": "string", "deprecated": true }))]),
        ] });
    }),
    (
        "the types that protobuf's JSON has words of its own for",
        |it| {
            let mut properties = json!({});
            let mut arms = Vec::new();
            for name in [
                "Timestamp",
                "Duration",
                "Struct",
                "Value",
                "NullValue",
                "ListValue",
                "FieldMask",
                "Any",
                "Empty",
            ] {
                let full_name = format!("google.protobuf.{name}");
                it.message(&full_name, json!({}));
                let own = it.reference(&full_name);
                let field = name.to_lowercase();
                properties[&field] = own.clone();
                properties[format!("{field}s")] = json!({ "type": "array", "items": own });
                properties[format!("{field}_by_name")] =
                    json!({ "type": "object", "additionalProperties": own });
                properties[format!("maybe_{field}")] =
                    json!({ "oneOf": [own, { "type": "null" }] });
                arms.push((name, own));
            }
            let required: Vec<String> = properties.as_object().unwrap().keys().cloned().collect();
            *it.request() = json!({ "allOf": [{ "type": "object", "properties": properties, "required": required }, one_of(&arms)] });
        },
    ),
    ("lists of lists, and maps of anything", |it| {
        let numbers = json!({ "type": "array", "items": { "type": "array", "items": { "type": "integer" } } });
        let map = json!({ "type": "object", "additionalProperties": numbers });
        it.message("GetThingRequest", json!({ "a": numbers, "b": map, "c": { "type": "object", "additionalProperties": map } }));
    }),
    ("pages with integers of any type", |it| {
        let signed = json!({ "type": ["integer", "string"], "format": "int64" });
        it.message(
            "Page",
            json!({ "offset": { "type": "integer" }, "limit": signed }),
        );
        it.message(
            "Details",
            json!({ "totalResult": signed, "appliedLimit": { "type": "integer" } }),
        );
        let (page, details) = (it.reference("Page"), it.reference("Details"));
        it.message("GetThingRequest", json!({ "page": page }));
        it.request()["required"] = json!(["page"]);
        it.message(
            "GetThingResponse",
            json!({ "details": details, "all": { "type": "array", "items": text() } }),
        );
    }),
    (
        "the oneof's and the field's names that a message of two words says already",
        |it| {
            it.schema("SearchQuery", {
                let mut oneof = one_of(&[("query", text())]);
                oneof["x-zitadel-oneof"] = json!({ "name": "query", "required": true });
                oneof
            });
            it.schema(
                "SearchQueryKind",
                json!({ "type": "string", "enum": ["A"] }),
            );
            let properties =
                json!({ "a": it.reference("SearchQuery"), "b": it.reference("SearchQueryKind") });
            it.message("GetThingRequest", properties);
        },
    ),
];

/// Texts that mean something in Markdown, in HTML, to rustdoc, or to rustc.
pub(crate) const HOSTILE_TEXTS: &[&str] = &[
    "`",
    "``",
    "```",
    "```rust\nfn broken( {\n```",
    "~~~\ncode\n~~~",
    "    indented();",
    "\tindented();",
    "[link](http://example.com)",
    "[Vec]",
    "[`Vec`]",
    "[a]: b",
    "[x] task",
    "![image](x.png)",
    "[^1]",
    "<script>alert(1)</script>",
    "<b>",
    "<!-- ",
    "</div>",
    "&lt;",
    "&amp;copy;",
    "<http://example.com>",
    "http://example.com/a_b_c",
    "see https://example.com/?q=[1]&x=<2>, and so on.",
    "*",
    "**bold**",
    "_a_ __b__ snake_case",
    "# heading",
    "- list",
    "+ list",
    "1. list",
    "2) list",
    "> quote",
    "| a | b |\n|---|---|",
    "---",
    "===",
    "***",
    "\\",
    "\\n \\` \\[",
    "a\\",
    "$x^2$",
    "~strike~",
    "\u{202e}reversed\u{202c}",
    "\u{2066}x\u{2069}",
    "nul\0and\u{7}bell",
    "\r\ncarriage\rreturn",
    "",
    " ",
    "\u{feff}",
    "emoji \u{1f600}",
    "\"#",
    "*/ // /* //!",
    "{0} {name} $crate",
    "#![feature(x)]",
    "@",
    ":::",
    "a very long text that goes on - and on + and on 1. and on # and on > and on * and on = and on | and on ` and on until its lines have to be broken somewhere near one of these marks - + 1. # > * = | `code - + 1. # > * = |` - + 1.",
];

/// A property of every kind.
fn every_kind() -> Value {
    json!({
        "flag": { "type": "boolean" },
        "text": text(),
        "maybeText": { "type": ["string", "null"], "title": "maybe_text" },
        "int": { "type": "integer" },
        "unsigned": { "type": "integer", "x-zitadel-unsigned": true },
        "wide": { "type": ["integer", "string"], "format": "int64" },
        "wideUnsigned": { "type": ["integer", "string"], "format": "int64", "x-zitadel-unsigned": true },
        "double": { "type": "number" },
        "raw": { "type": "string", "format": "byte" },
        "at": { "type": "string", "format": "date-time" },
        "for": { "type": "string", "format": "duration" },
        "facts": { "type": "object", "additionalProperties": true },
        "texts": { "type": "array", "items": text() },
        "byName": { "type": "object", "title": "by_name", "additionalProperties": text() },
    })
}
