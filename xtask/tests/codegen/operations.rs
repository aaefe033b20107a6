//! What the documentation and the marker type of an operation say of it.

use serde_json::{Value, json};

use crate::document::{OVERRIDES, document, message, operation};
use crate::workspace::Workspace;

/// The generated package, where the operation says these words too.
fn generated(words: &Value) -> String {
    let mut document = document(&message(&json!({})), &json!({}));
    for method in ["GetPart", "GetThing"] {
        document["paths"][format!("/zitadel.thing.v2.ThingService/{method}")] =
            operation("GetThing");
    }
    let get = &mut document["paths"]["/zitadel.thing.v2.ThingService/GetThing"]["post"];
    let words = words.as_object().unwrap().clone();
    get.as_object_mut().unwrap().extend(words);
    let workspace = Workspace::new(&document, OVERRIDES);
    workspace.generate().unwrap();
    workspace.services("thing/v2.rs")
}

#[test]
fn permissions_are_documented_and_given_to_errors() {
    for (permission, documented, given) in [
        (json!({ "names": [] }), "any valid token", None),
        (
            json!({ "names": [], "remark": "the code is what counts" }),
            "any valid token; the code is what counts",
            None,
        ),
        (json!({ "names": ["a.b"] }), "`a.b`", Some("a.b")),
        (
            json!({ "names": ["a", "b", "c"], "remark": "`d` for oneself" }),
            "`a`, `b` or `c`; `d` for oneself",
            Some("a, b or c; d for oneself"),
        ),
    ] {
        let package = generated(&json!({ "x-zitadel-permission": permission }));
        let documentation = package.replace("\n    /// ", " ");
        assert!(
            documentation.contains(&format!("Permission: {documented}.")),
            "{documentation}"
        );
        let constants: Vec<&str> = package
            .lines()
            .filter_map(|line| line.trim().strip_prefix("permission: "))
            .collect();
        let expected: Vec<String> = given.iter().map(|text| format!("{text:?},")).collect();
        assert_eq!(constants, expected);
    }
    assert!(!generated(&json!({})).contains("ermission"));
}

#[test]
fn a_deprecated_operation_says_what_to_call_instead() {
    let package = generated(&json!({
        "deprecated": true,
        "x-zitadel-replacement": "zitadel.thing.v2.ThingService/GetPart",
    }));
    let path = "thing::v2::ThingService::get_part";
    assert!(
        package.contains(&format!("/// Use [`{path}`](crate::{path}) instead.")),
        "{package}"
    );
    assert!(package.contains(&format!("#[deprecated(note = \"use `{path}`\")]")));

    // Of another API, which is not in this document.
    let package = generated(&json!({
        "deprecated": true,
        "x-zitadel-replacement": "zitadel.other.v3.Service/Get",
    }));
    assert!(
        package.contains("#[deprecated(note = \"use `zitadel.other.v3.Service/Get`\")]"),
        "{package}"
    );
    assert!(!package.contains("instead"), "{package}");

    let package = generated(&json!({ "deprecated": true }));
    assert!(package.contains("#[deprecated]"), "{package}");
}
