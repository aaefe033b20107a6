//! What the facade crate says of each service: an accessor and a short module name.

use super::docs::comment;
use super::{Files, NOTICE};
use crate::codegen::code::Accessor;

pub(super) fn files(accessors: &[Accessor]) -> Files {
    Files::from([
        ("mod.rs".to_owned(), modules(accessors)),
        ("accessors.rs".to_owned(), methods(accessors)),
    ])
}

fn modules(accessors: &[Accessor]) -> String {
    let mut out = format!(
        "{NOTICE}
//! The services: accessors of the client, and short names for the modules of the stable ones.

mod accessors;
"
    );
    for Accessor {
        name,
        feature,
        module,
        ..
    } in accessors.iter().filter(|one| one.stable)
    {
        out.push_str(&format!(
            "\n#[cfg(feature = {feature:?})]\npub use zitadel_api::{module} as {name};\n"
        ));
    }
    out
}

fn methods(accessors: &[Accessor]) -> String {
    let mut out = format!(
        "{NOTICE}\n//! One accessor for each service.\n\nuse crate::Zitadel;\n\nimpl Zitadel {{"
    );
    for accessor in accessors {
        let Accessor {
            name,
            feature,
            module,
            client,
            ..
        } = accessor;
        out.push('\n');
        comment(&mut out, 4, &accessor.docs);
        let client = format!("zitadel_api::{module}::{client}");
        out.push_str(&format!(
            "#[cfg(feature = {feature:?})]\n#[must_use]\npub fn {name}(&self) -> {client} {{\n\
             {client}::new(self.client().clone())\n}}\n"
        ));
    }
    out.push_str("}\n");
    out
}
