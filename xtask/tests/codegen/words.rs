//! The words of the documentation: each stands once, and what has none is told.

use serde_json::json;

use crate::document::{OVERRIDES, document, message};
use crate::workspace::Workspace;

const WORDS: &str = "openapi/zitadel-descriptions.yaml";

fn workspace(words: &str) -> Workspace {
    let field = json!({ "type": "string" });
    let request = message(&json!({ "told": field, "plain": field, "untold": field }));
    let workspace = Workspace::new(&document(&request, &json!({})), OVERRIDES);
    workspace.put(WORDS, words);
    workspace
}

const SOME: &str = "
services: { zitadel.thing.v2.ThingService: Keeps things. }
fields: { told: What is told., plain: '' }
";

#[test]
fn what_has_no_words_is_named() {
    let workspace = workspace(SOME);
    let said = workspace.generate().unwrap();
    let missing = [
        "zitadel.thing.v2.GetThingRequest.untold: has no words",
        "zitadel.thing.v2.ThingService/GetThing: has no words",
    ];
    assert_eq!(
        said,
        missing.map(|line| format!("warning: {line}\n")).concat()
    );
    let error = workspace.check().unwrap_err();
    assert_eq!(error, format!("error: {}\n", missing.join("\n")));

    assert!(
        workspace
            .services("thing/v2.rs")
            .contains("/// Keeps things.")
    );
    let written = workspace.types("thing/v2.rs");
    for docs in [
        "/// What is told.\n    pub told",
        "/// Plain.\n    pub plain",
        "/// Untold.\n    pub untold",
    ] {
        assert!(written.contains(docs), "{docs} is not in:\n{written}");
    }
}

#[test]
fn words_of_one_description_are_not_said_by_the_other() {
    let workspace = workspace(SOME);
    let v1 = json!({ "openapi": "3.1.0", "paths": {}, "components": { "schemas": {} } });
    workspace.describe("zitadel-v1", &v1);
    workspace.put(
        "openapi/zitadel-v1-descriptions.yaml",
        "fields: { told: Told otherwise. }",
    );
    let error = workspace.generate().unwrap_err();
    assert!(
        error.contains(&format!(
            "openapi/zitadel-v1-descriptions.yaml: #/fields/told: is described in {WORDS} too"
        )),
        "{error}"
    );
}

#[test]
fn words_count_for_both_descriptions() {
    let workspace = workspace(SOME);
    let v1 = json!({
        "openapi": "3.1.0",
        "paths": { "/zitadel.old.v1.OldService/GetOld": {
            "post": {
                "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/zitadel.old.v1.Old" } } } },
                "responses": { "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/zitadel.old.v1.Old" } } } } },
            },
        } },
        "components": { "schemas": {
            "zitadel.old.v1.Old": message(&json!({ "told": { "type": "string" } })),
        } },
    });
    workspace.put("openapi/zitadel-v1.json", &v1.to_string());
    workspace.put(
        "openapi/zitadel-v1-descriptions.yaml",
        "operations: { zitadel.old.v1.OldService/GetOld: Tells. }\nservices: { zitadel.old.v1.OldService: Old. }",
    );
    workspace.put(
        "openapi/overrides.yaml",
        "services: { stable: { zitadel.thing.v2.ThingService: things }, v1: { zitadel.old.v1.OldService: old_v1 } }\n",
    );
    let said = workspace.generate().unwrap();
    assert!(!said.contains("zitadel.old"), "{said}");
    let written = workspace.types("old/v1.rs");
    assert!(
        written.contains("/// What is told.\n    pub told"),
        "{written}"
    );
}
