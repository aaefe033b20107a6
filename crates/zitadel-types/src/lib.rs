//! The messages and enums of the Zitadel API as Rust types, in modules that mirror the protobuf
//! packages.
//!
//! Whoever calls the API has them from [`zitadel-api`](https://docs.rs/zitadel-api) or
//! [`zitadel`](https://docs.rs/zitadel), under the same paths. This crate is for code that takes or
//! makes messages and sends nothing: it knows no HTTP and no runtime, and it builds beside those of a
//! client, not behind them.
//!
//! Messages are structs with public fields. Those that operations take have `new`, with what the
//! server requires:
//!
//! ```
//! use zitadel_types::user::v2::{AddHumanUserRequest, SetHumanEmail, SetHumanProfile};
//!
//! let request = AddHumanUserRequest {
//!     username: Some("john".to_owned()),
//!     ..AddHumanUserRequest::new(
//!         SetHumanProfile::new("John", "Doe"),
//!         SetHumanEmail::new("john@example.com"),
//!     )
//! };
//! assert_eq!(request.email, Some(SetHumanEmail::new("john@example.com")));
//! ```
//!
//! With the feature `serde` they are read from protobuf's JSON form and written in it. Enums are open:
//! what this release does not know is kept in their variant `Unknown`. `Debug` shows no secret.
//!
//! Cargo features name the services whose messages are there; by default those of all stable ones.

mod convert;
mod generated;
#[doc(hidden)]
pub mod json;
mod unknown_name;

/// The types of bytes, times and JSON values in messages come from these crates.
pub use {bytes, jiff, serde_json};

pub use unknown_name::UnknownName;

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
