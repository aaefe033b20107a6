//! Services as clients, and operations as types.

use std::collections::{HashMap, HashSet};

use crate::Result;
use crate::codegen::code::{Client, Deprecation, Facts, Operation, Rest};
use crate::codegen::model::{self, Service};
use crate::codegen::names::{nameless, type_identifier};

use super::docs::permission_text;
use super::paging;
use super::scope::Scope;

/// The clients of a package.
pub(super) fn plan(scope: &Scope<'_, '_>, services: &[(&String, &Service)]) -> Result<Vec<Client>> {
    let markers = markers(scope, services)?;
    let within = Scope::of_operations(scope.context, scope.package(), markers.values().cloned());
    services
        .iter()
        .map(|(full_name, service)| client(scope, &within, &markers, full_name, service))
        .collect()
}

/// The names of the types that stand for operations, by the operations' URLs. They are called after
/// the methods; where two services of a package have a method of one name, after the service too.
fn markers<'m>(
    scope: &Scope<'_, '_>,
    services: &[(&String, &'m Service)],
) -> Result<HashMap<&'m str, String>> {
    let words = &scope.context.overrides.words;
    let mut uses: HashMap<String, usize> = HashMap::new();
    let mut named = Vec::new();
    for (full_name, service) in services {
        for operation in &service.operations {
            let name = type_identifier(&operation.method, words)
                .ok_or_else(|| nameless(&operation.path, &operation.method))?;
            *uses.entry(name.clone()).or_default() += 1;
            named.push((*full_name, operation, name));
        }
    }
    let mut markers = HashMap::new();
    let mut taken = HashSet::new();
    for (full_name, operation, name) in named {
        let name = match uses[&name] {
            1 => name,
            _ => format!("{}{name}", scope.context.types.declared(full_name)),
        };
        if !taken.insert(name.clone()) {
            return Err(format!(
                "{}: two operations of `{}` would be called `{name}`",
                operation.path,
                scope.package()
            )
            .into());
        }
        markers.insert(operation.url.as_str(), name);
    }
    Ok(markers)
}

fn client(
    scope: &Scope<'_, '_>,
    within: &Scope<'_, '_>,
    markers: &HashMap<&str, String>,
    full_name: &str,
    service: &Service,
) -> Result<Client> {
    let context = scope.context;
    let name = context.types.declared(full_name);
    let mut client = Client {
        name: name.to_owned(),
        docs: context.service_docs(full_name),
        client: scope.runtime("Client").0,
        call: scope.runtime("Call").0,
        operations: Vec::new(),
    };
    for read in &service.operations {
        let marker = markers[read.url.as_str()].clone();
        let operation = operation(scope, within, name, marker, read)?;
        if client
            .operations
            .iter()
            .any(|other| other.method == operation.method)
        {
            return Err(format!(
                "{}: two methods of `{name}` would be called `{}`",
                read.path, operation.method
            )
            .into());
        }
        client.operations.push(operation);
    }
    Ok(client)
}

fn operation(
    scope: &Scope<'_, '_>,
    within: &Scope<'_, '_>,
    client: &str,
    marker: String,
    read: &model::Operation,
) -> Result<Operation> {
    let context = scope.context;
    let method = context.method(read)?;
    let replacement = context
        .replacement(read)
        .or_else(|| read.replacement.clone());
    Ok(Operation {
        docs: context.operation_docs(read),
        deprecated: read.deprecated.then(|| Deprecation {
            note: replacement.map(|path| format!("use `{path}`")),
        }),
        request: scope.declared(&read.request),
        marker,
        facts: Facts {
            method: format!("{client}::{method}"),
            url: read.url.clone(),
            request: within.declared(&read.request),
            response: within.declared(&read.response),
            read_only: read.read_only,
            permission: permission_text(read),
            rest: read.rest.as_ref().map(|rest| Rest {
                verb: rest.verb.clone(),
                template: rest.template.clone(),
                has_body: rest.has_body,
                reserved: rest.reserved.clone(),
            }),
        },
        list: paging::plan(within, read)?,
        method,
    })
}
