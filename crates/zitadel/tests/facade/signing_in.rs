//! The ways to sign in, with both releases that the mock answers as.

use zitadel::users::ListUsersRequest;
use zitadel::{ClientCredentials, PersonalAccessToken, PrivateKeyJwt, Zitadel};
use zitadel_mock::ZitadelMock;

use crate::support::{ALL_WAYS, DIALECTS, RENEWING_WAYS, Way, call};

#[tokio::test]
async fn every_way_works_with_every_release() {
    for dialect in DIALECTS {
        for way in ALL_WAYS {
            let token_requests = u64::from(RENEWING_WAYS.contains(&way));
            let mock = ZitadelMock::builder().dialect(dialect).start().await;
            let account = mock.service_user("backend");
            let zitadel = way.sign_in(&mock, &account);

            assert_eq!(call(&zitadel).await.unwrap(), mock.organization_id());
            let users = zitadel.users().list_users(ListUsersRequest::new());
            assert_eq!(users.await.unwrap().result[0].user_id, account.user_id());

            assert_eq!(mock.api_requests(), 2, "{way:?}, {dialect:?}");
            assert_eq!(mock.token_requests(), token_requests, "{way:?}");
            assert_eq!(mock.discovery_requests(), token_requests, "{way:?}");
        }
    }
}

#[tokio::test]
async fn the_short_constructors_do_what_the_builder_does() {
    let mock = ZitadelMock::start().await;
    let host = mock.url();
    let account = mock.service_user("backend");
    let folder = tempfile::tempdir().unwrap();
    let key_file = account.write_key_file(folder.path()).unwrap();
    let (id, secret) = (account.client_id(), account.client_secret());
    let token = account.personal_access_token();

    for zitadel in [
        Zitadel::with_private_key(host, &key_file).unwrap(),
        Zitadel::builder(host)
            .private_key_file(&key_file)
            .build()
            .unwrap(),
        Zitadel::with_client_credentials(host, id, &secret).unwrap(),
        Zitadel::with_access_token(host, &token).unwrap(),
        Zitadel::new(PrivateKeyJwt::from_key_json(host, account.key_json()).unwrap()),
        Zitadel::new(
            ClientCredentials::builder(host, id, secret)
                .build()
                .unwrap(),
        ),
        Zitadel::new(PersonalAccessToken::new(host, &token).unwrap()),
        Zitadel::builder(host)
            .authenticator(PersonalAccessToken::new(host, &token).unwrap())
            .build()
            .unwrap(),
    ] {
        assert_eq!(call(&zitadel).await.unwrap(), mock.organization_id());
    }
}

#[tokio::test]
async fn a_token_that_is_a_jwt_is_as_good() {
    let mock = ZitadelMock::start().await;
    let account = mock.service_user("backend");
    account.use_jwt_access_tokens();
    let zitadel = Way::PrivateKey.sign_in(&mock, &account);
    call(&zitadel).await.unwrap();
}

#[tokio::test]
async fn a_secret_of_any_characters_arrives_as_it_is() {
    let mock = ZitadelMock::start().await;
    let account = mock.service_user("backend@acme example");
    account.set_client_secret("%+:& =;/\u{e9}\"'");
    for client_auth in [zitadel::ClientAuth::Post, zitadel::ClientAuth::Basic] {
        let (id, secret) = (account.client_id(), account.client_secret());
        let authenticator = ClientCredentials::builder(mock.url(), id, secret)
            .client_auth(client_auth)
            .build()
            .unwrap();
        call(&Zitadel::new(authenticator)).await.unwrap();
    }
}

#[tokio::test]
async fn clones_and_services_share_one_token() {
    let mock = ZitadelMock::start().await;
    let zitadel = Way::PrivateKey.sign_in(&mock, &mock.service_user("backend"));
    for _ in 0..3 {
        call(&zitadel.clone()).await.unwrap();
        let list = zitadel.users().list_users(ListUsersRequest::new());
        list.await.unwrap();
    }
    assert_eq!((mock.api_requests(), mock.token_requests()), (6, 1));
}
