//! Descriptor options: standard ones, and custom ones by name.

use prost_reflect::{DynamicMessage, ReflectMessage, Value};

use super::Result;
use super::translation::Translation;

/// The first number that custom options may have; the standard ones are below.
const FIRST_CUSTOM: u32 = 1000;

/// Custom options that are translated, where they stand, or say nothing about Connect's JSON.
const KNOWN: [&str; 6] = [
    "google.api.field_behavior",
    "google.api.http",
    "validate.required",
    "validate.rules",
    "zitadel.protoc_gen_zitadel.v2.options",
    "zitadel.v1.auth_option",
];

/// The successor of `validate.rules`. Without it, hardly anything would be known to be required.
const PROTOVALIDATE: &str = "buf.validate.";

/// The options of one descriptor.
pub(super) struct Options(DynamicMessage);

impl Options {
    /// The options of what `owner` names. Those that are not known are left out with a note.
    ///
    /// # Errors
    /// When limits would be lost: no file of the set declares the option, or it is of a rule
    /// language without a translation.
    pub(super) fn new(
        owner: &str,
        options: DynamicMessage,
        translation: &mut Translation,
    ) -> Result<Self> {
        let kind = options.descriptor();
        if let Some(option) = options
            .unknown_fields()
            .find(|option| option.number() >= FIRST_CUSTOM)
        {
            let (kind, number) = (kind.full_name(), option.number());
            return Err(
                format!("{owner}: no file of the set declares option {number} of {kind}").into(),
            );
        }
        for (option, _) in options.extensions() {
            let name = option.full_name();
            if name.starts_with(PROTOVALIDATE) {
                return Err(format!("{owner}: the option {name} has no translation").into());
            }
            if !KNOWN.contains(&name) {
                translation.leave_out(format!("the option {name}"), owner);
            }
        }
        Ok(Self(options))
    }

    /// The custom option `name` (its full protobuf name), if it is set.
    pub(super) fn custom(&self, name: &str) -> Option<Value> {
        self.0
            .extensions()
            .find(|(option, _)| option.full_name() == name)
            .map(|(_, value)| value.clone())
    }

    /// Whether the boolean custom option `name` is set to true.
    pub(super) fn is_set(&self, name: &str) -> bool {
        self.custom(name)
            .is_some_and(|value| value == Value::Bool(true))
    }

    /// Whether a method promises to change nothing.
    pub(super) fn has_no_side_effects(&self) -> bool {
        const NO_SIDE_EFFECTS: i32 = 1;
        self.0
            .get_field_by_name("idempotency_level")
            .is_some_and(|value| *value == Value::EnumNumber(NO_SIDE_EFFECTS))
    }

    /// Whether the standard option `deprecated` is set to true.
    pub(super) fn is_deprecated(&self) -> bool {
        self.0
            .get_field_by_name("deprecated")
            .is_some_and(|value| *value == Value::Bool(true))
    }
}
