//! The client of a service, and the types that stand for its operations.

use super::NOTICE;
use super::docs::comment;
use super::lists::{list, macros};
use crate::codegen::code::{Client, Deprecation, Module, Operation, Rest};

/// Requests over REST do not name the organization that they are about.
const ORGANIZATION: &str = "
    /// The same service, with calls that are about this organization unless they name another one.
    /// Without it, they are about the organization of whoever calls.
    #[must_use]
    pub fn organization(&self, id: impl ::std::convert::AsRef<str>) -> Self {
        Self { client: self.client.organization(id) }
    }
";

pub(super) fn client(client: &Client, out: &mut String) {
    let Client {
        name,
        client: carrier,
        ..
    } = client;
    out.push('\n');
    comment(out, 0, &client.docs);
    out.push_str(&format!(
        "#[derive(Clone, Debug)]\npub struct {name} {{\npub(crate) client: {carrier},\n}}\n\nimpl {name} {{\n"
    ));
    out.push_str(&format!(
        "/// Makes a client of the service that calls through `client`.\n\
         #[inline]\n#[must_use]\npub fn new(client: {carrier}) -> Self {{\nSelf {{ client }}\n}}\n"
    ));
    let is_rest = |operation: &Operation| operation.facts.rest.is_some();
    if client.operations.iter().any(is_rest) {
        out.push_str(ORGANIZATION);
    }
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
    let macros = macros(operations().filter_map(|operation| operation.list.as_ref()));
    let rest = if operations().any(|operation| operation.facts.rest.is_some()) {
        "use crate::Rest;\n"
    } else {
        ""
    };
    out.push_str(&format!(
        "\n/// The operations as types, for code that is generic over them.\n\
         pub mod operations {{\n{rest}use crate::operation::declare::operation;\n{macros}"
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
{}{}    }});
",
        operation.marker,
        facts.method,
        facts.url,
        facts.request,
        facts.response,
        facts.read_only,
        permission.unwrap_or_default(),
        facts.rest.as_ref().map(rest).unwrap_or_default(),
    ));
}

/// How the operation is called: `rest: Rest::put("/things/{id}").with_body(),`
fn rest(rest: &Rest) -> String {
    let mut out = format!("        rest: Rest::{}({:?})", rest.verb, rest.template);
    if rest.has_body {
        out.push_str(".with_body()");
    }
    if !rest.reserved.is_empty() {
        out.push_str(&format!(".reserving(&{:?})", rest.reserved));
    }
    out.push_str(",\n");
    out
}

/// Writes the macros by which tests go through all operations.
pub(super) fn table(modules: &[Module]) -> String {
    let (mut over_connect, mut over_rest) = (String::new(), String::new());
    each_client(modules, "$crate", &mut |module, client| {
        for operation in &client.operations {
            let calls = match operation.facts.rest {
                None => &mut over_connect,
                Some(_) => &mut over_rest,
            };
            calls.push_str(&format!(
                "        $each!({module}::{}, {}, {module}::operations::{});\n",
                client.name, operation.method, operation.marker,
            ));
        }
    });
    let one = |name: &str, what: &str, calls: &str| {
        format!(
            "
/// Calls the macro `$each` with every operation {what}: client, method, marker type.
#[doc(hidden)]
#[macro_export]
macro_rules! {name} {{
    ($each:ident) => {{
{calls}    }};
}}
"
        )
    };
    format!(
        "{NOTICE}\n//! All operations, for tests that go through them.\n{}{}",
        one("for_each_operation", "over Connect", &over_connect),
        one("for_each_rest_operation", "over REST", &over_rest),
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
