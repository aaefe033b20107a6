//! Decides on all that the description leaves open: what things are called, which types they have.

mod accessors;
mod constructors;
mod context;
mod docs;
mod enums;
mod fields;
mod messages;
mod modules;
mod operations;
mod packages;
mod paging;
mod paging_after;
mod paging_fields;
mod recursion;
mod scope;
mod type_names;

use super::code::Code;
use super::descriptions::Descriptions;
use super::model::Model;
use super::overrides::Overrides;
use super::taken::Taken;
use crate::Result;
use context::Context;

/// # Errors
/// When something has no form in Rust, or two things would have one name.
pub(crate) fn plan(
    model: &Model,
    overrides: &Overrides,
    descriptions: &Descriptions,
    taken: &Taken,
) -> Result<Code> {
    let context = Context::new(model, overrides, descriptions, taken)?;
    Ok(Code {
        accessors: accessors::plan(&context, taken)?,
        modules: modules::plan(&context)?,
        notes: context.notes(),
    })
}
