//! Users beyond the recordings.

use serde_json::{Value, json};
use zitadel_mock::ZitadelMock;

use crate::support::{call, call_request, human, send, users};

async fn mock_with(names: &[&str]) -> (ZitadelMock, String) {
    let mock = ZitadelMock::start().await;
    let token = mock.service_user("backend").personal_access_token();
    for name in names {
        users(&mock, &token, "AddHumanUser", human(name)).await;
    }
    (mock, token)
}

fn names(list: &Value) -> Vec<&str> {
    let users = list["result"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default();
    users
        .iter()
        .map(|user| user["username"].as_str().unwrap())
        .collect()
}

#[tokio::test]
async fn lists_are_cut_into_pages() {
    let (mock, token) = mock_with(&["a", "b", "c", "d"]).await;
    for (query, expected, total) in [
        (json!({}), &["d", "c", "b", "a", "backend"][..], Some("5")),
        (
            json!({"asc": true}),
            &["backend", "a", "b", "c", "d"],
            Some("5"),
        ),
        (
            json!({"offset": "1", "limit": 2, "asc": true}),
            &["a", "b"],
            Some("5"),
        ),
        (json!({"offset": 4}), &["backend"], Some("5")),
        (json!({"offset": 5}), &[], None),
    ] {
        let list = users(&mock, &token, "ListUsers", json!({"query": query})).await;
        assert_eq!(names(&list), expected, "{query}");
        assert_eq!(list["details"]["totalResult"].as_str(), total, "{query}");
    }
}

#[tokio::test]
async fn lists_have_no_limit_but_the_one_asked_for() {
    let all: Vec<_> = (0..130).map(|number| format!("user-{number}")).collect();
    let all: Vec<_> = all.iter().map(String::as_str).collect();
    let (mock, token) = mock_with(&all).await;
    let list = users(&mock, &token, "ListUsers", json!({})).await;
    assert_eq!(names(&list).len(), 131);

    let request = json!({"pagination": {"limit": 1001}});
    let answer = call(
        &mock,
        &token,
        "zitadel.user.v2.UserService/ListKeys",
        request,
    )
    .await;
    assert_eq!(answer.text("/message"), "Limit exceeded (QUERY-4M0fs)");
}

#[tokio::test]
async fn lists_are_filtered_and_sorted() {
    let (mock, token) = mock_with(&["Ada", "bob", "adam"]).await;
    let name = |name: &str, method: &str| json!({"userNameQuery": {"userName": name, "method": format!("TEXT_QUERY_METHOD_{method}")}});
    for (query, expected) in [
        (name("ada", "EQUALS"), &[][..]),
        (name("ada", "EQUALS_IGNORE_CASE"), &["Ada"]),
        (name("ad", "STARTS_WITH"), &["adam"]),
        (name("AD", "STARTS_WITH_IGNORE_CASE"), &["adam", "Ada"]),
        (name("o", "CONTAINS"), &["bob"]),
        (
            json!({"userNameQuery": {"userName": "AD", "method": 3}}),
            &["adam", "Ada"],
        ),
        (name("B", "ENDS_WITH_IGNORE_CASE"), &["bob"]),
        (
            json!({"emailQuery": {"emailAddress": "bob@example.com"}}),
            &["bob"],
        ),
        (
            json!({"in_user_emails_query": {"user_emails": ["bob@example.com"]}}),
            &["bob"],
        ),
        (json!({"typeQuery": {"type": "TYPE_MACHINE"}}), &["backend"]),
        (json!({"typeQuery": {"type": 2}}), &["backend"]),
        (json!({"stateQuery": {"state": "USER_STATE_LOCKED"}}), &[]),
        (
            json!({"andQuery": {"queries": [name("a", "STARTS_WITH"), name("m", "ENDS_WITH")]}}),
            &["adam"],
        ),
    ] {
        let list = users(&mock, &token, "ListUsers", json!({"queries": [query]})).await;
        assert_eq!(names(&list), expected, "{query}");
    }
    let sorted = json!({"sortingColumn": "USER_FIELD_NAME_USER_NAME", "query": {"asc": true}});
    let list = users(&mock, &token, "ListUsers", sorted).await;
    assert_eq!(names(&list), ["Ada", "adam", "backend", "bob"]);
    let unknown = json!({"queries": [{"metadataKeyFilter": {"key": "x"}}]});
    let answer = call(
        &mock,
        &token,
        "zitadel.user.v2.UserService/ListUsers",
        unknown,
    )
    .await;
    assert_eq!(answer.status, 501);
}

#[tokio::test]
async fn changes_show_and_refused_ones_do_not() {
    let (mock, token) = mock_with(&["ada", "bob"]).await;
    let list = users(&mock, &token, "ListUsers", json!({"query": {"limit": 2}})).await;
    let id = list["result"][1]["userId"].clone();
    let get = json!({"user_id": id});

    let change = json!({
        "userId": id,
        "username": "countess",
        "profile": {"givenName": "Augusta", "familyName": "King", "gender": 1},
        "email": {"email": "augusta@example.com", "isVerified": true},
        "phone": {"phone": "+41791234567", "isVerified": true},
        "password": {"password": {"password": "Secr3tP4ssw0rd!", "changeRequired": true}},
    });
    users(&mock, &token, "UpdateHumanUser", change).await;
    let user = users(&mock, &token, "GetUserByID", get.clone()).await["user"].clone();
    assert_eq!(user["username"], "countess");
    assert_eq!(user["human"]["profile"]["givenName"], "Augusta");
    assert_eq!(user["human"]["profile"]["gender"], "GENDER_FEMALE");
    assert_eq!(
        user["human"]["email"],
        json!({"email": "augusta@example.com", "isVerified": true})
    );
    assert_eq!(
        user["human"]["phone"],
        json!({"phone": "+41791234567", "isVerified": true})
    );

    assert_eq!(user["human"]["passwordChangeRequired"], true);

    for refused in [
        json!({"userId": id, "username": "bob"}),
        json!({"userId": id, "human": {
            "profile": {"givenName": "X"}, "password": {"password": {"password": "short"}},
        }}),
        json!({"userId": id, "machine": {"name": "robot"}}),
    ] {
        let operation = "zitadel.user.v2.UserService/UpdateUser";
        assert_ne!(call(&mock, &token, operation, refused).await.status, 200);
        let after = users(&mock, &token, "GetUserByID", get.clone()).await;
        assert_eq!(after["user"], user);
    }
}

#[tokio::test]
async fn what_is_missing_is_named() {
    let (mock, token) = mock_with(&[]).await;
    let profile = json!({"givenName": "Ada", "familyName": "Lovelace"});
    let email = json!({"email": "ada@example.com"});
    let required = "value is required";
    let length = "value length must be between 1 and 200 runes, inclusive";
    for (method, request, message) in [
        (
            "AddHumanUser",
            json!({}),
            format!("AddHumanUserRequest.Profile: {required}"),
        ),
        (
            "AddHumanUser",
            json!({"profile": profile}),
            format!("AddHumanUserRequest.Email: {required}"),
        ),
        (
            "AddHumanUser",
            json!({"profile": {"givenName": "Ada"}, "email": email}),
            format!(
                "AddHumanUserRequest.Profile: embedded message failed validation | \
                 caused by: invalid SetHumanProfile.FamilyName: {length}"
            ),
        ),
        (
            "CreateUser",
            json!({}),
            format!("CreateUserRequest.OrganizationId: {length}"),
        ),
        (
            "CreateUser",
            json!({"organizationId": "1"}),
            format!("CreateUserRequest.UserType: {required}"),
        ),
        (
            "UpdateUser",
            json!({}),
            format!("UpdateUserRequest.UserId: {length}"),
        ),
        (
            "DeleteUser",
            json!({"userId": "é".repeat(201)}),
            format!("DeleteUserRequest.UserId: {length}"),
        ),
    ] {
        let operation = format!("zitadel.user.v2.UserService/{method}");
        let answer = call(&mock, &token, &operation, request).await;
        let expected = json!({"code": "invalid_argument", "message": format!("invalid {message}")});
        assert_eq!(answer.json(), expected);
    }
}

#[tokio::test]
async fn users_belong_to_the_organization_and_names_are_theirs_alone() {
    let (mock, token) = mock_with(&["ada"]).await;
    let operation = "zitadel.user.v2.UserService/AddHumanUser";
    let foreign = call_request(&mock, &token, operation, human("bob").to_string());
    let answer = send(foreign.header("x-zitadel-orgid", "999")).await;
    assert_eq!(answer.text("/code"), "permission_denied");

    let mut named = human("bob");
    named["organization"] = json!({"orgId": mock.organization_id()});
    named["userId"] = json!("my-own-id");
    let request = call_request(&mock, &token, operation, named.to_string());
    let answer = send(request.header("x-zitadel-orgid", "999")).await;
    assert_eq!(answer.text("/userId"), "my-own-id");
    let again = call(&mock, &token, operation, named.clone()).await;
    assert_eq!(again.text("/code"), "failed_precondition", "the id");
    named["userId"] = json!(null);
    assert_eq!(call(&mock, &token, operation, named).await.status, 409);
    assert_eq!(
        call(&mock, &token, operation, human("ADA")).await.status,
        409
    );
}

#[tokio::test]
async fn passwords_are_set_with_a_code_with_the_old_one_or_by_permission() {
    let (mock, token) = mock_with(&["ada"]).await;
    let list = users(&mock, &token, "ListUsers", json!({"query": {"limit": 1}})).await;
    let id = list["result"][0]["userId"].clone();
    let set = |password: &str, proof: Value| {
        let mut request = json!({"userId": id, "newPassword": {"password": password}});
        let proof = proof.as_object().unwrap().clone();
        request.as_object_mut().unwrap().extend(proof);
        let operation = "zitadel.user.v2.UserService/SetPassword";
        call(&mock, &token, operation, request)
    };
    let reset = json!({"userId": id, "returnCode": {}});
    let reset = users(&mock, &token, "PasswordReset", reset).await;
    let code = reset["verificationCode"].clone();
    for (password, proof, status) in [
        ("Secr3tP4ssw0rd!", json!({}), 200),
        // Setting it used the code up.
        ("Secr3tP4ssw0rd!", json!({"verificationCode": code}), 400),
        ("N3wP4ssw0rd!", json!({"currentPassword": "wrong"}), 400),
        (
            "N3wP4ssw0rd!",
            json!({"currentPassword": "Secr3tP4ssw0rd!"}),
            200,
        ),
        ("short", json!({}), 400),
    ] {
        let answer = set(password, proof.clone()).await;
        assert_eq!(answer.status, status, "{password} {proof}: {answer:?}");
    }
    let checks =
        json!({"checks": {"user": {"userId": id}, "password": {"password": "N3wP4ssw0rd!"}}});
    let operation = "zitadel.session.v2.SessionService/CreateSession";
    assert_eq!(call(&mock, &token, operation, checks).await.status, 200);
}

#[tokio::test]
async fn metadata_comes_with_users_and_alone() {
    let (mock, token) = mock_with(&[]).await;
    let request = json!({
        "organizationId": mock.organization_id(),
        "machine": {"name": "robot"},
        "metadata": [{"key": "a", "value": "MQ=="}],
    });
    let id = users(&mock, &token, "CreateUser", request).await["id"].clone();
    let set = json!({"userId": id, "metadata": [{"key": "b", "value": "Mg=="}]});
    users(&mock, &token, "SetUserMetadata", set).await;
    let update = json!({"userId": id, "machine": {}, "metadata": [{"key": "a", "value": "Mw=="}]});
    users(&mock, &token, "UpdateUser", update).await;
    let list = json!({"userId": id, "pagination": {"asc": true}});
    let list = users(&mock, &token, "ListUserMetadata", list).await;
    let entries: Vec<_> = list["metadata"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| {
            (
                entry["key"].as_str().unwrap(),
                entry["value"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(entries, [("a", "Mw=="), ("b", "Mg==")]);
}
