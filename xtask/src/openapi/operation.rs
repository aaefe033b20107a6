//! A method as an operation.

use prost_reflect::MethodDescriptor;
use serde_json::json;

use super::facts::Facts;
use super::options::Options;
use super::translation::Translation;
use super::{Object, Result, authorization, method_name};

/// How a method is called, which is a matter of the protocol.
pub(super) struct Call {
    pub(super) verb: &'static str,
    pub(super) path: String,
    /// What the operation says of its request and its responses.
    pub(super) words: Object,
}

/// What the operation says beside how it is called.
///
/// # Errors
/// When the method streams, or its options name a field that the request does not have.
pub(super) fn describe(
    method: &MethodDescriptor,
    facts: &mut Facts,
    translation: &mut Translation,
) -> Result<Object> {
    let full_name = method.full_name();
    if method.is_client_streaming() || method.is_server_streaming() {
        return Err(format!("{full_name} streams; only unary methods can be described").into());
    }
    let service = method.parent_service();
    let mut operation = Object::from_iter([
        ("tags".to_owned(), json!([service.full_name()])),
        ("summary".to_owned(), json!(method.name())),
        ("operationId".to_owned(), json!(full_name)),
    ]);
    let service_options = Options::new(service.full_name(), service.options(), translation)?;
    let options = Options::new(full_name, method.options(), translation)?;
    let name = method_name::of(method);

    // What is called in place of REST is of another API, and so of another set.
    let is_rest = facts.rest.contains_key(service.full_name());
    let replacement = facts.take_replacement(&name, |other| is_rest || is_declared(method, other));
    if options.is_deprecated() || service_options.is_deprecated() || replacement.is_some() {
        operation.insert("deprecated".to_owned(), json!(true));
    }
    if let Some(replacement) = replacement {
        operation.insert("x-zitadel-replacement".to_owned(), json!(replacement));
    }
    if let Some(counterpart) = facts.take_counterpart(&name) {
        operation.insert("x-zitadel-counterpart".to_owned(), counterpart);
    }
    let reads = only_reads(method.name()) || options.has_no_side_effects();
    if facts.take_read(&name) || reads {
        operation.insert("x-zitadel-read-only".to_owned(), json!(true));
    }
    authorization::apply(method, &options, facts, &mut operation)?;
    Ok(operation)
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
