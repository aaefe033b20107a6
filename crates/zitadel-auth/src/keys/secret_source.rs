use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::sync::{Mutex, PoisonError};

use secrecy::{ExposeSecret, SecretString};
use zitadel_transport::BoxFuture;
use zitadel_transport::secret_text;

use crate::error::AuthError;

type Supply = dyn Fn() -> BoxFuture<'static, Result<SecretString, Box<dyn StdError + Send + Sync>>>
    + Send
    + Sync;

/// A secret that the program asks for when it is needed, such as one in a secret manager.
///
/// What it brings is kept, and asked for again when the server refuses it.
pub(crate) struct SecretSource {
    supply: Box<Supply>,
    current: Mutex<Option<SecretString>>,
}

impl SecretSource {
    pub(crate) fn new<F, R, E>(supply: F) -> Self
    where
        F: Fn() -> R + Send + Sync + 'static,
        R: Future<Output = Result<String, E>> + Send + 'static,
        E: Into<Box<dyn StdError + Send + Sync>> + 'static,
    {
        Self {
            supply: Box::new(move || {
                let supplied = supply();
                Box::pin(async move { supplied.await.map(secret_text::keep).map_err(Into::into) })
            }),
            current: Mutex::new(None),
        }
    }

    /// The secret at hand, or a first one.
    pub(crate) async fn get(&self) -> Result<SecretString, AuthError> {
        let current = self.lock().clone();
        match current {
            Some(secret) => Ok(secret),
            None => self.ask().await,
        }
    }

    /// Another secret than the one at hand, which was refused, if there is one by now.
    pub(crate) async fn replacement(&self) -> Result<Option<SecretString>, AuthError> {
        let refused = self.lock().clone();
        let secret = self.ask().await?;
        let is_same =
            refused.is_some_and(|refused| refused.expose_secret() == secret.expose_secret());
        Ok((!is_same).then_some(secret))
    }

    /// Asks the program.
    pub(crate) async fn ask(&self) -> Result<SecretString, AuthError> {
        let secret = (self.supply)().await.map_err(|error| {
            AuthError::unavailable(
                format!("the source of the credentials failed: {error}"),
                error,
            )
        })?;
        if secret.expose_secret().trim().is_empty() {
            return Err(AuthError::configuration(
                "the source of the credentials gave an empty text",
            ));
        }
        *self.lock() = Some(secret.clone());
        Ok(secret)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Option<SecretString>> {
        self.current.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for SecretSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretSource([redacted])")
    }
}
