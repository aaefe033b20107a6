//! A small description to change things in.

use serde_json::{Value, json};

pub(crate) const OVERRIDES: &str =
    "services: { stable: { zitadel.thing.v2.ThingService: things } }\n";

/// How the lists of a test say their pages.
pub(crate) const PAGING: &str = "paging: { offset: [offset], limit: [limit], total: [total_result], applied_limit: [applied_limit] }\n";

/// One service with one operation, `GetThing`; `schemas` beside those of its request and response.
pub(crate) fn document(request: &Value, schemas: &Value) -> Value {
    let mut all = json!({
        "zitadel.thing.v2.GetThingRequest": request,
        "zitadel.thing.v2.GetThingResponse": { "type": "object", "title": "GetThingResponse" },
    });
    for (name, schema) in schemas.as_object().unwrap() {
        all[name] = schema.clone();
    }
    json!({
        "openapi": "3.1.0",
        "paths": { "/zitadel.thing.v2.ThingService/GetThing": operation("GetThing") },
        "components": { "schemas": all },
    })
}

/// A path item whose messages are called after the method.
pub(crate) fn operation(method: &str) -> Value {
    let body = |message: &str| {
        let reference = format!("#/components/schemas/zitadel.thing.v2.{method}{message}");
        json!({ "content": { "application/json": { "schema": { "$ref": reference } } } })
    };
    json!({ "post": { "requestBody": body("Request"), "responses": { "200": body("Response") } } })
}

/// A message with these properties.
pub(crate) fn message(properties: &Value) -> Value {
    json!({ "type": "object", "properties": properties })
}

pub(crate) fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/zitadel.thing.v2.{name}") })
}
