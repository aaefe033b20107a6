//! The filters of `ListSessions`.

use crate::api::code::Code;
use crate::api::error::ApiError;
use crate::api::message::Message;
use crate::directory::Session;

pub(super) fn all_match(session: &Session, queries: &[Message<'_>]) -> Result<bool, ApiError> {
    for query in queries {
        if !matches(session, query)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn matches(session: &Session, query: &Message<'_>) -> Result<bool, ApiError> {
    let invalid =
        || ApiError::new(Code::InvalidArgument, "List.Query.Invalid").with_id("GRPC-Sfefs");
    let (name, value) = query.only_field().ok_or_else(invalid)?;
    let filter = Message::of(value).ok_or_else(invalid)?;
    match name.as_str() {
        "idsQuery" => Ok(filter.texts("ids")?.contains(&session.id.as_str())),
        "userIdQuery" => {
            let id = filter.text("id")?;
            Ok(session.user.as_ref().is_some_and(|user| user.id == id))
        }
        other => Err(ApiError::not_in_the_mock(format!(
            "the mock does not filter sessions by {other}"
        ))),
    }
}
