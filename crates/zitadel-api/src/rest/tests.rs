//! Requests at random, taken apart by us and held against the JSON that `prost-reflect` makes of them:
//! each field arrives once, in the path, the query or the body, or the request is not sent.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where its ground gives way"
)]

use fastrand::Rng;
use prost_reflect::{DynamicMessage, Kind, ReflectMessage, SerializeOptions, Value as Reflected};
use serde_json::{Map, Value};
use zitadel_test_support::requests::percent_decoded;
use zitadel_types::json::{Field, from_slice};

use super::Rest;
use crate::outgoing::{Body, Outgoing};
use crate::{Operation, for_each_rest_operation};
use zitadel_test_support::protobuf::{self, random};

struct Travels {
    name: String,
    rest: Rest,
    /// From the request's JSON.
    outgoing: fn(&[u8]) -> Result<Outgoing, String>,
}

fn operations() -> Vec<Travels> {
    fn outgoing<O: Operation>(request: &[u8]) -> Result<Outgoing, String> {
        let request: O::Request = from_slice(request).unwrap();
        O::ENDPOINT.rest().unwrap().outgoing(&request as &dyn Field)
    }
    fn travels<O: Operation>() -> Travels {
        Travels {
            name: O::ENDPOINT.name().to_owned(),
            rest: O::ENDPOINT.rest().unwrap(),
            outgoing: outgoing::<O>,
        }
    }
    let mut operations = Vec::new();
    macro_rules! add {
        ($client:ty, $method:ident, $operation:ty) => {
            operations.push(travels::<$operation>());
        };
    }
    for_each_rest_operation!(add);
    operations
}

#[test]
fn every_field_arrives_once_or_the_request_is_not_sent() {
    let described = protobuf::Described::read();
    let operations = operations();
    let count = protobuf::number("ZITADEL_TEST_MESSAGES", 6_000);
    let seed = protobuf::number("ZITADEL_TEST_SEED", 0);
    let (mut sent, mut refused) = (0, 0);
    for index in 0..count {
        let operation = &operations[usize::try_from(index).unwrap() % operations.len()];
        let descriptor = described.method(&operation.name).input();
        let mut random = Rng::with_seed(seed + index);
        let mut message = random::message(&mut random, &descriptor, 0);
        for variable in variables(operation.rest) {
            set_variable(&mut random, &mut message, variable.name, operation.rest);
        }
        let json = protobuf::theirs(&message, &SerializeOptions::default());
        let place = || {
            format!(
                "ZITADEL_TEST_SEED={}, {}: {json}",
                seed + index,
                operation.name
            )
        };

        let mut fields: Map<String, Value> = serde_json::from_str(&json).unwrap();
        let path = expected_path(operation.rest, &mut fields);
        let mut query = Vec::new();
        if !operation.rest.has_body {
            for (name, value) in &fields {
                flatten(name, value, &mut query);
            }
        }
        let query: Option<Vec<(String, String)>> = query.into_iter().collect();
        match ((operation.outgoing)(json.as_bytes()), path, query) {
            (Ok(outgoing), Ok(path), Some(mut query)) => {
                assert_eq!(
                    outgoing.method.as_str(),
                    format!("{:?}", operation.rest.verb).to_uppercase()
                );
                let (target, parameters) = outgoing
                    .target
                    .split_once('?')
                    .unwrap_or((&outgoing.target, ""));
                assert_eq!(target, path, "{}", place());
                let parameters = parameters.split('&').filter(|one| !one.is_empty());
                let mut parameters: Vec<(String, String)> = parameters
                    .map(|one| one.split_once('=').unwrap())
                    .map(|(name, value)| (name.to_owned(), percent_decoded(value)))
                    .collect();
                parameters.sort();
                query.sort();
                assert_eq!(parameters, query, "{}", place());
                if operation.rest.has_body {
                    let Body::Whole(body) = &outgoing.body else {
                        panic!("{}", place());
                    };
                    let body: Value = serde_json::from_slice(body).unwrap();
                    assert_eq!(body, Value::Object(fields), "{}", place());
                } else {
                    assert!(outgoing.body.is_empty(), "{}", place());
                }
                sent += 1;
            }
            (Err(_), Err(()), _) | (Err(_), _, None) => refused += 1,
            (outgoing, path, query) => panic!(
                "{:?} for {path:?} and {query:?}\n{}",
                outgoing.map(|outgoing| outgoing.target),
                place()
            ),
        }
    }
    assert!(
        sent > count / 2 && refused > count / 10,
        "{sent} sent, {refused} refused"
    );
}

