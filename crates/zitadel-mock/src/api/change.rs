//! What is kept of things that are the instance's or an organization's, and how it is shown.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::call::Call;
use super::paging::Cut;
use crate::clock::rfc3339;
use crate::directory::Directory;

/// Whose a thing is, and at which of its owner's events it changes now.
pub(super) struct Change {
    owner: String,
    pub(super) sequence: u64,
    pub(super) time: Timestamp,
}

impl Change {
    /// Of what is an organization's, or without one the instance's.
    pub(super) fn now(call: &Call<'_>, directory: &Directory, organization: Option<&str>) -> Self {
        let (kind, owner) = match organization {
            Some(id) => ("org", id),
            None => ("instance", &*directory.instance_id),
        };
        Self {
            owner: owner.to_owned(),
            sequence: directory.events.next_sequence(kind, owner),
            time: call.now(),
        }
    }

    /// `zitadel.v1.ObjectDetails` of something new.
    pub(super) fn created(&self) -> Value {
        self.answer("creationDate")
    }

    /// The same of something that was there.
    pub(super) fn changed(&self) -> Value {
        self.answer("changeDate")
    }

    fn answer(&self, time: &str) -> Value {
        json!({
            "sequence": self.sequence.to_string(),
            time: rfc3339(self.time),
            "resourceOwner": self.owner,
        })
    }
}

/// `zitadel.v1.ObjectDetails` of something that is shown.
pub(super) fn details(sequence: u64, created: Timestamp, changed: Timestamp, owner: &str) -> Value {
    json!({
        "sequence": sequence.to_string(),
        "creationDate": rfc3339(created),
        "changeDate": rfc3339(changed),
        "resourceOwner": owner,
    })
}

/// The answer of a list in the v1 API: with `details`, and the time of what was read if it is said.
pub(super) fn list<T>(cut: Cut<T>, read: Option<Timestamp>, show: impl Fn(&T) -> Value) -> Value {
    let details = match read {
        Some(read) => json!({"viewTimestamp": rfc3339(read)}),
        None => json!({}),
    };
    cut.with("result", "details", details, show)
}
