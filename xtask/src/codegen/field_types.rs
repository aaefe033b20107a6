//! The Rust types of fields.

use super::model::{Field, Kind, package_of};
use super::names::identifier;
use super::plan::Plan;

impl Plan<'_> {
    /// The type of a field, as seen from `package`.
    pub(crate) fn field_type(&self, package: &str, message: &str, field: &Field) -> String {
        let bare = self.arm_type(package, message, field);
        if self.is_option(message, field) {
            format!("Option<{bare}>")
        } else {
            bare
        }
    }

    /// The type of a field where it is set.
    pub(crate) fn arm_type(&self, package: &str, message: &str, field: &Field) -> String {
        let bare = self.kind_type(package, &field.kind);
        if self.is_boxed(message, field) {
            format!("Box<{bare}>")
        } else {
            bare
        }
    }

    /// Whether the field is an `Option`. Required messages are not, but for those that hold
    /// themselves.
    pub(crate) fn is_option(&self, message: &str, field: &Field) -> bool {
        if field.kind.has_own_absence() {
            return false;
        }
        field.optional
            || (field.kind.is_message() && !field.required)
            || self.is_boxed(message, field)
    }

    fn is_boxed(&self, message: &str, field: &Field) -> bool {
        self.boxed.contains(&format!("{message}.{}", field.proto))
    }

    pub(crate) fn kind_type(&self, package: &str, kind: &Kind) -> String {
        match kind {
            Kind::Bool => "bool".to_owned(),
            Kind::String => "String".to_owned(),
            Kind::I32 => "i32".to_owned(),
            Kind::U32 => "u32".to_owned(),
            Kind::I64 => "i64".to_owned(),
            Kind::U64 => "u64".to_owned(),
            Kind::F64 => "f64".to_owned(),
            Kind::Bytes => "bytes::Bytes".to_owned(),
            Kind::Timestamp => "jiff::Timestamp".to_owned(),
            Kind::Duration => "jiff::SignedDuration".to_owned(),
            Kind::Struct => "serde_json::Map<String, serde_json::Value>".to_owned(),
            Kind::Value => "serde_json::Value".to_owned(),
            Kind::Message(name) | Kind::Enum(name) => self.path_from(package, name),
            Kind::List(inner) => format!("Vec<{}>", self.kind_type(package, inner)),
            Kind::Map(inner) => {
                format!(
                    "std::collections::BTreeMap<String, {}>",
                    self.kind_type(package, inner)
                )
            }
        }
    }

    /// A type's name as seen from `package`: bare at home, with its module elsewhere.
    fn path_from(&self, package: &str, full_name: &str) -> String {
        let home = package_of(full_name);
        let name = self.types.declared(full_name);
        if home == package {
            name.to_owned()
        } else {
            format!("crate::{}::{name}", module_path(home))
        }
    }
}

/// The modules of a package: all its segments but the first, which is the same for all.
pub(crate) fn module_path(package: &str) -> String {
    let inner = package.split_once('.').map_or(package, |(_, rest)| rest);
    inner
        .split('.')
        .map(identifier)
        .collect::<Vec<_>>()
        .join("::")
}
