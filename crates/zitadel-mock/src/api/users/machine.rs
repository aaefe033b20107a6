//! The parts of a machine, as requests that create and requests that update set them.

use crate::api::error::ApiError;
use crate::api::message::Message;
use crate::directory::Machine;

pub(super) fn update(machine: &mut Machine, message: &Message<'_>) -> Result<(), ApiError> {
    let name = message.optional_text("name")?;
    let description = message.optional_text("description")?;
    if let Some(kind) = message.value("accessTokenType") {
        machine.jwt_access_tokens = kind == "ACCESS_TOKEN_TYPE_JWT" || kind == 1;
    }
    if let Some(name) = name {
        name.clone_into(&mut machine.name);
    }
    if let Some(description) = description {
        description.clone_into(&mut machine.description);
    }
    Ok(())
}
