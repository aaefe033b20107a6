//! The types of fields, and what the JSON engine is told of them.

use crate::codegen::code::Entry;
use crate::codegen::model::{Field, Kind};

use super::scope::Scope;

/// The longest name that the types crate derives.
const MAX_DERIVED_LENGTH: usize = 47;

impl Scope<'_, '_> {
    /// The type of a field.
    pub(super) fn field_type(&self, message: &str, field: &Field) -> String {
        let bare = self.arm_type(message, field);
        if self.is_option(field) {
            format!("{}<{bare}>", self.std("::std::option::Option"))
        } else {
            bare
        }
    }

    /// The type of a field where it is set.
    pub(super) fn arm_type(&self, message: &str, field: &Field) -> String {
        let bare = self.kind_type(&field.kind);
        if self.context.is_boxed(message, &field.proto) {
            format!("{}<{bare}>", self.std("::std::boxed::Box"))
        } else {
            bare
        }
    }

    /// Whether the field is an `Option`: what differs from zero when it is unset. Required messages
    /// and times are, so that one that nobody set is never sent.
    pub(super) fn is_option(&self, field: &Field) -> bool {
        !field.kind.has_own_absence() && (field.optional || field.kind.is_message())
    }

    pub(super) fn kind_type(&self, kind: &Kind) -> String {
        let text = || self.std("::std::string::String");
        match kind {
            Kind::Bool => "bool".to_owned(),
            Kind::String | Kind::FieldMask => text(),
            Kind::I32 => "i32".to_owned(),
            Kind::U32 => "u32".to_owned(),
            Kind::I64 => "i64".to_owned(),
            Kind::U64 => "u64".to_owned(),
            Kind::F64 => "f64".to_owned(),
            Kind::Bytes => self.extern_path("bytes::Bytes"),
            Kind::Timestamp => self.extern_path("jiff::Timestamp"),
            Kind::Duration => self.extern_path("jiff::SignedDuration"),
            Kind::Struct => {
                let value = self.extern_path("serde_json::Value");
                format!(
                    "{}<{}, {value}>",
                    self.extern_path("serde_json::Map"),
                    text()
                )
            }
            Kind::Value => self.extern_path("serde_json::Value"),
            Kind::Values => {
                let value = self.extern_path("serde_json::Value");
                format!("{}<{value}>", self.std("::std::vec::Vec"))
            }
            Kind::Message(name) | Kind::Enum(name) => self.declared(name),
            Kind::List(inner) => {
                format!("{}<{}>", self.std("::std::vec::Vec"), self.kind_type(inner))
            }
            Kind::Map(inner) => {
                let map = self.extern_path("std::collections::BTreeMap");
                format!("{map}<{}, {}>", text(), self.kind_type(inner))
            }
        }
    }

    /// The entry of the field or arm that is called `rust`.
    pub(super) fn entry(&self, message: &str, field: &Field, rust: &str) -> Entry {
        let names = (field.json.clone(), field.proto.clone());
        Entry::Field {
            is_secret: self.context.overrides.is_secret(message, field),
            names: (derived_names(rust).as_ref() != Some(&names)).then_some(names),
        }
    }
}

/// The names in JSON and in protobuf that the types crate's `json::Name` derives from the one of a
/// field, `creation_date`, or of an arm, `LoginName`.
fn derived_names(rust: &str) -> Option<(String, String)> {
    let is_arm = rust.starts_with(|first: char| first.is_ascii_uppercase());
    let mut json = String::new();
    for (index, word) in rust.trim_start_matches("r#").split('_').enumerate() {
        let mut letters = word.chars();
        let first = letters.next()?;
        json.push(match index {
            0 => first.to_ascii_lowercase(),
            _ if is_arm => return None,
            _ => first.to_ascii_uppercase(),
        });
        json.push_str(letters.as_str());
    }
    let mut proto = String::new();
    for letter in json.chars() {
        if letter.is_ascii_uppercase() {
            proto.push('_');
        }
        proto.push(letter.to_ascii_lowercase());
    }
    (json.len() <= MAX_DERIVED_LENGTH).then_some((json, proto))
}
