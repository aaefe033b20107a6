//! Sign in to Zitadel as a service user, and get access tokens for any HTTP client.
//!
//! ```no_run
//! use zitadel_auth::{Authenticator, PrivateKeyJwt};
//!
//! # async fn example() -> Result<(), zitadel_auth::AuthError> {
//! let authenticator = PrivateKeyJwt::from_key_file("acme.zitadel.cloud", "key.json")?;
//!
//! // Before each request:
//! let token = authenticator.access_token().await?;
//! let header = token.authorization(); // "Bearer …", marked sensitive
//! # Ok(())
//! # }
//! ```
//!
//! # Which way to sign in
//!
//! | | what you have | what travels |
//! | --- | --- | --- |
//! | [`PrivateKeyJwt`] | the key file of a service user | an assertion, good for an hour at most |
//! | [`ClientCredentials`] | a client id and a client secret | the secret, for each token |
//! | [`PersonalAccessToken`] | a token that was made beforehand | the token |
//! | [`SystemUser`] | the key of a user in a self-hosted server's configuration | an assertion |
//!
//! They all are an [`Authenticator`]. With the feature `tower` a layer puts the token on the requests of
//! a tower HTTP client, with `reqwest` on those of a `reqwest::Client`: see the module `tower`.
//!
//! # Tokens
//!
//! Building an authenticator does no network I/O. The first token is asked for when it is needed;
//! from then on:
//!
//! - Reading a valid token is a pointer load: no lock, no allocation.
//! - It is renewed ahead of its expiry, by one request at a time, whatever the number of tasks,
//!   threads and runtimes. In the first window before expiry (5 minutes, or a quarter of a shorter
//!   lifetime) nobody waits: callers go on with the token in hand. In the last one (30 s, or an
//!   eighth) callers wait for the new one.
//! - A refresh that fails never replaces a token that is still valid. The next try comes after a
//!   pause, which grows from 1 s to a minute. Credentials that are refused are treated alike, so
//!   that a wrong secret is no storm.
//! - A token that the API refuses is replaced when you [`invalidate`](Authenticator::invalidate)
//!   it: at once the first time; when the new one is refused too, after a pause that grows from 1 s
//!   to 5 minutes, until one has served for as long without a complaint.
//! - [`cached_token`](Authenticator::cached_token) is for callers that cannot wait: it gives every
//!   valid token, and starts the refresh that is due.
//! - The token endpoint is found by discovery at first use, looked for again when nobody who speaks
//!   OAuth is there any more, and once a day.
//! - A lifetime that the server does not state, or states as zero or less, is taken as 5 minutes.
//!
//! Nothing runs in the background but a refresh under way, and that ends with its authenticator.
//! A tokio runtime is needed, with its I/O and its timers on, as `#[tokio::main]` has them. Where
//! there are several, the one that asks first carries the refresh; if it ends, or stands still for
//! two requests' time limits and 5 s, the others start over.
//!
//! # Errors
//!
//! [`AuthError`] prints on one line what happened and what to check. Both the wording and the
//! predicates are the same for every release of Zitadel, though their answers differ.

mod authenticator;
mod error;
mod keys;
mod sign_in;
mod token_endpoint;
mod tokens;
#[cfg(feature = "tower")]
pub mod tower;

pub use authenticator::Authenticator;
pub use error::AuthError;
pub use keys::application_key::ApplicationKey;
pub use keys::key_file::KeyFile;
/// The type of a key file's text comes from this crate.
pub use secrecy;
pub use sign_in::builder::SignInBuilder;
pub use sign_in::client_credentials::{ClientAuth, ClientCredentials};
pub use sign_in::personal_access_token::PersonalAccessToken;
pub use sign_in::private_key_jwt::PrivateKeyJwt;
pub use sign_in::scopes::Scopes;
pub use sign_in::system_user::SystemUser;
pub use tokens::access_token::AccessToken;
pub use zitadel_transport::{BoxFuture, Host, TransportError, TransportOptions};
#[cfg(feature = "test-util")]
pub use zitadel_transport::{Clock, TestClock};
