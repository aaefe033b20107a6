//! The checked-in `openapi/zitadel.json` and `openapi/zitadel-v1.json`: complete, consistent, valid, and true to the plugin's conventions.

#![allow(
    clippy::unwrap_used,
    reason = "a test stops where its ground gives way"
)]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use prost_reflect::prost::Message;
use prost_reflect::prost_types::FileDescriptorSet;
use serde_json::{Map, Value, json};
use support::{committed, committed_path, openapi, schema};
use tempfile::TempDir;

/// The descriptions, with what is noted when they are made.
const DOCUMENTS: [(&str, &str); 2] = [
    ("zitadel", ""),
    (
        "zitadel-v1",
        "note: queries, which no query can say, is left out: \
         zitadel.admin.v1.ListInstanceDomainsRequest, and 2 more\n",
    ),
];
const PLUGIN_SAMPLE: &str = include_str!("data/plugin-sample.json");
const REFERENCE: &str = "#/components/schemas/";

/// All operations with their paths.
fn operations(document: &Value) -> impl Iterator<Item = (&String, &Value)> {
    let items = document["paths"].as_object().unwrap().iter();
    items.flat_map(|(path, item)| {
        let operations = item.as_object().unwrap().values();
        operations.map(move |operation| (path, operation))
    })
}

/// An operation by the name that facts have for it.
fn operation<'a>(document: &'a Value, name: &str) -> Option<&'a Value> {
    let id = name.replace('/', ".");
    operations(document)
        .map(|(_, operation)| operation)
        .find(|operation| operation["operationId"] == *id)
}

fn facts(document: &str) -> Value {
    let text = fs::read_to_string(committed_path(&format!("{document}-facts.yaml")));
    serde_yaml_ng::from_str(&text.unwrap()).unwrap()
}

fn schemas(document: &Value) -> &Map<String, Value> {
    document["components"]["schemas"].as_object().unwrap()
}

/// Every object in the document, from the outside in.
fn visit(value: &Value, see: &mut impl FnMut(&Map<String, Value>)) {
    match value {
        Value::Object(object) => {
            see(object);
            object.values().for_each(|value| visit(value, see));
        }
        Value::Array(values) => values.iter().for_each(|value| visit(value, see)),
        _ => {}
    }
}

/// The names of the schemas that `value` refers to.
fn references(value: &Value) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    visit(value, &mut |object| {
        if let Some(Value::String(reference)) = object.get("$ref") {
            names.insert(reference.strip_prefix(REFERENCE).unwrap().to_owned());
        }
    });
    names
}

/// How many objects of the document say `word`.
fn count(document: &Value, word: &str) -> usize {
    let mut count = 0;
    visit(document, &mut |object| {
        count += usize::from(object.contains_key(word))
    });
    count
}

#[test]
fn every_operation_of_every_service_is_there() {
    for (name, services, count) in [("zitadel", 30, 340), ("zitadel-v1", 4, 581)] {
        let document = committed(name);
        assert_eq!(operations(&document).count(), count);
        let found: BTreeSet<&str> = operations(&document)
            .map(|(_, operation)| operation["tags"][0].as_str().unwrap())
            .collect();
        assert_eq!(found.len(), services);
        let tags: Vec<&str> = document["tags"]
            .as_array()
            .unwrap()
            .iter()
            .map(|tag| tag["name"].as_str().unwrap())
            .collect();
        assert_eq!(tags, found.into_iter().collect::<Vec<_>>());
        let ids: BTreeSet<&str> = operations(&document)
            .map(|(_, operation)| operation["operationId"].as_str().unwrap())
            .collect();
        assert_eq!(ids.len(), count);
    }
}

