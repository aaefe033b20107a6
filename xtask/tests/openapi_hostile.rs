//! Descriptors that no compiler writes: each a clear error, none a panic, a hang or a wrong document.

#![allow(
    clippy::unwrap_used,
    reason = "a test stops where its ground gives way"
)]

mod support;

use prost_reflect::prost::Message;
use prost_reflect::prost_types::field_descriptor_proto::{Label, Type};
use prost_reflect::prost_types::{
    DescriptorProto, FieldDescriptorProto, FileDescriptorProto, FileDescriptorSet, MessageOptions,
    MethodDescriptorProto, ServiceDescriptorProto,
};
use support::{compile, translate};

fn field(name: &str, number: i32, label: Label, kind: &str) -> FieldDescriptorProto {
    FieldDescriptorProto {
        name: Some(name.to_owned()),
        number: Some(number),
        label: Some(label.into()),
        r#type: Some(match kind {
            "string" => Type::String.into(),
            _ => Type::Message.into(),
        }),
        type_name: kind.starts_with('.').then(|| kind.to_owned()),
        ..FieldDescriptorProto::default()
    }
}

fn message(name: &str, field: Vec<FieldDescriptorProto>) -> DescriptorProto {
    DescriptorProto {
        name: Some(name.to_owned()),
        field,
        ..DescriptorProto::default()
    }
}

/// A file of the package `acme` with a service whose method takes and answers `.acme.Item`.
fn shop(item: DescriptorProto) -> FileDescriptorProto {
    let method = MethodDescriptorProto {
        name: Some("Order".to_owned()),
        input_type: Some(".acme.Item".to_owned()),
        output_type: Some(".acme.Item".to_owned()),
        ..MethodDescriptorProto::default()
    };
    FileDescriptorProto {
        name: Some("shop.proto".to_owned()),
        package: Some("acme".to_owned()),
        syntax: Some("proto3".to_owned()),
        message_type: vec![item],
        service: vec![ServiceDescriptorProto {
            name: Some("Shop".to_owned()),
            method: vec![method],
            ..ServiceDescriptorProto::default()
        }],
        ..FileDescriptorProto::default()
    }
}

fn run(file: FileDescriptorProto) -> Result<String, String> {
    translate(&FileDescriptorSet { file: vec![file] }.encode_to_vec())
}

fn refusal(file: FileDescriptorProto) -> String {
    run(file).unwrap_err()
}

#[test]
fn the_file_without_its_hostility() {
    let name = field("name", 1, Label::Optional, "string");
    run(shop(message("Item", vec![name]))).unwrap();
    let mut file = shop(message("Item", vec![]));
    file.syntax = Some(String::new());
    run(file).unwrap();
}

#[test]
fn names_that_are_none() {
    let names = [
        "",
        "a b",
        "1a",
        "a/b",
        "a.b",
        "a-b",
        "\u{202e}a",
        "a\n",
        "~1",
        "naïve",
    ];
    for name in names {
        let shown = format!("{name:?}");
        let bad = field(name, 1, Label::Optional, "string");
        let error = refusal(shop(message("Item", vec![bad])));
        assert!(
            error.contains(&format!("acme.Item: a field is called {shown}")),
            "{error}"
        );

        let mut file = shop(message("Item", vec![]));
        file.message_type.push(message(name, vec![]));
        let error = refusal(file);
        assert!(
            error.contains(&format!("acme: a message_type is called {shown}")),
            "{error}"
        );

        let mut file = shop(message("Item", vec![]));
        file.service[0].method[0].name = Some(name.to_owned());
        let error = refusal(file);
        assert!(
            error.contains(&format!("acme.Shop: a method is called {shown}")),
            "{error}"
        );
    }
    for package in [".", "acme.", "acme..shop", "acme/shop", "\u{202e}"] {
        let mut file = shop(message("Item", vec![]));
        file.package = Some(package.to_owned());
        let error = refusal(file);
        assert!(error.contains("is no name"), "{error}");
    }
}

