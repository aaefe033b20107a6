//! What an operation shows because it is called through the REST gateway.

mod parameters;
mod routes;
mod rule;
mod template;

use prost_reflect::MethodDescriptor;
use serde_json::{Value, json};

pub(super) use routes::Routes;

use super::operation::Call;
use super::translation::{Descriptor, Translation};
use super::{Object, Result, json_content, message};

/// How the method is called.
///
/// # Errors
/// When it cannot be said.
pub(super) fn call(
    method: &MethodDescriptor,
    routes: &Routes,
    translation: &mut Translation,
) -> Result<Call> {
    let rule = routes.rule(method)?;
    let request = translation.refer_to(Descriptor::Message(method.input()));
    let response = translation.refer_to(Descriptor::Message(method.output()));
    let mut parameters = parameters::in_path(rule, routes, translation)?;
    for variable in &rule.variables {
        // Within a message, it is the message that would be required.
        if variable.field.parent_message() == &method.input() {
            translation.put_in_path(&variable.field);
        }
    }
    let mut words = Object::from_iter([
        ("x-zitadel-request".to_owned(), request.clone().into()),
        (
            "responses".to_owned(),
            json!({
                "200": { "content": json_content(response), "description": "" },
                "default": error_response(),
            }),
        ),
    ]);
    if rule.has_body {
        let in_path: Vec<&str> = rule
            .variables
            .iter()
            .map(|variable| variable.path.as_str())
            .collect();
        let body = if in_path.is_empty() {
            Value::from(request)
        } else {
            message::schema_without(&method.input(), &in_path, translation)?
        };
        words.insert(
            "requestBody".to_owned(),
            json!({ "content": json_content(body), "required": true }),
        );
    } else {
        parameters.extend(parameters::in_query(method, rule, translation)?);
    }
    if rule.verb == "get" {
        words.insert("x-zitadel-read-only".to_owned(), json!(true));
    }
    if !parameters.is_empty() {
        words.insert("parameters".to_owned(), json!(parameters));
    }
    Ok(Call {
        verb: rule.verb,
        path: rule.template.with_names(routes.names(rule)),
        words,
    })
}

fn error_response() -> Value {
    json!({
        "content": json_content(json!({ "$ref": "#/components/schemas/gateway.error" })),
        "description": "",
    })
}

/// The schemas that [`error_response`] refers to.
pub(super) fn schemas() -> Object {
    Object::from_iter([
        (
            "gateway.error".to_owned(),
            json!({
                "type": "object",
                "title": "Gateway Error",
                "properties": {
                    // A number of gRPC.
                    "code": { "type": "integer", "format": "int32" },
                    "message": { "type": "string" },
                    "details": {
                        "type": "array",
                        "items": { "$ref": "#/components/schemas/gateway.error_details.Any" },
                    },
                },
                "additionalProperties": true,
            }),
        ),
        (
            "gateway.error_details.Any".to_owned(),
            json!({
                "type": "object",
                "properties": { "@type": { "type": "string" } },
                "required": ["@type"],
                "additionalProperties": true,
            }),
        ),
    ])
}