#[test]
fn a_path_is_that_of_the_protocol() {
    for (path, operation) in operations(&committed("zitadel")) {
        let (service, method) = path.strip_prefix('/').unwrap().split_once('/').unwrap();
        assert_eq!(operation["tags"], json!([service]));
        assert_eq!(
            operation["operationId"],
            json!(format!("{service}.{method}"))
        );
    }
    let facts = facts("zitadel-v1");
    for (path, operation) in operations(&committed("zitadel-v1")) {
        let service = operation["tags"][0].as_str().unwrap();
        let prefix = facts["rest"][service].as_str().unwrap();
        assert!(path.starts_with(&format!("{prefix}/")), "{path}");
        let variables = path.split('/').filter(|segment| segment.starts_with('{'));
        let variables: Vec<&str> = variables
            .map(|segment| segment.trim_matches(['{', '}']))
            .collect();
        let parameters = operation["parameters"].as_array();
        let in_path: Vec<&str> = parameters
            .into_iter()
            .flatten()
            .filter(|parameter| parameter["in"] == "path")
            .map(|parameter| parameter["name"].as_str().unwrap())
            .collect();
        assert_eq!(variables, in_path, "{path}");
    }
}

#[test]
fn the_v1_api_is_described_as_its_gateway_serves_it() {
    let document = committed("zitadel-v1");
    let verbs = |verb: &str| {
        let items = document["paths"].as_object().unwrap().values();
        items.filter(|item| item.get(verb).is_some()).count()
    };
    assert_eq!(
        ["get", "post", "put", "delete"].map(verbs),
        [134, 230, 115, 102]
    );
    let having = |word: &str| {
        operations(&document)
            .filter(|(_, operation)| operation.get(word).is_some())
            .count()
    };
    assert_eq!(having("requestBody"), 317);
    assert_eq!(having("x-zitadel-permission"), 576);
    assert_eq!(having("deprecated"), 199);
    assert_eq!(having("x-zitadel-replacement"), 192);
    assert_eq!(having("x-zitadel-counterpart"), 103);
    assert_eq!(having("x-zitadel-read-only"), 210);
    assert_eq!(having("x-zitadel-request"), 581);
    assert_eq!(count(&document, "x-zitadel-slashes"), 2);

    // A value that would be another route.
    let user = &document["paths"]["/management/v1/users/{id}"]["get"]["parameters"][0];
    assert_eq!(user["schema"]["not"], json!({ "enum": ["_is_unique"] }));
}

#[test]
fn what_the_options_say_is_kept() {
    let document = committed("zitadel");
    let having = |word: &str| {
        operations(&document)
            .filter(|(_, operation)| operation.get(word).is_some())
            .count()
    };
    assert_eq!(having("x-zitadel-read-only"), 106);
    assert_eq!(having("x-zitadel-permission"), 338);
    assert_eq!(having("x-zitadel-organization-field"), 2);
    let any_token = operations(&document)
        .filter(|(_, operation)| operation["x-zitadel-permission"]["names"] == json!([]))
        .count();
    assert_eq!(any_token, 21);
    assert_eq!(having("deprecated"), 140);

    let add = schema(&document, "zitadel.user.v2.AddHumanUserRequest");
    assert_eq!(add["allOf"][0]["required"], json!(["profile", "email"]));
    let username = &add["allOf"][0]["properties"]["username"];
    assert_eq!(
        (&username["minLength"], &username["maxLength"]),
        (&json!(1), &json!(200))
    );
    assert_eq!(username["type"], json!(["string", "null"]));

    let count = |word: &str| count(&document, word);
    assert_eq!(count("x-zitadel-unsigned"), 31);
    assert_eq!(count("pattern"), 1);
    assert_eq!(count("x-zitadel-max-bytes"), 11);
}

