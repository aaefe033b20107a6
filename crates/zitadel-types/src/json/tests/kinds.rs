//! Every kind of field in every place where one can stand, since the messages of today do not have
//! all of them.

use std::collections::BTreeMap;

use prost_reflect::{DescriptorPool, MessageDescriptor};
use serde_json::{Map, Value};

use zitadel_test_support::protobuf::{check, number};

use crate::json::declare::{message, oneof, open_enum};
use crate::json::{from_slice, to_vec};

#[derive(Clone, Debug, Default, PartialEq)]
enum Colour {
    #[default]
    Unspecified,
    Red,
    Blue,
    Unknown(String),
}

open_enum!(Colour {
    0 Unspecified: "COLOUR_UNSPECIFIED",
    1 Red: "COLOUR_RED" | "COLOUR_CRIMSON",
    -7 Blue: "COLOUR_BLUE",
});

/// Makes messages that have a field of each kind: as such, optional, in a list, in a map, and as an
/// arm.
macro_rules! kinds {
    ($($field:ident $variant:ident: $type:ty, $plain:ty;)*) => {
        #[derive(Clone, Default)]
        struct Plain { $($field: $plain,)* }
        message! { Plain { $($field,)* } }

        #[derive(Clone, Default)]
        struct Optional { $($field: Option<$type>,)* }
        message! { Optional { $($field,)* } }

        #[derive(Clone, Default)]
        struct Lists { $($field: Vec<$type>,)* }
        message! { Lists { $($field,)* } }

        #[derive(Clone, Default)]
        struct Maps { $($field: BTreeMap<String, $type>,)* }
        message! { Maps { $($field,)* } }

        #[derive(Clone, PartialEq)]
        enum Arm { $($variant($type),)* }
        oneof! { Arm { $($variant,)* } }
    };
}

kinds! {
    flag Flag: bool, bool;
    text Text: String, String;
    small Small: i32, i32;
    count Count: u32, u32;
    large Large: i64, i64;
    total Total: u64, u64;
    ratio Ratio: f64, f64;
    binary Binary: bytes::Bytes, bytes::Bytes;
    colour Colour: Colour, Colour;
    time Time: jiff::Timestamp, Option<jiff::Timestamp>;
    span Span: jiff::SignedDuration, Option<jiff::SignedDuration>;
    mask Mask: String, Option<String>;
    object Object: Map<String, Value>, Option<Map<String, Value>>;
    any Any: Value, Option<Value>;
    items Items: Vec<Value>, Option<Vec<Value>>;
    again Again: Box<Choice>, Option<Box<Choice>>;
}

#[derive(Clone, Default)]
struct Choice {
    arm: Option<Arm>,
}

message! { Choice {
    arm: oneof,
} }

#[derive(Clone, Default)]
struct Kinds {
    plain: Option<Plain>,
    optional: Option<Optional>,
    lists: Option<Lists>,
    maps: Option<Maps>,
    choices: Vec<Choice>,
}

message! { Kinds {
    plain,
    optional,
    lists,
    maps,
    choices,
} }

/// The same in protobuf's words.
const KINDS: [(&str, &str); 16] = [
    ("flag", "bool"),
    ("text", "string"),
    ("small", "int32"),
    ("count", "uint32"),
    ("large", "int64"),
    ("total", "uint64"),
    ("ratio", "double"),
    ("binary", "bytes"),
    ("colour", "Colour"),
    ("time", "google.protobuf.Timestamp"),
    ("span", "google.protobuf.Duration"),
    ("mask", "google.protobuf.FieldMask"),
    ("object", "google.protobuf.Struct"),
    ("any", "google.protobuf.Value"),
    ("items", "google.protobuf.ListValue"),
    ("again", "Choice"),
];

const PROTO: &str = r#"
    syntax = "proto3";
    import "google/protobuf/duration.proto";
    import "google/protobuf/field_mask.proto";
    import "google/protobuf/struct.proto";
    import "google/protobuf/timestamp.proto";
    enum Colour {
        option allow_alias = true;
        COLOUR_UNSPECIFIED = 0;
        COLOUR_RED = 1;
        COLOUR_CRIMSON = 1;
        COLOUR_BLUE = -7;
    }
    message Kinds {
        Plain plain = 1;
        Optional optional = 2;
        Lists lists = 3;
        Maps maps = 4;
        repeated Choice choices = 5;
    }
"#;

fn descriptor() -> MessageDescriptor {
    let fields = |before: &str, after: &str| -> String {
        let numbered = KINDS.iter().zip(1..);
        numbered
            .map(|((name, kind), number)| format!("{before}{kind}{after} {name} = {number};\n"))
            .collect()
    };
    let proto = format!(
        "{PROTO}
        message Plain {{ {} }}
        message Optional {{ {} }}
        message Lists {{ {} }}
        message Maps {{ {} }}
        message Choice {{ oneof arm {{ {} }} }}",
        fields("", ""),
        fields("optional ", ""),
        fields("repeated ", ""),
        fields("map<string, ", ">"),
        fields("", ""),
    );
    let mut pool = DescriptorPool::global();
    let file = protox_parse::parse("kinds.proto", &proto).unwrap();
    pool.add_file_descriptor_proto(file).unwrap();
    pool.get_message_by_name("Kinds").unwrap()
}

#[test]
fn every_kind_of_field_says_the_same_in_both() {
    let descriptor = descriptor();
    let count = number("ZITADEL_TEST_MESSAGES", 20_000) / 20;
    let seed = number("ZITADEL_TEST_SEED", 0);
    for index in 0..count {
        check(seed + index, &descriptor, |json| {
            to_vec(&from_slice::<Kinds>(json)?)
        });
    }
}
