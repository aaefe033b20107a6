//! Every operation of the Zitadel API, for service users.
//!
//! A [`Client`] signs in through a [`zitadel_auth::Authenticator`] and carries the calls. The
//! types of an operation live in modules that mirror the protobuf packages, and each service has
//! a type whose methods make a [`Call`] each. A call is sent when it is awaited.
//!
//! ```no_run
//! use zitadel_api::Client;
//! use zitadel_api::user::v2::{GetUserByIdRequest, ListUsersRequest, UserService};
//! use zitadel_auth::PrivateKeyJwt;
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let authenticator = PrivateKeyJwt::from_key_file("acme.zitadel.cloud", "key.json")?;
//! let users = UserService::new(Client::new(authenticator));
//!
//! let request = GetUserByIdRequest::new("259242039378444290");
//! match users.get_user_by_id(request).await {
//!     Ok(response) => println!("{response:?}"),
//!     Err(error) if error.is_not_found() => println!("no such user"),
//!     Err(error) => return Err(error.into()),
//! }
//!
//! let mut everyone = users.list_users(ListUsersRequest::new()).items();
//! while let Some(user) = everyone.next().await {
//!     println!("{}", user?.user_id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Services are cargo features; by default all stable ones are on. Those of the v1 API (feature `v1`)
//! are called by [`Rest`] in place of Connect, which makes no difference to who calls them.

#[cfg(feature = "assets")]
pub mod assets;
mod call;
mod call_trace;
mod client;
mod code;
mod connect;
mod deadline;
mod entry_cursor;
mod error;
mod error_detail;
#[cfg(feature = "admin-v1")]
pub mod events;
mod exchange;
mod gateway;
mod generated;
mod hint;
#[cfg(all(feature = "import-export", feature = "admin-v1"))]
pub mod import_export;
mod json_call;
mod lent_token;
mod list_cursor;
mod list_operation;
mod meaning;
mod operation;
mod options;
mod outgoing;
mod pages;
#[cfg(feature = "__streaming")]
mod plain_error;
mod protobuf;
mod reply;
mod response;
mod rest;
mod retry;
mod sent_call;
#[cfg(feature = "__streaming")]
mod streaming;

/// The types of bytes, times and JSON values in messages come from these crates.
pub use zitadel_types::{bytes, jiff, serde_json};

pub use call::Call;
pub use client::{Client, ClientBuilder};
pub use code::Code;
pub use error::{Error, ErrorKind};
pub use error_detail::ErrorDetail;
pub use json_call::JsonOperation;
pub use list_operation::{EntryPlace, ListOperation, ListPart, PageWindow, Scale, Stretch};
pub use operation::{Endpoint, Operation};
pub use pages::{Items, Pages};
pub use response::Response;
pub use rest::Rest;
pub use retry::RetryPolicy;
pub use zitadel_types::UnknownName;

