//! The v1 API: REST through a gateway, with errors of its own.

use zitadel_api::management::v1::{
    AddProjectRoleRequest, DeactivateUserRequest, GetUserByIdRequest, ListProjectChangesRequest,
    ListProjectRolesRequest, ManagementService, RemoveProjectRoleRequest,
};
use zitadel_api::{Code, Error, ErrorDetail, ErrorKind};

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
    for key in ["/a", "a/", "a//b", "a/../b", "./a"] {
        let request = RemoveProjectRoleRequest::new("p1", key);
        let error = management.remove_project_role(request).await.unwrap_err();
        assert!(error.to_string().contains("roleKey: "), "{error}");
    }
    assert_eq!(server.count(), 0);
}

async fn refused(status: u16, body: &str) -> Error {
    let server = ScriptedServer::repeating(json(status, body)).await;
    let request = DeactivateUserRequest::new("7");
    #[allow(deprecated)]
    management(&server)
        .deactivate_user(request)
        .await
        .unwrap_err()
}

#[tokio::test]
async fn errors_of_the_gateway_say_what_those_of_connect_do() {
    let error = refused(
        404,
        r#"{"code":5,"message":"User could not be found (QUERY-Dfbg2)","details":[{"@type":"type.googleapis.com/zitadel.v1.ErrorDetail","id":"QUERY-Dfbg2","message":"User could not be found"}]}"#,
    )
    .await;
    assert!(error.is_not_found(), "{error}");
    assert_eq!(error.id(), Some("QUERY-Dfbg2"));
    assert_eq!(error.message(), "User could not be found");
    assert!(matches!(error.details(), [ErrorDetail::Error { .. }]));

    let error = refused(
        400,
        r#"{"code":3,"message":"Password is invalid (COMMAND-3M0fs)","details":[{"@type":"type.googleapis.com/zitadel.v1.CredentialsCheckError","id":"COMMAND-3M0fs","message":"Password is invalid","failedAttempts":2}]}"#,
    )
    .await;
    assert_eq!(error.code(), Some(Code::InvalidArgument));
    assert_eq!(error.failed_attempts(), Some(2));

    let error = refused(
        403,
        r#"{"code":7,"message":"No matching permissions found (AUTH-5mWD2)"}"#,
    )
    .await;
    assert!(error.is_permission_denied());
    assert!(error.to_string().contains("user.write"), "{error}");
}

#[tokio::test]
async fn an_older_release_is_told_by_its_own_ways() {
    // A route that is not there, and a verb that is not.
    for (status, body) in [
        (404, r#"{"code":5,"message":"Not Found","details":[]}"#),
        (405, r#"{"code":12,"message":"Method Not Allowed"}"#),
    ] {
        let error = refused(status, body).await;
        assert!(error.is_unimplemented() && !error.is_not_found(), "{error}");
        assert!(error.to_string().contains("does not have"), "{error}");
    }
    // Release 4.13.1 answers 500, with the true code in its text.
    let error = refused(
        500,
        r#"{"code":2,"message":"rpc error: code = InvalidArgument desc = invalid DeactivateUserRequest.Id: value length must be between 1 and 200 runes, inclusive"}"#,
    )
    .await;
    assert_eq!(error.code(), Some(Code::InvalidArgument));
    assert!(
        error
            .message()
            .starts_with("invalid DeactivateUserRequest.Id"),
        "{error}"
    );
    let error = refused(502, "<html><title>bad gateway</title></html>").await;
    assert_eq!(error.code(), Some(Code::Unavailable));
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