#[test]
fn what_the_facts_say_is_there_and_leads_to_operations_that_are_there() {
    let documents = DOCUMENTS.map(|(name, _)| committed(name));
    let is_current = |name: &str| {
        let found = documents
            .iter()
            .find_map(|document| operation(document, name));
        found.is_some_and(|operation| operation.get("deprecated").is_none())
    };
    for ((name, _), document) in DOCUMENTS.iter().zip(&documents) {
        let facts = facts(name);
        let section = |name: &str| facts[name].as_object().cloned().unwrap_or_default();
        for (name, fact) in section("permissions") {
            let said = &operation(document, &name).unwrap()["x-zitadel-permission"];
            assert_eq!(said["remark"], fact["remark"], "{name}");
            let names = fact.get("names").cloned().unwrap_or(json!([]));
            assert_eq!(said["names"], names, "{name}");
        }
        for (name, replacement) in section("replacements") {
            let operation = operation(document, &name).unwrap();
            assert_eq!(operation["x-zitadel-replacement"], replacement);
            assert!(is_current(replacement.as_str().unwrap()), "{name}");
        }
        for (name, counterpart) in section("counterparts") {
            let operation = operation(document, &name).unwrap();
            let said = operation["x-zitadel-counterpart"]["operation"].as_str();
            let counterpart = counterpart["operation"].as_str().or(counterpart.as_str());
            assert_eq!(said, counterpart);
            assert!(is_current(said.unwrap()), "{name}");
            assert!(operation.get("deprecated").is_none(), "{name}");
        }
    }
    for (path, operation) in operations(&documents[0]) {
        assert_eq!(
            operation.get("deprecated").is_some(),
            operation.get("x-zitadel-replacement").is_some(),
            "{path}"
        );
    }
}

#[test]
fn every_reference_resolves_and_every_schema_is_reached() {
    for (name, _) in DOCUMENTS {
        every_schema_of_is_reached(&committed(name));
    }
}

fn every_schema_of_is_reached(document: &Value) {
    let defined: BTreeSet<String> = schemas(document).keys().cloned().collect();
    assert_eq!(references(document), defined);

    // Reached from an operation, not only from another schema.
    let mut reached = references(&document["paths"]);
    let mut pending: Vec<String> = reached.iter().cloned().collect();
    while let Some(name) = pending.pop() {
        let further = references(&schemas(document)[&name]);
        pending.extend(further.difference(&reached).cloned());
        reached.extend(further);
    }
    assert_eq!(reached, defined);
}

#[test]
fn it_is_what_the_task_makes_of_the_descriptors_and_the_facts() {
    for (name, notes) in DOCUMENTS {
        let directory = TempDir::new().unwrap();
        let [facts, output] = ["-facts.yaml", ".json"].map(|end| format!("{name}{end}"));
        fs::copy(committed_path(&facts), directory.path().join(facts)).unwrap();
        let made = directory.path().join(&output);
        let set = committed_path(&format!("{name}.binpb"));
        assert_eq!(
            String::from_utf8(openapi(&set, &made).stderr).unwrap(),
            notes
        );
        assert!(
            fs::read(made).unwrap() == fs::read(committed_path(&output)).unwrap(),
            "stale; run `cargo xtask openapi openapi/{name}.binpb`"
        );
    }
}

#[test]
fn the_descriptors_hold_no_words_of_others() {
    for (name, _) in DOCUMENTS {
        let set = fs::read(committed_path(&format!("{name}.binpb"))).unwrap();
        let set = FileDescriptorSet::decode(set.as_slice()).unwrap();
        assert!(set.file.iter().all(|file| file.source_code_info.is_none()));
    }
}

