//! The mock knows every operation by name, so that one which is too new for it says so.

use std::collections::BTreeSet;

use serde_json::Value;
use zitadel_mock::ZitadelMock;

const DOCUMENT: &str = include_str!("../../openapi/zitadel.json");

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
