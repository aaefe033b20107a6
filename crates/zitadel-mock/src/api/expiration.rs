//! When a credential that is to be made shall run out.

use jiff::Timestamp;

use super::call::Call;
use super::code::Code;
use super::error::ApiError;

/// The request's `expirationDate`, which has to be there and in the future.
pub(super) fn of(call: &Call<'_>, request: &str) -> Result<Timestamp, ApiError> {
    let expires = call.request.timestamp("expirationDate")?.ok_or_else(|| {
        ApiError::validation(&format!("{request}.ExpirationDate"), "value is required")
    })?;
    if expires <= call.now() {
        let error = ApiError::new(Code::InvalidArgument, "Errors.AuthNKey.ExpireBeforeNow");
        return Err(error.with_id("DOMAIN-dv3t5"));
    }
    Ok(expires)
}
