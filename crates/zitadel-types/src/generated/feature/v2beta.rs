// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! The protobuf package `zitadel.feature.v2beta`.

use crate::json::declare::{message, open_enum};

/// Whether a feature is on, and the level at which this was set.
#[derive(Clone, Default)]
pub struct FeatureFlag {
    /// Whether it is switched on.
    pub enabled: bool,
    /// Level at which the value was set.
    pub source: Source,
}

message! { FeatureFlag {
    enabled,
    source,
} }

/// What `FeatureService::get_instance_features` takes.
#[derive(Clone, Default)]
pub struct GetInstanceFeaturesRequest {
    /// Whether values of the levels above are returned where this level has none.
    pub inheritance: bool,
}

impl GetInstanceFeaturesRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { GetInstanceFeaturesRequest {
    inheritance,
} }

/// What `FeatureService::get_instance_features` answers.
#[derive(Clone, Default)]
pub struct GetInstanceFeaturesResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
    /// Whether the login uses the settings of the default organization when no organization is
    /// named.
    pub login_default_org: Option<FeatureFlag>,
    /// Whether user schemas, and users made after them, can be used.
    pub user_schema: Option<FeatureFlag>,
    /// Whether token exchange is offered.
    #[deprecated]
    pub oidc_token_exchange: Option<FeatureFlag>,
    /// Parts of the server for which the faster implementation is used.
    pub improved_performance: Option<ImprovedPerformanceFeatureFlag>,
    /// Whether OpenID Connect errors tell their inner cause, for debugging.
    pub debug_oidc_parent_error: Option<FeatureFlag>,
    /// Whether ending a session of the built-in login ends that session only, not all of the
    /// browser.
    pub oidc_single_v1_session_termination: Option<FeatureFlag>,
}

message! { GetInstanceFeaturesResponse {
    details,
    login_default_org,
    user_schema,
    oidc_token_exchange,
    improved_performance,
    debug_oidc_parent_error,
    oidc_single_v1_session_termination,
} }

/// What `FeatureService::get_organization_features` takes.
#[derive(Clone, Default)]
pub struct GetOrganizationFeaturesRequest {
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub organization_id: String,
    /// Whether values of the levels above are returned where this level has none.
    pub inheritance: bool,
}

impl GetOrganizationFeaturesRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(organization_id: impl Into<String>) -> Self {
        Self {
            organization_id: organization_id.into(),
            ..Self::default()
        }
    }
}

message! { GetOrganizationFeaturesRequest {
    organization_id,
    inheritance,
} }

/// What `FeatureService::get_organization_features` answers.
#[derive(Clone, Default)]
pub struct GetOrganizationFeaturesResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
}

message! { GetOrganizationFeaturesResponse {
    details,
} }

/// What `FeatureService::get_system_features` takes.
#[derive(Clone, Default)]
pub struct GetSystemFeaturesRequest {}

impl GetSystemFeaturesRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { GetSystemFeaturesRequest {} }

/// What `FeatureService::get_system_features` answers.
#[derive(Clone, Default)]
pub struct GetSystemFeaturesResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
    /// Whether the login uses the settings of the default organization when no organization is
    /// named.
    pub login_default_org: Option<FeatureFlag>,
    /// Whether user schemas, and users made after them, can be used.
    pub user_schema: Option<FeatureFlag>,
    /// Whether token exchange is offered.
    #[deprecated]
    pub oidc_token_exchange: Option<FeatureFlag>,
    /// Parts of the server for which the faster implementation is used.
    pub improved_performance: Option<ImprovedPerformanceFeatureFlag>,
    /// Whether ending a session of the built-in login ends that session only, not all of the
    /// browser.
    pub oidc_single_v1_session_termination: Option<FeatureFlag>,
}

message! { GetSystemFeaturesResponse {
    details,
    login_default_org,
    user_schema,
    oidc_token_exchange,
    improved_performance,
    oidc_single_v1_session_termination,
} }

/// What `FeatureService::get_user_features` takes.
#[derive(Clone, Default)]
pub struct GetUserFeaturesRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
    /// Whether values of the levels above are returned where this level has none.
    pub inheritance: bool,
}

impl GetUserFeaturesRequest {
    /// Takes what must be set; all else is left out.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Self::default()
        }
    }
}

message! { GetUserFeaturesRequest {
    user_id,
    inheritance,
} }

