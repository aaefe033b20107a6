//! Service accounts and their credentials, as a test gets them.

use std::collections::HashSet;

use serde_json::Value;
use zitadel_mock::ZitadelMock;

use crate::support::assertion::{Signer, good_assertion, good_parts};
use crate::support::{DEFAULT_SCOPES, client_credentials, human, jwt_bearer, users};

#[tokio::test]
async fn every_account_has_a_key_file_of_its_own() {
    let mock = ZitadelMock::start().await;
    let mut keys = HashSet::new();
    for number in 0..20 {
        let account = mock.service_account(&format!("account-{number}"));
        let file: Value = serde_json::from_str(&account.key_json()).unwrap();
        assert_eq!(file["type"], "serviceaccount");
        assert_eq!(file["userId"], account.user_id());
        assert_eq!(file["keyId"], account.key_id());
        assert_eq!(file["key"], account.private_key_pem());
        assert!(file.get("expirationDate").is_none());
        assert_eq!(account.key_json(), account.clone().key_json());
        keys.insert(account.private_key_pem());
    }
    assert_eq!(keys.len(), 20);
}

#[tokio::test]
async fn key_files_are_written_to_a_path_or_into_a_directory() {
    let mock = ZitadelMock::start().await;
    let account = mock.service_account("backend");
    let directory = tempfile::tempdir().unwrap();

    let path = account.write_key_file(directory.path()).unwrap();
    let name = format!("{}.json", account.key_id());
    assert_eq!(path, directory.path().join(name));
    assert_eq!(std::fs::read_to_string(path).unwrap(), account.key_json());

    let path = account
        .write_key_file(directory.path().join("key"))
        .unwrap();
    assert_eq!(path, directory.path().join("key"));
    assert!(
        account
            .write_key_file(directory.path().join("missing/key"))
            .is_err()
    );
}

#[tokio::test]
async fn names_are_made_unique() {
    let mock = ZitadelMock::start().await;
    let names = ["backend", "backend", "Backend"];
    let names = names.map(|name| mock.service_account(name).client_id().to_owned());
    assert_eq!(names, ["backend", "backend-2", "Backend-3"]);
}

#[tokio::test]
async fn keys_can_be_removed_and_replaced() {
    let mock = ZitadelMock::start().await;
    let account = mock.service_account("backend");
    let old = good_assertion(&mock, &account);
    assert_eq!(jwt_bearer(&mock, &old).await.status, 200);

    account.remove_keys();
    assert_eq!(
        jwt_bearer(&mock, &old).await.text("/error"),
        "invalid_grant"
    );
    let new = good_assertion(&mock, &account);
    assert_eq!(jwt_bearer(&mock, &new).await.status, 200);
}

#[tokio::test]
async fn expired_keys_say_so_and_are_refused() {
    let mock = ZitadelMock::start().await;
    let account = mock.service_account("backend");
    let key = account.private_key_pem();
    account.expire_keys();
    let file: Value = serde_json::from_str(&account.key_json()).unwrap();
    assert_eq!(file["key"], key.as_str());
    assert!(file["expirationDate"].as_str().unwrap().ends_with('Z'));
    let assertion = good_assertion(&mock, &account);
    assert_eq!(
        jwt_bearer(&mock, &assertion).await.text("/error"),
        "invalid_grant"
    );
}

#[tokio::test]
async fn public_keys_can_be_registered() {
    let mock = ZitadelMock::start().await;
    let account = mock.service_account("backend");
    let (mut header, claims) = good_parts(&mock, &account);
    let signer = Signer::new_p256();
    let key_id = account.register_public_key(&signer.public_pem()).unwrap();
    header["kid"] = key_id.into();
    header["alg"] = "ES256".into();
    assert_eq!(
        jwt_bearer(&mock, &signer.sign(&header, &claims))
            .await
            .status,
        200
    );

    let not_a_key = "-----BEGIN PUBLIC KEY-----\nMAA=\n-----END PUBLIC KEY-----\n";
    for bad in ["", "hello", not_a_key, &account.private_key_pem()] {
        let error = account.register_public_key(bad).unwrap_err();
        assert!(error.to_string().contains("BEGIN PUBLIC KEY"), "{error}");
    }
}

#[tokio::test]
async fn secrets_can_be_set_and_removed() {
    let mock = ZitadelMock::start().await;
    let account = mock.service_account("backend");
    let secret = account.client_secret();
    assert_eq!((secret.len(), &secret), (64, &account.client_secret()));

    account.remove_client_secret();
    assert_ne!(account.client_secret(), secret);
    account.set_client_secret("%+:& =");
    assert_eq!(
        client_credentials(&mock, &account, DEFAULT_SCOPES)
            .await
            .status,
        200
    );
}

#[tokio::test]
async fn deactivated_accounts_get_no_token_and_their_tokens_do_not_count() {
    let mock = ZitadelMock::start().await;
    let account = mock.service_account("backend");
    let token = account.personal_access_token();
    users(&mock, &token, "AddHumanUser", human("ada")).await;

    account.deactivate();
    let assertion = good_assertion(&mock, &account);
    for answer in [
        client_credentials(&mock, &account, DEFAULT_SCOPES).await,
        jwt_bearer(&mock, &assertion).await,
    ] {
        assert_eq!(answer.text("/error_description"), "Errors.User.NotActive");
    }
    let other = mock.service_account("other").personal_access_token();
    assert_eq!(
        users(&mock, &other, "ListUsers", serde_json::json!({})).await["result"][2]["state"],
        "USER_STATE_INACTIVE"
    );

    account.reactivate();
    users(&mock, &token, "ListUsers", serde_json::json!({})).await;
}

#[tokio::test]
async fn handles_of_a_deleted_user_do_nothing() {
    let mock = ZitadelMock::start().await;
    let account = mock.service_account("backend");
    let admin = mock.service_account("admin").personal_access_token();
    let request = serde_json::json!({"userId": account.user_id()});
    users(&mock, &admin, "DeleteUser", request).await;

    account.deactivate();
    account.expire_keys();
    account.remove_client_secret();
    let assertion = good_assertion(&mock, &account);
    assert_eq!(
        jwt_bearer(&mock, &assertion).await.text("/error"),
        "invalid_grant"
    );
}

#[tokio::test]
async fn debug_output_holds_no_secret() {
    let mock = ZitadelMock::start().await;
    let account = mock.service_account("backend");
    let application = mock.application();
    let secrets = [
        account.client_secret(),
        account.personal_access_token(),
        account.private_key_pem().lines().nth(1).unwrap().to_owned(),
        application.client_secret().to_owned(),
    ];
    let output = format!("{mock:?} {account:?} {application:?}");
    for secret in secrets {
        assert!(!output.contains(&secret), "{output}");
    }
}
