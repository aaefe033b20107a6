// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf packages, each with its services and with the types that the crate `zitadel-types` has
//! of it.

#![allow(deprecated, clippy::module_inception)]

#[cfg(feature = "__operations")]
mod for_each_operation;

/// The protobuf packages below `action`.
#[cfg(any(
    feature = "actions",
    feature = "admin-v1",
    feature = "beta-actions",
    feature = "management-v1"
))]
pub mod action {

    #[cfg(any(feature = "admin-v1", feature = "management-v1"))]
    #[doc(inline)]
    pub use ::zitadel_types::action::v1;

    #[cfg(feature = "actions")]
    pub mod v2;

    #[cfg(feature = "beta-actions")]
    pub mod v2beta;
}

/// The protobuf packages below `admin`.
#[cfg(feature = "admin-v1")]
pub mod admin {

    pub mod v1;
}

/// The protobuf packages below `analytics`.
#[cfg(feature = "beta-telemetry")]
pub mod analytics {

    pub mod v2beta;
}

/// The protobuf packages below `app`.
#[cfg(any(feature = "admin-v1", feature = "beta-apps", feature = "management-v1"))]
pub mod app {

    #[cfg(any(feature = "admin-v1", feature = "management-v1"))]
    #[doc(inline)]
    pub use ::zitadel_types::app::v1;

    #[cfg(feature = "beta-apps")]
    pub mod v2beta;
}

/// The protobuf packages below `application`.
#[cfg(feature = "applications")]
pub mod application {

    pub mod v2;
}

/// The protobuf packages below `auth`.
#[cfg(feature = "auth-v1")]
pub mod auth {

    pub mod v1;
}

#[cfg(any(feature = "admin-v1", feature = "management-v1", feature = "system-v1"))]
#[doc(inline)]
pub use ::zitadel_types::authn;

/// The protobuf packages below `authorization`.
#[cfg(any(
    feature = "authorizations",
    feature = "beta-authorizations",
    feature = "groups"
))]
pub mod authorization {

    #[cfg(feature = "authorizations")]
    pub mod v2;

    #[cfg(any(feature = "beta-authorizations", feature = "groups"))]
    pub mod v2beta;
}

#[cfg(any(feature = "admin-v1", feature = "auth-v1", feature = "management-v1"))]
#[doc(inline)]
pub use ::zitadel_types::change;

#[cfg(feature = "admin-v1")]
#[doc(inline)]
pub use ::zitadel_types::event;

/// The protobuf packages below `feature`.
#[cfg(any(feature = "beta-features", feature = "features", feature = "system-v1"))]
pub mod feature {

    #[cfg(feature = "system-v1")]
    #[doc(inline)]
    pub use ::zitadel_types::feature::v1;

    #[cfg(feature = "features")]
    pub mod v2;

    #[cfg(feature = "beta-features")]
    pub mod v2beta;
}

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
#[doc(inline)]
pub use ::zitadel_types::filter;

/// The protobuf packages below `group`.
#[cfg(feature = "groups")]
pub mod group {

    pub mod v2;
}

/// The protobuf packages below `idp`.
#[cfg(any(
    feature = "admin-v1",
    feature = "auth-v1",
    feature = "idps",
    feature = "management-v1",
    feature = "settings"
))]
pub mod idp {

    #[cfg(any(feature = "admin-v1", feature = "auth-v1", feature = "management-v1"))]
    #[doc(inline)]
    pub use ::zitadel_types::idp::v1;

    #[cfg(any(feature = "idps", feature = "settings"))]
    pub mod v2;
}

/// The protobuf packages below `instance`.
#[cfg(any(
    feature = "admin-v1",
    feature = "beta-instance",
    feature = "instances",
    feature = "system-v1"
))]
pub mod instance {

    #[cfg(any(feature = "admin-v1", feature = "system-v1"))]
    #[doc(inline)]
    pub use ::zitadel_types::instance::v1;

    #[cfg(feature = "instances")]
    pub mod v2;

    #[cfg(feature = "beta-instance")]
    pub mod v2beta;
}

/// The protobuf packages below `internal_permission`.
#[cfg(any(feature = "beta-permissions", feature = "internal-permissions"))]
pub mod internal_permission {

    #[cfg(feature = "internal-permissions")]
    pub mod v2;

    #[cfg(feature = "beta-permissions")]
    pub mod v2beta;
}

/// The protobuf packages below `management`.
#[cfg(any(feature = "admin-v1", feature = "management-v1"))]
pub mod management {

