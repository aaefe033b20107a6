//! Sessions.

use jiff::Timestamp;
use serde_json::Value;

use super::user::User;

#[derive(Clone)]
pub(crate) struct Session {
    pub(crate) id: String,
    pub(crate) token: String,
    pub(crate) created: Timestamp,
    pub(crate) changed: Timestamp,
    pub(crate) sequence: u64,
    pub(crate) user: Option<CheckedUser>,
    pub(crate) password_verified: Option<Timestamp>,
    /// Kept as it was sent.
    pub(crate) metadata: Option<Value>,
    pub(crate) user_agent: Option<Value>,
    pub(crate) expires: Option<Timestamp>,
}

#[derive(Clone)]
pub(crate) struct CheckedUser {
    pub(crate) id: String,
    pub(crate) login_name: String,
    pub(crate) display_name: String,
    pub(crate) organization_id: String,
    pub(crate) verified: Timestamp,
}

impl CheckedUser {
    pub(crate) fn of(user: &User, verified: Timestamp) -> Self {
        Self {
            id: user.id.clone(),
            login_name: user.username.clone(),
            display_name: user.display_name().to_owned(),
            organization_id: user.organization_id.clone(),
            verified,
        }
    }
}
