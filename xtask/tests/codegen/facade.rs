//! The facade's modules, which show the types of other packages beside those of the service's own.

use serde_json::json;

use crate::document::{OVERRIDES, document, message, reference};
use crate::workspace::Workspace;

fn shown(overrides: &str) -> String {
    let label = "zitadel.label.v2.Label";
    let described = document(
        &message(&json!({
            "own": reference("Label"),
            "other": { "$ref": format!("#/components/schemas/{label}") },
        })),
        &json!({
            "zitadel.thing.v2.Label": message(&json!({})),
            label: message(&json!({})),
        }),
    );
    let workspace = Workspace::new(&described, &format!("{OVERRIDES}{overrides}"));
    workspace.generate().unwrap();
    workspace.read("crates/zitadel/src/generated/mod.rs")
}

#[test]
fn a_type_whose_name_is_taken_is_called_after_its_package() {
    let text = shown("");
    assert!(text.contains("label::v2::Label as LabelLabel;"), "{text}");
}

#[test]
fn or_as_the_overrides_say() {
    let text = shown("elsewhere: { zitadel.label.v2.Label: Tag }\n");
    assert!(text.contains("label::v2::Label as Tag;"), "{text}");
    // By its own name in its own package.
    assert!(!text.contains("LabelLabel"), "{text}");
}
