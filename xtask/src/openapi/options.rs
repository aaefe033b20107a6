//! Descriptor options: the standard `deprecated`, and custom ones by name.

use std::error::Error;

use prost_reflect::{DynamicMessage, ReflectMessage, Value};

use super::Result;

/// The first number that custom options may have; the standard ones are below.
const FIRST_CUSTOM: u32 = 1000;

/// The successor of `validate.rules`.
const PROTOVALIDATE: &str = "buf.validate.";

/// The options of one descriptor.
pub(super) struct Options(DynamicMessage);

impl Options {
    /// The options of what `owner` names.
    ///
    /// # Errors
    /// When one of them limits what is valid in a way that cannot be told here: no file of the set
    /// declares it, or it is of a rule language without a translation.
    pub(super) fn new(owner: &str, options: DynamicMessage) -> Result<Self> {
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
        if let Some((option, _)) = options
            .extensions()
            .find(|(option, _)| option.full_name().starts_with(PROTOVALIDATE))
        {
            return Err(untranslated(owner, option.full_name()));
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

    /// Whether the standard option `deprecated` is set to true.
    pub(super) fn is_deprecated(&self) -> bool {
        self.0
            .get_field_by_name("deprecated")
            .is_some_and(|value| *value == Value::Bool(true))
    }
}

/// The error for a rule that would be lost.
pub(super) fn untranslated(owner: &str, rule: &str) -> Box<dyn Error> {
    format!("{owner}: the rule {rule} has no translation").into()
}
