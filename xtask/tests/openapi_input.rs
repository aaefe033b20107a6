//! Bad input gives one line that says what is wrong, exit code 1, and no document.

#![allow(
    clippy::unwrap_used,
    reason = "a test stops where its ground gives way"
)]

mod support;

use std::path::Path;

use prost_reflect::prost::Message;
use prost_reflect::prost_types::{FileDescriptorProto, FileDescriptorSet};
use prost_reflect::{DescriptorPool, DynamicMessage, Value};
use support::{compile, compile_file, edited, last, openapi, translate};
use tempfile::TempDir;

const SHOP: &str = "service Shop { rpc Order(Item) returns (Item); } message Item {}";

#[test]
fn a_missing_file() {
    let directory = TempDir::new().unwrap();
    let run = openapi(
        Path::new("no/such.binpb"),
        &directory.path().join("out.json"),
    );
    assert_eq!(run.status.code(), Some(1));
    let error = String::from_utf8(run.stderr).unwrap();
    assert!(
        error.starts_with("error: unable to read no/such.binpb: "),
        "{error}"
    );
}

#[test]
fn a_directory_that_does_not_exist_for_the_output() {
    let directory = TempDir::new().unwrap();
    let input = directory.path().join("set.binpb");
    std::fs::write(&input, compile(SHOP)).unwrap();
    let run = openapi(&input, &directory.path().join("no/such/out.json"));
    assert_eq!(run.status.code(), Some(1));
    let error = String::from_utf8(run.stderr).unwrap();
    assert!(error.starts_with("error: unable to write "), "{error}");
}

#[test]
fn an_empty_file() {
    let error = translate(b"").unwrap_err();
    assert!(error.contains("is empty"), "{error}");
}

#[test]
fn a_cut_file_wherever_it_is_cut() {
    let set = compile(SHOP);
    for length in [1, 10, set.len() / 3, set.len() / 2, set.len() - 1] {
        let error = translate(&set[..length]).unwrap_err();
        assert!(
            error.contains("is not a complete FileDescriptorSet"),
            "{error}"
        );
    }
}

#[test]
fn something_else_than_descriptors() {
    let inputs: [&[u8]; 5] = [
        b"syntax = \"proto3\";",
        b"{\"openapi\":\"3.1.0\"}",
        b"<html></html>",
        &[0xff; 64],
        &[0; 64],
    ];
    for input in inputs {
        let error = translate(input).unwrap_err();
        assert!(
            error.contains("is not a complete FileDescriptorSet"),
            "{error}"
        );
    }
}

#[test]
fn an_import_that_the_set_lacks() {
    let set = FileDescriptorSet {
        file: vec![FileDescriptorProto {
            name: Some("shop.proto".to_owned()),
            dependency: vec!["elsewhere.proto".to_owned()],
            ..FileDescriptorProto::default()
        }],
    };
    let error = translate(&set.encode_to_vec()).unwrap_err();
    assert!(error.contains("elsewhere.proto"), "{error}");
    assert!(error.contains("--include_imports"), "{error}");
}

#[test]
fn a_set_without_a_service() {
    let error = translate(&compile("message Item {}")).unwrap_err();
    assert!(error.contains("describes no service"), "{error}");
}

#[test]
fn an_option_that_no_file_of_the_set_declares() {
    // Option 50001 on a field, in a set that has no extensions: tag 50001 as a varint of 1.
    let undeclared = [0x88, 0xb5, 0x18, 0x01];
    let file = compile_file(
        "syntax = \"proto3\"; package acme;
         service Shop { rpc Order(Item) returns (Item); }
         message Item { string name = 1; }",
    );
    let error = translate(&with_field_options(&file, &undeclared)).unwrap_err();
    assert!(
        error.contains("acme.Item.name: no file of the set declares option 50001"),
        "{error}"
    );
}

/// The set of one file, its first message's first field given these raw options.
fn with_field_options(set: &[u8], options: &[u8]) -> Vec<u8> {
    let kind = DescriptorPool::global()
        .get_message_by_name("google.protobuf.FieldOptions")
        .unwrap();
    let options = DynamicMessage::decode(kind, options).unwrap();
    edited(set, |files| {
        let field = last(last(last(files, "file"), "message_type"), "field");
        field.set_field_by_name("options", Value::Message(options));
    })
}

#[test]
fn rules_of_a_language_that_is_not_translated() {
    let set = compile_file(
        r#"
        syntax = "proto3";
        package buf.validate;
        import "google/protobuf/descriptor.proto";
        extend google.protobuf.FieldOptions { string field = 1159; }
        service Shop { rpc Order(Item) returns (Item); }
        message Item { string name = 1 [(buf.validate.field) = "required"]; }
        "#,
    );
    let error = translate(&set).unwrap_err();
    assert!(
        error.contains("buf.validate.Item.name: the option buf.validate.field"),
        "{error}"
    );
}

/// Checkouts can share a target directory, so the program does not know its own.
#[test]
fn the_workspace_is_the_one_that_the_task_is_run_in() {
    let workspace = TempDir::new().unwrap();
    let inner = workspace.path().join("crates/some");
    for directory in [&inner, &workspace.path().join("openapi")] {
        std::fs::create_dir_all(directory).unwrap();
    }
    std::fs::write(workspace.path().join("Cargo.toml"), "[workspace]").unwrap();
    std::fs::write(inner.join("set.binpb"), compile(SHOP)).unwrap();
    let run = |directory: &Path| {
        std::process::Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["openapi", "set.binpb"])
            .current_dir(directory)
            .output()
            .unwrap()
    };
    assert!(run(&inner).status.success());
    assert!(workspace.path().join("openapi/zitadel.json").is_file());

    let elsewhere = TempDir::new().unwrap();
    std::fs::write(elsewhere.path().join("set.binpb"), compile(SHOP)).unwrap();
    let error = String::from_utf8(run(elsewhere.path()).stderr).unwrap();
    assert!(error.contains("is in no workspace"), "{error}");
}

#[test]
fn arguments_that_make_no_sense() {
    let xtask = |arguments: &[&str]| {
        let run = std::process::Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(arguments)
            .output()
            .unwrap();
        assert_eq!(run.status.code(), Some(1), "{arguments:?}");
        String::from_utf8(run.stderr).unwrap()
    };
    assert!(xtask(&[]).contains("usage: cargo xtask"));
    assert!(xtask(&["opnapi"]).contains("there is no task `opnapi`"));
    assert!(xtask(&["openapi"]).contains("which FileDescriptorSet?"));
    assert!(xtask(&["openapi", "one", "two"]).contains("what is `two`?"));
    assert!(xtask(&["openapi", "--pretty"]).contains("unknown option `--pretty`"));
    assert!(xtask(&["openapi", "one", "--output"]).contains("--output needs a file name"));
}
