//! Service users and their credentials, as a test gets them.

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
        let service_user = mock.service_user(&format!("service_user-{number}"));
        let file: Value = serde_json::from_str(&service_user.key_json()).unwrap();
        assert_eq!(file["type"], "serviceaccount");
        assert_eq!(file["userId"], service_user.user_id());
        assert_eq!(file["keyId"], service_user.key_id());
        assert_eq!(file["key"], service_user.private_key_pem());
        assert!(file.get("expirationDate").is_none());
        assert_eq!(service_user.key_json(), service_user.clone().key_json());
        keys.insert(service_user.private_key_pem());
    }
    assert_eq!(keys.len(), 20);
}

#[tokio::test]
async fn key_files_are_written_to_a_path_or_into_a_directory() {
    let mock = ZitadelMock::start().await;
    let service_user = mock.service_user("backend");
    let directory = tempfile::tempdir().unwrap();

    let path = service_user.write_key_file(directory.path()).unwrap();
    let name = format!("{}.json", service_user.key_id());
    assert_eq!(path, directory.path().join(name));
    assert_eq!(
        std::fs::read_to_string(path).unwrap(),
        service_user.key_json()
    );

    let path = service_user
        .write_key_file(directory.path().join("key"))
        .unwrap();
    assert_eq!(path, directory.path().join("key"));
    assert!(
        service_user
            .write_key_file(directory.path().join("missing/key"))
            .is_err()
    );
}

#[tokio::test]
async fn names_are_made_unique() {
    let mock = ZitadelMock::start().await;
    let names = ["backend", "backend", "Backend"];
    let names = names.map(|name| mock.service_user(name).client_id().to_owned());
    assert_eq!(names, ["backend", "backend-2", "Backend-3"]);
}

#[tokio::test]
async fn keys_can_be_removed_and_replaced() {
    let mock = ZitadelMock::start().await;
    let service_user = mock.service_user("backend");
    let old = good_assertion(&mock, &service_user);
    assert_eq!(jwt_bearer(&mock, &old).await.status, 200);

    service_user.remove_keys();
    assert_eq!(
        jwt_bearer(&mock, &old).await.text("/error"),
        "invalid_grant"
    );
    let new = good_assertion(&mock, &service_user);
    assert_eq!(jwt_bearer(&mock, &new).await.status, 200);
}

#[tokio::test]
async fn expired_keys_say_so_and_are_refused() {
    let mock = ZitadelMock::start().await;
    let service_user = mock.service_user("backend");
    let key = service_user.private_key_pem();
    service_user.expire_keys();
    let file: Value = serde_json::from_str(&service_user.key_json()).unwrap();
    assert_eq!(file["key"], key.as_str());
    assert!(file["expirationDate"].as_str().unwrap().ends_with('Z'));
    let assertion = good_assertion(&mock, &service_user);
    assert_eq!(
        jwt_bearer(&mock, &assertion).await.text("/error"),
        "invalid_grant"
    );
}

#[tokio::test]
async fn public_keys_can_be_registered() {
    let mock = ZitadelMock::start().await;
    let service_user = mock.service_user("backend");
    let (mut header, claims) = good_parts(&mock, &service_user);
    let signer = Signer::new_p256();
    let key_id = service_user
        .register_public_key(&signer.public_pem())
        .unwrap();
    header["kid"] = key_id.into();
    header["alg"] = "ES256".into();
    assert_eq!(
        jwt_bearer(&mock, &signer.sign(&header, &claims))
            .await
            .status,
        200
    );

    let not_a_key = "-----BEGIN PUBLIC KEY-----\nMAA=\n-----END PUBLIC KEY-----\n";
    for bad in ["", "hello", not_a_key, &service_user.private_key_pem()] {
        let error = service_user.register_public_key(bad).unwrap_err();
        assert!(error.to_string().contains("BEGIN PUBLIC KEY"), "{error}");
    }
}

#[tokio::test]
async fn secrets_can_be_set_and_removed() {
    let mock = ZitadelMock::start().await;
    let service_user = mock.service_user("backend");
    let secret = service_user.client_secret();
    assert_eq!((secret.len(), &secret), (64, &service_user.client_secret()));

    service_user.remove_client_secret();
    assert_ne!(service_user.client_secret(), secret);
    service_user.set_client_secret("%+:& =");
    assert_eq!(
        client_credentials(&mock, &service_user, DEFAULT_SCOPES)
            .await
            .status,
        200
    );
}

#[tokio::test]
async fn deactivated_accounts_get_no_token_and_their_tokens_do_not_count() {
    let mock = ZitadelMock::start().await;
    let service_user = mock.service_user("backend");
    let token = service_user.personal_access_token();
    users(&mock, &token, "AddHumanUser", human("ada")).await;

    service_user.deactivate();
    let assertion = good_assertion(&mock, &service_user);
    for answer in [
        client_credentials(&mock, &service_user, DEFAULT_SCOPES).await,
        jwt_bearer(&mock, &assertion).await,
    ] {
        assert_eq!(answer.text("/error_description"), "Errors.User.NotActive");
    }
    let other = mock.service_user("other").personal_access_token();
    assert_eq!(
        users(&mock, &other, "ListUsers", serde_json::json!({})).await["result"][2]["state"],
        "USER_STATE_INACTIVE"
    );

    service_user.reactivate();
    users(&mock, &token, "ListUsers", serde_json::json!({})).await;
}

#[tokio::test]
async fn handles_of_a_deleted_user_do_nothing() {
    let mock = ZitadelMock::start().await;
    let service_user = mock.service_user("backend");
    let admin = mock.service_user("admin").personal_access_token();
    let request = serde_json::json!({"userId": service_user.user_id()});
    users(&mock, &admin, "DeleteUser", request).await;

    service_user.deactivate();
    service_user.expire_keys();
    service_user.remove_client_secret();
    let assertion = good_assertion(&mock, &service_user);
    assert_eq!(
        jwt_bearer(&mock, &assertion).await.text("/error"),
        "invalid_grant"
    );
}

#[tokio::test]
async fn debug_output_holds_no_secret() {
    let mock = ZitadelMock::start().await;
    let service_user = mock.service_user("backend");
    let application = mock.application();
    let secrets = [
        service_user.client_secret(),
        service_user.personal_access_token(),
        service_user
            .private_key_pem()
            .lines()
            .nth(1)
            .unwrap()
            .to_owned(),
        application.client_secret().to_owned(),
    ];
    let output = format!("{mock:?} {service_user:?} {application:?}");
    for secret in secrets {
        assert!(!output.contains(&secret), "{output}");
    }
}
