//! `validate.rules`: what the server checks in a request, as words of JSON Schema.
//!
//! JSON Schema's own word is used where it has one, `x-zitadel-…` where it has none and Zitadel
//! makes use of the rule. Any other rule is left out with a note.

mod words;

use prost_reflect::{DynamicMessage, FieldDescriptor, Kind, ReflectMessage, Value as Proto};
use serde_json::{Value, json};

use super::Object;
use super::options::Options;
use super::translation::Translation;

const RULES: &str = "validate.rules";

/// Adds the words for the field's rules to its schema, and tells whether they demand the field.
pub(super) fn apply(
    field: &FieldDescriptor,
    options: &Options,
    schema: &mut Object,
    translation: &mut Translation,
) -> bool {
    match options.custom(RULES) {
        Some(Proto::Message(rules)) => Subject {
            field,
            kind: field.kind(),
            schema,
            translation,
        }
        .apply(&rules),
        _ => false,
    }
}

/// What a set of rules is about: a field, or the items, keys or values in it.
struct Subject<'a> {
    field: &'a FieldDescriptor,
    kind: Kind,
    schema: &'a mut Object,
    translation: &'a mut Translation,
}

impl Subject<'_> {
    /// Applies a `FieldRules` message: one message of rules for the subject's type.
    fn apply(&mut self, rules: &DynamicMessage) -> bool {
        self.note_undeclared(rules);
        let mut required = false;
        for (group, rules) in rules.fields() {
            let Proto::Message(rules) = rules else {
                self.leave_out(group.full_name());
                continue;
            };
            self.note_undeclared(rules);
            let is_gap = is_gap(rules);
            for (rule, value) in rules.fields() {
                if is_gap && ["gt", "gte", "lt", "lte"].contains(&rule.name()) {
                    self.leave_out(&format!("{} of a range to stay out of", rule.full_name()));
                    continue;
                }
                let is_said = match (group.name(), rule.name(), value) {
                    (_, "required", value) => {
                        required |= *value == Proto::Bool(true);
                        true
                    }
                    ("repeated", "items", Proto::Message(rules)) => {
                        self.inner("items", self.kind.clone(), rules)
                    }
                    ("map", "keys", Proto::Message(rules)) => self.keys(rules),
                    ("map", "values", Proto::Message(rules)) => self.values(rules),
                    (group, name, value) => words::of(group, name, value, &self.kind)
                        .is_some_and(|words| self.say(words)),
                };
                if !is_said {
                    self.leave_out(rule.full_name());
                }
            }
        }
        required
    }

    /// Whether none of the words was taken by another rule.
    fn say(&mut self, words: Vec<(&str, Value)>) -> bool {
        if words
            .iter()
            .any(|(word, _)| self.schema.contains_key(*word))
        {
            return false;
        }
        self.schema.extend(
            words
                .into_iter()
                .map(|(word, value)| (word.to_owned(), value)),
        );
        true
    }

    fn keys(&mut self, rules: &DynamicMessage) -> bool {
        // Names of JSON members are text, so a limit for numbers would never apply.
        matches!(self.entry_kinds(), Some((Kind::String, _)))
            && self.inner("propertyNames", Kind::String, rules)
    }

    fn values(&mut self, rules: &DynamicMessage) -> bool {
        match self.entry_kinds() {
            Some((_, kind)) => self.inner("additionalProperties", kind, rules),
            None => false,
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
    fn inner(&mut self, word: &str, kind: Kind, rules: &DynamicMessage) -> bool {
        let inner = self.schema.entry(word).or_insert_with(|| json!({}));
        let Value::Object(schema) = inner else {
            return false;
        };
        Subject {
            field: self.field,
            kind,
            schema,
            translation: self.translation,
        }
        .apply(rules);
        true
    }

    /// A rule that the set itself does not declare shows as a bare number.
    fn note_undeclared(&mut self, rules: &DynamicMessage) {
        for rule in rules.unknown_fields() {
            let kind = rules.descriptor();
            self.leave_out(&format!("{} of {}", rule.number(), kind.full_name()));
        }
    }

    fn leave_out(&mut self, rule: &str) {
        let owner = self.field.full_name();
        self.translation
            .leave_out(format!("the rule {rule}"), owner);
    }
}

/// Whether the lower bound is above the upper one, which to the server means "not in between".
fn is_gap(rules: &DynamicMessage) -> bool {
    let bound = |names: [&str; 2]| {
        names
            .into_iter()
            .filter(|name| rules.has_field_by_name(name))
            .find_map(|name| magnitude(&*rules.get_field_by_name(name)?))
    };
    match (bound(["gt", "gte"]), bound(["lt", "lte"])) {
        (Some(lower), Some(upper)) => lower >= upper,
        _ => false,
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
