// Written by `cargo xtask codegen` from openapi/; changes here are lost.

//! One accessor for each service.

use crate::Zitadel;

impl Zitadel {
    /// Calls your HTTP endpoints when something happens in Zitadel. A target is the endpoint; an
    /// execution says on which requests, responses, functions and events its targets are called.
    #[cfg(feature = "actions")]
    #[must_use]
    pub fn actions(&self) -> zitadel_api::action::v2::ActionService {
        zitadel_api::action::v2::ActionService::new(self.client().clone())
    }

    /// Manages the applications of a project: OIDC clients, APIs that validate tokens, and SAML
    /// service providers, with their client secrets and keys.
    #[cfg(feature = "applications")]
    #[must_use]
    pub fn applications(&self) -> zitadel_api::application::v2::ApplicationService {
        zitadel_api::application::v2::ApplicationService::new(self.client().clone())
    }

    /// Manages authorizations: which roles of a project a user has in an organization. They end up
    /// as role claims in the user's tokens.
    #[cfg(feature = "authorizations")]
    #[must_use]
    pub fn authorizations(&self) -> zitadel_api::authorization::v2::AuthorizationService {
        zitadel_api::authorization::v2::AuthorizationService::new(self.client().clone())
    }

    /// Reads and changes feature flags, which switch new behaviour of Zitadel on or off. Each level
    /// (system, instance) inherits what it does not set itself.
    #[cfg(feature = "features")]
    #[must_use]
    pub fn features(&self) -> zitadel_api::feature::v2::FeatureService {
        zitadel_api::feature::v2::FeatureService::new(self.client().clone())
    }

    /// Manages groups of users in an organization, and who belongs to them.
    #[cfg(feature = "groups")]
    #[must_use]
    pub fn groups(&self) -> zitadel_api::group::v2::GroupService {
        zitadel_api::group::v2::GroupService::new(self.client().clone())
    }

    /// Reads the identity providers at which users can sign in instead of with a password of
    /// Zitadel.
    #[cfg(feature = "idps")]
    #[must_use]
    pub fn idps(&self) -> zitadel_api::idp::v2::IdentityProviderService {
        zitadel_api::idp::v2::IdentityProviderService::new(self.client().clone())
    }

    /// Manages instances, which are the separate Zitadel tenants of a server, with their custom and
    /// trusted domains. Some operations are for system users of self-hosted servers only.
    #[cfg(feature = "instances")]
    #[must_use]
    pub fn instances(&self) -> zitadel_api::instance::v2::InstanceService {
        zitadel_api::instance::v2::InstanceService::new(self.client().clone())
    }

    /// Manages administrators: users who may manage Zitadel itself, for the whole instance, an
    /// organization, a project or a project grant.
    #[cfg(feature = "internal-permissions")]
    #[must_use]
    pub fn internal_permissions(
        &self,
    ) -> zitadel_api::internal_permission::v2::InternalPermissionService {
        zitadel_api::internal_permission::v2::InternalPermissionService::new(self.client().clone())
    }

    /// Lets a custom login page handle OpenID Connect: reads authorization and device requests, and
    /// finishes them with a session or an error.
    #[cfg(feature = "oidc")]
    #[must_use]
    pub fn oidc(&self) -> zitadel_api::oidc::v2::OidcService {
        zitadel_api::oidc::v2::OidcService::new(self.client().clone())
    }

    /// Manages organizations, which hold users, projects and settings, with their domains and
    /// metadata.
    #[cfg(feature = "organizations")]
    #[must_use]
    pub fn organizations(&self) -> zitadel_api::org::v2::OrganizationService {
        zitadel_api::org::v2::OrganizationService::new(self.client().clone())
    }

    /// Manages projects, which hold applications and define roles, and the grants that let other
    /// organizations use a project.
    #[cfg(feature = "projects")]
    #[must_use]
    pub fn projects(&self) -> zitadel_api::project::v2::ProjectService {
        zitadel_api::project::v2::ProjectService::new(self.client().clone())
    }

