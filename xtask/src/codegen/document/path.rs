//! A path of the document: one operation over Connect, or REST for each of its verbs.

use super::operation::{self, Named};
use super::rest;
use super::schemas::Schemas;
use crate::Result;
use crate::node::At;

/// Reads the operations at `url`.
pub(super) fn read_all(url: &str, item: &At<'_>, schemas: &mut Schemas<'_>) -> Result<Vec<Named>> {
    let verbs = item.members()?;
    if verbs
        .iter()
        .any(|(_, one)| one.get(rest::REQUEST).is_some())
    {
        let each = verbs.iter();
        return each
            .map(|(verb, one)| rest::read(url, verb, one, schemas))
            .collect();
    }
    Ok(vec![operation::read(url, item, schemas)?])
}
