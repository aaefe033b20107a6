//! What users get wrong, and what they are told: early, clearly, and without a secret.

use std::fs;
use std::path::Path;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use jiff::Timestamp;
use serde_json::{Value, json};
use wiremock::ResponseTemplate;
use zitadel_auth::{
    AuthError, Authenticator, ClientAuth, ClientCredentials, KeyFile, PersonalAccessToken,
    PrivateKeyJwt, SystemUser, TransportOptions,
};
use zitadel_test_support::identity_server::{IdentityServer, good_token};
use zitadel_test_support::keys::{self, P256_KEY, RSA_KEY};

use crate::support::SignIn;

const HOST: &str = "https://acme.example";

/// A configuration error on one line that says all of `parts`.
#[track_caller]
fn assert_says(error: &AuthError, parts: &[&str]) {
    let text = error.to_string();
    assert!(error.is_configuration(), "{error:?}");
    assert!(!text.contains('\n'), "{text}");
    for part in parts {
        assert!(text.contains(part), "{part:?} is missing in: {text}");
    }
}

fn key_file() -> Value {
    json!({"type": "serviceaccount", "keyId": "key-1", "key": RSA_KEY, "userId": "user-1"})
}

#[test]
fn a_key_file_is_read_whatever_wrote_it() {
    let text = key_file().to_string();
    for (name, text) in [
        ("plain", text.clone()),
        ("with a byte order mark", format!("\u{feff}{text}")),
        ("with blanks around", format!("\r\n {text}\n\n")),
    ] {
        let key = KeyFile::from_json(&text).expect(name);
        assert_eq!((key.user_id(), key.key_id()), ("user-1", Some("key-1")));
        assert_eq!(key.expiration(), None);
    }
    let mut with_date = key_file();
    with_date["expirationDate"] = json!("2027-01-02T03:04:05.678Z");
    let key = KeyFile::from_json(with_date.to_string()).unwrap();
    assert_eq!(
        key.expiration().unwrap().to_string(),
        "2027-01-02T03:04:05.678Z"
    );
    for (never, expected) in [
        // What Zitadel writes for a key without an end.
        ("9999-12-31T23:59:59Z", Some(Timestamp::MAX)),
        // The zero time of the language that it is written in.
        ("0001-01-01T00:00:00Z", None),
    ] {
        with_date["expirationDate"] = json!(never);
        let key = KeyFile::from_json(with_date.to_string()).unwrap();
        assert_eq!(key.expiration(), expected, "{never}");
    }
}

#[test]
fn what_is_no_key_file_says_so_with_its_path() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("zitadel.json");
    let whole = key_file().to_string();
    let without = |name: &str| {
        let mut value = key_file();
        value.as_object_mut().unwrap().remove(name);
        value.to_string()
    };
    let with = |name: &str, content: Value| {
        let mut value = key_file();
        value[name] = content;
        value.to_string()
    };
    let missing = "missing required keys 'userId', 'keyId' or 'key'";
    for (content, parts) in [
        (String::new(), vec!["invalid JSON", "empty"]),
        ("\u{feff}  \n".into(), vec!["invalid JSON", "empty"]),
        (
            whole[..whole.len() / 2].into(),
            vec!["invalid JSON", "cut short", "line 1"],
        ),
        (
            "<!DOCTYPE html><html>".into(),
            vec!["invalid JSON", "damaged"],
        ),
        (RSA_KEY.into(), vec!["invalid JSON", "damaged"]),
        (format!("[{whole}]"), vec!["invalid JSON", "an object"]),
        ("\"text\"".into(), vec!["invalid JSON", "an object"]),
        ("null".into(), vec!["invalid JSON", "an object"]),
        (
            whole.replacen('{', r#"{"userId":"1","#, 1),
            vec!["invalid JSON", "an object", "each once"],
        ),
        (without("userId"), vec![missing, "no text under 'userId'"]),
        (without("keyId"), vec![missing, "no text under 'keyId'"]),
        (without("key"), vec![missing, "no text under 'key'"]),
        (
            "{}".into(),
            vec![missing, "no text under 'userId', 'keyId', 'key'"],
        ),
        (with("key", json!(7)), vec![missing, "no text under 'key'"]),
        (
            with("userId", json!(" ")),
            vec![missing, "no text under 'userId'"],
        ),
        (
            with("type", json!("application")),
            vec!["application", "service user"],
        ),
        (
            json!({"appId": "1", "clientId": "2", "keyId": "3", "key": RSA_KEY}).to_string(),
            vec!["application", "service user"],
        ),
        (
            with("expirationDate", json!("tomorrow")),
            vec!["expirationDate", "RFC 3339"],
        ),
        (
            with("key", json!("hunter2")),
            vec!["invalid 'key'", "no PEM"],
        ),
    ] {
        fs::write(&path, &content).unwrap();
        let error = PrivateKeyJwt::from_key_file(HOST, &path).expect_err(&content);
        assert_says(&error, &parts);
        assert_says(&error, &[path.to_str().unwrap()]);
        let shown = format!("{error} {error:#?}");
        assert!(
            !shown.contains("hunter2") && !shown.contains("MII"),
            "{shown}"
        );

        let error = PrivateKeyJwt::from_key_json(HOST, &content).expect_err(&content);
        assert_says(&error, &parts);
    }
}

