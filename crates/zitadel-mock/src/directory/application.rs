//! Applications: those that ask about tokens, and those that people sign in to.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::{Map, Value};

use crate::keys::PublicKey;

pub(crate) struct Application {
    pub(crate) id: String,
    pub(crate) project_id: String,
    pub(crate) name: String,
    pub(crate) is_active: bool,
    pub(crate) created: Timestamp,
    pub(crate) changed: Timestamp,
    /// SAML applications have none.
    pub(crate) client_id: Option<String>,
    pub(crate) secret: Option<String>,
    pub(crate) keys: BTreeMap<String, ApplicationKey>,
    pub(crate) kind: ApplicationKind,
    /// As it was sent, without what is not set.
    pub(crate) configuration: Map<String, Value>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ApplicationKind {
    Api,
    Oidc,
    Saml,
}

pub(crate) struct ApplicationKey {
    pub(crate) public_key: PublicKey,
    pub(crate) created: Timestamp,
    pub(crate) expires: Option<Timestamp>,
}

impl Application {
    pub(crate) fn new(
        id: String,
        project_id: String,
        name: String,
        kind: ApplicationKind,
        now: Timestamp,
    ) -> Self {
        Self {
            id,
            project_id,
            name,
            is_active: true,
            created: now,
            changed: now,
            client_id: None,
            secret: None,
            keys: BTreeMap::new(),
            kind,
            configuration: Map::new(),
        }
    }

    /// A key that may be used.
    pub(crate) fn key(&self, id: &str, now: Timestamp) -> Option<&PublicKey> {
        let key = self.keys.get(id)?;
        let alive = key.expires.is_none_or(|expires| now < expires);
        alive.then_some(&key.public_key)
    }
}
