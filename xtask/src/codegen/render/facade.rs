//! What the facade crate says of each service: an accessor and a short module name.

use super::docs::{WIDTH, comment};
use super::operations::function;
use super::{Files, NOTICE, Source};
use crate::codegen::field_types::module_path;
use crate::codegen::model::package_of;
use crate::codegen::plan::ServicePlan;

pub(super) fn files(source: &Source<'_>, services: &[ServicePlan<'_>]) -> Files {
    let mut sorted: Vec<&ServicePlan<'_>> = services.iter().collect();
    sorted.sort_by_key(|service| (!service.accessor.stable, service.accessor.name.clone()));

    let mut accessors = String::from(NOTICE);
    accessors
        .push_str("\n//! One accessor for each service.\n\nuse crate::Zitadel;\n\nimpl Zitadel {");
    let mut modules = String::from(NOTICE);
    modules.push_str("\n//! The services: accessors of the client, and short names for the modules of the stable ones.\n\nmod accessors;\n");
    for (index, service) in sorted.iter().enumerate() {
        let name = &service.accessor.name;
        let feature = service.accessor.feature();
        let module = module_path(package_of(service.full_name));
        accessors.push_str(if index == 0 { "\n" } else { "\n\n" });
        let words = source.descriptions.service(service.full_name);
        comment(&mut accessors, 4, words.unwrap_or(service.full_name));
        accessors.push_str(&format!(
            "    #[cfg(feature = \"{feature}\")]\n    #[must_use]\n"
        ));
        let client = format!("zitadel_api::{module}::{}", service.rust);
        function(
            &mut accessors,
            &format!("pub fn {name}"),
            &["&self".to_owned()],
            &client,
        );
        let body = format!("        {client}::new(self.client().clone())\n");
        if body.len() <= WIDTH + 1 {
            accessors.push_str(&body);
        } else {
            let broken =
                format!("        {client}::new(\n            self.client().clone(),\n        )\n");
            accessors.push_str(&broken);
        }
        accessors.push_str("    }");
        if service.accessor.stable {
            modules.push_str(&format!(
                "\n#[cfg(feature = \"{feature}\")]\npub use zitadel_api::{module} as {name};\n"
            ));
        }
    }
    accessors.push_str("\n}\n");
    Files::from([
        ("mod.rs".to_owned(), modules),
        ("accessors.rs".to_owned(), accessors),
    ])
}