/// Asks a validator by others, where one is named.
#[test]
fn it_is_valid_openapi() {
    let Some(validator) = std::env::var_os("ZITADEL_TEST_OPENAPI_VALIDATOR") else {
        println!("skipped: ZITADEL_TEST_OPENAPI_VALIDATOR names no openapi-spec-validator");
        return;
    };
    let judged = |document: &Path| Command::new(&validator).arg(document).output().unwrap();
    for (name, _) in DOCUMENTS {
        let judged = judged(&committed_path(&format!("{name}.json")));
        assert!(judged.status.success(), "{judged:?}");
    }
    let directory = TempDir::new().unwrap();
    let broken = directory.path().join("broken.json");
    fs::write(&broken, r#"{ "openapi": "3.1.0", "paths": {} }"#).unwrap();
    assert!(!judged(&broken).status.success(), "the validator does look");
}

#[test]
fn its_schemas_are_valid_json_schema() {
    for (name, _) in DOCUMENTS {
        let document = committed(name);
        let names: Vec<String> = self::schemas(&document).keys().cloned().collect();
        let (mut compiler, mut schemas) = compiler(document);
        for name in names {
            let location = format!("https://localhost/zitadel{REFERENCE}{name}");
            compiler
                .compile(&location, &mut schemas)
                .map_err(|error| format!("{error:#}"))
                .unwrap();
        }
    }
}

/// A compiler that knows the document as `https://localhost/zitadel`.
fn compiler(document: Value) -> (boon::Compiler, boon::Schemas) {
    let mut compiler = boon::Compiler::new();
    compiler.set_default_draft(boon::Draft::V2020_12);
    compiler
        .add_resource("https://localhost/zitadel", document)
        .unwrap();
    (compiler, boon::Schemas::new())
}

#[test]
fn its_schemas_tell_good_from_bad() {
    let (mut compiler, mut schemas) = compiler(committed("zitadel"));
    let mut accepts = |name: &str, value: Value| {
        let location = format!("https://localhost/zitadel{REFERENCE}{name}");
        let schema = compiler.compile(&location, &mut schemas).unwrap();
        schemas.validate(&value, schema).is_ok()
    };
    let request = "zitadel.user.v2.AddHumanUserRequest";
    let valid = json!({
        "username": null,
        "profile": { "givenName": "Ada", "familyName": "Lovelace" },
        "email": { "email": "ada@example.com", "isVerified": true },
        "password": { "password": "secret" },
    });
    let changed = |member: &str, value: Value| {
        let mut request = valid.clone();
        request[member] = value;
        request
    };
    assert!(accepts(request, valid.clone()));
    assert!(accepts(request, changed("username", json!("ada"))));
    assert!(
        !accepts(request, changed("username", json!(""))),
        "shorter than its limit"
    );
    assert!(
        !accepts(request, changed("profile", json!({ "givenName": "Ada" }))),
        "a required name is missing"
    );
    assert!(
        !accepts(request, changed("hashedPassword", json!({ "hash": "h" }))),
        "one password, not two"
    );
    assert!(
        !accepts(request, changed("typo", json!(1))),
        "no such member"
    );
}

/// The plugin's own output for one service, compared member by member with ours.
#[test]
fn the_plugin_and_this_task_agree() {
    let sample: Value = serde_json::from_str(PLUGIN_SAMPLE).unwrap();
    let document = committed("zitadel");
    for (path, item) in sample["paths"].as_object().unwrap() {
        assert_extends(&document["paths"][path], item, path);
    }
    // The plugin also writes types that nothing refers to.
    let reached = references(&json!([sample["paths"], document["components"]]));
    for (name, plugin) in schemas(&sample) {
        if reached.contains(name) {
            assert_extends(schema(&document, name), plugin, name);
        }
    }
}

/// Asserts that `ours` says all that `plugin` says, and beside it only what the plugin has no word for.
fn assert_extends(ours: &Value, plugin: &Value, place: &str) {
    match (ours, plugin) {
        (Value::Object(ours), Value::Object(plugin)) => {
            for (word, said) in plugin {
                let place = format!("{place}/{word}");
                match ours.get(word) {
                    Some(ours) => assert_extends(ours, said, &place),
                    // Beside a oneof, `additionalProperties: false` would forbid the oneof's own properties.
                    None => assert_eq!(
                        (word.as_str(), &ours["unevaluatedProperties"]),
                        ("additionalProperties", said),
                        "{place}"
                    ),
                }
            }
            for word in ours.keys().filter(|word| !plugin.contains_key(*word)) {
                assert!(
                    word.starts_with("x-zitadel-") || ADDED.contains(&word.as_str()),
                    "{place}/{word} is ours alone"
                );
            }
        }
        (Value::Array(ours), Value::Array(plugin)) => {
            assert_eq!(ours.len(), plugin.len(), "{place}");
            for (index, (ours, plugin)) in ours.iter().zip(plugin).enumerate() {
                assert_extends(ours, plugin, &format!("{place}/{index}"));
            }
        }
        _ => assert_eq!(ours, plugin, "{place}"),
    }
}

/// JSON Schema's words for what the plugin drops.
const ADDED: [&str; 6] = [
    "format",
    "maxLength",
    "minLength",
    "not",
    "required",
    "unevaluatedProperties",
];
