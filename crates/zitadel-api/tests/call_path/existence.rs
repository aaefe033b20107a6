//! What exists already, and what does not, in every situation that two real servers were asked in.

use serde_json::Value;
use zitadel_api::{Call, Client, Error, RetryPolicy};
use zitadel_test_support::recordings;

use crate::support::*;

#[derive(Clone, Copy, Debug, PartialEq)]
enum Said {
    AlreadyExists,
    NotFound,
    ParentNotFound,
    /// Neither of them.
    Other,
}
use Said::{AlreadyExists, NotFound, Other, ParentNotFound};

/// Every refusal that was recorded, by operation and situation.
const SITUATIONS: &[(&str, &str, Said)] = &[
    ("AddOrganization", "create again: same name", AlreadyExists),
    ("AddOrganization", "create again: same id", AlreadyExists),
    (
        "UpdateOrganization",
        "organization does not exist",
        NotFound,
    ),
    ("UpdateOrganization", "no change", Other),
    (
        "DeactivateOrganization",
        "organization does not exist",
        NotFound,
    ),
    ("AddOrganizationDomain", "create again", AlreadyExists),
    ("DeleteOrganizationDomain", "missing", NotFound),
    ("DeleteOrganizationMetadata", "missing", NotFound),
    ("CreateUser", "create again: same username", AlreadyExists),
    ("CreateUser", "create again: same id", AlreadyExists),
    (
        "CreateUser",
        "create in an organization that does not exist",
        ParentNotFound,
    ),
    ("UpdateUser", "update without a type", Other),
    ("GetUserByID", "user does not exist", NotFound),
    ("UpdateUser", "user does not exist", NotFound),
    ("DeleteUser", "user does not exist", NotFound),
    ("DeleteUser", "delete again", NotFound),
    ("DeactivateUser", "user does not exist", NotFound),
    ("ReactivateUser", "user does not exist", NotFound),
    ("ReactivateUser", "not in that state", Other),
    ("LockUser", "user does not exist", NotFound),
    ("UnlockUser", "user does not exist", NotFound),
    ("UnlockUser", "not in that state", Other),
    ("AddKey", "user does not exist", ParentNotFound),
    ("AddSecret", "user does not exist", ParentNotFound),
    (
        "AddPersonalAccessToken",
        "user does not exist",
        ParentNotFound,
    ),
    ("SetUserMetadata", "user does not exist", ParentNotFound),
    ("SetPassword", "user does not exist", ParentNotFound),
    ("PasswordReset", "user does not exist", NotFound),
    ("SetEmail", "user does not exist", NotFound),
    ("SetEmail", "no change", Other),
    ("RemovePhone", "missing", NotFound),
    ("RemoveSecret", "user does not exist", ParentNotFound),
    ("RemoveSecret", "missing", NotFound),
    ("RemoveKey", "missing", NotFound),
    ("RemovePersonalAccessToken", "missing", NotFound),
    ("DeleteUserMetadata", "missing", NotFound),
    ("RemoveTOTP", "missing", NotFound),
    ("RemoveIDPLink", "missing", NotFound),
    ("AddIDPLink", "idp does not exist", ParentNotFound),
    ("CreateProject", "create again: same name", AlreadyExists),
    ("CreateProject", "create again: same id", AlreadyExists),
    ("GetProject", "project does not exist", NotFound),
    ("UpdateProject", "project does not exist", NotFound),
    ("DeactivateProject", "project does not exist", NotFound),
    ("ActivateProject", "project does not exist", NotFound),
    ("AddProjectRole", "project does not exist", ParentNotFound),
    ("AddProjectRole", "create again", AlreadyExists),
    ("UpdateProjectRole", "missing", NotFound),
    ("CreateProjectGrant", "create again", AlreadyExists),
    (
        "CreateProjectGrant",
        "organization does not exist",
        ParentNotFound,
    ),
    ("UpdateProjectGrant", "role does not exist", ParentNotFound),
    (
        "CreateApplication",
        "create again: same name",
        AlreadyExists,
    ),
    ("CreateApplication", "create again: same id", AlreadyExists),
    (
        "CreateApplication",
        "project does not exist",
        ParentNotFound,
    ),
    ("GetApplication", "application does not exist", NotFound),
    ("UpdateApplication", "application does not exist", NotFound),
    ("DeleteApplication", "application does not exist", NotFound),
    (
        "DeactivateApplication",
        "application does not exist",
        NotFound,
    ),
    (
        "GenerateClientSecret",
        "application does not exist",
        NotFound,
    ),
    (
        "CreateApplicationKey",
        "application does not exist",
        ParentNotFound,
    ),
    ("GetApplicationKey", "missing", NotFound),
    ("CreateAuthorization", "create again", AlreadyExists),
    ("CreateAuthorization", "user does not exist", ParentNotFound),
    ("CreateAuthorization", "role does not exist", ParentNotFound),
    ("UpdateAuthorization", "missing", NotFound),
    ("CreateAdministrator", "create again", AlreadyExists),
    ("CreateAdministrator", "user does not exist", ParentNotFound),
    (
        "CreateAdministrator",
        "resource does not exist",
        ParentNotFound,
    ),
    // The roles of administrators are a fixed set, so that another one is a mistake.
    ("CreateAdministrator", "role does not exist", Other),
    ("UpdateAdministrator", "missing", NotFound),
    ("CreateGroup", "create again", AlreadyExists),
    ("GetGroup", "missing", NotFound),
    ("UpdateGroup", "missing", NotFound),
    ("AddUsersToGroup", "user does not exist", ParentNotFound),
    ("CreateTarget", "create", Other),
    ("CreateTarget", "create again", Other),
    ("GetTarget", "missing", NotFound),
    ("UpdateTarget", "missing", NotFound),
    ("SetExecution", "target does not exist", NotFound),
    ("SetExecution", "method does not exist", Other),
    ("GetSession", "missing", NotFound),
    ("CreateSession", "user does not exist", NotFound),
    ("ActivateWebKey", "missing", NotFound),
    ("GetIDPByID", "missing", NotFound),
];