    /// Lets a custom login page handle SAML: reads SAML requests and finishes them with a session
    /// or an error.
    #[cfg(feature = "saml")]
    #[must_use]
    pub fn saml(&self) -> zitadel_api::saml::v2::SamlService {
        zitadel_api::saml::v2::SamlService::new(self.client().clone())
    }

    /// Manages sessions: checks a user's password, passkey, one-time code or other factor, and
    /// remembers what was checked and when.
    #[cfg(feature = "sessions")]
    #[must_use]
    pub fn sessions(&self) -> zitadel_api::session::v2::SessionService {
        zitadel_api::session::v2::SessionService::new(self.client().clone())
    }

    /// Reads the settings of the instance and its organizations (login, passwords, branding, links,
    /// languages) and changes some of them.
    #[cfg(feature = "settings")]
    #[must_use]
    pub fn settings(&self) -> zitadel_api::settings::v2::SettingsService {
        zitadel_api::settings::v2::SettingsService::new(self.client().clone())
    }

    /// Manages human and service users: their profile, email, phone, password, second factors,
    /// passkeys, keys, secrets, tokens, metadata and links to identity providers.
    #[cfg(feature = "users")]
    #[must_use]
    pub fn users(&self) -> zitadel_api::user::v2::UserService {
        zitadel_api::user::v2::UserService::new(self.client().clone())
    }

    /// Manages the web keys with which the instance signs its tokens, and which it publishes for
    /// validating them.
    #[cfg(feature = "webkeys")]
    #[must_use]
    pub fn webkeys(&self) -> zitadel_api::webkey::v2::WebKeyService {
        zitadel_api::webkey::v2::WebKeyService::new(self.client().clone())
    }

    /// Beta version of the actions API: manages targets (your HTTP endpoints) and the executions
    /// that call them. Prefer the stable version where the server has it.
    #[cfg(feature = "beta-actions")]
    #[must_use]
    pub fn beta_actions(&self) -> zitadel_api::action::v2beta::ActionService {
        zitadel_api::action::v2beta::ActionService::new(self.client().clone())
    }

    /// Beta version of the applications API: manages the OIDC, API and SAML applications of a
    /// project. The stable version is the application service.
    #[cfg(feature = "beta-apps")]
    #[must_use]
    pub fn beta_apps(&self) -> zitadel_api::app::v2beta::AppService {
        zitadel_api::app::v2beta::AppService::new(self.client().clone())
    }

    /// Beta version of the authorizations API: manages which roles of a project a user has. Prefer
    /// the stable version where the server has it.
    #[cfg(feature = "beta-authorizations")]
    #[must_use]
    pub fn beta_authorizations(&self) -> zitadel_api::authorization::v2beta::AuthorizationService {
        zitadel_api::authorization::v2beta::AuthorizationService::new(self.client().clone())
    }

    /// Beta version of the feature flags API. Prefer the stable version where the server has it.
    #[cfg(feature = "beta-features")]
    #[must_use]
    pub fn beta_features(&self) -> zitadel_api::feature::v2beta::FeatureService {
        zitadel_api::feature::v2beta::FeatureService::new(self.client().clone())
    }

    /// Beta version of the instances API. Prefer the stable version where the server has it.
    #[cfg(feature = "beta-instance")]
    #[must_use]
    pub fn beta_instance(&self) -> zitadel_api::instance::v2beta::InstanceService {
        zitadel_api::instance::v2beta::InstanceService::new(self.client().clone())
    }

    /// Beta version of the API with which a custom login page handles OpenID Connect requests.
    /// Prefer the stable version where the server has it.
    #[cfg(feature = "beta-oidc")]
    #[must_use]
    pub fn beta_oidc(&self) -> zitadel_api::oidc::v2beta::OidcService {
        zitadel_api::oidc::v2beta::OidcService::new(self.client().clone())
    }

