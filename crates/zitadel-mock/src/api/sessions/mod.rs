//! `SessionService`: sessions with a user, a password check and metadata.

mod checks;
mod json;
mod query;

use serde_json::{Value, json};

use super::call::{Call, Outcome, Service};
use super::code::Code;
use super::error::ApiError;
use super::filter;
use super::message::Message;
use super::paging::Page;
use crate::dialect::OpaqueToken;
use crate::directory::Session;

pub(super) const SERVICE: Service = Service {
    name: "zitadel.session.v2.SessionService",
    handlers: &[
        ("CreateSession", create),
        ("DeleteSession", delete),
        ("GetSession", get),
        ("ListSessions", list),
        ("SetSession", set),
    ],
};

fn create(call: &Call<'_>) -> Outcome {
    let now = call.now();
    let mut directory = call.directory();
    let mut session = Session {
        id: directory.next_id(),
        token: call.instance.dialect.opaque(OpaqueToken::Session),
        created: now,
        changed: now,
        sequence: 1,
        user: None,
        password_verified: None,
        metadata: None,
        user_agent: call.request.value("userAgent").cloned(),
        expires: None,
    };
    let challenges = checks::apply(&mut session, &mut directory, &call.request, now)?;
    let mut answer = json!({
        "details": json::change(&session, &directory),
        "sessionId": session.id,
        "sessionToken": session.token,
    });
    if let Some(challenges) = challenges {
        answer["challenges"] = challenges;
    }
    directory.sessions.insert(session.id.clone(), session);
    Ok(answer)
}

fn set(call: &Call<'_>) -> Outcome {
    let id = call
        .request
        .required_text("SetSessionRequest", "sessionId")?;
    let now = call.now();
    let mut directory = call.directory();
    // A copy, so that a refused request changes nothing.
    let Some(mut session) = directory.sessions.get(id).cloned() else {
        return Ok(nothing_changed());
    };
    check_token(&session, &call.request)?;
    let challenges = checks::apply(&mut session, &mut directory, &call.request, now)?;
    session.token = call.instance.dialect.opaque(OpaqueToken::Session);
    session.changed = now;
    session.sequence += 1;
    let mut answer = json!({
        "details": json::change(&session, &directory),
        "sessionToken": session.token,
    });
    if let Some(challenges) = challenges {
        answer["challenges"] = challenges;
    }
    directory.sessions.insert(session.id.clone(), session);
    Ok(answer)
}

fn get(call: &Call<'_>) -> Outcome {
    let id = call
        .request
        .required_text("GetSessionRequest", "sessionId")?;
    let directory = call.directory();
    let session = directory.sessions.get(id).ok_or_else(not_found)?;
    check_token(session, &call.request)?;
    Ok(json!({"session": json::session(session)}))
}

fn delete(call: &Call<'_>) -> Outcome {
    let id = call
        .request
        .required_text("DeleteSessionRequest", "sessionId")?;
    let now = call.now();
    let mut directory = call.directory();
    let Some(mut session) = directory.sessions.get(id).cloned() else {
        return Ok(nothing_changed());
    };
    check_token(&session, &call.request)?;
    directory.sessions.remove(id);
    session.changed = now;
    session.sequence += 1;
    Ok(json!({"details": json::change(&session, &directory)}))
}

fn list(call: &Call<'_>) -> Outcome {
    let page = Page::of_query(&call.request)?;
    let queries = call.request.messages("queries")?;
    let directory = call.directory();
    let sessions = filter::apply(directory.sessions.values(), &queries, query::matches)?;
    let changes = directory.sessions.values().map(|session| session.changed);
    let read = changes.max().unwrap_or_else(|| call.now());
    Ok(page
        .cut(sessions)
        .with_details("sessions", read, |session| json::session(session)))
}

/// What changing and deleting say of a session that is not there.
fn nothing_changed() -> Value {
    json!({"details": {}})
}

/// A request that brings a token has to bring the newest one; one without a token is covered by
/// the caller's permissions.
fn check_token(session: &Session, request: &Message<'_>) -> Result<(), ApiError> {
    match request.text("sessionToken")? {
        "" => Ok(()),
        token if token == session.token => Ok(()),
        _ => {
            let message = "Session Token is invalid";
            Err(ApiError::new(Code::PermissionDenied, message).with_id("COMMAND-sGr42"))
        }
    }
}

fn not_found() -> ApiError {
    ApiError::new(Code::NotFound, "Session does not exist").with_id("QUERY-SFeaa")
}
