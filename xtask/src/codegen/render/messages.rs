//! A message as a struct, and what it tells the JSON engine.

use super::words::{field_doc, message_doc, oneof_doc};
use super::{Source, constructor, docs::comment, oneofs};
use crate::codegen::model::{Field, Message, Slot};
use crate::codegen::names::identifier;
use crate::codegen::plan::Plan;
use crate::codegen::type_names::oneof_field;

pub(super) fn write(
    source: &Source<'_>,
    package: &str,
    full_name: &str,
    message: &Message,
    out: &mut String,
) {
    structure(source, package, full_name, message, out);
    constructor::write(source.plan, package, full_name, message, out);
    shape(source.plan, full_name, message, out);
    for slot in &message.slots {
        if let Slot::Oneof(oneof) = slot {
            oneofs::write(source, package, full_name, message, oneof, out);
        }
    }
}

fn structure(
    source: &Source<'_>,
    package: &str,
    full_name: &str,
    message: &Message,
    out: &mut String,
) {
    let plan = source.plan;
    let name = plan.types.declared(full_name);
    out.push('\n');
    comment(out, 0, &message_doc(source, full_name));
    if message.deprecated {
        out.push_str("#[deprecated]\n");
    }
    out.push_str("#[derive(Clone, Default, PartialEq)]\n");
    if message.slots.is_empty() {
        out.push_str(&format!("pub struct {name} {{}}\n"));
        return;
    }
    out.push_str(&format!("pub struct {name} {{\n"));
    for slot in &message.slots {
        match slot {
            Slot::Field(field) => {
                comment(out, 4, &field_doc(source, full_name, field));
                if field.deprecated {
                    out.push_str("    #[deprecated]\n");
                }
                let kind = plan.field_type(package, full_name, field);
                out.push_str(&format!("    pub {}: {kind},\n", identifier(&field.proto)));
            }
            Slot::Oneof(oneof) => {
                comment(out, 4, &oneof_doc(oneof));
                let field = identifier(&oneof_field(message, oneof));
                out.push_str(&format!(
                    "    pub {field}: Option<{}>,\n",
                    plan.types.oneof(full_name, oneof)
                ));
            }
        }
    }
    out.push_str("}\n");
}

fn shape(plan: &Plan<'_>, full_name: &str, message: &Message, out: &mut String) {
    let name = plan.types.declared(full_name);
    let entries: Vec<String> = message
        .slots
        .iter()
        .map(|slot| match slot {
            Slot::Field(field) => {
                let rust = identifier(&field.proto);
                let (mark, names) = (mark(plan, full_name, field), names(&rust, field));
                format!("{rust}{mark}{names}")
            }
            Slot::Oneof(oneof) => {
                let rust = identifier(&oneof_field(message, oneof));
                format!("{rust}: oneof {}", plan.types.oneof(full_name, oneof))
            }
        })
        .collect();
    listed("message", name, &entries, out);
}

/// Writes a macro's call with one entry a line; rustfmt leaves what is in braces as it is.
pub(super) fn listed(called: &str, name: &str, entries: &[String], out: &mut String) {
    out.push_str(&format!("\n{called}! {{ {name} {{"));
    for entry in entries {
        out.push_str(&format!("\n    {entry},"));
    }
    out.push_str(if entries.is_empty() {
        "} }\n"
    } else {
        "\n} }\n"
    });
}

pub(super) fn mark(plan: &Plan<'_>, full_name: &str, field: &Field) -> &'static str {
    if plan.overrides.is_secret(full_name, field) {
        ": secret"
    } else {
        ""
    }
}

/// The names in JSON and in protobuf, where the API crate cannot derive them from the one in Rust.
pub(super) fn names(rust: &str, field: &Field) -> String {
    if derived_names(rust) == Some((field.json.clone(), field.proto.clone())) {
        String::new()
    } else {
        format!(" = {:?} {:?}", field.json, field.proto)
    }
}

/// As the API crate's `json::Name` derives them from a field's or an arm's name.
fn derived_names(rust: &str) -> Option<(String, String)> {
    const MAX_LENGTH: usize = 47;
    let mut json = String::new();
    let mut is_first = rust.starts_with(|letter: char| letter.is_ascii_lowercase());
    for word in rust.trim_start_matches("r#").split('_') {
        let mut letters = word.chars();
        let first = letters.next()?;
        json.push(if is_first {
            first
        } else {
            first.to_ascii_uppercase()
        });
        json.push_str(letters.as_str());
        is_first = false;
    }
    if rust.starts_with(|letter: char| letter.is_ascii_uppercase()) {
        json[..1].make_ascii_lowercase();
    }
    let mut proto = String::new();
    for letter in json.chars() {
        if letter.is_ascii_uppercase() {
            proto.push('_');
        }
        proto.push(letter.to_ascii_lowercase());
    }
    (json.is_ascii() && json.len() <= MAX_LENGTH).then_some((json, proto))
}
