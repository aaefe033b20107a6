//! Files of an edition, as protoc writes them: `data/editions` holds their sources too.

#![allow(
    clippy::unwrap_used,
    reason = "a test stops where its ground gives way"
)]

mod support;

use prost_reflect::Value as Proto;
use serde_json::{Value, json};
use support::{edited, last, schema, translate, translate_with};

const EDITION_2023: &[u8] = include_bytes!("data/editions/2023.binpb");
const EDITION_2024: &[u8] = include_bytes!("data/editions/2024.binpb");

fn describe(set: &[u8]) -> Value {
    serde_json::from_str(&translate(set).unwrap()).unwrap()
}

/// The schema of a message without the numbers of its fields.
fn unnumbered(document: &Value, name: &str) -> Value {
    fn strip(value: &mut Value) {
        if let Some(object) = value.as_object_mut() {
            object.remove("x-zitadel-number");
            object.values_mut().for_each(strip);
        } else if let Some(list) = value.as_array_mut() {
            list.iter_mut().for_each(strip);
        }
    }
    let mut schema = schema(document, name).clone();
    strip(&mut schema);
    schema
}

#[test]
fn presence_is_what_the_features_say() {
    let document = describe(EDITION_2023);
    let item = json!({ "$ref": "#/components/schemas/acme.shop.v1.Item" });
    let titled = |schema: &Value, title: &str| {
        let mut schema = schema.clone();
        schema["title"] = json!(title);
        schema
    };
    let request = unnumbered(&document, "acme.shop.v1.GetItemRequest");
    assert_eq!(
        request["allOf"][0],
        json!({
            "type": "object",
            "properties": {
                "explicit": { "title": "explicit", "type": ["string", "null"] },
                "implicit": { "title": "implicit", "type": "string" },
                "required": { "title": "required", "type": "string" },
                "withDefault": {
                    "title": "with_default", "type": ["integer", "null"], "format": "int32", "default": 7,
                },
                "numbers": {
                    "title": "numbers", "type": "array", "items": { "type": "integer", "format": "int32" },
                },
                "byName": {
                    "title": "by_name", "type": "object", "additionalProperties": titled(&item, "value"),
                },
                "when": {
                    "title": "when", "$ref": "#/components/schemas/google.protobuf.Timestamp",
                },
                "size": {
                    "title": "size",
                    "oneOf": [{ "$ref": "#/components/schemas/acme.shop.v1.Size" }, { "type": "null" }],
                },
                "delimited": titled(&item, "delimited"),
            },
            "required": ["required"],
        })
    );
    let arms = &request["allOf"][1]["oneOf"];
    assert_eq!(
        arms[0]["properties"]["one"],
        json!({ "title": "one", "type": "string" })
    );
    assert_eq!(arms[1]["properties"]["two"], titled(&item, "two"));

    let item = unnumbered(&document, "acme.shop.v1.Item");
    assert_eq!(
        item["properties"]["weight"]["type"],
        json!(["integer", "string", "null"])
    );
    let inner = unnumbered(&document, "acme.shop.v1.Item.Inner");
    assert_eq!(inner["properties"]["flag"]["type"], "boolean");
    let size = unnumbered(&document, "acme.shop.v1.Size");
    assert_eq!(size["enum"], json!(["SIZE_SMALL", "SIZE_LARGE"]));
    assert_eq!(size["x-zitadel-enum-numbers"], json!([1, 2]));
}

#[test]
fn what_a_file_says_counts_for_all_that_is_in_it() {
    let (text, notes) = translate_with("", EDITION_2024).unwrap();
    let document: Value = serde_json::from_str(&text).unwrap();
    let request = unnumbered(&document, "acme.shop.v1.GetItemRequest");
    let types = |name: &str| request["properties"][name]["type"].clone();
    assert_eq!(types("id"), "string");
    assert_eq!(types("revision"), json!(["integer", "string", "null"]));
    assert_eq!(
        request["properties"]["like"]["$ref"],
        "#/components/schemas/acme.shop.v1.Item"
    );
    let part = unnumbered(&document, "acme.shop.v1.GetItemRequest.Part");
    assert_eq!(part["properties"]["whole"]["type"], "boolean");
    assert_eq!(
        notes,
        "note: the option acme.options.v1.colour is left out: acme.shop.v1.GetItemRequest.id\n"
    );
}

#[test]
fn an_edition_or_a_syntax_that_is_not_known() {
    for edition in [0, 1, 999, 1002, 9999, i32::MAX] {
        let set = edited(EDITION_2023, |files| {
            last(files, "file").set_field_by_name("edition", Proto::EnumNumber(edition));
        });
        let error = translate(&set).unwrap_err();
        let said = format!("2023.proto: the edition with the number {edition} is not known");
        assert!(error.contains(&said), "{error}");
    }
    let set = edited(EDITION_2023, |files| {
        last(files, "file").set_field_by_name("syntax", Proto::String("proto4".to_owned()));
    });
    let error = translate(&set).unwrap_err();
    assert!(
        error.contains("the syntax \"proto4\" is not known"),
        "{error}"
    );
}

#[test]
fn a_set_whose_own_options_are_older_than_editions() {
    let set = edited(EDITION_2024, |files| {
        let Some(Proto::List(files)) = files.get_field_by_name_mut("file") else {
            return;
        };
        let descriptor = files[0].as_message_mut().unwrap();
        let messages = descriptor.get_field_by_name_mut("message_type").unwrap();
        for message in messages.as_list_mut().unwrap() {
            let fields = message
                .as_message_mut()
                .unwrap()
                .get_field_by_name_mut("field");
            fields.unwrap().as_list_mut().unwrap().retain(|field| {
                let name = field.as_message().unwrap().get_field_by_name("name");
                name.unwrap().as_str() != Some("features")
            });
        }
    });
    let error = translate(&set).unwrap_err();
    assert!(error.contains("does not know"), "{error}");
}