// Written by `cargo xtask codegen`: a module for each protobuf package.
#[cfg(any(
    feature = "actions",
    feature = "admin-v1",
    feature = "beta-actions",
    feature = "management-v1"
))]
pub use generated::action;
#[cfg(feature = "admin-v1")]
pub use generated::admin;
#[cfg(feature = "beta-telemetry")]
pub use generated::analytics;
#[cfg(any(feature = "admin-v1", feature = "beta-apps", feature = "management-v1"))]
pub use generated::app;
#[cfg(feature = "applications")]
pub use generated::application;
#[cfg(feature = "auth-v1")]
pub use generated::auth;
#[cfg(any(feature = "admin-v1", feature = "management-v1", feature = "system-v1"))]
pub use generated::authn;
#[cfg(any(
    feature = "authorizations",
    feature = "beta-authorizations",
    feature = "groups"
))]
pub use generated::authorization;
#[cfg(any(feature = "admin-v1", feature = "auth-v1", feature = "management-v1"))]
pub use generated::change;
#[cfg(feature = "admin-v1")]
pub use generated::event;
#[cfg(any(feature = "beta-features", feature = "features", feature = "system-v1"))]
pub use generated::feature;
#[cfg(any(
    feature = "actions",
    feature = "applications",
    feature = "authorizations",
    feature = "beta-actions",
    feature = "beta-apps",
    feature = "beta-authorizations",
    feature = "beta-instance",
    feature = "beta-organizations",
    feature = "beta-permissions",
    feature = "beta-projects",
    feature = "beta-settings",
    feature = "groups",
    feature = "instances",
    feature = "internal-permissions",
    feature = "organizations",
    feature = "projects",
    feature = "settings",
    feature = "users"
))]
pub use generated::filter;
#[cfg(feature = "groups")]
pub use generated::group;
#[cfg(any(
    feature = "admin-v1",
    feature = "auth-v1",
    feature = "idps",
    feature = "management-v1",
    feature = "settings"
))]
pub use generated::idp;
#[cfg(any(
    feature = "admin-v1",
    feature = "beta-instance",
    feature = "instances",
    feature = "system-v1"
))]
pub use generated::instance;
#[cfg(any(feature = "beta-permissions", feature = "internal-permissions"))]
pub use generated::internal_permission;
#[cfg(any(feature = "admin-v1", feature = "management-v1"))]
pub use generated::management;
#[cfg(any(feature = "admin-v1", feature = "management-v1", feature = "system-v1"))]
pub use generated::member;
#[cfg(any(
    feature = "admin-v1",
    feature = "auth-v1",
    feature = "beta-organizations",
    feature = "management-v1",
    feature = "organizations",
    feature = "users"
))]
pub use generated::metadata;
#[cfg(feature = "admin-v1")]
pub use generated::milestone;
#[cfg(any(
    feature = "beta-features",
    feature = "beta-instance",
    feature = "beta-oidc",
    feature = "beta-organizations",
    feature = "beta-sessions",
    feature = "beta-settings",
    feature = "beta-users",
    feature = "features",
    feature = "idps",
    feature = "instances",
    feature = "oidc",
    feature = "organizations",
    feature = "saml",
    feature = "sessions",
    feature = "settings",
    feature = "users"
))]
pub use generated::object;
#[cfg(any(feature = "beta-oidc", feature = "oidc"))]
pub use generated::oidc;
#[cfg(any(
    feature = "admin-v1",
    feature = "auth-v1",
    feature = "beta-organizations",
    feature = "management-v1",
    feature = "organizations"
))]
pub use generated::org;
#[cfg(any(feature = "admin-v1", feature = "auth-v1", feature = "management-v1"))]
pub use generated::policy;
#[cfg(any(
    feature = "admin-v1",
    feature = "beta-projects",
    feature = "management-v1",
    feature = "projects"
))]
pub use generated::project;
#[cfg(feature = "system-v1")]
pub use generated::quota;
#[cfg(feature = "saml")]
pub use generated::saml;
#[cfg(any(feature = "beta-sessions", feature = "sessions"))]
pub use generated::session;
#[cfg(any(feature = "admin-v1", feature = "beta-settings", feature = "settings"))]
pub use generated::settings;
#[cfg(feature = "system-v1")]
pub use generated::system;
#[cfg(any(feature = "admin-v1", feature = "management-v1"))]
pub use generated::text;
#[cfg(any(
    feature = "admin-v1",
    feature = "auth-v1",
    feature = "beta-organizations",
    feature = "beta-users",
    feature = "management-v1",
    feature = "organizations",
    feature = "system-v1",
    feature = "users"
))]
pub use generated::user;
#[cfg(any(
    feature = "admin-v1",
    feature = "auth-v1",
    feature = "beta-sessions",
    feature = "management-v1",
    feature = "sessions",
    feature = "system-v1"
))]
pub use generated::v1;
#[cfg(any(feature = "beta-webkeys", feature = "webkeys"))]
pub use generated::webkey;
// End of what `cargo xtask codegen` writes.
