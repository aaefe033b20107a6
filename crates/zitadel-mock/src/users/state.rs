//! `DeactivateUser`, `ReactivateUser`, `LockUser`, `UnlockUser` and `DeleteUser`.

use serde_json::json;

use super::{json as shown, not_found};
use crate::connect::{ConnectError, Outcome};
use crate::directory::UserState;
use crate::instance::Instance;
use crate::message::Message;

pub(crate) fn deactivate(instance: &Instance, request: &Message<'_>) -> Outcome {
    let id = request.required_text("DeactivateUserRequest", "userId")?;
    change(instance, id, |state| match state {
        UserState::Inactive => Err(("User already inactive", "COMMAND-5gunjw0cd7")),
        _ => Ok(UserState::Inactive),
    })
}

pub(crate) fn reactivate(instance: &Instance, request: &Message<'_>) -> Outcome {
    let id = request.required_text("ReactivateUserRequest", "userId")?;
    change(instance, id, |state| match state {
        UserState::Inactive => Ok(UserState::Active),
        _ => Err(("User is not inactive", "COMMAND-s5qqcz97hf")),
    })
}

pub(crate) fn lock(instance: &Instance, request: &Message<'_>) -> Outcome {
    let id = request.required_text("LockUserRequest", "userId")?;
    change(instance, id, |state| match state {
        UserState::Active => Ok(UserState::Locked),
        _ => Err(("User is not active", "COMMAND-lgws8wtsqf")),
    })
}

pub(crate) fn unlock(instance: &Instance, request: &Message<'_>) -> Outcome {
    let id = request.required_text("UnlockUserRequest", "userId")?;
    change(instance, id, |state| match state {
        UserState::Locked => Ok(UserState::Active),
        _ => Err(("User is not locked", "COMMAND-olb9vb0oca")),
    })
}

fn change(
    instance: &Instance,
    id: &str,
    next: impl FnOnce(UserState) -> Result<UserState, (&'static str, &'static str)>,
) -> Outcome {
    let now = instance.clock.now();
    let mut directory = instance.directory();
    let user = directory
        .users
        .get_mut(id)
        .ok_or_else(|| not_found("COMMAND-ugjs0upun6"))?;
    user.state = next(user.state)
        .map_err(|(message, id)| ConnectError::new("failed_precondition", message).with_id(id))?;
    user.touch(now);
    Ok(json!({"details": shown::change(user)}))
}

pub(crate) fn delete(instance: &Instance, request: &Message<'_>) -> Outcome {
    let id = request.required_text("DeleteUserRequest", "userId")?;
    let now = instance.clock.now();
    let mut directory = instance.directory();
    let mut user = directory
        .users
        .remove(id)
        .ok_or_else(|| not_found("COMMAND-bd4ir1mblj"))?;
    directory.tokens.retain(|_, token| token.user_id != id);
    user.touch(now);
    Ok(json!({"details": shown::change(&user)}))
}
