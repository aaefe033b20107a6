//! What every operation shares because it is called over the Connect protocol.

use serde_json::{Value, json};

use super::Object;

/// The headers that belong to a call.
pub(super) fn parameters() -> Value {
    json!([
        {
            "name": "Connect-Protocol-Version",
            "in": "header",
            "required": true,
            "schema": { "$ref": "#/components/schemas/connect-protocol-version" },
        },
        {
            "name": "Connect-Timeout-Ms",
            "in": "header",
            "schema": { "$ref": "#/components/schemas/connect-timeout-header" },
        },
    ])
}

/// A JSON body, in the request or in a response.
pub(super) fn json_content(schema: impl Into<Value>) -> Value {
    json!({ "application/json": { "schema": schema.into() } })
}

/// The answer of a call that failed.
pub(super) fn error_response() -> Value {
    json!({
        "content": json_content(json!({ "$ref": "#/components/schemas/connect.error" })),
        "description": "",
    })
}

/// The schemas that [`parameters`] and [`error_response`] refer to.
pub(super) fn schemas() -> Object {
    Object::from_iter([
        (
            "connect-protocol-version".to_owned(),
            json!({ "type": "number", "title": "Connect-Protocol-Version", "enum": [1], "const": 1 }),
        ),
        (
            "connect-timeout-header".to_owned(),
            json!({ "type": "number", "title": "Connect-Timeout-Ms" }),
        ),
        ("connect.error".to_owned(), error()),
        ("connect.error_details.Any".to_owned(), error_detail()),
    ])
}

fn error() -> Value {
    json!({
        "type": "object",
        "title": "Connect Error",
        "properties": {
            "code": {
                "type": "string",
                "enum": [
                    "canceled",
                    "unknown",
                    "invalid_argument",
                    "deadline_exceeded",
                    "not_found",
                    "already_exists",
                    "permission_denied",
                    "resource_exhausted",
                    "failed_precondition",
                    "aborted",
                    "out_of_range",
                    "unimplemented",
                    "internal",
                    "unavailable",
                    "data_loss",
                    "unauthenticated",
                ],
            },
            "message": { "type": "string" },
            "details": {
                "type": "array",
                "items": { "$ref": "#/components/schemas/connect.error_details.Any" },
            },
        },
        "additionalProperties": true,
    })
}

fn error_detail() -> Value {
    json!({
        "type": "object",
        "properties": {
            "type": { "type": "string" },
            "value": { "type": "string", "format": "binary" },
            "debug": {
                "title": "Debug",
                "oneOf": [{ "type": "object", "title": "Any", "additionalProperties": true }],
                "discriminator": { "propertyName": "type" },
            },
        },
        "additionalProperties": true,
    })
}

/// How a caller shows who it is: a bearer token.
pub(super) fn security_schemes() -> Value {
    json!({ "bearer": { "type": "http", "scheme": "bearer" } })
}

/// The requirement that names [`security_schemes`].
pub(super) fn security() -> Value {
    json!([{ "bearer": [] }])
}
