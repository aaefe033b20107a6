//! The recorded calls of the services that the mock has, repeated in the order in which they
//! were made.
//!
//! Requests are those of the recordings. Where they name something that an earlier call
//! made, the mock's own id takes the place of the recorded one.

use std::collections::BTreeSet;

use zitadel_mock::ZitadelMock;
use zitadel_test_support::recordings;

use crate::support::call;
use crate::support::replay::Replay;

const SERVICES: [&str; 7] = [
    "zitadel.application.v2.ApplicationService/",
    "zitadel.authorization.v2.AuthorizationService/",
    "zitadel.org.v2.OrganizationService/",
    "zitadel.project.v2.ProjectService/",
    "zitadel.user.v2.UserService/",
    "zitadel.session.v2.SessionService/",
    "zitadel.settings.v2.SettingsService/",
];

/// The organization of the recording.
const ORGANIZATION: &str = "400532634863733798";

/// Operations of these services that the mock does not have.
const OPERATIONS_NOT_COVERED: &[&str] = &[
    "org.v2.OrganizationService/AddOrganizationDomain",
    "org.v2.OrganizationService/DeleteOrganizationDomain",
    "org.v2.OrganizationService/GenerateOrganizationDomainValidation",
    "org.v2.OrganizationService/ListOrganizationDomains",
    "org.v2.OrganizationService/VerifyOrganizationDomain",
    "project.v2.ProjectService/ActivateProjectGrant",
    "project.v2.ProjectService/CreateProjectGrant",
    "project.v2.ProjectService/DeactivateProjectGrant",
    "project.v2.ProjectService/DeleteProjectGrant",
    "project.v2.ProjectService/ListProjectGrants",
    "project.v2.ProjectService/UpdateProjectGrant",
    "settings.v2.SettingsService/DeleteOrganizationSettings",
    "settings.v2.SettingsService/GetActiveIdentityProviders",
    "settings.v2.SettingsService/GetBrandingSettings",
    "settings.v2.SettingsService/GetDomainSettings",
    "settings.v2.SettingsService/GetEffectiveSettings",
    "settings.v2.SettingsService/GetHostedLoginTranslation",
    "settings.v2.SettingsService/GetLegalAndSupportSettings",
    "settings.v2.SettingsService/GetLinkSettings",
    "settings.v2.SettingsService/GetLockoutSettings",
    "settings.v2.SettingsService/GetLoginSettings",
    "settings.v2.SettingsService/GetPasswordComplexitySettings",
    "settings.v2.SettingsService/GetPasswordExpirySettings",
    "settings.v2.SettingsService/GetSecuritySettings",
    "settings.v2.SettingsService/ListOrganizationSettings",
    "settings.v2.SettingsService/ResetLinkSettings",
    "settings.v2.SettingsService/SetHostedLoginTranslation",
    "settings.v2.SettingsService/SetLinkSettings",
    "settings.v2.SettingsService/SetOrganizationSettings",
    "settings.v2.SettingsService/SetSecuritySettings",
    "user.v2.UserService/AddIDPLink",
    "user.v2.UserService/AddOTPEmail",
    "user.v2.UserService/AddOTPSMS",
    "user.v2.UserService/CreateInviteCode",
    "user.v2.UserService/CreatePasskeyRegistrationLink",
    "user.v2.UserService/GenerateRecoveryCodes",
    "user.v2.UserService/HumanMFAInitSkipped",
    "user.v2.UserService/ListAuthenticationFactors",
    "user.v2.UserService/ListAuthenticationMethodTypes",
    "user.v2.UserService/ListIDPLinks",
    "user.v2.UserService/ListPasskeys",
    "user.v2.UserService/RegisterPasskey",
    "user.v2.UserService/RegisterTOTP",
    "user.v2.UserService/RegisterU2F",
    "user.v2.UserService/RemoveIDPLink",
    "user.v2.UserService/RemoveOTPEmail",
    "user.v2.UserService/RemoveOTPSMS",
    "user.v2.UserService/RemovePasskey",
    "user.v2.UserService/RemoveRecoveryCodes",
    "user.v2.UserService/RemoveTOTP",
    "user.v2.UserService/RemoveU2F",
    "user.v2.UserService/ResendInviteCode",
    "user.v2.UserService/RetrieveIdentityProviderIntent",
    "user.v2.UserService/StartIdentityProviderIntent",
    "user.v2.UserService/VerifyInviteCode",
    "user.v2.UserService/VerifyPasskeyRegistration",
    "user.v2.UserService/VerifyTOTPRegistration",
    "user.v2.UserService/VerifyU2FRegistration",
];

/// Calls of covered operations whose situation the mock does not have, by their place in the
/// recording.
const CALLS_NOT_COVERED: &[(usize, &str)] = &[
    (
        121,
        "the key was not yet visible to the list; the mock shows every write at once",
    ),
    (
        174,
        "a project that is granted is listed once more for the grant; the mock has no grants",
    ),
    (248, "the mock has no passkeys"),
    (381, "an action had changed the answer on its way out"),
];

#[tokio::test]
async fn calls_are_answered_as_recorded() {
    let recording = recordings::exchanges("api-next");
    assert_eq!(recording.len(), 495);

    let mock = ZitadelMock::start().await;
    let token = mock.service_user("admin-sa").personal_access_token();

    let mut replay = Replay::default();
    replay.known.insert(ORGANIZATION, &mock.organization_id());
    let mut not_covered = BTreeSet::new();
    for (place, exchange) in recording.iter().enumerate() {
        let operation = match exchange["operation"].as_str().unwrap() {
            // Later lists hold the user that this call made; it is the same call in `v2`.
            "zitadel.user.v2beta.UserService/AddHumanUser" => {
                "zitadel.user.v2.UserService/AddHumanUser"
            }
            operation => operation,
        };
        let here = SERVICES
            .iter()
            .any(|service| operation.starts_with(service));
        let absent = exchange["response"]["code"] == 5;
        let skipped = CALLS_NOT_COVERED
            .iter()
            .any(|(skipped, _)| *skipped == place);
        if (!here && !absent) || skipped {
            continue;
        }
        let message = exchange["response"]["message"].as_str().unwrap_or_default();
        let token = match message {
            "Errors.Token.Invalid (AUTH-7fs1e)" => "no token".to_owned(),
            "membership not found (AUTHZ-cdgFk)" => {
                let stranger = mock.service_user("stranger");
                stranger.remove_membership();
                stranger.personal_access_token()
            }
            _ => token.clone(),
        };
        let request = replay.known.with_our_values(&exchange["request"]);
        let answer = call(&mock, &token, operation, request).await;
        let context = format!("{place} {operation} {}", exchange["request"]);
        if !replay.compare(exchange, &answer, &context) {
            not_covered.insert(operation.trim_start_matches("zitadel."));
        }
    }
    replay.assert_all_alike();
    assert_eq!(
        not_covered.into_iter().collect::<Vec<_>>(),
        OPERATIONS_NOT_COVERED
    );
    assert_eq!(replay.covered, 134);
}