#[test]
fn a_key_file_that_cannot_be_read_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("nowhere.json");
    let error = PrivateKeyJwt::from_key_file(HOST, &missing).unwrap_err();
    assert_says(&error, &["unable to read key file at", "nowhere.json"]);
    let error = PrivateKeyJwt::from_key_file(HOST, folder.path()).unwrap_err();
    assert_says(&error, &["unable to read key file at"]);
    let binary = folder.path().join("binary.json");
    fs::write(&binary, [0xff, 0xfe, 0x00, 0x7b]).unwrap();
    let error = PrivateKeyJwt::from_key_file(HOST, &binary).unwrap_err();
    assert_says(&error, &["invalid JSON in key file at"]);
}

#[test]
fn keys_of_every_usual_form_are_taken() {
    for (name, pem) in [
        ("PKCS#1", RSA_KEY),
        ("PKCS#8", keys::RSA_KEY_PKCS8),
        ("4096 bits", keys::RSA_4096_KEY),
        ("P-256, PKCS#8", P256_KEY),
        ("P-256, SEC1", keys::P256_KEY_SEC1),
        (
            "P-256, SEC1 after its parameters",
            keys::P256_KEY_SEC1_WITH_PARAMETERS,
        ),
    ] {
        PrivateKeyJwt::builder(HOST, "user-1", "key-1", pem)
            .build()
            .expect(name);
        PrivateKeyJwt::builder(HOST, "user-1", "key-1", pem.replace('\n', "\r\n"))
            .build()
            .expect(name);
        SystemUser::builder(HOST, "system", pem)
            .build()
            .expect(name);
    }
}

#[test]
fn keys_that_cannot_sign_say_why() {
    let cut = &RSA_KEY[..RSA_KEY.len() / 2];
    let garbled = RSA_KEY.replace("MII", "!!!");
    let hollow = "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----\n";
    for (pem, reason) in [
        ("", "empty"),
        (" \n", "empty"),
        ("hunter2", "no PEM"),
        (cut, "damaged or cut"),
        (&garbled, "damaged or cut"),
        (hollow, "no valid RSA key"),
        (keys::INCONSISTENT_RSA_KEY, "do not belong together"),
        (keys::RSA_1024_KEY, "less than 2048 bits"),
        (keys::RSA_1024_KEY_PKCS8, "less than 2048 bits"),
        (keys::RSA_PUBLIC_KEY, "public key"),
        (keys::CERTIFICATE, "certificate"),
        (keys::ENCRYPTED_RSA_KEY_PKCS8, "encrypted"),
        (keys::ENCRYPTED_RSA_KEY, "encrypted"),
        (keys::P384_KEY, "not on P-256"),
        (keys::P384_KEY_SEC1, "P-256"),
        (keys::ED25519_KEY, "Ed25519"),
        (
            "-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----",
            "OpenSSH",
        ),
    ] {
        let error = PrivateKeyJwt::builder(HOST, "user-1", "key-1", pem)
            .build()
            .expect_err(reason);
        assert_says(&error, &["the private key cannot be used", reason]);
        assert!(!format!("{error} {error:#?}").contains("hunter2"));
        let error = SystemUser::builder(HOST, "system", pem)
            .build()
            .expect_err(reason);
        assert_says(&error, &[reason]);
    }
}