/// What `FeatureService::get_user_features` answers.
#[derive(Clone, Default)]
pub struct GetUserFeaturesResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
}

message! { GetUserFeaturesResponse {
    details,
} }

/// Which parts use the faster implementation, and the level at which this was set.
#[derive(Clone, Default)]
pub struct ImprovedPerformanceFeatureFlag {
    /// Parts of the server for which the faster implementation is used.
    pub execution_paths: Vec<ImprovedPerformance>,
    /// Level at which the value was set.
    pub source: Source,
}

message! { ImprovedPerformanceFeatureFlag {
    execution_paths,
    source,
} }

/// What `FeatureService::reset_instance_features` takes.
#[derive(Clone, Default)]
pub struct ResetInstanceFeaturesRequest {}

impl ResetInstanceFeaturesRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ResetInstanceFeaturesRequest {} }

/// What `FeatureService::reset_instance_features` answers.
#[derive(Clone, Default)]
pub struct ResetInstanceFeaturesResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
}

message! { ResetInstanceFeaturesResponse {
    details,
} }

/// What `FeatureService::reset_organization_features` takes.
#[derive(Clone, Default)]
pub struct ResetOrganizationFeaturesRequest {
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub organization_id: String,
}

impl ResetOrganizationFeaturesRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(organization_id: impl Into<String>) -> Self {
        Self {
            organization_id: organization_id.into(),
        }
    }
}

message! { ResetOrganizationFeaturesRequest {
    organization_id,
} }

/// What `FeatureService::reset_organization_features` answers.
#[derive(Clone, Default)]
pub struct ResetOrganizationFeaturesResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
}

message! { ResetOrganizationFeaturesResponse {
    details,
} }

/// What `FeatureService::reset_system_features` takes.
#[derive(Clone, Default)]
pub struct ResetSystemFeaturesRequest {}

impl ResetSystemFeaturesRequest {
    /// There is nothing to set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

message! { ResetSystemFeaturesRequest {} }

/// What `FeatureService::reset_system_features` answers.
#[derive(Clone, Default)]
pub struct ResetSystemFeaturesResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
}

message! { ResetSystemFeaturesResponse {
    details,
} }

/// What `FeatureService::reset_user_features` takes.
#[derive(Clone, Default)]
pub struct ResetUserFeaturesRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl ResetUserFeaturesRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { ResetUserFeaturesRequest {
    user_id,
} }

/// What `FeatureService::reset_user_features` answers.
#[derive(Clone, Default)]
pub struct ResetUserFeaturesResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
}

message! { ResetUserFeaturesResponse {
    details,
} }

/// What `FeatureService::set_instance_features` takes.
#[derive(Clone, Default)]
pub struct SetInstanceFeaturesRequest {
    /// Whether the login uses the settings of the default organization when no organization is
    /// named.
    pub login_default_org: Option<bool>,
    /// Whether user schemas, and users made after them, can be used.
    pub user_schema: Option<bool>,
    /// Whether token exchange is offered.
    #[deprecated]
    pub oidc_token_exchange: Option<bool>,
    /// Parts of the server for which the faster implementation is used.
    ///
    /// Each item: not `IMPROVED_PERFORMANCE_UNSPECIFIED`. No item twice.
    pub improved_performance: Vec<ImprovedPerformance>,
    /// Whether OpenID Connect errors tell their inner cause, for debugging.
    pub debug_oidc_parent_error: Option<bool>,
    /// Whether ending a session of the built-in login ends that session only, not all of the
    /// browser.
    pub oidc_single_v1_session_termination: Option<bool>,
}

impl SetInstanceFeaturesRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { SetInstanceFeaturesRequest {
    login_default_org,
    user_schema,
    oidc_token_exchange,
    improved_performance,
    debug_oidc_parent_error,
    oidc_single_v1_session_termination,
} }

/// What `FeatureService::set_instance_features` answers.
#[derive(Clone, Default)]
pub struct SetInstanceFeaturesResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
}

message! { SetInstanceFeaturesResponse {
    details,
} }

/// What `FeatureService::set_organization_features` takes.
#[derive(Clone, Default)]
pub struct SetOrganizationFeaturesRequest {
    /// Id of the organization.
    ///
    /// Required. 1 to 200 characters.
    pub organization_id: String,
}

impl SetOrganizationFeaturesRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(organization_id: impl Into<String>) -> Self {
        Self {
            organization_id: organization_id.into(),
        }
    }
}

