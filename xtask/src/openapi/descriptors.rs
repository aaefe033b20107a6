//! Reading a `FileDescriptorSet`.

use std::fs;
use std::path::Path;

use prost_reflect::prost::Message;
use prost_reflect::{DescriptorPool, DynamicMessage, Value};

use super::{HOW_TO_GET_ONE, Result, editions, raw};

/// More than this of an error helps nobody.
const MAX_ERROR_LENGTH: usize = 500;

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
    let pool = pool(&bytes).map_err(|error| {
        let error = one_line(&error.to_string());
        format!("{name} is not a complete FileDescriptorSet {HOW_TO_GET_ONE}: {error}")
    })?;
    if pool.services().len() == 0 {
        return Err(format!("{name} describes no service").into());
    }
    Ok(pool)
}

fn pool(set: &[u8]) -> Result<DescriptorPool> {
    // Options of others are unknown fields here, and kept as they are.
    let kind = DescriptorPool::global()
        .get_message_by_name("google.protobuf.FileDescriptorSet")
        .ok_or("the descriptor library knows no FileDescriptorSet")?;
    let mut set = DynamicMessage::decode(kind, set)?;
    let mut of_editions = Vec::new();
    if let Some(Value::List(files)) = set.get_field_by_name_mut("file") {
        for file in files.iter_mut().filter_map(Value::as_message_mut) {
            raw::check(file)?;
            if editions::lower(file)? {
                of_editions.push(raw::text(file, "name"));
            }
        }
    }
    let pool = DescriptorPool::decode(set.encode_to_vec().as_slice())?;
    for name in of_editions {
        // The set may have a descriptor.proto of its own, which is older than editions.
        if !pool
            .get_file_by_name(&name)
            .is_some_and(|file| editions::says_features(&file))
        {
            return Err(format!("{name} is of an edition, which the set's own google/protobuf/descriptor.proto does not know").into());
        }
    }
    Ok(pool)
}

/// Hostile names can hold anything.
fn one_line(error: &str) -> String {
    let shown = error.chars().flat_map(|letter| {
        let plain = !letter.is_control() && !is_invisible(letter);
        let escaped = (!plain).then(|| letter.escape_unicode());
        let plain = plain.then_some(letter);
        escaped.into_iter().flatten().chain(plain)
    });
    shown.take(MAX_ERROR_LENGTH).collect()
}

/// Marks that change the direction of text, or show nothing.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}
