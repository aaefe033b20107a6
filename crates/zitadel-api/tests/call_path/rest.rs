//! The v1 API: REST through a gateway. What is sent.

use zitadel_api::ErrorKind;
use zitadel_api::admin::v1::{
    AdminService, GetOrgByIdRequest, RemoveSecondFactorFromLoginPolicyRequest,
};
use zitadel_api::management::v1::{
    AddProjectRoleRequest, GetUserByIdRequest, ListProjectChangesRequest, ListProjectRolesRequest,
    ManagementService, RemoveProjectRoleRequest, SetOrgMetadataRequest,
};
use zitadel_api::policy::v1::SecondFactorType;

use crate::support::*;

fn management(server: &ScriptedServer) -> ManagementService {
    ManagementService::new(client(server))
}

fn first_line(server: &ScriptedServer) -> String {
    let received = server.take_received();
    received[0].head.lines().next().unwrap().to_owned()
}

#[tokio::test]
#[allow(deprecated)]
async fn fields_go_into_the_path_the_body_and_the_query() {
    let server = ScriptedServer::repeating(json(200, r#"{"user":{"id":"7"}}"#)).await;
    let management = management(&server);

    let user = management
        .get_user_by_id(GetUserByIdRequest::new("7 a+b%c"))
        .await
        .unwrap();
    assert_eq!(user.user.unwrap().id, "7");
    assert_eq!(
        first_line(&server),
        "GET /management/v1/users/7%20a%2Bb%25c HTTP/1.1"
    );

    let mut role = AddProjectRoleRequest::new("p1", "admin", "Administrator");
    role.group = "staff".into();
    management.add_project_role(role).await.unwrap();
    let received = server.take_received();
    assert!(
        received[0]
            .head
            .starts_with("POST /management/v1/projects/p1/roles HTTP/1.1")
    );
    assert_eq!(
        serde_json::from_str::<serde_json::Value>(&received[0].body).unwrap(),
        serde_json::json!({"roleKey": "admin", "displayName": "Administrator", "group": "staff"})
    );
    assert_eq!(received[0].header("content-type"), Some("application/json"));
    assert_eq!(received[0].header("connect-protocol-version"), None);

    let mut changes = ListProjectChangesRequest::new("p1");
    let query = changes.query.get_or_insert_default();
    (query.limit, query.sequence, query.asc) = (5, 1_u64 << 60, true);
    management.list_project_changes(changes).await.unwrap();
    assert_eq!(
        first_line(&server),
        "POST /management/v1/projects/p1/changes/_search?query.asc=true&query.limit=5&query.sequence=1152921504606846976 HTTP/1.1"
    );

    // In a role's key a slash counts as it is.
    let slashes = RemoveProjectRoleRequest::new("p1", "a/b c");
    management.remove_project_role(slashes).await.unwrap();
    assert_eq!(
        first_line(&server),
        "DELETE /management/v1/projects/p1/roles/a/b%20c HTTP/1.1"
    );
}

#[tokio::test]
#[allow(deprecated)]
async fn what_cannot_arrive_in_a_path_is_not_sent() {
    let server = ScriptedServer::start([]).await;
    let management = management(&server);
    for (id, problem) in [
        ("", "must be set"),
        ("a/b", "no slash"),
        ("caf\u{e9}", "ASCII"),
        (".", "lead elsewhere"),
        ("..", "lead elsewhere"),
        ("../../admin/v1/orgs/1", "no slash"),
        ("_is_unique", "another operation"),
    ] {
        let error = management
            .get_user_by_id(GetUserByIdRequest::new(id))
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration, "{error}");
        let shown = error.to_string();
        assert!(shown.contains("id: ") && shown.contains(problem), "{shown}");
    }
    for key in ["_search", "_bulk"] {
        let request = SetOrgMetadataRequest::new(key, "v");
        let error = management.set_org_metadata(request).await.unwrap_err();
        let shown = error.to_string();
        assert!(
            shown.contains("key: ") && shown.contains("another operation"),
            "{shown}"
        );
    }
    let request = GetOrgByIdRequest::new("default");
    let admin = AdminService::new(client(&server));
    let error = admin.get_org_by_id(request).await.unwrap_err();
    assert!(error.to_string().contains("another operation"), "{error}");
    // An enum's zero is as good as none.
    let request = RemoveSecondFactorFromLoginPolicyRequest::new(SecondFactorType::Unspecified);
    let error = admin.remove_second_factor_from_login_policy(request).await;
    let shown = error.unwrap_err().to_string();
    assert!(
        shown.contains("type: must be set") && shown.contains("unspecified"),
        "{shown}"
    );
    for key in ["/a", "a/", "a//b", "a/../b", "./a"] {
        let request = RemoveProjectRoleRequest::new("p1", key);
        let error = management.remove_project_role(request).await.unwrap_err();
        assert!(error.to_string().contains("roleKey: "), "{error}");
    }
    assert_eq!(server.count(), 0);
}

#[tokio::test]
#[allow(deprecated)]
async fn what_looks_like_an_escape_arrives_as_it_is() {
    let server = ScriptedServer::repeating(json(200, "{}")).await;
    for (id, sent) in [
        ("%2F", "%252F"),
        ("%2e%2e", "%252e%252e"),
        ("?query=1#x", "%3Fquery%3D1%23x"),
        ("\r\nx-evil: 1", "%0D%0Ax-evil%3A%201"),
        ("...", "..."),
        ("_is_unique ", "_is_unique%20"),
    ] {
        let request = GetUserByIdRequest::new(id);
        management(&server).get_user_by_id(request).await.unwrap();
        assert_eq!(
            first_line(&server),
            format!("GET /management/v1/users/{sent} HTTP/1.1")
        );
    }
    // An enum that is newer than this release.
    let request =
        RemoveSecondFactorFromLoginPolicyRequest::new(SecondFactorType::Unknown("NEW".to_owned()));
    let admin = AdminService::new(client(&server));
    let removed = admin.remove_second_factor_from_login_policy(request).await;
    removed.unwrap();
    assert!(first_line(&server).ends_with("/second_factors/NEW HTTP/1.1"));
}

#[tokio::test]
#[allow(deprecated)]
async fn a_refused_token_is_replaced_and_reads_are_sent_again() {
    let refusal = r#"{"code":16,"message":"Errors.Token.Invalid (AUTH-7fs1e)"}"#;
    let script = [json(401, refusal), json(503, "{}"), json(200, "{}")];
    let server = ScriptedServer::start(script).await;
    let request = GetUserByIdRequest::new("7");
    management(&server).get_user_by_id(request).await.unwrap();
    let tokens: Vec<String> = server
        .received()
        .iter()
        .map(|request| request.header("authorization").unwrap().to_owned())
        .collect();
    assert_eq!(
        tokens,
        ["Bearer token-1", "Bearer token-2", "Bearer token-2"]
    );
}

#[tokio::test]
#[allow(deprecated)]
async fn lists_are_read_to_their_end() {
    let page = |keys: &str| format!(r#"{{"details":{{"totalResult":"3"}},"result":[{keys}]}}"#);
    let server = ScriptedServer::start([
        json(200, &page(r#"{"key":"a"},{"key":"b"}"#)),
        json(200, &page(r#"{"key":"c"}"#)),
    ])
    .await;
    let mut request = ListProjectRolesRequest::new("p1");
    request.query.get_or_insert_default().limit = 2;
    let roles = management(&server).list_project_roles(request).items();
    let roles = roles.collect_all().await.unwrap();
    assert_eq!(roles.len(), 3);
    let last = &server.received()[1];
    assert!(
        last.head
            .starts_with("POST /management/v1/projects/p1/roles/_search ")
    );
    assert!(last.body.contains(r#""offset":"2""#), "{}", last.body);
}

#[tokio::test]
#[allow(deprecated)]
async fn one_organization_is_bound_for_many_calls() {
    let server = ScriptedServer::repeating(json(200, "{}")).await;
    let acme = management(&server).organization("acme-id");
    for _ in 0..2 {
        acme.get_user_by_id(GetUserByIdRequest::new("7"))
            .await
            .unwrap();
    }
    let other = acme.get_user_by_id(GetUserByIdRequest::new("7"));
    other.organization("other-id").await.unwrap();
    let organizations: Vec<String> = server
        .received()
        .iter()
        .map(|request| request.header("x-zitadel-orgid").unwrap().to_owned())
        .collect();
    assert_eq!(organizations, ["acme-id", "acme-id", "other-id"]);

    let error = management(&server)
        .organization("\n")
        .get_user_by_id(GetUserByIdRequest::new("7"));
    let error = error.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration, "{error}");
    assert!(error.to_string().contains("organization id"), "{error}");
}
