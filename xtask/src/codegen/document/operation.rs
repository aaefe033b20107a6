//! An operation that is called over Connect, and what operations say of themselves however they are
//! called.

use super::full_name::full_name;
use super::kind::kind;
use super::known::known_extension;
use super::schemas::Schemas;
use crate::Result;
use crate::codegen::model::{Kind, Name, Operation, Permission};
use crate::codegen::names::is_declarable;
use crate::node::At;

/// Headers of the protocol, which the client sends as it sees fit.
const PROTOCOL_HEADERS: [&str; 2] = ["connect-protocol-version", "connect-timeout-ms"];

/// An operation, with the full name of its service.
pub(super) type Named = (String, Name, Operation);

/// Reads the operation at `url`, which is called over Connect.
pub(super) fn read(url: &str, item: &At<'_>, schemas: &mut Schemas<'_>) -> Result<Named> {
    let Some((service, method)) = url
        .strip_prefix('/')
        .and_then(|path| path.split_once('/'))
        .filter(|(_, method)| !method.contains('/'))
    else {
        return item.error("expected a path of the form /package.Service/Method");
    };
    let service_name = full_name(service, item, schemas)?;
    if !is_declarable(method) {
        return item.error(format_args!("{method:?} is no name in protobuf"));
    }
    for (verb, other) in item.members()? {
        if verb != "post" {
            return other.error("only `post` operations can be called");
        }
    }
    let post = item.need("post")?;
    let mut operation = Operation {
        request: body(&post.need("requestBody")?, schemas)?,
        response: responses(&post.need("responses")?, schemas)?,
        read_only: reads_by_name(method),
        ..Operation::new(item.path.clone(), service, method)
    };
    for (key, value) in post.members()? {
        match key {
            "requestBody" | "responses" => {}
            "parameters" => parameters(&value)?,
            _ => word(key, &value, &mut operation)?,
        }
    }
    Ok((service.to_owned(), service_name, operation))
}

/// What an operation says of itself, however it is called.
pub(super) fn word(key: &str, value: &At<'_>, operation: &mut Operation) -> Result<()> {
    match key {
        "summary" | "description" | "operationId" => drop(value.text()?),
        "tags" => drop(value.texts()?),
        "security" => drop(value.items()?),
        "deprecated" => operation.deprecated = value.bool()?,
        "x-zitadel-read-only" => operation.read_only = value.bool()?,
        "x-zitadel-replacement" => operation.replacement = Some(value.text()?.to_owned()),
        "x-zitadel-counterpart" => operation.counterpart = Some(counterpart(value)?),
        "x-zitadel-permission" => operation.permission = Some(permission(value)?),
        // The field itself is in the request.
        "x-zitadel-organization-field" => drop(value.text()?),
        _ => known_extension(key, value)?,
    }
    Ok(())
}

fn counterpart(mark: &At<'_>) -> Result<(String, Option<String>)> {
    for (key, value) in mark.members()? {
        if !["operation", "remark"].contains(&key) {
            return value.error("has no Rust form");
        }
    }
    let remark = mark.get("remark").map(|remark| remark.text());
    let remark = remark.transpose()?.map(str::to_owned);
    Ok((mark.need("operation")?.text()?.to_owned(), remark))
}

/// The message in the one successful answer.
pub(super) fn responses(responses: &At<'_>, schemas: &mut Schemas<'_>) -> Result<String> {
    for (status, response) in responses.members()? {
        if !["200", "default"].contains(&status) {
            return response.error("has no Rust form: an answer is 200, an error `default`");
        }
    }
    body(&responses.need("200")?, schemas)
}

/// The message in a JSON body.
fn body(body: &At<'_>, schemas: &mut Schemas<'_>) -> Result<String> {
    for (key, value) in body.members()? {
        match key {
            "content" => {}
            "description" => drop(value.text()?),
            "required" => drop(value.bool()?),
            _ => known_extension(key, &value)?,
        }
    }
    let content = body.need("content")?;
    for (media_type, other) in content.members()? {
        if media_type != "application/json" {
            return other.error("has no Rust form: only JSON is sent");
        }
    }
    let schema = content.need("application/json")?.need("schema")?;
    match kind(&schema, schemas)? {
        Kind::Message(name) => Ok(name),
        _ => schema.error("expected a reference to a message"),
    }
}

fn parameters(parameters: &At<'_>) -> Result<()> {
    for parameter in parameters.items()? {
        let name = parameter.need("name")?.text()?;
        let is_header = parameter.need("in")?.text()? == "header";
        if !is_header || !PROTOCOL_HEADERS.contains(&name.to_ascii_lowercase().as_str()) {
            return parameter.error(format_args!("the parameter `{name}` has no Rust form"));
        }
    }
    Ok(())
}

fn permission(mark: &At<'_>) -> Result<Permission> {
    for (key, value) in mark.members()? {
        if !["names", "remark"].contains(&key) {
            return value.error("has no Rust form");
        }
    }
    Ok(Permission {
        names: mark
            .need("names")?
            .texts()?
            .into_iter()
            .map(str::to_owned)
            .collect(),
        remark: match mark.get("remark") {
            Some(remark) => Some(remark.text()?.to_owned()),
            None => None,
        },
    })
}

/// Without the mark of the read-only operations, their names tell them.
fn reads_by_name(method: &str) -> bool {
    ["Get", "List"].iter().any(|verb| {
        method
            .strip_prefix(verb)
            .is_some_and(|rest| !rest.starts_with(char::is_lowercase))
    })
}
