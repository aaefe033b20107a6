//! The filters of `ListUsers`.

use serde_json::Value;

use crate::api::code::Code;
use crate::api::error::ApiError;
use crate::api::message::Message;
use crate::directory::{User, UserState};

pub(super) fn all_match(user: &User, queries: &[Message<'_>]) -> Result<bool, ApiError> {
    for query in queries {
        if !matches(user, query)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn any_matches(user: &User, queries: &[Message<'_>]) -> Result<bool, ApiError> {
    for query in queries {
        if matches(user, query)? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn matches(user: &User, query: &Message<'_>) -> Result<bool, ApiError> {
    let invalid =
        || ApiError::new(Code::InvalidArgument, "List.Query.Invalid").with_id("GRPC-vR9nC");
    let (name, value) = query.only_field().ok_or_else(invalid)?;
    let filter = Message::of(value).ok_or_else(invalid)?;
    let human = user.human();
    let text = |field: &str, actual: Option<&str>| {
        Ok(compare(
            actual.unwrap_or_default(),
            filter.text(field)?,
            filter.value("method"),
        ))
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
        "stateQuery" => Ok(is(filter.value("state"), state(user.state))),
        "typeQuery" => {
            let kind = if human.is_some() {
                ("TYPE_HUMAN", 1)
            } else {
                ("TYPE_MACHINE", 2)
            };
            Ok(is(filter.value("type"), kind))
        }
        "andQuery" => all_match(user, &filter.messages("queries")?),
        "orQuery" => any_matches(user, &filter.messages("queries")?),
        "notQuery" => {
            let negated = filter.message("query")?.ok_or_else(invalid)?;
            Ok(!matches(user, &negated)?)
        }
        other => {
            // Better no answer than a list that a real server would have filtered.
            let message = format!("the mock does not filter users by {other}");
            Err(ApiError::not_in_the_mock(message))
        }
    }
}

fn state(state: UserState) -> (&'static str, u64) {
    match state {
        UserState::Active => ("USER_STATE_ACTIVE", 1),
        UserState::Inactive => ("USER_STATE_INACTIVE", 2),
        UserState::Locked => ("USER_STATE_LOCKED", 4),
    }
}

/// An enum by its name or its number.
fn is(value: Option<&Value>, (name, number): (&str, u64)) -> bool {
    value.is_some_and(|value| value == name || value.as_u64() == Some(number))
}

/// `zitadel.object.v2.TextQueryMethod`, each at its number.
const METHODS: [&str; 8] = [
    "TEXT_QUERY_METHOD_EQUALS",
    "TEXT_QUERY_METHOD_EQUALS_IGNORE_CASE",
    "TEXT_QUERY_METHOD_STARTS_WITH",
    "TEXT_QUERY_METHOD_STARTS_WITH_IGNORE_CASE",
    "TEXT_QUERY_METHOD_CONTAINS",
    "TEXT_QUERY_METHOD_CONTAINS_IGNORE_CASE",
    "TEXT_QUERY_METHOD_ENDS_WITH",
    "TEXT_QUERY_METHOD_ENDS_WITH_IGNORE_CASE",
];

fn compare(actual: &str, wanted: &str, method: Option<&Value>) -> bool {
    let mut known = METHODS.iter().zip(0..);
    let known = known.find(|(name, number)| is(method, (name, *number)));
    // Odd numbers ignore case.
    let number = known.map_or(0, |(_, number)| number);
    let fold = |text: &str| match number % 2 {
        0 => text.to_owned(),
        _ => text.to_lowercase(),
    };
    let (actual, wanted) = (fold(actual), fold(wanted));
    match number / 2 {
        1 => actual.starts_with(&wanted),
        2 => actual.contains(&wanted),
        3 => actual.ends_with(&wanted),
        _ => actual == wanted,
    }
}