    /// Beta version of the organizations API. Prefer the stable version where the server has it.
    #[cfg(feature = "beta-organizations")]
    #[must_use]
    pub fn beta_organizations(&self) -> zitadel_api::org::v2beta::OrganizationService {
        zitadel_api::org::v2beta::OrganizationService::new(self.client().clone())
    }

    /// Beta version of the administrators API. Prefer the stable version where the server has it.
    #[cfg(feature = "beta-permissions")]
    #[must_use]
    pub fn beta_permissions(
        &self,
    ) -> zitadel_api::internal_permission::v2beta::InternalPermissionService {
        zitadel_api::internal_permission::v2beta::InternalPermissionService::new(
            self.client().clone(),
        )
    }

    /// Beta version of the projects API. Prefer the stable version where the server has it.
    #[cfg(feature = "beta-projects")]
    #[must_use]
    pub fn beta_projects(&self) -> zitadel_api::project::v2beta::ProjectService {
        zitadel_api::project::v2beta::ProjectService::new(self.client().clone())
    }

    /// Beta version of the sessions API. Prefer the stable version where the server has it.
    #[cfg(feature = "beta-sessions")]
    #[must_use]
    pub fn beta_sessions(&self) -> zitadel_api::session::v2beta::SessionService {
        zitadel_api::session::v2beta::SessionService::new(self.client().clone())
    }

    /// Beta version of the settings API. Prefer the stable version where the server has it.
    #[cfg(feature = "beta-settings")]
    #[must_use]
    pub fn beta_settings(&self) -> zitadel_api::settings::v2beta::SettingsService {
        zitadel_api::settings::v2beta::SettingsService::new(self.client().clone())
    }

    /// Takes usage reports from self-hosted Zitadel servers. Servers send them by themselves; most
    /// servers do not offer this service and answer that it is not found.
    #[cfg(feature = "beta-telemetry")]
    #[must_use]
    pub fn beta_telemetry(&self) -> zitadel_api::analytics::v2beta::TelemetryService {
        zitadel_api::analytics::v2beta::TelemetryService::new(self.client().clone())
    }

    /// Beta version of the users API. Prefer the stable version where the server has it.
    #[cfg(feature = "beta-users")]
    #[must_use]
    pub fn beta_users(&self) -> zitadel_api::user::v2beta::UserService {
        zitadel_api::user::v2beta::UserService::new(self.client().clone())
    }

    /// Beta version of the web keys API. Prefer the stable version where the server has it.
    #[cfg(feature = "beta-webkeys")]
    #[must_use]
    pub fn beta_webkeys(&self) -> zitadel_api::webkey::v2beta::WebKeyService {
        zitadel_api::webkey::v2beta::WebKeyService::new(self.client().clone())
    }

    /// Manages an instance: its default policies and texts, identity providers, email and SMS
    /// delivery, secret generators, administrators and organizations; it also reads the event log,
    /// and imports and exports organizations. Policies and texts that are set here count for every
    /// organization that has none of its own.
    #[cfg(feature = "admin-v1")]
    #[must_use]
    pub fn admin_v1(&self) -> zitadel_api::admin::v1::AdminService {
        zitadel_api::admin::v1::AdminService::new(self.client().clone())
    }

    /// Lets users see and change their own account: every call acts on the user whose token it
    /// carries. Users who have a second factor are refused until their token stems from a sign-in
    /// with it.
    #[cfg(feature = "auth-v1")]
    #[must_use]
    pub fn auth_v1(&self) -> zitadel_api::auth::v1::AuthService {
        zitadel_api::auth::v1::AuthService::new(self.client().clone())
    }

    /// Manages one organization: its users, projects, applications, roles, grants, members,
    /// domains, metadata, actions and identity providers, and the policies and texts that it has in
    /// place of those of the instance. Every call acts on the organization that `organization`
    /// names (it sets the header `x-zitadel-orgid`), or else on the caller's own.
    #[cfg(feature = "management-v1")]
    #[must_use]
    pub fn management_v1(&self) -> zitadel_api::management::v1::ManagementService {
        zitadel_api::management::v1::ManagementService::new(self.client().clone())
    }

