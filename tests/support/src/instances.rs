//! JSON made from the OpenAPI document alone: instances of its schemas.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

/// Makes instances of the schemas in a document.
#[derive(Debug)]
pub struct Instances {
    document: Value,
    /// Names of the schemas that an instance was made of.
    pub made: RefCell<BTreeSet<String>>,
    /// Names of the arms and enum values that were put into an instance.
    pub chosen: RefCell<BTreeSet<String>>,
    /// Whose turn it is, by the schema that has the choice.
    turns: RefCell<BTreeMap<String, usize>>,
}

/// How much goes into an instance.
#[derive(Clone, Copy, Debug)]
pub enum Extent {
    /// What the schema requires.
    Minimal,
    /// All there is. Where there is a choice, each alternative has its turn.
    Full,
}

impl Instances {
    /// Of an OpenAPI document, as text.
    #[must_use]
    pub fn of(document: &str) -> Self {
        Self {
            document: serde_json::from_str(document).unwrap(),
            made: RefCell::default(),
            chosen: RefCell::default(),
            turns: RefCell::default(),
        }
    }

    /// Of every operation over REST its verb, path, and what the document says of it.
    pub fn rest_operations(&self) -> Vec<(&str, &str, &Value)> {
        let mut operations = Vec::new();
        for (path, item) in self.document["paths"].as_object().unwrap() {
            for (verb, operation) in item.as_object().unwrap() {
                operations.push((verb.as_str(), path.as_str(), operation));
            }
        }
        operations
    }

    /// Path, request schema and response schema of every operation over Connect.
    pub fn operations(&self) -> Vec<(&str, &Value, &Value)> {
        let paths = self.document["paths"].as_object().unwrap();
        paths
            .iter()
            .map(|(path, item)| {
                let request = item.pointer("/post/requestBody/content/application~1json/schema");
                let response = item.pointer("/post/responses/200/content/application~1json/schema");
                (
                    path.trim_start_matches('/'),
                    request.unwrap(),
                    response.unwrap(),
                )
            })
            .collect()
    }

    /// Names of all schemas of Zitadel's own messages and enums.
    pub fn schema_names(&self) -> BTreeSet<String> {
        let schemas = self.document["components"]["schemas"].as_object().unwrap();
        schemas
            .keys()
            .filter(|name| name.starts_with("zitadel."))
            .cloned()
            .collect()
    }

