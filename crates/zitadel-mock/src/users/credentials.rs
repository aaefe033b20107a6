//! Secrets, keys and personal access tokens of machine users.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use serde_json::{Value, json};

use crate::clock::rfc3339;
use crate::connect::{ConnectError, Outcome};
use crate::dialect::OpaqueToken;
use crate::directory::{Directory, Grant, Machine, MachineKey, Token};
use crate::instance::Instance;
use crate::keys::PublicKey;
use crate::message::Message;
use crate::paging::Page;
use crate::random;

pub(crate) fn add_secret(instance: &Instance, request: &Message<'_>) -> Outcome {
    let id = request.required_text("AddSecretRequest", "userId")?;
    let secret = random::text(64);
    machine(&mut instance.directory(), id)?.secret = Some(secret.clone());
    Ok(json!({"creationDate": now(instance), "clientSecret": secret}))
}

pub(crate) fn remove_secret(instance: &Instance, request: &Message<'_>) -> Outcome {
    let id = request.required_text("RemoveSecretRequest", "userId")?;
    machine(&mut instance.directory(), id)?.secret = None;
    Ok(json!({"deletionDate": now(instance)}))
}

pub(crate) fn add_key(instance: &Instance, request: &Message<'_>) -> Outcome {
    const REQUEST: &str = "AddKeyRequest";
    let user_id = request.required_text(REQUEST, "userId")?;
    let expires = expiration(instance, REQUEST, request)?;
    let created = instance.clock.now();
    let supplied = supplied_key(request)?;

    let mut directory = instance.directory();
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

fn supplied_key(request: &Message<'_>) -> Result<Option<PublicKey>, ConnectError> {
    let pem = request.bytes("publicKey")?;
    if pem.is_empty() {
        return Ok(None);
    }
    PublicKey::from_pem(&pem).map(Some).map_err(|_| {
        ConnectError::new("invalid_argument", "Errors.User.Machine.Key.Invalid").with_id("")
    })
}

pub(crate) fn remove_key(instance: &Instance, request: &Message<'_>) -> Outcome {
    const REQUEST: &str = "RemoveKeyRequest";
    let user_id = request.required_text(REQUEST, "userId")?;
    let key_id = request.required_text(REQUEST, "keyId")?;
    let removed = machine(&mut instance.directory(), user_id)?
        .keys
        .remove(key_id);
    if removed.is_none() {
        let message = "Machine key not found";
        return Err(ConnectError::new("not_found", message).with_id("COMMAND-4m77G"));
    }
    Ok(json!({"deletionDate": now(instance)}))
}

pub(crate) fn list_keys(instance: &Instance, request: &Message<'_>) -> Outcome {
    let wanted = Wanted::of(request)?;
    let directory = instance.directory();
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
    wanted.list(request, &directory.organization_id, keys)
}

pub(crate) fn add_personal_access_token(instance: &Instance, request: &Message<'_>) -> Outcome {
    const REQUEST: &str = "AddPersonalAccessTokenRequest";
    let user_id = request.required_text(REQUEST, "userId")?;
    let expires = expiration(instance, REQUEST, request)?;
    let issued = instance.clock.now();
    let mut directory = instance.directory();
    machine(&mut directory, user_id)?;
    let id = directory.next_id();
    let text = instance.dialect.opaque(OpaqueToken::PersonalAccess);
    let token = Token::personal(id.clone(), user_id, issued, expires);
    directory.tokens.insert(text.clone(), token);
    Ok(json!({"creationDate": rfc3339(issued), "tokenId": id, "token": text}))
}

pub(crate) fn remove_personal_access_token(instance: &Instance, request: &Message<'_>) -> Outcome {
    const REQUEST: &str = "RemovePersonalAccessTokenRequest";
    let user_id = request.required_text(REQUEST, "userId")?;
    let token_id = request.required_text(REQUEST, "tokenId")?;
    let mut directory = instance.directory();
    let before = directory.tokens.len();
    directory.tokens.retain(|_, token| {
        token.grant != Grant::PersonalAccessToken
            || token.user_id != user_id
            || token.id != token_id
    });
    if directory.tokens.len() == before {
        let message = "Errors.User.PAT.NotFound";
        return Err(ConnectError::new("not_found", message).with_id("COMMAND-4m77G"));
    }
    Ok(json!({"deletionDate": now(instance)}))
}

pub(crate) fn list_personal_access_tokens(instance: &Instance, request: &Message<'_>) -> Outcome {
    let wanted = Wanted::of(request)?;
    let directory = instance.directory();
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
    wanted.list(request, &directory.organization_id, tokens)
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
    fn of(request: &Message<'a>) -> Result<Self, ConnectError> {
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
                return Err(ConnectError::new("unimplemented", message).with_id(""));
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

fn machine<'a>(directory: &'a mut Directory, id: &str) -> Result<&'a mut Machine, ConnectError> {
    directory.machine_mut(id).ok_or_else(|| {
        ConnectError::new("failed_precondition", "Errors.User.NotExisting")
            .with_id("COMMAND-x8910n")
    })
}

fn expiration(
    instance: &Instance,
    request: &str,
    message: &Message<'_>,
) -> Result<Timestamp, ConnectError> {
    let expires = message.timestamp("expirationDate")?.ok_or_else(|| {
        ConnectError::validation(&format!("{request}.ExpirationDate"), "value is required")
    })?;
    if expires <= instance.clock.now() {
        let message = "Errors.AuthNKey.ExpireBeforeNow";
        return Err(ConnectError::new("invalid_argument", message).with_id("DOMAIN-dv3t5"));
    }
    Ok(expires)
}

fn now(instance: &Instance) -> String {
    rfc3339(instance.clock.now())
}
