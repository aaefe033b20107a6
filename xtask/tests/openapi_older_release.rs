//! Descriptors that lack what the files beside them speak of, as those of an older release do.

#![allow(
    clippy::unwrap_used,
    reason = "a test stops where its ground gives way"
)]

mod support;

use std::fs;

use prost_reflect::{DynamicMessage, Value as Proto};
use serde_json::Value;
use support::{committed, committed_path, edited, schema, translate_with};

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
