//! The whole document: every service of the set, and every schema that they reach.

use std::collections::{BTreeMap, BTreeSet};

use prost_reflect::ServiceDescriptor;
use serde_json::{Value, json};

use super::facts::Facts;
use super::rest::{self, Routes};
use super::translation::{Descriptor, Translation};
use super::{Object, Result, connect, enumeration, message, method_name, operation};
use crate::words::capitalized;

/// Describes the services; beside the document, what is not in it.
///
/// The result depends on what the set holds, not on the order in which it holds it.
pub(super) fn describe(
    services: impl IntoIterator<Item = ServiceDescriptor>,
    facts: &mut Facts,
) -> Result<(Value, Vec<String>)> {
    let services: BTreeMap<String, ServiceDescriptor> = services
        .into_iter()
        .map(|service| (service.full_name().to_owned(), service))
        .collect();
    let methods = || services.values().flat_map(ServiceDescriptor::methods);

    let mut translation = Translation::default();
    let mut routes = Routes::default();
    for method in methods() {
        let service = method.parent_service();
        if let Some(prefix) = facts.rest.get(service.full_name()).cloned() {
            let path = facts.take_path(&method_name::of(&method));
            routes.add(&method, &prefix, path.as_deref(), &mut translation)?;
        }
    }
    let mut schemas = Object::new();
    let mut paths = Object::new();
    for method in methods() {
        let is_rest = facts.rest.contains_key(method.parent_service().full_name());
        let call = if is_rest {
            schemas.extend(rest::schemas());
            rest::call(&method, &routes, &mut translation)?
        } else {
            schemas.extend(connect::schemas());
            connect::call(&method, &mut translation)
        };
        let mut operation = operation::describe(&method, facts, &mut translation)?;
        operation.extend(call.words);
        let item = paths.entry(&call.path).or_insert_with(|| json!({}));
        if !item[call.verb].is_null() {
            let name = method.full_name();
            return Err(format!("{name}: {} is another operation's path", call.path).into());
        }
        item[call.verb] = operation.into();
    }
    while let Some(descriptor) = translation.next() {
        let schema = match &descriptor {
            Descriptor::Message(message) => message::schema(message, &mut translation)?,
            Descriptor::Enum(enumeration) => enumeration::schema(enumeration, &mut translation)?,
        };
        let name = descriptor.full_name();
        if schemas.insert(name.to_owned(), schema).is_some() {
            return Err(format!("{name}: the schema of that name is the protocol's own").into());
        }
    }

    let tags: Vec<Value> = services
        .keys()
        .map(|name| json!({ "name": name }))
        .collect();
    // The token of the caller.
    let bearer = json!({ "bearer": { "type": "http", "scheme": "bearer" } });
    let mut document = json!({
        "openapi": "3.1.0",
        "info": info(services.values()),
        "paths": paths,
        "components": { "schemas": schemas, "securitySchemes": bearer },
        "security": [{ "bearer": [] }],
        "tags": tags,
    });
    // A dependency may switch serde_json to insertion order for the whole build.
    document.sort_all_objects();
    Ok((document, translation.notes().collect()))
}

/// A descriptor set carries no release number, so the version is what its packages say: `v2, v2beta`.
fn info<'a>(services: impl Iterator<Item = &'a ServiceDescriptor>) -> Value {
    let mut apis = BTreeSet::new();
    let mut versions = BTreeSet::new();
    for service in services {
        let segments: Vec<&str> = service.package_name().split('.').collect();
        apis.extend(segments.first().map(|api| capitalized(api)));
        versions.extend(
            segments
                .last()
                .filter(|last| is_version(last))
                .map(ToString::to_string),
        );
    }
    let title = format!("{} API", joined(apis));
    let version = if versions.is_empty() {
        "unversioned".to_owned()
    } else {
        joined(versions)
    };
    json!({ "title": title.trim_start(), "version": version })
}

fn is_version(segment: &str) -> bool {
    segment
        .strip_prefix('v')
        .is_some_and(|number| number.starts_with(|first: char| first.is_ascii_digit()))
}

fn joined(words: BTreeSet<String>) -> String {
    words.into_iter().collect::<Vec<_>>().join(", ")
}
