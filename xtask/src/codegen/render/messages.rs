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
    out.push_str("#[derive(Clone, Default)]\n");
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
    out.push_str(&format!("\nmessage!({} {{", plan.types.declared(full_name)));
    for (index, slot) in message.slots.iter().enumerate() {
        let (name, entry) = match slot {
            Slot::Field(field) => {
                let form = slot_form(plan, full_name, field);
                (
                    field.proto.clone(),
                    format!("Slot::{form}({:?}, {:?})", field.json, field.proto),
                )
            }
            Slot::Oneof(oneof) => {
                let name = oneof_field(message, oneof);
                let entry = format!("Slot::Oneof({}::ARMS)", plan.types.oneof(full_name, oneof));
                (name, entry)
            }
        };
        out.push_str(&format!("\n    {index} {}: {entry},", identifier(&name)));
    }
    out.push_str(if message.slots.is_empty() {
        "});\n"
    } else {
        "\n});\n"
    });
}

/// Which variant of the API crate's `Slot` names the field.
pub(super) fn slot_form(plan: &Plan<'_>, full_name: &str, field: &Field) -> &'static str {
    if plan.overrides.is_secret(full_name, field) {
        "Secret"
    } else {
        "Field"
    }
}
