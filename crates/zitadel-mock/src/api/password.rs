//! Passwords of people: which are good enough, and which are right.

use jiff::Timestamp;

use super::code::Code;
use super::error::ApiError;
use super::message::Message;
use crate::directory::{Human, User, UserKind};

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
pub(super) fn check(user: Option<&mut User>, password: &str) -> Result<(), ApiError> {
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
