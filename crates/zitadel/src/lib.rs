//! The Rust SDK for Zitadel's service users: sign in as one, and call every operation of the API.
//!
//! ```no_run
//! use zitadel::Zitadel;
//! use zitadel::projects::CreateProjectRequest;
//!
//! # async fn example() -> Result<(), zitadel::Error> {
//! let zitadel = Zitadel::with_private_key("acme.zitadel.cloud", "key.json")?;
//!
//! let created = zitadel
//!     .projects()
//!     .create_project(CreateProjectRequest {
//!         project_role_assertion: true,
//!         ..CreateProjectRequest::new("259241944654282754", "Billing")
//!     })
//!     .await?;
//! println!("created {}", created.project_id);
//! # Ok(())
//! # }
//! ```
//!
//! # Signing in
//!
//! A service user signs in with a private key ([`Zitadel::with_private_key`], the way to prefer),
//! with a client id and secret ([`Zitadel::with_client_credentials`]), or with a personal access
//! token ([`Zitadel::with_access_token`]). [`Zitadel::from_env`] takes what the environment holds.
//! Tokens are fetched when they are needed, shared by all clones and tasks, and renewed ahead of
//! their expiry.
//!
//! # Calling
//!
//! Each service has an accessor, such as [`Zitadel::users`](Zitadel#method.users); each of its
//! methods makes a [`Call`], which is sent when it is awaited. Lists come as streams:
//!
//! ```no_run
//! use zitadel::Zitadel;
//! use zitadel::users::ListUsersRequest;
//!
//! # async fn example(zitadel: Zitadel) -> Result<(), zitadel::Error> {
//! let mut users = zitadel.users().list_users(ListUsersRequest::default()).items();
//! while let Some(user) = users.next().await {
//!     println!("{}", user?.user_id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Errors
//!
//! There is one type, [`Error`], for setting up, signing in and calling. It prints on one line
//! what happened and what to check, and has predicates for what a program decides on.
//!
//! # Features
//!
//! Each service is a cargo feature. `default` has all stable ones, `beta` all beta ones, `v1` those
//! of the v1 API. With `default-features = false` and, say, `features = ["users"]`, only that service
//! is compiled. `full` is all services, and `assets` and `import-export`, which move files.
//!
//! `verify` is for APIs: it verifies the access tokens that others send. `tower` and `reqwest` put the
//! service user's token on requests to other APIs. The README has the whole list.

// No example shows what nobody should call any more.
#![doc(test(attr(deny(deprecated))))]

mod builder;
mod environment;
mod generated;
mod missing_feature;
mod signing_in;
mod zitadel;

pub use zitadel_api as api;
/// Logos, icons, fonts and avatars. Behind the feature `assets`.
#[cfg(feature = "assets")]
pub use zitadel_api::assets;
/// What organizations hold, from files and to files. Behind the features `import-export` and
/// `admin-v1`.
#[cfg(all(feature = "import-export", feature = "admin-v1"))]
pub use zitadel_api::import_export;
pub use zitadel_api::{
    Call, Client, Code, Error, ErrorDetail, ErrorKind, Items, Pages, Response, RetryPolicy,
};
/// The types of bytes and times in messages come from these crates.
pub use zitadel_api::{bytes, jiff, serde_json};
pub use zitadel_auth as auth;
/// The type of a key file's text comes from this crate.
pub use zitadel_auth::secrecy;
pub use zitadel_auth::{
    AccessToken, AuthError, Authenticator, ClientAuth, ClientCredentials, Host, KeyFile,
    PersonalAccessToken, PrivateKeyJwt, Scopes, SystemUser, TransportOptions,
};
/// Verify the access tokens that others send to your API. Behind the feature `verify`.
#[cfg(feature = "verify")]
pub use zitadel_verify as verify;

pub use self::zitadel::Zitadel;
pub use builder::ZitadelBuilder;

// Written by `cargo xtask codegen`: a module for each service.
#[cfg(feature = "actions")]
pub use generated::actions;
#[cfg(feature = "admin-v1")]
pub use generated::admin_v1;
#[cfg(feature = "applications")]
pub use generated::applications;
#[cfg(feature = "auth-v1")]
pub use generated::auth_v1;
#[cfg(feature = "authorizations")]
pub use generated::authorizations;
#[cfg(feature = "beta-actions")]
pub use generated::beta_actions;
#[cfg(feature = "beta-apps")]
pub use generated::beta_apps;
#[cfg(feature = "beta-authorizations")]
pub use generated::beta_authorizations;
#[cfg(feature = "beta-features")]
pub use generated::beta_features;
#[cfg(feature = "beta-instance")]
pub use generated::beta_instance;
#[cfg(feature = "beta-oidc")]
pub use generated::beta_oidc;
#[cfg(feature = "beta-organizations")]
pub use generated::beta_organizations;
#[cfg(feature = "beta-permissions")]
pub use generated::beta_permissions;
#[cfg(feature = "beta-projects")]
pub use generated::beta_projects;
#[cfg(feature = "beta-sessions")]
pub use generated::beta_sessions;
#[cfg(feature = "beta-settings")]
pub use generated::beta_settings;
#[cfg(feature = "beta-telemetry")]
pub use generated::beta_telemetry;
#[cfg(feature = "beta-users")]
pub use generated::beta_users;
#[cfg(feature = "beta-webkeys")]
pub use generated::beta_webkeys;
#[cfg(feature = "features")]
pub use generated::features;
#[cfg(feature = "groups")]
pub use generated::groups;
#[cfg(feature = "idps")]
pub use generated::idps;
#[cfg(feature = "instances")]
pub use generated::instances;
#[cfg(feature = "internal-permissions")]
pub use generated::internal_permissions;
#[cfg(feature = "management-v1")]
pub use generated::management_v1;
#[cfg(feature = "oidc")]
pub use generated::oidc;
#[cfg(feature = "organizations")]
pub use generated::organizations;
#[cfg(feature = "projects")]
pub use generated::projects;
#[cfg(feature = "saml")]
pub use generated::saml;
#[cfg(feature = "sessions")]
pub use generated::sessions;
#[cfg(feature = "settings")]
pub use generated::settings;
#[cfg(feature = "system-v1")]
pub use generated::system_v1;
#[cfg(feature = "users")]
pub use generated::users;
#[cfg(feature = "webkeys")]
pub use generated::webkeys;
// End of what `cargo xtask codegen` writes.

/// Runs the README's code as doctests.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
mod readme {}
