//! Services as clients, and operations as types.

use std::collections::HashSet;

use crate::Result;
use crate::codegen::code::{Client, Deprecation, Facts, Operation};
use crate::codegen::model::{self, Service};

use super::docs::permission_text;
use super::paging;
use super::scope::Scope;

/// The clients of a package.
pub(super) fn plan(scope: &Scope<'_, '_>, services: &[(&String, &Service)]) -> Result<Vec<Client>> {
    let context = scope.context;
    let mut markers = HashSet::new();
    for (_, service) in services {
        for operation in &service.operations {
            let marker = context.marker(operation)?;
            if !markers.insert(marker.clone()) {
                return Err(format!(
                    "{}: two operations of `{}` would be called `{marker}`",
                    operation.path,
                    scope.package()
                )
                .into());
            }
        }
    }
    let within = Scope::of_operations(context, scope.package(), markers.into_iter());
    services
        .iter()
        .map(|(full_name, service)| client(scope, &within, full_name, service))
        .collect()
}

fn client(
    scope: &Scope<'_, '_>,
    within: &Scope<'_, '_>,
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
        let operation = operation(scope, within, name, read)?;
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
        marker: context.marker(read)?,
        facts: Facts {
            method: format!("{client}::{method}"),
            url: read.url.clone(),
            request: within.declared(&read.request),
            response: within.declared(&read.response),
            read_only: read.read_only,
            permission: permission_text(read),
        },
        list: paging::plan(within, read)?,
        method,
    })
}