fn said(error: &Error) -> Vec<Said> {
    [
        (error.is_already_exists(), AlreadyExists),
        (error.is_not_found(), NotFound),
        (error.is_parent_not_found(), ParentNotFound),
    ]
    .into_iter()
    .filter_map(|(is, said)| is.then_some(said))
    .collect()
}

async fn check(recording: &str, expected_refusals: usize) {
    let exchanges = recordings::exchanges(recording);
    assert_eq!(exchanges.len(), 130);
    let refusals: Vec<&Value> = exchanges
        .iter()
        .filter(|exchange| exchange["status"] != 200)
        .collect();
    assert_eq!(refusals.len(), expected_refusals);
    let server = ScriptedServer::start(refusals.iter().map(|refusal| {
        let status = refusal["status"].as_u64().unwrap() as u16;
        json(status, &refusal["response"].to_string())
    }))
    .await;
    let client = Client::builder(Counting::new(&server.url, Behaviour::Keeps))
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    let mut seen = vec![false; SITUATIONS.len()];
    for refusal in refusals {
        let error = Call::<GetThing>::new(client.clone(), thing())
            .await
            .unwrap_err();
        let (_, operation) = refusal["operation"]
            .as_str()
            .unwrap()
            .split_once('/')
            .unwrap();
        let situation = refusal["situation"].as_str().unwrap();
        let place = SITUATIONS
            .iter()
            .position(|(of, name, _)| *of == operation && *name == situation);
        // Release 4.13.1 has no groups.
        let is_missing_service = refusal["response"]["code"] == 5;
        let expected = if is_missing_service {
            assert!(operation.contains("Group") && error.is_unimplemented());
            Other
        } else {
            let place = place.unwrap_or_else(|| panic!("{operation}: {situation}"));
            seen[place] = true;
            SITUATIONS[place].2
        };
        let expected = Vec::from_iter((expected != Other).then_some(expected));
        assert_eq!(said(&error), expected, "{operation}: {situation}: {error}");
    }
    for ((operation, situation, _), seen) in SITUATIONS.iter().zip(seen) {
        let is_of_groups = operation.contains("Group");
        assert!(
            seen || is_of_groups,
            "{operation}: {situation} was not recorded"
        );
    }
}

#[tokio::test]
async fn every_recorded_situation_of_4_13_1_is_told_apart() {
    check("existence-4.13.1", 92).await;
}

#[tokio::test]
async fn every_recorded_situation_of_the_next_release_is_told_apart() {
    check("existence-next", 90).await;
}

#[tokio::test]
async fn a_user_without_a_type_is_no_older_release() {
    let said = r#"{"code":"unimplemented","message":"user type is not implemented ()"}"#;
    let server = ScriptedServer::start([json(501, said)]).await;
    let error = Call::<GetThing>::new(client(&server), thing())
        .await
        .unwrap_err();
    let shown = error.to_string();
    assert!(shown.contains("set user_type"), "{shown}");
    assert!(!shown.contains("does not have the operation"), "{shown}");
}
