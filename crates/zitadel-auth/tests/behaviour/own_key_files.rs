//! Key files that a program makes, for key pairs of its own.

use std::fs;

use jiff::Timestamp;
use serde_json::{Value, json};
use zitadel_auth::secrecy::ExposeSecret;
use zitadel_auth::{Authenticator, KeyFile, PrivateKeyJwt};
use zitadel_test_support::identity_server::IdentityServer;
use zitadel_test_support::keys::{self, P256_KEY, RSA_KEY};
use zitadel_test_support::requests::{decode_jwt, field};

fn written(key: &KeyFile) -> Value {
    serde_json::from_str(key.to_json().expose_secret()).unwrap()
}

#[test]
fn its_text_is_what_zitadel_would_have_written() {
    let key = KeyFile::new(" user-1 ", "key-1\n", RSA_KEY).unwrap();
    assert_eq!((key.user_id(), key.key_id()), ("user-1", Some("key-1")));
    assert_eq!(key.expiration(), None);
    let whole =
        json!({"type": "serviceaccount", "keyId": "key-1", "key": RSA_KEY, "userId": "user-1"});
    assert_eq!(written(&key), whole);

    let time: Timestamp = "2027-01-02T03:04:05Z".parse().unwrap();
    let key = key.with_expiration(time);
    assert_eq!(key.expiration(), Some(time));
    assert_eq!(written(&key)["expirationDate"], "2027-01-02T03:04:05Z");
    let never = key.with_expiration(Timestamp::MAX);
    assert_eq!(written(&never)["expirationDate"], "9999-12-31T23:59:59Z");
}

#[test]
fn what_is_written_is_read_again() {
    for pem in [
        RSA_KEY.to_owned(),
        P256_KEY.to_owned(),
        keys::P256_KEY_SEC1_WITH_PARAMETERS.to_owned(),
        keys::RSA_4096_KEY.to_owned(),
        RSA_KEY.replace('\n', "\\n"),
        RSA_KEY.replace('\n', "\r\n"),
    ] {
        let key = KeyFile::new("user \"1\"\\\u{1}\u{e4}", "key-1", pem)
            .unwrap()
            .with_expiration(Timestamp::MAX);
        let json = key.to_json();
        let again = KeyFile::from_json(json.expose_secret()).unwrap();
        assert_eq!(again.user_id(), key.user_id());
        assert_eq!(again.expiration(), Some(Timestamp::MAX));
        assert_eq!(again.to_json().expose_secret(), json.expose_secret());
    }
}

#[test]
fn a_file_that_was_read_is_written_with_all_that_counts() {
    let text = json!({
        "userId": "u", "key": P256_KEY, "keyId": "k",
        "expirationDate": "2027-01-02T03:04:05+02:00", "unknown": 7,
    });
    let key = KeyFile::from_json(text.to_string()).unwrap();
    assert_eq!(
        written(&key),
        json!({
            "type": "serviceaccount", "userId": "u", "key": P256_KEY, "keyId": "k",
            "expirationDate": "2027-01-02T01:04:05Z",
        })
    );
}

#[test]
fn parts_that_cannot_work_are_refused() {
    for (user_id, key_id, pem, said) in [
        ("", "key", RSA_KEY, "the user id is empty"),
        ("user", " ", RSA_KEY, "the key id is empty"),
        ("user", "key", "hunter2", "no PEM"),
        ("user", "key", keys::RSA_PUBLIC_KEY, "public key"),
        (RSA_KEY, "key", RSA_KEY, "in place of the user id"),
        ("user", RSA_KEY, RSA_KEY, "in place of the key id"),
    ] {
        let error = KeyFile::new(user_id, key_id, pem).expect_err(said);
        assert!(error.is_configuration());
        let shown = format!("{error} {error:#?}");
        assert!(shown.contains(said), "{shown}");
        assert!(
            !shown.contains("hunter2") && !shown.contains("MII"),
            "{shown}"
        );
    }
}

#[cfg(unix)]
#[test]
fn on_disk_it_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("key.json");
    let key = KeyFile::new("user-1", "key-1", RSA_KEY).unwrap();
    // A file that is open to all is replaced, not filled.
    for before in [None, Some("old")] {
        if let Some(text) = before {
            fs::write(&path, text).unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(0o666)).unwrap();
        }
        key.write(&path).unwrap();
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        assert_eq!(KeyFile::from_file(&path).unwrap().key_id(), Some("key-1"));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}

#[test]
fn a_file_that_cannot_be_written_says_so_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let taken = folder.path().join("taken");
    fs::create_dir(&taken).unwrap();
    fs::write(taken.join("file"), "").unwrap();
    let key = KeyFile::new("user-1", "key-1", RSA_KEY).unwrap();
    for path in [
        taken.clone(),
        folder.path().join("nowhere/key.json"),
        "/".into(),
    ] {
        let error = key.write(&path).unwrap_err();
        let text = error.to_string();
        assert!(text.contains("unable to write key file at"), "{text}");
        assert!(text.contains(path.to_str().unwrap()), "{text}");
    }
    let error = key.write(key.to_json().expose_secret()).unwrap_err();
    assert!(!error.to_string().contains("MII"), "{error}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[tokio::test]
async fn it_signs_in() {
    let server = IdentityServer::issuing("token").await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("key.json");
    KeyFile::new("user-1", "key-1", RSA_KEY)
        .unwrap()
        .write(&path)
        .unwrap();
    let signs_in = PrivateKeyJwt::from_key_file(server.host(), &path).unwrap();
    signs_in.access_token().await.unwrap();
    let requests = server.token_requests().await;
    let (header, claims) = decode_jwt(&field(&requests[0], "assertion"));
    assert_eq!(
        (&header["kid"], &claims["iss"]),
        (&json!("key-1"), &json!("user-1"))
    );
}
