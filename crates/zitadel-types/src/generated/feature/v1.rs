// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.feature.v1`.

use crate::json::declare::open_enum;

/// Features that can be switched on for an instance.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum InstanceFeature {
    /// `INSTANCE_FEATURE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// The login uses the settings of the default organization when no organization is named.
    LoginDefaultOrg,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { InstanceFeature {
    0 Unspecified: "INSTANCE_FEATURE_UNSPECIFIED",
    1 LoginDefaultOrg: "INSTANCE_FEATURE_LOGIN_DEFAULT_ORG",
} }
