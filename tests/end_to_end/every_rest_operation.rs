//! Each operation of the v1 API is called once with everything set, and what travels is held against
//! the description, not against our types.

use std::collections::BTreeSet;

use serde_json::{Map, Value};
use zitadel::{TransportOptions, Zitadel};
use zitadel_test_support::instances::{Extent, Instances};
use zitadel_test_support::scripted_server::{Received, ScriptedServer, json};

use crate::operations;

const DOCUMENT: &str = include_str!("../../openapi/zitadel-v1.json");
const OPERATIONS: usize = 581;
/// What a path can carry, and what must be escaped in it.
const IN_A_PATH: &str = "a b+c?d#e%f:g&h=i;j@k~l";

#[tokio::test]
async fn every_operation_of_the_v1_api_travels_as_described() {
    let instances = Instances::of(DOCUMENT);
    let described = instances.rest_operations();
    let server = ScriptedServer::repeating(json(200, "{}")).await;
    let zitadel = Zitadel::builder(&server.url)
        .access_token("dEadBeef")
        .transport(TransportOptions::new().user_agent("end-to-end"))
        .build()
        .unwrap();
    let mut called = BTreeSet::new();
    for operation in operations::over_rest() {
        let name = operation.path.trim_start_matches('/').replace('/', ".");
        let (verb, path, said) = described
            .iter()
            .find(|(.., said)| said["operationId"] == *name)
            .unwrap_or_else(|| panic!("{name} is not described"));
        let mut request = instances.make(&said["x-zitadel-request"], Extent::Full);
        let object = request.as_object_mut().unwrap();

        let mut segments: Vec<String> = path.split('/').map(str::to_owned).collect();
        let mut in_path = Vec::new();
        for parameter in parameters(said, "path") {
            let name = parameter["name"].as_str().unwrap();
            let field = parameter["x-zitadel-field"].as_str().unwrap_or(name);
            let mut value = object.remove(field).unwrap();
            if parameter["schema"]["type"] == "string" {
                value = IN_A_PATH.into();
            }
            let place = segments
                .iter_mut()
                .find(|step| **step == format!("{{{name}}}"));
            *place.unwrap() = shown(&value);
            in_path.push((field.to_owned(), value));
        }
        let has_body = said["requestBody"].is_object();
        let mut query = Vec::new();
        if !has_body {
            let mut sent = Value::Object(Map::new());
            for parameter in parameters(said, "query") {
                let name = parameter["name"].as_str().unwrap();
                let pointer = format!("/{}", name.replace('.', "/"));
                let value = Value::Object(object.clone())
                    .pointer(&pointer)
                    .cloned()
                    .unwrap();
                for one in value.as_array().unwrap_or(&vec![value.clone()]) {
                    query.push((name.to_owned(), shown(one)));
                }
                put(&mut sent, &pointer, value);
            }
            *object = sent.as_object().unwrap().clone();
        }
        let body = Value::Object(object.clone());
        object.extend(in_path);

        operation
            .call(zitadel.client(), &request)
            .await
            .unwrap_or_else(|error| panic!("{error}"));
        let received = server.take_received();
        assert_eq!(received.len(), 1, "{name}: requests");
        assert_sent(
            &received[0],
            verb,
            &segments,
            query,
            has_body.then_some(&body),
            &name,
        );
        assert!(called.insert(name.clone()), "{name} is there twice");
    }
    assert_eq!(called.len(), OPERATIONS);
}

fn assert_sent(
    request: &Received,
    verb: &str,
    segments: &[String],
    mut query: Vec<(String, String)>,
    body: Option<&Value>,
    name: &str,
) {
    let mut lines = request.head.lines();
    let mut line = lines.next().unwrap().split(' ');
    assert_eq!(line.next(), Some(&*verb.to_uppercase()), "{name}");
    let target = line.next().unwrap();
    let (path, parameters) = target.split_once('?').unwrap_or((target, ""));
    let steps: Vec<String> = path.split('/').map(decoded).collect();
    assert_eq!(steps, segments, "{name}");
    let parameters = parameters.split('&').filter(|one| !one.is_empty());
    let mut parameters: Vec<(String, String)> = parameters
        .map(|one| one.split_once('=').unwrap())
        .map(|(key, value)| (decoded(key), decoded(value)))
        .collect();
    parameters.sort();
    query.sort();
    assert_eq!(parameters, query, "{name}");

    let mut headers: Vec<&str> = lines.map(|line| line.split_once(": ").unwrap().0).collect();
    // Where the feature gzip is on.
    headers.retain(|name| *name != "accept-encoding");
    headers.sort_unstable();
    let mut due = vec!["accept", "authorization", "host", "user-agent"];
    match body {
        Some(body) => {
            due.extend(["content-length", "content-type"]);
            let sent: Value = serde_json::from_str(&request.body).unwrap();
            assert_eq!(&sent, body, "{name}");
        }
        None => {
            assert_eq!(request.body, "", "{name}");
            if verb == "post" || verb == "put" {
                due.push("content-length");
            }
        }
    }
    due.sort_unstable();
    assert_eq!(headers, due, "{name}");
}

fn parameters<'a>(said: &'a Value, place: &'a str) -> impl Iterator<Item = &'a Value> {
    let all = said["parameters"].as_array().into_iter().flatten();
    all.filter(move |parameter| parameter["in"] == place)
}

fn shown(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// Puts a value where a pointer says, and the objects around it.
fn put(into: &mut Value, pointer: &str, value: Value) {
    let mut place = into;
    for step in pointer[1..].split('/') {
        place = &mut place[step];
    }
    *place = value;
}

fn decoded(text: &str) -> String {
    let mut parts = text.split('%');
    let mut bytes = parts.next().unwrap().as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(&part[..2], 16).unwrap());
        bytes.extend(&part.as_bytes()[2..]);
    }
    String::from_utf8(bytes).unwrap()
}
