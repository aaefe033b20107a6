//! Which fields are there, for the types that no message of today has.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::json::declare::{message, oneof};
use crate::json::{from_slice, to_vec};

#[derive(Clone, Default)]
struct Any {
    value: Option<Value>,
    list: Option<Vec<Value>>,
    mask: Option<String>,
    values: Vec<Value>,
    by_name: BTreeMap<String, Value>,
    choice: Option<Choice>,
}

message! { Any {
    value,
    list,
    mask,
    values,
    by_name,
    choice: oneof,
} }

#[derive(Clone, PartialEq)]
enum Choice {
    Anything(Value),
    Text(String),
    Items(Vec<Value>),
}

oneof! { Choice {
    Anything,
    Text,
    Items,
} }

#[test]
fn null_and_empty_are_values_where_protobuf_has_them() {
    let cases = [
        (json!({}), Any::default()),
        (
            json!({ "value": null }),
            Any {
                value: Some(Value::Null),
                ..Any::default()
            },
        ),
        (
            json!({ "list": [] }),
            Any {
                list: Some(Vec::new()),
                ..Any::default()
            },
        ),
        (
            json!({ "mask": "" }),
            Any {
                mask: Some(String::new()),
                ..Any::default()
            },
        ),
        (
            json!({ "values": [null, [null], {}] }),
            Any {
                values: vec![Value::Null, json!([null]), json!({})],
                ..Any::default()
            },
        ),
        (
            json!({ "byName": { "a": null } }),
            Any {
                by_name: BTreeMap::from([("a".to_owned(), Value::Null)]),
                ..Any::default()
            },
        ),
        (
            json!({ "anything": null }),
            Any {
                choice: Some(Choice::Anything(Value::Null)),
                ..Any::default()
            },
        ),
        (
            json!({ "list": [null], "text": "" }),
            Any {
                list: Some(vec![Value::Null]),
                choice: Some(Choice::Text(String::new())),
                ..Any::default()
            },
        ),
        (
            json!({ "items": [] }),
            Any {
                choice: Some(Choice::Items(Vec::new())),
                ..Any::default()
            },
        ),
    ];
    for (json, any) in &cases {
        let text = json.to_string();
        assert_eq!(
            from_slice::<Any>(text.as_bytes()).as_ref(),
            Ok(any),
            "{text}"
        );
        assert_eq!(to_vec(any).unwrap(), text.as_bytes());
        for (other_json, other) in &cases {
            assert_eq!(any == other, json == other_json, "{json}, {other_json}");
        }
    }
}

#[test]
fn null_is_absent_for_everything_else() {
    let any = from_slice(br#"{"list":null,"mask":null,"values":null,"byName":null,"text":null}"#);
    assert_eq!(any, Ok(Any::default()));
    // Beside an arm that is null, another may be set; beside one that holds null, none may.
    from_slice::<Any>(br#"{"text":null,"anything":1}"#).unwrap();
    let error = from_slice::<Any>(br#"{"anything":null,"text":"a"}"#).unwrap_err();
    assert_eq!(error.path(), "text");
}
