//! A oneof as an enum, so that two of its arms at once cannot be said.

use super::messages::{listed, mark, names};
use super::words::field_doc;
use super::{Source, constructor::literal, docs::comment, operations::function};
use crate::codegen::model::{Message, Oneof};
use crate::codegen::names::identifier;
use crate::codegen::type_names::oneof_field;

pub(super) fn write(
    source: &Source<'_>,
    package: &str,
    full_name: &str,
    message: &Message,
    oneof: &Oneof,
    out: &mut String,
) {
    let plan = source.plan;
    let name = plan.types.oneof(full_name, oneof);
    let holder = plan.types.declared(full_name);
    let field = oneof_field(message, oneof);

    out.push('\n');
    comment(out, 0, &format!("Alternatives of `{holder}::{field}`."));
    out.push_str(&format!(
        "#[derive(Clone, PartialEq)]\n#[non_exhaustive]\npub enum {name} {{\n"
    ));
    for arm in &oneof.arms {
        comment(out, 4, &field_doc(source, full_name, arm));
        if arm.deprecated {
            out.push_str("    #[deprecated]\n");
        }
        out.push_str(&format!(
            "    {}({}),\n",
            plan.variant(arm),
            plan.arm_type(package, full_name, arm)
        ));
    }
    out.push_str("}\n");
    let entries: Vec<String> = oneof
        .arms
        .iter()
        .map(|arm| {
            let variant = plan.variant(arm);
            let (mark, names) = (mark(plan, full_name, arm), names(&variant, arm));
            format!("{variant}{mark}{names}")
        })
        .collect();
    listed("oneof", name, &entries, out);

    if message.slots.len() == 1 {
        let field = identifier(&field);
        out.push_str(&format!("\nimpl From<{name}> for {holder} {{\n"));
        out.push_str("    #[inline]\n");
        function(out, "fn from", &[format!("{field}: {name}")], "Self");
        literal(&[format!("{field}: Some({field})")], out);
        out.push_str("    }\n}\n");
    }
}
