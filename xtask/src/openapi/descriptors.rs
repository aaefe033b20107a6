//! Reading a `FileDescriptorSet`.

use std::fs;
use std::path::Path;

use prost_reflect::DescriptorPool;

use super::{HOW_TO_GET_ONE, Result};

/// Reads the set in `path` with all its options.
///
/// # Errors
/// When the file cannot be read, is not a `FileDescriptorSet`, lacks an import, or
/// describes no service.
pub(super) fn read(path: &Path) -> Result<DescriptorPool> {
    let name = path.display();
    let bytes = fs::read(path).map_err(|error| format!("unable to read {name}: {error}"))?;
    if bytes.is_empty() {
        return Err(format!("{name} is empty; a FileDescriptorSet is due").into());
    }
    let pool = DescriptorPool::decode(bytes.as_slice()).map_err(|error| {
        format!("{name} is not a complete FileDescriptorSet {HOW_TO_GET_ONE}: {error}")
    })?;
    if pool.services().len() == 0 {
        return Err(format!("{name} describes no service").into());
    }
    Ok(pool)
}
