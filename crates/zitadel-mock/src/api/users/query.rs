//! The filters of `ListUsers`.

use crate::api::error::ApiError;
use crate::api::filter;
use crate::api::message::Message;
use crate::directory::{User, UserState};

fn any_matches(user: &User, queries: &[Message<'_>]) -> Result<bool, ApiError> {
    for query in queries {
        if matches(user, query)? {
            return Ok(true);
        }
    }
    Ok(false)
}

pub(super) fn matches(user: &User, query: &Message<'_>) -> Result<bool, ApiError> {
    let (name, filter) = filter::open(query)?;
    let human = user.human();
    let text = |field: &str, actual: Option<&str>| {
        filter::text(actual.unwrap_or_default(), &filter, field)
    };
    match name.as_str() {
        "userNameQuery" => text("userName", Some(&user.username)),
        "loginNameQuery" => text("loginName", Some(&user.username)),
        "firstNameQuery" => text("firstName", human.map(|human| human.given_name.as_str())),
        "lastNameQuery" => text("lastName", human.map(|human| human.family_name.as_str())),
        "nickNameQuery" => text("nickName", human.map(|human| human.nick_name.as_str())),
        "displayNameQuery" => text("displayName", Some(user.display_name())),
        "emailQuery" => text("emailAddress", human.map(|human| human.email.as_str())),
        "phoneQuery" => text("number", human.map(|human| human.phone.as_str())),
        "organizationIdQuery" => Ok(filter.text("organizationId")? == user.organization_id),
        "inUserIdsQuery" => Ok(filter.texts("userIds")?.contains(&user.id.as_str())),
        "inUserEmailsQuery" => {
            let emails = filter.texts("userEmails")?;
            Ok(human.is_some_and(|human| emails.contains(&human.email.as_str())))
        }
        "stateQuery" => Ok(filter::is(filter.value("state"), state(user.state))),
        "typeQuery" => {
            let kind = if human.is_some() {
                ("TYPE_HUMAN", 1)
            } else {
                ("TYPE_MACHINE", 2)
            };
            Ok(filter::is(filter.value("type"), kind))
        }
        "andQuery" => filter::all(user, &filter.messages("queries")?, matches),
        "orQuery" => any_matches(user, &filter.messages("queries")?),
        "notQuery" => {
            let negated = filter.message("query")?.ok_or_else(filter::invalid)?;
            Ok(!matches(user, &negated)?)
        }
        other => Err(filter::unknown("users", other)),
    }
}

fn state(state: UserState) -> (&'static str, u64) {
    match state {
        UserState::Active => ("USER_STATE_ACTIVE", 1),
        UserState::Inactive => ("USER_STATE_INACTIVE", 2),
        UserState::Locked => ("USER_STATE_LOCKED", 4),
    }
}
