//! The client of a service, and the marker types of its operations.

use super::docs::{WIDTH, comment};
use super::{NOTICE, Source};
use crate::codegen::Result;
use crate::codegen::field_types::module_path;
use crate::codegen::lists::list_of;
use crate::codegen::model::{Operation, Permission, package_of};
use crate::codegen::names::identifier;
use crate::codegen::plan::ServicePlan;

/// Writes a function up to its body, broken as rustfmt does where it is too long.
pub(super) fn function(out: &mut String, name: &str, parameters: &[String], result: &str) {
    let one_line = format!("    {name}({}) -> {result} {{\n", parameters.join(", "));
    if one_line.len() <= WIDTH + 1 {
        out.push_str(&one_line);
        return;
    }
    out.push_str(&format!("    {name}(\n"));
    for parameter in parameters {
        out.push_str(&format!("        {parameter},\n"));
    }
    out.push_str(&format!("    ) -> {result} {{\n"));
}

pub(super) fn client(source: &Source<'_>, service: &ServicePlan<'_>, out: &mut String) {
    let name = &service.rust;
    out.push('\n');
    let words = match source.descriptions.service(service.full_name) {
        Some(words) => words.to_owned(),
        None => format!("Client of `{}`.", service.full_name),
    };
    comment(out, 0, &words);
    out.push_str("#[derive(Clone, Debug)]\n");
    out.push_str(&format!(
        "pub struct {name} {{\n    client: Client,\n}}\n\nimpl {name} {{\n"
    ));
    comment(
        out,
        4,
        "Makes a client of the service that calls through `client`.",
    );
    out.push_str("    #[inline]\n    #[must_use]\n    pub fn new(client: Client) -> Self {\n        Self { client }\n    }\n");
    for operation in service.operations {
        method(source, operation, out);
    }
    out.push_str("}\n");
}

fn method(source: &Source<'_>, operation: &Operation, out: &mut String) {
    let plan = source.plan;
    let package = package_of(operation.path.trim_start_matches('/'));
    out.push('\n');
    comment(out, 4, &operation_doc(source, operation));
    if operation.deprecated {
        out.push_str(&deprecation(source, operation));
    }
    let request = plan.kind_type(
        package,
        &crate::codegen::model::Kind::Message(operation.request.clone()),
    );
    let result = format!("Call<operations::{}>", plan.pascal(&operation.method));
    let parameters = ["&self".to_owned(), format!("request: {request}")];
    out.push_str("    #[inline]\n");
    let name = format!("pub fn {}", plan.method_name(&operation.method));
    function(out, &name, &parameters, &result);
    out.push_str("        Call::new(self.client.clone(), request)\n    }\n");
}

/// The attribute, with a note of what to call instead.
fn deprecation(source: &Source<'_>, operation: &Operation) -> String {
    let Some(replacement) = &operation.replacement else {
        return "    #[deprecated]\n".to_owned();
    };
    let path = source.plan.method_path(replacement);
    let note = format!("note = \"use `{}`\"", path.as_ref().unwrap_or(replacement));
    let one_line = format!("    #[deprecated({note})]\n");
    if one_line.len() <= WIDTH + 1 {
        one_line
    } else {
        format!("    #[deprecated(\n        {note}\n    )]\n")
    }
}

fn operation_doc(source: &Source<'_>, operation: &Operation) -> String {
    let path = operation.path.trim_start_matches('/');
    let mut doc = match source.descriptions.operation(path) {
        Some(words) => words.to_owned(),
        None => super::docs::sentence_from(&operation.method, &source.plan.overrides.words),
    };
    let replacement = operation.replacement.as_deref();
    if let Some(path) = replacement.and_then(|name| source.plan.method_path(name)) {
        doc.push_str(&format!("\nUse [`{path}`](crate::{path}) instead."));
    }
    doc.push_str(&format!("\nOperation: `{path}`."));
    if let Some(permission) = &operation.permission {
        doc.push_str(&format!(" Permission: {}.", permission_words(permission)));
    }
    doc
}

