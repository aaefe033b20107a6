//! What keys and personal access tokens have in common.

use jiff::Timestamp;
use serde_json::{Value, json};

use crate::api::call::{Call, Outcome};
use crate::api::code::Code;
use crate::api::error::ApiError;
use crate::api::filter;
use crate::api::message::Message;
use crate::api::paging::Page;
use crate::clock::rfc3339;
use crate::directory::{Directory, User};

/// Which error id says that there is no such machine depends on the operation.
pub(super) fn check_machine(
    directory: &Directory,
    user_id: &str,
    missing_id: &'static str,
) -> Result<(), ApiError> {
    if directory
        .users
        .get(user_id)
        .and_then(User::machine)
        .is_some()
    {
        return Ok(());
    }
    let error = ApiError::new(Code::FailedPrecondition, "User could not be found");
    Err(error.with_id(missing_id))
}

/// A key or a token in a list.
pub(super) struct Credential<'a> {
    pub(super) id: &'a str,
    pub(super) user: &'a User,
    pub(super) created: Timestamp,
    pub(super) expires: Option<Timestamp>,
}

pub(super) fn list<'a>(
    call: &Call<'_>,
    credentials: impl Iterator<Item = Credential<'a>>,
) -> Outcome {
    let page = Page::of_pagination(&call.request)?;
    let filters = call.request.messages("filters")?;
    let mut passed = Vec::new();
    for credential in credentials {
        if filter::all(&credential, &filters, matches)? {
            passed.push(credential);
        }
    }
    passed.sort_by_key(|credential| credential.id);
    Ok(page
        .cut(passed)
        .visible(|credential| {
            call.caller
                .membership
                .sees(&credential.user.organization_id)
        })
        .with_pagination("result", json))
}

fn matches(credential: &Credential<'_>, filter: &Message<'_>) -> Result<bool, ApiError> {
    let (name, filter) = filter::open(filter)?;
    match name.as_str() {
        "userIdFilter" => Ok(filter.text("id")? == credential.user.id),
        "organizationIdFilter" => Ok(filter.text("id")? == credential.user.organization_id),
        "keyIdFilter" | "tokenIdFilter" => Ok(filter.text("id")? == credential.id),
        other => Err(filter::unknown("credentials", other)),
    }
}

/// `zitadel.user.v2.Key` and `zitadel.user.v2.PersonalAccessToken`
fn json(credential: &Credential<'_>) -> Value {
    let created = rfc3339(credential.created);
    let mut json = json!({
        "creationDate": created,
        "changeDate": created,
        "id": credential.id,
        "userId": credential.user.id,
        "organizationId": credential.user.organization_id,
    });
    if let Some(expires) = credential.expires {
        json["expirationDate"] = json!(rfc3339(expires));
    }
    json
}
