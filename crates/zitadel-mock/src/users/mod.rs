//! `UserService`: the operations that the mock has, and the names of all others.

mod create;
mod credentials;
mod json;
mod query;
mod read;
mod state;
mod update;

use crate::connect::{Caller, ConnectError, Outcome};
use crate::instance::Instance;
use crate::message::Message;

pub(crate) const METHODS: &[&str] = &[
    "AddHumanUser",
    "AddIDPLink",
    "AddKey",
    "AddOTPEmail",
    "AddOTPSMS",
    "AddPersonalAccessToken",
    "AddSecret",
    "CreateInviteCode",
    "CreatePasskeyRegistrationLink",
    "CreateUser",
    "DeactivateUser",
    "DeleteUser",
    "DeleteUserMetadata",
    "GenerateRecoveryCodes",
    "GetUserByID",
    "HumanMFAInitSkipped",
    "ListAuthenticationFactors",
    "ListAuthenticationMethodTypes",
    "ListIDPLinks",
    "ListKeys",
    "ListPasskeys",
    "ListPersonalAccessTokens",
    "ListUserMetadata",
    "ListUsers",
    "LockUser",
    "PasswordReset",
    "ReactivateUser",
    "RegisterPasskey",
    "RegisterTOTP",
    "RegisterU2F",
    "RemoveIDPLink",
    "RemoveKey",
    "RemoveOTPEmail",
    "RemoveOTPSMS",
    "RemovePasskey",
    "RemovePersonalAccessToken",
    "RemovePhone",
    "RemoveRecoveryCodes",
    "RemoveSecret",
    "RemoveTOTP",
    "RemoveU2F",
    "ResendEmailCode",
    "ResendInviteCode",
    "ResendPhoneCode",
    "RetrieveIdentityProviderIntent",
    "SendEmailCode",
    "SetEmail",
    "SetPassword",
    "SetPhone",
    "SetUserMetadata",
    "StartIdentityProviderIntent",
    "UnlockUser",
    "UpdateHumanUser",
    "UpdateUser",
    "VerifyEmail",
    "VerifyInviteCode",
    "VerifyPasskeyRegistration",
    "VerifyPhone",
    "VerifyTOTPRegistration",
    "VerifyU2FRegistration",
];

pub(crate) fn call(
    instance: &Instance,
    caller: &Caller,
    method: &str,
    request: &Message<'_>,
) -> Option<Outcome> {
    Some(match method {
        "AddHumanUser" => create::add_human_user(instance, caller, request),
        "AddKey" => credentials::add_key(instance, request),
        "AddPersonalAccessToken" => credentials::add_personal_access_token(instance, request),
        "AddSecret" => credentials::add_secret(instance, request),
        "CreateUser" => create::create_user(instance, request),
        "DeactivateUser" => state::deactivate(instance, request),
        "DeleteUser" => state::delete(instance, request),
        "GetUserByID" => read::get_user_by_id(instance, request),
        "ListKeys" => credentials::list_keys(instance, request),
        "ListPersonalAccessTokens" => credentials::list_personal_access_tokens(instance, request),
        "ListUsers" => read::list_users(instance, request),
        "LockUser" => state::lock(instance, request),
        "ReactivateUser" => state::reactivate(instance, request),
        "RemoveKey" => credentials::remove_key(instance, request),
        "RemovePersonalAccessToken" => credentials::remove_personal_access_token(instance, request),
        "RemoveSecret" => credentials::remove_secret(instance, request),
        "UnlockUser" => state::unlock(instance, request),
        "UpdateHumanUser" => update::update_human_user(instance, request),
        "UpdateUser" => update::update_user(instance, request),
        _ => return None,
    })
}

/// No user has this id. Which error id says so depends on the operation.
fn not_found(id: &'static str) -> ConnectError {
    ConnectError::new("not_found", "User could not be found").with_id(id)
}
