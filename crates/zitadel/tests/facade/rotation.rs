//! A program that manages service users can sign in with what it made for them.

use zitadel::users::{
    AddKeyRequest, AddPersonalAccessTokenRequest, AddSecretRequest, CreateUserRequest,
    CreateUserRequestMachine, RemoveKeyRequest, RemovePersonalAccessTokenRequest,
    RemoveSecretRequest,
};
use zitadel::{Error, Zitadel};
use zitadel_mock::ZitadelMock;

use crate::support::{DIALECTS, Way, call};

/// Makes a service user with the login name `worker`, and gives its id.
async fn new_machine(mock: &ZitadelMock, zitadel: &Zitadel) -> String {
    let machine = CreateUserRequestMachine::new("Worker");
    let request = CreateUserRequest {
        username: Some("worker".into()),
        ..CreateUserRequest::new(mock.organization_id(), machine)
    };
    zitadel.users().create_user(request).await.unwrap().id
}

fn assert_refused(error: &Error, oauth_error: &str) {
    let expected = format!("failed to refresh token: {oauth_error}");
    assert!(error.to_string().contains(&expected), "{error}");
}

#[tokio::test]
async fn keys_secrets_and_tokens_work_until_they_are_removed() {
    for dialect in DIALECTS {
        let mock = ZitadelMock::builder().dialect(dialect).start().await;
        let owner = Way::PrivateKey.sign_in(&mock, &mock.service_user("owner"));
        let id = new_machine(&mock, &owner).await;
        let users = owner.users();
        let never = "9999-01-01T00:00:00Z".parse().unwrap();

        let key = AddKeyRequest::new(&id, never);
        let key = users.add_key(key).await.unwrap();
        let key_file = String::from_utf8(key.key_content.to_vec()).unwrap();
        let with_key = || {
            Zitadel::builder(mock.url())
                .private_key_json(&key_file)
                .build()
        };
        call(&with_key().unwrap()).await.unwrap();
        let remove = RemoveKeyRequest::new(&id, key.key_id);
        users.remove_key(remove).await.unwrap();
        let error = call(&with_key().unwrap()).await.unwrap_err();
        assert_refused(&error, "invalid_grant");

        let secret = AddSecretRequest::new(&id);
        let secret = users.add_secret(secret).await.unwrap().client_secret;
        let with_secret = || Zitadel::with_client_credentials(mock.url(), "worker", &secret);
        call(&with_secret().unwrap()).await.unwrap();
        let remove = RemoveSecretRequest::new(&id);
        users.remove_secret(remove).await.unwrap();
        let error = call(&with_secret().unwrap()).await.unwrap_err();
        assert_refused(&error, "invalid_client");

        let token = AddPersonalAccessTokenRequest::new(&id, never);
        let token = users.add_personal_access_token(token).await.unwrap();
        let worker = Zitadel::with_access_token(mock.url(), &token.token).unwrap();
        call(&worker).await.unwrap();
        let remove = RemovePersonalAccessTokenRequest::new(id, token.token_id);
        users.remove_personal_access_token(remove).await.unwrap();
        let error = call(&worker).await.unwrap_err();
        assert!(error.is_unauthenticated(), "{error}");
    }
}
