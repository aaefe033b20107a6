//! `UpdateHumanUser` and `UpdateUser`.

use jiff::Timestamp;
use serde_json::json;

use super::create::add_codes;
use super::{json as shown, not_found};
use crate::clock::rfc3339;
use crate::connect::{ConnectError, Outcome};
use crate::directory::{Human, Machine, User, UserKind};
use crate::instance::Instance;
use crate::message::Message;

const GENDERS: [&str; 4] = [
    "GENDER_UNSPECIFIED",
    "GENDER_FEMALE",
    "GENDER_MALE",
    "GENDER_DIVERSE",
];

pub(crate) fn update_human_user(instance: &Instance, request: &Message<'_>) -> Outcome {
    let id = request.required_text("UpdateHumanUserRequest", "userId")?;
    let mut answer = json!({});
    add_codes(&mut answer, request)?;
    change(instance, id, request, |user, now| match &mut user.kind {
        UserKind::Human(human) => set_human(human, request, now),
        UserKind::Machine(_) => Err(not_found("COMMAND-ugjs0upun6")),
    })
    .map(|user| {
        answer["details"] = user.details;
        answer
    })
}

pub(crate) fn update_user(instance: &Instance, request: &Message<'_>) -> Outcome {
    let id = request.required_text("UpdateUserRequest", "userId")?;
    let human = request.message("human")?;
    let machine = request.message("machine")?;
    let mut answer = json!({});
    if let Some(human) = &human {
        add_codes(&mut answer, human)?;
    }
    change(instance, id, request, |user, now| {
        match (&mut user.kind, &human, &machine) {
            (UserKind::Human(kept), Some(message), None) => set_human(kept, message, now),
            (UserKind::Machine(kept), None, Some(message)) => set_machine(kept, message),
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
    instance: &Instance,
    id: &str,
    request: &Message<'_>,
    change: impl FnOnce(&mut User, Timestamp) -> Result<(), ConnectError>,
) -> Result<Changed, ConnectError> {
    let now = instance.clock.now();
    let username = request.optional_text("username")?;
    let mut directory = instance.directory();
    let taken = username
        .and_then(|username| directory.user_by_username(username))
        .is_some_and(|user| user.id != id);
    let user = directory
        .users
        .get_mut(id)
        .ok_or_else(|| not_found("COMMAND-ugjs0upun6"))?;
    if taken {
        let message = "User already exists";
        return Err(ConnectError::new("already_exists", message).with_id("V3-DKcYh"));
    }
    change(user, now)?;
    if let Some(username) = username {
        user.username = username.to_owned();
    }
    user.touch(now);
    Ok(Changed {
        details: shown::change(user),
        changed: rfc3339(user.changed),
    })
}

/// Changes all of it or, when a part is refused, nothing.
fn set_human(human: &mut Human, message: &Message<'_>, now: Timestamp) -> Result<(), ConnectError> {
    let mut changed = human.clone();
    if let Some(profile) = message.message("profile")? {
        set_profile(&mut changed, &profile)?;
    }
    if let Some(email) = message.message("email")? {
        set_email(&mut changed, &email)?;
    }
    if let Some(phone) = message.message("phone")? {
        set_phone(&mut changed, &phone)?;
    }
    if let Some(set) = message.message("password")? {
        // Unlike in requests that create: what proves that it may be set is beside it.
        if let Some(password) = set.message("password")? {
            set_password(&mut changed, &password, now)?;
        }
    }
    *human = changed;
    Ok(())
}

pub(crate) fn set_profile(human: &mut Human, profile: &Message<'_>) -> Result<(), ConnectError> {
    let texts = [
        ("givenName", &mut human.given_name),
        ("familyName", &mut human.family_name),
        ("nickName", &mut human.nick_name),
        ("displayName", &mut human.display_name),
        ("preferredLanguage", &mut human.preferred_language),
    ];
    for (name, kept) in texts {
        if let Some(text) = profile.optional_text(name)? {
            text.clone_into(kept);
        }
    }
    // Names that the server does not know are dropped, as in every enum.
    let gender = match profile.value("gender") {
        Some(serde_json::Value::String(name)) => GENDERS.iter().find(|known| *known == name),
        Some(_) => GENDERS.get(usize::try_from(profile.number("gender")?).unwrap_or(usize::MAX)),
        None => None,
    };
    if let Some(gender) = gender {
        (*gender).clone_into(&mut human.gender);
    }
    Ok(())
}

pub(crate) fn set_email(human: &mut Human, email: &Message<'_>) -> Result<(), ConnectError> {
    if let Some(address) = email.optional_text("email")? {
        address.clone_into(&mut human.email);
    }
    human.email_verified = email.flag("isVerified")?;
    Ok(())
}

pub(crate) fn set_phone(human: &mut Human, phone: &Message<'_>) -> Result<(), ConnectError> {
    if let Some(number) = phone.optional_text("phone")? {
        number.clone_into(&mut human.phone);
    }
    human.phone_verified = phone.flag("isVerified")?;
    Ok(())
}

pub(crate) fn set_password(
    human: &mut Human,
    password: &Message<'_>,
    now: Timestamp,
) -> Result<(), ConnectError> {
    let change_required = password.flag("changeRequired")?;
    let password = password.text("password")?;
    if password.chars().count() < 8 {
        let message = "Password is too short";
        return Err(ConnectError::new("invalid_argument", message).with_id("COMMA-HuJf6"));
    }
    human.password = Some(password.to_owned());
    human.password_changed = Some(now);
    human.password_change_required = change_required;
    human.failed_password_checks = 0;
    Ok(())
}

pub(crate) fn set_machine(
    machine: &mut Machine,
    message: &Message<'_>,
) -> Result<(), ConnectError> {
    let name = message.optional_text("name")?;
    let description = message.optional_text("description")?;
    if let Some(kind) = message.value("accessTokenType") {
        machine.jwt_access_tokens = kind == "ACCESS_TOKEN_TYPE_JWT" || kind == 1;
    }
    if let Some(name) = name {
        name.clone_into(&mut machine.name);
    }
    if let Some(description) = description {
        description.clone_into(&mut machine.description);
    }
    Ok(())
}
