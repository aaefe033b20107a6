use std::fmt;
use std::sync::Arc;

use jiff::Timestamp;
use zitadel_transport::redaction::Given;

use crate::error::AuthError;
use crate::keys::signing_key::SigningKey;

/// A user's key, ready to sign. Cloning it copies pointers.
#[derive(Clone)]
pub(crate) struct Key {
    ids: Arc<Ids>,
    expiration: Option<Timestamp>,
    signing_key: Arc<SigningKey>,
}

struct Ids {
    user: String,
    key: Option<String>,
}

impl Key {
    pub(crate) fn new(
        user_id: &str,
        key_id: Option<&str>,
        expiration: Option<Timestamp>,
        signing_key: SigningKey,
    ) -> Result<Self, AuthError> {
        let user_id = user_id.trim();
        let key_id = key_id.map(str::trim);
        if user_id.is_empty() {
            return Err(AuthError::configuration("the user id is empty"));
        }
        AuthError::refuse_key("the user id", user_id)?;
        if let Some(key_id) = key_id {
            if key_id.is_empty() {
                return Err(AuthError::configuration(
                    "the key id is empty: Zitadel finds the public key by it (`keyId` in the key file, or in the answer of AddKey)",
                ));
            }
            AuthError::refuse_key("the key id", key_id)?;
        }
        Ok(Self {
            ids: Arc::new(Ids {
                user: user_id.to_owned(),
                key: key_id.map(str::to_owned),
            }),
            expiration,
            signing_key: Arc::new(signing_key),
        })
    }

    pub(crate) fn with_expiration(&self, time: Timestamp) -> Self {
        Self {
            expiration: Some(time),
            ..self.clone()
        }
    }

    pub(crate) fn user_id(&self) -> &str {
        &self.ids.user
    }

    pub(crate) fn key_id(&self) -> Option<&str> {
        self.ids.key.as_deref()
    }

    pub(crate) fn expiration(&self) -> Option<Timestamp> {
        self.expiration
    }

    pub(crate) fn signing_key(&self) -> &SigningKey {
        &self.signing_key
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Key")
            .field("user_id", &Given(self.user_id()))
            .field("key_id", &self.key_id().map(Given))
            .field("expiration", &self.expiration.map(|time| time.to_string()))
            .field("signing_key", self.signing_key())
            .finish()
    }
}
