//! Fields within a message, named by a path such as `query.limit`.

use prost_reflect::{FieldDescriptor, MessageDescriptor};

/// A field that a path of protobuf names leads to.
#[derive(Clone, Debug)]
pub(super) struct FieldPath {
    pub(super) field: FieldDescriptor,
    /// The path in JSON's names.
    pub(super) json: String,
}

/// Follows `path` from `message`; `None` when it leads nowhere.
pub(super) fn follow(message: &MessageDescriptor, path: &str) -> Option<FieldPath> {
    let mut names = path.split('.');
    let mut field = message.get_field_by_name(names.next()?)?;
    let mut json = field.json_name().to_owned();
    for name in names {
        field = field.kind().as_message()?.get_field_by_name(name)?;
        json = format!("{json}.{}", field.json_name());
    }
    Some(FieldPath { field, json })
}