message! { SetOrganizationFeaturesRequest {
    organization_id,
} }

/// What `FeatureService::set_organization_features` answers.
#[derive(Clone, Default)]
pub struct SetOrganizationFeaturesResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
}

message! { SetOrganizationFeaturesResponse {
    details,
} }

/// What `FeatureService::set_system_features` takes.
#[derive(Clone, Default)]
pub struct SetSystemFeaturesRequest {
    /// Whether the login uses the settings of the default organization when no organization is
    /// named.
    pub login_default_org: Option<bool>,
    /// Whether user schemas, and users made after them, can be used.
    pub user_schema: Option<bool>,
    /// Whether token exchange is offered.
    #[deprecated]
    pub oidc_token_exchange: Option<bool>,
    /// Parts of the server for which the faster implementation is used.
    ///
    /// Each item: not `IMPROVED_PERFORMANCE_UNSPECIFIED`. No item twice.
    pub improved_performance: Vec<ImprovedPerformance>,
    /// Whether ending a session of the built-in login ends that session only, not all of the
    /// browser.
    pub oidc_single_v1_session_termination: Option<bool>,
}

impl SetSystemFeaturesRequest {
    /// Leaves all out; nothing of it must be set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

message! { SetSystemFeaturesRequest {
    login_default_org,
    user_schema,
    oidc_token_exchange,
    improved_performance,
    oidc_single_v1_session_termination,
} }

/// What `FeatureService::set_system_features` answers.
#[derive(Clone, Default)]
pub struct SetSystemFeaturesResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
}

message! { SetSystemFeaturesResponse {
    details,
} }

/// Request to set the feature flags of a user.
#[derive(Clone, Default)]
pub struct SetUserFeatureRequest {
    /// Id of the user.
    ///
    /// Required. 1 to 200 characters.
    pub user_id: String,
}

impl SetUserFeatureRequest {
    /// Takes all that there is to set.
    #[inline]
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

message! { SetUserFeatureRequest {
    user_id,
} }

/// What `FeatureService::set_user_features` answers.
#[derive(Clone, Default)]
pub struct SetUserFeaturesResponse {
    /// When the resource was created and last changed, and who owns it.
    pub details: Option<crate::object::v2beta::Details>,
}

message! { SetUserFeaturesResponse {
    details,
} }

/// Parts of the server that have a faster implementation.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum ImprovedPerformance {
    /// `IMPROVED_PERFORMANCE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `IMPROVED_PERFORMANCE_PROJECT_GRANT`.
    ProjectGrant,
    /// `IMPROVED_PERFORMANCE_PROJECT`.
    Project,
    /// `IMPROVED_PERFORMANCE_USER_GRANT`.
    UserGrant,
    /// `IMPROVED_PERFORMANCE_ORG_DOMAIN_VERIFIED`.
    OrgDomainVerified,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { ImprovedPerformance {
    0 Unspecified: "IMPROVED_PERFORMANCE_UNSPECIFIED",
    2 ProjectGrant: "IMPROVED_PERFORMANCE_PROJECT_GRANT",
    3 Project: "IMPROVED_PERFORMANCE_PROJECT",
    4 UserGrant: "IMPROVED_PERFORMANCE_USER_GRANT",
    5 OrgDomainVerified: "IMPROVED_PERFORMANCE_ORG_DOMAIN_VERIFIED",
} }

/// Levels at which a feature flag can be set.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[non_exhaustive]
pub enum Source {
    /// `SOURCE_UNSPECIFIED`.
    #[default]
    Unspecified,
    /// `SOURCE_SYSTEM`.
    System,
    /// `SOURCE_INSTANCE`.
    Instance,
    /// `SOURCE_ORGANIZATION`.
    Organization,
    /// `SOURCE_PROJECT`.
    Project,
    /// `SOURCE_APP`.
    App,
    /// `SOURCE_USER`.
    User,
    /// A name, or a number as text, that this release does not know.
    Unknown(String),
}

open_enum! { Source {
    0 Unspecified: "SOURCE_UNSPECIFIED",
    2 System: "SOURCE_SYSTEM",
    3 Instance: "SOURCE_INSTANCE",
    4 Organization: "SOURCE_ORGANIZATION",
    5 Project: "SOURCE_PROJECT",
    6 App: "SOURCE_APP",
    7 User: "SOURCE_USER",
} }
