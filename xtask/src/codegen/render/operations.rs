//! The client of a service, and the types that stand for its operations.

use super::NOTICE;
use super::docs::comment;
use crate::codegen::code::{Client, Deprecation, List, Module, Operation};

pub(super) fn client(client: &Client, out: &mut String) {
    let Client {
        name,
        client: carrier,
        ..
    } = client;
    out.push('\n');
    comment(out, 0, &client.docs);
    out.push_str(&format!(
        "#[derive(Clone, Debug)]\npub struct {name} {{\nclient: {carrier},\n}}\n\nimpl {name} {{\n"
    ));
    out.push_str(&format!(
        "/// Makes a client of the service that calls through `client`.\n\
         #[inline]\n#[must_use]\npub fn new(client: {carrier}) -> Self {{\nSelf {{ client }}\n}}\n"
    ));
    for operation in &client.operations {
        method(&client.call, operation, out);
    }
    out.push_str("}\n");
}

fn method(call: &str, operation: &Operation, out: &mut String) {
    let Operation {
        method,
        request,
        marker,
        ..
    } = operation;
    out.push('\n');
    comment(out, 4, &operation.docs);
    match &operation.deprecated {
        None => {}
        Some(Deprecation { note: None }) => out.push_str("#[deprecated]\n"),
        Some(Deprecation { note: Some(note) }) => {
            out.push_str(&format!("#[deprecated(note = {note:?})]\n"));
        }
    }
    out.push_str(&format!(
        "#[inline]\npub fn {method}(&self, request: {request}) -> {call}<operations::{marker}> {{\n\
         {call}::new(self.client.clone(), request)\n}}\n"
    ));
}

/// Writes the module of the types that stand for operations.
pub(super) fn markers(clients: &[Client], out: &mut String) {
    let operations = || clients.iter().flat_map(|client| &client.operations);
    let macros = if operations().any(|operation| operation.list.is_some()) {
        "{list_operation, operation}"
    } else {
        "operation"
    };
    out.push_str(&format!(
        "\n/// The operations as types, for code that is generic over them.\n\
         pub mod operations {{\nuse crate::operation::declare::{macros};\n"
    ));
    for operation in operations() {
        marker(operation, out);
    }
    for operation in operations() {
        if let Some(one) = &operation.list {
            list(&operation.marker, one, out);
        }
    }
    out.push_str("}\n");
}

fn marker(operation: &Operation, out: &mut String) {
    let facts = &operation.facts;
    let permission = facts
        .permission
        .as_ref()
        .map(|text| format!("        permission: {text:?},\n"));
    out.push_str(&format!(
        "
    operation!({} {{
        method: {:?},
        path: {:?},
        request: {},
        response: {},
        read_only: {},
{}    }});
",
        operation.marker,
        facts.method,
        facts.url,
        facts.request,
        facts.response,
        facts.read_only,
        permission.unwrap_or_default(),
    ));
}

fn list(marker: &str, list: &List, out: &mut String) {
    let applied = list
        .applied_limit
        .as_ref()
        .map(|name| format!(", {name}"))
        .unwrap_or_default();
    out.push_str(&format!(
        "
    list_operation!({marker} {{
        page: {} {{ {}, {} }},
        items: {} of {},
        answer: {} {{ {}{applied} }},
    }});
",
        list.page, list.offset, list.limit, list.items, list.item, list.answer, list.total,
    ));
}

/// Writes the macro by which tests go through all operations.
pub(super) fn table(modules: &[Module]) -> String {
    let mut calls = String::new();
    each_client(modules, "$crate", &mut |module, client| {
        for operation in &client.operations {
            calls.push_str(&format!(
                "        $each!({module}::{}, {}, {module}::operations::{});\n",
                client.name, operation.method, operation.marker,
            ));
        }
    });
    format!(
        "{NOTICE}
//! All operations, for tests that go through them.

/// Calls the macro `$each` with every operation: client, method, marker type.
#[doc(hidden)]
#[macro_export]
macro_rules! for_each_operation {{
    ($each:ident) => {{
{calls}    }};
}}
"
    )
}

fn each_client(modules: &[Module], outer: &str, each: &mut impl FnMut(&str, &Client)) {
    for module in modules {
        let path = format!("{outer}::{}", module.name);
        for client in module.package.iter().flat_map(|package| &package.clients) {
            each(&path, client);
        }
        each_client(&module.modules, &path, each);
    }
}
