//! System users, as a test holds them.

use std::fmt;

use crate::instance::Instance;
use crate::keys::PublicKey;

/// A user above all instances, as stands in the configuration of a server under `SystemAPIUsers`.
///
/// It signs its tokens itself, with its name as issuer and subject and the mock's URL as audience,
/// and may do everything. The system API (v1) takes its tokens alone.
#[derive(Clone)]
pub struct SystemUser {
    name: String,
    pem: &'static str,
}

impl fmt::Debug for SystemUser {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("SystemUser")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

impl SystemUser {
    /// With a new key, also when there was one of that name.
    pub(crate) fn create(instance: &Instance, name: &str) -> Self {
        let mut directory = instance.directory();
        let key = directory.new_rsa_key();
        // It fails only when a key of the crate cannot be read: nothing it signs is taken then.
        if let Ok(public_key) = PublicKey::of(key) {
            directory.system_users.insert(name.to_owned(), public_key);
        }
        Self {
            name: name.to_owned(),
            pem: key.pem(),
        }
    }

    /// The user's name: `iss` and `sub` of its tokens.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The private key, as PEM (PKCS#1, 2048 bits). It is one of 32 that are part of this crate: for
    /// tests only.
    pub fn private_key_pem(&self) -> &str {
        self.pem
    }
}
