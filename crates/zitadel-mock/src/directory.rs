//! What the server knows: users, applications, tokens and sessions of one organization.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::Timestamp;

use crate::keys::{PublicKey, RsaKey, RsaKeys};
use crate::sessions::Session;

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

pub(crate) struct User {
    pub(crate) id: String,
    pub(crate) organization_id: String,
    pub(crate) username: String,
    pub(crate) state: UserState,
    pub(crate) created: Timestamp,
    pub(crate) changed: Timestamp,
    pub(crate) sequence: u64,
    pub(crate) kind: UserKind,
    pub(crate) metadata: BTreeMap<String, Vec<u8>>,
    /// Whether the user may use the API at all.
    pub(crate) member: bool,
    /// Roles by project.
    pub(crate) roles: BTreeMap<String, BTreeSet<String>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum UserState {
    Active,
    Inactive,
    Locked,
}

pub(crate) enum UserKind {
    Human(Box<Human>),
    Machine(Machine),
}

#[derive(Clone, Default)]
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
}

#[derive(Default)]
pub(crate) struct Machine {
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) jwt_access_tokens: bool,
    pub(crate) secret: Option<String>,
    pub(crate) keys: BTreeMap<String, MachineKey>,
}

pub(crate) struct MachineKey {
    pub(crate) public_key: PublicKey,
    pub(crate) created: Timestamp,
    pub(crate) expires: Option<Timestamp>,
}

pub(crate) struct Application {
    pub(crate) project_id: String,
    pub(crate) secret: String,
    pub(crate) keys: BTreeMap<String, PublicKey>,
}

#[derive(Clone)]
pub(crate) struct Token {
    /// `jti` of an access token, the token id of a personal one.
    pub(crate) id: String,
    pub(crate) user_id: String,
    pub(crate) grant: Grant,
    pub(crate) scopes: Vec<String>,
    /// The projects that it is for. A personal access token is for every project.
    pub(crate) audience: Vec<String>,
    pub(crate) issued: Timestamp,
    pub(crate) expires: Timestamp,
}

impl Token {
    pub(crate) fn personal(
        id: String,
        user_id: &str,
        issued: Timestamp,
        expires: Timestamp,
    ) -> Self {
        Self {
            id,
            user_id: user_id.to_owned(),
            grant: Grant::PersonalAccessToken,
            scopes: Vec::new(),
            audience: Vec::new(),
            issued,
            expires,
        }
    }

    /// Whether Zitadel's own API takes the token.
    pub(crate) fn opens_api(&self, zitadel_project_id: &str) -> bool {
        self.grant == Grant::PersonalAccessToken
            || self.audience.iter().any(|id| id == zitadel_project_id)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Grant {
    ClientCredentials,
    PrivateKeyJwt,
    PersonalAccessToken,
}

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
            metadata: BTreeMap::new(),
            member: true,
            roles: BTreeMap::new(),
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
