//! What `CreateSession` and `SetSession` have in common: checks, challenges, metadata and
//! lifetime.

use jiff::Timestamp;
use serde_json::{Value, json};

use crate::api::code::Code;
use crate::api::error::ApiError;
use crate::api::message::Message;
use crate::api::users::password;
use crate::directory::{CheckedUser, Directory, Session};
use crate::random;

/// Gives the challenges that were asked for.
pub(super) fn apply(
    session: &mut Session,
    directory: &mut Directory,
    request: &Message<'_>,
    now: Timestamp,
) -> Result<Option<Value>, ApiError> {
    if let Some(lifetime) = request.duration("lifetime")? {
        // No time on any calendar is that far ahead.
        session.expires = Some(now.checked_add(lifetime).unwrap_or(Timestamp::MAX));
    }
    if let Some(checks) = request.message("checks")? {
        check(session, directory, &checks, now)?;
    }
    if let Some(metadata) = request.value("metadata") {
        session.metadata = Some(metadata.clone());
    }
    request.message("challenges")?.map(challenges).transpose()
}

fn check(
    session: &mut Session,
    directory: &mut Directory,
    checks: &Message<'_>,
    now: Timestamp,
) -> Result<(), ApiError> {
    if let Some((name, _)) = [
        "idpIntent",
        "webAuthN",
        "totp",
        "otpSms",
        "otpEmail",
        "recoveryCode",
    ]
    .iter()
    .find_map(|name| checks.value(name).map(|value| (name, value)))
    {
        return Err(ApiError::not_in_the_mock(format!(
            "the mock does not check {name}"
        )));
    }
    if let Some(user) = checks.message("user")? {
        let id = user.text("userId")?;
        let login_name = user.text("loginName")?;
        let found = directory
            .users
            .get(id)
            .or_else(|| directory.user_by_username(login_name))
            .ok_or_else(|| {
                ApiError::new(Code::NotFound, "User could not be found").with_id("QUERY-Dfbg2")
            })?;
        session.user = Some(CheckedUser::of(found, now));
    }
    if let Some(password) = checks.message("password")? {
        let user = session.user.as_ref();
        let user = user.and_then(|user| directory.users.get_mut(&user.id));
        password::check(user, password.text("password")?)?;
        session.password_verified = Some(now);
    }
    Ok(())
}

/// Codes that the caller asked to get back instead of having them sent.
fn challenges(requested: Message<'_>) -> Result<Value, ApiError> {
    let mut codes = json!({});
    if requested.has("webAuthN") {
        return Err(ApiError::not_in_the_mock("the mock has no passkeys"));
    }
    if requested
        .message("otpSms")?
        .is_some_and(|sms| sms.has("returnCode"))
    {
        codes["otpSms"] = json!(random::digits(8));
    }
    if requested
        .message("otpEmail")?
        .is_some_and(|email| email.has("returnCode"))
    {
        codes["otpEmail"] = json!(random::digits(8));
    }
    Ok(codes)
}
