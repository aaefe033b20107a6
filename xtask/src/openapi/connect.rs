//! What an operation shows because it is called over the Connect protocol.

use prost_reflect::MethodDescriptor;
use serde_json::{Value, json};

use super::operation::Call;
use super::translation::{Descriptor, Translation};
use super::{Object, json_content, method_name};

/// How the method is called.
pub(super) fn call(method: &MethodDescriptor, translation: &mut Translation) -> Call {
    let request = translation.refer_to(Descriptor::Message(method.input()));
    let response = translation.refer_to(Descriptor::Message(method.output()));
    let words = [
        ("parameters", parameters()),
        (
            "requestBody",
            json!({ "content": json_content(request), "required": true }),
        ),
        (
            "responses",
            json!({
                "200": { "content": json_content(response), "description": "" },
                "default": error_response(),
            }),
        ),
    ];
    Call {
        verb: "post",
        path: format!("/{}", method_name::of(method)),
        words: words
            .map(|(word, said)| (word.to_owned(), said))
            .into_iter()
            .collect(),
    }
}

/// The headers that belong to a call.
fn parameters() -> Value {
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

/// The answer of a call that failed.
fn error_response() -> Value {
    json!({
        "content": json_content(json!({ "$ref": "#/components/schemas/connect.error" })),
        "description": "",
    })
}

/// The schemas that [`call`] refers to.
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
