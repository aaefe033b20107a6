//! Service users, as a test holds them.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;
use serde_json::json;

use crate::clock;
use crate::dialect::OpaqueToken;
use crate::directory::{
    Directory, Machine, MachineKey, Membership, Token, User, UserKind, UserState, metadata,
};
use crate::instance::Instance;
use crate::keys::{InvalidPublicKey, PublicKey};
use crate::random;

/// A service user of the mock, with every kind of credentials.
///
/// The key and the secret are made when they are first asked for, and then stay the same until
/// they are removed; every personal access token is a new one. Clones stand for the same
/// user. Once the user is deleted over the API, changes do nothing.
#[derive(Clone)]
pub struct ServiceUser {
    instance: Arc<Instance>,
    user_id: String,
    name: String,
    /// What `key_json` gave last. The server keeps only the public half.
    key: Arc<std::sync::Mutex<Option<KeyFile>>>,
}

struct KeyFile {
    id: String,
    pem: &'static str,
}

impl std::fmt::Debug for ServiceUser {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("ServiceUser")
            .field("user_id", &self.user_id)
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

impl ServiceUser {
    pub(crate) fn create(instance: Arc<Instance>, name: &str) -> Self {
        let now = instance.clock.now();
        let mut directory = instance.directory();
        let user_id = directory.next_id();
        let organization_id = directory.organization_id.clone();
        let machine = Machine {
            name: name.to_owned(),
            ..Machine::default()
        };
        let username = free_username(&directory, name);
        let kind = UserKind::Machine(machine);
        directory.note("user.machine.added", &user_id, &organization_id, now);
        directory.add_user(User::new(
            user_id.clone(),
            organization_id,
            username.clone(),
            kind,
            now,
        ));
        drop(directory);
        Self {
            instance,
            user_id,
            name: username,
            key: Arc::default(),
        }
    }

    /// The user's user id: `iss` and `sub` of its assertions.
    pub fn user_id(&self) -> &str {
        &self.user_id
    }

    /// The user's login name, which is its client id. The name that it was made with, with
    /// a number behind it if another user had that name already.
    pub fn client_id(&self) -> &str {
        &self.name
    }

    /// The client secret, of 64 letters and digits.
    pub fn client_secret(&self) -> String {
        self.with_machine(|machine| {
            let secret = machine.secret.get_or_insert_with(|| random::text(64));
            secret.clone()
        })
        .unwrap_or_default()
    }

    /// Sets the client secret, for example to one that needs to be encoded.
    pub fn set_client_secret(&self, secret: &str) {
        self.with_machine(|machine| machine.secret = Some(secret.to_owned()));
    }

    /// The key file, as Zitadel's console offers it for download: JSON with `type`, `keyId`,
    /// `key` (PKCS#1 PEM, 2048 bits) and `userId`.
    ///
    /// The private key is one of 32 that are part of this crate: it is for tests only.
    pub fn key_json(&self) -> String {
        let mut key = self.lock_key();
        let file = key.get_or_insert_with(|| self.new_key());
        let expires = self
            .instance
            .directory()
            .users
            .get(&self.user_id)
            .and_then(|user| user.machine()?.keys.get(&file.id)?.expires);
        let mut json = json!({
            "type": "serviceaccount",
            "keyId": file.id,
            "key": file.pem,
            "userId": self.user_id,
        });
        if let Some(expires) = expires {
            json["expirationDate"] = json!(clock::rfc3339(expires));
        }
        json.to_string()
    }

    /// Writes [`key_json`](Self::key_json) to a file and gives its path. Into a directory it
    /// goes as `<key id>.json`.
    pub fn write_key_file(&self, path: impl AsRef<Path>) -> io::Result<PathBuf> {
        let mut path = path.as_ref().to_owned();
        if path.is_dir() {
            path.push(format!("{}.json", self.key_id()));
        }
        std::fs::write(&path, self.key_json())?;
        Ok(path)
    }

    /// The id of the key in [`key_json`](Self::key_json): `kid` of assertions.
    pub fn key_id(&self) -> String {
        self.lock_key()
            .get_or_insert_with(|| self.new_key())
            .id
            .clone()
    }

    /// The private key in [`key_json`](Self::key_json), as PEM.
    pub fn private_key_pem(&self) -> String {
        self.lock_key()
            .get_or_insert_with(|| self.new_key())
            .pem
            .to_owned()
    }

    /// Registers a public key (PEM, `BEGIN PUBLIC KEY`, RSA or P-256) whose private half the
    /// server never sees, and gives its key id.
    pub fn register_public_key(&self, pem: &str) -> Result<String, InvalidPublicKey> {
        let public_key = PublicKey::from_pem(pem.as_bytes())?;
        Ok(self.add_key(Some(public_key)))
    }

    /// Removes all keys on the server. Key files that were made before are refused from now
    /// on, and the next [`key_json`](Self::key_json) has a new key.
    pub fn remove_keys(&self) {
        *self.lock_key() = None;
        self.with_machine(|machine| machine.keys.clear());
    }

    /// Lets all keys expire now. [`key_json`](Self::key_json) stays the same but for its
    /// `expirationDate`.
    pub fn expire_keys(&self) {
        let now = self.instance.clock.now();
        self.with_machine(|machine| {
            for key in machine.keys.values_mut() {
                key.expires = Some(now);
            }
        });
    }