    pub mod v1;
}

#[cfg(any(feature = "admin-v1", feature = "management-v1", feature = "system-v1"))]
#[doc(inline)]
pub use ::zitadel_types::member;

#[cfg(any(
    feature = "admin-v1",
    feature = "auth-v1",
    feature = "beta-organizations",
    feature = "management-v1",
    feature = "organizations",
    feature = "users"
))]
#[doc(inline)]
pub use ::zitadel_types::metadata;

#[cfg(feature = "admin-v1")]
#[doc(inline)]
pub use ::zitadel_types::milestone;

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
#[doc(inline)]
pub use ::zitadel_types::object;

/// The protobuf packages below `oidc`.
#[cfg(any(feature = "beta-oidc", feature = "oidc"))]
pub mod oidc {

    #[cfg(feature = "oidc")]
    pub mod v2;

    #[cfg(feature = "beta-oidc")]
    pub mod v2beta;
}

/// The protobuf packages below `org`.
#[cfg(any(
    feature = "admin-v1",
    feature = "auth-v1",
    feature = "beta-organizations",
    feature = "management-v1",
    feature = "organizations"
))]
pub mod org {

    #[cfg(any(feature = "admin-v1", feature = "auth-v1", feature = "management-v1"))]
    #[doc(inline)]
    pub use ::zitadel_types::org::v1;

    #[cfg(feature = "organizations")]
    pub mod v2;

    #[cfg(feature = "beta-organizations")]
    pub mod v2beta;
}

#[cfg(any(feature = "admin-v1", feature = "auth-v1", feature = "management-v1"))]
#[doc(inline)]
pub use ::zitadel_types::policy;

/// The protobuf packages below `project`.
#[cfg(any(
    feature = "admin-v1",
    feature = "beta-projects",
    feature = "management-v1",
    feature = "projects"
))]
pub mod project {

    #[cfg(any(feature = "admin-v1", feature = "management-v1"))]
    #[doc(inline)]
    pub use ::zitadel_types::project::v1;

    #[cfg(feature = "projects")]
    pub mod v2;

    #[cfg(feature = "beta-projects")]
    pub mod v2beta;
}

#[cfg(feature = "system-v1")]
#[doc(inline)]
pub use ::zitadel_types::quota;

/// The protobuf packages below `saml`.
#[cfg(feature = "saml")]
pub mod saml {

    pub mod v2;
}

/// The protobuf packages below `session`.
#[cfg(any(feature = "beta-sessions", feature = "sessions"))]
pub mod session {

    #[cfg(feature = "sessions")]
    pub mod v2;

    #[cfg(feature = "beta-sessions")]
    pub mod v2beta;
}

/// The protobuf packages below `settings`.
#[cfg(any(feature = "admin-v1", feature = "beta-settings", feature = "settings"))]
pub mod settings {

    #[cfg(feature = "admin-v1")]
    #[doc(inline)]
    pub use ::zitadel_types::settings::v1;

    #[cfg(feature = "settings")]
    pub mod v2;

    #[cfg(feature = "beta-settings")]
    pub mod v2beta;
}

/// The protobuf packages below `system`.
#[cfg(feature = "system-v1")]
pub mod system {

    pub mod v1;
}

#[cfg(any(feature = "admin-v1", feature = "management-v1"))]
#[doc(inline)]
pub use ::zitadel_types::text;

/// The protobuf packages below `user`.
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
pub mod user {

    #[cfg(any(
        feature = "admin-v1",
        feature = "auth-v1",
        feature = "management-v1",
        feature = "system-v1"
    ))]
    #[doc(inline)]
    pub use ::zitadel_types::user::v1;

    #[cfg(any(feature = "organizations", feature = "users"))]
    pub mod v2;

    #[cfg(any(feature = "beta-organizations", feature = "beta-users"))]
    pub mod v2beta;
}

#[cfg(any(
    feature = "admin-v1",
    feature = "auth-v1",
    feature = "beta-sessions",
    feature = "management-v1",
    feature = "sessions",
    feature = "system-v1"
))]
#[doc(inline)]
pub use ::zitadel_types::v1;

/// The protobuf packages below `webkey`.
#[cfg(any(feature = "beta-webkeys", feature = "webkeys"))]
pub mod webkey {

    #[cfg(feature = "webkeys")]
    pub mod v2;

    #[cfg(feature = "beta-webkeys")]
    pub mod v2beta;
}
