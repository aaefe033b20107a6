//! Projects and their roles.

use std::collections::BTreeMap;

use jiff::Timestamp;

#[derive(Clone)]
pub(crate) struct Project {
    pub(crate) id: String,
    pub(crate) organization_id: String,
    pub(crate) created: Timestamp,
    pub(crate) changed: Timestamp,
    pub(crate) is_active: bool,
    pub(crate) settings: ProjectSettings,
    /// By key.
    pub(crate) roles: BTreeMap<String, Role>,
}

/// What a request can change.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct ProjectSettings {
    pub(crate) name: String,
    pub(crate) role_assertion: bool,
    pub(crate) authorization_required: bool,
    pub(crate) access_required: bool,
    /// The name of the enum's value; empty when it is unspecified.
    pub(crate) private_labeling: String,
}

#[derive(Clone)]
pub(crate) struct Role {
    pub(crate) display_name: String,
    pub(crate) group: String,
    pub(crate) created: Timestamp,
    pub(crate) changed: Timestamp,
}

impl Role {
    pub(crate) fn new(display_name: &str, now: Timestamp) -> Self {
        Self {
            display_name: display_name.to_owned(),
            group: String::new(),
            created: now,
            changed: now,
        }
    }
}

impl Project {
    pub(crate) fn new(
        id: String,
        organization_id: &str,
        settings: ProjectSettings,
        now: Timestamp,
    ) -> Self {
        Self {
            id,
            organization_id: organization_id.to_owned(),
            created: now,
            changed: now,
            is_active: true,
            settings,
            roles: BTreeMap::new(),
        }
    }
}