    /// Manages the instances of a self-hosted server, with their domains, quotas and limits. For
    /// system users only: the token of a user of an instance is refused.
    #[cfg(feature = "system-v1")]
    #[must_use]
    pub fn system_v1(&self) -> zitadel_api::system::v1::SystemService {
        zitadel_api::system::v1::SystemService::new(self.client().clone())
    }
}

#[cfg(not(feature = "actions"))]
crate::missing_feature::missing_feature!(
    actions,
    "the feature `actions` of the crate `zitadel` is off",
    "needs the feature `actions`"
);

#[cfg(not(feature = "applications"))]
crate::missing_feature::missing_feature!(
    applications,
    "the feature `applications` of the crate `zitadel` is off",
    "needs the feature `applications`"
);

#[cfg(not(feature = "authorizations"))]
crate::missing_feature::missing_feature!(
    authorizations,
    "the feature `authorizations` of the crate `zitadel` is off",
    "needs the feature `authorizations`"
);

#[cfg(not(feature = "features"))]
crate::missing_feature::missing_feature!(
    features,
    "the feature `features` of the crate `zitadel` is off",
    "needs the feature `features`"
);

#[cfg(not(feature = "groups"))]
crate::missing_feature::missing_feature!(
    groups,
    "the feature `groups` of the crate `zitadel` is off",
    "needs the feature `groups`"
);

#[cfg(not(feature = "idps"))]
crate::missing_feature::missing_feature!(
    idps,
    "the feature `idps` of the crate `zitadel` is off",
    "needs the feature `idps`"
);

#[cfg(not(feature = "instances"))]
crate::missing_feature::missing_feature!(
    instances,
    "the feature `instances` of the crate `zitadel` is off",
    "needs the feature `instances`"
);

#[cfg(not(feature = "internal-permissions"))]
crate::missing_feature::missing_feature!(
    internal_permissions,
    "the feature `internal-permissions` of the crate `zitadel` is off",
    "needs the feature `internal-permissions`"
);

#[cfg(not(feature = "oidc"))]
crate::missing_feature::missing_feature!(
    oidc,
    "the feature `oidc` of the crate `zitadel` is off",
    "needs the feature `oidc`"
);

#[cfg(not(feature = "organizations"))]
crate::missing_feature::missing_feature!(
    organizations,
    "the feature `organizations` of the crate `zitadel` is off",
    "needs the feature `organizations`"
);

#[cfg(not(feature = "projects"))]
crate::missing_feature::missing_feature!(
    projects,
    "the feature `projects` of the crate `zitadel` is off",
    "needs the feature `projects`"
);

#[cfg(not(feature = "saml"))]
crate::missing_feature::missing_feature!(
    saml,
    "the feature `saml` of the crate `zitadel` is off",
    "needs the feature `saml`"
);

#[cfg(not(feature = "sessions"))]
crate::missing_feature::missing_feature!(
    sessions,
    "the feature `sessions` of the crate `zitadel` is off",
    "needs the feature `sessions`"
);

#[cfg(not(feature = "settings"))]
crate::missing_feature::missing_feature!(
    settings,
    "the feature `settings` of the crate `zitadel` is off",
    "needs the feature `settings`"
);

#[cfg(not(feature = "users"))]
crate::missing_feature::missing_feature!(
    users,
    "the feature `users` of the crate `zitadel` is off",
    "needs the feature `users`"
);

#[cfg(not(feature = "webkeys"))]
crate::missing_feature::missing_feature!(
    webkeys,
    "the feature `webkeys` of the crate `zitadel` is off",
    "needs the feature `webkeys`"
);

#[cfg(not(feature = "beta-actions"))]
crate::missing_feature::missing_feature!(
    beta_actions,
    "the feature `beta-actions` of the crate `zitadel` is off",
    "needs the feature `beta-actions`"
);

