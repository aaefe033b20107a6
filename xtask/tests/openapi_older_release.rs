//! Descriptors that lack what the files beside them speak of, as those of an older release do.

#![allow(
    clippy::unwrap_used,
    reason = "a test stops where its ground gives way"
)]

mod support;

use std::fs;
use std::path::Path;
use std::process::Command;

use prost_reflect::{DynamicMessage, Value as Proto};
use serde_json::Value;
use support::{committed, committed_path, edited, schema, translate_with};
use tempfile::TempDir;

const FACTS: &str = include_str!("../../openapi/zitadel-facts.yaml");

fn text(message: &DynamicMessage, name: &str) -> String {
    let field = message.get_field_by_name(name).unwrap();
    field.as_str().unwrap().to_owned()
}

fn retain(message: &mut DynamicMessage, list: &str, keep: impl Fn(&DynamicMessage) -> bool) {
    let list = message.get_field_by_name_mut(list).unwrap();
    let list = list.as_list_mut().unwrap();
    list.retain(|item| keep(item.as_message().unwrap()));
}

fn each(message: &mut DynamicMessage, list: &str, mut change: impl FnMut(&mut DynamicMessage)) {
    if let Some(Proto::List(items)) = message.get_field_by_name_mut(list) {
        items
            .iter_mut()
            .for_each(|item| change(item.as_message_mut().unwrap()));
    }
}

/// The committed set without groups, without a method, and without a field.
fn older() -> Vec<u8> {
    let set = fs::read(committed_path("zitadel.binpb")).unwrap();
    edited(&set, |files| {
        retain(files, "file", |file| {
            text(file, "package") != "zitadel.group.v2"
        });
        each(files, "file", |file| {
            if text(file, "package") != "zitadel.user.v2" {
                return;
            }
            each(file, "service", |service| {
                retain(service, "method", |method| {
                    text(method, "name") != "CreateUser"
                });
            });
            each(file, "message_type", |message| {
                if text(message, "name") == "User" {
                    retain(message, "field", |field| text(field, "name") != "details");
                }
            });
        });
    })
}

#[test]
fn what_is_there_is_described_and_the_facts_that_are_too_many_are_named() {
    let (text, notes) = translate_with(FACTS, &older()).unwrap();
    let document: Value = serde_json::from_str(&text).unwrap();
    let paths = document["paths"].as_object().unwrap();
    let of_groups = |path: &String| path.starts_with("/zitadel.group.v2.");
    let all = committed("zitadel");
    let all = all["paths"].as_object().unwrap();
    let groups = all.keys().filter(|path| of_groups(path)).count();
    assert_eq!(paths.len(), all.len() - groups - 1);

    let user = schema(&document, "zitadel.user.v2.User").to_string();
    assert!(user.contains("loginNames") && !user.contains("\"details\""));

    // Nothing else takes the place of what this release does not have.
    let add = &document["paths"]["/zitadel.user.v2.UserService/AddHumanUser"]["post"];
    assert_eq!(add["deprecated"], true, "the descriptors say so");
    assert!(add.get("x-zitadel-replacement").is_none());

    for note in [
        "permissions: no use for zitadel.group.v2.GroupService/CreateGroup",
        "permissions: no use for zitadel.user.v2.UserService/CreateUser",
        "replacements: no use for zitadel.user.v2.UserService/AddHumanUser",
    ] {
        assert_eq!(notes.matches(note).count(), 1, "{notes}");
    }
    assert!(notes.lines().all(|note| note.starts_with("note: ")));
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

/// All Rust files below a directory, parsed.
fn parse(directory: &Path) -> usize {
    let entries = fs::read_dir(directory).unwrap();
    let parsed = entries.map(|entry| {
        let path = entry.unwrap().path();
        if path.is_dir() {
            return parse(&path);
        }
        let text = fs::read_to_string(&path).unwrap();
        syn::parse_file(&text).unwrap();
        1
    });
    parsed.sum()
}

#[test]
fn two_commands_make_code_of_it() {
    let workspace = TempDir::new().unwrap();
    let ours = committed_path("..");
    for part in [
        "openapi",
        "crates/zitadel-types/src",
        "crates/zitadel-api/src",
        "crates/zitadel/src",
    ] {
        copy(&ours.join(part), &workspace.path().join(part));
    }
    for manifest in [
        "Cargo.toml",
        "crates/zitadel-types/Cargo.toml",
        "crates/zitadel-api/Cargo.toml",
        "crates/zitadel/Cargo.toml",
    ] {
        fs::copy(ours.join(manifest), workspace.path().join(manifest)).unwrap();
    }
    let set = workspace.path().join("openapi/zitadel.binpb");
    fs::write(set, older()).unwrap();
    let xtask = |arguments: &[&str]| {
        let run = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(arguments)
            .current_dir(workspace.path())
            .output()
            .unwrap();
        (run.status.success(), String::from_utf8(run.stderr).unwrap())
    };
    let (success, notes) = xtask(&["openapi", "openapi/zitadel.binpb"]);
    assert!(success, "{notes}");
    let (success, warnings) = xtask(&["codegen"]);
    assert!(success, "{warnings}");
    for name in [
        "overrides.yaml: nothing is called zitadel.group.v2.GroupService",
        "zitadel-descriptions.yaml: nothing is called zitadel.user.v2.UserService/CreateUser",
    ] {
        assert!(warnings.contains(name), "{warnings}");
    }
    let (success, error) = xtask(&["codegen", "--check"]);
    assert!(!success && error.contains("zitadel.group.v2.GroupService"));
    assert!(!error.contains("stale"), "{error}");

    let api = workspace.path().join("crates/zitadel-api/src/generated");
    let types = workspace.path().join("crates/zitadel-types/src/generated");
    assert!(parse(&api) > 30 && parse(&types) > 40);
    assert!(!api.join("group/v2.rs").exists() && !types.join("group/v2.rs").exists());
    let users = fs::read_to_string(api.join("user/v2.rs")).unwrap();
    assert!(users.contains("pub fn add_human_user") && !users.contains("pub fn create_user"));
    // Of what takes its place, nothing is there to link to.
    assert!(!users.contains("UserService::create_user"));
}
