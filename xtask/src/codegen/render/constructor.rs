//! `new`, which takes what must be set.

use super::docs::comment;
use super::operations::function;
use crate::codegen::model::{Field, Kind, Message, Slot};
use crate::codegen::names::identifier;
use crate::codegen::plan::Plan;
use crate::codegen::type_names::oneof_field;

/// Widest struct literal that rustfmt leaves on one line (`struct_lit_width`).
const LITERAL_WIDTH: usize = 18;

/// Requests have a `new` always, other messages when something in them must be set.
pub(super) fn write(
    plan: &Plan<'_>,
    package: &str,
    full_name: &str,
    message: &Message,
    out: &mut String,
) {
    let mut parameters = Vec::new();
    let mut values = Vec::new();
    for field in required_fields(message) {
        let (parameter, value) = parameter(plan, package, full_name, field);
        parameters.push(parameter);
        values.push(value);
    }
    for slot in &message.slots {
        let Slot::Oneof(oneof) = slot else { continue };
        if oneof.required {
            let name = identifier(&oneof_field(message, oneof));
            parameters.push(format!("{name}: {}", plan.types.oneof(full_name, oneof)));
            values.push(format!("{name}: Some({name})"));
        }
    }
    if parameters.is_empty() && !plan.is_request(full_name) {
        return;
    }
    let words = match (parameters.len(), message.slots.len()) {
        (0, _) => "Makes an empty one, in which nothing is set.",
        (set, all) if set == all => "Makes one of what must be set, which is everything.",
        _ => "Makes one of what must be set; everything else is left out.",
    };
    if values.len() < message.slots.len() {
        values.push("..Self::default()".to_owned());
    }
    out.push_str(&format!("\nimpl {} {{\n", plan.types.declared(full_name)));
    comment(out, 4, words);
    out.push_str("    #[inline]\n    #[must_use]\n");
    function(out, "pub fn new", &parameters, "Self");
    literal(&values, out);
    out.push_str("    }\n}\n");
}

/// In the order in which the description names them, which is that of the declaration.
fn required_fields(message: &Message) -> impl Iterator<Item = &Field> {
    message.required.iter().filter_map(|json| {
        message
            .fields()
            .find(|field| field.required && field.json == *json)
    })
}

fn parameter(plan: &Plan<'_>, package: &str, full_name: &str, field: &Field) -> (String, String) {
    let name = identifier(&field.proto);
    let (kind, value) = match field.kind {
        Kind::String => ("impl Into<String>".to_owned(), format!("{name}.into()")),
        Kind::Bytes => (
            "impl Into<bytes::Bytes>".to_owned(),
            format!("{name}.into()"),
        ),
        _ => (plan.arm_type(package, full_name, field), name.clone()),
    };
    let parameter = format!("{name}: {kind}");
    if plan.is_option(full_name, field) {
        (parameter, format!("{name}: Some({value})"))
    } else if value == name {
        (parameter, name)
    } else {
        (parameter, format!("{name}: {value}"))
    }
}

/// The `Self { … }` of a function body, laid out as rustfmt does.
pub(super) fn literal(values: &[String], out: &mut String) {
    let inner = values.join(", ");
    match values {
        [] => out.push_str("        Self {}\n"),
        [only] if only == "..Self::default()" => out.push_str("        Self::default()\n"),
        _ if inner.len() <= LITERAL_WIDTH => out.push_str(&format!("        Self {{ {inner} }}\n")),
        _ => {
            out.push_str("        Self {\n");
            for value in values {
                let comma = if value.starts_with("..") { "" } else { "," };
                out.push_str(&format!("            {value}{comma}\n"));
            }
            out.push_str("        }\n");
        }
    }
}