#[test]
fn hosts_that_cannot_work_are_refused_by_every_way_to_sign_in() {
    for (host, reason) in [
        ("", "empty"),
        ("https://acme.example/ui", "path"),
        ("https://acme.example?x=1", "query"),
        ("http://acme.example", "allow_http"),
        ("http://10.0.0.1:8080", "allow_http"),
    ] {
        for error in [
            PrivateKeyJwt::builder(host, "user-1", "key-1", RSA_KEY)
                .build()
                .unwrap_err(),
            ClientCredentials::builder(host, "billing", "secret")
                .build()
                .unwrap_err(),
            PersonalAccessToken::new(host, "token").unwrap_err(),
            SystemUser::builder(host, "system", RSA_KEY)
                .build()
                .unwrap_err(),
        ] {
            assert_says(&error, &[reason]);
        }
    }
    let allowed = TransportOptions::new().allow_http(true);
    ClientCredentials::builder("http://acme.example", "billing", "secret")
        .transport(&allowed)
        .build()
        .unwrap();
    PersonalAccessToken::with_transport("http://acme.example", "token", &allowed).unwrap();
}

#[test]
fn credentials_that_cannot_work_are_refused_before_anything_is_sent() {
    let credentials = |id: &str, secret: &str| {
        ClientCredentials::builder(HOST, id, secret)
            .build()
            .unwrap_err()
    };
    assert_says(
        &credentials("", "secret"),
        &["client id is empty", "login name"],
    );
    assert_says(&credentials(" ", "secret"), &["client id is empty"]);
    assert_says(&credentials("billing", ""), &["client secret is empty"]);
    assert_says(
        &PersonalAccessToken::new(HOST, " ").unwrap_err(),
        &["access token is empty"],
    );
    for scheme in ["Bearer", "bearer "] {
        let error = PersonalAccessToken::new(HOST, format!("{scheme} hunter2")).unwrap_err();
        assert_says(&error, &["without the word Bearer"]);
    }
    let error = PersonalAccessToken::new(HOST, "hunter2\r\nX-Evil: 1").unwrap_err();
    assert_says(&error, &["line breaks"]);
    assert!(!format!("{error:#?}").contains("hunter2"));
    assert_says(
        &PrivateKeyJwt::builder(HOST, "", "key-1", RSA_KEY)
            .build()
            .unwrap_err(),
        &["user id is empty"],
    );
    for key_id in ["", " "] {
        assert_says(
            &PrivateKeyJwt::builder(HOST, "user-1", key_id, RSA_KEY)
                .build()
                .unwrap_err(),
            &["key id is empty", "keyId", "Zitadel"],
        );
    }
    assert_says(
        &SystemUser::builder(HOST, "", RSA_KEY).build().unwrap_err(),
        &["name of the system user is empty"],
    );
    for lifetime in [
        Duration::ZERO,
        Duration::from_millis(1),
        Duration::from_secs(3601),
    ] {
        let error = PrivateKeyJwt::builder(HOST, "user-1", "key-1", RSA_KEY)
            .token_lifetime(lifetime)
            .build()
            .unwrap_err();
        assert_says(&error, &["between 1 s and 3600 s"]);
    }
    let no_scope: [&str; 0] = [];
    let error = ClientCredentials::builder(HOST, "billing", "secret")
        .scopes(no_scope)
        .build()
        .unwrap_err();
    assert_says(&error, &["no scope", "openid"]);
    for endpoint in ["", "token", "ftp://acme.example/token", "/oauth/v2/token"] {
        let error = ClientCredentials::builder(HOST, "billing", "secret")
            .token_endpoint(endpoint)
            .build()
            .unwrap_err();
        assert_says(&error, &["token endpoint is no URL"]);
    }
    let error = ClientCredentials::builder(HOST, "billing", "secret")
        .token_endpoint("http://acme.example/token")
        .build()
        .unwrap_err();
    assert_says(&error, &["allow_http"]);
}

