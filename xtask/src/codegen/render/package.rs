//! The files of one protobuf package.

use super::{NOTICE, enums, messages, operations};
use crate::codegen::code::{Oneof, Package};

/// What stands in the types crate.
pub(super) fn types(package: &Package) -> String {
    let mut out = head(package);
    let oneofs = || package.messages.iter().flat_map(|message| &message.oneofs);
    let converts = |oneof: &Oneof| oneof.wrapper.is_some() || !oneof.sources.is_empty();
    if oneofs().any(converts) {
        bring_in("crate::convert", &["convert"], &mut out);
    }
    let macros: Vec<&str> = [
        (!package.messages.is_empty(), "message"),
        (oneofs().next().is_some(), "oneof"),
        (!package.enums.is_empty(), "open_enum"),
    ]
    .into_iter()
    .filter_map(|(is_used, name)| is_used.then_some(name))
    .collect();
    bring_in("crate::json::declare", &macros, &mut out);
    for message in &package.messages {
        messages::write(message, &mut out);
    }
    for read in &package.enums {
        enums::write(read, &mut out);
    }
    out
}

/// What stands in the API crate. `types` is where the types crate has the package, if it has it.
pub(super) fn services(package: &Package, types: Option<&str>) -> String {
    let mut out = head(package);
    if let Some(types) = types {
        out.push_str(&format!("#[doc(inline)]\npub use {types}::*;\n\n"));
    }
    bring_in("crate", &package.uses, &mut out);
    for client in &package.clients {
        operations::client(client, &mut out);
    }
    if !package.clients.is_empty() {
        operations::markers(&package.clients, &mut out);
    }
    out
}

fn head(package: &Package) -> String {
    let name = &package.full_name;
    format!("{NOTICE}\n//! The protobuf package `{name}`.\n\n")
}

fn bring_in(from: &str, names: &[&str], out: &mut String) {
    match names {
        [] => {}
        [only] => out.push_str(&format!("use {from}::{only};\n")),
        _ => out.push_str(&format!("use {from}::{{{}}};\n", names.join(", "))),
    }
}
