//! Organizations, projects, roles and authorizations beyond the recordings.

use serde_json::{Value, json};
use zitadel_mock::{ServiceUser, ZitadelMock};

use crate::support::{Answer, call, client_credentials, human};

struct Stage {
    mock: ZitadelMock,
    token: String,
}

impl Stage {
    async fn set() -> Self {
        let mock = ZitadelMock::start().await;
        let token = mock.service_user("admin").personal_access_token();
        Self { mock, token }
    }

    async fn try_call(&self, method: &str, request: Value) -> Answer {
        call(&self.mock, &self.token, &operation(method), request).await
    }

    async fn call(&self, method: &str, request: Value) -> Value {
        let answer = self.try_call(method, request).await;
        assert_eq!(answer.status, 200, "{method}: {answer:?}");
        answer.json()
    }

    async fn organization(&self, name: &str) -> Value {
        let made = self.call("AddOrganization", json!({"name": name})).await;
        made["organizationId"].clone()
    }

    async fn project(&self, organization: &Value, name: &str) -> Value {
        let request = json!({"organizationId": organization, "name": name});
        self.call("CreateProject", request).await["projectId"].clone()
    }

    async fn call_as(&self, service_user: &ServiceUser, method: &str, request: Value) -> Value {
        let token = service_user.personal_access_token();
        let answer = call(&self.mock, &token, &operation(method), request).await;
        assert_eq!(answer.status, 200, "{method}: {answer:?}");
        answer.json()
    }
}

fn operation(method: &str) -> String {
    let service = match method {
        "AddOrganization"
        | "UpdateOrganization"
        | "DeleteOrganization"
        | "ListOrganizations"
        | "DeactivateOrganization"
        | "ActivateOrganization"
        | "SetOrganizationMetadata"
        | "ListOrganizationMetadata"
        | "DeleteOrganizationMetadata" => "org.v2.OrganizationService",
        "CreateAuthorization"
        | "UpdateAuthorization"
        | "DeleteAuthorization"
        | "ListAuthorizations"
        | "DeactivateAuthorization" => "authorization.v2.AuthorizationService",
        "AddHumanUser" | "GetUserByID" | "ListUsers" | "ListKeys" => "user.v2.UserService",
        _ => "project.v2.ProjectService",
    };
    format!("zitadel.{service}/{method}")
}

