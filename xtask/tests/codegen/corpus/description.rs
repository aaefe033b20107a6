//! A description under change: one service with one operation to begin with.

use serde_json::{Map, Value, json};

/// A document in the making. Names without a dot are in its own package.
pub(crate) struct Description {
    package: String,
    document: Value,
}

impl Description {
    /// `ThingService` with `GetThing`, which takes `GetThingRequest` and answers `GetThingResponse`.
    pub(crate) fn new(package: &str) -> Self {
        let mut description = Self {
            package: package.to_owned(),
            document: json!({
                "openapi": "3.1.0",
                "paths": {},
                "components": { "schemas": {} },
            }),
        };
        description.rpc(
            "ThingService",
            "GetThing",
            "GetThingRequest",
            "GetThingResponse",
        );
        description
    }

    /// Declares a method, and its messages where they are not there yet.
    pub(crate) fn rpc(&mut self, service: &str, method: &str, request: &str, response: &str) {
        for message in [request, response] {
            let name = self.full_name(message);
            if self.schemas().get(&name).is_none() {
                self.message(message, json!({}));
            }
        }
        let service = self.full_name(service);
        let body = |message: &str| json!({ "content": { "application/json": { "schema": self.reference(message) } } });
        let item = json!({
            "post": { "requestBody": body(request), "responses": { "200": body(response) } },
        });
        self.document["paths"][format!("/{service}/{method}")] = item;
    }

    /// Declares a message of these properties.
    pub(crate) fn message(&mut self, name: &str, properties: Value) {
        self.schema(name, json!({ "type": "object", "properties": properties }));
    }

    pub(crate) fn schema(&mut self, name: &str, schema: Value) {
        let name = self.full_name(name);
        self.schemas().insert(name, schema);
    }

    /// The schema of the request.
    pub(crate) fn request(&mut self) -> &mut Value {
        self.get("GetThingRequest")
    }

    pub(crate) fn get(&mut self, name: &str) -> &mut Value {
        let name = self.full_name(name);
        &mut self.schemas()[&name]
    }

    /// The operation, below `post`.
    pub(crate) fn operation(&mut self) -> &mut Value {
        let path = format!("/{}/GetThing", self.full_name("ThingService"));
        &mut self.document["paths"][path]["post"]
    }

    pub(crate) fn document(&mut self) -> &mut Value {
        &mut self.document
    }

    pub(crate) fn reference(&self, name: &str) -> Value {
        json!({ "$ref": format!("#/components/schemas/{}", self.full_name(name)) })
    }

    pub(crate) fn full_name(&self, name: &str) -> String {
        if name.contains('.') {
            name.to_owned()
        } else {
            format!("{}.{name}", self.package)
        }
    }

    fn schemas(&mut self) -> &mut Map<String, Value> {
        self.document["components"]["schemas"]
            .as_object_mut()
            .unwrap()
    }
}

/// A text.
pub(crate) fn text() -> Value {
    json!({ "type": "string" })
}

/// A text whose name in protobuf is given.
pub(crate) fn titled(title: &str) -> Value {
    json!({ "type": "string", "title": title })
}

/// A oneof of these arms.
pub(crate) fn one_of(arms: &[(&str, Value)]) -> Value {
    let arms: Vec<Value> = arms
        .iter()
        .map(|(json, property)| json!({ "type": "object", "properties": { *json: property }, "required": [json] }))
        .collect();
    json!({ "oneOf": arms })
}
