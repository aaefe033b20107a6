//! What `CreateSession` and `SetSession` have in common: checks, challenges, metadata and
//! lifetime.

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::missing;
use super::session::{CheckedUser, Session};
use crate::connect::ConnectError;
use crate::directory::{Directory, User, UserKind};
use crate::message::Message;
use crate::random;

/// Gives the challenges that were asked for.
pub(super) fn apply(
    session: &mut Session,
    directory: &mut Directory,
    request: &Message<'_>,
    now: Timestamp,
) -> Result<Option<Value>, ConnectError> {
    let lifetime = request.text("lifetime")?;
    if !lifetime.is_empty() {
        let expires = seconds(lifetime).and_then(|lifetime| now.checked_add(lifetime).ok());
        let invalid = || {
            let message = "unmarshal message: proto: invalid google.protobuf.Duration value";
            ConnectError::new("invalid_argument", message)
        };
        session.expires = Some(expires.ok_or_else(invalid)?);
    }
    if let Some(checks) = request.message("checks")? {
        check(session, directory, &checks, now)?;
    }
    if let Some(metadata) = request.value("metadata") {
        session.metadata = Some(metadata.clone());
    }
    request.message("challenges")?.map(challenges).transpose()
}

/// A protobuf duration in JSON: seconds, perhaps with a fraction, and an `s`.
fn seconds(text: &str) -> Option<SignedDuration> {
    let seconds: f64 = text.strip_suffix('s')?.parse().ok()?;
    SignedDuration::try_from_secs_f64(seconds).ok()
}

fn check(
    session: &mut Session,
    directory: &mut Directory,
    checks: &Message<'_>,
    now: Timestamp,
) -> Result<(), ConnectError> {
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
        return Err(missing(&format!("the mock does not check {name}")));
    }
    if let Some(user) = checks.message("user")? {
        let id = user.text("userId")?;
        let login_name = user.text("loginName")?;
        let found = directory
            .users
            .get(id)
            .or_else(|| directory.user_by_username(login_name))
            .ok_or_else(|| {
                ConnectError::new("not_found", "User could not be found").with_id("QUERY-Dfbg2")
            })?;
        session.user = Some(CheckedUser::of(found, now));
    }
    if let Some(password) = checks.message("password")? {
        let user = session.user.as_ref();
        let user = user.and_then(|user| directory.users.get_mut(&user.id));
        check_password(user, password.text("password")?)?;
        session.password_verified = Some(now);
    }
    Ok(())
}

fn check_password(user: Option<&mut User>, password: &str) -> Result<(), ConnectError> {
    let wrong = |attempts| {
        ConnectError::new("invalid_argument", "Password is invalid")
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

/// Codes that the caller asked to get back instead of having them sent.
fn challenges(asked: Message<'_>) -> Result<Value, ConnectError> {
    let mut codes = json!({});
    if asked.has("webAuthN") {
        return Err(missing("the mock has no passkeys"));
    }
    if asked
        .message("otpSms")?
        .is_some_and(|sms| sms.has("returnCode"))
    {
        codes["otpSms"] = json!(random::digits(8));
    }
    if asked
        .message("otpEmail")?
        .is_some_and(|email| email.has("returnCode"))
    {
        codes["otpEmail"] = json!(random::digits(8));
    }
    Ok(codes)
}
