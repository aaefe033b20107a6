// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The services: accessors of the client, and short names for the modules of the stable ones.

mod accessors;

#[cfg(feature = "actions")]
pub use zitadel_api::action::v2 as actions;

#[cfg(feature = "applications")]
pub use zitadel_api::application::v2 as applications;

#[cfg(feature = "authorizations")]
pub use zitadel_api::authorization::v2 as authorizations;

#[cfg(feature = "features")]
pub use zitadel_api::feature::v2 as features;

#[cfg(feature = "groups")]
pub use zitadel_api::group::v2 as groups;

#[cfg(feature = "idps")]
pub use zitadel_api::idp::v2 as idps;

#[cfg(feature = "instances")]
pub use zitadel_api::instance::v2 as instances;

#[cfg(feature = "internal-permissions")]
pub use zitadel_api::internal_permission::v2 as internal_permissions;

#[cfg(feature = "oidc")]
pub use zitadel_api::oidc::v2 as oidc;

#[cfg(feature = "organizations")]
pub use zitadel_api::org::v2 as organizations;

#[cfg(feature = "projects")]
pub use zitadel_api::project::v2 as projects;

#[cfg(feature = "saml")]
pub use zitadel_api::saml::v2 as saml;

#[cfg(feature = "sessions")]
pub use zitadel_api::session::v2 as sessions;

#[cfg(feature = "settings")]
pub use zitadel_api::settings::v2 as settings;

#[cfg(feature = "users")]
pub use zitadel_api::user::v2 as users;

#[cfg(feature = "webkeys")]
pub use zitadel_api::webkey::v2 as webkeys;
