//! `--check` changes nothing and says what differs.

use serde_json::json;

use crate::document::{OVERRIDES, document, message};
use crate::workspace::Workspace;

const THING: &str = "crates/zitadel-types/src/generated/thing/v2.rs";

fn generated() -> Workspace {
    let request = message(&json!({ "thingId": { "type": "string", "title": "thing_id" } }));
    let workspace = Workspace::new(&document(&request, &json!({})), OVERRIDES);
    workspace.leave_without_words();
    workspace.generate().unwrap();
    workspace
}

/// What a check of the changed workspace prints, which must leave all files as they are.
fn difference(workspace: &Workspace) -> String {
    let before = workspace.files();
    let printed = workspace.check().unwrap_err();
    assert_eq!(workspace.files(), before);
    assert!(printed.contains("run `cargo xtask codegen`"), "{printed}");
    printed
}

#[test]
fn the_same_input_gives_the_same_files() {
    let workspace = generated();
    let first = workspace.files();
    workspace.check().unwrap();
    workspace.generate().unwrap();
    assert_eq!(workspace.files(), first);
}

#[test]
fn a_changed_file_is_shown_line_by_line() {
    let workspace = generated();
    let changed = workspace
        .read(THING)
        .replace("pub thing_id: String", "pub thing_id: u8");
    workspace.put(THING, &changed);
    let printed = difference(&workspace);
    assert!(printed.contains(THING), "{printed}");
    assert!(printed.contains("-    pub thing_id: u8,"), "{printed}");
    assert!(printed.contains("+    pub thing_id: String,"), "{printed}");
}

#[test]
fn a_missing_file_is_named_and_made_again() {
    let workspace = generated();
    std::fs::remove_file(workspace.path(THING)).unwrap();
    assert!(difference(&workspace).contains(&format!("{THING}: is missing")));
    workspace.generate().unwrap();
    workspace.check().unwrap();
}

#[test]
fn a_file_too_many_is_named_and_removed() {
    let workspace = generated();
    let extra = "crates/zitadel/src/generated/old/v1.rs";
    workspace.put(extra, "");
    assert!(difference(&workspace).contains(&format!("{extra}: is not generated any more")));
    workspace.generate().unwrap();
    assert!(!workspace.path(extra).exists());
}

#[test]
fn the_feature_tables_are_checked_and_the_rest_of_the_manifest_is_kept() {
    let workspace = generated();
    let manifest = workspace.read("crates/zitadel/Cargo.toml");
    assert!(manifest.starts_with("[package]\nname = \"a-crate\"\n"));
    assert!(
        manifest.contains("things = [\"zitadel-api/things\"]\n"),
        "{manifest}"
    );
    workspace.put(
        "crates/zitadel/Cargo.toml",
        &manifest.replace("\"zitadel-api/things\"", ""),
    );
    assert!(difference(&workspace).contains("+things = [\"zitadel-api/things\"]"));
}
