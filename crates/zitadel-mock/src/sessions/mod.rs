//! `SessionService`: sessions with a user, a password check and metadata.

mod checks;
mod session;

use serde_json::json;

use crate::clock::rfc3339;
use crate::connect::{Caller, ConnectError, Outcome};
use crate::dialect::OpaqueToken;
use crate::directory::Directory;
use crate::instance::Instance;
use crate::message::Message;
use crate::paging::Page;

pub(crate) use session::Session;

pub(crate) const METHODS: &[&str] = &[
    "CreateSession",
    "DeleteSession",
    "GetSession",
    "ListSessions",
    "SetSession",
];

pub(crate) fn call(
    instance: &Instance,
    _caller: &Caller,
    method: &str,
    request: &Message<'_>,
) -> Option<Outcome> {
    Some(match method {
        "CreateSession" => create(instance, request),
        "DeleteSession" => delete(instance, request),
        "GetSession" => get(instance, request),
        "ListSessions" => list(instance, request),
        "SetSession" => set(instance, request),
        _ => return None,
    })
}

fn create(instance: &Instance, request: &Message<'_>) -> Outcome {
    let now = instance.clock.now();
    let mut directory = instance.directory();
    let mut session = Session {
        id: directory.next_id(),
        token: instance.dialect.opaque(OpaqueToken::Session),
        created: now,
        changed: now,
        sequence: 1,
        user: None,
        password_verified: None,
        metadata: None,
        user_agent: request.value("userAgent").cloned(),
        expires: None,
    };
    let challenges = checks::apply(&mut session, &mut directory, request, now)?;
    let mut answer = json!({
        "details": session.details(&directory),
        "sessionId": session.id,
        "sessionToken": session.token,
    });
    if let Some(challenges) = challenges {
        answer["challenges"] = challenges;
    }
    directory.sessions.insert(session.id.clone(), session);
    Ok(answer)
}

fn set(instance: &Instance, request: &Message<'_>) -> Outcome {
    let id = request.required_text("SetSessionRequest", "sessionId")?;
    let now = instance.clock.now();
    let mut directory = instance.directory();
    // A copy, so that a refused request changes nothing.
    let mut session = find(&directory, id, request)?.clone();
    let challenges = checks::apply(&mut session, &mut directory, request, now)?;
    session.token = instance.dialect.opaque(OpaqueToken::Session);
    session.changed = now;
    session.sequence += 1;
    let mut answer = json!({
        "details": session.details(&directory),
        "sessionToken": session.token,
    });
    if let Some(challenges) = challenges {
        answer["challenges"] = challenges;
    }
    directory.sessions.insert(session.id.clone(), session);
    Ok(answer)
}

fn get(instance: &Instance, request: &Message<'_>) -> Outcome {
    let id = request.required_text("GetSessionRequest", "sessionId")?;
    let directory = instance.directory();
    let session = find(&directory, id, request)?;
    Ok(json!({"session": session.shown()}))
}

fn delete(instance: &Instance, request: &Message<'_>) -> Outcome {
    let id = request.required_text("DeleteSessionRequest", "sessionId")?;
    let now = instance.clock.now();
    let mut directory = instance.directory();
    let mut session = find(&directory, id, request)?.clone();
    directory.sessions.remove(id);
    session.changed = now;
    session.sequence += 1;
    Ok(json!({"details": session.details(&directory)}))
}

fn list(instance: &Instance, request: &Message<'_>) -> Outcome {
    let page = Page::of_query(request)?;
    let queries = request.messages("queries")?;
    let directory = instance.directory();
    let mut sessions = Vec::new();
    for session in directory.sessions.values() {
        if session.matches(&queries)? {
            sessions.push(session.shown());
        }
    }
    let paged = page.of_items(sessions);
    let read = directory
        .sessions
        .values()
        .map(|session| session.changed)
        .max();
    let mut details = json!({"timestamp": rfc3339(read.unwrap_or_else(|| instance.clock.now()))});
    paged.add_total(&mut details);
    let mut answer = json!({"details": details});
    if !paged.items.is_empty() {
        answer["sessions"] = paged.items.into();
    }
    Ok(answer)
}

/// The session, if the request may touch it.
fn find<'a>(
    directory: &'a Directory,
    id: &str,
    request: &Message<'_>,
) -> Result<&'a Session, ConnectError> {
    let session = directory.sessions.get(id).ok_or_else(not_found)?;
    session.check_token(request)?;
    Ok(session)
}

fn not_found() -> ConnectError {
    ConnectError::new("not_found", "Session does not exist").with_id("QUERY-SFeaa")
}

fn missing(what: &str) -> ConnectError {
    ConnectError::new("unimplemented", what).with_id("")
}
