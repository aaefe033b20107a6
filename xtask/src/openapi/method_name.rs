//! What a method is called in paths and in facts.

use prost_reflect::MethodDescriptor;

/// The method's name with that of its service.
pub(super) fn of(method: &MethodDescriptor) -> String {
    format!("{}/{}", method.parent_service().full_name(), method.name())
}
