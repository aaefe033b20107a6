//! Users by their id.

use crate::api::code::Code;
use crate::api::error::ApiError;

/// No user has this id. Which error id says so depends on the operation.
pub(super) fn not_found(id: &'static str) -> ApiError {
    ApiError::new(Code::NotFound, "User could not be found").with_id(id)
}
