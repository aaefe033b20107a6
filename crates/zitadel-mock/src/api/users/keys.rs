//! `AddKey`, `RemoveKey` and `ListKeys`.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use super::credentials::{self, Credential};
use crate::api::call::{Call, Outcome};
use crate::api::code::Code;
use crate::api::error::ApiError;
use crate::api::expiration;
use crate::api::message::Message;
use crate::clock::rfc3339;
use crate::directory::MachineKey;
use crate::keys::PublicKey;

pub(super) fn add(call: &Call<'_>) -> Outcome {
    const REQUEST: &str = "AddKeyRequest";
    let user_id = call.request.required_text(REQUEST, "userId")?;
    let expires = expiration::of(call, REQUEST)?;
    let created = call.now();
    let supplied = supplied_key(&call.request)?;

    let mut directory = call.directory();
    credentials::check_machine(&directory, user_id, "COMMAND-bnipwm1")?;
    let key_id = directory.next_id();
    let mut answer = json!({"creationDate": rfc3339(created), "keyId": key_id});
    let public_key = match supplied {
        Some(key) => key,
        None => {
            let key = directory.new_rsa_key();
            let file = json!({
                "type": "serviceaccount",
                "keyId": key_id,
                "key": key.pem(),
                "expirationDate": rfc3339(expires),
                "userId": user_id,
            });
            answer["keyContent"] = json!(STANDARD.encode(file.to_string()));
            PublicKey::of(key).map_err(|_| ApiError::internal())?
        }
    };
    let key = MachineKey {
        public_key,
        created,
        expires: Some(expires),
    };
    if let Some(machine) = directory.machine_mut(user_id) {
        machine.keys.insert(key_id, key);
    }
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

pub(super) fn remove(call: &Call<'_>) -> Outcome {
    const REQUEST: &str = "RemoveKeyRequest";
    let user_id = call.request.required_text(REQUEST, "userId")?;
    let key_id = call.request.required_text(REQUEST, "keyId")?;
    let mut directory = call.directory();
    let machine = directory.machine_mut(user_id);
    if machine
        .and_then(|machine| machine.keys.remove(key_id))
        .is_none()
    {
        let error = ApiError::new(Code::NotFound, "Machine key not found");
        return Err(error.with_id("COMMAND-4m77G"));
    }
    Ok(json!({"deletionDate": rfc3339(call.now())}))
}

pub(super) fn list(call: &Call<'_>) -> Outcome {
    let directory = call.directory();
    let machines = directory.users.values();
    let machines = machines.filter_map(|user| Some((user, user.machine()?)));
    let keys = machines.flat_map(|(user, machine)| {
        machine.keys.iter().map(move |(id, key)| Credential {
            id,
            user,
            created: key.created,
            expires: key.expires,
        })
    });
    credentials::list(call, keys)
}
