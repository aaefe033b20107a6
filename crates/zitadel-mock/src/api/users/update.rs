//! `UpdateHumanUser` and `UpdateUser`.

use jiff::Timestamp;
use serde_json::json;

use super::find::not_found;
use super::{human, json, machine};
use crate::api::call::{Call, Outcome};
use crate::api::code::Code;
use crate::api::error::ApiError;
use crate::clock::rfc3339;
use crate::directory::{User, UserKind};

pub(super) fn update_human_user(call: &Call<'_>) -> Outcome {
    let id = call
        .request
        .required_text("UpdateHumanUserRequest", "userId")?;
    let mut answer = json!({});
    human::add_codes(&mut answer, &call.request)?;
    change(call, id, |user, now| match &mut user.kind {
        UserKind::Human(human) => human::update(human, &call.request, now),
        UserKind::Machine(_) => Err(not_found("COMMAND-ugjs0upun6")),
    })
    .map(|user| {
        answer["details"] = user.details;
        answer
    })
}

pub(super) fn update_user(call: &Call<'_>) -> Outcome {
    let id = call.request.required_text("UpdateUserRequest", "userId")?;
    let human = call.request.message("human")?;
    let machine = call.request.message("machine")?;
    let mut answer = json!({});
    if let Some(human) = &human {
        human::add_codes(&mut answer, human)?;
    }
    change(call, id, |user, now| {
        match (&mut user.kind, &human, &machine) {
            (UserKind::Human(kept), Some(message), None) => human::update(kept, message, now),
            (UserKind::Machine(kept), None, Some(message)) => machine::update(kept, message),
            (_, None, None) => Ok(()),
            _ => Err(not_found("COMMAND-ugjs0upun6")),
        }
    })
    .map(|user| {
        answer["changeDate"] = json!(user.changed);
        answer
    })
}

struct Changed {
    details: serde_json::Value,
    changed: String,
}

fn change(
    call: &Call<'_>,
    id: &str,
    change: impl FnOnce(&mut User, Timestamp) -> Result<(), ApiError>,
) -> Result<Changed, ApiError> {
    let now = call.now();
    let username = call.request.optional_text("username")?;
    let mut directory = call.directory();
    let taken = username
        .and_then(|username| directory.user_by_username(username))
        .is_some_and(|user| user.id != id);
    let user = directory
        .users
        .get_mut(id)
        .ok_or_else(|| not_found("COMMAND-ugjs0upun6"))?;
    if taken {
        let message = "User already exists";
        return Err(ApiError::new(Code::AlreadyExists, message).with_id("V3-DKcYh"));
    }
    change(user, now)?;
    if let Some(username) = username {
        user.username = username.to_owned();
    }
    user.touch(now);
    Ok(Changed {
        details: json::change(user),
        changed: rfc3339(user.changed),
    })
}