#[tokio::test]
async fn discovery_that_is_none_says_what_came_and_what_to_check() {
    for (answer, parts) in [
        (
            ResponseTemplate::new(404).set_body_raw(
                "unable to set instance using origin acme.example (ExternalDomain is localhost): ID=QUERY-1kIjX Message=Instance not found. Make sure you got the domain right.",
                "text/plain",
            ),
            vec!["knows no instance", "check the host", "status 404"],
        ),
        (ResponseTemplate::new(404), vec!["was not found", "check that"]),
        (
            ResponseTemplate::new(200).set_body_raw("<html>Welcome</html>", "text/html; charset=utf-8"),
            vec!["text/html", "instead of JSON"],
        ),
        (ResponseTemplate::new(200), vec!["empty answer"]),
        (ResponseTemplate::new(200).set_body_raw("{\"issuer\":", "application/json"), vec!["damaged or cut short"]),
        (ResponseTemplate::new(200).set_body_json(json!([])), vec!["JSON of another kind"]),
        (ResponseTemplate::new(500).set_body_json(json!({})), vec!["is not available", "JSON that gives no reason"]),
        (
            ResponseTemplate::new(302).insert_header("location", "https://login.example/x?secret=1"),
            vec!["redirects to https://login.example,"],
        ),
        (ResponseTemplate::new(502).set_body_raw("bad gateway", "text/plain"), vec!["status 502"]),
        (ResponseTemplate::new(200).set_body_json(json!({})), vec!["names no issuer"]),
    ] {
        let server = IdentityServer::bare().await;
        server.answer_discovery(answer).await;
        for authenticator in both(&server) {
            let error = authenticator.access_token().await.unwrap_err();
            let text = error.to_string();
            assert!(text.starts_with("failed to refresh token: "), "{text}");
            assert!(text.contains(&server.host()), "{text}");
            for part in &parts {
                assert!(text.contains(part), "{part:?} is missing in: {text}");
            }
        }
        assert!(server.token_requests().await.is_empty());
    }
}

#[tokio::test]
async fn a_discovery_document_without_a_token_endpoint_or_of_another_issuer() {
    for (document, parts) in [
        (
            json!({"token_endpoint": null}),
            vec!["names no token_endpoint"],
        ),
        (
            json!({"token_endpoint": "/oauth/v2/token"}),
            vec!["token_endpoint that is no URL"],
        ),
        (
            json!({"token_endpoint": "javascript:alert(1)"}),
            vec!["token_endpoint that is no URL"],
        ),
        (
            json!({"issuer": "https://other.example"}),
            vec![
                "of another issuer",
                "asked for http://127.0.0.1",
                "says https://other.example",
            ],
        ),
    ] {
        let server = IdentityServer::bare().await;
        let mut whole = server.discovery_document();
        for (name, value) in document.as_object().unwrap() {
            whole[name] = value.clone();
        }
        server
            .answer_discovery(ResponseTemplate::new(200).set_body_json(whole))
            .await;
        for authenticator in both(&server) {
            let text = authenticator.access_token().await.unwrap_err().to_string();
            for part in &parts {
                assert!(text.contains(part), "{part:?} is missing in: {text}");
            }
        }
    }
}

#[tokio::test]
async fn token_answers_that_hold_no_token_say_so() {
    for (answer, part) in [
        (
            ResponseTemplate::new(200).set_body_raw("<html>", "text/html"),
            "text/html instead of JSON",
        ),
        (ResponseTemplate::new(200), "empty answer"),
        (
            ResponseTemplate::new(200).set_body_json(json!({"expires_in": 1})),
            "no access_token",
        ),
        (
            ResponseTemplate::new(200).set_body_json(json!({"access_token": ""})),
            "access_token that is empty",
        ),
        (
            ResponseTemplate::new(200).set_body_json(json!({"access_token": 7})),
            "no access_token",
        ),
        (
            ResponseTemplate::new(200).set_body_json(json!({"access_token": "a\r\nb"})),
            "no header can carry",
        ),
        (
            ResponseTemplate::new(200)
                .set_body_json(json!({"access_token": "a", "token_type": "DPoP"})),
            "no bearer token",
        ),
        (
            ResponseTemplate::new(200).set_body_json(json!(["access_token"])),
            "JSON of another kind than it should",
        ),
        (
            ResponseTemplate::new(200).set_body_raw("{\"access_token\":", "application/json"),
            "JSON that is damaged or cut short",
        ),
        (
            ResponseTemplate::new(307).insert_header("location", "https://evil.example/"),
            "redirects to https://evil.example,",
        ),
    ] {
        let server = IdentityServer::start().await;
        server.answer_token_with(answer).await;
        for authenticator in both(&server) {
            let error = authenticator.access_token().await.unwrap_err();
            assert!(!error.is_refused() && !error.is_configuration());
            let text = error.to_string();
            assert!(text.starts_with("failed to refresh token: "), "{text}");
            assert!(text.contains(part), "{part:?} is missing in: {text}");
        }
    }
}

