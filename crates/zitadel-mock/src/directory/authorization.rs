//! Which roles a user has in a project.

use std::collections::BTreeSet;

use jiff::Timestamp;

pub(crate) struct Authorization {
    pub(crate) id: String,
    pub(crate) user_id: String,
    pub(crate) project_id: String,
    pub(crate) organization_id: String,
    pub(crate) role_keys: BTreeSet<String>,
    pub(crate) is_active: bool,
    pub(crate) created: Timestamp,
    pub(crate) changed: Timestamp,
}
