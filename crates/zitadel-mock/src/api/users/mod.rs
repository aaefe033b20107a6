//! `UserService`.

mod contact;
mod create;
mod credentials;
mod find;
mod human;
mod json;
mod keys;
mod machine;
mod metadata;
pub(super) mod password;
mod personal_access_tokens;
mod query;
mod read;
mod secret;
mod state;
mod update;

use super::call::Service;

pub(super) use create::add_human;

pub(super) const SERVICE: Service = Service {
    name: "zitadel.user.v2.UserService",
    handlers: &[
        ("AddHumanUser", create::add_human_user),
        ("AddKey", keys::add),
        ("AddPersonalAccessToken", personal_access_tokens::add),
        ("AddSecret", secret::add),
        ("CreateUser", create::create_user),
        ("DeactivateUser", state::deactivate),
        ("DeleteUser", state::delete),
        ("DeleteUserMetadata", metadata::delete),
        ("GetUserByID", read::get_user_by_id),
        ("ListKeys", keys::list),
        ("ListPersonalAccessTokens", personal_access_tokens::list),
        ("ListUserMetadata", metadata::list),
        ("ListUsers", read::list_users),
        ("LockUser", state::lock),
        ("PasswordReset", password::reset),
        ("ReactivateUser", state::reactivate),
        ("RemoveKey", keys::remove),
        ("RemovePersonalAccessToken", personal_access_tokens::remove),
        ("RemovePhone", contact::remove_phone),
        ("RemoveSecret", secret::remove),
        ("ResendEmailCode", contact::resend_email_code),
        ("ResendPhoneCode", contact::resend_phone_code),
        ("SendEmailCode", contact::send_email_code),
        ("SetEmail", contact::set_email),
        ("SetPassword", password::set_password),
        ("SetPhone", contact::set_phone),
        ("SetUserMetadata", metadata::set),
        ("UnlockUser", state::unlock),
        ("UpdateHumanUser", update::update_human_user),
        ("UpdateUser", update::update_user),
        ("VerifyEmail", contact::verify_email),
        ("VerifyPhone", contact::verify_phone),
    ],
};
