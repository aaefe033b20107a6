//! Files of an edition in the terms of proto2, since the descriptor library knows no editions.
//!
//! The two differ in what features say; what those say of JSON, [`super::presence`] reads.

use prost_reflect::{DynamicMessage, FileDescriptor, Value};

use super::Result;
use super::raw::text;

/// The editions whose defaults are known: 2023 and 2024.
const KNOWN: [i32; 2] = [1000, 1001];

/// The default of `features.field_presence` in these editions: unset differs from zero.
const EXPLICIT: i32 = 1;

/// Makes a `FileDescriptorProto` of an edition one of proto2, whose options say the default of the
/// feature that counts. No other file has such an option. Tells whether it was one.
///
/// # Errors
/// When the syntax or the edition is not known.
pub(super) fn lower(file: &mut DynamicMessage) -> Result<bool> {
    let name = text(file, "name");
    match text(file, "syntax").as_str() {
        "editions" => {}
        "proto2" | "proto3" => return Ok(false),
        "" => {
            file.clear_field_by_name("syntax");
            return Ok(false);
        }
        syntax => return Err(format!("{name}: the syntax {syntax:?} is not known").into()),
    }
    let edition = file.get_field_by_name("edition");
    let edition = edition.and_then(|edition| edition.as_enum_number());
    let edition = edition.unwrap_or_default();
    if !KNOWN.contains(&edition) {
        return Err(format!("{name}: the edition with the number {edition} is not known").into());
    }
    file.set_field_by_name("syntax", Value::String("proto2".to_owned()));
    let options = file.get_field_by_name_mut("options");
    let features = options
        .and_then(Value::as_message_mut)
        .and_then(|options| options.get_field_by_name_mut("features"))
        .and_then(Value::as_message_mut)
        .ok_or("the descriptor library knows no features")?;
    if !features.has_field_by_name("field_presence") {
        features.set_field_by_name("field_presence", Value::EnumNumber(EXPLICIT));
    }
    Ok(true)
}

/// Whether a file says `features`, which those of an edition do once they are lowered.
pub(super) fn says_features(file: &FileDescriptor) -> bool {
    file.options().has_field_by_name("features")
}
