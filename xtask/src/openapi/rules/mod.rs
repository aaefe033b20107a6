//! `validate.rules`: what the server checks in a request, as words of JSON Schema.
//!
//! JSON Schema's own word is used where it has one, `x-zitadel-…` where it has none.
//! A rule that has neither stops the translation: dropping it would be a silent lie.

mod words;

use prost_reflect::{DynamicMessage, FieldDescriptor, Kind, ReflectMessage, Value as Proto};
use serde_json::{Value, json};

use super::options::{Options, untranslated};
use super::{Object, Result};

const RULES: &str = "validate.rules";

/// Adds the words for the field's rules to its schema, and tells whether they demand the field.
///
/// # Errors
/// When a rule has no translation.
pub(super) fn apply(
    field: &FieldDescriptor,
    options: &Options,
    schema: &mut Object,
) -> Result<bool> {
    match options.custom(RULES) {
        Some(Proto::Message(rules)) => Subject {
            field,
            kind: field.kind(),
            schema,
        }
        .apply(&rules),
        _ => Ok(false),
    }
}

/// What a set of rules is about: a field, or the items, keys or values in it.
struct Subject<'a> {
    field: &'a FieldDescriptor,
    kind: Kind,
    schema: &'a mut Object,
}

impl Subject<'_> {
    /// Applies a `FieldRules` message: one message of rules for the subject's type.
    fn apply(&mut self, rules: &DynamicMessage) -> Result<bool> {
        self.refuse_unknown(rules)?;
        let mut required = false;
        for (group, rules) in rules.fields() {
            let Proto::Message(rules) = rules else {
                return Err(untranslated(self.field.full_name(), group.full_name()));
            };
            self.refuse_unknown(rules)?;
            self.refuse_gap(rules)?;
            for (rule, value) in rules.fields() {
                match (group.name(), rule.name(), value) {
                    (_, "required", value) => required |= *value == Proto::Bool(true),
                    ("repeated", "items", Proto::Message(rules)) => {
                        self.inner("items", self.kind.clone(), rules)?
                    }
                    ("map", "keys", Proto::Message(rules)) => self.keys(rules)?,
                    ("map", "values", Proto::Message(rules)) => self.values(rules)?,
                    (group, name, value) => {
                        let words = words::of(group, name, value, &self.kind).ok_or_else(|| {
                            untranslated(self.field.full_name(), rule.full_name())
                        })?;
                        self.say(words, rule.full_name())?;
                    }
                }
            }
        }
        Ok(required)
    }

    fn say(&mut self, words: Vec<(&str, Value)>, rule: &str) -> Result<()> {
        for (word, value) in words {
            if self.schema.insert(word.to_owned(), value).is_some() {
                return Err(format!(
                    "{}: the rule {rule} needs the word `{word}`, which is taken",
                    self.field.full_name()
                )
                .into());
            }
        }
        Ok(())
    }

    fn keys(&mut self, rules: &DynamicMessage) -> Result<()> {
        match self.entry_kinds() {
            // Names of JSON members are text, so a limit for numbers would never apply.
            Some((Kind::String, _)) => self.inner("propertyNames", Kind::String, rules),
            _ => Err(untranslated(
                self.field.full_name(),
                "validate.MapRules.keys",
            )),
        }
    }

    fn values(&mut self, rules: &DynamicMessage) -> Result<()> {
        match self.entry_kinds() {
            Some((_, kind)) => self.inner("additionalProperties", kind, rules),
            None => Err(untranslated(
                self.field.full_name(),
                "validate.MapRules.values",
            )),
        }
    }

    fn entry_kinds(&self) -> Option<(Kind, Kind)> {
        let entry = self
            .kind
            .as_message()
            .filter(|entry| entry.is_map_entry())?;
        Some((
            entry.map_entry_key_field().kind(),
            entry.map_entry_value_field().kind(),
        ))
    }

    /// Applies rules to the schema under `word`. What they require is there by being an item, key or value.
    fn inner(&mut self, word: &str, kind: Kind, rules: &DynamicMessage) -> Result<()> {
        let inner = self.schema.entry(word).or_insert_with(|| json!({}));
        let Value::Object(schema) = inner else {
            return Err(untranslated(self.field.full_name(), word));
        };
        Subject {
            field: self.field,
            kind,
            schema,
        }
        .apply(rules)
        .map(drop)
    }

    /// A rule that the set itself does not declare shows as a bare number.
    fn refuse_unknown(&self, rules: &DynamicMessage) -> Result<()> {
        match rules.unknown_fields().next() {
            Some(rule) => {
                let rule = format!(
                    "number {} of {}",
                    rule.number(),
                    rules.descriptor().full_name()
                );
                Err(untranslated(self.field.full_name(), &rule))
            }
            None => Ok(()),
        }
    }

    /// A lower bound above the upper one means "outside of this range" to the server.
    fn refuse_gap(&self, rules: &DynamicMessage) -> Result<()> {
        let bound = |names: [&str; 2]| {
            names
                .into_iter()
                .filter(|name| rules.has_field_by_name(name))
                .find_map(|name| magnitude(&*rules.get_field_by_name(name)?))
        };
        match (bound(["gt", "gte"]), bound(["lt", "lte"])) {
            (Some(lower), Some(upper)) if lower >= upper => {
                let rule = format!(
                    "{} (a range to stay out of)",
                    rules.descriptor().full_name()
                );
                Err(untranslated(self.field.full_name(), &rule))
            }
            _ => Ok(()),
        }
    }
}

/// A bound as a number, to compare it with another of the same type.
fn magnitude(value: &Proto) -> Option<f64> {
    match value {
        Proto::I32(value) => Some((*value).into()),
        Proto::U32(value) => Some((*value).into()),
        Proto::I64(value) => Some(*value as f64),
        Proto::U64(value) => Some(*value as f64),
        Proto::F32(value) => Some((*value).into()),
        Proto::F64(value) => Some(*value),
        Proto::Message(time) => {
            let seconds = time.get_field_by_name("seconds")?.as_i64()? as f64;
            let nanos = f64::from(time.get_field_by_name("nanos")?.as_i32()?);
            Some(seconds + nanos / 1e9)
        }
        _ => None,
    }
}
