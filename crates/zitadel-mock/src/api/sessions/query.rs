//! The filters of `ListSessions`.

use crate::api::error::ApiError;
use crate::api::filter;
use crate::api::message::Message;
use crate::directory::Session;

pub(super) fn matches(session: &Session, query: &Message<'_>) -> Result<bool, ApiError> {
    let (name, filter) = filter::open(query)?;
    match name.as_str() {
        "idsQuery" => Ok(filter.texts("ids")?.contains(&session.id.as_str())),
        "userIdQuery" => {
            let id = filter.text("id")?;
            Ok(session.user.as_ref().is_some_and(|user| user.id == id))
        }
        other => Err(filter::unknown("sessions", other)),
    }
}