#[cfg(not(feature = "beta-apps"))]
crate::missing_feature::missing_feature!(
    beta_apps,
    "the feature `beta-apps` of the crate `zitadel` is off",
    "needs the feature `beta-apps`"
);

#[cfg(not(feature = "beta-authorizations"))]
crate::missing_feature::missing_feature!(
    beta_authorizations,
    "the feature `beta-authorizations` of the crate `zitadel` is off",
    "needs the feature `beta-authorizations`"
);

#[cfg(not(feature = "beta-features"))]
crate::missing_feature::missing_feature!(
    beta_features,
    "the feature `beta-features` of the crate `zitadel` is off",
    "needs the feature `beta-features`"
);

#[cfg(not(feature = "beta-instance"))]
crate::missing_feature::missing_feature!(
    beta_instance,
    "the feature `beta-instance` of the crate `zitadel` is off",
    "needs the feature `beta-instance`"
);

#[cfg(not(feature = "beta-oidc"))]
crate::missing_feature::missing_feature!(
    beta_oidc,
    "the feature `beta-oidc` of the crate `zitadel` is off",
    "needs the feature `beta-oidc`"
);

#[cfg(not(feature = "beta-organizations"))]
crate::missing_feature::missing_feature!(
    beta_organizations,
    "the feature `beta-organizations` of the crate `zitadel` is off",
    "needs the feature `beta-organizations`"
);

#[cfg(not(feature = "beta-permissions"))]
crate::missing_feature::missing_feature!(
    beta_permissions,
    "the feature `beta-permissions` of the crate `zitadel` is off",
    "needs the feature `beta-permissions`"
);

#[cfg(not(feature = "beta-projects"))]
crate::missing_feature::missing_feature!(
    beta_projects,
    "the feature `beta-projects` of the crate `zitadel` is off",
    "needs the feature `beta-projects`"
);

#[cfg(not(feature = "beta-sessions"))]
crate::missing_feature::missing_feature!(
    beta_sessions,
    "the feature `beta-sessions` of the crate `zitadel` is off",
    "needs the feature `beta-sessions`"
);

#[cfg(not(feature = "beta-settings"))]
crate::missing_feature::missing_feature!(
    beta_settings,
    "the feature `beta-settings` of the crate `zitadel` is off",
    "needs the feature `beta-settings`"
);

#[cfg(not(feature = "beta-telemetry"))]
crate::missing_feature::missing_feature!(
    beta_telemetry,
    "the feature `beta-telemetry` of the crate `zitadel` is off",
    "needs the feature `beta-telemetry`"
);

#[cfg(not(feature = "beta-users"))]
crate::missing_feature::missing_feature!(
    beta_users,
    "the feature `beta-users` of the crate `zitadel` is off",
    "needs the feature `beta-users`"
);

#[cfg(not(feature = "beta-webkeys"))]
crate::missing_feature::missing_feature!(
    beta_webkeys,
    "the feature `beta-webkeys` of the crate `zitadel` is off",
    "needs the feature `beta-webkeys`"
);

#[cfg(not(feature = "admin-v1"))]
crate::missing_feature::missing_feature!(
    admin_v1,
    "the feature `admin-v1` of the crate `zitadel` is off",
    "needs the feature `admin-v1`"
);

#[cfg(not(feature = "auth-v1"))]
crate::missing_feature::missing_feature!(
    auth_v1,
    "the feature `auth-v1` of the crate `zitadel` is off",
    "needs the feature `auth-v1`"
);

#[cfg(not(feature = "management-v1"))]
crate::missing_feature::missing_feature!(
    management_v1,
    "the feature `management-v1` of the crate `zitadel` is off",
    "needs the feature `management-v1`"
);

#[cfg(not(feature = "system-v1"))]
crate::missing_feature::missing_feature!(
    system_v1,
    "the feature `system-v1` of the crate `zitadel` is off",
    "needs the feature `system-v1`"
);
