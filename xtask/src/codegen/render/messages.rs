//! A message as a struct with its oneofs, and what they tell the JSON engine.

use super::docs::comment;
use crate::codegen::code::{Constructor, Entry, Message, Oneof};

pub(super) fn write(message: &Message, out: &mut String) {
    let name = &message.name;
    out.push('\n');
    comment(out, 0, &message.docs);
    out.push_str(deprecated(message.deprecated));
    out.push_str("#[derive(Clone, Default)]\n");
    out.push_str(&format!("pub struct {name} {{\n"));
    for field in &message.fields {
        comment(out, 4, &field.docs);
        out.push_str(deprecated(field.deprecated));
        out.push_str(&format!("pub {}: {},\n", field.name, field.kind));
    }
    out.push_str("}\n");

    if let Some(new) = &message.new {
        constructor(name, new, out);
    }
    let entries = message
        .fields
        .iter()
        .map(|field| entry(&field.name, &field.entry));
    listed("message", name, entries, out);
    for one in &message.oneofs {
        oneof(one, out);
    }
}

fn constructor(name: &str, new: &Constructor, out: &mut String) {
    out.push_str(&format!("\nimpl {name} {{\n"));
    comment(out, 4, &new.docs);
    let parameters: Vec<String> = new
        .parameters
        .iter()
        .map(|(name, kind)| format!("{name}: {kind}"))
        .collect();
    out.push_str(&format!(
        "#[inline]\n#[must_use]\npub fn new({}) -> Self {{\n",
        parameters.join(", ")
    ));
    out.push_str(&literal(&new.values, new.is_partial));
    out.push_str("}\n}\n");
}

/// The struct with `values` in its fields, and with defaults in the others.
fn literal(values: &[(String, String)], is_partial: bool) -> String {
    if values.is_empty() && is_partial {
        return "Self::default()\n".to_owned();
    }
    let fields = values.iter().map(|(field, value)| {
        if field == value {
            field.clone()
        } else {
            format!("{field}: {value}")
        }
    });
    let rest = is_partial.then(|| "..Self::default()".to_owned());
    let fields: Vec<String> = fields.chain(rest).collect();
    format!("Self {{ {} }}\n", fields.join(", "))
}

fn oneof(oneof: &Oneof, out: &mut String) {
    let name = &oneof.name;
    out.push('\n');
    comment(out, 0, &oneof.docs);
    out.push_str(&format!(
        "#[derive(Clone, PartialEq)]\n#[non_exhaustive]\npub enum {name} {{\n"
    ));
    for arm in &oneof.arms {
        comment(out, 4, &arm.docs);
        out.push_str(deprecated(arm.deprecated));
        out.push_str(&format!("{}({}),\n", arm.name, arm.kind));
    }
    out.push_str("}\n");
    let entries = oneof.arms.iter().map(|arm| entry(&arm.name, &arm.entry));
    listed("oneof", name, entries, out);
    conversions(oneof, out);
}

/// The values of which a oneof can be made, and its message where it is all that this holds.
fn conversions(oneof: &Oneof, out: &mut String) {
    if oneof.sources.is_empty() && oneof.wrapper.is_none() {
        return;
    }
    let wrapper = oneof
        .wrapper
        .as_ref()
        .map(|(holder, field)| format!("{holder}.{field} = "));
    let name = format!("{}{}", wrapper.unwrap_or_default(), oneof.name);
    let entries = oneof
        .sources
        .iter()
        .map(|(arm, kind)| format!("{arm}({kind})"));
    listed("convert", &name, entries, out);
}

/// Writes a macro's call with one entry a line; rustfmt leaves what is in braces as it is.
pub(super) fn listed(
    called: &str,
    name: &str,
    entries: impl Iterator<Item = String>,
    out: &mut String,
) {
    let lines: String = entries.map(|entry| format!("\n    {entry},")).collect();
    let end = if lines.is_empty() { "} }" } else { "\n} }" };
    out.push_str(&format!("\n{called}! {{ {name} {{{lines}{end}\n"));
}

fn entry(name: &str, entry: &Entry) -> String {
    match entry {
        Entry::Oneof => format!("{name}: oneof"),
        Entry::Field { is_secret, names } => {
            let mark = if *is_secret { ": secret" } else { "" };
            let names = names
                .as_ref()
                .map(|(json, proto)| format!(" = {json:?} {proto:?}"));
            format!("{name}{mark}{}", names.unwrap_or_default())
        }
    }
}

pub(super) fn deprecated(is_deprecated: bool) -> &'static str {
    if is_deprecated { "#[deprecated]\n" } else { "" }
}
