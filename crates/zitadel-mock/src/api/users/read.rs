//! `GetUserByID` and `ListUsers`.

use std::cmp::Ordering;

use serde_json::{Value, json};

use super::find::not_found;
use super::{json, query};
use crate::api::call::{Call, Outcome};
use crate::api::filter;
use crate::api::paging::Page;
use crate::directory::User;

pub(super) fn get_user_by_id(call: &Call<'_>) -> Outcome {
    let id = call.request.required_text("GetUserByIDRequest", "userId")?;
    let directory = call.directory();
    let user = directory
        .users
        .get(id)
        .ok_or_else(|| not_found("QUERY-Dfbg2"))?;
    Ok(json!({"details": json::details(user), "user": json::user(user)}))
}

pub(super) fn list_users(call: &Call<'_>) -> Outcome {
    let page = Page::of_query(&call.request)?;
    let queries = call.request.messages("queries")?;
    let column = call.request.value("sortingColumn").and_then(Value::as_str);
    let directory = call.directory();
    // Unlike other lists, this one holds only what the caller may see.
    let visible = directory
        .users
        .values()
        .filter(|user| call.caller.membership.sees(&user.organization_id));
    let mut users = filter::apply(visible, &queries, query::matches)?;
    users.sort_by(|left, right| compare(left, right, column.unwrap_or_default()));
    let changes = directory.users.values().map(|user| user.changed);
    let read = changes.max().unwrap_or_else(|| call.now());
    Ok(page
        .cut(users)
        .with_details("result", read, |user| json::user(user)))
}

/// Users that are equal in the column stay in the order in which they were made.
fn compare(left: &User, right: &User, column: &str) -> Ordering {
    let text = |user: &User| {
        let human = user.human();
        let text = match column {
            "USER_FIELD_NAME_USER_NAME" => Some(&user.username),
            "USER_FIELD_NAME_FIRST_NAME" => human.map(|human| &human.given_name),
            "USER_FIELD_NAME_LAST_NAME" => human.map(|human| &human.family_name),
            "USER_FIELD_NAME_NICK_NAME" => human.map(|human| &human.nick_name),
            "USER_FIELD_NAME_EMAIL" => human.map(|human| &human.email),
            "USER_FIELD_NAME_DISPLAY_NAME" => return user.display_name().to_lowercase(),
            _ => None,
        };
        text.map(|text| text.to_lowercase()).unwrap_or_default()
    };
    match column {
        "USER_FIELD_NAME_STATE" => (left.state as u8).cmp(&(right.state as u8)),
        "USER_FIELD_NAME_TYPE" => left.machine().is_some().cmp(&right.machine().is_some()),
        "USER_FIELD_NAME_CREATION_DATE" => left.created.cmp(&right.created),
        _ => text(left).cmp(&text(right)),
    }
}
