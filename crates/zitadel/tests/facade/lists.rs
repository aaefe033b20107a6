//! Lists are read to their end, however the server cuts them.

use zitadel::Zitadel;
use zitadel::sessions::{CreateSessionRequest, ListSessionsRequest};
use zitadel::users::{ListQuery, ListUsersRequest, TextQueryMethod, UserNameQuery};
use zitadel_mock::{Endpoint, Fault, ZitadelMock};

use crate::support::{Way, human};

const HUMANS: usize = 120;

async fn full_house() -> (ZitadelMock, Zitadel) {
    let mock = ZitadelMock::start().await;
    let zitadel = Way::PersonalAccessToken.sign_in(&mock, &mock.service_user("backend"));
    for number in 0..HUMANS {
        let request = human(format!("user-{number:03}"));
        zitadel.users().add_human_user(request).await.unwrap();
    }
    (mock, zitadel)
}

fn window(offset: u64, limit: u32) -> ListUsersRequest {
    ListUsersRequest {
        query: Some(ListQuery {
            asc: true,
            offset,
            limit,
        }),
        ..ListUsersRequest::new()
    }
}

#[tokio::test]
async fn every_entry_comes_once_and_in_order() {
    let (mock, zitadel) = full_house().await;
    for (request, skipped, pages) in [
        (window(0, 0), 0, 2),
        (window(0, 50), 0, 3),
        (window(0, 1000), 0, 1),
        (window(100, 7), 100, 3),
        (window(121, 0), 121, 1),
        (window(5000, 10), 121, 1),
    ] {
        let before = mock.api_requests();
        let mut names = Vec::new();
        let mut users = zitadel.users().list_users(request).items();
        while let Some(user) = users.next().await {
            names.push(user.unwrap().username);
        }
        let mut all = vec!["backend".to_owned()];
        all.extend((0..HUMANS).map(|number| format!("user-{number:03}")));
        assert_eq!(names, all[skipped..]);
        assert_eq!(mock.api_requests() - before, pages);
    }
}

#[tokio::test]
async fn pages_come_whole() {
    let (_mock, zitadel) = full_house().await;
    let mut pages = zitadel.users().list_users(window(0, 100)).pages();
    let mut lengths = Vec::new();
    while let Some(page) = pages.next().await {
        let page = page.unwrap();
        assert_eq!(page.details.unwrap().total_result, HUMANS as u64 + 1);
        lengths.push(page.result.len());
    }
    assert_eq!(lengths, [100, 21]);
}

#[tokio::test]
async fn the_conditions_of_the_request_hold_on_every_page() {
    let (_mock, zitadel) = full_house().await;
    let starts_with = UserNameQuery {
        method: TextQueryMethod::StartsWith,
        ..UserNameQuery::new("user-01")
    };
    let request = ListUsersRequest {
        queries: vec![starts_with.into()],
        ..window(0, 3)
    };
    let users = zitadel.users().list_users(request).items();
    let users = users.collect_all().await.unwrap();
    let names: Vec<_> = users.iter().map(|user| user.username.as_str()).collect();
    let expected: Vec<_> = (10..20).map(|number| format!("user-{number:03}")).collect();
    assert_eq!(names, expected);
}

#[tokio::test]
async fn a_list_can_be_empty() {
    let (_mock, zitadel) = full_house().await;
    let sessions = zitadel.sessions();
    let mut none = sessions.list_sessions(ListSessionsRequest::new()).items();
    assert!(none.next().await.is_none());
    assert!(none.next().await.is_none());

    let created = sessions
        .create_session(CreateSessionRequest::new())
        .await
        .unwrap();
    let all = sessions.list_sessions(ListSessionsRequest::new()).items();
    assert_eq!(all.collect_all().await.unwrap()[0].id, created.session_id);
}

#[tokio::test]
async fn an_error_on_a_later_page_is_told_and_ends_the_list() {
    let (mock, zitadel) = full_house().await;
    let mut users = zitadel.users().list_users(window(0, 100)).items();
    for _ in 0..100 {
        users.next().await.unwrap().unwrap();
    }
    let gone = Fault::html(403, "<title>Forbidden</title>");
    mock.fail(Endpoint::Api, 1, gone);
    let error = users.next().await.unwrap().unwrap_err();
    assert!(error.is_permission_denied(), "{error}");
    assert!(users.next().await.is_none());
}
