//! The mock knows every operation, so that one which is too new for it says so.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use zitadel::Zitadel;
use zitadel::auth::SystemUser;
use zitadel_mock::ZitadelMock;
use zitadel_test_support::instances::{Extent, Instances};

use crate::operations;

const DOCUMENT: &str = include_str!("../../openapi/zitadel.json");
const DOCUMENT_V1: &str = include_str!("../../openapi/zitadel-v1.json");

/// Described, but no real server answers it.
const NOT_SERVED: &str = "/zitadel.analytics.v2beta.TelemetryService/";

#[tokio::test]
async fn the_mock_knows_every_described_operation() {
    let document: Value = serde_json::from_str(DOCUMENT).unwrap();
    let operations: Vec<_> = document["paths"].as_object().unwrap().keys().collect();
    assert!(operations.len() > 300);
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = reqwest::Client::new();
    let mock = ZitadelMock::start().await;
    let mut unknown = BTreeSet::new();
    for operation in operations {
        let request = client.post(format!("{}{operation}", mock.url()));
        let request = request
            .header("content-type", "application/json")
            .body("{}");
        let response = request.send().await.unwrap();
        match (
            response.status().as_u16(),
            operation.starts_with(NOT_SERVED),
        ) {
            // It asks for a token first.
            (401, false) | (404, true) => {}
            (status, _) => {
                unknown.insert(format!("{operation}: {status}"));
            }
        }
    }
    assert_eq!(
        unknown,
        BTreeSet::new(),
        "add them to crates/zitadel-mock/src/api/operations.txt"
    );
}

#[tokio::test]
async fn the_mock_understands_every_operation_of_the_v1_api() {
    let instances = Instances::of(DOCUMENT_V1);
    let mock = ZitadelMock::start().await;
    let owner = mock.service_user("owner").personal_access_token();
    let system_user = mock.system_user("ops");
    let by_token = Zitadel::builder(mock.url()).access_token(owner).build();
    let by_token = by_token.unwrap();
    let key = system_user.private_key_pem();
    let system_user = SystemUser::builder(mock.url(), system_user.name(), key).build();
    let by_key = Zitadel::new(system_user.unwrap());
    let got = Arc::new(Mutex::new(Vec::new()));
    let described = instances.rest_operations();
    for operation in operations::over_rest() {
        let name = operation.path.trim_start_matches('/');
        let (.., said) = described
            .iter()
            .find(|(.., said)| said["operationId"] == name.replace('/', "."))
            .unwrap();
        let mut request = instances.make(&said["x-zitadel-request"], Extent::Full);
        let fields = request.as_object_mut().unwrap();
        if !said["requestBody"].is_object() {
            // What has no form in a query string.
            fields.retain(|_, value| !value[0].is_object());
        }
        let parameters = said["parameters"].as_array().into_iter().flatten();
        for parameter in parameters.filter(|parameter| parameter["in"] == "path") {
            let name = &parameter["name"];
            let field = parameter["x-zitadel-field"].as_str().or(name.as_str());
            if parameter["schema"]["type"] == "string" {
                fields.insert(field.unwrap().to_owned(), json!("a b+c?d#e%f:g&h=i;j@k~l"));
            }
        }
        let got = Arc::clone(&got);
        let received = Arc::clone(&got);
        mock.mount(name, move |request| {
            received.lock().unwrap().push(request.clone());
            Ok(json!({}))
        });
        let zitadel = match name.starts_with("zitadel.system.") {
            true => &by_key,
            false => &by_token,
        };
        let answer = operation.call(zitadel.client(), &request).await;
        answer.unwrap_or_else(|error| panic!("{error}"));
        let received: Vec<Value> = std::mem::take(&mut *got.lock().unwrap());
        assert_eq!(received, [request], "{name}");
    }
    assert_eq!(mock.api_requests(), 581);
}