#[test]
fn control_characters_do_not_reach_the_terminal() {
    for hostile in ["\u{1b}[2J", "\n\n", "\u{202e}", "\u{200b}", "\u{feff}"] {
        let kind = format!(".acme.{hostile}");
        let error = refusal(shop(message(
            "Item",
            vec![field("a", 1, Label::Optional, &kind)],
        )));
        assert!(!error.contains(hostile), "{error:?}");
        assert!(error.contains("is not defined"), "{error}");
    }
    let long = format!(".{}", "a".repeat(100_000));
    let error = refusal(shop(message(
        "Item",
        vec![field("a", 1, Label::Optional, &long)],
    )));
    assert!(error.len() < 1000, "{}", error.len());
}

#[test]
fn two_fields_of_one_json_name() {
    let mut one = field("one", 1, Label::Optional, "string");
    one.json_name = Some("same".to_owned());
    let mut two = field("two", 2, Label::Optional, "string");
    two.json_name = Some("same".to_owned());
    let error = refusal(shop(message("Item", vec![one, two])));
    assert!(error.contains("JSON name 'same'"), "{error}");
}

/// Map entries that lack a part, or that hold themselves.
#[test]
fn maps_that_are_none() {
    let key = field("key", 1, Label::Optional, "string");
    let value = field("value", 2, Label::Optional, "string");
    let endless = field("value", 2, Label::Repeated, ".acme.Item.PartsEntry");
    let misnamed = field("worth", 2, Label::Optional, "string");
    for fields in [
        vec![],
        vec![key.clone()],
        vec![value.clone()],
        vec![value.clone(), key.clone()],
        vec![key.clone(), misnamed],
        vec![key.clone(), endless],
        vec![
            key.clone(),
            value.clone(),
            field("more", 3, Label::Optional, "string"),
        ],
    ] {
        let mut entry = message("PartsEntry", fields);
        entry.options = Some(MessageOptions {
            map_entry: Some(true),
            ..MessageOptions::default()
        });
        let parts = field("parts", 1, Label::Repeated, ".acme.Item.PartsEntry");
        let mut item = message("Item", vec![parts]);
        item.nested_type.push(entry);
        let error = refusal(shop(item));
        assert!(
            error.contains("acme.Item.PartsEntry: a map entry has a key and a value"),
            "{error}"
        );
    }
}

#[test]
fn a_message_that_takes_the_name_of_connects_error() {
    let mut file = shop(message("error", vec![]));
    file.package = Some("connect".to_owned());
    let method = &mut file.service[0].method[0];
    method.input_type = Some(".connect.error".to_owned());
    method.output_type = Some(".connect.error".to_owned());
    let error = refusal(file);
    assert!(
        error.contains("connect.error: the schema of that name is the protocol's own"),
        "{error}"
    );
}

/// Bytes changed, taken out and put in, always the same ones.
#[test]
fn two_hundred_broken_sets() {
    let set = compile(
        "service Shop { rpc Order(Item) returns (Item); }
         message Item {
           optional string name = 1 [(validate.rules).string = { min_len: 1, max_len: 9 }];
           map<string, Item> parts = 2;
           oneof size { option (validate.required) = true; Size size_name = 3; int32 number = 4; }
           google.protobuf.Timestamp made = 5 [(google.api.field_behavior) = REQUIRED];
         }
         enum Size { SMALL = 0; LARGE = 1; }",
    );
    // The imports are as good as their compiler; our own file is the last.
    let own = set
        .windows(10)
        .position(|bytes| bytes == b"shop.proto")
        .unwrap();
    let mut state = 1_u64;
    let mut random = |below: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        usize::try_from(state >> 33).unwrap() % below
    };
    let mut refused = 0;
    for _ in 0..200 {
        let mut broken = set.clone();
        for _ in 0..=random(3) {
            let place = own + random(broken.len() - own);
            match random(3) {
                0 => broken[place] = u8::try_from(random(256)).unwrap(),
                1 => drop(broken.remove(place)),
                _ => broken.insert(place, u8::try_from(random(256)).unwrap()),
            }
        }
        // An exit code other than 0 and 1, and an error of several lines, fail in there.
        match translate_any(&broken) {
            Ok(text) => drop(serde_json::from_str::<serde_json::Value>(&text).unwrap()),
            Err(error) => {
                assert!(error.starts_with("error: "), "{error}");
                refused += 1;
            }
        }
    }
    assert!((50..200).contains(&refused), "{refused}");
}

/// Notes or none.
fn translate_any(set: &[u8]) -> Result<String, String> {
    support::translate_with("", set).map(|(text, _)| text)
}
