//! Projects by their id.

use crate::api::code::Code;
use crate::api::error::ApiError;
use crate::directory::{Directory, Project};

/// The project itself. Which error id says that it is missing depends on the operation.
pub(super) fn project<'a>(
    directory: &'a mut Directory,
    id: &str,
    missing_id: &'static str,
) -> Result<&'a mut Project, ApiError> {
    let project = directory.projects.get_mut(id);
    project.ok_or_else(|| missing(Code::NotFound, missing_id))
}

/// The project of something that is to be made or changed in it.
pub(super) fn parent<'a>(
    directory: &'a mut Directory,
    id: &str,
) -> Result<&'a mut Project, ApiError> {
    let project = directory.projects.get_mut(id);
    project.ok_or_else(|| missing(Code::FailedPrecondition, "COMMAND-EbFMN"))
}

pub(super) fn missing(code: Code, id: &'static str) -> ApiError {
    ApiError::new(code, "Project not found").with_id(id)
}