/// Who may call, in Markdown: "`user.write`; none for oneself".
fn permission_words(permission: &Permission) -> String {
    let names: Vec<String> = permission
        .names
        .iter()
        .map(|name| format!("`{name}`"))
        .collect();
    let mut words = match names.as_slice() {
        [] => "any valid token".to_owned(),
        [only] => only.clone(),
        [others @ .., last] => format!("{} or {last}", others.join(", ")),
    };
    if let Some(remark) = &permission.remark {
        words.push_str("; ");
        words.push_str(remark);
    }
    words
}

/// The same for an error's text; `None` where a token is all that is needed.
fn permission_text(operation: &Operation) -> Option<String> {
    let permission = operation.permission.as_ref()?;
    let words = permission_words(permission).replace('`', "");
    (!permission.names.is_empty()).then_some(words)
}

/// Writes the module of the marker types.
pub(super) fn markers(
    source: &Source<'_>,
    package: &str,
    services: &[&ServicePlan<'_>],
    out: &mut String,
) -> Result<()> {
    let plan = source.plan;
    let operations: Vec<(&ServicePlan<'_>, &Operation)> = services
        .iter()
        .flat_map(|service| {
            service
                .operations
                .iter()
                .map(move |operation| (*service, operation))
        })
        .collect();
    let mut lists = String::new();
    for (_, operation) in &operations {
        if let Some(list) = list_of(plan.model, operation)? {
            let limit = if list.says_limit {
                ", applied_limit"
            } else {
                ""
            };
            lists.push_str(&format!(
                "\n    list_operation!({} {{\n        page: {},\n        items: {} of {},\n        answer: {} {{ total_result{limit} }},\n    }});\n",
                plan.pascal(&operation.method),
                identifier(&list.page.proto),
                identifier(&list.items.proto),
                plan.kind_type(package, list.item),
                identifier(&list.answer.proto),
            ));
        }
    }
    let macros = if lists.is_empty() {
        "operation"
    } else {
        "{list_operation, operation}"
    };
    out.push_str(&format!(
        "\n/// The operations as types, for code that is generic over them.\npub mod operations {{\n    use super::*;\n    use crate::operation::declare::{macros};\n"
    ));
    let mut taken = std::collections::HashSet::new();
    for (service, operation) in operations {
        let name = plan.pascal(&operation.method);
        if !taken.insert(name.clone()) {
            return Err(
                format!("#/paths: two operations of `{package}` would be called `{name}`").into(),
            );
        }
        let kind = |message: &String| {
            plan.kind_type(
                package,
                &crate::codegen::model::Kind::Message(message.clone()),
            )
        };
        out.push('\n');
        out.push_str(&format!("    operation!({name} {{\n"));
        out.push_str(&format!(
            "        method: \"{}::{}\",\n",
            service.rust,
            plan.method_name(&operation.method)
        ));
        out.push_str(&format!("        path: {:?},\n", operation.path));
        out.push_str(&format!("        request: {},\n", kind(&operation.request)));
        out.push_str(&format!(
            "        response: {},\n",
            kind(&operation.response)
        ));
        out.push_str(&format!("        read_only: {},\n", operation.read_only));
        if let Some(permission) = permission_text(operation) {
            out.push_str(&format!("        permission: {permission:?},\n"));
        }
        out.push_str("    });\n");
    }
    out.push_str(&lists);
    out.push_str("}\n");
    Ok(())
}

/// Writes the macro by which tests go through all operations.
pub(super) fn table(source: &Source<'_>, services: &[ServicePlan<'_>]) -> String {
    let mut out = String::from(NOTICE);
    out.push_str(
        "\n//! All operations, for tests that go through them.\n\n\
         /// Calls the macro `$each` with every operation: client, method, marker type.\n\
         #[doc(hidden)]\n#[macro_export]\nmacro_rules! for_each_operation {\n    ($each:ident) => {\n",
    );
    for service in services {
        let module = module_path(package_of(service.full_name));
        for operation in service.operations {
            out.push_str(&format!(
                "        $each!(\n            $crate::{module}::{},\n            {},\n            $crate::{module}::operations::{}\n        );\n",
                service.rust,
                source.plan.method_name(&operation.method),
                source.plan.pascal(&operation.method),
            ));
        }
    }
    out.push_str("    };\n}\n");
    out
}
