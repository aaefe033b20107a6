//! The routes of what is called by REST, as a table that the mock reads: it answers by it, and
//! knows nothing else of the description.
//!
//! A service is a line with its name and the beginning that all of its paths have. Below it, a line
//! for each operation has its verb, with a star where there is a body, the rest of its path, its
//! method, the permission, and the kinds of those fields that do not come in a body, but for texts in the path.
//! Enums that these name stand at the end.

use std::collections::BTreeSet;

use super::model::{
    Enum, EnumValue, Field, Kind, Message, Model, Operation, Permission, Rest, Service,
};

const NOTICE: &str = "# Written by `cargo xtask codegen` from openapi/; changes here are lost.\n";

/// How many messages deep the fields of a query string go.
const MAX_DEPTH: usize = 4;

/// The table; nothing when no operation is called by REST.
pub(super) fn table(model: &Model) -> Option<String> {
    let mut out = String::new();
    let mut enums = BTreeSet::new();
    for (name, service) in &model.services {
        let routes: Vec<_> = rest_operations(service).collect();
        if routes.is_empty() {
            continue;
        }
        let beginning = common_beginning(routes.iter().map(|(_, rest)| &*rest.template));
        out.push_str(&format!("service {name} {beginning}\n"));
        for (operation, rest) in routes {
            let path = rest.template.strip_prefix(&*beginning);
            let path = path.unwrap_or(&rest.template);
            out.push_str(&line(model, operation, rest, path, &mut enums));
        }
    }
    for name in enums {
        let values = model.enums.get(name).map(|one: &Enum| &*one.values);
        out.push_str(&format!(
            "enum {name}{}\n",
            shown_values(values.unwrap_or_default())
        ));
    }
    (!out.is_empty()).then(|| format!("{NOTICE}{out}"))
}

fn rest_operations(service: &Service) -> impl Iterator<Item = (&Operation, &Rest)> {
    let operations = service.operations.iter();
    operations.filter_map(|operation| Some((operation, operation.rest.as_ref()?)))
}

/// The steps that all of these paths begin with.
fn common_beginning<'a>(mut paths: impl Iterator<Item = &'a str>) -> String {
    let mut common: Vec<&str> = paths.next().unwrap_or_default().split('/').collect();
    // The last step is what the path is about, even when there is no other one.
    common.pop();
    for path in paths {
        let steps = common.iter().zip(path.split('/'));
        let alike = steps.take_while(|(left, right)| **left == *right).count();
        common.truncate(alike);
    }
    common.join("/")
}

fn line<'a>(
    model: &'a Model,
    operation: &Operation,
    rest: &Rest,
    path: &str,
    enums: &mut BTreeSet<&'a str>,
) -> String {
    let body = if rest.has_body { "*" } else { "" };
    let mut line = format!(
        "{}{body} {path} {} {}",
        rest.verb.to_uppercase(),
        operation.method,
        permission(operation.permission.as_ref()),
    );
    for field in model
        .messages
        .get(&operation.request)
        .into_iter()
        .flat_map(Message::fields)
    {
        let in_path = rest.template.contains(&format!("{{{}}}", field.json))
            || rest.template.contains(&format!("{{{}=**}}", field.json));
        if (in_path && field.kind != Kind::String) || (!in_path && !rest.has_body) {
            push(model, "", field, MAX_DEPTH, &mut line, enums);
        }
    }
    line.push('\n');
    line
}

fn permission(permission: Option<&Permission>) -> String {
    match permission {
        None => "-".to_owned(),
        Some(permission) if permission.names.is_empty() => "authenticated".to_owned(),
        Some(permission) => permission.names.join(","),
    }
}

/// Adds a field with its kind, or the fields of a message in its place.
fn push<'a>(
    model: &'a Model,
    outer: &str,
    field: &'a Field,
    depth: usize,
    line: &mut String,
    enums: &mut BTreeSet<&'a str>,
) {
    let name = format!("{outer}{}", field.json);
    let kind = match &field.kind {
        Kind::Message(message) => {
            let fields = model
                .messages
                .get(message)
                .into_iter()
                .flat_map(Message::fields);
            for inner in fields.filter(|_| depth > 0) {
                push(model, &format!("{name}."), inner, depth - 1, line, enums);
            }
            return;
        }
        Kind::List(item) => match &**item {
            Kind::Message(_) => "messages".to_owned(),
            item => format!("{}[]", scalar(item, enums)),
        },
        kind => scalar(kind, enums),
    };
    line.push_str(&format!(" {name}:{kind}"));
}

fn scalar<'a>(kind: &'a Kind, enums: &mut BTreeSet<&'a str>) -> String {
    match kind {
        Kind::Bool => "bool",
        Kind::I32 => "int32",
        Kind::U32 => "uint32",
        Kind::I64 => "int64",
        Kind::U64 => "uint64",
        Kind::F64 => "double",
        Kind::Enum(name) => {
            enums.insert(name);
            name
        }
        // Texts in JSON too, or without a form outside of it.
        _ => "string",
    }
    .to_owned()
}

fn shown_values(values: &[EnumValue]) -> String {
    let values = values.iter().enumerate();
    let shown = values.map(|(place, value)| {
        let number = value
            .number
            .map_or(place.to_string(), |number| number.to_string());
        format!(" {}:{number}", value.name)
    });
    shown.collect()
}
