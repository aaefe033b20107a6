//! E-mail addresses and phone numbers: setting and proving them.

use serde_json::{Value, json};

use super::find::{self, not_found};
use super::{human, json};
use crate::api::call::{Call, Outcome};
use crate::api::code::Code;
use crate::api::error::ApiError;
use crate::directory::{Directory, Human};
use crate::random;

pub(super) fn set_email(call: &Call<'_>) -> Outcome {
    let id = call.request.required_text("SetEmailRequest", "userId")?;
    let email = call.request.required_text("SetEmailRequest", "email")?;
    let mut directory = call.directory();
    let human = person(&mut directory, id)
        .ok_or_else(|| ApiError::new(Code::NotFound, "Email not found").with_id("COMMAND-ieJ2e"))?;
    if human.email == email {
        let error = ApiError::new(Code::FailedPrecondition, "Email not changed");
        return Err(error.with_id("COMMAND-Uch5e"));
    }
    human::set_email(human, &call.request)?;
    if !human.email_verified {
        human.codes.email = Some(random::capitals(6));
    }
    let code = human.codes.email.clone();
    changed(call, &mut directory, id, code)
}

pub(super) fn set_phone(call: &Call<'_>) -> Outcome {
    let id = call.request.required_text("SetPhoneRequest", "userId")?;
    let phone = call.request.required_text("SetPhoneRequest", "phone")?;
    let mut directory = call.directory();
    let human = find::human(&mut directory, id, "")?;
    if human.phone == phone {
        let error = ApiError::new(Code::FailedPrecondition, "Phone not changed");
        return Err(error.with_id("COMMAND-Uch5e"));
    }
    human::set_phone(human, &call.request)?;
    if !human.phone_verified {
        human.codes.phone = Some(random::capitals(6));
    }
    let code = human.codes.phone.clone();
    changed(call, &mut directory, id, code)
}

pub(super) fn remove_phone(call: &Call<'_>) -> Outcome {
    let id = call.request.required_text("RemovePhoneRequest", "userId")?;
    let mut directory = call.directory();
    let human = find::human(&mut directory, id, "")?;
    if human.phone.is_empty() {
        let error = ApiError::new(Code::FailedPrecondition, "Phone not found");
        return Err(error.with_id("COMMAND-ieJ2e"));
    }
    human.phone.clear();
    human.phone_verified = false;
    human.codes.phone = None;
    changed(call, &mut directory, id, None)
}

pub(super) fn send_email_code(call: &Call<'_>) -> Outcome {
    let id = call
        .request
        .required_text("SendEmailCodeRequest", "userId")?;
    new_email_code(call, id)
}

pub(super) fn resend_email_code(call: &Call<'_>) -> Outcome {
    let id = call
        .request
        .required_text("ResendEmailCodeRequest", "userId")?;
    new_email_code(call, id)
}

fn new_email_code(call: &Call<'_>, id: &str) -> Outcome {
    let code = random::capitals(6);
    let mut directory = call.directory();
    find::human(&mut directory, id, "")?.codes.email = Some(code.clone());
    changed(call, &mut directory, id, Some(code))
}

pub(super) fn resend_phone_code(call: &Call<'_>) -> Outcome {
    let id = call
        .request
        .required_text("ResendPhoneCodeRequest", "userId")?;
    let code = random::capitals(6);
    let mut directory = call.directory();
    find::human(&mut directory, id, "")?.codes.phone = Some(code.clone());
    changed(call, &mut directory, id, Some(code))
}

pub(super) fn verify_email(call: &Call<'_>) -> Outcome {
    let id = call.request.required_text("VerifyEmailRequest", "userId")?;
    let code = call.request.text("verificationCode")?;
    let mut directory = call.directory();
    let human = find::human(&mut directory, id, "")?;
    if human.codes.email.as_deref() != Some(code) {
        let error = ApiError::new(Code::InvalidArgument, "Code is invalid");
        return Err(error.with_id("COMMAND-eis9R"));
    }
    human.codes.email = None;
    human.email_verified = true;
    changed(call, &mut directory, id, None)
}

pub(super) fn verify_phone(call: &Call<'_>) -> Outcome {
    let id = call.request.required_text("VerifyPhoneRequest", "userId")?;
    let code = call.request.text("verificationCode")?;
    let mut directory = call.directory();
    let human = find::human(&mut directory, id, "")?;
    if human.codes.phone.as_deref() != Some(code) {
        return Err(ApiError::new(Code::InvalidArgument, "Code is invalid").with_id(""));
    }
    human.codes.phone = None;
    human.phone_verified = true;
    changed(call, &mut directory, id, None)
}

fn person<'a>(directory: &'a mut Directory, id: &str) -> Option<&'a mut Human> {
    find::human(directory, id, "").ok()
}

/// The code is in the answer if the caller wants to deliver it by itself.
fn changed(
    call: &Call<'_>,
    directory: &mut Directory,
    id: &str,
    code: Option<String>,
) -> Result<Value, ApiError> {
    let user = directory.users.get_mut(id).ok_or_else(|| not_found(""))?;
    user.touch(call.now());
    let mut answer = json!({"details": json::change(user)});
    if let Some(code) = code.filter(|_| call.request.has("returnCode")) {
        answer["verificationCode"] = json!(code);
    }
    Ok(answer)
}
