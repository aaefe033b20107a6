//! `AddSecret` and `RemoveSecret`.

use serde_json::json;

use crate::api::call::{Call, Outcome};
use crate::api::code::Code;
use crate::api::error::ApiError;
use crate::clock::rfc3339;
use crate::random;

pub(super) fn add(call: &Call<'_>) -> Outcome {
    let id = call.request.required_text("AddSecretRequest", "userId")?;
    let secret = random::text(64);
    let mut directory = call.directory();
    let machine = directory.machine_mut(id);
    let machine = machine.ok_or_else(|| no_machine("COMMAND-x8910n"))?;
    machine.secret = Some(secret.clone());
    Ok(json!({"creationDate": rfc3339(call.now()), "clientSecret": secret}))
}

pub(super) fn remove(call: &Call<'_>) -> Outcome {
    let id = call
        .request
        .required_text("RemoveSecretRequest", "userId")?;
    let mut directory = call.directory();
    let machine = directory.machine_mut(id);
    let machine = machine.ok_or_else(|| no_machine("COMMAND-x7s802"))?;
    if machine.secret.take().is_none() {
        let error = ApiError::new(Code::FailedPrecondition, "Secret doesn't exist");
        return Err(error.with_id("COMMAND-coi82n"));
    }
    Ok(json!({"deletionDate": rfc3339(call.now())}))
}

fn no_machine(id: &'static str) -> ApiError {
    ApiError::new(Code::FailedPrecondition, "Errors.User.NotExisting").with_id(id)
}
