//! The parts of a person, as requests that create and requests that update set them.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::password;
use crate::api::error::ApiError;
use crate::api::message::Message;
use crate::directory::{Codes, Human};
use crate::random;

const GENDERS: [&str; 4] = [
    "GENDER_UNSPECIFIED",
    "GENDER_FEMALE",
    "GENDER_MALE",
    "GENDER_DIVERSE",
];

/// Of a request that updates.
pub(super) fn update(
    human: &mut Human,
    message: &Message<'_>,
    now: Timestamp,
) -> Result<(), ApiError> {
    if let Some(profile) = message.message("profile")? {
        set_profile(human, &profile)?;
    }
    if let Some(email) = message.message("email")? {
        set_email(human, &email)?;
    }
    if let Some(phone) = message.message("phone")? {
        set_phone(human, &phone)?;
    }
    if let Some(set) = message.message("password")? {
        // Unlike in requests that create: what proves that it may be set is beside it.
        if let Some(password) = set.message("password")? {
            password::set(human, &password, now)?;
        }
    }
    Ok(())
}

pub(super) fn set_profile(human: &mut Human, profile: &Message<'_>) -> Result<(), ApiError> {
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

pub(super) fn set_email(human: &mut Human, email: &Message<'_>) -> Result<(), ApiError> {
    if let Some(address) = email.optional_text("email")? {
        address.clone_into(&mut human.email);
    }
    human.email_verified = email.flag("isVerified")?;
    human.codes.email = None;
    Ok(())
}

pub(super) fn set_phone(human: &mut Human, phone: &Message<'_>) -> Result<(), ApiError> {
    if let Some(number) = phone.optional_text("phone")? {
        number.clone_into(&mut human.phone);
    }
    human.phone_verified = phone.flag("isVerified")?;
    human.codes.phone = None;
    Ok(())
}

/// Codes that the caller wants to deliver by itself.
pub(super) fn new_codes(message: &Message<'_>) -> Result<Codes, ApiError> {
    let code = |channel: &str| -> Result<Option<String>, ApiError> {
        let channel = message.message(channel)?;
        let returned = channel.is_some_and(|channel| channel.has("returnCode"));
        Ok(returned.then(|| random::capitals(6)))
    };
    Ok(Codes {
        email: code("email")?,
        phone: code("phone")?,
        password: None,
    })
}

/// Remembers the codes and puts them into the answer.
pub(super) fn give_codes(human: &mut Human, codes: Codes, answer: &mut Value) {
    if let Some(code) = codes.email {
        answer["emailCode"] = json!(code);
        human.codes.email = Some(code);
    }
    if let Some(code) = codes.phone {
        answer["phoneCode"] = json!(code);
        human.codes.phone = Some(code);
    }
}
