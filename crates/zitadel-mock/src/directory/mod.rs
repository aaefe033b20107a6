//! What the server knows: users, applications, tokens and sessions of one organization.

mod application;
mod session;
mod token;
mod user;

use std::collections::{BTreeMap, HashMap};

use jiff::Timestamp;

use crate::keys::{PublicKey, RsaKey, RsaKeys};

pub(crate) use application::Application;
pub(crate) use session::{CheckedUser, Session};
pub(crate) use token::{Grant, Token};
pub(crate) use user::{Human, Machine, MachineKey, User, UserKind, UserState};

pub(crate) struct Directory {
    last_id: u64,
    rsa_keys: RsaKeys,
    pub(crate) instance_id: String,
    pub(crate) organization_id: String,
    /// The project whose audience Zitadel's own API asks for.
    pub(crate) zitadel_project_id: String,
    pub(crate) users: BTreeMap<String, User>,
    /// By client id.
    pub(crate) applications: BTreeMap<String, Application>,
    /// By the token itself.
    pub(crate) tokens: HashMap<String, Token>,
    pub(crate) sessions: BTreeMap<String, Session>,
}

pub(crate) const ORGANIZATION_NAME: &str = "ZITADEL";
pub(crate) const ORGANIZATION_DOMAIN: &str = "zitadel.localhost";

impl Directory {
    pub(crate) fn new() -> Self {
        let mut directory = Self {
            last_id: 400_532_634_863_668_262,
            rsa_keys: RsaKeys::new(),
            instance_id: String::new(),
            organization_id: String::new(),
            zitadel_project_id: String::new(),
            users: BTreeMap::new(),
            applications: BTreeMap::new(),
            tokens: HashMap::new(),
            sessions: BTreeMap::new(),
        };
        directory.instance_id = directory.next_id();
        directory.organization_id = directory.next_id();
        directory.zitadel_project_id = directory.next_id();
        directory
    }

    /// Ids have the shape of real ones, and later ones are larger.
    pub(crate) fn next_id(&mut self) -> String {
        self.last_id += 65_536 + u64::from(fastrand::u16(..));
        self.last_id.to_string()
    }

    pub(crate) fn new_rsa_key(&mut self) -> RsaKey {
        self.rsa_keys.next_key()
    }

    pub(crate) fn add_user(&mut self, user: User) {
        self.users.insert(user.id.clone(), user);
    }

    pub(crate) fn user_by_username(&self, username: &str) -> Option<&User> {
        self.users
            .values()
            .find(|user| user.username.eq_ignore_ascii_case(username))
    }

    pub(crate) fn machine_mut(&mut self, user_id: &str) -> Option<&mut Machine> {
        match &mut self.users.get_mut(user_id)?.kind {
            UserKind::Machine(machine) => Some(machine),
            UserKind::Human(_) => None,
        }
    }

    /// The key of an account, unless it has run out.
    pub(crate) fn machine_key(
        &self,
        user_id: &str,
        key_id: &str,
        now: Timestamp,
    ) -> Option<PublicKey> {
        let key = self.users.get(user_id)?.machine()?.keys.get(key_id)?;
        let alive = key.expires.is_none_or(|expires| now < expires);
        alive.then(|| key.public_key.clone())
    }

    /// A token that has neither run out nor been revoked, of a user who may use it.
    pub(crate) fn valid_token(&self, token: &str, now: Timestamp) -> Option<(&Token, &User)> {
        let token = self.tokens.get(token)?;
        let user = self.users.get(&token.user_id)?;
        (now < token.expires && user.state == UserState::Active).then_some((token, user))
    }
}
