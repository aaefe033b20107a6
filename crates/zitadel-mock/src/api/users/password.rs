//! Passwords of people: which are good enough, which are right, and how they are set.

use jiff::Timestamp;
use serde_json::json;

use super::{find, json};
use crate::api::call::{Call, Outcome};
use crate::api::code::Code;
use crate::api::error::ApiError;
use crate::api::message::Message;
use crate::directory::{Human, User, UserKind};
use crate::random;

/// Zitadel's default policy asks for more; tests that need it are about Zitadel.
const MIN_LENGTH: usize = 8;

/// `zitadel.user.v2.Password`
pub(super) fn set(
    human: &mut Human,
    password: &Message<'_>,
    now: Timestamp,
) -> Result<(), ApiError> {
    let change_required = password.flag("changeRequired")?;
    let password = password.text("password")?;
    if password.chars().count() < MIN_LENGTH {
        let message = "Password is too short";
        return Err(ApiError::new(Code::InvalidArgument, message).with_id("COMMA-HuJf6"));
    }
    human.password = Some(password.to_owned());
    human.password_changed = Some(now);
    human.password_change_required = change_required;
    human.failed_password_checks = 0;
    Ok(())
}

/// Counts the attempts that failed in a row.
pub(in crate::api) fn check(user: Option<&mut User>, password: &str) -> Result<(), ApiError> {
    let wrong = |attempts| {
        ApiError::new(Code::InvalidArgument, "Password is invalid")
            .with_failed_attempts("COMMAND-3M0fs", attempts)
    };
    let Some(User {
        kind: UserKind::Human(human),
        ..
    }) = user
    else {
        return Err(wrong(0));
    };
    if human.password.as_deref() == Some(password) {
        human.failed_password_checks = 0;
        return Ok(());
    }
    human.failed_password_checks += 1;
    Err(wrong(human.failed_password_checks))
}

/// `SetPassword`: with a code, with the current password, or by the caller's permission alone.
pub(super) fn set_password(call: &Call<'_>) -> Outcome {
    let id = call.request.required_text("SetPasswordRequest", "userId")?;
    let new = call.request.message("newPassword")?;
    let new = new.ok_or_else(|| {
        ApiError::validation("SetPasswordRequest.NewPassword", "value is required")
    })?;
    let code = call.request.optional_text("verificationCode")?;
    let current = call.request.optional_text("currentPassword")?;
    let mut directory = call.directory();
    let user = directory.users.get_mut(id);
    let user = user.filter(|user| user.human().is_some()).ok_or_else(|| {
        ApiError::new(Code::FailedPrecondition, "Password not found").with_id("COMMAND-G8dh3")
    })?;
    if let Some(current) = current {
        check(Some(user), current)?;
    }
    let UserKind::Human(human) = &mut user.kind else {
        return Err(find::not_found(""));
    };
    if let Some(code) = code {
        let known = human.codes.password.as_deref().ok_or_else(|| {
            ApiError::new(Code::FailedPrecondition, "Code not found").with_id("COMMAND-2M9fs")
        })?;
        if known != code {
            return Err(ApiError::new(Code::InvalidArgument, "Code is invalid").with_id(""));
        }
    }
    set(human, &new, call.now())?;
    human.codes.password = None;
    user.touch(call.now());
    Ok(json!({"details": json::change(user)}))
}

/// `PasswordReset`
pub(super) fn reset(call: &Call<'_>) -> Outcome {
    let id = call
        .request
        .required_text("PasswordResetRequest", "userId")?;
    let code = random::capitals(6);
    let mut directory = call.directory();
    let human = find::human(&mut directory, id, "COMMAND-SAF4f")?;
    human.codes.password = Some(code.clone());
    let user = find::user(&mut directory, id, "COMMAND-SAF4f")?;
    user.touch(call.now());
    let mut answer = json!({"details": json::change(user)});
    if call.request.has("returnCode") {
        answer["verificationCode"] = json!(code);
    }
    Ok(answer)
}
