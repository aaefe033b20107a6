//! `SetUserMetadata`, `ListUserMetadata` and `DeleteUserMetadata`.

use serde_json::json;

use super::find;
use crate::api::call::{Call, Outcome};
use crate::api::code::Code;
use crate::api::error::ApiError;
use crate::api::metadata;
use crate::api::paging::Page;
use crate::clock::rfc3339;

pub(super) fn set(call: &Call<'_>) -> Outcome {
    let id = call
        .request
        .required_text("SetUserMetadataRequest", "userId")?;
    let mut directory = call.directory();
    let user = directory.users.get_mut(id).ok_or_else(|| {
        ApiError::new(Code::FailedPrecondition, "User could not be found").with_id("COMMAND-uXHNj")
    })?;
    metadata::set(&mut user.metadata, &call.request, call.now())?;
    Ok(json!({"setDate": rfc3339(call.now())}))
}

pub(super) fn delete(call: &Call<'_>) -> Outcome {
    let id = call
        .request
        .required_text("DeleteUserMetadataRequest", "userId")?;
    let mut directory = call.directory();
    let user = find::user(&mut directory, id, "")?;
    metadata::remove(&mut user.metadata, &call.request, "META-2nnds")?;
    Ok(json!({"deletionDate": rfc3339(call.now())}))
}

/// Of a user that does not exist, the list is empty.
pub(super) fn list(call: &Call<'_>) -> Outcome {
    let id = call
        .request
        .required_text("ListUserMetadataRequest", "userId")?;
    let page = Page::of_pagination(&call.request)?;
    let directory = call.directory();
    let entries = match directory.users.get(id) {
        Some(user) => metadata::list(&user.metadata, &call.request)?,
        None => Vec::new(),
    };
    Ok(page
        .cut(entries)
        .with_pagination("metadata", metadata::json))
}
