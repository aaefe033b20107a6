//! Sessions as the API shows them.

use serde_json::{Value, json};

use crate::clock::rfc3339;
use crate::directory::{Directory, Session};

/// `zitadel.object.v2.Details` of a session that was changed.
pub(super) fn change(session: &Session, directory: &Directory) -> Value {
    json!({
        "sequence": session.sequence.to_string(),
        "changeDate": rfc3339(session.changed),
        "resourceOwner": directory.instance_id,
    })
}

/// `zitadel.session.v2.Session`
pub(super) fn session(session: &Session) -> Value {
    let mut json = json!({
        "id": session.id,
        "creationDate": rfc3339(session.created),
        "changeDate": rfc3339(session.changed),
        "sequence": session.sequence.to_string(),
    });
    if let Some(user) = &session.user {
        json["factors"]["user"] = json!({
            "verifiedAt": rfc3339(user.verified),
            "id": user.id,
            "loginName": user.login_name,
            "displayName": user.display_name,
            "organizationId": user.organization_id,
        });
    }
    if let Some(verified) = session.password_verified {
        json["factors"]["password"] = json!({"verifiedAt": rfc3339(verified)});
    }
    if let Some(metadata) = &session.metadata {
        json["metadata"] = metadata.clone();
    }
    if let Some(user_agent) = &session.user_agent {
        json["userAgent"] = user_agent.clone();
    }
    if let Some(expires) = session.expires {
        json["expirationDate"] = json!(rfc3339(expires));
    }
    json
}
