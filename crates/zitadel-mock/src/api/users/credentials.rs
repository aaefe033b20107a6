//! Secrets, keys and personal access tokens of machine users.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use serde_json::{Value, json};

use crate::api::call::{Call, Outcome};
use crate::api::code::Code;
use crate::api::error::ApiError;
use crate::api::message::Message;
use crate::api::paging::Page;
use crate::clock::rfc3339;
use crate::dialect::OpaqueToken;
use crate::directory::{Directory, Grant, Machine, MachineKey, Token};
use crate::keys::PublicKey;
use crate::random;

pub(super) fn add_secret(call: &Call<'_>) -> Outcome {
    let id = call.request.required_text("AddSecretRequest", "userId")?;
    let secret = random::text(64);
    machine(&mut call.directory(), id)?.secret = Some(secret.clone());
    Ok(json!({"creationDate": now(call), "clientSecret": secret}))
}

pub(super) fn remove_secret(call: &Call<'_>) -> Outcome {
    let id = call
        .request
        .required_text("RemoveSecretRequest", "userId")?;
    machine(&mut call.directory(), id)?.secret = None;
    Ok(json!({"deletionDate": now(call)}))
}

pub(super) fn add_key(call: &Call<'_>) -> Outcome {
    const REQUEST: &str = "AddKeyRequest";
    let user_id = call.request.required_text(REQUEST, "userId")?;
    let expires = expiration(call, REQUEST)?;
    let created = call.now();
    let supplied = supplied_key(&call.request)?;

    let mut directory = call.directory();
    machine(&mut directory, user_id)?;
    let key_id = directory.next_id();
    let mut answer = json!({"creationDate": rfc3339(created), "keyId": key_id});
    let public_key = match supplied {
        Some(key) => key,
        None => {
            let key = directory.new_rsa_key();
            let file = json!({
                "type": "serviceaccount",
                "keyId": key_id,
                "key": key.pkcs1_pem(),
                "expirationDate": rfc3339(expires),
                "userId": user_id,
            });
            answer["keyContent"] = json!(STANDARD.encode(file.to_string()));
            PublicKey::of(&key)
        }
    };
    let key = MachineKey {
        public_key,
        created,
        expires: Some(expires),
    };
    machine(&mut directory, user_id)?.keys.insert(key_id, key);
    Ok(answer)
}

fn supplied_key(request: &Message<'_>) -> Result<Option<PublicKey>, ApiError> {
    let pem = request.bytes("publicKey")?;
    if pem.is_empty() {
        return Ok(None);
    }
    PublicKey::from_pem(&pem).map(Some).map_err(|_| {
        ApiError::new(Code::InvalidArgument, "Errors.User.Machine.Key.Invalid").with_id("")
    })
}

pub(super) fn remove_key(call: &Call<'_>) -> Outcome {
    const REQUEST: &str = "RemoveKeyRequest";
    let user_id = call.request.required_text(REQUEST, "userId")?;
    let key_id = call.request.required_text(REQUEST, "keyId")?;
    let removed = machine(&mut call.directory(), user_id)?.keys.remove(key_id);
    if removed.is_none() {
        let message = "Machine key not found";
        return Err(ApiError::new(Code::NotFound, message).with_id("COMMAND-4m77G"));
    }
    Ok(json!({"deletionDate": now(call)}))
}

pub(super) fn list_keys(call: &Call<'_>) -> Outcome {
    let wanted = Wanted::of(&call.request)?;
    let directory = call.directory();
    let machines = directory
        .users
        .values()
        .filter_map(|user| Some((user, user.machine()?)));
    let keys = machines.flat_map(|(user, machine)| {
        machine.keys.iter().map(move |(id, key)| Entry {
            id,
            user_id: &user.id,
            created: key.created,
            expires: key.expires,
        })
    });
    wanted.list(&call.request, &directory.organization_id, keys)
}

pub(super) fn add_personal_access_token(call: &Call<'_>) -> Outcome {
    const REQUEST: &str = "AddPersonalAccessTokenRequest";
    let user_id = call.request.required_text(REQUEST, "userId")?;
    let expires = expiration(call, REQUEST)?;
    let issued = call.now();
    let mut directory = call.directory();
    machine(&mut directory, user_id)?;
    let id = directory.next_id();
    let text = call.instance.dialect.opaque(OpaqueToken::PersonalAccess);
    let token = Token::personal(id.clone(), user_id, issued, expires);
    directory.tokens.insert(text.clone(), token);
    Ok(json!({"creationDate": rfc3339(issued), "tokenId": id, "token": text}))
}

