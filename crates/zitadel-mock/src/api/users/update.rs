//! `UpdateHumanUser` and `UpdateUser`.

use jiff::Timestamp;
use serde_json::json;

use super::find::{self, not_found};
use super::{human, json, machine};
use crate::api::call::{Call, Outcome};
use crate::api::code::Code;
use crate::api::error::ApiError;
use crate::api::metadata;
use crate::clock::rfc3339;
use crate::directory::{Directory, User, UserKind};

const MISSING: &str = "COMMAND-ugjs0upun6";

pub(super) fn update_human_user(call: &Call<'_>) -> Outcome {
    let id = call
        .request
        .required_text("UpdateHumanUserRequest", "userId")?;
    let codes = human::new_codes(&call.request)?;
    let mut answer = json!({});
    let mut directory = call.directory();
    let user = change(call, &mut directory, id, |kind, now| match kind {
        UserKind::Human(human) => {
            human::update(human, &call.request, now)?;
            human::give_codes(human, codes, &mut answer);
            Ok(())
        }
        UserKind::Machine(_) => Err(not_found(MISSING)),
    })?;
    answer["details"] = json::change(user);
    Ok(answer)
}

pub(super) fn update_user(call: &Call<'_>) -> Outcome {
    let id = call.request.required_text("UpdateUserRequest", "userId")?;
    let human = call.request.message("human")?;
    let machine = call.request.message("machine")?;
    let mut answer = json!({});
    let mut directory = call.directory();
    if human.is_none() && machine.is_none() {
        // Even if nothing but the name or the metadata is to be changed.
        let error = ApiError::new(Code::Unimplemented, "user type is not implemented");
        return Err(error.with_id(""));
    }
    let user = change(call, &mut directory, id, |kind, now| {
        match (kind, &human, &machine) {
            (UserKind::Human(kept), Some(message), None) => {
                human::update(kept, message, now)?;
                human::give_codes(kept, human::new_codes(message)?, &mut answer);
                Ok(())
            }
            (UserKind::Machine(kept), None, Some(message)) => machine::update(kept, message),
            _ => Err(not_found(MISSING)),
        }
    })?;
    metadata::set(&mut user.metadata, &call.request, call.now())?;
    answer["changeDate"] = json!(rfc3339(user.changed));
    Ok(answer)
}

/// Changes the username and what `change` does, all or nothing. A request that changes nothing
/// leaves the time of the last change as it is.
fn change<'a>(
    call: &Call<'_>,
    directory: &'a mut Directory,
    id: &str,
    change: impl FnOnce(&mut UserKind, Timestamp) -> Result<(), ApiError>,
) -> Result<&'a mut User, ApiError> {
    let now = call.now();
    let username = call.request.optional_text("username")?;
    let taken = username
        .and_then(|username| directory.user_by_username(username))
        .is_some_and(|user| user.id != id);
    let user = find::user(directory, id, MISSING)?;
    if taken {
        let message = "User already exists";
        return Err(ApiError::new(Code::AlreadyExists, message).with_id("V3-DKcYh"));
    }
    let mut kind = user.kind.clone();
    change(&mut kind, now)?;
    let username = username.unwrap_or(&user.username).to_owned();
    if kind != user.kind || username != user.username {
        user.kind = kind;
        user.username = username;
        user.touch(now);
    }
    Ok(user)
}
