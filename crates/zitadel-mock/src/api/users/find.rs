//! Users by their id.

use crate::api::code::Code;
use crate::api::error::ApiError;
use crate::directory::{Directory, Human, User, UserKind};

/// No user has this id. Which error id says so depends on the operation.
pub(super) fn not_found(id: &'static str) -> ApiError {
    ApiError::new(Code::NotFound, "User could not be found").with_id(id)
}

pub(super) fn user<'a>(
    directory: &'a mut Directory,
    id: &str,
    missing_id: &'static str,
) -> Result<&'a mut User, ApiError> {
    directory
        .users
        .get_mut(id)
        .ok_or_else(|| not_found(missing_id))
}

pub(super) fn human<'a>(
    directory: &'a mut Directory,
    id: &str,
    missing_id: &'static str,
) -> Result<&'a mut Human, ApiError> {
    match &mut user(directory, id, missing_id)?.kind {
        UserKind::Human(human) => Ok(human),
        UserKind::Machine(_) => Err(not_found(missing_id)),
    }
}
