//! Lists that come at once.

use zitadel_api::admin::v1::{AdminService, ListAggregateTypesRequest, ListIamMemberRolesRequest};
use zitadel_test_support::scripted_server::{ScriptedServer, json};

use crate::support::client;

#[tokio::test]
async fn are_read_like_all_others() {
    let body = r#"{"aggregateTypes":[{"type":"user"},{"type":"org"}],"roles":["A","B"],"details":{"totalResult":"7"}}"#;
    let server = ScriptedServer::repeating(json(200, body)).await;
    let admin = AdminService::new(client(&server.url));

    let types = admin.list_aggregate_types(ListAggregateTypesRequest::new());
    let types = types.items().collect_all().await.unwrap();
    assert_eq!(types.len(), 2);
    assert_eq!(types[0].r#type, "user");

    let mut pages = admin
        .list_iam_member_roles(ListIamMemberRolesRequest::new())
        .pages();
    assert_eq!(pages.next().await.unwrap().unwrap().roles, ["A", "B"]);
    assert!(pages.next().await.is_none());
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn may_be_empty_or_fail() {
    let script = [
        json(200, "{}"),
        json(403, r#"{"code":7,"message":"no (AUTH-5mWD2)"}"#),
    ];
    let server = ScriptedServer::start(script).await;
    let admin = AdminService::new(client(&server.url));
    let list = || {
        admin
            .list_aggregate_types(ListAggregateTypesRequest::new())
            .items()
    };
    assert_eq!(list().collect_all().await.unwrap().len(), 0);
    assert!(
        list()
            .collect_all()
            .await
            .unwrap_err()
            .is_permission_denied()
    );
}
