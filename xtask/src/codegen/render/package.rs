//! The file of one protobuf package.

use super::{NOTICE, enums, messages, operations};
use crate::codegen::code::{Oneof, Package};

pub(super) fn text(package: &Package) -> String {
    let mut out = format!(
        "{NOTICE}\n//! The protobuf package `{}`.\n\n",
        package.full_name
    );
    let oneofs = package
        .messages
        .iter()
        .any(|message| !message.oneofs.is_empty());
    let macros: Vec<&str> = [
        (!package.messages.is_empty(), "message"),
        (oneofs, "oneof"),
        (!package.enums.is_empty(), "open_enum"),
    ]
    .into_iter()
    .filter_map(|(is_used, name)| is_used.then_some(name))
    .collect();
    let oneofs = package.messages.iter().flat_map(|message| &message.oneofs);
    let converts = |oneof: &Oneof| oneof.wrapper.is_some() || !oneof.sources.is_empty();
    if oneofs.clone().any(converts) {
        bring_in("crate::convert", &["convert"], &mut out);
    }
    bring_in("crate::json::declare", &macros, &mut out);
    bring_in("crate", &package.uses, &mut out);
    for client in &package.clients {
        operations::client(client, &mut out);
    }
    for message in &package.messages {
        messages::write(message, &mut out);
    }
    for read in &package.enums {
        enums::write(read, &mut out);
    }
    if !package.clients.is_empty() {
        operations::markers(&package.clients, &mut out);
    }
    out
}

fn bring_in(from: &str, names: &[&str], out: &mut String) {
    match names {
        [] => {}
        [only] => out.push_str(&format!("use {from}::{only};\n")),
        _ => out.push_str(&format!("use {from}::{{{}}};\n", names.join(", "))),
    }
}
