//! The services as the facade shows them.

use crate::Result;
use crate::codegen::code::Accessor;
use crate::codegen::taken::Taken;

use super::context::Context;

/// Names of features that stand for several services.
const GROUPS: [&str; 3] = ["default", "beta", "full"];

/// Stable services first, each group in the order of its names.
///
/// # Errors
/// When a service has no accessor, or one whose name something else has already.
pub(super) fn plan(context: &Context<'_>, taken: &Taken) -> Result<Vec<Accessor>> {
    let mut accessors = Vec::new();
    for (full_name, service) in &context.model.services {
        let Some(accessor) = context.overrides.accessor(full_name) else {
            return Err(format!(
                "{}: service `{full_name}` has no accessor; add it to `services` in overrides.yaml",
                service.path
            )
            .into());
        };
        let (name, feature) = (&accessor.name, accessor.feature());
        let holder = if GROUPS.contains(&feature.as_str()) || taken.features.contains(&feature) {
            "a feature"
        } else if taken.accessors.contains(name) {
            "a method of `Zitadel`"
        } else if accessor.stable && taken.in_facade.contains(name) {
            "a module of the facade"
        } else {
            accessors.push(Accessor {
                name: name.clone(),
                feature,
                stable: accessor.stable,
                docs: context.service_docs(full_name),
                module: context.module_path(&service.name.package),
                client: context.types.declared(full_name).to_owned(),
            });
            continue;
        };
        return Err(format!(
            "service `{full_name}`: {holder} is called `{name}` already; say another accessor at {} of overrides.yaml",
            accessor.path
        )
        .into());
    }
    accessors.sort_by(|one, other| (!one.stable, &one.name).cmp(&(!other.stable, &other.name)));
    Ok(accessors)
}
