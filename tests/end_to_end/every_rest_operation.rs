//! Each operation of the v1 API is called once with nothing set and once with everything, and what
//! travels is held against the description, not against our types.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use zitadel::{ErrorKind, TransportOptions, Zitadel};
use zitadel_test_support::instances::{Extent, Instances};
use zitadel_test_support::scripted_server::{Received, ScriptedServer, json as answer};

use crate::operations;
use crate::rest_request::{RestRequest, field, parameters, put};

const DOCUMENT: &str = include_str!("../../openapi/zitadel-v1.json");
const OPERATIONS: usize = 581;
/// What a path can carry, and what must be escaped in it.
const IN_A_PATH: &str = "a b+c?d#e%f:g&h=i;j@k~l";

#[tokio::test]
async fn every_operation_of_the_v1_api_travels_as_described() {
    let instances = Instances::of(DOCUMENT);
    let described = instances.rest_operations();
    let server = ScriptedServer::repeating(answer(200, "{}")).await;
    let zitadel = Zitadel::builder(&server.url)
        .access_token("dEadBeef")
        .transport(TransportOptions::new().user_agent("end-to-end"))
        .build()
        .unwrap();
    let mut called = BTreeSet::new();
    let mut refused = 0;
    for operation in operations::over_rest() {
        let name = operation.path.trim_start_matches('/').replace('/', ".");
        let (verb, path, said) = described
            .iter()
            .find(|(.., said)| said["operationId"] == *name)
            .unwrap_or_else(|| panic!("{name} is not described"));
        let verb = verb.to_uppercase();
        let has_body = said["requestBody"].is_object();

        // With nothing set.
        assert_eq!(operation.default_request, json!({}), "{name}");
        let outcome = operation.call(zitadel.client(), &json!({})).await;
        let received = server.take_received();
        match parameters(said, "path").next() {
            Some(first) => {
                let error = outcome.unwrap_err();
                assert_eq!(error.kind(), ErrorKind::Configuration, "{error}");
                let problem = format!("{}: must be set", field(first));
                assert!(error.message().contains(&problem), "{error}");
                assert!(received.is_empty(), "{name}: was sent");
                refused += 1;
            }
            None => {
                assert_eq!(outcome.unwrap(), json!({}), "{name}");
                let due = RestRequest::new(&verb, path, has_body.then(|| json!({})));
                assert_sent(&received, &due, &name);
            }
        }

        // With everything.
        let mut request = instances.make(&said["x-zitadel-request"], Extent::Full);
        let object = request.as_object_mut().unwrap();
        let mut due = RestRequest::new(&verb, path, None);
        let mut in_path = Vec::new();
        for parameter in parameters(said, "path") {
            let mut value = object.remove(field(parameter)).unwrap();
            if parameter["schema"]["type"] == "string" {
                value = IN_A_PATH.into();
            }
            let variable = format!("{{{}}}", parameter["name"].as_str().unwrap());
            let step = due.steps.iter_mut().find(|step| **step == variable);
            *step.unwrap() = shown(&value);
            in_path.push((field(parameter).to_owned(), value));
        }
        if !has_body {
            let mut sent = json!({});
            for parameter in parameters(said, "query") {
                let name = parameter["name"].as_str().unwrap();
                let pointer = format!("/{}", name.replace('.', "/"));
                let value = Value::Object(object.clone())
                    .pointer(&pointer)
                    .cloned()
                    .unwrap();
                for one in value.as_array().unwrap_or(&vec![value.clone()]) {
                    due.query.push((name.to_owned(), shown(one)));
                }
                put(&mut sent, name, value);
            }
            due.query.sort();
            *object = sent.as_object().unwrap().clone();
        }
        due.body = has_body.then(|| Value::Object(object.clone()));
        object.extend(in_path);

        let outcome = operation.call(zitadel.client(), &request).await;
        outcome.unwrap_or_else(|error| panic!("{error}"));
        assert_sent(&server.take_received(), &due, &name);
        assert!(called.insert(name.clone()), "{name} is there twice");
    }
    assert_eq!(called.len(), OPERATIONS);
    assert_eq!(refused, 327);
}

fn assert_sent(received: &[Received], due: &RestRequest, name: &str) {
    let [request] = received else {
        panic!("{name}: {} requests", received.len());
    };
    assert_eq!(&RestRequest::received(request), due, "{name}");

    let lines = request.head.lines().skip(1);
    let mut headers: Vec<&str> = lines.map(|line| line.split_once(": ").unwrap().0).collect();
    // Where the feature gzip is on.
    headers.retain(|name| *name != "accept-encoding");
    headers.sort_unstable();
    let mut due_headers = vec!["accept", "authorization", "host", "user-agent"];
    if due.body.is_some() {
        due_headers.extend(["content-length", "content-type"]);
    } else if due.verb == "POST" || due.verb == "PUT" {
        due_headers.push("content-length");
    }
    due_headers.sort_unstable();
    assert_eq!(headers, due_headers, "{name}");
}

fn shown(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}
