//! Users, people and machines.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use super::metadata::Metadata;
use crate::keys::PublicKey;

pub(crate) struct User {
    pub(crate) id: String,
    pub(crate) organization_id: String,
    pub(crate) username: String,
    pub(crate) state: UserState,
    pub(crate) created: Timestamp,
    pub(crate) changed: Timestamp,
    pub(crate) sequence: u64,
    pub(crate) kind: UserKind,
    pub(crate) metadata: Metadata,
    pub(crate) membership: Membership,
    /// Those that the user has, unless it has all.
    pub(crate) permissions: Option<BTreeSet<String>>,
}

/// Where a user may use the API.
#[derive(Clone)]
pub(crate) enum Membership {
    Instance,
    Organizations(BTreeSet<String>),
    None,
}

impl Membership {
    /// Whether lists show what belongs to this organization.
    pub(crate) fn sees(&self, organization_id: &str) -> bool {
        match self {
            Self::Instance => true,
            Self::Organizations(ids) => ids.contains(organization_id),
            Self::None => false,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum UserState {
    Active,
    Inactive,
    Locked,
}

#[derive(Clone, PartialEq)]
pub(crate) enum UserKind {
    Human(Box<Human>),
    Machine(Machine),
}

#[derive(Clone, Default, PartialEq)]
pub(crate) struct Human {
    pub(crate) given_name: String,
    pub(crate) family_name: String,
    pub(crate) nick_name: String,
    pub(crate) display_name: String,
    pub(crate) preferred_language: String,
    pub(crate) gender: String,
    pub(crate) email: String,
    pub(crate) email_verified: bool,
    pub(crate) phone: String,
    pub(crate) phone_verified: bool,
    pub(crate) password: Option<String>,
    pub(crate) password_changed: Option<Timestamp>,
    pub(crate) password_change_required: bool,
    pub(crate) failed_password_checks: u64,
    pub(crate) codes: Codes,
}

/// Codes that were given out to prove something with, each good once.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Codes {
    pub(crate) email: Option<String>,
    pub(crate) phone: Option<String>,
    pub(crate) password: Option<String>,
}

#[derive(Clone, Default, PartialEq)]
pub(crate) struct Machine {
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) jwt_access_tokens: bool,
    pub(crate) secret: Option<String>,
    pub(crate) keys: BTreeMap<String, MachineKey>,
}

#[derive(Clone, PartialEq)]
pub(crate) struct MachineKey {
    pub(crate) public_key: PublicKey,
    pub(crate) created: Timestamp,
    pub(crate) expires: Option<Timestamp>,
}

impl User {
    pub(crate) fn new(
        id: String,
        organization_id: String,
        username: String,
        kind: UserKind,
        now: Timestamp,
    ) -> Self {
        Self {
            id,
            organization_id,
            username,
            state: UserState::Active,
            created: now,
            changed: now,
            sequence: 1,
            kind,
            metadata: Metadata::new(),
            membership: Membership::Instance,
            permissions: None,
        }
    }

    pub(crate) fn human(&self) -> Option<&Human> {
        match &self.kind {
            UserKind::Human(human) => Some(human),
            UserKind::Machine(_) => None,
        }
    }

    pub(crate) fn machine(&self) -> Option<&Machine> {
        match &self.kind {
            UserKind::Machine(machine) => Some(machine),
            UserKind::Human(_) => None,
        }
    }

    pub(crate) fn has_permission(&self, permission: &str) -> bool {
        let permissions = self.permissions.as_ref();
        permissions.is_none_or(|permissions| permissions.contains(permission))
    }

    pub(crate) fn display_name(&self) -> &str {
        match &self.kind {
            UserKind::Human(human) => &human.display_name,
            UserKind::Machine(machine) => &machine.name,
        }
    }

    /// Notes that something about the user was changed.
    pub(crate) fn touch(&mut self, now: Timestamp) {
        self.changed = now;
        self.sequence += 1;
    }
}