fn names(list: &Value, field: &str) -> Vec<String> {
    let entries = list[field].as_array().map(Vec::as_slice);
    let entries = entries.unwrap_or_default().iter();
    entries
        .map(|entry| entry["name"].as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn provisioning_twice_changes_nothing() {
    let stage = Stage::set().await;
    let mut ids = Vec::new();
    for _ in 0..2 {
        // What a program does that makes what is missing: create, or look up what is there.
        let made = stage
            .try_call("AddOrganization", json!({"name": "Acme"}))
            .await;
        let by_name = json!({"queries": [{"nameQuery": {"name": "Acme"}}]});
        let found = stage.call("ListOrganizations", by_name).await;
        let organization = found["result"][0]["id"].clone();
        let request = json!({"organizationId": organization, "name": "shop"});
        let made_project = stage.try_call("CreateProject", request).await;
        let by_name = json!({"filters": [{"projectNameFilter": {"projectName": "shop"}}]});
        let found = stage.call("ListProjects", by_name).await;
        let project = found["projects"][0]["projectId"].clone();
        let role = json!({"projectId": project, "roleKey": "seller", "displayName": "Seller"});
        let made_role = stage.try_call("AddProjectRole", role).await;
        ids.push((organization, project));
        let statuses = [made.status, made_project.status, made_role.status];
        assert!(statuses == [200; 3] || statuses == [409; 3], "{statuses:?}");
    }
    assert_eq!(ids[0], ids[1]);
}

#[tokio::test]
async fn organizations_are_found_sorted_and_renamed() {
    let stage = Stage::set().await;
    for name in ["Beta", "acme inc"] {
        stage.organization(name).await;
    }
    for (query, expected) in [
        (json!({"nameQuery": {"name": "beta"}}), &[][..]),
        (
            json!({"nameQuery": {"name": "BETA", "method": "TEXT_QUERY_METHOD_EQUALS_IGNORE_CASE"}}),
            &["Beta"],
        ),
        (
            json!({"domainQuery": {"domain": "acme-inc.localhost"}}),
            &["acme inc"],
        ),
        (
            json!({"idQuery": {"id": stage.mock.organization_id()}}),
            &["ZITADEL"],
        ),
        (json!({"defaultQuery": {}}), &["ZITADEL"]),
        (
            json!({"stateQuery": {"state": "ORGANIZATION_STATE_INACTIVE"}}),
            &[],
        ),
    ] {
        let list = stage
            .call("ListOrganizations", json!({"queries": [query]}))
            .await;
        assert_eq!(names(&list, "result"), expected, "{query}");
    }
    let sorted = json!({"sortingColumn": "ORGANIZATION_FIELD_NAME_NAME", "query": {"asc": true}});
    let list = stage.call("ListOrganizations", sorted).await;
    assert_eq!(names(&list, "result"), ["acme inc", "Beta", "ZITADEL"]);

    let id = list["result"][1]["id"].clone();
    let taken = json!({"organizationId": id, "name": "ACME inc"});
    assert_eq!(
        stage.try_call("UpdateOrganization", taken).await.status,
        409
    );
    let free = json!({"organizationId": id, "name": "Gamma"});
    stage.call("UpdateOrganization", free).await;
    let by_id = json!({"queries": [{"idQuery": {"id": id}}]});
    let found = stage.call("ListOrganizations", by_id.clone()).await;
    assert_eq!(found["result"][0]["primaryDomain"], "gamma.localhost");

    let one = json!({"organizationId": id});
    stage.call("DeactivateOrganization", one.clone()).await;
    let found = stage.call("ListOrganizations", by_id).await;
    assert_eq!(found["result"][0]["state"], "ORGANIZATION_STATE_INACTIVE");
    let again = stage.try_call("DeactivateOrganization", one.clone()).await;
    assert_eq!(again.text("/code"), "failed_precondition");
    stage.call("ActivateOrganization", one).await;
}

#[tokio::test]
async fn a_refused_admin_leaves_no_organization() {
    let stage = Stage::set().await;
    let request = json!({"name": "Acme", "admins": [{"human": human("ada")}, {"human": {}}]});
    let answer = stage.try_call("AddOrganization", request).await;
    assert_eq!(answer.text("/code"), "invalid_argument");
    let list = stage.call("ListUsers", json!({})).await;
    assert_eq!(list["details"]["totalResult"], "1");
    stage.organization("Acme").await;
}

#[tokio::test]
async fn what_is_in_an_organization_goes_with_it() {
    let stage = Stage::set().await;
    let organization = stage.organization("Acme").await;
    let project = stage.project(&organization, "shop").await;
    let mut user = human("ada");
    user["organization"] = json!({"orgId": organization});
    let user = stage.call("AddHumanUser", user).await["userId"].clone();
    stage
        .call(
            "DeleteOrganization",
            json!({"organizationId": organization}),
        )
        .await;
    for (method, request) in [
        ("GetProject", json!({"projectId": project})),
        ("GetUserByID", json!({"userId": user})),
    ] {
        assert_eq!(stage.try_call(method, request).await.status, 404);
    }
}

#[tokio::test]
async fn changes_that_change_nothing_leave_the_time_as_it_is() {
    let mock = ZitadelMock::builder()
        .stop_clock_at(std::time::UNIX_EPOCH + std::time::Duration::from_secs(1_800_000_000))
        .start()
        .await;
    let token = mock.service_user("admin").personal_access_token();
    let stage = Stage { mock, token };
    let organization = json!(stage.mock.organization_id());
    let project = stage.project(&organization, "shop").await;
    let role = json!({"projectId": project, "roleKey": "r", "displayName": "R"});
    stage.call("AddProjectRole", role.clone()).await;
    let user = stage.call("AddHumanUser", human("ada")).await["userId"].clone();
    let roles = json!({"userId": user, "projectId": project, "organizationId": organization, "roleKeys": ["r"]});
    let authorization = stage.call("CreateAuthorization", roles).await["id"].clone();

    stage.mock.advance(std::time::Duration::from_secs(60));
    for (method, same, other) in [
        (
            "UpdateProject",
            json!({"projectId": project, "name": "shop", "projectRoleAssertion": false}),
            json!({"projectId": project, "projectRoleAssertion": true}),
        ),
        (
            "UpdateProjectRole",
            role.clone(),
            json!({"projectId": project, "roleKey": "r", "displayName": "S"}),
        ),
        (
            "UpdateAuthorization",
            json!({"id": authorization, "roleKeys": ["r"]}),
            json!({"id": authorization, "roleKeys": []}),
        ),
    ] {
        let answer = stage.call(method, same).await;
        assert_eq!(answer["changeDate"], "2027-01-15T08:00:00Z", "{method}");
        let answer = stage.call(method, other).await;
        assert_eq!(answer["changeDate"], "2027-01-15T08:01:00Z", "{method}");
    }
    let shown = stage
        .call("GetProject", json!({"projectId": project}))
        .await;
    assert_eq!(shown["project"]["name"], "shop");
    assert_eq!(shown["project"]["projectRoleAssertion"], true);
}

#[tokio::test]
async fn authorizations_show_in_tokens_until_they_are_gone() {
    let stage = Stage::set().await;
    let service_user = stage.mock.service_user("backend");
    let organization = stage.mock.organization_id();
    let project = stage.project(&json!(organization), "shop").await;
    for key in ["seller", "buyer"] {
        let role = json!({"projectId": project, "roleKey": key, "displayName": key});
        stage.call("AddProjectRole", role).await;
    }
    let request = json!({
        "userId": service_user.user_id(), "projectId": project, "organizationId": organization,
        "roleKeys": ["seller", "buyer"],
    });
    let authorization = stage.call("CreateAuthorization", request).await["id"].clone();
    let scope = format!(
        "openid urn:zitadel:iam:org:projects:roles urn:zitadel:iam:org:project:id:{}:aud",
        project.as_str().unwrap()
    );
    service_user.use_jwt_access_tokens();
    let roles = || async {
        let answer = client_credentials(&stage.mock, &service_user, &scope).await;
        let token = answer.text("/access_token");
        let claims = crate::support::claims(&token);
        let name = format!(
            "urn:zitadel:iam:org:project:{}:roles",
            project.as_str().unwrap()
        );
        claims[&name].clone()
    };
    let owner = json!({organization.clone(): "zitadel.localhost"});
    assert_eq!(roles().await, json!({"seller": owner, "buyer": owner}));

    let remove = json!({"projectId": project, "roleKey": "buyer"});
    stage.call("RemoveProjectRole", remove).await;
    assert_eq!(roles().await, json!({"seller": owner}));
    stage
        .call("DeactivateAuthorization", json!({"id": authorization}))
        .await;
    assert_eq!(roles().await, Value::Null);

    // By hand, in a project that the API made.
    service_user.grant_role(project.as_str().unwrap(), "guest");
    let list = json!({"filters": [{"roleKey": {"key": "guest"}}]});
    let list = stage.call("ListAuthorizations", list).await;
    assert_eq!(list["pagination"]["totalResult"], "1");
    assert_eq!(list["authorizations"][0]["roles"][0]["key"], "guest");

    stage
        .call("DeleteProject", json!({"projectId": project}))
        .await;
    let list = stage.call("ListAuthorizations", json!({})).await;
    assert!(list.get("authorizations").is_none());
}

#[tokio::test]
async fn a_restricted_account_gets_short_and_empty_pages() {
    let stage = Stage::set().await;
    let mut organizations = Vec::new();
    for number in 0..3 {
        organizations.push(stage.organization(&format!("o{number}")).await);
    }
    for number in 0..9 {
        stage
            .project(&organizations[number % 3], &format!("p{number}"))
            .await;
    }
    let service_user = stage.mock.service_user("backend");
    service_user.restrict_to_organizations([organizations[1].as_str().unwrap()]);

    // Zitadel's own project comes first.
    let mut seen = Vec::new();
    for (offset, expected) in [
        (0, &[][..]),
        (2, &["p1"]),
        (4, &["p4"]),
        (6, &[]),
        (8, &["p7"]),
    ] {
        let page = json!({"pagination": {"offset": offset, "limit": 2, "asc": true}});
        let list = stage.call_as(&service_user, "ListProjects", page).await;
        assert_eq!(names(&list, "projects"), expected, "{offset}");
        let pagination = json!({"totalResult": "10", "appliedLimit": "2"});
        assert_eq!(list["pagination"], pagination, "{offset}");
        seen.extend(names(&list, "projects"));
    }
    assert_eq!(seen, ["p1", "p4", "p7"]);
    let beyond = json!({"pagination": {"offset": 10, "limit": 2}});
    let list = stage.call_as(&service_user, "ListProjects", beyond).await;
    assert_eq!(list, json!({"pagination": {"appliedLimit": "2"}}));

    // Users are filtered before the list is cut.
    let mut ada = human("ada");
    ada["organization"] = json!({"orgId": organizations[1]});
    stage.call("AddHumanUser", ada).await;
    let list = stage.call_as(&service_user, "ListUsers", json!({})).await;
    assert_eq!(list["details"]["totalResult"], "1");
    assert_eq!(list["result"][0]["username"], "ada");
}

#[tokio::test]
async fn lists_with_pagination_have_a_default_and_a_maximum() {
    let stage = Stage::set().await;
    let organization = json!(stage.mock.organization_id());
    for number in 0..120 {
        stage.project(&organization, &format!("p{number}")).await;
    }
    for (pagination, applied, entries) in [
        (json!(null), "100", 100),
        (json!({"limit": 0}), "100", 100),
        (json!({"limit": 1000}), "1000", 121),
        (json!({"offset": 100}), "100", 21),
    ] {
        let list = stage
            .call("ListProjects", json!({"pagination": pagination}))
            .await;
        assert_eq!(list["pagination"]["appliedLimit"], applied, "{pagination}");
        assert_eq!(list["pagination"]["totalResult"], "121", "{pagination}");
        assert_eq!(names(&list, "projects").len(), entries, "{pagination}");
    }
    let too_many = json!({"pagination": {"limit": 1001}});
    for method in ["ListProjects", "ListAuthorizations", "ListKeys"] {
        let answer = stage.try_call(method, too_many.clone()).await;
        assert_eq!(
            answer.text("/message"),
            "Limit exceeded (QUERY-4M0fs)",
            "{method}"
        );
    }
}

#[tokio::test]
async fn metadata_is_set_listed_and_removed_as_a_whole() {
    let stage = Stage::set().await;
    let id = stage.mock.organization_id();
    let set = json!({"organizationId": id, "metadata": [
        {"key": "tier", "value": "Z29sZA=="}, {"key": "team", "value": "YQ"},
    ]});
    stage.call("SetOrganizationMetadata", set).await;
    let half =
        json!({"organizationId": id, "metadata": [{"key": "new", "value": "YQ"}, {"key": ""}]});
    let answer = stage.try_call("SetOrganizationMetadata", half).await;
    assert_eq!(answer.text("/code"), "invalid_argument");
    let half = json!({"organizationId": id, "keys": ["tier", "nope"]});
    let answer = stage.try_call("DeleteOrganizationMetadata", half).await;
    assert_eq!(answer.text("/code"), "not_found");

    let filtered = json!({"organizationId": id, "filters": [
        {"keyFilter": {"key": "T", "method": "TEXT_FILTER_METHOD_STARTS_WITH_IGNORE_CASE"}},
    ]});
    let list = stage.call("ListOrganizationMetadata", filtered).await;
    assert_eq!(list["pagination"], json!({"totalResult": "2"}));
    assert_eq!(list["metadata"].as_array().unwrap().len(), 2);
    let remove = json!({"organizationId": id, "keys": ["tier", "team"]});
    stage.call("DeleteOrganizationMetadata", remove).await;
    let list = stage
        .call("ListOrganizationMetadata", json!({"organizationId": id}))
        .await;
    assert_eq!(list, json!({"pagination": {}}));
}

#[tokio::test]
async fn filters_that_the_mock_does_not_have_are_named() {
    let stage = Stage::set().await;
    stage.mock.service_user("backend").grant_role("1", "r");
    for (method, request) in [
        ("ListOrganizations", json!({"queries": [{"newQuery": {}}]})),
        ("ListProjects", json!({"filters": [{"newFilter": {}}]})),
        (
            "ListAuthorizations",
            json!({"filters": [{"projectName": {}}]}),
        ),
    ] {
        let answer = stage.try_call(method, request).await;
        assert_eq!(answer.status, 501);
        assert!(
            answer.text("/message").contains("does not filter"),
            "{answer:?}"
        );
    }
}
