//! `DeactivateUser`, `ReactivateUser`, `LockUser`, `UnlockUser` and `DeleteUser`.

use serde_json::json;

use super::find::{self, not_found};
use super::json;
use crate::api::call::{Call, Outcome};
use crate::api::code::Code;
use crate::api::error::ApiError;
use crate::directory::UserState;

pub(super) fn deactivate(call: &Call<'_>) -> Outcome {
    let id = call
        .request
        .required_text("DeactivateUserRequest", "userId")?;
    change(call, id, "COMMAND-5gp2p62iin", |state| match state {
        UserState::Inactive => Err(("User already inactive", "COMMAND-5gunjw0cd7")),
        _ => Ok(UserState::Inactive),
    })
}

pub(super) fn reactivate(call: &Call<'_>) -> Outcome {
    let id = call
        .request
        .required_text("ReactivateUserRequest", "userId")?;
    change(call, id, "COMMAND-9hy5kzbuk6", |state| match state {
        UserState::Inactive => Ok(UserState::Active),
        _ => Err(("User is not inactive", "COMMAND-s5qqcz97hf")),
    })
}

pub(super) fn lock(call: &Call<'_>) -> Outcome {
    let id = call.request.required_text("LockUserRequest", "userId")?;
    change(call, id, "COMMAND-450yxuqrh1", |state| match state {
        UserState::Active => Ok(UserState::Locked),
        _ => Err(("User is not active", "COMMAND-lgws8wtsqf")),
    })
}

pub(super) fn unlock(call: &Call<'_>) -> Outcome {
    let id = call.request.required_text("UnlockUserRequest", "userId")?;
    change(call, id, "COMMAND-x377t913pw", |state| match state {
        UserState::Locked => Ok(UserState::Active),
        _ => Err(("User is not locked", "COMMAND-olb9vb0oca")),
    })
}

fn change(
    call: &Call<'_>,
    id: &str,
    missing_id: &'static str,
    next: impl FnOnce(UserState) -> Result<UserState, (&'static str, &'static str)>,
) -> Outcome {
    let now = call.now();
    let mut directory = call.directory();
    let user = find::user(&mut directory, id, missing_id)?;
    user.state = next(user.state)
        .map_err(|(message, id)| ApiError::new(Code::FailedPrecondition, message).with_id(id))?;
    user.touch(now);
    Ok(json!({"details": json::change(user)}))
}

pub(super) fn delete(call: &Call<'_>) -> Outcome {
    let id = call.request.required_text("DeleteUserRequest", "userId")?;
    let now = call.now();
    let mut directory = call.directory();
    let user = directory.remove_user(id);
    let mut user = user.ok_or_else(|| not_found("COMMAND-bd4ir1mblj"))?;
    user.touch(now);
    Ok(json!({"details": json::change(&user)}))
}