    /// Names of all arms of oneofs, and of all enum values that are not zero.
    pub fn alternatives(&self) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        for name in self.schema_names() {
            let schema = &self.document["components"]["schemas"][&name];
            for value in usable_values(schema) {
                names.insert(format!("{name}.{value}"));
            }
            let parts = schema["allOf"]
                .as_array()
                .into_iter()
                .flatten()
                .chain([schema]);
            for arm in parts.filter_map(|part| part["oneOf"].as_array()).flatten() {
                names.extend(
                    arm["properties"]
                        .as_object()
                        .unwrap()
                        .keys()
                        .map(|json| format!("{name}/{json}")),
                );
            }
        }
        names
    }

    /// An instance of `schema`.
    pub fn make(&self, schema: &Value, extent: Extent) -> Value {
        self.value(schema, extent, &mut Vec::new()).unwrap()
    }

    /// `None` when the value would be absent: a schema within itself, an enum that is always zero.
    fn value(&self, schema: &Value, extent: Extent, within: &mut Vec<String>) -> Option<Value> {
        if let Some(reference) = schema["$ref"].as_str() {
            let name = reference.strip_prefix("#/components/schemas/").unwrap();
            return self.named(name, extent, within);
        }
        if let Some(choices) = schema["oneOf"].as_array() {
            let choice = choices
                .iter()
                .find(|choice| choice["type"] != "null")
                .unwrap();
            return self.value(choice, extent, within);
        }
        let types: Vec<&str> = match &schema["type"] {
            Value::String(only) => vec![only],
            several => several
                .as_array()
                .unwrap()
                .iter()
                .map(|name| name.as_str().unwrap())
                .collect(),
        };
        Some(match (types[0], schema["format"].as_str()) {
            ("boolean", _) => json!(true),
            ("string", Some("byte")) => json!("AP/+"),
            ("string", _) => json!("text \u{e9}\n\"\\"),
            ("integer", Some("int64")) if schema["x-zitadel-unsigned"] == true => {
                json!("18446744073709551615")
            }
            ("integer", Some("int64")) => json!("-9223372036854775808"),
            ("integer", _) if schema["x-zitadel-unsigned"] == true => json!(4_294_967_295_u32),
            ("integer", _) => json!(-2_147_483_648_i32),
            ("number", _) => json!(-0.5),
            ("array", _) => Value::Array(vec![self.value(&schema["items"], extent, within)?]),
            ("object", _) => {
                let values = &schema["additionalProperties"];
                json!({ "a \u{1f511}": self.value(values, extent, within)? })
            }
            other => panic!("no instance of {other:?}"),
        })
    }

    fn named(&self, name: &str, extent: Extent, within: &mut Vec<String>) -> Option<Value> {
        match name {
            "google.protobuf.Timestamp" => return Some(json!("2026-11-21T03:36:53.226350Z")),
            "google.protobuf.Duration" => return Some(json!("-3.500s")),
            "google.protobuf.Struct" => {
                return Some(json!({ "any": [null, 1.5, { "json": true }] }));
            }
            _ => {}
        }
        if within.iter().filter(|outer| *outer == name).count() > 1 {
            return None;
        }
        self.made.borrow_mut().insert(name.to_owned());
        let schema = &self.document["components"]["schemas"][name];
        if schema["enum"].is_array() {
            return self.enum_value(name, schema, extent);
        }
        within.push(name.to_owned());
        let mut object = Map::new();
        self.fill(name, schema, extent, within, &mut object);
        within.pop();
        Some(object.into())
    }

    fn enum_value(&self, name: &str, schema: &Value, extent: Extent) -> Option<Value> {
        let usable = usable_values(schema);
        let index = match extent {
            Extent::Minimal => 0,
            Extent::Full => self.turn(name),
        };
        let value = *usable.iter().cycle().nth(index)?;
        self.chosen.borrow_mut().insert(format!("{name}.{value}"));
        Some(value.into())
    }

    fn turn(&self, choice: &str) -> usize {
        let mut turns = self.turns.borrow_mut();
        let turn = turns.entry(choice.to_owned()).or_default();
        *turn += 1;
        *turn - 1
    }

    fn fill(
        &self,
        name: &str,
        schema: &Value,
        extent: Extent,
        within: &mut Vec<String>,
        object: &mut Map<String, Value>,
    ) {
        for part in schema["allOf"].as_array().into_iter().flatten() {
            self.fill(name, part, extent, within, object);
        }
        let required = schema["required"].as_array().cloned().unwrap_or_default();
        for (json, property) in schema["properties"].as_object().into_iter().flatten() {
            if matches!(extent, Extent::Full) || required.contains(&json.as_str().into()) {
                if let Some(value) = self.value(property, extent, within) {
                    object.insert(json.clone(), value);
                }
            }
        }
        let (Some(arms), Extent::Full) = (schema["oneOf"].as_array(), extent) else {
            return;
        };
        let first = self.turn(&format!("{name} {}", arms[0]["title"])) % arms.len();
        for arm in arms.iter().cycle().skip(first).take(arms.len()) {
            let (json, property) = arm["properties"]
                .as_object()
                .unwrap()
                .iter()
                .next()
                .unwrap();
            if let Some(value) = self.value(property, extent, within) {
                self.chosen.borrow_mut().insert(format!("{name}/{json}"));
                object.insert(json.clone(), value);
                return;
            }
        }
    }
}

/// An enum's values but for zero, which is left out, and but for aliases.
fn usable_values(schema: &Value) -> Vec<&str> {
    let mut seen = vec![0];
    let mut usable = Vec::new();
    let values = schema["enum"].as_array().into_iter().flatten();
    let numbers = schema["x-zitadel-enum-numbers"]
        .as_array()
        .into_iter()
        .flatten();
    for (value, number) in values.zip(numbers) {
        let number = number.as_i64().unwrap();
        if !seen.contains(&number) {
            seen.push(number);
            usable.push(value.as_str().unwrap());
        }
    }
    usable
}
