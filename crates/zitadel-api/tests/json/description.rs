//! JSON that is made from the description, not from our types, survives being read and written.

use std::collections::BTreeSet;

use serde_json::json;

use crate::codecs::{codecs, rest_codecs, rewritten};
use zitadel_test_support::instances::{Extent, Instances};

const DOCUMENT: &str = include_str!("../../../../openapi/zitadel.json");

/// So many instances of each message that every alternative in it had its turn.
const ROUNDS: usize = 100;

#[test]
fn all_operations_are_there() {
    let instances = Instances::of(DOCUMENT);
    let described: BTreeSet<&str> = instances
        .operations()
        .iter()
        .map(|(path, ..)| *path)
        .collect();
    let codecs = codecs();
    let written: BTreeSet<&str> = codecs.keys().map(String::as_str).collect();
    assert_eq!(written, described);
}

const DOCUMENT_V1: &str = include_str!("../../../../openapi/zitadel-v1.json");

#[test]
fn every_schema_of_the_v1_api_survives_full_and_minimal() {
    let instances = Instances::of(DOCUMENT_V1);
    let codecs = rest_codecs();
    let operations = instances.rest_operations();
    assert_eq!(operations.len(), codecs.len());
    for (_, path, operation) in operations {
        let name = operation["operationId"].as_str().unwrap();
        let (service, method) = name.rsplit_once('.').unwrap();
        let codec = &codecs[&*format!("{service}/{method}")];
        let response = &operation["responses"]["200"]["content"]["application/json"]["schema"];
        for (rewrite, schema) in [
            (codec.request, &operation["x-zitadel-request"]),
            (codec.response, response),
        ] {
            for extent in [Extent::Minimal].into_iter().chain([Extent::Full; 10]) {
                let instance = instances.make(schema, extent);
                let written =
                    rewritten(rewrite, &instance).unwrap_or_else(|error| panic!("{path}: {error}"));
                assert_eq!(written, instance, "{path}");
            }
        }
    }
}

#[test]
fn what_nobody_set_is_never_sent() {
    for (path, codec) in codecs() {
        for rewrite in [codec.request, codec.response] {
            assert_eq!(rewritten(rewrite, &json!({})), Ok(json!({})), "{path}");
        }
    }
}

#[test]
fn every_schema_survives_full_and_minimal() {
    let instances = Instances::of(DOCUMENT);
    let codecs = codecs();
    for (path, request, response) in instances.operations() {
        let codec = &codecs[path];
        for (rewrite, schema) in [(codec.request, request), (codec.response, response)] {
            for extent in [Extent::Minimal].into_iter().chain([Extent::Full; ROUNDS]) {
                let instance = instances.make(schema, extent);
                let written =
                    rewritten(rewrite, &instance).unwrap_or_else(|error| panic!("{path}: {error}"));
                assert_eq!(written, instance, "{path}");
            }
        }
    }
    let left = |all: BTreeSet<String>, made: &BTreeSet<String>| -> Vec<String> {
        all.difference(made).cloned().collect()
    };
    assert_eq!(
        left(instances.schema_names(), &instances.made.borrow()),
        [""; 0],
        "schemas"
    );
    assert_eq!(
        left(instances.alternatives(), &instances.chosen.borrow()),
        [""; 0],
        "choices"
    );
}
