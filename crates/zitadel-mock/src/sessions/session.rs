//! One session, and how the API shows it.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::missing;
use crate::clock::rfc3339;
use crate::connect::ConnectError;
use crate::directory::{Directory, User};
use crate::message::Message;

#[derive(Clone)]
pub(crate) struct Session {
    pub(super) id: String,
    pub(super) token: String,
    pub(super) created: Timestamp,
    pub(super) changed: Timestamp,
    pub(super) sequence: u64,
    pub(super) user: Option<CheckedUser>,
    pub(super) password_verified: Option<Timestamp>,
    /// Kept as it was sent.
    pub(super) metadata: Option<Value>,
    pub(super) user_agent: Option<Value>,
    pub(super) expires: Option<Timestamp>,
}

#[derive(Clone)]
pub(super) struct CheckedUser {
    pub(super) id: String,
    login_name: String,
    display_name: String,
    organization_id: String,
    verified: Timestamp,
}

impl CheckedUser {
    pub(super) fn of(user: &User, verified: Timestamp) -> Self {
        Self {
            id: user.id.clone(),
            login_name: user.username.clone(),
            display_name: user.display_name().to_owned(),
            organization_id: user.organization_id.clone(),
            verified,
        }
    }
}

impl Session {
    /// A request that brings a token has to bring the newest one; one without a token is
    /// covered by the caller's permissions.
    pub(super) fn check_token(&self, request: &Message<'_>) -> Result<(), ConnectError> {
        match request.text("sessionToken")? {
            "" => Ok(()),
            token if token == self.token => Ok(()),
            _ => {
                let message = "Session Token is invalid";
                Err(ConnectError::new("permission_denied", message).with_id("COMMAND-sGr42"))
            }
        }
    }

    pub(super) fn matches(&self, queries: &[Message<'_>]) -> Result<bool, ConnectError> {
        for query in queries {
            let invalid = || {
                ConnectError::new("invalid_argument", "List.Query.Invalid").with_id("GRPC-Sfefs")
            };
            let (name, value) = query.only_field().ok_or_else(invalid)?;
            let filter = Message::of(value).ok_or_else(invalid)?;
            let matches = match name.as_str() {
                "idsQuery" => filter.texts("ids")?.contains(&self.id.as_str()),
                "userIdQuery" => {
                    let id = filter.text("id")?;
                    self.user.as_ref().is_some_and(|user| user.id == id)
                }
                other => {
                    return Err(missing(&format!(
                        "the mock does not filter sessions by {other}"
                    )));
                }
            };
            if !matches {
                return Ok(false);
            }
        }
        Ok(true)
    }

    pub(super) fn details(&self, directory: &Directory) -> Value {
        json!({
            "sequence": self.sequence.to_string(),
            "changeDate": rfc3339(self.changed),
            "resourceOwner": directory.instance_id,
        })
    }

    /// `zitadel.session.v2.Session`
    pub(super) fn shown(&self) -> Value {
        let mut json = json!({
            "id": self.id,
            "creationDate": rfc3339(self.created),
            "changeDate": rfc3339(self.changed),
            "sequence": self.sequence.to_string(),
        });
        if let Some(user) = &self.user {
            json["factors"]["user"] = json!({
                "verifiedAt": rfc3339(user.verified),
                "id": user.id,
                "loginName": user.login_name,
                "displayName": user.display_name,
                "organizationId": user.organization_id,
            });
        }
        if let Some(verified) = self.password_verified {
            json["factors"]["password"] = json!({"verifiedAt": rfc3339(verified)});
        }
        if let Some(metadata) = &self.metadata {
            json["metadata"] = metadata.clone();
        }
        if let Some(user_agent) = &self.user_agent {
            json["userAgent"] = user_agent.clone();
        }
        if let Some(expires) = self.expires {
            json["expirationDate"] = json!(rfc3339(expires));
        }
        json
    }
}
