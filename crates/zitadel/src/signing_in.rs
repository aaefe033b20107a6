//! The ways to a [`Zitadel`].

use std::path::Path;

use zitadel_api::Error;

use crate::builder::ZitadelBuilder;
use crate::environment;
use crate::zitadel::Zitadel;

impl Zitadel {
    /// Signs in with the key file of a service user.
    ///
    /// # Errors
    /// A configuration error for a bad host, and for a key file that cannot be read or used.
    pub fn with_private_key(
        host: impl AsRef<str>,
        key_file: impl AsRef<Path>,
    ) -> Result<Self, Error> {
        Self::builder(host).private_key_file(key_file).build()
    }

    /// Signs in with a client id, which is the service user's login name, and a client secret.
    ///
    /// # Errors
    /// A configuration error for a bad host, and for an empty id or secret.
    pub fn with_client_credentials(
        host: impl AsRef<str>,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
    ) -> Result<Self, Error> {
        Self::builder(host)
            .client_credentials(client_id, client_secret)
            .build()
    }

    /// Signs in with a personal access token.
    ///
    /// # Errors
    /// A configuration error for a bad host, and for a token that is empty or holds line breaks.
    pub fn with_access_token(
        host: impl AsRef<str>,
        token: impl Into<String>,
    ) -> Result<Self, Error> {
        Self::builder(host).access_token(token).build()
    }

    /// Signs in with what the environment holds: `ZITADEL_HOST`, and one of
    ///
    /// - `ZITADEL_KEY_FILE`, the path of a key file
    /// - `ZITADEL_KEY_JSON`, the text of a key file
    /// - `ZITADEL_CLIENT_ID` and `ZITADEL_CLIENT_SECRET`
    /// - `ZITADEL_ACCESS_TOKEN`
    ///
    /// A variable that is empty counts as not set.
    ///
    /// # Errors
    /// A configuration error that names the variable when one is missing or wrong, or when more
    /// than one way to sign in is set.
    pub fn from_env() -> Result<Self, Error> {
        environment::builder(|name| std::env::var_os(name))?.build()
    }

    /// Starts from a host, to set more than the credentials.
    pub fn builder(host: impl AsRef<str>) -> ZitadelBuilder {
        ZitadelBuilder::new(host.as_ref())
    }
}
