//! The ways to sign in, and the engine that they share.

pub(crate) mod assertion;
pub(crate) mod builder;
pub(crate) mod client_credentials;
pub(crate) mod clock_skew;
pub(crate) mod engine;
pub(crate) mod personal_access_token;
pub(crate) mod private_key_jwt;
pub(crate) mod scopes;
pub(crate) mod system_user;
pub(crate) mod token_authenticator;
