//! What is made twice, deleted twice, or not there: every recorded situation, in the order in
//! which they were recorded, in both dialects.

use std::collections::BTreeSet;

use zitadel_mock::{Dialect, ZitadelMock};
use zitadel_test_support::recordings;

use crate::support::call;
use crate::support::replay::Replay;

/// Operations that the mock does not have.
const NOT_COVERED: &[&str] = &[
    "action.v2.ActionService/CreateTarget",
    "action.v2.ActionService/DeleteTarget",
    "action.v2.ActionService/GetTarget",
    "action.v2.ActionService/SetExecution",
    "action.v2.ActionService/UpdateTarget",
    "idp.v2.IdentityProviderService/GetIDPByID",
    "internal_permission.v2.InternalPermissionService/CreateAdministrator",
    "internal_permission.v2.InternalPermissionService/DeleteAdministrator",
    "internal_permission.v2.InternalPermissionService/UpdateAdministrator",
    "org.v2.OrganizationService/AddOrganizationDomain",
    "org.v2.OrganizationService/DeleteOrganizationDomain",
    "project.v2.ProjectService/CreateProjectGrant",
    "project.v2.ProjectService/DeleteProjectGrant",
    "project.v2.ProjectService/UpdateProjectGrant",
    "user.v2.UserService/AddIDPLink",
    "user.v2.UserService/RemoveIDPLink",
    "user.v2.UserService/RemoveTOTP",
    "webkey.v2.WebKeyService/ActivateWebKey",
    "webkey.v2.WebKeyService/DeleteWebKey",
];

/// Situations that the mock can be in.
const COVERED: usize = 96;

/// Release 4.13.1 does not have them either, and says so.
const GROUPS: [&str; 5] = [
    "group.v2.GroupService/AddUsersToGroup",
    "group.v2.GroupService/CreateGroup",
    "group.v2.GroupService/DeleteGroup",
    "group.v2.GroupService/GetGroup",
    "group.v2.GroupService/UpdateGroup",
];

#[tokio::test]
async fn release_4_13_1_says_what_exists_as_recorded() {
    replay(Dialect::V4_13, "existence-4.13.1", &[], COVERED + 6).await;
}

#[tokio::test]
async fn next_says_what_exists_as_recorded() {
    replay(Dialect::Next, "existence-next", &GROUPS, COVERED).await;
}

async fn replay(dialect: Dialect, recording: &str, not_there: &[&str], situations: usize) {
    let recording = recordings::exchanges(recording);
    assert_eq!(recording.len(), 130);
    let mock = ZitadelMock::builder().dialect(dialect).start().await;
    let token = mock.service_user("admin").personal_access_token();
    let mut replay = Replay::default();
    let mut not_covered = BTreeSet::new();
    for exchange in &recording {
        let operation = exchange["operation"].as_str().unwrap();
        let request = replay.known.with_our_values(&exchange["request"]);
        let answer = call(&mock, &token, operation, request).await;
        let situation = format!("{operation}, {}", exchange["situation"]);
        if !replay.compare(exchange, &answer, &situation) {
            not_covered.insert(operation.trim_start_matches("zitadel."));
        }
    }
    replay.assert_all_alike();
    let expected = NOT_COVERED.iter().chain(not_there).copied().collect();
    assert_eq!(not_covered, expected);
    assert_eq!(replay.covered, situations);
}