/// JSON is never "instead of JSON", and nobody is told to check the host for a server that is down.
#[tokio::test]
async fn answers_without_a_reason_are_told_apart_by_status_and_content() {
    let with_json = |status| ResponseTemplate::new(status).set_body_json(json!({}));
    let with_page = |status| ResponseTemplate::new(status).set_body_raw("<html>", "text/html");
    let empty = ResponseTemplate::new;
    for (answer, said, is_down) in [
        (with_json(503), "sent JSON that gives no reason", true),
        (
            with_page(503),
            "answered with text/html instead of JSON",
            true,
        ),
        (empty(503), "sent an empty answer", true),
        (with_json(429), "sent JSON that gives no reason", true),
        (
            with_page(502),
            "answered with text/html instead of JSON",
            true,
        ),
        (empty(500), "sent an empty answer", true),
        (with_json(204), "sent an empty answer", false),
        (
            with_json(201),
            "sent JSON of another kind than it should",
            false,
        ),
        (
            with_page(201),
            "answered with text/html instead of JSON",
            false,
        ),
    ] {
        let server = IdentityServer::start().await;
        server.answer_token_with(answer).await;
        for authenticator in both(&server) {
            let error = authenticator.access_token().await.unwrap_err();
            let text = error.to_string();
            assert!(text.contains(said), "{said:?} is missing in: {text}");
            assert_eq!(error.is_retryable(), is_down, "{text}");
            assert_eq!(text.contains("is not available"), is_down, "{text}");
            assert_eq!(text.contains("check that http://"), !is_down, "{text}");
        }
    }
}

#[tokio::test]
async fn a_secret_in_the_place_of_the_client_id_shows_by_its_start_alone() {
    for secret in [
        "correct-horse-battery",
        "hunter2",
        "pw",
        "SgE2X8u0m1kQ9rT4vY7zB3nC6fD5hJ8L",
    ] {
        for body in [
            json!({"error": "invalid_client", "error_description": "client not found"}),
            json!({"error": "invalid_client", "error_description": format!("no client {secret}")}),
            json!({"error": "invalid_client"}),
        ] {
            let server = IdentityServer::start().await;
            server.answer_token(400, body).await;
            for client_auth in [ClientAuth::Post, ClientAuth::Basic] {
                let authenticator = ClientCredentials::builder(server.host(), secret, "billing")
                    .client_auth(client_auth)
                    .build()
                    .unwrap();
                let error = authenticator.access_token().await.unwrap_err();
                let text = error.to_string();
                assert!(!format!("{error} {error:#?}").contains(secret), "{text}");
                let start: String = secret.chars().take(4.min(secret.len() / 2)).collect();
                assert!(text.contains(&format!("client \"{start}…\"")), "{text}");
            }
        }
    }
}

#[tokio::test]
async fn refusals_of_other_servers_and_proxies_are_refusals() {
    for (answer, code) in [
        (
            ResponseTemplate::new(401).set_body_json(json!({"error": "invalid_client"})),
            Some("invalid_client"),
        ),
        (
            ResponseTemplate::new(401).set_body_json(json!({"error": "unauthorized_client"})),
            Some("unauthorized_client"),
        ),
        (
            ResponseTemplate::new(400).set_body_json(json!({"error": "invalid_scope"})),
            Some("invalid_scope"),
        ),
        (
            ResponseTemplate::new(400)
                .set_body_json(json!({"error": {"code": "invalid_client", "message": "x"}})),
            Some("invalid_client"),
        ),
        (
            ResponseTemplate::new(403).set_body_raw("<html>no</html>", "text/html"),
            None,
        ),
        (ResponseTemplate::new(400), None),
        (ResponseTemplate::new(403), None),
    ] {
        let server = IdentityServer::start().await;
        server.answer_token_with(answer).await;
        for authenticator in both(&server) {
            let error = authenticator.access_token().await.unwrap_err();
            assert!(error.is_refused() && !error.is_retryable(), "{error:?}");
            if let Some(code) = code {
                assert_eq!(error.oauth_error(), Some(code));
            }
        }
    }
}

#[tokio::test]
async fn a_server_that_is_down_is_retryable() {
    for answer in [
        ResponseTemplate::new(503),
        ResponseTemplate::new(502).set_body_raw("<html>", "text/html"),
        ResponseTemplate::new(429).set_body_json(json!({"error": "slow_down"})),
        ResponseTemplate::new(500).set_body_json(json!({"error": "temporarily_unavailable"})),
    ] {
        let server = IdentityServer::start().await;
        server.answer_token_with(answer).await;
        for authenticator in both(&server) {
            let error = authenticator.access_token().await.unwrap_err();
            assert!(error.is_retryable() && !error.is_refused(), "{error:?}");
        }
    }
}

