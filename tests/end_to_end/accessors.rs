//! The names under which the services are reached.

use zitadel::Zitadel;
use zitadel::api;

#[test]
fn every_service_has_its_accessor() {
    let zitadel = Zitadel::with_access_token("acme.example", "token").unwrap();

    let _: api::action::v2::ActionService = zitadel.actions();
    let _: api::application::v2::ApplicationService = zitadel.applications();
    let _: api::authorization::v2::AuthorizationService = zitadel.authorizations();
    let _: api::feature::v2::FeatureService = zitadel.features();
    let _: api::group::v2::GroupService = zitadel.groups();
    let _: api::idp::v2::IdentityProviderService = zitadel.idps();
    let _: api::instance::v2::InstanceService = zitadel.instances();
    let _: api::internal_permission::v2::InternalPermissionService = zitadel.internal_permissions();
    let _: api::oidc::v2::OidcService = zitadel.oidc();
    let _: api::org::v2::OrganizationService = zitadel.organizations();
    let _: api::project::v2::ProjectService = zitadel.projects();
    let _: api::saml::v2::SamlService = zitadel.saml();
    let _: api::session::v2::SessionService = zitadel.sessions();
    let _: api::settings::v2::SettingsService = zitadel.settings();
    let _: api::user::v2::UserService = zitadel.users();
    let _: api::webkey::v2::WebKeyService = zitadel.webkeys();
    let _: api::action::v2beta::ActionService = zitadel.beta_actions();
    let _: api::app::v2beta::AppService = zitadel.beta_apps();
    let _: api::authorization::v2beta::AuthorizationService = zitadel.beta_authorizations();
    let _: api::feature::v2beta::FeatureService = zitadel.beta_features();
    let _: api::instance::v2beta::InstanceService = zitadel.beta_instance();
    let _: api::oidc::v2beta::OidcService = zitadel.beta_oidc();
    let _: api::org::v2beta::OrganizationService = zitadel.beta_organizations();
    let _: api::internal_permission::v2beta::InternalPermissionService = zitadel.beta_permissions();
    let _: api::project::v2beta::ProjectService = zitadel.beta_projects();
    let _: api::session::v2beta::SessionService = zitadel.beta_sessions();
    let _: api::settings::v2beta::SettingsService = zitadel.beta_settings();
    let _: api::analytics::v2beta::TelemetryService = zitadel.beta_telemetry();
    let _: api::user::v2beta::UserService = zitadel.beta_users();
    let _: api::webkey::v2beta::WebKeyService = zitadel.beta_webkeys();
}
