//! `UserService`.

mod create;
mod credentials;
mod find;
mod human;
mod json;
mod machine;
mod query;
mod read;
mod state;
mod update;

use super::call::Service;

pub(super) const SERVICE: Service = Service {
    name: "zitadel.user.v2.UserService",
    handlers: &[
        ("AddHumanUser", create::add_human_user),
        ("AddKey", credentials::add_key),
        (
            "AddPersonalAccessToken",
            credentials::add_personal_access_token,
        ),
        ("AddSecret", credentials::add_secret),
        ("CreateUser", create::create_user),
        ("DeactivateUser", state::deactivate),
        ("DeleteUser", state::delete),
        ("GetUserByID", read::get_user_by_id),
        ("ListKeys", credentials::list_keys),
        (
            "ListPersonalAccessTokens",
            credentials::list_personal_access_tokens,
        ),
        ("ListUsers", read::list_users),
        ("LockUser", state::lock),
        ("ReactivateUser", state::reactivate),
        ("RemoveKey", credentials::remove_key),
        (
            "RemovePersonalAccessToken",
            credentials::remove_personal_access_token,
        ),
        ("RemoveSecret", credentials::remove_secret),
        ("UnlockUser", state::unlock),
        ("UpdateHumanUser", update::update_human_user),
        ("UpdateUser", update::update_user),
    ],
};
