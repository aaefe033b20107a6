//! Whether a field that is left out differs from one that is zero.

use prost_reflect::{Cardinality, DynamicMessage, FieldDescriptor, Syntax};

/// What it means that a field is left out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Presence {
    /// The same as zero, or as an empty list or map.
    Implicit,
    /// Something else than zero.
    Explicit,
    /// A mistake.
    Required,
}

/// The numbers of `google.protobuf.FeatureSet.FieldPresence`.
const IMPLICIT: i32 = 2;
const LEGACY_REQUIRED: i32 = 3;

/// What it means that `field` is left out.
pub(super) fn of(field: &FieldDescriptor) -> Presence {
    match (field.cardinality(), feature(field)) {
        (Cardinality::Repeated, _) => Presence::Implicit,
        (Cardinality::Required, _) | (_, Some(LEGACY_REQUIRED)) => Presence::Required,
        (_, Some(IMPLICIT)) if field.kind().as_message().is_none() => Presence::Implicit,
        _ if field.supports_presence() => Presence::Explicit,
        _ => Presence::Implicit,
    }
}

/// Whether the file says of the field, and not only the field's type, that unset differs from zero.
pub(super) fn is_declared_optional(field: &FieldDescriptor) -> bool {
    if field.field_descriptor_proto().proto3_optional() {
        return true;
    }
    let file = field.parent_file();
    let is_message = field.kind().as_message().is_some();
    file.syntax() == Syntax::Proto2
        && field.containing_oneof().is_none()
        && of(field) == Presence::Explicit
        // In an edition, messages have no other way to be.
        && !(is_message && feature(field).is_some())
}

/// The feature `field_presence`, which only files of an edition have: the field's own, or else that
/// of the nearest around it.
fn feature(field: &FieldDescriptor) -> Option<i32> {
    let mut around = Some(field.parent_message().clone());
    let messages = std::iter::from_fn(|| {
        let message = around.take()?;
        around = message.parent_message();
        Some(message.options())
    });
    std::iter::once(field.options())
        .chain(messages)
        .chain(std::iter::once_with(|| field.parent_file().options()))
        .find_map(|options| said(&options))
}

fn said(options: &DynamicMessage) -> Option<i32> {
    let features = options.get_field_by_name("features")?;
    let features = features.as_message()?;
    if !features.has_field_by_name("field_presence") {
        return None;
    }
    features
        .get_field_by_name("field_presence")?
        .as_enum_number()
}
