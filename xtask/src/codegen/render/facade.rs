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

/// As for the API crate, with a module for each service.
pub(super) fn root(accessors: &[Accessor]) -> String {
    let mut sorted: Vec<&Accessor> = accessors.iter().collect();
    sorted.sort_by(|one, other| one.name.cmp(&other.name));
    let used = |Accessor { name, feature, .. }: &Accessor| {
        format!("#[cfg(feature = {feature:?})]\npub use generated::{name};\n")
    };
    sorted.into_iter().map(used).collect()
}

fn modules(accessors: &[Accessor]) -> String {
    let mut out = format!(
        "{NOTICE}
//! The services: accessors of the client, and a module for each with all that its messages hold.

mod accessors;
"
    );
    for accessor in accessors {
        let Accessor {
            name,
            feature,
            module,
            others,
            ..
        } = accessor;
        out.push('\n');
        let what =
            format!("What [`Zitadel::{name}`](crate::Zitadel#method.{name}) takes and answers.");
        comment(&mut out, 0, &[vec![what], accessor.docs.clone()].concat());
        out.push_str(&format!(
            "#[cfg(feature = {feature:?})]\npub mod {name} {{\n"
        ));
        out.push_str(&format!(
            "#[doc(inline)]\npub use zitadel_api::{module}::*;\n"
        ));
        for (module, names) in others {
            let names = names.iter().map(|(name, shown)| {
                if name == shown {
                    name.clone()
                } else {
                    format!("{name} as {shown}")
                }
            });
            let names: Vec<String> = names.collect();
            out.push_str(&format!(
                "#[doc(inline)]\npub use zitadel_api::{module}::{{{}}};\n",
                names.join(", ")
            ));
        }
        out.push_str("}\n");
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
    for Accessor { name, feature, .. } in accessors {
        out.push_str(&format!(
            "\n#[cfg(not(feature = {feature:?}))]\ncrate::missing_feature::missing_feature!(\n{name},\n\
             \"the feature `{feature}` of the crate `zitadel` is off\",\n\
             \"needs the feature `{feature}`\"\n);\n"
        ));
    }
    out
}