struct Variable {
    name: &'static str,
    has_slashes: bool,
}

fn variables(rest: Rest) -> Vec<Variable> {
    let parts = rest.template.split('{').skip(1);
    parts
        .map(|part| {
            let variable = part.split_once('}').unwrap().0;
            let (name, slashes) = variable.split_once('=').unwrap_or((variable, ""));
            Variable {
                name,
                has_slashes: slashes == "**",
            }
        })
        .collect()
}

/// Mostly what arrives.
fn set_variable(random: &mut Rng, message: &mut DynamicMessage, name: &str, rest: Rest) {
    const ARRIVE: [&str; 8] = [
        "1",
        "a b",
        "a+b",
        "50%",
        "%2F",
        "?#&=:@;,",
        "~.-_",
        "\u{7f}\u{1}\"",
    ];
    const DO_NOT: [&str; 6] = ["", ".", "..", "a/../b", "//", "caf\u{e9}"];
    let field = message.descriptor().get_field_by_json_name(name).unwrap();
    if field.kind() != Kind::String {
        return;
    }
    let value = match random.u8(0..12) {
        0 => DO_NOT[random.usize(0..DO_NOT.len())].to_owned(),
        1 => random::text(random),
        2 => rest
            .reserved
            .first()
            .map_or("a/b", |(_, value)| value)
            .to_owned(),
        _ => ARRIVE[random.usize(0..ARRIVE.len())].to_owned(),
    };
    message.set_field(&field, Reflected::String(value));
}

/// The path, with fields that are taken out; an error when one does not arrive.
fn expected_path(rest: Rest, fields: &mut Map<String, Value>) -> Result<String, ()> {
    let mut path = rest.template.to_owned();
    let mut arrives = true;
    for Variable { name, has_slashes } in variables(rest) {
        let value = fields
            .remove(name)
            .map_or_else(String::new, |value| shown(&value));
        let steps: Vec<&str> = value.split('/').collect();
        arrives &= value.is_ascii()
            && (has_slashes || steps.len() == 1)
            && !steps.iter().any(|step| matches!(*step, "" | "." | ".."))
            && !rest.reserved.contains(&(name, &value));
        let encoded: Vec<String> = steps.iter().map(|step| encoded(step)).collect();
        let variable = if has_slashes {
            format!("{{{name}=**}}")
        } else {
            format!("{{{name}}}")
        };
        path = path.replace(&variable, &encoded.join("/"));
    }
    arrives.then_some(path).ok_or(())
}

/// RFC 3986, 2.1 and 2.3.
fn encoded(text: &str) -> String {
    text.chars()
        .map(|letter| match letter {
            'a'..='z' | 'A'..='Z' | '0'..='9' | '-' | '.' | '_' | '~' => letter.to_string(),
            _ => format!("%{:02X}", u32::from(letter)),
        })
        .collect()
}

/// The parameters of a query; `None` for what it cannot say.
fn flatten(name: &str, value: &Value, into: &mut Vec<Option<(String, String)>>) {
    match value {
        Value::Object(fields) => fields
            .iter()
            .for_each(|(inner, value)| flatten(&format!("{name}.{inner}"), value, into)),
        Value::Array(items) => {
            for item in items {
                let is_scalar = !item.is_object() && !item.is_array();
                into.push(is_scalar.then(|| (name.to_owned(), shown(item))));
            }
        }
        value => into.push(Some((name.to_owned(), shown(value)))),
    }
}

fn shown(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}