#[tokio::test]
async fn a_500_refuses_an_assertion_but_not_a_secret() {
    let server = IdentityServer::start().await;
    server
        .answer_token(
            500,
            json!({"error": "server_error", "error_description": "Errors.Internal"}),
        )
        .await;
    let secret = server.client_credentials().build().unwrap();
    assert!(secret.access_token().await.unwrap_err().is_retryable());
    let key = server.private_key().build().unwrap();
    assert!(key.access_token().await.unwrap_err().is_refused());
}

#[tokio::test]
async fn the_error_of_an_expired_key_says_so() {
    for (status, body) in [
        (
            400,
            json!({"error": "invalid_grant", "error_description": "invalid assertion"}),
        ),
        (
            500,
            json!({"error": "server_error", "error_description": "Errors.Internal"}),
        ),
    ] {
        let server = IdentityServer::start().await;
        server.answer_token(status, body).await;
        let mut key = key_file();
        key["expirationDate"] = json!("2020-01-01T00:00:00Z");
        let authenticator = PrivateKeyJwt::from_key_json(server.host(), key.to_string()).unwrap();
        let text = authenticator.access_token().await.unwrap_err().to_string();
        assert!(
            text.contains("key key-1 of user user-1 has expired on 2020-01-01T00:00:00Z"),
            "{text}"
        );
    }
}

/// Every way of signing in that has to ask or to read something.
fn every_authenticator(server: &IdentityServer, key_file: &Path) -> Vec<Box<dyn Authenticator>> {
    let host = server.host();
    vec![
        Box::new(server.client_credentials().build().unwrap()),
        Box::new(
            ClientCredentials::builder_with_secret_source(&host, "billing", || async {
                Ok::<_, AuthError>("secret".to_owned())
            })
            .build()
            .unwrap(),
        ),
        Box::new(server.private_key().build().unwrap()),
        Box::new(PrivateKeyJwt::from_key_file(&host, key_file).unwrap()),
        Box::new(
            SystemUser::builder(&host, "system", RSA_KEY)
                .build()
                .unwrap(),
        ),
    ]
}

#[tokio::test]
async fn without_a_runtime_there_is_an_error_and_no_panic() {
    let server = IdentityServer::issuing("token-1").await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("zitadel.json");
    fs::write(&path, key_file().to_string()).unwrap();
    for authenticator in every_authenticator(&server, &path) {
        let asking = std::thread::spawn(move || {
            let mut context = Context::from_waker(Waker::noop());
            match authenticator.access_token().as_mut().poll(&mut context) {
                Poll::Ready(outcome) => outcome,
                Poll::Pending => panic!("nobody will wake it"),
            }
        });
        let error = asking.join().unwrap().unwrap_err();
        assert_says(&error, &["no tokio runtime"]);
    }
}

#[test]
fn a_runtime_without_its_drivers_is_an_error_that_says_so() {
    let servers = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .unwrap();
    let server = servers.block_on(IdentityServer::issuing("token-1"));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("zitadel.json");
    fs::write(&path, key_file().to_string()).unwrap();
    let bare = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    for authenticator in every_authenticator(&server, &path) {
        match bare.block_on(authenticator.access_token()) {
            Err(error) => assert_says(&error, &["no I/O or no timers", "enable_all"]),
            Ok(token) => {
                let needs_none = format!("{authenticator:?}").contains("SystemUser");
                assert!(needs_none, "{authenticator:?} {token:?}");
            }
        }
    }
}

#[tokio::test]
async fn huge_answers_are_not_read_to_the_end() {
    let server = IdentityServer::start().await;
    let mut body = good_token("token-1");
    body["padding"] = json!("x".repeat(2 * 1024 * 1024));
    server.answer_token(200, body).await;
    for authenticator in both(&server) {
        let text = authenticator.access_token().await.unwrap_err().to_string();
        assert!(text.contains("larger than the limit"), "{text}");
    }
}

fn both(server: &IdentityServer) -> [Box<dyn Authenticator>; 2] {
    [
        Box::new(server.client_credentials().build().unwrap()),
        Box::new(server.private_key().build().unwrap()),
    ]
}
