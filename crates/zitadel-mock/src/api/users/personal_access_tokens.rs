//! `AddPersonalAccessToken`, `RemovePersonalAccessToken` and `ListPersonalAccessTokens`.

use serde_json::json;

use super::credentials::{self, Credential};
use crate::api::call::{Call, Outcome};
use crate::api::code::Code;
use crate::api::error::ApiError;
use crate::api::expiration;
use crate::clock::rfc3339;
use crate::dialect::OpaqueToken;
use crate::directory::{Grant, Token};

pub(super) fn add(call: &Call<'_>) -> Outcome {
    const REQUEST: &str = "AddPersonalAccessTokenRequest";
    let user_id = call.request.required_text(REQUEST, "userId")?;
    let expires = expiration::of(call, REQUEST)?;
    let issued = call.now();
    let mut directory = call.directory();
    credentials::check_machine(&directory, user_id, "COMMAND-Dggw2")?;
    let id = directory.next_id();
    let text = call.instance.dialect.opaque(OpaqueToken::PersonalAccess);
    let token = Token::personal(id.clone(), user_id, issued, expires);
    directory.tokens.insert(text.clone(), token);
    Ok(json!({"creationDate": rfc3339(issued), "tokenId": id, "token": text}))
}

pub(super) fn remove(call: &Call<'_>) -> Outcome {
    const REQUEST: &str = "RemovePersonalAccessTokenRequest";
    let user_id = call.request.required_text(REQUEST, "userId")?;
    let token_id = call.request.required_text(REQUEST, "tokenId")?;
    let mut directory = call.directory();
    let before = directory.tokens.len();
    directory.tokens.retain(|_, token| {
        token.grant != Grant::PersonalAccessToken
            || token.user_id != user_id
            || token.id != token_id
    });
    if directory.tokens.len() == before {
        let error = ApiError::new(Code::NotFound, "Personal Access Token not found");
        return Err(error.with_id("COMMAND-4m77G"));
    }
    Ok(json!({"deletionDate": rfc3339(call.now())}))
}

pub(super) fn list(call: &Call<'_>) -> Outcome {
    let directory = call.directory();
    let personal = directory
        .tokens
        .values()
        .filter(|token| token.grant == Grant::PersonalAccessToken);
    let tokens = personal.filter_map(|token| {
        Some(Credential {
            id: &token.id,
            user: directory.users.get(&token.user_id)?,
            created: token.issued,
            expires: Some(token.expires),
        })
    });
    credentials::list(call, tokens)
}
