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
//! Services are cargo features; by default all stable ones are on.

mod call;
mod call_trace;
mod client;
mod code;
mod connect;
mod convert;
mod deadline;
mod error;
mod error_detail;
mod exchange;
mod generated;
mod hint;
#[cfg(feature = "__operations")]
#[doc(hidden)]
pub mod json;
#[cfg(not(feature = "__operations"))]
mod json;
mod json_call;
mod lent_token;
mod list_cursor;
mod meaning;
mod operation;
mod options;
mod pages;
mod protobuf;
mod reply;
mod response;
mod retry;
mod sent_call;
mod unknown_name;

/// The types of bytes, times and JSON values in messages come from these crates.
pub use {bytes, jiff, serde_json};

pub use call::Call;
pub use client::{Client, ClientBuilder};
pub use code::Code;
pub use error::{Error, ErrorKind};
pub use error_detail::ErrorDetail;
pub use json_call::JsonOperation;
pub use operation::{Endpoint, ListOperation, Operation, PageWindow};
pub use pages::{Items, Pages};
pub use response::Response;
pub use retry::RetryPolicy;
pub use unknown_name::UnknownName;

// Written by `cargo xtask codegen`: a module for each protobuf package.
#[cfg(any(feature = "actions", feature = "beta-actions"))]
pub use generated::action;
#[cfg(feature = "beta-telemetry")]
pub use generated::analytics;
#[cfg(feature = "beta-apps")]
pub use generated::app;
#[cfg(feature = "applications")]
pub use generated::application;
#[cfg(any(
    feature = "authorizations",
    feature = "beta-authorizations",
    feature = "groups"
))]
pub use generated::authorization;
#[cfg(any(feature = "beta-features", feature = "features"))]
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
#[cfg(any(feature = "idps", feature = "settings"))]
pub use generated::idp;
#[cfg(any(feature = "beta-instance", feature = "instances"))]
pub use generated::instance;
#[cfg(any(feature = "beta-permissions", feature = "internal-permissions"))]
pub use generated::internal_permission;
#[cfg(any(
    feature = "beta-organizations",
    feature = "organizations",
    feature = "users"
))]
pub use generated::metadata;
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
#[cfg(any(feature = "beta-organizations", feature = "organizations"))]
pub use generated::org;
#[cfg(any(feature = "beta-projects", feature = "projects"))]
pub use generated::project;
#[cfg(feature = "saml")]
pub use generated::saml;
#[cfg(any(feature = "beta-sessions", feature = "sessions"))]
pub use generated::session;
#[cfg(any(feature = "beta-settings", feature = "settings"))]
pub use generated::settings;
#[cfg(any(
    feature = "beta-organizations",
    feature = "beta-users",
    feature = "organizations",
    feature = "users"
))]
pub use generated::user;
#[cfg(any(feature = "beta-sessions", feature = "sessions"))]
pub use generated::v1;
#[cfg(any(feature = "beta-webkeys", feature = "webkeys"))]
pub use generated::webkey;
// End of what `cargo xtask codegen` writes.
