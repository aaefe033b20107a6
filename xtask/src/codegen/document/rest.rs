//! An operation that is called by REST.

use super::full_name::full_name;
use super::kind::kind;
use super::known::known_extension;
use super::operation::{Named, responses, word};
use super::schemas::Schemas;
use crate::Result;
use crate::codegen::model::{Kind, Operation, Rest};
use crate::codegen::names::is_declarable;
use crate::node::At;

/// The message that an operation over REST takes, wherever its fields go.
pub(super) const REQUEST: &str = "x-zitadel-request";

/// Reads the operation that `verb` has at `url`.
pub(super) fn read(
    url: &str,
    verb: &str,
    one: &At<'_>,
    schemas: &mut Schemas<'_>,
) -> Result<Named> {
    let id = one.need("operationId")?;
    let Some((service, method)) = id.text()?.rsplit_once('.') else {
        return id.error("expected package.Service.Method");
    };
    let service_name = full_name(service, &id, schemas)?;
    if !is_declarable(method) {
        return id.error(format_args!("{method:?} is no name in protobuf"));
    }
    let mut rest = Rest {
        verb: verb.to_owned(),
        template: url.to_owned(),
        has_body: false,
        reserved: Vec::new(),
    };
    let mut operation = Operation {
        request: message(&one.need(REQUEST)?, schemas)?,
        response: responses(&one.need("responses")?, schemas)?,
        // The verb says so; of others, the mark.
        read_only: verb == "get",
        ..Operation::new(one.path.clone(), service, method)
    };
    for (key, value) in one.members()? {
        match key {
            REQUEST | "responses" => {}
            // All fields of the request but those of the path.
            "requestBody" => rest.has_body = true,
            "parameters" => {
                for parameter in value.items()? {
                    apply(&parameter, &mut rest)?;
                }
            }
            _ => word(key, &value, &mut operation)?,
        }
    }
    operation.rest = Some(rest);
    Ok((service.to_owned(), service_name, operation))
}

fn message(reference: &At<'_>, schemas: &mut Schemas<'_>) -> Result<String> {
    match kind(reference, schemas)? {
        Kind::Message(name) => Ok(name),
        _ => reference.error("expected a reference to a message"),
    }
}

/// A field of the path by its own name, and what it must not be. Those of the query are all that are
/// neither in the path nor in a body.
fn apply(parameter: &At<'_>, rest: &mut Rest) -> Result<()> {
    for (key, value) in parameter.members()? {
        match key {
            "name" | "in" | "schema" | "required" | "x-zitadel-field" | "x-zitadel-slashes" => {}
            _ => known_extension(key, &value)?,
        }
    }
    let name = parameter.need("name")?.text()?;
    match parameter.need("in")?.text()? {
        "path" => {}
        "query" => return Ok(()),
        other => return parameter.error(format_args!("`in: {other}` has no Rust form")),
    }
    let field = match parameter.get("x-zitadel-field") {
        Some(field) => field.text()?,
        None => name,
    };
    let place = format!("{{{name}}}");
    if rest.template.matches(&place).count() != 1 {
        return parameter.error(format_args!("the path has no {place}, or more than one"));
    }
    let slashes = match parameter.flag("x-zitadel-slashes")? {
        true => "=**",
        false => "",
    };
    rest.template = rest
        .template
        .replace(&place, &format!("{{{field}{slashes}}}"));
    let schema = parameter.need("schema")?;
    // Of an enum it is the zero, which is no value in a path anyway.
    let not = schema.get("not").filter(|_| schema.get("$ref").is_none());
    if let Some(not) = not {
        for value in not.need("enum")?.texts()? {
            rest.reserved.push((field.to_owned(), value.to_owned()));
        }
    }
    Ok(())
}
