//! A description of the API, cut down to some of its operations.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

const SCHEMAS: &str = "#/components/schemas/";

/// An OpenAPI document that excerpts are made of.
#[derive(Debug)]
pub struct Description {
    document: Value,
    operations: Vec<Operation>,
    /// By the name of a schema, the schemas that it refers to.
    references: BTreeMap<String, BTreeSet<String>>,
}

#[derive(Debug)]
struct Operation {
    path: String,
    verb: String,
    id: String,
}

impl Description {
    /// Of an OpenAPI document, as text.
    #[must_use]
    pub fn of(document: &str) -> Self {
        let document: Value = serde_json::from_str(document).unwrap();
        let mut operations = Vec::new();
        for (path, item) in document["paths"].as_object().unwrap() {
            for (verb, operation) in item.as_object().unwrap() {
                operations.push(Operation {
                    path: path.clone(),
                    verb: verb.clone(),
                    id: operation["operationId"].as_str().unwrap().to_owned(),
                });
            }
        }
        let schemas = document["components"]["schemas"].as_object().unwrap();
        let references = schemas.iter().map(|(name, schema)| {
            let mut found = BTreeSet::new();
            collect_references(schema, &mut found);
            (name.clone(), found)
        });
        Self {
            references: references.collect(),
            operations,
            document,
        }
    }

    /// The ids of its operations, in its order.
    #[must_use]
    pub fn operations(&self) -> Vec<&str> {
        let ids = self.operations.iter();
        ids.map(|operation| operation.id.as_str()).collect()
    }

    /// The document with those operations alone whose id is wanted, and the schemas that they need.
    pub fn excerpt(&self, is_wanted: impl Fn(&str) -> bool) -> Value {
        let mut paths = Map::new();
        let wanted = self.operations.iter();
        for Operation { path, verb, .. } in wanted.filter(|one| is_wanted(&one.id)) {
            let item = paths
                .entry(path.clone())
                .or_insert_with(|| Value::Object(Map::new()));
            item[verb] = self.document["paths"][path][verb].clone();
        }
        let paths = Value::Object(paths);
        let schemas = self.reached_from(&paths).into_iter().map(|name| {
            let schema = self.document["components"]["schemas"][&name].clone();
            (name, schema)
        });
        let schemas: Map<_, _> = schemas.collect();
        // What else there is says something of the whole API, and is short.
        let mut excerpt = Map::new();
        for (name, part) in self.document.as_object().unwrap() {
            let part = match name.as_str() {
                "paths" => paths.clone(),
                "components" => json!({ "schemas": schemas }),
                _ => part.clone(),
            };
            excerpt.insert(name.clone(), part);
        }
        Value::Object(excerpt)
    }

    fn reached_from(&self, paths: &Value) -> BTreeSet<String> {
        let mut reached = BTreeSet::new();
        let mut next = BTreeSet::new();
        collect_references(paths, &mut next);
        while let Some(name) = next.pop_first() {
            if reached.insert(name.clone()) {
                next.extend(self.references[&name].iter().cloned());
            }
        }
        reached
    }
}

fn collect_references(part: &Value, found: &mut BTreeSet<String>) {
    match part {
        Value::Object(members) => {
            let reference = members.get("$ref").and_then(Value::as_str);
            let name = reference.and_then(|reference| reference.strip_prefix(SCHEMAS));
            found.extend(name.map(str::to_owned));
            for member in members.values() {
                collect_references(member, found);
            }
        }
        Value::Array(items) => {
            for item in items {
                collect_references(item, found);
            }
        }
        _ => {}
    }
}
