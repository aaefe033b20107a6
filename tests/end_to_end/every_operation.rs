//! Each operation is called once with nothing set and once with everything, and what travels is
//! held against the description, not against our types.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use serde_json::{Map, Value, json};
use zitadel::{Client, TransportOptions, Zitadel};
use zitadel_test_support::instances::{Extent, Instances};
use zitadel_test_support::scripted_server::{Received, ScriptedServer, json as answer};

use crate::operations::{self, AnyOperation};

const DOCUMENT: &str = include_str!("../../openapi/zitadel.json");
const OPERATIONS: usize = 340;
const TOKEN: &str = "dEadBeef";

struct Setting {
    server: ScriptedServer,
    /// What the server answers to everything.
    answer: Arc<Mutex<Value>>,
    client: Client,
}

impl Setting {
    async fn new() -> Self {
        let said = Arc::new(Mutex::new(Value::Null));
        let answer_of_now = said.clone();
        let server = ScriptedServer::answering(move |_| {
            answer(200, &answer_of_now.lock().unwrap().to_string())
        })
        .await;
        let zitadel = Zitadel::builder(&server.url)
            .access_token(TOKEN)
            .transport(TransportOptions::new().user_agent("end-to-end"))
            .build()
            .unwrap();
        Self {
            client: zitadel.client().clone(),
            answer: said,
            server,
        }
    }

    /// Calls the operation, holds what arrives against `sent`, and gives what `answer` was
    /// understood as.
    async fn call(
        &self,
        operation: &AnyOperation,
        request: &Value,
        sent: &Value,
        answer: &Value,
    ) -> Value {
        *self.answer.lock().unwrap() = answer.clone();
        let understood = operation
            .call(&self.client, request)
            .await
            .unwrap_or_else(|error| panic!("{error}"));
        let received = self.server.take_received();
        assert_eq!(received.len(), 1, "{}: requests", operation.path);
        self.assert_request(&operation.path, &received[0], sent);
        understood
    }

    fn assert_request(&self, path: &str, request: &Received, sent: &Value) {
        let mut lines = request.head.lines();
        assert_eq!(lines.next(), Some(&*format!("POST {path} HTTP/1.1")));
        let body: Value = serde_json::from_str(&request.body)
            .unwrap_or_else(|error| panic!("{path}: the body is no JSON: {error}"));
        assert_eq!(&body, sent, "{path}");
        let mut headers: Vec<(&str, &str)> =
            lines.map(|line| line.split_once(": ").unwrap()).collect();
        // Where the feature gzip is on.
        headers.retain(|(name, _)| *name != "accept-encoding");
        headers.sort_unstable();
        assert_eq!(
            headers,
            [
                ("accept", "application/json"),
                ("authorization", &*format!("Bearer {TOKEN}")),
                ("connect-protocol-version", "1"),
                ("content-length", &*request.body.len().to_string()),
                ("content-type", "application/json"),
                ("host", self.server.url.trim_start_matches("http://")),
                ("user-agent", "end-to-end"),
            ],
            "{path}"
        );
    }
}

#[test]
fn every_described_operation_is_a_method_of_its_service() {
    let instances = Instances::of(DOCUMENT);
    let described: BTreeSet<String> = instances
        .operations()
        .into_iter()
        .map(|(path, ..)| format!("/{path}"))
        .collect();
    let mut written = BTreeSet::new();
    for operation in operations::all() {
        let (service, method) = operation.path.rsplit_once('/').unwrap();
        let package_path = service.trim_start_matches("/zitadel.").replace('.', "::");
        assert!(
            ends_alike(operation.service, &package_path),
            "{} is in {}",
            operation.path,
            operation.service
        );
        assert!(
            operation
                .method
                .replace('_', "")
                .eq_ignore_ascii_case(method),
            "{} is called {}",
            operation.path,
            operation.method
        );
        assert!(
            written.insert(operation.path.to_owned()),
            "{} is there twice",
            operation.path
        );
    }
    assert_eq!(written, described);
    assert_eq!(written.len(), OPERATIONS);
}

/// Rust's casing differs from protobuf's: `OidcService` is `OIDCService`.
fn ends_alike(text: &str, end: &str) -> bool {
    text.to_ascii_lowercase()
        .ends_with(&format!("::{}", end.to_ascii_lowercase()))
}

#[tokio::test]
async fn every_operation_travels_as_described() {
    let setting = Setting::new().await;
    let document: Value = serde_json::from_str(DOCUMENT).unwrap();
    let instances = Instances::of(DOCUMENT);
    let schemas = instances.operations();
    let mut called = 0;
    for operation in operations::all() {
        let path = &operation.path;
        let (_, request, response) = schemas
            .iter()
            .find(|(described, ..)| path.strip_prefix('/') == Some(*described))
            .unwrap_or_else(|| panic!("{path} is not described"));

        let nothing = json!({});
        let sent = &operation.default_request;
        let request_parts = parts(&document, request);
        for name in sent.as_object().unwrap().keys() {
            let is_due = is_required(&request_parts, name);
            assert!(is_due, "{path}: {name} is sent though nobody set it");
        }
        let empty = setting.call(&operation, &nothing, sent, &nothing).await;
        assert_eq!(empty, nothing, "{path}: an empty answer");

        let everything = instances.make(request, Extent::Full);
        let answer = instances.make(response, Extent::Full);
        let understood = setting
            .call(&operation, &everything, &everything, &answer)
            .await;
        assert_eq!(understood, answer, "{path}: an answer with every field set");

        let absent = absent(&parts(&document, response));
        let understood = setting.call(&operation, &nothing, sent, &absent).await;
        assert_eq!(understood, nothing, "{path}: an answer of nulls");
        called += 1;
    }
    assert_eq!(called, OPERATIONS);
}

/// Every field of the message as `null`, which means that it is absent, and one that only a later
/// release knows.
fn absent(parts: &[&Value]) -> Value {
    let properties = parts
        .iter()
        .filter_map(|part| part["properties"].as_object());
    let names = properties.flat_map(Map::keys).cloned();
    let mut object: Map<String, Value> = names.map(|name| (name, Value::Null)).collect();
    object.insert("ofALaterRelease".into(), json!({ "list": [1, null, {}] }));
    object.into()
}

fn is_required(parts: &[&Value], name: &str) -> bool {
    let required = parts.iter().filter_map(|part| part["required"].as_array());
    required.flatten().any(|required| required == name)
}

/// The schema that `schema` refers to, and the schemas that it is put together from.
fn parts<'a>(document: &'a Value, schema: &'a Value) -> Vec<&'a Value> {
    let pointer = schema["$ref"]
        .as_str()
        .and_then(|text| text.strip_prefix('#'));
    let schema = pointer.map_or(schema, |pointer| document.pointer(pointer).unwrap());
    let mut all = vec![schema];
    for keyword in ["allOf", "oneOf"] {
        for part in schema[keyword].as_array().into_iter().flatten() {
            all.extend(parts(document, part));
        }
    }
    all
}
