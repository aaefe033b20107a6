//! A method as a path with one operation.

use prost_reflect::{DynamicMessage, MessageDescriptor, MethodDescriptor, Value as Proto};
use serde_json::{Value, json};

use super::options::Options;
use super::reached::{Descriptor, Reached};
use super::{Result, connect};

const METHOD_OPTIONS: &str = "zitadel.protoc_gen_zitadel.v2.options";

/// Where the method is called.
pub(super) fn path(method: &MethodDescriptor) -> String {
    format!("/{}/{}", method.parent_service().full_name(), method.name())
}

/// The path item of the method.
///
/// # Errors
/// When the method streams, or its options name a field that the request does not have.
pub(super) fn describe(method: &MethodDescriptor, reached: &mut Reached) -> Result<Value> {
    let name = method.full_name();
    if method.is_client_streaming() || method.is_server_streaming() {
        return Err(format!("{name} streams; only unary methods can be described").into());
    }
    let request = reached.refer_to(Descriptor::Message(method.input()));
    let response = reached.refer_to(Descriptor::Message(method.output()));
    let mut operation = json!({
        "tags": [method.parent_service().full_name()],
        "summary": method.name(),
        "operationId": name,
        "parameters": connect::parameters(),
        "requestBody": { "content": connect::json_content(request), "required": true },
        "responses": {
            "200": { "content": connect::json_content(response), "description": "" },
            "default": connect::error_response(),
        },
    });

    let service = method.parent_service();
    let service_options = Options::new(service.full_name(), service.options())?;
    let options = Options::new(name, method.options())?;
    if options.is_deprecated() || service_options.is_deprecated() {
        operation["deprecated"] = json!(true);
    }
    if only_reads(method.name()) {
        operation["x-zitadel-read-only"] = json!(true);
    }
    if let Some(Proto::Message(zitadel)) = options.custom(METHOD_OPTIONS) {
        if let Some(authorization) = message_field(&zitadel, "auth_option") {
            authorize(&mut operation, &authorization, method)?;
        }
    }
    Ok(json!({ "post": operation }))
}

/// Zitadel marks reads by name alone: its HTTP verbs use POST for many lists.
fn only_reads(method: &str) -> bool {
    ["Get", "List"].iter().any(|verb| {
        method
            .strip_prefix(verb)
            .is_some_and(|object| !object.starts_with(char::is_lowercase))
    })
}

fn authorize(
    operation: &mut Value,
    authorization: &DynamicMessage,
    method: &MethodDescriptor,
) -> Result<()> {
    if let Some(permission) = text_field(authorization, "permission") {
        operation["x-zitadel-permission"] = json!(permission);
    }
    if let Some(path) = text_field(authorization, "org_field") {
        let path = json_path(&method.input(), &path).ok_or_else(|| {
            format!(
                "{}: org_field `{path}` is no field of {}",
                method.full_name(),
                method.input().full_name()
            )
        })?;
        operation["x-zitadel-organization-field"] = json!(path);
    }
    Ok(())
}

/// Turns a dotted path of protobuf names into one of JSON names.
fn json_path(request: &MessageDescriptor, path: &str) -> Option<String> {
    let mut message = Some(request.clone());
    let mut names = Vec::new();
    for segment in path.split('.') {
        let field = message?.get_field_by_name(segment)?;
        names.push(field.json_name().to_owned());
        message = field.kind().as_message().cloned();
    }
    Some(names.join("."))
}

fn message_field(message: &DynamicMessage, name: &str) -> Option<DynamicMessage> {
    let field = message.get_field_by_name(name)?;
    field
        .as_message()
        .filter(|_| message.has_field_by_name(name))
        .cloned()
}

fn text_field(message: &DynamicMessage, name: &str) -> Option<String> {
    let field = message.get_field_by_name(name)?;
    field
        .as_str()
        .filter(|text| !text.is_empty())
        .map(str::to_owned)
}
