//! The mock's memory behind the v1 API, through the client.

use zitadel::Zitadel;
use zitadel::api::admin::v1::ListEventsRequest;
use zitadel::users::{LockUserRequest, UnlockUserRequest};
use zitadel_mock::ZitadelMock;

async fn mock_and_client() -> (ZitadelMock, Zitadel) {
    let mock = ZitadelMock::start().await;
    let token = mock.service_user("owner").personal_access_token();
    let zitadel = Zitadel::builder(mock.url()).access_token(token).build();
    (mock, zitadel.unwrap())
}

#[tokio::test]
async fn events_tell_what_was_done() {
    let (mock, zitadel) = mock_and_client().await;
    let id = mock.service_user("other").user_id().to_owned();
    let lock = LockUserRequest::new(&id);
    zitadel.users().lock_user(lock).await.unwrap();
    let unlock = UnlockUserRequest::new(&id);
    zitadel.users().unlock_user(unlock).await.unwrap();

    let request = ListEventsRequest {
        aggregate_id: id.clone(),
        aggregate_types: vec!["user".into()],
        asc: true,
        ..Default::default()
    };
    let answer = zitadel.admin_v1().list_events(request).await.unwrap();
    let told: Vec<_> = answer
        .events
        .iter()
        .map(|event| {
            let kind = event.r#type.as_ref().unwrap();
            (kind.r#type.as_str(), event.sequence)
        })
        .collect();
    assert_eq!(
        told,
        [
            ("user.machine.added", 1),
            ("user.locked", 2),
            ("user.unlocked", 3)
        ]
    );
    let last = &answer.events[2];
    assert_eq!(last.aggregate.as_ref().unwrap().id, id);
    assert_eq!(last.editor.as_ref().unwrap().display_name, "owner");
    assert!(last.creation_date >= answer.events[0].creation_date);
}
