//! Full protobuf names, taken apart.

use super::schemas::Schemas;
use crate::Result;
use crate::codegen::model::Name;
use crate::codegen::names::is_declarable;
use crate::node::At;

/// Reads `full_name`, which stands at `at`.
///
/// Packages are told from messages around a message by their spelling, `zitadel.user.v2` from
/// `Outer`, and by the schemas that there are.
pub(super) fn full_name(full_name: &str, at: &At<'_>, schemas: &Schemas<'_>) -> Result<Name> {
    if let Some(segment) = full_name.split('.').find(|name| !is_declarable(name)) {
        return at.error(format_args!("{segment:?} is no name in protobuf"));
    }
    let mut outermost = full_name;
    while let Some((outer, _)) = outermost.rsplit_once('.') {
        let last = outer.rsplit('.').next().unwrap_or(outer);
        let is_message = schemas.get(outer).is_some()
            || last.starts_with(|first: char| first.is_ascii_uppercase());
        if !is_message {
            return Ok(Name {
                package: outer.to_owned(),
                own: full_name[outer.len() + 1..].to_owned(),
            });
        }
        outermost = outer;
    }
    at.error(format_args!("`{full_name}` is in no package"))
}