pub(super) fn remove_personal_access_token(call: &Call<'_>) -> Outcome {
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
        let message = "Errors.User.PAT.NotFound";
        return Err(ApiError::new(Code::NotFound, message).with_id("COMMAND-4m77G"));
    }
    Ok(json!({"deletionDate": now(call)}))
}

pub(super) fn list_personal_access_tokens(call: &Call<'_>) -> Outcome {
    let wanted = Wanted::of(&call.request)?;
    let directory = call.directory();
    let personal = directory
        .tokens
        .values()
        .filter(|token| token.grant == Grant::PersonalAccessToken);
    let tokens = personal.map(|token| Entry {
        id: &token.id,
        user_id: &token.user_id,
        created: token.issued,
        expires: Some(token.expires),
    });
    wanted.list(&call.request, &directory.organization_id, tokens)
}

/// A key or a token in a list.
struct Entry<'a> {
    id: &'a str,
    user_id: &'a str,
    created: Timestamp,
    expires: Option<Timestamp>,
}

/// The filters of both lists: `userIdFilter`, and `keyIdFilter` or `tokenIdFilter`.
#[derive(Default)]
struct Wanted<'a> {
    user_id: Option<&'a str>,
    id: Option<&'a str>,
}

impl<'a> Wanted<'a> {
    fn of(request: &Message<'a>) -> Result<Self, ApiError> {
        let mut wanted = Self::default();
        for filter in request.messages("filters")? {
            let known = filter.only_field().and_then(|(name, value)| {
                let id = Message::of(value)?.text("id").ok()?;
                match name.as_str() {
                    "userIdFilter" => wanted.user_id = Some(id),
                    "keyIdFilter" | "tokenIdFilter" => wanted.id = Some(id),
                    _ => return None,
                }
                Some(())
            });
            if known.is_none() {
                let message = "the mock lists these only by user id and id";
                return Err(ApiError::not_in_the_mock(message));
            }
        }
        Ok(wanted)
    }

    fn list<'b>(
        &self,
        request: &Message<'_>,
        organization_id: &str,
        entries: impl Iterator<Item = Entry<'b>>,
    ) -> Outcome {
        let page = Page::of_pagination(request)?;
        let mut entries: Vec<_> = entries
            .filter(|entry| self.user_id.is_none_or(|id| id == entry.user_id))
            .filter(|entry| self.id.is_none_or(|id| id == entry.id))
            .collect();
        entries.sort_by_key(|entry| entry.id);
        let shown = |entry: Entry<'_>| -> Value {
            let created = rfc3339(entry.created);
            let mut json = json!({
                "creationDate": created,
                "changeDate": created,
                "id": entry.id,
                "userId": entry.user_id,
                "organizationId": organization_id,
            });
            if let Some(expires) = entry.expires {
                json["expirationDate"] = json!(rfc3339(expires));
            }
            json
        };
        let paged = page.of_items(entries.into_iter().map(shown).collect());
        let mut pagination = json!({"appliedLimit": page.applied_limit()});
        paged.add_total(&mut pagination);
        let mut answer = json!({"pagination": pagination});
        if !paged.items.is_empty() {
            answer["result"] = paged.items.into();
        }
        Ok(answer)
    }
}

fn machine<'a>(directory: &'a mut Directory, id: &str) -> Result<&'a mut Machine, ApiError> {
    directory.machine_mut(id).ok_or_else(|| {
        ApiError::new(Code::FailedPrecondition, "Errors.User.NotExisting").with_id("COMMAND-x8910n")
    })
}

fn expiration(call: &Call<'_>, request: &str) -> Result<Timestamp, ApiError> {
    let expires = call.request.timestamp("expirationDate")?.ok_or_else(|| {
        ApiError::validation(&format!("{request}.ExpirationDate"), "value is required")
    })?;
    if expires <= call.now() {
        let message = "Errors.AuthNKey.ExpireBeforeNow";
        return Err(ApiError::new(Code::InvalidArgument, message).with_id("DOMAIN-dv3t5"));
    }
    Ok(expires)
}

fn now(call: &Call<'_>) -> String {
    rfc3339(call.now())
}
