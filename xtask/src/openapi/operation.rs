//! A method as a path with one operation.

use prost_reflect::{DynamicMessage, MessageDescriptor, MethodDescriptor, Value as Proto};
use serde_json::{Value, json};

use super::facts::{Facts, Permission};
use super::options::Options;
use super::translation::{Descriptor, Translation};
use super::{Result, connect};

const METHOD_OPTIONS: &str = "zitadel.protoc_gen_zitadel.v2.options";

/// What the option says of an operation that needs a token, whether or not it needs more.
const AUTHENTICATED: &str = "authenticated";

/// The method's name with that of its service.
pub(super) fn name(method: &MethodDescriptor) -> String {
    format!("{}/{}", method.parent_service().full_name(), method.name())
}

/// The path item of the method.
///
/// # Errors
/// When the method streams, or its options name a field that the request does not have.
pub(super) fn describe(
    method: &MethodDescriptor,
    facts: &mut Facts,
    translation: &mut Translation,
) -> Result<Value> {
    let name = method.full_name();
    if method.is_client_streaming() || method.is_server_streaming() {
        return Err(format!("{name} streams; only unary methods can be described").into());
    }
    let request = translation.refer_to(Descriptor::Message(method.input()));
    let response = translation.refer_to(Descriptor::Message(method.output()));
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
    let service_options = Options::new(service.full_name(), service.options(), translation)?;
    let options = Options::new(name, method.options(), translation)?;
    let replacement =
        facts.take_replacement(&self::name(method), |other| is_declared(method, other));
    if options.is_deprecated() || service_options.is_deprecated() || replacement.is_some() {
        operation["deprecated"] = json!(true);
    }
    if let Some(replacement) = replacement {
        operation["x-zitadel-replacement"] = json!(replacement);
    }
    if only_reads(method.name()) || options.has_no_side_effects() {
        operation["x-zitadel-read-only"] = json!(true);
    }
    let authorization = match options.custom(METHOD_OPTIONS) {
        Some(Proto::Message(zitadel)) => message_field(&zitadel, "auth_option"),
        _ => None,
    };
    if let Some(permission) = permission(method, authorization.as_ref(), facts) {
        let mut said = json!({ "names": permission.names });
        if let Some(remark) = permission.remark {
            said["remark"] = json!(remark);
        }
        operation["x-zitadel-permission"] = said;
    }
    if let Some(path) = authorization.and_then(|option| text_field(&option, "org_field")) {
        operation["x-zitadel-organization-field"] = json!(organization_field(method, &path)?);
    }
    Ok(json!({ "post": operation }))
}

/// Whether the set of `method` declares the method `other` too.
fn is_declared(method: &MethodDescriptor, other: &str) -> bool {
    let Some((service, other)) = other.split_once('/') else {
        return false;
    };
    let service = method.parent_pool().get_service_by_name(service);
    service.is_some_and(|service| service.methods().any(|method| method.name() == other))
}

/// Zitadel marks reads by name alone: its HTTP verbs use POST for many lists.
fn only_reads(method: &str) -> bool {
    ["Get", "List"].iter().any(|verb| {
        method
            .strip_prefix(verb)
            .is_some_and(|object| !object.starts_with(char::is_lowercase))
    })
}

/// Who may call the method: as its option says, or where that asks for a token alone, as the server
/// was seen to do.
fn permission(
    method: &MethodDescriptor,
    option: Option<&DynamicMessage>,
    facts: &mut Facts,
) -> Option<Permission> {
    let only_token = match option.and_then(|option| text_field(option, "permission")) {
        Some(name) if name != AUTHENTICATED => {
            return Some(Permission {
                names: vec![name],
                remark: None,
            });
        }
        Some(_) => Some(Permission::default()),
        None => None,
    };
    facts.take_permission(&name(method)).or(only_token)
}

fn organization_field(method: &MethodDescriptor, path: &str) -> Result<String> {
    let request = method.input();
    json_path(&request, path).ok_or_else(|| {
        format!(
            "{}: org_field `{path}` is no field of {}",
            method.full_name(),
            request.full_name()
        )
        .into()
    })
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
