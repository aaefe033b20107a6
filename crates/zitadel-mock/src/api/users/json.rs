//! Users as the API shows them.

use serde_json::{Value, json};

use crate::clock::rfc3339;
use crate::directory::{Human, Machine, User, UserKind, UserState};

/// `zitadel.user.v2.User`
pub(super) fn user(user: &User) -> Value {
    let mut json = json!({
        "userId": user.id,
        "details": details(user),
        "state": match user.state {
            UserState::Active => "USER_STATE_ACTIVE",
            UserState::Inactive => "USER_STATE_INACTIVE",
            UserState::Locked => "USER_STATE_LOCKED",
        },
        "username": user.username,
        "loginNames": [user.username],
        "preferredLoginName": user.username,
    });
    match &user.kind {
        UserKind::Human(human) => json["human"] = self::human(human),
        UserKind::Machine(machine) => json["machine"] = self::machine(machine),
    }
    json
}

/// `zitadel.object.v2.Details` of a user that is read.
pub(super) fn details(user: &User) -> Value {
    let mut details = change(user);
    details["creationDate"] = json!(rfc3339(user.created));
    details
}

/// `zitadel.object.v2.Details` of a user that was changed.
pub(super) fn change(user: &User) -> Value {
    json!({
        "sequence": user.sequence.to_string(),
        "changeDate": rfc3339(user.changed),
        "resourceOwner": user.organization_id,
    })
}

fn human(human: &Human) -> Value {
    // Here, unlike elsewhere, empty values are written: these fields have explicit presence.
    let mut json = json!({
        "profile": {
            "givenName": human.given_name,
            "familyName": human.family_name,
            "nickName": human.nick_name,
            "displayName": human.display_name,
            "preferredLanguage": human.preferred_language,
            "gender": human.gender,
        },
        "email": {"email": human.email},
        "phone": {},
    });
    if human.email_verified {
        json["email"]["isVerified"] = json!(true);
    }
    if !human.phone.is_empty() {
        json["phone"]["phone"] = json!(human.phone);
    }
    if human.phone_verified {
        json["phone"]["isVerified"] = json!(true);
    }
    if human.password_change_required {
        json["passwordChangeRequired"] = json!(true);
    }
    if let Some(changed) = human.password_changed {
        json["passwordChanged"] = json!(rfc3339(changed));
    }
    json
}

fn machine(machine: &Machine) -> Value {
    let mut json = json!({"name": machine.name});
    if !machine.description.is_empty() {
        json["description"] = json!(machine.description);
    }
    if machine.secret.is_some() {
        json["hasSecret"] = json!(true);
    }
    if machine.jwt_access_tokens {
        json["accessTokenType"] = json!("ACCESS_TOKEN_TYPE_JWT");
    }
    json
}
