//! Applications by their id.

use crate::api::call::Call;
use crate::api::code::Code;
use crate::api::error::ApiError;
use crate::directory::{Application, Directory};

/// The application that the request names, in the project that it names. Which error id says
/// that it is missing depends on the operation.
pub(super) fn application<'a>(
    call: &Call<'_>,
    directory: &'a mut Directory,
    request: &str,
    missing_id: &'static str,
) -> Result<&'a mut Application, ApiError> {
    let project_id = call.request.required_text(request, "projectId")?;
    let id = call.request.required_text(request, "applicationId")?;
    directory
        .applications
        .get_mut(id)
        .filter(|application| application.project_id == project_id)
        .ok_or_else(|| {
            ApiError::new(Code::NotFound, "Application doesn't exist").with_id(missing_id)
        })
}
