//! Words that a document may say without a part in the code.

use crate::Result;
use crate::node::At;

/// Extensions of others say nothing to Rust; anything else must be understood.
pub(super) fn known_extension(key: &str, value: &At<'_>) -> Result<()> {
    if key.starts_with("x-") && !key.starts_with("x-zitadel-") {
        return Ok(());
    }
    value.error("has no Rust form")
}