    /// Removes the client secret on the server. The next
    /// [`client_secret`](Self::client_secret) is a new one.
    pub fn remove_client_secret(&self) {
        self.with_machine(|machine| machine.secret = None);
    }

    /// A new personal access token, which does not expire before the year 2100.
    pub fn personal_access_token(&self) -> String {
        let text = self.instance.dialect.opaque(OpaqueToken::PersonalAccess);
        let issued = self.instance.clock.now();
        let expires = Timestamp::from_second(4_102_444_800).unwrap_or(Timestamp::MAX);
        let mut directory = self.instance.directory();
        let token = Token::personal(directory.next_id(), &self.user_id, issued, expires);
        directory.tokens.insert(text.clone(), token);
        text
    }

    /// Revokes every token of the user, personal ones too.
    pub fn revoke_tokens(&self) {
        let mut directory = self.instance.directory();
        directory
            .tokens
            .retain(|_, token| token.user_id != self.user_id);
    }

    /// Deactivates the user: no new tokens, and those there are do not count.
    pub fn deactivate(&self) {
        self.set_state(UserState::Inactive);
    }

    /// Takes [`deactivate`](Self::deactivate) back.
    pub fn reactivate(&self) {
        self.set_state(UserState::Active);
    }

    /// Takes the user's membership, and with it every permission. Its API calls are answered
    /// with 404, "membership not found", as by a real server.
    pub fn remove_membership(&self) {
        self.with_user(|user| user.membership = Membership::None);
    }

    /// Makes the user a member of these organizations alone, so that lists show it only what
    /// is theirs: as by a real server, a page is cut first, and what the user may not see is
    /// taken out of it afterwards. Pages are short or empty then, and `totalResult` counts what
    /// is not shown. Everything but lists stays allowed, except in the v1 API: there, the user has
    /// no permission of the admin API, and is not found in other organizations.
    pub fn restrict_to_organizations<I>(&self, organization_ids: I)
    where
        I: IntoIterator,
        I::Item: Into<String>,
    {
        let ids = organization_ids.into_iter().map(Into::into).collect();
        self.with_user(|user| user.membership = Membership::Organizations(ids));
    }

    /// Leaves the user these permissions of all that it has, such as `user.read`. In the v1 API,
    /// operations that need another one are answered with 403, "No matching permissions found";
    /// the documentation of each operation says which one that is. Other versions of the API do not
    /// ask for permissions in the mock.
    pub fn restrict_to_permissions<I>(&self, permissions: I)
    where
        I: IntoIterator,
        I::Item: Into<String>,
    {
        let permissions = permissions.into_iter().map(Into::into).collect();
        self.with_user(|user| user.permissions = Some(permissions));
    }

    /// Lets new access tokens be JWTs instead of opaque ones.
    pub fn use_jwt_access_tokens(&self) {
        self.with_machine(|machine| machine.jwt_access_tokens = true);
    }

    /// Grants a role in a project (see [`Application::project_id`](crate::Application::project_id)).
    /// The project gets the role if it does not have it yet.
    pub fn grant_role(&self, project_id: &str, role: &str) {
        let now = self.instance.clock.now();
        let mut directory = self.instance.directory();
        directory.grant_role(&self.user_id, project_id, role, now);
    }

    /// Sets a metadata entry, which the scope `urn:zitadel:iam:user:metadata` shows.
    pub fn set_metadata(&self, key: &str, value: impl Into<Vec<u8>>) {
        let now = self.instance.clock.now();
        self.with_user(|user| metadata::set(&mut user.metadata, key, value.into(), now));
    }

    fn new_key(&self) -> KeyFile {
        let key = self.instance.directory().new_rsa_key();
        KeyFile {
            id: self.add_key(PublicKey::of(key).ok()),
            pem: key.pem(),
        }
    }

    /// `None` for a key that cannot be read: it has an id, and nothing it signs is taken.
    fn add_key(&self, public_key: Option<PublicKey>) -> String {
        let created = self.instance.clock.now();
        let mut directory = self.instance.directory();
        let id = directory.next_id();
        let machine = directory.machine_mut(&self.user_id);
        if let (Some(machine), Some(public_key)) = (machine, public_key) {
            let key = MachineKey {
                public_key,
                created,
                expires: None,
            };
            machine.keys.insert(id.clone(), key);
        }
        id
    }

    fn set_state(&self, state: UserState) {
        self.with_user(|user| user.state = state);
    }

    fn with_user(&self, change: impl FnOnce(&mut User)) {
        let now = self.instance.clock.now();
        if let Some(user) = self.instance.directory().users.get_mut(&self.user_id) {
            change(user);
            user.touch(now);
        }
    }

    fn with_machine<T>(&self, change: impl FnOnce(&mut Machine) -> T) -> Option<T> {
        self.instance
            .directory()
            .machine_mut(&self.user_id)
            .map(change)
    }

    fn lock_key(&self) -> std::sync::MutexGuard<'_, Option<KeyFile>> {
        self.key
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

fn free_username(directory: &Directory, name: &str) -> String {
    let mut candidate = name.to_owned();
    let mut number = 1;
    while directory.user_by_username(&candidate).is_some() {
        number += 1;
        candidate = format!("{name}-{number}");
    }
    candidate
}
