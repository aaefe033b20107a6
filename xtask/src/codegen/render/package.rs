//! The file of one protobuf package.

use super::{NOTICE, Source, enums, messages, operations};
use crate::codegen::Result;
use crate::codegen::model::package_of;
use crate::codegen::plan::ServicePlan;

pub(super) fn file(
    source: &Source<'_>,
    package: &str,
    services: &[ServicePlan<'_>],
) -> Result<String> {
    let plan = source.plan;
    let mut out = String::from(NOTICE);
    out.push_str(&format!("\n//! The protobuf package `{package}`.\n"));

    let own: Vec<_> = services
        .iter()
        .filter(|service| package_of(service.full_name) == package)
        .collect();
    let has_messages = plan.messages_of(package).next().is_some();
    let oneofs = plan
        .messages_of(package)
        .any(|(_, message)| message.has_oneof());
    let mut macros = Vec::new();
    if has_messages {
        macros.push("message");
    }
    if oneofs {
        macros.push("oneof");
    }
    if plan.enums_of(package).next().is_some() {
        macros.push("open_enum");
    }
    // In the order of rustfmt, which puts a lone type before the modules beside it.
    let macros = match macros.as_slice() {
        [] => String::new(),
        [one] => format!("use crate::json::declare::{one};\n"),
        several => format!("use crate::json::declare::{{{}}};\n", several.join(", ")),
    };
    let calls = if own.is_empty() {
        ""
    } else {
        "use crate::{Call, Client};\n"
    };
    if !macros.is_empty() || !own.is_empty() {
        out.push_str(&format!("\n{macros}{calls}"));
    }
    for service in &own {
        operations::client(source, service, &mut out);
    }
    for (full_name, message) in plan.messages_of(package) {
        messages::write(source, package, full_name, message, &mut out);
    }
    for (full_name, read) in plan.enums_of(package) {
        enums::write(source, full_name, read, &mut out)?;
    }
    if !own.is_empty() {
        operations::markers(source, package, &own, &mut out)?;
    }
    Ok(out)
}
